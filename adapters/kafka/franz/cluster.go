package franz

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
	"github.com/twmb/franz-go/pkg/sasl"
	"github.com/twmb/franz-go/pkg/sasl/plain"
	"github.com/twmb/franz-go/pkg/sasl/scram"

	"github.com/vostro-gateway/vostro/adapters/kafka"
	"github.com/vostro-gateway/vostro/gateway"
)

const (
	lingering  = 5 * time.Millisecond
	answerTime = 10 * time.Second
	recordMax  = 65 << 20
	// queued is how many records of a partition wait at most before its fetches
	// pause.
	queued = 512
)

// Cluster is the Broker on twmb/franz-go.
type Cluster struct {
	conf     kafka.Config
	options  []kgo.Opt
	producer *kgo.Client // batches
	large    *kgo.Client // records that are no batch's company
}

var _ kafka.Broker = (*Cluster)(nil)

// Dial checks the configuration. It doesn't ask the cluster anything. Errors are
// CONFIGURATION.
func Dial(conf kafka.Config) (*Cluster, error) {
	conf = conf.WithDefaults()
	if len(conf.Brokers) == 0 {
		return nil, gateway.Errorf(gateway.CodeConfiguration, "kafka", gateway.RetryNever, "no brokers")
	}
	c := &Cluster{conf: conf, options: []kgo.Opt{
		kgo.SeedBrokers(conf.Brokers...), kgo.ClientID(conf.ClientID), kgo.DialTimeout(answerTime),
		kgo.MetadataMinAge(100 * time.Millisecond), kgo.MetadataMaxAge(conf.Session),
	}}
	if conf.TLS != nil {
		c.options = append(c.options, kgo.DialTLSConfig(conf.TLS))
	}
	if conf.SASL != nil {
		m, err := mechanism(conf.SASL)
		if err != nil {
			return nil, err
		}
		c.options = append(c.options, kgo.SASL(m))
	}
	var err error
	if c.producer, err = c.newProducer(conf.MaxBytes); err == nil {
		c.large, err = c.newProducer(recordMax)
	}
	if err != nil {
		return nil, gateway.Errorf(gateway.CodeConfiguration, "kafka", gateway.RetryNever, "%w", err)
	}
	return c, nil
}

func (c *Cluster) newProducer(bytes int) (*kgo.Client, error) {
	return kgo.NewClient(append(c.options[:len(c.options):len(c.options)],
		kgo.RequiredAcks(kgo.AllISRAcks()), kgo.ProducerLinger(lingering), kgo.ProducerBatchMaxBytes(int32(bytes)),
		kgo.BrokerMaxWriteBytes(int32(recordMax+1<<20)),
		kgo.RecordPartitioner(kgo.StickyKeyPartitioner(nil)), kgo.ProducerBatchCompression(kgo.NoCompression()),
		kgo.RecordDeliveryTimeout(3*answerTime), kgo.ProduceRequestTimeout(answerTime),
		kgo.UnknownTopicRetries(2),
	)...)
}

func mechanism(s *kafka.SASL) (sasl.Mechanism, error) {
	switch s.Mechanism {
	case kafka.MechanismPlain:
		return plain.Auth{User: s.User, Pass: s.Password}.AsMechanism(), nil
	case kafka.MechanismSCRAM256:
		return scram.Auth{User: s.User, Pass: s.Password}.AsSha256Mechanism(), nil
	case kafka.MechanismSCRAM512:
		return scram.Auth{User: s.User, Pass: s.Password}.AsSha512Mechanism(), nil
	}
	return nil, gateway.Errorf(gateway.CodeConfiguration, "kafka", gateway.RetryNever, "unknown SASL mechanism %q", s.Mechanism)
}

// Close ends what is under way.
func (c *Cluster) Close() error {
	c.producer.Close()
	c.large.Close()
	return nil
}

