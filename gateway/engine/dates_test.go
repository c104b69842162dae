package engine_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore/storetest"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
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

// one reads any body as a message of one transfer, with no times yet.
type one struct{}

func (one) Read(context.Context, *gateway.Client, []byte) (*engine.Reading, error) {
	t := *storetest.NewTransfer("a", "", noon)
	t.CreatedAt, t.UpdatedAt = time.Time{}, time.Time{}
	return &engine.Reading{Message: gateway.Message{MsgID: "a"}, Transfers: []engine.ReadTransfer{{Transfer: t}}}, nil
}

func (one) Preflight(context.Context, *gateway.Transfer, *gateway.Promised) gateway.Preflight {
	return gateway.Preflight{}
}

// arrivals keeps when the transfers arrived that it was asked about.
type arrivals struct{ seen []time.Time }

func (a *arrivals) When(t *gateway.Transfer, now time.Time) gateway.Release {
	a.seen = append(a.seen, t.CreatedAt)
	return gateway.Release{At: now}
}

func TestASimulatedTransferArrivesNow(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	asked := &arrivals{}
	s := &engine.Simulate{Reader: one{}, Store: b.store, Policy: b.policy, Timetable: asked, Lanes: one{}, Now: func() time.Time { return noon }}
	_, err := s.Simulate(t.Context(), &gateway.Client{ID: "alpha"}, nil)
	require.NoError(t, err)
	require.Equal(t, []time.Time{noon}, asked.seen, "the calendar judges a date by the day of arrival")
}
