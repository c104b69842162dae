package gateway_test

import (
	"encoding/binary"
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

func stakes(weights ...int64) []gateway.Stake {
	out := make([]gateway.Stake, len(weights))
	for i, w := range weights {
		out[i] = gateway.Stake{Name: fmt.Sprintf("ORD-%05d", i), Weight: big.NewInt(w)}
	}
	return out
}

func TestAllocationGoesToTheLargestRemainders(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		total   int64
		weights []int64
		want    string
	}{
		"whole":                            {100, []int64{1, 3}, "[25 75]"},
		"the larger fraction is first":     {10, []int64{1, 1, 4}, "[2 2 6]"},           // 1⅔, 1⅔, 6⅔: two are left, the names decide
		"fractions before names":           {10, []int64{5, 3, 9}, "[3 2 5]"},           // 2.94, 1.76, 5.29
		"equal stakes by their names":      {8, []int64{7, 7, 7}, "[3 3 2]"},            // 2⅔ each
		"less than there are stakes":       {2, []int64{1, 1, 1, 1}, "[1 1 0 0]"},       //
		"no weight gets nothing":           {5, []int64{0, 2, 0}, "[0 5 0]"},            //
		"nothing to divide":                {0, []int64{3, 0}, "[0 0]"},                 //
		"nothing to divide among nobodies": {0, []int64{0, 0}, "[0 0]"},                 //
		"alone":                            {123456789, []int64{7}, "[123456789]"},      //
		"one unit to one of many":          {1, []int64{1, 2, 2}, "[0 1 0]"},            //
		"a large one beside small ones":    {1000, []int64{1, 1, 9998}, "[0 0 1000]"},   // 0.1, 0.1, 999.8
		"what it is cut to is not a share": {7, []int64{100, 100, 100, 1}, "[3 2 2 0]"}, // 2.33, 2.33, 2.33, 0.02
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			shares, err := gateway.Allocate(big.NewInt(c.total), stakes(c.weights...))
			require.NoError(t, err)
			require.Equal(t, c.want, fmt.Sprint(shares))
		})
	}
}

func TestAllocationRefusesWhatCanNotBeDivided(t *testing.T) {
	t.Parallel()
	twice := stakes(1, 2)
	twice[1].Name = twice[0].Name
	for name, c := range map[string]struct {
		total  int64
		stakes []gateway.Stake
	}{
		"a negative total": {-1, stakes(1)}, "a negative weight": {1, stakes(2, -1)}, "no stakes": {1, nil}, "no weights": {1, stakes(0, 0)}, "a name twice": {1, twice},
	} {
		_, err := gateway.Allocate(big.NewInt(c.total), c.stakes)
		require.Error(t, err, name)
	}
	shares, err := gateway.Allocate(new(big.Int), nil)
	require.NoError(t, err)
	require.Empty(t, shares)
}

// requireAllocation asserts all that is promised of an allocation.
func requireAllocation(t *testing.T, total *big.Int, all []gateway.Stake, seed uint64) {
	t.Helper()
	shares, err := gateway.Allocate(total, all)
	require.NoError(t, err)
	require.Len(t, shares, len(all))
	sum, weights := new(big.Int), new(big.Int)
	for i, s := range shares {
		sum.Add(sum, s)
		weights.Add(weights, all[i].Weight)
	}
	require.Zero(t, sum.Cmp(total), "shares sum to %s, not %s", sum, total)
	byName := map[string]*big.Int{}
	for i, s := range shares {
		byName[all[i].Name] = s
		// |share × weights − total × weight| < weights: within one unit of the fair part.
		off := new(big.Int).Mul(s, weights)
		off.Sub(off, new(big.Int).Mul(total, all[i].Weight)).Abs(off)
		require.True(t, off.Cmp(weights) < 0 || off.Sign() == 0, "%s is a unit or more from the fair part of %s", s, all[i].Weight)
	}
	for i := range all {
		j := int(seed%uint64(len(all))+uint64(i)) % len(all)
		if all[i].Weight.Cmp(all[j].Weight) > 0 {
			require.GreaterOrEqual(t, shares[i].Cmp(shares[j]), 0, "weight %s gets less than %s", all[i].Weight, all[j].Weight)
		}
	}
	mixed := append([]gateway.Stake(nil), all...)
	rand.New(rand.NewPCG(seed, 1)).Shuffle(len(mixed), func(i, j int) { mixed[i], mixed[j] = mixed[j], mixed[i] }) //nolint:gosec // a test's order
	again, err := gateway.Allocate(total, mixed)
	require.NoError(t, err)
	for i, s := range again {
		require.Zero(t, s.Cmp(byName[mixed[i].Name]), "the order of stakes changes the share of %s", mixed[i].Name)
	}
}

func TestAllocationKeepsItsPromises(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(7, 7)) //nolint:gosec // a test's numbers
	for range 300 {
		n := 1 + r.IntN(60)
		all := make([]gateway.Stake, n)
		for i := range all {
			w := big.NewInt(1 + r.Int64N(1<<(1+r.IntN(40))))
			if r.IntN(4) == 0 && i > 0 {
				w = all[i-1].Weight // equal ones
			}
			all[i] = gateway.Stake{Name: fmt.Sprintf("ORD-%d", i), Weight: w}
		}
		total := new(big.Int).Mul(big.NewInt(r.Int64()), big.NewInt(r.Int64N(1<<50))) // as units with 18 decimals
		requireAllocation(t, total, all, r.Uint64())
	}
}

func TestTenThousandStakesGetTheWholeToTheLastUnit(t *testing.T) {
	t.Parallel()
	all := make([]gateway.Stake, 10_000)
	for i := range all {
		all[i] = gateway.Stake{Name: fmt.Sprintf("ORD-%05d", i), Weight: big.NewInt(int64(100_000_000 + i*i%977*10_007))}
	}
	total, _ := new(big.Int).SetString("12345678901234567890123", 10)
	requireAllocation(t, total, all, 3)
}

func FuzzAllocation(f *testing.F) {
	f.Add(uint64(1), uint64(100), []byte{1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0})
	f.Add(uint64(9), uint64(1<<63), []byte{255, 255, 255, 255, 0, 0, 0, 0, 7, 0, 0, 0})
	f.Fuzz(func(t *testing.T, seed, total uint64, raw []byte) {
		var all []gateway.Stake
		sum := uint64(0)
		for i := 0; i+4 <= len(raw) && i < 400; i += 4 {
			w := binary.LittleEndian.Uint32(raw[i:])
			sum += uint64(w)
			all = append(all, gateway.Stake{Name: fmt.Sprint(i), Weight: new(big.Int).SetUint64(uint64(w))})
		}
		if sum == 0 {
			return
		}
		requireAllocation(t, new(big.Int).SetUint64(total), all, seed)
	})
}
