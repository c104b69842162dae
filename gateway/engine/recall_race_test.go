package engine_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// Submit holds the payment when the recall comes: whoever commits first wins,
// the other finds the version moved.
func TestRecallAndSubmitRace(t *testing.T) {
	t.Parallel()
	t.Run("the recall is first", func(t *testing.T) {
		t.Parallel()
		b := newBench(t)
		id := b.receive("a", 1)[0]
		b.screen()
		var recall string
		b.chain.onSign = func() {
			recall = b.recall("cxl", id)
			_, _, err := b.recaller().Step(t.Context(), b.now)
			require.NoError(t, err)
		}
		_, _, err := b.submitter("g2").Step(t.Context(), b.now)
		require.NoError(t, err, "being overtaken is no failure")
		require.Equal(t, gateway.RecallCanceled, b.recalled(recall).State)
		require.Equal(t, gateway.StateCanceled, b.state(id))
		require.Empty(t, b.intents(id))
		require.Empty(t, b.chain.broadcasts, "what was signed must not leave")
	})
	t.Run("the recall is first for one of a batch", func(t *testing.T) {
		t.Parallel()
		b := newBench(t)
		ids := b.receive("a", 3)
		b.screen()
		b.chain.onSign = func() {
			b.chain.onSign = nil
			b.recall("cxl", ids[1])
			_, _, err := b.recaller().Step(t.Context(), b.now)
			require.NoError(t, err)
		}
		_, _, err := b.submitter("g2").Step(t.Context(), b.now)
		require.NoError(t, err)
		require.Empty(t, b.chain.broadcasts, "the batch as signed carries the canceled payment")
		b.now = b.now.Add(time.Minute)
		b.submit()
		require.Equal(t, gateway.StateCanceled, b.state(ids[1]))
		require.Equal(t, gateway.StateSubmitting, b.state(ids[0]))
		require.Equal(t, gateway.StateSubmitting, b.state(ids[2]))
		require.Len(t, b.chain.broadcasts, 1)
	})
	t.Run("submit is first", func(t *testing.T) {
		t.Parallel()
		b := newBench(t)
		id := b.receive("a", 1)[0]
		b.screen()
		recall := b.recall("cxl", id)
		between := &interruptedRecalls{RecallStore: b.store, before: func(c *gateway.Commit) {
			if b.state(id) == gateway.StateApproved {
				require.Equal(t, 1, b.submit())
			}
		}}
		s := b.recaller()
		s.Store = between
		_, _, err := s.Step(t.Context(), b.now)
		require.NoError(t, err)
		require.Equal(t, gateway.RecallPending, b.recalled(recall).State)
		require.Equal(t, gateway.StateSubmitting, b.state(id))
		require.Len(t, b.chain.broadcasts, 1)
	})
	t.Run("submit comes between the mark and the cancellation", func(t *testing.T) {
		t.Parallel()
		b := newBench(t)
		id := b.receive("a", 1)[0]
		b.screen()
		recall := b.recall("cxl", id)
		between := &interruptedRecalls{RecallStore: b.store, before: func(c *gateway.Commit) {
			if len(c.Changes) > 0 && c.Changes[0].Status.State == gateway.StateCanceled {
				b.submit()
			}
		}}
		s := b.recaller()
		s.Store = between
		_, _, err := s.Step(t.Context(), b.now)
		require.NoError(t, err)
		require.Empty(t, b.chain.signed, "a marked payment is left to its recall")
		b.now = b.now.Add(time.Minute)
		b.answer()
		require.Equal(t, gateway.RecallCanceled, b.recalled(recall).State)
	})
}

// interruptedRecalls is a store that something happens around: before a commit, or in
// place of the n-th one (from 1), done or not done.
type interruptedRecalls struct {
	engine.RecallStore
	before func(c *gateway.Commit)
	dies   int
	done   bool
	n      int
}

var errDied = errors.New("died")

func (s *interruptedRecalls) Commit(ctx context.Context, c *gateway.Commit) error {
	if before := s.before; before != nil {
		s.before = nil
		before(c)
		s.before = before
	}
	if s.n++; s.n != s.dies {
		return s.RecallStore.Commit(ctx, c)
	}
	if s.done {
		if err := s.RecallStore.Commit(ctx, c); err != nil {
			return err
		}
	}
	return errDied
}

// Whatever commit a gateway dies at, and on whichever side of it, the next one
// takes the recall up and comes to the same answer, given once.
func TestRecallSurvivesADeathAtEveryCommit(t *testing.T) {
	t.Parallel()
	for _, state := range []gateway.State{gateway.StateHeld, gateway.StateApproved, gateway.StateSubmitting, gateway.StateSettled} {
		for _, done := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s %v", state, done), func(t *testing.T) {
				t.Parallel()
				deaths := 0
				for n := 1; ; n++ {
					b := newBench(t)
					id := states()[state](b)
					recall := b.recall("cxl", id)
					s := b.recaller()
					s.Store = &interruptedRecalls{RecallStore: b.store, dies: n, done: done}
					_, _, err := s.Step(t.Context(), b.now)
					if err == nil {
						break // there is no such commit
					}
					deaths++
					require.ErrorIs(t, err, errDied)
					// Other stages go on while nobody answers.
					b.now = b.now.Add(time.Second)
					b.screen()
					b.submit()
					b.answer()
					require.Len(t, b.answers(recall), 1)
					if state == gateway.StateApproved && n == 1 && !done {
						// It hadn't been taken from submit yet, which was faster.
						require.Equal(t, gateway.RecallPending, b.recalled(recall).State)
						continue
					}
					require.Equal(t, state.Recalled(), b.recalled(recall).State, "dead at commit %d", n)
					if state.Recalled() == gateway.RecallCanceled {
						require.Equal(t, gateway.StateCanceled, b.state(id))
						require.Empty(t, b.chain.signed)
					}
				}
				require.Positive(t, deaths)
			})
		}
	}
}

func TestOneGatewayAnswersRecalls(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.receive("a", 1)[0]
	recall := b.recall("cxl", id)
	other := b.recaller()
	other.Owner = "g2"
	_, held, err := b.store.AcquireLease(t.Context(), "recalls", "g1", b.now, time.Minute)
	require.NoError(t, err)
	require.True(t, held)
	n, next, err := other.Step(t.Context(), b.now)
	require.NoError(t, err)
	require.Zero(t, n)
	require.True(t, next.After(b.now))
	require.Equal(t, gateway.RecallOpen, b.recalled(recall).State)
	require.NoError(t, b.recaller().Release(t.Context()))
	_, _, err = other.Step(t.Context(), b.now)
	require.NoError(t, err)
	require.Equal(t, gateway.RecallCanceled, b.recalled(recall).State)
}
