package storetest

import (
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

var navCases = []testCase{
	{"a valuation is published once on a chain, whoever reports it, and each correction once", navOnce},
	{"the value at a feed is the newest that has settled, a correction after what it corrects", navAtFeed},
	{"the value before is the newest that was allowed", navBefore},
}

// published gives the commit of a message that publishes a value, under a key made
// from seed.
func published(seed, client string, valuedAt time.Time, corrects bool, reportedAt time.Time) *gateway.Commit {
	c := Received(seed, 1, noon)
	t := c.Transfers[0]
	c.Message.Client = client
	t.Key = gateway.Key{Client: client, Kind: gateway.KindData, Leg: gateway.LegNAV, ID: seed}
	t.Instruction.NAV = &gateway.NAV{
		ISIN: "LU0000000000", Fund: "Fund", TokenID: hash("fund"), Price: "101.25", Currency: "EUR", Decimals: 8, Date: "2026-03-02",
		ValuedAt: valuedAt, ReportedAt: reportedAt, Corrects: corrects,
	}
	return c
}

func navOnce(b *bundle) {
	at := noon.Add(-time.Hour)
	first := published("a", "alpha", at, false, noon)
	require.NoError(b, b.store.Commit(b.Context(), first))
	for _, client := range []string{"alpha", "beta"} {
		err := b.store.Commit(b.Context(), published("b"+client, client, at, false, noon.Add(time.Minute)))
		require.Equal(b, gateway.CodeConflict, gateway.CodeOf(err), "%v", err)
	}
	correction := published("c", "alpha", at, true, noon.Add(time.Minute))
	require.NoError(b, b.store.Commit(b.Context(), correction))
	err := b.store.Commit(b.Context(), published("d", "alpha", at, true, noon.Add(time.Minute)))
	require.Equal(b, gateway.CodeConflict, gateway.CodeOf(err), "%v", err)
	require.NoError(b, b.store.Commit(b.Context(), published("e", "alpha", at, true, noon.Add(2*time.Minute))))

	n := *first.Transfers[0].Instruction.NAV
	id, found, err := b.store.NAVHolder(b.Context(), &n, first.Transfers[0].Route.Destination)
	require.NoError(b, err)
	require.True(b, found)
	require.Equal(b, first.Transfers[0].ID, id)
	_, found, err = b.store.NAVHolder(b.Context(), &n, "elsewhere")
	require.NoError(b, err)
	require.False(b, found)

	refused := published("f", "alpha", noon, false, noon)
	refused.Transfers[0].Route = nil // rejected as it came: it may be reported again
	require.NoError(b, b.store.Commit(b.Context(), refused))
	require.NoError(b, b.store.Commit(b.Context(), published("g", "alpha", noon, false, noon)))
}

func navBefore(b *bundle) {
	chain := ""
	for i, seed := range []string{"a", "b", "c"} {
		c := published(seed, "alpha", noon.Add(time.Duration(i)*time.Hour), false, noon)
		chain = c.Transfers[0].Route.Destination
		if seed != "c" { // which nobody has decided on
			t := c.Transfers[0]
			t.Status, t.Version = gateway.Status{State: gateway.StateApproved}, 1
		}
		require.NoError(b, b.store.Commit(b.Context(), c))
	}
	last, found, err := b.store.LastNAV(b.Context(), hash("fund"), chain, "")
	require.NoError(b, err)
	require.True(b, found)
	require.Equal(b, gateway.PublishedNAV{
		TransferID: published("b", "alpha", noon, false, noon).Transfers[0].ID, Price: "101.25", Currency: "EUR",
		ValuedAt: noon.Add(time.Hour), ReportedAt: noon,
	}, last)
	last, found, err = b.store.LastNAV(b.Context(), hash("fund"), chain, last.TransferID)
	require.NoError(b, err)
	require.True(b, found)
	require.Equal(b, noon, last.ValuedAt, "a transfer isn't the one before itself")
	_, found, err = b.store.LastNAV(b.Context(), hash("fund"), "elsewhere", "")
	require.NoError(b, err)
	require.False(b, found)
}

func navAtFeed(b *bundle) {
	none, found, err := b.store.FeedNAV(b.Context(), hash("fund"), "base")
	require.NoError(b, err)
	require.False(b, found)
	require.Zero(b, none)
	for _, p := range []struct {
		seed     string
		hours    int
		corrects bool
		reported time.Time
		state    gateway.State
	}{
		{"d", 2, false, noon, gateway.StateSourceFinal}, // not there yet
		{"c", 1, true, noon.Add(time.Minute), gateway.StateSettled},
		{"b", 1, false, noon, gateway.StateSettled},
		{"a", 0, true, noon.Add(time.Hour), gateway.StateSettled},
	} {
		c := published(p.seed, "alpha", noon.Add(time.Duration(p.hours)*time.Hour), p.corrects, p.reported)
		t := c.Transfers[0]
		t.Status, t.Version, t.Route.Destination = gateway.Status{State: p.state}, 1, "base"
		require.NoError(b, b.store.Commit(b.Context(), c))
	}
	last, found, err := b.store.FeedNAV(b.Context(), hash("fund"), "base")
	require.NoError(b, err)
	require.True(b, found)
	require.Equal(b, gateway.PublishedNAV{
		TransferID: published("c", "alpha", noon, true, noon).Transfers[0].ID, Price: "101.25", Currency: "EUR",
		ValuedAt: noon.Add(time.Hour), ReportedAt: noon.Add(time.Minute),
	}, last)
	_, found, err = b.store.FeedNAV(b.Context(), hash("fund"), "elsewhere")
	require.NoError(b, err)
	require.False(b, found)
}
