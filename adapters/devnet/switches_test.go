package devnet_test

import (
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
)

// refusal gives the selector of the error with which the last payment was
// refused; the payments so far are mined first.
func refusal(t *testing.T, n *devnet.Net) []byte {
	t.Helper()
	mine(t, n.Chains[0], 1)
	refusals, err := n.Refusals(t.Context())
	require.NoError(t, err)
	require.NotEmpty(t, refusals)
	return refusals[len(refusals)-1].Reason[:4]
}

func requireSends(t *testing.T, n *devnet.Net, count int) {
	t.Helper()
	sends, err := n.Sends(t.Context())
	require.NoError(t, err)
	require.Len(t, sends, count)
}

// quote asks the first chain's router for a fee, as seen over HTTP, and gives
// the error's data when there is none.
func quote(t *testing.T, n *devnet.Net) (fee *big.Int, revert string) {
	t.Helper()
	c := n.Chains[0]
	router := bindings.NewDevRouter()
	out, err := dial(t, c.Endpoints()[2]).CallContract(t.Context(), ethereum.CallMsg{To: &c.Router, Data: router.PackGetFee(c.Other().Selector,
		bindings.ClientEVM2AnyMessage{
			Receiver: common.LeftPadBytes(beneficiary[:], 32), TokenAmounts: []bindings.ClientEVMTokenAmount{},
			// EVMExtraArgsV2, no gas, out of order.
			ExtraArgs: append(append(common.FromHex("0x181dcf10"), make([]byte, 63)...), 1),
		})}, nil)
	var data rpc.DataError
	if errors.As(err, &data) {
		return nil, data.ErrorData().(string)[:10]
	}
	require.NoError(t, err)
	fee, err = router.UnpackGetFee(out)
	require.NoError(t, err)
	return fee, ""
}

func TestACursedSourceTakesNothing(t *testing.T) {
	t.Parallel()
	n := start(t, devnet.Config{})
	source := n.Chains[0]
	require.NoError(t, source.Curse(t.Context()))
	_, revert := quote(t, n)
	require.Equal(t, "0xfdbd6a72", revert, "CursedByRMN(uint64)")
	pay(t, source, "one", 10)
	require.Equal(t, common.FromHex("0xfdbd6a72"), refusal(t, n))
	requireSends(t, n, 0)

	require.NoError(t, source.Uncurse(t.Context()))
	pay(t, source, "one", 10)
	mine(t, source, 1)
	requireSends(t, n, 1)

	require.NoError(t, source.CurseAll(t.Context()))
	pay(t, source, "two", 10)
	mine(t, source, 1)
	requireSends(t, n, 1)
	require.NoError(t, source.UncurseAll(t.Context()))
	_, revert = quote(t, n)
	require.Empty(t, revert)
}

func TestACursedDestinationIsServedAfterwards(t *testing.T) {
	t.Parallel()
	n := start(t, devnet.Config{})
	source, dest := n.Chains[0], n.Chains[1]
	require.NoError(t, dest.Curse(t.Context()))
	pay(t, source, "one", 10)
	mine(t, source, 3)
	require.Zero(t, dest.Pending(), "the relay doesn't try")
	mine(t, dest, 3)
	require.Zero(t, balance(t, dest, beneficiary))
	require.NoError(t, dest.Uncurse(t.Context()))
	mine(t, dest, 2)
	require.Equal(t, int64(10), balance(t, dest, beneficiary))
	requireConserved(t, n)
}

