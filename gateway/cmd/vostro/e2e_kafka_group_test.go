package main

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/kafka"
	"github.com/vostro-gateway/vostro/adapters/kafka/kafkatest"
	"github.com/vostro-gateway/vostro/adapters/sqlstore/pgtest"
)

// Three gateways on one store share what a bank writes to Apache Kafka. One of them is
// killed amid its records and the broker is too; the bank writes some of its messages
// twice. Each payment moves once.
func TestThreeGatewaysShareATopicThroughKillsOfOneAndOfTheBroker(t *testing.T) {
	t.Parallel()
	cluster := kafkatest.Real(t)
	for topic, partitions := range map[string]int{"alpha.in": 6, "alpha.in.dlt": 1, "alpha.status": 3} {
		cluster.Create(t, topic, partitions)
	}
	e := newEndToEnd(t, worldOptions{dsn: pgtest.DSN(t)}, setting{engineLine, "engine: {poll: 500ms, bump: 5s, lease: 4s}" + fmt.Sprintf(`
kafka:
  brokers: [%q]
  session: 6s
  inbound: [{topic: alpha.in, client: alpha, replies: alpha.status}]`, cluster.Brokers[0])}, setting{"callbacks: [{webhook:", "callbacks: [{kafka_topic: alpha.status}, {webhook:"})
	letters := cluster.Collect(t, "alpha.in.dlt")
	gateways := []*endToEnd{e, e.another(), e.another()}
	for _, g := range gateways {
		g.up()
	}
	e.eventually("three members of the group", func() bool { return cluster.Members(t, "vostro") == 3 })

	var payments []payment
	var messages [][]byte
	write := func(n int) {
		t.Helper()
		for range n {
			p := e.payment(fmt.Sprintf("%d.10", 20+len(payments)), len(payments)%len(e.accounts))
			message := pacs008(fmt.Sprintf("GROUP-%d", len(payments)), time.Now(), p)
			cluster.Put(t, "alpha.in", p.uetr, message)
			payments, messages = append(payments, p), append(messages, message)
		}
	}
	write(20)
	e.waitSent(payments[0])
	gateways[1].child.kill()
	write(10)
	cluster.Restart(t)
	write(10)
	gateways[1].up()
	for i := range 10 { // by keys of their own, so that other members read them
		cluster.Put(t, "alpha.in", fmt.Sprint("again ", i), messages[i])
	}
	e.hears("ACCC", payments...)

	broker, err := kafka.Dial(cluster.Config())
	require.NoError(t, err)
	defer func() { _ = broker.Close() }()
	e.eventually("every offset to be committed", func() bool {
		committed, err := broker.Committed(e.ctx, "vostro", "alpha.in")
		require.NoError(t, err)
		spans, err := broker.Spans(e.ctx, "alpha.in")
		require.NoError(t, err)
		for p, span := range spans {
			if span.End > 0 && committed[p] != span.End {
				return false
			}
		}
		return true
	})
	e.settledOnce(payments...)
	require.Empty(t, letters(), "infrastructure trouble makes no dead letters")
}
