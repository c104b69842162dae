package devnet

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"sync"
	"time"
)

const (
	// maxConcurrent bounds how many requests of one endpoint are being answered,
	// and so the memory that answers take. Requests that hang don't count.
	maxConcurrent = 32
	// maxOpen bounds how many requests are there at all, those that hang
	// included; one more is refused as an overloaded node would.
	maxOpen = 256
)

// Endpoint is one JSON-RPC URL before a chain's node. It does what its Behaviour
// says. Safe for concurrent use.
type Endpoint struct {
	node   *node
	server *http.Server
	url    string
	open   chan struct{}
	slots  chan struct{}

	mu       sync.Mutex
	behave   Behaviour
	forgery  *forgery      // while it lies about headers
	changed  chan struct{} // closed by the next Set
	conns    map[net.Conn]struct{}
	requests map[string]uint64

	closed chan struct{}
	done   chan struct{}
}

func startEndpoint(ctx context.Context, listen string, n *node) (*Endpoint, error) {
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", listen)
	if err != nil {
		return nil, fmt.Errorf("listen for an endpoint: %w", err)
	}
	e := &Endpoint{
		node:     n,
		url:      "http://" + listener.Addr().String(),
		open:     make(chan struct{}, maxOpen),
		slots:    make(chan struct{}, maxConcurrent),
		changed:  make(chan struct{}),
		conns:    map[net.Conn]struct{}{},
		requests: map[string]uint64{},
		closed:   make(chan struct{}),
		done:     make(chan struct{}),
	}
	e.server = &http.Server{
		Handler:           e,
		ReadHeaderTimeout: time.Minute,
		ConnState:         e.track,
		ErrorLog:          log.New(io.Discard, "", 0),
	}
	go func() {
		defer close(e.done)
		_ = e.server.Serve(listener)
	}()
	return e, nil
}

// URL is where the endpoint listens, also while it is down.
func (e *Endpoint) URL() string { return e.url }

// Set changes what the endpoint does, from the next request on. Requests that
// hang are answered under the new behaviour.
func (e *Endpoint) Set(b Behaviour) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if !b.LieHeaders {
		e.forgery = nil
	} else if e.forgery == nil {
		e.forgery = newForgery(e.node)
	}
	e.behave = b
	close(e.changed)
	e.changed = make(chan struct{})
	if b.Down {
		for conn := range e.conns {
			reset(conn)
		}
	}
}

// Behaviour is what the endpoint does now.
func (e *Endpoint) Behaviour() Behaviour {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.behave
}

// Requests counts the calls of a JSON-RPC method that have arrived, calls of a
// batch one by one; of all methods when method is empty.
func (e *Endpoint) Requests(method string) uint64 {
	e.mu.Lock()
	defer e.mu.Unlock()
	if method != "" {
		return e.requests[method]
	}
	var all uint64
	for _, n := range e.requests {
		all += n
	}
	return all
}

func (e *Endpoint) close() error {
	close(e.closed)
	err := e.server.Close()
	<-e.done
	return err
}

// track knows the open connections, so that going down cuts them.
func (e *Endpoint) track(conn net.Conn, state http.ConnState) {
	e.mu.Lock()
	defer e.mu.Unlock()
	switch state {
	case http.StateNew:
		if e.behave.Down {
			reset(conn)
			return
		}
		e.conns[conn] = struct{}{}
	case http.StateClosed, http.StateHijacked:
		delete(e.conns, conn)
	}
}

// reset closes a connection so that the client sees an error and not an end.
func reset(conn net.Conn) {
	if tcp, ok := conn.(*net.TCPConn); ok {
		_ = tcp.SetLinger(0)
	}
	_ = conn.Close()
}

// ServeHTTP answers one call or a batch.
func (e *Endpoint) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	select {
	case e.open <- struct{}{}:
		defer func() { <-e.open }()
	default:
		http.Error(w, "too many requests at once", http.StatusServiceUnavailable)
		return
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBodyBytes))
	if err != nil {
		http.Error(w, "request body too large", http.StatusRequestEntityTooLarge)
		return
	}
	e.count(body)
	behave, forged, err := e.awaken(r.Context())
	if err != nil || behave.Down {
		panic(http.ErrAbortHandler) // cuts the connection without an answer
	}
	select {
	case e.slots <- struct{}{}:
		defer func() { <-e.slots }()
	case <-r.Context().Done():
		return
	case <-e.closed:
		return
	}

	answer := e.answer(r, body, behave, forged)
	for key, values := range answer.header {
		w.Header()[key] = values
	}
	w.WriteHeader(answer.status)
	_, _ = w.Write(answer.body.Bytes())
}

