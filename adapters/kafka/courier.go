package kafka

import (
	"context"
	"strconv"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// deliverTime bounds one delivery.
const deliverTime = 15 * time.Second

// Courier writes reports to the topics of callbacks. It implements
// engine.Courier.
type Courier struct {
	broker Broker
	topics map[callback]string
}

var _ engine.Courier = (*Courier)(nil)

type callback struct{ client, name string }

// NewCourier serves the callbacks that have a topic.
func NewCourier(b Broker, clients []*gateway.Client) *Courier {
	c := &Courier{broker: b, topics: map[callback]string{}}
	for _, client := range clients {
		for _, cb := range client.Callbacks {
			if cb.KafkaTopic != "" {
				c.topics[callback{client.ID, cb.Name}] = cb.KafkaTopic
			}
		}
	}
	return c
}

// Deliver writes the parcel's report. nil means that every in-sync replica has
// it. No error is for ever: topics and rights come back. A repeated delivery has
// the same vostro-id.
func (c *Courier) Deliver(ctx context.Context, p engine.Parcel) error {
	topic, ok := c.topics[callback{p.Client, p.Callback}]
	if !ok {
		return gateway.Errorf(gateway.CodeConfiguration, "deliver to kafka", gateway.RetryAfterChange, "client %s has no callback %s with a topic", p.Client, p.Callback)
	}
	ctx, cancel := context.WithTimeout(ctx, deliverTime)
	defer cancel()
	return c.broker.Produce(ctx, reply(topic, &p.Report))
}

func reply(topic string, r *gateway.Report) Record {
	return Record{Topic: topic, Key: []byte(r.TransferID), Value: r.Body, Headers: []Header{
		{HeaderID, r.ID},
		{headerContentType, contentXML},
		{HeaderType, r.Type},
		{HeaderTransfer, r.TransferID},
		{HeaderSequence, strconv.FormatInt(r.Sequence, 10)},
		{HeaderPosition, strconv.FormatInt(r.Position, 10)},
		{HeaderStatus, r.Status},
	}}
}

// Schedule gives the pauses between tries to write to a topic. They have no end:
// a cluster that is away isn't a bank that wants no more.
func Schedule(attempt int) (time.Duration, bool) {
	pause := PauseDefault
	for range min(attempt-1, 10) {
		pause *= 2
	}
	return min(pause, PauseMaxDefault), true
}
