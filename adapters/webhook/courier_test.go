package webhook_test

import (
	"bytes"
	"context"
	"crypto/x509"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/webhook"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

var noon = time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)

func newKey(t testing.TB, fill byte) *webhook.Key {
	t.Helper()
	k, err := webhook.NewKey(bytes.Repeat([]byte{fill}, 32))
	require.NoError(t, err)
	return k
}

func parcel() engine.Parcel {
	return engine.Parcel{
		Delivery: gateway.Delivery{ID: "dl_1", Report: "rep_1", Client: "alpha", Callback: "main", TransferID: "tr_1"},
		Report: gateway.Report{
			ID: "rep_1", Position: 42, TransferID: "tr_1", Client: "alpha", Sequence: 3, Status: "ACSC",
			Type: "pacs.002.001.10", Body: []byte("<Document>é</Document>"),
		},
	}
}

// bundle is a courier for one callback of one client.
type bundle struct {
	courier *webhook.Courier
	key     *webhook.Key
}

func setup(t *testing.T, target string, change func(*webhook.Options)) bundle {
	t.Helper()
	key := newKey(t, 1)
	o := webhook.Options{
		Clients:       []*gateway.Client{{ID: "alpha", Callbacks: []gateway.Callback{{Name: "main", Webhook: target}}}},
		Keys:          []*webhook.Key{key},
		AllowInsecure: true,
		AllowPrivate:  true,
		Now:           func() time.Time { return noon },
	}
	if change != nil {
		change(&o)
	}
	courier, err := webhook.New(o)
	require.NoError(t, err)
	t.Cleanup(courier.Close)
	return bundle{courier, key}
}

// bank is an endpoint with memory.
type bank struct {
	*httptest.Server

	mu       sync.Mutex
	requests []*http.Request
	bodies   [][]byte
}

func newBank(t *testing.T, answer http.HandlerFunc) *bank {
	t.Helper()
	b := &bank{}
	b.Server = httptest.NewServer(b.remember(answer))
	t.Cleanup(b.Close)
	return b
}

func (b *bank) remember(answer http.HandlerFunc) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		b.mu.Lock()
		b.requests, b.bodies = append(b.requests, r), append(b.bodies, body)
		b.mu.Unlock()
		answer(w, r)
	})
}

func (b *bank) seen() ([]*http.Request, [][]byte) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.requests, b.bodies
}

func answer(status int) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(status) }
}

func TestDeliveryCarriesTheReportAndAVerifiableSignature(t *testing.T) {
	t.Parallel()
	b := newBank(t, answer(http.StatusNoContent))
	s := setup(t, b.URL+"/in?tenant=7", nil)

	require.NoError(t, s.courier.Deliver(t.Context(), parcel()))

	requests, bodies := b.seen()
	require.Len(t, requests, 1)
	r := requests[0]
	require.Equal(t, "POST", r.Method)
	require.Equal(t, "/in?tenant=7", r.RequestURI)
	require.Equal(t, "<Document>é</Document>", string(bodies[0]))
	require.Equal(t, "application/xml", r.Header.Get("Content-Type"))
	require.Equal(t, "rep_1", r.Header.Get("webhook-id"))
	require.Equal(t, "1795176000", r.Header.Get("webhook-timestamp"))
	require.Equal(t, "42", r.Header.Get("vostro-event-position"))
	require.Equal(t, "tr_1", r.Header.Get("vostro-transfer"))
	require.Equal(t, "3", r.Header.Get("vostro-sequence"))
	require.Equal(t, "ACSC", r.Header.Get("vostro-status"))
	require.NoError(t, webhook.Verify(s.key.Public(), r.Header, bodies[0], noon.Add(time.Minute), 0))
}

func TestEveryKeySignsWhileOneIsReplaced(t *testing.T) {
	t.Parallel()
	b := newBank(t, answer(http.StatusOK))
	old, next := newKey(t, 2), newKey(t, 3)
	s := setup(t, b.URL, func(o *webhook.Options) { o.Keys = []*webhook.Key{old, next} })

	require.NoError(t, s.courier.Deliver(t.Context(), parcel()))

	requests, bodies := b.seen()
	require.NoError(t, webhook.Verify(old.Public(), requests[0].Header, bodies[0], noon, 0))
	require.NoError(t, webhook.Verify(next.Public(), requests[0].Header, bodies[0], noon, 0))
	require.Error(t, webhook.Verify(s.key.Public(), requests[0].Header, bodies[0], noon, 0))
}

