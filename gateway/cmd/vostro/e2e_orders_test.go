package main

import (
	"encoding/json"
	"math/big"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/adapters/iso20022/sample"
	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
)

// orderTold is what the bank heard of an order, oldest first: statuses, and how it was
// executed.
func (e *endToEnd) orderTold(reference string) (statuses []string, executions []orderExecution) {
	e.t.Helper()
	for _, c := range e.bank.of("") {
		heard, ok := readOfOrder(c.body)
		switch {
		case !ok || heard.Reference != reference:
		case heard.Status != "":
			statuses = append(statuses, heard.Status)
		default:
			executions = append(executions, heard.Execution)
		}
	}
	return statuses, executions
}

// hearsOrder waits until the bank has heard a status of an order.
func (e *endToEnd) hearsOrder(status, reference string) {
	e.t.Helper()
	e.eventually(status+" of order "+reference, func() bool {
		statuses, _ := e.orderTold(reference)
		for _, heard := range statuses {
			if heard == status {
				return true
			}
		}
		return false
	})
}

// fundOrder writes a message with one order of the world's fund for an account of the bank.
func fundOrder(t *testing.T, messageType, reference string, what sample.Transaction) []byte {
	t.Helper()
	what.InstructionID = reference
	raw, err := sample.Write(sample.Message{
		Type: messageType, ID: "MSG-" + reference, CreatedAt: time.Now().UTC(), Fund: fundISIN,
		Debtor: sample.Party{BIC: debtorBank}, Transactions: []sample.Transaction{what},
	})
	require.NoError(t, err)
	return raw
}

// closings counts what the gateway's account did on the fund's chain.
func (e *endToEnd) closings() uint64 {
	e.t.Helper()
	chain := e.net.Fund.Chain
	n, err := chain.Client().NonceAt(e.ctx, devnet.Address(devnet.RoleOperator(chain.Name)), nil)
	require.NoError(e.t, err)
	return n
}

// fundHolds asserts who holds what: units at the distributor's wallet, money at the
// fund, at the sender, and at home what has come back.
func (e *endToEnd) fundHolds(units, money, spent, home string) {
	e.t.Helper()
	f, source := e.net.Fund, e.net.Chains[0]
	wallet := f.Wallets["alpha"]
	held, err := f.Units(e.ctx, wallet)
	require.NoError(e.t, err)
	require.Equal(e.t, units, held.String(), "units of the distributor")
	total, err := f.TotalUnits(e.ctx)
	require.NoError(e.t, err)
	require.Equal(e.t, units, total.String(), "units in all")
	balance := func(c *devnet.Chain, of common.Address) *big.Int {
		b, err := c.TokenBalance(e.ctx, of)
		require.NoError(e.t, err)
		return b
	}
	require.Equal(e.t, money, balance(f.Chain, f.Settlement).String(), "money of the fund")
	require.Zero(e.t, balance(f.Chain, f.Receivers["alpha"]).Sign(), "money on the way")
	before, err := e.net.Units(devnet.FundsDefault)
	require.NoError(e.t, err)
	require.Equal(e.t, spent, before.Sub(before, balance(source, source.Senders["alpha"])).String(), "money that left the sender")
	require.Equal(e.t, home, balance(source, wallet).String(), "money that came home")
	conserved, err := e.net.Conserved(e.ctx)
	require.NoError(e.t, err)
	require.True(e.t, conserved.OK(), "money was made or lost: %s", conserved.Difference)
}

// orderState reads an order as an officer sees it.
func (e *endToEnd) orderState(id string) api.Order {
	e.t.Helper()
	a, err := e.call(e.ctx, officerOne, http.MethodGet, "/v1/orders/"+id, "", nil)
	require.NoError(e.t, err)
	require.Equal(e.t, http.StatusOK, a.status, "%s", a.body)
	var o api.Order
	require.NoError(e.t, json.Unmarshal(a.body, &o))
	return o
}

