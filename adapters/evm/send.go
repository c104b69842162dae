package evm

import (
	"context"
	"errors"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/vostro-gateway/vostro/gateway"
)

// SendRaw gives signed bytes to every endpoint that isn't set aside, and to
// those too when too few are left. nil: at least one has taken them, now or
// before; the others are still being asked. Otherwise the error is what matters
// most of what they said: OUTCOME_UNKNOWN when any of them may have taken the
// bytes, then NONCE, UNDERPRICED, SIGNER_FUNDS, FEE_OVER_CEILING, UNSUPPORTED,
// and UNAVAILABLE when none was reached. Sending the same bytes again is
// harmless in every case.
func (c *Chain) SendRaw(ctx context.Context, raw []byte) error {
	const op = "send transaction"
	var failures []*gateway.Error
	done := false
	asked := c.voters()
	if len(asked) == 0 {
		return c.lacking(op, 0, []string{"no endpoint serves the chain"})
	}
	err := poll(ctx, c, asked, nil, func(ctx context.Context, e *endpoint) (*gateway.Error, error) {
		var hash common.Hash
		err := e.call(ctx, &hash, "eth_sendRawTransaction", hexutil.Bytes(raw))
		if err == nil {
			return nil, nil
		}
		g := sendError(err)
		g.Detail = e.operator + ": " + g.Detail
		return g, nil
	}, func(a answer[*gateway.Error]) patience {
		if a.value == nil || a.value.Code == gateway.CodeAlreadyKnown {
			done = true
			return waitNoMore
		}
		failures = append(failures, a.value)
		return waitOn
	}, nil)
	switch {
	case done:
		return nil
	case err != nil: // our caller gave up while requests were on their way
		return gateway.Errorf(gateway.CodeOutcomeUnknown, c.op(op), gateway.RetryUnknown, "%w", err)
	}
	return c.worst(op, failures)
}

// sendError gives the meaning of a failure for a transaction.
func sendError(err error) *gateway.Error {
	f, ok := errors.AsType[*failure](err)
	if !ok {
		return &gateway.Error{Code: gateway.CodeOutcomeUnknown, Retry: gateway.RetryUnknown, Detail: err.Error()}
	}
	switch {
	case f.kind == failedAnswer || f.kind == failedMissing:
		return Classify(f.code, f.text, f.data)
	case !f.sent, f.kind == failedLimited:
		return &gateway.Error{Code: gateway.CodeUnavailable, Retry: gateway.RetrySameBytes, After: rateLimitAfter, Detail: f.text}
	}
	return &gateway.Error{Code: gateway.CodeOutcomeUnknown, Retry: gateway.RetryUnknown, Detail: f.text}
}

// gravity orders what endpoints say about one transaction. REVERTED, said of a
// transaction, isn't a refusal that we know, so it ranks as unknown.
var gravity = map[gateway.Code]int{
	gateway.CodeNonce:          6,
	gateway.CodeUnderpriced:    5,
	gateway.CodeSignerFunds:    4,
	gateway.CodeFeeOverCeiling: 3,
	gateway.CodeUnsupported:    2,
	gateway.CodeUnavailable:    1,
}

func (c *Chain) worst(op string, failures []*gateway.Error) error {
	worst := &gateway.Error{Code: gateway.CodeOutcomeUnknown, Retry: gateway.RetryUnknown}
	rank := -1
	words := make([]string, 0, len(failures))
	for _, f := range failures {
		words = append(words, f.Detail)
		r, known := gravity[f.Code]
		if !known {
			r = 100
		}
		if r > rank {
			rank, worst = r, f
		}
	}
	out := &gateway.Error{Code: worst.Code, Op: c.op(op), Retry: worst.Retry, After: worst.After, Detail: strings.Join(words, "; ")}
	if rank == 100 {
		out.Code, out.Retry, out.After = gateway.CodeOutcomeUnknown, gateway.RetryUnknown, 0
	}
	return out
}
