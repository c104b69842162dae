package ccip_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/ccip"
	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink/chainlinktest"
	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	"github.com/vostro-gateway/vostro/gateway"
)

// lab is a lane of Chainlink's contracts of one generation, whose owner makes things wrong and right again.
type lab struct {
	*world
	generation string
	artifacts  *chainlink.Artifacts
	n          *ccip.Network
	tr         *gateway.Transfer
}

func openLab(t *testing.T, generation string, o chainlink.Options) *lab {
	t.Helper()
	w := openOn(t, chainlinktest.Stack(t, generation, o))
	artifacts, err := chainlink.Open(chainlinktest.Folder(t))
	require.NoError(t, err)
	w.config.Lanes[0].FundReceivers = []common.Address{common.HexToAddress("0xf0d")}
	return &lab{world: w, generation: generation, artifacts: artifacts, n: w.network()}
}

// poolName is the generation's pool in the package.
func (l *lab) poolName() string {
	return map[string]string{"1.5": "v1_5_1", "1.6": "v1_6_1", "2.0": "v2_0_0"}[l.generation] + "/burn_mint_token_pool"
}

// owner has the owner call a contract of the package.
func (l *lab) owner(c *devnet.Chain, at common.Address, name, method string, args ...any) {
	l.t.Helper()
	data, err := l.artifacts.Call(name, method, args...)
	require.NoError(l.t, err)
	l.do(c, devnet.RoleOwner, at, data)
}

func (l *lab) create(c *devnet.Chain, name string, args ...any) common.Address {
	l.t.Helper()
	code, err := l.artifacts.Creation(name, args...)
	require.NoError(l.t, err)
	return l.deploy(c, code)
}

// answer gives what a view of the package answers.
func (l *lab) answer(c *devnet.Chain, at common.Address, name, method string, args ...any) []byte {
	l.t.Helper()
	data, err := l.artifacts.Call(name, method, args...)
	require.NoError(l.t, err)
	return l.read(c, at, data)
}

// bounds changes what the lane's fee contract says of a message for the destination: whether it is enabled, how much
// data and how much gas it may have. The rest of the configuration stays as its view tells it.
func (l *lab) bounds(enabled, data, gas uint64) {
	l.t.Helper()
	number := func(v uint64) []byte { return common.LeftPadBytes(new(big.Int).SetUint64(v).Bytes(), 32) }
	at, set, before := l.src.OnRamp, "", []byte(nil)
	var config []byte
	words := map[int]uint64{}
	switch l.generation {
	case "1.5":
		config = l.answer(l.src, at, "v1_5_0/evm_2_evm_onramp", "getDynamicConfig")
		set = "setDynamicConfig((address,uint16,uint32,uint16,uint32,uint16,uint16,address,uint32,uint32,uint16,uint32,bool))"
		words[8], words[9] = data, gas
	case "1.6":
		at = common.BytesToAddress(l.answer(l.src, at, "v1_6_0/onramp", "getDynamicConfig")[:32])
		config = l.answer(l.src, at, "v1_6_0/fee_quoter", "getDestChainConfig", l.dst.Selector)
		set = "applyDestChainConfigUpdates((uint64,(bool,uint16,uint32,uint32,uint32,uint8,uint8,uint16,uint32,uint16,uint16,bytes4,bool,uint16,uint32,uint32,uint64,uint32,uint32))[])"
		words[0], words[2], words[3] = enabled, data, gas
	default:
		at = common.BytesToAddress(l.answer(l.src, at, "v2_0_0/onramp", "getDynamicConfig")[:32])
		config = l.answer(l.src, at, "v2_0_0/fee_quoter", "getDestChainConfig", l.dst.Selector)
		set = "applyDestChainConfigUpdates((uint64,(bool,uint32,uint32,uint32,uint8,bytes4,uint16,uint32,uint32,uint16,uint8))[])"
		words[0], words[1], words[2] = enabled, data, gas
	}
	if l.generation != "1.5" {
		before = slices.Concat(number(32), number(1), number(l.dst.Selector)) // a list of one
	}
	for place, value := range words {
		copy(config[32*place:], number(value))
	}
	l.do(l.src, devnet.RoleOwner, at, slices.Concat(crypto.Keccak256([]byte(set))[:4], before, config))
}

