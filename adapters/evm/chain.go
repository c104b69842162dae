package evm

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/vostro-gateway/vostro/gateway"
)

// Chain is one chain as a quorum of its endpoints agrees on it. It is safe for
// concurrent use.
type Chain struct {
	cfg       Config
	log       *slog.Logger
	endpoints []*endpoint
	grace     time.Duration // for a slower endpoint once a quorum has answered
	turn      atomic.Uint64
	tips      tipMemo
	final     atomic.Uint64 // highest final number seen; only to name a fault by its right name
	seen      atomic.Pointer[agreement]
	heads     together[*types.Header]
	finals    together[*types.Header]

	base    context.Context
	stop    context.CancelFunc
	mu      sync.RWMutex // held for writing while closing
	closed  bool
	running sync.WaitGroup
}

// Dial checks the configuration (CONFIGURATION) and gives a chain. No endpoint
// need be up: each is checked when it is asked first, and again after each
// failure. ctx isn't kept. Close it when done.
func Dial(_ context.Context, cfg Config) (*Chain, error) {
	if err := cfg.check(); err != nil {
		return nil, err
	}
	cfg = cfg.withDefaults()
	base, stop := context.WithCancel(context.Background())
	c := &Chain{
		cfg:   cfg,
		log:   cfg.Logger.With(slog.String("chain", cfg.Name)),
		grace: cfg.Timeout / 20,
		base:  base,
		stop:  stop,
	}
	client := newHTTPClient(cfg.ResponseBytes)
	for _, endpointConfig := range cfg.Endpoints {
		e, err := newEndpoint(c, endpointConfig, client)
		if err != nil {
			stop()
			return nil, gateway.Errorf(gateway.CodeConfiguration, "chain "+cfg.Name, gateway.RetryNever, "endpoint of %s: %w", endpointConfig.Operator, err)
		}
		c.endpoints = append(c.endpoints, e)
	}
	return c, nil
}

// Close ends every request that is still running and waits for it. Calls after
// Close fail with UNAVAILABLE; closing twice is harmless.
func (c *Chain) Close() {
	c.mu.Lock()
	c.closed = true
	c.mu.Unlock()
	c.stop()
	c.running.Wait()
	for _, e := range c.endpoints {
		e.rpc.Close()
	}
}

// enter counts n pieces of work that Close must wait for.
func (c *Chain) enter(n int) error {
	c.mu.RLock()
	defer c.mu.RUnlock()
	if c.closed {
		return errors.New("chain is closed")
	}
	c.running.Add(n)
	return nil
}

// Name gives the chain's name in the configuration.
func (c *Chain) Name() string { return c.cfg.Name }

// ChainID gives a copy of the chain id.
func (c *Chain) ChainID() *big.Int { return new(big.Int).Set(c.cfg.ChainID) }

// Finality gives the configured finality.
func (c *Chain) Finality() Finality { return c.cfg.Finality }

// BlockOf gives what the domain keeps of a header.
func BlockOf(h *types.Header) gateway.Block {
	return gateway.Block{
		Number: h.Number.Uint64(),
		Hash:   h.Hash(),
		Parent: h.ParentHash,
		Time:   time.Unix(int64(h.Time), 0).UTC(),
	}
}

// Head gives the highest header that a quorum has and agrees on. Around the
// tip it may be lower than what it gave before.
func (c *Chain) Head(ctx context.Context) (*types.Header, error) {
	h, err := c.heads.ask(ctx, func(ctx context.Context) (*types.Header, error) {
		h, err := c.agreedTip(ctx, "head", "latest")
		if err == nil {
			c.seen.Store(&agreement{BlockOf(h), c.cfg.Now()})
		}
		return h, err
	})
	return c.unlessGone(ctx, "head", h, err)
}

