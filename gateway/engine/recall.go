package engine

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/vostro-gateway/vostro/gateway"
)

// RecallStore is what answering recalls reads and writes.
type RecallStore interface {
	Committer
	Pairs
	Leases
	ReturnReader
	// ReturnedTo gives the incoming payments that bring value of a transfer back.
	ReturnedTo(ctx context.Context, transferID string) ([]gateway.Incoming, error)
	// DueRecalls gives up to n recalls without a last answer that are due at now,
	// earliest first, and when the next one is due, zero when there is none.
	DueRecalls(ctx context.Context, now time.Time, n int) (due []gateway.Recall, next time.Time, err error)
	// Recall gives a recall as it is now.
	Recall(ctx context.Context, id string) (gateway.Recall, error)
	// Originals gives the transfers that a reference may mean: by its UETR those
	// of every client, else those of the client's message.
	Originals(ctx context.Context, client string, o gateway.OriginalRef) ([]*gateway.Transfer, error)
	Transfers(ctx context.Context, ids []string) ([]*gateway.Transfer, error)
	Proposal(ctx context.Context, id string) (gateway.Proposal, error)
	FundCancelStore
	ChainCursor(ctx context.Context, chain string) (gateway.ChainCursor, bool, error)
}

// Recalls answers requests to cancel payments. A payment that hasn't left is
// taken from screen and submit first and canceled then, after a look at the
// chain; one in flight is answered pending until the chains have decided; one
// that is settled is refused. Each answer is one commit with what it says of the
// payment. One gateway at a time answers, and whatever dies when, the recall
// stands in the store as it was and is taken up again.
type Recalls struct {
	Store      RecallStore
	References References
	// Cancellations are the way to a fund that has an order already; nil: what a fund has
	// isn't cancelled, and NewID isn't needed.
	Cancellations Cancellations
	Owner         string
	NewID         func(prefix string) string
	Patience      Patience
	Wake          func(gateway.Stage) // may be nil
	Log           Logger
}

const (
	recallLease   = "recalls"
	recallBatch   = 64
	recallsAtOnce = 16
	recallTries   = 8 // of one step against stages that move the payment meanwhile
)

// The rules of the reasons that answers carry.
const (
	ruleRecall   = "recall"
	ruleOriginal = "original"
)

// Step answers what is due.
func (s *Recalls) Step(ctx context.Context, now time.Time) (int, time.Time, error) {
	_, held, err := s.Store.AcquireLease(ctx, recallLease, s.Owner, now, s.Patience.lease())
	if err != nil {
		return 0, time.Time{}, fmt.Errorf("lease recalls: %w", err)
	}
	if !held {
		return 0, now.Add(s.Patience.lease()), nil
	}
	due, next, err := s.Store.DueRecalls(ctx, now, recallBatch)
	if err != nil {
		return 0, time.Time{}, fmt.Errorf("read due recalls: %w", err)
	}
	var g errgroup.Group
	g.SetLimit(recallsAtOnce)
	errs := make([]error, len(due))
	for i, r := range due {
		g.Go(func() error {
			if err := s.answer(ctx, r, now); err != nil {
				errs[i] = fmt.Errorf("recall %s: %w", r.ID, err)
			}
			return nil
		})
	}
	_ = g.Wait()
	if len(due) > 0 && s.Wake != nil {
		s.Wake(gateway.StageTrack) // and whoever reports
	}
	return len(due), next, errors.Join(errs...)
}

// Release lets another gateway answer.
func (s *Recalls) Release(ctx context.Context) error {
	f, held, err := s.Store.AcquireLease(ctx, recallLease, s.Owner, time.Time{}, 0)
	if err != nil || !held {
		return err
	}
	return s.Store.ReleaseLease(ctx, f)
}

// answer takes a recall as far as it goes now. Each step rests on the versions
// that it read; when a stage has moved the payment meanwhile, it reads again.
func (s *Recalls) answer(ctx context.Context, r gateway.Recall, now time.Time) error {
	for try := 0; ; try++ {
		c, done, err := s.step(ctx, r, now)
		if err != nil {
			return err
		}
		err = s.Store.Commit(ctx, c)
		if err == nil && done {
			return nil
		}
		if err != nil && (!overtaken(err) || try == recallTries) {
			return err
		}
		if r, err = s.Store.Recall(ctx, r.ID); err != nil {
			return err
		}
		if r.State.Terminal() {
			return nil
		}
	}
}

