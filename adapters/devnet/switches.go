package devnet

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	"github.com/vostro-gateway/vostro/gateway"
)

// Each switch of this file is a transaction of the owner, and seals a block.

// globalSubject is what a curse of everything names.
var globalSubject = [16]byte{0: 1, 15: 1}

// laneSubject is what a curse of the lane with a chain names: the selector,
// right-aligned.
func laneSubject(selector uint64) (subject [16]byte) {
	new(big.Int).SetUint64(selector).FillBytes(subject[:])
	return subject
}

// Curse makes this chain's RMN curse the lane with the other chain.
func (c *Chain) Curse(ctx context.Context) error {
	return c.execute(ctx, own(c.RMN, bindings.NewDevRMN().PackCurse(laneSubject(c.Other().Selector))))
}

// Uncurse takes Curse back.
func (c *Chain) Uncurse(ctx context.Context) error {
	return c.execute(ctx, own(c.RMN, bindings.NewDevRMN().PackUncurse(laneSubject(c.Other().Selector))))
}

// CurseAll makes this chain's RMN curse every lane.
func (c *Chain) CurseAll(ctx context.Context) error {
	return c.execute(ctx, own(c.RMN, bindings.NewDevRMN().PackCurse(globalSubject)))
}

// UncurseAll takes CurseAll back.
func (c *Chain) UncurseAll(ctx context.Context) error {
	return c.execute(ctx, own(c.RMN, bindings.NewDevRMN().PackUncurse(globalSubject)))
}

// RateLimit is a bucket of the token pool, in base units; rate per second. The
// zero value is no limit.
type RateLimit struct{ Capacity, Rate *big.Int }

func (l RateLimit) config() bindings.DevPoolConfig {
	if l.Capacity == nil {
		return bindings.DevPoolConfig{Capacity: new(big.Int), Rate: new(big.Int)}
	}
	return bindings.DevPoolConfig{IsEnabled: true, Capacity: l.Capacity, Rate: l.Rate}
}

// SetRateLimit changes the buckets of this chain's pool: outbound for what is
// sent to the other chain, inbound for what comes from it. A bucket keeps the
// tokens that it has, up to its new capacity.
func (c *Chain) SetRateLimit(ctx context.Context, outbound, inbound RateLimit) error {
	return c.execute(ctx, own(c.Pool, bindings.NewDevPool().PackSetChainRateLimiterConfig(
		c.Other().Selector, outbound.config(), inbound.config())))
}

// FillBucket does what strangers do to a shared bucket: they use all of it up,
// outbound, inbound or both, until it has refilled at rate units per second.
// ResetRateLimit ends it at once.
func (c *Chain) FillBucket(ctx context.Context, outbound, inbound bool, rate *big.Int) error {
	s := c.net.settings
	left := func(used bool) (RateLimit, *big.Int) {
		if used {
			return RateLimit{s.capacity, rate}, new(big.Int)
		}
		return RateLimit{s.capacity, s.rate}, s.capacity
	}
	out, outTokens := left(outbound)
	in, inTokens := left(inbound)
	pool, remote := bindings.NewDevPool(), c.Other().Selector
	return c.execute(ctx,
		own(c.Pool, pool.PackSetChainRateLimiterConfig(remote, out.config(), in.config())),
		own(c.Pool, pool.PackSetBucketTokens(remote, outTokens, inTokens)),
	)
}

// ResetRateLimit gives both buckets their first capacity and rate, full.
func (c *Chain) ResetRateLimit(ctx context.Context) error {
	return c.FillBucket(ctx, false, false, nil)
}

// BlockAccount puts an account on the token's block-list, or takes it off: it
// can neither pay nor be paid. A credit to it is set aside.
func (c *Chain) BlockAccount(ctx context.Context, account common.Address, blocked bool) error {
	return c.execute(ctx, own(c.Token, bindings.NewDevToken().PackSetBlocked(account, blocked)))
}

// PauseToken stops every movement of the token, or lets it go on.
func (c *Chain) PauseToken(ctx context.Context, paused bool) error {
	token := bindings.NewDevToken()
	if paused {
		return c.execute(ctx, own(c.Token, token.PackPause()))
	}
	return c.execute(ctx, own(c.Token, token.PackUnpause()))
}

// SetPrice multiplies the first price of sending from here to the other chain.
func (c *Chain) SetPrice(ctx context.Context, times uint64) error {
	factor := new(big.Int).SetUint64(times)
	return c.execute(ctx, own(c.OnRamp, bindings.NewDevOnRamp().PackSetPrice(c.Other().Selector, bindings.DevOnRampPrice{
		IsEnabled:     true,
		UsdPerMessage: new(big.Int).Mul(big.NewInt(usdPerMessage), factor),
		UsdPerUnitGas: new(big.Int).Mul(big.NewInt(usdPerGas), factor),
	})))
}

// PauseSender stops a client's PaymentSender, as its guardian would, or lets it
// go on.
func (c *Chain) PauseSender(ctx context.Context, client string, paused bool) error {
	sender, known := c.Senders[client]
	if !known {
		return fmt.Errorf("%s: no client %q", c.Name, client)
	}
	p := bindings.NewPaymentSender()
	if !paused {
		return c.execute(ctx, own(sender, p.PackUnpause()))
	}
	return c.execute(ctx, transaction{role: RoleGuardian, to: &sender, data: p.PackPause(), gas: callGas})
}

// Mint gives an account more of the token.
func (c *Chain) Mint(ctx context.Context, account common.Address, units *big.Int) error {
	return c.execute(ctx, own(c.Token, bindings.NewDevToken().PackMint(account, units)))
}

// RetryCredit pays a credit that was set aside, as anybody may.
func (c *Chain) RetryCredit(ctx context.Context, client string, ref gateway.PaymentRef) error {
	return c.execute(ctx, transaction{
		role: RoleStranger, to: &c.Receiver, data: paymentReceiver.PackRetry(Lineage(client), ref), gas: callGas,
	})
}
