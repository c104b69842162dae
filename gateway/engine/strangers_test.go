package engine_test

import (
	"context"
	"log/slog"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

func (c *chain) MinedNonce(context.Context, string, gateway.Address) (uint64, gateway.Block, error) {
	return c.nonce, blockOf("ethereum", c.head), c.nonceErr
}

func (c *chain) Mined(_ context.Context, _ string, tx gateway.Hash32) (bool, error) {
	c.lookups++
	return c.mined[tx], nil
}

func (b *bench) strangers() *engine.Strangers {
	return &engine.Strangers{
		Store: b.store, Ledgers: b.chain, Chain: "ethereum", Signers: []gateway.Address{{7}}, Log: slog.New(slog.DiscardHandler),
	}
}

// block makes one block of the fake chain, which the store follows.
func (b *bench) block(nonce uint64, sightings ...gateway.Sighting) {
	b.Helper()
	b.chain.head++
	b.chain.nonce = nonce
	b.see("ethereum", b.chain.head, 90, sightings...)
}

func (b *bench) watch(s *engine.Strangers) {
	b.Helper()
	_, next, err := s.Step(b.Context(), b.now)
	require.NoError(b, err)
	require.Equal(b, b.now.Add(time.Second), next)
}

func TestAStrangersNonceIsToldWithTheBlockThatHoldsIt(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	s := b.strangers()
	ids := b.sent("a", 2)
	b.see("ethereum", 100, 90)
	b.watch(s)
	require.Empty(t, s.Notes())

	b.chain.head, b.chain.nonce = 101, 1
	b.watch(s) // the follower is a block behind: what it holds isn't known yet
	require.Empty(t, s.Notes())
	b.see("ethereum", 101, 90)
	b.watch(s)
	require.Len(t, s.Notes(), 1)
	require.Contains(t, s.Notes()[0], "nonce 0 of "+gateway.Address{7}.Hex()+" on ethereum was taken by somebody else")
	for _, id := range ids {
		require.Equal(t, gateway.StateSubmitting, b.state(id), "a head isn't final")
		require.Equal(t, gateway.EventAlarm, b.last(id).Type)
		require.Equal(t, "nonce", b.last(id).Reasons[0].Rule)
		require.Equal(t, b.intents(id)[0].ID, b.last(id).Cause)
	}

	events := b.events(ids[0])
	b.block(1)
	b.now = b.now.Add(2 * time.Minute)
	b.watch(s)
	b.watch(b.strangers()) // another gateway, or this one after a start
	require.Equal(t, events, b.events(ids[0]), "told once")
	require.Len(t, s.Notes(), 1)

	// Final and unused: decided again, and sent with a nonce that is still ours.
	b.chain.finalNonce = 1
	b.track()
	require.Equal(t, gateway.StateParked, b.state(ids[0]))
	b.now = b.now.Add(time.Minute)
	b.screen()
	b.submit()
	require.Equal(t, uint64(1), b.intents(ids[0])[1].Nonce)
	b.block(2)
	b.watch(s)
	require.Len(t, s.Notes(), 2, "the next nonce is news again")
	require.Equal(t, b.intents(ids[0])[1].ID, b.last(ids[0]).Cause)
}

func TestNoncesBeyondEveryIntentAreTold(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	s := b.strangers()
	b.block(5)
	b.watch(s)
	require.Empty(t, s.Notes(), "an account may have had another life before it signs for us")
	id := b.sent("a", 1)[0]
	require.Equal(t, uint64(5), b.intents(id)[0].Nonce)
	tr := b.transfer(id)
	seen := sightedSend(tr, 102)
	seen.Tx = b.intents(id)[0].Attempts[0].Hash
	b.block(6, seen)
	b.watch(s)
	require.Empty(t, s.Notes())
	b.chain.head, b.chain.nonce = 103, 8 // nothing of it is followed yet
	b.watch(s)
	require.Len(t, s.Notes(), 1)
	require.Contains(t, s.Notes()[0], "nonce 6 of")
	b.chain.head = 104
	b.watch(s)
	require.Len(t, s.Notes(), 1, "told once")
	require.NotContains(t, b.events(id), gateway.EventAlarm)
}

func TestOurOwnTransactionsAreNoStrangers(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	s := b.strangers()
	sighted, reverted := b.sent("a", 1)[0], b.sent("b", 1)[0]
	b.now = b.now.Add(time.Minute)
	b.track() // the replacement is what is mined
	attempts := b.intents(reverted)[0].Attempts
	require.Len(t, attempts, 2)
	b.chain.mined = map[gateway.Hash32]bool{attempts[1].Hash: true}
	b.see("ethereum", 100, 90)
	seen := sightedSend(b.transfer(sighted), 101)
	seen.Tx = b.intents(sighted)[0].Attempts[1].Hash
	b.block(2, seen)
	b.watch(s)
	require.Empty(t, s.Notes())
	require.Equal(t, 2, b.chain.lookups, "only for what nothing was sighted of")
	b.block(2)
	b.watch(s)
	b.watch(s)
	require.Equal(t, 2, b.chain.lookups, "once")

	// A reorg lets somebody else in where ours was: looked at again before long.
	b.chain.mined = nil
	b.now = b.now.Add(time.Minute)
	b.block(2)
	b.watch(s)
	require.Len(t, s.Notes(), 1)
	require.Contains(t, s.Notes()[0], "nonce 1 of")
}
