package storetest

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

var shadowCases = []testCase{
	{"differences of a policy in shadow are kept once each, by candidate, and the last ones alone", shadowKept},
}

func shadowKept(b *bundle) {
	one, two := gateway.PolicyDigests{Rules: "r1", Data: "d1"}, gateway.PolicyDigests{Rules: "r1", Data: "d2"}
	difference := func(candidate gateway.PolicyDigests, n int, at time.Time) gateway.ShadowDifference {
		return gateway.ShadowDifference{Candidate: candidate, Decision: fmt.Sprintf("dec_%05d", n), At: at, Content: json.RawMessage(`{"to":"hold"}`)}
	}
	keep := func(now time.Time, d ...gateway.ShadowDifference) {
		require.NoError(b, b.store.KeepDifferences(b.Context(), d, now))
	}
	decisions := func(candidate gateway.PolicyDigests, n int) (ids []string) {
		found, err := b.store.Differences(b.Context(), candidate, n)
		require.NoError(b, err)
		for _, d := range found {
			require.Equal(b, candidate, d.Candidate)
			require.JSONEq(b, `{"to":"hold"}`, string(d.Content))
			ids = append(ids, d.Decision)
		}
		return ids
	}
	keep(noon, difference(one, 1, noon), difference(one, 2, noon.Add(time.Second)), difference(two, 1, noon))
	keep(noon, difference(one, 2, noon.Add(time.Second)))
	require.Equal(b, []string{"dec_00002", "dec_00001"}, decisions(one, 10), "the last first, each once")
	require.Equal(b, []string{"dec_00002"}, decisions(one, 1))
	require.Equal(b, []string{"dec_00001"}, decisions(two, 10))
	found, err := b.store.Differences(b.Context(), one, 1)
	require.NoError(b, err)
	require.Equal(b, noon.Add(time.Second), found[0].At)

	later := noon.Add(gateway.ShadowKeptFor + time.Millisecond)
	keep(later)
	require.Equal(b, []string{"dec_00002"}, decisions(one, 10), "the other one is too old")
	require.Empty(b, decisions(two, 10))

	var many []gateway.ShadowDifference
	for i := range gateway.ShadowKept + 5 {
		many = append(many, difference(two, i, later.Add(time.Duration(i)*time.Millisecond)))
	}
	keep(later, many...)
	require.Empty(b, decisions(one, 10), "there is no room for the oldest")
	ids := decisions(two, gateway.ShadowKept+5)
	require.Len(b, ids, gateway.ShadowKept)
	require.Equal(b, fmt.Sprintf("dec_%05d", gateway.ShadowKept+4), ids[0])
}
