package engine

import (
	"context"
	"fmt"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// ReceiveStore is what the receive step reads and writes.
type ReceiveStore interface {
	Committer
	Leases
	Cursor(ctx context.Context, name string) (int64, error)
	// FinalCredits gives the credits on a chain that became final after a revision
	// of its sightings, and those that were final and are orphaned now, in chain
	// order, and the revision to go on from; after itself when nothing changed.
	FinalCredits(ctx context.Context, chain string, after int64) ([]gateway.Sighting, int64, error)
	// IncomingByRef gives what a client knows of a reference, in the order of turns.
	IncomingByRef(ctx context.Context, client string, ref gateway.PaymentRef) ([]gateway.Incoming, error)
	Transfers(ctx context.Context, ids []string) ([]*gateway.Transfer, error)
	// OrderByReference gives the order that has a reference, see gateway.OrderRef.
	OrderByReference(ctx context.Context, ref gateway.Hash32) (gateway.Order, bool, error)
	returnedStore
	// OverdueIncoming gives up to n incoming payments whose deadline has passed.
	OverdueIncoming(ctx context.Context, now time.Time, n int) ([]gateway.Incoming, error)
}

// Recipients knows whose a credited wallet is.
type Recipients interface {
	// Recipient gives the client that a credit is for and the credit in its terms;
	// false for a wallet that is nobody's here.
	Recipient(s gateway.Sighting) (client string, credit gateway.Credit, ok bool)
}

// Receive books the credits that clients get on the chains where they receive:
// each final credit once, whatever dies when, matched by its reference with the
// message that announced it. It makes a case of what stays alone.
type Receive struct {
	Store      ReceiveStore
	Recipients Recipients
	Chains     []string // on which clients receive
	Owner      string
	NewID      func(prefix string) string
	Patience   Patience
	Interval   time.Duration // between looks; 0: 1 s
	Wake       func()        // somebody has something to report or to screen; may be nil
	Log        Logger
}

const (
	receiveLease   = "receive"
	prefixIncoming = "in_" // of the ids of incoming payments
	receiveRounds  = 64    // per chain and step
)

// Step books what became final and looks after what is overdue.
func (s *Receive) Step(ctx context.Context, now time.Time) (int, time.Time, error) {
	next := now.Add(or(s.Interval, time.Second))
	fence, held, err := s.Store.AcquireLease(ctx, receiveLease, s.Owner, now, s.Patience.lease())
	if err != nil {
		return 0, time.Time{}, fmt.Errorf("lease incoming payments: %w", err)
	}
	if !held {
		return 0, next, nil
	}
	total := 0
	for _, chain := range s.Chains {
		n, err := s.book(ctx, fence, chain, now)
		total += n
		if err != nil {
			return total, next, fmt.Errorf("book credits on %s: %w", chain, err)
		}
	}
	n, err := s.overdue(ctx, fence, now)
	if total += n; total > 0 && s.Wake != nil {
		s.Wake()
	}
	return total, next, err
}

// Release lets another gateway book.
func (s *Receive) Release(ctx context.Context) error {
	f, held, err := s.Store.AcquireLease(ctx, receiveLease, s.Owner, time.Time{}, 0)
	if err != nil || !held {
		return err
	}
	return s.Store.ReleaseLease(ctx, f)
}

// book goes over what has changed among the credits of a chain. The cursor moves
// in the commit of what it found.
func (s *Receive) book(ctx context.Context, fence gateway.Fence, chain string, now time.Time) (int, error) {
	name := "receive/" + chain
	from, err := s.Store.Cursor(ctx, name)
	if err != nil {
		return 0, fmt.Errorf("read cursor: %w", err)
	}
	total := 0
	for range receiveRounds {
		credits, to, err := s.Store.FinalCredits(ctx, chain, from)
		if err != nil || to == from {
			return total, err
		}
		changes, err := s.changes(ctx, credits, now)
		if err != nil {
			return total, err
		}
		back, err := comeBack(ctx, s.Store, changes, "receive", now)
		if err != nil {
			return total, err
		}
		c := &gateway.Commit{Fences: []gateway.Fence{fence}, Incoming: changes, Changes: back, Cursor: &gateway.Cursor{Name: name, From: from, To: to}}
		if err := unback(ctx, s.Store, c, s.Log, now); err != nil {
			return total, err
		}
		// A notice or a return that came in between, or a step with a transfer that came
		// back or returns, makes the commit fail with VERSION: the next step reads again.
		if err := s.Store.Commit(ctx, c); err != nil {
			return total, fmt.Errorf("store credits: %w", err)
		}
		total, from = total+len(changes), to
	}
	return total, nil
}

type knownKey struct {
	client string
	ref    gateway.PaymentRef
}

// changes gives what the credits change. Those of one reference build on each
// other.
func (s *Receive) changes(ctx context.Context, credits []gateway.Sighting, now time.Time) ([]gateway.IncomingChange, error) {
	known := make(map[knownKey][]gateway.IncomingChange)
	var order []knownKey
	for _, sighting := range credits {
		if sighting.Ref == (gateway.PaymentRef{}) {
			continue // a pool's word: without a reference it is matched with no message
		}
		client, credit, ok := s.Recipients.Recipient(sighting)
		if !ok {
			continue
		}
		var err error
		if credit.Order, err = s.order(ctx, client, sighting.Ref); err != nil {
			return nil, err
		}
		key := knownKey{client, sighting.Ref}
		if _, read := known[key]; !read {
			stored, err := s.Store.IncomingByRef(ctx, client, sighting.Ref)
			if err != nil {
				return nil, fmt.Errorf("read incoming payments of %s: %w", sighting.Ref, err)
			}
			order = append(order, key)
			known[key] = make([]gateway.IncomingChange, 0, len(stored)+1)
			for _, in := range stored {
				known[key] = append(known[key], gateway.IncomingChange{Incoming: in})
			}
		}
		known[key] = s.apply(known[key], key, sighting, credit, now)
	}
	var out []gateway.IncomingChange
	for _, key := range order {
		for _, c := range known[key] {
			if len(c.Events) > 0 {
				out = append(out, c)
			}
		}
	}
	return out, nil
}

// order names the client's order that a credit pays out: a fund's money comes home under
// the order's own reference. Nil when it is no order's.
func (s *Receive) order(ctx context.Context, client string, ref gateway.PaymentRef) (*gateway.CreditedOrder, error) {
	o, found, err := s.Store.OrderByReference(ctx, gateway.Hash32(ref))
	if err != nil {
		return nil, fmt.Errorf("find order of %s: %w", ref, err)
	}
	if !found || o.Client != client {
		return nil, nil
	}
	return &gateway.CreditedOrder{ID: o.ID, MsgID: o.Request.MsgID, Reference: o.Request.Reference, Direction: o.Request.Direction}, nil
}

// apply books or reverses one credit among the turns of its reference.
func (s *Receive) apply(turns []gateway.IncomingChange, key knownKey, sighting gateway.Sighting, credit gateway.Credit, now time.Time) []gateway.IncomingChange {
	for i := range turns {
		in := turns[i].Incoming
		if sighting.Orphaned {
			if c, ok := in.Reverse(credit, now); ok {
				turns[i].Incoming, turns[i].Events = c.Incoming, append(turns[i].Events, c.Events...)
				s.Log.Warn("finality broken after a credit was booked", "incoming", in.ID, "client", in.Client, "chain", credit.Chain, "block", credit.Block)
			}
			continue
		}
		if !in.Takes(credit) {
			continue
		}
		if c, ok := in.Book(credit, now, s.Patience.incoming()); ok {
			turns[i].Incoming, turns[i].Events = c.Incoming, append(turns[i].Events, c.Events...)
		}
		return turns
	}
	if sighting.Orphaned {
		return turns
	}
	in := gateway.Incoming{ID: s.NewID("in"), Client: key.client, Ref: key.ref, Turn: len(turns)}
	c, _ := in.Book(credit, now, s.Patience.incoming())
	return append(turns, c)
}

func (s *Receive) overdue(ctx context.Context, fence gateway.Fence, now time.Time) (int, error) {
	found, err := s.Store.OverdueIncoming(ctx, now, batchSize)
	if err != nil || len(found) == 0 {
		return 0, err
	}
	c := &gateway.Commit{Fences: []gateway.Fence{fence}}
	for _, in := range found {
		change := in.Overdue(now)
		c.Incoming = append(c.Incoming, change)
		s.Log.Warn("incoming payment stays alone", "incoming", in.ID, "client", in.Client, "state", in.State, "why", change.Incoming.Reasons[0].Text)
	}
	if err := s.Store.Commit(ctx, c); err != nil {
		return 0, fmt.Errorf("store cases: %w", err)
	}
	return len(found), nil
}
