package storetest

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

var fundOrderCases = []testCase{
	{"an order is stored with its message and transfer and read as it was written", fundOrderStored},
	{"an order's reference is taken for ever", fundOrderReference},
	{"of two gateways that place the same order at once one does", fundOrderRace},
	{"an order moves from the version that was read", fundOrderVersion},
	{"an order that has ended or was confirmed stays so", fundOrderEnds},
	{"an order is due with each event of the transfer that carries it", fundOrderRoused},
	{"orders are due until they have ended", fundOrderDue},
	{"the directory keeps funds beside agents and accounts", fundEntries},
}

// ordered gives the commit of a message with n orders and the transfers that carry
// them, all their names made from seed.
func ordered(seed string, n int) *gateway.Commit {
	c := Received(seed, n, noon)
	c.Message.Type = "setr.010.001.05"
	for i, t := range c.Transfers {
		reference := fmt.Sprintf("ORD-%s-%d", seed, i)
		ref := gateway.OrderRef("alpha", "ALPHDEFF", reference)
		t.Key, t.Ref = gateway.UETRKey("alpha", gateway.KindFundLeg, gateway.LegCash, ref.Hex()), gateway.NewPaymentRef("ALPHDEFF", gateway.KindFundLeg, gateway.LegCash, ref.Hex())
		t.Instruction.UETR = ""
		o := gateway.Order{
			ID: fmt.Sprintf("ord_%s_%d", seed, i), MessageID: c.Message.ID, Index: i, Client: "alpha", Reference: ref,
			Request: gateway.OrderRequest{
				MessageType: "setr.010.001.05", MsgID: c.Message.MsgID, Reference: reference, BIC: "ALPHDEFFXXX", Direction: gateway.Subscription,
				ISIN: "LU0000000000", Amount: gateway.MustAmount("1000.50", "EUR"), Units: gateway.MustAmount("0", ""), Account: "INV-1 – „Ö“", Investor: gateway.Party{Name: "Anna Ast"},
			},
			Fund:       &gateway.Fund{ISIN: "LU0000000000", Chain: "base", TokenID: hash("fund"), Receiver: gateway.Address{7}, Currency: "EUR", Decimals: 18},
			TransferID: t.ID, State: gateway.OrderReceived, Version: 1, DueAt: noon.Add(time.Duration(i) * time.Second), Deadline: noon.Add(time.Hour),
			SubmittedBy: "backoffice", CreatedAt: noon, UpdatedAt: noon,
		}
		c.Orders = append(c.Orders, gateway.OrderStep{Order: o, Events: []gateway.Event{fundOrderEvent(o, gateway.EventOrderReceived)}})
	}
	return c
}

func fundOrderEvent(o gateway.Order, t gateway.EventType) gateway.Event {
	return gateway.Event{Subject: o.ID, Type: t, Reasons: o.Reasons, Actor: "test", Cause: o.TransferID, At: noon}
}

// orderMoved gives the step that events lead to from an order as it was read.
func orderMoved(o gateway.Order, types ...gateway.EventType) gateway.OrderStep {
	s := gateway.OrderStep{FromVersion: o.Version}
	for _, t := range types {
		state, err := gateway.ApplyOrder(o.State, t)
		if err != nil {
			panic(err)
		}
		o.State, o.Version, o.UpdatedAt = state, o.Version+1, noon.Add(time.Second)
		o.Reasons = []gateway.Reason{{Rule: "order", Text: "why"}}
		s.Events = append(s.Events, fundOrderEvent(o, t))
	}
	o.Fact = gateway.FundFact{State: gateway.FundPending, RequestID: hash("request"), Units: "1", Block: 7, At: noon}
	s.Order = o
	return s
}

func (b *bundle) order(id string) gateway.Order {
	b.Helper()
	o, err := b.store.Order(b.Context(), id)
	require.NoError(b, err)
	return o
}

func (b *bundle) moves(o gateway.Order, types ...gateway.EventType) gateway.Order {
	b.Helper()
	s := orderMoved(o, types...)
	b.commit(&gateway.Commit{Orders: []gateway.OrderStep{s}})
	require.Equal(b, s.Order, b.order(o.ID))
	return s.Order
}

