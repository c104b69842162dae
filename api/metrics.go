package api

import (
	"context"
	"log/slog"
	"net/http"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// MeterOptions says where a Meter looks. All but Version and Logger are needed.
type MeterOptions struct {
	// Backlog counts what isn't finished, on all gateways of the store.
	Backlog func(ctx context.Context) (gateway.Backlog, error)
	Chains  ChainWatcher
	Lanes   LaneKeeper
	Version string
	Logger  *slog.Logger // nil: slog.Default()
}

// Meter measures the gateway for Prometheus. What it shows names no client's customers
// and no secret. It is safe for concurrent use; a nil one measures nothing.
type Meter struct {
	MeterOptions
	registry *prometheus.Registry
	requests *prometheus.HistogramVec
}

// scrapeTimeout bounds how long the store is asked by one scrape.
const scrapeTimeout = 5 * time.Second

// gauge is a number that is looked up when somebody asks.
type gauge struct {
	*prometheus.Desc
	kind prometheus.ValueType
}

func newGauge(name, help string, labels ...string) gauge {
	return gauge{prometheus.NewDesc("vostro_"+name, help, labels, nil), prometheus.GaugeValue}
}

// What is measured. docs/operations.md has a row for each.
var (
	buildInfo       = newGauge("build_info", "1, with the program's version.", "version")
	scrapeFailed    = newGauge("scrape_failed", "Whether a part couldn't be looked up this time: its other numbers are missing.", "part")
	openTransfers   = newGauge("transfers_open", "Transfers of the store in a state that isn't terminal.", "state")
	openOrders      = newGauge("orders_open", "Fund orders of the store in a state that isn't terminal.", "state")
	openCases       = newGauge("cases_open", "Proposals that wait for people.", "kind")
	pending         = newGauge("deliveries_pending", "Reports that a callback hasn't acknowledged yet.", "client")
	deadDeliveries  = newGauge("deliveries_dead", "Reports whose callback used up its retries.", "client")
	chainObserved   = newGauge("chain_observed", "Whether enough endpoints are well to agree; while they aren't, the chain's transfers wait.", "chain")
	chainHead       = newGauge("chain_head_block", "The last block on which a quorum agreed.", "chain")
	chainAgreed     = newGauge("chain_agreed_timestamp_seconds", "When a quorum last agreed on a head.", "chain")
	chainRead       = newGauge("chain_read_block", "The last block whose events are in the store.", "chain")
	chainReadTime   = newGauge("chain_read_timestamp_seconds", "The time of that block.", "chain")
	endpointUp      = newGauge("endpoint_ok", "Whether nothing speaks against the endpoint.", "chain", "operator")
	endpointState   = newGauge("endpoint_state", "1, with the endpoint's state: ok, lagging, forked, hanging, lying, foreign or down.", "chain", "operator", "state")
	endpointFaults  = gauge{newGauge("endpoint_faults_total", "How often the endpoint was set aside.", "chain", "operator").Desc, prometheus.CounterValue}
	laneTripped     = newGauge("lane_tripped", "Whether a circuit breaker keeps everything from a lane, or a token of it from it.", "lane", "token")
	laneWaiting     = newGauge("lane_waiting", "Transfers that wait for a lane, by what they wait for.", "lane", "code", "token")
	laneDiffers     = newGauge("lane_differs", "In how many points chain and configuration differ, so that payments are parked.", "lane")
	gauges          = []gauge{buildInfo, scrapeFailed, openTransfers, openOrders, openCases, pending, deadDeliveries, chainObserved, chainHead, chainAgreed, chainRead, chainReadTime, endpointUp, endpointState, endpointFaults, laneTripped, laneWaiting, laneDiffers}
	requestDuration = prometheus.HistogramOpts{
		Name: "vostro_http_request_duration_seconds", Help: "How long requests at the REST door took, by method, route and status.",
		Buckets: []float64{.005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30}, //nolint:forbidigo // seconds, no money
	}
)

// NewMeter gives a meter.
func NewMeter(o MeterOptions) *Meter {
	if o.Logger == nil {
		o.Logger = slog.Default()
	}
	m := &Meter{MeterOptions: o, registry: prometheus.NewRegistry(), requests: prometheus.NewHistogramVec(requestDuration, []string{"method", "route", "status"})}
	m.registry.MustRegister(m, m.requests, collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

// Handler answers scrapes, at any path.
func (m *Meter) Handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{MaxRequestsInFlight: 4, Timeout: 2 * scrapeTimeout})
}

// request counts a request that was answered. A route that doesn't exist is "none", so
// that strangers can't make series.
func (m *Meter) request(method, route string, status int, took time.Duration) {
	if m == nil {
		return
	}
	if route == "" {
		method, route = "any", "none"
	}
	m.requests.WithLabelValues(method, route, strconv.Itoa(status)).Observe(took.Seconds())
}

// Describe implements prometheus.Collector.
func (m *Meter) Describe(out chan<- *prometheus.Desc) {
	for _, g := range gauges {
		out <- g.Desc
	}
}

// Collect implements prometheus.Collector. What can't be looked up is left out and said.
func (m *Meter) Collect(out chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), scrapeTimeout)
	defer cancel()
	set := func(g gauge, n int64, labels ...string) {
		out <- prometheus.MustNewConstMetric(g.Desc, g.kind, float64(n), labels...) //nolint:forbidigo // a count, no money
	}
	set(buildInfo, 1, m.Version)
	for part, collect := range map[string]func(context.Context, func(gauge, int64, ...string)) error{
		"backlog": m.backlog, "chains": m.chains, "lanes": m.lanes,
	} {
		err := collect(ctx, set)
		if err != nil {
			m.Logger.Warn("not measured", "part", part, "err", err)
		}
		set(scrapeFailed, flag(err != nil), part)
	}
}

