package api_test

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
)

func withReleases(b bundle) {
	for n, effective := range []time.Time{noon.Add(-2 * time.Hour), noon.Add(-time.Hour), noon.Add(time.Hour)} {
		b.store.releases = append(b.store.releases, gateway.PolicyUpdate{
			Release: gateway.PolicyRelease{
				Number: int64(n + 1), PolicyDigests: gateway.PolicyDigests{Rules: strings.Repeat("a", 64), Tests: strings.Repeat("b", 64), Data: strings.Repeat("c", 64)},
				ProposedBy: "oscar", ApprovedBy: []string{"olga"}, At: noon.Add(-2 * time.Hour), Effective: effective,
			},
			Contents: []gateway.PolicyContent{{Part: gateway.PolicyRules, Digest: strings.Repeat("a", 64), Content: []byte(`{"a.rego":"package policy.a"}`)}},
		})
	}
}

func TestTheHouseSeesThePolicyAndWhatItWas(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	b.do("house", http.MethodGet, "/v1/policy", "").problem(t, http.StatusNotFound, gateway.CodeNotFound)
	withReleases(b)
	var r api.PolicyRelease
	b.do("house", http.MethodGet, "/v1/policy", "").read(t, http.StatusOK, &r)
	require.EqualValues(t, 2, r.Number, "the third one waits")
	var all api.PolicyReleases
	b.do("house", http.MethodGet, "/v1/policy/releases?limit=2", "").read(t, http.StatusOK, &all)
	var rest api.PolicyReleases
	b.do("house", http.MethodGet, "/v1/policy/releases?limit=2&cursor="+all.NextCursor, "").read(t, http.StatusOK, &rest)
	var states []string
	for _, r := range append(all.Data, rest.Data...) {
		states = append(states, r.State)
	}
	require.Equal(t, []string{"past", "in_force", "scheduled"}, states)

	content := b.do("house", http.MethodGet, "/v1/policy/contents/rules/"+strings.Repeat("a", 64), "")
	require.Equal(t, http.StatusOK, content.StatusCode)
	require.JSONEq(t, `{"a.rego":"package policy.a"}`, string(content.body))
	b.do("house", http.MethodGet, "/v1/policy/contents/data/"+strings.Repeat("a", 64), "").problem(t, http.StatusNotFound, gateway.CodeNotFound)
	for _, path := range []string{"/v1/policy", "/v1/policy/releases", "/v1/policy/contents/rules/" + strings.Repeat("a", 64), "/v1/decisions", "/v1/decisions/dec_1"} {
		b.do("oscar", http.MethodGet, path, "").problem(t, http.StatusForbidden, gateway.CodeForbidden)
		b.do("alice", http.MethodGet, path, "").problem(t, http.StatusForbidden, gateway.CodeForbidden)
	}
}

func TestADecisionIsToldBitForBit(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	input := `{"version":"1","transfer":{"amount":{"value":"1.10"},"remittance":"\u003c\u0026\u003e ü \u2028"}}`
	for i, id := range []string{"dec_1", "dec_2", "dec_3"} {
		b.store.decisions = append(b.store.decisions, gateway.Decision{
			ID: id, TransferID: "tr_1", Outcome: gateway.Hold, Reasons: []gateway.Reason{{Rule: "r", Text: "t", Withheld: gateway.WithheldAll}},
			Bundle: "x", Data: "y", Input: []byte(input), InputSHA: "z", At: noon.Add(time.Duration(i) * time.Hour),
		})
	}
	var raw struct {
		Input   json.RawMessage      `json:"input"`
		Reasons []api.DecisionReason `json:"reasons"`
	}
	b.do("house", http.MethodGet, "/v1/decisions/dec_2", "").read(t, http.StatusOK, &raw)
	require.Equal(t, input, string(raw.Input))
	require.Equal(t, []api.DecisionReason{{Rule: "r", Text: "t"}}, raw.Reasons, "officers read what is withheld from others")
	b.do("house", http.MethodGet, "/v1/decisions/dec_9", "").problem(t, http.StatusNotFound, gateway.CodeNotFound)

	var ids []string
	cursor := ""
	for {
		var page api.Decisions
		b.do("house", http.MethodGet, "/v1/decisions?limit=1&since="+url.QueryEscape(noon.Add(time.Hour).Format(time.RFC3339))+cursor, "").read(t, http.StatusOK, &page)
		for _, d := range page.Data {
			ids = append(ids, d.ID)
		}
		if page.NextCursor == "" {
			break
		}
		cursor = "&cursor=" + page.NextCursor
	}
	require.Equal(t, []string{"dec_2", "dec_3"}, ids)
}

// read takes an answer of a status into v.
func (r response) read(t testing.TB, status int, v any) {
	t.Helper()
	require.Equal(t, status, r.StatusCode, "%s", r.body)
	require.NoError(t, json.Unmarshal(r.body, v), "%s", r.body)
}
