package ccip_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/ccip"
	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink/chainlinktest"
	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	"github.com/vostro-gateway/vostro/gateway"
)

// demand has the receiver of the lane from a chain demand verifiers; the zero address is the lane's own.
func (w *world) demand(from *devnet.Chain, finality [4]byte, required ...common.Address) {
	w.do(from.Other(), devnet.RoleOwner, from.Other().Receiver, bindings.NewPaymentReceiver().PackSetVerification(
		from.Selector, bindings.LineageReceiverVerification{RequiredCCVs: required, OptionalCCVs: []common.Address{}, AllowedFinality: finality}))
}

// An issuer's verifier on a real 2.0 lane: nothing is released while it withholds its signatures.
func TestNothingIsReleasedWithoutTheVerifierThatALaneDemands(t *testing.T) {
	t.Parallel()
	w := openOn(t, chainlinktest.Stack(t, "2.0", chainlink.Options{}))
	there, err := chainlink.Issuer(w.src)
	require.NoError(t, err)
	here, err := chainlink.Issuer(w.dst)
	require.NoError(t, err)
	undemanding := w.network()
	w.config.Lanes[0].Verifiers = []ccip.Verifier{{Source: there.Resolver, Dest: here.Resolver}}
	n := w.network()
	tr := w.transfer(w.src, "issuer")
	tr.Route.Verifiers = []gateway.Address{there.Resolver}

	// Both ends must agree before anything is sent.
	_, err = n.Quote(t.Context(), tr, nil)
	require.ErrorContains(t, err, "doesn't demand verifier "+here.Resolver.Hex())
	require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err))
	require.ErrorContains(t, errors.Join(n.Check(t.Context())...), "doesn't demand verifier")
	w.demand(w.src, [4]byte{}, common.Address{}, here.Resolver)
	_, err = undemanding.Quote(t.Context(), w.transfer(w.src, "without"), nil)
	require.ErrorContains(t, err, "doesn't ask for")
	_, err = n.Quote(t.Context(), w.transfer(w.src, "without"), nil)
	require.ErrorContains(t, err, "the route doesn't")
	require.Empty(t, n.Check(t.Context()))

	here.Withhold(true)
	w.send(w.src, n, tr)
	w.deliver(w.src)
	sent, _ := w.follow(n, w.cursor(w.src))
	require.Len(t, only(gateway.SightedSent, sent), 1)
	seen, _ := w.follow(n, w.cursor(w.dst))
	require.Empty(t, seen)
	require.Zero(t, w.lane(w.src, n).Balance(w.dst.Name, tr.Route.Beneficiary).Sign())

	here.Withhold(false)
	w.deliver(w.src)
	seen, _ = w.follow(n, w.cursor(w.dst))
	require.Len(t, only(gateway.SightedExecuted, seen), 1)
	credited := only(gateway.SightedCredited, seen)
	require.Len(t, credited, 1)
	require.Equal(t, tr.Ref, credited[0].Ref)
	require.Equal(t, sent[0].MessageID, credited[0].MessageID)
}

func TestLessThanFinalityNeedsWhoeverMustTakeIt(t *testing.T) {
	t.Parallel()
	w := openOn(t, chainlinktest.Stack(t, "2.0", chainlink.Options{}))
	w.config.Lanes[0].Finality = "5"
	n := w.network()
	tr := w.transfer(w.src, "fast")
	tr.Route.Finality = "5"
	_, err := n.Quote(t.Context(), tr, nil)
	require.ErrorContains(t, err, "receiver "+w.dst.Receiver.Hex())
	require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err))
	w.demand(w.src, [4]byte{0, 0, 0, 3})
	_, err = n.Quote(t.Context(), tr, nil)
	require.ErrorContains(t, err, "pool "+w.src.Pool.Hex())
	_, err = n.Quote(t.Context(), w.transfer(w.src, "full"), nil)
	require.ErrorContains(t, err, `lane `+tr.Route.Lane+` for "5"`)
}

func TestAPoolKeepsWhatIsConfiguredOrNothingIsSent(t *testing.T) {
	t.Parallel()
	w := openOn(t, chainlinktest.Stack(t, "2.0", chainlink.Options{}))
	n := w.network()
	pool, err := abi.JSON(strings.NewReader(`[{"type":"function","name":"applyTokenTransferFeeConfigUpdates","outputs":[],"inputs":[
		{"name":"updates","type":"tuple[]","components":[{"name":"remote","type":"uint64"},{"name":"config","type":"tuple","components":[
			{"name":"destGasOverhead","type":"uint32"},{"name":"destBytesOverhead","type":"uint32"},{"name":"cents","type":"uint32"},{"name":"fastCents","type":"uint32"},
			{"name":"bps","type":"uint16"},{"name":"fastBps","type":"uint16"},{"name":"isEnabled","type":"bool"}]}]},
		{"name":"off","type":"uint64[]"}]}]`))
	require.NoError(t, err)
	type config struct {
		DestGasOverhead, DestBytesOverhead, Cents, FastCents uint32
		Bps, FastBps                                         uint16
		IsEnabled                                            bool
	}
	type update struct {
		Remote uint64
		Config config
	}
	data, err := pool.Pack("applyTokenTransferFeeConfigUpdates", []update{{w.dst.Selector, config{90_000, 32, 25, 25, 50, 50, true}}}, []uint64{})
	require.NoError(t, err)
	w.do(w.src, devnet.RoleOwner, w.src.Pool, data)

	tr := w.transfer(w.src, "fee")
	_, err = n.Quote(t.Context(), tr, nil)
	require.ErrorContains(t, err, "keeps 50 basis points, which is 5 units of this")
	require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err))
	tr.Route.PoolFee, tr.Route.CreditUnits = "5", "995"
	w.send(w.src, n, tr)
	w.deliver(w.src)
	sent, _ := w.follow(n, w.cursor(w.src))
	require.Equal(t, "1000", only(gateway.SightedSent, sent)[0].Units)
	seen, _ := w.follow(n, w.cursor(w.dst))
	require.Equal(t, tr.Route.Credited(), only(gateway.SightedCredited, seen)[0].Units)
}

func TestALaneBefore20HasNoVerifiers(t *testing.T) {
	t.Parallel()
	w := open(t)
	v := ccip.Verifier{Source: common.HexToAddress("0xa1"), Dest: common.HexToAddress("0xb1")}
	w.config.Lanes[0].Verifiers = []ccip.Verifier{v}
	n := w.network()
	tr := w.transfer(w.src, "x")
	tr.Route.Verifiers = []gateway.Address{v.Source}
	_, err := n.Quote(t.Context(), tr, nil)
	require.Equal(t, gateway.CodeUnsupported, gateway.CodeOf(err))
	require.Equal(t, gateway.RetryAfterChange, gateway.RetryOf(err))
	require.ErrorContains(t, err, "is 1.6")
	require.ErrorContains(t, errors.Join(n.Check(t.Context())...), "need a lane 2.0")
}
