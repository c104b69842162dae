package devnet_test

import (
	"context"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/evm/chaintest"
	"github.com/vostro-gateway/vostro/gateway"
)

func TestPaymentsCrossBetweenNodesOutsideThisProcess(t *testing.T) {
	t.Parallel()
	stopped := 0
	n, err := devnet.Start(t.Context(), devnet.Config{Outside: func(_ context.Context, chainID uint64) (devnet.Outside, error) {
		return devnet.Outside{URL: chaintest.StartAnvil(t, chainID), Close: func() error { stopped++; return nil }}, nil
	}})
	require.NoError(t, err)
	src, dst := n.Chains[0], n.Chains[1]
	require.Len(t, src.Endpoints(), 1)
	wallet := common.HexToAddress("0x777")
	_, err = src.Pay(t.Context(), devnet.Payment{Client: devnet.ClientDefault, Ref: gateway.PaymentRef{1}, Units: big.NewInt(5), Beneficiary: wallet})
	require.NoError(t, err)
	require.Equal(t, 1, src.Pending())
	_, err = src.Mine(t.Context(), int(n.Finality()))
	require.NoError(t, err)
	require.Zero(t, src.Pending())
	_, err = dst.Mine(t.Context(), 1)
	require.NoError(t, err)
	held, err := dst.TokenBalance(t.Context(), wallet)
	require.NoError(t, err)
	require.Equal(t, "5", held.String())

	require.ErrorContains(t, src.Reorg(t.Context(), 1, false), "isn't in this process")
	require.False(t, src.DropTransaction(common.Hash{1}))
	require.NoError(t, n.Close())
	require.Equal(t, 2, stopped)
}

func TestANodeOfAnotherChainIsRefusedAndStopped(t *testing.T) {
	t.Parallel()
	url, stopped := chaintest.StartAnvil(t, 7), false
	_, err := devnet.Start(t.Context(), devnet.Config{Outside: func(context.Context, uint64) (devnet.Outside, error) {
		return devnet.Outside{URL: url, Close: func() error { stopped = true; return nil }}, nil
	}})
	require.ErrorContains(t, err, "the node is of chain 7 instead of 1337")
	require.True(t, stopped)
	_, err = devnet.Start(t.Context(), devnet.Config{Outside: func(context.Context, uint64) (devnet.Outside, error) {
		return devnet.Outside{}, errors.New("no such program")
	}})
	require.ErrorContains(t, err, "no such program")
}
