package sqlstore

import (
	"bytes"
	"context"
	"crypto/sha256"
	"database/sql/driver"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore/pgtest"
	"github.com/vostro-gateway/vostro/adapters/sqlstore/storetest"
	"github.com/vostro-gateway/vostro/gateway"
)

const (
	benchCallers = 64
	benchBody    = 3000 // bytes of a pacs.008 with one transaction
)

// BenchmarkCommit is intake as the store sees it: callers that each commit a
// message of 3 kB with its body, one transfer, its claims and an event. Beside it
// the floor: the same rows by prepared statements, one at a time, in transactions
// of as many messages, without typed errors, queue or head row. The ratio is
// floor time by store time; it passes 1 on PostgreSQL, where the store inserts a
// group's rows table by table. "careful" has a savepoint per step from the first
// try on; "random" has MsgIds and EndToEndIds that don't ascend.
func BenchmarkCommit(b *testing.B) {
	for _, c := range []struct {
		name string
		dsn  func(b *testing.B) string
	}{
		{"sqlite", func(b *testing.B) string { return "sqlite:" + filepath.Join(b.TempDir(), "vostro.db") }},
		{"postgres", func(b *testing.B) string { return pgtest.Durable(b) }},
	} {
		b.Run(c.name, func(b *testing.B) {
			for _, callers := range []int{1, 16, benchCallers, 256} {
				b.Run(fmt.Sprintf("callers=%d", callers), func(b *testing.B) { benchmarkCommit(b, c.dsn(b), c.dsn(b), callers, benchCommit, false) })
			}
			b.Run(fmt.Sprintf("callers=%d/careful", benchCallers), func(b *testing.B) {
				benchmarkCommit(b, c.dsn(b), c.dsn(b), benchCallers, benchCommit, true)
			})
			b.Run(fmt.Sprintf("callers=%d/random", benchCallers), func(b *testing.B) {
				benchmarkCommit(b, c.dsn(b), c.dsn(b), benchCallers, randomCommit, false)
			})
		})
	}
}

func benchmarkCommit(b *testing.B, dsn, floorDSN string, callers int, message func(n uint64) *gateway.Commit, careful bool) {
	s, err := Open(b.Context(), dsn, Options{})
	require.NoError(b, err)
	defer s.Close()
	s.committer.careful = careful
	var n atomic.Uint64
	var failed atomic.Value
	latencies := make([][]time.Duration, callers)
	commits := make([]*gateway.Commit, b.N)
	for i := range commits {
		commits[i] = message(uint64(i + 1))
	}
	b.ResetTimer()
	begun, spent := time.Now(), processorTime()
	var wg sync.WaitGroup
	for i := range callers {
		wg.Go(func() {
			for {
				k := n.Add(1)
				if k > uint64(b.N) {
					return
				}
				at := time.Now()
				if err := s.Commit(context.Background(), commits[k-1]); err != nil {
					failed.CompareAndSwap(nil, err)
					return
				}
				latencies[i] = append(latencies[i], time.Since(at))
			}
		})
	}
	wg.Wait()
	took, spent := time.Since(begun), processorTime()-spent
	b.StopTimer()
	require.Nil(b, failed.Load())
	if log, err := os.Stat(strings.TrimPrefix(dsn, "sqlite:") + "-wal"); err == nil {
		b.ReportMetric(float64(log.Size())/1e6, "wal-MB")
	}
	floor, floorSpent := benchmarkFloor(b, floorDSN, commits, min(callers, groupMax))

	sorted := slices.Concat(latencies...)
	slices.Sort(sorted)
	b.ReportMetric(float64(b.N)/took.Seconds(), "messages/s")
	b.ReportMetric(float64(b.N)/floor.Seconds(), "floor/s")
	b.ReportMetric(floor.Seconds()/took.Seconds(), "ratio")
	b.ReportMetric(float64(spent.Microseconds())/float64(b.N), "cpu-µs/message")
	b.ReportMetric(float64(floorSpent.Microseconds())/float64(b.N), "floor-cpu-µs/message")
	b.ReportMetric(float64(sorted[len(sorted)/2].Microseconds())/1000, "p50-ms")
	b.ReportMetric(float64(sorted[len(sorted)*99/100].Microseconds())/1000, "p99-ms")
	b.ReportMetric(float64(sorted[len(sorted)-1].Microseconds())/1000, "max-ms")
}

var (
	benchSample   = storetest.Received("sample", 1, time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC))
	benchDocument = bytes.Repeat([]byte("<IntrBkSttlmAmt Ccy='EUR'>1250.75</IntrBkSttlmAmt>"), benchBody/50)
)

