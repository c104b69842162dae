package engine_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// returned brings a return of a matched payment to a state, and gives it and the
// credit.
func (b *bench) returned(state gateway.State) (string, gateway.Sighting) {
	b.Helper()
	b.announced("a")
	credit := b.credit("a", true)
	b.run(b.receiver())
	switch state {
	case gateway.StateWarehoused:
		at := b.now.Add(time.Minute)
		b.dates = dates(func(time.Time) gateway.Release { return gateway.Release{At: at, ValueDate: "2026-03-02"} })
	case gateway.StateParked:
		b.chain.quoteErr = gateway.Errorf(gateway.CodeLaneCursed, "quote", gateway.RetryAfterChange, "cursed")
	case gateway.StateHeld:
		b.decides(gateway.Hold, "look")
	}
	r, err := b.giveBack("a", "RTR-1", "1000")
	require.NoError(b, err)
	id := r.Transfers[0].ID
	if state != gateway.StateReceived {
		b.screen()
	}
	if state != gateway.StateReceived && state != gateway.StateApproved {
		b.submit()
	}
	if state == gateway.StateSettled {
		b.see("ethereum", 100, 90)
		b.see("ethereum", 103, 102, sightedSend(b.transfer(id), 101))
		cursor, _, err := b.store.ChainCursor(b.Context(), "base")
		require.NoError(b, err)
		n := cursor.Head.Number + 1
		b.see("base", n+1, n, sightedCredit(b.transfer(id), n))
		b.track()
	}
	require.Equal(b, state, b.state(id))
	return id, credit
}

// reverse takes the block of a credit away although it was final.
func (b *bench) reverse(credit gateway.Sighting) {
	b.Helper()
	b.orphan("base", credit.Block, credit.Block-1)
	b.run(b.receiver())
	require.Equal(b, gateway.IncomingReversed, b.incoming("a").State)
}

// What it would send is no longer there, or was never the client's.
func TestAReturnWhoseCreditIsReversedIsHeldWhereverItWaits(t *testing.T) {
	t.Parallel()
	for _, state := range []gateway.State{gateway.StateReceived, gateway.StateHeld, gateway.StateWarehoused, gateway.StateApproved, gateway.StateParked} {
		t.Run(string(state), func(t *testing.T) {
			t.Parallel()
			b := newBench(t)
			id, credit := b.returned(state)
			b.chain.quoteErr, b.policy.decide = nil, nil
			b.reverse(credit)
			if state == gateway.StateHeld {
				b.release(id)
			}
			b.now = b.now.Add(time.Second) // nothing that waits is due by then of itself
			b.works()
			require.Equal(t, gateway.StateHeld, b.state(id))
			reason := b.transfer(id).Progress.Reasons[0]
			require.Equal(t, "RTR-CREDIT FF12", reason.Rule+" "+reason.ISO)
			require.Empty(t, b.chain.signed)

			// No approval makes the credit come back.
			b.release(id)
			b.works()
			require.Equal(t, gateway.StateHeld, b.state(id))
			require.Empty(t, b.chain.signed)

			// Its own block may: then people decide, and it goes.
			again := credit
			again.Block++
			again.Hash = blockOf("base", again.Block).Hash
			b.see("base", again.Block+1, again.Block, again)
			b.run(b.receiver())
			require.Equal(t, gateway.IncomingMatched, b.incoming("a").State)
			b.dates = nil
			b.release(id)
			b.works()
			require.Equal(t, gateway.StateSubmitting, b.state(id))
			require.Len(t, b.chain.signed, 1)
			require.Equal(t, "250.75", b.remaining("a"))
		})
	}
}

func TestPeopleAreToldOfAReturnThatLeftBeforeItsCreditWasReversed(t *testing.T) {
	t.Parallel()
	for _, state := range []gateway.State{gateway.StateSubmitting, gateway.StateSettled} {
		t.Run(string(state), func(t *testing.T) {
			t.Parallel()
			b := newBench(t)
			id, credit := b.returned(state)
			if state == gateway.StateSettled {
				// Only the credit's own block goes; that of the return stays proven.
				credit.Orphaned, credit.Final = true, true
				r := b.receiver()
				r.Store = &reversing{ReceiveStore: b.store, credit: credit}
				_, _, err := r.Step(t.Context(), b.now)
				require.NoError(t, err)
			} else {
				b.reverse(credit)
			}
			require.Equal(t, state, b.state(id))
			last := b.last(id)
			require.Equal(t, gateway.EventCase, last.Type)
			require.Equal(t, "RTR-CREDIT", last.Reasons[0].Rule)
		})
	}
}

