package main

import (
	"encoding/json"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/compliance"
	"github.com/vostro-gateway/vostro/gateway"
)

func TestOneOfficersRefusalEndsAHeldPayment(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	e.up()
	p := e.payment("250000.00", 0)
	id := e.post("REFUSED-1", p)[0]
	e.vote(officerOne, id, "approve")

	// They work on it as a case from the command line.
	as := func(officer string, args ...string) string {
		key := filepath.Join(t.TempDir(), officer+".key")
		require.NoError(t, os.WriteFile(key, []byte(e.keys[officer]+"\n"), 0o600))
		out, err := vostro(t, append(append([]string{"case"}, args...), "--url", e.url, "--api-key-file", key)...)
		require.NoError(t, err, out)
		return out
	}
	held, err := e.transfer(e.ctx, id)
	require.NoError(t, err)
	listed := as(officerTwo, "list")
	require.Contains(t, listed, held.Proposal)
	require.Contains(t, listed, "1 of 2")
	invoice := filepath.Join(t.TempDir(), "invoice.txt")
	require.NoError(t, os.WriteFile(invoice, []byte("nothing was ordered"), 0o600))
	as(officerTwo, "take", held.Proposal)
	as(officerTwo, "ask", held.Proposal, "what was ordered?")
	require.Contains(t, as(officerOne, "list"), "waits for an answer")
	as(officerOne, "answer", held.Proposal, "nothing")
	require.Contains(t, as(officerOne, "attach", held.Proposal, invoice), "invoice.txt, 19 bytes, sha256 ")
	require.Equal(t, "nothing was ordered", as(officerTwo, "show", held.Proposal, "--evidence", "4"))
	require.Contains(t, as(officerTwo, "decide", held.Proposal, "--refuse", "--note", "no invoice"), "is rejected")
	require.NotContains(t, as(officerTwo, "list"), held.Proposal)
	e.hearsReason(p, "RJCT", "DS0H")
	e.blocks(e.net.Chains[0], 3)
	e.nothingSent()
	require.Equal(t, []string{"PDNG", "RJCT"}, e.statuses(p))
}

func TestHoldThatNobodyDecidesIsRejected(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{}, setting{engineLine, "engine: {poll: 1s, bump: 10s, lease: 2s, held: 1s}"})
	e.up()
	p := e.payment("250000.00", 0)
	e.post("EXPIRED-1", p)
	e.hearsReason(p, "RJCT", "AB03")
	e.nothingSent()
	require.Equal(t, []string{"PDNG", "RJCT"}, e.statuses(p))
}

// writeBundle writes the default policy with something replaced in its data.
func (e *endToEnd) writeBundle(name, old, changed string) string {
	e.t.Helper()
	dir := filepath.Join(e.dir, name)
	require.NoError(e.t, os.CopyFS(dir, compliance.DefaultBundle()))
	path := filepath.Join(dir, "data.yaml")
	data, err := fs.ReadFile(compliance.DefaultBundle(), "data.yaml")
	require.NoError(e.t, err)
	require.Contains(e.t, string(data), old)
	require.NoError(e.t, os.WriteFile(path, []byte(strings.Replace(string(data), old, changed, 1)), 0o600))
	return dir
}

// released has one officer propose a bundle and the other one approve it.
func (e *endToEnd) released(dir string) {
	e.t.Helper()
	files, err := bundleFiles(dir)
	require.NoError(e.t, err)
	body, err := json.Marshal(map[string]any{"kind": "policy", "reason": "a new entry", "changes": map[string]any{"files": files}})
	require.NoError(e.t, err)
	a, err := e.call(e.ctx, officerOne, http.MethodPost, "/v1/proposals", "application/json", body)
	require.NoError(e.t, err)
	require.Equal(e.t, http.StatusCreated, a.status, "%s", a.body)
	var p api.Proposal
	require.NoError(e.t, json.Unmarshal(a.body, &p))
	require.Equal(e.t, http.StatusForbidden, e.answer(officerOne, p.ID, "approve"), "whoever proposes has no vote")
	require.Equal(e.t, http.StatusOK, e.answer(officerTwo, p.ID, "approve"))
}

// An allow is an allow of the rules and lists under which it was given. The
// curse keeps the payment waiting while they change.
func TestPolicyThatChangedBeforeSigningDecidesAgain(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	e.up()
	source := e.net.Chains[0]
	require.NoError(t, source.Curse(e.ctx))
	p, q := e.payment("90.00", 0), e.payment("91.00", 1)
	ids := e.post("OVERTAKEN-1", p, q)
	for i, waiting := range []payment{p, q} {
		e.hearsReason(waiting, "PDNG", "ED06")
		e.state(ids[i], gateway.StateParked)
	}
	e.released(e.writeBundle("stricter", "names:\n", "names:\n    - "+e.accounts[0].holder+"\n"))
	require.NoError(t, source.Uncurse(e.ctx))
	e.hearsReason(p, "RJCT", "RR04")
	e.hears("ACCC", q)
	e.settledOnce(q)
}