// benchCommit makes the n-th message: ids ascend, as ids ordered by time and the
// MsgIds of a bank do; digests, UETRs and references are random.
func benchCommit(n uint64) *gateway.Commit {
	var seed [8]byte
	binary.BigEndian.PutUint64(seed[:], n)
	random := sha256.Sum256(seed[:])
	m := *benchSample.Message
	t := *benchSample.Transfers[0]
	m.ID, t.ID = fmt.Sprintf("msg_%032x", n), fmt.Sprintf("tr_%032x", n)
	m.Body, m.Digest, m.MsgID = benchDocument, random, m.ID[4:]
	t.MessageID, t.Ref, t.Key.ID = m.ID, gateway.PaymentRef(random), fmt.Sprintf("%x-%x-%x-%x-%x", random[:4], random[4:6], random[6:8], random[8:10], random[10:16])
	t.Instruction.EndToEndID, t.Instruction.UETR = t.ID[3:], t.Key.ID
	event := benchSample.Events["tr_sample_0"][0]
	event.Subject, event.Cause = t.ID, m.ID
	return &gateway.Commit{Message: &m, Transfers: []*gateway.Transfer{&t}, Events: map[string][]gateway.Event{t.ID: {event}}}
}

// randomCommit makes the n-th message with MsgId and EndToEndId that don't ascend.
func randomCommit(n uint64) *gateway.Commit {
	c := benchCommit(n)
	c.Message.MsgID = fmt.Sprintf("%x", c.Message.Digest[16:])
	c.Transfers[0].Instruction.EndToEndID = fmt.Sprintf("%x", c.Message.Digest[:16])
	return c
}

// benchmarkFloor inserts the rows of messages in transactions of size each and
// gives the time that took, by the clock and of the processor.
func benchmarkFloor(b *testing.B, dsn string, commits []*gateway.Commit, size int) (took, spent time.Duration) {
	s, err := Open(b.Context(), dsn, Options{})
	require.NoError(b, err)
	defer s.Close()
	rows := make([][]op, 0, len(commits))
	for i, c := range commits {
		st, err := encode(c)
		require.NoError(b, err)
		event := st.events[0]
		event.stmt, event.args = floorEvent, append(event.args, int64(i+1))
		rows = append(rows, append(st.ops, event))
	}
	conn, err := s.writer.Conn(b.Context())
	require.NoError(b, err)
	defer conn.Close()
	err = conn.Raw(func(raw any) error {
		begun, before := time.Now(), processorTime()
		defer func() { took, spent = time.Since(begun), processorTime()-before }()
		if pg, ok := raw.(*stdlib.Conn); ok {
			return floorPostgres(pg.Conn(), rows, size)
		}
		return floorSQLite(raw.(driver.Conn), rows, size)
	})
	require.NoError(b, err)
	return took, spent
}

// processorTime is what this process has used: unlike the clock, it says
// something on a busy machine too. A PostgreSQL server's share isn't in it.
func processorTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

var floorEvent = stmt(`INSERT INTO events (subject, sequence, type, state, source_fact, dest_fact, reasons, actor, cause, data, at, position)
	VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)

func floorSQLite(conn driver.Conn, rows [][]op, size int) error {
	prepared := make(map[*statement]driver.StmtExecContext)
	exec := func(o op) error {
		p := prepared[o.stmt]
		if p == nil {
			st, err := conn.Prepare(o.stmt.text[dialectSQLite])
			if err != nil {
				return err
			}
			p = st.(driver.StmtExecContext)
			prepared[o.stmt] = p
		}
		args := make([]driver.NamedValue, len(o.args))
		for i, a := range o.args {
			args[i] = driver.NamedValue{Ordinal: i + 1, Value: a}
		}
		_, err := p.ExecContext(context.Background(), args)
		return err
	}
	defer func() {
		for _, p := range prepared {
			_ = p.(driver.Stmt).Close()
		}
	}()
	for group := range slices.Chunk(rows, size) {
		if err := exec(op{stmt: begin}); err != nil {
			return err
		}
		for _, ops := range group {
			for _, o := range ops {
				if err := exec(o); err != nil {
					return err
				}
			}
		}
		if err := exec(op{stmt: commit}); err != nil {
			return err
		}
	}
	return nil
}

func floorPostgres(conn *pgx.Conn, rows [][]op, size int) error {
	for group := range slices.Chunk(rows, size) {
		batch := &pgx.Batch{}
		batch.Queue("BEGIN")
		for _, ops := range group {
			for _, o := range ops {
				batch.Queue(o.stmt.text[dialectPostgres], o.args...)
			}
		}
		batch.Queue("COMMIT")
		if err := conn.SendBatch(context.Background(), batch).Close(); err != nil {
			return err
		}
	}
	return nil
}
