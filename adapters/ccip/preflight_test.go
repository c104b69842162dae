package ccip_test

import (
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	"github.com/vostro-gateway/vostro/gateway"
)

// check gives one check of a preflight by its name.
func check(t *testing.T, p gateway.Preflight, name string) gateway.Check {
	t.Helper()
	i := slices.IndexFunc(p.Checks, func(c gateway.Check) bool { return c.Name == name })
	require.GreaterOrEqual(t, i, 0, "check %s", name)
	return p.Checks[i]
}

func TestAPreflightPassesEveryCheckOfAHealthyLane(t *testing.T) {
	t.Parallel()
	w := open(t)
	n := w.network()
	p := n.Preflight(t.Context(), w.transfer(w.src, "healthy"), nil)
	require.NoError(t, p.Err())
	for _, c := range p.Checks {
		require.Equal(t, gateway.CheckPassed, c.Verdict, "%s: %v", c.Name, c.Err)
	}
	require.Positive(t, p.Quote.Fee.Sign())
	wait, known := p.After()
	require.True(t, known)
	require.Zero(t, wait)
	head, err := w.src.Client().PendingNonceAt(t.Context(), w.src.Operator)
	require.NoError(t, err)
	require.Zero(t, head, "nothing was sent")
}

// refusal is one thing that can be wrong, made wrong on the contracts.
type refused struct {
	check  string
	code   gateway.Code
	iso    string
	retry  gateway.Retry
	after  time.Duration // 0: any
	words  string
	make   func(w *world, tr *gateway.Transfer)
	always bool // Simulate would tell as well: Quote needn't
}

