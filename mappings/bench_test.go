package mappings_test

import (
	"encoding/xml"
	"slices"
	"testing"
	"time"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
)

// BenchmarkRead compares reading, checking and mapping a payment with its floor:
// the schema check and encoding/xml into the same types. The two take turns
// and their medians are compared, so that a noisy machine disturbs both, and
// little.
func BenchmarkRead(b *testing.B) {
	raw := body(pay{})
	part := iso20022.Part{Type: iso20022.TypeCustomerCreditTransfer, End: len(raw), XML: raw}
	r, client := newReader(b), alpha()
	var floors, wholes []time.Duration
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
		wholes, floors = append(wholes, time.Since(middle)), append(floors, middle.Sub(start))
	}
	slices.Sort(floors)
	slices.Sort(wholes)
	floor, whole := floors[len(floors)/2], wholes[len(wholes)/2]
	b.ReportMetric(float64(floor.Nanoseconds()), "ns/floor")
	b.ReportMetric(float64(whole.Nanoseconds()), "ns/read")
	b.ReportMetric(float64(whole)/float64(floor), "read/floor")
}
