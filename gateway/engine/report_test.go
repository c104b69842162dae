package engine_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// reporter tells every event to one callback, in one report or several.
type reporter struct {
	types []string
	last  []string
}

func (r *reporter) Report(s engine.Subject, e gateway.Event, told []gateway.Report) ([]engine.Told, error) {
	before := ""
	if n := len(told); n > 0 {
		before = told[n-1].Status
	}
	r.last = append(r.last, before)
	var out []engine.Told
	for i, name := range append([]string{"pacs.002.001.10"}, r.types...) {
		id := fmt.Sprintf("rep_%s_%d", s.Transfer.ID, e.Sequence)
		if i > 0 {
			id += "_" + name
		}
		out = append(out, engine.Told{
			Report:    gateway.Report{ID: id, Client: "alpha", Type: name, Status: fmt.Sprintf("S%d", e.Sequence), CreatedAt: e.At},
			Callbacks: []string{"hook"},
		})
	}
	return out, nil
}

// interrupted is a store whose commits happen and aren't heard of, or don't
// happen.
type interrupted struct {
	engine.ReportStore
	before, after error
}

func (s *interrupted) Commit(ctx context.Context, c *gateway.Commit) error {
	if s.before != nil {
		return s.before
	}
	if err := s.ReportStore.Commit(ctx, c); err != nil {
		return err
	}
	return s.after
}

func TestEventIsReportedOnceHoweverOftenTheStepIsRepeated(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.receive("a", 1)[0]
	b.screen()
	r := &reporter{}
	report := &engine.Report{Store: b.store, Reporter: r, Owner: "g1", Log: slog.New(slog.DiscardHandler)}
	lost := errors.New("the connection broke")
	for _, s := range []*interrupted{{before: lost}, {after: lost}} {
		s.ReportStore = b.store
		report.Store = s
		_, _, err := report.Step(t.Context(), b.now)
		require.ErrorIs(t, err, lost)
	}
	report.Store = b.store
	require.Zero(t, b.run(report), "the second commit had happened")
	reports, err := b.store.ReportsOf(t.Context(), id)
	require.NoError(t, err)
	require.Len(t, reports, 2)

	b.submit()
	require.Equal(t, 1, b.run(report))
	reports, err = b.store.ReportsOf(t.Context(), id)
	require.NoError(t, err)
	require.Len(t, reports, 3)
	require.Equal(t, "S2", r.last[len(r.last)-1], "the reporter is told what was said last")
}

func TestOnlyOneGatewayReports(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.receive("a", 1)
	first := &engine.Report{Store: b.store, Reporter: &reporter{}, Owner: "g1", Log: slog.New(slog.DiscardHandler)}
	second := &engine.Report{Store: b.store, Reporter: &reporter{}, Owner: "g2", Log: slog.New(slog.DiscardHandler)}
	require.Equal(t, 1, b.run(first))
	b.receive("b", 1)
	require.Zero(t, b.run(second))
	require.NoError(t, first.Release(t.Context()))
	require.Equal(t, 1, b.run(second), "a gateway that stops lets another report at once")
}

// courier is the bank's endpoint.
type courier struct {
	mu     sync.Mutex
	answer func(p engine.Parcel) error // nil: acknowledged
	took   []string                    // report ids, in the order of attempts
}

func (c *courier) Deliver(_ context.Context, p engine.Parcel) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.took = append(c.took, p.Report.ID)
	if c.answer == nil {
		return nil
	}
	return c.answer(p)
}

func (b *bench) deliverer(c *courier) *engine.Deliver {
	return &engine.Deliver{
		Store: b.store, Courier: c, Owner: "g1", Log: slog.New(slog.DiscardHandler),
		Schedule: func(attempt int) (time.Duration, bool) { return time.Duration(attempt) * time.Minute, attempt < 3 },
	}
}

// reported brings transfers to approved, two reports each.
func (b *bench) reported(seed string, n int) []string {
	b.Helper()
	ids := b.receive(seed, n)
	b.screen()
	b.run(&engine.Report{Store: b.store, Reporter: &reporter{}, Owner: "g1", Log: slog.New(slog.DiscardHandler)})
	return ids
}

