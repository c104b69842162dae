package evm_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/adapters/evm/chaintest"
	"github.com/vostro-gateway/vostro/gateway"
)

func TestAReplacementIsAcceptedAndAnEqualOneIsNot(t *testing.T) {
	t.Parallel()
	b := setup(t)
	a := b.accounts(t, evm.FeePolicy{})
	first, err := a.Sign(ctxOf(t), "testnet", b.node.Account(), 0, echoCall(1), nil, signedAt)
	require.NoError(t, err)
	require.NoError(t, a.Broadcast(ctxOf(t), "testnet", first))
	require.Eventually(t, func() bool { return b.node.Pending(first.Hash) }, patience, tick)

	rival, err := a.Sign(ctxOf(t), "testnet", b.node.Account(), 0, echoCall(2), nil, signedAt) // the same fees
	require.NoError(t, err)
	requireCode(t, gateway.CodeUnderpriced, a.Broadcast(ctxOf(t), "testnet", rival))

	call, err := a.Replacement(first, big.NewInt(100e9))
	require.NoError(t, err)
	require.Equal(t, echoCall(1), call)
	for range 3 {
		second, err := a.Sign(ctxOf(t), "testnet", b.node.Account(), 0, call, &first, signedAt)
		require.NoError(t, err)
		require.NoError(t, a.Broadcast(ctxOf(t), "testnet", second), "geth's rules for replacements")
		require.Eventually(t, func() bool { return b.node.Pending(second.Hash) }, patience, tick)
		first = second
	}
	b.node.Mine(1)
	require.NotNil(t, b.node.Receipt(first.Hash))
}

func TestFeesNeverPassTheCeiling(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.node.Mine(1)
	baseFee := b.node.Header("latest").BaseFee
	tip := big.NewInt(2e9)
	a := b.accounts(t, evm.FeePolicy{Tip: tip})
	sign := func(ceiling *big.Int, previous *gateway.Attempt) (gateway.Attempt, error) {
		call := echoCall(1)
		call.MaxGasPrice = ceiling
		return a.Sign(ctxOf(t), "testnet", b.node.Account(), 0, call, previous, signedAt)
	}
	needed := new(big.Int).Add(baseFee, tip)

	attempt, err := sign(nil, nil)
	require.NoError(t, err)
	require.Equal(t, new(big.Int).Add(needed, baseFee), attempt.GasFeeCap, "twice the base fee, plus the tip")

	attempt, err = sign(needed, nil)
	require.NoError(t, err)
	require.Equal(t, needed, attempt.GasFeeCap)

	_, err = sign(new(big.Int).Sub(needed, big.NewInt(1)), nil)
	requireCode(t, gateway.CodeFeeOverCeiling, err)
	require.Equal(t, gateway.RetryAfterChange, gateway.RetryOf(err))

	_, err = sign(needed, &attempt)
	requireCode(t, gateway.CodeFeeOverCeiling, err)

	// Ten percent is what nodes demand; the rest of the bump gives way to the
	// ceiling.
	tenth := new(big.Int).Div(new(big.Int).Add(new(big.Int).Mul(needed, big.NewInt(110)), big.NewInt(99)), big.NewInt(100))
	bumped, err := sign(tenth, &attempt)
	require.NoError(t, err)
	require.Equal(t, tenth, bumped.GasFeeCap)
	require.Equal(t, big.NewInt(2.2e9), bumped.GasTipCap)
}

