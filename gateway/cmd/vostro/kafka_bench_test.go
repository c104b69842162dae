package main

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/twmb/franz-go/pkg/kgo"

	"github.com/vostro-gateway/vostro/adapters/kafka"
	"github.com/vostro-gateway/vostro/adapters/kafka/kafkatest"
	"github.com/vostro-gateway/vostro/gateway/config"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// BenchmarkKafkaIntake writes pacs.008 messages to a topic of a cluster in this
// process and posts as many over HTTP, to one gateway with one store. They take
// turns in slices of one run, so that a busy machine slows both. A slice is over
// when all of its messages are durable. ratio is the topic's share of HTTP's
// throughput; its target is 1.
func BenchmarkKafkaIntake(b *testing.B) {
	for _, library := range []string{"kafka-go", "franz-go"} {
		b.Run(library, func(b *testing.B) { benchmarkKafkaIntake(b, library) })
	}
}

func benchmarkKafkaIntake(b *testing.B, library string) {
	w, err := newWorld(b.Context(), worldOptions{finality: 3, accounts: []account{{iban: frenchIBAN(1), holder: "Société Martin SARL"}}})
	require.NoError(b, err)
	b.Cleanup(w.close)
	cfg, err := loadConfig(w.config)
	require.NoError(b, err)
	brokers := kafkatest.InProcess(b)
	topic := brokers.Topic(b, 4)
	cfg.Store.DSN = "sqlite:" + filepath.Join(b.TempDir(), "kafka.db")
	cfg.Kafka.Brokers, cfg.Kafka.Client = brokers.Brokers, library
	cfg.Kafka.Inbound = []config.KafkaInbound{{Topic: topic, Client: "alpha"}}
	g, err := wire(b.Context(), cfg, slog.New(slog.DiscardHandler), seams{})
	require.NoError(b, err)
	b.Cleanup(func() { _ = g.close() })
	server := httptest.NewServer(g.server.Handler())
	b.Cleanup(server.Close)

	counting := &countingIntake{Intake: g.inbound.Intake}
	g.inbound.Intake = counting
	ctx, cancel := context.WithCancel(b.Context())
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		_ = g.readKafka(ctx)
	}()
	b.Cleanup(func() {
		cancel()
		<-ended
	})
	bank, err := kgo.NewClient(append(brokers.Options(), kgo.DefaultProduceTopic(topic))...)
	require.NoError(b, err)
	b.Cleanup(bank.Close)
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: intakeCallers}}

	serial := 0
	write := func(n int) [][]byte {
		bodies := make([][]byte, n)
		for j := range bodies {
			serial++
			bodies[j] = pacs008(fmt.Sprintf("BENCH-%010d", serial), time.Now(), newPayment(serial, "12.34", "Société Martin SARL", "Paris", "FR", frenchIBAN(1)))
		}
		return bodies
	}
	byTopic := func(bodies [][]byte) {
		want := counting.n.Load() + int64(len(bodies))
		for _, body := range bodies {
			bank.Produce(ctx, &kgo.Record{Value: body}, nil)
		}
		require.NoError(b, bank.Flush(ctx))
		require.NoError(b, until(ctx, time.Millisecond, func() (bool, error) { return counting.n.Load() >= want, counting.failed() }))
	}
	byTopic(write(1)) // the group is joined
	var spent [2]time.Duration
	const slice = 1000
	b.ResetTimer()
	for done := 0; done < b.N; done += slice {
		n := min(slice, b.N-done)
		bodies := write(n)
		began := time.Now()
		byTopic(bodies)
		spent[0] += time.Since(began)
		bodies = write(n)
		began = time.Now()
		postAll(b, client, server.URL+"/v1/messages", w.keys[backOffice], bodies)
		spent[1] += time.Since(began)
	}
	b.ReportMetric(float64(b.N)/spent[0].Seconds(), "kafka-msg/s")
	b.ReportMetric(float64(b.N)/spent[1].Seconds(), "http-msg/s")
	b.ReportMetric(spent[1].Seconds()/spent[0].Seconds(), "ratio")
}

// countingIntake counts what is durable.
type countingIntake struct {
	kafka.Intake
	n   atomic.Int64
	err atomic.Pointer[error]
}

func (c *countingIntake) Accept(ctx context.Context, a engine.Arrival) (engine.Receipt, error) {
	r, err := c.Intake.Accept(ctx, a)
	if err != nil {
		c.err.Store(&err)
		return r, err
	}
	c.n.Add(1)
	return r, nil
}

func (c *countingIntake) failed() error {
	if err := c.err.Load(); err != nil {
		return *err
	}
	return nil
}
