package compliance

import (
	"context"
	_ "embed" // the schema of the input
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/format"
	"github.com/open-policy-agent/opa/v1/topdown"
)

// The defaults of CheckOptions.
const (
	CoverageDefault = 80 // percent
	BudgetDefault   = 100 * time.Millisecond
)

// checkTime bounds a whole check: a bundle whose tests never end is no bundle.
const checkTime = time.Minute

// Finding is one thing that is wrong with a bundle, at its place.
type Finding struct {
	File   string `json:"file,omitempty"`
	Line   int    `json:"line,omitempty"`
	Column int    `json:"column,omitempty"`
	Rule   string `json:"rule"` // parse, compile, format, data, test, coverage, latency, or a house rule
	Text   string `json:"text"`
}

// String gives file:line:column: text (rule), as editors read it.
func (f Finding) String() string {
	place := ""
	switch {
	case f.File != "" && f.Line > 0:
		place = fmt.Sprintf("%s:%d:%d: ", f.File, f.Line, f.Column)
	case f.File != "":
		place = f.File + ": "
	}
	return place + f.Text + " (" + f.Rule + ")"
}

// CheckOptions say how much is demanded of a bundle.
type CheckOptions struct {
	Coverage int           // percent of the rules' lines that the tests must reach; 0: CoverageDefault
	Budget   time.Duration // that a decision may take on each example; 0: BudgetDefault
	Inputs   [][]byte      // to try the bundle on, beside its own examples
	Now      func() time.Time
}

// CheckReport is what Check found.
type CheckReport struct {
	Rules    string    `json:"rules"`
	Data     string    `json:"data"`
	Findings []Finding `json:"findings"`
	Tests    int       `json:"tests"`
	Failed   int       `json:"failed"`
	Coverage int       `json:"coverage"` // percent, rounded down
	Floor    int       `json:"coverage_floor"`
	Tried    int       `json:"tried"`   // inputs
	Slowest  string    `json:"slowest"` // decision on them, such as 350µs
	Verdicts []string  `json:"verdicts"`
}

// Passed reports whether the bundle may be released.
func (r *CheckReport) Passed() bool { return len(r.Findings) == 0 }

func (r *CheckReport) add(file string, at *ast.Location, rule, text string, args ...any) {
	f := Finding{File: file, Rule: rule, Text: fmt.Sprintf(text, args...)}
	if at != nil {
		f.File, f.Line, f.Column = at.File, at.Row, at.Col
	}
	if !slices.Contains(r.Findings, f) {
		r.Findings = append(r.Findings, f)
	}
}

// errors adds what OPA says, each error at its place.
func (r *CheckReport) errors(rule string, err error) {
	all, ok := errors.AsType[ast.Errors](err)
	if !ok {
		r.add("", nil, rule, "%s", err)
		return
	}
	for _, e := range all {
		text := e.Message
		if e.Details != nil {
			for _, line := range e.Details.Lines() {
				if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "^") {
					text += "; " + line
				}
			}
		}
		r.add("", e.Location, rule, "%s", text)
	}
}

//go:embed policies/input.schema.json
var inputSchema []byte

// InputSchema gives the JSON Schema of the input document.
func InputSchema() []byte { return slices.Clone(inputSchema) }

// schemaSet types the input for the compiler, so that a member that doesn't exist
// is found when a rule is compiled.
var schemaSet = sync.OnceValue(func() *ast.SchemaSet {
	var schema any
	if err := json.Unmarshal(inputSchema, &schema); err != nil {
		panic(err) // it is embedded, and a test reads it
	}
	set := ast.NewSchemaSet()
	set.Put(ast.SchemaRootRef, schema)
	return set
})

// Check says everything that keeps a bundle from being released: Rego that
// doesn't compile against the input's schema, formatting, house rules, failing
// tests, too little of the rules tested, decisions that take too long. The error
// is one of ctx.
func Check(ctx context.Context, from Bundle, o CheckOptions) (*CheckReport, error) {
	if o.Coverage <= 0 {
		o.Coverage = CoverageDefault
	}
	if o.Budget <= 0 {
		o.Budget = BudgetDefault
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	bounded, cancel := context.WithTimeout(ctx, checkTime)
	defer cancel()
	r := &CheckReport{Findings: []Finding{}, Floor: o.Coverage, Verdicts: []string{}}
	digests, err := from.Digests()
	if err != nil {
		r.add("", nil, "data", "%s", err)
		return r, nil
	}
	r.Rules, r.Data = digests.Rules, digests.Data
	live := r.parse(from)
	if !r.Passed() {
		return r, ctx.Err()
	}
	for _, name := range slices.Sorted(maps.Keys(live)) {
		r.lint(live[name])
	}
	r.lintAmounts(live)
	if r.compile(live); !r.Passed() {
		return r, ctx.Err()
	}
	b, err := loadBundle(bounded, from)
	if err != nil {
		r.errors("compile", err)
		return r, ctx.Err()
	}
	for _, v := range b.verdicts {
		r.Verdicts = append(r.Verdicts, v.Package+"."+v.Rule)
	}
	r.test(bounded, b, live)
	r.latency(bounded, b, from, &o)
	if bounded.Err() != nil && ctx.Err() == nil {
		r.add("", nil, "latency", "the check was not finished within %s: a rule or a test doesn't end", checkTime)
	}
	slices.SortStableFunc(r.Findings, func(a, b Finding) int {
		if c := strings.Compare(a.File, b.File); c != 0 {
			return c
		}
		return a.Line - b.Line
	})
	return r, ctx.Err()
}

// parse reads every file, compares its format, and gives the modules that decide.
func (r *CheckReport) parse(from Bundle) map[string]*ast.Module {
	live := map[string]*ast.Module{}
	for name, source := range from.sources() {
		module, err := parseModule(name, source)
		if err != nil {
			r.errors("parse", err)
			continue
		}
		if !isTest(name) {
			live[name] = module
		}
		formatted, err := format.SourceWithOpts(name, []byte(source), format.Opts{RegoVersion: ast.RegoV1})
		if err != nil {
			r.errors("format", err)
			continue
		}
		if line := firstDifference(source, string(formatted)); line > 0 {
			r.add("", &ast.Location{File: name, Row: line, Col: 1}, "format", "isn't formatted: vostro policy format does it")
		}
	}
	return live
}

// firstDifference gives the line from which on two texts differ, 0 when they don't.
func firstDifference(a, b string) int {
	if a == b {
		return 0
	}
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] {
			return i + 1
		}
	}
	return min(len(x), len(y))
}