func TestDeliveriesOfATransferGoInOrderAndHoldUpNobodyElse(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	ids := b.reported("a", 2)
	c := &courier{answer: func(p engine.Parcel) error {
		if p.TransferID == ids[0] {
			return errors.New("500")
		}
		return nil
	}}
	d := b.deliverer(c)
	b.run(d)
	blocked := "rep_" + ids[0]
	require.ElementsMatch(t, []string{blocked + "_1", "rep_" + ids[1] + "_1", "rep_" + ids[1] + "_2"}, c.took)

	c.answer, c.took = nil, nil
	require.Zero(t, b.run(d), "not before the schedule says so")
	b.now = b.now.Add(time.Minute)
	b.run(d)
	require.Equal(t, []string{blocked + "_1", blocked + "_2"}, c.took)
	b.now = b.now.Add(time.Hour)
	require.Zero(t, b.run(d), "acknowledged is acknowledged")
}

func TestOneEventGivesSeveralReportsInTheirOrder(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.receive("a", 1)[0]
	b.screen()
	// By name they would go the other way round.
	r := &reporter{types: []string{"camt.054.001.08", "camt.029.001.09"}}
	b.run(&engine.Report{Store: b.store, Reporter: r, Owner: "g1", Log: slog.New(slog.DiscardHandler)})
	c := &courier{}
	b.run(b.deliverer(c))
	var want []string
	for _, sequence := range []string{"_1", "_2"} {
		for _, name := range []string{"", "_camt.054.001.08", "_camt.029.001.09"} {
			want = append(want, "rep_"+id+sequence+name)
		}
	}
	require.Equal(t, want, c.took)
	reports, err := b.store.ReportsOf(t.Context(), id)
	require.NoError(t, err)
	require.Len(t, reports, 6)
	for i, one := range reports {
		require.Equal(t, want[i], one.ID)
		require.Equal(t, i%3, one.Part)
	}
}

func TestDeliveryFollowsItsScheduleAndThenIsDead(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.reported("a", 1)[0]
	c := &courier{answer: func(p engine.Parcel) error {
		if p.Report.Sequence == 1 {
			return errors.New("500")
		}
		return nil
	}}
	d := b.deliverer(c)
	for _, wait := range []time.Duration{0, time.Minute, 2 * time.Minute} {
		b.now = b.now.Add(wait - time.Millisecond)
		if wait > 0 {
			require.Zero(t, b.run(d))
		}
		b.now = b.now.Add(time.Millisecond)
		require.Positive(t, b.run(d))
	}
	require.Equal(t, []string{"rep_" + id + "_1", "rep_" + id + "_1", "rep_" + id + "_1", "rep_" + id + "_2"}, c.took, "what comes after a dead one goes")
	all, err := b.store.DeliveriesOf(t.Context(), id)
	require.NoError(t, err)
	require.Equal(t, gateway.DeliveryDead, all[0].State)
	require.Equal(t, 3, all[0].Attempts)
	require.Equal(t, "500", all[0].LastError)
	require.Equal(t, gateway.DeliveryAcked, all[1].State)
}

func TestEndpointThatWantsNoMoreEndsADelivery(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.reported("a", 1)[0]
	c := &courier{answer: func(engine.Parcel) error {
		return gateway.Errorf(gateway.CodeForbidden, "deliver", gateway.RetryNever, "410 Gone")
	}}
	b.run(b.deliverer(c))
	all, err := b.store.DeliveriesOf(t.Context(), id)
	require.NoError(t, err)
	for _, one := range all {
		require.Equal(t, gateway.DeliveryDead, one.State)
		require.Equal(t, 1, one.Attempts)
	}
}

func TestEndpointMayAskForMoreTime(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.reported("a", 1)
	busy := &gateway.Error{Code: gateway.CodeUnavailable, Retry: gateway.RetrySameBytes, After: 10 * time.Minute}
	c := &courier{answer: func(engine.Parcel) error { return busy }}
	d := b.deliverer(c)
	require.Equal(t, 1, b.run(d))
	b.now = b.now.Add(10*time.Minute - time.Millisecond)
	require.Zero(t, b.run(d))
	b.now = b.now.Add(time.Millisecond)
	require.Equal(t, 1, b.run(d))
}
