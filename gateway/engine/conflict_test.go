package engine_test

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore/storetest"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// payments reads a body "MSGID UETR…" as payments with those UETRs, of a client;
// "-" is one without a UETR, and "!" before one refuses it at the door.
type payments struct{}

func (payments) Read(_ context.Context, client *gateway.Client, body []byte) (*engine.Reading, error) {
	words := strings.Fields(string(body))
	reading := &engine.Reading{Message: gateway.Message{Type: "pacs.008.001.08", MsgID: words[0], Digest: sha256.Sum256(body), SHA256: sha256.Sum256(body)}}
	for i, uetr := range words[1:] {
		t := *storetest.NewTransfer(words[0]+uetr, "", noon)
		t.Status = gateway.Status{}
		read := engine.ReadTransfer{Identification: fmt.Sprintf("/Document/Tx[%d]/PmtId", i+1)}
		if bad, ok := strings.CutPrefix(uetr, "!"); ok {
			uetr, t.Route = bad, nil
			read.Rejected = []gateway.Reason{{Rule: "MAP-LANE", ISO: "AG03"}}
		}
		t.Instruction.MsgID, t.Instruction.UETR = words[0], uetr
		t.Key = gateway.UETRKey(client.ID, gateway.KindCustomerCreditTransfer, "", uetr)
		t.Ref = gateway.NewPaymentRef("ALPHDEFF", gateway.KindCustomerCreditTransfer, "", uetr)
		if uetr == "-" {
			t.Instruction.UETR = ""
			t.Key = gateway.TripleKey(client.ID, gateway.KindCustomerCreditTransfer, "", "ALPHDEFFXXX", words[0], "T-1")
			t.Ref = gateway.NewPaymentRef("ALPHDEFF", gateway.KindCustomerCreditTransfer, "", t.Key.String())
		}
		read.Transfer = t
		reading.Transfers = append(reading.Transfers, read)
	}
	return reading, nil
}

const (
	uetrOne = "11111111-1111-4111-a111-111111111111"
	uetrTwo = "22222222-2222-4222-a222-222222222222"
)

func (b *bench) pay(client, body string) (engine.Receipt, error) {
	in := &engine.Intake{Reader: payments{}, Store: b.store, Now: func() time.Time { return b.now }, NewID: b.newID, Patience: b.patience}
	return in.Accept(b.Context(), engine.Arrival{Client: &gateway.Client{ID: client}, Credential: "desk", Door: gateway.DoorREST, Body: []byte(body)})
}

func conflictOf(t *testing.T, err error) *gateway.Error {
	t.Helper()
	require.ErrorIs(t, err, &gateway.Error{Code: gateway.CodeConflict})
	e, ok := errors.AsType[*gateway.Error](err)
	require.True(t, ok)
	return e
}

func TestAConflictSaysWhoHasTheKeyAndWhatTheSenderMayDo(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	one, err := b.pay("alpha", "M1 "+uetrOne)
	require.NoError(t, err)
	id := one.Transfers[0].ID
	told := func(state gateway.State, retry gateway.Retry, words ...string) {
		t.Helper()
		_, err := b.pay("alpha", "M2 "+uetrTwo+" "+uetrOne)
		e := conflictOf(t, err)
		require.Equal(t, retry, e.Retry)
		require.Len(t, e.Faults, 1, "what is free isn't told of")
		f := e.Faults[0]
		require.Equal(t, gateway.Fault{
			Gate: gateway.GateRules, Path: "/Document/Tx[2]/PmtId", Rule: "KEY-TAKEN", Found: uetrOne, Hint: f.Hint, Tx: 1,
			TakenBy: &gateway.Taken{ID: id, State: string(state)},
		}, f)
		for _, w := range append(words, id) {
			require.Contains(t, f.Hint, w)
			require.Contains(t, e.Detail, w)
		}
	}
	told(gateway.StateReceived, gateway.RetryNever, "is alive (received) and may still be sent", "don't pay it again", "UETR of its own")
	b.screen()
	b.submit()
	told(gateway.StateSubmitting, gateway.RetryNever, "is on its way (submitting)", "don't pay it again")
	tr := b.transfer(id)
	b.see("ethereum", 101, 101, sightedSend(tr, 101))
	b.see("base", 201, 201, sightedCredit(tr, 201))
	b.track()
	told(gateway.StateSettled, gateway.RetryNever, "has settled", "don't pay it again")
}

func TestARejectedPaymentMayBeSentAgainUnderAnotherIdentification(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.decides(gateway.Deny, "list")
	one, err := b.pay("alpha", "M1 "+uetrOne)
	require.NoError(t, err)
	b.screen()
	require.Equal(t, gateway.StateRejected, b.state(one.Transfers[0].ID))
	_, err = b.pay("alpha", "M2 "+uetrOne)
	e := conflictOf(t, err)
	require.Equal(t, gateway.RetryAfterChange, e.Retry)
	require.Contains(t, e.Detail, "is rejected: nothing of it was sent and nothing will be; send the corrected payment with a UETR of its own")
	_, err = b.pay("alpha", "M2 "+uetrTwo)
	require.NoError(t, err)

	nameless, err := b.pay("alpha", "M3 -")
	require.NoError(t, err)
	_, err = b.pay("alpha", "M3 - "+"33333333-3333-4333-a333-333333333333")
	e = conflictOf(t, err)
	require.Equal(t, nameless.Transfers[0].ID, e.Faults[0].TakenBy.ID)
	require.Contains(t, e.Detail, "a MsgId and TxId of its own")
}

