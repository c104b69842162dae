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
