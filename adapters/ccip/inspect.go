package ccip

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/vostro-gateway/vostro/gateway"
)

// maxListed bounds what is shown of a list that strangers may lengthen.
const maxListed = 1_000

// Inspect reads what the chains say of a token: its registration, its pool, and its lanes with both ends and their
// limits. to narrows it to one destination; empty means every chain that the pool serves. What can't be read is absent and
// listed as unknown; the error is that not even the chain's head is agreed, or that it isn't configured.
//
// Answers at a block are remembered, so that asking again at the same head costs little.
func (n *Network) Inspect(ctx context.Context, chainName string, token gateway.Address, to string) (gateway.TokenState, error) {
	const op = "inspect token"
	c := n.chains[chainName]
	if c == nil {
		return gateway.TokenState{}, notFound(op, "no chain %s is configured", chainName)
	}
	var only *chain
	if to != "" {
		if only = n.chains[to]; only == nil || only == c {
			return gateway.TokenState{}, notFound(op, "no other chain %s is configured", to)
		}
	}
	at, err := c.place(ctx)
	if err != nil {
		return gateway.TokenState{}, err
	}
	i := &inspection{n: n}
	s := gateway.TokenState{Chain: c.Name, Address: token.Hex(), Block: at.header.Number.String(), Lanes: []gateway.TokenLane{}}
	s.Symbol = see(i, "symbol", func() (string, error) { return symbolOf(ctx, at, token) })
	s.Decimals = i.decimals("decimals", func() (uint8, error) { return ask[uint8](ctx, c, at.at, poolABI, token, "decimals") })
	registry, err := n.registry(ctx, at)
	if err != nil {
		i.unknown("registry", err)
		i.unknown("pool", err)
		s.Unknown = i.missing
		return s, nil
	}
	var p *pool
	s.Registry, p = i.registered(ctx, "", at, registry, token)
	if p == nil {
		s.Unknown = i.missing
		return s, nil
	}
	s.Pool = i.pool(ctx, "pool.", *p)
	selectors := see(i, "pool.supported_chains", func() ([]uint64, error) {
		return ask[[]uint64](ctx, c, at.at, poolABI, p.address, "getSupportedChains")
	})
	for _, selector := range selectors {
		s.Pool.SupportedChains = append(s.Pool.SupportedChains, strconv.FormatUint(selector, 10))
	}
	if len(selectors) == 0 {
		for _, l := range c.outbound { // a pool of another maker may not list them
			selectors = append(selectors, l.to.Selector)
		}
	}
	if only != nil {
		selectors = []uint64{only.Selector}
	}
	for _, selector := range selectors {
		if lane, ok := i.lane(ctx, fmt.Sprintf("lanes[%d].", len(s.Lanes)), at, *p, token, selector); ok {
			s.Lanes = append(s.Lanes, lane)
		}
	}
	s.Unknown = i.missing
	return s, nil
}

func notFound(op, format string, args ...any) error {
	return gateway.Errorf(gateway.CodeNotFound, op, gateway.RetryNever, format, args...)
}

// inspection gathers what couldn't be read.
type inspection struct {
	n       *Network
	missing []gateway.Unknown
}

func (i *inspection) unknown(path string, err error) {
	reason := string(gateway.CodeOf(err))
	if e := detailOf(err); e != "" {
		reason += ": " + e
	}
	i.missing = append(i.missing, gateway.Unknown{Path: path, Reason: reason})
}

// see gives what was read, and the zero value with a note when it wasn't.
func see[T any](i *inspection, path string, read func() (T, error)) T {
	v, err := read()
	if err != nil {
		i.unknown(path, err)
		var zero T
		return zero
	}
	return v
}

func (i *inspection) decimals(path string, read func() (uint8, error)) *int {
	d, err := read()
	if err != nil {
		i.unknown(path, err)
		return nil
	}
	n := int(d)
	return &n
}

// address reads one; zero is absent.
func (i *inspection) address(ctx context.Context, path string, at place, a *abi.ABI, to common.Address, method string) string {
	return hexOf(see(i, path, func() (common.Address, error) { return ask[common.Address](ctx, at.chain, at.at, a, to, method) }))
}