func fundOrderStored(b *bundle) {
	c := ordered("o", 2)
	b.commit(c)
	both := []gateway.Order{c.Orders[0].Order, c.Orders[1].Order}
	for _, o := range both {
		require.Equal(b, o, b.order(o.ID))
		log, err := b.store.EventsOf(b.Context(), o.ID, 0, 10)
		require.NoError(b, err)
		require.Len(b, log, 1)
		found, ok, err := b.store.OrderByReference(b.Context(), o.Reference)
		require.NoError(b, err)
		require.True(b, ok)
		require.Equal(b, o, found)
	}
	of, err := b.store.OrdersOf(b.Context(), c.Message.ID)
	require.NoError(b, err)
	require.Equal(b, both, of)
	of, err = b.store.OrdersByMsgID(b.Context(), "alpha", c.Message.MsgID)
	require.NoError(b, err)
	require.Equal(b, both, of)
	list := func(f gateway.OrderFilter) []gateway.Order {
		found, err := b.store.ListOrders(b.Context(), f)
		require.NoError(b, err)
		return found
	}
	require.Equal(b, both, list(gateway.OrderFilter{Client: "alpha", State: gateway.OrderReceived, MessageID: c.Message.ID}))
	require.Equal(b, both[1:], list(gateway.OrderFilter{AfterID: both[0].ID}))
	require.Equal(b, both[1:], list(gateway.OrderFilter{Reference: both[1].Request.Reference}))
	require.Equal(b, both[:1], list(gateway.OrderFilter{TransferID: both[0].TransferID}))
	require.Empty(b, list(gateway.OrderFilter{Client: "beta"}))
	_, err = b.store.Order(b.Context(), "ord_none")
	require.Equal(b, gateway.CodeNotFound, gateway.CodeOf(err))
	counts, err := b.store.OrderCounts(b.Context())
	require.NoError(b, err)
	require.Equal(b, map[gateway.OrderState]int64{gateway.OrderReceived: 2}, counts)
}

func fundOrderReference(b *bundle) {
	first := ordered("o", 1)
	b.commit(first)
	again := ordered("other", 1)
	again.Orders[0].Order.Reference = first.Orders[0].Order.Reference
	b.refused(gateway.CodeConflict, again)
	_, err := b.store.Message(b.Context(), again.Message.ID)
	require.Equal(b, gateway.CodeNotFound, gateway.CodeOf(err), "nothing of it is stored")
	b.moves(b.order("ord_o_0"), gateway.EventOrderRejected)
	b.refused(gateway.CodeConflict, again)
}

func fundOrderRace(b *bundle) {
	stores := b.stores()
	var placed atomic.Int64
	var all sync.WaitGroup
	for w := range 8 {
		c := ordered(fmt.Sprintf("w%d", w), 1)
		c.Orders[0].Order.Reference = hash("the same")
		all.Go(func() {
			if stores[w%2].Commit(b.Context(), c) == nil {
				placed.Add(1)
			}
		})
	}
	all.Wait()
	require.Equal(b, int64(1), placed.Load())
}

func fundOrderVersion(b *bundle) {
	b.commit(ordered("o", 1))
	first := b.order("ord_o_0")
	b.moves(first, gateway.EventOrderAccepted)
	b.refused(gateway.CodeVersion, &gateway.Commit{Orders: []gateway.OrderStep{orderMoved(first, gateway.EventOrderRejected)}})
	skipped := orderMoved(b.order("ord_o_0"), gateway.EventOrderPlaced)
	skipped.Order.Version++
	b.refused(gateway.CodeInternal, &gateway.Commit{Orders: []gateway.OrderStep{skipped}})
	lost := orderMoved(b.order("ord_o_0"), gateway.EventOrderPlaced)
	lost.Order.ID = "ord_none"
	b.refused(gateway.CodeNotFound, &gateway.Commit{Orders: []gateway.OrderStep{lost}})
}

