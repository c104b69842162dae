package compliance_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance"
	"github.com/vostro-gateway/vostro/gateway"
)

// BenchmarkDecision compares a whole decision (input, its digest, evaluation,
// reasons) with the bare evaluation of the same input, with lists of 20,000
// names and as many wallets. The two take turns and their medians are compared,
// so that a noisy machine disturbs both, and little.
func BenchmarkDecision(b *testing.B) {
	names, wallets := make([]string, 20_000), make([]string, 20_000)
	for i := range names {
		names[i] = fmt.Sprintf("Listed Party Number %d", i)
		wallets[i] = fmt.Sprintf("0x%040x", i+1_000_000)
	}
	e, err := compliance.New(b.Context(), compliance.Config{
		NewID: func() string { return "dec" }, Timeout: patient,
		Data: map[string]any{"blocked": map[string]any{"names": names, "wallets": wallets, "countries": []string{"IR", "KP"}}},
	})
	require.NoError(b, err)
	tr := payment()
	bare := e.BareEvaluation(tr, noon)
	var decisions, evaluations []time.Duration
	b.ReportAllocs()
	for b.Loop() {
		start := time.Now()
		results, err := bare(b.Context())
		middle := time.Now()
		d, err2 := e.Screen(b.Context(), tr, nil, noon)
		decisions, evaluations = append(decisions, time.Since(middle)), append(evaluations, middle.Sub(start))
		if err != nil || err2 != nil || len(results) != 1 || d.Outcome != gateway.Allow {
			b.Fatal(err, err2, d.Reasons)
		}
	}
	slices.Sort(decisions)
	slices.Sort(evaluations)
	decision, evaluation := decisions[len(decisions)/2], evaluations[len(evaluations)/2]
	b.ReportMetric(float64(decision.Nanoseconds()), "ns/decision")
	b.ReportMetric(float64(evaluation.Nanoseconds()), "ns/bare")
	b.ReportMetric(float64(decision)/float64(evaluation), "decision/bare")
}