func refusals() []refused {
	p := bindings.NewPaymentSender()
	limit := func(chain func(*world) *devnet.Chain, capacity, rate int64) func(*world, *gateway.Transfer) {
		return func(w *world, _ *gateway.Transfer) {
			w.lane(w.src, w.network()).Bucket(chain(w).Name, big.NewInt(capacity), big.NewInt(rate))
		}
	}
	src := func(w *world) *devnet.Chain { return w.src }
	dst := func(w *world) *devnet.Chain { return w.dst }
	const later, never = gateway.RetryAfterChange, gateway.RetryNever
	return []refused{
		{check: "source_curse", code: gateway.CodeLaneCursed, iso: "ED06", retry: later, words: "has cursed its lane", make: func(w *world, _ *gateway.Transfer) {
			require.NoError(w.t, w.src.Curse(w.t.Context()))
		}},
		{check: "source_curse", code: gateway.CodeLaneCursed, iso: "ED06", retry: later, words: "is cursed", make: func(w *world, _ *gateway.Transfer) {
			require.NoError(w.t, w.src.CurseAll(w.t.Context()))
		}},
		{check: "destination_curse", code: gateway.CodeLaneCursed, iso: "ED06", retry: later, words: "has cursed its lane", make: func(w *world, _ *gateway.Transfer) {
			require.NoError(w.t, w.dst.Curse(w.t.Context()))
		}},
		{check: "destination_curse", code: gateway.CodeLaneCursed, iso: "ED06", retry: later, words: "is cursed", make: func(w *world, _ *gateway.Transfer) {
			require.NoError(w.t, w.dst.CurseAll(w.t.Context()))
		}},
		{check: "lane", code: gateway.CodeLaneDisabled, iso: "ED06", retry: later, words: "no on-ramp", make: func(w *world, _ *gateway.Transfer) {
			w.pointOnRamp(w.src, common.Address{})
		}},
		{check: "lane", code: gateway.CodeLaneDisabled, iso: "ED06", retry: later, words: "paused", make: func(w *world, _ *gateway.Transfer) {
			w.do(w.src, devnet.RoleOwner, w.src.OnRamp, bindings.NewDevOnRamp().PackApplyDestChainConfigUpdates(
				[]bindings.DevOnRampDestChainConfigArgs{{DestChainSelector: w.dst.Selector}}))
		}},
		{check: "sender", code: gateway.CodeLaneDisabled, iso: "FF10", retry: later, words: "is paused", make: func(w *world, tr *gateway.Transfer) {
			w.do(w.src, devnet.RoleGuardian, tr.Route.Sender, p.PackPause())
		}},
		{check: "daily_limit", code: gateway.CodeOverCapacity, iso: "AM14", retry: never, words: "a day", make: func(w *world, tr *gateway.Transfer) {
			w.do(w.src, devnet.RoleOwner, tr.Route.Sender, p.PackSetDailyLimit(tr.Route.Token, big.NewInt(999)))
		}},
		{check: "receiver", code: gateway.CodeLaneDisabled, iso: "FF10", retry: later, words: "doesn't allow the sender", make: func(w *world, tr *gateway.Transfer) {
			w.do(w.dst, devnet.RoleOwner, w.dst.Receiver, bindings.NewPaymentReceiver().PackAllowSender(w.src.Selector, tr.Route.Sender, [32]byte{}))
		}},
		{check: "source_pool", code: gateway.CodeLaneDisabled, iso: "AM03", retry: later, words: "has no pool", make: func(w *world, _ *gateway.Transfer) {
			w.do(w.src, devnet.RoleOwner, w.src.Registry, bindings.NewDevTokenAdminRegistry().PackSetPool(w.src.Token, common.Address{}))
		}},
		{check: "destination_pool", code: gateway.CodeLaneDisabled, iso: "AM03", retry: later, words: "has no pool", make: func(w *world, _ *gateway.Transfer) {
			w.do(w.dst, devnet.RoleOwner, w.dst.Registry, bindings.NewDevTokenAdminRegistry().PackSetPool(w.dst.Token, common.Address{}))
		}},
		{check: "destination_pool", code: gateway.CodeLaneDisabled, iso: "AM03", retry: later, words: "doesn't take tokens of pool", make: func(w *world, _ *gateway.Transfer) {
			w.do(w.dst, devnet.RoleOwner, w.dst.Pool, w.trust(w.dst, common.HexToAddress("0xbad")))
		}},
		{check: "destination_pool", code: gateway.CodeLaneDisabled, iso: "AM03", retry: later, words: "doesn't know pool", make: func(w *world, _ *gateway.Transfer) {
			w.do(w.src, devnet.RoleOwner, w.src.Pool, w.trust(w.src, common.HexToAddress("0xbad")))
		}},
		{check: "decimals", code: gateway.CodeConfiguration, iso: "FF10", retry: later, words: "6 decimals", make: func(_ *world, tr *gateway.Transfer) {
			tr.Route.Decimals = 18
		}},
		{check: "outbound_limit", code: gateway.CodeOverCapacity, iso: "AM23", retry: never, words: "never fit", make: limit(src, 999, 1)},
		{check: "outbound_limit", code: gateway.CodeRateLimited, iso: "", retry: later, after: 500 * time.Second, words: "are in the bucket", make: limit(src, 2_000, 2)},
		{check: "inbound_limit", code: gateway.CodeOverCapacity, iso: "AM23", retry: never, words: "never fit", make: limit(dst, 999, 1)},
		{check: "inbound_limit", code: gateway.CodeRateLimited, iso: "", retry: later, after: 500 * time.Second, words: "are in the bucket", make: limit(dst, 2_000, 2)},
		{check: "fee_ceiling", code: gateway.CodeFeeOverCeiling, iso: "FF10", retry: later, words: "ceiling", make: func(_ *world, tr *gateway.Transfer) {
			tr.Route.FeeCeiling = "1000"
		}},
		{check: "token_balance", code: gateway.CodeFundsShort, iso: "AM04", retry: later, words: "are needed", make: func(w *world, tr *gateway.Transfer) {
			units := w.lane(w.src, w.network()).Balance(w.src.Name, tr.Route.Sender)
			w.do(w.src, devnet.RoleOwner, tr.Route.Sender, p.PackWithdraw(tr.Route.Token, common.HexToAddress("0xfee"), units))
		}},
		{check: "fee_balance", code: gateway.CodeFundsShort, iso: "FF10", retry: later, words: "wei for fees", make: func(w *world, tr *gateway.Transfer) {
			balance, err := w.src.Client().BalanceAt(w.t.Context(), tr.Route.Sender, nil)
			require.NoError(w.t, err)
			w.do(w.src, devnet.RoleOwner, tr.Route.Sender, p.PackWithdraw(common.Address{}, common.HexToAddress("0xfee"), balance))
		}},
		{check: "release", code: gateway.CodeLaneDisabled, iso: "FF10", retry: later, words: "EnforcedPause", make: func(w *world, _ *gateway.Transfer) {
			require.NoError(w.t, w.dst.PauseToken(w.t.Context(), true))
		}},
		{check: "delivery", code: gateway.CodeLaneDisabled, iso: "AC06", retry: later, words: "would be set aside", make: func(w *world, tr *gateway.Transfer) {
			require.NoError(w.t, w.dst.BlockAccount(w.t.Context(), tr.Route.Beneficiary, true))
		}},
		{check: "delivery", code: gateway.CodeSimulation, iso: "FF10", retry: later, words: "GasShort", make: func(_ *world, tr *gateway.Transfer) {
			tr.Route.GasLimit = 100_000
		}},
		{check: "send", code: gateway.CodeLaneDisabled, iso: "FF10", retry: later, words: "EnforcedPause", always: true, make: func(w *world, _ *gateway.Transfer) {
			require.NoError(w.t, w.src.PauseToken(w.t.Context(), true))
		}},
	}
}

