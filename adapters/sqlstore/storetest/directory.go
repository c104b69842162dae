package storetest

import (
	"fmt"
	"strings"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

var directoryCases = []testCase{
	{"versions of the directory are read back with what they changed", directoryReadBack},
	{"a version of the directory follows the one before it", directoryFollows},
	{"a commit that rests on a version of the directory fails once another is in force", directoryHeld},
	{"entries of every version are paged in order", directoryPages},
	{"a proposal that isn't a release is found once its time is over", proposalsOverdue},
}

func agentEntry(bic string) gateway.DirectoryEntry {
	return gateway.DirectoryEntry{Kind: gateway.DirectoryAgents, ID: bic, Agent: &gateway.DirectoryAgent{BIC: bic, Chains: []string{"base"}}}
}

func accountEntry(iban, wallet string) gateway.DirectoryEntry {
	return gateway.DirectoryEntry{Kind: gateway.DirectoryAccounts, ID: iban, Account: &gateway.DirectoryAccount{
		IBAN: iban, Agent: "BETAFRPPXXX", Party: gateway.Holder{Name: "Holder of " + iban}, Wallets: []gateway.Wallet{{Chain: "base", Address: wallet}},
	}}
}

// directoryUpdate gives the next version; from the second on, by an approved
// proposal.
func directoryUpdate(number int64, entries ...gateway.DirectoryEntry) *gateway.Commit {
	v := gateway.DirectoryVersion{
		DirectoryRef: gateway.DirectoryRef{Version: number, Digest: strings.Repeat(fmt.Sprint(number%10), 64)},
		ProposedBy:   gateway.ActorConfiguration, At: noon.Add(time.Duration(number) * time.Minute),
	}
	c := &gateway.Commit{}
	if number > 1 {
		v.Proposal, v.ProposedBy, v.ApprovedBy, v.Reason = fmt.Sprintf("prop_%d", number), "oscar", []string{"olga"}, "a new customer"
		c.Proposals = []gateway.Proposal{directoryProposal(v.Proposal, gateway.ProposalApproved)}
	}
	c.DirectoryUpdate = &gateway.DirectoryUpdate{Version: v, Entries: entries}
	return c
}

func directoryProposal(id string, state gateway.ProposalState) gateway.Proposal {
	return gateway.Proposal{
		ID: id, Kind: gateway.ProposalDirectory, Subject: gateway.DirectorySubject, ProposedBy: "oscar", Content: []byte(`{"changes":[]}`), Barred: []string{"oscar"},
		Required: 1, State: state, Version: 1, CreatedAt: noon, ExpiresAt: noon.Add(time.Hour),
	}
}

func directoryReadBack(b *bundle) {
	_, found, err := b.store.DirectoryVersion(b.Context())
	require.NoError(b, err)
	require.False(b, found)
	first := directoryUpdate(1, agentEntry("BETAFRPPXXX"), accountEntry("FR1", "0xA"), accountEntry("FR2", "0xB"))
	b.commit(first)
	moved := accountEntry("FR1", "0xC")
	second := directoryUpdate(2, moved, gateway.DirectoryEntry{Kind: gateway.DirectoryAccounts, ID: "FR2"}, accountEntry("FR3", "0xD"))
	b.commit(second)

	for _, s := range b.stores() {
		now, err := s.DirectoryNow(b.Context())
		require.NoError(b, err)
		require.EqualValues(b, 2, now)
		v, found, err := s.DirectoryVersion(b.Context())
		require.NoError(b, err)
		require.True(b, found)
		require.Equal(b, second.DirectoryUpdate.Version, v)
		all, err := s.DirectoryVersions(b.Context(), 0, 10)
		require.NoError(b, err)
		require.Equal(b, []gateway.DirectoryVersion{first.DirectoryUpdate.Version, v}, all)
		all, err = s.DirectoryVersions(b.Context(), 1, 10)
		require.NoError(b, err)
		require.Len(b, all, 1)

		at := func(n int64, entries ...gateway.DirectoryEntry) []gateway.DirectoryEntry {
			for i := range entries {
				entries[i].Version = n
			}
			return entries
		}
		changed, err := s.DirectoryChanges(b.Context(), 1, 2)
		require.NoError(b, err)
		require.Equal(b, at(2, moved, gateway.DirectoryEntry{Kind: gateway.DirectoryAccounts, ID: "FR2"}, accountEntry("FR3", "0xD")), changed)
		changed, err = s.DirectoryChanges(b.Context(), 0, 1)
		require.NoError(b, err)
		require.Equal(b, at(1, first.DirectoryUpdate.Entries...), changed, "an older version is still there, agents first")
		whole, err := s.DirectoryChanges(b.Context(), 0, 2)
		require.NoError(b, err)
		require.Len(b, whole, 4)
		require.True(b, whole[2].Removed())
	}

	events, err := b.store.EventsOf(b.Context(), gateway.DirectorySubject, 0, 10)
	require.NoError(b, err)
	require.Len(b, events, 2)
	require.Equal(b, []string{gateway.ActorConfiguration, "olga"}, []string{events[0].Actor, events[1].Actor})
	require.Equal(b, "prop_2", events[1].Cause)
	require.Equal(b, gateway.EventDirectoryChanged, events[1].Type)
	p, err := b.store.Proposal(b.Context(), "prop_2")
	require.NoError(b, err)
	require.Equal(b, second.Proposals[0], p, "with who proposed it and what")
}

func directoryFollows(b *bundle) {
	b.refused(gateway.CodeVersion, directoryUpdate(2))
	b.commit(directoryUpdate(1, agentEntry("BETAFRPPXXX")))
	b.refused(gateway.CodeVersion, directoryUpdate(1, agentEntry("GAMMGB2LXXX")))
	b.refused(gateway.CodeVersion, directoryUpdate(3))
	twice := directoryUpdate(2, agentEntry("GAMMGB2LXXX"), agentEntry("GAMMGB2LXXX"))
	b.refused(gateway.CodeConflict, twice)
	_, err := b.store.Proposal(b.Context(), "prop_2")
	require.Equal(b, gateway.CodeNotFound, gateway.CodeOf(err), "nothing of it was stored")

	unasked := directoryUpdate(2, agentEntry("GAMMGB2LXXX"))
	unasked.DirectoryUpdate.Version.Proposal, unasked.Proposals = "", nil
	require.Error(b, b.store.Commit(b.Context(), unasked), "only the first version needs no proposal")
	now, err := b.store.DirectoryNow(b.Context())
	require.NoError(b, err)
	require.EqualValues(b, 1, now)
	events, err := b.store.EventsOf(b.Context(), gateway.DirectorySubject, 0, 10)
	require.NoError(b, err)
	require.Len(b, events, 1)
}

func directoryHeld(b *bundle) {
	b.commit(directoryUpdate(1, agentEntry("BETAFRPPXXX")))
	held := func(version int64, id string) *gateway.Commit {
		return &gateway.Commit{Directory: version, Proposals: []gateway.Proposal{directoryProposal(id, gateway.ProposalOpen)}}
	}
	b.commit(held(1, "prop_a"))
	b.commit(directoryUpdate(2, agentEntry("GAMMGB2LXXX")))
	b.refused(gateway.CodeVersion, held(1, "prop_b"))
	b.commit(held(2, "prop_b"))
}

func directoryPages(b *bundle) {
	b.commit(directoryUpdate(1, agentEntry("BETAFRPPXXX"), agentEntry("ALPHDEFFXXX"), accountEntry("FR2", "0xA"), accountEntry("FR1", "0xB")))
	b.commit(directoryUpdate(2, gateway.DirectoryEntry{Kind: gateway.DirectoryAccounts, ID: "FR1"}, accountEntry("FR3", "0xC"), accountEntry("FR2", "0xD")))
	for version, want := range map[int64][]string{1: {"ALPHDEFFXXX", "BETAFRPPXXX", "FR1", "FR2"}, 2: {"ALPHDEFFXXX", "BETAFRPPXXX", "FR2", "FR3"}} {
		for _, size := range []int{1, 2, 3, 4, 10} {
			var ids []string
			var after gateway.DirectoryEntry
			for {
				page, err := b.store.DirectoryEntries(b.Context(), version, after, size)
				require.NoError(b, err)
				require.LessOrEqual(b, len(page), size)
				for _, e := range page {
					ids = append(ids, e.ID)
					require.LessOrEqual(b, e.Version, version)
					require.False(b, e.Removed())
				}
				if len(page) < size {
					break
				}
				after = page[len(page)-1]
			}
			require.Equal(b, want, ids, "version %d in pages of %d", version, size)
		}
	}
	page, err := b.store.DirectoryEntries(b.Context(), 2, gateway.DirectoryEntry{}, 10)
	require.NoError(b, err)
	require.Equal(b, "0xD", page[2].Account.Wallets[0].Address)
}

func proposalsOverdue(b *bundle) {
	release := directoryProposal("prop_r", gateway.ProposalOpen)
	release.Kind = gateway.ProposalRelease
	b.commit(&gateway.Commit{Proposals: []gateway.Proposal{
		directoryProposal("prop_a", gateway.ProposalOpen), directoryProposal("prop_b", gateway.ProposalRejected), release,
	}})
	found, err := b.store.OverdueProposals(b.Context(), noon.Add(time.Hour-time.Second), 10)
	require.NoError(b, err)
	require.Empty(b, found)
	found, err = b.store.OverdueProposals(b.Context(), noon.Add(time.Hour), 10)
	require.NoError(b, err)
	require.Len(b, found, 1)
	require.Equal(b, "prop_a", found[0].ID)
}
