package engine_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

func because(rules ...string) (out []gateway.Reason) {
	for _, r := range rules {
		out = append(out, gateway.Reason{Rule: r, Text: r})
	}
	return out
}

func (b *bench) decides(outcome gateway.Outcome, rules ...string) {
	b.policy.decide = func(*gateway.Transfer) (gateway.Outcome, []gateway.Reason, error) {
		return outcome, because(rules...), nil
	}
}

func TestWithoutAnAllowATransferIsHeldBeforeFourEyes(t *testing.T) {
	t.Parallel()
	for name, decide := range map[string]func(*gateway.Transfer) (gateway.Outcome, []gateway.Reason, error){
		"hold": func(*gateway.Transfer) (gateway.Outcome, []gateway.Reason, error) {
			return gateway.Hold, because("a"), nil
		},
		"undefined": func(*gateway.Transfer) (gateway.Outcome, []gateway.Reason, error) { return "", nil, nil },
		"error":     func(*gateway.Transfer) (gateway.Outcome, []gateway.Reason, error) { return "", nil, errors.New("boom") },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newBench(t)
			b.policy.decide = decide
			id := b.receive("a", 1)[0]
			b.screen()
			b.submit()
			held := b.transfer(id)
			require.Equal(t, gateway.StateHeld, held.Status.State)
			require.Empty(t, b.chain.signed)
			p, err := b.store.Proposal(t.Context(), held.Progress.Proposal)
			require.NoError(t, err)
			require.Equal(t, gateway.ProposalOpen, p.State)
			require.Equal(t, engine.FourEyes, p.Required)
			require.Equal(t, []string{"backoffice"}, p.Barred, "who sent it may not decide")
		})
	}
}

func TestAReasonMayDemandMoreOfficers(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.policy.decide = func(*gateway.Transfer) (gateway.Outcome, []gateway.Reason, error) {
		return gateway.Hold, []gateway.Reason{{Rule: "a"}, {Rule: "b", Approvers: 4, Titles: "mlro=1"}, {Rule: "c", Approvers: 3}}, nil
	}
	id := b.receive("a", 1)[0]
	b.screen()
	p, err := b.store.Proposal(t.Context(), b.transfer(id).Progress.Proposal)
	require.NoError(t, err)
	require.Equal(t, 4, p.Required)
	require.Equal(t, gateway.Titles("mlro=1"), p.MissingTitles())
	votes := &engine.Proposals{Store: b.store, Now: func() time.Time { return b.now }, Patience: b.patience}
	for i, titles := range [][]string{nil, nil, nil, nil, {"mlro"}} {
		b.screen()
		require.Equal(t, gateway.StateHeld, b.state(id), "%d have released it", i)
		_, err := votes.Vote(t.Context(), p.ID, gateway.Vote{Credential: fmt.Sprint("officer-", i), Titles: titles, Approve: true})
		require.NoError(t, err)
	}
	b.screen()
	require.Equal(t, gateway.StateApproved, b.state(id))
}

// release has two officers approve the hold of a transfer.
func (b *bench) release(id string) {
	b.Helper()
	votes := &engine.Proposals{Store: b.store, Now: func() time.Time { return b.now }, Patience: b.patience}
	for _, officer := range []string{"officer-1", "officer-2"} {
		_, err := votes.Vote(b.Context(), b.transfer(id).Progress.Proposal, gateway.Vote{Credential: officer, Approve: true})
		require.NoError(b, err)
	}
}

func TestReleaseCoversTheSameReasonsAndNoOthers(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		outcome gateway.Outcome
		rules   []string
		want    gateway.State
	}{
		"the same reasons": {gateway.Hold, []string{"amount", "corridor"}, gateway.StateApproved},
		"fewer reasons":    {gateway.Hold, []string{"amount"}, gateway.StateApproved},
		"a new reason":     {gateway.Hold, []string{"amount", "corridor", "name"}, gateway.StateHeld},
		"a deny":           {gateway.Deny, []string{"amount", "corridor"}, gateway.StateRejected},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newBench(t)
			b.decides(gateway.Hold, "amount", "corridor")
			id := b.receive("a", 1)[0]
			b.screen()
			first := b.transfer(id).Progress.Proposal
			b.decides(c.outcome, c.rules...)
			b.screen()
			require.Equal(t, gateway.StateHeld, b.state(id), "nobody has decided yet")
			b.release(id)
			b.screen()
			after := b.transfer(id)
			require.Equal(t, c.want, after.Status.State)
			require.NotNil(t, b.policy.releases[len(b.policy.releases)-1], "the policy was given the release")
			if c.want == gateway.StateHeld {
				require.NotEqual(t, first, after.Progress.Proposal, "a new reason needs a proposal of its own")
				b.screen()
				require.Equal(t, gateway.StateHeld, b.state(id))
			}
		})
	}
}

func TestOneRefusalRejectsAHeldTransfer(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.decides(gateway.Hold, "amount")
	id := b.receive("a", 1)[0]
	b.screen()
	votes := &engine.Proposals{Store: b.store, Now: func() time.Time { return b.now }}
	proposal := b.transfer(id).Progress.Proposal
	_, err := votes.Vote(t.Context(), proposal, gateway.Vote{Credential: "backoffice", Approve: true})
	require.Equal(t, gateway.CodeForbidden, gateway.CodeOf(err), "the sender may not decide")
	_, err = votes.Vote(t.Context(), proposal, gateway.Vote{Credential: "officer-1"})
	require.NoError(t, err)
	b.screen()
	require.Equal(t, gateway.StateRejected, b.state(id))
	require.Equal(t, "DS0H", b.last(id).Reasons[0].ISO)
}

