package evm_test

import (
	"context"
	"encoding/json"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/adapters/evm/chaintest"
	"github.com/vostro-gateway/vostro/gateway"
)

func TestDialRefusesAConfigurationThatCantBeTrusted(t *testing.T) {
	t.Parallel()
	good := func() evm.Config {
		return evm.Config{
			Name: "testnet", ChainID: big.NewInt(1), Finality: evm.Finality{Depth: 1}, Quorum: 2,
			Endpoints: []evm.Endpoint{{"http://a.example/secret", "a"}, {"http://b.example/secret", "b"}, {"https://c.example/secret", "c"}},
		}
	}
	tests := map[string]struct {
		change func(*evm.Config)
		says   string // empty: accepted
	}{
		"three endpoints, two agree": {func(*evm.Config) {}, ""},
		"no name":                    {func(c *evm.Config) { c.Name = "" }, "no name"},
		"no chain id":                {func(c *evm.Config) { c.ChainID = nil }, "chain_id"},
		"chain id 0":                 {func(c *evm.Config) { c.ChainID = new(big.Int) }, "chain_id"},
		"no finality":                {func(c *evm.Config) { c.Finality = evm.Finality{} }, "exactly one"},
		"two finalities":             {func(c *evm.Config) { c.Finality = evm.Finality{Depth: 1, Instant: true} }, "exactly one"},
		"latest as finality":         {func(c *evm.Config) { c.Finality = evm.Finality{Tag: "latest"} }, "finalized or safe"},
		"no endpoint":                {func(c *evm.Config) { c.Endpoints = nil }, "no endpoint"},
		"one endpoint":               {func(c *evm.Config) { c.Endpoints, c.Quorum = c.Endpoints[:1], 1 }, "trust: single"},
		"one endpoint, trusted":      {func(c *evm.Config) { c.Endpoints, c.Quorum, c.TrustSingle = c.Endpoints[:1], 1, true }, ""},
		"a minority":                 {func(c *evm.Config) { c.Quorum = 1 }, "not a majority"},
		"half":                       {func(c *evm.Config) { c.Endpoints, c.Quorum = c.Endpoints[:2], 1 }, "not a majority"},
		"more than there are":        {func(c *evm.Config) { c.Quorum = 4 }, "more than"},
		"no operator":                {func(c *evm.Config) { c.Endpoints[1].Operator = "" }, "no operator"},
		"one operator twice":         {func(c *evm.Config) { c.Endpoints[1].Operator = "a" }, "agree with themselves"},
		"websocket":                  {func(c *evm.Config) { c.Endpoints[1].URL = "ws://b.example/secret" }, "http or https"},
		"no URL":                     {func(c *evm.Config) { c.Endpoints[1].URL = "%%secret" }, "http or https"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			cfg := good()
			tt.change(&cfg)
			chain, err := evm.Dial(t.Context(), cfg)
			if tt.says == "" {
				require.NoError(t, err)
				chain.Close()
				return
			}
			requireCode(t, gateway.CodeConfiguration, err)
			require.ErrorContains(t, err, tt.says)
			require.NotContains(t, err.Error(), "secret")
		})
	}
}

func TestHeadIsTheHeaderThatAQuorumHas(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.node.Mine(5)
	h, err := b.chain.Head(ctxOf(t))
	require.NoError(t, err)
	require.Equal(t, b.node.Header("latest").Hash(), h.Hash())
	require.EqualValues(t, 5, h.Number.Uint64())
	for i := range b.proxies {
		require.Equal(t, evm.StateOK, b.state(i))
	}
}

func TestOneEndpointThatIsTrustedIsEnough(t *testing.T) {
	t.Parallel()
	b := setupN(t, 1, 1)
	b.node.Mine(2)
	h, err := b.chain.Head(ctxOf(t))
	require.NoError(t, err)
	require.EqualValues(t, 2, h.Number.Uint64())
}

func TestALaggardNeitherHoldsTheHeadBackNorStaysUnnamed(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.node.Mine(30)
	b.proxies[1].Misbehave(chaintest.Lag(b.node, 20))
	for range 3 {
		h, err := b.chain.Head(ctxOf(t))
		require.NoError(t, err)
		require.EqualValues(t, 30, h.Number.Uint64())
	}
	b.becomes(t, 1, evm.StateLagging)
	require.Equal(t, 1, b.log.Count("endpoint set aside"), b.log.String())

	b.proxies[1].Misbehave(nil)
	b.clock.Add(2 * time.Minute)
	require.Eventually(t, func() bool {
		_, err := b.chain.Head(ctxOf(t))
		return err == nil && b.state(1) == evm.StateOK
	}, patience, tick)
	require.Equal(t, 1, b.log.Count("endpoint is back"), b.log.String())
}

func TestAQuorumOfLaggardsGivesTheirHead(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.node.Mine(10)
	b.proxies[0].Misbehave(chaintest.Lag(b.node, 2))
	b.proxies[1].Misbehave(chaintest.Lag(b.node, 3))
	h, err := b.chain.Head(ctxOf(t))
	require.NoError(t, err)
	// Two have block 8, one has nothing above 7: what two have counts, unless the
	// one that is ahead was too slow to be heard.
	require.Contains(t, []uint64{7, 8}, h.Number.Uint64())
	require.Equal(t, b.node.HeaderAt(h.Number.Uint64()).Hash(), h.Hash())
}

