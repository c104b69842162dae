package evm

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"sync"

	"github.com/ethereum/go-ethereum/rpc"
)

// carriers is how many HTTP requests with questions are on their way to one
// endpoint at most. More questions than that share requests.
const carriers = 4

// post collects the questions to one endpoint that may share an HTTP request as
// a JSON-RPC batch. Nobody waits for company: a question goes at once while
// fewer than carriers requests are on their way; those that come meanwhile go
// together with the next.
type post struct {
	mu      sync.Mutex
	waiting []*letter
	out     int  // carriers on their way
	alone   bool // the endpoint takes no batches
}

// letter is one question. done is closed once raw or err is there.
type letter struct {
	method string
	args   []any
	done   chan struct{}
	raw    json.RawMessage
	err    error
}

// ask puts a question that changes nothing and whose answer is short. It may
// share an HTTP request with others, which a long answer would hold up.
func (e *endpoint) ask(ctx context.Context, result any, method string, args ...any) error {
	if err := e.ready(ctx); err != nil {
		return err
	}
	l := &letter{method: method, args: args, done: make(chan struct{})}
	if err := e.hand(l); err != nil {
		return err
	}
	select {
	case <-l.done:
	case <-ctx.Done(): // our caller gave up: that says nothing about the endpoint
		return &failure{kind: failedBusy, sent: true, text: ctx.Err().Error()}
	}
	if l.err != nil {
		return l.err
	}
	if err := json.Unmarshal(l.raw, result); err != nil {
		f := &failure{kind: failedDown, sent: true, text: "bad response: " + e.redact(err.Error())}
		e.failed(f)
		return f
	}
	e.answered()
	return nil
}

// hand gives a letter to a carrier.
func (e *endpoint) hand(l *letter) error {
	p := &e.post
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.waiting) >= maxInFlight {
		return &failure{kind: failedBusy, text: "too many requests in flight"}
	}
	if p.out < carriers {
		if err := e.chain.enter(1); err != nil {
			return &failure{kind: failedBusy, text: err.Error()}
		}
		p.out++
		go e.carry()
	}
	p.waiting = append(p.waiting, l)
	return nil
}

// carry brings what waits to the endpoint until nothing does.
func (e *endpoint) carry() {
	defer e.chain.running.Done()
	for {
		letters := e.collect()
		if len(letters) == 0 {
			return
		}
		err := e.deliver(letters)
		for _, l := range letters {
			if l.err == nil {
				l.err = err
			}
			close(l.done)
		}
		if f, ok := errors.AsType[*failure](err); ok && (f.kind == failedDown || f.kind == failedHanging || f.kind == failedLimited) {
			e.giveBack(f)
		}
	}
}

// collect takes what goes into the next request; nothing ends the carrier.
func (e *endpoint) collect() []*letter {
	p := &e.post
	p.mu.Lock()
	defer p.mu.Unlock()
	n := min(len(p.waiting), e.chain.cfg.Batch)
	if p.alone {
		n = min(n, 1)
	}
	letters := p.waiting[:n:n]
	p.waiting = p.waiting[n:]
	if n == 0 {
		p.waiting = nil
		p.out--
	}
	return letters
}

// giveBack answers those who still wait for an endpoint that has just failed:
// one after the other they would wait for a timeout each.
func (e *endpoint) giveBack(f *failure) {
	p := &e.post
	p.mu.Lock()
	letters := p.waiting
	p.waiting = nil
	p.mu.Unlock()
	for _, l := range letters {
		l.err = unsent(f)
		close(l.done)
	}
}

// deliver makes one HTTP request. It gives what went wrong with all of it; what
// is wrong with one question stands in its letter.
func (e *endpoint) deliver(letters []*letter) error {
	if len(letters) == 1 {
		l := letters[0]
		return e.request(e.chain.base, func(ctx context.Context) error { return e.rpc.CallContext(ctx, &l.raw, l.method, l.args...) })
	}
	elems := make([]rpc.BatchElem, len(letters))
	for i, l := range letters {
		elems[i] = rpc.BatchElem{Method: l.method, Args: l.args, Result: &l.raw}
	}
	err := e.request(e.chain.base, func(ctx context.Context) error { return e.rpc.BatchCallContext(ctx, elems) })
	if err != nil {
		return e.deliverEach(letters, err)
	}
	for i, l := range letters {
		if elems[i].Error != nil {
			f := e.translate(elems[i].Error)
			e.failed(f)
			l.err = f
		}
	}
	return nil
}

// deliverEach asks one by one what an endpoint would not answer in one request:
// some providers take no batches, or short ones only. It isn't tried when the
// endpoint gave no answer at all.
func (e *endpoint) deliverEach(letters []*letter, because error) error {
	f, ok := errors.AsType[*failure](because)
	if !ok || f.kind == failedHanging || f.kind == failedBusy || !f.sent {
		return because
	}
	for i, l := range letters {
		err := e.deliver([]*letter{l})
		refused, ok := errors.AsType[*failure](err)
		if ok && refused.kind != failedAnswer && refused.kind != failedMissing {
			if i == 0 {
				return because // it isn't the batch
			}
			for _, rest := range letters[i:] {
				rest.err = err
			}
			return err
		}
		l.err = err
	}
	e.post.mu.Lock()
	defer e.post.mu.Unlock()
	if !e.post.alone {
		e.post.alone = true
		e.chain.log.Warn("endpoint takes no JSON-RPC batches: each question goes alone", slog.String("operator", e.operator), slog.String("error", f.text))
	}
	return nil
}
