package ccip_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/ccip"
	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/deploy/contracts"
	"github.com/vostro-gateway/vostro/gateway"
)

// What is the same for every payment at a head is asked once.
func TestABurstAtOneHeadAsksForLittleMoreThanDeliveries(t *testing.T) {
	t.Parallel()
	w := open(t)
	n := w.network()
	// A question goes to two endpoints, to the third when they are slow, and may be on its way when it is counted.
	asked := func(c *devnet.Chain, method string) uint64 {
		var count uint64
		for i := range 3 {
			count += c.Endpoint(i).Requests(method)
		}
		return count
	}
	calls := func(c *devnet.Chain) uint64 { return asked(c, "eth_call") }
	quote := func(seed string) {
		t.Helper()
		require.NoError(t, second(n.Quote(t.Context(), w.transfer(w.src, seed), nil)))
	}
	quote("first")
	src, dst := calls(w.src), calls(w.dst)
	balances := asked(w.src, "eth_getBalance")
	require.Positive(t, dst)
	const burst = 40
	for i := range burst {
		quote(fmt.Sprint("burst ", i))
	}
	require.Less(t, calls(w.src), src+burst, "each asked for its fee")
	require.Less(t, asked(w.src, "eth_getBalance"), balances+burst, "each asked for the sender's coins")
	require.GreaterOrEqual(t, calls(w.dst), dst+2*burst, "one delivery each")
	require.Less(t, calls(w.dst), dst+4*burst, "no more than that")
	w.mine(w.src, 1)
	src = calls(w.src)
	quote("next")
	require.GreaterOrEqual(t, calls(w.src), src+2*15, "a new head is asked anew")
}

func TestALiarAboutReferencesAndLogsChangesNothing(t *testing.T) {
	t.Parallel()
	w := open(t)
	n := w.network()
	sent, unsent := w.transfer(w.src, "sent"), w.transfer(w.src, "unsent")
	w.send(w.src, n, sent)
	w.deliver(w.src)
	for i := range 3 {
		for _, c := range w.net.Chains {
			c.Endpoint(i).Set(devnet.Behaviour{FlipUsed: true, OmitLogs: true})
		}
		fresh := w.restarted()
		block, _, err := fresh.SentAt(t.Context(), unsent, false)
		require.NoError(t, err)
		require.Zero(t, block)
		block, _, err = fresh.SentAt(t.Context(), sent, true)
		require.NoError(t, err)
		found, err := fresh.Find(t.Context(), sent, block)
		require.NoError(t, err)
		require.Len(t, found, 1)
		seen, _ := w.follow(fresh, w.cursor(w.dst))
		require.Len(t, only(gateway.SightedCredited, seen), 1)
		for _, c := range w.net.Chains {
			c.Endpoint(i).Set(devnet.Behaviour{})
		}
	}
	for i := range 3 {
		w.src.Endpoint(i).Set(devnet.Behaviour{Down: true})
	}
	_, _, err := n.SentAt(t.Context(), sent, false)
	require.Error(t, err, "silence is no proof that a reference is unused")
	require.NotEqual(t, gateway.RetryNever, gateway.RetryOf(err))
	_, err = n.Find(t.Context(), sent, 1)
	require.Error(t, err)
}

func TestALyingQuorumCantMakeAUsedReferenceUnused(t *testing.T) {
	t.Parallel()
	w := open(t)
	n := w.network()
	sent, unsent := w.transfer(w.src, "sent"), w.transfer(w.src, "unsent")
	w.send(w.src, n, sent)
	w.mine(w.src, int(w.net.Finality()))
	block, _, err := n.SentAt(t.Context(), sent, true)
	require.NoError(t, err)
	require.Positive(t, block)
	block, _, err = n.SentAt(t.Context(), unsent, true)
	require.NoError(t, err)
	require.Zero(t, block)
	// Two of three agree on a lie about what the contract says. They can't prove it.
	for i := range 2 {
		w.src.Endpoint(i).Set(devnet.Behaviour{FlipUsed: true})
	}
	for name, tr := range map[string]*gateway.Transfer{"used": sent, "unused": unsent} {
		_, _, err = w.restarted().SentAt(t.Context(), tr, true)
		require.Equal(t, gateway.CodeQuorum, gateway.CodeOf(err), name)
		require.Equal(t, gateway.RetryAfterChange, gateway.RetryOf(err))
	}
}

func TestTheSlotOfReferencesIsThatOfTheCommittedContract(t *testing.T) {
	t.Parallel()
	artifacts, err := contracts.Artifacts()
	require.NoError(t, err)
	for _, a := range artifacts {
		if a.Contract != "PaymentSender" {
			continue
		}
		i := slices.IndexFunc(a.Storage, func(v contracts.Variable) bool { return v.Label == "_sentAt" })
		require.GreaterOrEqual(t, i, 0)
		require.Equal(t, fmt.Sprint(ccip.SentAtSlot), a.Storage[i].Slot)
		require.Zero(t, a.Storage[i].Offset)
		return
	}
	require.Fail(t, "no artifact of PaymentSender")
}

// restarted gives a network that remembers nothing, over connections of its own.
func (w *world) restarted() *ccip.Network {
	for i, c := range w.net.Chains {
		w.config.Chains[i].Chain = w.dial(c)
	}
	return w.network()
}
