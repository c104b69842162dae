package main

import (
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
)

// betaFunds is what beta's sender contract holds on the second chain.
const betaFunds = "5000"

// alphaWallet is credited with what comes back to alpha.
func alphaWallet() gateway.Address { return devnet.Address("wallet/alpha") }

// withReturns makes alpha and beta clients that pay and are paid: alpha on the
// first chain, beta on the second, with a lane each way.
func (e *endToEnd) withReturns() {
	e.t.Helper()
	e.withBeta()
	source, dest := e.net.Chains[0], e.net.Chains[1]
	e.configured(
		setting{"    notifications: [debit]\n", fmt.Sprintf("    notifications: [debit, credit]\n    receives: [{chain: %s, wallets: [%q]}]\n", source.Name, alphaWallet().Hex())},
		setting{fmt.Sprintf("    receives: [{chain: %s}]\n", dest.Name), fmt.Sprintf("    receives: [{chain: %s}]\n    statuses: [ACCC, RJCT, PDNG]\n    senders: {%s: %q}\n", dest.Name, dest.Name, dest.Senders["beta"].Hex())},
		setting{laneEnd + "\n", laneEnd + "\n" + fmt.Sprintf("  - {from: %s, to: %s, receiver: %q, fee_ceiling: \"0.05\"}\n", dest.Name, source.Name, source.Receiver.Hex())},
	)
	e.directory(fmt.Sprintf("agents:\n  - {bic: %s, chains: [%s], wallets: [{chain: %s, address: %q}]}\n", debtorBank, source.Name, source.Name, alphaWallet().Hex()))
}

// pacs004 writes the return of a part of a payment, as beta's back office would.
func pacs004(msgID, id, original string, p payment, amount string) []byte {
	part := ""
	if amount != p.amount {
		part = "<AddtlInf>PART</AddtlInf>"
	}
	return fmt.Appendf(nil, `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.004.001.09"><PmtRtr>
  <GrpHdr><MsgId>%s</MsgId><CreDtTm>%s</CreDtTm><NbOfTxs>1</NbOfTxs><SttlmInf><SttlmMtd>INDA</SttlmMtd></SttlmInf></GrpHdr>
  <TxInf><RtrId>%s</RtrId><OrgnlGrpInf><OrgnlMsgId>%s</OrgnlMsgId><OrgnlMsgNmId>pacs.008.001.08</OrgnlMsgNmId></OrgnlGrpInf>
    <OrgnlEndToEndId>%s</OrgnlEndToEndId><OrgnlUETR>%s</OrgnlUETR><OrgnlIntrBkSttlmAmt Ccy="EUR">%s</OrgnlIntrBkSttlmAmt>
    <RtrdIntrBkSttlmAmt Ccy="EUR">%s</RtrdIntrBkSttlmAmt><IntrBkSttlmDt>%s</IntrBkSttlmDt><ChrgBr>SHAR</ChrgBr>
    <InstgAgt><FinInstnId><BICFI>%s</BICFI></FinInstnId></InstgAgt><InstdAgt><FinInstnId><BICFI>%s</BICFI></FinInstnId></InstdAgt>
    <RtrRsnInf><Rsn><Cd>AC04</Cd></Rsn>%s</RtrRsnInf></TxInf>
</PmtRtr></Document>
`, msgID, announcedAt.UTC().Format("2006-01-02T15:04:05+00:00"), id, original, p.endToEnd, p.uetr, p.amount, amount, announcedAt.UTC().Format(time.DateOnly),
		creditorBank, debtorBank, part)
}

// door sends a message as a credential and reads its receipt.
func (e *endToEnd) door(credential string, message []byte) api.Receipt {
	e.t.Helper()
	a, err := e.call(e.ctx, credential, http.MethodPost, "/v1/messages", "application/xml", message)
	require.NoError(e.t, err)
	require.Equal(e.t, http.StatusAccepted, a.status, "%s", a.body)
	var r api.Receipt
	require.NoError(e.t, json.Unmarshal(a.body, &r))
	return r
}

// incomingOf reads one incoming payment as its client sees it.
func (e *endToEnd) incomingOf(credential, id string) api.Incoming {
	e.t.Helper()
	return fetched[api.Incoming](e, credential, "/v1/incoming/"+id)
}

func fetched[T any](e *endToEnd, credential, path string) (out T) {
	e.t.Helper()
	a, err := e.call(e.ctx, credential, http.MethodGet, path, "", nil)
	require.NoError(e.t, err)
	require.Equal(e.t, http.StatusOK, a.status, "%s: %s", path, a.body)
	require.NoError(e.t, json.Unmarshal(a.body, &out))
	return out
}

