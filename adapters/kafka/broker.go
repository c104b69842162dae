package kafka

import (
	"context"
	"crypto/tls"
	"log/slog"
	"time"
)

// Record is one record of a topic. To be written it needs a Topic; Partition,
// Offset and Time are then the broker's.
type Record struct {
	Topic     string
	Partition int
	Offset    int64
	Key       []byte // nil: none
	Value     []byte
	Headers   []Header
	Time      time.Time
}

// Header is one header of a record. A key may stand more than once.
type Header struct {
	Key   string
	Value string
}

// Header gives the first header of a name, empty when there is none.
func (r Record) Header(key string) string {
	for _, h := range r.Headers {
		if h.Key == key {
			return h.Value
		}
	}
	return ""
}

// Broker is a client of one cluster. It is safe for concurrent use. Nothing is
// asked of the cluster before it is needed, and a cluster that is away comes
// back without the Broker being made again.
type Broker interface {
	// Produce writes records, to partitions chosen by key as Java clients choose
	// them. nil means that every in-sync replica has all of them. Records of one
	// topic and key stand in the order of the call, and never is one of them
	// written before an earlier one of the call was. Beside an error some may have
	// been written; writing all of them again is the remedy.
	Produce(ctx context.Context, records ...Record) error

	// Consume joins a group and calls take for each partition that is assigned to
	// this member, each in a goroutine of its own. The context of take ends when
	// the partition is taken away; take should then finish within the session time.
	// Consume returns when ctx has ended and every take has returned. Records of
	// aborted transactions are never given.
	Consume(ctx context.Context, group string, topics []string, take func(ctx context.Context, p Partition)) error

	// Spans gives the first and the end offset of each partition of a topic; none
	// when the topic doesn't exist.
	Spans(ctx context.Context, topic string) (map[int]Span, error)

	// Committed gives the offset that a group has committed of each partition of a
	// topic; a partition without one is absent.
	Committed(ctx context.Context, group, topic string) (map[int]int64, error)

	Close() error
}

// Span is the part of a partition that the brokers hold: First is the first
// offset, End the one that the next record gets.
type Span struct {
	First, End int64
}

// Partition is one partition while it is assigned to this member.
type Partition interface {
	Topic() string
	ID() int
	// Next gives the next record in the order of offsets, from the group's committed
	// offset on, from the first one without. It waits, and it recovers by itself
	// from brokers that are away: the only error is that of ctx. It is for one
	// caller at a time.
	Next(ctx context.Context) (Record, error)
	// Commit says that everything below offset is done. It fails, and the group's
	// offset stays, when the partition belongs to another member already.
	Commit(ctx context.Context, offset int64) error
}

// Config is how a cluster is reached. A zero field is the default.
type Config struct {
	Brokers  []string
	ClientID string
	TLS      *tls.Config // nil: plain text
	SASL     *SASL       // nil: none

	// MaxBytes is how large a batch that is written may be: below the topics'
	// max.message.bytes. A larger record goes alone. Defaults to MaxBytesDefault.
	MaxBytes int
	// FetchBytes is how much one fetch of one partition brings at most, beside a
	// record that is larger. Defaults to FetchBytesDefault.
	FetchBytes int
	// Session is after how long without a sign the group gives a member's partitions
	// to others. Defaults to SessionDefault.
	Session time.Duration

	Log *slog.Logger // nil: none
}

// SASL is how a client authenticates.
type SASL struct {
	Mechanism string // PLAIN, SCRAM-SHA-256, SCRAM-SHA-512
	User      string
	Password  string
}

// The mechanisms of SASL.
const (
	MechanismPlain    = "PLAIN"
	MechanismSCRAM256 = "SCRAM-SHA-256"
	MechanismSCRAM512 = "SCRAM-SHA-512"
)

// The defaults of Config. Brokers refuse batches above 1048588 bytes by
// default, and a batch is somewhat larger than its records.
const (
	MaxBytesDefault   = 1_000_000
	FetchBytesDefault = 4 << 20
	SessionDefault    = 20 * time.Second
)

// WithDefaults fills in what is zero.
func (c Config) WithDefaults() Config {
	if c.ClientID == "" {
		c.ClientID = "vostro"
	}
	if c.MaxBytes <= 0 {
		c.MaxBytes = MaxBytesDefault
	}
	if c.FetchBytes <= 0 {
		c.FetchBytes = FetchBytesDefault
	}
	if c.Session <= 0 {
		c.Session = SessionDefault
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	return c
}