func hexOf(a common.Address) string {
	if a == (common.Address{}) {
		return ""
	}
	return a.Hex()
}

// registered reads a token's entry and finds its pool; nil when it has none, or when that isn't known.
func (i *inspection) registered(ctx context.Context, prefix string, at place, registry, token common.Address) (*gateway.TokenRegistry, *pool) {
	type entry struct{ Administrator, PendingAdministrator, TokenPool common.Address }
	r := &gateway.TokenRegistry{Address: registry.Hex()}
	// The registry of a devnet has no administrators: its pool is asked by itself.
	e, err := ask[entry](ctx, at.chain, at.at, poolABI, registry, "getTokenConfig", token)
	if err != nil {
		i.unknown(prefix+"registry.administrator", err)
		if e.TokenPool, err = ask[common.Address](ctx, at.chain, at.at, commonABI, registry, "getPool", token); err != nil {
			i.unknown(prefix+"pool", err)
			return r, nil
		}
	}
	r.Administrator, r.PendingAdministrator = hexOf(e.Administrator), hexOf(e.PendingAdministrator)
	if e.TokenPool == (common.Address{}) {
		return r, nil
	}
	text, err := at.version(ctx, at.at, e.TokenPool)
	if err != nil {
		i.unknown(prefix+"pool.type", err)
	}
	return r, &pool{at, token, e.TokenPool, eraOf(text), text}
}

func (i *inspection) pool(ctx context.Context, prefix string, p pool) *gateway.TokenPool {
	at := p.place
	v := &gateway.TokenPool{Address: p.address.Hex(), Type: p.kind(), Version: p.numbered(), Mechanism: p.mechanism()}
	v.Owner = i.address(ctx, prefix+"owner", at, poolABI, p.address, "owner")
	v.Decimals = i.decimals(prefix+"decimals", func() (uint8, error) { return p.decimals(ctx) })
	if list, enabled, err := p.allowList(ctx); err != nil {
		i.unknown(prefix+"allow_list", err)
	} else {
		v.AllowList = &gateway.AllowList{Enabled: enabled, Members: hexes(list)}
	}
	if p.era == era20 {
		i.poolOf20(ctx, prefix, p, v)
	} else {
		v.Router = i.address(ctx, prefix+"router", at, poolABI, p.address, "getRouter")
		v.RateLimitAdmin = i.address(ctx, prefix+"rate_limit_admin", at, poolABI, p.address, "getRateLimitAdmin")
	}
	if p.locks() {
		units, holder, err := p.liquidity(ctx)
		if err != nil {
			i.unknown(prefix+"liquidity", err)
			return v
		}
		v.Liquidity = &gateway.PoolLiquidity{Holder: holder.Hex(), Units: units.String()}
		if p.era != era20 {
			v.Liquidity.Rebalancer = i.address(ctx, prefix+"liquidity.rebalancer", at, poolABI, p.address, "getRebalancer")
		}
	}
	return v
}

// poolOf20 reads what pools 2.0 have besides.
func (i *inspection) poolOf20(ctx context.Context, prefix string, p pool, v *gateway.TokenPool) {
	at := p.place
	type dynamic struct{ Router, RateLimitAdmin, FeeAdmin common.Address }
	d := see(i, prefix+"router", func() (dynamic, error) {
		return ask[dynamic](ctx, at.chain, at.at, poolABI, p.address, "getDynamicConfig")
	})
	v.Router, v.RateLimitAdmin = hexOf(d.Router), hexOf(d.RateLimitAdmin)
	if f, err := ask[[4]byte](ctx, at.chain, at.at, poolABI, p.address, "getAllowedFinalityConfig"); err != nil {
		i.unknown(prefix+"allowed_finality", err)
	} else {
		v.AllowedFinality = fmt.Sprintf("0x%x", f)
	}
	engine, hooks, err := p.policy(ctx)
	if err != nil {
		i.unknown(prefix+"hooks", err)
		return
	}
	if hooks == (common.Address{}) {
		return
	}
	v.Hooks = &gateway.PoolHooks{Address: hooks.Hex(), PolicyEngine: hexOf(engine)}
	if threshold, err := ask[*big.Int](ctx, at.chain, at.at, poolABI, hooks, "getThresholdAmount"); err != nil {
		i.unknown(prefix+"additional_ccv_from", err)
	} else if threshold.Sign() > 0 {
		v.AdditionalCCVFrom = threshold.String()
	}
}

