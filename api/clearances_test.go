package api_test

import (
	"context"
	"fmt"
	"net/http"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
)

// clearanceKeeper has one clearance until it is taken back.
type clearanceKeeper struct {
	mu      sync.Mutex
	good    []gateway.Clearance
	revoked []string
}

func (k *clearanceKeeper) Good(context.Context) ([]gateway.Clearance, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	return k.good, nil
}

func (k *clearanceKeeper) Revoke(_ context.Context, number int64, by, reason string) error {
	k.mu.Lock()
	defer k.mu.Unlock()
	if len(k.good) == 0 || k.good[0].Number != number {
		return gateway.Errorf(gateway.CodeNotFound, "revoke clearance", gateway.RetryNever, "clearance %d isn't there", number)
	}
	k.good = nil
	k.revoked = append(k.revoked, fmt.Sprint(number, " ", by, " ", reason))
	return nil
}

func TestOneOfficerOfTheHouseTakesAClearanceBack(t *testing.T) {
	t.Parallel()
	k := &clearanceKeeper{good: []gateway.Clearance{{
		Number: 7, Party: "EXAMPLOW IWAN|BG|||", List: "ofac", Entry: "101", Name: "Iwan Examplow", Listed: "Ivan EXAMPLOV", Reason: "born 1991",
		Proposal: "prop_1", ProposedBy: "helga", ApprovedBy: []string{"hanna"}, At: noon, Expires: noon.AddDate(1, 0, 0),
	}}}
	b := setup(t, func(o *api.Options) {
		o.Clearances = k
		o.Credentials = append(o.Credentials, credential("helga", "", api.RoleOfficer), credential("vera", "", api.RoleViewer))
	})
	revoke := func(who, number, body string) response {
		return b.do(who, "POST", "/v1/clearances/"+number+"/revoke", body, "Content-Type", "application/json")
	}
	for _, who := range []string{"alice", "oscar", "vera"} {
		require.Equal(t, http.StatusForbidden, revoke(who, "7", `{"reason":"why"}`).StatusCode, who)
		require.Equal(t, http.StatusForbidden, b.get(who, "/v1/clearances").StatusCode, who)
	}
	for _, body := range []string{``, `{}`, `{"reason":""}`, `{"reason":"why","party":"x"}`} {
		require.GreaterOrEqual(t, revoke("helga", "7", body).StatusCode, 400, body)
	}
	require.Equal(t, http.StatusNotFound, revoke("helga", "8", `{"reason":"why"}`).StatusCode)
	require.Equal(t, http.StatusUnprocessableEntity, revoke("helga", "seven", `{"reason":"why"}`).StatusCode)
	require.Empty(t, k.revoked)

	listed := b.get("helga", "/v1/clearances").object(t)["data"].([]any)
	require.Equal(t, []any{map[string]any{
		"number": "7", "list": "ofac", "entry": "101", "listed": "Ivan EXAMPLOV", "party": "EXAMPLOW IWAN|BG|||", "name": "Iwan Examplow", "reason": "born 1991",
		"proposal": "prop_1", "proposed_by": "helga", "approved_by": []any{"hanna"}, "at": "2026-11-20T12:00:00.000Z", "expires_at": "2027-11-20T12:00:00.000Z",
	}}, listed)

	require.Equal(t, http.StatusNoContent, revoke("helga", "7", `{"reason":"the passport was another's"}`).StatusCode)
	require.Equal(t, []string{"7 helga the passport was another's"}, k.revoked)
	require.Empty(t, b.get("helga", "/v1/clearances").object(t)["data"])
	require.Equal(t, http.StatusNotFound, revoke("helga", "7", `{"reason":"again"}`).StatusCode)
}
