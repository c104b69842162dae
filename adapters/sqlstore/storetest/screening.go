package storetest

import (
	"fmt"
	"strings"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

var screeningCases = []testCase{
	{"clearances are read back while they are good", clearancesReadBack},
	{"a clearance follows the one before it", clearancesFollow},
	{"a clearance is taken back once", clearanceRevoked},
	{"a revocation ends what was cleared of the pair before it for good", revocationEndsThePair},
	{"nothing is committed by lists or clearances that are no longer the last ones", screeningFenced},
	{"who wait without a decision by the lists in force are found", unscreened},
}

func clearance(number int64) *gateway.Commit {
	at := noon.Add(time.Duration(number) * time.Minute)
	id := fmt.Sprintf("prop_clear_%d", number)
	return &gateway.Commit{
		Proposals: []gateway.Proposal{{
			ID: id, Kind: gateway.ProposalClearance, Subject: gateway.ScreeningSubject, ProposedBy: "oscar", Content: []byte(`{}`), Barred: []string{"oscar"},
			Required: 1, State: gateway.ProposalApproved, Version: 1, CreatedAt: noon, ExpiresAt: noon.Add(time.Hour),
		}},
		Clearances: []gateway.Clearance{{
			Number: number, Party: "EXAMPLOV IVAN|BG|||", List: "ofac", Entry: fmt.Sprint(100 + number), Digest: strings.Repeat("a", 64), Name: "Ivan Examplov", Listed: "EXAMPLOV, Ivan",
			Proposal: id, ProposedBy: "oscar", ApprovedBy: []string{"olga"}, Reason: "another date of birth", At: at, Expires: at.Add(time.Hour),
		}},
	}
}

func clearancesReadBack(b *bundle) {
	var want []gateway.Clearance
	for n := range int64(2) {
		c := clearance(n + 1)
		b.commit(c)
		want = append(want, c.Clearances...)
	}
	for _, s := range b.stores() {
		now, err := s.ClearancesNow(b.Context())
		require.NoError(b, err)
		require.EqualValues(b, 2, now)
		all, err := s.Clearances(b.Context(), 0, noon, 10)
		require.NoError(b, err)
		require.Equal(b, want, all)
		later, err := s.Clearances(b.Context(), 1, noon, 10)
		require.NoError(b, err)
		require.Equal(b, want[1:], later)
		good, err := s.Clearances(b.Context(), 0, want[0].Expires, 10)
		require.NoError(b, err)
		require.Equal(b, want[1:], good, "one that has expired is not good")
	}
	events, err := b.store.EventsOf(b.Context(), gateway.ScreeningSubject, 0, 10)
	require.NoError(b, err)
	require.Len(b, events, 2)
	require.Equal(b, gateway.EventCleared, events[1].Type)
	require.Equal(b, "olga", events[1].Actor)
}

func clearancesFollow(b *bundle) {
	b.commit(clearance(1))
	again := clearance(1)
	again.Proposals[0].ID, again.Clearances[0].Proposal = "prop_other", "prop_other"
	err := b.store.Commit(b.Context(), again)
	require.Equal(b, gateway.CodeVersion, gateway.CodeOf(err), "%v", err)
	all, err := b.store.Clearances(b.Context(), 0, noon, 10)
	require.NoError(b, err)
	require.Len(b, all, 1)
}

func unscreened(b *bundle) {
	ids := func(lists string) []string {
		found, err := b.store.Unscreened(b.Context(), lists, gateway.StateHeld, "", 10)
		require.NoError(b, err)
		var out []string
		for _, t := range found {
			out = append(out, t.ID)
		}
		return out
	}
	b.commit(Received("a", 3, noon))
	var changes []gateway.Change
	all, err := b.store.ListTransfers(b.Context(), gateway.TransferFilter{Limit: 10})
	require.NoError(b, err)
	require.Len(b, all, 3)
	for _, t := range all[:2] { // the third isn't held
		status, err := gateway.Apply(t.Status, gateway.Transition{Type: gateway.EventHeld})
		require.NoError(b, err)
		changes = append(changes, gateway.Change{
			TransferID: t.ID, FromVersion: t.Version, Status: status, Work: t.Work, Progress: t.Progress,
			Events: []gateway.Event{{Subject: t.ID, Type: gateway.EventHeld, At: noon, Actor: "screen", Status: status}},
		})
	}
	decided := func(id, transfer, lists string) gateway.Decision {
		return gateway.Decision{ID: id, TransferID: transfer, Outcome: gateway.Hold, Bundle: "b", Data: "d", Lists: lists, Input: []byte(`{}`), InputSHA: "x", At: noon}
	}
	b.commit(&gateway.Commit{Changes: changes, Decisions: []gateway.Decision{decided("dec_1", all[0].ID, "old"), decided("dec_2", all[1].ID, "new")}})
	require.Equal(b, []string{all[0].ID}, ids("new"))
	require.Equal(b, []string{all[1].ID}, ids("old"))
	b.commit(&gateway.Commit{Decisions: []gateway.Decision{decided("dec_3", all[0].ID, "new")}})
	require.Empty(b, ids("new"))
	d, err := b.store.Decision(b.Context(), "dec_3")
	require.NoError(b, err)
	require.Equal(b, "new", d.Lists)
}

func revocation(number, of int64) *gateway.Commit {
	return &gateway.Commit{Revocations: []gateway.Revocation{{Number: number, Clearance: of, By: "olga", Reason: "another passport", At: noon}}}
}

func clearanceRevoked(b *bundle) {
	b.commit(clearance(1))
	b.commit(revocation(1, 1))
	err := b.store.Commit(b.Context(), revocation(2, 1))
	require.Equal(b, gateway.CodeConflict, gateway.CodeOf(err), "%v", err)
	require.Error(b, b.store.Commit(b.Context(), revocation(2, 9)), "there is no such clearance")
	err = b.store.Commit(b.Context(), revocation(1, 1))
	require.Equal(b, gateway.CodeVersion, gateway.CodeOf(err), "%v", err)
	for _, s := range b.stores() {
		good, err := s.Clearances(b.Context(), 0, noon, 10)
		require.NoError(b, err)
		require.Empty(b, good)
		now, err := s.ScreeningNow(b.Context())
		require.NoError(b, err)
		require.EqualValues(b, 1, now.Revoked)
	}
	events, err := b.store.EventsOf(b.Context(), gateway.RevocationSubject, 0, 10)
	require.NoError(b, err)
	require.Len(b, events, 1)
	require.Equal(b, "olga", events[0].Actor)
	require.Contains(b, string(events[0].Data), "another passport")
}

// cleared makes a clearance of the pair of the first one.
func cleared(number int64, digest string, good time.Duration) *gateway.Commit {
	c := clearance(number)
	c.Clearances[0].Entry, c.Clearances[0].Digest = "101", strings.Repeat(digest, 64)
	c.Clearances[0].Expires = c.Clearances[0].At.Add(good)
	return c
}

func revocationEndsThePair(b *bundle) {
	other := clearance(4)
	b.commit(cleared(1, "a", 100*time.Hour))
	b.commit(cleared(2, "b", 100*time.Hour)) // the entry said something else then
	b.commit(cleared(3, "a", time.Hour))
	b.commit(other)
	good := func(now time.Time) (numbers []int64) {
		var first []int64
		for i, s := range b.stores() {
			found, err := s.Clearances(b.Context(), 0, now, 10)
			require.NoError(b, err)
			numbers = nil
			for _, c := range found {
				numbers = append(numbers, c.Number)
			}
			if i == 0 {
				first = numbers
			}
			require.Equal(b, first, numbers)
		}
		return numbers
	}
	soon, later := noon.Add(10*time.Minute), noon.Add(50*time.Hour)
	require.Equal(b, []int64{2, 3, 4}, good(soon), "the third took the place of the first")
	require.Equal(b, []int64{2}, good(later), "for good")
	b.commit(cleared(5, "c", 100*time.Hour)) // and is what whoever takes the third one back hasn't seen
	b.commit(revocation(1, 3))
	require.Equal(b, []int64{4}, good(soon))
	require.Empty(b, good(later), "also when the one that was taken back would have expired")
	b.commit(cleared(6, "a", 100*time.Hour))
	require.Equal(b, []int64{4, 6}, good(soon), "what is cleared after it is cleared")
}

func screeningFenced(b *bundle) {
	lists := func(version int64, digest string) *gateway.Commit {
		return &gateway.Commit{ListVersion: &gateway.ListVersion{Version: version, Digest: strings.Repeat(digest, 64), Owner: "one", At: noon}}
	}
	var signed []gateway.ScreeningFence
	signs := func(f gateway.ScreeningFence) gateway.Code {
		c := clearance(1) // any commit
		c.Clearances, c.Screening = nil, &f
		c.Proposals[0].ID = fmt.Sprintf("prop_%d_%d_%d", f.Lists, f.Revoked, len(signed))
		signed = append(signed, f)
		err := b.store.Commit(b.Context(), c)
		if err == nil {
			return ""
		}
		return gateway.CodeOf(err)
	}
	require.Empty(b, signs(gateway.ScreeningFence{}))
	b.commit(lists(1, "a"))
	b.commit(lists(2, "b"))
	require.Equal(b, gateway.CodeVersion, gateway.CodeOf(b.store.Commit(b.Context(), lists(2, "c"))))
	require.Error(b, b.store.Commit(b.Context(), lists(3, "a")), "older lists get no new version")
	for _, s := range b.stores() {
		now, err := s.ScreeningNow(b.Context())
		require.NoError(b, err)
		require.Equal(b, gateway.ScreeningFence{Lists: 2}, now)
		for digest, want := range map[string]int64{"a": 1, "b": 2, "c": 0} {
			version, err := s.ListVersion(b.Context(), strings.Repeat(digest, 64))
			require.NoError(b, err)
			require.Equal(b, want, version)
		}
	}
	require.Equal(b, gateway.CodeVersion, signs(gateway.ScreeningFence{Lists: 1}))
	require.Empty(b, signs(gateway.ScreeningFence{Lists: 2}))
	b.commit(clearance(1))
	b.commit(revocation(1, 1))
	require.Equal(b, gateway.CodeVersion, signs(gateway.ScreeningFence{Lists: 2}), "by a clearance that was taken back")
	require.Empty(b, signs(gateway.ScreeningFence{Lists: 2, Revoked: 1}))
}
