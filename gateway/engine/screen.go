package engine

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/vostro-gateway/vostro/gateway"
)

// Screen has the policy decide on transfers that were received, and on those
// that must be decided again: due, released, expired or overtaken. Each
// decision is committed together with the state that it causes.
type Screen struct {
	Store      ScreenStore
	Policy     Policy
	References References
	Timetable  Timetable // nil: every transfer from the start (UTC) of its settlement date
	Directory  Directory // nil: what was mapped stays as it is
	Owner      string
	NewID      func(prefix string) string
	Patience   Patience
	Wake       func(gateway.Stage)    // may be nil
	Recorded   func(gateway.Decision) // hears of decisions that were recorded, and must not wait; may be nil
	Log        Logger
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
	bindings, err := current(ctx, s.Directory, leased)
	if err != nil {
		giveBackAll(ctx, s.Store, leased, now)
		return 0, time.Time{}, err
	}
	err = each(ctx, s.Store, leased, now, func(t *gateway.Transfer) error {
		c := s.screen(ctx, t, now, bindings)
		if err := s.Store.Commit(ctx, c); err != nil || s.Recorded == nil {
			return err
		}
		for i := range c.Decisions {
			s.Recorded(c.Decisions[i])
		}
		return nil
	})
	if len(leased) > 0 && s.Wake != nil {
		s.Wake(gateway.StageSubmit)
	}
	return len(leased), next, err
}

