package engine_test

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// stuck brings a batch to its fee ceiling and past the patience with it.
func (b *bench) stuck(seed string, n int) []string {
	b.Helper()
	ids := b.sent(seed, n)
	b.now = b.now.Add(time.Minute)
	b.track()
	require.Len(b, b.intents(ids[0])[0].Attempts, 2, "dearer than this its ceiling doesn't allow")
	b.now = b.now.Add(14 * time.Minute)
	return ids
}

func (b *bench) attempts(id string) []gateway.Attempt {
	b.Helper()
	intents := b.intents(id)
	return intents[len(intents)-1].Attempts
}

func TestABatchStuckAtItsCeilingIsCanceledAsAWholeAtItsNonce(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.chain.cancelPrice = big.NewInt(200)
	ids := b.stuck("a", 3)
	b.now = b.now.Add(-time.Second)
	b.track()
	require.Len(t, b.attempts(ids[0]), 2, "patience isn't over")

	b.now = b.now.Add(30 * time.Second)
	b.track()
	for _, id := range ids {
		require.Equal(t, gateway.StateSubmitting, b.state(id), "either may still be mined")
		require.Len(t, b.intents(id), 1)
	}
	attempts := b.attempts(ids[0])
	require.Len(t, attempts, 3, "one cancellation for the whole batch")
	require.True(t, attempts[2].Cancels)
	require.False(t, attempts[1].Cancels)
	require.Equal(t, "160", attempts[2].GasFeeCap.String(), "dearer than what it replaces")
	require.Equal(t, attempts[2].Raw, b.chain.broadcasts[len(b.chain.broadcasts)-1].Raw)
	told := 0
	for _, id := range ids {
		if strings.Contains(string(b.last(id).Data), `"cancels":"true"`) {
			require.Equal(t, gateway.EventReplaced, b.last(id).Type)
			told++
		}
	}
	require.Equal(t, 1, told)

	// The nonce is final and the references are unused: all of the batch is parked
	// and decided again.
	b.chain.finalNonce, b.chain.nonce = 1, 1
	b.now = b.now.Add(time.Minute)
	b.track()
	for _, id := range ids {
		require.Equal(t, gateway.StateParked, b.state(id))
		require.Equal(t, string(gateway.CodeFeeOverCeiling), b.transfer(id).Progress.Reasons[0].Rule)
		require.Contains(t, b.transfer(id).Progress.Reasons[0].Text, "canceled")
	}
	b.now = b.now.Add(time.Minute)
	b.screen()
	b.submit()
	for _, id := range ids {
		require.Equal(t, gateway.StateSubmitting, b.state(id))
		require.Equal(t, uint64(1), b.intents(id)[1].Nonce)
	}
}

func TestASendThatIsMinedBeforeItsCancellationIsTheSend(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.chain.cancelPrice = big.NewInt(200)
	id := b.stuck("a", 1)[0]
	b.track()
	require.True(t, b.attempts(id)[2].Cancels)
	b.see("ethereum", 100, 90)
	b.see("ethereum", 103, 102, sightedSend(b.transfer(id), 101))
	b.track()
	require.Equal(t, gateway.StateSourceFinal, b.state(id))
	require.Len(t, b.intents(id), 1)
	b.now = b.now.Add(time.Hour)
	b.track()
	require.Len(t, b.attempts(id), 3, "nothing more is canceled")
}

func TestLaterNoncesGoOnWhenACancellationIsMined(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.chain.cancelPrice = big.NewInt(200)
	id := b.stuck("a", 1)[0]
	behind := b.sent("b", 1)[0]
	require.Equal(t, uint64(1), b.intents(behind)[0].Nonce)
	b.track()
	require.True(t, b.attempts(id)[2].Cancels)
	b.see("ethereum", 100, 90)
	b.see("ethereum", 103, 102, sightedSend(b.transfer(behind), 101))
	b.chain.finalNonce, b.chain.nonce = 2, 2
	b.now = b.now.Add(time.Minute)
	b.track()
	require.Equal(t, gateway.StateParked, b.state(id))
	require.Equal(t, gateway.StateSourceFinal, b.state(behind))
}

// Only a cancellation takes the place of a cancellation: the send is never
// signed again once it was given up.
func TestACancellationIsReplacedByDearerOnesUpToTheSignersLimit(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.chain.cancelPrice = big.NewInt(330)
	id := b.stuck("a", 1)[0]
	for range 4 {
		b.track()
		b.now = b.now.Add(time.Minute)
	}
	attempts := b.attempts(id)
	require.Len(t, attempts, 4)
	require.Equal(t, []string{"40", "80", "160", "320"}, prices(attempts))
	require.True(t, attempts[3].Cancels)
	last := b.chain.broadcasts[len(b.chain.broadcasts)-1]
	require.Equal(t, attempts[3].Raw, last.Raw, "the same bytes go again")
}

