package devnet

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/vostro-gateway/vostro/gateway"
)

// Each switch of this file is a transaction of the owner, and seals a block.

// GlobalSubject is what a curse of everything names.
var GlobalSubject = [16]byte{0: 1, 15: 1}

// laneSubject is what a curse of the lane with a chain names: the selector,
// right-aligned.
func laneSubject(selector uint64) (subject [16]byte) {
	new(big.Int).SetUint64(selector).FillBytes(subject[:])
	return subject
}

// switched makes the calls that a Site has given.
func (c *Chain) switched(ctx context.Context, calls []Call, err error) error {
	if err != nil {
		return fmt.Errorf("%s: %w", c.Name, err)
	}
	return c.Do(ctx, calls...)
}

func (c *Chain) curse(ctx context.Context, subject [16]byte, on bool) error {
	calls, err := c.site.Curse(subject, on)
	return c.switched(ctx, calls, err)
}

// Curse makes this chain's RMN curse the lane with the other chain.
func (c *Chain) Curse(ctx context.Context) error {
	return c.curse(ctx, laneSubject(c.Other().Selector), true)
}

// Uncurse takes Curse back.
func (c *Chain) Uncurse(ctx context.Context) error {
	return c.curse(ctx, laneSubject(c.Other().Selector), false)
}

// CurseAll makes this chain's RMN curse every lane.
func (c *Chain) CurseAll(ctx context.Context) error { return c.curse(ctx, GlobalSubject, true) }

// UncurseAll takes CurseAll back.
func (c *Chain) UncurseAll(ctx context.Context) error { return c.curse(ctx, GlobalSubject, false) }

// SetBuckets gives the buckets of this chain's pool new limits: outbound for
// what is sent to the other chain, inbound for what comes from it.
func (c *Chain) SetBuckets(ctx context.Context, outbound, inbound Bucket) error {
	calls, err := c.site.SetBuckets(outbound, inbound)
	return c.switched(ctx, calls, err)
}

// SetRateLimit changes limits. A bucket keeps the tokens that it has, up to its
// new capacity.
func (c *Chain) SetRateLimit(ctx context.Context, outbound, inbound RateLimit) error {
	return c.SetBuckets(ctx, Bucket{RateLimit: outbound}, Bucket{RateLimit: inbound})
}

// FillBucket does what strangers do to a shared bucket: they use all of it up,
// outbound, inbound or both, until it has refilled at rate units per second.
// ResetRateLimit ends it at once.
func (c *Chain) FillBucket(ctx context.Context, outbound, inbound bool, rate *big.Int) error {
	s := c.net.settings
	left := func(used bool) Bucket {
		if used {
			return Bucket{RateLimit{s.capacity, rate}, FillEmpty}
		}
		return Bucket{RateLimit{s.capacity, s.rate}, FillFull}
	}
	return c.SetBuckets(ctx, left(outbound), left(inbound))
}

// ResetRateLimit gives both buckets their first capacity and rate, full.
func (c *Chain) ResetRateLimit(ctx context.Context) error {
	return c.FillBucket(ctx, false, false, nil)
}

// BlockAccount puts an account on the token's block-list, or takes it off: it
// can neither pay nor be paid. A credit to it is set aside.
func (c *Chain) BlockAccount(ctx context.Context, account common.Address, blocked bool) error {
	return c.Do(ctx, OwnerCall(c.Token, devToken.PackSetBlocked(account, blocked)))
}

// PauseToken stops every movement of the token, or lets it go on.
func (c *Chain) PauseToken(ctx context.Context, paused bool) error {
	if paused {
		return c.Do(ctx, OwnerCall(c.Token, devToken.PackPause()))
	}
	return c.Do(ctx, OwnerCall(c.Token, devToken.PackUnpause()))
}

// SetPrice multiplies the first price of sending from here to the other chain.
func (c *Chain) SetPrice(ctx context.Context, times uint64) error {
	calls, err := c.site.SetPrice(times)
	return c.switched(ctx, calls, err)
}

// PauseSender stops a client's PaymentSender, as its guardian would, or lets it
// go on.
func (c *Chain) PauseSender(ctx context.Context, client string, paused bool) error {
	sender, known := c.Senders[client]
	if !known {
		return fmt.Errorf("%s: no client %q", c.Name, client)
	}
	if !paused {
		return c.Do(ctx, OwnerCall(sender, paymentSender.PackUnpause()))
	}
	return c.Do(ctx, Call{Role: RoleGuardian, To: &sender, Data: paymentSender.PackPause(), Gas: callGas})
}

// Mint gives an account more of the token.
func (c *Chain) Mint(ctx context.Context, account common.Address, units *big.Int) error {
	return c.Do(ctx, OwnerCall(c.Token, devToken.PackMint(account, units)))
}

// RetryCredit pays a credit that was set aside, as anybody may.
func (c *Chain) RetryCredit(ctx context.Context, client string, ref gateway.PaymentRef) error {
	return c.Do(ctx, Call{
		Role: RoleStranger, To: &c.Receiver, Data: paymentReceiver.PackRetry(Lineage(client), ref), Gas: callGas,
	})
}
