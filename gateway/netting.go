package gateway

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"math/big"
	"strconv"
	"strings"
	"time"
)

// Orders of a distributor's many investors may be netted: those of one message that
// are of one fund, direction and settlement day become one bulk order, with one
// request at the fund. The bulk is an order of its own that owns the transfer which
// carries it; the orders in it, its members, each have a decision of the policy,
// statuses and a confirmation of their own. What the bulk gets is allocated to them
// by Allocate.

// The ways in which a distributor's orders are netted.
const (
	NettingNone    = "none"    // each order goes alone; the default
	NettingMessage = "message" // those of one message together
)

// ModeBulk is the mode of a transfer whose order is netted: its value moves with
// the transfer of a bulk order, and nothing but the mode is set in its route. The
// policy decides on it like on any other. Once it has joined a bulk (Progress.Bulk)
// it is left alone until that has ended.
const ModeBulk Mode = "bulk"

// Netted reports whether the transfer's order goes with a bulk order.
func (t *Transfer) Netted() bool { return t.Route != nil && t.Route.Mode == ModeBulk }

// Basis is what the decisions on the members of a bulk were taken with. The bulk's own
// decision must be taken with the same and in time, so that as long as that one holds
// theirs do.
type Basis struct {
	Bundle  string    `json:"bundle"`
	Data    string    `json:"data"`
	Lists   string    `json:"lists,omitempty"`
	Expires time.Time `json:"expires"` // of the first member's approval to expire
}

// BasisOf gives what a decision was taken with.
func BasisOf(d *Decision) Basis {
	return Basis{Bundle: d.Bundle, Data: d.Data, Lists: d.Lists, Expires: d.Expires}
}

// Holds reports whether decisions of this basis were taken with the same as d and are
// still good at now.
func (b Basis) Holds(d *Decision, now time.Time) bool {
	return b.Bundle == d.Bundle && b.Data == d.Data && b.Lists == d.Lists && now.Before(b.Expires)
}

// NettingGroup are orders of one message that are netted and of which nobody has to
// decide anything now.
type NettingGroup struct {
	MessageID string
	Netting   string // Order.Netting of each
	First     string // OrdrRef of the first of them in the message, whatever became of it
	Bulks     int    // how many bulk orders there were of the group
	Next      int    // the first index in the message that no order has
}

// bulkReferenceBytes leaves room for six digits of a number in the 35 characters of
// an OrdrRef.
const bulkReferenceBytes = 12

// BulkReference gives the OrdrRef of the n-th bulk order, from 1, of a group of
// orders. Whoever nets the same message again, after a loss of all that came later,
// arrives at the same one: what the chain has of it is then found.
func BulkReference(client, bic string, d Direction, g NettingGroup, n int) string {
	text, err := json.Marshal([]string{client, BIC11(bic), string(d), g.Netting, g.First})
	if err != nil {
		panic(err) // strings always marshal
	}
	sum := sha256.Sum256(text)
	return fmt.Sprintf("NET-%X-%d", sum[:bulkReferenceBytes], n)
}

// LaterBulk gives what there is to know of the transfer of the bulk that would come i
// after the one that t carries: enough to ask a chain whether it was sent.
func LaterBulk(t *Transfer, i int) (*Transfer, error) {
	terms := *t.Instruction.Order
	at := strings.LastIndexByte(terms.Reference, '-')
	n, err := strconv.Atoi(terms.Reference[at+1:])
	if err != nil {
		return nil, Errorf(CodeInternal, "later bulk", RetryNever, "%q is no reference of a bulk order", terms.Reference)
	}
	bic := t.Instruction.DebtorAgent.BICFI
	terms.Reference = terms.Reference[:at+1] + strconv.Itoa(n+i)
	terms.ReferenceID = OrderRef(t.Key.Client, bic, terms.Reference)
	later := &Transfer{ID: t.ID, Key: t.Key, Route: t.Route, Instruction: Instruction{Order: &terms}}
	later.Key.ID = terms.ReferenceID.Hex()
	later.Ref = NewPaymentRef(bic, KindFundLeg, t.Key.Leg, later.Key.ID)
	return later, nil
}

// Allocation divides what a bulk order got among its members, all of them.
type Allocation struct {
	Bulk   string
	Shares []Share
}

// Share is what one member gets, in base units: of the fund's token for a
// subscription, of the payment token on the fund's chain for a redemption.
type Share struct {
	Order string
	Units string
}

// Got is what a bulk order divides among its members: the units of a subscription,
// the money of a redemption, in base units.
func (o *Order) Got() string {
	if o.Request.Direction == Redemption {
		return o.Fact.Amount
	}
	return o.Fact.Units
}

// Gave is what a bulk order has put in according to the fund's chain, in base units:
// the money of a subscription, the units of a redemption.
func (o *Order) Gave() string {
	if o.Request.Direction == Redemption {
		return o.Fact.Units
	}
	return o.Fact.Amount
}

// Stake gives what a member has put into its bulk, in the base units of Gave.
func (o *Order) Stake(fact *FundFact) (*big.Int, error) {
	if o.Request.Direction == Redemption {
		return o.Request.Units.BaseUnits(o.Fund.Decimals)
	}
	return o.Request.Amount.BaseUnits(fact.AmountDecimals)
}

// MemberFact gives what the fund's chain has proven of a bulk order as its member o has it: what it
// put in, and its share once there is one.
func (o *Order) MemberFact(bulk *Order) (FundFact, error) {
	f := bulk.Fact
	if f.State == "" || f.State == FundNone {
		return f, nil
	}
	stake, err := o.Stake(&f)
	if err != nil {
		return f, err
	}
	f.Units, f.Amount = o.Allocated, stake.String()
	if o.Request.Direction == Redemption {
		f.Units, f.Amount = stake.String(), o.Allocated
	}
	return f, nil
}

// Sum adds numbers that are written in decimal.
func Sum(numbers []string) (*big.Int, error) {
	sum := new(big.Int)
	for _, text := range numbers {
		n, ok := new(big.Int).SetString(text, 10)
		if !ok {
			return nil, Errorf(CodeInternal, "sum", RetryNever, "%q is no number", text)
		}
		sum.Add(sum, n)
	}
	return sum, nil
}
