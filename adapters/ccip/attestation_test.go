package ccip_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/ccip"
	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink/chainlinktest"
	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	"github.com/vostro-gateway/vostro/gateway"
)

// An issuer's verifier on a real 2.0 lane: nothing is released while it withholds its signatures.
func TestAVerifierThatIsDemandedAndWithheldReleasesNothing(t *testing.T) {
	t.Parallel()
	w := openOn(t, chainlinktest.Stack(t, "2.0", chainlink.Options{}))
	there, err := chainlink.Issuer(w.src)
	require.NoError(t, err)
	here, err := chainlink.Issuer(w.dst)
	require.NoError(t, err)
	w.do(w.dst, devnet.RoleOwner, w.dst.Receiver, bindings.NewPaymentReceiver().PackSetVerification(
		w.src.Selector, bindings.PaymentReceiverVerification{RequiredCCVs: []common.Address{{}, here.Resolver}}))
	w.config.Lanes[0].Verifiers = []ccip.Verifier{{Source: there.Resolver, Dest: here.Resolver}}
	n := w.network()
	tr := w.transfer(w.src, "attested")
	tr.Route.Verifiers = []common.Address{there.Resolver}
	here.Withhold(true)
	w.send(w.src, n, tr)
	w.deliver(w.src)
	seen, at := w.follow(n, w.cursor(w.dst))
	require.Empty(t, seen)
	require.Zero(t, w.lane(w.src, n).Balance(w.dst.Name, tr.Route.Beneficiary).Sign())

	here.Withhold(false)
	w.deliver(w.src)
	seen, _ = w.follow(n, at)
	require.Len(t, only(gateway.SightedExecuted, seen), 1)
	require.Equal(t, tr.Ref, only(gateway.SightedCredited, seen)[0].Ref)
}