func TestALiarCantForgeTheHead(t *testing.T) {
	t.Parallel()
	for i := range 3 {
		b := setup(t)
		b.node.Mine(6)
		b.proxies[i].Misbehave(chaintest.ForgeHeaders(3))
		for range 2 {
			h, err := b.chain.Head(ctxOf(t))
			require.NoError(t, err)
			require.Equal(t, b.node.Header("latest").Hash(), h.Hash())
		}
		b.becomes(t, i, evm.StateForked)
		require.Contains(t, b.log.String(), "operator="+operators[i])
		v := b.chain.View()
		require.True(t, v.Observed(), "two are well")
		require.Equal(t, operators[i], v.Endpoints[i].Operator)
		require.Positive(t, v.Endpoints[i].Faults)
		require.Equal(t, b.node.Header("latest").Hash(), v.Head.Hash)
		require.False(t, v.Agreed.IsZero())
	}
}

func TestAChainBelowItsQuorumIsUnobserved(t *testing.T) {
	t.Parallel()
	b := setup(t)
	v := b.chain.View()
	require.True(t, v.Observed(), "nothing is known against anybody")
	require.Zero(t, v.Head)
	b.node.Mine(2)
	_, err := b.chain.Head(ctxOf(t))
	require.NoError(t, err)
	for i := range 2 {
		b.proxies[i].Fail(503)
	}
	_, err = b.chain.Head(ctxOf(t))
	requireCode(t, gateway.CodeUnavailable, err)
	b.becomes(t, 0, evm.StateDown)
	b.becomes(t, 1, evm.StateDown)
	v = b.chain.View()
	require.False(t, v.Observed())
	require.EqualValues(t, 2, v.Head.Number, "the last that was agreed")
}

func TestALieAboutAFinalBlockIsNamedALie(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.node.Mine(6)
	_, err := b.chain.Final(ctxOf(t))
	require.NoError(t, err)
	b.proxies[2].Misbehave(chaintest.ForgeHeaders(1))
	h, err := b.chain.HeaderByNumber(ctxOf(t), 3)
	require.NoError(t, err)
	require.Equal(t, b.node.HeaderAt(3).Hash(), h.Hash())
	b.becomes(t, 2, evm.StateLying)
}

func TestAHeaderThatDoesntHashToItsNameIsALie(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.node.Mine(3)
	b.proxies[0].Misbehave(chaintest.MisnameHeaders())
	h, err := b.chain.Head(ctxOf(t))
	require.NoError(t, err)
	require.Equal(t, b.node.Header("latest").Hash(), h.Hash())
	b.becomes(t, 0, evm.StateLying)
}

func TestALiarWithALaggardLeavesTheLaggardsHead(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.node.Mine(60)
	b.proxies[0].Misbehave(chaintest.ForgeHeaders(0))
	b.proxies[1].Misbehave(chaintest.Lag(b.node, 50))
	require.Eventually(t, func() bool {
		h, err := b.chain.Head(ctxOf(t))
		if err != nil {
			return false // the honest one was slower than a liar and a laggard
		}
		require.Equal(t, b.node.HeaderAt(10).Hash(), h.Hash())
		return true
	}, patience, tick)
}

func TestTwoLiarsWithDifferentLiesStopTheChainAndNothingElse(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.node.Mine(4)
	b.proxies[0].Misbehave(chaintest.ForgeHeaders(0))
	b.proxies[1].Misbehave(chaintest.Refuse(&chaintest.RPCError{Code: -32000, Message: "sorry"}, false, "eth_getBlockByNumber"))
	_, err := b.chain.HeaderByNumber(ctxOf(t), 4)
	requireCode(t, gateway.CodeQuorum, err)
	require.ErrorContains(t, err, "alpha")
	require.ErrorContains(t, err, "bravo")
	require.Equal(t, gateway.RetryAfterChange, gateway.RetryOf(err))
	h, err := b.chain.Head(ctxOf(t)) // the last block that two of them have
	require.NoError(t, err)
	require.Equal(t, b.node.HeaderAt(0).Hash(), h.Hash())

	b.proxies[0].Misbehave(nil)
	h, err = b.chain.HeaderByNumber(ctxOf(t), 4)
	require.NoError(t, err)
	require.Equal(t, b.node.HeaderAt(4).Hash(), h.Hash())
}

func TestFinalByDepthCountsTheBlockItself(t *testing.T) {
	t.Parallel()
	b := setup(t) // depth 3
	h, err := b.chain.Final(ctxOf(t))
	require.NoError(t, err)
	require.EqualValues(t, 0, h.Number.Uint64())
	b.node.Mine(10)
	h, err = b.chain.Final(ctxOf(t))
	require.NoError(t, err)
	require.EqualValues(t, 8, h.Number.Uint64()) // 8, 9, 10: three confirmations

	b = setup(t, func(c *evm.Config) { c.Finality = evm.Finality{Instant: true} })
	b.node.Mine(4)
	h, err = b.chain.Final(ctxOf(t))
	require.NoError(t, err)
	require.EqualValues(t, 4, h.Number.Uint64())
}

