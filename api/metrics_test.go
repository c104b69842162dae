package api_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
)

// watchedChains are one chain below its quorum, and one that was never read.
func watchedChains(context.Context) ([]gateway.ChainView, error) {
	return []gateway.ChainView{{
		Name: "ethereum", ChainID: "1", Selector: "5009297550715157269", Quorum: 2,
		Endpoints: []gateway.EndpointView{
			{Operator: "own", State: "ok"},
			{Operator: "b", State: "lying", Error: "block 7: says 0x1, the quorum says 0x2", Since: noon, Faults: 3},
			{Operator: "c", State: "down", Error: "connection refused", Since: noon.Add(time.Minute), Faults: 1},
		},
		Head: gateway.Block{Number: 21, Hash: gateway.Hash32{1}, Time: noon}, Agreed: noon.Add(time.Second),
		Cursor:  gateway.ChainCursor{Chain: "ethereum", Head: gateway.Block{Number: 20, Hash: gateway.Hash32{2}, Time: noon.Add(-time.Second)}, Finalized: 12},
		Signers: []gateway.Address{{9}},
	}, {
		Name: "base", ChainID: "8453", Selector: "15971525489660198786", Quorum: 1, Endpoints: []gateway.EndpointView{{Operator: "own", State: "ok"}},
	}}, nil
}

func TestTheHouseSeesWhatIsKnownOfItsEndpoints(t *testing.T) {
	t.Parallel()
	b := setup(t, func(o *api.Options) {
		o.Chains = watchedChains
		o.Credentials = append(o.Credentials, credential("vera", "", api.RoleViewer))
	})
	require.Equal(t, http.StatusForbidden, b.do("oscar", "GET", "/v1/chains", "").StatusCode, "a client's officer")
	seen := b.do("vera", "GET", "/v1/chains", "")
	require.Equal(t, http.StatusOK, seen.StatusCode, "%s", seen.body)
	require.JSONEq(t, `{"$schema":"","data":[{"name":"ethereum","chain_id":"1","selector":"5009297550715157269","observed":false,"quorum":2,"endpoints":[
			{"operator":"own","state":"ok","faults":"0"},
			{"operator":"b","state":"lying","error":"block 7: says 0x1, the quorum says 0x2","since":"2026-11-20T12:00:00.000Z","faults":"3"},
			{"operator":"c","state":"down","error":"connection refused","since":"2026-11-20T12:01:00.000Z","faults":"1"}],
		"head":{"number":"21","hash":"0x0100000000000000000000000000000000000000000000000000000000000000","time":"2026-11-20T12:00:00.000Z"},"agreed_at":"2026-11-20T12:00:01.000Z",
		"read":{"number":"20","hash":"0x0200000000000000000000000000000000000000000000000000000000000000","time":"2026-11-20T11:59:59.000Z"},"final":"12",
		"signers":["0x0900000000000000000000000000000000000000"]},
		{"name":"base","chain_id":"8453","selector":"15971525489660198786","observed":true,"quorum":1,"endpoints":[{"operator":"own","state":"ok","faults":"0"}],"signers":[]}]}`,
		withSchema(t, seen.body))
}

