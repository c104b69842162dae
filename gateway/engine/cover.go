package engine

import (
	"context"
	"fmt"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// A transfer that follows has no way of its own: it waits, parked, until the one
// that moves its value is in flight, and then mirrors its facts. Each finds the
// other by its key, whichever comes first, and the store rouses the follower
// with every event of its payer. Nothing of a follower is ever signed.

// Pairs finds a transfer by its key; false when there is none.
type Pairs interface {
	TransferByKey(ctx context.Context, k gateway.Key) (*gateway.Transfer, bool, error)
}

const (
	ruleCover    = "cover"          // waits for its cover, or the cover came to nothing
	ruleMismatch = "cover.mismatch" // cover and payment don't fit together
	ruleCovered  = "cover.payment"  // the payment that a cover is for came to nothing

	// coverLook is how often a follower looks without being roused.
	coverLook = 15 * time.Minute
)

// payerOf gives the transfer that moves the value of a follower, nil when it
// hasn't come.
func payerOf(ctx context.Context, pairs Pairs, t *gateway.Transfer) (*gateway.Transfer, error) {
	if t.Netted() {
		return nil, nil // its order says what it goes with
	}
	key, ok := t.PaidBy()
	if !ok {
		return nil, gateway.Errorf(gateway.CodeInternal, "cover", gateway.RetryNever, "transfer %s follows nothing", t.ID)
	}
	payer, found, err := pairs.TransferByKey(ctx, key)
	if err != nil {
		return nil, fmt.Errorf("read the transfer that pays: %w", err)
	}
	if !found {
		return nil, nil
	}
	return payer, nil
}

// await decides about a follower that is allowed: it goes with its payer, waits
// for it, or is for people.
func (s *Submit) await(ctx context.Context, t *gateway.Transfer, now time.Time) *gateway.Commit {
	payer, err := payerOf(ctx, s.Store, t)
	if err != nil {
		s.Log.Warn("transfer that pays not read", "transfer", t.ID, "uetr", t.Instruction.UETR, "err", err)
		st := change(t)
		st.Work.DueAt = now.Add(recheck)
		return &gateway.Commit{Changes: []gateway.Change{st.Change}}
	}
	c, st := &gateway.Commit{}, change(t)
	h := hold{s.NewID, s.Patience}
	switch {
	case payer != nil && payer.Status.State.InFlight():
		if why := payer.Mismatch(t); why != "" {
			h.put(c, &st, t, now, "submit", payer.ID, "", mismatched(why))
			break
		}
		goWith(&st, s.Patience, payer, now, "submit")
	case payer != nil && payer.Route == nil:
		h.put(c, &st, t, now, "submit", payer.ID, "", []gateway.Reason{{
			Rule: ruleCover, Text: "the transfer that moves its value was refused at the door, and its UETR can't be used for another one: both are to be sent again with a new one",
		}})
	case payer != nil && payer.Status.State.Terminal():
		h.put(c, &st, t, now, "submit", payer.ID, "", []gateway.Reason{{Rule: ruleCover, Text: "the transfer that moves its value was " + string(payer.Status.State)}})
	case !now.Before(t.Work.Deadline):
		h.put(c, &st, t, now, "submit", "", "", []gateway.Reason{{Rule: ruleCover, Text: "the transfer that moves its value did not come in time", ISO: "AB01"}})
	default:
		wait(&st, s.Patience, now)
	}
	c.Changes = append(c.Changes, st.Change)
	return c
}

func mismatched(why string) []gateway.Reason {
	return []gateway.Reason{{Rule: ruleMismatch, Text: "cover and payment do not fit together: " + why, ISO: "AM09"}}
}

// wait parks a follower until its payer is in flight. Its patience begins once.
func wait(st *step, patience Patience, now time.Time) {
	reasons := []gateway.Reason{{Rule: ruleCover, Text: "waits for the transfer that moves its value", ISO: gateway.ReasonWaitsForCover}}
	if st.Status.State != gateway.StateParked || !sameReasons(st.Progress.Reasons, reasons) {
		st.raise(now, "submit", "", gateway.EventParked, reasons)
		st.Progress.Reasons = reasons
	}
	if st.Progress.ParkedUntil.IsZero() {
		st.Progress.ParkedUntil = now.Add(patience.cover())
	}
	st.Work = gateway.Work{
		Stage: gateway.StageSubmit, DueAt: now.Add(coverLook), Deadline: st.Progress.ParkedUntil, Epoch: st.Work.Epoch, Wakes: st.Work.Wakes,
	}
	if st.Work.DueAt.After(st.Work.Deadline) {
		st.Work.DueAt = st.Work.Deadline
	}
}

// goWith has a follower mirror its payer from now on.
func goWith(st *step, patience Patience, payer *gateway.Transfer, now time.Time, actor string) {
	st.event(gateway.Event{At: now, Actor: actor, Cause: payer.ID}, gateway.Transition{Type: gateway.EventCovered})
	st.Progress.Reasons, st.Progress.ParkedUntil, st.Progress.ApprovalExpiry = nil, time.Time{}, time.Time{}
	st.Work = patience.work(st.Status.State, now, now)
}

// mirror brings a follower to the facts of its payer, no better and no worse.
// Patience with a flight is the payer's: who is late is raised there, once.
func (s *Track) mirror(ctx context.Context, t *gateway.Transfer, now time.Time) (*gateway.Commit, error) {
	payer, err := payerOf(ctx, s.Store, t)
	if err != nil {
		return nil, err
	}
	st := change(t)
	st.Work.DueAt, st.Work.Deadline = never, never
	if payer == nil || payer.Route == nil {
		return &gateway.Commit{Changes: []gateway.Change{st.Change}}, nil
	}
	state := t.Status.State
	if state == gateway.StateRejected || state == gateway.StateCanceled {
		if payer.Status.State.InFlight() && !t.Progress.Contradicted {
			st.Progress.Contradicted = true
			st.raise(now, "track", payer.ID, gateway.EventContradicted, []gateway.Reason{{
				Rule: "contradiction", Text: "the value of a transfer that was reported as " + string(state) + " moves with its cover",
			}})
			s.Log.Warn("cover contradicts a report", "transfer", t.ID, "uetr", t.Instruction.UETR, "state", state, "cover", payer.ID)
		}
		return &gateway.Commit{Changes: []gateway.Change{st.Change}}, nil
	}
	none := gateway.Flight{Source: gateway.SourceNone, Destination: gateway.DestNone}
	flight, flies := none, payer.Status.State.InFlight()
	if flies {
		flight = payer.Status.Flight
	}
	if flight != t.Status.Flight {
		if state == gateway.StateSettled {
			st.raise(now, "track", payer.ID, gateway.EventContradicted, []gateway.Reason{{Rule: "finality", Text: "the transfer that moves its value is no longer settled"}})
		}
		st.event(gateway.Event{At: now, Actor: "track", Cause: payer.ID, Reasons: payer.Progress.Reasons}, gateway.Transition{Type: gateway.EventObserved, Flight: flight})
	}
	copyFacts(&st.Progress, &payer.Progress)
	switch {
	case !flies:
		// The payer's send is proven never to have gone: wait for the next.
		st.raise(now, "track", payer.ID, gateway.EventUnsent, payer.Progress.Reasons)
		st.Work = s.Patience.work(st.Status.State, now, now)
	case !st.Status.State.Terminal():
		st.Work.DueAt = s.look(now, never)
	}
	return &gateway.Commit{Changes: []gateway.Change{st.Change}}, nil
}

// copyFacts takes over what is known of a payer's flight.
func copyFacts(to, from *gateway.Progress) {
	to.Reasons = from.Reasons
	to.SourceTx, to.SourceBlock = from.SourceTx, from.SourceBlock
	to.MessageID, to.SequenceNumber = from.MessageID, from.SequenceNumber
	to.DestTx, to.DestBlock = from.DestTx, from.DestBlock
}

// rejectFollower ends a transfer whose value moves with another, unless that
// other is in flight: then it is no more to be rejected than a reference that
// was used. Between this look and the commit the payer can't leave unseen: the
// commit holds only while it is as it was read, and has it screened again.
func (s *Screen) rejectFollower(ctx context.Context, t *gateway.Transfer, now time.Time, c *gateway.Commit, cause string, reasons []gateway.Reason) *gateway.Commit {
	payer, err := payerOf(ctx, s.Store, t)
	if err != nil {
		return s.again(t, now, "ask whether its cover was sent", err)
	}
	if payer == nil || !payer.Status.State.InFlight() {
		if payer != nil && !payer.Status.State.Terminal() {
			c.Changes = append(c.Changes, recheckPayer(payer, now))
		}
		return s.end(t, now, c, cause, reasons)
	}
	s.Log.Warn("transfer to be rejected, and its cover was sent", "transfer", t.ID, "uetr", t.Instruction.UETR, "cover", payer.ID)
	st := change(t)
	if n := len(c.Decisions); n > 0 {
		st.Progress.Decision = c.Decisions[n-1].ID
	}
	why := payer.Mismatch(t)
	switch {
	case why == "":
		goWith(&st, s.Patience, payer, now, "screen")
	case t.Status.State == gateway.StateHeld:
		st.Work = s.Patience.work(gateway.StateHeld, now, never)
	default:
		s.hold().put(c, &st, t, now, "screen", cause, "", append(mismatched(why), reasons...))
	}
	st.raise(now, "screen", cause, gateway.EventCase, reasons)
	c.Changes = append(c.Changes, st.Change)
	return c
}

// recheckPayer has a transfer that hasn't left screened again, and fails the
// commit when it has moved on.
func recheckPayer(payer *gateway.Transfer, now time.Time) gateway.Change {
	st := change(payer)
	if payer.Status.State != gateway.StateReceived {
		st.raise(now, "screen", "", gateway.EventRescreen, nil)
	}
	st.Work.Stage, st.Work.DueAt = gateway.StageScreen, now
	return st.Change
}

// unpaired gives the reasons why a transfer that others may follow isn't sent:
// the one that follows it was refused, or is of something else.
func (s *Screen) unpaired(ctx context.Context, t *gateway.Transfer) ([]gateway.Reason, error) {
	key, ok := t.Key.Follower()
	if !ok {
		return nil, nil
	}
	follower, found, err := s.Store.TransferByKey(ctx, key)
	if err != nil || !found || !follower.Follows() {
		return nil, err
	}
	if state := follower.Status.State; state == gateway.StateRejected || state == gateway.StateCanceled {
		return []gateway.Reason{{Rule: ruleCovered, Text: "the payment that it is for was " + string(state)}}, nil
	}
	if why := t.Mismatch(follower); why != "" {
		return mismatched(why), nil
	}
	return nil, nil
}