func (p pool) mechanism() string {
	switch {
	case p.text == "":
		return ""
	case p.locks():
		return gateway.PoolLockRelease
	case strings.HasPrefix(p.kind(), "Burn"):
		return gateway.PoolBurnMint
	}
	return gateway.PoolOther
}

// lane reads a token's way to one chain; false when the pool doesn't serve it.
func (i *inspection) lane(ctx context.Context, prefix string, at place, p pool, token common.Address, selector uint64) (gateway.TokenLane, bool) {
	v := gateway.TokenLane{Selector: strconv.FormatUint(selector, 10)}
	to, err := p.remote(ctx, selector)
	if err != nil {
		i.unknown(prefix+"remote_token", err)
		return v, true
	}
	if !to.supported {
		return v, false
	}
	v.RemoteToken, v.RemotePools = remoteText(to.token), nil
	for _, b := range to.pools {
		v.RemotePools = append(v.RemotePools, remoteText(b))
	}
	v.Outbound, v.Inbound = i.limits(ctx, prefix, p, selector)
	v.Verifiers = i.verifiers(ctx, prefix, p, selector)
	for _, c := range i.n.chains {
		if c.Selector == selector {
			v.Destination = c.Name
			v.Remote = i.remoteEnd(ctx, prefix+"remote.", at, p, token, to, c)
		}
	}
	return v, true
}

func (i *inspection) limits(ctx context.Context, prefix string, p pool, selector uint64) (outbound, inbound *gateway.Bucket) {
	out, in, err := p.buckets(ctx, selector, finality{})
	if err != nil {
		i.unknown(prefix+"outbound", err)
		i.unknown(prefix+"inbound", err)
		return nil, nil
	}
	return viewBucket(out), viewBucket(in)
}

func viewBucket(b bucket) *gateway.Bucket {
	return &gateway.Bucket{Enabled: b.IsEnabled, Tokens: b.Tokens.String(), Capacity: b.Capacity.String(), Rate: b.Rate.String()}
}

func (i *inspection) verifiers(ctx context.Context, prefix string, p pool, selector uint64) *gateway.Verifiers {
	hooks, err := p.hooks(ctx)
	if err != nil {
		i.unknown(prefix+"verifiers", err)
	}
	if err != nil || hooks == (common.Address{}) {
		return nil
	}
	type ccvs struct{ OutboundCCVs, ThresholdOutboundCCVs, InboundCCVs, ThresholdInboundCCVs []common.Address }
	c, err := ask[ccvs](ctx, p.chain, p.at, poolABI, hooks, "getCCVConfig", selector)
	if err != nil {
		i.unknown(prefix+"verifiers", err)
		return nil
	}
	return &gateway.Verifiers{
		Outbound: hexes(c.OutboundCCVs), ThresholdOutbound: hexes(c.ThresholdOutboundCCVs),
		Inbound: hexes(c.InboundCCVs), ThresholdInbound: hexes(c.ThresholdInboundCCVs),
	}
}