func prices(attempts []gateway.Attempt) (out []string) {
	for _, a := range attempts {
		out = append(out, a.GasFeeCap.String())
	}
	return out
}

func TestWithoutABudgetASendStaysAtItsNonce(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.stuck("a", 1)[0]
	b.track()
	require.Equal(t, gateway.StateSubmitting, b.state(id))
	require.Len(t, b.attempts(id), 2)
	require.Equal(t, b.attempts(id)[1].Raw, b.chain.broadcasts[len(b.chain.broadcasts)-1].Raw)
}

// What counts against the budget of a day is the dearest attempt of every other
// intent that was canceled in it.
func TestCancellationsOfADayAreAddedUp(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.chain.cancelPrice = big.NewInt(1000)
	first := b.sent("a", 1)[0]
	second := b.sent("b", 1)[0]
	b.now = b.now.Add(time.Minute)
	b.track()
	b.now = b.now.Add(14 * time.Minute)
	b.track()
	b.now = b.now.Add(time.Minute)
	b.track()
	require.Equal(t, []string{"40", "80", "160", "320"}, prices(b.attempts(first)))
	require.Equal(t, []string{"40", "80", "160", "320"}, prices(b.attempts(second)))
	const cheap, dear = "3360000", "6720000" // 160 and 320 times 21,000
	require.Equal(t, []string{"0", cheap}, b.chain.spent[:2], "side by side they share one budget")
	require.ElementsMatch(t, []string{cheap, dear}, b.chain.spent[2:])

	b.chain.spent = nil
	b.chain.finalNonce, b.chain.nonce = 2, 2
	b.now = b.now.Add(time.Minute)
	b.track()
	b.now = b.now.Add(24*time.Hour - 14*time.Minute)
	b.stuck("c", 1)
	b.track()
	require.Equal(t, []string{"0"}, b.chain.spent, "those of yesterday are forgotten")
}

func TestARecalledPaymentThatNobodyMinesIsCanceledBeforeItsCeiling(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.chain.cancelPrice = big.NewInt(200)
	alone := b.sent("a", 1)[0]
	batch := b.sent("b", 2)
	for _, id := range []string{alone, batch[0]} {
		tr := b.transfer(id)
		c := gateway.Change{
			TransferID: id, FromVersion: tr.Version, Status: tr.Status, Work: tr.Work, Progress: tr.Progress,
			Events: []gateway.Event{{Subject: id, Type: gateway.EventRecalled, Status: tr.Status, Actor: "recall", At: b.now}},
		}
		c.Progress.Recall = "rec_1"
		require.NoError(t, b.store.Commit(t.Context(), &gateway.Commit{Changes: []gateway.Change{c}}))
	}
	b.now = b.now.Add(time.Minute)
	b.track()
	require.True(t, b.attempts(alone)[1].Cancels)
	require.Len(t, b.attempts(batch[0]), 2)
	require.False(t, b.attempts(batch[0])[1].Cancels, "the others of its batch aren't recalled")
}

// mortal is a store whose commits end, before or after they are durable, with the
// process: the nth that signs something.
type mortal struct {
	*sqlstore.Store
	after bool
}

var errDead = errors.New("the process died here")

func (d *mortal) Commit(ctx context.Context, c *gateway.Commit) error {
	if len(c.Attempts) == 0 {
		return d.Store.Commit(ctx, c)
	}
	if d.after {
		if err := d.Store.Commit(ctx, c); err != nil {
			return err
		}
	}
	return errDead
}

func TestACrashAroundTheCommitOfACancellationLosesAndDoublesNothing(t *testing.T) {
	t.Parallel()
	for name, after := range map[string]bool{"before it": false, "after it, before the broadcast": true} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newBench(t)
			b.chain.cancelPrice = big.NewInt(200)
			id := b.stuck("a", 1)[0]
			dead := b.tracker()
			dead.Store = &mortal{b.store, after}
			dead.Owner = "g0"
			sentBefore := len(b.chain.broadcasts)
			_, _, err := dead.Step(t.Context(), b.now)
			require.ErrorIs(t, err, errDead)
			require.Len(t, b.chain.broadcasts, sentBefore, "nothing leaves that isn't stored")
			kept := b.attempts(id)
			if after {
				require.Len(t, kept, 3)
				require.Zero(t, kept[2].BroadcastAt)
			} else {
				require.Len(t, kept, 2)
			}
			b.now = b.now.Add(30 * time.Second) // the leases of the dead
			b.track()
			attempts := b.attempts(id)
			require.Len(t, attempts, 3)
			require.True(t, attempts[2].Cancels)
			require.NotZero(t, attempts[2].BroadcastAt)
			if after {
				require.Equal(t, kept[2].Raw, attempts[2].Raw, "the stored bytes, not others")
			}
			require.Len(t, b.intents(id), 1)
		})
	}
}

var _ engine.TrackStore = (*mortal)(nil)
