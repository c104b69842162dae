package kafka

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strconv"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// Stream writes events to a topic as CloudEvents 1.0 in the binary mode of the
// Kafka binding. It implements engine.Stream.
type Stream struct {
	Broker Broker
	Topic  string
	Source string // the gateway's name: ce_source
}

var _ engine.Stream = (*Stream)(nil)

// The headers of an event. Kafka's binding puts ce_ before the names of the
// attributes.
const (
	HeaderEventID      = "ce_id"
	HeaderEventType    = "ce_type"
	HeaderEventSource  = "ce_source"
	HeaderEventSubject = "ce_subject"
	HeaderEventTime    = "ce_time"
	HeaderEventVersion = "ce_specversion"
	HeaderEventOrder   = "ce_sequence" // ascending per subject; a gap is a loss
	contentJSON        = "application/json"
)

// EventData is the value of an event's record.
type EventData struct {
	Position   string           `json:"position" doc:"In the whole log, gapless"`
	Subject    string           `json:"subject" doc:"Id of what it is about"`
	Kind       string           `json:"kind" enum:"transfer,recall,incoming,directory" doc:"What that is"`
	Client     string           `json:"client,omitempty" doc:"Whose it is; absent for a matter of the house"`
	Sequence   int64            `json:"sequence" doc:"Ascending per subject, from 1"`
	Type       string           `json:"type" example:"observed"`
	State      string           `json:"state,omitempty" doc:"Of a transfer, after the event"`
	Finality   *EventFinality   `json:"finality,omitempty" doc:"Of a transfer in flight"`
	Reasons    []EventReason    `json:"reasons,omitempty"`
	MessageID  string           `json:"message_id,omitempty" doc:"Id of the message that brought it"`
	References *EventReferences `json:"references,omitempty" doc:"Of a transfer, as its message has them"`
	At         string           `json:"at" format:"date-time"`
}

// EventFinality is what is proven on the chains.
type EventFinality struct {
	Source      string `json:"source" enum:"none,mined,final"`
	Destination string `json:"destination" enum:"none,overdue,failure,success,credited,final"`
}

// EventReason is a reason as the sender of the payment may read it.
type EventReason struct {
	Code string `json:"code,omitempty" doc:"ISO 20022 external reason code"`
	Text string `json:"text"`
}

// EventReferences are the identifications of a payment.
type EventReferences struct {
	UETR       string `json:"uetr,omitempty"`
	MsgID      string `json:"msg_id,omitempty"`
	InstrID    string `json:"instr_id,omitempty"`
	EndToEndID string `json:"end_to_end_id,omitempty"`
	TxID       string `json:"tx_id,omitempty"`
}

// Publish writes the events in their order, each keyed by its subject.
func (s *Stream) Publish(ctx context.Context, happened []engine.Happening) error {
	ctx, cancel := context.WithTimeout(ctx, deliverTime)
	defer cancel()
	records := make([]Record, 0, len(happened))
	for _, h := range happened {
		r, err := s.record(h)
		if err != nil {
			return err
		}
		records = append(records, r)
	}
	return s.Broker.Produce(ctx, records...)
}

func (s *Stream) record(h engine.Happening) (Record, error) {
	data := dataOf(h)
	value, err := json.Marshal(data)
	if err != nil {
		return Record{}, fmt.Errorf("event %d: %w", h.Event.Position, err)
	}
	return Record{Topic: s.Topic, Key: []byte(h.Event.Subject), Value: value, Headers: []Header{
		{headerContentType, contentJSON},
		{HeaderEventVersion, "1.0"},
		{HeaderEventID, eventID(data.Position, value)},
		{HeaderEventSource, s.Source},
		{HeaderEventType, EventType(data.Kind, data.Type)},
		{HeaderEventSubject, data.Subject},
		{HeaderEventTime, data.At},
		{HeaderEventOrder, strconv.FormatInt(data.Sequence, 10)},
	}}, nil
}

// EventType gives the ce_type of an event.
func EventType(kind, event string) string { return "vostro." + kind + "." + event + ".v1" }

// eventID is the same whenever the event is written again. A store that was
// restored from a backup gives positions away a second time: what it says then
// has other ids.
func eventID(position string, value []byte) string {
	sum := sha256.Sum256(value)
	return position + "-" + hex.EncodeToString(sum[:8])
}

func dataOf(h engine.Happening) EventData {
	e := h.Event
	d := EventData{
		Position: strconv.FormatInt(e.Position, 10), Subject: e.Subject, Kind: "directory", Client: h.Subject.Client(),
		Sequence: e.Sequence, Type: string(e.Type), At: e.At.UTC().Format(time.RFC3339Nano),
	}
	for _, r := range e.Reasons {
		r = r.ForSender()
		d.Reasons = append(d.Reasons, EventReason{Code: r.ISO, Text: r.Text})
	}
	switch {
	case h.Subject.Transfer != nil:
		d.ofTransfer(h.Subject.Transfer, e)
	case h.Subject.Recall != nil:
		d.Kind, d.MessageID = "recall", h.Subject.Recall.MessageID
	case h.Subject.Incoming != nil:
		d.Kind = "incoming"
	case h.Subject.Order != nil:
		o := h.Subject.Order
		d.Kind, d.State, d.MessageID = "order", string(e.Status.State), o.MessageID
		d.References = &EventReferences{MsgID: o.Request.MsgID, InstrID: o.Request.Reference}
	}
	return d
}

func (d *EventData) ofTransfer(t *gateway.Transfer, e gateway.Event) {
	in := t.Instruction
	d.Kind, d.State, d.MessageID = "transfer", string(e.Status.State), t.MessageID
	d.References = &EventReferences{UETR: in.UETR, MsgID: in.MsgID, InstrID: in.InstrID, EndToEndID: in.EndToEndID, TxID: in.TxID}
	if e.Status.State.InFlight() {
		d.Finality = &EventFinality{
			Source:      string(or(e.Status.Flight.Source, gateway.SourceNone)),
			Destination: string(or(e.Status.Flight.Destination, gateway.DestNone)),
		}
	}
}
