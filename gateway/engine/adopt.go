package engine

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// cursorReader finds how far a chain has been followed.
type cursorReader interface {
	ChainCursor(ctx context.Context, chain string) (gateway.ChainCursor, bool, error)
}

// adoption gives the commit that takes a used reference as the send that it is.
// The block may lie before everything that this store has followed (a restored
// backup, a new store), so its proven sightings come with the commit; the
// chain's cursor stays where it is. When they can't be had now, the transfer is
// adopted all the same and track asks again.
func adoption(ctx context.Context, store cursorReader, lanes References, patience Patience, t *gateway.Transfer, now time.Time, block uint64, actor string) *gateway.Commit {
	c, st := &gateway.Commit{}, change(t)
	if !t.Status.State.InFlight() {
		st.event(gateway.Event{At: now, Actor: actor, Cause: fmt.Sprintf("used in block %d", block)}, gateway.Transition{Type: gateway.EventAdopted})
		st.Progress.Reasons = nil
		c.Claims = []gateway.Claim{gateway.ClaimOf(t, now)} // it counts like one that was approved here
	}
	st.Work = patience.work(st.Status.State, now, now)
	cursor, ok, err := store.ChainCursor(ctx, t.Route.Source)
	if err == nil && ok && block <= cursor.Head.Number {
		if sightings, err := lanes.Find(ctx, t, block); err == nil {
			c.Advance = &gateway.ChainAdvance{From: cursor, To: cursor, Sightings: sightings}
		}
	}
	if c.Advance == nil {
		st.Work.DueAt = now.Add(broadcastGrace)
	}
	c.Changes = []gateway.Change{st.Change}
	return c
}

// delivered adds to a commit what the destination proves of a transfer that it
// was never seen to reach. Two kinds need the question: an adopted one, whose
// credit may lie before everything that this store has followed, and one that is
// overdue. The sightings wake the transfer, and what they amount to is then told
// from the store like everything else.
func (s *Track) delivered(ctx context.Context, c *gateway.Commit, t *gateway.Transfer, f facts) {
	adopted := t.Progress.Intent == ""
	if f.sent == nil || f.flight.Destination != gateway.DestNone || !adopted && t.Status.State != gateway.StateStranded {
		return
	}
	cursor, ok, err := s.Store.ChainCursor(ctx, t.Route.Destination)
	if err != nil || !ok {
		return
	}
	found, err := s.Lanes.FindCredit(ctx, t)
	if err != nil {
		s.Log.Warn("not known whether a transfer was credited", "transfer", t.ID, "chain", t.Route.Destination, "err", err)
		return
	}
	// What lies above the cursor is still to be followed.
	found = slices.DeleteFunc(found, func(s gateway.Sighting) bool { return s.Block > cursor.Head.Number })
	if len(found) > 0 {
		c.Advance = &gateway.ChainAdvance{From: cursor, To: cursor, Sightings: found}
	}
}
