package main

import (
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/adapters/iso20022/sample"
	"github.com/vostro-gateway/vostro/adapters/kafka"
	"github.com/vostro-gateway/vostro/adapters/kafka/kafkatest"
	"github.com/vostro-gateway/vostro/api"
)

// A fund desk that works through topics alone: what it orders comes back confirmed
// once, whatever happens to the gateway in between.
func TestAFundDeskWorksThroughKafka(t *testing.T) {
	t.Parallel()
	desk, err := openFundDesk(nil)
	require.NoError(t, err)
	t.Cleanup(desk.close)
	brokers := &kafkatest.Server{Brokers: []string{desk.broker}}
	letters, replies := brokers.Collect(t, topicDeadLetter), brokers.Collect(t, topicReplies)
	e := newEndToEnd(t, worldOptions{fund: &devnet.FundSpec{NAV: "101.25"}, broker: desk.broker})
	f := e.net.Fund
	f.Stall(true)
	e.up()

	const bought, sold = "ORDER-BUY", "ORDER-SELL"
	hears := func(status, reference string) {
		t.Helper()
		e.eventually(status+" of "+reference+" on the topic", func() bool { return desk.lastStatus(reference) == status })
	}
	subscription := fundOrder(t, iso20022.TypeSubscriptionOrder04, bought, sample.Transaction{Amount: "12340.35"})
	require.NoError(t, desk.order(e.ctx, bought, subscription))
	hears("STNP", bought)
	e.child.kill()
	require.NoError(t, desk.order(e.ctx, bought, subscription)) // it can't know whether the first one was read
	e.up()

	// What an order can't be is a dead letter and holds nothing up.
	other := fundOrder(t, iso20022.TypeSubscriptionOrder04, bought, sample.Transaction{Amount: "99.00"})
	require.NoError(t, desk.order(e.ctx, bought, other))
	e.eventually("a dead letter and its admi.002", func() bool { return len(letters()) == 1 && count(replies(), "admi.002") == 1 })
	require.Equal(t, other, letters()[0].Value)
	require.Equal(t, "CONFLICT", letters()[0].Header(kafka.HeaderCode))
	require.Contains(t, letters()[0].Header(kafka.HeaderDetail), "taken by order ord_")

	f.Stall(false)
	hears("SETT", bought)
	var receipt api.Receipt
	receipt, answer, err := e.send(e.ctx, subscription)
	require.NoError(t, err)
	require.True(t, answer.replayed, "the same bytes by the other door are that order")
	f.SetNAV(big.NewInt(10_250_000_000))
	require.NoError(t, desk.order(e.ctx, sold, fundOrder(t, iso20022.TypeRedemptionOrder05, sold, sample.Transaction{Units: "21.88"})))
	hears("SETT", sold)

	// 121.88 × 101.25 and 21.88 × 102.50, to the last digit.
	for reference, want := range map[string]orderExecution{
		bought: {Reference: bought, Units: "121.88", Money: "12340.35", Price: "101.25"},
		sold:   {Reference: sold, Units: "21.88", Money: "2242.7", Price: "102.5"},
	} {
		var statuses []string
		confirmed := 0
		for _, h := range desk.of(reference) {
			if h.Status != "" {
				statuses = append(statuses, h.Status)
				continue
			}
			confirmed++
			h.Execution.Deal = "" // of the request's id
			require.Equal(t, want, h.Execution)
		}
		require.Equal(t, 1, confirmed, reference)
		requireSteps(t, statuses)
	}
	for _, r := range replies() {
		if strings.Contains(string(r.Value), "<OrdrRef>"+bought+"<") && r.Header(kafka.HeaderType) != "admi.002.001.01" {
			require.Equal(t, receipt.Orders[0].ID, string(r.Key), "in order per order")
		}
	}
	subscriptions, redemptions, err := e.requests(e.ctx)
	require.NoError(t, err)
	require.Equal(t, [2]int{1, 1}, [2]int{subscriptions, redemptions})
	e.fundHolds("100000000000000000000", "10097650000", "12340350000", "2242700000")
}
