package engine_test

import (
	"context"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore/storetest"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// closer is a fund that answers what a test says.
type closer struct {
	says  gateway.Closing
	err   error
	asked int
}

func (c *closer) Closing(context.Context, *gateway.Order) (gateway.Closing, error) {
	c.asked++
	return c.says, c.err
}

// ended stores an order whose request has ended at its fund, and gives the transfer
// that carries it.
func (r *rescue) ended(seed string) string {
	r.Helper()
	c := storetest.Received(seed, 1, r.now)
	t := c.Transfers[0]
	t.Instruction.Order = &gateway.OrderTerms{Reference: seed}
	o := gateway.Order{
		ID: "ord_" + seed, MessageID: c.Message.ID, Client: "alpha", Reference: hash(seed), TransferID: t.ID, State: gateway.OrderExecuted, Version: 1,
		Fund: &gateway.Fund{Chain: "base"}, Fact: gateway.FundFact{State: gateway.FundProcessed, Final: true, RequestID: hash("request")}, CreatedAt: r.now, UpdatedAt: r.now,
	}
	c.Orders = []gateway.OrderStep{{Order: o, Events: []gateway.Event{{Subject: o.ID, Type: gateway.EventOrderReceived, Actor: "test", At: r.now}}}}
	require.NoError(r, r.store.Commit(r.Context(), c))
	require.NoError(r, r.store.Commit(r.Context(), &gateway.Commit{Stuck: []string{t.ID}}))
	return t.ID
}

func (r *rescue) closing(owner string, c *closer) *engine.Resolve {
	s := r.resolver(owner)
	s.Closer = c
	return s
}

var closable = gateway.Closing{Call: &gateway.Call{To: gateway.Address{9}, Data: []byte("close"), GasLimit: 1000, Value: big.NewInt(40_000)}}

func TestAnOrderThatHasEndedIsClosedAtItsFundByOneTransaction(t *testing.T) {
	t.Parallel()
	r := newRescue(t)
	id := r.ended("a")
	fund := &closer{says: closable}
	stages := []*engine.Resolve{r.closing("g1", fund), r.closing("g2", fund)}
	for range 3 {
		for _, s := range stages {
			r.run(s)
		}
	}
	made := r.byHand(id)
	require.Len(t, made, 1, "whichever gateway looks, one transaction is on its way")
	require.Equal(t, gateway.PurposeClose, made[0].Purpose)
	require.Equal(t, "base", made[0].Chain)
	require.Equal(t, gateway.Address{9}, made[0].Contract)
	require.Equal(t, "60", r.recovery(id).MaxGasPrice, "what the value leaves of the ceiling, over the gas limit")
	require.Equal(t, 1, fund.asked)

	r.base.nonce, r.base.finalNonce = 1, 1
	fund.says = gateway.Closing{Done: true}
	r.later(time.Hour)
	r.run(stages[1])
	require.Equal(t, gateway.IntentMined, r.byHand(id)[0].State)
	asked := fund.asked
	r.later(100 * time.Hour)
	r.run(stages[0])
	require.Len(t, r.byHand(id), 1)
	require.Equal(t, asked, fund.asked, "what is closed in a final block isn't looked at again")
}

func TestAClosingThatWasRevertedOrOrphanedIsMadeAgain(t *testing.T) {
	t.Parallel()
	r := newRescue(t)
	id := r.ended("a")
	fund := &closer{says: closable}
	for i := range uint64(2) {
		r.run(r.closing("g1", fund))
		require.Len(t, r.byHand(id), int(i)+1)
		r.base.nonce, r.base.finalNonce = i+1, i+1
		r.later(time.Hour)
	}
}

func TestAnOrderThatCannotBeClosedNowCostsNothingAndIsLookedAtAgain(t *testing.T) {
	t.Parallel()
	dear := closable
	dear.Call = &gateway.Call{To: gateway.Address{9}, GasLimit: 1000, Value: big.NewInt(100_000)}
	for name, fund := range map[string]*closer{
		"the contract refuses": {says: gateway.Closing{Problem: "NotCovered"}},
		"over the ceiling":     {says: dear},
		"nobody can be asked":  {err: gateway.Errorf(gateway.CodeUnavailable, "close order", gateway.RetrySameBytes, "down")},
		"anything else":        {err: errors.New("broken")},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := newRescue(t)
			id := r.ended("a")
			r.run(r.closing("g1", fund))
			require.Empty(t, r.byHand(id))
			fund.says, fund.err = closable, nil
			r.later(time.Hour)
			r.run(r.closing("g1", fund))
			require.Len(t, r.byHand(id), 1)
		})
	}
}

func TestTheRequestOfABulkIsClosedAndItsMembersHaveNone(t *testing.T) {
	t.Parallel()
	for _, state := range []gateway.FundState{gateway.FundProcessed, gateway.FundFailed, gateway.FundCanceled} {
		t.Run(string(state), func(t *testing.T) {
			t.Parallel()
			r := newRescue(t)
			d := distributeOn(r.bench, gateway.Subscription, 3)
			bulk := d.netted()
			d.settles(bulk)
			d.fact = d.dealt(bulk, "900")
			d.fact.State, d.fact.Final = state, false
			stuck := func(id string) bool {
				_, found, err := r.store.Recovery(t.Context(), id)
				require.NoError(t, err)
				return found
			}
			r.later(time.Minute)
			d.follow()
			require.False(t, stuck(bulk.TransferID), "a reorganisation may take it back")
			d.fact.Final = true
			r.later(time.Minute)
			d.follow()
			require.True(t, d.order(bulk.ID).Fact.Final)
			require.True(t, stuck(bulk.TransferID))

			fund := &closer{says: closable}
			for _, id := range d.orders {
				o := d.order(id)
				require.True(t, o.State.Terminal())
				require.False(t, stuck(o.TransferID))
				require.NoError(t, r.store.Commit(t.Context(), &gateway.Commit{Stuck: []string{o.TransferID}})) // for another reason
			}
			r.run(r.closing("g1", fund))
			require.Len(t, r.byHand(bulk.TransferID), 1)
			require.Equal(t, 1, fund.asked, "members are no orders at the fund")
			for _, id := range d.orders {
				require.Empty(t, r.byHand(d.order(id).TransferID))
			}
		})
	}
}