// reversing tells once that a credit is no longer in its chain.
type reversing struct {
	engine.ReceiveStore
	credit gateway.Sighting
}

func (s *reversing) FinalCredits(ctx context.Context, chain string, after int64) ([]gateway.Sighting, int64, error) {
	if s.credit.Chain == "" {
		return s.ReceiveStore.FinalCredits(ctx, chain, after)
	}
	c := s.credit
	s.credit = gateway.Sighting{}
	return []gateway.Sighting{c}, after + 1, nil
}

// A return that is accepted between the look at the returns and the commit that
// takes the credit back would go unseen.
func TestAReturnAcceptedWhileItsCreditIsTakenBackIsSeen(t *testing.T) {
	t.Parallel()
	for _, known := range []bool{false, true} {
		b := newBench(t)
		b.announced("a")
		credit := b.credit("a", true)
		b.run(b.receiver())
		if known {
			_, err := b.giveBack("a", "RTR-0", "1")
			require.NoError(t, err)
		}
		b.orphan("base", credit.Block, credit.Block-1)
		var id string
		r := b.receiver()
		r.Store = &racing{ReceiveStore: b.store, between: func() {
			receipt, err := b.giveBack("a", "RTR-1", "1000")
			require.NoError(t, err)
			id = receipt.Transfers[0].ID
			b.screen()
			require.Equal(t, gateway.StateApproved, b.state(id))
		}}
		_, _, err := r.Step(t.Context(), b.now)
		require.ErrorIs(t, err, &gateway.Error{Code: gateway.CodeVersion})
		b.run(b.receiver())
		b.works()
		require.Equal(t, gateway.StateHeld, b.state(id), "%v", known)
		require.Empty(t, b.chain.signed)
	}
}

func TestACaseOfAReversedCreditTakesTheCreditWhenItComesAgain(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	credit := b.credit("a", true)
	b.run(b.receiver())
	b.reverse(credit)
	b.patience.Incoming = time.Hour
	b.announced("a")
	b.now = b.now.Add(time.Hour)
	b.run(b.receiver())
	require.Equal(t, gateway.IncomingCase, b.incoming("a").State)
	in := b.incoming("a")
	require.False(t, in.Backed())
	again := credit
	again.Block++
	again.Hash = blockOf("base", again.Block).Hash
	b.see("base", again.Block+1, again.Block, again)
	b.run(b.receiver())
	require.Equal(t, gateway.IncomingMatched, b.incoming("a").State)
}

// The chain shows a send of a return that had given its amount back, by a history
// that this store has lost.
func TestALateSightingOfARejectedReturnTakesItsAmountAgain(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		other string // what another return has taken meanwhile
		left  string
		told  string
	}{
		"all of it is there":    {"", "250.75", ""},
		"another one has taken": {"1000", "0", "with the other returns of the payment 749.25 EUR more has gone back than came"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newBench(t)
			b.matched("a")
			b.decides(gateway.Deny, "list")
			r, err := b.giveBack("a", "RTR-1", "1000")
			require.NoError(t, err)
			id := r.Transfers[0].ID
			b.screen()
			require.Equal(t, gateway.StateRejected, b.state(id))
			require.Equal(t, "1250.75", b.remaining("a"))
			b.policy.decide = nil
			if c.other != "" {
				_, err := b.giveBack("a", "RTR-2", c.other)
				require.NoError(t, err)
			}
			b.see("ethereum", 100, 90)
			b.see("ethereum", 102, 95, sightedSend(b.transfer(id), 101))
			b.track()
			last := b.last(id)
			require.Equal(t, gateway.EventContradicted, last.Type)
			require.Equal(t, c.left, b.remaining("a"))
			if c.told == "" {
				require.Len(t, last.Reasons, 1)
				r, err := b.giveBack("a", "RTR-3", "250.76")
				require.NoError(t, err)
				require.Equal(t, "RTR-AMOUNT", r.Transfers[0].Progress.Reasons[0].Rule, "it can't go back twice")
			} else {
				require.Equal(t, c.told, last.Reasons[1].Text)
			}
			b.see("ethereum", 104, 103)
			b.track()
			require.Equal(t, c.left, b.remaining("a"), "taken once")
			// Only what has taken its amount can give it back.
			balance, _, err := b.store.ReturnBalance(t.Context(), b.incoming("a").ID)
			require.NoError(t, err)
			require.NoError(t, b.store.Commit(t.Context(), &gateway.Commit{Returns: []gateway.ReturnStep{{Balance: balance, Freed: []string{id}}}}))
		})
	}
}