// Produce hands the records over in their order; the producer keeps it per
// partition. A large one waits for those before it.
func (c *Cluster) Produce(ctx context.Context, records ...kafka.Record) error {
	for len(records) > 0 {
		large := records[0].Size() > c.conf.MaxBytes
		n := slices.IndexFunc(records, func(r kafka.Record) bool { return r.Size() > c.conf.MaxBytes })
		client := c.producer
		switch {
		case large:
			n, client = 1, c.large
		case n < 0:
			n = len(records)
		}
		if err := produce(ctx, client, records[:n]); err != nil {
			return err
		}
		records = records[n:]
	}
	return nil
}

func produce(ctx context.Context, client *kgo.Client, records []kafka.Record) error {
	all := make([]*kgo.Record, 0, len(records))
	for _, r := range records {
		one := &kgo.Record{Topic: r.Topic, Key: r.Key, Value: r.Value}
		for _, h := range r.Headers {
			one.Headers = append(one.Headers, kgo.RecordHeader{Key: h.Key, Value: []byte(h.Value)})
		}
		all = append(all, one)
	}
	for _, result := range client.ProduceSync(ctx, all...) {
		if result.Err != nil {
			return unwritten(result.Record.Topic, result.Err)
		}
	}
	return nil
}

func unwritten(topic string, err error) error {
	const op = "write to kafka"
	switch {
	case errors.Is(err, kerr.MessageTooLarge):
		return gateway.Errorf(gateway.CodeTooLarge, op, gateway.RetryAfterChange, "topic %s: a record is above its max.message.bytes: %w", topic, err)
	case errors.Is(err, kerr.TopicAuthorizationFailed):
		return gateway.Errorf(gateway.CodeForbidden, op, gateway.RetryAfterChange, "topic %s: %w", topic, err)
	case errors.Is(err, kerr.UnknownTopicOrPartition):
		return gateway.Errorf(gateway.CodeNotFound, op, gateway.RetryAfterChange, "topic %s doesn't exist: %w", topic, err)
	}
	return gateway.Errorf(gateway.CodeUnavailable, op, gateway.RetrySameBytes, "topic %s: %w", topic, err)
}

// Spans asks the leaders of all partitions.
func (c *Cluster) Spans(ctx context.Context, topic string) (map[int]kafka.Span, error) {
	first, err := c.offsets(ctx, topic, -2)
	if err != nil {
		return nil, err
	}
	end, err := c.offsets(ctx, topic, -1)
	if err != nil {
		return nil, err
	}
	spans := map[int]kafka.Span{}
	for p, offset := range end {
		spans[p] = kafka.Span{First: first[p], End: offset}
	}
	return spans, nil
}

func (c *Cluster) offsets(ctx context.Context, topic string, at int64) (map[int]int64, error) {
	meta := kmsg.NewPtrMetadataRequest()
	asked := kmsg.NewMetadataRequestTopic()
	asked.Topic = &topic
	meta.Topics = append(meta.Topics, asked)
	known, err := meta.RequestWith(ctx, c.producer)
	if err != nil {
		return nil, unreachable(topic, err)
	}
	request := kmsg.NewPtrListOffsetsRequest()
	request.IsolationLevel = 1
	ofTopic := kmsg.NewListOffsetsRequestTopic()
	ofTopic.Topic = topic
	for _, t := range known.Topics {
		if err := kerr.ErrorForCode(t.ErrorCode); errors.Is(err, kerr.UnknownTopicOrPartition) {
			return map[int]int64{}, nil
		} else if err != nil {
			return nil, unreachable(topic, err)
		}
		for _, p := range t.Partitions {
			one := kmsg.NewListOffsetsRequestTopicPartition()
			one.Partition, one.Timestamp = p.Partition, at
			ofTopic.Partitions = append(ofTopic.Partitions, one)
		}
	}
	request.Topics = append(request.Topics, ofTopic)
	offsets := map[int]int64{}
	for _, shard := range c.producer.RequestSharded(ctx, request) {
		if shard.Err != nil {
			return nil, unreachable(topic, shard.Err)
		}
		for _, t := range shard.Resp.(*kmsg.ListOffsetsResponse).Topics {
			for _, p := range t.Partitions {
				if err := kerr.ErrorForCode(p.ErrorCode); err != nil {
					return nil, unreachable(topic, err)
				}
				offsets[int(p.Partition)] = max(p.Offset, 0)
			}
		}
	}
	return offsets, nil
}

