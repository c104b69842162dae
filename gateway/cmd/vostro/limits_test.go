package main

import (
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore"
	"github.com/vostro-gateway/vostro/adapters/sqlstore/pgtest"
	"github.com/vostro-gateway/vostro/adapters/sqlstore/storetest"
	"github.com/vostro-gateway/vostro/compliance"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// Two gateways share a store and screen at once: no more is approved than the limit
// has room for, the rest is before officers, and a release passes it.
func TestTwoGatewaysPromiseALimitOnce(t *testing.T) {
	t.Parallel()
	const transfers, fitting = 40, 23 // of 1250.75 each
	noon := time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)
	bundle := fstest.MapFS{
		"a.rego":    &fstest.MapFile{Data: []byte("package policy.a\n\nallow := true\n")},
		"data.yaml": &fstest.MapFile{Data: []byte(`limits: [{name: daily, per: client, currency: EUR, window: 24h, max: "30000"}]`)},
	}
	dsn := pgtest.DSN(t)
	var ids atomic.Int64
	newID := func(prefix string) string { return fmt.Sprintf("%s_%06d", prefix, ids.Add(1)) }
	var gateways []*engine.Screen
	var stores []*sqlstore.Store
	for i := range 2 {
		s, err := sqlstore.Open(t.Context(), dsn, sqlstore.Options{})
		require.NoError(t, err)
		t.Cleanup(func() { _ = s.Close() })
		policy, err := compliance.New(t.Context(), compliance.Config{
			Bundle: bundle, History: s, Timeout: time.Minute, ApprovalTTL: time.Hour, NewID: func() string { return newID("dec") },
		})
		require.NoError(t, err)
		stores = append(stores, s)
		gateways = append(gateways, &engine.Screen{
			Store: s, Policy: policy, Owner: fmt.Sprint("gateway ", i), NewID: newID, Log: slog.New(slog.DiscardHandler),
		})
	}
	received := storetest.Received("limit", transfers, noon)
	require.NoError(t, stores[0].Commit(t.Context(), received))

	inState := func() map[gateway.State]int {
		found, err := stores[0].Transfers(t.Context(), received.Message.Transfers)
		require.NoError(t, err)
		states := map[gateway.State]int{}
		for _, tr := range found {
			states[tr.Status.State]++
		}
		return states
	}
	now := noon
	for range 100 {
		errs := make([]error, len(gateways))
		var wg sync.WaitGroup
		for i, g := range gateways {
			wg.Go(func() { _, _, errs[i] = g.Step(t.Context(), now) })
		}
		wg.Wait()
		require.NoError(t, errors.Join(errs...))
		if inState()[gateway.StateReceived] == 0 {
			break
		}
		now = now.Add(2 * time.Second) // what found no room at its commit is due again
	}
	require.Equal(t, map[gateway.State]int{gateway.StateApproved: fitting, gateway.StateHeld: transfers - fitting}, inState())
	sum := func() string {
		h, err := stores[1].History(t.Context(), "", gateway.Subjects{gateway.SubjectClient: "client/alpha"}, now)
		require.NoError(t, err)
		return h.Totals[gateway.SubjectClient][gateway.WindowDay].Sum("EUR").String()
	}
	require.Equal(t, "28767.25 EUR", sum())

	held, err := stores[0].ListTransfers(t.Context(), gateway.TransferFilter{State: gateway.StateHeld, Limit: 1})
	require.NoError(t, err)
	require.Equal(t, "limit/daily", held[0].Progress.Reasons[0].Rule)
	require.Equal(t, "AM14", held[0].Progress.Reasons[0].ISO)
	votes := &engine.Proposals{Store: stores[0], Now: func() time.Time { return now }}
	for _, officer := range []string{"olga", "oscar"} {
		_, err := votes.Vote(t.Context(), held[0].Progress.Proposal, gateway.Vote{Credential: officer, Approve: true})
		require.NoError(t, err)
	}
	_, _, err = gateways[1].Step(t.Context(), now)
	require.NoError(t, err)
	require.Equal(t, map[gateway.State]int{gateway.StateApproved: fitting + 1, gateway.StateHeld: transfers - fitting - 1}, inState())
	require.Equal(t, "30018 EUR", sum(), "what officers let pass counts all the same")
}
