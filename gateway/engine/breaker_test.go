package engine_test

import (
	"fmt"
	"log/slog"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

const lane = "ethereum→base"

// tokens of the lane, as storetest's transfers have them and another one.
var (
	euro   = gateway.Address{4}
	dollar = gateway.Address{6}
)

func (b *bench) breakers(trips engine.Trips) *engine.Breakers {
	return &engine.Breakers{
		Store: b.store, Owner: "g1", Now: func() time.Time { return b.now }, Log: slog.New(slog.DiscardHandler),
		Lanes: []engine.KnownLane{{
			From: "ethereum", To: "base", Trips: trips,
			Tokens: []engine.KnownToken{{Currency: "EUR", Address: euro}, {Currency: "USD", Address: dollar}},
		}},
	}
}

// tripped gives the subjects of tripped breakers with their causes.
func (b *bench) tripped() map[string]gateway.TripCause {
	b.Helper()
	all, err := b.store.Breakers(b.Context())
	require.NoError(b, err)
	out := map[string]gateway.TripCause{}
	for _, one := range all {
		if one.Tripped {
			out[one.Subject()] = one.Cause
		}
	}
	return out
}

func tokenSubject(token gateway.Address) string { return "lane/" + lane + "/" + token.Hex() }

// concluded has sends end: each in a block of its own, with a failure where it
// says so.
func (b *bench) concluded(seed string, failures ...bool) []string {
	b.Helper()
	ids := b.sent(seed, len(failures))
	source, _, err := b.store.ChainCursor(b.Context(), "ethereum")
	require.NoError(b, err)
	if source.Chain == "" {
		b.see("ethereum", 100, 90)
		b.see("base", 500, 490)
	}
	for i, id := range ids {
		t := b.transfer(id)
		from, _, err := b.store.ChainCursor(b.Context(), "ethereum")
		require.NoError(b, err)
		to, _, err := b.store.ChainCursor(b.Context(), "base")
		require.NoError(b, err)
		b.see("ethereum", from.Head.Number+1, from.Head.Number, sightedSend(t, from.Head.Number+1))
		end := sightedCredit(t, to.Head.Number+1)
		if failures[i] {
			end.Kind = gateway.SightedFailed
		}
		b.see("base", to.Head.Number+1, to.Head.Number, end)
		b.track()
	}
	return ids
}

func TestATokenWhoseSendsStrandTripsAndAnotherGoesOn(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.policy.ttl = 100 * time.Hour
	s := b.breakers(engine.Trips{Stranded: 3, Of: 10})
	b.concluded("a", true, false, true, false)
	b.run(s)
	require.Empty(t, b.tripped(), "two are not enough")
	b.concluded("b", true)
	b.run(s)
	require.Equal(t, map[string]gateway.TripCause{tokenSubject(euro): gateway.TripStranded}, b.tripped())

	b.chain.quoted = nil
	euros := b.arrive("c", 3, nil)
	dollars := b.arrive("d", 3, func(_ int, t *gateway.Transfer) { t.Route.Token = dollar })
	b.drain()
	for _, id := range euros {
		require.Equal(t, gateway.StateParked, b.state(id), "accepted, and waits")
		require.Equal(t, gateway.Reason{Rule: "BREAKER", Text: "the gateway sends nothing through the lane until people have looked at it", ISO: "ED06"}, b.transfer(id).Progress.Reasons[0])
	}
	require.ElementsMatch(t, dollars, b.chain.quoted, "nobody asks the chains about what can't go")
	for _, id := range dollars {
		require.Equal(t, gateway.StateSubmitting, b.state(id))
	}
}

func TestFailuresOfSeveralTokensTripTheLane(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.policy.ttl = 100 * time.Hour
	s := b.breakers(engine.Trips{Failures: 4, Of: 10})
	b.concluded("a", true, true)
	b.run(s)
	ids := b.arrive("b", 2, func(_ int, t *gateway.Transfer) { t.Route.Token = dollar })
	b.drain()
	for i, id := range ids {
		tr := b.transfer(id)
		b.see("ethereum", 110+uint64(i), 105, sightedSend(tr, 110+uint64(i)))
		failed := sightedCredit(tr, 510+uint64(i))
		failed.Kind = gateway.SightedFailed
		b.see("base", 510+uint64(i), 505, failed)
	}
	b.track()
	b.run(s)
	require.Equal(t, map[string]gateway.TripCause{"lane/" + lane: gateway.TripFailures}, b.tripped())
}

func TestOldSuccessesDoNotHideNewFailuresAndOldFailuresEnd(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.policy.ttl = 100 * time.Hour
	s := b.breakers(engine.Trips{Failures: 3, Of: 4})
	b.concluded("a", true, true)
	b.now = b.now.Add(time.Second)
	b.concluded("b", false, false, false)
	b.now = b.now.Add(time.Second)
	b.concluded("c", true, true)
	b.run(s)
	require.Empty(t, b.tripped(), "two of the last four")
	b.now = b.now.Add(time.Second)
	b.concluded("d", true)
	b.run(s)
	require.Contains(t, b.tripped(), tokenSubject(euro))
}

func TestVelocityIsSummedExactlyWithinItsWindow(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		trips engine.Trips
		first int // are not too many
	}{
		// 1250.75 each
		"amount": {engine.Trips{Window: time.Hour, Amount: "3752.25"}, 3},
		"count":  {engine.Trips{Window: time.Hour, Count: 2}, 2},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newBench(t)
			b.policy.ttl = 100 * time.Hour
			s := b.breakers(c.trips)
			b.sent("old", 3)
			b.now = b.now.Add(time.Hour)
			b.run(s)
			require.Empty(t, b.tripped(), "what left the window doesn't count")
			b.sent("a", c.first)
			b.run(s)
			require.Empty(t, b.tripped(), "the bound itself is allowed")
			b.sent("b", 1)
			b.run(s)
			require.Equal(t, map[string]gateway.TripCause{tokenSubject(euro): gateway.TripVelocity}, b.tripped())
		})
	}
}

