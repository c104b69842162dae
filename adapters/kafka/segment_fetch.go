package kafka

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"time"

	segment "github.com/segmentio/kafka-go"
	"github.com/segmentio/kafka-go/protocol"
	fetchapi "github.com/segmentio/kafka-go/protocol/fetch"
)

const (
	fetchWait       = 500 * time.Millisecond // how long a broker holds a fetch that finds nothing
	fetchPause      = 100 * time.Millisecond // after a fetch that failed; it doubles up to fetchPauseMax
	fetchPauseMax   = 5 * time.Second
	fetchAnswerTime = fetchWait + answerTime
	readCommitted   = 1
)

// fetcher reads one partition from an offset on, fetch by fetch. Nothing is kept
// open between fetches: one that doesn't answer in time is given up and asked
// again, so there is nothing that could stall.
type fetcher struct {
	cluster   *Cluster
	topic     string
	partition int
	offset    int64 // of the next record; negative: the first
	log       *slog.Logger

	ready []Record
	calm  bool // the last fetch went well
}

// Next gives the next record.
func (f *fetcher) Next(ctx context.Context) (Record, error) {
	pause := fetchPause
	for len(f.ready) == 0 {
		if err := ctx.Err(); err != nil {
			return Record{}, err
		}
		err := f.fetch(ctx)
		if err == nil {
			f.calm, pause = true, fetchPause
			continue
		}
		if ctx.Err() != nil {
			return Record{}, ctx.Err()
		}
		if f.calm {
			f.log.Warn("kafka can't be read", "offset", f.offset, "err", err)
		}
		f.calm = false
		wait(ctx, pause)
		pause = min(2*pause, fetchPauseMax)
	}
	r := f.ready[0]
	f.ready = f.ready[1:]
	return r, nil
}

// fetch asks once for what follows.
func (f *fetcher) fetch(ctx context.Context) error {
	if f.offset < 0 {
		span, err := f.span(ctx)
		if err != nil {
			return err
		}
		f.offset = span.First
	}
	limited, cancel := context.WithTimeout(ctx, fetchAnswerTime)
	defer cancel()
	answer, err := f.cluster.transport.RoundTrip(limited, f.cluster.client.Addr, &fetchapi.Request{
		ReplicaID: -1, MaxWaitTime: int32(fetchWait.Milliseconds()), MinBytes: 1, MaxBytes: int32(f.cluster.conf.FetchBytes),
		IsolationLevel: readCommitted, SessionID: 0, SessionEpoch: -1,
		Topics: []fetchapi.RequestTopic{{Topic: f.topic, Partitions: []fetchapi.RequestPartition{{
			Partition: int32(f.partition), CurrentLeaderEpoch: -1, FetchOffset: f.offset, LogStartOffset: -1,
			PartitionMaxBytes: int32(f.cluster.conf.FetchBytes),
		}}}},
	})
	if err != nil {
		return fmt.Errorf("fetch: %w", err)
	}
	response, ok := answer.(*fetchapi.Response)
	if !ok || response.ErrorCode != 0 {
		return fmt.Errorf("fetch: %w", segment.Error(response.ErrorCode))
	}
	if len(response.Topics) == 0 || len(response.Topics[0].Partitions) == 0 {
		return nil
	}
	p := &response.Topics[0].Partitions[0]
	if segment.Error(p.ErrorCode) == segment.OffsetOutOfRange {
		return f.outOfRange(ctx)
	}
	if p.ErrorCode != 0 {
		return fmt.Errorf("fetch: %w", segment.Error(p.ErrorCode))
	}
	return f.take(p)
}

// outOfRange goes back to the first record that there is. When records were
// deleted before they were read, that is the next one, and people must hear of
// it; when the topic was made anew or lost its end, it is one that may have been
// read, and reading it again does no harm.
func (f *fetcher) outOfRange(ctx context.Context) error {
	span, err := f.span(ctx)
	if err != nil {
		return err
	}
	if f.offset < span.First {
		f.log.Error("records were deleted before they were read", "from", f.offset, "to", span.First-1)
	} else {
		f.log.Error("the partition ends before what was read of it: reading it from its beginning", "offset", f.offset, "end", span.End)
	}
	f.offset = span.First
	return nil
}

func (f *fetcher) span(ctx context.Context) (Span, error) {
	spans, err := f.cluster.spans(ctx, f.topic, &segment.ListOffsetsRequest{
		Topics: map[string][]segment.OffsetRequest{f.topic: {segment.FirstOffsetOf(f.partition), segment.LastOffsetOf(f.partition)}},
	})
	if err != nil {
		return Span{}, err
	}
	span, ok := spans[f.partition]
	if !ok {
		return Span{}, errors.New("the brokers say nothing of its offsets")
	}
	return span, nil
}

// take gives what a fetch brought to ready: every record from offset on but
// those of transactions that were aborted, and the markers of transactions. The
// broker names the aborted transactions; leaving them out is for the client to
// do, and this library doesn't.
func (f *fetcher) take(p *fetchapi.ResponsePartition) error {
	stream, ok := p.RecordSet.Records.(*protocol.RecordStream)
	if !ok {
		return nil // nothing
	}
	before := f.offset
	aborted := map[int64]bool{} // producers in the middle of a transaction that was aborted
	coming := p.AbortedTransactions
	for _, batch := range stream.Records {
		records, err := recordsOf(batch)
		if err != nil {
			return err
		}
		if len(records) == 0 {
			continue
		}
		last := records[len(records)-1].Offset
		for len(coming) > 0 && coming[0].FirstOffset <= last {
			aborted[coming[0].ProducerID] = true
			coming = coming[1:]
		}
		switch b := batch.(type) {
		case *protocol.ControlBatch:
			delete(aborted, b.ProducerID) // its transaction is over
		case *protocol.RecordBatch:
			if !b.Attributes.Transactional() || !aborted[b.ProducerID] {
				f.give(records)
			}
		default: // of a format that has no transactions
			f.give(records)
		}
		f.offset = max(f.offset, last+1)
	}
	if f.offset == before && len(stream.Records) > 0 {
		f.offset++ // batches of which compaction has left nothing
	}
	return nil
}

// give leaves out what stands before offset: brokers answer with whole batches.
func (f *fetcher) give(records []Record) {
	for _, r := range records {
		if r.Offset >= f.offset {
			r.Topic, r.Partition = f.topic, f.partition
			f.ready = append(f.ready, r)
		}
	}
}

// recordsOf copies the records of a batch: the library's are only good until the
// next one is read.
func recordsOf(batch protocol.RecordReader) ([]Record, error) {
	var records []Record
	for {
		r, err := batch.ReadRecord()
		if errors.Is(err, io.EOF) {
			return records, nil
		}
		if err != nil {
			return nil, fmt.Errorf("read batch: %w", err)
		}
		record := Record{Offset: r.Offset, Time: r.Time}
		if record.Key, err = bytesOf(r.Key); err != nil {
			return nil, err
		}
		if record.Value, err = bytesOf(r.Value); err != nil {
			return nil, err
		}
		for _, h := range r.Headers {
			record.Headers = append(record.Headers, Header{Key: h.Key, Value: string(h.Value)})
		}
		records = append(records, record)
	}
}

func bytesOf(b protocol.Bytes) ([]byte, error) {
	if b == nil {
		return nil, nil
	}
	defer func() { _ = b.Close() }()
	out := make([]byte, b.Len())
	_, err := io.ReadFull(b, out)
	return out, err
}
