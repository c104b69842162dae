package storetest

import (
	"fmt"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

var recallCases = []testCase{
	{"a recall is stored with its message and read as it was written", recallStored},
	{"a recall's key is taken for ever", recallKey},
	{"a recall moves from the version that was read", recallVersion},
	{"an answer that was given is never taken back", recallEnds},
	{"a recall and the payment that it cancels are one commit", recallWithTransfer},
	{"recalls are due until they are answered", recallDue},
	{"the original of a later message is found by UETR or by its message", originals},
}

// recalled gives the commit of a message with n recalls, all their names made
// from seed.
func recalled(seed string, n int) *gateway.Commit {
	c := Received(seed, 0, noon)
	c.Message.Type = "camt.056.001.08"
	for i := range n {
		r := gateway.Recall{
			ID: fmt.Sprintf("rcl_%s_%d", seed, i), MessageID: c.Message.ID, Index: i, Client: "alpha", Key: fmt.Sprintf("key %s %d", seed, i),
			Request: gateway.RecallRequest{
				MessageType: "camt.056.001.08", AssignmentID: "CXL-" + seed, Assigner: gateway.Agent{BICFI: "ALPHDEFFXXX"}, CancellationID: fmt.Sprint(i),
				Original: gateway.OriginalRef{MsgID: "MSG-a", UETR: uetrOf("a_0")}, Amount: gateway.MustAmount("1250.75", "EUR"), Reason: "DUPL", Info: "twice – „doppelt“",
			},
			State: gateway.RecallOpen, Version: 1, DueAt: noon.Add(time.Duration(i) * time.Second), Deadline: noon.Add(time.Hour),
			SubmittedBy: "backoffice", CreatedAt: noon, UpdatedAt: noon,
		}
		c.Recalls = append(c.Recalls, gateway.RecallStep{Recall: r, Events: []gateway.Event{recallEvent(r, gateway.EventRecallReceived)}})
	}
	return c
}

func recallEvent(r gateway.Recall, t gateway.EventType) gateway.Event {
	return gateway.Event{Subject: r.ID, Type: t, Reasons: r.Reasons, Actor: "test", Cause: r.TransferID, At: noon}
}

// answered gives the step that answers a recall as it was read.
func answered(r gateway.Recall, t gateway.EventType, transfer string) gateway.RecallStep {
	from := r.Version
	state, err := gateway.ApplyRecall(r.State, t)
	if err != nil {
		panic(err)
	}
	r.State, r.Version, r.TransferID, r.UpdatedAt = state, from+1, transfer, noon.Add(time.Second)
	r.Reasons = []gateway.Reason{{Rule: "recall", Text: "why", ISO: "PTNA"}}
	return gateway.RecallStep{Recall: r, FromVersion: from, Events: []gateway.Event{recallEvent(r, t)}}
}

func (b *bundle) recall(id string) gateway.Recall {
	b.Helper()
	r, err := b.store.Recall(b.Context(), id)
	require.NoError(b, err)
	return r
}

func recallStored(b *bundle) {
	c := recalled("r", 2)
	b.commit(c)
	for i, s := range c.Recalls {
		require.Equal(b, s.Recall, b.recall(s.Recall.ID))
		log, err := b.store.EventsOf(b.Context(), s.Recall.ID, 0, 10)
		require.NoError(b, err)
		require.Len(b, log, 1)
		require.Equal(b, int64(1), log[0].Sequence)
		require.Equal(b, int64(i+1), log[0].Position)
	}
	of, err := b.store.RecallsOf(b.Context(), c.Message.ID)
	require.NoError(b, err)
	require.Equal(b, []gateway.Recall{c.Recalls[0].Recall, c.Recalls[1].Recall}, of)
	for _, s := range c.Recalls {
		found, ok, err := b.store.RecallByKey(b.Context(), s.Recall.Client, s.Recall.Key)
		require.NoError(b, err)
		require.True(b, ok)
		require.Equal(b, s.Recall, found)
	}
	_, ok, err := b.store.RecallByKey(b.Context(), "beta", c.Recalls[0].Recall.Key)
	require.NoError(b, err)
	require.False(b, ok, "another client's")
	m, err := b.store.Message(b.Context(), c.Message.ID)
	require.NoError(b, err)
	require.Empty(b, m.Transfers)
	_, err = b.store.Recall(b.Context(), "rcl_none")
	require.Equal(b, gateway.CodeNotFound, gateway.CodeOf(err))

	step := answered(c.Recalls[0].Recall, gateway.EventRecallPending, "tr_a_0")
	b.commit(&gateway.Commit{Recalls: []gateway.RecallStep{step}})
	require.Equal(b, step.Recall, b.recall(step.Recall.ID))
	list := func(f gateway.RecallFilter) []gateway.Recall {
		found, err := b.store.ListRecalls(b.Context(), f)
		require.NoError(b, err)
		return found
	}
	require.Len(b, list(gateway.RecallFilter{}), 2)
	require.Len(b, list(gateway.RecallFilter{Client: "alpha", MessageID: c.Message.ID, Limit: 1}), 1)
	require.Equal(b, []gateway.Recall{step.Recall}, list(gateway.RecallFilter{TransferID: "tr_a_0"}))
	require.Equal(b, []gateway.Recall{step.Recall}, list(gateway.RecallFilter{State: gateway.RecallPending}))
	require.Equal(b, []gateway.Recall{c.Recalls[1].Recall}, list(gateway.RecallFilter{AfterID: step.Recall.ID}))
	require.Empty(b, list(gateway.RecallFilter{Client: "beta"}))
}

func recallKey(b *bundle) {
	b.commit(recalled("r", 1))
	other := recalled("s", 1)
	other.Recalls[0].Recall.Key = "key r 0"
	b.refused(gateway.CodeConflict, other)
	_, found, err := b.store.MessageByDigest(b.Context(), "alpha", other.Message.MsgID, other.Message.Digest)
	require.NoError(b, err)
	require.False(b, found, "the message came without its recall")
	other.Recalls[0].Recall.Client = "beta"
	b.commit(other)
}

func recallVersion(b *bundle) {
	c := recalled("r", 1)
	b.commit(c)
	first := answered(c.Recalls[0].Recall, gateway.EventRecallPending, "tr_1")
	b.commit(&gateway.Commit{Recalls: []gateway.RecallStep{first}})
	b.refused(gateway.CodeVersion, &gateway.Commit{Recalls: []gateway.RecallStep{answered(c.Recalls[0].Recall, gateway.EventRecallCanceled, "tr_2")}})
	require.Equal(b, first.Recall, b.recall(first.Recall.ID))
	skipped := answered(first.Recall, gateway.EventRecallCanceled, "tr_1")
	skipped.Recall.Version++
	b.refused(gateway.CodeInternal, &gateway.Commit{Recalls: []gateway.RecallStep{skipped}})
	lost := answered(first.Recall, gateway.EventRecallCanceled, "tr_1")
	lost.Recall.ID = "rcl_none"
	b.refused(gateway.CodeNotFound, &gateway.Commit{Recalls: []gateway.RecallStep{lost}})
}

func recallEnds(b *bundle) {
	c := recalled("r", 1)
	b.commit(c)
	last := answered(c.Recalls[0].Recall, gateway.EventRecallRefused, "tr_1")
	b.commit(&gateway.Commit{Recalls: []gateway.RecallStep{last}})
	changed := gateway.RecallStep{Recall: last.Recall, FromVersion: last.Recall.Version}
	changed.Recall.State = gateway.RecallCanceled
	b.refused(gateway.CodeInternal, &gateway.Commit{Recalls: []gateway.RecallStep{changed}})
	require.Equal(b, last.Recall, b.recall(last.Recall.ID))
}

func recallWithTransfer(b *bundle) {
	t := b.received("a", 1)[0]
	c := recalled("r", 1)
	b.commit(c)
	cancel := &gateway.Commit{
		Changes: []gateway.Change{changed(t, gateway.EventCanceled, noon, t.Work)},
		Recalls: []gateway.RecallStep{answered(c.Recalls[0].Recall, gateway.EventRecallCanceled, t.ID)},
	}
	// A stage has moved the payment on meanwhile: nothing is answered.
	b.commit(&gateway.Commit{Changes: []gateway.Change{changed(t, gateway.EventApproved, noon, t.Work)}})
	b.refused(gateway.CodeVersion, cancel)
	require.Equal(b, gateway.RecallOpen, b.recall("rcl_r_0").State)
	require.Equal(b, gateway.StateApproved, b.transfer(t.ID).Status.State)

	t = b.transfer(t.ID)
	cancel.Changes = []gateway.Change{changed(t, gateway.EventCanceled, noon, t.Work)}
	b.commit(cancel)
	require.Equal(b, gateway.RecallCanceled, b.recall("rcl_r_0").State)
	require.Equal(b, gateway.StateCanceled, b.transfer(t.ID).Status.State)
	log := b.log()
	require.Equal(b, gateway.EventRecallCanceled, log[len(log)-1].Type)
	for i, e := range log {
		require.Equal(b, int64(i+1), e.Position, "no gap")
	}
}

func recallDue(b *bundle) {
	c := recalled("r", 3) // due at noon, a second later and two seconds later
	b.commit(c)
	due, next, err := b.store.DueRecalls(b.Context(), noon.Add(time.Second), 10)
	require.NoError(b, err)
	require.Equal(b, []gateway.Recall{c.Recalls[0].Recall, c.Recalls[1].Recall}, due)
	require.Equal(b, noon.Add(2*time.Second), next)
	due, next, err = b.store.DueRecalls(b.Context(), noon.Add(time.Second), 2)
	require.NoError(b, err)
	require.Len(b, due, 2)
	require.Equal(b, noon.Add(time.Second), next, "a full batch may not be all")
	for i, event := range []gateway.EventType{gateway.EventRecallCanceled, gateway.EventRecallPending, gateway.EventRecallRefused} {
		b.commit(&gateway.Commit{Recalls: []gateway.RecallStep{answered(c.Recalls[i].Recall, event, "tr")}})
	}
	due, next, err = b.store.DueRecalls(b.Context(), noon.Add(time.Hour), 10)
	require.NoError(b, err)
	require.Len(b, due, 1)
	require.Equal(b, gateway.RecallPending, due[0].State)
	require.Zero(b, next)
}

func originals(b *bundle) {
	b.received("a", 2)
	b.received("b", 1)
	find := func(client string, o gateway.OriginalRef) (ids []string) {
		b.Helper()
		found, err := b.store.Originals(b.Context(), client, o)
		require.NoError(b, err)
		for _, t := range found {
			ids = append(ids, t.ID)
		}
		return ids
	}
	require.Equal(b, []string{"tr_a_1"}, find("beta", gateway.OriginalRef{UETR: uetrOf("a_1")}), "whose it is, the caller looks")
	require.Equal(b, []string{"tr_a_0", "tr_a_1"}, find("alpha", gateway.OriginalRef{MsgID: "MSG-a"}))
	require.Empty(b, find("beta", gateway.OriginalRef{MsgID: "MSG-a"}))
	require.Empty(b, find("alpha", gateway.OriginalRef{EndToEndID: "E2E-a_0"}))
}
