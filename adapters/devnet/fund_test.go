package devnet_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
)

func startFund(t *testing.T, spec devnet.FundSpec) (*devnet.Net, *devnet.Fund) {
	t.Helper()
	n := start(t, devnet.Config{Fund: &spec})
	return n, n.Fund
}

func orderRef(name string) common.Hash { return crypto.Keccak256Hash([]byte("order " + name)) }

// order submits an order of the default client from the first chain and mines until nothing more can come of it.
func order(t *testing.T, n *devnet.Net, name string, action int64, money int64, quantity *big.Int) {
	t.Helper()
	_, err := n.Fund.Order(t.Context(), devnet.Order{
		Payment: devnet.Payment{Client: devnet.ClientDefault, Ref: ref(name), Units: big.NewInt(money)},
		Action:  action, ReferenceID: orderRef(name), Quantity: quantity,
	})
	require.NoError(t, err)
	carry(t, n)
}

// carry mines blocks on both chains until a message has gone there and one has come back.
func carry(t *testing.T, n *devnet.Net) {
	t.Helper()
	for range 12 {
		mine(t, n.Chains[0], 1)
		mine(t, n.Chains[1], 1)
	}
}

func units(t *testing.T, f *devnet.Fund) string {
	t.Helper()
	held, err := f.Units(t.Context(), f.Wallets[devnet.ClientDefault])
	require.NoError(t, err)
	total, err := f.TotalUnits(t.Context())
	require.NoError(t, err)
	require.Equal(t, total, held, "all units belong to the one distributor")
	return held.String()
}

func TestFundTakesSubscriptionAndPaysRedemption(t *testing.T) {
	t.Parallel()
	n, f := startFund(t, devnet.FundSpec{NAV: "101.23456789"})
	wallet := f.Wallets[devnet.ClientDefault]

	order(t, n, "s", 1, 123_456_789, nil)
	require.Equal(t, "1219500000000000000", units(t, f))
	require.Equal(t, int64(123_456_789), balance(t, n.Chains[1], f.Settlement))
	require.Zero(t, balance(t, n.Chains[1], f.Receivers[devnet.ClientDefault]))

	f.SetNAV(big.NewInt(10_199_999_999))
	order(t, n, "r", 2, 0, big.NewInt(1e18))
	require.Equal(t, "219500000000000000", units(t, f))
	require.Equal(t, int64(123_456_789-101_990_000), balance(t, n.Chains[1], f.Settlement))
	require.Equal(t, int64(101_990_000), balance(t, n.Chains[0], wallet), "the money came home")
	requireConserved(t, n)
}

func TestStalledAdministratorLeavesRequestOpen(t *testing.T) {
	t.Parallel()
	n, f := startFund(t, devnet.FundSpec{})
	f.Stall(true)
	order(t, n, "s", 1, 5_000_000, nil)
	require.Equal(t, "0", units(t, f))
	require.Equal(t, int64(5_000_000), balance(t, n.Chains[1], f.Receivers[devnet.ClientDefault]))
	order(t, n, "s", 3, 0, nil)
	require.Equal(t, int64(5_000_000), balance(t, n.Chains[1], f.Receivers[devnet.ClientDefault]), "the payment's reference is used")
	f.Stall(false)
	carry(t, n)
	require.Equal(t, "50000000000000000", units(t, f))
}

func TestFailedSubscriptionsMoneyComesHome(t *testing.T) {
	t.Parallel()
	n, f := startFund(t, devnet.FundSpec{})
	f.Fail(1)
	order(t, n, "fails", 1, 5_000_000, nil)
	require.Equal(t, "0", units(t, f))
	require.Equal(t, int64(5_000_000), balance(t, n.Chains[0], f.Wallets[devnet.ClientDefault]))
	order(t, n, "succeeds", 1, 5_000_000, nil)
	require.Equal(t, "50000000000000000", units(t, f))
	requireConserved(t, n)
}

func TestNAVComesByMessage(t *testing.T) {
	t.Parallel()
	n, f := startFund(t, devnet.FundSpec{NAVTTL: time.Hour})
	_, err := f.PublishByMessage(t.Context(), devnet.Payment{Client: devnet.ClientDefault, Ref: ref("nav")}, big.NewInt(20_000_000_000))
	require.NoError(t, err)
	carry(t, n)
	order(t, n, "s", 1, 100_000_000, nil)
	require.Equal(t, "500000000000000000", units(t, f))
}
