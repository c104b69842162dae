package ccip

import (
	"context"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestAnswersAreRememberedAndErrorsArent(t *testing.T) {
	t.Parallel()
	m := newMemo[int](2)
	asked := 0
	find := func(context.Context) (int, error) {
		asked++
		if asked == 1 {
			return 0, errors.New("nobody answers")
		}
		return asked, nil
	}
	_, err := m.get(t.Context(), "a", find)
	require.EqualError(t, err, "nobody answers")
	for range 3 {
		v, err := m.get(t.Context(), "a", find)
		require.NoError(t, err)
		require.Equal(t, 2, v)
	}
	for _, key := range []string{"b", "c"} { // two entries are kept
		_, err := m.get(t.Context(), key, find)
		require.NoError(t, err)
	}
	v, err := m.get(t.Context(), "a", find)
	require.NoError(t, err)
	require.Equal(t, 5, v)
}

func TestWhoAsksWhatIsBeingAskedWaitsForThatAnswer(t *testing.T) {
	t.Parallel()
	m := newMemo[int](2)
	begun, answer := make(chan struct{}), make(chan struct{})
	first := make(chan int, 1)
	go func() {
		v, _ := m.get(t.Context(), "a", func(context.Context) (int, error) {
			close(begun)
			<-answer
			return 1, nil
		})
		first <- v
	}()
	<-begun
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := m.get(gone, "a", func(context.Context) (int, error) { return 2, nil })
	require.ErrorIs(t, err, context.Canceled)
	close(answer)
	require.Equal(t, 1, <-first)
	v, err := m.get(t.Context(), "a", func(context.Context) (int, error) { return 3, nil })
	require.NoError(t, err)
	require.Equal(t, 1, v)
}
