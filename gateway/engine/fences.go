package engine

import (
	"context"
	"errors"
	"sync"

	"github.com/vostro-gateway/vostro/gateway"
)

// fences remembers the named leases that a stage has taken, so that another
// gateway doesn't wait for them after a stop. The zero value is empty; it is
// safe for concurrent use.
type fences struct {
	mu   sync.Mutex
	held map[string]gateway.Fence
}

func (f *fences) keep(fence gateway.Fence) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.held == nil {
		f.held = make(map[string]gateway.Fence)
	}
	f.held[fence.Name] = fence
}

func (f *fences) release(ctx context.Context, leases Leases) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	var errs []error
	for _, fence := range f.held {
		errs = append(errs, leases.ReleaseLease(ctx, fence))
	}
	f.held = nil
	return errors.Join(errs...)
}
