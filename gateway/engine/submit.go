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

// Submit sends approved transfers: preflight, approval by the compliance key,
// nonce, signature, all stored in one commit, and only then broadcast. A crash
// between commit and broadcast leaves signed bytes that track broadcasts
// again; a crash before the commit leaves nothing.
type Submit struct {
	Store     SubmitStore
	Policy    Policy
	Approver  Approver
	Lanes     Lanes
	Accounts  Accounts
	Directory Directory // nil: what was mapped stays as it is
	Revisions Revisions // of the policy; nil: it never changes
	Screening Screening // nil: nobody is screened
	Owner     string
	NewID     func(prefix string) string
	Patience  Patience
	Batch     int              // transfers in one transaction at most; 0: 10
	InFlight  int              // transactions per signer in the nodes' pools at most; 0: 12, below the 16 that a pool guarantees an account
	Clock     func() time.Time // for the signers' leases, which begin in the middle of a step; nil: the time of the step
	Wake      func(gateway.Stage)
	Log       Logger
	Pace      *Pace // what Track has seen; nil: no times are told

	signers fences
	full    bool // the last step gave some back unseen: no hand was free, or a chain isn't followed yet

	followed sync.Map // names of chains that have a cursor: they keep it
}

// Logger is the part of slog.Logger that the engine uses.
type Logger interface {
	Info(msg string, args ...any)
	Warn(msg string, args ...any)
}

const (
	handsFull       = 250 * time.Millisecond // a signer with its hands full is asked again after this, and so is work that came to nothing
	recheck         = 15 * time.Second       // a lane that can't take a transfer, unless the error says more
	broadcastGrace  = 3 * time.Second        // track broadcasts what nobody is known to have after this
	inFlightDefault = 12                     // below the 16 transactions of an account that a pool guarantees
	firstBlock      = 3 * time.Second        // a gateway that has just begun has read its chains' first block by then
	preflights      = 16                     // at once: they wait for endpoints, not for the processor
)

// ready is a transfer that has passed everything but the nonce.
type ready struct {
	t     *gateway.Transfer
	quote gateway.Quote
	send  gateway.ApprovedSend

	signers   []gateway.Address
	screening *gateway.ScreeningFence
	revision  int64 // of the policy under which it was found approved; 0: unknown
	decision  gateway.Decision
}

// Step submits one leased batch.
func (s *Submit) Step(ctx context.Context, now time.Time) (int, time.Time, error) {
	s.signers.begin()
	barred, again, err := s.look(ctx, now)
	if err != nil {
		return 0, time.Time{}, err
	}
	take := batchSize
	if s.full {
		take = s.batch() // to see whether a signer has a hand free
	}
	leased, next, err := s.Store.LeaseTransfers(ctx, gateway.StageSubmit, s.Owner, now, s.Patience.lease(), take)
	if err != nil {
		return 0, time.Time{}, fmt.Errorf("lease transfers to submit: %w", err)
	}
	if next.IsZero() || !again.IsZero() && again.Before(next) {
		next = again
	}
	err = s.submit(ctx, leased, barred, now)
	if len(leased) > 0 && s.Wake != nil {
		s.Wake(gateway.StageScreen)
		s.Wake(gateway.StageTrack)
	}
	return len(leased), next, err
}

// submit takes what is leased as far as it goes.
func (s *Submit) submit(ctx context.Context, leased []*gateway.Transfer, barred *barred, now time.Time) error {
	kept, err := s.inHand(ctx, leased, barred, now)
	if err != nil {
		giveBackAll(ctx, s.Store, leased, now)
		return err
	}
	stopped := make([]*gateway.Barrier, len(kept))
	for i, t := range kept {
		if !goes(t, now) {
			continue
		}
		if b, stops := barred.stops(t, now); stops {
			stopped[i] = &b
		}
	}
	ahead, err := s.ahead(ctx, kept, stopped)
	var bindings Bindings
	if err == nil {
		bindings, err = current(ctx, s.Directory, kept)
	}
	if err != nil {
		giveBackAll(ctx, s.Store, kept, now)
		return err
	}
	errs := make([]error, len(kept))
	outcomes := make([]chan *ready, len(kept)) // nil comes out of one that isn't ready
	for i := range kept {
		outcomes[i] = make(chan *ready, 1)
	}
	go func() {
		var g errgroup.Group
		g.SetLimit(preflights)
		for i, t := range kept {
			g.Go(func() error {
				r, err := s.ready(ctx, t, stopped[i], now, ahead[i], bindings)
				errs[i] = err
				outcomes[i] <- r
				return nil
			})
		}
	}()
	sending := s.sending(now, bindings)
	for _, outcome := range outcomes {
		if r := <-outcome; r != nil {
			sending.add(ctx, r)
		}
	}
	return errors.Join(append(errs, sending.end(ctx))...)
}

