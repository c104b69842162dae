package engine

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/vostro-gateway/vostro/gateway"
)

// Deliver brings reports to one callback of one client until they are
// acknowledged. Deliveries of one transfer go in sequence. Each callback has a
// Deliver of its own, so that a slow or dead endpoint holds up nobody else's.
type Deliver struct {
	Store   DeliverStore
	Courier Courier
	Line    Line
	Owner   string
	// Lease is Patience.Lease and the longest that one delivery takes; 0: 35 s.
	Lease time.Duration
	// Schedule gives how long to wait after the given failed attempt (from 1);
	// false: the schedule is used up and the delivery is dead.
	Schedule func(attempt int) (time.Duration, bool)
	Log      Logger
}

const (
	deliveries          = 64 // leased at once
	deliverLeaseDefault = 35 * time.Second
)

// Step delivers one leased batch.
func (s *Deliver) Step(ctx context.Context, now time.Time) (int, time.Time, error) {
	leased, next, err := s.Store.LeaseDeliveries(ctx, s.Line, s.Owner, now, or(s.Lease, deliverLeaseDefault), deliveries)
	if err != nil {
		return 0, time.Time{}, fmt.Errorf("lease deliveries: %w", err)
	}
	var g errgroup.Group
	errs := make([]error, len(leased))
	for i, p := range leased {
		g.Go(func() error {
			end := s.end(p.Delivery, now, s.Courier.Deliver(ctx, p))
			err := s.Store.Commit(ctx, &gateway.Commit{DeliveryEnds: []gateway.Delivery{end}})
			if err != nil && !overtaken(err) {
				errs[i] = fmt.Errorf("delivery %s: %w", p.ID, err)
			}
			return nil
		})
	}
	_ = g.Wait()
	return len(leased), next, errors.Join(errs...)
}

// Release gives back what is still leased.
func (s *Deliver) Release(ctx context.Context) error {
	return s.Store.ReleaseDeliveries(ctx, s.Owner)
}

// end gives what an attempt makes of a delivery.
func (s *Deliver) end(d gateway.Delivery, now time.Time, err error) gateway.Delivery {
	d.Attempts++
	if err == nil {
		d.State, d.AckedAt, d.LastError = gateway.DeliveryAcked, now, ""
		return d
	}
	d.LastError = err.Error()
	wait, more := s.Schedule(d.Attempts)
	if !more || gateway.RetryOf(err) == gateway.RetryNever {
		d.State = gateway.DeliveryDead
		s.Log.Warn("delivery is dead", "delivery", d.ID, "callback", d.Callback, "transfer", d.TransferID, "attempts", d.Attempts, "err", err)
		return d
	}
	if after := gateway.AfterOf(err, 0); after > wait {
		wait = after
	}
	d.NextAt = now.Add(wait)
	return d
}
