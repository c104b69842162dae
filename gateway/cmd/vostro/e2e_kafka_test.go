package main

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/kafka"
	"github.com/vostro-gateway/vostro/adapters/kafka/kafkatest"
)

// A bank that works through topics alone: its payments come in as records, what
// becomes of them goes out as records, whatever happens to the gateway in
// between; and what it got wrong can be brought back when it is mended.
func TestABankWorksThroughKafka(t *testing.T) {
	t.Parallel()
	brokers := kafkatest.InProcess(t)
	for _, topic := range []string{"alpha.in", "alpha.in.dlt", "alpha.status", "alpha.events"} {
		brokers.Create(t, topic, 3)
	}
	e := newEndToEnd(t, worldOptions{}, setting{engineLine, engineLine + fmt.Sprintf(`
kafka:
  brokers: [%q]
  session: 6s
  inbound: [{topic: alpha.in, client: alpha, replies: alpha.status}]
  events: [{topic: alpha.events, client: alpha}]`, brokers.Brokers[0])}, setting{"callbacks: [{webhook:", "callbacks: [{kafka_topic: alpha.status}, {webhook:"},
		setting{"    statuses:", fmt.Sprintf("    max_body: %d\n    statuses:", bodyLimit)})
	replies, events, letters := brokers.Collect(t, "alpha.status"), brokers.Collect(t, "alpha.events"), brokers.Collect(t, "alpha.in.dlt")

	// One payment while the gateway runs, some while it is being killed.
	e.up()
	first := e.payment("1250.75", 0)
	message := pacs008("KAFKA-1", time.Now(), first)
	brokers.Put(t, "alpha.in", first.uetr, message)
	e.waitSent(first)
	payments := []payment{first}
	for i := range 8 {
		p := e.payment(fmt.Sprintf("%d.10", 20+i), i%len(e.accounts))
		payments = append(payments, p)
		brokers.Put(t, "alpha.in", p.uetr, pacs008(fmt.Sprintf("KAFKA-%d", 2+i), time.Now(), p))
		if i == 4 {
			e.child.kill()
		}
	}
	e.up()
	e.hears("ACCC", payments...)

	// The same bytes by the other door, and by this one again, are that payment.
	receipt, answer, err := e.send(e.ctx, message)
	require.NoError(t, err)
	require.True(t, answer.replayed)
	brokers.Put(t, "alpha.in", first.uetr, message)

	// What is no message is a dead letter and is told; what follows it isn't held up.
	brokers.Put(t, "alpha.in", "k", []byte("<Document>no"), kafka.Header{Key: "trace", Value: "7"})
	var many []payment
	for i := range 12 {
		many = append(many, e.payment("3.33", i%len(e.accounts)))
	}
	long := pacs008("KAFKA-LONG", time.Now(), many...)
	require.Greater(t, len(long), bodyLimit)
	brokers.Put(t, "alpha.in", "long", long)
	e.eventually("two dead letters", func() bool { return len(letters()) == 2 })
	for _, l := range letters() {
		require.Equal(t, "alpha.in", l.Header(kafka.HeaderTopic))
		if l.Header("trace") == "7" {
			require.Equal(t, "<Document>no", string(l.Value))
			require.Equal(t, "INVALID_MESSAGE", l.Header(kafka.HeaderCode))
		} else {
			require.Equal(t, long, l.Value)
			require.Equal(t, "SIZE", l.Header(kafka.HeaderRule))
		}
	}
	e.eventually("two admi.002", func() bool { return count(replies(), "admi.002") == 2 })

	// The bank heard by the topic what it heard by the webhook, in the order in
	// which it happened.
	e.eventually("ACCC of every payment on the topic", func() bool { return count(once(replies(), kafka.HeaderID), "<TxSts>ACCC") == len(payments) })
	statuses := map[string][]string{}
	for _, r := range once(replies(), kafka.HeaderID) {
		if id := r.Header(kafka.HeaderTransfer); id != "" {
			require.Equal(t, id, string(r.Key))
			statuses[id] = append(statuses[id], r.Header(kafka.HeaderStatus))
		}
	}
	require.Len(t, statuses, len(payments))
	heard := statuses[receipt.Transfers[0].ID]
	require.Equal(t, "ACSP", heard[0])
	require.Equal(t, "ACCC", heard[len(heard)-1])
	e.eventually("the last event of the first payment", func() bool {
		for _, r := range events() {
			if string(r.Key) == receipt.Transfers[0].ID && strings.Contains(string(r.Value), `"state":"settled"`) {
				return r.Header(kafka.HeaderEventVersion) == "1.0" && r.Header(kafka.HeaderEventType) == "vostro.transfer.observed.v1"
			}
		}
		return false
	})
	next := map[string]int{}
	for _, r := range once(events(), kafka.HeaderEventID) {
		next[string(r.Key)]++
		require.Equal(t, fmt.Sprint(next[string(r.Key)]), r.Header(kafka.HeaderEventOrder), "events of %s", r.Key)
	}
	e.settledOnce(payments...)

	// The bank gets a higher limit, and what it refused is brought back.
	// First it has to say that it is done with them: it would read them again, and
	// refuse them again.
	broker, err := kafka.Dial(brokers.Config())
	require.NoError(t, err)
	defer func() { _ = broker.Close() }()
	e.eventually("every offset to be committed", func() bool {
		committed, err := broker.Committed(e.ctx, "vostro", "alpha.in")
		require.NoError(t, err)
		spans, err := broker.Spans(e.ctx, "alpha.in")
		require.NoError(t, err)
		for p, span := range spans {
			if committed[p] != span.End {
				return false
			}
		}
		return true
	})
	e.child.kill()
	e.configured(setting{fmt.Sprintf("max_body: %d", bodyLimit), "max_body: 1048576"})
	e.up()
	root, said := newRoot(), &bytes.Buffer{}
	root.SetOut(said)
	root.SetArgs([]string{"kafka", "redrive", "--config", e.config, "--topic", "alpha.in"})
	require.NoError(t, root.ExecuteContext(e.ctx))
	require.Contains(t, said.String(), "2 redriven to alpha.in")
	e.hears("ACCC", many...)
	e.settledOnce(append(payments, many...)...)
	e.eventually("the letter that nobody can mend, again", func() bool { return len(letters()) == 3 })

	said.Reset()
	require.NoError(t, root.ExecuteContext(e.ctx))
	require.Contains(t, said.String(), "1 redriven to alpha.in", "what was brought back once is not brought back again")
}

// bodyLimit is above a message with one payment and below one with twelve.
const bodyLimit = 8000

// once leaves out what was written again, as a consumer does: a gateway that was
// killed may have written what it had not noted yet.
func once(records []kafka.Record, id string) []kafka.Record {
	seen := map[string]bool{}
	return slices.DeleteFunc(records, func(r kafka.Record) bool {
		again := seen[r.Header(id)]
		seen[r.Header(id)] = true
		return again
	})
}

// count gives how many records hold a text.
func count(records []kafka.Record, text string) int {
	n := 0
	for _, r := range records {
		if strings.Contains(string(r.Value), text) {
			n++
		}
	}
	return n
}
