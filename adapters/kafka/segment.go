package kafka

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	segment "github.com/segmentio/kafka-go"
	"github.com/segmentio/kafka-go/sasl"
	"github.com/segmentio/kafka-go/sasl/plain"
	"github.com/segmentio/kafka-go/sasl/scram"

	"github.com/vostro-gateway/vostro/gateway"
)

const (
	// lingering is how long a batch waits for company. The library's own default
	// is a second, which every delivery would take.
	lingering = 5 * time.Millisecond
	// answerTime is how long a broker has to answer.
	answerTime = 10 * time.Second
	// recordMax is what is sent in one piece at most: the largest message that any
	// client can be allowed, and its headers.
	recordMax = 65 << 20
)

// Cluster is the Broker on segmentio/kafka-go.
type Cluster struct {
	conf      Config
	transport *segment.Transport
	dialer    *segment.Dialer
	client    *segment.Client
	writer    *segment.Writer // batches
	large     *segment.Writer // records that are no batch's company
}

var _ Broker = (*Cluster)(nil)

// Dial checks the configuration. It doesn't ask the cluster anything. Errors are
// CONFIGURATION.
func Dial(conf Config) (*Cluster, error) {
	conf = conf.WithDefaults()
	if len(conf.Brokers) == 0 {
		return nil, gateway.Errorf(gateway.CodeConfiguration, "kafka", gateway.RetryNever, "no brokers")
	}
	mechanism, err := conf.SASL.mechanism()
	if err != nil {
		return nil, err
	}
	c := &Cluster{
		conf: conf,
		transport: &segment.Transport{
			ClientID: conf.ClientID, TLS: conf.TLS, SASL: mechanism, DialTimeout: answerTime,
			MetadataTTL: time.Second, // how long a leader that died is still asked
		},
		dialer: &segment.Dialer{
			ClientID: conf.ClientID, TLS: conf.TLS, SASLMechanism: mechanism, Timeout: answerTime, DualStack: true,
		},
	}
	c.client = &segment.Client{Addr: segment.TCP(conf.Brokers...), Transport: c.transport}
	c.writer = c.newWriter(conf.MaxBytes)
	c.large = c.newWriter(recordMax)
	c.large.BatchSize = 1
	return c, nil
}

func (s *SASL) mechanism() (sasl.Mechanism, error) {
	if s == nil {
		return nil, nil
	}
	var m sasl.Mechanism
	var err error
	switch s.Mechanism {
	case MechanismPlain:
		m = plain.Mechanism{Username: s.User, Password: s.Password}
	case MechanismSCRAM256:
		m, err = scram.Mechanism(scram.SHA256, s.User, s.Password)
	case MechanismSCRAM512:
		m, err = scram.Mechanism(scram.SHA512, s.User, s.Password)
	default:
		return nil, gateway.Errorf(gateway.CodeConfiguration, "kafka", gateway.RetryNever, "SASL mechanism %q is none of %s, %s, %s",
			s.Mechanism, MechanismPlain, MechanismSCRAM256, MechanismSCRAM512)
	}
	if err != nil {
		return nil, gateway.Errorf(gateway.CodeConfiguration, "kafka", gateway.RetryNever, "SASL: %w", err)
	}
	return m, nil
}

// newWriter turns off everything in the library's defaults that loses or delays
// records: its zero value doesn't wait for any acknowledgement.
func (c *Cluster) newWriter(bytes int) *segment.Writer {
	return &segment.Writer{
		Addr: c.client.Addr, Transport: c.transport, Balancer: segment.Murmur2Balancer{}, RequiredAcks: segment.RequireAll,
		BatchTimeout: lingering, BatchBytes: int64(bytes), MaxAttempts: 3, ReadTimeout: answerTime, WriteTimeout: answerTime,
	}
}

// Close ends what is under way.
func (c *Cluster) Close() error {
	err := errors.Join(c.writer.Close(), c.large.Close())
	c.transport.CloseIdleConnections()
	return err
}

// overhead is what a record takes beside key, value and headers, at most.
const overhead = 64

// Size is about what the record takes in a batch, and not less.
func (r Record) Size() int {
	n := overhead + len(r.Key) + len(r.Value)
	for _, h := range r.Headers {
		n += len(h.Key) + len(h.Value) + 10
	}
	return n
}

// Produce writes the records in rounds of which each has at most one of a key.
// The library may write a batch although it failed to write the one before, and
// so turn the order of a key around; it can't where the next record of the key
// isn't handed over before the last one is acknowledged.
func (c *Cluster) Produce(ctx context.Context, records ...Record) error {
	for len(records) > 0 {
		var round, rest []Record
		taken := map[string]bool{}
		for _, r := range records {
			key := r.Topic + "\x00" + string(r.Key)
			if r.Key != nil && taken[key] {
				rest = append(rest, r)
				continue
			}
			taken[key] = true
			round = append(round, r)
		}
		if err := c.produce(ctx, round); err != nil {
			return err
		}
		records = rest
	}
	return nil
}