// Format gives the rego files of a bundle that aren't formatted, formatted.
func Format(from Bundle) (map[string]string, error) {
	changed := map[string]string{}
	for name, source := range from.sources() {
		formatted, err := format.SourceWithOpts(name, []byte(source), format.Opts{RegoVersion: ast.RegoV1})
		if err != nil {
			return nil, err
		}
		if string(formatted) != source {
			changed[name] = string(formatted)
		}
	}
	return changed, nil
}

// compile demands that the rules fit the schema of the input.
func (r *CheckReport) compile(live map[string]*ast.Module) {
	verdicts, err := declaredVerdicts(live)
	if err != nil {
		r.add("", nil, "package", "%s", err)
		return
	}
	entry, err := parseModule("vostro_entry.rego", entryModule(verdicts))
	if err != nil {
		r.errors("package", err)
		return
	}
	modules := map[string]*ast.Module{"vostro_entry.rego": entry}
	for name, module := range live {
		modules[name] = module.Copy()
	}
	compiler := newCompiler().WithSchemas(schemaSet())
	if compiler.Compile(modules); compiler.Failed() {
		r.errors("compile", compiler.Errors)
		return
	}
	for name := range live {
		r.lintObligations(compiler, compiler.Modules[name])
	}
}

func (r *CheckReport) test(ctx context.Context, b *bundle, live map[string]*ast.Module) {
	reached := cover.New()
	results, err := b.testWith(ctx, reached)
	if err != nil {
		r.errors("test", err)
		return
	}
	for _, t := range results {
		r.Tests++
		switch {
		case t.Skipped:
			r.add("", t.location, "test", "%s is skipped: a release has no tests that are yet to be done", t.Name)
		case !t.Passed:
			r.Failed++
			r.add("", t.location, "test", "%s fails: %s", t.Name, t.Detail)
		}
	}
	report := reached.Report(live)
	r.Coverage = int(report.Coverage)
	if r.Coverage >= r.Floor {
		return
	}
	for _, name := range slices.Sorted(maps.Keys(report.Files)) {
		file := report.Files[name]
		for _, missed := range file.NotCovered {
			r.add("", &ast.Location{File: name, Row: missed.Start.Row, Col: 1}, "coverage", "no test reaches lines %d to %d", missed.Start.Row, missed.End.Row)
		}
	}
	r.add("", nil, "coverage", "the tests reach %d %% of the rules; %d %% are demanded", r.Coverage, r.Floor)
}

// placeOf gives where in the rules an evaluation failed; nil when that isn't known.
func placeOf(err error) *ast.Location {
	if e, ok := errors.AsType[*topdown.Error](err); ok {
		return e.Location
	}
	return nil
}

// tries is how often each input is decided on; the fastest counts, because a busy
// machine makes any of them slow.
const tries = 5

func (r *CheckReport) latency(ctx context.Context, b *bundle, from Bundle, o *CheckOptions) {
	type input struct {
		name string
		raw  []byte
	}
	var inputs []input
	for _, name := range slices.Sorted(maps.Keys(from.Examples)) {
		inputs = append(inputs, input{name, from.Examples[name]})
	}
	if len(inputs) == 0 && len(o.Inputs) == 0 {
		inputs = append(inputs, input{"the built-in example", exampleInput()})
	}
	for i, raw := range o.Inputs {
		inputs = append(inputs, input{fmt.Sprintf("stored input %d", i+1), raw})
	}
	slowest := time.Duration(0)
	for _, in := range inputs {
		value, err := parseInput(in.raw)
		if err != nil {
			r.add(in.name, nil, "example", "%s", err)
			continue
		}
		r.Tried++
		best := time.Duration(-1)
		for range tries {
			started := o.Now()
			_, err := b.eval(ctx, 2*o.Budget, value)
			took := o.Now().Sub(started)
			if err != nil && !errors.Is(err, errCutOff) {
				r.add("", placeOf(err), "example", "the policy can't be evaluated on %s: %s", in.name, where(err))
				break
			}
			if best < 0 || took < best {
				best = took
			}
		}
		if best > o.Budget {
			r.add("", nil, "latency", "a decision on %s takes %s; %s are allowed", in.name, best.Round(time.Microsecond), o.Budget)
		}
		slowest = max(slowest, best)
	}
	r.Slowest = slowest.Round(time.Microsecond).String()
}
