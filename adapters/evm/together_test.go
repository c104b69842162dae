package evm

import (
	"context"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestThoseWhoAskTogetherShareTheNextAnswer(t *testing.T) {
	t.Parallel()
	var g together[int]
	first, answer := make(chan struct{}), make(chan struct{})
	var rounds atomic.Int64
	question := func(context.Context) (int, error) {
		n := rounds.Add(1)
		if n == 1 {
			close(first)
			<-answer
		}
		return int(n), nil
	}
	results := make(chan int, 6)
	ask := func() {
		v, err := g.ask(t.Context(), question)
		if err != nil {
			v = -1
		}
		results <- v
	}
	go ask()
	<-first
	var waiting sync.WaitGroup
	for range 5 {
		waiting.Go(ask)
	}
	require.Eventually(t, func() bool {
		g.mu.Lock()
		defer g.mu.Unlock()
		return g.next != nil && g.next.waiting == 5
	}, 3*time.Minute, time.Millisecond)
	close(answer)
	waiting.Wait()
	require.EqualValues(t, 2, rounds.Load())
	got := []int{<-results, <-results, <-results, <-results, <-results, <-results}
	require.ElementsMatch(t, []int{1, 2, 2, 2, 2, 2}, got, "who came while the first was asked gets an answer that began later")
}

func TestWhoGivesUpDoesntEndTheAnswerOfOthers(t *testing.T) {
	t.Parallel()
	var g together[int]
	asked, answer := make(chan struct{}, 2), make(chan struct{})
	question := func(ctx context.Context) (int, error) {
		asked <- struct{}{}
		<-answer
		return 7, ctx.Err()
	}
	ctx, cancel := context.WithCancel(t.Context())
	gone := make(chan error, 1)
	go func() {
		_, err := g.ask(ctx, question)
		gone <- err
	}()
	<-asked
	cancel()
	require.ErrorIs(t, <-gone, context.Canceled)
	close(answer)
	v, err := g.ask(t.Context(), question)
	require.NoError(t, err)
	require.Equal(t, 7, v)
}
