package ccip_test

import (
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/ccip"
	"github.com/vostro-gateway/vostro/adapters/ccip/lanetest"
	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	"github.com/vostro-gateway/vostro/gateway"
)

// transfer gives a new transfer that leaves a chain.
func (w *world) transfer(from *devnet.Chain, seed string) *gateway.Transfer {
	route := w.route(from)
	route.Units = "1000"
	route.Beneficiary = common.BytesToAddress(crypto.Keccak256([]byte("wallet " + seed)))
	return &gateway.Transfer{ID: seed, Ref: gateway.PaymentRef(crypto.Keccak256Hash([]byte(seed))), Route: &route}
}

// send brings a transfer into a block of its source chain.
func (w *world) send(from *devnet.Chain, n *ccip.Network, t *gateway.Transfer) {
	w.t.Helper()
	l := w.lane(from, n)
	q, err := n.Quote(w.t.Context(), t, nil)
	require.NoError(w.t, err)
	terms, err := n.Terms(t, q, q.Block.Time.Add(time.Hour))
	require.NoError(w.t, err)
	call, err := n.SendCall(t, q, []gateway.ApprovedSend{{Terms: terms, Approval: l.Approve(terms)}})
	require.NoError(w.t, err)
	l.Operate(call)
}

// cursor gives where a follower that knows nothing yet begins: the deployment.
func (w *world) cursor(c *devnet.Chain) gateway.ChainCursor {
	h, err := c.Client().HeaderByNumber(w.t.Context(), big.NewInt(0))
	require.NoError(w.t, err)
	return gateway.ChainCursor{Chain: c.Name, Head: gateway.Block{Hash: h.Hash()}}
}

// follow reads a chain from a cursor to its head.
func (w *world) follow(n *ccip.Network, from gateway.ChainCursor) ([]gateway.Sighting, gateway.ChainCursor) {
	w.t.Helper()
	var seen []gateway.Sighting
	for {
		a, err := n.Follower(from.Chain).Advance(w.t.Context(), from, []gateway.Block{from.Head})
		if gateway.RetryOf(err) == gateway.RetrySameBytes {
			continue
		}
		require.NoError(w.t, err)
		seen = append(seen, a.Sightings...)
		if a.To == from {
			return seen, from
		}
		from = a.To
	}
}

func only(kind gateway.SightingKind, all []gateway.Sighting) []gateway.Sighting {
	var out []gateway.Sighting
	for _, s := range all {
		if s.Kind == kind {
			out = append(out, s)
		}
	}
	return out
}

func TestBothDirectionsBetweenTwoChainsWorkAtOnce(t *testing.T) {
	t.Parallel()
	w := open(t)
	n := w.network()
	there, back := w.transfer(w.src, "there"), w.transfer(w.dst, "back")
	w.send(w.src, n, there)
	w.send(w.dst, n, back)
	w.deliver(w.src)
	w.deliver(w.dst)
	for _, c := range []struct {
		chain       *devnet.Chain
		sent, lands *gateway.Transfer
	}{{w.src, there, back}, {w.dst, back, there}} {
		seen, _ := w.follow(n, w.cursor(c.chain))
		require.Len(t, seen, 3)
		require.Equal(t, c.sent.Ref, only(gateway.SightedSent, seen)[0].Ref)
		require.Equal(t, c.lands.Ref, only(gateway.SightedCredited, seen)[0].Ref)
		require.Equal(t, only(gateway.SightedExecuted, seen)[0].MessageID, only(gateway.SightedCredited, seen)[0].MessageID)
		require.NotEqual(t, only(gateway.SightedSent, seen)[0].MessageID, only(gateway.SightedCredited, seen)[0].MessageID)
	}
}

