package engine

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/vostro-gateway/vostro/gateway"
)

// FundOrderStore is what following orders reads and writes.
type FundOrderStore interface {
	Committer
	Leases
	// DueOrders gives up to n orders that haven't ended and are due at now, earliest
	// first, and when the next one is due, zero when there is none.
	DueOrders(ctx context.Context, now time.Time, n int) (due []gateway.Order, next time.Time, err error)
	Transfers(ctx context.Context, ids []string) ([]*gateway.Transfer, error)
	// Order gives an order. NOT_FOUND when there is none.
	Order(ctx context.Context, id string) (gateway.Order, error)
	NettingStore
}

// Orders follows what becomes of fund orders: by the transfer that carries each of
// them, which the policy decides on and which is sent like any payment, and then by
// what the fund's chain proves. It sends nothing itself, so that an order has one
// request at most, whatever dies when; and an order is confirmed by the one event
// that says that it was executed for good.
type Orders struct {
	Store    FundOrderStore
	Funds    Funds
	Cash     *CashDesk // nil: what funds are paid outside the chains, their transfer agents confirm
	Bulks    Bulks     // nil: no orders are netted, and neither Policy nor NewID is needed
	Policy   CurrentPolicy
	Owner    string
	NewID    func(prefix string) string
	Patience Patience
	Wake     func(gateway.Stage) // may be nil
	Log      Logger

	netAgain time.Time
}

// CurrentPolicy says whether a decision was taken with what is in force.
type CurrentPolicy interface {
	Current(d *gateway.Decision) bool
}

const (
	netLatest = 5 * time.Second // between looks for orders to net

	orderLease   = "orders"
	orderBatch   = 64
	ordersAtOnce = 16
)

// Step follows what is due.
func (s *Orders) Step(ctx context.Context, now time.Time) (int, time.Time, error) {
	fence, held, err := s.Store.AcquireLease(ctx, orderLease, s.Owner, now, s.Patience.lease())
	if err != nil {
		return 0, time.Time{}, fmt.Errorf("lease orders: %w", err)
	}
	if !held {
		return 0, now.Add(s.Patience.lease()), nil
	}
	due, next, err := s.Store.DueOrders(ctx, now, orderBatch)
	if err != nil {
		return 0, time.Time{}, fmt.Errorf("read due orders: %w", err)
	}
	carriers, err := s.carriers(ctx, due)
	if err != nil {
		return 0, time.Time{}, err
	}
	bulks, err := s.bulks(ctx, due, carriers)
	if err != nil {
		return 0, time.Time{}, err
	}
	var g errgroup.Group
	g.SetLimit(ordersAtOnce)
	errs := make([]error, len(due))
	moving := map[string]bool{}
	for i := range due {
		moving[due[i].ID] = due[i].Members > 0
	}
	for i, o := range due {
		if moving[o.Bulk] {
			continue // stays due: what its bulk comes to now rouses it, and mustn't be missed
		}
		g.Go(func() error {
			c := s.step(ctx, o, carriers, bulks, now)
			for i := range c.Orders {
				c.Stuck = append(c.Stuck, toClose(&c.Orders[i])...)
			}
			err := s.Store.Commit(ctx, c)
			if err == nil && len(c.Stuck) > 0 && s.Wake != nil {
				s.Wake(gateway.StageResolve)
			}
			for i := range c.Orders {
				t := carriers[c.Orders[i].Order.TransferID]
				if err != nil || s.Cash == nil || t == nil {
					break
				}
				if err := s.Cash.confirm(ctx, &c.Orders[i].Order, t, now); err != nil && !overtaken(err) && !outrun(err) {
					s.Log.Warn("fund not told of the money of an order", "order", o.ID, "err", err)
				}
			}
			if err != nil && !overtaken(err) {
				errs[i] = fmt.Errorf("order %s: %w", o.ID, err)
			}
			return nil
		})
	}
	_ = g.Wait()
	n := len(due)
	// While much is due more of a group is on its way, but it isn't to wait for ever.
	if n < orderBatch || !now.Before(s.netAgain) {
		s.netAgain = now.Add(netLatest)
		netted, err := s.net(ctx, fence, now)
		n, errs = n+netted, append(errs, err)
	}
	if n > 0 && s.Wake != nil {
		s.Wake(gateway.StageTrack) // and whoever reports
	}
	// An event of its transfer makes an order due without anybody telling this stage.
	if soon := now.Add(orderIdle); next.IsZero() || next.After(soon) {
		next = soon
	}
	return n, next, errors.Join(errs...)
}