func TestACurseTripsTheLaneOnlyWhereThatIsConfigured(t *testing.T) {
	t.Parallel()
	for _, trips := range []bool{false, true} {
		t.Run(fmt.Sprint(trips), func(t *testing.T) {
			t.Parallel()
			b := newBench(t)
			b.policy.ttl = 100 * time.Hour
			s := b.breakers(engine.Trips{Curse: trips})
			b.chain.quoteErr = errCursed
			id := b.arrive("a", 1, nil)[0]
			b.drain()
			b.run(s)
			b.chain.quoteErr = nil
			b.now = b.now.Add(time.Minute)
			b.drain()
			if trips {
				require.Equal(t, map[string]gateway.TripCause{"lane/" + lane: gateway.TripCurse}, b.tripped())
				require.Equal(t, gateway.StateParked, b.state(id), "the curse is over, and people haven't looked yet")
			} else {
				require.Empty(t, b.tripped())
				require.Equal(t, gateway.StateSubmitting, b.state(id))
			}
		})
	}
}

func TestABrokenFinalityTripsTheLaneAtOnce(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	s := b.breakers(engine.Trips{})
	b.settled("a")
	b.run(s)
	require.Empty(t, b.tripped())
	b.orphan("ethereum", 101, 102)
	b.track()
	b.run(s)
	require.Equal(t, map[string]gateway.TripCause{"lane/" + lane: gateway.TripContradiction}, b.tripped())
}

// The trip falls between the look and the commit: what is signed isn't stored,
// and what isn't stored is never broadcast.
func TestNoSendCommitsAfterTheTrip(t *testing.T) {
	t.Parallel()
	for name, token := range map[string]string{"of the lane": "", "of the token": "EUR"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newBench(t)
			b.policy.ttl = 100 * time.Hour
			s := b.breakers(engine.Trips{})
			id := b.arrive("a", 1, nil)[0]
			b.chain.onSign = func() {
				_, err := s.Trip(t.Context(), "ethereum", "base", token, "olga", "something is wrong")
				require.NoError(t, err)
			}
			_, _, err := b.submitter("g1").Step(t.Context(), b.now)
			require.NoError(t, err, "a trip is no failure")
			require.Len(t, b.chain.signed, 1)
			require.Empty(t, b.chain.broadcasts, "bytes left after the trip")
			require.Empty(t, b.intents(id))
			b.now = b.now.Add(time.Second)
			b.drain()
			require.Equal(t, gateway.StateParked, b.state(id))
			require.Empty(t, b.intents(id))
		})
	}
}

