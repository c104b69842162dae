package screening

import (
	_ "embed"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

//go:embed testdata/pairs.txt
var pairsText string

type labeled struct {
	same          bool
	kind          Kind
	listed, party string
}

func labeledPairs(t testing.TB) []labeled {
	t.Helper()
	var all []labeled
	for line := range strings.Lines(pairsText) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, "|")
		require.Len(t, f, 4, line)
		require.Contains(t, []string{"same", "other"}, f[0], line)
		all = append(all, labeled{f[0] == "same", Kind(f[1]), f[2], f[3]})
	}
	return all
}

func listOf(entries ...Entry) *List {
	for i := range entries {
		if entries[i].ID == "" {
			entries[i].ID = fmt.Sprint(i + 1)
		}
	}
	return &List{Name: "test", Threshold: ThresholdDefault, Entries: len(entries), index: newIndex(entries)}
}

// crowd gives entries as lists have them, of invented names, for the others to hide
// among.
func crowd(n int) []Entry {
	given := strings.Fields("Ivan Sergey Mohammed Ahmed Ali Hassan Omar Khalid Maria Jose Carlos Juan Chen Wei Li Kim Park Abdul Yusuf Ibrahim Viktor Andrei Dmitry Olga Natalia Elena Pedro Luis Miguel Fatima")
	front := strings.Fields("Ab Bor Cher Dov Er Fad Gor Hak Il Jaf Kar Lem Mal Nor Ost Pav Qar Ros Sal Tar Ul Vas Wal Yak Zab")
	middle := strings.Fields("a e i o u ad an ar as ek el en ik in ir ok on or ul un")
	back := strings.Fields("ov ev in sky enko ani awi zai far man dze yan oglu ez is ar im ad un ski")
	var all []Entry
	for i := range n {
		family := front[i%len(front)] + middle[i/len(front)%len(middle)] + back[i/len(front)/len(middle)%len(back)]
		e := Entry{ID: fmt.Sprintf("crowd-%d", i), Kind: Person}
		e.name(given[i%len(given)]+" "+given[(i/7+3)%len(given)]+" "+family, false, false)
		if i%3 == 0 {
			e.Kind = Entity
			e.Names = nil
			e.name(family+" "+[]string{"Trading LLC", "Shipping Ltd", "Industries JSC", "Bank", "General Trading FZE"}[i%5], false, false)
		}
		e.name(family+"a "+given[(i/3)%len(given)], true, false)
		all = append(all, e)
	}
	return all
}

// found gives of every pair whether it was found at its list's threshold, the list
// being as long as a real one.
func found(t testing.TB, pairs []labeled, n int) (scores []int) {
	entries := crowd(n)
	of := map[string]string{}
	for _, p := range pairs {
		if of[p.listed] == "" {
			of[p.listed] = fmt.Sprintf("pair-%d", len(of))
			e := Entry{ID: of[p.listed], Kind: p.kind}
			e.name(p.listed, false, false)
			entries = append(entries, e)
		}
	}
	list := listOf(entries...)
	for _, p := range pairs {
		score := 0
		for _, m := range list.named(p.party, leastThreshold) {
			if name := list.index.names[m.name]; list.index.entries[name.entry].ID == of[p.listed] {
				score = m.score
			}
		}
		scores = append(scores, score)
	}
	require.Len(t, scores, len(pairs))
	return scores
}

// The numbers of the labeled pairs at the default threshold; they only ever rise.
const (
	leastRecall    = 98 // percent
	leastPrecision = 96
)

func quality(t testing.TB, pairs []labeled, scores []int) (recall, precision int, wrong []string) {
	right, missed, wrongly := 0, 0, 0
	for i, p := range pairs {
		switch hit := scores[i] >= ThresholdDefault; {
		case hit && p.same:
			right++
		case hit:
			wrongly++
			wrong = append(wrong, fmt.Sprintf("%s was found to be %s (%d)", p.party, p.listed, scores[i]))
		case p.same:
			missed++
			wrong = append(wrong, fmt.Sprintf("%s was not found to be %s (%d)", p.party, p.listed, scores[i]))
		}
	}
	require.Positive(t, right)
	return 100 * right / (right + missed), 100 * right / (right + wrongly), wrong
}

func TestThePairsAreToldApart(t *testing.T) {
	t.Parallel()
	pairs := labeledPairs(t)
	require.GreaterOrEqual(t, len(pairs), 300)
	recall, precision, wrong := quality(t, pairs, found(t, pairs, 2000))
	t.Logf("%d pairs: recall %d %%, precision %d %%", len(pairs), recall, precision)
	require.GreaterOrEqual(t, recall, leastRecall, strings.Join(wrong, "\n"))
	require.GreaterOrEqual(t, precision, leastPrecision, strings.Join(wrong, "\n"))
	for _, w := range wrong {
		t.Log(w)
	}
}

// What is left out early must not be what would have been found.
func TestNobodyIsLeftOutEarly(t *testing.T) {
	t.Parallel()
	pairs := labeledPairs(t)
	entries := crowd(2000)
	for i, p := range pairs {
		e := Entry{ID: fmt.Sprintf("pair-%d", i), Kind: p.kind}
		e.name(p.listed, false, false)
		entries = append(entries, e)
	}
	x := listOf(entries...).index
	most := 0
	for _, p := range pairs {
		words := tokens(p.party, false)
		all := x.search(words, 1)
		for _, least := range []int{leastThreshold, ThresholdDefault, 95} {
			end := slices.IndexFunc(all, func(m match) bool { return m.score < least })
			if end < 0 {
				end = len(all)
			}
			require.Equal(t, all[:end], x.search(words, least), "%s from %d on", p.party, least)
			most = max(most, end)
		}
	}
	require.Greater(t, most, 5)
}

// BenchmarkParty gives quality, and how long a party takes: over all calls, and over
// parties by each one's fastest call, which a busy machine disturbs little.
func BenchmarkParty(b *testing.B) {
	pairs := labeledPairs(b)
	recall, precision, _ := quality(b, pairs, found(b, pairs, 20_000))
	list := listOf(crowd(20_000)...)
	var took []time.Duration
	fastest := map[string]time.Duration{}
	for i := 0; b.Loop(); i++ {
		party := pairs[i%len(pairs)].party
		began := time.Now()
		list.named(party, ThresholdDefault)
		call := time.Since(began)
		took = append(took, call)
		if before, ok := fastest[party]; !ok || call < before {
			fastest[party] = call
		}
	}
	percentile := func(all []time.Duration, n int) float64 {
		slices.Sort(all)
		return float64(all[len(all)*n/100].Microseconds())
	}
	parties := slices.Collect(maps.Values(fastest))
	b.ReportMetric(float64(recall), "recall_%")
	b.ReportMetric(float64(precision), "precision_%")
	b.ReportMetric(percentile(took, 99), "p99_µs")
	b.ReportMetric(percentile(took, 50), "p50_µs")
	b.ReportMetric(percentile(parties, 99), "p99_party_µs")
	b.ReportMetric(float64(slices.Max(parties).Microseconds()), "slowest_party_µs")
}
