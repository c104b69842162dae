package engine

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// execute stores the transaction that brings a transfer on, then broadcasts it.
func (w *work) execute(ctx context.Context, c *gateway.Commit, st *step, d gateway.Diagnosis, policy ByHandPolicy) error {
	r := d.Remedy
	attempt, in, err := w.sign(ctx, c, r, policy.FeeCeiling)
	if err != nil {
		// Nothing is stored: the allowance is still good.
		w.Log.Warn("no transaction by hand now", "transfer", w.t.ID, "chain", r.Chain, "err", err)
		w.r.Spent = w.before.Spent
		w.r.Advice = texts[gateway.CodeOf(err)]
		if len(st.Events) > 0 {
			c.Changes = append(c.Changes, st.Change)
		}
		return w.leave(ctx, &gateway.Commit{Changes: c.Changes}, w.now.Add(gateway.AfterOf(err, recheck)))
	}
	st.event(gateway.Event{At: w.now, Actor: "resolve", Cause: in.ID, Data: data(map[string]string{
		"chain": in.Chain, "nonce": fmt.Sprint(in.Nonce), "tx": attempt.Hash.Hex(), "purpose": string(in.Purpose), "cause": string(d.Cause),
		"proposal": w.r.Spent, "receiver_gas": fmt.Sprint(r.Gas),
	})}, gateway.Transition{Type: gateway.EventByHand})
	c.Changes = append(c.Changes, st.Change)
	w.r.Intent, w.r.Tx, w.r.Tries = in.ID, attempt.Hash, w.r.Tries+1
	if err := w.leave(ctx, c, w.now.Add(broadcastGrace)); err != nil {
		return err
	}
	w.Log.Info("transaction by hand stored", "transfer", w.t.ID, "uetr", w.t.Instruction.UETR, "chain", in.Chain, "purpose", in.Purpose, "tx", attempt.Hash.Hex())
	return broadcast(ctx, w.Store, w.Accounts, w.Log, in.Chain, attempt, w.now)
}

// sign takes the next nonce of a signer of the chain for a remedy and adds intent
// and attempt to c.
func (w *work) sign(ctx context.Context, c *gateway.Commit, r *gateway.Remedy, ceiling *big.Int) (gateway.Attempt, gateway.Intent, error) {
	var none gateway.Attempt
	signers, err := w.Accounts.Signers(&gateway.Route{Source: r.Chain})
	if err != nil {
		return none, gateway.Intent{}, err
	}
	turn, unknown, err := turns{w.Store, w.Accounts, &w.signers, w.Owner, w.Patience, w.inFlight()}.next(ctx, r.Chain, signers, w.now)
	switch {
	case err != nil:
		return none, gateway.Intent{}, err
	case turn == nil && unknown != nil:
		return none, gateway.Intent{}, unknown
	case turn == nil:
		return none, gateway.Intent{}, busy("every signer has its hands full or is another gateway's")
	}
	call := r.Call
	call.MaxGasPrice = new(big.Int).Div(ceiling, new(big.Int).SetUint64(max(1, call.GasLimit)))
	attempt, err := w.Accounts.Sign(ctx, r.Chain, turn.signer, turn.nonce, call, nil, w.now)
	if err != nil {
		return none, gateway.Intent{}, fmt.Errorf("sign: %w", err)
	}
	in := gateway.Intent{
		ID: w.NewID("int"), Chain: r.Chain, Signer: turn.signer, Nonce: turn.nonce, Purpose: r.Purpose,
		Contract: call.To, Transfers: []string{w.t.ID}, State: gateway.IntentLive, CreatedAt: w.now,
	}
	attempt.Intent = in.ID
	w.r.MaxGasPrice = call.MaxGasPrice.String()
	c.Fences = append(c.Fences, turn.fence)
	c.Intents, c.Attempts = append(c.Intents, in), append(c.Attempts, attempt)
	return attempt, in, nil
}

func busy(why string) error {
	return &gateway.Error{Code: gateway.CodeSigner, Op: "sign by hand", Retry: gateway.RetryAfterChange, After: handsFull, Detail: why}
}

func (s *Resolve) inFlight() int {
	if s.InFlight > 0 {
		return s.InFlight
	}
	return inFlightDefault
}

