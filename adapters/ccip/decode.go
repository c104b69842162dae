package ccip

import (
	"context"
	"encoding/binary"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/vostro-gateway/vostro/gateway"
)

// Execution states of all versions. Only success is the end of it.
const (
	stateSuccess = 2
	stateFailure = 3
)

// decode turns one proven receipt into sightings. Logs count only from the contracts that are known by their address:
// our senders and receivers, and the ramps that the Router vouches for. Two logs that say one thing together (a send,
// and the on-ramp's record of it) are believed together or not at all.
//
// An error means that something couldn't be found out; the same receipt must be decoded again.
func (c *chain) decode(ctx context.Context, h *types.Header, tx common.Hash, r *types.Receipt) ([]gateway.Sighting, error) {
	d := decoder{chain: c, h: h, logs: r.Logs, base: gateway.Sighting{
		Chain: c.Name, Block: h.Number.Uint64(), Hash: h.Hash(), Tx: tx, Time: time.Unix(int64(h.Time), 0).UTC(),
	}}
	// What the Router says of ramps comes first: a ramp may be added and used in one transaction.
	for _, l := range r.Logs {
		if len(l.Topics) > 0 && l.Address == c.Router {
			if err := d.routerLog(ctx, l); err != nil {
				return nil, err
			}
		}
	}
	for _, l := range r.Logs {
		if len(l.Topics) == 0 {
			continue
		}
		if err := d.log(ctx, l); err != nil {
			return nil, err
		}
	}
	if d.learned {
		return nil, errLearned
	}
	shareGas(d.found, r)
	return d.found, nil
}

// shareGas divides what a transaction cost among the items of its batch, those that were refused included: they used gas
// too. A receipt that was agreed by its logs alone proves no gas.
func shareGas(found []gateway.Sighting, r *types.Receipt) {
	var items []*gateway.Sighting
	for i := range found {
		if s := &found[i]; s.Kind == gateway.SightedSent || s.Kind == gateway.SightedRefused {
			items = append(items, s)
		}
	}
	if len(items) == 0 || r.EffectiveGasPrice == nil || r.GasUsed == 0 {
		return
	}
	cost := new(big.Int).Mul(new(big.Int).SetUint64(r.GasUsed), r.EffectiveGasPrice)
	for i, share := range gateway.Shares(cost, len(items)) {
		items[i].Gas = share.String()
	}
}

// decoder is the work on one receipt.
type decoder struct {
	chain   *chain
	h       *types.Header
	logs    []*types.Log
	base    gateway.Sighting
	found   []gateway.Sighting
	learned bool // an off-ramp that the follower didn't watch
	read    map[*types.Log]readMessage
}

func (d *decoder) log(ctx context.Context, l *types.Log) error {
	switch topic := l.Topics[0]; {
	case topic == topicSent && d.chain.isSender(l.Address):
		return d.sent(ctx, l)
	case topic == topicRefused && d.chain.isSender(l.Address):
		d.refused(l)
	case offRampTopics[topic] != nil:
		return d.execution(ctx, l)
	case topic == topicCredited && d.chain.receivers[l.Address]:
		return d.credited(ctx, l)
	case topic == topicSetAside && d.chain.receivers[l.Address]:
		return d.setAside(ctx, l)
	}
	return nil
}

// see adds a sighting of a log.
func (d *decoder) see(l *types.Log, kind gateway.SightingKind, fill func(s *gateway.Sighting)) {
	s := d.base
	s.Kind, s.LogIndex, s.Contract = kind, l.Index, l.Address
	fill(&s)
	d.found = append(d.found, s)
}

// disbelieve tells of a log that one of our contracts can't have emitted honestly, or not alone.
func (d *decoder) disbelieve(l *types.Log, why string, args ...any) {
	d.chain.log.With(args...).Error("log not believed",
		"why", why, "block", d.base.Block, "tx", d.base.Tx, "log_index", l.Index, "contract", l.Address)
}

func (d *decoder) sent(ctx context.Context, l *types.Log) error {
	e, err := sender.UnpackSentEvent(l)
	if err != nil {
		d.disbelieve(l, err.Error())
		return nil
	}
	m, ok, err := d.recorded(ctx, e.Destination, e.MessageId)
	switch {
	case err != nil:
		return err
	case !ok:
		d.disbelieve(l, "no known on-ramp has sent the message", "message_id", common.Hash(e.MessageId), "ref", gateway.PaymentRef(e.PaymentRef))
		return nil
	}
	if why := contradiction(l.Address, e.Destination, e.Token, e.Amount, e.Receiver, m); why != "" {
		d.disbelieve(l, why, "message_id", m.id)
		return nil
	}
	d.see(l, gateway.SightedSent, func(s *gateway.Sighting) {
		s.Ref, s.MessageID, s.Sequence = e.PaymentRef, m.id, m.sequence
		s.Units, s.Token, s.Wallet, s.Fee = e.Amount.String(), e.Token, e.Beneficiary, e.Fee.String()
	})
	return nil
}

