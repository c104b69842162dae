package engine

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// Track keeps the state of transfers in flight at what the chains prove, no
// better: it derives the two facts from the sightings in the store, broadcasts
// what nobody is known to have, replaces what isn't mined, proves what never
// went, and raises what passed its deadline.
type Track struct {
	Store    TrackStore
	Lanes    Lanes
	Accounts Accounts
	Owner    string
	NewID    func(prefix string) string
	Patience Patience
	Wake     func(gateway.Stage)
	Log      Logger
	Pace     *Pace // learns how long lanes take; nil: no times are told

	signers fences
	round   round
}

// Step looks at one leased batch.
func (s *Track) Step(ctx context.Context, now time.Time) (int, time.Time, error) {
	s.signers.begin()
	s.round.begin()
	leased, next, err := s.Store.LeaseTransfers(ctx, gateway.StageTrack, s.Owner, now, s.Patience.lease(), batchSize)
	if err != nil {
		return 0, time.Time{}, fmt.Errorf("lease transfers to track: %w", err)
	}
	err = each(ctx, s.Store, leased, now, func(t *gateway.Transfer) error {
		c, push, err := s.track(ctx, t, now)
		if err != nil {
			return err
		}
		if err := s.Store.Commit(ctx, c); err != nil {
			return err
		}
		if len(c.Stuck) > 0 && s.Wake != nil {
			s.Wake(gateway.StageResolve)
		}
		if push == nil {
			return nil
		}
		return broadcast(ctx, s.Store, s.Accounts, s.Log, t.Route.Source, *push, now)
	})
	return len(leased), next, err
}

// Keep renews what the step that runs holds.
func (s *Track) Keep(ctx context.Context, began, now time.Time) error {
	return errors.Join(keepTransfers(ctx, s.Store, gateway.StageTrack, s.Owner, began, now, s.Patience), s.signers.renew(ctx, s.Store, now, s.Patience.lease()))
}

// Release gives back what is still leased, signers included.
func (s *Track) Release(ctx context.Context) error {
	return errors.Join(s.Store.ReleaseTransfers(ctx, gateway.StageTrack, s.Owner), s.signers.release(ctx, s.Store))
}

// track gives what to commit about a transfer, and the attempt to broadcast once
// that is durable.
func (s *Track) track(ctx context.Context, t *gateway.Transfer, now time.Time) (*gateway.Commit, *gateway.Attempt, error) {
	c, st := &gateway.Commit{}, change(t)
	var push *gateway.Attempt
	if t.Route == nil { // rejected before it had a route: nothing can be on a chain
		st.Work.DueAt = never
		c.Changes = []gateway.Change{st.Change}
		return c, nil, nil
	}
	if t.Follows() {
		c, err := s.mirror(ctx, t, now)
		return c, nil, err
	}
	sightings, err := s.Store.Sightings(ctx, t.Ref)
	if err != nil {
		return nil, nil, fmt.Errorf("read sightings: %w", err)
	}
	f := derive(t.Route, sightings)
	switch {
	case t.Status.State == gateway.StateRejected || t.Status.State == gateway.StateCanceled:
		if err := s.contradicted(ctx, c, &st, t, f, now); err != nil {
			return nil, nil, err
		}
	case t.Status.State == gateway.StateSubmitting && f.flight.Source == gateway.SourceNone && f.flight.Destination == gateway.DestNone:
		var settled *gateway.Commit
		if push, settled, err = s.unmined(ctx, c, &st, t, f, now); err != nil || settled != nil {
			return settled, nil, err
		}
	default:
		s.observe(c, &st, t, f, now)
		s.delivered(ctx, c, t, f)
	}
	c.Changes = []gateway.Change{st.Change}
	return c, push, nil
}

