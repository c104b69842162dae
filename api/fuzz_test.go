package api_test

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// FuzzRequest sends anything: the answer is never an internal error, and every
// refusal is a problem or an admi.002.
func FuzzRequest(f *testing.F) {
	b := setup(f, nil)
	b.store.proposals["prop_1"] = proposal("prop_1", "alpha")
	handler := b.server.Handler()
	f.Add("GET", "/v1/transfers?limit=2&state=held", "", "a;,b", "", "")
	f.Add("POST", "/v1/messages", "application/xml", "application/xml;q=1", "id-1", message("M1", uetrA))
	f.Add("POST", "/v1/messages", "text/xml; charset=\"", "*/*", "", "<m/>")
	f.Add("POST", "/v1/proposals/prop_1/approve", "application/json", "", "", `{"note":"x"}`)
	f.Add("POST", "/v1/proposals/prop_1/reject", "a+;b", "", "", `{"note":{}}`)
	f.Add("GET", "/v1/transfers/%00/events?cursor=e30", "", "", "\xff", "")
	f.Fuzz(func(t *testing.T, method, path, contentType, accept, id, body string) {
		if !strings.HasPrefix(path, "/") {
			return
		}
		r, err := http.NewRequest(method, "http://vostro.test"+path, strings.NewReader(body))
		if err != nil {
			return
		}
		r.RequestURI = path
		r.Header = http.Header{"Content-Type": {contentType}, "Accept": {accept}, "X-Request-Id": {id}, "X-Api-Key": {key("both")}}
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		require.NotEqual(t, http.StatusInternalServerError, w.Code, "%s", w.Body)
		if w.Code < 400 || w.Header().Get("Content-Type") == "application/xml" {
			return
		}
		require.Equal(t, "application/problem+json", w.Header().Get("Content-Type"))
		var p map[string]any
		require.NoError(t, json.Unmarshal(w.Body.Bytes(), &p))
		require.NotEmpty(t, p["code"])
	})
}
