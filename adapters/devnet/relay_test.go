package devnet_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
)

func TestARelayThatStallsCarriesOnWhereItStopped(t *testing.T) {
	t.Parallel()
	n := start(t, devnet.Config{})
	source, dest := n.Chains[0], n.Chains[1]
	n.Relay(source).Stall(true)
	pay(t, source, "one", 10)
	mine(t, source, 5)
	mine(t, dest, 5)
	require.Zero(t, balance(t, dest, beneficiary))

	n.Relay(source).Stall(false)
	mine(t, dest, 2)
	require.Equal(t, int64(10), balance(t, dest, beneficiary))
	requireConserved(t, n)
}

func TestBothDirectionsAreLanes(t *testing.T) {
	t.Parallel()
	n := start(t, devnet.Config{Clients: []devnet.ClientSpec{{ID: devnet.ClientDefault, Funds: [2]string{"5", "7"}}}})
	for i, chain := range n.Chains {
		pay(t, chain, fmt.Sprint(i), 1_000_000)
		mine(t, chain, 3)
	}
	for _, chain := range n.Chains {
		mine(t, chain, 1)
		require.Equal(t, int64(1_000_000), balance(t, chain, beneficiary))
	}
	sum := requireConserved(t, n)
	require.Equal(t, int64(12_000_000), sum.Issued.Int64())
	require.Equal(t, [2]int64{5_000_000, 7_000_000}, [2]int64{sum.Supply[0].Int64(), sum.Supply[1].Int64()})
}

func TestAStarvedExecutionFailsAndSucceedsByHand(t *testing.T) {
	t.Parallel()
	n := start(t, devnet.Config{})
	source, dest := n.Chains[0], n.Chains[1]
	relay := n.Relay(source)
	relay.FailExecution(2)
	for i := range 5 {
		pay(t, source, fmt.Sprint(i), 100)
	}
	mine(t, source, 3)
	mine(t, dest, 1)
	require.Equal(t, int64(300), balance(t, dest, beneficiary), "two of five fail")
	failed, err := relay.Failed(t.Context())
	require.NoError(t, err)
	require.Len(t, failed, 2)
	require.Equal(t, int64(200), requireConserved(t, n).InFlight.Int64())

	mine(t, dest, 3)
	require.Equal(t, int64(300), balance(t, dest, beneficiary), "the oracle network tries once")

	count, err := relay.ExecuteFailed(t.Context())
	require.NoError(t, err)
	require.Equal(t, 2, count)
	require.Equal(t, int64(500), balance(t, dest, beneficiary))
	failed, err = relay.Failed(t.Context())
	require.NoError(t, err)
	require.Empty(t, failed)
	require.Zero(t, requireConserved(t, n).InFlight.Sign())
}

// Trees of every shape: odd layers, more than one root, more than one
// execution per root.
func TestManyMessagesOfOneBlockAllArrive(t *testing.T) {
	t.Parallel()
	for _, count := range []int{2, 3, 7, 64, 65, 131} {
		t.Run(fmt.Sprint(count), func(t *testing.T) {
			t.Parallel()
			n := start(t, devnet.Config{})
			source, dest := n.Chains[0], n.Chains[1]
			for first := 0; first < count; first += 20 {
				var batch []devnet.Payment
				for i := first; i < min(first+20, count); i++ {
					batch = append(batch, devnet.Payment{
						Client: devnet.ClientDefault, Ref: ref(fmt.Sprint(i)), Units: big.NewInt(1), Beneficiary: beneficiary,
					})
				}
				_, err := source.Pay(t.Context(), batch...)
				require.NoError(t, err)
			}
			// A pool may bring the last of them into the next block.
			for range 20 {
				mine(t, source, 3)
				mine(t, dest, 2)
				if balance(t, dest, beneficiary) >= int64(count) {
					break
				}
			}
			require.Equal(t, int64(count), balance(t, dest, beneficiary))
			duplicates, err := n.DuplicateSends(t.Context())
			require.NoError(t, err)
			require.Zero(t, duplicates)
			requireConserved(t, n)
		})
	}
}

