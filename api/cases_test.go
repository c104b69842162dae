package api_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

func (m *memory) CaseEntries(_ context.Context, ids []string) (map[string][]gateway.CaseEntry, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	found := map[string][]gateway.CaseEntry{}
	for _, id := range ids {
		for _, e := range m.files[id] {
			e.Content = nil
			found[id] = append(found[id], e)
		}
	}
	return found, nil
}

func (m *memory) CaseEvidence(_ context.Context, id string, sequence int64) (gateway.CaseEntry, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if sequence > int64(len(m.files[id])) {
		return gateway.CaseEntry{}, absent("entry", id)
	}
	return m.files[id][sequence-1], nil
}

func withCases(t *testing.T) bundle {
	t.Helper()
	b := setup(t, func(o *api.Options) {
		o.Cases = &engine.Cases{Store: o.Store.(*memory), Now: o.Now}
	})
	b.store.proposals["prop_1"] = gateway.Proposal{
		ID: "prop_1", Kind: gateway.ProposalRelease, Subject: "tr_1", Client: "alpha", Reasons: []gateway.Reason{{Rule: "limit/day", Text: "too much", ISO: "AM14"}},
		Barred: []string{"alice"}, Required: 2, State: gateway.ProposalOpen, Version: 1, CreatedAt: noon.Add(-time.Hour), ExpiresAt: noon.Add(time.Hour),
	}
	b.store.transfers["tr_1"] = &gateway.Transfer{ID: "tr_1", Key: gateway.Key{Client: "alpha"}, Progress: gateway.Progress{Report: []string{"goaml.str"}}}
	return b
}

func (b bundle) onCase(who, verb, body string) response {
	b.t.Helper()
	return b.do(who, "POST", "/v1/cases/prop_1/"+verb, body, "Content-Type", "application/json")
}

func TestOfficersWorkOnACase(t *testing.T) {
	t.Parallel()
	b := withCases(t)
	var page api.Cases
	require.NoError(t, json.Unmarshal(b.do("oscar", "GET", "/v1/cases", "").body, &page))
	require.Len(t, page.Data, 1)
	c := page.Data[0]
	require.Equal(t, "prop_1", c.ID)
	require.Equal(t, "1h0m0s", c.Age)
	require.Equal(t, "2026-11-20T13:00:00.000Z", c.Deadline)
	require.Equal(t, "limit/day", c.Reasons[0].Rule)
	require.Equal(t, 2, c.Required)
	require.Nil(t, c.Proposal)

	require.Equal(t, http.StatusOK, b.onCase("oscar", "take", `{}`).StatusCode)
	require.Equal(t, http.StatusConflict, b.onCase("olga", "take", `{}`).StatusCode)
	require.Equal(t, http.StatusOK, b.onCase("olga", "take", `{"from":"oscar"}`).StatusCode)
	require.Equal(t, http.StatusConflict, b.onCase("oscar", "give-back", "").StatusCode)

	require.Equal(t, http.StatusCreated, b.onCase("olga", "entries", `{"kind":"question","text":"what is it for?"}`).StatusCode)
	content := []byte("<script>")
	made, err := json.Marshal(api.NewCaseEntry{Kind: "evidence", Name: "invoice.html", MediaType: "text/html", Content: content})
	require.NoError(t, err)
	require.Equal(t, http.StatusCreated, b.onCase("oscar", "entries", string(made)).StatusCode)
	for _, bad := range []string{`{"kind":"note"}`, `{"kind":"owner","text":"me"}`, `{"kind":"note","text":"x","more":1}`, `{"kind":"evidence","name":"x"}`} {
		require.GreaterOrEqual(t, b.onCase("oscar", "entries", bad).StatusCode, 400, bad)
	}

	require.NoError(t, json.Unmarshal(b.do("olga", "GET", "/v1/cases/prop_1", "").body, &c))
	require.Equal(t, "olga", c.Owner)
	require.Equal(t, []string{"goaml.str"}, c.Report, "what the policy wants reported of the transfer that is held")
	require.True(t, c.Waits)
	require.Len(t, c.Entries, 4)
	sum := sha256.Sum256(content)
	require.Equal(t, hex.EncodeToString(sum[:]), c.Entries[3].SHA256)
	require.Equal(t, "8", c.Entries[3].Size)
	got := b.do("olga", "GET", "/v1/cases/prop_1/evidence/4", "")
	require.Equal(t, content, got.body)
	require.Equal(t, "application/octet-stream", got.Header.Get("Content-Type"), "a browser doesn't run it")
	require.Equal(t, "attachment", got.Header.Get("Content-Disposition"))
	require.Equal(t, http.StatusNotFound, b.do("olga", "GET", "/v1/cases/prop_1/evidence/3", "").StatusCode)
}

func TestACaseIsForItsOfficers(t *testing.T) {
	t.Parallel()
	b := withCases(t)
	for who, status := range map[string]int{"alice": http.StatusForbidden, "anna": http.StatusForbidden, "otto": http.StatusNotFound, "house": http.StatusOK} {
		require.Equal(t, status, b.do(who, "GET", "/v1/cases/prop_1", "").StatusCode, who)
		if status != http.StatusOK {
			require.Equal(t, status, b.onCase(who, "take", `{}`).StatusCode, who)
			require.Equal(t, status, b.onCase(who, "entries", `{"kind":"note","text":"x"}`).StatusCode, who)
			require.Equal(t, status, b.do(who, "GET", "/v1/cases/prop_1/evidence/1", "").StatusCode, who)
		}
	}
	require.Empty(t, b.store.files)
	require.JSONEq(t, `[]`, dataOf(t, b.do("otto", "GET", "/v1/cases", "").body))
}

func dataOf(t *testing.T, body []byte) string {
	t.Helper()
	var page struct{ Data json.RawMessage }
	require.NoError(t, json.Unmarshal(body, &page))
	return string(page.Data)
}