// contradicted answers sightings of a transfer that was reported as rejected or
// canceled: somebody else sent it. The state stays, people are called, and a
// return takes its amount again.
func (s *Track) contradicted(ctx context.Context, c *gateway.Commit, st *step, t *gateway.Transfer, f facts, now time.Time) error {
	st.Work.DueAt = never
	if f.sent == nil && f.dest == nil || t.Progress.Contradicted {
		return nil
	}
	st.Progress.Contradicted = true
	reasons := []gateway.Reason{{Rule: "contradiction", Text: "the chain shows a send of a transfer that was reported as " + string(t.Status.State)}}
	again, missing, err := retaken(ctx, s.Store, t)
	if err != nil {
		return fmt.Errorf("take what the return had given back: %w", err)
	}
	c.Returns = append(c.Returns, again...)
	if missing != "" {
		reasons = append(reasons, gateway.Reason{Rule: ruleReturnAmount, Text: "with the other returns of the payment " + missing + " more has gone back than came"})
	}
	st.raise(now, "track", "", gateway.EventContradicted, reasons)
	s.Log.Warn("chain contradicts a report", "transfer", t.ID, "uetr", t.Instruction.UETR, "state", t.Status.State)
	return nil
}

// observe brings the state to what the sightings prove, then looks at the
// deadline.
func (s *Track) observe(c *gateway.Commit, st *step, t *gateway.Transfer, f facts, now time.Time) {
	overdue := !now.Before(t.Work.Deadline)
	if f.flight.Destination == gateway.DestNone && f.flight.Source == gateway.SourceFinal &&
		(t.Status.Flight.Destination == gateway.DestOverdue || t.Status.State == gateway.StateSourceFinal && overdue) {
		f.flight.Destination = gateway.DestOverdue
	}
	if f.broken != nil && t.Status.State == gateway.StateSettled && f.flight != t.Status.Flight {
		reasons := []gateway.Reason{{Rule: "finality", Text: "a block that was final on " + f.broken.Chain + " is no longer in the chain"}}
		st.raise(now, "track", f.broken.Hash.Hex(), gateway.EventContradicted, reasons)
		s.Log.Warn("finality broken after settlement", "transfer", t.ID, "uetr", t.Instruction.UETR, "chain", f.broken.Chain, "block", f.broken.Block)
	}
	if f.flight != t.Status.Flight {
		s.moved(c, st, t, f, now)
		return
	}
	if t.Status.State.Terminal() {
		st.Work.DueAt = never
		return
	}
	st.Work.DueAt = s.look(now, st.Work.Deadline)
	if overdue {
		s.overdue(st, t, now)
	}
}

func (s *Track) moved(c *gateway.Commit, st *step, t *gateway.Transfer, f facts, now time.Time) {
	note(&st.Progress, t, f)
	if f.sent != nil && f.dest != nil && f.dest.Kind == gateway.SightedCredited && t.Status.Flight.Destination != gateway.DestCredited {
		s.Pace.saw(t.Route, f.sent.Time, f.dest.Time)
	}
	st.Progress.Expected = s.Pace.inFlight(t, f, now)
	reasons := why(f)
	before := t.Status.State
	st.event(gateway.Event{At: now, Actor: "track", Cause: cause(f), Reasons: reasons, Data: sightingData(t, f, st.Progress.Expected)},
		gateway.Transition{Type: gateway.EventObserved, Flight: f.flight})
	st.Progress.Reasons = reasons
	deadline := st.Work.Deadline
	st.Work = s.Patience.work(st.Status.State, now, s.look(now, never))
	switch st.Status.State {
	case gateway.StateSourceFinal:
		st.Work.Deadline = now.Add(s.Lanes.ExecutionWindow(t.Route))
	case before:
		st.Work.Deadline = deadline
	}
	switch {
	case st.Status.State.Terminal():
		st.Work.DueAt = never
	case st.Work.DueAt.After(st.Work.Deadline):
		st.Work.DueAt = st.Work.Deadline
	}
	if f.flight.Source != gateway.SourceNone {
		c.Release = append(c.Release, t.ID) // the balance on chain shows it now
	}
	if stuck(before) || stuck(st.Status.State) { // the resolver begins, or has nothing more to do
		c.Stuck = append(c.Stuck, t.ID)
	}
	if f.flight.Source == gateway.SourceFinal && t.Status.Flight.Source != gateway.SourceFinal && t.Progress.Intent != "" {
		c.IntentEnds = append(c.IntentEnds, gateway.IntentEnd{ID: t.Progress.Intent, State: gateway.IntentMined})
	}
}

