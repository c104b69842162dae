package kafka

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// The headers of what the gateway writes, and of what it looks at in what it
// reads. All values are text in UTF-8.
const (
	HeaderClient   = "vostro-client"   // in: if it is there, it must name the topic's client
	HeaderID       = "vostro-id"       // out: the same when the same thing is written again
	HeaderPosition = "vostro-position" // of replies: of the event, in the whole log
	HeaderTransfer = "vostro-transfer"
	HeaderSequence = "vostro-sequence" // of replies: of the event, ascending per transfer
	HeaderStatus   = "vostro-status"   // of replies: TxSts
	HeaderType     = "vostro-type"     // of replies: pacs.002.001.10

	HeaderCode      = "vostro-error-code" // of dead letters: docs/errors.md
	HeaderPath      = "vostro-error-path" // where in the message the first fault is
	HeaderRule      = "vostro-error-rule"
	HeaderReason    = "vostro-error-reason" // ISO 20022 code
	HeaderDetail    = "vostro-error-detail"
	HeaderTopic     = "vostro-source-topic" // where the record stood
	HeaderPartition = "vostro-source-partition"
	HeaderOffset    = "vostro-source-offset"
	HeaderTime      = "vostro-source-time"
	HeaderFailedAt  = "vostro-error-time"

	HeaderRedriven = "vostro-redriven" // how often a record was brought back from the dead letters

	headerContentType = "content-type"
	contentXML        = "application/xml"
)

// detailMax keeps a dead letter about as large as its record.
const detailMax = 1000

// refuse writes the dead letter and the admi.002. Both are there before the
// record's offset is committed; a crash in between writes them again, with the
// same ids.
func (d *Door) refuse(ctx context.Context, in Inbound, r *Record, a engine.Arrival, refused *gateway.Error) error {
	out := []Record{deadLetter(in, r, refused, time.Now())}
	if in.Replies != "" {
		told := *refused
		told.Code = public(refused.Code)
		body, err := d.Refusal(ctx, a, &told)
		if err != nil {
			return fmt.Errorf("write admi.002: %w", err)
		}
		out = append(out, Record{Topic: in.Replies, Key: r.Key, Value: body, Headers: []Header{
			{HeaderID, "refusal/" + place(r)},
			{headerContentType, contentXML},
			{HeaderType, "admi.002.001.01"},
			{HeaderCode, string(told.Code)},
			{HeaderTopic, r.Topic},
			{HeaderPartition, strconv.Itoa(r.Partition)},
			{HeaderOffset, strconv.FormatInt(r.Offset, 10)},
		}})
	}
	if err := d.Broker.Produce(ctx, out...); err != nil {
		return fmt.Errorf("write dead letter: %w", err)
	}
	d.Log.Warn("kafka record refused", "topic", r.Topic, "partition", r.Partition, "offset", r.Offset, "code", public(refused.Code), "dead_letter", in.deadLetter())
	return nil
}

func public(c gateway.Code) gateway.Code {
	if c == codePanic {
		return gateway.CodeInternal
	}
	return c
}

// place names a record for ever.
func place(r *Record) string {
	return r.Topic + "/" + strconv.Itoa(r.Partition) + "/" + strconv.FormatInt(r.Offset, 10)
}

// deadLetter is the record as it came, with headers that say why it is there.
func deadLetter(in Inbound, r *Record, refused *gateway.Error, now time.Time) Record {
	out := Record{Topic: in.deadLetter(), Key: r.Key, Value: r.Value, Headers: original(r.Headers)}
	add := func(key, value string) {
		if value != "" {
			out.Headers = append(out.Headers, Header{key, value})
		}
	}
	add(HeaderID, "dead-letter/"+place(r))
	add(HeaderCode, string(public(refused.Code)))
	reason, detail := refused.Reason, refused.Detail
	if len(refused.Faults) > 0 {
		first := refused.Faults[0]
		add(HeaderPath, first.Path)
		add(HeaderRule, first.Rule)
		if first.Reason != "" {
			reason = first.Reason
		}
		lines := make([]string, 0, len(refused.Faults))
		for _, f := range refused.Faults {
			lines = append(lines, f.Path+": "+f.Hint)
		}
		detail = strings.Join(lines, "; ")
	}
	add(HeaderReason, reason)
	add(HeaderDetail, shortened(detail))
	add(HeaderTopic, r.Topic)
	add(HeaderPartition, strconv.Itoa(r.Partition))
	add(HeaderOffset, strconv.FormatInt(r.Offset, 10))
	add(HeaderTime, r.Time.UTC().Format(time.RFC3339Nano))
	add(HeaderFailedAt, now.UTC().Format(time.RFC3339Nano))
	return out
}

func shortened(text string) string {
	if len(text) <= detailMax {
		return text
	}
	return strings.ToValidUTF8(text[:detailMax], "") + "…"
}

// ours are the headers that a dead letter adds.
var ours = []string{
	HeaderID, HeaderCode, HeaderPath, HeaderRule, HeaderReason, HeaderDetail, HeaderTopic, HeaderPartition, HeaderOffset, HeaderTime, HeaderFailedAt,
}

// original gives the headers that the sender wrote.
func original(headers []Header) []Header {
	return slices.DeleteFunc(slices.Clone(headers), func(h Header) bool { return slices.Contains(ours, h.Key) })
}
