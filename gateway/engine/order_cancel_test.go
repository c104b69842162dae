package engine_test

import (
	"context"
	"log/slog"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore/storetest"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// atFund is an order whose request its fund has, on the bench.
type atFund struct {
	*bench
	order string
	fact  gateway.FundFact
	no    error // of Cancellation
}

func newAtFund(t *testing.T) *atFund {
	t.Helper()
	f := &atFund{bench: newBench(t), fact: gateway.FundFact{State: gateway.FundPending, RequestID: hash("request")}}
	c := storetest.Received("fund", 1, noon)
	c.Message.Type = "setr.010.001.05"
	tr, ref := c.Transfers[0], gateway.OrderRef("alpha", "ALPHDEFF", "ORDER-1")
	o := gateway.Order{
		ID: "ord_1", MessageID: c.Message.ID, Client: "alpha", Reference: ref, TransferID: tr.ID,
		Request: gateway.OrderRequest{Reference: "ORDER-1", BIC: "ALPHDEFFXXX", Direction: gateway.Subscription, Amount: tr.Instruction.Amount},
		Fund:    &gateway.Fund{Chain: "base", Currency: "EUR", Decimals: 18},
		State:   gateway.OrderReceived, Version: 1, DueAt: noon, Deadline: noon.Add(72 * time.Hour), CreatedAt: noon, UpdatedAt: noon,
	}
	tr.Key = gateway.Key{Client: "alpha", Kind: gateway.KindFundLeg, Leg: gateway.LegCash, ID: ref.Hex()}
	tr.Ref = gateway.NewPaymentRef("ALPHDEFF", gateway.KindFundLeg, gateway.LegCash, ref.Hex())
	tr.Instruction.UETR, tr.Instruction.SettlementDate = "", ""
	c.Orders = []gateway.OrderStep{{Order: o, Events: []gateway.Event{{Subject: o.ID, Type: gateway.EventOrderReceived, Actor: "intake", At: noon}}}}
	require.NoError(t, f.store.Commit(t.Context(), c))
	f.order = o.ID
	f.screen()
	f.submit()
	f.see("ethereum", 103, 102, sightedSend(f.transfer(tr.ID), 101))
	f.see("base", 503, 502, sightedCredit(f.transfer(tr.ID), 501))
	f.track()
	require.Equal(t, gateway.StateSettled, f.state(tr.ID))
	return f
}

func (f *atFund) Look(context.Context, *gateway.Order) (gateway.FundFact, error) { return f.fact, nil }

// Cancellation implements engine.Cancellations.
func (f *atFund) Cancellation(_ context.Context, o *gateway.Order) (*gateway.Transfer, error) {
	if f.no != nil {
		return nil, f.no
	}
	model, terms := storetest.NewTransfer("cancel", o.MessageID, f.now), o.Cancellation()
	t := &gateway.Transfer{Route: model.Route, Instruction: model.Instruction}
	t.Instruction.UETR, t.Instruction.SettlementDate, t.Instruction.Order = "", "", &terms
	t.Key = gateway.Key{Client: o.Client, Kind: gateway.KindFundLeg, Leg: terms.Leg(), ID: o.Reference.Hex()}
	t.Ref = gateway.NewPaymentRef(o.Request.BIC, gateway.KindFundLeg, t.Key.Leg, t.Key.ID)
	return t, nil
}

// follow has the order stage look at the fund.
func (f *atFund) follow() gateway.OrderState {
	f.Helper()
	f.now = f.now.Add(time.Minute)
	f.run(&engine.Orders{Store: f.store, Funds: f, Owner: "g1", Patience: f.patience, Log: slog.New(slog.DiscardHandler)})
	o, err := f.store.Order(f.Context(), f.order)
	require.NoError(f, err)
	return o.State
}

// asked stores the wish to cancel the order.
func (f *atFund) asked(id string) {
	f.Helper()
	o, err := f.store.Order(f.Context(), f.order)
	require.NoError(f, err)
	m := storetest.Received(id, 0, f.now).Message
	r := gateway.Recall{
		ID: id, MessageID: m.ID, Client: "alpha", Key: id, TransferID: o.TransferID, Request: gateway.RecallRequest{MessageType: "setr.011.001.05", AssignmentID: id},
		State: gateway.RecallOpen, Version: 1, DueAt: f.now, Deadline: f.now.Add(time.Hour), CreatedAt: f.now, UpdatedAt: f.now,
	}
	require.NoError(f, f.store.Commit(f.Context(), &gateway.Commit{Message: m, Recalls: []gateway.RecallStep{{Recall: r, Events: []gateway.Event{{
		Subject: r.ID, Type: gateway.EventRecallReceived, Actor: "intake", At: f.now,
	}}}}}))
}

// answered has recalls answered by a gateway and gives where one stands.
func (f *atFund) answered(id string) gateway.Recall {
	f.Helper()
	f.now = f.now.Add(time.Minute)
	s := f.recaller()
	s.Cancellations, s.NewID = f, f.newID
	f.run(s)
	return f.recalled(id)
}

// cancellation gives the transfer that cancels the order; nil while there is none.
func (f *atFund) cancellation() *gateway.Transfer {
	f.Helper()
	ref := gateway.OrderRef("alpha", "ALPHDEFF", "ORDER-1")
	t, _, err := f.store.TransferByKey(f.Context(), gateway.Key{Client: "alpha", Kind: gateway.KindFundLeg, Leg: gateway.LegCancel, ID: ref.Hex()})
	require.NoError(f, err)
	return t
}

func TestAnOrderIsCancelledAtItsFundByOneMessageAndTheBankIsToldWhatTheChainProves(t *testing.T) {
	t.Parallel()
	for name, end := range map[string]struct {
		fact  gateway.FundFact
		order gateway.OrderState
		says  gateway.RecallState
	}{
		"in time":  {gateway.FundFact{State: gateway.FundCanceled, Final: true}, gateway.OrderCanceled, gateway.RecallCanceled},
		"too late": {gateway.FundFact{State: gateway.FundProcessed, Final: true}, gateway.OrderExecuted, gateway.RecallRefused},
		"failed":   {gateway.FundFact{State: gateway.FundFailed, Final: true}, gateway.OrderCanceled, gateway.RecallCanceled},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			f := newAtFund(t)
			require.Equal(t, gateway.OrderPlaced, f.follow())
			f.asked("CXL-1")
			require.Equal(t, gateway.RecallPending, f.answered("CXL-1").State)
			c := f.cancellation()
			require.NotNil(t, c)
			require.Equal(t, gateway.StateReceived, c.Status.State, "the policy decides on it")
			require.True(t, c.Instruction.Order.Cancels)
			require.Equal(t, "CXL-1", c.Instruction.MsgID)

			// Asked again, by another message, there is still one.
			f.asked("CXL-2")
			require.Equal(t, gateway.RecallPending, f.answered("CXL-2").State)
			require.Equal(t, c.ID, f.cancellation().ID)

			// What isn't final is no answer.
			f.fact = end.fact
			f.fact.Final = false
			f.follow()
			require.Equal(t, gateway.RecallPending, f.answered("CXL-1").State)
			f.fact.Final = true
			require.Equal(t, end.order, f.follow())
			for _, id := range []string{"CXL-1", "CXL-2"} {
				r := f.answered(id)
				require.Equal(t, end.says, r.State)
				require.Len(t, f.answers(id), 2, "pending once, and the last answer once")
				if end.says == gateway.RecallRefused {
					require.Equal(t, "NALC", r.Reasons[0].ISO)
				}
			}
		})
	}
}

