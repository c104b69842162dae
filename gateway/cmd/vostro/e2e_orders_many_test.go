package main

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/adapters/iso20022/sample"
	"github.com/vostro-gateway/vostro/adapters/sqlstore/pgtest"
	"github.com/vostro-gateway/vostro/gateway"
)

// envOrders says how many orders the test below places on all stores together; 1000 are
// for a quiet machine.
const envOrders = "VOSTRO_TEST_ORDERS"

const (
	manyOrders = 50
	// ordersPerWorld is less than a distributor may ask of a fund in a day: the DTA
	// contracts count to 255.
	ordersPerWorld   = 250
	fewestWorlds     = 2 // one for each store
	ordersPerMessage = 5
	ordersPerKill    = 40 // once each moment below has had its own
)

// Orders come in while the gateway is killed again and again: when the first are
// accepted, when the fund has the first, when the first are confirmed, and wherever it
// happens to be.
func TestEachOfManyOrdersHasOneRequestAndOneConfirmationThroughKills(t *testing.T) {
	t.Parallel()
	all := manyOrders
	if text := os.Getenv(envOrders); text != "" {
		var err error
		all, err = strconv.Atoi(text)
		require.NoError(t, err, envOrders)
	}
	stores := []struct {
		name string
		dsn  func(testing.TB) string
	}{
		{"SQLite", func(testing.TB) string { return "" }},
		{"PostgreSQL", pgtest.DSN},
	}
	worlds := max(fewestWorlds, (all+ordersPerWorld-1)/ordersPerWorld)
	for i := range worlds {
		store, n := stores[i%len(stores)], all*(i+1)/worlds-all*i/worlds
		t.Run(fmt.Sprintf("%s %d", store.name, i+1), func(t *testing.T) {
			t.Parallel()
			ordersThroughKills(t, store.dsn(t), n)
		})
	}
}

func ordersThroughKills(t *testing.T, dsn string, n int) {
	t.Helper()
	e := newEndToEnd(t, worldOptions{dsn: dsn, fund: &devnet.FundSpec{NAV: "100"}})
	e.up()
	told := &orderWords{bank: e.bank, of: map[string][]string{}}
	moments := []string{"PACK", "STNP", "COSE", "SETT"}
	for from := 0; from < n; from += ordersPerMessage {
		m := sample.Message{
			Type: iso20022.TypeSubscriptionOrder05, ID: fmt.Sprintf("MANY-%d", from), CreatedAt: time.Now().UTC(), Fund: fundISIN, Debtor: sample.Party{BIC: debtorBank},
		}
		for i := from; i < min(n, from+ordersPerMessage); i++ {
			m.Transactions = append(m.Transactions, sample.Transaction{InstructionID: orderName(i), Amount: strconv.Itoa(100 + i)})
		}
		raw, err := sample.Write(m)
		require.NoError(t, err)
		_, _, err = e.send(e.ctx, raw)
		require.NoError(t, err)
		switch {
		case len(moments) > 0:
			e.someOrder(told, moments[0])
			moments = moments[1:]
		case from%ordersPerKill != 0:
			continue
		}
		e.child.kill()
		e.up()
		_, again, err := e.send(e.ctx, raw) // as a bank does that has heard nothing
		require.NoError(t, err)
		require.True(t, again.replayed)
	}
	e.eventually("the last word on every order", func() bool {
		told.listen()
		for i := range n {
			if words := told.of[orderName(i)]; len(words) == 0 || words[len(words)-1] != "SETT" {
				return false
			}
		}
		return true
	})
	money := 0
	for i := range n {
		confirmed := 0
		for _, word := range told.of[orderName(i)] {
			if word == "CONF" {
				confirmed++
			}
		}
		require.Equal(t, 1, confirmed, "confirmations of %s: %v", orderName(i), told.of[orderName(i)])
		money += 100 + i
	}
	subscriptions, _, err := e.requests(e.ctx)
	require.NoError(t, err)
	require.Equal(t, n, subscriptions, "one request for each order")
	sends := e.sendsOf()
	for i := range n {
		ref := gateway.NewPaymentRef(debtorBank, gateway.KindFundLeg, gateway.LegCash, gateway.OrderRef("alpha", debtorBank, orderName(i)).Hex())
		require.Len(t, sends[ref], 1, orderName(i))
	}
	require.Zero(t, e.bank.changed, "callbacks repeated with other content")
	cents := strconv.Itoa(money) + "000000"
	e.fundHolds(strconv.Itoa(money)+"0000000000000000", cents, cents, "0") // a unit costs 100
}

func orderName(i int) string { return fmt.Sprintf("MANY-%04d", i) }

// orderWords is what the bank heard of each order, oldest first; CONF stands for a
// confirmation. It reads each callback once.
type orderWords struct {
	bank *bank
	read int
	of   map[string][]string
}

func (w *orderWords) listen() map[string][]string {
	all := w.bank.of("")
	for _, c := range all[w.read:] {
		heard, ok := readOfOrder(c.body)
		if !ok {
			continue
		}
		word := heard.Status
		if word == "" {
			word = "CONF"
		}
		w.of[heard.Reference] = append(w.of[heard.Reference], word)
	}
	w.read = len(all)
	return w.of
}

// someOrder waits until the bank has heard of any order that it stands at a status,
// or past it: a fund may be quicker than the gateway asks.
func (e *endToEnd) someOrder(told *orderWords, status string) {
	e.t.Helper()
	way := []string{"PACK", "STNP", "OPOD", "COSE", "CONF", "SETT"}
	past := way[slices.Index(way, status):]
	e.eventually(status+" of any order", func() bool {
		for _, words := range told.listen() {
			if slices.ContainsFunc(words, func(word string) bool { return slices.Contains(past, word) }) {
				return true
			}
		}
		return false
	})
}
