package dta

import (
	"context"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	"github.com/vostro-gateway/vostro/gateway"
)

var topicOrderClosed = parsed(bindings.FundReceiverMetaData.ParseABI()).Events["OrderClosed"].ID

// hintBlocks is how many blocks one question for hints spans.
const hintBlocks = 2_000

// prove finds the event that the request's status rests on. A status whose event no receipt proves isn't told.
func (l *look) prove(ctx context.Context, fact *gateway.FundFact) error {
	topic, at := topicSubscription, 32 // where the request's id stands in the data
	if l.order.Request.Direction == gateway.Redemption {
		topic = topicRedemption
	}
	switch l.request.Status {
	case statusProcessing:
		topic, at = topicProcessing, 0
	case statusProcessed, statusFailed:
		topic, at = topicProcessed, 0
	case statusCanceled:
		topic, at = topicCanceled, 0
	}
	var found *types.Log
	if err := l.find(ctx, fact, l.order.Fund.Management, topic, func(e *types.Log) bool {
		is := len(e.Data) >= at+32 && common.Hash(e.Data[at:at+32]) == common.Hash(l.placed.RequestId)
		if is {
			found = e
		}
		return is
	}); err != nil {
		return err
	}
	if topic != topicProcessed {
		return nil
	}
	e, err := management.UnpackDistributorRequestProcessedEvent(found)
	if err != nil || e.Status != l.request.Status {
		return misfit(l.op, "the event of request %s doesn't say what its status is", common.Hash(l.placed.RequestId))
	}
	if e.Status == statusFailed {
		fact.Problem = Explain(e.Err)
	}
	return nil
}

// find fills in where a log is. It is looked for from the block in which the receiver took the order, where endpoints hint
// at it, and counts once it is in a proven receipt.
func (l *look) find(ctx context.Context, fact *gateway.FundFact, contract common.Address, topic common.Hash, is func(*types.Log) bool) error {
	from, err := view(ctx, l, l.order.Fund.Receiver, receiver.PackReceivedAt(l.placed.Lineage, l.placed.PaymentRef), receiver.UnpackReceivedAt)
	if err != nil {
		return err
	}
	if !from.IsUint64() {
		return misfit(l.op, "the receiver took the order in block %s", from)
	}
	found, h, err := findLog(ctx, l.op, l.chain.Chain, from.Uint64(), l.at, contract, topic, is)
	if err != nil {
		return err
	}
	fact.Tx, fact.Block, fact.At = found.TxHash, h.Number.Uint64(), time.Unix(int64(h.Time), 0).UTC() //nolint:gosec // a block's time
	return nil
}

// hintTries is how many endpoints are asked for hints before a log counts as not shown: the next question goes to the next
// endpoint.
const hintTries = 4

// findLog looks through blocks for the last log that is meant, at or below an agreed header.
func findLog(
	ctx context.Context, op string, c *evm.Chain, from uint64, to *types.Header, contract common.Address, topic common.Hash, is func(*types.Log) bool,
) (*types.Log, *types.Header, error) {
	for range hintTries {
		found, h, err := hintedLog(ctx, c, from, to, contract, topic, is)
		if err != nil || found != nil {
			return found, h, err
		}
	}
	return nil, nil, gateway.Errorf(gateway.CodeUnavailable, op, gateway.RetrySameBytes,
		"no endpoint of %s shows the event of contract %s that its state rests on", c.Name(), contract)
}

