// Package signertest is the conformance suite of evm.Signer: a key file, an HSM
// or a cloud service must pass it alike.
package signertest

import (
	"bytes"
	"context"
	"math/big"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm"
)

// Run runs the suite on the signer that open gives; each call gives the same
// key.
func Run(t *testing.T, open func(t *testing.T) evm.Signer) {
	t.Run("the address doesn't change", func(t *testing.T) {
		t.Parallel()
		s := open(t)
		require.NotZero(t, s.Address())
		require.Equal(t, s.Address(), s.Address())
		require.Equal(t, s.Address(), open(t).Address())
	})
	t.Run("every signature recovers to the address and has low s", func(t *testing.T) {
		t.Parallel()
		s := open(t)
		for i := range byte(20) {
			requireSigns(t, s, []byte{i})
		}
	})
	t.Run("payloads of every size are signed", func(t *testing.T) {
		t.Parallel()
		s := open(t)
		for _, size := range []int{1, 31, 32, 33, 66, 1 << 10, 128 << 10} {
			requireSigns(t, s, bytes.Repeat([]byte{0xff}, size))
		}
	})
	t.Run("it is safe for concurrent use", func(t *testing.T) {
		t.Parallel()
		s := open(t)
		var all sync.WaitGroup
		errs := make(chan error, 16)
		for i := range byte(16) {
			all.Go(func() {
				_, err := evm.Sign(context.Background(), s, []byte{0xcc, i})
				errs <- err
			})
		}
		all.Wait()
		close(errs)
		for err := range errs {
			require.NoError(t, err)
		}
	})
	t.Run("it gives up with its caller", func(t *testing.T) {
		t.Parallel()
		ctx, cancel := context.WithCancel(context.Background())
		cancel()
		_, _, err := open(t).Sign(ctx, []byte{1})
		require.ErrorIs(t, err, context.Canceled)
	})
}

func requireSigns(t *testing.T, s evm.Signer, payload []byte) {
	t.Helper()
	sig, err := evm.Sign(t.Context(), s, payload)
	require.NoError(t, err)
	require.Len(t, sig, 65)
	require.LessOrEqual(t, sig[64], byte(1))
	key, err := crypto.SigToPub(crypto.Keccak256(payload), sig)
	require.NoError(t, err)
	require.Equal(t, s.Address(), crypto.PubkeyToAddress(*key))
	half := new(big.Int).Rsh(crypto.S256().Params().N, 1)
	require.LessOrEqual(t, new(big.Int).SetBytes(sig[32:64]).Cmp(half), 0, "high s")
}
