package evm_test

import (
	"bufio"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/gateway"
)

func TestEveryTextOfTheCorpusHasItsMeaning(t *testing.T) {
	t.Parallel()
	f, err := os.Open("testdata/rpc_errors.tsv")
	require.NoError(t, err)
	defer f.Close()
	clients := make(map[string]int)
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		if strings.HasPrefix(lines.Text(), "#") {
			continue
		}
		cells := strings.Split(lines.Text(), "\t")
		require.Len(t, cells, 6, "line %d", n)
		code, err := strconv.Atoi(cells[1])
		require.NoError(t, err)
		got := evm.Classify(code, cells[2], cells[3])
		require.Equal(t, gateway.Code(cells[4]), got.Code, "line %d: %s", n, lines.Text())
		require.Equal(t, gateway.Retry(cells[5]), got.Retry, "line %d: %s", n, lines.Text())
		require.Equal(t, cells[2], got.Detail)
		if got.Code == gateway.CodeUnavailable {
			require.Positive(t, got.After, "line %d", n)
		}
		clients[cells[0]]++
	}
	require.NoError(t, lines.Err())
	for _, client := range []string{"geth", "nethermind", "besu", "erigon", "reth", "alchemy", "infura", "quicknode"} {
		require.GreaterOrEqual(t, clients[client], 3, client)
	}
}

func TestEveryAnswerOfTheCorpusSaysWhatItDoesOfTheEndpoint(t *testing.T) {
	t.Parallel()
	f, err := os.Open("testdata/rpc_answers.tsv")
	require.NoError(t, err)
	defer f.Close()
	clients, methods := make(map[string]int), make(map[string]int)
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		if strings.HasPrefix(lines.Text(), "#") {
			continue
		}
		cells := strings.Split(lines.Text(), "\t")
		require.Len(t, cells, 6, "line %d", n)
		code, err := strconv.Atoi(cells[2])
		require.NoError(t, err)
		kind, reverted := evm.KindOf(code, cells[3], cells[4])
		if reverted {
			kind = "reverted"
		}
		require.Equal(t, cells[5], kind, "line %d: %s", n, lines.Text())
		clients[cells[0]]++
		methods[cells[1]]++
	}
	require.NoError(t, lines.Err())
	for _, client := range []string{"geth", "nethermind", "besu", "erigon", "reth", "alchemy", "infura", "quicknode"} {
		require.GreaterOrEqual(t, clients[client], 3, client)
	}
	for _, method := range []string{"eth_call", "eth_getLogs", "eth_getProof", "eth_getBlockReceipts"} {
		require.GreaterOrEqual(t, methods[method], 3, method)
	}
}