// Committed asks the group's coordinator.
func (c *Cluster) Committed(ctx context.Context, group, topic string) (map[int]int64, error) {
	spans, err := c.Spans(ctx, topic)
	if err != nil {
		return nil, err
	}
	ofGroup := kmsg.NewOffsetFetchRequestGroup()
	ofGroup.Group = group
	ofTopic := kmsg.NewOffsetFetchRequestGroupTopic()
	ofTopic.Topic = topic
	for p := range spans {
		ofTopic.Partitions = append(ofTopic.Partitions, int32(p))
	}
	ofGroup.Topics = append(ofGroup.Topics, ofTopic)
	request := kmsg.NewPtrOffsetFetchRequest()
	request.Groups = append(request.Groups, ofGroup)
	response, err := request.RequestWith(ctx, c.producer)
	if err != nil {
		return nil, unreachable(topic, err)
	}
	committed := map[int]int64{}
	for _, g := range response.Groups {
		if err := kerr.ErrorForCode(g.ErrorCode); errors.Is(err, kerr.GroupIDNotFound) {
			continue
		} else if err != nil {
			return nil, unreachable(topic, err)
		}
		for _, t := range g.Topics {
			for _, p := range t.Partitions {
				if err := kerr.ErrorForCode(p.ErrorCode); err != nil {
					return nil, unreachable(topic, err)
				}
				if p.Offset >= 0 {
					committed[int(p.Partition)] = p.Offset
				}
			}
		}
	}
	return committed, nil
}

func unreachable(topic string, err error) error {
	return fmt.Errorf("offsets of %s: %w", topic, gateway.Errorf(gateway.CodeUnavailable, "kafka", gateway.RetrySameBytes, "%w", err))
}

// Consume polls in one goroutine and hands records to those of the partitions.
func (c *Cluster) Consume(ctx context.Context, group string, topics []string, take func(context.Context, kafka.Partition)) error {
	m := &member{take: take, ctx: ctx, taken: map[place]*assignment{}}
	client, err := kgo.NewClient(append(c.options[:len(c.options):len(c.options)],
		kgo.ConsumerGroup(group), kgo.ConsumeTopics(topics...), kgo.DisableAutoCommit(),
		kgo.ConsumeResetOffset(kgo.NewOffset().AtStart()), kgo.FetchIsolationLevel(kgo.ReadCommitted()),
		kgo.Balancers(kgo.RangeBalancer(), kgo.RoundRobinBalancer()), // what the default client knows, so that one can replace the other in a running group
		kgo.SessionTimeout(c.conf.Session), kgo.HeartbeatInterval(c.conf.Session/6), kgo.RebalanceTimeout(c.conf.Session),
		kgo.FetchMaxWait(500*time.Millisecond), kgo.FetchMaxPartitionBytes(int32(c.conf.FetchBytes)), kgo.FetchMaxBytes(int32(16*c.conf.FetchBytes)),
		kgo.OnPartitionsAssigned(m.assign), kgo.OnPartitionsRevoked(m.revoke), kgo.OnPartitionsLost(m.revoke),
	)...)
	if err != nil {
		return gateway.Errorf(gateway.CodeConfiguration, "kafka", gateway.RetryNever, "%w", err)
	}
	defer client.Close()
	defer m.end() // before the group is left: what was done is still committed
	for {
		fetches := client.PollFetches(ctx)
		if ctx.Err() != nil {
			return nil
		}
		fetches.EachError(func(topic string, partition int32, err error) {
			c.conf.Log.Warn("kafka can't be read", "topic", topic, "partition", partition, "err", err)
		})
		fetches.EachPartition(func(p kgo.FetchTopicPartition) {
			if a := m.of(p.Topic, p.Partition); a != nil {
				a.give(p.Records)
			}
		})
	}
}

type place struct {
	topic     string
	partition int32
}

// member holds the partitions that are assigned now.
type member struct {
	ctx  context.Context
	take func(context.Context, kafka.Partition)

	mu    sync.Mutex
	taken map[place]*assignment
}

