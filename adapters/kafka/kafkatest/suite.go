// Package kafkatest has the conformance suite of kafka.Broker, and the clusters
// that it runs on: one in this process, and Apache Kafka.
package kafkatest

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/twmb/franz-go/pkg/kgo"

	"github.com/vostro-gateway/vostro/adapters/kafka"
)

// patience is how long a test waits for what must come. Nothing passes because
// of it.
const patience = 3 * time.Minute

// Dialer makes a Broker of one client library.
type Dialer func(kafka.Config) (kafka.Broker, error)

// Suite tests what kafka.Broker promises.
func Suite(t *testing.T, s *Server, dial Dialer) {
	t.Helper()
	for name, test := range map[string]func(*testing.T, *bundle){
		"WhatIsWrittenComesBackAsItWas":                    whatIsWrittenComesBack,
		"KeysFallOnThePartitionsThatJavaChooses":           keysFallAsInJava,
		"RecordsOfAKeyKeepTheirOrderAcrossBatches":         keyOrder,
		"RecordsOfAbortedTransactionsAreNotGiven":          abortedTransactions,
		"ACommittedOffsetIsWhereTheNextMemberBegins":       committedOffset,
		"MembersShareThePartitionsAndNothingIsLost":        membersShare,
		"APartitionThatWasTakenAwayCanNotBeCommitted":      takenAway,
		"ARecordAboveTheBatchGoesAlone":                    largeRecord,
		"SpansTellWhatThereIs":                             spans,
		"WritingToATopicThatIsMissingSaysSo":               missingTopic,
		"ATopicThatIsMadeLaterIsReadFromItsBeginning":      laterTopic,
		"ABrokerThatComesBackIsReadAndWrittenAsIfNeverOut": restartedBroker,
	} {
		t.Run(name, func(t *testing.T) {
			if name[:3] != "ABr" {
				t.Parallel()
			}
			test(t, &bundle{t: t, Server: s, dial: dial})
		})
	}
}

type bundle struct {
	*Server
	t    *testing.T
	dial Dialer
}

// broker makes a client; members of one group are clients of their own.
func (b *bundle) broker(change ...func(*kafka.Config)) kafka.Broker {
	b.t.Helper()
	conf := b.Config()
	for _, c := range change {
		c(&conf)
	}
	c, err := b.dial(conf)
	require.NoError(b.t, err)
	b.t.Cleanup(func() { _ = c.Close() })
	return c
}

func (b *bundle) context() context.Context {
	ctx, cancel := context.WithTimeout(b.t.Context(), 2*patience)
	b.t.Cleanup(cancel)
	return ctx
}

// inbox is a member that keeps what it gets.
type inbox struct {
	commit bool
	mu     sync.Mutex
	got    []kafka.Record
	parts  map[int]kafka.Partition
	stop   context.CancelFunc
	ended  chan struct{}
}

func (b *bundle) join(c kafka.Broker, group string, topics []string, commit bool) *inbox {
	ctx, cancel := context.WithCancel(b.context())
	in := &inbox{commit: commit, stop: cancel, ended: make(chan struct{}), parts: map[int]kafka.Partition{}}
	go func() {
		defer close(in.ended)
		_ = c.Consume(ctx, group, topics, func(ctx context.Context, p kafka.Partition) {
			in.mu.Lock()
			in.parts[p.ID()] = p
			in.mu.Unlock()
			defer func() {
				in.mu.Lock()
				delete(in.parts, p.ID())
				in.mu.Unlock()
			}()
			for {
				r, err := p.Next(ctx)
				if err != nil {
					return
				}
				in.mu.Lock()
				in.got = append(in.got, r)
				in.mu.Unlock()
				if in.commit {
					_ = p.Commit(ctx, r.Offset+1) // one that fails makes the record come again
				}
			}
		})
	}()
	b.t.Cleanup(in.leave)
	return in
}

func (in *inbox) leave() {
	in.stop()
	<-in.ended
}

func (in *inbox) records() []kafka.Record {
	in.mu.Lock()
	defer in.mu.Unlock()
	return append([]kafka.Record(nil), in.got...)
}

func (in *inbox) partitions() int {
	in.mu.Lock()
	defer in.mu.Unlock()
	return len(in.parts)
}

