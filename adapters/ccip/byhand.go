package ccip

import (
	"context"
	"encoding/hex"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/gateway"
)

// Bounds of looking for logs. Providers answer for so many blocks at once.
const (
	hintBlocks  = 1_000
	hintLookups = 256
	// maxInterval is how many leaves a commit may have.
	maxInterval = 256
)

// Gas of an execution beside the message's own: what the off-ramp does around it, per token and per byte of call data.
const (
	byHandGas      = 400_000
	byHandTokenGas = 200_000
	byHandByteGas  = 40
)

// ByHand says how a message is to be executed by hand. The zero value keeps the message as it is.
type ByHand struct {
	// Gas is the receiver's gas limit in place of the message's; it can't be lower.
	Gas uint64
	// Results are what verifiers of a lane 2.0 say of the message, by their contracts on the destination. They are in no
	// contract: whoever runs a verifier has them.
	Results map[common.Address][]byte
}

// ManualExecution gives the call by which anybody may execute a transfer's message that nobody has executed in time, or
// whose execution has failed. It proves the message by the source's receipts, and for 1.5 and 1.6 that its interval is
// committed by the root, so that what endpoints answer to look-ups needs no trust. The call has been simulated at the
// destination's agreed head; its price is for the caller to bound.
//
// NOT_FOUND: there is no such message, or no commit holds it yet. SIMULATION: it can't be executed now, with the reason;
// After says when it can, where that is known. INVALID_REQUEST: it has been executed. UNSUPPORTED: the results of a verifier are missing.
func (n *Network) ManualExecution(ctx context.Context, t *gateway.Transfer, how ByHand) (gateway.Call, error) {
	const op = "execute by hand"
	e, err := n.emitted(ctx, op, t)
	if err != nil {
		return gateway.Call{}, err
	}
	i := slices.IndexFunc(n.lanes, func(l *lane) bool { return l.From == t.Route.Source && l.To == t.Route.Destination })
	if i < 0 {
		return gateway.Call{}, refused(op, misfit, "no lane %s→%s is configured", t.Route.Source, t.Route.Destination)
	}
	l := n.lanes[i]
	dst, err := l.to.place(ctx)
	if err != nil {
		return gateway.Call{}, err
	}
	offRamps, err := l.offRamps(ctx, dst.at)
	if err != nil {
		return gateway.Call{}, err
	}
	off, ok := taking(offRamps, currentOnRamp{e.version, e.log.Address})
	if !ok {
		return gateway.Call{}, refused(op, laneOff, "no off-ramp of version %s on %s takes messages of on-ramp %s", e.version.version(), l.To, e.log.Address)
	}
	b := byHand{ByHand: how, op: op, lane: l, dst: dst, off: off.address, emitted: e}
	var data []byte
	switch e.version.(type) {
	case onRamp15:
		data, err = b.call15(ctx)
	case onRamp16:
		data, err = b.call16(ctx)
	default:
		data, err = b.call20(ctx)
	}
	if err != nil {
		return gateway.Call{}, err
	}
	gas := byHandGas + max(how.Gas, e.gas) + uint64(len(e.tokens))*byHandTokenGas + uint64(len(data))*byHandByteGas
	call := gateway.Call{To: off.address, Data: data, GasLimit: gas}
	_, err = dst.Call(ctx, ethereum.CallMsg{From: l.to.Account, To: &call.To, Gas: gas, Data: data}, dst.at)
	if reason, reverted := evm.RevertData(err); reverted {
		return gateway.Call{}, explain(reason).err(op)
	}
	return call, err
}

// emitted is a message as its on-ramp emitted it, proven.
type emitted struct {
	message
	version onRampVersion
	log     *types.Log
	header  *types.Header
	gas     uint64 // the receiver's
}

