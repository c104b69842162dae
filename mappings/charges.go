package mappings

import (
	"fmt"
	"math/big"

	"github.com/vostro-gateway/vostro/gateway"
)

// fullBPS is a whole in basis points.
const fullBPS = 10_000

// charged is an amount as it goes over a pool: what is sent, what the pool
// keeps of it, and what the creditor is credited with on the other chain.
type charged struct {
	units, fee, credit *big.Int
}

func (c charged) feeText() string {
	if c.fee.Sign() == 0 {
		return ""
	}
	return c.fee.String()
}

func (c charged) creditText() string {
	if c.credit.Cmp(c.units) == 0 {
		return ""
	}
	return c.credit.String()
}

// poolKeeps gives what a pool deducts from what is sent, rounded down as CCIP's
// pools do.
func poolKeeps(units *big.Int, bps uint16) *big.Int {
	fee := new(big.Int).Mul(units, big.NewInt(int64(bps)))
	return fee.Div(fee, big.NewInt(fullBPS))
}

// grossUp gives the least that must be sent for a net amount to come out. What
// comes out grows by one or none with each unit that goes in, so that every net
// amount can be met exactly.
func grossUp(net *big.Int, bps uint16) *big.Int {
	// net = gross - floor(gross·bps/10000), so gross ≥ net·10000/(10000-bps) - 1.
	gross := new(big.Int).Mul(net, big.NewInt(fullBPS))
	gross.Div(gross, big.NewInt(int64(fullBPS-int(bps))))
	one := big.NewInt(1)
	out := func() int { return new(big.Int).Sub(gross, poolKeeps(gross, bps)).Cmp(net) }
	for out() >= 0 {
		gross.Sub(gross, one)
	}
	for out() < 0 {
		gross.Add(gross, one)
	}
	return gross
}

// charge says what goes over a lane for the amount of a transaction. An amount
// that the tokens can't hold says nothing about whether more than it could be
// sent, so that both are told.
func charge(from, to Token, tx *transaction) (charged, []gateway.Fault) {
	units, err := tx.Amount.BaseUnits(from.Decimals)
	if err == nil {
		_, err = tx.Amount.BaseUnits(to.Decimals)
	}
	var faults []gateway.Fault
	switch {
	case err != nil:
		faults = append(faults, *tx.fault(tx.at.amount, ruleDecimals, "CH20", tx.Amount.Value(),
			fmt.Sprintf("the token of %s has %d decimals, on the other chain %d; amounts are never rounded", tx.Amount.Currency(), from.Decimals, to.Decimals)))
	case units.Sign() <= 0:
		faults = append(faults, *tx.fault(tx.at.amount, ruleAmount, "AM01", tx.Amount.Value(), "an amount must be more than zero"))
	default:
		c, f := afterPool(units, from, to, tx)
		return c, listed(f)
	}
	if from.PoolFeeBPS > 0 && gateway.InFull(tx.ChargeBearer) && from.GrossUpCeiling == nil {
		faults = append(faults, *tx.notInFull(from))
	}
	return charged{}, faults
}

// notInFull is the fault of a transaction whose creditor must receive more than
// the pool leaves.
func (tx *transaction) notInFull(from Token) *gateway.Fault {
	return tx.fault("ChrgBr", ruleCharges, "CHRG", tx.ChargeBearer, fmt.Sprintf(
		"the pool of %s on %s keeps %d basis points, and more would have to be sent than is agreed for the creditor to receive in full; instruct SHAR or CRED",
		from.Currency, from.Chain, from.PoolFeeBPS))
}

// afterPool says what goes into a pool that keeps a part and what comes out. By
// ChrgBr DEBT the creditor must receive in full: as much more is sent, under the
// token's ceiling, or the transfer is refused. Else the amount is sent and the
// pool's part is the creditor's. Nothing is rounded: what comes out must be
// whole in the other chain's token.
func afterPool(units *big.Int, from, to Token, tx *transaction) (charged, *gateway.Fault) {
	c := charged{units: units, fee: poolKeeps(units, from.PoolFeeBPS)}
	if from.PoolFeeBPS > 0 && gateway.InFull(tx.ChargeBearer) {
		c.units = grossUp(units, from.PoolFeeBPS)
		c.fee = new(big.Int).Sub(c.units, units)
		if from.GrossUpCeiling == nil || c.fee.Cmp(from.GrossUpCeiling) > 0 {
			return c, tx.notInFull(from)
		}
	}
	net := new(big.Int).Sub(c.units, c.fee)
	credit, whole := rescale(net, from.Decimals, to.Decimals)
	if !whole {
		return c, tx.fault(tx.at.amount, ruleDecimals, "CH20", tx.Amount.Value(), fmt.Sprintf(
			"after the pool's %d basis points the token on %s can't hold what is left; amounts are never rounded", from.PoolFeeBPS, to.Chain))
	}
	if credit.Sign() <= 0 {
		return c, tx.fault(tx.at.amount, ruleAmount, "AM01", tx.Amount.Value(), "the pool's fee leaves nothing of this amount")
	}
	c.credit = credit
	return c, nil
}

// rescale gives units of a token in those of another with other decimals; whole
// is false when something would be left over.
func rescale(units *big.Int, from, to uint8) (out *big.Int, whole bool) {
	ten := big.NewInt(10)
	if to >= from {
		return new(big.Int).Mul(units, ten.Exp(ten, big.NewInt(int64(to-from)), nil)), true
	}
	out, rest := new(big.Int).QuoRem(units, ten.Exp(ten, big.NewInt(int64(from-to)), nil), new(big.Int))
	return out, rest.Sign() == 0
}
