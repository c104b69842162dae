package chaintest_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm/chaintest"
)

// Another client's headers, receipts, proofs and refusals: anvil is of revm and
// alloy, not of go-ethereum.
func TestAnvilConforms(t *testing.T) {
	t.Parallel()
	chaintest.Run(t, func(t *testing.T) chaintest.Backend {
		const chainID = 31_337
		url := chaintest.StartAnvil(t, chainID)
		client, err := rpc.DialContext(t.Context(), url)
		require.NoError(t, err)
		t.Cleanup(client.Close)
		ask := func(t *testing.T, method string, args ...any) {
			t.Helper()
			require.NoError(t, client.CallContext(t.Context(), nil, method, args...))
		}
		key, err := crypto.GenerateKey()
		require.NoError(t, err)
		rich := new(big.Int).Exp(big.NewInt(10), big.NewInt(24), nil)
		ask(t, "anvil_setBalance", crypto.PubkeyToAddress(key.PublicKey), (*hexutil.Big)(rich))
		return chaintest.Backend{
			URL:     url,
			ChainID: big.NewInt(chainID),
			Key:     key,
			Mine:    func(t *testing.T) { ask(t, "evm_mine") },
			Reorg: func(t *testing.T, depth int) {
				ask(t, "anvil_reorg", depth, []any{})
				ask(t, "evm_mine")
			},
		}
	})
}
