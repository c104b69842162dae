package engine

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// member gives the next step of an order that is in a bulk: what became of the bulk,
// with the member's own quantities. Its transfer, which nobody else touches, ends with
// it.
func (s *Orders) member(o gateway.Order, t *gateway.Transfer, bulk *gateway.Order, carrier *gateway.Transfer, now time.Time) *gateway.Commit {
	st := orderingOf(o)
	st.Order.DueAt = now.Add(memberIdle)
	st.carried(t, now)
	c := &gateway.Commit{}
	switch {
	case dissolved(bulk):
		st.Order.Bulk, st.Order.DueAt = "", now
		c.Changes = []gateway.Change{s.leaveBulk(t, now)}
	case bulk.State == gateway.OrderRejected || bulk.State == gateway.OrderCanceled:
		if landed(carrier) {
			st.raise(now, "order", bulk.ID, gateway.EventOrderCanceled, bulk.Reasons...)
		}
	default:
		f, err := o.MemberFact(bulk)
		if err != nil {
			s.Log.Warn("member of a bulk can't be followed", "order", o.ID, "bulk", bulk.ID, "err", err)
			break
		}
		f.Final = f.Final && (bulk.State == gateway.OrderExecuted || bulk.State == gateway.OrderSettled)
		f.Paid = bulk.State == gateway.OrderSettled && landed(carrier)
		st.proven(f, now)
	}
	switch {
	case st.Order.State.Terminal():
		st.Order.DueAt, st.Order.Deadline = never, never
		c.Changes = append(c.Changes, s.endMember(t, carrier, bulk, now)...)
	case len(st.Events) > 0:
		st.Order.Deadline = now.Add(s.Patience.order())
	case !now.Before(o.Deadline):
		s.late(st, bulk.ID, now)
	}
	c.Orders = []gateway.OrderStep{st.OrderStep}
	return c
}

// memberIdle is how often a member looks without being roused by its bulk.
const memberIdle = 10 * time.Minute

// dissolved reports whether the members of a bulk are to be decided on again.
func dissolved(bulk *gateway.Order) bool {
	return (bulk.State == gateway.OrderRejected || bulk.State == gateway.OrderCanceled) && len(bulk.Reasons) > 0 && bulk.Reasons[0].Rule == ruleDissolved
}

// landed reports whether a transfer has ended, one way or the other.
func landed(t *gateway.Transfer) bool { return t.Status.State.Terminal() }

// leaveBulk has the policy decide again on a member of a bulk that never left.
func (s *Orders) leaveBulk(t *gateway.Transfer, now time.Time) gateway.Change {
	st := change(t)
	st.Progress.Bulk, st.Progress.Reasons = "", nil
	st.event(gateway.Event{At: now, Actor: "order", Cause: "its bulk order was dissolved"}, gateway.Transition{Type: gateway.EventRescreen})
	st.Work = gateway.Work{Stage: gateway.StageScreen, DueAt: now, Deadline: now.Add(s.Patience.Of(gateway.StateParked))}
	st.Carries = false
	return st.Change
}

// endMember brings a member's transfer to where that of its bulk has ended.
func (s *Orders) endMember(t, carrier *gateway.Transfer, bulk *gateway.Order, now time.Time) []gateway.Change {
	if t.Status.State.Terminal() {
		return nil
	}
	st := change(t)
	st.Carries = false
	if carrier.Status.State.InFlight() {
		goWith(&st, s.Patience, carrier, now, "order")
		if carrier.Status.Flight != st.Status.Flight {
			st.event(gateway.Event{At: now, Actor: "order", Cause: carrier.ID}, gateway.Transition{Type: gateway.EventObserved, Flight: carrier.Status.Flight})
		}
		copyFacts(&st.Progress, &carrier.Progress)
	} else {
		st.Progress.Reasons = bulk.Reasons
		st.raise(now, "order", bulk.ID, gateway.EventCanceled, bulk.Reasons)
	}
	st.Work = gateway.Work{Stage: gateway.StageTrack, DueAt: never, Deadline: never}
	return []gateway.Change{st.Change}
}

// allocate divides what a bulk order got among its members: all of them, by what each
// has put in, and only when that is together exactly what the fund's chain says was
// dealt with.
func (s *Orders) allocate(ctx context.Context, bulk *gateway.Order) (*gateway.Allocation, error) {
	const op = "allocate"
	got, ok := new(big.Int).SetString(bulk.Got(), 10)
	if !ok {
		return nil, gateway.Errorf(gateway.CodeInternal, op, gateway.RetryNever, "bulk order %s got %q", bulk.ID, bulk.Got())
	}
	stakes, ids := make([]gateway.Stake, 0, bulk.Members), make([]string, 0, bulk.Members)
	gave := new(big.Int)
	for after := ""; ; after = ids[len(ids)-1] {
		page, err := s.Store.Members(ctx, bulk.ID, after, memberPage)
		if err != nil {
			return nil, fmt.Errorf("read members of %s: %w", bulk.ID, err)
		}
		for i := range page {
			stake, err := page[i].Stake(&bulk.Fact)
			if err != nil {
				return nil, fmt.Errorf("order %s: %w", page[i].ID, err)
			}
			gave.Add(gave, stake)
			stakes = append(stakes, gateway.Stake{Name: page[i].Request.Reference, Weight: stake})
			ids = append(ids, page[i].ID)
		}
		if len(page) < memberPage {
			break
		}
	}
	if len(ids) != bulk.Members || gave.String() != bulk.Gave() {
		return nil, gateway.Errorf(gateway.CodeConflict, op, gateway.RetryNever,
			"bulk order %s has %d members that put in %s; the fund dealt with %s of %d", bulk.ID, len(ids), gave, bulk.Gave(), bulk.Members)
	}
	shares, err := gateway.Allocate(got, stakes)
	if err != nil {
		return nil, err
	}
	a := &gateway.Allocation{Bulk: bulk.ID, Shares: make([]gateway.Share, len(ids))}
	for i, id := range ids {
		a.Shares[i] = gateway.Share{Order: id, Units: shares[i].String()}
	}
	return a, nil
}
