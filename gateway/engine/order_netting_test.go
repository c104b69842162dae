package engine_test

import (
	"errors"
	"fmt"
	"log/slog"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// The order stage dies before every other commit and after every third, all the way.
func TestNettedOrdersGoAsOneAndGetTheWholeBackThroughDeaths(t *testing.T) {
	t.Parallel()
	for direction, got := range map[gateway.Direction]string{gateway.Subscription: "987654321987654321", gateway.Redemption: "1234567890123"} {
		t.Run(string(direction), func(t *testing.T) {
			t.Parallel()
			const n = 90
			d := distribute(t, direction, n)
			commits := 0
			d.crash = func(*gateway.Commit) error {
				if commits++; commits%2 == 0 {
					return errors.New("died")
				}
				return nil
			}
			whole := func() {
				for range 8 {
					d.follow()
				}
			}
			d.screen()
			d.submit()
			require.Empty(t, d.bulks())
			whole()
			require.Len(t, d.bulks(), 1)
			bulk := d.bulks()[0]
			require.Equal(t, n, bulk.Members)
			require.LessOrEqual(t, len(bulk.Request.Reference), 35)
			d.settles(bulk)
			require.Len(t, d.chain.signed, 1, "one transaction for all")
			d.fact = d.dealt(bulk, got)
			d.fact.State, d.fact.Final, d.fact.Paid = gateway.FundPending, false, false
			d.now = d.now.Add(time.Minute)
			whole()
			require.Equal(t, map[gateway.OrderState]int{gateway.OrderPlaced: n}, d.states())
			d.fact = d.dealt(bulk, got)
			d.now = d.now.Add(time.Minute)
			whole()
			require.Equal(t, map[gateway.OrderState]int{gateway.OrderSettled: n}, d.states())
			bulk = d.order(bulk.ID)
			require.Equal(t, gateway.OrderSettled, bulk.State)
			d.requireConserved(bulk)
			for _, id := range d.orders {
				require.Equal(t, 1, d.count(id, gateway.EventOrderExecuted), "confirmed once")
				o := d.order(id)
				member := d.transfer(o.TransferID)
				require.Equal(t, gateway.StateSettled, member.Status.State)
				decisions, err := d.store.DecisionsOf(t.Context(), o.TransferID)
				require.NoError(t, err)
				require.Len(t, decisions, 1, "the policy has decided on each")
				require.Equal(t, gateway.Allow, decisions[0].Outcome)
			}
			require.Len(t, d.bulks(), 1)
			require.Empty(t, d.alarms.warned)
		})
	}
}

func TestOrdersThatAreHeldOrRefusedDoNotKeepTheOthers(t *testing.T) {
	t.Parallel()
	d := distribute(t, gateway.Subscription, 5)
	reasons := []gateway.Reason{{Rule: "look", Text: "look at it"}}
	d.policy.decide = func(t *gateway.Transfer) (gateway.Outcome, []gateway.Reason, error) {
		switch {
		case t.Index == 1 && t.Netted():
			return gateway.Hold, reasons, nil
		case t.Index == 2 && t.Netted():
			return gateway.Deny, reasons, nil
		}
		return gateway.Allow, nil, nil
	}
	first := d.netted()
	require.Equal(t, 3, first.Members)
	require.Equal(t, gateway.OrderSuspended, d.order(d.orders[1]).State)
	require.Equal(t, gateway.OrderRejected, d.order(d.orders[2]).State)
	d.settles(first)

	// Released, it goes with the next bulk of its group, which has a reference of its own.
	p, err := d.store.Proposal(t.Context(), d.transfer(d.order(d.orders[1]).TransferID).Progress.Proposal)
	require.NoError(t, err)
	for _, who := range []string{"one", "two"} {
		p, err = p.Vote(gateway.Vote{Credential: who, Approve: true, At: d.now})
		require.NoError(t, err)
		st := gateway.Commit{Proposals: []gateway.Proposal{p}}
		require.NoError(t, d.store.Commit(t.Context(), &st))
	}
	held := d.transfer(d.order(d.orders[1]).TransferID)
	held.Work.DueAt = d.now
	require.NoError(t, d.store.Commit(t.Context(), &gateway.Commit{Changes: []gateway.Change{{
		TransferID: held.ID, FromVersion: held.Version, Status: held.Status, Work: held.Work, Progress: held.Progress,
	}}}))
	second := d.netted()
	require.Len(t, d.bulks(), 2)
	require.Equal(t, 1, second.Members)
	require.NotEqual(t, first.Request.Reference, second.Request.Reference)
	require.Equal(t, second.ID, d.order(d.orders[1]).Bulk)
}

// What is decided about members must still hold when their bulk is sent.
func TestABulkWhoseMembersDecisionsWereOvertakenIsDissolvedAndNettedAnew(t *testing.T) {
	t.Parallel()
	d := distribute(t, gateway.Subscription, 4)
	first := d.netted()
	d.policy.bundle = "rules 2"
	d.policy.decide = func(t *gateway.Transfer) (gateway.Outcome, []gateway.Reason, error) {
		if t.Index == 3 && t.Netted() {
			return gateway.Deny, []gateway.Reason{{Rule: "new"}}, nil
		}
		return gateway.Allow, nil, nil
	}
	d.screen() // the bulk itself is allowed by the new rules
	require.Equal(t, gateway.StateCanceled, d.state(first.TransferID))
	d.follow()
	require.Equal(t, gateway.OrderCanceled, d.order(first.ID).State)
	for _, id := range d.orders {
		require.Empty(t, d.order(id).Bulk)
		require.Equal(t, gateway.OrderAccepted, d.order(id).State)
	}
	second := d.netted()
	require.Equal(t, 3, second.Members)
	require.Equal(t, gateway.OrderCanceled, d.order(d.orders[3]).State, "it was accepted before")
	d.settles(second)
	require.Len(t, d.chain.signed, 1)
}

func TestABulkIsNotSentOnceItsMembersApprovalsHaveExpired(t *testing.T) {
	t.Parallel()
	d := distribute(t, gateway.Subscription, 2)
	first := d.netted()
	d.screen()
	require.Equal(t, gateway.StateApproved, d.state(first.TransferID))
	d.now = d.now.Add(16 * time.Minute)
	d.submit()
	d.screen()
	require.Equal(t, gateway.StateCanceled, d.state(first.TransferID))
	require.Empty(t, d.chain.signed)
}

func TestABulkIsNotSentOnceOneOfItsOrdersIsVoid(t *testing.T) {
	t.Parallel()
	for name, when := range map[string]struct {
		netted  bool
		expires time.Duration
	}{"before it is netted": {false, time.Minute}, "in its bulk": {true, 5 * time.Minute}} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := distribute(t, gateway.Subscription, 3, func(i int, tr *gateway.Transfer) {
				if i == 1 {
					tr.Instruction.ExpiresAt = noon.Add(when.expires)
				}
			})
			var first gateway.Order
			if when.netted {
				first = d.netted()
				require.Equal(t, 3, first.Members)
				d.screen()
				require.Equal(t, gateway.StateApproved, d.state(first.TransferID))
				require.False(t, d.transfer(first.TransferID).Progress.ApprovalExpiry.After(noon.Add(when.expires)))
			} else {
				d.screen()
			}
			d.now = noon.Add(when.expires)
			for range 4 {
				d.submit()
				d.screen()
				d.follow()
			}
			if when.netted {
				require.Equal(t, gateway.StateCanceled, d.state(first.TransferID))
			}
			void := d.order(d.orders[1])
			require.Equal(t, gateway.StateRejected, d.state(void.TransferID))
			require.Equal(t, "AB03", d.transfer(void.TransferID).Progress.Reasons[0].ISO)
			bulks := d.bulks()
			last := bulks[len(bulks)-1]
			require.Equal(t, 2, last.Members, "the others go without it")
			require.Equal(t, last.ID, d.order(d.orders[0]).Bulk)
		})
	}
}

