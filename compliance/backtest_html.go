package compliance

import (
	"cmp"
	"fmt"
	"html/template"
	"io"
	"maps"
	"slices"
	"strings"
)

// bar is one line of a chart.
type bar struct {
	Label, Sums      string
	Count, Y, Width  int
	TextY, LabelFrom int
}

type chart struct {
	Title  string
	Bars   []bar
	Height int
}

const (
	chartBars  = 20
	chartWidth = 420
	chartLine  = 24
)

// chartOf gives the largest tallies as bars.
func chartOf(title string, tallies map[string]*Tally) chart {
	keys := slices.SortedFunc(maps.Keys(tallies), func(a, b string) int {
		return cmp.Or(tallies[b].Count-tallies[a].Count, strings.Compare(a, b))
	})
	keys = keys[:min(len(keys), chartBars)]
	c := chart{Title: title, Height: len(keys)*chartLine + 4}
	for i, key := range keys {
		t := tallies[key]
		var sums []string
		for _, currency := range slices.Sorted(maps.Keys(t.Sums)) {
			sums = append(sums, t.Sums[currency]+" "+currency)
		}
		c.Bars = append(c.Bars, bar{
			Label: key, Sums: strings.Join(sums, ", "), Count: t.Count, Y: i * chartLine, TextY: i*chartLine + 15,
			Width: max(1, t.Count*chartWidth/tallies[keys[0]].Count), LabelFrom: 280,
		})
	}
	return c
}

var backtestPageTemplate = template.Must(template.New("backtest").Parse(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Backtest</title>
<style>
body{font:15px/1.5 system-ui,sans-serif;max-width:1000px;margin:2rem auto;padding:0 1rem;color:#1b2430}
table{border-collapse:collapse;width:100%;font-size:13px}td,th{text-align:left;padding:.25rem .5rem;border-bottom:1px solid #d8dee6}
svg{width:100%;height:auto;font-size:12px}.bar{fill:#2f6fab}.n{fill:#1b2430}code{font-size:12px;color:#5a6775}
</style></head><body>
<h1>Backtest</h1>
<p>{{.R.Decisions}} decisions, {{.R.Flipped}} would have come out otherwise ({{.Share}}){{if .R.Unread}}; {{.R.Unread}} inputs could not be read{{end}}.<br>
<code>rules {{.R.Candidate.Rules}}<br>data {{.R.Candidate.Data}}</code></p>
<h2>Outcomes</h2><table><tr><th>then → now</th><th>decisions</th></tr>
{{range .Outcomes}}<tr><td>{{.Label}}</td><td>{{.Count}}</td></tr>{{end}}</table>
{{range .Charts}}<h2>{{.Title}}</h2>{{if .Bars}}<svg viewBox="0 0 980 {{.Height}}" role="img" aria-label="{{.Title}}">
{{range .Bars}}<text class="n" x="0" y="{{.TextY}}">{{.Label}}</text><rect class="bar" x="{{.LabelFrom}}" y="{{.Y}}" width="{{.Width}}" height="18"><title>{{.Label}}: {{.Count}} {{.Sums}}</title></rect><text class="n" x="710" y="{{.TextY}}">{{.Count}} · {{.Sums}}</text>
{{end}}</svg>{{else}}<p>None.</p>{{end}}{{end}}
<h2>The first flips</h2><table><tr><th>decision</th><th>then → now</th><th>rules</th><th>corridor</th><th>amount</th></tr>
{{range .R.Flips}}<tr><td>{{.Decision}}</td><td>{{.From}} → {{.To}}</td><td>{{range .Rules}}{{.}} {{end}}</td><td>{{.Corridor}}</td><td>{{.Amount}} {{.Currency}}</td></tr>{{end}}</table>
</body></html>
`))

// HTML writes the report as one page that needs nothing else.
func (r *BacktestReport) HTML(w io.Writer) error {
	share := "0 %"
	if r.Decisions > 0 {
		share = fmt.Sprintf("%d.%02d %%", r.Flipped*100/r.Decisions, r.Flipped*10_000/r.Decisions%100)
	}
	var outcomes []bar
	for _, way := range slices.Sorted(maps.Keys(r.Outcomes)) {
		outcomes = append(outcomes, bar{Label: way, Count: r.Outcomes[way]})
	}
	return backtestPageTemplate.Execute(w, map[string]any{
		"R": r, "Share": share, "Outcomes": outcomes,
		"Charts": []chart{chartOf("Flips by outcome and amount", r.ByOutcome), chartOf("Flips by rule", r.ByRule), chartOf("Flips by corridor", r.ByLane)},
	})
}
