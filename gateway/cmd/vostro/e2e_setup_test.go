package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/gateway"
)

// endToEnd is a whole gateway, as a process of its own, between a bank and two
// chains. What a test asserts, it reads from the chains and from what the bank
// heard.
type endToEnd struct {
	*world
	t        *testing.T
	ctx      context.Context
	accounts []account
	child    *child
	serial   int
	rewound  bool // an old store was put back: events come again, at other times
}

// setting replaces a line of the gateway's configuration.
type setting struct{ old, new string }

// Words of the configuration that world writes, for settings.
const (
	engineLine     = "engine: {poll: 1s, bump: 10s, lease: 2s}"
	laneEnd        = `fee_ceiling: "0.05"}`
	complianceLine = "compliance: {"
)

// endToEndTime bounds one test. It is long, because many tests may share few
// processors; none of them waits for it.
const endToEndTime = 15 * time.Minute

// newEndToEnd builds chains, bank and configuration and starts no gateway. The
// first options' zero fields mean blocks of 100 ms that are final after two.
func newEndToEnd(t *testing.T, o worldOptions, settings ...setting) *endToEnd {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), endToEndTime)
	t.Cleanup(cancel)
	if o.blockTime == 0 {
		o.blockTime = 100 * time.Millisecond
	}
	if o.finality == 0 {
		o.finality = 2
	}
	if o.poll == 0 {
		o.poll = 50 * time.Millisecond
	}
	if o.accounts == nil {
		for i := range 4 {
			o.accounts = append(o.accounts, account{iban: frenchIBAN(i + 1), holder: fmt.Sprintf("Atelier %d SARL", i+1)})
		}
	}
	w, err := newWorld(ctx, o)
	require.NoError(t, err)
	e := &endToEnd{world: w, t: t, ctx: ctx, accounts: o.accounts}
	t.Cleanup(func() {
		if t.Failed() {
			w.standstill(t, e.child)
		}
		if e.child != nil {
			e.child.kill()
		}
		if t.Failed() {
			t.Logf("the bank heard:\n%s", e.told())
			t.Logf("the gateway's log:\n%s", w.logged())
		}
		w.close()
	})
	e.configured(settings...)
	return e
}

// configured changes the configuration; a setting that finds nothing to replace
// fails the test.
func (e *endToEnd) configured(settings ...setting) {
	e.t.Helper()
	text, err := os.ReadFile(e.config)
	require.NoError(e.t, err)
	changed := string(text)
	for _, s := range settings {
		require.Contains(e.t, changed, s.old)
		changed = strings.Replace(changed, s.old, s.new, 1)
	}
	require.NoError(e.t, os.WriteFile(e.config, []byte(changed), 0o600))
}

// up starts the gateway and waits until it is ready.
func (e *endToEnd) up(env ...string) {
	e.t.Helper()
	c, err := e.start(e.ctx, append([]string{envGateway + "=1"}, env...)...)
	require.NoError(e.t, err)
	e.child = c
}

// launch starts the gateway and doesn't wait: some never get ready.
func (e *endToEnd) launch(env ...string) {
	e.t.Helper()
	c, err := startChild(e.config, e.log, append([]string{envGateway + "=1"}, env...)...)
	require.NoError(e.t, err)
	e.child = c
}

// dies waits until the gateway has ended by itself.
func (e *endToEnd) dies() {
	e.t.Helper()
	select {
	case <-e.child.done:
	case <-e.ctx.Done():
		require.FailNow(e.t, "the gateway should have died at its crash point")
	}
}

// payment gives the next payment to one of the accounts.
func (e *endToEnd) payment(amount string, to int) payment {
	e.serial++
	a := e.accounts[to]
	return newPayment(e.serial, amount, a.holder, "Paris", "FR", a.iban)
}

// post sends a message, which must be accepted, and gives the transfers' ids.
func (e *endToEnd) post(msgID string, payments ...payment) []string {
	e.t.Helper()
	receipt, _, err := e.send(e.ctx, pacs008(msgID, time.Now(), payments...))
	require.NoError(e.t, err)
	require.Len(e.t, receipt.Transfers, len(payments))
	var ids []string
	for _, t := range receipt.Transfers {
		ids = append(ids, t.ID)
	}
	return ids
}