func TestSightingsAreWhatTheChainsHold(t *testing.T) {
	t.Parallel()
	w := open(t)
	n := w.network()
	for _, seed := range []string{"a", "b", "c"} {
		w.send(w.src, n, w.transfer(w.src, seed))
	}
	// Another client uses the same lane and receiver; we watch its credits go by, not its sends.
	_, err := w.src.Pay(t.Context(), devnet.Payment{Client: "gamma", Ref: gateway.PaymentRef{7}, Units: big.NewInt(5), Beneficiary: common.HexToAddress("0x777")})
	require.NoError(t, err)
	w.mine(w.src, 1)
	w.deliver(w.src)
	sends, err := w.net.Sends(t.Context())
	require.NoError(t, err)
	require.Len(t, sends, 4)
	seen, _ := w.follow(n, w.cursor(w.src))
	require.Len(t, seen, 3)
	for i, s := range seen {
		require.Equal(t, sends[i].Ref, s.Ref)
		require.Equal(t, sends[i].MessageID, s.MessageID)
		require.Equal(t, sends[i].Units.String(), s.Units)
	}
	credits, err := w.net.Credits(t.Context())
	require.NoError(t, err)
	require.Len(t, credits, 4)
	seen, _ = w.follow(n, w.cursor(w.dst))
	credited := only(gateway.SightedCredited, seen)
	require.Len(t, credited, 4)
	for i, s := range credited {
		require.Equal(t, credits[i].Ref, s.Ref)
		require.Equal(t, credits[i].MessageID, s.MessageID)
	}
}

// The same reference sent by a stranger is credited under the stranger's message id and tells nothing about ours.
func TestACreditOfAnotherMessageKeepsItsOwnID(t *testing.T) {
	t.Parallel()
	w := open(t)
	n := w.network()
	ours := w.transfer(w.src, "ours")
	thief := common.HexToAddress("0x666")
	_, err := w.src.Pay(t.Context(), devnet.Payment{Client: "gamma", Ref: ours.Ref, Units: big.NewInt(1), Beneficiary: thief})
	require.NoError(t, err)
	w.mine(w.src, 1)
	w.net.Relay(w.src).FailExecution(0)
	w.deliver(w.src)
	w.net.Relay(w.src).FailExecution(1)
	w.send(w.src, n, ours)
	w.deliver(w.src)
	sent, _ := w.follow(n, w.cursor(w.src))
	require.Len(t, sent, 1)
	seen, _ := w.follow(n, w.cursor(w.dst))
	credited := only(gateway.SightedCredited, seen)
	require.Len(t, credited, 1)
	require.Equal(t, ours.Ref, credited[0].Ref)
	require.Equal(t, thief, credited[0].Wallet)
	require.NotEqual(t, sent[0].MessageID, credited[0].MessageID)
	failed := only(gateway.SightedFailed, seen)
	require.Len(t, failed, 1)
	require.Equal(t, sent[0].MessageID, failed[0].MessageID)
}

// answering is a contract that says typeAndVersion and nothing else.
func (w *world) answering(c *devnet.Chain, text string) common.Address {
	data := append(common.LeftPadBytes([]byte{32}, 32), common.LeftPadBytes([]byte{byte(len(text))}, 32)...)
	return w.deploy(c, lanetest.Answer(append(data, common.RightPadBytes([]byte(text), 32)...)))
}

// pointOnRamp points the Router's lane at an on-ramp.
func (w *world) pointOnRamp(c *devnet.Chain, onRamp common.Address) {
	w.do(c, devnet.RoleOwner, c.Router, bindings.NewDevRouter().PackApplyRampUpdates(
		[]bindings.DevRouterOnRamp{{DestChainSelector: c.Other().Selector, OnRamp: onRamp}}, nil, nil))
}

func TestALaneOfAnotherVersionIsUnsupportedByName(t *testing.T) {
	t.Parallel()
	w := open(t)
	n := w.network()
	for _, version := range []string{"EVM2EVMOnRamp 1.2.0", "OnRamp 2.1.0", "OnRamp 1.60.0"} {
		w.pointOnRamp(w.src, w.answering(w.src, version))
		_, err := n.Quote(t.Context(), w.transfer(w.src, "x"), nil)
		require.Equal(t, gateway.CodeUnsupported, gateway.CodeOf(err), version)
		require.Equal(t, gateway.RetryAfterChange, gateway.RetryOf(err))
		require.ErrorContains(t, err, version)
		problems := errors.Join(n.Check(t.Context())...)
		require.ErrorContains(t, problems, version)
		// The way back doesn't mind.
		_, err = n.Quote(t.Context(), w.transfer(w.dst, "x"), nil)
		require.NoError(t, err)
	}
	w.pointOnRamp(w.src, w.answering(w.src, "OnRamp 1.6.9"))
	_, err := n.Quote(t.Context(), w.transfer(w.src, "x"), nil)
	require.Equal(t, gateway.CodeLaneDisabled, gateway.CodeOf(err))
	require.ErrorContains(t, err, "no off-ramp")
	w.pointOnRamp(w.src, common.Address{})
	_, err = n.Quote(t.Context(), w.transfer(w.src, "x"), nil)
	require.Equal(t, gateway.CodeLaneDisabled, gateway.CodeOf(err))
	w.pointOnRamp(w.src, w.src.OnRamp)
	_, err = n.Quote(t.Context(), w.transfer(w.src, "x"), nil)
	require.NoError(t, err)
}