func (b *bundle) eventually(holds func() bool, what string, args ...any) {
	b.t.Helper()
	require.Eventually(b.t, holds, patience, 20*time.Millisecond, fmt.Sprintf(what, args...))
}

// read joins a group of its own and waits for n records.
func (b *bundle) read(c kafka.Broker, topic string, n int) []kafka.Record {
	b.t.Helper()
	in := b.join(c, "read-"+topic, []string{topic}, false)
	b.eventually(func() bool { return len(in.records()) >= n }, "%d records of %s", n, topic)
	in.leave()
	return in.records()
}

func whatIsWrittenComesBack(t *testing.T, b *bundle) {
	c, topic := b.broker(), b.Topic(t, 1)
	body := "<Document>é \x00\xff</Document>"
	require.NoError(t, c.Produce(b.context(),
		kafka.Record{Topic: topic, Key: []byte("k"), Value: []byte(body), Headers: []kafka.Header{{Key: "a", Value: "1"}, {Key: "a", Value: "2"}, {Key: "b", Value: ""}}},
		kafka.Record{Topic: topic, Value: []byte{}},
	))
	got := b.read(c, topic, 2)
	require.Len(t, got, 2)
	first, second := got[0], got[1]
	if first.Key == nil {
		first, second = second, first
	}
	require.Equal(t, "k", string(first.Key))
	require.Equal(t, body, string(first.Value))
	require.Equal(t, []kafka.Header{{Key: "a", Value: "1"}, {Key: "a", Value: "2"}, {Key: "b", Value: ""}}, first.Headers)
	require.Equal(t, topic, first.Topic)
	require.False(t, first.Time.IsZero())
	require.Nil(t, second.Key)
	require.Empty(t, second.Value)
}

// keysFallAsInJava has hashes of Apache Kafka's own UtilsTest, made positive as
// its partitioner does.
func keysFallAsInJava(t *testing.T, b *bundle) {
	const partitions = 7
	murmur2 := map[string]int32{
		"21": -973932308, "foobar": -790332482, "a-little-bit-long-string": -985981536, "a-little-bit-longer-string": -1486304829,
		"lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8": -58897971, "abc": 479470107,
	}
	c, topic := b.broker(), b.Topic(t, partitions)
	for key := range murmur2 {
		require.NoError(t, c.Produce(b.context(), kafka.Record{Topic: topic, Key: []byte(key), Value: []byte("x")}))
	}
	for _, r := range b.read(c, topic, len(murmur2)) {
		require.EqualValues(t, (murmur2[string(r.Key)]&0x7fffffff)%partitions, r.Partition, "key %s", r.Key)
	}
}

func keyOrder(t *testing.T, b *bundle) {
	c, topic := b.broker(), b.Topic(t, 3)
	const keys, each = 5, 40
	var all []kafka.Record
	for i := range each {
		for k := range keys {
			all = append(all, kafka.Record{Topic: topic, Key: fmt.Append(nil, "key-", k), Value: fmt.Append(nil, i)})
		}
	}
	require.NoError(t, c.Produce(b.context(), all...))
	next := map[string]int{}
	for _, r := range b.read(c, topic, len(all)) {
		require.Equal(t, fmt.Sprint(next[string(r.Key)]), string(r.Value), "of %s", r.Key)
		next[string(r.Key)]++
	}
	require.Len(t, next, keys)
}

