package main

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
)

func TestCursedLaneParksAndTheDoorStaysOpen(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	e.up()
	source := e.net.Chains[0]
	require.NoError(t, source.Curse(e.ctx))
	p, q := e.payment("500.00", 0), e.payment("501.00", 1)
	e.post("CURSE-1", p)
	e.hearsReason(p, "PDNG", "ED06")
	e.post("CURSE-2", q)
	e.hearsReason(q, "PDNG", "ED06")
	e.nothingSent()
	require.NoError(t, source.Uncurse(e.ctx))
	e.hears("ACCC", p, q)
	e.settledOnce(p, q)
}

func TestEmptyBucketParksUntilItHasRefilled(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	e.up()
	rate, err := e.net.Units("50.00")
	require.NoError(t, err)
	require.NoError(t, e.net.Chains[0].FillBucket(e.ctx, true, false, rate))
	p := e.payment("800.00", 0) // 16 seconds of the bucket
	e.post("BUCKET-1", p)
	e.hearsReason(p, "PDNG", "ED06")
	e.nothingSent()
	e.hears("ACCC", p) // nobody resets it
	e.settledOnce(p)
}

func TestAmountAboveTheBucketIsRejected(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	e.up()
	capacity, err := e.net.Units("500.00")
	require.NoError(t, err)
	limit := devnet.RateLimit{Capacity: capacity, Rate: big.NewInt(1_000_000)}
	require.NoError(t, e.net.Chains[0].SetRateLimit(e.ctx, limit, devnet.RateLimit{}))
	p := e.payment("500.01", 0)
	e.post("CAPACITY-1", p)
	e.hearsReason(p, "RJCT", "AM23")
	e.nothingSent()
}

func TestFailedExecutionIsStrandedNeverRejected(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	e.up()
	relay := e.net.Relay(e.net.Chains[0])
	relay.FailExecution(1)
	p := e.payment("640.00", 0)
	e.post("STRANDED-1", p)
	e.hearsReason(p, "PDNG", "STRANDED")
	require.Equal(t, []string{"ACSP", "PDNG"}, e.statuses(p))
	require.Len(t, e.sendsOf()[refOf(p)], 1)
	executed, err := relay.ExecuteFailed(e.ctx)
	require.NoError(t, err)
	require.Equal(t, 1, executed)
	e.hears("ACCC", p)
	e.settledOnce(p)
	require.NotContains(t, e.statuses(p), "RJCT")
}

func TestStalledLaneIsStrandedAndSettlesWhenItResumes(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{}, setting{laneEnd, `fee_ceiling: "0.05", execution_window: 2s}`})
	e.up()
	relay := e.net.Relay(e.net.Chains[0])
	relay.Stall(true)
	p := e.payment("641.00", 0)
	e.post("STALL-1", p)
	e.hearsReason(p, "PDNG", "AB01")
	relay.Stall(false)
	e.hears("ACCC", p)
	e.settledOnce(p)
	require.NotContains(t, e.statuses(p), "RJCT")
}

func TestCreditSetAsideIsNoCreditUntilItIsRetried(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{statuses: []string{"PDNG", "ACSP", "ACWC", "ACCC", "RJCT"}})
	e.up()
	dest := e.net.Chains[1]
	wallet := devnet.Address("wallet/" + e.accounts[0].iban)
	relay := e.net.Relay(e.net.Chains[0])
	relay.Stall(true)
	p := e.payment("18.00", 0)
	e.post("ASIDE-1", p)
	e.waitSent(p)
	require.NoError(t, dest.BlockAccount(e.ctx, wallet, true)) // after it has left: what is foreseen isn't sent
	relay.Stall(false)
	e.hears("ACWC", p)
	e.blocks(dest, 2*e.net.Finality()) // long enough to have become final
	require.NotContains(t, e.statuses(p), "ACCC")
	balance, err := dest.TokenBalance(e.ctx, wallet)
	require.NoError(t, err)
	require.Zero(t, balance.Sign(), "the beneficiary has nothing yet")

	require.NoError(t, dest.BlockAccount(e.ctx, wallet, false))
	require.NoError(t, dest.RetryCredit(e.ctx, "alpha", refOf(p)))
	e.hears("ACCC", p)
	e.settledOnce(p)
	require.NotContains(t, e.statuses(p), "RJCT")
}

func TestAWalletThatCannotBeCreditedKeepsThePaymentBack(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{statuses: []string{"PDNG", "ACSP", "ACCC", "RJCT"}})
	e.up()
	dest := e.net.Chains[1]
	wallet := devnet.Address("wallet/" + e.accounts[0].iban)
	require.NoError(t, dest.BlockAccount(e.ctx, wallet, true))
	p := e.payment("18.00", 0)
	e.post("BLOCKED-1", p)
	e.hearsReason(p, "PDNG", "AC06")
	e.blocks(dest, 3)
	e.nothingSent()
}
