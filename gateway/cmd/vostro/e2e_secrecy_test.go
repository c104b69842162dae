package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/api"
)

// Whoever sends a payment that meets a list must not learn of it: not which entry,
// not which list, not what kind of thing was found. The entries are written
// otherwise than in the payments, so that what is found of them can only come
// from the lists.
func TestTheSenderOfAPaymentThatMeetsAListLearnsNothingOfIt(t *testing.T) {
	t.Parallel()
	accounts := []account{
		{iban: frenchIBAN(1), holder: "Hïdden-Registry of HOLDINGS, Nowhere"},
		{iban: frenchIBAN(2), holder: "Atelier Deux SARL"},
		{iban: frenchIBAN(3), holder: "Atelier Trois SARL"},
	}
	e := newEndToEnd(t, worldOptions{accounts: accounts})
	const listed = "Nowhere Holdings of Hidden Registry"
	wallet := strings.ToLower(accounts[1].wallet())
	dir := e.writeBundle("lists", "    - Blocked Trading Limited\n", "    - "+listed+"\n")
	e.replaceIn(dir+"/data.yaml", "wallets: []", fmt.Sprintf("wallets: [%q]", wallet))
	// A rule that says more than it should, as a bank's own may.
	e.replaceIn(dir+"/sanctions.rego", `"text": "refused for regulatory reasons"`, `"text": sprintf("%s %s is on a list", [kind, key]), "path": "Cdtr"`)
	require.NoError(t, os.Remove(dir+"/sanctions_test.rego"))
	e.configured(setting{complianceLine, "compliance: {bundle: " + dir + ", "})
	e.up()

	byName, byWallet := e.payment("10.00", 0), e.payment("10.00", 1)
	byCountry := newPayment(99, "10.00", accounts[2].holder, "Paris", "KP", accounts[2].iban)
	views := map[string]string{}
	var all strings.Builder
	for what, p := range map[string]payment{"name": byName, "wallet": byWallet, "country": byCountry} {
		message := pacs008("MEETS-"+what, announcedAt, p)
		receipt, answer, err := e.send(e.ctx, message)
		require.NoError(t, err)
		e.hearsReason(p, "RJCT", "RR04")
		id := receipt.Transfers[0].ID
		_, again, err := e.send(e.ctx, message)
		require.NoError(t, err)
		seen := string(answer.body) + string(again.body)
		for _, path := range []string{
			"/v1/transfers/" + id, "/v1/transfers/" + id + "/events", "/v1/transfers/" + id + "/reports", "/v1/messages/" + receipt.Message.ID,
			"/v1/messages/" + receipt.Message.ID + "/original", "/v1/transfers?uetr=" + p.uetr, "/v1/transfers?state=rejected", "/v1/proposals", "/v1/transfers/no-such",
		} {
			a, err := e.call(e.ctx, backOffice, http.MethodGet, path, "", nil)
			require.NoError(t, err)
			seen += string(a.body)
			if strings.HasSuffix(path, "/events") {
				views[what] = strangersTo(p, id, a.body)
			}
			if strings.HasSuffix(path, "/reports") {
				var page api.Reports
				require.NoError(t, json.Unmarshal(a.body, &page))
				require.NotEmpty(t, page.Data)
				for _, r := range page.Data {
					body, err := e.call(e.ctx, backOffice, http.MethodGet, r.Href, "", nil)
					require.NoError(t, err)
					seen += string(body.body)
				}
			}
		}
		all.WriteString(seen)
	}
	e.bank.mu.Lock()
	for _, c := range e.bank.received {
		all.Write(c.body)
	}
	e.bank.mu.Unlock()

	// The wallet that a payment would have gone to is shown of every payment.
	shown := regexp.MustCompile(`"beneficiary":"0x[0-9a-fA-F]{40}"`).ReplaceAllString(all.String(), "")
	shown = strings.ToUpper(shown)
	for _, secret := range []string{
		listed, "HIDDEN REGISTRY HOLDINGS", "HOLDINGS OF HIDDEN", wallet, strings.TrimPrefix(wallet, "0x"), "Sanctioned Shipping", "sanction", "blocked", "policy.",
		"data.index", "is on a list", `"rule"`,
	} {
		require.NotContains(t, shown, strings.ToUpper(secret))
	}
	require.Equal(t, views["name"], views["wallet"], "what was found can't be told from what is said")
	require.Equal(t, views["name"], views["country"])
	e.nothingSent()

	// Officers see the rule; the evidence is in the decision.
	a, err := e.call(e.ctx, officerOne, http.MethodGet, "/v1/transfers?state=rejected", "", nil)
	require.NoError(t, err)
	require.Contains(t, string(a.body), `"rule":"regulatory"`)
}

// strangersTo leaves out of a view what differs from payment to payment.
func strangersTo(p payment, id string, body []byte) string {
	text := strings.NewReplacer(p.uetr, "UETR", id, "ID").Replace(string(body))
	text = regexp.MustCompile(`"position":"\d+"`).ReplaceAllString(text, "")
	return regexp.MustCompile(`"at":"[^"]+"`).ReplaceAllString(text, "")
}

// replaceIn changes a file that a test wrote.
func (e *endToEnd) replaceIn(path, old, changed string) {
	e.t.Helper()
	text, err := os.ReadFile(path)
	require.NoError(e.t, err)
	require.Contains(e.t, string(text), old)
	require.NoError(e.t, os.WriteFile(path, []byte(strings.Replace(string(text), old, changed, 1)), 0o600))
}