func TestAFullBucketRefusesUntilItHasRefilled(t *testing.T) {
	t.Parallel()
	n := start(t, devnet.Config{})
	source := n.Chains[0]
	require.NoError(t, source.FillBucket(t.Context(), true, false, big.NewInt(5)))
	pay(t, source, "one", 1000)
	require.Equal(t, common.FromHex("0xd0c8d23a"), refusal(t, n), "TokenRateLimitReached")

	require.NoError(t, source.ResetRateLimit(t.Context()))
	pay(t, source, "one", 1000)
	mine(t, source, 1)
	requireSends(t, n, 1)

	require.NoError(t, source.SetRateLimit(t.Context(), devnet.RateLimit{Capacity: big.NewInt(50), Rate: big.NewInt(1)}, devnet.RateLimit{}))
	pay(t, source, "two", 51)
	require.Equal(t, common.FromHex("0x1a76572a"), refusal(t, n), "TokenMaxCapacityExceeded")
	requireSends(t, n, 1)
}

func TestAFullInboundBucketStrandsUntilExecutedByHand(t *testing.T) {
	t.Parallel()
	n := start(t, devnet.Config{})
	source, dest := n.Chains[0], n.Chains[1]
	require.NoError(t, dest.FillBucket(t.Context(), false, true, big.NewInt(1)))
	pay(t, source, "one", 100_000)
	mine(t, source, 3)
	mine(t, dest, 1)
	require.Zero(t, balance(t, dest, beneficiary))
	failed, err := n.Relay(source).Failed(t.Context())
	require.NoError(t, err)
	require.Len(t, failed, 1)
	_, err = n.Relay(source).ExecuteFailed(t.Context())
	require.Error(t, err, "the bucket is still empty")

	require.NoError(t, dest.ResetRateLimit(t.Context()))
	_, err = n.Relay(source).ExecuteFailed(t.Context())
	require.NoError(t, err)
	require.Equal(t, int64(100_000), balance(t, dest, beneficiary))
	requireConserved(t, n)
}

func TestACreditToABlockedBeneficiaryIsSetAsideAndRetried(t *testing.T) {
	t.Parallel()
	n := start(t, devnet.Config{})
	source, dest := n.Chains[0], n.Chains[1]
	require.NoError(t, dest.BlockAccount(t.Context(), beneficiary, true))
	pay(t, source, "one", 10)
	mine(t, source, 3)
	mine(t, dest, 1)
	require.Zero(t, balance(t, dest, beneficiary))
	require.Equal(t, int64(10), balance(t, dest, dest.Receiver))
	credits, err := n.Credits(t.Context())
	require.NoError(t, err)
	require.Len(t, credits, 1)
	require.True(t, credits[0].SetAside)
	requireConserved(t, n)

	require.NoError(t, dest.BlockAccount(t.Context(), beneficiary, false))
	require.NoError(t, dest.RetryCredit(t.Context(), devnet.ClientDefault, ref("one")))
	require.Equal(t, int64(10), balance(t, dest, beneficiary))
	credits, err = n.Credits(t.Context())
	require.NoError(t, err)
	require.Len(t, credits, 2)
	require.False(t, credits[1].SetAside)
	duplicates, err := n.DuplicateCredits(t.Context())
	require.NoError(t, err)
	require.Zero(t, duplicates)
	requireConserved(t, n)
}

func TestAPausedTokenFailsAtThePool(t *testing.T) {
	t.Parallel()
	n := start(t, devnet.Config{})
	source, dest := n.Chains[0], n.Chains[1]
	require.NoError(t, dest.PauseToken(t.Context(), true))
	pay(t, source, "one", 10)
	mine(t, source, 3)
	mine(t, dest, 1)
	failed, err := n.Relay(source).Failed(t.Context())
	require.NoError(t, err)
	require.Len(t, failed, 1)
	require.NoError(t, dest.PauseToken(t.Context(), false))
	_, err = n.Relay(source).ExecuteFailed(t.Context())
	require.NoError(t, err)
	require.Equal(t, int64(10), balance(t, dest, beneficiary))
}

func TestThePriceOfALaneCanRise(t *testing.T) {
	t.Parallel()
	n := start(t, devnet.Config{})
	before, _ := quote(t, n)
	require.Positive(t, before.Sign())
	require.NoError(t, n.Chains[0].SetPrice(t.Context(), 100))
	after, _ := quote(t, n)
	require.Equal(t, new(big.Int).Mul(before, big.NewInt(100)), after)
}