// emitted finds what the source emitted for a transfer.
func (n *Network) emitted(ctx context.Context, op string, t *gateway.Transfer) (emitted, error) {
	block, _, err := n.SentAt(ctx, t, false)
	if err != nil {
		return emitted{}, err
	}
	none := gateway.Errorf(gateway.CodeNotFound, op, gateway.RetryNever, "transfer %s has sent no message on %s", t.ID, t.Route.Source)
	if block == 0 {
		return emitted{}, none
	}
	c := n.chains[t.Route.Source]
	sent, err := n.Find(ctx, t, block)
	if err != nil {
		return emitted{}, err
	}
	i := slices.IndexFunc(sent, func(s gateway.Sighting) bool { return s.Kind == gateway.SightedSent })
	if i < 0 {
		return emitted{}, none
	}
	h, err := c.HeaderByNumber(ctx, block)
	if err != nil {
		return emitted{}, err
	}
	receipts, _, err := c.ProvenReceipts(ctx, h)
	if err != nil {
		return emitted{}, err
	}
	destination := n.chains[t.Route.Destination]
	if destination == nil {
		return emitted{}, refused(op, misfit, "chain %s isn't configured", t.Route.Destination)
	}
	for _, r := range receipts {
		for _, l := range r.Logs {
			if len(l.Topics) == 0 || onRampTopics[l.Topics[0]] == nil {
				continue
			}
			v, ok, err := c.isOnRamp(ctx, h, ramp{destination.Selector, l.Address})
			if err != nil {
				return emitted{}, err
			}
			if !ok || v.topic() != l.Topics[0] {
				continue
			}
			if m, err := v.message(l, c.Selector, destination.Selector); err == nil && m.id == sent[i].MessageID {
				return emitted{message: m, version: v, log: l, header: h, gas: t.Route.GasLimit}, nil
			}
		}
	}
	return emitted{}, none
}

// byHand is the work on one message.
type byHand struct {
	ByHand
	emitted
	op   string
	lane *lane
	dst  place
	off  common.Address
}

// interval is a committed range of sequence numbers.
type interval struct {
	min, max uint64
	root     common.Hash
}

func (i interval) holds(sequence uint64) bool {
	return i.min <= sequence && sequence <= i.max && i.max-i.min < maxInterval
}

func (b *byHand) call15(ctx context.Context) ([]byte, error) {
	static, err := ask[offRampStatic15](ctx, b.dst.chain, b.dst.at, offRamp15ABI, b.off, "getStaticConfig")
	if err != nil {
		return nil, err
	}
	committed, err := b.committed(ctx, static.CommitStore, commitStore15ABI.Events["ReportAccepted"].ID, func(l *types.Log) (interval, bool) {
		var e struct {
			Report struct {
				PriceUpdates struct {
					TokenPriceUpdates []struct {
						SourceToken common.Address
						UsdPerToken *big.Int
					}
					GasPriceUpdates []struct {
						DestChainSelector uint64
						UsdPerUnitGas     *big.Int
					}
				}
				Interval   struct{ Min, Max uint64 }
				MerkleRoot [32]byte
			}
		}
		err := unpackLog(commitStore15ABI, "ReportAccepted", l, &e)
		r := interval{e.Report.Interval.Min, e.Report.Interval.Max, e.Report.MerkleRoot}
		return r, err == nil && r.holds(b.sequence)
	})
	if err != nil {
		return nil, err
	}
	messages, err := neighbours(ctx, b, committed, func(l *types.Log) (*rampMessage15, uint64, error) {
		m, err := read15(l, b.lane.from.Selector, b.lane.to.Selector)
		if err != nil {
			return nil, 0, err
		}
		return m, m.SequenceNumber, nil
	})
	if err != nil {
		return nil, err
	}
	root, data, err := executeByHand15(messages, int(b.sequence-committed.min), b.Gas) //nolint:gosec // under maxInterval
	if err != nil {
		return nil, err
	}
	at, err := ask[*big.Int](ctx, b.dst.chain, b.dst.at, commitStore15ABI, static.CommitStore, "getMerkleRoot", [32]byte(root))
	if err != nil {
		return nil, err
	}
	dynamic, err := ask[offRampDynamic15](ctx, b.dst.chain, b.dst.at, offRamp15ABI, b.off, "getDynamicConfig")
	if err != nil {
		return nil, err
	}
	state, err := ask[uint8](ctx, b.dst.chain, b.dst.at, offRamp15ABI, b.off, "getExecutionState", b.sequence)
	if err != nil {
		return nil, err
	}
	return data, b.may(root, at, state, dynamic.PermissionLessExecutionThresholdSeconds)
}