// hintedLog is findLog by the hints of one endpoint; nil when it shows none.
func hintedLog(
	ctx context.Context, c *evm.Chain, from uint64, to *types.Header, contract common.Address, topic common.Hash, is func(*types.Log) bool,
) (*types.Log, *types.Header, error) {
	for last := to.Number.Uint64(); last >= from; {
		first := from
		if last-from >= hintBlocks {
			first = last - hintBlocks + 1
		}
		hints, err := c.HintLogs(ctx, first, last, contract, topic)
		if err != nil {
			return nil, nil, err
		}
		for i := len(hints) - 1; i >= 0; i-- {
			if hints[i] == nil || !is(hints[i]) || hints[i].BlockNumber < first || hints[i].BlockNumber > last {
				continue
			}
			found, h, err := provenLog(ctx, c, hints[i].BlockNumber, contract, topic, is)
			if err != nil || found != nil {
				return found, h, err
			}
		}
		if first == 0 {
			break
		}
		last = first - 1
	}
	return nil, nil, nil
}

// provenLog gives the last log of a block that is meant, from proven receipts; nil when there is none.
func provenLog(ctx context.Context, c *evm.Chain, block uint64, contract common.Address, topic common.Hash, is func(*types.Log) bool) (*types.Log, *types.Header, error) {
	h, err := c.HeaderByNumber(ctx, block)
	if err != nil {
		return nil, nil, err
	}
	receipts, hashes, err := c.ProvenReceipts(ctx, h)
	if err != nil {
		return nil, nil, err
	}
	var found *types.Log
	for i, r := range receipts {
		for _, e := range r.Logs {
			if e.Address == contract && len(e.Topics) > 0 && e.Topics[0] == topic && is(e) {
				e.TxHash = hashes[i]
				found = e
			}
		}
	}
	return found, h, nil
}

// paid tells whether a processed request's money is where it belongs, for good.
func (l *look) paid(ctx context.Context, fact *gateway.FundFact) error {
	if l.order.Request.Direction == gateway.Subscription || l.terms.PaymentInfo.OffChainPaymentCurrency != 0 {
		fact.Paid, fact.PaidTx = true, fact.Tx
		return nil
	}
	c, known := l.funds.bySelector[l.placed.Source]
	if !known {
		return misfit(l.op, "the order came from a chain with selector %d, which isn't configured", l.placed.Source)
	}
	to, err := view(ctx, l, l.order.Fund.Receiver, receiver.PackHomeOf(l.placed.Source), receiver.UnpackHomeOf)
	if err != nil {
		return err
	}
	final, err := c.Chain.Final(ctx)
	if err != nil {
		return err
	}
	at, err := l.cameHome(ctx, c, final, to.Receiver)
	if err != nil || at == 0 {
		return err
	}
	found, _, err := provenLog(ctx, c.Chain, at, to.Receiver, topicCredited, func(e *types.Log) bool {
		return len(e.Topics) == 4 && e.Topics[1] == l.order.Reference
	})
	if err != nil || found == nil {
		return err // set aside at home: not paid
	}
	e, err := home.UnpackCreditedEvent(found)
	if err != nil {
		return misfit(l.op, "credit of %s: %s", l.order.Reference, err)
	}
	if e.Beneficiary != to.Wallet || e.Amount.Cmp(l.request.Amount) != 0 {
		fact.Problem = "the money came home otherwise: " + e.Amount.String() + " units to " + e.Beneficiary.Hex()
		return nil
	}
	fact.Paid, fact.PaidTx = true, found.TxHash
	return nil
}

// cameHome gives the final block in which a PaymentReceiver took the money of the order; 0 while it hasn't.
func (l *look) cameHome(ctx context.Context, c Chain, final *types.Header, to common.Address) (uint64, error) {
	lineage, err := viewOn(ctx, l.op, c.Chain, final, to, home.PackLineageOf(l.chain.Selector, l.order.Fund.Receiver), home.UnpackLineageOf)
	if err != nil {
		return 0, err
	}
	at, err := viewOn(ctx, l.op, c.Chain, final, to, home.PackReceivedAt(lineage, l.order.Reference), home.UnpackReceivedAt)
	if err != nil {
		return 0, err
	}
	if at.Cmp(final.Number) > 0 || at.Cmp(new(big.Int)) < 0 {
		return 0, misfit(l.op, "the money came home in block %s", at)
	}
	return at.Uint64(), nil
}