// Every state before a flight has a deadline that ends in people or in a
// refusal, and none of them in a send.
func TestPassedDeadlinesBeforeAFlight(t *testing.T) {
	t.Parallel()
	parkable := gateway.Errorf(gateway.CodeLaneCursed, "quote", gateway.RetryAfterChange, "cursed")
	for name, c := range map[string]struct {
		arrange  func(b *bench) string
		patience time.Duration
		want     gateway.State
		iso      string
	}{
		"received": {func(b *bench) string { return b.receive("a", 1)[0] }, 15 * time.Minute, gateway.StateHeld, "AB01"},
		"held": {func(b *bench) string {
			b.decides(gateway.Hold, "amount")
			id := b.receive("a", 1)[0]
			b.screen()
			return id
		}, 72 * time.Hour, gateway.StateRejected, "AB03"},
		"approved": {func(b *bench) string {
			id := b.receive("a", 1)[0]
			b.screen()
			return id
		}, time.Hour, gateway.StateHeld, "AB01"},
		"parked": {func(b *bench) string {
			b.policy.ttl = 100 * time.Hour
			b.chain.quoteErr = parkable
			id := b.receive("a", 1)[0]
			b.screen()
			b.submit()
			require.Equal(b, gateway.StateParked, b.state(id))
			return id
		}, 24 * time.Hour, gateway.StateHeld, "ED06"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newBench(t)
			id := c.arrange(b)
			before := b.state(id)
			b.now = noon.Add(c.patience - time.Second)
			require.True(t, b.now.Before(b.transfer(id).Work.Deadline))
			b.now = noon.Add(c.patience)
			b.screen()
			b.submit()
			require.Equal(t, c.want, b.state(id), "from %s", before)
			require.Equal(t, c.iso, b.last(id).Reasons[0].ISO)
			require.Empty(t, b.chain.signed, "nothing may be signed after the deadline")
		})
	}
}

func TestTransferWaitsForItsSettlementDate(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.now = noon.AddDate(0, 0, -2)
	id := b.receive("a", 1)[0]
	b.screen()
	require.Equal(t, gateway.StateWarehoused, b.state(id))
	b.now = time.Date(2026, 3, 1, 23, 59, 59, 0, time.UTC)
	require.Zero(t, b.screen(), "not due yet")
	require.Zero(t, b.submit())
	b.policy.bundle = "rules 2"
	b.now = b.now.Add(time.Second)
	b.screen()
	require.Equal(t, gateway.StateApproved, b.state(id))
	decisions, err := b.store.DecisionsOf(t.Context(), id)
	require.NoError(t, err)
	require.Len(t, decisions, 2, "screened again when it is due")
	require.Equal(t, "rules 2", decisions[1].Bundle)
}

// A bank reads a rejection as "pay again". Whatever asks for one, the chain is
// asked first: a history that this store has lost may have paid.
func TestAUsedReferenceIsAdoptedAndNeverRejected(t *testing.T) {
	t.Parallel()
	ask := map[string]func(b *bench, id string){
		"denied": func(b *bench, _ string) { b.decides(gateway.Deny, "list") },
		"held too long": func(b *bench, id string) {
			b.decides(gateway.Hold, "amount")
			b.screen()
			b.now = b.transfer(id).Work.Deadline
		},
		"refused by an officer": func(b *bench, id string) {
			b.decides(gateway.Hold, "amount")
			b.screen()
			votes := &engine.Proposals{Store: b.store, Now: func() time.Time { return b.now }}
			_, err := votes.Vote(b.Context(), b.transfer(id).Progress.Proposal, gateway.Vote{Credential: "officer-1"})
			require.NoError(b, err)
		},
	}
	for name, reject := range ask {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newBench(t)
			id := b.receive("a", 1)[0]
			reject(b, id)
			b.chain.sentErr = gateway.Errorf(gateway.CodeQuorum, "ask", gateway.RetrySameBytes, "nobody answers")
			b.screen()
			require.False(t, b.state(id).Terminal(), "while nothing is known, nothing is said")

			b.chain.sentErr = nil
			b.chain.used = map[gateway.PaymentRef]uint64{b.transfer(id).Ref: 90}
			b.now = b.now.Add(time.Minute)
			b.screen()
			require.Equal(t, gateway.StateSubmitting, b.state(id))
			require.Equal(t, gateway.EventAdopted, b.last(id).Type)
		})
	}
}

func TestAReleaseHoldsAlsoAfterTheDeadlineOfTheHold(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.decides(gateway.Hold, "amount")
	id := b.receive("a", 1)[0]
	b.screen()
	votes := &engine.Proposals{Store: b.store, Now: func() time.Time { return b.now }}
	for _, officer := range []string{"officer-1", "officer-2"} {
		_, err := votes.Vote(t.Context(), b.transfer(id).Progress.Proposal, gateway.Vote{Credential: officer, Approve: true})
		require.NoError(t, err)
	}
	b.now = b.transfer(id).Work.Deadline.Add(time.Minute)
	b.decides(gateway.Allow)
	b.screen()
	require.Equal(t, gateway.StateApproved, b.state(id))
}
