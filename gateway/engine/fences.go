package engine

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// fences remembers the named leases that a stage has taken, so that another
// gateway doesn't wait for them after a stop. The zero value is empty; it is
// safe for concurrent use.
type fences struct {
	mu    sync.Mutex
	held  map[string]gateway.Fence
	inUse map[string]bool // by the step that runs
}

// begin says that a step begins, which uses none yet.
func (f *fences) begin() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.inUse = make(map[string]bool)
}

// renew makes those that the running step uses last longer. One that has run out
// is taken anew where nobody has it, and what the step commits under it fails.
func (f *fences) renew(ctx context.Context, leases Leases, now time.Time, ttl time.Duration) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	var errs []error
	for name := range f.inUse {
		fence, held, err := leases.AcquireLease(ctx, name, f.held[name].Owner, now, ttl)
		errs = append(errs, err)
		if held {
			f.held[name] = fence
		}
	}
	return errors.Join(errs...)
}

func (f *fences) keep(fence gateway.Fence) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.held == nil {
		f.held = make(map[string]gateway.Fence)
	}
	f.held[fence.Name] = fence
	if f.inUse != nil {
		f.inUse[fence.Name] = true
	}
}

func (f *fences) release(ctx context.Context, leases Leases) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	var errs []error
	for _, fence := range f.held {
		errs = append(errs, leases.ReleaseLease(ctx, fence))
	}
	f.held, f.inUse = nil, nil
	return errors.Join(errs...)
}
