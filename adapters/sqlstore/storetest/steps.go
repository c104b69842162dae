package storetest

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

var stepCases = []testCase{
	{"everything of a commit is read back as it was", everythingIsReadBack},
	{"one failing step of 64 leaves 63 committed and nothing of itself", oneOfSixtyFour},
	{"every step fails for itself", manyFail},
	{"the same message again is a conflict that names the first", sameMessage},
	{"another message with a key that is taken is refused whole", conflictingMessage},
	{"a reference that is taken is refused", conflictingReference},
	{"two transfers of one message can't share a key", sharedKey},
	{"events need a transfer, transfers need an event", eventsNeedTransfers},
	{"text that a database can't hold is refused, the others commit", unholdableText},
	{"a caller who gave up before the commit is told that nothing happened", gaveUp},
	{"closed and opened again, nothing is missing", closedAndOpened},
	{"copies of one message race and one wins", copiesRace},
	{"of messages that claim one MsgId at once one is stored, and hands it on to one", claimsRace},
}

func everythingIsReadBack(b *bundle) {
	c := Received("a", 2, noon.Add(123456*time.Microsecond))
	c.Transfers[1].Route, c.Transfers[1].Ref = nil, gateway.PaymentRef{}
	rejected := gateway.Status{State: gateway.StateRejected}
	id := c.Transfers[1].ID
	c.Events[id] = append(c.Events[id], gateway.Event{
		Subject: id, Type: gateway.EventRejected, Status: rejected, Actor: "intake", At: noon,
		Reasons: []gateway.Reason{{Rule: "AC01", Text: "no such account", ISO: "AC01", Path: "/Document"}}, Data: []byte(`{"n":"1"}`),
	})
	c.Transfers[1].Status, c.Transfers[1].Version = rejected, 2
	b.commit(c)

	got := b.transfers(c.Message.Transfers...)
	require.Equal(b, c.Transfers, got)
	m, err := b.store.Message(b.Context(), c.Message.ID)
	require.NoError(b, err)
	require.Equal(b, *c.Message, m)

	byDigest, ok, err := b.store.MessageByDigest(b.Context(), "alpha", c.Message.MsgID, c.Message.Digest)
	require.NoError(b, err)
	require.True(b, ok)
	require.Equal(b, c.Message.Transfers, byDigest.Transfers)
	_, ok, err = b.store.MessageByDigest(b.Context(), "beta", c.Message.MsgID, c.Message.Digest)
	require.NoError(b, err)
	require.False(b, ok, "another client's message")
	byMsgID, err := b.store.MessageByMsgID(b.Context(), "alpha", c.Message.MsgID)
	require.NoError(b, err)
	require.Len(b, byMsgID, 1)

	byKey, ok, err := b.store.TransferByKey(b.Context(), c.Transfers[0].Key)
	require.NoError(b, err)
	require.True(b, ok)
	require.Equal(b, got[0], byKey)
	byRef, ok, err := b.store.TransferByRef(b.Context(), c.Transfers[0].Ref)
	require.NoError(b, err)
	require.True(b, ok)
	require.Equal(b, got[0], byRef)
	_, ok, err = b.store.TransferByRef(b.Context(), gateway.PaymentRef{})
	require.NoError(b, err)
	require.False(b, ok)

	history, err := b.store.EventsOf(b.Context(), id, 0, 10)
	require.NoError(b, err)
	require.Len(b, history, 2)
	want := c.Events[id][1]
	want.Position, want.Sequence = history[1].Position, 2
	require.Equal(b, want, history[1])
	counts, err := b.store.Counts(b.Context())
	require.NoError(b, err)
	require.Equal(b, map[gateway.State]int64{gateway.StateReceived: 1, gateway.StateRejected: 1}, counts)

	_, err = b.store.Transfer(b.Context(), "tr_nobody")
	require.Equal(b, gateway.CodeNotFound, gateway.CodeOf(err))
	_, err = b.store.Transfers(b.Context(), []string{c.Transfers[0].ID, "tr_nobody"})
	require.Equal(b, gateway.CodeNotFound, gateway.CodeOf(err))
	_, err = b.store.Message(b.Context(), "msg_nobody")
	require.Equal(b, gateway.CodeNotFound, gateway.CodeOf(err))
}

// together commits many steps at once, from a goroutine each, and gives their
// errors in order.
func (b *bundle) together(commits []*gateway.Commit) []error {
	errs := make([]error, len(commits))
	var wg sync.WaitGroup
	start := make(chan struct{})
	for i, c := range commits {
		wg.Go(func() {
			<-start
			errs[i] = b.store.Commit(b.Context(), c)
		})
	}
	close(start)
	wg.Wait()
	return errs
}

