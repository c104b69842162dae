package ccip

import (
	"context"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

var _ engine.Remedies = (*Network)(nil)

// Diagnose finds why a transfer that was sent isn't credited, and what would mend it. What is executed by hand is proven
// as ManualExecution proves it, and simulated to its end: first as it is, then, where it lacks gas, with more for the
// receiver, up to what CCIP allows.
func (n *Network) Diagnose(ctx context.Context, t *gateway.Transfer, how gateway.ByHand) (gateway.Diagnosis, error) {
	const op = "diagnose"
	if t.Status.State == gateway.StateUndelivered {
		return n.diagnoseAside(ctx, op, t)
	}
	m, err := n.manual(ctx, op, t, how)
	if err != nil {
		return causeOf(err)
	}
	tried, err := m.try(ctx, how.Gas)
	if err != nil {
		return causeOf(err)
	}
	first := tried.reason
	gas := how.Gas
	for !tried.success && gas < maxDestGas && tried.reason.lacksGas() {
		gas = min(2*max(gas, m.gas, GasLimitDefault/2), maxDestGas)
		if tried, err = m.try(ctx, gas); err != nil {
			return causeOf(err)
		}
	}
	if !tried.success {
		return first.cause(op)
	}
	d := gateway.Diagnosis{
		Cause:  gateway.CauseOutOfGas,
		Remedy: &gateway.Remedy{Purpose: gateway.PurposeExecute, Chain: t.Route.Destination, Call: tried.call, Gas: gas},
	}
	switch {
	case gas > how.Gas:
		d.Detail = first.text
	case m.state == stateFailure:
		d.Cause, d.Detail = m.passed(ctx)
	default:
		d.Cause = gateway.CauseUnexecuted
	}
	if tried.aside {
		d.Advice = "the beneficiary can't take the token now: the execution sets the credit aside for it"
	}
	return d, nil
}

// lacksGas reports whether more gas could help: a contract that runs out of it gives no reason, or says so.
func (r revert) lacksGas() bool {
	in := r.innermost()
	return !in.hasData || in.known != nil && shortOfGas[in.known.name]
}

var shortOfGas = map[string]bool{
	"GasShort": true, "NotEnoughGasForCall": true, "InsufficientGasForStaticCall": true, "InsufficientGasToCompleteTx": true,
}

// passed tells what the recorded failure was, of a message that would succeed now as it is. Who executes can starve an
// execution of gas, or on 2.0 give signatures that are none: that says nothing about the message.
func (m *manual) passed(ctx context.Context) (gateway.Cause, string) {
	e, ok := m.recorded(ctx)
	if !ok {
		return gateway.CausePassed, ""
	}
	reason := explain(e.returned)
	in := reason.innermost()
	if in.known != nil && (shortOfGas[in.known.name] || in.known.griefing) {
		return gateway.CauseGriefed, reason.text
	}
	return gateway.CausePassed, reason.text
}

// recorded finds the last failure of the message, in the block that the transfer's facts name.
func (m *manual) recorded(ctx context.Context) (found execution, ok bool) {
	if m.t.Progress.DestBlock == 0 {
		return found, false
	}
	h, err := m.dst.HeaderByNumber(ctx, m.t.Progress.DestBlock)
	if err != nil {
		return found, false
	}
	receipts, _, err := m.dst.ProvenReceipts(ctx, h)
	if err != nil {
		return found, false
	}
	for _, r := range receipts {
		for _, l := range r.Logs {
			if l.Address != m.off || len(l.Topics) == 0 || offRampTopics[l.Topics[0]] == nil {
				continue
			}
			if e, err := offRampTopics[l.Topics[0]].execution(l); err == nil && e.id == m.id && e.state == stateFailure {
				found, ok = e, true
			}
		}
	}
	return found, ok
}

// causeOf gives the cause that a refusal names. What is no answer of the chain stays an error.
func causeOf(err error) (gateway.Diagnosis, error) {
	e, ok := errors.AsType[*gateway.Error](err)
	if !ok {
		return gateway.Diagnosis{}, err
	}
	if b, ok := errors.AsType[*blockage](err); ok {
		return gateway.Diagnosis{Cause: b.cause, Detail: e.Detail, Advice: b.advice, After: e.After}, nil
	}
	d := gateway.Diagnosis{Cause: gateway.CauseReverts, Detail: e.Detail, After: e.After}
	switch e.Code {
	case gateway.CodeUnavailable, gateway.CodeQuorum, gateway.CodeOutcomeUnknown, gateway.CodeIncarnation:
		return gateway.Diagnosis{}, err
	case gateway.CodeNotFound:
		if e.Retry == gateway.RetryNever {
			return gateway.Diagnosis{}, err // nothing was sent at the agreed head: a reorg, which track sees
		}
		d.Cause, d.Advice = gateway.CauseUncommitted, "the oracle network of the lane commits; look at its status page when it takes longer than usual"
	case gateway.CodeInvalidRequest:
		d.Cause, d.After = gateway.CauseExecuted, waitSoon
	case gateway.CodeLaneCursed:
		d.Cause, d.Advice = gateway.CauseCursed, "wait until the risk management network lifts the curse"
	case gateway.CodeRateLimited:
		d.Cause = gateway.CauseRateLimited
	case gateway.CodeOverCapacity:
		d.Advice = "the amount never fits the token's bucket at the destination: its owner must raise the bucket's capacity"
	case gateway.CodeLiquidityShort:
		d.Advice = "the destination's pool must be given liquidity"
	default:
		d.Advice = "whoever runs the contract that refuses must change it; then the execution is tried again"
	}
	return d, nil
}

// cause gives the cause that a simulated failure names.
func (r revert) cause(op string) (gateway.Diagnosis, error) {
	d, err := causeOf(r.err(op))
	if in := r.innermost(); err == nil && in.known != nil && in.known.griefing {
		d.Cause, d.Advice = gateway.CauseUnverified, "what was given as the verifiers' results isn't accepted: ask whoever runs them again"
	}
	return d, err
}

// blockage is a refusal whose cause its code doesn't tell.
type blockage struct {
	cause  gateway.Cause
	advice string
	err    *gateway.Error
}

func (b *blockage) Error() string { return b.err.Error() }
func (b *blockage) Unwrap() error { return b.err }

// pendingCredit is PaymentReceiver.Pending.
type pendingCredit struct {
	Token       common.Address
	Beneficiary common.Address
	Amount      *big.Int
	MessageId   [32]byte //nolint:staticcheck // found by the component's name
	ContentHash [32]byte
}

// diagnoseAside looks at a message that was executed without a credit.
func (n *Network) diagnoseAside(ctx context.Context, op string, t *gateway.Transfer) (gateway.Diagnosis, error) {
	src, to := n.chains[t.Route.Source], n.chains[t.Route.Destination]
	if src == nil || to == nil {
		return causeOf(refused(op, misfit, "chain %s or %s isn't configured", t.Route.Source, t.Route.Destination))
	}
	if t.Route.Mode == gateway.ModeWallet {
		return gateway.Diagnosis{
			Cause: gateway.CauseNotCalled, After: waitConfig, Detail: words("no pool's log in the execution credits wallet %s with %s units of %s", t.Route.Beneficiary, t.Route.Credited(), t.Route.DestToken),
			Advice: "the message was executed: look at its execution for where the tokens went; nothing can be executed a second time",
		}, nil
	}
	dst, err := to.place(ctx)
	if err != nil {
		return gateway.Diagnosis{}, err
	}
	lineage, err := ask[[32]byte](ctx, to, dst.at, receiverABI, t.Route.Receiver, "lineageOf", src.Selector, t.Route.Sender)
	if err != nil {
		return causeOf(err)
	}
	aside, err := ask[pendingCredit](ctx, to, dst.at, receiverABI, t.Route.Receiver, "setAside", lineage, [32]byte(t.Ref))
	if err != nil {
		return causeOf(err)
	}
	if aside.Amount == nil || aside.Amount.Sign() == 0 {
		used, err := ask[bool](ctx, to, dst.at, receiverABI, t.Route.Receiver, "used", lineage, [32]byte(t.Ref))
		if err != nil {
			return causeOf(err)
		}
		if used {
			return gateway.Diagnosis{Cause: gateway.CauseExecuted, After: waitSoon}, nil
		}
		return gateway.Diagnosis{
			Cause: gateway.CauseNotCalled, After: waitConfig, Detail: words("receiver %s on %s has never had reference %s", t.Route.Receiver, to.Name, t.Ref),
			Advice: "the message was executed without its receiver: find where its tokens went; nothing can be executed a second time",
		}, nil
	}
	enough, err := ask[*big.Int](ctx, to, dst.at, receiverABI, t.Route.Receiver, "creditGas")
	if err != nil {
		return causeOf(err)
	}
	data, err := receiverABI.Pack("retry", lineage, [32]byte(t.Ref))
	if err != nil {
		return gateway.Diagnosis{}, gateway.Errorf(gateway.CodeInternal, op, gateway.RetryNever, "%w", err)
	}
	limit := uint64(byHandGas)
	if enough.IsUint64() && enough.Uint64() < maxDestGas {
		limit += enough.Uint64()
	}
	call := gateway.Call{To: t.Route.Receiver, Data: data, GasLimit: limit}
	_, err = to.Call(ctx, ethereum.CallMsg{From: to.Account, To: &call.To, Gas: limit, Data: data}, dst.at)
	if reason, reverted := evm.RevertData(err); reverted {
		return gateway.Diagnosis{
			Cause: gateway.CauseRefused, Detail: explain(reason).text, After: waitConfig,
			Advice: words("the token refuses wallet %s: whoever runs it must let it be paid, or the money stays set aside for it", t.Route.Beneficiary),
		}, nil
	}
	if err != nil {
		return gateway.Diagnosis{}, err
	}
	return gateway.Diagnosis{
		Cause: gateway.CausePayable, Remedy: &gateway.Remedy{Purpose: gateway.PurposeRetry, Chain: t.Route.Destination, Call: call},
	}, nil
}
