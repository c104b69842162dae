package api

import (
	"context"
	"net/http"
	"sync"
	"time"

	"github.com/danielgtaylor/huma/v2"
)

// Check is one thing that must work before messages should be sent here, such
// as the store or the quorum of a chain.
type Check struct {
	Name string
	// Ready returns nil when it works. Its error goes to the log, not to the
	// caller. It must heed ctx.
	Ready func(ctx context.Context) error
}

const (
	checkTimeout = 2 * time.Second
	checkEvery   = time.Second // anybody may ask, and asking must cost the chains nothing
)

// Health says that the process runs.
type Health struct {
	Status string `json:"status" enum:"ok"`
}

// Readiness says what works.
type Readiness struct {
	Status string        `json:"status" enum:"ready,unready"`
	Checks []CheckResult `json:"checks" nullable:"false"`
	Notes  []string      `json:"notes,omitempty" nullable:"false" doc:"What an operator should know; none keeps messages from being sent here"`
}

// CheckResult is the outcome of one check.
type CheckResult struct {
	Name  string `json:"name"`
	Ready bool   `json:"ready"`
}

type healthOutput struct{ Body Health }

type readinessOutput struct {
	Status int
	Body   Readiness
}

type keySetOutput struct {
	ContentType string `header:"Content-Type" hidden:"true"`
	Body        []byte
}

// readiness runs the checks, at most once per checkEvery.
type readiness struct {
	checks []Check
	notes  func() []string
	now    func() time.Time

	mu     sync.Mutex
	at     time.Time
	latest Readiness
}

func (s *Server) registerHealth(a huma.API) {
	huma.Register(a, huma.Operation{
		OperationID: "health", Method: http.MethodGet, Path: "/healthz", Tags: []string{"health"}, Summary: "Whether the process runs",
	}, func(context.Context, *struct{}) (*healthOutput, error) {
		return &healthOutput{Health{"ok"}}, nil
	})

	huma.Register(a, huma.Operation{
		OperationID: "readiness", Method: http.MethodGet, Path: "/readyz", Tags: []string{"health"}, Summary: "Whether messages should be sent here",
		Responses: map[string]*huma.Response{"503": jsonResponse[Readiness](a, "Something that is needed doesn't work")},
	}, func(ctx context.Context, _ *struct{}) (*readinessOutput, error) {
		r := s.ready(ctx)
		if r.Status == "ready" {
			return &readinessOutput{http.StatusOK, r}, nil
		}
		return &readinessOutput{http.StatusServiceUnavailable, r}, nil
	})

	huma.Register(a, huma.Operation{
		OperationID: "key-set", Method: http.MethodGet, Path: "/.well-known/jwks.json", Tags: []string{"health"},
		Summary:   "The public keys that verify deliveries",
		Responses: map[string]*huma.Response{"200": {Description: "RFC 7517 key set", Content: map[string]*huma.MediaType{"application/jwk-set+json": {Schema: &huma.Schema{Type: huma.TypeObject}}}}},
	}, func(context.Context, *struct{}) (*keySetOutput, error) {
		return &keySetOutput{"application/jwk-set+json", s.keySet}, nil
	})
}

func (s *Server) ready(ctx context.Context) Readiness {
	r := s.readiness.get(ctx, func(name string, err error) {
		s.log.WarnContext(ctx, "not ready", "check", name, "error", err)
	})
	if s.draining.Load() {
		r.Status = "unready"
		r.Checks = append([]CheckResult{{"accepting", false}}, r.Checks...)
	}
	return r
}

func (r *readiness) get(ctx context.Context, failed func(name string, err error)) Readiness {
	// Whoever asks meanwhile waits for the same answer.
	r.mu.Lock()
	defer r.mu.Unlock()
	now := r.now()
	if !r.at.IsZero() && now.Sub(r.at) < checkEvery {
		return r.latest
	}
	// The first caller may go away; the answer is for all.
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), checkTimeout)
	defer cancel()

	latest := Readiness{Status: "ready", Checks: make([]CheckResult, len(r.checks))}
	works := make(chan int, len(r.checks)) // has room for all: a check that is late blocks nobody
	for i, c := range r.checks {
		latest.Checks[i].Name = c.Name
		go func() {
			if err := c.Ready(ctx); err != nil {
				failed(c.Name, err)
				i = -1
			}
			works <- i
		}()
	}
	r.await(ctx, works, latest.Checks)
	for _, c := range latest.Checks {
		if !c.Ready {
			latest.Status = "unready"
		}
	}
	if r.notes != nil {
		latest.Notes = r.notes()
	}
	r.at, r.latest = now, latest
	return latest
}

// await marks the checks that worked in time.
func (r *readiness) await(ctx context.Context, works <-chan int, results []CheckResult) {
	for range results {
		select {
		case i := <-works:
			if i >= 0 {
				results[i].Ready = true
			}
		case <-ctx.Done():
			return
		}
	}
}
