package engine

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/vostro-gateway/vostro/gateway"
)

// ResolveStore is what the resolver reads and writes.
type ResolveStore interface {
	Committer
	nonces
	cancellations
	Transfers(ctx context.Context, ids []string) ([]*gateway.Transfer, error)
	IntentsOf(ctx context.Context, transferID string) ([]IntentAttempts, error)
	ListOrders(ctx context.Context, f gateway.OrderFilter) ([]gateway.Order, error)
	ListProposals(ctx context.Context, f gateway.ProposalFilter) ([]gateway.Proposal, error)
	// Recovery gives the work on a transfer, false when it never was stuck.
	Recovery(ctx context.Context, transferID string) (gateway.Recovery, bool, error)
	// DueRecoveries gives up to n recoveries that are due, and when the next is of
	// those that aren't; zero: none.
	DueRecoveries(ctx context.Context, now time.Time, n int) (due []gateway.Recovery, next time.Time, err error)
}

// Remedies is the chains' side of the resolver.
type Remedies interface {
	// Diagnose finds, at the agreed heads, why a transfer that was sent isn't
	// credited, and the call that would mend it, simulated to its end. An error
	// means that the chains couldn't be asked.
	Diagnose(ctx context.Context, t *gateway.Transfer, how gateway.ByHand) (gateway.Diagnosis, error)
}

// ByHandPolicy says what may be done about stuck transfers of a lane.
type ByHandPolicy struct {
	Auto       bool     // transactions are made at once; else people approve each
	FeeCeiling *big.Int // wei that one transaction may cost on the destination; nil: none is made
}

// Resolve finds out why transfers are stranded or undelivered, and brings them
// on by a transaction where the lane's policy or an approved proposal allows it:
// intent and attempt stored before anything is broadcast, at most one on its way
// per transfer and purpose. It closes orders that have ended at their funds by the
// same means. It never changes a state. Track sees what became of
// its transactions like of everybody else's.
type Resolve struct {
	Store    ResolveStore
	Remedies Remedies
	Closer   Closer // nil: orders are closed by somebody else
	Accounts Accounts
	Policy   func(r *gateway.Route) ByHandPolicy
	Owner    string
	NewID    func(prefix string) string
	Patience Patience
	InFlight int // as Submit's
	Wake     func(gateway.Stage)
	Log      Logger

	signers fences
	round   round
}

const (
	resolveBatch = 16
	resolvers    = 4 // at once: a look may read many blocks
	// claim is how long one look may take. Nobody else begins another before, and a
	// gateway that died in it is replaced after.
	claim = 2 * time.Minute
	// autoTries is how many transactions are made for one transfer without people:
	// what goes wrong again and again needs them.
	autoTries = 3
	lookMax   = 10 * time.Minute // between looks at what nothing is known to change
	lookMin   = time.Second
)

// stuck reports whether the resolver has work with a state.
func stuck(s gateway.State) bool {
	return s == gateway.StateStranded || s == gateway.StateUndelivered
}

// Step looks at what is due. What it looks at is claimed first, so that two
// gateways don't ask the same chains the same things.
func (s *Resolve) Step(ctx context.Context, now time.Time) (int, time.Time, error) {
	s.round.begin()
	due, next, err := s.Store.DueRecoveries(ctx, now, resolveBatch)
	if err != nil {
		return 0, time.Time{}, fmt.Errorf("find stuck transfers: %w", err)
	}
	var g errgroup.Group
	g.SetLimit(resolvers)
	errs := make([]error, len(due))
	for i, r := range due {
		g.Go(func() error {
			if err := s.resolve(ctx, r, now); err != nil && !overtaken(err) && !outrun(err) {
				errs[i] = fmt.Errorf("transfer %s: %w", r.TransferID, err)
			}
			return nil
		})
	}
	_ = g.Wait()
	return len(due), next, errors.Join(errs...)
}

// Release gives the signers to others.
func (s *Resolve) Release(ctx context.Context) error { return s.signers.release(ctx, s.Store) }

// outrun reports whether somebody else was quicker: with a nonce of the signer,
// or with the transfer itself.
func outrun(err error) bool {
	code := gateway.CodeOf(err)
	return code == gateway.CodeConflict || code == gateway.CodeDuplicateIntent
}

