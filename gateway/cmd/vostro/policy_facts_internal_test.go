package main

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

type tellsOfLane struct{ gateway.RouteFacts }

func (f tellsOfLane) Facts(context.Context, *gateway.Route) (gateway.RouteFacts, error) {
	return f.RouteFacts, nil
}

type keepsBreakers []gateway.Breaker

func (b keepsBreakers) Breakers(context.Context) ([]gateway.Breaker, error) { return b, nil }

func TestPoliciesHearWhatABreakerHasStopped(t *testing.T) {
	t.Parallel()
	route := &gateway.Route{Lane: "a→b", Token: gateway.Address{1}}
	for name, c := range map[string]struct {
		breaker gateway.Breaker
		stopped bool
	}{
		"the lane":      {gateway.Breaker{Lane: "a→b", Tripped: true}, true},
		"its token":     {gateway.Breaker{Lane: "a→b", Token: gateway.Address{1}, Tripped: true}, true},
		"another token": {gateway.Breaker{Lane: "a→b", Token: gateway.Address{2}, Tripped: true}, false},
		"another lane":  {gateway.Breaker{Lane: "b→a", Tripped: true}, false},
		"resumed":       {gateway.Breaker{Lane: "a→b"}, false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			network := tellsOfLane{gateway.RouteFacts{Lane: gateway.LaneState{Version: "1.6.0"}}}
			f, err := laneFacts{network, keepsBreakers{c.breaker}}.Facts(t.Context(), route)
			require.NoError(t, err)
			require.Equal(t, gateway.LaneState{Version: "1.6.0", Stopped: &c.stopped}, f.Lane)
		})
	}
}