// awaken gives the behaviour in force, after waiting as long as that is to hang.
func (e *Endpoint) awaken(ctx context.Context) (Behaviour, *forgery, error) {
	for {
		e.mu.Lock()
		behave, forged, changed := e.behave, e.forgery, e.changed
		e.mu.Unlock()
		if !behave.Hang {
			return behave, forged, nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return behave, nil, ctx.Err()
		case <-e.closed:
			return behave, nil, errors.New("closed")
		}
	}
}

func (e *Endpoint) count(body []byte) {
	calls, _, err := parseCalls(body)
	if err != nil {
		return
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	for _, call := range calls {
		// Methods that nobody knows must not grow the map.
		if _, known := e.requests[call.Method]; known || len(e.requests) < 256 {
			e.requests[call.Method]++
		}
	}
}

func (e *Endpoint) answer(r *http.Request, body []byte, behave Behaviour, forged *forgery) *recorder {
	e.node.view.RLock()
	defer e.node.view.RUnlock()

	calls, batch, err := parseCalls(body)
	handle := behave.wrap(e.node, forged, func(c rpcCall) rpcAnswer { return e.forward(r, c) })
	if handle == nil || err != nil || len(calls) == 0 || len(calls) > maxBatchItems {
		// Nothing to change, or the node says best what is wrong.
		return e.pass(r, body)
	}
	answers := make([]rpcAnswer, 0, len(calls))
	for _, call := range calls {
		answer := handle(call)
		answer.Version, answer.ID = "2.0", call.ID
		answers = append(answers, answer)
	}
	out := newRecorder()
	out.Header().Set("Content-Type", "application/json")
	if batch {
		_ = json.NewEncoder(&out.body).Encode(answers)
	} else {
		_ = json.NewEncoder(&out.body).Encode(answers[0])
	}
	return out
}

// pass gives the node's own answer to a request body.
func (e *Endpoint) pass(r *http.Request, body []byte) *recorder {
	out := newRecorder()
	inner := r.Clone(r.Context())
	inner.Body = io.NopCloser(bytes.NewReader(body))
	inner.ContentLength = int64(len(body))
	e.node.geth.rpc.ServeHTTP(out, inner)
	return out
}

func (e *Endpoint) forward(r *http.Request, call rpcCall) rpcAnswer {
	call.Version = "2.0"
	if len(call.ID) == 0 {
		call.ID = json.RawMessage("0")
	}
	body, err := json.Marshal(call)
	if err != nil {
		return failed(-32700, err.Error())
	}
	var answer rpcAnswer
	if err := json.Unmarshal(e.pass(r, body).body.Bytes(), &answer); err != nil {
		return failed(-32603, "internal error")
	}
	return answer
}

// recorder keeps an answer until the locks are released: a slow reader must not
// hold up the chain.
type recorder struct {
	header http.Header
	status int
	body   bytes.Buffer
}

func newRecorder() *recorder { return &recorder{header: http.Header{}, status: http.StatusOK} }

// Header implements http.ResponseWriter.
func (r *recorder) Header() http.Header { return r.header }

// WriteHeader implements http.ResponseWriter.
func (r *recorder) WriteHeader(status int) { r.status = status }

// Write implements http.ResponseWriter.
func (r *recorder) Write(p []byte) (int, error) { return r.body.Write(p) }

type rpcCall struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id,omitempty"`
	Method  string          `json:"method"`
	Params  json.RawMessage `json:"params,omitempty"`
}

type rpcAnswer struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id,omitempty"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   *rpcError       `json:"error,omitempty"`
}

type rpcError struct {
	Code    int             `json:"code"`
	Message string          `json:"message"`
	Data    json.RawMessage `json:"data,omitempty"`
}

func failed(code int, message string) rpcAnswer {
	return rpcAnswer{Error: &rpcError{Code: code, Message: message}}
}

func succeeded(result any) rpcAnswer {
	raw, err := json.Marshal(result)
	if err != nil {
		return failed(-32603, err.Error())
	}
	return rpcAnswer{Result: raw}
}

func parseCalls(body []byte) (calls []rpcCall, batch bool, err error) {
	body = bytes.TrimSpace(body)
	if len(body) > 0 && body[0] == '[' {
		err = json.Unmarshal(body, &calls)
		return calls, true, err
	}
	var call rpcCall
	err = json.Unmarshal(body, &call)
	return []rpcCall{call}, false, err
}
