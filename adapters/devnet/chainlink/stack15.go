package chainlink

import (
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/vostro-gateway/vostro/adapters/devnet"
)

// stack15 is CCIP 1.5: an on-ramp, a commit store and an off-ramp for each
// direction. RMN is the package's mock, which blesses everything.
type stack15 struct {
	ground
	rmn, prices, onRamp, store, offRamp *contract
}

func newStack15(a *Artifacts, o Options) (*stack15, error) {
	l := &loader{from: a}
	s := &stack15{
		ground: loadGround(l, "v1_5_1", o),
		rmn:    l.load("v1_5_0/mock_rmn_contract"), prices: l.load("v1_2_0/price_registry"), onRamp: l.load("v1_5_0/evm_2_evm_onramp"),
		store: l.load("v1_5_0/commit_store"), offRamp: l.load("v1_5_0/evm_2_evm_offramp"),
	}
	return s, l.err
}

// Plan implements devnet.Stack.
func (s *stack15) Plan(c *devnet.Chain, next func() common.Address) devnet.Site {
	site := &site15{plot: plot{ground: &s.ground, chain: c}, stack: s}
	for _, at := range []*common.Address{
		&site.link, &site.contracts.RMN, &site.proxyAt, &site.contracts.Router, &site.contracts.Registry, &site.pricesAt,
		&site.contracts.OnRamp, &site.storeAt, &site.contracts.OffRamp, &site.contracts.Pool,
	} {
		*at = next()
	}
	return site
}

type site15 struct {
	plot
	stack             *stack15
	pricesAt, storeAt common.Address
}

// priceLife is for how many seconds a price counts: longer than a devnet runs.
const priceLife = 30 * 24 * 60 * 60

// Deploy implements devnet.Site.
func (s *site15) Deploy(limit devnet.RateLimit) ([][]byte, []devnet.Call, error) {
	c, at, owner := s.chain, s.contracts, devnet.Address(devnet.RoleOwner)
	remote, k, noLimit := s.other().Selector, s.stack, tuple{false, 0, 0}
	other := s.other().Site().(*site15)
	d := &deployment{}
	d.createLink()
	d.create(k.rmn)
	d.create(s.proxy, at.RMN)
	d.create(s.router, c.WETH, s.proxyAt)
	d.create(s.registry)
	d.create(k.prices, list{owner, s.storeAt}, list{c.WETH, s.link}, priceLife)
	d.create(k.onRamp,
		tuple{s.link, c.Selector, remote, defaultGas, coins(1_000_000), common.Address{}, s.proxyAt, at.Registry},
		tuple{at.Router, 1, 350_000, 16, 0, 16, 1, s.pricesAt, maxDataBytes, maxMessageGas, tokenFeeCents, tokenGas, false},
		noLimit,
		list{
			tuple{c.WETH, networkFeeCents, oneCoin, oneCoin, true},
			tuple{s.link, networkFeeCents, oneCoin, new(big.Int).Div(coins(9), big.NewInt(10)), true},
		},
		list{}, list{})
	d.create(k.store, tuple{c.Selector, remote, other.contracts.OnRamp, s.proxyAt})
	d.create(k.offRamp,
		tuple{s.storeAt, c.Selector, remote, other.contracts.OnRamp, common.Address{}, s.proxyAt, at.Registry}, noLimit)
	pool := []any{c.Token, int(c.Decimals()), list{}, s.proxyAt}
	if s.options.Pools == LockRelease {
		pool = append(pool, true) // takes liquidity
	}
	d.create(s.pool, append(pool, at.Router)...)

	s.registerToken(d, limit)
	s.fundPool(d, at.Pool)
	s.configure(d, s.storeAt, k.store, tuple{s.pricesAt}, "address")
	s.configure(d, at.OffRamp, k.offRamp,
		tuple{int(devnet.ExecutionThresholdDefault / time.Second), maxDataBytes, 1, at.Router, s.pricesAt},
		"uint32", "uint32", "uint16", "address", "address")
	s.connectRouter(d)
	s.price(d, s.pricesAt, k.prices, 1)
	return d.creations, d.calls, d.err
}

func (s *site15) oracles() oracles { return oracles{s.chain.Name} }

// configure gives a contract its oracles: signers and as many transmitters, no
// key among both, and its dynamic configuration in ABI encoding.
func (s *site15) configure(d *deployment, at common.Address, c *contract, config tuple, types ...string) {
	transmitters := list{devnet.Address(devnet.RoleRelay(s.chain.Name))}
	for len(transmitters) < oracleCount {
		transmitters = append(transmitters, devnet.Address(s.oracles().role(oracleCount+len(transmitters))))
	}
	var arguments abi.Arguments
	for _, name := range types {
		t, err := abi.NewType(name, "", nil)
		d.failed(err)
		arguments = append(arguments, abi.Argument{Type: t})
	}
	encoded, err := packed(arguments, config)
	d.failed(err)
	d.call(at, c, "setOCR2Config", s.oracles().addresses(), transmitters, faults, encoded, 1, []byte{})
}

// SetPrice implements devnet.Site.
func (s *site15) SetPrice(times uint64) ([]devnet.Call, error) {
	var d deployment
	s.price(&d, s.pricesAt, s.stack.prices, times)
	return d.done()
}

// Curse implements devnet.Site. The mock counts no votes: the first one curses,
// and the owner's word lifts.
func (s *site15) Curse(subject [16]byte, on bool) ([]devnet.Call, error) {
	var d deployment
	rmn, at := s.stack.rmn, s.contracts.RMN
	everything := subject == devnet.GlobalSubject
	switch {
	case on && everything:
		d.call(at, rmn, overload(rmn, "voteToCurse(bytes32)"), [32]byte{})
	case on:
		d.call(at, rmn, overload(rmn, "voteToCurse(bytes32,bytes16)"), [32]byte{}, subject)
	case everything:
		d.call(at, rmn, overload(rmn, "ownerUnvoteToCurse((address,bytes32,bool)[])"), list{})
	default:
		d.call(at, rmn, overload(rmn, "ownerUnvoteToCurse((address,bytes32,bool)[],bytes16)"), list{}, subject)
	}
	return d.done()
}

// SetBuckets implements devnet.Site.
func (s *site15) SetBuckets(outbound, inbound devnet.Bucket) ([]devnet.Call, error) {
	return s.buckets(outbound, inbound)
}

// Lane implements devnet.Site.
func (s *site15) Lane() devnet.Lane { return &lane15{source: s, dest: s.other().Site().(*site15)} }