// nurse looks after a transaction that was stored: until its nonce is final it
// is broadcast and replaced, whatever has become of the transfer meanwhile, or it
// would keep later nonces of its signer waiting.
func (w *work) nurse(ctx context.Context, in IntentAttempts) error {
	soon := w.now.Add(or(w.Patience.Poll, 30*time.Second))
	final, _, err := w.Accounts.FinalNonce(ctx, in.Chain, in.Signer)
	if err != nil {
		w.Log.Warn("final nonce not known", "chain", in.Chain, "err", err)
		return w.leave(ctx, &gateway.Commit{}, soon)
	}
	if final > in.Nonce {
		// Whether it helped is told by the transfer alone. If it didn't, another one
		// may be made: the off-ramp and the receiver let one through.
		end := gateway.IntentEnd{ID: in.ID, State: gateway.IntentMined, Free: true}
		if stuck(w.t.Status.State) {
			end.State = gateway.IntentLost
		}
		return w.leave(ctx, &gateway.Commit{IntentEnds: []gateway.IntentEnd{end}}, w.now)
	}
	signers, err := w.Accounts.Signers(&gateway.Route{Source: in.Chain})
	if err != nil {
		return err
	}
	last := in.Attempts[len(in.Attempts)-1]
	c := &gateway.Commit{}
	push := &last
	if slices.Contains(signers, in.Signer) { // a key that was replaced signs nothing more; what it signed may be mined
		stored, err := w.Store.StoredNonce(ctx, in.Chain, in.Signer)
		if err != nil {
			return fmt.Errorf("read stored nonce: %w", err)
		}
		_, mined, err := w.Accounts.NextNonce(ctx, in.Chain, in.Signer, stored)
		if err != nil {
			w.Log.Warn("nonce not known", "chain", in.Chain, "err", err)
			return w.leave(ctx, c, soon)
		}
		if mined > in.Nonce {
			return w.leave(ctx, c, soon) // a block holds it: final is what is waited for
		}
		if w.now.Sub(last.CreatedAt) >= or(w.Patience.Bump, time.Minute) {
			if push, err = w.replace(ctx, c, in, last); err != nil {
				return err
			}
		}
	}
	due := soon
	if push.BroadcastAt.IsZero() {
		due = w.now.Add(broadcastGrace)
	}
	if err := w.leave(ctx, c, due); err != nil {
		return err
	}
	return broadcast(ctx, w.Store, w.Accounts, w.Log, in.Chain, *push, w.now)
}

// replace adds a dearer attempt of the same nonce to c, and gives the one to
// broadcast: the last again where no dearer one may be made now.
func (w *work) replace(ctx context.Context, c *gateway.Commit, in IntentAttempts, last gateway.Attempt) (*gateway.Attempt, error) {
	fence, held, err := w.Store.AcquireLease(ctx, signerLease(in.Chain, in.Signer), w.Owner, w.now, w.Patience.lease())
	if err != nil || !held {
		return &last, err
	}
	w.signers.keep(fence)
	pushing := pushing{w.Store, w.Accounts, w.Patience, w.Log, &w.round}
	next, err := pushing.replacement(ctx, in, last, w.r.MaxGasPrice, false, w.now)
	if err != nil {
		if gateway.CodeOf(err) != gateway.CodeFeeOverCeiling {
			w.Log.Warn("attempt not replaced", "chain", in.Chain, "nonce", in.Nonce, "err", err)
		}
		return &last, nil // as dear as it may get: wait
	}
	next.Intent = in.ID
	c.Fences, c.Attempts = append(c.Fences, fence), append(c.Attempts, next)
	w.r.Tx = next.Hash
	if w.t.Status.State.InFlight() {
		st := change(w.t)
		st.event(gateway.Event{At: w.now, Actor: "resolve", Cause: in.ID, Data: data(map[string]string{
			"tx": next.Hash.Hex(), "replaces": last.Hash.Hex(), "gas_fee_cap": next.GasFeeCap.String(),
		})}, gateway.Transition{Type: gateway.EventByHand})
		c.Changes = append(c.Changes, st.Change)
	}
	return &next, nil
}
