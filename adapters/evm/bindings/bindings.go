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
	Bin: "0x60e0604052346101d657604051601f613bc138819003918201601f19168301916001600160401b038311848410176101af5780849260a0946040528339810103126101d65780516001600160401b03811681036101d657610062602083016101da565b61006e604084016101da565b60608401519063ffffffff8216948583036101d6576001600160a01b0390610098906080016101da565b169283156101c3575f54948460018060a01b0387167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a360805260a090815260c09190915263ffffffff60a01b91901b166001600160c01b03199290921617175f5560405160608101918183106001600160401b038411176101af5760406060927fa1c15688cb2c24508e158f6942b9276c6f3028a85e1af8cf3fff0c3ff3d5fc8d9482525f815260208101928352015f815263ffffffff604051925f84525116602083015260018060a01b039051166040820152a16040516139d290816101ef823960805181818161172f0152612ba2015260a0518181816117660152612fe5015260c0518181816117910152611ffa0152f35b634e487b7160e01b5f52604160045260245ffd5b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b51906001600160a01b03821682036101d65756fe60a0806040526004361015610012575f80fd5b5f3560e01c90816306285c69146116e357508063181f5a77146116945780635e36480c1461162b5780635e7bb0081461128b57806360987c201461120e5780636693f253146111895780636fac30071461114c578063715018a6146110f55780637437ff9f146110705780637e6f785d14610ff35780638da5cb5b14610fcc578063ccd37ba314610f88578063cd19723714610bb8578063de5e0b9a14610391578063e9d68a8e14610287578063f2fde38b146102025763f58e03fc146100d7575f80fd5b346101ef5760603660031901126101ef57366044116101ef576044356001600160401b0381116101ef5761010f903690600401611ee3565b335f52600160205260ff60405f205416156101f35781016020828203126101ef5781356001600160401b0381116101ef5761014a9201611ba0565b8051156101e0575f5b8151811015610196578061018b61016c60019385611f10565b516040519084602061017e8185611844565b5f84525061019157612b3d565b01610153565b612b3d565b6040805160043581526024356001600160401b031660208201526001917f198d6990ef96613a9026203077e422916918b03ff47f0be6bee7b02d8e139ef09190819081015b0390a2005b63c2e5347d60e01b5f5260045ffd5b5f80fd5b631b41e11d60e31b5f5260045ffd5b346101ef5760203660031901126101ef5761021b61195a565b610223612f92565b6001600160a01b03168015610274575f80546001600160a01b03198116831782556001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3005b631e4fbdf760e01b5f525f60045260245ffd5b346101ef5760203660031901126101ef576001600160401b036102a86118a4565b606060806040516102b8816117f3565b5f81525f60208201525f60408201525f838201520152165f52600260205260405f206040516102e6816117f3565b61038d60018354818060a01b03811684526001600160401b03602085019560ff8360a01c16151587526103456040870191838560a81c16835260ff606089019560e81c161515855261033e60405180978193016128ee565b0385611844565b608086019384526040519687966020885260018060a01b03905116602088015251151560408701525116606085015251151560808401525160a08084015260c0830190611880565b0390f35b346101ef5760c03660031901126101ef57366044116101ef576044356001600160401b0381116101ef576103c9903690600401611ee3565b6064356001600160401b0381116101ef576103e8903690600401611eb3565b50506084356001600160401b0381116101ef57610409903690600401611eb3565b5050335f52600160205260ff60405f205416156101f3578101906020818303126101ef578035906001600160401b0382116101ef57016080818303126101ef5760405190608082018281106001600160401b03821117610ba45760405280356001600160401b0381116101ef5781016040818503126101ef576040519061048f8261180e565b80356001600160401b0381116101ef57810185601f820112156101ef5780356104b7816118ef565b916104c56040519384611844565b81835260208084019260061b820101908882116101ef57602001915b818310610b655750505082526020810135906001600160401b0382116101ef570184601f820112156101ef578035610518816118ef565b916105266040519384611844565b81835260208084019260061b820101908782116101ef57602001915b818310610b26575050506020820152825260208101356001600160401b0381116101ef5783610572918301612990565b926020830193845260408201356001600160401b0381116101ef5781610599918401612990565b91604084019283526060810135906001600160401b0382116101ef570181601f820112156101ef578035906105cd826118ef565b926105db6040519485611844565b82845260208085019360061b830101918183116101ef57602001925b828410610af5575050505060608301525f5b83518051821015610832578161061e91611f10565b51906001600160401b038251169161063583612fb8565b61081f5761064283613054565b92835460ff8160e81c1615156001146107fe57602083018051602081519101209060018701916040516106808161067981876128ee565b0382611844565b60208151910120036107bd5750506001600160401b03806040850151169160a81c1681148015906107a7575b6107805750608082019081511561077157805f52600360205260405f2082515f5260205260405f2054610759576001926001600160401b03926060925f52600360205260405f2090515f526020524260405f205501511601916001600160401b03831161074557805467ffffffffffffffff60a81b191660a89390931b67ffffffffffffffff60a81b1692909217909155600101610609565b634e487b7160e01b5f52601160045260245ffd5b9051906332cf0cbf60e01b5f5260045260245260445ffd5b63504570e360e01b5f5260045ffd5b6001600160401b0360608401511691636af0786b60e11b5f5260045260245260445260645ffd5b506001600160401b0360608401511681116106ac565b906107fa6107e892519160405193849363b80d8fa960e01b8552604060048601526044850190611880565b838103600319016024850152906128ee565b0390fd5b506080820151906348e2b93360e11b5f52600452602452600160445260645ffd5b82637edeb53960e11b5f5260045260245ffd5b8285855f5b8351805182101561099e578161084c91611f10565b51906001600160401b038251169161086383612fb8565b61081f5761087083613054565b92835460ff8160e81c161561097e57602083018051602081519101209060018701916040516108a38161067981876128ee565b60208151910120036107bd5750506001600160401b03806040850151169160a81c168114801590610968575b6107805750608082019081511561077157805f52600360205260405f2082515f5260205260405f2054610759576001926001600160401b03926060925f52600360205260405f2090515f526020524260405f205501511601916001600160401b03831161074557805467ffffffffffffffff60a81b191660a89390931b67ffffffffffffffff60a81b1692909217909155600101610837565b506001600160401b0360608401511681116108cf565b506080820151906348e2b93360e11b5f526004526024525f60445260645ffd5b82856109cd865191519251926109bf60405193606085526060850190612a7c565b908382036020850152612a7c565b91818303604083015260408301908051916040855282518091526020606086019301905f5b818110610ac15750505060200151926020818303910152602080845192838152019301905f5b818110610a8d577fb967c9b9e1b7af9a61ca71ff00e9f5b89ec6f2e268de8dacf12f0de8e51f3e4784860385a16040805160043581526024356001600160401b031660208201525f917f198d6990ef96613a9026203077e422916918b03ff47f0be6bee7b02d8e139ef09190819081016101db565b825180516001600160401b031686526020908101516001600160e01b03168187015260409095019490920191600101610a18565b825180516001600160a01b031686526020908101516001600160e01b031681870152604090950194909201916001016109f2565b6040848303126101ef5760206040918251610b0f8161180e565b8635815282870135838201528152019301926105f7565b6040838903126101ef5760206040918251610b408161180e565b610b49866118ba565b8152610b5683870161297c565b83820152815201920191610542565b6040838a03126101ef5760206040918251610b7f8161180e565b610b8886611970565b8152610b9583870161297c565b838201528152019201916104e1565b634e487b7160e01b5f52604160045260245ffd5b346101ef5760203660031901126101ef576004356001600160401b0381116101ef57610be8903690600401611eb3565b90610bf1612f92565b5f5b828110610bfc57005b6001600160401b03610c1a6020610c14848787612880565b016128a2565b165f52600260205260405f206001600160401b03815460a81c1680155f14610f0c5750805467ffffffffffffffff60a81b1916600160a81b1781557ff4c1390c70e5c0f491ae1ccbc06f9117cbbadf2767b247b3bc203280f24c0fb96020610c8781610c14868989612880565b6001600160401b0360405191168152a15b610ca3828585612880565b356001600160a01b038116908190036101ef5781546001600160a01b031916178155610cdb6040610cd5848787612880565b0161296f565b1515815460ff60e81b610cf46060610cd5878a8a612880565b151560e81b169160ff60a01b9060a01b169069ff0000000000000000ff60a01b191617178155610d32610d28838686612880565b6080810190611f71565b6001830192916001600160401b038211610ba457610d5084546128b6565b601f8111610ebb575b505f90601f8311600114610e305792827fbd1ab25a0ff0a36a588597ba1af11e30f3f210de8b9e818cc9bbc457c94c8d8c9360ff9360019897965f92610e25575b50505f19600383901b1c191690871b1784555b610e1c6001600160401b03610dc86020610c14898d8d612880565b16946040519384936020855254898060a01b0381166020860152818160a01c16151560408601526001600160401b038160a81c16606086015260e81c161515608084015260a08084015260c08301906128ee565b0390a201610bf3565b013590508a80610d9a565b601f19831691855f5260205f20925f5b818110610ea357509360ff936001989796938993837fbd1ab25a0ff0a36a588597ba1af11e30f3f210de8b9e818cc9bbc457c94c8d8c9810610e8a575b505050811b018455610dad565b01355f19600384901b60f8161c191690558a8080610e7d565b83830135855560019094019360209283019201610e40565b82811115610d5957845f5260205f20601f840160051c9060208510610f04575b81601f9101920160051c03905f5b828110610ef7575050610d59565b5f82820155600101610ee9565b5f9150610edb565b6001141580610f46575b15610c98576001600160401b03610f336020610c14858888612880565b632105803760e11b5f521660045260245ffd5b50604051610f5b8161067981600186016128ee565b60208151910120610f7a610f73610d28858888612880565b3691611906565b602081519101201415610f16565b346101ef5760403660031901126101ef576001600160401b03610fa96118a4565b165f52600360205260405f206024355f52602052602060405f2054604051908152f35b346101ef575f3660031901126101ef575f546040516001600160a01b039091168152602090f35b346101ef5760403660031901126101ef5761100c61195a565b602435908115158092036101ef5760207fac4f9ed475292c94c9c988a05c7b03e6dd80474f7a8d41f2efb14938e3a4e67e91611046612f92565b60018060a01b031692835f526001825260405f2060ff1981541660ff8316179055604051908152a2005b346101ef575f3660031901126101ef575f6040805161108e81611829565b828152826020820152015261038d63ffffffff5f5460a01c16604051906110b482611829565b5f808352602080840192835260409384018281528451928352925163ffffffff169082015290516001600160a01b0316918101919091529081906060820190565b346101ef575f3660031901126101ef5761110d612f92565b5f80546001600160a01b0319811682556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b346101ef5760203660031901126101ef576001600160a01b0361116d61195a565b165f526001602052602060ff60405f2054166040519015158152f35b346101ef5760203660031901126101ef5760043563ffffffff8116908181036101ef577fa1c15688cb2c24508e158f6942b9276c6f3028a85e1af8cf3fff0c3ff3d5fc8d91611209916111da612f92565b5f805463ffffffff60a01b191660a09290921b63ffffffff60a01b16919091179055604051906110b482611829565b0390a1005b346101ef5760603660031901126101ef576004356001600160401b0381116101ef5761123e903690600401611995565b6024356001600160401b0381116101ef5761125d903690600401611eb3565b91604435926001600160401b0384116101ef57611281611289943690600401611eb3565b939092611fb0565b005b346101ef5760403660031901126101ef576004356001600160401b0381116101ef576112bb903690600401611ba0565b602435906001600160401b0382116101ef57366023830112156101ef5781600401356112e6816118ef565b926112f46040519485611844565b8184526024602085019260051b820101903682116101ef5760248101925b8284106114f057858580518251036114e1578051156101e057905f915b8051831015611289576113428383611f10565b5191825160206113528685611f10565b51015151036114e1579192905f905b84518210156114be5761138282602061137a8685611f10565b510151611f10565b519261138e8387611f10565b518051801515806114b1575b6114865750602001958651519560a08601968751510361145e575f5b88518051821015611449576113d08263ffffffff92611f10565b51168015158061142b575b6113e857506001016113b6565b88908263ffffffff60406114026084968d51519651611f10565b5101511690604051936348e617b360e01b85526004850152602484015260448301526064820152fd5b5063ffffffff604061143e848c51611f10565b5101511681106113db565b50919750955090935050600190910190611361565b85516001600160401b036060825192015116906370a193fd60e01b5f5260045260245260445ffd5b85516001600160401b03602082015116905190633a98d46360e11b5f5260045260245260445260645ffd5b506080860151811061139a565b929360019291506114d9906114d38386611f10565b51612b3d565b01919061132f565b6320f8fd5960e21b5f5260045ffd5b83356001600160401b0381116101ef578201366043820112156101ef57602481013561151b816118ef565b916115296040519384611844565b818352602060248185019360051b83010101903682116101ef5760448101925b828410611563575050509082525060209384019301611312565b83356001600160401b0381116101ef576024908301016040601f1982360301126101ef57604051906115948261180e565b6020810135825260408101356001600160401b0381116101ef57602091010136601f820112156101ef578035906115ca826118ef565b916115d86040519384611844565b80835260208084019160051b830101913683116101ef57602001905b8282106116135750505091816020938480940152815201930192611549565b6020809161162084611984565b8152019101906115f4565b346101ef5760403660031901126101ef576116446118a4565b602435906001600160401b03821682036101ef576001600160401b03165f5260046020526001600160401b0360405f2091165f52602052602060ff60405f20541661169260405180926118ce565bf35b346101ef575f3660031901126101ef5761038d6040516116b5604082611844565b600d81526c04f666652616d7020312e362e3609c1b6020820152604051918291602083526020830190611880565b346101ef575f3660031901126101ef576080816117005f936117f3565b828152826020820152826040820152826060820152015260a0604051611725816117f3565b6001600160401b037f00000000000000000000000000000000000000000000000000000000000000001680825261138860208084019182526001851b5f19017f0000000000000000000000000000000000000000000000000000000000000000811660408087019182527f0000000000000000000000000000000000000000000000000000000000000000831660608089019182525f6080998a019081528351988952965161ffff169588019590955291518316908601525181169184019190915290511691810191909152f35b60a081019081106001600160401b03821117610ba457604052565b604081019081106001600160401b03821117610ba457604052565b606081019081106001600160401b03821117610ba457604052565b90601f801991011681019081106001600160401b03821117610ba457604052565b6001600160401b038111610ba457601f01601f191660200190565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160401b03821682036101ef57565b35906001600160401b03821682036101ef57565b9060048210156118db5752565b634e487b7160e01b5f52602160045260245ffd5b6001600160401b038111610ba45760051b60200190565b92919261191282611865565b916119206040519384611844565b8294818452818301116101ef578281602093845f960137010152565b9080601f830112156101ef5781602061195793359101611906565b90565b600435906001600160a01b03821682036101ef57565b35906001600160a01b03821682036101ef57565b359063ffffffff821682036101ef57565b91908281039261014084126101ef576040519060c082018281106001600160401b03821117610ba45760405260a08295126101ef576040516119d6816117f3565b813581526119e6602083016118ba565b60208201526119f7604083016118ba565b6040820152611a08606083016118ba565b6060820152611a19608083016118ba565b6080820152825260a08101356001600160401b0381116101ef5783611a3f91830161193c565b602083015260c08101356001600160401b0381116101ef5783611a6391830161193c565b6040830152611a7460e08201611970565b60608301526101008101356080830152610120810135906001600160401b0382116101ef570182601f820112156101ef57803590611ab1826118ef565b93611abf6040519586611844565b82855260208086019360051b830101918183116101ef5760208101935b838510611aee57505050505060a00152565b84356001600160401b0381116101ef57820160a0818503601f1901126101ef5760405191611b1b836117f3565b60208201356001600160401b0381116101ef57856020611b3d9285010161193c565b8352611b4b60408301611970565b6020840152611b5c60608301611984565b60408401526080820135926001600160401b0384116101ef5760a083611b8988602080988198010161193c565b606084015201356080820152815201940193611adc565b90608052608051601f820112156101ef57803590611bbd826118ef565b91611bcb6040519384611844565b808352602083019060805160208260051b850101116101ef5760208301915b60208260051b8501018310611c00575050505090565b82356001600160401b0381116101ef5760a0601f198287016080510301126101ef5760405190611c2f826117f3565b611c3d6020828801016118ba565b8252604081870101356001600160401b0381116101ef576020908288010101608051601f820112156101ef578035611c74816118ef565b91611c826040519384611844565b81835260208084019260051b8201019060805182116101ef5760208101925b828410611e8357505050506020830152606081870101356001600160401b0381116101ef57608051603f88840183010112156101ef57602081838901010135611ce9816118ef565b91611cf76040519384611844565b81835260208084019260051b8183878d01010101019060805182116101ef5760408a8601820101925b828410611dca57505050506040830152608081870101356001600160401b0381116101ef576020908288010101608051601f820112156101ef57803590611d66826118ef565b91611d746040519384611844565b80835260208084019160051b8301019160805183116101ef57602001905b828210611dba575050506060830152850160a001356080820152815260209283019201611bea565b8135815260209182019101611d92565b83356001600160401b0381116101ef57602083888e01010101608051603f820112156101ef57602081013590611dff826118ef565b91611e0d6040519384611844565b80835260208301916080516020808460051b84010101116101ef5760408101925b6040600584901b8301018410611e51575050509082525060209384019301611d20565b83356001600160401b0381116101ef57602091611e7883928380608051928801010161193c565b815201930192611e2e565b83356001600160401b0381116101ef57602091611ea883928360805191870101611995565b815201930192611ca1565b9181601f840112156101ef578235916001600160401b0383116101ef576020808501948460051b0101116101ef57565b9181601f840112156101ef578235916001600160401b0383116101ef57602083818601950101116101ef57565b8051821015611f245760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b60405190611f458261180e565b5f6020838281520152565b9190811015611f245760051b0190565b3563ffffffff811681036101ef5790565b903590601e19813603018212156101ef57018035906001600160401b0382116101ef576020019181360383136101ef57565b519081151582036101ef57565b9294939193303303612871579360a084019081515196611fcf886118ef565b97611fdd604051998a611844565b808952611fec601f19916118ef565b015f5b8181106128475750507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169460a09260c0929091905f5b8b5181101561258c5782151580612570575b612540575b83811015611f245761205c8160051b890189611f71565b90612065611f38565b50612071838a51611f10565b5160208101918c602060018060a01b0385511660246040518094819363bbe4f6db60e01b835260048301525afa9081156123e2575f916124ff575b506001600160a01b03811694851580156124bc575b6124a957908f9160018060a01b03865116946060840195602060018060a01b038851166024604051809481936370a0823160e01b835260048301525afa9586156123e2578e915f97612473575b506001600160401b0360208088015197510151169160018060a01b038951169260808501519560018060a01b038c5116938651916060880151946040519b6101008d018d81106001600160401b03821117610ba4576040528c5260208c0194855260408c0197885260608c01998a5260808c0196875260a08c019384528b01948552369061219b92611906565b9360e08a01948552604051978896602088019b633907753760e01b8d5260248901602090525160448901610100905261014489016121d891611880565b94516001600160401b03166064890152516001600160a01b039081166084890152905160a488015290511660c4860152518482036043190160e486015261221f9190611880565b9051838203604319016101048501526122389190611880565b9051828203604319016101248401526122519190611880565b03601f19810183526122639083611844565b6040015163ffffffff16823b15612464575a8161138882119182159261243a575b505061242b575f808f95928f9593826122bd956122a4604051998a611844565b608489526020890199368b375a975193f1915a90612b30565b503d60848111612423575b8083525f843e158015612417575b6123ed5781602082819351010103126101ef5751835183516040516370a0823160e01b81526001600160a01b039182166004820152929692949160209186916024918391165afa9384156123e2575f946123af575b50516001600160a01b031614158061239c575b612383575050828e6001949361237c93868060a01b0390511690604051916123658361180e565b825260208201526123768383611f10565b52611f10565b500161202e565b8363a966e21f60e01b5f5260045260245260445260645ffd5b50836123a88284612b30565b141561233e565b9093506020813d82116123da575b816123ca60209383611844565b810103126101ef5751925f61232b565b3d91506123bd565b6040513d5f823e3d90fd5b856107fa604051928392634ff17cad60e11b84526004840152604060248401526044830190611880565b506020815114156122d6565b5060846122c8565b6337c3be2960e01b5f5260045ffd5b61245b91925061245261244c82612b20565b91612b20565b60061c90612b30565b1115815f612284565b63030ed58f60e21b5f5260045ffd5b915095506020813d82116124a1575b8161248f60209383611844565b810103126101ef578d9051955f61210e565b3d9150612482565b8563ae9b4ce960e01b5f5260045260245ffd5b506124c6826133a3565b806124ef575b806124d8575b156120c1565b506124ea63aff2afbf60e01b83613456565b6124d2565b506124f982613428565b156124cc565b90506020813d8211612538575b8161251960209383611844565b810103126101ef57516001600160a01b03811681036101ef575f6120ac565b3d915061250c565b61255361254e828585611f50565b611f60565b63ffffffff6040612565848b51611f10565b510191169052612045565b5063ffffffff61258461254e838686611f50565b161515612040565b50505050505050505090916040820190815151158061283b575b8015612825575b80156127ce575b6127c957906001600160401b03602084510151165f52600260205260018060a01b0360405f205416918351916001600160401b0360208451940151169461268f6020820151925160405195612608876117f3565b86526020860197885260408601938452606086019081526080860194855261267c608084015193606060018060a01b0391015116946001600160401b036040519a8b99633cf9798360e01b8b52608060048c01525160848b0152511660a48901525160a060c4890152610124880190611880565b90518682036083190160e4880152611880565b92519260831985820301610104860152602080855192838152019401905f5b81811061279b57505050835f95938193879361138860248501526044840152606483015203925af19081156123e2575f905f92612714575b50156126ef5750565b6040516302a35ba360e21b8152602060048201529081906107fa906024830190611880565b9150503d805f833e6127268183611844565b8101906060818303126101ef5761273c81611fa3565b906020810151906001600160401b0382116101ef570182601f820112156101ef5780519061276982611865565b936127776040519586611844565b828552602083830101116101ef57815f9260208093018387015e840101525f6126e6565b825180516001600160a01b0316875260209081015181880152899750604090960195909201916001016126ae565b505050565b5060608301516001600160a01b03166127e6816133a3565b9081612813575b816127fa575b50156125b4565b61280d91506385572ffb60e01b90613456565b5f6127f3565b905061281e81613428565b15906127ed565b5060608301516001600160a01b03163b156125ad565b506080830151156125a6565b6040519398936020919061285a8161180e565b5f81525f8382015282828d01015201979297611fef565b6306e34e6560e31b5f5260045ffd5b9190811015611f245760051b81013590609e19813603018212156101ef570190565b356001600160401b03811681036101ef5790565b90600182811c921680156128e4575b60208310146128d057565b634e487b7160e01b5f52602260045260245ffd5b91607f16916128c5565b5f92918154916128fd836128b6565b8083529260018116908115612952575060011461291957505050565b5f9081526020812093945091925b838310612938575060209250010190565b600181602092949394548385870101520191019190612927565b915050602093945060ff929192191683830152151560051b010190565b3580151581036101ef5790565b35906001600160e01b03821682036101ef57565b81601f820112156101ef578035906129a7826118ef565b926129b56040519485611844565b82845260208085019360051b830101918183116101ef5760208101935b8385106129e157505050505090565b84356001600160401b0381116101ef57820160a0818503601f1901126101ef5760405191612a0e836117f3565b612a1a602083016118ba565b83526040820135926001600160401b0384116101ef5760a083612a4488602080988198010161193c565b85840152612a54606082016118ba565b6040840152612a65608082016118ba565b6060840152013560808201528152019401936129d2565b9080602083519182815201916020808360051b8301019401925f915b838310612aa757505050505090565b9091929394602080600192601f198582030186528851906001600160401b038251168152608080612ae58585015160a08786015260a0850190611880565b936001600160401b0360408201511660408501526001600160401b036060820151166060850152015191015297019301930191939290612a98565b6113871981019190821161074557565b9190820391821161074557565b6001600160401b038151168251151592612b5682612fb8565b612f4b57612b6382613054565b602084019283515115612f395750612b8a60019161067960409794975180948193016128ee565b612b9583515161308d565b905f926001600160401b037f00000000000000000000000000000000000000000000000000000000000000001697602083019160408801955b8551811015612e1d57612be2818951611f10565b5151602081016001600160401b038151166001600160401b038c5116808203612e085750506001600160401b036040830151168d8103612df65750612c28838b51611f10565b5180516001600160401b0360408160208401511692015116895189206040519160208301937f2425b0b9f9054c76ff151b0a175b18f37a4a4e82013a72e9f15c9caa095ed21f855260408401526060830152608082015260808152612c8e60a082611844565b51902090805180519060018060a01b03606084015116906001600160401b03606082015116906001600160401b036080808701519201511691604051936020850195865260408501526060840152608083015260a082015260a08152612cf560c082611844565b519020906020810151602081519101209060a0604082015160208151910120910151604051612d4281612d346020820194602086526040830190613486565b03601f198101835282611844565b519020916040519360208501955f875260408601526060850152608084015260a083015260c082015260c08152612d7a60e082611844565b519020612d87848a611f10565b528851838151811091821592612dd0575b5050612da8575050600101612bce565b60606001600160401b03809251169201511690631cfe6d8b60e01b5f5260045260245260445ffd5b612dda9250611f10565b515160a0612de9858d51611f10565b510151511415835f612d98565b631c21951160e11b5f5260045260245ffd5b636c95f1eb60e01b5f5260045260245260445ffd5b509692509693975050612e3a606082015160808301519084613535565b15612f2a576001600160401b038251165f52600360205260405f20905f5260205260405f2054908115612f0d5750612e729042612b30565b63ffffffff5f5460a01c1610925f5b8251811015612f035780612ece898888612eaa85612ea26001988a51611f10565b519451611f10565b51612eb5868a611f10565b51908315612ed457612ec7878c611f10565b51946130bf565b01612e81565b6020604051612ee38282611844565b5f81525f36813760405191612ef78361180e565b5f8352820152946130bf565b5050505050509050565b6001600160401b03905116633ee8bd3f60e11b5f5260045260245ffd5b6309bde33960e01b5f5260045ffd5b63676cf24b60e11b5f5260045260245ffd5b50919050612f805760207faab522ed53d887e56ed53dd37398a01aeef6a58e0fa77c2173beb9512d89493391604051908152a1565b637edeb53960e11b5f5260045260245ffd5b5f546001600160a01b03163303612fa557565b63118cdaa760e01b5f523360045260245ffd5b604051632cbc26bb60e01b815260809190911b67ffffffffffffffff60801b1660048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156123e2575f91613020575090565b90506020813d60201161304c575b8161303b60209383611844565b810103126101ef5761195790611fa3565b3d915061302e565b6001600160401b031690815f52600260205260405f209160ff835460a01c161561307b5750565b63ed053c5960e01b5f5260045260245ffd5b90613097826118ef565b6130a46040519182611844565b82815280926130b5601f19916118ef565b0190602036910137565b93949290915a9585519560208701946001600160401b038651165f52600460205260405f209660608901976001600160401b03808a5116165f5260205260ff60405f2054166004811015806118db5781151580613389575b613333576118db57600314958685156132c7571590816132be575b506132a1579060208261318694935180613296575b505b6001600160401b038951165f526004825260405f206001600160401b03808c5116165f52825260405f20600160ff198254161790550151916136d3565b9190938161328e575b508061327b575b613250576001600160401b038451165f52600460205260405f206001600160401b0380875116165f5260205260405f209360048410156118db5761321e6001600160401b0380613245937f05665fe9ad095383d018353f4cbcba77e84db27dd215081bbf7cdf9ae6fbe48b9860ff1981541660ff8a1617905551169751169751985a90612b30565b91613234604051958695865260208601906118ce565b608060408501526080840190611880565b9060608301520390a4565b85516107fa604051928392632b11b8d960e01b84526004840152604060248401526044830190611880565b5060048310156118db5760038314613196565b90505f61318f565b60808501525f613147565b6001600160401b038751166354e7e43160e11b5f5260045260245ffd5b9050155f613132565b90506132da579060206131869392613149565b505093519451604080516001600160401b0397881681529190961660208201527f3ef2a99c550a751d4b0b261268f05a803dfb049ab43616a1ffb388f61fe651209750955085948501935061332e92505050565b0390a1565b505095519651604080516001600160401b03998a1681529190981660208201527f3b575419319662b2a6f5e2467d84521517a3382b908eb3d557bb3fdb0c50e23c9950975087968701955061332e945050505050565b50505f6003821415613117565b9190820180921161074557565b60405160208101916301ffc9a760e01b83526301ffc9a760e01b6024830152602482526133d1604483611844565b6179186133e25a5a60061c90612b30565b10613419576020925f925191617530fa5f513d8261340d575b5081613405575090565b600191501490565b6020111591505f6133fb565b63753fa58960e11b5f5260045ffd5b60405160208101916301ffc9a760e01b835263ffffffff60e01b6024830152602482526133d1604483611844565b6040519060208201926301ffc9a760e01b845263ffffffff60e01b166024830152602482526133d1604483611844565b9080602083519182815201916020808360051b8301019401925f915b8383106134b157505050505090565b9091929394602080600192601f198582030186528851906080806135126134e1855160a0865260a0860190611880565b888060a01b0387870151168786015263ffffffff604087015116604086015260608601518582036060870152611880565b930151910152970193019301919392906134a2565b5f1981146107455760010190565b92906135448451825190613396565b84511580156136c8575b6136be57600181146136a8575f1981019081116107455761356e9061308d565b915f915f915f5b855181101561365a576001811b87161561362757806135a160019261359988613527565b97898c61398a565b6135b6826135ae89613527565b988a8d61398a565b90808210156135f95760405190602082019285845260408301526060820152606081526135e4608082611844565b5190205b6135f28289611f10565b5201613575565b90604051906020820192858452604083015260608201526060815261361f608082611844565b5190206135e8565b825184101561364c5760019061364661363f86613527565b9585611f10565b516135a1565b50955050505050505f905f90565b50945051149384613683575b505080515f1981019081116107455761367e91611f10565b519190565b6136939192945051845190613396565b5f198101919082116107455714915f80613666565b5050919050805115611f24576020015190600190565b505f935083925050565b50610101811161354e565b9092915f936060303b156101ef57906137a560a0949392604051958695630304c3e160e51b87528260048801526001600160401b0360808251805160648b01528260208201511660848b01528260408201511660a48b015282868201511660c48b015201511660e488015261377461375d60208301516101406101048b01526101a48a0190611880565b6040830151898203606319016101248b0152611880565b928101515f196001841b01166101448801526080810151610164880152015185820360631901610184870152613486565b600319848203016024850152815180825260208201916020808360051b8301019401925f915b838310613957575050505050600319838203016044840152602080835192838152019201905f5b8181106139385750505090805f92038183305af19081613923575b5061390d573d15613905573d9161382383611865565b926138316040519485611844565b83523d81602085013e5b72c11c11c11c11c11c11c11c11c11c11c11c11c1331461385d575b5060039190565b825160208401516001600160e01b031981169190600482106138e5575b501580156138cb575b80156138b1575b6138945750613856565b632882569d60e01b82526001600160e01b03191660045260249150fd5b506001600160e01b0319811663753fa58960e11b1461388a565b506001600160e01b031981166337c3be2960e01b14613883565b6001600160e01b0319600483900360031b81901b9091161691505f61387a565b60609161383b565b60405160029261391e602083611844565b815290565b6139309193505f90611844565b5f915f61380d565b825163ffffffff168452859450602093840193909201916001016137f2565b91939596509193602080613977600193601f198682030187528951611880565b97019301930190928796959492936137cb565b909192815184106139c6576139a0825185612b30565b10156139bf576139bb926139b5915190612b30565b90611f10565b5190565b5050505f90565b506139bb929150611f1056",
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
	Bin: "0x60e03461012d57601f611d5438819003918201601f19168301916001600160401b038311848410176101315780849260809460405283398101031261012d578051906001600160401b038216820361012d5761005d60208201610145565b61006960408301610145565b916001600160a01b039061007f90606001610145565b1692831561011a575f80546001600160a01b031981168617825560405195916001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a360805260a05260c052611bfa908161015a82396080518181816102f901526115da015260a05181818161160701526119c7015260c0518181816104eb01528181610f79015261163b0152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b038216820361012d5756fe6080806040526004361015610012575f80fd5b5f3560e01c90816306285c691461159457508063181f5a771461154257806320487ded146112a2578063221216191461124e5780632716072b146110ac5780632b0c14941461100057806345635e7214610fe357806348a98aa414610f2d5780635cb80c5d14610d665780636def4ce714610ce8578063715018a614610c915780637437ff9f14610c035780638da5cb5b14610bdc5780639041be3d14610b80578063a1a814d714610b48578063d6baffc414610ade578063d6be695a14610ac1578063df0aa9e9146101f9578063e3f5aa51146101dc578063f1d11a6c146101c0578063f2fde38b1461013b5763fbca3b741461010e575f80fd5b3461013757602036600319011261013757610127611737565b506313ce2ef960e31b5f5260045ffd5b5f80fd5b346101375760203660031901126101375761015461174d565b61015c611b8e565b6001600160a01b031680156101ad575f80546001600160a01b03198116831782556001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3005b631e4fbdf760e01b5f525f60045260245ffd5b34610137575f3660031901126101375760206040516175308152f35b34610137575f366003190112610137576020604051622dc6c08152f35b3461013757608036600319011261013757610212611737565b602435906001600160401b0382116101375760a060031983360301126101375760643590604435906001600160a01b0383168303610137576102538161199b565b6001600160401b0381165f908152600160205260409020916001600160a01b03841615610ab2578254604881901c6001600160a01b03163303610aa3576040519361012085018581106001600160401b03821117610745576040526102b661183e565b8086525f602087015260606040870152606080870152606060808701525f60a08701525f60c08701525f60e0870152606061010087015260206001600160401b037f0000000000000000000000000000000000000000000000000000000000000000169101526001600160401b0384166040865101526001600160401b0382166001600160401b038114610a8f576001600160401b0360019091011667ffffffffffffffff1992909216821790558351606001526001600160a01b038416602084015261039361038c6024870160048801611777565b3691611868565b60408401526103a861038c6004870180611777565b60608401526103c66103c06084870187600401611777565b90611a85565b60405190630181dcf160e41b6020830152602482015260016044820152604481526103f26064826116d7565b60808401526001600160a01b0361040b60648701611763565b1660a08401528060c084015260e083015261042c60448501856004016117a9565b90506104378161189e565b9061044560405192836116d7565b808252610454601f199161189e565b015f5b818110610a785750506101008301525f5b61047860448601866004016117a9565b90508110156107e4576104896118b5565b5061049a60448601866004016117a9565b82919210156107d05760208160061b83010135156107c1576104c08160061b8301611763565b60405163bbe4f6db60e01b81526001600160a01b0391821660048201529290602090849060249082907f0000000000000000000000000000000000000000000000000000000000000000165afa928315610759575f93610791575b506001600160a01b03831615610764576001600160401b03905f6105cb61054560048b0180611777565b906105656105578860061b8701611763565b916040519361038c856116bc565b82526020820190868a1682526040830160018060a01b038d168152606084019060208a60061b890101358252608085019260018060a01b031683526040519889968796639a4575b960e01b8852602060048901525160a0602489015260c4880190611713565b9451166044860152516001600160a01b039081166064860152905160848501529051811660a4840152919003908290849089165af1918215610759575f92610688575b5060019382602085938161068196519301516040519362015f908486015283855261063a6040866116d7565b60405195610647876116bc565b8a8060a01b031686528386015260408501528460061b010135606083015260808201526101008701519061067b83836118df565b526118df565b5001610468565b91503d93845f843e61069a85846116d7565b6020838681010312610137578251916001600160401b03831161013757604083850187860103126101375760405192604084018481106001600160401b0382111761074557604052808501516001600160401b03811161013757610705908887019083880101611bb4565b845260208186010151936001600160401b0385116101375761073686889660209460019b6106819a01920101611bb4565b8282015294505091509361060e565b634e487b7160e01b5f52604160045260245ffd5b6040513d5f823e3d90fd5b6107719160061b01611763565b635f8b555b60e11b5f9081526001600160a01b0391909116600452602490fd5b6107b391935060203d81116107ba575b6107ab81836116d7565b81019061180f565b918761051b565b503d6107a1565b635cf0444960e01b5f5260045ffd5b634e487b7160e01b5f52603260045260245ffd5b6020838381516001600160401b0360408186840151169201511660405190858201927f130ac867e79e2789f923760a88743d292acdf7002139a588206e2260f73f73218452604083015260608201523060808201526080815261084860a0826116d7565b51902060018060a01b03848401511683516001600160401b036080816060840151169201511660018060a01b0360a08701511660c0870151916040519389850195865260408501526060840152608083015260a082015260a081526108ae60c0826116d7565b519020606084015185815191012060408501518681519101206101008601516040516108f6816108e88b8201948c865260408301906118f3565b03601f1981018352826116d7565b5190209060808701518881519101209260405194898601965f885260408701526060860152608085015260a084015260c083015260e082015260e0815261093f610100826116d7565b5190208251526001600160401b0360608351015116907f192442a2b2adb6a7948f097023cb6b57d29d3a7a5dd33e6666d33c39cc456f326040518581526001600160401b03608086518051898501528289820151166040850152826040820151166060850152826060820151168285015201511660a082015260018060a01b03868601511660c082015280610a6b610a1c610a056109ee60408a01516101a060e08701526101c0860190611713565b60608a0151858203601f1901610100870152611713565b6080890151848203601f1901610120860152611713565b60a08801516001600160a01b031661014084015260c088015161016084015260e0880151610180840152610100880151838203601f19016101a08501526001600160401b0396909616956118f3565b0390a35151604051908152f35b602090610a836118b5565b82828601015201610457565b634e487b7160e01b5f52601160045260245ffd5b631c0a352960e01b5f5260045ffd5b63a4ec747960e01b5f5260045ffd5b34610137575f36600319011261013757602060405162030d408152f35b3461013757604036600319011261013757610af761174d565b7f77e1cc262a89feeb10c0e32e7c2a5ad4c828b1a03203efa67a4ef66d36778117602060243592610b26611b8e565b6001600160a01b03165f818152600383526040908190208590555193845292a2005b34610137576020366003190112610137576001600160a01b03610b6961174d565b165f526003602052602060405f2054604051908152f35b34610137576020366003190112610137576001600160401b03610ba1611737565b165f52600160205260016001600160401b0360405f205416016001600160401b038111610a8f576020906001600160401b0360405191168152f35b34610137575f366003190112610137575f546040516001600160a01b039091168152602090f35b34610137575f36600319011261013757610c1b61183e565b505f5460405160a0916001600160a01b0316610c36826116bc565b30825260208201915f8352604081015f81526080606083019284845201928352604051933085525115156020850152600180861b039051166040840152600180851b039051166060830152600180841b039051166080820152f35b34610137575f36600319011261013757610ca9611b8e565b5f80546001600160a01b0319811682556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b34610137576020366003190112610137576001600160401b03610d09611737565b165f526001602052606060405f206040805191610d25836116a1565b546001600160401b0381169283815260ff82841c1615159182602083015260018060a01b039060481c16928391015260405192835260208301526040820152f35b34610137576020366003190112610137576004356001600160401b03811161013757366023820112156101375780600401356001600160401b038111610137576024820191602436918360051b010111610137575f5b818110610dc557005b602460206001600160a01b03610de4610ddf85878961182e565b611763565b16604051928380926370a0823160e01b82523060048301525afa908115610759575f91610efc575b508015610ef3576001600160a01b03610e29610ddf84868861182e565b1660018060a01b035f54166040519063a9059cbb60e01b5f526004528260245260205f60448180865af19060015f5114821615610ed2575b60405215610ec057505f5460019291906001600160a01b03908116907f508d7d183612c18fc339b42618912b9fa3239f631dd7ec0671f950200a0fa66e90602090610eb0610ddf878a8c61182e565b1693604051908152a35b01610dbc565b635274afe760e01b5f5260045260245ffd5b906001811516610eea57823b15153d15161690610e61565b503d5f823e3d90fd5b50600190610eba565b90506020813d8211610f25575b81610f16602093836116d7565b81010312610137575184610e0c565b3d9150610f09565b3461013757604036600319011261013757610f46611737565b506024356001600160a01b038116908190036101375760405163bbe4f6db60e01b815260048101919091526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa8015610759576020915f91610fc6575b506040516001600160a01b039091168152f35b610fdd9150823d84116107ba576107ab81836116d7565b82610fb3565b34610137575f36600319011261013757602060405162015f908152f35b3461013757608036600319011261013757611019611737565b6060366023190112610137576001600160401b0390611036611b8e565b16805f52600260205260405f2060243590811515918281036101375760026060927f8d60e0e7ac58550a02453026cebf8251b8d0209958eee4a463fc2ed7186aafe49460ff1982541660ff82161782556044359182600182015560643593849101556040519350835260208301526040820152a2005b34610137576020366003190112610137576004356001600160401b0381116101375736602382011215610137578060040135906001600160401b038211610137576024810190602436916060850201011161013757611109611b8e565b5f5b82811061111457005b6001600160401b0361112f61112a8386866117eb565b6117fb565b16158015611231575b61120857806001600160401b0361115561112a60019487876117eb565b165f528160205260405f207fd5ad72bc37dc7a80a8b9b9df20500046fd7341adb1be2258a540466fdd7dcef560606001600160401b036111a1602061119b878b8b6117eb565b01611763565b9380549469010000000000000000008860e81b039060481b1668ffffffffffffffffff62ffffff60e81b018616178091556111e061112a878b8b6117eb565b908260405196168652878060a01b039060481c1660208601525f60408601521692a20161110b565b61112a906001600160401b039361121e936117eb565b63c35aa79d60e01b5f521660045260245ffd5b50604061123f8285856117eb565b01358015158114611138575f80fd5b34610137576020366003190112610137576001600160401b0361126f611737565b165f526002602052606060405f2060ff815416906002600182015491015490604051921515835260208301526040820152f35b34610137576040366003190112610137576112bb611737565b602435906001600160401b03821161013757816004019060a0600319843603011261013757806112f26001600160401b039261199b565b1690815f52600260205260405f20906040519261130e846116a1565b60ff8354161580158552604060026001860154956020880196875201549501948552611530575060648401936001600160a01b0361134b86611763565b165f52600360205260405f2054948515611507575060248101906175306113728385611777565b9050116114e3576044810190600161138a83866117a9565b9050116114c05761139b8480611777565b9060208203611484578035602083106114b0575b6001600160a01b0381119081156114a4575b506114845750506103c060846113d8920185611777565b620493e0019182620493e011610a8f576113f29084611777565b8093915060041b9280840460101490151715610a8f5761141b92611415916117de565b926117a9565b62015f9080820292508115918304141715610a8f57611439916117de565b9051915190818102918183041490151715610a8f57611457916117de565b670de0b6b3a7640000810290808204670de0b6b3a76400001490151715610a8f5760209160405191048152f35b6114a060405192839263046b337b60e51b845260048401611a5e565b0390fd5b6104009150108a6113c1565b5f198360200360031b1b166113af565b6114ca82856117a9565b9050636c46eeeb60e11b5f52600452600160245260445ffd5b506114ed91611777565b9050638693378960e01b5f5261753060045260245260445ffd5b61151090611763565b6309408d2360e21b5f9081526001600160a01b0391909116600452602490fd5b634cd6297960e11b5f5260045260245ffd5b34610137575f366003190112610137576115906040516115636040826116d7565b600c81526b04f6e52616d7020312e362e360a41b6020820152604051918291602083526020830190611713565b0390f35b34610137575f366003190112610137576060816115b15f93611686565b828152826020820152826040820152015260806040516115d081611686565b6001600160401b037f0000000000000000000000000000000000000000000000000000000000000000168082526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811660208085019182525f60408087019182527f0000000000000000000000000000000000000000000000000000000000000000851660609788019081528151968752935185169286019290925251831690840152511691810191909152f35b608081019081106001600160401b0382111761074557604052565b606081019081106001600160401b0382111761074557604052565b60a081019081106001600160401b0382111761074557604052565b90601f801991011681019081106001600160401b0382111761074557604052565b6001600160401b03811161074557601f01601f191660200190565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160401b038216820361013757565b600435906001600160a01b038216820361013757565b356001600160a01b03811681036101375790565b903590601e198136030182121561013757018035906001600160401b0382116101375760200191813603831361013757565b903590601e198136030182121561013757018035906001600160401b03821161013757602001918160061b3603831361013757565b91908201809211610a8f57565b91908110156107d0576060020190565b356001600160401b03811681036101375790565b9081602091031261013757516001600160a01b03811681036101375790565b91908110156107d05760051b0190565b6040519061184b826116bc565b5f6080838281528260208201528260408201528260608201520152565b929192611874826116f8565b9161188260405193846116d7565b829481845281830111610137578281602093845f960137010152565b6001600160401b0381116107455760051b60200190565b604051906118c2826116bc565b60606080835f81528260208201528260408201525f838201520152565b80518210156107d05760209160051b010190565b9080602083519182815201916020808360051b8301019401925f915b83831061191e57505050505090565b909192939460208061198c600193601f19868203018752895190858060a01b038251168152608061197161195f8685015160a08886015260a0850190611713565b60408501518482036040860152611713565b92606081015160608401520151906080818403910152611713565b9701930193019193929061190f565b604051632cbc26bb60e01b8152608082901b67ffffffffffffffff60801b1660048201526020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115610759575f91611a23575b50611a075750565b6001600160401b0390637edeb53960e11b5f521660045260245ffd5b90506020813d602011611a56575b81611a3e602093836116d7565b8101031261013757518015158103610137575f6119ff565b3d9150611a31565b90918060409360208452816020850152848401375f828201840152601f01601f1916010190565b5f929180611ac457505062030d40915b622dc6c08311611ab55715611aa657565b63ee433e9960e01b5f5260045ffd5b632627e49d60e11b5f5260045ffd5b909283356001600160e01b031981169060048410611b6e575b506001600160e01b031916630181dcf160e41b8103611b2b57505080600411610137576040908301839003600319011261013757602482013580151581036101375760049092013591611a95565b909391906397a657c960e01b03611b5f57806004116101375760209082018290036003190112610137576004013591611a95565b632923fee760e11b5f5260045ffd5b6001600160e01b0319600485900360031b81901b9091161690505f611add565b5f546001600160a01b03163303611ba157565b63118cdaa760e01b5f523360045260245ffd5b81601f8201121561013757805190611bcb826116f8565b92611bd960405194856116d7565b8284526020838301011161013757815f9260208093018386015e830101529056",
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
	Bin: "0x61010080604052346101a15760808161282b803803809161002082856101cb565b8339810103126101a15761003381610202565b61003f60208301610202565b9061004c60408401610202565b926001600160a01b039061006290606001610202565b1680156101b8575f80546001600160a01b0319811683178255604051936020938593600493859392916001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a36001600160a01b0316608081905263313ce56760e01b82525afa9081156101ad575f9161016d575b5060a05260c05260e0526040516126149081610217823960805181818161114f0152818161166e0152818161186e015281816118b501528181611e17015281816121b401526121fd015260a05181818161121f0152818161181f0152611fa5015260c0518181816107f70152611e7e015260e051818181610eab015281816110db01526115cf0152f35b90506020813d6020116101a5575b81610188602093836101cb565b810103126101a1575160ff811681036101a1575f6100e3565b5f80fd5b3d915061017b565b6040513d5f823e3d90fd5b631e4fbdf760e01b5f525f60045260245ffd5b601f909101601f19168101906001600160401b038211908210176101ee57604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101a15756fe6080806040526004361015610012575f80fd5b5f905f3560e01c90816301ffc9a71461194357508063181f5a77146118e457806321df0da7146118a0578063240028e81461184357806324f65ee71461180657806339077537146115415780634c5ef0ed146114d7578063715018a61461147d5780638926f54f1461143a5780638cd00745146113475780638da5cb5b146113205780639a4575b91461104a578063a42a7b8b14610f65578063a7cd63b714610f07578063af58d59f14610eda578063b0f479a114610e95578063b794658014610e48578063c4bffe2b14610d46578063c75eea9c14610cad578063cf7401f314610826578063dc0bd971146107e1578063e0351e13146107c5578063e8a1da17146101b45763f2fde38b14610126575f80fd5b346101b15760203660031901126101b1576004356001600160a01b038116908190036101af57610154612231565b801561019b5781546001600160a01b03198116821783556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08380a380f35b631e4fbdf760e01b82526004829052602482fd5b505b80fd5b50346101b15760403660031901126101b1576004356001600160401b0381116101af576101e5903690600401611a82565b906024356001600160401b0381116107c157610205903690600401611a82565b919092610210612231565b845b8181106106945750505090829061011e1981360301915b83811015610690578060051b8201358381121561068c57820161025c6001600160401b0361025683611ab2565b166125bf565b15610668576001600160401b0361027282611ab2565b16865260036020526040862061028b6040830183611af2565b906001600160401b038211610654576102a48354611b6d565b601f8111610612575b508890601f83116001146105af576102dc92918a9183610497575b50508160011b915f199060031b1c19161790565b81555b6020820135601e19833603018112156105ab5782018035906001600160401b0382116105a757602001908060051b360382136105a75760018301600160401b8211610593578054828255808310610562575b5089526020892089835b8382106104255750505050506001600160401b03600193928261041c60027f8d340f17e19058004c20453540862a9c62778504476f6756755cb33bcd6c38c29501606084019261038b848361231c565b6001600160801b03806005600484019360c08901956103aa878761231c565b8380600384015416168419825416179055015416166001600160801b03198254161790556104126104076103eb6103e087611ab2565b966040810190611af2565b6040519889981688526101006020890152610100880191611b24565b936040860190611d2b565b60a0840190611d2b565b0390a101610229565b61042f8186611af2565b906001600160401b03821161054e578d9061044a8654611b6d565b601f811161050b575b5081601f84116001146104a257836001959294602094879661048894926104975750508160011b915f199060031b1c19161790565b86555b0193019101909161033b565b013590505f806102c8565b91601f19841687845260208420935b8181106104f357509360209360019693879693838895106104da575b505050811b01865561048b565b01355f19600384901b60f8161c191690555f80806104cd565b919360206001819287870135815501950192016104b1565b8381111561045357610540908784526020842090601f860160051c9060208710610546575b601f82910160051c039101611d78565b5f610453565b859150610530565b634e487b7160e01b8e52604160045260248efd5b818b52828060208d20019103908b5b82811061057f575050610331565b8061058d6001928401611dba565b01610571565b634e487b7160e01b8a52604160045260248afd5b8880fd5b8780fd5b838a5260208a2091601f1984168b5b8181106105fa57509084600195949392106105e1575b505050811b0181556102df565b01355f19600384901b60f8161c191690555f80806105d4565b919360206001819287870135815501950192016105be565b828111156102ad5761064690848b5260208b2090601f850160051c906020861061064c57601f82910160051c039101611d78565b5f6102ad565b8c9150610530565b634e487b7160e01b89526041600452602489fd5b856001600160401b0361067c602493611ab2565b631d5ad3c560e01b835216600452fd5b8580fd5b8480f35b6106b86001600160401b036106b26106ad848688611d68565b611ab2565b166124e4565b15610798576001600160401b036106d36106ad838587611d68565b168652600360205260408620906106e982611dba565b86600183019283548285558061075d575b506001935080826002600593015582600382015582600482015501557f5204aec90a3c794d8e90fded8b46ae9c7c552803e7e832e0c1d358396d85991660206107476106ad848789611d68565b6001600160401b0360405191168152a101610212565b90919293835260208320835b82811061077b575084939291506106fa565b819293945061078d8160019301611dba565b019089939291610769565b6107b16106ad6001600160401b03928894602496611d68565b631e670e4b60e01b835216600452fd5b8380fd5b50346101b157806003193601126101b157602090604051908152f35b50346101b157806003193601126101b1576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101b15760e03660031901126101b157610840611a58565b60603660231901126101af5760603660831901126101af576001600160401b0390610869612231565b1661087f815f52600260205260405f2054151590565b15610c9b578082526003602052604082209060028201906024358015159384820361068c578115610c3b576064356001600160801b0381168082036105ab578015918215610c1a575b5050610bfc575b6108d884612257565b936001600160801b0385511690604435936001600160801b03851696878614159384610b195788811015610bdf576020610953926001600160801b0363ffffffff935b8754939092015163ffffffff60801b1991909216166001600160a01b031990921691909117911660801b63ffffffff60801b16178355565b50805460ff60a01b191660a088901b60ff60a01b1617905561068c5760030180546001600160801b0319168417815560643593906001600160801b038516908186036105ab5780546001600160801b0380198860801b16911617905583875260036020526040872060048101906084359283151591828503610b19578415610b7f5760c4356001600160801b038116808203610b15578015918215610b5a575b5050610b3a575b8a610a0485612257565b946001600160801b038651169660a435966001600160801b038816988989141594856101b1575089811015610b1d5783546020929092015163ffffffff60801b60809190911b166001600160a01b03199092166001600160801b0391909116171782555b50805460ff60a01b191660a086901b60ff60a01b16179055610b195760050197846001600160801b03198a541617895560c435956001600160801b03871697888803610b15577f0350d63aa5f270e01729d00d627eeb8f3429772b1818c016c66a588a864f912b9b60e09b80546001600160801b0380198c60801b1691161790556040519a8b5260208b015250604089015250606087015260808601525060a08401525060c0820152a180f35b8c80fd5b8a80fd5b509250610a6863ffffffff60205f956001600160801b038b61091b565b604051632008344960e21b8152606490610b58600482016084611d2b565bfd5b5060a4356001600160801b0381169250828103610b7b575010155f806109f3565b8d80fd5b60c4356001600160801b03811690818103610b15575015801590610bc1575b156109fa576040516335a2be7360e21b8152606490610b58600482016084611d2b565b5060a4356001600160801b03811690818103610b1557501515610b9e565b50925061095363ffffffff60205f956001600160801b038961091b565b604051632008344960e21b8152606490610b58600482016024611d2b565b506044356001600160801b03811692508281036105a7575010155f806108c8565b6064356001600160801b038116908181036105ab575015801590610c7d575b156108cf576040516335a2be7360e21b8152606490610b58600482016024611d2b565b506044356001600160801b038116908181036105ab57501515610c5a565b631e670e4b60e01b8252600452602490fd5b50346101b15760203660031901126101b157610cf260026040610d42936001600160401b03610cda611a58565b610ce2611d01565b5016815260036020522001612257565b6040519182918291909160806001600160801b038160a084019582815116855263ffffffff6020820151166020860152604081015115156040860152826060820151166060860152015116910152565b0390f35b50346101b157806003193601126101b15760015490610d7d610d6783611cea565b92610d756040519485611a13565b808452611cea565b602083019190601f1901368337600154815b8451811015610dfd5781811015610de957600183526001600160401b03816020852001548460031b1c168551821015610dd557600582901b860160200152600101610d8f565b634e487b7160e01b84526032600452602484fd5b634e487b7160e01b83526032600452602483fd5b50506040805160208082529451948101859052938493918401925b818110610e26575050500390f35b82516001600160401b0316845285945060209384019390920191600101610e18565b50346101b15760203660031901126101b157610e816040610d42926001600160401b03610e73611a58565b168152600360205220611ba5565b604051918291602083526020830190611a34565b50346101b157806003193601126101b1576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b50346101b15760203660031901126101b157610cf260046040610d42936001600160401b03610cda611a58565b50346101b157806003193601126101b157604051809160208201906020835260605180925260408301916080915b818110610f43575050500390f35b82516001600160a01b0316845285945060209384019390920191600101610f35565b50346101b15760203660031901126101b1576001600160401b03610f87611a58565b1681526003602052600160408220018054610fa181611cea565b90610faf6040519283611a13565b80825260208201809385526020852085915b83831061102d57868587604051928392602084019060208552518091526040840160408260051b8601019392905b828210610ffe57505050500390f35b9193600191939550602061101d8192603f198a82030186528851611a34565b9601920192018594939192610fef565b60016020819261103c85611ba5565b815201920192019190610fc1565b50346101b15760203660031901126101b1576004356001600160401b0381116101af5760a060031982360301126101af576060602060405161108b816119dd565b828152015261109c60248201611ab2565b906110b2826110ad60848401611ac6565b611e09565b60405163a8d87a3b60e01b81526001600160401b039290921660048301819052916020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156113155784916112d3575b506001600160a01b031633036112c057818352600360205261114160646002604086200192013580926120b5565b604080516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001680825260208201849052929184917fff0133389f9bb82d5b9385826160eaf2328039f6fa950eeb8cf0836da81789449190a2813b156107c157604051630852cd8d60e31b815260048101829052848160248183875af180156112b5576112a0575b61128d60408686807ff33bc26b4413b0e7f19f1ea739fdf99098c0061f1f87d954b11f5293fad9ae1060608989875191825233602083015287820152a28152600360205220610d4260405160ff7f000000000000000000000000000000000000000000000000000000000000000016602082015260208152611253604082611a13565b61126860405193611263856119dd565b611ba5565b8352602083019081526040519384936020855251604060208601526060850190611a34565b9051838203601f19016040850152611a34565b6112ab858092611a13565b6107c1575f6111d0565b6040513d87823e3d90fd5b63728fe07b60e01b835233600452602483fd5b90506020813d60201161130d575b816112ee60209383611a13565b810103126107c157516001600160a01b03811681036107c1575f611113565b3d91506112e1565b6040513d86823e3d90fd5b50346101b157806003193601126101b157546040516001600160a01b039091168152602090f35b50346101b15760603660031901126101b157611361611a58565b6024356001600160801b038116908181036107c157604435926001600160801b0384169384810361068c57611429946001600160401b036001600160801b03936113a9612231565b16875260036020528260408820946002860196826003880154168091105f1461143357505b16831986541617855582600560048601950154168091105f1461142c57505b82546001600160801b0319169116178155815463ffffffff60801b199081164260801b63ffffffff60801b169081179093558154169091179055565b80f35b90506113ed565b90506113ce565b50346101b15760203660031901126101b15760206114736001600160401b03611461611a58565b165f52600260205260405f2054151590565b6040519015158152f35b50346101b157806003193601126101b157611496612231565b80546001600160a01b03198116825581906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a380f35b50346101b15760403660031901126101b1576114f1611a58565b6024356001600160401b03811161153d573660238201121561153d578060040135926001600160401b0384116101b15736602485840101116101b1576020611473856024850186611c45565b8280fd5b3461178f57602036600319011261178f576004356001600160401b03811161178f5780600401610100600319833603011261178f575f604051611583816119ae565b5261159060248301611ab2565b906115a1826110ad60848601611ac6565b6040516383826b2b60e01b81526001600160401b0383166004820181905233602483015292906020816044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa908115611784575f916117d7575b50156117c45761162560a485019161161f8385611af2565b91611c45565b15611793575061163c6116479160c4850190611af2565b906064850135611f7e565b90805f52600360205261166082600460405f20016120b5565b604080516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168082526020820185905294604492909184917f50f6fbee3ceedce6b7fd7eaef18244487867e6718aec7208187efb6b7908c14c91a2016116cd81611ac6565b843b1561178f576040516340c10f1960e01b81526001600160a01b03919091166004820152602481018490525f8160448183895af19485156117845761173f7ffc5e3a5bddc11d92c2dc20fae6f7d5eb989f056be35239f7de7e86150609abc093608093602098611774575b50611ac6565b604051918252338783015260018060a01b03166040820152846060820152a28060405161176b816119ae565b52604051908152f35b5f61177e91611a13565b5f611739565b6040513d5f823e3d90fd5b5f80fd5b61179c91611af2565b6117c06040519283926324eb47e560e01b8452602060048501526024840191611b24565b0390fd5b63728fe07b60e01b5f523360045260245ffd5b6117f9915060203d6020116117ff575b6117f18183611a13565b810190611ada565b85611607565b503d6117e7565b3461178f575f36600319011261178f57602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461178f57602036600319011261178f576004356001600160a01b0381169081900361178f576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169091148152602090f35b3461178f575f36600319011261178f576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461178f575f36600319011261178f57610d42604051611905604082611a13565b601781527f4275726e4d696e74546f6b656e506f6f6c20312e362e310000000000000000006020820152604051918291602083526020830190611a34565b3461178f57602036600319011261178f576004359063ffffffff60e01b821680920361178f5760209163aff2afbf60e01b811490811561199d575b811561198c575b5015158152f35b6301ffc9a760e01b14905083611985565b6351a1004760e11b8114915061197e565b602081019081106001600160401b038211176119c957604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b038211176119c957604052565b60a081019081106001600160401b038211176119c957604052565b90601f801991011681019081106001600160401b038211176119c957604052565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160401b038216820361178f57565b35906001600160801b038216820361178f57565b9181601f8401121561178f578235916001600160401b03831161178f576020808501948460051b01011161178f57565b356001600160401b038116810361178f5790565b356001600160a01b038116810361178f5790565b9081602091031261178f5751801515810361178f5790565b903590601e198136030182121561178f57018035906001600160401b03821161178f5760200191813603831361178f57565b908060209392818452848401375f828201840152601f01601f1916010190565b8054821015611b59575f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b90600182811c92168015611b9b575b6020831014611b8757565b634e487b7160e01b5f52602260045260245ffd5b91607f1691611b7c565b9060405191825f825492611bb884611b6d565b8084529360018116908115611c235750600114611bdf575b50611bdd92500383611a13565b565b90505f9291925260205f20905f915b818310611c07575050906020611bdd928201015f611bd0565b6020919350806001915483858901015201910190918492611bee565b905060209250611bdd94915060ff191682840152151560051b8201015f611bd0565b6001600160401b03165f90815260036020526040812060010180549392915b848110611c745750505050505f90565b611c87611c818284611b44565b50611ba5565b602081519101206001600160401b0385116119c957604051611cb3601f8701601f191660200182611a13565b8581526020810190368787011161178f57868683375f6020888301015251902014611ce057600101611c64565b5050505050600190565b6001600160401b0381116119c95760051b60200190565b60405190611d0e826119f8565b5f6080838281528260208201528260408201528260608201520152565b803580151580910361178f57611d62604080936001600160801b0393865283611d5660208301611a6e565b16602087015201611a6e565b16910152565b9190811015611b595760051b0190565b5f5b828110611d8657505050565b5f82820155600101611d7a565b81810292918115918404141715611da657565b634e487b7160e01b5f52601160045260245ffd5b611dc48154611b6d565b9081611dce575050565b81601f5f9311600114611ddf575055565b81835260208320611dfc91601f0160051c84190190600101611d78565b8082528160208120915555565b6001600160a01b03908116907f0000000000000000000000000000000000000000000000000000000000000000168103611f105750604051632cbc26bb60e01b815267ffffffffffffffff60801b608083901b1660048201526001600160401b03909116906020816024816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000165afa908115611784575f91611ef1575b50611ee257611ec8815f52600260205260405f2054151590565b15611ed05750565b6354c8163f60e11b5f5260045260245ffd5b630a75a23b60e31b5f5260045ffd5b611f0a915060203d6020116117ff576117f18183611a13565b5f611eae565b63961c9a4f60e01b5f5260045260245ffd5b359060208110611f30575090565b5f199060200360031b1b1690565b9060ff8091169116039060ff8211611da657565b604d8111611da657600a0a90565b8115611f6a570490565b634e487b7160e01b5f52601260045260245ffd5b919081156120965760208214801590612083575b61205e5760ff91611fa291611f22565b167f000000000000000000000000000000000000000000000000000000000000000060ff80821691838381115f146120505790611fde91611f3e565b1691604d8311612020578181101561203b57611ff983611f52565b8015611f6a575f190484116120205750509061201761201d92611f52565b90611d93565b90565b90915063a9cb113d60e01b5f5260045260245260445260645ffd5b50509061204a61201d92611f52565b90611f60565b61205991611f3e565b611fde565b60405163953576f760e01b8152602060048201529182916117c0916024840191611b24565b5060ff6120908383611f22565b11611f92565b505090565b91908203918211611da657565b91908201809211611da657565b60ff815460a01c16158015612229575b612225576120d281612257565b916001600160801b036060840151168181106121e457506001600160801b0383511681811061215457506001600160801b038084511691169003916001600160801b038311611da65781546020919091015163ffffffff60801b60809190911b166001600160801b03939093166001600160a01b031990911617919091179055565b9061215f925061209b565b61217860808301916001600160801b03835116906120a8565b5f19810191908211611da6576001600160801b03918261219a92511690611f60565b9151636864691d60e11b5f908152600493909352166024527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316604452606490fd5b630d3b2b9560e11b5f5260045260245260018060a01b037f00000000000000000000000000000000000000000000000000000000000000001660445260645ffd5b5050565b5081156120c5565b5f546001600160a01b0316330361224457565b63118cdaa760e01b5f523360045260245ffd5b90612260611d01565b5060405161226d816119f8565b8254906001600160801b03808316808352816122d9600163ffffffff8760801c169860ff60208801988b8a5260a01c16151560408801520154926122d360608701948481168652608088019060801c8152846122ca899c4261209b565b91511690611d93565b906120a8565b915116808210156122f457505b16905263ffffffff42169052565b90506122e6565b356001600160801b038116810361178f5790565b35801515810361178f5790565b906123268161230f565b1561247c57604081016001600160801b03612340826122fb565b1615908115612452575b50612434576040612404915b6001600160801b0360016123eb61236c87612257565b6123c563ffffffff602086845116938189019488612389876122fb565b168110156124245788905b8d54929093015163ffffffff60801b941660801b939093169290911687199091161763ffffffff60801b1916178955565b6123ce8561230f565b885460ff60a01b191690151560a01b60ff60a01b161788556122fb565b950194166001600160801b0319855416178455016122fb565b81546001600160801b031660809190911b6001600160801b031916179055565b508761242f866122fb565b612394565b604051632008344960e21b8152606491610b58906004830190611d2b565b61245c91506122fb565b6001600160801b0380612471602085016122fb565b16911610155f61234a565b6001600160801b03612490604083016122fb565b16158015906124c7575b6124a957604061240491612356565b6040516335a2be7360e21b8152606491610b58906004830190611d2b565b506001600160801b036124dc602083016122fb565b16151561249a565b5f8181526002602052604090205480156125b9575f198101818111611da6576001545f19810191908211611da65781810361256b575b5050506001548015612557575f1901612534816001611b44565b8154905f199060031b1b191690556001555f5260026020525f6040812055600190565b634e487b7160e01b5f52603160045260245ffd5b6125a361257c61258d936001611b44565b90549060031b1c9283926001611b44565b819391549060031b91821b915f19901b19161790565b90555f52600260205260405f20555f808061251a565b50505f90565b805f52600260205260405f2054155f1461260f57600154600160401b8110156119c9576125f861258d8260018594016001556001611b44565b9055600154905f52600260205260405f2055600190565b505f9056",
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
	Bin: "0x60a0346100df57601f610a0a38819003918201601f19168301916001600160401b038311848410176100e35780849260409485528339810103126100df578051906001600160401b03821682036100df57602001516001600160a01b03811691908290036100df5781156100cc575f80546001600160a01b031981168417825560405193916001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a360805261091290816100f88239608051816102210152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c8063181f5a77146105a05780632cbc26bb1461051d578063397796f7146104cd57806362eed4151461047b5780636d2d399314610424578063715018a6146103cd5780638da5cb5b146103a65780639a19b32914610304578063d881e09214610245578063eaa83ddd14610201578063f2fde38b14610178578063f503ca93146101535763f8bb876e146100a8575f80fd5b3461014f576100b636610681565b6100be61078e565b5f5b815181101561011a576100e66001600160801b03196100df838561074b565b51166108b8565b156100f3576001016100c0565b610106906001600160801b03199261074b565b51166319d5c79b60e01b5f5260045260245ffd5b6040517f1716e663a90a76d3b6c7e5f680673d1b051454c19c627e184c8daf28f3104f74908061014a8582610708565b0390a1005b5f80fd5b3461014f575f36600319011261014f57604051600160801b600160f81b018152602090f35b3461014f57602036600319011261014f576004356001600160a01b0381169081900361014f576101a661078e565b80156101ee575f80546001600160a01b03198116831782556001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3005b631e4fbdf760e01b5f525f60045260245ffd5b3461014f575f36600319011261014f57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461014f575f36600319011261014f5760015461026961026482610669565b61062c565b90808252610279601f1991610669565b013660208301376001545f5b82518110156102f257818110156102de5760015f8190527fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf68201549091906001600160801b0319166102d7828661074b565b5201610285565b634e487b7160e01b5f52603260045260245ffd5b604051806103008582610708565b0390f35b3461014f5761031236610681565b61031a61078e565b5f5b8151811015610376576103426001600160801b031961033b838561074b565b51166107c9565b1561034f5760010161031c565b610362906001600160801b03199261074b565b51166373281fa160e01b5f5260045260245ffd5b6040517f0676e709c9cc74fa0519fd78f7c33be0f1b2b0bae0507c724aef7229379c6ba1908061014a8582610708565b3461014f575f36600319011261014f575f546040516001600160a01b039091168152602090f35b3461014f575f36600319011261014f576103e561078e565b5f80546001600160a01b0319811682556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b3461014f57602036600319011261014f57610445610440610652565b61075f565b61044d61078e565b5f5b81518110156103765761046e6001600160801b031961033b838561074b565b1561034f5760010161044f565b3461014f57602036600319011261014f57610497610440610652565b61049f61078e565b5f5b815181101561011a576104c06001600160801b03196100df838561074b565b156100f3576001016104a1565b3461014f575f36600319011261014f57600160801b600160f81b015f52600260209081527f4dd35f61bce862a4281dee2cd776babd4664acadf318fb35ab51d4a5979aaad1546040519015158152f35b3461014f57602036600319011261014f57610536610652565b600160801b600160f81b015f5260026020527f4dd35f61bce862a4281dee2cd776babd4664acadf318fb35ab51d4a5979aaad15415801590610580575b6020906040519015158152f35b506001600160801b0319165f526002602052602060405f20541515610573565b3461014f575f36600319011261014f576040516040810181811067ffffffffffffffff82111761061857604052600f8152604060208201916e0524d4e52656d6f746520312e362e3608c1b83528151928391602083525180918160208501528484015e5f828201840152601f01601f19168101030190f35b634e487b7160e01b5f52604160045260245ffd5b6040519190601f01601f1916820167ffffffffffffffff81118382101761061857604052565b600435906001600160801b03198216820361014f57565b67ffffffffffffffff81116106185760051b60200190565b602060031982011261014f576004359067ffffffffffffffff821161014f578060238301121561014f578160040135906106bd61026483610669565b926024602085858152019360051b82010191821161014f57602401915b8183106106e75750505090565b82356001600160801b03198116810361014f578152602092830192016106da565b60206040818301928281528451809452019201905f5b81811061072b5750505090565b82516001600160801b03191684526020938401939092019160010161071e565b80518210156102de5760209160051b010190565b9061076a604061062c565b6001815291602080840191903683378351156102de576001600160801b0319169052565b5f546001600160a01b031633036107a157565b63118cdaa760e01b5f523360045260245ffd5b80548210156102de575f5260205f2001905f90565b5f8181526002602052604090205480156108b2575f19810181811161089e576001545f1981019190821161089e57818103610850575b505050600154801561083c575f19016108198160016107b4565b8154905f199060031b1b191690556001555f5260026020525f6040812055600190565b634e487b7160e01b5f52603160045260245ffd5b6108886108616108729360016107b4565b90549060031b1c92839260016107b4565b819391549060031b91821b915f19901b19161790565b90555f52600260205260405f20555f80806107ff565b634e487b7160e01b5f52601160045260245ffd5b50505f90565b805f52600260205260405f2054155f1461090d5760015468010000000000000000811015610618576108f661087282600185940160015560016107b4565b9055600154905f52600260205260405f2055600190565b505f9056",
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
	Bin: "0x60c03461011557601f6118c738819003918201601f19168301916001600160401b0383118484101761011957808492606094604052833981010312610115578051906001600160a01b03821682036101155761005d6020820161012d565b906001600160a01b03906100739060400161012d565b16918215610102575f80546001600160a01b031981168517825560405194916001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a360a052608052611785908161014282396080518181816106a701528181610bf90152610c9a015260a0518181816101630152818161071001526110530152f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101155756fe60806040526004361015610011575f80fd5b5f5f3560e01c8063181f5a771461108357806320487ded14610fa75780633cf9798314610c285780635246492f14610be4578063715018a614610b8d578063787350e314610b7257806383826b2b14610b0a5780638da5cb5b14610ae357806396f4e9f914610684578063a40e69c714610517578063a48a9058146104d4578063a8d87a3b14610493578063da5fcac814610192578063e861e9071461014d5763f2fde38b146100bf575f80fd5b3461014a57602036600319011261014a576004356001600160a01b03811690819003610148576100ed611583565b80156101345781546001600160a01b03198116821783556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08380a380f35b631e4fbdf760e01b82526004829052602482fd5b505b80fd5b503461014a578060031936011261014a576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461014a57606036600319011261014a576004356001600160401b038111610148576101c3903690600401611363565b6024356001600160401b03811161048f576101e2903690600401611363565b6044356001600160401b03811161048b5784848461020589943690600401611363565b929093610210611583565b855b8281106103c35750505083945b8086106102de575050825b818110610235578380f35b806102436001928486611501565b61024c81611474565b9061027c602082019261025e84611511565b868060a01b0316906001600160401b0360a01b9060a01b161761172b565b610289575b50500161022a565b60206001600160401b036102c66102c07fa4bdf64ebdf3316320601a081916a75aa144bcef6c4beeb0e9fb1982cacc6b9494611474565b94611511565b9360405194878060a01b031685521692a28580610281565b6102e9868284611501565b956102f387611474565b610329602089019161030483611511565b60a09190911b67ffffffffffffffff60a01b166001600160a01b039190911617611650565b15610388577fa823809efda3ba66c873364eec120fa0923d9fabda73bc97dd5663341e2d9bcb60206001600160401b0361036c6102c060019798999a9b9c611474565b9360405194878060a01b031685521692a201949392919061021f565b866044916001600160401b036103a66103a08c611474565b92611511565b630496477960e41b845291166004526001600160a01b0316602452fd5b806103e260206103dc60019487879d999a9b9c9d611501565b01611511565b6001600160401b036103fd6103f8848888611501565b611474565b168a528260205260408a2090838060a01b03166bffffffffffffffffffffffff60a01b8254161790556104346103f8828686611501565b7f1f7d0ec248b80e5c0dde0ee531c4fc8fdb6ce9a2b3d90f560c74acd6a7202f2360206001600160401b0361046e826103dc878b8b611501565b9360405194878060a01b031685521692a201969594939296610212565b8580fd5b8380fd5b503461014a57602036600319011261014a576020906001600160401b036104b8611149565b16815260018252604060018060a01b0391205416604051908152f35b503461014a57602036600319011261014a576020906001600160401b036104f9611149565b16815260018252604060018060a01b03912054161515604051908152f35b503461014a578060031936011261014a57600254610534816111b4565b906105426040519283611104565b808252610551601f19916111b4565b01825b81811061066157505060025490825b81518110156105fd57828110156105e957600284527f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace81015460405160019291600387901b1c6105b2826110d5565b6001600160401b038160a01c168252838060a01b031660208201526105d782856114d9565b526105e281846114d9565b5001610563565b634e487b7160e01b84526032600452602484fd5b8184604051918291602083016020845282518091526020604085019301915b81811061062a575050500390f35b825180516001600160401b031685526020908101516001600160a01b0316818601528695506040909401939092019160010161061c565b602090604051610670816110d5565b858152858382015282828601015201610554565b5061068e366111df565b60405163397796f760e01b8152919290916020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156109b0575f91610ab4575b50610aa5576106ed83611525565b6060830180519193909290916001600160a01b0316610a00576001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116938490526040516320487ded60e01b8152908516939060208180610759878b6004840161143c565b0381885afa9081156109b0575f916109ce575b5034106109bf573493813b156109bb57604051630d0e30db60e41b81525f8160048134875af180156109b05761099b575b506040519063a9059cbb60e01b84526004523460245260208360448180865af190600184511482161561097a575b6040521561096757509290925b6001600160a01b0390911691604084019190815b835180518210156108bf576001600160a01b039061080b9083906114d9565b51511660405163122a62a960e21b81526001600160401b03891660048201528160248201526020816044818a5afa9081156108b457859161086e575b50829161086891602061085d6001968a516114d9565b5101519133906115a9565b016107ec565b90506020813d82116108ac575b8161088860209383611104565b810103126108a857516001600160a01b03811681036108a8576001610847565b8480fd5b3d915061087b565b6040513d87823e3d90fd5b836108fd602089896001600160401b03858e8a6040519788968795869463df0aa9e960e01b8652166004850152608060248501526084840190611393565b90604483015233606483015203925af190811561095c578291610926575b602082604051908152f35b90506020813d602011610954575b8161094160209383611104565b810103126101485760209150518261091b565b3d9150610934565b6040513d84823e3d90fd5b635274afe760e01b825260045260249150fd5b90600181151661099257823b15153d151616906107cb565b503d83823e3d90fd5b6109a89193505f90611104565b5f915f61079d565b6040513d5f823e3d90fd5b5f80fd5b6303ed377360e11b5f5260045ffd5b90506020813d6020116109f8575b816109e960209383611104565b810103126109bb57515f61076c565b3d91506109dc565b34610a96576040516320487ded60e01b815260208180610a24868a6004840161143c565b03816001600160a01b0389165afa80156109b0575f90610a62575b9351610a5a91508490869033906001600160a01b03166115a9565b9290926107d8565b506020813d602011610a8e575b81610a7c60209383611104565b810103126109bb57610a5a9051610a3f565b3d9150610a6f565b631841b4e160e01b5f5260045ffd5b63c148371560e01b5f5260045ffd5b610ad6915060203d602011610adc575b610ace8183611104565b81019061145c565b5f6106df565b503d610ac4565b346109bb575f3660031901126109bb575f546040516001600160a01b039091168152602090f35b346109bb5760403660031901126109bb57610b23611149565b6024356001600160a01b03811681036109bb5760a09190911b67ffffffffffffffff60a01b166001600160a01b03909116175f9081526003602090815260409091205415156040519015158152f35b346109bb575f3660031901126109bb57602060405160848152f35b346109bb575f3660031901126109bb57610ba5611583565b5f80546001600160a01b0319811682556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b346109bb575f3660031901126109bb576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346109bb5760803660031901126109bb576004356001600160401b0381116109bb57806004018136039160a06003198401126109bb5760243561ffff81168091036109bb5760443592606435906001600160a01b03821682036109bb5760405163397796f760e01b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156109b0575f91610f88575b50610aa5576024840192610d0d610ce885611474565b60a01b67ffffffffffffffff60a01b1633175f90815260036020526040902054151590565b15610f79576040519660208801956385572ffb60e01b8752602060248a01528335938460448b01528635906001600160401b03821682036109bb576001600160401b03610d9e921660648c0152610d8c610d818c60e4610d706044880186611488565b91909260a0608482015201916114b9565b916064850190611488565b8c83036043190160a48e0152906114b9565b91608482013590602219018112156109bb5701602460048201359101916001600160401b0382116109bb578160061b360383136109bb578981036043190160c48b015281815289916020909101905f5b818110610f3f575050610e0a925003601f198101895288611104565b823b15610f3057855a82811192831593610f03575b505050610ef457604051958692610e3760c085611104565b60848452602084019060a03683375a97878451905f80948194f1965a610e5c91611562565b953d9160848311966080966001600160401b0394610ea6937f9b877de93ea9895756e337442c657f95a34fc68e7eb988bdfa693d5be83016b69a610eeb575b815f9293523e611474565b92519020916040519384521660208301523360408301526060820152a1610ee160405193849315158452606060208501526060840190611125565b9060408301520390f35b60849150610e9b565b6337c3be2960e01b5f5260045ffd5b610f2692935080610f17610f1d9284611562565b92611562565b60061c90611562565b1115858880610e1f565b63030ed58f60e21b5f5260045ffd5b9092509060019060409081906001600160a01b03610f5c886111cb565b168152602087013560208201520194019101918a92939193610dee565b636918b76f60e11b5f5260045ffd5b610fa1915060203d602011610adc57610ace8183611104565b87610cd2565b346109bb57610ff96020610fba366111df565b90610fc481611525565b6060830180519192916001600160a01b031615611051575b506040518095819482936320487ded60e01b84526004840161143c565b03916001600160a01b03165afa80156109b0575f9061101e575b602090604051908152f35b506020813d602011611049575b8161103860209383611104565b810103126109bb5760209051611013565b3d915061102b565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316905285610fdc565b346109bb575f3660031901126109bb576110d16040516110a4604082611104565b600c81526b0526f7574657220312e322e360a41b6020820152604051918291602083526020830190611125565b0390f35b604081019081106001600160401b038211176110f057604052565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b038211176110f057604052565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160401b03821682036109bb57565b81601f820112156109bb578035906001600160401b0382116110f05760405192611193601f8401601f191660200185611104565b828452602083830101116109bb57815f926020809301838601378301015290565b6001600160401b0381116110f05760051b60200190565b35906001600160a01b03821682036109bb57565b9060406003198301126109bb576004356001600160401b03811681036109bb57916024356001600160401b0381116109bb5760a081830360031901126109bb576040519160a083018381106001600160401b038211176110f05760405281600401356001600160401b0381116109bb5781600461125e9285010161115f565b835260248201356001600160401b0381116109bb578160046112829285010161115f565b602084015260448201356001600160401b0381116109bb578201816023820112156109bb5760048101356112b5816111b4565b916112c36040519384611104565b818352602060048185019360061b83010101908482116109bb57602401915b81831061132b5750505060408401526112fd606483016111cb565b60608401526084820135916001600160401b0383116109bb57611323920160040161115f565b608082015290565b6040838603126109bb5760206040918251611345816110d5565b61134e866111cb565b815282860135838201528152019201916112e2565b9181601f840112156109bb578235916001600160401b0383116109bb576020808501948460061b0101116109bb57565b91906113bd6113ab845160a0845260a0840190611125565b60208501518382036020850152611125565b906040840151918181036040830152602080845192838152019301905f5b81811061141157505050608061140e939460018060a01b0360608201511660608401520151906080818403910152611125565b90565b825180516001600160a01b0316865260209081015181870152604090950194909201916001016113db565b6040906001600160401b0361140e94931681528160208201520190611393565b908160209103126109bb575180151581036109bb5790565b356001600160401b03811681036109bb5790565b9035601e19823603018112156109bb5701602081359101916001600160401b0382116109bb5781360383136109bb57565b908060209392818452848401375f828201840152601f01601f1916010190565b80518210156114ed5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b91908110156114ed5760061b0190565b356001600160a01b03811681036109bb5790565b6001600160401b03165f818152600160205260409020546001600160a01b0316919082156115505750565b632b88db6760e21b5f5260045260245ffd5b9190820391821161156f57565b634e487b7160e01b5f52601160045260245ffd5b5f546001600160a01b0316330361159657565b63118cdaa760e01b5f523360045260245ffd5b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f511482161561161a575b6040525f606052156115fa5750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b90600181151661163257823b15153d151616906115eb565b503d5f823e3d90fd5b80548210156114ed575f5260205f2001905f90565b5f818152600360205260409020548015611725575f19810181811161156f576002545f1981019190821161156f578181036116d7575b50505060025480156116c3575f19016116a081600261163b565b8154905f199060031b1b191690556002555f5260036020525f6040812055600190565b634e487b7160e01b5f52603160045260245ffd5b61170f6116e86116f993600261163b565b90549060031b1c928392600261163b565b819391549060031b91821b915f19901b19161790565b90555f52600360205260405f20555f8080611686565b50505f90565b805f52600360205260405f2054155f1461178057600254680100000000000000008110156110f0576117696116f9826001859401600255600261163b565b9055600254905f52600360205260405f2055600190565b505f9056",
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
	ABI: "[{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"symbol_\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"decimals_\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"AccountBlocked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EnforcedPause\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ExpectedPause\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"SenderNotBurner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"SenderNotMinter\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"blocked\",\"type\":\"bool\"}],\"name\":\"BlockedSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"burner\",\"type\":\"address\"}],\"name\":\"BurnAccessGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"burner\",\"type\":\"address\"}],\"name\":\"BurnAccessRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"minter\",\"type\":\"address\"}],\"name\":\"MintAccessGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"minter\",\"type\":\"address\"}],\"name\":\"MintAccessRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Paused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"Unpaused\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"burn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantMintAndBurnRoles\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"isBlocked\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"isBurner\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"isMinter\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paused\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeBurnRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeMintRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"blocked\",\"type\":\"bool\"}],\"name\":\"setBlocked\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unpause\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "DevToken",
	Bin: "0x60a0604052346103bd5761125080380380610019816103c1565b9283398101906080818303126103bd5780516001600160401b0381116103bd57826100459183016103e6565b602082015190926001600160401b0382116103bd576100659183016103e6565b9060408101519060ff821682036103bd57606001516001600160a01b03811691908290036103bd5783516001600160401b0381116102c357600354600181811c911680156103b3575b60208210146102a557601f8111610345575b50602094601f82116001146102e2579481929394955f926102d7575b50508160011b915f199060031b1c1916176003555b82516001600160401b0381116102c357600454600181811c911680156102b9575b60208210146102a557601f8111610237575b506020601f82116001146101d457819293945f926101c9575b50508160011b915f199060031b1c1916176004555b81156101b657600580546001600160a01b03198116841790915560405192906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3608052610e1890816104388239608051816109b20152f35b631e4fbdf760e01b5f525f60045260245ffd5b015190505f8061013d565b601f1982169060045f52805f20915f5b81811061021f57509583600195969710610207575b505050811b01600455610152565b01515f1960f88460031b161c191690555f80806101f9565b9192602060018192868b0151815501940192016101e4565b818111156101245760045f52601f820160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b6020841061029d575b81601f9101920160051c03905f5b828110610290575050610124565b5f82820155600101610282565b5f9150610274565b634e487b7160e01b5f52602260045260245ffd5b90607f1690610112565b634e487b7160e01b5f52604160045260245ffd5b015190505f806100dc565b601f1982169560035f52805f20915f5b88811061032d57508360019596979810610315575b505050811b016003556100f1565b01515f1960f88460031b161c191690555f8080610307565b919260206001819286850151815501940192016102f2565b818111156100c05760035f52601f820160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b602084106103ab575b81601f9101920160051c03905f5b82811061039e5750506100c0565b5f82820155600101610390565b5f9150610382565b90607f16906100ae565b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176102c357604052565b81601f820112156103bd578051906001600160401b0382116102c357610415601f8301601f19166020016103c1565b92828452602083830101116103bd57815f9260208093018386015e830101529056fe60806040526004361015610011575f80fd5b5f3560e01c80620af2a114610c2657806306fdde0314610b54578063095ea7b314610ad257806318160ddd14610ab557806323b872dd146109d6578063313ce567146109995780633f4ba83a1461092b57806340c10f19146107e457806342966c68146106a95780634334614a1461066c5780634f5632f8146106075780635c975abb146105e257806370a08231146105ab578063715018a6146105505780638456cb59146104ef5780638da5cb5b146104c757806395d89b41146103ac578063a9059cbb1461037b578063aa271e1a1461033e578063c630948d1461029c578063dd62ed3e1461024c578063f2fde38b146101c6578063f81094f3146101615763fbac395114610120575f80fd5b3461015d57602036600319011261015d576001600160a01b03610141610ca3565b165f526008602052602060ff60405f2054166040519015158152f35b5f80fd5b3461015d57602036600319011261015d5761017a610ca3565b610182610cf9565b6001600160a01b03165f818152600660205260408120805460ff191690557fed998b960f6340d045f620c119730f7aa7995e7425c2401d3a5b64ff998a59e99080a2005b3461015d57602036600319011261015d576101df610ca3565b6101e7610cf9565b6001600160a01b0316801561023957600580546001600160a01b0319811683179091556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b631e4fbdf760e01b5f525f60045260245ffd5b3461015d57604036600319011261015d57610265610ca3565b61026d610cb9565b6001600160a01b039182165f908152600160209081526040808320949093168252928352819020549051908152f35b3461015d57602036600319011261015d576102b5610ca3565b6102bd610cf9565b60018060a01b0316805f52600660205260405f20600160ff19825416179055805f52600760205260405f20600160ff19825416179055807fe46fef8bbff1389d9010703cf8ebb363fb3daf5bf56edc27080b67bc8d9251ea5f80a27f92308bb7573b2a3d17ddb868b39d8ebec433f3194421abc22d084f89658c9bad5f80a2005b3461015d57602036600319011261015d576001600160a01b0361035f610ca3565b165f526006602052602060ff60405f2054166040519015158152f35b3461015d57604036600319011261015d576103a1610397610ca3565b6024359033610d20565b602060405160018152f35b3461015d575f36600319011261015d576040515f6004548060011c906001811680156104bd575b6020831081146104a95782855290811561048d5750600114610438575b50819003601f01601f191681019067ffffffffffffffff8211818310176104245761042082918260405282610ccf565b0390f35b634e487b7160e01b5f52604160045260245ffd5b905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b5f905b828210610477575060209150820101826103f0565b6001816020925483858801015201910190610462565b90506020925060ff191682840152151560051b820101826103f0565b634e487b7160e01b5f52602260045260245ffd5b91607f16916103d3565b3461015d575f36600319011261015d576005546040516001600160a01b039091168152602090f35b3461015d575f36600319011261015d57610507610cf9565b61050f610dfa565b6005805460ff60a01b1916600160a01b1790556040513381527f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a25890602090a1005b3461015d575f36600319011261015d57610568610cf9565b600580546001600160a01b031981169091555f906001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b3461015d57602036600319011261015d576001600160a01b036105cc610ca3565b165f525f602052602060405f2054604051908152f35b3461015d575f36600319011261015d57602060ff60055460a01c166040519015158152f35b3461015d57602036600319011261015d57610620610ca3565b610628610cf9565b6001600160a01b03165f818152600760205260408120805460ff191690557f0a675452746933cefe3d74182e78db7afe57ba60eaa4234b5d85e9aa41b0610c9080a2005b3461015d57602036600319011261015d576001600160a01b0361068d610ca3565b165f526007602052602060ff60405f2054166040519015158152f35b3461015d57602036600319011261015d57600435335f52600760205260ff60405f205416156107d15733156107be576106e0610dfa565b335f52600860205260ff60405f2054166107ab575f805260086020527f5eff886ea0ce6ca488a3d6e336d6c0f75f46d19b42c06ce5ee98e42c96d256c75460ff1661079857335f525f60205260405f205481811061077f5790805f923384528360205203604083205580600254036002556040519081527fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203392a3005b63391434e360e21b5f523360045260245260445260645ffd5b6328e9b38560e01b5f525f60045260245ffd5b6328e9b38560e01b5f523360045260245ffd5b634b637e8f60e11b5f525f60045260245ffd5b63c820b10b60e01b5f523360045260245ffd5b3461015d57604036600319011261015d576107fd610ca3565b60243590335f52600660205260ff60405f2054161580610916575b610903576001600160a01b03169081156108f057610834610dfa565b5f805260086020527f5eff886ea0ce6ca488a3d6e336d6c0f75f46d19b42c06ce5ee98e42c96d256c75460ff1661079857815f52600860205260ff60405f2054166108dd57600254908082018092116108c95760207fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef915f9360025584845283825260408420818154019055604051908152a3005b634e487b7160e01b5f52601160045260245ffd5b506328e9b38560e01b5f5260045260245ffd5b63ec442f0560e01b5f525f60045260245ffd5b63e2c8c9d560e01b5f523360045260245ffd5b506005546001600160a01b0316331415610818565b3461015d575f36600319011261015d57610943610cf9565b60055460ff8160a01c161561098a5760ff60a01b19166005556040513381527f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa90602090a1005b638dfc202b60e01b5f5260045ffd5b3461015d575f36600319011261015d57602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461015d57606036600319011261015d576109ef610ca3565b6109f7610cb9565b6001600160a01b0382165f818152600160209081526040808320338452909152902054909260443592915f198110610a35575b506103a19350610d20565b838110610a9a578415610a87573315610a74576103a1945f52600160205260405f2060018060a01b0333165f526020528360405f209103905584610a2a565b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b8390637dc7a0d960e11b5f523360045260245260445260645ffd5b3461015d575f36600319011261015d576020600254604051908152f35b3461015d57604036600319011261015d57610aeb610ca3565b602435903315610a87576001600160a01b0316908115610a7457335f52600160205260405f20825f526020528060405f20556040519081527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203392a3602060405160018152f35b3461015d575f36600319011261015d576040515f6003548060011c90600181168015610c1c575b6020831081146104a95782855290811561048d5750600114610bc75750819003601f01601f191681019067ffffffffffffffff8211818310176104245761042082918260405282610ccf565b905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5f905b828210610c06575060209150820101826103f0565b6001816020925483858801015201910190610bf1565b91607f1691610b7b565b3461015d57604036600319011261015d57610c3f610ca3565b6024359081151580920361015d5760207f30e5e165e1604086343a385170c8b1b5a4ddb5b00ba4cf8cc1440f5dfcc0fa9791610c79610cf9565b60018060a01b031692835f526008825260405f2060ff1981541660ff8316179055604051908152a2005b600435906001600160a01b038216820361015d57565b602435906001600160a01b038216820361015d57565b602060409281835280519182918282860152018484015e5f828201840152601f01601f1916010190565b6005546001600160a01b03163303610d0d57565b63118cdaa760e01b5f523360045260245ffd5b6001600160a01b03169081156107be576001600160a01b03169182156108f057610d48610dfa565b815f52600860205260ff60405f2054166108dd57825f52600860205260ff60405f205416610de757815f525f60205260405f2054818110610dce57817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b8263391434e360e21b5f5260045260245260445260645ffd5b826328e9b38560e01b5f5260045260245ffd5b60ff60055460a01c16610e0957565b63d93c066560e01b5f5260045ffd",
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
// Solidity: event BurnAccessGranted(address indexed burner)
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
// Solidity: event BurnAccessRevoked(address indexed burner)
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
// Solidity: event MintAccessGranted(address indexed minter)
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
// Solidity: event MintAccessRevoked(address indexed minter)
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
	Bin: "0x60803460b857601f61081e38819003918201601f19168301916001600160401b0383118484101760bc5780849260209460405283398101031260b857516001600160a01b0381169081900360b857801560a5575f80546001600160a01b031981168317825560405192916001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a361074d90816100d18239f35b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c8063181f5a77146104265780634e847fc7146103915780635e63547a146102d5578063715018a61461027e57806372d64a81146102275780638da5cb5b14610200578063bbe4f6db146101c0578063cb67e3b1146101055763f2fde38b1461007c575f80fd5b34610101576020366003190112610101576100956104e0565b61009d6106ad565b6001600160a01b031680156100ee575f80546001600160a01b03198116831782556001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3005b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b346101015760203660031901126101015760606101206104e0565b5f604061012b6104c0565b828152826020820152015260018060a01b0316805f52600360205260405f205415155f146101b9575f546001600160a01b0316905b5f908152600160205260409020546001600160a01b031661017f6104c0565b6001600160a01b039283168082525f6020808401918252604093840194855283519283529051851690820152915190921691810191909152f35b5f90610160565b34610101576020366003190112610101576001600160a01b036101e16104e0565b165f526001602052602060018060a01b0360405f205416604051908152f35b34610101575f366003190112610101575f546040516001600160a01b039091168152602090f35b346101015760403660031901126101015760043567ffffffffffffffff81168103610101576024359067ffffffffffffffff821682036101015761027a9161026e916105e1565b604051918291826104f6565b0390f35b34610101575f366003190112610101576102966106ad565b5f80546001600160a01b0319811682556001600160a01b03167f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08280a3005b346101015760203660031901126101015760043567ffffffffffffffff8111610101573660238201121561010157806004013567ffffffffffffffff8111610101573660248260051b840101116101015761032f81610550565b915f5b82811015610383576024600582901b830101356001600160a01b0381169190829003610101575f918252600160208190526040909220546001600160a01b031661037c8287610598565b5201610332565b6040518061027a86826104f6565b34610101576040366003190112610101576103aa6104e0565b6024356001600160a01b0381169190829003610101576103c86106ad565b6001600160a01b039081165f81815260016020526040902080546001600160a01b031981168517909155909116906103ff816106d3565b507f754449ec3aff3bd528bfce43ae9319c4a381b67fcd1d20097b3b24dacaecc35d5f80a4005b34610101575f366003190112610101576040516040810181811067ffffffffffffffff8211176104ac5760405260188152604060208201917f546f6b656e41646d696e526567697374727920312e352e30000000000000000083528151928391602083525180918160208501528484015e5f828201840152601f01601f19168101030190f35b634e487b7160e01b5f52604160045260245ffd5b604051906060820182811067ffffffffffffffff8211176104ac57604052565b600435906001600160a01b038216820361010157565b60206040818301928281528451809452019201905f5b8181106105195750505090565b82516001600160a01b031684526020938401939092019160010161050c565b67ffffffffffffffff81116104ac5760051b60200190565b9061055a82610538565b60405190601f01601f1916810167ffffffffffffffff8111828210176104ac57604052828152809261058e601f1991610538565b0190602036910137565b80518210156105ac5760209160051b010190565b634e487b7160e01b5f52603260045260245ffd5b919082039182116105cd57565b634e487b7160e01b5f52601160045260245ffd5b919067ffffffffffffffff600254931692808410156106a5578067ffffffffffffffff61060f8680946105c0565b93168093105f1461069d5761062492506105c0565b915b61062f83610550565b925f600254905b8281106106435750505050565b808401908185116105cd57828210156105ac5760025f527f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace90910154600191906001600160a01b03166106968289610598565b5201610636565b505091610626565b506060925050565b5f546001600160a01b031633036106c057565b63118cdaa760e01b5f523360045260245ffd5b805f52600360205260405f2054155f1461074857600254680100000000000000008110156104ac57600181016002556002548110156105ac577f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace018190556002545f9182526003602052604090912055600190565b505f9056",
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
	Bin: "0x60806040523461032d57604080519081016001600160401b03811182821017610235576040908152600d82526c2bb930b83832b21022ba3432b960991b602083015280519081016001600160401b038111828210176102355760405260048152630ae8aa8960e31b602082015281516001600160401b03811161023557600354600181811c91168015610323575b602082101461021757601f81116102b5575b50602092601f821160011461025457928192935f92610249575b50508160011b915f199060031b1c1916176003555b80516001600160401b03811161023557600454600181811c9116801561022b575b602082101461021757601f81116101a9575b50602091601f8211600114610149579181925f9261013e575b50508160011b915f199060031b1c1916176004555b6040516107e590816103328239f35b015190505f8061011a565b601f1982169260045f52805f20915f5b85811061019157508360019510610179575b505050811b0160045561012f565b01515f1960f88460031b161c191690555f808061016b565b91926020600181928685015181550194019201610159565b818111156101015760045f52601f820160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b6020841061020f575b81601f9101920160051c03905f5b828110610202575050610101565b5f828201556001016101f4565b5f91506101e6565b634e487b7160e01b5f52602260045260245ffd5b90607f16906100ef565b634e487b7160e01b5f52604160045260245ffd5b015190505f806100b9565b601f1982169360035f52805f20915f5b86811061029d5750836001959610610285575b505050811b016003556100ce565b01515f1960f88460031b161c191690555f8080610277565b91926020600181928685015181550194019201610264565b8181111561009f5760035f52601f820160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b6020841061031b575b81601f9101920160051c03905f5b82811061030e57505061009f565b5f82820155600101610300565b5f91506102f2565b90607f169061008d565b5f80fdfe6080806040526004361015610024575b50361561001a575f80fd5b61002261062d565b005b5f3560e01c90816306fdde03146104e957508063095ea7b31461046757806318160ddd1461044a57806323b872dd1461036b5780632e1a7d4d14610297578063313ce5671461027c57806370a082311461024557806395d89b4114610141578063a9059cbb14610110578063d0e30db0146100fd5763dd62ed3e146100a9575f61000f565b346100f95760403660031901126100f9576100c26105cb565b6100ca6105e1565b6001600160a01b039182165f908152600160209081526040808320949093168252928352819020549051908152f35b5f80fd5b5f3660031901126100f95761002261062d565b346100f95760403660031901126100f95761013661012c6105cb565b60243590336106d6565b602060405160018152f35b346100f9575f3660031901126100f9576040515f6004548060011c9060018116801561023b575b6020831081146102275782855290811561020357506001146101a5575b6101a183610195818503826105f7565b604051918291826105a1565b0390f35b91905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f905b8082106101e957509091508101602001610195610185565b9192600181602092548385880101520191019092916101d1565b60ff191660208086019190915291151560051b840190910191506101959050610185565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610168565b346100f95760203660031901126100f9576001600160a01b036102666105cb565b165f525f602052602060405f2054604051908152f35b346100f9575f3660031901126100f957602060405160128152f35b346100f95760203660031901126100f957600435331561035857335f525f6020528060405f205481811061033f57335f525f6020520360405f205580600254036002555f6040518281527fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203392a3610311813361076d565b6040519081527f7fcf532c15f0a6db0bd6d0e038bea71d30d808c7d98cb3bf7268a95bf5081b6560203392a2005b63391434e360e21b5f523360045260245260445260645ffd5b634b637e8f60e11b5f525f60045260245ffd5b346100f95760603660031901126100f9576103846105cb565b61038c6105e1565b6001600160a01b0382165f818152600160209081526040808320338452909152902054909260443592915f1981106103ca575b5061013693506106d6565b83811061042f57841561041c57331561040957610136945f52600160205260405f2060018060a01b0333165f526020528360405f2091039055846103bf565b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b8390637dc7a0d960e11b5f523360045260245260445260645ffd5b346100f9575f3660031901126100f9576020600254604051908152f35b346100f95760403660031901126100f9576104806105cb565b60243590331561041c576001600160a01b031690811561040957335f52600160205260405f20825f526020528060405f20556040519081527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203392a3602060405160018152f35b346100f9575f3660031901126100f9575f6003548060011c90600181168015610597575b602083108114610227578285529081156102035750600114610539576101a183610195818503826105f7565b91905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f905b80821061057d57509091508101602001610195610185565b919260018160209254838588010152019101909291610565565b91607f169161050d565b602060409281835280519182918282860152018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b03821682036100f957565b602435906001600160a01b03821682036100f957565b90601f8019910116810190811067ffffffffffffffff82111761061957604052565b634e487b7160e01b5f52604160045260245ffd5b33156106c3576002543481018091116106af57600255335f525f60205260405f203481540190556040513481525f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203393a36040513481527fe1fffcc4923d04b559f4d29a8bfc6cda04eb5b0d3c460751c2402c5c5cc9109c60203392a2565b634e487b7160e01b5f52601160045260245ffd5b63ec442f0560e01b5f525f60045260245ffd5b6001600160a01b0316908115610358576001600160a01b03169182156106c357815f525f60205260405f205481811061075457817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b8263391434e360e21b5f5260045260245260445260645ffd5b8147106107ce57604051602081019080821067ffffffffffffffff831117610619575f9384938480949381946040525260018060a01b03165af1156107ae57565b3d156107bf576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffd",
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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"router_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"}],\"name\":\"BeneficiaryInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"DataInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"available\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"GasShort\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"NotCovered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"free\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NotFree\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotRouter\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"lineage\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"NothingSetAside\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OwnableInvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"OwnableUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OwnerRequired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"lineage\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"ReferenceUsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"source\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"sender\",\"type\":\"bytes\"}],\"name\":\"SenderNotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"source\",\"type\":\"uint64\"}],\"name\":\"SourceNotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"threshold\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"optionalCCVs\",\"type\":\"uint256\"}],\"name\":\"ThresholdInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"TokensInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroReference\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"paymentRef\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"messageId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"lineage\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"contentHash\",\"type\":\"bytes32\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"previousOwner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"OwnershipTransferred\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"source\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"lineage\",\"type\":\"bytes32\"}],\"name\":\"SenderAllowed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"paymentRef\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"messageId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"lineage\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"reason\",\"type\":\"bytes\"}],\"name\":\"SetAside\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"gas\",\"type\":\"uint256\"}],\"name\":\"TransferGasSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"source\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"requiredCCVs\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"optionalCCVs\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"optionalThreshold\",\"type\":\"uint8\"},{\"internalType\":\"bytes4\",\"name\":\"allowedFinality\",\"type\":\"bytes4\"}],\"indexed\":false,\"internalType\":\"structPaymentReceiver.Verification\",\"name\":\"verification\",\"type\":\"tuple\"}],\"name\":\"VerificationSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"acceptOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"source\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"lineage\",\"type\":\"bytes32\"}],\"name\":\"allowSender\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"messageId\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"sender\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structClient.EVMTokenAmount[]\",\"name\":\"destTokenAmounts\",\"type\":\"tuple[]\"}],\"internalType\":\"structClient.Any2EVMMessage\",\"name\":\"message\",\"type\":\"tuple\"}],\"name\":\"ccipReceive\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"creditGas\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"getCCVsAndFinalityConfig\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"requiredCCVs\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"optionalCCVs\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"optionalThreshold\",\"type\":\"uint8\"},{\"internalType\":\"bytes4\",\"name\":\"allowedFinalityConfig\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"source\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"lineageOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pendingOwner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"renounceOwnership\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"lineage\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"retry\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"router\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"lineage\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"setAside\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"messageId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"contentHash\",\"type\":\"bytes32\"}],\"internalType\":\"structPaymentReceiver.Pending\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"setAsideTotal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gas_\",\"type\":\"uint256\"}],\"name\":\"setTransferGas\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"source\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"requiredCCVs\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"optionalCCVs\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"optionalThreshold\",\"type\":\"uint8\"},{\"internalType\":\"bytes4\",\"name\":\"allowedFinality\",\"type\":\"bytes4\"}],\"internalType\":\"structPaymentReceiver.Verification\",\"name\":\"verification\",\"type\":\"tuple\"}],\"name\":\"setVerification\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"id\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"transferGas\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"transferOwnership\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"lineage\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"used\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "PaymentReceiver",
	Bin: "0x60a03461015e57601f61186d38819003918201601f19168301916001600160401b0383118484101761016257808492604094855283398101031261015e5761004681610176565b906001600160a01b039061005c90602001610176565b1690811561014b57600180546001600160a01b03199081169091555f80549182168417815560405193916001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a360017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00556001600160a01b0381161561013c577f4c5dbfb09e70b21c2a865391e1612ce7622c7f88fc75d019235320fe5d9c0fcc91602091608052620186a0600255620186a08152a16040516116e2908161018b823960805181818161012e015261069e0152f35b63d92e233d60e01b5f5260045ffd5b631e4fbdf760e01b5f525f60045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b038216820361015e5756fe6080806040526004361015610012575f80fd5b5f3560e01c90816301ffc9a71461100857508063105100d414610f43578063166d2e0d14610ef05780631bfc84d014610e2557806342c0b92014610b4b578063715018a614610b2457806379ba509714610aa45780637f65bc9914610a7057806385572ffb1461065f57806386cb90be146106275780638da5cb5b1461060057806397e89330146104e7578063afbf092f146103c4578063c7e066ba14610378578063cc38089f14610340578063d9caed12146101f2578063e30c3978146101ca578063f2fde38b1461015d578063f887ea40146101195763fa03f797146100f8575f80fd5b34610115575f366003190112610115576020600254604051908152f35b5f80fd5b34610115575f366003190112610115576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b34610115576020366003190112610115576101766110b5565b61017e6112e6565b60018060a01b0316806001600160601b0360a01b600154161760015560018060a01b035f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b34610115575f366003190112610115576001546040516001600160a01b039091168152602090f35b346101155760603660031901126101155761020b6110b5565b61021361109f565b60443561021e6112e6565b6102266112f9565b6001600160a01b038216928315610331576040516370a0823160e01b81523060048201526001600160a01b03919091169290602081602481875afa8015610326575f906102f2575b6102869150845f52600760205260405f2054906112d9565b8083116102d75750816102bd7fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb93602093866114d4565b604051908152a360015f5160206116c25f395f51905f5255005b90508263ffb9ba3f60e01b5f5260045260245260445260645ffd5b506020813d60201161031e575b8161030c60209383611122565b8101031261011557610286905161026e565b3d91506102ff565b6040513d5f823e3d90fd5b63d92e233d60e01b5f5260045ffd5b34610115576020366003190112610115576001600160a01b036103616110b5565b165f526007602052602060405f2054604051908152f35b34610115576020366003190112610115577f4c5dbfb09e70b21c2a865391e1612ce7622c7f88fc75d019235320fe5d9c0fcc60206004356103b76112e6565b80600255604051908152a1005b34610115576103d236611073565b906103db6112f9565b805f52600660205260405f20825f5260205260405f2091604051916103ff83611107565b83546001600160a01b03908116845260018501541660208401908152600285015460408501818152600387015460608701526004909601546080860152909490156104d1576104be946104b991835f52600660205260405f20855f526020525f6004604082208281558260018201558260028201558260038201550155805160018060a01b038751165f52600760205261049e60405f209182546112d9565b9055855191519051916001600160a01b0391821691166114d4565b611555565b60015f5160206116c25f395f51905f5255005b50631545d6f360e31b5f5260045260245260445ffd5b3461011557606036600319011261011557610500611089565b61050861109f565b90604435916105156112e6565b6001600160a01b0316908115610331576001600160401b0316805f52600360205260405f20825f5260205260405f2054158080916105f7575b6105d7575b15806105cf575b61059d575b805f52600360205260405f20825f526020528260405f20557fd58d597e8fcafda85bcf35acf1d141fb6b697b3a3405c078b28a8bf65841dcdd5f80a4005b805f52600460205260405f20805480156105bb575f1901905561055f565b634e487b7160e01b5f52601160045260245ffd5b50821561055a565b815f52600460205260405f2080545f1981146105bb576001019055610553565b5083151561054e565b34610115575f366003190112610115575f546040516001600160a01b039091168152602090f35b34610115575f36600319011261011557610647600254603f8104906112cc565b620249f081018091116105bb57602090604051908152f35b34610115576020366003190112610115576004356001600160401b03811161011557806004019060a060031982360301126101155761069c6112f9565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03163303610a5d576024810135906001600160401b038216809203610115576106f06044820184611265565b925f93815f52600460205260405f205415610a4a576020811480610a30575b6109f5575b84156109b55750505061072a6064820184611265565b60608194929414801590610999575b6109875783606091810103126101155782359160208401356001600160a01b038116919082900361011557831561097857825f52600560205260405f20845f5260205260ff60405f2054166109615781158015610958575b610945576084019360016107a58688611297565b90501480159061092b575b61090d576107be8587611297565b156108f9576107cf6107d6916111d9565b9587611297565b929092156108f95760406020926024988251986107f28a611107565b6001600160a01b0316808a52858a01949094529484013582890190815294356060890152013560808701526040516370a0823160e01b815230600482015296879182905afa948515610326575f956108c3575b5083516001600160a01b03165f90815260076020526040902054905161086a916112cc565b9384811061089e57506104be9350805f52600560205260405f20825f5260205260405f20600160ff1982541617905561134d565b84908460018060a01b03905116630c1e8a7f60e41b5f5260045260245260445260645ffd5b9094506020813d6020116108f1575b816108df60209383611122565b8101031261011557519361086a610845565b3d91506108d2565b634e487b7160e01b5f52603260045260245ffd5b6109178587611297565b90506313c57d4560e01b5f5260045260245ffd5b506109368587611297565b156108f95760200135156107b0565b50632d372d9160e21b5f5260045260245ffd5b50308214610791565b5050635cef203d60e11b5f5260045260245260445ffd5b638785e85b60e01b5f5260045ffd5b63e2749a2560e01b5f5260045260245ffd5b50806040116101155760208401356001600160a01b0310610739565b908160649260405194859363503a31cf60e11b8552600485015260406024850152816044850152848401375f828201840152601f01601f19168101030190fd5b5f8281526003602052604090209094506001600160a01b03610a178685611331565b1660018060a01b03165f5260205260405f205493610714565b506001600160a01b03610a438285611331565b111561070f565b50633f58630d60e01b5f5260045260245ffd5b632462ed0960e01b5f523360045260245ffd5b3461011557610a7e36611073565b905f52600560205260405f20905f52602052602060ff60405f2054166040519015158152f35b34610115575f36600319011261011557600154336001600160a01b03821603610b11576001600160a01b03199081166001555f805433928116831782556001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3005b63118cdaa760e01b5f523360045260245ffd5b34610115575f36600319011261011557610b3c6112e6565b633c776be160e01b5f5260045ffd5b3461011557604036600319011261011557610b64611089565b6024356001600160401b0381116101155780600401906080600319823603011261011557610b906112e6565b6024810190610b9f8284611196565b60448301959150610baf866111cb565b60ff610bbb8688611196565b9290501611908115610e0d575b50610dde576001600160401b031693845f52600860205260405f20610bed8580611196565b906001600160401b038211610d8557600160401b8211610d85578254828455808310610db4575b50825f5260205f205f5b838110610d99575050505060018101610c378587611196565b91906001600160401b038311610d8557600160401b8311610d85578154838355808410610d5b575b50905f5260205f205f5b838110610d4057505050506002019360ff610c83836111cb565b1690606486549401359563ffffffff60e01b87169485880361011557610cfe9364ffffffff00808a60d81c16169164ffffffffff191617179055610cec6040519560208752610ce6610cd584806111ed565b608060208b015260a08a0191611221565b926111ed565b868303601f1901604088015290611221565b90359160ff8316809303610115577f48bdc0867e3717bbc4b7bee9692b9e86f9937b6c70a1f1726f1bc6db2e0ad14d94849360608501525060808301520390a2005b6001906020610d4e856111d9565b9401938184015501610c69565b825f52838060205f20019103905f5b828110610d78575050610c5f565b5f82820155600101610d6a565b634e487b7160e01b5f52604160045260245ffd5b6001906020610da7856111d9565b9401938184015501610c1e565b835f52828060205f20019103905f5b828110610dd1575050610c14565b5f82820155600101610dc3565b8360ff610df485610dee896111cb565b93611196565b929050638ecc9e6960e01b5f521660045260245260445ffd5b90501560ff610e1b876111cb565b1615141586610bc8565b3461011557604036600319011261011557610e3e611089565b6024356001600160401b03811161011557366023820112156101155780600401356001600160401b0381116101155736910160240111610115576001600160401b03165f526008602052610ec060405f206002810154610ece610eac6001610ea585611143565b9401611143565b6040519485946080865260808601906110cb565b9084820360208601526110cb565b60ff8216604084015260d89190911b6001600160e01b03191660608301520390f35b3461011557604036600319011261011557610f09611089565b6001600160401b03610f1961109f565b91165f52600360205260405f209060018060a01b03165f52602052602060405f2054604051908152f35b3461011557610f5136611073565b905f6080604051610f6181611107565b82815282602082015282604082015282606082015201525f52600660205260405f20905f5260205260a060405f20604051610f9b81611107565b600180841b0382541691828252600180851b036001820154166020830190815260028201549060408401918252608060046003850154946060870195865201549401938452604051948552600180871b039051166020850152516040840152516060830152516080820152f35b34610115576020366003190112610115576004359063ffffffff60e01b8216809203610115576020916385572ffb60e01b8114908115611062575b8115611051575b5015158152f35b6301ffc9a760e01b1490508361104a565b6301bfc84d60e41b81149150611043565b6040906003190112610115576004359060243590565b600435906001600160401b038216820361011557565b602435906001600160a01b038216820361011557565b600435906001600160a01b038216820361011557565b90602080835192838152019201905f5b8181106110e85750505090565b82516001600160a01b03168452602093840193909201916001016110db565b60a081019081106001600160401b03821117610d8557604052565b90601f801991011681019081106001600160401b03821117610d8557604052565b90604051918281549182825260208201905f5260205f20925f5b81811061117457505061117292500383611122565b565b84546001600160a01b031683526001948501948794506020909301920161115d565b903590601e198136030182121561011557018035906001600160401b03821161011557602001918160051b3603831361011557565b3560ff811681036101155790565b356001600160a01b03811681036101155790565b9035601e19823603018112156101155701602081359101916001600160401b038211610115578160051b3603831361011557565b916020908281520191905f905b80821061123b5750505090565b90919283359060018060a01b0382168092036101155760208160019382935201940192019061122e565b903590601e198136030182121561011557018035906001600160401b0382116101155760200191813603831361011557565b903590601e198136030182121561011557018035906001600160401b03821161011557602001918160061b3603831361011557565b919082018092116105bb57565b919082039182116105bb57565b5f546001600160a01b03163303610b1157565b60025f5160206116c25f395f51905f5254146113225760025f5160206116c25f395f51905f5255565b633ee5aeb560e01b5f5260045ffd5b35906020811061133f575090565b5f199060200360031b1b1690565b9061135e600254603f8104906112cc565b620249f081018091116105bb57805a106114be57508251602084018051604086018051929593909261139e9290916001600160a01b0391821691166115d5565b906114b1578291602060a0927f2eb3c598b63d4455ee0b00f79cc66b2a4e271dcc789cae57202c95ac381e975a955f526006825260405f20875f5282528860405f20600180871b03825116600180881b0381166001600160601b03881b835416178255600180881b038b511660018301906001808a1b03166001600160601b03891b8254161790558551918260028201556004608060608601958651600385015501519101555f526007845261145960405f209182546112cc565b90555197600180861b0390511698600180861b039051169251946040519586948552838501526040840152608060608401528051918291826080860152018484015e5f828201840152601f01601f19168101030190a4565b5050611172939250611555565b5a630a1c9e8960e21b5f5260045260245260445ffd5b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f5114821615611534575b604052156115145750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b90600181151661154c57823b15153d15161690611509565b503d5f823e3d90fd5b907f9fe9574e2afdbc1efbf0ec10577fdada8c930621fa17b9f1d53e2b2ff6b55344608060608501519360018060a01b036020870151169560018060a01b038151169183604083015192015191604051938452602084015260408301526060820152a4565b6001600160401b038111610d8557601f01601f191660200190565b60405163a9059cbb60e01b602082019081526001600160a01b03909316602482015260448082019490945292835292915f91829190611615606483611122565b8286600254935193f1913d6101008111156116ba57610100935b611638856115ba565b906116466040519283611122565b858252611652866115ba565b602083019690601f19013688375f83973e156116b1575080156116a9576020915010158061167e579190565b506001825160208401519060208110611698575b50149190565b5f199060200360031b1b165f611692565b503b15159190565b935050505f9190565b809361162f56fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
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
	Bin: "0x6101a080604052346103ab5760a081612c05803803809161002082856103d5565b8339810103126103ab576100338161040c565b61003f6020830161040c565b61004b6040840161040c565b91610064608061005d6060870161040c565b950161040c565b91604051906100746040836103d5565b60148252602082017f566f7374726f205061796d656e7453656e6465720000000000000000000000008152604051926100ae6040856103d5565b60018452603160f81b60208501908152926001600160a01b031680156103c257600180546001600160a01b03199081169091555f8054918216831781556001600160a01b03909116907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a360017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005561014881610420565b61012052610155846105c7565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526101be60c0826103d5565b5190206080523060c0526001600160a01b0316801561034957610160526101808190526001600160a01b031680610358575b506001600160a01b031690811561034957600480546001600160a01b03191683179055604051917f7293e93ce3dde9712e8779bb978b863f449edf075ee8535e77ece9c68fd952d45f80a26001600160a01b0316801561034957600580546001600160a01b031916821790557f9eb1565b96e2d089297dd97f49c91fd14ac1779e3d2db917908dc4573f962c9e916020917fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e5f80a2620493e0600655620493e08152a16040516124f9908161070c82396080518161201b015260a051816120d8015260c05181611fe5015260e0518161206a0152610100518161209001526101205181610a9b01526101405181610ac40152610160518181816101a9015281816110d701528181611de901528181611e3d0152611e9b015261018051818181610461015281816106240152818161174601526117b30152f35b63d92e233d60e01b5f5260045ffd5b60206004916040519283809263318fcc2960e11b82525afa80156103b757156101f0576020813d6020116103af575b81610394602093836103d5565b810103126103ab5751801515036103ab575f6101f0565b5f80fd5b3d9150610387565b6040513d5f823e3d90fd5b631e4fbdf760e01b5f525f60045260245ffd5b601f909101601f19168101906001600160401b038211908210176103f857604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036103ab57565b908151602081105f1461049a575090601f81511161045a57602081519101516020821061044b571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fd5b6001600160401b0381116103f857600254600181811c911680156105bd575b60208210146105a957601f811161056a575b50602092601f821160011461050957928192935f926104fe575b50508160011b915f199060031b1c19161760025560ff90565b015190505f806104e5565b601f1982169360025f52805f20915f5b868110610552575083600195961061053a575b505050811b0160025560ff90565b01515f1960f88460031b161c191690555f808061052c565b91926020600181928685015181550194019201610519565b818111156104cb5760025f5260205f20601f80840160051c809201920160051c03905f5b82811061059c5750506104cb565b5f8282015560010161058e565b634e487b7160e01b5f52602260045260245ffd5b90607f16906104b9565b908151602081105f146105f2575090601f81511161045a57602081519101516020821061044b571790565b6001600160401b0381116103f857600354600181811c91168015610701575b60208210146105a957601f81116106c2575b50602092601f821160011461066157928192935f92610656575b50508160011b915f199060031b1c19161760035560ff90565b015190505f8061063d565b601f1982169360035f52805f20915f5b8681106106aa5750836001959610610692575b505050811b0160035560ff90565b01515f1960f88460031b161c191690555f8080610684565b91926020600181928685015181550194019201610671565b818111156106235760035f5260205f20601f80840160051c809201920160051c03905f5b8281106106f4575050610623565b5f828201556001016106e6565b90607f169061061156fe6080604052600436101561001a575b3615610018575f80fd5b005b5f3560e01c80632803212f146115a0578063283a1fd4146115825780633c07a6721461155a5780633f4ba83a146114ec5780633fb27b8514611490578063452a9320146114685780634632411f14610e63578063558a729714610ddd5780635bba605214610d995780635c975abb14610d745780635cb2f64714610d57578063631f985214610d3257806365a7249714610cf85780636d70f7ae14610cbb578063715018a614610c9457806379ba509714610c145780638456cb5914610b7b57806384b0196e14610a835780638a0dac4a14610a1b5780638da5cb5b146109f45780638de147a51461098c578063931e4c2a1461059b578063aaa10e111461054f578063ab98eb0914610510578063b07c411f146104e8578063b5d862b314610490578063b719d0321461044c578063c4e18e831461040d578063d9caed12146102d0578063e30c3978146102a8578063f2fde38b14610236578063f3f51415146101fe578063f698da25146101dc5763f887ea400361000e57346101d8575f3660031901126101d8576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b5f80fd5b346101d8575f3660031901126101d85760206101f6611fe2565b604051908152f35b346101d85760203660031901126101d8576001600160a01b0361021f61160f565b165f52600b602052602060405f2054604051908152f35b346101d85760203660031901126101d85761024f61160f565b610257611c89565b60018060a01b0316806bffffffffffffffffffffffff60a01b600154161760015560018060a01b035f54167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e227005f80a3005b346101d8575f3660031901126101d8576001546040516001600160a01b039091168152602090f35b346101d85760603660031901126101d8576102e961160f565b6102f1611625565b604435906102fd611c89565b610305611f44565b6001600160a01b03169182156103fe576001600160a01b0316908161036c576020816103527fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb9386611f7c565b604051908152a360015f5160206124d95f395f51905f5255005b60405163a9059cbb60e01b5f52836004528160245260205f60448180875af19060015f51148216156103dd575b604052156103ca5760207fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb91610352565b50635274afe760e01b5f5260045260245ffd5b9060018115166103f557833b15153d15161690610399565b503d5f823e3d90fd5b63d92e233d60e01b5f5260045ffd5b346101d85760203660031901126101d8576004356001600160401b0381116101d85761016060031982360301126101d8576101f6602091600401611b34565b346101d8575f3660031901126101d8576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346101d85760403660031901126101d8576104a9611673565b6001600160401b036104b9611625565b91165f52600960205260405f209060018060a01b03165f52602052602060ff60405f2054166040519015158152f35b346101d85760203660031901126101d8576020610506600435611708565b1515604051908152f35b346101d85760603660031901126101d857610529611673565b610531611625565b6044359081151582036101d8576100189261054a611c89565b6119d8565b346101d85760203660031901126101d8577f9eb1565b96e2d089297dd97f49c91fd14ac1779e3d2db917908dc4573f962c9e602060043561058e611c89565b80600655604051908152a1005b346101d85760203660031901126101d8576004356001600160401b0381116101d857366023820112156101d8578060040135906001600160401b0382116101d8576024810190602436918460051b0101116101d857335f52600860205260ff60405f205416156109795761060d611f26565b610615611f44565b60ff60055460a01c1661096a577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316801515806108f8575b6108e657505f5b8281106106765760015f5160206124d95f395f51905f5255005b5a6006548082106108d0575061068d828585611936565b303b156101d857604051634632411f60e01b8152602060048201529080353682900361015e19018112156101d857604060248401528101803560648401525f91839182916107f491906107e2906001600160a01b036106ee6020850161163b565b166084860152604083013560a48601526001600160401b0361071260608501611689565b1660c48601526001600160a01b0361072c6080850161163b565b1660e48601526001600160a01b0361074660a0850161163b565b166101048601526001600160401b036107d16101406107a261078261076e60c089018961196c565b6101606101248d01526101c48c019161199d565b61078f60e089018961196c565b8b8303606319016101448d01529061199d565b956001600160a01b036107b8610100830161163b565b166101648a01526101208101356101848a015201611689565b166101a4860152602081019061196c565b8483036023190160448601529061199d565b038183305af190816108c0575b506108b7573d156108af573d90610817826119bd565b9161082560405193846116e7565b82523d5f602084013e5b5a9060021c9081811061089a575050906001917f92eb3168dc0dbaea3e70b393bd0076e33b2a6505d8c274aaef11726b789ca0e561089061087a610874858989611936565b806117e2565b359260405191829160208352602083019061164f565b0390a25b0161065c565b630a1c9e8960e21b5f5260045260245260445ffd5b60609061082f565b50600190610894565b5f6108ca916116e7565b85610801565b90630a1c9e8960e21b5f5260045260245260445ffd5b63492110c160e11b5f5260045260245ffd5b5060405163318fcc2960e11b8152602081600481855afa90811561095f575f91610924575b5015610655565b90506020813d602011610957575b8161093f602093836116e7565b810103126101d8575180151581036101d8578461091d565b3d9150610932565b6040513d5f823e3d90fd5b631b2d71eb60e01b5f5260045ffd5b633b63649d60e11b5f523360045260245ffd5b346101d85760203660031901126101d8576109a561160f565b6109ad611c89565b6001600160a01b031680156103fe57600480546001600160a01b031916821790557f7293e93ce3dde9712e8779bb978b863f449edf075ee8535e77ece9c68fd952d45f80a2005b346101d8575f3660031901126101d8575f546040516001600160a01b039091168152602090f35b346101d85760203660031901126101d857610a3461160f565b610a3c611c89565b6001600160a01b031680156103fe57600580546001600160a01b031916821790557fe6c09ffe4572dc9ceaa5ddde4ae41befa655d6fdfe8052077af0970f700e942e5f80a2005b346101d8575f3660031901126101d857610b1f610abf7f0000000000000000000000000000000000000000000000000000000000000000612260565b610ae87f0000000000000000000000000000000000000000000000000000000000000000612386565b6020610b2d60405192610afb83856116e7565b5f84525f368137604051958695600f60f81b875260e08588015260e087019061164f565b90858203604087015261164f565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b828110610b6457505050500390f35b835185528695509381019392810192600101610b55565b346101d8575f3660031901126101d8576005546001600160a01b031633141580610c00575b610bed57610bac611f26565b6001805460ff60a01b1916600160a01b1790556040513381527f62e78cea01bee320cd4e420270b5ea74000d11b0c9f74754ebdbfc544b05a25890602090a1005b63a252c15160e01b5f523360045260245ffd5b505f546001600160a01b0316331415610ba0565b346101d8575f3660031901126101d857600154336001600160a01b03821603610c81576001600160a01b03199081166001555f805433928116831782556001600160a01b0316907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09080a3005b63118cdaa760e01b5f523360045260245ffd5b346101d8575f3660031901126101d857610cac611c89565b633c776be160e01b5f5260045ffd5b346101d85760203660031901126101d8576001600160a01b03610cdc61160f565b165f526008602052602060ff60405f2054166040519015158152f35b346101d8575f3660031901126101d85760206040517f1e6daa919c9bf7456a3f3a2d9a723c73b3b131887f0bfa6fd71debe251220d528152f35b346101d8575f3660031901126101d857602060ff60055460a01c166040519015158152f35b346101d8575f3660031901126101d8576020600654604051908152f35b346101d8575f3660031901126101d857602060ff60015460a01c166040519015158152f35b346101d85760403660031901126101d8576001600160a01b03610dba61160f565b165f52600c60205260405f206024355f52602052602060405f2054604051908152f35b346101d85760403660031901126101d857610df661160f565b60243590811515908183036101d8577f1a594081ae893ab78e67d9b9e843547318164322d32c65369d78a96172d9dc8f91610e5a602092610e35611c89565b60018060a01b031694855f526008845260405f209060ff801983541691151516179055565b604051908152a2005b346101d85760203660031901126101d8576004356001600160401b0381116101d85780600401604060031983360301126101d85730330361145957806024610eae82610eb6946117e2565b9301906117f8565b8291923590811561144a57610eca82611708565b611437576101408301936001600160401b03610ee58661182a565b1642116114135790610eff91610efa85611b34565b6120fe565b5060048110156113ff5715908115916113e5575b506113d657606082016001600160401b03610f2d8261182a565b165f52600a60205260405f2054156113b2576001600160401b03610f508261182a565b165f52600960205260405f20916080840192610f6b8461190b565b60018060a01b03165f5260205260ff60405f2054161561137e57602084016001600160a01b03610f9a8261190b565b1615946040810135958615036113575760606080604051610fba8161169d565b82815260208101839052604081018390525f8184015201526001600160a01b03610fe38361190b565b1661134e5760ff5f5b1695610ff78761191f565b9661100560405198896116e7565b808852611014601f199161191f565b015f5b81811061132b57506001600160a01b0390506110328461190b565b166112ea575b6110418661190b565b9660405197600160a01b60019003166020890152602088526110646040896116e7565b61107160c08401846117f8565b906101008501926110818461190b565b9061108f60e08801886117f8565b9390946040519d8e6110a08161169d565b5236906110ac92611afe565b60208d015260408c01526001600160a01b031660608b01526110d091369190611afe565b60808901527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316926111098761182a565b93806040518080976320487ded60e01b82528d600483019161112a9261183e565b03815a93602094fa94851561095f575f956112b6575b506101208201358086116112a057506111a7979899602091885f52600783524360405f2055611177866111728a61190b565b611cb6565b6111818785611d68565b61118a8c61182a565b90604051809c819582946396f4e9f960e01b84526004840161183e565b03925af196871561095f575f97611259575b50916001600160401b03939160c0959361121c61121660a061120f6112096112037f2ca7532950f3ba51221d8fe1291f5d3776825dbc5ba2d08e000183c0275219d49d9e9f61182a565b9961190b565b9e61190b565b930161190b565b9261190b565b604080516001600160a01b039d8e1681526020810195909552918c1691840191909152908a166060830152909816608089015260a08801521694a4005b939195965093916020843d602011611298575b81611279602093836116e7565b810103126101d857925195949193909291906001600160401b036111b9565b3d915061126c565b856305cf0c6160e11b5f5260045260245260445ffd5b9094506020813d6020116112e2575b816112d2602093836116e7565b810103126101d85751938a611140565b3d91506112c5565b6112f38361190b565b60405190611300826116cc565b6001600160a01b031681526020810182905261131b88611c9c565b5261132587611c9c565b50611038565b60209060405161133a816116cc565b5f81525f8382015282828c01015201611017565b60ff6001610fec565b856113618361190b565b635530d10b60e01b5f5260018060a01b031660045260245260445ffd5b506113936112166001600160401b039261182a565b9163a1c940b560e01b5f521660045260018060a01b031660245260445ffd5b6113c36001600160401b039161182a565b6307e4099560e51b5f521660045260245ffd5b6333461fff60e11b5f5260045ffd5b6004546001600160a01b0391821691161415905083610f13565b634e487b7160e01b5f52602160045260245ffd5b6001600160401b036114248661182a565b630cda829760e01b5f521660045260245ffd5b50636851b8c360e01b5f5260045260245ffd5b638785e85b60e01b5f5260045ffd5b63029a949d60e31b5f5260045ffd5b346101d8575f3660031901126101d8576005546040516001600160a01b039091168152602090f35b346101d8575f3660031901126101d8576114a8611c89565b60055460ff8160a01c1661096a5760ff60a01b1916600160a01b176005557f3304f99a33d5c5e8ac7b3084f3db2679f833f186aa178bbec2df57ac06b81de55f80a1005b346101d8575f3660031901126101d857611504611c89565b60015460ff8160a01c161561154b5760ff60a01b19166001556040513381527f5db9ee0a495bf2e6ff9c91a7834c1ba4fdd244a5e8aa4e537bd38aeae4b073aa90602090a1005b638dfc202b60e01b5f5260045ffd5b346101d8575f3660031901126101d8576004546040516001600160a01b039091168152602090f35b346101d85760203660031901126101d85760206101f6600435611708565b346101d85760403660031901126101d8576115b961160f565b602435906115c5611c89565b6001600160a01b03169081156103fe5760207fd3d22ffd28b02735cf411bd7f925bd8da01212c7028153e0d632e2953ac3088e91835f52600b82528060405f2055604051908152a2005b600435906001600160a01b03821682036101d857565b602435906001600160a01b03821682036101d857565b35906001600160a01b03821682036101d857565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b600435906001600160401b03821682036101d857565b35906001600160401b03821682036101d857565b60a081019081106001600160401b038211176116b857604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b038211176116b857604052565b90601f801991011681019081106001600160401b038211176116b857604052565b90815f52600760205260405f2054918215806117b0575b6117265750565b604051630a0e87f560e21b815260048101919091529091506020816024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561095f575f91611781575090565b90506020813d6020116117a8575b8161179c602093836116e7565b810103126101d8575190565b3d915061178f565b507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316151561171f565b90359061015e19813603018212156101d8570190565b903590601e19813603018212156101d857018035906001600160401b0382116101d8576020019181360383136101d857565b356001600160401b03811681036101d85790565b906001600160401b03909392931681526040602082015261188461186e845160a0604085015260e084019061164f565b6020850151838203603f1901606085015261164f565b90604084015191603f19828203016080830152602080845192838152019301905f5b8181106118e05750505060806118dd939460018060a01b0360608201511660a084015201519060c0603f198285030191015261164f565b90565b825180516001600160a01b0316865260209081015181870152604090950194909201916001016118a6565b356001600160a01b03811681036101d85790565b6001600160401b0381116116b85760051b60200190565b91908110156119585760051b81013590603e19813603018212156101d8570190565b634e487b7160e01b5f52603260045260245ffd5b9035601e19823603018112156101d85701602081359101916001600160401b0382116101d85781360383136101d857565b908060209392818452848401375f828201840152601f01601f1916010190565b6001600160401b0381116116b857601f01601f191660200190565b6001600160401b031690815f52600960205260405f2060018060a01b0382165f5260205260ff60405f205416928015158094151514611af857825f52600960205260405f2060018060a01b0383165f52602052611a448160405f209060ff801983541691151516179055565b15611ab357815f52600a60205260405f20908154905f198214611a9f577f245ade2460496267c58f569481c96bf38ea7807af4e3070438ebc4a0fb8d1b619260016020930190555b6040519485526001600160a01b031693a3565b634e487b7160e01b5f52601160045260245ffd5b815f52600a60205260405f20908154908115611a9f577f245ade2460496267c58f569481c96bf38ea7807af4e3070438ebc4a0fb8d1b61926020925f19019055611a8c565b50505050565b929192611b0a826119bd565b91611b1860405193846116e7565b8294818452818301116101d8578281602093845f960137010152565b7f1e6daa919c9bf7456a3f3a2d9a723c73b3b131887f0bfa6fd71debe251220d526042916001600160401b03611b6c6020830161190b565b91610120611b7c6060830161182a565b91611b896080820161190b565b611b9560a0830161190b565b611bac611ba560c08501856117f8565b3691611afe565b60208151910120611bc3611ba560e08601866117f8565b6020815191012091611bd8610100860161190b565b9388611be7610140880161182a565b60408051602081019e8f528935818301526001600160a01b039d8e1660608201529089013560808201529190991660a0820152908a1660c082015290891660e0820152610100810191909152848101919091529516610140860152013561016084015216610180808301919091528152611c636101a0826116e7565b519020611c6e611fe2565b906040519161190160f01b8352600283015260228201522090565b5f546001600160a01b03163303610c8157565b8051156119585760200190565b91908201809211611a9f57565b6001600160a01b0316908115611d6457815f52600b60205260405f2054918215611d525762015180420491815f52600c60205260405f20835f5260205260405f205490811981115f14611d435750505f19925b808411611d2957505f52600c60205260405f20905f5260205260405f2055565b915063ff42ae7b60e01b5f5260045260245260445260645ffd5b611d4c91611ca9565b92611d09565b63094403b760e41b5f5260045260245ffd5b5050565b9061010082016001600160a01b03611d7f8261190b565b1615611ec957611d8e8161190b565b6020840193906001600160a01b03611da58661190b565b6001600160a01b03909216911614611e7357611e1893906001600160a01b03611dcd8361190b565b16611e1c575b506001600160a01b0391611de7915061190b565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169116612132565b5f90565b611e6c916040906001600160a01b0390611e359061190b565b9190920135917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169116612132565b5f80611dd3565b91611e9891506040611e1894611e8f60018060a01b039161190b565b16930135611ca9565b907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690612132565b5090814710611f0b5760208101906001600160a01b03611ee88361190b565b16611ef257505090565b6118dd916040906001600160a01b0390611e359061190b565b504763a49f416d60e01b5f525f60045260245260445260645ffd5b60ff60015460a01c16611f3557565b63d93c066560e01b5f5260045ffd5b60025f5160206124d95f395f51905f525414611f6d5760025f5160206124d95f395f51905f5255565b633ee5aeb560e01b5f5260045ffd5b814710611fcb575f808093819382604051611f986020826116e7565b526001600160a01b03165af115611fab57565b3d15611fbc576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffd5b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031614806120d5575b1561203d577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526120cf60c0826116e7565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614612014565b9060418303612128576121219250602081013591604082359201355f1a90612456565b9192909190565b50505f9160029190565b916040519163095ea7b360e01b5f5260018060a01b031691826004528160245260205f60448180885af19060015f5114821615612251575b6040521561217757505050565b60405163095ea7b360e01b5f52826004525f60245260205f60448180885af19060015f5114821615612239575b6040521561221b576040519163095ea7b360e01b5f5260045260245260205f60448180865af19060015f5114821615612203575b604052156121e35750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b9060018115166103f557823b15153d151616906121d8565b635274afe760e01b5f9081526001600160a01b038416600452602490fd5b9060018115166103f557843b15153d151616906121a4565b90843b15153d1516169061216a565b60ff81146122a65760ff811690601f821161229757604051916122846040846116e7565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b506040515f6002548060011c916001821691821561237c575b60208410831461236857838552849290811561234957506001146122ea575b6118dd925003826116e7565b5060025f90815290917f405787fa12a823e0f2b7631cc41b3ba8828b3321ca811111fa75cd3aa3bb5ace5b81831061232d5750509060206118dd928201016122de565b6020919350806001915483858801015201910190918392612315565b602092506118dd94915060ff191682840152151560051b8201016122de565b634e487b7160e01b5f52602260045260245ffd5b92607f16926122bf565b60ff81146123aa5760ff811690601f821161229757604051916122846040846116e7565b506040515f6003548060011c916001821691821561244c575b60208410831461236857838552849290811561234957506001146123ed576118dd925003826116e7565b5060035f90815290917fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5b8183106124305750509060206118dd928201016122de565b6020919350806001915483858801015201910190918392612418565b92607f16926123c3565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116124cd579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561095f575f516001600160a01b038116156124c357905f905f90565b505f906001905f90565b5050505f916003919056fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
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
