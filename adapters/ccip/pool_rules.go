package ccip

import (
	"bytes"
	"context"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/gateway"
)

// kind and numbered give the two words that a pool says of itself.
func (p pool) kind() string {
	kind, _, _ := strings.Cut(p.text, " ")
	return kind
}

func (p pool) numbered() string {
	_, version, _ := strings.Cut(p.text, " ")
	return version
}

// locks tells a pool that releases what was locked before from one that mints.
func (p pool) locks() bool { return strings.Contains(p.kind(), "LockRelease") }

func (p pool) String() string {
	if p.text == "" {
		return p.address.Hex()
	}
	return p.address.Hex() + " (" + p.text + ")"
}

// remote is what a pool knows of the other end.
type remote struct {
	supported bool
	token     []byte
	pools     [][]byte
}

func (p pool) remote(ctx context.Context, selector uint64) (r remote, err error) {
	if r.supported, err = p.serves(ctx, selector); err != nil || !r.supported {
		return r, err
	}
	if r.token, err = p.remoteToken(ctx, selector); err != nil {
		return r, err
	}
	r.pools, err = p.remotePools(ctx, selector)
	return r, err
}

func (r remote) has(pool common.Address) bool {
	return slices.ContainsFunc(r.pools, func(b []byte) bool { return bytes.Equal(b, paddedAddress(pool)) })
}

// hooks gives the contract that a pool of version 2 asks about every transfer; zero for none.
func (p pool) hooks(ctx context.Context) (common.Address, error) {
	if p.era != era20 {
		return common.Address{}, nil
	}
	return ask[common.Address](ctx, p.chain, p.at, poolABI, p.address, "getAdvancedPoolHooks")
}

// allowed tells whether a sender may send through the pool, by the allow-list of the pool or of its hooks.
func (p pool) allowed(ctx context.Context, sender common.Address) (bool, error) {
	list, enabled, err := p.allowList(ctx)
	return !enabled || slices.Contains(list, sender), err
}

// allowList gives who may send through a pool. Pools of other makers may have none.
func (p pool) allowList(ctx context.Context) (list []common.Address, enabled bool, err error) {
	keeper := p.address
	if p.era == era20 {
		if keeper, err = p.hooks(ctx); err != nil || keeper == (common.Address{}) {
			return nil, false, err
		}
	}
	enabled, err = ask[bool](ctx, p.chain, p.at, poolABI, keeper, "getAllowListEnabled")
	if isRefusal(err) {
		return nil, false, nil
	}
	if err != nil || !enabled {
		return nil, false, err
	}
	list, err = ask[[]common.Address](ctx, p.chain, p.at, poolABI, keeper, "getAllowList")
	return list, true, err
}

// liquidity gives what a pool that locks can release, and who holds it.
func (p pool) liquidity(ctx context.Context) (units *big.Int, holder common.Address, err error) {
	holder = p.address
	if p.era == era20 {
		if holder, err = ask[common.Address](ctx, p.chain, p.at, poolABI, p.address, "getLockBox"); err != nil {
			return nil, holder, err
		}
	}
	units, err = ask[*big.Int](ctx, p.chain, p.at, commonABI, p.token, "balanceOf", holder)
	return units, holder, err
}

// Pool.LockOrBurnInV1, as hooks take it.
type lockOrBurn struct {
	Receiver            []byte
	RemoteChainSelector uint64
	OriginalSender      common.Address
	Amount              *big.Int
	LocalToken          common.Address
}

// policyPayload is the Payload of an ACE policy engine.
type policyPayload struct {
	Selector [4]byte
	Sender   common.Address
	Data     []byte
	Context  []byte
}

// policy gives the ACE policy engine of a pool's hooks; zero for none.
func (p pool) policy(ctx context.Context) (engine, hooks common.Address, err error) {
	if hooks, err = p.hooks(ctx); err != nil || hooks == (common.Address{}) {
		return engine, hooks, err
	}
	engine, err = ask[common.Address](ctx, p.chain, p.at, poolABI, hooks, "getPolicyEngine")
	return engine, hooks, err
}

// askPolicy has the policy engine of a pool's hooks judge a send without sending it. The engine takes its caller for the
// contract that it protects, so that the hooks must seem to ask.
func (p pool) askPolicy(ctx context.Context, op string, engine, hooks common.Address, in lockOrBurn) error {
	data, err := poolABI.Methods["preflightCheck"].Inputs.Pack(in, [4]byte{}, []byte{}, in.Amount)
	if err != nil {
		return gateway.Errorf(gateway.CodeInternal, op, gateway.RetryNever, "%w", err)
	}
	input, err := poolABI.Pack("check", policyPayload{Selector: [4]byte(poolABI.Methods["preflightCheck"].ID), Sender: p.address, Data: data})
	if err != nil {
		return gateway.Errorf(gateway.CodeInternal, op, gateway.RetryNever, "%w", err)
	}
	_, err = p.Call(ctx, ethereum.CallMsg{From: hooks, To: &engine, Data: input}, p.at)
	if reason, reverted := evm.RevertData(err); reverted {
		return explain(reason).err(op)
	}
	return err
}

// allowListed is an on-ramp that keeps an allow-list of who may send to a destination.
type allowListed interface {
	allowed(ctx context.Context, p place, onRamp common.Address, destination uint64, sender common.Address) (bool, error)
}

func (onRamp16) allowed(ctx context.Context, p place, onRamp common.Address, destination uint64, sender common.Address) (bool, error) {
	c, err := ask[destChainConfig16](ctx, p.chain, p.at, onRamp16ABI, onRamp, "getDestChainConfig", destination)
	if err != nil || !c.AllowlistEnabled {
		return true, err
	}
	values, err := askAll(ctx, p.chain, p.at, poolABI, onRamp, "getAllowedSendersList", destination)
	if err != nil {
		return false, err
	}
	return slices.Contains(converted[[]common.Address](values[1]), sender), nil
}
