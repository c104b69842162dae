package devnet

import (
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
)

const (
	// Prices: 10 US cents a message and 10 gwei-dollars a unit of gas, the native
	// coin at 2,000 US dollars.
	usdPerMessage = 100_000_000_000_000_000
	usdPerGas     = 10_000_000_000
	usdPerCoin    = 2_000
	// starvedGas gets the own off-ramp through its checks and leaves too little
	// for the token pool.
	starvedGas = 200_000
)

// ownStack is the devnet's own contracts, which speak CCIP 1.6.
type ownStack struct{}

func (ownStack) Plan(c *Chain, next func() common.Address) Site {
	s := &ownSite{chain: c}
	for _, at := range []*common.Address{
		&s.contracts.RMN, &s.contracts.Router, &s.contracts.Registry, &s.contracts.OnRamp, &s.contracts.OffRamp, &s.contracts.Pool,
	} {
		*at = next()
	}
	return s
}

type ownSite struct {
	chain     *Chain
	contracts Contracts
}

func (s *ownSite) Contracts() Contracts { return s.contracts }

func (s *ownSite) Deploy(limit RateLimit) (creations [][]byte, calls []Call, err error) {
	c, other, owner := s.chain, s.chain.Other(), Address(RoleOwner)
	create := func(code string, arguments []byte) {
		creations = append(creations, append(common.FromHex(code), arguments...))
	}
	create(bindings.DevRMNMetaData.Bin, bindings.NewDevRMN().PackConstructor(c.Selector, owner))
	create(bindings.DevRouterMetaData.Bin, bindings.NewDevRouter().PackConstructor(c.WETH, c.RMN, owner))
	create(bindings.DevTokenAdminRegistryMetaData.Bin, bindings.NewDevTokenAdminRegistry().PackConstructor(owner))
	create(bindings.DevOnRampMetaData.Bin, bindings.NewDevOnRamp().PackConstructor(c.Selector, c.RMN, c.Registry, owner))
	create(bindings.DevOffRampMetaData.Bin, bindings.NewDevOffRamp().PackConstructor(
		c.Selector, c.RMN, c.Registry, uint32(ExecutionThresholdDefault/time.Second), owner))
	create(bindings.DevPoolMetaData.Bin, bindings.NewDevPool().PackConstructor(c.Token, c.RMN, c.Router, owner))

	price, err := s.SetPrice(1)
	if err != nil {
		return nil, nil, err
	}
	bucket := limit.config()
	return creations, append(price,
		OwnerCall(c.Token, devToken.PackGrantMintAndBurnRoles(c.Pool)),
		OwnerCall(c.Registry, bindings.NewDevTokenAdminRegistry().PackSetPool(c.Token, c.Pool)),
		OwnerCall(c.OnRamp, onRamp.PackApplyDestChainConfigUpdates([]bindings.DevOnRampDestChainConfigArgs{
			{DestChainSelector: other.Selector, Router: c.Router},
		})),
		OwnerCall(c.OnRamp, onRamp.PackSetFeeTokenPrice(c.WETH, new(big.Int).Mul(big.NewInt(usdPerCoin), oneCoin))),
		OwnerCall(c.OffRamp, offRamp.PackApplySourceChainConfigUpdates([]bindings.DevOffRampSourceChainConfigArgs{{
			Router: c.Router, SourceChainSelector: other.Selector, IsEnabled: true,
			IsRMNVerificationDisabled: true, OnRamp: word(other.OnRamp),
		}})),
		OwnerCall(c.OffRamp, offRamp.PackSetTransmitter(Address(RoleRelay(c.Name)), true)),
		OwnerCall(c.Router, bindings.NewDevRouter().PackApplyRampUpdates(
			[]bindings.DevRouterOnRamp{{DestChainSelector: other.Selector, OnRamp: c.OnRamp}},
			nil,
			[]bindings.DevRouterOffRamp{{SourceChainSelector: other.Selector, OffRamp: c.OffRamp}},
		)),
		OwnerCall(c.Pool, devPool.PackApplyChainUpdates(nil, []bindings.DevPoolChainUpdate{{
			RemoteChainSelector: other.Selector, RemotePoolAddresses: [][]byte{word(other.Pool)},
			RemoteTokenAddress: word(other.Token), OutboundRateLimiterConfig: bucket, InboundRateLimiterConfig: bucket,
		}})),
	), nil
}

func (s *ownSite) Lane() Lane {
	other := s.chain.Other()
	return &Lane16{
		Source: s.chain, Dest: other, OnRamp: s.contracts.OnRamp, OffRamp: other.OffRamp, RMN: other.RMN,
		Starved: func(Message) uint64 { return starvedGas },
	}
}

func (s *ownSite) Curse(subject [16]byte, on bool) ([]Call, error) {
	data := devRMN.PackUncurse(subject)
	if on {
		data = devRMN.PackCurse(subject)
	}
	return []Call{OwnerCall(s.contracts.RMN, data)}, nil
}

func (s *ownSite) SetBuckets(outbound, inbound Bucket) ([]Call, error) {
	remote := s.chain.Other().Selector
	calls := []Call{OwnerCall(s.contracts.Pool, devPool.PackSetChainRateLimiterConfig(remote, outbound.config(), inbound.config()))}
	if outbound.Fill != FillKept || inbound.Fill != FillKept {
		calls = append(calls, OwnerCall(s.contracts.Pool, devPool.PackSetBucketTokens(remote, outbound.tokens(), inbound.tokens())))
	}
	return calls, nil
}

// tokens are what is in the bucket. One that is to be kept beside another that
// isn't is full: the own pool sets both.
func (b Bucket) tokens() *big.Int {
	if b.Fill == FillEmpty || b.Capacity == nil {
		return new(big.Int)
	}
	return b.Capacity
}

func (l RateLimit) config() bindings.DevPoolConfig {
	if l.Capacity == nil {
		return bindings.DevPoolConfig{Capacity: new(big.Int), Rate: new(big.Int)}
	}
	return bindings.DevPoolConfig{IsEnabled: true, Capacity: l.Capacity, Rate: l.Rate}
}

func (s *ownSite) SetPrice(times uint64) ([]Call, error) {
	factor := new(big.Int).SetUint64(times)
	return []Call{OwnerCall(s.contracts.OnRamp, onRamp.PackSetPrice(s.chain.Other().Selector, bindings.DevOnRampPrice{
		IsEnabled:     true,
		UsdPerMessage: new(big.Int).Mul(big.NewInt(usdPerMessage), factor),
		UsdPerUnitGas: new(big.Int).Mul(big.NewInt(usdPerGas), factor),
	}))}, nil
}
