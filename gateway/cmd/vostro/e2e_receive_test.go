package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/api"
)

// announcedAt stands in every announcement, so that a repeated one has the same
// content.
var announcedAt = time.Now()

// desk is the credential of the receiving bank.
const desk = "desk"

// withBeta makes the creditors' bank a client that is paid on the second chain.
func (e *endToEnd) withBeta() {
	e.t.Helper()
	e.keys[desk] = strings.Repeat("d", 64)
	dest := e.net.Chains[1].Name
	e.configured(
		setting{"    statuses: [", "    notifications: [debit]\n    statuses: ["},
		setting{"\nchains:\n", fmt.Sprintf("\n  - id: beta\n    bics: [%s]\n    credentials: [{name: %s, api_key_sha256: %q, roles: [submitter]}]\n"+
			"    notifications: [credit]\n    receives: [{chain: %s}]\n    callbacks: [{webhook: %q}]\nchains:\n",
			creditorBank, desk, hashOf(e.keys[desk]), dest, e.bank.url)},
	)
}

// notify has beta's desk hand on what came to it over another network.
func (e *endToEnd) notify(p payment) api.Receipt {
	e.t.Helper()
	a, err := e.call(e.ctx, desk, http.MethodPost, "/v1/messages", "application/xml", pacs008("SWIFT-"+p.endToEnd, announcedAt, p))
	require.NoError(e.t, err)
	require.Equal(e.t, http.StatusAccepted, a.status, "%s", a.body)
	var r api.Receipt
	require.NoError(e.t, json.Unmarshal(a.body, &r))
	require.Empty(e.t, r.Transfers, "an announcement sends nothing")
	require.Len(e.t, r.Incoming, 1)
	require.Equal(e.t, refOf(p).Hex(), r.Incoming[0].PaymentRef)
	return r
}

// incoming reads what beta's desk is shown.
func (e *endToEnd) incoming() []api.Incoming {
	e.t.Helper()
	a, err := e.call(e.ctx, desk, http.MethodGet, "/v1/incoming", "", nil)
	require.NoError(e.t, err)
	require.Equal(e.t, http.StatusOK, a.status, "%s", a.body)
	var page api.IncomingList
	require.NoError(e.t, json.Unmarshal(a.body, &page))
	return page.Data
}

func (e *endToEnd) incomingState(p payment, state string) {
	e.t.Helper()
	e.eventually(fmt.Sprintf("incoming payment %s %s", p.uetr, state), func() bool {
		for _, in := range e.incoming() {
			if in.PaymentRef == refOf(p).Hex() {
				return in.State == state
			}
		}
		return false
	})
}

// notified gives the entries of a direction that the banks heard of a payment.
func (e *endToEnd) notified(p payment, direction string) (entries []iso20022.Entry) {
	e.t.Helper()
	e.bank.mu.Lock()
	defer e.bank.mu.Unlock()
	for _, c := range e.bank.received {
		if !strings.Contains(string(c.body), "BkToCstmrDbtCdtNtfctn") || !strings.Contains(string(c.body), refOf(p).Hex()) {
			continue
		}
		envelope, faults := iso20022.Read(c.body, iso20022.Limits{})
		require.Empty(e.t, faults)
		n, err := iso20022.DecodeNotification(envelope.Document)
		require.NoError(e.t, err)
		for _, entry := range n.Accounts[0].Entries {
			if entry.Direction == direction {
				entries = append(entries, entry)
			}
		}
	}
	return entries
}

// Alpha pays beta through one gateway that serves both. What beta was told over
// another network may come before the money or after it.
func TestTheReceivingBankHearsOfItsCredits(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	e.withBeta()
	e.up()
	before, after := e.payment("1250.75", 0), e.payment("980.10", 1)
	first := e.notify(before)
	e.incomingState(before, "expected")
	e.post("PAY-1", before, after)
	e.hears("ACCC", before, after)
	e.incomingState(before, "matched")
	e.incomingState(after, "booked")
	e.notify(after)
	e.incomingState(after, "matched")
	require.Equal(t, first.Incoming, e.notify(before).Incoming, "the same message again gets the first answer")

	for _, p := range []payment{before, after} {
		e.eventually("notifications of "+p.uetr, func() bool { return len(e.notified(p, "CRDT")) > 0 && len(e.notified(p, "DBIT")) > 0 })
	}
	e.blocks(e.net.Chains[1], 4)
	for p, uetr := range map[payment]string{before: before.uetr, after: ""} {
		credits, debits := e.notified(p, "CRDT"), e.notified(p, "DBIT")
		require.Len(t, credits, 1, "a credit is told once")
		require.Len(t, debits, 1, "a debit is told once")
		for _, entry := range []iso20022.Entry{credits[0], debits[0]} {
			require.Equal(t, strings.TrimSuffix(p.amount, "0"), entry.Amount.Value)
			require.Empty(t, entry.Reversal)
		}
		require.Equal(t, uetr, credits[0].Batches[0].Transactions[0].UETR, "told with what was known by then")
	}
	e.settledOnce(before, after)
}

// What is announced and never credited, and the other way round, is for people.
func TestAnAnnouncementWithoutMoneyIsACase(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{}, setting{engineLine, "engine: {poll: 1s, bump: 10s, lease: 2s, incoming: 2s}"})
	e.withBeta()
	e.up()
	lost, silent := e.payment("70.00", 0), e.payment("80.00", 1)
	e.notify(lost)
	e.post("PAY-1", silent)
	e.hears("ACCC", silent)
	e.incomingState(lost, "case")
	e.incomingState(silent, "case")
	require.Empty(t, e.notified(lost, "CRDT"), "no money, no entry")
	e.eventually("the credit", func() bool { return len(e.notified(silent, "CRDT")) == 1 })
	e.settledOnce(silent)
}
