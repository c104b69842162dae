package ccip

import (
	"context"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/vostro-gateway/vostro/gateway"
)

// Verifier is one that a lane demands beside its own: the contracts by which the two chains know it. Only lanes 2.0 have
// verifiers.
type Verifier struct {
	Source common.Address // asked by the send
	Dest   common.Address // asked by the receiver, without whose demand the destination would execute without it
}

// checkDemand compares a route with what its lane is configured to demand. A route is decided when a transfer is mapped,
// and the configuration may have changed since.
func (l *lane) checkDemand(op string, r *gateway.Route) error {
	wanted, ok := finalityOf(r.Finality)
	if lanes, _ := finalityOf(l.Finality); !ok || wanted != lanes {
		return refused(op, misfit, "the route waits for finality %q, lane %s for %q", r.Finality, l, lanes)
	}
	for _, v := range l.Verifiers {
		if !slices.Contains(r.Verifiers, v.Source) {
			return refused(op, misfit, "lane %s demands verifier %s, the route doesn't", l, v.Source)
		}
	}
	if len(r.Verifiers) != len(l.Verifiers) {
		return refused(op, misfit, "the route demands %d verifiers, lane %s %d", len(r.Verifiers), l, len(l.Verifiers))
	}
	return nil
}

// demands gives the part of a route that the lane's configuration decides.
func (l *lane) demands() *gateway.Route {
	r := &gateway.Route{Finality: l.Finality}
	for _, v := range l.Verifiers {
		r.Verifiers = append(r.Verifiers, v.Source)
	}
	return r
}

// checkRequest looks at what only version 2.0 can be asked for, and at who must agree on the destination: what its
// receiver or pool won't take strands there, after the source has let it go. On the source the simulated send asks them.
func (l *lane) checkRequest(ctx context.Context, op string, dst place, pair ramps, r *gateway.Route) error {
	if pair.on.version() != "2.0" {
		if !needsV3(r) {
			return nil
		}
		e := refused(op, unserved, "verifiers and finality other than full need a lane 2.0, %s is %s", l, pair.on.version())
		e.Retry, e.After = afterChange, waitConfig
		return e
	}
	if l.Wallets {
		return nil // nobody there demands anything
	}
	demands, err := l.receiverDemands(ctx, dst, r.Sender)
	if err != nil {
		return err
	}
	wanted, _ := finalityOf(r.WaitsFor())
	if !wanted.allowedBy(demands.finality) {
		return refused(op, misfit, "receiver %s on %s doesn't take finality %s", l.Receiver, l.To, wanted)
	}
	for _, v := range l.Verifiers {
		if !slices.Contains(demands.required, v.Dest) {
			return refused(op, misfit, "receiver %s on %s doesn't demand verifier %s: messages would be executed without it", l.Receiver, l.To, v.Dest)
		}
	}
	return l.checkVerifiers(ctx, op, dst, pair.off, demands)
}

// demands are what a receiver says that it wants of messages of one source.
type demands struct {
	required []common.Address
	finality finality
}

func (l *lane) receiverDemands(ctx context.Context, dst place, sender common.Address) (demands, error) {
	answers, err := askAll(ctx, dst.chain, dst.at, receiverABI, l.Receiver, "getCCVsAndFinalityConfig", l.from.Selector, paddedAddress(sender))
	if err != nil {
		return demands{}, err
	}
	return demands{converted[[]common.Address](answers[0]), converted[[4]byte](answers[3])}, nil
}

// checkVerifiers refuses what the receiver demands and nobody signs: the lane's own verifiers and those that it is
// configured to ask are all that a message gets. The zero address stands for the lane's own.
func (l *lane) checkVerifiers(ctx context.Context, op string, dst place, off currentOffRamp, d demands) error {
	config, err := ask[sourceChainConfig20](ctx, dst.chain, dst.at, offRamp20ABI, off.address, "getSourceChainConfig", l.from.Selector)
	if err != nil {
		return err
	}
	for _, v := range d.required {
		asked := slices.ContainsFunc(l.Verifiers, func(known Verifier) bool { return known.Dest == v })
		if v != (common.Address{}) && !asked && !slices.Contains(config.DefaultCCVs, v) && !slices.Contains(config.LaneMandatedCCVs, v) {
			return refused(op, misfit, "receiver %s on %s demands verifier %s, which lane %s doesn't ask for", l.Receiver, l.To, v, l)
		}
	}
	return nil
}

// checkFinality asks a pool of version 2.0 whether it takes less than finality. Older pools take nothing else.
func (p pool) checkFinality(ctx context.Context, op string, wanted finality) error {
	if wanted.isFull() {
		return nil
	}
	if p.era != era20 {
		return refused(op, misfit, "pool %s on %s is older than 2.0 and takes full finality only", p.address, p.Name)
	}
	allowed, err := ask[[4]byte](ctx, p.chain, p.at, pool20ABI, p.address, "getAllowedFinalityConfig")
	if err != nil {
		return err
	}
	if !wanted.allowedBy(allowed) {
		return refused(op, misfit, "pool %s on %s doesn't take finality %s", p.address, p.Name, wanted)
	}
	return nil
}

// checkFee compares what a pool of version 2.0 keeps with what the route says of it. What else it kept would be missing
// at the beneficiary.
func (p pool) checkFee(ctx context.Context, op string, remote uint64, r *gateway.Route, units *big.Int, wanted finality) error {
	if p.era != era20 {
		return nil
	}
	answers, err := askAll(ctx, p.chain, p.at, pool20ABI, p.address, "getFee", p.token, remote, units, r.FeeToken, [4]byte(wanted), []byte{})
	if err != nil {
		return err
	}
	bps := converted[uint16](answers[3])
	kept := new(big.Int).Mul(units, big.NewInt(int64(bps)))
	kept.Quo(kept, big.NewInt(wholeBPS))
	said, ok := new(big.Int).SetString(r.PoolFee, 10)
	if r.PoolFee == "" {
		said, ok = new(big.Int), true
	}
	if !ok || said.Cmp(kept) != 0 {
		return refused(op, misfit, "pool %s on %s keeps %d basis points, which is %s units of this; configured (tokens.pool_fee_bps) are %q", p.address, p.Name, bps, kept, r.PoolFee)
	}
	return nil
}

// checkPools asks the pools on both ends about a route's finality, and the source's about its fee.
func (l *lane) checkPools(ctx context.Context, op string, src, dst place, pair ramps, r *gateway.Route, units *big.Int) error {
	if pair.on.version() != "2.0" {
		return nil // checkRequest has refused what older lanes don't have
	}
	wanted, _ := finalityOf(r.WaitsFor())
	registry, err := pair.on.registry(ctx, src, pair.on.address)
	if err != nil {
		return err
	}
	p, err := poolOf(ctx, op, src, registry, r.Token)
	if err != nil {
		return err
	}
	if err := p.checkFinality(ctx, op, wanted); err != nil {
		return err
	}
	if err := p.checkFee(ctx, op, l.to.Selector, r, units, wanted); err != nil {
		return err
	}
	if registry, err = pair.off.registry(ctx, dst, pair.off.address); err != nil {
		return err
	}
	if p, err = poolOf(ctx, op, dst, registry, r.DestToken); err != nil {
		return err
	}
	return p.checkFinality(ctx, op, wanted)
}

const wholeBPS = 10_000