func TestABumpRaisesTipAndCapByWhatTheBaseFeeNeedsAtLeast(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.node.Mine(1)
	a := b.accounts(t, evm.FeePolicy{Tip: big.NewInt(1)})
	previous := &gateway.Attempt{GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(7)}
	attempt, err := a.Sign(ctxOf(t), "testnet", b.node.Account(), 0, echoCall(1), previous, signedAt)
	require.NoError(t, err)
	require.Equal(t, big.NewInt(2), attempt.GasTipCap, "one wei at least")
	baseFee := b.node.Header("latest").BaseFee
	require.Positive(t, attempt.GasFeeCap.Cmp(baseFee))

	free := b.accounts(t, evm.FeePolicy{Tip: new(big.Int)})
	attempt, err = free.Sign(ctxOf(t), "testnet", b.node.Account(), 0, echoCall(1), &gateway.Attempt{GasTipCap: new(big.Int), GasFeeCap: big.NewInt(7)}, signedAt)
	require.NoError(t, err)
	require.Equal(t, big.NewInt(1), attempt.GasTipCap, "nodes demand strictly more, of nothing too")

	previous = &gateway.Attempt{GasTipCap: big.NewInt(1001), GasFeeCap: big.NewInt(50e9 + 1)}
	attempt, err = a.Sign(ctxOf(t), "testnet", b.node.Account(), 0, echoCall(1), previous, signedAt)
	require.NoError(t, err)
	require.Equal(t, big.NewInt(1127), attempt.GasTipCap)           // 1126.125, rounded up
	require.Equal(t, big.NewInt(56_250_000_002), attempt.GasFeeCap) // 56250000001.125, rounded up
}

func TestAChainWithoutBaseFeeGetsLegacyTransactions(t *testing.T) {
	t.Parallel()
	b := setup(t)
	b.node.Mine(1)
	b.allLie(chaintest.BeforeLondon())
	_, err := b.accounts(t, evm.FeePolicy{}).Sign(ctxOf(t), "testnet", b.node.Account(), 0, echoCall(1), nil, signedAt)
	requireCode(t, gateway.CodeUnsupported, err)
	require.ErrorContains(t, err, "gas_price")

	a := b.accounts(t, evm.FeePolicy{GasPrice: big.NewInt(2e9)})
	first, err := a.Sign(ctxOf(t), "testnet", b.node.Account(), 0, echoCall(1), nil, signedAt)
	require.NoError(t, err)
	require.Equal(t, big.NewInt(2e9), first.GasFeeCap)
	tx := new(types.Transaction)
	require.NoError(t, tx.UnmarshalBinary(first.Raw))
	require.EqualValues(t, types.LegacyTxType, tx.Type())
	require.Equal(t, b.node.ChainID(), tx.ChainId(), "bound to the chain (EIP-155)")
	require.NoError(t, a.Broadcast(ctxOf(t), "testnet", first))

	second, err := a.Sign(ctxOf(t), "testnet", b.node.Account(), 0, echoCall(1), &first, signedAt)
	require.NoError(t, err)
	require.Equal(t, big.NewInt(2.25e9), second.GasFeeCap)
	require.NoError(t, a.Broadcast(ctxOf(t), "testnet", second), "a replacement that nodes take")
	b.node.Mine(1)
	require.EqualValues(t, 1, b.node.Receipt(second.Hash).Status)

	capped := echoCall(1)
	capped.MaxGasPrice = big.NewInt(1e9)
	_, err = a.Sign(ctxOf(t), "testnet", b.node.Account(), 1, capped, nil, signedAt)
	requireCode(t, gateway.CodeFeeOverCeiling, err)

	free, err := b.accounts(t, evm.FeePolicy{GasPrice: new(big.Int)}).Sign(ctxOf(t), "testnet", b.node.Account(), 1, echoCall(1), nil, signedAt)
	require.NoError(t, err)
	require.Zero(t, free.GasFeeCap.Sign())
}

func TestBadFeePoliciesAreRefused(t *testing.T) {
	t.Parallel()
	b := setup(t)
	for name, fees := range map[string]evm.FeePolicy{
		"tip":        {Tip: big.NewInt(-1)},
		"price":      {GasPrice: big.NewInt(-1)},
		"cap":        {BaseFeePercent: 99},
		"small bump": {BumpPermille: 99},
	} {
		_, err := evm.NewAccounts(map[string]*evm.ChainAccount{"x": {Chain: b.chain, Signers: []evm.Signer{evm.NewKeySigner(b.node.Key())}, Fees: fees}})
		require.Error(t, err, name)
		requireCode(t, gateway.CodeConfiguration, err)
	}
	_, err := evm.NewAccounts(map[string]*evm.ChainAccount{"x": {Chain: b.chain}})
	requireCode(t, gateway.CodeConfiguration, err)
	_, err = b.accounts(t, evm.FeePolicy{}).SignersOf("elsewhere")
	requireCode(t, gateway.CodeConfiguration, err)
}
