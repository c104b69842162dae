package engine

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

// Stepper is one stage: take a leased batch, commit, say when to come again. n
// is how many were taken; next is when there is more to do, zero when only a
// wake can bring work. A stage that dies is started again and finds its work
// where it lay.
type Stepper interface {
	Step(ctx context.Context, now time.Time) (n int, next time.Time, err error)
	Release(ctx context.Context) error
}

// Keeper is a step that can renew the leases that it holds while it runs.
type Keeper interface {
	// Keep makes those that it took in the step that began at a time last as long from
	// now on as when they were taken.
	Keep(ctx context.Context, began, now time.Time) error
}

// Runner loops over steps, each in a goroutine of its own. The zero value isn't
// usable; fill Now and Log and Add the steps before Run.
type Runner struct {
	Now func() time.Time
	Log Logger
	// Idle is the longest that a stage sleeps without looking; 0: 1 s. Work that
	// another gateway leaves wakes nobody here.
	Idle time.Duration
	// Grace is how long the steps may take to finish when the runner stops; 0:
	// 10 s.
	Grace time.Duration
	// Lease is how long the steps' leases last; 0: 20 s. Those of a step that takes
	// longer are renewed, or two gateways would take work from each other without
	// an end as soon as endpoints or machines are slow. A step that hangs loses them
	// all the same, after patientLeases of them.
	Lease time.Duration

	loops []*loop
}

type loop struct {
	name string
	step Stepper
	wake chan struct{} // capacity 1: a wake that is pending already covers a second one
}

// Add registers a step under a name. It isn't safe while Run runs.
func (r *Runner) Add(name string, s Stepper) {
	r.loops = append(r.loops, &loop{name: name, step: s, wake: make(chan struct{}, 1)})
}

// Wake tells a step that it has work. It never blocks; a name that nobody added
// is ignored.
func (r *Runner) Wake(name string) {
	for _, l := range r.loops {
		if l.name == name {
			select {
			case l.wake <- struct{}{}:
			default:
			}
		}
	}
}

// Run loops until ctx ends, then lets each step finish what it has begun, within
// Grace, and gives back what is still leased. It returns what went wrong while
// stopping.
func (r *Runner) Run(ctx context.Context) error {
	// Steps see a context that outlives ctx by Grace, so that a stop in the
	// middle of a step doesn't turn done into unknown.
	work, cancel := context.WithCancel(context.WithoutCancel(ctx))
	defer cancel()
	stopped := context.AfterFunc(ctx, func() {
		time.AfterFunc(or(r.Grace, 10*time.Second), cancel)
	})
	defer stopped()

	var wg sync.WaitGroup
	for _, l := range r.loops {
		wg.Go(func() { r.loop(ctx, work, l) })
	}
	wg.Wait()

	// A step that used up all of Grace has ended work; what it held is given back
	// all the same.
	release, done := context.WithTimeout(context.WithoutCancel(ctx), releaseTime)
	defer done()
	var errs []error
	for _, l := range r.loops {
		if err := l.step.Release(release); err != nil {
			errs = append(errs, fmt.Errorf("release %s: %w", l.name, err))
		}
	}
	return errors.Join(errs...)
}

// failurePause is how long a step that failed waits; it doubles up to
// failurePauseMax.
const (
	failurePause    = 100 * time.Millisecond
	failurePauseMax = 10 * time.Second
)

// releaseTime bounds giving back everything that is leased.
const releaseTime = 3 * time.Second

func (r *Runner) loop(ctx, work context.Context, l *loop) {
	pause := failurePause
	for ctx.Err() == nil {
		now := r.Now()
		n, next, err := r.step(work, l, now)
		wait := or(r.Idle, time.Second)
		switch {
		case err != nil:
			r.Log.Warn("step failed", "step", l.name, "err", err)
			wait, pause = pause, min(2*pause, failurePauseMax)
		case n > 0:
			wait, pause = 0, failurePause
		default:
			pause = failurePause
			if !next.IsZero() {
				wait = min(wait, max(next.Sub(now), 0))
			}
		}
		if wait == 0 && err == nil && n > 0 {
			continue
		}
		sleep(ctx, l.wake, max(wait, time.Millisecond))
	}
}

// patientLeases is for how many leases a step may take.
const patientLeases = 15

// step makes one step and keeps its leases meanwhile.
func (r *Runner) step(work context.Context, l *loop, now time.Time) (int, time.Time, error) {
	k, ok := l.step.(Keeper)
	if !ok {
		return l.step.Step(work, now)
	}
	keeping, done := context.WithCancel(work)
	var kept sync.WaitGroup
	kept.Go(func() { r.keep(keeping, l.name, k, now) })
	defer kept.Wait()
	defer done()
	return l.step.Step(work, now)
}

func (r *Runner) keep(ctx context.Context, name string, k Keeper, began time.Time) {
	const perLease = 3
	tick := time.NewTicker(or(r.Lease, leaseDefault) / perLease)
	defer tick.Stop()
	for range patientLeases * perLease {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		if err := k.Keep(ctx, began, r.Now()); err != nil && ctx.Err() == nil {
			r.Log.Warn("leases not kept", "step", name, "err", err)
		}
	}
}

// sleep waits for a wake, the time or the end.
func sleep(ctx context.Context, wake <-chan struct{}, d time.Duration) {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
	case <-wake:
	case <-timer.C:
	}
}
