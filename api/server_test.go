package api_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"net"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
)

func TestEveryAnswerCarriesItsHeaders(t *testing.T) {
	t.Parallel()
	b := setup(t, func(o *api.Options) { o.NewRequestID = func() string { return "made-here" } })
	for _, r := range []response{
		b.get("", "/healthz"), b.get("", "/v1/transfers"), b.get("alice", "/v1/transfers"), b.get("", "/nowhere"),
		b.do("", "PUT", "/v1/messages", ""), b.submit("alice", "<m"), b.submit("alice", message("M1", uetrA)),
	} {
		require.Equal(t, "made-here", r.Header.Get("X-Request-Id"))
		require.Equal(t, "nosniff", r.Header.Get("X-Content-Type-Options"))
		require.Equal(t, "no-store", r.Header.Get("Cache-Control"))
		require.Contains(t, r.Header.Get("Content-Security-Policy"), "default-src 'none'")
		require.Empty(t, r.Header.Get("Access-Control-Allow-Origin"))
	}
	for id, want := range map[string]string{
		"abc-1.2_3": "abc-1.2_3", "": "made-here", "a b": "made-here", "é": "made-here", strings.Repeat("a", 128): strings.Repeat("a", 128), strings.Repeat("a", 129): "made-here", "<script>": "made-here",
	} {
		require.Equal(t, want, b.do("alice", "GET", "/v1/transfers", "", "X-Request-Id", id).Header.Get("X-Request-Id"))
	}
	b.do("", "OPTIONS", "/v1/messages", "", "Origin", "https://evil.test").problem(t, http.StatusMethodNotAllowed, gateway.CodeInvalidRequest)
}

func TestUnknownPathsAndMethodsAreProblems(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	for _, path := range []string{"/", "/v1", "/v2/transfers", "/v1/transfers/", "/docs", "/schemas/Transfer.json", "/v1/transfers/a/b", "//"} {
		b.get("alice", path).problem(t, http.StatusNotFound, gateway.CodeNotFound)
	}
	b.do("alice", "DELETE", "/v1/transfers", "").problem(t, http.StatusMethodNotAllowed, gateway.CodeInvalidRequest)
	b.get("alice", "/v1/transfers/"+strings.Repeat("a", 65)).problem(t, http.StatusUnprocessableEntity, gateway.CodeInvalidRequest)
	b.get("alice", "/v1/transfers/%00%27").problem(t, http.StatusNotFound, gateway.CodeNotFound)
}

func TestARequestThatIsRefusedSaysWhereAndWhatWasFound(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	p := b.get("alice", "/v1/transfers?limit=-1&state=lost").problem(t, http.StatusUnprocessableEntity, gateway.CodeInvalidRequest)
	require.Contains(t, p.Detail, "query.")
	require.Contains(t, p.Detail, "and 1 more")
	found := map[string]string{}
	for _, f := range p.Errors {
		found[f.Path] = f.Found
	}
	require.Equal(t, map[string]string{"query.limit": "-1", "query.state": "lost"}, found)

	p = b.get("", "/v1/transfers").problem(t, http.StatusUnauthorized, gateway.CodeUnauthorized)
	require.Contains(t, p.Detail, "send an API key")
	p = b.get("nobody's key", "/v1/transfers").problem(t, http.StatusUnauthorized, gateway.CodeUnauthorized)
	require.Contains(t, p.Detail, "none that this gateway knows")
}

// document reads the OpenAPI document.
func document(t *testing.T, b bundle) map[string]any {
	t.Helper()
	r := b.get("", "/openapi.json")
	require.Equal(t, http.StatusOK, r.StatusCode)
	require.Equal(t, "application/openapi+json", r.Header.Get("Content-Type"))
	return r.object(t)
}