func oneOfSixtyFour(b *bundle) {
	b.received("taken", 1)
	commits := make([]*gateway.Commit, 64)
	for i := range commits {
		commits[i] = Received(fmt.Sprintf("m%02d", i), 3, noon)
	}
	// The last transfer of one message wants a key that is taken: everything
	// before it in its step has been written by then.
	bad := commits[31]
	bad.Transfers[2].Key = Received("taken", 1, noon).Transfers[0].Key
	errs := b.together(commits)
	for i, err := range errs {
		if i != 31 {
			require.NoError(b, err, "step %d", i)
		}
	}
	require.Equal(b, gateway.CodeConflict, gateway.CodeOf(errs[31]), "%v", errs[31])
	require.ErrorContains(b, errs[31], "tr_taken_0")

	_, err := b.store.Message(b.Context(), bad.Message.ID)
	require.Equal(b, gateway.CodeNotFound, gateway.CodeOf(err), "a row of the failed step")
	for _, t := range bad.Transfers[:2] {
		_, err := b.store.Transfer(b.Context(), t.ID)
		require.Equal(b, gateway.CodeNotFound, gateway.CodeOf(err), "a row of the failed step")
		_, ok, err := b.store.TransferByRef(b.Context(), t.Ref)
		require.NoError(b, err)
		require.False(b, ok, "a reference of the failed step")
		history, err := b.store.EventsOf(b.Context(), t.ID, 0, 10)
		require.NoError(b, err)
		require.Empty(b, history, "an event of the failed step")
	}
	for i, c := range commits {
		if i != 31 {
			require.Len(b, b.transfers(c.Message.Transfers...), 3)
		}
	}
	b.gapless(1 + 63*3)
}

// gapless expects the whole log to be n events at positions 1 to n, with the
// sequences of each subject ascending by one.
func (b *bundle) gapless(n int) {
	b.Helper()
	log, err := events(b.Context(), b.store)
	require.NoError(b, err)
	require.Len(b, log, n)
	sequences := make(map[string]int64)
	for i, v := range log {
		require.Equal(b, int64(i+1), v.Position, "positions have a gap")
		sequences[v.Subject]++
		require.Equal(b, sequences[v.Subject], v.Sequence, "sequence of %s", v.Subject)
	}
	head, err := b.store.Head(b.Context())
	require.NoError(b, err)
	require.Equal(b, int64(n), head)
}

func manyFail(b *bundle) {
	b.received("taken", 1)
	taken := Received("taken", 1, noon).Transfers[0].Key
	commits := make([]*gateway.Commit, 64)
	for i := range commits {
		commits[i] = Received(fmt.Sprintf("m%02d", i), 1, noon)
		if i%3 == 0 {
			commits[i].Transfers[0].Key = taken
		}
	}
	good := 0
	for i, err := range b.together(commits) {
		if i%3 == 0 {
			require.Equal(b, gateway.CodeConflict, gateway.CodeOf(err), "%v", err)
			continue
		}
		require.NoError(b, err)
		good++
	}
	b.gapless(1 + good)
}

func sameMessage(b *bundle) {
	b.received("a", 1)
	again := Received("b", 1, noon)
	again.Message.Digest, again.Message.MsgID = Received("a", 1, noon).Message.Digest, "MSG-a" // one Document has one MsgId
	err := b.refusal(gateway.CodeConflict, again)
	require.ErrorContains(b, err, "msg_a")
	require.Equal(b, gateway.RetryNever, gateway.RetryOf(err))

	other := Received("c", 1, noon)
	other.Message.Digest, other.Message.MsgID, other.Message.Client = again.Message.Digest, again.Message.MsgID, "beta"
	b.commit(other) // another client may send the same bytes
}

func conflictingMessage(b *bundle) {
	first := b.received("a", 1)[0]
	second := Received("b", 2, noon)
	second.Transfers[1].Key = first.Key
	err := b.refusal(gateway.CodeConflict, second)
	require.ErrorContains(b, err, first.ID)
	require.ErrorContains(b, err, first.Key.String())
	_, ok, err := b.store.TransferByKey(b.Context(), second.Transfers[0].Key)
	require.NoError(b, err)
	require.False(b, ok, "the message was refused whole")

	leg := Received("c", 1, noon)
	leg.Transfers[0].Key = first.Key
	leg.Transfers[0].Key.Kind = gateway.KindReturn
	b.commit(leg) // kind tells a return from what it returns
}

func conflictingReference(b *bundle) {
	first := b.received("a", 1)[0]
	second := Received("b", 1, noon)
	second.Transfers[0].Ref = first.Ref
	err := b.refusal(gateway.CodeConflict, second)
	require.ErrorContains(b, err, first.ID)
	require.ErrorContains(b, err, first.Ref.Hex())
}

func sharedKey(b *bundle) {
	c := Received("a", 2, noon)
	c.Transfers[1].Key = c.Transfers[0].Key
	b.refused(gateway.CodeConflict, c)
	b.gapless(0)
}

