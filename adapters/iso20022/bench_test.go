package iso20022

import (
	"bytes"
	"context"
	"encoding/xml"
	"fmt"
	"testing"
	"time"

	"github.com/jacoelho/xsd"
)

// floor is what nobody can do without: the bare schema validator, and encoding/xml
// into the same types.
func floor(b *testing.B, session *xsd.Session, raw []byte) {
	if err := session.Validate(context.Background(), bytes.NewReader(raw)); err != nil {
		b.Fatal(err)
	}
	var doc struct {
		Body struct {
			Header       GroupHeader      `xml:"GrpHdr"`
			Transactions []CreditTransfer `xml:"CdtTrfTxInf"`
		} `xml:"FIToFICstmrCdtTrf"`
	}
	if err := xml.Unmarshal(raw, &doc); err != nil {
		b.Fatal(err)
	}
}

// read is everything that stands before the engine: envelope, schema, digest,
// decoder and the rules of a profile.
func read(b *testing.B, raw []byte) {
	if _, r := Accept(raw, Options{Limits: Limits{BodyBytes: BodyBytesMax}}); r.Verdict != Accepted {
		b.Fatal(r.Faults)
	}
}

// BenchmarkRead reports the whole read as a multiple of its floor. The two are
// timed in turns, because this machine is shared.
func BenchmarkRead(b *testing.B) {
	engine, err := compileXSD(TypeCustomerCreditTransfer, mustSchema(b))
	if err != nil {
		b.Fatal(err)
	}
	for _, n := range []int{1, 100} {
		b.Run(fmt.Sprintf("transactions=%d", n), func(b *testing.B) {
			raw := file(n)
			session, err := engine.(*xsdValidator).engine.NewSession(validateOptions)
			if err != nil {
				b.Fatal(err)
			}
			read(b, raw) // compiles the schema
			b.ReportAllocs()
			b.SetBytes(int64(len(raw)))
			var ours, bare time.Duration
			for b.Loop() {
				start := time.Now()
				read(b, raw)
				middle := time.Now()
				floor(b, session, raw)
				ours, bare = ours+middle.Sub(start), bare+time.Since(middle)
			}
			b.ReportMetric(float64(ours)/float64(bare), "×floor")
			b.ReportMetric(float64(ours.Microseconds())/float64(b.N), "µs/read")
		})
	}
}

func BenchmarkStages(b *testing.B) {
	raw := file(1)
	e, _ := Read(raw, Limits{})
	m, _ := Accept(raw, Options{})
	profile, _ := FindProfile("")
	for name, stage := range map[string]func(){
		"envelope": func() { _, _ = Read(raw, Limits{}) },
		"schema":   func() { CheckSchema(e.Document) },
		"digest":   func() { _, _ = CanonicalDigest(e.Document) },
		"inspect": func() {
			_, _, _ = inspect(e.Document, newCheck(nil, m.Type, profile.on(""), Options{KnownChain: KnownChain}))
		},
		"decode": func() {
			_, _ = DecodeCustomerCreditTransfer(e.Document, func(*GroupHeader, int, *CreditTransfer) error { return nil })
		},
		"report": func() { _, _ = WriteStatusReport(report()) },
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				stage()
			}
		})
	}
}

func mustSchema(b *testing.B) []byte {
	text, err := schemaFiles.ReadFile("schemas/" + TypeCustomerCreditTransfer + ".xsd")
	if err != nil {
		b.Fatal(err)
	}
	return text
}
