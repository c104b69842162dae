package evm

import (
	"log/slog"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// State is what is known of an endpoint.
type State string

// The states of an endpoint.
const (
	StateOK      State = "ok"
	StateLagging State = "lagging" // too far behind the agreed head
	StateForked  State = "forked"  // another block than the quorum's near the head
	StateHanging State = "hanging" // no answer in time
	StateLying   State = "lying"   // something that a proof or the quorum contradicts
	StateForeign State = "foreign" // another chain
	StateDown    State = "down"    // no connection, HTTP errors, rate limit
)

// agreement is a head on which a quorum agreed.
type agreement struct {
	head gateway.Block
	at   time.Time
}

// View gives the chain as it was seen last, without what only the store and the
// configuration of lanes know. It asks nobody.
func (c *Chain) View() gateway.ChainView {
	v := gateway.ChainView{Name: c.cfg.Name, ChainID: c.cfg.ChainID.String(), Quorum: c.cfg.Quorum}
	for _, e := range c.endpoints {
		e.mu.Lock()
		v.Endpoints = append(v.Endpoints, gateway.EndpointView{Operator: e.operator, State: string(e.state), Error: e.last, Since: e.since, Faults: e.faults})
		e.mu.Unlock()
	}
	if seen := c.seen.Load(); seen != nil {
		v.Head, v.Agreed = seen.head, seen.at
	}
	return v
}

// answered notes that a request was answered: a broken connection has healed.
func (e *endpoint) answered() {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.state == StateDown || e.state == StateHanging {
		e.become(StateOK, "")
	}
}

// recognised notes that the endpoint has shown that it serves our chain.
func (e *endpoint) recognised() {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.sure = true
	if e.state == StateDown || e.state == StateHanging || e.state == StateForeign {
		e.become(StateOK, "")
	}
}

// agreed notes that the endpoint gave what a quorum gave. One that lied or
// followed a fork stays aside until its cool-down is over.
func (e *endpoint) agreed() {
	e.mu.Lock()
	defer e.mu.Unlock()
	if (e.state == StateLying || e.state == StateForked) && !e.chain.cfg.Now().Before(e.until) {
		e.become(StateOK, "")
	}
}

// caughtUp notes that the endpoint's tip is near the agreed head.
func (e *endpoint) caughtUp() {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.state == StateLagging {
		e.become(StateOK, "")
	}
}

// failed notes a failure and sets the endpoint aside when it deserves that.
func (e *endpoint) failed(f *failure) {
	var state State
	switch f.kind {
	case failedDown, failedLimited:
		state = StateDown
	case failedHanging:
		state = StateHanging
	case failedForeign:
		state = StateForeign
	case failedLying:
		state = StateLying
	default:
		return
	}
	e.setAside(state, f.text)
}

func (e *endpoint) setAside(state State, text string) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if state == StateDown || state == StateHanging || state == StateForeign {
		e.sure = false
	}
	// What was proven against an endpoint stands until its cool-down is over. A
	// connection that breaks meanwhile would wash it away when it heals.
	now := e.chain.cfg.Now()
	proven := e.state == StateLying || e.state == StateForked && state != StateLying
	if proven && state != StateForeign && now.Before(e.until) {
		state = e.state
	}
	e.become(state, text)
	e.faults++
	e.until = now.Add(e.chain.cfg.CoolDown)
}

// become changes the state, and logs it when it is another one. e.mu is held.
func (e *endpoint) become(state State, text string) {
	if text != "" {
		e.last = text
	}
	if state == e.state {
		return
	}
	was := e.state
	e.state, e.since = state, e.chain.cfg.Now()
	e.until = time.Time{}
	log := e.chain.log.With(slog.String("operator", e.operator), slog.String("state", string(state)), slog.String("was", string(was)))
	if state == StateOK {
		log.Info("endpoint is back")
		return
	}
	log.Warn("endpoint set aside", slog.String("error", text))
}

// aside reports whether the endpoint is set aside now, and whether it is so
// for serving another chain, when it isn't asked at all.
func (e *endpoint) aside() (is, foreign bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	is = e.state != StateOK && e.chain.cfg.Now().Before(e.until)
	return is, is && e.state == StateForeign
}
