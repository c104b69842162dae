package evm

import (
	"fmt"
	"math/big"

	"github.com/vostro-gateway/vostro/gateway"
)

// Defaults and limits of FeePolicy.
const (
	BaseFeePercentDefault = 200
	BumpPermilleDefault   = 125
	BumpPermilleMin       = 100 // nodes refuse a replacement that raises less

	CancelGasDefault uint64 = 21_000 // what a transfer to an account costs on Ethereum
)

// FeePolicy says how the fees of a transaction are chosen.
type FeePolicy struct {
	// GasPrice in wei per gas is for chains whose headers have no base fee: their
	// transactions are legacy ones. nil: there is none, and nothing is signed
	// there; 0 for chains where gas is free.
	GasPrice *big.Int

	Tip            *big.Int // wei per gas; 1 gwei when nil, 0 for chains without fees
	TipCeiling     *big.Int // wei per gas: the tip is what the endpoints' fee histories suggest, from Tip up to this; nil: Tip
	BaseFeePercent uint64   // fee cap = this much of the base fee, plus tip; BaseFeePercentDefault when zero
	BumpPermille   uint64   // by which a replacement raises tip and cap; BumpPermilleDefault when zero, at least BumpPermilleMin

	// What cancelling may cost the signer, in wei: one cancellation, and all of a
	// day. nil: nothing is canceled there, except where gas is free.
	CancelCeiling *big.Int
	CancelBudget  *big.Int
	CancelGas     uint64 // of a transfer of nothing; CancelGasDefault when zero
}

func (p FeePolicy) withDefaults() FeePolicy {
	if p.Tip == nil {
		p.Tip = big.NewInt(1e9)
	}
	if p.BaseFeePercent == 0 {
		p.BaseFeePercent = BaseFeePercentDefault
	}
	if p.BumpPermille == 0 {
		p.BumpPermille = BumpPermilleDefault
	}
	if p.CancelGas == 0 {
		p.CancelGas = CancelGasDefault
	}
	if p.CancelCeiling == nil {
		p.CancelCeiling = new(big.Int)
	}
	if p.CancelBudget == nil {
		p.CancelBudget = new(big.Int)
	}
	return p
}

func (p FeePolicy) check() error {
	p = p.withDefaults()
	switch {
	case p.GasPrice != nil && p.GasPrice.Sign() < 0:
		return fmt.Errorf("the gas price must not be negative")
	case p.Tip.Sign() < 0:
		return fmt.Errorf("the tip must not be negative")
	case p.TipCeiling != nil && p.TipCeiling.Cmp(p.Tip) < 0:
		return fmt.Errorf("a tip of %s is above its ceiling of %s", p.Tip, p.TipCeiling)
	case p.CancelCeiling.Sign() < 0 || p.CancelBudget.Sign() < 0:
		return fmt.Errorf("what cancelling may cost must not be negative")
	case p.BaseFeePercent < 100:
		return fmt.Errorf("a fee cap of %d %% of the base fee is never mined", p.BaseFeePercent)
	case p.BumpPermille < BumpPermilleMin:
		return fmt.Errorf("a bump of %d permille is refused by nodes, the least is %d", p.BumpPermille, BumpPermilleMin)
	}
	return nil
}

// fees gives tip and cap for a transaction under a ceiling; previous, when not
// nil, is what it replaces. The cap leaves room for a growing base fee but stays
// under the ceiling; FEE_OVER_CEILING when even what the chain asks now, or what
// a replacement must offer, is above it.
func (p FeePolicy) fees(baseFee, ceiling *big.Int, previous *gateway.Attempt) (tip, feeCap *big.Int, err error) {
	p = p.withDefaults()
	tip = new(big.Int).Set(p.Tip)
	least := new(big.Int).Add(baseFee, tip) // below this it wouldn't be mined in the next block
	feeCap = new(big.Int).Mul(baseFee, new(big.Int).SetUint64(p.BaseFeePercent))
	feeCap.Div(feeCap, big.NewInt(100)).Add(feeCap, tip)

	if previous != nil {
		tip = larger(tip, raise(previous.GasTipCap, p.BumpPermille))
		floor := raise(previous.GasFeeCap, p.BumpPermille)
		feeCap = larger(feeCap, floor)
		least = larger(floor, new(big.Int).Add(baseFee, tip))
		// Nodes take any raise of ten percent: when the configured one doesn't fit
		// under the ceiling, the smaller one may.
		if ceiling != nil && least.Cmp(ceiling) > 0 {
			tip = larger(p.Tip, raise(previous.GasTipCap, BumpPermilleMin))
			least = larger(raise(previous.GasFeeCap, BumpPermilleMin), new(big.Int).Add(baseFee, tip))
		}
	}
	feeCap = larger(feeCap, least)
	if ceiling != nil && feeCap.Cmp(ceiling) > 0 {
		if least.Cmp(ceiling) > 0 {
			return nil, nil, gateway.Errorf(gateway.CodeFeeOverCeiling, "fees", gateway.RetryAfterChange,
				"at least %s wei per gas are needed, the ceiling is %s", least, ceiling)
		}
		feeCap = new(big.Int).Set(ceiling)
	}
	return tip, feeCap, nil
}

// price gives the gas price of a legacy transaction under a ceiling, as fees does
// where there is no base fee and all is tip.
func (p FeePolicy) price(ceiling *big.Int, previous *gateway.Attempt) (*big.Int, error) {
	p.Tip = p.GasPrice
	_, price, err := p.fees(new(big.Int), ceiling, previous)
	return price, err
}

// cancelPrice gives the highest gas price of a cancellation, and its gas.
func (p FeePolicy) cancelPrice(spent *big.Int) (most *big.Int, gas uint64, err error) {
	p = p.withDefaults()
	left := new(big.Int).Sub(p.CancelBudget, spent)
	if left.Sign() < 0 {
		return nil, 0, gateway.Errorf(gateway.CodeFeeOverCeiling, "cancel", gateway.RetryAfterChange,
			"the cancellations of a day may cost %s wei, and those of the last one may have cost %s", p.CancelBudget, spent)
	}
	if p.CancelCeiling.Cmp(left) < 0 {
		left.Set(p.CancelCeiling)
	}
	return left.Div(left, new(big.Int).SetUint64(p.CancelGas)), p.CancelGas, nil
}

// raise gives n raised by permille, rounded up and by one wei at least: nodes
// compare with the exact product and demand strictly more.
func raise(n *big.Int, permille uint64) *big.Int {
	up := new(big.Int).Mul(n, new(big.Int).SetUint64(1000+permille))
	up.Add(up, big.NewInt(999)).Div(up, big.NewInt(1000))
	if up.Cmp(n) <= 0 {
		up.Add(n, big.NewInt(1))
	}
	return up
}

func larger(a, b *big.Int) *big.Int {
	if a.Cmp(b) >= 0 {
		return new(big.Int).Set(a)
	}
	return new(big.Int).Set(b)
}