// shown waits until a transfer is in a state, as its client is shown it.
func (e *endToEnd) shown(credential, id, state string) api.Transfer {
	e.t.Helper()
	var t api.Transfer
	e.eventually(fmt.Sprintf("transfer %s %s", id, state), func() bool {
		t = fetched[api.Transfer](e, credential, "/v1/transfers/"+id)
		return t.State == state
	})
	return t
}

// ordered asks for a return by REST, under an idempotency key.
func (e *endToEnd) ordered(incoming, key, body string) (answer, error) {
	request, err := http.NewRequestWithContext(e.ctx, http.MethodPost, e.url+"/v1/incoming/"+incoming+"/return", strings.NewReader(body))
	if err != nil {
		return answer{}, err
	}
	request.Header.Set("Authorization", "Bearer "+e.keys[desk])
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Idempotency-Key", key)
	response, err := e.client.Do(request)
	if err != nil {
		return answer{}, err
	}
	defer func() { _ = response.Body.Close() }()
	out := answer{status: response.StatusCode, replayed: response.Header.Get("Idempotent-Replayed") == "true"}
	out.body, err = io.ReadAll(response.Body)
	return out, err
}

// directory adds to the directory's agents.
func (e *endToEnd) directory(agent string) {
	e.t.Helper()
	path := filepath.Join(e.dir, "directory.yaml")
	text, err := os.ReadFile(path)
	require.NoError(e.t, err)
	require.NoError(e.t, os.WriteFile(path, []byte(strings.Replace(string(text), "agents:\n", agent, 1)), 0o600))
}

// heardReturns gives the pacs.004 that banks got.
func (e *endToEnd) heardReturns() (bodies [][]byte) {
	e.bank.mu.Lock()
	defer e.bank.mu.Unlock()
	for _, c := range e.bank.received {
		if strings.Contains(string(c.body), "PmtRtr>") {
			bodies = append(bodies, c.body)
		}
	}
	return bodies
}

// balance asserts what an account holds.
func (e *endToEnd) balance(c *devnet.Chain, account gateway.Address, amount string) {
	e.t.Helper()
	want, err := e.net.Units(amount)
	require.NoError(e.t, err)
	got, err := c.TokenBalance(e.ctx, account)
	require.NoError(e.t, err)
	require.Zero(e.t, want.Cmp(got), "%s holds %s base units and not %s", account.Hex(), got, want)
}

