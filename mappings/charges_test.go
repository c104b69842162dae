package mappings_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/mappings"
)

// charging has the pool of the euro on the first chain keep basis points.
func charging(bps uint16, ceiling int64) func(*mappings.ReaderConfig) {
	return func(c *mappings.ReaderConfig) {
		c.Network.Tokens[0].PoolFeeBPS = bps
		if ceiling > 0 {
			c.Network.Tokens[0].GrossUpCeiling = big.NewInt(ceiling)
		}
	}
}

// plain is a client without CBPR+, which wants to see charges in a CRED.
func plain() *gateway.Client {
	c := alpha()
	c.Profile = "plain"
	return c
}

// bearing writes a pacs.008 of one payment with a ChrgBr.
func bearing(bearer, amount string) []byte {
	return []byte(strings.Replace(string(body(pay{amount: amount})), "<ChrgBr>SHAR</ChrgBr>", "<ChrgBr>"+bearer+"</ChrgBr>", 1))
}

func units(t testing.TB, text string) *big.Int {
	t.Helper()
	n, ok := new(big.Int).SetString(text, 10)
	require.True(t, ok, text)
	return n
}

// Whatever the pool keeps, nothing is lost between what is sent, what it keeps
// and what is credited; and the creditor of a DEBT gets all of the amount, for
// the least that can be sent.
func TestWhatThePoolKeepsIsExact(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(7, 11))
	for range 300 {
		bps := uint16(1 + random.IntN(9_998))
		amount := fmt.Sprintf("%d.%02d", 1+random.IntN(1_000_000), random.IntN(100))
		for _, bearer := range []string{"DEBT", "SHAR", "CRED"} {
			r := read(t, newReader(t, charging(bps, 1<<62)), plain(), bearing(bearer, amount)).Transfers[0].Transfer.Route
			require.NotNil(t, r, "%s of %s at %d", bearer, amount, bps)
			sent, instructed := units(t, r.Units), units(t, strings.Replace(amount, ".", "", 1))
			instructed.Mul(instructed, big.NewInt(10_000)) // six decimals
			kept := new(big.Int)
			if r.PoolFee != "" {
				kept = units(t, r.PoolFee)
			}
			byRule := new(big.Int).Mul(sent, big.NewInt(int64(bps)))
			require.Zero(t, kept.Cmp(byRule.Div(byRule, big.NewInt(10_000))), "what the pool will keep")
			credited := units(t, r.Credited())
			require.Zero(t, sent.Cmp(new(big.Int).Add(kept, credited)), "conserved")
			if bearer != "DEBT" {
				require.Zero(t, sent.Cmp(instructed), "%s sends the amount", bearer)
				continue
			}
			require.Zero(t, credited.Cmp(instructed), "the creditor gets all of %s at %d", amount, bps)
			less := new(big.Int).Sub(sent, big.NewInt(1))
			keptOfLess := new(big.Int).Mul(less, big.NewInt(int64(bps)))
			keptOfLess.Div(keptOfLess, big.NewInt(10_000))
			require.Negative(t, less.Sub(less, keptOfLess).Cmp(instructed), "and no more is sent than needed")
		}
	}
}

func TestWithoutAPoolFeeNothingIsCharged(t *testing.T) {
	t.Parallel()
	for _, bearer := range []string{"DEBT", "SHAR", "CRED"} {
		r := read(t, newReader(t), plain(), bearing(bearer, "1250.75")).Transfers[0].Transfer.Route
		require.Equal(t, "1250750000", r.Units)
		require.Empty(t, r.PoolFee+r.CreditUnits)
		require.Equal(t, "1250750000", r.Credited())
	}
}

func TestAPoolThatKeepsMoreThanWasAgreedRefusesDEBT(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		ceiling int64
		want    string
	}{
		"nothing was agreed":    {0, "MAP-CHARGES CHRG"},
		"less than it takes":    {10_101_010 - 1, "MAP-CHARGES CHRG"},
		"just what it takes":    {10_101_010, ""},
		"more than it may take": {20_000_000, ""},
	} {
		tr := read(t, newReader(t, charging(100, c.ceiling)), plain(), bearing("DEBT", "1000.00")).Transfers[0]
		require.Equal(t, c.want, codes(tr.Rejected), name)
		if c.want != "" {
			require.Nil(t, tr.Transfer.Route)
			require.Equal(t, "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[1]/ChrgBr", tr.Rejected[0].Path)
			continue
		}
		require.Equal(t, "1010101010", tr.Transfer.Route.Units)
		require.Equal(t, "10101010", tr.Transfer.Route.PoolFee)
		require.Equal(t, "1000000000", tr.Transfer.Route.CreditUnits)
	}
}

// The dollar has two decimals on the other chain: what a pool leaves must fit.
func TestWhatAPoolLeavesIsNeverRounded(t *testing.T) {
	t.Parallel()
	dollar := func(bps uint16) func(*mappings.ReaderConfig) {
		return func(c *mappings.ReaderConfig) { c.Network.Tokens[2].PoolFeeBPS = bps }
	}
	pay := body(pay{amount: "10.01", currency: "USD"})
	r := read(t, newReader(t, dollar(0)), alpha(), pay).Transfers[0].Transfer.Route
	require.Equal(t, "10010000000000000000", r.Units)
	require.Equal(t, "1001", r.Credited(), "in the other token's units")
	require.Equal(t, "MAP-DECIMALS CH20", codes(read(t, newReader(t, dollar(5)), alpha(), pay).Transfers[0].Rejected))
}

// Whether the creditor can receive in full doesn't hang on the amount where nothing
// was agreed.
func TestAnAmountThatTheTokensCanNotHoldDoesNotHideWhatThePoolKeeps(t *testing.T) {
	t.Parallel()
	fine := func(ceiling int64) func(*mappings.ReaderConfig) {
		return func(c *mappings.ReaderConfig) { charging(100, ceiling)(c); c.Network.Tokens[1].Decimals = 1 }
	}
	require.Equal(t, "MAP-DECIMALS CH20, MAP-CHARGES CHRG", codes(read(t, newReader(t, fine(0)), plain(), bearing("DEBT", "1.25")).Transfers[0].Rejected))
	require.Equal(t, "MAP-DECIMALS CH20", codes(read(t, newReader(t, fine(1_000_000)), plain(), bearing("DEBT", "1.25")).Transfers[0].Rejected), "more may be sent, if the amount can be")
	require.Equal(t, "MAP-DECIMALS CH20", codes(read(t, newReader(t, fine(0)), plain(), bearing("SHAR", "1.25")).Transfers[0].Rejected))
}

func TestAPoolThatKeepsEverythingIsNoConfiguration(t *testing.T) {
	t.Parallel()
	n := network()
	n.Tokens[0].PoolFeeBPS = 10_000
	_, err := mappings.NewReader(mappings.ReaderConfig{Network: n, Directory: directory(t, directoryYAML)})
	require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err))
}