func abortedTransactions(t *testing.T, b *bundle) {
	c, topic := b.broker(), b.Topic(t, 1)
	options := append(b.Options(), kgo.TransactionalID("bank-"+topic), kgo.DefaultProduceTopic(topic), kgo.RecordPartitioner(kgo.ManualPartitioner()))
	bank, err := kgo.NewClient(options...)
	require.NoError(t, err)
	defer bank.Close()
	ctx := b.context()
	transaction := func(end kgo.TransactionEndTry, values ...string) {
		require.NoError(t, bank.BeginTransaction())
		for _, v := range values {
			require.NoError(t, bank.ProduceSync(ctx, kgo.StringRecord(v)).FirstErr())
		}
		require.NoError(t, bank.EndTransaction(ctx, end))
	}
	transaction(kgo.TryCommit, "pay-1", "pay-2")
	transaction(kgo.TryAbort, "never-1", "never-2", "never-3")
	require.NoError(t, c.Produce(ctx, kafka.Record{Topic: topic, Value: []byte("plain")}))
	transaction(kgo.TryAbort, "never-4")
	transaction(kgo.TryCommit, "pay-3")
	require.NoError(t, c.Produce(ctx, kafka.Record{Topic: topic, Value: []byte("end")}))

	in := b.join(c, "g-"+topic, []string{topic}, true)
	b.eventually(func() bool { n := len(in.records()); return n > 0 && string(in.records()[n-1].Value) == "end" }, "the end of %s", topic)
	var got []string
	for _, r := range in.records() {
		got = append(got, string(r.Value))
	}
	require.Equal(t, []string{"pay-1", "pay-2", "plain", "pay-3", "end"}, got)
	in.leave()

	// In the middle of an aborted transaction a new member begins with nothing of it.
	in = b.join(b.broker(), "g-"+topic, []string{topic}, true)
	require.NoError(t, c.Produce(ctx, kafka.Record{Topic: topic, Value: []byte("more")}))
	b.eventually(func() bool { return len(in.records()) > 0 }, "what came later")
	require.Equal(t, "more", string(in.records()[0].Value))
}

func committedOffset(t *testing.T, b *bundle) {
	c, topic := b.broker(), b.Topic(t, 1)
	for i := range 6 {
		require.NoError(t, c.Produce(b.context(), kafka.Record{Topic: topic, Key: []byte("k"), Value: fmt.Append(nil, i)}))
	}
	group := "g-" + topic
	var first []string
	ctx, cancel := context.WithCancel(b.context())
	require.NoError(t, c.Consume(ctx, group, []string{topic}, func(ctx context.Context, p kafka.Partition) {
		defer cancel()
		for range 6 {
			r, err := p.Next(ctx)
			if err != nil {
				return
			}
			first = append(first, string(r.Value))
		}
		require.NoError(t, p.Commit(ctx, 3), "only what stands below the offset is done")
	}))
	committed, err := c.Committed(b.context(), group, topic)
	require.NoError(t, err)
	require.Equal(t, map[int]int64{0: 3}, committed)
	committed, err = c.Committed(b.context(), "nobody", topic)
	require.NoError(t, err)
	require.Empty(t, committed)
	require.Equal(t, []string{"0", "1", "2", "3", "4", "5"}, first)

	in := b.join(b.broker(), group, []string{topic}, false)
	b.eventually(func() bool { return len(in.records()) >= 3 }, "what wasn't committed")
	require.Equal(t, "3", string(in.records()[0].Value))
}

func membersShare(t *testing.T, b *bundle) {
	topic := b.Topic(t, 6)
	group, records := "g-"+topic, 300
	members := []*inbox{b.join(b.broker(), group, []string{topic}, true), b.join(b.broker(), group, []string{topic}, true), b.join(b.broker(), group, []string{topic}, true)}
	b.eventually(func() bool {
		n := 0
		for _, m := range members {
			if m.partitions() == 0 {
				return false
			}
			n += m.partitions()
		}
		return n == 6
	}, "six partitions on three members")
	producer := b.broker()
	write := func(from, to int) {
		var all []kafka.Record
		for i := from; i < to; i++ {
			all = append(all, kafka.Record{Topic: topic, Key: fmt.Append(nil, "key-", i), Value: fmt.Append(nil, i)})
		}
		require.NoError(t, producer.Produce(b.context(), all...))
	}
	write(0, records/2)
	b.eventually(func() bool { return len(members[0].records()) > 0 }, "the first member to get something")
	members[0].leave()
	write(records/2, records)
	b.eventually(func() bool {
		seen := map[string]bool{}
		for _, m := range members {
			for _, r := range m.records() {
				seen[string(r.Value)] = true
			}
		}
		return len(seen) == records
	}, "%d records on the members", records)
}

