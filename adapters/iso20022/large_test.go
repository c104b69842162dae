package iso20022

import (
	"fmt"
	"runtime"
	"runtime/metrics"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// largeFile is a pacs.008 of n transactions of 400 bytes each.
func largeFile(n int) []byte {
	var b strings.Builder
	b.Grow(n*410 + 1000)
	fmt.Fprintf(&b, `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08"><FIToFICstmrCdtTrf>`+
		`<GrpHdr><MsgId>LARGE</MsgId><CreDtTm>2026-11-20T10:00:00Z</CreDtTm><NbOfTxs>%d</NbOfTxs><SttlmInf><SttlmMtd>INDA</SttlmMtd></SttlmInf></GrpHdr>`, n)
	for i := range n {
		fmt.Fprintf(&b, `<CdtTrfTxInf><PmtId><EndToEndId>E%07d</EndToEndId><UETR>%08x-8f0e-4c1d-9a44-5d2f6e7a8b90</UETR></PmtId>`+
			`<IntrBkSttlmAmt Ccy="EUR">%d.75</IntrBkSttlmAmt><IntrBkSttlmDt>2026-11-20</IntrBkSttlmDt><ChrgBr>SHAR</ChrgBr><Dbtr><Nm>D%d</Nm></Dbtr>`+
			`<DbtrAgt><FinInstnId><BICFI>ALPHDEFFXXX</BICFI></FinInstnId></DbtrAgt><CdtrAgt><FinInstnId><BICFI>BETAFRPPXXX</BICFI></FinInstnId></CdtrAgt><Cdtr><Nm>C%d</Nm></Cdtr></CdtTrfTxInf>`, i, i, i+1, i, i)
	}
	b.WriteString("</FIToFICstmrCdtTrf></Document>")
	return []byte(b.String())
}

// peakHeap runs f and gives the most bytes that heap objects took meanwhile.
func peakHeap(f func()) uint64 {
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	stop := make(chan struct{})
	var peak uint64
	var group sync.WaitGroup
	group.Go(func() {
		tick := time.NewTicker(time.Millisecond)
		defer tick.Stop()
		for {
			metrics.Read(sample)
			peak = max(peak, sample[0].Value.Uint64())
			select {
			case <-tick.C:
			case <-stop:
				return
			}
		}
	})
	f()
	close(stop)
	group.Wait()
	return peak
}

// A file of 50,000 transactions is judged in one pass, in little more memory than
// it has itself.
func TestFiftyThousandTransactionsFitIntoLittleMemory(t *testing.T) {
	raw := largeFile(50_000)
	require.Greater(t, len(raw), 20_000_000)
	options := Options{Profile: ProfilePlain, Limits: Limits{BodyBytes: BodyBytesMax}}
	runtime.GC()
	var r Result
	peak := peakHeap(func() { r = Validate(raw, options) })
	require.Equal(t, Accepted, r.Verdict, r.Faults)
	require.Less(t, peak, uint64(80<<20)) // keeping what was typed would take more
	t.Logf("%d MB for a message of %d MB", peak>>20, len(raw)>>20)
}