// upgrade gives the lane a second pair of ramps beside the first.
func (w *world) upgrade(from *devnet.Chain) {
	to, owner := from.Other(), devnet.Address(devnet.RoleOwner)
	onRamp := w.deploy(from, append(common.FromHex(bindings.DevOnRampMetaData.Bin),
		bindings.NewDevOnRamp().PackConstructor(from.Selector, from.RMN, from.Registry, owner)...))
	on := bindings.NewDevOnRamp()
	w.do(from, devnet.RoleOwner, onRamp,
		on.PackApplyDestChainConfigUpdates([]bindings.DevOnRampDestChainConfigArgs{{DestChainSelector: to.Selector, Router: from.Router}}),
		on.PackSetPrice(to.Selector, bindings.DevOnRampPrice{IsEnabled: true, UsdPerMessage: big.NewInt(1e15), UsdPerUnitGas: big.NewInt(1e9)}),
		on.PackSetFeeTokenPrice(from.WETH, new(big.Int).Mul(big.NewInt(2_000), big.NewInt(1e18))))
	offRamp := w.deploy(to, append(common.FromHex(bindings.DevOffRampMetaData.Bin),
		bindings.NewDevOffRamp().PackConstructor(to.Selector, to.RMN, to.Registry, 28_800, owner)...))
	off := bindings.NewDevOffRamp()
	w.do(to, devnet.RoleOwner, offRamp,
		off.PackApplySourceChainConfigUpdates([]bindings.DevOffRampSourceChainConfigArgs{{
			Router: to.Router, SourceChainSelector: from.Selector, IsEnabled: true, IsRMNVerificationDisabled: true, OnRamp: common.LeftPadBytes(onRamp[:], 32),
		}}))
	w.do(to, devnet.RoleOwner, to.Router, bindings.NewDevRouter().PackApplyRampUpdates(nil, nil,
		[]bindings.DevRouterOffRamp{{SourceChainSelector: from.Selector, OffRamp: offRamp}}))
	w.pointOnRamp(from, onRamp)
}

func TestAnUpgradeKeepsFollowingWhatIsInFlight(t *testing.T) {
	t.Parallel()
	w := open(t)
	n := w.network()
	old, fresh := w.transfer(w.src, "old"), w.transfer(w.src, "fresh")
	w.send(w.src, n, old)
	w.upgrade(w.src)
	w.send(w.src, n, fresh)
	w.deliver(w.src) // the devnet's relay serves the old ramps only

	// The network that has seen the old ramps, and one that starts after they went.
	for _, following := range []*ccip.Network{n, w.network()} {
		sent, _ := w.follow(following, w.cursor(w.src))
		require.Len(t, sent, 2)
		require.Equal(t, []gateway.PaymentRef{old.Ref, fresh.Ref}, []gateway.PaymentRef{sent[0].Ref, sent[1].Ref})
		seen, _ := w.follow(following, w.cursor(w.dst))
		require.Len(t, only(gateway.SightedExecuted, seen), 1)
		require.Equal(t, sent[0].MessageID, only(gateway.SightedCredited, seen)[0].MessageID)
	}
	require.Empty(t, n.Check(t.Context()))
}

