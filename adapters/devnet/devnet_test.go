package devnet_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/gateway"
)

// beneficiary is somebody's wallet on the other chain.
var beneficiary = common.HexToAddress("0x00000000000000000000000000000000000b0b01")

func start(t *testing.T, config devnet.Config) *devnet.Net {
	t.Helper()
	n, err := devnet.Start(t.Context(), config)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, n.Close()) })
	return n
}

func ref(name string) gateway.PaymentRef {
	return gateway.PaymentRef(crypto.Keccak256Hash([]byte(name)))
}

// pay submits a payment of the default client to the beneficiary.
func pay(t *testing.T, c *devnet.Chain, name string, units int64) *types.Transaction {
	t.Helper()
	tx, err := c.Pay(t.Context(), devnet.Payment{
		Client: devnet.ClientDefault, Ref: ref(name), Units: big.NewInt(units), Beneficiary: beneficiary,
	})
	require.NoError(t, err)
	return tx
}

func mine(t *testing.T, c *devnet.Chain, count int) {
	t.Helper()
	_, err := c.Mine(t.Context(), count)
	require.NoError(t, err)
}

func balance(t *testing.T, c *devnet.Chain, account common.Address) int64 {
	t.Helper()
	units, err := c.TokenBalance(t.Context(), account)
	require.NoError(t, err)
	return units.Int64()
}

func requireConserved(t *testing.T, n *devnet.Net) devnet.Conservation {
	t.Helper()
	sum, err := n.Conserved(t.Context())
	require.NoError(t, err)
	require.True(t, sum.OK(), "%+v", sum)
	return sum
}

func TestAPaymentCrossesAfterSourceFinality(t *testing.T) {
	t.Parallel()
	n := start(t, devnet.Config{})
	source, dest := n.Chains[0], n.Chains[1]

	tx := pay(t, source, "one", 1_250_75)
	mine(t, source, 2)
	mine(t, dest, 2)
	require.Zero(t, balance(t, dest, beneficiary), "two blocks are not three")
	require.Equal(t, int64(1_250_75), requireConserved(t, n).InFlight.Int64())

	mine(t, source, 1) // final: the relay submits
	mine(t, source, 2)
	require.Equal(t, 2, dest.Pending(), "one commit, one execution, however often it looks")
	mine(t, dest, 1)
	require.Equal(t, int64(1_250_75), balance(t, dest, beneficiary))
	require.Zero(t, requireConserved(t, n).InFlight.Sign())
	mine(t, dest, 1)
	require.Zero(t, dest.Pending(), "the relay has nothing more to do")

	sends, err := n.Sends(t.Context())
	require.NoError(t, err)
	require.Len(t, sends, 1)
	require.Equal(t, ref("one"), sends[0].Ref)
	require.Equal(t, tx.Hash(), sends[0].Tx)
	require.Equal(t, uint64(1), sends[0].Sequence)
	credits, err := n.Credits(t.Context())
	require.NoError(t, err)
	require.Len(t, credits, 1)
	require.Equal(t, sends[0].MessageID, credits[0].MessageID)
	require.Equal(t, devnet.Lineage(devnet.ClientDefault), credits[0].Lineage)
}