func TestAReorgMinesTransactionsAgainOrMakesThemVanish(t *testing.T) {
	t.Parallel()
	for _, drop := range []bool{false, true} {
		t.Run(fmt.Sprintf("drop=%t", drop), func(t *testing.T) {
			t.Parallel()
			n := start(t, devnet.Config{})
			source := n.Chains[0]
			mine(t, source, 3)
			tx := pay(t, source, "one", 10)
			mine(t, source, 2)
			before, err := source.Client().TransactionReceipt(t.Context(), tx.Hash())
			require.NoError(t, err)
			waiting := pay(t, source, "two", 5) // in the pool while the chain is replaced
			head := source.Head()

			require.NoError(t, source.Reorg(t.Context(), 2, drop))
			require.Equal(t, head.Number.Uint64()+1, source.Head().Number.Uint64())
			replaced, err := source.Client().HeaderByNumber(t.Context(), head.Number)
			require.NoError(t, err)
			require.NotEqual(t, head.Hash(), replaced.Hash())
			_, _, err = source.Client().TransactionByHash(t.Context(), waiting.Hash())
			require.NoError(t, err, "what waited still waits")

			after, err := source.Client().TransactionReceipt(t.Context(), tx.Hash())
			if drop {
				require.ErrorIs(t, err, ethereum.NotFound)
				_, _, err = source.Client().TransactionByHash(t.Context(), tx.Hash())
				require.ErrorIs(t, err, ethereum.NotFound)
				nonce, err := source.Client().NonceAt(t.Context(), source.Operator, nil)
				require.NoError(t, err)
				require.Zero(t, nonce)
				sends, err := n.Sends(t.Context())
				require.NoError(t, err)
				require.Empty(t, sends)
				// The same bytes can be sent again, and the second follows.
				require.NoError(t, source.Client().SendTransaction(t.Context(), tx))
				mine(t, source, 1)
			} else {
				require.NoError(t, err)
				require.NotEqual(t, before.BlockHash, after.BlockHash)
				mine(t, source, 1)
			}
			sends, err := n.Sends(t.Context())
			require.NoError(t, err)
			require.Len(t, sends, 2)
			requireConserved(t, n)
		})
	}
}

func TestTheRelayLosesNothingWhenTheDestinationIsReorganised(t *testing.T) {
	t.Parallel()
	for _, drop := range []bool{false, true} {
		t.Run(fmt.Sprintf("drop=%t", drop), func(t *testing.T) {
			t.Parallel()
			n := start(t, devnet.Config{})
			source, dest := n.Chains[0], n.Chains[1]
			mine(t, dest, 3)
			pay(t, source, "one", 10)
			mine(t, source, 3)
			mine(t, dest, 1)
			require.Equal(t, int64(10), balance(t, dest, beneficiary))

			require.NoError(t, dest.Reorg(t.Context(), 2, drop))
			if drop {
				require.Zero(t, balance(t, dest, beneficiary), "commit and execution are gone")
			}
			mine(t, dest, 2)
			require.Equal(t, int64(10), balance(t, dest, beneficiary))
			requireConserved(t, n)
		})
	}
}

func TestASourceReorgBeforeFinalityMovesNothing(t *testing.T) {
	t.Parallel()
	n := start(t, devnet.Config{})
	source, dest := n.Chains[0], n.Chains[1]
	mine(t, source, 3)
	pay(t, source, "one", 10)
	mine(t, source, 2)
	require.NoError(t, source.Reorg(t.Context(), 2, true))
	mine(t, source, 5)
	mine(t, dest, 3)
	require.Zero(t, balance(t, dest, beneficiary))
	sum := requireConserved(t, n)
	require.Zero(t, sum.InFlight.Sign())
}

func TestTheDeploymentCantBeReplaced(t *testing.T) {
	t.Parallel()
	n := start(t, devnet.Config{})
	require.Error(t, n.Chains[0].Reorg(t.Context(), 1, false))
	require.Error(t, n.Chains[0].Reorg(t.Context(), 0, false))
}

func TestADroppedTransactionVanishesAndTheOthersStay(t *testing.T) {
	t.Parallel()
	n := start(t, devnet.Config{})
	source := n.Chains[0]
	first, second := pay(t, source, "one", 1), pay(t, source, "two", 2)
	require.True(t, source.DropTransaction(first.Hash()))
	require.False(t, source.DropTransaction(first.Hash()))
	mine(t, source, 1)
	_, _, err := source.Client().TransactionByHash(t.Context(), first.Hash())
	require.ErrorIs(t, err, ethereum.NotFound)
	_, pending, err := source.Client().TransactionByHash(t.Context(), second.Hash())
	require.NoError(t, err)
	require.True(t, pending, "its nonce waits for the first")

	require.NoError(t, source.Client().SendTransaction(t.Context(), first))
	mine(t, source, 1)
	for _, tx := range []*types.Transaction{first, second} {
		receipt, err := source.Client().TransactionReceipt(t.Context(), tx.Hash())
		require.NoError(t, err)
		require.Equal(t, types.ReceiptStatusSuccessful, receipt.Status)
	}
}
