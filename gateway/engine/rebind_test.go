package engine_test

import (
	"cmp"
	"context"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// book is a directory with one wallet for everybody; the zero address is none.
type book struct {
	version int64
	wallet  gateway.Address
	units   string // of every payment; empty: as it was mapped
}

func (b *book) Current(context.Context) (engine.Bindings, error) { return *b, nil }
func (b book) Version() int64                                    { return b.version }
func (b book) Holds(t *gateway.Transfer) bool                    { return t.Route.Beneficiary == b.wallet }

func (b book) Fits(t *gateway.Transfer) bool { return b.units == "" || t.Route.Units == b.units }

func (b book) Route(t *gateway.Transfer) (*gateway.Route, []gateway.Reason) {
	if b.wallet == (gateway.Address{}) {
		return nil, []gateway.Reason{{Rule: "MAP-CDTRACCT", Text: "no such account", ISO: "AC03"}}
	}
	r := *t.Route
	r.Beneficiary, r.ContentHash, r.ContentSalt = b.wallet, gateway.Hash32{}, gateway.Hash32{}
	r.Units = cmp.Or(b.units, r.Units)
	r.Directory = gateway.DirectoryRef{Version: b.version, Digest: strings.Repeat("a", 64)}
	return &r, nil
}

// version stores the next version of the directory.
func (b *bench) version(n int64) {
	b.Helper()
	v := gateway.DirectoryVersion{DirectoryRef: gateway.DirectoryRef{Version: n, Digest: strings.Repeat("a", 64)}, ProposedBy: "oscar", At: b.now}
	c := &gateway.Commit{DirectoryUpdate: &gateway.DirectoryUpdate{Version: v}}
	if n > 1 {
		c.DirectoryUpdate.Version.Proposal = b.newID("prop")
		c.Proposals = []gateway.Proposal{{
			ID: c.DirectoryUpdate.Version.Proposal, Kind: gateway.ProposalDirectory, Required: 1, State: gateway.ProposalApproved, Version: 1, CreatedAt: b.now, ExpiresAt: b.now,
		}}
	}
	require.NoError(b, b.store.Commit(b.Context(), c))
}

func TestAPaymentWhoseTokenWasConfiguredWronglyIsMappedAnewWhenReleasedAndSentOnce(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id, dir := mapped(b)
	wrong := b.transfer(id).Route.Units
	*dir = book{version: 1, wallet: dir.wallet, units: wrong + "000"}
	b.submit()
	b.screen()
	require.Equal(t, gateway.StateHeld, b.state(id))
	require.Equal(t, "configuration", b.last(id).Reasons[0].Rule)
	require.Equal(t, wrong, b.transfer(id).Route.Units, "nobody has decided yet")
	require.Empty(t, b.chain.broadcasts)

	b.release(id)
	b.screen()
	require.Equal(t, gateway.StateApproved, b.state(id))
	require.Equal(t, wrong+"000", b.transfer(id).Route.Units)
	b.submit()
	b.submit()
	require.Equal(t, gateway.StateSubmitting, b.state(id))
	require.Len(t, b.chain.broadcasts, 1)
}

// mapped gives an approved transfer that was mapped by version 1, and the book.
func mapped(b *bench) (string, *book) {
	b.Helper()
	b.version(1)
	id := b.receive("a", 1)[0]
	dir := &book{version: 1, wallet: b.transfer(id).Route.Beneficiary}
	b.book = dir
	b.screen()
	require.Equal(b, gateway.StateApproved, b.state(id))
	return id, dir
}

var another = gateway.Address{0xAB}

func TestNothingIsSignedByADirectoryThatChangedMeanwhile(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id, dir := mapped(b)
	once := false
	b.chain.onSign = func() {
		if !once {
			once = true
			b.version(2) // after the last look, before the commit
			*dir = book{version: 2, wallet: another}
		}
	}
	b.submit()
	require.True(t, once)
	require.Empty(t, b.chain.broadcasts)
	require.Empty(t, b.intents(id), "what was signed was not stored")

	b.now = b.now.Add(2 * time.Second)
	b.submit()
	b.screen()
	b.submit()
	require.Empty(t, b.chain.broadcasts)
	require.Equal(t, gateway.StateHeld, b.state(id))
	require.Equal(t, "AC04", b.last(id).Reasons[0].ISO)
}

func TestTransferWhoseWalletWasTakenAwayFollowsItsAccountOnlyWhenReleased(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id, dir := mapped(b)
	accepted := b.transfer(id)
	*dir = book{version: 2, wallet: another}
	b.version(2)
	b.submit()
	b.screen()
	require.Equal(t, gateway.StateHeld, b.state(id))
	require.Equal(t, accepted.Route, b.transfer(id).Route, "nobody has decided yet")

	b.release(id)
	b.screen()
	require.Equal(t, gateway.StateApproved, b.state(id))
	now := b.transfer(id)
	require.Equal(t, another, now.Route.Beneficiary)
	require.EqualValues(t, 2, now.Route.Directory.Version)
	require.Equal(t, accepted.Route.ContentHash, now.Route.ContentHash)
	require.Equal(t, accepted.Route.ContentSalt, now.Route.ContentSalt)
	require.Equal(t, accepted.Route.Beneficiary, now.Progress.FirstRoute.Beneficiary)
	events, err := b.store.EventsOf(t.Context(), id, 0, 100)
	require.NoError(t, err)
	require.Contains(t, string(events[len(events)-2].Data), strings.ToLower(another.Hex()[2:6]), "the trace names the new wallet")

	// The release was one for that move and no other.
	third := gateway.Address{0xCD}
	*dir = book{version: 3, wallet: third}
	b.version(3)
	b.submit()
	b.screen()
	require.Equal(t, gateway.StateHeld, b.state(id))
	require.Equal(t, another, b.transfer(id).Route.Beneficiary)
	b.release(id)
	b.screen()
	b.submit()
	require.Equal(t, gateway.StateSubmitting, b.state(id))
	require.Equal(t, third, b.transfer(id).Route.Beneficiary)
	require.Len(t, b.chain.broadcasts, 1)
}

func TestReleasedTransferWithoutAWalletIsRefusedAsAtTheDoor(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id, dir := mapped(b)
	*dir = book{version: 2}
	b.version(2)
	b.submit()
	b.screen()
	b.release(id)
	b.screen()
	require.Equal(t, gateway.StateRejected, b.state(id))
	require.Equal(t, "AC03", b.last(id).Reasons[0].ISO)
	require.Empty(t, b.chain.broadcasts)
}

func TestReturnWithoutAWalletGivesBackWhatItHasTaken(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.version(1)
	b.matched("a")
	r, err := b.giveBack("a", "RTR-1", "1250.75")
	require.NoError(t, err)
	id := r.Transfers[0].ID
	b.book = &book{version: 2}
	b.version(2)
	b.screen()
	require.Equal(t, gateway.StateHeld, b.state(id))
	require.Equal(t, "0", b.remaining("a"))

	b.release(id)
	b.screen()
	require.Equal(t, gateway.StateRejected, b.state(id))
	require.Equal(t, "1250.75", b.remaining("a"))
	anew, err := b.giveBack("a", "RTR-2", "1250.75")
	require.NoError(t, err)
	require.Equal(t, gateway.StateReceived, anew.Transfers[0].Status.State, "it can be sent anew, as the refusal says")
}

func TestReferenceThatWasUsedIsAdoptedAndNeverMappedAgain(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id, dir := mapped(b)
	*dir = book{version: 2, wallet: another}
	b.version(2)
	b.submit()
	b.screen()
	b.chain.used[b.transfer(id).Ref] = 95
	b.release(id)
	b.screen()
	require.Equal(t, gateway.StateSubmitting, b.state(id))
	require.Contains(t, b.events(id), gateway.EventAdopted)
	require.NotEqual(t, another, b.transfer(id).Route.Beneficiary, "what was sent went to the old wallet")
}

func TestWalletThatIsBoundAgainIsPaidAfterAll(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id, dir := mapped(b)
	was := *dir
	*dir = book{version: 2, wallet: another}
	b.version(2)
	b.submit()
	b.screen()
	require.Equal(t, gateway.StateHeld, b.state(id))
	*dir = book{version: 3, wallet: was.wallet}
	b.version(3)
	b.release(id)
	b.screen()
	b.submit()
	require.Equal(t, gateway.StateSubmitting, b.state(id))
	require.Equal(t, was.wallet, b.transfer(id).Route.Beneficiary)
	require.Nil(t, b.transfer(id).Progress.FirstRoute)
}

// matter takes any proposal.
type matter struct{ decided, committed int }

func (m *matter) Draft(_ context.Context, changes json.RawMessage) (gateway.Proposal, error) {
	return gateway.Proposal{Subject: "it", Required: 1, Content: changes}, nil
}

func (m *matter) Decided(context.Context, gateway.Proposal, gateway.Vote, *gateway.Commit) error {
	m.decided++
	return nil
}

func (m *matter) Committed(context.Context, gateway.Proposal) { m.committed++ }

func TestWhoeverProposesHasNoVoteAndTimeEndsAProposal(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	m := &matter{}
	p := &engine.Proposals{
		Store: b.store, Now: func() time.Time { return b.now }, NewID: b.newID, Patience: b.patience,
		Matters: map[gateway.ProposalKind]engine.Matter{"anything": m},
	}
	propose := func() gateway.Proposal {
		proposal, err := p.Propose(t.Context(), "anything", "oscar", "because", []byte(`[1]`))
		require.NoError(t, err)
		return proposal
	}
	vote := func(id, who string) (gateway.Proposal, error) {
		return p.Vote(t.Context(), id, gateway.Vote{Credential: who, Approve: true})
	}
	for _, kind := range []gateway.ProposalKind{gateway.ProposalRelease, "nothing"} {
		_, err := p.Propose(t.Context(), kind, "oscar", "because", nil)
		require.Equal(t, gateway.CodeInvalidRequest, gateway.CodeOf(err))
	}
	first := propose()
	_, err := vote(first.ID, "oscar")
	require.Equal(t, gateway.CodeForbidden, gateway.CodeOf(err))
	require.Zero(t, m.decided)
	decided, err := vote(first.ID, "olga")
	require.NoError(t, err)
	require.Equal(t, gateway.ProposalApproved, decided.State)
	require.Equal(t, matter{1, 1}, *m)
	require.JSONEq(t, `[1]`, string(decided.Content))

	second := propose()
	b.now = second.ExpiresAt
	_, err = vote(second.ID, "olga")
	require.Equal(t, gateway.CodeConflict, gateway.CodeOf(err))
	n, next, err := p.Step(t.Context(), b.now)
	require.NoError(t, err)
	require.Equal(t, 1, n)
	require.True(t, next.After(b.now))
	stored, err := b.store.Proposal(t.Context(), second.ID)
	require.NoError(t, err)
	require.Equal(t, gateway.ProposalExpired, stored.State)
	require.Equal(t, 1, m.decided)
}
