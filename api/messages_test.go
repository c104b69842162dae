package api_test

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

func TestAMessageIsAnsweredWithItsTransfersOnceItIsStored(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	body := "<m id=\"M1\">\r\n<t uetr=\"" + uetrA + "\" amount=\"0012.50\"/> <!-- é --></m>"

	r := b.submit("alice", body)

	require.Equal(t, http.StatusAccepted, r.StatusCode, "%s", r.body)
	require.Equal(t, "application/json", r.Header.Get("Content-Type"))
	require.Empty(t, r.Header.Get("Idempotent-Replayed"))
	var got api.Receipt
	require.NoError(t, json.Unmarshal(r.body, &got))
	require.Equal(t, "/v1/messages/"+got.Message.ID, r.Header.Get("Location"))
	require.Equal(t, "alpha", got.Message.Client)
	require.Equal(t, "alice", got.Message.Credential)
	require.Equal(t, "rest", got.Message.Door)
	require.Len(t, got.Transfers, 1)
	require.Equal(t, got.Message.Transfers, []string{got.Transfers[0].ID})
	require.Equal(t, "received", got.Transfers[0].State)
	require.Equal(t, api.ISOStatus{Status: "ISO-received", Reason: "G000"}, got.Transfers[0].ISO)

	stored, err := b.store.Message(t.Context(), got.Message.ID)
	require.NoError(t, err)
	require.Equal(t, body, string(stored.Body))

	shown := b.get("anna", "/v1/messages/"+got.Message.ID)
	require.Equal(t, http.StatusOK, shown.StatusCode)
	require.Equal(t, "M1", shown.object(t)["msg_id"])

	original := b.get("anna", "/v1/messages/"+got.Message.ID+"/original")
	require.Equal(t, body, string(original.body))
	require.Equal(t, "application/xml", original.Header.Get("Content-Type"))
	sum := sha256.Sum256([]byte(body))
	require.Equal(t, "sha-256=:"+base64.StdEncoding.EncodeToString(sum[:])+":", original.Header.Get("Repr-Digest"))
}

func TestATransactionRefusedAloneShowsAmongTheOthers(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	got := b.receipt("alice", `<m id="M1"><t uetr="`+uetrA+`" amount="1.00"/><t uetr="`+uetrB+`" amount="a lot"/></m>`)
	require.Equal(t, "received", got.Transfers[0].State)
	require.Equal(t, "rejected", got.Transfers[1].State)
	require.Equal(t, []api.Reason{{Rule: "amount", Text: "no amount", ISO: "AM12", Path: "/m/t/@amount", Found: "a lot"}}, got.Transfers[1].Reasons)
	require.Nil(t, got.Transfers[1].Amount)
	require.Equal(t, "a lot", got.Transfers[1].AmountText)
	require.Nil(t, got.Transfers[1].Route)
}

func TestTheSameMessageAgainGetsTheFirstAnswer(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	first := b.submit("alice", message("M1", uetrA))
	again := b.submit("both", " "+message("M1", uetrA)+"\n")
	require.Equal(t, http.StatusAccepted, again.StatusCode)
	require.Equal(t, "true", again.Header.Get("Idempotent-Replayed"))
	require.Equal(t, first.Header.Get("Location"), again.Header.Get("Location"))
	require.Equal(t, string(first.body), string(again.body))
	require.Equal(t, 1, b.store.commits)
}

func TestAHundredIdenticalPostsAtOnceMakeOneMessage(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	var wg sync.WaitGroup
	answers := make([]response, 100)
	for i := range answers {
		wg.Go(func() { answers[i] = b.submit("alice", message("M1", uetrA, uetrB)) })
	}
	wg.Wait()
	fresh := 0
	for _, a := range answers {
		require.Equal(t, http.StatusAccepted, a.StatusCode, "%s", a.body)
		require.Equal(t, string(answers[0].body), string(a.body))
		if a.Header.Get("Idempotent-Replayed") == "" {
			fresh++
		}
	}
	require.Equal(t, 1, fresh)
	require.Len(t, b.store.messages, 1)
	require.Len(t, b.store.transfers, 2)
}

