package engine

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// What a lane can't take waits in a line, one for each cause. Nobody in it looks
// at the chains: the head is called when the cause may be over, and when it gets
// through, more and more of the line follow. However many wait, a cause that
// lasts costs one look at a time.

// Barriers is where transfers wait in line.
type Barriers interface {
	// Barriers gives every barrier that is there, by name.
	Barriers(ctx context.Context) ([]gateway.Barrier, error)
	// Line gives who is first in the line of a barrier and who comes after the
	// first skip, each empty when there is nobody, and whether somebody whom the
	// barrier has called hasn't been looked at yet.
	Line(ctx context.Context, barrier string, skip int) (head, after string, calling bool, err error)
	// Oldest gives who has waited for longest of those who wait at a barrier.
	Oldest(ctx context.Context, barrier string) (string, error)
	// Breakers gives every breaker that was ever tripped.
	Breakers(ctx context.Context) ([]gateway.Breaker, error)
}

const (
	widest       = 64          // how many are called at once at most
	firstWave    = 2           // after a probe that got through
	overtakers   = 8           // that are first tried behind a head that doesn't fit
	letPast      = 3           // how often others pass a head that waits for a bucket; then the bucket fills for it
	callPatience = time.Minute // with those who were called and aren't heard of
)

// place says where the causes of an error code stop transfers.
type place struct {
	code gateway.Code
	name func(r *gateway.Route) []string // what it is about; nil: the lane
	// token: it is about one token of the lane.
	token bool
	// sized: what stops one may let a smaller one pass.
	sized bool
	// fills: it is a matter of time until the first fits, and those who pass it take
	// of what it waits for. After letPast times nobody passes.
	fills bool
}

// places are the causes that stop more than one transfer, what stops all first.
// The rest is a matter of each transfer alone.
var places = []place{
	{code: gateway.CodeLaneCursed},
	{code: gateway.CodeUnavailable},
	{code: gateway.CodeQuorum},
	{code: gateway.CodeSigner, name: func(r *gateway.Route) []string { return []string{r.Source} }},
	{code: gateway.CodeSignerFunds, name: func(r *gateway.Route) []string { return []string{r.Source} }},
	{code: gateway.CodeRateLimited, name: laneToken, token: true, sized: true, fills: true},
	{code: codeDayLimit, name: senderToken, token: true, sized: true},
	{code: gateway.CodeLiquidityShort, name: laneToken, token: true, sized: true},
	{code: gateway.CodeFundsShort, name: senderToken, token: true, sized: true},
	// Transfers that were mapped under another ceiling don't wait for this one.
	{code: gateway.CodeFeeOverCeiling, name: func(r *gateway.Route) []string { return append(laneToken(r), r.FeeCeiling) }, token: true, sized: true},
}

// codeDayLimit sets a sender's own limit per day apart from the lane's buckets.
const codeDayLimit = gateway.CodeRateLimited + "_DAY"

// isoDayLimit is how an error says that it is about that limit.
const isoDayLimit = "AM14"

func laneToken(r *gateway.Route) []string { return []string{r.Lane, r.Token.Hex()} }

func senderToken(r *gateway.Route) []string { return []string{r.Source, r.Sender.Hex(), r.Token.Hex()} }

// barrier names the barrier of a cause on a route.
func (p place) barrier(r *gateway.Route) gateway.Barrier {
	about := []string{r.Lane}
	if p.name != nil {
		about = p.name(r)
	}
	b := gateway.Barrier{Name: string(p.code) + "/" + strings.Join(about, "/"), Lane: r.Lane, Code: p.code}
	if p.token {
		b.Token = r.Token
	}
	return b
}

// placeOf finds where a code stops transfers; the zero place when only one.
func placeOf(code gateway.Code) (place, bool) {
	for _, p := range places {
		if p.code == code {
			return p, true
		}
	}
	return place{}, false
}

// barrierOf gives the barrier at which a transfer waits that met err, false when
// it waits for itself.
func barrierOf(err error, r *gateway.Route) (gateway.Barrier, bool) {
	e, typed := errors.AsType[*gateway.Error](err)
	if !typed || r == nil {
		return gateway.Barrier{}, false
	}
	code := e.Code
	if code == gateway.CodeRateLimited && e.Reason == isoDayLimit {
		code = codeDayLimit
	}
	p, ok := placeOf(code)
	if !ok {
		return gateway.Barrier{}, false
	}
	return p.barrier(r), true
}

// breakerBarrier gives where transfers wait that a tripped breaker stops.
func breakerBarrier(b gateway.Breaker) gateway.Barrier {
	return gateway.Barrier{Name: string(gateway.CodeBreaker) + "/" + b.Subject(), Lane: b.Lane, Token: b.Token, Code: gateway.CodeBreaker}
}

