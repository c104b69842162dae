package engine_test

import (
	"log/slog"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// The bank is told when its payment is expected as soon as others have shown how long the lane takes, and nothing
// before that or after it has come.
func TestAPaymentOnItsWayIsExpectedByThePaceOfItsLane(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	pace := &engine.Pace{}
	track := func() {
		b.Helper()
		s := b.tracker()
		s.Pace = pace
		b.run(s)
	}
	took := func(seed string, n uint64) *gateway.Transfer {
		b.Helper()
		tr := b.transfer(b.sent(seed, 1)[0])
		send := sightedSend(tr, n)
		send.Time = b.now
		b.see("ethereum", n, n-1, send)
		track()
		return b.transfer(tr.ID)
	}
	credit := func(tr *gateway.Transfer, n uint64) {
		b.Helper()
		c := sightedCredit(tr, n)
		c.Time = b.now.Add(10 * time.Minute)
		b.see("base", n, n-1, c)
		track()
		require.Equal(t, gateway.StateCredited, b.state(tr.ID))
		require.Zero(t, b.transfer(tr.ID).Progress.Expected, "it has come")
	}
	for i := range uint64(3) {
		tr := took(string(rune('a'+i)), 101+i)
		require.Equal(t, gateway.StateSent, tr.Status.State)
		require.Zero(t, tr.Progress.Expected, "nobody knows yet")
		credit(tr, 501+i)
	}
	tr := took("d", 110)
	require.Equal(t, gateway.Expected{CreditAt: b.now.Add(10 * time.Minute)}, tr.Progress.Expected)
	require.Contains(t, string(b.last(tr.ID).Data), b.now.Add(10*time.Minute).Format(time.RFC3339))
	credit(tr, 510)
}

func TestAPaymentThatWaitsForABucketIsExpectedWhenItHasRefilled(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	full := gateway.Errorf(gateway.CodeRateLimited, "quote", gateway.RetryAfterChange, "full")
	full.After = 90 * time.Second
	b.chain.quoteErr = full
	id := b.receive("a", 1)[0]
	b.screen()
	b.submit()
	require.Equal(t, gateway.StateParked, b.state(id))
	require.Equal(t, gateway.Expected{SendAt: b.now.Add(90 * time.Second)}, b.transfer(id).Progress.Expected, "and nobody knows how long the lane takes")
	require.Contains(t, string(b.last(id).Data), b.now.Add(90*time.Second).Format(time.RFC3339))

	b.chain.quoteErr = nil
	b.now = b.now.Add(2 * time.Minute)
	b.submit()
	require.Equal(t, gateway.StateSubmitting, b.state(id))
	require.Zero(t, b.transfer(id).Progress.Expected)

	b.chain.quoteErr = gateway.Errorf(gateway.CodeLaneCursed, "quote", gateway.RetryAfterChange, "cursed")
	other := b.receive("b", 1)[0]
	b.screen()
	s := b.submitter("g1")
	s.Log = slog.New(slog.DiscardHandler)
	b.run(s)
	require.Equal(t, gateway.StateParked, b.state(other))
	require.Zero(t, b.transfer(other).Progress.Expected, "nobody knows when a curse is lifted")
}
