package evm_test

import (
	"fmt"
	"math/big"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/adapters/evm/chaintest"
)

// questions puts n different ones to an endpoint that answers none of them until
// all wait, and gives the HTTP requests that they took.
func questions(t *testing.T, b *bundle, n int) int {
	t.Helper()
	h, err := b.chain.Head(ctxOf(t))
	require.NoError(t, err)
	before, arrived := b.proxies[0].Requests(), b.proxies[0].Questions()
	b.proxies[0].Hang()
	var asked sync.WaitGroup
	errs := make([]error, n)
	balances := make([]*big.Int, n)
	for i := range n {
		account := common.BigToAddress(big.NewInt(int64(1_000 + i)))
		if i%3 == 0 {
			account = b.node.Account()
		}
		asked.Go(func() { balances[i], errs[i] = b.chain.BalanceAt(ctxOf(t), account, h.Hash()) })
	}
	require.Eventually(t, func() bool { return b.proxies[0].Questions()-arrived+b.chain.Waiting(0) == n }, patience, tick)
	b.proxies[0].Resume()
	asked.Wait()
	for i, err := range errs {
		require.NoError(t, err)
		require.Equal(t, i%3 == 0, balances[i].Sign() > 0, "question %d got the answer of another", i)
	}
	return b.proxies[0].Requests() - before
}

func TestQuestionsThatWaitShareARequest(t *testing.T) {
	t.Parallel()
	b := setupN(t, 1, 1)
	// Four go alone, or with those that came before their carrier set out; 36 at most are left for batches of at most 16, which four carriers fetch.
	require.LessOrEqual(t, questions(t, b, 40), 4+4)
	require.Equal(t, 40, b.proxies[0].Calls("eth_getBalance"))
}

func TestNoBatchesAreMadeWhereNoneAreWanted(t *testing.T) {
	t.Parallel()
	b := setupN(t, 1, 1, func(c *evm.Config) { c.Batch = 1 })
	require.Equal(t, 20, questions(t, b, 20))
}

func TestAnEndpointThatTakesNoBatchesIsAskedOneByOne(t *testing.T) {
	t.Parallel()
	b := setupN(t, 1, 1)
	b.proxies[0].RefuseBatches()
	questions(t, b, 20)
	require.Contains(t, b.log.String(), "takes no JSON-RPC batches")
	require.Equal(t, 20, questions(t, b, 20), "it was offered another batch")
	b.becomes(t, 0, evm.StateOK)
}

func TestOneRefusalInABatchIsOneQuestionsOwn(t *testing.T) {
	t.Parallel()
	b := setupN(t, 1, 1)
	h, err := b.chain.Head(ctxOf(t))
	require.NoError(t, err)
	b.proxies[0].Hang()
	arrived := b.proxies[0].Questions()
	const n = 12
	var asked sync.WaitGroup
	errs := make([]error, n)
	for i := range n {
		to := chaintest.Echo
		if i%2 == 0 {
			to = chaintest.Reverter
		}
		asked.Go(func() {
			_, errs[i] = b.chain.Call(ctxOf(t), ethereum.CallMsg{To: &to, Data: fmt.Append(nil, i)}, h.Hash())
		})
	}
	require.Eventually(t, func() bool { return b.proxies[0].Questions()-arrived+b.chain.Waiting(0) == n }, patience, tick)
	b.proxies[0].Resume()
	asked.Wait()
	for i, err := range errs {
		_, reverted := evm.RevertData(err)
		require.Equal(t, i%2 == 0, reverted, "question %d: %v", i, err)
	}
}

func TestADearQuestionIsPutToAQuorumAlone(t *testing.T) {
	t.Parallel()
	b := setup(t)
	h, err := b.chain.Head(ctxOf(t))
	require.NoError(t, err)
	to := chaintest.Echo
	asked := func() int {
		n := 0
		for _, p := range b.proxies {
			n += p.Calls("eth_call")
		}
		return n
	}
	for i := range 3 {
		_, err := b.chain.Call(ctxOf(t), ethereum.CallMsg{To: &to, Data: fmt.Append(nil, i)}, h.Hash())
		require.NoError(t, err)
	}
	require.Equal(t, 6, asked())
	for i, p := range b.proxies {
		require.Equal(t, 2, p.Calls("eth_call"), "of %s: they take turns", operators[i])
	}
}

func TestADearQuestionGoesToTheRestWhenAQuorumDoesntAgree(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		do   func(*chaintest.Proxy)
		want evm.State
	}{
		"a lie":     {func(p *chaintest.Proxy) { p.Misbehave(chaintest.Rewrite(func(any) any { return "0x66" }, "eth_call")) }, evm.StateLying},
		"no answer": {func(p *chaintest.Proxy) { p.Fail(503) }, evm.StateDown},
		"no end":    {func(p *chaintest.Proxy) { p.Hang() }, evm.StateHanging},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := setup(t)
			h, err := b.chain.Head(ctxOf(t))
			require.NoError(t, err)
			tt.do(b.proxies[1])
			to := chaintest.Echo
			i := 0
			// One of two is put to it. What it had answered before may come late, and
			// clear it again.
			require.Eventually(t, func() bool {
				i++
				data := common.BytesToHash(fmt.Append(nil, i)).Bytes()
				_, err := b.chain.Call(ctxOf(t), ethereum.CallMsg{To: &to, Data: data}, h.Hash())
				require.NoError(t, err)
				return b.state(1) == tt.want
			}, patience, tick)
		})
	}
}