func TestRetriesKeepTheIDAndRenewTheTimestamp(t *testing.T) {
	t.Parallel()
	b := newBank(t, answer(http.StatusInternalServerError))
	now := noon
	s := setup(t, b.URL, func(o *webhook.Options) { o.Now = func() time.Time { return now } })

	require.Error(t, s.courier.Deliver(t.Context(), parcel()))
	now = now.Add(time.Hour)
	require.Error(t, s.courier.Deliver(t.Context(), parcel()))

	requests, bodies := b.seen()
	require.Len(t, requests, 2)
	require.Equal(t, requests[0].Header.Get("webhook-id"), requests[1].Header.Get("webhook-id"))
	require.NotEqual(t, requests[0].Header.Get("webhook-timestamp"), requests[1].Header.Get("webhook-timestamp"))
	require.NoError(t, webhook.Verify(s.key.Public(), requests[1].Header, bodies[1], now, 0))
}

func TestOnlyATwoHundredIsAnAcknowledgement(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		status     int
		retryAfter string
		retry      gateway.Retry
		after      time.Duration
	}{
		{status: 302, retry: gateway.RetrySameBytes},
		{status: 400, retry: gateway.RetrySameBytes},
		{status: 401, retry: gateway.RetrySameBytes},
		{status: 404, retry: gateway.RetrySameBytes},
		{status: 500, retryAfter: "30", retry: gateway.RetrySameBytes},
		{status: 410, retry: gateway.RetryNever},
		{status: 429, retryAfter: "120", retry: gateway.RetrySameBytes, after: 2 * time.Minute},
		{status: 503, retryAfter: "Fri, 20 Nov 2026 12:00:45 GMT", retry: gateway.RetrySameBytes, after: 45 * time.Second},
		{status: 503, retryAfter: "Fri, 20 Nov 2026 11:00:00 GMT", retry: gateway.RetrySameBytes},
		{status: 503, retryAfter: "99999999", retry: gateway.RetrySameBytes, after: 24 * time.Hour},
		{status: 503, retryAfter: "-5", retry: gateway.RetrySameBytes},
		{status: 503, retryAfter: "soon", retry: gateway.RetrySameBytes},
	} {
		b := newBank(t, func(w http.ResponseWriter, _ *http.Request) {
			if tc.retryAfter != "" {
				w.Header().Set("Retry-After", tc.retryAfter)
			}
			w.WriteHeader(tc.status)
		})
		err := setup(t, b.URL, nil).courier.Deliver(t.Context(), parcel())
		require.Equal(t, gateway.CodeUnavailable, gateway.CodeOf(err), tc.status)
		require.Equal(t, tc.retry, gateway.RetryOf(err), tc.status)
		require.Equal(t, tc.after, gateway.AfterOf(err, 0), "%d %s", tc.status, tc.retryAfter)
	}
}

func TestRedirectsAreNotFollowed(t *testing.T) {
	t.Parallel()
	elsewhere := newBank(t, answer(http.StatusOK))
	for _, status := range []int{301, 302, 303, 307, 308} {
		b := newBank(t, func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, elsewhere.URL, status) })
		require.Error(t, setup(t, b.URL, nil).courier.Deliver(t.Context(), parcel()), status)
	}
	requests, _ := elsewhere.seen()
	require.Empty(t, requests)
}

func TestAnEndpointThatDoesNotAnswerIsGivenUp(t *testing.T) {
	t.Parallel()
	release := make(chan struct{})
	b := newBank(t, func(_ http.ResponseWriter, r *http.Request) { <-release })
	t.Cleanup(func() { close(release) }) // before the bank's own clean-up
	s := setup(t, b.URL, func(o *webhook.Options) { o.Timeout = 20 * time.Millisecond })

	err := s.courier.Deliver(t.Context(), parcel())

	require.Equal(t, gateway.CodeUnavailable, gateway.CodeOf(err))
	require.Equal(t, gateway.RetrySameBytes, gateway.RetryOf(err))
	require.ErrorContains(t, err, "no answer in time")
}