// sourceChain has the off-ramp of 1.6 or 2.0 take messages of the source or not.
func (l *lab) sourceChain(enabled bool) {
	l.t.Helper()
	if l.generation == "1.6" {
		l.owner(l.dst, l.dst.OffRamp, "v1_6_0/offramp", "applySourceChainConfigUpdates", chainlink.List{
			chainlink.Tuple{l.dst.Router, l.src.Selector, enabled, true, common.LeftPadBytes(l.src.OnRamp[:], 32)},
		})
		return
	}
	// A tuple with lists: the selector comes in as its second word, so that what follows begins one word later.
	config := l.answer(l.dst, l.dst.OffRamp, "v2_0_0/offramp", "getSourceChainConfig", l.src.Selector)[32:]
	word := func(n uint64) []byte { return common.LeftPadBytes(new(big.Int).SetUint64(n).Bytes(), 32) }
	on := uint64(0)
	if enabled {
		on = 1
	}
	out := slices.Concat(crypto.Keccak256([]byte("applySourceChainConfigUpdates((address,uint64,bool,bytes[],address[],address[])[])"))[:4],
		word(32), word(1), word(32), config[:32], word(l.src.Selector), word(on))
	for i := 2; i < 5; i++ {
		out = append(out, word(new(big.Int).SetBytes(config[32*i:32*(i+1)]).Uint64()+32)...)
	}
	l.do(l.dst, devnet.RoleOwner, l.dst.OffRamp, append(out, config[5*32:]...))
}

// ramps sets the Router's on-ramp, or takes away or adds its off-ramp.
func (l *lab) onRamp(at common.Address) {
	l.owner(l.src, l.src.Router, "v1_2_0/router", "applyRampUpdates", chainlink.List{chainlink.Tuple{l.dst.Selector, at}}, chainlink.List{}, chainlink.List{})
}

func (l *lab) offRamp(there bool) {
	ramp := chainlink.List{chainlink.Tuple{l.src.Selector, l.dst.OffRamp}}
	off, on := ramp, chainlink.List{}
	if there {
		off, on = on, off
	}
	l.owner(l.dst, l.dst.Router, "v1_2_0/router", "applyRampUpdates", chainlink.List{}, off, on)
}

func (l *lab) setPool(c *devnet.Chain, pool common.Address) {
	l.owner(c, c.Registry, "v1_5_0/token_admin_registry", "setPool", c.Token, pool)
}

// serve connects a chain's pool with the other one, or disconnects it.
func (l *lab) serve(c *devnet.Chain, pool common.Address, served bool) {
	remote, off := c.Other(), chainlink.Tuple{false, 0, 0}
	removes, adds := chainlink.List{remote.Selector}, chainlink.List{}
	if served {
		removes, adds = chainlink.List{}, chainlink.List{chainlink.Tuple{
			remote.Selector, chainlink.List{common.LeftPadBytes(remote.Pool[:], 32)}, common.LeftPadBytes(remote.Token[:], 32), off, off,
		}}
	}
	l.owner(c, pool, l.poolName(), "applyChainUpdates", removes, adds)
}

func (l *lab) knows(c *devnet.Chain, known bool) {
	method := map[bool]string{true: "addRemotePool", false: "removeRemotePool"}[known]
	l.owner(c, c.Pool, l.poolName(), method, c.Other().Selector, common.LeftPadBytes(c.Other().Pool[:], 32))
}

// hook puts AdvancedPoolHooks 2.0.0 before a chain's pool, with an allow-list and a policy engine where they are given.
func (l *lab) hook(c *devnet.Chain, engine common.Address, allowed ...common.Address) {
	list := chainlink.List{}
	for _, a := range allowed {
		list = append(list, a)
	}
	hooks := l.create(c, "v2_0_0/advanced_pool_hooks", list, 0, engine, chainlink.List{c.Pool})
	l.owner(c, c.Pool, l.poolName(), "updateAdvancedPoolHooks", hooks)
}

func (l *lab) unhook(c *devnet.Chain) {
	l.owner(c, c.Pool, l.poolName(), "updateAdvancedPoolHooks", common.Address{})
}

