package engine_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

func TestADelayIsCountedFromWhenATransferWasFirstLetPass(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.policy.obliges = gateway.Obligations{{Rule: "cooling.off", Text: "cooling off", Delay: 2 * time.Hour}}
	id := b.receive("a", 1)[0]
	b.screen()
	waiting := b.transfer(id)
	require.Equal(t, gateway.StateWarehoused, waiting.Status.State)
	require.Equal(t, b.now.Add(2*time.Hour), waiting.Work.DueAt)
	require.Equal(t, "cooling.off", waiting.Progress.Reasons[0].Rule)

	b.now = b.now.Add(2 * time.Hour)
	b.screen()
	require.Equal(t, gateway.StateApproved, b.state(id), "screening it again doesn't begin a new delay")
}

func TestADelayThatRunsPastACutOffTakesTheNextDay(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	cutOff, monday := noon.Add(time.Hour), noon.AddDate(0, 0, 3)
	b.dates = dates(func(now time.Time) gateway.Release {
		if now.Before(cutOff) {
			return gateway.Release{At: now, ValueDate: "2026-03-02"}
		}
		return gateway.Release{At: monday, ValueDate: "2026-03-05"}
	})
	b.policy.obliges = gateway.Obligations{{Rule: "cooling.off", Text: "cooling off", Delay: 2 * time.Hour}}
	id := b.receive("a", 1)[0]
	b.screen()
	require.Equal(t, monday, b.transfer(id).Work.DueAt)
	require.Equal(t, "2026-03-05", b.transfer(id).Progress.ValueDate)
}

func TestARouteIsMadeToWaitForTheFinalityThatThePolicyDemands(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.receive("a", 1)[0]
	b.policy.obliges = gateway.Obligations{{Rule: "large", Text: "large", Finality: "full"}}
	b.screen()
	require.Empty(t, b.transfer(id).Route.ObligedFinality, "a lane that waits for full finality anyway isn't changed")

	route := *b.transfer(id).Route
	require.Equal(t, "full", route.WaitsFor())
}

// looked keeps what was looked at, and reads a message of one transfer for less than
// full finality.
type looked struct {
	one
	at gateway.Route
}

func (l *looked) Read(ctx context.Context, client *gateway.Client, body []byte) (*engine.Reading, error) {
	r, err := l.one.Read(ctx, client, body)
	route := *r.Transfers[0].Transfer.Route
	route.Finality = "1"
	r.Transfers[0].Transfer.Route = &route
	return r, err
}

func (l *looked) Preflight(_ context.Context, t *gateway.Transfer, _ *gateway.Promised) gateway.Preflight {
	l.at = *t.Route
	return gateway.Preflight{}
}

func TestASimulationLooksAtTheSendThatThePolicyDemands(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	l := &looked{}
	s := &engine.Simulate{Reader: l, Store: b.store, Policy: b.policy, Lanes: l, Now: func() time.Time { return b.now }}
	_, err := s.Simulate(t.Context(), calendarClient(), nil)
	require.NoError(t, err)
	require.Equal(t, "1", l.at.WaitsFor())
	b.policy.obliges = gateway.Obligations{{Rule: "large", Text: "large", Finality: "full"}}
	_, err = s.Simulate(t.Context(), calendarClient(), nil)
	require.NoError(t, err)
	require.Equal(t, "full", l.at.WaitsFor())
}

func TestASendThatCanNotFulfilAnObligationIsHeldAndNotSentWeaker(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.receive("a", 1)[0]
	b.policy.obliges = gateway.Obligations{{Rule: "ccv", Text: "a second verifier", Verifiers: []gateway.Address{{9}}, Report: "dual-control"}}
	b.screen()
	b.submit()
	held := b.transfer(id)
	require.Equal(t, gateway.StateHeld, held.Status.State)
	require.Equal(t, "obligation.verifiers", held.Progress.Reasons[0].Rule)
	require.Empty(t, b.intents(id))
	require.JSONEq(t, `{"report": ["dual-control"]}`, string(b.last(id).Data))
	require.Equal(t, []string{"dual-control"}, held.Progress.Report)
	d, err := b.store.Decision(t.Context(), held.Progress.Decision)
	require.NoError(t, err)
	require.Equal(t, b.policy.obliges, d.Obligations, "the obligations are recorded with the decision")
}

func TestWhoWatchesHearsOfDecisionsThatWereRecorded(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.receive("a", 1)[0]
	var heard []gateway.Decision
	s := b.screener()
	s.Recorded = func(d gateway.Decision) { heard = append(heard, d) }
	b.run(s)
	require.Len(t, heard, 1)
	require.Equal(t, b.transfer(id).Progress.Decision, heard[0].ID)
}