func takenAway(t *testing.T, b *bundle) {
	topic := b.Topic(t, 1)
	group := "g-" + topic
	c := b.broker()
	require.NoError(t, c.Produce(b.context(), kafka.Record{Topic: topic, Value: []byte("0")}, kafka.Record{Topic: topic, Value: []byte("1")}))
	ctx, cancel := context.WithCancel(b.context())
	var kept kafka.Partition
	require.NoError(t, c.Consume(ctx, group, []string{topic}, func(ctx context.Context, p kafka.Partition) {
		_, _ = p.Next(ctx)
		kept = p
		cancel()
	}))
	later := b.join(b.broker(), group, []string{topic}, false)
	b.eventually(func() bool { return len(later.records()) == 2 }, "both records again")
	require.Error(t, kept.Commit(b.context(), 2), "a member that has left")
	later.leave()
	again := b.join(b.broker(), group, []string{topic}, false)
	b.eventually(func() bool { return len(again.records()) == 2 }, "both records once more")
}

func largeRecord(t *testing.T, b *bundle) {
	topic := b.Topic(t, 1, "max.message.bytes", "5000000")
	c := b.broker(func(conf *kafka.Config) { conf.FetchBytes = 1 << 20 })
	large := strings.Repeat("x", 3_000_000)
	require.NoError(t, c.Produce(b.context(), kafka.Record{Topic: topic, Key: []byte("k"), Value: []byte(large)}))
	require.NoError(t, c.Produce(b.context(), kafka.Record{Topic: topic, Key: []byte("k"), Value: []byte("small")}))
	got := b.read(c, topic, 2)
	require.Equal(t, large, string(got[0].Value))
	require.Equal(t, "small", string(got[1].Value))
}

func spans(t *testing.T, b *bundle) {
	topic := b.Topic(t, 2)
	c := b.broker()
	require.NoError(t, c.Produce(b.context(), kafka.Record{Topic: topic, Key: []byte("abc"), Value: []byte("x")}))
	got, err := c.Spans(b.context(), topic)
	require.NoError(t, err)
	require.Len(t, got, 2)
	require.EqualValues(t, 1, got[0].End+got[1].End)
	got, err = c.Spans(b.context(), "nobody-made-this")
	require.NoError(t, err)
	require.Empty(t, got)
}

func missingTopic(t *testing.T, b *bundle) {
	err := b.broker().Produce(b.context(), kafka.Record{Topic: "nobody-made-this-either", Value: []byte("x")})
	require.ErrorContains(t, err, "nobody-made-this-either")
}

// laterTopic has a topic that is there from the start too: one that isn't must
// not keep it from being read.
func laterTopic(t *testing.T, b *bundle) {
	there, later := b.Topic(t, 2), b.Name(t)
	c, in := b.broker(), b.join(b.broker(), "g-"+later, []string{there, later}, true)
	has := func(topic string) func() bool {
		return func() bool {
			return slices.ContainsFunc(in.records(), func(r kafka.Record) bool { return r.Topic == topic })
		}
	}
	require.NoError(t, c.Produce(b.context(), kafka.Record{Topic: there, Value: []byte("x")}))
	b.eventually(has(there), "the record of the topic that is there")
	b.Create(t, later, 1)
	b.eventually(func() bool { return c.Produce(b.context(), kafka.Record{Topic: later, Value: []byte("x")}) == nil }, "a record in the new topic")
	b.eventually(has(later), "the first record of a topic that was made later")
}

func restartedBroker(t *testing.T, b *bundle) {
	if b.Restart == nil {
		t.Skip("this cluster can't be restarted")
	}
	topic := b.Topic(t, 2)
	c := b.broker()
	in := b.join(c, "g-"+topic, []string{topic}, true)
	write := func(i int) error {
		return c.Produce(b.context(), kafka.Record{Topic: topic, Key: fmt.Append(nil, i), Value: fmt.Append(nil, i)})
	}
	for i := range 20 {
		require.NoError(t, write(i))
	}
	b.eventually(func() bool { return len(in.records()) >= 20 }, "what was written before")
	b.Restart(t)
	for i := 20; i < 40; i++ {
		b.eventually(func() bool { return write(i) == nil }, "record %d after the restart", i)
	}
	b.eventually(func() bool {
		seen := map[string]bool{}
		for _, r := range in.records() {
			seen[string(r.Value)] = true
		}
		return len(seen) == 40
	}, "what was written after")
}
