package api_test

import (
	"context"
	"encoding/json"
	"math/big"
	"net/http"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// foretold gives the same simulation for every message.
type foretold struct{ engine.Simulation }

func (f foretold) Simulate(context.Context, *gateway.Client, []byte) (engine.Simulation, error) {
	return f.Simulation, nil
}

func foretell(d gateway.Decision, checks ...gateway.Check) foretold {
	return foretold{engine.Simulation{Transfers: []engine.Simulated{{
		Transfer:  gateway.Transfer{Route: &gateway.Route{Mode: gateway.ModeReceiver, Units: "5"}},
		Decision:  &d,
		Preflight: &gateway.Preflight{Checks: checks, Quote: &gateway.Quote{Fee: big.NewInt(7), BaseFee: big.NewInt(1)}},
	}}}}
}

func simulate(t *testing.T, who string, f foretold) (response, api.SimulatedTransaction) {
	t.Helper()
	b := setup(t, func(o *api.Options) { o.Simulator = f })
	r := b.do(who, "POST", "/v1/transfers/simulate", message("s", uetrA), "Content-Type", "application/xml")
	require.Equal(t, http.StatusOK, r.StatusCode, "%s", r.body)
	var got api.Simulation
	require.NoError(t, json.Unmarshal(r.body, &got))
	require.Empty(t, b.store.messages, "nothing is stored")
	return r, got.Transfers[0]
}

func TestASimulationTellsASubmitterNothingOfAList(t *testing.T) {
	t.Parallel()
	clean, v := simulate(t, "alice", foretell(gateway.Decision{Outcome: gateway.Allow}))
	require.Equal(t, "no_objection", v.Policy.Outcome)
	require.Equal(t, "sent", v.Expected)
	for _, d := range []gateway.Decision{
		{Outcome: gateway.Deny, Reasons: []gateway.Reason{{Rule: "sanctions.hit", Text: "on the list of Ruritania", ISO: "RR04", Path: "Cdtr/Nm"}}},
		{Outcome: gateway.Deny, Reasons: []gateway.Reason{{Rule: "house", Text: "we know him", Withheld: gateway.WithheldWords, ISO: "AG01"}}},
		{Outcome: gateway.Hold, Reasons: []gateway.Reason{{Rule: "review", Text: "who is it", Withheld: gateway.WithheldAll}}},
	} {
		hit, _ := simulate(t, "alice", foretell(d))
		require.Equal(t, string(clean.body), string(hit.body))
		_, officer := simulate(t, "both", foretell(d))
		require.Equal(t, string(d.Outcome), officer.Policy.Outcome)
		require.Equal(t, d.Reasons[0].Text, officer.Policy.Reasons[0].Text)
	}
	_, v = simulate(t, "alice", foretell(gateway.Decision{Outcome: gateway.Deny, Reasons: []gateway.Reason{
		{Rule: "corridor", Text: "this corridor is not served", ISO: "AG01"},
		{Rule: "sanctions.hit", Text: "on the list of Ruritania", ISO: "RR04"},
	}}))
	require.Equal(t, "deny", v.Policy.Outcome)
	require.Equal(t, "rejected", v.Expected)
	require.Len(t, v.Policy.Reasons, 1)
}

func TestASimulationShowsWhatRefusesAndKeepsTheInsideInside(t *testing.T) {
	t.Parallel()
	low := &gateway.Error{Code: gateway.CodeRateLimited, Retry: gateway.RetryAfterChange, After: 90 * time.Second, Detail: "10 units are in the bucket"}
	down := &gateway.Error{Code: gateway.CodeUnavailable, Retry: gateway.RetryAfterChange, Detail: "operator x at 10.0.0.1 refuses"}
	r, v := simulate(t, "alice", foretell(gateway.Decision{Outcome: gateway.Allow},
		gateway.Check{Name: "lane", Verdict: gateway.CheckPassed, Found: "version 1.6"},
		gateway.Check{Name: "outbound_limit", Verdict: gateway.CheckRefused, Err: low},
	))
	require.Equal(t, "parked", v.Expected)
	require.Equal(t, noon.Add(90*time.Second).UTC().Format("2006-01-02T15:04:05.000Z"), v.Earliest)
	c := v.Checks[1]
	require.Equal(t, []any{"RATE_LIMITED", "ED06", "after_change", 90, low.Detail}, []any{c.Code, c.ISO, c.Retry, c.RetryAfterS, c.Detail}, "%s", r.body)

	r, v = simulate(t, "alice", foretell(gateway.Decision{Outcome: gateway.Allow}, gateway.Check{Name: "source_head", Verdict: gateway.CheckUnknown, Err: down}))
	require.Equal(t, "unknown", v.Expected)
	require.Empty(t, v.Earliest)
	require.NotContains(t, string(r.body), "10.0.0.1")
}

func TestASimulationOfWhatIsThereAlreadySaysSo(t *testing.T) {
	t.Parallel()
	f := foretell(gateway.Decision{Outcome: gateway.Allow})
	f.Transfers[0].Known, f.Transfers[0].State, f.Transfers[0].Again = "tr_1", gateway.StateSettled, true
	_, v := simulate(t, "alice", f)
	require.Equal(t, []string{"known", "tr_1", "settled"}, []string{v.Expected, v.KnownTransfer, v.KnownState})
	f.Transfers[0].Again = false
	_, v = simulate(t, "alice", f)
	require.Equal(t, "conflict", v.Expected, "other content under the key")
}

func TestOnlySubmittersAndOfficersSimulate(t *testing.T) {
	t.Parallel()
	b := setup(t, func(o *api.Options) { o.Simulator = foretell(gateway.Decision{Outcome: gateway.Allow}) })
	post := func(who, query string) response {
		return b.do(who, "POST", "/v1/transfers/simulate"+query, message("s", uetrA), "Content-Type", "application/xml")
	}
	post("anna", "").problem(t, http.StatusForbidden, gateway.CodeForbidden)
	post("alice", "?client=beta").problem(t, http.StatusNotFound, gateway.CodeNotFound)
	post("house", "").problem(t, http.StatusNotFound, gateway.CodeNotFound)
	require.Equal(t, http.StatusOK, post("house", "?client=alpha").StatusCode)
}
