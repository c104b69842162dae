package api_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

const (
	uetrA = "eb6305c9-1f7f-49de-aed0-16487c27b42d"
	uetrB = "8a562c67-ca16-48ba-b074-65581be6f001"
)

// bundle is an API over a store with memory, reached by HTTP.
type bundle struct {
	log    *logs
	server *api.Server
	store  *memory
	t      testing.TB
	url    string
}

// logs keeps what was logged.
type logs struct {
	mu   sync.Mutex
	text strings.Builder
}

func (l *logs) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(p)
}

func (l *logs) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.String()
}

// key gives the API key of a credential: its name, for the tests' sake.
func key(name string) string { return "key-of-" + name }

func credential(name, client string, roles ...api.Role) api.Credential {
	return api.Credential{Name: name, Client: client, KeySHA256: api.HashKey(key(name)), Roles: roles}
}

func options(store *memory) api.Options {
	now := func() time.Time { return noon }
	return api.Options{
		Clients: []*gateway.Client{{ID: "alpha"}, {ID: "beta"}},
		Credentials: []api.Credential{
			credential("alice", "alpha", api.RoleSubmitter),
			credential("anna", "alpha", api.RoleViewer),
			credential("oscar", "alpha", api.RoleOfficer),
			credential("olga", "alpha", api.RoleOfficer),
			credential("both", "alpha", api.RoleSubmitter, api.RoleOfficer),
			credential("bob", "beta", api.RoleSubmitter),
			credential("otto", "beta", api.RoleOfficer),
			credential("house", "", api.RoleOfficer),
		},
		Intake:   &engine.Intake{Reader: reader{}, Store: store, Now: now, NewID: counter()},
		Returns:  returning{store},
		Voting:   &engine.Proposals{Store: store, Now: now},
		Store:    store,
		StatusOf: func(t *gateway.Transfer) (string, string) { return "ISO-" + string(t.Status.State), "G000" },
		Refusal: func(_ context.Context, a engine.Arrival, refused *gateway.Error) ([]byte, error) {
			return []byte("<admi002 client=\"" + a.Client.ID + "\" code=\"" + string(refused.Code) + "\"/>"), nil
		},
		KeySet: []byte(`{"keys":[{"kty":"OKP"}]}`),
		Now:    now,
	}
}

func setup(t testing.TB, change func(*api.Options)) bundle {
	t.Helper()
	b := bundle{log: &logs{}, store: newMemory(), t: t}
	o := options(b.store)
	o.Logger = slog.New(slog.NewTextHandler(b.log, nil))
	if change != nil {
		change(&o)
	}
	server, err := api.New(o)
	require.NoError(t, err)
	http := httptest.NewServer(server.Handler())
	t.Cleanup(http.Close)
	b.server, b.url = server, http.URL
	return b
}

// response is an answer that was read to its end.
type response struct {
	*http.Response
	body []byte
}

func (b bundle) do(who, method, path, body string, header ...string) response {
	b.t.Helper()
	return b.send(who, method, path, strings.NewReader(body), header...)
}

func (b bundle) send(who, method, path string, body io.Reader, header ...string) response {
	b.t.Helper()
	r, err := http.NewRequest(method, b.url+path, body)
	require.NoError(b.t, err)
	if who != "" {
		r.Header.Set("Authorization", "Bearer "+key(who))
	}
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	got, err := http.DefaultClient.Do(r)
	require.NoError(b.t, err)
	defer got.Body.Close()
	text, err := io.ReadAll(got.Body)
	require.NoError(b.t, err)
	return response{got, text}
}

func (b bundle) get(who, path string) response { b.t.Helper(); return b.do(who, "GET", path, "") }

func (b bundle) submit(who, body string, header ...string) response {
	b.t.Helper()
	return b.do(who, "POST", "/v1/messages", body, append([]string{"Content-Type", "application/xml"}, header...)...)
}

// submitUnannounced sends a message without saying how long it is.
func (b bundle) submitUnannounced(who, body string) response {
	b.t.Helper()
	return b.send(who, "POST", "/v1/messages", struct{ io.Reader }{strings.NewReader(body)}, "Content-Type", "application/xml")
}

// object reads a JSON object with numbers as they stand.
func (r response) object(t testing.TB) map[string]any {
	t.Helper()
	var v map[string]any
	d := json.NewDecoder(bytes.NewReader(r.body))
	d.UseNumber()
	require.NoError(t, d.Decode(&v), "%s", r.body)
	return v
}

// problem asserts that the answer is a problem of a code.
func (r response) problem(t testing.TB, status int, code gateway.Code) api.Problem {
	t.Helper()
	require.Equal(t, status, r.StatusCode, "%s", r.body)
	require.Equal(t, "application/problem+json", r.Header.Get("Content-Type"))
	var p api.Problem
	require.NoError(t, json.Unmarshal(r.body, &p))
	require.Equal(t, string(code), p.Code, "%s", r.body)
	require.Equal(t, status, p.Status)
	require.Equal(t, api.DocsURLDefault+"#"+strings.ToLower(string(code)), p.Type)
	require.NotEmpty(t, p.Title)
	require.NotEmpty(t, p.Retry)
	require.Equal(t, r.Header.Get("X-Request-Id"), p.RequestID)
	return p
}

func message(id string, uetrs ...string) string {
	var s strings.Builder
	s.WriteString(`<m id="` + id + `">`)
	for _, u := range uetrs {
		s.WriteString(`<t uetr="` + u + `" amount="0012.50"/>`)
	}
	s.WriteString(`</m>`)
	return s.String()
}

// receipt submits a message that must be taken.
func (b bundle) receipt(who, body string) api.Receipt {
	b.t.Helper()
	r := b.submit(who, body)
	require.Equal(b.t, http.StatusAccepted, r.StatusCode, "%s", r.body)
	var got api.Receipt
	require.NoError(b.t, json.Unmarshal(r.body, &got))
	return got
}
