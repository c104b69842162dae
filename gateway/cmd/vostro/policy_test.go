package main

import (
	"encoding/json"
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

func TestPolicyIsCheckedReleasedExplainedAndRolledBackFromTheCommandLine(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	e.up()
	as := func(officer string, args ...string) (string, error) {
		key := filepath.Join(t.TempDir(), officer+".key")
		require.NoError(t, os.WriteFile(key, []byte(e.keys[officer]+"\n"), 0o600))
		return vostro(t, append(args, "--url", e.url, "--api-key-file", key)...)
	}
	proposed := func(out string) string {
		return strings.TrimSuffix(strings.Fields(out[strings.Index(out, "proposed as"):])[2], ",")
	}
	large := e.payment("250000.00", 0)
	id := e.post("LARGE-1", large)[0]
	e.state(id, gateway.StateHeld)

	dir := filepath.Join(t.TempDir(), "policies")
	out, err := vostro(t, "policy", "init", dir)
	require.NoError(t, err, out)
	out, err = vostro(t, "policy", "check", dir, "--budget", "1m")
	require.NoError(t, err, out)
	require.Contains(t, out, "is good")
	out, err = vostro(t, "policy", "test", dir)
	require.NoError(t, err, out)
	require.Contains(t, out, " 0 failed")

	review := filepath.Join(dir, "review.rego")
	rules, err := os.ReadFile(review)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(review, []byte(strings.Replace(string(rules), "input.transfer.amount.currency", "input.transfer.amount.curency", 1)), 0o600))
	out, err = vostro(t, "policy", "check", dir, "--budget", "1m")
	require.ErrorIs(t, err, errSaidNo)
	require.Regexp(t, `review\.rego:\d+:\d+: .*curency`, out)
	out, err = as(officerOne, "policy", "propose", "--reason", "none", "--budget", "1m", dir)
	require.ErrorIs(t, err, errSaidNo, out)
	require.NoError(t, os.WriteFile(review, rules, 0o600))

	e.replaceIn(filepath.Join(dir, "data.yaml"), `EUR: "100000"`, `EUR: "5"`)
	out, err = as(officerOne, "policy", "propose", "--reason", "ticket 4711", "--budget", "1m", dir)
	require.NoError(t, err, out)
	require.Contains(t, out, `changed data.review.limits.EUR: "100000" → "5"`)
	release := proposed(out)
	out, err = as(officerOne, "policy", "approve", release)
	require.ErrorIs(t, err, errSaidNo, "whoever proposes has no vote: %s", out)
	out, err = as(officerTwo, "policy", "approve", release)
	require.NoError(t, err, out)
	small := e.post("SMALL-1", e.payment("10.00", 1))[0]
	e.state(small, gateway.StateHeld)
	e.nothingSent()

	a, err := e.call(e.ctx, officerOne, http.MethodGet, "/v1/decisions", "", nil)
	require.NoError(t, err)
	var decisions api.Decisions
	require.NoError(t, json.Unmarshal(a.body, &decisions))
	of := map[string]string{}
	for _, d := range decisions.Data {
		of[d.TransferID] = d.ID
	}
	for _, transfer := range []string{id, small} {
		out, err = as(officerOne, "policy", "replay", of[transfer])
		require.NoError(t, err, out)
		require.Contains(t, out, "bit for bit")
	}
	out, err = as(officerOne, "policy", "explain", of[small])
	require.NoError(t, err, out)
	require.Contains(t, out, "would have passed (tried): 4.99 EUR passes")
	out, err = as(officerOne, "policy", "export", "--since", "1h")
	require.NoError(t, err, out)
	require.Contains(t, out, `"decision_id":"`+of[id]+`"`)
	page := filepath.Join(t.TempDir(), "backtest.html")
	e.replaceIn(filepath.Join(dir, "data.yaml"), `EUR: "5"`, `EUR: "500000"`)
	out, err = as(officerOne, "policy", "backtest", "--since", "1d", "--bundle", dir, "--html", page)
	require.NoError(t, err, out)
	var report compliance.BacktestReport
	require.NoError(t, json.Unmarshal([]byte(out), &report))
	require.Equal(t, 2, report.Flipped)
	require.Equal(t, 2, report.Outcomes["hold → allow"])
	require.FileExists(t, page)

	out, err = as(officerTwo, "policy", "rollback", "--reason", "too strict", "1")
	require.NoError(t, err, out)
	out, err = as(officerOne, "policy", "approve", proposed(out))
	require.NoError(t, err, out)
	out, err = as(officerOne, "policy", "history")
	require.NoError(t, err, out)
	require.Contains(t, out, "taken from the configured bundle")
	require.Contains(t, out, "proposed by officer-1, approved by officer-2 ("+release+")")
	require.Contains(t, strings.Split(out, "\n")[2], "in force")
	shown := filepath.Join(t.TempDir(), "shown")
	out, err = as(officerOne, "policy", "show", shown)
	require.NoError(t, err, out)
	out, err = vostro(t, "policy", "check", shown, "--budget", "1m")
	require.NoError(t, err, "what was released can be released again: %s", out)
	passes := e.payment("11.00", 1)
	e.post("SMALL-2", passes)
	e.hears("ACCC", passes)
}
