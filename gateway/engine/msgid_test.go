package engine_test

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore/storetest"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// oneMsgID reads every body as another payment under the same MsgId.
type oneMsgID struct{}

func (oneMsgID) Read(_ context.Context, _ *gateway.Client, body []byte) (*engine.Reading, error) {
	t := *storetest.Received(string(body), 1, noon).Transfers[0]
	t.Status = gateway.Status{}
	return &engine.Reading{
		Message:   gateway.Message{Type: "pacs.008.001.08", MsgID: "M-1", Digest: sha256.Sum256(body), SHA256: sha256.Sum256(body)},
		Transfers: []engine.ReadTransfer{{Transfer: t, Identification: "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[1]/PmtId"}},
	}, nil
}

func msgIDs(t *testing.T, b *bench, refuses bool) func(body string) (engine.Receipt, error) {
	t.Helper()
	var ids atomic.Int64
	in := &engine.Intake{
		Reader: oneMsgID{}, Store: b.store, Now: func() time.Time { return b.now }, Patience: b.patience,
		NewID: func(prefix string) string { return fmt.Sprintf("%s_x%d", prefix, ids.Add(1)) },
	}
	client := &gateway.Client{ID: "alpha", RefusesDuplicateMsgID: refuses}
	return func(body string) (engine.Receipt, error) {
		return in.Accept(t.Context(), engine.Arrival{Client: client, Credential: "backoffice", Door: gateway.DoorREST, Body: []byte(body)})
	}
}

func TestAMsgIDThatWasUsedIsRefusedWhereTheClientWantsIt(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	accept := msgIDs(t, b, true)
	first, err := accept("a")
	require.NoError(t, err)

	_, err = accept("b")
	var refused *gateway.Error
	require.ErrorAs(t, err, &refused)
	require.Equal(t, []string{"CONFLICT", "DU01"}, []string{string(refused.Code), refused.Reason})
	require.Len(t, refused.Faults, 1)
	f := refused.Faults[0]
	require.Equal(t, []any{"/Document/FIToFICstmrCdtTrf/GrpHdr/MsgId", "M-1", "DU01", gateway.WholeMessage}, []any{f.Path, f.Found, f.Reason, f.Tx})
	require.Contains(t, f.Hint, first.Message.ID)
	require.Contains(t, f.Hint, first.Transfers[0].ID)
	stored, err := b.store.MessageByMsgID(t.Context(), "alpha", "M-1")
	require.NoError(t, err)
	require.Len(t, stored, 1, "nothing was stored")

	again, err := accept("a")
	require.NoError(t, err)
	require.True(t, again.Replayed, "the same message keeps its answer")
}

func TestAMsgIDOfWhichNothingWasSentMayBeUsedAgain(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	accept := msgIDs(t, b, true)
	first, err := accept("a")
	require.NoError(t, err)
	b.decides(gateway.Deny, "list")
	b.screen()
	require.Equal(t, gateway.StateRejected, b.state(first.Transfers[0].ID))
	_, err = accept("b")
	require.NoError(t, err)
}

func TestAMsgIDIsNoIdentificationWhereTheClientDoesNotSaySo(t *testing.T) {
	t.Parallel()
	accept := msgIDs(t, newBench(t), false)
	for _, body := range []string{"a", "b"} {
		_, err := accept(body)
		require.NoError(t, err)
	}
}

func TestOfMessagesUnderOneMsgIDThatArriveTogetherOneIsTaken(t *testing.T) {
	t.Parallel()
	accept := msgIDs(t, newBench(t), true)
	var all sync.WaitGroup
	errs := make([]error, 8)
	for i := range errs {
		all.Go(func() { _, errs[i] = accept(fmt.Sprint("p", i)) })
	}
	all.Wait()
	taken := 0
	for _, err := range errs {
		if err == nil {
			taken++
		} else {
			require.True(t, errors.Is(err, &gateway.Error{Code: gateway.CodeConflict}), "%v", err)
		}
	}
	require.Equal(t, 1, taken)
}

// meeting is the store of one of two gateways that have both looked for a MsgId before
// either of them stores its message.
type meeting struct {
	engine.IntakeStore
	looked *sync.WaitGroup
	once   *sync.Once
}

func (m meeting) Commit(ctx context.Context, c *gateway.Commit) error {
	m.once.Do(func() {
		m.looked.Done()
		m.looked.Wait()
	})
	return m.IntakeStore.Commit(ctx, c)
}

func TestOfMessagesUnderOneMsgIDThatArriveAtTwoGatewaysOneIsTaken(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	var all, looked sync.WaitGroup
	looked.Add(2)
	errs := make([]error, 2)
	for i := range errs {
		in := &engine.Intake{
			Reader: oneMsgID{}, Store: meeting{b.store, &looked, &sync.Once{}}, Now: func() time.Time { return b.now }, Patience: b.patience, NewID: b.newID,
		}
		all.Go(func() {
			_, errs[i] = in.Accept(t.Context(), engine.Arrival{Client: &gateway.Client{ID: "alpha", RefusesDuplicateMsgID: true}, Credential: "backoffice", Door: gateway.DoorREST, Body: fmt.Append(nil, i)})
		})
	}
	all.Wait()
	stored, err := b.store.MessageByMsgID(t.Context(), "alpha", "M-1")
	require.NoError(t, err)
	require.Len(t, stored, 1)
	for _, err := range errs {
		if err == nil {
			continue
		}
		var refused *gateway.Error
		require.ErrorAs(t, err, &refused)
		require.Equal(t, []string{"CONFLICT", "DU01"}, []string{string(refused.Code), refused.Reason}, "%v", err)
		require.Contains(t, refused.Faults[0].Hint, stored[0].ID)
	}
}

// retold is a Reader of a later release, which makes another digest of the same bytes.
type retold struct{ oneMsgID }

func (r retold) Read(ctx context.Context, c *gateway.Client, body []byte) (*engine.Reading, error) {
	reading, err := r.oneMsgID.Read(ctx, c, body)
	reading.Message.Digest = sha256.Sum256(append([]byte("advice"), body...))
	if string(body) == "a " { // the same payment in other bytes
		reading.Transfers[0].Transfer = *storetest.Received("a", 1, noon).Transfers[0]
		reading.Transfers[0].Transfer.Status = gateway.Status{}
	}
	return reading, err
}

func TestAMessageKeepsItsFirstAnswerWhenItsDigestIsMadeOtherwise(t *testing.T) {
	t.Parallel()
	for _, refuses := range []bool{false, true} {
		b := newBench(t)
		first, err := msgIDs(t, b, refuses)("a")
		require.NoError(t, err)
		in := &engine.Intake{Reader: retold{}, Store: b.store, Now: func() time.Time { return b.now }, NewID: b.newID, Patience: b.patience}
		accept := func(body string) (engine.Receipt, error) {
			return in.Accept(t.Context(), engine.Arrival{Client: &gateway.Client{ID: "alpha", RefusesDuplicateMsgID: refuses}, Door: gateway.DoorREST, Credential: "backoffice", Body: []byte(body)})
		}
		again, err := accept("a")
		require.NoError(t, err)
		require.True(t, again.Replayed)
		require.Equal(t, first.Message.ID, again.Message.ID)
		require.Equal(t, first.Transfers[0].ID, again.Transfers[0].ID)
		_, err = accept("a ")
		require.Equal(t, gateway.CodeConflict, gateway.CodeOf(err), "other bytes may be another message")
	}
}