func TestOtherContentUnderATakenKeyIsAConflict(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	b.receipt("alice", message("M1", uetrA))
	p := b.submit("alice", message("M2", uetrA)).problem(t, http.StatusConflict, gateway.CodeConflict)
	require.Equal(t, "never", p.Retry, "the payment is alive: no change makes it one to be paid again")
	require.Len(t, p.Errors, 1)
	require.Equal(t, "KEY-TAKEN", p.Errors[0].Rule)
	require.Equal(t, uetrA, p.Errors[0].Found)
	require.NotNil(t, p.Errors[0].TakenBy)
	require.Equal(t, "received", p.Errors[0].TakenBy.State)
	require.Contains(t, p.Detail, p.Errors[0].TakenBy.ID)
	require.Len(t, b.store.messages, 1)

	// Another client's key is another key.
	b.receipt("bob", message("M1", uetrA))
}

func TestARefusalListsEveryFault(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	p := b.submit("alice", `<m/>`).problem(t, http.StatusUnprocessableEntity, gateway.CodeInvalidMessage)
	first := 0
	require.Equal(t, []api.ProblemFault{
		{Path: "/m/@id", Rule: "required", Reason: "FF01", Hint: "say which message it is", Gate: "xsd"},
		{Path: "/m/t[1]", Rule: "required", Reason: "AM12", Found: "nothing", Hint: "add it", Gate: "xsd", Transaction: &first},
		{Path: "/m/b[1]/c", Rule: "shared", Reason: "AC02", Hint: "of all below", Gate: "rules"},
	}, p.Errors)
	require.Equal(t, "FF01", p.Reason)
	require.Equal(t, "after_change", p.Retry, "the sender can mend it")
	require.Zero(t, b.store.commits)
}

func TestGarbageIsABadRequestAndLeavesNothing(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	for _, garbage := range []string{"", "\x00\xff\xfe", "<m", "{}", strings.Repeat("<a>", 10_000), "<!DOCTYPE m [<!ENTITY a \"b\">]><m>&a;"} {
		p := b.submit("alice", garbage).problem(t, http.StatusBadRequest, gateway.CodeInvalidMessage)
		require.Equal(t, "parse", p.Errors[0].Gate)
	}
	require.Zero(t, b.store.commits)
}

func TestRefusalsComeAsXMLToThoseWhoAskForIt(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	for _, accept := range []string{"application/xml", "text/xml", "application/json;q=0.5, application/xml", "*/*;q=0.1, Application/XML ; q=0.9"} {
		r := b.submit("alice", `<m/>`, "Accept", accept)
		require.Equal(t, http.StatusUnprocessableEntity, r.StatusCode)
		require.Equal(t, "application/xml", r.Header.Get("Content-Type"), accept)
		require.Equal(t, `<admi002 client="alpha" code="INVALID_MESSAGE"/>`, string(r.body))
	}
	b.receipt("alice", message("M1", uetrA))
	r := b.submit("alice", message("M2", uetrA), "Accept", "application/xml")
	require.Equal(t, http.StatusConflict, r.StatusCode)
	require.Equal(t, `<admi002 client="alpha" code="CONFLICT"/>`, string(r.body))

	for _, accept := range []string{"", "*/*", "application/json", "application/xml;q=0.1, application/json", "application/xml;q=0", "a;,b", ";;,,", "application/xml;q=x"} {
		b.submit("alice", `<m/>`, "Accept", accept).problem(t, http.StatusUnprocessableEntity, gateway.CodeInvalidMessage)
	}
	taken := b.submit("alice", message("M3", uetrB), "Accept", "application/xml")
	require.Equal(t, http.StatusAccepted, taken.StatusCode)
	require.Equal(t, "application/json", taken.Header.Get("Content-Type"))
}

