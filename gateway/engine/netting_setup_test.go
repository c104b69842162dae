package engine_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore"
	"github.com/vostro-gateway/vostro/adapters/sqlstore/storetest"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// distribution is a message with orders of many investors that are netted, on the
// bench.
type distribution struct {
	*bench
	message string
	orders  []string
	fact    gateway.FundFact // what the fund's chain says of any bulk
	alarms  recorder
	crash   func(c *gateway.Commit) error // before a commit of the order stage; nil: none
}

// recorder remembers what was warned of.
type recorder struct{ warned []string }

func (r *recorder) Info(string, ...any) {}

func (r *recorder) Warn(message string, _ ...any) { r.warned = append(r.warned, message) }

// weight is what the i-th investor orders: euros with cents, or units.
func weight(i int) string { return fmt.Sprintf("%d.%02d", 100+i*i%37, i%100) }

func distribute(t *testing.T, direction gateway.Direction, n int, alter ...func(i int, t *gateway.Transfer)) *distribution {
	t.Helper()
	return distributeOn(newBench(t), direction, n, alter...)
}

func distributeOn(b *bench, direction gateway.Direction, n int, alter ...func(i int, t *gateway.Transfer)) *distribution {
	b.Helper()
	d := &distribution{bench: b}
	c := storetest.Received("net", n, noon)
	c.Message.Type = "setr.010.001.05"
	d.message = c.Message.ID
	for i, tr := range c.Transfers {
		reference := fmt.Sprintf("INV-%03d", i)
		ref := gateway.OrderRef("alpha", "ALPHDEFF", reference)
		o := gateway.Order{
			ID: fmt.Sprintf("ord_%04d", i), MessageID: c.Message.ID, Index: i, Client: "alpha", Reference: ref, TransferID: tr.ID,
			Request: gateway.OrderRequest{
				MessageType: c.Message.Type, MsgID: c.Message.MsgID, Reference: reference, BIC: "ALPHDEFFXXX", Direction: direction, ISIN: "LU0000000000",
				Amount: gateway.MustAmount(weight(i), "EUR"), Units: gateway.MustAmount("0", ""), Account: "OMNIBUS", SubAccount: &gateway.SubAccount{ID: reference},
			},
			Fund:  &gateway.Fund{ISIN: "LU0000000000", Chain: "base", Currency: "EUR", Decimals: 18, Netting: gateway.NettingMessage},
			State: gateway.OrderReceived, Netting: "LU0000000000/", Version: 1, DueAt: noon, Deadline: noon.Add(72 * time.Hour), SubmittedBy: "backoffice", CreatedAt: noon, UpdatedAt: noon,
		}
		if direction == gateway.Redemption {
			o.Request.Amount, o.Request.Units = gateway.MustAmount("0", ""), gateway.MustAmount(weight(i), "")
		}
		tr.Key = gateway.Key{Client: "alpha", Kind: gateway.KindFundLeg, Leg: direction.Leg(), ID: ref.Hex()}
		tr.Ref = gateway.NewPaymentRef("ALPHDEFF", gateway.KindFundLeg, direction.Leg(), ref.Hex())
		tr.Instruction.UETR, tr.Instruction.SettlementDate, tr.Route = "", "", &gateway.Route{Mode: gateway.ModeBulk}
		for _, change := range alter {
			change(i, tr)
		}
		d.orders = append(d.orders, o.ID)
		c.Orders = append(c.Orders, gateway.OrderStep{Order: o, Events: []gateway.Event{{
			Subject: o.ID, Type: gateway.EventOrderReceived, Status: gateway.Status{State: "received"}, Actor: "intake", Cause: c.Message.ID, At: noon,
		}}})
	}
	require.NoError(d, d.store.Commit(d.Context(), c))
	return d
}

// Carrier implements engine.Bulks.
func (d *distribution) Carrier(_ context.Context, o *gateway.Order) (*gateway.Transfer, error) {
	terms, err := o.Terms()
	if err != nil {
		return nil, err
	}
	model := storetest.NewTransfer("carrier", o.MessageID, d.now)
	t := &gateway.Transfer{Route: model.Route, Instruction: model.Instruction}
	t.Instruction.UETR, t.Instruction.SettlementDate, t.Instruction.Amount, t.Instruction.Order = "", "", o.Request.Amount, &terms
	t.Instruction.DebtorAgent.BICFI = o.Request.BIC
	t.Key = gateway.Key{Client: o.Client, Kind: gateway.KindFundLeg, Leg: o.Request.Direction.Leg(), ID: o.Reference.Hex()}
	t.Ref = gateway.NewPaymentRef(o.Request.BIC, gateway.KindFundLeg, t.Key.Leg, t.Key.ID)
	return t, nil
}

