package engine

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// A return rests on a credit that was final. When that finality breaks, what of
// the return hasn't left is stopped in the commit that takes the credit back, and
// waits for people; what has left is told to them. Nobody can release a return
// whose credit isn't there: what it would send is somebody else's money.

// ruleReturnCredit says that the credit of which a return sends value back is no
// longer final. FF12: not eligible to be returned given its status.
const ruleReturnCredit = "RTR-CREDIT"

// incomingReader reads incoming payments.
type incomingReader interface {
	Incoming(ctx context.Context, id string) (gateway.Incoming, error)
}

// unbacked gives the reasons why a return isn't sent now; none for any other
// transfer.
func unbacked(ctx context.Context, store incomingReader, t *gateway.Transfer) ([]gateway.Reason, error) {
	r := t.Instruction.Return
	if t.Key.Kind != gateway.KindReturn || r == nil || r.Incoming == "" {
		return nil, nil
	}
	in, err := store.Incoming(ctx, r.Incoming)
	if err != nil {
		return nil, fmt.Errorf("read returned payment: %w", err)
	}
	if in.Backed() {
		return nil, nil
	}
	return unbackedReasons(&in), nil
}

func unbackedReasons(in *gateway.Incoming) []gateway.Reason {
	return []gateway.Reason{{
		Rule: ruleReturnCredit, ISO: "FF12", Text: "the credit of " + in.ID + " that it returns was reversed: the block is no longer in its chain",
	}}
}

// returnedStore reads what was returned of incoming payments.
type returnedStore interface {
	ReturnReader
	// ReturnsOf gives the returns of an incoming payment that were accepted.
	ReturnsOf(ctx context.Context, incomingID string) ([]*gateway.Transfer, error)
}

// unback adds to a commit what becomes of the returns of payments whose credit
// it takes back. Their balances move on, so that a return that is accepted at the
// same time fails, is read again, and refused.
func unback(ctx context.Context, store returnedStore, c *gateway.Commit, log Logger, now time.Time) error {
	for i := range c.Incoming {
		in := &c.Incoming[i].Incoming
		reversed := func(e gateway.Event) bool { return e.Type == gateway.EventContradicted }
		if in.Backed() || !slices.ContainsFunc(c.Incoming[i].Events, reversed) {
			continue
		}
		balance, found, err := store.ReturnBalance(ctx, in.ID)
		if err != nil {
			return fmt.Errorf("read what is left of %s: %w", in.ID, err)
		}
		if !found && in.Credit.Amount == nil {
			continue // it could never be returned
		}
		if !found {
			balance = gateway.NewReturnBalance(in)
		}
		returns, err := store.ReturnsOf(ctx, in.ID)
		if err != nil {
			return fmt.Errorf("read returns of %s: %w", in.ID, err)
		}
		c.Returns = append(c.Returns, gateway.ReturnStep{Balance: balance})
		for _, t := range returns {
			st := change(t)
			switch state := t.Status.State; state {
			case gateway.StateRejected, gateway.StateCanceled, gateway.StateReceived, gateway.StateHeld:
				continue // ended, or not decided yet: the decision looks at the credit
			case gateway.StateWarehoused, gateway.StateApproved, gateway.StateParked:
				st.event(gateway.Event{At: now, Actor: "receive", Cause: in.ID}, gateway.Transition{Type: gateway.EventRescreen})
				st.Work.Stage, st.Work.DueAt = gateway.StageScreen, now
			default:
				st.raise(now, "receive", in.ID, gateway.EventCase, unbackedReasons(in))
				log.Warn("the credit of a return that has left was reversed", "transfer", t.ID, "uetr", t.Instruction.UETR, "incoming", in.ID, "state", state)
			}
			c.Changes = append(c.Changes, st.Change)
		}
	}
	return nil
}

// retaken takes again what a return had given back, now that the chain shows that
// it was sent; nothing for any other transfer. What others have taken meanwhile
// can't be taken twice: missing says how much more has gone back than came.
func retaken(ctx context.Context, store ReturnReader, t *gateway.Transfer) (steps []gateway.ReturnStep, missing string, err error) {
	r := t.Instruction.Return
	if t.Key.Kind != gateway.KindReturn || t.Route == nil || r == nil {
		return nil, "", nil
	}
	b, found, err := store.ReturnBalance(ctx, r.Incoming)
	if err != nil || !found {
		return nil, "", err
	}
	left, ok := b.Take(t.Instruction.Amount)
	if !ok {
		over, err := t.Instruction.Amount.Sub(b.Remaining)
		if err != nil {
			return nil, "", err
		}
		missing = over.String()
		if left.Remaining, err = b.Remaining.Sub(b.Remaining); err != nil {
			return nil, "", err
		}
	}
	return []gateway.ReturnStep{{Balance: left, Retaken: []string{t.ID}}}, missing, nil
}
