package ccip

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/gateway"
)

// trial is what an execution would come to.
type trial struct {
	call    gateway.Call
	success bool
	aside   bool   // and the beneficiary couldn't take the credit
	reason  revert // unless success
}

// Places of the calls of a trial.
const (
	triedExecution = iota
	triedState
	triedAgain
	triedAside
	triedCalls
)

// try simulates the execution in our account's name with the very gas that the transaction will have. That the call
// returns proves nothing: what was never tried before may fail without reverting. So the message's state is asked for
// after it. Executed again, a failed one says why, because a second failure reverts.
func (m *manual) try(ctx context.Context, gas uint64) (trial, error) {
	data, err := m.pack(gas)
	if err != nil {
		return trial{}, gateway.Errorf(gateway.CodeInternal, m.op, gateway.RetryNever, "%w", err)
	}
	aside, err := receiverABI.Pack("setAside", m.lineage, [32]byte(m.t.Ref))
	if err != nil {
		return trial{}, gateway.Errorf(gateway.CodeInternal, m.op, gateway.RetryNever, "%w", err)
	}
	limit := byHandGas + max(gas, m.gas) + uint64(len(m.tokens))*byHandTokenGas + uint64(len(data))*byHandByteGas
	out := trial{call: gateway.Call{To: m.off, Data: data, GasLimit: limit}}
	inner := limit - intrinsicGas - uint64(len(data))*calldataGas
	calls := [triedCalls]scriptCall{
		triedExecution: {to: m.off, data: data, gas: uint32(inner)}, //nolint:gosec // some millions
		triedState:     {to: m.off, data: m.asks},
		triedAgain:     {to: m.off, data: data, gas: uint32(inner)}, //nolint:gosec // some millions
		triedAside:     {to: m.t.Route.Receiver, data: aside},
	}
	account := m.lane.to.Account
	answer, err := m.lane.to.Chain.CallOver(ctx, ethereum.CallMsg{From: account, To: &account, Gas: 2*inner + inner/16 + scriptGas}, m.dst.at,
		evm.Overrides{account: {Code: script(calls[:])}})
	if err != nil {
		if data, reverted := evm.RevertData(err); reverted {
			return trial{}, explain(data).err(m.op)
		}
		return trial{}, err
	}
	answers, err := readScript(answer, triedCalls)
	if err != nil {
		return trial{}, gateway.Errorf(gateway.CodeUnavailable, m.op, gateway.RetryAfterChange, "%w", err)
	}
	state := answers[triedState]
	if !state.ok || len(state.data) != 32 {
		return trial{}, refused(m.op, misfit, "off-ramp %s tells no state of message %s", m.off, m.id)
	}
	out.success = answers[triedExecution].ok && state.data[31] == stateSuccess
	switch {
	case out.success:
		out.aside = holdsCredit(answers[triedAside])
	case !answers[triedExecution].ok:
		out.reason = explain(answers[triedExecution].data)
	default:
		out.reason = explain(answers[triedAgain].data)
	}
	return out, nil
}

// holdsCredit reads PaymentReceiver's Pending: token, beneficiary, amount, message id, content hash.
func holdsCredit(a scriptAnswer) bool {
	return a.ok && len(a.data) == 5*32 && new(big.Int).SetBytes(a.data[64:96]).Sign() > 0
}