// engine deploys what AdvancedPoolHooks takes for an ACE policy engine. It rejects in the words of Chainlink's own until
// it is told to allow: that engine is published as source alone.
func (l *lab) engine(c *devnet.Chain) common.Address {
	rejection := slices.Concat(common.FromHex("0xfbdad4f4"), common.LeftPadBytes(common.HexToAddress("0xb1").Bytes(), 32),
		common.LeftPadBytes([]byte{96}, 32), common.LeftPadBytes([]byte{160}, 32),
		common.LeftPadBytes([]byte{11}, 32), common.RightPadBytes([]byte("not on list"), 32),
		make([]byte, 4*32))
	run := crypto.Keccak256([]byte("run((bytes4,address,bytes,bytes))"))[:4]
	check := crypto.Keccak256([]byte("check((bytes4,address,bytes,bytes))"))[:4]
	const set, judge, end, blob = 35, 42, 60, 62
	size := []byte{0x61, byte(len(rejection) >> 8), byte(len(rejection))}
	code := slices.Concat(
		[]byte{0x5f, 0x35, 0x60, 0xe0, 0x1c},                             // the selector
		[]byte{0x80, 0x63}, allowSelector, []byte{0x14, 0x60, set, 0x57}, // of allow
		[]byte{0x80, 0x63}, run, []byte{0x14, 0x60, judge, 0x57}, // of run
		[]byte{0x63}, check, []byte{0x14, 0x60, judge, 0x57, 0x00}, // of check; anything else is fine
		[]byte{0x5b, 0x60, 0x04, 0x35, 0x5f, 0x55, 0x00}, // set: storage 0 is the argument
		[]byte{0x5b, 0x5f, 0x54, 0x60, end, 0x57},        // judge: fine when it is set
		size, []byte{0x60, blob, 0x5f, 0x39}, size, []byte{0x5f, 0xfd}, // else revert with what follows the code
		[]byte{0x5b, 0x00}, rejection, // end, blob
	)
	// PUSH2 size, DUP1, PUSH1 offset, PUSH0, CODECOPY, PUSH0, RETURN.
	return l.deploy(c, append([]byte{0x61, byte(len(code) >> 8), byte(len(code)), 0x80, 0x60, 0x0a, 0x5f, 0x39, 0x5f, 0xf3}, code...))
}

var allowSelector = crypto.Keccak256([]byte("allow(bool)"))[:4]

// allow has an engine allow everything from now on.
func (l *lab) allow(c *devnet.Chain, engine common.Address) {
	l.do(c, devnet.RoleOwner, engine, slices.Concat(allowSelector, common.LeftPadBytes([]byte{1}, 32)))
}

// provoked is one thing that is made wrong on the contracts, and right again.
type provoked struct {
	check string
	code  gateway.Code
	iso   string
	retry gateway.Retry
	words string
	on    []string // generations; nil: all
	late  bool     // the send's simulation alone sees it, not Quote
	wrong func(l *lab)
	right func(l *lab)
}