// A history that was lost may have dissolved the bulk and sent its members with the next.
func TestABulkIsHeldWhenTheChainHasALaterOne(t *testing.T) {
	t.Parallel()
	d := distribute(t, gateway.Subscription, 2)
	bulk := d.netted()
	later, err := gateway.LaterBulk(d.transfer(bulk.TransferID), 1)
	require.NoError(t, err)
	d.chain.used[later.Ref] = 77
	d.screen()
	require.Equal(t, gateway.StateHeld, d.state(bulk.TransferID))
	require.Empty(t, d.chain.signed)
}

func TestMembersEndWithTheirBulk(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		fund gateway.FundFact
		deny bool
	}{
		"the policy refuses the bulk": {deny: true},
		"the fund fails the request":  {fund: gateway.FundFact{State: gateway.FundFailed, Final: true, Units: "0", Amount: "0", Problem: "closed"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := distribute(t, gateway.Subscription, 3)
			bulk := d.netted()
			if c.deny {
				d.policy.decide = func(*gateway.Transfer) (gateway.Outcome, []gateway.Reason, error) {
					return gateway.Deny, []gateway.Reason{{Rule: "no"}}, nil
				}
				d.screen()
			} else {
				d.settles(bulk)
			}
			d.fact = c.fund
			d.now = d.now.Add(time.Minute)
			d.follow()
			require.Equal(t, map[gateway.OrderState]int{gateway.OrderCanceled: 3}, d.states())
			for _, id := range d.orders {
				require.True(t, d.state(d.order(id).TransferID).Terminal())
				require.Empty(t, d.order(id).Allocated)
			}
		})
	}
}