func TestFinalByTagNeedsAQuorumForTheTag(t *testing.T) {
	t.Parallel()
	b := setup(t, func(c *evm.Config) { c.Finality = evm.Finality{Tag: "finalized"} })
	b.node.Mine(80)
	want := b.node.Header("finalized")
	require.Positive(t, want.Number.Uint64())
	// One says that the head is final.
	b.proxies[0].Misbehave(func(_ context.Context, method string, params []json.RawMessage, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		if method == "eth_getBlockByNumber" && string(params[0]) == `"finalized"` {
			return json.Marshal(b.node.Header("latest"))
		}
		return ask()
	})
	h, err := b.chain.Final(ctxOf(t))
	require.NoError(t, err)
	require.Equal(t, want.Hash(), h.Hash())
}

func TestHeaderByNumberSaysNotFoundWhenAQuorumHasNone(t *testing.T) {
	t.Parallel()
	b := setup(t)
	_, err := b.chain.HeaderByNumber(ctxOf(t), 99)
	requireCode(t, gateway.CodeNotFound, err)
}

func TestStateIsReadAtABlockAndAgreed(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.node.Mine(1)
	b.emit(1)
	b.node.Mine(1)
	old, now := b.node.HeaderAt(1).Hash(), b.node.HeaderAt(2).Hash()

	before, err := b.chain.BalanceAt(ctxOf(t), b.node.Account(), old)
	require.NoError(t, err)
	after, err := b.chain.BalanceAt(ctxOf(t), b.node.Account(), now)
	require.NoError(t, err)
	require.Positive(t, before.Cmp(after))

	height := chaintest.Height
	out, err := b.chain.Call(ctxOf(t), ethereum.CallMsg{To: &height}, old)
	require.NoError(t, err)
	require.EqualValues(t, 1, new(big.Int).SetBytes(out).Uint64())

	code, err := b.chain.CodeAt(ctxOf(t), chaintest.Height, now)
	require.NoError(t, err)
	require.NotEmpty(t, code)
	code, err = b.chain.CodeAt(ctxOf(t), b.node.Account(), now)
	require.NoError(t, err)
	require.Empty(t, code)
}

func TestALieAboutTheStateIsOutvotedAndNamed(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.node.Mine(1)
	at := b.node.HeaderAt(1).Hash()
	b.proxies[0].Misbehave(chaintest.Rewrite(func(any) any { return "0x63" }, "eth_getBalance"))
	n, err := b.chain.BalanceAt(ctxOf(t), chaintest.Height, at)
	require.NoError(t, err)
	require.Zero(t, n.Sign())
	b.becomes(t, 0, evm.StateLying)

	// The second liar leaves no quorum; which of them is right isn't guessed.
	b.proxies[1].Misbehave(chaintest.Rewrite(func(any) any { return "0x64" }, "eth_getBalance"))
	_, err = b.chain.BalanceAt(ctxOf(t), chaintest.Height, at)
	requireCode(t, gateway.CodeQuorum, err)
}

func TestARevertGivesItsDataWhenAQuorumGivesIt(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.node.Mine(1)
	at := b.node.HeaderAt(1).Hash()
	to, data := chaintest.Reverter, common.FromHex("0xdeadbeef00000000000000000000000000000000000000000000000000000000000000ff")
	b.proxies[2].Misbehave(chaintest.Refuse(&chaintest.RPCError{Code: 3, Message: "execution reverted", Data: "0x01"}, false, "eth_call"))
	_, err := b.chain.Call(ctxOf(t), ethereum.CallMsg{To: &to, Data: data}, at)
	requireCode(t, gateway.CodeReverted, err)
	got, ok := evm.RevertData(err)
	require.True(t, ok)
	require.Equal(t, data, got)
	b.becomes(t, 2, evm.StateLying)

	_, err = b.chain.Call(ctxOf(t), ethereum.CallMsg{To: &to, From: common.Address{9}, Value: big.NewInt(1)}, at)
	requireCode(t, gateway.CodeSignerFunds, err)
}

// A contract chooses the words that it reverts with, and a node repeats them.
func TestAContractsWordsAreTakenForNoEndpoints(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.node.Mine(1)
	to, at := chaintest.Reverter, b.node.HeaderAt(1).Hash()
	for _, said := range []string{"rate limit exceeded", "header not found"} {
		data := append(common.FromHex("0x08c379a0"), common.LeftPadBytes([]byte{32}, 32)...)
		data = append(append(data, common.LeftPadBytes([]byte{byte(len(said))}, 32)...), common.RightPadBytes([]byte(said), 32)...)
		_, err := b.chain.Call(ctxOf(t), ethereum.CallMsg{To: &to, Data: data}, at)
		requireCode(t, gateway.CodeReverted, err)
		got, ok := evm.RevertData(err)
		require.True(t, ok)
		require.Equal(t, data, got)
	}
	for i := range b.proxies {
		b.becomes(t, i, evm.StateOK)
	}
}
