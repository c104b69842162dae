package evm

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// maxInFlight bounds the requests to one endpoint that haven't been answered:
// a hanging endpoint costs this many goroutines and no more.
const maxInFlight = 256

// endpoint is one operator's node. Its methods are safe for concurrent use.
type endpoint struct {
	operator string
	url      string
	chain    *Chain
	rpc      *rpc.Client
	slots    chan struct{}
	post     post
	checking chan struct{} // held while chain id and genesis are checked

	mu     sync.Mutex
	state  State
	since  time.Time
	until  time.Time // set aside until then
	last   string    // last error
	faults int       // so far
	sure   bool      // chain id and genesis have been checked since the last failure
}

// failure is why an endpoint gave no answer. sent is false only when it is
// certain that the request never reached it.
type failure struct {
	kind failureKind
	sent bool
	text string

	code int    // of a JSON-RPC error
	data string // of a JSON-RPC error
}

type failureKind int

const (
	failedDown    failureKind = iota // no connection, HTTP error, garbage
	failedHanging                    // no answer in time
	failedLimited                    // rate limit
	failedBusy                       // our own bound on requests in flight
	failedForeign                    // another chain
	failedAnswer                     // a JSON-RPC error: it is alive, and says no
	failedMissing                    // it doesn't have the block
	failedLying                      // its answer contradicts itself
)

func (f *failure) Error() string {
	if f.kind == failedAnswer {
		return fmt.Sprintf("%s (%d)", f.text, f.code)
	}
	return f.text
}

func newEndpoint(c *Chain, e Endpoint, httpClient *http.Client) (*endpoint, error) {
	client, err := rpc.DialOptions(context.Background(), e.URL, rpc.WithHTTPClient(httpClient))
	if err != nil {
		return nil, errors.New("URL isn't usable")
	}
	return &endpoint{
		operator: e.Operator,
		url:      e.URL,
		chain:    c,
		rpc:      client,
		slots:    make(chan struct{}, maxInFlight),
		checking: make(chan struct{}, 1),
		state:    StateOK,
		since:    c.cfg.Now(),
	}, nil
}

// call makes a request of its own, after the endpoint has shown that it serves
// our chain.
func (e *endpoint) call(ctx context.Context, result any, method string, args ...any) error {
	if err := e.ready(ctx); err != nil {
		return err
	}
	err := e.request(ctx, func(ctx context.Context) error {
		return e.rpc.CallContext(ctx, result, method, args...)
	})
	if err == nil {
		e.answered()
	}
	return err
}

// batch asks several things in one HTTP request; each element has its own
// error, which translate turns into a failure.
func (e *endpoint) batch(ctx context.Context, elems []rpc.BatchElem) error {
	if err := e.ready(ctx); err != nil {
		return err
	}
	err := e.request(ctx, func(ctx context.Context) error {
		return e.rpc.BatchCallContext(ctx, elems)
	})
	if err == nil {
		e.answered()
	}
	return err
}

func (e *endpoint) request(ctx context.Context, do func(context.Context) error) error {
	select {
	case e.slots <- struct{}{}:
		defer func() { <-e.slots }()
	default:
		return &failure{kind: failedBusy, text: "too many requests in flight"}
	}
	timed, cancel := context.WithTimeout(ctx, e.chain.cfg.Timeout)
	defer cancel()
	err := do(timed)
	if err == nil {
		return nil
	}
	if ctx.Err() != nil { // our caller gave up: that says nothing about the endpoint
		return &failure{kind: failedBusy, sent: true, text: ctx.Err().Error()}
	}
	f := e.translate(err)
	if timed.Err() != nil {
		f = &failure{kind: failedHanging, sent: true, text: fmt.Sprintf("no answer within %s", e.chain.cfg.Timeout)}
	}
	e.failed(f)
	return f
}