func provocations() []provoked {
	const later, never = gateway.RetryAfterChange, gateway.RetryNever
	p := bindings.NewPaymentSender()
	ok := func(l *lab, err error) {
		l.t.Helper()
		require.NoError(l.t, err)
	}
	curse := func(check, words string, source, all bool) provoked {
		side := func(l *lab) *devnet.Chain {
			if source {
				return l.src
			}
			return l.dst
		}
		return provoked{
			check: check, code: gateway.CodeLaneCursed, iso: "ED06", retry: later, words: words,
			wrong: func(l *lab) {
				if all {
					ok(l, side(l).CurseAll(l.t.Context()))
					return
				}
				ok(l, side(l).Curse(l.t.Context()))
			},
			right: func(l *lab) {
				if all {
					ok(l, side(l).UncurseAll(l.t.Context()))
					return
				}
				ok(l, side(l).Uncurse(l.t.Context()))
			},
		}
	}
	bucket := func(check string, code gateway.Code, iso string, retry gateway.Retry, words string, source bool, capacity int64) provoked {
		side := func(l *lab) *devnet.Chain {
			if source {
				return l.src
			}
			return l.dst
		}
		return provoked{
			check: check, code: code, iso: iso, retry: retry, words: words,
			wrong: func(l *lab) { l.lane(l.src, l.n).Bucket(side(l).Name, big.NewInt(capacity), big.NewInt(2)) },
			right: func(l *lab) { ok(l, side(l).SetBuckets(l.t.Context(), devnet.Bucket{}, devnet.Bucket{})) },
		}
	}
	before20, from16 := []string{"1.5", "1.6"}, []string{"1.6", "2.0"}
	return []provoked{
		curse("source_curse", "has cursed its lane", true, false),
		curse("source_curse", "is cursed", true, true),
		curse("destination_curse", "has cursed its lane", false, false),
		curse("destination_curse", "is cursed", false, true),
		{
			check: "lane", code: gateway.CodeLaneDisabled, iso: "ED06", retry: later, words: "no on-ramp",
			wrong: func(l *lab) { l.onRamp(common.Address{}) }, right: func(l *lab) { l.onRamp(l.src.OnRamp) },
		},
		{
			check: "lane", code: gateway.CodeLaneDisabled, iso: "ED06", retry: later, words: "no off-ramp",
			wrong: func(l *lab) { l.offRamp(false) }, right: func(l *lab) { l.offRamp(true) },
		},
		{
			check: "lane", code: gateway.CodeLaneDisabled, iso: "ED06", retry: later, words: "off-ramp", on: from16,
			wrong: func(l *lab) { l.sourceChain(false) }, right: func(l *lab) { l.sourceChain(true) },
		},
		{
			check: "lane", code: gateway.CodeLaneDisabled, iso: "ED06", retry: later, words: "paused", on: []string{"1.6"},
			wrong: func(l *lab) {
				l.owner(l.src, l.src.OnRamp, "v1_6_0/onramp", "applyDestChainConfigUpdates", chainlink.List{chainlink.Tuple{l.dst.Selector, common.Address{}, false}})
			},
			right: func(l *lab) {
				l.owner(l.src, l.src.OnRamp, "v1_6_0/onramp", "applyDestChainConfigUpdates", chainlink.List{chainlink.Tuple{l.dst.Selector, l.src.Router, false}})
			},
		},
		{
			check: "lane", code: gateway.CodeLaneDisabled, iso: "ED06", retry: later, words: "off-ramp", on: []string{"1.5"},
			wrong: func(l *lab) { l.owner(l.dst, l.commitStore(), "v1_5_0/commit_store", "pause") },
			right: func(l *lab) { l.owner(l.dst, l.commitStore(), "v1_5_0/commit_store", "unpause") },
		},
		{
			check: "lane_allow_list", code: gateway.CodeLaneDisabled, iso: "FF10", retry: later, words: "isn't on it", on: []string{"1.6"},
			wrong: func(l *lab) { l.rampList(true) }, right: func(l *lab) { l.rampList(false) },
		},
		{
			check: "source_pool", code: gateway.CodeLaneDisabled, iso: "AM03", retry: later, words: "has no pool",
			wrong: func(l *lab) { l.setPool(l.src, common.Address{}) }, right: func(l *lab) { l.setPool(l.src, l.src.Pool) },
		},
		{
			check: "source_pool", code: gateway.CodeLaneDisabled, iso: "AM03", retry: later, words: "doesn't serve",
			wrong: func(l *lab) { l.serve(l.src, l.src.Pool, false) }, right: func(l *lab) { l.serve(l.src, l.src.Pool, true) },
		},
		{
			check: "destination_pool", code: gateway.CodeLaneDisabled, iso: "AM03", retry: later, words: "has no pool",
			wrong: func(l *lab) { l.setPool(l.dst, common.Address{}) }, right: func(l *lab) { l.setPool(l.dst, l.dst.Pool) },
		},
		{
			check: "destination_pool", code: gateway.CodeLaneDisabled, iso: "AM03", retry: later, words: "doesn't serve",
			wrong: func(l *lab) { l.serve(l.dst, l.dst.Pool, false) }, right: func(l *lab) { l.serve(l.dst, l.dst.Pool, true) },
		},
		{
			check: "destination_pool", code: gateway.CodeLaneDisabled, iso: "AM03", retry: later, words: "doesn't take tokens of pool",
			wrong: func(l *lab) { l.knows(l.dst, false) }, right: func(l *lab) { l.knows(l.dst, true) },
		},
		{
			check: "destination_pool", code: gateway.CodeLaneDisabled, iso: "AM03", retry: later, words: "doesn't know pool",
			wrong: func(l *lab) { l.knows(l.src, false) }, right: func(l *lab) { l.knows(l.src, true) },
		},
		{
			check: "pool_allow_list", code: gateway.CodeLaneDisabled, iso: "FF10", retry: later, words: "isn't on it", on: before20,
			wrong: func(l *lab) {
				picky := l.create(l.src, l.poolName(), l.src.Token, int(l.src.Decimals()), chainlink.List{devnet.Address(devnet.RoleStranger)}, l.rmnProxy(), l.src.Router)
				l.serve(l.src, picky, true)
				l.setPool(l.src, picky)
				l.owner(l.dst, l.dst.Pool, l.poolName(), "addRemotePool", l.src.Selector, common.LeftPadBytes(picky[:], 32))
			},
			right: func(l *lab) { l.setPool(l.src, l.src.Pool) },
		},
		{
			check: "pool_allow_list", code: gateway.CodeLaneDisabled, iso: "FF10", retry: later, words: "isn't on it", on: []string{"2.0"},
			wrong: func(l *lab) { l.hook(l.src, common.Address{}, devnet.Address(devnet.RoleStranger)) }, right: func(l *lab) { l.unhook(l.src) },
		},
		{
			check: "pool_policy", code: gateway.CodeSimulation, iso: "FF10", retry: later, words: "not on list", on: []string{"2.0"},
			wrong: func(l *lab) { l.hook(l.src, l.engine(l.src)) }, right: func(l *lab) { l.unhook(l.src) },
		},
		bucket("outbound_limit", gateway.CodeOverCapacity, "AM23", never, "never fit", true, 999),
		bucket("outbound_limit", gateway.CodeRateLimited, "", later, "are in the bucket", true, 2_000),
		bucket("inbound_limit", gateway.CodeOverCapacity, "AM23", never, "never fit", false, 999),
		bucket("inbound_limit", gateway.CodeRateLimited, "", later, "are in the bucket", false, 2_000),
		{
			check: "route", code: gateway.CodeUnsupported, iso: "FF10", retry: never, words: "over CCIP's 3000000",
			wrong: func(l *lab) { l.tr.Route.GasLimit = 3_000_001 },
		},
		{
			check: "fee", code: gateway.CodeConfiguration, iso: "FF10", retry: later, words: "MessageGasLimitTooHigh",
			wrong: func(l *lab) { l.bounds(1, 30_000, 300_000) }, right: func(l *lab) { l.bounds(1, 30_000, 3_000_000) },
		},
		{
			check: "fee", code: gateway.CodeTooLarge, iso: "FF10", retry: never, words: "MessageTooLarge",
			wrong: func(l *lab) { l.bounds(1, 95, 3_000_000) }, right: func(l *lab) { l.bounds(1, 30_000, 3_000_000) },
		},
		{
			check: "fee", code: gateway.CodeLaneDisabled, iso: "ED06", retry: later, words: "DestinationChainNotEnabled", on: from16,
			wrong: func(l *lab) { l.bounds(0, 30_000, 3_000_000) }, right: func(l *lab) { l.bounds(1, 30_000, 3_000_000) },
		},
		{
			check: "fee_ceiling", code: gateway.CodeFeeOverCeiling, iso: "FF10", retry: later, words: "ceiling",
			wrong: func(l *lab) { ok(l, l.src.SetPrice(l.t.Context(), 1_000_000)) }, right: func(l *lab) { ok(l, l.src.SetPrice(l.t.Context(), 1)) },
		},
		{
			check: "token_balance", code: gateway.CodeFundsShort, iso: "AM04", retry: later, words: "are needed",
			wrong: func(l *lab) {
				units := l.lane(l.src, l.n).Balance(l.src.Name, l.tr.Route.Sender)
				l.do(l.src, devnet.RoleOwner, l.tr.Route.Sender, p.PackWithdraw(l.tr.Route.Token, common.HexToAddress("0xfee"), units))
			},
			right: func(l *lab) { ok(l, l.src.Mint(l.t.Context(), l.tr.Route.Sender, big.NewInt(1_000_000))) },
		},
		{
			check: "release", code: gateway.CodeLaneDisabled, iso: "FF10", retry: later, words: "EnforcedPause",
			wrong: func(l *lab) { ok(l, l.dst.PauseToken(l.t.Context(), true)) }, right: func(l *lab) { ok(l, l.dst.PauseToken(l.t.Context(), false)) },
		},
		{
			check: "release", code: gateway.CodeSimulation, iso: "FF10", retry: later, words: "not on list", on: []string{"2.0"},
			wrong: func(l *lab) { l.hook(l.dst, l.engine(l.dst)) }, right: func(l *lab) { l.unhook(l.dst) },
		},
		{
			check: "delivery", code: gateway.CodeLaneDisabled, iso: "AC06", retry: later, words: "would be set aside",
			wrong: func(l *lab) { ok(l, l.dst.BlockAccount(l.t.Context(), l.tr.Route.Beneficiary, true)) },
			right: func(l *lab) { ok(l, l.dst.BlockAccount(l.t.Context(), l.tr.Route.Beneficiary, false)) },
		},
		{
			check: "delivery", code: gateway.CodeSimulation, iso: "FF10", retry: later, words: "GasShort",
			wrong: func(l *lab) { l.tr.Route.GasLimit = 100_000 },
		},
		{
			check: "send", code: gateway.CodeLaneDisabled, iso: "FF10", retry: later, words: "EnforcedPause", late: true,
			wrong: func(l *lab) { ok(l, l.src.PauseToken(l.t.Context(), true)) }, right: func(l *lab) { ok(l, l.src.PauseToken(l.t.Context(), false)) },
		},
	}
}

