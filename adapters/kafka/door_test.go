package kafka_test

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/kafka"
	"github.com/vostro-gateway/vostro/adapters/kafka/kafkatest"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

const patience = 3 * time.Minute

// intake stores bodies as the engine does: the same body is the same message.
type intake struct {
	mu     sync.Mutex
	stored map[string]int // how often a body was accepted first: more than once is a double
	order  []string
	calls  int
	answer func(body string) error // nil: stored
}

func newIntake() *intake { return &intake{stored: map[string]int{}} }

func (in *intake) Accept(_ context.Context, a engine.Arrival) (engine.Receipt, error) {
	in.mu.Lock()
	defer in.mu.Unlock()
	in.calls++
	body := string(a.Body)
	if in.answer != nil {
		if err := in.answer(body); err != nil {
			return engine.Receipt{}, err
		}
	}
	if in.stored[body] > 0 {
		return engine.Receipt{Replayed: true}, nil
	}
	in.stored[body]++
	in.order = append(in.order, body)
	return engine.Receipt{}, nil
}

func (in *intake) count() int {
	in.mu.Lock()
	defer in.mu.Unlock()
	return len(in.stored)
}

func (in *intake) set(answer func(string) error) {
	in.mu.Lock()
	defer in.mu.Unlock()
	in.answer = answer
}

func (in *intake) tried() int {
	in.mu.Lock()
	defer in.mu.Unlock()
	return in.calls
}

// doorBundle is a cluster with the topics of one client.
type doorBundle struct {
	*kafkatest.Server
	t                      *testing.T
	topic, letter, replies string
	intake                 *intake
}

func newDoorBundle(t *testing.T, partitions int) *doorBundle {
	t.Helper()
	s := kafkatest.InProcess(t)
	b := &doorBundle{Server: s, t: t, topic: s.Topic(t, partitions), replies: s.Topic(t, partitions), intake: newIntake()}
	b.letter = b.topic + kafka.DeadLetterSuffix
	s.Create(t, b.letter, partitions)
	return b
}

// broker gives a client of its own.
func (b *doorBundle) broker() kafka.Broker {
	b.t.Helper()
	c, err := kafka.Dial(b.Config())
	require.NoError(b.t, err)
	b.t.Cleanup(func() { _ = c.Close() })
	return c
}

// open runs a door until the test ends or close is called.
func (b *doorBundle) open(change ...func(*kafka.Door)) (closed func()) {
	b.t.Helper()
	d := &kafka.Door{
		Broker: b.broker(), Group: "g", Intake: b.intake, Log: slog.New(slog.DiscardHandler), Pause: 10 * time.Millisecond, PauseMax: 50 * time.Millisecond,
		Inbound: []kafka.Inbound{{Topic: b.topic, Client: &gateway.Client{ID: "alpha"}, Replies: b.replies}},
		Refusal: func(_ context.Context, _ engine.Arrival, e *gateway.Error) ([]byte, error) {
			return []byte("<admi.002>" + string(e.Code)), nil
		},
	}
	for _, c := range change {
		c(d)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		_ = d.Run(ctx)
	}()
	closed = sync.OnceFunc(func() {
		cancel()
		<-ended
	})
	b.t.Cleanup(closed)
	return closed
}

// put writes a record for each body; its key is what stands before a colon.
func (b *doorBundle) put(bodies ...string) {
	b.t.Helper()
	var all []kafka.Record
	for _, body := range bodies {
		r := kafka.Record{Topic: b.topic, Value: []byte(body)}
		if key, _, ok := strings.Cut(body, ":"); ok {
			r.Key = []byte(key)
		}
		all = append(all, r)
	}
	require.NoError(b.t, b.broker().Produce(b.t.Context(), all...))
}

func (b *doorBundle) eventually(holds func() bool, what string) {
	b.t.Helper()
	require.Eventually(b.t, holds, patience, 10*time.Millisecond, what)
}

// committed is how many records of the topic the group has said are done.
func (b *doorBundle) committed() int64 {
	b.t.Helper()
	offsets, err := b.broker().Committed(b.t.Context(), "g", b.topic)
	require.NoError(b.t, err)
	sum := int64(0)
	for _, o := range offsets {
		sum += o
	}
	return sum
}

