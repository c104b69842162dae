package storetest

import (
	"fmt"
	"sync"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

var tallyCases = []testCase{
	{"what is approved counts in every window that it is in, exactly", countedInWindows},
	{"a claim takes the place of the earlier one of its transfer", claimedAgain},
	{"a claim ends with the approval, not with the sending", claimsEnd},
	{"two that fit a limit alone and not together don't both pass", limitKept},
	{"of many at once as many pass as fit a limit", limitRaced},
	{"a step that fails for another reason uses nothing of a limit", failedStepUsesNothing},
	{"the last decisions on a party's other transfers are remembered", earlierDecisions},
	{"totals that no window reaches are forgotten, and an approval of then still ends", totalsPruned},
	{"decisions of a party beyond those that are asked for are forgotten", earlierPruned},
}

// approval gives the commit that approves a transfer as read, with its claim.
func approval(t *gateway.Transfer, amount string, at time.Time, limits ...gateway.Limit) *gateway.Commit {
	claim := gateway.ClaimOf(t, at)
	claim.Amount, claim.Limits = gateway.MustAmount(amount, "EUR"), limits
	w := gateway.Work{Stage: gateway.StageSubmit, DueAt: at, Deadline: at.Add(time.Hour)}
	return &gateway.Commit{Changes: []gateway.Change{changed(t, gateway.EventApproved, at, w)}, Claims: []gateway.Claim{claim}}
}

// daily limits a client to 100 EUR a day.
func daily() gateway.Limit {
	return gateway.Limit{Name: "daily", Subject: "client/alpha", Window: gateway.WindowDay, Max: gateway.MustAmount("100", "EUR")}
}

// history gives what is known for somebody who isn't there yet.
func (b *bundle) history(now time.Time) gateway.History {
	b.Helper()
	h, err := b.store.History(b.Context(), "tr_new", gateway.SubjectsOf(NewTransfer("new", "", now)), now)
	require.NoError(b, err)
	return h
}

// sums gives the sums of a subject by window.
func sums(h gateway.History, kind gateway.SubjectKind) string {
	out := ""
	for _, w := range gateway.Windows() {
		total := h.Totals[kind][w]
		out += fmt.Sprintf("%s: %d %s; ", w, total.Count, total.Sum("EUR").Value())
	}
	return out
}

func countedInWindows(b *bundle) {
	now := noon.Add(20 * time.Minute)
	for i, age := range []time.Duration{
		0, 20 * time.Minute, 80 * time.Minute, 81 * time.Minute, // 11:00 and 10:59 of the same day
		24*time.Hour + 20*time.Minute, 24*time.Hour + 21*time.Minute,
		10 * 24 * time.Hour, 30*24*time.Hour + 20*time.Minute, 30*24*time.Hour + 21*time.Minute, 50 * 24 * time.Hour,
	} {
		t := b.received(fmt.Sprint("age", i), 1)[0]
		b.commit(approval(t, "0.1", now.Add(-age)))
	}
	h := b.history(now)
	for _, kind := range []gateway.SubjectKind{gateway.SubjectClient, gateway.SubjectDebtor} {
		require.Equal(b, "1h: 3 0.3; 24h: 5 0.5; 30d: 8 0.8; ", sums(h, kind), kind)
	}
	usd := b.received("usd", 1)[0]
	c := approval(usd, "1", now)
	c.Claims[0].Amount = gateway.MustAmount("123456789012345678.000000000000000001", "USD")
	b.commit(c)
	total := b.history(now).Totals[gateway.SubjectClient][gateway.WindowHour]
	require.Equal(b, int64(4), total.Count)
	require.Equal(b, "123456789012345678.000000000000000001", total.Sum("USD").Value())
	require.Equal(b, "0.3", total.Sum("EUR").Value())
}

func claimedAgain(b *bundle) {
	t := b.received("a", 1)[0]
	b.commit(approval(t, "100", noon))
	own, err := b.store.History(b.Context(), t.ID, gateway.SubjectsOf(t), noon)
	require.NoError(b, err)
	require.Equal(b, "1h: 0 0; 24h: 0 0; 30d: 0 0; ", sums(own, gateway.SubjectClient), "the transfer itself is left out")
	require.Zero(b, own.Paid)

	later := noon.Add(5 * time.Hour)
	b.commit(approval(b.transfer(t.ID), "100", later))
	require.Equal(b, "1h: 1 100; 24h: 1 100; 30d: 1 100; ", sums(b.history(later), gateway.SubjectClient))
	require.Equal(b, "1h: 1 100; 24h: 1 100; 30d: 1 100; ", sums(b.history(later), gateway.SubjectDebtor))
}

func claimsEnd(b *bundle) {
	for i, end := range []gateway.EventType{gateway.EventRejected, gateway.EventCanceled, gateway.EventHeld, gateway.EventWarehoused} {
		t := b.received(fmt.Sprint("end", i), 1)[0]
		b.commit(approval(t, "7", noon))
		require.Equal(b, "7", b.history(noon).Totals[gateway.SubjectClient][gateway.WindowDay].Sum("EUR").Value())
		b.commit(&gateway.Commit{Changes: []gateway.Change{changed(b.transfer(t.ID), end, noon, gateway.Work{Stage: gateway.StageScreen})}})
		require.Equal(b, "1h: 0 0; 24h: 0 0; 30d: 0 0; ", sums(b.history(noon.Add(time.Hour)), gateway.SubjectClient), end)
	}
	for i, way := range []gateway.EventType{gateway.EventParked, gateway.EventSubmitting} {
		t := b.received(fmt.Sprint("way", i), 1)[0]
		b.commit(approval(t, "7", noon))
		b.commit(&gateway.Commit{Changes: []gateway.Change{changed(b.transfer(t.ID), way, noon, gateway.Work{Stage: gateway.StageSubmit})}})
	}
	require.Equal(b, "1h: 2 14; 24h: 2 14; 30d: 2 14; ", sums(b.history(noon), gateway.SubjectClient))
}

func limitKept(b *bundle) {
	two := b.received("two", 2)
	stores := b.stores()
	require.NoError(b, stores[0].Commit(b.Context(), approval(two[0], "60", noon, daily())))
	err := stores[1].Commit(b.Context(), approval(two[1], "40.01", noon, daily()))
	require.Equal(b, gateway.CodeLimit, gateway.CodeOf(err), "%v", err)
	require.Equal(b, gateway.StateReceived, b.transfer(two[1].ID).Status.State, "nothing of the step is there")
	require.Equal(b, "1h: 1 60; 24h: 1 60; 30d: 1 60; ", sums(b.history(noon), gateway.SubjectClient))

	// What a transfer is promised again takes the place of what it was.
	require.NoError(b, stores[1].Commit(b.Context(), approval(b.transfer(two[0].ID), "70", noon, daily())))
	require.NoError(b, stores[1].Commit(b.Context(), approval(two[1], "30", noon, daily())))

	// It ends by fact, and there is room again.
	gone := changed(b.transfer(two[0].ID), gateway.EventCanceled, noon, gateway.Work{Stage: gateway.StageScreen})
	require.NoError(b, stores[0].Commit(b.Context(), &gateway.Commit{Changes: []gateway.Change{gone}}))
	third := b.received("third", 1)[0]
	require.NoError(b, stores[1].Commit(b.Context(), approval(third, "70", noon, daily())))

	// A day and an hour later all of it is forgotten.
	next := b.received("next", 1)[0]
	require.NoError(b, stores[1].Commit(b.Context(), approval(next, "100", noon.Add(25*time.Hour), daily())))
}

func limitRaced(b *bundle) {
	const n = 60
	transfers := b.received("race", n)
	stores := b.stores()
	errs := make([]error, n)
	var wg sync.WaitGroup
	for i, t := range transfers {
		wg.Go(func() { errs[i] = stores[i%2].Commit(b.Context(), approval(t, "3", noon, daily())) })
	}
	wg.Wait()
	passed := 0
	for i, err := range errs {
		state := b.transfer(transfers[i].ID).Status.State
		if err == nil {
			passed++
			require.Equal(b, gateway.StateApproved, state)
			continue
		}
		require.Equal(b, gateway.CodeLimit, gateway.CodeOf(err), "%v", err)
		require.Equal(b, gateway.StateReceived, state)
	}
	require.Equal(b, 33, passed)
	require.Equal(b, "1h: 33 99; 24h: 33 99; 30d: 33 99; ", sums(b.history(noon), gateway.SubjectClient))
}

func failedStepUsesNothing(b *bundle) {
	transfers := b.received("fails", 20)
	errs := make([]error, len(transfers))
	var wg sync.WaitGroup
	for i, t := range transfers {
		c := approval(t, "10", noon, daily())
		if i%2 == 0 {
			c.Changes[0].FromVersion = 7 // somebody else was faster
		}
		wg.Go(func() { errs[i] = b.store.Commit(b.Context(), c) })
	}
	wg.Wait()
	for i, err := range errs {
		if i%2 == 0 {
			require.Equal(b, gateway.CodeVersion, gateway.CodeOf(err), "%v", err)
		} else {
			require.NoError(b, err)
		}
	}
	require.Equal(b, "1h: 10 100; 24h: 10 100; 30d: 10 100; ", sums(b.history(noon), gateway.SubjectClient))
}

func earlierDecisions(b *bundle) {
	decided := func(seed string, outcome gateway.Outcome, at time.Time, rules ...string) *gateway.Transfer {
		t := b.received(seed, 1)[0]
		d := gateway.Decision{ID: "dec_" + seed, TransferID: t.ID, Outcome: outcome, At: at, Subjects: gateway.SubjectsOf(t)}
		for _, r := range rules {
			d.Reasons = append(d.Reasons, gateway.Reason{Rule: r, Text: "x"})
		}
		b.commit(&gateway.Commit{Decisions: []gateway.Decision{d}})
		return t
	}
	first := decided("first", gateway.Hold, noon, "amount", "amount", "country")
	decided("second", gateway.Deny, noon.Add(time.Minute), "list")
	again := gateway.Decision{ID: "dec_again", TransferID: first.ID, Outcome: gateway.Allow, At: noon.Add(2 * time.Minute), Subjects: gateway.SubjectsOf(first)}
	b.commit(&gateway.Commit{Decisions: []gateway.Decision{again}})
	want := []gateway.EarlierDecision{
		{Party: gateway.SubjectDebtor, Outcome: gateway.Allow, At: noon.Add(2 * time.Minute)},
		{Party: gateway.SubjectDebtor, Outcome: gateway.Deny, Rules: []string{"list"}, At: noon.Add(time.Minute)},
	}
	require.Equal(b, want, b.history(noon).Earlier)
	h, err := b.store.History(b.Context(), first.ID, gateway.SubjectsOf(first), noon)
	require.NoError(b, err)
	require.Equal(b, want[1:], h.Earlier, "its own aren't earlier ones")
	for i := range gateway.EarlierMax + 3 {
		decided(fmt.Sprint("more", i), gateway.Allow, noon.Add(time.Hour))
	}
	require.Len(b, b.history(noon).Earlier, gateway.EarlierMax)
}

func totalsPruned(b *bundle) {
	old := noon.Add(-40 * 24 * time.Hour)
	first, second := b.received("old", 1)[0], b.received("recent", 1)[0]
	ever := gateway.Subjects{gateway.SubjectPair: "pair/those two"}
	c := approval(first, "1", old)
	c.Claims[0].Subjects[gateway.SubjectPair] = ever[gateway.SubjectPair]
	b.commit(c)
	b.commit(approval(second, "2", noon.Add(-29*24*time.Hour)))
	b.pruned(noon)
	require.Equal(b, "1h: 0 0; 24h: 0 0; 30d: 1 2; ", sums(b.history(noon), gateway.SubjectClient))
	require.Equal(b, "1h: 1 2; 24h: 1 2; 30d: 1 2; ", sums(b.history(old), gateway.SubjectClient), "what was then is forgotten, what came later isn't")
	h, err := b.store.History(b.Context(), "tr_new", ever, noon)
	require.NoError(b, err)
	require.Equal(b, int64(1), h.Paid, "that the one has paid the other before isn't")

	w := gateway.Work{Stage: gateway.StageScreen, DueAt: noon, Deadline: noon.Add(time.Hour)}
	b.commit(&gateway.Commit{Changes: []gateway.Change{changed(b.transfer(first.ID), gateway.EventRejected, noon, w)}})
	require.Equal(b, "1h: 0 0; 24h: 0 0; 30d: 1 2; ", sums(b.history(noon), gateway.SubjectClient))
}

func (b *bundle) pruned(now time.Time) {
	b.Helper()
	for after, i := "", 0; i == 0 || after != ""; i++ {
		var err error
		after, err = b.store.PruneTotals(b.Context(), after, now)
		require.NoError(b, err)
		require.Less(b, i, 100)
	}
	for after, i := "", 0; i == 0 || after != ""; i++ {
		var err error
		after, err = b.store.PruneEarlier(b.Context(), after)
		require.NoError(b, err)
		require.Less(b, i, 100)
	}
}

func earlierPruned(b *bundle) {
	for i := range 3*gateway.EarlierMax + 5 {
		t := b.received(fmt.Sprint("party", i), 1)[0]
		b.commit(&gateway.Commit{Decisions: []gateway.Decision{{
			ID: fmt.Sprint("dec_party", i), TransferID: t.ID, Outcome: gateway.Allow, At: noon.Add(time.Duration(i) * time.Minute), Subjects: gateway.SubjectsOf(t),
		}}})
	}
	before := b.history(noon)
	b.pruned(noon)
	require.Equal(b, before.Earlier, b.history(noon).Earlier, "those that are asked for stay")
	require.NotEmpty(b, before.Earlier)
}
