package engine_test

import (
	"context"
	"crypto/sha256"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore/storetest"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// legReader reads "MSGID name" as one leg of the payment that all legs share;
// "!" before the name refuses it at the door.
type legReader struct{}

func (legReader) Read(_ context.Context, _ *gateway.Client, body []byte) (*engine.Reading, error) {
	msgID, name, _ := strings.Cut(string(body), " ")
	name, bad := strings.CutPrefix(name, "!")
	t := *storetest.NewTransfer(msgID, "", noon)
	t.Status = gateway.Status{}
	t.Key.ID, t.Instruction.UETR, t.Instruction.MsgID = sharedUETR, sharedUETR, msgID
	t.Instruction.Creditor.AnyBIC, t.Instruction.CreditorAgent.BICFI = "BETAFRPP", "BETAFRPPXXX"
	legs[name](&t)
	t.Ref = gateway.NewPaymentRef("ALPHDEFF", t.Key.Kind, t.Key.Leg, sharedUETR)
	read := engine.ReadTransfer{Identification: "/Document/Tx[1]/PmtId"}
	if bad {
		t.Route = nil
		read.Rejected = []gateway.Reason{{Rule: "MAP-CDTRAGT", ISO: "RC04"}}
	}
	read.Transfer = t
	return &engine.Reading{
		Message:   gateway.Message{Type: t.Instruction.MessageType, MsgID: msgID, Digest: sha256.Sum256(body), SHA256: sha256.Sum256(body)},
		Transfers: []engine.ReadTransfer{read},
	}, nil
}

// arrives takes one leg through the intake.
func (b *bench) arrives(body string) (string, error) {
	b.Helper()
	in := &engine.Intake{Reader: legReader{}, Store: b.store, Now: func() time.Time { return b.now }, NewID: b.newID, Patience: b.patience}
	r, err := in.Accept(b.Context(), engine.Arrival{Client: &gateway.Client{ID: "alpha"}, Credential: "desk", Door: gateway.DoorREST, Body: []byte(body)})
	if err != nil {
		return "", err
	}
	return r.Transfers[0].ID, nil
}

func (b *bench) mustArrive(body string) string {
	b.Helper()
	id, err := b.arrives(body)
	require.NoError(b, err, body)
	return id
}

// A cover has its payment's UETR and no other: one that was refused at the door
// leaves it to the corrected one, and so does what follows.
func TestWhatWasRefusedAtTheDoorLeavesASharedUETRToItsCorrection(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ waits, refused, payer, follower string }{
		"cover":             {"pacs.008 COVE", "pacs.009 COV", "c", "p"},
		"payment by cover":  {"", "pacs.008 COVE", "p", "c"},
		"advice of a core":  {"pacs.009 core", "pacs.009 ADV", "p", "c"},
		"cover, none waits": {"", "pacs.009 COV", "c", ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newBench(t)
			first := ""
			if c.waits != "" {
				first = b.mustArrive("M1 " + c.waits)
				if moving(c.waits) {
					b.chain.quoteErr = gateway.Errorf(gateway.CodeLaneCursed, "quote", gateway.RetryAfterChange, "cursed")
				}
				b.works()
				require.Equal(t, gateway.StateParked, b.state(first))
			}
			refused, err := b.arrives("M2 !" + c.refused)
			if moving(c.waits) && c.waits != "" {
				// No refusal is told under a UETR whose value is alive: nothing was stored, and
				// what corrects it is free to come.
				conflictOf(t, err)
			} else {
				require.NoError(t, err)
				require.Equal(t, gateway.StateRejected, b.state(refused))
			}
			b.works()
			if first != "" {
				require.Equal(t, gateway.StateParked, b.state(first), "the corrected one may come")
			}
			corrected := b.mustArrive("M3 " + c.refused)
			b.chain.quoteErr = nil
			b.now = b.now.Add(time.Minute)
			b.works()
			if moving(c.refused) {
				require.Equal(t, gateway.StateSubmitting, b.state(corrected))
				require.Len(t, b.chain.signed, 1)
			}
			if first != "" {
				require.Equal(t, gateway.StateSubmitting, b.state(first), "both go together")
				require.Equal(t, gateway.StateSubmitting, b.state(corrected))
				require.Len(t, b.chain.signed, 1)
			}
			if refused != "" {
				require.Equal(t, gateway.StateRejected, b.state(refused))
			}
			// There is never a second one.
			_, err = b.arrives("M4 " + c.refused)
			require.Equal(t, corrected, conflictOf(t, err).Faults[0].TakenBy.ID)
			_, err = b.arrives("M5 !" + c.refused)
			e := conflictOf(t, err)
			require.Equal(t, gateway.RetryNever, e.Retry, "a refusal would be read as: pay again")
			require.Len(t, e.Faults, 1)
		})
	}
}

// Where nothing moves the value yet, what waits for it is alive all the same.
func TestNoRefusalIsToldUnderAUETRThatWaitsForItsCover(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.mustArrive("M1 pacs.008 COVE")
	b.works()
	_, err := b.arrives("M2 !pacs.008 COVE")
	require.Equal(t, id, conflictOf(t, err).Faults[0].TakenBy.ID)
	b.mustArrive("M3 !pacs.009 COV")
}

func TestACoverThatWasRejectedLaterCanNotBeCorrectedAndSaysWhatToDo(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.mustArrive("M1 pacs.008 COVE")
	b.works()
	b.decides(gateway.Deny, "list")
	cover := b.mustArrive("M2 pacs.009 COV")
	b.works()
	require.Equal(t, gateway.StateRejected, b.state(cover))
	require.Equal(t, gateway.StateHeld, b.state(id))
	_, err := b.arrives("M3 pacs.009 COV")
	e := conflictOf(t, err)
	require.Equal(t, gateway.RetryAfterChange, e.Retry)
	require.Contains(t, e.Detail, "recall (camt.056) the other one where it still waits, and send both again with a UETR of their own")
}

// The UETR of a core is its own: its corrected one comes under another, and who
// waits under the first hears so at once.
func TestAnAdviceWhoseCoreWasRefusedAtTheDoorIsForPeople(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.mustArrive("M1 pacs.009 ADV")
	b.works()
	require.Equal(t, gateway.StateParked, b.state(id))
	b.mustArrive("M2 !pacs.009 core")
	b.works()
	require.Equal(t, gateway.StateHeld, b.state(id))
	require.Contains(t, b.last(id).Reasons[0].Text, "refused at the door")
}

func TestARecallMeansTheCorrectedPaymentAndNotTheRefusedOne(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	refused := b.mustArrive("M1 !pacs.008 COVE")
	id := b.mustArrive("M2 pacs.008 COVE")
	b.works()
	b.accept("alpha", "r", gateway.OriginalRef{UETR: sharedUETR, MessageType: "pacs.008.001.08"})
	b.answer()
	require.Equal(t, gateway.StateCanceled, b.state(id))
	require.Equal(t, gateway.StateRejected, b.state(refused))
}
