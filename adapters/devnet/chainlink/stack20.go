package chainlink

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
)

var spender = bindings.NewDevRouter()

// stack20 is CCIP 2.0: no roots; verifiers sign each message, and whoever
// brings their signatures may execute it.
type stack20 struct {
	ground
	rmn, quoter, onRamp, offRamp *contract
	verifier, resolver           *contract
	executor, executorProxy      *contract
	lockBox                      *contract
}

func newStack20(a *Artifacts, o Options) (*stack20, error) {
	l := &loader{from: a}
	s := &stack20{
		ground: loadGround(l, "v2_0_0", o),
		rmn:    l.load("v2_0_0/rmn"), quoter: l.load("v2_0_0/fee_quoter"), onRamp: l.load("v2_0_0/onramp"), offRamp: l.load("v2_0_0/offramp"),
		verifier: l.load("v2_0_0/committee_verifier"), resolver: l.load("v2_0_0/versioned_verifier_resolver"),
		executor: l.load("v2_0_0/executor"), executorProxy: l.load("v2_0_0/proxy"), lockBox: l.load("v2_0_0/erc20_lock_box"),
	}
	return s, l.err
}

// Plan implements devnet.Stack.
func (s *stack20) Plan(c *devnet.Chain, next func() common.Address) devnet.Site {
	site := &site20{
		plot: plot{ground: &s.ground, chain: c}, stack: s,
		lane:   &Verifier{committee: oracles{c.Name + "/lane"}, tag: [4]byte{0x49, 0xff, 0x34, 0xed}},
		issuer: &Verifier{committee: oracles{c.Name + "/issuer"}, tag: [4]byte{0x49, 0xff, 0x34, 0xee}},
	}
	for _, at := range []*common.Address{
		&site.link, &site.contracts.RMN, &site.proxyAt, &site.contracts.Router, &site.contracts.Registry, &site.quoterAt,
		&site.contracts.OnRamp, &site.contracts.OffRamp, &site.contracts.Vault, &site.contracts.Pool, &site.spenderAt,
		&site.executorAt, &site.executorProxyAt, &site.lane.at, &site.lane.Resolver, &site.issuer.at, &site.issuer.Resolver,
	} {
		*at = next()
	}
	return site
}

type site20 struct {
	plot
	stack                                 *stack20
	quoterAt, executorAt, executorProxyAt common.Address
	// spenderAt is a router of the devnet's own, to which the owner is both ramps:
	// by it a bucket of the pool is used up.
	spenderAt common.Address
	// lane is the verifier that every lane demands, issuer one that it doesn't.
	lane, issuer *Verifier
}

// Gas and fees of a 2.0 lane beside those of ground.go.
const (
	verifierGas      = 100_000
	baseGas          = 200_000
	feeCents         = 5
	stateUpdateGas   = 12_000
	linkPercent      = 90
	maxMessageCents  = 100_000
	addressBytes     = 20
	maxVerifiers     = 10
	signatureBytes   = 64
	verifierOverhead = 6 // version tag and length before the signatures
)