// recorded finds the message with an id that an on-ramp to a destination recorded in this receipt.
func (d *decoder) recorded(ctx context.Context, destination uint64, id common.Hash) (message, bool, error) {
	for _, l := range d.logs {
		if len(l.Topics) == 0 || onRampTopics[l.Topics[0]] == nil {
			continue
		}
		m, err := d.message(l, destination)
		if err != nil || m.id != id {
			continue
		}
		v, ok, err := d.chain.isOnRamp(ctx, d.h, ramp{destination, l.Address})
		if err != nil {
			return message{}, false, err
		}
		if ok && v.topic() == l.Topics[0] {
			return m, true, nil
		}
	}
	return message{}, false, nil
}

// message reads what looks like an on-ramp's record, once.
func (d *decoder) message(l *types.Log, destination uint64) (message, error) {
	if r, done := d.read[l]; done && r.destination == destination {
		return r.message, r.err
	}
	m, err := onRampTopics[l.Topics[0]].message(l, d.chain.Selector, destination)
	if d.read == nil {
		d.read = make(map[*types.Log]readMessage)
	}
	d.read[l] = readMessage{m, err, destination}
	return m, err
}

// readMessage is what came of reading a log as the record of a message to a destination.
type readMessage struct {
	message
	err         error
	destination uint64
}

// contradiction compares what the sender and the on-ramp say of one message.
func contradiction(from common.Address, destination uint64, token common.Address, units *big.Int, to common.Address, m message) string {
	switch {
	case m.sender != from:
		return "the on-ramp names another sender"
	case m.destination != destination:
		return "the on-ramp names another destination"
	case m.receiver != to:
		return "the on-ramp names another receiver"
	case token == (common.Address{}) && len(m.tokens) != 0:
		return "the on-ramp carries a token"
	case token != (common.Address{}) && (len(m.tokens) != 1 || m.tokens[0].Amount.Cmp(units) != 0):
		return "the on-ramp carries another amount"
	case token != (common.Address{}) && m.tokens[0].Token != (common.Address{}) && m.tokens[0].Token != token:
		return "the on-ramp carries another token"
	}
	return ""
}

func (d *decoder) refused(l *types.Log) {
	e, err := sender.UnpackRefusedEvent(l)
	if err != nil {
		d.disbelieve(l, err.Error())
		return
	}
	d.see(l, gateway.SightedRefused, func(s *gateway.Sighting) {
		s.Ref, s.Detail = e.PaymentRef, explain(e.Reason).text
	})
}

func (d *decoder) execution(ctx context.Context, l *types.Log) error {
	e, by, err := d.executedBy(ctx, l)
	if err != nil || by.version == nil {
		return err
	}
	kind := gateway.SightedExecuted
	switch e.state {
	case stateSuccess:
	case stateFailure:
		kind = gateway.SightedFailed
	default:
		return nil
	}
	d.see(l, kind, func(s *gateway.Sighting) {
		s.MessageID, s.Sequence = e.id, e.sequence
		if kind == gateway.SightedFailed {
			s.Detail = explain(e.returned).text
		}
	})
	if kind == gateway.SightedExecuted && by.lane.Wallets {
		return d.creditWallet(ctx, l, e, ramp{by.lane.from.Selector, l.Address}, by.version)
	}
	return nil
}

// executor is whose log an execution is: the off-ramp's version, and the lane that ends there.
type executor struct {
	version offRampVersion
	lane    *lane
}

// executed reads ExecutionStateChanged of an off-ramp of one of our lanes; ok is false for any other log. A log that
// doesn't name its source can be of any lane that ends here; its ramp knows.
func (d *decoder) executed(ctx context.Context, l *types.Log) (e execution, ok bool, err error) {
	e, by, err := d.executedBy(ctx, l)
	return e, by.version != nil, err
}

