package mappings

import (
	"math/big"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
)

// maxFractionDigits are those of an ISO 20022 amount, for a currency without a
// minor unit.
const maxFractionDigits = 5

// payable cuts an amount down to the decimals of its currency, as rule
// AMOUNT-DIGITS asks of what is paid or taken; whole is false where something
// was cut off. Who tells the cut amount tells the exact one in words.
func payable(a gateway.Amount) (cut gateway.Amount, whole bool) {
	digits, ok := iso20022.CurrencyDigits(a.Currency())
	if !ok || digits < 0 {
		digits = maxFractionDigits
	}
	fraction := a.FractionDigits()
	if fraction <= digits {
		return a, true
	}
	units, err := a.BaseUnits(uint8(fraction)) //nolint:gosec // a token has at most 255 decimals
	if err != nil {
		return a, false // negative, which no amount of a message is
	}
	ten := big.NewInt(10)
	units.Quo(units, ten.Exp(ten, big.NewInt(int64(fraction-digits)), nil))
	return gateway.AmountFromBaseUnits(units, uint8(digits), a.Currency()), false //nolint:gosec // five at most
}