// Deploy implements devnet.Site.
func (s *site20) Deploy(limit devnet.RateLimit) ([][]byte, []devnet.Call, error) {
	c, at, owner := s.chain, s.contracts, devnet.Address(devnet.RoleOwner)
	remote, k := s.other().Selector, s.stack
	other := s.other().Site().(*site20)
	d := &deployment{}
	d.createLink()
	d.create(k.rmn, list{owner})
	d.create(s.proxy, at.RMN)
	d.create(s.router, c.WETH, s.proxyAt)
	d.create(s.registry)
	d.create(k.quoter, tuple{coins(1_000_000), s.link}, list{owner}, list{}, list{tuple{remote, tuple{
		true, maxDataBytes, maxMessageGas, 300_000, 16, evmFamily, tokenFeeCents, tokenGas, defaultGas, networkFeeCents, linkPercent,
	}}})
	d.create(k.onRamp, tuple{c.Selector, s.proxyAt, maxMessageCents, at.Registry}, tuple{s.quoterAt, false, owner})
	d.create(k.offRamp, tuple{c.Selector, exactGasCheck, s.proxyAt, at.Registry, stateUpdateGas})
	d.create(k.lockBox, c.Token)
	pool := []any{c.Token, int(c.Decimals()), common.Address{}, s.proxyAt, at.Router}
	if s.options.Pools == LockRelease {
		pool = append(pool, at.Vault)
	}
	d.create(s.pool, pool...)
	d.creations = append(d.creations, append(common.FromHex(bindings.DevRouterMetaData.Bin),
		spender.PackConstructor(c.WETH, s.proxyAt, owner)...))
	d.create(k.executor, maxVerifiers, tuple{owner, [4]byte{}, false})
	d.create(k.executorProxy, s.executorAt, owner)
	for _, v := range []*Verifier{s.lane, s.issuer} {
		d.create(k.verifier, tuple{owner, owner}, list{}, s.proxyAt, v.tag)
		d.create(k.resolver)
	}
	d.call(at.Vault, k.lockBox, "applyAuthorizedCallerUpdates", tuple{list{at.Pool}, list{}})
	d.calls = append(d.calls, devnet.OwnerCall(s.spenderAt, spender.PackApplyRampUpdates(
		[]bindings.DevRouterOnRamp{{DestChainSelector: remote, OnRamp: owner}}, nil,
		[]bindings.DevRouterOffRamp{{SourceChainSelector: remote, OffRamp: owner}},
	)))

	s.registerToken(d, limit)
	s.fundPool(d, at.Vault)
	d.call(s.executorAt, k.executor, "applyDestChainUpdates", list{}, list{tuple{remote, tuple{feeCents, true}}})
	for _, v := range []*Verifier{s.lane, s.issuer} {
		d.call(v.at, k.verifier, "applyRemoteChainConfigUpdates", list{tuple{
			at.Router, remote, false, feeCents, verifierGas, verifierOverhead + signatureBytes*(faults+1),
		}})
		d.call(v.at, k.verifier, "applySignatureConfigs", list{}, list{tuple{remote, faults + 1, v.committee.addresses()}})
		d.call(v.Resolver, k.resolver, "applyInboundImplementationUpdates", list{tuple{v.tag, v.at}})
		d.call(v.Resolver, k.resolver, "applyOutboundImplementationUpdates", list{tuple{remote, v.at}})
	}
	d.call(at.OnRamp, k.onRamp, "applyDestChainConfigUpdates", list{tuple{
		remote, at.Router, addressBytes, false, networkFeeCents, tokenFeeCents, baseGas,
		list{s.lane.Resolver},
		list{},
		s.executorProxyAt, other.contracts.OffRamp.Bytes(),
	}})
	d.call(at.OffRamp, k.offRamp, "applySourceChainConfigUpdates", list{tuple{
		at.Router, remote, true, list{word(other.contracts.OnRamp)}, list{s.lane.Resolver}, list{},
	}})
	s.connectRouter(d)
	s.price(d, s.quoterAt, k.quoter, 1)
	return d.creations, d.calls, d.err
}

// SetPrice implements devnet.Site.
func (s *site20) SetPrice(times uint64) ([]devnet.Call, error) {
	var d deployment
	s.price(&d, s.quoterAt, s.stack.quoter, times)
	return d.done()
}

// Curse implements devnet.Site.
func (s *site20) Curse(subject [16]byte, on bool) ([]devnet.Call, error) {
	return s.curse(s.stack.rmn, subject, on)
}

// SetBuckets implements devnet.Site. A pool of 2.0 fills a bucket whenever its
// limit is set, so that a bucket which is to be kept is full, and one which is
// to be empty must be used up: the owner stands in for both ramps, and what it
// moves stays within the pool.
func (s *site20) SetBuckets(outbound, inbound devnet.Bucket) ([]devnet.Call, error) {
	var d deployment
	at, remote, owner, token := s.contracts, s.other().Selector, devnet.Address(devnet.RoleOwner), s.chain.Token
	d.call(at.Pool, s.pool, "setRateLimitConfig", list{tuple{remote, false, limitOf(outbound), limitOf(inbound)}})
	if outbound.Fill != devnet.FillEmpty && inbound.Fill != devnet.FillEmpty {
		return d.done()
	}
	d.call(at.Pool, s.pool, "setDynamicConfig", s.spenderAt, common.Address{}, common.Address{})
	if outbound.Fill == devnet.FillEmpty && outbound.Capacity != nil {
		d.calls = append(d.calls, devnet.OwnerCall(token, bindings.NewDevToken().PackMint(at.Pool, outbound.Capacity)))
		d.call(at.Pool, s.pool, overload(s.pool, "lockOrBurn((bytes,uint64,address,uint256,address))"),
			tuple{word(owner), remote, owner, outbound.Capacity, token})
	}
	if inbound.Fill == devnet.FillEmpty && inbound.Capacity != nil {
		d.call(at.Pool, s.pool, overload(s.pool, "releaseOrMint((bytes,uint64,address,uint256,address,bytes,bytes,bytes))"),
			tuple{word(owner), remote, at.Pool, inbound.Capacity, token, word(s.other().Pool), []byte{}, []byte{}})
	}
	d.call(at.Pool, s.pool, "setDynamicConfig", at.Router, common.Address{}, common.Address{})
	return d.done()
}

// Lane implements devnet.Site.
func (s *site20) Lane() devnet.Lane { return &lane20{source: s, dest: s.other().Site().(*site20)} }