func TestEachRefusalIsForeseenWithItsReason(t *testing.T) {
	t.Parallel()
	for _, c := range refusals() {
		t.Run(c.check+" "+c.words, func(t *testing.T) {
			t.Parallel()
			w := open(t)
			n := w.network()
			tr := w.transfer(w.src, c.check)
			c.make(w, tr)
			p := n.Preflight(t.Context(), tr, nil)
			got := check(t, p, c.check)
			require.Equal(t, gateway.CheckRefused, got.Verdict, "%v", got.Err)
			require.Equal(t, c.code, gateway.CodeOf(got.Err), "%v", got.Err)
			require.Equal(t, c.retry, gateway.RetryOf(got.Err))
			var e *gateway.Error
			require.ErrorAs(t, got.Err, &e)
			require.Equal(t, c.iso, e.Reason)
			require.ErrorContains(t, got.Err, c.words)
			if c.retry == gateway.RetryAfterChange {
				require.Positive(t, e.After)
			}
			if c.after > 0 {
				require.Equal(t, c.after, e.After)
			}
			// The submit stage stops at the same.
			_, err := n.Quote(t.Context(), tr, nil)
			if c.always {
				require.NoError(t, err)
				return
			}
			require.Equal(t, gateway.CodeOf(p.Err()), gateway.CodeOf(err), "%v", err)
		})
	}
}

func TestWhatHangsOnARefusedCheckIsUnknownAndTheRestIsTold(t *testing.T) {
	t.Parallel()
	w := open(t)
	n := w.network()
	w.do(w.dst, devnet.RoleOwner, w.dst.Registry, bindings.NewDevTokenAdminRegistry().PackSetPool(w.dst.Token, common.Address{}))
	tr := w.transfer(w.src, "several")
	tr.Route.FeeCeiling = "1000"
	p := n.Preflight(t.Context(), tr, nil)
	for _, name := range []string{"inbound_limit", "liquidity", "release", "delivery", "decimals"} {
		c := check(t, p, name)
		require.Equal(t, gateway.CheckUnknown, c.Verdict, name)
		require.Equal(t, "destination_pool", c.HangsOn, name)
	}
	require.Equal(t, gateway.CheckRefused, check(t, p, "fee_ceiling").Verdict)
	require.Equal(t, gateway.CheckPassed, check(t, p, "outbound_limit").Verdict)
	_, known := p.After()
	require.False(t, known, "nobody can tell when")
}

func TestAChainThatDoesNotAnswerLeavesItsChecksUnknown(t *testing.T) {
	t.Parallel()
	w := open(t)
	n := w.network()
	for i := range 2 {
		w.dst.Endpoint(i).Set(devnet.Behaviour{Down: true})
	}
	p := n.Preflight(t.Context(), w.transfer(w.src, "down"), nil)
	require.Equal(t, gateway.CheckUnknown, check(t, p, "destination_head").Verdict)
	require.Equal(t, gateway.CheckUnknown, check(t, p, "delivery").Verdict)
	require.Equal(t, gateway.CheckPassed, check(t, p, "source_curse").Verdict)
	require.Equal(t, gateway.CheckPassed, check(t, p, "token_balance").Verdict)
	require.Error(t, p.Err())
}

