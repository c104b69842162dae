// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// ClientAny2EVMMessage is an auto generated low-level Go binding around an user-defined struct.
type ClientAny2EVMMessage struct {
	MessageId           [32]byte
	SourceChainSelector uint64
	Sender              []byte
	Data                []byte
	DestTokenAmounts    []ClientEVMTokenAmount
}

// ClientEVM2AnyMessage is an auto generated low-level Go binding around an user-defined struct.
type ClientEVM2AnyMessage struct {
	Receiver     []byte
	Data         []byte
	TokenAmounts []ClientEVMTokenAmount
	FeeToken     common.Address
	ExtraArgs    []byte
}

// ClientEVMTokenAmount is an auto generated low-level Go binding around an user-defined struct.
type ClientEVMTokenAmount struct {
	Token  common.Address
	Amount *big.Int
}

// DevOffRampDynamicConfig is an auto generated low-level Go binding around an user-defined struct.
type DevOffRampDynamicConfig struct {
	FeeQuoter                               common.Address
	PermissionLessExecutionThresholdSeconds uint32
	MessageInterceptor                      common.Address
}

// DevOffRampGasLimitOverride is an auto generated low-level Go binding around an user-defined struct.
type DevOffRampGasLimitOverride struct {
	ReceiverExecutionGasLimit *big.Int
	TokenGasOverrides         []uint32
}

// DevOffRampSourceChainConfig is an auto generated low-level Go binding around an user-defined struct.
type DevOffRampSourceChainConfig struct {
	Router                    common.Address
	IsEnabled                 bool
	MinSeqNr                  uint64
	IsRMNVerificationDisabled bool
	OnRamp                    []byte
}

// DevOffRampSourceChainConfigArgs is an auto generated low-level Go binding around an user-defined struct.
type DevOffRampSourceChainConfigArgs struct {
	Router                    common.Address
	SourceChainSelector       uint64
	IsEnabled                 bool
	IsRMNVerificationDisabled bool
	OnRamp                    []byte
}

// DevOffRampStaticConfig is an auto generated low-level Go binding around an user-defined struct.
type DevOffRampStaticConfig struct {
	ChainSelector        uint64
	GasForCallExactCheck uint16
	RmnRemote            common.Address
	TokenAdminRegistry   common.Address
	NonceManager         common.Address
}

// DevOnRampDestChainConfigArgs is an auto generated low-level Go binding around an user-defined struct.
type DevOnRampDestChainConfigArgs struct {
	DestChainSelector uint64
	Router            common.Address
	AllowlistEnabled  bool
}

// DevOnRampDynamicConfig is an auto generated low-level Go binding around an user-defined struct.
type DevOnRampDynamicConfig struct {
	FeeQuoter              common.Address
	ReentrancyGuardEntered bool
	MessageInterceptor     common.Address
	FeeAggregator          common.Address
	AllowlistAdmin         common.Address
}

// DevOnRampPrice is an auto generated low-level Go binding around an user-defined struct.
type DevOnRampPrice struct {
	IsEnabled     bool
	UsdPerMessage *big.Int
	UsdPerUnitGas *big.Int
}

// DevOnRampStaticConfig is an auto generated low-level Go binding around an user-defined struct.
type DevOnRampStaticConfig struct {
	ChainSelector      uint64
	RmnRemote          common.Address
	NonceManager       common.Address
	TokenAdminRegistry common.Address
}

// DevPoolChainUpdate is an auto generated low-level Go binding around an user-defined struct.
type DevPoolChainUpdate struct {
	RemoteChainSelector       uint64
	RemotePoolAddresses       [][]byte
	RemoteTokenAddress        []byte
	OutboundRateLimiterConfig DevPoolConfig
	InboundRateLimiterConfig  DevPoolConfig
}

// DevPoolConfig is an auto generated low-level Go binding around an user-defined struct.
type DevPoolConfig struct {
	IsEnabled bool
	Capacity  *big.Int
	Rate      *big.Int
}

// DevPoolTokenBucket is an auto generated low-level Go binding around an user-defined struct.
type DevPoolTokenBucket struct {
	Tokens      *big.Int
	LastUpdated uint32
	IsEnabled   bool
	Capacity    *big.Int
	Rate        *big.Int
}

// DevRouterOffRamp is an auto generated low-level Go binding around an user-defined struct.
type DevRouterOffRamp struct {
	SourceChainSelector uint64
	OffRamp             common.Address
}

// DevRouterOnRamp is an auto generated low-level Go binding around an user-defined struct.
type DevRouterOnRamp struct {
	DestChainSelector uint64
	OnRamp            common.Address
}

// DevTokenAdminRegistryTokenConfig is an auto generated low-level Go binding around an user-defined struct.
type DevTokenAdminRegistryTokenConfig struct {
	Administrator        common.Address
	PendingAdministrator common.Address
	TokenPool            common.Address
}

// PaymentReceiverPending is an auto generated low-level Go binding around an user-defined struct.
type PaymentReceiverPending struct {
	Token       common.Address
	Beneficiary common.Address
	Amount      *big.Int
	MessageId   [32]byte
	ContentHash [32]byte
}

// PaymentReceiverVerification is an auto generated low-level Go binding around an user-defined struct.
type PaymentReceiverVerification struct {
	RequiredCCVs      []common.Address
	OptionalCCVs      []common.Address
	OptionalThreshold uint8
	AllowedFinality   [4]byte
}

// PaymentSenderItem is an auto generated low-level Go binding around an user-defined struct.
type PaymentSenderItem struct {
	Payment  PaymentSenderPayment
	Approval []byte
}

// PaymentSenderPayment is an auto generated low-level Go binding around an user-defined struct.
type PaymentSenderPayment struct {
	PaymentRef  [32]byte
	Token       common.Address
	Amount      *big.Int
	Destination uint64
	Receiver    common.Address
	Beneficiary common.Address
	Data        []byte
	ExtraArgs   []byte
	FeeToken    common.Address
	MaxFee      *big.Int
	Expiry      uint64
}

// PoolLockOrBurnInV1 is an auto generated low-level Go binding around an user-defined struct.
type PoolLockOrBurnInV1 struct {
	Receiver            []byte
	RemoteChainSelector uint64
	OriginalSender      common.Address
	Amount              *big.Int
	LocalToken          common.Address
}

// PoolLockOrBurnOutV1 is an auto generated low-level Go binding around an user-defined struct.
type PoolLockOrBurnOutV1 struct {
	DestTokenAddress []byte
	DestPoolData     []byte
}

// PoolReleaseOrMintInV1 is an auto generated low-level Go binding around an user-defined struct.
type PoolReleaseOrMintInV1 struct {
	OriginalSender          []byte
	RemoteChainSelector     uint64
	Receiver                common.Address
	SourceDenominatedAmount *big.Int
	LocalToken              common.Address
	SourcePoolAddress       []byte
	SourcePoolData          []byte
	OffchainTokenData       []byte
}

// PoolReleaseOrMintOutV1 is an auto generated low-level Go binding around an user-defined struct.
type PoolReleaseOrMintOutV1 struct {
	DestinationAmount *big.Int
}

// RampAny2EVMRampMessage is an auto generated low-level Go binding around an user-defined struct.
type RampAny2EVMRampMessage struct {
	Header       RampRampMessageHeader
	Sender       []byte
	Data         []byte
	Receiver     common.Address
	GasLimit     *big.Int
	TokenAmounts []RampAny2EVMTokenTransfer
}

// RampAny2EVMTokenTransfer is an auto generated low-level Go binding around an user-defined struct.
type RampAny2EVMTokenTransfer struct {
	SourcePoolAddress []byte
	DestTokenAddress  common.Address
	DestGasAmount     uint32
	ExtraData         []byte
	Amount            *big.Int
}

// RampEVM2AnyRampMessage is an auto generated low-level Go binding around an user-defined struct.
type RampEVM2AnyRampMessage struct {
	Header         RampRampMessageHeader
	Sender         common.Address
	Data           []byte
	Receiver       []byte
	ExtraArgs      []byte
	FeeToken       common.Address
	FeeTokenAmount *big.Int
	FeeValueJuels  *big.Int
	TokenAmounts   []RampEVM2AnyTokenTransfer
}

// RampEVM2AnyTokenTransfer is an auto generated low-level Go binding around an user-defined struct.
type RampEVM2AnyTokenTransfer struct {
	SourcePoolAddress common.Address
	DestTokenAddress  []byte
	ExtraData         []byte
	Amount            *big.Int
	DestExecData      []byte
}

// RampExecutionReport is an auto generated low-level Go binding around an user-defined struct.
type RampExecutionReport struct {
	SourceChainSelector uint64
	Messages            []RampAny2EVMRampMessage
	OffchainTokenData   [][][]byte
	Proofs              [][32]byte
	ProofFlagBits       *big.Int
}

// RampGasPriceUpdate is an auto generated low-level Go binding around an user-defined struct.
type RampGasPriceUpdate struct {
	DestChainSelector uint64
	UsdPerUnitGas     *big.Int
}

// RampMerkleRoot is an auto generated low-level Go binding around an user-defined struct.
type RampMerkleRoot struct {
	SourceChainSelector uint64
	OnRampAddress       []byte
	MinSeqNr            uint64
	MaxSeqNr            uint64
	MerkleRoot          [32]byte
}

// RampPriceUpdates is an auto generated low-level Go binding around an user-defined struct.
type RampPriceUpdates struct {
	TokenPriceUpdates []RampTokenPriceUpdate
	GasPriceUpdates   []RampGasPriceUpdate
}

// RampRampMessageHeader is an auto generated low-level Go binding around an user-defined struct.
type RampRampMessageHeader struct {
	MessageId           [32]byte
	SourceChainSelector uint64
	DestChainSelector   uint64
	SequenceNumber      uint64
	Nonce               uint64
}

// RampTokenPriceUpdate is an auto generated low-level Go binding around an user-defined struct.
type RampTokenPriceUpdate struct {
	SourceToken common.Address
	UsdPerToken *big.Int
}

// DevOffRampMetaData contains all meta data concerning the DevOffRamp contract.
var DevOffRampMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chainSelector\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"rmn\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"tokenAdminRegistry\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"permissionLessExecutionThresholdSeconds\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CanOnlySelfCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"reportOnRamp\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"configOnRamp\",\"type\":\"bytes\"}],\"name\":\"CommitOnRampMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"}],\"name\":\"CursedByRMN\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyBatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"}],\"name\":\"EmptyReport\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"messageId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"err\",\"type\":\"bytes\"}],\"name\":\"ExecutionError\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InsufficientGasForStaticCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"err\",\"type\":\"bytes4\"}],\"name\":\"InsufficientGasToCompleteTx\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"min\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"max\",\"type\":\"uint64\"}],\"name\":\"InvalidInterval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"messageId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"newLimit\",\"type\":\"uint256\"}],\"name\":\"InvalidManualExecutionGasLimit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"messageId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"tokenIndex\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"oldLimit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"tokenGasOverride\",\"type\":\"uint256\"}],\"name\":\"InvalidManualExecutionTokenGasOverride\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"messageDestChainSelector\",\"type\":\"uint64\"}],\"name\":\"InvalidMessageDestChainSelector\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"}],\"name\":\"InvalidOnRampUpdate\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidProof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidRoot\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"messageId\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequenceNumber\",\"type\":\"uint64\"}],\"name\":\"ManualExecutionGasAmountCountMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ManualExecutionGasLimitMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"}],\"name\":\"ManualExecutionNotYetEnabled\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoContract\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"notPool\",\"type\":\"address\"}],\"name\":\"NotACompatiblePool\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotEnoughGasForCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"err\",\"type\":\"bytes\"}],\"name\":\"ReceiverError\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amountReleased\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"balancePre\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"balancePost\",\"type\":\"uint256\"}],\"name\":\"ReleaseOrMintBalanceMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"merkleRoot\",\"type\":\"bytes32\"}],\"name\":\"RootAlreadyCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"merkleRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"isBlessed\",\"type\":\"bool\"}],\"name\":\"RootBlessingMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"}],\"name\":\"RootNotCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"}],\"name\":\"SourceChainNotEnabled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"reportSourceChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"messageSourceChainSelector\",\"type\":\"uint64\"}],\"name\":\"SourceChainSelectorMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"sequenceNumber\",\"type\":\"uint64\"}],\"name\":\"TokenDataMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"err\",\"type\":\"bytes\"}],\"name\":\"TokenHandlingError\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnauthorizedTransmitter\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"sequenceNumber\",\"type\":\"uint64\"}],\"name\":\"AlreadyAttempted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"onRampAddress\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"minSeqNr\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSeqNr\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"merkleRoot\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structRamp.MerkleRoot[]\",\"name\":\"blessedMerkleRoots\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"onRampAddress\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"minSeqNr\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSeqNr\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"merkleRoot\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structRamp.MerkleRoot[]\",\"name\":\"unblessedMerkleRoots\",\"type\":\"tuple[]\"},{\"components\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"sourceToken\",\"type\":\"address\"},{\"internalType\":\"uint224\",\"name\":\"usdPerToken\",\"type\":\"uint224\"}],\"internalType\":\"structRamp.TokenPriceUpdate[]\",\"name\":\"tokenPriceUpdates\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"destChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"uint224\",\"name\":\"usdPerUnitGas\",\"type\":\"uint224\"}],\"internalType\":\"structRamp.GasPriceUpdate[]\",\"name\":\"gasPriceUpdates\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structRamp.PriceUpdates\",\"name\":\"priceUpdates\",\"type\":\"tuple\"}],\"name\":\"CommitReportAccepted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"feeQuoter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"permissionLessExecutionThresholdSeconds\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"messageInterceptor\",\"type\":\"address\"}],\"indexed\":false,\"internalType\":\"structDevOffRamp.DynamicConfig\",\"name\":\"dynamicConfig\",\"type\":\"tuple\"}],\"name\":\"DynamicConfigSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sequenceNumber\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"messageId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"messageHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumRamp.MessageExecutionState\",\"name\":\"state\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"returnData\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"gasUsed\",\"type\":\"uint256\"}],\"name\":\"ExecutionStateChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"sequenceNumber\",\"type\":\"uint64\"}],\"name\":\"SkippedAlreadyExecutedMessage\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"}],\"name\":\"SkippedReportExecution\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"router\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"isEnabled\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"minSeqNr\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"isRMNVerificationDisabled\",\"type\":\"bool\"},{\"internalType\":\"bytes\",\"name\":\"onRamp\",\"type\":\"bytes\"}],\"indexed\":false,\"internalType\":\"structDevOffRamp.SourceChainConfig\",\"name\":\"sourceConfig\",\"type\":\"tuple\"}],\"name\":\"SourceChainConfigSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"}],\"name\":\"SourceChainSelectorAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"ocrPluginType\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"configDigest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"sequenceNumber\",\"type\":\"uint64\"}],\"name\":\"Transmitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"transmitter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"TransmitterSet\",\"type\":\"event\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"router\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"isEnabled\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"isRMNVerificationDisabled\",\"type\":\"bool\"},{\"internalType\":\"bytes\",\"name\":\"onRamp\",\"type\":\"bytes\"}],\"internalType\":\"structDevOffRamp.SourceChainConfigArgs[]\",\"name\":\"args\",\"type\":\"tuple[]\"}],\"name\":\"applySourceChainConfigUpdates\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[2]\",\"name\":\"reportContext\",\"type\":\"bytes32[2]\"},{\"internalType\":\"bytes\",\"name\":\"report\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"name\":\"commit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[2]\",\"name\":\"reportContext\",\"type\":\"bytes32[2]\"},{\"internalType\":\"bytes\",\"name\":\"report\",\"type\":\"bytes\"}],\"name\":\"execute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"messageId\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"destChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"sequenceNumber\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structRamp.RampMessageHeader\",\"name\":\"header\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"sender\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"gasLimit\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"bytes\",\"name\":\"sourcePoolAddress\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"destTokenAddress\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"destGasAmount\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"extraData\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structRamp.Any2EVMTokenTransfer[]\",\"name\":\"tokenAmounts\",\"type\":\"tuple[]\"}],\"internalType\":\"structRamp.Any2EVMRampMessage\",\"name\":\"m\",\"type\":\"tuple\"},{\"internalType\":\"bytes[]\",\"name\":\"offchainTokenData\",\"type\":\"bytes[]\"},{\"internalType\":\"uint32[]\",\"name\":\"tokenGasOverrides\",\"type\":\"uint32[]\"}],\"name\":\"executeSingleMessage\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getDynamicConfig\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"feeQuoter\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"permissionLessExecutionThresholdSeconds\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"messageInterceptor\",\"type\":\"address\"}],\"internalType\":\"structDevOffRamp.DynamicConfig\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"sequenceNumber\",\"type\":\"uint64\"}],\"name\":\"getExecutionState\",\"outputs\":[{\"internalType\":\"enumRamp.MessageExecutionState\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"getMerkleRoot\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"}],\"name\":\"getSourceChainConfig\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"router\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"isEnabled\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"minSeqNr\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"isRMNVerificationDisabled\",\"type\":\"bool\"},{\"internalType\":\"bytes\",\"name\":\"onRamp\",\"type\":\"bytes\"}],\"internalType\":\"structDevOffRamp.SourceChainConfig\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getStaticConfig\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainSelector\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"gasForCallExactCheck\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"rmnRemote\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"tokenAdminRegistry\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"nonceManager\",\"type\":\"address\"}],\"internalType\":\"structDevOffRamp.StaticConfig\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"isTransmitter\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"components\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"messageId\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"destChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"sequenceNumber\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structRamp.RampMessageHeader\",\"name\":\"header\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"sender\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"gasLimit\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"bytes\",\"name\":\"sourcePoolAddress\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"destTokenAddress\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"destGasAmount\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"extraData\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structRamp.Any2EVMTokenTransfer[]\",\"name\":\"tokenAmounts\",\"type\":\"tuple[]\"}],\"internalType\":\"structRamp.Any2EVMRampMessage[]\",\"name\":\"messages\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes[][]\",\"name\":\"offchainTokenData\",\"type\":\"bytes[][]\"},{\"internalType\":\"bytes32[]\",\"name\":\"proofs\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint256\",\"name\":\"proofFlagBits\",\"type\":\"uint256\"}],\"internalType\":\"structRamp.ExecutionReport[]\",\"name\":\"reports\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"receiverExecutionGasLimit\",\"type\":\"uint256\"},{\"internalType\":\"uint32[]\",\"name\":\"tokenGasOverrides\",\"type\":\"uint32[]\"}],\"internalType\":\"structDevOffRamp.GasLimitOverride[][]\",\"name\":\"gasLimitOverrides\",\"type\":\"tuple[][]\"}],\"name\":\"manuallyExecute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"permissionLessExecutionThresholdSeconds\",\"type\":\"uint32\"}],\"name\":\"setThreshold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"transmitter\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setTransmitter\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"typeAndVersion\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "DevOffRamp",
	Bin: "0x60e060405234801561000f575f5ffd5b5060405161488e38038061488e83398101604081905261002e9161018d565b806001600160a01b03811661005c57604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b61006581610099565b506001600160401b0385166080526001600160a01b0380851660a052831660c05261008f826100e8565b5050505050610205565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f805463ffffffff60a01b1916600160a01b63ffffffff84811691820292909217835560408051606080820183528582526020808301948552918301868152835196875293519094169085015290516001600160a01b0316908301527fa1c15688cb2c24508e158f6942b9276c6f3028a85e1af8cf3fff0c3ff3d5fc8d910160405180910390a150565b80516001600160a01b0381168114610188575f5ffd5b919050565b5f5f5f5f5f60a086880312156101a1575f5ffd5b85516001600160401b03811681146101b7575f5ffd5b94506101c560208701610172565b93506101d360408701610172565b9250606086015163ffffffff811681146101eb575f5ffd5b91506101f960808701610172565b90509295509295909350565b60805160a05160c05161464a6102445f395f81816101aa01526114b101525f81816101800152611c2801525f818161014c0152611db0015261464a5ff3fe608060405234801561000f575f5ffd5b5060043610610106575f3560e01c80637437ff9f1161009e578063cd1972371161006e578063cd197237146103e1578063de5e0b9a146103f4578063e9d68a8e14610407578063f2fde38b14610427578063f58e03fc1461043a575f5ffd5b80637437ff9f146103065780637e6f785d146103715780638da5cb5b14610384578063ccd37ba31461039e575f5ffd5b806360987c20116100d957806360987c20146102a65780636693f253146102b95780636fac3007146102cc578063715018a6146102fe575f5ffd5b806306285c691461010a578063181f5a77146102385780635e36480c146102715780635e7bb00814610291575b5f5ffd5b6101da6040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152506040805160a0810182526001600160401b037f000000000000000000000000000000000000000000000000000000000000000016815261138860208201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116928201929092527f000000000000000000000000000000000000000000000000000000000000000090911660608201525f608082015290565b6040805182516001600160401b0316815260208084015161ffff1690820152828201516001600160a01b03908116928201929092526060808401518316908201526080928301519091169181019190915260a0015b60405180910390f35b6102646040518060400160405280600d81526020016c04f666652616d7020312e362e3609c1b81525081565b60405161022f91906129e8565b61028461027f366004612a10565b61044d565b60405161022f9190612a75565b6102a461029f36600461316c565b61047c565b005b6102a46102b43660046133c9565b6105c4565b6102a46102c7366004613460565b6108a5565b6102ee6102da366004613479565b60016020525f908152604090205460ff1681565b604051901515815260200161022f565b6102a46108b9565b60408051606080820183525f808352602080840182905292840181905283518083018552818152815463ffffffff600160a01b909104811682860190815291860183815286519384529151169382019390935291516001600160a01b0316928201929092520161022f565b6102a461037f3660046134a1565b6108cc565b5f546040516001600160a01b03909116815260200161022f565b6103d36103ac3660046134d8565b6001600160401b03919091165f908152600360209081526040808320938352929052205490565b60405190815260200161022f565b6102a46103ef366004613500565b610932565b6102a461040236600461358b565b610cc2565b61041a61041536600461363f565b610e18565b60405161022f9190613658565b6102a4610435366004613479565b610f43565b6102a46104483660046136af565b610f7d565b6001600160401b038083165f9081526004602090815260408083209385168352929052205460ff165b92915050565b805182511461049e576040516320f8fd5960e21b815260040160405180910390fd5b81515f036104bf5760405163c2e5347d60e01b815260040160405180910390fd5b5f5b82518110156105bf575f8282815181106104dd576104dd6136fe565b602002602001015190508382815181106104f9576104f96136fe565b60200260200101516020015151815114610526576040516320f8fd5960e21b815260040160405180910390fd5b5f5b81518110156105925761058a858481518110610546576105466136fe565b6020026020010151602001518281518110610563576105636136fe565b602002602001015183838151811061057d5761057d6136fe565b60200260200101516110bf565b600101610528565b506105b68483815181106105a8576105a86136fe565b602002602001015182611238565b506001016104c1565b505050565b3330146105e4576040516306e34e6560e31b815260040160405180910390fd5b5f8560a00151516001600160401b0381111561060257610602612a83565b60405190808252806020026020018201604052801561064657816020015b604080518082019091525f80825260208201528152602001906001900390816106205790505b5090505f5b815181101561074257821580159061068e5750838382818110610670576106706136fe565b90506020020160208101906106859190613460565b63ffffffff1615155b156106ef578383828181106106a5576106a56136fe565b90506020020160208101906106ba9190613460565b8760a0015182815181106106d0576106d06136fe565b60200260200101516040019063ffffffff16908163ffffffff16815250505b61071d8782888885818110610706576107066136fe565b90506020028101906107189190613712565b61147a565b82828151811061072f5761072f6136fe565b602090810291909101015260010161064b565b5060408601515115801561075857506080860151155b8061076f575060608601516001600160a01b03163b155b8061078c575061078a86606001516385572ffb60e01b611868565b155b15610797575061089e565b85516020908101516001600160401b039081165f90815260028352604080822054815160a0810183528b515181528b5186015190941684860152938a015183820152808a015160608085019190915260808085018790528b0151908b01519151633cf9798360e01b8152929485946001600160a01b0390911693633cf979839361082a9361138892909190600401613754565b5f604051808303815f875af1158015610845573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261086c9190810190613836565b50915091508161089a57806040516302a35ba360e21b815260040161089191906129e8565b60405180910390fd5b5050505b5050505050565b6108ad6118ad565b6108b6816118d9565b50565b6108c16118ad565b6108ca5f611963565b565b6108d46118ad565b6001600160a01b0382165f81815260016020908152604091829020805460ff191685151590811790915591519182527fac4f9ed475292c94c9c988a05c7b03e6dd80474f7a8d41f2efb14938e3a4e67e910160405180910390a25050565b61093a6118ad565b5f5b818110156105bf575f60025f85858581811061095a5761095a6136fe565b905060200281019061096c91906138c9565b61097d90604081019060200161363f565b6001600160401b03908116825260208201929092526040015f9081208054909350600160a81b90049091169003610a3c57805467ffffffffffffffff60a81b1916600160a81b1781557ff4c1390c70e5c0f491ae1ccbc06f9117cbbadf2767b247b3bc203280f24c0fb98484848181106109f9576109f96136fe565b9050602002810190610a0b91906138c9565b610a1c90604081019060200161363f565b6040516001600160401b03909116815260200160405180910390a1610b1c565b8054600160a81b90046001600160401b0316600114801590610abd5750838383818110610a6b57610a6b6136fe565b9050602002810190610a7d91906138c9565b610a8b906080810190613712565b604051610a999291906138e7565b604051809103902081600101604051610ab2919061392e565b604051809103902014155b15610b1c57838383818110610ad457610ad46136fe565b9050602002810190610ae691906138c9565b610af790604081019060200161363f565b604051632105803760e11b81526001600160401b039091166004820152602401610891565b838383818110610b2e57610b2e6136fe565b9050602002810190610b4091906138c9565b610b4e906020810190613479565b81546001600160a01b0319166001600160a01b0391909116178155838383818110610b7b57610b7b6136fe565b9050602002810190610b8d91906138c9565b610b9e90606081019060400161399f565b8154901515600160a01b0260ff60a01b19909116178155838383818110610bc757610bc76136fe565b9050602002810190610bd991906138c9565b610bea90608081019060600161399f565b8154901515600160e81b0260ff60e81b19909116178155838383818110610c1357610c136136fe565b9050602002810190610c2591906138c9565b610c33906080810190613712565b6001830191610c43919083613a08565b50838383818110610c5657610c566136fe565b9050602002810190610c6891906138c9565b610c7990604081019060200161363f565b6001600160401b03167fbd1ab25a0ff0a36a588597ba1af11e30f3f210de8b9e818cc9bbc457c94c8d8c82604051610cb19190613b40565b60405180910390a25060010161093c565b335f9081526001602052604090205460ff16610cf157604051631b41e11d60e31b815260040160405180910390fd5b5f610cfe87890189613eb3565b90505f5b816020015151811015610d3f57610d3782602001518281518110610d2857610d286136fe565b602002602001015160016119b2565b600101610d02565b505f5b816040015151811015610d7e57610d7682604001518281518110610d6857610d686136fe565b60200260200101515f6119b2565b600101610d42565b507fb967c9b9e1b7af9a61ca71ff00e9f5b89ec6f2e268de8dacf12f0de8e51f3e4781602001518260400151835f0151604051610dbd939291906140a2565b60405180910390a1604080518a3581526020808c01356001600160401b0316908201525f917f198d6990ef96613a9026203077e422916918b03ff47f0be6bee7b02d8e139ef0910160405180910390a2505050505050505050565b6040805160a080820183525f8083526020808401829052838501829052606080850183905260808086018290526001600160401b03888116855260028452938790208751958601885280546001600160a01b038116875260ff600160a01b82048116151595880195909552600160a81b810490951697860197909752600160e81b9093049091161515908301526001840180549394929391840191610ebc906138f6565b80601f0160208091040260200160405190810160405280929190818152602001828054610ee8906138f6565b8015610f335780601f10610f0a57610100808354040283529160200191610f33565b820191905f5260205f20905b815481529060010190602001808311610f1657829003601f168201915b5050505050815250509050919050565b610f4b6118ad565b6001600160a01b038116610f7457604051631e4fbdf760e01b81525f6004820152602401610891565b6108b681611963565b335f9081526001602052604090205460ff16610fac57604051631b41e11d60e31b815260040160405180910390fd5b5f610fb982840184614157565b905080515f03610fdc5760405163c2e5347d60e01b815260040160405180910390fd5b5f5b815181101561106f57611067828281518110610ffc57610ffc6136fe565b60200260200101515f6001600160401b0381111561101c5761101c612a83565b60405190808252806020026020018201604052801561106157816020015b604080518082019091525f81526060602082015281526020019060019003908161103a5790505b50611238565b600101610fde565b5060408051853581526020808701356001600160401b0316908201526001917f198d6990ef96613a9026203077e422916918b03ff47f0be6bee7b02d8e139ef0910160405180910390a250505050565b8051158015906110d3575060808201518151105b15611115578151602081015190518251604051633a98d46360e11b81526001600160401b03909316600484015260248301919091526044820152606401610891565b8160a00151518160200151511461115b57815180516060909101516040516370a193fd60e01b815260048101929092526001600160401b03166024820152604401610891565b5f5b8160200151518110156105bf575f82602001518281518110611181576111816136fe565b602002602001015163ffffffff169050805f141580156111c757508360a0015182815181106111b2576111b26136fe565b60200260200101516040015163ffffffff1681105b1561122f5783515160a08501518051849190829081106111e9576111e96136fe565b602002602001015160400151836040516348e617b360e01b81526004016108919493929190938452602084019290925263ffffffff166040830152606082015260800190565b5060010161115d565b81518151151561124782611bf8565b156112b857801561127657604051637edeb53960e11b81526001600160401b0383166004820152602401610891565b6040516001600160401b03831681527faab522ed53d887e56ed53dd37398a01aeef6a58e0fa77c2173beb9512d8949339060200160405180910390a150505050565b5f6112c283611c91565b90508460200151515f036112f45760405163676cf24b60e11b81526001600160401b0384166004820152602401610891565b5f61138986836001018054611308906138f6565b80601f0160208091040260200160405190810160405280929190818152602001828054611334906138f6565b801561137f5780601f106113565761010080835404028352916020019161137f565b820191905f5260205f20905b81548152906001019060200180831161136257829003601f168201915b5050505050611ce1565b90505f6113968783611ef9565b5f805491925090600160a01b900463ffffffff166113b4834261419c565b1190505f5b835181101561146f57611467896020015182815181106113db576113db6136fe565b60200260200101518a6040015183815181106113f9576113f96136fe565b6020026020010151868481518110611413576114136136fe565b6020026020010151858a8b611448576040805180820182525f8082528251908152602080820190935291810191909152611f8d565b8d878151811061145a5761145a6136fe565b6020026020010151611f8d565b6001016113b9565b505050505050505050565b604080518082019091525f80825260208201525f8560a0015185815181106114a4576114a46136fe565b602002602001015190505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663bbe4f6db83602001516040518263ffffffff1660e01b815260040161150e91906001600160a01b0391909116815260200190565b602060405180830381865afa158015611529573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061154d91906141af565b90506001600160a01b038116158061157357506115718163aff2afbf60e01b611868565b155b1561159c5760405163ae9b4ce960e01b81526001600160a01b0382166004820152602401610891565b602082015160608801516040516370a0823160e01b81526001600160a01b0391821660048201525f9291909116906370a0823190602401602060405180830381865afa1580156115ee573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061161291906141ca565b90505f6040518061010001604052808a6020015181526020018a5f0151602001516001600160401b031681526020018a606001516001600160a01b031681526020018560800151815260200185602001516001600160a01b03168152602001855f015181526020018560600151815260200188888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525050509152506040516116cb91906024016141e1565b60408051601f198184030181529181526020820180516001600160e01b0316633907753760e01b1790528501519091505f908190611715908490879063ffffffff16611388612290565b509150915081158061172957508051602014155b1561174b578481604051634ff17cad60e11b81526004016108919291906142ad565b5f8180602001905181019061176091906141ca565b602088015160608e01516040516370a0823160e01b81526001600160a01b0391821660048201529293505f929116906370a0823190602401602060405180830381865afa1580156117b3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117d791906141ca565b9050866001600160a01b03168d606001516001600160a01b031614158015611808575081611805878361419c565b14155b156118375760405163a966e21f60e01b8152600481018390526024810187905260448101829052606401610891565b50604080518082019091526020978801516001600160a01b031681529687015250939450505050505b949350505050565b5f61187a836301ffc9a760e01b61237a565b80156118955750611893836001600160e01b031961237a565b155b80156118a657506118a6838361237a565b9392505050565b5f546001600160a01b031633146108ca5760405163118cdaa760e01b8152336004820152602401610891565b5f805463ffffffff60a01b1916600160a01b63ffffffff84811691820292909217835560408051606080820183528582526020808301948552918301868152835196875293519094169085015290516001600160a01b0316908301527fa1c15688cb2c24508e158f6942b9276c6f3028a85e1af8cf3fff0c3ff3d5fc8d910160405180910390a150565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b81516119bd81611bf8565b156119e657604051637edeb53960e11b81526001600160401b0382166004820152602401610891565b5f6119f082611c91565b8054909150600160e81b900460ff16151583151503611a425760808401516040516348e2b93360e11b81526001600160401b038416600482015260248101919091528315156044820152606401610891565b80600101604051611a53919061392e565b604051809103902084602001518051906020012014611a905783602001518160010160405163b80d8fa960e01b81526004016108919291906142d0565b805460408501516001600160401b03908116600160a81b90920416141580611ad1575083606001516001600160401b031684604001516001600160401b0316115b15611b145760408085015160608601519151636af0786b60e11b81526001600160401b038086166004830152918216602482015291166044820152606401610891565b6080840151611b365760405163504570e360e01b815260040160405180910390fd5b6001600160401b0382165f9081526003602090815260408083206080880151845290915290205415611b935760808401516040516332cf0cbf60e01b81526001600160401b03841660048201526024810191909152604401610891565b6001600160401b0382165f9081526003602090815260408083206080880151845290915290204290556060840151611bcc9060016142f4565b81546001600160401b0391909116600160a81b0267ffffffffffffffff60a81b19909116179055505050565b604051632cbc26bb60e01b815267ffffffffffffffff60801b608083901b1660048201525f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690632cbc26bb90602401602060405180830381865afa158015611c6d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104769190614313565b6001600160401b0381165f9081526002602052604090208054600160a01b900460ff16611cdc5760405163ed053c5960e01b81526001600160401b0383166004820152602401610891565b919050565b60608260200151516001600160401b03811115611d0057611d00612a83565b604051908082528060200260200182016040528015611d29578160200160208202803683370190505b5090505f5b8151811015611ef2575f84602001518281518110611d4e57611d4e6136fe565b60200260200101515f01519050845f01516001600160401b031681602001516001600160401b031614611dae5784516020820151604051636c95f1eb60e01b81526001600160401b03928316600482015291166024820152604401610891565b7f00000000000000000000000000000000000000000000000000000000000000006001600160401b031681604001516001600160401b031614611e15576040808201519051631c21951160e11b81526001600160401b039091166004820152602401610891565b611e3c85602001518381518110611e2e57611e2e6136fe565b602002602001015185612444565b838381518110611e4e57611e4e6136fe565b60200260200101818152505084604001515182101580611eae575084602001518281518110611e7f57611e7f6136fe565b602002602001015160a001515185604001518381518110611ea257611ea26136fe565b60200260200101515114155b15611ee95760208101516060820151604051631cfe6d8b60e01b81526001600160401b03928316600482015291166024820152604401610891565b50600101611d2e565b5092915050565b5f5f5f611f0f84866060015187608001516125c7565b9150915080611f31576040516309bde33960e01b815260040160405180910390fd5b84516001600160401b03165f9081526003602090815260408083208584529091528120549350839003611f85578451604051633ee8bd3f60e11b81526001600160401b039091166004820152602401610891565b505092915050565b5f5a87516020808201516001600160401b039081165f9081526004835260408082206060860151909316825291909252812054929350909160ff1690816003811115611fdb57611fdb612a41565b14158015611ffb57506003816003811115611ff857611ff8612a41565b14155b1561205e577f3b575419319662b2a6f5e2467d84521517a3382b908eb3d557bb3fdb0c50e23c8260200151836060015160405161204e9291906001600160401b0392831681529116602082015260400190565b60405180910390a1505050612288565b5f600382600381111561207357612073612a41565b14905085156120cb5780158015612088575086155b156120b75760208301516040516354e7e43160e11b81526001600160401b039091166004820152602401610891565b8451156120c657845160808b01525b612130565b8015612130577f3ef2a99c550a751d4b0b261268f05a803dfb049ab43616a1ffb388f61fe651208360200151846060015160405161211f9291906001600160401b0392831681529116602082015260400190565b60405180910390a150505050612288565b6020838101516001600160401b039081165f90815260048352604080822060608801519093168252918352908120805460ff1916600117905590860151819061217c908d908d90612798565b9150915087801561218a5750825b80156121a7575060038260038111156121a5576121a5612a41565b145b156121ca578451604051632b11b8d960e01b81526108919190839060040161432e565b6020808601516001600160401b039081165f90815260048352604080822060608a01519093168252919092529020805483919060ff1916600183600381111561221557612215612a41565b0217905550845f015185606001516001600160401b031686602001516001600160401b03167f05665fe9ad095383d018353f4cbcba77e84db27dd215081bbf7cdf9ae6fbe48b8d86865a612269908e61419c565b6040516122799493929190614346565b60405180910390a45050505050505b505050505050565b5f60605f856001600160a01b03163b5f036122be5760405163030ed58f60e21b815260040160405180910390fd5b5f5a905084811115806122fa57508560406122d9878461419c565b6122e3919061437c565b6122ed878461419c565b6122f7919061419c565b11155b15612318576040516337c3be2960e01b815260040160405180910390fd5b60408051608480825260c08201909252906020820181803683370190505092505a90505f5f895160208b015f8b8bf193505a612354908261419c565b91503d6084811115612364575060845b808452805f602086013e50509450945094915050565b6040516001600160e01b0319821660248201525f90819060440160408051601f198184030181529190526020810180516001600160e01b03166301ffc9a760e01b17905290506123ce6175306103e861439b565b60405a6123db919061437c565b5a6123e6919061419c565b10156124055760405163753fa58960e11b815260040160405180910390fd5b5f5f5f60205f8551602087018a617530fa92503d91505f51905082801561242d575060208210155b80156124395750806001145b979650505050505050565b5f5f7f2425b0b9f9054c76ff151b0a175b18f37a4a4e82013a72e9f15c9caa095ed21f845f015160200151855f01516040015185805190602001206040516020016124b294939291909384526001600160401b03928316602085015291166040830152606082015260800190565b60408051808303601f190181528282528051602091820120875180516060808b0151818401516080808e015195810151978a01949094526001600160a01b03909116968801969096526001600160401b0395861690870152850152911660a083015291505f9060c0016040516020818303038152906040528051906020012090505f5f1b82828760200151805190602001208860400151805190602001208960a001516040516020016125659190614450565b60408051601f198184030181528282528051602091820120908301979097528101949094526060840192909252608083015260a082015260c081019190915260e001604051602081830303815290604052805190602001209250505092915050565b5f5f5f845186516125d8919061439b565b905085515f14806125ea575061010181115b156125fb57505f9150819050612790565b8060010361262957855f81518110612615576126156136fe565b602002602001015160019250925050612790565b5f61263560018361419c565b6001600160401b0381111561264c5761264c612a83565b604051908082528060200260200182016040528015612675578160200160208202803683370190505b5090505f80805b8351811015612737575f6001821b8916156126af576126a88b86866126a081614462565b9750856128cf565b90506126f1565b895183106126c957505f9650869550612790945050505050565b89836126d481614462565b9450815181106126e6576126e66136fe565b602002602001015190505b61271161270b8c878761270381614462565b9850866128cf565b82612943565b858381518110612723576127236136fe565b60209081029190910101525060010161267c565b508751811480156127605750600183518a51612753919061439b565b61275d919061419c565b82145b94508260018451612771919061419c565b81518110612781576127816136fe565b60200260200101519550505050505b935093915050565b604051630304c3e160e51b81525f9060609030906360987c20906127c4908890889088906004016144fe565b5f604051808303815f87803b1580156127db575f5ffd5b505af19250505080156127ec575060015b6128b7573d808015612819576040519150601f19603f3d011682016040523d82523d5f602084013e61281e565b606091505b5072c11c11c11c11c11c11c11c11c11c11c11c11c01933016128ac575f6128448261460c565b905081515f148061286557506001600160e01b031981166337c3be2960e01b145b8061288057506001600160e01b0319811663753fa58960e11b145b156128aa57604051632882569d60e01b81526001600160e01b031982166004820152602401610891565b505b600392509050612790565b505060408051602081019091525f8152600290612790565b5f84518310156128fa578483815181106128eb576128eb6136fe565b60200260200101519050611860565b81855184612908919061419c565b10612913575f61293a565b83855184612921919061419c565b81518110612931576129316136fe565b60200260200101515b95945050505050565b5f81831061298157604080516001602082015290810183905260608101849052608001604051602081830303815290604052805190602001206118a6565b60408051600160208201529081018490526060810183905260800160405160208183030381529060405280519060200120905092915050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6118a660208301846129ba565b80356001600160401b0381168114611cdc575f5ffd5b5f5f60408385031215612a21575f5ffd5b612a2a836129fa565b9150612a38602084016129fa565b90509250929050565b634e487b7160e01b5f52602160045260245ffd5b60048110612a7157634e487b7160e01b5f52602160045260245ffd5b9052565b602081016104768284612a55565b634e487b7160e01b5f52604160045260245ffd5b60405160a081016001600160401b0381118282101715612ab957612ab9612a83565b60405290565b60405160c081016001600160401b0381118282101715612ab957612ab9612a83565b604080519081016001600160401b0381118282101715612ab957612ab9612a83565b604051608081016001600160401b0381118282101715612ab957612ab9612a83565b604051601f8201601f191681016001600160401b0381118282101715612b4d57612b4d612a83565b604052919050565b5f6001600160401b03821115612b6d57612b6d612a83565b5060051b60200190565b5f60a08284031215612b87575f5ffd5b612b8f612a97565b823581529050612ba1602083016129fa565b6020820152612bb2604083016129fa565b6040820152612bc3606083016129fa565b6060820152612bd4608083016129fa565b608082015292915050565b5f6001600160401b03821115612bf757612bf7612a83565b50601f01601f191660200190565b5f82601f830112612c14575f5ffd5b8135612c27612c2282612bdf565b612b25565b818152846020838601011115612c3b575f5ffd5b816020850160208301375f918101602001919091529392505050565b6001600160a01b03811681146108b6575f5ffd5b8035611cdc81612c57565b803563ffffffff81168114611cdc575f5ffd5b5f82601f830112612c98575f5ffd5b8135612ca6612c2282612b55565b8082825260208201915060208360051b860101925085831115612cc7575f5ffd5b602085015b83811015612d9b5780356001600160401b03811115612ce9575f5ffd5b860160a0818903601f19011215612cfe575f5ffd5b612d06612a97565b60208201356001600160401b03811115612d1e575f5ffd5b612d2d8a602083860101612c05565b8252506040820135612d3e81612c57565b6020820152612d4f60608301612c76565b604082015260808201356001600160401b03811115612d6c575f5ffd5b612d7b8a602083860101612c05565b60608301525060a091909101356080820152835260209283019201612ccc565b5095945050505050565b5f6101408284031215612db6575f5ffd5b612dbe612abf565b9050612dca8383612b77565b815260a08201356001600160401b03811115612de4575f5ffd5b612df084828501612c05565b60208301525060c08201356001600160401b03811115612e0e575f5ffd5b612e1a84828501612c05565b604083015250612e2c60e08301612c6b565b606082015261010082013560808201526101208201356001600160401b03811115612e55575f5ffd5b612e6184828501612c89565b60a08301525092915050565b5f82601f830112612e7c575f5ffd5b8135612e8a612c2282612b55565b8082825260208201915060208360051b860101925085831115612eab575f5ffd5b602085015b83811015612d9b5780356001600160401b03811115612ecd575f5ffd5b612edc886020838a0101612da5565b84525060209283019201612eb0565b5f82601f830112612efa575f5ffd5b8135612f08612c2282612b55565b8082825260208201915060208360051b860101925085831115612f29575f5ffd5b602085015b83811015612d9b5780356001600160401b03811115612f4b575f5ffd5b8601603f81018813612f5b575f5ffd5b6020810135612f6c612c2282612b55565b808282526020820191506020808460051b8601010192508a831115612f8f575f5ffd5b604084015b83811015612fcf5780356001600160401b03811115612fb1575f5ffd5b612fc08d604088840101612c05565b84525060209283019201612f94565b5086525050602093840193919091019050612f2e565b5f82601f830112612ff4575f5ffd5b8135613002612c2282612b55565b8082825260208201915060208360051b860101925085831115613023575f5ffd5b602085015b83811015612d9b578035835260209283019201613028565b5f82601f83011261304f575f5ffd5b813561305d612c2282612b55565b8082825260208201915060208360051b86010192508583111561307e575f5ffd5b602085015b83811015612d9b5780356001600160401b038111156130a0575f5ffd5b860160a0818903601f190112156130b5575f5ffd5b6130bd612a97565b6130c9602083016129fa565b815260408201356001600160401b038111156130e3575f5ffd5b6130f28a602083860101612e6d565b60208301525060608201356001600160401b03811115613110575f5ffd5b61311f8a602083860101612eeb565b60408301525060808201356001600160401b0381111561313d575f5ffd5b61314c8a602083860101612fe5565b60608301525060a091909101356080820152835260209283019201613083565b5f5f6040838503121561317d575f5ffd5b6001600160401b0383351115613191575f5ffd5b61319e8484358501613040565b91506001600160401b03602084013511156131b7575f5ffd5b6020830135830184601f8201126131cc575f5ffd5b6131d9612c228235612b55565b81358082526020808301929160051b8401018710156131f6575f5ffd5b602083015b6020843560051b850101811015613374576001600160401b0381351115613220575f5ffd5b8035840188603f820112613232575f5ffd5b613242612c226020830135612b55565b602082810135808352908201919060051b83016040018b1015613263575f5ffd5b604083015b6040602085013560051b850101811015613363576001600160401b0381351115613290575f5ffd5b602081358501016040601f19828f030112156132aa575f5ffd5b6132b2612ae1565b602082013581526001600160401b03604083013511156132d0575f5ffd5b6020604083013583010191508d601f8301126132ea575f5ffd5b6132f7612c228335612b55565b80833582526020820191508f6020853560051b8601011115613317575f5ffd5b602084015b6020853560051b8601018110156133445761333681612c76565b83526020928301920161331c565b5080602084015250508085525050602083019250602081019050613268565b5085525050602092830192016131fb565b508093505050509250929050565b5f5f83601f840112613392575f5ffd5b5081356001600160401b038111156133a8575f5ffd5b6020830191508360208260051b85010111156133c2575f5ffd5b9250929050565b5f5f5f5f5f606086880312156133dd575f5ffd5b85356001600160401b038111156133f2575f5ffd5b6133fe88828901612da5565b95505060208601356001600160401b03811115613419575f5ffd5b61342588828901613382565b90955093505060408601356001600160401b03811115613443575f5ffd5b61344f88828901613382565b969995985093965092949392505050565b5f60208284031215613470575f5ffd5b6118a682612c76565b5f60208284031215613489575f5ffd5b81356118a681612c57565b80151581146108b6575f5ffd5b5f5f604083850312156134b2575f5ffd5b82356134bd81612c57565b915060208301356134cd81613494565b809150509250929050565b5f5f604083850312156134e9575f5ffd5b6134f2836129fa565b946020939093013593505050565b5f5f60208385031215613511575f5ffd5b82356001600160401b03811115613526575f5ffd5b61353285828601613382565b90969095509350505050565b8060408101831015610476575f5ffd5b5f5f83601f84011261355e575f5ffd5b5081356001600160401b03811115613574575f5ffd5b6020830191508360208285010111156133c2575f5ffd5b5f5f5f5f5f5f5f5f60c0898b0312156135a2575f5ffd5b6135ac8a8a61353e565b975060408901356001600160401b038111156135c6575f5ffd5b6135d28b828c0161354e565b90985096505060608901356001600160401b038111156135f0575f5ffd5b6135fc8b828c01613382565b90965094505060808901356001600160401b0381111561361a575f5ffd5b6136268b828c01613382565b999c989b50969995989497949560a00135949350505050565b5f6020828403121561364f575f5ffd5b6118a6826129fa565b6020815260018060a01b0382511660208201526020820151151560408201526001600160401b0360408301511660608201526060820151151560808201525f608083015160a08084015261186060c08401826129ba565b5f5f5f606084860312156136c1575f5ffd5b6136cb858561353e565b925060408401356001600160401b038111156136e5575f5ffd5b6136f18682870161354e565b9497909650939450505050565b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e19843603018112613727575f5ffd5b8301803591506001600160401b03821115613740575f5ffd5b6020019150368190038213156133c2575f5ffd5b60808152845160808201526001600160401b0360208601511660a08201525f604086015160a060c084015261378d6101208401826129ba565b90506060870151607f198483030160e08501526137aa82826129ba565b6080890151858203607f19016101008701528051808352602091820194505f93509101905b8083101561380657835180516001600160a01b031683526020908101518184015290930192600192909201916040909101906137cf565b5061ffff88166020860152925061381b915050565b83604083015261293a60608301846001600160a01b03169052565b5f5f5f60608486031215613848575f5ffd5b835161385381613494565b60208501519093506001600160401b0381111561386e575f5ffd5b8401601f8101861361387e575f5ffd5b805161388c612c2282612bdf565b8181528760208385010111156138a0575f5ffd5b8160208401602083015e5f91810160200191909152604095909501519396949550929392505050565b5f8235609e198336030181126138dd575f5ffd5b9190910192915050565b818382375f9101908152919050565b600181811c9082168061390a57607f821691505b60208210810361392857634e487b7160e01b5f52602260045260245ffd5b50919050565b5f5f835461393b816138f6565b600182168015613952576001811461396757613994565b60ff1983168652811515820286019350613994565b865f5260205f205f5b8381101561398c57815488820152600190910190602001613970565b505081860193505b509195945050505050565b5f602082840312156139af575f5ffd5b81356118a681613494565b601f8211156105bf57828211156105bf57805f5260205f20601f840160051c60208510156139e557505f5b90810190601f840160051c035f5b81811015612288575f838201556001016139f3565b6001600160401b03831115613a1f57613a1f612a83565b613a3383613a2d83546138f6565b836139ba565b5f601f841160018114613a64575f8515613a4d5750838201355b5f19600387901b1c1916600186901b17835561089e565b5f83815260208120601f198716915b82811015613a935786850135825560209485019460019092019101613a73565b5086821015613aaf575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b5f8154613acd816138f6565b808552600182168015613ae75760018114613b0357613b37565b60ff1983166020870152602082151560051b8701019350613b37565b845f5260205f205f5b83811015613b2e5781546020828a010152600182019150602081019050613b0c565b87016020019450505b50505092915050565b602081525f825460018060a01b038116602084015260ff8160a01c16151560408401526001600160401b038160a81c16606084015260ff8160e81c16151560808401525060a0808301526118a660c0830160018501613ac1565b80356001600160e01b0381168114611cdc575f5ffd5b5f82601f830112613bbf575f5ffd5b8135613bcd612c2282612b55565b8082825260208201915060208360061b860101925085831115613bee575f5ffd5b602085015b83811015612d9b5760408188031215613c0a575f5ffd5b613c12612ae1565b613c1b826129fa565b8152613c2960208301613b9a565b602082015280845250602083019250604081019050613bf3565b5f60408284031215613c53575f5ffd5b613c5b612ae1565b905081356001600160401b03811115613c72575f5ffd5b8201601f81018413613c82575f5ffd5b8035613c90612c2282612b55565b8082825260208201915060208360061b850101925086831115613cb1575f5ffd5b6020840193505b82841015613d0a5760408488031215613ccf575f5ffd5b613cd7612ae1565b8435613ce281612c57565b8152613cf060208601613b9a565b602082015280835250602082019150604084019350613cb8565b845250505060208201356001600160401b03811115613d27575f5ffd5b613d3384828501613bb0565b60208301525092915050565b5f82601f830112613d4e575f5ffd5b8135613d5c612c2282612b55565b8082825260208201915060208360051b860101925085831115613d7d575f5ffd5b602085015b83811015612d9b5780356001600160401b03811115613d9f575f5ffd5b860160a0818903601f19011215613db4575f5ffd5b613dbc612a97565b613dc8602083016129fa565b815260408201356001600160401b03811115613de2575f5ffd5b613df18a602083860101612c05565b602083015250613e03606083016129fa565b6040820152613e14608083016129fa565b606082015260a091909101356080820152835260209283019201613d82565b5f82601f830112613e42575f5ffd5b8135613e50612c2282612b55565b8082825260208201915060208360061b860101925085831115613e71575f5ffd5b602085015b83811015612d9b5760408188031215613e8d575f5ffd5b613e95612ae1565b81358152602080830135818301529084529290920191604001613e76565b5f60208284031215613ec3575f5ffd5b81356001600160401b03811115613ed8575f5ffd5b820160808185031215613ee9575f5ffd5b613ef1612b03565b81356001600160401b03811115613f06575f5ffd5b613f1286828501613c43565b82525060208201356001600160401b03811115613f2d575f5ffd5b613f3986828501613d3f565b60208301525060408201356001600160401b03811115613f57575f5ffd5b613f6386828501613d3f565b60408301525060608201356001600160401b03811115613f81575f5ffd5b613f8d86828501613e33565b606083015250949350505050565b5f82825180855260208501945060208160051b830101602085015f5b8381101561403e57601f1985840301885281516001600160401b038151168452602081015160a06020860152613ff060a08601826129ba565b90506001600160401b0360408301511660408601526001600160401b036060830151166060860152608082015160808601528094505050602082019150602088019750600181019050613fb7565b50909695505050505050565b5f8151808452602084019350602083015f5b8281101561409857815180516001600160401b031687526020908101516001600160e01b0316818801526040909601959091019060010161405c565b5093949350505050565b606081525f6140b46060830186613f9b565b82810360208401526140c68186613f9b565b90508281036040840152604081018451604083528181518084526060850191506020830193505f92505b8083101561413057835180516001600160a01b031683526020908101516001600160e01b03168184015290930192600192909201916040909101906140f0565b5060208701519250838103602085015261414a818461404a565b9998505050505050505050565b5f60208284031215614167575f5ffd5b81356001600160401b0381111561417c575f5ffd5b61186084828501613040565b634e487b7160e01b5f52601160045260245ffd5b8181038181111561047657610476614188565b5f602082840312156141bf575f5ffd5b81516118a681612c57565b5f602082840312156141da575f5ffd5b5051919050565b602081525f825161010060208401526141fe6101208401826129ba565b9050602084015161421a60408501826001600160401b03169052565b5060408401516001600160a01b03811660608501525060608401516080840152608084015161425460a08501826001600160a01b03169052565b5060a0840151838203601f190160c085015261427082826129ba565b91505060c0840151601f198483030160e085015261428e82826129ba565b91505060e0840151601f198483030161010085015261293a82826129ba565b6001600160a01b03831681526040602082018190525f90611860908301846129ba565b604081525f6142e260408301856129ba565b828103602084015261293a8185613ac1565b6001600160401b03818116838216019081111561047657610476614188565b5f60208284031215614323575f5ffd5b81516118a681613494565b828152604060208201525f61186060408301846129ba565b8481526143566020820185612a55565b608060408201525f61436b60808301856129ba565b905082606083015295945050505050565b5f8261439657634e487b7160e01b5f52601260045260245ffd5b500490565b8082018082111561047657610476614188565b5f82825180855260208501945060208160051b830101602085015f5b8381101561403e57601f198584030188528151805160a085526143f060a08601826129ba565b905060018060a01b03602083015116602086015263ffffffff60408301511660408601526060820151858203606087015261442b82826129ba565b60809384015196909301959095525060209889019890935091909101906001016143ca565b602081525f6118a660208301846143ae565b5f6001820161447357614473614188565b5060010190565b5f82825180855260208501945060208160051b830101602085015f5b8381101561403e57601f198584030188526144b28383516129ba565b6020988901989093509190910190600101614496565b5f8151808452602084019350602083015f5b8281101561409857815163ffffffff168652602095860195909101906001016144da565b606081525f8451805160608401526001600160401b0360208201511660808401526001600160401b0360408201511660a08401526001600160401b0360608201511660c08401526001600160401b0360808201511660e08401525060208501516101406101008401526145756101a08401826129ba565b90506040860151605f198483030161012085015261459382826129ba565b91505060608601516145b16101408501826001600160a01b03169052565b50608086015161016084015260a0860151838203605f19016101808501526145d982826143ae565b91505082810360208401526145ee818661447a565b9050828103604084015261460281856144c8565b9695505050505050565b805160208201516001600160e01b0319811691906004821015614643576001600160e01b0319600483900360031b81901b82161692505b505091905056",
}

// DevOffRamp is an auto generated Go binding around an Ethereum contract.
type DevOffRamp struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DevOffRamp) GetABI() abi.ABI {
	return c.abi
}

// NewDevOffRamp creates a new instance of DevOffRamp.
func NewDevOffRamp() *DevOffRamp {
	parsed, err := DevOffRampMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DevOffRamp{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DevOffRamp) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint64 chainSelector, address rmn, address tokenAdminRegistry, uint32 permissionLessExecutionThresholdSeconds, address owner_) returns()
func (devOffRamp *DevOffRamp) PackConstructor(chainSelector uint64, rmn common.Address, tokenAdminRegistry common.Address, permissionLessExecutionThresholdSeconds uint32, owner_ common.Address) []byte {
	enc, err := devOffRamp.abi.Pack("", chainSelector, rmn, tokenAdminRegistry, permissionLessExecutionThresholdSeconds, owner_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackApplySourceChainConfigUpdates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd197237.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function applySourceChainConfigUpdates((address,uint64,bool,bool,bytes)[] args) returns()
func (devOffRamp *DevOffRamp) PackApplySourceChainConfigUpdates(args []DevOffRampSourceChainConfigArgs) []byte {
	enc, err := devOffRamp.abi.Pack("applySourceChainConfigUpdates", args)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApplySourceChainConfigUpdates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd197237.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function applySourceChainConfigUpdates((address,uint64,bool,bool,bytes)[] args) returns()
func (devOffRamp *DevOffRamp) TryPackApplySourceChainConfigUpdates(args []DevOffRampSourceChainConfigArgs) ([]byte, error) {
	return devOffRamp.abi.Pack("applySourceChainConfigUpdates", args)
}

// PackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde5e0b9a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commit(bytes32[2] reportContext, bytes report, bytes32[] , bytes32[] , bytes32 ) returns()
func (devOffRamp *DevOffRamp) PackCommit(reportContext [2][32]byte, report []byte, arg2 [][32]byte, arg3 [][32]byte, arg4 [32]byte) []byte {
	enc, err := devOffRamp.abi.Pack("commit", reportContext, report, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde5e0b9a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commit(bytes32[2] reportContext, bytes report, bytes32[] , bytes32[] , bytes32 ) returns()
func (devOffRamp *DevOffRamp) TryPackCommit(reportContext [2][32]byte, report []byte, arg2 [][32]byte, arg3 [][32]byte, arg4 [32]byte) ([]byte, error) {
	return devOffRamp.abi.Pack("commit", reportContext, report, arg2, arg3, arg4)
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf58e03fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(bytes32[2] reportContext, bytes report) returns()
func (devOffRamp *DevOffRamp) PackExecute(reportContext [2][32]byte, report []byte) []byte {
	enc, err := devOffRamp.abi.Pack("execute", reportContext, report)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf58e03fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(bytes32[2] reportContext, bytes report) returns()
func (devOffRamp *DevOffRamp) TryPackExecute(reportContext [2][32]byte, report []byte) ([]byte, error) {
	return devOffRamp.abi.Pack("execute", reportContext, report)
}

// PackExecuteSingleMessage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60987c20.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function executeSingleMessage(((bytes32,uint64,uint64,uint64,uint64),bytes,bytes,address,uint256,(bytes,address,uint32,bytes,uint256)[]) m, bytes[] offchainTokenData, uint32[] tokenGasOverrides) returns()
func (devOffRamp *DevOffRamp) PackExecuteSingleMessage(m RampAny2EVMRampMessage, offchainTokenData [][]byte, tokenGasOverrides []uint32) []byte {
	enc, err := devOffRamp.abi.Pack("executeSingleMessage", m, offchainTokenData, tokenGasOverrides)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecuteSingleMessage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60987c20.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function executeSingleMessage(((bytes32,uint64,uint64,uint64,uint64),bytes,bytes,address,uint256,(bytes,address,uint32,bytes,uint256)[]) m, bytes[] offchainTokenData, uint32[] tokenGasOverrides) returns()
func (devOffRamp *DevOffRamp) TryPackExecuteSingleMessage(m RampAny2EVMRampMessage, offchainTokenData [][]byte, tokenGasOverrides []uint32) ([]byte, error) {
	return devOffRamp.abi.Pack("executeSingleMessage", m, offchainTokenData, tokenGasOverrides)
}

// PackGetDynamicConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7437ff9f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getDynamicConfig() view returns((address,uint32,address))
func (devOffRamp *DevOffRamp) PackGetDynamicConfig() []byte {
	enc, err := devOffRamp.abi.Pack("getDynamicConfig")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetDynamicConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7437ff9f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getDynamicConfig() view returns((address,uint32,address))
func (devOffRamp *DevOffRamp) TryPackGetDynamicConfig() ([]byte, error) {
	return devOffRamp.abi.Pack("getDynamicConfig")
}

// UnpackGetDynamicConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7437ff9f.
//
// Solidity: function getDynamicConfig() view returns((address,uint32,address))
func (devOffRamp *DevOffRamp) UnpackGetDynamicConfig(data []byte) (DevOffRampDynamicConfig, error) {
	out, err := devOffRamp.abi.Unpack("getDynamicConfig", data)
	if err != nil {
		return *new(DevOffRampDynamicConfig), err
	}
	out0 := *abi.ConvertType(out[0], new(DevOffRampDynamicConfig)).(*DevOffRampDynamicConfig)
	return out0, nil
}

// PackGetExecutionState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e36480c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getExecutionState(uint64 sourceChainSelector, uint64 sequenceNumber) view returns(uint8)
func (devOffRamp *DevOffRamp) PackGetExecutionState(sourceChainSelector uint64, sequenceNumber uint64) []byte {
	enc, err := devOffRamp.abi.Pack("getExecutionState", sourceChainSelector, sequenceNumber)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetExecutionState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e36480c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getExecutionState(uint64 sourceChainSelector, uint64 sequenceNumber) view returns(uint8)
func (devOffRamp *DevOffRamp) TryPackGetExecutionState(sourceChainSelector uint64, sequenceNumber uint64) ([]byte, error) {
	return devOffRamp.abi.Pack("getExecutionState", sourceChainSelector, sequenceNumber)
}

// UnpackGetExecutionState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5e36480c.
//
// Solidity: function getExecutionState(uint64 sourceChainSelector, uint64 sequenceNumber) view returns(uint8)
func (devOffRamp *DevOffRamp) UnpackGetExecutionState(data []byte) (uint8, error) {
	out, err := devOffRamp.abi.Unpack("getExecutionState", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackGetMerkleRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xccd37ba3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getMerkleRoot(uint64 sourceChainSelector, bytes32 root) view returns(uint256)
func (devOffRamp *DevOffRamp) PackGetMerkleRoot(sourceChainSelector uint64, root [32]byte) []byte {
	enc, err := devOffRamp.abi.Pack("getMerkleRoot", sourceChainSelector, root)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetMerkleRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xccd37ba3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getMerkleRoot(uint64 sourceChainSelector, bytes32 root) view returns(uint256)
func (devOffRamp *DevOffRamp) TryPackGetMerkleRoot(sourceChainSelector uint64, root [32]byte) ([]byte, error) {
	return devOffRamp.abi.Pack("getMerkleRoot", sourceChainSelector, root)
}

// UnpackGetMerkleRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xccd37ba3.
//
// Solidity: function getMerkleRoot(uint64 sourceChainSelector, bytes32 root) view returns(uint256)
func (devOffRamp *DevOffRamp) UnpackGetMerkleRoot(data []byte) (*big.Int, error) {
	out, err := devOffRamp.abi.Unpack("getMerkleRoot", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetSourceChainConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe9d68a8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSourceChainConfig(uint64 sourceChainSelector) view returns((address,bool,uint64,bool,bytes))
func (devOffRamp *DevOffRamp) PackGetSourceChainConfig(sourceChainSelector uint64) []byte {
	enc, err := devOffRamp.abi.Pack("getSourceChainConfig", sourceChainSelector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSourceChainConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe9d68a8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSourceChainConfig(uint64 sourceChainSelector) view returns((address,bool,uint64,bool,bytes))
func (devOffRamp *DevOffRamp) TryPackGetSourceChainConfig(sourceChainSelector uint64) ([]byte, error) {
	return devOffRamp.abi.Pack("getSourceChainConfig", sourceChainSelector)
}

// UnpackGetSourceChainConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe9d68a8e.
//
// Solidity: function getSourceChainConfig(uint64 sourceChainSelector) view returns((address,bool,uint64,bool,bytes))
func (devOffRamp *DevOffRamp) UnpackGetSourceChainConfig(data []byte) (DevOffRampSourceChainConfig, error) {
	out, err := devOffRamp.abi.Unpack("getSourceChainConfig", data)
	if err != nil {
		return *new(DevOffRampSourceChainConfig), err
	}
	out0 := *abi.ConvertType(out[0], new(DevOffRampSourceChainConfig)).(*DevOffRampSourceChainConfig)
	return out0, nil
}

// PackGetStaticConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06285c69.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getStaticConfig() view returns((uint64,uint16,address,address,address))
func (devOffRamp *DevOffRamp) PackGetStaticConfig() []byte {
	enc, err := devOffRamp.abi.Pack("getStaticConfig")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetStaticConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06285c69.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getStaticConfig() view returns((uint64,uint16,address,address,address))
func (devOffRamp *DevOffRamp) TryPackGetStaticConfig() ([]byte, error) {
	return devOffRamp.abi.Pack("getStaticConfig")
}

// UnpackGetStaticConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06285c69.
//
// Solidity: function getStaticConfig() view returns((uint64,uint16,address,address,address))
func (devOffRamp *DevOffRamp) UnpackGetStaticConfig(data []byte) (DevOffRampStaticConfig, error) {
	out, err := devOffRamp.abi.Unpack("getStaticConfig", data)
	if err != nil {
		return *new(DevOffRampStaticConfig), err
	}
	out0 := *abi.ConvertType(out[0], new(DevOffRampStaticConfig)).(*DevOffRampStaticConfig)
	return out0, nil
}

// PackIsTransmitter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fac3007.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isTransmitter(address ) view returns(bool)
func (devOffRamp *DevOffRamp) PackIsTransmitter(arg0 common.Address) []byte {
	enc, err := devOffRamp.abi.Pack("isTransmitter", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsTransmitter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fac3007.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isTransmitter(address ) view returns(bool)
func (devOffRamp *DevOffRamp) TryPackIsTransmitter(arg0 common.Address) ([]byte, error) {
	return devOffRamp.abi.Pack("isTransmitter", arg0)
}

// UnpackIsTransmitter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6fac3007.
//
// Solidity: function isTransmitter(address ) view returns(bool)
func (devOffRamp *DevOffRamp) UnpackIsTransmitter(data []byte) (bool, error) {
	out, err := devOffRamp.abi.Unpack("isTransmitter", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackManuallyExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e7bb008.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function manuallyExecute((uint64,((bytes32,uint64,uint64,uint64,uint64),bytes,bytes,address,uint256,(bytes,address,uint32,bytes,uint256)[])[],bytes[][],bytes32[],uint256)[] reports, (uint256,uint32[])[][] gasLimitOverrides) returns()
func (devOffRamp *DevOffRamp) PackManuallyExecute(reports []RampExecutionReport, gasLimitOverrides [][]DevOffRampGasLimitOverride) []byte {
	enc, err := devOffRamp.abi.Pack("manuallyExecute", reports, gasLimitOverrides)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackManuallyExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e7bb008.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function manuallyExecute((uint64,((bytes32,uint64,uint64,uint64,uint64),bytes,bytes,address,uint256,(bytes,address,uint32,bytes,uint256)[])[],bytes[][],bytes32[],uint256)[] reports, (uint256,uint32[])[][] gasLimitOverrides) returns()
func (devOffRamp *DevOffRamp) TryPackManuallyExecute(reports []RampExecutionReport, gasLimitOverrides [][]DevOffRampGasLimitOverride) ([]byte, error) {
	return devOffRamp.abi.Pack("manuallyExecute", reports, gasLimitOverrides)
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (devOffRamp *DevOffRamp) PackOwner() []byte {
	enc, err := devOffRamp.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (devOffRamp *DevOffRamp) TryPackOwner() ([]byte, error) {
	return devOffRamp.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (devOffRamp *DevOffRamp) UnpackOwner(data []byte) (common.Address, error) {
	out, err := devOffRamp.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (devOffRamp *DevOffRamp) PackRenounceOwnership() []byte {
	enc, err := devOffRamp.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (devOffRamp *DevOffRamp) TryPackRenounceOwnership() ([]byte, error) {
	return devOffRamp.abi.Pack("renounceOwnership")
}

// PackSetThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6693f253.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setThreshold(uint32 permissionLessExecutionThresholdSeconds) returns()
func (devOffRamp *DevOffRamp) PackSetThreshold(permissionLessExecutionThresholdSeconds uint32) []byte {
	enc, err := devOffRamp.abi.Pack("setThreshold", permissionLessExecutionThresholdSeconds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6693f253.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setThreshold(uint32 permissionLessExecutionThresholdSeconds) returns()
func (devOffRamp *DevOffRamp) TryPackSetThreshold(permissionLessExecutionThresholdSeconds uint32) ([]byte, error) {
	return devOffRamp.abi.Pack("setThreshold", permissionLessExecutionThresholdSeconds)
}

// PackSetTransmitter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e6f785d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTransmitter(address transmitter, bool allowed) returns()
func (devOffRamp *DevOffRamp) PackSetTransmitter(transmitter common.Address, allowed bool) []byte {
	enc, err := devOffRamp.abi.Pack("setTransmitter", transmitter, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTransmitter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e6f785d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTransmitter(address transmitter, bool allowed) returns()
func (devOffRamp *DevOffRamp) TryPackSetTransmitter(transmitter common.Address, allowed bool) ([]byte, error) {
	return devOffRamp.abi.Pack("setTransmitter", transmitter, allowed)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (devOffRamp *DevOffRamp) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := devOffRamp.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (devOffRamp *DevOffRamp) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return devOffRamp.abi.Pack("transferOwnership", newOwner)
}

// PackTypeAndVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x181f5a77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function typeAndVersion() view returns(string)
func (devOffRamp *DevOffRamp) PackTypeAndVersion() []byte {
	enc, err := devOffRamp.abi.Pack("typeAndVersion")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTypeAndVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x181f5a77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function typeAndVersion() view returns(string)
func (devOffRamp *DevOffRamp) TryPackTypeAndVersion() ([]byte, error) {
	return devOffRamp.abi.Pack("typeAndVersion")
}

// UnpackTypeAndVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x181f5a77.
//
// Solidity: function typeAndVersion() view returns(string)
func (devOffRamp *DevOffRamp) UnpackTypeAndVersion(data []byte) (string, error) {
	out, err := devOffRamp.abi.Unpack("typeAndVersion", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// DevOffRampAlreadyAttempted represents a AlreadyAttempted event raised by the DevOffRamp contract.
type DevOffRampAlreadyAttempted struct {
	SourceChainSelector uint64
	SequenceNumber      uint64
	Raw                 *types.Log // Blockchain specific contextual infos
}

const DevOffRampAlreadyAttemptedEventName = "AlreadyAttempted"

// ContractEventName returns the user-defined event name.
func (DevOffRampAlreadyAttempted) ContractEventName() string {
	return DevOffRampAlreadyAttemptedEventName
}

// UnpackAlreadyAttemptedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AlreadyAttempted(uint64 sourceChainSelector, uint64 sequenceNumber)
func (devOffRamp *DevOffRamp) UnpackAlreadyAttemptedEvent(log *types.Log) (*DevOffRampAlreadyAttempted, error) {
	event := "AlreadyAttempted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devOffRamp.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevOffRampAlreadyAttempted)
	if len(log.Data) > 0 {
		if err := devOffRamp.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devOffRamp.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevOffRampCommitReportAccepted represents a CommitReportAccepted event raised by the DevOffRamp contract.
type DevOffRampCommitReportAccepted struct {
	BlessedMerkleRoots   []RampMerkleRoot
	UnblessedMerkleRoots []RampMerkleRoot
	PriceUpdates         RampPriceUpdates
	Raw                  *types.Log // Blockchain specific contextual infos
}

const DevOffRampCommitReportAcceptedEventName = "CommitReportAccepted"

// ContractEventName returns the user-defined event name.
func (DevOffRampCommitReportAccepted) ContractEventName() string {
	return DevOffRampCommitReportAcceptedEventName
}

// UnpackCommitReportAcceptedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CommitReportAccepted((uint64,bytes,uint64,uint64,bytes32)[] blessedMerkleRoots, (uint64,bytes,uint64,uint64,bytes32)[] unblessedMerkleRoots, ((address,uint224)[],(uint64,uint224)[]) priceUpdates)
func (devOffRamp *DevOffRamp) UnpackCommitReportAcceptedEvent(log *types.Log) (*DevOffRampCommitReportAccepted, error) {
	event := "CommitReportAccepted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devOffRamp.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevOffRampCommitReportAccepted)
	if len(log.Data) > 0 {
		if err := devOffRamp.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devOffRamp.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevOffRampDynamicConfigSet represents a DynamicConfigSet event raised by the DevOffRamp contract.
type DevOffRampDynamicConfigSet struct {
	DynamicConfig DevOffRampDynamicConfig
	Raw           *types.Log // Blockchain specific contextual infos
}

const DevOffRampDynamicConfigSetEventName = "DynamicConfigSet"

// ContractEventName returns the user-defined event name.
func (DevOffRampDynamicConfigSet) ContractEventName() string {
	return DevOffRampDynamicConfigSetEventName
}

// UnpackDynamicConfigSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DynamicConfigSet((address,uint32,address) dynamicConfig)
func (devOffRamp *DevOffRamp) UnpackDynamicConfigSetEvent(log *types.Log) (*DevOffRampDynamicConfigSet, error) {
	event := "DynamicConfigSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devOffRamp.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevOffRampDynamicConfigSet)
	if len(log.Data) > 0 {
		if err := devOffRamp.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devOffRamp.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevOffRampExecutionStateChanged represents a ExecutionStateChanged event raised by the DevOffRamp contract.
type DevOffRampExecutionStateChanged struct {
	SourceChainSelector uint64
	SequenceNumber      uint64
	MessageId           [32]byte
	MessageHash         [32]byte
	State               uint8
	ReturnData          []byte
	GasUsed             *big.Int
	Raw                 *types.Log // Blockchain specific contextual infos
}

const DevOffRampExecutionStateChangedEventName = "ExecutionStateChanged"

// ContractEventName returns the user-defined event name.
func (DevOffRampExecutionStateChanged) ContractEventName() string {
	return DevOffRampExecutionStateChangedEventName
}

// UnpackExecutionStateChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExecutionStateChanged(uint64 indexed sourceChainSelector, uint64 indexed sequenceNumber, bytes32 indexed messageId, bytes32 messageHash, uint8 state, bytes returnData, uint256 gasUsed)
func (devOffRamp *DevOffRamp) UnpackExecutionStateChangedEvent(log *types.Log) (*DevOffRampExecutionStateChanged, error) {
	event := "ExecutionStateChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devOffRamp.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevOffRampExecutionStateChanged)
	if len(log.Data) > 0 {
		if err := devOffRamp.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devOffRamp.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevOffRampOwnershipTransferred represents a OwnershipTransferred event raised by the DevOffRamp contract.
type DevOffRampOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const DevOffRampOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (DevOffRampOwnershipTransferred) ContractEventName() string {
	return DevOffRampOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (devOffRamp *DevOffRamp) UnpackOwnershipTransferredEvent(log *types.Log) (*DevOffRampOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devOffRamp.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevOffRampOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := devOffRamp.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devOffRamp.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevOffRampSkippedAlreadyExecutedMessage represents a SkippedAlreadyExecutedMessage event raised by the DevOffRamp contract.
type DevOffRampSkippedAlreadyExecutedMessage struct {
	SourceChainSelector uint64
	SequenceNumber      uint64
	Raw                 *types.Log // Blockchain specific contextual infos
}

const DevOffRampSkippedAlreadyExecutedMessageEventName = "SkippedAlreadyExecutedMessage"

// ContractEventName returns the user-defined event name.
func (DevOffRampSkippedAlreadyExecutedMessage) ContractEventName() string {
	return DevOffRampSkippedAlreadyExecutedMessageEventName
}

// UnpackSkippedAlreadyExecutedMessageEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SkippedAlreadyExecutedMessage(uint64 sourceChainSelector, uint64 sequenceNumber)
func (devOffRamp *DevOffRamp) UnpackSkippedAlreadyExecutedMessageEvent(log *types.Log) (*DevOffRampSkippedAlreadyExecutedMessage, error) {
	event := "SkippedAlreadyExecutedMessage"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devOffRamp.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevOffRampSkippedAlreadyExecutedMessage)
	if len(log.Data) > 0 {
		if err := devOffRamp.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devOffRamp.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevOffRampSkippedReportExecution represents a SkippedReportExecution event raised by the DevOffRamp contract.
type DevOffRampSkippedReportExecution struct {
	SourceChainSelector uint64
	Raw                 *types.Log // Blockchain specific contextual infos
}

const DevOffRampSkippedReportExecutionEventName = "SkippedReportExecution"

// ContractEventName returns the user-defined event name.
func (DevOffRampSkippedReportExecution) ContractEventName() string {
	return DevOffRampSkippedReportExecutionEventName
}

// UnpackSkippedReportExecutionEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SkippedReportExecution(uint64 sourceChainSelector)
func (devOffRamp *DevOffRamp) UnpackSkippedReportExecutionEvent(log *types.Log) (*DevOffRampSkippedReportExecution, error) {
	event := "SkippedReportExecution"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devOffRamp.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevOffRampSkippedReportExecution)
	if len(log.Data) > 0 {
		if err := devOffRamp.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devOffRamp.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevOffRampSourceChainConfigSet represents a SourceChainConfigSet event raised by the DevOffRamp contract.
type DevOffRampSourceChainConfigSet struct {
	SourceChainSelector uint64
	SourceConfig        DevOffRampSourceChainConfig
	Raw                 *types.Log // Blockchain specific contextual infos
}

const DevOffRampSourceChainConfigSetEventName = "SourceChainConfigSet"

// ContractEventName returns the user-defined event name.
func (DevOffRampSourceChainConfigSet) ContractEventName() string {
	return DevOffRampSourceChainConfigSetEventName
}

// UnpackSourceChainConfigSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SourceChainConfigSet(uint64 indexed sourceChainSelector, (address,bool,uint64,bool,bytes) sourceConfig)
func (devOffRamp *DevOffRamp) UnpackSourceChainConfigSetEvent(log *types.Log) (*DevOffRampSourceChainConfigSet, error) {
	event := "SourceChainConfigSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devOffRamp.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevOffRampSourceChainConfigSet)
	if len(log.Data) > 0 {
		if err := devOffRamp.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devOffRamp.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevOffRampSourceChainSelectorAdded represents a SourceChainSelectorAdded event raised by the DevOffRamp contract.
type DevOffRampSourceChainSelectorAdded struct {
	SourceChainSelector uint64
	Raw                 *types.Log // Blockchain specific contextual infos
}

const DevOffRampSourceChainSelectorAddedEventName = "SourceChainSelectorAdded"

// ContractEventName returns the user-defined event name.
func (DevOffRampSourceChainSelectorAdded) ContractEventName() string {
	return DevOffRampSourceChainSelectorAddedEventName
}

// UnpackSourceChainSelectorAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SourceChainSelectorAdded(uint64 sourceChainSelector)
func (devOffRamp *DevOffRamp) UnpackSourceChainSelectorAddedEvent(log *types.Log) (*DevOffRampSourceChainSelectorAdded, error) {
	event := "SourceChainSelectorAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devOffRamp.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevOffRampSourceChainSelectorAdded)
	if len(log.Data) > 0 {
		if err := devOffRamp.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devOffRamp.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevOffRampTransmitted represents a Transmitted event raised by the DevOffRamp contract.
type DevOffRampTransmitted struct {
	OcrPluginType  uint8
	ConfigDigest   [32]byte
	SequenceNumber uint64
	Raw            *types.Log // Blockchain specific contextual infos
}

const DevOffRampTransmittedEventName = "Transmitted"

// ContractEventName returns the user-defined event name.
func (DevOffRampTransmitted) ContractEventName() string {
	return DevOffRampTransmittedEventName
}

// UnpackTransmittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transmitted(uint8 indexed ocrPluginType, bytes32 configDigest, uint64 sequenceNumber)
func (devOffRamp *DevOffRamp) UnpackTransmittedEvent(log *types.Log) (*DevOffRampTransmitted, error) {
	event := "Transmitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devOffRamp.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevOffRampTransmitted)
	if len(log.Data) > 0 {
		if err := devOffRamp.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devOffRamp.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevOffRampTransmitterSet represents a TransmitterSet event raised by the DevOffRamp contract.
type DevOffRampTransmitterSet struct {
	Transmitter common.Address
	Allowed     bool
	Raw         *types.Log // Blockchain specific contextual infos
}

const DevOffRampTransmitterSetEventName = "TransmitterSet"

// ContractEventName returns the user-defined event name.
func (DevOffRampTransmitterSet) ContractEventName() string {
	return DevOffRampTransmitterSetEventName
}

// UnpackTransmitterSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TransmitterSet(address indexed transmitter, bool allowed)
func (devOffRamp *DevOffRamp) UnpackTransmitterSetEvent(log *types.Log) (*DevOffRampTransmitterSet, error) {
	event := "TransmitterSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devOffRamp.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevOffRampTransmitterSet)
	if len(log.Data) > 0 {
		if err := devOffRamp.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devOffRamp.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (devOffRamp *DevOffRamp) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["CanOnlySelfCall"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackCanOnlySelfCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["CommitOnRampMismatch"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackCommitOnRampMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["CursedByRMN"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackCursedByRMNError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["EmptyBatch"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackEmptyBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["EmptyReport"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackEmptyReportError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["ExecutionError"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackExecutionErrorError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["InsufficientGasForStaticCall"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackInsufficientGasForStaticCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["InsufficientGasToCompleteTx"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackInsufficientGasToCompleteTxError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["InvalidInterval"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackInvalidIntervalError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["InvalidManualExecutionGasLimit"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackInvalidManualExecutionGasLimitError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["InvalidManualExecutionTokenGasOverride"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackInvalidManualExecutionTokenGasOverrideError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["InvalidMessageDestChainSelector"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackInvalidMessageDestChainSelectorError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["InvalidOnRampUpdate"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackInvalidOnRampUpdateError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["InvalidProof"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackInvalidProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["InvalidRoot"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackInvalidRootError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["ManualExecutionGasAmountCountMismatch"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackManualExecutionGasAmountCountMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["ManualExecutionGasLimitMismatch"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackManualExecutionGasLimitMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["ManualExecutionNotYetEnabled"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackManualExecutionNotYetEnabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["NoContract"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackNoContractError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["NotACompatiblePool"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackNotACompatiblePoolError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["NotEnoughGasForCall"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackNotEnoughGasForCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["ReceiverError"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackReceiverErrorError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["ReleaseOrMintBalanceMismatch"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackReleaseOrMintBalanceMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["RootAlreadyCommitted"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackRootAlreadyCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["RootBlessingMismatch"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackRootBlessingMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["RootNotCommitted"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackRootNotCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["SourceChainNotEnabled"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackSourceChainNotEnabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["SourceChainSelectorMismatch"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackSourceChainSelectorMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["TokenDataMismatch"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackTokenDataMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["TokenHandlingError"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackTokenHandlingErrorError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOffRamp.abi.Errors["UnauthorizedTransmitter"].ID.Bytes()[:4]) {
		return devOffRamp.UnpackUnauthorizedTransmitterError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DevOffRampCanOnlySelfCall represents a CanOnlySelfCall error raised by the DevOffRamp contract.
type DevOffRampCanOnlySelfCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CanOnlySelfCall()
func DevOffRampCanOnlySelfCallErrorID() common.Hash {
	return common.HexToHash("0x371a73284dee0bf1f34c7900a11a1f1d393ce602d7d4f612ac83c0393da4e866")
}

// UnpackCanOnlySelfCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CanOnlySelfCall()
func (devOffRamp *DevOffRamp) UnpackCanOnlySelfCallError(raw []byte) (*DevOffRampCanOnlySelfCall, error) {
	out := new(DevOffRampCanOnlySelfCall)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "CanOnlySelfCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampCommitOnRampMismatch represents a CommitOnRampMismatch error raised by the DevOffRamp contract.
type DevOffRampCommitOnRampMismatch struct {
	ReportOnRamp []byte
	ConfigOnRamp []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitOnRampMismatch(bytes reportOnRamp, bytes configOnRamp)
func DevOffRampCommitOnRampMismatchErrorID() common.Hash {
	return common.HexToHash("0xb80d8fa9d92e97bc76ddeca789b63d7b64f59d3a5bdf3df15a2bbe6b81d4cfdb")
}

// UnpackCommitOnRampMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitOnRampMismatch(bytes reportOnRamp, bytes configOnRamp)
func (devOffRamp *DevOffRamp) UnpackCommitOnRampMismatchError(raw []byte) (*DevOffRampCommitOnRampMismatch, error) {
	out := new(DevOffRampCommitOnRampMismatch)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "CommitOnRampMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampCursedByRMN represents a CursedByRMN error raised by the DevOffRamp contract.
type DevOffRampCursedByRMN struct {
	SourceChainSelector uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CursedByRMN(uint64 sourceChainSelector)
func DevOffRampCursedByRMNErrorID() common.Hash {
	return common.HexToHash("0xfdbd6a720bed99a9d69fc0851e647ea0f0b98d68caa20f3e6182c60fccac83b0")
}

// UnpackCursedByRMNError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CursedByRMN(uint64 sourceChainSelector)
func (devOffRamp *DevOffRamp) UnpackCursedByRMNError(raw []byte) (*DevOffRampCursedByRMN, error) {
	out := new(DevOffRampCursedByRMN)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "CursedByRMN", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampEmptyBatch represents a EmptyBatch error raised by the DevOffRamp contract.
type DevOffRampEmptyBatch struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyBatch()
func DevOffRampEmptyBatchErrorID() common.Hash {
	return common.HexToHash("0xc2e5347df6cf8d1bf68f8a9651642312bd381b900d857d97cd665976180d6ae0")
}

// UnpackEmptyBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyBatch()
func (devOffRamp *DevOffRamp) UnpackEmptyBatchError(raw []byte) (*DevOffRampEmptyBatch, error) {
	out := new(DevOffRampEmptyBatch)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "EmptyBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampEmptyReport represents a EmptyReport error raised by the DevOffRamp contract.
type DevOffRampEmptyReport struct {
	SourceChainSelector uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyReport(uint64 sourceChainSelector)
func DevOffRampEmptyReportErrorID() common.Hash {
	return common.HexToHash("0xced9e496d6c0491aff49f720978f54c3a4574af482d96220d52f3babacb3e25e")
}

// UnpackEmptyReportError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyReport(uint64 sourceChainSelector)
func (devOffRamp *DevOffRamp) UnpackEmptyReportError(raw []byte) (*DevOffRampEmptyReport, error) {
	out := new(DevOffRampEmptyReport)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "EmptyReport", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampExecutionError represents a ExecutionError error raised by the DevOffRamp contract.
type DevOffRampExecutionError struct {
	MessageId [32]byte
	Err       []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExecutionError(bytes32 messageId, bytes err)
func DevOffRampExecutionErrorErrorID() common.Hash {
	return common.HexToHash("0x2b11b8d9b9e8597dd84e59454c51f128f0dd3c4522b9d0543361b1afbeb29dbc")
}

// UnpackExecutionErrorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExecutionError(bytes32 messageId, bytes err)
func (devOffRamp *DevOffRamp) UnpackExecutionErrorError(raw []byte) (*DevOffRampExecutionError, error) {
	out := new(DevOffRampExecutionError)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "ExecutionError", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampInsufficientGasForStaticCall represents a InsufficientGasForStaticCall error raised by the DevOffRamp contract.
type DevOffRampInsufficientGasForStaticCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientGasForStaticCall()
func DevOffRampInsufficientGasForStaticCallErrorID() common.Hash {
	return common.HexToHash("0xea7f4b120f4d872f1616f49aa8671c7cae337814bcce7766ba1126200746effc")
}

// UnpackInsufficientGasForStaticCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientGasForStaticCall()
func (devOffRamp *DevOffRamp) UnpackInsufficientGasForStaticCallError(raw []byte) (*DevOffRampInsufficientGasForStaticCall, error) {
	out := new(DevOffRampInsufficientGasForStaticCall)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "InsufficientGasForStaticCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampInsufficientGasToCompleteTx represents a InsufficientGasToCompleteTx error raised by the DevOffRamp contract.
type DevOffRampInsufficientGasToCompleteTx struct {
	Err [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientGasToCompleteTx(bytes4 err)
func DevOffRampInsufficientGasToCompleteTxErrorID() common.Hash {
	return common.HexToHash("0x2882569d3efe0d96d051c46546e2214fb38c6ace67a70205d28049d9e12fdd72")
}

// UnpackInsufficientGasToCompleteTxError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientGasToCompleteTx(bytes4 err)
func (devOffRamp *DevOffRamp) UnpackInsufficientGasToCompleteTxError(raw []byte) (*DevOffRampInsufficientGasToCompleteTx, error) {
	out := new(DevOffRampInsufficientGasToCompleteTx)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "InsufficientGasToCompleteTx", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampInvalidInterval represents a InvalidInterval error raised by the DevOffRamp contract.
type DevOffRampInvalidInterval struct {
	SourceChainSelector uint64
	Min                 uint64
	Max                 uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInterval(uint64 sourceChainSelector, uint64 min, uint64 max)
func DevOffRampInvalidIntervalErrorID() common.Hash {
	return common.HexToHash("0xd5e0f0d65d1d983718ab6d3ee663f555e33b18681df466723f9c7ef5996a9ce1")
}

// UnpackInvalidIntervalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInterval(uint64 sourceChainSelector, uint64 min, uint64 max)
func (devOffRamp *DevOffRamp) UnpackInvalidIntervalError(raw []byte) (*DevOffRampInvalidInterval, error) {
	out := new(DevOffRampInvalidInterval)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "InvalidInterval", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampInvalidManualExecutionGasLimit represents a InvalidManualExecutionGasLimit error raised by the DevOffRamp contract.
type DevOffRampInvalidManualExecutionGasLimit struct {
	SourceChainSelector uint64
	MessageId           [32]byte
	NewLimit            *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidManualExecutionGasLimit(uint64 sourceChainSelector, bytes32 messageId, uint256 newLimit)
func DevOffRampInvalidManualExecutionGasLimitErrorID() common.Hash {
	return common.HexToHash("0x7531a8c63e8768a74580bef3516d1708fa1165453dd1ff08ed37b381fc30d4a3")
}

// UnpackInvalidManualExecutionGasLimitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidManualExecutionGasLimit(uint64 sourceChainSelector, bytes32 messageId, uint256 newLimit)
func (devOffRamp *DevOffRamp) UnpackInvalidManualExecutionGasLimitError(raw []byte) (*DevOffRampInvalidManualExecutionGasLimit, error) {
	out := new(DevOffRampInvalidManualExecutionGasLimit)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "InvalidManualExecutionGasLimit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampInvalidManualExecutionTokenGasOverride represents a InvalidManualExecutionTokenGasOverride error raised by the DevOffRamp contract.
type DevOffRampInvalidManualExecutionTokenGasOverride struct {
	MessageId        [32]byte
	TokenIndex       *big.Int
	OldLimit         *big.Int
	TokenGasOverride *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidManualExecutionTokenGasOverride(bytes32 messageId, uint256 tokenIndex, uint256 oldLimit, uint256 tokenGasOverride)
func DevOffRampInvalidManualExecutionTokenGasOverrideErrorID() common.Hash {
	return common.HexToHash("0x48e617b3d2bbbe9b3678fa417cde9f0719c1751aee2593d85101476bcecad9c7")
}

// UnpackInvalidManualExecutionTokenGasOverrideError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidManualExecutionTokenGasOverride(bytes32 messageId, uint256 tokenIndex, uint256 oldLimit, uint256 tokenGasOverride)
func (devOffRamp *DevOffRamp) UnpackInvalidManualExecutionTokenGasOverrideError(raw []byte) (*DevOffRampInvalidManualExecutionTokenGasOverride, error) {
	out := new(DevOffRampInvalidManualExecutionTokenGasOverride)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "InvalidManualExecutionTokenGasOverride", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampInvalidMessageDestChainSelector represents a InvalidMessageDestChainSelector error raised by the DevOffRamp contract.
type DevOffRampInvalidMessageDestChainSelector struct {
	MessageDestChainSelector uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidMessageDestChainSelector(uint64 messageDestChainSelector)
func DevOffRampInvalidMessageDestChainSelectorErrorID() common.Hash {
	return common.HexToHash("0x38432a2266ef9d531b58f375487bbbf00a00ac5fdcf4bdcb98f5515d54d82ec5")
}

// UnpackInvalidMessageDestChainSelectorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidMessageDestChainSelector(uint64 messageDestChainSelector)
func (devOffRamp *DevOffRamp) UnpackInvalidMessageDestChainSelectorError(raw []byte) (*DevOffRampInvalidMessageDestChainSelector, error) {
	out := new(DevOffRampInvalidMessageDestChainSelector)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "InvalidMessageDestChainSelector", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampInvalidOnRampUpdate represents a InvalidOnRampUpdate error raised by the DevOffRamp contract.
type DevOffRampInvalidOnRampUpdate struct {
	SourceChainSelector uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidOnRampUpdate(uint64 sourceChainSelector)
func DevOffRampInvalidOnRampUpdateErrorID() common.Hash {
	return common.HexToHash("0x420b006e3a496577ee9ead89cf60eb1e005b108d30b66828affe257c2ee5cf1e")
}

// UnpackInvalidOnRampUpdateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidOnRampUpdate(uint64 sourceChainSelector)
func (devOffRamp *DevOffRamp) UnpackInvalidOnRampUpdateError(raw []byte) (*DevOffRampInvalidOnRampUpdate, error) {
	out := new(DevOffRampInvalidOnRampUpdate)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "InvalidOnRampUpdate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampInvalidProof represents a InvalidProof error raised by the DevOffRamp contract.
type DevOffRampInvalidProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidProof()
func DevOffRampInvalidProofErrorID() common.Hash {
	return common.HexToHash("0x09bde339c6b182be216ee7ef8ccff6338c6ef7993445216112ae575c5438fd27")
}

// UnpackInvalidProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidProof()
func (devOffRamp *DevOffRamp) UnpackInvalidProofError(raw []byte) (*DevOffRampInvalidProof, error) {
	out := new(DevOffRampInvalidProof)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "InvalidProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampInvalidRoot represents a InvalidRoot error raised by the DevOffRamp contract.
type DevOffRampInvalidRoot struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRoot()
func DevOffRampInvalidRootErrorID() common.Hash {
	return common.HexToHash("0x504570e3dbb7b86bfb4ee628f3b5ae306dd12bad6ed9b4dc6a090b78236f968b")
}

// UnpackInvalidRootError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRoot()
func (devOffRamp *DevOffRamp) UnpackInvalidRootError(raw []byte) (*DevOffRampInvalidRoot, error) {
	out := new(DevOffRampInvalidRoot)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "InvalidRoot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampManualExecutionGasAmountCountMismatch represents a ManualExecutionGasAmountCountMismatch error raised by the DevOffRamp contract.
type DevOffRampManualExecutionGasAmountCountMismatch struct {
	MessageId      [32]byte
	SequenceNumber uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ManualExecutionGasAmountCountMismatch(bytes32 messageId, uint64 sequenceNumber)
func DevOffRampManualExecutionGasAmountCountMismatchErrorID() common.Hash {
	return common.HexToHash("0x70a193fd183b15d0870533b9ac30140f67d4be998494c4260fa26bf0c5b4839a")
}

// UnpackManualExecutionGasAmountCountMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ManualExecutionGasAmountCountMismatch(bytes32 messageId, uint64 sequenceNumber)
func (devOffRamp *DevOffRamp) UnpackManualExecutionGasAmountCountMismatchError(raw []byte) (*DevOffRampManualExecutionGasAmountCountMismatch, error) {
	out := new(DevOffRampManualExecutionGasAmountCountMismatch)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "ManualExecutionGasAmountCountMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampManualExecutionGasLimitMismatch represents a ManualExecutionGasLimitMismatch error raised by the DevOffRamp contract.
type DevOffRampManualExecutionGasLimitMismatch struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ManualExecutionGasLimitMismatch()
func DevOffRampManualExecutionGasLimitMismatchErrorID() common.Hash {
	return common.HexToHash("0x83e3f56405cae34e6d15e5442452a43bf66b20aefdad37951a083a73e39adf3b")
}

// UnpackManualExecutionGasLimitMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ManualExecutionGasLimitMismatch()
func (devOffRamp *DevOffRamp) UnpackManualExecutionGasLimitMismatchError(raw []byte) (*DevOffRampManualExecutionGasLimitMismatch, error) {
	out := new(DevOffRampManualExecutionGasLimitMismatch)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "ManualExecutionGasLimitMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampManualExecutionNotYetEnabled represents a ManualExecutionNotYetEnabled error raised by the DevOffRamp contract.
type DevOffRampManualExecutionNotYetEnabled struct {
	SourceChainSelector uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ManualExecutionNotYetEnabled(uint64 sourceChainSelector)
func DevOffRampManualExecutionNotYetEnabledErrorID() common.Hash {
	return common.HexToHash("0xa9cfc862e45dca73c952e6be45c61f70872cc75a526ff5a266c779e7d2fe043d")
}

// UnpackManualExecutionNotYetEnabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ManualExecutionNotYetEnabled(uint64 sourceChainSelector)
func (devOffRamp *DevOffRamp) UnpackManualExecutionNotYetEnabledError(raw []byte) (*DevOffRampManualExecutionNotYetEnabled, error) {
	out := new(DevOffRampManualExecutionNotYetEnabled)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "ManualExecutionNotYetEnabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampNoContract represents a NoContract error raised by the DevOffRamp contract.
type DevOffRampNoContract struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoContract()
func DevOffRampNoContractErrorID() common.Hash {
	return common.HexToHash("0x0c3b563c731f900f81d7205fd779db10e441baeaf1291514e48b35badff0aafd")
}

// UnpackNoContractError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoContract()
func (devOffRamp *DevOffRamp) UnpackNoContractError(raw []byte) (*DevOffRampNoContract, error) {
	out := new(DevOffRampNoContract)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "NoContract", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampNotACompatiblePool represents a NotACompatiblePool error raised by the DevOffRamp contract.
type DevOffRampNotACompatiblePool struct {
	NotPool common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotACompatiblePool(address notPool)
func DevOffRampNotACompatiblePoolErrorID() common.Hash {
	return common.HexToHash("0xae9b4ce9cc1bfafd4c86f11d148dec91502588566688ee3836290f5c7527cd75")
}

// UnpackNotACompatiblePoolError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotACompatiblePool(address notPool)
func (devOffRamp *DevOffRamp) UnpackNotACompatiblePoolError(raw []byte) (*DevOffRampNotACompatiblePool, error) {
	out := new(DevOffRampNotACompatiblePool)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "NotACompatiblePool", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampNotEnoughGasForCall represents a NotEnoughGasForCall error raised by the DevOffRamp contract.
type DevOffRampNotEnoughGasForCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughGasForCall()
func DevOffRampNotEnoughGasForCallErrorID() common.Hash {
	return common.HexToHash("0x37c3be29b9a16e74a5a1e9335053207e39663f34a926f7012e437bd7d10cb2a6")
}

// UnpackNotEnoughGasForCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughGasForCall()
func (devOffRamp *DevOffRamp) UnpackNotEnoughGasForCallError(raw []byte) (*DevOffRampNotEnoughGasForCall, error) {
	out := new(DevOffRampNotEnoughGasForCall)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "NotEnoughGasForCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the DevOffRamp contract.
type DevOffRampOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func DevOffRampOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (devOffRamp *DevOffRamp) UnpackOwnableInvalidOwnerError(raw []byte) (*DevOffRampOwnableInvalidOwner, error) {
	out := new(DevOffRampOwnableInvalidOwner)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the DevOffRamp contract.
type DevOffRampOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func DevOffRampOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (devOffRamp *DevOffRamp) UnpackOwnableUnauthorizedAccountError(raw []byte) (*DevOffRampOwnableUnauthorizedAccount, error) {
	out := new(DevOffRampOwnableUnauthorizedAccount)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampReceiverError represents a ReceiverError error raised by the DevOffRamp contract.
type DevOffRampReceiverError struct {
	Err []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReceiverError(bytes err)
func DevOffRampReceiverErrorErrorID() common.Hash {
	return common.HexToHash("0x0a8d6e8c723cfb42c35077ef20ce3a9b1eb84b806d0afc26567df15c00d7fe1b")
}

// UnpackReceiverErrorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReceiverError(bytes err)
func (devOffRamp *DevOffRamp) UnpackReceiverErrorError(raw []byte) (*DevOffRampReceiverError, error) {
	out := new(DevOffRampReceiverError)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "ReceiverError", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampReleaseOrMintBalanceMismatch represents a ReleaseOrMintBalanceMismatch error raised by the DevOffRamp contract.
type DevOffRampReleaseOrMintBalanceMismatch struct {
	AmountReleased *big.Int
	BalancePre     *big.Int
	BalancePost    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReleaseOrMintBalanceMismatch(uint256 amountReleased, uint256 balancePre, uint256 balancePost)
func DevOffRampReleaseOrMintBalanceMismatchErrorID() common.Hash {
	return common.HexToHash("0xa966e21f25e2af55cf7f4e2f7f1b9c67a28a4300c36529a592620acf1cedf434")
}

// UnpackReleaseOrMintBalanceMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReleaseOrMintBalanceMismatch(uint256 amountReleased, uint256 balancePre, uint256 balancePost)
func (devOffRamp *DevOffRamp) UnpackReleaseOrMintBalanceMismatchError(raw []byte) (*DevOffRampReleaseOrMintBalanceMismatch, error) {
	out := new(DevOffRampReleaseOrMintBalanceMismatch)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "ReleaseOrMintBalanceMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampRootAlreadyCommitted represents a RootAlreadyCommitted error raised by the DevOffRamp contract.
type DevOffRampRootAlreadyCommitted struct {
	SourceChainSelector uint64
	MerkleRoot          [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RootAlreadyCommitted(uint64 sourceChainSelector, bytes32 merkleRoot)
func DevOffRampRootAlreadyCommittedErrorID() common.Hash {
	return common.HexToHash("0x32cf0cbf41cd3d7a1f3596c903e66a3a80abe68b90fab3f5941698bb714201c5")
}

// UnpackRootAlreadyCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RootAlreadyCommitted(uint64 sourceChainSelector, bytes32 merkleRoot)
func (devOffRamp *DevOffRamp) UnpackRootAlreadyCommittedError(raw []byte) (*DevOffRampRootAlreadyCommitted, error) {
	out := new(DevOffRampRootAlreadyCommitted)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "RootAlreadyCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampRootBlessingMismatch represents a RootBlessingMismatch error raised by the DevOffRamp contract.
type DevOffRampRootBlessingMismatch struct {
	SourceChainSelector uint64
	MerkleRoot          [32]byte
	IsBlessed           bool
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RootBlessingMismatch(uint64 sourceChainSelector, bytes32 merkleRoot, bool isBlessed)
func DevOffRampRootBlessingMismatchErrorID() common.Hash {
	return common.HexToHash("0x91c57266d3739ff39b28e5a509307ab1995185e41f49d49c71f47bcdadca5993")
}

// UnpackRootBlessingMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RootBlessingMismatch(uint64 sourceChainSelector, bytes32 merkleRoot, bool isBlessed)
func (devOffRamp *DevOffRamp) UnpackRootBlessingMismatchError(raw []byte) (*DevOffRampRootBlessingMismatch, error) {
	out := new(DevOffRampRootBlessingMismatch)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "RootBlessingMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampRootNotCommitted represents a RootNotCommitted error raised by the DevOffRamp contract.
type DevOffRampRootNotCommitted struct {
	SourceChainSelector uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RootNotCommitted(uint64 sourceChainSelector)
func DevOffRampRootNotCommittedErrorID() common.Hash {
	return common.HexToHash("0x7dd17a7eeddd1d4cc07d7637ee7b4bd556a209060f55f32bf424b975eec1fc5f")
}

// UnpackRootNotCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RootNotCommitted(uint64 sourceChainSelector)
func (devOffRamp *DevOffRamp) UnpackRootNotCommittedError(raw []byte) (*DevOffRampRootNotCommitted, error) {
	out := new(DevOffRampRootNotCommitted)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "RootNotCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampSourceChainNotEnabled represents a SourceChainNotEnabled error raised by the DevOffRamp contract.
type DevOffRampSourceChainNotEnabled struct {
	SourceChainSelector uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SourceChainNotEnabled(uint64 sourceChainSelector)
func DevOffRampSourceChainNotEnabledErrorID() common.Hash {
	return common.HexToHash("0xed053c59657a097c7c359c94a97883db50c3fe79d5c297216861b9e3c101e622")
}

// UnpackSourceChainNotEnabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SourceChainNotEnabled(uint64 sourceChainSelector)
func (devOffRamp *DevOffRamp) UnpackSourceChainNotEnabledError(raw []byte) (*DevOffRampSourceChainNotEnabled, error) {
	out := new(DevOffRampSourceChainNotEnabled)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "SourceChainNotEnabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampSourceChainSelectorMismatch represents a SourceChainSelectorMismatch error raised by the DevOffRamp contract.
type DevOffRampSourceChainSelectorMismatch struct {
	ReportSourceChainSelector  uint64
	MessageSourceChainSelector uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SourceChainSelectorMismatch(uint64 reportSourceChainSelector, uint64 messageSourceChainSelector)
func DevOffRampSourceChainSelectorMismatchErrorID() common.Hash {
	return common.HexToHash("0x6c95f1ebf1703355317777e2049247a0467111cdfb3c560a45872be8bfc74904")
}

// UnpackSourceChainSelectorMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SourceChainSelectorMismatch(uint64 reportSourceChainSelector, uint64 messageSourceChainSelector)
func (devOffRamp *DevOffRamp) UnpackSourceChainSelectorMismatchError(raw []byte) (*DevOffRampSourceChainSelectorMismatch, error) {
	out := new(DevOffRampSourceChainSelectorMismatch)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "SourceChainSelectorMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampTokenDataMismatch represents a TokenDataMismatch error raised by the DevOffRamp contract.
type DevOffRampTokenDataMismatch struct {
	SourceChainSelector uint64
	SequenceNumber      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenDataMismatch(uint64 sourceChainSelector, uint64 sequenceNumber)
func DevOffRampTokenDataMismatchErrorID() common.Hash {
	return common.HexToHash("0x1cfe6d8b7ff5a6aab9adc5b9ab47f82eaf8134bc1e1f44e99f5b9889b7896bc2")
}

// UnpackTokenDataMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenDataMismatch(uint64 sourceChainSelector, uint64 sequenceNumber)
func (devOffRamp *DevOffRamp) UnpackTokenDataMismatchError(raw []byte) (*DevOffRampTokenDataMismatch, error) {
	out := new(DevOffRampTokenDataMismatch)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "TokenDataMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampTokenHandlingError represents a TokenHandlingError error raised by the DevOffRamp contract.
type DevOffRampTokenHandlingError struct {
	Target common.Address
	Err    []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenHandlingError(address target, bytes err)
func DevOffRampTokenHandlingErrorErrorID() common.Hash {
	return common.HexToHash("0x9fe2f95a838d9789dce6596361ebaacec50fb69c2a043fbad3da8ced120f9b86")
}

// UnpackTokenHandlingErrorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenHandlingError(address target, bytes err)
func (devOffRamp *DevOffRamp) UnpackTokenHandlingErrorError(raw []byte) (*DevOffRampTokenHandlingError, error) {
	out := new(DevOffRampTokenHandlingError)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "TokenHandlingError", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOffRampUnauthorizedTransmitter represents a UnauthorizedTransmitter error raised by the DevOffRamp contract.
type DevOffRampUnauthorizedTransmitter struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnauthorizedTransmitter()
func DevOffRampUnauthorizedTransmitterErrorID() common.Hash {
	return common.HexToHash("0xda0f08e8f3d965301a6fe02799dde7203e1fb36d843cba0c006a93471be484d4")
}

// UnpackUnauthorizedTransmitterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnauthorizedTransmitter()
func (devOffRamp *DevOffRamp) UnpackUnauthorizedTransmitterError(raw []byte) (*DevOffRampUnauthorizedTransmitter, error) {
	out := new(DevOffRampUnauthorizedTransmitter)
	if err := devOffRamp.abi.UnpackIntoInterface(out, "UnauthorizedTransmitter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOnRampMetaData contains all meta data concerning the DevOnRamp contract.
var DevOnRampMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chainSelector\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"rmn\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"tokenAdminRegistry\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CannotSendZeroTokens\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"}],\"name\":\"CursedByRMN\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destChainSelector\",\"type\":\"uint64\"}],\"name\":\"DestinationChainNotEnabled\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ExtraArgOutOfOrderExecutionMustBeTrue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"FeeTokenNotSupported\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GetSupportedTokensFunctionalityRemovedCheckAdminRegistry\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destChainSelector\",\"type\":\"uint64\"}],\"name\":\"InvalidDestChainConfig\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"encodedAddress\",\"type\":\"bytes\"}],\"name\":\"InvalidEVMAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidExtraArgsTag\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MessageGasLimitTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"maxSize\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actualSize\",\"type\":\"uint256\"}],\"name\":\"MessageTooLarge\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MustBeCalledByRouter\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RouterMustSetOriginalSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"numberOfTokens\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxNumberOfTokensPerMsg\",\"type\":\"uint256\"}],\"name\":\"UnsupportedNumberOfTokens\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"UnsupportedToken\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"destChainSelector\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sequenceNumber\",\"type\":\"uint64\"},{\"components\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"messageId\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"destChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"sequenceNumber\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"nonce\",\"type\":\"uint64\"}],\"internalType\":\"structRamp.RampMessageHeader\",\"name\":\"header\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"receiver\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"extraArgs\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"feeTokenAmount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"feeValueJuels\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"sourcePoolAddress\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"destTokenAddress\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"extraData\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"destExecData\",\"type\":\"bytes\"}],\"internalType\":\"structRamp.EVM2AnyTokenTransfer[]\",\"name\":\"tokenAmounts\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structRamp.EVM2AnyRampMessage\",\"name\":\"message\",\"type\":\"tuple\"}],\"name\":\"CCIPMessageSent\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"destChainSelector\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"sequenceNumber\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"router\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowlistEnabled\",\"type\":\"bool\"}],\"name\":\"DestChainConfigSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"usdPerToken\",\"type\":\"uint256\"}],\"name\":\"FeeTokenPriceSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"feeAggregator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"FeeTokenWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"destChainSelector\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bool\",\"name\":\"isEnabled\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"usdPerMessage\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"usdPerUnitGas\",\"type\":\"uint256\"}],\"indexed\":false,\"internalType\":\"structDevOnRamp.Price\",\"name\":\"price\",\"type\":\"tuple\"}],\"name\":\"PriceSet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"DEFAULT_GAS_LIMIT\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_DATA_BYTES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_GAS_LIMIT\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TOKEN_DEST_GAS\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"destChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"router\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowlistEnabled\",\"type\":\"bool\"}],\"internalType\":\"structDevOnRamp.DestChainConfigArgs[]\",\"name\":\"args\",\"type\":\"tuple[]\"}],\"name\":\"applyDestChainConfigUpdates\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destChainSelector\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes\",\"name\":\"receiver\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structClient.EVMTokenAmount[]\",\"name\":\"tokenAmounts\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"extraArgs\",\"type\":\"bytes\"}],\"internalType\":\"structClient.EVM2AnyMessage\",\"name\":\"message\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"feeTokenAmount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"originalSender\",\"type\":\"address\"}],\"name\":\"forwardFromRouter\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destChainSelector\",\"type\":\"uint64\"}],\"name\":\"getDestChainConfig\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"sequenceNumber\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"allowlistEnabled\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"router\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getDynamicConfig\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"feeQuoter\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"reentrancyGuardEntered\",\"type\":\"bool\"},{\"internalType\":\"address\",\"name\":\"messageInterceptor\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"feeAggregator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"allowlistAdmin\",\"type\":\"address\"}],\"internalType\":\"structDevOnRamp.DynamicConfig\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destChainSelector\",\"type\":\"uint64\"}],\"name\":\"getExpectedNextSequenceNumber\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destChainSelector\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes\",\"name\":\"receiver\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structClient.EVMTokenAmount[]\",\"name\":\"tokenAmounts\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"extraArgs\",\"type\":\"bytes\"}],\"internalType\":\"structClient.EVM2AnyMessage\",\"name\":\"message\",\"type\":\"tuple\"}],\"name\":\"getFee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"sourceToken\",\"type\":\"address\"}],\"name\":\"getPoolBySourceToken\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getStaticConfig\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"chainSelector\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"rmnRemote\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"nonceManager\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"tokenAdminRegistry\",\"type\":\"address\"}],\"internalType\":\"structDevOnRamp.StaticConfig\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"name\":\"getSupportedTokens\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destChainSelector\",\"type\":\"uint64\"}],\"name\":\"priceOf\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"isEnabled\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"usdPerMessage\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"usdPerUnitGas\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"usdPerToken\",\"type\":\"uint256\"}],\"name\":\"setFeeTokenPrice\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destChainSelector\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bool\",\"name\":\"isEnabled\",\"type\":\"bool\"},{\"internalType\":\"uint256\",\"name\":\"usdPerMessage\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"usdPerUnitGas\",\"type\":\"uint256\"}],\"internalType\":\"structDevOnRamp.Price\",\"name\":\"price\",\"type\":\"tuple\"}],\"name\":\"setPrice\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"typeAndVersion\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"}],\"name\":\"usdPerFeeToken\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"feeTokens\",\"type\":\"address[]\"}],\"name\":\"withdrawFeeTokens\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "DevOnRamp",
	Bin: "0x60e060405234801561000f575f5ffd5b5060405161241e38038061241e83398101604081905261002e916100f6565b806001600160a01b03811661005c57604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b6100658161008c565b50506001600160401b039092166080526001600160a01b0390811660a0521660c052610154565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b80516001600160a01b03811681146100f1575f5ffd5b919050565b5f5f5f5f60808587031215610109575f5ffd5b84516001600160401b038116811461011f575f5ffd5b935061012d602086016100db565b925061013b604086016100db565b9150610149606086016100db565b905092959194509250565b60805160a05160c05161228461019a5f395f81816101d301528181610a4b015261144d01525f81816101a4015261110e01525f81816101770152610db101526122845ff3fe608060405234801561000f575f5ffd5b506004361061013d575f3560e01c80637437ff9f116100b4578063d6be695a11610079578063d6be695a146104f6578063df0aa9e914610500578063e3f5aa5114610513578063f1d11a6c1461051d578063f2fde38b14610526578063fbca3b7414610539575f5ffd5b80637437ff9f146103fa5780638da5cb5b146104895780639041be3d14610499578063a1a814d7146104c4578063d6baffc4146104e3575f5ffd5b80632b0c1494116101055780632b0c1494146102e957806345635e72146102fc57806348a98aa41461031b5780635cb80c5d146103465780636def4ce714610359578063715018a6146103f2575f5ffd5b806306285c6914610141578063181f5a771461022b57806320487ded1461026357806322121619146102845780632716072b146102d4575b5f5ffd5b60408051608080820183525f80835260208084018290528385018290526060938401829052845180840186526001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168082526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081168385019081528389019586527f000000000000000000000000000000000000000000000000000000000000000082169388019384528851928352518116938201939093529251821695830195909552935190931691830191909152015b60405180910390f35b6102566040518060400160405280600c81526020016b04f6e52616d7020312e362e360a41b81525081565b60405161022291906118e2565b610276610271366004611925565b610559565b604051908152602001610222565b6102b761029236600461196f565b600260208190525f918252604090912080546001820154919092015460ff9092169183565b604080519315158452602084019290925290820152606001610222565b6102e76102e2366004611988565b6107a8565b005b6102e76102f73660046119f7565b6109b7565b61030662015f9081565b60405163ffffffff9091168152602001610222565b61032e610329366004611a47565b610a2a565b6040516001600160a01b039091168152602001610222565b6102e7610354366004611a7c565b610abd565b6103c461036736600461196f565b6001600160401b039081165f908152600160209081526040918290208251606081018452905493841680825268010000000000000000850460ff161515928201839052600160481b9094046001600160a01b031692018290529192565b604080516001600160401b03909416845291151560208401526001600160a01b031690820152606001610222565b6102e7610c3f565b6040805160a080820183525f808352602080840182905283850182905260608085018390526080948501839052855180850187523080825281840185815282890186815295546001600160a01b03908116848601818152948a019081528a5193845291511515958301959095529451841697810197909752518216908601529051169183019190915201610222565b5f546001600160a01b031661032e565b6104ac6104a736600461196f565b610c52565b6040516001600160401b039091168152602001610222565b6102766104d2366004611adb565b60036020525f908152604090205481565b6102e76104f1366004611af6565b610c7a565b61030662030d4081565b61027661050e366004611b20565b610cce565b610276622dc6c081565b61027661753081565b6102e7610534366004611adb565b611090565b61054c61054736600461196f565b6110cd565b6040516102229190611b85565b5f610563836110e8565b6001600160401b0383165f908152600260208181526040928390208351606081018552815460ff16151580825260018301549382019390935292015492820192909252906105d457604051634cd6297960e11b81526001600160401b03851660048201526024015b60405180910390fd5b5f6003816105e86080870160608801611adb565b6001600160a01b03166001600160a01b031681526020019081526020015f20549050805f03610646576106216080850160608601611adb565b6040516309408d2360e21b81526001600160a01b0390911660048201526024016105cb565b6175306106566020860186611bd0565b905011156106915761753061066e6020860186611bd0565b604051638693378960e01b815260048101939093526024830152506044016105cb565b60016106a06040860186611c19565b905011156106db576106b56040850185611c19565b604051636c46eeeb60e11b81526105cb9250600190600401918252602082015260400190565b6106ed6106e88580611bd0565b6111a8565b5f62015f906106ff6040870187611c19565b61070a929150611c72565b60106107196020880188611bd0565b610724929150611c72565b6107396107346080890189611bd0565b611212565b61074690620493e0611c89565b6107509190611c89565b61075a9190611c89565b90505f83604001518261076d9190611c72565b846020015161077c9190611c89565b90508261079182670de0b6b3a7640000611c72565b61079b9190611c9c565b9450505050505b92915050565b6107b061130f565b5f5b818110156109b2578282828181106107cc576107cc611cbb565b6107e2926020606090920201908101915061196f565b6001600160401b0316158061081c575082828281811061080457610804611cbb565b905060600201604001602081019061081c9190611cdc565b1561086e5782828281811061083357610833611cbb565b610849926020606090920201908101915061196f565b60405163c35aa79d60e01b81526001600160401b0390911660048201526024016105cb565b5f60015f85858581811061088457610884611cbb565b61089a926020606090920201908101915061196f565b6001600160401b03166001600160401b031681526020019081526020015f2090508383838181106108cd576108cd611cbb565b90506060020160200160208101906108e59190611adb565b81546001600160a01b0391909116600160481b027fffffff0000000000000000000000000000000000000000ffffffffffffffffff90911617815583838381811061093257610932611cbb565b610948926020606090920201908101915061196f565b8154604080516001600160401b038084168252600160481b9093046001600160a01b031660208201525f918101919091529116907fd5ad72bc37dc7a80a8b9b9df20500046fd7341adb1be2258a540466fdd7dcef59060600160405180910390a2506001016107b2565b505050565b6109bf61130f565b6001600160401b0382165f90815260026020526040902081906109e28282611cf7565b905050816001600160401b03167f8d60e0e7ac58550a02453026cebf8251b8d0209958eee4a463fc2ed7186aafe482604051610a1e9190611d2c565b60405180910390a25050565b60405163bbe4f6db60e01b81526001600160a01b0382811660048301525f917f00000000000000000000000000000000000000000000000000000000000000009091169063bbe4f6db90602401602060405180830381865afa158015610a92573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ab69190611d5a565b9392505050565b5f5b818110156109b2575f838383818110610ada57610ada611cbb565b9050602002016020810190610aef9190611adb565b6040516370a0823160e01b81523060048201526001600160a01b0391909116906370a0823190602401602060405180830381865afa158015610b33573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b579190611d75565b9050805f03610b665750610c37565b610bb2610b7a5f546001600160a01b031690565b82868686818110610b8d57610b8d611cbb565b9050602002016020810190610ba29190611adb565b6001600160a01b0316919061133b565b838383818110610bc457610bc4611cbb565b9050602002016020810190610bd99190611adb565b6001600160a01b0316610bf35f546001600160a01b031690565b6001600160a01b03167f508d7d183612c18fc339b42618912b9fa3239f631dd7ec0671f950200a0fa66e83604051610c2d91815260200190565b60405180910390a3505b600101610abf565b610c4761130f565b610c505f611370565b565b6001600160401b038082165f90815260016020819052604082205491926107a2921690611d8c565b610c8261130f565b6001600160a01b0382165f8181526003602052604090819020839055517f77e1cc262a89feeb10c0e32e7c2a5ad4c828b1a03203efa67a4ef66d3677811790610a1e9084815260200190565b5f610cd8856110e8565b6001600160401b0385165f9081526001602052604090206001600160a01b038316610d165760405163a4ec747960e01b815260040160405180910390fd5b8054600160481b90046001600160a01b03163314610d4757604051631c0a352960e01b815260040160405180910390fd5b604080516101c0810182525f610120820181815261018083018290526101a0830182905282526020820181905260609282018390528282018390526080820183905260a0820181905260c0820181905260e082018190526101008201929092526001600160401b037f000000000000000000000000000000000000000000000000000000000000000081166101408301528881166101608301528354919284929091610df39116611dab565b82546001600160401b039182166101009390930a83810292021916179091558151606001526001600160a01b038416602080830191909152610e3790870187611bd0565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152505050506040820152610e798680611bd0565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152505050506060820152630181dcf160e41b610ec96107346080890189611bd0565b60405160248101919091526001604482015260640160408051601f198184030181529190526020810180516001600160e01b03166001600160e01b031990931692909217909152608080830191909152610f2890870160608801611adb565b6001600160a01b031660a082015260c0810185905260e08101859052610f516040870187611c19565b90506001600160401b03811115610f6a57610f6a611dd5565b604051908082528060200260200182016040528015610fd457816020015b610fc16040518060a001604052805f6001600160a01b0316815260200160608152602001606081526020015f8152602001606081525090565b815260200190600190039081610f885790505b506101008201525f5b610fea6040880188611c19565b905081101561102957610fff888883886113bf565b826101000151828151811061101657611016611cbb565b6020908102919091010152600101610fdd565b5061103481306116a3565b8151528051606001516040516001600160401b03918216918916907f192442a2b2adb6a7948f097023cb6b57d29d3a7a5dd33e6666d33c39cc456f329061107c908590611ea3565b60405180910390a351519695505050505050565b61109861130f565b6001600160a01b0381166110c157604051631e4fbdf760e01b81525f60048201526024016105cb565b6110ca81611370565b50565b60606040516313ce2ef960e31b815260040160405180910390fd5b604051632cbc26bb60e01b8152608082901b67ffffffffffffffff60801b1660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690632cbc26bb90602401602060405180830381865afa15801561115b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061117f9190611fd3565b156110ca57604051637edeb53960e11b81526001600160401b03821660048201526024016105cb565b602081146111cd57818160405163046b337b60e51b81526004016105cb929190611fee565b5f6111d8828461201c565b90506001600160a01b038111806111f0575061040081105b156109b257828260405163046b337b60e51b81526004016105cb929190611fee565b5f808281036112265762030d4091506112c6565b630181dcf160e41b6112388486612039565b6001600160e01b0319160361126b57611254836004818761206f565b8101906112619190612096565b90925090506112c6565b6397a657c960e01b61127d8486612039565b6001600160e01b031916036112ad57611299836004818761206f565b8101906112a691906120b9565b91506112c6565b604051632923fee760e11b815260040160405180910390fd5b622dc6c08211156112ea57604051632627e49d60e11b815260040160405180910390fd5b806113085760405163ee433e9960e01b815260040160405180910390fd5b5092915050565b5f546001600160a01b03163314610c505760405163118cdaa760e01b81523360048201526024016105cb565b6113488383836001611852565b6109b257604051635274afe760e01b81526001600160a01b03841660048201526024016105cb565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6113f86040518060a001604052805f6001600160a01b0316815260200160608152602001606081526020015f8152602001606081525090565b366114066040860186611c19565b8581811061141657611416611cbb565b905060400201905080602001355f0361144257604051635cf0444960e01b815260040160405180910390fd5b5f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663bbe4f6db61147f6020850185611adb565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa1580156114c1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114e59190611d5a565b90506001600160a01b038116611527576115026020830183611adb565b604051635f8b555b60e11b81526001600160a01b0390911660048201526024016105cb565b5f816001600160a01b0316639a4575b96040518060a001604052808a805f01906115519190611bd0565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152505050908252506001600160401b038c166020808301919091526001600160a01b038a1660408301528701803560608301526080909101906115c29088611adb565b6001600160a01b03168152506040518263ffffffff1660e01b81526004016115ea91906120d0565b5f604051808303815f875af1158015611605573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261162c91908101906121c1565b90506040518060a00160405280836001600160a01b03168152602001825f01518152602001826020015181526020018460200135815260200162015f90604051602001611685919063ffffffff91909116815260200190565b60408051601f19818403018152919052905298975050505050505050565b5f5f7f130ac867e79e2789f923760a88743d292acdf7002139a588206e2260f73f7321845f015160200151855f0151604001518560405160200161171394939291909384526001600160401b039283166020850152911660408301526001600160a01b0316606082015260800190565b6040516020818303038152906040528051906020012090505f8460200151855f015160600151865f0151608001518760a001518860c001516040516020016117939594939291906001600160a01b0395861681526001600160401b0394851660208201529290931660408301529092166060830152608082015260a00190565b6040516020818303038152906040528051906020012090505f5f1b82828760600151805190602001208860400151805190602001208961010001516040516020016117de9190612272565b60408051601f1981840301815282825280516020918201206080808f0151805190840120928501999099529183019690965260608201949094529485019190915260a084015260c083015260e082015261010001604051602081830303815290604052805190602001209250505092915050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166118a857838315161561189c573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610ab660208301846118b4565b80356001600160401b038116811461190a575f5ffd5b919050565b5f60a0828403121561191f575f5ffd5b50919050565b5f5f60408385031215611936575f5ffd5b61193f836118f4565b915060208301356001600160401b03811115611959575f5ffd5b6119658582860161190f565b9150509250929050565b5f6020828403121561197f575f5ffd5b610ab6826118f4565b5f5f60208385031215611999575f5ffd5b82356001600160401b038111156119ae575f5ffd5b8301601f810185136119be575f5ffd5b80356001600160401b038111156119d3575f5ffd5b8560206060830284010111156119e7575f5ffd5b6020919091019590945092505050565b5f5f8284036080811215611a09575f5ffd5b611a12846118f4565b92506060601f1982011215611a25575f5ffd5b506020830190509250929050565b6001600160a01b03811681146110ca575f5ffd5b5f5f60408385031215611a58575f5ffd5b611a61836118f4565b91506020830135611a7181611a33565b809150509250929050565b5f5f60208385031215611a8d575f5ffd5b82356001600160401b03811115611aa2575f5ffd5b8301601f81018513611ab2575f5ffd5b80356001600160401b03811115611ac7575f5ffd5b8560208260051b84010111156119e7575f5ffd5b5f60208284031215611aeb575f5ffd5b8135610ab681611a33565b5f5f60408385031215611b07575f5ffd5b8235611b1281611a33565b946020939093013593505050565b5f5f5f5f60808587031215611b33575f5ffd5b611b3c856118f4565b935060208501356001600160401b03811115611b56575f5ffd5b611b628782880161190f565b935050604085013591506060850135611b7a81611a33565b939692955090935050565b602080825282518282018190525f918401906040840190835b81811015611bc55783516001600160a01b0316835260209384019390920191600101611b9e565b509095945050505050565b5f5f8335601e19843603018112611be5575f5ffd5b8301803591506001600160401b03821115611bfe575f5ffd5b602001915036819003821315611c12575f5ffd5b9250929050565b5f5f8335601e19843603018112611c2e575f5ffd5b8301803591506001600160401b03821115611c47575f5ffd5b6020019150600681901b3603821315611c12575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b80820281158282048414176107a2576107a2611c5e565b808201808211156107a2576107a2611c5e565b5f82611cb657634e487b7160e01b5f52601260045260245ffd5b500490565b634e487b7160e01b5f52603260045260245ffd5b80151581146110ca575f5ffd5b5f60208284031215611cec575f5ffd5b8135610ab681611ccf565b8135611d0281611ccf565b815490151560ff1660ff199190911617815560208201356001820155604090910135600290910155565b606081018235611d3b81611ccf565b1515825260208381013590830152604092830135929091019190915290565b5f60208284031215611d6a575f5ffd5b8151610ab681611a33565b5f60208284031215611d85575f5ffd5b5051919050565b6001600160401b0381811683821601908111156107a2576107a2611c5e565b5f6001600160401b0382166001600160401b038103611dcc57611dcc611c5e565b60010192915050565b634e487b7160e01b5f52604160045260245ffd5b5f82825180855260208501945060208160051b830101602085015f5b83811015611e9757848303601f19018852815180516001600160a01b0316845260208082015160a091860182905290611e40908601826118b4565b905060408201518582036040870152611e5982826118b4565b91505060608201516060860152608082015191508481036080860152611e7f81836118b4565b60209a8b019a90955093909301925050600101611e05565b50909695505050505050565b60208152611f04602082018351805182526001600160401b0360208201511660208301526001600160401b0360408201511660408301526001600160401b0360608201511660608301526001600160401b0360808201511660808301525050565b5f6020830151611f1f60c08401826001600160a01b03169052565b5060408301516101a060e0840152611f3b6101c08401826118b4565b90506060840151601f1984830301610100850152611f5982826118b4565b9150506080840151601f1984830301610120850152611f7882826118b4565b91505060a0840151611f966101408501826001600160a01b03169052565b5060c084015161016084015260e0840151610180840152610100840151838203601f19016101a0850152611fca8282611de9565b95945050505050565b5f60208284031215611fe3575f5ffd5b8151610ab681611ccf565b60208152816020820152818360408301375f818301604090810191909152601f909201601f19160101919050565b803560208310156107a2575f19602084900360031b1b1692915050565b80356001600160e01b03198116906004841015611308576001600160e01b031960049490940360031b84901b1690921692915050565b5f5f8585111561207d575f5ffd5b83861115612089575f5ffd5b5050820193919092039150565b5f5f604083850312156120a7575f5ffd5b823591506020830135611a7181611ccf565b5f602082840312156120c9575f5ffd5b5035919050565b602081525f825160a060208401526120eb60c08401826118b4565b90506001600160401b03602085015116604084015260018060a01b0360408501511660608401526060840151608084015260018060a01b0360808501511660a08401528091505092915050565b5f82601f830112612147575f5ffd5b81516001600160401b0381111561216057612160611dd5565b604051601f8201601f19908116603f011681016001600160401b038111828210171561218e5761218e611dd5565b6040528181528382016020018510156121a5575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f602082840312156121d1575f5ffd5b81516001600160401b038111156121e6575f5ffd5b8201604081850312156121f7575f5ffd5b604080519081016001600160401b038111828210171561221957612219611dd5565b60405281516001600160401b03811115612231575f5ffd5b61223d86828501612138565b82525060208201516001600160401b03811115612258575f5ffd5b61226486828501612138565b602083015250949350505050565b602081525f610ab66020830184611de956",
}

// DevOnRamp is an auto generated Go binding around an Ethereum contract.
type DevOnRamp struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DevOnRamp) GetABI() abi.ABI {
	return c.abi
}

// NewDevOnRamp creates a new instance of DevOnRamp.
func NewDevOnRamp() *DevOnRamp {
	parsed, err := DevOnRampMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DevOnRamp{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DevOnRamp) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint64 chainSelector, address rmn, address tokenAdminRegistry, address owner_) returns()
func (devOnRamp *DevOnRamp) PackConstructor(chainSelector uint64, rmn common.Address, tokenAdminRegistry common.Address, owner_ common.Address) []byte {
	enc, err := devOnRamp.abi.Pack("", chainSelector, rmn, tokenAdminRegistry, owner_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDEFAULTGASLIMIT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6be695a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_GAS_LIMIT() view returns(uint32)
func (devOnRamp *DevOnRamp) PackDEFAULTGASLIMIT() []byte {
	enc, err := devOnRamp.abi.Pack("DEFAULT_GAS_LIMIT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTGASLIMIT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6be695a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_GAS_LIMIT() view returns(uint32)
func (devOnRamp *DevOnRamp) TryPackDEFAULTGASLIMIT() ([]byte, error) {
	return devOnRamp.abi.Pack("DEFAULT_GAS_LIMIT")
}

// UnpackDEFAULTGASLIMIT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd6be695a.
//
// Solidity: function DEFAULT_GAS_LIMIT() view returns(uint32)
func (devOnRamp *DevOnRamp) UnpackDEFAULTGASLIMIT(data []byte) (uint32, error) {
	out, err := devOnRamp.abi.Unpack("DEFAULT_GAS_LIMIT", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMAXDATABYTES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1d11a6c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_DATA_BYTES() view returns(uint256)
func (devOnRamp *DevOnRamp) PackMAXDATABYTES() []byte {
	enc, err := devOnRamp.abi.Pack("MAX_DATA_BYTES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXDATABYTES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1d11a6c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_DATA_BYTES() view returns(uint256)
func (devOnRamp *DevOnRamp) TryPackMAXDATABYTES() ([]byte, error) {
	return devOnRamp.abi.Pack("MAX_DATA_BYTES")
}

// UnpackMAXDATABYTES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf1d11a6c.
//
// Solidity: function MAX_DATA_BYTES() view returns(uint256)
func (devOnRamp *DevOnRamp) UnpackMAXDATABYTES(data []byte) (*big.Int, error) {
	out, err := devOnRamp.abi.Unpack("MAX_DATA_BYTES", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXGASLIMIT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3f5aa51.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_GAS_LIMIT() view returns(uint256)
func (devOnRamp *DevOnRamp) PackMAXGASLIMIT() []byte {
	enc, err := devOnRamp.abi.Pack("MAX_GAS_LIMIT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXGASLIMIT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3f5aa51.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_GAS_LIMIT() view returns(uint256)
func (devOnRamp *DevOnRamp) TryPackMAXGASLIMIT() ([]byte, error) {
	return devOnRamp.abi.Pack("MAX_GAS_LIMIT")
}

// UnpackMAXGASLIMIT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe3f5aa51.
//
// Solidity: function MAX_GAS_LIMIT() view returns(uint256)
func (devOnRamp *DevOnRamp) UnpackMAXGASLIMIT(data []byte) (*big.Int, error) {
	out, err := devOnRamp.abi.Unpack("MAX_GAS_LIMIT", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTOKENDESTGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45635e72.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function TOKEN_DEST_GAS() view returns(uint32)
func (devOnRamp *DevOnRamp) PackTOKENDESTGAS() []byte {
	enc, err := devOnRamp.abi.Pack("TOKEN_DEST_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTOKENDESTGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45635e72.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function TOKEN_DEST_GAS() view returns(uint32)
func (devOnRamp *DevOnRamp) TryPackTOKENDESTGAS() ([]byte, error) {
	return devOnRamp.abi.Pack("TOKEN_DEST_GAS")
}

// UnpackTOKENDESTGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x45635e72.
//
// Solidity: function TOKEN_DEST_GAS() view returns(uint32)
func (devOnRamp *DevOnRamp) UnpackTOKENDESTGAS(data []byte) (uint32, error) {
	out, err := devOnRamp.abi.Unpack("TOKEN_DEST_GAS", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackApplyDestChainConfigUpdates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2716072b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function applyDestChainConfigUpdates((uint64,address,bool)[] args) returns()
func (devOnRamp *DevOnRamp) PackApplyDestChainConfigUpdates(args []DevOnRampDestChainConfigArgs) []byte {
	enc, err := devOnRamp.abi.Pack("applyDestChainConfigUpdates", args)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApplyDestChainConfigUpdates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2716072b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function applyDestChainConfigUpdates((uint64,address,bool)[] args) returns()
func (devOnRamp *DevOnRamp) TryPackApplyDestChainConfigUpdates(args []DevOnRampDestChainConfigArgs) ([]byte, error) {
	return devOnRamp.abi.Pack("applyDestChainConfigUpdates", args)
}

// PackForwardFromRouter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf0aa9e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forwardFromRouter(uint64 destChainSelector, (bytes,bytes,(address,uint256)[],address,bytes) message, uint256 feeTokenAmount, address originalSender) returns(bytes32)
func (devOnRamp *DevOnRamp) PackForwardFromRouter(destChainSelector uint64, message ClientEVM2AnyMessage, feeTokenAmount *big.Int, originalSender common.Address) []byte {
	enc, err := devOnRamp.abi.Pack("forwardFromRouter", destChainSelector, message, feeTokenAmount, originalSender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForwardFromRouter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf0aa9e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forwardFromRouter(uint64 destChainSelector, (bytes,bytes,(address,uint256)[],address,bytes) message, uint256 feeTokenAmount, address originalSender) returns(bytes32)
func (devOnRamp *DevOnRamp) TryPackForwardFromRouter(destChainSelector uint64, message ClientEVM2AnyMessage, feeTokenAmount *big.Int, originalSender common.Address) ([]byte, error) {
	return devOnRamp.abi.Pack("forwardFromRouter", destChainSelector, message, feeTokenAmount, originalSender)
}

// UnpackForwardFromRouter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdf0aa9e9.
//
// Solidity: function forwardFromRouter(uint64 destChainSelector, (bytes,bytes,(address,uint256)[],address,bytes) message, uint256 feeTokenAmount, address originalSender) returns(bytes32)
func (devOnRamp *DevOnRamp) UnpackForwardFromRouter(data []byte) ([32]byte, error) {
	out, err := devOnRamp.abi.Unpack("forwardFromRouter", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetDestChainConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6def4ce7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getDestChainConfig(uint64 destChainSelector) view returns(uint64 sequenceNumber, bool allowlistEnabled, address router)
func (devOnRamp *DevOnRamp) PackGetDestChainConfig(destChainSelector uint64) []byte {
	enc, err := devOnRamp.abi.Pack("getDestChainConfig", destChainSelector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetDestChainConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6def4ce7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getDestChainConfig(uint64 destChainSelector) view returns(uint64 sequenceNumber, bool allowlistEnabled, address router)
func (devOnRamp *DevOnRamp) TryPackGetDestChainConfig(destChainSelector uint64) ([]byte, error) {
	return devOnRamp.abi.Pack("getDestChainConfig", destChainSelector)
}

// GetDestChainConfigOutput serves as a container for the return parameters of contract
// method GetDestChainConfig.
type GetDestChainConfigOutput struct {
	SequenceNumber   uint64
	AllowlistEnabled bool
	Router           common.Address
}

// UnpackGetDestChainConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6def4ce7.
//
// Solidity: function getDestChainConfig(uint64 destChainSelector) view returns(uint64 sequenceNumber, bool allowlistEnabled, address router)
func (devOnRamp *DevOnRamp) UnpackGetDestChainConfig(data []byte) (GetDestChainConfigOutput, error) {
	out, err := devOnRamp.abi.Unpack("getDestChainConfig", data)
	outstruct := new(GetDestChainConfigOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.SequenceNumber = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.AllowlistEnabled = *abi.ConvertType(out[1], new(bool)).(*bool)
	outstruct.Router = *abi.ConvertType(out[2], new(common.Address)).(*common.Address)
	return *outstruct, nil
}

// PackGetDynamicConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7437ff9f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getDynamicConfig() view returns((address,bool,address,address,address))
func (devOnRamp *DevOnRamp) PackGetDynamicConfig() []byte {
	enc, err := devOnRamp.abi.Pack("getDynamicConfig")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetDynamicConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7437ff9f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getDynamicConfig() view returns((address,bool,address,address,address))
func (devOnRamp *DevOnRamp) TryPackGetDynamicConfig() ([]byte, error) {
	return devOnRamp.abi.Pack("getDynamicConfig")
}

// UnpackGetDynamicConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7437ff9f.
//
// Solidity: function getDynamicConfig() view returns((address,bool,address,address,address))
func (devOnRamp *DevOnRamp) UnpackGetDynamicConfig(data []byte) (DevOnRampDynamicConfig, error) {
	out, err := devOnRamp.abi.Unpack("getDynamicConfig", data)
	if err != nil {
		return *new(DevOnRampDynamicConfig), err
	}
	out0 := *abi.ConvertType(out[0], new(DevOnRampDynamicConfig)).(*DevOnRampDynamicConfig)
	return out0, nil
}

// PackGetExpectedNextSequenceNumber is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9041be3d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getExpectedNextSequenceNumber(uint64 destChainSelector) view returns(uint64)
func (devOnRamp *DevOnRamp) PackGetExpectedNextSequenceNumber(destChainSelector uint64) []byte {
	enc, err := devOnRamp.abi.Pack("getExpectedNextSequenceNumber", destChainSelector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetExpectedNextSequenceNumber is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9041be3d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getExpectedNextSequenceNumber(uint64 destChainSelector) view returns(uint64)
func (devOnRamp *DevOnRamp) TryPackGetExpectedNextSequenceNumber(destChainSelector uint64) ([]byte, error) {
	return devOnRamp.abi.Pack("getExpectedNextSequenceNumber", destChainSelector)
}

// UnpackGetExpectedNextSequenceNumber is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9041be3d.
//
// Solidity: function getExpectedNextSequenceNumber(uint64 destChainSelector) view returns(uint64)
func (devOnRamp *DevOnRamp) UnpackGetExpectedNextSequenceNumber(data []byte) (uint64, error) {
	out, err := devOnRamp.abi.Unpack("getExpectedNextSequenceNumber", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20487ded.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getFee(uint64 destChainSelector, (bytes,bytes,(address,uint256)[],address,bytes) message) view returns(uint256)
func (devOnRamp *DevOnRamp) PackGetFee(destChainSelector uint64, message ClientEVM2AnyMessage) []byte {
	enc, err := devOnRamp.abi.Pack("getFee", destChainSelector, message)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20487ded.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getFee(uint64 destChainSelector, (bytes,bytes,(address,uint256)[],address,bytes) message) view returns(uint256)
func (devOnRamp *DevOnRamp) TryPackGetFee(destChainSelector uint64, message ClientEVM2AnyMessage) ([]byte, error) {
	return devOnRamp.abi.Pack("getFee", destChainSelector, message)
}

// UnpackGetFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x20487ded.
//
// Solidity: function getFee(uint64 destChainSelector, (bytes,bytes,(address,uint256)[],address,bytes) message) view returns(uint256)
func (devOnRamp *DevOnRamp) UnpackGetFee(data []byte) (*big.Int, error) {
	out, err := devOnRamp.abi.Unpack("getFee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetPoolBySourceToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48a98aa4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPoolBySourceToken(uint64 , address sourceToken) view returns(address)
func (devOnRamp *DevOnRamp) PackGetPoolBySourceToken(arg0 uint64, sourceToken common.Address) []byte {
	enc, err := devOnRamp.abi.Pack("getPoolBySourceToken", arg0, sourceToken)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPoolBySourceToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x48a98aa4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPoolBySourceToken(uint64 , address sourceToken) view returns(address)
func (devOnRamp *DevOnRamp) TryPackGetPoolBySourceToken(arg0 uint64, sourceToken common.Address) ([]byte, error) {
	return devOnRamp.abi.Pack("getPoolBySourceToken", arg0, sourceToken)
}

// UnpackGetPoolBySourceToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x48a98aa4.
//
// Solidity: function getPoolBySourceToken(uint64 , address sourceToken) view returns(address)
func (devOnRamp *DevOnRamp) UnpackGetPoolBySourceToken(data []byte) (common.Address, error) {
	out, err := devOnRamp.abi.Unpack("getPoolBySourceToken", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetStaticConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06285c69.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getStaticConfig() view returns((uint64,address,address,address))
func (devOnRamp *DevOnRamp) PackGetStaticConfig() []byte {
	enc, err := devOnRamp.abi.Pack("getStaticConfig")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetStaticConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06285c69.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getStaticConfig() view returns((uint64,address,address,address))
func (devOnRamp *DevOnRamp) TryPackGetStaticConfig() ([]byte, error) {
	return devOnRamp.abi.Pack("getStaticConfig")
}

// UnpackGetStaticConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06285c69.
//
// Solidity: function getStaticConfig() view returns((uint64,address,address,address))
func (devOnRamp *DevOnRamp) UnpackGetStaticConfig(data []byte) (DevOnRampStaticConfig, error) {
	out, err := devOnRamp.abi.Unpack("getStaticConfig", data)
	if err != nil {
		return *new(DevOnRampStaticConfig), err
	}
	out0 := *abi.ConvertType(out[0], new(DevOnRampStaticConfig)).(*DevOnRampStaticConfig)
	return out0, nil
}

// PackGetSupportedTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbca3b74.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSupportedTokens(uint64 ) pure returns(address[])
func (devOnRamp *DevOnRamp) PackGetSupportedTokens(arg0 uint64) []byte {
	enc, err := devOnRamp.abi.Pack("getSupportedTokens", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSupportedTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbca3b74.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSupportedTokens(uint64 ) pure returns(address[])
func (devOnRamp *DevOnRamp) TryPackGetSupportedTokens(arg0 uint64) ([]byte, error) {
	return devOnRamp.abi.Pack("getSupportedTokens", arg0)
}

// UnpackGetSupportedTokens is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfbca3b74.
//
// Solidity: function getSupportedTokens(uint64 ) pure returns(address[])
func (devOnRamp *DevOnRamp) UnpackGetSupportedTokens(data []byte) ([]common.Address, error) {
	out, err := devOnRamp.abi.Unpack("getSupportedTokens", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (devOnRamp *DevOnRamp) PackOwner() []byte {
	enc, err := devOnRamp.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (devOnRamp *DevOnRamp) TryPackOwner() ([]byte, error) {
	return devOnRamp.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (devOnRamp *DevOnRamp) UnpackOwner(data []byte) (common.Address, error) {
	out, err := devOnRamp.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPriceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22121619.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function priceOf(uint64 destChainSelector) view returns(bool isEnabled, uint256 usdPerMessage, uint256 usdPerUnitGas)
func (devOnRamp *DevOnRamp) PackPriceOf(destChainSelector uint64) []byte {
	enc, err := devOnRamp.abi.Pack("priceOf", destChainSelector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPriceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22121619.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function priceOf(uint64 destChainSelector) view returns(bool isEnabled, uint256 usdPerMessage, uint256 usdPerUnitGas)
func (devOnRamp *DevOnRamp) TryPackPriceOf(destChainSelector uint64) ([]byte, error) {
	return devOnRamp.abi.Pack("priceOf", destChainSelector)
}

// PriceOfOutput serves as a container for the return parameters of contract
// method PriceOf.
type PriceOfOutput struct {
	IsEnabled     bool
	UsdPerMessage *big.Int
	UsdPerUnitGas *big.Int
}

// UnpackPriceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x22121619.
//
// Solidity: function priceOf(uint64 destChainSelector) view returns(bool isEnabled, uint256 usdPerMessage, uint256 usdPerUnitGas)
func (devOnRamp *DevOnRamp) UnpackPriceOf(data []byte) (PriceOfOutput, error) {
	out, err := devOnRamp.abi.Unpack("priceOf", data)
	outstruct := new(PriceOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.IsEnabled = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.UsdPerMessage = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.UsdPerUnitGas = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (devOnRamp *DevOnRamp) PackRenounceOwnership() []byte {
	enc, err := devOnRamp.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (devOnRamp *DevOnRamp) TryPackRenounceOwnership() ([]byte, error) {
	return devOnRamp.abi.Pack("renounceOwnership")
}

// PackSetFeeTokenPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6baffc4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFeeTokenPrice(address feeToken, uint256 usdPerToken) returns()
func (devOnRamp *DevOnRamp) PackSetFeeTokenPrice(feeToken common.Address, usdPerToken *big.Int) []byte {
	enc, err := devOnRamp.abi.Pack("setFeeTokenPrice", feeToken, usdPerToken)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetFeeTokenPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6baffc4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setFeeTokenPrice(address feeToken, uint256 usdPerToken) returns()
func (devOnRamp *DevOnRamp) TryPackSetFeeTokenPrice(feeToken common.Address, usdPerToken *big.Int) ([]byte, error) {
	return devOnRamp.abi.Pack("setFeeTokenPrice", feeToken, usdPerToken)
}

// PackSetPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b0c1494.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPrice(uint64 destChainSelector, (bool,uint256,uint256) price) returns()
func (devOnRamp *DevOnRamp) PackSetPrice(destChainSelector uint64, price DevOnRampPrice) []byte {
	enc, err := devOnRamp.abi.Pack("setPrice", destChainSelector, price)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b0c1494.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPrice(uint64 destChainSelector, (bool,uint256,uint256) price) returns()
func (devOnRamp *DevOnRamp) TryPackSetPrice(destChainSelector uint64, price DevOnRampPrice) ([]byte, error) {
	return devOnRamp.abi.Pack("setPrice", destChainSelector, price)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (devOnRamp *DevOnRamp) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := devOnRamp.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (devOnRamp *DevOnRamp) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return devOnRamp.abi.Pack("transferOwnership", newOwner)
}

// PackTypeAndVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x181f5a77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function typeAndVersion() view returns(string)
func (devOnRamp *DevOnRamp) PackTypeAndVersion() []byte {
	enc, err := devOnRamp.abi.Pack("typeAndVersion")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTypeAndVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x181f5a77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function typeAndVersion() view returns(string)
func (devOnRamp *DevOnRamp) TryPackTypeAndVersion() ([]byte, error) {
	return devOnRamp.abi.Pack("typeAndVersion")
}

// UnpackTypeAndVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x181f5a77.
//
// Solidity: function typeAndVersion() view returns(string)
func (devOnRamp *DevOnRamp) UnpackTypeAndVersion(data []byte) (string, error) {
	out, err := devOnRamp.abi.Unpack("typeAndVersion", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackUsdPerFeeToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1a814d7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function usdPerFeeToken(address feeToken) view returns(uint256)
func (devOnRamp *DevOnRamp) PackUsdPerFeeToken(feeToken common.Address) []byte {
	enc, err := devOnRamp.abi.Pack("usdPerFeeToken", feeToken)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUsdPerFeeToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1a814d7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function usdPerFeeToken(address feeToken) view returns(uint256)
func (devOnRamp *DevOnRamp) TryPackUsdPerFeeToken(feeToken common.Address) ([]byte, error) {
	return devOnRamp.abi.Pack("usdPerFeeToken", feeToken)
}

// UnpackUsdPerFeeToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa1a814d7.
//
// Solidity: function usdPerFeeToken(address feeToken) view returns(uint256)
func (devOnRamp *DevOnRamp) UnpackUsdPerFeeToken(data []byte) (*big.Int, error) {
	out, err := devOnRamp.abi.Unpack("usdPerFeeToken", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdrawFeeTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5cb80c5d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawFeeTokens(address[] feeTokens) returns()
func (devOnRamp *DevOnRamp) PackWithdrawFeeTokens(feeTokens []common.Address) []byte {
	enc, err := devOnRamp.abi.Pack("withdrawFeeTokens", feeTokens)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawFeeTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5cb80c5d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawFeeTokens(address[] feeTokens) returns()
func (devOnRamp *DevOnRamp) TryPackWithdrawFeeTokens(feeTokens []common.Address) ([]byte, error) {
	return devOnRamp.abi.Pack("withdrawFeeTokens", feeTokens)
}

// DevOnRampCCIPMessageSent represents a CCIPMessageSent event raised by the DevOnRamp contract.
type DevOnRampCCIPMessageSent struct {
	DestChainSelector uint64
	SequenceNumber    uint64
	Message           RampEVM2AnyRampMessage
	Raw               *types.Log // Blockchain specific contextual infos
}

const DevOnRampCCIPMessageSentEventName = "CCIPMessageSent"

// ContractEventName returns the user-defined event name.
func (DevOnRampCCIPMessageSent) ContractEventName() string {
	return DevOnRampCCIPMessageSentEventName
}

// UnpackCCIPMessageSentEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CCIPMessageSent(uint64 indexed destChainSelector, uint64 indexed sequenceNumber, ((bytes32,uint64,uint64,uint64,uint64),address,bytes,bytes,bytes,address,uint256,uint256,(address,bytes,bytes,uint256,bytes)[]) message)
func (devOnRamp *DevOnRamp) UnpackCCIPMessageSentEvent(log *types.Log) (*DevOnRampCCIPMessageSent, error) {
	event := "CCIPMessageSent"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devOnRamp.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevOnRampCCIPMessageSent)
	if len(log.Data) > 0 {
		if err := devOnRamp.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devOnRamp.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevOnRampDestChainConfigSet represents a DestChainConfigSet event raised by the DevOnRamp contract.
type DevOnRampDestChainConfigSet struct {
	DestChainSelector uint64
	SequenceNumber    uint64
	Router            common.Address
	AllowlistEnabled  bool
	Raw               *types.Log // Blockchain specific contextual infos
}

const DevOnRampDestChainConfigSetEventName = "DestChainConfigSet"

// ContractEventName returns the user-defined event name.
func (DevOnRampDestChainConfigSet) ContractEventName() string {
	return DevOnRampDestChainConfigSetEventName
}

// UnpackDestChainConfigSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DestChainConfigSet(uint64 indexed destChainSelector, uint64 sequenceNumber, address router, bool allowlistEnabled)
func (devOnRamp *DevOnRamp) UnpackDestChainConfigSetEvent(log *types.Log) (*DevOnRampDestChainConfigSet, error) {
	event := "DestChainConfigSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devOnRamp.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevOnRampDestChainConfigSet)
	if len(log.Data) > 0 {
		if err := devOnRamp.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devOnRamp.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevOnRampFeeTokenPriceSet represents a FeeTokenPriceSet event raised by the DevOnRamp contract.
type DevOnRampFeeTokenPriceSet struct {
	FeeToken    common.Address
	UsdPerToken *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const DevOnRampFeeTokenPriceSetEventName = "FeeTokenPriceSet"

// ContractEventName returns the user-defined event name.
func (DevOnRampFeeTokenPriceSet) ContractEventName() string {
	return DevOnRampFeeTokenPriceSetEventName
}

// UnpackFeeTokenPriceSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeTokenPriceSet(address indexed feeToken, uint256 usdPerToken)
func (devOnRamp *DevOnRamp) UnpackFeeTokenPriceSetEvent(log *types.Log) (*DevOnRampFeeTokenPriceSet, error) {
	event := "FeeTokenPriceSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devOnRamp.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevOnRampFeeTokenPriceSet)
	if len(log.Data) > 0 {
		if err := devOnRamp.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devOnRamp.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevOnRampFeeTokenWithdrawn represents a FeeTokenWithdrawn event raised by the DevOnRamp contract.
type DevOnRampFeeTokenWithdrawn struct {
	FeeAggregator common.Address
	FeeToken      common.Address
	Amount        *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const DevOnRampFeeTokenWithdrawnEventName = "FeeTokenWithdrawn"

// ContractEventName returns the user-defined event name.
func (DevOnRampFeeTokenWithdrawn) ContractEventName() string {
	return DevOnRampFeeTokenWithdrawnEventName
}

// UnpackFeeTokenWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeTokenWithdrawn(address indexed feeAggregator, address indexed feeToken, uint256 amount)
func (devOnRamp *DevOnRamp) UnpackFeeTokenWithdrawnEvent(log *types.Log) (*DevOnRampFeeTokenWithdrawn, error) {
	event := "FeeTokenWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devOnRamp.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevOnRampFeeTokenWithdrawn)
	if len(log.Data) > 0 {
		if err := devOnRamp.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devOnRamp.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevOnRampOwnershipTransferred represents a OwnershipTransferred event raised by the DevOnRamp contract.
type DevOnRampOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const DevOnRampOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (DevOnRampOwnershipTransferred) ContractEventName() string {
	return DevOnRampOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (devOnRamp *DevOnRamp) UnpackOwnershipTransferredEvent(log *types.Log) (*DevOnRampOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devOnRamp.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevOnRampOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := devOnRamp.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devOnRamp.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevOnRampPriceSet represents a PriceSet event raised by the DevOnRamp contract.
type DevOnRampPriceSet struct {
	DestChainSelector uint64
	Price             DevOnRampPrice
	Raw               *types.Log // Blockchain specific contextual infos
}

const DevOnRampPriceSetEventName = "PriceSet"

// ContractEventName returns the user-defined event name.
func (DevOnRampPriceSet) ContractEventName() string {
	return DevOnRampPriceSetEventName
}

// UnpackPriceSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PriceSet(uint64 indexed destChainSelector, (bool,uint256,uint256) price)
func (devOnRamp *DevOnRamp) UnpackPriceSetEvent(log *types.Log) (*DevOnRampPriceSet, error) {
	event := "PriceSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devOnRamp.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevOnRampPriceSet)
	if len(log.Data) > 0 {
		if err := devOnRamp.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devOnRamp.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (devOnRamp *DevOnRamp) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], devOnRamp.abi.Errors["CannotSendZeroTokens"].ID.Bytes()[:4]) {
		return devOnRamp.UnpackCannotSendZeroTokensError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOnRamp.abi.Errors["CursedByRMN"].ID.Bytes()[:4]) {
		return devOnRamp.UnpackCursedByRMNError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOnRamp.abi.Errors["DestinationChainNotEnabled"].ID.Bytes()[:4]) {
		return devOnRamp.UnpackDestinationChainNotEnabledError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOnRamp.abi.Errors["ExtraArgOutOfOrderExecutionMustBeTrue"].ID.Bytes()[:4]) {
		return devOnRamp.UnpackExtraArgOutOfOrderExecutionMustBeTrueError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOnRamp.abi.Errors["FeeTokenNotSupported"].ID.Bytes()[:4]) {
		return devOnRamp.UnpackFeeTokenNotSupportedError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOnRamp.abi.Errors["GetSupportedTokensFunctionalityRemovedCheckAdminRegistry"].ID.Bytes()[:4]) {
		return devOnRamp.UnpackGetSupportedTokensFunctionalityRemovedCheckAdminRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOnRamp.abi.Errors["InvalidDestChainConfig"].ID.Bytes()[:4]) {
		return devOnRamp.UnpackInvalidDestChainConfigError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOnRamp.abi.Errors["InvalidEVMAddress"].ID.Bytes()[:4]) {
		return devOnRamp.UnpackInvalidEVMAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOnRamp.abi.Errors["InvalidExtraArgsTag"].ID.Bytes()[:4]) {
		return devOnRamp.UnpackInvalidExtraArgsTagError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOnRamp.abi.Errors["MessageGasLimitTooHigh"].ID.Bytes()[:4]) {
		return devOnRamp.UnpackMessageGasLimitTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOnRamp.abi.Errors["MessageTooLarge"].ID.Bytes()[:4]) {
		return devOnRamp.UnpackMessageTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOnRamp.abi.Errors["MustBeCalledByRouter"].ID.Bytes()[:4]) {
		return devOnRamp.UnpackMustBeCalledByRouterError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOnRamp.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return devOnRamp.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOnRamp.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return devOnRamp.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOnRamp.abi.Errors["RouterMustSetOriginalSender"].ID.Bytes()[:4]) {
		return devOnRamp.UnpackRouterMustSetOriginalSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOnRamp.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return devOnRamp.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOnRamp.abi.Errors["UnsupportedNumberOfTokens"].ID.Bytes()[:4]) {
		return devOnRamp.UnpackUnsupportedNumberOfTokensError(raw[4:])
	}
	if bytes.Equal(raw[:4], devOnRamp.abi.Errors["UnsupportedToken"].ID.Bytes()[:4]) {
		return devOnRamp.UnpackUnsupportedTokenError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DevOnRampCannotSendZeroTokens represents a CannotSendZeroTokens error raised by the DevOnRamp contract.
type DevOnRampCannotSendZeroTokens struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CannotSendZeroTokens()
func DevOnRampCannotSendZeroTokensErrorID() common.Hash {
	return common.HexToHash("0x5cf0444904c52210b3445c16de457b733e58252f19314e8aba47765a6ad3f3bc")
}

// UnpackCannotSendZeroTokensError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CannotSendZeroTokens()
func (devOnRamp *DevOnRamp) UnpackCannotSendZeroTokensError(raw []byte) (*DevOnRampCannotSendZeroTokens, error) {
	out := new(DevOnRampCannotSendZeroTokens)
	if err := devOnRamp.abi.UnpackIntoInterface(out, "CannotSendZeroTokens", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOnRampCursedByRMN represents a CursedByRMN error raised by the DevOnRamp contract.
type DevOnRampCursedByRMN struct {
	SourceChainSelector uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CursedByRMN(uint64 sourceChainSelector)
func DevOnRampCursedByRMNErrorID() common.Hash {
	return common.HexToHash("0xfdbd6a720bed99a9d69fc0851e647ea0f0b98d68caa20f3e6182c60fccac83b0")
}

// UnpackCursedByRMNError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CursedByRMN(uint64 sourceChainSelector)
func (devOnRamp *DevOnRamp) UnpackCursedByRMNError(raw []byte) (*DevOnRampCursedByRMN, error) {
	out := new(DevOnRampCursedByRMN)
	if err := devOnRamp.abi.UnpackIntoInterface(out, "CursedByRMN", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOnRampDestinationChainNotEnabled represents a DestinationChainNotEnabled error raised by the DevOnRamp contract.
type DevOnRampDestinationChainNotEnabled struct {
	DestChainSelector uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DestinationChainNotEnabled(uint64 destChainSelector)
func DevOnRampDestinationChainNotEnabledErrorID() common.Hash {
	return common.HexToHash("0x99ac52f2f372ac7132d91ddc9efc9a7b7a745af9f41da7f8e2e6ae45f305f326")
}

// UnpackDestinationChainNotEnabledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DestinationChainNotEnabled(uint64 destChainSelector)
func (devOnRamp *DevOnRamp) UnpackDestinationChainNotEnabledError(raw []byte) (*DevOnRampDestinationChainNotEnabled, error) {
	out := new(DevOnRampDestinationChainNotEnabled)
	if err := devOnRamp.abi.UnpackIntoInterface(out, "DestinationChainNotEnabled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOnRampExtraArgOutOfOrderExecutionMustBeTrue represents a ExtraArgOutOfOrderExecutionMustBeTrue error raised by the DevOnRamp contract.
type DevOnRampExtraArgOutOfOrderExecutionMustBeTrue struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExtraArgOutOfOrderExecutionMustBeTrue()
func DevOnRampExtraArgOutOfOrderExecutionMustBeTrueErrorID() common.Hash {
	return common.HexToHash("0xee433e9911061d9507ad612c6b09efd6ca63c75120bb37e5c83a287f89738faa")
}

// UnpackExtraArgOutOfOrderExecutionMustBeTrueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExtraArgOutOfOrderExecutionMustBeTrue()
func (devOnRamp *DevOnRamp) UnpackExtraArgOutOfOrderExecutionMustBeTrueError(raw []byte) (*DevOnRampExtraArgOutOfOrderExecutionMustBeTrue, error) {
	out := new(DevOnRampExtraArgOutOfOrderExecutionMustBeTrue)
	if err := devOnRamp.abi.UnpackIntoInterface(out, "ExtraArgOutOfOrderExecutionMustBeTrue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOnRampFeeTokenNotSupported represents a FeeTokenNotSupported error raised by the DevOnRamp contract.
type DevOnRampFeeTokenNotSupported struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeeTokenNotSupported(address token)
func DevOnRampFeeTokenNotSupportedErrorID() common.Hash {
	return common.HexToHash("0x2502348cb5b16fcf85c0812ecd9e6fa7d79c3659b9e66b8f403bb84ef87af718")
}

// UnpackFeeTokenNotSupportedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeeTokenNotSupported(address token)
func (devOnRamp *DevOnRamp) UnpackFeeTokenNotSupportedError(raw []byte) (*DevOnRampFeeTokenNotSupported, error) {
	out := new(DevOnRampFeeTokenNotSupported)
	if err := devOnRamp.abi.UnpackIntoInterface(out, "FeeTokenNotSupported", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOnRampGetSupportedTokensFunctionalityRemovedCheckAdminRegistry represents a GetSupportedTokensFunctionalityRemovedCheckAdminRegistry error raised by the DevOnRamp contract.
type DevOnRampGetSupportedTokensFunctionalityRemovedCheckAdminRegistry struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GetSupportedTokensFunctionalityRemovedCheckAdminRegistry()
func DevOnRampGetSupportedTokensFunctionalityRemovedCheckAdminRegistryErrorID() common.Hash {
	return common.HexToHash("0x9e7177c8be74abfa1cc0362f3ddda954018a177cb352eb7dfbef2ce87414a052")
}

// UnpackGetSupportedTokensFunctionalityRemovedCheckAdminRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GetSupportedTokensFunctionalityRemovedCheckAdminRegistry()
func (devOnRamp *DevOnRamp) UnpackGetSupportedTokensFunctionalityRemovedCheckAdminRegistryError(raw []byte) (*DevOnRampGetSupportedTokensFunctionalityRemovedCheckAdminRegistry, error) {
	out := new(DevOnRampGetSupportedTokensFunctionalityRemovedCheckAdminRegistry)
	if err := devOnRamp.abi.UnpackIntoInterface(out, "GetSupportedTokensFunctionalityRemovedCheckAdminRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOnRampInvalidDestChainConfig represents a InvalidDestChainConfig error raised by the DevOnRamp contract.
type DevOnRampInvalidDestChainConfig struct {
	DestChainSelector uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidDestChainConfig(uint64 destChainSelector)
func DevOnRampInvalidDestChainConfigErrorID() common.Hash {
	return common.HexToHash("0xc35aa79d092ce77d5072f1981179a28c7438f51ebed5ca48d41726c519b0f2d4")
}

// UnpackInvalidDestChainConfigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidDestChainConfig(uint64 destChainSelector)
func (devOnRamp *DevOnRamp) UnpackInvalidDestChainConfigError(raw []byte) (*DevOnRampInvalidDestChainConfig, error) {
	out := new(DevOnRampInvalidDestChainConfig)
	if err := devOnRamp.abi.UnpackIntoInterface(out, "InvalidDestChainConfig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOnRampInvalidEVMAddress represents a InvalidEVMAddress error raised by the DevOnRamp contract.
type DevOnRampInvalidEVMAddress struct {
	EncodedAddress []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidEVMAddress(bytes encodedAddress)
func DevOnRampInvalidEVMAddressErrorID() common.Hash {
	return common.HexToHash("0x8d666f60151e99b4b75dcde8fac04e7b1bfe46b40ae9842f449dbad1817d17b8")
}

// UnpackInvalidEVMAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidEVMAddress(bytes encodedAddress)
func (devOnRamp *DevOnRamp) UnpackInvalidEVMAddressError(raw []byte) (*DevOnRampInvalidEVMAddress, error) {
	out := new(DevOnRampInvalidEVMAddress)
	if err := devOnRamp.abi.UnpackIntoInterface(out, "InvalidEVMAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOnRampInvalidExtraArgsTag represents a InvalidExtraArgsTag error raised by the DevOnRamp contract.
type DevOnRampInvalidExtraArgsTag struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidExtraArgsTag()
func DevOnRampInvalidExtraArgsTagErrorID() common.Hash {
	return common.HexToHash("0x5247fdce74e6890de5203329cd98815db4f27bdce99f54b7555b6219e9e18450")
}

// UnpackInvalidExtraArgsTagError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidExtraArgsTag()
func (devOnRamp *DevOnRamp) UnpackInvalidExtraArgsTagError(raw []byte) (*DevOnRampInvalidExtraArgsTag, error) {
	out := new(DevOnRampInvalidExtraArgsTag)
	if err := devOnRamp.abi.UnpackIntoInterface(out, "InvalidExtraArgsTag", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOnRampMessageGasLimitTooHigh represents a MessageGasLimitTooHigh error raised by the DevOnRamp contract.
type DevOnRampMessageGasLimitTooHigh struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MessageGasLimitTooHigh()
func DevOnRampMessageGasLimitTooHighErrorID() common.Hash {
	return common.HexToHash("0x4c4fc93a1d9269cc37675cc8c728eec3feb3aafab3cfa53057f5530c67c2c9ae")
}

// UnpackMessageGasLimitTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MessageGasLimitTooHigh()
func (devOnRamp *DevOnRamp) UnpackMessageGasLimitTooHighError(raw []byte) (*DevOnRampMessageGasLimitTooHigh, error) {
	out := new(DevOnRampMessageGasLimitTooHigh)
	if err := devOnRamp.abi.UnpackIntoInterface(out, "MessageGasLimitTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOnRampMessageTooLarge represents a MessageTooLarge error raised by the DevOnRamp contract.
type DevOnRampMessageTooLarge struct {
	MaxSize    *big.Int
	ActualSize *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MessageTooLarge(uint256 maxSize, uint256 actualSize)
func DevOnRampMessageTooLargeErrorID() common.Hash {
	return common.HexToHash("0x86933789a89707fa8da74db1179c5ea5e3490db26b87f02ae3d179f28724b782")
}

// UnpackMessageTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MessageTooLarge(uint256 maxSize, uint256 actualSize)
func (devOnRamp *DevOnRamp) UnpackMessageTooLargeError(raw []byte) (*DevOnRampMessageTooLarge, error) {
	out := new(DevOnRampMessageTooLarge)
	if err := devOnRamp.abi.UnpackIntoInterface(out, "MessageTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOnRampMustBeCalledByRouter represents a MustBeCalledByRouter error raised by the DevOnRamp contract.
type DevOnRampMustBeCalledByRouter struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MustBeCalledByRouter()
func DevOnRampMustBeCalledByRouterErrorID() common.Hash {
	return common.HexToHash("0x1c0a35293a5d63557cea5326abbf4811ebd29457e58a386256f2ee7cd209d84a")
}

// UnpackMustBeCalledByRouterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MustBeCalledByRouter()
func (devOnRamp *DevOnRamp) UnpackMustBeCalledByRouterError(raw []byte) (*DevOnRampMustBeCalledByRouter, error) {
	out := new(DevOnRampMustBeCalledByRouter)
	if err := devOnRamp.abi.UnpackIntoInterface(out, "MustBeCalledByRouter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOnRampOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the DevOnRamp contract.
type DevOnRampOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func DevOnRampOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (devOnRamp *DevOnRamp) UnpackOwnableInvalidOwnerError(raw []byte) (*DevOnRampOwnableInvalidOwner, error) {
	out := new(DevOnRampOwnableInvalidOwner)
	if err := devOnRamp.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOnRampOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the DevOnRamp contract.
type DevOnRampOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func DevOnRampOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (devOnRamp *DevOnRamp) UnpackOwnableUnauthorizedAccountError(raw []byte) (*DevOnRampOwnableUnauthorizedAccount, error) {
	out := new(DevOnRampOwnableUnauthorizedAccount)
	if err := devOnRamp.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOnRampRouterMustSetOriginalSender represents a RouterMustSetOriginalSender error raised by the DevOnRamp contract.
type DevOnRampRouterMustSetOriginalSender struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RouterMustSetOriginalSender()
func DevOnRampRouterMustSetOriginalSenderErrorID() common.Hash {
	return common.HexToHash("0xa4ec7479505c45813a9b7df44fd1c78425f5275eba170edd8911484d90ef7a6f")
}

// UnpackRouterMustSetOriginalSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RouterMustSetOriginalSender()
func (devOnRamp *DevOnRamp) UnpackRouterMustSetOriginalSenderError(raw []byte) (*DevOnRampRouterMustSetOriginalSender, error) {
	out := new(DevOnRampRouterMustSetOriginalSender)
	if err := devOnRamp.abi.UnpackIntoInterface(out, "RouterMustSetOriginalSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOnRampSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the DevOnRamp contract.
type DevOnRampSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func DevOnRampSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (devOnRamp *DevOnRamp) UnpackSafeERC20FailedOperationError(raw []byte) (*DevOnRampSafeERC20FailedOperation, error) {
	out := new(DevOnRampSafeERC20FailedOperation)
	if err := devOnRamp.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOnRampUnsupportedNumberOfTokens represents a UnsupportedNumberOfTokens error raised by the DevOnRamp contract.
type DevOnRampUnsupportedNumberOfTokens struct {
	NumberOfTokens          *big.Int
	MaxNumberOfTokensPerMsg *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnsupportedNumberOfTokens(uint256 numberOfTokens, uint256 maxNumberOfTokensPerMsg)
func DevOnRampUnsupportedNumberOfTokensErrorID() common.Hash {
	return common.HexToHash("0xd88dddd649d2c20a52106796b77c4635cc874895065e7fa1da59b244d9c00516")
}

// UnpackUnsupportedNumberOfTokensError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnsupportedNumberOfTokens(uint256 numberOfTokens, uint256 maxNumberOfTokensPerMsg)
func (devOnRamp *DevOnRamp) UnpackUnsupportedNumberOfTokensError(raw []byte) (*DevOnRampUnsupportedNumberOfTokens, error) {
	out := new(DevOnRampUnsupportedNumberOfTokens)
	if err := devOnRamp.abi.UnpackIntoInterface(out, "UnsupportedNumberOfTokens", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevOnRampUnsupportedToken represents a UnsupportedToken error raised by the DevOnRamp contract.
type DevOnRampUnsupportedToken struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnsupportedToken(address token)
func DevOnRampUnsupportedTokenErrorID() common.Hash {
	return common.HexToHash("0xbf16aab68b533663bda39930f665a3aca274d1ce9b11695c6d6218cb23bba198")
}

// UnpackUnsupportedTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnsupportedToken(address token)
func (devOnRamp *DevOnRamp) UnpackUnsupportedTokenError(raw []byte) (*DevOnRampUnsupportedToken, error) {
	out := new(DevOnRampUnsupportedToken)
	if err := devOnRamp.abi.UnpackIntoInterface(out, "UnsupportedToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevPoolMetaData contains all meta data concerning the DevPool contract.
var DevPoolMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rmn\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"router\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"CallerIsNotARampOnRouter\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chainSelector\",\"type\":\"uint64\"}],\"name\":\"ChainAlreadyExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"remoteChainSelector\",\"type\":\"uint64\"}],\"name\":\"ChainNotAllowed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CursedByRMN\",\"type\":\"error\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bool\",\"name\":\"isEnabled\",\"type\":\"bool\"},{\"internalType\":\"uint128\",\"name\":\"capacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"}],\"internalType\":\"structDevPool.Config\",\"name\":\"config\",\"type\":\"tuple\"}],\"name\":\"DisabledNonZeroRateLimit\",\"type\":\"error\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bool\",\"name\":\"isEnabled\",\"type\":\"bool\"},{\"internalType\":\"uint128\",\"name\":\"capacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"}],\"internalType\":\"structDevPool.Config\",\"name\":\"rateLimiterConfig\",\"type\":\"tuple\"}],\"name\":\"InvalidRateLimitRate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"sourcePoolData\",\"type\":\"bytes\"}],\"name\":\"InvalidRemoteChainDecimals\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"sourcePoolAddress\",\"type\":\"bytes\"}],\"name\":\"InvalidSourcePoolAddress\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"InvalidToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"remoteChainSelector\",\"type\":\"uint64\"}],\"name\":\"NonExistentChain\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"remoteDecimals\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"localDecimals\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"remoteAmount\",\"type\":\"uint256\"}],\"name\":\"OverflowDetected\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"requested\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"tokenAddress\",\"type\":\"address\"}],\"name\":\"TokenMaxCapacityExceeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"minWaitInSeconds\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"available\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"tokenAddress\",\"type\":\"address\"}],\"name\":\"TokenRateLimitReached\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"remoteChainSelector\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"remoteToken\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bool\",\"name\":\"isEnabled\",\"type\":\"bool\"},{\"internalType\":\"uint128\",\"name\":\"capacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"}],\"indexed\":false,\"internalType\":\"structDevPool.Config\",\"name\":\"outboundRateLimiterConfig\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bool\",\"name\":\"isEnabled\",\"type\":\"bool\"},{\"internalType\":\"uint128\",\"name\":\"capacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"}],\"indexed\":false,\"internalType\":\"structDevPool.Config\",\"name\":\"inboundRateLimiterConfig\",\"type\":\"tuple\"}],\"name\":\"ChainAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"remoteChainSelector\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bool\",\"name\":\"isEnabled\",\"type\":\"bool\"},{\"internalType\":\"uint128\",\"name\":\"capacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"}],\"indexed\":false,\"internalType\":\"structDevPool.Config\",\"name\":\"outboundRateLimiterConfig\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bool\",\"name\":\"isEnabled\",\"type\":\"bool\"},{\"internalType\":\"uint128\",\"name\":\"capacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"}],\"indexed\":false,\"internalType\":\"structDevPool.Config\",\"name\":\"inboundRateLimiterConfig\",\"type\":\"tuple\"}],\"name\":\"ChainConfigured\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"remoteChainSelector\",\"type\":\"uint64\"}],\"name\":\"ChainRemoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"remoteChainSelector\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"InboundRateLimitConsumed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"remoteChainSelector\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"LockedOrBurned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"remoteChainSelector\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"OutboundRateLimitConsumed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"remoteChainSelector\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"recipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"ReleasedOrMinted\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint64[]\",\"name\":\"removes\",\"type\":\"uint64[]\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"remoteChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"bytes[]\",\"name\":\"remotePoolAddresses\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes\",\"name\":\"remoteTokenAddress\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"bool\",\"name\":\"isEnabled\",\"type\":\"bool\"},{\"internalType\":\"uint128\",\"name\":\"capacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"}],\"internalType\":\"structDevPool.Config\",\"name\":\"outboundRateLimiterConfig\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bool\",\"name\":\"isEnabled\",\"type\":\"bool\"},{\"internalType\":\"uint128\",\"name\":\"capacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"}],\"internalType\":\"structDevPool.Config\",\"name\":\"inboundRateLimiterConfig\",\"type\":\"tuple\"}],\"internalType\":\"structDevPool.ChainUpdate[]\",\"name\":\"adds\",\"type\":\"tuple[]\"}],\"name\":\"applyChainUpdates\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getAllowList\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"none\",\"type\":\"address[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getAllowListEnabled\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"remoteChainSelector\",\"type\":\"uint64\"}],\"name\":\"getCurrentInboundRateLimiterState\",\"outputs\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"tokens\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"lastUpdated\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"isEnabled\",\"type\":\"bool\"},{\"internalType\":\"uint128\",\"name\":\"capacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"}],\"internalType\":\"structDevPool.TokenBucket\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"remoteChainSelector\",\"type\":\"uint64\"}],\"name\":\"getCurrentOutboundRateLimiterState\",\"outputs\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"tokens\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"lastUpdated\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"isEnabled\",\"type\":\"bool\"},{\"internalType\":\"uint128\",\"name\":\"capacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"}],\"internalType\":\"structDevPool.TokenBucket\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"remoteChainSelector\",\"type\":\"uint64\"}],\"name\":\"getRemotePools\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"\",\"type\":\"bytes[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"remoteChainSelector\",\"type\":\"uint64\"}],\"name\":\"getRemoteToken\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getRmnProxy\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getRouter\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getSupportedChains\",\"outputs\":[{\"internalType\":\"uint64[]\",\"name\":\"chains\",\"type\":\"uint64[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getToken\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getTokenDecimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"remoteChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"remotePoolAddress\",\"type\":\"bytes\"}],\"name\":\"isRemotePool\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"remoteChainSelector\",\"type\":\"uint64\"}],\"name\":\"isSupportedChain\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"isSupportedToken\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes\",\"name\":\"receiver\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"remoteChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"originalSender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"localToken\",\"type\":\"address\"}],\"internalType\":\"structPool.LockOrBurnInV1\",\"name\":\"in_\",\"type\":\"tuple\"}],\"name\":\"lockOrBurn\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes\",\"name\":\"destTokenAddress\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"destPoolData\",\"type\":\"bytes\"}],\"internalType\":\"structPool.LockOrBurnOutV1\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes\",\"name\":\"originalSender\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"remoteChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"sourceDenominatedAmount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"localToken\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"sourcePoolAddress\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"sourcePoolData\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"offchainTokenData\",\"type\":\"bytes\"}],\"internalType\":\"structPool.ReleaseOrMintInV1\",\"name\":\"in_\",\"type\":\"tuple\"}],\"name\":\"releaseOrMint\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"destinationAmount\",\"type\":\"uint256\"}],\"internalType\":\"structPool.ReleaseOrMintOutV1\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"remoteChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"uint128\",\"name\":\"outbound\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"inbound\",\"type\":\"uint128\"}],\"name\":\"setBucketTokens\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"remoteChainSelector\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bool\",\"name\":\"isEnabled\",\"type\":\"bool\"},{\"internalType\":\"uint128\",\"name\":\"capacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"}],\"internalType\":\"structDevPool.Config\",\"name\":\"outbound\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bool\",\"name\":\"isEnabled\",\"type\":\"bool\"},{\"internalType\":\"uint128\",\"name\":\"capacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"}],\"internalType\":\"structDevPool.Config\",\"name\":\"inbound\",\"type\":\"tuple\"}],\"name\":\"setChainRateLimiterConfig\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"id\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"typeAndVersion\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "DevPool",
	Bin: "0x610100604052348015610010575f5ffd5b50604051612b67380380612b6783398101604081905261002f9161015c565b806001600160a01b03811661005d57604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b610066816100f2565b506001600160a01b03841660808190526040805163313ce56760e01b8152905163313ce567916004808201926020929091908290030181865afa1580156100af573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100d391906101ad565b60ff1660a052506001600160a01b0391821660c0521660e052506101d4565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b80516001600160a01b0381168114610157575f5ffd5b919050565b5f5f5f5f6080858703121561016f575f5ffd5b61017885610141565b935061018660208601610141565b925061019460408601610141565b91506101a260608601610141565b905092959194509250565b5f602082840312156101bd575f5ffd5b815160ff811681146101cd575f5ffd5b9392505050565b60805160a05160c05160e0516128d46102935f395f81816103b00152818161052301526109db01525f818161042401526114ef01525f818161024901528181610cb90152818161160f0152818161163e0152818161166c015281816116b8015281816116ee015261176d01525f81816101ca0152818161021201528181610645015281816106ae0152818161076c01528181610ab501528181610b3001528181610b9b0152818161146e0152818161183301526118e501526128d45ff3fe608060405234801561000f575f5ffd5b5060043610610153575f3560e01c8063a42a7b8b116100bf578063c75eea9c11610079578063c75eea9c146103fc578063cf7401f31461040f578063dc0bd97114610422578063e0351e1314610448578063e8a1da171461044e578063f2fde38b14610461575f5ffd5b8063a42a7b8b14610308578063a7cd63b714610328578063af58d59f14610337578063b0f479a1146103ae578063b7946580146103d4578063c4bffe2b146103e7575f5ffd5b80634c5ef0ed116101105780634c5ef0ed14610295578063715018a6146102a85780638926f54f146102b25780638cd00745146102c55780638da5cb5b146102d85780639a4575b9146102e8575f5ffd5b806301ffc9a714610157578063181f5a771461017f57806321df0da7146101c8578063240028e81461020257806324f65ee7146102425780633907753714610273575b5f5ffd5b61016a610165366004611ecd565b610474565b60405190151581526020015b60405180910390f35b6101bb6040518060400160405280601781526020017f4275726e4d696e74546f6b656e506f6f6c20312e362e3100000000000000000081525081565b6040516101769190611f22565b7f00000000000000000000000000000000000000000000000000000000000000005b6040516001600160a01b039091168152602001610176565b61016a610210366004611f48565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0390811691161490565b60405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152602001610176565b610286610281366004611f63565b6104c5565b60405190518152602001610176565b61016a6102a3366004611fb5565b6107e2565b6102b0610873565b005b61016a6102c0366004612031565b610886565b6102b06102d3366004612060565b6108a5565b5f546001600160a01b03166101ea565b6102fb6102f63660046120a0565b610983565b60405161017691906120d6565b61031b610316366004612031565b610d0a565b6040516101769190612117565b6060604051610176919061217a565b61034a610345366004612031565b610df7565b60405161017691905f60a0820190506001600160801b03835116825263ffffffff60208401511660208301526040830151151560408301526001600160801b0360608401511660608301526001600160801b03608084015116608083015292915050565b7f00000000000000000000000000000000000000000000000000000000000000006101ea565b6101bb6103e2366004612031565b610e41565b6103ef610eea565b60405161017691906121c5565b61034a61040a366004612031565b610f85565b6102b061041d36600461221b565b610fcf565b7f00000000000000000000000000000000000000000000000000000000000000006101ea565b5f61016a565b6102b061045c36600461229b565b611090565b6102b061046f366004611f48565b61142f565b5f6001600160e01b0319821663aff2afbf60e01b14806104a457506001600160e01b031982166351a1004760e11b145b806104bf57506001600160e01b031982166301ffc9a760e01b145b92915050565b60408051602081019091525f81525f6104e46040840160208501612031565b90506104ff6104f960a0850160808601611f48565b8261146c565b6040516383826b2b60e01b81526001600160401b03821660048201523360248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906383826b2b90604401602060405180830381865afa158015610570573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105949190612312565b6105b85760405163728fe07b60e01b81523360048201526024015b60405180910390fd5b6105c9816102a360a086018661232d565b6105f5576105da60a084018461232d565b6040516324eb47e560e01b81526004016105af929190612397565b5f610610606085013561060b60c087018761232d565b6115b3565b6001600160401b0383165f90815260036020526040902090915061063790600401826117c0565b604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152602081018390526001600160401b038416917f50f6fbee3ceedce6b7fd7eaef18244487867e6718aec7208187efb6b7908c14c910160405180910390a26001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166340c10f196106e36060870160408801611f48565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602481018490526044015f604051808303815f87803b158015610728575f5ffd5b505af115801561073a573d5f5f3e3d5ffd5b5050506001600160401b03831690507ffc5e3a5bddc11d92c2dc20fae6f7d5eb989f056be35239f7de7e86150609abc07f00000000000000000000000000000000000000000000000000000000000000003361079c6060890160408a01611f48565b604080516001600160a01b03948516815292841660208401529216818301526060810185905290519081900360800190a260408051602081019091529081529392505050565b6001600160401b0383165f908152600360205260408120600101815b81548110156108665784846040516108179291906123b2565b6040518091039020828281548110610831576108316123c1565b905f5260205f20016040516108469190612407565b60405180910390200361085e5760019250505061086c565b6001016107fe565b505f9150505b9392505050565b61087b611956565b6108845f611982565b565b6001600160401b0381165f9081526002602052604081205415156104bf565b6108ad611956565b6001600160401b0383165f908152600360208190526040909120908101546001600160801b03908116908416106108f15760038101546001600160801b03166108f3565b825b6002820180546001600160801b0319166001600160801b0392831617905560058201548116908316106109335760058101546001600160801b0316610935565b815b6004820180546002909301805463ffffffff60801b1916600160801b4263ffffffff16029081179091556001600160801b03929092166001600160a01b031990931692909217179055505050565b60408051808201909152606080825260208201525f6109a86040840160208501612031565b90506109bd6104f960a0850160808601611f48565b60405163a8d87a3b60e01b81526001600160401b03821660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063a8d87a3b90602401602060405180830381865afa158015610a28573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a4c9190612478565b6001600160a01b0316336001600160a01b031614610a7f5760405163728fe07b60e01b81523360048201526024016105af565b6001600160401b0381165f908152600360205260409020610aa79060020160608501356117c0565b604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152606085013560208201526001600160401b038316917fff0133389f9bb82d5b9385826160eaf2328039f6fa950eeb8cf0836da8178944910160405180910390a2604051630852cd8d60e31b8152606084013560048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906342966c68906024015f604051808303815f87803b158015610b79575f5ffd5b505af1158015610b8b573d5f5f3e3d5ffd5b5050604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168152336020820152606080880135928201929092526001600160401b03851693507ff33bc26b4413b0e7f19f1ea739fdf99098c0061f1f87d954b11f5293fad9ae1092500160405180910390a26040805180820182526001600160401b0383165f9081526003602052919091208054829190610c36906123d5565b80601f0160208091040260200160405190810160405280929190818152602001828054610c62906123d5565b8015610cad5780601f10610c8457610100808354040283529160200191610cad565b820191905f5260205f20905b815481529060010190602001808311610c9057829003601f168201915b505050505081526020017f0000000000000000000000000000000000000000000000000000000000000000604051602001610cf1919060ff91909116815260200190565b60408051601f1981840301815291905290529392505050565b6001600160401b0381165f908152600360209081526040808320600101805482518185028101850190935280835260609492939192909184015b82821015610dec578382905f5260205f20018054610d61906123d5565b80601f0160208091040260200160405190810160405280929190818152602001828054610d8d906123d5565b8015610dd85780601f10610daf57610100808354040283529160200191610dd8565b820191905f5260205f20905b815481529060010190602001808311610dbb57829003601f168201915b505050505081526020019060010190610d44565b505050509050919050565b6040805160a0810182525f808252602080830182905282840182905260608301829052608083018290526001600160401b038516825260039052919091206104bf906004016119d1565b6001600160401b0381165f908152600360205260409020805460609190610e67906123d5565b80601f0160208091040260200160405190810160405280929190818152602001828054610e93906123d5565b8015610ede5780601f10610eb557610100808354040283529160200191610ede565b820191905f5260205f20905b815481529060010190602001808311610ec157829003601f168201915b50505050509050919050565b6060610ef66001611acf565b6001600160401b03811115610f0d57610f0d612493565b604051908082528060200260200182016040528015610f36578160200160208202803683370190505b5090505f5b8151811015610f8157610f4f600182611ad8565b828281518110610f6157610f616123c1565b6001600160401b0390921660209283029190910190910152600101610f3b565b5090565b6040805160a0810182525f808252602080830182905282840182905260608301829052608083018290526001600160401b038516825260039052919091206104bf906002016119d1565b610fd7611956565b610fe083610886565b61100857604051631e670e4b60e01b81526001600160401b03841660048201526024016105af565b6001600160401b0383165f90815260036020526040902061102c9060020183611ae3565b6001600160401b0383165f9081526003602052604090206110509060040182611ae3565b7f0350d63aa5f270e01729d00d627eeb8f3429772b1818c016c66a588a864f912b838383604051611083939291906124ee565b60405180910390a1505050565b611098611956565b5f5b83811015611224576110dd8585838181106110b7576110b76123c1565b90506020020160208101906110cc9190612031565b6001906001600160401b0316611bf8565b61112d578484828181106110f3576110f36123c1565b90506020020160208101906111089190612031565b604051631e670e4b60e01b81526001600160401b0390911660048201526024016105af565b60035f868684818110611142576111426123c1565b90506020020160208101906111579190612031565b6001600160401b0316815260208101919091526040015f9081209061117c8282611e47565b611189600183015f611e7b565b506002810180546001600160a81b03199081169091555f600383018190556004830180549092169091556005909101557f5204aec90a3c794d8e90fded8b46ae9c7c552803e7e832e0c1d358396d8599168585838181106111ec576111ec6123c1565b90506020020160208101906112019190612031565b6040516001600160401b03909116815260200160405180910390a160010161109a565b505f5b818110156114285736838383818110611242576112426123c1565b90506020028101906112549190612518565b90506112776112666020830183612031565b6001906001600160401b0316611c03565b6112ad576112886020820182612031565b604051631d5ad3c560e01b81526001600160401b0390911660048201526024016105af565b5f6003816112be6020850185612031565b6001600160401b03168152602081019190915260409081015f2091506112e69083018361232d565b82916112f391908361258d565b505f5b6113036020840184612646565b9050811015611367576001820161131d6020850185612646565b8381811061132d5761132d6123c1565b905060200281019061133f919061232d565b82546001810184555f93845260209093209092019161135e918361258d565b506001016112f6565b506113788160020183606001611ae3565b611388816004018360c001611ae3565b60038101546002820180546001600160801b039283166001600160801b03199182161790915560058301546004840180549190931691161790557f8d340f17e19058004c20453540862a9c62778504476f6756755cb33bcd6c38c26113f06020840184612031565b6113fd604085018561232d565b856060018660c00160405161141695949392919061268b565b60405180910390a15050600101611227565b5050505050565b611437611956565b6001600160a01b03811661146057604051631e4fbdf760e01b81525f60048201526024016105af565b61146981611982565b50565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316826001600160a01b0316146114c95760405163961c9a4f60e01b81526001600160a01b03831660048201526024016105af565b604051632cbc26bb60e01b8152608082901b67ffffffffffffffff60801b1660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690632cbc26bb90602401602060405180830381865afa15801561153c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115609190612312565b1561157e57604051630a75a23b60e31b815260040160405180910390fd5b61158781610886565b6115af576040516354c8163f60e11b81526001600160401b03821660048201526024016105af565b5050565b5f8181036115c257508261086c565b6020821415806115db575060ff6115d983856126cb565b115b156115fd57828260405163953576f760e01b81526004016105af929190612397565b5f61160883856126cb565b90505f60ff7f000000000000000000000000000000000000000000000000000000000000000081169083161161166757611662827f00000000000000000000000000000000000000000000000000000000000000006126fc565b611691565b6116917f0000000000000000000000000000000000000000000000000000000000000000836126fc565b60ff169050604d8111156116ec5760405163a9cb113d60e01b815260ff80841660048301527f0000000000000000000000000000000000000000000000000000000000000000166024820152604481018790526064016105af565b7f000000000000000000000000000000000000000000000000000000000000000060ff168260ff16106117375761172481600a6127f8565b61172e9087612803565b9250505061086c565b61174281600a6127f8565b61174d905f19612803565b8611156117a15760405163a9cb113d60e01b815260ff80841660048301527f0000000000000000000000000000000000000000000000000000000000000000166024820152604481018790526064016105af565b6117ac81600a6127f8565b6117b69087612822565b9695505050505050565b8154600160a01b900460ff1615806117d6575080155b156117df575050565b5f6117e9836119d1565b90508181606001516001600160801b03161015611860576060810151604051630d3b2b9560e11b81526001600160801b039091166004820152602481018390526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660448201526064016105af565b80516001600160801b031682111561191557608081015181515f916001600160801b03908116916001918391611897911687612839565b6118a1919061284c565b6118ab9190612839565b6118b59190612803565b8251604051636864691d60e11b8152600481018390526001600160801b0390911660248201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660448201529091506064016105af565b805161192290839061285f565b835460209092015163ffffffff16600160801b026001600160a01b03199092166001600160801b0391909116171790915550565b5f546001600160a01b031633146108845760405163118cdaa760e01b81523360048201526024016105af565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152506040805160a08101825282546001600160801b038082168352600160801b80830463ffffffff1660208501819052600160a01b90930460ff1615159484019490945260018501548082166060850152939093049092166080820181905290915f9190611a689042612839565b611a729190612822565b8251611a8791906001600160801b031661284c565b905081606001516001600160801b03168110611ab05781606001516001600160801b0316611ab2565b805b6001600160801b031682525063ffffffff42166020820152919050565b5f6104bf825490565b5f61086c8383611c0e565b611aec81611c34565b5f611af6836119d1565b9050611b08604083016020840161287e565b6001600160801b0316815f01516001600160801b031610611b3857611b33604083016020840161287e565b611b3b565b80515b835460208084015163ffffffff16600160801b026001600160a01b03199092166001600160801b039390931692909217178455611b7a90830183612897565b8354901515600160a01b0260ff60a01b19909116178355611ba1604083016020840161287e565b6001840180546001600160801b0319166001600160801b0392909216919091179055611bd3606083016040840161287e565b600190930180546001600160801b03948516600160801b029416939093179092555050565b5f61086c8383611d18565b5f61086c8383611dfb565b5f825f018281548110611c2357611c236123c1565b905f5260205f200154905092915050565b611c416020820182612897565b15611cbb57611c56606082016040830161287e565b6001600160801b03161580611c9b5750611c76604082016020830161287e565b6001600160801b0316611c8f606083016040840161287e565b6001600160801b031610155b156114695780604051632008344960e21b81526004016105af91906128b2565b611ccb606082016040830161287e565b6001600160801b0316151580611cf85750611cec604082016020830161287e565b6001600160801b031615155b1561146957806040516335a2be7360e21b81526004016105af91906128b2565b5f8181526001830160205260408120548015611df2575f611d3a600183612839565b85549091505f90611d4d90600190612839565b9050808214611dac575f865f018281548110611d6b57611d6b6123c1565b905f5260205f200154905080875f018481548110611d8b57611d8b6123c1565b5f918252602080832090910192909255918252600188019052604090208390555b8554869080611dbd57611dbd6128c0565b600190038181905f5260205f20015f90559055856001015f8681526020019081526020015f205f9055600193505050506104bf565b5f9150506104bf565b5f818152600183016020526040812054611e4057508154600181810184555f8481526020808220909301849055845484825282860190935260409020919091556104bf565b505f6104bf565b508054611e53906123d5565b5f825580601f10611e62575050565b601f0160209004905f5260205f20906108849190611e93565b5080545f8255905f5260205f20906108849190611eaf565b5f5b80821115611eaa575f81840155600101611e95565b505050565b5f5b80821115611eaa57611ec58184015f611e47565b600101611eb1565b5f60208284031215611edd575f5ffd5b81356001600160e01b03198116811461086c575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61086c6020830184611ef4565b6001600160a01b0381168114611469575f5ffd5b5f60208284031215611f58575f5ffd5b813561086c81611f34565b5f60208284031215611f73575f5ffd5b81356001600160401b03811115611f88575f5ffd5b8201610100818503121561086c575f5ffd5b80356001600160401b0381168114611fb0575f5ffd5b919050565b5f5f5f60408486031215611fc7575f5ffd5b611fd084611f9a565b925060208401356001600160401b03811115611fea575f5ffd5b8401601f81018613611ffa575f5ffd5b80356001600160401b0381111561200f575f5ffd5b866020828401011115612020575f5ffd5b939660209190910195509293505050565b5f60208284031215612041575f5ffd5b61086c82611f9a565b80356001600160801b0381168114611fb0575f5ffd5b5f5f5f60608486031215612072575f5ffd5b61207b84611f9a565b92506120896020850161204a565b91506120976040850161204a565b90509250925092565b5f602082840312156120b0575f5ffd5b81356001600160401b038111156120c5575f5ffd5b820160a0818503121561086c575f5ffd5b602081525f8251604060208401526120f16060840182611ef4565b90506020840151601f1984830301604085015261210e8282611ef4565b95945050505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b8281101561216e57603f19878603018452612159858351611ef4565b9450602093840193919091019060010161213d565b50929695505050505050565b602080825282518282018190525f918401906040840190835b818110156121ba5783516001600160a01b0316835260209384019390920191600101612193565b509095945050505050565b602080825282518282018190525f918401906040840190835b818110156121ba5783516001600160401b03168352602093840193909201916001016121de565b5f60608284031215612215575f5ffd5b50919050565b5f5f5f60e0848603121561222d575f5ffd5b61223684611f9a565b92506122458560208601612205565b91506120978560808601612205565b5f5f83601f840112612264575f5ffd5b5081356001600160401b0381111561227a575f5ffd5b6020830191508360208260051b8501011115612294575f5ffd5b9250929050565b5f5f5f5f604085870312156122ae575f5ffd5b84356001600160401b038111156122c3575f5ffd5b6122cf87828801612254565b90955093505060208501356001600160401b038111156122ed575f5ffd5b6122f987828801612254565b95989497509550505050565b8015158114611469575f5ffd5b5f60208284031215612322575f5ffd5b815161086c81612305565b5f5f8335601e19843603018112612342575f5ffd5b8301803591506001600160401b0382111561235b575f5ffd5b602001915036819003821315612294575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f6123aa60208301848661236f565b949350505050565b818382375f9101908152919050565b634e487b7160e01b5f52603260045260245ffd5b600181811c908216806123e957607f821691505b60208210810361221557634e487b7160e01b5f52602260045260245ffd5b5f5f8354612414816123d5565b60018216801561242b57600181146124405761246d565b60ff198316865281151582028601935061246d565b865f5260205f205f5b8381101561246557815488820152600190910190602001612449565b505081860193505b509195945050505050565b5f60208284031215612488575f5ffd5b815161086c81611f34565b634e487b7160e01b5f52604160045260245ffd5b80356124b281612305565b151582526001600160801b036124ca6020830161204a565b1660208301526001600160801b036124e46040830161204a565b1660408301525050565b6001600160401b038416815260e0810161250b60208301856124a7565b6123aa60808301846124a7565b5f823561011e1983360301811261252d575f5ffd5b9190910192915050565b601f821115611eaa5782821115611eaa57805f5260205f20601f840160051c602085101561256257505f5b90810190601f840160051c035f5b81811015612585575f83820155600101612570565b505050505050565b6001600160401b038311156125a4576125a4612493565b6125b8836125b283546123d5565b83612537565b5f601f8411600181146125e9575f85156125d25750838201355b5f19600387901b1c1916600186901b178355611428565b5f83815260208120601f198716915b8281101561261857868501358255602094850194600190920191016125f8565b5086821015612634575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b5f5f8335601e1984360301811261265b575f5ffd5b8301803591506001600160401b03821115612674575f5ffd5b6020019150600581901b3603821315612294575f5ffd5b6001600160401b038616815261010060208201525f6126af6101008301868861236f565b90506126be60408301856124a7565b6117b660a08301846124a7565b803560208310156104bf575f19602084900360031b1b1692915050565b634e487b7160e01b5f52601160045260245ffd5b60ff82811682821603908111156104bf576104bf6126e8565b6001815b600184111561275057808504811115612734576127346126e8565b600184161561274257908102905b60019390931c928002612719565b935093915050565b5f82612766575060016104bf565b8161277257505f6104bf565b81600181146127885760028114612792576127ae565b60019150506104bf565b60ff8411156127a3576127a36126e8565b50506001821b6104bf565b5060208310610133831016604e8410600b84101617156127d1575081810a6104bf565b6127dd5f198484612715565b805f19048211156127f0576127f06126e8565b029392505050565b5f61086c8383612758565b5f8261281d57634e487b7160e01b5f52601260045260245ffd5b500490565b80820281158282048414176104bf576104bf6126e8565b818103818111156104bf576104bf6126e8565b808201808211156104bf576104bf6126e8565b6001600160801b0382811682821603908111156104bf576104bf6126e8565b5f6020828403121561288e575f5ffd5b61086c8261204a565b5f602082840312156128a7575f5ffd5b813561086c81612305565b606081016104bf82846124a7565b634e487b7160e01b5f52603160045260245ffd",
}

// DevPool is an auto generated Go binding around an Ethereum contract.
type DevPool struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DevPool) GetABI() abi.ABI {
	return c.abi
}

// NewDevPool creates a new instance of DevPool.
func NewDevPool() *DevPool {
	parsed, err := DevPoolMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DevPool{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DevPool) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token, address rmn, address router, address owner_) returns()
func (devPool *DevPool) PackConstructor(token common.Address, rmn common.Address, router common.Address, owner_ common.Address) []byte {
	enc, err := devPool.abi.Pack("", token, rmn, router, owner_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackApplyChainUpdates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8a1da17.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function applyChainUpdates(uint64[] removes, (uint64,bytes[],bytes,(bool,uint128,uint128),(bool,uint128,uint128))[] adds) returns()
func (devPool *DevPool) PackApplyChainUpdates(removes []uint64, adds []DevPoolChainUpdate) []byte {
	enc, err := devPool.abi.Pack("applyChainUpdates", removes, adds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApplyChainUpdates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8a1da17.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function applyChainUpdates(uint64[] removes, (uint64,bytes[],bytes,(bool,uint128,uint128),(bool,uint128,uint128))[] adds) returns()
func (devPool *DevPool) TryPackApplyChainUpdates(removes []uint64, adds []DevPoolChainUpdate) ([]byte, error) {
	return devPool.abi.Pack("applyChainUpdates", removes, adds)
}

// PackGetAllowList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7cd63b7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAllowList() pure returns(address[] none)
func (devPool *DevPool) PackGetAllowList() []byte {
	enc, err := devPool.abi.Pack("getAllowList")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAllowList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7cd63b7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAllowList() pure returns(address[] none)
func (devPool *DevPool) TryPackGetAllowList() ([]byte, error) {
	return devPool.abi.Pack("getAllowList")
}

// UnpackGetAllowList is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7cd63b7.
//
// Solidity: function getAllowList() pure returns(address[] none)
func (devPool *DevPool) UnpackGetAllowList(data []byte) ([]common.Address, error) {
	out, err := devPool.abi.Unpack("getAllowList", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackGetAllowListEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0351e13.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAllowListEnabled() pure returns(bool)
func (devPool *DevPool) PackGetAllowListEnabled() []byte {
	enc, err := devPool.abi.Pack("getAllowListEnabled")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAllowListEnabled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0351e13.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAllowListEnabled() pure returns(bool)
func (devPool *DevPool) TryPackGetAllowListEnabled() ([]byte, error) {
	return devPool.abi.Pack("getAllowListEnabled")
}

// UnpackGetAllowListEnabled is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe0351e13.
//
// Solidity: function getAllowListEnabled() pure returns(bool)
func (devPool *DevPool) UnpackGetAllowListEnabled(data []byte) (bool, error) {
	out, err := devPool.abi.Unpack("getAllowListEnabled", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackGetCurrentInboundRateLimiterState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf58d59f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getCurrentInboundRateLimiterState(uint64 remoteChainSelector) view returns((uint128,uint32,bool,uint128,uint128))
func (devPool *DevPool) PackGetCurrentInboundRateLimiterState(remoteChainSelector uint64) []byte {
	enc, err := devPool.abi.Pack("getCurrentInboundRateLimiterState", remoteChainSelector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetCurrentInboundRateLimiterState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf58d59f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getCurrentInboundRateLimiterState(uint64 remoteChainSelector) view returns((uint128,uint32,bool,uint128,uint128))
func (devPool *DevPool) TryPackGetCurrentInboundRateLimiterState(remoteChainSelector uint64) ([]byte, error) {
	return devPool.abi.Pack("getCurrentInboundRateLimiterState", remoteChainSelector)
}

// UnpackGetCurrentInboundRateLimiterState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaf58d59f.
//
// Solidity: function getCurrentInboundRateLimiterState(uint64 remoteChainSelector) view returns((uint128,uint32,bool,uint128,uint128))
func (devPool *DevPool) UnpackGetCurrentInboundRateLimiterState(data []byte) (DevPoolTokenBucket, error) {
	out, err := devPool.abi.Unpack("getCurrentInboundRateLimiterState", data)
	if err != nil {
		return *new(DevPoolTokenBucket), err
	}
	out0 := *abi.ConvertType(out[0], new(DevPoolTokenBucket)).(*DevPoolTokenBucket)
	return out0, nil
}

// PackGetCurrentOutboundRateLimiterState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc75eea9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getCurrentOutboundRateLimiterState(uint64 remoteChainSelector) view returns((uint128,uint32,bool,uint128,uint128))
func (devPool *DevPool) PackGetCurrentOutboundRateLimiterState(remoteChainSelector uint64) []byte {
	enc, err := devPool.abi.Pack("getCurrentOutboundRateLimiterState", remoteChainSelector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetCurrentOutboundRateLimiterState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc75eea9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getCurrentOutboundRateLimiterState(uint64 remoteChainSelector) view returns((uint128,uint32,bool,uint128,uint128))
func (devPool *DevPool) TryPackGetCurrentOutboundRateLimiterState(remoteChainSelector uint64) ([]byte, error) {
	return devPool.abi.Pack("getCurrentOutboundRateLimiterState", remoteChainSelector)
}

// UnpackGetCurrentOutboundRateLimiterState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc75eea9c.
//
// Solidity: function getCurrentOutboundRateLimiterState(uint64 remoteChainSelector) view returns((uint128,uint32,bool,uint128,uint128))
func (devPool *DevPool) UnpackGetCurrentOutboundRateLimiterState(data []byte) (DevPoolTokenBucket, error) {
	out, err := devPool.abi.Unpack("getCurrentOutboundRateLimiterState", data)
	if err != nil {
		return *new(DevPoolTokenBucket), err
	}
	out0 := *abi.ConvertType(out[0], new(DevPoolTokenBucket)).(*DevPoolTokenBucket)
	return out0, nil
}

// PackGetRemotePools is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa42a7b8b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRemotePools(uint64 remoteChainSelector) view returns(bytes[])
func (devPool *DevPool) PackGetRemotePools(remoteChainSelector uint64) []byte {
	enc, err := devPool.abi.Pack("getRemotePools", remoteChainSelector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRemotePools is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa42a7b8b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRemotePools(uint64 remoteChainSelector) view returns(bytes[])
func (devPool *DevPool) TryPackGetRemotePools(remoteChainSelector uint64) ([]byte, error) {
	return devPool.abi.Pack("getRemotePools", remoteChainSelector)
}

// UnpackGetRemotePools is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa42a7b8b.
//
// Solidity: function getRemotePools(uint64 remoteChainSelector) view returns(bytes[])
func (devPool *DevPool) UnpackGetRemotePools(data []byte) ([][]byte, error) {
	out, err := devPool.abi.Unpack("getRemotePools", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackGetRemoteToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7946580.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRemoteToken(uint64 remoteChainSelector) view returns(bytes)
func (devPool *DevPool) PackGetRemoteToken(remoteChainSelector uint64) []byte {
	enc, err := devPool.abi.Pack("getRemoteToken", remoteChainSelector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRemoteToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7946580.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRemoteToken(uint64 remoteChainSelector) view returns(bytes)
func (devPool *DevPool) TryPackGetRemoteToken(remoteChainSelector uint64) ([]byte, error) {
	return devPool.abi.Pack("getRemoteToken", remoteChainSelector)
}

// UnpackGetRemoteToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7946580.
//
// Solidity: function getRemoteToken(uint64 remoteChainSelector) view returns(bytes)
func (devPool *DevPool) UnpackGetRemoteToken(data []byte) ([]byte, error) {
	out, err := devPool.abi.Unpack("getRemoteToken", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackGetRmnProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc0bd971.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRmnProxy() view returns(address)
func (devPool *DevPool) PackGetRmnProxy() []byte {
	enc, err := devPool.abi.Pack("getRmnProxy")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRmnProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc0bd971.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRmnProxy() view returns(address)
func (devPool *DevPool) TryPackGetRmnProxy() ([]byte, error) {
	return devPool.abi.Pack("getRmnProxy")
}

// UnpackGetRmnProxy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdc0bd971.
//
// Solidity: function getRmnProxy() view returns(address)
func (devPool *DevPool) UnpackGetRmnProxy(data []byte) (common.Address, error) {
	out, err := devPool.abi.Unpack("getRmnProxy", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetRouter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0f479a1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRouter() view returns(address)
func (devPool *DevPool) PackGetRouter() []byte {
	enc, err := devPool.abi.Pack("getRouter")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRouter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0f479a1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRouter() view returns(address)
func (devPool *DevPool) TryPackGetRouter() ([]byte, error) {
	return devPool.abi.Pack("getRouter")
}

// UnpackGetRouter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb0f479a1.
//
// Solidity: function getRouter() view returns(address)
func (devPool *DevPool) UnpackGetRouter(data []byte) (common.Address, error) {
	out, err := devPool.abi.Unpack("getRouter", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetSupportedChains is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4bffe2b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSupportedChains() view returns(uint64[] chains)
func (devPool *DevPool) PackGetSupportedChains() []byte {
	enc, err := devPool.abi.Pack("getSupportedChains")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSupportedChains is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4bffe2b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSupportedChains() view returns(uint64[] chains)
func (devPool *DevPool) TryPackGetSupportedChains() ([]byte, error) {
	return devPool.abi.Pack("getSupportedChains")
}

// UnpackGetSupportedChains is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc4bffe2b.
//
// Solidity: function getSupportedChains() view returns(uint64[] chains)
func (devPool *DevPool) UnpackGetSupportedChains(data []byte) ([]uint64, error) {
	out, err := devPool.abi.Unpack("getSupportedChains", data)
	if err != nil {
		return *new([]uint64), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint64)).(*[]uint64)
	return out0, nil
}

// PackGetToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21df0da7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getToken() view returns(address)
func (devPool *DevPool) PackGetToken() []byte {
	enc, err := devPool.abi.Pack("getToken")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21df0da7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getToken() view returns(address)
func (devPool *DevPool) TryPackGetToken() ([]byte, error) {
	return devPool.abi.Pack("getToken")
}

// UnpackGetToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x21df0da7.
//
// Solidity: function getToken() view returns(address)
func (devPool *DevPool) UnpackGetToken(data []byte) (common.Address, error) {
	out, err := devPool.abi.Unpack("getToken", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetTokenDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24f65ee7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTokenDecimals() view returns(uint8)
func (devPool *DevPool) PackGetTokenDecimals() []byte {
	enc, err := devPool.abi.Pack("getTokenDecimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTokenDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24f65ee7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTokenDecimals() view returns(uint8)
func (devPool *DevPool) TryPackGetTokenDecimals() ([]byte, error) {
	return devPool.abi.Pack("getTokenDecimals")
}

// UnpackGetTokenDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x24f65ee7.
//
// Solidity: function getTokenDecimals() view returns(uint8)
func (devPool *DevPool) UnpackGetTokenDecimals(data []byte) (uint8, error) {
	out, err := devPool.abi.Unpack("getTokenDecimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackIsRemotePool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c5ef0ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isRemotePool(uint64 remoteChainSelector, bytes remotePoolAddress) view returns(bool)
func (devPool *DevPool) PackIsRemotePool(remoteChainSelector uint64, remotePoolAddress []byte) []byte {
	enc, err := devPool.abi.Pack("isRemotePool", remoteChainSelector, remotePoolAddress)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsRemotePool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c5ef0ed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isRemotePool(uint64 remoteChainSelector, bytes remotePoolAddress) view returns(bool)
func (devPool *DevPool) TryPackIsRemotePool(remoteChainSelector uint64, remotePoolAddress []byte) ([]byte, error) {
	return devPool.abi.Pack("isRemotePool", remoteChainSelector, remotePoolAddress)
}

// UnpackIsRemotePool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c5ef0ed.
//
// Solidity: function isRemotePool(uint64 remoteChainSelector, bytes remotePoolAddress) view returns(bool)
func (devPool *DevPool) UnpackIsRemotePool(data []byte) (bool, error) {
	out, err := devPool.abi.Unpack("isRemotePool", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsSupportedChain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8926f54f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isSupportedChain(uint64 remoteChainSelector) view returns(bool)
func (devPool *DevPool) PackIsSupportedChain(remoteChainSelector uint64) []byte {
	enc, err := devPool.abi.Pack("isSupportedChain", remoteChainSelector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsSupportedChain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8926f54f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isSupportedChain(uint64 remoteChainSelector) view returns(bool)
func (devPool *DevPool) TryPackIsSupportedChain(remoteChainSelector uint64) ([]byte, error) {
	return devPool.abi.Pack("isSupportedChain", remoteChainSelector)
}

// UnpackIsSupportedChain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8926f54f.
//
// Solidity: function isSupportedChain(uint64 remoteChainSelector) view returns(bool)
func (devPool *DevPool) UnpackIsSupportedChain(data []byte) (bool, error) {
	out, err := devPool.abi.Unpack("isSupportedChain", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsSupportedToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x240028e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isSupportedToken(address token) view returns(bool)
func (devPool *DevPool) PackIsSupportedToken(token common.Address) []byte {
	enc, err := devPool.abi.Pack("isSupportedToken", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsSupportedToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x240028e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isSupportedToken(address token) view returns(bool)
func (devPool *DevPool) TryPackIsSupportedToken(token common.Address) ([]byte, error) {
	return devPool.abi.Pack("isSupportedToken", token)
}

// UnpackIsSupportedToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x240028e8.
//
// Solidity: function isSupportedToken(address token) view returns(bool)
func (devPool *DevPool) UnpackIsSupportedToken(data []byte) (bool, error) {
	out, err := devPool.abi.Unpack("isSupportedToken", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLockOrBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a4575b9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockOrBurn((bytes,uint64,address,uint256,address) in_) returns((bytes,bytes))
func (devPool *DevPool) PackLockOrBurn(in PoolLockOrBurnInV1) []byte {
	enc, err := devPool.abi.Pack("lockOrBurn", in)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockOrBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a4575b9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockOrBurn((bytes,uint64,address,uint256,address) in_) returns((bytes,bytes))
func (devPool *DevPool) TryPackLockOrBurn(in PoolLockOrBurnInV1) ([]byte, error) {
	return devPool.abi.Pack("lockOrBurn", in)
}

// UnpackLockOrBurn is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a4575b9.
//
// Solidity: function lockOrBurn((bytes,uint64,address,uint256,address) in_) returns((bytes,bytes))
func (devPool *DevPool) UnpackLockOrBurn(data []byte) (PoolLockOrBurnOutV1, error) {
	out, err := devPool.abi.Unpack("lockOrBurn", data)
	if err != nil {
		return *new(PoolLockOrBurnOutV1), err
	}
	out0 := *abi.ConvertType(out[0], new(PoolLockOrBurnOutV1)).(*PoolLockOrBurnOutV1)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (devPool *DevPool) PackOwner() []byte {
	enc, err := devPool.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (devPool *DevPool) TryPackOwner() ([]byte, error) {
	return devPool.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (devPool *DevPool) UnpackOwner(data []byte) (common.Address, error) {
	out, err := devPool.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackReleaseOrMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39077537.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function releaseOrMint((bytes,uint64,address,uint256,address,bytes,bytes,bytes) in_) returns((uint256))
func (devPool *DevPool) PackReleaseOrMint(in PoolReleaseOrMintInV1) []byte {
	enc, err := devPool.abi.Pack("releaseOrMint", in)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReleaseOrMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39077537.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function releaseOrMint((bytes,uint64,address,uint256,address,bytes,bytes,bytes) in_) returns((uint256))
func (devPool *DevPool) TryPackReleaseOrMint(in PoolReleaseOrMintInV1) ([]byte, error) {
	return devPool.abi.Pack("releaseOrMint", in)
}

// UnpackReleaseOrMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x39077537.
//
// Solidity: function releaseOrMint((bytes,uint64,address,uint256,address,bytes,bytes,bytes) in_) returns((uint256))
func (devPool *DevPool) UnpackReleaseOrMint(data []byte) (PoolReleaseOrMintOutV1, error) {
	out, err := devPool.abi.Unpack("releaseOrMint", data)
	if err != nil {
		return *new(PoolReleaseOrMintOutV1), err
	}
	out0 := *abi.ConvertType(out[0], new(PoolReleaseOrMintOutV1)).(*PoolReleaseOrMintOutV1)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (devPool *DevPool) PackRenounceOwnership() []byte {
	enc, err := devPool.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (devPool *DevPool) TryPackRenounceOwnership() ([]byte, error) {
	return devPool.abi.Pack("renounceOwnership")
}

// PackSetBucketTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8cd00745.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBucketTokens(uint64 remoteChainSelector, uint128 outbound, uint128 inbound) returns()
func (devPool *DevPool) PackSetBucketTokens(remoteChainSelector uint64, outbound *big.Int, inbound *big.Int) []byte {
	enc, err := devPool.abi.Pack("setBucketTokens", remoteChainSelector, outbound, inbound)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBucketTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8cd00745.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBucketTokens(uint64 remoteChainSelector, uint128 outbound, uint128 inbound) returns()
func (devPool *DevPool) TryPackSetBucketTokens(remoteChainSelector uint64, outbound *big.Int, inbound *big.Int) ([]byte, error) {
	return devPool.abi.Pack("setBucketTokens", remoteChainSelector, outbound, inbound)
}

// PackSetChainRateLimiterConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf7401f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setChainRateLimiterConfig(uint64 remoteChainSelector, (bool,uint128,uint128) outbound, (bool,uint128,uint128) inbound) returns()
func (devPool *DevPool) PackSetChainRateLimiterConfig(remoteChainSelector uint64, outbound DevPoolConfig, inbound DevPoolConfig) []byte {
	enc, err := devPool.abi.Pack("setChainRateLimiterConfig", remoteChainSelector, outbound, inbound)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetChainRateLimiterConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf7401f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setChainRateLimiterConfig(uint64 remoteChainSelector, (bool,uint128,uint128) outbound, (bool,uint128,uint128) inbound) returns()
func (devPool *DevPool) TryPackSetChainRateLimiterConfig(remoteChainSelector uint64, outbound DevPoolConfig, inbound DevPoolConfig) ([]byte, error) {
	return devPool.abi.Pack("setChainRateLimiterConfig", remoteChainSelector, outbound, inbound)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 id) pure returns(bool)
func (devPool *DevPool) PackSupportsInterface(id [4]byte) []byte {
	enc, err := devPool.abi.Pack("supportsInterface", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 id) pure returns(bool)
func (devPool *DevPool) TryPackSupportsInterface(id [4]byte) ([]byte, error) {
	return devPool.abi.Pack("supportsInterface", id)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 id) pure returns(bool)
func (devPool *DevPool) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := devPool.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (devPool *DevPool) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := devPool.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (devPool *DevPool) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return devPool.abi.Pack("transferOwnership", newOwner)
}

// PackTypeAndVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x181f5a77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function typeAndVersion() view returns(string)
func (devPool *DevPool) PackTypeAndVersion() []byte {
	enc, err := devPool.abi.Pack("typeAndVersion")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTypeAndVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x181f5a77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function typeAndVersion() view returns(string)
func (devPool *DevPool) TryPackTypeAndVersion() ([]byte, error) {
	return devPool.abi.Pack("typeAndVersion")
}

// UnpackTypeAndVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x181f5a77.
//
// Solidity: function typeAndVersion() view returns(string)
func (devPool *DevPool) UnpackTypeAndVersion(data []byte) (string, error) {
	out, err := devPool.abi.Unpack("typeAndVersion", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// DevPoolChainAdded represents a ChainAdded event raised by the DevPool contract.
type DevPoolChainAdded struct {
	RemoteChainSelector       uint64
	RemoteToken               []byte
	OutboundRateLimiterConfig DevPoolConfig
	InboundRateLimiterConfig  DevPoolConfig
	Raw                       *types.Log // Blockchain specific contextual infos
}

const DevPoolChainAddedEventName = "ChainAdded"

// ContractEventName returns the user-defined event name.
func (DevPoolChainAdded) ContractEventName() string {
	return DevPoolChainAddedEventName
}

// UnpackChainAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChainAdded(uint64 remoteChainSelector, bytes remoteToken, (bool,uint128,uint128) outboundRateLimiterConfig, (bool,uint128,uint128) inboundRateLimiterConfig)
func (devPool *DevPool) UnpackChainAddedEvent(log *types.Log) (*DevPoolChainAdded, error) {
	event := "ChainAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevPoolChainAdded)
	if len(log.Data) > 0 {
		if err := devPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devPool.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevPoolChainConfigured represents a ChainConfigured event raised by the DevPool contract.
type DevPoolChainConfigured struct {
	RemoteChainSelector       uint64
	OutboundRateLimiterConfig DevPoolConfig
	InboundRateLimiterConfig  DevPoolConfig
	Raw                       *types.Log // Blockchain specific contextual infos
}

const DevPoolChainConfiguredEventName = "ChainConfigured"

// ContractEventName returns the user-defined event name.
func (DevPoolChainConfigured) ContractEventName() string {
	return DevPoolChainConfiguredEventName
}

// UnpackChainConfiguredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChainConfigured(uint64 remoteChainSelector, (bool,uint128,uint128) outboundRateLimiterConfig, (bool,uint128,uint128) inboundRateLimiterConfig)
func (devPool *DevPool) UnpackChainConfiguredEvent(log *types.Log) (*DevPoolChainConfigured, error) {
	event := "ChainConfigured"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevPoolChainConfigured)
	if len(log.Data) > 0 {
		if err := devPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devPool.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevPoolChainRemoved represents a ChainRemoved event raised by the DevPool contract.
type DevPoolChainRemoved struct {
	RemoteChainSelector uint64
	Raw                 *types.Log // Blockchain specific contextual infos
}

const DevPoolChainRemovedEventName = "ChainRemoved"

// ContractEventName returns the user-defined event name.
func (DevPoolChainRemoved) ContractEventName() string {
	return DevPoolChainRemovedEventName
}

// UnpackChainRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChainRemoved(uint64 remoteChainSelector)
func (devPool *DevPool) UnpackChainRemovedEvent(log *types.Log) (*DevPoolChainRemoved, error) {
	event := "ChainRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevPoolChainRemoved)
	if len(log.Data) > 0 {
		if err := devPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devPool.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevPoolInboundRateLimitConsumed represents a InboundRateLimitConsumed event raised by the DevPool contract.
type DevPoolInboundRateLimitConsumed struct {
	RemoteChainSelector uint64
	Token               common.Address
	Amount              *big.Int
	Raw                 *types.Log // Blockchain specific contextual infos
}

const DevPoolInboundRateLimitConsumedEventName = "InboundRateLimitConsumed"

// ContractEventName returns the user-defined event name.
func (DevPoolInboundRateLimitConsumed) ContractEventName() string {
	return DevPoolInboundRateLimitConsumedEventName
}

// UnpackInboundRateLimitConsumedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event InboundRateLimitConsumed(uint64 indexed remoteChainSelector, address token, uint256 amount)
func (devPool *DevPool) UnpackInboundRateLimitConsumedEvent(log *types.Log) (*DevPoolInboundRateLimitConsumed, error) {
	event := "InboundRateLimitConsumed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevPoolInboundRateLimitConsumed)
	if len(log.Data) > 0 {
		if err := devPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devPool.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevPoolLockedOrBurned represents a LockedOrBurned event raised by the DevPool contract.
type DevPoolLockedOrBurned struct {
	RemoteChainSelector uint64
	Token               common.Address
	Sender              common.Address
	Amount              *big.Int
	Raw                 *types.Log // Blockchain specific contextual infos
}

const DevPoolLockedOrBurnedEventName = "LockedOrBurned"

// ContractEventName returns the user-defined event name.
func (DevPoolLockedOrBurned) ContractEventName() string {
	return DevPoolLockedOrBurnedEventName
}

// UnpackLockedOrBurnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LockedOrBurned(uint64 indexed remoteChainSelector, address token, address sender, uint256 amount)
func (devPool *DevPool) UnpackLockedOrBurnedEvent(log *types.Log) (*DevPoolLockedOrBurned, error) {
	event := "LockedOrBurned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevPoolLockedOrBurned)
	if len(log.Data) > 0 {
		if err := devPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devPool.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevPoolOutboundRateLimitConsumed represents a OutboundRateLimitConsumed event raised by the DevPool contract.
type DevPoolOutboundRateLimitConsumed struct {
	RemoteChainSelector uint64
	Token               common.Address
	Amount              *big.Int
	Raw                 *types.Log // Blockchain specific contextual infos
}

const DevPoolOutboundRateLimitConsumedEventName = "OutboundRateLimitConsumed"

// ContractEventName returns the user-defined event name.
func (DevPoolOutboundRateLimitConsumed) ContractEventName() string {
	return DevPoolOutboundRateLimitConsumedEventName
}

// UnpackOutboundRateLimitConsumedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OutboundRateLimitConsumed(uint64 indexed remoteChainSelector, address token, uint256 amount)
func (devPool *DevPool) UnpackOutboundRateLimitConsumedEvent(log *types.Log) (*DevPoolOutboundRateLimitConsumed, error) {
	event := "OutboundRateLimitConsumed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevPoolOutboundRateLimitConsumed)
	if len(log.Data) > 0 {
		if err := devPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devPool.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevPoolOwnershipTransferred represents a OwnershipTransferred event raised by the DevPool contract.
type DevPoolOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const DevPoolOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (DevPoolOwnershipTransferred) ContractEventName() string {
	return DevPoolOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (devPool *DevPool) UnpackOwnershipTransferredEvent(log *types.Log) (*DevPoolOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevPoolOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := devPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devPool.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevPoolReleasedOrMinted represents a ReleasedOrMinted event raised by the DevPool contract.
type DevPoolReleasedOrMinted struct {
	RemoteChainSelector uint64
	Token               common.Address
	Sender              common.Address
	Recipient           common.Address
	Amount              *big.Int
	Raw                 *types.Log // Blockchain specific contextual infos
}

const DevPoolReleasedOrMintedEventName = "ReleasedOrMinted"

// ContractEventName returns the user-defined event name.
func (DevPoolReleasedOrMinted) ContractEventName() string {
	return DevPoolReleasedOrMintedEventName
}

// UnpackReleasedOrMintedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReleasedOrMinted(uint64 indexed remoteChainSelector, address token, address sender, address recipient, uint256 amount)
func (devPool *DevPool) UnpackReleasedOrMintedEvent(log *types.Log) (*DevPoolReleasedOrMinted, error) {
	event := "ReleasedOrMinted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevPoolReleasedOrMinted)
	if len(log.Data) > 0 {
		if err := devPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devPool.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (devPool *DevPool) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], devPool.abi.Errors["CallerIsNotARampOnRouter"].ID.Bytes()[:4]) {
		return devPool.UnpackCallerIsNotARampOnRouterError(raw[4:])
	}
	if bytes.Equal(raw[:4], devPool.abi.Errors["ChainAlreadyExists"].ID.Bytes()[:4]) {
		return devPool.UnpackChainAlreadyExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], devPool.abi.Errors["ChainNotAllowed"].ID.Bytes()[:4]) {
		return devPool.UnpackChainNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], devPool.abi.Errors["CursedByRMN"].ID.Bytes()[:4]) {
		return devPool.UnpackCursedByRMNError(raw[4:])
	}
	if bytes.Equal(raw[:4], devPool.abi.Errors["DisabledNonZeroRateLimit"].ID.Bytes()[:4]) {
		return devPool.UnpackDisabledNonZeroRateLimitError(raw[4:])
	}
	if bytes.Equal(raw[:4], devPool.abi.Errors["InvalidRateLimitRate"].ID.Bytes()[:4]) {
		return devPool.UnpackInvalidRateLimitRateError(raw[4:])
	}
	if bytes.Equal(raw[:4], devPool.abi.Errors["InvalidRemoteChainDecimals"].ID.Bytes()[:4]) {
		return devPool.UnpackInvalidRemoteChainDecimalsError(raw[4:])
	}
	if bytes.Equal(raw[:4], devPool.abi.Errors["InvalidSourcePoolAddress"].ID.Bytes()[:4]) {
		return devPool.UnpackInvalidSourcePoolAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], devPool.abi.Errors["InvalidToken"].ID.Bytes()[:4]) {
		return devPool.UnpackInvalidTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], devPool.abi.Errors["NonExistentChain"].ID.Bytes()[:4]) {
		return devPool.UnpackNonExistentChainError(raw[4:])
	}
	if bytes.Equal(raw[:4], devPool.abi.Errors["OverflowDetected"].ID.Bytes()[:4]) {
		return devPool.UnpackOverflowDetectedError(raw[4:])
	}
	if bytes.Equal(raw[:4], devPool.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return devPool.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], devPool.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return devPool.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], devPool.abi.Errors["TokenMaxCapacityExceeded"].ID.Bytes()[:4]) {
		return devPool.UnpackTokenMaxCapacityExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], devPool.abi.Errors["TokenRateLimitReached"].ID.Bytes()[:4]) {
		return devPool.UnpackTokenRateLimitReachedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DevPoolCallerIsNotARampOnRouter represents a CallerIsNotARampOnRouter error raised by the DevPool contract.
type DevPoolCallerIsNotARampOnRouter struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CallerIsNotARampOnRouter(address caller)
func DevPoolCallerIsNotARampOnRouterErrorID() common.Hash {
	return common.HexToHash("0x728fe07b0ccd3b629d152808bac0ef957659a1b682e6e8c5d3b4e2357c230e89")
}

// UnpackCallerIsNotARampOnRouterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CallerIsNotARampOnRouter(address caller)
func (devPool *DevPool) UnpackCallerIsNotARampOnRouterError(raw []byte) (*DevPoolCallerIsNotARampOnRouter, error) {
	out := new(DevPoolCallerIsNotARampOnRouter)
	if err := devPool.abi.UnpackIntoInterface(out, "CallerIsNotARampOnRouter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevPoolChainAlreadyExists represents a ChainAlreadyExists error raised by the DevPool contract.
type DevPoolChainAlreadyExists struct {
	ChainSelector uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChainAlreadyExists(uint64 chainSelector)
func DevPoolChainAlreadyExistsErrorID() common.Hash {
	return common.HexToHash("0x1d5ad3c55fc6b03a540de0b98d96585791c92317bf9349b3ec95ec4c7ff01afd")
}

// UnpackChainAlreadyExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChainAlreadyExists(uint64 chainSelector)
func (devPool *DevPool) UnpackChainAlreadyExistsError(raw []byte) (*DevPoolChainAlreadyExists, error) {
	out := new(DevPoolChainAlreadyExists)
	if err := devPool.abi.UnpackIntoInterface(out, "ChainAlreadyExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevPoolChainNotAllowed represents a ChainNotAllowed error raised by the DevPool contract.
type DevPoolChainNotAllowed struct {
	RemoteChainSelector uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChainNotAllowed(uint64 remoteChainSelector)
func DevPoolChainNotAllowedErrorID() common.Hash {
	return common.HexToHash("0xa9902c7ee67228fc5676ec06de7b8f5dce5433fba79996cbad31eaf954497758")
}

// UnpackChainNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChainNotAllowed(uint64 remoteChainSelector)
func (devPool *DevPool) UnpackChainNotAllowedError(raw []byte) (*DevPoolChainNotAllowed, error) {
	out := new(DevPoolChainNotAllowed)
	if err := devPool.abi.UnpackIntoInterface(out, "ChainNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevPoolCursedByRMN represents a CursedByRMN error raised by the DevPool contract.
type DevPoolCursedByRMN struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CursedByRMN()
func DevPoolCursedByRMNErrorID() common.Hash {
	return common.HexToHash("0x53ad11d8cdb73a0f7f53ac5a213c588247b0d805846c5e4c39eba8fcbac94cbb")
}

// UnpackCursedByRMNError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CursedByRMN()
func (devPool *DevPool) UnpackCursedByRMNError(raw []byte) (*DevPoolCursedByRMN, error) {
	out := new(DevPoolCursedByRMN)
	if err := devPool.abi.UnpackIntoInterface(out, "CursedByRMN", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevPoolDisabledNonZeroRateLimit represents a DisabledNonZeroRateLimit error raised by the DevPool contract.
type DevPoolDisabledNonZeroRateLimit struct {
	Config DevPoolConfig
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DisabledNonZeroRateLimit((bool,uint128,uint128) config)
func DevPoolDisabledNonZeroRateLimitErrorID() common.Hash {
	return common.HexToHash("0xd68af9ccd1c1bac46fc1580ffa27147b19d04dbaa111bd343906a778d3f23c38")
}

// UnpackDisabledNonZeroRateLimitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DisabledNonZeroRateLimit((bool,uint128,uint128) config)
func (devPool *DevPool) UnpackDisabledNonZeroRateLimitError(raw []byte) (*DevPoolDisabledNonZeroRateLimit, error) {
	out := new(DevPoolDisabledNonZeroRateLimit)
	if err := devPool.abi.UnpackIntoInterface(out, "DisabledNonZeroRateLimit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevPoolInvalidRateLimitRate represents a InvalidRateLimitRate error raised by the DevPool contract.
type DevPoolInvalidRateLimitRate struct {
	RateLimiterConfig DevPoolConfig
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRateLimitRate((bool,uint128,uint128) rateLimiterConfig)
func DevPoolInvalidRateLimitRateErrorID() common.Hash {
	return common.HexToHash("0x8020d124498d4c94873ca274163b0383af3be328377e6b5cd7ddc238557eaf08")
}

// UnpackInvalidRateLimitRateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRateLimitRate((bool,uint128,uint128) rateLimiterConfig)
func (devPool *DevPool) UnpackInvalidRateLimitRateError(raw []byte) (*DevPoolInvalidRateLimitRate, error) {
	out := new(DevPoolInvalidRateLimitRate)
	if err := devPool.abi.UnpackIntoInterface(out, "InvalidRateLimitRate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevPoolInvalidRemoteChainDecimals represents a InvalidRemoteChainDecimals error raised by the DevPool contract.
type DevPoolInvalidRemoteChainDecimals struct {
	SourcePoolData []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRemoteChainDecimals(bytes sourcePoolData)
func DevPoolInvalidRemoteChainDecimalsErrorID() common.Hash {
	return common.HexToHash("0x953576f721f880b889b634abe09672720d6eea3960571eea3e78e31146c2f404")
}

// UnpackInvalidRemoteChainDecimalsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRemoteChainDecimals(bytes sourcePoolData)
func (devPool *DevPool) UnpackInvalidRemoteChainDecimalsError(raw []byte) (*DevPoolInvalidRemoteChainDecimals, error) {
	out := new(DevPoolInvalidRemoteChainDecimals)
	if err := devPool.abi.UnpackIntoInterface(out, "InvalidRemoteChainDecimals", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevPoolInvalidSourcePoolAddress represents a InvalidSourcePoolAddress error raised by the DevPool contract.
type DevPoolInvalidSourcePoolAddress struct {
	SourcePoolAddress []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSourcePoolAddress(bytes sourcePoolAddress)
func DevPoolInvalidSourcePoolAddressErrorID() common.Hash {
	return common.HexToHash("0x24eb47e54ba46acca0a96cffd53b646e191ed05041e446b682de4bd227f5e3ea")
}

// UnpackInvalidSourcePoolAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSourcePoolAddress(bytes sourcePoolAddress)
func (devPool *DevPool) UnpackInvalidSourcePoolAddressError(raw []byte) (*DevPoolInvalidSourcePoolAddress, error) {
	out := new(DevPoolInvalidSourcePoolAddress)
	if err := devPool.abi.UnpackIntoInterface(out, "InvalidSourcePoolAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevPoolInvalidToken represents a InvalidToken error raised by the DevPool contract.
type DevPoolInvalidToken struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidToken(address token)
func DevPoolInvalidTokenErrorID() common.Hash {
	return common.HexToHash("0x961c9a4f74d4e632663c98ff08df58a4a4cfef4336b18bb01466eddc3157fb75")
}

// UnpackInvalidTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidToken(address token)
func (devPool *DevPool) UnpackInvalidTokenError(raw []byte) (*DevPoolInvalidToken, error) {
	out := new(DevPoolInvalidToken)
	if err := devPool.abi.UnpackIntoInterface(out, "InvalidToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevPoolNonExistentChain represents a NonExistentChain error raised by the DevPool contract.
type DevPoolNonExistentChain struct {
	RemoteChainSelector uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NonExistentChain(uint64 remoteChainSelector)
func DevPoolNonExistentChainErrorID() common.Hash {
	return common.HexToHash("0x1e670e4b3118f1ae93dc5e0e398833dd7212342091cf2f5b9bedd658f12305dc")
}

// UnpackNonExistentChainError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NonExistentChain(uint64 remoteChainSelector)
func (devPool *DevPool) UnpackNonExistentChainError(raw []byte) (*DevPoolNonExistentChain, error) {
	out := new(DevPoolNonExistentChain)
	if err := devPool.abi.UnpackIntoInterface(out, "NonExistentChain", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevPoolOverflowDetected represents a OverflowDetected error raised by the DevPool contract.
type DevPoolOverflowDetected struct {
	RemoteDecimals uint8
	LocalDecimals  uint8
	RemoteAmount   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OverflowDetected(uint8 remoteDecimals, uint8 localDecimals, uint256 remoteAmount)
func DevPoolOverflowDetectedErrorID() common.Hash {
	return common.HexToHash("0xa9cb113d6266f65c64beeea6e0fccb62cc31672e7fb11ef8a1802f1d5f9471c3")
}

// UnpackOverflowDetectedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OverflowDetected(uint8 remoteDecimals, uint8 localDecimals, uint256 remoteAmount)
func (devPool *DevPool) UnpackOverflowDetectedError(raw []byte) (*DevPoolOverflowDetected, error) {
	out := new(DevPoolOverflowDetected)
	if err := devPool.abi.UnpackIntoInterface(out, "OverflowDetected", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevPoolOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the DevPool contract.
type DevPoolOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func DevPoolOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (devPool *DevPool) UnpackOwnableInvalidOwnerError(raw []byte) (*DevPoolOwnableInvalidOwner, error) {
	out := new(DevPoolOwnableInvalidOwner)
	if err := devPool.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevPoolOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the DevPool contract.
type DevPoolOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func DevPoolOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (devPool *DevPool) UnpackOwnableUnauthorizedAccountError(raw []byte) (*DevPoolOwnableUnauthorizedAccount, error) {
	out := new(DevPoolOwnableUnauthorizedAccount)
	if err := devPool.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevPoolTokenMaxCapacityExceeded represents a TokenMaxCapacityExceeded error raised by the DevPool contract.
type DevPoolTokenMaxCapacityExceeded struct {
	Capacity     *big.Int
	Requested    *big.Int
	TokenAddress common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenMaxCapacityExceeded(uint256 capacity, uint256 requested, address tokenAddress)
func DevPoolTokenMaxCapacityExceededErrorID() common.Hash {
	return common.HexToHash("0x1a76572a02ea574a95a3281ec11a64567d219aacd9188728a5ec1fbf4dfa9116")
}

// UnpackTokenMaxCapacityExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenMaxCapacityExceeded(uint256 capacity, uint256 requested, address tokenAddress)
func (devPool *DevPool) UnpackTokenMaxCapacityExceededError(raw []byte) (*DevPoolTokenMaxCapacityExceeded, error) {
	out := new(DevPoolTokenMaxCapacityExceeded)
	if err := devPool.abi.UnpackIntoInterface(out, "TokenMaxCapacityExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevPoolTokenRateLimitReached represents a TokenRateLimitReached error raised by the DevPool contract.
type DevPoolTokenRateLimitReached struct {
	MinWaitInSeconds *big.Int
	Available        *big.Int
	TokenAddress     common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenRateLimitReached(uint256 minWaitInSeconds, uint256 available, address tokenAddress)
func DevPoolTokenRateLimitReachedErrorID() common.Hash {
	return common.HexToHash("0xd0c8d23a7b1108e7f97a334e1a3cb1dea9f23d3c2f80a52aba6389c0e7d90fd7")
}

// UnpackTokenRateLimitReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenRateLimitReached(uint256 minWaitInSeconds, uint256 available, address tokenAddress)
func (devPool *DevPool) UnpackTokenRateLimitReachedError(raw []byte) (*DevPoolTokenRateLimitReached, error) {
	out := new(DevPoolTokenRateLimitReached)
	if err := devPool.abi.UnpackIntoInterface(out, "TokenRateLimitReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevRMNMetaData contains all meta data concerning the DevRMN contract.
var DevRMNMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"localChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes16\",\"name\":\"subject\",\"type\":\"bytes16\"}],\"name\":\"AlreadyCursed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes16\",\"name\":\"subject\",\"type\":\"bytes16\"}],\"name\":\"NotCursed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes16[]\",\"name\":\"subjects\",\"type\":\"bytes16[]\"}],\"name\":\"Cursed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes16[]\",\"name\":\"subjects\",\"type\":\"bytes16[]\"}],\"name\":\"Uncursed\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"GLOBAL_CURSE_SUBJECT\",\"outputs\":[{\"internalType\":\"bytes16\",\"name\":\"\",\"type\":\"bytes16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes16\",\"name\":\"subject\",\"type\":\"bytes16\"}],\"name\":\"curse\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes16[]\",\"name\":\"subjects\",\"type\":\"bytes16[]\"}],\"name\":\"curse\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getCursedSubjects\",\"outputs\":[{\"internalType\":\"bytes16[]\",\"name\":\"subjects\",\"type\":\"bytes16[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getLocalChainSelector\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes16\",\"name\":\"subject\",\"type\":\"bytes16\"}],\"name\":\"isCursed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isCursed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"typeAndVersion\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes16\",\"name\":\"subject\",\"type\":\"bytes16\"}],\"name\":\"uncurse\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes16[]\",\"name\":\"subjects\",\"type\":\"bytes16[]\"}],\"name\":\"uncurse\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "DevRMN",
	Bin: "0x60a060405234801561000f575f5ffd5b50604051610ac0380380610ac083398101604081905261002e916100c7565b806001600160a01b03811661005c57604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b61006581610078565b50506001600160401b0316608052610115565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f5f604083850312156100d8575f5ffd5b82516001600160401b03811681146100ee575f5ffd5b60208401519092506001600160a01b038116811461010a575f5ffd5b809150509250929050565b60805161099361012d5f395f6101be01526109935ff3fe608060405234801561000f575f5ffd5b50600436106100cb575f3560e01c80638da5cb5b11610088578063eaa83ddd11610063578063eaa83ddd146101b0578063f2fde38b146101e8578063f503ca93146101fb578063f8bb876e14610225575f5ffd5b80638da5cb5b1461016e5780639a19b32914610188578063d881e0921461019b575f5ffd5b8063181f5a77146100cf5780632cbc26bb14610113578063397796f71461013657806362eed4151461013e5780636d2d399314610153578063715018a614610166575b5f5ffd5b6100fd6040518060400160405280600f81526020016e0524d4e52656d6f746520312e362e3608c1b81525081565b60405161010a9190610791565b60405180910390f35b6101266101213660046107e2565b610238565b604051901515815260200161010a565b610126610262565b61015161014c3660046107e2565b61027d565b005b6101516101613660046107e2565b61028c565b610151610298565b5f546040516001600160a01b03909116815260200161010a565b61015161019636600461080f565b6102ab565b6101a3610389565b60405161010a91906108da565b60405167ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016815260200161010a565b6101516101f6366004610926565b610426565b61020c600160801b600160f81b0181565b6040516001600160801b0319909116815260200161010a565b61015161023336600461080f565b610460565b5f610241610262565b8061025c575061025c60016001600160801b0319841661052a565b92915050565b5f6102786001600160801b600160f81b0161052a565b905090565b61028961023382610544565b50565b61028961019682610544565b6102a0610597565b6102a95f6105c3565b565b6102b3610597565b5f5b815181101561034e576102f58282815181106102d3576102d361094c565b60200260200101516001600160801b031916600161061290919063ffffffff16565b6103465781818151811061030b5761030b61094c565b60200260200101516040516373281fa160e01b815260040161033d91906001600160801b031991909116815260200190565b60405180910390fd5b6001016102b5565b507f0676e709c9cc74fa0519fd78f7c33be0f1b2b0bae0507c724aef7229379c6ba18160405161037e91906108da565b60405180910390a150565b6060610395600161061d565b67ffffffffffffffff8111156103ad576103ad6107fb565b6040519080825280602002602001820160405280156103d6578160200160208202803683370190505b5090505f5b8151811015610422576103ef600182610626565b8282815181106104015761040161094c565b6001600160801b0319909216602092830291909101909101526001016103db565b5090565b61042e610597565b6001600160a01b03811661045757604051631e4fbdf760e01b81525f600482015260240161033d565b610289816105c3565b610468610597565b5f5b81518110156104fa576104aa8282815181106104885761048861094c565b60200260200101516001600160801b031916600161063190919063ffffffff16565b6104f2578181815181106104c0576104c061094c565b60200260200101516040516319d5c79b60e01b815260040161033d91906001600160801b031991909116815260200190565b60010161046a565b507f1716e663a90a76d3b6c7e5f680673d1b051454c19c627e184c8daf28f3104f748160405161037e91906108da565b5f81815260018301602052604081205415155b9392505050565b6040805160018082528183019092526060916020808301908036833701905050905081815f815181106105795761057961094c565b6001600160801b031990921660209283029190910190910152919050565b5f546001600160a01b031633146102a95760405163118cdaa760e01b815233600482015260240161033d565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f61053d838361063c565b5f61025c825490565b5f61053d838361071f565b5f61053d8383610745565b5f8181526001830160205260408120548015610716575f61065e600183610960565b85549091505f9061067190600190610960565b90508082146106d0575f865f01828154811061068f5761068f61094c565b905f5260205f200154905080875f0184815481106106af576106af61094c565b5f918252602080832090910192909255918252600188019052604090208390555b85548690806106e1576106e161097f565b600190038181905f5260205f20015f90559055856001015f8681526020019081526020015f205f90556001935050505061025c565b5f91505061025c565b5f825f0182815481106107345761073461094c565b905f5260205f200154905092915050565b5f81815260018301602052604081205461078a57508154600181810184555f84815260208082209093018490558454848252828601909352604090209190915561025c565b505f61025c565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80356001600160801b0319811681146107dd575f5ffd5b919050565b5f602082840312156107f2575f5ffd5b61053d826107c6565b634e487b7160e01b5f52604160045260245ffd5b5f6020828403121561081f575f5ffd5b813567ffffffffffffffff811115610835575f5ffd5b8201601f81018413610845575f5ffd5b803567ffffffffffffffff81111561085f5761085f6107fb565b8060051b604051601f19603f830116810181811067ffffffffffffffff8211171561088c5761088c6107fb565b6040529182526020818401810192908101878411156108a9575f5ffd5b6020850194505b838510156108cf576108c1856107c6565b8152602094850194016108b0565b509695505050505050565b602080825282518282018190525f918401906040840190835b8181101561091b5783516001600160801b0319168352602093840193909201916001016108f3565b509095945050505050565b5f60208284031215610936575f5ffd5b81356001600160a01b038116811461053d575f5ffd5b634e487b7160e01b5f52603260045260245ffd5b8181038181111561025c57634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52603160045260245ffd",
}

// DevRMN is an auto generated Go binding around an Ethereum contract.
type DevRMN struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DevRMN) GetABI() abi.ABI {
	return c.abi
}

// NewDevRMN creates a new instance of DevRMN.
func NewDevRMN() *DevRMN {
	parsed, err := DevRMNMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DevRMN{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DevRMN) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint64 localChainSelector, address owner_) returns()
func (devRMN *DevRMN) PackConstructor(localChainSelector uint64, owner_ common.Address) []byte {
	enc, err := devRMN.abi.Pack("", localChainSelector, owner_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackGLOBALCURSESUBJECT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf503ca93.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function GLOBAL_CURSE_SUBJECT() view returns(bytes16)
func (devRMN *DevRMN) PackGLOBALCURSESUBJECT() []byte {
	enc, err := devRMN.abi.Pack("GLOBAL_CURSE_SUBJECT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGLOBALCURSESUBJECT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf503ca93.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function GLOBAL_CURSE_SUBJECT() view returns(bytes16)
func (devRMN *DevRMN) TryPackGLOBALCURSESUBJECT() ([]byte, error) {
	return devRMN.abi.Pack("GLOBAL_CURSE_SUBJECT")
}

// UnpackGLOBALCURSESUBJECT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf503ca93.
//
// Solidity: function GLOBAL_CURSE_SUBJECT() view returns(bytes16)
func (devRMN *DevRMN) UnpackGLOBALCURSESUBJECT(data []byte) ([16]byte, error) {
	out, err := devRMN.abi.Unpack("GLOBAL_CURSE_SUBJECT", data)
	if err != nil {
		return *new([16]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([16]byte)).(*[16]byte)
	return out0, nil
}

// PackCurse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62eed415.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function curse(bytes16 subject) returns()
func (devRMN *DevRMN) PackCurse(subject [16]byte) []byte {
	enc, err := devRMN.abi.Pack("curse", subject)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62eed415.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function curse(bytes16 subject) returns()
func (devRMN *DevRMN) TryPackCurse(subject [16]byte) ([]byte, error) {
	return devRMN.abi.Pack("curse", subject)
}

// PackCurse0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8bb876e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function curse(bytes16[] subjects) returns()
func (devRMN *DevRMN) PackCurse0(subjects [][16]byte) []byte {
	enc, err := devRMN.abi.Pack("curse0", subjects)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurse0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8bb876e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function curse(bytes16[] subjects) returns()
func (devRMN *DevRMN) TryPackCurse0(subjects [][16]byte) ([]byte, error) {
	return devRMN.abi.Pack("curse0", subjects)
}

// PackGetCursedSubjects is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd881e092.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getCursedSubjects() view returns(bytes16[] subjects)
func (devRMN *DevRMN) PackGetCursedSubjects() []byte {
	enc, err := devRMN.abi.Pack("getCursedSubjects")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetCursedSubjects is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd881e092.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getCursedSubjects() view returns(bytes16[] subjects)
func (devRMN *DevRMN) TryPackGetCursedSubjects() ([]byte, error) {
	return devRMN.abi.Pack("getCursedSubjects")
}

// UnpackGetCursedSubjects is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd881e092.
//
// Solidity: function getCursedSubjects() view returns(bytes16[] subjects)
func (devRMN *DevRMN) UnpackGetCursedSubjects(data []byte) ([][16]byte, error) {
	out, err := devRMN.abi.Unpack("getCursedSubjects", data)
	if err != nil {
		return *new([][16]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][16]byte)).(*[][16]byte)
	return out0, nil
}

// PackGetLocalChainSelector is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeaa83ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getLocalChainSelector() view returns(uint64)
func (devRMN *DevRMN) PackGetLocalChainSelector() []byte {
	enc, err := devRMN.abi.Pack("getLocalChainSelector")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetLocalChainSelector is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeaa83ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getLocalChainSelector() view returns(uint64)
func (devRMN *DevRMN) TryPackGetLocalChainSelector() ([]byte, error) {
	return devRMN.abi.Pack("getLocalChainSelector")
}

// UnpackGetLocalChainSelector is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeaa83ddd.
//
// Solidity: function getLocalChainSelector() view returns(uint64)
func (devRMN *DevRMN) UnpackGetLocalChainSelector(data []byte) (uint64, error) {
	out, err := devRMN.abi.Unpack("getLocalChainSelector", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackIsCursed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2cbc26bb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isCursed(bytes16 subject) view returns(bool)
func (devRMN *DevRMN) PackIsCursed(subject [16]byte) []byte {
	enc, err := devRMN.abi.Pack("isCursed", subject)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsCursed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2cbc26bb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isCursed(bytes16 subject) view returns(bool)
func (devRMN *DevRMN) TryPackIsCursed(subject [16]byte) ([]byte, error) {
	return devRMN.abi.Pack("isCursed", subject)
}

// UnpackIsCursed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2cbc26bb.
//
// Solidity: function isCursed(bytes16 subject) view returns(bool)
func (devRMN *DevRMN) UnpackIsCursed(data []byte) (bool, error) {
	out, err := devRMN.abi.Unpack("isCursed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsCursed0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x397796f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isCursed() view returns(bool)
func (devRMN *DevRMN) PackIsCursed0() []byte {
	enc, err := devRMN.abi.Pack("isCursed0")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsCursed0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x397796f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isCursed() view returns(bool)
func (devRMN *DevRMN) TryPackIsCursed0() ([]byte, error) {
	return devRMN.abi.Pack("isCursed0")
}

// UnpackIsCursed0 is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x397796f7.
//
// Solidity: function isCursed() view returns(bool)
func (devRMN *DevRMN) UnpackIsCursed0(data []byte) (bool, error) {
	out, err := devRMN.abi.Unpack("isCursed0", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (devRMN *DevRMN) PackOwner() []byte {
	enc, err := devRMN.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (devRMN *DevRMN) TryPackOwner() ([]byte, error) {
	return devRMN.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (devRMN *DevRMN) UnpackOwner(data []byte) (common.Address, error) {
	out, err := devRMN.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (devRMN *DevRMN) PackRenounceOwnership() []byte {
	enc, err := devRMN.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (devRMN *DevRMN) TryPackRenounceOwnership() ([]byte, error) {
	return devRMN.abi.Pack("renounceOwnership")
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (devRMN *DevRMN) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := devRMN.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (devRMN *DevRMN) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return devRMN.abi.Pack("transferOwnership", newOwner)
}

// PackTypeAndVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x181f5a77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function typeAndVersion() view returns(string)
func (devRMN *DevRMN) PackTypeAndVersion() []byte {
	enc, err := devRMN.abi.Pack("typeAndVersion")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTypeAndVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x181f5a77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function typeAndVersion() view returns(string)
func (devRMN *DevRMN) TryPackTypeAndVersion() ([]byte, error) {
	return devRMN.abi.Pack("typeAndVersion")
}

// UnpackTypeAndVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x181f5a77.
//
// Solidity: function typeAndVersion() view returns(string)
func (devRMN *DevRMN) UnpackTypeAndVersion(data []byte) (string, error) {
	out, err := devRMN.abi.Unpack("typeAndVersion", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackUncurse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d2d3993.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function uncurse(bytes16 subject) returns()
func (devRMN *DevRMN) PackUncurse(subject [16]byte) []byte {
	enc, err := devRMN.abi.Pack("uncurse", subject)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUncurse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d2d3993.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function uncurse(bytes16 subject) returns()
func (devRMN *DevRMN) TryPackUncurse(subject [16]byte) ([]byte, error) {
	return devRMN.abi.Pack("uncurse", subject)
}

// PackUncurse0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a19b329.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function uncurse(bytes16[] subjects) returns()
func (devRMN *DevRMN) PackUncurse0(subjects [][16]byte) []byte {
	enc, err := devRMN.abi.Pack("uncurse0", subjects)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUncurse0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a19b329.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function uncurse(bytes16[] subjects) returns()
func (devRMN *DevRMN) TryPackUncurse0(subjects [][16]byte) ([]byte, error) {
	return devRMN.abi.Pack("uncurse0", subjects)
}

// DevRMNCursed represents a Cursed event raised by the DevRMN contract.
type DevRMNCursed struct {
	Subjects [][16]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const DevRMNCursedEventName = "Cursed"

// ContractEventName returns the user-defined event name.
func (DevRMNCursed) ContractEventName() string {
	return DevRMNCursedEventName
}

// UnpackCursedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Cursed(bytes16[] subjects)
func (devRMN *DevRMN) UnpackCursedEvent(log *types.Log) (*DevRMNCursed, error) {
	event := "Cursed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devRMN.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevRMNCursed)
	if len(log.Data) > 0 {
		if err := devRMN.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devRMN.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevRMNOwnershipTransferred represents a OwnershipTransferred event raised by the DevRMN contract.
type DevRMNOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const DevRMNOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (DevRMNOwnershipTransferred) ContractEventName() string {
	return DevRMNOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (devRMN *DevRMN) UnpackOwnershipTransferredEvent(log *types.Log) (*DevRMNOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devRMN.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevRMNOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := devRMN.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devRMN.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevRMNUncursed represents a Uncursed event raised by the DevRMN contract.
type DevRMNUncursed struct {
	Subjects [][16]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const DevRMNUncursedEventName = "Uncursed"

// ContractEventName returns the user-defined event name.
func (DevRMNUncursed) ContractEventName() string {
	return DevRMNUncursedEventName
}

// UnpackUncursedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Uncursed(bytes16[] subjects)
func (devRMN *DevRMN) UnpackUncursedEvent(log *types.Log) (*DevRMNUncursed, error) {
	event := "Uncursed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devRMN.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevRMNUncursed)
	if len(log.Data) > 0 {
		if err := devRMN.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devRMN.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (devRMN *DevRMN) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], devRMN.abi.Errors["AlreadyCursed"].ID.Bytes()[:4]) {
		return devRMN.UnpackAlreadyCursedError(raw[4:])
	}
	if bytes.Equal(raw[:4], devRMN.abi.Errors["NotCursed"].ID.Bytes()[:4]) {
		return devRMN.UnpackNotCursedError(raw[4:])
	}
	if bytes.Equal(raw[:4], devRMN.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return devRMN.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], devRMN.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return devRMN.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DevRMNAlreadyCursed represents a AlreadyCursed error raised by the DevRMN contract.
type DevRMNAlreadyCursed struct {
	Subject [16]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyCursed(bytes16 subject)
func DevRMNAlreadyCursedErrorID() common.Hash {
	return common.HexToHash("0x19d5c79b31e1a4cae657b234ec4de255ba50ad82f1ee251f58dd3f10b59eafd2")
}

// UnpackAlreadyCursedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyCursed(bytes16 subject)
func (devRMN *DevRMN) UnpackAlreadyCursedError(raw []byte) (*DevRMNAlreadyCursed, error) {
	out := new(DevRMNAlreadyCursed)
	if err := devRMN.abi.UnpackIntoInterface(out, "AlreadyCursed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevRMNNotCursed represents a NotCursed error raised by the DevRMN contract.
type DevRMNNotCursed struct {
	Subject [16]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCursed(bytes16 subject)
func DevRMNNotCursedErrorID() common.Hash {
	return common.HexToHash("0x73281fa1fc294b1141680b30d95a52ab06016ea08386522783d2dc75240f583b")
}

// UnpackNotCursedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCursed(bytes16 subject)
func (devRMN *DevRMN) UnpackNotCursedError(raw []byte) (*DevRMNNotCursed, error) {
	out := new(DevRMNNotCursed)
	if err := devRMN.abi.UnpackIntoInterface(out, "NotCursed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevRMNOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the DevRMN contract.
type DevRMNOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func DevRMNOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (devRMN *DevRMN) UnpackOwnableInvalidOwnerError(raw []byte) (*DevRMNOwnableInvalidOwner, error) {
	out := new(DevRMNOwnableInvalidOwner)
	if err := devRMN.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevRMNOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the DevRMN contract.
type DevRMNOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func DevRMNOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (devRMN *DevRMN) UnpackOwnableUnauthorizedAccountError(raw []byte) (*DevRMNOwnableUnauthorizedAccount, error) {
	out := new(DevRMNOwnableUnauthorizedAccount)
	if err := devRMN.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevRouterMetaData contains all meta data concerning the DevRouter contract.
var DevRouterMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"addresspayable\",\"name\":\"wrappedNative\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"armProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"BadARMSignal\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InsufficientFeeTokenAmount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidMsgValue\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoContract\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotEnoughGasForCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chainSelector\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"offRamp\",\"type\":\"address\"}],\"name\":\"OffRampMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OnlyOffRamp\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destChainSelector\",\"type\":\"uint64\"}],\"name\":\"UnsupportedDestinationChain\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"messageId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"offRamp\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"calldataHash\",\"type\":\"bytes32\"}],\"name\":\"MessageExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"offRamp\",\"type\":\"address\"}],\"name\":\"OffRampAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"offRamp\",\"type\":\"address\"}],\"name\":\"OffRampRemoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"destChainSelector\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"onRamp\",\"type\":\"address\"}],\"name\":\"OnRampSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"MAX_RET_BYTES\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"destChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"onRamp\",\"type\":\"address\"}],\"internalType\":\"structDevRouter.OnRamp[]\",\"name\":\"onRampUpdates\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"offRamp\",\"type\":\"address\"}],\"internalType\":\"structDevRouter.OffRamp[]\",\"name\":\"offRampRemoves\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"offRamp\",\"type\":\"address\"}],\"internalType\":\"structDevRouter.OffRamp[]\",\"name\":\"offRampAdds\",\"type\":\"tuple[]\"}],\"name\":\"applyRampUpdates\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destinationChainSelector\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes\",\"name\":\"receiver\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structClient.EVMTokenAmount[]\",\"name\":\"tokenAmounts\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"extraArgs\",\"type\":\"bytes\"}],\"internalType\":\"structClient.EVM2AnyMessage\",\"name\":\"message\",\"type\":\"tuple\"}],\"name\":\"ccipSend\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getArmProxy\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destinationChainSelector\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes\",\"name\":\"receiver\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structClient.EVMTokenAmount[]\",\"name\":\"tokenAmounts\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"extraArgs\",\"type\":\"bytes\"}],\"internalType\":\"structClient.EVM2AnyMessage\",\"name\":\"message\",\"type\":\"tuple\"}],\"name\":\"getFee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getOffRamps\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"offRamp\",\"type\":\"address\"}],\"internalType\":\"structDevRouter.OffRamp[]\",\"name\":\"offRamps\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destChainSelector\",\"type\":\"uint64\"}],\"name\":\"getOnRamp\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getWrappedNative\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chainSelector\",\"type\":\"uint64\"}],\"name\":\"isChainSupported\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"offRamp\",\"type\":\"address\"}],\"name\":\"isOffRamp\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"messageId\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"sender\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structClient.EVMTokenAmount[]\",\"name\":\"destTokenAmounts\",\"type\":\"tuple[]\"}],\"internalType\":\"structClient.Any2EVMMessage\",\"name\":\"message\",\"type\":\"tuple\"},{\"internalType\":\"uint16\",\"name\":\"gasForCallExactCheck\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"gasLimit\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"routeMessage\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"success\",\"type\":\"bool\"},{\"internalType\":\"bytes\",\"name\":\"retBytes\",\"type\":\"bytes\"},{\"internalType\":\"uint256\",\"name\":\"gasUsed\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"typeAndVersion\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "DevRouter",
	Bin: "0x60c060405234801561000f575f5ffd5b50604051611da7380380611da783398101604081905261002e916100e4565b806001600160a01b03811661005c57604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b6100658161007e565b50506001600160a01b0391821660a0521660805261012e565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6001600160a01b03811681146100e1575f5ffd5b50565b5f5f5f606084860312156100f6575f5ffd5b8351610101816100cd565b6020850151909350610112816100cd565b6040850151909250610123816100cd565b809150509250925092565b60805160a051611c2e6101795f395f818161033b015281816103a801528181610703015281816107b4015261082e01525f818161019e0152818161044b015261063c0152611c2e5ff3fe6080604052600436106100e4575f3560e01c80638da5cb5b11610087578063a8d87a3b11610057578063a8d87a3b146102d1578063da5fcac81461030e578063e861e9071461032d578063f2fde38b1461035f575f5ffd5b80638da5cb5b1461024257806396f4e9f91461025e578063a40e69c714610271578063a48a905814610292575f5ffd5b80635246492f116100c25780635246492f14610190578063715018a6146101d6578063787350e3146101ec57806383826b2b14610213575f5ffd5b8063181f5a77146100e857806320487ded146101355780633cf9798314610162575b5f5ffd5b3480156100f3575f5ffd5b5061011f6040518060400160405280600c81526020016b0526f7574657220312e322e360a41b81525081565b60405161012c919061137f565b60405180910390f35b348015610140575f5ffd5b5061015461014f36600461156c565b61037e565b60405190815260200161012c565b34801561016d575f5ffd5b5061018161017c366004611678565b610445565b60405161012c939291906116e9565b34801561019b575f5ffd5b507f00000000000000000000000000000000000000000000000000000000000000005b6040516001600160a01b03909116815260200161012c565b3480156101e1575f5ffd5b506101ea6105f7565b005b3480156101f7575f5ffd5b50610200608481565b60405161ffff909116815260200161012c565b34801561021e575f5ffd5b5061023261022d366004611713565b61060a565b604051901515815260200161012c565b34801561024d575f5ffd5b505f546001600160a01b03166101be565b61015461026c36600461156c565b610639565b34801561027c575f5ffd5b50610285610a7b565b60405161012c9190611748565b34801561029d575f5ffd5b506102326102ac3660046117a8565b6001600160401b03165f908152600160205260409020546001600160a01b0316151590565b3480156102dc575f5ffd5b506101be6102eb3660046117a8565b6001600160401b03165f908152600160205260409020546001600160a01b031690565b348015610319575f5ffd5b506101ea610328366004611808565b610b53565b348015610338575f5ffd5b507f00000000000000000000000000000000000000000000000000000000000000006101be565b34801561036a575f5ffd5b506101ea6103793660046118a4565b610e85565b5f5f61038984610ec2565b60608401519091506001600160a01b03166103ce576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660608401525b6040516320487ded60e01b81526001600160a01b038216906320487ded906103fc9087908790600401611986565b602060405180830381865afa158015610417573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061043b91906119af565b9150505b92915050565b5f60605f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663397796f76040518163ffffffff1660e01b8152600401602060405180830381865afa1580156104a5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104c991906119c6565b156104e75760405163c148371560e01b815260040160405180910390fd5b6105006104fa6040890160208a016117a8565b3361060a565b61051d57604051636918b76f60e11b815260040160405180910390fd5b5f8760405160240161052f9190611a9f565b60408051601f198184030181529190526020810180516001600160e01b03166385572ffb60e01b179052905061056b81868861ffff8b16610f11565b919550935091507f9b877de93ea9895756e337442c657f95a34fc68e7eb988bdfa693d5be83016b688356105a560408b0160208c016117a8565b835160208501206040516105e493929133919384526001600160401b039290921660208401526001600160a01b03166040830152606082015260800190565b60405180910390a1509450945094915050565b6105ff610ffb565b6106085f611027565b565b5f61063260026001600160a01b03841660a086901b67ffffffffffffffff60a01b1617611076565b9392505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663397796f76040518163ffffffff1660e01b8152600401602060405180830381865afa158015610696573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106ba91906119c6565b156106d85760405163c148371560e01b815260040160405180910390fd5b5f6106e284610ec2565b60608401519091505f906001600160a01b031661085e576001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811660608601526040516320487ded60e01b8152908316906320487ded906107509088908890600401611986565b602060405180830381865afa15801561076b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061078f91906119af565b3410156107af576040516303ed377360e11b815260040160405180910390fd5b3490507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663d0e30db0826040518263ffffffff1660e01b81526004015f604051808303818588803b15801561080b575f5ffd5b505af115801561081d573d5f5f3e3d5ffd5b506108599350506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691508490508361108d565b610907565b341561087d57604051631841b4e160e01b815260040160405180910390fd5b6040516320487ded60e01b81526001600160a01b038316906320487ded906108ab9088908890600401611986565b602060405180830381865afa1580156108c6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108ea91906119af565b6060850151909150610907906001600160a01b03163384846110c7565b5f5b8460400151518110156109ff575f8560400151828151811061092d5761092d611b6b565b60209081029190910101515160405163122a62a960e21b81526001600160401b03891660048201526001600160a01b0380831660248301529192506109f6913391908716906348a98aa490604401602060405180830381865afa158015610996573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109ba9190611b7f565b886040015185815181106109d0576109d0611b6b565b602002602001015160200151846001600160a01b03166110c7909392919063ffffffff16565b50600101610909565b5060405163df0aa9e960e01b81526001600160a01b0383169063df0aa9e990610a32908890889086903390600401611b9a565b6020604051808303815f875af1158015610a4e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a7291906119af565b95945050505050565b6060610a876002611103565b6001600160401b03811115610a9e57610a9e6113a7565b604051908082528060200260200182016040528015610ae257816020015b604080518082019091525f8082526020820152815260200190600190039081610abc5790505b5090505f5b8151811015610b4f575f610afc60028361110c565b9050604051806040016040528060a083901c6001600160401b03168152602001826001600160a01b0316815250838381518110610b3b57610b3b611b6b565b602090810291909101015250600101610ae7565b5090565b610b5b610ffb565b5f5b85811015610c8f57868682818110610b7757610b77611b6b565b9050604002016020016020810190610b8f91906118a4565b60015f898985818110610ba457610ba4611b6b565b610bba92602060409092020190810191506117a8565b6001600160401b0316815260208101919091526040015f2080546001600160a01b0319166001600160a01b0392909216919091179055868682818110610c0257610c02611b6b565b610c1892602060409092020190810191506117a8565b6001600160401b03167f1f7d0ec248b80e5c0dde0ee531c4fc8fdb6ce9a2b3d90f560c74acd6a7202f23888884818110610c5457610c54611b6b565b9050604002016020016020810190610c6c91906118a4565b6040516001600160a01b03909116815260200160405180910390a2600101610b5d565b505f5b83811015610dc75736858583818110610cad57610cad611b6b565b604002919091019150610d039050610cfb610ccb60208401846117a8565b610cdb60408501602086016118a4565b6001600160a01b031660a09190911b67ffffffffffffffff60a01b161790565b600290611117565b610d5c57610d1460208201826117a8565b610d2460408301602084016118a4565b604051630496477960e41b81526001600160401b0390921660048301526001600160a01b031660248201526044015b60405180910390fd5b610d6960208201826117a8565b6001600160401b03167fa823809efda3ba66c873364eec120fa0923d9fabda73bc97dd5663341e2d9bcb610da360408401602085016118a4565b6040516001600160a01b03909116815260200160405180910390a250600101610c92565b505f5b81811015610e7c5736838383818110610de557610de5611b6b565b604002919091019150610e0b9050610e03610ccb60208401846117a8565b600290611122565b15610e7357610e1d60208201826117a8565b6001600160401b03167fa4bdf64ebdf3316320601a081916a75aa144bcef6c4beeb0e9fb1982cacc6b94610e5760408401602085016118a4565b6040516001600160a01b03909116815260200160405180910390a25b50600101610dca565b50505050505050565b610e8d610ffb565b6001600160a01b038116610eb657604051631e4fbdf760e01b81525f6004820152602401610d53565b610ebf81611027565b50565b6001600160401b0381165f908152600160205260409020546001600160a01b031680610f0c57604051632b88db6760e21b81526001600160401b0383166004820152602401610d53565b919050565b5f60605f856001600160a01b03163b5f03610f3f5760405163030ed58f60e21b815260040160405180910390fd5b5f5a90508481111580610f7b5750856040610f5a8784611bdc565b610f649190611bfb565b610f6e8784611bdc565b610f789190611bdc565b11155b15610f99576040516337c3be2960e01b815260040160405180910390fd5b60408051608480825260c08201909252906020820181803683370190505092505a90505f5f895160208b015f8b8bf193505a610fd59082611bdc565b91503d6084811115610fe5575060845b808452805f602086013e50509450945094915050565b5f546001600160a01b031633146106085760405163118cdaa760e01b8152336004820152602401610d53565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f8181526001830160205260408120541515610632565b61109a838383600161112d565b6110c257604051635274afe760e01b81526001600160a01b0384166004820152602401610d53565b505050565b6110d584848484600161118f565b6110fd57604051635274afe760e01b81526001600160a01b0385166004820152602401610d53565b50505050565b5f61043f825490565b5f61063283836111fc565b5f6106328383611222565b5f6106328383611305565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316611183578383151615611177573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166111eb5783831516156111df573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f825f01828154811061121157611211611b6b565b905f5260205f200154905092915050565b5f81815260018301602052604081205480156112fc575f611244600183611bdc565b85549091505f9061125790600190611bdc565b90508082146112b6575f865f01828154811061127557611275611b6b565b905f5260205f200154905080875f01848154811061129557611295611b6b565b5f918252602080832090910192909255918252600188019052604090208390555b85548690806112c7576112c7611c1a565b600190038181905f5260205f20015f90559055856001015f8681526020019081526020015f205f90556001935050505061043f565b5f91505061043f565b5f81815260018301602052604081205461134a57508154600181810184555f84815260208082209093018490558454848252828601909352604090209190915561043f565b505f61043f565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6106326020830184611351565b80356001600160401b0381168114610f0c575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604080519081016001600160401b03811182821017156113dd576113dd6113a7565b60405290565b60405160a081016001600160401b03811182821017156113dd576113dd6113a7565b604051601f8201601f191681016001600160401b038111828210171561142d5761142d6113a7565b604052919050565b5f82601f830112611444575f5ffd5b81356001600160401b0381111561145d5761145d6113a7565b611470601f8201601f1916602001611405565b818152846020838601011115611484575f5ffd5b816020850160208301375f918101602001919091529392505050565b6001600160a01b0381168114610ebf575f5ffd5b8035610f0c816114a0565b5f82601f8301126114ce575f5ffd5b81356001600160401b038111156114e7576114e76113a7565b6114f660208260051b01611405565b8082825260208201915060208360061b860101925085831115611517575f5ffd5b602085015b838110156115625760408188031215611533575f5ffd5b61153b6113bb565b8135611546816114a0565b815260208281013581830152908452929092019160400161151c565b5095945050505050565b5f5f6040838503121561157d575f5ffd5b61158683611391565b915060208301356001600160401b038111156115a0575f5ffd5b830160a081860312156115b1575f5ffd5b6115b96113e3565b81356001600160401b038111156115ce575f5ffd5b6115da87828501611435565b82525060208201356001600160401b038111156115f5575f5ffd5b61160187828501611435565b60208301525060408201356001600160401b0381111561161f575f5ffd5b61162b878285016114bf565b60408301525061163d606083016114b4565b606082015260808201356001600160401b0381111561165a575f5ffd5b61166687828501611435565b60808301525080925050509250929050565b5f5f5f5f6080858703121561168b575f5ffd5b84356001600160401b038111156116a0575f5ffd5b850160a081880312156116b1575f5ffd5b9350602085013561ffff811681146116c7575f5ffd5b92506040850135915060608501356116de816114a0565b939692955090935050565b8315158152606060208201525f6117036060830185611351565b9050826040830152949350505050565b5f5f60408385031215611724575f5ffd5b61172d83611391565b9150602083013561173d816114a0565b809150509250929050565b602080825282518282018190525f918401906040840190835b8181101561179d57835180516001600160401b031684526020908101516001600160a01b03168185015290930192604090920191600101611761565b509095945050505050565b5f602082840312156117b8575f5ffd5b61063282611391565b5f5f83601f8401126117d1575f5ffd5b5081356001600160401b038111156117e7575f5ffd5b6020830191508360208260061b8501011115611801575f5ffd5b9250929050565b5f5f5f5f5f5f6060878903121561181d575f5ffd5b86356001600160401b03811115611832575f5ffd5b61183e89828a016117c1565b90975095505060208701356001600160401b0381111561185c575f5ffd5b61186889828a016117c1565b90955093505060408701356001600160401b03811115611886575f5ffd5b61189289828a016117c1565b979a9699509497509295939492505050565b5f602082840312156118b4575f5ffd5b8135610632816114a0565b5f815160a084526118d360a0850182611351565b9050602083015184820360208601526118ec8282611351565b604085810151878303918801919091528051808352602091820194505f93509101905b8083101561194657835180516001600160a01b0316835260209081015181840152909301926001929092019160409091019061190f565b506060850151925061196360608701846001600160a01b03169052565b60808501519250858103608087015261197c8184611351565b9695505050505050565b6001600160401b0383168152604060208201525f6119a760408301846118bf565b949350505050565b5f602082840312156119bf575f5ffd5b5051919050565b5f602082840312156119d6575f5ffd5b81518015158114610632575f5ffd5b5f5f8335601e198436030181126119fa575f5ffd5b83016020810192503590506001600160401b03811115611a18575f5ffd5b803603821315611801575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b8183526020830192505f815f5b84811015611a95578135611a6e816114a0565b6001600160a01b031686526020828101359087015260409586019590910190600101611a5b565b5093949350505050565b60208152813560208201526001600160401b03611abe60208401611391565b1660408201525f611ad260408401846119e5565b60a06060850152611ae760c085018284611a26565b915050611af760608501856119e5565b848303601f19016080860152611b0e838284611a26565b925050506080840135601e19853603018112611b28575f5ffd5b84016020810190356001600160401b03811115611b43575f5ffd5b8060061b3603821315611b54575f5ffd5b848303601f190160a086015261197c838284611a4e565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215611b8f575f5ffd5b8151610632816114a0565b6001600160401b0385168152608060208201525f611bbb60808301866118bf565b6040830194909452506001600160a01b039190911660609091015292915050565b8181038181111561043f57634e487b7160e01b5f52601160045260245ffd5b5f82611c1557634e487b7160e01b5f52601260045260245ffd5b500490565b634e487b7160e01b5f52603160045260245ffd",
}

// DevRouter is an auto generated Go binding around an Ethereum contract.
type DevRouter struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DevRouter) GetABI() abi.ABI {
	return c.abi
}

// NewDevRouter creates a new instance of DevRouter.
func NewDevRouter() *DevRouter {
	parsed, err := DevRouterMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DevRouter{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DevRouter) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address wrappedNative, address armProxy, address owner_) returns()
func (devRouter *DevRouter) PackConstructor(wrappedNative common.Address, armProxy common.Address, owner_ common.Address) []byte {
	enc, err := devRouter.abi.Pack("", wrappedNative, armProxy, owner_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXRETBYTES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x787350e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_RET_BYTES() view returns(uint16)
func (devRouter *DevRouter) PackMAXRETBYTES() []byte {
	enc, err := devRouter.abi.Pack("MAX_RET_BYTES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXRETBYTES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x787350e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_RET_BYTES() view returns(uint16)
func (devRouter *DevRouter) TryPackMAXRETBYTES() ([]byte, error) {
	return devRouter.abi.Pack("MAX_RET_BYTES")
}

// UnpackMAXRETBYTES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x787350e3.
//
// Solidity: function MAX_RET_BYTES() view returns(uint16)
func (devRouter *DevRouter) UnpackMAXRETBYTES(data []byte) (uint16, error) {
	out, err := devRouter.abi.Unpack("MAX_RET_BYTES", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackApplyRampUpdates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda5fcac8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function applyRampUpdates((uint64,address)[] onRampUpdates, (uint64,address)[] offRampRemoves, (uint64,address)[] offRampAdds) returns()
func (devRouter *DevRouter) PackApplyRampUpdates(onRampUpdates []DevRouterOnRamp, offRampRemoves []DevRouterOffRamp, offRampAdds []DevRouterOffRamp) []byte {
	enc, err := devRouter.abi.Pack("applyRampUpdates", onRampUpdates, offRampRemoves, offRampAdds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApplyRampUpdates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda5fcac8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function applyRampUpdates((uint64,address)[] onRampUpdates, (uint64,address)[] offRampRemoves, (uint64,address)[] offRampAdds) returns()
func (devRouter *DevRouter) TryPackApplyRampUpdates(onRampUpdates []DevRouterOnRamp, offRampRemoves []DevRouterOffRamp, offRampAdds []DevRouterOffRamp) ([]byte, error) {
	return devRouter.abi.Pack("applyRampUpdates", onRampUpdates, offRampRemoves, offRampAdds)
}

// PackCcipSend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96f4e9f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ccipSend(uint64 destinationChainSelector, (bytes,bytes,(address,uint256)[],address,bytes) message) payable returns(bytes32)
func (devRouter *DevRouter) PackCcipSend(destinationChainSelector uint64, message ClientEVM2AnyMessage) []byte {
	enc, err := devRouter.abi.Pack("ccipSend", destinationChainSelector, message)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCcipSend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96f4e9f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ccipSend(uint64 destinationChainSelector, (bytes,bytes,(address,uint256)[],address,bytes) message) payable returns(bytes32)
func (devRouter *DevRouter) TryPackCcipSend(destinationChainSelector uint64, message ClientEVM2AnyMessage) ([]byte, error) {
	return devRouter.abi.Pack("ccipSend", destinationChainSelector, message)
}

// UnpackCcipSend is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x96f4e9f9.
//
// Solidity: function ccipSend(uint64 destinationChainSelector, (bytes,bytes,(address,uint256)[],address,bytes) message) payable returns(bytes32)
func (devRouter *DevRouter) UnpackCcipSend(data []byte) ([32]byte, error) {
	out, err := devRouter.abi.Unpack("ccipSend", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetArmProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5246492f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getArmProxy() view returns(address)
func (devRouter *DevRouter) PackGetArmProxy() []byte {
	enc, err := devRouter.abi.Pack("getArmProxy")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetArmProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5246492f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getArmProxy() view returns(address)
func (devRouter *DevRouter) TryPackGetArmProxy() ([]byte, error) {
	return devRouter.abi.Pack("getArmProxy")
}

// UnpackGetArmProxy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5246492f.
//
// Solidity: function getArmProxy() view returns(address)
func (devRouter *DevRouter) UnpackGetArmProxy(data []byte) (common.Address, error) {
	out, err := devRouter.abi.Unpack("getArmProxy", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20487ded.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getFee(uint64 destinationChainSelector, (bytes,bytes,(address,uint256)[],address,bytes) message) view returns(uint256)
func (devRouter *DevRouter) PackGetFee(destinationChainSelector uint64, message ClientEVM2AnyMessage) []byte {
	enc, err := devRouter.abi.Pack("getFee", destinationChainSelector, message)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20487ded.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getFee(uint64 destinationChainSelector, (bytes,bytes,(address,uint256)[],address,bytes) message) view returns(uint256)
func (devRouter *DevRouter) TryPackGetFee(destinationChainSelector uint64, message ClientEVM2AnyMessage) ([]byte, error) {
	return devRouter.abi.Pack("getFee", destinationChainSelector, message)
}

// UnpackGetFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x20487ded.
//
// Solidity: function getFee(uint64 destinationChainSelector, (bytes,bytes,(address,uint256)[],address,bytes) message) view returns(uint256)
func (devRouter *DevRouter) UnpackGetFee(data []byte) (*big.Int, error) {
	out, err := devRouter.abi.Unpack("getFee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetOffRamps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa40e69c7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getOffRamps() view returns((uint64,address)[] offRamps)
func (devRouter *DevRouter) PackGetOffRamps() []byte {
	enc, err := devRouter.abi.Pack("getOffRamps")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetOffRamps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa40e69c7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getOffRamps() view returns((uint64,address)[] offRamps)
func (devRouter *DevRouter) TryPackGetOffRamps() ([]byte, error) {
	return devRouter.abi.Pack("getOffRamps")
}

// UnpackGetOffRamps is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa40e69c7.
//
// Solidity: function getOffRamps() view returns((uint64,address)[] offRamps)
func (devRouter *DevRouter) UnpackGetOffRamps(data []byte) ([]DevRouterOffRamp, error) {
	out, err := devRouter.abi.Unpack("getOffRamps", data)
	if err != nil {
		return *new([]DevRouterOffRamp), err
	}
	out0 := *abi.ConvertType(out[0], new([]DevRouterOffRamp)).(*[]DevRouterOffRamp)
	return out0, nil
}

// PackGetOnRamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8d87a3b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getOnRamp(uint64 destChainSelector) view returns(address)
func (devRouter *DevRouter) PackGetOnRamp(destChainSelector uint64) []byte {
	enc, err := devRouter.abi.Pack("getOnRamp", destChainSelector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetOnRamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8d87a3b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getOnRamp(uint64 destChainSelector) view returns(address)
func (devRouter *DevRouter) TryPackGetOnRamp(destChainSelector uint64) ([]byte, error) {
	return devRouter.abi.Pack("getOnRamp", destChainSelector)
}

// UnpackGetOnRamp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8d87a3b.
//
// Solidity: function getOnRamp(uint64 destChainSelector) view returns(address)
func (devRouter *DevRouter) UnpackGetOnRamp(data []byte) (common.Address, error) {
	out, err := devRouter.abi.Unpack("getOnRamp", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetWrappedNative is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe861e907.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getWrappedNative() view returns(address)
func (devRouter *DevRouter) PackGetWrappedNative() []byte {
	enc, err := devRouter.abi.Pack("getWrappedNative")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetWrappedNative is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe861e907.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getWrappedNative() view returns(address)
func (devRouter *DevRouter) TryPackGetWrappedNative() ([]byte, error) {
	return devRouter.abi.Pack("getWrappedNative")
}

// UnpackGetWrappedNative is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe861e907.
//
// Solidity: function getWrappedNative() view returns(address)
func (devRouter *DevRouter) UnpackGetWrappedNative(data []byte) (common.Address, error) {
	out, err := devRouter.abi.Unpack("getWrappedNative", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsChainSupported is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa48a9058.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isChainSupported(uint64 chainSelector) view returns(bool)
func (devRouter *DevRouter) PackIsChainSupported(chainSelector uint64) []byte {
	enc, err := devRouter.abi.Pack("isChainSupported", chainSelector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsChainSupported is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa48a9058.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isChainSupported(uint64 chainSelector) view returns(bool)
func (devRouter *DevRouter) TryPackIsChainSupported(chainSelector uint64) ([]byte, error) {
	return devRouter.abi.Pack("isChainSupported", chainSelector)
}

// UnpackIsChainSupported is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa48a9058.
//
// Solidity: function isChainSupported(uint64 chainSelector) view returns(bool)
func (devRouter *DevRouter) UnpackIsChainSupported(data []byte) (bool, error) {
	out, err := devRouter.abi.Unpack("isChainSupported", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsOffRamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83826b2b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOffRamp(uint64 sourceChainSelector, address offRamp) view returns(bool)
func (devRouter *DevRouter) PackIsOffRamp(sourceChainSelector uint64, offRamp common.Address) []byte {
	enc, err := devRouter.abi.Pack("isOffRamp", sourceChainSelector, offRamp)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOffRamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83826b2b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOffRamp(uint64 sourceChainSelector, address offRamp) view returns(bool)
func (devRouter *DevRouter) TryPackIsOffRamp(sourceChainSelector uint64, offRamp common.Address) ([]byte, error) {
	return devRouter.abi.Pack("isOffRamp", sourceChainSelector, offRamp)
}

// UnpackIsOffRamp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x83826b2b.
//
// Solidity: function isOffRamp(uint64 sourceChainSelector, address offRamp) view returns(bool)
func (devRouter *DevRouter) UnpackIsOffRamp(data []byte) (bool, error) {
	out, err := devRouter.abi.Unpack("isOffRamp", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (devRouter *DevRouter) PackOwner() []byte {
	enc, err := devRouter.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (devRouter *DevRouter) TryPackOwner() ([]byte, error) {
	return devRouter.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (devRouter *DevRouter) UnpackOwner(data []byte) (common.Address, error) {
	out, err := devRouter.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (devRouter *DevRouter) PackRenounceOwnership() []byte {
	enc, err := devRouter.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (devRouter *DevRouter) TryPackRenounceOwnership() ([]byte, error) {
	return devRouter.abi.Pack("renounceOwnership")
}

// PackRouteMessage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cf97983.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function routeMessage((bytes32,uint64,bytes,bytes,(address,uint256)[]) message, uint16 gasForCallExactCheck, uint256 gasLimit, address receiver) returns(bool success, bytes retBytes, uint256 gasUsed)
func (devRouter *DevRouter) PackRouteMessage(message ClientAny2EVMMessage, gasForCallExactCheck uint16, gasLimit *big.Int, receiver common.Address) []byte {
	enc, err := devRouter.abi.Pack("routeMessage", message, gasForCallExactCheck, gasLimit, receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRouteMessage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cf97983.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function routeMessage((bytes32,uint64,bytes,bytes,(address,uint256)[]) message, uint16 gasForCallExactCheck, uint256 gasLimit, address receiver) returns(bool success, bytes retBytes, uint256 gasUsed)
func (devRouter *DevRouter) TryPackRouteMessage(message ClientAny2EVMMessage, gasForCallExactCheck uint16, gasLimit *big.Int, receiver common.Address) ([]byte, error) {
	return devRouter.abi.Pack("routeMessage", message, gasForCallExactCheck, gasLimit, receiver)
}

// RouteMessageOutput serves as a container for the return parameters of contract
// method RouteMessage.
type RouteMessageOutput struct {
	Success  bool
	RetBytes []byte
	GasUsed  *big.Int
}

// UnpackRouteMessage is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3cf97983.
//
// Solidity: function routeMessage((bytes32,uint64,bytes,bytes,(address,uint256)[]) message, uint16 gasForCallExactCheck, uint256 gasLimit, address receiver) returns(bool success, bytes retBytes, uint256 gasUsed)
func (devRouter *DevRouter) UnpackRouteMessage(data []byte) (RouteMessageOutput, error) {
	out, err := devRouter.abi.Unpack("routeMessage", data)
	outstruct := new(RouteMessageOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Success = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.RetBytes = *abi.ConvertType(out[1], new([]byte)).(*[]byte)
	outstruct.GasUsed = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (devRouter *DevRouter) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := devRouter.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (devRouter *DevRouter) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return devRouter.abi.Pack("transferOwnership", newOwner)
}

// PackTypeAndVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x181f5a77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function typeAndVersion() view returns(string)
func (devRouter *DevRouter) PackTypeAndVersion() []byte {
	enc, err := devRouter.abi.Pack("typeAndVersion")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTypeAndVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x181f5a77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function typeAndVersion() view returns(string)
func (devRouter *DevRouter) TryPackTypeAndVersion() ([]byte, error) {
	return devRouter.abi.Pack("typeAndVersion")
}

// UnpackTypeAndVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x181f5a77.
//
// Solidity: function typeAndVersion() view returns(string)
func (devRouter *DevRouter) UnpackTypeAndVersion(data []byte) (string, error) {
	out, err := devRouter.abi.Unpack("typeAndVersion", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// DevRouterMessageExecuted represents a MessageExecuted event raised by the DevRouter contract.
type DevRouterMessageExecuted struct {
	MessageId           [32]byte
	SourceChainSelector uint64
	OffRamp             common.Address
	CalldataHash        [32]byte
	Raw                 *types.Log // Blockchain specific contextual infos
}

const DevRouterMessageExecutedEventName = "MessageExecuted"

// ContractEventName returns the user-defined event name.
func (DevRouterMessageExecuted) ContractEventName() string {
	return DevRouterMessageExecutedEventName
}

// UnpackMessageExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MessageExecuted(bytes32 messageId, uint64 sourceChainSelector, address offRamp, bytes32 calldataHash)
func (devRouter *DevRouter) UnpackMessageExecutedEvent(log *types.Log) (*DevRouterMessageExecuted, error) {
	event := "MessageExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devRouter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevRouterMessageExecuted)
	if len(log.Data) > 0 {
		if err := devRouter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devRouter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevRouterOffRampAdded represents a OffRampAdded event raised by the DevRouter contract.
type DevRouterOffRampAdded struct {
	SourceChainSelector uint64
	OffRamp             common.Address
	Raw                 *types.Log // Blockchain specific contextual infos
}

const DevRouterOffRampAddedEventName = "OffRampAdded"

// ContractEventName returns the user-defined event name.
func (DevRouterOffRampAdded) ContractEventName() string {
	return DevRouterOffRampAddedEventName
}

// UnpackOffRampAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OffRampAdded(uint64 indexed sourceChainSelector, address offRamp)
func (devRouter *DevRouter) UnpackOffRampAddedEvent(log *types.Log) (*DevRouterOffRampAdded, error) {
	event := "OffRampAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devRouter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevRouterOffRampAdded)
	if len(log.Data) > 0 {
		if err := devRouter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devRouter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevRouterOffRampRemoved represents a OffRampRemoved event raised by the DevRouter contract.
type DevRouterOffRampRemoved struct {
	SourceChainSelector uint64
	OffRamp             common.Address
	Raw                 *types.Log // Blockchain specific contextual infos
}

const DevRouterOffRampRemovedEventName = "OffRampRemoved"

// ContractEventName returns the user-defined event name.
func (DevRouterOffRampRemoved) ContractEventName() string {
	return DevRouterOffRampRemovedEventName
}

// UnpackOffRampRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OffRampRemoved(uint64 indexed sourceChainSelector, address offRamp)
func (devRouter *DevRouter) UnpackOffRampRemovedEvent(log *types.Log) (*DevRouterOffRampRemoved, error) {
	event := "OffRampRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devRouter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevRouterOffRampRemoved)
	if len(log.Data) > 0 {
		if err := devRouter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devRouter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevRouterOnRampSet represents a OnRampSet event raised by the DevRouter contract.
type DevRouterOnRampSet struct {
	DestChainSelector uint64
	OnRamp            common.Address
	Raw               *types.Log // Blockchain specific contextual infos
}

const DevRouterOnRampSetEventName = "OnRampSet"

// ContractEventName returns the user-defined event name.
func (DevRouterOnRampSet) ContractEventName() string {
	return DevRouterOnRampSetEventName
}

// UnpackOnRampSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OnRampSet(uint64 indexed destChainSelector, address onRamp)
func (devRouter *DevRouter) UnpackOnRampSetEvent(log *types.Log) (*DevRouterOnRampSet, error) {
	event := "OnRampSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devRouter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevRouterOnRampSet)
	if len(log.Data) > 0 {
		if err := devRouter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devRouter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevRouterOwnershipTransferred represents a OwnershipTransferred event raised by the DevRouter contract.
type DevRouterOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const DevRouterOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (DevRouterOwnershipTransferred) ContractEventName() string {
	return DevRouterOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (devRouter *DevRouter) UnpackOwnershipTransferredEvent(log *types.Log) (*DevRouterOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devRouter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevRouterOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := devRouter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devRouter.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (devRouter *DevRouter) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], devRouter.abi.Errors["BadARMSignal"].ID.Bytes()[:4]) {
		return devRouter.UnpackBadARMSignalError(raw[4:])
	}
	if bytes.Equal(raw[:4], devRouter.abi.Errors["InsufficientFeeTokenAmount"].ID.Bytes()[:4]) {
		return devRouter.UnpackInsufficientFeeTokenAmountError(raw[4:])
	}
	if bytes.Equal(raw[:4], devRouter.abi.Errors["InvalidMsgValue"].ID.Bytes()[:4]) {
		return devRouter.UnpackInvalidMsgValueError(raw[4:])
	}
	if bytes.Equal(raw[:4], devRouter.abi.Errors["NoContract"].ID.Bytes()[:4]) {
		return devRouter.UnpackNoContractError(raw[4:])
	}
	if bytes.Equal(raw[:4], devRouter.abi.Errors["NotEnoughGasForCall"].ID.Bytes()[:4]) {
		return devRouter.UnpackNotEnoughGasForCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], devRouter.abi.Errors["OffRampMismatch"].ID.Bytes()[:4]) {
		return devRouter.UnpackOffRampMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], devRouter.abi.Errors["OnlyOffRamp"].ID.Bytes()[:4]) {
		return devRouter.UnpackOnlyOffRampError(raw[4:])
	}
	if bytes.Equal(raw[:4], devRouter.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return devRouter.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], devRouter.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return devRouter.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], devRouter.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return devRouter.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], devRouter.abi.Errors["UnsupportedDestinationChain"].ID.Bytes()[:4]) {
		return devRouter.UnpackUnsupportedDestinationChainError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DevRouterBadARMSignal represents a BadARMSignal error raised by the DevRouter contract.
type DevRouterBadARMSignal struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadARMSignal()
func DevRouterBadARMSignalErrorID() common.Hash {
	return common.HexToHash("0xc1483715bfbb0feedf3492ebcb1a7873b6681240f6b93de40ad2a658bee1dc3a")
}

// UnpackBadARMSignalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadARMSignal()
func (devRouter *DevRouter) UnpackBadARMSignalError(raw []byte) (*DevRouterBadARMSignal, error) {
	out := new(DevRouterBadARMSignal)
	if err := devRouter.abi.UnpackIntoInterface(out, "BadARMSignal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevRouterInsufficientFeeTokenAmount represents a InsufficientFeeTokenAmount error raised by the DevRouter contract.
type DevRouterInsufficientFeeTokenAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientFeeTokenAmount()
func DevRouterInsufficientFeeTokenAmountErrorID() common.Hash {
	return common.HexToHash("0x07da6ee67bbdea6561058d0879609a3fa32d8839fc6a373d7dd837ea4941a3a4")
}

// UnpackInsufficientFeeTokenAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientFeeTokenAmount()
func (devRouter *DevRouter) UnpackInsufficientFeeTokenAmountError(raw []byte) (*DevRouterInsufficientFeeTokenAmount, error) {
	out := new(DevRouterInsufficientFeeTokenAmount)
	if err := devRouter.abi.UnpackIntoInterface(out, "InsufficientFeeTokenAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevRouterInvalidMsgValue represents a InvalidMsgValue error raised by the DevRouter contract.
type DevRouterInvalidMsgValue struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidMsgValue()
func DevRouterInvalidMsgValueErrorID() common.Hash {
	return common.HexToHash("0x1841b4e1b5bc2b6ee2d929f61c1a6d695028c1b47aa99b13e72b417bfaebc3cd")
}

// UnpackInvalidMsgValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidMsgValue()
func (devRouter *DevRouter) UnpackInvalidMsgValueError(raw []byte) (*DevRouterInvalidMsgValue, error) {
	out := new(DevRouterInvalidMsgValue)
	if err := devRouter.abi.UnpackIntoInterface(out, "InvalidMsgValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevRouterNoContract represents a NoContract error raised by the DevRouter contract.
type DevRouterNoContract struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoContract()
func DevRouterNoContractErrorID() common.Hash {
	return common.HexToHash("0x0c3b563c731f900f81d7205fd779db10e441baeaf1291514e48b35badff0aafd")
}

// UnpackNoContractError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoContract()
func (devRouter *DevRouter) UnpackNoContractError(raw []byte) (*DevRouterNoContract, error) {
	out := new(DevRouterNoContract)
	if err := devRouter.abi.UnpackIntoInterface(out, "NoContract", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevRouterNotEnoughGasForCall represents a NotEnoughGasForCall error raised by the DevRouter contract.
type DevRouterNotEnoughGasForCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughGasForCall()
func DevRouterNotEnoughGasForCallErrorID() common.Hash {
	return common.HexToHash("0x37c3be29b9a16e74a5a1e9335053207e39663f34a926f7012e437bd7d10cb2a6")
}

// UnpackNotEnoughGasForCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughGasForCall()
func (devRouter *DevRouter) UnpackNotEnoughGasForCallError(raw []byte) (*DevRouterNotEnoughGasForCall, error) {
	out := new(DevRouterNotEnoughGasForCall)
	if err := devRouter.abi.UnpackIntoInterface(out, "NotEnoughGasForCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevRouterOffRampMismatch represents a OffRampMismatch error raised by the DevRouter contract.
type DevRouterOffRampMismatch struct {
	ChainSelector uint64
	OffRamp       common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OffRampMismatch(uint64 chainSelector, address offRamp)
func DevRouterOffRampMismatchErrorID() common.Hash {
	return common.HexToHash("0x496477900ad57078ab4ede13a1b5bb0d56f8e001aed822ee471a608822531657")
}

// UnpackOffRampMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OffRampMismatch(uint64 chainSelector, address offRamp)
func (devRouter *DevRouter) UnpackOffRampMismatchError(raw []byte) (*DevRouterOffRampMismatch, error) {
	out := new(DevRouterOffRampMismatch)
	if err := devRouter.abi.UnpackIntoInterface(out, "OffRampMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevRouterOnlyOffRamp represents a OnlyOffRamp error raised by the DevRouter contract.
type DevRouterOnlyOffRamp struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyOffRamp()
func DevRouterOnlyOffRampErrorID() common.Hash {
	return common.HexToHash("0xd2316edec9802721b63a06b70e2e5a42ee02fcea715f99b96b8db56a20a557e5")
}

// UnpackOnlyOffRampError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyOffRamp()
func (devRouter *DevRouter) UnpackOnlyOffRampError(raw []byte) (*DevRouterOnlyOffRamp, error) {
	out := new(DevRouterOnlyOffRamp)
	if err := devRouter.abi.UnpackIntoInterface(out, "OnlyOffRamp", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevRouterOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the DevRouter contract.
type DevRouterOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func DevRouterOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (devRouter *DevRouter) UnpackOwnableInvalidOwnerError(raw []byte) (*DevRouterOwnableInvalidOwner, error) {
	out := new(DevRouterOwnableInvalidOwner)
	if err := devRouter.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevRouterOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the DevRouter contract.
type DevRouterOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func DevRouterOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (devRouter *DevRouter) UnpackOwnableUnauthorizedAccountError(raw []byte) (*DevRouterOwnableUnauthorizedAccount, error) {
	out := new(DevRouterOwnableUnauthorizedAccount)
	if err := devRouter.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevRouterSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the DevRouter contract.
type DevRouterSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func DevRouterSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (devRouter *DevRouter) UnpackSafeERC20FailedOperationError(raw []byte) (*DevRouterSafeERC20FailedOperation, error) {
	out := new(DevRouterSafeERC20FailedOperation)
	if err := devRouter.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevRouterUnsupportedDestinationChain represents a UnsupportedDestinationChain error raised by the DevRouter contract.
type DevRouterUnsupportedDestinationChain struct {
	DestChainSelector uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnsupportedDestinationChain(uint64 destChainSelector)
func DevRouterUnsupportedDestinationChainErrorID() common.Hash {
	return common.HexToHash("0xae236d9c79fdf9ca568e1ef745261e0ce4cbe29a8032d7c01a91184bcc0ebe87")
}

// UnpackUnsupportedDestinationChainError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnsupportedDestinationChain(uint64 destChainSelector)
func (devRouter *DevRouter) UnpackUnsupportedDestinationChainError(raw []byte) (*DevRouterUnsupportedDestinationChain, error) {
	out := new(DevRouterUnsupportedDestinationChain)
	if err := devRouter.abi.UnpackIntoInterface(out, "UnsupportedDestinationChain", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenMetaData contains all meta data concerning the DevToken contract.
var DevTokenMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"symbol_\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"decimals_\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"AccountBlocked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EnforcedPause\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ExpectedPause\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"SenderNotBurner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"SenderNotMinter\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"blocked\",\"type\":\"bool\"}],\"name\":\"BlockedSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"burner\",\"type\":\"address\"}],\"name\":\"BurnAccessGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"burner\",\"type\":\"address\"}],\"name\":\"BurnAccessRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"minter\",\"type\":\"address\"}],\"name\":\"MintAccessGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"minter\",\"type\":\"address\"}],\"name\":\"MintAccessRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Unpaused\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"burn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantMintAndBurnRoles\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"isBlocked\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"isBurner\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"isMinter\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeBurnRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeMintRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"blocked\",\"type\":\"bool\"}],\"name\":\"setBlocked\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "DevToken",
	Bin: "0x60a060405234801561000f575f5ffd5b506040516111cd3803806111cd83398101604081905261002e91610181565b808484600361003d83826102aa565b50600461004a82826102aa565b5050506001600160a01b03811661007a57604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b61008381610093565b505060ff16608052506103689050565b600580546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b634e487b7160e01b5f52604160045260245ffd5b5f82601f830112610107575f5ffd5b81516001600160401b03811115610120576101206100e4565b604051601f8201601f19908116603f011681016001600160401b038111828210171561014e5761014e6100e4565b604052818152838201602001851015610165575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f5f5f5f60808587031215610194575f5ffd5b84516001600160401b038111156101a9575f5ffd5b6101b5878288016100f8565b602087015190955090506001600160401b038111156101d2575f5ffd5b6101de878288016100f8565b935050604085015160ff811681146101f4575f5ffd5b60608601519092506001600160a01b0381168114610210575f5ffd5b939692955090935050565b600181811c9082168061022f57607f821691505b60208210810361024d57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156102a557828211156102a557805f5260205f20601f840160051c602085101561027e57505f5b90810190601f840160051c035f5b818110156102a1575f8382015560010161028c565b5050505b505050565b81516001600160401b038111156102c3576102c36100e4565b6102d7816102d1845461021b565b84610253565b6020601f821160018114610309575f83156102f25750848201515b5f19600385901b1c1916600184901b178455610361565b5f84815260208120601f198516915b828110156103385787850151825560209485019460019092019101610318565b508482101561035557868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b608051610e4d6103805f395f6101d80152610e4d5ff3fe608060405234801561000f575f5ffd5b5060043610610152575f3560e01c806370a08231116100bf578063aa271e1a11610079578063aa271e1a146102e5578063c630948d14610307578063dd62ed3e1461031a578063f2fde38b14610352578063f81094f314610365578063fbac395114610378575f5ffd5b806370a0823114610277578063715018a61461029f5780638456cb59146102a75780638da5cb5b146102af57806395d89b41146102ca578063a9059cbb146102d2575f5ffd5b80633f4ba83a116101105780633f4ba83a1461020257806340c10f191461020a57806342966c681461021d5780634334614a146102305780634f5632f8146102525780635c975abb14610265575f5ffd5b80620af2a11461015657806306fdde031461016b578063095ea7b31461018957806318160ddd146101ac57806323b872dd146101be578063313ce567146101d1575b5f5ffd5b610169610164366004610cbe565b61039a565b005b610173610400565b6040516101809190610cf7565b60405180910390f35b61019c610197366004610d2c565b610490565b6040519015158152602001610180565b6002545b604051908152602001610180565b61019c6101cc366004610d54565b6104a9565b60405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152602001610180565b6101696104cc565b610169610218366004610d2c565b6104de565b61016961022b366004610d8e565b61053b565b61019c61023e366004610da5565b60076020525f908152604090205460ff1681565b610169610260366004610da5565b610579565b600554600160a01b900460ff1661019c565b6101b0610285366004610da5565b6001600160a01b03165f9081526020819052604090205490565b6101696105d8565b6101696105e9565b6005546040516001600160a01b039091168152602001610180565b6101736105f9565b61019c6102e0366004610d2c565b610608565b61019c6102f3366004610da5565b60066020525f908152604090205460ff1681565b610169610315366004610da5565b610615565b6101b0610328366004610dc5565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b610169610360366004610da5565b6106c0565b610169610373366004610da5565b6106fa565b61019c610386366004610da5565b60086020525f908152604090205460ff1681565b6103a2610752565b6001600160a01b0382165f81815260086020908152604091829020805460ff191685151590811790915591519182527f30e5e165e1604086343a385170c8b1b5a4ddb5b00ba4cf8cc1440f5dfcc0fa97910160405180910390a25050565b60606003805461040f90610df6565b80601f016020809104026020016040519081016040528092919081815260200182805461043b90610df6565b80156104865780601f1061045d57610100808354040283529160200191610486565b820191905f5260205f20905b81548152906001019060200180831161046957829003601f168201915b5050505050905090565b5f3361049d81858561077f565b60019150505b92915050565b5f336104b6858285610791565b6104c185858561080d565b506001949350505050565b6104d4610752565b6104dc61086a565b565b335f9081526006602052604090205460ff1615801561050857506005546001600160a01b03163314155b1561052d5760405163e2c8c9d560e01b81523360048201526024015b60405180910390fd5b61053782826108bf565b5050565b335f9081526007602052604090205460ff1661056c5760405163c820b10b60e01b8152336004820152602401610524565b61057633826108f3565b50565b610581610752565b6001600160a01b0381165f81815260076020908152604091829020805460ff1916905590519182527f0a675452746933cefe3d74182e78db7afe57ba60eaa4234b5d85e9aa41b0610c91015b60405180910390a150565b6105e0610752565b6104dc5f610927565b6105f1610752565b6104dc610978565b60606004805461040f90610df6565b5f3361049d81858561080d565b61061d610752565b6001600160a01b0381165f8181526006602090815260408083208054600160ff199182168117909255600784529382902080549094161790925590519182527fe46fef8bbff1389d9010703cf8ebb363fb3daf5bf56edc27080b67bc8d9251ea910160405180910390a16040516001600160a01b03821681527f92308bb7573b2a3d17ddb868b39d8ebec433f3194421abc22d084f89658c9bad906020016105cd565b6106c8610752565b6001600160a01b0381166106f157604051631e4fbdf760e01b81525f6004820152602401610524565b61057681610927565b610702610752565b6001600160a01b0381165f81815260066020908152604091829020805460ff1916905590519182527fed998b960f6340d045f620c119730f7aa7995e7425c2401d3a5b64ff998a59e991016105cd565b6005546001600160a01b031633146104dc5760405163118cdaa760e01b8152336004820152602401610524565b61078c83838360016109bb565b505050565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f1981101561080757818110156107f957604051637dc7a0d960e11b81526001600160a01b03841660048201526024810182905260448101839052606401610524565b61080784848484035f6109bb565b50505050565b6001600160a01b03831661083657604051634b637e8f60e11b81525f6004820152602401610524565b6001600160a01b03821661085f5760405163ec442f0560e01b81525f6004820152602401610524565b61078c838383610a8d565b610872610b28565b6005805460ff60a01b191690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b6040516001600160a01b03909116815260200160405180910390a1565b6001600160a01b0382166108e85760405163ec442f0560e01b81525f6004820152602401610524565b6105375f8383610a8d565b6001600160a01b03821661091c57604051634b637e8f60e11b81525f6004820152602401610524565b610537825f83610a8d565b600580546001600160a01b038381166001600160a01b0319831681179093556040519116919082907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e0905f90a35050565b610980610b52565b6005805460ff60a01b1916600160a01b1790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586108a23390565b6001600160a01b0384166109e45760405163e602df0560e01b81525f6004820152602401610524565b6001600160a01b038316610a0d57604051634a1406b160e11b81525f6004820152602401610524565b6001600160a01b038085165f908152600160209081526040808320938716835292905220829055801561080757826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051610a7f91815260200190565b60405180910390a350505050565b610a95610b52565b6001600160a01b0383165f9081526008602052604090205460ff1615610ad9576040516328e9b38560e01b81526001600160a01b0384166004820152602401610524565b6001600160a01b0382165f9081526008602052604090205460ff1615610b1d576040516328e9b38560e01b81526001600160a01b0383166004820152602401610524565b61078c838383610b7d565b600554600160a01b900460ff166104dc57604051638dfc202b60e01b815260040160405180910390fd5b600554600160a01b900460ff16156104dc5760405163d93c066560e01b815260040160405180910390fd5b6001600160a01b038316610ba7578060025f828254610b9c9190610e2e565b90915550610c179050565b6001600160a01b0383165f9081526020819052604090205481811015610bf95760405163391434e360e21b81526001600160a01b03851660048201526024810182905260448101839052606401610524565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b038216610c3357600280548290039055610c51565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef83604051610c9691815260200190565b60405180910390a3505050565b80356001600160a01b0381168114610cb9575f5ffd5b919050565b5f5f60408385031215610ccf575f5ffd5b610cd883610ca3565b915060208301358015158114610cec575f5ffd5b809150509250929050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f60408385031215610d3d575f5ffd5b610d4683610ca3565b946020939093013593505050565b5f5f5f60608486031215610d66575f5ffd5b610d6f84610ca3565b9250610d7d60208501610ca3565b929592945050506040919091013590565b5f60208284031215610d9e575f5ffd5b5035919050565b5f60208284031215610db5575f5ffd5b610dbe82610ca3565b9392505050565b5f5f60408385031215610dd6575f5ffd5b610ddf83610ca3565b9150610ded60208401610ca3565b90509250929050565b600181811c90821680610e0a57607f821691505b602082108103610e2857634e487b7160e01b5f52602260045260245ffd5b50919050565b808201808211156104a357634e487b7160e01b5f52601160045260245ffd",
}

// DevToken is an auto generated Go binding around an Ethereum contract.
type DevToken struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DevToken) GetABI() abi.ABI {
	return c.abi
}

// NewDevToken creates a new instance of DevToken.
func NewDevToken() *DevToken {
	parsed, err := DevTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DevToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DevToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(string name_, string symbol_, uint8 decimals_, address owner_) returns()
func (devToken *DevToken) PackConstructor(name_ string, symbol_ string, decimals_ uint8, owner_ common.Address) []byte {
	enc, err := devToken.abi.Pack("", name_, symbol_, decimals_, owner_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (devToken *DevToken) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := devToken.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (devToken *DevToken) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return devToken.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (devToken *DevToken) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := devToken.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (devToken *DevToken) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := devToken.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (devToken *DevToken) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return devToken.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (devToken *DevToken) UnpackApprove(data []byte) (bool, error) {
	out, err := devToken.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (devToken *DevToken) PackBalanceOf(account common.Address) []byte {
	enc, err := devToken.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (devToken *DevToken) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return devToken.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (devToken *DevToken) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := devToken.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burn(uint256 amount) returns()
func (devToken *DevToken) PackBurn(amount *big.Int) []byte {
	enc, err := devToken.abi.Pack("burn", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burn(uint256 amount) returns()
func (devToken *DevToken) TryPackBurn(amount *big.Int) ([]byte, error) {
	return devToken.abi.Pack("burn", amount)
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (devToken *DevToken) PackDecimals() []byte {
	enc, err := devToken.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (devToken *DevToken) TryPackDecimals() ([]byte, error) {
	return devToken.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (devToken *DevToken) UnpackDecimals(data []byte) (uint8, error) {
	out, err := devToken.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackGrantMintAndBurnRoles is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc630948d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantMintAndBurnRoles(address account) returns()
func (devToken *DevToken) PackGrantMintAndBurnRoles(account common.Address) []byte {
	enc, err := devToken.abi.Pack("grantMintAndBurnRoles", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantMintAndBurnRoles is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc630948d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantMintAndBurnRoles(address account) returns()
func (devToken *DevToken) TryPackGrantMintAndBurnRoles(account common.Address) ([]byte, error) {
	return devToken.abi.Pack("grantMintAndBurnRoles", account)
}

// PackIsBlocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbac3951.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isBlocked(address account) view returns(bool)
func (devToken *DevToken) PackIsBlocked(account common.Address) []byte {
	enc, err := devToken.abi.Pack("isBlocked", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsBlocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbac3951.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isBlocked(address account) view returns(bool)
func (devToken *DevToken) TryPackIsBlocked(account common.Address) ([]byte, error) {
	return devToken.abi.Pack("isBlocked", account)
}

// UnpackIsBlocked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfbac3951.
//
// Solidity: function isBlocked(address account) view returns(bool)
func (devToken *DevToken) UnpackIsBlocked(data []byte) (bool, error) {
	out, err := devToken.abi.Unpack("isBlocked", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsBurner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4334614a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isBurner(address account) view returns(bool)
func (devToken *DevToken) PackIsBurner(account common.Address) []byte {
	enc, err := devToken.abi.Pack("isBurner", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsBurner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4334614a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isBurner(address account) view returns(bool)
func (devToken *DevToken) TryPackIsBurner(account common.Address) ([]byte, error) {
	return devToken.abi.Pack("isBurner", account)
}

// UnpackIsBurner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4334614a.
//
// Solidity: function isBurner(address account) view returns(bool)
func (devToken *DevToken) UnpackIsBurner(data []byte) (bool, error) {
	out, err := devToken.abi.Unpack("isBurner", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsMinter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa271e1a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isMinter(address account) view returns(bool)
func (devToken *DevToken) PackIsMinter(account common.Address) []byte {
	enc, err := devToken.abi.Pack("isMinter", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsMinter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa271e1a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isMinter(address account) view returns(bool)
func (devToken *DevToken) TryPackIsMinter(account common.Address) ([]byte, error) {
	return devToken.abi.Pack("isMinter", account)
}

// UnpackIsMinter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaa271e1a.
//
// Solidity: function isMinter(address account) view returns(bool)
func (devToken *DevToken) UnpackIsMinter(data []byte) (bool, error) {
	out, err := devToken.abi.Unpack("isMinter", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(address account, uint256 amount) returns()
func (devToken *DevToken) PackMint(account common.Address, amount *big.Int) []byte {
	enc, err := devToken.abi.Pack("mint", account, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(address account, uint256 amount) returns()
func (devToken *DevToken) TryPackMint(account common.Address, amount *big.Int) ([]byte, error) {
	return devToken.abi.Pack("mint", account, amount)
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (devToken *DevToken) PackName() []byte {
	enc, err := devToken.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (devToken *DevToken) TryPackName() ([]byte, error) {
	return devToken.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (devToken *DevToken) UnpackName(data []byte) (string, error) {
	out, err := devToken.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (devToken *DevToken) PackOwner() []byte {
	enc, err := devToken.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (devToken *DevToken) TryPackOwner() ([]byte, error) {
	return devToken.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (devToken *DevToken) UnpackOwner(data []byte) (common.Address, error) {
	out, err := devToken.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause() returns()
func (devToken *DevToken) PackPause() []byte {
	enc, err := devToken.abi.Pack("pause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause() returns()
func (devToken *DevToken) TryPackPause() ([]byte, error) {
	return devToken.abi.Pack("pause")
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (devToken *DevToken) PackPaused() []byte {
	enc, err := devToken.abi.Pack("paused")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paused() view returns(bool)
func (devToken *DevToken) TryPackPaused() ([]byte, error) {
	return devToken.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (devToken *DevToken) UnpackPaused(data []byte) (bool, error) {
	out, err := devToken.abi.Unpack("paused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (devToken *DevToken) PackRenounceOwnership() []byte {
	enc, err := devToken.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (devToken *DevToken) TryPackRenounceOwnership() ([]byte, error) {
	return devToken.abi.Pack("renounceOwnership")
}

// PackRevokeBurnRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f5632f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeBurnRole(address account) returns()
func (devToken *DevToken) PackRevokeBurnRole(account common.Address) []byte {
	enc, err := devToken.abi.Pack("revokeBurnRole", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeBurnRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f5632f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeBurnRole(address account) returns()
func (devToken *DevToken) TryPackRevokeBurnRole(account common.Address) ([]byte, error) {
	return devToken.abi.Pack("revokeBurnRole", account)
}

// PackRevokeMintRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf81094f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeMintRole(address account) returns()
func (devToken *DevToken) PackRevokeMintRole(account common.Address) []byte {
	enc, err := devToken.abi.Pack("revokeMintRole", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeMintRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf81094f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeMintRole(address account) returns()
func (devToken *DevToken) TryPackRevokeMintRole(account common.Address) ([]byte, error) {
	return devToken.abi.Pack("revokeMintRole", account)
}

// PackSetBlocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x000af2a1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBlocked(address account, bool blocked) returns()
func (devToken *DevToken) PackSetBlocked(account common.Address, blocked bool) []byte {
	enc, err := devToken.abi.Pack("setBlocked", account, blocked)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBlocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x000af2a1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBlocked(address account, bool blocked) returns()
func (devToken *DevToken) TryPackSetBlocked(account common.Address, blocked bool) ([]byte, error) {
	return devToken.abi.Pack("setBlocked", account, blocked)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (devToken *DevToken) PackSymbol() []byte {
	enc, err := devToken.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (devToken *DevToken) TryPackSymbol() ([]byte, error) {
	return devToken.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (devToken *DevToken) UnpackSymbol(data []byte) (string, error) {
	out, err := devToken.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (devToken *DevToken) PackTotalSupply() []byte {
	enc, err := devToken.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (devToken *DevToken) TryPackTotalSupply() ([]byte, error) {
	return devToken.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (devToken *DevToken) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := devToken.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (devToken *DevToken) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := devToken.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (devToken *DevToken) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return devToken.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (devToken *DevToken) UnpackTransfer(data []byte) (bool, error) {
	out, err := devToken.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (devToken *DevToken) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := devToken.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (devToken *DevToken) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return devToken.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (devToken *DevToken) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := devToken.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (devToken *DevToken) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := devToken.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (devToken *DevToken) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return devToken.abi.Pack("transferOwnership", newOwner)
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (devToken *DevToken) PackUnpause() []byte {
	enc, err := devToken.abi.Pack("unpause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpause() returns()
func (devToken *DevToken) TryPackUnpause() ([]byte, error) {
	return devToken.abi.Pack("unpause")
}

// DevTokenApproval represents a Approval event raised by the DevToken contract.
type DevTokenApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DevTokenApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (DevTokenApproval) ContractEventName() string {
	return DevTokenApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (devToken *DevToken) UnpackApprovalEvent(log *types.Log) (*DevTokenApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevTokenApproval)
	if len(log.Data) > 0 {
		if err := devToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevTokenBlockedSet represents a BlockedSet event raised by the DevToken contract.
type DevTokenBlockedSet struct {
	Account common.Address
	Blocked bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const DevTokenBlockedSetEventName = "BlockedSet"

// ContractEventName returns the user-defined event name.
func (DevTokenBlockedSet) ContractEventName() string {
	return DevTokenBlockedSetEventName
}

// UnpackBlockedSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BlockedSet(address indexed account, bool blocked)
func (devToken *DevToken) UnpackBlockedSetEvent(log *types.Log) (*DevTokenBlockedSet, error) {
	event := "BlockedSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevTokenBlockedSet)
	if len(log.Data) > 0 {
		if err := devToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevTokenBurnAccessGranted represents a BurnAccessGranted event raised by the DevToken contract.
type DevTokenBurnAccessGranted struct {
	Burner common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const DevTokenBurnAccessGrantedEventName = "BurnAccessGranted"

// ContractEventName returns the user-defined event name.
func (DevTokenBurnAccessGranted) ContractEventName() string {
	return DevTokenBurnAccessGrantedEventName
}

// UnpackBurnAccessGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BurnAccessGranted(address burner)
func (devToken *DevToken) UnpackBurnAccessGrantedEvent(log *types.Log) (*DevTokenBurnAccessGranted, error) {
	event := "BurnAccessGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevTokenBurnAccessGranted)
	if len(log.Data) > 0 {
		if err := devToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevTokenBurnAccessRevoked represents a BurnAccessRevoked event raised by the DevToken contract.
type DevTokenBurnAccessRevoked struct {
	Burner common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const DevTokenBurnAccessRevokedEventName = "BurnAccessRevoked"

// ContractEventName returns the user-defined event name.
func (DevTokenBurnAccessRevoked) ContractEventName() string {
	return DevTokenBurnAccessRevokedEventName
}

// UnpackBurnAccessRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BurnAccessRevoked(address burner)
func (devToken *DevToken) UnpackBurnAccessRevokedEvent(log *types.Log) (*DevTokenBurnAccessRevoked, error) {
	event := "BurnAccessRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevTokenBurnAccessRevoked)
	if len(log.Data) > 0 {
		if err := devToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevTokenMintAccessGranted represents a MintAccessGranted event raised by the DevToken contract.
type DevTokenMintAccessGranted struct {
	Minter common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const DevTokenMintAccessGrantedEventName = "MintAccessGranted"

// ContractEventName returns the user-defined event name.
func (DevTokenMintAccessGranted) ContractEventName() string {
	return DevTokenMintAccessGrantedEventName
}

// UnpackMintAccessGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MintAccessGranted(address minter)
func (devToken *DevToken) UnpackMintAccessGrantedEvent(log *types.Log) (*DevTokenMintAccessGranted, error) {
	event := "MintAccessGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevTokenMintAccessGranted)
	if len(log.Data) > 0 {
		if err := devToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevTokenMintAccessRevoked represents a MintAccessRevoked event raised by the DevToken contract.
type DevTokenMintAccessRevoked struct {
	Minter common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const DevTokenMintAccessRevokedEventName = "MintAccessRevoked"

// ContractEventName returns the user-defined event name.
func (DevTokenMintAccessRevoked) ContractEventName() string {
	return DevTokenMintAccessRevokedEventName
}

// UnpackMintAccessRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MintAccessRevoked(address minter)
func (devToken *DevToken) UnpackMintAccessRevokedEvent(log *types.Log) (*DevTokenMintAccessRevoked, error) {
	event := "MintAccessRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevTokenMintAccessRevoked)
	if len(log.Data) > 0 {
		if err := devToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevTokenOwnershipTransferred represents a OwnershipTransferred event raised by the DevToken contract.
type DevTokenOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const DevTokenOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (DevTokenOwnershipTransferred) ContractEventName() string {
	return DevTokenOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (devToken *DevToken) UnpackOwnershipTransferredEvent(log *types.Log) (*DevTokenOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevTokenOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := devToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevTokenPaused represents a Paused event raised by the DevToken contract.
type DevTokenPaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const DevTokenPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (DevTokenPaused) ContractEventName() string {
	return DevTokenPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(address account)
func (devToken *DevToken) UnpackPausedEvent(log *types.Log) (*DevTokenPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevTokenPaused)
	if len(log.Data) > 0 {
		if err := devToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevTokenTransfer represents a Transfer event raised by the DevToken contract.
type DevTokenTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const DevTokenTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (DevTokenTransfer) ContractEventName() string {
	return DevTokenTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (devToken *DevToken) UnpackTransferEvent(log *types.Log) (*DevTokenTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevTokenTransfer)
	if len(log.Data) > 0 {
		if err := devToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevTokenUnpaused represents a Unpaused event raised by the DevToken contract.
type DevTokenUnpaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const DevTokenUnpausedEventName = "Unpaused"

// ContractEventName returns the user-defined event name.
func (DevTokenUnpaused) ContractEventName() string {
	return DevTokenUnpausedEventName
}

// UnpackUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaused(address account)
func (devToken *DevToken) UnpackUnpausedEvent(log *types.Log) (*DevTokenUnpaused, error) {
	event := "Unpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevTokenUnpaused)
	if len(log.Data) > 0 {
		if err := devToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devToken.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (devToken *DevToken) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], devToken.abi.Errors["AccountBlocked"].ID.Bytes()[:4]) {
		return devToken.UnpackAccountBlockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return devToken.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return devToken.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return devToken.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return devToken.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return devToken.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return devToken.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["EnforcedPause"].ID.Bytes()[:4]) {
		return devToken.UnpackEnforcedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["ExpectedPause"].ID.Bytes()[:4]) {
		return devToken.UnpackExpectedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return devToken.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return devToken.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["SenderNotBurner"].ID.Bytes()[:4]) {
		return devToken.UnpackSenderNotBurnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], devToken.abi.Errors["SenderNotMinter"].ID.Bytes()[:4]) {
		return devToken.UnpackSenderNotMinterError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DevTokenAccountBlocked represents a AccountBlocked error raised by the DevToken contract.
type DevTokenAccountBlocked struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccountBlocked(address account)
func DevTokenAccountBlockedErrorID() common.Hash {
	return common.HexToHash("0x28e9b38569d728986e5868b0e113d9a49ee4c47dfc6db29a673e25b3515a56a8")
}

// UnpackAccountBlockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccountBlocked(address account)
func (devToken *DevToken) UnpackAccountBlockedError(raw []byte) (*DevTokenAccountBlocked, error) {
	out := new(DevTokenAccountBlocked)
	if err := devToken.abi.UnpackIntoInterface(out, "AccountBlocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the DevToken contract.
type DevTokenERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func DevTokenERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (devToken *DevToken) UnpackERC20InsufficientAllowanceError(raw []byte) (*DevTokenERC20InsufficientAllowance, error) {
	out := new(DevTokenERC20InsufficientAllowance)
	if err := devToken.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the DevToken contract.
type DevTokenERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func DevTokenERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (devToken *DevToken) UnpackERC20InsufficientBalanceError(raw []byte) (*DevTokenERC20InsufficientBalance, error) {
	out := new(DevTokenERC20InsufficientBalance)
	if err := devToken.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenERC20InvalidApprover represents a ERC20InvalidApprover error raised by the DevToken contract.
type DevTokenERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func DevTokenERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (devToken *DevToken) UnpackERC20InvalidApproverError(raw []byte) (*DevTokenERC20InvalidApprover, error) {
	out := new(DevTokenERC20InvalidApprover)
	if err := devToken.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the DevToken contract.
type DevTokenERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func DevTokenERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (devToken *DevToken) UnpackERC20InvalidReceiverError(raw []byte) (*DevTokenERC20InvalidReceiver, error) {
	out := new(DevTokenERC20InvalidReceiver)
	if err := devToken.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenERC20InvalidSender represents a ERC20InvalidSender error raised by the DevToken contract.
type DevTokenERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func DevTokenERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (devToken *DevToken) UnpackERC20InvalidSenderError(raw []byte) (*DevTokenERC20InvalidSender, error) {
	out := new(DevTokenERC20InvalidSender)
	if err := devToken.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenERC20InvalidSpender represents a ERC20InvalidSpender error raised by the DevToken contract.
type DevTokenERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func DevTokenERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (devToken *DevToken) UnpackERC20InvalidSpenderError(raw []byte) (*DevTokenERC20InvalidSpender, error) {
	out := new(DevTokenERC20InvalidSpender)
	if err := devToken.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenEnforcedPause represents a EnforcedPause error raised by the DevToken contract.
type DevTokenEnforcedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnforcedPause()
func DevTokenEnforcedPauseErrorID() common.Hash {
	return common.HexToHash("0xd93c0665d6c96d04a8f174024fc4ddd66c250604aff22bbec808de86dd3637e3")
}

// UnpackEnforcedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnforcedPause()
func (devToken *DevToken) UnpackEnforcedPauseError(raw []byte) (*DevTokenEnforcedPause, error) {
	out := new(DevTokenEnforcedPause)
	if err := devToken.abi.UnpackIntoInterface(out, "EnforcedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenExpectedPause represents a ExpectedPause error raised by the DevToken contract.
type DevTokenExpectedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpectedPause()
func DevTokenExpectedPauseErrorID() common.Hash {
	return common.HexToHash("0x8dfc202bcfe9a735b559bee70674422512bc5c30f687046ae8778315fb81da44")
}

// UnpackExpectedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpectedPause()
func (devToken *DevToken) UnpackExpectedPauseError(raw []byte) (*DevTokenExpectedPause, error) {
	out := new(DevTokenExpectedPause)
	if err := devToken.abi.UnpackIntoInterface(out, "ExpectedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the DevToken contract.
type DevTokenOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func DevTokenOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (devToken *DevToken) UnpackOwnableInvalidOwnerError(raw []byte) (*DevTokenOwnableInvalidOwner, error) {
	out := new(DevTokenOwnableInvalidOwner)
	if err := devToken.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the DevToken contract.
type DevTokenOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func DevTokenOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (devToken *DevToken) UnpackOwnableUnauthorizedAccountError(raw []byte) (*DevTokenOwnableUnauthorizedAccount, error) {
	out := new(DevTokenOwnableUnauthorizedAccount)
	if err := devToken.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenSenderNotBurner represents a SenderNotBurner error raised by the DevToken contract.
type DevTokenSenderNotBurner struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SenderNotBurner(address sender)
func DevTokenSenderNotBurnerErrorID() common.Hash {
	return common.HexToHash("0xc820b10bb0c0991c2b1ee04079725ac5a795979fd4109e9e38aedc889a798565")
}

// UnpackSenderNotBurnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SenderNotBurner(address sender)
func (devToken *DevToken) UnpackSenderNotBurnerError(raw []byte) (*DevTokenSenderNotBurner, error) {
	out := new(DevTokenSenderNotBurner)
	if err := devToken.abi.UnpackIntoInterface(out, "SenderNotBurner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenSenderNotMinter represents a SenderNotMinter error raised by the DevToken contract.
type DevTokenSenderNotMinter struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SenderNotMinter(address sender)
func DevTokenSenderNotMinterErrorID() common.Hash {
	return common.HexToHash("0xe2c8c9d5ac42ded4327b834e642fe90f27b563f5d5c5006406fe39df290dbe99")
}

// UnpackSenderNotMinterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SenderNotMinter(address sender)
func (devToken *DevToken) UnpackSenderNotMinterError(raw []byte) (*DevTokenSenderNotMinter, error) {
	out := new(DevTokenSenderNotMinter)
	if err := devToken.abi.UnpackIntoInterface(out, "SenderNotMinter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenAdminRegistryMetaData contains all meta data concerning the DevTokenAdminRegistry contract.
var DevTokenAdminRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousPool\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newPool\",\"type\":\"address\"}],\"name\":\"PoolSet\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"startIndex\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxCount\",\"type\":\"uint64\"}],\"name\":\"getAllConfiguredTokens\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"tokens\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"getPool\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"tokens\",\"type\":\"address[]\"}],\"name\":\"getPools\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"pools\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"getTokenConfig\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"administrator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"pendingAdministrator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"tokenPool\",\"type\":\"address\"}],\"internalType\":\"structDevTokenAdminRegistry.TokenConfig\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"pool\",\"type\":\"address\"}],\"name\":\"setPool\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"typeAndVersion\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "DevTokenAdminRegistry",
	Bin: "0x6080604052348015600e575f5ffd5b5060405161094a38038061094a833981016040819052602b9160b4565b806001600160a01b038116605857604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b605f816065565b505060df565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f6020828403121560c3575f5ffd5b81516001600160a01b038116811460d8575f5ffd5b9392505050565b61085e806100ec5f395ff3fe608060405234801561000f575f5ffd5b5060043610610090575f3560e01c806372d64a811161006357806372d64a81146101235780638da5cb5b14610136578063bbe4f6db1461015a578063cb67e3b114610185578063f2fde38b146101ca575f5ffd5b8063181f5a77146100945780634e847fc7146100e65780635e63547a146100fb578063715018a61461011b575b5f5ffd5b6100d06040518060400160405280601881526020017f546f6b656e41646d696e526567697374727920312e352e30000000000000000081525081565b6040516100dd9190610667565b60405180910390f35b6100f96100f43660046106b7565b6101dd565b005b61010e6101093660046106e8565b61026d565b6040516100dd9190610759565b6100f9610341565b61010e6101313660046107bb565b610354565b5f546001600160a01b03165b6040516001600160a01b0390911681526020016100dd565b6101426101683660046107e3565b6001600160a01b039081165f908152600160205260409020541690565b6101986101933660046107e3565b610471565b6040805182516001600160a01b03908116825260208085015182169083015292820151909216908201526060016100dd565b6100f96101d83660046107e3565b6104e8565b6101e561052a565b6001600160a01b038083165f90815260016020526040902080548383166001600160a01b03198216179091551661021d600284610556565b50816001600160a01b0316816001600160a01b0316846001600160a01b03167f754449ec3aff3bd528bfce43ae9319c4a381b67fcd1d20097b3b24dacaecc35d60405160405180910390a4505050565b60608167ffffffffffffffff811115610288576102886107fc565b6040519080825280602002602001820160405280156102b1578160200160208202803683370190505b5090505f5b8281101561033a5760015f8585848181106102d3576102d3610810565b90506020020160208101906102e891906107e3565b6001600160a01b03908116825260208201929092526040015f2054835191169083908390811061031a5761031a610810565b6001600160a01b03909216602092830291909101909101526001016102b6565b5092915050565b61034961052a565b6103525f610571565b565b60605f61036160026105c0565b9050808467ffffffffffffffff161061037a575061046b565b5f8367ffffffffffffffff168567ffffffffffffffff168361039c9190610838565b106103b1578367ffffffffffffffff166103c5565b6103c567ffffffffffffffff861683610838565b90508067ffffffffffffffff8111156103e0576103e06107fc565b604051908082528060200260200182016040528015610409578160200160208202803683370190505b5092505f5b818110156104675761043561042d8267ffffffffffffffff891661084b565b6002906105c9565b84828151811061044757610447610810565b6001600160a01b039092166020928302919091019091015260010161040e565b5050505b92915050565b60408051606080820183525f8083526020830181905282840152825190810190925290806104a06002856105d4565b6104aa575f6104b6565b5f546001600160a01b03165b6001600160a01b0390811682525f60208084018290529582168152600190955260409485902054169301929092525090565b6104f061052a565b6001600160a01b03811661051e57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b61052781610571565b50565b5f546001600160a01b031633146103525760405163118cdaa760e01b8152336004820152602401610515565b5f61056a836001600160a01b0384166105f5565b9392505050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f61046b825490565b5f61056a8383610641565b6001600160a01b0381165f908152600183016020526040812054151561056a565b5f81815260018301602052604081205461063a57508154600181810184555f84815260208082209093018490558454848252828601909352604090209190915561046b565b505f61046b565b5f825f01828154811061065657610656610810565b905f5260205f200154905092915050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80356001600160a01b03811681146106b2575f5ffd5b919050565b5f5f604083850312156106c8575f5ffd5b6106d18361069c565b91506106df6020840161069c565b90509250929050565b5f5f602083850312156106f9575f5ffd5b823567ffffffffffffffff81111561070f575f5ffd5b8301601f8101851361071f575f5ffd5b803567ffffffffffffffff811115610735575f5ffd5b8560208260051b8401011115610749575f5ffd5b6020919091019590945092505050565b602080825282518282018190525f918401906040840190835b818110156107995783516001600160a01b0316835260209384019390920191600101610772565b509095945050505050565b803567ffffffffffffffff811681146106b2575f5ffd5b5f5f604083850312156107cc575f5ffd5b6107d5836107a4565b91506106df602084016107a4565b5f602082840312156107f3575f5ffd5b61056a8261069c565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b8181038181111561046b5761046b610824565b8082018082111561046b5761046b61082456",
}

// DevTokenAdminRegistry is an auto generated Go binding around an Ethereum contract.
type DevTokenAdminRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DevTokenAdminRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewDevTokenAdminRegistry creates a new instance of DevTokenAdminRegistry.
func NewDevTokenAdminRegistry() *DevTokenAdminRegistry {
	parsed, err := DevTokenAdminRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DevTokenAdminRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DevTokenAdminRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address owner_) returns()
func (devTokenAdminRegistry *DevTokenAdminRegistry) PackConstructor(owner_ common.Address) []byte {
	enc, err := devTokenAdminRegistry.abi.Pack("", owner_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackGetAllConfiguredTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72d64a81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAllConfiguredTokens(uint64 startIndex, uint64 maxCount) view returns(address[] tokens)
func (devTokenAdminRegistry *DevTokenAdminRegistry) PackGetAllConfiguredTokens(startIndex uint64, maxCount uint64) []byte {
	enc, err := devTokenAdminRegistry.abi.Pack("getAllConfiguredTokens", startIndex, maxCount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAllConfiguredTokens is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72d64a81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAllConfiguredTokens(uint64 startIndex, uint64 maxCount) view returns(address[] tokens)
func (devTokenAdminRegistry *DevTokenAdminRegistry) TryPackGetAllConfiguredTokens(startIndex uint64, maxCount uint64) ([]byte, error) {
	return devTokenAdminRegistry.abi.Pack("getAllConfiguredTokens", startIndex, maxCount)
}

// UnpackGetAllConfiguredTokens is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x72d64a81.
//
// Solidity: function getAllConfiguredTokens(uint64 startIndex, uint64 maxCount) view returns(address[] tokens)
func (devTokenAdminRegistry *DevTokenAdminRegistry) UnpackGetAllConfiguredTokens(data []byte) ([]common.Address, error) {
	out, err := devTokenAdminRegistry.abi.Unpack("getAllConfiguredTokens", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackGetPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbe4f6db.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPool(address token) view returns(address)
func (devTokenAdminRegistry *DevTokenAdminRegistry) PackGetPool(token common.Address) []byte {
	enc, err := devTokenAdminRegistry.abi.Pack("getPool", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbe4f6db.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPool(address token) view returns(address)
func (devTokenAdminRegistry *DevTokenAdminRegistry) TryPackGetPool(token common.Address) ([]byte, error) {
	return devTokenAdminRegistry.abi.Pack("getPool", token)
}

// UnpackGetPool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbbe4f6db.
//
// Solidity: function getPool(address token) view returns(address)
func (devTokenAdminRegistry *DevTokenAdminRegistry) UnpackGetPool(data []byte) (common.Address, error) {
	out, err := devTokenAdminRegistry.abi.Unpack("getPool", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetPools is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e63547a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPools(address[] tokens) view returns(address[] pools)
func (devTokenAdminRegistry *DevTokenAdminRegistry) PackGetPools(tokens []common.Address) []byte {
	enc, err := devTokenAdminRegistry.abi.Pack("getPools", tokens)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPools is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e63547a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPools(address[] tokens) view returns(address[] pools)
func (devTokenAdminRegistry *DevTokenAdminRegistry) TryPackGetPools(tokens []common.Address) ([]byte, error) {
	return devTokenAdminRegistry.abi.Pack("getPools", tokens)
}

// UnpackGetPools is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5e63547a.
//
// Solidity: function getPools(address[] tokens) view returns(address[] pools)
func (devTokenAdminRegistry *DevTokenAdminRegistry) UnpackGetPools(data []byte) ([]common.Address, error) {
	out, err := devTokenAdminRegistry.abi.Unpack("getPools", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackGetTokenConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb67e3b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTokenConfig(address token) view returns((address,address,address))
func (devTokenAdminRegistry *DevTokenAdminRegistry) PackGetTokenConfig(token common.Address) []byte {
	enc, err := devTokenAdminRegistry.abi.Pack("getTokenConfig", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTokenConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb67e3b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTokenConfig(address token) view returns((address,address,address))
func (devTokenAdminRegistry *DevTokenAdminRegistry) TryPackGetTokenConfig(token common.Address) ([]byte, error) {
	return devTokenAdminRegistry.abi.Pack("getTokenConfig", token)
}

// UnpackGetTokenConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb67e3b1.
//
// Solidity: function getTokenConfig(address token) view returns((address,address,address))
func (devTokenAdminRegistry *DevTokenAdminRegistry) UnpackGetTokenConfig(data []byte) (DevTokenAdminRegistryTokenConfig, error) {
	out, err := devTokenAdminRegistry.abi.Unpack("getTokenConfig", data)
	if err != nil {
		return *new(DevTokenAdminRegistryTokenConfig), err
	}
	out0 := *abi.ConvertType(out[0], new(DevTokenAdminRegistryTokenConfig)).(*DevTokenAdminRegistryTokenConfig)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (devTokenAdminRegistry *DevTokenAdminRegistry) PackOwner() []byte {
	enc, err := devTokenAdminRegistry.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (devTokenAdminRegistry *DevTokenAdminRegistry) TryPackOwner() ([]byte, error) {
	return devTokenAdminRegistry.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (devTokenAdminRegistry *DevTokenAdminRegistry) UnpackOwner(data []byte) (common.Address, error) {
	out, err := devTokenAdminRegistry.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (devTokenAdminRegistry *DevTokenAdminRegistry) PackRenounceOwnership() []byte {
	enc, err := devTokenAdminRegistry.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (devTokenAdminRegistry *DevTokenAdminRegistry) TryPackRenounceOwnership() ([]byte, error) {
	return devTokenAdminRegistry.abi.Pack("renounceOwnership")
}

// PackSetPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e847fc7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPool(address token, address pool) returns()
func (devTokenAdminRegistry *DevTokenAdminRegistry) PackSetPool(token common.Address, pool common.Address) []byte {
	enc, err := devTokenAdminRegistry.abi.Pack("setPool", token, pool)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e847fc7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPool(address token, address pool) returns()
func (devTokenAdminRegistry *DevTokenAdminRegistry) TryPackSetPool(token common.Address, pool common.Address) ([]byte, error) {
	return devTokenAdminRegistry.abi.Pack("setPool", token, pool)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (devTokenAdminRegistry *DevTokenAdminRegistry) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := devTokenAdminRegistry.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (devTokenAdminRegistry *DevTokenAdminRegistry) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return devTokenAdminRegistry.abi.Pack("transferOwnership", newOwner)
}

// PackTypeAndVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x181f5a77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function typeAndVersion() view returns(string)
func (devTokenAdminRegistry *DevTokenAdminRegistry) PackTypeAndVersion() []byte {
	enc, err := devTokenAdminRegistry.abi.Pack("typeAndVersion")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTypeAndVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x181f5a77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function typeAndVersion() view returns(string)
func (devTokenAdminRegistry *DevTokenAdminRegistry) TryPackTypeAndVersion() ([]byte, error) {
	return devTokenAdminRegistry.abi.Pack("typeAndVersion")
}

// UnpackTypeAndVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x181f5a77.
//
// Solidity: function typeAndVersion() view returns(string)
func (devTokenAdminRegistry *DevTokenAdminRegistry) UnpackTypeAndVersion(data []byte) (string, error) {
	out, err := devTokenAdminRegistry.abi.Unpack("typeAndVersion", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// DevTokenAdminRegistryOwnershipTransferred represents a OwnershipTransferred event raised by the DevTokenAdminRegistry contract.
type DevTokenAdminRegistryOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const DevTokenAdminRegistryOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (DevTokenAdminRegistryOwnershipTransferred) ContractEventName() string {
	return DevTokenAdminRegistryOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (devTokenAdminRegistry *DevTokenAdminRegistry) UnpackOwnershipTransferredEvent(log *types.Log) (*DevTokenAdminRegistryOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devTokenAdminRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevTokenAdminRegistryOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := devTokenAdminRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devTokenAdminRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevTokenAdminRegistryPoolSet represents a PoolSet event raised by the DevTokenAdminRegistry contract.
type DevTokenAdminRegistryPoolSet struct {
	Token        common.Address
	PreviousPool common.Address
	NewPool      common.Address
	Raw          *types.Log // Blockchain specific contextual infos
}

const DevTokenAdminRegistryPoolSetEventName = "PoolSet"

// ContractEventName returns the user-defined event name.
func (DevTokenAdminRegistryPoolSet) ContractEventName() string {
	return DevTokenAdminRegistryPoolSetEventName
}

// UnpackPoolSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PoolSet(address indexed token, address indexed previousPool, address indexed newPool)
func (devTokenAdminRegistry *DevTokenAdminRegistry) UnpackPoolSetEvent(log *types.Log) (*DevTokenAdminRegistryPoolSet, error) {
	event := "PoolSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devTokenAdminRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevTokenAdminRegistryPoolSet)
	if len(log.Data) > 0 {
		if err := devTokenAdminRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devTokenAdminRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (devTokenAdminRegistry *DevTokenAdminRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], devTokenAdminRegistry.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return devTokenAdminRegistry.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], devTokenAdminRegistry.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return devTokenAdminRegistry.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DevTokenAdminRegistryOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the DevTokenAdminRegistry contract.
type DevTokenAdminRegistryOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func DevTokenAdminRegistryOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (devTokenAdminRegistry *DevTokenAdminRegistry) UnpackOwnableInvalidOwnerError(raw []byte) (*DevTokenAdminRegistryOwnableInvalidOwner, error) {
	out := new(DevTokenAdminRegistryOwnableInvalidOwner)
	if err := devTokenAdminRegistry.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevTokenAdminRegistryOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the DevTokenAdminRegistry contract.
type DevTokenAdminRegistryOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func DevTokenAdminRegistryOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (devTokenAdminRegistry *DevTokenAdminRegistry) UnpackOwnableUnauthorizedAccountError(raw []byte) (*DevTokenAdminRegistryOwnableUnauthorizedAccount, error) {
	out := new(DevTokenAdminRegistryOwnableUnauthorizedAccount)
	if err := devTokenAdminRegistry.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevWETHMetaData contains all meta data concerning the DevWETH contract.
var DevWETHMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"dst\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"wad\",\"type\":\"uint256\"}],\"name\":\"Deposit\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"src\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"wad\",\"type\":\"uint256\"}],\"name\":\"Withdrawal\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"wad\",\"type\":\"uint256\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "DevWETH",
	Bin: "0x608060405234801561000f575f5ffd5b506040518060400160405280600d81526020016c2bb930b83832b21022ba3432b960991b815250604051806040016040528060048152602001630ae8aa8960e31b8152508160039081610062919061011a565b50600461006f828261011a565b5050506101d8565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061009f57607f821691505b6020821081036100bd57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610115578282111561011557805f5260205f20601f840160051c60208510156100ee57505f5b90810190601f840160051c035f5b81811015610111575f838201556001016100fc565b5050505b505050565b81516001600160401b0381111561013357610133610077565b61014781610141845461008b565b846100c3565b6020601f821160018114610179575f83156101625750848201515b5f19600385901b1c1916600184901b1784556101d1565b5f84815260208120601f198516915b828110156101a85787850151825560209485019460019092019101610188565b50848210156101c557868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b610900806101e55f395ff3fe60806040526004361061009d575f3560e01c8063313ce56711610062578063313ce5671461016557806370a082311461018057806395d89b41146101b4578063a9059cbb146101c8578063d0e30db0146101e7578063dd62ed3e146101ef575f5ffd5b806306fdde03146100b0578063095ea7b3146100da57806318160ddd1461010957806323b872dd146101275780632e1a7d4d14610146575f5ffd5b366100ac576100aa610233565b005b5f5ffd5b3480156100bb575f5ffd5b506100c4610274565b6040516100d1919061078f565b60405180910390f35b3480156100e5575f5ffd5b506100f96100f43660046107df565b610304565b60405190151581526020016100d1565b348015610114575f5ffd5b506002545b6040519081526020016100d1565b348015610132575f5ffd5b506100f9610141366004610807565b61031d565b348015610151575f5ffd5b506100aa610160366004610841565b610340565b348015610170575f5ffd5b50604051601281526020016100d1565b34801561018b575f5ffd5b5061011961019a366004610858565b6001600160a01b03165f9081526020819052604090205490565b3480156101bf575f5ffd5b506100c461038c565b3480156101d3575f5ffd5b506100f96101e23660046107df565b61039b565b6100aa610233565b3480156101fa575f5ffd5b50610119610209366004610878565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b61023d33346103a8565b60405134815233907fe1fffcc4923d04b559f4d29a8bfc6cda04eb5b0d3c460751c2402c5c5cc9109c9060200160405180910390a2565b606060038054610283906108a9565b80601f01602080910402602001604051908101604052809291908181526020018280546102af906108a9565b80156102fa5780601f106102d1576101008083540402835291602001916102fa565b820191905f5260205f20905b8154815290600101906020018083116102dd57829003601f168201915b5050505050905090565b5f336103118185856103e5565b60019150505b92915050565b5f3361032a8582856103f7565b610335858585610473565b506001949350505050565b61034a33826104d0565b6103543382610504565b60405181815233907f7fcf532c15f0a6db0bd6d0e038bea71d30d808c7d98cb3bf7268a95bf5081b659060200160405180910390a250565b606060048054610283906108a9565b5f33610311818585610473565b6001600160a01b0382166103d65760405163ec442f0560e01b81525f60048201526024015b60405180910390fd5b6103e15f8383610577565b5050565b6103f2838383600161069d565b505050565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f1981101561046d578181101561045f57604051637dc7a0d960e11b81526001600160a01b038416600482015260248101829052604481018390526064016103cd565b61046d84848484035f61069d565b50505050565b6001600160a01b03831661049c57604051634b637e8f60e11b81525f60048201526024016103cd565b6001600160a01b0382166104c55760405163ec442f0560e01b81525f60048201526024016103cd565b6103f2838383610577565b6001600160a01b0382166104f957604051634b637e8f60e11b81525f60048201526024016103cd565b6103e1825f83610577565b8047101561052e5760405163cf47918160e01b8152476004820152602481018290526044016103cd565b610547828260405180602001604052805f81525061076f565b15610550575050565b3d1561055e576103e1610784565b60405163d6bda27560e01b815260040160405180910390fd5b6001600160a01b0383166105a1578060025f82825461059691906108e1565b909155506106119050565b6001600160a01b0383165f90815260208190526040902054818110156105f35760405163391434e360e21b81526001600160a01b038516600482015260248101829052604481018390526064016103cd565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b03821661062d5760028054829003905561064b565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161069091815260200190565b60405180910390a3505050565b6001600160a01b0384166106c65760405163e602df0560e01b81525f60048201526024016103cd565b6001600160a01b0383166106ef57604051634a1406b160e11b81525f60048201526024016103cd565b6001600160a01b038085165f908152600160209081526040808320938716835292905220829055801561046d57826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9258460405161076191815260200190565b60405180910390a350505050565b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80356001600160a01b03811681146107da575f5ffd5b919050565b5f5f604083850312156107f0575f5ffd5b6107f9836107c4565b946020939093013593505050565b5f5f5f60608486031215610819575f5ffd5b610822846107c4565b9250610830602085016107c4565b929592945050506040919091013590565b5f60208284031215610851575f5ffd5b5035919050565b5f60208284031215610868575f5ffd5b610871826107c4565b9392505050565b5f5f60408385031215610889575f5ffd5b610892836107c4565b91506108a0602084016107c4565b90509250929050565b600181811c908216806108bd57607f821691505b6020821081036108db57634e487b7160e01b5f52602260045260245ffd5b50919050565b8082018082111561031757634e487b7160e01b5f52601160045260245ffd",
}

// DevWETH is an auto generated Go binding around an Ethereum contract.
type DevWETH struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DevWETH) GetABI() abi.ABI {
	return c.abi
}

// NewDevWETH creates a new instance of DevWETH.
func NewDevWETH() *DevWETH {
	parsed, err := DevWETHMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DevWETH{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DevWETH) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (devWETH *DevWETH) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := devWETH.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (devWETH *DevWETH) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return devWETH.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (devWETH *DevWETH) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := devWETH.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (devWETH *DevWETH) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := devWETH.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (devWETH *DevWETH) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return devWETH.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (devWETH *DevWETH) UnpackApprove(data []byte) (bool, error) {
	out, err := devWETH.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (devWETH *DevWETH) PackBalanceOf(account common.Address) []byte {
	enc, err := devWETH.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (devWETH *DevWETH) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return devWETH.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (devWETH *DevWETH) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := devWETH.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (devWETH *DevWETH) PackDecimals() []byte {
	enc, err := devWETH.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (devWETH *DevWETH) TryPackDecimals() ([]byte, error) {
	return devWETH.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (devWETH *DevWETH) UnpackDecimals(data []byte) (uint8, error) {
	out, err := devWETH.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0e30db0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit() payable returns()
func (devWETH *DevWETH) PackDeposit() []byte {
	enc, err := devWETH.abi.Pack("deposit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0e30db0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit() payable returns()
func (devWETH *DevWETH) TryPackDeposit() ([]byte, error) {
	return devWETH.abi.Pack("deposit")
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (devWETH *DevWETH) PackName() []byte {
	enc, err := devWETH.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (devWETH *DevWETH) TryPackName() ([]byte, error) {
	return devWETH.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (devWETH *DevWETH) UnpackName(data []byte) (string, error) {
	out, err := devWETH.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (devWETH *DevWETH) PackSymbol() []byte {
	enc, err := devWETH.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (devWETH *DevWETH) TryPackSymbol() ([]byte, error) {
	return devWETH.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (devWETH *DevWETH) UnpackSymbol(data []byte) (string, error) {
	out, err := devWETH.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (devWETH *DevWETH) PackTotalSupply() []byte {
	enc, err := devWETH.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (devWETH *DevWETH) TryPackTotalSupply() ([]byte, error) {
	return devWETH.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (devWETH *DevWETH) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := devWETH.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (devWETH *DevWETH) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := devWETH.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (devWETH *DevWETH) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return devWETH.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (devWETH *DevWETH) UnpackTransfer(data []byte) (bool, error) {
	out, err := devWETH.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (devWETH *DevWETH) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := devWETH.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (devWETH *DevWETH) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return devWETH.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (devWETH *DevWETH) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := devWETH.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e1a7d4d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint256 wad) returns()
func (devWETH *DevWETH) PackWithdraw(wad *big.Int) []byte {
	enc, err := devWETH.abi.Pack("withdraw", wad)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e1a7d4d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint256 wad) returns()
func (devWETH *DevWETH) TryPackWithdraw(wad *big.Int) ([]byte, error) {
	return devWETH.abi.Pack("withdraw", wad)
}

// DevWETHApproval represents a Approval event raised by the DevWETH contract.
type DevWETHApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DevWETHApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (DevWETHApproval) ContractEventName() string {
	return DevWETHApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (devWETH *DevWETH) UnpackApprovalEvent(log *types.Log) (*DevWETHApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devWETH.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevWETHApproval)
	if len(log.Data) > 0 {
		if err := devWETH.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devWETH.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevWETHDeposit represents a Deposit event raised by the DevWETH contract.
type DevWETHDeposit struct {
	Dst common.Address
	Wad *big.Int
	Raw *types.Log // Blockchain specific contextual infos
}

const DevWETHDepositEventName = "Deposit"

// ContractEventName returns the user-defined event name.
func (DevWETHDeposit) ContractEventName() string {
	return DevWETHDepositEventName
}

// UnpackDepositEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposit(address indexed dst, uint256 wad)
func (devWETH *DevWETH) UnpackDepositEvent(log *types.Log) (*DevWETHDeposit, error) {
	event := "Deposit"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devWETH.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevWETHDeposit)
	if len(log.Data) > 0 {
		if err := devWETH.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devWETH.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevWETHTransfer represents a Transfer event raised by the DevWETH contract.
type DevWETHTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const DevWETHTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (DevWETHTransfer) ContractEventName() string {
	return DevWETHTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (devWETH *DevWETH) UnpackTransferEvent(log *types.Log) (*DevWETHTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devWETH.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevWETHTransfer)
	if len(log.Data) > 0 {
		if err := devWETH.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devWETH.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// DevWETHWithdrawal represents a Withdrawal event raised by the DevWETH contract.
type DevWETHWithdrawal struct {
	Src common.Address
	Wad *big.Int
	Raw *types.Log // Blockchain specific contextual infos
}

const DevWETHWithdrawalEventName = "Withdrawal"

// ContractEventName returns the user-defined event name.
func (DevWETHWithdrawal) ContractEventName() string {
	return DevWETHWithdrawalEventName
}

// UnpackWithdrawalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawal(address indexed src, uint256 wad)
func (devWETH *DevWETH) UnpackWithdrawalEvent(log *types.Log) (*DevWETHWithdrawal, error) {
	event := "Withdrawal"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devWETH.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevWETHWithdrawal)
	if len(log.Data) > 0 {
		if err := devWETH.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devWETH.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (devWETH *DevWETH) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], devWETH.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return devWETH.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], devWETH.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return devWETH.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], devWETH.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return devWETH.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], devWETH.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return devWETH.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], devWETH.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return devWETH.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], devWETH.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return devWETH.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], devWETH.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return devWETH.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], devWETH.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return devWETH.UnpackInsufficientBalanceError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DevWETHERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the DevWETH contract.
type DevWETHERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func DevWETHERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (devWETH *DevWETH) UnpackERC20InsufficientAllowanceError(raw []byte) (*DevWETHERC20InsufficientAllowance, error) {
	out := new(DevWETHERC20InsufficientAllowance)
	if err := devWETH.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevWETHERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the DevWETH contract.
type DevWETHERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func DevWETHERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (devWETH *DevWETH) UnpackERC20InsufficientBalanceError(raw []byte) (*DevWETHERC20InsufficientBalance, error) {
	out := new(DevWETHERC20InsufficientBalance)
	if err := devWETH.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevWETHERC20InvalidApprover represents a ERC20InvalidApprover error raised by the DevWETH contract.
type DevWETHERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func DevWETHERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (devWETH *DevWETH) UnpackERC20InvalidApproverError(raw []byte) (*DevWETHERC20InvalidApprover, error) {
	out := new(DevWETHERC20InvalidApprover)
	if err := devWETH.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevWETHERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the DevWETH contract.
type DevWETHERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func DevWETHERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (devWETH *DevWETH) UnpackERC20InvalidReceiverError(raw []byte) (*DevWETHERC20InvalidReceiver, error) {
	out := new(DevWETHERC20InvalidReceiver)
	if err := devWETH.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevWETHERC20InvalidSender represents a ERC20InvalidSender error raised by the DevWETH contract.
type DevWETHERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func DevWETHERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (devWETH *DevWETH) UnpackERC20InvalidSenderError(raw []byte) (*DevWETHERC20InvalidSender, error) {
	out := new(DevWETHERC20InvalidSender)
	if err := devWETH.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevWETHERC20InvalidSpender represents a ERC20InvalidSpender error raised by the DevWETH contract.
type DevWETHERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func DevWETHERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (devWETH *DevWETH) UnpackERC20InvalidSpenderError(raw []byte) (*DevWETHERC20InvalidSpender, error) {
	out := new(DevWETHERC20InvalidSpender)
	if err := devWETH.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevWETHFailedCall represents a FailedCall error raised by the DevWETH contract.
type DevWETHFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func DevWETHFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (devWETH *DevWETH) UnpackFailedCallError(raw []byte) (*DevWETHFailedCall, error) {
	out := new(DevWETHFailedCall)
	if err := devWETH.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevWETHInsufficientBalance represents a InsufficientBalance error raised by the DevWETH contract.
type DevWETHInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func DevWETHInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (devWETH *DevWETH) UnpackInsufficientBalanceError(raw []byte) (*DevWETHInsufficientBalance, error) {
	out := new(DevWETHInsufficientBalance)
	if err := devWETH.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentReceiverMetaData contains all meta data concerning the PaymentReceiver contract.
var PaymentReceiverMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"router_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"}],\"name\":\"BeneficiaryInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"DataInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"available\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"GasShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"source\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"lineage\",\"type\":\"bytes32\"}],\"name\":\"LineageFixed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"NotCovered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"free\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NotFree\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotRouter\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"lineage\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"NothingSetAside\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerRequired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"lineage\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"ReferenceUsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"source\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"sender\",\"type\":\"bytes\"}],\"name\":\"SenderNotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"source\",\"type\":\"uint64\"}],\"name\":\"SourceNotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"optionalCCVs\",\"type\":\"uint256\"}],\"name\":\"ThresholdInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"TokensInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroReference\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"paymentRef\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"messageId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"lineage\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"contentHash\",\"type\":\"bytes32\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"source\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"lineage\",\"type\":\"bytes32\"}],\"name\":\"SenderAllowed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"paymentRef\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"messageId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"lineage\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"SetAside\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"gas\",\"type\":\"uint256\"}],\"name\":\"TransferGasSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"source\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"requiredCCVs\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"optionalCCVs\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"optionalThreshold\",\"type\":\"uint8\"},{\"internalType\":\"bytes4\",\"name\":\"allowedFinality\",\"type\":\"bytes4\"}],\"indexed\":false,\"internalType\":\"structPaymentReceiver.Verification\",\"name\":\"verification\",\"type\":\"tuple\"}],\"name\":\"VerificationSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"source\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"lineage\",\"type\":\"bytes32\"}],\"name\":\"allowSender\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"messageId\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"sender\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structClient.EVMTokenAmount[]\",\"name\":\"destTokenAmounts\",\"type\":\"tuple[]\"}],\"internalType\":\"structClient.Any2EVMMessage\",\"name\":\"message\",\"type\":\"tuple\"}],\"name\":\"ccipReceive\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"creditGas\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"getCCVsAndFinalityConfig\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"requiredCCVs\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"optionalCCVs\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"optionalThreshold\",\"type\":\"uint8\"},{\"internalType\":\"bytes4\",\"name\":\"allowedFinalityConfig\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"source\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"isSenderAllowed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"source\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"lineageOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"lineage\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"receivedAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"lineage\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"retry\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"router\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"lineage\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"setAside\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"messageId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"contentHash\",\"type\":\"bytes32\"}],\"internalType\":\"structPaymentReceiver.Pending\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"setAsideTotal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gas_\",\"type\":\"uint256\"}],\"name\":\"setTransferGas\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"source\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"requiredCCVs\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"optionalCCVs\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"optionalThreshold\",\"type\":\"uint8\"},{\"internalType\":\"bytes4\",\"name\":\"allowedFinality\",\"type\":\"bytes4\"}],\"internalType\":\"structPaymentReceiver.Verification\",\"name\":\"verification\",\"type\":\"tuple\"}],\"name\":\"setVerification\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"id\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"transferGas\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"lineage\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"used\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "PaymentReceiver",
	Bin: "0x60a060405234801561000f575f5ffd5b506040516120f33803806120f383398101604081905261002e91610192565b806001600160a01b03811661005c57604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b610065816100d1565b5060017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00556001600160a01b0382166100b15760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0382166080526100ca620186a06100ed565b50506101c3565b600180546001600160a01b03191690556100ea81610128565b50565b60028190556040518181527f4c5dbfb09e70b21c2a865391e1612ce7622c7f88fc75d019235320fe5d9c0fcc9060200160405180910390a150565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b80516001600160a01b038116811461018d575f5ffd5b919050565b5f5f604083850312156101a3575f5ffd5b6101ac83610177565b91506101ba60208401610177565b90509250929050565b608051611f116101e25f395f818161039d01526107440152611f115ff3fe608060405234801561000f575f5ffd5b506004361061013d575f3560e01c80638da5cb5b116100b4578063cc38089f11610079578063cc38089f14610342578063d9caed1214610361578063e30c397814610374578063f2fde38b14610385578063f887ea4014610398578063fa03f797146103bf575f5ffd5b80638da5cb5b146102b857806397e89330146102dc578063a1459224146102ef578063afbf092f1461031c578063c7e066ba1461032f575f5ffd5b806342c0b9201161010557806342c0b9201461024c578063715018a61461026157806379ba5097146102695780637f65bc991461027157806385572ffb1461029d57806386cb90be146102b0575f5ffd5b806301ffc9a714610141578063105100d41461016957806312817aa1146101c7578063166d2e0d146101ff5780631bfc84d014610229575b5f5ffd5b61015461014f36600461167a565b6103c8565b60405190151581526020015b60405180910390f35b61017c610177366004611695565b610419565b604051610160919081516001600160a01b0390811682526020808401519091169082015260408083015190820152606080830151908201526080918201519181019190915260a00190565b6101f16101d5366004611695565b600660209081525f928352604080842090915290825290205481565b604051908152602001610160565b6101f161020d3660046116e4565b600460209081525f928352604080842090915290825290205481565b61023c610237366004611719565b6104b9565b60405161016094939291906117d8565b61025f61025a366004611822565b6105b6565b005b61025f6106cc565b61025f6106ed565b61015461027f366004611695565b5f918252600660209081526040808420928452919052902054151590565b61025f6102ab366004611867565b610731565b6101f1610a94565b5f546001600160a01b03165b6040516001600160a01b039091168152602001610160565b61025f6102ea36600461189d565b610ac4565b6101546102fd3660046116e4565b600360209081525f928352604080842090915290825290205460ff1681565b61025f61032a366004611695565b610cc8565b61025f61033d3660046118d9565b610e29565b6101f16103503660046118f0565b60086020525f908152604090205481565b61025f61036f36600461190b565b610e3a565b6001546001600160a01b03166102c4565b61025f6103933660046118f0565b610fae565b6102c47f000000000000000000000000000000000000000000000000000000000000000081565b6101f160025481565b5f6001600160e01b031982166385572ffb60e01b14806103f857506001600160e01b031982166301bfc84d60e41b145b8061041357506001600160e01b031982166301ffc9a760e01b145b92915050565b6104586040518060a001604052805f6001600160a01b031681526020015f6001600160a01b031681526020015f81526020015f81526020015f81525090565b505f91825260076020908152604080842092845291815291819020815160a08101835281546001600160a01b039081168252600183015416938101939093526002810154918301919091526003810154606083015260040154608082015290565b6001600160401b0383165f90815260096020908152604080832060028101548154835181860281018601909452808452606095869590948594938493600185019360ff83169361010090930460e01b9291869183018282801561054357602002820191905f5260205f20905b81546001600160a01b03168152600190910190602001808311610525575b505050505093508280548060200260200160405190810160405280929190818152602001828054801561059d57602002820191905f5260205f20905b81546001600160a01b0316815260019091019060200180831161057f575b5050505050925094509450945094505093509350935093565b6105be61101e565b5f6105cc6020830183611928565b1591506105de90506020830183611928565b90506105f06060840160408501611982565b60ff161180610614575080151561060d6060840160408501611982565b60ff161514155b15610660576106296060830160408401611982565b6106366020840184611928565b604051638ecc9e6960e01b815260ff90931660048401526024830152506044015b60405180910390fd5b6001600160401b0383165f90815260096020526040902082906106838282611a78565b905050826001600160401b03167f48bdc0867e3717bbc4b7bee9692b9e86f9937b6c70a1f1726f1bc6db2e0ad14d836040516106bf9190611c06565b60405180910390a2505050565b6106d461101e565b604051633c776be160e01b815260040160405180910390fd5b60015433906001600160a01b031681146107255760405163118cdaa760e01b81526001600160a01b0382166004820152602401610657565b61072e8161104c565b50565b610739611065565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461078457604051632462ed0960e01b8152336004820152602401610657565b5f6107aa6107986040840160208501611c95565b6107a56040850185611cae565b611080565b90505f80806107c46107bf6060870187611cae565b611185565b91945092509050826107e957604051638785e85b60e01b815260040160405180910390fd5b5f8481526006602090815260408083208684529091529020541561082a57604051635cef203d60e11b81526004810185905260248101849052604401610657565b6001600160a01b038216158061084857506001600160a01b03821630145b1561087157604051632d372d9160e21b81526001600160a01b0383166004820152602401610657565b61087e6080860186611cf0565b905060011415806108b457506108976080860186611cf0565b5f8181106108a7576108a7611d35565b905060400201602001355f145b156108e4576108c66080860186611cf0565b6040516313c57d4560e01b8152610657925060040190815260200190565b5f6040518060a001604052808780608001906109009190611cf0565b5f81811061091057610910611d35565b61092692602060409092020190810191506118f0565b6001600160a01b0390811682528516602082015260400161094a6080890189611cf0565b5f81811061095a5761095a611d35565b60409081029290920160209081013584528a359084015250908101849052815190516370a0823160e01b81523060048201529192505f916001600160a01b03909116906370a0823190602401602060405180830381865afa1580156109c1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109e59190611d49565b60408084015184516001600160a01b03165f9081526008602052918220549293509091610a129190611d60565b905080821015610a51578251604051630c1e8a7f60e41b81526001600160a01b0390911660048201526024810183905260448101829052606401610657565b5f8781526006602090815260408083208984529091529020439055610a778787856111ee565b5050505050505061072e60015f516020611ef15f395f51905f5255565b5f620249f0603f600254610aa89190611d73565b600254610ab59190611d60565b610abf9190611d60565b905090565b610acc61101e565b6001600160a01b038216610af35760405163d92e233d60e01b815260040160405180910390fd5b6001600160401b0383165f9081526004602090815260408083206001600160a01b038616845290915290205481158015908190610b2f57508115155b8015610b3b5750828214155b15610b7a576040516301ad721760e61b81526001600160401b03861660048201526001600160a01b038516602482015260448101839052606401610657565b8015610baf576001600160401b0385165f9081526004602090815260408083206001600160a01b038816845290915290208390555b6001600160401b0385165f9081526003602090815260408083206001600160a01b038816845290915290205460ff16151581151514610c80576001600160401b0385165f9081526003602090815260408083206001600160a01b03881684529091529020805460ff19168215801591909117909155610c56576001600160401b0385165f9081526005602052604081208054909190610c4d90611d92565b90915550610c80565b6001600160401b0385165f9081526005602052604081208054909190610c7b90611daa565b909155505b82846001600160a01b0316866001600160401b03167fd58d597e8fcafda85bcf35acf1d141fb6b697b3a3405c078b28a8bf65841dcdd60405160405180910390a45050505050565b610cd0611065565b5f8281526007602090815260408083208484528252808320815160a08101835281546001600160a01b03908116825260018301541693810193909352600281015491830182905260038101546060840152600401546080830152909103610d5457604051631545d6f360e31b81526004810184905260248101839052604401610657565b5f838152600760209081526040808320858452825280832080546001600160a01b03199081168255600182018054909116905560028101849055600381018490556004018390558381015184516001600160a01b0316845260089092528220805491929091610dc4908490611dbf565b90915550505f838152600660209081526040808320858452825291829020439055820151908201518251610e03926001600160a01b039091169161136e565b610e0e8383836113a3565b50610e2560015f516020611ef15f395f51905f5255565b5050565b610e3161101e565b61072e81611425565b610e4261101e565b610e4a611065565b6001600160a01b038216610e715760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0383165f818152600860205260408082205490516370a0823160e01b8152306004820152919290916370a0823190602401602060405180830381865afa158015610ec4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ee89190611d49565b610ef29190611dbf565b905080821115610f31576040516001624645c160e01b031981526001600160a01b03851660048201526024810182905260448101839052606401610657565b610f456001600160a01b038516848461136e565b826001600160a01b0316846001600160a01b03167fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb84604051610f8a91815260200190565b60405180910390a350610fa960015f516020611ef15f395f51905f5255565b505050565b610fb661101e565b600180546001600160a01b0383166001600160a01b03199091168117909155610fe65f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f546001600160a01b0316331461104a5760405163118cdaa760e01b8152336004820152602401610657565b565b600180546001600160a01b031916905561072e81611460565b61106d6114af565b60025f516020611ef15f395f51905f5255565b6001600160401b0383165f9081526005602052604081205481036110c257604051633f58630d60e01b81526001600160401b0385166004820152602401610657565b6020821480156110e257506001600160a01b036110df8385611dd2565b11155b1561115a575f6110f28385611dd2565b6001600160401b0386165f9081526003602090815260408083206001600160a01b038516845290915290205490915060ff1615611158576001600160401b0385165f9081526004602090815260408083206001600160a01b038516845290915290205491505b505b8061117e5783838360405163503a31cf60e11b815260040161065793929190611def565b9392505050565b5f80806060841415806111b457506001600160a01b036111a9604060208789611e2d565b6111b291611dd2565b115b156111d55760405163e2749a2560e01b815260048101859052602401610657565b6111e184860186611e54565b9250925092509250925092565b5f620249f0603f6002546112029190611d73565b60025461120f9190611d60565b6112199190611d60565b9050805a1015611248575a604051630a1c9e8960e21b8152600481019190915260248101829052604401610657565b5f5f611260845f0151856020015186604001516114de565b91509150811561127d576112758686866113a3565b505050505050565b5f8681526007602090815260408083208884528252808320875181546001600160a01b03199081166001600160a01b0392831690811784558a8601516001850180549093169316929092179055888301516002830181905560608a0151600384015560808a0151600490930192909255845260089092528220805491929091611307908490611d60565b9250508190555083602001516001600160a01b03168460600151867f2eb3c598b63d4455ee0b00f79cc66b2a4e271dcc789cae57202c95ac381e975a875f015188604001518b8760405161135e9493929190611e78565b60405180910390a4505050505050565b61137b8383836001611603565b610fa957604051635274afe760e01b81526001600160a01b0384166004820152602401610657565b80602001516001600160a01b03168160600151837f9fe9574e2afdbc1efbf0ec10577fdada8c930621fa17b9f1d53e2b2ff6b55344845f0151856040015188876080015160405161141894939291906001600160a01b0394909416845260208401929092526040830152606082015260800190565b60405180910390a4505050565b60028190556040518181527f4c5dbfb09e70b21c2a865391e1612ce7622c7f88fc75d019235320fe5d9c0fcc9060200160405180910390a150565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f516020611ef15f395f51905f525460020361104a57604051633ee5aeb560e01b815260040160405180910390fd5b6040516001600160a01b0383166024820152604481018290525f90606090829060640160408051601f198184030181529190526020810180516001600160e01b031663a9059cbb60e01b1781526002548251929350915f9182918291829190828d88f190503d91505f6101008311611556578261155a565b6101005b9050806001600160401b038111156115745761157461199d565b6040519080825280601f01601f19166020018201604052801561159e576020820181803683370190505b509550805f602088013e816115ba575f965050505050506115fb565b825f036115da5750505050506001600160a01b0385163b151591506115fb565b602083101580156115f357506115ef86611eca565b6001145b965050505050505b935093915050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661165957838315161561164d573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6001600160e01b03198116811461072e575f5ffd5b5f6020828403121561168a575f5ffd5b813561117e81611665565b5f5f604083850312156116a6575f5ffd5b50508035926020909101359150565b80356001600160401b03811681146116cb575f5ffd5b919050565b6001600160a01b038116811461072e575f5ffd5b5f5f604083850312156116f5575f5ffd5b6116fe836116b5565b9150602083013561170e816116d0565b809150509250929050565b5f5f5f6040848603121561172b575f5ffd5b611734846116b5565b925060208401356001600160401b0381111561174e575f5ffd5b8401601f8101861361175e575f5ffd5b80356001600160401b03811115611773575f5ffd5b866020828401011115611784575f5ffd5b939660209190910195509293505050565b5f8151808452602084019350602083015f5b828110156117ce5781516001600160a01b03168652602095860195909101906001016117a7565b5093949350505050565b608081525f6117ea6080830187611795565b82810360208401526117fc8187611795565b60ff95909516604084015250506001600160e01b03199190911660609091015292915050565b5f5f60408385031215611833575f5ffd5b61183c836116b5565b915060208301356001600160401b03811115611856575f5ffd5b83016080818603121561170e575f5ffd5b5f60208284031215611877575f5ffd5b81356001600160401b0381111561188c575f5ffd5b820160a0818503121561117e575f5ffd5b5f5f5f606084860312156118af575f5ffd5b6118b8846116b5565b925060208401356118c8816116d0565b929592945050506040919091013590565b5f602082840312156118e9575f5ffd5b5035919050565b5f60208284031215611900575f5ffd5b813561117e816116d0565b5f5f5f6060848603121561191d575f5ffd5b83356118b8816116d0565b5f5f8335601e1984360301811261193d575f5ffd5b8301803591506001600160401b03821115611956575f5ffd5b6020019150600581901b360382131561196d575f5ffd5b9250929050565b60ff8116811461072e575f5ffd5b5f60208284031215611992575f5ffd5b813561117e81611974565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f8135610413816116d0565b6001600160401b038311156119e8576119e861199d565b600160401b8311156119fc576119fc61199d565b805483825580841015611a3057815f528360205f20018482035f5b81811015611a2c575f83820155600101611a17565b5050505b505f8181526020812083915b8581101561127557611a4d836119c5565b8282015560209290920191600101611a3c565b5f813561041381611974565b5f813561041381611665565b611a828283611928565b6001600160401b03811115611a9957611a9961199d565b600160401b811115611aad57611aad61199d565b825481845580821015611ae157835f528160205f20018282035f5b81811015611add575f83820155600101611ac8565b5050505b505f838152602090205f5b82811015611b1057611afd846119c5565b8282015560209390930192600101611aec565b50505050611b216020830183611928565b611b2f8183600186016119d1565b505060028101611b55611b4460408501611a60565b825460ff191660ff91909116178255565b610fa9611b6460608501611a6c565b82805464ffffffff00191660d89290921c64ffffffff0016919091179055565b5f5f8335601e19843603018112611b99575f5ffd5b83016020810192503590506001600160401b03811115611bb7575f5ffd5b8060051b360382131561196d575f5ffd5b8183526020830192505f815f5b848110156117ce578135611be8816116d0565b6001600160a01b031686526020958601959190910190600101611bd5565b602081525f611c158384611b84565b60806020850152611c2a60a085018284611bc8565b915050611c3a6020850185611b84565b848303601f19016040860152611c51838284611bc8565b925050506040840135611c6381611974565b60ff81166060850152506060840135611c7b81611665565b6001600160e01b0319166080939093019290925250919050565b5f60208284031215611ca5575f5ffd5b61117e826116b5565b5f5f8335601e19843603018112611cc3575f5ffd5b8301803591506001600160401b03821115611cdc575f5ffd5b60200191503681900382131561196d575f5ffd5b5f5f8335601e19843603018112611d05575f5ffd5b8301803591506001600160401b03821115611d1e575f5ffd5b6020019150600681901b360382131561196d575f5ffd5b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215611d59575f5ffd5b5051919050565b80820180821115610413576104136119b1565b5f82611d8d57634e487b7160e01b5f52601260045260245ffd5b500490565b5f60018201611da357611da36119b1565b5060010190565b5f81611db857611db86119b1565b505f190190565b81810381811115610413576104136119b1565b80356020831015610413575f19602084900360031b1b1692915050565b6001600160401b038416815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b5f5f85851115611e3b575f5ffd5b83861115611e47575f5ffd5b5050820193919092039150565b5f5f5f60608486031215611e66575f5ffd5b8335925060208401356118c8816116d0565b60018060a01b0385168152836020820152826040820152608060608201525f8251806080840152806020850160a085015e5f60a0828501015260a0601f19601f83011684010191505095945050505050565b80516020808301519190811015611eea575f198160200360031b1b821691505b5091905056fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
}

// PaymentReceiver is an auto generated Go binding around an Ethereum contract.
type PaymentReceiver struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PaymentReceiver) GetABI() abi.ABI {
	return c.abi
}

// NewPaymentReceiver creates a new instance of PaymentReceiver.
func NewPaymentReceiver() *PaymentReceiver {
	parsed, err := PaymentReceiverMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PaymentReceiver{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PaymentReceiver) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address router_, address owner_) returns()
func (paymentReceiver *PaymentReceiver) PackConstructor(router_ common.Address, owner_ common.Address) []byte {
	enc, err := paymentReceiver.abi.Pack("", router_, owner_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (paymentReceiver *PaymentReceiver) PackAcceptOwnership() []byte {
	enc, err := paymentReceiver.abi.Pack("acceptOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptOwnership() returns()
func (paymentReceiver *PaymentReceiver) TryPackAcceptOwnership() ([]byte, error) {
	return paymentReceiver.abi.Pack("acceptOwnership")
}

// PackAllowSender is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97e89330.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowSender(uint64 source, address sender, bytes32 lineage) returns()
func (paymentReceiver *PaymentReceiver) PackAllowSender(source uint64, sender common.Address, lineage [32]byte) []byte {
	enc, err := paymentReceiver.abi.Pack("allowSender", source, sender, lineage)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowSender is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97e89330.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowSender(uint64 source, address sender, bytes32 lineage) returns()
func (paymentReceiver *PaymentReceiver) TryPackAllowSender(source uint64, sender common.Address, lineage [32]byte) ([]byte, error) {
	return paymentReceiver.abi.Pack("allowSender", source, sender, lineage)
}

// PackCcipReceive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x85572ffb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ccipReceive((bytes32,uint64,bytes,bytes,(address,uint256)[]) message) returns()
func (paymentReceiver *PaymentReceiver) PackCcipReceive(message ClientAny2EVMMessage) []byte {
	enc, err := paymentReceiver.abi.Pack("ccipReceive", message)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCcipReceive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x85572ffb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ccipReceive((bytes32,uint64,bytes,bytes,(address,uint256)[]) message) returns()
func (paymentReceiver *PaymentReceiver) TryPackCcipReceive(message ClientAny2EVMMessage) ([]byte, error) {
	return paymentReceiver.abi.Pack("ccipReceive", message)
}

// PackCreditGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86cb90be.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditGas() view returns(uint256)
func (paymentReceiver *PaymentReceiver) PackCreditGas() []byte {
	enc, err := paymentReceiver.abi.Pack("creditGas")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreditGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86cb90be.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creditGas() view returns(uint256)
func (paymentReceiver *PaymentReceiver) TryPackCreditGas() ([]byte, error) {
	return paymentReceiver.abi.Pack("creditGas")
}

// UnpackCreditGas is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x86cb90be.
//
// Solidity: function creditGas() view returns(uint256)
func (paymentReceiver *PaymentReceiver) UnpackCreditGas(data []byte) (*big.Int, error) {
	out, err := paymentReceiver.abi.Unpack("creditGas", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetCCVsAndFinalityConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1bfc84d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getCCVsAndFinalityConfig(uint64 sourceChainSelector, bytes ) view returns(address[] requiredCCVs, address[] optionalCCVs, uint8 optionalThreshold, bytes4 allowedFinalityConfig)
func (paymentReceiver *PaymentReceiver) PackGetCCVsAndFinalityConfig(sourceChainSelector uint64, arg1 []byte) []byte {
	enc, err := paymentReceiver.abi.Pack("getCCVsAndFinalityConfig", sourceChainSelector, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetCCVsAndFinalityConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1bfc84d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getCCVsAndFinalityConfig(uint64 sourceChainSelector, bytes ) view returns(address[] requiredCCVs, address[] optionalCCVs, uint8 optionalThreshold, bytes4 allowedFinalityConfig)
func (paymentReceiver *PaymentReceiver) TryPackGetCCVsAndFinalityConfig(sourceChainSelector uint64, arg1 []byte) ([]byte, error) {
	return paymentReceiver.abi.Pack("getCCVsAndFinalityConfig", sourceChainSelector, arg1)
}

// GetCCVsAndFinalityConfigOutput serves as a container for the return parameters of contract
// method GetCCVsAndFinalityConfig.
type GetCCVsAndFinalityConfigOutput struct {
	RequiredCCVs          []common.Address
	OptionalCCVs          []common.Address
	OptionalThreshold     uint8
	AllowedFinalityConfig [4]byte
}

// UnpackGetCCVsAndFinalityConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1bfc84d0.
//
// Solidity: function getCCVsAndFinalityConfig(uint64 sourceChainSelector, bytes ) view returns(address[] requiredCCVs, address[] optionalCCVs, uint8 optionalThreshold, bytes4 allowedFinalityConfig)
func (paymentReceiver *PaymentReceiver) UnpackGetCCVsAndFinalityConfig(data []byte) (GetCCVsAndFinalityConfigOutput, error) {
	out, err := paymentReceiver.abi.Unpack("getCCVsAndFinalityConfig", data)
	outstruct := new(GetCCVsAndFinalityConfigOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.RequiredCCVs = *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	outstruct.OptionalCCVs = *abi.ConvertType(out[1], new([]common.Address)).(*[]common.Address)
	outstruct.OptionalThreshold = *abi.ConvertType(out[2], new(uint8)).(*uint8)
	outstruct.AllowedFinalityConfig = *abi.ConvertType(out[3], new([4]byte)).(*[4]byte)
	return *outstruct, nil
}

// PackIsSenderAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1459224.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isSenderAllowed(uint64 source, address sender) view returns(bool)
func (paymentReceiver *PaymentReceiver) PackIsSenderAllowed(source uint64, sender common.Address) []byte {
	enc, err := paymentReceiver.abi.Pack("isSenderAllowed", source, sender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsSenderAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1459224.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isSenderAllowed(uint64 source, address sender) view returns(bool)
func (paymentReceiver *PaymentReceiver) TryPackIsSenderAllowed(source uint64, sender common.Address) ([]byte, error) {
	return paymentReceiver.abi.Pack("isSenderAllowed", source, sender)
}

// UnpackIsSenderAllowed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa1459224.
//
// Solidity: function isSenderAllowed(uint64 source, address sender) view returns(bool)
func (paymentReceiver *PaymentReceiver) UnpackIsSenderAllowed(data []byte) (bool, error) {
	out, err := paymentReceiver.abi.Unpack("isSenderAllowed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLineageOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x166d2e0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lineageOf(uint64 source, address sender) view returns(bytes32)
func (paymentReceiver *PaymentReceiver) PackLineageOf(source uint64, sender common.Address) []byte {
	enc, err := paymentReceiver.abi.Pack("lineageOf", source, sender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLineageOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x166d2e0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lineageOf(uint64 source, address sender) view returns(bytes32)
func (paymentReceiver *PaymentReceiver) TryPackLineageOf(source uint64, sender common.Address) ([]byte, error) {
	return paymentReceiver.abi.Pack("lineageOf", source, sender)
}

// UnpackLineageOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x166d2e0d.
//
// Solidity: function lineageOf(uint64 source, address sender) view returns(bytes32)
func (paymentReceiver *PaymentReceiver) UnpackLineageOf(data []byte) ([32]byte, error) {
	out, err := paymentReceiver.abi.Unpack("lineageOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (paymentReceiver *PaymentReceiver) PackOwner() []byte {
	enc, err := paymentReceiver.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (paymentReceiver *PaymentReceiver) TryPackOwner() ([]byte, error) {
	return paymentReceiver.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (paymentReceiver *PaymentReceiver) UnpackOwner(data []byte) (common.Address, error) {
	out, err := paymentReceiver.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (paymentReceiver *PaymentReceiver) PackPendingOwner() []byte {
	enc, err := paymentReceiver.abi.Pack("pendingOwner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOwner() view returns(address)
func (paymentReceiver *PaymentReceiver) TryPackPendingOwner() ([]byte, error) {
	return paymentReceiver.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (paymentReceiver *PaymentReceiver) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := paymentReceiver.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackReceivedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12817aa1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receivedAt(bytes32 lineage, bytes32 ref) view returns(uint256)
func (paymentReceiver *PaymentReceiver) PackReceivedAt(lineage [32]byte, ref [32]byte) []byte {
	enc, err := paymentReceiver.abi.Pack("receivedAt", lineage, ref)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceivedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12817aa1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receivedAt(bytes32 lineage, bytes32 ref) view returns(uint256)
func (paymentReceiver *PaymentReceiver) TryPackReceivedAt(lineage [32]byte, ref [32]byte) ([]byte, error) {
	return paymentReceiver.abi.Pack("receivedAt", lineage, ref)
}

// UnpackReceivedAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x12817aa1.
//
// Solidity: function receivedAt(bytes32 lineage, bytes32 ref) view returns(uint256)
func (paymentReceiver *PaymentReceiver) UnpackReceivedAt(data []byte) (*big.Int, error) {
	out, err := paymentReceiver.abi.Unpack("receivedAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() view returns()
func (paymentReceiver *PaymentReceiver) PackRenounceOwnership() []byte {
	enc, err := paymentReceiver.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() view returns()
func (paymentReceiver *PaymentReceiver) TryPackRenounceOwnership() ([]byte, error) {
	return paymentReceiver.abi.Pack("renounceOwnership")
}

// PackRetry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafbf092f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retry(bytes32 lineage, bytes32 ref) returns()
func (paymentReceiver *PaymentReceiver) PackRetry(lineage [32]byte, ref [32]byte) []byte {
	enc, err := paymentReceiver.abi.Pack("retry", lineage, ref)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafbf092f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retry(bytes32 lineage, bytes32 ref) returns()
func (paymentReceiver *PaymentReceiver) TryPackRetry(lineage [32]byte, ref [32]byte) ([]byte, error) {
	return paymentReceiver.abi.Pack("retry", lineage, ref)
}

// PackRouter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf887ea40.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function router() view returns(address)
func (paymentReceiver *PaymentReceiver) PackRouter() []byte {
	enc, err := paymentReceiver.abi.Pack("router")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRouter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf887ea40.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function router() view returns(address)
func (paymentReceiver *PaymentReceiver) TryPackRouter() ([]byte, error) {
	return paymentReceiver.abi.Pack("router")
}

// UnpackRouter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf887ea40.
//
// Solidity: function router() view returns(address)
func (paymentReceiver *PaymentReceiver) UnpackRouter(data []byte) (common.Address, error) {
	out, err := paymentReceiver.abi.Unpack("router", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSetAside is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x105100d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAside(bytes32 lineage, bytes32 ref) view returns((address,address,uint256,bytes32,bytes32))
func (paymentReceiver *PaymentReceiver) PackSetAside(lineage [32]byte, ref [32]byte) []byte {
	enc, err := paymentReceiver.abi.Pack("setAside", lineage, ref)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAside is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x105100d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAside(bytes32 lineage, bytes32 ref) view returns((address,address,uint256,bytes32,bytes32))
func (paymentReceiver *PaymentReceiver) TryPackSetAside(lineage [32]byte, ref [32]byte) ([]byte, error) {
	return paymentReceiver.abi.Pack("setAside", lineage, ref)
}

// UnpackSetAside is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x105100d4.
//
// Solidity: function setAside(bytes32 lineage, bytes32 ref) view returns((address,address,uint256,bytes32,bytes32))
func (paymentReceiver *PaymentReceiver) UnpackSetAside(data []byte) (PaymentReceiverPending, error) {
	out, err := paymentReceiver.abi.Unpack("setAside", data)
	if err != nil {
		return *new(PaymentReceiverPending), err
	}
	out0 := *abi.ConvertType(out[0], new(PaymentReceiverPending)).(*PaymentReceiverPending)
	return out0, nil
}

// PackSetAsideTotal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc38089f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAsideTotal(address token) view returns(uint256)
func (paymentReceiver *PaymentReceiver) PackSetAsideTotal(token common.Address) []byte {
	enc, err := paymentReceiver.abi.Pack("setAsideTotal", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAsideTotal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc38089f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAsideTotal(address token) view returns(uint256)
func (paymentReceiver *PaymentReceiver) TryPackSetAsideTotal(token common.Address) ([]byte, error) {
	return paymentReceiver.abi.Pack("setAsideTotal", token)
}

// UnpackSetAsideTotal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcc38089f.
//
// Solidity: function setAsideTotal(address token) view returns(uint256)
func (paymentReceiver *PaymentReceiver) UnpackSetAsideTotal(data []byte) (*big.Int, error) {
	out, err := paymentReceiver.abi.Unpack("setAsideTotal", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSetTransferGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7e066ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTransferGas(uint256 gas_) returns()
func (paymentReceiver *PaymentReceiver) PackSetTransferGas(gas *big.Int) []byte {
	enc, err := paymentReceiver.abi.Pack("setTransferGas", gas)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTransferGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7e066ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTransferGas(uint256 gas_) returns()
func (paymentReceiver *PaymentReceiver) TryPackSetTransferGas(gas *big.Int) ([]byte, error) {
	return paymentReceiver.abi.Pack("setTransferGas", gas)
}

// PackSetVerification is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42c0b920.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVerification(uint64 source, (address[],address[],uint8,bytes4) verification) returns()
func (paymentReceiver *PaymentReceiver) PackSetVerification(source uint64, verification PaymentReceiverVerification) []byte {
	enc, err := paymentReceiver.abi.Pack("setVerification", source, verification)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVerification is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42c0b920.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVerification(uint64 source, (address[],address[],uint8,bytes4) verification) returns()
func (paymentReceiver *PaymentReceiver) TryPackSetVerification(source uint64, verification PaymentReceiverVerification) ([]byte, error) {
	return paymentReceiver.abi.Pack("setVerification", source, verification)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 id) pure returns(bool)
func (paymentReceiver *PaymentReceiver) PackSupportsInterface(id [4]byte) []byte {
	enc, err := paymentReceiver.abi.Pack("supportsInterface", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 id) pure returns(bool)
func (paymentReceiver *PaymentReceiver) TryPackSupportsInterface(id [4]byte) ([]byte, error) {
	return paymentReceiver.abi.Pack("supportsInterface", id)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 id) pure returns(bool)
func (paymentReceiver *PaymentReceiver) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := paymentReceiver.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa03f797.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferGas() view returns(uint256)
func (paymentReceiver *PaymentReceiver) PackTransferGas() []byte {
	enc, err := paymentReceiver.abi.Pack("transferGas")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa03f797.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferGas() view returns(uint256)
func (paymentReceiver *PaymentReceiver) TryPackTransferGas() ([]byte, error) {
	return paymentReceiver.abi.Pack("transferGas")
}

// UnpackTransferGas is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa03f797.
//
// Solidity: function transferGas() view returns(uint256)
func (paymentReceiver *PaymentReceiver) UnpackTransferGas(data []byte) (*big.Int, error) {
	out, err := paymentReceiver.abi.Unpack("transferGas", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (paymentReceiver *PaymentReceiver) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := paymentReceiver.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (paymentReceiver *PaymentReceiver) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return paymentReceiver.abi.Pack("transferOwnership", newOwner)
}

// PackUsed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f65bc99.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function used(bytes32 lineage, bytes32 ref) view returns(bool)
func (paymentReceiver *PaymentReceiver) PackUsed(lineage [32]byte, ref [32]byte) []byte {
	enc, err := paymentReceiver.abi.Pack("used", lineage, ref)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUsed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f65bc99.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function used(bytes32 lineage, bytes32 ref) view returns(bool)
func (paymentReceiver *PaymentReceiver) TryPackUsed(lineage [32]byte, ref [32]byte) ([]byte, error) {
	return paymentReceiver.abi.Pack("used", lineage, ref)
}

// UnpackUsed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7f65bc99.
//
// Solidity: function used(bytes32 lineage, bytes32 ref) view returns(bool)
func (paymentReceiver *PaymentReceiver) UnpackUsed(data []byte) (bool, error) {
	out, err := paymentReceiver.abi.Unpack("used", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9caed12.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address token, address to, uint256 amount) returns()
func (paymentReceiver *PaymentReceiver) PackWithdraw(token common.Address, to common.Address, amount *big.Int) []byte {
	enc, err := paymentReceiver.abi.Pack("withdraw", token, to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9caed12.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address token, address to, uint256 amount) returns()
func (paymentReceiver *PaymentReceiver) TryPackWithdraw(token common.Address, to common.Address, amount *big.Int) ([]byte, error) {
	return paymentReceiver.abi.Pack("withdraw", token, to, amount)
}

// PaymentReceiverCredited represents a Credited event raised by the PaymentReceiver contract.
type PaymentReceiverCredited struct {
	PaymentRef  [32]byte
	MessageId   [32]byte
	Beneficiary common.Address
	Token       common.Address
	Amount      *big.Int
	Lineage     [32]byte
	ContentHash [32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const PaymentReceiverCreditedEventName = "Credited"

// ContractEventName returns the user-defined event name.
func (PaymentReceiverCredited) ContractEventName() string {
	return PaymentReceiverCreditedEventName
}

// UnpackCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Credited(bytes32 indexed paymentRef, bytes32 indexed messageId, address indexed beneficiary, address token, uint256 amount, bytes32 lineage, bytes32 contentHash)
func (paymentReceiver *PaymentReceiver) UnpackCreditedEvent(log *types.Log) (*PaymentReceiverCredited, error) {
	event := "Credited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentReceiver.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentReceiverCredited)
	if len(log.Data) > 0 {
		if err := paymentReceiver.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentReceiver.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PaymentReceiverOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the PaymentReceiver contract.
type PaymentReceiverOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const PaymentReceiverOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (PaymentReceiverOwnershipTransferStarted) ContractEventName() string {
	return PaymentReceiverOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (paymentReceiver *PaymentReceiver) UnpackOwnershipTransferStartedEvent(log *types.Log) (*PaymentReceiverOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentReceiver.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentReceiverOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := paymentReceiver.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentReceiver.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PaymentReceiverOwnershipTransferred represents a OwnershipTransferred event raised by the PaymentReceiver contract.
type PaymentReceiverOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const PaymentReceiverOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (PaymentReceiverOwnershipTransferred) ContractEventName() string {
	return PaymentReceiverOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (paymentReceiver *PaymentReceiver) UnpackOwnershipTransferredEvent(log *types.Log) (*PaymentReceiverOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentReceiver.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentReceiverOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := paymentReceiver.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentReceiver.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PaymentReceiverSenderAllowed represents a SenderAllowed event raised by the PaymentReceiver contract.
type PaymentReceiverSenderAllowed struct {
	Source  uint64
	Sender  common.Address
	Lineage [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const PaymentReceiverSenderAllowedEventName = "SenderAllowed"

// ContractEventName returns the user-defined event name.
func (PaymentReceiverSenderAllowed) ContractEventName() string {
	return PaymentReceiverSenderAllowedEventName
}

// UnpackSenderAllowedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SenderAllowed(uint64 indexed source, address indexed sender, bytes32 indexed lineage)
func (paymentReceiver *PaymentReceiver) UnpackSenderAllowedEvent(log *types.Log) (*PaymentReceiverSenderAllowed, error) {
	event := "SenderAllowed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentReceiver.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentReceiverSenderAllowed)
	if len(log.Data) > 0 {
		if err := paymentReceiver.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentReceiver.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PaymentReceiverSetAside represents a SetAside event raised by the PaymentReceiver contract.
type PaymentReceiverSetAside struct {
	PaymentRef  [32]byte
	MessageId   [32]byte
	Beneficiary common.Address
	Token       common.Address
	Amount      *big.Int
	Lineage     [32]byte
	Reason      []byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const PaymentReceiverSetAsideEventName = "SetAside"

// ContractEventName returns the user-defined event name.
func (PaymentReceiverSetAside) ContractEventName() string {
	return PaymentReceiverSetAsideEventName
}

// UnpackSetAsideEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SetAside(bytes32 indexed paymentRef, bytes32 indexed messageId, address indexed beneficiary, address token, uint256 amount, bytes32 lineage, bytes reason)
func (paymentReceiver *PaymentReceiver) UnpackSetAsideEvent(log *types.Log) (*PaymentReceiverSetAside, error) {
	event := "SetAside"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentReceiver.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentReceiverSetAside)
	if len(log.Data) > 0 {
		if err := paymentReceiver.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentReceiver.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PaymentReceiverTransferGasSet represents a TransferGasSet event raised by the PaymentReceiver contract.
type PaymentReceiverTransferGasSet struct {
	Gas *big.Int
	Raw *types.Log // Blockchain specific contextual infos
}

const PaymentReceiverTransferGasSetEventName = "TransferGasSet"

// ContractEventName returns the user-defined event name.
func (PaymentReceiverTransferGasSet) ContractEventName() string {
	return PaymentReceiverTransferGasSetEventName
}

// UnpackTransferGasSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TransferGasSet(uint256 gas)
func (paymentReceiver *PaymentReceiver) UnpackTransferGasSetEvent(log *types.Log) (*PaymentReceiverTransferGasSet, error) {
	event := "TransferGasSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentReceiver.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentReceiverTransferGasSet)
	if len(log.Data) > 0 {
		if err := paymentReceiver.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentReceiver.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PaymentReceiverVerificationSet represents a VerificationSet event raised by the PaymentReceiver contract.
type PaymentReceiverVerificationSet struct {
	Source       uint64
	Verification PaymentReceiverVerification
	Raw          *types.Log // Blockchain specific contextual infos
}

const PaymentReceiverVerificationSetEventName = "VerificationSet"

// ContractEventName returns the user-defined event name.
func (PaymentReceiverVerificationSet) ContractEventName() string {
	return PaymentReceiverVerificationSetEventName
}

// UnpackVerificationSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VerificationSet(uint64 indexed source, (address[],address[],uint8,bytes4) verification)
func (paymentReceiver *PaymentReceiver) UnpackVerificationSetEvent(log *types.Log) (*PaymentReceiverVerificationSet, error) {
	event := "VerificationSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentReceiver.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentReceiverVerificationSet)
	if len(log.Data) > 0 {
		if err := paymentReceiver.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentReceiver.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PaymentReceiverWithdrawn represents a Withdrawn event raised by the PaymentReceiver contract.
type PaymentReceiverWithdrawn struct {
	Token  common.Address
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const PaymentReceiverWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (PaymentReceiverWithdrawn) ContractEventName() string {
	return PaymentReceiverWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed token, address indexed to, uint256 amount)
func (paymentReceiver *PaymentReceiver) UnpackWithdrawnEvent(log *types.Log) (*PaymentReceiverWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentReceiver.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentReceiverWithdrawn)
	if len(log.Data) > 0 {
		if err := paymentReceiver.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentReceiver.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (paymentReceiver *PaymentReceiver) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], paymentReceiver.abi.Errors["BeneficiaryInvalid"].ID.Bytes()[:4]) {
		return paymentReceiver.UnpackBeneficiaryInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentReceiver.abi.Errors["DataInvalid"].ID.Bytes()[:4]) {
		return paymentReceiver.UnpackDataInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentReceiver.abi.Errors["GasShort"].ID.Bytes()[:4]) {
		return paymentReceiver.UnpackGasShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentReceiver.abi.Errors["LineageFixed"].ID.Bytes()[:4]) {
		return paymentReceiver.UnpackLineageFixedError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentReceiver.abi.Errors["NotCovered"].ID.Bytes()[:4]) {
		return paymentReceiver.UnpackNotCoveredError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentReceiver.abi.Errors["NotFree"].ID.Bytes()[:4]) {
		return paymentReceiver.UnpackNotFreeError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentReceiver.abi.Errors["NotRouter"].ID.Bytes()[:4]) {
		return paymentReceiver.UnpackNotRouterError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentReceiver.abi.Errors["NothingSetAside"].ID.Bytes()[:4]) {
		return paymentReceiver.UnpackNothingSetAsideError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentReceiver.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return paymentReceiver.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentReceiver.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return paymentReceiver.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentReceiver.abi.Errors["OwnerRequired"].ID.Bytes()[:4]) {
		return paymentReceiver.UnpackOwnerRequiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentReceiver.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return paymentReceiver.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentReceiver.abi.Errors["ReferenceUsed"].ID.Bytes()[:4]) {
		return paymentReceiver.UnpackReferenceUsedError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentReceiver.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return paymentReceiver.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentReceiver.abi.Errors["SenderNotAllowed"].ID.Bytes()[:4]) {
		return paymentReceiver.UnpackSenderNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentReceiver.abi.Errors["SourceNotAllowed"].ID.Bytes()[:4]) {
		return paymentReceiver.UnpackSourceNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentReceiver.abi.Errors["ThresholdInvalid"].ID.Bytes()[:4]) {
		return paymentReceiver.UnpackThresholdInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentReceiver.abi.Errors["TokensInvalid"].ID.Bytes()[:4]) {
		return paymentReceiver.UnpackTokensInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentReceiver.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return paymentReceiver.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentReceiver.abi.Errors["ZeroReference"].ID.Bytes()[:4]) {
		return paymentReceiver.UnpackZeroReferenceError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PaymentReceiverBeneficiaryInvalid represents a BeneficiaryInvalid error raised by the PaymentReceiver contract.
type PaymentReceiverBeneficiaryInvalid struct {
	Beneficiary common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BeneficiaryInvalid(address beneficiary)
func PaymentReceiverBeneficiaryInvalidErrorID() common.Hash {
	return common.HexToHash("0xb4dcb644706505d99b002c382fc92084de24b3c5b3a90bae5f84904229f508e5")
}

// UnpackBeneficiaryInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BeneficiaryInvalid(address beneficiary)
func (paymentReceiver *PaymentReceiver) UnpackBeneficiaryInvalidError(raw []byte) (*PaymentReceiverBeneficiaryInvalid, error) {
	out := new(PaymentReceiverBeneficiaryInvalid)
	if err := paymentReceiver.abi.UnpackIntoInterface(out, "BeneficiaryInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentReceiverDataInvalid represents a DataInvalid error raised by the PaymentReceiver contract.
type PaymentReceiverDataInvalid struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DataInvalid(uint256 length)
func PaymentReceiverDataInvalidErrorID() common.Hash {
	return common.HexToHash("0xe2749a25605c49857d5157ad72c4882946cfdbc3deeba69ea1bf6c8a79332602")
}

// UnpackDataInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DataInvalid(uint256 length)
func (paymentReceiver *PaymentReceiver) UnpackDataInvalidError(raw []byte) (*PaymentReceiverDataInvalid, error) {
	out := new(PaymentReceiverDataInvalid)
	if err := paymentReceiver.abi.UnpackIntoInterface(out, "DataInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentReceiverGasShort represents a GasShort error raised by the PaymentReceiver contract.
type PaymentReceiverGasShort struct {
	Available *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GasShort(uint256 available, uint256 needed)
func PaymentReceiverGasShortErrorID() common.Hash {
	return common.HexToHash("0x28727a24b55f353760105ce994a39338bc2238364dace2264d62c940bc05da51")
}

// UnpackGasShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GasShort(uint256 available, uint256 needed)
func (paymentReceiver *PaymentReceiver) UnpackGasShortError(raw []byte) (*PaymentReceiverGasShort, error) {
	out := new(PaymentReceiverGasShort)
	if err := paymentReceiver.abi.UnpackIntoInterface(out, "GasShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentReceiverLineageFixed represents a LineageFixed error raised by the PaymentReceiver contract.
type PaymentReceiverLineageFixed struct {
	Source  uint64
	Sender  common.Address
	Lineage [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LineageFixed(uint64 source, address sender, bytes32 lineage)
func PaymentReceiverLineageFixedErrorID() common.Hash {
	return common.HexToHash("0x6b5c85c0c83a2aaa058f413d8df4e75bc8592a44d7a1e0ada507e428a3864bdd")
}

// UnpackLineageFixedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LineageFixed(uint64 source, address sender, bytes32 lineage)
func (paymentReceiver *PaymentReceiver) UnpackLineageFixedError(raw []byte) (*PaymentReceiverLineageFixed, error) {
	out := new(PaymentReceiverLineageFixed)
	if err := paymentReceiver.abi.UnpackIntoInterface(out, "LineageFixed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentReceiverNotCovered represents a NotCovered error raised by the PaymentReceiver contract.
type PaymentReceiverNotCovered struct {
	Token   common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCovered(address token, uint256 balance, uint256 needed)
func PaymentReceiverNotCoveredErrorID() common.Hash {
	return common.HexToHash("0xc1e8a7f0987ed6023547852ca69e96120bbb62eda919b984173570a15ba4ba71")
}

// UnpackNotCoveredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCovered(address token, uint256 balance, uint256 needed)
func (paymentReceiver *PaymentReceiver) UnpackNotCoveredError(raw []byte) (*PaymentReceiverNotCovered, error) {
	out := new(PaymentReceiverNotCovered)
	if err := paymentReceiver.abi.UnpackIntoInterface(out, "NotCovered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentReceiverNotFree represents a NotFree error raised by the PaymentReceiver contract.
type PaymentReceiverNotFree struct {
	Token  common.Address
	Free   *big.Int
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFree(address token, uint256 free, uint256 amount)
func PaymentReceiverNotFreeErrorID() common.Hash {
	return common.HexToHash("0xffb9ba3f000c06da8c87729e5a9f9e2a5a23671e63b798e0840d762b89cfbcd1")
}

// UnpackNotFreeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFree(address token, uint256 free, uint256 amount)
func (paymentReceiver *PaymentReceiver) UnpackNotFreeError(raw []byte) (*PaymentReceiverNotFree, error) {
	out := new(PaymentReceiverNotFree)
	if err := paymentReceiver.abi.UnpackIntoInterface(out, "NotFree", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentReceiverNotRouter represents a NotRouter error raised by the PaymentReceiver contract.
type PaymentReceiverNotRouter struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRouter(address caller)
func PaymentReceiverNotRouterErrorID() common.Hash {
	return common.HexToHash("0x2462ed0984b4acf0eecbdc92ad82617145411c89ecd814e758ff17675e2114ec")
}

// UnpackNotRouterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRouter(address caller)
func (paymentReceiver *PaymentReceiver) UnpackNotRouterError(raw []byte) (*PaymentReceiverNotRouter, error) {
	out := new(PaymentReceiverNotRouter)
	if err := paymentReceiver.abi.UnpackIntoInterface(out, "NotRouter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentReceiverNothingSetAside represents a NothingSetAside error raised by the PaymentReceiver contract.
type PaymentReceiverNothingSetAside struct {
	Lineage [32]byte
	Ref     [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingSetAside(bytes32 lineage, bytes32 ref)
func PaymentReceiverNothingSetAsideErrorID() common.Hash {
	return common.HexToHash("0xaa2eb79825d03e3da64885482fd9fd7940d28b7a9a2c8ae5ed909a47278d474b")
}

// UnpackNothingSetAsideError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingSetAside(bytes32 lineage, bytes32 ref)
func (paymentReceiver *PaymentReceiver) UnpackNothingSetAsideError(raw []byte) (*PaymentReceiverNothingSetAside, error) {
	out := new(PaymentReceiverNothingSetAside)
	if err := paymentReceiver.abi.UnpackIntoInterface(out, "NothingSetAside", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentReceiverOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the PaymentReceiver contract.
type PaymentReceiverOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func PaymentReceiverOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (paymentReceiver *PaymentReceiver) UnpackOwnableInvalidOwnerError(raw []byte) (*PaymentReceiverOwnableInvalidOwner, error) {
	out := new(PaymentReceiverOwnableInvalidOwner)
	if err := paymentReceiver.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentReceiverOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the PaymentReceiver contract.
type PaymentReceiverOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func PaymentReceiverOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (paymentReceiver *PaymentReceiver) UnpackOwnableUnauthorizedAccountError(raw []byte) (*PaymentReceiverOwnableUnauthorizedAccount, error) {
	out := new(PaymentReceiverOwnableUnauthorizedAccount)
	if err := paymentReceiver.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentReceiverOwnerRequired represents a OwnerRequired error raised by the PaymentReceiver contract.
type PaymentReceiverOwnerRequired struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnerRequired()
func PaymentReceiverOwnerRequiredErrorID() common.Hash {
	return common.HexToHash("0x3c776be1520fa3f8e5a76e9b79a85d3ab5216bfba56a29566e6a0a5c410b22da")
}

// UnpackOwnerRequiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnerRequired()
func (paymentReceiver *PaymentReceiver) UnpackOwnerRequiredError(raw []byte) (*PaymentReceiverOwnerRequired, error) {
	out := new(PaymentReceiverOwnerRequired)
	if err := paymentReceiver.abi.UnpackIntoInterface(out, "OwnerRequired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentReceiverReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the PaymentReceiver contract.
type PaymentReceiverReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func PaymentReceiverReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (paymentReceiver *PaymentReceiver) UnpackReentrancyGuardReentrantCallError(raw []byte) (*PaymentReceiverReentrancyGuardReentrantCall, error) {
	out := new(PaymentReceiverReentrancyGuardReentrantCall)
	if err := paymentReceiver.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentReceiverReferenceUsed represents a ReferenceUsed error raised by the PaymentReceiver contract.
type PaymentReceiverReferenceUsed struct {
	Lineage [32]byte
	Ref     [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReferenceUsed(bytes32 lineage, bytes32 ref)
func PaymentReceiverReferenceUsedErrorID() common.Hash {
	return common.HexToHash("0xb9de407a2fa900c1a1a4754e981c1ce623d64188f94eb50afa24d8a9e2a0b0bd")
}

// UnpackReferenceUsedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReferenceUsed(bytes32 lineage, bytes32 ref)
func (paymentReceiver *PaymentReceiver) UnpackReferenceUsedError(raw []byte) (*PaymentReceiverReferenceUsed, error) {
	out := new(PaymentReceiverReferenceUsed)
	if err := paymentReceiver.abi.UnpackIntoInterface(out, "ReferenceUsed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentReceiverSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the PaymentReceiver contract.
type PaymentReceiverSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func PaymentReceiverSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (paymentReceiver *PaymentReceiver) UnpackSafeERC20FailedOperationError(raw []byte) (*PaymentReceiverSafeERC20FailedOperation, error) {
	out := new(PaymentReceiverSafeERC20FailedOperation)
	if err := paymentReceiver.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentReceiverSenderNotAllowed represents a SenderNotAllowed error raised by the PaymentReceiver contract.
type PaymentReceiverSenderNotAllowed struct {
	Source uint64
	Sender []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SenderNotAllowed(uint64 source, bytes sender)
func PaymentReceiverSenderNotAllowedErrorID() common.Hash {
	return common.HexToHash("0xa074639e8d9086eb83b5509084fa5fc74913ca24924f82263f97f5a13bead117")
}

// UnpackSenderNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SenderNotAllowed(uint64 source, bytes sender)
func (paymentReceiver *PaymentReceiver) UnpackSenderNotAllowedError(raw []byte) (*PaymentReceiverSenderNotAllowed, error) {
	out := new(PaymentReceiverSenderNotAllowed)
	if err := paymentReceiver.abi.UnpackIntoInterface(out, "SenderNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentReceiverSourceNotAllowed represents a SourceNotAllowed error raised by the PaymentReceiver contract.
type PaymentReceiverSourceNotAllowed struct {
	Source uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SourceNotAllowed(uint64 source)
func PaymentReceiverSourceNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x3f58630ddbfeb1434c3665797f804bc61c0200d0b546a1ac68c95e8d7dd9e508")
}

// UnpackSourceNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SourceNotAllowed(uint64 source)
func (paymentReceiver *PaymentReceiver) UnpackSourceNotAllowedError(raw []byte) (*PaymentReceiverSourceNotAllowed, error) {
	out := new(PaymentReceiverSourceNotAllowed)
	if err := paymentReceiver.abi.UnpackIntoInterface(out, "SourceNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentReceiverThresholdInvalid represents a ThresholdInvalid error raised by the PaymentReceiver contract.
type PaymentReceiverThresholdInvalid struct {
	Threshold    uint8
	OptionalCCVs *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ThresholdInvalid(uint8 threshold, uint256 optionalCCVs)
func PaymentReceiverThresholdInvalidErrorID() common.Hash {
	return common.HexToHash("0x8ecc9e6945eefbaddbdbd878ad584a02d956aa72c5fb970870c02fc1fb48f817")
}

// UnpackThresholdInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ThresholdInvalid(uint8 threshold, uint256 optionalCCVs)
func (paymentReceiver *PaymentReceiver) UnpackThresholdInvalidError(raw []byte) (*PaymentReceiverThresholdInvalid, error) {
	out := new(PaymentReceiverThresholdInvalid)
	if err := paymentReceiver.abi.UnpackIntoInterface(out, "ThresholdInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentReceiverTokensInvalid represents a TokensInvalid error raised by the PaymentReceiver contract.
type PaymentReceiverTokensInvalid struct {
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokensInvalid(uint256 count)
func PaymentReceiverTokensInvalidErrorID() common.Hash {
	return common.HexToHash("0x13c57d45ebf757ee348b4f1cffb8e96cdf5b352160f0621225b3b2633804018d")
}

// UnpackTokensInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokensInvalid(uint256 count)
func (paymentReceiver *PaymentReceiver) UnpackTokensInvalidError(raw []byte) (*PaymentReceiverTokensInvalid, error) {
	out := new(PaymentReceiverTokensInvalid)
	if err := paymentReceiver.abi.UnpackIntoInterface(out, "TokensInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentReceiverZeroAddress represents a ZeroAddress error raised by the PaymentReceiver contract.
type PaymentReceiverZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func PaymentReceiverZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (paymentReceiver *PaymentReceiver) UnpackZeroAddressError(raw []byte) (*PaymentReceiverZeroAddress, error) {
	out := new(PaymentReceiverZeroAddress)
	if err := paymentReceiver.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentReceiverZeroReference represents a ZeroReference error raised by the PaymentReceiver contract.
type PaymentReceiverZeroReference struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroReference()
func PaymentReceiverZeroReferenceErrorID() common.Hash {
	return common.HexToHash("0x8785e85b8cdda69613887313638811ecbfa7e7c9ba39689db725cf39538aef15")
}

// UnpackZeroReferenceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroReference()
func (paymentReceiver *PaymentReceiver) UnpackZeroReferenceError(raw []byte) (*PaymentReceiverZeroReference, error) {
	out := new(PaymentReceiverZeroReference)
	if err := paymentReceiver.abi.UnpackIntoInterface(out, "ZeroReference", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentSenderMetaData contains all meta data concerning the PaymentSender contract.
var PaymentSenderMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"router_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"complianceKey_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"guardian_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"predecessor_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"AmountInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"}],\"name\":\"ApprovalExpired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ApprovalInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destination\",\"type\":\"uint64\"}],\"name\":\"DestinationNotAllowed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EnforcedPause\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ExpectedPause\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"}],\"name\":\"FeeBalanceShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxFee\",\"type\":\"uint256\"}],\"name\":\"FeeOverMax\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"available\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"GasShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotGuardian\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOperator\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OnlySelf\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wouldBe\",\"type\":\"uint256\"}],\"name\":\"OverDailyLimit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerRequired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"predecessor\",\"type\":\"address\"}],\"name\":\"PredecessorNotSealed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destination\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ReceiverNotAllowed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"ReferenceUsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Sealed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"TokenNotAllowed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroReference\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"}],\"name\":\"ComplianceKeySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"DailyLimitSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"name\":\"GuardianSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"gas\",\"type\":\"uint256\"}],\"name\":\"ItemGasSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"OperatorSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"destination\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"ReceiverAllowed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"paymentRef\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"Refused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"SendingEnded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"paymentRef\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"messageId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"destination\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"}],\"name\":\"Sent\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Unpaused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"APPROVAL_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destination\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"allowReceiver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"paymentRef\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"destination\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"extraArgs\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxFee\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"}],\"internalType\":\"structPaymentSender.Payment\",\"name\":\"p\",\"type\":\"tuple\"}],\"name\":\"approvalDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"complianceKey\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"dailyLimit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"domainSeparator\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"guardian\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"isOperator\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destination\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"isReceiverAllowed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isSealed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"itemGas\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"predecessor\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"router\",\"outputs\":[{\"internalType\":\"contractIRouterClient\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"seal\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"paymentRef\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"destination\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"extraArgs\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxFee\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"}],\"internalType\":\"structPaymentSender.Payment\",\"name\":\"payment\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"approval\",\"type\":\"bytes\"}],\"internalType\":\"structPaymentSender.Item[]\",\"name\":\"items\",\"type\":\"tuple[]\"}],\"name\":\"send\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"paymentRef\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"destination\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"extraArgs\",\"type\":\"bytes\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxFee\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"}],\"internalType\":\"structPaymentSender.Payment\",\"name\":\"payment\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"approval\",\"type\":\"bytes\"}],\"internalType\":\"structPaymentSender.Item\",\"name\":\"item\",\"type\":\"tuple\"}],\"name\":\"sendOne\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"sentAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"blockNumber\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"day\",\"type\":\"uint256\"}],\"name\":\"sentOn\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"key\",\"type\":\"address\"}],\"name\":\"setComplianceKey\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"setDailyLimit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"guardian_\",\"type\":\"address\"}],\"name\":\"setGuardian\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gas_\",\"type\":\"uint256\"}],\"name\":\"setItemGas\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"setOperator\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"used\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "PaymentSender",
	Bin: "0x6101a0604052348015610010575f5ffd5b5060405161337e38038061337e83398101604081905261002f91610465565b604080518082018252601481527f566f7374726f205061796d656e7453656e646572000000000000000000000000602080830191909152825180840190935260018352603160f81b9083015290856001600160a01b0381166100ab57604051631e4fbdf760e01b81525f60048201526024015b60405180910390fd5b6100b481610255565b5060017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00556100e4826002610271565b610120526100f3816003610271565b61014052815160208084019190912060e052815190820120610100524660a05261017f60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b0385166101af5760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b038086166101605281166101808190521561022d57806001600160a01b031663631f98526040518163ffffffff1660e01b8152600401602060405180830381865afa158015610207573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061022b91906104c6565b505b610236836102a3565b61023f82610313565b61024b620493e0610383565b50505050506106a5565b600180546001600160a01b031916905561026e816103be565b50565b5f60208351101561028c576102858361040d565b905061029d565b81610297848261058f565b5060ff90505b92915050565b6001600160a01b0381166102ca5760405163d92e233d60e01b815260040160405180910390fd5b600480546001600160a01b0319166001600160a01b0383169081179091556040517f7293e93ce3dde9712e8779bb978b863f449edf075ee8535e77ece9c68fd952d4905f90a250565b6001600160a01b03811661033a5760405163d92e233d60e01b815260040160405180910390fd5b600580546001600160a01b0319166001600160a01b0383169081179091556040517fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e905f90a250565b60068190556040518181527f9eb1565b96e2d089297dd97f49c91fd14ac1779e3d2db917908dc4573f962c9e9060200160405180910390a150565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f5f829050601f81511115610437578260405163305a27a960e01b81526004016100a2919061064d565b805161044282610682565b179392505050565b80516001600160a01b0381168114610460575f5ffd5b919050565b5f5f5f5f5f60a08688031215610479575f5ffd5b6104828661044a565b94506104906020870161044a565b935061049e6040870161044a565b92506104ac6060870161044a565b91506104ba6080870161044a565b90509295509295909350565b5f602082840312156104d6575f5ffd5b815180151581146104e5575f5ffd5b9392505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061051457607f821691505b60208210810361053257634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561058a578282111561058a57805f5260205f20601f840160051c602085101561056357505f5b90810190601f840160051c035f5b81811015610586575f83820155600101610571565b5050505b505050565b81516001600160401b038111156105a8576105a86104ec565b6105bc816105b68454610500565b84610538565b6020601f8211600181146105ee575f83156105d75750848201515b5f19600385901b1c1916600184901b178455610646565b5f84815260208120601f198516915b8281101561061d57878501518255602094850194600190920191016105fd565b508482101561063a57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610532575f1960209190910360031b1b16919050565b60805160a05160c05160e0516101005161012051610140516101605161018051612c276107575f395f81816105700152818161071e0152818161076401528181610d3e01528181610d710152610e0d01525f818161065c015281816108b9015281816109bc01528181611a7501528181611afd01528181611b650152611b9d01525f611c6701525f611c3a01525f611f9b01525f611f7301525f611ece01525f611ef801525f611f220152612c275ff3fe6080604052600436106101f4575f3560e01c806384b0196e11610108578063b5d862b31161009d578063e30c39781161006d578063e30c3978146105d0578063f2fde38b146105ed578063f3f514151461060c578063f698da2514610637578063f887ea401461064b575f5ffd5b8063b5d862b314610526578063b719d0321461055f578063c4e18e8314610592578063d9caed12146105b1575f5ffd5b8063931e4c2a116100d8578063931e4c2a146104aa578063aaa10e11146104c9578063ab98eb09146104e8578063b07c411f14610507575f5ffd5b806384b0196e146104295780638a0dac4a146104505780638da5cb5b1461046f5780638de147a51461048b575f5ffd5b80635bba60521161018957806365a724971161015957806365a724971461038c5780636d70f7ae146103bf578063715018a6146103ed57806379ba5097146104015780638456cb5914610415575f5ffd5b80635bba60521461030e5780635c975abb1461032d5780635cb2f64714610357578063631f98521461036c575f5ffd5b80633fb27b85116101c45780633fb27b851461029d578063452a9320146102b15780634632411f146102d0578063558a7297146102ef575f5ffd5b80632803212f146101ff578063283a1fd4146102205780633c07a672146102525780633f4ba83a14610289575f5ffd5b366101fb57005b5f5ffd5b34801561020a575f5ffd5b5061021e6102193660046123e3565b61067e565b005b34801561022b575f5ffd5b5061023f61023a36600461240b565b610705565b6040519081526020015b60405180910390f35b34801561025d575f5ffd5b50600454610271906001600160a01b031681565b6040516001600160a01b039091168152602001610249565b348015610294575f5ffd5b5061021e6107dd565b3480156102a8575f5ffd5b5061021e6107ef565b3480156102bc575f5ffd5b50600554610271906001600160a01b031681565b3480156102db575f5ffd5b5061021e6102ea366004612422565b61085f565b3480156102fa575f5ffd5b5061021e61030936600461246c565b610b31565b348015610319575f5ffd5b5061023f6103283660046123e3565b610b90565b348015610338575f5ffd5b50600154600160a01b900460ff165b6040519015158152602001610249565b348015610362575f5ffd5b5061023f60065481565b348015610377575f5ffd5b5060055461034790600160a01b900460ff1681565b348015610397575f5ffd5b5061023f7f1e6daa919c9bf7456a3f3a2d9a723c73b3b131887f0bfa6fd71debe251220d5281565b3480156103ca575f5ffd5b506103476103d93660046124a1565b60086020525f908152604090205460ff1681565b3480156103f8575f5ffd5b5061021e610bba565b34801561040c575f5ffd5b5061021e610bdb565b348015610420575f5ffd5b5061021e610c1f565b348015610434575f5ffd5b5061043d610c6c565b60405161024997969594939291906124e8565b34801561045b575f5ffd5b5061021e61046a3660046124a1565b610cae565b34801561047a575f5ffd5b505f546001600160a01b0316610271565b348015610496575f5ffd5b5061021e6104a53660046124a1565b610cbf565b3480156104b5575f5ffd5b5061021e6104c436600461257e565b610cd0565b3480156104d4575f5ffd5b5061021e6104e336600461240b565b610fed565b3480156104f3575f5ffd5b5061021e610502366004612603565b610ffe565b348015610512575f5ffd5b5061034761052136600461240b565b61112c565b348015610531575f5ffd5b50610347610540366004612647565b600960209081525f928352604080842090915290825290205460ff1681565b34801561056a575f5ffd5b506102717f000000000000000000000000000000000000000000000000000000000000000081565b34801561059d575f5ffd5b5061023f6105ac366004612678565b61113e565b3480156105bc575f5ffd5b5061021e6105cb3660046126af565b611254565b3480156105db575f5ffd5b506001546001600160a01b0316610271565b3480156105f8575f5ffd5b5061021e6106073660046124a1565b61131f565b348015610617575f5ffd5b5061023f6106263660046124a1565b600b6020525f908152604090205481565b348015610642575f5ffd5b5061023f61138f565b348015610656575f5ffd5b506102717f000000000000000000000000000000000000000000000000000000000000000081565b61068661139d565b6001600160a01b0382166106ad5760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0382165f818152600b602052604090819020839055517fd3d22ffd28b02735cf411bd7f925bd8da01212c7028153e0d632e2953ac3088e906106f99084815260200190565b60405180910390a25050565b5f818152600760205260409020548015801561074957507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031615155b156107d857604051630a0e87f560e21b8152600481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063283a1fd490602401602060405180830381865afa1580156107b1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107d591906126e9565b90505b919050565b6107e561139d565b6107ed6113c9565b565b6107f761139d565b600554600160a01b900460ff161561082257604051631b2d71eb60e01b815260040160405180910390fd5b6005805460ff60a01b1916600160a01b1790556040517f3304f99a33d5c5e8ac7b3084f3db2679f833f186aa178bbec2df57ac06b81de5905f90a1565b33301461087f5760405163029a949d60e31b815260040160405180910390fd5b3661088a8280612700565b90506108a28161089d602085018561271f565b61141e565b5f6108ac826116b2565b90505f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166320487ded6108ee6080860160608701612768565b846040518363ffffffff1660e01b815260040161090c929190612781565b602060405180830381865afa158015610927573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061094b91906126e9565b9050826101200135811115610986576040516305cf0c6160e11b81526004810182905261012084013560248201526044015b60405180910390fd5b82355f908152600760209081526040918290204390556109b9916109af919086019086016124a1565b84604001356118e5565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166396f4e9f96109f386856119ff565b610a036080880160608901612768565b866040518463ffffffff1660e01b8152600401610a21929190612781565b60206040518083038185885af1158015610a3d573d5f5f3e3d5ffd5b50505050506040513d601f19601f82011682018060405250810190610a6291906126e9565b9050610a746080850160608601612768565b6001600160401b03168185357f2ca7532950f3ba51221d8fe1291f5d3776825dbc5ba2d08e000183c0275219d4610ab16040890160208a016124a1565b6040890135610ac660a08b0160808c016124a1565b610ad660c08c0160a08d016124a1565b610ae86101208d016101008e016124a1565b604080516001600160a01b0396871681526020810195909552928516848401529084166060840152909216608082015260a0810188905290519081900360c00190a45050505050565b610b3961139d565b6001600160a01b0382165f81815260086020908152604091829020805460ff191685151590811790915591519182527f1a594081ae893ab78e67d9b9e843547318164322d32c65369d78a96172d9dc8f91016106f9565b6001600160a01b0382165f908152600c602090815260408083208484529091529020545b92915050565b610bc261139d565b604051633c776be160e01b815260040160405180910390fd5b60015433906001600160a01b03168114610c135760405163118cdaa760e01b81526001600160a01b038216600482015260240161097d565b610c1c81611bd7565b50565b6005546001600160a01b03163314801590610c4457505f546001600160a01b03163314155b15610c645760405163a252c15160e01b815233600482015260240161097d565b6107ed611bf0565b5f6060805f5f5f6060610c7d611c33565b610c85611c60565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b610cb661139d565b610c1c81611c8d565b610cc761139d565b610c1c81611cfd565b335f9081526008602052604090205460ff16610d0157604051633b63649d60e11b815233600482015260240161097d565b610d09611d6d565b610d11611d98565b600554600160a01b900460ff1615610d3c57604051631b2d71eb60e01b815260040160405180910390fd5b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031615801590610df157507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663631f98526040518163ffffffff1660e01b8152600401602060405180830381865afa158015610dcb573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610def9190612873565b155b15610e3a5760405163492110c160e11b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016600482015260240161097d565b5f5b81811015610fd2575f5a9050600654811015610e7957600654604051630a1c9e8960e21b815261097d918391600401918252602082015260400190565b30634632411f858585818110610e9157610e9161288e565b9050602002810190610ea391906128a2565b6040518263ffffffff1660e01b8152600401610ebf919061291f565b5f604051808303815f87803b158015610ed6575f5ffd5b505af1925050508015610ee7575060015b610fc9573d808015610f14576040519150601f19603f3d011682016040523d82523d5f602084013e610f19565b606091505b505f5a9050610f29600484612a9c565b811015610f5e5780610f3c600485612a9c565b604051630a1c9e8960e21b81526004810192909252602482015260440161097d565b858585818110610f7057610f7061288e565b9050602002810190610f8291906128a2565b610f8c9080612700565b5f01357f92eb3168dc0dbaea3e70b393bd0076e33b2a6505d8c274aaef11726b789ca0e583604051610fbe9190612abb565b60405180910390a250505b50600101610e3c565b50610fe960015f516020612c075f395f51905f5255565b5050565b610ff561139d565b610c1c81611db3565b61100661139d565b6001600160401b0383165f9081526009602090815260408083206001600160a01b038616845290915290205460ff16151581151514611127576001600160401b0383165f9081526009602090815260408083206001600160a01b03861684529091529020805460ff191682158015919091179091556110ad576001600160401b0383165f908152600a6020526040812080549091906110a490612acd565b909155506110d7565b6001600160401b0383165f908152600a6020526040812080549091906110d290612ae5565b909155505b816001600160a01b0316836001600160401b03167f245ade2460496267c58f569481c96bf38ea7807af4e3070438ebc4a0fb8d1b618360405161111e911515815260200190565b60405180910390a35b505050565b5f61113682610705565b151592915050565b5f6107d57f1e6daa919c9bf7456a3f3a2d9a723c73b3b131887f0bfa6fd71debe251220d52833561117560408601602087016124a1565b604086013561118a6080880160608901612768565b61119a60a0890160808a016124a1565b6111aa60c08a0160a08b016124a1565b6111b760c08b018b61271f565b6040516111c5929190612afa565b6040519081900390206111db60e08c018c61271f565b6040516111e9929190612afa565b6040519081900390206112046101208d016101008e016124a1565b8c61012001358d61014001602081019061121e9190612768565b6040516020016112399c9b9a99989796959493929190612b09565b60405160208183030381529060405280519060200120611dee565b61125c61139d565b611264611d98565b6001600160a01b03821661128b5760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0383166112a8576112a38282611e1a565b6112bc565b6112bc6001600160a01b0384168383611e8d565b816001600160a01b0316836001600160a01b03167fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb8360405161130191815260200190565b60405180910390a361112760015f516020612c075f395f51905f5255565b61132761139d565b600180546001600160a01b0383166001600160a01b031990911681179091556113575f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f611398611ec2565b905090565b5f546001600160a01b031633146107ed5760405163118cdaa760e01b815233600482015260240161097d565b6113d1611feb565b6001805460ff60a01b191690557f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa335b6040516001600160a01b03909116815260200160405180910390a1565b823561143d57604051638785e85b60e01b815260040160405180910390fd5b6114478335610705565b1561146857604051636851b8c360e01b81528335600482015260240161097d565b61147a61016084016101408501612768565b6001600160401b03164211156114c15761149c61016084016101408501612768565b604051630cda829760e01b81526001600160401b03909116600482015260240161097d565b5f5f6114d66114cf8661113e565b8585612015565b5090925090505f8160038111156114ef576114ef612b94565b14158061150a57506004546001600160a01b03838116911614155b15611528576040516333461fff60e11b815260040160405180910390fd5b600a5f61153b6080880160608901612768565b6001600160401b03166001600160401b031681526020019081526020015f20545f03611596576115716080860160608701612768565b6040516307e4099560e51b81526001600160401b03909116600482015260240161097d565b60095f6115a96080880160608901612768565b6001600160401b0316815260208101919091526040015f908120906115d460a08801608089016124a1565b6001600160a01b0316815260208101919091526040015f205460ff16611647576116046080860160608701612768565b61161460a08701608088016124a1565b60405163a1c940b560e01b81526001600160401b0390921660048301526001600160a01b0316602482015260440161097d565b60408501803515905f9061165e90602089016124a1565b6001600160a01b031614146116ab5761167d60408601602087016124a1565b60408051635530d10b60e01b81526001600160a01b039092166004830152860135602482015260440161097d565b5050505050565b6116ec6040518060a001604052806060815260200160608152602001606081526020015f6001600160a01b03168152602001606081525090565b5f806116fe60408501602086016124a1565b6001600160a01b031614611713576001611715565b5f5b60ff166001600160401b0381111561172f5761172f61285f565b60405190808252806020026020018201604052801561177357816020015b604080518082019091525f808252602082015281526020019060019003908161174d5790505b5090505f61178760408501602086016124a1565b6001600160a01b0316146117e75760405180604001604052808460200160208101906117b391906124a1565b6001600160a01b031681526020018460400135815250815f815181106117db576117db61288e565b60200260200101819052505b6040518060a0016040528084608001602081019061180591906124a1565b604080516001600160a01b0390921660208301520160408051601f19818403018152919052815260200161183c60c086018661271f565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152505050908252506020810183905260400161188e610120860161010087016124a1565b6001600160a01b031681526020016118a960e086018661271f565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525050509152509392505050565b6001600160a01b0382166118f7575050565b6001600160a01b0382165f908152600b60205260408120549081900361193b5760405163094403b760e41b81526001600160a01b038416600482015260240161097d565b5f6119496201518042612a9c565b6001600160a01b0385165f908152600c6020908152604080832084845290915281205491925061197a825f19612ba8565b851161198f5761198a8583612bbb565b611992565b5f195b9050838111156119d157604051600162bd518560e01b031981526001600160a01b0387166004820152602481018590526044810182905260640161097d565b6001600160a01b039095165f908152600c602090815260408083209483529390529190912093909355505050565b5f80611a13610120850161010086016124a1565b6001600160a01b031603611abf5781471015611a515760405163a49f416d60e01b81525f60048201524760248201526044810183905260640161097d565b5f611a6260408501602086016124a1565b6001600160a01b031614611ab857611ab87f000000000000000000000000000000000000000000000000000000000000000060408501803590611aa890602088016124a1565b6001600160a01b0316919061205c565b5080610bb4565b611acf60408401602085016124a1565b6001600160a01b0316611aea610120850161010086016124a1565b6001600160a01b031603611b4157611b3a7f0000000000000000000000000000000000000000000000000000000000000000611b2a846040870135612bbb565b611aa860408701602088016124a1565b505f610bb4565b5f611b5260408501602086016124a1565b6001600160a01b031614611b9857611b987f000000000000000000000000000000000000000000000000000000000000000060408501803590611aa890602088016124a1565b611bcf7f000000000000000000000000000000000000000000000000000000000000000083611aa8610120870161010088016124a1565b505f92915050565b600180546001600160a01b0319169055610c1c816120ae565b611bf8611d6d565b6001805460ff60a01b1916600160a01b1790557f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a2586114013390565b60606113987f000000000000000000000000000000000000000000000000000000000000000060026120fd565b60606113987f000000000000000000000000000000000000000000000000000000000000000060036120fd565b6001600160a01b038116611cb45760405163d92e233d60e01b815260040160405180910390fd5b600580546001600160a01b0319166001600160a01b0383169081179091556040517fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e905f90a250565b6001600160a01b038116611d245760405163d92e233d60e01b815260040160405180910390fd5b600480546001600160a01b0319166001600160a01b0383169081179091556040517f7293e93ce3dde9712e8779bb978b863f449edf075ee8535e77ece9c68fd952d4905f90a250565b600154600160a01b900460ff16156107ed5760405163d93c066560e01b815260040160405180910390fd5b611da06121a6565b60025f516020612c075f395f51905f5255565b60068190556040518181527f9eb1565b96e2d089297dd97f49c91fd14ac1779e3d2db917908dc4573f962c9e9060200160405180910390a150565b5f6107d5611dfa611ec2565b8360405161190160f01b8152600281019290925260228201526042902090565b80471015611e445760405163cf47918160e01b81524760048201526024810182905260440161097d565b611e5d828260405180602001604052805f8152506121d5565b15611e66575050565b3d15611e7457610fe96121ea565b60405163d6bda27560e01b815260040160405180910390fd5b611e9a83838360016121f5565b61112757604051635274afe760e01b81526001600160a01b038416600482015260240161097d565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015611f1a57507f000000000000000000000000000000000000000000000000000000000000000046145b15611f4457507f000000000000000000000000000000000000000000000000000000000000000090565b611398604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b600154600160a01b900460ff166107ed57604051638dfc202b60e01b815260040160405180910390fd5b5f80806041849003612049578435602086013560408701355f1a61203b89828585612257565b955095509550505050612053565b505f915060029050825b93509350939050565b6120688383835f61231f565b6111275761207983835f600161231f565b6120a157604051635274afe760e01b81526001600160a01b038416600482015260240161097d565b611e9a838383600161231f565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b606060ff83146121175761211083612369565b9050610bb4565b81805461212390612bce565b80601f016020809104026020016040519081016040528092919081815260200182805461214f90612bce565b801561219a5780601f106121715761010080835404028352916020019161219a565b820191905f5260205f20905b81548152906001019060200180831161217d57829003601f168201915b50505050509050610bb4565b5f516020612c075f395f51905f52546002036107ed57604051633ee5aeb560e01b815260040160405180910390fd5b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661224b57838315161561223f573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561229057505f91506003905082612315565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156122e1573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661230c57505f925060019150829050612315565b92505f91508190505b9450945094915050565b60405163095ea7b360e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661224b57838315161561223f573d5f823e3d81fd5b60605f612375836123a6565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f60ff8216601f811115610bb457604051632cd44ac360e21b815260040160405180910390fd5b80356001600160a01b03811681146107d8575f5ffd5b5f5f604083850312156123f4575f5ffd5b6123fd836123cd565b946020939093013593505050565b5f6020828403121561241b575f5ffd5b5035919050565b5f60208284031215612432575f5ffd5b81356001600160401b03811115612447575f5ffd5b820160408185031215612458575f5ffd5b9392505050565b8015158114610c1c575f5ffd5b5f5f6040838503121561247d575f5ffd5b612486836123cd565b915060208301356124968161245f565b809150509250929050565b5f602082840312156124b1575f5ffd5b612458826123cd565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f61250660e08301896124ba565b828103604084015261251881896124ba565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b8181101561256d57835183526020938401939092019160010161254f565b50909b9a5050505050505050505050565b5f5f6020838503121561258f575f5ffd5b82356001600160401b038111156125a4575f5ffd5b8301601f810185136125b4575f5ffd5b80356001600160401b038111156125c9575f5ffd5b8560208260051b84010111156125dd575f5ffd5b6020919091019590945092505050565b80356001600160401b03811681146107d8575f5ffd5b5f5f5f60608486031215612615575f5ffd5b61261e846125ed565b925061262c602085016123cd565b9150604084013561263c8161245f565b809150509250925092565b5f5f60408385031215612658575f5ffd5b612661836125ed565b915061266f602084016123cd565b90509250929050565b5f60208284031215612688575f5ffd5b81356001600160401b0381111561269d575f5ffd5b82016101608185031215612458575f5ffd5b5f5f5f606084860312156126c1575f5ffd5b6126ca846123cd565b92506126d8602085016123cd565b929592945050506040919091013590565b5f602082840312156126f9575f5ffd5b5051919050565b5f823561015e19833603018112612715575f5ffd5b9190910192915050565b5f5f8335601e19843603018112612734575f5ffd5b8301803591506001600160401b0382111561274d575f5ffd5b602001915036819003821315612761575f5ffd5b9250929050565b5f60208284031215612778575f5ffd5b612458826125ed565b6001600160401b0383168152604060208201525f825160a060408401526127ab60e08401826124ba565b90506020840151603f198483030160608501526127c882826124ba565b6040860151858203603f190160808701528051808352602091820194505f93509101905b8083101561282357835180516001600160a01b031683526020908101518184015290930192600192909201916040909101906127ec565b5060608601516001600160a01b031660a08601526080860151858203603f190160c0870152925061285481846124ba565b979650505050505050565b634e487b7160e01b5f52604160045260245ffd5b5f60208284031215612883575f5ffd5b81516124588161245f565b634e487b7160e01b5f52603260045260245ffd5b5f8235603e19833603018112612715575f5ffd5b5f5f8335601e198436030181126128cb575f5ffd5b83016020810192503590506001600160401b038111156128e9575f5ffd5b803603821315612761575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f823561015e19843603018112612938575f5ffd5b604060208481019190915290840180356060850152906129599082016123cd565b6001600160a01b03166080840152604081013560a084015261297d606082016125ed565b6001600160401b031660c0840152612997608082016123cd565b6001600160a01b031660e08401526129b160a082016123cd565b6001600160a01b03166101008401526129cd60c08201826128b6565b6101606101208601526129e56101c0860182846128f7565b9150506129f560e08301836128b6565b858303605f1901610140870152612a0d8382846128f7565b92505050612a1e61010083016123cd565b6001600160a01b0316610160850152610120820135610180850152612a4661014083016125ed565b6001600160401b0381166101a08601529150612a6560208601866128b6565b858303601f190160408701529250612a7e8284836128f7565b9695505050505050565b634e487b7160e01b5f52601160045260245ffd5b5f82612ab657634e487b7160e01b5f52601260045260245ffd5b500490565b602081525f61245860208301846124ba565b5f60018201612ade57612ade612a88565b5060010190565b5f81612af357612af3612a88565b505f190190565b818382375f9101908152919050565b8c8152602081018c90526001600160a01b038b81166040830152606082018b90526001600160401b038a16608083015288811660a083015287811660c083015260e082018790526101008201869052841661012082015261014081018390526101808101612b836101608301846001600160401b03169052565b9d9c50505050505050505050505050565b634e487b7160e01b5f52602160045260245ffd5b81810381811115610bb457610bb4612a88565b80820180821115610bb457610bb4612a88565b600181811c90821680612be257607f821691505b602082108103612c0057634e487b7160e01b5f52602260045260245ffd5b5091905056fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
}

// PaymentSender is an auto generated Go binding around an Ethereum contract.
type PaymentSender struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PaymentSender) GetABI() abi.ABI {
	return c.abi
}

// NewPaymentSender creates a new instance of PaymentSender.
func NewPaymentSender() *PaymentSender {
	parsed, err := PaymentSenderMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PaymentSender{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PaymentSender) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address router_, address owner_, address complianceKey_, address guardian_, address predecessor_) returns()
func (paymentSender *PaymentSender) PackConstructor(router_ common.Address, owner_ common.Address, complianceKey_ common.Address, guardian_ common.Address, predecessor_ common.Address) []byte {
	enc, err := paymentSender.abi.Pack("", router_, owner_, complianceKey_, guardian_, predecessor_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAPPROVALTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65a72497.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function APPROVAL_TYPEHASH() view returns(bytes32)
func (paymentSender *PaymentSender) PackAPPROVALTYPEHASH() []byte {
	enc, err := paymentSender.abi.Pack("APPROVAL_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAPPROVALTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65a72497.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function APPROVAL_TYPEHASH() view returns(bytes32)
func (paymentSender *PaymentSender) TryPackAPPROVALTYPEHASH() ([]byte, error) {
	return paymentSender.abi.Pack("APPROVAL_TYPEHASH")
}

// UnpackAPPROVALTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x65a72497.
//
// Solidity: function APPROVAL_TYPEHASH() view returns(bytes32)
func (paymentSender *PaymentSender) UnpackAPPROVALTYPEHASH(data []byte) ([32]byte, error) {
	out, err := paymentSender.abi.Unpack("APPROVAL_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptOwnership() returns()
func (paymentSender *PaymentSender) PackAcceptOwnership() []byte {
	enc, err := paymentSender.abi.Pack("acceptOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79ba5097.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptOwnership() returns()
func (paymentSender *PaymentSender) TryPackAcceptOwnership() ([]byte, error) {
	return paymentSender.abi.Pack("acceptOwnership")
}

// PackAllowReceiver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab98eb09.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowReceiver(uint64 destination, address receiver, bool allowed) returns()
func (paymentSender *PaymentSender) PackAllowReceiver(destination uint64, receiver common.Address, allowed bool) []byte {
	enc, err := paymentSender.abi.Pack("allowReceiver", destination, receiver, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowReceiver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab98eb09.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowReceiver(uint64 destination, address receiver, bool allowed) returns()
func (paymentSender *PaymentSender) TryPackAllowReceiver(destination uint64, receiver common.Address, allowed bool) ([]byte, error) {
	return paymentSender.abi.Pack("allowReceiver", destination, receiver, allowed)
}

// PackApprovalDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4e18e83.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approvalDigest((bytes32,address,uint256,uint64,address,address,bytes,bytes,address,uint256,uint64) p) view returns(bytes32)
func (paymentSender *PaymentSender) PackApprovalDigest(p PaymentSenderPayment) []byte {
	enc, err := paymentSender.abi.Pack("approvalDigest", p)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprovalDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4e18e83.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approvalDigest((bytes32,address,uint256,uint64,address,address,bytes,bytes,address,uint256,uint64) p) view returns(bytes32)
func (paymentSender *PaymentSender) TryPackApprovalDigest(p PaymentSenderPayment) ([]byte, error) {
	return paymentSender.abi.Pack("approvalDigest", p)
}

// UnpackApprovalDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc4e18e83.
//
// Solidity: function approvalDigest((bytes32,address,uint256,uint64,address,address,bytes,bytes,address,uint256,uint64) p) view returns(bytes32)
func (paymentSender *PaymentSender) UnpackApprovalDigest(data []byte) ([32]byte, error) {
	out, err := paymentSender.abi.Unpack("approvalDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackComplianceKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c07a672.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function complianceKey() view returns(address)
func (paymentSender *PaymentSender) PackComplianceKey() []byte {
	enc, err := paymentSender.abi.Pack("complianceKey")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackComplianceKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c07a672.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function complianceKey() view returns(address)
func (paymentSender *PaymentSender) TryPackComplianceKey() ([]byte, error) {
	return paymentSender.abi.Pack("complianceKey")
}

// UnpackComplianceKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3c07a672.
//
// Solidity: function complianceKey() view returns(address)
func (paymentSender *PaymentSender) UnpackComplianceKey(data []byte) (common.Address, error) {
	out, err := paymentSender.abi.Unpack("complianceKey", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDailyLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3f51415.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dailyLimit(address token) view returns(uint256)
func (paymentSender *PaymentSender) PackDailyLimit(token common.Address) []byte {
	enc, err := paymentSender.abi.Pack("dailyLimit", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDailyLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3f51415.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dailyLimit(address token) view returns(uint256)
func (paymentSender *PaymentSender) TryPackDailyLimit(token common.Address) ([]byte, error) {
	return paymentSender.abi.Pack("dailyLimit", token)
}

// UnpackDailyLimit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf3f51415.
//
// Solidity: function dailyLimit(address token) view returns(uint256)
func (paymentSender *PaymentSender) UnpackDailyLimit(data []byte) (*big.Int, error) {
	out, err := paymentSender.abi.Unpack("dailyLimit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (paymentSender *PaymentSender) PackDomainSeparator() []byte {
	enc, err := paymentSender.abi.Pack("domainSeparator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (paymentSender *PaymentSender) TryPackDomainSeparator() ([]byte, error) {
	return paymentSender.abi.Pack("domainSeparator")
}

// UnpackDomainSeparator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf698da25.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (paymentSender *PaymentSender) UnpackDomainSeparator(data []byte) ([32]byte, error) {
	out, err := paymentSender.abi.Unpack("domainSeparator", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (paymentSender *PaymentSender) PackEip712Domain() []byte {
	enc, err := paymentSender.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (paymentSender *PaymentSender) TryPackEip712Domain() ([]byte, error) {
	return paymentSender.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (paymentSender *PaymentSender) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := paymentSender.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardian() view returns(address)
func (paymentSender *PaymentSender) PackGuardian() []byte {
	enc, err := paymentSender.abi.Pack("guardian")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function guardian() view returns(address)
func (paymentSender *PaymentSender) TryPackGuardian() ([]byte, error) {
	return paymentSender.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (paymentSender *PaymentSender) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := paymentSender.abi.Unpack("guardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d70f7ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isOperator(address operator) view returns(bool)
func (paymentSender *PaymentSender) PackIsOperator(operator common.Address) []byte {
	enc, err := paymentSender.abi.Pack("isOperator", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d70f7ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isOperator(address operator) view returns(bool)
func (paymentSender *PaymentSender) TryPackIsOperator(operator common.Address) ([]byte, error) {
	return paymentSender.abi.Pack("isOperator", operator)
}

// UnpackIsOperator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d70f7ae.
//
// Solidity: function isOperator(address operator) view returns(bool)
func (paymentSender *PaymentSender) UnpackIsOperator(data []byte) (bool, error) {
	out, err := paymentSender.abi.Unpack("isOperator", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsReceiverAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5d862b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isReceiverAllowed(uint64 destination, address receiver) view returns(bool)
func (paymentSender *PaymentSender) PackIsReceiverAllowed(destination uint64, receiver common.Address) []byte {
	enc, err := paymentSender.abi.Pack("isReceiverAllowed", destination, receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsReceiverAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5d862b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isReceiverAllowed(uint64 destination, address receiver) view returns(bool)
func (paymentSender *PaymentSender) TryPackIsReceiverAllowed(destination uint64, receiver common.Address) ([]byte, error) {
	return paymentSender.abi.Pack("isReceiverAllowed", destination, receiver)
}

// UnpackIsReceiverAllowed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb5d862b3.
//
// Solidity: function isReceiverAllowed(uint64 destination, address receiver) view returns(bool)
func (paymentSender *PaymentSender) UnpackIsReceiverAllowed(data []byte) (bool, error) {
	out, err := paymentSender.abi.Unpack("isReceiverAllowed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsSealed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x631f9852.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isSealed() view returns(bool)
func (paymentSender *PaymentSender) PackIsSealed() []byte {
	enc, err := paymentSender.abi.Pack("isSealed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsSealed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x631f9852.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isSealed() view returns(bool)
func (paymentSender *PaymentSender) TryPackIsSealed() ([]byte, error) {
	return paymentSender.abi.Pack("isSealed")
}

// UnpackIsSealed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x631f9852.
//
// Solidity: function isSealed() view returns(bool)
func (paymentSender *PaymentSender) UnpackIsSealed(data []byte) (bool, error) {
	out, err := paymentSender.abi.Unpack("isSealed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackItemGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5cb2f647.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function itemGas() view returns(uint256)
func (paymentSender *PaymentSender) PackItemGas() []byte {
	enc, err := paymentSender.abi.Pack("itemGas")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackItemGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5cb2f647.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function itemGas() view returns(uint256)
func (paymentSender *PaymentSender) TryPackItemGas() ([]byte, error) {
	return paymentSender.abi.Pack("itemGas")
}

// UnpackItemGas is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5cb2f647.
//
// Solidity: function itemGas() view returns(uint256)
func (paymentSender *PaymentSender) UnpackItemGas(data []byte) (*big.Int, error) {
	out, err := paymentSender.abi.Unpack("itemGas", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (paymentSender *PaymentSender) PackOwner() []byte {
	enc, err := paymentSender.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (paymentSender *PaymentSender) TryPackOwner() ([]byte, error) {
	return paymentSender.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (paymentSender *PaymentSender) UnpackOwner(data []byte) (common.Address, error) {
	out, err := paymentSender.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause() returns()
func (paymentSender *PaymentSender) PackPause() []byte {
	enc, err := paymentSender.abi.Pack("pause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause() returns()
func (paymentSender *PaymentSender) TryPackPause() ([]byte, error) {
	return paymentSender.abi.Pack("pause")
}

// PackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paused() view returns(bool)
func (paymentSender *PaymentSender) PackPaused() []byte {
	enc, err := paymentSender.abi.Pack("paused")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaused is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c975abb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paused() view returns(bool)
func (paymentSender *PaymentSender) TryPackPaused() ([]byte, error) {
	return paymentSender.abi.Pack("paused")
}

// UnpackPaused is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c975abb.
//
// Solidity: function paused() view returns(bool)
func (paymentSender *PaymentSender) UnpackPaused(data []byte) (bool, error) {
	out, err := paymentSender.abi.Unpack("paused", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOwner() view returns(address)
func (paymentSender *PaymentSender) PackPendingOwner() []byte {
	enc, err := paymentSender.abi.Pack("pendingOwner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe30c3978.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOwner() view returns(address)
func (paymentSender *PaymentSender) TryPackPendingOwner() ([]byte, error) {
	return paymentSender.abi.Pack("pendingOwner")
}

// UnpackPendingOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe30c3978.
//
// Solidity: function pendingOwner() view returns(address)
func (paymentSender *PaymentSender) UnpackPendingOwner(data []byte) (common.Address, error) {
	out, err := paymentSender.abi.Unpack("pendingOwner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPredecessor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb719d032.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function predecessor() view returns(address)
func (paymentSender *PaymentSender) PackPredecessor() []byte {
	enc, err := paymentSender.abi.Pack("predecessor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPredecessor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb719d032.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function predecessor() view returns(address)
func (paymentSender *PaymentSender) TryPackPredecessor() ([]byte, error) {
	return paymentSender.abi.Pack("predecessor")
}

// UnpackPredecessor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb719d032.
//
// Solidity: function predecessor() view returns(address)
func (paymentSender *PaymentSender) UnpackPredecessor(data []byte) (common.Address, error) {
	out, err := paymentSender.abi.Unpack("predecessor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() view returns()
func (paymentSender *PaymentSender) PackRenounceOwnership() []byte {
	enc, err := paymentSender.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() view returns()
func (paymentSender *PaymentSender) TryPackRenounceOwnership() ([]byte, error) {
	return paymentSender.abi.Pack("renounceOwnership")
}

// PackRouter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf887ea40.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function router() view returns(address)
func (paymentSender *PaymentSender) PackRouter() []byte {
	enc, err := paymentSender.abi.Pack("router")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRouter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf887ea40.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function router() view returns(address)
func (paymentSender *PaymentSender) TryPackRouter() ([]byte, error) {
	return paymentSender.abi.Pack("router")
}

// UnpackRouter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf887ea40.
//
// Solidity: function router() view returns(address)
func (paymentSender *PaymentSender) UnpackRouter(data []byte) (common.Address, error) {
	out, err := paymentSender.abi.Unpack("router", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fb27b85.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seal() returns()
func (paymentSender *PaymentSender) PackSeal() []byte {
	enc, err := paymentSender.abi.Pack("seal")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fb27b85.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seal() returns()
func (paymentSender *PaymentSender) TryPackSeal() ([]byte, error) {
	return paymentSender.abi.Pack("seal")
}

// PackSend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x931e4c2a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function send(((bytes32,address,uint256,uint64,address,address,bytes,bytes,address,uint256,uint64),bytes)[] items) returns()
func (paymentSender *PaymentSender) PackSend(items []PaymentSenderItem) []byte {
	enc, err := paymentSender.abi.Pack("send", items)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x931e4c2a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function send(((bytes32,address,uint256,uint64,address,address,bytes,bytes,address,uint256,uint64),bytes)[] items) returns()
func (paymentSender *PaymentSender) TryPackSend(items []PaymentSenderItem) ([]byte, error) {
	return paymentSender.abi.Pack("send", items)
}

// PackSendOne is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4632411f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sendOne(((bytes32,address,uint256,uint64,address,address,bytes,bytes,address,uint256,uint64),bytes) item) returns()
func (paymentSender *PaymentSender) PackSendOne(item PaymentSenderItem) []byte {
	enc, err := paymentSender.abi.Pack("sendOne", item)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSendOne is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4632411f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sendOne(((bytes32,address,uint256,uint64,address,address,bytes,bytes,address,uint256,uint64),bytes) item) returns()
func (paymentSender *PaymentSender) TryPackSendOne(item PaymentSenderItem) ([]byte, error) {
	return paymentSender.abi.Pack("sendOne", item)
}

// PackSentAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x283a1fd4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sentAt(bytes32 ref) view returns(uint256 blockNumber)
func (paymentSender *PaymentSender) PackSentAt(ref [32]byte) []byte {
	enc, err := paymentSender.abi.Pack("sentAt", ref)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSentAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x283a1fd4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sentAt(bytes32 ref) view returns(uint256 blockNumber)
func (paymentSender *PaymentSender) TryPackSentAt(ref [32]byte) ([]byte, error) {
	return paymentSender.abi.Pack("sentAt", ref)
}

// UnpackSentAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x283a1fd4.
//
// Solidity: function sentAt(bytes32 ref) view returns(uint256 blockNumber)
func (paymentSender *PaymentSender) UnpackSentAt(data []byte) (*big.Int, error) {
	out, err := paymentSender.abi.Unpack("sentAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSentOn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5bba6052.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sentOn(address token, uint256 day) view returns(uint256)
func (paymentSender *PaymentSender) PackSentOn(token common.Address, day *big.Int) []byte {
	enc, err := paymentSender.abi.Pack("sentOn", token, day)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSentOn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5bba6052.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sentOn(address token, uint256 day) view returns(uint256)
func (paymentSender *PaymentSender) TryPackSentOn(token common.Address, day *big.Int) ([]byte, error) {
	return paymentSender.abi.Pack("sentOn", token, day)
}

// UnpackSentOn is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5bba6052.
//
// Solidity: function sentOn(address token, uint256 day) view returns(uint256)
func (paymentSender *PaymentSender) UnpackSentOn(data []byte) (*big.Int, error) {
	out, err := paymentSender.abi.Unpack("sentOn", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSetComplianceKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8de147a5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setComplianceKey(address key) returns()
func (paymentSender *PaymentSender) PackSetComplianceKey(key common.Address) []byte {
	enc, err := paymentSender.abi.Pack("setComplianceKey", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetComplianceKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8de147a5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setComplianceKey(address key) returns()
func (paymentSender *PaymentSender) TryPackSetComplianceKey(key common.Address) ([]byte, error) {
	return paymentSender.abi.Pack("setComplianceKey", key)
}

// PackSetDailyLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2803212f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setDailyLimit(address token, uint256 limit) returns()
func (paymentSender *PaymentSender) PackSetDailyLimit(token common.Address, limit *big.Int) []byte {
	enc, err := paymentSender.abi.Pack("setDailyLimit", token, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetDailyLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2803212f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setDailyLimit(address token, uint256 limit) returns()
func (paymentSender *PaymentSender) TryPackSetDailyLimit(token common.Address, limit *big.Int) ([]byte, error) {
	return paymentSender.abi.Pack("setDailyLimit", token, limit)
}

// PackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuardian(address guardian_) returns()
func (paymentSender *PaymentSender) PackSetGuardian(guardian common.Address) []byte {
	enc, err := paymentSender.abi.Pack("setGuardian", guardian)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGuardian(address guardian_) returns()
func (paymentSender *PaymentSender) TryPackSetGuardian(guardian common.Address) ([]byte, error) {
	return paymentSender.abi.Pack("setGuardian", guardian)
}

// PackSetItemGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaaa10e11.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setItemGas(uint256 gas_) returns()
func (paymentSender *PaymentSender) PackSetItemGas(gas *big.Int) []byte {
	enc, err := paymentSender.abi.Pack("setItemGas", gas)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetItemGas is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaaa10e11.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setItemGas(uint256 gas_) returns()
func (paymentSender *PaymentSender) TryPackSetItemGas(gas *big.Int) ([]byte, error) {
	return paymentSender.abi.Pack("setItemGas", gas)
}

// PackSetOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x558a7297.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setOperator(address operator, bool allowed) returns()
func (paymentSender *PaymentSender) PackSetOperator(operator common.Address, allowed bool) []byte {
	enc, err := paymentSender.abi.Pack("setOperator", operator, allowed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x558a7297.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setOperator(address operator, bool allowed) returns()
func (paymentSender *PaymentSender) TryPackSetOperator(operator common.Address, allowed bool) ([]byte, error) {
	return paymentSender.abi.Pack("setOperator", operator, allowed)
}

// PackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (paymentSender *PaymentSender) PackTransferOwnership(newOwner common.Address) []byte {
	enc, err := paymentSender.abi.Pack("transferOwnership", newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2fde38b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferOwnership(address newOwner) returns()
func (paymentSender *PaymentSender) TryPackTransferOwnership(newOwner common.Address) ([]byte, error) {
	return paymentSender.abi.Pack("transferOwnership", newOwner)
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (paymentSender *PaymentSender) PackUnpause() []byte {
	enc, err := paymentSender.abi.Pack("unpause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpause() returns()
func (paymentSender *PaymentSender) TryPackUnpause() ([]byte, error) {
	return paymentSender.abi.Pack("unpause")
}

// PackUsed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb07c411f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function used(bytes32 ref) view returns(bool)
func (paymentSender *PaymentSender) PackUsed(ref [32]byte) []byte {
	enc, err := paymentSender.abi.Pack("used", ref)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUsed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb07c411f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function used(bytes32 ref) view returns(bool)
func (paymentSender *PaymentSender) TryPackUsed(ref [32]byte) ([]byte, error) {
	return paymentSender.abi.Pack("used", ref)
}

// UnpackUsed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb07c411f.
//
// Solidity: function used(bytes32 ref) view returns(bool)
func (paymentSender *PaymentSender) UnpackUsed(data []byte) (bool, error) {
	out, err := paymentSender.abi.Unpack("used", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9caed12.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address token, address to, uint256 amount) returns()
func (paymentSender *PaymentSender) PackWithdraw(token common.Address, to common.Address, amount *big.Int) []byte {
	enc, err := paymentSender.abi.Pack("withdraw", token, to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9caed12.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address token, address to, uint256 amount) returns()
func (paymentSender *PaymentSender) TryPackWithdraw(token common.Address, to common.Address, amount *big.Int) ([]byte, error) {
	return paymentSender.abi.Pack("withdraw", token, to, amount)
}

// PaymentSenderComplianceKeySet represents a ComplianceKeySet event raised by the PaymentSender contract.
type PaymentSenderComplianceKeySet struct {
	Key common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const PaymentSenderComplianceKeySetEventName = "ComplianceKeySet"

// ContractEventName returns the user-defined event name.
func (PaymentSenderComplianceKeySet) ContractEventName() string {
	return PaymentSenderComplianceKeySetEventName
}

// UnpackComplianceKeySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ComplianceKeySet(address indexed key)
func (paymentSender *PaymentSender) UnpackComplianceKeySetEvent(log *types.Log) (*PaymentSenderComplianceKeySet, error) {
	event := "ComplianceKeySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentSender.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentSenderComplianceKeySet)
	if len(log.Data) > 0 {
		if err := paymentSender.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentSender.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PaymentSenderDailyLimitSet represents a DailyLimitSet event raised by the PaymentSender contract.
type PaymentSenderDailyLimitSet struct {
	Token common.Address
	Limit *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const PaymentSenderDailyLimitSetEventName = "DailyLimitSet"

// ContractEventName returns the user-defined event name.
func (PaymentSenderDailyLimitSet) ContractEventName() string {
	return PaymentSenderDailyLimitSetEventName
}

// UnpackDailyLimitSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DailyLimitSet(address indexed token, uint256 limit)
func (paymentSender *PaymentSender) UnpackDailyLimitSetEvent(log *types.Log) (*PaymentSenderDailyLimitSet, error) {
	event := "DailyLimitSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentSender.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentSenderDailyLimitSet)
	if len(log.Data) > 0 {
		if err := paymentSender.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentSender.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PaymentSenderEIP712DomainChanged represents a EIP712DomainChanged event raised by the PaymentSender contract.
type PaymentSenderEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const PaymentSenderEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (PaymentSenderEIP712DomainChanged) ContractEventName() string {
	return PaymentSenderEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (paymentSender *PaymentSender) UnpackEIP712DomainChangedEvent(log *types.Log) (*PaymentSenderEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentSender.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentSenderEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := paymentSender.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentSender.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PaymentSenderGuardianSet represents a GuardianSet event raised by the PaymentSender contract.
type PaymentSenderGuardianSet struct {
	Guardian common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const PaymentSenderGuardianSetEventName = "GuardianSet"

// ContractEventName returns the user-defined event name.
func (PaymentSenderGuardianSet) ContractEventName() string {
	return PaymentSenderGuardianSetEventName
}

// UnpackGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianSet(address indexed guardian)
func (paymentSender *PaymentSender) UnpackGuardianSetEvent(log *types.Log) (*PaymentSenderGuardianSet, error) {
	event := "GuardianSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentSender.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentSenderGuardianSet)
	if len(log.Data) > 0 {
		if err := paymentSender.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentSender.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PaymentSenderItemGasSet represents a ItemGasSet event raised by the PaymentSender contract.
type PaymentSenderItemGasSet struct {
	Gas *big.Int
	Raw *types.Log // Blockchain specific contextual infos
}

const PaymentSenderItemGasSetEventName = "ItemGasSet"

// ContractEventName returns the user-defined event name.
func (PaymentSenderItemGasSet) ContractEventName() string {
	return PaymentSenderItemGasSetEventName
}

// UnpackItemGasSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ItemGasSet(uint256 gas)
func (paymentSender *PaymentSender) UnpackItemGasSetEvent(log *types.Log) (*PaymentSenderItemGasSet, error) {
	event := "ItemGasSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentSender.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentSenderItemGasSet)
	if len(log.Data) > 0 {
		if err := paymentSender.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentSender.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PaymentSenderOperatorSet represents a OperatorSet event raised by the PaymentSender contract.
type PaymentSenderOperatorSet struct {
	Operator common.Address
	Allowed  bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const PaymentSenderOperatorSetEventName = "OperatorSet"

// ContractEventName returns the user-defined event name.
func (PaymentSenderOperatorSet) ContractEventName() string {
	return PaymentSenderOperatorSetEventName
}

// UnpackOperatorSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorSet(address indexed operator, bool allowed)
func (paymentSender *PaymentSender) UnpackOperatorSetEvent(log *types.Log) (*PaymentSenderOperatorSet, error) {
	event := "OperatorSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentSender.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentSenderOperatorSet)
	if len(log.Data) > 0 {
		if err := paymentSender.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentSender.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PaymentSenderOwnershipTransferStarted represents a OwnershipTransferStarted event raised by the PaymentSender contract.
type PaymentSenderOwnershipTransferStarted struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const PaymentSenderOwnershipTransferStartedEventName = "OwnershipTransferStarted"

// ContractEventName returns the user-defined event name.
func (PaymentSenderOwnershipTransferStarted) ContractEventName() string {
	return PaymentSenderOwnershipTransferStartedEventName
}

// UnpackOwnershipTransferStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferStarted(address indexed previousOwner, address indexed newOwner)
func (paymentSender *PaymentSender) UnpackOwnershipTransferStartedEvent(log *types.Log) (*PaymentSenderOwnershipTransferStarted, error) {
	event := "OwnershipTransferStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentSender.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentSenderOwnershipTransferStarted)
	if len(log.Data) > 0 {
		if err := paymentSender.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentSender.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PaymentSenderOwnershipTransferred represents a OwnershipTransferred event raised by the PaymentSender contract.
type PaymentSenderOwnershipTransferred struct {
	PreviousOwner common.Address
	NewOwner      common.Address
	Raw           *types.Log // Blockchain specific contextual infos
}

const PaymentSenderOwnershipTransferredEventName = "OwnershipTransferred"

// ContractEventName returns the user-defined event name.
func (PaymentSenderOwnershipTransferred) ContractEventName() string {
	return PaymentSenderOwnershipTransferredEventName
}

// UnpackOwnershipTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OwnershipTransferred(address indexed previousOwner, address indexed newOwner)
func (paymentSender *PaymentSender) UnpackOwnershipTransferredEvent(log *types.Log) (*PaymentSenderOwnershipTransferred, error) {
	event := "OwnershipTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentSender.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentSenderOwnershipTransferred)
	if len(log.Data) > 0 {
		if err := paymentSender.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentSender.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PaymentSenderPaused represents a Paused event raised by the PaymentSender contract.
type PaymentSenderPaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const PaymentSenderPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (PaymentSenderPaused) ContractEventName() string {
	return PaymentSenderPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(address account)
func (paymentSender *PaymentSender) UnpackPausedEvent(log *types.Log) (*PaymentSenderPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentSender.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentSenderPaused)
	if len(log.Data) > 0 {
		if err := paymentSender.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentSender.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PaymentSenderReceiverAllowed represents a ReceiverAllowed event raised by the PaymentSender contract.
type PaymentSenderReceiverAllowed struct {
	Destination uint64
	Receiver    common.Address
	Allowed     bool
	Raw         *types.Log // Blockchain specific contextual infos
}

const PaymentSenderReceiverAllowedEventName = "ReceiverAllowed"

// ContractEventName returns the user-defined event name.
func (PaymentSenderReceiverAllowed) ContractEventName() string {
	return PaymentSenderReceiverAllowedEventName
}

// UnpackReceiverAllowedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReceiverAllowed(uint64 indexed destination, address indexed receiver, bool allowed)
func (paymentSender *PaymentSender) UnpackReceiverAllowedEvent(log *types.Log) (*PaymentSenderReceiverAllowed, error) {
	event := "ReceiverAllowed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentSender.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentSenderReceiverAllowed)
	if len(log.Data) > 0 {
		if err := paymentSender.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentSender.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PaymentSenderRefused represents a Refused event raised by the PaymentSender contract.
type PaymentSenderRefused struct {
	PaymentRef [32]byte
	Reason     []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const PaymentSenderRefusedEventName = "Refused"

// ContractEventName returns the user-defined event name.
func (PaymentSenderRefused) ContractEventName() string {
	return PaymentSenderRefusedEventName
}

// UnpackRefusedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refused(bytes32 indexed paymentRef, bytes reason)
func (paymentSender *PaymentSender) UnpackRefusedEvent(log *types.Log) (*PaymentSenderRefused, error) {
	event := "Refused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentSender.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentSenderRefused)
	if len(log.Data) > 0 {
		if err := paymentSender.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentSender.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PaymentSenderSendingEnded represents a SendingEnded event raised by the PaymentSender contract.
type PaymentSenderSendingEnded struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const PaymentSenderSendingEndedEventName = "SendingEnded"

// ContractEventName returns the user-defined event name.
func (PaymentSenderSendingEnded) ContractEventName() string {
	return PaymentSenderSendingEndedEventName
}

// UnpackSendingEndedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SendingEnded()
func (paymentSender *PaymentSender) UnpackSendingEndedEvent(log *types.Log) (*PaymentSenderSendingEnded, error) {
	event := "SendingEnded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentSender.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentSenderSendingEnded)
	if len(log.Data) > 0 {
		if err := paymentSender.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentSender.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PaymentSenderSent represents a Sent event raised by the PaymentSender contract.
type PaymentSenderSent struct {
	PaymentRef  [32]byte
	MessageId   [32]byte
	Destination uint64
	Token       common.Address
	Amount      *big.Int
	Receiver    common.Address
	Beneficiary common.Address
	FeeToken    common.Address
	Fee         *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const PaymentSenderSentEventName = "Sent"

// ContractEventName returns the user-defined event name.
func (PaymentSenderSent) ContractEventName() string {
	return PaymentSenderSentEventName
}

// UnpackSentEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Sent(bytes32 indexed paymentRef, bytes32 indexed messageId, uint64 indexed destination, address token, uint256 amount, address receiver, address beneficiary, address feeToken, uint256 fee)
func (paymentSender *PaymentSender) UnpackSentEvent(log *types.Log) (*PaymentSenderSent, error) {
	event := "Sent"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentSender.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentSenderSent)
	if len(log.Data) > 0 {
		if err := paymentSender.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentSender.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PaymentSenderUnpaused represents a Unpaused event raised by the PaymentSender contract.
type PaymentSenderUnpaused struct {
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const PaymentSenderUnpausedEventName = "Unpaused"

// ContractEventName returns the user-defined event name.
func (PaymentSenderUnpaused) ContractEventName() string {
	return PaymentSenderUnpausedEventName
}

// UnpackUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaused(address account)
func (paymentSender *PaymentSender) UnpackUnpausedEvent(log *types.Log) (*PaymentSenderUnpaused, error) {
	event := "Unpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentSender.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentSenderUnpaused)
	if len(log.Data) > 0 {
		if err := paymentSender.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentSender.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PaymentSenderWithdrawn represents a Withdrawn event raised by the PaymentSender contract.
type PaymentSenderWithdrawn struct {
	Token  common.Address
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const PaymentSenderWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (PaymentSenderWithdrawn) ContractEventName() string {
	return PaymentSenderWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed token, address indexed to, uint256 amount)
func (paymentSender *PaymentSender) UnpackWithdrawnEvent(log *types.Log) (*PaymentSenderWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != paymentSender.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PaymentSenderWithdrawn)
	if len(log.Data) > 0 {
		if err := paymentSender.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range paymentSender.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (paymentSender *PaymentSender) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], paymentSender.abi.Errors["AmountInvalid"].ID.Bytes()[:4]) {
		return paymentSender.UnpackAmountInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentSender.abi.Errors["ApprovalExpired"].ID.Bytes()[:4]) {
		return paymentSender.UnpackApprovalExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentSender.abi.Errors["ApprovalInvalid"].ID.Bytes()[:4]) {
		return paymentSender.UnpackApprovalInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentSender.abi.Errors["DestinationNotAllowed"].ID.Bytes()[:4]) {
		return paymentSender.UnpackDestinationNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentSender.abi.Errors["EnforcedPause"].ID.Bytes()[:4]) {
		return paymentSender.UnpackEnforcedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentSender.abi.Errors["ExpectedPause"].ID.Bytes()[:4]) {
		return paymentSender.UnpackExpectedPauseError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentSender.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return paymentSender.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentSender.abi.Errors["FeeBalanceShort"].ID.Bytes()[:4]) {
		return paymentSender.UnpackFeeBalanceShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentSender.abi.Errors["FeeOverMax"].ID.Bytes()[:4]) {
		return paymentSender.UnpackFeeOverMaxError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentSender.abi.Errors["GasShort"].ID.Bytes()[:4]) {
		return paymentSender.UnpackGasShortError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentSender.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return paymentSender.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentSender.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return paymentSender.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentSender.abi.Errors["NotGuardian"].ID.Bytes()[:4]) {
		return paymentSender.UnpackNotGuardianError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentSender.abi.Errors["NotOperator"].ID.Bytes()[:4]) {
		return paymentSender.UnpackNotOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentSender.abi.Errors["OnlySelf"].ID.Bytes()[:4]) {
		return paymentSender.UnpackOnlySelfError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentSender.abi.Errors["OverDailyLimit"].ID.Bytes()[:4]) {
		return paymentSender.UnpackOverDailyLimitError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentSender.abi.Errors["OwnableInvalidOwner"].ID.Bytes()[:4]) {
		return paymentSender.UnpackOwnableInvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentSender.abi.Errors["OwnableUnauthorizedAccount"].ID.Bytes()[:4]) {
		return paymentSender.UnpackOwnableUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentSender.abi.Errors["OwnerRequired"].ID.Bytes()[:4]) {
		return paymentSender.UnpackOwnerRequiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentSender.abi.Errors["PredecessorNotSealed"].ID.Bytes()[:4]) {
		return paymentSender.UnpackPredecessorNotSealedError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentSender.abi.Errors["ReceiverNotAllowed"].ID.Bytes()[:4]) {
		return paymentSender.UnpackReceiverNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentSender.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return paymentSender.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentSender.abi.Errors["ReferenceUsed"].ID.Bytes()[:4]) {
		return paymentSender.UnpackReferenceUsedError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentSender.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return paymentSender.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentSender.abi.Errors["Sealed"].ID.Bytes()[:4]) {
		return paymentSender.UnpackSealedError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentSender.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return paymentSender.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentSender.abi.Errors["TokenNotAllowed"].ID.Bytes()[:4]) {
		return paymentSender.UnpackTokenNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentSender.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return paymentSender.UnpackZeroAddressError(raw[4:])
	}
	if bytes.Equal(raw[:4], paymentSender.abi.Errors["ZeroReference"].ID.Bytes()[:4]) {
		return paymentSender.UnpackZeroReferenceError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PaymentSenderAmountInvalid represents a AmountInvalid error raised by the PaymentSender contract.
type PaymentSenderAmountInvalid struct {
	Token  common.Address
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountInvalid(address token, uint256 amount)
func PaymentSenderAmountInvalidErrorID() common.Hash {
	return common.HexToHash("0x5530d10b25e086737669dfb46e27e480a5dd2790aceb8eea986eb76c51af003f")
}

// UnpackAmountInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountInvalid(address token, uint256 amount)
func (paymentSender *PaymentSender) UnpackAmountInvalidError(raw []byte) (*PaymentSenderAmountInvalid, error) {
	out := new(PaymentSenderAmountInvalid)
	if err := paymentSender.abi.UnpackIntoInterface(out, "AmountInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentSenderApprovalExpired represents a ApprovalExpired error raised by the PaymentSender contract.
type PaymentSenderApprovalExpired struct {
	Expiry uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ApprovalExpired(uint64 expiry)
func PaymentSenderApprovalExpiredErrorID() common.Hash {
	return common.HexToHash("0x0cda8297678f0940a1fd9a73440eb35f1dabc3d0a89f1d34182525296c06f4a7")
}

// UnpackApprovalExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ApprovalExpired(uint64 expiry)
func (paymentSender *PaymentSender) UnpackApprovalExpiredError(raw []byte) (*PaymentSenderApprovalExpired, error) {
	out := new(PaymentSenderApprovalExpired)
	if err := paymentSender.abi.UnpackIntoInterface(out, "ApprovalExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentSenderApprovalInvalid represents a ApprovalInvalid error raised by the PaymentSender contract.
type PaymentSenderApprovalInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ApprovalInvalid()
func PaymentSenderApprovalInvalidErrorID() common.Hash {
	return common.HexToHash("0x668c3ffe152e4716215a79c975fef970f946c731e69b5f38b6cf51bbe0c4227c")
}

// UnpackApprovalInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ApprovalInvalid()
func (paymentSender *PaymentSender) UnpackApprovalInvalidError(raw []byte) (*PaymentSenderApprovalInvalid, error) {
	out := new(PaymentSenderApprovalInvalid)
	if err := paymentSender.abi.UnpackIntoInterface(out, "ApprovalInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentSenderDestinationNotAllowed represents a DestinationNotAllowed error raised by the PaymentSender contract.
type PaymentSenderDestinationNotAllowed struct {
	Destination uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DestinationNotAllowed(uint64 destination)
func PaymentSenderDestinationNotAllowedErrorID() common.Hash {
	return common.HexToHash("0xfc8132a0ed08bd352b09463cf88b5ac64ec7b1c4bfc44252f2d696fc1c9f9d2b")
}

// UnpackDestinationNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DestinationNotAllowed(uint64 destination)
func (paymentSender *PaymentSender) UnpackDestinationNotAllowedError(raw []byte) (*PaymentSenderDestinationNotAllowed, error) {
	out := new(PaymentSenderDestinationNotAllowed)
	if err := paymentSender.abi.UnpackIntoInterface(out, "DestinationNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentSenderEnforcedPause represents a EnforcedPause error raised by the PaymentSender contract.
type PaymentSenderEnforcedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnforcedPause()
func PaymentSenderEnforcedPauseErrorID() common.Hash {
	return common.HexToHash("0xd93c0665d6c96d04a8f174024fc4ddd66c250604aff22bbec808de86dd3637e3")
}

// UnpackEnforcedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnforcedPause()
func (paymentSender *PaymentSender) UnpackEnforcedPauseError(raw []byte) (*PaymentSenderEnforcedPause, error) {
	out := new(PaymentSenderEnforcedPause)
	if err := paymentSender.abi.UnpackIntoInterface(out, "EnforcedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentSenderExpectedPause represents a ExpectedPause error raised by the PaymentSender contract.
type PaymentSenderExpectedPause struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpectedPause()
func PaymentSenderExpectedPauseErrorID() common.Hash {
	return common.HexToHash("0x8dfc202bcfe9a735b559bee70674422512bc5c30f687046ae8778315fb81da44")
}

// UnpackExpectedPauseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpectedPause()
func (paymentSender *PaymentSender) UnpackExpectedPauseError(raw []byte) (*PaymentSenderExpectedPause, error) {
	out := new(PaymentSenderExpectedPause)
	if err := paymentSender.abi.UnpackIntoInterface(out, "ExpectedPause", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentSenderFailedCall represents a FailedCall error raised by the PaymentSender contract.
type PaymentSenderFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func PaymentSenderFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (paymentSender *PaymentSender) UnpackFailedCallError(raw []byte) (*PaymentSenderFailedCall, error) {
	out := new(PaymentSenderFailedCall)
	if err := paymentSender.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentSenderFeeBalanceShort represents a FeeBalanceShort error raised by the PaymentSender contract.
type PaymentSenderFeeBalanceShort struct {
	FeeToken common.Address
	Balance  *big.Int
	Fee      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeeBalanceShort(address feeToken, uint256 balance, uint256 fee)
func PaymentSenderFeeBalanceShortErrorID() common.Hash {
	return common.HexToHash("0xa49f416da16519cb36eab175f3b8732a2247f53d6ac0c35f976a25e6b15095b1")
}

// UnpackFeeBalanceShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeeBalanceShort(address feeToken, uint256 balance, uint256 fee)
func (paymentSender *PaymentSender) UnpackFeeBalanceShortError(raw []byte) (*PaymentSenderFeeBalanceShort, error) {
	out := new(PaymentSenderFeeBalanceShort)
	if err := paymentSender.abi.UnpackIntoInterface(out, "FeeBalanceShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentSenderFeeOverMax represents a FeeOverMax error raised by the PaymentSender contract.
type PaymentSenderFeeOverMax struct {
	Fee    *big.Int
	MaxFee *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeeOverMax(uint256 fee, uint256 maxFee)
func PaymentSenderFeeOverMaxErrorID() common.Hash {
	return common.HexToHash("0x0b9e18c2dd5a354511200ec5b78826848cd309f26fd144e1dab003f84420b0d0")
}

// UnpackFeeOverMaxError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeeOverMax(uint256 fee, uint256 maxFee)
func (paymentSender *PaymentSender) UnpackFeeOverMaxError(raw []byte) (*PaymentSenderFeeOverMax, error) {
	out := new(PaymentSenderFeeOverMax)
	if err := paymentSender.abi.UnpackIntoInterface(out, "FeeOverMax", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentSenderGasShort represents a GasShort error raised by the PaymentSender contract.
type PaymentSenderGasShort struct {
	Available *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GasShort(uint256 available, uint256 needed)
func PaymentSenderGasShortErrorID() common.Hash {
	return common.HexToHash("0x28727a24b55f353760105ce994a39338bc2238364dace2264d62c940bc05da51")
}

// UnpackGasShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GasShort(uint256 available, uint256 needed)
func (paymentSender *PaymentSender) UnpackGasShortError(raw []byte) (*PaymentSenderGasShort, error) {
	out := new(PaymentSenderGasShort)
	if err := paymentSender.abi.UnpackIntoInterface(out, "GasShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentSenderInsufficientBalance represents a InsufficientBalance error raised by the PaymentSender contract.
type PaymentSenderInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func PaymentSenderInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (paymentSender *PaymentSender) UnpackInsufficientBalanceError(raw []byte) (*PaymentSenderInsufficientBalance, error) {
	out := new(PaymentSenderInsufficientBalance)
	if err := paymentSender.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentSenderInvalidShortString represents a InvalidShortString error raised by the PaymentSender contract.
type PaymentSenderInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func PaymentSenderInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (paymentSender *PaymentSender) UnpackInvalidShortStringError(raw []byte) (*PaymentSenderInvalidShortString, error) {
	out := new(PaymentSenderInvalidShortString)
	if err := paymentSender.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentSenderNotGuardian represents a NotGuardian error raised by the PaymentSender contract.
type PaymentSenderNotGuardian struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGuardian(address caller)
func PaymentSenderNotGuardianErrorID() common.Hash {
	return common.HexToHash("0xa252c151cd1ee155ad6a596fd962f839a8b963fd05f5e863eca095de2e0b08a4")
}

// UnpackNotGuardianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGuardian(address caller)
func (paymentSender *PaymentSender) UnpackNotGuardianError(raw []byte) (*PaymentSenderNotGuardian, error) {
	out := new(PaymentSenderNotGuardian)
	if err := paymentSender.abi.UnpackIntoInterface(out, "NotGuardian", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentSenderNotOperator represents a NotOperator error raised by the PaymentSender contract.
type PaymentSenderNotOperator struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOperator(address caller)
func PaymentSenderNotOperatorErrorID() common.Hash {
	return common.HexToHash("0x76c6c93a6423c7e2cef5f93921b1d4d1a5ffb795cd7cfed2df95566b7c7f7c40")
}

// UnpackNotOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOperator(address caller)
func (paymentSender *PaymentSender) UnpackNotOperatorError(raw []byte) (*PaymentSenderNotOperator, error) {
	out := new(PaymentSenderNotOperator)
	if err := paymentSender.abi.UnpackIntoInterface(out, "NotOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentSenderOnlySelf represents a OnlySelf error raised by the PaymentSender contract.
type PaymentSenderOnlySelf struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlySelf()
func PaymentSenderOnlySelfErrorID() common.Hash {
	return common.HexToHash("0x14d4a4e8a5140da60b7a280478fb427da973ca582a83cf5dbad8c5f2abee9ba4")
}

// UnpackOnlySelfError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlySelf()
func (paymentSender *PaymentSender) UnpackOnlySelfError(raw []byte) (*PaymentSenderOnlySelf, error) {
	out := new(PaymentSenderOnlySelf)
	if err := paymentSender.abi.UnpackIntoInterface(out, "OnlySelf", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentSenderOverDailyLimit represents a OverDailyLimit error raised by the PaymentSender contract.
type PaymentSenderOverDailyLimit struct {
	Token   common.Address
	Limit   *big.Int
	WouldBe *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OverDailyLimit(address token, uint256 limit, uint256 wouldBe)
func PaymentSenderOverDailyLimitErrorID() common.Hash {
	return common.HexToHash("0xff42ae7bb0ec93f28686090f92e003e717c607f428e47a0d9c64616fb43f0420")
}

// UnpackOverDailyLimitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OverDailyLimit(address token, uint256 limit, uint256 wouldBe)
func (paymentSender *PaymentSender) UnpackOverDailyLimitError(raw []byte) (*PaymentSenderOverDailyLimit, error) {
	out := new(PaymentSenderOverDailyLimit)
	if err := paymentSender.abi.UnpackIntoInterface(out, "OverDailyLimit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentSenderOwnableInvalidOwner represents a OwnableInvalidOwner error raised by the PaymentSender contract.
type PaymentSenderOwnableInvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableInvalidOwner(address owner)
func PaymentSenderOwnableInvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x1e4fbdf7f3ef8bcaa855599e3abf48b232380f183f08f6f813d9ffa5bd585188")
}

// UnpackOwnableInvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableInvalidOwner(address owner)
func (paymentSender *PaymentSender) UnpackOwnableInvalidOwnerError(raw []byte) (*PaymentSenderOwnableInvalidOwner, error) {
	out := new(PaymentSenderOwnableInvalidOwner)
	if err := paymentSender.abi.UnpackIntoInterface(out, "OwnableInvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentSenderOwnableUnauthorizedAccount represents a OwnableUnauthorizedAccount error raised by the PaymentSender contract.
type PaymentSenderOwnableUnauthorizedAccount struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func PaymentSenderOwnableUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0x118cdaa7a341953d1887a2245fd6665d741c67c8c50581daa59e1d03373fa188")
}

// UnpackOwnableUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnableUnauthorizedAccount(address account)
func (paymentSender *PaymentSender) UnpackOwnableUnauthorizedAccountError(raw []byte) (*PaymentSenderOwnableUnauthorizedAccount, error) {
	out := new(PaymentSenderOwnableUnauthorizedAccount)
	if err := paymentSender.abi.UnpackIntoInterface(out, "OwnableUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentSenderOwnerRequired represents a OwnerRequired error raised by the PaymentSender contract.
type PaymentSenderOwnerRequired struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OwnerRequired()
func PaymentSenderOwnerRequiredErrorID() common.Hash {
	return common.HexToHash("0x3c776be1520fa3f8e5a76e9b79a85d3ab5216bfba56a29566e6a0a5c410b22da")
}

// UnpackOwnerRequiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OwnerRequired()
func (paymentSender *PaymentSender) UnpackOwnerRequiredError(raw []byte) (*PaymentSenderOwnerRequired, error) {
	out := new(PaymentSenderOwnerRequired)
	if err := paymentSender.abi.UnpackIntoInterface(out, "OwnerRequired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentSenderPredecessorNotSealed represents a PredecessorNotSealed error raised by the PaymentSender contract.
type PaymentSenderPredecessorNotSealed struct {
	Predecessor common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PredecessorNotSealed(address predecessor)
func PaymentSenderPredecessorNotSealedErrorID() common.Hash {
	return common.HexToHash("0x92422182b3494808df1a64555a9d86cdc7396f69d34f57e489bb0a7a416a7a1c")
}

// UnpackPredecessorNotSealedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PredecessorNotSealed(address predecessor)
func (paymentSender *PaymentSender) UnpackPredecessorNotSealedError(raw []byte) (*PaymentSenderPredecessorNotSealed, error) {
	out := new(PaymentSenderPredecessorNotSealed)
	if err := paymentSender.abi.UnpackIntoInterface(out, "PredecessorNotSealed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentSenderReceiverNotAllowed represents a ReceiverNotAllowed error raised by the PaymentSender contract.
type PaymentSenderReceiverNotAllowed struct {
	Destination uint64
	Receiver    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReceiverNotAllowed(uint64 destination, address receiver)
func PaymentSenderReceiverNotAllowedErrorID() common.Hash {
	return common.HexToHash("0xa1c940b5a1ddf98fc8ab67cf5e6e0c4acd44ac960387b288671dd64b33b01627")
}

// UnpackReceiverNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReceiverNotAllowed(uint64 destination, address receiver)
func (paymentSender *PaymentSender) UnpackReceiverNotAllowedError(raw []byte) (*PaymentSenderReceiverNotAllowed, error) {
	out := new(PaymentSenderReceiverNotAllowed)
	if err := paymentSender.abi.UnpackIntoInterface(out, "ReceiverNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentSenderReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the PaymentSender contract.
type PaymentSenderReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func PaymentSenderReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (paymentSender *PaymentSender) UnpackReentrancyGuardReentrantCallError(raw []byte) (*PaymentSenderReentrancyGuardReentrantCall, error) {
	out := new(PaymentSenderReentrancyGuardReentrantCall)
	if err := paymentSender.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentSenderReferenceUsed represents a ReferenceUsed error raised by the PaymentSender contract.
type PaymentSenderReferenceUsed struct {
	Ref [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReferenceUsed(bytes32 ref)
func PaymentSenderReferenceUsedErrorID() common.Hash {
	return common.HexToHash("0x6851b8c30dd40ecfbb36f69a2c280cd1f5f56f0491e41aca29b911a6c83f8b32")
}

// UnpackReferenceUsedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReferenceUsed(bytes32 ref)
func (paymentSender *PaymentSender) UnpackReferenceUsedError(raw []byte) (*PaymentSenderReferenceUsed, error) {
	out := new(PaymentSenderReferenceUsed)
	if err := paymentSender.abi.UnpackIntoInterface(out, "ReferenceUsed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentSenderSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the PaymentSender contract.
type PaymentSenderSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func PaymentSenderSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (paymentSender *PaymentSender) UnpackSafeERC20FailedOperationError(raw []byte) (*PaymentSenderSafeERC20FailedOperation, error) {
	out := new(PaymentSenderSafeERC20FailedOperation)
	if err := paymentSender.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentSenderSealed represents a Sealed error raised by the PaymentSender contract.
type PaymentSenderSealed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Sealed()
func PaymentSenderSealedErrorID() common.Hash {
	return common.HexToHash("0x1b2d71eb44f882534bf4e86f940c56ccc869ffb927e2bab86561de93950c2216")
}

// UnpackSealedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Sealed()
func (paymentSender *PaymentSender) UnpackSealedError(raw []byte) (*PaymentSenderSealed, error) {
	out := new(PaymentSenderSealed)
	if err := paymentSender.abi.UnpackIntoInterface(out, "Sealed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentSenderStringTooLong represents a StringTooLong error raised by the PaymentSender contract.
type PaymentSenderStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func PaymentSenderStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (paymentSender *PaymentSender) UnpackStringTooLongError(raw []byte) (*PaymentSenderStringTooLong, error) {
	out := new(PaymentSenderStringTooLong)
	if err := paymentSender.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentSenderTokenNotAllowed represents a TokenNotAllowed error raised by the PaymentSender contract.
type PaymentSenderTokenNotAllowed struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TokenNotAllowed(address token)
func PaymentSenderTokenNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x94403b7099477045d56a4ad621224a9a16fcb7e4b0d02e508215a9bf747a12d4")
}

// UnpackTokenNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TokenNotAllowed(address token)
func (paymentSender *PaymentSender) UnpackTokenNotAllowedError(raw []byte) (*PaymentSenderTokenNotAllowed, error) {
	out := new(PaymentSenderTokenNotAllowed)
	if err := paymentSender.abi.UnpackIntoInterface(out, "TokenNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentSenderZeroAddress represents a ZeroAddress error raised by the PaymentSender contract.
type PaymentSenderZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func PaymentSenderZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (paymentSender *PaymentSender) UnpackZeroAddressError(raw []byte) (*PaymentSenderZeroAddress, error) {
	out := new(PaymentSenderZeroAddress)
	if err := paymentSender.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PaymentSenderZeroReference represents a ZeroReference error raised by the PaymentSender contract.
type PaymentSenderZeroReference struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroReference()
func PaymentSenderZeroReferenceErrorID() common.Hash {
	return common.HexToHash("0x8785e85b8cdda69613887313638811ecbfa7e7c9ba39689db725cf39538aef15")
}

// UnpackZeroReferenceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroReference()
func (paymentSender *PaymentSender) UnpackZeroReferenceError(raw []byte) (*PaymentSenderZeroReference, error) {
	out := new(PaymentSenderZeroReference)
	if err := paymentSender.abi.UnpackIntoInterface(out, "ZeroReference", raw); err != nil {
		return nil, err
	}
	return out, nil
}
