package evm_test

import (
	"context"
	"encoding/json"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/adapters/evm/chaintest"
	"github.com/vostro-gateway/vostro/gateway"
)

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

func TestNoURLIsEverToldOrLogged(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.node.Mine(1)
	b.proxies[0].Close()
	b.proxies[1].Fail(401)
	b.proxies[2].Misbehave(chaintest.Refuse(&chaintest.RPCError{Code: -32000, Message: "project secret-key-0123456789 is disabled"}, false, "eth_getBlockByNumber"))
	_, err := b.chain.Head(ctxOf(t))
	requireCode(t, gateway.CodeUnavailable, err)
	health, jsonErr := json.Marshal(b.chain.View())
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
	require.Contains(t, b.chain.View().Endpoints[0].Error, "larger than allowed")
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
