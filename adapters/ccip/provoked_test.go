package ccip_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink/chainlinktest"
	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	"github.com/vostro-gateway/vostro/gateway"
)

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