func TestAPausedSenderSendsNothing(t *testing.T) {
	t.Parallel()
	n := start(t, devnet.Config{})
	source := n.Chains[0]
	require.NoError(t, source.PauseSender(t.Context(), devnet.ClientDefault, true))
	tx := pay(t, source, "one", 10)
	mine(t, source, 1)
	receipt, err := source.Client().TransactionReceipt(t.Context(), tx.Hash())
	require.NoError(t, err)
	require.Equal(t, types.ReceiptStatusFailed, receipt.Status)
	require.NoError(t, source.PauseSender(t.Context(), devnet.ClientDefault, false))
	pay(t, source, "one", 10)
	mine(t, source, 1)
	requireSends(t, n, 1)
	require.Error(t, source.PauseSender(t.Context(), "nobody", true))
}

func TestAReferenceSentTwiceOnTwoChainsIsCounted(t *testing.T) {
	t.Parallel()
	n := start(t, devnet.Config{Clients: []devnet.ClientSpec{{ID: devnet.ClientDefault, Funds: [2]string{"1", "1"}}}})
	for _, chain := range n.Chains {
		pay(t, chain, "one", 1)
		mine(t, chain, 1)
	}
	duplicates, err := n.DuplicateSends(t.Context())
	require.NoError(t, err)
	require.Equal(t, 1, duplicates)
	// The receivers are two contracts and each credits its own.
	for _, chain := range n.Chains {
		mine(t, chain, 3)
	}
	for _, chain := range n.Chains {
		mine(t, chain, 1)
	}
	duplicates, err = n.DuplicateCredits(t.Context())
	require.NoError(t, err)
	require.Equal(t, 1, duplicates)
}

func TestMoneyThatIsMadeOrLostIsNoticed(t *testing.T) {
	t.Parallel()
	n := start(t, devnet.Config{})
	source, dest := n.Chains[0], n.Chains[1]
	issued := requireConserved(t, n).Issued
	require.NoError(t, dest.Mint(t.Context(), beneficiary, big.NewInt(3)))
	sum := requireConserved(t, n)
	require.Equal(t, int64(3), new(big.Int).Sub(sum.Issued, issued).Int64(), "what the owner mints is issued")

	// A source that forgets what the destination has executed: money from nothing.
	mine(t, source, 3)
	pay(t, source, "one", 10)
	mine(t, source, 3)
	mine(t, dest, 1)
	require.Equal(t, int64(13), balance(t, dest, beneficiary))
	require.NoError(t, source.Reorg(t.Context(), 3, true))
	sum, err := n.Conserved(t.Context())
	require.NoError(t, err)
	require.False(t, sum.OK())
	require.Equal(t, int64(10), sum.Difference.Int64())
}

func TestBlocksComeFromTheTimer(t *testing.T) {
	t.Parallel()
	n := start(t, devnet.Config{BlockTime: 20 * time.Millisecond})
	source, dest := n.Chains[0], n.Chains[1]
	pay(t, source, "one", 10)
	require.Eventually(t, func() bool { return balance(t, dest, beneficiary) == 10 }, 3*time.Minute, 5*time.Millisecond)
	// The timer and everything else that makes blocks don't get into each other's way.
	for i := range 5 {
		require.NoError(t, source.Reorg(t.Context(), 2, i%2 == 0))
		require.NoError(t, dest.Reorg(t.Context(), 2, i%2 == 1))
		require.NoError(t, dest.SetPrice(t.Context(), 2))
	}
	require.Eventually(t, func() bool {
		sum, err := n.Conserved(t.Context())
		return err == nil && sum.OK() && sum.InFlight.Sign() == 0 && balance(t, dest, beneficiary) == 10
	}, 3*time.Minute, 5*time.Millisecond)
}
