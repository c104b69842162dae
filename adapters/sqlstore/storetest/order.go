package storetest

import (
	"fmt"
	"sync"
	"sync/atomic"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

var orderCases = []testCase{
	{"a reader never skips an event while two gateways write", neverSkips},
	{"the sequence of a transfer has no gaps under contention", sequenceWithoutGaps},
	{"two gateways that send the same keys in opposite order both get answers", oppositeOrder},
}

// neverSkips follows the log from both stores while both are written to: each
// page must go on exactly where the one before ended.
func neverSkips(b *bundle) {
	const writers, each = 8, 25
	stores := b.stores()
	b.received("taken", 1)
	taken := Received("taken", 1, noon).Transfers[0].Key
	var failed atomic.Value
	var writing, reading sync.WaitGroup
	var good atomic.Int64
	good.Store(1)
	for w := range writers {
		writing.Go(func() {
			for i := range each {
				c := Received(fmt.Sprintf("w%d_%02d", w, i), 1+i%3, noon)
				if i%5 == 4 {
					c.Transfers[0].Key = taken // fails, and consumes no position
				}
				err := stores[w%2].Commit(b.Context(), c)
				switch {
				case err == nil:
					good.Add(int64(1 + i%3))
				case i%5 != 4 || gateway.CodeOf(err) != gateway.CodeConflict:
					failed.CompareAndSwap(nil, err)
				}
			}
		})
	}
	done := make(chan struct{})
	for _, s := range stores {
		reading.Go(func() {
			var at int64
			for last := false; ; {
				page, err := s.EventsAfter(b.Context(), at, 7)
				if err != nil {
					failed.CompareAndSwap(nil, err)
					return
				}
				for _, e := range page {
					if e.Position != at+1 {
						failed.CompareAndSwap(nil, fmt.Errorf("position %d came after %d", e.Position, at))
						return
					}
					at = e.Position
				}
				if last && len(page) == 0 {
					if at != good.Load() {
						failed.CompareAndSwap(nil, fmt.Errorf("read up to %d of %d", at, good.Load()))
					}
					return
				}
				select {
				case <-done:
					last = true
				default:
				}
			}
		})
	}
	writing.Wait()
	close(done)
	reading.Wait()
	require.Nil(b, failed.Load(), "%v", failed.Load())
	b.gapless(int(good.Load()))
}

func sequenceWithoutGaps(b *bundle) {
	t := b.received("a", 1)[0]
	stores := b.stores()
	const writers, each = 6, 10
	errs := make(chan error, writers)
	for w := range writers {
		go func() {
			s := stores[w%2]
			for range each {
				for {
					now, err := s.Transfers(b.Context(), []string{t.ID})
					if err == nil {
						err = s.Commit(b.Context(), &gateway.Commit{Changes: []gateway.Change{changed(now[0], gateway.EventHeld, noon, t.Work)}})
					}
					if gateway.CodeOf(err) == gateway.CodeVersion {
						continue // somebody was faster
					}
					if err != nil {
						errs <- err
						return
					}
					break
				}
			}
			errs <- nil
		}()
	}
	for range writers {
		require.NoError(b, <-errs)
	}
	require.Equal(b, int64(1+writers*each), b.transfer(t.ID).Version)
	b.gapless(1 + writers*each)
}

// oppositeOrder is what would deadlock: two stores, the same keys, met in
// opposite order. Every step is answered by success or conflict.
func oppositeOrder(b *bundle) {
	const rounds, keys = 15, 6
	stores := b.stores()
	for round := range rounds {
		errs := make(chan error, 2)
		for g, s := range stores {
			go func() {
				c := Received(fmt.Sprintf("r%02d_g%d", round, g), keys, noon)
				for i, t := range c.Transfers {
					n := i
					if g == 1 {
						n = keys - 1 - i
					}
					t.Key.ID = fmt.Sprintf("key %02d %d", round, n)
				}
				errs <- s.Commit(b.Context(), c)
			}()
		}
		first, second := <-errs, <-errs
		if first != nil {
			first, second = second, first
		}
		require.NoError(b, first)
		require.Equal(b, gateway.CodeConflict, gateway.CodeOf(second), "%v", second)
	}
	b.gapless(rounds * keys)
}