func TestTheDocumentListsEveryRouteAndOnlyHealthIsOpen(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	doc := document(t, b)
	require.Equal(t, "3.1.0", doc["openapi"])
	var got []string
	for path, item := range doc["paths"].(map[string]any) {
		for method, operation := range item.(map[string]any) {
			got = append(got, strings.ToUpper(method)+" "+path)
			op := operation.(map[string]any)
			require.NotEmpty(t, op["summary"], path)
			require.NotEmpty(t, op["operationId"], path)
			r := b.do("", strings.ToUpper(method), strings.ReplaceAll(path, "{id}", "x"), "")
			if !strings.HasPrefix(path, "/v1/") {
				require.NotEqual(t, http.StatusUnauthorized, r.StatusCode, path)
				continue
			}
			// Without a credential nothing is served, and every problem that the
			// operation ends in has the one shape.
			r.problem(t, http.StatusUnauthorized, gateway.CodeUnauthorized)
			require.NotEmpty(t, op["security"], path)
			for status, response := range op["responses"].(map[string]any) {
				if status >= "400" {
					schema := response.(map[string]any)["content"].(map[string]any)["application/problem+json"].(map[string]any)["schema"]
					require.Equal(t, map[string]any{"$ref": "#/components/schemas/Problem"}, schema, "%s %s", path, status)
				}
			}
		}
	}
	require.ElementsMatch(t, []string{
		"POST /v1/messages", "GET /v1/messages/{id}", "GET /v1/messages/{id}/original",
		"GET /v1/orders", "GET /v1/orders/{id}", "GET /v1/orders/{id}/events", "GET /v1/orders/{id}/reports", "GET /v1/orders/{id}/conservation",
		"GET /v1/transfers", "GET /v1/transfers/{id}", "GET /v1/transfers/{id}/events", "GET /v1/transfers/{id}/reports", "GET /v1/reports/{id}",
		"POST /v1/transfers/{id}/execute", "GET /v1/transfers/{id}/travel-rule",
		"GET /v1/recalls", "GET /v1/incoming", "GET /v1/incoming/{id}", "GET /v1/incoming/{id}/reports", "POST /v1/incoming/{id}/return", "GET /v1/recalls/{id}", "GET /v1/recalls/{id}/reports",
		"GET /v1/proposals", "GET /v1/proposals/{id}", "POST /v1/proposals/{id}/approve", "POST /v1/proposals/{id}/reject",
		"POST /v1/proposals", "GET /v1/funds", "GET /v1/directory", "GET /v1/directory/versions",
		"GET /v1/policy", "GET /v1/policy/releases", "GET /v1/policy/contents/{part}/{digest}", "GET /v1/decisions", "GET /v1/decisions/{id}",
		"GET /healthz", "GET /readyz", "GET /.well-known/jwks.json", "GET /openapi.json",
	}, got)
}

func TestTheDocumentsReferencesAllResolve(t *testing.T) {
	t.Parallel()
	doc := document(t, setup(t, nil))
	schemas := doc["components"].(map[string]any)["schemas"].(map[string]any)
	var walk func(v any)
	walk = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			if ref, ok := v["$ref"].(string); ok {
				require.Contains(t, schemas, strings.TrimPrefix(ref, "#/components/schemas/"))
			}
			for _, member := range v {
				walk(member)
			}
		case []any:
			for _, member := range v {
				walk(member)
			}
		}
	}
	walk(doc)
	require.NotContains(t, schemas, "ErrorModel", "problems have one shape")
	require.Equal(t, false, schemas["Answer"].(map[string]any)["additionalProperties"])
	require.NotContains(t, schemas["Transfer"].(map[string]any), "additionalProperties:false")
	require.NotEqual(t, false, schemas["Transfer"].(map[string]any)["additionalProperties"], "answers may grow")
	amount := schemas["Amount"].(map[string]any)["properties"].(map[string]any)["value"].(map[string]any)
	require.Equal(t, "string", amount["type"])
}

// codes gives every code that the domain declares, from its source.
func codes(t *testing.T) []string {
	file, err := parser.ParseFile(token.NewFileSet(), "../gateway/errors.go", nil, 0)
	require.NoError(t, err)
	var found []string
	ast.Inspect(file, func(n ast.Node) bool {
		if spec, ok := n.(*ast.ValueSpec); ok && strings.HasPrefix(spec.Names[0].Name, "Code") {
			code, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
			require.NoError(t, err)
			found = append(found, code)
		}
		return true
	})
	require.NotEmpty(t, found)
	return found
}

