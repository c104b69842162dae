package engine_test

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore/storetest"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// recipients knows one wallet, which is beta's.
type recipients struct{}

func (recipients) Recipient(s gateway.Sighting) (string, gateway.Credit, bool) {
	if s.Wallet != (gateway.Address{3}) {
		return "", gateway.Credit{}, false
	}
	units, _ := new(big.Int).SetString(s.Units, 10)
	amount := gateway.AmountFromBaseUnits(units, 6, "EUR")
	return "beta", gateway.Credit{
		Chain: s.Chain, Block: s.Block, BlockHash: s.Hash, LogIndex: s.LogIndex, Tx: s.Tx, MessageID: s.MessageID, Receiver: s.Contract,
		Token: s.Token, Wallet: s.Wallet, Units: s.Units, Amount: &amount, At: s.Time,
	}, true
}

// notices reads a body as the seed of a payment that it announces.
type notices struct{}

func (notices) Read(_ context.Context, _ *gateway.Client, body []byte) (*engine.Reading, error) {
	t := storetest.NewTransfer(string(body), "", noon)
	return &engine.Reading{
		Message: gateway.Message{Type: "pacs.008.001.08", MsgID: "M", Digest: hash("notice", string(body))},
		Notices: []engine.ReadNotice{{Ref: t.Ref, Notice: gateway.Notice{Instruction: t.Instruction}}},
	}, nil
}

func (b *bench) receiver() *engine.Receive {
	return &engine.Receive{
		Store: b.store, Recipients: recipients{}, Chains: []string{"base"}, Owner: "g1", NewID: b.newID, Patience: b.patience,
		Log: slog.New(slog.DiscardHandler),
	}
}

// announce has beta get the notice of a payment.
func (b *bench) announce(seed string) (engine.Receipt, error) {
	b.Helper()
	in := &engine.Intake{Reader: notices{}, Store: b.store, Now: func() time.Time { return b.now }, NewID: b.newID, Patience: b.patience}
	return in.Accept(b.Context(), engine.Arrival{Client: &gateway.Client{ID: "beta"}, Credential: "desk", Door: gateway.DoorREST, Body: []byte(seed)})
}

func (b *bench) announced(seed string) {
	b.Helper()
	_, err := b.announce(seed)
	require.NoError(b, err)
}

// credit follows base with the credit of a payment of another gateway, final or
// not.
func (b *bench) credit(seed string, final bool) gateway.Sighting {
	b.Helper()
	if _, ok, _ := b.store.ChainCursor(b.Context(), "base"); !ok {
		b.see("base", 500, 490)
	}
	cursor, _, err := b.store.ChainCursor(b.Context(), "base")
	require.NoError(b, err)
	n := cursor.Head.Number + 1
	s := sightedCredit(storetest.NewTransfer(seed, "", noon), n)
	finalized := cursor.Finalized
	if final {
		finalized = n
	}
	b.see("base", n+1, finalized, s)
	return s
}

// incoming gives what beta knows of a payment, which must be one.
func (b *bench) incoming(seed string) gateway.Incoming {
	b.Helper()
	found, err := b.store.IncomingByRef(b.Context(), "beta", storetest.NewTransfer(seed, "", noon).Ref)
	require.NoError(b, err)
	require.Len(b, found, 1)
	return found[0]
}

func TestNoticeAndCreditMeetWhicheverComesFirst(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.announced("first")
	require.Equal(t, gateway.IncomingExpected, b.incoming("first").State)
	b.credit("first", true)
	b.credit("second", true)
	require.Equal(t, 2, b.run(b.receiver()))
	require.Equal(t, gateway.IncomingMatched, b.incoming("first").State)
	require.Equal(t, gateway.IncomingBooked, b.incoming("second").State)
	b.announced("second")
	require.Equal(t, gateway.IncomingMatched, b.incoming("second").State)
	require.Equal(t, []gateway.EventType{gateway.EventAnnounced, gateway.EventCredited, gateway.EventMatched}, b.events(b.incoming("first").ID))
	require.Equal(t, []gateway.EventType{gateway.EventCredited, gateway.EventAnnounced, gateway.EventMatched}, b.events(b.incoming("second").ID))
	require.Zero(t, b.run(b.receiver()))
	b.now = b.now.Add(1000 * time.Hour)
	require.Zero(t, b.run(b.receiver()), "what is matched waits for nothing")
}