// unlessGone tells a caller that gave up while others may still wait for the
// answer.
func (c *Chain) unlessGone(ctx context.Context, op string, h *types.Header, err error) (*types.Header, error) {
	if err != nil && ctx.Err() != nil {
		return nil, c.lacking(op, 0, []string{ctx.Err().Error()})
	}
	return h, err
}

// Final gives the last final header by the chain's configuration, agreed by a
// quorum. With a tag it is UNAVAILABLE while the chain has no final block yet.
func (c *Chain) Final(ctx context.Context) (*types.Header, error) {
	h, err := c.finals.ask(ctx, c.finalHeader)
	if h, err = c.unlessGone(ctx, "final block", h, err); err != nil {
		return nil, err
	}
	n := h.Number.Uint64()
	for seen := c.final.Load(); n > seen && !c.final.CompareAndSwap(seen, n); {
		seen = c.final.Load()
	}
	return h, nil
}

func (c *Chain) finalHeader(ctx context.Context) (*types.Header, error) {
	if c.cfg.Finality.Tag != "" {
		return c.agreedTip(ctx, "final block", c.cfg.Finality.Tag)
	}
	head, err := c.Head(ctx)
	if err != nil || c.cfg.Finality.Instant || c.cfg.Finality.Depth == 1 {
		return head, err
	}
	return c.HeaderByNumber(ctx, c.cfg.Finality.below(head.Number.Uint64()))
}

// below gives the last final block under a head by depth. A block n is final
// when n+Depth <= head+1, the block itself being its first confirmation; while
// the chain is shorter than that, only the genesis block is final.
func (f Finality) below(head uint64) uint64 {
	if head+1 < f.Depth {
		return 0
	}
	return head + 1 - f.Depth
}

// HeaderByNumber gives the header that a quorum has at a number. NOT_FOUND when
// a quorum says that there is none yet.
func (c *Chain) HeaderByNumber(ctx context.Context, n uint64) (*types.Header, error) {
	op := fmt.Sprintf("header %d", n)
	h, err := agree(ctx, c, question[*types.Header]{
		op: op,
		ask: func(ctx context.Context, e *endpoint) (vote[*types.Header], error) {
			h, err := e.headerAtNumber(ctx, n)
			if err != nil {
				return vote[*types.Header]{}, err
			}
			if h == nil {
				return vote[*types.Header]{key: keyNone}, nil
			}
			return vote[*types.Header]{h.Hash().Hex(), h}, nil
		},
		blame: func(e *endpoint, said, agreed string) {
			if said != keyNone && agreed != keyNone {
				c.blameHeader(e, n, said, agreed)
			}
		},
	})
	if err == nil && h == nil {
		return nil, gateway.Errorf(gateway.CodeNotFound, c.op(op), gateway.RetryAfterChange, "the chain has no such block yet")
	}
	return h, err
}

// keyNone is the vote for "there is no such block".
const keyNone = "none"

// headerAtNumber gives the header of a number and refuses any other.
func (e *endpoint) headerAtNumber(ctx context.Context, n uint64) (*types.Header, error) {
	h, err := e.headerAt(ctx, hexutil.EncodeUint64(n))
	if err == nil && h != nil && h.Number.Cmp(new(big.Int).SetUint64(n)) != 0 {
		return nil, e.lying(fmt.Sprintf("asked for header %d, gave %s", n, h.Number))
	}
	return h, err
}

// blameHeader names an endpoint with another block than the quorum: at or below
// a block that was final it is a lie, above it may be an honest fork.
func (c *Chain) blameHeader(e *endpoint, n uint64, said, agreed string) {
	state := StateForked
	if n <= c.final.Load() {
		state = StateLying
	}
	e.setAside(state, fmt.Sprintf("says that block %d is %s; the quorum says %s", n, said, agreed))
}

// hashAt is the hash that an endpoint has at a height; zero when it has none.
func hashAt(h *types.Header) common.Hash {
	if h == nil {
		return common.Hash{}
	}
	return h.Hash()
}
