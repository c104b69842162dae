package main

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	"github.com/vostro-gateway/vostro/gateway"
)

// A lane to wallets: nothing of ours stands at the destination, and what the pool
// released to the wallet is all that proves the credit. A payment to a wallet that the
// PaymentSender doesn't know waits, stops nobody, and can be taken back.
func TestALaneToWalletsPaysOnceAndOnlyWhomItMay(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	source, dest := e.net.Chains[0], e.net.Chains[1]
	e.configured(setting{`receiver: "` + dest.Receiver.Hex() + `",`, "mode: wallet,"})
	allow := bindings.NewPaymentSender().PackAllowReceiver(dest.Selector, common.HexToAddress(e.accounts[0].wallet()), true)
	require.NoError(t, source.Do(e.ctx, devnet.OwnerCall(source.Senders["alpha"], allow)))
	e.up()
	relay := e.net.Relay(source)
	relay.Stall(true)
	p, q := e.payment("120.00", 0), e.payment("33.30", 1)
	ids := e.post("WALLET-1", p, q)
	e.waitSent(p)
	e.state(ids[0], gateway.StateSent, gateway.StateSourceFinal)
	e.state(ids[1], gateway.StateParked)
	require.NotContains(t, e.statuses(p), "ACCC")
	require.Zero(t, e.holds(dest, e.accounts[0]).Sign())
	e.child.kill()
	e.up()
	relay.Stall(false)
	e.hears("ACCC", p)
	e.state(ids[1], gateway.StateParked)

	e.recall("CXL-1", "WALLET-1", q)
	e.answered(q, "CNCL")
	e.state(ids[1], gateway.StateCanceled)
	sends := e.sendsOf()
	require.Len(t, sends, 1)
	require.Len(t, sends[refOf(p)], 1)
	units, err := e.net.Units(p.amount)
	require.NoError(t, err)
	require.Zero(t, units.Cmp(e.holds(dest, e.accounts[0])))
	require.Zero(t, e.holds(dest, e.accounts[1]).Sign())
	conserved, err := e.net.Conserved(e.ctx)
	require.NoError(t, err)
	require.True(t, conserved.OK(), "money was made or lost: %s", conserved.Difference)
}

// holds is what an account's wallet has of the token.
func (e *endToEnd) holds(c *devnet.Chain, a account) *big.Int {
	e.t.Helper()
	units, err := c.TokenBalance(e.ctx, common.HexToAddress(a.wallet()))
	require.NoError(e.t, err)
	return units
}
