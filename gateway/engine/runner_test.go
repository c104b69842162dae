package engine_test

import (
	"context"
	"errors"
	"log/slog"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway/engine"
)

// stepper is a stage made of functions.
type stepper struct {
	step     func(ctx context.Context, now time.Time) (int, time.Time, error)
	released []error // ctx.Err() at each release
}

func (s *stepper) Step(ctx context.Context, now time.Time) (int, time.Time, error) {
	return s.step(ctx, now)
}

func (s *stepper) Release(ctx context.Context) error {
	s.released = append(s.released, ctx.Err())
	return nil
}

func newRunner() *engine.Runner {
	return &engine.Runner{Now: time.Now, Log: slog.New(slog.DiscardHandler)}
}

// start runs a runner within a synctest bubble and gives what stops it and
// waits.
func start(r *engine.Runner) (stop func() error) {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- r.Run(ctx) }()
	return func() error {
		cancel()
		return <-done
	}
}

func TestStopLetsAStepFinishAndThenReleases(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		finished := false
		s := &stepper{step: func(ctx context.Context, _ time.Time) (int, time.Time, error) {
			select {
			case <-ctx.Done():
			case <-time.After(5 * time.Second):
				finished = true
			}
			return 0, time.Time{}, nil
		}}
		r := newRunner()
		r.Add("slow", s)
		stop := start(r)
		synctest.Wait()
		began := time.Now()
		require.NoError(t, stop())
		require.True(t, finished, "the step was cut off")
		require.Equal(t, 5*time.Second, time.Since(began), "it stops as soon as the step is done")
		require.Equal(t, []error{nil}, s.released)
	})
}

func TestStopEndsAHangingStepAfterTheGraceAndReleases(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		s := &stepper{step: func(ctx context.Context, _ time.Time) (int, time.Time, error) {
			<-ctx.Done()
			return 0, time.Time{}, ctx.Err()
		}}
		r := newRunner()
		r.Grace = 7 * time.Second
		r.Add("hangs", s)
		stop := start(r)
		synctest.Wait()
		began := time.Now()
		require.NoError(t, stop())
		require.Equal(t, 7*time.Second, time.Since(began))
		require.Equal(t, []error{nil}, s.released, "with a context that has ended nothing can be given back")
	})
}

func TestWakeDuringAStepIsNotLost(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		var began []time.Time
		var r *engine.Runner
		s := &stepper{}
		s.step = func(context.Context, time.Time) (int, time.Time, error) {
			began = append(began, time.Now())
			if len(began) == 1 {
				r.Wake("s") // work comes after the step has looked
				r.Wake("s") // and again: one look covers both
				r.Wake("nobody")
			}
			return 0, time.Time{}, nil
		}
		r = newRunner()
		r.Idle = time.Hour
		r.Add("s", s)
		stop := start(r)
		synctest.Wait()
		require.Len(t, began, 2)
		require.Equal(t, began[0], began[1], "at once, not after the idle time")
		require.NoError(t, stop())
	})
}

func TestStageSleepsUntilItsNextWorkAndNoLongerThanIdle(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		began := time.Now()
		var looks []time.Duration
		next := []time.Duration{300 * time.Millisecond, time.Hour, 0, 0}
		s := &stepper{step: func(_ context.Context, now time.Time) (int, time.Time, error) {
			looks = append(looks, time.Since(began))
			if n := len(looks); n <= len(next) && next[n-1] > 0 {
				return 0, now.Add(next[n-1]), nil
			}
			return 0, time.Time{}, nil
		}}
		r := newRunner()
		r.Idle = 2 * time.Second
		r.Add("s", s)
		stop := start(r)
		time.Sleep(5 * time.Second) //nolint:forbidigo // synctest: no time passes
		synctest.Wait()
		require.Equal(t, []time.Duration{0, 300 * time.Millisecond, 2300 * time.Millisecond, 4300 * time.Millisecond}, looks)
		require.NoError(t, stop())
	})
}

func TestFailingStageBacksOffAndOthersGoOn(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		failures, steps := 0, 0
		bad := &stepper{step: func(context.Context, time.Time) (int, time.Time, error) {
			failures++
			return 1, time.Time{}, errors.New("the store is away")
		}}
		good := &stepper{step: func(_ context.Context, now time.Time) (int, time.Time, error) {
			steps++
			return 0, now.Add(100 * time.Millisecond), nil
		}}
		r := newRunner()
		r.Add("bad", bad)
		r.Add("good", good)
		stop := start(r)
		time.Sleep(time.Minute) //nolint:forbidigo // synctest: no time passes
		synctest.Wait()
		// 0.1 + 0.2 + 0.4 + … + 6.4 s, then every 10 s.
		require.Equal(t, 7+1+4, failures)
		require.GreaterOrEqual(t, steps, 600)
		require.NoError(t, stop())
	})
}
