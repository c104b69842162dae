package devnet

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
)

// message is a CCIP message on its way: what the source emitted, in the form
// in which the destination executes it.
type message struct {
	bindings.RampAny2EVMRampMessage
	leaf common.Hash
}

func (m *message) sequence() uint64 { return m.Header.SequenceNumber }

// gas is what an execution of m gets: the message's own limits, what the
// off-ramp does around them, and its calldata.
func (m *message) gas() uint64 {
	gas := m.GasLimit.Uint64() + 300_000 + 48*uint64(len(m.Data))
	for _, token := range m.TokenAmounts {
		gas += uint64(token.DestGasAmount)
	}
	return gas
}

var (
	onRamp  = bindings.NewDevOnRamp()
	offRamp = bindings.NewDevOffRamp()

	onRampABI  = mustABI(bindings.DevOnRampMetaData.ParseABI())
	offRampABI = mustABI(bindings.DevOffRampMetaData.ParseABI())

	topicSent      = onRampABI.Events[bindings.DevOnRampCCIPMessageSentEventName].ID
	topicCommitted = offRampABI.Events[bindings.DevOffRampCommitReportAcceptedEventName].ID
	topicExecuted  = offRampABI.Events[bindings.DevOffRampExecutionStateChangedEventName].ID

	anyMessageHash = crypto.Keccak256Hash([]byte("Any2EVMMessageHashV1"))

	// executionReports is ExecutionReport[], as manuallyExecute takes it.
	executionReports = offRampABI.Methods["manuallyExecute"].Inputs[:1]
	// tokenTransfers is Any2EVMTokenTransfer[].
	tokenTransfers = abi.Arguments{{Type: *component(component(executionReports[0].Type.Elem, "messages").Elem, "tokenAmounts")}}
)

func mustABI(parsed *abi.ABI, err error) *abi.ABI {
	if err != nil {
		panic(err) // the bindings are compiled in
	}
	return parsed
}

// component gives the type of a tuple's component.
func component(tuple *abi.Type, name string) *abi.Type {
	for i, raw := range tuple.TupleRawNames {
		if raw == name {
			return tuple.TupleElems[i]
		}
	}
	panic("no component " + name)
}

// readMessage turns a CCIPMessageSent log into what the destination executes.
func readMessage(log *types.Log, sourceOnRamp common.Address) (*message, error) {
	event, err := onRamp.UnpackCCIPMessageSentEvent(log)
	if err != nil {
		return nil, fmt.Errorf("decode CCIPMessageSent: %w", err)
	}
	sent := event.Message
	// EVMExtraArgsV2: tag, gas limit, out-of-order flag.
	if len(sent.ExtraArgs) != 4+64 || len(sent.Receiver) != 32 {
		return nil, fmt.Errorf("message %x: not a message for an EVM chain", sent.Header.MessageId)
	}
	m := &message{RampAny2EVMRampMessage: bindings.RampAny2EVMRampMessage{
		Header:   sent.Header,
		Sender:   word(sent.Sender),
		Data:     sent.Data,
		Receiver: common.BytesToAddress(sent.Receiver),
		GasLimit: new(big.Int).SetBytes(sent.ExtraArgs[4:36]),
	}}
	for _, token := range sent.TokenAmounts {
		m.TokenAmounts = append(m.TokenAmounts, bindings.RampAny2EVMTokenTransfer{
			SourcePoolAddress: word(token.SourcePoolAddress),
			DestTokenAddress:  common.BytesToAddress(token.DestTokenAddress),
			DestGasAmount:     uint32(new(big.Int).SetBytes(token.DestExecData).Uint64()),
			ExtraData:         token.ExtraData,
			Amount:            token.Amount,
		})
	}
	if m.leaf, err = leafOf(&m.RampAny2EVMRampMessage, sourceOnRamp); err != nil {
		return nil, err
	}
	return m, nil
}

// leafOf is the message's leaf in the committed tree; another hash than its id.
func leafOf(m *bindings.RampAny2EVMRampMessage, sourceOnRamp common.Address) (common.Hash, error) {
	tokens := m.TokenAmounts
	if tokens == nil {
		tokens = []bindings.RampAny2EVMTokenTransfer{}
	}
	packed, err := tokenTransfers.Pack(tokens)
	if err != nil {
		return common.Hash{}, fmt.Errorf("encode tokens: %w", err)
	}
	h := m.Header
	meta := hashWords(anyMessageHash, number(h.SourceChainSelector), number(h.DestChainSelector), crypto.Keccak256Hash(word(sourceOnRamp)))
	fixed := hashWords(h.MessageId, common.BytesToHash(m.Receiver[:]), number(h.SequenceNumber), common.BigToHash(m.GasLimit), number(h.Nonce))
	return hashWords(common.Hash{}, meta, fixed, crypto.Keccak256Hash(m.Sender), crypto.Keccak256Hash(m.Data), crypto.Keccak256Hash(packed)), nil
}

// hashWords is keccak256(abi.encode(...)) of static values.
func hashWords(words ...common.Hash) common.Hash {
	var packed []byte
	for _, w := range words {
		packed = append(packed, w[:]...)
	}
	return crypto.Keccak256Hash(packed)
}

func number(n uint64) common.Hash { return common.BigToHash(new(big.Int).SetUint64(n)) }

// encodeCommit is abi.encode(CommitReport) with unblessed roots, no prices and
// no signatures.
func encodeCommit(roots []bindings.RampMerkleRoot) ([]byte, error) {
	accepted := offRampABI.Events[bindings.DevOffRampCommitReportAcceptedEventName].Inputs
	none := abi.Arguments{{Type: abi.Type{T: abi.SliceTy, Elem: &abi.Type{T: abi.UintTy, Size: 256}}}}
	body, err := append(abi.Arguments{
		{Type: accepted[2].Type}, {Type: accepted[0].Type}, {Type: accepted[1].Type},
	}, none...).Pack(bindings.RampPriceUpdates{
		TokenPriceUpdates: []bindings.RampTokenPriceUpdate{}, GasPriceUpdates: []bindings.RampGasPriceUpdate{},
	}, []bindings.RampMerkleRoot{}, roots, []*big.Int{})
	if err != nil {
		return nil, fmt.Errorf("encode commit report: %w", err)
	}
	// A dynamic tuple is the offset of its body, then its body.
	offset := number(32)
	return append(offset[:], body...), nil
}

// encodeExecution is abi.encode(ExecutionReport[]) with one report.
func encodeExecution(report bindings.RampExecutionReport) ([]byte, error) {
	packed, err := executionReports.Pack([]bindings.RampExecutionReport{report})
	if err != nil {
		return nil, fmt.Errorf("encode execution report: %w", err)
	}
	return packed, nil
}

// interval is a committed range of sequence numbers.
type interval struct{ min, max uint64 }

// report proves some messages of an interval. members are all messages of it,
// in order.
func report(source uint64, members []*message, chosen []int) bindings.RampExecutionReport {
	leaves := make([]common.Hash, len(members))
	for i, m := range members {
		leaves[i] = m.leaf
	}
	r := bindings.RampExecutionReport{SourceChainSelector: source}
	for _, i := range chosen {
		m := members[i].RampAny2EVMRampMessage
		if m.TokenAmounts == nil {
			m.TokenAmounts = []bindings.RampAny2EVMTokenTransfer{}
		}
		r.Messages = append(r.Messages, m)
		r.OffchainTokenData = append(r.OffchainTokenData, make([][]byte, len(m.TokenAmounts)))
	}
	r.Proofs, r.ProofFlagBits = merkleProof(leaves, chosen)
	return r
}
