package engine_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore/storetest"
	"github.com/vostro-gateway/vostro/gateway"
)

// receiveExpiring stores a transfer that is void from a time on.
func (b *bench) receiveExpiring(at time.Time) string {
	b.Helper()
	c := storetest.Received("a", 1, b.now)
	c.Transfers[0].Instruction.ExpiresAt = at
	require.NoError(b, b.store.Commit(b.Context(), c))
	return c.Message.Transfers[0]
}

func TestNothingIsSentForWhatHasExpired(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		wait func(b *bench, id string)
		iso  string
	}{
		"in a review": {func(b *bench, id string) {
			b.decides(gateway.Hold, "amount")
			b.screen()
			b.now = b.now.Add(time.Hour)
			b.screen()
		}, "AB03"},
		"in a review that released it too late": {func(b *bench, id string) {
			b.decides(gateway.Hold, "amount")
			b.screen()
			b.release(id)
			b.now = b.now.Add(time.Hour)
			b.screen()
			b.submit()
		}, "AB03"},
		"approved and not sent yet": {func(b *bench, id string) {
			b.screen()
			require.Equal(b, gateway.StateApproved, b.state(id))
			b.now = b.now.Add(time.Hour)
			b.submit()
			b.screen()
			b.submit()
		}, "AB03"},
		"for want of a day before": {func(b *bench, _ string) {
			b.dates = sendable(b.now.Add(2 * time.Hour))
			b.screen()
		}, "TM01"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newBench(t)
			id := b.receiveExpiring(b.now.Add(time.Hour))
			c.wait(b, id)
			got := b.transfer(id)
			require.Equal(t, gateway.StateRejected, got.Status.State)
			require.Equal(t, "EXPIRY", got.Progress.Reasons[0].Rule)
			require.Equal(t, c.iso, got.Progress.Reasons[0].ISO)
			require.Empty(t, b.chain.signed)
		})
	}
}

// sendable lets nothing go before a time.
type sendable time.Time

func (s sendable) When(*gateway.Transfer, time.Time) gateway.Release {
	return gateway.Release{At: time.Time(s)}
}

func TestTheApprovalEndsNoLaterThanTheInstruction(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	expires := b.now.Add(2 * time.Minute)
	id := b.receiveExpiring(expires)
	b.screen()
	b.submit()
	require.Equal(t, gateway.StateSubmitting, b.state(id))
	require.Equal(t, expires, b.chain.expiry)
}
