package main

import (
	"fmt"
	"math/big"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/adapters/iso20022/sample"
	"github.com/vostro-gateway/vostro/gateway"
)

var (
	cancelStatus = regexp.MustCompile(`<CxlSts>.*</CxlSts>`)
	cancelWords  = regexp.MustCompile(`<(?:Sts|Cd)>(\w+)</`)
	rejectedAs   = regexp.MustCompile(`<Rjctd><Rsn>.*?<(?:Cd|Id)>(\w+)</`)
)

// cancels sends a wish to cancel an order and gives what the setr.017 of it says: CAND,
// CANP, or why not.
func (e *endToEnd) cancels(messageType, id, reference string) string {
	e.t.Helper()
	raw, err := sample.Write(sample.Message{
		Type: messageType, ID: id, CreatedAt: time.Now().UTC(), Debtor: sample.Party{BIC: debtorBank}, Transactions: []sample.Transaction{{InstructionID: reference}},
	})
	require.NoError(e.t, err)
	_, _, err = e.send(e.ctx, raw)
	require.NoError(e.t, err)
	answer := ""
	e.eventually("the setr.017 to "+id, func() bool {
		for _, c := range e.bank.of("") {
			body := string(c.body)
			if strings.Contains(body, "<OrdrCxlStsRpt>") && strings.Contains(body, ">"+id+"<") {
				require.Contains(e.t, body, "<OrdrRef>"+reference+"</OrdrRef>")
				answer = cancelStatus.FindString(body)
			}
		}
		return answer != ""
	})
	if why := rejectedAs.FindStringSubmatch(answer); why != nil {
		return why[1]
	}
	return cancelWords.FindStringSubmatch(answer)[1]
}

// cancelAnswers gives what the setr.017 to a wish to cancel have said, oldest first.
func (e *endToEnd) cancelAnswers(id string) []string {
	var out []string
	for _, c := range e.bank.of("") {
		if body := string(c.body); strings.Contains(body, "<OrdrCxlStsRpt>") && strings.Contains(body, ">"+id+"<") {
			out = append(out, cancelWords.FindStringSubmatch(cancelStatus.FindString(body))[1])
		}
	}
	return out
}

// asks sends a setr.018 with what it asks for.
func (e *endToEnd) asks(id, what string) (answer, error) {
	_, a, err := e.send(e.ctx, fmt.Appendf(nil, `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:setr.018.001.04"><ReqForOrdrStsRpt><MsgId><Id>%s</Id>`+
		`<CreDtTm>2026-11-20T10:00:00Z</CreDtTm></MsgId><ReqDtls>%s</ReqDtls></ReqForOrdrStsRpt></Document>`, id, what))
	return a, err
}