// ready prepares a transfer, or commits why it isn't ready and gives nil.
func (s *Submit) ready(ctx context.Context, t *gateway.Transfer, stopped *gateway.Barrier, now time.Time, ahead *gateway.Promised, bindings Bindings) (*ready, error) {
	var r *ready
	var c *gateway.Commit
	if stopped != nil {
		c = s.join(t, *stopped, now)
	} else {
		r, c = s.prepare(ctx, t, now, ahead, bindings)
	}
	var err error
	if c != nil {
		err = s.Store.Commit(ctx, c)
	} else {
		r.signers, err = s.Accounts.Signers(t.Route)
	}
	if err == nil {
		return r, nil
	}
	giveBack(ctx, s.Store, t, now)
	if overtaken(err) {
		return nil, nil
	}
	return nil, fmt.Errorf("transfer %s: %w", t.ID, err)
}

// Keep renews what the step that runs holds.
func (s *Submit) Keep(ctx context.Context, began, now time.Time) error {
	return errors.Join(keepTransfers(ctx, s.Store, gateway.StageSubmit, s.Owner, began, now, s.Patience), s.signers.renew(ctx, s.Store, now, s.Patience.lease()))
}

// Release gives back what is still leased, signers included.
func (s *Submit) Release(ctx context.Context) error {
	return errors.Join(s.Store.ReleaseTransfers(ctx, gateway.StageSubmit, s.Owner), s.signers.release(ctx, s.Store))
}