// translate gives the failure behind an error of the RPC client. No text of it
// may hold the URL: keys are part of it.
func (e *endpoint) translate(err error) *failure {
	if rpcErr, ok := errors.AsType[rpc.Error](err); ok {
		var data any
		if withData, ok := errors.AsType[rpc.DataError](err); ok {
			data = withData.ErrorData()
		}
		return e.refusal(rpcErr.ErrorCode(), rpcErr.Error(), data)
	}
	if httpErr, ok := errors.AsType[rpc.HTTPError](err); ok {
		return e.httpFailure(httpErr)
	}
	f := &failure{kind: failedDown, sent: true, text: "bad response: " + e.redact(err.Error())}
	if urlErr, ok := errors.AsType[*url.Error](err); ok {
		f.text = e.redact(urlErr.Err.Error())
	}
	if opErr, ok := errors.AsType[*net.OpError](err); ok && opErr.Op == "dial" {
		f.sent = false
		f.text = "no connection: " + opErr.Err.Error()
	}
	if errors.Is(err, errTooLarge) {
		f.text = errTooLarge.Error()
	}
	return f
}

// refusal gives the failure behind a JSON-RPC error.
func (e *endpoint) refusal(code int, text string, data any) *failure {
	f := &failure{kind: failedAnswer, sent: true, code: code, text: e.redact(text), data: errorData(data)}
	switch {
	case isRevert(f.code, f.text, f.data):
	case isRateLimit(f.code, f.text):
		f.kind = failedLimited
	case isMissingBlock(f.code, f.text), !strings.HasPrefix(f.data, "0x") && isMissingBlock(f.code, f.data):
		f.kind = failedMissing
	}
	return f
}

// httpFailure gives the failure behind an HTTP status. Some providers put a
// JSON-RPC error under one, which then says more than the status.
func (e *endpoint) httpFailure(err rpc.HTTPError) *failure {
	var body struct {
		Error *struct {
			Code    int    `json:"code"`
			Message string `json:"message"`
			Data    any    `json:"data"`
		} `json:"error"`
	}
	if json.Unmarshal(err.Body, &body) == nil && body.Error != nil && body.Error.Message != "" {
		return e.refusal(body.Error.Code, body.Error.Message, body.Error.Data)
	}
	f := &failure{kind: failedDown, sent: true, text: fmt.Sprintf("HTTP status %d", err.StatusCode)}
	switch err.StatusCode {
	case http.StatusTooManyRequests:
		f.kind = failedLimited
	case http.StatusUnauthorized, http.StatusForbidden, http.StatusNotFound, http.StatusMethodNotAllowed, http.StatusRequestEntityTooLarge:
		f.sent = false // turned away at the door
	}
	return f
}

// redact takes everything out of a text that only the URL's owner may know.
func (e *endpoint) redact(text string) string {
	text = strings.ReplaceAll(text, e.url, "…")
	if u, err := url.Parse(e.url); err == nil {
		secrets := []string{u.RawQuery}
		if u.User != nil {
			password, _ := u.User.Password()
			secrets = append(secrets, password, u.User.Username())
		}
		for _, values := range u.Query() {
			secrets = append(secrets, values...)
		}
		secrets = append(secrets, strings.Split(u.Path, "/")...)
		for _, s := range secrets {
			if len(s) >= 6 {
				text = strings.ReplaceAll(text, s, "…")
			}
		}
	}
	const most = 300
	if len(text) > most {
		text = text[:most] + "…"
	}
	return text
}

func errorData(data any) string {
	switch d := data.(type) {
	case nil:
		return ""
	case string:
		return d
	default:
		text, err := json.Marshal(d)
		if err != nil {
			return ""
		}
		return string(text)
	}
}