// step gives the next commit of a recall; done says that nothing can follow it
// now.
func (s *Recalls) step(ctx context.Context, r gateway.Recall, now time.Time) (c *gateway.Commit, done bool, err error) {
	st := recallOf(r)
	t, err := s.original(ctx, r)
	if err != nil {
		return nil, false, err
	}
	if t == nil {
		return st.end(now, gateway.EventRecallRefused, reasonNoOriginal), true, nil
	}
	st.Recall.TransferID = t.ID
	if netted(t) && !t.Status.State.Terminal() {
		return st.end(now, gateway.EventRecallRefused, gateway.Reason{Rule: ruleNetting, ISO: "NALC", Text: "the order is netted with others into one request; it can't be taken out any more"}), true, nil
	}
	switch t.Status.State.Recalled() {
	case gateway.RecallCanceled:
		if t.Status.State == gateway.StateCanceled {
			return st.end(now, gateway.EventRecallCanceled, gateway.Reason{Rule: ruleRecall, Text: "the payment was canceled before, nothing was sent"}), true, nil
		}
		return s.cancel(ctx, st, t, now)
	case gateway.RecallRefused:
		if s.Cancellations != nil && t.Key.Kind == gateway.KindFundLeg && t.Status.State == gateway.StateSettled {
			return s.atFund(ctx, st, t, now)
		}
		reason, err := s.refusal(ctx, t)
		if err != nil {
			return nil, false, err
		}
		return st.end(now, gateway.EventRecallRefused, reason), true, nil
	default:
		return s.wait(st, t, now), true, nil
	}
}

var reasonNoOriginal = gateway.Reason{Rule: ruleOriginal, Text: "no payment of yours, or more than one, has these references", ISO: "NOOR"}

// refusal says why a payment can't be called back
// (ExternalPaymentCancellationRejection1Code).
func (s *Recalls) refusal(ctx context.Context, t *gateway.Transfer) (gateway.Reason, error) {
	if t.Status.State == gateway.StateRejected {
		return gateway.Reason{Rule: ruleRecall, Text: "the payment was rejected before, nothing was sent", ISO: "NARR"}, nil
	}
	if t.Key.Kind == gateway.KindFundLeg {
		return reasonAtFund, nil
	}
	payments, err := s.Store.ReturnedTo(ctx, t.ID)
	if err != nil {
		return gateway.Reason{}, fmt.Errorf("read what came back of it: %w", err)
	}
	back, all := backAgain(t, payments)
	switch {
	case all:
		return gateway.Reason{Rule: ruleRecall, Text: "the payment was returned already: " + back.String() + " came back", ISO: "ARDT"}, nil
	case back.Sign() > 0:
		return gateway.Reason{Rule: ruleRecall, Text: "the payment is settled and " + back.String() + " of it came back; ask the creditor's agent for the rest", ISO: "PTNA"}, nil
	}
	return gateway.Reason{Rule: ruleRecall, Text: "the payment is settled; ask the creditor's agent for a return", ISO: "PTNA"}, nil
}

// original finds the payment that is meant, nil when none or more than one is.
// A client recalls its own payments only.
func (s *Recalls) original(ctx context.Context, r gateway.Recall) (*gateway.Transfer, error) {
	if r.TransferID != "" {
		found, err := s.Store.Transfers(ctx, []string{r.TransferID})
		if err != nil {
			return nil, fmt.Errorf("read recalled transfer: %w", err)
		}
		return found[0], nil
	}
	candidates, err := s.Store.Originals(ctx, r.Client, r.Request.Original)
	if err != nil {
		return nil, fmt.Errorf("find recalled transfer: %w", err)
	}
	var meant []*gateway.Transfer
	for _, t := range candidates {
		if t.Key.Client == r.Client && r.Request.Means(&t.Instruction) {
			meant = append(meant, t)
		}
	}
	if len(meant) > 1 {
		// A payment and its cover share a UETR: the message's name tells which.
		meant = ofType(meant, r.Request.Original.MessageType)
	}
	if len(meant) > 1 {
		// One that was refused at the door was corrected since.
		meant = slices.DeleteFunc(meant, func(t *gateway.Transfer) bool { return t.Route == nil })
	}
	if len(meant) != 1 {
		return nil, nil
	}
	return meant[0], nil
}