func (b *byHand) call16(ctx context.Context) ([]byte, error) {
	remote := b.lane.from.Selector
	committed, err := b.committed(ctx, b.off, offRamp16ABI.Events["CommitReportAccepted"].ID, func(l *types.Log) (interval, bool) {
		values, err := offRamp16ABI.Events["CommitReportAccepted"].Inputs.Unpack(l.Data)
		if err != nil {
			return interval{}, false
		}
		type root struct {
			SourceChainSelector uint64
			OnRampAddress       []byte
			MinSeqNr, MaxSeqNr  uint64
			MerkleRoot          [32]byte
		}
		for _, r := range append(converted[[]root](values[0]), converted[[]root](values[1])...) {
			found := interval{r.MinSeqNr, r.MaxSeqNr, r.MerkleRoot}
			if onRamp, ok := addressOf(r.OnRampAddress); ok && onRamp == b.log.Address && r.SourceChainSelector == remote && found.holds(b.sequence) {
				return found, true
			}
		}
		return interval{}, false
	})
	if err != nil {
		return nil, err
	}
	messages, err := neighbours(ctx, b, committed, func(l *types.Log) (*rampMessage16, uint64, error) {
		m, err := read16(l)
		if err != nil || m.Header.DestChainSelector != b.lane.to.Selector {
			return nil, 0, err
		}
		return m, m.Header.SequenceNumber, nil
	})
	if err != nil {
		return nil, err
	}
	root, data, err := executeByHand16(messages, b.log.Address, int(b.sequence-committed.min), b.Gas) //nolint:gosec // under maxInterval
	if err != nil {
		return nil, err
	}
	at, err := ask[*big.Int](ctx, b.dst.chain, b.dst.at, offRamp16ABI, b.off, "getMerkleRoot", remote, [32]byte(root))
	if err != nil {
		return nil, err
	}
	dynamic, err := ask[offRampDynamic16](ctx, b.dst.chain, b.dst.at, offRamp16ABI, b.off, "getDynamicConfig")
	if err != nil {
		return nil, err
	}
	state, err := ask[uint8](ctx, b.dst.chain, b.dst.at, offRamp16ABI, b.off, "getExecutionState", remote, b.sequence)
	if err != nil {
		return nil, err
	}
	return data, b.may(root, at, state, dynamic.PermissionLessExecutionThresholdSeconds)
}

func (b *byHand) call20(ctx context.Context) ([]byte, error) {
	_, event, err := read20(b.log, b.lane.from.Selector)
	if err != nil {
		return nil, err
	}
	state, err := ask[uint8](ctx, b.dst.chain, b.dst.at, offRamp20ABI, b.off, "getExecutionState", event.MessageId)
	if err != nil {
		return nil, err
	}
	if state == stateSuccess {
		return nil, b.done()
	}
	answers, err := askAll(ctx, b.dst.chain, b.dst.at, offRamp20ABI, b.off, "getCCVsForMessage", event.EncodedMessage)
	if err != nil {
		return nil, err
	}
	required, optional, threshold := converted[[]common.Address](answers[0]), converted[[]common.Address](answers[1]), converted[uint8](answers[2])
	var verifiers []common.Address
	var results [][]byte
	for _, v := range required {
		if len(b.Results[v]) == 0 {
			e := refused(b.op, unserved, "verifier %s must sign message %s, and its result is in no contract: ask whoever runs it; the message is 0x%s",
				v, common.Hash(event.MessageId), hex.EncodeToString(event.EncodedMessage))
			e.Retry = afterChange
			return nil, e
		}
		verifiers, results = append(verifiers, v), append(results, b.Results[v])
	}
	for _, v := range optional {
		if threshold > 0 && len(b.Results[v]) > 0 {
			verifiers, results = append(verifiers, v), append(results, b.Results[v])
			threshold--
		}
	}
	if threshold > 0 {
		e := refused(b.op, unserved, "%d more of the verifiers %s must sign message %s", threshold, optional, common.Hash(event.MessageId))
		e.Retry = afterChange
		return nil, e
	}
	return executeByHand20(event.EncodedMessage, verifiers, results, uint32(min(b.Gas, maxDestGas))) //nolint:gosec // maxDestGas
}