// A payment settles from alpha to beta. Beta returns a part by a pacs.004 of its
// own, and dies in the middle; then the rest by REST. A third return is refused,
// and the chains show every unit where it belongs.
func TestAPaymentIsReturnedInParts(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{clients: []devnet.ClientSpec{{ID: "beta", Funds: [2]string{"0", betaFunds}}}})
	e.withReturns()
	e.up()
	p := e.payment("1000.25", 0)
	paid := e.post("PAY-1", p)[0]
	e.hears("ACCC", p)
	in := e.notify(p).Incoming[0]
	e.incomingState(p, "matched")
	require.Equal(t, &api.Amount{Value: "1000.25", Currency: "EUR"}, e.incomingOf(desk, in.ID).Returnable)

	// The part: announced to alpha before it is there.
	part := pacs004("RTR-MSG-1", "RTR-1", "SWIFT-"+p.endToEnd, p, "400.10")
	announced := e.door(backOffice, part)
	require.Empty(t, announced.Transfers, "what another bank returns is no transfer of alpha's")
	require.Len(t, announced.Incoming, 1)
	relay := e.net.Relay(e.net.Chains[1])
	relay.Stall(true)
	first := e.door(desk, part)
	require.Len(t, first.Transfers, 1)
	require.Equal(t, announced.Incoming[0].PaymentRef, first.Transfers[0].PaymentRef, "both banks compute one reference")
	e.eventually("the return to be on its way", func() bool {
		return len(e.sendsOf()) == 2
	})
	e.child.kill()
	e.up()
	relay.Stall(false)
	e.shown(desk, first.Transfers[0].ID, "settled")
	again := e.door(desk, part)
	require.Equal(t, first.Transfers, again.Transfers, "the same message again gets the first answer")
	back := e.incomingOf(desk, in.ID)
	require.Equal(t, &api.Amount{Value: "600.15", Currency: "EUR"}, back.Returnable)
	require.Len(t, back.Returns, 1)

	// The rest, which the gateway writes; the order is repeated.
	order := func(key, body string) (answer, api.ReturnReceipt) {
		a, err := e.ordered(in.ID, key, body)
		require.NoError(t, err)
		var r api.ReturnReceipt
		require.NoError(t, json.Unmarshal(a.body, &r))
		return a, r
	}
	rest, receipt := order("rest", `{"reason": "CUST", "additional_info": "closed by the customer"}`)
	require.Equal(t, http.StatusAccepted, rest.status, "%s", rest.body)
	repeated, same := order("rest", `{"reason": "CUST", "additional_info": "closed by the customer"}`)
	require.True(t, repeated.replayed)
	require.Equal(t, receipt, same)
	other, _ := order("rest", `{"reason": "AC04"}`)
	require.Equal(t, http.StatusConflict, other.status, "%s", other.body)
	e.shown(desk, receipt.Transfer.ID, "settled")

	// What `vostro message new` writes with the flags that its help gives is a
	// return of the real payment: it finds it, and finds nothing left of it.
	tried, err := messageNew("pacs.004", "--uetr", p.uetr, "--amount", "0.01", "--debtor-bic", debtorBank, "--creditor-bic", creditorBank)
	require.NoError(t, err)
	found := e.door(desk, []byte(tried)).Transfers[0]
	require.Equal(t, "rejected", found.State)
	require.Equal(t, "RTR-AMOUNT", found.Reasons[0].Rule, "every other reason would say that it isn't the payment, or has no way")
	require.Len(t, found.Reasons, 1)

	// A third return finds nothing left, at either door.
	third, _ := order("third", `{"reason": "CUST", "amount": "0.01"}`)
	require.Equal(t, http.StatusConflict, third.status, "%s", third.body)
	refused := e.door(desk, pacs004("RTR-MSG-3", "RTR-3", "SWIFT-"+p.endToEnd, p, "0.01"))
	require.Equal(t, "rejected", refused.Transfers[0].State)
	require.Equal(t, []string{"AM02", "RTR-AMOUNT"}, []string{refused.Transfers[0].Reasons[0].ISO, refused.Transfers[0].Reasons[0].Rule})

	// Beta gets the message that it may pass on; alpha is told by it.
	e.eventually("the pacs.004 that was written", func() bool { return len(e.heardReturns()) == 1 })
	written := e.heardReturns()[0]
	require.Empty(t, iso20022.Validate(written, iso20022.Options{Profile: "cbpr-2026"}).Faults)
	e.door(backOffice, written)
	e.eventually("both returns matched", func() bool {
		shown := fetched[api.Transfer](e, backOffice, "/v1/transfers/"+paid)
		return len(shown.Returns) == 2 && shown.Returns[0].State == "matched" && shown.Returns[1].State == "matched"
	})
	shown := fetched[api.Transfer](e, backOffice, "/v1/transfers/"+paid)
	require.Equal(t, "settled", shown.State, "a return changes nothing about the payment")
	require.Equal(t, []string{"400.1", "600.15"}, []string{shown.Returns[0].Amount.Value, shown.Returns[1].Amount.Value})
	require.Equal(t, "ACCC", shown.ISO.Status)
	events := e.events(paid)
	require.Equal(t, []string{"returned", "returned"}, events[len(events)-2:])
	e.recall("CXL-1", "PAY-1", p)
	e.answered(p, "RJCR ARDT")

	// On chain: one send and one credit per movement, to the unit.
	credits, err := e.net.Credits(e.ctx)
	require.NoError(t, err)
	require.Len(t, credits, 3)
	require.Len(t, e.sendsOf(), 3)
	e.balance(e.net.Chains[0], alphaWallet(), p.amount)
	e.balance(e.net.Chains[1], e.net.Chains[1].Senders["beta"], "3999.75")
	e.balance(e.net.Chains[1], devnet.Address("wallet/"+p.iban), p.amount)
	conserved, err := e.net.Conserved(e.ctx)
	require.NoError(t, err)
	require.True(t, conserved.OK(), "money was made or lost: %s", conserved.Difference)
	left, err := e.net.Chains[0].TokenBalance(e.ctx, e.net.Chains[0].Senders["alpha"])
	require.NoError(t, err)
	funds, err := e.net.Units(devnet.FundsDefault)
	require.NoError(t, err)
	units, err := e.net.Units(p.amount)
	require.NoError(t, err)
	require.Zero(t, new(big.Int).Sub(funds, left).Cmp(units))
	rejected := 0
	for _, status := range e.statuses(p) {
		if status == "RJCT" {
			rejected++
		}
	}
	require.LessOrEqual(t, rejected, 2, "nothing but the returns of what isn't left is rejected")
}
