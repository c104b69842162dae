package storetest

import (
	"fmt"
	"sync"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

var nettingCases = []testCase{
	{"a group is netted when somebody can go and nobody is about to be decided on", nettingGroups},
	{"members join a bulk order with it or not at all", nettingJoins},
	{"an order is in one bulk and leaves it only before it has its share", nettingOneBulk},
	{"shares are given once, to all members, and sum to what the bulk got", nettingShares},
	{"members are due with each event of their bulk that concerns them", nettingRouses},
	{"what banks placed is counted and listed without bulk orders", nettingAside},
}

const nettingKey = "LU0000000000/"

// grouped gives the commit of a message with n orders that are netted.
func grouped(n int) *gateway.Commit {
	c := ordered("o", n)
	for i := range c.Orders {
		c.Orders[i].Order.Netting = nettingKey
		c.Transfers[i].Route = &gateway.Route{Mode: gateway.ModeBulk}
	}
	return c
}

// goes moves the transfers of orders to where they can be netted.
func (b *bundle) goes(seed string, which ...int) {
	b.Helper()
	for _, i := range which {
		t := b.transfer(fmt.Sprintf("tr_%s_%d", seed, i))
		b.commit(&gateway.Commit{Changes: []gateway.Change{changed(t, gateway.EventApproved, noon, gateway.Work{Stage: gateway.StageSubmit, DueAt: noon.Add(time.Hour), Deadline: noon.Add(time.Hour)})}})
	}
}

// netted gives the commit that makes a bulk order of some orders of a message.
func (b *bundle) netted(which ...int) *gateway.Commit {
	b.Helper()
	first := b.order(fmt.Sprintf("ord_o_%d", which[0]))
	c := ordered("o_bulk", 1)
	c.Message = nil
	t := c.Transfers[0]
	t.MessageID = first.MessageID
	bulk := c.Orders[0].Order
	bulk.MessageID, bulk.Index, bulk.Netting, bulk.Members = first.MessageID, 1000, nettingKey, len(which)
	c.Orders[0].Order = bulk
	for _, i := range which {
		o := b.order(fmt.Sprintf("ord_o_%d", i))
		o.Bulk = bulk.ID
		c.Orders = append(c.Orders, gateway.OrderStep{Order: o, FromVersion: o.Version})
		member := changed(b.transfer(o.TransferID), gateway.EventParked, noon, gateway.Work{Stage: gateway.StageSubmit, DueAt: noon.Add(time.Hour), Deadline: noon.Add(time.Hour)})
		member.Progress.Bulk = bulk.ID
		c.Changes = append(c.Changes, member)
	}
	return c
}

func nettingGroups(b *bundle) {
	b.commit(grouped(3))
	b.commit(ordered("alone", 1))
	b.goes("alone", 0)
	groups := func(now time.Time) []gateway.NettingGroup {
		found, err := b.store.NettingGroups(b.Context(), now, 10)
		require.NoError(b, err)
		return found
	}
	require.Empty(b, groups(noon), "nobody is approved")
	b.goes("o", 0, 2)
	require.Empty(b, groups(noon), "one is received")
	held := changed(b.transfer("tr_o_1"), gateway.EventHeld, noon, gateway.Work{Stage: gateway.StageScreen, DueAt: noon.Add(time.Hour), Deadline: noon.Add(time.Hour)})
	b.commit(&gateway.Commit{Changes: []gateway.Change{held}})
	g := gateway.NettingGroup{MessageID: "msg_o", Netting: nettingKey, First: "ORD-o-0", Next: 3}
	require.Equal(b, []gateway.NettingGroup{g}, groups(noon))
	require.Empty(b, groups(noon.Add(time.Hour)), "the held one is due")

	waiting, err := b.store.Unnetted(b.Context(), g, -1, 10)
	require.NoError(b, err)
	require.Len(b, waiting, 3)
	waiting, err = b.store.Unnetted(b.Context(), g, 0, 1)
	require.NoError(b, err)
	require.Equal(b, []gateway.Order{b.order("ord_o_1")}, waiting)

	b.commit(b.netted(0, 2))
	require.Empty(b, groups(noon), "the held one alone can't go")
	b.goes("o", 1)
	require.Equal(b, []gateway.NettingGroup{{MessageID: "msg_o", Netting: nettingKey, First: "ORD-o-0", Bulks: 1, Next: 1001}}, groups(noon))
	waiting, err = b.store.Unnetted(b.Context(), g, -1, 10)
	require.NoError(b, err)
	require.Len(b, waiting, 1)
}

func nettingJoins(b *bundle) {
	b.commit(grouped(2))
	b.goes("o", 0, 1)
	c := b.netted(0, 1)
	// One of them is taken back between the look and the commit.
	t := b.transfer("tr_o_1")
	b.commit(&gateway.Commit{Changes: []gateway.Change{changed(t, gateway.EventRecalled, noon, t.Work)}})
	b.refused(gateway.CodeVersion, c)
	require.Empty(b, b.order("ord_o_0").Bulk)
	_, err := b.store.Order(b.Context(), "ord_o_bulk_0")
	require.Equal(b, gateway.CodeNotFound, gateway.CodeOf(err))

	// Of two gateways that net the same one does.
	stores := b.stores()
	made := make([]bool, 4)
	var all sync.WaitGroup
	for i := range made {
		c := b.netted(0)
		c.Orders[0].Order.ID = fmt.Sprintf("ord_bulk_%d", i)
		c.Orders[0].Events[0].Subject, c.Orders[1].Order.Bulk = c.Orders[0].Order.ID, c.Orders[0].Order.ID
		all.Go(func() { made[i] = stores[i%2].Commit(b.Context(), c) == nil })
	}
	all.Wait()
	n := 0
	for _, m := range made {
		if m {
			n++
		}
	}
	require.Equal(b, 1, n)
	members, err := b.store.Members(b.Context(), b.order("ord_o_0").Bulk, "", 10)
	require.NoError(b, err)
	require.Equal(b, []gateway.Order{b.order("ord_o_0")}, members)
}

func nettingOneBulk(b *bundle) {
	b.commit(grouped(2))
	b.goes("o", 0, 1)
	b.commit(b.netted(0, 1))
	step := func(bulk string) *gateway.Commit {
		o := b.order("ord_o_0")
		o.Bulk = bulk
		return &gateway.Commit{Orders: []gateway.OrderStep{{Order: o, FromVersion: o.Version}}}
	}
	b.refused(gateway.CodeInternal, step("ord_another"))
	b.commit(step(""))
	b.commit(step("ord_o_bulk_0"))
	b.shares("ord_o_bulk_0", "1", "0")
	b.refused(gateway.CodeInternal, step(""))
	alone := ordered("alone", 1)
	b.commit(alone)
	o := b.order("ord_alone_0")
	o.Bulk = "ord_o_bulk_0"
	b.refused(gateway.CodeInternal, &gateway.Commit{Orders: []gateway.OrderStep{{Order: o, FromVersion: o.Version}}})
}

// executed gives the commit with which a bulk order that got 1 unit is executed, with shares of members
// of message "o".
func (b *bundle) executed(bulk string, shares ...string) *gateway.Commit {
	b.Helper()
	c := &gateway.Commit{Orders: []gateway.OrderStep{orderMoved(b.order(bulk), gateway.EventOrderAccepted, gateway.EventOrderExecuted)}, Allocation: &gateway.Allocation{Bulk: bulk}}
	for i, units := range shares {
		c.Allocation.Shares = append(c.Allocation.Shares, gateway.Share{Order: fmt.Sprintf("ord_o_%d", i), Units: units})
	}
	return c
}

func (b *bundle) shares(bulk string, shares ...string) {
	b.Helper()
	b.commit(b.executed(bulk, shares...))
}

func nettingShares(b *bundle) {
	b.commit(grouped(3))
	b.goes("o", 0, 1, 2)
	b.commit(b.netted(0, 1))
	const bulk = "ord_o_bulk_0"
	for what, shares := range map[string][]string{
		"too much": {"1", "1"}, "too little": {"0", "0"}, "not all": {"1"}, "no number": {"1", ""}, "more than there are members": {"1", "0", "0"},
	} {
		err := b.refusal(gateway.CodeInternal, b.executed(bulk, shares...))
		require.Error(b, err, what)
	}
	twice := b.executed(bulk, "1", "0")
	twice.Allocation.Shares[1].Order = "ord_o_0"
	b.refused(gateway.CodeInternal, twice)
	stranger := b.executed(bulk, "1", "0")
	stranger.Allocation.Shares[1].Order = "ord_o_2"
	b.refused(gateway.CodeInternal, stranger)
	without := b.executed(bulk, "1", "0")
	without.Orders = nil
	b.refused(gateway.CodeInternal, without)
	require.Equal(b, gateway.OrderReceived, b.order(bulk).State)

	b.shares(bulk, "1", "0")
	require.Equal(b, "1", b.order("ord_o_0").Allocated)
	require.Equal(b, "0", b.order("ord_o_1").Allocated)
	require.Equal(b, gateway.OrderExecuted, b.order(bulk).State)
	again := &gateway.Commit{Orders: []gateway.OrderStep{orderMoved(b.order(bulk), gateway.EventOrderSettled)}, Allocation: b.executedAgain(bulk)}
	b.refused(gateway.CodeInternal, again)
	o := b.order("ord_o_0")
	o.Allocated = "" // a step of the member leaves its share alone
	b.commit(&gateway.Commit{Orders: []gateway.OrderStep{{Order: o, FromVersion: o.Version}}})
	require.Equal(b, "1", b.order("ord_o_0").Allocated)
}

func (b *bundle) executedAgain(bulk string) *gateway.Allocation {
	return &gateway.Allocation{Bulk: bulk, Shares: []gateway.Share{{Order: "ord_o_0", Units: "0"}, {Order: "ord_o_1", Units: "1"}}}
}

func nettingRouses(b *bundle) {
	b.commit(grouped(2))
	b.goes("o", 0, 1)
	b.commit(b.netted(0, 1))
	far := noon.Add(100 * time.Hour)
	rest := func() {
		for _, id := range []string{"ord_o_0", "ord_o_1", "ord_o_bulk_0"} {
			o := b.order(id)
			o.DueAt = far
			b.commit(&gateway.Commit{Orders: []gateway.OrderStep{{Order: o, FromVersion: o.Version}}})
		}
	}
	due := func() int {
		found, _, err := b.store.DueOrders(b.Context(), noon, 10)
		require.NoError(b, err)
		return len(found)
	}
	for _, c := range []struct {
		event gateway.EventType
		want  int
	}{{gateway.EventOrderSuspended, 0}, {gateway.EventOrderAccepted, 0}, {gateway.EventOrderAsked, 0}, {gateway.EventOrderPlaced, 2}, {gateway.EventOrderUnplaced, 2}, {gateway.EventOrderCanceled, 2}} {
		rest()
		step := orderMoved(b.order("ord_o_bulk_0"), c.event)
		step.Order.DueAt = far
		b.commit(&gateway.Commit{Orders: []gateway.OrderStep{step}})
		require.Equal(b, c.want, due(), "%s", c.event)
	}
}

func nettingAside(b *bundle) {
	b.commit(grouped(2))
	b.goes("o", 0, 1)
	b.commit(b.netted(0, 1))
	of, err := b.store.OrdersOf(b.Context(), "msg_o")
	require.NoError(b, err)
	require.Len(b, of, 2)
	of, err = b.store.OrdersByMsgID(b.Context(), "alpha", "MSG-o")
	require.NoError(b, err)
	require.Len(b, of, 2)
	m, err := b.store.Message(b.Context(), "msg_o")
	require.NoError(b, err)
	require.Len(b, m.Transfers, 2)
	counts, err := b.store.OrderCounts(b.Context())
	require.NoError(b, err)
	require.Equal(b, map[gateway.OrderState]int64{gateway.OrderReceived: 2}, counts)
	listed, err := b.store.ListOrders(b.Context(), gateway.OrderFilter{Bulk: "ord_o_bulk_0", Limit: 10})
	require.NoError(b, err)
	require.Len(b, listed, 2)
}
