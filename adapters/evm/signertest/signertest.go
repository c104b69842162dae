// Package signertest is the conformance suite of evm.Signer: a key file, an HSM
// or a cloud service must pass it alike.
package signertest

import (
	"context"
	"math/big"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
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
			digest := crypto.Keccak256Hash([]byte{i})
			requireSigns(t, s, digest)
		}
	})
	t.Run("digests at the edges are signed", func(t *testing.T) {
		t.Parallel()
		s := open(t)
		requireSigns(t, s, common.Hash{})
		requireSigns(t, s, common.MaxHash)
	})
	t.Run("it is safe for concurrent use", func(t *testing.T) {
		t.Parallel()
		s := open(t)
		var all sync.WaitGroup
		errs := make(chan error, 16)
		for i := range byte(16) {
			all.Go(func() {
				digest := crypto.Keccak256Hash([]byte{0xcc, i})
				sig, err := evm.SignHash(context.Background(), s, digest)
				if err == nil {
					_, err = crypto.SigToPub(digest[:], sig)
				}
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
		_, _, err := open(t).SignDigest(ctx, common.Hash{1})
		require.ErrorIs(t, err, context.Canceled)
	})
}

func requireSigns(t *testing.T, s evm.Signer, digest common.Hash) {
	t.Helper()
	sig, err := evm.SignHash(t.Context(), s, digest)
	require.NoError(t, err)
	require.Len(t, sig, 65)
	require.LessOrEqual(t, sig[64], byte(1))
	key, err := crypto.SigToPub(digest[:], sig)
	require.NoError(t, err)
	require.Equal(t, s.Address(), crypto.PubkeyToAddress(*key))
	half := new(big.Int).Rsh(crypto.S256().Params().N, 1)
	require.LessOrEqual(t, new(big.Int).SetBytes(sig[32:64]).Cmp(half), 0, "high s")
}