func bodies(from, to int) []string {
	var out []string
	for i := from; i < to; i++ {
		out = append(out, fmt.Sprintf("k%d:%d", i%7, i))
	}
	return out
}

func TestEveryRecordIsStoredOnceAndItsOffsetCommittedWithoutWaitingForMore(t *testing.T) {
	t.Parallel()
	b := newDoorBundle(t, 3)
	b.put(bodies(0, 100)...)
	b.open()
	b.eventually(func() bool { return b.intake.count() == 100 }, "100 messages")
	b.eventually(func() bool { return b.committed() == 100 }, "the offsets of all of them")
}

func TestAReplayFromTheBeginningDoublesNothing(t *testing.T) {
	t.Parallel()
	b := newDoorBundle(t, 3)
	b.put(bodies(0, 50)...)
	b.open()()
	closed := b.open(func(d *kafka.Door) { d.Group = "another" })
	b.eventually(func() bool { return b.intake.count() == 50 }, "50 messages")
	closed()
	before := b.intake.tried()
	b.open(func(d *kafka.Door) { d.Group = "a-third" })
	b.eventually(func() bool { return b.intake.tried() >= before+50 }, "all of them again")
	require.Equal(t, 50, b.intake.count())
}

func TestRecordsOfOneKeyAreTakenInTheirOrder(t *testing.T) {
	t.Parallel()
	b := newDoorBundle(t, 3)
	failed := map[string]bool{}
	b.intake.answer = func(body string) error { // every third fails once, which gives the next of its key a chance to overtake
		if strings.HasSuffix(body, "3") && !failed[body] {
			failed[body] = true
			return gateway.Errorf(gateway.CodeUnavailable, "store", gateway.RetrySameBytes, "away")
		}
		return nil
	}
	all := bodies(0, 200)
	b.put(all...)
	b.open()
	b.eventually(func() bool { return b.intake.count() == 200 }, "200 messages")
	require.NotEmpty(t, failed)
	for k := range 7 {
		ofKey := func(body string) bool { return !strings.HasPrefix(body, fmt.Sprintf("k%d:", k)) }
		require.Equal(t, slices.DeleteFunc(slices.Clone(all), ofKey), slices.DeleteFunc(slices.Clone(b.intake.order), ofKey))
	}
}

func TestAStoreThatIsAwayHoldsTheTopicAndMakesNoDeadLetters(t *testing.T) {
	t.Parallel()
	b := newDoorBundle(t, 1)
	for _, away := range []error{
		gateway.Errorf(gateway.CodeUnavailable, "store", gateway.RetrySameBytes, "away"),
		gateway.Errorf(gateway.CodeInternal, "store", gateway.RetryNever, "disk full"), // what the store can't name is no fault of the message
		gateway.Errorf(gateway.CodeOutcomeUnknown, "store", gateway.RetryUnknown, "connection lost"),
		context.DeadlineExceeded,
	} {
		b.intake.set(func(string) error { return away })
		before, done := b.intake.tried(), b.intake.count()
		closed := b.open()
		b.put(fmt.Sprint("pay ", away))
		b.eventually(func() bool { return b.intake.tried() >= before+3 }, "three tries")
		require.EqualValues(t, done, b.committed(), "nothing may be said to be done")
		b.intake.set(nil)
		b.eventually(func() bool { return b.intake.count() == done+1 }, "the message once the store is back")
		b.eventually(func() bool { return b.committed() == int64(done+1) }, "its offset")
		closed()
	}
	spans, err := b.broker().Spans(t.Context(), b.letter)
	require.NoError(t, err)
	require.Zero(t, spans[0].End, "dead letters")
}

