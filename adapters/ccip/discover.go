package ccip

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

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
	maxMemo         = 4096
)

// The versions whose layouts this package knows, by what typeAndVersion says.
const (
	onRamp16  = "OnRamp 1.6."
	offRamp16 = "OffRamp 1.6."
)

// errLearned says that a block has shown a ramp that wasn't watched. What the same step has skipped for lack of it must
// be looked at again.
var errLearned = &gateway.Error{
	Code: gateway.CodeUnavailable, Op: "follow lane", Retry: gateway.RetrySameBytes, Detail: "a ramp has been added: the same blocks are read again",
}

// memo holds what contracts answered at one block.
type memo struct {
	at      common.Hash
	answers map[string][]byte
}

// ask calls a view at a block, agreed by quorum, and reads its only result. Answers at the last block that was asked
// about are remembered: most of what is asked before a send is the same for all sends at a head.
func ask[T any](ctx context.Context, c *chain, at common.Hash, a *abi.ABI, to common.Address, method string, args ...any) (T, error) {
	var zero T
	input, err := a.Pack(method, args...)
	if err != nil {
		return zero, gateway.Errorf(gateway.CodeInternal, "ask "+c.Name, gateway.RetryNever, "pack %s: %w", method, err)
	}
	output, err := c.read(ctx, at, to, input)
	if err != nil {
		if data, reverted := evm.RevertData(err); reverted {
			return zero, &gateway.Error{
				Code: misfit.code, Op: "ask " + c.Name, Reason: misfit.reason, Retry: misfit.retry, After: misfit.after,
				Detail: fmt.Sprintf("%s refuses %s: %s", to, a.Methods[method].RawName, explain(data).text), Err: err,
			}
		}
		return zero, err
	}
	values, err := a.Unpack(method, output)
	if err != nil || len(values) == 0 {
		return zero, refused("ask "+c.Name, misfit, "%s has no answer to %s", to, a.Methods[method].RawName)
	}
	if v, ok := values[0].(T); ok {
		return v, nil
	}
	return *abi.ConvertType(values[0], new(T)).(*T), nil
}