// ready checks chain id, genesis and finality tag, once after start and once
// after each failure of the connection: what answers there may be another
// machine now.
func (e *endpoint) ready(ctx context.Context) error {
	sure, faults := e.standing()
	if sure {
		return nil
	}
	select {
	case e.checking <- struct{}{}:
		defer func() { <-e.checking }()
	case <-ctx.Done():
		return &failure{kind: failedBusy, text: ctx.Err().Error()}
	}
	// Whoever waited here while the check failed has its answer: trying again one
	// after the other would take one timeout each.
	if sure, now := e.standing(); sure {
		return nil
	} else if now != faults {
		return &failure{kind: failedBusy, text: "was set aside meanwhile"}
	}
	cfg := e.chain.cfg
	var id hexutil.Big
	ask := func(result any, method string, args ...any) error {
		return e.request(ctx, func(ctx context.Context) error { return e.rpc.CallContext(ctx, result, method, args...) })
	}
	if err := ask(&id, "eth_chainId"); err != nil {
		return unsent(err)
	}
	if id.ToInt().Cmp(cfg.ChainID) != 0 {
		return e.foreign(fmt.Sprintf("serves chain id %s, not %s", id.ToInt(), cfg.ChainID))
	}
	if cfg.Genesis != (common.Hash{}) {
		var raw json.RawMessage
		if err := ask(&raw, "eth_getBlockByNumber", "0x0", false); err != nil {
			return unsent(err)
		}
		h, err := e.decodeHeader(raw)
		if err != nil {
			return unsent(err)
		}
		if h == nil || h.Hash() != cfg.Genesis {
			return e.foreign("serves another genesis block")
		}
	}
	if cfg.Finality.Tag != "" {
		var raw json.RawMessage
		err := ask(&raw, "eth_getBlockByNumber", cfg.Finality.Tag, false)
		if f, ok := errors.AsType[*failure](err); ok && f.kind == failedAnswer {
			return e.foreign("doesn't serve block tag " + cfg.Finality.Tag + ": " + f.text)
		}
		if f, ok := errors.AsType[*failure](err); ok && f.kind != failedMissing {
			return unsent(err)
		}
	}
	e.recognised()
	return nil
}

// unsent marks a failure of the check: the request itself was never made.
func unsent(err error) error {
	if f, ok := errors.AsType[*failure](err); ok {
		g := *f
		g.sent = false
		if g.kind == failedAnswer {
			g.kind = failedDown
		}
		return &g
	}
	return err
}

func (e *endpoint) foreign(text string) error {
	f := &failure{kind: failedForeign, text: text}
	e.failed(f)
	return f
}

func (e *endpoint) standing() (sure bool, faults int) {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.sure, e.faults
}

// headerAt gives the header of a number or tag, its hash computed here; nil
// when the endpoint doesn't have the block.
func (e *endpoint) headerAt(ctx context.Context, block string) (*types.Header, error) {
	var raw json.RawMessage
	err := e.ask(ctx, &raw, "eth_getBlockByNumber", block, false)
	if f, ok := errors.AsType[*failure](err); ok && f.kind == failedMissing {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return e.decodeHeader(raw)
}

// decodeHeader reads a header and compares its hash with the one that the
// endpoint claims. A difference means a lie, or a chain whose headers have
// fields that go-ethereum doesn't know; then no endpoint can be right.
func (e *endpoint) decodeHeader(raw json.RawMessage) (*types.Header, error) {
	if len(raw) == 0 || string(raw) == "null" {
		return nil, nil
	}
	var claimed struct {
		Hash *common.Hash `json:"hash"`
	}
	h := new(types.Header)
	if err := json.Unmarshal(raw, &claimed); err != nil {
		return nil, e.lying("header: " + err.Error())
	}
	if err := json.Unmarshal(raw, h); err != nil {
		return nil, e.lying("header: " + err.Error())
	}
	if claimed.Hash != nil && *claimed.Hash != h.Hash() {
		return nil, e.lying(fmt.Sprintf("header %s hashes to %s but calls itself %s", h.Number, h.Hash(), claimed.Hash))
	}
	return h, nil
}

// lying records that the endpoint's answer can't be true.
func (e *endpoint) lying(text string) error {
	f := &failure{kind: failedLying, sent: true, text: text}
	e.failed(f)
	return f
}

// newHTTPClient gives a client that never follows a redirect (it could lead a
// signed transaction elsewhere) and never reads more than most bytes.
func newHTTPClient(most int64) *http.Client {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.MaxIdleConnsPerHost = 64
	return &http.Client{
		Transport:     boundedTransport{transport, most},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

var errTooLarge = errors.New("response is larger than allowed")

type boundedTransport struct {
	*http.Transport
	most int64
}

func (t boundedTransport) RoundTrip(r *http.Request) (*http.Response, error) {
	resp, err := t.Transport.RoundTrip(r)
	if err == nil {
		resp.Body = &boundedBody{resp.Body, t.most}
	}
	return resp, err
}

type boundedBody struct {
	io.ReadCloser
	left int64
}

func (b *boundedBody) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, errTooLarge
	}
	if int64(len(p)) > b.left {
		p = p[:b.left]
	}
	n, err := b.ReadCloser.Read(p)
	b.left -= int64(n)
	return n, err
}
