package kafka

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"runtime/debug"
	"sync"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// Intake takes messages; *engine.Intake is one. When Accept returns without an
// error, everything in the receipt is durable.
type Intake interface {
	Accept(ctx context.Context, a engine.Arrival) (engine.Receipt, error)
}

// Inbound is a topic by which one client's messages come in.
type Inbound struct {
	Topic      string
	Client     *gateway.Client
	Replies    string // topic for the admi.002 of what is refused; empty: none is written
	DeadLetter string // topic for what is refused; empty: Topic and DeadLetterSuffix
}

// DeadLetterSuffix makes the name of a dead-letter topic from that of the topic
// that it belongs to.
const DeadLetterSuffix = ".dlt"

func (in Inbound) deadLetter() string {
	if in.DeadLetter != "" {
		return in.DeadLetter
	}
	return in.Topic + DeadLetterSuffix
}

// Door reads messages from topics. Fill the fields and Run it; any number of
// gateways on one store may, in one group.
type Door struct {
	Broker  Broker
	Group   string
	Inbound []Inbound
	Intake  Intake
	// Refusal writes the admi.002 for what was refused.
	Refusal func(ctx context.Context, a engine.Arrival, refused *gateway.Error) ([]byte, error)
	// Window is how many records of a partition are under way at once. They share
	// the store's commits. Defaults to WindowDefault.
	Window int
	// Grace is how long what is under way may take when a partition is taken away;
	// 0: GraceDefault. What takes longer comes again, at another member.
	Grace time.Duration
	// Pauses are the first and the longest pause after trouble that is no fault of
	// the record; 0: PauseDefault and PauseMaxDefault.
	Pause, PauseMax time.Duration
	Log             *slog.Logger

	topics map[string]Inbound
}

// The defaults of Door.
const (
	WindowDefault   = 256
	GraceDefault    = 5 * time.Second
	PauseDefault    = 200 * time.Millisecond
	PauseMaxDefault = 15 * time.Second
)

// intakeTime bounds one try to store a message. It may have been stored when the
// time is over, and answers for itself at the next try.
const intakeTime = 20 * time.Second

// Run reads until ctx ends, and commits the offsets of what is done by then.
func (d *Door) Run(ctx context.Context) error {
	d.topics = make(map[string]Inbound, len(d.Inbound))
	var names []string
	for _, in := range d.Inbound {
		d.topics[in.Topic] = in
		names = append(names, in.Topic)
	}
	return d.Broker.Consume(ctx, d.Group, names, d.take)
}

// slot is a record under way.
type slot struct {
	record Record
	done   chan struct{} // closed when the record is dealt with, or given up
	dealt  bool          // valid once done is closed
}

// take deals with one partition until it is taken away. Records go to the intake
// side by side, so that they share commits, but those of one key one after the
// other; offsets are committed in their order, up to the first record that isn't
// dealt with.
func (d *Door) take(ctx context.Context, p Partition) {
	// What is under way when the partition goes may still finish: a record that is
	// stored and not committed comes again for nothing.
	work, cancel := context.WithCancel(context.WithoutCancel(ctx))
	defer cancel()
	stop := context.AfterFunc(ctx, func() { time.AfterFunc(or(d.Grace, GraceDefault), cancel) })
	defer stop()

	window := or(d.Window, WindowDefault)
	slots := make(chan *slot, window)
	var committing sync.WaitGroup
	committing.Go(func() { d.commit(ctx, work, p, slots) })

	keys := keyed{last: map[string]*slot{}}
	places := make(chan struct{}, window)
	var intakes sync.WaitGroup
	for {
		select {
		case places <- struct{}{}:
		case <-ctx.Done():
		}
		r, err := p.Next(ctx)
		if err != nil {
			break // only when ctx has ended
		}
		s := &slot{record: r, done: make(chan struct{})}
		before := keys.follow(s)
		slots <- s
		intakes.Go(func() {
			if before != nil {
				<-before.done
			}
			// After one that was given up, nothing of its key may overtake it.
			s.dealt = (before == nil || before.dealt) && d.deal(ctx, work, d.topics[p.Topic()], &s.record)
			close(s.done)
			keys.leave(s)
			<-places
		})
	}
	close(slots)
	intakes.Wait()
	committing.Wait()
}

// keyed finds the record that one must wait for.
type keyed struct {
	mu   sync.Mutex
	last map[string]*slot // per key
}

func (k *keyed) follow(s *slot) (before *slot) {
	if s.record.Key == nil {
		return nil
	}
	k.mu.Lock()
	defer k.mu.Unlock()
	before = k.last[string(s.record.Key)]
	k.last[string(s.record.Key)] = s
	return before
}