func TestAnOffRampThatTheRouterDropsIsStillFollowed(t *testing.T) {
	t.Parallel()
	w := open(t)
	n := w.network()
	tr := w.transfer(w.src, "dropped")
	w.send(w.src, n, tr)
	w.deliver(w.src)
	w.do(w.dst, devnet.RoleOwner, w.dst.Router, bindings.NewDevRouter().PackApplyRampUpdates(nil,
		[]bindings.DevRouterOffRamp{{SourceChainSelector: w.src.Selector, OffRamp: w.dst.OffRamp}}, nil))
	seen, _ := w.follow(w.network(), w.cursor(w.dst))
	require.Len(t, only(gateway.SightedExecuted, seen), 1)
	require.Len(t, only(gateway.SightedCredited, seen), 1)
	_, err := n.Quote(t.Context(), w.transfer(w.src, "next"), nil)
	require.Equal(t, gateway.CodeLaneDisabled, gateway.CodeOf(err))
	require.ErrorContains(t, err, "off-ramp")
}

func TestASuccessorFindsWhatItsPredecessorSent(t *testing.T) {
	t.Parallel()
	w := open(t)
	first := w.transfer(w.src, "first")
	w.send(w.src, w.network(), first)
	before := w.src.Senders["alpha"]
	p, owner := bindings.NewPaymentSender(), devnet.Address(devnet.RoleOwner)
	successor := w.deploy(w.src, append(common.FromHex(bindings.PaymentSenderMetaData.Bin),
		p.PackConstructor(w.src.Router, owner, devnet.Address(devnet.RoleCompliance), owner, before)...))
	for i := range w.config.Senders {
		if w.config.Senders[i].Chain == w.src.Name {
			w.config.Senders[i].Address = successor
		}
	}
	n := w.network()
	problems := errors.Join(n.Check(t.Context())...)
	require.ErrorContains(t, problems, "predecessor "+before.Hex()+" isn't sealed")
	require.ErrorContains(t, problems, "operator")
	w.do(w.src, devnet.RoleOwner, successor, p.PackSetOperator(w.src.Operator, true), p.PackAllowReceiver(w.dst.Selector, w.dst.Receiver, true),
		p.PackSetDailyLimit(w.src.Token, big.NewInt(1e12)))
	w.do(w.dst, devnet.RoleOwner, w.dst.Receiver, bindings.NewPaymentReceiver().PackAllowSender(w.src.Selector, successor, devnet.Lineage("alpha")))
	w.do(w.src, devnet.RoleOwner, before, p.PackWithdraw(w.src.Token, successor, big.NewInt(1_000_000)))

	again := w.transfer(w.src, "first")
	again.Route.Sender = successor
	_, err := n.Quote(t.Context(), again, nil)
	require.Equal(t, gateway.CodeLaneDisabled, gateway.CodeOf(err))
	require.ErrorContains(t, err, "predecessor")
	w.do(w.src, devnet.RoleOwner, before, p.PackSeal())
	require.Empty(t, n.Check(t.Context()))

	block, _, err := n.SentAt(t.Context(), again, false)
	require.NoError(t, err)
	require.NotZero(t, block)
	found, err := n.Find(t.Context(), again, block)
	require.NoError(t, err)
	require.Len(t, found, 1)
	require.Equal(t, before, found[0].Contract)
	require.Equal(t, first.Ref, found[0].Ref)
}

// trust says which pool of the other chain a chain's pool takes tokens of.
func (w *world) trust(c *devnet.Chain, remote common.Address) []byte {
	token := c.Other().Token
	off := bindings.DevPoolConfig{Capacity: new(big.Int), Rate: new(big.Int)}
	return bindings.NewDevPool().PackApplyChainUpdates([]uint64{c.Other().Selector}, []bindings.DevPoolChainUpdate{{
		RemoteChainSelector: c.Other().Selector, RemotePoolAddresses: [][]byte{common.LeftPadBytes(remote[:], 32)},
		RemoteTokenAddress: common.LeftPadBytes(token[:], 32), OutboundRateLimiterConfig: off, InboundRateLimiterConfig: off,
	}})
}

