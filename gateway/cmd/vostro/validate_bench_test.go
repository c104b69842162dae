package main

import (
	"bytes"
	"context"
	"encoding/xml"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"runtime/metrics"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jacoelho/xsd"
	"github.com/moov-io/iso20022/pkg/document"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
)

// benchFiles writes valid payments of 3 kB each.
func benchFiles(b *testing.B, n int) (dir string, names []string) {
	b.Helper()
	dir = b.TempDir()
	for i := range n {
		text := strings.Replace(validPayment(i), "</Document>", "</Document><!--"+strings.Repeat("x", 900)+"-->", 1)
		name := filepath.Join(dir, fmt.Sprintf("m%05d.xml", i))
		require.NoError(b, os.WriteFile(name, []byte(text), 0o600))
		names = append(names, name)
	}
	return dir, names
}

// sideBySide gives each file to one of as many workers as the command has.
func sideBySide(b *testing.B, names []string, newWorker func() func(raw []byte) error) {
	b.Helper()
	work := make(chan string, 64)
	var group sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		group.Go(func() {
			judge := newWorker()
			for name := range work {
				raw, err := os.ReadFile(name)
				if err == nil {
					err = judge(raw)
				}
				if err != nil {
					b.Error(err)
				}
			}
		})
	}
	for _, name := range names {
		work <- name
	}
	close(work)
	group.Wait()
}

// heapGrowth runs f and gives how long it took and by how much the heap's objects
// grew meanwhile at most.
func heapGrowth(f func()) (time.Duration, uint64) {
	heap := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	runtime.GC()
	metrics.Read(heap)
	before, peak := heap[0].Value.Uint64(), uint64(0)
	stop := make(chan struct{})
	var group sync.WaitGroup
	group.Go(func() {
		tick := time.NewTicker(time.Millisecond)
		defer tick.Stop()
		for {
			metrics.Read(heap)
			peak = max(peak, heap[0].Value.Uint64())
			select {
			case <-tick.C:
			case <-stop:
				return
			}
		}
	})
	start := time.Now()
	f()
	took := time.Since(start)
	close(stop)
	group.Wait()
	return took, peak - min(peak, before)
}

// BenchmarkValidateFiles runs `vostro validate --output json` over a directory,
// and over the same files the bare operations: the schema validator and
// encoding/xml into the same types, and moov-io/iso20022's parse and Validate,
// whatever that says. They take turns, with the same number of workers. of-bare is
// the command's share of the bare operations' speed (target 0.7), of-moov how many
// times as fast as moov it is (target 2), and MB by how much its heap grew at most.
func BenchmarkValidateFiles(b *testing.B) {
	const files = 10_000
	dir, names := benchFiles(b, files)
	schema, err := iso20022.SchemaText(iso20022.TypeCustomerCreditTransfer)
	require.NoError(b, err)
	engine, err := xsd.Compile(b.Context(), xsd.Bytes("pacs.008", schema))
	require.NoError(b, err)
	bare := func() func([]byte) error {
		session, err := engine.NewSession(xsd.ValidateOptions{})
		require.NoError(b, err)
		return func(raw []byte) error {
			if err := session.Validate(context.Background(), bytes.NewReader(raw)); err != nil {
				return err
			}
			var doc struct {
				Body struct {
					Header       iso20022.GroupHeader      `xml:"GrpHdr"`
					Transactions []iso20022.CreditTransfer `xml:"CdtTrfTxInf"`
				} `xml:"FIToFICstmrCdtTrf"`
			}
			return xml.Unmarshal(raw, &doc)
		}
	}
	moov := func() func([]byte) error {
		return func(raw []byte) error {
			doc, err := document.ParseIso20022Document(raw)
			if err == nil {
				_ = doc.Validate() // it takes no IBAN; what counts here is the time
			}
			return err
		}
	}
	var ours, theirs, others []time.Duration
	var most uint64
	for b.Loop() {
		v := &validation{json: true, options: iso20022.Options{Limits: iso20022.Limits{BodyBytes: iso20022.BodyBytesDefault}}}
		took, grown := heapGrowth(func() { require.NoError(b, v.run(b.Context(), []string{dir}, io.Discard, io.Discard)) })
		// However many files there are: what one of 3 kB takes, times the workers, and
		// what the collector hasn't come to.
		require.Less(b, grown, uint64(files*3<<10), "less than the files themselves")
		ours, most = append(ours, took), max(most, grown)

		start := time.Now()
		sideBySide(b, names, bare)
		theirs = append(theirs, time.Since(start))

		start = time.Now()
		sideBySide(b, names, moov)
		others = append(others, time.Since(start))
	}
	median := func(d []time.Duration) float64 {
		slices.Sort(d)
		return float64(d[len(d)/2])
	}
	b.ReportMetric(float64(files)/(median(ours)/float64(time.Second)), "files/s")
	b.ReportMetric(median(theirs)/median(ours), "of-bare")
	b.ReportMetric(median(others)/median(ours), "of-moov")
	b.ReportMetric(float64(most>>20), "MB")
	b.ReportMetric(0, "ns/op") // of no meaning: three things were done
}
