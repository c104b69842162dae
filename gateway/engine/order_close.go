package engine

import (
	"context"
	"fmt"
	"math/big"

	"github.com/vostro-gateway/vostro/gateway"
)

// Closer is the fund's side of closing orders.
type Closer interface {
	// Closing gives what is left to be done about an order whose request has ended,
	// from the agreed heads. An error means that the chain couldn't be asked.
	Closing(ctx context.Context, o *gateway.Order) (gateway.Closing, error)
}

// closable reports whether an order's request has ended for good at the fund. A member
// of a bulk has no request of its own: the bulk has.
func closable(o *gateway.Order) bool {
	f := &o.Fact
	ended := f.State == gateway.FundProcessed || f.State == gateway.FundFailed || f.State == gateway.FundCanceled
	return o.Fund != nil && o.Bulk == "" && o.TransferID != "" && f.Final && ended && f.RequestID != (gateway.Hash32{})
}

// toClose names the carrier of an order whose request has just ended for good at the
// fund: it is the resolver's to close the order there.
func toClose(st *gateway.OrderStep) []string {
	if len(st.Events) == 0 || !closable(&st.Order) {
		return nil
	}
	return []string{st.Order.TransferID}
}

// closeOrder closes the order that a transfer carries at its fund, once its request
// has ended: only then does money that is due go home, and money that was set apart
// for it come free. Who closes is all the same to the contract, which does it once;
// of ours one transaction at most is on its way for an order, whoever dies when.
func (w *work) closeOrder(ctx context.Context) error {
	orders, err := w.Store.ListOrders(ctx, gateway.OrderFilter{TransferID: w.t.ID, Limit: 1})
	if err != nil {
		return fmt.Errorf("read order: %w", err)
	}
	if len(orders) == 0 || !closable(&orders[0]) {
		return w.close(ctx)
	}
	o := &orders[0]
	closing, err := w.Closer.Closing(ctx, o)
	switch {
	case err != nil:
		w.Log.Warn("not known whether an order is closed at its fund", "order", o.ID, "transfer", w.t.ID, "err", err)
		return w.leave(ctx, &gateway.Commit{}, w.now.Add(gateway.AfterOf(err, 2*recheck)))
	case closing.Done:
		return w.close(ctx)
	}
	w.r.Looks++
	w.r.Detail, w.r.LookedAt = closing.Problem, w.now
	later := w.now.Add(w.wait(gateway.Diagnosis{}))
	if closing.Problem != "" {
		w.Log.Warn("order can't be closed at its fund now", "order", o.ID, "transfer", w.t.ID, "problem", closing.Problem)
	}
	if closing.Call == nil {
		return w.leave(ctx, &gateway.Commit{}, later)
	}
	room, ok := w.roomFor(closing.Call)
	if !ok {
		w.r.Advice = "closing the order costs more than the fee ceiling for transactions by hand on this lane"
		w.Log.Warn("order not closed at its fund: over the fee ceiling", "order", o.ID, "transfer", w.t.ID)
		return w.leave(ctx, &gateway.Commit{}, later)
	}
	c := &gateway.Commit{}
	attempt, in, err := w.sign(ctx, c, &gateway.Remedy{Purpose: gateway.PurposeClose, Chain: o.Fund.Chain, Call: *closing.Call}, room)
	if err != nil {
		w.Log.Warn("order not closed at its fund now", "order", o.ID, "transfer", w.t.ID, "err", err)
		return w.leave(ctx, &gateway.Commit{}, w.now.Add(gateway.AfterOf(err, recheck)))
	}
	if w.t.Status.State.InFlight() {
		st := change(w.t)
		st.event(gateway.Event{At: w.now, Actor: "resolve", Cause: in.ID, Data: data(map[string]string{
			"chain": in.Chain, "nonce": fmt.Sprint(in.Nonce), "tx": attempt.Hash.Hex(), "purpose": string(in.Purpose), "order": o.ID,
		})}, gateway.Transition{Type: gateway.EventByHand})
		c.Changes = append(c.Changes, st.Change)
	}
	w.r.Advice, w.r.Purpose = "", gateway.PurposeClose
	w.r.Intent, w.r.Tx, w.r.Tries = in.ID, attempt.Hash, w.r.Tries+1
	if err := w.leave(ctx, c, w.now.Add(broadcastGrace)); err != nil {
		return err
	}
	w.Log.Info("transaction that closes an order stored", "order", o.ID, "transfer", w.t.ID, "chain", in.Chain, "tx", attempt.Hash.Hex())
	return broadcast(ctx, w.Store, w.Accounts, w.Log, in.Chain, attempt, w.now)
}

// roomFor gives what a call may spend on gas: the ceiling without the value that
// goes along; false when nothing is left.
func (w *work) roomFor(call *gateway.Call) (*big.Int, bool) {
	ceiling := w.Policy(w.t.Route).FeeCeiling
	if ceiling == nil {
		return nil, false
	}
	room := new(big.Int).Set(ceiling)
	if call.Value != nil {
		room.Sub(room, call.Value)
	}
	return room, room.Sign() > 0
}
