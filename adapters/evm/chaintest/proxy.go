package chaintest

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"sync"

	"github.com/ethereum/go-ethereum/rpc"
)

// Fault sees each call that comes through a proxy and gives its answer; ask
// gives the node's true one. A *RPCError becomes a JSON-RPC error.
type Fault func(ctx context.Context, method string, params []json.RawMessage, ask func() (json.RawMessage, error)) (json.RawMessage, error)

// RPCError is a JSON-RPC error to answer with.
type RPCError struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
	Data    any    `json:"data,omitempty"`
}

// Error gives the message.
func (e *RPCError) Error() string { return e.Message }

// Proxy is an HTTP endpoint before a node. Without a fault it tells the truth.
type Proxy struct {
	server *httptest.Server
	mu     sync.Mutex
	node   *Node
	fault  Fault
	status int
	reason string
	single bool
	seen   int
	asked  int
	hung   chan struct{}
	calls  map[string]int
}

// Proxy starts another endpoint of the node; it ends with the test.
func (n *Node) Proxy() *Proxy {
	p := &Proxy{node: n, calls: make(map[string]int)}
	p.server = httptest.NewServer(p)
	n.tb.Cleanup(p.Close)
	return p
}

// Close refuses connections from now on.
func (p *Proxy) Close() {
	p.Resume()
	p.server.CloseClientConnections()
	p.server.Close()
}

// URL gives the endpoint's address.
func (p *Proxy) URL() string { return p.server.URL }

// Misbehave installs a fault; nil ends it.
func (p *Proxy) Misbehave(f Fault) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.fault = f
}

// Fail answers every request with an HTTP status; 0 ends it.
func (p *Proxy) Fail(status int) { p.FailWith(status, "") }

// FailWith answers every request with an HTTP status and a body.
func (p *Proxy) FailWith(status int, body string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.status, p.reason = status, body
}

// RefuseBatches answers a JSON-RPC batch with one error for all of it, as
// providers do that don't serve batches.
func (p *Proxy) RefuseBatches() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.single = true
}

// Hang keeps requests waiting until Resume or until the client goes.
func (p *Proxy) Hang() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.hung == nil {
		p.hung = make(chan struct{})
	}
}

// Resume answers again.
func (p *Proxy) Resume() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.hung != nil {
		close(p.hung)
		p.hung = nil
	}
}

// Serve moves the endpoint to another node, as when a name is pointed elsewhere.
func (p *Proxy) Serve(n *Node) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.node = n
}

// Calls gives how often a method was asked for.
func (p *Proxy) Calls(method string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.calls[method]
}

// Questions gives how many questions have arrived, answered or not.
func (p *Proxy) Questions() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.asked
}

// questions counts those of a request's body.
func questions(body []byte) int {
	var batch []json.RawMessage
	if json.Unmarshal(body, &batch) != nil {
		return 1
	}
	return len(batch)
}

// Requests gives how many HTTP requests have arrived, answered or not.
func (p *Proxy) Requests() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.seen
}

type rpcRequest struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

type rpcResponse struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   *RPCError       `json:"error,omitempty"`
}

// ServeHTTP answers a JSON-RPC request or batch.
func (p *Proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return
	}
	p.mu.Lock()
	p.seen++
	p.asked += questions(body)
	hung, status, reason, single := p.hung, p.status, p.reason, p.single
	p.mu.Unlock()
	if hung != nil {
		select {
		case <-hung:
		case <-r.Context().Done():
			return
		}
	}
	if status != 0 {
		w.WriteHeader(status)
		_, _ = io.WriteString(w, reason)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	if len(body) > 0 && body[0] == '[' && single {
		_, _ = io.WriteString(w, `{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"batches are not served"}}`)
		return
	}
	if len(body) > 0 && body[0] == '[' {
		var batch []rpcRequest
		if json.Unmarshal(body, &batch) != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		out := make([]rpcResponse, len(batch))
		for i, one := range batch {
			out[i] = p.answer(r.Context(), one)
		}
		_ = json.NewEncoder(w).Encode(out)
		return
	}
	var one rpcRequest
	if json.Unmarshal(body, &one) != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	_ = json.NewEncoder(w).Encode(p.answer(r.Context(), one))
}

func (p *Proxy) answer(ctx context.Context, req rpcRequest) rpcResponse {
	p.mu.Lock()
	p.calls[req.Method]++
	fault, node := p.fault, p.node
	p.mu.Unlock()
	ask := func() (json.RawMessage, error) { return node.answer(ctx, req.Method, req.Params) }
	var result json.RawMessage
	var err error
	if fault != nil {
		result, err = fault(ctx, req.Method, req.Params, ask)
	} else {
		result, err = ask()
	}
	out := rpcResponse{Version: "2.0", ID: req.ID, Result: result}
	if err != nil {
		out.Result, out.Error = nil, asRPCError(err)
	} else if result == nil {
		out.Result = json.RawMessage("null")
	}
	return out
}

func asRPCError(err error) *RPCError {
	if e, ok := errors.AsType[*RPCError](err); ok {
		return e
	}
	out := &RPCError{Code: -32603, Message: err.Error()}
	if e, ok := errors.AsType[rpc.Error](err); ok {
		out.Code = e.ErrorCode()
	}
	if e, ok := errors.AsType[rpc.DataError](err); ok {
		out.Data = e.ErrorData()
	}
	return out
}