// dying is a store that dies at its n-th commit (from 1), done or not done. A
// death is for ever.
type dying struct {
	*sqlstore.Store
	dies int
	done bool

	mu sync.Mutex
	n  int
}

func (s *dying) Commit(ctx context.Context, c *gateway.Commit) error {
	s.mu.Lock()
	s.n++
	n := s.n
	s.mu.Unlock()
	if n < s.dies {
		return s.Store.Commit(ctx, c)
	}
	if n == s.dies && s.done {
		if err := s.Store.Commit(ctx, c); err != nil {
			return err
		}
	}
	return errDied
}

// alive are the stages of one life of a gateway.
type alive struct {
	*bench
	store *dying
}

func (a alive) returns() error {
	in := &engine.Intake{Reader: returns{}, Returns: returns{}, Store: a.store, Now: func() time.Time { return a.now }, NewID: a.newID, Patience: a.patience}
	_, err := in.Accept(a.Context(), engine.Arrival{Client: &gateway.Client{ID: "beta"}, Credential: "desk", Body: []byte("a RTR-1 1000")})
	return err
}

func (a alive) works() error {
	screen, submit, track, receive := a.screener(), a.submitter("g1"), a.tracker(), a.receiver()
	screen.Store, submit.Store, track.Store, receive.Store = a.store, a.store, a.store, a.store
	for range 4 {
		for _, s := range []engine.Stepper{receive, screen, submit, track} {
			if _, _, err := s.Step(a.Context(), a.now); err != nil {
				return err
			}
		}
	}
	return nil
}

// Whatever commit a gateway dies at, and on whichever side of it, the next one
// brings the return to its end: sent once, or not at all with its amount given
// back, and held when its credit is gone.
func TestAReturnSurvivesADeathAtEveryCommit(t *testing.T) {
	t.Parallel()
	ways := map[string]struct {
		arrange func(b *bench)
		// between is what the chains show once the return has been taken.
		between func(b *bench, id string)
		state   gateway.State
		left    string
		signed  int
		least   int // commits to die at
	}{
		"sent and settled": {func(*bench) {}, func(b *bench, id string) {
			if b.state(id) == gateway.StateSubmitting {
				b.see("ethereum", 103, 102, sightedSend(b.transfer(id), 101))
				b.see("base", 510, 509, sightedCredit(b.transfer(id), 505))
			}
		}, gateway.StateSettled, "250.75", 1, 5},
		"refused": {func(b *bench) { b.decides(gateway.Deny, "list") }, func(*bench, string) {}, gateway.StateRejected, "1250.75", 0, 2},
		"reversed": {func(b *bench) {
			b.chain.quoteErr = gateway.Errorf(gateway.CodeLaneCursed, "quote", gateway.RetryAfterChange, "cursed")
		}, func(b *bench, id string) {
			if b.state(id) == gateway.StateParked {
				b.chain.quoteErr = nil
				credit := b.incoming("a").Credit
				b.orphan("base", credit.Block, credit.Block-1)
			}
		}, gateway.StateHeld, "250.75", 0, 5},
	}
	for name, way := range ways {
		for _, done := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s %v", name, done), func(t *testing.T) {
				t.Parallel()
				deaths := 0
				for n := 1; ; n++ {
					b := newBench(t)
					b.see("ethereum", 100, 90)
					b.matched("a")
					way.arrange(b)
					shown := false
					life := func(s *dying) error {
						a := alive{b, s}
						if err := errors.Join(a.returns(), a.works()); err != nil {
							return err
						}
						found, err := b.store.ReturnsOf(t.Context(), b.incoming("a").ID)
						require.NoError(t, err)
						require.Len(t, found, 1, "dead at commit %d", n)
						if !shown {
							shown = true
							way.between(b, found[0].ID)
						}
						return a.works()
					}
					err := life(&dying{Store: b.store, dies: n, done: done})
					if err == nil {
						break // there is no such commit
					}
					deaths++
					require.ErrorIs(t, err, errDied)
					b.now = b.now.Add(time.Minute)
					require.NoError(t, life(&dying{Store: b.store, dies: 1 << 30}), "dead at commit %d", n)
					found, err := b.store.ReturnsOf(t.Context(), b.incoming("a").ID)
					require.NoError(t, err)
					require.Equal(t, way.state, found[0].Status.State, "dead at commit %d", n)
					require.Equal(t, way.left, b.remaining("a"), "dead at commit %d", n)
					require.Len(t, b.intents(found[0].ID), way.signed, "dead at commit %d", n)
				}
				require.GreaterOrEqual(t, deaths, way.least)
			})
		}
	}
}
