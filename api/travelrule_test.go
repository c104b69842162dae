package api_test

import (
	"net/http"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
)

func TestTheTravelRuleDocumentIsForThoseWhoSeeTheTransfer(t *testing.T) {
	t.Parallel()
	missing := []string{"Dbtr/PstlAdr"}
	b := setup(t, func(o *api.Options) {
		o.TravelRule = func(t *gateway.Transfer) (any, []string, []string) {
			return map[string]any{"about": t.ID}, missing, []string{"Dbtr is taken for a natural person"}
		}
	})
	id := b.receipt("alice", message("M1", uetrA)).Transfers[0].ID
	path := "/v1/transfers/" + id + "/travel-rule"
	for _, who := range []string{"alice", "anna", "oscar", "house"} {
		got := b.get(who, path)
		require.Equal(t, http.StatusOK, got.StatusCode, who)
		shown := got.object(t)
		require.Equal(t, false, shown["complete"])
		require.Equal(t, []any{"Dbtr/PstlAdr"}, shown["missing"])
		require.Equal(t, map[string]any{"about": id}, shown["ivms101"])
		require.Equal(t, gateway.NewPaymentRef("ALPHDEFF", "cct", "", uetrA).Hex(), shown["payment_ref"])
		require.Equal(t, uetrA, shown["uetr"])
	}
	for _, who := range []string{"bob", "otto"} {
		require.Equal(t, http.StatusNotFound, b.get(who, path).StatusCode, "another client learns nothing")
	}
	missing = nil
	require.Equal(t, true, b.get("alice", path).object(t)["complete"])

	tr := *b.store.transfers[id]
	tr.Key.Kind = gateway.KindData
	b.store.transfers[id] = &tr
	require.Equal(t, http.StatusConflict, b.get("alice", path).StatusCode, "data moves no value")
}
