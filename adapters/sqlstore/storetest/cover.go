package storetest

import (
	"sync"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

var coverCases = []testCase{
	{"the value of a UETR moves with one transfer of a client", valueMovesOnce},
	{"of two messages at once that move the same value one is refused", valueRace},
	{"no refusal is told under a UETR whose value is alive", refusalBesideValue},
	{"what follows is due when its payer comes and with each event of it", rousing},
}

// leg gives a message with one transfer of a kind and leg under a UETR.
func leg(seed, uetr string, kind gateway.Kind, name string, follows bool) *gateway.Commit {
	c := Received(seed, 1, noon)
	t := c.Transfers[0]
	t.Key = gateway.UETRKey("alpha", kind, name, uetr)
	t.Ref = gateway.NewPaymentRef("ALPHDEFF", kind, name, uetr)
	t.Instruction.UETR = uetr
	if follows {
		t.Route = &gateway.Route{Mode: gateway.ModeCover}
	}
	return c
}

func valueMovesOnce(b *bundle) {
	uetr := uetrOf("shared")
	moves := map[string]func(seed, uetr string) *gateway.Commit{
		"payment": func(s, u string) *gateway.Commit { return leg(s, u, gateway.KindCustomerCreditTransfer, "", false) },
		"cover":   func(s, u string) *gateway.Commit { return leg(s, u, gateway.KindCover, "", false) },
		"core":    func(s, u string) *gateway.Commit { return leg(s, u, gateway.KindFITransfer, "", false) },
	}
	for first, make1 := range moves {
		for second, make2 := range moves {
			if first == second {
				continue
			}
			pair := first + second
			c := make1(pair+"1", uetrOf(pair))
			b.commit(c)
			err := b.refusal(gateway.CodeConflict, make2(pair+"2", uetrOf(pair)))
			require.ErrorContains(b, err, c.Transfers[0].ID, pair)
			require.Equal(b, gateway.RetryNever, gateway.RetryOf(err))
		}
	}
	// What moves nothing, or something else, goes beside it.
	b.commit(leg("x1", uetr, gateway.KindCover, "", false))
	b.commit(leg("x2", uetr, gateway.KindCustomerCreditTransfer, "", true))
	b.commit(leg("x3", uetr, gateway.KindFITransfer, gateway.LegAdvice, true))
	b.commit(leg("x4", uetr, gateway.KindReturn, "R-1", false))
	refused := leg("x5", uetrOf("refused"), gateway.KindCustomerCreditTransfer, "", false)
	refused.Transfers[0].Route = nil
	b.commit(refused)
	b.commit(leg("x6", uetrOf("refused"), gateway.KindCover, "", false))
	stranger := leg("x7", uetr, gateway.KindFITransfer, "", false)
	stranger.Message.Client, stranger.Transfers[0].Key.Client = "beta", "beta"
	b.commit(stranger)
}

// refusalBesideValue: a bank reads a rejection as "pay again", so there is none
// under the UETR of a payment that is on its way or has arrived.
func refusalBesideValue(b *bundle) {
	uetr := uetrOf("alive")
	refused := func(seed string) *gateway.Commit {
		c := leg(seed, uetr, gateway.KindFITransfer, "", false)
		t := c.Transfers[0]
		t.Route = nil
		t.Status = gateway.Status{State: gateway.StateRejected}
		return c
	}
	alive := leg("v1", uetr, gateway.KindCustomerCreditTransfer, "", false)
	b.commit(alive)
	before := len(b.log())
	err := b.refusal(gateway.CodeConflict, refused("v2"))
	require.ErrorContains(b, err, alive.Transfers[0].ID)
	require.Len(b, b.log(), before, "nothing is told")

	dead := *alive.Transfers[0]
	b.commit(&gateway.Commit{Changes: []gateway.Change{{
		TransferID: dead.ID, FromVersion: dead.Version, Status: gateway.Status{State: gateway.StateRejected}, Work: dead.Work, Progress: dead.Progress,
		Events: []gateway.Event{{Subject: dead.ID, Type: gateway.EventRejected, Status: gateway.Status{State: gateway.StateRejected}, Actor: "test", At: noon}},
	}}})
	b.commit(refused("v3"))

	// What waits for its cover moves nothing, and is alive all the same.
	uetr = uetrOf("waits")
	follower := func(seed string, bad bool) *gateway.Commit {
		c := leg(seed, uetr, gateway.KindCustomerCreditTransfer, "", true)
		t := c.Transfers[0]
		t.Instruction.SettlementMethod = gateway.MethodCover
		if bad {
			t.Route, t.Status = nil, gateway.Status{State: gateway.StateRejected}
			t.Yield()
		}
		return c
	}
	b.commit(follower("w1", true))
	b.commit(follower("w2", true))
	b.commit(follower("w3", false))
	require.ErrorContains(b, b.refusal(gateway.CodeConflict, follower("w4", true)), "tr_w3_0")
	require.ErrorContains(b, b.refusal(gateway.CodeConflict, follower("w5", false)), "tr_w3_0")
}

func valueRace(b *bundle) {
	commits := []*gateway.Commit{
		leg("r1", uetrOf("race"), gateway.KindCustomerCreditTransfer, "", false),
		leg("r2", uetrOf("race"), gateway.KindCover, "", false),
		leg("r3", uetrOf("race"), gateway.KindFITransfer, "", false),
		leg("r4", uetrOf("other"), gateway.KindFITransfer, "", false), // shares the group, and must not suffer
	}
	errs := make([]error, len(commits))
	var wg sync.WaitGroup
	for i, c := range commits {
		wg.Go(func() { errs[i] = b.store.Commit(b.Context(), c) })
	}
	wg.Wait()
	stored := 0
	for _, err := range errs[:3] {
		if err == nil {
			stored++
			continue
		}
		require.Equal(b, gateway.CodeConflict, gateway.CodeOf(err), "%v", err)
	}
	require.Equal(b, 1, stored)
	require.NoError(b, errs[3])
}

func rousing(b *bundle) {
	uetr := uetrOf("pair")
	follower := leg("f", uetr, gateway.KindCustomerCreditTransfer, "", true)
	b.commit(follower)
	id := follower.Transfers[0].ID
	sleep := func() {
		leased, _, err := b.store.LeaseTransfers(b.Context(), gateway.StageScreen, "g1", noon, time.Minute, 10)
		require.NoError(b, err)
		for _, t := range leased {
			c := gateway.Change{TransferID: t.ID, FromVersion: t.Version, Epoch: t.Work.Epoch, Wakes: t.Work.Wakes, Status: t.Status, Work: t.Work, Progress: t.Progress}
			c.Work.DueAt = noon.Add(time.Hour)
			b.commit(&gateway.Commit{Changes: []gateway.Change{c}})
		}
	}
	due := func() bool {
		t, err := b.store.Transfer(b.Context(), id)
		require.NoError(b, err)
		return !t.Work.DueAt.After(noon)
	}
	sleep()
	require.False(b, due())
	payer := leg("p", uetr, gateway.KindCover, "", false)
	b.commit(payer)
	require.True(b, due(), "its payer has come")

	sleep()
	require.False(b, due())
	t, err := b.store.Transfer(b.Context(), payer.Transfers[0].ID)
	require.NoError(b, err)
	key, _ := t.Key.Follower()
	change := gateway.Change{
		TransferID: t.ID, FromVersion: t.Version, Status: gateway.Status{State: gateway.StateHeld}, Work: t.Work, Progress: t.Progress, Rouse: &key,
		Events: []gateway.Event{{Subject: t.ID, Type: gateway.EventHeld, Status: gateway.Status{State: gateway.StateHeld}, At: noon}},
	}
	b.commit(&gateway.Commit{Changes: []gateway.Change{change}})
	require.True(b, due(), "something has happened to its payer")
	other, err := b.store.Transfer(b.Context(), t.ID)
	require.NoError(b, err)
	require.Equal(b, gateway.StateHeld, other.Status.State)

	// One that is at work with the follower meanwhile doesn't overwrite the call.
	leased, _, err := b.store.LeaseTransfers(b.Context(), gateway.StageScreen, "g1", noon, time.Minute, 10)
	require.NoError(b, err)
	change.FromVersion, change.Events[0].Type = 2, gateway.EventRescreen
	b.commit(&gateway.Commit{Changes: []gateway.Change{change}})
	for _, l := range leased {
		if l.ID == id {
			c := gateway.Change{TransferID: id, FromVersion: l.Version, Epoch: l.Work.Epoch, Wakes: l.Work.Wakes, Status: l.Status, Work: l.Work, Progress: l.Progress}
			c.Work.DueAt = noon.Add(time.Hour)
			b.commit(&gateway.Commit{Changes: []gateway.Change{c}})
		}
	}
	require.True(b, due())
}
