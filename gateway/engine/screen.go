package engine

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/vostro-gateway/vostro/gateway"
)

// Screen has the policy decide on transfers that were received, and on those
// that must be decided again: due, released, expired or overtaken. Each
// decision is committed together with the state that it causes.
type Screen struct {
	Store    ScreenStore
	Policy   Policy
	Owner    string
	NewID    func(prefix string) string
	Patience Patience
	Wake     func(gateway.Stage) // may be nil
}

const (
	batchSize    = 64
	leaseDefault = 20 * time.Second
)

// Step screens one leased batch.
func (s *Screen) Step(ctx context.Context, now time.Time) (int, time.Time, error) {
	leased, next, err := s.Store.LeaseTransfers(ctx, gateway.StageScreen, s.Owner, now, s.Patience.lease(), batchSize)
	if err != nil {
		return 0, time.Time{}, fmt.Errorf("lease transfers to screen: %w", err)
	}
	err = each(ctx, s.Store, leased, now, func(t *gateway.Transfer) error {
		return s.Store.Commit(ctx, s.screen(ctx, t, now))
	})
	if len(leased) > 0 && s.Wake != nil {
		s.Wake(gateway.StageSubmit)
	}
	return len(leased), next, err
}

// Release gives back what is still leased.
func (s *Screen) Release(ctx context.Context) error {
	return s.Store.ReleaseTransfers(ctx, gateway.StageScreen, s.Owner)
}

// each runs f for every transfer at once, so that the store can group their
// commits. A transfer that somebody else has moved on meanwhile is no failure.
func each(ctx context.Context, store Committer, transfers []*gateway.Transfer, now time.Time, f func(*gateway.Transfer) error) error {
	var g errgroup.Group
	g.SetLimit(batchSize)
	errs := make([]error, len(transfers))
	for i, t := range transfers {
		g.Go(func() error {
			err := f(t)
			if err == nil {
				return nil
			}
			giveBack(ctx, store, t, now)
			if !overtaken(err) {
				errs[i] = fmt.Errorf("transfer %s: %w", t.ID, err)
			}
			return nil
		})
	}
	_ = g.Wait()
	return errors.Join(errs...)
}

// giveBack ends the lease of a transfer whose step came to nothing, so that it
// is looked at again soon and not when the lease runs out: what was lost in
// between may have been a chain's cursor or a signer, and the transfer is as it
// was. When it isn't, its version or epoch has moved and nothing happens.
func giveBack(ctx context.Context, store Committer, t *gateway.Transfer, now time.Time) {
	st := change(t)
	st.Work.DueAt = now.Add(handsFull)
	_ = store.Commit(ctx, &gateway.Commit{Changes: []gateway.Change{st.Change}}) // or the lease runs out
}

func overtaken(err error) bool {
	code := gateway.CodeOf(err)
	return code == gateway.CodeLeaseLost || code == gateway.CodeVersion
}

func (s *Screen) screen(ctx context.Context, t *gateway.Transfer, now time.Time) *gateway.Commit {
	c := &gateway.Commit{}
	st := change(t)
	switch overdue := !now.Before(t.Work.Deadline); {
	case overdue && t.Status.State == gateway.StateHeld:
		s.expire(c, &st, t, now)
	case overdue:
		s.hold().put(c, &st, t, now, "screen", "", "", []gateway.Reason{{Rule: "deadline", Text: "not decided in time", ISO: "AB01"}})
	default:
		s.decide(ctx, c, &st, t, now)
	}
	c.Changes = append(c.Changes, st.Change)
	return c
}

func (s *Screen) hold() hold { return hold{newID: s.NewID, patience: s.Patience} }

// expire rejects a transfer that nobody decided on.
func (s *Screen) expire(c *gateway.Commit, st *step, t *gateway.Transfer, now time.Time) {
	reasons := []gateway.Reason{{Rule: "deadline", Text: "the review was not finished in time", ISO: "AB03"}}
	st.raise(now, "screen", t.Progress.Proposal, gateway.EventRejected, reasons)
	st.Progress.Reasons = reasons
	st.Work = s.Patience.work(st.Status.State, now, now)
	c.Release = append(c.Release, t.ID)
}

func (s *Screen) decide(ctx context.Context, c *gateway.Commit, st *step, t *gateway.Transfer, now time.Time) {
	var release *gateway.Proposal
	if t.Progress.Proposal != "" {
		p, err := s.Store.Proposal(ctx, t.Progress.Proposal)
		if err != nil {
			return // the lease is given back and the transfer looked at again
		}
		if p.State == gateway.ProposalApproved {
			release = &p
		} else if t.Status.State == gateway.StateHeld {
			st.Work.DueAt = t.Work.Deadline // people haven't decided yet
			return
		}
	}
	d, err := s.Policy.Screen(ctx, t, release, now)
	if err != nil {
		s.hold().put(c, st, t, now, "screen", "", "", []gateway.Reason{{Rule: "policy", Text: texts[gateway.CodePolicy], ISO: "FF10"}})
		return
	}
	d.TransferID, d.At = t.ID, now
	if d.Outcome != gateway.Allow && d.Outcome != gateway.Deny {
		d.Outcome = gateway.Hold // and so is anything undefined
	}
	c.Decisions = append(c.Decisions, d)
	st.Progress.Decision = d.ID
	switch d.Outcome {
	case gateway.Allow:
		s.allow(st, t, d, now)
	case gateway.Deny:
		st.raise(now, "screen", d.ID, gateway.EventRejected, d.Reasons)
		st.Progress.Reasons = d.Reasons
		st.Work = s.Patience.work(st.Status.State, now, now)
		c.Release = append(c.Release, t.ID)
	default:
		s.hold().put(c, st, t, now, "screen", d.ID, d.InputSHA, d.Reasons)
	}
}

// allow approves, or warehouses until the settlement date.
func (s *Screen) allow(st *step, t *gateway.Transfer, d gateway.Decision, now time.Time) {
	if due, ok := settlementDay(t); ok && now.Before(due) {
		reasons := []gateway.Reason{{Rule: "settlement-date", Text: "waits for its settlement date", Path: "IntrBkSttlmDt"}}
		st.raise(now, "screen", d.ID, gateway.EventWarehoused, reasons)
		st.Progress.Reasons = reasons
		st.Work = s.Patience.work(st.Status.State, now, due)
		if !due.Before(st.Work.Deadline) {
			st.Work.Deadline = due.Add(s.Patience.Of(gateway.StateWarehoused))
			st.Work.DueAt = due
		}
		return
	}
	st.raise(now, "screen", d.ID, gateway.EventApproved, nil)
	st.Progress.ApprovalExpiry, st.Progress.Reasons = d.Expires, nil
	st.Work = s.Patience.work(st.Status.State, now, now)
}

// settlementDay gives the start (UTC) of the day on which the transfer may be
// sent at the earliest.
func settlementDay(t *gateway.Transfer) (time.Time, bool) {
	day, err := time.Parse(time.DateOnly, t.Instruction.SettlementDate)
	return day, err == nil
}

// tokenResource names the token balance that a transfer on a route draws on.
func tokenResource(r *gateway.Route) string {
	return "token/" + r.Source + "/" + r.Sender.Hex() + "/" + r.Token.Hex()
}
