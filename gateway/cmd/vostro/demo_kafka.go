package main

import (
	"context"
	"encoding/xml"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/twmb/franz-go/pkg/kfake"
	"github.com/twmb/franz-go/pkg/kgo"

	"github.com/vostro-gateway/vostro/adapters/kafka"
)

// The topics of a world whose bank works through Kafka.
const (
	topicIn         = "alpha.in"
	topicDeadLetter = "alpha.in.dlt"
	topicReplies    = "alpha.status"
	topicEvents     = "alpha.events"
)

func worldTopics() []string { return []string{topicIn, topicDeadLetter, topicReplies, topicEvents} }

// kafkaYAML writes the configuration of a gateway on a cluster that has those
// topics.
func kafkaYAML(broker string) string {
	return fmt.Sprintf("kafka:\n  brokers: [%q]\n  session: 6s\n  inbound: [{topic: %s, client: alpha, replies: %s}]\n  events: [{topic: %s, client: alpha}]\n",
		broker, topicIn, topicReplies, topicEvents)
}

// fundDesk is where the bank orders fund units: it works through Kafka alone, on a
// broker in this process, with a client of its own. It remembers what it was told and
// leaves out what it has read before.
type fundDesk struct {
	broker string
	hear   func(heardOfOrder) // called for each new one; may be nil

	cluster *kfake.Cluster
	client  *kgo.Client
	cancel  context.CancelFunc
	done    chan struct{}

	mu    sync.Mutex
	seen  map[string]bool
	heard []heardOfOrder
}

// heardOfOrder is a setr.016, setr.012 or setr.006 about one order.
type heardOfOrder struct {
	Type      string
	Reference string
	Status    string         // of a setr.016
	Execution orderExecution // of a confirmation
	Body      []byte
}

func openFundDesk(hear func(heardOfOrder)) (*fundDesk, error) {
	d := &fundDesk{seen: map[string]bool{}, hear: hear, done: make(chan struct{})}
	var err error
	if d.cluster, err = kfake.NewCluster(kfake.NumBrokers(1), kfake.SeedTopics(3, worldTopics()...)); err != nil {
		return nil, fmt.Errorf("start Kafka broker: %w", err)
	}
	d.broker = d.cluster.ListenAddrs()[0]
	if d.client, err = kgo.NewClient(kgo.SeedBrokers(d.broker), kgo.ConsumeTopics(topicReplies), kgo.ConsumeResetOffset(kgo.NewOffset().AtStart())); err != nil {
		d.cluster.Close()
		return nil, fmt.Errorf("connect the fund desk to Kafka: %w", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	d.cancel = cancel
	go d.read(ctx)
	return d, nil
}

func (d *fundDesk) close() {
	d.cancel()
	<-d.done
	d.client.Close()
	d.cluster.Close()
}

// order writes a message to the topic that the gateway reads.
func (d *fundDesk) order(ctx context.Context, key string, message []byte) error {
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	return d.client.ProduceSync(ctx, &kgo.Record{Topic: topicIn, Key: []byte(key), Value: message}).FirstErr()
}

func (d *fundDesk) read(ctx context.Context) {
	defer close(d.done)
	for ctx.Err() == nil {
		d.client.PollFetches(ctx).EachRecord(func(r *kgo.Record) {
			headers := map[string]string{}
			for _, h := range r.Headers {
				headers[h.Key] = string(h.Value)
			}
			if heard, ok := readOfOrder(r.Value); ok {
				heard.Type = headers[kafka.HeaderType]
				d.take(headers[kafka.HeaderID], heard)
			}
		})
	}
}

func (d *fundDesk) take(id string, heard heardOfOrder) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.seen[id] {
		return
	}
	d.seen[id] = true
	d.heard = append(d.heard, heard)
	if d.hear != nil {
		d.hear(heard)
	}
}

// of gives what the desk was told of an order, oldest first.
func (d *fundDesk) of(reference string) []heardOfOrder {
	d.mu.Lock()
	defer d.mu.Unlock()
	return slices.DeleteFunc(slices.Clone(d.heard), func(h heardOfOrder) bool { return h.Reference != reference })
}

// toldOfOrder is what a setr.016, setr.012 or setr.006 says of one order.
type toldOfOrder struct {
	Status struct {
		Plain string `xml:"Sts"`
		Other []struct {
			XMLName xml.Name // Sspd, Canc, Rjctd: an element of its own, with reasons
		} `xml:",any"`
	} `xml:"OrdrInstrStsRpt>StsRpt>IndvOrdrDtlsRpt>OrdrSts"`
	About        string         `xml:"OrdrInstrStsRpt>StsRpt>IndvOrdrDtlsRpt>OrdrRef"`
	Subscription orderExecution `xml:"SbcptOrdrConf>MltplExctnDtls>IndvExctnDtls"`
	Redemption   orderExecution `xml:"RedOrdrConf>MltplExctnDtls>IndvExctnDtls"`
}

// orderExecution is what a confirmation says of how an order was executed.
type orderExecution struct {
	Reference string `xml:"OrdrRef"`
	Deal      string `xml:"DealRef"`
	Units     string `xml:"Units>UnitsNb"`
	Tokens    string `xml:"Units>DgtlTknUnit"` // where UnitsNb has no room for all digits
	Redeemed  string `xml:"UnitsNb"`           // the same in a setr.006.001.04
	Money     string `xml:"SttlmAmt"`
	Price     string `xml:"DealgPricDtls>Val>Amt"`
}

// readOfOrder reads a message about an order; false for any other.
func readOfOrder(body []byte) (heardOfOrder, bool) {
	var told toldOfOrder
	if err := xml.Unmarshal(body, &told); err != nil {
		return heardOfOrder{}, false
	}
	heard := heardOfOrder{Reference: told.About, Status: told.Status.Plain, Body: body}
	if len(told.Status.Other) > 0 {
		heard.Status = told.Status.Other[0].XMLName.Local
	}
	for _, x := range []orderExecution{told.Subscription, told.Redemption} {
		if x.Reference != "" {
			if x.Units == "" {
				x.Units = x.Redeemed
			}
			x.Redeemed = ""
			heard.Reference, heard.Execution = x.Reference, x
		}
	}
	return heard, heard.Reference != ""
}