func (l *lab) rmnProxy() common.Address {
	return common.BytesToAddress(l.answer(l.src, l.src.Router, "v1_2_0/router", "getArmProxy"))
}

func (l *lab) commitStore() common.Address {
	return common.BytesToAddress(l.answer(l.dst, l.dst.OffRamp, "v1_5_0/evm_2_evm_offramp", "getStaticConfig")[:32])
}

func (l *lab) rampList(on bool) {
	l.owner(l.src, l.src.OnRamp, "v1_6_0/onramp", "applyAllowlistUpdates", chainlink.List{chainlink.Tuple{l.dst.Selector, on, chainlink.List{}, chainlink.List{}}})
}

// Each thing that preflight refuses is made wrong on Chainlink's own contracts, foreseen in its own words, and gone when
// it is right again. One lane per generation serves all, so that what isn't made right fails what follows.
func TestEachRefusalIsForeseenOnChainlinksContracts(t *testing.T) {
	t.Parallel()
	for _, generation := range chainlink.Generations() {
		t.Run(generation, func(t *testing.T) {
			t.Parallel()
			l := openLab(t, generation, chainlink.Options{})
			fresh := func(seed string) {
				l.tr = l.transfer(l.src, seed)
				l.tr.Route.FeeCeiling = "50000000000000000000"
			}
			fresh("healthy")
			l.healthy("at first")
			for _, c := range append(provocations(), valueProvocations()...) {
				if c.on != nil && !slices.Contains(c.on, generation) {
					continue
				}
				name := c.check + " " + c.words
				fresh(name)
				c.wrong(l)
				p := l.n.Preflight(t.Context(), l.tr, nil)
				c.requireIn(t, name, p)
				_, err := l.n.Quote(t.Context(), l.tr, nil)
				if c.late {
					require.NoError(t, err, name)
				} else {
					require.Equal(t, gateway.CodeOf(p.Err()), gateway.CodeOf(err), "%s: %v", name, err)
				}
				if c.right == nil {
					continue
				}
				c.right(l)
				l.healthy(name + ": it is right again")
			}
		})
	}
}

