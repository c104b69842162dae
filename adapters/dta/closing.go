package dta

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

var _ engine.Closer = (*Funds)(nil)

// Closing gives what is left to be done about an order whose request has ended: nothing (Done) when a final block shows it
// closed, nothing now when the head does or the request hasn't ended in a final block, else the call that closes it,
// simulated from the chain's account, with twice the CCIP fee of now; what is over comes back.
func (f *Funds) Closing(ctx context.Context, o *gateway.Order) (gateway.Closing, error) {
	const op = "close order"
	if o.Fund == nil {
		return gateway.Closing{}, gateway.Errorf(gateway.CodeInternal, op, gateway.RetryNever, "order %s has no fund", o.ID)
	}
	c, known := f.byName[o.Fund.Chain]
	if !known {
		return gateway.Closing{}, misfit(op, "chain %q of the fund isn't configured", o.Fund.Chain)
	}
	final, err := c.Chain.Final(ctx)
	if err != nil {
		return gateway.Closing{}, err
	}
	settled := &look{funds: f, chain: c, order: o, at: final, op: op}
	if err := settled.read(ctx); err != nil {
		return gateway.Closing{}, err
	}
	switch {
	case settled.placed.State == orderClosed:
		return gateway.Closing{Done: true}, nil
	case settled.placed.State != orderPlaced, settled.request.Status != statusProcessed && settled.request.Status != statusFailed && settled.request.Status != statusCanceled:
		return gateway.Closing{Problem: "its request hasn't ended in a final block"}, nil
	}
	head, err := c.Chain.Head(ctx)
	if err != nil {
		return gateway.Closing{}, err
	}
	l := &look{funds: f, chain: c, order: o, at: head, op: op}
	if l.placed, err = view(ctx, l, o.Fund.Receiver, receiver.PackOrder(o.Reference), receiver.UnpackOrder); err != nil {
		return gateway.Closing{}, err
	}
	if l.placed.State != orderPlaced {
		return gateway.Closing{}, nil
	}
	quote, err := view(ctx, l, o.Fund.Receiver, receiver.PackQuoteClose(o.Reference), receiver.UnpackQuoteClose)
	if err != nil {
		return refusedClosing(err)
	}
	call := Close(o.Fund.Receiver, o.Reference)
	call.Value = new(big.Int).Lsh(quote.Fee, 1)
	if c.Account == (common.Address{}) {
		return gateway.Closing{Call: &call}, nil
	}
	_, err = c.Chain.Call(ctx, ethereum.CallMsg{From: c.Account, To: &call.To, Gas: call.GasLimit, Value: call.Value, Data: call.Data}, head.Hash())
	if err != nil {
		return refusedClosing(err)
	}
	return gateway.Closing{Call: &call}, nil
}

// refusedClosing tells a contract that refuses from a chain that can't be asked.
func refusedClosing(err error) (gateway.Closing, error) {
	reason, reverted := evm.RevertData(err)
	if !reverted {
		return gateway.Closing{}, err
	}
	return gateway.Closing{Problem: Explain(reason)}, nil
}
