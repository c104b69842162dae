package engine_test

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore"
	"github.com/vostro-gateway/vostro/gateway"
)

// Looking at both chains costs far more than a place in the queue.
func TestNothingIsAskedAboutWhatNoSignerCanTakeNow(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	ids := b.receive("a", 9)
	b.screen()
	s := b.submitter("g1")
	s.Batch, s.InFlight = 2, 2
	b.run(s)
	require.Len(t, b.chain.broadcasts, 2)
	require.Equal(t, 4, b.chain.asked, "of two transactions of two")
	sent := 0
	for _, id := range ids {
		if b.state(id) != gateway.StateApproved {
			sent++
		}
	}
	require.Equal(t, 4, sent)

	b.now = b.now.Add(time.Second)
	b.run(s)
	require.Equal(t, 4, b.chain.asked, "nothing was mined meanwhile")
	b.chain.nonce++
	b.now = b.now.Add(time.Second)
	b.run(s)
	require.Equal(t, 6, b.chain.asked, "a hand is free")
	require.Len(t, b.chain.broadcasts, 3)
}

// rehearsing is a chain whose simulations take what they take.
type rehearsing struct {
	*chain
	simulate func(context.Context, *gateway.Transfer) error
}

func (r rehearsing) Simulate(ctx context.Context, t *gateway.Transfer, _ gateway.ApprovedSend) error {
	return r.simulate(ctx, t)
}

// The first transaction is on its way while the rest of the batch is looked at.
func TestATransactionGoesAsSoonAsItIsFull(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	ids := b.receive("a", 4)
	b.screen()
	first := make(chan struct{})
	b.chain.onBroadcast = func(gateway.Attempt) {
		if len(b.chain.broadcasts) == 0 {
			close(first)
		}
	}
	s := b.submitter("g1")
	s.Batch = 2
	s.Lanes = rehearsing{b.chain, func(ctx context.Context, transfer *gateway.Transfer) error {
		if transfer.ID != ids[3] {
			return nil
		}
		select {
		case <-first:
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	}}
	b.run(s)
	require.Len(t, b.chain.broadcasts, 2)
}

// keeper is a stepper that counts how often its leases are renewed.
type keeper struct {
	stepper
	kept []time.Duration // after the step began
}

func (k *keeper) Keep(_ context.Context, began, now time.Time) error {
	k.kept = append(k.kept, now.Sub(began))
	return nil
}

func TestALongStepKeepsItsLeasesAndAHangingOneLosesThem(t *testing.T) {
	t.Parallel()
	const lease = 6 * time.Second
	for name, c := range map[string]struct {
		takes time.Duration
		kept  int
	}{
		"short":   {time.Second, 0},
		"long":    {15 * time.Second, 7},
		"hanging": {time.Hour, 45},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				k := new(keeper)
				k.step = func(context.Context, time.Time) (int, time.Time, error) {
					<-time.After(c.takes)
					return 0, time.Time{}, nil
				}
				r := newRunner()
				r.Lease, r.Idle = lease, 24*time.Hour
				r.Add("slow", k)
				stop := start(r)
				<-time.After(2 * time.Hour)
				require.NoError(t, stop())
				require.Len(t, k.kept, c.kept)
				for i, after := range k.kept {
					require.Equal(t, time.Duration(i+1)*lease/3, after)
				}
			})
		})
	}
}

// Two gateways on slow endpoints: the second finds the work of the first in its
// hands for as long as that works at it.
func TestAStepThatTakesLongerThanItsLeasesKeepsItsWork(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.receive("a", 1)[0]
	b.screen()
	began := b.now
	slow, other := b.submitter("g1"), b.submitter("g2")
	b.chain.onSign = func() {
		b.chain.onSign = nil
		for range 3 { // a lease lasts 20 s
			b.now = b.now.Add(15 * time.Second)
			require.NoError(t, slow.Keep(t.Context(), began, b.now))
			n, _, err := other.Step(t.Context(), b.now)
			require.NoError(t, err)
			require.Zero(t, n, "the other took it")
		}
	}
	n, _, err := slow.Step(t.Context(), began)
	require.NoError(t, err)
	require.Equal(t, 1, n)
	require.Equal(t, gateway.StateSubmitting, b.state(id))
	require.Len(t, b.chain.broadcasts, 1)
}

// What a chain did before its first block was read would never be seen: the bank
// would wait for a status of a payment that was credited long ago.
func TestNothingIsSentBeforeBothChainsAreFollowed(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.receive("a", 1)[0]
	b.screen()
	missing := ""
	s := b.submitter("g1")
	s.Store = unfollowed{b.store, &missing}
	for _, chain := range []string{"base", "ethereum"} {
		missing = chain
		b.run(s)
		require.Equal(t, gateway.StateApproved, b.state(id), "%s isn't followed", chain)
		require.Empty(t, b.chain.broadcasts)
		b.now = b.now.Add(time.Second)
		s = b.submitter("g1")
		s.Store = unfollowed{b.store, &missing}
	}
	b.now = b.now.Add(time.Minute)
	b.run(s)
	require.Equal(t, gateway.StateParked, b.state(id), "the bank hears that its payment waits, and why")
	require.Equal(t, string(gateway.CodeUnavailable), b.transfer(id).Progress.Reasons[0].Rule)
	require.Empty(t, b.chain.broadcasts)
	missing = ""
	b.now = b.now.Add(time.Minute)
	b.run(s)
	require.Equal(t, gateway.StateSubmitting, b.state(id))
	require.Len(t, b.chain.broadcasts, 1)
}

// unfollowed is a store without a cursor of one chain.
type unfollowed struct {
	*sqlstore.Store
	chain *string
}

func (u unfollowed) ChainCursor(ctx context.Context, chain string) (gateway.ChainCursor, bool, error) {
	if chain == *u.chain {
		return gateway.ChainCursor{}, false, nil
	}
	return u.Store.ChainCursor(ctx, chain)
}