func TestTheBodyOfAnAnswerIsNeitherAwaitedNorRead(t *testing.T) {
	t.Parallel()
	release := make(chan struct{})
	b := newBank(t, func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusOK)
		_, _ = io.WriteString(w, "a")
		w.(http.Flusher).Flush()
		<-release
	})
	t.Cleanup(func() { close(release) })

	// With the body read, this would end with the timeout of a minute.
	s := setup(t, b.URL, func(o *webhook.Options) { o.Timeout = time.Minute })
	delivered := make(chan error, 1)
	go func() { delivered <- s.courier.Deliver(context.Background(), parcel()) }()
	select {
	case err := <-delivered:
		require.NoError(t, err)
	case <-time.After(30 * time.Second):
		t.Fatal("the delivery waits for the body")
	}
}

func TestAHeaderWithoutEndIsRefused(t *testing.T) {
	t.Parallel()
	b := newBank(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("X-Long", strings.Repeat("a", 64<<10))
		w.WriteHeader(http.StatusOK)
	})
	require.Error(t, setup(t, b.URL, nil).courier.Deliver(t.Context(), parcel()))
}

func TestErrorsDoNotShowTheURL(t *testing.T) {
	t.Parallel()
	b := newBank(t, answer(http.StatusOK))
	b.Close() // nobody listens any more
	err := setup(t, b.URL+"/in?token=s3cret", nil).courier.Deliver(t.Context(), parcel())
	require.Error(t, err)
	require.NotContains(t, err.Error(), "s3cret")
	require.Contains(t, err.Error(), "main")
}

func TestCertificatesAreVerifiedAgainstTheName(t *testing.T) {
	t.Parallel()
	b := &bank{}
	b.Server = httptest.NewTLSServer(b.remember(answer(http.StatusOK)))
	t.Cleanup(b.Close)
	b.Config.ErrorLog = nil
	roots := x509.NewCertPool()
	roots.AddCert(b.Certificate())
	u, err := url.Parse(b.URL)
	require.NoError(t, err)
	here := resolver{"example.com": {netip.MustParseAddr("127.0.0.1")}, "other.test": {netip.MustParseAddr("127.0.0.1")}}

	deliver := func(host string, roots *x509.CertPool) error {
		s := setup(t, "https://"+host+":"+u.Port()+"/in", func(o *webhook.Options) {
			o.RootCAs, o.Resolver, o.AllowInsecure = roots, here, false
		})
		return s.courier.Deliver(t.Context(), parcel())
	}
	require.NoError(t, deliver("example.com", roots)) // a name of the test server's certificate
	require.Error(t, deliver("other.test", roots))
	require.Error(t, deliver("example.com", nil))
	requests, _ := b.seen()
	require.Len(t, requests, 1)
}

func TestAnUnknownCallbackIsAFaultOfTheConfiguration(t *testing.T) {
	t.Parallel()
	s := setup(t, "http://127.0.0.1:1", nil)
	p := parcel()
	p.Client = "beta"
	require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(s.courier.Deliver(t.Context(), p)))
}

func TestURLsThatCannotBeServedAreRefusedAtStart(t *testing.T) {
	t.Parallel()
	for _, target := range []string{
		"", "bank.test/in", "http://bank.test/in", "ftp://bank.test", "https://", "https:///in", "https://u:p@bank.test/", "https://bank.test/#x", "https://%zz/", "https:bank.test",
	} {
		_, err := webhook.New(webhook.Options{
			Clients: []*gateway.Client{{ID: "alpha", Callbacks: []gateway.Callback{{Name: "main", Webhook: target}}}},
			Keys:    []*webhook.Key{newKey(t, 1)},
		})
		require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err), target)
	}
	_, err := webhook.New(webhook.Options{})
	require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err), "no key")
}