// A transaction that is refused at the door under a UETR that is alive would be
// read as: pay again.
func TestARefusedTransactionIsToldWhichLivingPaymentHasItsUETR(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	c := storetest.Received("a", 1, b.now)
	c.Transfers[0].Key = gateway.UETRKey("alpha", gateway.KindCover, "", uetrOne)
	c.Transfers[0].Instruction.UETR = uetrOne
	require.NoError(t, b.store.Commit(t.Context(), c))
	_, err := b.pay("alpha", "M2 !"+uetrOne)
	e := conflictOf(t, err)
	require.Equal(t, "tr_a_0", e.Faults[0].TakenBy.ID)
	_, err = b.pay("alpha", "M3 "+uetrOne)
	require.Equal(t, "tr_a_0", conflictOf(t, err).Faults[0].TakenBy.ID, "it moves the value of the UETR, whatever its kind")
}

func TestAConflictTellsNothingOfAnotherClient(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	one, err := b.pay("alpha", "M1 "+uetrOne)
	require.NoError(t, err)
	// The payment reference is made of the debtor's agent and the UETR, not of the
	// client.
	_, err = b.pay("beta", "M1 "+uetrOne)
	e := conflictOf(t, err)
	require.Empty(t, e.Faults)
	require.NotContains(t, err.Error(), one.Transfers[0].ID)
	require.NotContains(t, err.Error(), "alpha")
	require.Contains(t, e.Detail, "identifications of its own")
}

func TestAnAnnouncementThatIsTakenIsNamed(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.announced("a")
	other := &engine.Intake{Reader: otherNotice{}, Store: b.store, Now: func() time.Time { return b.now }, NewID: b.newID}
	_, err := other.Accept(t.Context(), engine.Arrival{Client: &gateway.Client{ID: "beta"}, Body: []byte("a")})
	e := conflictOf(t, err)
	require.Equal(t, gateway.RetryNever, e.Retry)
	require.Equal(t, &gateway.Taken{ID: b.incoming("a").ID, State: "expected"}, e.Faults[0].TakenBy)
}

func TestARecallThatIsTakenIsNamed(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.receive("a", 1)[0]
	first := b.recall("cxl", id)
	again := &engine.Intake{Reader: otherRecall{}, Store: b.store, Now: func() time.Time { return b.now }, NewID: b.newID}
	_, err := again.Accept(t.Context(), engine.Arrival{Client: &gateway.Client{ID: "alpha"}, Body: []byte("cxl")})
	e := conflictOf(t, err)
	require.Len(t, e.Faults, 1)
	require.Equal(t, gateway.RetryAfterChange, e.Retry)
	require.Equal(t, "/Document/FIToFIPmtCxlReq/Assgnmt/Id", e.Faults[0].Path)
	require.Equal(t, "cxl", e.Faults[0].Found)
	require.Equal(t, &gateway.Taken{ID: first, State: "open"}, e.Faults[0].TakenBy)
	require.Contains(t, e.Detail, first)

	_, err = again.Accept(t.Context(), engine.Arrival{Client: &gateway.Client{ID: "beta"}, Body: []byte("cxl")})
	require.NoError(t, err, "another client's assignments are its own")
}

// otherRecall reads a request for a recall with the key of its body and content of
// its own.
type otherRecall struct{}

func (otherRecall) Read(_ context.Context, _ *gateway.Client, body []byte) (*engine.Reading, error) {
	digest := sha256.Sum256([]byte("other " + string(body)))
	return &engine.Reading{
		Message:        gateway.Message{Type: "camt.056.001.08", MsgID: string(body), Digest: digest, SHA256: digest},
		Recalls:        []gateway.Recall{{Key: string(body), Request: gateway.RecallRequest{AssignmentID: string(body)}}},
		Identification: "/Document/FIToFIPmtCxlReq/Assgnmt/Id",
	}, nil
}

func TestASimulationKnowsWhatHasArrivedAndRefusesWhatItDoesNotFollow(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	first, err := b.pay("alpha", "M1 !"+uetrOne)
	require.NoError(t, err)
	s := &engine.Simulate{Reader: payments{}, Store: b.store, Policy: b.policy, Now: func() time.Time { return b.now }}
	simulated := func(body string) engine.Simulated {
		t.Helper()
		found, err := s.Simulate(t.Context(), &gateway.Client{ID: "alpha"}, []byte(body))
		require.NoError(t, err)
		return found.Transfers[0]
	}
	again := simulated("M1 !" + uetrOne)
	require.Equal(t, engine.ExpectKnown, again.Expected(b.now, gateway.Allow))
	require.Equal(t, first.Transfers[0].ID, again.Known)
	require.Equal(t, gateway.StateRejected, again.State)
	other := simulated("M2 !" + uetrOne)
	require.Equal(t, engine.ExpectConflict, other.Expected(b.now, gateway.Allow))
	free := simulated("M2 !" + uetrTwo)
	require.Equal(t, engine.ExpectRejected, free.Expected(b.now, gateway.Allow))
	_, err = s.Simulate(t.Context(), &gateway.Client{ID: "alpha"}, []byte("M3"))
	require.Equal(t, gateway.CodeUnsupported, gateway.CodeOf(err), "a message without transfers")
}