// executedBy is executed, with whose log it is; no version for any other log.
func (d *decoder) executedBy(ctx context.Context, l *types.Log) (e execution, by executor, err error) {
	if len(l.Topics) == 0 || offRampTopics[l.Topics[0]] == nil {
		return e, by, nil
	}
	remote, named := offRampTopics[l.Topics[0]].remote(l)
	for _, in := range d.chain.inbound {
		if named && in.from.Selector != remote {
			continue
		}
		r := ramp{in.from.Selector, l.Address}
		_, watched := known(d.chain, d.chain.offRamps, r)
		v, ok, err := d.chain.isOffRamp(ctx, d.h, r)
		if err != nil {
			return e, by, err
		}
		if !ok || v.topic() != l.Topics[0] {
			continue
		}
		d.learned = d.learned || !watched
		if e, err = v.execution(l); err != nil {
			d.disbelieve(l, err.Error())
			return e, by, nil
		}
		return e, executor{v, in}, nil
	}
	return e, by, nil
}

func (d *decoder) credited(ctx context.Context, l *types.Log) error {
	e, err := receiver.UnpackCreditedEvent(l)
	if err != nil {
		d.disbelieve(l, err.Error())
		return nil
	}
	if ok, err := d.mayHaveRun(ctx, e.MessageId); err != nil || !ok {
		d.disbelieveCredit(l, err, e.MessageId)
		return err
	}
	d.see(l, gateway.SightedCredited, func(s *gateway.Sighting) {
		s.Ref, s.MessageID, s.Wallet, s.Token, s.Units = e.PaymentRef, e.MessageId, e.Beneficiary, e.Token, e.Amount.String()
	})
	return nil
}

func (d *decoder) setAside(ctx context.Context, l *types.Log) error {
	e, err := receiver.UnpackSetAsideEvent(l)
	if err != nil {
		d.disbelieve(l, err.Error())
		return nil
	}
	if ok, err := d.mayHaveRun(ctx, e.MessageId); err != nil || !ok {
		d.disbelieveCredit(l, err, e.MessageId)
		return err
	}
	d.see(l, gateway.SightedSetAside, func(s *gateway.Sighting) {
		s.Ref, s.MessageID, s.Wallet, s.Token, s.Units = e.PaymentRef, e.MessageId, e.Beneficiary, e.Token, e.Amount.String()
		s.Detail = explain(e.Reason).text
	})
	return nil
}

func (d *decoder) disbelieveCredit(l *types.Log, err error, id [32]byte) {
	if err == nil {
		d.disbelieve(l, "the off-ramp says that this message has failed", "message_id", common.Hash(id))
	}
}

// mayHaveRun tells whether what this receipt says of a message's execution allows that its receiver has kept something.
// Normally the SUCCESS is there too. It isn't when a credit that was set aside is retried later; then our receiver's
// word is enough, because it speaks only after its own transfer. A FAILURE without a SUCCESS contradicts: a failed
// execution is rolled back with everything that the receiver did.
func (d *decoder) mayHaveRun(ctx context.Context, id common.Hash) (bool, error) {
	failed := false
	for _, l := range d.logs {
		if !slices.Contains(l.Topics, id) {
			continue // every version has the id among its topics
		}
		e, ok, err := d.executed(ctx, l)
		if err != nil {
			return false, err
		}
		if ok = ok && e.id == id; ok && e.state == stateSuccess {
			return true, nil
		}
		failed = failed || ok && e.state == stateFailure
	}
	return !failed, nil
}

// routerLog learns of ramps as the Router names them.
func (d *decoder) routerLog(ctx context.Context, l *types.Log) error {
	c := d.chain
	switch l.Topics[0] {
	case topicOnRampSet, topicOffRampAdded, topicOffRampRemoved:
	default:
		return nil
	}
	if len(l.Topics) != 2 || len(l.Data) != 32 {
		return nil
	}
	remote, address := binary.BigEndian.Uint64(l.Topics[1][24:]), common.BytesToAddress(l.Data)
	r := ramp{remote, address}
	c.mu.Lock()
	delete(c.strangers, r)
	c.mu.Unlock()
	if l.Topics[0] == topicOnRampSet {
		if address == (common.Address{}) || !slices.ContainsFunc(c.outbound, func(out *lane) bool { return out.to.Selector == remote }) {
			return nil
		}
		_, _, err := c.isOnRamp(ctx, d.h, r)
		return err
	}
	if !slices.ContainsFunc(c.inbound, func(in *lane) bool { return in.from.Selector == remote }) {
		return nil
	}
	_, watched := known(c, c.offRamps, r)
	_, ok, err := c.isOffRamp(ctx, d.h, r)
	d.learned = d.learned || ok && !watched
	return err
}
