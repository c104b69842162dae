package devnet

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// endpointsPerChain is how many proxies stand before each node.
const endpointsPerChain = 3

// Net is two chains with a lane between them, each way. Safe for concurrent
// use. Everything is gone after Close: nothing is on disk.
type Net struct {
	// Chains are the two, in the order of the configuration. The first one holds
	// the clients' money by default.
	Chains [2]*Chain
	// Fund is the configured fund on the second chain; nil without one.
	Fund *Fund

	settings settings
	relays   [2]*Relay // by source chain
	cancel   context.CancelFunc
	timers   sync.WaitGroup
	close    sync.Once
	closeErr error
}

// Start starts the chains, deploys everything and returns when it is ready. ctx
// bounds the start only.
func Start(ctx context.Context, config Config) (_ *Net, err error) {
	s, err := config.resolve()
	if err != nil {
		return nil, fmt.Errorf("devnet configuration: %w", err)
	}
	n := &Net{settings: s, cancel: func() {}}
	defer func() {
		if err != nil {
			_ = n.Close()
		}
	}()
	for i, spec := range s.Chains {
		n.Chains[i] = &Chain{Name: spec.Name, ChainID: spec.ChainID, Selector: spec.Selector, net: n, index: i}
		n.Chains[i].plan(s)
	}
	for _, chain := range n.Chains {
		if err := chain.start(ctx, s); err != nil {
			return nil, fmt.Errorf("start %s: %w", chain.Name, err)
		}
	}
	if s.Fund != nil {
		if err := n.startFund(ctx, *s.Fund); err != nil {
			return nil, fmt.Errorf("start fund: %w", err)
		}
	}
	for i, chain := range n.Chains {
		n.relays[i] = newRelay(chain, chain.Other(), s)
	}
	running, cancel := context.WithCancel(context.Background())
	n.cancel = cancel
	if s.BlockTime > 0 {
		for _, chain := range n.Chains {
			n.timers.Add(1)
			go func() {
				defer n.timers.Done()
				chain.tick(running, s.BlockTime)
			}()
		}
	}
	return n, nil
}

func (c *Chain) start(ctx context.Context, s settings) error {
	var err error
	if s.Outside != nil {
		if c.outside, err = startOutside(ctx, s.Outside, c.ChainID, c.alloc()); err == nil {
			c.node = &node{blocks: c.outside, client: c.outside.client}
		}
	} else {
		c.node, err = startNode(c.ChainID, c.alloc())
	}
	if err != nil {
		return err
	}
	c.node.payments = map[common.Address]bool{c.Receiver: true}
	for _, sender := range c.Senders {
		c.node.payments[sender] = true
	}
	if err := c.deploy(ctx, s); err != nil {
		return err
	}
	if c.outside != nil {
		return nil
	}
	for range endpointsPerChain {
		endpoint, err := startEndpoint(ctx, s.Listen, c.node)
		if err != nil {
			return err
		}
		c.endpoints = append(c.endpoints, endpoint)
	}
	return nil
}

// tick seals a block every interval.
func (c *Chain) tick(ctx context.Context, interval time.Duration) {
	ticker := time.NewTicker(interval)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			if c.held.Load() {
				continue
			}
			if _, err := c.Mine(ctx, 1); err != nil && ctx.Err() == nil {
				c.net.settings.Logger.Error("block not sealed", "chain", c.Name, "error", err)
			}
		}
	}
}

// Close stops the timers, the endpoints and the chains, in this order. It is
// idempotent.
func (n *Net) Close() error {
	n.close.Do(func() {
		n.cancel()
		n.timers.Wait()
		var errs []error
		for _, chain := range n.Chains {
			if chain == nil {
				continue
			}
			for _, endpoint := range chain.endpoints {
				errs = append(errs, endpoint.close())
			}
			if chain.node != nil {
				errs = append(errs, chain.node.close())
			}
		}
		n.closeErr = errors.Join(errs...)
	})
	return n.closeErr
}

// Chain gives a chain by its name, nil when there is none.
func (n *Net) Chain(name string) *Chain {
	for _, chain := range n.Chains {
		if chain.Name == name {
			return chain
		}
	}
	return nil
}

// Finality is the depth for the gateway's configuration of both chains.
func (n *Net) Finality() uint64 { return n.settings.Finality }

// Decimals of the token.
func (n *Net) Decimals() uint8 { return n.settings.Decimals }

// Currency is the token's symbol.
func (n *Net) Currency() string { return n.settings.Currency }

// Units gives an amount of the currency in the token's base units.
func (n *Net) Units(amount string) (*big.Int, error) { return n.settings.units(amount) }

// Relay is what carries messages from a chain to the other.
func (n *Net) Relay(from *Chain) *Relay { return n.relays[from.index] }

func (n *Net) relayAll(ctx context.Context) {
	for _, relay := range n.relays {
		if err := relay.step(ctx); err != nil && ctx.Err() == nil {
			n.settings.Logger.Error("relay", "from", relay.source.Name, "error", err)
		}
	}
	if n.Fund == nil {
		return
	}
	if err := n.Fund.step(ctx); err != nil && ctx.Err() == nil {
		n.settings.Logger.Error("fund administrator", "fund", n.Fund.Name, "error", err)
	}
}