func TestWhatIsRefusedIsADeadLetterAndToldAndHoldsUpNothing(t *testing.T) {
	t.Parallel()
	b := newDoorBundle(t, 1)
	b.intake.answer = func(body string) error {
		switch {
		case strings.HasPrefix(body, "bad"):
			return fmt.Errorf("read message: %w", &gateway.Error{Code: gateway.CodeInvalidMessage, Retry: gateway.RetryNever, Faults: []gateway.Fault{
				{Path: "/Document/MsgId", Rule: "MSG-1", Reason: "FF01", Hint: "give it one"}, {Path: "/Document/Amt", Rule: "AMT", Hint: "positive"},
			}})
		case strings.HasPrefix(body, "panic"):
			panic("index out of range")
		case strings.HasPrefix(body, "taken"):
			return gateway.Errorf(gateway.CodeConflict, "store", gateway.RetryNever, "taken")
		}
		return nil
	}
	letters, replies := b.Collect(t, b.letter), b.Collect(t, b.replies)
	b.open()
	b.Put(t, b.topic, "key", []byte("bad\x00bytes"), kafka.Header{Key: "trace", Value: "1"}, kafka.Header{Key: "trace", Value: "2"})
	b.Put(t, b.topic, "", []byte("panic"))
	b.Put(t, b.topic, "", []byte("taken"))
	b.Put(t, b.topic, "", []byte("good of another"), kafka.Header{Key: kafka.HeaderClient, Value: "beta"})
	b.Put(t, b.topic, "", []byte("good"), kafka.Header{Key: kafka.HeaderClient, Value: "alpha"})
	b.eventually(func() bool { return b.intake.count() == 1 }, "the good one")
	b.eventually(func() bool { return b.committed() == 5 }, "all five to be done")
	b.eventually(func() bool { return len(letters()) == 4 && len(replies()) == 4 }, "four letters and replies")

	byOffset := map[string]kafka.Record{}
	for _, l := range letters() {
		byOffset[l.Header(kafka.HeaderOffset)] = l
	}
	first := byOffset["0"]
	require.Equal(t, "bad\x00bytes", string(first.Value))
	require.Equal(t, "key", string(first.Key))
	require.Equal(t, []kafka.Header{{Key: "trace", Value: "1"}, {Key: "trace", Value: "2"}}, first.Headers[:2])
	for header, want := range map[string]string{
		kafka.HeaderCode: "INVALID_MESSAGE", kafka.HeaderPath: "/Document/MsgId", kafka.HeaderRule: "MSG-1", kafka.HeaderReason: "FF01",
		kafka.HeaderTopic: b.topic, kafka.HeaderPartition: "0", kafka.HeaderID: "dead-letter/" + b.topic + "/0/0",
	} {
		require.Equal(t, want, first.Header(header), header)
	}
	require.Contains(t, first.Header(kafka.HeaderDetail), "/Document/Amt: positive")
	require.Equal(t, "INTERNAL", byOffset["1"].Header(kafka.HeaderCode))
	require.Equal(t, "CONFLICT", byOffset["2"].Header(kafka.HeaderCode))
	require.Equal(t, "FORBIDDEN", byOffset["3"].Header(kafka.HeaderCode), "a header's claim is no other client's message")
	for _, r := range replies() {
		require.Contains(t, string(r.Value), "<admi.002>")
		require.Equal(t, "application/xml", r.Header("content-type"))
	}
}

func TestADeadLetterThatCannotBeWrittenKeepsItsRecord(t *testing.T) {
	t.Parallel()
	b := newDoorBundle(t, 1)
	b.intake.answer = func(string) error {
		return gateway.Errorf(gateway.CodeInvalidMessage, "read", gateway.RetryNever, "no")
	}
	later := b.Name(t)
	b.open(func(d *kafka.Door) { d.Inbound[0].DeadLetter = later })
	b.put("bad")
	b.eventually(func() bool { return b.intake.tried() >= 2 }, "two tries")
	require.Zero(t, b.committed())
	b.Create(t, later, 1)
	b.eventually(func() bool { return b.committed() == 1 }, "the record to be done once its letter is written")
}