// The gateway dies when the subscription's transaction has just left it, and once more
// while the fund has the request: each time the one that comes after it finds what was
// done.
func TestFundOrdersGoFromTheDoorToTheFundAndBackThroughCrashes(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{fund: &devnet.FundSpec{NAV: "101.25"}})
	f := e.net.Fund
	f.Stall(true)
	e.up(envCrash + "=broadcast to " + e.net.Chains[0].Name + "|after|1")
	const bought = "ORDER-BUY"
	subscription := fundOrder(t, iso20022.TypeSubscriptionOrder05, bought, sample.Transaction{Amount: "12340.35"})
	_, _, _ = e.send(e.ctx, subscription) // its answer may be lost in the crash
	e.dies()
	e.up()
	receipt, first, err := e.send(e.ctx, subscription)
	require.NoError(t, err)
	require.True(t, first.replayed)
	require.Len(t, receipt.Orders, 1)
	id := receipt.Orders[0].ID
	e.hearsOrder("STNP", bought)
	e.child.kill()
	f.Stall(false)
	e.up()
	e.hearsOrder("SETT", bought)
	require.Equal(t, string(gateway.OrderSettled), e.orderState(id).State)

	// 121.88 units at 101.25 are 12,340.35, to the last digit.
	e.fundHolds("121880000000000000000", "12340350000", "12340350000", "0")
	statuses, executions := e.orderTold(bought)
	require.Len(t, executions, 1)
	executions[0].Deal = "" // of the request's id
	require.Equal(t, orderExecution{Reference: bought, Units: "121.88", Money: "12340.35", Price: "101.25"}, executions[0])
	requireSteps(t, statuses)

	_, again, err := e.send(e.ctx, subscription)
	require.NoError(t, err)
	require.True(t, again.replayed)
	require.JSONEq(t, string(first.body), string(again.body))

	f.SetNAV(big.NewInt(10_250_000_000))
	relay := e.net.Relay(f.Chain) // of the money's way home
	relay.Stall(true)
	const sold = "ORDER-SELL"
	receipt, _, err = e.send(e.ctx, fundOrder(t, iso20022.TypeRedemptionOrder04, sold, sample.Transaction{Units: "21.88"}))
	require.NoError(t, err)
	e.hearsOrder("COSE", sold)
	require.Equal(t, string(gateway.OrderExecuted), e.orderState(receipt.Orders[0].ID).State, "the money isn't home")
	relay.Stall(false)
	e.hearsOrder("SETT", sold)
	e.fundHolds("100000000000000000000", "10097650000", "12340350000", "2242700000")
	statuses, executions = e.orderTold(sold)
	require.Len(t, executions, 1)
	require.Equal(t, "2242.7", executions[0].Money)
	require.Equal(t, "102.5", executions[0].Price)
	requireSteps(t, statuses)

	// Nobody else closes orders here.
	e.eventually("that both orders are closed at the fund", func() bool { return e.closings() == 2 })
	subscriptions, redemptions, err := e.requests(e.ctx)
	require.NoError(t, err)
	require.Equal(t, [2]int{1, 1}, [2]int{subscriptions, redemptions}, "one request for each order")
	sends := e.sendsOf()
	require.Len(t, sends, 2)
	for leg, reference := range map[string]string{gateway.LegCash: bought, gateway.LegUnits: sold} {
		ref := gateway.NewPaymentRef(debtorBank, gateway.KindFundLeg, leg, gateway.OrderRef("alpha", debtorBank, reference).Hex())
		require.Len(t, sends[ref], 1, leg)
	}
	require.Equal(t, uint64(2), e.nonces())
	require.Zero(t, e.bank.changed, "callbacks repeated with other content")
	_, executions = e.orderTold(bought)
	require.Len(t, executions, 1, "confirmed once, whatever came later")
	for _, c := range e.bank.of("") {
		require.NotContains(t, string(c.body), "pacs.002", "an order is no payment to the bank")
	}
}

// requireSteps asserts that statuses only go forward and end settled.
func requireSteps(t *testing.T, statuses []string) {
	t.Helper()
	const way = "RECE PACK STNP OPOD COSE SETT"
	at := -1
	for _, s := range statuses {
		next := strings.Index(way, s)
		require.Greater(t, next, at, "%s", statuses)
		at = next
	}
	require.Equal(t, "SETT", statuses[len(statuses)-1])
}