// Look implements engine.Funds: only bulks are ever asked for.
func (d *distribution) Look(_ context.Context, o *gateway.Order) (gateway.FundFact, error) {
	if o.Members == 0 {
		return gateway.FundFact{}, errors.New("a member has no request of its own")
	}
	return d.fact, nil
}

// fragile is the store of an order stage that may die before and after a commit.
type fragile struct {
	*sqlstore.Store
	d *distribution
}

func (m fragile) Commit(ctx context.Context, c *gateway.Commit) error {
	if m.d.crash != nil {
		if err := m.d.crash(c); err != nil {
			return err
		}
	}
	return m.Store.Commit(ctx, c)
}

// follow runs the order stage until nothing is due.
func (d *distribution) follow() {
	d.Helper()
	stage := &engine.Orders{
		Store: fragile{d.store, d}, Funds: d, Bulks: d, Policy: d.policy, Owner: "g1", NewID: d.newID, Patience: d.patience, Log: &d.alarms,
	}
	for range 200 {
		n, _, err := stage.Step(d.Context(), d.now)
		if d.crash == nil {
			require.NoError(d, err)
		}
		if n == 0 {
			return
		}
	}
	require.FailNow(d, "the order stage never comes to rest")
}

func (d *distribution) order(id string) gateway.Order {
	d.Helper()
	o, err := d.store.Order(d.Context(), id)
	require.NoError(d, err)
	return o
}

// bulks gives the bulk orders, oldest first.
func (d *distribution) bulks() []gateway.Order {
	d.Helper()
	all, err := d.store.ListOrders(d.Context(), gateway.OrderFilter{Limit: 1000})
	require.NoError(d, err)
	var out []gateway.Order
	for _, o := range all {
		if o.Members > 0 {
			out = append(out, o)
		}
	}
	return out
}

func (d *distribution) states() map[gateway.OrderState]int {
	d.Helper()
	out := map[gateway.OrderState]int{}
	for _, id := range d.orders {
		out[d.order(id).State]++
	}
	return out
}

// netted screens the members and nets them.
func (d *distribution) netted() gateway.Order {
	d.Helper()
	d.screen()
	d.submit()
	d.follow()
	bulks := d.bulks()
	require.NotEmpty(d, bulks)
	return bulks[len(bulks)-1]
}

// settles brings the bulk's transfer to settled.
func (d *distribution) settles(bulk gateway.Order) {
	d.Helper()
	d.screen()
	d.submit()
	t := d.transfer(bulk.TransferID)
	require.Equal(d, gateway.StateSubmitting, t.Status.State)
	d.see("ethereum", 103, 102, sightedSend(t, 101))
	d.see("base", 503, 502, sightedCredit(t, 501))
	d.track()
	require.Equal(d, gateway.StateSettled, d.state(t.ID))
}

// dealt is what the chain says of a bulk that was dealt with.
func (d *distribution) dealt(bulk gateway.Order, got string) gateway.FundFact {
	f := gateway.FundFact{State: gateway.FundProcessed, AmountDecimals: 6, Price: "101.25", RequestID: hash("request"), Tx: hash("dealt"), Block: 501, At: d.now, Final: true, Paid: true}
	if bulk.Request.Direction == gateway.Redemption {
		units, err := bulk.Request.Units.BaseUnits(18)
		require.NoError(d, err)
		f.Units, f.Amount = units.String(), got
		return f
	}
	amount, err := bulk.Request.Amount.BaseUnits(6)
	require.NoError(d, err)
	f.Units, f.Amount = got, amount.String()
	return f
}

// requireConserved asserts that members put in and get exactly what their bulk did.
func (d *distribution) requireConserved(bulk gateway.Order) {
	d.Helper()
	members, err := d.store.Members(d.Context(), bulk.ID, "", 1000)
	require.NoError(d, err)
	require.Len(d, members, bulk.Members)
	gave, got := new(big.Int), new(big.Int)
	for _, m := range members {
		stake, err := m.Stake(&bulk.Fact)
		require.NoError(d, err)
		gave.Add(gave, stake)
		share, ok := new(big.Int).SetString(m.Allocated, 10)
		require.True(d, ok, "share of %s", m.ID)
		got.Add(got, share)
		own, err := m.MemberFact(&bulk)
		require.NoError(d, err)
		require.Equal(d, own.Units, m.Fact.Units, "confirmed to %s", m.ID)
		require.Equal(d, own.Amount, m.Fact.Amount, "confirmed to %s", m.ID)
	}
	require.Equal(d, bulk.Gave(), gave.String())
	require.Equal(d, bulk.Got(), got.String())
}

func (d *distribution) count(id string, what gateway.EventType) int {
	n := 0
	for _, e := range d.events(id) {
		if e == what {
			n++
		}
	}
	return n
}