// eventually polls until the condition holds.
func (e *endToEnd) eventually(what string, holds func() bool) {
	e.t.Helper()
	err := until(e.ctx, 25*time.Millisecond, func() (bool, error) { return holds(), nil })
	require.NoError(e.t, err, "waiting for: %s", what)
}

// statuses gives what the bank heard of a payment, oldest first.
func (e *endToEnd) statuses(p payment) []string {
	var out []string
	for _, c := range e.bank.of(p.uetr) {
		out = append(out, c.status)
	}
	return out
}

// hears waits until the bank has heard a status of each payment.
func (e *endToEnd) hears(status string, payments ...payment) {
	e.t.Helper()
	for _, p := range payments {
		e.eventually(fmt.Sprintf("%s of payment %s", status, p.uetr), func() bool {
			for _, heard := range e.statuses(p) {
				if heard == status {
					return true
				}
			}
			return false
		})
	}
}

// hearsReason waits until the bank has heard a status with a reason, which may be
// a code or words of its own.
func (e *endToEnd) hearsReason(p payment, status, reason string) {
	e.t.Helper()
	e.eventually(fmt.Sprintf("%s %s of payment %s", status, reason, p.uetr), func() bool {
		for _, c := range e.bank.of(p.uetr) {
			if c.status == status && (c.reason == reason || strings.Contains(string(c.body), "<Prtry>"+reason+"</Prtry>")) {
				return true
			}
		}
		return false
	})
}

// state waits until the gateway has brought a transfer to a state. It serves to
// find the moment for what comes next, and proves nothing.
func (e *endToEnd) state(id string, states ...gateway.State) {
	e.t.Helper()
	last := ""
	err := until(e.ctx, 10*time.Millisecond, func() (bool, error) {
		t, err := e.transfer(e.ctx, id)
		last = t.State
		for _, s := range states {
			if t.State == string(s) {
				return true, nil
			}
		}
		return false, err
	})
	require.NoError(e.t, err, "transfer %s is %s", id, last)
}

// sendsOf gives the sends on the canonical chains, by reference.
func (e *endToEnd) sendsOf() map[gateway.PaymentRef][]devnet.Send {
	e.t.Helper()
	sends, err := e.net.Sends(e.ctx)
	require.NoError(e.t, err)
	out := map[gateway.PaymentRef][]devnet.Send{}
	for _, s := range sends {
		out[s.Ref] = append(out[s.Ref], s)
	}
	return out
}

func refOf(p payment) gateway.PaymentRef {
	return gateway.NewPaymentRef(debtorBank, gateway.KindCustomerCreditTransfer, "", p.uetr)
}

// waitSent waits until a payment's send is on the source chain.
func (e *endToEnd) waitSent(p payment) devnet.Send {
	e.t.Helper()
	var found []devnet.Send
	e.eventually("the send of payment "+p.uetr, func() bool {
		found = e.sendsOf()[refOf(p)]
		return len(found) > 0
	})
	return found[0]
}

// nothingSent asserts that no payment has left.
func (e *endToEnd) nothingSent() {
	e.t.Helper()
	require.Empty(e.t, e.sendsOf(), "nothing may have left")
	left, err := e.net.Chains[0].TokenBalance(e.ctx, e.net.Chains[0].Senders["alpha"])
	require.NoError(e.t, err)
	before, err := e.net.Units(devnet.FundsDefault)
	require.NoError(e.t, err)
	require.Zero(e.t, before.Cmp(left), "the sender's balance has changed")
}

