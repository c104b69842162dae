package engine

import (
	"context"
	"errors"
	"fmt"
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
	Owner     string
	NewID     func(prefix string) string
	Patience  Patience
	Batch     int // transfers in one transaction at most; 0: 10
	InFlight  int // transactions per signer in the nodes' pools at most; 0: 12, below the 16 that a pool guarantees an account
	Wake      func(gateway.Stage)
	Log       Logger

	signers fences
}

// Logger is the part of slog.Logger that the engine uses.
type Logger interface {
	Info(msg string, args ...any)
	Warn(msg string, args ...any)
}

const (
	handsFull       = time.Second      // a signer with its hands full is asked again after this, and so is work that came to nothing
	recheck         = 15 * time.Second // a lane that can't take a transfer, unless the error says more
	broadcastGrace  = 3 * time.Second  // track broadcasts what nobody is known to have after this
	inFlightDefault = 12               // below the 16 transactions of an account that a pool guarantees
	preflights      = 16               // at once: they wait for endpoints, not for the processor
)

// ready is a transfer that has passed everything but the nonce.
type ready struct {
	t     *gateway.Transfer
	quote gateway.Quote
	send  gateway.ApprovedSend

	revision int64 // of the policy under which it was found approved; 0: unknown
}

// Step submits one leased batch.
func (s *Submit) Step(ctx context.Context, now time.Time) (int, time.Time, error) {
	barred, again, err := s.look(ctx, now)
	if err != nil {
		return 0, time.Time{}, err
	}
	leased, next, err := s.Store.LeaseTransfers(ctx, gateway.StageSubmit, s.Owner, now, s.Patience.lease(), batchSize)
	if err != nil {
		return 0, time.Time{}, fmt.Errorf("lease transfers to submit: %w", err)
	}
	if next.IsZero() || !again.IsZero() && again.Before(next) {
		next = again
	}
	stopped := make([]*gateway.Barrier, len(leased))
	for i, t := range leased {
		if t.Follows() || recalled(t) || !now.Before(t.Work.Deadline) {
			continue
		}
		if b, stops := barred.stops(t, now); stops {
			stopped[i] = &b
		}
	}
	ahead, err := s.ahead(ctx, leased, stopped)
	var bindings Bindings
	if err == nil {
		bindings, err = current(ctx, s.Directory, leased)
	}
	if err != nil {
		for _, t := range leased {
			giveBack(ctx, s.Store, t, now)
		}
		return 0, time.Time{}, err
	}
	prepared := make([]*ready, len(leased))
	errs := make([]error, len(leased))
	var g errgroup.Group
	g.SetLimit(preflights)
	for i, t := range leased {
		g.Go(func() error {
			var c *gateway.Commit
			if stopped[i] != nil {
				c = s.join(t, *stopped[i], now)
			} else {
				prepared[i], c = s.prepare(ctx, t, now, ahead[i], bindings)
			}
			if c != nil {
				err := s.Store.Commit(ctx, c)
				if err != nil {
					giveBack(ctx, s.Store, t, now)
				}
				if err != nil && !overtaken(err) {
					errs[i] = fmt.Errorf("transfer %s: %w", t.ID, err)
				}
			}
			return nil
		})
	}
	_ = g.Wait()
	errs = append(errs, s.send(ctx, prepared, now, bindings))
	if len(leased) > 0 && s.Wake != nil {
		s.Wake(gateway.StageScreen)
		s.Wake(gateway.StageTrack)
	}
	return len(leased), next, errors.Join(errs...)
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
	if t.Follows() {
		return nil, s.await(ctx, t, now)
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
	d, err := s.Store.Decision(ctx, t.Progress.Decision)
	if err != nil {
		return nil, s.park(ctx, t, now, fmt.Errorf("read decision: %w", err))
	}
	if !now.Before(t.Progress.ApprovalExpiry) || !s.Policy.Current(d.Bundle, d.Data) {
		return nil, s.rescreen(t, now, "the approval has expired or was overtaken")
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
	expiry := d.Expires
	if latest := now.Add(or(s.Patience.Approval, 15*time.Minute)); latest.Before(expiry) {
		expiry = latest
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
	return &ready{t, quote, send, revision}, nil
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

// send gives the prepared transfers to their contracts, batch by batch.
func (s *Submit) send(ctx context.Context, prepared []*ready, now time.Time, bindings Bindings) error {
	type contract struct {
		chain   string
		sender  gateway.Address
		ceiling string // the gas price that a batch may reach is that of one ceiling
		gas     uint64 // and the gas that each item gets, that of one quote: lanes differ in it
		signers string // and who may sign it
	}
	groups := make(map[contract][]*ready)
	pools := make(map[string][]gateway.Address)
	var order []contract
	var errs []error
	for _, r := range prepared {
		if r == nil {
			continue
		}
		signers, err := s.Accounts.Signers(r.t.Route)
		if err != nil {
			giveBack(ctx, s.Store, r.t, now)
			errs = append(errs, fmt.Errorf("signers of %s: %w", r.t.Route.Source, err))
			continue
		}
		key := contract{r.t.Route.Source, r.t.Route.Sender, r.t.Route.FeeCeiling, r.quote.GasLimit, fmt.Sprint(signers)}
		pools[key.signers] = signers
		if groups[key] == nil {
			order = append(order, key)
		}
		groups[key] = append(groups[key], r)
	}
	batch := s.Batch
	if batch <= 0 {
		batch = 10
	}
	for _, key := range order {
		for rest := groups[key]; len(rest) > 0; {
			n := min(batch, len(rest), fitting(key.gas))
			err := s.sendBatch(ctx, key.chain, pools[key.signers], rest[:n], now, bindings)
			if err != nil {
				for _, r := range rest[:n] {
					giveBack(ctx, s.Store, r.t, now)
				}
			}
			if err != nil && !overtaken(err) && gateway.CodeOf(err) != gateway.CodeBreaker {
				errs = append(errs, fmt.Errorf("send on %s: %w", key.chain, err))
			}
			rest = rest[n:]
		}
	}
	return errors.Join(errs...)
}

// maxTxGas is what one transaction may take, a little under EIP-7825's bound.
const maxTxGas = 16_000_000

// fitting gives how many sends fit one transaction when each alone takes gas.
func fitting(gas uint64) int { return int(max(1, maxTxGas/max(1, gas))) } //nolint:gosec // at most maxTxGas

func (s *Submit) sendBatch(ctx context.Context, chain string, signers []gateway.Address, batch []*ready, now time.Time, bindings Bindings) error {
	turn, unknown, err := turns{s.Store, s.Accounts, &s.signers, s.Owner, s.Patience, s.inFlight()}.next(ctx, chain, signers, now)
	if err != nil {
		return err
	}
	var c *gateway.Commit
	var attempt gateway.Attempt
	switch {
	case turn != nil:
		c, attempt, err = s.intent(ctx, chain, *turn, batch, now)
	case unknown != nil:
		err = unknown
	default:
		return s.later(ctx, batch, now)
	}
	if err != nil {
		for _, r := range batch {
			if commitErr := s.Store.Commit(ctx, s.park(ctx, r.t, now, err)); commitErr != nil && !overtaken(commitErr) {
				return commitErr
			}
		}
		return nil
	}
	if bindings != nil {
		c.Directory = bindings.Version() // nothing is signed by a version that is no longer in force
	}
	c.Policy = batch[0].revision // and nothing by rules that were replaced
	for _, r := range batch {
		c.Policy = min(c.Policy, r.revision)
	}
	if err := s.Store.Commit(ctx, c); err != nil {
		return fmt.Errorf("store intent: %w", err)
	}
	return broadcast(ctx, s.Store, s.Accounts, s.Log, chain, attempt, now)
}

func (s *Submit) inFlight() int {
	if s.InFlight > 0 {
		return s.InFlight
	}
	return inFlightDefault
}

// intent gives the commit that makes a batch durable: intent, signed attempt,
// reservations and the transfers' new state.
func (s *Submit) intent(ctx context.Context, chain string, turn turn, batch []*ready, now time.Time) (*gateway.Commit, gateway.Attempt, error) {
	sends := make([]gateway.ApprovedSend, len(batch))
	ids := make([]string, len(batch))
	for i, r := range batch {
		sends[i], ids[i] = r.send, r.t.ID
	}
	call, err := s.Lanes.SendCall(batch[0].t, batch[0].quote, sends)
	if err != nil {
		return nil, gateway.Attempt{}, fmt.Errorf("encode batch: %w", err)
	}
	attempt, err := s.Accounts.Sign(ctx, chain, turn.signer, turn.nonce, call, nil, now)
	if err != nil {
		return nil, gateway.Attempt{}, fmt.Errorf("sign: %w", err)
	}
	in := gateway.Intent{
		ID: s.NewID("int"), Chain: chain, Signer: turn.signer, Nonce: turn.nonce, Purpose: gateway.PurposeSend,
		Contract: call.To, Transfers: ids, State: gateway.IntentLive, CreatedAt: now,
	}
	attempt.Intent = in.ID
	c := &gateway.Commit{Fences: []gateway.Fence{turn.fence}, Intents: []gateway.Intent{in}, Attempts: []gateway.Attempt{attempt}}
	for _, r := range batch {
		c.Conducts = append(c.Conducts, gateway.Conduct{Lane: r.t.Route.Lane, Token: r.t.Route.Token})
		st := change(r.t)
		st.event(gateway.Event{At: now, Actor: "submit", Cause: in.ID, Data: data(map[string]string{
			"chain": chain, "signer": turn.signer.Hex(), "nonce": fmt.Sprint(turn.nonce), "tx": attempt.Hash.Hex(), "max_fee": r.send.Terms.MaxFee.String(),
		})}, gateway.Transition{Type: gateway.EventSubmitting})
		st.Progress.Intent, st.Progress.Nonce, st.Progress.Reasons = in.ID, turn.nonce, nil
		st.Progress.ParkedUntil = time.Time{}
		st.Progress.MaxGasPrice = call.MaxGasPrice.String()
		st.Progress.Sends++
		st.Work = s.Patience.work(st.Status.State, now, now.Add(broadcastGrace))
		c.Changes = append(c.Changes, st.Change)
		c.Reserve = append(c.Reserve, draws(r.t, r.send.Terms.MaxFee)...)
	}
	return c, attempt, nil
}

// later gives a batch back until the signer has a hand free.
func (s *Submit) later(ctx context.Context, batch []*ready, now time.Time) error {
	for _, r := range batch {
		st := change(r.t)
		st.Work.DueAt = now.Add(handsFull)
		if err := s.Store.Commit(ctx, &gateway.Commit{Changes: []gateway.Change{st.Change}}); err != nil && !overtaken(err) {
			return err
		}
	}
	return nil
}

// broadcast sends stored bytes. Whatever the answer, correctness doesn't hang
// on it: track looks at the chain.
func broadcast(ctx context.Context, store Committer, accounts Accounts, log Logger, chain string, a gateway.Attempt, now time.Time) error {
	if err := accounts.Broadcast(ctx, chain, a); err != nil {
		log.Warn("broadcast not confirmed by any endpoint", "chain", chain, "hash", a.Hash.Hex(), "err", err)
		return nil
	}
	err := store.Commit(ctx, &gateway.Commit{Broadcasts: []gateway.Broadcast{{Hash: a.Hash, At: now}}})
	if err != nil {
		return fmt.Errorf("record broadcast: %w", err)
	}
	return nil
}
