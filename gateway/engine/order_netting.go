package engine

import (
	"context"
	"fmt"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// Orders that are netted wait, approved, until nobody decides any more about one of
// their group; then those that are approved become members of one bulk order, in one
// commit with the transfer that carries it. Those that are held or refused are left
// out: one that is released later goes with the next bulk of its group.
//
// The decisions on the members must hold for as long as the bulk hasn't left. Its own
// decision is therefore bound to what theirs were taken with (gateway.Basis): once it
// was overtaken or has expired, the bulk is dissolved, its members are decided on
// again, and netted again.

// NettingStore is what netting reads beside what following orders does.
type NettingStore interface {
	// NettingGroups gives up to n groups of netted orders that can become a bulk: at
	// least one is approved and in no bulk, and none is about to be decided at now.
	NettingGroups(ctx context.Context, now time.Time, n int) ([]gateway.NettingGroup, error)
	// Unnetted gives orders of a group that haven't ended and are in no bulk, by their
	// index in the message, after one.
	Unnetted(ctx context.Context, g gateway.NettingGroup, afterIndex, n int) ([]gateway.Order, error)
	// Members gives the members of a bulk order, in ascending order of id.
	Members(ctx context.Context, bulk, afterID string, n int) ([]gateway.Order, error)
	Decision(ctx context.Context, id string) (gateway.Decision, error)
}

// Bulks finds the way of a bulk order.
type Bulks interface {
	// Carrier gives the transfer that carries a bulk order to its fund's chain: key,
	// reference, instruction and route.
	Carrier(ctx context.Context, o *gateway.Order) (*gateway.Transfer, error)
}

const (
	groupsAtOnce = 4
	memberPage   = 256
	// bulkMax bounds a bulk, and so the commit that makes it: a larger group becomes
	// several.
	bulkMax = 10_000

	ruleNetting   = "netting"
	ruleDissolved = "netting.dissolved" // a bulk whose members are decided on again
	ruleLaterBulk = "netting.later"     // the chain has a later bulk than the store

	// laterBulks is how many numbers ahead the chain is asked for bulks that a lost
	// history has sent.
	laterBulks = 3
)

// netted reports whether a transfer goes with a bulk that it has joined.
func netted(t *gateway.Transfer) bool { return t.Progress.Bulk != "" }

// goodUntil is when an approved order may no longer be sent: its approval or the order
// itself has expired.
func goodUntil(t *gateway.Transfer) time.Time {
	at := t.Progress.ApprovalExpiry
	if void := t.Instruction.ExpiresAt; !void.IsZero() && void.Before(at) {
		at = void
	}
	return at
}

// net makes bulk orders of the groups that are ready.
func (s *Orders) net(ctx context.Context, fence gateway.Fence, now time.Time) (int, error) {
	if s.Bulks == nil {
		return 0, nil
	}
	groups, err := s.Store.NettingGroups(ctx, now, groupsAtOnce)
	if err != nil {
		return 0, fmt.Errorf("find orders to net: %w", err)
	}
	for _, g := range groups {
		n := netting{Orders: s, group: g, now: now, commit: &gateway.Commit{Fences: []gateway.Fence{fence}}}
		if err := n.make(ctx); err != nil {
			return 0, fmt.Errorf("net orders of message %s: %w", g.MessageID, err)
		}
		if err := s.Store.Commit(ctx, n.commit); err != nil && !overtaken(err) {
			return 0, fmt.Errorf("store bulk order of message %s: %w", g.MessageID, err)
		}
		if s.Wake != nil {
			s.Wake(gateway.StageScreen)
		}
	}
	return len(groups), nil
}

// netting is a bulk order in the making.
type netting struct {
	*Orders
	group  gateway.NettingGroup
	now    time.Time
	commit *gateway.Commit

	bulk   gateway.Order
	basis  *gateway.Basis
	joined []*gateway.Transfer
}

func (n *netting) make(ctx context.Context) error {
	n.bulk.ID = n.NewID(prefixOrder)
	for after := -1; len(n.joined) < bulkMax; {
		page, err := n.Store.Unnetted(ctx, n.group, after, min(memberPage, bulkMax-len(n.joined)))
		if err != nil {
			return err
		}
		if len(page) == 0 {
			break
		}
		after = page[len(page)-1].Index
		carriers, err := n.carriers(ctx, page)
		if err != nil {
			return err
		}
		for i := range page {
			if err := n.take(ctx, &page[i], carriers[page[i].TransferID]); err != nil {
				return err
			}
		}
	}
	if len(n.joined) == 0 {
		return nil // those that were approved are decided on again
	}
	return n.close(ctx)
}

// take has an order join whose approval holds; one whose doesn't is decided on again.
func (n *netting) take(ctx context.Context, o *gateway.Order, t *gateway.Transfer) error {
	if t == nil || t.Status.State != gateway.StateApproved || t.Work.Stage != gateway.StageSubmit || recalled(t) {
		return nil
	}
	d, err := n.Store.Decision(ctx, t.Progress.Decision)
	if err != nil {
		return fmt.Errorf("read decision on %s: %w", t.ID, err)
	}
	basis := gateway.BasisOf(&d)
	basis.Expires = goodUntil(t)
	if !n.Policy.Current(&d) || !basis.Holds(&d, n.now) || n.basis != nil && !n.basis.Holds(&d, n.now) {
		st := change(t)
		st.event(gateway.Event{At: n.now, Actor: "order", Cause: "the approval has expired or was overtaken"}, gateway.Transition{Type: gateway.EventRescreen})
		st.Work.Stage, st.Work.DueAt, st.Carries = gateway.StageScreen, n.now, false
		n.commit.Changes = append(n.commit.Changes, st.Change)
		return nil
	}
	if err := n.add(o); err != nil {
		return err
	}
	if n.basis == nil {
		n.basis = &basis
	} else if basis.Expires.Before(n.basis.Expires) {
		n.basis.Expires = basis.Expires
	}
	n.joined = append(n.joined, t)
	member := orderingOf(*o)
	member.Order.Bulk = n.bulk.ID
	n.commit.Orders = append(n.commit.Orders, member.OrderStep)
	return nil
}

// add counts an order into the bulk. What all of a group have in common is the first
// one's.
func (n *netting) add(o *gateway.Order) error {
	q := &n.bulk.Request
	n.bulk.Members++
	if n.bulk.Members > 1 {
		var err error
		if q.Amount, err = q.Amount.Add(o.Request.Amount); err == nil {
			q.Units, err = q.Units.Add(o.Request.Units)
		}
		return err
	}
	id := n.bulk.ID
	fund := *o.Fund
	fund.Dealing = gateway.Dealing{} // the members' day has come
	n.bulk = gateway.Order{
		ID: id, MessageID: o.MessageID, Index: n.group.Next, Client: o.Client, Request: o.Request, Fund: &fund, Netting: o.Netting, Members: 1,
		SubmittedBy: o.SubmittedBy, CreatedAt: n.now,
	}
	q.Reference = gateway.BulkReference(o.Client, q.BIC, q.Direction, n.group, n.group.Bulks+1)
	q.ClientReference, q.Nonce, q.SubAccount, q.Involved, q.RequestedDay = "", "", nil, nil, ""
	n.bulk.Reference = gateway.OrderRef(o.Client, q.BIC, q.Reference)
	return nil
}

// close adds the bulk order with its transfer.
func (n *netting) close(ctx context.Context) error {
	t, err := n.Bulks.Carrier(ctx, &n.bulk)
	if err != nil {
		return fmt.Errorf("route bulk order %s: %w", n.bulk.Request.Reference, err)
	}
	t.ID, t.MessageID, t.Index, t.CreatedAt, t.UpdatedAt = n.NewID("tr"), n.bulk.MessageID, n.bulk.Index, n.now, n.now
	t.Status, t.Version = mustApply(gateway.Status{}, gateway.Transition{Type: gateway.EventReceived}), 1
	t.Work = n.Patience.work(t.Status.State, n.now, n.now)
	t.Progress = gateway.Progress{SubmittedBy: n.bulk.SubmittedBy, Basis: n.basis}
	st := &ordering{gateway.OrderStep{Order: n.bulk}}
	st.Order.TransferID = t.ID
	st.raise(n.now, "order", n.bulk.MessageID, gateway.EventOrderReceived)
	st.Order.DueAt, st.Order.Deadline = n.now, n.now.Add(n.Patience.order())
	c := n.commit
	c.Transfers = []*gateway.Transfer{t}
	c.Events = map[string][]gateway.Event{t.ID: {{Subject: t.ID, Type: gateway.EventReceived, Status: t.Status, Actor: "order", Cause: n.bulk.ID, At: n.now}}}
	c.Orders = append(c.Orders, st.OrderStep)
	for _, member := range n.joined {
		c.Changes = append(c.Changes, n.join(member))
	}
	n.Log.Info("orders are netted", "order", n.bulk.ID, "reference", n.bulk.Request.Reference, "members", n.bulk.Members, "transfer", t.ID)
	return nil
}

// join parks a member's transfer for as long as its bulk lasts.
func (n *netting) join(t *gateway.Transfer) gateway.Change {
	st := change(t)
	st.Progress.Bulk = n.bulk.ID
	st.Progress.Reasons = []gateway.Reason{{Rule: ruleNetting, Text: "goes with bulk order " + n.bulk.Request.Reference}}
	st.raise(n.now, "order", n.bulk.ID, gateway.EventParked, st.Progress.Reasons)
	st.Work = gateway.Work{Stage: gateway.StageSubmit, DueAt: never, Deadline: never}
	st.Carries = false // the order says so itself
	return st.Change
}

// awaitNetting leaves an approved transfer whose order is netted to the order stage, for as
// long as the approval holds.
func (s *Submit) awaitNetting(ctx context.Context, t *gateway.Transfer, now time.Time) *gateway.Commit {
	c, st := &gateway.Commit{}, change(t)
	switch {
	case netted(t):
		st.Work.DueAt, st.Work.Deadline = never, never
	case !now.Before(t.Work.Deadline):
		hold{s.NewID, s.Patience}.put(c, &st, t, now, "submit", "", "", []gateway.Reason{{Rule: ruleNetting, Text: "not netted in time", ISO: "AB01"}})
	default:
		d, err := s.Store.Decision(ctx, t.Progress.Decision)
		if err == nil && (!now.Before(goodUntil(t)) || !s.Policy.Current(&d)) {
			return s.rescreen(t, now, "the approval has expired or was overtaken")
		}
		st.Work.DueAt = t.Work.Deadline
		if at := goodUntil(t); at.Before(st.Work.DueAt) {
			st.Work.DueAt = at
		}
		if err != nil {
			st.Work.DueAt = now.Add(recheck)
		}
	}
	c.Changes = append(c.Changes, st.Change)
	return c
}

// bulkStands says whether a bulk that the policy allows may go: dissolved is true when the
// decisions on its members no longer hold, reasons are why people must look at it.
func (s *Screen) bulkStands(ctx context.Context, t *gateway.Transfer, d *gateway.Decision, now time.Time) (dissolved bool, reasons []gateway.Reason, err error) {
	if t.Progress.Basis == nil {
		return false, nil, nil
	}
	if !t.Progress.Basis.Holds(d, now) {
		return true, nil, nil
	}
	// After a restore the store may not know that the members of this bulk, dissolved
	// in the history that was lost, have gone with a later one.
	for i := 1; i <= laterBulks; i++ {
		later, err := gateway.LaterBulk(t, i)
		if err != nil {
			return false, nil, err
		}
		sent, _, err := s.References.SentAt(ctx, later, false)
		if err != nil {
			return false, nil, err
		}
		if sent > 0 {
			return false, []gateway.Reason{{Rule: ruleLaterBulk, Text: "the chain has a later bulk of these orders, " + later.Instruction.Order.Reference + ", that this store does not know"}}, nil
		}
	}
	return false, nil, nil
}

// dissolve cancels a bulk that never left, so that its members are decided on again.
func (s *Screen) dissolve(ctx context.Context, t *gateway.Transfer, now time.Time, c *gateway.Commit, cause string) *gateway.Commit {
	sent, _, err := s.References.SentAt(ctx, t, false)
	if err != nil {
		return s.again(t, now, "ask whether the reference was used", err)
	}
	if sent > 0 {
		return adoption(ctx, s.Store, s.References, s.Patience, t, now, sent, "screen")
	}
	st := change(t)
	st.Progress.Decision = cause
	st.Progress.Reasons = []gateway.Reason{{Rule: ruleDissolved, Text: "the decisions on its orders were overtaken or have expired: they are decided on again"}}
	st.raise(now, "screen", cause, gateway.EventCanceled, st.Progress.Reasons)
	st.Work = s.Patience.work(st.Status.State, now, now)
	c.Release = append(c.Release, t.ID)
	c.Changes = append(c.Changes, st.Change)
	return c
}