// Three gateways share a topic. One is cut off in the middle of a batch: what it
// had stored and not committed comes again elsewhere, and is stored once.
func TestAMemberThatDiesInTheMiddleOfABatchLosesAndDoublesNothing(t *testing.T) {
	t.Parallel()
	b := newDoorBundle(t, 6)
	const messages = 600
	cut, stop := context.WithCancel(context.Background())
	defer stop()
	var once sync.Once
	b.intake.answer = func(string) error {
		if len(b.intake.stored) == messages/4 {
			once.Do(stop)
		}
		return nil
	}
	dying := &dyingBroker{Broker: b.broker(), cut: cut}
	b.open(func(d *kafka.Door) { d.Broker = dying })
	b.open()
	b.open()
	b.put(bodies(0, messages)...)
	b.eventually(func() bool { return b.intake.count() == messages }, "all messages")
	b.eventually(func() bool { return b.committed() == messages }, "all offsets")
	for body, n := range b.intake.stored {
		require.Equal(t, 1, n, body)
	}
	spans, err := b.broker().Spans(t.Context(), b.letter)
	require.NoError(t, err)
	for _, s := range spans {
		require.Zero(t, s.End, "dead letters")
	}
}

// dyingBroker is a member whose commits get nowhere once it is cut, and which
// then is gone.
type dyingBroker struct {
	kafka.Broker
	cut context.Context
}

func (d *dyingBroker) Consume(ctx context.Context, group string, topics []string, take func(context.Context, kafka.Partition)) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	defer context.AfterFunc(d.cut, cancel)()
	return d.Broker.Consume(ctx, group, topics, func(ctx context.Context, p kafka.Partition) {
		take(ctx, &dyingPartition{p, d.cut})
	})
}

type dyingPartition struct {
	kafka.Partition
	cut context.Context
}

func (d *dyingPartition) Commit(ctx context.Context, offset int64) error {
	if d.cut.Err() != nil {
		return d.cut.Err()
	}
	return d.Partition.Commit(ctx, offset)
}

func TestWhatWasRedrivenComesBackAsItWasAndOnce(t *testing.T) {
	t.Parallel()
	b := newDoorBundle(t, 2)
	b.intake.answer = func(body string) error {
		if strings.HasPrefix(body, "bad") {
			return gateway.Errorf(gateway.CodeInvalidMessage, "read", gateway.RetryNever, "no")
		}
		return gateway.Errorf(gateway.CodeConflict, "store", gateway.RetryNever, "no")
	}
	letters := b.Collect(t, b.letter)
	closed := b.open()
	b.Put(t, b.topic, "k", []byte("bad 1"), kafka.Header{Key: "trace", Value: "1"})
	b.Put(t, b.topic, "", []byte("taken 1"))
	b.eventually(func() bool { return b.committed() == 2 && len(letters()) == 2 }, "two letters")
	closed()

	options := kafka.RedriveOptions{Broker: b.broker(), Group: "g.redrive", DeadLetter: b.letter, Topic: b.topic}
	redrive := func(change func(*kafka.RedriveOptions)) int {
		o := options
		change(&o)
		n, err := kafka.Redrive(t.Context(), o)
		require.NoError(t, err)
		return n
	}
	require.Equal(t, 2, redrive(func(o *kafka.RedriveOptions) { o.DryRun = true }))
	require.Equal(t, 1, redrive(func(o *kafka.RedriveOptions) { o.DryRun, o.Code = true, gateway.CodeConflict }))
	b.intake.set(nil)
	b.open()
	require.Equal(t, 1, redrive(func(o *kafka.RedriveOptions) { o.Code = gateway.CodeConflict }))
	b.eventually(func() bool { return b.intake.count() == 1 }, "the letter that was chosen")
	require.Equal(t, 2, redrive(func(*kafka.RedriveOptions) {}))
	b.eventually(func() bool { return b.intake.count() == 2 }, "the other one")
	require.Zero(t, redrive(func(*kafka.RedriveOptions) {}))

	inbound := b.Collect(t, b.topic)
	b.eventually(func() bool { return len(inbound()) == 5 }, "the topic")
	for _, r := range inbound() {
		if string(r.Value) == "bad 1" && r.Header(kafka.HeaderRedriven) != "" {
			require.Equal(t, []kafka.Header{{Key: "trace", Value: "1"}, {Key: kafka.HeaderRedriven, Value: "1"}}, r.Headers)
			require.Equal(t, "k", string(r.Key))
		}
	}
	_, err := kafka.Redrive(t.Context(), kafka.RedriveOptions{Broker: options.Broker, Group: "g", DeadLetter: "nobody-made-this", Topic: b.topic})
	require.ErrorContains(t, err, "nobody-made-this")
}