func (l *lab) healthy(when string) {
	l.t.Helper()
	p := l.n.Preflight(l.t.Context(), l.tr, nil)
	require.NoError(l.t, p.Err(), when)
}

func (c provoked) requireIn(t *testing.T, name string, p gateway.Preflight) {
	t.Helper()
	got := check(t, p, c.check)
	require.Equal(t, gateway.CheckRefused, got.Verdict, "%s: hangs on %s: %v", name, got.HangsOn, got.Err)
	require.ErrorContains(t, got.Err, c.words, name)
	var e *gateway.Error
	require.ErrorAs(t, got.Err, &e)
	require.Equal(t, c.code, e.Code, "%s: %v", name, e)
	require.Equal(t, c.iso, e.Reason, name)
	require.Equal(t, c.retry, e.Retry, name)
	if c.retry == gateway.RetryAfterChange {
		require.Positive(t, e.After, name)
	}
}

func TestADryPoolIsForeseenOnChainlinksContracts(t *testing.T) {
	t.Parallel()
	for _, generation := range chainlink.Generations() {
		t.Run(generation, func(t *testing.T) {
			t.Parallel()
			l := openLab(t, generation, chainlink.Options{Pools: chainlink.LockRelease})
			l.tr = l.transfer(l.src, "dry")
			l.healthy("at first")
			owner, pool := devnet.Address(devnet.RoleOwner), l.dst.Pool
			holder := pool
			if generation == "2.0" {
				holder = l.dst.Vault
			}
			left := new(big.Int).Sub(l.lane(l.src, l.n).Balance(l.dst.Name, holder), big.NewInt(999))
			switch generation {
			case "2.0":
				const box = "v2_0_0/erc20_lock_box"
				l.owner(l.dst, holder, box, "applyAuthorizedCallerUpdates", chainlink.Tuple{chainlink.List{owner}, chainlink.List{}})
				l.owner(l.dst, holder, box, "withdraw", l.dst.Token, l.src.Selector, left, owner)
			default:
				name := map[string]string{"1.5": "v1_5_1", "1.6": "v1_6_1"}[generation] + "/lock_release_token_pool"
				l.owner(l.dst, pool, name, "setRebalancer", owner)
				l.owner(l.dst, pool, name, "withdrawLiquidity", left)
			}
			dry.requireIn(t, generation, l.n.Preflight(t.Context(), l.tr, nil))
			_, err := l.n.Quote(t.Context(), l.tr, nil)
			require.Equal(t, gateway.CodeLiquidityShort, gateway.CodeOf(err))
			require.NoError(t, l.dst.Mint(t.Context(), holder, big.NewInt(1)))
			l.healthy("it is filled")
		})
	}
}