func TestResumingTakesTwoPeopleAndLetsTheLineGo(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.policy.ttl = 100 * time.Hour
	s := b.breakers(engine.Trips{Stranded: 2, Of: 10})
	b.concluded("a", true, true)
	b.run(s)
	require.Contains(t, b.tripped(), tokenSubject(euro))
	ids := b.arrive("b", 5, nil)
	b.drain()
	b.now = b.now.Add(time.Hour)
	b.drain()
	require.Equal(t, gateway.StateParked, b.state(ids[0]), "no time resumes it")

	votes := &engine.Proposals{
		Store: b.store, Now: func() time.Time { return b.now }, NewID: b.newID,
		Matters: map[gateway.ProposalKind]engine.Matter{gateway.ProposalLane: s},
	}
	p, err := votes.Propose(t.Context(), gateway.ProposalLane, "oscar", "the receiver was paused", []byte(`{"from":"ethereum","to":"base","token":"EUR"}`))
	require.NoError(t, err)
	_, err = votes.Vote(t.Context(), p.ID, gateway.Vote{Credential: "oscar", Approve: true})
	require.Equal(t, gateway.CodeForbidden, gateway.CodeOf(err))
	b.drain()
	require.Equal(t, gateway.StateParked, b.state(ids[0]))
	_, err = votes.Vote(t.Context(), p.ID, gateway.Vote{Credential: "olga", Approve: true})
	require.NoError(t, err)
	b.drain()
	for _, id := range ids {
		require.Equal(t, gateway.StateSubmitting, b.state(id))
	}
	b.run(s)
	require.Empty(t, b.tripped(), "what was before doesn't count any more")

	history, err := b.store.EventsOf(t.Context(), tokenSubject(euro), 0, 10)
	require.NoError(t, err)
	require.Len(t, history, 2)
	require.Equal(t, gateway.EventLaneTripped, history[0].Type)
	require.Equal(t, "breaker", history[0].Actor)
	require.Equal(t, gateway.EventLaneResumed, history[1].Type)
	require.Equal(t, "olga", history[1].Actor)

	for name, refused := range map[string]string{
		"nothing to resume": `{"from":"ethereum","to":"base","token":"EUR"}`, "no such lane": `{"from":"base","to":"ethereum"}`,
		"no such token": `{"from":"ethereum","to":"base","token":"GBP"}`, "not an object": `[]`, "another field": `{"from":"ethereum","to":"base","tokne":"EUR"}`,
	} {
		_, err := votes.Propose(t.Context(), gateway.ProposalLane, "oscar", "why", []byte(refused))
		require.Equal(t, gateway.CodeInvalidRequest, gateway.CodeOf(err), "%s: %v", name, err)
	}
}

func TestAProposalToResumeEndsOnlyTheTripThatItWasMadeFor(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	s := b.breakers(engine.Trips{})
	trip := func(by string) gateway.Breaker {
		tripped, err := s.Trip(t.Context(), "ethereum", "base", "", by, "looks wrong")
		require.NoError(t, err)
		return tripped
	}
	first := trip("olga")
	require.Equal(t, first, trip("oscar"), "what is tripped stays as it is")
	votes := &engine.Proposals{
		Store: b.store, Now: func() time.Time { return b.now }, NewID: b.newID,
		Matters: map[gateway.ProposalKind]engine.Matter{gateway.ProposalLane: s},
	}
	resume := func() gateway.Proposal {
		p, err := votes.Propose(t.Context(), gateway.ProposalLane, "oscar", "all is well", []byte(`{"from":"ethereum","to":"base"}`))
		require.NoError(t, err)
		return p
	}
	one, two := resume(), resume()
	_, err := votes.Vote(t.Context(), one.ID, gateway.Vote{Credential: "olga", Approve: true})
	require.NoError(t, err)
	trip("olga")
	_, err = votes.Vote(t.Context(), two.ID, gateway.Vote{Credential: "olga", Approve: true})
	require.Equal(t, gateway.CodeConflict, gateway.CodeOf(err), "%v", err)
	require.Contains(t, b.tripped(), "lane/"+lane)
}