// resolve claims a recovery and takes it one step on.
func (s *Resolve) resolve(ctx context.Context, r gateway.Recovery, now time.Time) error {
	r.Version, r.DueAt = r.Version+1, now.Add(claim)
	if err := s.Store.Commit(ctx, &gateway.Commit{Recoveries: []gateway.RecoveryStep{{Recovery: r}}}); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, claim)
	defer cancel()
	w := work{Resolve: s, before: r, r: r, now: now}
	w.r.Version++
	err := w.look(ctx)
	if err == nil {
		return nil
	}
	// The step that was lost is made again soon; when somebody else has moved the
	// recovery since, this finds nothing to move.
	r.Version, r.DueAt = r.Version+1, now.Add(handsFull)
	if again := s.Store.Commit(ctx, &gateway.Commit{Recoveries: []gateway.RecoveryStep{{Recovery: r}}}); again != nil && !overtaken(again) {
		return errors.Join(err, again)
	}
	return err
}

// work is one look at one transfer. r is what the look leaves.
type work struct {
	*Resolve
	before gateway.Recovery
	r      gateway.Recovery
	t      *gateway.Transfer
	now    time.Time
}

func (w *work) look(ctx context.Context) error {
	transfers, err := w.Store.Transfers(ctx, []string{w.r.TransferID})
	if err != nil {
		return fmt.Errorf("read transfer: %w", err)
	}
	w.t = transfers[0]
	intents, err := w.Store.IntentsOf(ctx, w.t.ID)
	if err != nil {
		return fmt.Errorf("read intents: %w", err)
	}
	i := slices.IndexFunc(intents, func(in IntentAttempts) bool {
		return in.State == gateway.IntentLive && in.Purpose != gateway.PurposeSend
	})
	switch {
	case i >= 0:
		return w.nurse(ctx, intents[i])
	case !stuck(w.t.Status.State) && w.Closer != nil && w.t.Instruction.Order != nil:
		return w.closeOrder(ctx)
	case !stuck(w.t.Status.State) || w.t.Follows(): // the one that moves its value has a recovery of its own
		return w.close(ctx)
	}
	return w.mend(ctx)
}

// close ends the work on a transfer that has come on. What people were asked
// about it is no question any more.
func (w *work) close(ctx context.Context) error {
	open, err := w.proposals(ctx, gateway.ProposalOpen)
	if err != nil {
		return err
	}
	c := &gateway.Commit{}
	for _, p := range open {
		p.State = gateway.ProposalExpired
		p.Version++
		c.Proposals = append(c.Proposals, p)
	}
	w.r.Cause, w.r.Detail, w.r.Advice, w.r.Purpose, w.r.Gas, w.r.Looks = "", "", "", "", 0, 0
	return w.leave(ctx, c, never)
}

// leave commits the recovery, due again at a time.
func (w *work) leave(ctx context.Context, c *gateway.Commit, due time.Time) error {
	w.r.DueAt = due
	c.Recoveries = append(c.Recoveries, gateway.RecoveryStep{Recovery: w.r})
	return w.Store.Commit(ctx, c)
}

func (w *work) proposals(ctx context.Context, state gateway.ProposalState) ([]gateway.Proposal, error) {
	found, err := w.Store.ListProposals(ctx, gateway.ProposalFilter{Kind: gateway.ProposalExecution, Subject: w.t.ID, State: state, Limit: 500})
	if err != nil {
		return nil, fmt.Errorf("read proposals: %w", err)
	}
	return found, nil
}

// mend looks for the cause, and does what may be done about it.
func (w *work) mend(ctx context.Context) error {
	asked, err := w.proposals(ctx, "")
	if err != nil {
		return err
	}
	var last *gateway.Proposal
	var x gateway.Execution
	if n := len(asked); n > 0 {
		last = &asked[n-1]
		if x, err = gateway.ExecutionOf(*last); err != nil {
			return err
		}
		w.r.Proposal = last.ID
	}
	approved := last != nil && last.State == gateway.ProposalApproved && last.ID != w.r.Spent
	var how gateway.ByHand
	if approved {
		how = x.By()
	}
	d, err := w.Remedies.Diagnose(ctx, w.t, how)
	if err != nil {
		w.Log.Warn("not known why a transfer is stuck", "transfer", w.t.ID, "state", w.t.Status.State, "err", err)
		d = gateway.Diagnosis{Cause: gateway.CauseUnknown, Detail: texts[gateway.CodeOf(err)], After: gateway.AfterOf(err, 2*recheck)}
	}
	c := &gateway.Commit{}
	st := change(w.t)
	w.told(&st, d)
	policy := w.Policy(w.t.Route)
	may := policy.Auto && w.r.Tries < autoTries || approved && x.Covers(d.Remedy)
	switch {
	case d.Remedy == nil:
	case policy.FeeCeiling == nil:
		w.r.Advice = "no fee ceiling is configured for executions by hand on this lane"
	case may:
		if approved {
			w.r.Spent = last.ID
		}
		return w.execute(ctx, c, &st, d, policy)
	case last == nil || w.asks(*last, x, d):
		w.propose(c, d, policy)
	}
	if len(st.Events) > 0 {
		c.Changes = append(c.Changes, st.Change)
	}
	return w.leave(ctx, c, w.now.Add(w.wait(d)))
}