// Keep renews what the step that runs holds.
func (s *Screen) Keep(ctx context.Context, began, now time.Time) error {
	return keepTransfers(ctx, s.Store, gateway.StageScreen, s.Owner, began, now, s.Patience)
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
			// A limit that others have used up meanwhile is found so at the next look.
			if !overtaken(err) && gateway.CodeOf(err) != gateway.CodeLimit {
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

// giveBackAll gives several back at once, so that the store can group that.
func giveBackAll(ctx context.Context, store Committer, transfers []*gateway.Transfer, now time.Time) {
	var g sync.WaitGroup
	for _, t := range transfers {
		g.Go(func() { giveBack(ctx, store, t, now) })
	}
	g.Wait()
}

func overtaken(err error) bool {
	code := gateway.CodeOf(err)
	return code == gateway.CodeLeaseLost || code == gateway.CodeVersion
}

// asked gives the digest that a release of a decision is bound to.
func asked(d *gateway.Decision) string {
	if d.Asked != "" {
		return d.Asked
	}
	return d.InputSHA
}

func (s *Screen) screen(ctx context.Context, t *gateway.Transfer, now time.Time, bindings Bindings) *gateway.Commit {
	if recalled(t) {
		return leave(t, now)
	}
	if netted(t) {
		st := change(t)
		st.Work.Stage, st.Work.DueAt, st.Work.Deadline = gateway.StageSubmit, never, never
		return &gateway.Commit{Changes: []gateway.Change{st.Change}}
	}
	var proposal *gateway.Proposal
	if t.Progress.Proposal != "" {
		p, err := s.Store.Proposal(ctx, t.Progress.Proposal)
		if err != nil {
			return s.again(t, now, "read proposal", err)
		}
		proposal = &p
	}
	held := t.Status.State == gateway.StateHeld
	if t.Instruction.Expired(now) && mayVoid(t) {
		return s.expire(ctx, t, now, proposal, lapsed(t))
	}
	overdue := !now.Before(t.Work.Deadline)
	switch {
	case held && proposal != nil && proposal.State == gateway.ProposalRejected:
		return s.reject(ctx, t, now, &gateway.Commit{}, proposal.ID, []gateway.Reason{{Rule: "four-eyes", Text: "refused by an approver", ISO: "DS0H"}})
	case held && (proposal == nil || proposal.State != gateway.ProposalApproved):
		if overdue {
			return s.expire(ctx, t, now, proposal, gateway.Reason{Rule: "deadline", Text: "the review was not finished in time", ISO: "AB03"})
		}
		if c := s.reconsider(ctx, t, now, proposal); c != nil {
			return c
		}
		st := change(t)
		st.Work.DueAt = undecided(t, t.Work.Deadline) // people haven't decided yet
		return &gateway.Commit{Changes: []gateway.Change{st.Change}}
	case overdue && !held:
		c, st := &gateway.Commit{}, change(t)
		s.hold().put(c, &st, t, now, "screen", "", "", []gateway.Reason{{Rule: "deadline", Text: "not decided in time", ISO: "AB01"}})
		c.Changes = append(c.Changes, st.Change)
		return c
	}
	if proposal != nil && proposal.State != gateway.ProposalApproved {
		proposal = nil
	}
	return s.decide(ctx, t, now, proposal, bindings)
}

func (s *Screen) hold() hold { return hold{newID: s.NewID, patience: s.Patience} }

// again gives a transfer back as it was, to be looked at soon.
func (s *Screen) again(t *gateway.Transfer, now time.Time, op string, err error) *gateway.Commit {
	s.Log.Warn("transfer not screened", "transfer", t.ID, "uetr", t.Instruction.UETR, "op", op, "err", err)
	st := change(t)
	st.Work.DueAt = now.Add(recheck)
	return &gateway.Commit{Changes: []gateway.Change{st.Change}}
}

// mayVoid reports whether an expiry ends a transfer: one that follows another lives as
// long as that one does, but an order that hasn't joined its bulk yet is void by itself.
func mayVoid(t *gateway.Transfer) bool { return !t.Follows() || t.Netted() && !netted(t) }

// ruleExpiry is the rule of what is void since its XpryDtTm.
const ruleExpiry = "EXPIRY"

func lapsed(t *gateway.Transfer) gateway.Reason {
	return gateway.Reason{Rule: ruleExpiry, ISO: "AB03", Text: "expired at " + t.Instruction.ExpiresAt.UTC().Format(time.RFC3339) + " before it could be sent"}
}

// expire rejects a transfer that nobody decided on, or that is void by now.
func (s *Screen) expire(ctx context.Context, t *gateway.Transfer, now time.Time, proposal *gateway.Proposal, why gateway.Reason) *gateway.Commit {
	c, cause := &gateway.Commit{}, ""
	if proposal != nil {
		cause = proposal.ID
		if proposal.State == gateway.ProposalOpen {
			expired := *proposal
			expired.State = gateway.ProposalExpired
			expired.Version++
			c.Proposals = append(c.Proposals, expired)
		}
	}
	return s.reject(ctx, t, now, c, cause, []gateway.Reason{why})
}

// reject ends a transfer, after a look at the chain: a reference that was used,
// by a history that this store has lost, is adopted and never rejected, for a
// bank reads a rejection as "pay again". While the chain can't be asked,
// nothing is said.
func (s *Screen) reject(ctx context.Context, t *gateway.Transfer, now time.Time, c *gateway.Commit, cause string, reasons []gateway.Reason) *gateway.Commit {
	if t.Follows() {
		return s.rejectFollower(ctx, t, now, c, cause, reasons)
	}
	if t.Route != nil {
		sent, _, err := s.References.SentAt(ctx, t, false)
		if err != nil {
			return s.again(t, now, "ask whether the reference was used", err)
		}
		if sent > 0 {
			s.Log.Warn("reference found used on chain, adopting the send", "transfer", t.ID, "uetr", t.Instruction.UETR, "block", sent)
			return adoption(ctx, s.Store, s.References, s.Patience, t, now, sent, "screen")
		}
	}
	returns, err := freed(ctx, s.Store, t)
	if err != nil {
		return s.again(t, now, "give back what the return has taken", err)
	}
	c.Returns = returns
	return s.end(t, now, c, cause, reasons)
}

// end rejects a transfer of which nothing has left.
func (s *Screen) end(t *gateway.Transfer, now time.Time, c *gateway.Commit, cause string, reasons []gateway.Reason) *gateway.Commit {
	st := change(t)
	st.raise(now, "screen", cause, gateway.EventRejected, reasons)
	if n := len(c.Decisions); n > 0 {
		d := &c.Decisions[n-1]
		st.Progress.Decision, st.Progress.Report = d.ID, d.Obligations.Report()
		st.tag(st.Progress.Report)
	}
	st.Progress.Reasons = reasons
	st.Work = s.Patience.work(st.Status.State, now, now)
	c.Release = append(c.Release, t.ID)
	c.Changes = append(c.Changes, st.Change)
	return c
}

func (s *Screen) decide(ctx context.Context, t *gateway.Transfer, now time.Time, release *gateway.Proposal, bindings Bindings) *gateway.Commit {
	c, st := &gateway.Commit{}, change(t)
	if !bound(bindings, t) {
		again, instead := s.rebind(ctx, &st, t, now, release, bindings)
		if instead != nil {
			return instead
		}
		t = again
	}
	d, err := s.Policy.Screen(ctx, t, release, now)
	if gateway.CodeOf(err) == gateway.CodeUnavailable {
		return s.again(t, now, "read what the policy asks for", err)
	}
	if err != nil {
		s.hold().put(c, &st, t, now, "screen", "", "", []gateway.Reason{{Rule: "policy", Text: texts[gateway.CodePolicy], ISO: "FF10"}})
		c.Changes = append(c.Changes, st.Change)
		return c
	}
	d.TransferID, d.At = t.ID, now
	if d.Outcome != gateway.Allow && d.Outcome != gateway.Deny {
		d.Outcome = gateway.Hold // and so is anything undefined
	}
	c.Decisions = append(c.Decisions, d)
	st.Progress.Decision, st.Progress.Report = d.ID, d.Obligations.Report()
	switch d.Outcome {
	case gateway.Allow:
		unpaired, err := s.unpaired(ctx, t)
		if err != nil {
			return s.again(t, now, "read the transfer that follows", err)
		}
		if len(unpaired) > 0 && (release == nil || !release.Releases(unpaired)) {
			s.hold().put(c, &st, t, now, "screen", d.ID, asked(&d), unpaired)
			break
		}
		overtaken, strange, err := s.bulkStands(ctx, t, &d, now)
		switch {
		case err != nil:
			return s.again(t, now, "ask for later bulk orders", err)
		case overtaken:
			return s.dissolve(ctx, t, now, c, d.ID)
		case len(strange) > 0 && (release == nil || !release.Releases(strange)):
			s.hold().put(c, &st, t, now, "screen", d.ID, asked(&d), strange)
			c.Changes = append(c.Changes, st.Change)
			return c
		}
		gone, err := unbacked(ctx, s.Store, t)
		if err != nil {
			return s.again(t, now, "read the payment that it returns", err)
		}
		if len(gone) > 0 {
			s.hold().put(c, &st, t, now, "screen", d.ID, asked(&d), gone)
			break
		}
		if unmet := d.Obligations.Unmet(t.Route); len(unmet) > 0 {
			s.hold().put(c, &st, t, now, "screen", d.ID, asked(&d), unmet)
			break
		}
		oblige(&st, t, d.Obligations, now)
		when := s.delayed(&st, t, d.Obligations, now)
		if when.Refused {
			return s.reject(ctx, t, now, c, d.ID, when.Reasons)
		}
		if t.Instruction.Expired(when.At) && mayVoid(t) {
			return s.reject(ctx, t, now, c, d.ID, []gateway.Reason{{
				Rule: ruleExpiry, ISO: "TM01", Text: "expires before " + when.At.UTC().Format(time.RFC3339) + ", when it could be sent first",
			}})
		}
		s.allow(&st, t, d, when, now)
		if st.Status.State == gateway.StateApproved {
			claim := gateway.ClaimOf(t, now)
			claim.Limits = d.Limits
			c.Claims = append(c.Claims, claim)
		}
	case gateway.Deny:
		return s.reject(ctx, t, now, c, d.ID, d.Reasons)
	default:
		s.hold().put(c, &st, t, now, "screen", d.ID, asked(&d), d.Reasons)
	}
	st.tag(d.Obligations.Report())
	c.Changes = append(c.Changes, st.Change)
	return c
}

// allow approves, or warehouses until the transfer may be sent. The value date
// is kept where it isn't the one that the instruction asks for.
func (s *Screen) allow(st *step, t *gateway.Transfer, d gateway.Decision, release gateway.Release, now time.Time) {
	st.Progress.ValueDate = ""
	if release.ValueDate != t.Instruction.SettlementDate {
		st.Progress.ValueDate = release.ValueDate
	}
	if now.Before(release.At) {
		st.event(gateway.Event{
			At: now, Actor: "screen", Cause: d.ID, Reasons: release.Reasons,
			Data: data(map[string]string{"value_date": release.ValueDate, "release_at": release.At.UTC().Format(time.RFC3339)}),
		}, gateway.Transition{Type: gateway.EventWarehoused})
		st.Progress.Reasons = release.Reasons
		st.Work = s.Patience.work(st.Status.State, now, release.At)
		if !release.At.Before(st.Work.Deadline) {
			st.Work.Deadline = release.At.Add(s.Patience.Of(gateway.StateWarehoused))
			st.Work.DueAt = release.At
		}
		return
	}
	st.raise(now, "screen", d.ID, gateway.EventApproved, nil)
	st.Progress.ApprovalExpiry, st.Progress.Reasons = d.Expires, nil
	if b := t.Progress.Basis; b != nil && b.Expires.Before(d.Expires) {
		st.Progress.ApprovalExpiry = b.Expires
	}
	called := st.Work.Called // who was called from a line still is
	st.Work = s.Patience.work(st.Status.State, now, now)
	st.Work.Called, st.Work.Rank = called, gateway.Rank(t.Instruction.Priority, release.CutOff)
}

// when says when a transfer may be sent. One that follows goes with the day of
// the one that moves its value.
func (s *Screen) when(t *gateway.Transfer, now time.Time) gateway.Release {
	if t.Follows() && !t.Netted() {
		return gateway.Release{At: now, ValueDate: t.Instruction.SettlementDate}
	}
	if s.Timetable != nil {
		return s.Timetable.When(t, now)
	}
	r := gateway.Release{At: now, ValueDate: t.Instruction.SettlementDate}
	if day, err := time.Parse(time.DateOnly, t.Instruction.SettlementDate); err == nil && now.Before(day) {
		r.At = day
		r.Reasons = []gateway.Reason{{Rule: "settlement-date", Text: "waits for its settlement date", Path: "IntrBkSttlmDt"}}
	}
	return r
}