func (m *member) of(topic string, partition int32) *assignment {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.taken[place{topic, partition}]
}

func (m *member) assign(_ context.Context, client *kgo.Client, added map[string][]int32) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for topic, partitions := range added {
		for _, p := range partitions {
			ctx, cancel := context.WithCancel(m.ctx)
			a := &assignment{place: place{topic, p}, client: client, cancel: cancel, arrived: make(chan struct{}, 1), ended: make(chan struct{})}
			m.taken[a.place] = a
			go func() {
				defer close(a.ended)
				m.take(ctx, a)
			}()
		}
	}
}

// revoke waits until those who had the partitions have finished.
func (m *member) revoke(_ context.Context, _ *kgo.Client, gone map[string][]int32) {
	var ending []*assignment
	m.mu.Lock()
	for topic, partitions := range gone {
		for _, p := range partitions {
			if a := m.taken[place{topic, p}]; a != nil {
				ending = append(ending, a)
				delete(m.taken, a.place)
			}
		}
	}
	m.mu.Unlock()
	for _, a := range ending {
		a.cancel()
	}
	for _, a := range ending {
		<-a.ended
	}
}

func (m *member) end() {
	gone := map[string][]int32{}
	m.mu.Lock()
	for p := range m.taken {
		gone[p.topic] = append(gone[p.topic], p.partition)
	}
	m.mu.Unlock()
	m.revoke(context.Background(), nil, gone)
}

// assignment is a partition while it is assigned.
type assignment struct {
	place
	client  *kgo.Client
	cancel  context.CancelFunc
	arrived chan struct{} // capacity 1: there may be something in queue
	ended   chan struct{}

	mu     sync.Mutex
	queue  []*kgo.Record
	paused bool
}

func (a *assignment) Topic() string { return a.topic }
func (a *assignment) ID() int       { return int(a.partition) }

func (a *assignment) give(records []*kgo.Record) {
	a.mu.Lock()
	a.queue = append(a.queue, records...)
	if len(a.queue) > queued && !a.paused {
		a.paused = true
		a.client.PauseFetchPartitions(map[string][]int32{a.topic: {a.partition}})
	}
	a.mu.Unlock()
	select {
	case a.arrived <- struct{}{}:
	default:
	}
}

func (a *assignment) next() *kgo.Record {
	a.mu.Lock()
	defer a.mu.Unlock()
	if len(a.queue) == 0 {
		return nil
	}
	r := a.queue[0]
	a.queue = a.queue[1:]
	if len(a.queue) == 0 && a.paused {
		a.paused = false
		a.client.ResumeFetchPartitions(map[string][]int32{a.topic: {a.partition}})
	}
	return r
}

// Next gives the next record.
func (a *assignment) Next(ctx context.Context) (kafka.Record, error) {
	for {
		if err := ctx.Err(); err != nil {
			return kafka.Record{}, err
		}
		if r := a.next(); r != nil {
			out := kafka.Record{Topic: r.Topic, Partition: int(r.Partition), Offset: r.Offset, Key: r.Key, Value: r.Value, Time: r.Timestamp}
			for _, h := range r.Headers {
				out.Headers = append(out.Headers, kafka.Header{Key: h.Key, Value: string(h.Value)})
			}
			return out, nil
		}
		select {
		case <-ctx.Done():
		case <-a.arrived:
		}
	}
}

// Commit waits for the coordinator's answer.
func (a *assignment) Commit(ctx context.Context, offset int64) error {
	var failed error
	a.client.CommitOffsetsSync(ctx, map[string]map[int32]kgo.EpochOffset{a.topic: {a.partition: {Epoch: -1, Offset: offset}}},
		func(_ *kgo.Client, _ *kmsg.OffsetCommitRequest, response *kmsg.OffsetCommitResponse, err error) {
			failed = err
			if err != nil {
				return
			}
			for _, t := range response.Topics {
				for _, p := range t.Partitions {
					if err := kerr.ErrorForCode(p.ErrorCode); err != nil {
						failed = err
					}
				}
			}
		})
	if failed != nil {
		return unreachable(a.topic, failed)
	}
	return nil
}