func (c *chain) read(ctx context.Context, at common.Hash, to common.Address, input []byte) ([]byte, error) {
	key := string(to[:]) + string(input)
	c.mu.Lock()
	if c.memo != nil && c.memo.at == at {
		if answer, ok := c.memo.answers[key]; ok {
			c.mu.Unlock()
			return answer, nil
		}
	}
	c.mu.Unlock()
	answer, err := c.Call(ctx, ethereum.CallMsg{To: &to, Data: input}, at)
	if err != nil {
		return nil, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.memo == nil || c.memo.at != at || len(c.memo.answers) >= maxMemo {
		c.memo = &memo{at: at, answers: make(map[string][]byte)}
	}
	c.memo.answers[key] = answer
	return answer, nil
}

// version gives what a contract says of itself.
func (c *chain) version(ctx context.Context, at common.Hash, a common.Address) (string, error) {
	return ask[string](ctx, c, at, commonABI, a, "typeAndVersion")
}

// onRamp gives the lane's on-ramp at a block of its source chain, of a version that is served.
func (l *lane) onRamp(ctx context.Context, at common.Hash) (common.Address, error) {
	const op = "discover on-ramp"
	c := l.from
	a, err := ask[common.Address](ctx, c, at, commonABI, c.Router, "getOnRamp", l.to.Selector)
	if err != nil {
		return a, err
	}
	if a == (common.Address{}) {
		return a, refused(op, laneOff, "the Router of %s has no on-ramp to %s", l.From, l.To)
	}
	v, err := c.version(ctx, at, a)
	if err != nil {
		return a, err
	}
	if !strings.HasPrefix(v, onRamp16) {
		e := refused(op, unserved, "the on-ramp of lane %s is %q, served is %sx", l, v, onRamp16)
		e.Retry, e.After = afterChange, waitConfig
		return a, e
	}
	c.remember(c.onRamps, ramp{l.to.Selector, a})
	return a, nil
}

// offRamps gives the off-ramps that the Router of the lane's destination lists for it, old ones too, each with the
// on-ramp that it takes messages of. Ramps of another version are left out.
func (l *lane) offRamps(ctx context.Context, at common.Hash) (map[common.Address]sourceChainConfig, error) {
	c := l.to
	listed, err := ask[[]routerOffRamp](ctx, c, at, commonABI, c.Router, "getOffRamps")
	if err != nil {
		return nil, err
	}
	found := make(map[common.Address]sourceChainConfig)
	for _, r := range listed {
		if r.SourceChainSelector != l.from.Selector {
			continue
		}
		v, err := c.version(ctx, at, r.OffRamp)
		if err != nil {
			return nil, err
		}
		if !strings.HasPrefix(v, offRamp16) {
			c.log.Debug("off-ramp of another version", "lane", l.String(), "off_ramp", r.OffRamp, "version", v)
			continue
		}
		config, err := ask[sourceChainConfig](ctx, c, at, offRamp16ABI, r.OffRamp, "getSourceChainConfig", l.from.Selector)
		if err != nil {
			return nil, err
		}
		found[r.OffRamp] = config
		c.remember(c.offRamps, ramp{l.from.Selector, r.OffRamp})
	}
	return found, nil
}

// taking gives those of a lane's off-ramps that take messages of an on-ramp, in a stable order.
func taking(offRamps map[common.Address]sourceChainConfig, onRamp common.Address) []common.Address {
	var out []common.Address
	for a, c := range offRamps {
		if c.IsEnabled && bytes.Equal(c.OnRamp, paddedAddress(onRamp)) {
			out = append(out, a)
		}
	}
	slices.SortFunc(out, common.Address.Cmp)
	return out
}

// remember adds to one of the chain's sets.
func (c *chain) remember(set map[ramp]bool, r ramp) {
	c.mu.Lock()
	defer c.mu.Unlock()
	set[r] = true
}

func (c *chain) knows(set map[ramp]bool, r ramp) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return set[r]
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

// isOnRamp tells whether a contract is, or in that block was, an on-ramp to a destination. An error means that it
// couldn't be found out.
func (c *chain) isOnRamp(ctx context.Context, h *types.Header, r ramp) (bool, error) {
	if c.knows(c.onRamps, r) {
		return true, nil
	}
	return c.recognise(ctx, h, c.onRamps, r, onRamp16, func(at common.Hash) (bool, error) {
		current, err := ask[common.Address](ctx, c, at, commonABI, c.Router, "getOnRamp", r.remote)
		return current == r.address, err
	})
}

// isOffRamp is isOnRamp for executions from a source.
func (c *chain) isOffRamp(ctx context.Context, h *types.Header, r ramp) (bool, error) {
	if c.knows(c.offRamps, r) {
		return true, nil
	}
	return c.recognise(ctx, h, c.offRamps, r, offRamp16, func(at common.Hash) (bool, error) {
		return ask[bool](ctx, c, at, commonABI, c.Router, "isOffRamp", r.remote, r.address)
	})
}

// recognise asks the Router about a ramp that nobody has seen yet, at the block where it appeared and, because a ramp
// may have been replaced in that very block, at its parent. Nodes forget old state: then the head must do.
func (c *chain) recognise(ctx context.Context, h *types.Header, set map[ramp]bool, r ramp, version string, routed func(common.Hash) (bool, error)) (bool, error) {
	if c.knows(c.strangers, r) {
		return false, nil
	}
	at := h.Hash()
	ok, err := routed(at)
	if err == nil && !ok {
		ok, err = routed(h.ParentHash)
	}
	if err != nil {
		head, headErr := c.Head(ctx)
		if headErr != nil {
			return false, headErr
		}
		at = head.Hash()
		if ok, err = routed(at); err != nil {
			return false, err
		}
	}
	if ok {
		v, err := c.version(ctx, at, r.address)
		if err != nil {
			return false, err
		}
		ok = strings.HasPrefix(v, version)
	}
	if !ok {
		c.mu.Lock()
		defer c.mu.Unlock()
		if len(c.strangers) < maxStrangers {
			c.strangers[r] = true
		}
		return false, nil
	}
	c.log.Info("ramp learned", "ramp", r.address, "remote", r.remote)
	c.remember(set, r)
	return true, nil
}
