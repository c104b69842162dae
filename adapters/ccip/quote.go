package ccip

import (
	"context"
	"encoding/binary"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/gateway"
)

// Gas of PaymentSender.send: what the call costs before its items, and what one item may take. A call with one item uses
// 332,000 on the devnet's contracts; on the real ones 226,000 (1.5, 1.6) or 455,000 (2.0) of CCIP's own and the sender's
// checks add up to some 350,000 and 640,000, and each verifier that is
// demanded beside a 2.0 lane's own to 91,000 more. The contract wants a quarter of what an item was given to be left after a
// refusal, or it can't tell the refusal from a lack of gas.
const (
	batchGas  uint64 = 120_000
	itemGas   uint64 = 480_000
	itemGas20 uint64 = 800_000
	// verifierGas20 comes on top for each verifier that a route demands.
	verifierGas20 uint64 = 130_000
	maxTxGas      uint64 = 16_000_000 // under EIP-7825's 16,777,216
	feeMargin            = 120        // percent of the quoted fee that MaxFee allows
)

// itemGasOf is what one item may take in a send with this quote.
func itemGasOf(q gateway.Quote) uint64 {
	if q.GasLimit <= batchGas {
		return itemGas
	}
	return q.GasLimit - batchGas
}

// MaxBatch is how many sends with such a quote fit one transaction.
func MaxBatch(q gateway.Quote) int { return int((maxTxGas - batchGas) / itemGasOf(q)) }

// tip is what a block builder is offered at least when a ceiling is checked.
var tip = big.NewInt(1_000_000_000)

// place is a chain at one agreed block.
type place struct {
	*chain
	header *types.Header
	at     common.Hash
}

func (c *chain) place(ctx context.Context) (place, error) {
	h, err := c.Head(ctx)
	if err != nil {
		return place{}, err
	}
	return place{c, h, h.Hash()}, nil
}

// Quote asks what a send costs, and whether it would go through, at the agreed heads of both chains. reserved is
// what is promised to other transfers.
//
// It stops at the first check of Preflight that doesn't pass. They cover what a simulation on the source can't see
// (everything on the destination) and what can be told better than by a revert: which bucket, how long. What it says
// can be overtaken by the next block; Simulate and the contract have the last word.
func (n *Network) Quote(ctx context.Context, t *gateway.Transfer, reserved *gateway.Promised) (gateway.Quote, error) {
	f := &flight{n: n, t: t, reserved: reserved, op: "quote"}
	for _, p := range f.probes() {
		if p.name == checkSend { // Simulate has the real approval
			continue
		}
		if _, err := p.run(ctx); err != nil {
			return gateway.Quote{}, err
		}
		if f.l != nil {
			f.op = "quote " + f.l.String()
		}
	}
	return f.quote(), nil
}

// ramps are the two ends of a lane as a send takes it now.
type ramps struct {
	on  currentOnRamp
	off currentOffRamp
}

// ramps finds the on-ramp and an off-ramp that takes its messages.
func (l *lane) ramps(ctx context.Context, op string, src, dst place) (ramps, error) {
	onRamp, err := l.onRamp(ctx, src.at)
	if err != nil {
		return ramps{}, err
	}
	offRamps, err := l.offRamps(ctx, dst.at)
	if err != nil {
		return ramps{}, err
	}
	off, ok := taking(offRamps, onRamp)
	if !ok {
		return ramps{}, refused(op, laneOff, "no off-ramp of version %s on %s takes messages of on-ramp %s", onRamp.version(), l.To, onRamp.address)
	}
	return ramps{onRamp, off}, nil
}

// checkCurse asks the RMN of one end about everything and about the lane to the other end.
func checkCurse(ctx context.Context, op string, p place, other *chain) error {
	rmn, err := ask[common.Address](ctx, p.chain, p.at, commonABI, p.Router, "getArmProxy")
	if err != nil {
		return err
	}
	global, err := ask[bool](ctx, p.chain, p.at, commonABI, rmn, "isCursed")
	if err != nil {
		return err
	}
	if global {
		return refused(op, cursed, "%s is cursed", p.Name)
	}
	var subject [16]byte
	binary.BigEndian.PutUint64(subject[8:], other.Selector)
	one, err := ask[bool](ctx, p.chain, p.at, commonABI, rmn, "isCursed0", subject)
	if err != nil {
		return err
	}
	if one {
		return refused(op, cursed, "%s has cursed its lane with %s", p.Name, other.Name)
	}
	return nil
}