// The money that a fund pays out comes home under its order's reference: nobody else tells
// of it, and it is no case.
func TestTheMoneyOfAnOrderIsAnnouncedByTheOrder(t *testing.T) {
	t.Parallel()
	for client, state := range map[string]gateway.IncomingState{"beta": gateway.IncomingMatched, "alpha": gateway.IncomingBooked} {
		b := newBench(t)
		o := gateway.Order{
			ID: "ord_1", Client: client, Reference: gateway.Hash32(storetest.NewTransfer("sold", "", noon).Ref), State: gateway.OrderReceived, Version: 1,
			Request: gateway.OrderRequest{MsgID: "MSG-1", Reference: "ORDER-1", Direction: gateway.Redemption}, DueAt: noon, Deadline: noon, CreatedAt: noon, UpdatedAt: noon,
		}
		c := storetest.Received("order", 0, noon)
		o.MessageID = c.Message.ID
		c.Orders = []gateway.OrderStep{{Order: o, Events: []gateway.Event{{Subject: o.ID, Type: gateway.EventOrderReceived, Actor: "intake", At: noon}}}}
		require.NoError(t, b.store.Commit(t.Context(), c))
		b.credit("sold", true)
		b.credit("other", true)
		require.Equal(t, 2, b.run(b.receiver()))
		require.Equal(t, gateway.IncomingBooked, b.incoming("other").State)
		require.Nil(t, b.incoming("other").Credit.Order)
		in := b.incoming("sold")
		require.Equal(t, state, in.State, "of an order of %s", client)
		if client != "beta" {
			require.Nil(t, in.Credit.Order, "another's order is nothing to it")
			continue
		}
		require.Equal(t, &gateway.CreditedOrder{ID: "ord_1", MsgID: "MSG-1", Reference: "ORDER-1", Direction: gateway.Redemption}, in.Credit.Order)
		require.Equal(t, []gateway.EventType{gateway.EventCredited, gateway.EventMatched}, b.events(in.ID))
		b.now = b.now.Add(1000 * time.Hour)
		require.Equal(t, 1, b.run(b.receiver()), "the other one stays alone")
		require.Equal(t, gateway.IncomingMatched, b.incoming("sold").State)
		require.Equal(t, gateway.IncomingCase, b.incoming("other").State)
	}
}

func TestACreditIsBookedWhenItIsFinalAndNotBefore(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.announced("a")
	s := b.credit("a", false)
	require.Zero(t, b.run(b.receiver()))
	require.Equal(t, gateway.IncomingExpected, b.incoming("a").State)
	b.see("base", s.Block+2, s.Block)
	require.Equal(t, 1, b.run(b.receiver()))
	require.Equal(t, gateway.IncomingMatched, b.incoming("a").State)
}

func TestACreditIsBookedOnceHoweverOftenTheStepIsRepeated(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.credit("a", true)
	lost := errors.New("the connection broke")
	r := b.receiver()
	for _, s := range []*interruptedReceive{{before: lost}, {after: lost}} {
		s.ReceiveStore = b.store
		r.Store = s
		_, _, err := r.Step(t.Context(), b.now)
		require.ErrorIs(t, err, lost)
	}
	r.Store = b.store
	require.Zero(t, b.run(r), "the second commit had happened")
	require.Equal(t, []gateway.EventType{gateway.EventCredited}, b.events(b.incoming("a").ID))
	// A cursor that was lost changes nothing either: what is booked is booked.
	r.Store = &forgetful{ReceiveStore: b.store}
	_, _, err := r.Step(t.Context(), b.now)
	require.ErrorIs(t, err, &gateway.Error{Code: gateway.CodeLeaseLost})
	require.Equal(t, []gateway.EventType{gateway.EventCredited}, b.events(b.incoming("a").ID))
}

