package mappings_test

import (
	"encoding/xml"
	"testing"
	"time"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
)

// BenchmarkRead compares reading, checking and mapping a payment with its floor:
// the schema check and encoding/xml into the same types. The two take turns, so
// that a noisy machine disturbs both.
func BenchmarkRead(b *testing.B) {
	raw := body(pay{})
	part := iso20022.Part{Type: iso20022.TypeCustomerCreditTransfer, End: len(raw), XML: raw}
	r, client := newReader(b), alpha()
	var floor, whole time.Duration
	b.ReportAllocs()
	for b.Loop() {
		start := time.Now()
		if faults := iso20022.CheckSchema(part); len(faults) > 0 {
			b.Fatal(faults)
		}
		var document struct {
			Transfer struct {
				Header       iso20022.GroupHeader      `xml:"GrpHdr"`
				Transactions []iso20022.CreditTransfer `xml:"CdtTrfTxInf"`
			} `xml:"FIToFICstmrCdtTrf"`
		}
		if err := xml.Unmarshal(raw, &document); err != nil {
			b.Fatal(err)
		}
		middle := time.Now()
		reading, err := r.Read(b.Context(), client, raw)
		if err != nil || reading.Transfers[0].Transfer.Route == nil {
			b.Fatal(err)
		}
		floor += middle.Sub(start)
		whole += time.Since(middle)
	}
	b.ReportMetric(float64(floor.Nanoseconds())/float64(b.N), "ns/floor")
	b.ReportMetric(float64(whole.Nanoseconds())/float64(b.N), "ns/read")
	b.ReportMetric(float64(whole)/float64(floor), "read/floor")
}
