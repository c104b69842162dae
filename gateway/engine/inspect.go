package engine

import (
	"context"
	"errors"
	"slices"
	"sync"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// How often the configuration is compared with the chains, and how long one look may
// take.
const (
	inspectEvery  = 10 * time.Minute
	inspectAgain  = time.Minute // while anything differs
	inspectAtMost = 2 * time.Minute
)

// Inspection compares what is configured with what the chains say, from time to time,
// and remembers where they differ. It stops nothing: every send is simulated before it
// is signed. The zero value with Check is ready; it is safe for concurrent use.
type Inspection struct {
	// Check gives every point in which they differ, and what could not be asked.
	Check func(ctx context.Context) []error
	Log   Logger

	mu    sync.Mutex
	found []*gateway.Mismatch
}

// Step looks once. What can't be asked now is the trouble of that chain, which readiness
// tells by itself.
func (s *Inspection) Step(ctx context.Context, now time.Time) (int, time.Time, error) {
	looking, cancel := context.WithTimeout(ctx, inspectAtMost)
	defer cancel()
	var found []*gateway.Mismatch
	for _, err := range s.Check(looking) {
		if code := gateway.CodeOf(err); code == gateway.CodeUnavailable || code == gateway.CodeQuorum {
			continue
		}
		m := &gateway.Mismatch{}
		if errors.As(err, &m) {
			found = append(found, m)
		}
	}
	if looking.Err() != nil {
		return 0, now.Add(inspectAgain), ctx.Err()
	}
	s.mu.Lock()
	was := s.found
	s.found = found
	s.mu.Unlock()
	for _, m := range found {
		if !slices.ContainsFunc(was, same(m)) {
			s.Log.Warn("the chain and the configuration differ", "err", m)
		}
	}
	for _, m := range was {
		if !slices.ContainsFunc(found, same(m)) {
			s.Log.Info("the chain and the configuration no longer differ", "was", m.Error())
		}
	}
	if len(found) > 0 {
		return 0, now.Add(inspectAgain), nil
	}
	return 0, now.Add(inspectEvery), nil
}

// same tells whether a mismatch is one that was found before.
func same(m *gateway.Mismatch) func(*gateway.Mismatch) bool {
	return func(o *gateway.Mismatch) bool { return o.Place() == m.Place() && o.Error() == m.Error() }
}

// Release has nothing to give back.
func (s *Inspection) Release(context.Context) error { return nil }

// Notes says in words, for readiness, where they differ, without what is there.
func (s *Inspection) Notes() []string {
	var out []string
	for _, m := range s.mismatches() {
		note := "the chain and the configuration differ (" + m.Place() + "): payments there are parked; GET /v1/lanes says how"
		if !slices.Contains(out, note) {
			out = append(out, note)
		}
	}
	return out
}

// Of gives what payments of a lane would meet.
func (s *Inspection) Of(from, to string) []string {
	var out []string
	for _, m := range s.mismatches() {
		if m.Concerns(from, to) {
			out = append(out, m.Error())
		}
	}
	return out
}

func (s *Inspection) mismatches() []*gateway.Mismatch {
	if s == nil {
		return nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.found
}