func TestASenderThatCannotSendDisablesTheLane(t *testing.T) {
	t.Parallel()
	w := open(t)
	n := w.network()
	tr := w.transfer(w.src, "x")
	sender, p := tr.Route.Sender, bindings.NewPaymentSender()
	for _, c := range []struct {
		words   string
		off, on []byte
		to      common.Address
		chain   *devnet.Chain
		offRole string
		forGood bool
	}{
		{"is paused", p.PackPause(), p.PackUnpause(), sender, w.src, devnet.RoleGuardian, false},
		{"operator", p.PackSetOperator(w.src.Operator, false), p.PackSetOperator(w.src.Operator, true), sender, w.src, devnet.RoleOwner, false},
		{"doesn't allow the receiver", p.PackAllowReceiver(w.dst.Selector, w.dst.Receiver, false), p.PackAllowReceiver(w.dst.Selector, w.dst.Receiver, true), sender, w.src, devnet.RoleOwner, false},
		{"no limit for token", p.PackSetDailyLimit(w.src.Token, new(big.Int)), p.PackSetDailyLimit(w.src.Token, big.NewInt(1e12)), sender, w.src, devnet.RoleOwner, false},
		{
			"doesn't allow the sender", bindings.NewPaymentReceiver().PackAllowSender(w.src.Selector, sender, [32]byte{}),
			bindings.NewPaymentReceiver().PackAllowSender(w.src.Selector, sender, devnet.Lineage("alpha")), w.dst.Receiver, w.dst, devnet.RoleOwner, false,
		},
		{
			"is paused", bindings.NewDevOnRamp().PackApplyDestChainConfigUpdates([]bindings.DevOnRampDestChainConfigArgs{{DestChainSelector: w.dst.Selector}}),
			bindings.NewDevOnRamp().PackApplyDestChainConfigUpdates([]bindings.DevOnRampDestChainConfigArgs{{DestChainSelector: w.dst.Selector, Router: w.src.Router}}),
			w.src.OnRamp, w.src, devnet.RoleOwner, false,
		},
		{
			"has no pool", bindings.NewDevTokenAdminRegistry().PackSetPool(w.dst.Token, common.Address{}),
			bindings.NewDevTokenAdminRegistry().PackSetPool(w.dst.Token, w.dst.Pool), w.dst.Registry, w.dst, devnet.RoleOwner, false,
		},
		{"doesn't take tokens of pool", w.trust(w.dst, common.HexToAddress("0xbad")), w.trust(w.dst, w.src.Pool), w.dst.Pool, w.dst, devnet.RoleOwner, false},
		{"is sealed", p.PackSeal(), nil, sender, w.src, devnet.RoleOwner, true},
	} {
		_, err := n.Quote(t.Context(), tr, nil)
		require.NoError(t, err, c.words)
		w.do(c.chain, c.offRole, c.to, c.off)
		_, err = n.Quote(t.Context(), tr, nil)
		require.Equal(t, gateway.CodeLaneDisabled, gateway.CodeOf(err), c.words)
		require.Equal(t, gateway.RetryAfterChange, gateway.RetryOf(err))
		require.ErrorContains(t, err, c.words)
		if !c.forGood {
			w.do(c.chain, devnet.RoleOwner, c.to, c.on)
		}
	}
}

func TestEverySignerOfAChainMustBeAnOperator(t *testing.T) {
	t.Parallel()
	w := open(t)
	second := devnet.Address(devnet.RoleStranger)
	w.config.Chains[0].Further = []gateway.Address{second}
	n := w.network()
	tr := w.transfer(w.src, "x")
	_, err := n.Quote(t.Context(), tr, nil)
	require.Equal(t, gateway.CodeLaneDisabled, gateway.CodeOf(err), "whichever sends is chosen later")
	require.ErrorContains(t, err, second.Hex())
	w.do(w.src, devnet.RoleOwner, tr.Route.Sender, bindings.NewPaymentSender().PackSetOperator(second, true))
	_, err = n.Quote(t.Context(), tr, nil)
	require.NoError(t, err)
}