// orderIdle is how long an event of a transfer may go unnoticed.
const orderIdle = time.Second

// Release lets another gateway follow.
func (s *Orders) Release(ctx context.Context) error {
	f, held, err := s.Store.AcquireLease(ctx, orderLease, s.Owner, time.Time{}, 0)
	if err != nil || !held {
		return err
	}
	if s.Cash != nil {
		err = s.Cash.Release(ctx)
	}
	return errors.Join(err, s.Store.ReleaseLease(ctx, f))
}

func (s *Orders) carriers(ctx context.Context, orders []gateway.Order) (map[string]*gateway.Transfer, error) {
	ids := make([]string, len(orders))
	for i := range orders {
		ids[i] = orders[i].TransferID
	}
	transfers, err := s.Store.Transfers(ctx, ids)
	if err != nil {
		return nil, fmt.Errorf("read transfers of orders: %w", err)
	}
	out := make(map[string]*gateway.Transfer, len(transfers))
	for _, t := range transfers {
		out[t.ID] = t
	}
	return out, nil
}

// bulks reads the bulk orders that some orders are in, and adds their carriers to
// those of the orders.
func (s *Orders) bulks(ctx context.Context, orders []gateway.Order, carriers map[string]*gateway.Transfer) (map[string]*gateway.Order, error) {
	found := map[string]*gateway.Order{}
	var all []gateway.Order
	for i := range orders {
		id := orders[i].Bulk
		if _, read := found[id]; read || id == "" {
			continue
		}
		o, err := s.Store.Order(ctx, id)
		if err != nil {
			return nil, fmt.Errorf("read bulk order: %w", err)
		}
		found[id] = &o
		all = append(all, o)
	}
	if len(all) == 0 {
		return found, nil
	}
	more, err := s.carriers(ctx, all)
	if err != nil {
		return nil, err
	}
	maps.Copy(carriers, more)
	return found, nil
}

// step gives what to commit about an order.
func (s *Orders) step(ctx context.Context, o gateway.Order, carriers map[string]*gateway.Transfer, bulks map[string]*gateway.Order, now time.Time) *gateway.Commit {
	if bulk := bulks[o.Bulk]; bulk != nil {
		return s.member(o, carriers[o.TransferID], bulk, carriers[bulk.TransferID], now)
	}
	c := &gateway.Commit{Orders: []gateway.OrderStep{s.follow(ctx, o, carriers[o.TransferID], now)}}
	if after := &c.Orders[0].Order; o.Members > 0 && !confirmed(o.State) && confirmed(after.State) {
		var err error
		if c.Allocation, err = s.allocate(ctx, after); err != nil {
			// What can't be allocated is executed for nobody: people must find out what the
			// fund was asked.
			s.Log.Warn("bulk order can't be allocated", "order", o.ID, "transfer", o.TransferID, "err", err)
			st := orderingOf(o)
			st.Order.DueAt = now.Add(memberIdle)
			if !now.Before(o.Deadline) {
				s.late(st, o.TransferID, now)
			}
			c = &gateway.Commit{Orders: []gateway.OrderStep{st.OrderStep}}
		}
	}
	return c
}

// confirmed reports whether an order was dealt with for good.
func confirmed(s gateway.OrderState) bool {
	return s == gateway.OrderExecuted || s == gateway.OrderSettled
}

// late calls people to an order that is longer where it is than expected.
func (s *Orders) late(st *ordering, cause string, now time.Time) {
	st.raise(now, "order", cause, gateway.EventOrderAlarm, gateway.Reason{Rule: "deadline", Text: "the order is longer in " + string(st.Order.State) + " than expected"})
	st.Order.Deadline = now.Add(s.Patience.order())
	s.Log.Warn("order past its deadline", "order", st.Order.ID, "transfer", st.Order.TransferID, "state", st.Order.State)
}

