package dta

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

var _ engine.Confirmations = (*Funds)(nil)

// Confirm gives the transfer agent's call that says that the money of an order's request has come, and who of the signers
// may make it: the settlement contract's owner. A request that doesn't wait for it is refused.
func (f *Funds) Confirm(ctx context.Context, o *gateway.Order, signers []gateway.Address) (gateway.Call, gateway.Address, error) {
	const op = "confirm cash"
	var none gateway.Address
	c, known := f.byName[o.Fund.Chain]
	if !known {
		return gateway.Call{}, none, misfit(op, "chain %q of the fund isn't configured", o.Fund.Chain)
	}
	head, err := c.Chain.Head(ctx)
	if err != nil {
		return gateway.Call{}, none, err
	}
	l := &look{funds: f, chain: c, order: o, at: head, op: op}
	if err := l.read(ctx); err != nil {
		return gateway.Call{}, none, err
	}
	terms, err := view(ctx, l, o.Fund.Management, management.PackGetFundToken(o.Fund.Administrator, o.Fund.TokenID), management.UnpackGetFundToken)
	if err != nil {
		return gateway.Call{}, none, err
	}
	switch {
	case l.request.Status != statusProcessing:
		return gateway.Call{}, none, gateway.Errorf(gateway.CodeUnavailable, op, gateway.RetrySameBytes, "request %s doesn't wait for money", common.Hash(l.placed.RequestId))
	case terms.Arg1.PaymentInfo.OffChainPaymentCurrency == 0:
		return gateway.Call{}, none, misfit(op, "the fund of order %s is paid on chain, the directory says it isn't", o.ID)
	case terms.Arg1.TokenChainSelector != c.Selector:
		return gateway.Call{}, none, misfit(op, "the fund's settlement is on the chain with selector %d; its transfer agent must confirm there", terms.Arg1.TokenChainSelector)
	}
	at := terms.Arg1.DtaRequestSettlementAddr
	owner, err := view(ctx, l, at, settlement.PackOwner(), settlement.UnpackOwner)
	if err != nil {
		return gateway.Call{}, none, err
	}
	if !slices.Contains(signers, owner) {
		return gateway.Call{}, none, misfit(op, "settlement %s obeys %s, which is no signer here; its transfer agent must confirm", at, owner)
	}
	return Complete(at, l.placed.RequestId, true, ""), owner, nil
}
