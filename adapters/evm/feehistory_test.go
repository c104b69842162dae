package evm_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/adapters/evm/chaintest"
)

// paid answers eth_feeHistory with blocks of which half has paid these tips; -1
// is an empty block.
func paid(tips ...int64) chaintest.Fault {
	return chaintest.Rewrite(func(any) any {
		reward, used := []any{}, []any{}
		for _, tip := range tips {
			reward = append(reward, []any{fmt.Sprintf("0x%x", max(tip, 0))})
			used = append(used, map[bool]float64{true: 0, false: 0.5}[tip < 0])
		}
		return map[string]any{"oldestBlock": "0x1", "reward": reward, "gasUsedRatio": used}
	}, "eth_feeHistory")
}

const gwei = int64(1e9)

func TestTheTipIsTheMedianOfTheEndpointsWithinItsBounds(t *testing.T) {
	t.Parallel()
	for name, tt := range map[string]struct {
		endpoints [][]int64 // tips of the blocks that each tells; nil: it refuses to
		want      int64
	}{
		"all agree":                            {[][]int64{{3 * gwei}, {3 * gwei}, {3 * gwei}}, 3 * gwei},
		"one wants us to overpay":              {[][]int64{{3 * gwei}, {900 * gwei}, {3 * gwei}}, 3 * gwei},
		"one wants us stranded":                {[][]int64{{3 * gwei}, {0}, {3 * gwei}}, 3 * gwei},
		"honest ones differ":                   {[][]int64{{2 * gwei}, {5 * gwei}, {4 * gwei}}, 4 * gwei},
		"a block in which somebody overpaid":   {[][]int64{{2 * gwei, 700 * gwei, 2 * gwei}, {2 * gwei, 700 * gwei, 2 * gwei}, {2 * gwei}}, 2 * gwei},
		"empty blocks pay nothing and say so":  {[][]int64{{-1, 6 * gwei, -1}, {-1, 6 * gwei, -1}, {-1, 6 * gwei, -1}}, 6 * gwei},
		"two speak, the cheaper is believed":   {[][]int64{{2 * gwei}, nil, {8 * gwei}}, 2 * gwei},
		"one speaks, which is no quorum":       {[][]int64{{8 * gwei}, nil, nil}, gwei},
		"nothing was paid for":                 {[][]int64{{-1}, {-1}, {-1}}, gwei},
		"cheaper than the least":               {[][]int64{{1}, {1}, {1}}, gwei},
		"dearer than the ceiling, all of them": {[][]int64{{80 * gwei}, {80 * gwei}, {80 * gwei}}, 10 * gwei},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := setup(t)
			b.node.Mine(1)
			for i, tips := range tt.endpoints {
				if tips == nil {
					b.proxies[i].Misbehave(chaintest.Refuse(&chaintest.RPCError{Code: -32601, Message: "the method eth_feeHistory does not exist/is not available"}, false, "eth_feeHistory"))
					continue
				}
				b.proxies[i].Misbehave(paid(tips...))
			}
			a := b.accounts(t, evm.FeePolicy{Tip: big.NewInt(gwei), TipCeiling: big.NewInt(10 * gwei)})
			for range 2 {
				attempt, err := a.Sign(ctxOf(t), "testnet", b.node.Account(), 0, echoCall(1), nil, signedAt)
				require.NoError(t, err)
				require.Equal(t, big.NewInt(tt.want), attempt.GasTipCap)
			}
			fixed, err := b.accounts(t, evm.FeePolicy{}).Sign(ctxOf(t), "testnet", b.node.Account(), 0, echoCall(1), nil, signedAt)
			require.NoError(t, err)
			require.Equal(t, big.NewInt(gwei), fixed.GasTipCap, "nobody is asked without a ceiling")
		})
	}
}

func TestTheFeeHistoryIsAskedForOncePerBlock(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.emit(1)
	b.node.Mine(1)
	a := b.accounts(t, evm.FeePolicy{Tip: big.NewInt(1), TipCeiling: big.NewInt(100 * gwei)})
	sign := func() *big.Int {
		attempt, err := a.Sign(ctxOf(t), "testnet", b.node.Account(), 5, echoCall(1), nil, signedAt)
		require.NoError(t, err)
		return attempt.GasTipCap
	}
	require.Equal(t, big.NewInt(gwei), sign(), "what geth's own history of the block says")
	sign()
	asked := b.proxies[0].Calls("eth_feeHistory") + b.proxies[1].Calls("eth_feeHistory") + b.proxies[2].Calls("eth_feeHistory")
	require.LessOrEqual(t, asked, 3)
	b.node.Mine(1)
	sign()
	require.Eventually(t, func() bool {
		return b.proxies[0].Calls("eth_feeHistory")+b.proxies[1].Calls("eth_feeHistory")+b.proxies[2].Calls("eth_feeHistory") > 3
	}, patience, tick)
}
