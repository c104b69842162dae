package engine

import (
	"context"
	"fmt"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// An order that its fund's chain has is cancelled there, for as long as the fund hasn't
// begun to deal with it: by a message of its own, which is a transfer like any other, so
// that the policy decides on it and it is sent once. Its key is the order's reference:
// whatever is asked how often, one cancellation goes out for an order. What the fund
// made of it is seen by the order alone, which ends canceled or is dealt with; only then
// the bank is told, and never before it is final.

// FundCancelStore is what cancelling orders at their funds reads.
type FundCancelStore interface {
	// ListOrders gives the orders that a filter lets through.
	ListOrders(ctx context.Context, f gateway.OrderFilter) ([]gateway.Order, error)
	// TransferByKey finds the transfer that has a key.
	TransferByKey(ctx context.Context, k gateway.Key) (*gateway.Transfer, bool, error)
}

// Cancellations finds the way of the message that cancels an order at its fund.
type Cancellations interface {
	// Cancellation gives the transfer that carries it: key, reference, instruction and
	// route.
	Cancellation(ctx context.Context, o *gateway.Order) (*gateway.Transfer, error)
}

var (
	reasonAtFund = gateway.Reason{Rule: ruleRecall, Text: "the order has reached the fund and can't be cancelled any more", ISO: "NALC"}
	reasonPaid   = gateway.Reason{Rule: ruleRecall, Text: "the order's money has come outside the chains; it can't be cancelled any more", ISO: "NALC"}
)

// atFund takes the wish to cancel an order, whose fund has it, as far as it goes now.
func (s *Recalls) atFund(ctx context.Context, r *recalling, t *gateway.Transfer, now time.Time) (*gateway.Commit, bool, error) {
	orders, err := s.Store.ListOrders(ctx, gateway.OrderFilter{TransferID: t.ID, Limit: 1})
	if err != nil {
		return nil, false, fmt.Errorf("read order to cancel: %w", err)
	}
	if len(orders) == 0 || orders[0].Fund == nil || orders[0].Bulk != "" || orders[0].Members > 0 {
		return r.end(now, gateway.EventRecallRefused, reasonAtFund), true, nil
	}
	o := &orders[0]
	if o.State == gateway.OrderCanceled {
		return r.end(now, gateway.EventRecallCanceled, gateway.Reason{Rule: ruleRecall, Text: "the order has ended at the fund, nothing changed hands"}), true, nil
	}
	if o.State.Terminal() || o.State == gateway.OrderExecuted {
		return r.end(now, gateway.EventRecallRefused, reasonAtFund), true, nil
	}
	carrier, sent, err := s.Store.TransferByKey(ctx, gateway.Key{Client: o.Client, Kind: gateway.KindFundLeg, Leg: gateway.LegCancel, ID: o.Reference.Hex()})
	if err != nil {
		return nil, false, fmt.Errorf("find cancellation of order %s: %w", o.ID, err)
	}
	switch {
	case sent && (carrier.Status.State == gateway.StateRejected || carrier.Status.State == gateway.StateCanceled):
		reason := gateway.Reason{Rule: ruleRecall, Text: "the cancellation wasn't sent to the fund", ISO: "NALC"}
		if len(carrier.Progress.Reasons) > 0 {
			reason.Text = detailed(reason.Text, carrier.Progress.Reasons[0].Text)
		}
		return r.end(now, gateway.EventRecallRefused, reason), true, nil
	case sent:
		return s.await(r, now), true, nil
	case o.Cash != nil:
		return r.end(now, gateway.EventRecallRefused, reasonPaid), true, nil
	case o.State == gateway.OrderOpen:
		return r.end(now, gateway.EventRecallRefused, reasonAtFund), true, nil
	case o.State != gateway.OrderPlaced:
		return s.await(r, now), true, nil // what the fund's chain has of it isn't known yet
	}
	return s.cancelAtFund(ctx, r, o, now)
}

// cancelAtFund sends the cancellation, in one commit with the answer that it is pending.
func (s *Recalls) cancelAtFund(ctx context.Context, r *recalling, o *gateway.Order, now time.Time) (*gateway.Commit, bool, error) {
	t, err := s.Cancellations.Cancellation(ctx, o)
	if err != nil {
		s.Log.Warn("order can't be cancelled at its fund now", "recall", r.Recall.ID, "order", o.ID, "err", err)
		return s.later(r, now, now.Add(recheck)), true, nil
	}
	t.ID, t.MessageID, t.Index, t.CreatedAt, t.UpdatedAt = s.NewID("tr"), r.Recall.MessageID, r.Recall.Index, now, now
	t.Instruction.MessageType, t.Instruction.MsgID = r.Recall.Request.MessageType, r.Recall.Request.AssignmentID
	t.Status, t.Version = mustApply(gateway.Status{}, gateway.Transition{Type: gateway.EventReceived}), 1
	t.Work = s.Patience.work(t.Status.State, now, now)
	t.Progress = gateway.Progress{SubmittedBy: r.Recall.SubmittedBy}
	c := s.await(r, now)
	c.Transfers = []*gateway.Transfer{t}
	c.Events = map[string][]gateway.Event{t.ID: {{Subject: t.ID, Type: gateway.EventReceived, Status: t.Status, Actor: "recall", Cause: r.Recall.ID, At: now}}}
	s.Log.Info("order is cancelled at its fund", "recall", r.Recall.ID, "order", o.ID, "transfer", t.ID)
	if s.Wake != nil {
		s.Wake(gateway.StageScreen)
	}
	return c, true, nil
}

// await answers pending, once, and looks again: the order has no event to rouse a recall.
func (s *Recalls) await(r *recalling, now time.Time) *gateway.Commit {
	if r.Recall.State == gateway.RecallPending {
		return s.later(r, now, s.look(now))
	}
	reason := gateway.Reason{Rule: ruleRecall, Text: "the fund has the order; its chain will decide"}
	r.raise(now, gateway.EventRecallPending, r.Recall.TransferID, reason)
	r.Recall.Reasons, r.Recall.DueAt, r.Recall.Deadline = []gateway.Reason{reason}, s.look(now), now.Add(s.Patience.recall())
	return &gateway.Commit{Recalls: []gateway.RecallStep{r.RecallStep}}
}
