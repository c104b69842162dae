package evm

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// retryAfter is what a caller should wait after a call found no quorum.
const retryAfter = time.Second

// answer is what one endpoint said.
type answer[T any] struct {
	e     *endpoint
	value T
	err   error
}

// patience is what a poll does after an answer.
type patience int

const (
	waitOn    patience = iota // for every endpoint
	waitGrace                 // a short while for the others
	waitNoMore
)

// poll asks endpoints in parallel. decide sees each answer in turn, one call at
// a time, and says how long to wait on; without waitNoMore, poll ends when all
// have answered. spare ones are asked too as soon as one answer hasn't decided
// the matter or an answer takes long. Endpoints that are late then run on to
// their own timeout, so that a hanging one is found out; late, called
// concurrently, sees what they say. It gives an error only when ctx ends first
// or the chain is closed.
func poll[T any](ctx context.Context, c *Chain, asked, spare []*endpoint, ask func(context.Context, *endpoint) (T, error), decide func(answer[T]) patience, late func(answer[T])) error {
	if err := c.enter(len(asked) + len(spare)); err != nil {
		return err
	}
	work, cancel := context.WithCancel(context.WithoutCancel(ctx))
	unhook := context.AfterFunc(c.base, cancel)
	p := &ballotBox[T]{news: make(chan struct{}, 1), late: late}
	var open atomic.Int64
	open.Store(int64(len(asked) + len(spare)))
	leave := func() {
		if open.Add(-1) == 0 {
			unhook()
			cancel()
		}
		c.running.Done()
	}
	begin := func(endpoints []*endpoint) {
		for _, e := range endpoints {
			go func() {
				defer leave()
				value, err := ask(work, e)
				p.put(answer[T]{e, value, err})
			}()
		}
	}
	begin(asked)
	defer p.close()
	defer func() {
		for range spare {
			leave()
		}
	}()

	var grace, slow <-chan time.Time
	if len(spare) > 0 {
		timer := time.NewTimer(c.grace)
		defer timer.Stop()
		slow = timer.C
	}
	out := len(asked)
	reinforce := func() {
		begin(spare)
		out += len(spare)
		spare, slow = nil, nil
	}
	for seen := 0; seen < out; {
		select {
		case <-p.news:
		case <-slow:
			reinforce()
			continue
		case <-grace:
			return nil
		case <-ctx.Done():
			cancel()
			return ctx.Err()
		}
		a, ok := p.take()
		if !ok {
			continue
		}
		seen++
		verdict := decide(a)
		if verdict != waitNoMore && (a.err != nil || seen == out) {
			reinforce()
		}
		switch verdict {
		case waitNoMore:
			return nil
		case waitGrace:
			if grace == nil {
				timer := time.NewTimer(c.grace)
				defer timer.Stop()
				grace = timer.C
			}
		}
	}
	return nil
}

// ballotBox hands answers over to the one who polls, and to late after that.
type ballotBox[T any] struct {
	mu     sync.Mutex
	fresh  []answer[T]
	closed bool
	news   chan struct{}
	late   func(answer[T])
}

func (b *ballotBox[T]) put(a answer[T]) {
	b.mu.Lock()
	if !b.closed {
		b.fresh = append(b.fresh, a)
		b.mu.Unlock()
		b.signal()
		return
	}
	b.mu.Unlock()
	if b.late != nil {
		b.late(a)
	}
}

// take gives the next answer. What is never taken goes to late.
func (b *ballotBox[T]) take() (answer[T], bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if len(b.fresh) == 0 {
		return answer[T]{}, false
	}
	a := b.fresh[0]
	b.fresh = b.fresh[1:]
	if len(b.fresh) > 0 {
		b.signal()
	}
	return a, true
}

func (b *ballotBox[T]) signal() {
	select {
	case b.news <- struct{}{}:
	default:
	}
}

func (b *ballotBox[T]) close() {
	b.mu.Lock()
	b.closed = true
	rest := b.fresh
	b.fresh = nil
	b.mu.Unlock()
	if b.late != nil {
		for _, a := range rest {
			b.late(a)
		}
	}
}

// vote is a comparable form of an endpoint's answer with the answer itself.
type vote[T any] struct {
	key   string
	value T
}

// question is what endpoints are asked to agree on. blame, when not nil, sees an
// endpoint that said something else than the quorum. A dear one is put to as
// many endpoints as make a quorum, to others in turn, and to the rest only when
// those don't agree at once.
type question[T any] struct {
	op    string
	dear  bool
	ask   func(context.Context, *endpoint) (vote[T], error)
	blame func(e *endpoint, said, agreed string)
}