// look gives when a transfer in flight is looked at without being woken.
func (s *Track) look(now, deadline time.Time) time.Time {
	due := now.Add(or(s.Patience.Poll, 30*time.Second))
	if deadline.Before(due) {
		return deadline
	}
	return due
}

// overdue raises what a passed deadline asks for, once per patience.
func (s *Track) overdue(st *step, t *gateway.Transfer, now time.Time) {
	event, err := t.Status.State.Overdue()
	if err != nil || event != gateway.EventAlarm && event != gateway.EventCase {
		return
	}
	st.Progress.Alarms++
	reasons := []gateway.Reason{{Rule: "deadline", Text: "longer in state " + string(t.Status.State) + " than expected"}}
	st.raise(now, "track", "", event, reasons)
	st.Work.Deadline = now.Add(s.Patience.Of(t.Status.State))
	s.Log.Warn("transfer past its deadline", "transfer", t.ID, "uetr", t.Instruction.UETR, "state", t.Status.State, "event", event)
}

// unmined looks after a send that no block shows. It gives the attempt to
// broadcast once c is durable, or, when the nonce has settled the matter, the
// commit that takes c's place.
func (s *Track) unmined(ctx context.Context, c *gateway.Commit, st *step, t *gateway.Transfer, f facts, now time.Time) (push *gateway.Attempt, settled *gateway.Commit, err error) {
	st.Work.DueAt = s.look(now, st.Work.Deadline)
	if !now.Before(t.Work.Deadline) {
		s.overdue(st, t, now)
	}
	intents, err := s.Store.IntentsOf(ctx, t.ID)
	if err != nil {
		return nil, nil, fmt.Errorf("read intents: %w", err)
	}
	intents = slices.DeleteFunc(intents, func(in IntentAttempts) bool { return in.Purpose != gateway.PurposeSend })
	if len(intents) == 0 {
		return nil, s.settleNonce(ctx, st, t, f, nil, gateway.Block{}, now), nil
	}
	last := intents[len(intents)-1]
	nonce, final, err := s.Accounts.FinalNonce(ctx, last.Chain, last.Signer)
	if err != nil {
		s.Log.Warn("final nonce not known", "chain", last.Chain, "err", err)
		return nil, nil, nil // nothing is known, so nothing changes
	}
	if nonce > last.Nonce {
		// What a block holds is on its way here, and finding it alone would mean to
		// read that block once more for each transfer in it.
		cursor, followed, err := s.Store.ChainCursor(ctx, last.Chain)
		if err != nil {
			return nil, nil, fmt.Errorf("read cursor: %w", err)
		}
		if followed && cursor.Head.Number < final.Number && now.Before(t.Work.Deadline) {
			return nil, nil, nil
		}
		// The chain has taken its time to answer: the block may have come meanwhile.
		sightings, err := s.Store.Sightings(ctx, t.Ref)
		if err != nil {
			return nil, nil, fmt.Errorf("read sightings again: %w", err)
		}
		if derive(t.Route, sightings).flight != f.flight {
			st.Work.DueAt = now
			return nil, nil, nil
		}
		return nil, s.settleNonce(ctx, st, t, f, intents, final, now), nil
	}
	push, err = s.push(ctx, c, st, t, last, now)
	return push, nil, err
}

