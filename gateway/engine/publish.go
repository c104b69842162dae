package engine

import (
	"context"
	"fmt"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// Publish brings events to one stream, in the order of the log. It is a cursor
// of its own over the log, which advances when the stream has acknowledged. What
// was published and not yet recorded as such, because somebody died in between,
// is published again.
type Publish struct {
	Store  PublishStore
	Stream Stream
	Name   string // of the stream: its cursor's, stable
	Client string // whose events; empty: everybody's, and those of the house
	Owner  string
	Lease  time.Duration // Patience.Lease and the longest that one publication takes
}

// PublishStore is what the publish step reads and writes.
type PublishStore interface {
	Committer
	Leases
	subjectReader
	Cursor(ctx context.Context, name string) (int64, error)
	EventsAfter(ctx context.Context, position int64, n int) ([]gateway.Event, error)
}

// Stream takes what happened. nil means that all of it is durable there, in its
// order. Beside an error some of it may be; all of it comes again.
type Stream interface {
	Publish(ctx context.Context, happened []Happening) error
}

// Happening is an event and what it is about: the zero Subject when it is a
// matter of the house.
type Happening struct {
	Event   gateway.Event
	Subject Subject
}

// Client gives whose it is, empty for a matter of the house.
func (s Subject) Client() string {
	switch {
	case s.Transfer != nil:
		return s.Transfer.Key.Client
	case s.Recall != nil:
		return s.Recall.Client
	case s.Incoming != nil:
		return s.Incoming.Client
	case s.Order != nil:
		return s.Order.Client
	}
	return ""
}

// Step publishes a batch of events.
func (s *Publish) Step(ctx context.Context, now time.Time) (int, time.Time, error) {
	next := now.Add(reportIdle)
	fence, held, err := s.Store.AcquireLease(ctx, s.cursor(), s.Owner, now, or(s.Lease, deliverLeaseDefault))
	if err != nil {
		return 0, time.Time{}, fmt.Errorf("lease cursor of %s: %w", s.Name, err)
	}
	if !held {
		return 0, next, nil
	}
	from, err := s.Store.Cursor(ctx, s.cursor())
	if err != nil {
		return 0, time.Time{}, fmt.Errorf("read cursor of %s: %w", s.Name, err)
	}
	events, err := s.Store.EventsAfter(ctx, from, reportBatch)
	if err != nil {
		return 0, time.Time{}, fmt.Errorf("read events after %d: %w", from, err)
	}
	if len(events) == 0 {
		return 0, next, nil
	}
	_, subjects, err := readSubjects(ctx, s.Store, events)
	if err != nil {
		return 0, time.Time{}, err
	}
	var happened []Happening
	for _, e := range events {
		h := Happening{Event: e, Subject: subjects[e.Subject]}
		if s.Client == "" || s.Client == h.Subject.Client() {
			happened = append(happened, h)
		}
	}
	if len(happened) > 0 {
		if err := s.Stream.Publish(ctx, happened); err != nil {
			return 0, time.Time{}, fmt.Errorf("publish to %s: %w", s.Name, err)
		}
	}
	err = s.Store.Commit(ctx, &gateway.Commit{
		Fences: []gateway.Fence{fence},
		Cursor: &gateway.Cursor{Name: s.cursor(), From: from, To: events[len(events)-1].Position},
	})
	if err != nil && !overtaken(err) {
		return 0, time.Time{}, fmt.Errorf("advance cursor of %s: %w", s.Name, err)
	}
	return len(events), next, nil
}

// Release lets another gateway publish.
func (s *Publish) Release(ctx context.Context) error {
	f, held, err := s.Store.AcquireLease(ctx, s.cursor(), s.Owner, time.Time{}, 0)
	if err != nil || !held {
		return err
	}
	return s.Store.ReleaseLease(ctx, f)
}

func (s *Publish) cursor() string { return "publish/" + s.Name }
