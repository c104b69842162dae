package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/compliance"
	"github.com/vostro-gateway/vostro/gateway"
)

const officerThree = "officer-3"

// seen gives a transfer as officers see it.
func (e *endToEnd) seen(id string) api.Transfer {
	e.t.Helper()
	a, err := e.call(e.ctx, officerOne, http.MethodGet, "/v1/transfers/"+id, "", nil)
	require.NoError(e.t, err)
	var t api.Transfer
	require.NoError(e.t, json.Unmarshal(a.body, &t), "%s", a.body)
	return t
}

func (e *endToEnd) heldBy(id string) (rules []string) {
	e.t.Helper()
	e.state(id, gateway.StateHeld)
	for _, r := range e.seen(id).Reasons {
		rules = append(rules, r.Rule)
	}
	return rules
}

// Ten policies that were written by docs/policy.md, docs/policy-input.md and the two
// schemas alone, beside the default ones.
func TestPoliciesWrittenByTheContractAloneBehaveAsTheySay(t *testing.T) {
	t.Parallel()
	accounts := make([]account, 4)
	for i := range accounts {
		accounts[i] = account{iban: frenchIBAN(i + 1), holder: []string{"Atelier Un", "Atelier Deux", "Muster GmbH", "Atelier Quatre"}[i]}
	}
	e := newEndToEnd(t, worldOptions{accounts: accounts})
	dir := filepath.Join(e.dir, "policies")
	require.NoError(t, os.CopyFS(dir, compliance.DefaultBundle()))
	require.NoError(t, os.CopyFS(dir, os.DirFS("../../../compliance/testdata/unseen")))
	e.replaceIn(filepath.Join(dir, "cooling", "data.yaml"), "4h", "2s")
	e.replaceIn(filepath.Join(dir, "payees", "data.yaml"), `"0x00000000000000000000000000000000000000aa"`,
		`"`+strings.ToLower(accounts[0].wallet()+`", "`+accounts[1].wallet()+`", "`+accounts[2].wallet())+`"`)
	out, err := vostro(t, "policy", "check", dir, "--budget", "1m")
	require.NoError(t, err, out)
	e.keys[officerThree] = strings.Repeat("3", 64)
	e.configured(setting{complianceLine, "compliance: {bundle: " + dir + ", "}, setting{
		"    credentials:\n", "    credentials:\n      - {name: " + officerThree + ", api_key_sha256: \"" + hashOf(e.keys[officerThree]) + "\", roles: [officer]}\n",
	})
	e.up()

	// cooling, regulator and payees
	first := e.payment("12.00", 0)
	id := e.post("UNSEEN-1", first)[0]
	e.hears("ACCC", first)
	require.Contains(t, e.events(id), string(gateway.EventWarehoused), "cooling")
	a, err := e.call(e.ctx, officerOne, http.MethodGet, "/v1/transfers/"+id+"/events", "", nil)
	require.NoError(t, err)
	require.Contains(t, string(a.body), `"report":["cross-fr"]`)
	second := e.payment("12.00", 0)
	id = e.post("UNSEEN-2", second)[0]
	e.hears("ACCC", second)
	require.NotContains(t, e.events(id), string(gateway.EventWarehoused), "the debtor knows the creditor by now")

	// lei
	company := e.payment("5.00", 2)
	id = e.post("UNSEEN-3", company)[0]
	require.Equal(t, []string{"lei.missing"}, e.heldBy(id))
	e.vote(officerOne, id, "reject")
	e.hears("RJCT", company)

	// corridorcap, seniors and patience: 24 of 1000 are used
	large := e.payment("976.01", 0)
	id = e.post("UNSEEN-4", large)[0]
	require.Equal(t, []string{"corridorcap", "seniors"}, e.heldBy(id))
	e.vote(officerOne, id, "approve")
	e.vote(officerTwo, id, "approve")
	require.Equal(t, string(gateway.StateHeld), e.seen(id).State, "two are not three")
	e.vote(officerThree, id, "approve")
	e.hears("ACCC", large)
	require.Equal(t, "AM14", firstCode(e, id), "what officers released")

	// bearer
	alone := e.payment("6.00", 1)
	receipt, _, err := e.send(e.ctx, bytes.Replace(pacs008("UNSEEN-5", time.Now(), alone), []byte("<ChrgBr>SHAR<"), []byte("<ChrgBr>DEBT<"), 1))
	require.NoError(t, err)
	e.hearsReason(alone, "RJCT", "NARR")
	require.Equal(t, "charges borne by DEBT: send SHAR or SLEV", e.seen(receipt.Transfers[0].ID).Reasons[0].Text)

	// scarred
	again := e.payment("7.00", 0)
	id = e.post("UNSEEN-6", again)[0]
	require.Equal(t, []string{"corridorcap", "scarred.debtor"}, e.heldBy(id), "the same debtor was just denied, and the day is full")
	e.vote(officerOne, id, "reject")

	// payees
	stranger := e.payment("8.00", 3)
	e.post("UNSEEN-7", stranger)
	e.hearsReason(stranger, "RJCT", "AC01")
	e.settledOnce(first, second, large)
}

// firstCode gives the first code among the reasons of a transfer's hold.
func firstCode(e *endToEnd, id string) string {
	e.t.Helper()
	a, err := e.call(e.ctx, officerOne, http.MethodGet, "/v1/proposals/"+e.seen(id).Proposal, "", nil)
	require.NoError(e.t, err)
	var p api.Proposal
	require.NoError(e.t, json.Unmarshal(a.body, &p))
	for _, r := range p.Reasons {
		if r.ISO != "" {
			return r.ISO
		}
	}
	return ""
}
