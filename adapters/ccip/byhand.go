package ccip

import (
	"context"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

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
	// What a transaction costs before it runs: the least of it, so that a simulation has no less than the transaction.
	intrinsicGas = 21_000
	calldataGas  = 16
	// scriptGas is for asking around the executions of a trial.
	scriptGas = 500_000
)

// ManualExecution gives the call by which anybody may execute a transfer's message that nobody has executed in time, or
// whose execution has failed. It proves the message by the source's receipts, and for 1.5 and 1.6 that its interval is
// committed by the root, so that what endpoints answer to look-ups needs no trust. The call has been simulated at the
// destination's agreed head, to the message's success; its price is for the caller to bound.
//
// NOT_FOUND: there is no such message, or no commit holds it yet. SIMULATION and the like: it can't be executed now, with
// the reason; After says when it can, where that is known. INVALID_REQUEST: it has been executed. UNSUPPORTED: the results
// of a verifier are missing.
func (n *Network) ManualExecution(ctx context.Context, t *gateway.Transfer, how gateway.ByHand) (gateway.Call, error) {
	const op = "execute by hand"
	m, err := n.manual(ctx, op, t, how)
	if err != nil {
		return gateway.Call{}, err
	}
	tried, err := m.try(ctx, how.Gas)
	if err != nil {
		return gateway.Call{}, err
	}
	if !tried.success {
		return gateway.Call{}, tried.reason.err(op)
	}
	return tried.call, nil
}

// manual is an execution by hand, ready to be tried.
type manual struct {
	byHand
	attempt
	lineage [32]byte // of the sender at the receiver
}

// attempt is what differs between the versions.
type attempt struct {
	pack  func(gas uint64) ([]byte, error) // the call, with the receiver's gas; 0: as the message has it
	asks  []byte                           // the call that asks for the message's state
	state uint8                            // at the head
}

// manual makes an execution by hand of what was sent for a transfer.
func (n *Network) manual(ctx context.Context, op string, t *gateway.Transfer, how gateway.ByHand) (*manual, error) {
	i := slices.IndexFunc(n.lanes, func(l *lane) bool { return l.From == t.Route.Source && l.To == t.Route.Destination })
	if i < 0 {
		return nil, refused(op, misfit, "no lane %s→%s is configured", t.Route.Source, t.Route.Destination)
	}
	l := n.lanes[i]
	e, err := n.emitted(ctx, op, t)
	if err != nil {
		return nil, err
	}
	dst, err := l.to.place(ctx)
	if err != nil {
		return nil, err
	}
	if err := checkCurse(ctx, op, dst, l.from); err != nil {
		return nil, err
	}
	offRamps, err := l.offRamps(ctx, dst.at)
	if err != nil {
		return nil, err
	}
	off, ok := taking(offRamps, currentOnRamp{e.version, e.log.Address})
	if !ok {
		return nil, refused(op, laneOff, "no off-ramp of version %s on %s takes messages of on-ramp %s", e.version.version(), l.To, e.log.Address)
	}
	m := &manual{byHand: byHand{ByHand: how, op: op, lane: l, dst: dst, off: off.address, emitted: e, t: t}}
	if t.Route.Mode == gateway.ModeWallet {
		// No receiver that could have set it aside.
	} else if m.lineage, err = ask[[32]byte](ctx, l.to, dst.at, receiverABI, t.Route.Receiver, "lineageOf", l.from.Selector, t.Route.Sender); err != nil {
		return nil, err
	}
	switch e.version.(type) {
	case onRamp15:
		m.attempt, err = m.attempt15(ctx)
	case onRamp16:
		m.attempt, err = m.attempt16(ctx)
	default:
		m.attempt, err = m.attempt20(ctx)
	}
	return m, err
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
	gateway.ByHand
	emitted
	op   string
	t    *gateway.Transfer
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

// done is the answer about a message that has been executed.
func (b *byHand) done() error {
	return refused(b.op, class{code: gateway.CodeInvalidRequest, retry: gateway.RetryNever}, "message %s has been executed", b.id)
}

// may tells whether the off-ramp lets anybody execute the message now: after a failure at once, before any attempt when
// the oracle network has had its time since the commit.
func (b *byHand) may(root common.Hash, committed *big.Int, state uint8, threshold uint32) error {
	switch {
	case committed.Sign() == 0:
		return gateway.Errorf(gateway.CodeNotFound, b.op, gateway.RetryAfterChange, "root %s isn't committed: some message of the interval is missing", root)
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
	return &blockage{gateway.CauseTooEarly, "", e}
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
