package gateway_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

func valuation() gateway.NAV {
	at := time.Date(2026, 11, 20, 16, 0, 0, 0, time.UTC)
	return gateway.NAV{
		TokenID: common.HexToHash("0x11"), Price: "101.25", Currency: "EUR", Decimals: 8, ValuedAt: at, ReportedAt: at.Add(time.Minute),
	}
}

func TestNAVIsEncodedAsItsFeedReadsIt(t *testing.T) {
	t.Parallel()
	n := valuation()
	word, err := abi.NewType("bytes32", "", nil)
	require.NoError(t, err)
	signed, err := abi.NewType("int256", "", nil)
	require.NoError(t, err)
	number, err := abi.NewType("uint256", "", nil)
	require.NoError(t, err)
	want, err := abi.Arguments{{Type: word}, {Type: signed}, {Type: number}, {Type: number}}.Pack(
		[32]byte(n.TokenID), big.NewInt(10_125_000_000), big.NewInt(n.ValuedAt.Unix()), big.NewInt(n.ReportedAt.Unix()))
	require.NoError(t, err)
	got, err := n.Payload()
	require.NoError(t, err)
	require.Equal(t, want, got)

	want, err = abi.Arguments{{Type: word}, {Type: number}, {Type: number}, {Type: number}}.Pack(
		[32]byte(n.TokenID), big.NewInt(77), big.NewInt(n.ValuedAt.Unix()), new(big.Int))
	require.NoError(t, err)
	require.Equal(t, crypto.Keccak256Hash(want), n.NAVRef(big.NewInt(77)))
}

func TestNAVOfMoreDecimalsThanItsFeedIsNotRounded(t *testing.T) {
	t.Parallel()
	for _, price := range []string{"101.123456789", "0", "-1", "x"} {
		n := valuation()
		n.Price = price
		_, err := n.Payload()
		require.Error(t, err, price)
	}
}

func TestAValuationIsOnePublicationWhateverReportsItAndEachCorrectionAnother(t *testing.T) {
	t.Parallel()
	chain := big.NewInt(77)
	first, again := valuation(), valuation()
	again.ReportID, again.Price, again.ReportedAt = "another", "99", again.ReportedAt.Add(time.Hour)
	require.Equal(t, first.NAVRef(chain), again.NAVRef(chain))
	require.NotEqual(t, first.NAVRef(chain), first.NAVRef(big.NewInt(78)))
	again.Corrects = true
	later := again
	later.ReportedAt = later.ReportedAt.Add(time.Second)
	require.NotEqual(t, first.NAVRef(chain), again.NAVRef(chain))
	require.NotEqual(t, later.NAVRef(chain), again.NAVRef(chain))
}

func TestAChangeIsNeverRoundedIntoItsLimit(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		before, price string
		bps           int64
	}{
		{"100", "105", 500}, {"100", "95", 500}, {"100", "105.000001", 501}, {"100", "100", 0}, {"3", "4", 3334}, {"100", "100.0000000000001", 1},
	} {
		bps, ok := gateway.ChangeBps(c.before, c.price)
		require.True(t, ok)
		require.Equal(t, c.bps, bps.Int64(), "%s to %s", c.before, c.price)
	}
	for _, bad := range []string{"0", "", "-1", "x"} {
		_, ok := gateway.ChangeBps(bad, "1")
		require.False(t, ok, bad)
	}
}
