package storetest

import (
	"sync"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

var returnCases = []testCase{
	{"what is left of a payment is read back, with the returns that took from it", returnsReadBack},
	{"of two concurrent returns of all that is left one is accepted", returnsConcurrent},
	{"a return that ends with nothing sent gives its amount back, once", returnsFreed},
	{"what a return gave back it takes again, once", returnsRetaken},
	{"a return rests on the payment as it was read", returnsSeen},
	{"taking a credit back and accepting a return of it don't pass each other", returnsReversed},
	{"what is left is never negative, and what was credited never changes", returnsGuarded},
	{"a returned payment is found by its UETR and by its message", returnedFound},
	{"what brings value back is found by the transfer that comes back", returnedLinked},
}

// matched stores an incoming payment of 1250.75 EUR that can be returned.
func (b *bundle) matched() gateway.Incoming {
	b.Helper()
	c := announced(b, "in_1", "a", "msg_a")
	booked, ok := c.Incoming.Book(creditOf("a"), noon, time.Hour)
	require.True(b, ok)
	b.commit(&gateway.Commit{Incoming: []gateway.IncomingChange{c}})
	b.commit(&gateway.Commit{Incoming: []gateway.IncomingChange{booked}})
	require.Equal(b, gateway.IncomingMatched, booked.Incoming.State)
	return booked.Incoming
}

func (b *bundle) left(id string) gateway.ReturnBalance {
	b.Helper()
	balance, found, err := b.store.ReturnBalance(b.Context(), id)
	require.NoError(b, err)
	require.True(b, found)
	return balance
}

// returning gives the commit of a return that takes from a balance as it was
// read.
func returning(b *bundle, seed string, in *gateway.Incoming, balance gateway.ReturnBalance, amount string) *gateway.Commit {
	c := Received(seed, 1, noon)
	taken, ok := balance.Take(gateway.MustAmount(amount, "EUR"))
	require.True(b, ok)
	c.Returns = []gateway.ReturnStep{{
		Balance: taken, Seen: in.Version, Claims: []gateway.ReturnClaim{{Transfer: c.Transfers[0].ID, Amount: gateway.MustAmount(amount, "EUR")}},
	}}
	return c
}

func returnsReadBack(b *bundle) {
	in := b.matched()
	_, found, err := b.store.ReturnBalance(b.Context(), in.ID)
	require.NoError(b, err)
	require.False(b, found, "nothing was ever taken")
	b.commit(returning(b, "r", &in, gateway.NewReturnBalance(&in), "1000.7"))
	b.commit(returning(b, "s", &in, b.left(in.ID), "0.05"))
	require.Equal(b, gateway.ReturnBalance{
		Incoming: in.ID, Credited: gateway.MustAmount("1250.75", "EUR"), Remaining: gateway.MustAmount("250", "EUR"), Version: 2,
	}, b.left(in.ID))
	returns, err := b.store.ReturnsOf(b.Context(), in.ID)
	require.NoError(b, err)
	require.Len(b, returns, 2)
	require.Equal(b, []string{"tr_r_0", "tr_s_0"}, []string{returns[0].ID, returns[1].ID})
	returns, err = b.store.ReturnsOf(b.Context(), "in_2")
	require.NoError(b, err)
	require.Empty(b, returns)
}

func returnsConcurrent(b *bundle) {
	in := b.matched()
	whole := gateway.NewReturnBalance(&in)
	stores := b.stores()
	// In the first round the row is made, in the second it is there: both are fences.
	for round, amount := range []string{"1250", "0.75"} {
		var errs [2]error
		var commits [2]*gateway.Commit
		for i := range commits {
			commits[i] = returning(b, string(rune('r'+2*round+i)), &in, whole, amount)
		}
		var wait sync.WaitGroup
		for i := range commits {
			wait.Go(func() { errs[i] = stores[i%len(stores)].Commit(b.Context(), commits[i]) })
		}
		wait.Wait()
		accepted := 0
		for i, err := range errs {
			_, stored, lookErr := b.store.MessageByDigest(b.Context(), "alpha", commits[i].Message.MsgID, commits[i].Message.Digest)
			require.NoError(b, lookErr)
			require.Equal(b, err == nil, stored, "a message comes with what it takes, or not at all")
			if err == nil {
				accepted++
				continue
			}
			require.Equal(b, gateway.CodeVersion, gateway.CodeOf(err), "%v", err)
		}
		require.Equal(b, 1, accepted, "round %d", round)
		whole = b.left(in.ID)
	}
	require.Zero(b, whole.Remaining.Sign())
}

func returnsFreed(b *bundle) {
	in := b.matched()
	b.commit(returning(b, "r", &in, gateway.NewReturnBalance(&in), "1250.75"))
	t := b.transfer("tr_r_0")
	given, err := b.left(in.ID).Give(gateway.MustAmount("1250.75", "EUR"))
	require.NoError(b, err)
	end := &gateway.Commit{
		Changes: []gateway.Change{changed(t, gateway.EventRejected, noon, t.Work)},
		Returns: []gateway.ReturnStep{{Balance: given, Freed: []string{t.ID}}},
	}
	b.commit(end)
	require.Equal(b, "1250.75", b.left(in.ID).Remaining.Value())
	again := b.left(in.ID)
	b.refused(gateway.CodeInternal, &gateway.Commit{Returns: []gateway.ReturnStep{{Balance: again, Freed: []string{t.ID}}}})
	require.Equal(b, again, b.left(in.ID), "nothing is given back twice")
	b.refused(gateway.CodeVersion, &gateway.Commit{Returns: []gateway.ReturnStep{{Balance: given, Freed: []string{t.ID}}}})
}

func returnsRetaken(b *bundle) {
	in := b.matched()
	b.commit(returning(b, "r", &in, gateway.NewReturnBalance(&in), "1000"))
	step := func(balance gateway.ReturnBalance, move string) gateway.ReturnStep {
		s := gateway.ReturnStep{Balance: balance}
		if move == "freed" {
			s.Freed = []string{"tr_r_0"}
		} else {
			s.Retaken = []string{"tr_r_0"}
		}
		return s
	}
	taken := b.left(in.ID)
	b.refused(gateway.CodeInternal, &gateway.Commit{Returns: []gateway.ReturnStep{step(taken, "retaken")}})
	given, err := taken.Give(gateway.MustAmount("1000", "EUR"))
	require.NoError(b, err)
	b.commit(&gateway.Commit{Returns: []gateway.ReturnStep{step(given, "freed")}})
	again, ok := b.left(in.ID).Take(gateway.MustAmount("1000", "EUR"))
	require.True(b, ok)
	b.commit(&gateway.Commit{Returns: []gateway.ReturnStep{step(again, "retaken")}})
	require.Equal(b, "250.75", b.left(in.ID).Remaining.Value())
	b.refused(gateway.CodeInternal, &gateway.Commit{Returns: []gateway.ReturnStep{step(b.left(in.ID), "retaken")}})
}

// Whoever comes second fails with VERSION, whether or not anything was taken
// before, and reads again.
func returnsReversed(b *bundle) {
	in := b.matched()
	for i, seed := range []string{"r", "s"} {
		balance := gateway.NewReturnBalance(&in)
		if i > 0 {
			balance = b.left(in.ID)
		}
		b.commit(&gateway.Commit{Returns: []gateway.ReturnStep{{Balance: balance}}})
		b.refused(gateway.CodeVersion, returning(b, seed, &in, balance, "1"))
		balance = b.left(in.ID)
		b.commit(returning(b, seed, &in, balance, "1"))
		b.refused(gateway.CodeVersion, &gateway.Commit{Returns: []gateway.ReturnStep{{Balance: balance}}})
	}
	require.Equal(b, "1248.75", b.left(in.ID).Remaining.Value())
}

func returnsSeen(b *bundle) {
	in := b.matched()
	c := returning(b, "r", &in, gateway.NewReturnBalance(&in), "1")
	reversed, ok := in.Reverse(*in.Credit, noon)
	require.True(b, ok)
	b.commit(&gateway.Commit{Incoming: []gateway.IncomingChange{reversed}})
	b.refused(gateway.CodeVersion, c)
	_, found, err := b.store.ReturnBalance(b.Context(), in.ID)
	require.NoError(b, err)
	require.False(b, found, "nothing was taken of a payment that was reversed meanwhile")
}

func returnsGuarded(b *bundle) {
	in := b.matched()
	c := returning(b, "r", &in, gateway.NewReturnBalance(&in), "1250.75")
	c.Returns[0].Balance.Remaining = gateway.MustAmount("-0.01", "EUR")
	b.refused(gateway.CodeInternal, c)
	b.commit(returning(b, "r", &in, gateway.NewReturnBalance(&in), "1250.75"))
	more := b.left(in.ID)
	more.Credited, more.Remaining = gateway.MustAmount("2000", "EUR"), gateway.MustAmount("749.25", "EUR")
	b.refused(gateway.CodeVersion, &gateway.Commit{Returns: []gateway.ReturnStep{{Balance: more}}})
	require.Zero(b, b.left(in.ID).Remaining.Sign())
}

func returnedFound(b *bundle) {
	c := Received("a", 0, noon)
	c.Message.Client, c.Message.MsgID = "beta", "SWIFT-1"
	change := announced(b, "in_1", "a", c.Message.ID)
	c.Incoming = []gateway.IncomingChange{change}
	b.commit(c)
	for client, n := range map[string]int{"beta": 1, "alpha": 0} {
		for _, o := range []gateway.OriginalRef{{UETR: uetrOf("a")}, {MsgID: "SWIFT-1", TxID: "any"}} {
			found, err := b.store.Credited(b.Context(), client, o)
			require.NoError(b, err)
			require.Len(b, found, n, "%s %+v", client, o)
		}
	}
	found, err := b.store.Credited(b.Context(), "beta", gateway.OriginalRef{EndToEndID: "E2E-a"})
	require.NoError(b, err)
	require.Empty(b, found)
}

func returnedLinked(b *bundle) {
	n := noticeOf("a", "msg_a")
	n.Instruction.Return = &gateway.Return{ID: "RTR-1", Transfer: "tr_1"}
	c, err := (gateway.Incoming{ID: "in_1", Client: "alpha", Ref: NewTransfer("a", "", noon).Ref}).Announce(n, noon, time.Hour)
	require.NoError(b, err)
	b.commit(&gateway.Commit{Incoming: []gateway.IncomingChange{c}})
	b.commit(&gateway.Commit{Incoming: []gateway.IncomingChange{announced(b, "in_2", "b", "msg_b")}})
	for id, want := range map[string]int{"tr_1": 1, "tr_2": 0, "": 0} {
		found, err := b.store.ReturnedTo(b.Context(), id)
		require.NoError(b, err)
		require.Len(b, found, want, id)
	}
}