func TestOrdersAreCancelledAndAskedFor(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{fund: &devnet.FundSpec{}})
	f := e.net.Fund
	f.Stall(true)

	// A calendar that nobody has configured is found before anything starts.
	file := filepath.Join(e.dir, "directory.yaml")
	good, err := os.ReadFile(file)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(file, append([]byte(strings.TrimSuffix(string(good), "\n")+"\n"), "    dealing: {calendar: TARGET}\n"...), 0o600))
	said, err := vostro(t, "config", "check", e.config)
	require.ErrorIs(t, err, errSaidNo)
	require.Contains(t, said, fundISIN+`: dealing: calendar: "TARGET" is no calendar; there are BOJNET`)
	require.NoError(t, os.WriteFile(file, good, 0o600))
	said, err = vostro(t, "config", "check", e.config)
	require.NoError(t, err, said)
	e.up()

	const large, small, sale, back = "ORDER-LARGE", "ORDER-SMALL", "ORDER-SALE", "ORDER-BACK"
	_, _, err = e.send(e.ctx, fundOrder(t, iso20022.TypeSubscriptionOrder05, large, sample.Transaction{Amount: "150000.00"}))
	require.NoError(t, err)
	e.hearsOrder(iso20022.OrderSuspended, large)
	receipt, _, err := e.send(e.ctx, fundOrder(t, iso20022.TypeSubscriptionOrder04, small, sample.Transaction{Amount: "1000.00"}))
	require.NoError(t, err)
	e.hearsOrder("STNP", small)

	_, _, err = e.send(e.ctx, fundOrder(t, iso20022.TypeSubscriptionOrder05, back, sample.Transaction{Amount: "500.00"}))
	require.NoError(t, err)
	e.hearsOrder("STNP", back)

	// One that waits for officers ends.
	require.Equal(t, "CAND", e.cancels("setr.011.001.05", "CXL-1", large))
	e.hearsOrder(iso20022.OrderCancelled, large)
	for _, c := range e.bank.of("") {
		if heard, _ := readOfOrder(c.body); heard.Reference == large && heard.Status == iso20022.OrderCancelled {
			require.Contains(t, string(c.body), "<Cd>CANP</Cd>")
		}
	}

	// One that the fund has and hasn't dealt with is cancelled on its chain, and the money
	// comes home.
	require.Equal(t, "CANP", e.cancels("setr.011.001.05", "CXL-2", back))
	e.hearsOrder(iso20022.OrderCancelled, back)
	e.eventually("the last setr.017 to CXL-2", func() bool { return slices.Contains(e.cancelAnswers("CXL-2"), "CAND") })
	require.Equal(t, []string{"CANP", "CAND"}, e.cancelAnswers("CXL-2"))
	require.Equal(t, "ULNK", e.cancels("setr.011.001.04", "CXL-3", "ORDER-NOBODYS"))
	require.Equal(t, "ULNK", e.cancels("setr.005.001.05", "CXL-4", small), "a subscription is no redemption")

	// How it stands is told again, by the order's reference and by the message's.
	told := func(reference string) int {
		statuses, _ := e.orderTold(reference)
		return len(statuses)
	}
	before := told(small)
	_, err = e.asks("ASK-1", "<OrdrRef><OrdrRef>"+small+"</OrdrRef></OrdrRef>")
	require.NoError(t, err)
	e.eventually("the answer to ASK-1", func() bool { return told(small) == before+1 })
	_, err = e.asks("ASK-2", "<Ref><PrvsRef><Ref>MSG-"+small+"</Ref></PrvsRef></Ref>")
	require.NoError(t, err)
	e.eventually("the answer to ASK-2", func() bool { return told(small) == before+2 })
	statuses, _ := e.orderTold(small)
	require.Equal(t, []string{"STNP", "STNP", "STNP"}, statuses[len(statuses)-3:])
	for _, what := range []string{"<OrdrRef><OrdrRef>ORDER-NOBODYS</OrdrRef></OrdrRef>", "<Ref><PrvsRef><Ref>MSG-NOBODYS</Ref></PrvsRef></Ref>"} {
		a, err := e.asks("ASK-3", what)
		require.Error(t, err)
		require.Equal(t, http.StatusUnprocessableEntity, a.status, "%s", a.body)
		require.Contains(t, string(a.body), "ULNK")
	}

	// Who has a reference is told to whoever wants it for another order.
	_, a, err := e.send(e.ctx, fundOrder(t, iso20022.TypeSubscriptionOrder04, small, sample.Transaction{Amount: "2000.00"}))
	require.Error(t, err)
	require.Equal(t, http.StatusConflict, a.status)
	require.Contains(t, string(a.body), "taken by order "+receipt.Orders[0].ID+" (placed)")

	f.Stall(false)
	e.hearsOrder("SETT", small)
	subscriptions, redemptions, err := e.requests(e.ctx)
	require.NoError(t, err)
	require.Equal(t, [2]int{2, 0}, [2]int{subscriptions, redemptions})
	source := e.net.Chains[0]
	e.eventually("the money of the cancelled order at home", func() bool {
		b, err := source.TokenBalance(e.ctx, f.Wallets["alpha"])
		require.NoError(t, err)
		return b.Cmp(big.NewInt(500_000_000)) == 0
	})
	require.Equal(t, "NALC", e.cancels("setr.011.001.04", "CXL-5", small))
	_, _, err = e.send(e.ctx, fundOrder(t, iso20022.TypeRedemptionOrder04, sale, sample.Transaction{Units: "2"}))
	require.NoError(t, err)
	e.hearsOrder("SETT", sale)
	e.fundHolds("8000000000000000000", "800000000", "1500000000", "700000000")
	e.cancelsRedemptions()
}

// cancelsRedemptions takes one redemption back in time, while the gateway dies, and one
// too late: the fund has dealt with it when the message arrives.
func (e *endToEnd) cancelsRedemptions() {
	t, f := e.t, e.net.Fund
	sells := func(reference string) {
		f.Stall(true)
		_, _, err := e.send(e.ctx, fundOrder(t, iso20022.TypeRedemptionOrder04, reference, sample.Transaction{Units: "1"}))
		require.NoError(t, err)
		e.hearsOrder("STNP", reference)
	}
	sent := func(reference string) {
		ref := gateway.NewPaymentRef(debtorBank, gateway.KindFundLeg, gateway.LegCancel, gateway.OrderRef("alpha", debtorBank, reference).Hex())
		e.eventually("the cancellation of "+reference+" on its way", func() bool { return len(e.sendsOf()[ref]) > 0 })
		require.Len(t, e.sendsOf()[ref], 1)
	}
	const kept, late = "ORDER-KEPT", "ORDER-LATE"
	relay := e.net.Relay(e.net.Chains[0])

	sells(kept)
	relay.Stall(true)
	require.Equal(t, "CANP", e.cancels("setr.005.001.05", "CXL-6", kept))
	sent(kept)
	e.child.kill()
	relay.Stall(false)
	e.up()
	e.hearsOrder(iso20022.OrderCancelled, kept)
	e.eventually("the last setr.017 to CXL-6", func() bool { return len(e.cancelAnswers("CXL-6")) > 1 })
	require.Equal(t, []string{"CANP", "CAND"}, e.cancelAnswers("CXL-6"))
	_, executions := e.orderTold(kept)
	require.Empty(t, executions)

	sells(late)
	relay.Stall(true)
	require.Equal(t, "CANP", e.cancels("setr.005.001.05", "CXL-7", late))
	sent(late)
	f.Stall(false)
	e.hearsOrder("COSE", late)
	relay.Stall(false)
	e.hearsOrder("SETT", late)
	e.eventually("the last setr.017 to CXL-7", func() bool { return len(e.cancelAnswers("CXL-7")) > 1 })
	require.Equal(t, []string{"CANP", "NALC"}, e.cancelAnswers("CXL-7"))
	for _, reference := range []string{kept, late} {
		sent(reference)
	}
	e.fundHolds("7000000000000000000", "700000000", "1500000000", "800000000")
}