func (m *Meter) backlog(ctx context.Context, set func(gauge, int64, ...string)) error {
	b, err := m.Backlog(ctx)
	if err != nil {
		return err
	}
	for _, state := range gateway.States() {
		if !state.Terminal() {
			set(openTransfers, b.Transfers[state], string(state))
		}
	}
	for state, n := range b.Orders {
		set(openOrders, n, string(state))
	}
	for kind, n := range b.Cases {
		set(openCases, n, string(kind))
	}
	for client, n := range b.Deliveries {
		set(pending, n, client)
	}
	for client, n := range b.Dead {
		set(deadDeliveries, n, client)
	}
	return nil
}

func (m *Meter) chains(ctx context.Context, set func(gauge, int64, ...string)) error {
	found, err := m.Chains(ctx)
	for i := range found {
		c := &found[i]
		set(chainObserved, flag(c.Observed()), c.Name)
		if !c.Agreed.IsZero() {
			set(chainHead, int64(c.Head.Number), c.Name) //nolint:gosec // a block number
			set(chainAgreed, c.Agreed.Unix(), c.Name)
		}
		if c.Cursor != (gateway.ChainCursor{}) {
			set(chainRead, int64(c.Cursor.Head.Number), c.Name) //nolint:gosec // a block number
			set(chainReadTime, c.Cursor.Head.Time.Unix(), c.Name)
		}
		for _, e := range c.Endpoints {
			set(endpointUp, flag(e.OK()), c.Name, e.Operator)
			set(endpointState, 1, c.Name, e.Operator, e.State)
			set(endpointFaults, int64(e.Faults), c.Name, e.Operator)
		}
	}
	return err
}

func (m *Meter) lanes(ctx context.Context, set func(gauge, int64, ...string)) error {
	found, err := m.Lanes.Overview(ctx)
	for i := range found {
		l := &found[i]
		set(laneTripped, flag(l.Breaker.Tripped), l.Name(), "")
		for j, token := range l.Tokens {
			set(laneTripped, flag(l.ByToken[j].Tripped), l.Name(), token.Address.Hex())
		}
		set(laneDiffers, int64(len(l.Differs)), l.Name())
		waiting := make(map[[2]string]int64) // several daily limits may be waited for
		for _, w := range l.Waiting {
			waiting[[2]string{string(w.Code), tokenOf(w)}] += w.Transfers
		}
		for of, n := range waiting {
			set(laneWaiting, n, l.Name(), of[0], of[1])
		}
	}
	return err
}

func tokenOf(w engine.Waiting) string {
	if w.Token == (gateway.Address{}) {
		return ""
	}
	return w.Token.Hex()
}

func flag(is bool) int64 {
	if is {
		return 1
	}
	return 0
}
