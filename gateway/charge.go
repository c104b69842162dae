package gateway

import (
	"math/big"
)

// ChargeKind is what a charge was paid for.
type ChargeKind string

// The kinds of charges.
const (
	ChargeCCIP ChargeKind = "ccip" // the fee of the CCIP message, as the sender's event has it
	ChargeGas  ChargeKind = "gas"  // this transfer's share of what its transaction cost on the source chain
	ChargePool ChargeKind = "pool" // what the token pool kept
)

// Who bears a charge, in the words of ChrgBr.
const (
	BearerDebtor   = "DEBT"
	BearerCreditor = "CRED"
)

// NativeDecimals are those of every EVM chain's own coin.
const NativeDecimals = 18

// Charge is one cost of a transfer, exact, in the coin in which it was paid.
// Coins are never converted: there is no rate that would be exact.
type Charge struct {
	Kind     ChargeKind `json:"kind"`
	Units    string     `json:"units"` // base units of the coin, decimal
	Coin     Address    `json:"coin"`  // zero: the chain's own
	Decimals uint8      `json:"decimals"`
	Chain    string     `json:"chain"`
	Currency string     `json:"currency,omitempty"` // of a token that stands for one
	Bearer   string     `json:"bearer"`             // DEBT or CRED
}

// Bears says who bears a kind of charge under a ChrgBr. DEBT and CRED are all
// for one side. SHAR, SLEV and nothing leave what the sending side pays with the
// debtor, and what is kept on the way with the creditor.
func Bears(chargeBearer string, kind ChargeKind) string {
	switch {
	case chargeBearer == BearerCreditor, chargeBearer != BearerDebtor && kind == ChargePool:
		return BearerCreditor
	}
	return BearerDebtor
}

// InFull reports whether the creditor must receive the whole amount.
func InFull(chargeBearer string) bool { return chargeBearer == BearerDebtor }

// Charges gives what a send has cost, from the sighting of it. Nothing is
// estimated: a cost that the chain doesn't prove isn't there.
func (t *Transfer) Charges(sent *Sighting) []Charge {
	r := t.Route
	if r == nil || sent == nil {
		return nil
	}
	var out []Charge
	add := func(kind ChargeKind, units string, coin Address, decimals uint8, currency string) {
		if n, ok := new(big.Int).SetString(units, 10); !ok || n.Sign() <= 0 {
			return
		}
		out = append(out, Charge{
			Kind: kind, Units: units, Coin: coin, Decimals: decimals, Chain: r.Source, Currency: currency, Bearer: Bears(t.Instruction.ChargeBearer, kind),
		})
	}
	feeDecimals := uint8(NativeDecimals)
	if r.FeeInToken() {
		feeDecimals = r.FeeDecimals
	}
	add(ChargeCCIP, sent.Fee, r.FeeToken, feeDecimals, "")
	add(ChargeGas, sent.Gas, Address{}, NativeDecimals, "")
	add(ChargePool, r.PoolFee, r.Token, r.Decimals, t.Instruction.Amount.Currency())
	return out
}

// FeeInToken tells whether an ERC-20 pays the CCIP fee, instead of the chain's
// own coin.
func (r *Route) FeeInToken() bool { return r.FeeToken != (Address{}) }

// Credited gives the base units of the destination's token that the beneficiary
// must be credited with.
func (r *Route) Credited() string {
	if r.CreditUnits != "" {
		return r.CreditUnits
	}
	return r.Units
}

// Shares divides a cost among n, exactly: the first ones bear one unit more
// where it doesn't come out even.
func Shares(total *big.Int, n int) []*big.Int {
	each, rest := new(big.Int).QuoRem(total, big.NewInt(int64(n)), new(big.Int))
	out := make([]*big.Int, n)
	for i := range out {
		out[i] = new(big.Int).Set(each)
		if int64(i) < rest.Int64() {
			out[i].Add(out[i], big.NewInt(1))
		}
	}
	return out
}