// asks reports whether people must be asked anew after the last proposal: it has
// run out or was used, or it was about something else.
func (w *work) asks(last gateway.Proposal, x gateway.Execution, d gateway.Diagnosis) bool {
	switch last.State {
	case gateway.ProposalOpen:
		return !w.now.Before(last.ExpiresAt)
	case gateway.ProposalRejected:
		return x.Cause != d.Cause || !x.Covers(d.Remedy)
	}
	return true
}

// told keeps a diagnosis, and adds an event when it says something new. Numbers
// that run, such as seconds to wait, are no news.
func (w *work) told(st *step, d gateway.Diagnosis) {
	news := d.Cause != w.r.Cause || d.Cause == gateway.CauseReverts && d.Detail != w.r.Detail
	w.r.Looks++
	if news {
		w.r.Looks = 0
	}
	w.r.Cause, w.r.Detail, w.r.Advice, w.r.LookedAt = d.Cause, d.Detail, d.Advice, w.now
	w.r.Purpose, w.r.Gas = "", 0
	if d.Remedy != nil {
		w.r.Purpose, w.r.Gas = d.Remedy.Purpose, d.Remedy.Gas
	}
	if !news {
		return
	}
	reasons := slices.DeleteFunc(slices.Clone(w.t.Progress.Reasons), func(r gateway.Reason) bool { return r.Rule == ruleCause })
	reasons = append(reasons, gateway.Reason{Rule: ruleCause, Text: detailed(causeTexts[d.Cause], d.Detail)})
	st.Progress.Reasons = reasons
	st.raise(w.now, "resolve", string(d.Cause), gateway.EventDiagnosed, reasons)
	w.Log.Info("found why a transfer is stuck", "transfer", w.t.ID, "uetr", w.t.Instruction.UETR, "state", w.t.Status.State, "cause", d.Cause, "detail", d.Detail)
}

// wait gives how long until the next look: as long as the chain says, else the
// longer the longer nothing changes.
func (w *work) wait(d gateway.Diagnosis) time.Duration {
	if d.After > 0 {
		return max(d.After, lookMin)
	}
	return min(2*recheck<<min(w.r.Looks, 10), lookMax)
}

// ruleCause marks the reason that the resolver has found.
const ruleCause = "cause"

var causeTexts = map[gateway.Cause]string{
	gateway.CauseUncommitted: "the message isn't committed on the destination chain yet",
	gateway.CauseUnverified:  "a verifier that must sign the message hasn't",
	gateway.CauseTooEarly:    "the lane's own executor still has its time",
	gateway.CauseUnexecuted:  "nobody has executed the message, and it would succeed",
	gateway.CausePassed:      "the execution failed, and would succeed now",
	gateway.CauseGriefed:     "somebody had the execution fail, and it would succeed",
	gateway.CauseOutOfGas:    "the execution needs more gas than the message gives",
	gateway.CauseRateLimited: "the rate limit at the destination leaves no room now",
	gateway.CauseCursed:      "the lane is halted by its risk management network",
	gateway.CauseReverts:     "the execution is refused at the destination",
	gateway.CauseExecuted:    "the message has been executed, the proof of it follows",
	gateway.CauseRefused:     "the credit is set aside: the beneficiary can't take the token",
	gateway.CausePayable:     "the credit was set aside, and the beneficiary could take it now",
	gateway.CauseNotCalled:   "executed without the receiver taking anything",
	gateway.CauseUnknown:     "the destination chain can't be asked now",
}
