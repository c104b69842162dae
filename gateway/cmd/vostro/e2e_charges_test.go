package main

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/gateway"
)

// What the gateway says that payments have cost is what the operator's account
// and the sender contract have paid, to the wei.
func TestChargesAddUpToWhatWasPaid(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	source := e.net.Chains[0]
	operator, sender := devnet.Address(devnet.RoleOperator(source.Name)), source.Senders["alpha"]
	balances := func() *big.Int {
		sum := new(big.Int)
		for _, account := range []gateway.Address{operator, sender} {
			b, err := source.Client().BalanceAt(e.ctx, account, nil)
			require.NoError(t, err)
			sum.Add(sum, b)
		}
		return sum
	}
	before := balances()
	e.up()
	p, q, r := e.payment("10.00", 0), e.payment("20.00", 1), e.payment("30.00", 2)
	ids := e.post("CHARGES-1", p, q, r)
	e.hears("ACCC", p, q, r)
	e.settledOnce(p, q, r)

	charged := new(big.Int)
	for _, id := range ids {
		shown, err := e.transfer(e.ctx, id)
		require.NoError(t, err)
		kinds := map[string]bool{}
		for _, c := range shown.Chain.Charges {
			require.Equal(t, "DEBT", c.Bearer, "of a SHAR payment, what the sending side pays")
			require.Equal(t, source.Name, c.Chain)
			n, ok := new(big.Int).SetString(c.Units, 10)
			require.True(t, ok)
			charged.Add(charged, n)
			kinds[c.Kind] = true
		}
		require.Equal(t, map[string]bool{"ccip": true, "gas": true}, kinds)
	}
	require.Equal(t, charged.String(), new(big.Int).Sub(before, balances()).String())
}
