package dta

import (
	"math/big"
	"strings"

	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
)

// Terms are a fund's, as its request management has them.
type Terms = bindings.IDTARequestManagementFundTokenData

// Shares gives the units that an amount of money buys at a NAV, all in base units: amount ÷ NAV, rounded down to the
// decimals of units that count. The remainder stays with the fund.
func Shares(t *Terms, amount, nav *big.Int) *big.Int {
	shares := new(big.Int).Mul(amount, pow10(uint(t.FundTokenDecimals)+uint(t.NavFeedDecimals)))
	shares.Quo(shares, new(big.Int).Mul(nav, pow10(uint(t.PurchaseTokenDecimals))))
	return roundedDown(shares, t.FundTokenDecimals, t.FundRoundingDecimals)
}

// Amount gives the money that units bring at a NAV, all in base units: units × NAV, rounded down to the decimals of money
// that count. The remainder stays with the fund.
func Amount(t *Terms, shares, nav *big.Int) *big.Int {
	amount := new(big.Int).Mul(shares, new(big.Int).Mul(nav, pow10(uint(t.PurchaseTokenDecimals))))
	amount.Quo(amount, pow10(uint(t.FundTokenDecimals)+uint(t.NavFeedDecimals)))
	return roundedDown(amount, t.PurchaseTokenDecimals, t.PurchaseTokenRoundingDecimals)
}

func roundedDown(v *big.Int, decimals, counting uint8) *big.Int {
	if counting >= decimals {
		return v
	}
	return v.Sub(v, new(big.Int).Rem(v, pow10(uint(decimals-counting))))
}

func pow10(n uint) *big.Int {
	return new(big.Int).Exp(big.NewInt(10), new(big.Int).SetUint64(uint64(n)), nil)
}

// decimal writes an integer of so many decimals, without zeros at its end.
func decimal(v *big.Int, decimals uint8) string {
	text := v.String()
	for len(text) <= int(decimals) {
		text = "0" + text
	}
	whole, fraction := text[:len(text)-int(decimals)], strings.TrimRight(text[len(text)-int(decimals):], "0")
	if fraction == "" {
		return whole
	}
	return whole + "." + fraction
}