// follow gives the next step of an order. While the fund's chain can't be asked the
// order stays as it is.
func (s *Orders) follow(ctx context.Context, o gateway.Order, t *gateway.Transfer, now time.Time) gateway.OrderStep {
	st := orderingOf(o)
	st.Order.DueAt = now.Add(or(s.Patience.Poll, 30*time.Second))
	st.carried(t, now)
	if o.Netting != "" && o.Members == 0 {
		st.Order.DueAt = now.Add(memberIdle) // nobody else asks a chain for it
	}
	if left(t) && !st.Order.State.Terminal() {
		fact, err := s.Funds.Look(ctx, &st.Order)
		if err != nil {
			s.Log.Warn("fund can't be asked about an order", "order", o.ID, "transfer", o.TransferID, "err", err)
		} else {
			st.proven(fact, now)
		}
	}
	switch {
	case st.Order.State.Terminal():
		st.Order.DueAt, st.Order.Deadline = never, never
	case len(st.Events) > 0:
		st.Order.Deadline = now.Add(s.Patience.order())
	case !now.Before(o.Deadline):
		s.late(st, o.TransferID, now)
	}
	return st.OrderStep
}

// left reports whether something of a transfer may have left.
func left(t *gateway.Transfer) bool { return t.Status.State.InFlight() }

// carried takes over what became of the transfer: the policy's word on it is that on
// the order.
func (s *ordering) carried(t *gateway.Transfer, now time.Time) {
	state := s.Order.State
	undecided := state == gateway.OrderReceived || state == gateway.OrderSuspended
	switch t.Status.State {
	case gateway.StateReceived:
	case gateway.StateHeld:
		if state == gateway.OrderReceived || state == gateway.OrderAccepted {
			s.raise(now, "order", t.ID, gateway.EventOrderSuspended, t.Progress.Reasons...)
		}
	case gateway.StateRejected:
		switch {
		case undecided:
			s.raise(now, "order", t.ID, gateway.EventOrderRejected, t.Progress.Reasons...)
		case !state.Terminal():
			s.raise(now, "order", t.ID, gateway.EventOrderCanceled, t.Progress.Reasons...)
		}
	case gateway.StateCanceled:
		if !state.Terminal() {
			s.raise(now, "order", t.ID, gateway.EventOrderCanceled, t.Progress.Reasons...)
		}
	default:
		if undecided {
			var reasons []gateway.Reason
			if t.Status.State == gateway.StateWarehoused {
				reasons = t.Progress.Reasons
			}
			s.raise(now, "order", t.ID, gateway.EventOrderAccepted, reasons...)
		}
	}
}

// proven takes over what the fund's chain proves. An end counts when it is final;
// before that a reorganisation may take it back.
func (s *ordering) proven(f gateway.FundFact, now time.Time) {
	before := s.Order.State
	waits := before == gateway.OrderAccepted || before == gateway.OrderPlaced || before == gateway.OrderOpen
	done := f.State == gateway.FundProcessed && f.Final
	if !waits && (before != gateway.OrderExecuted || !done) {
		return // what was confirmed isn't taken back here
	}
	s.Order.Fact = f
	cause := ""
	if f.Tx != (gateway.Hash32{}) {
		cause = s.Order.Fund.Chain + " " + f.Tx.Hex()
	}
	raise := func(t gateway.EventType, reasons ...gateway.Reason) { s.raise(now, "order", cause, t, reasons...) }
	ended := f.State == gateway.FundCanceled || f.State == gateway.FundFailed
	switch {
	case before == gateway.OrderExecuted:
	case (f.State == gateway.FundNone || f.State == "") && before != gateway.OrderAccepted:
		raise(gateway.EventOrderUnplaced)
	case f.State == gateway.FundPending && before != gateway.OrderPlaced:
		raise(gateway.EventOrderPlaced)
	case ended && f.Final:
		raise(gateway.EventOrderCanceled, ending(f))
	case done:
		raise(gateway.EventOrderExecuted)
	case (f.State == gateway.FundProcessing || f.State == gateway.FundProcessed) && before != gateway.OrderOpen:
		raise(gateway.EventOrderOpened)
	}
	if s.Order.State == gateway.OrderExecuted && done && f.Paid {
		raise(gateway.EventOrderSettled)
	}
}

// ending says why a request ended without units and money changing hands.
func ending(f gateway.FundFact) gateway.Reason {
	if f.State == gateway.FundCanceled {
		return gateway.Reason{Rule: "fund", ISO: "CANP", Text: "the request was cancelled before the fund dealt with it"}
	}
	return gateway.Reason{Rule: "fund", ISO: "CXLR", Text: detailed("the fund could not settle the request", f.Problem)}
}
