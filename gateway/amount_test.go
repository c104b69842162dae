package gateway_test

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

func TestAmountsReadTheLexicalFormsOfDecimals(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"1250.75":            "1250.75",
		"+001250.7500":       "1250.75",
		"1000.00":            "1000",
		"0.00001":            "0.00001",
		".5":                 "0.5",
		"5.":                 "5",
		"9007199254740993":   "9007199254740993",
		"999999999999999.99": "999999999999999.99",
		"-3":                 "-3",
		"0":                  "0",
	} {
		a, err := gateway.ParseAmount(text, "EUR")
		require.NoError(t, err, text)
		require.Equal(t, want, a.Value(), text)
	}
	for _, text := range []string{"", "+", ".", "1e3", "NaN", "Infinity", "1,5", "1 5", "0x10", "1.2.3", strings.Repeat("9", 100)} {
		_, err := gateway.ParseAmount(text, "EUR")
		require.Error(t, err, text)
	}
}

func TestBaseUnitsAreAnExactShiftOrARefusal(t *testing.T) {
	t.Parallel()
	cases := []struct {
		amount   string
		decimals uint8
		want     string // empty: refused
	}{
		{"1250.75", 6, "1250750000"},
		{"1250.75", 2, "125075"},
		{"1250.75", 1, ""},
		{"0.0000001", 6, ""},
		{"1000", 0, "1000"},
		{"9007199254740993.01", 18, "9007199254740993010000000000000000"},
		{"0", 6, "0"},
		{"-1", 6, ""},
	}
	for _, c := range cases {
		units, err := gateway.MustAmount(c.amount, "EUR").BaseUnits(c.decimals)
		if c.want == "" {
			require.Error(t, err, "%s at %d", c.amount, c.decimals)
			continue
		}
		require.NoError(t, err)
		require.Equal(t, c.want, units.String())
		back := gateway.AmountFromBaseUnits(units, c.decimals, "EUR")
		cmp, err := back.Cmp(gateway.MustAmount(c.amount, "EUR"))
		require.NoError(t, err)
		require.Zero(t, cmp, "and back without loss")
	}
}

func TestRemainderIsRefusedWithTheReasonOfTooManyDecimals(t *testing.T) {
	t.Parallel()
	_, err := gateway.MustAmount("0.001", "EUR").BaseUnits(2)
	var e *gateway.Error
	require.ErrorAs(t, err, &e)
	require.Equal(t, "CH20", e.Reason)
	require.Equal(t, gateway.RetryAfterChange, e.Retry)
}

func TestSumsAreExactAndOfOneCurrency(t *testing.T) {
	t.Parallel()
	sum := gateway.MustAmount("0", "EUR")
	for range 10 {
		var err error
		sum, err = sum.Add(gateway.MustAmount("0.1", "EUR"))
		require.NoError(t, err)
	}
	require.Equal(t, "1", sum.Value(), "ten tenths are one, which floats don't know")
	_, err := sum.Add(gateway.MustAmount("1", "USD"))
	require.Error(t, err)
}

func TestAmountsAreStringsInJSON(t *testing.T) {
	t.Parallel()
	text, err := json.Marshal(gateway.MustAmount("9007199254740993.10", "EUR"))
	require.NoError(t, err)
	require.JSONEq(t, `{"value":"9007199254740993.1","currency":"EUR"}`, string(text))
	var back gateway.Amount
	require.NoError(t, json.Unmarshal(text, &back))
	require.Equal(t, "9007199254740993.1 EUR", back.String())
}

func FuzzAmount(f *testing.F) {
	for _, seed := range []string{"1250.75", "+001250.7500", "1e3", "-0", ".", "9999999999999999999999"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		a, err := gateway.ParseAmount(text, "EUR")
		if err != nil {
			return
		}
		again, err := gateway.ParseAmount(a.Value(), "EUR")
		require.NoError(t, err)
		require.Equal(t, a.Value(), again.Value())
		want, ok := new(big.Rat).SetString(a.Value())
		require.True(t, ok)
		if units, err := a.BaseUnits(18); err == nil {
			require.Zero(t, new(big.Rat).SetFrac(units, new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)).Cmp(want))
		}
	})
}

func TestAmountsOfOneValueAreEqualHoweverTheyAreWritten(t *testing.T) {
	t.Parallel()
	of := func(value, currency string) gateway.Amount {
		a, err := gateway.ParseAmount(value, currency)
		require.NoError(t, err)
		return a
	}
	require.True(t, of("1.50", "EUR").Equal(of("1.5", "EUR")))
	require.False(t, of("1.50", "EUR").Equal(of("1.51", "EUR")))
	require.False(t, of("1.50", "EUR").Equal(of("1.50", "USD")))
}
