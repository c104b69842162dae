package main

import (
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/iso20022/sample"
	"github.com/vostro-gateway/vostro/gateway"
)

// A payment settled by cover and its cover come in either order. The value goes
// once, to the creditor's bank, and both messages end with it.
func TestCoverPaysOnceForThePaymentThatItCovers(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	bankWallet := devnet.Address("wallet/bank")
	path := filepath.Join(e.dir, "directory.yaml")
	directory, err := os.ReadFile(path)
	require.NoError(t, err)
	entry := fmt.Sprintf("- {bic: %s, chains: [%s]}", creditorBank, e.net.Chains[1].Name)
	require.Contains(t, string(directory), entry)
	withWallet := strings.Replace(entry, "]}", fmt.Sprintf("], wallets: [{chain: %s, address: %q}]}", e.net.Chains[1].Name, bankWallet.Hex()), 1)
	require.NoError(t, os.WriteFile(path, []byte(strings.Replace(string(directory), entry, withWallet, 1)), 0o600))
	e.up()

	sends := func(raw []byte) string {
		t.Helper()
		receipt, _, err := e.send(e.ctx, raw)
		require.NoError(t, err)
		require.Len(t, receipt.Transfers, 1)
		return receipt.Transfers[0].ID
	}
	byCover := func(id string, p payment) []byte {
		raw := string(pacs008(id, time.Now(), p))
		method := raw[strings.Index(raw, "<SttlmMtd>"):strings.Index(raw, "</SttlmMtd>")]
		return []byte(strings.Replace(raw, method+"</SttlmMtd>", "<SttlmMtd>COVE</SttlmMtd><InstgRmbrsmntAgt><FinInstnId><BICFI>"+debtorBank+"</BICFI></FinInstnId></InstgRmbrsmntAgt>", 1))
	}
	cover := func(id string, p payment) []byte {
		raw, err := sample.Write(sample.Message{
			Type: "pacs.009", Usage: "cov", ID: id, CreatedAt: time.Now().UTC(), Debtor: sample.Party{BIC: debtorBank}, Creditor: sample.Party{BIC: creditorBank},
			Transactions: []sample.Transaction{{EndToEndID: p.endToEnd, UETR: p.uetr, Amount: p.amount}},
		})
		require.NoError(t, err)
		return raw
	}

	first, second := e.payment("41.00", 0), e.payment("42.00", 1)
	waiting := sends(byCover("COVE-1", first))
	e.hearsReason(first, "ACSP", "G004")
	e.nothingSent()
	paying := sends(cover("COV-1", first))
	paid := sends(cover("COV-2", second))
	e.state(paid, gateway.StateSettled)
	late := sends(byCover("COVE-2", second))
	for _, id := range []string{waiting, paying, paid, late} {
		e.state(id, gateway.StateSettled)
	}

	onChain := e.sendsOf()
	require.Len(t, onChain, 2, "sends of two payments that came in four messages")
	credits, err := e.net.Credits(e.ctx)
	require.NoError(t, err)
	require.Len(t, credits, 2)
	for _, p := range []payment{first, second} {
		require.Empty(t, onChain[refOf(p)], "the payment itself is never sent")
		ref := gateway.NewPaymentRef(debtorBank, gateway.KindCover, "", p.uetr)
		require.Len(t, onChain[ref], 1)
		units, err := e.net.Units(p.amount)
		require.NoError(t, err)
		require.Zero(t, units.Cmp(onChain[ref][0].Units))
		e.hears("ACSC", p) // of the payment
		e.hears("ACCC", p) // of its cover: the bank's own account is credited
	}
	for _, c := range credits {
		require.Equal(t, bankWallet, c.Beneficiary)
	}
	require.Contains(t, e.events(waiting), "covered")
	_, _, err = e.send(e.ctx, pacs008("AGAIN-1", time.Now(), payment{uetr: first.uetr, endToEnd: "E2E", amount: "41.00", creditor: first.creditor, town: "Paris", country: "FR", iban: first.iban}))
	require.Error(t, err, "the same payment to be sent itself is refused")
	conserved, err := e.net.Conserved(e.ctx)
	require.NoError(t, err)
	require.True(t, conserved.OK())
}

// Another message under the UETR of a payment that has settled, and with faults
// of its own, is refused whole: a rejection under that UETR would be read as
// "pay again". The bank hears of the settlement and nothing after it.
func TestNoRejectionIsToldUnderAUETRThatWasPaid(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	e.up()
	p, marker := e.payment("43.00", 0), e.payment("44.00", 1)
	e.post("PAID-1", p)
	e.hears("ACCC", p)
	other, err := sample.Write(sample.Message{
		Type: "pacs.009", ID: "PAID-2", CreatedAt: time.Now().UTC(), Debtor: sample.Party{BIC: debtorBank}, Creditor: sample.Party{BIC: "DEUTDEFFXXX"},
		Transactions: []sample.Transaction{{EndToEndID: p.endToEnd, UETR: p.uetr, Amount: p.amount}},
	})
	require.NoError(t, err)
	_, a, err := e.send(e.ctx, other)
	require.Error(t, err)
	require.Equal(t, http.StatusConflict, a.status, "%s", a.body)
	require.Contains(t, string(a.body), "with a UETR of its own", "what to change")
	e.post("PAID-3", marker)
	e.hears("ACCC", marker) // whatever was to be told of the other has been told by now
	e.settledOnce(p, marker)
}
