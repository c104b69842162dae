package ccip

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// What anybody calls to execute a message of a committed interval by hand. It takes all messages of the interval, because
// the proof is over the tree of them; which the interval is, the chain says.

// override replaces a message's gas; zero keeps what the message asked for.
type override struct {
	ReceiverExecutionGasLimit *big.Int
	TokenGasOverrides         []uint32
}

func overrideOf(gas uint64, tokens int) override {
	return override{new(big.Int).SetUint64(gas), make([]uint32, tokens)}
}

// executionReport15 is ExecutionReport of version 1.5.
type executionReport15 struct {
	Messages          []rampMessage15
	OffchainTokenData [][][]byte
	Proofs            [][32]byte
	ProofFlagBits     *big.Int
}

// executeByHand15 gives the root of an interval and the call data that executes one message of it.
func executeByHand15(messages []*rampMessage15, chosen int, gas uint64) (root common.Hash, data []byte, err error) {
	leaves := make([]common.Hash, len(messages))
	for i, m := range messages {
		leaves[i] = m.MessageId
	}
	root, proof := merkleProof(leaves, chosen)
	m := messages[chosen]
	data, err = offRamp15ABI.Pack("manuallyExecute", executionReport15{
		Messages: []rampMessage15{*m}, OffchainTokenData: [][][]byte{make([][]byte, len(m.TokenAmounts))},
		Proofs: proof, ProofFlagBits: new(big.Int),
	}, []override{overrideOf(gas, len(m.TokenAmounts))})
	return root, data, err
}

// any2EVM16 is Any2EVMRampMessage: a message as the destination executes it.
type any2EVM16 struct {
	Header       rampHeader16
	Sender       []byte
	Data         []byte
	Receiver     common.Address
	GasLimit     *big.Int
	TokenAmounts []any2EVMToken16
}

type any2EVMToken16 struct {
	SourcePoolAddress []byte
	DestTokenAddress  common.Address
	DestGasAmount     uint32
	ExtraData         []byte
	Amount            *big.Int
}

type executionReport16 struct {
	SourceChainSelector uint64
	Messages            []any2EVM16
	OffchainTokenData   [][][]byte
	Proofs              [][32]byte
	ProofFlagBits       *big.Int
}

var (
	anyMessageHash16 = crypto.Keccak256Hash([]byte("Any2EVMMessageHashV1"))

	reports16 = offRamp16ABI.Methods["manuallyExecute"].Inputs[0].Type.Elem
	tokens16  = abi.Arguments{{Type: *component(component(reports16, "messages").Elem, "tokenAmounts")}}
)

// toDest turns what an on-ramp 1.6 emitted into what the off-ramp executes.
func (m *rampMessage16) toDest() (*any2EVM16, error) {
	receiver, ok := addressOf(m.Receiver)
	if !ok {
		return nil, errors.New("the receiver is no address")
	}
	gas, err := gasOf(m.ExtraArgs)
	if err != nil {
		return nil, err
	}
	out := &any2EVM16{Header: m.Header, Sender: paddedAddress(m.Sender), Data: m.Data, Receiver: receiver, GasLimit: gas, TokenAmounts: []any2EVMToken16{}}
	for _, t := range m.TokenAmounts {
		token, ok := addressOf(t.DestTokenAddress)
		destGas := new(big.Int).SetBytes(t.DestExecData)
		if !ok || len(t.DestExecData) != 32 || destGas.BitLen() > 32 {
			return nil, errors.New("a token of the message isn't one of an EVM chain")
		}
		out.TokenAmounts = append(out.TokenAmounts, any2EVMToken16{
			SourcePoolAddress: paddedAddress(t.SourcePoolAddress), DestTokenAddress: token, DestGasAmount: uint32(destGas.Uint64()), //nolint:gosec // 32 bits
			ExtraData: t.ExtraData, Amount: t.Amount,
		})
	}
	return out, nil
}

// leaf is the message's leaf in the committed tree, which is another hash than its id.
func (m *any2EVM16) leaf(onRamp common.Address) (common.Hash, error) {
	tokens, err := tokens16.Pack(m.TokenAmounts)
	if err != nil {
		return common.Hash{}, fmt.Errorf("encode tokens: %w", err)
	}
	h := m.Header
	meta := hashWords(anyMessageHash16, number(h.SourceChainSelector), number(h.DestChainSelector), crypto.Keccak256Hash(paddedAddress(onRamp)))
	fixed := hashWords(h.MessageId, common.BytesToHash(m.Receiver[:]), number(h.SequenceNumber), common.BigToHash(m.GasLimit), number(h.Nonce))
	return hashWords(common.Hash{}, meta, fixed, crypto.Keccak256Hash(m.Sender), crypto.Keccak256Hash(m.Data), crypto.Keccak256Hash(tokens)), nil
}

// executeByHand16 is executeByHand15 for version 1.6.
func executeByHand16(messages []*rampMessage16, onRamp common.Address, chosen int, gas uint64) (root common.Hash, data []byte, err error) {
	leaves := make([]common.Hash, len(messages))
	var one *any2EVM16
	for i, m := range messages {
		dest, err := m.toDest()
		if err != nil {
			return root, nil, err
		}
		if leaves[i], err = dest.leaf(onRamp); err != nil {
			return root, nil, err
		}
		if i == chosen {
			one = dest
		}
	}
	root, proof := merkleProof(leaves, chosen)
	data, err = offRamp16ABI.Pack("manuallyExecute", []executionReport16{{
		SourceChainSelector: one.Header.SourceChainSelector, Messages: []any2EVM16{*one},
		OffchainTokenData: [][][]byte{make([][]byte, len(one.TokenAmounts))}, Proofs: proof, ProofFlagBits: new(big.Int),
	}}, [][]override{{overrideOf(gas, len(one.TokenAmounts))}})
	return root, data, err
}

// executeByHand20 gives the call that executes a message with what verifiers said of it, in the order of the verifiers.
// Their results are in no contract: they come from those who run them.
func executeByHand20(encoded []byte, verifiers []common.Address, results [][]byte, gas uint32) ([]byte, error) {
	return offRamp20ABI.Pack("execute", encoded, verifiers, results, gas)
}

// read16 reads CCIPMessageSent of version 1.6 as an on-ramp emitted it.
func read16(l *types.Log) (*rampMessage16, error) {
	var e messageSent16
	if err := unpackLog(onRamp16ABI, "CCIPMessageSent", l, &e); err != nil {
		return nil, err
	}
	return &e.Message, nil
}

type offRampDynamic16 struct {
	FeeQuoter                               common.Address
	PermissionLessExecutionThresholdSeconds uint32
	MessageInterceptor                      common.Address
}
