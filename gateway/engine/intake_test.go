package engine_test

import (
	"context"
	"crypto/sha256"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore/storetest"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// fickle is a Reader whose rules change: what it took before it refuses later,
// and tells which message that was.
type fickle struct{ refuses bool }

func (f *fickle) Read(_ context.Context, _ *gateway.Client, body []byte) (*engine.Reading, error) {
	reading := &engine.Reading{Message: gateway.Message{Type: "pacs.008.001.08", MsgID: string(body), Digest: sha256.Sum256(body), SHA256: sha256.Sum256(body)}}
	if f.refuses {
		return reading, gateway.Errorf(gateway.CodeInvalidMessage, "read", gateway.RetryAfterChange, "the rules of today refuse it")
	}
	t := *storetest.Received(string(body), 1, noon).Transfers[0]
	t.Status = gateway.Status{} // not yet stored
	reading.Transfers = []engine.ReadTransfer{{Transfer: t}}
	return reading, nil
}

func TestAMessageKeepsItsFirstAnswerWhenTheRulesChange(t *testing.T) {
	t.Parallel()
	b := newBench(t)
	reader := &fickle{}
	in := &engine.Intake{Reader: reader, Store: b.store, Now: func() time.Time { return b.now }, NewID: b.newID, Patience: b.patience}
	arrival := func(body string) engine.Arrival {
		return engine.Arrival{Client: &gateway.Client{ID: "alpha"}, Credential: "backoffice", Door: gateway.DoorREST, Body: []byte(body)}
	}
	first, err := in.Accept(t.Context(), arrival("a"))
	require.NoError(t, err)
	require.Len(t, first.Transfers, 1)

	reader.refuses = true
	again, err := in.Accept(t.Context(), arrival("a"))
	require.NoError(t, err, "a refusal would be read as: pay again")
	require.True(t, again.Replayed)
	require.Equal(t, first.Transfers[0].ID, again.Transfers[0].ID)

	_, err = in.Accept(t.Context(), arrival("b"))
	require.Equal(t, gateway.CodeInvalidMessage, gateway.CodeOf(err), "what never was taken is refused")
}
