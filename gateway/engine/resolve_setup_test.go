package engine_test

import (
	"context"
	"log/slog"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// remedies is a destination that answers what a test says.
type remedies struct {
	mu    sync.Mutex
	says  gateway.Diagnosis
	err   error
	asked []gateway.ByHand
	then  func() // after an answer was given
}

func (r *remedies) Diagnose(_ context.Context, _ *gateway.Transfer, how gateway.ByHand) (gateway.Diagnosis, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.asked = append(r.asked, how)
	if r.then != nil {
		defer r.then()
	}
	return r.says, r.err
}

func (r *remedies) looks() int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return len(r.asked)
}

var offRamp = gateway.Address{0x0f}

// executable is a failed execution that would succeed now, with gas of its own
// unless that is 0.
func executable(gas uint64) gateway.Diagnosis {
	return gateway.Diagnosis{Cause: gateway.CausePassed, Detail: "ReceiverError: no reason given", Remedy: &gateway.Remedy{
		Purpose: gateway.PurposeExecute, Chain: "base", Gas: gas, Call: gateway.Call{To: offRamp, Data: []byte("execute"), GasLimit: 1000},
	}}
}

type rescue struct {
	*bench
	remedies *remedies
	policy   engine.ByHandPolicy
	base     *chain // the destination, with accounts of its own
}

func newRescue(t *testing.T) *rescue {
	t.Helper()
	r := &rescue{bench: newBench(t), remedies: &remedies{says: executable(0)}}
	r.policy = engine.ByHandPolicy{FeeCeiling: big.NewInt(100_000)}
	r.base = &chain{head: 600, final: 590}
	return r
}

func (r *rescue) resolver(owner string) *engine.Resolve { return r.resolverOn(r.store, owner) }

func (r *rescue) resolverOn(store engine.ResolveStore, owner string) *engine.Resolve {
	return &engine.Resolve{
		Store: store, Remedies: r.remedies, Accounts: r.base, Policy: func(*gateway.Route) engine.ByHandPolicy { return r.policy },
		Owner: owner, NewID: r.newID, Patience: r.patience, Log: slog.New(slog.DiscardHandler),
	}
}

// resolve steps until nothing is due.
func (r *rescue) resolve() {
	r.Helper()
	r.run(r.resolver("g1"))
}

func (r *rescue) later(d time.Duration) { r.now = r.now.Add(d) }

// strand brings a transfer to stranded by a failed execution.
func (r *rescue) strand(seed string) *gateway.Transfer {
	r.Helper()
	id := r.sent(seed, 1)[0]
	t := r.transfer(id)
	r.see("ethereum", 100, 90)
	r.see("base", 500, 490)
	r.see("ethereum", 103, 102, sightedSend(t, 101))
	failed := sightedCredit(t, 501)
	failed.Kind, failed.Ref, failed.Detail = gateway.SightedFailed, gateway.PaymentRef{}, "ReceiverError: no reason given"
	r.see("base", 503, 502, failed)
	r.track()
	require.Equal(r, gateway.StateStranded, r.state(id))
	return r.transfer(id)
}

// byHand gives the intents of a transfer that aren't sends.
func (r *rescue) byHand(id string) (found []engine.IntentAttempts) {
	r.Helper()
	for _, in := range r.intents(id) {
		if in.Purpose != gateway.PurposeSend {
			found = append(found, in)
		}
	}
	return found
}

func (r *rescue) proposals(id string, state gateway.ProposalState) []gateway.Proposal {
	r.Helper()
	found, err := r.store.ListProposals(r.Context(), gateway.ProposalFilter{Kind: gateway.ProposalExecution, Subject: id, State: state, Limit: 10})
	require.NoError(r, err)
	return found
}

func (r *rescue) voting() *engine.Proposals {
	matter := &engine.Executions{Store: r.store, Remedies: r.remedies, Policy: func(*gateway.Route) engine.ByHandPolicy { return r.policy }}
	return &engine.Proposals{
		Store: r.store, Now: func() time.Time { return r.now }, NewID: r.newID,
		Matters: map[gateway.ProposalKind]engine.Matter{gateway.ProposalExecution: matter},
	}
}

func (r *rescue) vote(id string, approve bool, by ...string) {
	r.Helper()
	for _, name := range by {
		_, err := r.voting().Vote(r.Context(), id, gateway.Vote{Credential: name, Approve: approve})
		require.NoError(r, err)
	}
}

func (r *rescue) recovery(id string) gateway.Recovery {
	r.Helper()
	found, ok, err := r.store.Recovery(r.Context(), id)
	require.NoError(r, err)
	require.True(r, ok)
	return found
}

// strand2 strands another transfer on chains that have been followed already.
func (r *rescue) strand2(seed string, block uint64) *gateway.Transfer {
	r.Helper()
	id := r.sent(seed, 1)[0]
	t := r.transfer(id)
	r.see("ethereum", 106, 105, sightedSend(t, 104))
	failed := sightedCredit(t, block)
	failed.Kind, failed.Ref = gateway.SightedFailed, gateway.PaymentRef{}
	r.see("base", block+1, block, failed)
	r.track()
	require.Equal(r, gateway.StateStranded, r.state(id))
	return r.transfer(id)
}
