package evm

import (
	"context"
	"sync"
)

// together lets those who ask the same at the same time share one answer. Nobody
// gets an answer to a question that was put before he came: while one is on its
// way, all who come wait for the next. The zero value is ready.
type together[T any] struct {
	mu   sync.Mutex
	busy bool
	next *shared[T] // begins when the one on its way has ended
}

type shared[T any] struct {
	waiting int // guarded by together.mu
	done    chan struct{}
	value   T
	err     error
}

// ask gives what question answers, or ctx's error when that ends first. question
// gets a context that outlives its caller, for others may wait for the answer; it
// has to end by itself.
func (g *together[T]) ask(ctx context.Context, question func(context.Context) (T, error)) (T, error) {
	g.mu.Lock()
	s := g.next
	if s == nil {
		s = &shared[T]{done: make(chan struct{})}
		if g.busy {
			g.next = s
		} else {
			g.busy = true
			go g.run(context.WithoutCancel(ctx), s, question)
		}
	}
	s.waiting++
	g.mu.Unlock()
	select {
	case <-s.done:
		return s.value, s.err
	case <-ctx.Done():
		var zero T
		return zero, ctx.Err()
	}
}

// run answers one round after the other, as long as somebody waits.
func (g *together[T]) run(ctx context.Context, s *shared[T], question func(context.Context) (T, error)) {
	for s != nil {
		s.value, s.err = question(ctx)
		close(s.done)
		g.mu.Lock()
		s, g.next = g.next, nil
		g.busy = s != nil
		g.mu.Unlock()
	}
}
