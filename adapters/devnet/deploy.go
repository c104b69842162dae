package devnet

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
)

const (
	deployGas = 10_000_000
	// Prices: 10 US cents a message and 10 gwei-dollars a unit of gas, the native
	// coin at 2,000 US dollars.
	usdPerMessage = 100_000_000_000_000_000
	usdPerGas     = 10_000_000_000
	usdPerCoin    = 2_000
)

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
	owner := Address(RoleOwner)
	var nonce uint64
	for _, at := range []*common.Address{
		&c.WETH, &c.RMN, &c.Router, &c.Registry, &c.OnRamp, &c.OffRamp, &c.Token, &c.Pool, &c.Receiver,
	} {
		*at = crypto.CreateAddress(owner, nonce)
		nonce++
	}
	c.Senders = map[string]common.Address{}
	for _, client := range s.clients {
		c.Senders[client.id] = crypto.CreateAddress(owner, nonce)
		nonce++
	}
	c.Operator = Address(RoleOperator(c.Name))
}

// alloc gives the native coin that exists from the first block on.
func (c *Chain) alloc() types.GenesisAlloc {
	accounts := []common.Address{
		Address(RoleOwner), Address(RoleGuardian), Address(RoleStranger), Address(RoleRelay(c.Name)), c.Operator,
	}
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
	var calls []transaction
	create := func(code string, arguments []byte) {
		data := append(common.FromHex(code), arguments...)
		calls = append(calls, transaction{role: RoleOwner, data: data, gas: deployGas})
	}
	owner := Address(RoleOwner)
	create(bindings.DevWETHMetaData.Bin, nil)
	create(bindings.DevRMNMetaData.Bin, bindings.NewDevRMN().PackConstructor(c.Selector, owner))
	create(bindings.DevRouterMetaData.Bin, bindings.NewDevRouter().PackConstructor(c.WETH, c.RMN, owner))
	create(bindings.DevTokenAdminRegistryMetaData.Bin, bindings.NewDevTokenAdminRegistry().PackConstructor(owner))
	create(bindings.DevOnRampMetaData.Bin, bindings.NewDevOnRamp().PackConstructor(c.Selector, c.RMN, c.Registry, owner))
	create(bindings.DevOffRampMetaData.Bin, bindings.NewDevOffRamp().PackConstructor(
		c.Selector, c.RMN, c.Registry, uint32(ExecutionThresholdDefault/time.Second), owner))
	create(bindings.DevTokenMetaData.Bin, bindings.NewDevToken().PackConstructor(
		"Vostro devnet "+s.Currency, s.Currency, s.Decimals, owner))
	create(bindings.DevPoolMetaData.Bin, bindings.NewDevPool().PackConstructor(c.Token, c.RMN, c.Router, owner))
	create(bindings.PaymentReceiverMetaData.Bin, bindings.NewPaymentReceiver().PackConstructor(c.Router, owner))
	for range s.clients {
		create(bindings.PaymentSenderMetaData.Bin, bindings.NewPaymentSender().PackConstructor(
			c.Router, owner, Address(RoleCompliance), Address(RoleGuardian), common.Address{}))
	}
	calls = append(calls, c.laneCalls(s)...)
	for _, client := range s.clients {
		calls = append(calls, c.clientCalls(client)...)
	}
	if err := c.execute(ctx, calls...); err != nil {
		return fmt.Errorf("deploy: %w", err)
	}
	c.base = c.Head().Number.Uint64()
	return nil
}

// laneCalls configure this chain's ends of the lane to the other and of the
// lane back.
func (c *Chain) laneCalls(s settings) []transaction {
	other := c.Other()
	bucket := bindings.DevPoolConfig{IsEnabled: true, Capacity: s.capacity, Rate: s.rate}
	return []transaction{
		own(c.Token, bindings.NewDevToken().PackGrantMintAndBurnRoles(c.Pool)),
		own(c.Registry, bindings.NewDevTokenAdminRegistry().PackSetPool(c.Token, c.Pool)),
		own(c.OnRamp, bindings.NewDevOnRamp().PackApplyDestChainConfigUpdates([]bindings.DevOnRampDestChainConfigArgs{
			{DestChainSelector: other.Selector, Router: c.Router},
		})),
		own(c.OnRamp, bindings.NewDevOnRamp().PackSetPrice(other.Selector, bindings.DevOnRampPrice{
			IsEnabled: true, UsdPerMessage: big.NewInt(usdPerMessage), UsdPerUnitGas: big.NewInt(usdPerGas),
		})),
		own(c.OnRamp, bindings.NewDevOnRamp().PackSetFeeTokenPrice(
			c.WETH, new(big.Int).Mul(big.NewInt(usdPerCoin), oneCoin))),
		own(c.OffRamp, bindings.NewDevOffRamp().PackApplySourceChainConfigUpdates([]bindings.DevOffRampSourceChainConfigArgs{{
			Router: c.Router, SourceChainSelector: other.Selector, IsEnabled: true,
			IsRMNVerificationDisabled: true, OnRamp: word(other.OnRamp),
		}})),
		own(c.OffRamp, bindings.NewDevOffRamp().PackSetTransmitter(Address(RoleRelay(c.Name)), true)),
		own(c.Router, bindings.NewDevRouter().PackApplyRampUpdates(
			[]bindings.DevRouterOnRamp{{DestChainSelector: other.Selector, OnRamp: c.OnRamp}},
			nil,
			[]bindings.DevRouterOffRamp{{SourceChainSelector: other.Selector, OffRamp: c.OffRamp}},
		)),
		own(c.Pool, bindings.NewDevPool().PackApplyChainUpdates(nil, []bindings.DevPoolChainUpdate{{
			RemoteChainSelector: other.Selector, RemotePoolAddresses: [][]byte{word(other.Pool)},
			RemoteTokenAddress: word(other.Token), OutboundRateLimiterConfig: bucket, InboundRateLimiterConfig: bucket,
		}})),
	}
}

// clientCalls configure a client's PaymentSender here, fund it, and let its
// PaymentSender of the other chain pay here.
func (c *Chain) clientCalls(client client) []transaction {
	sender, other := c.Senders[client.id], c.Other()
	p := bindings.NewPaymentSender()
	calls := []transaction{
		own(sender, p.PackSetOperator(c.Operator, true)),
		own(sender, p.PackAllowReceiver(other.Selector, other.Receiver, true)),
		own(sender, p.PackSetDailyLimit(c.Token, client.limit)),
		own(c.Receiver, bindings.NewPaymentReceiver().PackAllowSender(
			other.Selector, other.Senders[client.id], Lineage(client.id))),
	}
	if client.funds[c.index].Sign() > 0 {
		calls = append(calls, own(c.Token, bindings.NewDevToken().PackMint(sender, client.funds[c.index])))
	}
	return calls
}

// word is an address as CCIP writes it in bytes: left-padded to 32.
func word(a common.Address) []byte { return common.LeftPadBytes(a[:], 32) }