func TestADailyLimitThatIsUsedUpWaitsForTheNextDay(t *testing.T) {
	t.Parallel()
	w := open(t)
	n := w.network()
	tr := w.transfer(w.src, "limited")
	q, err := n.Quote(t.Context(), tr, nil)
	require.NoError(t, err)
	terms, err := n.Terms(tr, q, q.Block.Time.Add(time.Hour))
	require.NoError(t, err)
	send := gateway.ApprovedSend{Terms: terms, Approval: w.lane(w.src, n).Approve(terms)}
	w.send(w.src, n, w.transfer(w.src, "before"))
	p := bindings.NewPaymentSender()
	w.do(w.src, devnet.RoleOwner, tr.Route.Sender, p.PackSetDailyLimit(w.src.Token, big.NewInt(1_999)))
	tomorrow := time.Duration(86_400-w.src.Head().Time%86_400+1) * time.Second
	for _, err := range []error{second(n.Quote(t.Context(), tr, nil)), n.Simulate(t.Context(), tr, send)} {
		require.Equal(t, gateway.CodeRateLimited, gateway.CodeOf(err))
		require.Equal(t, tomorrow, gateway.AfterOf(err, 0))
	}
	w.do(w.src, devnet.RoleOwner, tr.Route.Sender, p.PackSetDailyLimit(w.src.Token, big.NewInt(999)))
	for _, err := range []error{second(n.Quote(t.Context(), tr, nil)), n.Simulate(t.Context(), tr, send)} {
		require.Equal(t, gateway.CodeOverCapacity, gateway.CodeOf(err))
		require.Equal(t, gateway.RetryNever, gateway.RetryOf(err))
		var e *gateway.Error
		require.ErrorAs(t, err, &e)
		require.Equal(t, "AM14", e.Reason)
	}
}

func second[T any](_ T, err error) error { return err }

func TestAFeeThatTheSenderCannotPayIsOursToFix(t *testing.T) {
	t.Parallel()
	w := open(t)
	n := w.network()
	sender := w.src.Senders["alpha"]
	balance, err := w.src.Client().BalanceAt(t.Context(), sender, nil)
	require.NoError(t, err)
	w.do(w.src, devnet.RoleOwner, sender, bindings.NewPaymentSender().PackWithdraw(common.Address{}, common.HexToAddress("0xfee"), balance))
	_, err = n.Quote(t.Context(), w.transfer(w.src, "x"), nil)
	require.Equal(t, gateway.CodeFundsShort, gateway.CodeOf(err))
	var e *gateway.Error
	require.ErrorAs(t, err, &e)
	require.Equal(t, "FF10", e.Reason)
	require.Contains(t, e.Detail, "wei for fees")
}

func TestARouteThatNobodyWouldFollowIsRefused(t *testing.T) {
	t.Parallel()
	w := open(t)
	n := w.network()
	for name, c := range map[string]struct {
		change func(r *gateway.Route)
		code   gateway.Code
	}{
		"another sender":       {func(r *gateway.Route) { r.Sender = w.src.Senders["gamma"] }, gateway.CodeConfiguration},
		"another receiver":     {func(r *gateway.Route) { r.Receiver = common.HexToAddress("0x1") }, gateway.CodeConfiguration},
		"another selector":     {func(r *gateway.Route) { r.Selector = "1" }, gateway.CodeConfiguration},
		"an unknown chain":     {func(r *gateway.Route) { r.Destination = "nowhere" }, gateway.CodeConfiguration},
		"another dest token":   {func(r *gateway.Route) { r.DestToken = common.HexToAddress("0x2") }, gateway.CodeLaneDisabled},
		"a token of no pool":   {func(r *gateway.Route) { r.Token = w.src.WETH }, gateway.CodeLaneDisabled},
		"other decimals":       {func(r *gateway.Route) { r.Decimals = 18 }, gateway.CodeConfiguration},
		"fees without a bound": {func(r *gateway.Route) { r.FeeToken = w.src.WETH }, gateway.CodeConfiguration},
		"another mode":         {func(r *gateway.Route) { r.Mode = "vault" }, gateway.CodeUnsupported},
		"a wallet":             {func(r *gateway.Route) { r.Mode = gateway.ModeWallet }, gateway.CodeConfiguration},
		"nobody to be paid":    {func(r *gateway.Route) { r.Beneficiary = common.Address{} }, gateway.CodeInvalidMessage},
		"nothing to be paid":   {func(r *gateway.Route) { r.Units = "0" }, gateway.CodeInvalidMessage},
		"no amount":            {func(r *gateway.Route) { r.Units = "1.5" }, gateway.CodeInvalidMessage},
		"too much gas":         {func(r *gateway.Route) { r.GasLimit = 3_000_001 }, gateway.CodeUnsupported},
		"the receiver itself":  {func(r *gateway.Route) { r.Beneficiary = r.Receiver }, gateway.CodeInvalidMessage},
	} {
		tr := w.transfer(w.src, name)
		c.change(tr.Route)
		_, err := n.Quote(t.Context(), tr, nil)
		require.Equal(t, c.code, gateway.CodeOf(err), "%s: %v", name, err)
		require.NotEqual(t, gateway.RetryUnknown, gateway.RetryOf(err))
	}
	misled := w.transfer(w.src, "misled")
	misled.Route.DestToken = w.dst.WETH
	_, err := n.Quote(t.Context(), misled, nil)
	require.ErrorContains(t, err, "arrives on")
	_, err = n.Quote(t.Context(), &gateway.Transfer{ID: "x"}, nil)
	require.Equal(t, gateway.CodeNoRoute, gateway.CodeOf(err))
}

