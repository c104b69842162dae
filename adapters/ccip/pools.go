package ccip

import (
	"context"
	_ "embed"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

var (
	//go:embed abi/pool20.json
	pool20JSON []byte

	pool20ABI = mustABI(pool20JSON)
)

// poolEra is what matters of a pool's version, which has nothing to do with that of its lane: a pool 1.5.1 works behind
// a lane 2.0.
type poolEra int

const (
	era150 poolEra = iota // before 1.5.1: one remote pool per chain, decimals at the token alone
	era151                // 1.5.1 to 1.6
	era20                 // buckets of their own for fast finality, a fee taken from the amount
)

// eraOf reads the version at the end of what a pool says of itself. Pools of issuers have names of their own, and what
// can't be read is taken for the era that most pools are of.
func eraOf(text string) poolEra {
	number := text[strings.LastIndexByte(text, ' ')+1:]
	parts := strings.SplitN(number, ".", 3)
	if len(parts) < 3 {
		return era151
	}
	patch, _, _ := strings.Cut(parts[2], "-")
	var n [3]int
	for i, part := range []string{parts[0], parts[1], patch} {
		v, err := strconv.Atoi(part)
		if err != nil || v < 0 {
			return era151
		}
		n[i] = v
	}
	switch {
	case n[0] >= 2:
		return era20
	case slices.Compare(n[:], []int{1, 5, 1}) < 0:
		return era150
	}
	return era151
}

// pool is a token's pool at one block.
type pool struct {
	place
	token   common.Address
	address common.Address
	era     poolEra
	text    string // what it says of itself: BurnMintTokenPool 1.6.1; empty when it says nothing
}

// poolOf finds a token's pool through a registry.
func poolOf(ctx context.Context, op string, p place, registry, token common.Address) (pool, error) {
	address, err := ask[common.Address](ctx, p.chain, p.at, commonABI, registry, "getPool", token)
	if err != nil {
		return pool{}, err
	}
	if address == (common.Address{}) {
		return pool{}, refused(op, tokenOff, "token %s has no pool on %s", token, p.Name)
	}
	text, err := p.version(ctx, p.at, address)
	if err != nil && !isRefusal(err) {
		return pool{}, err
	}
	return pool{p, token, address, eraOf(text), text}, nil
}

func (p pool) serves(ctx context.Context, remote uint64) (bool, error) {
	return ask[bool](ctx, p.chain, p.at, commonABI, p.address, "isSupportedChain", remote)
}

// remoteToken gives the token that a chain has for this one.
func (p pool) remoteToken(ctx context.Context, remote uint64) ([]byte, error) {
	return ask[[]byte](ctx, p.chain, p.at, commonABI, p.address, "getRemoteToken", remote)
}

// remotePools gives the pools of a chain whose tokens this one releases.
func (p pool) remotePools(ctx context.Context, remote uint64) ([][]byte, error) {
	if p.era == era150 {
		one, err := ask[[]byte](ctx, p.chain, p.at, commonABI, p.address, "getRemotePool", remote)
		return [][]byte{one}, err
	}
	return ask[[][]byte](ctx, p.chain, p.at, commonABI, p.address, "getRemotePools", remote)
}

func (p pool) decimals(ctx context.Context) (uint8, error) {
	if p.era == era150 {
		return ask[uint8](ctx, p.chain, p.at, commonABI, p.token, "decimals")
	}
	return ask[uint8](ctx, p.chain, p.at, commonABI, p.address, "getTokenDecimals")
}

// buckets gives the limiters of what leaves for and arrives from a chain, refilled to the block's time. What doesn't wait
// for finality has some of its own where they are switched on.
func (p pool) buckets(ctx context.Context, remote uint64, wanted finality) (out, in bucket, err error) {
	if p.era == era20 {
		for _, fast := range []bool{false, true} {
			if fast && wanted.isFull() {
				break
			}
			both, err := askAll(ctx, p.chain, p.at, pool20ABI, p.address, "getCurrentRateLimiterState", remote, fast)
			if err != nil {
				return out, in, err
			}
			if b := converted[bucket](both[0]); !fast || b.IsEnabled {
				out = b
			}
			if b := converted[bucket](both[1]); !fast || b.IsEnabled {
				in = b
			}
		}
		return out, in, nil
	}
	out, err = ask[bucket](ctx, p.chain, p.at, commonABI, p.address, "getCurrentOutboundRateLimiterState", remote)
	if err != nil {
		return out, in, err
	}
	in, err = ask[bucket](ctx, p.chain, p.at, commonABI, p.address, "getCurrentInboundRateLimiterState", remote)
	return out, in, err
}

// checkBucket compares with a rate limiter as its view tells it, which has refilled it to the block's time already. A
// part of what is in it is promised to transfers that go first. What the bucket can't hold at once never fits; else the
// error says how long it takes to hold what is promised and this.
func checkBucket(op string, b bucket, units, promised *big.Int, whose string) error {
	if !b.IsEnabled {
		return nil
	}
	if units.Cmp(b.Capacity) > 0 {
		return refused(op, overBucket, "%s units never fit the bucket %s, which holds %s", units, whose, b.Capacity)
	}
	missing := new(big.Int).Add(units, promised)
	if missing.Sub(missing, b.Tokens).Sign() <= 0 {
		return nil
	}
	e := refused(op, bucketLow, "%s of %s units are in the bucket %s, and what goes first takes of them", b.Tokens, units, whose)
	if promised.Sign() == 0 {
		e.Detail = words("%s of %s units are in the bucket %s", b.Tokens, units, whose)
	}
	if b.Rate.Sign() > 0 {
		// Rounded up: a second too early is a wasted look.
		missing.Add(missing, b.Rate).Sub(missing, big.NewInt(1)).Quo(missing, b.Rate)
		e.After = max(secondsOf(missing), time.Second)
	}
	return e
}
