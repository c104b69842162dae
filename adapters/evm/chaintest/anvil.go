package chaintest

import (
	"bufio"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// AnvilEnv names the program; without it, it is where make test-tools puts it.
const AnvilEnv = "VOSTRO_TEST_ANVIL"

// StartAnvil starts a chain of Foundry's anvil without a block timer and gives
// its URL: evm_mine makes blocks, and the head's second ancestor is finalized.
// It keeps the last 256 states and nothing on disk, and ends with the test.
// Without the program the test is skipped, and fails where CI=true.
func StartAnvil(t testing.TB, chainID uint64) string {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	cmd := exec.CommandContext(ctx, anvil(t), "--port", "0", "--chain-id", strconv.FormatUint(chainID, 10), "--no-mining", //nolint:gosec // a test's own program
		"--prune-history", "256", "--accounts", "1", "--gas-limit", "120000000", "--slots-in-an-epoch", "1")
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

func anvil(t testing.TB) string {
	t.Helper()
	if path := os.Getenv(AnvilEnv); path != "" {
		return path
	}
	dir, err := os.Getwd()
	require.NoError(t, err)
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		require.NotEqual(t, filepath.Dir(dir), dir, "no go.mod above the test's folder")
		dir = filepath.Dir(dir)
	}
	path := filepath.Join(dir, ".tools", "anvil-1.7.1", "bin", "anvil")
	if _, err := os.Stat(path); err != nil {
		const hint = "anvil isn't there: %v (run make test-tools on Linux x86-64, or set " + AnvilEnv + ")"
		if os.Getenv("CI") == "true" {
			t.Fatalf(hint, err)
		}
		t.Skipf(hint, err)
	}
	return path
}
