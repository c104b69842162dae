package kafkatest

import (
	"context"
	"fmt"
	"net"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kfake"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"

	"github.com/vostro-gateway/vostro/adapters/kafka"
)

// Server is a cluster to test on.
type Server struct {
	Brokers []string
	// Restart kills the broker and starts it again with what it had stored. Nil:
	// this cluster can't.
	Restart func(t *testing.T)

	serial atomic.Int64
}

// Config is how the cluster is reached.
func (s *Server) Config() kafka.Config {
	return kafka.Config{Brokers: s.Brokers, Session: 6 * time.Second}
}

// Options is how a client of the test's own reaches the cluster.
func (s *Server) Options() []kgo.Opt { return []kgo.Opt{kgo.SeedBrokers(s.Brokers...)} }

// Name gives a name that no topic has.
func (s *Server) Name(t testing.TB) string {
	t.Helper()
	name := strings.NewReplacer("/", ".", " ", "_").Replace(t.Name())
	return name[max(0, len(name)-60):] + "." + strconv.FormatInt(s.serial.Add(1), 10)
}

// Topic makes a topic of its own for a test; settings are name and value in
// turns.
func (s *Server) Topic(t testing.TB, partitions int, settings ...string) string {
	t.Helper()
	name := s.Name(t)
	s.Create(t, name, partitions, settings...)
	return name
}

// Create makes a topic.
func (s *Server) Create(t testing.TB, name string, partitions int, settings ...string) {
	t.Helper()
	client, err := kgo.NewClient(s.Options()...)
	require.NoError(t, err)
	defer client.Close()
	topic := kmsg.NewCreateTopicsRequestTopic()
	topic.Topic, topic.NumPartitions, topic.ReplicationFactor = name, int32(partitions), 1
	for i := 0; i+1 < len(settings); i += 2 {
		c := kmsg.NewCreateTopicsRequestTopicConfig()
		c.Name, c.Value = settings[i], &settings[i+1]
		topic.Configs = append(topic.Configs, c)
	}
	request := kmsg.NewPtrCreateTopicsRequest()
	request.TimeoutMillis = 30_000
	request.Topics = append(request.Topics, topic)
	response, err := request.RequestWith(t.Context(), client)
	require.NoError(t, err)
	for _, one := range response.Topics {
		require.NoError(t, kerr.ErrorForCode(one.ErrorCode), "create topic %s", name)
	}
	// A node tells of a topic somewhat later than it has made it.
	require.Eventually(t, func() bool {
		request := kmsg.NewPtrMetadataRequest()
		asked := kmsg.NewMetadataRequestTopic()
		asked.Topic = &name
		request.Topics = append(request.Topics, asked)
		response, err := request.RequestWith(t.Context(), client)
		return err == nil && len(response.Topics) == 1 && len(response.Topics[0].Partitions) == partitions &&
			!slices.ContainsFunc(response.Topics[0].Partitions, func(p kmsg.MetadataResponseTopicPartition) bool { return p.ErrorCode != 0 || p.Leader < 0 })
	}, patience, 20*time.Millisecond, "the leaders of %s", name)
}

// InProcess starts a cluster of one broker in this process. Its records are in a
// folder, so that it can be restarted.
func InProcess(t testing.TB, options ...kfake.Opt) *Server {
	t.Helper()
	dir := t.TempDir()
	var cluster *kfake.Cluster
	start := func(port int) {
		all := append([]kfake.Opt{
			kfake.NumBrokers(1), kfake.DataDir(dir), kfake.GroupMinSessionTimeout(100 * time.Millisecond),
		}, options...)
		if port > 0 {
			all = append(all, kfake.Ports(port))
		}
		require.Eventually(t, func() bool {
			var err error
			cluster, err = kfake.NewCluster(all...)
			return err == nil
		}, patience, 100*time.Millisecond, "the port to be free again")
	}
	start(0)
	t.Cleanup(func() { cluster.Close() })
	brokers := cluster.ListenAddrs()
	_, text, err := net.SplitHostPort(brokers[0])
	require.NoError(t, err)
	port, err := strconv.Atoi(text)
	require.NoError(t, err)
	return &Server{Brokers: []string{fmt.Sprintf("127.0.0.1:%d", port)}, Restart: func(t *testing.T) {
		t.Helper()
		cluster.Close()
		start(port)
	}}
}

// Collect reads all of a topic from its beginning on, outside of any group, and
// gives what has come so far.
func (s *Server) Collect(t testing.TB, topic string) func() []kafka.Record {
	t.Helper()
	client, err := kgo.NewClient(append(s.Options(), kgo.ConsumeTopics(topic), kgo.ConsumeResetOffset(kgo.NewOffset().AtStart()))...)
	require.NoError(t, err)
	var mu sync.Mutex
	var all []kafka.Record
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		for ctx.Err() == nil {
			client.PollFetches(ctx).EachRecord(func(r *kgo.Record) {
				one := kafka.Record{Topic: r.Topic, Partition: int(r.Partition), Offset: r.Offset, Key: r.Key, Value: r.Value, Time: r.Timestamp}
				for _, h := range r.Headers {
					one.Headers = append(one.Headers, kafka.Header{Key: h.Key, Value: string(h.Value)})
				}
				mu.Lock()
				all = append(all, one)
				mu.Unlock()
			})
		}
	}()
	t.Cleanup(func() {
		cancel()
		<-ended
		client.Close()
	})
	return func() []kafka.Record {
		mu.Lock()
		defer mu.Unlock()
		return slices.Clone(all)
	}
}

// Members counts who reads in a group.
func (s *Server) Members(t testing.TB, group string) int {
	t.Helper()
	client, err := kgo.NewClient(s.Options()...)
	require.NoError(t, err)
	defer client.Close()
	request := kmsg.NewPtrDescribeGroupsRequest()
	request.Groups = []string{group}
	response, err := request.RequestWith(t.Context(), client)
	if err != nil || len(response.Groups) != 1 || response.Groups[0].State != "Stable" {
		return 0
	}
	return len(response.Groups[0].Members)
}

// Put writes a record as a bank would, with a client of its own.
func (s *Server) Put(t testing.TB, topic, key string, value []byte, headers ...kafka.Header) {
	t.Helper()
	client, err := kgo.NewClient(s.Options()...)
	require.NoError(t, err)
	defer client.Close()
	r := &kgo.Record{Topic: topic, Value: value}
	if key != "" {
		r.Key = []byte(key)
	}
	for _, h := range headers {
		r.Headers = append(r.Headers, kgo.RecordHeader{Key: h.Key, Value: []byte(h.Value)})
	}
	require.NoError(t, client.ProduceSync(t.Context(), r).FirstErr())
}