func (k *keyed) leave(s *slot) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.last[string(s.record.Key)] == s && s.dealt {
		delete(k.last, string(s.record.Key))
	}
}

// commit waits for records in their order and commits the offset of as many as
// are done at a time. A commit that fails costs nothing but that records come
// again.
func (d *Door) commit(ctx, work context.Context, p Partition, slots <-chan *slot) {
	var given bool // a record was given up: nothing behind it may be committed
	next := int64(-1)
	flush := func() {
		if next < 0 {
			return
		}
		if err := p.Commit(work, next); err != nil && ctx.Err() == nil {
			d.Log.Warn("kafka offset not committed", "topic", p.Topic(), "partition", p.ID(), "offset", next, "err", err)
		}
		next = -1
	}
	for {
		s, more := soon(slots, flush)
		if !more {
			flush()
			return
		}
		soon(s.done, flush)
		if given = given || !s.dealt; !given {
			next = s.record.Offset + 1
		}
	}
}

// soon receives, and calls before first when it has to wait.
func soon[T any](from <-chan T, before func()) (T, bool) {
	select {
	case v, ok := <-from:
		return v, ok
	default:
	}
	before()
	v, ok := <-from
	return v, ok
}

// deal brings one record into the store or to the dead letters, and reports
// whether it did: it gives up only when the partition is taken away.
func (d *Door) deal(ctx, work context.Context, in Inbound, r *Record) bool {
	pause, limit := or(d.Pause, PauseDefault), or(d.PauseMax, PauseMaxDefault)
	for try := 1; ; try++ {
		err := d.try(work, in, r)
		if err == nil {
			return true
		}
		if ctx.Err() == nil && try == 1 {
			d.Log.Warn("kafka intake waits", "topic", r.Topic, "partition", r.Partition, "offset", r.Offset, "err", err)
		}
		wait(ctx, pause/2+rand.N(pause))
		pause = min(2*pause, limit)
		if ctx.Err() != nil {
			return false
		}
	}
}

// try gives a record to the intake, and one that is refused to the dead letters.
func (d *Door) try(ctx context.Context, in Inbound, r *Record) error {
	ctx, cancel := context.WithTimeout(ctx, intakeTime)
	defer cancel()
	arrival := engine.Arrival{Client: in.Client, Credential: credentialOf(in.Topic), Door: gateway.DoorKafka, Body: r.Value}
	err := d.accept(ctx, arrival, r)
	if err == nil {
		return nil
	}
	refused, ok := errors.AsType[*gateway.Error](err)
	if !ok || !poison(refused) {
		return err
	}
	return d.refuse(ctx, in, r, arrival, refused)
}

// credentialOf names who sent what came by a topic: whoever the brokers let
// write there. No credential of the REST door can have such a name.
func credentialOf(topic string) string { return "kafka:" + topic }

// accept turns a panic, which the same bytes would cause again and again, into a
// refusal of those bytes.
func (d *Door) accept(ctx context.Context, a engine.Arrival, r *Record) (err error) {
	defer func() {
		if v := recover(); v != nil {
			d.Log.Error("kafka intake panicked", "topic", r.Topic, "partition", r.Partition, "offset", r.Offset, "panic", fmt.Sprint(v), "stack", string(debug.Stack()))
			err = gateway.Errorf(codePanic, "kafka intake", gateway.RetryNever, "a fault of the gateway; its log says more")
		}
	}()
	if claimed := r.Header(HeaderClient); claimed != "" && claimed != a.Client.ID {
		return gateway.Errorf(gateway.CodeForbidden, "kafka intake", gateway.RetryNever,
			"header %s says %q, but the topic is that of %q", HeaderClient, claimed, a.Client.ID)
	}
	_, err = d.Intake.Accept(ctx, a)
	return err
}

// codePanic marks what only this package makes; it goes out as INTERNAL. An
// INTERNAL of the store is trouble of the store.
const codePanic gateway.Code = "panic"

// poison reports whether a record is at fault, and not the world.
func poison(e *gateway.Error) bool {
	switch e.Code {
	case gateway.CodeInvalidMessage, gateway.CodeInvalidRequest, gateway.CodeConflict, gateway.CodeForbidden,
		gateway.CodeTooLarge, gateway.CodeUnsupported, codePanic:
		return true
	}
	return false
}

func or[T comparable](v, fallback T) T {
	var zero T
	if v == zero {
		return fallback
	}
	return v
}
