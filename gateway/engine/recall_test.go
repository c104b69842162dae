package engine_test

import (
	"context"
	"crypto/sha256"
	"log/slog"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

func (b *bench) recaller() *engine.Recalls {
	return &engine.Recalls{
		Store: b.store, References: b.chain, Owner: "g1", Patience: b.patience, Log: slog.New(slog.DiscardHandler),
	}
}

func (b *bench) answer() int { b.Helper(); return b.run(b.recaller()) }

// recalls is a Reader that takes every body for the recall of one payment.
type recalls struct{ ref gateway.OriginalRef }

func (r recalls) Read(_ context.Context, client *gateway.Client, body []byte) (*engine.Reading, error) {
	return &engine.Reading{
		Message: gateway.Message{Type: "camt.056.001.08", MsgID: string(body), Digest: sha256.Sum256(body), SHA256: sha256.Sum256(body)},
		Recalls: []gateway.Recall{{Key: string(body), Request: gateway.RecallRequest{AssignmentID: string(body), Original: r.ref}}},
	}, nil
}

func (b *bench) accept(client, name string, ref gateway.OriginalRef) engine.Receipt {
	b.Helper()
	in := &engine.Intake{Reader: recalls{ref}, Store: b.store, Now: func() time.Time { return b.now }, NewID: b.newID, Patience: b.patience}
	r, err := in.Accept(b.Context(), engine.Arrival{Client: &gateway.Client{ID: client}, Credential: "backoffice", Door: gateway.DoorREST, Body: []byte(name)})
	require.NoError(b, err)
	return r
}

// recall asks for a payment of alpha back and gives the recall's id.
func (b *bench) recall(name, transfer string) string {
	b.Helper()
	r := b.accept("alpha", name, gateway.OriginalRef{UETR: b.transfer(transfer).Instruction.UETR})
	require.Len(b, r.Recalls, 1)
	require.Equal(b, gateway.RecallOpen, r.Recalls[0].State)
	return r.Recalls[0].ID
}

func (b *bench) recalled(id string) gateway.Recall {
	b.Helper()
	r, err := b.store.Recall(b.Context(), id)
	require.NoError(b, err)
	return r
}

// answers gives what a recall was answered, in order.
func (b *bench) answers(id string) []gateway.EventType {
	b.Helper()
	return b.events(id)[1:]
}

// states brings one transfer to each state.
func states() map[gateway.State]func(b *bench) string {
	return map[gateway.State]func(b *bench) string{
		gateway.StateReceived: func(b *bench) string { return b.receive("a", 1)[0] },
		gateway.StateHeld: func(b *bench) string {
			b.decides(gateway.Hold, "amount")
			id := b.receive("a", 1)[0]
			b.screen()
			return id
		},
		gateway.StateWarehoused: func(b *bench) string {
			b.now = noon.AddDate(0, 0, -2)
			id := b.receive("a", 1)[0]
			b.screen()
			return id
		},
		gateway.StateApproved: func(b *bench) string {
			id := b.receive("a", 1)[0]
			b.screen()
			return id
		},
		gateway.StateParked: func(b *bench) string {
			b.chain.quoteErr = gateway.Errorf(gateway.CodeLaneCursed, "quote", gateway.RetryAfterChange, "cursed")
			id := b.receive("a", 1)[0]
			b.screen()
			b.submit()
			return id
		},
		gateway.StateSubmitting: func(b *bench) string { return b.sent("a", 1)[0] },
		gateway.StateSent:       func(b *bench) string { return b.seen(100, 0) },
		gateway.StateSourceFinal: func(b *bench) string {
			return b.seen(102, 0)
		},
		gateway.StateStranded: func(b *bench) string {
			return b.seen(102, 0, func(t *gateway.Transfer) gateway.Sighting {
				s := sightedCredit(t, 501)
				s.Kind = gateway.SightedFailed
				return s
			})
		},
		gateway.StateUndelivered: func(b *bench) string {
			return b.seen(102, 0, func(t *gateway.Transfer) gateway.Sighting {
				s := sightedCredit(t, 501)
				s.Kind = gateway.SightedExecuted
				return s
			})
		},
		gateway.StateCredited: func(b *bench) string {
			return b.seen(102, 500, func(t *gateway.Transfer) gateway.Sighting { return sightedCredit(t, 501) })
		},
		gateway.StateSettled: func(b *bench) string { return b.settled("a").ID },
		gateway.StateRejected: func(b *bench) string {
			b.decides(gateway.Deny, "list")
			id := b.receive("a", 1)[0]
			b.screen()
			return id
		},
		gateway.StateCanceled: func(b *bench) string {
			id := b.receive("a", 1)[0]
			b.recall("first", id)
			b.answer()
			return id
		},
	}
}

// seen sends one transfer that is mined in block 101, with the source final up
// to a block, and with what is seen on the destination in block 501.
func (b *bench) seen(sourceFinal, destFinal uint64, there ...func(*gateway.Transfer) gateway.Sighting) string {
	b.Helper()
	id := b.sent("a", 1)[0]
	t := b.transfer(id)
	b.see("ethereum", 100, 90)
	b.see("base", 500, 490)
	b.see("ethereum", 103, sourceFinal, sightedSend(t, 101))
	for _, s := range there {
		b.see("base", 503, max(destFinal, 490), s(t))
	}
	b.track()
	return id
}

func TestRecallInEveryState(t *testing.T) {
	t.Parallel()
	for state, arrange := range states() {
		t.Run(string(state), func(t *testing.T) {
			t.Parallel()
			b := newBench(t)
			id := arrange(b)
			require.Equal(t, state, b.state(id))
			flight, signed := b.transfer(id).Status.Flight, len(b.chain.signed)
			recall := b.recall("cxl", id)
			b.answer()
			r, after := b.recalled(recall), b.transfer(id)
			require.Equal(t, state.Recalled(), r.State)
			require.Equal(t, id, r.TransferID)
			require.NotEmpty(t, r.Reasons)
			require.Equal(t, flight, after.Status.Flight, "a recall proves nothing")
			switch r.State {
			case gateway.RecallCanceled:
				require.Equal(t, gateway.StateCanceled, after.Status.State)
				require.Equal(t, "CUST", after.Progress.Reasons[0].ISO)
				require.Equal(t, []gateway.EventType{gateway.EventRecallCanceled}, b.answers(recall))
			default:
				require.Equal(t, state, after.Status.State)
			}
			// Whatever the stages do from here on, a payment that was called back isn't
			// sent.
			b.decides(gateway.Allow)
			b.chain.quoteErr = nil
			b.now = b.now.Add(time.Hour)
			b.screen()
			b.submit()
			require.Len(t, b.chain.signed, signed)
			require.Zero(t, len(b.answers(recall))-1, "one answer, once: %v", b.answers(recall))
		})
	}
}

func TestRefusedRecallSaysWhy(t *testing.T) {
	t.Parallel()
	for state, iso := range map[gateway.State]string{gateway.StateSettled: "PTNA", gateway.StateRejected: "NARR"} {
		b := newBench(t)
		recall := b.recall("cxl", states()[state](b))
		b.answer()
		require.Equal(t, iso, b.recalled(recall).Reasons[0].ISO, "%s", state)
	}
}

// A camt.056 may name nothing that we know, somebody else's payment, or more
// than one: none of them is touched.
func TestRecallOfNoSinglePaymentOfTheClientIsRefused(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	ids := b.receive("a", 2)
	in := b.transfer(ids[0]).Instruction
	for name, c := range map[string]struct {
		client string
		ref    gateway.OriginalRef
	}{
		"unknown":         {"alpha", gateway.OriginalRef{UETR: "eb6305c9-1f7f-49de-aed0-16487c27b42d"}},
		"somebody else's": {"beta", gateway.OriginalRef{UETR: in.UETR}},
		"contradicting":   {"alpha", gateway.OriginalRef{UETR: in.UETR, EndToEndID: "another"}},
		"nothing named":   {"alpha", gateway.OriginalRef{EndToEndID: in.EndToEndID}},
	} {
		r := b.accept(c.client, name, c.ref).Recalls[0]
		b.answer()
		after := b.recalled(r.ID)
		require.Equal(t, gateway.RecallRefused, after.State, name)
		require.Equal(t, "NOOR", after.Reasons[0].ISO, name)
		require.Empty(t, after.TransferID, name)
	}
	for _, id := range ids {
		require.Equal(t, []gateway.EventType{gateway.EventReceived}, b.events(id))
	}
}

func TestRecallFindsItsPaymentWithoutAUETR(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	ids := b.receive("a", 2)
	in := b.transfer(ids[1]).Instruction
	r := b.accept("alpha", "cxl", gateway.OriginalRef{MsgID: in.MsgID, EndToEndID: in.EndToEndID}).Recalls[0]
	b.answer()
	require.Equal(t, ids[1], b.recalled(r.ID).TransferID)
	require.Equal(t, gateway.StateCanceled, b.state(ids[1]))
	require.Equal(t, gateway.StateReceived, b.state(ids[0]))
}

func TestTheSameRecallAgainGetsTheFirstAnswer(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.receive("a", 1)[0]
	ref := gateway.OriginalRef{UETR: b.transfer(id).Instruction.UETR}
	first := b.accept("alpha", "cxl", ref)
	b.answer()
	again := b.accept("alpha", "cxl", ref)
	require.True(t, again.Replayed)
	require.Equal(t, first.Recalls, again.Recalls)
	require.Zero(t, b.answer(), "nothing is answered twice")

	other := b.recall("cxl 2", id)
	b.answer()
	require.Equal(t, gateway.RecallCanceled, b.recalled(other).State, "another request hears the same")
}

// Between a recall and its answer the payment may already have left under a
// history that this store has lost: then it is adopted, and never canceled.
func TestRecalledPaymentWhoseReferenceIsUsedIsAdopted(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.receive("a", 1)[0]
	recall := b.recall("cxl", id)
	b.chain.sentErr = gateway.Errorf(gateway.CodeQuorum, "ask", gateway.RetrySameBytes, "nobody answers")
	b.answer()
	require.Equal(t, gateway.RecallOpen, b.recalled(recall).State, "while nothing is known, nothing is said")
	require.Equal(t, gateway.StateReceived, b.state(id))
	b.now = b.now.Add(time.Minute)
	b.screen()
	b.submit()
	require.Equal(t, gateway.StateReceived, b.state(id), "and nothing is decided")

	b.chain.sentErr = nil
	b.chain.used = map[gateway.PaymentRef]uint64{b.transfer(id).Ref: 90}
	b.answer()
	require.Equal(t, gateway.StateSubmitting, b.state(id))
	require.Contains(t, b.events(id), gateway.EventAdopted)
	require.Equal(t, gateway.RecallPending, b.recalled(recall).State)
}

// The nonce is final and the reference unused: nothing went. A payment that
// wasn't recalled is sent again then; this one is canceled.
func TestPendingRecallOfWhatNeverWentCancels(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.sent("a", 1)[0]
	recall := b.recall("cxl", id)
	b.answer()
	require.Equal(t, gateway.RecallPending, b.recalled(recall).State)
	b.chain.finalNonce = 1
	b.now = b.now.Add(time.Minute)
	b.track()
	require.Equal(t, gateway.StateParked, b.state(id))
	b.now = b.now.Add(20 * time.Second)
	b.screen()
	b.submit()
	require.Len(t, b.chain.signed, 1, "a recalled payment was sent again")
	b.now = b.now.Add(time.Minute)
	b.answer()
	require.Equal(t, gateway.StateCanceled, b.state(id))
	require.Equal(t, []gateway.EventType{gateway.EventRecallPending, gateway.EventRecallCanceled}, b.answers(recall))
	reserved, err := b.store.Reserved(t.Context(), "token/ethereum/"+gateway.Address{1}.Hex()+"/"+gateway.Address{4}.Hex())
	require.NoError(t, err)
	require.Zero(t, reserved.Sign())
}

func TestPendingRecallOfWhatSettlesIsRefused(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.seen(102, 0)
	recall := b.recall("cxl", id)
	b.answer()
	require.Equal(t, gateway.RecallPending, b.recalled(recall).State)
	b.see("base", 503, 502, sightedCredit(b.transfer(id), 501))
	b.track()
	require.Equal(t, gateway.StateSettled, b.state(id), "a recall doesn't keep a payment from being what the chains prove")
	b.now = b.now.Add(time.Minute)
	b.answer()
	require.Equal(t, []gateway.EventType{gateway.EventRecallPending, gateway.EventRecallRefused}, b.answers(recall))
	require.Equal(t, "PTNA", b.recalled(recall).Reasons[0].ISO)
}

func TestRecallPastItsPatienceCallsPeopleAndWaitsOn(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := b.sent("a", 1)[0]
	recall := b.recall("cxl", id)
	b.answer()
	b.now = b.now.Add(24*time.Hour - time.Second)
	b.answer()
	require.Len(t, b.answers(recall), 1)
	b.now = b.now.Add(time.Minute)
	b.answer()
	b.now = b.now.Add(time.Minute)
	b.answer()
	require.Equal(t, []gateway.EventType{gateway.EventRecallPending, gateway.EventRecallAlarm}, b.answers(recall))
	require.Equal(t, gateway.RecallPending, b.recalled(recall).State)
}

// The review of a payment that was called back is over: its proposal can't be
// decided any more.
func TestRecallOfAHeldPaymentEndsItsReview(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	id := states()[gateway.StateHeld](b)
	proposal := b.transfer(id).Progress.Proposal
	b.recall("cxl", id)
	b.answer()
	p, err := b.store.Proposal(t.Context(), proposal)
	require.NoError(t, err)
	require.Equal(t, gateway.ProposalExpired, p.State)
	votes := &engine.Proposals{Store: b.store, Now: func() time.Time { return b.now }}
	_, err = votes.Vote(t.Context(), proposal, gateway.Vote{Credential: "officer-1", Approve: true})
	require.Equal(t, gateway.CodeConflict, gateway.CodeOf(err))
}
