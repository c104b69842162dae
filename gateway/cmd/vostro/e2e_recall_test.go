package main

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/gateway"
)

// camt056 writes the recall of a payment, as a bank's back office would.
func camt056(id, msgID string, at time.Time, p payment) []byte {
	return fmt.Appendf(nil, `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.056.001.08"><FIToFIPmtCxlReq>
  <Assgnmt><Id>%s</Id><Assgnr><Agt><FinInstnId><BICFI>%s</BICFI></FinInstnId></Agt></Assgnr><Assgne><Agt><FinInstnId><BICFI>%s</BICFI></FinInstnId></Agt></Assgne>
    <CreDtTm>%s</CreDtTm></Assgnmt>
  <Undrlyg><TxInf><CxlId>%[1]s</CxlId><OrgnlGrpInf><OrgnlMsgId>%[5]s</OrgnlMsgId><OrgnlMsgNmId>pacs.008.001.08</OrgnlMsgNmId></OrgnlGrpInf>
    <OrgnlEndToEndId>%[6]s</OrgnlEndToEndId><OrgnlUETR>%[7]s</OrgnlUETR><OrgnlIntrBkSttlmAmt Ccy="EUR">%[8]s</OrgnlIntrBkSttlmAmt>
    <CxlRsnInf><Rsn><Cd>DUPL</Cd></Rsn></CxlRsnInf></TxInf></Undrlyg>
</FIToFIPmtCxlReq></Document>
`, id, debtorBank, creditorBank, at.UTC().Format("2006-01-02T15:04:05+00:00"), msgID, p.endToEnd, p.uetr, p.amount)
}

func (e *endToEnd) recall(id, msgID string, p payment) {
	e.t.Helper()
	receipt, _, err := e.send(e.ctx, camt056(id, msgID, time.Now(), p))
	require.NoError(e.t, err)
	require.Len(e.t, receipt.Recalls, 1)
}

var confirmation = regexp.MustCompile(`<Conf>(\w+)</Conf>`)

// answers gives what the bank heard of the recalls of a payment, oldest first,
// with the codes.
func (e *endToEnd) answers(p payment) []string {
	e.bank.mu.Lock()
	defer e.bank.mu.Unlock()
	var out []string
	for _, c := range e.bank.received {
		body := string(c.body)
		m := confirmation.FindStringSubmatch(body)
		if m == nil || !strings.Contains(body, p.uetr) {
			continue
		}
		answer := m[1]
		if code := regexp.MustCompile(`<Rsn><Cd>(\w+)</Cd>`).FindStringSubmatch(body); code != nil {
			answer += " " + code[1]
		}
		out = append(out, answer)
	}
	return out
}

func (e *endToEnd) answered(p payment, want ...string) {
	e.t.Helper()
	e.eventually(fmt.Sprintf("answers %v about %s", want, p.uetr), func() bool { return len(e.answers(p)) >= len(want) })
	require.Equal(e.t, want, e.answers(p))
}

func TestARecalledPaymentThatWaitsForOfficersNeverLeaves(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	e.up()
	p, q := e.payment("250000.00", 0), e.payment("20.00", 1)
	id := e.post("RECALL-1", p)[0]
	e.state(id, gateway.StateHeld)
	asked := camt056("CXL-1", "RECALL-1", time.Now(), p)
	_, _, err := e.send(e.ctx, asked)
	require.NoError(t, err)
	e.answered(p, "CNCL")
	e.hearsReason(p, "RJCT", "CUST")
	e.state(id, gateway.StateCanceled)
	unknown := q
	unknown.uetr = uuid.NewString()
	e.recall("CXL-2", "RECALL-1", unknown)
	e.answered(unknown, "RJCR NOOR")
	e.blocks(e.net.Chains[0], 3)
	e.nothingSent()
	require.Equal(t, []string{"PDNG", "RJCT"}, e.statuses(p))

	// The same request again, and another after a restart, hear the same.
	_, again, err := e.send(e.ctx, asked)
	require.NoError(t, err)
	require.True(t, again.replayed)
	require.NoError(t, e.child.stop(e.ctx))
	e.up()
	e.recall("CXL-3", "RECALL-1", p)
	e.answered(p, "CNCL", "CNCL")
	e.nothingSent()
}

// The lane stalls: the payment has left and hasn't arrived. The recall waits for
// the chains through a crash, and changes nothing about the payment.
func TestARecallOfASentPaymentWaitsForTheChains(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	e.up()
	relay := e.net.Relay(e.net.Chains[0])
	relay.Stall(true)
	p := e.payment("77.10", 0)
	id := e.post("RECALL-2", p)[0]
	e.waitSent(p)
	e.state(id, gateway.StateSent, gateway.StateSourceFinal)
	e.recall("CXL-1", "RECALL-2", p)
	e.answered(p, "PDCR")
	e.child.kill()
	e.up()
	relay.Stall(false)
	e.hears("ACCC", p)
	e.answered(p, "PDCR", "RJCR PTNA")
	e.settledOnce(p)
	require.NotContains(t, e.statuses(p), "RJCT")
}

// No node keeps the payment's transaction, and the bank takes the payment back: the
// gateway takes the nonce with a transaction of its signer to itself, through a
// crash, and says so when that one is final.
func TestARecalledPaymentThatNoBlockTookIsCanceledAtItsNonce(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{}, setting{engineLine, "engine: {poll: 500ms, bump: 1s, lease: 2s}"})
	e.up()
	source := e.net.Chains[0]
	forget := func(drop bool) {
		for i := range 3 {
			source.Endpoint(i).Set(devnet.Behaviour{SendDrop: drop})
		}
	}
	forget(true)
	p, q := e.payment("77.10", 0), e.payment("78.20", 1)
	id := e.post("RECALL-3", p)[0]
	e.state(id, gateway.StateSubmitting)
	e.recall("CXL-1", "RECALL-3", p)
	e.answered(p, "PDCR")
	e.eventually("a cancellation among the attempts", func() bool { return strings.Contains(e.logged(), "stuck transaction is canceled") })
	e.child.kill()
	e.up()
	forget(false)
	e.hearsReason(p, "RJCT", "CUST")
	e.answered(p, "PDCR", "CNCL")
	e.state(id, gateway.StateCanceled)
	e.nothingSent()
	require.Equal(t, uint64(1), e.nonces(), "the cancellation took the payment's nonce")

	e.post("RECALL-4", q)
	e.hears("ACCC", q)
	e.settledOnce(q)
	require.Equal(t, uint64(2), e.nonces())
}
