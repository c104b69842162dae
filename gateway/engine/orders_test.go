package engine_test

import (
	"context"
	"errors"
	"log/slog"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// oneOrder is a store of one order and the transfer that carries it. A commit can die
// before it happens.
type oneOrder struct {
	engine.NettingStore // nothing is netted
	order               gateway.Order
	transfer            *gateway.Transfer
	events              []gateway.EventType
	dies                bool
}

func (s *oneOrder) Commit(_ context.Context, c *gateway.Commit) error {
	if s.dies = !s.dies; s.dies {
		return errors.New("died")
	}
	for _, st := range c.Orders {
		if st.FromVersion != s.order.Version {
			return gateway.Errorf(gateway.CodeVersion, "commit", gateway.RetryAfterChange, "moved on")
		}
		s.order = st.Order
		for _, e := range st.Events {
			s.events = append(s.events, e.Type)
		}
	}
	return nil
}

func (s *oneOrder) AcquireLease(_ context.Context, name, owner string, _ time.Time, _ time.Duration) (gateway.Fence, bool, error) {
	return gateway.Fence{Name: name, Owner: owner, Epoch: 1}, true, nil
}
func (s *oneOrder) ReleaseLease(context.Context, gateway.Fence) error { return nil }

func (s *oneOrder) DueOrders(context.Context, time.Time, int) ([]gateway.Order, time.Time, error) {
	if s.order.State.Terminal() {
		return nil, time.Time{}, nil
	}
	return []gateway.Order{s.order}, time.Time{}, nil
}

func (s *oneOrder) Order(context.Context, string) (gateway.Order, error) { return s.order, nil }

func (s *oneOrder) Transfers(context.Context, []string) ([]*gateway.Transfer, error) {
	return []*gateway.Transfer{s.transfer}, nil
}

// fundSays is what a fund's chain proves.
type fundSays struct{ fact gateway.FundFact }

func (f *fundSays) Look(context.Context, *gateway.Order) (gateway.FundFact, error) {
	return f.fact, nil
}

func TestAnOrderFollowsItsTransferAndThenTheFundsChain(t *testing.T) {
	t.Parallel()
	type says struct {
		transfer gateway.State
		fund     gateway.FundState
		final    bool
		paid     bool
		want     gateway.OrderState
	}
	for name, way := range map[string][]says{
		"settled": {
			{"received", "", false, false, "received"},
			{"held", "", false, false, "suspended"},
			{"approved", "processed", true, true, "accepted"}, // nothing has left: the fund isn't asked
			{"sent", "none", false, false, "accepted"},
			{"settled", "pending", false, false, "placed"},
			{"settled", "none", false, false, "accepted"}, // reorganised
			{"settled", "processing", false, false, "open"},
			{"settled", "processed", false, true, "open"}, // not final
			{"settled", "processed", true, false, "executed"},
			{"settled", "none", false, false, "executed"}, // what was confirmed stays
			{"settled", "processed", true, true, "settled"},
		},
		"failed":   {{"settled", "processing", false, false, "open"}, {"settled", "failed", false, false, "open"}, {"settled", "failed", true, false, "canceled"}},
		"refused":  {{"received", "", false, false, "received"}, {"rejected", "", false, false, "rejected"}},
		"canceled": {{"approved", "", false, false, "accepted"}, {"canceled", "", false, false, "canceled"}},
		"at once":  {{"settled", "processed", true, true, "settled"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			now := time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)
			store := &oneOrder{
				order:    gateway.Order{ID: "ord_1", TransferID: "tr_1", State: gateway.OrderReceived, Version: 1, Fund: &gateway.Fund{Chain: "base"}, Deadline: now.Add(time.Hour)},
				transfer: &gateway.Transfer{ID: "tr_1"},
			}
			fund := &fundSays{}
			stage := &engine.Orders{Store: store, Funds: fund, Owner: "g1", Log: slog.New(slog.DiscardHandler)}
			for i, s := range way {
				store.transfer.Status.State, fund.fact = s.transfer, gateway.FundFact{State: s.fund, Final: s.final, Paid: s.paid}
				for range 6 { // every other commit dies
					_, _, _ = stage.Step(t.Context(), now)
				}
				require.Equal(t, s.want, store.order.State, "step %d", i)
			}
			executed := 0
			for _, e := range store.events {
				if e == gateway.EventOrderExecuted {
					executed++
				}
			}
			confirmed := way[len(way)-1].want == gateway.OrderSettled
			require.Equal(t, map[bool]int{true: 1, false: 0}[confirmed], executed, "confirmed once, or not at all")
		})
	}
}
