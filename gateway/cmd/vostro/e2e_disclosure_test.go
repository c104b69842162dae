package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httputil"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/api"
)

// auditor is a credential that reads and does nothing else.
const auditor = "auditor"

// telltales are rules of a bank that say what they should not, in each way that a
// rule has to say it.
const telltales = `package policy.telltales

allow := true

deny contains {"rule": "indiscreet.name", "text": sprintf("INDISCREET %s", [key]), "iso": "RR01", "path": "INDISCREET", "disclose": true} if {
	some key, _ in input.subjects.names
	data.index.names[key]
}

deny contains {"rule": "indiscreet.bic", "text": sprintf("INDISCREET %s", [key]), "path": "INDISCREET"} if {
	some key, _ in input.subjects.bics
	data.index.bics[key]
}

deny contains {"rule": "indiscreet.country", "text": sprintf("INDISCREET %s", [key]), "iso": "AC06", "path": "INDISCREET"} if {
	some key, _ in input.subjects.countries
	data.index.countries[key]
}

hold contains {"rule": "indiscreet.wallet", "text": sprintf("INDISCREET %s", [key]), "iso": "RR02", "path": "INDISCREET", "disclose": true} if {
	some key, _ in input.subjects.wallets
	data.index.wallets[key]
}
`

// shunning are rules of the house that do the same with messages, one with a
// transaction and one with a whole message.
const shunning = `package house.shunning

fault contains {"path": path, "rule": "INDISCREET", "reason": "RR03", "hint": "INDISCREET", "found": "INDISCREET"} if {
	some path, name in input.paths
	endswith(path, "/Cdtr/Nm")
	name == "Shunned SARL"
}

fault contains {"path": "/Document/FIToFICstmrCdtTrf/GrpHdr/MsgId", "rule": "INDISCREET", "reason": "RR02", "hint": "INDISCREET", "found": "INDISCREET"} if {
	input.message.FIToFICstmrCdtTrf.GrpHdr.MsgId == "SHUNNED"
}
`

func TestWhatABanksOwnRulesSayOfAHitReachesOfficersAlone(t *testing.T) {
	t.Parallel()
	accounts := []account{
		{iban: frenchIBAN(1), holder: "Hidden Registry Holdings"},
		{iban: frenchIBAN(2), holder: "Atelier Deux SARL"},
		{iban: frenchIBAN(3), holder: "Atelier Trois SARL"},
		{iban: frenchIBAN(4), holder: "Shunned SARL"},
	}
	e := newEndToEnd(t, worldOptions{accounts: accounts})
	dir := e.writeBundle("telltales", "    - Blocked Trading Limited\n", "    - "+accounts[0].holder+"\n")
	e.replaceIn(dir+"/data.yaml", "bics: []", "bics: [EVILRUMM]")
	e.replaceIn(dir+"/data.yaml", "wallets: []", "wallets: [\""+accounts[1].wallet()+"\"]")
	require.NoError(t, os.Remove(dir+"/sanctions.rego"))
	require.NoError(t, os.Remove(dir+"/sanctions_test.rego"))
	require.NoError(t, os.WriteFile(dir+"/telltales.rego", []byte(telltales), 0o600))
	house := filepath.Join(e.dir, "house")
	require.NoError(t, os.Mkdir(house, 0o700))
	require.NoError(t, os.WriteFile(house+"/shunning.rego", []byte(shunning), 0o600))
	e.keys[auditor] = strings.Repeat("a", 64)
	e.configured(setting{complianceLine, "compliance: {bundle: " + dir + ", "}, setting{
		"    credentials:\n",
		"    profile: plain\n    rules: " + house + "\n    credentials:\n      - {name: " + auditor + ", api_key_sha256: \"" + hashOf(e.keys[auditor]) + "\", roles: [viewer]}\n",
	})
	e.withBeta()
	e.up()

	var seen strings.Builder
	look := func(credential, method, path, accept string, body []byte) []byte {
		answer, dump := e.dump(credential, method, path, accept, body)
		seen.WriteString(dump)
		return answer
	}
	post := func(message []byte) string {
		var receipt api.Receipt
		require.NoError(t, json.Unmarshal(look(backOffice, http.MethodPost, "/v1/messages", "application/json", message), &receipt))
		look(backOffice, http.MethodPost, "/v1/messages", "application/json", message)
		if len(receipt.Transfers) == 0 {
			return ""
		}
		return receipt.Transfers[0].ID
	}

	byName, byWallet, byHouse := e.payment("10.00", 0), e.payment("20.00", 1), e.payment("30.00", 3)
	byBIC, byCountry := e.payment("40.00", 2), newPayment(99, "50.00", accounts[2].holder, "Paris", "KP", accounts[2].iban)
	withBIC := bytes.Replace(pacs008("TELL-BIC", announcedAt, byBIC), []byte("</Cdtr>"), []byte("<Id><OrgId><AnyBIC>EVILRUMMXXX</AnyBIC></OrgId></Id></Cdtr>"), 1)
	var ids []string
	for i, message := range [][]byte{
		pacs008("TELL-NAME", announcedAt, byName), withBIC, pacs008("TELL-COUNTRY", announcedAt, byCountry),
		pacs008("TELL-WALLET", announcedAt, byWallet), pacs008("TELL-HOUSE", announcedAt, byHouse),
	} {
		ids = append(ids, post(message))
		require.NotEmpty(t, ids[i])
	}
	e.hearsReason(byName, "RJCT", "RR01")
	e.hearsReason(byBIC, "RJCT", "NARR")
	e.hearsReason(byCountry, "RJCT", "AC06")
	e.hearsReason(byWallet, "PDNG", "HOLD")
	e.hearsReason(byHouse, "RJCT", "RR03")

	// Problems, as JSON and as admi.002: refused by the house, taken by another.
	for _, accept := range []string{"application/json", "application/xml"} {
		for _, refused := range [][]byte{pacs008("SHUNNED", announcedAt, e.payment("1.00", 2)), pacs008("TELL-OTHER", announcedAt, byName)} {
			body := look(backOffice, http.MethodPost, "/v1/messages", accept, refused)
			require.NotContains(t, string(body), `"transfers"`)
		}
	}
	require.Contains(t, seen.String(), "refused for regulatory reasons")

	// The sender looks everywhere before officers have decided, and after.
	held, err := e.transfer(e.ctx, ids[3])
	require.NoError(t, err)
	e.recall("TELL-RECALL-1", "TELL-NAME", byName)
	e.answered(byName, "RJCR NARR")
	everywhere := func() {
		for _, who := range []string{backOffice, auditor, desk} {
			for _, list := range []string{"/v1/transfers", "/v1/recalls", "/v1/incoming"} {
				e.eachBelow(look, who, list)
			}
			for _, path := range []string{"/v1/proposals", "/v1/proposals/" + held.Proposal, "/v1/transfers/" + ids[0] + "x", "/v1/transfers?uetr=x", "/readyz"} {
				look(who, http.MethodGet, path, "application/json", nil)
			}
			look(who, http.MethodPost, "/v1/proposals/"+held.Proposal+"/approve", "application/json", []byte("{}"))
		}
	}
	everywhere()
	e.vote(officerOne, ids[3], "approve")
	e.vote(officerTwo, ids[3], "approve")
	e.hears("ACCC", byWallet)
	e.eventually("camt.054 of debit and credit", func() bool { return len(e.notified(byWallet, "DBIT")) > 0 && len(e.notified(byWallet, "CRDT")) > 0 })
	everywhere()

	e.bank.mu.Lock()
	for _, c := range e.bank.received {
		seen.WriteString("\n")
		require.NoError(t, c.header.Write(&seen))
		seen.Write(c.body)
	}
	e.bank.mu.Unlock()
	for _, telltale := range []string{"INDISCREET", "telltales", "shunning", "data.index", "/Cdtr/Nm"} {
		require.NotContains(t, strings.ToUpper(seen.String()), strings.ToUpper(telltale))
	}
	e.settledOnce(byWallet)

	// Officers see each rule with its own words.
	for i, rule := range []string{"indiscreet.name", "indiscreet.bic", "indiscreet.country", "", "INDISCREET"} {
		a, err := e.call(e.ctx, officerOne, http.MethodGet, "/v1/transfers/"+ids[i]+"/events", "", nil)
		require.NoError(t, err)
		require.Contains(t, string(a.body), rule)
	}
	a, err := e.call(e.ctx, officerTwo, http.MethodGet, "/v1/proposals/"+held.Proposal, "", nil)
	require.NoError(t, err)
	require.Contains(t, strings.ToLower(string(a.body)), "indiscreet "+strings.ToLower(accounts[1].wallet()))
}

