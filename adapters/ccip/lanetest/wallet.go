package lanetest

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

// RunWallets runs what a lane to wallets must do: its route is of mode wallet.
func RunWallets(t *testing.T, open func(t *testing.T) *World) {
	run(t, open, []testCase{
		{"a token goes to a wallet and the pool's word is its credit", testWallet},
		{"credits of one delivery belong to their own messages", testWallets},
	})
}

// toWallet gives a transfer to a wallet of its own.
func (w *World) toWallet(units int64) *gateway.Transfer {
	tr := w.transfer(units)
	tr.Route.Receiver = tr.Route.Beneficiary
	return tr
}

func testWallet(t *testing.T, w *World) {
	src, dst := w.follow(t, w.Route.Source), w.follow(t, w.Route.Destination)
	tr := w.toWallet(1_250)
	_, err := w.Network.Quote(t.Context(), tr, nil)
	requireCode(t, err, gateway.CodeLaneDisabled, gateway.RetryAfterChange)
	require.ErrorContains(t, err, "doesn't allow the receiver")
	w.Wallet(tr.Route.Beneficiary, true)
	look := w.Network.Preflight(t.Context(), tr, nil)
	require.NoError(t, look.Err())
	q, send := w.approved(t, tr)
	require.Empty(t, send.Terms.Data)
	require.Equal(t, tr.Route.Beneficiary, send.Terms.Receiver)
	require.NoError(t, w.Network.Simulate(t.Context(), tr, send))
	w.operate(t, tr, q, []gateway.ApprovedSend{send})
	seen := src.read(t)
	require.Len(t, seen, 1)
	require.Equal(t, gateway.SightedSent, seen[0].Kind, seen[0].Detail)
	found, err := w.Network.FindCredit(t.Context(), tr)
	require.NoError(t, err)
	require.Empty(t, found, "nothing has arrived")

	w.Deliver()
	arrived := dst.read(t)
	require.ElementsMatch(t, []gateway.SightingKind{gateway.SightedExecuted, gateway.SightedCredited}, kinds(seen[0].MessageID, arrived))
	credit := of(gateway.SightedCredited, arrived)[0]
	require.Zero(t, credit.Ref, "nothing there carries the reference")
	require.Equal(t, tr.Route.Beneficiary, credit.Wallet)
	require.Equal(t, "1250", credit.Units)
	require.Equal(t, w.Route.DestToken, credit.Token)
	require.NotEqual(t, tr.Route.Receiver, credit.Contract, "the pool says it")
	require.Equal(t, "1250", w.Balance(w.Route.Destination, tr.Route.Beneficiary).String())
	found, err = w.Network.FindCredit(t.Context(), tr)
	require.NoError(t, err)
	require.ElementsMatch(t, arrived, found)

	// What a wallet can't be asked for is refused before anything is sent.
	for name, c := range map[string]struct {
		change func(r *gateway.Route)
		code   gateway.Code
	}{
		"less than finality": {func(r *gateway.Route) { r.Finality = "safe" }, gateway.CodeUnsupported},
		"a verifier":         {func(r *gateway.Route) { r.Verifiers = []gateway.Address{r.Sender} }, gateway.CodeUnsupported},
		"somebody else":      {func(r *gateway.Route) { r.Receiver = r.Sender }, gateway.CodeConfiguration},
		"data":               {func(r *gateway.Route) { r.Payload = []byte{1} }, gateway.CodeConfiguration},
		"another mode":       {func(r *gateway.Route) { r.Mode = gateway.ModeReceiver }, gateway.CodeConfiguration},
	} {
		other := w.toWallet(1)
		c.change(other.Route)
		_, err := w.Network.Quote(t.Context(), other, nil)
		require.Equal(t, c.code, gateway.CodeOf(err), "%s: %v", name, err)
	}
}

func testWallets(t *testing.T, w *World) {
	src, dst := w.follow(t, w.Route.Source), w.follow(t, w.Route.Destination)
	var batch []*gateway.Transfer
	for i := range 5 {
		tr := w.toWallet(int64(100 + i))
		if i > 2 {
			tr.Route.Beneficiary = batch[0].Route.Beneficiary // one wallet, several payments
			tr.Route.Receiver = tr.Route.Beneficiary
		}
		w.Wallet(tr.Route.Beneficiary, true)
		batch = append(batch, tr)
	}
	w.send(t, batch...)
	w.Block(batch[1].Route.Beneficiary, true)
	w.Deliver()
	sent := of(gateway.SightedSent, src.read(t))
	require.Len(t, sent, len(batch))
	check := func(failed int) {
		t.Helper()
		arrived := dst.read(t)
		for i, s := range sent {
			if i == failed {
				require.Equal(t, []gateway.SightingKind{gateway.SightedFailed}, kinds(s.MessageID, arrived))
				continue
			}
			credits := keep(of(gateway.SightedCredited, arrived), func(c gateway.Sighting) bool { return c.MessageID == s.MessageID })
			require.Len(t, credits, 1)
			require.Equal(t, batch[i].Route.Units, credits[0].Units)
			require.Equal(t, batch[i].Route.Beneficiary, credits[0].Wallet)
		}
	}
	check(1)
	w.Block(batch[1].Route.Beneficiary, false)
	w.ExecuteFailed()
	check(-1)
	require.Equal(t, "101", w.Balance(w.Route.Destination, batch[1].Route.Beneficiary).String())
	require.Equal(t, "307", w.Balance(w.Route.Destination, batch[0].Route.Beneficiary).String()) // 100 + 103 + 104
}
