package compliance_test

import (
	"fmt"
	"io/fs"
	"runtime"
	"slices"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/vostro-gateway/vostro/compliance"
	"github.com/vostro-gateway/vostro/gateway"
)

// thirtyRules is the default bundle with so many more that thirty rules and their
// helpers decide.
func thirtyRules(b *testing.B) fstest.MapFS {
	files := fstest.MapFS{}
	require.NoError(b, fs.WalkDir(compliance.DefaultBundle(), ".", func(name string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			raw, readErr := fs.ReadFile(compliance.DefaultBundle(), name)
			files[name], err = &fstest.MapFile{Data: raw}, readErr
		}
		return err
	}))
	source := "package policy.more\n\nimport data.lib.money\n"
	for i := range 14 {
		source += fmt.Sprintf("\nhold contains {\"rule\": \"more-%d\", \"text\": \"t\"} if {\n", i)
		if i%2 == 0 {
			source += fmt.Sprintf("\tinput.transfer.debtor.address.country == \"X%d\"\n}\n", i%10)
		} else {
			source += fmt.Sprintf("\tmoney.at_least(input.transfer.amount.value, \"%d\")\n}\n", 90_000_000+i)
		}
	}
	files["more/more.rego"] = &fstest.MapFile{Data: []byte(source)}
	return files
}

// BenchmarkDecision compares a whole decision (input, its digest, evaluation,
// reasons) with the bare evaluation of the same input, with thirty rules and lists of 20,000
// names and as many wallets. The two take turns and their medians are compared,
// so that a noisy machine disturbs both, and little.
func BenchmarkDecision(b *testing.B) {
	names, wallets := make([]string, 20_000), make([]string, 20_000)
	for i := range names {
		names[i] = fmt.Sprintf("Listed Party Number %d", i)
		wallets[i] = fmt.Sprintf("0x%040x", i+1_000_000)
	}
	e, err := compliance.New(b.Context(), compliance.Config{
		NewID: func() string { return "dec" }, Timeout: patient, Bundle: thirtyRules(b),
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

// BenchmarkBacktest compares a backtest, which reads every input from its stored text,
// with the bare evaluation of an input that is there already, by as many hands. The two
// take turns and their medians are compared.
func BenchmarkBacktest(b *testing.B) {
	const page = 4096
	from, err := compliance.ReadBundle(thirtyRules(b))
	require.NoError(b, err)
	e, err := compliance.New(b.Context(), compliance.Config{NewID: func() string { return "dec" }, Timeout: patient, Source: &from})
	require.NoError(b, err)
	tr := payment()
	d, err := e.Screen(b.Context(), tr, nil, noon)
	require.NoError(b, err)
	bare, decisions := e.BareEvaluation(tr, noon), slices.Repeat([]gateway.Decision{d}, page)
	var backtests, evaluations []time.Duration
	for b.Loop() {
		start := time.Now()
		var hands errgroup.Group
		for range runtime.GOMAXPROCS(0) {
			hands.Go(func() error {
				for range page / runtime.GOMAXPROCS(0) {
					if _, err := bare(b.Context()); err != nil {
						return err
					}
				}
				return nil
			})
		}
		require.NoError(b, hands.Wait())
		middle := time.Now()
		_, err := compliance.Backtest(b.Context(), nil, from, func(yield func(gateway.Decision, error) bool) {
			for _, d := range decisions {
				if !yield(d, nil) {
					return
				}
			}
		})
		require.NoError(b, err)
		backtests, evaluations = append(backtests, time.Since(middle)), append(evaluations, middle.Sub(start))
	}
	slices.Sort(backtests)
	slices.Sort(evaluations)
	backtest, evaluation := backtests[len(backtests)/2], evaluations[len(evaluations)/2]
	b.ReportMetric(page/backtest.Seconds(), "decisions/s")
	b.ReportMetric(100*evaluation.Seconds()/backtest.Seconds(), "%of-bare")
}

// BenchmarkBacktestMemory runs one backtest over b.N decisions, each of which the
// candidate takes otherwise, and tells how the live heap grows with them: run it with
// -benchtime 1000000x. first is the heap after the first tenth, most the largest of ten.
func BenchmarkBacktestMemory(b *testing.B) {
	from, err := compliance.ReadBundle(thirtyRules(b))
	require.NoError(b, err)
	e, err := compliance.New(b.Context(), compliance.Config{NewID: func() string { return "dec" }, Timeout: patient, Source: &from})
	require.NoError(b, err)
	d, err := e.Screen(b.Context(), payment(), nil, noon)
	require.NoError(b, err)
	files := thirtyRules(b)
	files["refuse.rego"] = &fstest.MapFile{Data: []byte("package policy.refuse\n\ndeny contains {\"rule\": \"all\", \"text\": \"nothing passes\"}\n")}
	candidate, err := compliance.ReadBundle(files)
	require.NoError(b, err)
	live := func() uint64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	var heaps []uint64
	b.ResetTimer()
	report, err := compliance.Backtest(b.Context(), nil, candidate, func(yield func(gateway.Decision, error) bool) {
		for i := range b.N {
			d.ID, d.TransferID = fmt.Sprintf("dec_%032d", i), fmt.Sprintf("tr_%032d", i)
			if !yield(d, nil) {
				return
			}
			if (i+1)%max(1, b.N/10) == 0 {
				heaps = append(heaps, live())
			}
		}
	})
	require.NoError(b, err)
	b.StopTimer()
	require.Equal(b, b.N, report.Flipped)
	b.ReportMetric(float64(heaps[0])/1e6, "first-MB")
	b.ReportMetric(float64(slices.Max(heaps))/1e6, "most-MB")
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "decisions/s")
}
