package engine_test

import (
	"log/slog"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

func (b *bench) rescreener() *engine.Rescreen {
	return &engine.Rescreen{Store: b.store, Log: slog.New(slog.DiscardHandler), Lists: func() string {
		b.policy.mu.Lock()
		defer b.policy.mu.Unlock()
		return b.policy.lists
	}}
}

func (b *bench) listsAre(digest string) {
	b.policy.mu.Lock()
	defer b.policy.mu.Unlock()
	b.policy.lists = digest
}

func (b *bench) rescreen() int {
	b.Helper()
	n, _, err := b.rescreener().Step(b.Context(), b.now)
	require.NoError(b, err)
	return n
}

func (b *bench) decisions(id string) int {
	b.Helper()
	found, err := b.store.DecisionsOf(b.Context(), id)
	require.NoError(b, err)
	return len(found)
}

func TestNothingIsSignedByAListThatHasChangedSinceTheAllow(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.listsAre("monday")
	id := b.receive("a", 1)[0]
	b.screen()
	require.Equal(t, gateway.StateApproved, b.state(id))
	b.listsAre("tuesday")
	b.decides(gateway.Hold, "screening.ofac.101")
	b.submit()
	require.Empty(t, b.chain.signed)
	require.Empty(t, b.policy.approved, "not even the compliance key was asked")
	b.screen()
	b.submit()
	require.Equal(t, gateway.StateHeld, b.state(id))
	require.Empty(t, b.chain.signed)
	require.Empty(t, b.chain.broadcasts)
}

func TestNothingIsBroadcastWhenAListChangesWhileItIsSigned(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.listsAre("monday")
	id := b.receive("a", 1)[0]
	b.screen()
	b.decides(gateway.Hold, "screening.ofac.101")
	b.chain.onSign = func() { b.listsAre("tuesday") }
	_, _, err := b.submitter("g1").Step(t.Context(), b.now)
	require.NoError(t, err)
	require.NotEmpty(t, b.chain.signed, "the list changed too early")
	b.chain.onSign = nil
	require.Empty(t, b.intents(id), "what was signed is not stored")
	require.Empty(t, b.chain.broadcasts)
	b.now = b.now.Add(time.Minute)
	b.submit()
	b.screen()
	require.Equal(t, gateway.StateHeld, b.state(id))
	require.Empty(t, b.chain.broadcasts)
}

func TestThoseWhoWaitAreScreenedAgainWhenAListChanges(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.listsAre("monday")
	warehoused := b.receive("w", 1)[0]
	b.dates = later{b.now.Add(time.Hour)}
	b.screen()
	b.dates = nil
	approved := b.receive("a", 1)[0]
	b.screen()
	b.decides(gateway.Hold, "amount")
	held := b.receive("h", 1)[0]
	b.screen()
	require.Equal(t, []gateway.State{gateway.StateWarehoused, gateway.StateApproved, gateway.StateHeld}, []gateway.State{b.state(warehoused), b.state(approved), b.state(held)})
	require.Zero(t, b.rescreen(), "the lists are those of the decisions")

	b.listsAre("tuesday")
	b.decides(gateway.Hold, "screening.ofac.101")
	require.Equal(t, 3, b.rescreen())
	b.screen()
	for _, id := range []string{warehoused, approved, held} {
		require.Equal(t, gateway.StateHeld, b.state(id))
		require.Equal(t, 2, b.decisions(id))
		p, err := b.store.Proposal(t.Context(), b.transfer(id).Progress.Proposal)
		require.NoError(t, err)
		require.Equal(t, "screening.ofac.101", p.Reasons[0].Rule)
		require.Equal(t, gateway.ProposalOpen, p.State)
	}
	require.Zero(t, b.rescreen(), "each is screened once by a list")
}

func TestAHoldThatAListDoesNotChangeStaysBeforeItsOfficers(t *testing.T) {
	t.Parallel()
	for name, again := range map[string]gateway.Outcome{"the same reason": gateway.Hold, "no reason": gateway.Allow} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newBench(t)
			b.listsAre("monday")
			b.decides(gateway.Hold, "amount")
			id := b.receive("a", 1)[0]
			b.screen()
			before := b.transfer(id)
			b.listsAre("tuesday")
			b.decides(again, "amount")
			require.Equal(t, 1, b.rescreen())
			b.screen()
			require.Equal(t, 2, b.decisions(id))
			after := b.transfer(id)
			require.Equal(t, gateway.StateHeld, after.Status.State)
			require.Equal(t, before.Progress.Proposal, after.Progress.Proposal, "what people have begun to decide goes on")
			require.Equal(t, before.Work.Deadline, after.Work.Deadline)
			require.Zero(t, b.rescreen())
		})
	}
}

func TestAHoldIsReplacedWhenAListGivesItMoreReasons(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.listsAre("monday")
	b.decides(gateway.Hold, "amount")
	id := b.receive("a", 1)[0]
	b.screen()
	before := b.transfer(id)
	b.now = b.now.Add(time.Hour)
	b.listsAre("tuesday")
	b.decides(gateway.Hold, "screening.ofac.101")
	require.Equal(t, 1, b.rescreen())
	b.screen()
	old, err := b.store.Proposal(t.Context(), before.Progress.Proposal)
	require.NoError(t, err)
	require.Equal(t, gateway.ProposalExpired, old.State, "an approval of the old hold would let the new reason pass")
	after := b.transfer(id)
	now, err := b.store.Proposal(t.Context(), after.Progress.Proposal)
	require.NoError(t, err)
	require.Equal(t, gateway.ProposalOpen, now.State)
	require.Len(t, now.Reasons, 2, "what was to be decided before is decided with it")
	require.Equal(t, before.Work.Deadline, after.Work.Deadline, "a list that changes every day keeps no payment for ever")
}

func TestAListThatDeniesEndsAHold(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.listsAre("monday")
	b.decides(gateway.Hold, "amount")
	id := b.receive("a", 1)[0]
	b.screen()
	proposal := b.transfer(id).Progress.Proposal
	b.listsAre("tuesday")
	b.decides(gateway.Deny, "regulatory")
	require.Equal(t, 1, b.rescreen())
	b.screen()
	require.Equal(t, gateway.StateRejected, b.state(id))
	p, err := b.store.Proposal(t.Context(), proposal)
	require.NoError(t, err)
	require.Equal(t, gateway.ProposalExpired, p.State)
}

func TestWithoutListsNobodyIsScreenedAgain(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.receive("a", 3)
	b.screen()
	require.Zero(t, b.rescreen())
}

// later sends nothing before a time.
type later struct{ at time.Time }

func (l later) When(*gateway.Transfer, time.Time) gateway.Release { return gateway.Release{At: l.at} }
