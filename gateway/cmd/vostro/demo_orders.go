package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/adapters/iso20022/sample"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/mappings"
)

// fundOrdered is an order of fund units with what should become of it.
type fundOrdered struct {
	reference string
	direction gateway.Direction
	units     string
	money     string // EUR
	nav       string
}

// The two orders of the demo: the numbers are such that units times NAV is the
// money to the last digit, which no rounding of the fund's can bring about.
var (
	theSubscription = fundOrdered{reference: "FUND-BUY-1", direction: gateway.Subscription, units: "500", money: "50625.00", nav: "101.25"}
	theRedemption   = fundOrdered{reference: "FUND-SELL-1", direction: gateway.Redemption, units: "200.4", money: "20541.00", nav: "102.5"}
)

// subscribe orders units for money, by a record on a topic.
func (d *demo) subscribe(ctx context.Context) error {
	d.chapter("A fund subscription over Kafka")
	return d.order(ctx, theSubscription, iso20022.TypeSubscriptionOrder05, sample.Transaction{Amount: theSubscription.money},
		fmt.Sprintf("EUR %s for units of %s (%s)", theSubscription.money, d.net.Fund.Name, fundISIN))
}

// redeem orders money for units, once there are some.
func (d *demo) redeem(ctx context.Context) error {
	d.chapter("A redemption of what was bought")
	err := until(ctx, 100*time.Millisecond, func() (bool, error) {
		return d.desk.confirmed(theSubscription.reference) != nil, errors.New("the subscription isn't confirmed")
	})
	if err != nil {
		return err
	}
	nav, err := gateway.MustAmount(theRedemption.nav, d.net.Currency()).BaseUnits(devnet.NAVDecimals)
	if err != nil {
		return err
	}
	d.net.Fund.SetNAV(nav)
	d.say("the fund's administrator values a unit at EUR %s from now on", theRedemption.nav)
	return d.order(ctx, theRedemption, iso20022.TypeRedemptionOrder04, sample.Transaction{Units: theRedemption.units}, theRedemption.units+" units for money")
}

func (d *demo) order(ctx context.Context, o fundOrdered, messageType string, what sample.Transaction, words string) error {
	what.InstructionID = o.reference
	message, err := sample.Write(sample.Message{
		Type: messageType, ID: "ALPHA-" + o.reference, CreatedAt: time.Now().UTC(), Fund: fundISIN, Debtor: sample.Party{BIC: debtorBank},
		Transactions: []sample.Transaction{what},
	})
	if err != nil {
		return err
	}
	if err := d.desk.order(ctx, o.reference, message); err != nil {
		return fmt.Errorf("write order to %s: %w", topicIn, err)
	}
	d.messages++
	d.orders = append(d.orders, o)
	d.say("%s ← %s %s: %s", topicIn, messageType, o.reference, words)
	return nil
}

// hearOrder prints what the fund desk reads, as it reads it.
func (d *demo) hearOrder(h heardOfOrder) {
	if h.Status != "" {
		d.say("  %s → %s  %s  %s", topicReplies, h.Type, h.Reference, h.Status)
		return
	}
	d.say("  %s → %s  %s  %s units at EUR %s, EUR %s", topicReplies, h.Type, h.Reference, h.Execution.Units, h.Execution.Price, cash(decimal(h.Execution.Money)))
}

// confirmed gives the confirmation of an order, nil before it came.
func (d *fundDesk) confirmed(reference string) *heardOfOrder {
	for _, h := range d.of(reference) {
		if h.Status == "" {
			return &h
		}
	}
	return nil
}

// lastStatus gives the last setr.016 of an order.
func (d *fundDesk) lastStatus(reference string) string {
	last := ""
	for _, h := range d.of(reference) {
		if h.Status != "" {
			last = h.Status
		}
	}
	return last
}

// ordersEnded reports whether the last word on every order has come.
func (d *demo) ordersEnded() error {
	for _, o := range d.orders {
		switch last := d.desk.lastStatus(o.reference); last {
		case "SETT", iso20022.OrderRejected, iso20022.OrderCancelled:
		default:
			return fmt.Errorf("order %s: the last status is %q", o.reference, last)
		}
	}
	return nil
}

