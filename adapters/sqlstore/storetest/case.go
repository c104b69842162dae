package storetest

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

var caseCases = []testCase{
	{"a case's file is read back line by line, with its evidence and its events", caseFile},
	{"of two who take a case at once one has it", caseTaken},
	{"the queue lists what people must look into, page by page", caseQueue},
}

func (b *bundle) proposal(id string, at time.Time) {
	b.Helper()
	b.commit(&gateway.Commit{Proposals: []gateway.Proposal{{
		ID: id, Kind: gateway.ProposalRelease, Subject: "tr_1", Client: "alpha", Reasons: []gateway.Reason{{Rule: "r", Text: "t"}}, Required: 2,
		State: gateway.ProposalOpen, Version: 1, CreatedAt: at, ExpiresAt: at.Add(time.Hour),
	}}})
}

func caseFile(b *bundle) {
	content := []byte("%PDF\x00\xff")
	sum := sha256.Sum256(content)
	entries := []gateway.CaseEntry{
		{Case: "prop_1", Sequence: 1, Kind: gateway.CaseOwner, Author: "olga", Owner: "olga", At: noon},
		{Case: "prop_1", Sequence: 2, Kind: gateway.CaseQuestion, Author: "olga", Text: "Wer ist “müßig”?", At: noon},
		{Case: "prop_1", Sequence: 3, Kind: gateway.CaseEvidence, Author: "oscar", Name: "invoice.pdf", MediaType: "application/pdf", Digest: hex.EncodeToString(sum[:]), Size: 6, At: noon, Content: content},
	}
	for _, e := range entries {
		b.commit(&gateway.Commit{CaseEntries: []gateway.CaseEntry{e}})
	}
	b.refused(gateway.CodeVersion, &gateway.Commit{CaseEntries: entries[1:2]})

	got, err := b.store.CaseEvidence(b.Context(), "prop_1", 3)
	require.NoError(b, err)
	require.Equal(b, entries[2], got)
	_, err = b.store.CaseEvidence(b.Context(), "prop_1", 4)
	require.Equal(b, gateway.CodeNotFound, gateway.CodeOf(err))

	files, err := b.store.CaseEntries(b.Context(), []string{"prop_1", "prop_2", "prop_1"})
	require.NoError(b, err)
	entries[2].Content = nil
	require.Equal(b, map[string][]gateway.CaseEntry{"prop_1": entries}, files)

	events, err := b.store.EventsOf(b.Context(), gateway.CaseSubject("prop_1"), 0, 10)
	require.NoError(b, err)
	require.Len(b, events, 3)
	require.Equal(b, gateway.EventCaseEntry, events[2].Type)
	require.Equal(b, "oscar", events[2].Actor)
	require.Contains(b, string(events[2].Data), entries[2].Digest)
	require.NotContains(b, string(events[1].Data), "müßig", "what is written stays in the file")
}

func caseTaken(b *bundle) {
	b.proposal("prop_1", noon)
	stores := b.stores()
	errs := make([]error, 8)
	var wg sync.WaitGroup
	for i := range errs {
		cases := &engine.Cases{Store: stores[i%2], Now: func() time.Time { return noon }}
		wg.Go(func() {
			for {
				_, errs[i] = cases.Take(b.Context(), "prop_1", fmt.Sprint("officer", i), "")
				if gateway.CodeOf(errs[i]) != gateway.CodeVersion { // it gives up after a few
					return
				}
			}
		})
	}
	wg.Wait()
	taken := 0
	for _, err := range errs {
		if err == nil {
			taken++
			continue
		}
		require.Equal(b, gateway.CodeConflict, gateway.CodeOf(err), "%v", err)
	}
	require.Equal(b, 1, taken)
	cases := &engine.Cases{Store: b.store, Now: func() time.Time { return noon }}
	c, err := cases.Case(b.Context(), "prop_1")
	require.NoError(b, err)
	require.Len(b, c.Entries, 1)
	owner := c.Owner
	_, err = cases.Take(b.Context(), "prop_1", "boss", "somebody else")
	require.ErrorContains(b, err, owner)
	c, err = cases.Take(b.Context(), "prop_1", "boss", owner)
	require.NoError(b, err)
	require.Equal(b, "boss", c.Owner)
	_, err = cases.GiveBack(b.Context(), "prop_1", owner)
	require.Error(b, err)
	c, err = cases.GiveBack(b.Context(), "prop_1", "boss")
	require.NoError(b, err)
	require.Empty(b, c.Owner)
}

func caseQueue(b *bundle) {
	cases := &engine.Cases{Store: b.store, Now: func() time.Time { return noon }}
	for i := range 3 {
		b.proposal(fmt.Sprint("prop_", i), noon)
	}
	stuck := b.received("stuck", 2)
	for _, t := range stuck {
		c := changed(t, gateway.EventAdopted, noon, gateway.Work{Stage: gateway.StageTrack})
		flight := gateway.Flight{Source: gateway.SourceFinal, Destination: gateway.DestFailure}
		status, err := gateway.Apply(c.Status, gateway.Transition{Type: gateway.EventObserved, Flight: flight})
		require.NoError(b, err)
		c.Status = status
		c.Events = append(c.Events, gateway.Event{Subject: t.ID, Type: gateway.EventObserved, Status: status, Actor: "test", At: noon})
		b.commit(&gateway.Commit{Changes: []gateway.Change{c}})
	}
	_, err := cases.Add(b.Context(), "prop_1", gateway.CaseEntry{Kind: gateway.CaseQuestion, Author: "olga", Text: "why?"})
	require.NoError(b, err)
	var ids []string
	for after := ""; ; {
		page, err := cases.List(b.Context(), "alpha", after, 2)
		require.NoError(b, err)
		for _, c := range page {
			ids = append(ids, c.ID)
			require.Equal(b, c.ID == "prop_1", c.Waits, c.ID)
			require.True(b, c.Open)
		}
		if len(page) < 2 {
			break
		}
		after = page[len(page)-1].ID
	}
	require.Equal(b, []string{"prop_0", "prop_1", "prop_2", "tr_stuck_0", "tr_stuck_1"}, ids)
	others, err := cases.List(b.Context(), "beta", "", 10)
	require.NoError(b, err)
	require.Empty(b, others)

	_, err = cases.Add(b.Context(), "prop_1", gateway.CaseEntry{Kind: gateway.CaseAnswer, Author: "olga", Text: "because"})
	require.NoError(b, err)
	c, err := cases.Case(b.Context(), "prop_1")
	require.NoError(b, err)
	require.False(b, c.Waits)
	for _, none := range []string{"prop_9", "tr_9", "in_9"} {
		_, err = cases.Case(b.Context(), none)
		require.Equal(b, gateway.CodeNotFound, gateway.CodeOf(err), none)
	}
	for _, bad := range []gateway.CaseEntry{
		{Kind: gateway.CaseNote},
		{Kind: gateway.CaseOwner, Owner: "me"},
		{Kind: gateway.CaseEvidence, Name: "x"},
		{Kind: "rumour", Text: "x"},
		{Kind: gateway.CaseEvidence, Name: "x", Content: make([]byte, engine.CaseEvidenceMax+1)},
		{Kind: gateway.CaseNote, Text: string(make([]byte, engine.CaseTextMax+1))},
	} {
		_, err := cases.Add(b.Context(), "prop_1", bad)
		require.Equal(b, gateway.CodeInvalidRequest, gateway.CodeOf(err), "%v", errors.Join(err))
	}
}
