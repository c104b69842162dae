package engine

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

func TestAPaceSaysNothingThatItHasNotSeen(t *testing.T) {
	t.Parallel()
	noon := time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)
	fast, slow := &gateway.Route{Lane: "a→b", Finality: "safe"}, &gateway.Route{Lane: "a→b"}
	var p Pace
	for i, minutes := range []time.Duration{20, 18, 90, 19, 17} {
		require.Equal(t, i < paceLeast, p.from(slow, noon, noon).IsZero(), "after %d", i)
		p.saw(slow, noon, noon.Add(minutes*time.Minute))
	}
	require.Equal(t, noon.Add(20*time.Minute), p.from(slow, noon, noon), "four of five weren't slower")
	require.Zero(t, p.from(fast, noon, noon), "another finality is another pace")
	require.Zero(t, p.from(slow, noon, noon.Add(20*time.Minute)), "it is late: nobody can tell")
	require.Equal(t, noon.Add(80*time.Minute), p.from(slow, noon.Add(time.Hour), noon))

	for range paceLast {
		p.saw(slow, noon, noon.Add(time.Minute))
	}
	require.Equal(t, noon.Add(time.Minute), p.from(slow, noon, noon), "what was long ago doesn't count")
	p.saw(fast, noon, noon.Add(-time.Second))
	require.Empty(t, p.took[paceKey(fast)], "chains' clocks may disagree")
	require.Zero(t, (*Pace)(nil).from(slow, noon, noon))
	(*Pace)(nil).saw(slow, noon, noon.Add(time.Second))
}