func TestEveryCodeHasItsPlaceInTheErrorsPage(t *testing.T) {
	t.Parallel()
	page, err := os.ReadFile("../docs/errors.md")
	require.NoError(t, err)
	for _, code := range codes(t) {
		require.Contains(t, string(page), "\n## "+code+"\n", code)
	}
	require.Equal(t, len(codes(t)), strings.Count(string(page), "\n## "), "a code that doesn't exist is explained")
}

func TestReadinessNamesWhatDoesNotWork(t *testing.T) {
	t.Parallel()
	var broken atomic.Bool
	var asked atomic.Int64
	var now atomic.Int64
	b := setup(t, func(o *api.Options) {
		o.Now = func() time.Time { return noon.Add(time.Duration(now.Load())) }
		o.Checks = []api.Check{
			{Name: "store", Ready: func(context.Context) error { asked.Add(1); return nil }},
			{Name: "chain ethereum", Ready: func(context.Context) error {
				if broken.Load() {
					return errors.New("swordfish")
				}
				return nil
			}},
		}
	})
	r := b.get("", "/readyz")
	require.Equal(t, http.StatusOK, r.StatusCode)
	require.JSONEq(t, `{"status":"ready","checks":[{"name":"store","ready":true},{"name":"chain ethereum","ready":true}]}`, string(r.body))

	broken.Store(true)
	require.Equal(t, http.StatusOK, b.get("", "/readyz").StatusCode, "asked again within a second")
	require.Equal(t, int64(1), asked.Load())
	now.Store(int64(time.Second))
	r = b.get("", "/readyz")
	require.Equal(t, http.StatusServiceUnavailable, r.StatusCode)
	require.JSONEq(t, `{"status":"unready","checks":[{"name":"store","ready":true},{"name":"chain ethereum","ready":false}]}`, string(r.body))
	require.Contains(t, b.log.String(), "swordfish")
	require.Equal(t, http.StatusOK, b.get("", "/healthz").StatusCode)
}

func TestACheckThatHangsIsNotReady(t *testing.T) {
	t.Parallel()
	release := make(chan struct{})
	defer close(release)
	b := setup(t, func(o *api.Options) {
		o.Checks = []api.Check{{Name: "deaf", Ready: func(context.Context) error { <-release; return nil }}}
	})
	require.Equal(t, http.StatusServiceUnavailable, b.get("", "/readyz").StatusCode)
}

func TestTheKeySetIsServed(t *testing.T) {
	t.Parallel()
	r := setup(t, nil).get("", "/.well-known/jwks.json")
	require.Equal(t, "application/jwk-set+json", r.Header.Get("Content-Type"))
	require.JSONEq(t, `{"keys":[{"kty":"OKP"}]}`, string(r.body))
	none := setup(t, func(o *api.Options) { o.KeySet = nil }).get("", "/.well-known/jwks.json")
	require.JSONEq(t, `{"keys":[]}`, string(none.body))
}

// listen serves an API on a listener of its own, with the server's limits.
func listen(t *testing.T, change func(*api.Options)) (bundle, net.Listener, chan error) {
	b := setup(t, change)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	served := make(chan error, 1)
	go func() { served <- b.server.Serve(l) }()
	t.Cleanup(func() { _ = b.server.Shutdown(context.Background()) })
	b.url = "http://" + l.Addr().String()
	return b, l, served
}

func TestShutdownLetsRequestsUnderWayEnd(t *testing.T) {
	t.Parallel()
	g := &gate{make(chan struct{}, 1), make(chan struct{})}
	b, _, served := listen(t, func(o *api.Options) { o.Intake = g })
	answered := make(chan int, 1)
	go func() { answered <- b.submit("alice", message("M1", uetrA)).StatusCode }()
	<-g.entered

	stopped := make(chan error, 1)
	go func() { stopped <- b.server.Shutdown(context.Background()) }()
	require.NoError(t, <-served)
	select {
	case err := <-stopped:
		t.Fatalf("shut down while a message was under way: %v", err)
	default:
	}
	close(g.open)
	require.Equal(t, http.StatusAccepted, <-answered)
	require.NoError(t, <-stopped)
	require.NoError(t, b.server.Shutdown(context.Background()))
}