var dry = provoked{check: "liquidity", code: gateway.CodeLiquidityShort, iso: "ED06", retry: gateway.RetryAfterChange, words: "holds 999 units"}

// An issuer's policy engine at the destination rejects what its lane has taken already: nothing is given back and
// nothing rejected, and it goes on when the policy lets it.
func TestAPolicyThatRejectsAtTheDestinationLeavesThePaymentPending(t *testing.T) {
	t.Parallel()
	var l *lab
	var engine common.Address
	s := strand(t, "2.0", func(s *stuck) {
		artifacts, err := chainlink.Open(chainlinktest.Folder(t))
		require.NoError(t, err)
		l = &lab{world: s.world, generation: "2.0", artifacts: artifacts, n: s.n}
		engine = l.engine(l.dst)
		l.hook(l.dst, engine)
	})
	failed := only(gateway.SightedFailed, s.see())
	require.Len(t, failed, 1)
	require.Equal(t, gateway.StateStranded, s.t.Status.State, "a failure at the destination is never the end")
	require.Empty(t, only(gateway.SightedCredited, s.see()))
	d := s.diagnose(gateway.ByHand{})
	require.Equal(t, gateway.CauseReverts, d.Cause, "%+v", d)
	require.Contains(t, d.Detail, "PolicyRunRejected", "its reason is cut off: a ramp of 2.0 keeps 132 bytes")
	require.Nil(t, d.Remedy)
	l.allow(l.dst, engine)
	s.mended(s.diagnose(gateway.ByHand{}))
}
