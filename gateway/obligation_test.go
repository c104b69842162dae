package gateway_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

func TestTheStrictestObligationOfEachKindCounts(t *testing.T) {
	t.Parallel()
	o := gateway.Obligations{
		{Rule: "a", Delay: time.Hour, Finality: "12", Verifiers: []gateway.Address{{2}, {1}}, Report: "z"},
		{Rule: "b", Delay: 2 * time.Hour, Finality: "64", Verifiers: []gateway.Address{{2}}, Report: "a"},
	}
	require.Equal(t, 2*time.Hour, o.Delay())
	require.Equal(t, 2*time.Hour, append(o, gateway.Obligation{Delay: time.Minute}).Delay(), "the longest, not the last")
	require.Equal(t, "64", o.Finality())
	require.Equal(t, []gateway.Address{{1}, {2}}, o.Verifiers())
	require.Equal(t, []string{"a", "z"}, o.Report())
	require.Equal(t, "full", append(o, gateway.Obligation{Finality: "safe"}).Finality(), "what can't be compared is full")
	require.Empty(t, gateway.Obligations{{Report: "x"}}.Finality())
}

func TestARouteWaitsForTheStricterOfWhatItsLaneAndThePolicySay(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ lane, policy, waits string }{
		{"", "", "full"},
		{"", "safe", "full"},
		{"full", "5", "full"},
		{"safe", "", "safe"},
		{"safe", "safe", "safe"},
		{"safe", "full", "full"},
		{"safe", "5", "full"},
		{"5", "12", "12"},
		{"12", "5", "12"},
	} {
		r := gateway.Route{Finality: c.lane, ObligedFinality: c.policy}
		require.Equal(t, c.waits, r.WaitsFor(), "%+v", c)
	}
	require.False(t, gateway.FinalAtLeast("none", "1"))
	require.False(t, gateway.FinalAtLeast("safe", "1"))
	for _, least := range []string{"", "full", "safe", "65535"} {
		require.True(t, gateway.FinalAtLeast("full", least), least)
		require.True(t, gateway.FinalAtLeast("", least), least)
	}
	require.False(t, gateway.FinalAtLeast("65535", "full"))
}

func TestOnlyAVerifierThatTheLaneHasCanBeDemanded(t *testing.T) {
	t.Parallel()
	r := &gateway.Route{Lane: "a→b", Verifiers: []gateway.Address{{1}}}
	require.Empty(t, gateway.Obligations{{Rule: "r", Verifiers: []gateway.Address{{1}}}}.Unmet(r))
	unmet := gateway.Obligations{{Rule: "r", Verifiers: []gateway.Address{{1}, {2}}}}.Unmet(r)
	require.Len(t, unmet, 1)
	require.Equal(t, "obligation.verifiers", unmet[0].Rule)
	require.Contains(t, unmet[0].Text, gateway.Address{2}.Hex())
}