// done is the answer about a message that has been executed.
func (b *byHand) done() error {
	return refused(b.op, class{code: gateway.CodeInvalidRequest, retry: gateway.RetryNever}, "message %s has been executed", b.id)
}

// may tells whether the off-ramp lets anybody execute the message now: after a failure at once, before any attempt when
// the oracle network has had its time since the commit.
func (b *byHand) may(root common.Hash, committed *big.Int, state uint8, threshold uint32) error {
	switch {
	case committed.Sign() == 0:
		return refused(b.op, unexplained, "root %s isn't committed: some message of the interval is missing", root)
	case state == stateSuccess:
		return b.done()
	case state == stateFailure:
		return nil
	}
	from := new(big.Int).Add(committed, new(big.Int).SetUint64(uint64(threshold)))
	wait := from.Sub(from, new(big.Int).SetUint64(b.dst.header.Time))
	if wait.Sign() < 0 {
		return nil
	}
	e := refused(b.op, unexplained, "the oracle network has %d seconds from its commit; anybody may execute after that", threshold)
	e.After = secondsOf(wait) + time.Second
	return e
}

// committed looks for the commit that holds the message, from the head back to when it was sent.
func (b *byHand) committed(ctx context.Context, contract common.Address, topic common.Hash, read func(*types.Log) (interval, bool)) (interval, error) {
	to := b.dst.header.Number.Uint64()
	for range hintLookups {
		from := to - min(to, hintBlocks-1)
		logs, err := b.dst.Chain.HintLogs(ctx, from, to, contract, topic)
		if err != nil {
			return interval{}, err
		}
		for _, l := range logs {
			if found, ok := read(l); ok && l.Address == contract {
				return found, nil
			}
		}
		h, err := b.dst.HeaderByNumber(ctx, from)
		if err != nil {
			return interval{}, err
		}
		if from == 0 || h.Time < b.header.Time {
			break
		}
		to = from - 1
	}
	return interval{}, gateway.Errorf(gateway.CodeNotFound, b.op, gateway.RetryAfterChange, "no commit on %s holds message %s yet", b.lane.To, b.id)
}

// neighbours gives all messages of an interval, in order: the tree is over all of them. They are looked for around the
// block of the message itself; that the root of what is found is committed proves them.
func neighbours[M any](ctx context.Context, b *byHand, i interval, read func(*types.Log) (*M, uint64, error)) ([]*M, error) {
	found := make([]*M, i.max-i.min+1)
	missing := len(found)
	head, err := b.lane.from.Head(ctx)
	if err != nil {
		return nil, err
	}
	low, high, last := b.header.Number.Uint64(), b.header.Number.Uint64(), head.Number.Uint64()
	for round := range hintLookups {
		var from, to uint64
		switch {
		case round == 0:
			from, to = low-min(low, hintBlocks/2), min(high+hintBlocks/2, last)
			low, high = from, to
		case round%2 == 1 && low > 0:
			from, to = low-min(low, hintBlocks), low-1
			low = from
		case round%2 == 0 && high < last:
			from, to = high+1, min(high+hintBlocks, last)
			high = to
		default:
			continue
		}
		logs, err := b.lane.from.Chain.HintLogs(ctx, from, to, b.log.Address, b.log.Topics[0])
		if err != nil {
			return nil, err
		}
		for _, l := range logs {
			m, sequence, err := read(l)
			if err != nil || m == nil || l.Address != b.log.Address || sequence < i.min || sequence > i.max || found[sequence-i.min] != nil {
				continue
			}
			found[sequence-i.min] = m
			missing--
		}
		if missing == 0 {
			return found, nil
		}
	}
	return nil, gateway.Errorf(gateway.CodeUnavailable, b.op, gateway.RetryAfterChange, "%d messages of the interval %d to %d aren't found on %s", missing, i.min, i.max, b.lane.From)
}
