package gateway_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

func TestWhoBearsWhat(t *testing.T) {
	t.Parallel()
	for bearer, want := range map[string][3]string{ // CCIP fee, gas, pool
		"DEBT": {"DEBT", "DEBT", "DEBT"},
		"SHAR": {"DEBT", "DEBT", "CRED"},
		"SLEV": {"DEBT", "DEBT", "CRED"},
		"":     {"DEBT", "DEBT", "CRED"},
		"CRED": {"CRED", "CRED", "CRED"},
	} {
		for i, kind := range []gateway.ChargeKind{gateway.ChargeCCIP, gateway.ChargeGas, gateway.ChargePool} {
			require.Equal(t, want[i], gateway.Bears(bearer, kind), "%s of %s", kind, bearer)
		}
		require.Equal(t, bearer == "DEBT", gateway.InFull(bearer))
	}
}

func TestSharesAddUpToTheWhole(t *testing.T) {
	t.Parallel()
	for _, total := range []int64{0, 1, 7, 99, 100, 1_000_003} {
		for n := 1; n <= 12; n++ {
			sum, least, most := new(big.Int), int64(1<<62), int64(0)
			for _, share := range gateway.Shares(big.NewInt(total), n) {
				sum.Add(sum, share)
				least, most = min(least, share.Int64()), max(most, share.Int64())
			}
			require.Equal(t, total, sum.Int64())
			require.LessOrEqual(t, most-least, int64(1))
		}
	}
}

func TestChargesAreWhatTheChainProves(t *testing.T) {
	t.Parallel()
	tr := &gateway.Transfer{
		Instruction: gateway.Instruction{ChargeBearer: "SHAR", Amount: gateway.MustAmount("10", "EUR")},
		Route:       &gateway.Route{Source: "ethereum", Token: gateway.Address{4}, Decimals: 6, PoolFee: "1000"},
	}
	require.Empty(t, tr.Charges(nil))
	require.Equal(t, []gateway.Charge{
		{Kind: gateway.ChargeCCIP, Units: "7", Decimals: 18, Chain: "ethereum", Bearer: "DEBT"},
		{Kind: gateway.ChargeGas, Units: "21000000000000", Decimals: 18, Chain: "ethereum", Bearer: "DEBT"},
		{Kind: gateway.ChargePool, Units: "1000", Coin: gateway.Address{4}, Decimals: 6, Chain: "ethereum", Currency: "EUR", Bearer: "CRED"},
	}, tr.Charges(&gateway.Sighting{Fee: "7", Gas: "21000000000000"}))
	tr.Route.FeeToken, tr.Route.FeeDecimals = gateway.Address{5}, 8
	require.Equal(t, gateway.Charge{Kind: gateway.ChargeCCIP, Units: "7", Coin: gateway.Address{5}, Decimals: 8, Chain: "ethereum", Bearer: "DEBT"},
		tr.Charges(&gateway.Sighting{Fee: "7"})[0])
	require.Len(t, tr.Charges(&gateway.Sighting{Fee: "7"}), 2, "gas that isn't proven isn't charged")
}