// checkSender looks at what makes PaymentSender refuse a whole call, which no simulated item shows.
func (l *lane) checkSender(ctx context.Context, op string, src place, r *gateway.Route) error {
	c, at := src.chain, src.at
	off := func(detail string) error { return refused(op, senderOff, "sender %s %s", r.Sender, detail) }
	type question struct {
		method string
		args   []any
		want   bool
		detail string
	}
	questions := []question{
		{"paused", nil, false, "is paused"},
		{"isSealed", nil, false, "is sealed"},
		{"isReceiverAllowed", []any{l.to.Selector, l.Receiver}, true, "doesn't allow the receiver"},
	}
	// Any of them may be the one that sends, and is chosen later.
	for _, operator := range c.operators() {
		questions = append(questions, question{"isOperator", []any{operator}, true, "doesn't know our signer " + operator.Hex() + " as an operator"})
	}
	for _, q := range questions {
		got, err := ask[bool](ctx, c, at, senderABI, r.Sender, q.method, q.args...)
		if err != nil {
			return err
		}
		if got != q.want {
			return off(q.detail)
		}
	}
	before, err := ask[common.Address](ctx, c, at, senderABI, r.Sender, "predecessor")
	if err != nil {
		return err
	}
	if before != (common.Address{}) {
		sealed, err := ask[bool](ctx, c, at, senderABI, before, "isSealed")
		if err != nil {
			return err
		}
		if !sealed {
			return off("waits for its predecessor to be sealed")
		}
	}
	return nil
}

// checkDay compares with the sender's limit per token and UTC day.
func checkDay(ctx context.Context, op string, src place, r *gateway.Route, units *big.Int) error {
	limit, err := ask[*big.Int](ctx, src.chain, src.at, senderABI, r.Sender, "dailyLimit", r.Token)
	if err != nil {
		return err
	}
	if limit.Sign() == 0 {
		return refused(op, tokenOff, "sender %s has no limit for token %s", r.Sender, r.Token)
	}
	day := new(big.Int).SetUint64(src.header.Time / secondsPerDay)
	sent, err := ask[*big.Int](ctx, src.chain, src.at, senderABI, r.Sender, "sentOn", r.Token, day)
	if err != nil {
		return err
	}
	if new(big.Int).Add(sent, units).Cmp(limit) <= 0 {
		return nil
	}
	return overDayLimit(op, units, limit, src.header.Time)
}

const secondsPerDay = 24 * 60 * 60

// overDayLimit tells an amount that fits no day from one that fits tomorrow.
func overDayLimit(op string, units, limit *big.Int, now uint64) *gateway.Error {
	if units.Cmp(limit) > 0 {
		e := refused(op, overBucket, "%s units are over the sender's limit of %s a day", units, limit)
		e.Reason = overDay.reason
		return e
	}
	e := refused(op, overDay, "the sender's limit of %s a day is used up", limit)
	e.After = time.Duration(secondsPerDay-now%secondsPerDay+1) * time.Second
	return e
}

// checkReceiver looks at what would make the receiver refuse every message of the sender.
func (l *lane) checkReceiver(ctx context.Context, op string, dst place, s common.Address) error {
	allowed, err := ask[bool](ctx, l.to, dst.at, receiverABI, l.Receiver, "isSenderAllowed", l.from.Selector, s)
	if err != nil {
		return err
	}
	if !allowed {
		return refused(op, senderOff, "receiver %s on %s doesn't allow the sender", l.Receiver, l.To)
	}
	return nil
}

// fee asks the Router what the message that PaymentSender would send costs. Mostly that hangs on the message's shape and
// not on its amount, so that all payments of a shape at a head share two questions: when one unit costs what more than
// this amount costs, so does the amount, for no fee falls as amounts rise. Where that isn't so, and where the Router
// doesn't answer about a message with nothing in it, it is asked about the very message.
//
// A fee that hangs on what the message says, as a verifier of a lane 2.0 might make it, shows in Simulate.
func (l *lane) fee(ctx context.Context, op string, src place, t *gateway.Transfer, units *big.Int) (*big.Int, error) {
	data := payload(t)
	blank := make([]byte, len(data))
	least, err := l.feeOf(ctx, src, t, blank, big.NewInt(1))
	if err == nil {
		var most *big.Int
		most, err = l.feeOf(ctx, src, t, blank, roundedUp(units))
		if err == nil && least.Cmp(most) == 0 {
			return most, nil
		}
	}
	if _, reverted := evm.RevertData(err); err != nil && !reverted {
		return nil, err
	}
	fee, err := l.feeOf(ctx, src, t, data, units)
	if data, reverted := evm.RevertData(err); reverted {
		return nil, explain(data).err(op)
	}
	return fee, err
}

func (l *lane) feeOf(ctx context.Context, src place, t *gateway.Transfer, data []byte, units *big.Int) (*big.Int, error) {
	message := evm2AnyMessage{
		Receiver: paddedAddress(l.Receiver), Data: data, FeeToken: t.Route.FeeToken, ExtraArgs: l.extraArgs(t.Route),
	}
	if carriesToken(t.Route) {
		message.TokenAmounts = []tokenAmount{{Token: t.Route.Token, Amount: units}}
	}
	return ask[*big.Int](ctx, l.from, src.at, commonABI, l.from.Router, "getFee", l.to.Selector, message)
}

// roundedUp gives the next power of 1,000, so that amounts of one size ask the same question.
func roundedUp(units *big.Int) *big.Int {
	step, out := big.NewInt(1_000), big.NewInt(1_000)
	for out.Cmp(units) < 0 {
		out.Mul(out, step)
	}
	return out
}
