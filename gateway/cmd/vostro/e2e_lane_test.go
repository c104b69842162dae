package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
)

// One world for what a halted lane does, because a curse is looked at once a
// minute: the door stays open, whoever waits costs nothing, and the line goes by
// priority when the curse is lifted. Then people stop the lane and let it go on.
func TestCursedLaneParksAndItsLineGoesByPriority(t *testing.T) {
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
	var normal, urgent []payment
	for range 40 {
		normal = append(normal, e.payment("1.00", 2))
	}
	for range 10 {
		urgent = append(urgent, e.payment("2.00", 3))
	}
	e.post("CURSE-3", normal...)
	high := bytes.ReplaceAll(pacs008("CURSE-4", time.Now(), urgent...), []byte("</PmtId>"), []byte("</PmtId><PmtTpInf><InstrPrty>HIGH</InstrPrty></PmtTpInf>"))
	_, _, err := e.send(e.ctx, high)
	require.NoError(t, err)
	e.hearsReason(normal[39], "PDNG", "ED06")
	e.hearsReason(urgent[9], "PDNG", "ED06")
	e.nothingSent()
	lane := e.lane()
	require.Equal(t, "LANE_CURSED", lane.Waiting[0].Code)
	require.Equal(t, "52", lane.Waiting[0].Transfers)
	require.False(t, lane.Breaker.Tripped, "a curse is lifted by those who laid it")

	require.NoError(t, source.Uncurse(e.ctx))
	all := slices.Concat([]payment{p, q}, normal, urgent)
	e.hears("ACCC", all...)
	e.settledOnce(all...)
	require.Less(t, strings.Count(e.logged(), "transfer can't be sent now"), 10, "whoever joins a line asks nothing")
	sends, err := e.net.Sends(e.ctx)
	require.NoError(t, err)
	place := map[gateway.PaymentRef]int{}
	for i, s := range sends {
		place[s.Ref] = i
	}
	for i, u := range urgent {
		require.Less(t, place[refOf(u)], 10, "urgent payment %d", i)
	}
	require.Equal(t, []int{10, 11}, []int{place[refOf(p)], place[refOf(q)]}, "then who has waited for longest")

	e.officer(officerOne, "/v1/lanes/"+source.Name+"/"+e.net.Chains[1].Name+"/trip", `{"reason":"the issuer warns"}`, http.StatusOK)
	r := e.payment("503.00", 0)
	e.post("TRIPPED-1", r)
	e.hearsReason(r, "PDNG", "ED06")
	require.Equal(t, "by_hand", e.lane().Breaker.Cause)
	ready, err := e.call(e.ctx, "", http.MethodGet, "/readyz", "", nil)
	require.NoError(t, err)
	require.Contains(t, string(ready.body), "circuit breaker")
	require.Equal(t, http.StatusOK, ready.status, "messages are accepted")
	body := e.officer(officerOne, "/v1/proposals", `{"kind":"lane","reason":"all is well","changes":{"from":"`+source.Name+`","to":"`+e.net.Chains[1].Name+`"}}`, http.StatusCreated)
	var proposed api.Proposal
	require.NoError(t, json.Unmarshal(body, &proposed))
	e.officer(officerOne, "/v1/proposals/"+proposed.ID+"/approve", `{}`, http.StatusForbidden)
	require.Len(t, e.sendsOf(), len(all))
	e.officer(officerTwo, "/v1/proposals/"+proposed.ID+"/approve", `{}`, http.StatusOK)
	e.hears("ACCC", r)
	e.settledOnce(append(all, r)...)
}

// lane gives the first lane as an officer sees it.
func (e *endToEnd) lane() api.Lane {
	e.t.Helper()
	a, err := e.call(e.ctx, officerOne, http.MethodGet, "/v1/lanes", "", nil)
	require.NoError(e.t, err)
	require.Equal(e.t, http.StatusOK, a.status, "%s", a.body)
	var lanes api.Lanes
	require.NoError(e.t, json.Unmarshal(a.body, &lanes))
	for _, l := range lanes.Data {
		if l.From == e.net.Chains[0].Name {
			return l
		}
	}
	require.FailNow(e.t, "no lane", "%s", a.body)
	return api.Lane{}
}

// officer posts what an officer says, and expects an answer.
func (e *endToEnd) officer(who, path, body string, status int) []byte {
	e.t.Helper()
	a, err := e.call(e.ctx, who, http.MethodPost, path, "application/json", []byte(body))
	require.NoError(e.t, err)
	require.Equal(e.t, status, a.status, "%s", a.body)
	return a.body
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
	e.configuredOtherwise(p)
}

// configuredOtherwise restarts the gateway with other decimals of the token than it has: a
// payment that arrives isn't sent by the wrong units. From then on reports have headers.
func (e *endToEnd) configuredOtherwise(earlier payment) {
	e.t.Helper()
	const ownBIC = "VOSTDEFFXXX"
	right := fmt.Sprintf("decimals: %d}", e.net.Decimals())
	wrong := fmt.Sprintf("decimals: %d}", e.net.Decimals()+1)
	e.child.kill()
	e.configured(setting{right, wrong}, setting{"    statuses:", "    header: always\n    statuses:"}, setting{engineLine, engineLine + "\nreports: {bic: " + ownBIC + "}"})
	e.up()
	e.eventually("what differs of the lane", func() bool { return len(e.lane().Differs) > 0 })
	require.Contains(e.t, strings.Join(e.lane().Differs, "\n"), "decimals")
	e.eventually("readiness to tell it, and that messages are accepted", func() bool {
		ready, err := e.call(e.ctx, "", http.MethodGet, "/readyz", "", nil)
		require.NoError(e.t, err)
		require.Equal(e.t, http.StatusOK, ready.status)
		return strings.Contains(string(ready.body), "the chain and the configuration differ")
	})

	before := len(e.sendsOf())
	p := e.payment("12.34", 1)
	id := e.post("OTHERWISE-1", p)[0]
	e.hears("PDNG", p)
	e.state(id, gateway.StateParked)
	require.Len(e.t, e.sendsOf(), before, "nothing was sent by the wrong units")
	for _, c := range e.bank.of(p.uetr) {
		envelope, faults := iso20022.Read(c.body, iso20022.Limits{})
		require.Empty(e.t, faults)
		require.True(e.t, envelope.Header.Present(), "%s", c.body)
		require.Regexp(e.t, `<Fr>.*<BICFI>`+ownBIC+`</BICFI>.*</Fr><To>.*<BICFI>`+debtorBank, string(c.body))
		require.Regexp(e.t, `<InstgAgt><FinInstnId><BICFI>`+ownBIC, string(c.body))
	}

	// Corrected, it isn't sent by the units that it was mapped to, but when people say so.
	e.child.kill()
	e.configured(setting{wrong, right})
	e.up()
	e.state(id, gateway.StateHeld)
	require.Len(e.t, e.sendsOf(), before)
	e.vote(officerOne, id, "approve")
	e.vote(officerTwo, id, "approve")
	e.hears("ACCC", p)
	e.settledOnce(earlier, p)
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
