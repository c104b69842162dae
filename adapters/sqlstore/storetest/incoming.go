package storetest

import (
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

var incomingCases = []testCase{
	{"an incoming payment is read back as it was, by every way to it", incomingReadBack},
	{"a reference has one incoming payment per client and turn", incomingOnce},
	{"an incoming payment changes from the version that was read", incomingVersions},
	{"incoming payments past their deadline are found, earliest first", incomingOverdue},
	{"credits are found once they are final, and again when finality breaks", creditsFinal},
	{"many advances without credits are passed over", creditsPassOver},
}

func noticeOf(seed, message string) gateway.Notice {
	t := NewTransfer(seed, message, noon)
	return gateway.Notice{MessageID: message, Index: 3, Instruction: t.Instruction, Wallets: []gateway.Address{{3}}}
}

func creditOf(seed string) gateway.Credit {
	amount := gateway.MustAmount("1250.75", "EUR")
	return gateway.Credit{
		Chain: "base", Block: 17, BlockHash: hash("block", seed), LogIndex: 4, Tx: hash("tx", seed), MessageID: hash("message", seed), Receiver: gateway.Address{9},
		Token: gateway.Address{5}, Wallet: gateway.Address{3}, Units: "1250750000", Amount: &amount, Account: gateway.Account{IBAN: "FR76"}, At: noon,
	}
}

// announced gives the change of a new incoming payment.
func announced(b *bundle, id, seed, message string) gateway.IncomingChange {
	b.Helper()
	ref := NewTransfer(seed, message, noon).Ref
	c, err := (gateway.Incoming{ID: id, Client: "beta", Ref: ref}).Announce(noticeOf(seed, message), noon, time.Hour)
	require.NoError(b, err)
	return c
}

func incomingReadBack(b *bundle) {
	c := announced(b, "in_1", "a", "msg_a")
	booked, ok := c.Incoming.Book(creditOf("a"), noon.Add(time.Minute), time.Hour)
	require.True(b, ok)
	b.commit(&gateway.Commit{Incoming: []gateway.IncomingChange{c}})
	b.commit(&gateway.Commit{Incoming: []gateway.IncomingChange{booked}})
	want := booked.Incoming
	require.Equal(b, gateway.IncomingMatched, want.State)

	one, err := b.store.Incoming(b.Context(), "in_1")
	require.NoError(b, err)
	require.Equal(b, want, one)
	byRef, err := b.store.IncomingByRef(b.Context(), "beta", want.Ref)
	require.NoError(b, err)
	require.Equal(b, []gateway.Incoming{want}, byRef)
	byRef, err = b.store.IncomingByRef(b.Context(), "alpha", want.Ref)
	require.NoError(b, err)
	require.Empty(b, byRef, "another client's")
	ofMessage, err := b.store.IncomingOfMessage(b.Context(), "msg_a")
	require.NoError(b, err)
	require.Equal(b, []gateway.Incoming{want}, ofMessage)
	for f, n := range map[gateway.IncomingFilter]int{
		{Limit: 10}: 1, {Client: "beta", Limit: 10}: 1, {Client: "alpha", Limit: 10}: 0, {State: gateway.IncomingMatched, Limit: 10}: 1,
		{State: gateway.IncomingCase, Limit: 10}: 0, {UETR: want.Notice.Instruction.UETR, Limit: 10}: 1, {AfterID: "in_1", Limit: 10}: 0,
	} {
		listed, err := b.store.ListIncoming(b.Context(), f)
		require.NoError(b, err)
		require.Len(b, listed, n, "%+v", f)
	}
	history, err := b.store.EventsOf(b.Context(), "in_1", 0, 10)
	require.NoError(b, err)
	var types []gateway.EventType
	for i, e := range history {
		types = append(types, e.Type)
		require.Equal(b, int64(i+1), e.Sequence)
	}
	require.Equal(b, []gateway.EventType{gateway.EventAnnounced, gateway.EventCredited, gateway.EventMatched}, types)
	require.JSONEq(b, string(booked.Events[0].Data), string(history[1].Data))
	_, err = b.store.Incoming(b.Context(), "in_2")
	require.Equal(b, gateway.CodeNotFound, gateway.CodeOf(err))
}

func incomingOnce(b *bundle) {
	b.commit(&gateway.Commit{Incoming: []gateway.IncomingChange{announced(b, "in_1", "a", "msg_a")}})
	b.refused(gateway.CodeVersion, &gateway.Commit{Incoming: []gateway.IncomingChange{announced(b, "in_2", "a", "msg_b")}})
	other := announced(b, "in_3", "a", "msg_b")
	other.Incoming.Client = "gamma"
	b.commit(&gateway.Commit{Incoming: []gateway.IncomingChange{other}})
	further := announced(b, "in_4", "a", "msg_b")
	further.Incoming.Turn = 1
	b.commit(&gateway.Commit{Incoming: []gateway.IncomingChange{further}})
	_, err := b.store.Incoming(b.Context(), "in_2")
	require.Equal(b, gateway.CodeNotFound, gateway.CodeOf(err))
	require.Len(b, b.log(), 3, "no event of what was refused")
}

func incomingVersions(b *bundle) {
	first := announced(b, "in_1", "a", "msg_a")
	b.commit(&gateway.Commit{Incoming: []gateway.IncomingChange{first}})
	late := first.Incoming.Overdue(noon.Add(time.Hour))
	booked, _ := first.Incoming.Book(creditOf("a"), noon.Add(time.Hour), time.Hour)
	b.commit(&gateway.Commit{Incoming: []gateway.IncomingChange{booked}})
	b.refused(gateway.CodeVersion, &gateway.Commit{Incoming: []gateway.IncomingChange{late}})
	one, err := b.store.Incoming(b.Context(), "in_1")
	require.NoError(b, err)
	require.Equal(b, booked.Incoming, one)
}

func incomingOverdue(b *bundle) {
	for id, wait := range map[string]time.Duration{"in_1": 3 * time.Hour, "in_2": time.Hour, "in_3": 2 * time.Hour} {
		c := announced(b, id, id, "msg_a")
		c.Incoming.Deadline = noon.Add(wait)
		b.commit(&gateway.Commit{Incoming: []gateway.IncomingChange{c}})
	}
	ended := announced(b, "in_4", "in_4", "msg_a")
	ended.Incoming.Deadline = time.Time{}
	b.commit(&gateway.Commit{Incoming: []gateway.IncomingChange{ended}})
	overdue := func(now time.Time, n int) (ids []string) {
		found, err := b.store.OverdueIncoming(b.Context(), now, n)
		require.NoError(b, err)
		for _, in := range found {
			ids = append(ids, in.ID)
		}
		return ids
	}
	require.Empty(b, overdue(noon.Add(time.Hour-1*time.Microsecond), 10))
	require.Equal(b, []string{"in_2", "in_3"}, overdue(noon.Add(2*time.Hour), 10))
	require.Equal(b, []string{"in_2"}, overdue(noon.Add(9*time.Hour), 1))
}

// finalCredits reads from a revision on until nothing is left.
func (b *bundle) finalCredits(after int64) ([]gateway.Sighting, int64) {
	b.Helper()
	var all []gateway.Sighting
	for range 100 {
		found, to, err := b.store.FinalCredits(b.Context(), "base", after)
		require.NoError(b, err)
		all = append(all, found...)
		if to == after {
			return all, to
		}
		require.Greater(b, to, after)
		after = to
	}
	require.FailNow(b, "it never ends")
	return nil, 0
}

func creditsFinal(b *bundle) {
	t := NewTransfer("a", "", noon) // of another gateway: nothing of it is in the store
	found, at := b.finalCredits(0)
	require.Empty(b, found, "a chain that isn't followed")
	b.start("base", 100)
	b.advance("base", 2, 100, onBase(t, gateway.SightedCredited, 101), onBase(t, gateway.SightedExecuted, 101))
	found, at = b.finalCredits(at)
	require.Empty(b, found, "not final yet")
	b.advance("base", 2, 101)
	found, at = b.finalCredits(at)
	require.Len(b, found, 1)
	require.Equal(b, gateway.SightedCredited, found[0].Kind)
	require.Equal(b, t.Ref, found[0].Ref)
	require.True(b, found[0].Final)
	b.advance("base", 2, 103)
	found, at = b.finalCredits(at)
	require.Empty(b, found, "told already")

	// The block goes although it was final, and its credit is in another one.
	again := onBase(t, gateway.SightedCredited, 101)
	again.Hash = block("base", "fork", 101).Hash
	b.fork("base", "fork", 5, 101, 103, again)
	found, _ = b.finalCredits(at)
	require.Len(b, found, 2)
	require.True(b, found[0].Orphaned, "what is gone comes first")
	require.False(b, found[1].Orphaned)
	require.Equal(b, again.Hash, found[1].Hash)
	found, _ = b.finalCredits(0)
	require.Len(b, found, 2, "the state is what counts, not how often it changed")
}

func creditsPassOver(b *bundle) {
	t := NewTransfer("a", "", noon)
	b.start("base", 100)
	for range 150 {
		b.advance("base", 1, 100)
	}
	b.advance("base", 1, 100, onBase(t, gateway.SightedCredited, 251))
	b.advance("base", 2, 252)
	found, at := b.finalCredits(0)
	require.Len(b, found, 1)
	found, _ = b.finalCredits(at)
	require.Empty(b, found)
}
