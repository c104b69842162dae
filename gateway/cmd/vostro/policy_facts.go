package main

import (
	"context"
	"slices"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// laneFacts adds to what the chains say of a route what breakers of ours have stopped.
type laneFacts struct {
	network  engine.LaneFacts
	breakers interface {
		Breakers(ctx context.Context) ([]gateway.Breaker, error)
	}
}

// Facts implements engine.LaneFacts.
func (l laneFacts) Facts(ctx context.Context, r *gateway.Route) (gateway.RouteFacts, error) {
	f, err := l.network.Facts(ctx, r)
	if err != nil {
		return gateway.RouteFacts{}, err
	}
	breakers, err := l.breakers.Breakers(ctx)
	if err != nil {
		return gateway.RouteFacts{}, err
	}
	stopped := slices.ContainsFunc(breakers, func(b gateway.Breaker) bool {
		return b.Tripped && b.Lane == r.Lane && (b.Token == gateway.Address{} || b.Token == r.Token)
	})
	f.Lane.Stopped = &stopped // of our copy: what the network gave is shared
	return f, nil
}
