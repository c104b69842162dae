package engine

import (
	"slices"
	"sync"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// Pace remembers how long payments took from the block of their send to the
// block of their credit, per lane and finality, and says from it when the next
// ones are expected. It is what this process has seen since it started: with
// less than paceLeast payments it says nothing. The zero value is ready, a nil
// one says nothing, and it is safe for concurrent use.
type Pace struct {
	mu   sync.Mutex
	took map[string][]time.Duration // the last ones, oldest first
}

const (
	paceLast  = 32 // payments that count
	paceLeast = 3  // below which nothing is said
)

func paceKey(r *gateway.Route) string { return r.Lane + "/" + r.Finality }

// saw takes what a credit proves of its lane.
func (p *Pace) saw(r *gateway.Route, sent, credited time.Time) {
	if p == nil || !credited.After(sent) {
		return // clocks of two chains may disagree
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.took == nil {
		p.took = make(map[string][]time.Duration)
	}
	took := append(p.took[paceKey(r)], credited.Sub(sent))
	p.took[paceKey(r)] = took[max(0, len(took)-paceLast):]
}

// from gives when a payment that was sent at a time is expected to be credited:
// four of five of the last ones weren't slower. It is zero when nobody can tell,
// and when that time is over.
func (p *Pace) from(r *gateway.Route, sent, now time.Time) time.Time {
	if p == nil {
		return time.Time{}
	}
	p.mu.Lock()
	took := slices.Clone(p.took[paceKey(r)])
	p.mu.Unlock()
	if len(took) < paceLeast {
		return time.Time{}
	}
	slices.Sort(took)
	// The place of four fifths, rounded up: of 3 the last, of 5 the fourth.
	at := sent.Add(took[(4*len(took)+4)/5-1])
	if !at.After(now) {
		return time.Time{}
	}
	return at
}

// inFlight gives what is expected of a send that a block holds.
func (p *Pace) inFlight(t *gateway.Transfer, f facts, now time.Time) gateway.Expected {
	if f.sent == nil {
		return gateway.Expected{}
	}
	switch f.flight.Name() {
	case gateway.StateSent, gateway.StateSourceFinal:
		return gateway.Expected{CreditAt: p.from(t.Route, f.sent.Time, now)}
	}
	return gateway.Expected{}
}

// parked gives what is expected of one whose bucket says when it has refilled.
func (p *Pace) parked(r *gateway.Route, sendAt, now time.Time) gateway.Expected {
	return gateway.Expected{SendAt: sendAt, CreditAt: p.from(r, sendAt, now)}
}
