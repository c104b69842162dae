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

func TestClearanceListsWhatIsGoodAndTakesOneBackWithAReason(t *testing.T) {
	t.Parallel()
	var asked []api.RevokeOrder
	good := api.Clearances{Data: []api.Clearance{{
		Number: "7", List: "ofac", Entry: "101", Listed: "Ivan EXAMPLOV", Party: "EXAMPLOW IWAN|BG|||", ProposedBy: "helga", Reason: "born 1991", ExpiresAt: "2027-11-20T12:00:00.000Z",
	}, {Number: "8", List: "un", Entry: "QDi.1", Party: "SOMEBODY ELSE||||", ProposedBy: "hanna"}}}
	gateway := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		switch authorized := r.Header.Get("Authorization") == "Bearer secret"; {
		case authorized && r.Method == http.MethodGet && r.URL.Path == "/v1/clearances":
			_ = json.NewEncoder(w).Encode(good)
		case authorized && r.Method == http.MethodPost && r.URL.Path == "/v1/clearances/7/revoke":
			var order api.RevokeOrder
			body := json.NewDecoder(r.Body)
			body.DisallowUnknownFields()
			if body.Decode(&order) != nil {
				w.WriteHeader(http.StatusTeapot)
				return
			}
			asked = append(asked, order)
			w.WriteHeader(http.StatusNoContent)
		default:
			w.Header().Set("Content-Type", "application/problem+json")
			w.WriteHeader(http.StatusNotFound)
			_, _ = w.Write([]byte(`{"status":404,"title":"Not Found","code":"NOT_FOUND","detail":"clearance 9 isn't there"}`))
		}
	}))
	defer gateway.Close()
	key := filepath.Join(t.TempDir(), "key")
	require.NoError(t, os.WriteFile(key, []byte("secret\n"), 0o600))
	run := func(args ...string) (string, error) {
		var out bytes.Buffer
		cmd := newClearance()
		cmd.SetOut(&out)
		cmd.SetErr(&out)
		cmd.SetArgs(append(args, "--url", gateway.URL, "--api-key-file", key))
		err := cmd.Execute()
		return out.String(), err
	}
	out, err := run("list")
	require.NoError(t, err)
	require.Regexp(t, `7 +EXAMPLOW IWAN\|BG\|\|\| +ofac +101 +Ivan EXAMPLOV +2027-11-20T12:00:00.000Z +helga +born 1991`, out)
	require.Regexp(t, `8 +SOMEBODY ELSE\|\|\|\| +un +QDi.1 .*hanna +-`, out)
	out, err = run("list", "--output", "json")
	require.NoError(t, err)
	var shown []api.Clearance
	require.NoError(t, json.Unmarshal([]byte(out), &shown))
	require.Equal(t, good.Data, shown)

	_, err = run("revoke", "7")
	require.ErrorContains(t, err, "reason", "nothing is taken back without one")
	require.Empty(t, asked)
	out, err = run("revoke", "7", "--reason", "the passport was another's")
	require.NoError(t, err)
	require.Equal(t, "clearance 7 is taken back\n", out)
	require.Equal(t, []api.RevokeOrder{{Reason: "the passport was another's"}}, asked)
	_, err = run("revoke", "9", "--reason", "x")
	require.ErrorContains(t, err, "clearance 9 isn't there")
}
