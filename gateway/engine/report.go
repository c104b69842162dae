package engine

import (
	"context"
	"fmt"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// Report turns events into ISO status messages and deliveries. It is a cursor
// over the event log: reports, deliveries and the cursor's advance are one
// commit, so that an event is reported once, whatever dies when.
type Report struct {
	Store    ReportStore
	Reporter Reporter
	Owner    string
	Lease    time.Duration // as Patience.Lease
	Wake     func()
	Log      Logger
}

const (
	reportCursor = "report"
	reportBatch  = 200
	reportIdle   = time.Second // events of other gateways wake nobody here
)

// Step reports a batch of events.
func (s *Report) Step(ctx context.Context, now time.Time) (int, time.Time, error) {
	next := now.Add(reportIdle)
	fence, held, err := s.Store.AcquireLease(ctx, "cursor/"+reportCursor, s.Owner, now, or(s.Lease, leaseDefault))
	if err != nil {
		return 0, time.Time{}, fmt.Errorf("lease report cursor: %w", err)
	}
	if !held {
		return 0, next, nil
	}
	from, err := s.Store.Cursor(ctx, reportCursor)
	if err != nil {
		return 0, time.Time{}, fmt.Errorf("read report cursor: %w", err)
	}
	events, err := s.Store.EventsAfter(ctx, from, reportBatch)
	if err != nil {
		return 0, time.Time{}, fmt.Errorf("read events after %d: %w", from, err)
	}
	if len(events) == 0 {
		return 0, next, nil
	}
	c := &gateway.Commit{
		Fences: []gateway.Fence{fence},
		Cursor: &gateway.Cursor{Name: reportCursor, From: from, To: events[len(events)-1].Position},
	}
	if err := s.report(ctx, c, events); err != nil {
		return 0, time.Time{}, err
	}
	if err := s.Store.Commit(ctx, c); err != nil {
		return 0, time.Time{}, fmt.Errorf("store reports: %w", err)
	}
	if len(c.Deliveries) > 0 && s.Wake != nil {
		s.Wake()
	}
	return len(events), next, nil
}

// Release lets another gateway report.
func (s *Report) Release(ctx context.Context) error {
	f, held, err := s.Store.AcquireLease(ctx, "cursor/"+reportCursor, s.Owner, time.Time{}, 0)
	if err != nil || !held {
		return err
	}
	return s.Store.ReleaseLease(ctx, f)
}

func (s *Report) report(ctx context.Context, c *gateway.Commit, events []gateway.Event) error {
	ids := make([]string, 0, len(events))
	last := make(map[string]*gateway.Report, len(events))
	for _, e := range events {
		if _, ok := last[e.Subject]; !ok {
			last[e.Subject] = nil
			ids = append(ids, e.Subject)
		}
	}
	transfers, err := s.Store.Transfers(ctx, ids)
	if err != nil {
		return fmt.Errorf("read transfers to report on: %w", err)
	}
	byID := make(map[string]*gateway.Transfer, len(transfers))
	for _, t := range transfers {
		byID[t.ID] = t
		if t.Version == 1 || onlyNew(t, events) {
			continue // its first events: nothing can have been reported yet
		}
		earlier, err := s.Store.ReportsOf(ctx, t.ID)
		if err != nil {
			return fmt.Errorf("read reports of %s: %w", t.ID, err)
		}
		if n := len(earlier); n > 0 {
			last[t.ID] = &earlier[n-1]
		}
	}
	for _, e := range events {
		t := byID[e.Subject]
		if t == nil {
			return gateway.Errorf(gateway.CodeInternal, "report", gateway.RetryNever, "event %d is about %s, which isn't there", e.Position, e.Subject)
		}
		r, deliveries, err := s.Reporter.Report(t, e, last[t.ID])
		if err != nil {
			// One event that can't be put into words must not silence all others. The
			// transfer's state stays readable, and people are told.
			s.Log.Warn("event can't be reported", "transfer", t.ID, "uetr", t.Instruction.UETR, "position", e.Position, "err", err)
			continue
		}
		if r == nil {
			continue
		}
		last[t.ID] = r
		c.Reports = append(c.Reports, *r)
		c.Deliveries = append(c.Deliveries, deliveries...)
	}
	return nil
}

// onlyNew reports whether the batch holds a transfer's first event.
func onlyNew(t *gateway.Transfer, events []gateway.Event) bool {
	for _, e := range events {
		if e.Subject == t.ID && e.Sequence == 1 {
			return true
		}
	}
	return false
}
