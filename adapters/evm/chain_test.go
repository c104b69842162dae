package evm_test

import (
	"context"
	"encoding/json"
	"math/big"
	"strings"
	"sync"
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
	}
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

func TestOneOfThreeMayBeDownOrHang(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		do   func(*chaintest.Proxy)
		want evm.State
	}{
		"refuses connections": {func(p *chaintest.Proxy) { p.Close() }, evm.StateDown},
		"HTTP 503":            {func(p *chaintest.Proxy) { p.Fail(503) }, evm.StateDown},
		"HTTP 429":            {func(p *chaintest.Proxy) { p.Fail(429) }, evm.StateDown},
		"hangs":               {func(p *chaintest.Proxy) { p.Hang() }, evm.StateHanging},
		"garbage": {func(p *chaintest.Proxy) {
			p.Misbehave(chaintest.Rewrite(func(any) any { return 7 }, "eth_getBlockByNumber", "eth_getBalance", "eth_call"))
		}, evm.StateLying},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := setup(t)
			b.node.Mine(3)
			tt.do(b.proxies[1])
			h, err := b.chain.Head(ctxOf(t))
			require.NoError(t, err)
			require.EqualValues(t, 3, h.Number.Uint64())
			_, err = b.chain.BalanceAt(ctxOf(t), b.node.Account(), h.Hash())
			require.NoError(t, err)
			b.becomes(t, 1, tt.want)
		})
	}
}

func TestALieIsntForgottenWhenTheConnectionBreaks(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.node.Mine(6)
	b.proxies[2].Misbehave(chaintest.MisnameHeaders())
	_, err := b.chain.HeaderByNumber(ctxOf(t), 3)
	require.NoError(t, err)
	b.becomes(t, 2, evm.StateLying)

	b.proxies[1].Fail(503)
	b.proxies[2].Fail(503)
	for range 2 { // the second time the liar is asked as well, for a quorum lacks one
		_, err = b.chain.HeaderByNumber(ctxOf(t), 3)
		requireCode(t, gateway.CodeUnavailable, err)
		b.becomes(t, 1, evm.StateDown)
	}
	require.Equal(t, evm.StateLying, b.state(2))

	b.proxies[2].Fail(0)
	b.proxies[2].Misbehave(nil)
	_, err = b.chain.HeaderByNumber(ctxOf(t), 3)
	require.NoError(t, err)
	require.Equal(t, evm.StateLying, b.state(2), "its cool-down isn't over")
}

func TestAnEndpointComesBackAfterItsCoolDown(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.node.Mine(1)
	b.proxies[2].Fail(500)
	_, err := b.chain.Head(ctxOf(t))
	require.NoError(t, err)
	b.becomes(t, 2, evm.StateDown)

	before := b.proxies[2].Calls("eth_getBlockByNumber")
	b.proxies[2].Fail(0)
	_, err = b.chain.HeaderByNumber(ctxOf(t), 1)
	require.NoError(t, err)
	require.Equal(t, before, b.proxies[2].Calls("eth_getBlockByNumber"), "asked while set aside")
	require.Equal(t, evm.StateDown, b.state(2))

	b.clock.Add(2 * time.Minute)
	_, err = b.chain.HeaderByNumber(ctxOf(t), 1)
	require.NoError(t, err)
	b.becomes(t, 2, evm.StateOK)
	require.GreaterOrEqual(t, b.proxies[2].Calls("eth_chainId"), 1, "not checked again")
}

func TestEndpointsThatAreSetAsideAreAskedWhenTheyAreNeeded(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.node.Mine(1)
	b.proxies[1].Fail(500)
	b.proxies[2].Fail(500)
	_, err := b.chain.Head(ctxOf(t))
	requireCode(t, gateway.CodeUnavailable, err)
	b.becomes(t, 1, evm.StateDown)
	b.becomes(t, 2, evm.StateDown)
	b.proxies[1].Fail(0)
	_, err = b.chain.Head(ctxOf(t)) // no cool-down has passed
	require.NoError(t, err)
}

func TestAnEndpointOfAnotherChainIsNamedAndNeverCounted(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.node.Mine(2)
	other := chaintest.NewNode(t, 4242)
	other.Mine(9)
	b.proxies[0].Serve(other)
	b.proxies[1].Serve(other)
	_, err := b.chain.Head(ctxOf(t)) // two of three agree, on the wrong chain
	requireCode(t, gateway.CodeUnavailable, err)
	require.ErrorContains(t, err, "serves chain id 4242, not 1337")
	b.becomes(t, 0, evm.StateForeign)
	b.becomes(t, 1, evm.StateForeign)

	b.proxies[0].Serve(b.node)
	b.clock.Add(2 * time.Minute)
	h, err := b.chain.Head(ctxOf(t))
	require.NoError(t, err)
	require.EqualValues(t, 2, h.Number.Uint64())
	b.becomes(t, 0, evm.StateOK)
}

