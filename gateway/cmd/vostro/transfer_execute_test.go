package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/api"
)

func TestTransferExecuteAsksTheGatewayAndNamesTheProposal(t *testing.T) {
	t.Parallel()
	var asked api.NewExecution
	refuse := false
	gateway := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body := json.NewDecoder(r.Body)
		body.DisallowUnknownFields()
		if r.Method != http.MethodPost || r.URL.Path != "/v1/transfers/tr_1/execute" || r.Header.Get("Authorization") != "Bearer secret" || body.Decode(&asked) != nil {
			w.WriteHeader(http.StatusTeapot)
			return
		}
		if refuse {
			w.Header().Set("Content-Type", "application/problem+json")
			w.WriteHeader(http.StatusConflict)
			_, _ = w.Write([]byte(`{"status":409,"title":"Conflict","code":"SIMULATION","detail":"the off-ramp refuses: InvalidProof"}`))
			return
		}
		w.WriteHeader(http.StatusCreated)
		_, _ = w.Write([]byte(`{"id":"pr_7","expires_at":"2026-01-02T03:04:05.000Z","content":{"cause":"passed"}}`))
	}))
	defer gateway.Close()
	dir := t.TempDir()
	key, result := filepath.Join(dir, "key"), filepath.Join(dir, "result.hex")
	require.NoError(t, os.WriteFile(key, []byte("secret\n"), 0o600))
	require.NoError(t, os.WriteFile(result, []byte("0xbeef\n"), 0o600))
	run := func(more ...string) (string, error) {
		var out bytes.Buffer
		cmd := newTransfer()
		cmd.SetOut(&out)
		cmd.SetErr(&out)
		cmd.SetArgs(append([]string{"execute", "tr_1", "--url", gateway.URL, "--api-key-file", key}, more...))
		err := cmd.Execute()
		return out.String(), err
	}
	_, err := run()
	require.ErrorContains(t, err, "reason", "nothing is proposed without one")
	require.Empty(t, asked.Reason)

	out, err := run("--reason", "ticket 4711", "--gas", "600000", "--verifier-result", "0xa=@"+result, "--verifier-result", "0xb=0x01")
	require.NoError(t, err)
	require.Contains(t, out, "pr_7 is open")
	require.Contains(t, out, "passed")
	require.Equal(t, api.NewExecution{Reason: "ticket 4711", ReceiverGas: "600000", Results: map[string]string{"0xa": "0xbeef", "0xb": "0x01"}}, asked)

	refuse = true
	_, err = run("--reason", "again")
	require.ErrorContains(t, err, "InvalidProof")
	_, err = run("--reason", "x", "--verifier-result", "0xa=@"+filepath.Join(dir, "none"))
	require.ErrorContains(t, err, "result of verifier 0xa")
}
