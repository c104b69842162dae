package engine

import (
	"context"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// cancelPeriod is what the signer's budget for cancelling is counted over.
const cancelPeriod = 24 * time.Hour

// pushing is what a stage needs to take an unmined attempt's place.
type pushing struct {
	store    cancellations
	accounts Accounts
	patience Patience
	log      Logger
	round    *round
}

// replacement gives what takes an unmined attempt's place in the pools: the same
// call at a higher price; or, when ceiling (wei per gas) leaves no room for that
// and patience is over, or it is given up, a cancellation, and from then on
// nothing but dearer cancellations. Which of them a block takes is the chain's
// decision alone. FEE_OVER_CEILING while nothing may take its place.
func (p pushing) replacement(ctx context.Context, in IntentAttempts, last gateway.Attempt, ceiling string, givenUp bool, now time.Time) (gateway.Attempt, error) {
	if last.Cancels || givenUp {
		return p.cancel(ctx, in, last, now)
	}
	most, ok := new(big.Int).SetString(ceiling, 10)
	if !ok {
		return gateway.Attempt{}, gateway.Errorf(gateway.CodeInternal, "replace", gateway.RetryNever, "intent %s has no gas price ceiling", in.ID)
	}
	call, err := p.accounts.Replacement(last, most)
	if err != nil {
		return gateway.Attempt{}, fmt.Errorf("rebuild call: %w", err)
	}
	next, err := p.accounts.Sign(ctx, in.Chain, in.Signer, in.Nonce, call, &last, now)
	if gateway.CodeOf(err) == gateway.CodeFeeOverCeiling && now.Sub(in.CreatedAt) >= p.patience.cancel() {
		return p.cancel(ctx, in, last, now)
	}
	return next, err
}

// round is what one step has signed already. Its transfers are looked at side by
// side, so the store may not show it yet: those of one batch share an intent, and
// those of one signer its budget. Other gateways are kept out by its lease.
type round struct {
	mu      sync.Mutex
	pushed  map[string]bool              // intents
	cancels map[string][]gateway.Attempt // by signer
}

func (r *round) begin() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.pushed, r.cancels = make(map[string]bool), make(map[string][]gateway.Attempt)
}

// first reports whether nobody has asked for the intent in this round.
func (r *round) first(intent string) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	before := r.pushed[intent]
	r.pushed[intent] = true
	return !before
}

// cancellations is what is known of those that were signed before.
type cancellations interface {
	// Cancels gives the attempts of a signer that cancel, signed at since or later.
	Cancels(ctx context.Context, chain string, signer gateway.Address, since time.Time) ([]gateway.Attempt, error)
}

// cancel signs what takes an intent's nonce and does nothing.
func (p pushing) cancel(ctx context.Context, in IntentAttempts, last gateway.Attempt, now time.Time) (gateway.Attempt, error) {
	p.round.mu.Lock()
	defer p.round.mu.Unlock()
	signer := signerLease(in.Chain, in.Signer)
	others, err := p.store.Cancels(ctx, in.Chain, in.Signer, now.Add(-cancelPeriod))
	if err != nil {
		return gateway.Attempt{}, fmt.Errorf("read cancellations: %w", err)
	}
	next, err := p.accounts.Cancel(ctx, in.Chain, in.Signer, in.Nonce, last, spentOn(append(others, p.round.cancels[signer]...), in.ID), now)
	if err != nil {
		p.log.Warn("stuck transaction can't be canceled", "chain", in.Chain, "signer", in.Signer.Hex(), "nonce", in.Nonce, "err", err)
		return next, err
	}
	next.Intent = in.ID
	p.round.cancels[signer] = append(p.round.cancels[signer], next)
	p.log.Warn("stuck transaction is canceled", "chain", in.Chain, "signer", in.Signer.Hex(), "nonce", in.Nonce, "hash", next.Hash.Hex(), "transfers", len(in.Transfers))
	return next, nil
}

// spentOn gives what cancellations may have cost at most, those of one intent
// aside: of the attempts of an intent one is mined, and the dearest may be it.
func spentOn(attempts []gateway.Attempt, aside string) *big.Int {
	dearest := make(map[string]*big.Int)
	for _, a := range attempts {
		cost := new(big.Int).Mul(a.GasFeeCap, new(big.Int).SetUint64(a.GasLimit))
		if known := dearest[a.Intent]; a.Intent != aside && (known == nil || known.Cmp(cost) < 0) {
			dearest[a.Intent] = cost
		}
	}
	sum := new(big.Int)
	for _, cost := range dearest {
		sum.Add(sum, cost)
	}
	return sum
}

// unsent says why a nonce that is final has sent nothing.
func unsent(f facts, intents []IntentAttempts) []gateway.Reason {
	reason := gateway.Reason{Rule: string(gateway.CodeReverted), Text: texts[gateway.CodeReverted]}
	switch {
	case f.refused != nil && f.refused.Detail != "":
		reason.Text += ": " + f.refused.Detail
	case f.refused == nil && len(intents) > 0 && canceled(intents[len(intents)-1]):
		reason = gateway.Reason{Rule: string(gateway.CodeFeeOverCeiling), Text: "not mined at the price that its fee ceiling allows, and canceled"}
	}
	return []gateway.Reason{reason}
}

func canceled(in IntentAttempts) bool {
	return len(in.Attempts) > 0 && in.Attempts[len(in.Attempts)-1].Cancels
}
