package engine

import (
	"context"
	"fmt"
	"strings"
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
	subjects, told, err := s.read(ctx, events)
	if err != nil {
		return err
	}
	for _, e := range events {
		if ofHouse(e.Subject) {
			continue // a matter of the house: no bank hears of it
		}
		subject := subjects[e.Subject]
		if subject == (Subject{}) {
			return gateway.Errorf(gateway.CodeInternal, "report", gateway.RetryNever, "event %d is about %s, which isn't there", e.Position, e.Subject)
		}
		all, err := s.Reporter.Report(subject, e, told[e.Subject])
		if err != nil {
			// What can't be put into words must not silence what can. The subject's state
			// stays readable, and people are told.
			s.Log.Warn("event can't be reported", "subject", e.Subject, "position", e.Position, "err", err)
		}
		for part, one := range all {
			r := one.Report
			r.Position, r.Part, r.Sequence, r.TransferID = e.Position, part, e.Sequence, e.Subject
			told[e.Subject] = append(told[e.Subject], r)
			c.Reports = append(c.Reports, r)
			for _, callback := range one.Callbacks {
				c.Deliveries = append(c.Deliveries, gateway.Delivery{
					ID: r.ID + "." + callback, Report: r.ID, Position: r.Position, Part: part, TransferID: r.TransferID, Client: r.Client,
					Callback: callback, State: gateway.DeliveryPending, NextAt: e.At,
				})
			}
		}
	}
	return nil
}

// read gives what the events are about, and what has been told of it.
func (s *Report) read(ctx context.Context, events []gateway.Event) (map[string]Subject, map[string][]gateway.Report, error) {
	ids, subjects, err := readSubjects(ctx, s.Store, events)
	if err != nil {
		return nil, nil, err
	}
	told := make(map[string][]gateway.Report, len(ids))
	for _, id := range ids {
		if onlyNew(id, events) {
			continue // its first events: nothing can have been reported yet
		}
		if told[id], err = s.Store.ReportsOf(ctx, id); err != nil {
			return nil, nil, fmt.Errorf("read reports of %s: %w", id, err)
		}
	}
	return subjects, told, nil
}

// subjectReader reads what events can be about.
type subjectReader interface {
	Transfers(ctx context.Context, ids []string) ([]*gateway.Transfer, error)
	// Recall gives a recall as it is now.
	Recall(ctx context.Context, id string) (gateway.Recall, error)
	// Incoming gives an incoming payment. NOT_FOUND when there is none.
	Incoming(ctx context.Context, id string) (gateway.Incoming, error)
	// Order gives an order as it is now.
	Order(ctx context.Context, id string) (gateway.Order, error)
}

// readSubjects reads what the events are about, and gives the ids in the order
// of the events.
func readSubjects(ctx context.Context, store subjectReader, events []gateway.Event) ([]string, map[string]Subject, error) {
	var ids, ofTransfers []string
	subjects := make(map[string]Subject, len(events))
	for _, e := range events {
		if _, seen := subjects[e.Subject]; seen || ofHouse(e.Subject) {
			continue
		}
		ids = append(ids, e.Subject)
		subjects[e.Subject] = Subject{}
		switch {
		case strings.HasPrefix(e.Subject, prefixIncoming):
			in, err := store.Incoming(ctx, e.Subject)
			if err != nil {
				return nil, nil, fmt.Errorf("read incoming payment to report on: %w", err)
			}
			subjects[e.Subject] = Subject{Incoming: &in}
		case e.Type.OfOrder():
			o, err := store.Order(ctx, e.Subject)
			if err != nil {
				return nil, nil, fmt.Errorf("read order to report on: %w", err)
			}
			subjects[e.Subject] = Subject{Order: &o}
		case e.Type.OfRecall():
			r, err := store.Recall(ctx, e.Subject)
			if err != nil {
				return nil, nil, fmt.Errorf("read recall to report on: %w", err)
			}
			subjects[e.Subject] = Subject{Recall: &r}
		default:
			ofTransfers = append(ofTransfers, e.Subject)
		}
	}
	transfers, err := store.Transfers(ctx, ofTransfers)
	if err != nil {
		return nil, nil, fmt.Errorf("read transfers to report on: %w", err)
	}
	for _, t := range transfers {
		subjects[t.ID] = Subject{Transfer: t}
	}
	return ids, subjects, nil
}

// onlyNew reports whether the batch holds a subject's first event.
func onlyNew(id string, events []gateway.Event) bool {
	for _, e := range events {
		if e.Subject == id {
			return e.Sequence == 1
		}
	}
	return false
}

// ofHouse reports whether events are about what concerns every client: no bank
// hears of them.
func ofHouse(subject string) bool {
	return subject == gateway.DirectorySubject || subject == gateway.PolicySubject || subject == gateway.ScreeningSubject || gateway.OfLane(subject) || gateway.OfCase(subject)
}