// remoteEnd reads the other end of a lane between configured chains, and compares.
func (i *inspection) remoteEnd(ctx context.Context, prefix string, at place, p pool, token common.Address, to remote, c *chain) *gateway.RemoteEnd {
	there, err := c.place(ctx)
	if err != nil {
		i.unknown(strings.TrimSuffix(prefix, "."), err)
		return nil
	}
	v := &gateway.RemoteEnd{Block: there.header.Number.String()}
	differs := func(format string, args ...any) { v.Disagreements = append(v.Disagreements, words(format, args...)) }
	remoteToken, ok := addressOf(to.token)
	if !ok {
		differs("%s is no address of %s", remoteText(to.token), c.Name)
		return v
	}
	v.Token = remoteToken.Hex()
	v.Decimals = i.decimals(prefix+"decimals", func() (uint8, error) { return ask[uint8](ctx, c, there.at, poolABI, remoteToken, "decimals") })
	registry, err := i.n.registry(ctx, there)
	if err != nil {
		i.unknown(prefix+"registry", err)
		i.unknown(prefix+"pool", err)
		return v
	}
	known := len(i.missing)
	var end *pool
	v.Registry, end = i.registered(ctx, prefix, there, registry, remoteToken)
	if end == nil {
		if !slices.ContainsFunc(i.missing[known:], func(u gateway.Unknown) bool { return u.Path == prefix+"pool" }) {
			differs("token %s has no pool on %s", remoteToken, c.Name)
		}
		return v
	}
	v.Pool = i.pool(ctx, prefix+"pool.", *end)
	v.Outbound, v.Inbound = i.limits(ctx, prefix, *end, at.Selector)
	back, err := end.remote(ctx, at.Selector)
	if err != nil {
		i.unknown(prefix+"agrees", err)
		return v
	}
	if !to.has(end.address) {
		differs("pool %s doesn't know pool %s on %s", p.address, end.address, c.Name)
	}
	if !back.supported {
		differs("pool %s on %s doesn't serve %s", end.address, c.Name, at.Name)
	} else {
		if !back.has(p.address) {
			differs("pool %s on %s doesn't know pool %s", end.address, c.Name, p.address)
		}
		if a, ok := addressOf(back.token); !ok || a != token {
			differs("pool %s on %s takes %s for its other end, not %s", end.address, c.Name, remoteText(back.token), token)
		}
	}
	here, err := p.decimals(ctx)
	switch {
	case err != nil:
		i.unknown(prefix+"agrees", err)
		return v
	case v.Pool.Decimals == nil: // noted already
		return v
	case int(here) != *v.Pool.Decimals:
		differs("%d decimals here, %d on %s", here, *v.Pool.Decimals, c.Name)
	}
	v.Agrees = len(v.Disagreements) == 0
	return v
}

// remoteText shows what a chain knows of another one: an address of 20 bytes as one, anything else in hex.
func remoteText(b []byte) string {
	if a, ok := addressOf(b); ok {
		return a.Hex()
	}
	return fmt.Sprintf("0x%x", b)
}

func hexes(list []common.Address) []string {
	var out []string
	for n, a := range list {
		if n == maxListed {
			break
		}
		out = append(out, a.Hex())
	}
	return out
}

// symbolOf reads a token's symbol, which a stranger chose.
func symbolOf(ctx context.Context, at place, token common.Address) (string, error) {
	s, err := ask[string](ctx, at.chain, at.at, poolABI, token, "symbol")
	return printable(cut(s, 32)), err
}

// registry finds the TokenAdminRegistry of a chain through any ramp that its Router has for our lanes.
func (n *Network) registry(ctx context.Context, at place) (common.Address, error) {
	last := error(refused("find registry", laneOff, "no lane of %s is configured", at.Name))
	for _, l := range at.outbound {
		onRamp, err := l.onRamp(ctx, at.at)
		if err == nil {
			var a common.Address
			if a, err = onRamp.registry(ctx, at, onRamp.address); err == nil {
				return a, nil
			}
		}
		last = err
	}
	for _, l := range at.inbound {
		offRamps, err := l.offRamps(ctx, at.at)
		for _, off := range offRamps {
			var a common.Address
			if a, err = off.registry(ctx, at, off.address); err == nil {
				return a, nil
			}
		}
		if err != nil {
			last = err
		}
	}
	return common.Address{}, last
}

// detailOf gives the words of a typed error.
func detailOf(err error) string {
	e, ok := errors.AsType[*gateway.Error](err)
	if !ok {
		return ""
	}
	return e.Detail
}
