package ccip_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/ccip"
	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	"github.com/vostro-gateway/vostro/gateway"
)

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