func (c *Cluster) produce(ctx context.Context, records []Record) error {
	var small, large []segment.Message
	for _, r := range records {
		m := segment.Message{Topic: r.Topic, Key: r.Key, Value: r.Value}
		for _, h := range r.Headers {
			m.Headers = append(m.Headers, segment.Header{Key: h.Key, Value: []byte(h.Value)})
		}
		if r.Size() > c.conf.MaxBytes {
			large = append(large, m)
		} else {
			small = append(small, m)
		}
	}
	for w, messages := range map[*segment.Writer][]segment.Message{c.writer: small, c.large: large} {
		if len(messages) == 0 {
			continue
		}
		if err := w.WriteMessages(ctx, messages...); err != nil {
			return unwritten(messages, err)
		}
	}
	return nil
}

// unwritten types what kept records from being acknowledged. They may have been
// written all the same.
func unwritten(messages []segment.Message, err error) error {
	const op = "write to kafka"
	topic := messages[0].Topic
	if all, ok := errors.AsType[segment.WriteErrors](err); ok {
		for i, one := range all {
			if one != nil {
				topic, err = messages[i].Topic, one
				break
			}
		}
	}
	_, oversize := errors.AsType[segment.MessageTooLargeError](err)
	switch {
	case oversize, errors.Is(err, segment.MessageSizeTooLarge):
		return gateway.Errorf(gateway.CodeTooLarge, op, gateway.RetryAfterChange, "topic %s: a record is above its max.message.bytes: %w", topic, err)
	case errors.Is(err, segment.TopicAuthorizationFailed):
		return gateway.Errorf(gateway.CodeForbidden, op, gateway.RetryAfterChange, "topic %s: %w", topic, err)
	case errors.Is(err, segment.UnknownTopicOrPartition):
		return gateway.Errorf(gateway.CodeNotFound, op, gateway.RetryAfterChange, "topic %s doesn't exist: %w", topic, err)
	}
	return gateway.Errorf(gateway.CodeUnavailable, op, gateway.RetrySameBytes, "topic %s: %w", topic, err)
}

// Spans asks the leaders of all partitions.
func (c *Cluster) Spans(ctx context.Context, topic string) (map[int]Span, error) {
	meta, err := c.client.Metadata(ctx, &segment.MetadataRequest{Topics: []string{topic}})
	if err != nil {
		return nil, fmt.Errorf("metadata of %s: %w", topic, unreachable(err))
	}
	request := &segment.ListOffsetsRequest{Topics: map[string][]segment.OffsetRequest{}, IsolationLevel: segment.ReadCommitted}
	for _, t := range meta.Topics {
		if errors.Is(t.Error, segment.UnknownTopicOrPartition) {
			return map[int]Span{}, nil
		}
		if t.Error != nil {
			return nil, fmt.Errorf("metadata of %s: %w", topic, unreachable(t.Error))
		}
		for _, p := range t.Partitions {
			request.Topics[topic] = append(request.Topics[topic], segment.FirstOffsetOf(p.ID), segment.LastOffsetOf(p.ID))
		}
	}
	return c.spans(ctx, topic, request)
}

func (c *Cluster) spans(ctx context.Context, topic string, request *segment.ListOffsetsRequest) (map[int]Span, error) {
	found, err := c.client.ListOffsets(ctx, request)
	if err != nil {
		return nil, fmt.Errorf("offsets of %s: %w", topic, unreachable(err))
	}
	spans := map[int]Span{}
	for _, p := range found.Topics[topic] {
		if p.Error != nil {
			return nil, fmt.Errorf("offsets of %s/%d: %w", topic, p.Partition, unreachable(p.Error))
		}
		spans[p.Partition] = Span{First: max(p.FirstOffset, 0), End: max(p.LastOffset, 0)}
	}
	return spans, nil
}

// Committed asks the group's coordinator.
func (c *Cluster) Committed(ctx context.Context, group, topic string) (map[int]int64, error) {
	spans, err := c.Spans(ctx, topic)
	if err != nil {
		return nil, err
	}
	request := &segment.OffsetFetchRequest{GroupID: group, Topics: map[string][]int{topic: slices.Collect(maps.Keys(spans))}}
	found, err := c.client.OffsetFetch(ctx, request)
	if err == nil && found.Error != nil {
		err = found.Error
	}
	if errors.Is(err, segment.GroupIdNotFound) {
		return map[int]int64{}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("offsets of group %s: %w", group, unreachable(err))
	}
	committed := map[int]int64{}
	for _, p := range found.Topics[topic] {
		if p.Error != nil {
			return nil, fmt.Errorf("offsets of group %s: %w", group, unreachable(p.Error))
		}
		if p.CommittedOffset >= 0 {
			committed[p.Partition] = p.CommittedOffset
		}
	}
	return committed, nil
}

func unreachable(err error) error {
	return gateway.Errorf(gateway.CodeUnavailable, "kafka", gateway.RetrySameBytes, "%w", err)
}
