package api_test

import (
	"net/http"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

func TestARecallIsTakenShownAndAnswered(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	receipt := b.receipt("alice", `<m id="CXL-1"><back uetr="`+uetrA+`"/></m>`)
	require.Empty(t, receipt.Transfers)
	require.Len(t, receipt.Recalls, 1)
	id := receipt.Recalls[0].ID
	require.Equal(t, "open", receipt.Recalls[0].State)
	fresh := b.get("anna", "/v1/recalls/"+id).object(t)
	require.NotContains(t, fresh, "confirmation", "nothing was answered yet")
	require.Equal(t, map[string]any{"value": "12.5", "currency": "EUR"}, fresh["amount"])
	require.Equal(t, map[string]any{"uetr": uetrA}, fresh["original"])

	r := b.store.recalls[id]
	r.State, r.Version, r.TransferID, r.UpdatedAt = gateway.RecallRefused, 2, "tr_1", noon.Add(time.Minute)
	r.Reasons = []gateway.Reason{{Rule: "recall", Text: "the payment is settled", ISO: "PTNA"}}
	b.store.recalls[id] = r
	b.store.reports["rep_1"] = gateway.Report{ID: "rep_1", TransferID: id, Client: "alpha", Sequence: 2, Type: "camt.029.001.09", Status: "RJCR", CreatedAt: noon}
	shown := b.get("alice", "/v1/recalls/"+id).object(t)
	require.Equal(t, "RJCR", shown["confirmation"])
	require.Equal(t, "PTNA", shown["reasons"].([]any)[0].(map[string]any)["iso"])
	r.Reasons = []gateway.Reason{{Rule: "ALPHA-1", Text: "names a listed party", ISO: "RR04", Path: "/Document", Found: "the listed one"}}
	b.store.recalls[id] = r
	require.Equal(t, []any{map[string]any{"text": "refused for regulatory reasons", "iso": "RR04"}}, b.get("alice", "/v1/recalls/"+id).object(t)["reasons"])
	require.Contains(t, string(b.get("oscar", "/v1/recalls/"+id).body), "the listed one")
	reports := b.get("alice", "/v1/recalls/"+id+"/reports").object(t)["data"].([]any)
	require.Len(t, reports, 1)
	require.Equal(t, "camt.029.001.09", reports[0].(map[string]any)["type"])

	again := b.receipt("alice", `<m id="CXL-1"><back uetr="`+uetrA+`"/></m>`)
	require.Equal(t, receipt.Recalls, again.Recalls, "the first answer")
}

func TestRecallsOfAnotherClientDoNotExist(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	own := b.receipt("alice", `<m id="CXL-1"><back uetr="`+uetrA+`"/></m>`).Recalls[0].ID
	b.receipt("bob", `<m id="CXL-2"><back uetr="`+uetrA+`"/></m>`)
	for _, path := range []string{"/v1/recalls/" + own, "/v1/recalls/" + own + "/reports", "/v1/recalls/none"} {
		require.Equal(t, http.StatusNotFound, b.get("bob", path).StatusCode, path)
	}
	list := func(who, query string) []any { return b.get(who, "/v1/recalls"+query).object(t)["data"].([]any) }
	require.Len(t, list("alice", ""), 1)
	require.Len(t, list("house", ""), 2)
	require.Len(t, list("house", "?limit=1"), 1)
	require.Empty(t, list("alice", "?state=refused"))
	require.Len(t, list("alice", "?state=open"), 1)
	first := b.get("house", "/v1/recalls?limit=1").object(t)
	next := b.get("house", "/v1/recalls?limit=1&cursor="+first["next_cursor"].(string)).object(t)
	require.NotEqual(t, first["data"], next["data"])
}