func fundOrderEnds(b *bundle) {
	b.commit(ordered("o", 2))
	o := b.moves(b.order("ord_o_0"), gateway.EventOrderAccepted, gateway.EventOrderExecuted)
	back := orderMoved(o, gateway.EventOrderAlarm)
	back.Order.State = gateway.OrderOpen
	b.refused(gateway.CodeInternal, &gateway.Commit{Orders: []gateway.OrderStep{back}})
	o = b.moves(o, gateway.EventOrderSettled)
	back = gateway.OrderStep{Order: o, FromVersion: o.Version}
	back.Order.State = gateway.OrderCanceled
	b.refused(gateway.CodeInternal, &gateway.Commit{Orders: []gateway.OrderStep{back}})
	require.Equal(b, o, b.order(o.ID))
}

func fundOrderRoused(b *bundle) {
	b.commit(ordered("o", 2))
	far := noon.Add(100 * time.Hour)
	for _, id := range []string{"ord_o_0", "ord_o_1"} {
		o := b.order(id)
		o.DueAt = far
		b.commit(&gateway.Commit{Orders: []gateway.OrderStep{{Order: o, FromVersion: o.Version}}})
	}
	t := b.transfer("tr_o_0")
	c := changed(t, gateway.EventApproved, noon, t.Work)
	c.Carries = true
	b.commit(&gateway.Commit{Changes: []gateway.Change{c}})
	due, next, err := b.store.DueOrders(b.Context(), noon, 10)
	require.NoError(b, err)
	require.Len(b, due, 1)
	require.Equal(b, "ord_o_0", due[0].ID)
	require.Equal(b, far, next)
}

func fundOrderDue(b *bundle) {
	b.commit(ordered("o", 3))
	due, next, err := b.store.DueOrders(b.Context(), noon.Add(time.Second), 10)
	require.NoError(b, err)
	require.Len(b, due, 2)
	require.Equal(b, noon.Add(2*time.Second), next)
	due, next, err = b.store.DueOrders(b.Context(), noon.Add(time.Second), 2)
	require.NoError(b, err)
	require.Len(b, due, 2)
	require.Equal(b, noon.Add(time.Second), next, "a full page may not be all")
	b.moves(b.order("ord_o_0"), gateway.EventOrderRejected)
	b.moves(b.order("ord_o_1"), gateway.EventOrderCanceled)
	b.moves(b.order("ord_o_2"), gateway.EventOrderAccepted, gateway.EventOrderExecuted, gateway.EventOrderSettled)
	due, next, err = b.store.DueOrders(b.Context(), noon.Add(time.Hour), 10)
	require.NoError(b, err)
	require.Empty(b, due)
	require.Zero(b, next)
}

func fundEntries(b *bundle) {
	fund := gateway.DirectoryEntry{Kind: gateway.DirectoryFunds, ID: "LU1", Fund: &gateway.DirectoryFund{
		ISIN: "LU1", Chain: "base", Decimals: 18, Dealing: gateway.Dealing{CutOff: "16:00"}, Distributors: []gateway.FundDistributor{{Client: "alpha", Wallet: "0xA"}},
	}}
	b.commit(directoryUpdate(1, fund, accountEntry("FR1", "0xA"), agentEntry("BETAFRPPXXX")))
	var read []gateway.DirectoryEntry
	for after := (gateway.DirectoryEntry{}); ; after = read[len(read)-1] {
		page, err := b.store.DirectoryEntries(b.Context(), 1, after, 1)
		require.NoError(b, err)
		if len(page) == 0 {
			break
		}
		read = append(read, page...)
	}
	require.Len(b, read, 3)
	require.Equal(b, []gateway.DirectoryKind{gateway.DirectoryAgents, gateway.DirectoryAccounts, gateway.DirectoryFunds},
		[]gateway.DirectoryKind{read[0].Kind, read[1].Kind, read[2].Kind})
	require.Equal(b, fund.Fund, read[2].Fund)
	changed, err := b.store.DirectoryChanges(b.Context(), 0, 1)
	require.NoError(b, err)
	require.Len(b, changed, 3)
}
