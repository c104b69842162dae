package devnet_test

import (
	"bytes"
	"os"
	"runtime"
	"runtime/pprof"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
)

func TestTwoNetsInOneProcessShareNothing(t *testing.T) {
	t.Parallel()
	one, two := start(t, devnet.Config{}), start(t, devnet.Config{})
	urls := map[string]bool{}
	for _, n := range []*devnet.Net{one, two} {
		for _, chain := range n.Chains {
			for _, url := range chain.Endpoints() {
				urls[url] = true
			}
		}
	}
	require.Len(t, urls, 12)
	pay(t, one.Chains[0], "one", 10)
	mine(t, one.Chains[0], 3)
	mine(t, one.Chains[1], 1)
	requireSends(t, one, 1)
	requireSends(t, two, 0)
	require.Equal(t, uint64(1), two.Chains[0].Head().Number.Uint64())
}

func TestKeyFilesOpenWithTheirPasswords(t *testing.T) {
	t.Parallel()
	n := start(t, devnet.Config{})
	files, err := n.WriteKeys(t.TempDir())
	require.NoError(t, err)
	require.Len(t, files.Operators, 2)
	for _, chain := range n.Chains {
		require.Equal(t, chain.Operator, files.Operators[chain.Name].Address)
	}
	for _, file := range []devnet.KeyFile{files.Approval, files.Operators["alpha-chain"]} {
		encrypted, err := os.ReadFile(file.Keystore)
		require.NoError(t, err)
		password, err := os.ReadFile(file.PasswordFile)
		require.NoError(t, err)
		key, err := keystore.DecryptKey(encrypted, strings.TrimSpace(string(password)))
		require.NoError(t, err)
		require.Equal(t, file.Address, key.Address)
		info, err := os.Stat(file.Keystore)
		require.NoError(t, err)
		require.Zero(t, info.Mode().Perm()&0o077, "nobody else reads it")
	}
	require.NotEqual(t, files.Operators["alpha-chain"].Address, files.Operators["beta-chain"].Address)
}

func TestConfigurationsThatMakeNoSenseAreRefused(t *testing.T) {
	t.Parallel()
	chain := devnet.ChainSpec{Name: "a", ChainID: 5, Selector: 7}
	for name, config := range map[string]devnet.Config{
		"one chain twice":    {Chains: [2]devnet.ChainSpec{chain, chain}},
		"no selector":        {Chains: [2]devnet.ChainSpec{{Name: "a", ChainID: 1}}},
		"client twice":       {Clients: []devnet.ClientSpec{{ID: "a"}, {ID: "a"}}},
		"client without id":  {Clients: []devnet.ClientSpec{{}}},
		"fraction of a unit": {Clients: []devnet.ClientSpec{{ID: "a", Funds: [2]string{"0.0000001"}}}},
		"negative time":      {BlockTime: -1},
		"absurd finality":    {Finality: 1000},
		"taken address":      {Listen: "192.0.2.1:1"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			n, err := devnet.Start(t.Context(), config)
			require.Error(t, err)
			require.Nil(t, n)
		})
	}
}

// Not parallel: it counts what the process runs.
func TestCloseLeavesNoGoroutine(t *testing.T) {
	run := func() {
		n, err := devnet.Start(t.Context(), devnet.Config{BlockTime: 5 * time.Millisecond})
		require.NoError(t, err)
		client := dial(t, n.Chains[0].Endpoints()[0])
		pay(t, n.Chains[0], "one", 10)
		require.Eventually(t, func() bool { return balance(t, n.Chains[1], beneficiary) == 10 }, 3*time.Minute, time.Millisecond)
		_, err = client.BlockNumber(t.Context())
		require.NoError(t, err)
		// One request hangs when the end comes.
		n.Chains[0].Endpoint(1).Set(devnet.Behaviour{Hang: true})
		hung := make(chan error, 1)
		go func() {
			_, err := dial(t, n.Chains[0].Endpoints()[1]).BlockNumber(t.Context())
			hung <- err
		}()
		require.Eventually(t, func() bool { return n.Chains[0].Endpoint(1).Requests("") == 1 }, 3*time.Minute, time.Millisecond)
		require.NoError(t, n.Close())
		require.NoError(t, n.Close(), "idempotent")
		require.Error(t, <-hung)
		client.Close()
	}
	run() // what libraries start once per process is started
	before := runtime.NumGoroutine()
	for range 3 {
		run()
	}
	require.Eventually(t, func() bool { return runtime.NumGoroutine() <= before }, 3*time.Minute, 10*time.Millisecond, "%s", stacks{})
}

// stacks prints all goroutines, when it is printed.
type stacks struct{}

func (stacks) String() string {
	var out bytes.Buffer
	_ = pprof.Lookup("goroutine").WriteTo(&out, 1)
	return out.String()
}