// barred is what stands in the way of transfers as a step begins.
type barred struct {
	barriers map[string]gateway.Barrier
	tripped  map[string]gateway.Breaker // by the name of their barrier
}

// stops gives the barrier whose line a transfer joins without a look at the
// chains. Who was called looks, unless something else stands in its way; a probe
// looks in any case.
func (w *barred) stops(t *gateway.Transfer, now time.Time) (gateway.Barrier, bool) {
	for _, token := range []gateway.Address{{}, t.Route.Token} {
		b := breakerBarrier(gateway.Breaker{Lane: t.Route.Lane, Token: token})
		if _, tripped := w.tripped[b.Name]; tripped {
			b.Since, b.DueAt = now, now
			b.Reason = gateway.Reason{Rule: string(gateway.CodeBreaker), Text: texts[gateway.CodeBreaker], ISO: isoOf[gateway.CodeBreaker]}
			return b, true
		}
	}
	if t.Work.Barrier != "" || w.barriers[t.Work.Called].Phase == gateway.BarrierProbing {
		return gateway.Barrier{}, false
	}
	for _, p := range places {
		if b, there := w.barriers[p.barrier(t.Route).Name]; there && b.Name != t.Work.Called {
			return b, true
		}
	}
	return gateway.Barrier{}, false
}

// join has a transfer wait at a barrier without a look at the chains.
func (s *Submit) join(t *gateway.Transfer, b gateway.Barrier, now time.Time) *gateway.Commit {
	c, st := &gateway.Commit{}, change(t)
	st.wait(s.Patience, t, b, []gateway.Reason{b.Reason}, now)
	b.Head = "" // nobody was looked at
	c.Barriers = []gateway.BarrierStep{{Op: gateway.BarrierJoin, Barrier: b}}
	c.Changes = append(c.Changes, st.Change)
	return c
}

// wait puts a transfer into the line of a barrier, parked.
func (s *step) wait(p Patience, t *gateway.Transfer, b gateway.Barrier, reasons []gateway.Reason, now time.Time) {
	s.parked(p, t, reasons, now)
	s.Work.Barrier, s.Work.DueAt = b.Name, s.Work.Deadline
}

// parked parks a transfer; the caller says when it is due. Neither a new reason
// nor a new approval buys new patience with the lane.
func (s *step) parked(p Patience, t *gateway.Transfer, reasons []gateway.Reason, now time.Time) {
	if t.Status.State != gateway.StateParked || !sameReasons(t.Progress.Reasons, reasons) {
		s.raise(now, "submit", "", gateway.EventParked, reasons)
		s.Progress.Reasons = reasons
	}
	s.Progress.Expected = gateway.Expected{}
	if s.Progress.ParkedUntil.IsZero() {
		s.Progress.ParkedUntil = now.Add(p.Of(gateway.StateParked))
	}
	s.Work = p.work(gateway.StateParked, now, s.Progress.ParkedUntil)
	s.Work.Deadline = s.Progress.ParkedUntil
}

// expect keeps when a parked transfer is expected to go on, and has the event that
// parked it tell.
func (s *step) expect(e gateway.Expected) {
	s.Progress.Expected = e
	if n := len(s.Events); n > 0 && e != (gateway.Expected{}) {
		s.Events[n-1].Data = data(map[string]any{"expected": e})
	}
}

// look reads what stands in the way and calls the next of each line whose turn it
// is. next is when it must be looked again.
func (s *Submit) look(ctx context.Context, now time.Time) (w *barred, next time.Time, err error) {
	w = &barred{barriers: map[string]gateway.Barrier{}, tripped: map[string]gateway.Breaker{}}
	breakers, err := s.Store.Breakers(ctx)
	if err != nil {
		return nil, next, fmt.Errorf("read breakers: %w", err)
	}
	for _, b := range breakers {
		if b.Tripped {
			w.tripped[breakerBarrier(b).Name] = b
		}
	}
	barriers, err := s.Store.Barriers(ctx)
	if err != nil {
		return nil, next, fmt.Errorf("read barriers: %w", err)
	}
	for _, b := range barriers {
		_, tripped := w.tripped[b.Name]
		l := line{tripped: tripped}
		if l.head, l.after, l.calling, err = s.Store.Line(ctx, b.Name, max(b.Skip, 1)); err != nil {
			return nil, next, fmt.Errorf("read line of %s: %w", b.Name, err)
		}
		if b.Passes >= letPast {
			if l.oldest, err = s.Store.Oldest(ctx, b.Name); err != nil {
				return nil, next, fmt.Errorf("read line of %s: %w", b.Name, err)
			}
		}
		step, due := move(b, l, now)
		if due {
			switch err := s.Store.Commit(ctx, &gateway.Commit{Barriers: []gateway.BarrierStep{step}}); {
			case overtaken(err):
				// Another gateway was first, or somebody has just joined: next time.
			case err != nil:
				return nil, next, fmt.Errorf("call from %s: %w", b.Name, err)
			case step.Op == gateway.BarrierClose:
				continue
			default:
				b = step.Barrier
			}
		}
		w.barriers[b.Name] = b
		if b.DueAt.After(now) && b.Code != gateway.CodeBreaker && (next.IsZero() || b.DueAt.Before(next)) {
			next = b.DueAt
		}
	}
	return w, next, nil
}

