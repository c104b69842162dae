package engine_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

func TestPaymentsSpreadOverTheSignersEachWithNoncesOfItsOwn(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.chain.signers = []gateway.Address{{7}, {8}, {9}}
	used := map[gateway.Address][]uint64{}
	for _, seed := range []string{"a", "b", "c", "d", "e", "f"} {
		in := b.intents(b.sent(seed, 1)[0])[0]
		used[in.Signer] = append(used[in.Signer], in.Nonce)
	}
	require.Equal(t, map[gateway.Address][]uint64{{7}: {0, 1}, {8}: {0, 1}, {9}: {0, 1}}, used)
}

func TestWhatIsStuckAtOneSignerDoesNotHoldUpTheOthers(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.chain.signers = []gateway.Address{{7}, {8}}
	stuck := b.sent("stuck", 1)[0]
	slow := b.intents(stuck)[0].Signer
	b.now = b.now.Add(time.Minute) // what a block should have taken by now
	var other []string
	for _, seed := range []string{"a", "b", "c", "d"} {
		id := b.sent(seed, 1)[0]
		other = append(other, id)
		require.NotEqual(t, slow, b.intents(id)[0].Signer)
	}
	// When the other one is as slow, waiting behind somebody is all that is left.
	b.now = b.now.Add(time.Minute)
	last := b.sent("last", 1)[0]
	require.Equal(t, slow, b.intents(last)[0].Signer, "the one with less before it")
	require.Len(t, other, 4)
}

func TestASignerWhoseLeaseAnotherHoldsIsPassedOver(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.chain.signers = []gateway.Address{{7}, {8}}
	_, held, err := b.store.AcquireLease(t.Context(), "signer/ethereum/"+gateway.Address{7}.Hex(), "g2", b.now, time.Minute)
	require.NoError(t, err)
	require.True(t, held)
	for _, seed := range []string{"a", "b", "c"} {
		require.Equal(t, gateway.Address{8}, b.intents(b.sent(seed, 1)[0])[0].Signer)
	}
}

func TestAnUnknownNonceOfOneSignerLeavesTheOthersToSign(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.chain.signers = []gateway.Address{{7}, {8}}
	b.chain.nonceErrOf = map[gateway.Address]error{{7}: gateway.Errorf(gateway.CodeUnavailable, "nonce", gateway.RetrySameBytes, "no quorum")}
	require.Equal(t, gateway.Address{8}, b.intents(b.sent("a", 1)[0])[0].Signer)
}
