package gateway

import (
	"cmp"
	"math/big"
	"slices"
)

// Stake is what one takes part in a whole with. Names are unique in a whole: they
// decide where all else is equal.
type Stake struct {
	Name   string
	Weight *big.Int
}

// Allocate divides total among stakes by their weights and gives the share of each,
// in the order of stakes. Shares sum to total exactly; each is its fair part
// (total × weight ÷ sum of the weights) rounded down or up to a whole unit, by the
// largest remainder: what is left after rounding all of them down goes, one unit to
// each, to those whose fraction that was cut is largest, the smaller name first
// where fractions are equal. The outcome doesn't depend on the order of stakes, and a
// larger weight never gets less.
//
// It refuses what can't be divided: a negative total or weight, a name that comes
// twice, and a total that nobody has a stake in.
func Allocate(total *big.Int, stakes []Stake) ([]*big.Int, error) {
	const op = "allocate"
	sum := new(big.Int)
	names := make(map[string]bool, len(stakes))
	for _, s := range stakes {
		switch {
		case s.Weight == nil || s.Weight.Sign() < 0:
			return nil, Errorf(CodeInternal, op, RetryNever, "the weight of %q is below zero", s.Name)
		case names[s.Name]:
			return nil, Errorf(CodeInternal, op, RetryNever, "%q has two stakes", s.Name)
		}
		names[s.Name] = true
		sum.Add(sum, s.Weight)
	}
	if total.Sign() < 0 || total.Sign() > 0 && sum.Sign() == 0 {
		return nil, Errorf(CodeInternal, op, RetryNever, "%s can't be divided by a sum of %s", total, sum)
	}
	shares := make([]*big.Int, len(stakes))
	if sum.Sign() == 0 {
		for i := range shares {
			shares[i] = new(big.Int)
		}
		return shares, nil
	}
	// All remainders are of the same divisor, so that they compare as the fractions do.
	// Their sum is left × sum, and each is below sum: fewer than all are left over.
	remainders, order := make([]*big.Int, len(stakes)), make([]int, len(stakes))
	left := new(big.Int).Set(total)
	for i, s := range stakes {
		order[i] = i
		shares[i], remainders[i] = new(big.Int).QuoRem(new(big.Int).Mul(total, s.Weight), sum, new(big.Int))
		left.Sub(left, shares[i])
	}
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(remainders[b].Cmp(remainders[a]), cmp.Compare(stakes[a].Name, stakes[b].Name))
	})
	one := big.NewInt(1)
	for _, i := range order[:left.Int64()] {
		shares[i].Add(shares[i], one)
	}
	return shares, nil
}
