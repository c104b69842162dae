package api_test

import (
	"context"
	"fmt"
	"net/http"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
)

const feed = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"

// FeedNAV knows of one fund's feed on base.
func (m *memory) FeedNAV(_ context.Context, fund gateway.Hash32, chain string) (gateway.PublishedNAV, bool, error) {
	if fund != common.HexToHash("0x01") || chain != "base" {
		return gateway.PublishedNAV{}, false, m.failure
	}
	return gateway.PublishedNAV{TransferID: "tr_nav", Price: "101.25", Currency: "EUR", ValuedAt: noon.Add(-time.Hour), ReportedAt: noon.Add(-time.Minute)}, true, m.failure
}

// withFunds gives an API over a directory with three funds: alpha may order of the first
// two, beta reports the first's value and may order of the last.
func withFunds(t *testing.T) bundle {
	t.Helper()
	b := setup(t, func(o *api.Options) { o.Credentials = append(o.Credentials, credential("vera", "", api.RoleViewer)) })
	var entries []gateway.DirectoryEntry
	for i, client := range []string{"alpha", "alpha", "beta"} {
		f := &gateway.DirectoryFund{
			ISIN: fmt.Sprintf("LU%d", i+1), Chain: "base", Currency: "EUR", Decimals: 18, TokenID: fmt.Sprintf("0x%02d", i+1), MinimumAmount: "100",
			Distributors: []gateway.FundDistributor{{Client: client}},
		}
		if i == 0 {
			f.NAV = &gateway.FundNAV{Reporters: []string{"beta"}, Feeds: []gateway.NAVFeed{{Chain: "base", Address: feed, Decimals: 8}, {Chain: "other", Address: feed}}}
		}
		entries = append(entries, gateway.DirectoryEntry{Kind: gateway.DirectoryFunds, ID: f.EntryID(), Fund: f})
	}
	entries = append(entries, gateway.DirectoryEntry{Kind: gateway.DirectoryAgents, ID: "BETAFRPP", Agent: &gateway.DirectoryAgent{BIC: "BETAFRPP"}})
	require.NoError(t, b.store.Commit(t.Context(), &gateway.Commit{
		Transfers: []*gateway.Transfer{{
			ID: "tr_nav", Key: gateway.Key{Client: "beta", Kind: gateway.KindData, Leg: gateway.LegNAV, ID: "1"},
			Route: &gateway.Route{Receiver: common.HexToAddress(feed)}, Status: gateway.Status{State: gateway.StateSettled},
		}},
		Events: map[string][]gateway.Event{"tr_nav": {
			{Subject: "tr_nav", Status: gateway.Status{State: gateway.StateApproved}, At: noon.Add(-2 * time.Second)},
			{Subject: "tr_nav", Status: gateway.Status{State: gateway.StateSettled}, At: noon},
			{Subject: "tr_nav", Status: gateway.Status{State: gateway.StateSettled}, At: noon.Add(time.Hour)},
		}},
		DirectoryUpdate: &gateway.DirectoryUpdate{Version: gateway.DirectoryVersion{DirectoryRef: gateway.DirectoryRef{Version: 1}}, Entries: entries},
	}))
	return b
}

func TestFundsAreShownWithWhatWasPublishedOfThem(t *testing.T) {
	t.Parallel()
	b := withFunds(t)
	isins := func(page map[string]any) (found []any) {
		for _, f := range page["data"].([]any) {
			found = append(found, f.(map[string]any)["isin"])
		}
		return found
	}
	stampOf := func(after time.Duration) string { return noon.Add(after).Format("2006-01-02T15:04:05.000Z") }
	value := map[string]any{
		"chain": "base", "feed": feed, "price": "101.25", "currency": "EUR", "valued_at": stampOf(-time.Hour), "reported_at": stampOf(-time.Minute),
		"published_at": stampOf(0),
	}
	shown := b.get("anna", "/v1/funds").object(t)
	require.Equal(t, []any{"LU1", "LU2"}, isins(shown))
	first := shown["data"].([]any)[0].(map[string]any)
	require.Equal(t, []any{value}, first["nav"], "whose transfer it was is nobody else's business")
	require.NotContains(t, first, "distributors")
	require.Equal(t, []any{}, shown["data"].([]any)[1].(map[string]any)["nav"])

	value["transfer_id"] = "tr_nav"
	shown = b.get("bob", "/v1/funds").object(t)
	require.Equal(t, []any{"LU1", "LU3"}, isins(shown), "who reports a value sees the fund")
	require.Equal(t, []any{value}, shown["data"].([]any)[0].(map[string]any)["nav"])
	shown = b.get("vera", "/v1/funds").object(t)
	require.Equal(t, []any{"LU1", "LU2", "LU3"}, isins(shown))
	require.Equal(t, []any{value}, shown["data"].([]any)[0].(map[string]any)["nav"])

	page := b.get("bob", "/v1/funds?limit=1").object(t)
	require.Equal(t, []any{"LU1"}, isins(page))
	page = b.get("bob", "/v1/funds?limit=1&cursor="+page["next_cursor"].(string)).object(t)
	require.Equal(t, []any{"LU3"}, isins(page))
	require.NotContains(t, page, "next_cursor")
	b.get("bob", "/v1/funds?cursor=AAAA").problem(t, http.StatusBadRequest, gateway.CodeInvalidRequest)
}

func TestWithoutADirectoryThereAreNoFunds(t *testing.T) {
	t.Parallel()
	require.Equal(t, []any{}, setup(t, nil).get("alice", "/v1/funds").object(t)["data"])
}