// reckonOrders compares the confirmations with the NAV and with what the fund's
// chain holds.
func (d *demo) reckonOrders(ctx context.Context, s *summary) error {
	fmt.Fprintln(d.out)
	tw := tabwriter.NewWriter(d.out, 0, 4, 2, ' ', 0)
	fmt.Fprintln(tw, "order\t\tunits\tNAV\tunits × NAV\tEUR confirmed\tread from "+topicReplies)
	units, money := new(big.Rat), new(big.Rat)
	for _, o := range d.orders {
		state := d.desk.lastStatus(o.reference)
		if state == mappings.OrderStatus(gateway.OrderSettled) {
			state = string(gateway.OrderSettled)
		}
		s.Orders[state]++
		var heard []string
		confirmations := 0
		for _, h := range d.desk.of(o.reference) {
			word := h.Status
			if word == "" {
				word = family(h.Type)
				confirmations++
			}
			heard = append(heard, word)
		}
		c := d.desk.confirmed(o.reference)
		if c == nil {
			d.expect(false, "order %s isn't confirmed", o.reference)
			continue
		}
		d.expect(confirmations == 1, "order %s is confirmed %d times", o.reference, confirmations)
		n, nav, paid := decimal(c.Execution.Units), decimal(c.Execution.Price), decimal(c.Execution.Money)
		product := new(big.Rat).Mul(n, nav)
		fmt.Fprintf(tw, "%s\t%s\t%s\t%s\t%s\t%s\t%s\n", o.reference, o.direction, c.Execution.Units, c.Execution.Price, cash(product), cash(paid), strings.Join(heard, " "))
		d.expect(product.Cmp(paid) == 0, "order %s: %s units at %s are %s, and %s was confirmed", o.reference, c.Execution.Units, c.Execution.Price, digits(product), c.Execution.Money)
		d.expect(n.Cmp(decimal(o.units)) == 0 && nav.Cmp(decimal(o.nav)) == 0, "order %s: %s units at %s instead of %s at %s", o.reference, c.Execution.Units, c.Execution.Price, o.units, o.nav)
		if o.direction == gateway.Redemption {
			n, paid = n.Neg(n), paid.Neg(paid)
		}
		units.Add(units, n)
		money.Add(money, paid)
	}
	if err := tw.Flush(); err != nil {
		return err
	}
	subscriptions, redemptions, err := d.requests(ctx)
	if err != nil {
		return err
	}
	d.expect(subscriptions == 1 && redemptions == 1, "the fund was asked for %d subscriptions and %d redemptions instead of one each", subscriptions, redemptions)
	return d.fundHolds(ctx, units, money)
}

// fundHolds prints and checks who holds units and money of the fund: what the
// confirmations say, and nothing else.
func (d *demo) fundHolds(ctx context.Context, units, money *big.Rat) error {
	f := d.net.Fund
	held, err := f.Units(ctx, f.Wallets["alpha"])
	if err != nil {
		return err
	}
	total, err := f.TotalUnits(ctx)
	if err != nil {
		return err
	}
	has, err := f.Chain.TokenBalance(ctx, f.Settlement)
	if err != nil {
		return err
	}
	left, err := f.Chain.TokenBalance(ctx, f.Receivers["alpha"])
	if err != nil {
		return err
	}
	share := func(n *big.Int) *big.Rat { return rational(n, devnet.FundDecimals) }
	paid := func(n *big.Int) *big.Rat { return rational(n, d.net.Decimals()) }
	fmt.Fprintln(d.out)
	tw := tabwriter.NewWriter(d.out, 0, 4, 2, ' ', 0)
	fmt.Fprintln(tw, "on "+f.Chain.Name+"\tit holds\tconfirmed, in sum")
	fmt.Fprintf(tw, "the bank's wallet\t%s units\t%s units\n", digits(share(held)), digits(units))
	fmt.Fprintf(tw, "units in all\t%s units\t%s units\n", digits(share(total)), digits(units))
	fmt.Fprintf(tw, "%s\tEUR %s\tEUR %s\n", f.Name, cash(paid(has)), cash(money))
	d.expect(share(held).Cmp(units) == 0, "the bank's wallet holds %s units instead of %s", digits(share(held)), digits(units))
	d.expect(total.Cmp(held) == 0, "units were made or lost: %s exist, %s are held", digits(share(total)), digits(share(held)))
	d.expect(paid(has).Cmp(money) == 0, "the fund holds EUR %s instead of %s", cash(paid(has)), cash(money))
	d.expect(left.Sign() == 0, "EUR %s lie at the fund's receiver", cash(paid(left)))
	return tw.Flush()
}

// requests counts what was ever asked of the fund's contract.
func (w *world) requests(ctx context.Context) (subscriptions, redemptions int, err error) {
	f := w.net.Fund
	parsed, err := bindings.DevRequestManagementMetaData.ParseABI()
	if err != nil {
		return 0, 0, err
	}
	count := func(event string) int {
		logs, e := f.Chain.Client().FilterLogs(ctx, ethereum.FilterQuery{
			Addresses: []common.Address{f.Management}, Topics: [][]common.Hash{{parsed.Events[event].ID}},
		})
		err = errors.Join(err, e)
		return len(logs)
	}
	return count("SubscriptionRequested"), count("RedemptionRequested"), err
}

// confirmations prints what the fund desk read of each execution, as it stood.
func (d *demo) confirmations() {
	for _, o := range d.orders {
		if c := d.desk.confirmed(o.reference); c != nil {
			fmt.Fprintf(d.out, "\nThe %s that the bank read from %s for %s:\n\n%s\n", family(c.Type), topicReplies, o.reference, c.Body)
		}
	}
}

// family is a message's name without its version.
func family(messageType string) string {
	parts := strings.SplitN(messageType, ".", 3)
	return strings.Join(parts[:min(2, len(parts))], ".")
}

// decimal reads a number of a message; one that is none is zero, which no check
// here lets pass.
func decimal(text string) *big.Rat {
	if n, ok := new(big.Rat).SetString(text); ok {
		return n
	}
	return new(big.Rat)
}

// digits writes a number that has an end, without zeros behind it.
func digits(n *big.Rat) string {
	places, _ := n.FloatPrec()
	return n.FloatString(places)
}

// cash writes an amount of money with two decimals, and more when it has more.
func cash(n *big.Rat) string {
	places, _ := n.FloatPrec()
	return n.FloatString(max(places, 2))
}

// rational gives base units as the number that they mean.
func rational(n *big.Int, decimals uint8) *big.Rat {
	return new(big.Rat).SetFrac(n, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)), nil))
}