// agree gives the first answer that a quorum gives. QUORUM: enough endpoints
// answered, but not the same; UNAVAILABLE: too few answered.
func agree[T any](ctx context.Context, c *Chain, q question[T]) (T, error) {
	var zero T
	asked := c.voters()
	all := len(asked)
	var spare []*endpoint
	if q.dear && all > c.cfg.Quorum {
		start := int(c.turn.Add(1) % uint64(all)) //nolint:gosec // less than the number of endpoints
		asked = slices.Concat(asked[start:], asked[:start])
		asked, spare = asked[:c.cfg.Quorum], asked[c.cfg.Quorum:]
	}
	var answers []answer[vote[T]]
	counts := make(map[string]int, len(asked))
	var won atomic.Pointer[string]
	judge := func(a answer[vote[T]]) {
		key := won.Load()
		switch {
		case key == nil || a.err != nil:
		case a.value.key == *key:
			a.e.agreed()
		case q.blame != nil:
			q.blame(a.e, a.value.key, *key)
		}
	}
	best := 0
	var result T
	err := poll(ctx, c, asked, spare, q.ask, func(a answer[vote[T]]) patience {
		answers = append(answers, a)
		if a.err == nil {
			counts[a.value.key]++
			best = max(best, counts[a.value.key])
		}
		if a.err == nil && counts[a.value.key] >= c.cfg.Quorum {
			key := a.value.key
			won.Store(&key)
			result = a.value.value
			return waitNoMore
		}
		if best+all-len(answers) < c.cfg.Quorum {
			return waitNoMore
		}
		return waitOn
	}, judge)
	if err != nil {
		return zero, gateway.Errorf(gateway.CodeUnavailable, c.op(q.op), gateway.RetrySameBytes, "%w", err)
	}
	for _, a := range answers {
		judge(a)
	}
	if won.Load() == nil {
		return zero, noQuorum(c, q.op, answers)
	}
	return result, nil
}

// noQuorum says who said what.
func noQuorum[T any](c *Chain, op string, answers []answer[vote[T]]) error {
	said := 0
	words := make([]string, 0, len(answers))
	for _, a := range answers {
		if a.err != nil {
			words = append(words, a.e.operator+": "+a.err.Error())
			continue
		}
		said++
		words = append(words, a.e.operator+": says "+short(a.value.key))
	}
	return c.lacking(op, said, words)
}

// lacking is the error of a call that found no quorum: said endpoints answered.
func (c *Chain) lacking(op string, said int, words []string) error {
	code := gateway.CodeUnavailable
	if said >= c.cfg.Quorum {
		code = gateway.CodeQuorum
	}
	err := gateway.Errorf(code, c.op(op), gateway.RetryAfterChange, "%d of %d endpoints must agree (%s)",
		c.cfg.Quorum, len(c.endpoints), strings.Join(words, "; "))
	err.After = retryAfter
	return err
}

func short(s string) string {
	const most = 80
	if len(s) > most {
		return s[:most] + "…"
	}
	return s
}

// voters gives the endpoints to ask: those not set aside, and when they are too
// few for a quorum the others as well, for agreement is what makes an answer
// true. One that serves another chain is never asked before its cool-down ends.
func (c *Chain) voters() []*endpoint {
	var healthy, rest []*endpoint
	for _, e := range c.endpoints {
		aside, foreign := e.aside()
		switch {
		case !aside:
			healthy = append(healthy, e)
		case !foreign:
			rest = append(rest, e)
		}
	}
	if len(healthy) >= c.cfg.Quorum {
		return healthy
	}
	return append(healthy, rest...)
}

// first asks endpoints one after the other until one gives an answer that fn
// accepts, healthy ones first, beginning with another one each time. fn proves
// what it gets: it is for questions whose answers need no agreement.
func (c *Chain) first(ctx context.Context, op string, fn func(context.Context, *endpoint) error) error {
	if err := c.enter(1); err != nil {
		return err
	}
	defer c.running.Done()
	var healthy, rest []*endpoint
	start := int(c.turn.Add(1))
	for i := range c.endpoints {
		e := c.endpoints[(start+i)%len(c.endpoints)]
		aside, foreign := e.aside()
		switch {
		case !aside:
			healthy = append(healthy, e)
		case !foreign:
			rest = append(rest, e)
		}
	}
	var words []string
	for _, e := range append(healthy, rest...) {
		err := fn(ctx, e)
		if err == nil {
			return nil
		}
		if ctx.Err() != nil {
			return gateway.Errorf(gateway.CodeUnavailable, c.op(op), gateway.RetrySameBytes, "%w", ctx.Err())
		}
		words = append(words, e.operator+": "+err.Error())
	}
	err := gateway.Errorf(gateway.CodeUnavailable, c.op(op), gateway.RetryAfterChange, "no endpoint gave a proven answer (%s)", strings.Join(words, "; "))
	err.After = retryAfter
	return err
}

func (c *Chain) op(op string) string { return fmt.Sprintf("%s on %s", op, c.cfg.Name) }
