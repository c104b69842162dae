package storetest

import (
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

var workCases = []testCase{
	{"a lease is exclusive, in order of due time, and says when to come again", leaseIsExclusive},
	{"a running step keeps the leases that it took", keptLeases},
	{"a change under a lease is committed with its events and ends the lease", changeUnderLease},
	{"a holder whose lease was taken over can't commit", staleHolder},
	{"a lease that was given back can't be committed under", givenBack},
	{"a change to a version that has moved on is refused", staleVersion},
	{"a change without events keeps version and state and gives the lease back", changeWithoutEvents},
	{"a wake during a lease isn't lost", wakeDuringLease},
	{"a change from outside during a lease isn't lost", changeDuringLease},
	{"release gives back what one owner holds of one stage", releaseOfOwner},
	{"two workers never hold the same transfer", twoWorkers},
	{"a named lease changes hands with a higher epoch", namedLease},
	{"a step whose named lease was lost can't commit", staleFence},
	{"a step holds its fence until it commits", fenceOfStep},
	{"a proposal is voted on once per credential and moves by versions", proposals},
	{"decisions are kept whole and never change", decisions},
}

func leaseIsExclusive(b *bundle) {
	ids := make([]string, 3)
	for i := range ids {
		at := noon.Add(time.Duration(2-i) * time.Second) // the last is due first
		c := Received(string(rune('a'+i)), 1, at)
		ids[i] = c.Transfers[0].ID
		b.commit(c)
	}
	lease := func(now time.Time, n int) ([]*gateway.Transfer, time.Time) {
		leased, next, err := b.store.LeaseTransfers(b.Context(), gateway.StageScreen, "w1", now, time.Minute, n)
		require.NoError(b, err)
		return leased, next
	}
	leased, next := lease(noon.Add(-time.Second), 10)
	require.Empty(b, leased)
	require.Equal(b, noon, next, "the first due time")

	leased, next = lease(noon.Add(time.Second), 1)
	require.Len(b, leased, 1)
	require.Equal(b, ids[2], leased[0].ID)
	require.Equal(b, gateway.Work{Stage: gateway.StageScreen, DueAt: noon, Deadline: noon.Add(15 * time.Minute), Epoch: 1}, leased[0].Work)
	require.Equal(b, noon.Add(time.Second), next, "more is due now")

	leased, next = lease(noon.Add(time.Second), 10)
	require.Len(b, leased, 1)
	require.Equal(b, ids[1], leased[0].ID)
	require.Equal(b, noon.Add(2*time.Second), next, "the due time of the third")

	leased, next = lease(noon.Add(3*time.Second), 10)
	require.Len(b, leased, 1)
	require.Equal(b, ids[0], leased[0].ID)
	require.Equal(b, noon.Add(61*time.Second), next, "the end of the first lease")

	other, _, err := b.store.LeaseTransfers(b.Context(), gateway.StageSubmit, "w1", noon.Add(time.Hour), time.Minute, 10)
	require.NoError(b, err)
	require.Empty(b, other, "another stage's work")

	leased, next = lease(noon.Add(time.Hour), 10)
	require.Len(b, leased, 3, "leases end")
	require.Equal(b, int64(2), leased[0].Work.Epoch)
	require.Equal(b, ids[2], leased[0].ID, "earliest first")
	require.Zero(b, next, "nothing else is left")
}

// keptLeases: what a step took since it began is renewed, and nothing else.
func keptLeases(b *bundle) {
	ids := map[string]string{}
	lease := func(name, owner string, at time.Time) *gateway.Transfer {
		ids[name] = b.received(name, 1)[0].ID
		return b.lease(gateway.StageScreen, ids[name], owner, at)
	}
	began := noon.Add(30 * time.Second)
	lease("old", "w1", noon) // until noon + 1 m
	lease("mine", "w1", began)
	lease("theirs", "w2", began)
	done := lease("done", "w1", began)
	b.commit(&gateway.Commit{Changes: []gateway.Change{changed(done, gateway.EventApproved, began, gateway.Work{Stage: gateway.StageSubmit, DueAt: noon, Deadline: noon.Add(time.Hour)})}})

	require.NoError(b, b.store.KeepTransfers(b.Context(), gateway.StageScreen, "w1", began.Add(time.Minute), began.Add(3*time.Minute)))
	free := func(now time.Time) []string {
		leased, _, err := b.store.LeaseTransfers(b.Context(), gateway.StageScreen, "w3", now, time.Millisecond, 10)
		require.NoError(b, err)
		out := make([]string, len(leased))
		for i, t := range leased {
			out[i] = t.ID
		}
		return out
	}
	require.Equal(b, []string{ids["old"]}, free(noon.Add(time.Minute)), "nobody works at it any more")
	require.ElementsMatch(b, []string{ids["old"], ids["theirs"]}, free(began.Add(2*time.Minute)))
	require.Len(b, free(began.Add(3*time.Minute)), 3)
	submit, _, err := b.store.LeaseTransfers(b.Context(), gateway.StageSubmit, "w3", noon.Add(time.Hour), time.Minute, 10)
	require.NoError(b, err)
	require.Len(b, submit, 1, "what has moved on is free")
}

func changeUnderLease(b *bundle) {
	t := b.received("a", 1)[0]
	require.Zero(b, t.Work.Epoch, "read without a lease")
	held := b.lease(gateway.StageScreen, t.ID, "w1", noon)
	work := gateway.Work{Stage: gateway.StageSubmit, DueAt: noon.Add(time.Second), Deadline: noon.Add(time.Hour)}
	change := changed(held, gateway.EventApproved, noon.Add(time.Millisecond), work)
	change.Progress.Decision = "dec_1"
	b.commit(&gateway.Commit{Changes: []gateway.Change{change}})

	after := b.transfer(t.ID)
	require.Equal(b, gateway.StateApproved, after.Status.State)
	require.Equal(b, int64(2), after.Version)
	require.Equal(b, work, after.Work)
	require.Equal(b, "dec_1", after.Progress.Decision)
	require.Equal(b, noon.Add(time.Millisecond), after.UpdatedAt)
	require.Equal(b, t.Route, after.Route)
	require.Equal(b, t.Instruction, after.Instruction)
	b.lease(gateway.StageSubmit, t.ID, "w2", noon.Add(time.Second))
	b.gapless(2)
}

func staleHolder(b *bundle) {
	t := b.received("a", 1)[0]
	first := b.lease(gateway.StageScreen, t.ID, "w1", noon)
	second := b.lease(gateway.StageScreen, t.ID, "w2", noon.Add(2*time.Minute))
	require.Equal(b, first.Work.Epoch+1, second.Work.Epoch)

	c := &gateway.Commit{
		Changes:   []gateway.Change{changed(first, gateway.EventApproved, noon, gateway.Work{Stage: gateway.StageSubmit})},
		Decisions: []gateway.Decision{{ID: "dec_1", TransferID: t.ID, Outcome: gateway.Allow, At: noon}},
	}
	b.refused(gateway.CodeLeaseLost, c)
	b.refused(gateway.CodeLeaseLost, &gateway.Commit{Changes: []gateway.Change{nothing(first, noon.Add(time.Hour))}})
	found, err := b.store.DecisionsOf(b.Context(), t.ID)
	require.NoError(b, err)
	require.Empty(b, found, "a row of the step that failed")
	require.Equal(b, gateway.StateReceived, b.transfer(t.ID).Status.State)

	c.Changes[0] = changed(second, gateway.EventApproved, noon, gateway.Work{Stage: gateway.StageSubmit})
	b.commit(c)
	b.refused(gateway.CodeLeaseLost, &gateway.Commit{Changes: []gateway.Change{nothing(second, noon)}})
	b.gapless(2)
}

func givenBack(b *bundle) {
	t := b.received("a", 1)[0]
	held := b.lease(gateway.StageScreen, t.ID, "w1", noon)
	require.NoError(b, b.store.ReleaseTransfers(b.Context(), gateway.StageScreen, "w1"))
	b.refused(gateway.CodeLeaseLost, &gateway.Commit{Changes: []gateway.Change{changed(held, gateway.EventHeld, noon, held.Work)}})
	again := b.lease(gateway.StageScreen, t.ID, "w2", noon)
	require.Greater(b, again.Work.Epoch, held.Work.Epoch, "an epoch is never given twice")
}

func staleVersion(b *bundle) {
	t := b.received("a", 1)[0]
	c := &gateway.Commit{Changes: []gateway.Change{changed(t, gateway.EventHeld, noon, t.Work)}}
	b.commit(c)
	err := b.refusal(gateway.CodeVersion, c)
	require.Equal(b, gateway.RetryAfterChange, gateway.RetryOf(err))
	c.Changes[0].TransferID = "tr_nobody"
	b.refused(gateway.CodeNotFound, c)
	b.gapless(2)
}

func changeWithoutEvents(b *bundle) {
	t := b.received("a", 1)[0]
	held := b.lease(gateway.StageScreen, t.ID, "w1", noon)
	change := nothing(held, noon.Add(time.Hour))
	change.Progress.Alarms = 3
	change.Route = &gateway.Route{Lane: "other", ContentSalt: hash("new salt")}
	b.commit(&gateway.Commit{Changes: []gateway.Change{change}})

	after := b.transfer(t.ID)
	require.Equal(b, t.Status, after.Status)
	require.Equal(b, t.Version, after.Version)
	require.Equal(b, 3, after.Progress.Alarms)
	require.Equal(b, noon.Add(time.Hour), after.Work.DueAt)
	require.Equal(b, change.Route, after.Route)
	b.lease(gateway.StageScreen, t.ID, "w2", noon.Add(time.Hour))
	b.gapless(1)
}

func wakeDuringLease(b *bundle) {
	t := b.received("a", 1)[0]
	held := b.lease(gateway.StageScreen, t.ID, "w1", noon)
	b.start("ethereum", 10)
	b.advance("ethereum", 1, 10, sent(t, 11))

	later := noon.Add(time.Hour)
	b.commit(&gateway.Commit{Changes: []gateway.Change{nothing(held, later)}})
	require.Zero(b, b.transfer(t.ID).Work.DueAt, "woken while leased: due at once")

	again := b.lease(gateway.StageScreen, t.ID, "w1", noon)
	require.Equal(b, held.Work.Wakes+1, again.Work.Wakes)
	b.commit(&gateway.Commit{Changes: []gateway.Change{nothing(again, later)}})
	require.Equal(b, later, b.transfer(t.ID).Work.DueAt, "not woken since")

	again = b.lease(gateway.StageScreen, t.ID, "w1", later)
	b.advance("ethereum", 1, 11, sent(t, 12))
	b.commit(&gateway.Commit{Changes: []gateway.Change{changed(again, gateway.EventHeld, noon, gateway.Work{Stage: gateway.StageScreen, DueAt: later})}})
	require.Zero(b, b.transfer(t.ID).Work.DueAt, "woken while leased, with events")
}

func changeDuringLease(b *bundle) {
	t := b.received("a", 1)[0]
	held := b.lease(gateway.StageScreen, t.ID, "w1", noon)
	b.commit(&gateway.Commit{Changes: []gateway.Change{nothing(t, noon)}})
	b.commit(&gateway.Commit{Changes: []gateway.Change{nothing(held, noon.Add(time.Hour))}})
	require.Zero(b, b.transfer(t.ID).Work.DueAt, "rescheduled from outside: due at once")

	held = b.lease(gateway.StageScreen, t.ID, "w1", noon)
	b.commit(&gateway.Commit{Changes: []gateway.Change{changed(b.transfer(t.ID), gateway.EventHeld, noon, t.Work)}})
	b.refused(gateway.CodeVersion, &gateway.Commit{Changes: []gateway.Change{nothing(held, noon.Add(time.Hour))}})
}

func releaseOfOwner(b *bundle) {
	b.received("a", 2)
	first := b.lease(gateway.StageScreen, "tr_a_0", "w1", noon)
	b.lease(gateway.StageScreen, "tr_a_1", "w2", noon)
	require.NoError(b, b.store.ReleaseTransfers(b.Context(), gateway.StageSubmit, "w1"))
	b.commit(&gateway.Commit{Changes: []gateway.Change{nothing(first, noon)}}) // still held: another stage was released
	b.lease(gateway.StageScreen, "tr_a_0", "w1", noon)
	require.NoError(b, b.store.ReleaseTransfers(b.Context(), gateway.StageScreen, "w1"))
	b.lease(gateway.StageScreen, "tr_a_0", "w3", noon)
	leased, _, err := b.store.LeaseTransfers(b.Context(), gateway.StageScreen, "w3", noon, time.Minute, 10)
	require.NoError(b, err)
	require.Empty(b, leased, "w2 still holds its own")
}

func twoWorkers(b *bundle) {
	const transfers, workers = 120, 6
	b.received("a", transfers)
	stores := b.stores()
	taken := make(chan string, transfers*workers)
	errs := make(chan error, workers)
	for w := range workers {
		go func() {
			for {
				leased, _, err := stores[w%2].LeaseTransfers(b.Context(), gateway.StageScreen, string(rune('a'+w)), noon, time.Hour, 7)
				for _, t := range leased {
					taken <- t.ID
				}
				if err != nil || len(leased) == 0 {
					errs <- err
					return
				}
			}
		}()
	}
	for range workers {
		require.NoError(b, <-errs)
	}
	// A worker may have seen nothing while another was about to give up a row, so
	// what is left is looked for once more.
	leased, _, err := b.store.LeaseTransfers(b.Context(), gateway.StageScreen, "z", noon, time.Hour, transfers)
	require.NoError(b, err)
	for _, t := range leased {
		taken <- t.ID
	}
	close(taken)
	seen := make(map[string]bool)
	for id := range taken {
		require.False(b, seen[id], "%s was leased twice", id)
		seen[id] = true
	}
	require.Len(b, seen, transfers)
}

func namedLease(b *bundle) {
	acquire := func(owner string, now time.Time) (gateway.Fence, bool) {
		f, held, err := b.store.AcquireLease(b.Context(), "signer/ethereum", owner, now, time.Minute)
		require.NoError(b, err)
		return f, held
	}
	first, held := acquire("g1", noon)
	require.True(b, held)
	_, held = acquire("g2", noon.Add(59*time.Second))
	require.False(b, held)
	renewed, held := acquire("g1", noon.Add(59*time.Second))
	require.True(b, held)
	require.Equal(b, first, renewed)
	_, held = acquire("g2", noon.Add(61*time.Second))
	require.False(b, held, "it was renewed")

	second, held := acquire("g2", noon.Add(3*time.Minute))
	require.True(b, held)
	require.Equal(b, first.Epoch+1, second.Epoch)
	require.NoError(b, b.store.ReleaseLease(b.Context(), first)) // no longer its own: nothing happens
	_, held = acquire("g1", noon.Add(3*time.Minute))
	require.False(b, held)
	require.NoError(b, b.store.ReleaseLease(b.Context(), second))
	third, held := acquire("g1", noon.Add(3*time.Minute))
	require.True(b, held)
	require.Greater(b, third.Epoch, second.Epoch)
}

func staleFence(b *bundle) {
	acquire := func(owner string, now time.Time) gateway.Fence {
		f, held, err := b.store.AcquireLease(b.Context(), "signer/ethereum", owner, now, time.Minute)
		require.NoError(b, err)
		require.True(b, held)
		return f
	}
	old := acquire("g1", noon)
	current := acquire("g2", noon.Add(2*time.Minute))
	stale := Received("a", 1, noon)
	stale.Fences = []gateway.Fence{old}
	b.refused(gateway.CodeLeaseLost, stale)
	fresh := Received("b", 1, noon)
	fresh.Fences = []gateway.Fence{current}
	b.commit(fresh)

	require.NoError(b, b.store.ReleaseLease(b.Context(), current))
	b.refused(gateway.CodeLeaseLost, &gateway.Commit{Fences: []gateway.Fence{current}})
	back := acquire("g2", noon.Add(2*time.Minute))
	require.Greater(b, back.Epoch, current.Epoch)
	b.refused(gateway.CodeLeaseLost, &gateway.Commit{Fences: []gateway.Fence{current}})
	never := gateway.Fence{Name: "never taken", Owner: "g1", Epoch: 1}
	b.refused(gateway.CodeLeaseLost, &gateway.Commit{Fences: []gateway.Fence{never}})
	b.gapless(1)
}

// fenceOfStep lets two gateways fight for a lease while both commit under it:
// what commits must have held it, which shows in the order of the commits.
func fenceOfStep(b *bundle) {
	const rounds = 40
	stores := b.stores()
	errs := make(chan error, 2)
	for g, s := range stores {
		go func() {
			owner := string(rune('a' + g))
			for i := range rounds {
				now := noon.Add(time.Duration(i) * time.Hour)
				f, held, err := s.AcquireLease(b.Context(), "signer", owner, now, time.Minute)
				if err != nil {
					errs <- err
					return
				}
				if !held {
					continue
				}
				c := Received(owner+string(rune('A'+i)), 1, noon)
				c.Fences = []gateway.Fence{f}
				c.Events[c.Transfers[0].ID][0].Actor = owner
				c.Events[c.Transfers[0].ID][0].At = time.UnixMicro(f.Epoch)
				if err := s.Commit(b.Context(), c); err != nil && gateway.CodeOf(err) != gateway.CodeLeaseLost {
					errs <- err
					return
				}
			}
			errs <- nil
		}()
	}
	require.NoError(b, <-errs)
	require.NoError(b, <-errs)
	log, err := events(b.Context(), b.store)
	require.NoError(b, err)
	require.NotEmpty(b, log)
	for i := 1; i < len(log); i++ {
		require.False(b, log[i].At.Before(log[i-1].At), "a step under epoch %d committed after epoch %d", log[i].At.UnixMicro(), log[i-1].At.UnixMicro())
	}
}

func proposals(b *bundle) {
	t := b.received("a", 1)[0]
	p := gateway.Proposal{
		ID: "prop_1", Kind: gateway.ProposalRelease, Subject: t.ID, Client: "alpha", Reasons: []gateway.Reason{{Rule: "amount", Text: "large"}},
		Input: "abc", Barred: []string{"backoffice"}, Required: 2, State: gateway.ProposalOpen, Version: 1, CreatedAt: noon, ExpiresAt: noon.Add(time.Hour),
	}
	b.commit(&gateway.Commit{Proposals: []gateway.Proposal{p}})
	read := func() gateway.Proposal {
		p, err := b.store.Proposal(b.Context(), "prop_1")
		require.NoError(b, err)
		return p
	}
	require.Equal(b, p, read())
	b.refused(gateway.CodeVersion, &gateway.Commit{Proposals: []gateway.Proposal{p}})

	vote := func(p gateway.Proposal, who string, yes bool) gateway.Proposal {
		p, err := p.Vote(gateway.Vote{Credential: who, Titles: map[string][]string{"officer2": {"mlro", "treasurer"}}[who], Approve: yes, Note: "seen", At: noon.Add(time.Minute)})
		require.NoError(b, err)
		return p
	}
	// Two officers read the same version: the second must read again.
	one, two := vote(read(), "officer1", true), vote(read(), "officer2", true)
	b.commit(&gateway.Commit{Proposals: []gateway.Proposal{one}})
	b.refused(gateway.CodeVersion, &gateway.Commit{Proposals: []gateway.Proposal{two}})
	require.Equal(b, one, read())

	// A second vote of the same credential is refused by the store itself.
	double := read()
	double.Votes = append(double.Votes, gateway.Vote{Credential: "officer1", Approve: true, Note: "again", At: noon.Add(2 * time.Minute)})
	double.State, double.Version = gateway.ProposalApproved, 3
	b.refused(gateway.CodeForbidden, &gateway.Commit{Proposals: []gateway.Proposal{double}})
	replaced := read()
	replaced.Votes[0].Approve = false
	replaced.Version = 3
	b.refused(gateway.CodeForbidden, &gateway.Commit{Proposals: []gateway.Proposal{replaced}})
	promoted := read()
	promoted.Votes[0].Titles = []string{"mlro"}
	promoted.Version = 3
	b.refused(gateway.CodeForbidden, &gateway.Commit{Proposals: []gateway.Proposal{promoted}})
	require.Equal(b, one, read())

	decided := vote(read(), "officer2", true)
	require.Equal(b, gateway.ProposalApproved, decided.State)
	b.commit(&gateway.Commit{Proposals: []gateway.Proposal{decided}})
	require.Equal(b, decided, read())
	_, err := b.store.Proposal(b.Context(), "prop_2")
	require.Equal(b, gateway.CodeNotFound, gateway.CodeOf(err))
	gone := decided
	gone.ID, gone.Version = "prop_2", 4
	b.refused(gateway.CodeNotFound, &gateway.Commit{Proposals: []gateway.Proposal{gone}})
}

func decisions(b *bundle) {
	t := b.received("a", 1)[0]
	d := gateway.Decision{
		ID: "dec_1", TransferID: t.ID, Outcome: gateway.Allow, Reasons: []gateway.Reason{{Rule: "r", Text: "t"}}, Bundle: "b", Data: "d",
		Input: []byte("{\x00\xff}"), InputSHA: "sha", Duration: 123456 * time.Nanosecond, At: noon, Expires: noon.Add(time.Hour),
	}
	b.commit(&gateway.Commit{Decisions: []gateway.Decision{d}})
	got, err := b.store.Decision(b.Context(), d.ID)
	require.NoError(b, err)
	require.Equal(b, d, got)
	b.refused(gateway.CodeConflict, &gateway.Commit{Decisions: []gateway.Decision{d}})
	later := d
	later.ID, later.At, later.Outcome, later.Expires = "dec_0", noon.Add(time.Minute), gateway.Deny, time.Time{}
	b.commit(&gateway.Commit{Decisions: []gateway.Decision{later}})
	found, err := b.store.DecisionsOf(b.Context(), t.ID)
	require.NoError(b, err)
	require.Equal(b, []gateway.Decision{d, later}, found, "oldest first")
	bad := d
	bad.ID, bad.Outcome = "dec_2", "perhaps"
	b.refused(gateway.CodeInternal, &gateway.Commit{Decisions: []gateway.Decision{bad}})
	_, err = b.store.Decision(b.Context(), "dec_2")
	require.Equal(b, gateway.CodeNotFound, gateway.CodeOf(err))
}
