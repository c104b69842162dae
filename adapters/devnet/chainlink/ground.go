package chainlink

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
)

// Prices in US dollars with 18 decimals, per whole coin and per unit of gas at
// the destination; cents where the name says so.
const (
	usdPerCoin      = 2_000
	usdPerLink      = 15
	usdPerGas       = 10_000_000_000
	networkFeeCents = 10
	tokenFeeCents   = 25
)

// Bounds of a message, as on production lanes.
const (
	maxDataBytes  = 30_000
	maxMessageGas = 3_000_000
	tokenGas      = 90_000
	defaultGas    = 200_000
)

var (
	oneCoin = big.NewInt(1_000_000_000_000_000_000)
	// liquidity is what each lock and release pool starts with, in base units.
	liquidity = big.NewInt(1_000_000_000_000_000)
	// evmFamily is CCIP's selector for EVM chains: bytes4(keccak256("CCIP ChainFamilySelector EVM")).
	evmFamily = [4]byte{0x28, 0x12, 0xd5, 0x2c}
)

func coins(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), oneCoin) }

// ground are the contracts that all generations stand on.
type ground struct {
	proxy, router, registry, pool *contract
	options                       Options
}

func loadGround(l *loader, pools string, o Options) ground {
	kind := "burn_mint_token_pool"
	if o.Pools == LockRelease {
		kind = "lock_release_token_pool"
	}
	return ground{
		proxy: l.load("v1_0_0/rmn_proxy_contract"), router: l.load("v1_2_0/router"), registry: l.load("v1_5_0/token_admin_registry"),
		pool: l.load(pools + "/" + kind), options: o,
	}
}

// plot is what of a Site all generations have.
type plot struct {
	*ground
	chain     *devnet.Chain
	contracts devnet.Contracts
	// proxyAt is what the contracts ask about curses; contracts.RMN is behind it.
	proxyAt, link common.Address
}

// Contracts implements devnet.Site.
func (p *plot) Contracts() devnet.Contracts {
	c := p.contracts
	c.Link = p.link
	return c
}

func (p *plot) other() *devnet.Chain { return p.chain.Other() }

// createLink creates the second fee token.
func (d *deployment) createLink() {
	d.creations = append(d.creations, append(common.FromHex(bindings.DevTokenMetaData.Bin),
		bindings.NewDevToken().PackConstructor("Vostro devnet LINK", "LINK", 18, devnet.Address(devnet.RoleOwner))...))
}

// connectRouter makes the Router's ends of both lanes.
func (p *plot) connectRouter(d *deployment) {
	remote := p.other().Selector
	d.call(p.contracts.Router, p.router, "applyRampUpdates",
		list{tuple{remote, p.contracts.OnRamp}}, list{}, list{tuple{remote, p.contracts.OffRamp}})
}

// registerToken registers the token with its pool and connects the pool with
// that of the other chain.
func (p *plot) registerToken(d *deployment, limit devnet.RateLimit) {
	c, token := p.contracts, p.chain.Token
	d.call(c.Registry, p.registry, "proposeAdministrator", token, devnet.Address(devnet.RoleOwner))
	d.call(c.Registry, p.registry, "acceptAdminRole", token)
	d.call(c.Registry, p.registry, "setPool", token, c.Pool)
	bucket := limitOf(devnet.Bucket{RateLimit: limit})
	d.call(c.Pool, p.pool, "applyChainUpdates", list{}, list{p.chainUpdate(bucket, bucket)})
	if p.options.Pools == BurnMint {
		d.calls = append(d.calls, devnet.OwnerCall(token, bindings.NewDevToken().PackGrantMintAndBurnRoles(c.Pool)))
	}
}

// fundPool gives a lock and release pool what it releases.
func (p *plot) fundPool(d *deployment, vault common.Address) {
	if p.options.Pools == LockRelease {
		d.calls = append(d.calls, devnet.OwnerCall(p.chain.Token, bindings.NewDevToken().PackMint(vault, liquidity)))
	}
}

