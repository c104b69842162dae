package engine

import (
	"context"
	"fmt"
	"slices"

	"github.com/vostro-gateway/vostro/gateway"
)

// ruleTaken is the rule of a message that was not stored because one of its
// identifications is taken with other content.
const ruleTaken = "KEY-TAKEN"

// conflictsTold bounds how many transactions of a refused message are looked up.
const conflictsTold = 100

// taken says of a message that the store refused with CONFLICT which of its
// identifications are whose, and what the sender may do. Only what is the
// client's own is told: of anybody else's not even that it is there by name.
func (in *Intake) taken(ctx context.Context, c *gateway.Commit, reading *Reading) error {
	s := conflicts{store: in.Store, client: c.Message.Client, known: map[gateway.OriginalRef][]*gateway.Transfer{}}
	for i, t := range c.Transfers {
		if len(s.faults) == conflictsTold {
			break
		}
		if err := s.transfer(ctx, i, reading.Transfers[i].Identification, t); err != nil {
			return err
		}
	}
	for i := range reading.Orders {
		if err := s.order(ctx, &reading.Orders[i]); err != nil {
			return err
		}
	}
	for i := range reading.Notices {
		if err := s.notice(ctx, &reading.Notices[i]); err != nil {
			return err
		}
	}
	for i := range c.Recalls {
		if len(s.faults) == conflictsTold {
			break
		}
		if err := s.recall(ctx, reading.Identification, &c.Recalls[i].Recall); err != nil {
			return err
		}
	}
	retry := gateway.RetryAfterChange
	if s.never {
		// No identification makes the same payment one that is still to be made.
		retry = gateway.RetryNever
	}
	e := gateway.Errorf(gateway.CodeConflict, "store message", retry, "nothing was stored: an identification of the message is taken with other content; "+
		"what is to be another payment needs identifications of its own: UETR, MsgId, TxId")
	if len(s.faults) > 0 {
		e.Faults = s.faults
		e.Detail = "nothing was stored: " + s.faults[0].String()
	}
	return e
}

// conflicts collects whose the identifications of a message are.
type conflicts struct {
	store  IntakeStore
	client string
	known  map[gateway.OriginalRef][]*gateway.Transfer
	faults []gateway.Fault
	never  bool // one is of a payment that was made or may still be, or is an announcement
}

func (s *conflicts) transfer(ctx context.Context, index int, path string, t *gateway.Transfer) error {
	if t.Instruction.NAV != nil {
		return s.nav(ctx, index, path, t)
	}
	named := gateway.OriginalRef{UETR: t.Instruction.UETR}
	if named.UETR == "" {
		named.MsgID = t.Instruction.MsgID
	}
	found, ok := s.known[named]
	if !ok {
		var err error
		if found, err = s.store.Originals(ctx, s.client, named); err != nil {
			return fmt.Errorf("find who has the key: %w", err)
		}
		s.known[named] = found
	}
	for _, holder := range found {
		if !inTheWay(holder, t) {
			continue
		}
		state := holder.Status.State
		s.never = s.never || !dead(state)
		own := "a UETR of its own"
		switch {
		case t.Key.Kind == gateway.KindReturn:
			own = "a RtrId of its own"
		case named.UETR == "":
			own = "a MsgId and TxId of its own"
		}
		then := remedy(state) + " " + own
		if dead(state) && t.Borrows() {
			then = "what has its UETR in common with another message can't be corrected any more once it was taken: " +
				"recall (camt.056) the other one where it still waits, and send both again with a UETR of their own"
		}
		s.faults = append(s.faults, gateway.Fault{
			Gate: gateway.GateRules, Path: path, Rule: ruleTaken, Found: t.Key.ID, Tx: index,
			Hint:    "taken by transfer " + holder.ID + ", which " + standing(state) + "; " + then,
			TakenBy: &gateway.Taken{ID: holder.ID, State: string(state)},
		})
		return nil
	}
	return nil
}