// ofType keeps the transfers of a message type, in whatever version.
func ofType(transfers []*gateway.Transfer, messageType string) []*gateway.Transfer {
	var out []*gateway.Transfer
	for _, t := range transfers {
		if family(messageType) != "" && family(t.Instruction.MessageType) == family(messageType) {
			out = append(out, t)
		}
	}
	return out
}

// family gives "pacs.008" of "pacs.008.001.08".
func family(messageType string) string {
	parts := strings.SplitN(messageType, ".", 3)
	if len(parts) < 2 {
		return ""
	}
	return parts[0] + "." + parts[1]
}

// cancel takes a payment that hasn't left from the other stages, and then, with
// nobody left who could send it, asks the chain and cancels it. A reference that
// was used is adopted and never canceled; while the chain can't be asked,
// nothing is said.
func (s *Recalls) cancel(ctx context.Context, r *recalling, t *gateway.Transfer, now time.Time) (*gateway.Commit, bool, error) {
	if !recalled(t) {
		return &gateway.Commit{Changes: []gateway.Change{mark(r, t, now).Change}, Recalls: []gateway.RecallStep{r.RecallStep}}, false, nil
	}
	var payer *gateway.Transfer
	if t.Follows() {
		var err error
		if payer, err = payerOf(ctx, s.Store, t); err != nil {
			return nil, false, err
		}
		if payer != nil && payer.Status.State.InFlight() {
			st := change(t)
			goWith(&st, s.Patience, payer, now, "recall")
			return &gateway.Commit{Changes: []gateway.Change{st.Change}, Recalls: []gateway.RecallStep{r.RecallStep}}, false, nil
		}
	} else if t.Route != nil {
		sent, _, err := s.References.SentAt(ctx, t, false)
		if err != nil {
			s.Log.Warn("recall waits for the chain", "recall", r.Recall.ID, "transfer", t.ID, "uetr", t.Instruction.UETR, "err", err)
			return s.later(r, now, now.Add(recheck)), true, nil
		}
		if sent > 0 {
			s.Log.Warn("reference found used on chain, adopting the send", "transfer", t.ID, "uetr", t.Instruction.UETR, "block", sent)
			c := adoption(ctx, s.Store, s.References, s.Patience, t, now, sent, "recall")
			c.Recalls = []gateway.RecallStep{r.RecallStep}
			return c, false, nil // in flight: what follows is pending
		}
	}
	st := change(t)
	st.raise(now, "recall", r.Recall.ID, gateway.EventCanceled, []gateway.Reason{{Rule: ruleRecall, Text: "canceled at the request of the sender", ISO: "CUST"}})
	st.Progress.Reasons = st.Events[0].Reasons
	st.Work = s.Patience.work(st.Status.State, now, now)
	c := r.end(now, gateway.EventRecallCanceled, gateway.Reason{Rule: ruleRecall, Text: "canceled before anything was sent", ISO: "CUST"})
	c.Changes, c.Release = []gateway.Change{st.Change}, []string{t.ID}
	returns, err := freed(ctx, s.Store, t)
	if err != nil {
		return nil, false, fmt.Errorf("give back what the return has taken: %w", err)
	}
	c.Returns = returns
	if payer != nil && !payer.Status.State.Terminal() {
		c.Changes = append(c.Changes, recheckPayer(payer, now))
	}
	if t.Progress.Proposal != "" {
		p, err := s.Store.Proposal(ctx, t.Progress.Proposal)
		if err != nil {
			return nil, false, fmt.Errorf("read proposal: %w", err)
		}
		if p.State == gateway.ProposalOpen {
			p.State = gateway.ProposalExpired
			p.Version++
			c.Proposals = []gateway.Proposal{p}
		}
	}
	return c, true, nil
}