// scraped gives the gateway's own lines of a scrape.
func scraped(t *testing.T, m *api.Meter) []string {
	t.Helper()
	w := httptest.NewRecorder()
	m.Handler().ServeHTTP(w, httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/metrics", http.NoBody))
	require.Equal(t, http.StatusOK, w.Code)
	body, err := io.ReadAll(w.Body)
	require.NoError(t, err)
	require.Contains(t, string(body), "\ngo_goroutines ")
	var own []string
	for line := range strings.Lines(string(body)) {
		if strings.HasPrefix(line, "vostro_") {
			own = append(own, strings.TrimSpace(line))
		}
	}
	return own
}

func TestAScrapeTellsWhatWaitsAndWhoIsIll(t *testing.T) {
	t.Parallel()
	backlog, fails := gateway.Backlog{
		Transfers: map[gateway.State]int64{gateway.StateHeld: 2, gateway.StateStranded: 1}, Orders: map[gateway.OrderState]int64{gateway.OrderOpen: 4},
		Deliveries: map[string]int64{"alpha": 5}, Dead: map[string]int64{"beta": 6}, Cases: map[gateway.ProposalKind]int64{gateway.ProposalRelease: 7},
	}, error(nil)
	m := api.NewMeter(api.MeterOptions{
		Backlog: func(context.Context) (gateway.Backlog, error) { return backlog, fails }, Chains: watchedChains, Lanes: &laneKeeper{}, Version: "v1",
	})
	b := setup(t, func(o *api.Options) { o.Meter = m })
	for range 2 {
		b.do("alice", "GET", "/v1/transfers", "")
	}
	for _, path := range []string{"/nothing", "/here"} {
		b.do("alice", "GET", path, "")
	}
	own := scraped(t, m)
	for _, line := range []string{
		`vostro_build_info{version="v1"} 1`,
		`vostro_transfers_open{state="held"} 2`, `vostro_transfers_open{state="stranded"} 1`, `vostro_transfers_open{state="parked"} 0`,
		`vostro_orders_open{state="open"} 4`, `vostro_cases_open{kind="release"} 7`,
		`vostro_deliveries_pending{client="alpha"} 5`, `vostro_deliveries_dead{client="beta"} 6`,
		`vostro_chain_observed{chain="base"} 1`, `vostro_chain_observed{chain="ethereum"} 0`, `vostro_chain_head_block{chain="ethereum"} 21`,
		`vostro_chain_agreed_timestamp_seconds{chain="ethereum"} 1.795176001e+09`, `vostro_chain_read_block{chain="ethereum"} 20`,
		`vostro_chain_read_timestamp_seconds{chain="ethereum"} 1.795175999e+09`,
		`vostro_endpoint_ok{chain="ethereum",operator="b"} 0`, `vostro_endpoint_ok{chain="ethereum",operator="own"} 1`,
		`vostro_endpoint_state{chain="ethereum",operator="b",state="lying"} 1`, `vostro_endpoint_faults_total{chain="ethereum",operator="b"} 3`,
		`vostro_lane_tripped{lane="ethereum→base",token=""} 0`, `vostro_lane_differs{lane="ethereum→base"} 1`,
		`vostro_lane_waiting{code="RATE_LIMITED",lane="ethereum→base",token="0x0400000000000000000000000000000000000000"} 12000`,
		`vostro_lane_waiting{code="BREAKER",lane="ethereum→base",token=""} 3`,
		`vostro_http_request_duration_seconds_count{method="GET",route="/v1/transfers",status="200"} 2`,
		`vostro_http_request_duration_seconds_count{method="any",route="none",status="404"} 2`,
		`vostro_scrape_failed{part="backlog"} 0`,
	} {
		require.Contains(t, own, line)
	}
	require.NotContains(t, strings.Join(own, "\n"), `chain_head_block{chain="base"}`, "what isn't known isn't said")

	page, err := os.ReadFile("../docs/operations.md")
	require.NoError(t, err)
	for _, line := range own {
		name := regexp.MustCompile(`^[a-z_]+`).FindString(line)
		name = strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(name, "_bucket"), "_sum"), "_count")
		require.Contains(t, string(page), "`"+name, "docs/operations.md")
	}

	fails = errors.New("the store is away")
	own = scraped(t, m)
	require.Contains(t, own, `vostro_scrape_failed{part="backlog"} 1`)
	require.Contains(t, own, `vostro_endpoint_ok{chain="ethereum",operator="own"} 1`, "the rest is told")
	require.False(t, slices.ContainsFunc(own, func(line string) bool { return strings.HasPrefix(line, "vostro_transfers_open") }))
}