func TestCheckNamesEverythingThatIsWrong(t *testing.T) {
	t.Parallel()
	w := open(t)
	require.Empty(t, w.network().Check(t.Context()))
	w.config.ComplianceKey = common.HexToAddress("0xc0")
	w.config.Chains[0].Account = common.HexToAddress("0xa0")
	w.config.Lanes[1].Tokens[0].Decimals = 18
	text := errors.Join(w.network().Check(t.Context())...).Error()
	for _, words := range []string{"it demands approvals of " + devnet.Address(devnet.RoleCompliance).Hex(), w.config.Chains[0].Account.Hex(), "6 decimals, configured are 18"} {
		require.Contains(t, text, words)
	}
	elsewhere := w.deploy(w.dst, append(common.FromHex(bindings.PaymentReceiverMetaData.Bin),
		bindings.NewPaymentReceiver().PackConstructor(w.dst.RMN, devnet.Address(devnet.RoleOwner))...))
	w.config.Lanes[0].Receiver = elsewhere
	text = errors.Join(w.network().Check(t.Context())...).Error()
	require.Contains(t, text, "listens to router "+w.dst.RMN.Hex())
	require.Contains(t, text, "doesn't allow the sender")
	require.Contains(t, text, "doesn't allow receiver "+elsewhere.Hex())
	w.config.Chains[1].Router = w.answering(w.dst, "Router 2.0.0")
	text = errors.Join(w.network().Check(t.Context())...).Error()
	require.Contains(t, text, `"Router 2.0.0", not a Router 1.2`)
	w.config.Chains[1].Router = common.HexToAddress("0xdead")
	text = errors.Join(w.network().Check(t.Context())...).Error()
	require.Contains(t, text, "router of "+w.dst.Name)
}

func TestABatchThatCannotBeOneTransactionIsRefused(t *testing.T) {
	t.Parallel()
	w := open(t)
	n := w.network()
	tr := w.transfer(w.src, "x")
	q, err := n.Quote(t.Context(), tr, nil)
	require.NoError(t, err)
	terms, err := n.Terms(tr, q, q.Block.Time.Add(time.Hour))
	require.NoError(t, err)
	one := gateway.ApprovedSend{Terms: terms, Approval: make([]byte, 65)}
	other := one
	other.Terms.Ref = gateway.PaymentRef{1}
	foreign := other
	foreign.Terms.Contract = w.src.Senders["gamma"]
	many := make([]gateway.ApprovedSend, ccip.MaxBatch(q)+1)
	for i := range many {
		many[i] = one
		many[i].Terms.Ref[31] = byte(i)
	}
	for _, c := range []struct {
		sends []gateway.ApprovedSend
		code  gateway.Code
	}{
		{nil, gateway.CodeInternal},
		{[]gateway.ApprovedSend{one, one}, gateway.CodeInternal},
		{[]gateway.ApprovedSend{one, foreign}, gateway.CodeInternal},
		{many, gateway.CodeTooLarge},
	} {
		_, err := n.SendCall(tr, q, c.sends)
		require.Equal(t, c.code, gateway.CodeOf(err))
	}
	call, err := n.SendCall(tr, q, many[:ccip.MaxBatch(q)])
	require.NoError(t, err)
	require.LessOrEqual(t, call.GasLimit, uint64(16_000_000))
	single, err := n.SendCall(tr, q, many[:1])
	require.NoError(t, err)
	// A share of a batch is never dearer than a transaction of its own, which Terms has checked.
	require.Positive(t, call.MaxGasPrice.Cmp(single.MaxGasPrice))
}