// dump asks as a credential and gives the body, and the whole answer as text.
func (e *endToEnd) dump(credential, method, path, accept string, body []byte) ([]byte, string) {
	e.t.Helper()
	request, err := http.NewRequestWithContext(e.ctx, method, e.url+path, bytes.NewReader(body))
	require.NoError(e.t, err)
	request.Header.Set("Authorization", "Bearer "+e.keys[credential])
	request.Header.Set("Accept", accept)
	request.Header.Set("Content-Type", "application/xml")
	if bytes.HasPrefix(body, []byte("{")) {
		request.Header.Set("Content-Type", "application/json")
	}
	answer, err := e.client.Do(request)
	require.NoError(e.t, err)
	defer func() { _ = answer.Body.Close() }()
	dump, err := httputil.DumpResponse(answer, true)
	require.NoError(e.t, err)
	_, content, _ := bytes.Cut(dump, []byte("\r\n\r\n"))
	if i := bytes.IndexByte(content, '{'); i >= 0 && strings.Contains(answer.Header.Get("Content-Type"), "json") {
		content = content[i : bytes.LastIndexByte(content, '}')+1] // without the lengths of chunks
	}
	return content, string(dump)
}

// eachBelow looks at a list, at everything in it, and at what hangs on that.
func (e *endToEnd) eachBelow(look func(credential, method, path, accept string, body []byte) []byte, who, list string) {
	e.t.Helper()
	var page struct {
		Data []struct {
			ID        string `json:"id"`
			MessageID string `json:"message_id"`
			Href      string `json:"href"`
		} `json:"data"`
	}
	require.NoError(e.t, json.Unmarshal(look(who, http.MethodGet, list, "application/json", nil), &page))
	for _, item := range page.Data {
		if item.Href != "" {
			look(who, http.MethodGet, item.Href, "application/xml", nil)
			continue
		}
		one := list + "/" + item.ID
		look(who, http.MethodGet, one, "application/json", nil)
		look(who, http.MethodGet, one+"/events", "application/json", nil)
		e.eachBelow(look, who, one+"/reports")
		if item.MessageID != "" {
			look(who, http.MethodGet, "/v1/messages/"+item.MessageID, "application/json", nil)
		}
	}
}