// settleNonce decides about a send whose nonce is final, or that was adopted
// without an intent of ours: used means that a block holds it, unused proves
// that it never went and never will under this nonce.
func (s *Track) settleNonce(ctx context.Context, st *step, t *gateway.Transfer, f facts, intents []IntentAttempts, final gateway.Block, now time.Time) *gateway.Commit {
	used, at, err := s.Lanes.SentAt(ctx, t, true)
	if err != nil {
		s.Log.Warn("not known whether a reference was used", "transfer", t.ID, "chain", t.Route.Source, "err", err)
		return nil
	}
	if at.Number < final.Number {
		return nil // the answer is older than the nonce: not known yet
	}
	if used > 0 {
		return adoption(ctx, s.Store, s.Lanes, s.Patience, t, now, used, "track")
	}
	if len(intents) == 0 {
		// Adopted on the word of a head that has since been replaced: nothing of
		// ours is in flight, and at a final block the reference is unused.
		head, _, err := s.Lanes.SentAt(ctx, t, false)
		if err != nil {
			return nil
		}
		if head > 0 {
			return nil // used above the last final block: it may become final yet
		}
		// The transaction of a block that is gone waits in the pool. Once its
		// approval has expired the contract refuses it.
		if f.lost != nil && now.Before(f.lost.Time.Add(or(s.Patience.Approval, 15*time.Minute))) {
			return nil
		}
	}
	reasons := unsent(f, intents)
	st.raise(now, "track", fmt.Sprintf("unused at final block %d", at.Number), gateway.EventUnsent, reasons)
	st.Progress.Reasons, st.Progress.Intent, st.Progress.Nonce = reasons, "", 0
	st.Work = s.Patience.work(st.Status.State, now, now.Add(recheck))
	st.Work.Stage = gateway.StageScreen // decided again before anything is signed again
	c := &gateway.Commit{Changes: []gateway.Change{st.Change}, Release: []string{t.ID}}
	if n := len(intents); n > 0 {
		c.IntentEnds = append(c.IntentEnds, gateway.IntentEnd{ID: intents[n-1].ID, State: gateway.IntentLost, Transfers: []string{t.ID}, Free: true})
	}
	return c
}

// takeOver is how much later each further transfer of a batch pushes its intent:
// the first does it for all, unless it is no longer on its way.
const takeOver = 5 * time.Second

// push gives the latest attempt of a live intent to broadcast again, or one that
// replaces it when it has waited too long. The replacement and its event join
// the transfer's commit; it is broadcast after that.
func (s *Track) push(ctx context.Context, c *gateway.Commit, st *step, t *gateway.Transfer, in IntentAttempts, now time.Time) (*gateway.Attempt, error) {
	if len(in.Attempts) == 0 {
		return nil, nil
	}
	last := in.Attempts[len(in.Attempts)-1]
	place := slices.Index(in.Transfers, t.ID)
	if now.Sub(last.CreatedAt) < or(s.Patience.Bump, time.Minute)+time.Duration(place)*takeOver {
		if place > 0 {
			return nil, nil
		}
		if last.BroadcastAt.IsZero() {
			st.Work.DueAt = now.Add(broadcastGrace)
		}
		return &last, nil
	}
	if !s.round.first(in.ID) {
		return nil, nil
	}
	fence, held, err := s.Store.AcquireLease(ctx, signerLease(in.Chain, in.Signer), s.Owner, now, s.Patience.lease())
	if err != nil || !held {
		return nil, err
	}
	s.signers.keep(fence)
	pushing := pushing{s.Store, s.Accounts, s.Patience, s.Log, &s.round}
	next, err := pushing.replacement(ctx, in, last, t.Progress.MaxGasPrice, recalled(t) && len(in.Transfers) == 1, now)
	switch gateway.CodeOf(err) {
	case "":
	case gateway.CodeFeeOverCeiling: // as dear as it may get: wait
		return &last, nil
	case gateway.CodeConfiguration: // a key that was replaced signs nothing more; what it signed may be mined
		return &last, nil
	default:
		s.Log.Warn("attempt not replaced", "chain", in.Chain, "nonce", in.Nonce, "err", err)
		return nil, nil
	}
	next.Intent = in.ID
	c.Fences, c.Attempts = append(c.Fences, fence), append(c.Attempts, next)
	details := map[string]string{"tx": next.Hash.Hex(), "replaces": last.Hash.Hex(), "gas_fee_cap": next.GasFeeCap.String()}
	if next.Cancels {
		details["cancels"] = "true"
	}
	st.event(gateway.Event{At: now, Actor: "track", Cause: in.ID, Data: data(details)}, gateway.Transition{Type: gateway.EventReplaced})
	return &next, nil
}
