package engine_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

// dates answers what a timetable would.
type dates func(now time.Time) gateway.Release

func (d dates) When(_ *gateway.Transfer, now time.Time) gateway.Release { return d(now) }

func TestARolledTransferLeavesOnItsNewDayAndNotBefore(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	monday := noon.AddDate(0, 0, 3)
	why := []gateway.Reason{{Rule: "DATE-CUTOFF", Text: "too late"}}
	b.dates = dates(func(now time.Time) gateway.Release {
		r := gateway.Release{At: monday, ValueDate: "2026-03-05"}
		if now.Before(monday) {
			r.Reasons = why
		}
		return r
	})
	id := b.receive("a", 1)[0]
	b.screen()
	b.submit()
	waiting := b.transfer(id)
	require.Equal(t, gateway.StateWarehoused, waiting.Status.State)
	require.Equal(t, "2026-03-05", waiting.Progress.ValueDate)
	require.Equal(t, why, b.last(id).Reasons)
	require.JSONEq(t, `{"value_date": "2026-03-05", "release_at": "2026-03-05T12:00:00Z"}`, string(b.last(id).Data))

	b.now = monday.Add(-time.Second)
	require.Zero(t, b.screen()+b.submit())
	require.Empty(t, b.chain.signed, "nothing may leave before its day")

	b.now = monday
	b.screen()
	b.submit()
	require.Equal(t, gateway.StateSubmitting, b.state(id))
	require.Len(t, b.chain.broadcasts, 1)
	require.Equal(t, "2026-03-05", b.transfer(id).Progress.ValueDate, "the day it was settled with is kept")
	decisions, err := b.store.DecisionsOf(t.Context(), id)
	require.NoError(t, err)
	require.Len(t, decisions, 2, "decided again on its day")
}

func TestATransferThatTheTimetableRefusesIsRejectedUnlessItWasSent(t *testing.T) {
	t.Parallel()
	for name, used := range map[string]bool{"never sent": false, "its reference was used": true} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newBench(t)
			b.dates = dates(func(time.Time) gateway.Release {
				return gateway.Release{Refused: true, Reasons: []gateway.Reason{{Rule: "DATE-CUTOFF", Text: "too late", ISO: "TM01"}}}
			})
			id := b.receive("a", 1)[0]
			if used {
				b.chain.used[b.transfer(id).Ref] = 90
			}
			b.screen()
			if used {
				require.Equal(t, gateway.StateSubmitting, b.state(id))
				require.Equal(t, gateway.EventAdopted, b.last(id).Type)
				return
			}
			require.Equal(t, gateway.StateRejected, b.state(id))
			require.Equal(t, "TM01", b.last(id).Reasons[0].ISO)
			require.Empty(t, b.chain.signed)
		})
	}
}

func TestATransferThatTheTimetableRollsOnAndOnStaysInTheWarehouse(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.dates = dates(func(now time.Time) gateway.Release {
		return gateway.Release{At: now.Add(24 * time.Hour), ValueDate: now.Add(24 * time.Hour).Format(time.DateOnly)}
	})
	id := b.receive("a", 1)[0]
	for range 3 {
		b.screen()
		require.Equal(t, gateway.StateWarehoused, b.state(id))
		require.Equal(t, b.now.Add(24*time.Hour), b.transfer(id).Work.DueAt)
		b.now = b.now.Add(24 * time.Hour)
	}
	require.Zero(t, b.submit())
}
