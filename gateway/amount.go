package gateway

import (
	"encoding/json"
	"math/big"

	"github.com/cockroachdb/apd/v3"
)

// maxAmountDigits bounds what ParseAmount takes. ISO 20022 amounts have at
// most 18 digits and digital token units 30 (ISO 20022 data types); the rest
// is room for base units of 18-decimal tokens.
const maxAmountDigits = 60

// exact does arithmetic without rounding: precision 0 means unlimited in apd,
// and the traps turn anything that would lose a digit into an error.
var exact = apd.Context{
	MaxExponent: apd.MaxExponent,
	MinExponent: apd.MinExponent,
	Traps:       apd.DefaultTraps | apd.Inexact | apd.Rounded,
}

// Amount is an exact decimal of one currency (ISO 4217) or token symbol. The
// zero value is 0 of no currency. An Amount is immutable and safe for
// concurrent use.
type Amount struct {
	value    apd.Decimal
	currency string
}

// ParseAmount reads the lexical forms of xs:decimal: an optional sign, leading
// and trailing zeros, no exponent. "+001250.7500" is 1250.75.
func ParseAmount(value, currency string) (Amount, error) {
	if !isDecimal(value) {
		return Amount{}, Errorf(CodeInvalidMessage, "parse amount", RetryAfterChange, "%q is not a decimal", shorten(value, 40))
	}
	var a Amount
	if _, _, err := a.value.SetString(value); err != nil {
		return Amount{}, Errorf(CodeInvalidMessage, "parse amount", RetryAfterChange, "%q: %w", shorten(value, 40), err)
	}
	a.value.Reduce(&a.value)
	a.currency = currency
	return a, nil
}

// MustAmount is ParseAmount for literals in tests and tables; it panics on a
// malformed value.
func MustAmount(value, currency string) Amount {
	a, err := ParseAmount(value, currency)
	if err != nil {
		panic(err)
	}
	return a
}

func isDecimal(s string) bool {
	if s != "" && (s[0] == '+' || s[0] == '-') {
		s = s[1:]
	}
	digits, points := 0, 0
	for i := range len(s) {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			digits++
		case c == '.':
			points++
		default:
			return false
		}
	}
	return digits > 0 && digits <= maxAmountDigits && points <= 1
}

// AmountFromBaseUnits gives units / 10^decimals, exactly.
func AmountFromBaseUnits(units *big.Int, decimals uint8, currency string) Amount {
	var a Amount
	a.value.Coeff.SetMathBigInt(units)
	if a.value.Coeff.Sign() < 0 {
		a.value.Negative = true
		a.value.Coeff.Neg(&a.value.Coeff)
	}
	a.value.Exponent = -int32(decimals)
	a.value.Reduce(&a.value)
	a.currency = currency
	return a
}

// BaseUnits gives the amount in units of 10^-decimals. A remainder is an error
// (reason CH20), never a rounding; so is a negative amount.
func (a Amount) BaseUnits(decimals uint8) (*big.Int, error) {
	if a.value.Negative && !a.value.IsZero() {
		return nil, a.invalid("AM01", "is negative")
	}
	var shifted apd.Decimal
	shifted.Set(&a.value)
	shifted.Exponent += int32(decimals)
	shifted.Reduce(&shifted)
	if shifted.IsZero() {
		return new(big.Int), nil
	}
	if shifted.Exponent < 0 {
		return nil, a.invalid("CH20", "has more fraction digits than the token")
	}
	units := shifted.Coeff.MathBigInt()
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(shifted.Exponent)), nil)
	return units.Mul(units, scale), nil
}

func (a Amount) invalid(reason, why string) error {
	e := Errorf(CodeInvalidMessage, "base units", RetryAfterChange, "%s %s", a, why)
	e.Reason = reason
	return e
}

// Currency gives the currency code.
func (a Amount) Currency() string { return a.currency }

// Value gives the plain decimal text without sign +, exponent or trailing
// zeros.
func (a Amount) Value() string { return a.value.Text('f') }

// String gives "1250.75 EUR".
func (a Amount) String() string { return a.Value() + " " + a.currency }

// Sign is -1, 0 or 1.
func (a Amount) Sign() int { return a.value.Sign() }

// Cmp compares the values of two amounts; comparing different currencies is an
// error of the caller and is reported as such.
func (a Amount) Cmp(b Amount) (int, error) {
	if a.currency != b.currency {
		return 0, Errorf(CodeInternal, "compare amounts", RetryAfterChange, "%s with %s", a.currency, b.currency)
	}
	return a.value.Cmp(&b.value), nil
}

// Equal reports whether two amounts are the same number of the same currency.
func (a Amount) Equal(b Amount) bool {
	return a.currency == b.currency && a.value.Cmp(&b.value) == 0
}

// Add gives the exact sum of two amounts of one currency.
func (a Amount) Add(b Amount) (Amount, error) {
	if a.currency != b.currency {
		return Amount{}, Errorf(CodeInternal, "add amounts", RetryAfterChange, "%s and %s", a.currency, b.currency)
	}
	sum := Amount{currency: a.currency}
	if _, err := exact.Add(&sum.value, &a.value, &b.value); err != nil {
		return Amount{}, Errorf(CodeInternal, "add amounts", RetryAfterChange, "%w", err)
	}
	sum.value.Reduce(&sum.value)
	return sum, nil
}

// Sub gives the exact difference of two amounts of one currency.
func (a Amount) Sub(b Amount) (Amount, error) {
	b.value.Negative = !b.value.Negative
	return a.Add(b)
}

// FractionDigits gives how many digits follow the point.
func (a Amount) FractionDigits() int {
	if a.value.Exponent >= 0 {
		return 0
	}
	return int(-a.value.Exponent)
}

type amountJSON struct {
	Value    string `json:"value"`
	Currency string `json:"currency"`
}

// MarshalJSON writes {"value":"1250.75","currency":"EUR"}.
func (a Amount) MarshalJSON() ([]byte, error) {
	return json.Marshal(amountJSON{a.Value(), a.currency})
}

// UnmarshalJSON reads what MarshalJSON writes.
func (a *Amount) UnmarshalJSON(data []byte) error {
	var j amountJSON
	if err := json.Unmarshal(data, &j); err != nil {
		return err
	}
	parsed, err := ParseAmount(j.Value, j.Currency)
	if err != nil {
		return err
	}
	*a = parsed
	return nil
}

func shorten(s string, n int) string {
	if len(s) <= n {
		return s
	}
	return s[:n] + "…"
}