// inTheWay reports whether a transfer has what another one claims: its key, the
// value of its UETR, or, where the other was refused at the door, that value
// or that key alive.
func inTheWay(holder, t *gateway.Transfer) bool {
	if holder.Key.Client != t.Key.Client {
		return false
	}
	if holder.Key == t.Key {
		return true
	}
	refused := t.Route == nil && t.Status.State == gateway.StateRejected && !dead(holder.Status.State)
	if refused && holder.Key == t.Key.Claimed() {
		return true
	}
	moved, moves := holder.Moves()
	if !moves || moved != t.Instruction.UETR {
		return false
	}
	_, claims := t.Moves()
	return claims || refused
}

// dead reports whether nothing of a transfer was sent and nothing will be.
func dead(s gateway.State) bool { return s == gateway.StateRejected || s == gateway.StateCanceled }

func (s *conflicts) order(ctx context.Context, read *ReadOrder) error {
	o, found, err := s.store.OrderByReference(ctx, read.Order.Reference)
	if err != nil || !found {
		return err
	}
	s.never = s.never || o.State != gateway.OrderRejected && o.State != gateway.OrderCanceled
	s.faults = append(s.faults, gateway.Fault{
		Gate: gateway.GateRules, Path: read.Identification, Rule: ruleTaken, Reason: "ORRF", Found: o.Request.Reference, Tx: read.Order.Index,
		Hint:    "taken by order " + o.ID + " (" + string(o.State) + ") of message " + o.MessageID + " with other content; what is to be another order needs an OrdrRef of its own",
		TakenBy: &gateway.Taken{ID: o.ID, State: string(o.State)},
	})
	return nil
}

func (s *conflicts) recall(ctx context.Context, path string, wanted *gateway.Recall) error {
	r, found, err := s.store.RecallByKey(ctx, s.client, wanted.Key)
	if err != nil || !found {
		return err
	}
	s.faults = append(s.faults, gateway.Fault{
		Gate: gateway.GateRules, Path: path, Rule: ruleTaken, Found: wanted.Request.AssignmentID, Tx: wanted.Index,
		Hint: "taken by recall " + r.ID + " (" + string(r.State) + ") of message " + r.MessageID + " with other content; that one is answered; " +
			"what is to be another request needs an identification of its own",
		TakenBy: &gateway.Taken{ID: r.ID, State: string(r.State)},
	})
	return nil
}

func (s *conflicts) notice(ctx context.Context, n *ReadNotice) error {
	known, err := s.store.IncomingByRef(ctx, s.client, n.Ref)
	if err != nil {
		return fmt.Errorf("find who has the reference: %w", err)
	}
	if i := slices.IndexFunc(known, func(in gateway.Incoming) bool { return in.Notice != nil }); i >= 0 {
		in := &known[i]
		s.never = true
		s.faults = append(s.faults, gateway.Fault{
			Gate: gateway.GateRules, Path: n.Identification, Rule: ruleTaken, Found: n.Notice.Instruction.UETR, Tx: n.Notice.Index,
			Hint: "the payment was announced already: it is " + in.ID + " (" + string(in.State) + "), told of by message " + in.Notice.MessageID +
				" with other content; an announcement isn't changed, ask who sends the payment which one holds",
			TakenBy: &gateway.Taken{ID: in.ID, State: string(in.State)},
		})
	}
	return nil
}

// standing says where a payment is, as far as it matters to who thinks of paying
// again.
func standing(s gateway.State) string {
	switch {
	case dead(s):
		return "is " + string(s) + ": nothing of it was sent and nothing will be"
	case s == gateway.StateSettled:
		return "has settled: the payment is made"
	case s.InFlight():
		return "is on its way (" + string(s) + ")"
	}
	return "is alive (" + string(s) + ") and may still be sent"
}

func remedy(s gateway.State) string {
	if dead(s) {
		return "send the corrected payment with"
	}
	return "don't pay it again; only what is another payment may be sent, with"
}