type interruptedReceive struct {
	engine.ReceiveStore
	before, after error
}

func (s *interruptedReceive) Commit(ctx context.Context, c *gateway.Commit) error {
	if s.before != nil {
		return s.before
	}
	return errors.Join(s.ReceiveStore.Commit(ctx, c), s.after)
}

// forgetful has lost where it was.
type forgetful struct{ engine.ReceiveStore }

func (forgetful) Cursor(context.Context, string) (int64, error) { return 0, nil }

func TestWhatStaysAloneBecomesACase(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.patience.Incoming = time.Hour
	b.announced("notice")
	b.credit("credit", true)
	b.run(b.receiver())
	b.now = b.now.Add(time.Hour - time.Microsecond)
	require.Zero(t, b.run(b.receiver()))
	b.now = b.now.Add(time.Microsecond)
	require.Equal(t, 2, b.run(b.receiver()))
	require.Zero(t, b.run(b.receiver()), "once")
	for seed, text := range map[string]string{"notice": "announced, and not credited in time", "credit": "credited, and no message has told of it"} {
		in := b.incoming(seed)
		require.Equal(t, gateway.IncomingCase, in.State)
		require.Equal(t, gateway.EventCase, b.last(in.ID).Type)
		require.Equal(t, text, in.Reasons[0].Text)
	}
	// Late is better than never.
	b.credit("notice", true)
	b.run(b.receiver())
	b.announced("credit")
	for _, seed := range []string{"notice", "credit"} {
		require.Equal(t, gateway.IncomingMatched, b.incoming(seed).State, seed)
		require.Empty(t, b.incoming(seed).Reasons)
	}
}

func TestACreditThatIsNotTheOneAnnouncedIsACase(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.see("base", 500, 490)
	b.announced("a")
	s := sightedCredit(storetest.NewTransfer("a", "", noon), 501)
	s.Units = "1250750001"
	b.see("base", 502, 501, s)
	b.run(b.receiver())
	in := b.incoming("a")
	require.Equal(t, gateway.IncomingCase, in.State)
	require.Equal(t, "incoming-amount", in.Reasons[0].Rule)
	require.Equal(t, "1250.750001", in.Credit.Amount.Value(), "what came is booked as it came")
}

func TestACreditToAStrangersWalletIsNobodysBusiness(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.see("base", 500, 490)
	s := sightedCredit(storetest.NewTransfer("a", "", noon), 501)
	s.Wallet = gateway.Address{99}
	b.see("base", 502, 501, s)
	require.Zero(t, b.run(b.receiver()))
	found, err := b.store.IncomingByRef(t.Context(), "beta", s.Ref)
	require.NoError(t, err)
	require.Empty(t, found)
}

func TestAReferenceCreditedByAnotherReceiverIsACaseOfItsOwn(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.announced("a")
	first := b.credit("a", true)
	second := sightedCredit(storetest.NewTransfer("a", "", noon), first.Block+2)
	second.Contract, second.MessageID = gateway.Address{77}, hash("another message")
	b.see("base", first.Block+3, first.Block+2, second)
	b.run(b.receiver())
	found, err := b.store.IncomingByRef(t.Context(), "beta", first.Ref)
	require.NoError(t, err)
	require.Len(t, found, 2)
	require.Equal(t, gateway.IncomingMatched, found[0].State)
	require.Equal(t, gateway.IncomingCase, found[1].State)
	require.Equal(t, "incoming-twice", found[1].Reasons[0].Rule)
}