func TestTheGenesisBlockTellsChainsOfOneIDApart(t *testing.T) {
	t.Parallel()
	node := chaintest.NewNode(t, 1337)
	twin := func(c *evm.Config) { c.Genesis = common.Hash{1} }
	b := setup(t, twin)
	_, err := b.chain.Head(ctxOf(t))
	requireCode(t, gateway.CodeUnavailable, err)
	require.ErrorContains(t, err, "another genesis block")
	b.becomes(t, 0, evm.StateForeign)

	b = setup(t, func(c *evm.Config) { c.Genesis = node.HeaderAt(0).Hash() })
	_, err = b.chain.Head(ctxOf(t))
	require.NoError(t, err)
}

func TestAnEndpointIsCheckedAgainAfterItsConnectionBroke(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.node.Mine(1)
	_, err := b.chain.Head(ctxOf(t))
	require.NoError(t, err)
	b.proxies[0].Fail(502)
	require.Eventually(t, func() bool {
		_, err := b.chain.Head(ctxOf(t))
		require.NoError(t, err)
		return b.state(0) == evm.StateDown
	}, patience, tick)
	b.proxies[0].Serve(chaintest.NewNode(t, 4242))
	b.proxies[0].Fail(0)
	b.clock.Add(2 * time.Minute)
	_, err = b.chain.Head(ctxOf(t))
	require.NoError(t, err)
	b.becomes(t, 0, evm.StateForeign)
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

func TestNoURLIsEverToldOrLogged(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.node.Mine(1)
	b.proxies[0].Close()
	b.proxies[1].Fail(401)
	b.proxies[2].Misbehave(chaintest.Refuse(&chaintest.RPCError{Code: -32000, Message: "project secret-key-0123456789 is disabled"}, false, "eth_getBlockByNumber"))
	_, err := b.chain.Head(ctxOf(t))
	requireCode(t, gateway.CodeUnavailable, err)
	health, jsonErr := json.Marshal(b.chain.Health())
	require.NoError(t, jsonErr)
	for _, text := range []string{err.Error(), b.log.String(), string(health)} {
		require.NotContains(t, text, "secret-key-0123456789")
		require.NotContains(t, text, strings.TrimPrefix(b.proxies[1].URL(), "http://"))
	}
}

func TestAResponseThatIsTooLargeIsCutOff(t *testing.T) {
	t.Parallel()
	b := setup(t, func(c *evm.Config) { c.ResponseBytes = 64 << 10 })
	b.node.Mine(1)
	b.proxies[0].Misbehave(chaintest.Rewrite(func(any) any { return strings.Repeat("0", 1<<20) }, "eth_getBlockByNumber"))
	_, err := b.chain.Head(ctxOf(t))
	require.NoError(t, err)
	b.becomes(t, 0, evm.StateDown)
	require.Contains(t, b.chain.Health()[0].Error, "larger than allowed")
}

func TestCloseEndsWhatHangs(t *testing.T) {
	t.Parallel()
	b := setup(t, func(c *evm.Config) { c.Timeout = time.Hour })
	b.node.Mine(1)
	b.proxies[0].Hang()
	b.proxies[1].Hang()
	failed := make(chan error, 1)
	go func() {
		_, err := b.chain.Head(t.Context())
		failed <- err
	}()
	require.Eventually(t, func() bool { return b.proxies[2].Calls("eth_getBlockByNumber") > 0 }, patience, tick)
	b.chain.Close() // waits for every request
	requireCode(t, gateway.CodeUnavailable, <-failed)
	_, err := b.chain.Head(t.Context())
	requireCode(t, gateway.CodeUnavailable, err)
}

func TestAHangingEndpointIsWaitedForOnceNotOncePerCaller(t *testing.T) {
	t.Parallel()
	b := setup(t, func(c *evm.Config) { c.Timeout = 3 * time.Second })
	b.node.Mine(1)
	b.proxies[0].Hang()
	at := b.node.HeaderAt(1).Hash()
	var callers sync.WaitGroup
	for range 20 {
		callers.Go(func() { _, _ = b.chain.BalanceAt(t.Context(), b.node.Account(), at) })
	}
	callers.Wait()
	b.becomes(t, 0, evm.StateHanging)
	require.Never(t, func() bool { return b.proxies[0].Requests() > 1 }, 500*time.Millisecond, 50*time.Millisecond)
}

func TestACallerThatGivesUpIsLetGo(t *testing.T) {
	t.Parallel()
	b := setup(t, func(c *evm.Config) { c.Timeout = time.Hour })
	for _, p := range b.proxies {
		p.Hang()
	}
	ctx, cancel := context.WithCancel(t.Context())
	failed := make(chan error, 1)
	go func() {
		_, err := b.chain.BalanceAt(ctx, common.Address{}, common.Hash{})
		failed <- err
	}()
	for _, p := range b.proxies {
		require.Eventually(t, func() bool { return p.Requests() > 0 }, patience, tick)
	}
	cancel()
	require.ErrorIs(t, <-failed, context.Canceled)
	b.chain.Close() // waits until every request has ended
	for i := range b.proxies {
		require.Equal(t, evm.StateOK, b.state(i), "blamed for our own impatience")
	}
}