func (p *plot) chainUpdate(outbound, inbound tuple) tuple {
	other := p.other()
	return tuple{other.Selector, list{word(other.Pool)}, word(other.Token), outbound, inbound}
}

func limitOf(b devnet.Bucket) tuple {
	if b.Capacity == nil {
		return tuple{false, 0, 0}
	}
	return tuple{true, b.Capacity, b.Rate}
}

// price sets the prices of fee tokens and of gas at the other chain, in a
// FeeQuoter or PriceRegistry. A dearer lane is one whose fee tokens are worth
// less.
func (p *plot) price(d *deployment, at common.Address, quoter *contract, times uint64) {
	worth := func(usd int64) *big.Int { return new(big.Int).Div(coins(usd), new(big.Int).SetUint64(times)) }
	d.call(at, quoter, "updatePrices", tuple{
		list{tuple{p.chain.WETH, worth(usdPerCoin)}, tuple{p.link, worth(usdPerLink)}},
		list{tuple{p.other().Selector, usdPerGas}},
	})
}

// curse gives the calls of devnet.Site.Curse for the RMN contracts of 1.6 and 2.0.
func (p *plot) curse(rmn *contract, subject [16]byte, on bool) ([]devnet.Call, error) {
	method := "uncurse"
	if on {
		method = "curse"
	}
	var d deployment
	d.call(p.contracts.RMN, rmn, overload(rmn, method+"(bytes16)"), subject)
	return d.done()
}

// overload gives the ABI's name of the method with a signature.
func overload(c *contract, signature string) string {
	for name, m := range c.abi.Methods {
		if m.Sig == signature {
			return name
		}
	}
	return signature
}

// buckets are the calls for devnet.Site.SetBuckets on pools before 2.0. Such a
// pool has no call to fill or empty a bucket: a chain that is added anew begins
// full, a limiter that is switched on begins empty.
func (p *plot) buckets(outbound, inbound devnet.Bucket) ([]devnet.Call, error) {
	var d deployment
	out, in, remote := limitOf(outbound), limitOf(inbound), p.other().Selector
	set := func(out, in tuple) { d.call(p.contracts.Pool, p.pool, "setChainRateLimiterConfig", remote, out, in) }
	if outbound.Fill == devnet.FillFull || inbound.Fill == devnet.FillFull {
		d.call(p.contracts.Pool, p.pool, "applyChainUpdates", list{remote}, list{p.chainUpdate(out, in)})
	}
	off := func(b devnet.Bucket, limit tuple) tuple {
		if b.Fill == devnet.FillEmpty {
			return tuple{false, 0, 0}
		}
		return limit
	}
	if outbound.Fill == devnet.FillEmpty || inbound.Fill == devnet.FillEmpty {
		set(off(outbound, out), off(inbound, in))
	}
	set(out, in)
	return d.done()
}

// lack is how much less gas than it needs a starved execution gets on lanes
// before 2.0: enough for the pool, not for the receiver, which the off-ramp
// notices and says.
const lack = 250_000

// oracles are the keys of an oracle network of four, which tolerates one fault.
type oracles struct{ network string }

const (
	oracleCount = 4
	faults      = 1
)

func (o oracles) role(i int) string { return fmt.Sprintf("oracle/%s/%d", o.network, i) }

func (o oracles) addresses() list {
	var out list
	for i := range oracleCount {
		out = append(out, devnet.Address(o.role(i)))
	}
	return out
}

// sign gives F+1 signatures of a hash, v being 0 or 1.
func (o oracles) sign(hash common.Hash) (rs, ss [][32]byte, vs [32]byte, err error) {
	for i := range faults + 1 {
		signature, err := crypto.Sign(hash[:], devnet.Key(o.role(i)))
		if err != nil {
			return nil, nil, vs, fmt.Errorf("sign report: %w", err)
		}
		rs, ss = append(rs, [32]byte(signature[:32])), append(ss, [32]byte(signature[32:64]))
		vs[i] = signature[64]
	}
	return rs, ss, vs, nil
}