func eventsNeedTransfers(b *bundle) {
	c := Received("a", 1, noon)
	delete(c.Events, c.Transfers[0].ID)
	b.refused(gateway.CodeInternal, c)
	c = Received("b", 1, noon)
	c.Events["tr_nobody"] = c.Events[c.Transfers[0].ID]
	b.refused(gateway.CodeInternal, c)
	b.gapless(0)
}

func unholdableText(b *bundle) {
	nul, broken, good := Received("a", 1, noon), Received("b", 1, noon), Received("c", 1, noon)
	nul.Message.MsgID = "a\x00b"
	broken.Message.MsgID = "\xff\xfe"
	errs := b.together([]*gateway.Commit{nul, broken, good})
	require.Error(b, errs[0])
	require.Error(b, errs[1])
	require.NoError(b, errs[2])
	b.gapless(1)
}

func gaveUp(b *bundle) {
	ctx, cancel := context.WithCancel(b.Context())
	cancel()
	err := b.store.Commit(ctx, Received("a", 1, noon))
	if gateway.CodeOf(err) == gateway.CodeUnavailable {
		require.Equal(b, gateway.RetrySameBytes, gateway.RetryOf(err))
		require.Eventually(b, func() bool {
			// Another commit comes after it, so it would be there by now.
			return b.store.Commit(b.Context(), Received("b"+fmt.Sprint(time.Now().UnixNano()), 1, noon)) == nil
		}, 3*time.Minute, time.Millisecond)
		_, err = b.store.Transfer(b.Context(), "tr_a_0")
		require.Equal(b, gateway.CodeNotFound, gateway.CodeOf(err), "it happened all the same")
		return
	}
	require.True(b, err == nil || gateway.RetryOf(err) == gateway.RetryUnknown, "%v", err)
}

func closedAndOpened(b *bundle) {
	b.received("a", 5)
	b.received("b", 1)
	incarnation := b.store.Incarnation()
	require.NotEmpty(b, incarnation)
	require.NoError(b, b.store.Close())
	err := b.store.Commit(b.Context(), Received("late", 1, noon))
	require.Equal(b, gateway.CodeUnavailable, gateway.CodeOf(err), "%v", err)

	b.store = b.db.Open(b.T)
	require.Equal(b, incarnation, b.store.Incarnation())
	b.gapless(6)
	b.received("c", 1)
	b.gapless(7)
}

func copiesRace(b *bundle) {
	commits := make([]*gateway.Commit, 32)
	for i := range commits {
		commits[i] = Received("same", 4, noon)
		commits[i].Message.ID = fmt.Sprintf("msg_%02d", i)
		for j, t := range commits[i].Transfers {
			was := t.ID
			t.MessageID, t.ID = commits[i].Message.ID, fmt.Sprintf("tr_%02d_%d", i, j)
			commits[i].Events[t.ID] = commits[i].Events[was]
			delete(commits[i].Events, was)
		}
	}
	won := 0
	for _, err := range b.together(commits) {
		if err == nil {
			won++
			continue
		}
		require.True(b, errors.Is(err, &gateway.Error{Code: gateway.CodeConflict}), "%v", err)
	}
	require.Equal(b, 1, won)
	b.gapless(4)
}

// claimsRace has messages of other content claim a MsgId, at two gateways where the
// database serves them: first when nobody has it, then from the one that does.
func claimsRace(b *bundle) {
	s := b.stores()
	last := ""
	for round := range 2 {
		const n = 6
		commits := make([]*gateway.Commit, n)
		for i := range commits {
			commits[i] = Received(fmt.Sprintf("claim%d%d", round, i), 1, noon)
			commits[i].Message.MsgID, commits[i].MsgID = "M-1", &gateway.MsgIDClaim{From: last}
		}
		errs := make([]error, n)
		var all sync.WaitGroup
		for i := range n {
			all.Go(func() { errs[i] = s[i%len(s)].Commit(b.Context(), commits[i]) })
		}
		all.Wait()
		winner := ""
		for i, err := range errs {
			if err == nil {
				require.Empty(b, winner, "two were stored")
				winner = commits[i].Message.ID
				continue
			}
			require.Equal(b, gateway.CodeConflict, gateway.CodeOf(err), "%v", err)
			_, err := b.store.Message(b.Context(), commits[i].Message.ID)
			require.Equal(b, gateway.CodeNotFound, gateway.CodeOf(err), "nothing of it was stored")
		}
		require.NotEmpty(b, winner)
		holder, err := b.store.MsgIDHolder(b.Context(), "alpha", "M-1")
		require.NoError(b, err)
		require.Equal(b, winner, holder)
		last = holder
	}
	other := Received("claimother", 1, noon)
	other.Message.MsgID, other.MsgID = "M-2", &gateway.MsgIDClaim{}
	b.commit(other)
}
