package devnet

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
)

// deployGas is enough for the largest contract, and little enough that the last
// creation of a block still fits.
const deployGas = 10_000_000

var (
	oneCoin = big.NewInt(1_000_000_000_000_000_000)
	// nativeFunds is what each of our accounts and PaymentSenders starts with.
	nativeFunds = new(big.Int).Mul(big.NewInt(10_000), oneCoin)
)

// Lineage groups the PaymentSenders of a client at a PaymentReceiver.
func Lineage(client string) common.Hash { return crypto.Keccak256Hash([]byte(client)) }

// plan says where everything will be, before anything is deployed: the owner's
// nonce decides.
func (c *Chain) plan(s settings) {
	var nonce uint64
	next := func() common.Address {
		nonce++
		return crypto.CreateAddress(Address(RoleOwner), nonce-1)
	}
	c.WETH, c.Token = next(), next()
	c.site = s.Stack.Plan(c, next)
	planned := c.site.Contracts()
	planned.WETH, planned.Token = c.WETH, c.Token
	c.Contracts = planned
	c.Receiver = next()
	c.Senders = map[string]common.Address{}
	for _, client := range s.clients {
		c.Senders[client.id] = next()
	}
	c.Operator = Address(RoleOperator(c.Name))
}

// alloc gives the native coin that exists from the first block on.
func (c *Chain) alloc() types.GenesisAlloc {
	accounts := []common.Address{
		Address(RoleOwner), Address(RoleGuardian), Address(RoleStranger), Address(RoleRelay(c.Name)), c.Operator,
	}
	accounts = append(accounts, c.net.settings.fundAccounts()...)
	for _, sender := range c.Senders {
		accounts = append(accounts, sender)
	}
	alloc := types.GenesisAlloc{}
	for _, account := range accounts {
		alloc[account] = types.Account{Balance: nativeFunds}
	}
	return alloc
}

// deploy puts the contracts on the chain and configures its ends of both lanes.
// The other chain must be planned.
func (c *Chain) deploy(ctx context.Context, s settings) error {
	var calls []Call
	create := func(code []byte) { calls = append(calls, Call{Role: RoleOwner, Data: code, Gas: deployGas}) }
	own := func(code string, arguments []byte) { create(append(common.FromHex(code), arguments...)) }
	owner := Address(RoleOwner)
	creations, configuration, err := c.site.Deploy(RateLimit{Capacity: s.capacity, Rate: s.rate})
	if err != nil {
		return fmt.Errorf("plan the deployment: %w", err)
	}
	own(bindings.DevWETHMetaData.Bin, nil)
	own(bindings.DevTokenMetaData.Bin, devToken.PackConstructor("Vostro devnet "+s.Currency, s.Currency, s.Decimals, owner))
	for _, code := range creations {
		create(code)
	}
	own(bindings.PaymentReceiverMetaData.Bin, paymentReceiver.PackConstructor(c.Router, owner))
	for range s.clients {
		own(bindings.PaymentSenderMetaData.Bin, paymentSender.PackConstructor(
			c.Router, owner, Address(RoleCompliance), Address(RoleGuardian), common.Address{}))
	}
	calls = append(calls, configuration...)
	for _, client := range s.clients {
		calls = append(calls, c.clientCalls(client)...)
	}
	if err := c.Do(ctx, calls...); err != nil {
		return fmt.Errorf("deploy: %w", err)
	}
	c.base = c.Head().Number.Uint64()
	return nil
}

// clientCalls configure a client's PaymentSender here, fund it, and let its
// PaymentSender of the other chain pay here.
func (c *Chain) clientCalls(client client) []Call {
	sender, other := c.Senders[client.id], c.Other()
	calls := []Call{
		OwnerCall(sender, paymentSender.PackSetOperator(c.Operator, true)),
		OwnerCall(sender, paymentSender.PackAllowReceiver(other.Selector, other.Receiver, true)),
		OwnerCall(sender, paymentSender.PackSetDailyLimit(c.Token, client.limit)),
		OwnerCall(c.Receiver, paymentReceiver.PackAllowSender(
			other.Selector, other.Senders[client.id], Lineage(client.id))),
	}
	if client.funds[c.index].Sign() > 0 {
		calls = append(calls, OwnerCall(c.Token, devToken.PackMint(sender, client.funds[c.index])))
	}
	return calls
}

// word is an address as CCIP writes it in bytes: left-padded to 32.
func word(a common.Address) []byte { return common.LeftPadBytes(a[:], 32) }
