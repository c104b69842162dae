package gateway_test

import (
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

// Every pair of a state and an event: what isn't here is refused and changes nothing.
func TestOrdersMoveAsASetr016Says(t *testing.T) {
	t.Parallel()
	legal := map[gateway.EventType]map[gateway.OrderState]gateway.OrderState{
		gateway.EventOrderReceived:  {"": "received"},
		gateway.EventOrderSuspended: {"received": "suspended", "accepted": "suspended"},
		gateway.EventOrderAccepted:  {"received": "accepted", "suspended": "accepted"},
		gateway.EventOrderPlaced:    {"accepted": "placed", "open": "placed"},
		gateway.EventOrderOpened:    {"accepted": "open", "placed": "open"},
		gateway.EventOrderExecuted:  {"accepted": "executed", "placed": "executed", "open": "executed"},
		gateway.EventOrderSettled:   {"executed": "settled"},
		gateway.EventOrderRejected:  {"received": "rejected", "suspended": "rejected"},
		gateway.EventOrderCanceled:  {"received": "canceled", "suspended": "canceled", "accepted": "canceled", "placed": "canceled", "open": "canceled"},
		gateway.EventOrderUnplaced:  {"placed": "accepted", "open": "accepted"},
		gateway.EventOrderAlarm: {
			"received": "received", "suspended": "suspended", "accepted": "accepted", "placed": "placed", "open": "open", "executed": "executed",
		},
		gateway.EventOrderAsked: {
			"received": "received", "suspended": "suspended", "accepted": "accepted", "placed": "placed", "open": "open", "executed": "executed",
			"settled": "settled", "rejected": "rejected", "canceled": "canceled",
		},
		gateway.EventOrderPaid: {"accepted": "accepted", "placed": "placed", "open": "open"},
	}
	require.Len(t, legal, len(gateway.OrderEventTypes()))
	for _, event := range gateway.OrderEventTypes() {
		require.True(t, event.OfOrder())
		for _, from := range append([]gateway.OrderState{""}, gateway.OrderStates()...) {
			to, err := gateway.ApplyOrder(from, event)
			if want, ok := legal[event][from]; ok {
				require.NoError(t, err, "%s after %q", event, from)
				require.Equal(t, want, to)
				continue
			}
			require.Error(t, err, "%s after %q", event, from)
			require.Equal(t, from, to)
		}
	}
	require.False(t, gateway.EventApproved.OfOrder())
}

func TestAnOrdersReferenceIsThatOfItsClientPartyAndReference(t *testing.T) {
	t.Parallel()
	ref := gateway.OrderRef("alpha", "ALPHDEFF", "ORD-1")
	require.Equal(t, ref, gateway.OrderRef("alpha", "alphdeffxxx", "ORD-1"))
	for _, other := range []gateway.Hash32{
		gateway.OrderRef("beta", "ALPHDEFF", "ORD-1"), gateway.OrderRef("alpha", "BETAFRPP", "ORD-1"), gateway.OrderRef("alpha", "ALPHDEFF", "ORD-2"),
	} {
		require.NotEqual(t, ref, other)
	}
}

func TestAnOrdersPayloadIsFiveWords(t *testing.T) {
	t.Parallel()
	o := gateway.Order{
		Reference: gateway.Hash32{31: 9}, Fund: &gateway.Fund{TokenID: gateway.Hash32{31: 8}, Administrator: gateway.Address{19: 7}, Decimals: 18},
		Request: gateway.OrderRequest{Direction: gateway.Redemption, Units: gateway.MustAmount("1.5", "")},
	}
	terms, err := o.Terms()
	require.NoError(t, err)
	payload, err := terms.Payload()
	require.NoError(t, err)
	word := func(tail string) string {
		return "0000000000000000000000000000000000000000000000000000000000000000"[:64-len(tail)] + tail
	}
	require.Equal(t, word("02")+word("07")+word("08")+word("09")+word("14d1120d7b160000"), hex.EncodeToString(payload))

	o.Request.Direction, o.Request.Units = gateway.Subscription, gateway.MustAmount("0", "")
	terms, err = o.Terms()
	require.NoError(t, err)
	payload, err = terms.Payload()
	require.NoError(t, err)
	require.Equal(t, word("01")+word("07")+word("08")+word("09")+word(""), hex.EncodeToString(payload))

	o.Request.Direction, o.Request.Units, o.Fund.Decimals = gateway.Redemption, gateway.MustAmount("1.55", ""), 1
	_, err = o.Terms()
	require.Error(t, err, "units are never rounded")
}

// What takes an order back names it as the order itself did, and carries nothing.
func TestACancellationNamesTheOrderAndMovesNothing(t *testing.T) {
	t.Parallel()
	for _, direction := range []gateway.Direction{gateway.Subscription, gateway.Redemption} {
		o := gateway.Order{
			Reference: gateway.OrderRef("alpha", "ALPHDEFF", "ORDER-1"),
			Request:   gateway.OrderRequest{Direction: direction, Amount: gateway.MustAmount("5", "EUR"), Units: gateway.MustAmount("7", "")},
			Fund:      &gateway.Fund{TokenID: gateway.Hash32{1}, Administrator: gateway.Address{2}, Decimals: 18, Cash: gateway.FundCash{OffChain: true, Decimals: 6}, Dealing: gateway.Dealing{Calendar: "TARGET2"}},
		}
		placed, err := o.Terms()
		require.NoError(t, err)
		order, err := placed.Payload()
		require.NoError(t, err)
		terms := o.Cancellation()
		require.Equal(t, gateway.LegCancel, terms.Leg())
		require.Zero(t, terms.Dealing, "it waits for no dealing day")
		cancel, err := terms.Payload()
		require.NoError(t, err)
		require.Len(t, cancel, 5*32)
		require.Equal(t, byte(3), cancel[31])
		require.Equal(t, order[32:4*32], cancel[32:4*32], "administrator, fund and reference")
		require.Equal(t, make([]byte, 32), cancel[4*32:], "no quantity")
	}
}