func TestACreditIsTakenBackWhenFinalityBreaksAndBookedAgainWhenItReturns(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.announced("a")
	s := b.credit("a", true)
	b.run(b.receiver())
	b.orphan("base", s.Block, s.Block-1)
	require.Equal(t, 1, b.run(b.receiver()))
	in := b.incoming("a")
	require.Equal(t, gateway.IncomingReversed, in.State)
	require.Equal(t, gateway.EventContradicted, b.last(in.ID).Type)

	again := s
	again.Block = s.Block + 1
	again.Hash = blockOf("base", again.Block).Hash
	b.see("base", again.Block+1, again.Block, again)
	require.Equal(t, 1, b.run(b.receiver()))
	in = b.incoming("a")
	require.Equal(t, gateway.IncomingMatched, in.State)
	require.Equal(t, again.Hash, in.Credit.BlockHash)
	require.Equal(t, []gateway.EventType{
		gateway.EventAnnounced, gateway.EventCredited, gateway.EventMatched, gateway.EventContradicted, gateway.EventCredited, gateway.EventMatched,
	}, b.events(in.ID))
}

func TestANoticeRepeatedGetsTheFirstAnswerAndAnotherIsRefused(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	first, err := b.announce("a")
	require.NoError(t, err)
	require.Len(t, first.Incoming, 1)
	again, err := b.announce("a")
	require.NoError(t, err)
	require.True(t, again.Replayed)
	require.Equal(t, first.Message.ID, again.Message.ID)
	require.Equal(t, first.Incoming[0].ID, again.Incoming[0].ID)
	require.Equal(t, []gateway.EventType{gateway.EventAnnounced}, b.events(first.Incoming[0].ID))

	other := &engine.Intake{Reader: otherNotice{}, Store: b.store, Now: func() time.Time { return b.now }, NewID: b.newID}
	_, err = other.Accept(t.Context(), engine.Arrival{Client: &gateway.Client{ID: "beta"}, Body: []byte("a")})
	require.ErrorIs(t, err, &gateway.Error{Code: gateway.CodeConflict})
}

type otherNotice struct{ notices }

func (n otherNotice) Read(ctx context.Context, c *gateway.Client, body []byte) (*engine.Reading, error) {
	r, err := n.notices.Read(ctx, c, body)
	r.Message.Digest = hash("another")
	return r, err
}

// The notice arrives between the step's look and its commit: one of the two must
// see the other.
func TestNoticeAndCreditThatRaceStillMeet(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	b.credit("a", true)
	r := b.receiver()
	r.Store = &racing{ReceiveStore: b.store, between: func() { b.announced("a") }}
	_, _, err := r.Step(t.Context(), b.now)
	require.ErrorIs(t, err, &gateway.Error{Code: gateway.CodeVersion})
	b.run(b.receiver())
	require.Equal(t, gateway.IncomingMatched, b.incoming("a").State)

	// And the other way round: the credit is booked between the intake's look and
	// its commit.
	b.credit("b", true)
	in := &engine.Intake{Reader: notices{}, Now: func() time.Time { return b.now }, NewID: b.newID, Store: &racingIntake{IntakeStore: b.store, between: func() { b.run(b.receiver()) }}}
	_, err = in.Accept(t.Context(), engine.Arrival{Client: &gateway.Client{ID: "beta"}, Body: []byte("b")})
	require.NoError(t, err)
	require.Equal(t, gateway.IncomingMatched, b.incoming("b").State)
}

type racing struct {
	engine.ReceiveStore
	between func()
}

func (s *racing) Commit(ctx context.Context, c *gateway.Commit) error {
	if f := s.between; f != nil {
		s.between = nil
		f()
	}
	return s.ReceiveStore.Commit(ctx, c)
}

type racingIntake struct {
	engine.IntakeStore
	between func()
}

func (s *racingIntake) Commit(ctx context.Context, c *gateway.Commit) error {
	if f := s.between; f != nil {
		s.between = nil
		f()
	}
	return s.IntakeStore.Commit(ctx, c)
}
