package devnet

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
)

// Lane16 works ramps with the ABI of CCIP 1.6.
type Lane16 struct {
	Source, Dest         *Chain
	OnRamp, OffRamp, RMN common.Address
	// Sign gives a commit's report context and signatures; nil commits with none.
	Sign func(report []byte) (Signatures, error)
	// ExecuteContext goes with executions: the digest of their configuration.
	ExecuteContext [2][32]byte
	// Starved gives Message.Starved.
	Starved func(Message) uint64
}

// Signatures are an oracle report's.
type Signatures struct {
	Context [2][32]byte
	R, S    [][32]byte
	V       [32]byte
}

// message is what the source emitted, in the form in which the destination
// executes it.
type message struct {
	bindings.RampAny2EVMRampMessage
	leaf common.Hash
}

var (
	onRamp  = bindings.NewDevOnRamp()
	offRamp = bindings.NewDevOffRamp()
	devRMN  = bindings.NewDevRMN()

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

// proof proves some messages of an interval. members are all messages of it,
// in order.
func proof(source uint64, members []*message, chosen []int) bindings.RampExecutionReport {
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
	r.Proofs, r.ProofFlagBits = MerkleProof(leaves, chosen)
	return r
}

// Sent implements Lane.
func (l *Lane16) Sent(ctx context.Context, from, to uint64) ([]Message, error) {
	logs, err := l.Source.Logs(ctx, from, to, l.OnRamp, topicSent, number(l.Dest.Selector))
	if err != nil {
		return nil, err
	}
	messages := make([]Message, 0, len(logs))
	for i := range logs {
		m, err := readMessage(&logs[i], l.OnRamp)
		if err != nil {
			continue // for a chain of another family
		}
		sent := Message{ID: m.Header.MessageId, Sequence: m.Header.SequenceNumber, Leaf: m.leaf, Units: new(big.Int), Log: logs[i]}
		sent.Gas = m.GasLimit.Uint64() + 300_000 + 48*uint64(len(m.Data))
		for _, token := range m.TokenAmounts {
			sent.Gas += uint64(token.DestGasAmount)
			sent.Units.Add(sent.Units, token.Amount)
		}
		sent.Starved = l.Starved(sent) + 48*uint64(len(m.Data))
		messages = append(messages, sent)
	}
	return messages, nil
}

// Arrived implements Lane.
func (l *Lane16) Arrived(ctx context.Context, from, to uint64) (Arrivals, error) {
	var arrivals Arrivals
	logs, err := l.Dest.Logs(ctx, from, to, l.OffRamp)
	if err != nil {
		return arrivals, err
	}
	for i := range logs {
		switch logs[i].Topics[0] {
		case topicCommitted:
			event, err := offRamp.UnpackCommitReportAcceptedEvent(&logs[i])
			if err != nil {
				return arrivals, fmt.Errorf("decode commit: %w", err)
			}
			for _, root := range event.UnblessedMerkleRoots {
				if root.SourceChainSelector == l.Source.Selector {
					arrivals.Committed = append(arrivals.Committed, Interval{root.MinSeqNr, root.MaxSeqNr})
				}
			}
		case topicExecuted:
			event, err := offRamp.UnpackExecutionStateChangedEvent(&logs[i])
			if err != nil {
				return arrivals, fmt.Errorf("decode execution: %w", err)
			}
			if event.SourceChainSelector == l.Source.Selector {
				arrivals.Executed = append(arrivals.Executed, Execution{event.MessageId, event.SequenceNumber, event.State})
			}
		}
	}
	return arrivals, nil
}

// Next implements Lane.
func (l *Lane16) Next(ctx context.Context) (uint64, bool, error) {
	out, err := l.Dest.Read(ctx, l.OffRamp, offRamp.PackGetSourceChainConfig(l.Source.Selector))
	if err != nil {
		return 0, true, err
	}
	config, err := offRamp.UnpackGetSourceChainConfig(out)
	if err != nil {
		return 0, true, fmt.Errorf("decode source chain config: %w", err)
	}
	return config.MinSeqNr, true, nil
}

// Commit implements Lane.
func (l *Lane16) Commit(_ context.Context, roots []Root) ([]Call, error) {
	var committed []bindings.RampMerkleRoot
	for _, root := range roots {
		committed = append(committed, bindings.RampMerkleRoot{
			SourceChainSelector: l.Source.Selector, OnRampAddress: word(l.OnRamp),
			MinSeqNr: root.Min, MaxSeqNr: root.Max, MerkleRoot: root.Hash,
		})
	}
	report, err := encodeCommit(committed)
	if err != nil {
		return nil, err
	}
	var signed Signatures
	if l.Sign != nil {
		if signed, err = l.Sign(report); err != nil {
			return nil, err
		}
	}
	return []Call{{
		Role: RoleRelay(l.Dest.Name), To: &l.OffRamp, Gas: 500_000 + uint64(len(roots))*200_000,
		Data: offRamp.PackCommit(signed.Context, report, signed.R, signed.S, signed.V),
	}}, nil
}

// Execute implements Lane.
func (l *Lane16) Execute(_ context.Context, members []Message, chosen []int, byHand bool, gas uint64) (Call, error) {
	messages := make([]*message, len(members))
	for i := range members {
		var err error
		if messages[i], err = readMessage(&members[i].Log, l.OnRamp); err != nil {
			return Call{}, err
		}
	}
	report := proof(l.Source.Selector, messages, chosen)
	if !byHand {
		encoded, err := encodeExecution(report)
		if err != nil {
			return Call{}, err
		}
		return Call{Role: RoleRelay(l.Dest.Name), To: &l.OffRamp, Data: offRamp.PackExecute(l.ExecuteContext, encoded), Gas: gas}, nil
	}
	overrides := make([]bindings.DevOffRampGasLimitOverride, len(chosen))
	for i, index := range chosen {
		overrides[i] = bindings.DevOffRampGasLimitOverride{
			ReceiverExecutionGasLimit: new(big.Int), TokenGasOverrides: make([]uint32, len(messages[index].TokenAmounts)),
		}
	}
	return Call{Role: RoleStranger, To: &l.OffRamp, Gas: gas, Data: offRamp.PackManuallyExecute(
		[]bindings.RampExecutionReport{report}, [][]bindings.DevOffRampGasLimitOverride{overrides})}, nil
}

// Cursed implements Lane.
func (l *Lane16) Cursed(ctx context.Context) (bool, error) {
	return Cursed(ctx, l.Dest, l.RMN, l.Source.Selector)
}

// Cursed asks an RMN about everything and about the lane with a chain.
func Cursed(ctx context.Context, c *Chain, rmn common.Address, remote uint64) (bool, error) {
	out, err := c.Read(ctx, rmn, devRMN.PackIsCursed(laneSubject(remote)))
	if err != nil {
		return false, err
	}
	return devRMN.UnpackIsCursed(out)
}
