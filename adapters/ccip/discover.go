package ccip

import (
	"context"
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/gateway"
)

const (
	// sweepBlocks is after how many blocks the ramps are looked up again. The Router's events, which are watched too,
	// are faster; this is for what happened while nobody looked.
	sweepBlocks = 200
	// maxPredecessors bounds the senders that are followed back from a configured one.
	maxPredecessors = 16
	maxStrangers    = 1024
)

// errLearned says that a block has shown a ramp that wasn't watched. What the same step has skipped for lack of it must
// be looked at again.
var errLearned = &gateway.Error{
	Code: gateway.CodeUnavailable, Op: "follow lane", Retry: gateway.RetrySameBytes, Detail: "a ramp has been added: the same blocks are read again",
}

// ask calls a view at a block, agreed by quorum, and reads its first result. Answers are remembered: most of what is
// asked before a send is the same for all sends at a head.
func ask[T any](ctx context.Context, c *chain, at common.Hash, a *abi.ABI, to common.Address, method string, args ...any) (T, error) {
	values, err := askAll(ctx, c, at, a, to, method, args...)
	if err != nil {
		var zero T
		return zero, err
	}
	return converted[T](values[0]), nil
}

// converted gives an unpacked value as the type that has its fields.
func converted[T any](value any) T {
	if v, ok := value.(T); ok {
		return v
	}
	return *abi.ConvertType(value, new(T)).(*T)
}

// askAll is ask for a view with several results.
func askAll(ctx context.Context, c *chain, at common.Hash, a *abi.ABI, to common.Address, method string, args ...any) ([]any, error) {
	input, err := a.Pack(method, args...)
	if err != nil {
		return nil, gateway.Errorf(gateway.CodeInternal, "ask "+c.Name, gateway.RetryNever, "pack %s: %w", method, err)
	}
	output, err := c.read(ctx, at, to, input)
	if err != nil {
		if data, reverted := evm.RevertData(err); reverted {
			return nil, &gateway.Error{
				Code: misfit.code, Op: "ask " + c.Name, Reason: misfit.reason, Retry: misfit.retry, After: misfit.after,
				Detail: fmt.Sprintf("%s refuses %s: %s", to, a.Methods[method].RawName, explain(data).text), Err: err,
			}
		}
		return nil, err
	}
	values, err := a.Unpack(method, output)
	if err != nil || len(values) == 0 {
		return nil, refused("ask "+c.Name, misfit, "%s has no answer to %s", to, a.Methods[method].RawName)
	}
	return values, nil
}

func (c *chain) read(ctx context.Context, at common.Hash, to common.Address, input []byte) ([]byte, error) {
	return c.answers.get(ctx, string(at[:])+string(to[:])+string(input), func(ctx context.Context) ([]byte, error) {
		return c.Call(ctx, ethereum.CallMsg{To: &to, Data: input}, at)
	})
}

// coins gives the native coins of an account.
func (c *chain) coins(ctx context.Context, at common.Hash, account common.Address) (*big.Int, error) {
	held, err := c.answers.get(ctx, "coins"+string(at[:])+string(account[:]), func(ctx context.Context) ([]byte, error) {
		held, err := c.BalanceAt(ctx, account, at)
		if err != nil {
			return nil, err
		}
		return held.Bytes(), nil
	})
	return new(big.Int).SetBytes(held), err
}

// version gives what a contract says of itself.
func (c *chain) version(ctx context.Context, at common.Hash, a common.Address) (string, error) {
	return ask[string](ctx, c, at, commonABI, a, "typeAndVersion")
}

// currentOnRamp is an on-ramp with its version.
type currentOnRamp struct {
	onRampVersion
	address common.Address
}

// currentOffRamp is an off-ramp with its version and what it takes.
type currentOffRamp struct {
	offRampVersion
	source
	address common.Address
}

