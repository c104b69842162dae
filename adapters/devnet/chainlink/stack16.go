package chainlink

import (
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/vostro-gateway/vostro/adapters/devnet"
)

// stack16 is CCIP 1.6: one on-ramp and one off-ramp per chain, roots committed
// and messages executed by the off-ramp itself.
type stack16 struct {
	ground
	rmn, nonces, quoter, onRamp, offRamp *contract
}

func newStack16(a *Artifacts, o Options) (*stack16, error) {
	l := &loader{from: a}
	s := &stack16{
		ground: loadGround(l, "v1_6_1", o),
		rmn:    l.load("v1_6_0/rmn_remote"), nonces: l.load("v1_6_0/nonce_manager"), quoter: l.load("v1_6_0/fee_quoter"),
		onRamp: l.load("v1_6_0/onramp"), offRamp: l.load("v1_6_0/offramp"),
	}
	return s, l.err
}

// Plan implements devnet.Stack.
func (s *stack16) Plan(c *devnet.Chain, next func() common.Address) devnet.Site {
	site := &site16{plot: plot{ground: &s.ground, chain: c}, stack: s}
	for _, at := range []*common.Address{
		&site.link, &site.contracts.RMN, &site.proxyAt, &site.contracts.Router, &site.contracts.Registry,
		&site.noncesAt, &site.quoterAt, &site.contracts.OnRamp, &site.contracts.OffRamp, &site.contracts.Pool,
	} {
		*at = next()
	}
	return site
}

type site16 struct {
	plot
	stack              *stack16
	noncesAt, quoterAt common.Address
}

// The digests by which an off-ramp knows its two configurations; any will do.
var (
	commitDigest  = crypto.Keccak256Hash([]byte("vostro devnet commit"))
	executeDigest = crypto.Keccak256Hash([]byte("vostro devnet execute"))
)

// Plugins of an off-ramp.
const (
	pluginCommit  = 0
	pluginExecute = 1
)

// exactGasCheck is the gas that contracts keep for themselves around a call
// with an exact amount.
const exactGasCheck = 5_000

// Deploy implements devnet.Site.
func (s *site16) Deploy(limit devnet.RateLimit) ([][]byte, []devnet.Call, error) {
	c, at, owner := s.chain, s.contracts, devnet.Address(devnet.RoleOwner)
	remote, k := s.other().Selector, s.stack
	d := &deployment{}
	d.createLink()
	d.create(k.rmn, c.Selector, common.Address{})
	d.create(s.proxy, at.RMN)
	d.create(s.router, c.WETH, s.proxyAt)
	d.create(s.registry)
	d.create(k.nonces, list{})
	d.create(k.quoter,
		tuple{coins(1_000_000), s.link, 86_400}, list{owner}, list{c.WETH, s.link}, list{}, list{},
		list{tuple{c.WETH, oneCoin}, tuple{s.link, new(big.Int).Div(coins(9), big.NewInt(10))}},
		list{tuple{remote, quote16(0)}})
	d.create(k.onRamp,
		tuple{c.Selector, s.proxyAt, s.noncesAt, at.Registry},
		tuple{s.quoterAt, false, common.Address{}, owner, common.Address{}},
		list{tuple{remote, at.Router, false}})
	d.create(k.offRamp,
		tuple{c.Selector, exactGasCheck, s.proxyAt, at.Registry, s.noncesAt},
		tuple{s.quoterAt, int(devnet.ExecutionThresholdDefault / time.Second), common.Address{}}, list{})
	d.create(s.pool, c.Token, int(c.Decimals()), list{}, s.proxyAt, at.Router)

	s.registerToken(d, limit)
	s.fundPool(d, at.Pool)
	d.call(s.noncesAt, k.nonces, "applyAuthorizedCallerUpdates", tuple{list{at.OnRamp, at.OffRamp}, list{}})
	d.call(s.quoterAt, k.quoter, "applyAuthorizedCallerUpdates", tuple{list{at.OffRamp}, list{}})
	d.call(at.OffRamp, k.offRamp, "applySourceChainConfigUpdates", list{tuple{at.Router, remote, true, true, word(s.other().OnRamp)}})
	transmitters := list{devnet.Address(devnet.RoleRelay(c.Name))}
	d.call(at.OffRamp, k.offRamp, "setOCR3Configs", list{
		tuple{commitDigest, pluginCommit, faults, true, s.oracles().addresses(), transmitters},
		tuple{executeDigest, pluginExecute, faults, false, list{}, transmitters},
	})
	s.connectRouter(d)
	s.price(d, s.quoterAt, k.quoter, 1)
	return d.creations, d.calls, d.err
}

func (s *site16) oracles() oracles { return oracles{s.chain.Name} }

// quote16 is FeeQuoter's configuration of a destination: what a message costs
// there and how large it may be. Gas prices never grow stale.
func quote16(staleness int) tuple {
	return tuple{
		true, 1, maxDataBytes, maxMessageGas, 300_000, 16, 40, 3_000, 100, 16, 1, evmFamily, false,
		tokenFeeCents, tokenGas, defaultGas, oneCoin, staleness, networkFeeCents,
	}
}

// SetPrice implements devnet.Site.
func (s *site16) SetPrice(times uint64) ([]devnet.Call, error) {
	var d deployment
	s.price(&d, s.quoterAt, s.stack.quoter, times)
	return d.done()
}

// Curse implements devnet.Site.
func (s *site16) Curse(subject [16]byte, on bool) ([]devnet.Call, error) {
	return s.curse(s.stack.rmn, subject, on)
}

// SetBuckets implements devnet.Site.
func (s *site16) SetBuckets(outbound, inbound devnet.Bucket) ([]devnet.Call, error) {
	return s.buckets(outbound, inbound)
}

// Lane implements devnet.Site.
func (s *site16) Lane() devnet.Lane {
	dest := s.other().Site().(*site16)
	return &devnet.Lane16{
		Source: s.chain, Dest: s.other(), OnRamp: s.contracts.OnRamp, OffRamp: dest.contracts.OffRamp, RMN: dest.proxyAt,
		Sign: dest.sign, ExecuteContext: [2][32]byte{executeDigest, common.BigToHash(common.Big1)},
		Starved: func(m devnet.Message) uint64 { return m.Gas - lack },
	}
}

// sign signs a commit report for this chain's off-ramp.
func (s *site16) sign(report []byte) (devnet.Signatures, error) {
	signed := devnet.Signatures{Context: [2][32]byte{commitDigest, common.BigToHash(common.Big1)}}
	hash := crypto.Keccak256Hash(crypto.Keccak256(report), signed.Context[0][:], signed.Context[1][:])
	var err error
	signed.R, signed.S, signed.V, err = s.oracles().sign(hash)
	return signed, err
}