// wait answers pending, once, and marks the payment: should it turn out that it
// never went, it must not be sent again.
func (s *Recalls) wait(r *recalling, t *gateway.Transfer, now time.Time) *gateway.Commit {
	if r.Recall.State == gateway.RecallPending && recalled(t) {
		return s.later(r, now, s.look(now))
	}
	c := &gateway.Commit{}
	if r.Recall.State == gateway.RecallOpen {
		reason := gateway.Reason{Rule: ruleRecall, Text: "the payment is in flight; the chains will decide"}
		r.raise(now, gateway.EventRecallPending, t.ID, reason)
		r.Recall.Reasons = []gateway.Reason{reason}
		r.Recall.Deadline = now.Add(s.Patience.recall())
	}
	r.Recall.DueAt = s.look(now)
	if !recalled(t) {
		c.Changes = []gateway.Change{mark(r, t, now).Change}
	}
	c.Recalls = []gateway.RecallStep{r.RecallStep}
	return c
}

// look gives when a pending recall is looked at again.
func (s *Recalls) look(now time.Time) time.Time { return now.Add(or(s.Patience.Poll, 30*time.Second)) }

// later comes back at due, and calls people when the patience is over.
func (s *Recalls) later(r *recalling, now, due time.Time) *gateway.Commit {
	r.Recall.DueAt = due
	if !now.Before(r.Recall.Deadline) {
		r.raise(now, gateway.EventRecallAlarm, r.Recall.TransferID,
			gateway.Reason{Rule: "deadline", Text: "the recall is longer without its last answer than expected"})
		r.Recall.Deadline = now.Add(s.Patience.recall())
		s.Log.Warn("recall past its deadline", "recall", r.Recall.ID, "transfer", r.Recall.TransferID, "state", r.Recall.State)
	}
	return &gateway.Commit{Recalls: []gateway.RecallStep{r.RecallStep}}
}

// mark keeps screen and submit from a payment: whichever of them is at work with
// it finds its version moved.
func mark(r *recalling, t *gateway.Transfer, now time.Time) step {
	st := change(t)
	st.raise(now, "recall", r.Recall.ID, gateway.EventRecalled, nil)
	st.Progress.Recall = r.Recall.ID
	return st
}

// recalled reports whether a payment is to be left to its recall.
func recalled(t *gateway.Transfer) bool { return t.Progress.Recall != "" }

// leave gives a recalled payment back as it was: its recall decides about it.
func leave(t *gateway.Transfer, now time.Time) *gateway.Commit {
	st := change(t)
	st.Work.DueAt = now.Add(recheck)
	return &gateway.Commit{Changes: []gateway.Change{st.Change}}
}

// recalling is a RecallStep in the making, of a recall as it was read.
type recalling struct{ gateway.RecallStep }

func recallOf(r gateway.Recall) *recalling {
	return &recalling{gateway.RecallStep{Recall: r, FromVersion: r.Version}}
}

// raise adds an event with the reasons that become the recall's. The pair must
// be legal: the caller chose it by the state.
func (r *recalling) raise(now time.Time, t gateway.EventType, cause string, reasons ...gateway.Reason) {
	state, err := gateway.ApplyRecall(r.Recall.State, t)
	if err != nil {
		panic(err)
	}
	r.Recall.State = state
	r.Recall.Version++
	r.Recall.UpdatedAt = now
	r.Events = append(r.Events, gateway.Event{Subject: r.Recall.ID, Type: t, Reasons: reasons, Actor: "recall", Cause: cause, At: now})
}

// end gives the commit of the last answer.
func (r *recalling) end(now time.Time, t gateway.EventType, reason gateway.Reason) *gateway.Commit {
	r.raise(now, t, r.Recall.TransferID, reason)
	r.Recall.Reasons = []gateway.Reason{reason}
	r.Recall.DueAt, r.Recall.Deadline = never, never
	return &gateway.Commit{Recalls: []gateway.RecallStep{r.RecallStep}}
}
