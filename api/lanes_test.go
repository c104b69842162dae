package api_test

import (
	"context"
	"encoding/json"
	"net/http"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// laneKeeper is one lane with a token; it remembers who tripped it.
type laneKeeper struct {
	mu      sync.Mutex
	breaker gateway.Breaker
	asked   []string
}

func (k *laneKeeper) Overview(context.Context) ([]engine.LaneOverview, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	euro := gateway.Address{4}
	return []engine.LaneOverview{{
		KnownLane: engine.KnownLane{From: "ethereum", To: "base", Tokens: []engine.KnownToken{{Currency: "EUR", Address: euro}}, Trips: engine.Trips{Failures: 10, Of: 20, Window: time.Hour, Amount: "25000000"}},
		Differs:   []string{"lane ethereum→base: token has 6 decimals, configured are 18"},
		Breaker:   k.breaker, ByToken: []gateway.Breaker{{Lane: "ethereum→base", Token: euro}},
		Waiting: []engine.Waiting{
			{Barrier: gateway.Barrier{Name: "RATE_LIMITED/x", Code: gateway.CodeRateLimited, Token: euro, Reason: gateway.Reason{Text: "low"}, Phase: gateway.BarrierShut, Since: noon, DueAt: noon.Add(time.Minute)}, Transfers: 12000},
			{Barrier: gateway.Barrier{Name: "BREAKER/x", Code: gateway.CodeBreaker, Reason: gateway.Reason{Text: "stopped"}, Phase: gateway.BarrierShut, Since: noon, DueAt: noon}, Transfers: 3},
		},
	}}, nil
}

func (k *laneKeeper) Trip(_ context.Context, from, to, token, by, reason string) (gateway.Breaker, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.asked = append(k.asked, from+" "+to+" "+token+" "+by+" "+reason)
	if to != "base" {
		return gateway.Breaker{}, gateway.Errorf(gateway.CodeNotFound, "trip", gateway.RetryNever, "no lane leads from %q to %q", from, to)
	}
	k.breaker = gateway.Breaker{Lane: "ethereum→base", Tripped: true, Cause: gateway.TripByHand, Detail: reason, Actor: by, At: noon, Version: 1}
	return k.breaker, nil
}

func withLanes(t *testing.T) (bundle, *laneKeeper) {
	t.Helper()
	k := &laneKeeper{}
	return setup(t, func(o *api.Options) {
		o.Lanes = k
		o.Credentials = append(o.Credentials, credential("helga", "", api.RoleOfficer), credential("vera", "", api.RoleViewer))
	}), k
}

func (b bundle) trip(who, to, body string) response {
	b.t.Helper()
	return b.do(who, "POST", "/v1/lanes/ethereum/"+to+"/trip", body, "Content-Type", "application/json")
}

func TestOneOfficerOfTheHouseStopsALane(t *testing.T) {
	t.Parallel()
	b, k := withLanes(t)
	for who, status := range map[string]int{"alice": http.StatusForbidden, "oscar": http.StatusForbidden, "vera": http.StatusForbidden} {
		require.Equal(t, status, b.trip(who, "base", `{"reason":"why"}`).StatusCode, who)
	}
	for _, body := range []string{`{}`, `{"reason":""}`, `{"reason":"why","tokne":"EUR"}`, ``} {
		require.GreaterOrEqual(t, b.trip("helga", "base", body).StatusCode, 400, body)
	}
	require.Empty(t, k.asked)
	require.Equal(t, http.StatusNotFound, b.trip("helga", "moon", `{"reason":"why"}`).StatusCode)
	made := b.trip("helga", "base", `{"reason":"the issuer warns","token":"EUR"}`)
	require.Equal(t, http.StatusOK, made.StatusCode, "%s", made.body)
	require.JSONEq(t, `{"$schema":"", "tripped":true,"cause":"by_hand","detail":"the issuer warns","actor":"helga","at":"2026-11-20T12:00:00.000Z","version":"1"}`, withSchema(t, made.body))
	require.Equal(t, "ethereum base EUR helga the issuer warns", k.asked[1])
}

// withSchema empties or adds what huma adds to every object.
func withSchema(t *testing.T, body []byte) string {
	t.Helper()
	var v map[string]any
	require.NoError(t, json.Unmarshal(body, &v))
	v["$schema"] = ""
	out, err := json.Marshal(v)
	require.NoError(t, err)
	return string(out)
}

func TestLanesAreShownWithWhatWaitsForThem(t *testing.T) {
	t.Parallel()
	b, _ := withLanes(t)
	require.Equal(t, http.StatusForbidden, b.do("oscar", "GET", "/v1/lanes", "").StatusCode, "a client's officer isn't the house's")
	for _, who := range []string{"helga", "vera"} {
		answer := b.do(who, "GET", "/v1/lanes", "")
		require.Equal(t, http.StatusOK, answer.StatusCode, "%s", answer.body)
		var lanes api.Lanes
		require.NoError(t, json.Unmarshal(answer.body, &lanes))
		require.Len(t, lanes.Data, 1)
		l := lanes.Data[0]
		require.Equal(t, "ethereum→base", l.Lane)
		require.Equal(t, api.LaneBreaker{Version: "0"}, l.Breaker, "it never tripped")
		require.Equal(t, []string{"lane ethereum→base: token has 6 decimals, configured are 18"}, l.Differs)
		require.Equal(t, "1h0m0s", l.Trips.Window)
		require.Equal(t, "12000", l.Waiting[0].Transfers)
		require.Equal(t, "2026-11-20T12:01:00.000Z", l.Waiting[0].NextLook)
		require.Empty(t, l.Waiting[1].NextLook, "people decide")
	}
}