func TestABucketIsNetOfWhatIsPromised(t *testing.T) {
	t.Parallel()
	w := open(t)
	n := w.network()
	full := devnet.RateLimit{Capacity: big.NewInt(10_000), Rate: big.NewInt(10)}
	require.NoError(t, w.src.SetRateLimit(t.Context(), full, devnet.RateLimit{}))
	require.NoError(t, w.dst.SetRateLimit(t.Context(), devnet.RateLimit{}, full))
	tr := w.transfer(w.src, "net") // 1,000 units
	for name, promised := range map[string]func(units int64) *gateway.Promised{
		"outbound_limit": func(units int64) *gateway.Promised { return &gateway.Promised{Outbound: big.NewInt(units)} },
		"inbound_limit":  func(units int64) *gateway.Promised { return &gateway.Promised{Inbound: big.NewInt(units)} },
	} {
		require.Equal(t, gateway.CheckPassed, check(t, n.Preflight(t.Context(), tr, promised(9_000)), name).Verdict)
		_, err := n.Quote(t.Context(), tr, promised(9_000))
		require.NoError(t, err)
		c := check(t, n.Preflight(t.Context(), tr, promised(9_500)), name)
		require.Equal(t, gateway.CodeRateLimited, gateway.CodeOf(c.Err))
		require.Equal(t, 50*time.Second, gateway.AfterOf(c.Err, 0), "500 units at 10 a second")
		_, err = n.Quote(t.Context(), tr, promised(9_500))
		require.Equal(t, gateway.CodeRateLimited, gateway.CodeOf(err))
	}
	_, err := n.Quote(t.Context(), tr, &gateway.Promised{Fee: new(big.Int).Exp(big.NewInt(10), big.NewInt(30), nil)})
	require.Equal(t, gateway.CodeFundsShort, gateway.CodeOf(err))
}

func TestInspectShowsATokenWithBothEnds(t *testing.T) {
	t.Parallel()
	w := open(t)
	n := w.network()
	s, err := n.Inspect(t.Context(), w.src.Name, w.src.Token, "")
	require.NoError(t, err)
	require.Equal(t, w.src.Pool.Hex(), s.Pool.Address)
	require.Equal(t, "1.6.1", s.Pool.Version)
	require.Equal(t, gateway.PoolBurnMint, s.Pool.Mechanism)
	require.Equal(t, w.src.Registry.Hex(), s.Registry.Address)
	require.Equal(t, 6, *s.Decimals)
	require.Len(t, s.Lanes, 1)
	l := s.Lanes[0]
	require.Equal(t, w.dst.Name, l.Destination)
	require.Equal(t, w.dst.Token.Hex(), l.RemoteToken)
	require.Equal(t, []string{w.dst.Pool.Hex()}, l.RemotePools)
	require.True(t, l.Outbound.Enabled)
	require.True(t, l.Remote.Agrees, "%v %v", l.Remote.Disagreements, s.Unknown)
	require.Equal(t, w.dst.Pool.Hex(), l.Remote.Pool.Address)

	// What is in a bucket is what is in it at the block.
	w.lane(w.src, n).Bucket(w.dst.Name, big.NewInt(5_000), big.NewInt(7))
	s, err = n.Inspect(t.Context(), w.src.Name, w.src.Token, w.dst.Name)
	require.NoError(t, err)
	require.Equal(t, &gateway.Bucket{Enabled: true, Tokens: "0", Capacity: "5000", Rate: "7"}, s.Lanes[0].Remote.Inbound)

	// Ends that don't take each other for what they are.
	w.do(w.dst, devnet.RoleOwner, w.dst.Pool, w.trust(w.dst, common.HexToAddress("0xbad")))
	s, err = n.Inspect(t.Context(), w.src.Name, w.src.Token, w.dst.Name)
	require.NoError(t, err)
	require.False(t, s.Lanes[0].Remote.Agrees)
	require.Contains(t, s.Lanes[0].Remote.Disagreements[0], "doesn't know pool")
}

func TestInspectTellsATokenWithoutAPoolFromOneThatCannotBeRead(t *testing.T) {
	t.Parallel()
	w := open(t)
	n := w.network()
	s, err := n.Inspect(t.Context(), w.src.Name, w.src.WETH, "")
	require.NoError(t, err)
	require.Nil(t, s.Pool)
	require.Empty(t, s.Lanes)
	for _, u := range s.Unknown {
		require.NotEqual(t, "pool", u.Path)
	}
	for i := range 2 {
		w.dst.Endpoint(i).Set(devnet.Behaviour{Down: true})
	}
	s, err = n.Inspect(t.Context(), w.src.Name, w.src.Token, "")
	require.NoError(t, err)
	require.NotNil(t, s.Pool)
	require.Nil(t, s.Lanes[0].Remote, "what couldn't be read is absent")
	require.True(t, slices.ContainsFunc(s.Unknown, func(u gateway.Unknown) bool { return u.Path == "lanes[0].remote" && u.Reason != "" }))

	_, err = n.Inspect(t.Context(), "nowhere", w.src.Token, "")
	require.Equal(t, gateway.CodeNotFound, gateway.CodeOf(err))
	_, err = n.Inspect(t.Context(), w.src.Name, w.src.Token, w.src.Name)
	require.Equal(t, gateway.CodeNotFound, gateway.CodeOf(err))
}
