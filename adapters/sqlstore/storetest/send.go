package storetest

import (
	"fmt"
	"math/big"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

var sendCases = []testCase{
	{"an intent and its attempts are read back as they were", intentIsReadBack},
	{"a second live intent is refused, a fee bump is not", secondIntent},
	{"an intent of which nothing is sighted is found by its nonce", unseenIntents},
	{"the cancellations of a signer are found by their time", cancelsOfASigner},
	{"a slot is freed only when the reference is proven unused", slotFreed},
	{"a batch shares one nonce and is freed item by item", batch},
	{"a nonce is used by one intent for ever", nonceIsUnique},
	{"a step that ends an intent and begins the next is one step", endAndBegin},
	{"the first broadcast counts", broadcasts},
	{"reservations are summed exactly and end by release", reservations},
}

var signer = gateway.Address{0xaa}

func intentOf(id string, nonce uint64, transfers ...string) gateway.Intent {
	return gateway.Intent{
		ID: id, Chain: "ethereum", Signer: signer, Nonce: nonce, Purpose: gateway.PurposeSend, Contract: gateway.Address{1},
		Transfers: transfers, State: gateway.IntentLive, CreatedAt: noon.Add(time.Duration(nonce) * time.Second),
	}
}

func attemptOf(intent string, n int) gateway.Attempt {
	wei, _ := new(big.Int).SetString("115792089237316195423570985008687907853269984665640564039457584007913129639935", 10)
	return gateway.Attempt{
		Hash: hash("attempt", intent, n), Intent: intent, Raw: []byte{2, 0, 0xff, byte(n)}, GasLimit: 200000,
		GasFeeCap: wei, GasTipCap: big.NewInt(int64(n) + 1), CreatedAt: noon.Add(time.Duration(n) * time.Second),
	}
}

func intentIsReadBack(b *bundle) {
	b.received("a", 2)
	in, first, second := intentOf("int_1", 7, "tr_a_1", "tr_a_0"), attemptOf("int_1", 1), attemptOf("int_1", 2)
	b.commit(&gateway.Commit{Intents: []gateway.Intent{in}, Attempts: []gateway.Attempt{first}})
	b.commit(&gateway.Commit{Attempts: []gateway.Attempt{second}})

	for _, id := range in.Transfers {
		found, err := b.store.IntentsOf(b.Context(), id)
		require.NoError(b, err)
		require.Len(b, found, 1)
		require.Equal(b, in, found[0].Intent)
		require.Equal(b, []gateway.Attempt{first, second}, found[0].Attempts)
	}
	live, err := b.store.Intents(b.Context(), "ethereum", signer)
	require.NoError(b, err)
	require.Len(b, live, 1)
	for from, want := range map[uint64]int{0: 1, in.Nonce: 1, in.Nonce + 1: 0} {
		n, oldest, err := b.store.LiveIntents(b.Context(), "ethereum", signer, from)
		require.NoError(b, err)
		require.Equal(b, want, n, "from nonce %d", from)
		if want > 0 {
			require.Equal(b, in.CreatedAt, oldest)
		}
	}
	nonce, err := b.store.StoredNonce(b.Context(), "ethereum", signer)
	require.NoError(b, err)
	require.Equal(b, uint64(8), nonce)
	nonce, err = b.store.StoredNonce(b.Context(), "base", signer)
	require.NoError(b, err)
	require.Zero(b, nonce)
	b.refused(gateway.CodeConflict, &gateway.Commit{Attempts: []gateway.Attempt{first}})
	orphan := attemptOf("int_nobody", 1)
	b.refused(gateway.CodeInternal, &gateway.Commit{Attempts: []gateway.Attempt{orphan}})
}

func unseenIntents(b *bundle) {
	transfers := b.received("a", 4)
	for i, t := range transfers {
		in := intentOf(fmt.Sprintf("int_%d", i), uint64(i), t.ID)
		b.commit(&gateway.Commit{Intents: []gateway.Intent{in}, Attempts: []gateway.Attempt{attemptOf(in.ID, 1), attemptOf(in.ID, 2)}})
	}
	unseen := func(from, below uint64, n int) (ids []string) {
		found, err := b.store.Unseen(b.Context(), "ethereum", signer, from, below, n)
		require.NoError(b, err)
		for _, in := range found {
			require.Len(b, in.Attempts, 2)
			require.Len(b, in.Transfers, 1)
			ids = append(ids, in.ID)
		}
		return ids
	}
	require.Equal(b, []string{"int_0", "int_1", "int_2", "int_3"}, unseen(0, 4, 10))
	require.Equal(b, []string{"int_1", "int_2"}, unseen(1, 3, 10))
	require.Equal(b, []string{"int_0", "int_1"}, unseen(0, 4, 2))

	b.start("ethereum", 100)
	seen, elsewhere := sent(transfers[1], 101), sent(transfers[2], 101)
	seen.Tx = attemptOf("int_1", 2).Hash // the other is another transaction of its reference
	elsewhere.LogIndex = seen.LogIndex + 1
	b.advance("ethereum", 2, 95, seen, elsewhere)
	require.Equal(b, []string{"int_0", "int_2", "int_3"}, unseen(0, 4, 10))
	b.commit(&gateway.Commit{IntentEnds: []gateway.IntentEnd{{ID: "int_3", State: gateway.IntentLost}}})
	require.Equal(b, []string{"int_0", "int_2"}, unseen(0, 4, 10))
}

func cancelsOfASigner(b *bundle) {
	b.received("a", 2)
	other := intentOf("int_2", 7, "tr_a_1")
	other.Signer = gateway.Address{9}
	elsewhere := intentOf("int_3", 7)
	elsewhere.Chain = "base"
	var attempts []gateway.Attempt
	for _, in := range []gateway.Intent{intentOf("int_1", 7, "tr_a_0"), other, elsewhere} {
		send, early, late := attemptOf(in.ID, 1), attemptOf(in.ID, 2), attemptOf(in.ID, 3)
		early.Cancels, late.Cancels = true, true
		b.commit(&gateway.Commit{Intents: []gateway.Intent{in}, Attempts: []gateway.Attempt{send, early, late}})
		attempts = append(attempts, early, late)
	}
	found, err := b.store.Cancels(b.Context(), "ethereum", signer, noon)
	require.NoError(b, err)
	require.Equal(b, attempts[:2], found, "the sends and what others sign are left out")
	found, err = b.store.Cancels(b.Context(), "ethereum", signer, attempts[1].CreatedAt)
	require.NoError(b, err)
	require.Equal(b, attempts[1:2], found, "those before the time too")
	ofTransfer, err := b.store.IntentsOf(b.Context(), "tr_a_0")
	require.NoError(b, err)
	require.Equal(b, []bool{false, true, true}, []bool{ofTransfer[0].Attempts[0].Cancels, ofTransfer[0].Attempts[1].Cancels, ofTransfer[0].Attempts[2].Cancels})
}

func secondIntent(b *bundle) {
	t := b.received("a", 1)[0]
	b.commit(&gateway.Commit{Intents: []gateway.Intent{intentOf("int_1", 7, t.ID)}, Attempts: []gateway.Attempt{attemptOf("int_1", 1)}})
	second := &gateway.Commit{Intents: []gateway.Intent{intentOf("int_2", 8, t.ID)}, Attempts: []gateway.Attempt{attemptOf("int_2", 1)}}
	err := b.refusal(gateway.CodeDuplicateIntent, second)
	require.ErrorContains(b, err, "int_1")
	nonce, err := b.store.StoredNonce(b.Context(), "ethereum", signer)
	require.NoError(b, err)
	require.Equal(b, uint64(8), nonce, "the refused intent left its nonce behind")

	b.commit(&gateway.Commit{Attempts: []gateway.Attempt{attemptOf("int_1", 2)}}) // the fee bump
	twice := intentOf("int_3", 9, "tr_b", "tr_b")
	err = b.store.Commit(b.Context(), &gateway.Commit{Intents: []gateway.Intent{twice}})
	require.Error(b, err, "one batch may not carry a transfer twice")
	race := make([]*gateway.Commit, 16)
	other := b.received("c", 1)[0]
	for i := range race {
		race[i] = &gateway.Commit{Intents: []gateway.Intent{intentOf("int_r"+string(rune('a'+i)), uint64(20+i), other.ID)}}
	}
	won := 0
	for _, err := range b.together(race) {
		if err == nil {
			won++
			continue
		}
		require.Equal(b, gateway.CodeDuplicateIntent, gateway.CodeOf(err), "%v", err)
	}
	require.Equal(b, 1, won)
}

func slotFreed(b *bundle) {
	t := b.received("a", 1)[0]
	b.commit(&gateway.Commit{Intents: []gateway.Intent{intentOf("int_1", 7, t.ID)}})
	next := &gateway.Commit{Intents: []gateway.Intent{intentOf("int_2", 8, t.ID)}}
	b.commit(&gateway.Commit{IntentEnds: []gateway.IntentEnd{{ID: "int_1", State: gateway.IntentMined}}})
	b.refused(gateway.CodeDuplicateIntent, next)
	live, err := b.store.Intents(b.Context(), "ethereum", signer)
	require.NoError(b, err)
	require.Empty(b, live, "it is no longer live")

	b.commit(&gateway.Commit{IntentEnds: []gateway.IntentEnd{{ID: "int_1", State: gateway.IntentLost, Transfers: []string{t.ID}, Free: true}}})
	found, err := b.store.IntentsOf(b.Context(), t.ID)
	require.NoError(b, err)
	require.Equal(b, gateway.IntentMined, found[0].State, "what was mined stays mined")
	b.commit(next)
	found, err = b.store.IntentsOf(b.Context(), t.ID)
	require.NoError(b, err)
	require.Len(b, found, 2)
	require.Equal(b, "int_1", found[0].ID, "oldest first")
	b.refused(gateway.CodeNotFound, &gateway.Commit{IntentEnds: []gateway.IntentEnd{{ID: "int_nobody", State: gateway.IntentLost, Free: true}}})
	b.refused(gateway.CodeNotFound, &gateway.Commit{IntentEnds: []gateway.IntentEnd{{ID: "int_1", State: gateway.IntentLost, Transfers: []string{"tr_nobody"}}}})
}

func batch(b *bundle) {
	b.received("a", 3)
	b.commit(&gateway.Commit{Intents: []gateway.Intent{intentOf("int_1", 7, "tr_a_0", "tr_a_1", "tr_a_2")}})
	b.refused(gateway.CodeDuplicateIntent, &gateway.Commit{Intents: []gateway.Intent{intentOf("int_2", 8, "tr_a_1")}})
	b.commit(&gateway.Commit{IntentEnds: []gateway.IntentEnd{{ID: "int_1", State: gateway.IntentMined, Transfers: []string{"tr_a_1"}}}})
	b.refused(gateway.CodeDuplicateIntent, &gateway.Commit{Intents: []gateway.Intent{intentOf("int_2", 8, "tr_a_1")}})
	b.commit(&gateway.Commit{IntentEnds: []gateway.IntentEnd{{ID: "int_1", State: gateway.IntentMined, Transfers: []string{"tr_a_1"}, Free: true}}})
	b.refused(gateway.CodeDuplicateIntent, &gateway.Commit{Intents: []gateway.Intent{intentOf("int_2", 8, "tr_a_1", "tr_a_2")}})
	b.commit(&gateway.Commit{Intents: []gateway.Intent{intentOf("int_2", 8, "tr_a_1")}})
	b.commit(&gateway.Commit{IntentEnds: []gateway.IntentEnd{{ID: "int_1", State: gateway.IntentLost, Free: true}}})
	b.commit(&gateway.Commit{Intents: []gateway.Intent{intentOf("int_3", 9, "tr_a_0", "tr_a_2")}})
	b.refused(gateway.CodeDuplicateIntent, &gateway.Commit{Intents: []gateway.Intent{intentOf("int_4", 10, "tr_a_1")}})
}

func nonceIsUnique(b *bundle) {
	b.received("a", 2)
	b.commit(&gateway.Commit{Intents: []gateway.Intent{intentOf("int_1", 7, "tr_a_0")}})
	b.commit(&gateway.Commit{IntentEnds: []gateway.IntentEnd{{ID: "int_1", State: gateway.IntentLost, Free: true}}})
	err := b.refusal(gateway.CodeConflict, &gateway.Commit{Intents: []gateway.Intent{intentOf("int_2", 7, "tr_a_1")}})
	require.ErrorContains(b, err, "int_1")
	elsewhere := intentOf("int_3", 7, "tr_a_1")
	elsewhere.Chain = "base"
	b.commit(&gateway.Commit{Intents: []gateway.Intent{elsewhere}})
}

func endAndBegin(b *bundle) {
	t := b.received("a", 1)[0]
	b.commit(&gateway.Commit{Intents: []gateway.Intent{intentOf("int_1", 7, t.ID)}})
	b.commit(&gateway.Commit{
		IntentEnds: []gateway.IntentEnd{{ID: "int_1", State: gateway.IntentLost, Transfers: []string{t.ID}, Free: true}},
		Intents:    []gateway.Intent{intentOf("int_2", 8, t.ID)},
	})
	live, err := b.store.Intents(b.Context(), "ethereum", signer)
	require.NoError(b, err)
	require.Len(b, live, 1)
	require.Equal(b, "int_2", live[0].ID)
}

func broadcasts(b *bundle) {
	t := b.received("a", 1)[0]
	a := attemptOf("int_1", 1)
	b.commit(&gateway.Commit{Intents: []gateway.Intent{intentOf("int_1", 7, t.ID)}, Attempts: []gateway.Attempt{a}})
	for i := range 2 {
		b.commit(&gateway.Commit{Broadcasts: []gateway.Broadcast{{Hash: a.Hash, At: noon.Add(time.Duration(i+1) * time.Minute)}}})
	}
	found, err := b.store.IntentsOf(b.Context(), t.ID)
	require.NoError(b, err)
	a.BroadcastAt = noon.Add(time.Minute)
	require.Equal(b, []gateway.Attempt{a}, found[0].Attempts)
	b.refused(gateway.CodeNotFound, &gateway.Commit{Broadcasts: []gateway.Broadcast{{Hash: hash("nobody's"), At: noon}}})
}

func reservations(b *bundle) {
	b.received("a", 3)
	const resource = "token/ethereum/0x1/0x2"
	large := "115792089237316195423570985008687907853269984665640564039457584007913129639935"
	reserve := func(id, units string) *gateway.Commit {
		return &gateway.Commit{Reserve: []gateway.Reservation{{TransferID: id, Resource: resource, Units: units}}}
	}
	sum := func(resource string) string {
		total, err := b.store.Reserved(b.Context(), resource)
		require.NoError(b, err)
		return total.String()
	}
	require.Equal(b, "0", sum(resource))
	b.commit(reserve("tr_a_0", large))
	b.commit(reserve("tr_a_1", "1"))
	b.commit(reserve("tr_a_2", "5"))
	b.commit(&gateway.Commit{Reserve: []gateway.Reservation{{TransferID: "tr_a_0", Resource: "fee", Units: "9"}}})
	require.Equal(b, "115792089237316195423570985008687907853269984665640564039457584007913129639941", sum(resource))
	b.commit(reserve("tr_a_1", "2"))
	b.commit(&gateway.Commit{Release: []string{"tr_a_0"}})
	require.Equal(b, "7", sum(resource), "a transfer reserves a resource once")
	require.Equal(b, "0", sum("fee"))
	again := reserve("tr_a_2", "6")
	again.Release = []string{"tr_a_2"}
	b.commit(again)
	require.Equal(b, "8", sum(resource), "released and reserved anew in one step")
	for _, bad := range []string{"", "1.5", "-1", "0x10", "many"} {
		b.refused(gateway.CodeInternal, reserve("tr_a_0", bad))
	}
}