func TestAMessageThatIsTakenIsAcknowledgedAsXMLToThoseWhoAskForIt(t *testing.T) {
	t.Parallel()
	var broken atomic.Bool
	b := setup(t, func(o *api.Options) {
		o.Acknowledgement = func(_ context.Context, r engine.Receipt) ([]byte, error) {
			if broken.Load() {
				return nil, errors.New("no schema")
			}
			return []byte("<admi007>" + r.Message.MsgID + "</admi007>"), nil
		}
	})
	for _, replayed := range []string{"", "true"} {
		r := b.submit("alice", message("M1", uetrA), "Accept", "application/xml")
		require.Equal(t, http.StatusAccepted, r.StatusCode)
		require.Equal(t, "application/xml", r.Header.Get("Content-Type"))
		require.Equal(t, "<admi007>M1</admi007>", string(r.body))
		require.Contains(t, r.Header.Get("Location"), "/v1/messages/")
		require.Equal(t, replayed, r.Header.Get("Idempotent-Replayed"))
	}
	require.Equal(t, "application/json", b.submit("alice", message("M1", uetrA)).Header.Get("Content-Type"))
	broken.Store(true)
	r := b.submit("alice", message("M2", uetrB), "Accept", "application/xml")
	require.Equal(t, http.StatusAccepted, r.StatusCode, "it is durable all the same")
	require.Equal(t, "application/json", r.Header.Get("Content-Type"))
}

func TestARefusalThatCannotBeWrittenIsAProblem(t *testing.T) {
	t.Parallel()
	b := setup(t, func(o *api.Options) {
		o.Refusal = func(context.Context, engine.Arrival, *gateway.Error) ([]byte, error) {
			return nil, errors.New("no schema")
		}
	})
	b.submit("alice", `<m/>`, "Accept", "application/xml").problem(t, http.StatusUnprocessableEntity, gateway.CodeInvalidMessage)
}

func TestBodiesAreBoundedPerClient(t *testing.T) {
	t.Parallel()
	b := setup(t, func(o *api.Options) { o.Limits.Body = map[string]int64{"beta": 2 << 20} })
	body := func(size int) string {
		m := message("M1", uetrA)
		return m + strings.Repeat(" ", size-len(m))
	}
	require.Equal(t, http.StatusAccepted, b.submit("alice", body(1<<20)).StatusCode)
	require.Equal(t, http.StatusAccepted, b.submit("bob", body(2<<20)).StatusCode)
	p := b.submit("alice", body(1<<20+1)).problem(t, http.StatusRequestEntityTooLarge, gateway.CodeTooLarge)
	require.Contains(t, p.Detail, "1048576")
	b.submit("bob", body(2<<20+1)).problem(t, http.StatusRequestEntityTooLarge, gateway.CodeTooLarge)

	b.submitUnannounced("alice", body(1<<20+1)).problem(t, http.StatusRequestEntityTooLarge, gateway.CodeTooLarge)
	require.Equal(t, http.StatusAccepted, b.submitUnannounced("alice", body(1<<20)).StatusCode)
}

func TestOnlyPlainXMLIsTaken(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	for _, header := range [][]string{
		{"Content-Type", "application/json"},
		{"Content-Type", "application/x-www-form-urlencoded"},
		{"Content-Type", ""},
		{"Content-Type", ";;"},
		{"Content-Encoding", "gzip"},
	} {
		b.submit("alice", message("M1", uetrA), header...).problem(t, http.StatusUnsupportedMediaType, gateway.CodeUnsupported)
	}
	require.Equal(t, http.StatusAccepted, b.submit("alice", message("M1", uetrA), "Content-Type", "text/xml; charset=utf-8").StatusCode)
}

// gate is an intake that holds every message until it is opened.
type gate struct {
	entered chan struct{}
	open    chan struct{}
}

func (g *gate) Accept(ctx context.Context, _ engine.Arrival) (engine.Receipt, error) {
	g.entered <- struct{}{}
	select {
	case <-g.open:
		return engine.Receipt{}, nil
	case <-ctx.Done():
		return engine.Receipt{}, ctx.Err()
	}
}

