package main

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/adapters/iso20022/sample"
)

// request waits until the fund is dealing with an order and gives its request.
func (e *endToEnd) request(id string) common.Hash {
	e.t.Helper()
	var request common.Hash
	e.eventually("the request of "+id, func() bool {
		o := e.orderState(id)
		if o.State == "open" && o.Fact != nil {
			request = o.Fact.RequestID
		}
		return request != (common.Hash{})
	})
	return request
}

// A fund that is paid from account to account holds the units back until its transfer
// agent has the money; money that never came takes the order back.
func TestOrdersOfAFundThatIsPaidOutsideTheChainsWaitForTheMoney(t *testing.T) {
	t.Parallel()
	const euro = 2 // as the DTA contracts number currencies
	e := newEndToEnd(t, worldOptions{fund: &devnet.FundSpec{OffChain: euro}})
	e.up()
	const paid, never = "ORDER-PAID", "ORDER-NEVER-PAID"
	receipt, _, err := e.send(e.ctx, fundOrder(t, iso20022.TypeSubscriptionOrder05, paid, sample.Transaction{Amount: "1000.50"}))
	require.NoError(t, err)
	other, _, err := e.send(e.ctx, fundOrder(t, iso20022.TypeSubscriptionOrder05, never, sample.Transaction{Amount: "70.00"}))
	require.NoError(t, err)
	e.hearsOrder("OPOD", paid)
	e.hearsOrder("OPOD", never)
	first, second := e.request(receipt.Orders[0].ID), e.request(other.Orders[0].ID)
	e.blocks(e.net.Fund.Chain, 4)
	require.Equal(t, "open", e.orderState(receipt.Orders[0].ID).State, "the units are held back")
	require.NoError(t, e.net.Fund.Confirm(e.ctx, first, true))
	require.NoError(t, e.net.Fund.Confirm(e.ctx, second, false))
	e.hearsOrder("SETT", paid)
	e.hearsOrder(iso20022.OrderCancelled, never)
	statuses, executions := e.orderTold(paid)
	requireSteps(t, statuses)
	require.Len(t, executions, 1)
	require.Equal(t, "10.005", executions[0].Units)
	require.Equal(t, "1000.5", executions[0].Money)
	_, executions = e.orderTold(never)
	require.Empty(t, executions)
	e.fundHolds("10005000000000000000", "0", "0", "0")
}
