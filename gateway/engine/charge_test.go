package engine_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

// chargesOf reads what an event says of charges.
func chargesOf(t *testing.T, e gateway.Event) []gateway.Charge {
	t.Helper()
	var d struct {
		Charges []gateway.Charge `json:"charges"`
	}
	if len(e.Data) > 0 {
		require.NoError(t, json.Unmarshal(e.Data, &d))
	}
	return d.Charges
}

// A block that isn't final may be replaced by one in which the send costs
// something else.
func TestChargesAreKnownOnceTheSendIsFinal(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.sent("a", 1)[0]
	tr := b.transfer(id)
	b.see("ethereum", 100, 90)
	b.see("base", 500, 490)
	send := sightedSend(tr, 101)
	send.Gas = "2100000000000001"
	b.see("ethereum", 103, 100, send)
	b.track()
	require.Equal(t, gateway.StateSent, b.state(id))
	require.Empty(t, b.transfer(id).Progress.Charges)
	require.Empty(t, chargesOf(t, b.last(id)))

	b.see("ethereum", 104, 103)
	b.track()
	want := []gateway.Charge{
		{Kind: gateway.ChargeCCIP, Units: "7", Decimals: 18, Chain: "ethereum", Bearer: "DEBT"},
		{Kind: gateway.ChargeGas, Units: "2100000000000001", Decimals: 18, Chain: "ethereum", Bearer: "DEBT"},
	}
	require.Equal(t, want, b.transfer(id).Progress.Charges)
	require.Equal(t, want, chargesOf(t, b.last(id)))

	b.see("base", 503, 502, sightedCredit(tr, 501))
	b.track()
	require.Equal(t, gateway.StateSettled, b.state(id))
	require.Equal(t, want, chargesOf(t, b.last(id)), "who writes the booking finds them in its event")
}

// A pool that keeps a part leaves less to be credited: that, and nothing else,
// is the credit that settles.
func TestTheCreditIsWhatThePoolLeaves(t *testing.T) {
	t.Parallel()
	for credited, want := range map[string]gateway.State{"1249500": gateway.StateSettled, "1250750": gateway.StateSourceFinal} {
		b := newBench(t)
		id := b.receive("a", 1)[0]
		tr := b.transfer(id)
		tr.Route.Units, tr.Route.PoolFee, tr.Route.CreditUnits = "1250750", "1250", "1249500"
		require.NoError(t, b.store.Commit(t.Context(), &gateway.Commit{Changes: []gateway.Change{{
			TransferID: id, FromVersion: tr.Version, Status: tr.Status, Work: tr.Work, Progress: tr.Progress, Route: tr.Route,
		}}}))
		b.screen()
		b.submit()
		b.see("ethereum", 100, 90)
		b.see("base", 500, 490)
		b.see("ethereum", 103, 102, sightedSend(tr, 101))
		credit := sightedCredit(tr, 501)
		credit.Units = credited
		b.see("base", 503, 502, credit)
		b.track()
		require.Equal(t, want, b.state(id), "credited with %s", credited)
	}
}
