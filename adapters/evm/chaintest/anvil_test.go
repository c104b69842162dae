package chaintest_test

import (
	"bufio"
	"context"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
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
	binary := anvil(t)
	chaintest.Run(t, func(t *testing.T) chaintest.Backend {
		const chainID = 31_337
		url := startAnvil(t, binary)
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

// anvil finds the program where make test-tools puts it, or where
// VOSTRO_TEST_ANVIL says. Without it the test is skipped, and fails under CI.
func anvil(t *testing.T) string {
	t.Helper()
	if path := os.Getenv("VOSTRO_TEST_ANVIL"); path != "" {
		return path
	}
	path, err := filepath.Abs("../../../.tools/anvil-1.7.1/bin/anvil")
	require.NoError(t, err)
	if _, err := os.Stat(path); err != nil {
		const hint = "anvil isn't there: %v (run make test-tools on Linux x86-64, or set VOSTRO_TEST_ANVIL)"
		if os.Getenv("CI") == "true" {
			t.Fatalf(hint, err)
		}
		t.Skipf(hint, err)
	}
	return path
}

// startAnvil starts a chain without a block timer and gives its URL. It keeps
// nothing on disk and ends with the test.
func startAnvil(t *testing.T, binary string) string {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	cmd := exec.CommandContext(ctx, binary, "--port", "0", "--chain-id", "31337", "--no-mining", "--prune-history", "256", "--accounts", "1")
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	t.Cleanup(func() {
		stop()
		_ = cmd.Wait() // it was killed
	})
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if address, found := strings.CutPrefix(lines.Text(), "Listening on "); found {
			go func() {
				for lines.Scan() { // a pipe that nobody reads would stop it
				}
			}()
			return "http://" + address
		}
	}
	require.Fail(t, "anvil hasn't said where it listens", "%v", lines.Err())
	return ""
}