// onRamp gives the lane's on-ramp at a block of its source chain, of a version that is served.
func (l *lane) onRamp(ctx context.Context, at common.Hash) (currentOnRamp, error) {
	const op = "discover on-ramp"
	c := l.from
	a, err := ask[common.Address](ctx, c, at, commonABI, c.Router, "getOnRamp", l.to.Selector)
	if err != nil {
		return currentOnRamp{}, err
	}
	if a == (common.Address{}) {
		return currentOnRamp{}, refused(op, laneOff, "the Router of %s has no on-ramp to %s", l.From, l.To)
	}
	text, err := c.version(ctx, at, a)
	if err != nil {
		return currentOnRamp{}, err
	}
	v, ok := versionOf(onRampVersions, text)
	if !ok {
		e := refused(op, unserved, "the on-ramp of lane %s is %q, served are %s", l, text, served)
		e.Retry, e.After = afterChange, waitConfig
		return currentOnRamp{}, e
	}
	remember(c, c.onRamps, ramp{l.to.Selector, a}, v)
	return currentOnRamp{v, a}, nil
}

// offRamps gives the off-ramps that the Router of the lane's destination lists for it, old ones too, each with the
// on-ramps that it takes messages of. Ramps of other versions are left out.
func (l *lane) offRamps(ctx context.Context, at common.Hash) ([]currentOffRamp, error) {
	c := l.to
	listed, err := ask[[]routerOffRamp](ctx, c, at, commonABI, c.Router, "getOffRamps")
	if err != nil {
		return nil, err
	}
	var found []currentOffRamp
	for _, r := range listed {
		if r.SourceChainSelector != l.from.Selector {
			continue
		}
		text, err := c.version(ctx, at, r.OffRamp)
		if err != nil {
			return nil, err
		}
		v, ok := versionOf(offRampVersions, text)
		if !ok {
			c.log.Debug("off-ramp of another version", "lane", l.String(), "off_ramp", r.OffRamp, "version", text)
			continue
		}
		takes, err := v.source(ctx, c, at, r.OffRamp, l.from.Selector)
		if err != nil {
			return nil, err
		}
		found = append(found, currentOffRamp{v, takes, r.OffRamp})
		remember(c, c.offRamps, ramp{l.from.Selector, r.OffRamp}, v)
	}
	return found, nil
}

// taking gives that of a lane's off-ramps that takes messages of an on-ramp. Of several it is the one with the lowest
// address, so that every look gives the same.
func taking(offRamps []currentOffRamp, on currentOnRamp) (currentOffRamp, bool) {
	var out currentOffRamp
	found := false
	for _, off := range offRamps {
		if off.version() == on.version() && off.takes(on.address) && (!found || off.address.Cmp(out.address) < 0) {
			out, found = off, true
		}
	}
	return out, found
}

// remember adds to one of the chain's sets.
func remember[V any](c *chain, set map[ramp]V, r ramp, v V) {
	c.mu.Lock()
	defer c.mu.Unlock()
	set[r] = v
}

func known[V any](c *chain, set map[ramp]V, r ramp) (V, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	v, ok := set[r]
	return v, ok
}

