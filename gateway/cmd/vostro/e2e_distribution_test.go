package main

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"math/big"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/adapters/iso20022/sample"
	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
)

// envInvestors is how many investors the order file of a distributor has.
const envInvestors = "VOSTRO_INVESTORS"

// investorsDefault is enough for several batches of every stage.
const investorsDefault = 150

// distribution gathers what the bank hears of investors' orders.
type distribution struct {
	mu       sync.Mutex
	statuses map[string][]string
	got      map[string][]orderExecution
	accounts map[string]string // sub-account that a confirmation names
	settled  int
}

func (d *distribution) hear(c callback) {
	var told toldOfOrder
	var part struct {
		ID string `xml:"SbcptOrdrConf>MltplExctnDtls>IndvExctnDtls>SubAcctForHldg>Id"`
	}
	if xml.Unmarshal(c.body, &told) != nil || xml.Unmarshal(c.body, &part) != nil {
		return // what it comes to is missed below
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if told.About != "" {
		d.statuses[told.About] = append(d.statuses[told.About], told.Status.Plain)
	}
	if told.Status.Plain == "SETT" {
		d.settled++
	}
	if x := told.Subscription; x.Reference != "" {
		d.got[x.Reference] = append(d.got[x.Reference], x)
		d.accounts[x.Reference] = part.ID
	}
}

func (d *distribution) settledSoFar() int {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.settled
}

// orderFile writes the message of a distributor with an order for each of n
// investors, and gives what they order together in cents.
func orderFile(t *testing.T, n int) ([]byte, int64) {
	t.Helper()
	m := sample.Message{
		Type: iso20022.TypeSubscriptionOrder05, ID: "FILE-1", CreatedAt: time.Now().UTC(), Fund: fundISIN, Debtor: sample.Party{BIC: debtorBank},
	}
	sum := int64(0)
	for i := range n {
		cents := int64(100_000 + i*i%9_973)
		sum += cents
		m.Transactions = append(m.Transactions, sample.Transaction{InstructionID: investor(i), Amount: fmt.Sprintf("%d.%02d", cents/100, cents%100)})
	}
	raw, err := sample.Write(m)
	require.NoError(t, err)
	text := string(raw)
	// Each order is for a part of the distributor's account: that of one investor.
	var out strings.Builder
	parts := strings.Split(text, "</FinInstrmDtls>")
	require.Len(t, parts, n+1)
	for i, part := range parts {
		out.WriteString(part)
		if i < n {
			fmt.Fprintf(&out, "</FinInstrmDtls><SubAcctForHldg><Id>SUB-%d</Id><Nm>Investor %d</Nm></SubAcctForHldg>", i, i)
		}
	}
	return []byte(out.String()), sum
}

func investor(i int) string { return fmt.Sprintf("INV-%05d", i) }

// A distributor's file becomes one request at the fund, and every investor hears of a
// share of their own: together what the chain has, to the last unit. No order is large
// enough for people to be asked, and all of them together are: two officers release the
// bulk. The gateway is killed while the request is on its way and while investors are
// told.
func TestADistributorsFileIsOneRequestAndEveryInvestorIsConfirmed(t *testing.T) {
	t.Parallel()
	n := investorsDefault
	if text := os.Getenv(envInvestors); text != "" {
		var err error
		n, err = strconv.Atoi(text)
		require.NoError(t, err)
	}
	heard := &distribution{statuses: map[string][]string{}, got: map[string][]orderExecution{}, accounts: map[string]string{}}
	e := newEndToEnd(t, worldOptions{fund: &devnet.FundSpec{NAV: "101.37"}, netting: gateway.NettingMessage, hear: heard.hear, funds: "100000000"})
	e.configured(setting{"server: {", "server: {max_body: 33554432, "})
	e.client.Timeout = 10 * time.Minute
	f := e.net.Fund
	f.Stall(true)
	e.up()
	file, cents := orderFile(t, n)
	began := time.Now()
	phase := func(what string) { t.Logf("%7.1fs %s", time.Since(began).Seconds(), what) }
	// A long list of orders is gone through for an answer: it is asked for seldom.
	patient := func(what string, holds func() bool) {
		err := until(e.ctx, time.Second, func() (bool, error) { return holds(), nil })
		require.NoError(t, err, "waiting for: %s", what)
	}
	a, err := e.call(e.ctx, backOffice, http.MethodPost, "/v1/messages", "application/xml", file)
	require.NoError(t, err)
	require.Equal(t, http.StatusAccepted, a.status, "%.2000s", a.body)
	phase(fmt.Sprintf("%d orders, %d bytes, are taken", n, len(file)))

	var bulk api.Order
	patient("the bulk that is held", func() bool {
		held := e.orders("state=suspended")
		if len(held) == 1 {
			bulk = held[0]
		}
		return len(held) == 1
	})
	require.Equal(t, n, bulk.Members)
	phase("they are netted, and the bulk is held")
	e.vote(officerOne, bulk.TransferID, "approve")
	e.vote(officerTwo, bulk.TransferID, "approve")
	patient("the request of the bulk", func() bool {
		now := e.orders("state=placed&order_reference=" + bulk.OrderReference)
		return len(now) == 1 && now[0].ID == bulk.ID
	})
	phase("the fund has the request")
	e.child.kill()
	f.Stall(false)
	e.up()
	e.eventually("some investors settled", func() bool { return heard.settledSoFar() > n/10 })
	phase("a tenth is settled")
	e.child.kill()
	e.up()
	e.eventually("all investors settled", func() bool { return heard.settledSoFar() >= n })
	phase("all are settled and confirmed")

	// One request, one transaction, and the chain has the units.
	subscriptions, _, err := e.requests(e.ctx)
	require.NoError(t, err)
	require.Equal(t, 1, subscriptions)
	require.Equal(t, uint64(1), e.nonces())
	held, err := f.Units(e.ctx, f.Wallets["alpha"])
	require.NoError(t, err)
	heard.mu.Lock()
	defer heard.mu.Unlock()
	require.Len(t, heard.got, n)
	units, money := new(big.Rat), new(big.Rat)
	for i := range n {
		reference := investor(i)
		x := heard.got[reference]
		require.Len(t, x, 1, "%s is confirmed once", reference)
		require.Equal(t, fmt.Sprintf("SUB-%d", i), heard.accounts[reference])
		units.Add(units, rat(t, x[0].Units+x[0].Tokens))
		money.Add(money, rat(t, x[0].Money))
		requireSteps(t, heard.statuses[reference])
	}
	require.Zero(t, money.Cmp(big.NewRat(cents, 100)), "confirmed money is what was ordered")
	whole := new(big.Rat).SetFrac(held, new(big.Int).Exp(big.NewInt(10), big.NewInt(devnet.FundDecimals), nil))
	require.Zero(t, units.Cmp(whole), "confirmed units %s are not those of the chain %s", units.FloatString(18), whole.FloatString(18))
	require.Zero(t, e.bank.changed, "callbacks repeated with other content")

	a, err = e.call(e.ctx, officerOne, http.MethodGet, "/v1/orders/"+bulk.ID+"/conservation", "", nil)
	require.NoError(t, err)
	require.Equal(t, http.StatusOK, a.status, "%s", a.body)
	var proof api.Conservation
	require.NoError(t, json.Unmarshal(a.body, &proof))
	require.True(t, proof.Conserved, "%s", a.body)
	require.Equal(t, n, proof.Counted)
	require.Len(t, e.orders("limit=200&bulk_id="+bulk.ID), min(n, 200))
	t.Logf("%s", a.body)
	conserved, err := e.net.Conserved(e.ctx)
	require.NoError(t, err)
	require.True(t, conserved.OK(), "money was made or lost: %s", conserved.Difference)
}

// orders reads the first page of a list of orders.
func (e *endToEnd) orders(query string) []api.Order {
	e.t.Helper()
	a, err := e.call(e.ctx, officerOne, http.MethodGet, "/v1/orders?"+query, "", nil)
	require.NoError(e.t, err)
	require.Equal(e.t, http.StatusOK, a.status, "%s", a.body)
	var page api.Orders
	require.NoError(e.t, json.Unmarshal(a.body, &page))
	return page.Data
}

func rat(t *testing.T, text string) *big.Rat {
	t.Helper()
	r, ok := new(big.Rat).SetString(text)
	require.True(t, ok, "%q is no number", text)
	return r
}