func TestShutdownGivesUpWhenItsTimeIsUp(t *testing.T) {
	t.Parallel()
	g := &gate{make(chan struct{}, 1), make(chan struct{})}
	defer close(g.open)
	b, l, _ := listen(t, func(o *api.Options) { o.Intake = g })
	conn := dial(t, l)
	fmt.Fprintf(conn, "POST /v1/messages HTTP/1.1\r\nHost: a\r\nX-Api-Key: %s\r\nContent-Type: text/xml\r\nContent-Length: 4\r\n\r\n<m/>", key("alice"))
	<-g.entered
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	require.ErrorIs(t, b.server.Shutdown(ctx), context.Canceled)
	_, err := conn.Read(make([]byte, 1))
	require.Error(t, err, "the connection is cut off without an answer")
}

func dial(t *testing.T, l net.Listener) net.Conn {
	t.Helper()
	conn, err := net.Dial("tcp", l.Addr().String())
	require.NoError(t, err)
	t.Cleanup(func() { conn.Close() })
	require.NoError(t, conn.SetDeadline(time.Now().Add(time.Minute)))
	return conn
}

func TestAHeaderThatDoesNotEndIsCutOff(t *testing.T) {
	t.Parallel()
	_, l, _ := listen(t, func(o *api.Options) { o.Limits.HeaderTimeout = 100 * time.Millisecond })
	conn := dial(t, l)
	fmt.Fprint(conn, "POST /v1/messages HTTP/1.1\r\nHost: a\r\n")
	_, err := io.ReadAll(conn) // ends only when the server closes
	require.NoError(t, err)
}

func TestABodyThatDoesNotEndIsCutOff(t *testing.T) {
	t.Parallel()
	// Long enough for a busy machine to read the header in.
	b, l, _ := listen(t, func(o *api.Options) { o.Limits.ReadTimeout = 3 * time.Second })
	conn := dial(t, l)
	fmt.Fprintf(conn, "POST /v1/messages HTTP/1.1\r\nHost: a\r\nX-Api-Key: %s\r\nContent-Type: text/xml\r\nContent-Length: 100\r\n\r\n<m", key("alice"))
	r, err := http.ReadResponse(bufio.NewReader(conn), nil)
	require.NoError(t, err)
	defer r.Body.Close()
	require.Equal(t, http.StatusRequestTimeout, r.StatusCode)
	require.Zero(t, b.store.commits)
}

func TestAHeaderThatIsTooLargeIsRefused(t *testing.T) {
	t.Parallel()
	_, l, _ := listen(t, nil)
	conn := dial(t, l)
	fmt.Fprintf(conn, "GET /healthz HTTP/1.1\r\nHost: a\r\nX-Long: %s\r\n\r\n", strings.Repeat("a", 32<<10))
	r, err := http.ReadResponse(bufio.NewReader(conn), nil)
	require.NoError(t, err)
	defer r.Body.Close()
	require.Equal(t, http.StatusRequestHeaderFieldsTooLarge, r.StatusCode)
}

func TestABodyThatEndsEarlyLeavesNothing(t *testing.T) {
	t.Parallel()
	b, l, _ := listen(t, nil)
	conn := dial(t, l)
	fmt.Fprintf(conn, "POST /v1/messages HTTP/1.1\r\nHost: a\r\nX-Api-Key: %s\r\nContent-Type: text/xml\r\nContent-Length: 1000\r\n\r\n%s", key("alice"), message("M1", uetrA))
	require.NoError(t, conn.(*net.TCPConn).CloseWrite())
	r, err := http.ReadResponse(bufio.NewReader(conn), nil)
	require.NoError(t, err)
	defer r.Body.Close()
	var p api.Problem
	require.NoError(t, json.NewDecoder(r.Body).Decode(&p))
	require.Equal(t, http.StatusBadRequest, p.Status)
	require.Equal(t, string(gateway.CodeInvalidRequest), p.Code)
	require.Zero(t, b.store.commits)
}
