package storetest

import (
	"fmt"
	"strings"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

var policyCases = []testCase{
	{"releases of the policy are read back with what they consist of", policyReadBack},
	{"a release of the policy follows the one before it", policyFollows},
	{"a commit that rests on a release of the policy fails once there is another", policyHeld},
	{"what was made of a server's bundles is kept, by one gateway at a time", bundlesSeen},
	{"decisions are read in the order in which they were taken", decisionsInOrder},
}

func policyDigest(n int) string { return strings.Repeat(fmt.Sprint(n%10), 64) }

// policyUpdate gives the next release; from the second on, by an approved proposal.
func policyUpdate(number int64, rules int) *gateway.Commit {
	at := noon.Add(time.Duration(number) * time.Minute)
	r := gateway.PolicyRelease{
		Number: number, PolicyDigests: gateway.PolicyDigests{Rules: policyDigest(rules), Tests: policyDigest(8), Data: policyDigest(9)},
		ProposedBy: gateway.ActorConfiguration, At: at, Effective: at.Add(time.Hour),
	}
	c := &gateway.Commit{}
	if number > 1 {
		r.Proposal, r.ProposedBy, r.ApprovedBy, r.Reason, r.RollbackTo = fmt.Sprintf("prop_%d", number), "oscar", []string{"olga"}, "a new limit", number-1
		c.Proposals = []gateway.Proposal{{
			ID: r.Proposal, Kind: gateway.ProposalPolicy, Subject: gateway.PolicySubject, ProposedBy: "oscar", Content: []byte(`{"base":1}`), Barred: []string{"oscar"},
			Required: 1, State: gateway.ProposalApproved, Version: 1, CreatedAt: noon, ExpiresAt: noon.Add(time.Hour),
		}}
	}
	c.PolicyUpdate = &gateway.PolicyUpdate{Release: r, Contents: []gateway.PolicyContent{
		{Part: gateway.PolicyRules, Digest: r.Rules, Content: fmt.Appendf(nil, `{"a.rego":"%d"}`, rules)},
		{Part: gateway.PolicyData, Digest: r.Data, Content: []byte(`{}`)},
		{Part: gateway.PolicyTests, Digest: r.Tests, Content: []byte(`{"a_test.rego":"x"}`)},
	}}
	return c
}

func policyReadBack(b *bundle) {
	now, err := b.store.PolicyNow(b.Context())
	require.NoError(b, err)
	require.Zero(b, now)
	commits := []*gateway.Commit{policyUpdate(1, 1), policyUpdate(2, 2), policyUpdate(3, 1)}
	var want []gateway.PolicyRelease
	for _, c := range commits {
		b.commit(c)
		want = append(want, c.PolicyUpdate.Release)
	}
	for _, s := range b.stores() {
		now, err := s.PolicyNow(b.Context())
		require.NoError(b, err)
		require.EqualValues(b, 3, now)
		all, err := s.PolicyReleases(b.Context(), 0, 10)
		require.NoError(b, err)
		require.Equal(b, want, all)
		some, err := s.PolicyReleases(b.Context(), 1, 1)
		require.NoError(b, err)
		require.Equal(b, want[1:2], some)
		last, err := s.PolicyLatest(b.Context(), 2, 10)
		require.NoError(b, err)
		require.Equal(b, []gateway.PolicyRelease{want[1], want[0]}, last)
		content, err := s.PolicyContent(b.Context(), gateway.PolicyRules, policyDigest(2))
		require.NoError(b, err)
		require.JSONEq(b, `{"a.rego":"2"}`, string(content))
		_, err = s.PolicyContent(b.Context(), gateway.PolicyData, policyDigest(2))
		require.Equal(b, gateway.CodeNotFound, gateway.CodeOf(err))
	}
	events, err := b.store.EventsOf(b.Context(), gateway.PolicySubject, 0, 10)
	require.NoError(b, err)
	require.Len(b, events, 3)
	require.Equal(b, gateway.EventPolicyReleased, events[1].Type)
	require.Equal(b, "olga", events[1].Actor)
	require.Equal(b, "prop_2", events[1].Cause)
	require.EqualValues(b, 2, events[1].Sequence)
}

func policyFollows(b *bundle) {
	b.commit(policyUpdate(1, 1))
	for _, c := range []*gateway.Commit{policyUpdate(3, 1), policyUpdate(1, 1)} {
		err := b.store.Commit(b.Context(), c)
		require.Equal(b, gateway.CodeVersion, gateway.CodeOf(err), "%v", err)
	}
	unasked := policyUpdate(2, 1)
	unasked.PolicyUpdate.Release.Proposal, unasked.Proposals = "", nil
	require.Error(b, b.store.Commit(b.Context(), unasked), "nobody has approved it")
	early := policyUpdate(2, 1)
	early.PolicyUpdate.Release.Effective = early.PolicyUpdate.Release.At.Add(-time.Second)
	require.Error(b, b.store.Commit(b.Context(), early), "nothing is in force before it was approved")
	now, err := b.store.PolicyNow(b.Context())
	require.NoError(b, err)
	require.EqualValues(b, 1, now)
	events, err := b.store.EventsOf(b.Context(), gateway.PolicySubject, 0, 10)
	require.NoError(b, err)
	require.Len(b, events, 1)
}

func policyHeld(b *bundle) {
	b.commit(policyUpdate(1, 1))
	held := Received("a", 1, noon)
	held.Policy = 1
	b.commit(held)
	b.commit(policyUpdate(2, 2))
	late := Received("b", 1, noon)
	late.Policy = 1
	err := b.store.Commit(b.Context(), late)
	require.Equal(b, gateway.CodeVersion, gateway.CodeOf(err), "%v", err)
	_, err = b.store.Transfer(b.Context(), late.Transfers[0].ID)
	require.Equal(b, gateway.CodeNotFound, gateway.CodeOf(err), "nothing of it has happened")
}

func decisionsInOrder(b *bundle) {
	c := Received("a", 1, noon)
	for i, id := range []string{"dec_c", "dec_a", "dec_b"} {
		c.Decisions = append(c.Decisions, gateway.Decision{
			ID: id, TransferID: c.Transfers[0].ID, Outcome: gateway.Allow, Input: []byte(`{"a":1}`), At: noon.Add(time.Duration(i/2) * time.Second),
		})
	}
	b.commit(c)
	for _, s := range b.stores() {
		ids := func(since time.Time, id string, n int) (out []string) {
			found, err := s.DecisionsSince(b.Context(), since, id, n)
			require.NoError(b, err)
			for _, d := range found {
				out = append(out, d.ID)
			}
			return out
		}
		require.Equal(b, []string{"dec_a", "dec_c", "dec_b"}, ids(noon, "", 10))
		require.Equal(b, []string{"dec_a"}, ids(noon.Add(-time.Hour), "", 1))
		require.Equal(b, []string{"dec_c", "dec_b"}, ids(noon, "dec_a", 10))
		require.Equal(b, []string{"dec_b"}, ids(noon.Add(time.Second), "", 10))
		require.Empty(b, ids(noon.Add(time.Second), "dec_b", 10))
	}
}

func bundlesSeen(b *bundle) {
	const source = "https://bundles.example/vostro.tar.gz"
	seen := func(version int64, rules int, proposal string) *gateway.Commit {
		c := policyUpdate(2, 1)
		c.PolicyUpdate = nil
		c.Proposals[0].ID = proposal
		c.BundleSeen = &gateway.BundleSeen{
			Source: source, Version: version, PolicyDigests: gateway.PolicyDigests{Rules: policyDigest(rules), Tests: policyDigest(8), Data: policyDigest(9)},
			Revision: "r1", Proposal: proposal, At: noon,
		}
		return c
	}
	none, err := b.store.BundleSeen(b.Context(), source)
	require.NoError(b, err)
	require.Zero(b, none.Version)
	b.commit(seen(1, 1, "prop_a"))
	for _, late := range []*gateway.Commit{seen(1, 2, "prop_b"), seen(3, 2, "prop_c")} {
		err := b.store.Commit(b.Context(), late)
		require.Equal(b, gateway.CodeVersion, gateway.CodeOf(err), "%v", err)
		_, err = b.store.Proposal(b.Context(), late.Proposals[0].ID)
		require.Equal(b, gateway.CodeNotFound, gateway.CodeOf(err), "the late gateway's proposal is not there either")
	}
	want := seen(2, 3, "prop_d")
	b.commit(want)
	for _, s := range b.stores() {
		found, err := s.BundleSeen(b.Context(), source)
		require.NoError(b, err)
		require.Equal(b, *want.BundleSeen, found)
		other, err := s.BundleSeen(b.Context(), "https://other.example")
		require.NoError(b, err)
		require.Zero(b, other.Version)
	}
}