// line is what is known of the line of a barrier.
type line struct {
	head    string // who is first; empty: nobody waits
	after   string // who is next after those who don't fit
	oldest  string // who has waited for longest; read when nobody is let past any more
	calling bool   // somebody who was called hasn't been looked at
	tripped bool   // of a breaker's barrier: it still is
}

// move decides what happens at a barrier now. It is pure.
//
// A barrier that is shut probes with the head of its line when it is due. Refused,
// the head is back in the line and the barrier shut (the commit that parks it says
// so); else the line is called in waves that double. Where a smaller transfer may
// fit, those behind a head that doesn't are tried, each once until the head is due
// again. What waits for a bucket is let past letPast times; then the bucket fills
// for whoever has waited for longest.
func move(b gateway.Barrier, l line, now time.Time) (gateway.BarrierStep, bool) {
	p, _ := placeOf(b.Code)
	due := !now.Before(b.DueAt)
	full := p.fills && b.Passes >= letPast
	switch {
	case l.head == "":
		return gateway.BarrierStep{Op: gateway.BarrierClose, Barrier: b}, !l.calling || due
	case b.Code == gateway.CodeBreaker && l.tripped:
		return gateway.BarrierStep{}, false
	case b.Code == gateway.CodeBreaker && b.Phase == gateway.BarrierShut:
		return wave(b, firstWave, now), true
	case l.calling && !due:
		return gateway.BarrierStep{}, false
	case b.Phase == gateway.BarrierProbing && !l.calling:
		return wave(b, firstWave, now), true
	case b.Phase == gateway.BarrierOpen:
		return wave(b, min(2*b.Width, widest), now), true
	case due:
		return probe(b, l, full, now), true
	case b.Phase == gateway.BarrierShut && p.sized && !full:
		return pass(b, l, now)
	case b.Phase == gateway.BarrierOvertaking && l.head != b.Head:
		// Somebody who goes first has come since; what is known of the others stays.
		b.Head, b.Width = l.head, b.Width+1
		return gateway.BarrierStep{Op: gateway.BarrierCall, Barrier: b, Call: 1, At: now}, true
	case b.Phase == gateway.BarrierOvertaking && l.after != "" && b.Skip-b.Mark < b.Width:
		b.Mark, b.Width = b.Skip, min(2*b.Width, widest)
		return gateway.BarrierStep{Op: gateway.BarrierCall, Barrier: b, Call: b.Width, After: b.Skip, At: now}, true
	}
	return gateway.BarrierStep{}, false
}

// probe calls one to see whether the cause is over.
func probe(b gateway.Barrier, l line, full bool, now time.Time) gateway.BarrierStep {
	step := gateway.BarrierStep{Op: gateway.BarrierCall, Call: 1, At: now}
	b.Head = l.head
	if full {
		step.Who, b.Head = l.oldest, ""
	}
	b.Phase, b.Width, b.Skip, b.Mark, b.DueAt = gateway.BarrierProbing, 1, 0, 0, now.Add(callPatience)
	step.Barrier = b
	return step
}

// wave calls the next n of a line whose barrier is open.
func wave(b gateway.Barrier, n int, now time.Time) gateway.BarrierStep {
	b.Phase, b.Width, b.Skip, b.Mark, b.Passes, b.Head, b.DueAt = gateway.BarrierOpen, n, 0, 0, 0, "", now.Add(callPatience)
	return gateway.BarrierStep{Op: gateway.BarrierCall, Barrier: b, Call: n, At: now}
}

// pass lets others than the one that doesn't fit be tried: those behind it, or one
// that has come to stand before it. When it is due itself stays as it is.
func pass(b gateway.Barrier, l line, now time.Time) (gateway.BarrierStep, bool) {
	if b.Head != "" && b.Head != l.head {
		b.Phase, b.Head, b.Passes, b.Width, b.Skip, b.Mark = gateway.BarrierOvertaking, l.head, b.Passes+1, overtakers, 0, 0
		return gateway.BarrierStep{Op: gateway.BarrierCall, Barrier: b, Call: 1, At: now}, true
	}
	b.Phase, b.Head, b.Passes, b.Width, b.Skip, b.Mark = gateway.BarrierOvertaking, l.head, b.Passes+1, overtakers, 1, 1
	return gateway.BarrierStep{Op: gateway.BarrierCall, Barrier: b, Call: overtakers, After: 1, At: now}, l.after != ""
}
