package engine_test

import (
	"context"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore"
	"github.com/vostro-gateway/vostro/gateway"
)

// breaking fails the nth commit from now on, before or after it was made.
type breaking struct {
	*sqlstore.Store
	mu    sync.Mutex
	n     int
	after bool
}

func (b *breaking) Commit(ctx context.Context, c *gateway.Commit) error {
	b.mu.Lock()
	b.n--
	now := b.n == 0
	b.mu.Unlock()
	if now && !b.after {
		return gateway.Errorf(gateway.CodeUnavailable, "commit", gateway.RetrySameBytes, "the plug was pulled")
	}
	err := b.Store.Commit(ctx, c)
	if now && err == nil {
		return gateway.Errorf(gateway.CodeOutcomeUnknown, "commit", gateway.RetryUnknown, "the plug was pulled")
	}
	return err
}

// Cut off before or after each commit, another gateway finds the work where it
// lay: exactly one transaction is made, under one nonce.
func TestCutOffAtAnyCommitExactlyOneTransactionIsMade(t *testing.T) {
	t.Parallel()
	for n := 1; n <= 4; n++ {
		for _, after := range []bool{false, true} {
			r := newRescue(t)
			r.policy.Auto = true
			tr := r.strand("a")
			store := &breaking{Store: r.store, n: n, after: after}
			first := r.resolverOn(store, "g1")
			_, _, _ = first.Step(t.Context(), r.now)
			store.n = -1 // and it is gone; its leases run out
			for range 6 {
				r.later(time.Minute)
				_, _, err := r.resolver("g2").Step(t.Context(), r.now)
				require.NoError(t, err)
			}
			live := r.byHand(tr.ID)
			require.Len(t, live, 1, "commit %d, after %v", n, after)
			for _, sent := range r.base.broadcasts {
				found := false
				for _, a := range live[0].Attempts {
					found = found || a.Hash == sent.Hash
				}
				require.True(t, found, "only what was stored is broadcast")
			}
			require.NotEmpty(t, r.base.broadcasts)
		}
	}
}

func TestTwoGatewaysMakeOneTransaction(t *testing.T) {
	t.Parallel()
	r := newRescue(t)
	r.policy.Auto = true
	tr := r.strand("a")
	var wg sync.WaitGroup
	for _, owner := range []string{"g1", "g2"} {
		wg.Go(func() { _, _, _ = r.resolver(owner).Step(t.Context(), r.now) })
	}
	wg.Wait()
	r.later(time.Minute)
	for _, owner := range []string{"g1", "g2"} {
		_, _, err := r.resolver(owner).Step(t.Context(), r.now)
		require.NoError(t, err)
	}
	require.Len(t, r.byHand(tr.ID), 1)
}

func TestTwoGatewaysThatBothHaveSimulatedMakeOneTransaction(t *testing.T) {
	t.Parallel()
	r := newRescue(t)
	r.policy.Auto = true
	tr := r.strand("a")
	// While the first is at it the other one is made due, as a vote would.
	r.remedies.then = func() {
		r.remedies.then = nil
		require.NoError(t, r.store.Commit(t.Context(), &gateway.Commit{Stuck: []string{tr.ID}}))
	}
	first := r.resolver("g1")
	_, _, err := first.Step(t.Context(), r.now)
	require.NoError(t, err, "somebody else was quicker: no fault")
	require.Empty(t, r.byHand(tr.ID))
	require.NoError(t, first.Release(t.Context()))
	_, _, err = r.resolver("g2").Step(t.Context(), r.now)
	require.NoError(t, err)
	require.Len(t, r.byHand(tr.ID), 1)
}
