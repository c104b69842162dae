package storetest

import (
	"fmt"
	"sync"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

var laneCases = []testCase{
	{"submit leases by rank, and one in eight by how long it has been due", leasedByRank},
	{"a line is called from its front", lineCalled},
	{"refusals at a barrier keep what the first of the line waits for", barrierRefusals},
	{"a barrier that somebody joins isn't closed", barrierJoined},
	{"a step at a barrier that has moved on fails", barrierMoved},
	{"who waits at a barrier is due at its deadline", lineDeadline},
	{"who is parked alone is looked at again when a gateway begins", parkedAlone},
	{"a send through a tripped lane or token doesn't commit", breakerFence},
	{"a trip and a send are one before the other", breakerRace},
	{"a breaker moves from the version that was read", breakerVersions},
	{"sends are remembered once, with their last outcome", sendsRemembered},
}

// approved stores n transfers that are due in submit with ranks.
func (b *bundle) approved(ranks ...int64) []string {
	b.Helper()
	ids := make([]string, len(ranks))
	for i, t := range b.received("a", len(ranks)) {
		c := changed(t, gateway.EventApproved, noon, gateway.Work{Stage: gateway.StageSubmit, DueAt: noon.Add(time.Duration(i) * time.Second), Deadline: noon.Add(time.Hour), Rank: ranks[i]})
		b.commit(&gateway.Commit{Changes: []gateway.Change{c}})
		ids[i] = t.ID
	}
	return ids
}

func leasedByRank(b *bundle) {
	ranks := make([]int64, 20)
	for i := range ranks {
		ranks[i] = int64(len(ranks) - i)
	}
	ids := b.approved(ranks...)
	leased, next, err := b.store.LeaseTransfers(b.Context(), gateway.StageSubmit, "g1", noon.Add(time.Minute), time.Minute, 8)
	require.NoError(b, err)
	require.Equal(b, noon.Add(time.Minute), next, "more is due")
	var got []string
	for _, t := range leased {
		require.NotZero(b, t.Work.Rank)
		got = append(got, t.ID)
	}
	require.Equal(b, []string{ids[19], ids[18], ids[17], ids[16], ids[15], ids[14], ids[13], ids[0]}, got, "seven by rank, and the one that was due first")
}

func parkedAlone(b *bundle) {
	ids := b.approved(4, 3, 2)
	b.wait(ids[0], gateway.BarrierRefuse, barrierOf(ids[0], noon.Add(time.Minute)))
	alone := changed(b.transfer(ids[1]), gateway.EventParked, noon, gateway.Work{Stage: gateway.StageSubmit, DueAt: noon.Add(10 * time.Minute), Deadline: noon.Add(time.Hour)})
	b.commit(&gateway.Commit{Changes: []gateway.Change{alone}})
	held := changed(b.transfer(ids[2]), gateway.EventHeld, noon, gateway.Work{Stage: gateway.StageScreen, DueAt: noon.Add(10 * time.Minute), Deadline: noon.Add(time.Hour)})
	b.commit(&gateway.Commit{Changes: []gateway.Change{held}})
	now := noon.Add(time.Minute)
	require.NoError(b, b.store.LookAgain(b.Context(), now))
	leased, _, err := b.store.LeaseTransfers(b.Context(), gateway.StageSubmit, "g1", now, time.Minute, 8)
	require.NoError(b, err)
	require.Len(b, leased, 1)
	require.Equal(b, ids[1], leased[0].ID)
	leased, _, err = b.store.LeaseTransfers(b.Context(), gateway.StageScreen, "g1", now, time.Minute, 8)
	require.NoError(b, err)
	require.Empty(b, leased)
}

// barrierOf gives a barrier in the way that the submit stage makes one.
func barrierOf(head string, due time.Time) gateway.Barrier {
	return gateway.Barrier{
		Name: "low", Lane: "ethereum→base", Token: gateway.Address{4}, Code: gateway.CodeRateLimited, Since: noon, DueAt: due, Head: head,
		Reason: gateway.Reason{Rule: "RATE_LIMITED", Text: "low", ISO: "ED06"},
	}
}

// wait has an approved transfer wait at a barrier.
func (b *bundle) wait(id string, op gateway.BarrierOp, barrier gateway.Barrier) {
	b.Helper()
	t := b.transfer(id)
	c := changed(t, gateway.EventParked, noon, gateway.Work{Stage: gateway.StageSubmit, DueAt: noon.Add(time.Hour), Deadline: noon.Add(time.Hour), Barrier: barrier.Name})
	b.commit(&gateway.Commit{Changes: []gateway.Change{c}, Barriers: []gateway.BarrierStep{{Op: op, Barrier: barrier}}})
}

func (b *bundle) barrier() gateway.Barrier {
	b.Helper()
	all, err := b.store.Barriers(b.Context())
	require.NoError(b, err)
	for _, one := range all {
		if one.Name == "low" {
			return one
		}
	}
	require.FailNow(b, "no barrier low")
	return gateway.Barrier{}
}

func lineCalled(b *bundle) {
	ids := b.approved(4, 3, 2, 1)
	for _, id := range ids {
		b.wait(id, gateway.BarrierRefuse, barrierOf(id, noon.Add(time.Minute)))
	}
	leased, _, err := b.store.LeaseTransfers(b.Context(), gateway.StageSubmit, "g1", noon.Add(10*time.Minute), time.Minute, 8)
	require.NoError(b, err)
	require.Empty(b, leased, "who waits isn't due")
	n, err := b.store.LineLength(b.Context(), "low")
	require.NoError(b, err)
	require.Equal(b, int64(4), n)
	head, after, calling, err := b.store.Line(b.Context(), "low", 3)
	require.NoError(b, err)
	require.Equal(b, []any{ids[3], ids[0], false}, []any{head, after, calling})
	oldest, err := b.store.Oldest(b.Context(), "low")
	require.NoError(b, err)
	require.Equal(b, ids[0], oldest)

	at := noon.Add(10 * time.Minute)
	g := b.barrier()
	require.Equal(b, "low", g.Reason.Text)
	g.Phase = gateway.BarrierOvertaking
	b.commit(&gateway.Commit{Barriers: []gateway.BarrierStep{{Op: gateway.BarrierCall, Barrier: g, Call: 1, After: 1, At: at}}})
	g = b.barrier()
	b.commit(&gateway.Commit{Barriers: []gateway.BarrierStep{{Op: gateway.BarrierCall, Barrier: g, Call: 1, Who: ids[0], At: at}}})
	_, _, calling, err = b.store.Line(b.Context(), "low", 1)
	require.NoError(b, err)
	require.True(b, calling)
	leased, _, err = b.store.LeaseTransfers(b.Context(), gateway.StageSubmit, "g1", at, time.Minute, 8)
	require.NoError(b, err)
	require.Len(b, leased, 2)
	for i, id := range []string{ids[2], ids[0]} {
		require.Equal(b, id, leased[i].ID)
		require.Equal(b, "low", leased[i].Work.Called)
		require.Empty(b, leased[i].Work.Barrier)
		require.NotZero(b, leased[i].Work.Rank, "its rank stays")
		w := leased[i].Work
		w.Called, w.DueAt = "", noon.Add(time.Hour)
		b.commit(&gateway.Commit{Changes: []gateway.Change{{
			TransferID: id, FromVersion: leased[i].Version, Epoch: leased[i].Work.Epoch, Wakes: leased[i].Work.Wakes, Status: leased[i].Status, Work: w, Progress: leased[i].Progress,
		}}})
	}
	_, _, calling, err = b.store.Line(b.Context(), "low", 1)
	require.NoError(b, err)
	require.False(b, calling)
	require.Equal(b, ids[3], head)
}

func barrierRefusals(b *bundle) {
	ids := b.approved(1, 2, 3, 4)
	b.wait(ids[0], gateway.BarrierRefuse, barrierOf(ids[0], noon.Add(2*time.Minute)))
	b.wait(ids[1], gateway.BarrierRefuse, barrierOf(ids[1], noon.Add(5*time.Minute)))
	g := b.barrier()
	require.Equal(b, gateway.BarrierShut, g.Phase)
	require.Equal(b, noon.Add(2*time.Minute), g.DueAt, "those behind it wait for longer")
	require.Equal(b, ids[0], g.Head)

	g.Phase, g.Skip, g.Mark, g.Width = gateway.BarrierOvertaking, 1, 1, 8
	b.commit(&gateway.Commit{Barriers: []gateway.BarrierStep{{Op: gateway.BarrierCall, Barrier: g, At: noon}}})
	b.wait(ids[2], gateway.BarrierRefuse, barrierOf(ids[2], noon.Add(time.Second)))
	g = b.barrier()
	require.Equal(b, gateway.BarrierOvertaking, g.Phase)
	require.Equal(b, 2, g.Skip, "one more that doesn't fit")
	require.Equal(b, noon.Add(2*time.Minute), g.DueAt, "what it waits for says nothing about the first")

	g.Phase, g.DueAt, g.Skip = gateway.BarrierProbing, noon.Add(time.Hour), 0
	b.commit(&gateway.Commit{Barriers: []gateway.BarrierStep{{Op: gateway.BarrierCall, Barrier: g, At: noon}}})
	b.wait(ids[3], gateway.BarrierRefuse, barrierOf(ids[3], noon.Add(7*time.Minute)))
	g = b.barrier()
	require.Equal(b, gateway.BarrierShut, g.Phase, "the probe came back")
	require.Equal(b, noon.Add(7*time.Minute), g.DueAt)
}

func barrierJoined(b *bundle) {
	ids := b.approved(1, 2)
	b.wait(ids[0], gateway.BarrierRefuse, barrierOf(ids[0], noon.Add(time.Minute)))
	read := b.barrier()
	b.wait(ids[1], gateway.BarrierJoin, read)
	b.refused(gateway.CodeVersion, &gateway.Commit{Barriers: []gateway.BarrierStep{{Op: gateway.BarrierClose, Barrier: read}}})
	g := b.barrier()
	require.Equal(b, read.DueAt, g.DueAt, "joining changes nothing else")
	b.commit(&gateway.Commit{Barriers: []gateway.BarrierStep{{Op: gateway.BarrierClose, Barrier: g}}})
	all, err := b.store.Barriers(b.Context())
	require.NoError(b, err)
	require.Empty(b, all)
	b.commit(&gateway.Commit{Barriers: []gateway.BarrierStep{{Op: gateway.BarrierJoin, Barrier: g}}})
	require.Equal(b, gateway.BarrierShut, b.barrier().Phase, "who joins finds it, whoever closed it meanwhile")
}

func barrierMoved(b *bundle) {
	ids := b.approved(1)
	b.wait(ids[0], gateway.BarrierRefuse, barrierOf(ids[0], noon.Add(time.Minute)))
	g := b.barrier()
	call := &gateway.Commit{Barriers: []gateway.BarrierStep{{Op: gateway.BarrierCall, Barrier: g, Call: 1, At: noon}}}
	b.commit(call)
	b.refused(gateway.CodeVersion, call)
}

func lineDeadline(b *bundle) {
	ids := b.approved(1)
	b.wait(ids[0], gateway.BarrierRefuse, barrierOf(ids[0], noon.Add(time.Minute)))
	_, next, err := b.store.LeaseTransfers(b.Context(), gateway.StageSubmit, "g1", noon.Add(time.Minute), time.Minute, 8)
	require.NoError(b, err)
	require.Equal(b, noon.Add(time.Hour), next)
	t := b.lease(gateway.StageSubmit, ids[0], "g1", noon.Add(time.Hour))
	require.Equal(b, "low", t.Work.Barrier)
}

func trip(version int64, token gateway.Address, tripped bool) gateway.Breaker {
	return gateway.Breaker{
		Lane: "ethereum→base", Token: token, Tripped: tripped, Cause: gateway.TripByHand, Detail: "looks wrong", Actor: "olga", At: noon, Version: version,
	}
}

func breakerFence(b *bundle) {
	euro, dollar := gateway.Address{4}, gateway.Address{6}
	send := func(token gateway.Address) *gateway.Commit {
		return &gateway.Commit{Conducts: []gateway.Conduct{{Lane: "ethereum→base", Token: token}, {Lane: "ethereum→base", Token: token}}}
	}
	b.commit(send(euro))
	all, err := b.store.Breakers(b.Context())
	require.NoError(b, err)
	require.Empty(b, all, "what was never tripped isn't told")
	b.commit(&gateway.Commit{Breakers: []gateway.Breaker{trip(1, euro, true)}})
	refused := b.refusal(gateway.CodeBreaker, send(euro))
	require.ErrorContains(b, refused, "looks wrong")
	b.commit(send(dollar))
	b.commit(&gateway.Commit{Breakers: []gateway.Breaker{trip(1, gateway.Address{}, true)}})
	b.refused(gateway.CodeBreaker, send(dollar))
	b.commit(&gateway.Commit{Conducts: []gateway.Conduct{{Lane: "base→ethereum", Token: euro}}})
	b.commit(&gateway.Commit{Breakers: []gateway.Breaker{trip(2, gateway.Address{}, false), trip(2, euro, false)}})
	b.commit(send(euro))
	events, err := b.store.EventsOf(b.Context(), trip(0, euro, true).Subject(), 0, 10)
	require.NoError(b, err)
	require.Len(b, events, 2)
	require.Equal(b, gateway.EventLaneTripped, events[0].Type)
	require.Equal(b, gateway.EventLaneResumed, events[1].Type)
	require.JSONEq(b, `{"detail":"looks wrong"}`, string(events[0].Data))
}

// Two gateways, one sends while the other trips: a send that commits stands in the
// log before the trip.
func breakerRace(b *bundle) {
	stores := b.stores()
	ids := b.approved(1, 2, 3, 4, 5, 6, 7, 8)
	changes := make([]gateway.Change, len(ids))
	for i, t := range b.transfers(ids...) {
		changes[i] = changed(t, gateway.EventSubmitting, noon, gateway.Work{Stage: gateway.StageTrack, DueAt: noon, Deadline: noon.Add(time.Hour)})
	}
	var wg sync.WaitGroup
	errs := make([]error, len(ids))
	for i := range ids {
		wg.Go(func() {
			errs[i] = stores[i%2].Commit(b.Context(), &gateway.Commit{
				Changes: []gateway.Change{changes[i]}, Conducts: []gateway.Conduct{{Lane: "ethereum→base", Token: gateway.Address{4}}},
			})
		})
	}
	wg.Go(func() {
		if err := stores[1].Commit(b.Context(), &gateway.Commit{Breakers: []gateway.Breaker{trip(1, gateway.Address{}, true)}}); err != nil {
			b.Error(err)
		}
	})
	wg.Wait()
	all, err := events(b.Context(), b.store)
	require.NoError(b, err)
	tripped := false
	sent := map[string]bool{}
	for _, e := range all {
		tripped = tripped || e.Type == gateway.EventLaneTripped
		if e.Type == gateway.EventSubmitting {
			require.False(b, tripped, "a send at position %d came after the trip", e.Position)
			sent[e.Subject] = true
		}
	}
	require.True(b, tripped)
	for i, id := range ids {
		if sent[id] {
			require.NoError(b, errs[i])
		} else {
			require.Equal(b, gateway.CodeBreaker, gateway.CodeOf(errs[i]), "%v", errs[i])
		}
	}
}

func breakerVersions(b *bundle) {
	b.commit(&gateway.Commit{Breakers: []gateway.Breaker{trip(1, gateway.Address{}, true)}})
	b.refused(gateway.CodeVersion, &gateway.Commit{Breakers: []gateway.Breaker{trip(1, gateway.Address{}, true)}})
	b.refused(gateway.CodeVersion, &gateway.Commit{Breakers: []gateway.Breaker{trip(3, gateway.Address{}, false)}})
	b.refused(gateway.CodeVersion, &gateway.Commit{Breakers: []gateway.Breaker{trip(2, gateway.Address{}, true)}})
	resumed := trip(2, gateway.Address{}, false)
	b.commit(&gateway.Commit{Breakers: []gateway.Breaker{resumed}})
	all, err := b.store.Breakers(b.Context())
	require.NoError(b, err)
	require.Equal(b, []gateway.Breaker{resumed}, all)
}

func sendsRemembered(b *bundle) {
	euro := gateway.Address{4}
	var sends []gateway.LaneSend
	for i, t := range b.received("a", 4) {
		sends = append(sends, gateway.LaneSend{TransferID: t.ID, Lane: "ethereum→base", Token: euro, Amount: gateway.MustAmount(fmt.Sprintf("%d.05", i), "EUR"), SentAt: noon.Add(time.Duration(i) * time.Minute)})
	}
	b.commit(&gateway.Commit{Sends: sends})
	amounts, err := b.store.SentSince(b.Context(), "ethereum→base", euro, noon)
	require.NoError(b, err)
	require.Len(b, amounts, 3, "the first was sent at that moment, not after it")
	for i, outcome := range []gateway.SendOutcome{gateway.SendStranded, gateway.SendFailed, gateway.SendArrived} {
		sends[i].Outcome, sends[i].ConcludedAt = outcome, noon.Add(time.Duration(10+i)*time.Minute)
	}
	b.commit(&gateway.Commit{Sends: sends[:3]})
	late := sends[0]
	late.Outcome, late.ConcludedAt, late.SentAt = gateway.SendArrived, noon.Add(time.Hour), time.Time{}
	b.commit(&gateway.Commit{Sends: []gateway.LaneSend{late}})
	found, err := b.store.Concluded(b.Context(), "ethereum→base", euro, noon, 2)
	require.NoError(b, err)
	require.Len(b, found, 2)
	require.Equal(b, []gateway.SendOutcome{gateway.SendArrived, gateway.SendArrived}, []gateway.SendOutcome{found[0].Outcome, found[1].Outcome})
	require.Equal(b, noon.Add(time.Hour), found[0].ConcludedAt)
	amounts, err = b.store.SentSince(b.Context(), "ethereum→base", euro, noon.Add(-time.Second))
	require.NoError(b, err)
	require.Len(b, amounts, 4, "an outcome doesn't change when it was sent")
	none, err := b.store.SentSince(b.Context(), "ethereum→base", gateway.Address{6}, time.Time{})
	require.NoError(b, err)
	require.Empty(b, none)
}