func TestWhatCannotBeCancelledAtTheFundIsRefusedAndSendsNothing(t *testing.T) {
	t.Parallel()
	for name, fact := range map[string]gateway.FundFact{
		"the fund deals with it":     {State: gateway.FundProcessing},
		"the fund has dealt with it": {State: gateway.FundProcessed, Final: true, Paid: true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			f := newAtFund(t)
			f.fact = fact
			f.follow()
			f.asked("CXL-1")
			r := f.answered("CXL-1")
			require.Equal(t, gateway.RecallRefused, r.State)
			require.Equal(t, "NALC", r.Reasons[0].ISO)
			require.Nil(t, f.cancellation())
		})
	}
}

// The fund's units are as good as sold once the money is there: it isn't ours to send
// back from outside the chains.
func TestAnOrderWhoseMoneyHasComeOutsideTheChainsCannotBeCancelled(t *testing.T) {
	t.Parallel()
	f := newAtFund(t)
	require.Equal(t, gateway.OrderPlaced, f.follow())
	o, err := f.store.Order(t.Context(), f.order)
	require.NoError(t, err)
	step := gateway.OrderStep{Order: o, FromVersion: o.Version, Events: []gateway.Event{{Subject: o.ID, Type: gateway.EventOrderPaid, Actor: "intake", At: f.now}}}
	step.Order.Version, step.Order.Cash = o.Version+1, &gateway.CashCredit{Amount: o.Request.Amount, Account: "LU1", Reference: "S-1"}
	require.NoError(t, f.store.Commit(t.Context(), &gateway.Commit{Orders: []gateway.OrderStep{step}}))
	f.asked("CXL-1")
	r := f.answered("CXL-1")
	require.Equal(t, gateway.RecallRefused, r.State)
	require.Equal(t, "NALC", r.Reasons[0].ISO)
	require.Contains(t, r.Reasons[0].Text, "money has come outside the chains")
	require.Nil(t, f.cancellation())
}

func TestACancellationThatThePolicyRefusesIsToldSo(t *testing.T) {
	t.Parallel()
	f := newAtFund(t)
	require.Equal(t, gateway.OrderPlaced, f.follow())
	f.asked("CXL-1")
	require.Equal(t, gateway.RecallPending, f.answered("CXL-1").State)
	f.decides(gateway.Deny, "list")
	f.screen()
	require.Equal(t, gateway.StateRejected, f.cancellation().Status.State)
	r := f.answered("CXL-1")
	require.Equal(t, gateway.RecallRefused, r.State)
	require.Contains(t, r.Reasons[0].Text, "wasn't sent to the fund")
}

func TestACancellationWaitsUntilItsWayIsKnown(t *testing.T) {
	t.Parallel()
	f := newAtFund(t)
	f.asked("CXL-1") // the order stage hasn't seen the request yet
	require.Equal(t, gateway.RecallPending, f.answered("CXL-1").State)
	require.Nil(t, f.cancellation())
	require.Equal(t, gateway.OrderPlaced, f.follow())
	f.no = gateway.Errorf(gateway.CodeConfiguration, "route", gateway.RetryAfterChange, "no lane")
	require.Equal(t, gateway.RecallPending, f.answered("CXL-1").State)
	require.Nil(t, f.cancellation())
	f.no = nil
	require.Equal(t, gateway.RecallPending, f.answered("CXL-1").State)
	require.NotNil(t, f.cancellation())
	require.Len(t, f.answers("CXL-1"), 1)
}