// settledOnce asserts the effects of payments that have all settled: the only
// sends and credits on the chains are theirs, one each, of the right amount to
// the right wallet, and the bank's last word is ACCC and nothing after it.
func (e *endToEnd) settledOnce(payments ...payment) {
	t := e.t
	t.Helper()
	sends := e.sendsOf()
	require.Len(t, sends, len(payments), "payments that were sent")
	credits, err := e.net.Credits(e.ctx)
	require.NoError(t, err)
	paid := map[gateway.PaymentRef][]devnet.Credit{}
	for _, c := range credits {
		if !c.SetAside {
			paid[c.Ref] = append(paid[c.Ref], c)
		}
	}
	require.Len(t, paid, len(payments), "payments that were credited")
	total := new(big.Int)
	for _, p := range payments {
		ref := refOf(p)
		require.Len(t, sends[ref], 1, "sends of %s", p.uetr)
		require.Len(t, paid[ref], 1, "credits of %s", p.uetr)
		units, err := e.net.Units(p.amount)
		require.NoError(t, err)
		require.Zero(t, units.Cmp(sends[ref][0].Units), "amount sent of %s", p.uetr)
		require.Zero(t, units.Cmp(paid[ref][0].Units), "amount credited of %s", p.uetr)
		require.Equal(t, devnet.Address("wallet/"+p.iban), paid[ref][0].Beneficiary)
		heard := e.statuses(p)
		require.NotEmpty(t, heard)
		require.Equal(t, "ACCC", heard[len(heard)-1], "the bank's last word on %s", p.uetr)
		total.Add(total, units)
	}
	left, err := e.net.Chains[0].TokenBalance(e.ctx, e.net.Chains[0].Senders["alpha"])
	require.NoError(t, err)
	conserved, err := e.net.Conserved(e.ctx)
	require.NoError(t, err)
	require.True(t, conserved.OK(), "money was made or lost: %s", conserved.Difference)
	funds, err := e.net.Units(devnet.FundsDefault)
	require.NoError(t, err)
	require.Zero(t, new(big.Int).Sub(funds, left).Cmp(total), "what left the sender is what was sent")
	require.Zero(t, e.bank.forged, "callbacks with a bad signature")
	if !e.rewound {
		require.Zero(t, e.bank.changed, "callbacks repeated with other content")
	}
}

// nonces counts the transactions of the gateway's account on the source chain.
func (e *endToEnd) nonces() uint64 {
	e.t.Helper()
	source := e.net.Chains[0]
	n, err := source.Client().NonceAt(e.ctx, devnet.Address(devnet.RoleOperator(source.Name)), nil)
	require.NoError(e.t, err)
	return n
}

// blocks waits until a chain has so many more blocks.
func (e *endToEnd) blocks(c *devnet.Chain, more uint64) {
	e.t.Helper()
	until := c.Head().Number.Uint64() + more
	e.eventually(fmt.Sprintf("block %d of %s", until, c.Name), func() bool { return c.Head().Number.Uint64() >= until })
}

// vote decides on the proposal of a held transfer.
func (e *endToEnd) vote(officer, id, answer string) {
	e.t.Helper()
	e.state(id, gateway.StateHeld)
	t, err := e.transfer(e.ctx, id)
	require.NoError(e.t, err)
	a, err := e.call(e.ctx, officer, http.MethodPost, "/v1/proposals/"+t.Proposal+"/"+answer, "application/json", []byte("{}"))
	require.NoError(e.t, err)
	require.Equal(e.t, http.StatusOK, a.status, "%s", a.body)
}

// told lists everything that the bank heard.
func (e *endToEnd) told() string {
	e.bank.mu.Lock()
	defer e.bank.mu.Unlock()
	var b strings.Builder
	for _, c := range e.bank.received {
		fmt.Fprintf(&b, "%s %s %s %s\n", c.at.Format(time.TimeOnly), c.uetr, c.status, c.reason)
	}
	return b.String()
}

// events gives the types of a transfer's events, oldest first.
func (e *endToEnd) events(id string) []string {
	e.t.Helper()
	a, err := e.call(e.ctx, officerOne, http.MethodGet, "/v1/transfers/"+id+"/events", "", nil)
	require.NoError(e.t, err)
	require.Equal(e.t, http.StatusOK, a.status, "%s", a.body)
	var page struct {
		Data []struct {
			Type string `json:"type"`
		} `json:"data"`
	}
	require.NoError(e.t, json.Unmarshal(a.body, &page))
	var out []string
	for _, item := range page.Data {
		out = append(out, item.Type)
	}
	return out
}