func TestAReorganisationTakesTheMembersBackWithTheirBulk(t *testing.T) {
	t.Parallel()
	d := distribute(t, gateway.Subscription, 2)
	bulk := d.netted()
	d.settles(bulk)
	for _, step := range []struct {
		fund gateway.FundState
		want gateway.OrderState
	}{{gateway.FundPending, gateway.OrderPlaced}, {gateway.FundNone, gateway.OrderAccepted}, {gateway.FundProcessing, gateway.OrderOpen}} {
		d.fact = gateway.FundFact{State: step.fund, Units: "0", Amount: "0", AmountDecimals: 6}
		d.now = d.now.Add(time.Minute)
		d.follow()
		require.Equal(t, map[gateway.OrderState]int{step.want: 2}, d.states())
	}
}

// The fund has dealt with something else than was netted: nobody is confirmed anything.
func TestABulkThatDoesNotAddUpIsNotAllocated(t *testing.T) {
	t.Parallel()
	d := distribute(t, gateway.Subscription, 3)
	bulk := d.netted()
	d.settles(bulk)
	d.fact = d.dealt(bulk, "1000")
	d.fact.Amount += "0"
	d.now = d.now.Add(time.Minute)
	d.follow()
	require.NotContains(t, d.states(), gateway.OrderExecuted)
	require.NotEqual(t, gateway.OrderExecuted, d.order(bulk.ID).State)
	require.NotEmpty(t, d.alarms.warned)
}

func TestAnOrderThatWasNettedCanNotBeTakenOutOfItsBulk(t *testing.T) {
	t.Parallel()
	d := distribute(t, gateway.Subscription, 2)
	recall := func(i int) gateway.Recall {
		r := gateway.Recall{
			ID: fmt.Sprintf("rcl_%d", i), MessageID: d.message, Index: i, Client: "alpha", Key: fmt.Sprintf("cancel %d", i), TransferID: d.order(d.orders[i]).TransferID,
			State: gateway.RecallOpen, Version: 1, DueAt: d.now, Deadline: d.now.Add(time.Hour), CreatedAt: d.now, UpdatedAt: d.now,
		}
		require.NoError(t, d.store.Commit(t.Context(), &gateway.Commit{Recalls: []gateway.RecallStep{{Recall: r, Events: []gateway.Event{{
			Subject: r.ID, Type: gateway.EventRecallReceived, Actor: "intake", At: d.now,
		}}}}}))
		d.run(&engine.Recalls{Store: d.store, References: d.chain, Owner: "g1", Patience: d.patience, Log: slog.New(slog.DiscardHandler)})
		r, err := d.store.Recall(t.Context(), r.ID)
		require.NoError(t, err)
		return r
	}
	require.Equal(t, gateway.RecallCanceled, recall(0).State, "before it is netted")
	bulk := d.netted()
	require.Equal(t, 1, bulk.Members)
	require.Equal(t, gateway.OrderCanceled, d.order(d.orders[0]).State)
	late := recall(1)
	require.Equal(t, gateway.RecallRefused, late.State)
	require.Equal(t, "NALC", late.Reasons[0].ISO)
	require.Equal(t, gateway.StateParked, d.state(d.order(d.orders[1]).TransferID))
}
