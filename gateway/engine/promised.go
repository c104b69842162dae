package engine

import (
	"context"
	"fmt"
	"math/big"

	"github.com/vostro-gateway/vostro/gateway"
)

// Reservations sums what is promised of a resource.
type Reservations interface {
	// Reserved sums the reservations of a resource over transfers that still draw
	// on it, exactly.
	Reserved(ctx context.Context, resource string) (*big.Int, error)
}

// promises counts what is promised of the resources of routes: by the store, to
// transfers that have been signed for, and here, to those that go before.
type promises struct {
	store Reservations
	sums  map[string]*big.Int
}

// ahead gives what is promised to others when a transfer's turn comes, and
// counts the transfer for those after it.
func (p *promises) ahead(ctx context.Context, r *gateway.Route) (*gateway.Promised, error) {
	var out gateway.Promised
	var own []*big.Int
	units, ok := new(big.Int).SetString(r.Units, 10)
	for _, draw := range []struct {
		resource string
		to       **big.Int
		own      bool // in units of the route; fees are told by a quote only
	}{
		{tokenResource(r), &out.Token, true},
		{feeResource(r), &out.Fee, false},
		{outboundResource(r), &out.Outbound, true},
		{inboundResource(r), &out.Inbound, true},
	} {
		if p.sums[draw.resource] == nil {
			sum, err := p.store.Reserved(ctx, draw.resource)
			if err != nil {
				return nil, fmt.Errorf("sum reservations of %s: %w", draw.resource, err)
			}
			if p.sums == nil {
				p.sums = make(map[string]*big.Int)
			}
			p.sums[draw.resource] = sum
		}
		*draw.to = new(big.Int).Set(p.sums[draw.resource])
		if draw.own && ok {
			own = append(own, p.sums[draw.resource])
		}
	}
	// What is promised to others is told before the transfer's own is added: fee
	// and amount may be of one balance.
	for _, sum := range own {
		sum.Add(sum, units)
	}
	return &out, nil
}

// draws are the reservations of a send: they end when the chain shows it, and
// the balances and buckets there with it.
func draws(t *gateway.Transfer, maxFee *big.Int) []gateway.Reservation {
	r := t.Route
	balances := []gateway.Reservation{
		{TransferID: t.ID, Resource: tokenResource(r), Units: r.Units},
		{TransferID: t.ID, Resource: feeResource(r), Units: maxFee.String()},
	}
	if units, ok := new(big.Int).SetString(r.Units, 10); ok && balances[0].Resource == balances[1].Resource {
		balances = balances[:1]
		balances[0].Units = units.Add(units, maxFee).String()
	}
	return append(balances, []gateway.Reservation{
		{TransferID: t.ID, Resource: outboundResource(r), Units: r.Units},
		{TransferID: t.ID, Resource: inboundResource(r), Units: r.Units},
	}...)
}

// tokenResource names the token balance that a transfer on a route draws on.
func tokenResource(r *gateway.Route) string {
	return "token/" + r.Source + "/" + r.Sender.Hex() + "/" + r.Token.Hex()
}

// feeResource names the balance that pays its CCIP fee: of a token, the same that
// amounts of it are sent from.
func feeResource(r *gateway.Route) string {
	if r.FeeInToken() {
		return "token/" + r.Source + "/" + r.Sender.Hex() + "/" + r.FeeToken.Hex()
	}
	return "fee/" + r.Source + "/" + r.Sender.Hex() + "/" + r.FeeToken.Hex()
}

// outboundResource names the bucket that it empties where it leaves.
func outboundResource(r *gateway.Route) string {
	return "outbound/" + r.Source + "/" + r.Destination + "/" + r.Token.Hex()
}

// inboundResource names the bucket, and the pool's means, that it empties where
// it arrives.
func inboundResource(r *gateway.Route) string {
	return "inbound/" + r.Source + "/" + r.Destination + "/" + r.DestToken.Hex()
}