// sweep finds ramps and predecessors at a block. A lane whose ramps are of another version, or that is off, is none of
// the follower's business: Quote and Check say so.
func (c *chain) sweep(ctx context.Context, h *types.Header) error {
	at := h.Hash()
	for _, l := range c.outbound {
		if _, err := l.onRamp(ctx, at); err != nil && !isRefusal(err) {
			return err
		}
	}
	for _, l := range c.inbound {
		if _, err := l.offRamps(ctx, at); err != nil && !isRefusal(err) {
			return err
		}
	}
	if err := c.findPredecessors(ctx, at); err != nil {
		return err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.swept = h.Number.Uint64()
	clear(c.strangers)
	return nil
}

// sweptOnce looks ramps and predecessors up unless that has been done.
func (c *chain) sweptOnce(ctx context.Context) error {
	c.mu.Lock()
	swept := c.swept
	c.mu.Unlock()
	if swept != 0 {
		return nil
	}
	h, err := c.Head(ctx)
	if err != nil {
		return err
	}
	return c.sweep(ctx, h)
}

// isRefusal tells an answer that isn't what a lane needs from no answer at all.
func isRefusal(err error) bool {
	switch gateway.CodeOf(err) {
	case gateway.CodeLaneDisabled, gateway.CodeUnsupported, gateway.CodeConfiguration:
		return true
	}
	return false
}

func (c *chain) findPredecessors(ctx context.Context, at common.Hash) error {
	c.mu.Lock()
	todo := maps.Clone(c.senders)
	c.mu.Unlock()
	for address, client := range todo {
		for range maxPredecessors {
			before, err := ask[common.Address](ctx, c, at, senderABI, address, "predecessor")
			if err != nil && !isRefusal(err) {
				return err
			}
			if err != nil || before == (common.Address{}) {
				break
			}
			c.mu.Lock()
			if _, known := c.senders[before]; !known {
				c.senders[before] = client
			}
			c.mu.Unlock()
			address = before
		}
	}
	return nil
}

// watch says what the follower looks at: our senders and receivers, the off-ramps of our lanes, and the Router, which
// tells of new ramps.
func (c *chain) watch(ctx context.Context) (evm.Watch, error) {
	h, err := c.Head(ctx)
	if err != nil {
		return evm.Watch{}, err
	}
	c.mu.Lock()
	swept := c.swept
	c.mu.Unlock()
	if n := h.Number.Uint64(); swept == 0 || n >= swept+sweepBlocks || n < swept {
		if err := c.sweep(ctx, h); err != nil {
			if swept == 0 {
				return evm.Watch{}, err
			}
			c.log.Warn("ramps not looked up", "error", err)
		}
	}
	return evm.Watch{Addresses: c.watched(), Decode: c.decode}, nil
}

func (c *chain) watched() []common.Address {
	c.mu.Lock()
	defer c.mu.Unlock()
	set := map[common.Address]bool{c.Router: true}
	for a := range c.senders {
		set[a] = true
	}
	for a := range c.receivers {
		set[a] = true
	}
	for r := range c.offRamps {
		set[r.address] = true
	}
	return slices.SortedFunc(maps.Keys(set), common.Address.Cmp)
}

// isOnRamp tells whether a contract is, or in that block was, an on-ramp to a destination, and of which version. An error
// means that it couldn't be found out.
func (c *chain) isOnRamp(ctx context.Context, h *types.Header, r ramp) (onRampVersion, bool, error) {
	return recognise(ctx, c, h, c.onRamps, r, onRampVersions, func(at common.Hash) (bool, error) {
		current, err := ask[common.Address](ctx, c, at, commonABI, c.Router, "getOnRamp", r.remote)
		return current == r.address, err
	})
}

// isOffRamp is isOnRamp for executions from a source.
func (c *chain) isOffRamp(ctx context.Context, h *types.Header, r ramp) (offRampVersion, bool, error) {
	return recognise(ctx, c, h, c.offRamps, r, offRampVersions, func(at common.Hash) (bool, error) {
		return ask[bool](ctx, c, at, commonABI, c.Router, "isOffRamp", r.remote, r.address)
	})
}

// recognise asks the Router about a ramp that nobody has seen yet, at the block where it appeared and, because a ramp
// may have been replaced in that very block, at its parent. Nodes forget old state: then the head must do.
func recognise[V any](
	ctx context.Context, c *chain, h *types.Header, set map[ramp]V, r ramp, versions map[string]V, routed func(common.Hash) (bool, error),
) (v V, ok bool, err error) {
	if v, ok := known(c, set, r); ok {
		return v, true, nil
	}
	if _, stranger := known(c, c.strangers, r); stranger {
		return v, false, nil
	}
	at := h.Hash()
	ok, err = routed(at)
	if err == nil && !ok {
		ok, err = routed(h.ParentHash)
	}
	if err != nil {
		head, headErr := c.Head(ctx)
		if headErr != nil {
			return v, false, headErr
		}
		at = head.Hash()
		if ok, err = routed(at); err != nil {
			return v, false, err
		}
	}
	if ok {
		text, err := c.version(ctx, at, r.address)
		if err != nil {
			return v, false, err
		}
		v, ok = versionOf(versions, text)
	}
	if !ok {
		c.mu.Lock()
		defer c.mu.Unlock()
		if len(c.strangers) < maxStrangers {
			c.strangers[r] = true
		}
		return v, false, nil
	}
	c.log.Info("ramp learned", "ramp", r.address, "remote", r.remote)
	remember(c, set, r, v)
	return v, true, nil
}
