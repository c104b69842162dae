package kafka

import (
	"context"
	"fmt"
	"strconv"
	"sync"

	"github.com/vostro-gateway/vostro/gateway"
)

// RedriveOptions says which dead letters go back.
type RedriveOptions struct {
	Broker     Broker
	Group      string // remembers how far redriving has come
	DeadLetter string
	Topic      string
	Code       gateway.Code // only these; empty: all
	DryRun     bool         // write and remember nothing
	Each       func(Record) // hears of each dead letter that goes back; may be nil
}

// Redrive writes the dead letters that are there when it begins back to their
// topic, as they came, and remembers them in its group after they are written:
// one that dies in between is written again. With a Code nothing is remembered,
// because the letters in between stay. It gives how many went.
func Redrive(ctx context.Context, o RedriveOptions) (int, error) {
	spans, err := o.Broker.Spans(ctx, o.DeadLetter)
	if err != nil {
		return 0, err
	}
	if len(spans) == 0 {
		return 0, gateway.Errorf(gateway.CodeNotFound, "redrive", gateway.RetryAfterChange, "topic %s doesn't exist", o.DeadLetter)
	}
	run := &redrive{RedriveOptions: o, spans: spans, left: map[int]bool{}}
	done, err := o.Broker.Committed(ctx, run.group(), o.DeadLetter)
	if err != nil {
		return 0, err
	}
	for p, s := range spans {
		if max(s.First, done[p]) < s.End {
			run.left[p] = true
		}
	}
	if len(run.left) == 0 {
		return 0, nil
	}
	reading, stop := context.WithCancel(ctx)
	defer stop()
	run.stop = stop
	if err := o.Broker.Consume(reading, run.group(), []string{o.DeadLetter}, run.take); err != nil {
		return run.n, err
	}
	if run.err == nil && len(run.left) > 0 {
		run.err = gateway.Errorf(gateway.CodeUnavailable, "redrive", gateway.RetrySameBytes, "given up before the end: %w", ctx.Err())
	}
	return run.n, run.err
}

// redrive is one run.
type redrive struct {
	RedriveOptions
	spans map[int]Span
	stop  func()

	mu   sync.Mutex
	left map[int]bool // partitions whose end wasn't reached yet
	n    int
	err  error
}

// group is one of its own where letters stay: it begins at the beginning every
// time, because it never commits.
func (r *redrive) group() string {
	if r.Code != "" {
		return r.Group + ".some"
	}
	return r.Group
}

func (r *redrive) take(ctx context.Context, p Partition) {
	end := r.spans[p.ID()].End
	if !r.waiting(p.ID()) {
		return
	}
	for {
		at, err := r.one(ctx, p)
		if err != nil {
			r.fail(ctx, err)
			return
		}
		if at+1 >= end {
			r.reached(p.ID())
			return
		}
	}
}

func (r *redrive) waiting(partition int) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.left[partition]
}

func (r *redrive) fail(ctx context.Context, err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if ctx.Err() == nil && r.err == nil {
		r.err = err
		r.stop()
	}
}

func (r *redrive) reached(partition int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.left, partition)
	if len(r.left) == 0 {
		r.stop()
	}
}

// one brings one dead letter back and gives its offset.
func (r *redrive) one(ctx context.Context, p Partition) (int64, error) {
	letter, err := p.Next(ctx)
	if err != nil {
		return 0, err
	}
	remembered := !r.DryRun && r.Code == ""
	if r.Code == "" || letter.Header(HeaderCode) == string(r.Code) {
		if !r.DryRun {
			if err := r.Broker.Produce(ctx, back(letter, r.Topic)); err != nil {
				return 0, fmt.Errorf("redrive %s: %w", place(&letter), err)
			}
		}
		r.mu.Lock()
		r.n++
		if r.Each != nil {
			r.Each(letter)
		}
		r.mu.Unlock()
	}
	if remembered {
		if err := p.Commit(ctx, letter.Offset+1); err != nil {
			return 0, err
		}
	}
	return letter.Offset, nil
}

// back gives the record as its sender wrote it, and how often it went back.
func back(letter Record, topic string) Record {
	out := Record{Topic: topic, Key: letter.Key, Value: letter.Value}
	times := 0
	for _, h := range original(letter.Headers) {
		if h.Key == HeaderRedriven {
			times, _ = strconv.Atoi(h.Value) // not ours: it counts as none
			continue
		}
		out.Headers = append(out.Headers, h)
	}
	out.Headers = append(out.Headers, Header{HeaderRedriven, strconv.Itoa(times + 1)})
	return out
}
