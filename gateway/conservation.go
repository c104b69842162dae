package gateway

import "math/big"

// Conservation adds up a bulk order and its members: what went in and what came out,
// once as the members have it and once as the fund's chain does. All are decimals:
// money and units of a subscription, units and money of a redemption.
type Conservation struct {
	Members int    `json:"members"` // of the bulk order
	Counted int    `json:"counted"` // members that were added up
	Ordered string `json:"ordered"` // sum of what the members ordered
	Dealt   string `json:"dealt"`   // what the fund dealt with; empty before
	Got     string `json:"got"`     // what the bulk got for it; empty before
	// Allocated is the sum of the members' shares; empty before there are any.
	Allocated string `json:"allocated"`
	// Holds says that the sums are equal to the last unit, of all members.
	Holds bool `json:"holds"`
}

// Reckoning is a Conservation in the making.
type Reckoning struct {
	bulk      *Order
	counted   int
	shares    int
	ordered   Amount
	allocated *big.Int
}

// Reckon begins to add up the members of a bulk order.
func Reckon(bulk *Order) *Reckoning {
	return &Reckoning{bulk: bulk, allocated: new(big.Int)}
}

// Add adds members, each once.
func (r *Reckoning) Add(members ...Order) error {
	for i := range members {
		m := &members[i]
		ordered := m.Request.Amount
		if m.Request.Direction == Redemption {
			ordered = m.Request.Units
		}
		if r.counted++; r.counted == 1 {
			r.ordered = ordered
		} else {
			var err error
			if r.ordered, err = r.ordered.Add(ordered); err != nil {
				return err
			}
		}
		if m.Allocated == "" {
			continue
		}
		r.shares++
		share, err := Sum([]string{m.Allocated})
		if err != nil {
			return err
		}
		r.allocated.Add(r.allocated, share)
	}
	return nil
}

// Conservation gives what was added up.
func (r *Reckoning) Conservation() Conservation {
	b := r.bulk
	money, units := b.Fact.AmountDecimals, b.Fund.Decimals
	in, out := money, units
	if b.Request.Direction == Redemption {
		in, out = units, money
	}
	c := Conservation{Members: b.Members, Counted: r.counted, Ordered: r.ordered.Value()}
	if b.State != OrderExecuted && b.State != OrderSettled {
		return c
	}
	c.Dealt, c.Got = plain(b.Gave(), in), plain(b.Got(), out)
	c.Allocated = AmountFromBaseUnits(r.allocated, out, "").Value()
	c.Holds = r.counted == b.Members && r.shares == b.Members && c.Ordered == c.Dealt && r.allocated.String() == b.Got()
	return c
}

// plain gives base units as a decimal; what is no number stays as it is.
func plain(units string, decimals uint8) string {
	n, ok := new(big.Int).SetString(units, 10)
	if !ok {
		return units
	}
	return AmountFromBaseUnits(n, decimals, "").Value()
}