func TestAFullDoorSendsAwayAtOnce(t *testing.T) {
	t.Parallel()
	small := message("M1", uetrA)
	large := small + strings.Repeat(" ", 1<<20-len(small))
	for name, tc := range map[string]struct {
		limits    api.Limits
		body      string
		announced bool
		inside    int
	}{
		"messages":    {api.Limits{Intakes: 2}, small, true, 2},
		"bytes":       {api.Limits{IntakeBytes: 1}, large, true, 1},  // there is room for one of the largest in any case
		"unannounced": {api.Limits{IntakeBytes: 1}, small, false, 1}, // each may become one of the largest
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			g := &gate{make(chan struct{}, 10), make(chan struct{})}
			b := setup(t, func(o *api.Options) { o.Intake, o.Limits = g, tc.limits })
			submit := func() response {
				if tc.announced {
					return b.submit("alice", tc.body)
				}
				return b.submitUnannounced("alice", tc.body)
			}
			var wg sync.WaitGroup
			for range tc.inside {
				wg.Go(func() { submit() })
			}
			for range tc.inside {
				<-g.entered
			}

			r := submit()
			p := r.problem(t, http.StatusServiceUnavailable, gateway.CodeUnavailable)
			require.Equal(t, "same_bytes", p.Retry)
			require.Equal(t, "1", r.Header.Get("Retry-After"))

			close(g.open)
			wg.Wait()
			require.Equal(t, http.StatusAccepted, submit().StatusCode)
		})
	}
}

// failing is an intake that never takes anything.
type failing struct{ err error }

func (f failing) Accept(ctx context.Context, _ engine.Arrival) (engine.Receipt, error) {
	if f.err == nil {
		<-ctx.Done()
		return engine.Receipt{}, ctx.Err()
	}
	return engine.Receipt{}, f.err
}

func TestInternalTextNeverLeaksAndResendingIsSafe(t *testing.T) {
	t.Parallel()
	secret := errors.New("dial 10.0.0.7: password swordfish")
	for _, tc := range []struct {
		err    error
		status int
		code   gateway.Code
	}{
		{secret, 500, gateway.CodeInternal},
		{gateway.Errorf(gateway.CodeUnavailable, "commit", gateway.RetryUnknown, "store %w", secret), 503, gateway.CodeUnavailable},
		{gateway.Errorf(gateway.CodeOutcomeUnknown, "commit", gateway.RetryUnknown, "swordfish"), 503, gateway.CodeOutcomeUnknown},
		{gateway.Errorf(gateway.CodeQuorum, "head", gateway.RetryUnknown, "swordfish"), 500, gateway.CodeInternal},
		{gateway.Errorf(gateway.CodeInternal, "apply", gateway.RetryUnknown, "swordfish"), 500, gateway.CodeInternal},
		{nil, 503, gateway.CodeUnavailable}, // the time is up
	} {
		b := setup(t, func(o *api.Options) { o.Intake, o.Limits.IntakeTimeout = failing{tc.err}, 10*time.Millisecond })
		r := b.submit("alice", message("M1", uetrA), "Accept", "application/xml")
		p := r.problem(t, tc.status, tc.code)
		require.NotContains(t, string(r.body), "swordfish")
		require.Equal(t, "same_bytes", p.Retry)
		require.Contains(t, p.Detail, "send the same bytes again")
		require.Contains(t, b.log.String(), p.RequestID)
	}
	b := setup(t, func(o *api.Options) {
		e := gateway.Errorf(gateway.CodeInvalidMessage, "read", gateway.RetryNever, "see %w", secret)
		e.Faults = []gateway.Fault{{Gate: gateway.GateSize, Tx: gateway.WholeMessage}}
		o.Intake = failing{e}
	})
	r := b.submit("alice", message("M1", uetrA))
	r.problem(t, http.StatusRequestEntityTooLarge, gateway.CodeInvalidMessage)
	require.NotContains(t, string(r.body), "swordfish")
}

func TestAPanicIsAProblemAndTheDoorStaysOpen(t *testing.T) {
	t.Parallel()
	b := setup(t, func(o *api.Options) {
		o.StatusOf = func(*gateway.Transfer) (string, string) { panic("swordfish") }
	})
	r := b.submit("alice", message("M1", uetrA))
	r.problem(t, http.StatusInternalServerError, gateway.CodeInternal)
	require.NotContains(t, string(r.body), "swordfish")
	require.Equal(t, http.StatusOK, b.get("", "/healthz").StatusCode)
}