// ahead gives, per leased transfer, what is promised to sends that still draw
// on the same resources and to the transfers before it in the batch, without
// those that are stopped.
func (s *Submit) ahead(ctx context.Context, leased []*gateway.Transfer, stopped []*gateway.Barrier) ([]*gateway.Promised, error) {
	promised := promises{store: s.Store}
	out := make([]*gateway.Promised, len(leased))
	for i, t := range leased {
		if t.Follows() || stopped[i] != nil {
			continue
		}
		var err error
		if out[i], err = promised.ahead(ctx, t.Route); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// prepare takes a transfer to the point where only the nonce is missing, or
// gives the commit that says why it isn't there.
func (s *Submit) prepare(ctx context.Context, t *gateway.Transfer, now time.Time, reserved *gateway.Promised, bindings Bindings) (*ready, *gateway.Commit) {
	if recalled(t) {
		return nil, leave(t, now)
	}
	if t.Netted() {
		return nil, s.awaitNetting(ctx, t, now)
	}
	if t.Follows() {
		return nil, s.await(ctx, t, now)
	}
	if t.Instruction.Expired(now) {
		return nil, s.rescreen(t, now, "the instruction has expired")
	}
	if !now.Before(t.Work.Deadline) {
		c, st := &gateway.Commit{}, change(t)
		reasons := t.Progress.Reasons
		if len(reasons) == 0 {
			reasons = []gateway.Reason{{Rule: "deadline", Text: "not sent in time", ISO: "AB01"}}
		}
		hold{s.NewID, s.Patience}.put(c, &st, t, now, "submit", "", "", reasons)
		c.Changes = append(c.Changes, st.Change)
		return nil, c
	}
	var revision int64
	if s.Revisions != nil {
		revision = s.Revisions.Revision() // before the policy is asked: a release that comes later is noticed by the commit
	}
	var screening *gateway.ScreeningFence
	if s.Screening != nil {
		fence := s.Screening.Fence()
		screening = &fence
	}
	d, err := s.Store.Decision(ctx, t.Progress.Decision)
	if err != nil {
		return nil, s.park(ctx, t, now, fmt.Errorf("read decision: %w", err))
	}
	if !now.Before(t.Progress.ApprovalExpiry) || !s.Policy.Current(&d) {
		return nil, s.rescreen(t, now, "the approval has expired or was overtaken")
	}
	if why := shortOf(t, d.Obligations, now); why != "" {
		return nil, s.rescreen(t, now, why)
	}
	if err := s.mustFollow(ctx, t.Route); err != nil {
		return nil, s.park(ctx, t, now, err)
	}
	sent, _, err := s.Lanes.SentAt(ctx, t, false)
	if err != nil {
		return nil, s.park(ctx, t, now, err)
	}
	if sent > 0 {
		return nil, s.adopt(ctx, t, now, sent)
	}
	if !bound(bindings, t) {
		return nil, s.rescreen(t, now, "the directory no longer binds the wallet to the creditor")
	}
	quote, err := s.Lanes.Quote(ctx, t, reserved)
	if err != nil {
		return nil, s.park(ctx, t, now, err)
	}
	expiry := t.Progress.ApprovalExpiry // a bulk's may end before its own decision does
	if latest := now.Add(or(s.Patience.Approval, 15*time.Minute)); latest.Before(expiry) {
		expiry = latest
	}
	if void := t.Instruction.ExpiresAt; !void.IsZero() && void.Before(expiry) {
		expiry = void // the contract sends nothing from then on
	}
	terms, err := s.Lanes.Terms(t, quote, expiry.Truncate(time.Second))
	if err != nil {
		return nil, s.park(ctx, t, now, err)
	}
	approval, err := s.Approver.Approve(ctx, t, d, terms, now)
	switch gateway.CodeOf(err) {
	case gateway.CodeSigner, gateway.CodeConfiguration, gateway.CodeInternal:
		return nil, s.park(ctx, t, now, err) // the decision stands: it is the key that is out of reach
	}
	if err != nil {
		s.Log.Warn("compliance key refused an approval", "transfer", t.ID, "uetr", t.Instruction.UETR, "err", err)
		return nil, s.rescreen(t, now, "the compliance key refused the approval")
	}
	send := gateway.ApprovedSend{Terms: terms, Approval: approval}
	if err := s.Lanes.Simulate(ctx, t, send); err != nil {
		if gateway.CodeOf(err) == gateway.CodeReferenceUsed {
			return nil, s.rescreen(t, now, "the reference was used between two looks") // comes back and is adopted
		}
		return nil, s.park(ctx, t, now, err)
	}
	return &ready{t: t, quote: quote, send: send, revision: revision, screening: screening, decision: d}, nil
}

// park waits for the lane. An amount that never fits is refused, because
// nothing has left and waiting doesn't help.
func (s *Submit) park(ctx context.Context, t *gateway.Transfer, now time.Time, err error) *gateway.Commit {
	c, st := &gateway.Commit{}, change(t)
	reasons := []gateway.Reason{reasonOf(err)}
	s.Log.Info("transfer can't be sent now", "transfer", t.ID, "uetr", t.Instruction.UETR, "err", err)
	returns, unread := freed(ctx, s.Store, t)
	if gateway.CodeOf(err) == gateway.CodeOverCapacity && unread == nil {
		st.raise(now, "submit", "", gateway.EventRejected, reasons)
		st.Progress.Reasons = reasons
		st.Work = s.Patience.work(st.Status.State, now, now)
		c.Release, c.Returns = append(c.Release, t.ID), returns
	} else {
		due := now.Add(gateway.AfterOf(err, recheck))
		var expected gateway.Expected
		if gateway.CodeOf(err) == gateway.CodeRateLimited && gateway.AfterOf(err, 0) > 0 {
			expected = s.Pace.parked(t.Route, due, now)
		}
		if b, shared := barrierOf(err, t.Route); shared {
			if b.Code == gateway.CodeRateLimited {
				reasons[0].Text += "; expected " + due.UTC().Format(time.RFC3339)
			}
			b.Since, b.DueAt, b.Reason, b.Head = now, due, reasons[0], t.ID
			st.wait(s.Patience, t, b, reasons, now)
			c.Barriers = []gateway.BarrierStep{{Op: gateway.BarrierRefuse, Barrier: b}}
		} else {
			st.parked(s.Patience, t, reasons, now)
			if due.Before(st.Work.DueAt) {
				st.Work.DueAt = due
			}
		}
		st.expect(expected)
	}
	c.Changes = append(c.Changes, st.Change)
	return c
}

func (s *Submit) rescreen(t *gateway.Transfer, now time.Time, why string) *gateway.Commit {
	st := change(t)
	st.event(gateway.Event{At: now, Actor: "submit", Cause: why}, gateway.Transition{Type: gateway.EventRescreen})
	st.Work.Stage, st.Work.DueAt = gateway.StageScreen, now
	return &gateway.Commit{Changes: []gateway.Change{st.Change}}
}

// adopt takes a used reference as the send that it is: never sent again, never
// rejected. Its sightings are proven in the block that the contract names.
func (s *Submit) adopt(ctx context.Context, t *gateway.Transfer, now time.Time, block uint64) *gateway.Commit {
	s.Log.Warn("reference found used on chain, adopting the send", "transfer", t.ID, "uetr", t.Instruction.UETR, "block", block)
	return adoption(ctx, s.Store, s.Lanes, s.Patience, t, now, block, "submit")
}
