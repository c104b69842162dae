package engine_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway/engine"
)

// shelves gives a, b and c one after the other.
type shelves struct{ totals, earlier []string }

func nextOf(after string) string { return map[string]string{"": "a", "a": "b", "b": "c"}[after] }

func (s *shelves) PruneTotals(_ context.Context, after string, _ time.Time) (string, error) {
	s.totals = append(s.totals, after)
	return nextOf(after), nil
}

func (s *shelves) PruneEarlier(_ context.Context, after string) (string, error) {
	s.earlier = append(s.earlier, after)
	return nextOf(after), nil
}

func TestWhatNobodyAsksForIsForgottenPartByPart(t *testing.T) {
	t.Parallel()
	s := &shelves{}
	p, now := &engine.Prune{Store: s}, time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	start := now
	for range 8 {
		n, next, err := p.Step(t.Context(), now)
		require.NoError(t, err)
		require.Zero(t, n, "the runner doesn't hurry")
		require.True(t, next.After(now), "payments come first")
		now = next
	}
	require.Equal(t, []string{"", "a", "b", "c"}, s.totals)
	require.Equal(t, []string{"", "a", "b", "c"}, s.earlier)
	require.GreaterOrEqual(t, now.Sub(start), engine.PruneInterval)
	_, _, err := p.Step(t.Context(), now)
	require.NoError(t, err)
	require.Len(t, s.totals, 5, "then it begins anew")
}
