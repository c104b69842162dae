package engine

import (
	"context"

	"github.com/vostro-gateway/vostro/gateway"
)

// Funds is the fund side of orders. An order goes to its fund's chain in one CCIP
// message, sent like any payment by the transfer that carries it: its receiver is the
// fund's FundReceiver, its data the three words of a payment followed by
// gateway.OrderTerms.Payload, its token what a subscription pays with (none for a
// redemption). The FundReceiver speaks PaymentReceiver's events and views, so that
// the transfer is followed like any other: its credit is that the request was placed,
// to the distributor's wallet as beneficiary.
type Funds interface {
	// Look gives what the fund's chain proves of an order now, found by its
	// referenceID at the fund's request management. A request that isn't there is
	// FundNone and no error; an error says that the chain can't be asked now, or that
	// what it says doesn't fit the order. Nothing is Final, and nothing Paid, before
	// the block that it rests on is final by the chain's own rule.
	Look(ctx context.Context, o *gateway.Order) (gateway.FundFact, error)
}
