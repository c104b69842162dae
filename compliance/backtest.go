package compliance

import (
	"context"
	"fmt"
	"iter"
	"maps"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/cockroachdb/apd/v3"
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/vostro-gateway/vostro/gateway"
)

// What a backtest keeps at most, however many decisions it replays.
const (
	maxFlips     = 200
	maxCorridors = 500
	maxBundles   = 4 // compiled, one for each of the lists then valid
	backtestPage = 512
)

// Flip is a decision on which a candidate says otherwise.
type Flip struct {
	Decision string   `json:"decision"`
	Transfer string   `json:"transfer"`
	From     string   `json:"from"`
	To       string   `json:"to"`
	Rules    []string `json:"rules"` // of the candidate's reasons; when it allows, of those that no longer are
	Corridor string   `json:"corridor"`
	Amount   string   `json:"amount"`
	Currency string   `json:"currency"`
}

// Tally counts flips and adds up their amounts, exactly.
type Tally struct {
	Count int               `json:"count"`
	Sums  map[string]string `json:"sums"` // by currency

	sums map[string]*apd.Decimal
}

// BacktestReport says what a candidate would have changed.
type BacktestReport struct {
	Candidate gateway.PolicyDigests `json:"candidate"`
	Decisions int                   `json:"decisions"`
	Flipped   int                   `json:"flipped"`
	Unread    int                   `json:"unread"`   // inputs that can't be read
	Outcomes  map[string]int        `json:"outcomes"` // from "hold → allow" to how often, what stays included
	ByOutcome map[string]*Tally     `json:"by_outcome"`
	ByRule    map[string]*Tally     `json:"by_rule"`
	ByLane    map[string]*Tally     `json:"by_corridor"`
	Flips     []Flip                `json:"flips"` // the first ones
}

// Backtest replays decisions with a candidate's rules. Blocked parties are those
// of the lists then valid, where store knows them; every other limit is the
// candidate's. Its memory doesn't grow with the number of decisions.
func Backtest(ctx context.Context, store Contents, candidate Bundle, decisions iter.Seq2[gateway.Decision, error]) (*BacktestReport, error) {
	report := newBacktestReport()
	r := &report
	err := compare(ctx, store, candidate, decisions, func(d *gateway.Decision, a Answer, input ast.Value) error {
		r.add(d, a, input)
		return nil
	})
	if err != nil {
		return nil, err
	}
	if r.Candidate, err = candidate.Digests(); err != nil {
		return nil, err
	}
	whole := r.snapshot()
	return &whole, nil
}

func newBacktestReport() BacktestReport {
	return BacktestReport{Outcomes: map[string]int{}, ByOutcome: map[string]*Tally{}, ByRule: map[string]*Tally{}, ByLane: map[string]*Tally{}, Flips: []Flip{}}
}

// snapshot gives the report as it is, apart from what is added later.
func (r *BacktestReport) snapshot() BacktestReport {
	finished := func(tallies map[string]*Tally) map[string]*Tally {
		out := make(map[string]*Tally, len(tallies))
		for key, t := range tallies {
			copied := *t
			copied.finish()
			out[key] = &copied
		}
		return out
	}
	s := *r
	s.Outcomes, s.Flips = maps.Clone(r.Outcomes), slices.Clone(r.Flips)
	s.ByOutcome, s.ByRule, s.ByLane = finished(r.ByOutcome), finished(r.ByRule), finished(r.ByLane)
	return s
}

// compare gives each decision with the candidate's answer to its input, in order.
// The input is nil when it can't be read.
func compare(ctx context.Context, store Contents, candidate Bundle, decisions iter.Seq2[gateway.Decision, error], tell func(*gateway.Decision, Answer, ast.Value) error) error {
	c := &comparison{store: store, candidate: candidate, bundles: map[string]*bundle{}}
	page := make([]gateway.Decision, 0, backtestPage)
	flush := func() error {
		err := c.page(ctx, page, tell)
		page = page[:0]
		return err
	}
	for d, err := range decisions {
		if err != nil {
			return err
		}
		if page = append(page, d); len(page) == cap(page) {
			if err := flush(); err != nil {
				return err
			}
		}
	}
	return flush()
}

// Shadow answers beside the policy in force, and is never acted on.
type Shadow struct{ comparison comparison }

// NewShadow gives a candidate that answers to inputs of recorded decisions.
func NewShadow(store Contents, candidate Bundle) *Shadow {
	return &Shadow{comparison{store: store, candidate: candidate, bundles: map[string]*bundle{}}}
}

// Differs gives how the candidate's outcome differs from a decision; nil when it
// doesn't.
func (s *Shadow) Differs(ctx context.Context, d gateway.Decision) (*Flip, error) {
	var differs *Flip
	err := s.comparison.page(ctx, []gateway.Decision{d}, func(d *gateway.Decision, a Answer, input ast.Value) error {
		if input != nil && a.Outcome != d.Outcome {
			f := flipOf(d, a, input)
			differs = &f
		}
		return nil
	})
	return differs, err
}

type comparison struct {
	store     Contents
	candidate Bundle
	bundles   map[string]*bundle // by the digest of the data then valid
}

// page evaluates in parallel and tells in order.
func (c *comparison) page(ctx context.Context, page []gateway.Decision, tell func(*gateway.Decision, Answer, ast.Value) error) error {
	type result struct {
		answer Answer
		input  ast.Value
		err    error
	}
	results := make([]result, len(page))
	loaded := make([]*bundle, len(page))
	for i := range page {
		var err error
		if loaded[i], err = c.bundle(ctx, page[i].Data); err != nil {
			return err
		}
	}
	var next sync.Mutex
	at := 0
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(page)) {
		workers.Go(func() {
			for {
				next.Lock()
				from := at
				at = min(at+16, len(page))
				to := at
				next.Unlock()
				if from == to {
					return
				}
				for i := from; i < to; i++ {
					input, err := parseInput(page[i].Input)
					if err != nil {
						continue
					}
					answer, err := loaded[i].answer(ctx, input)
					results[i] = result{answer, input, err}
				}
			}
		})
	}
	workers.Wait()
	for i := range page {
		if results[i].err != nil {
			return results[i].err
		}
		if err := tell(&page[i], results[i].answer, results[i].input); err != nil {
			return err
		}
	}
	return nil
}

// bundle gives the candidate with the lists of a time.
func (c *comparison) bundle(ctx context.Context, data string) (*bundle, error) {
	if b := c.bundles[data]; b != nil {
		return b, nil
	}
	from := c.candidate
	if c.store != nil {
		then, err := FetchBundle(ctx, c.store, gateway.PolicyDigests{Rules: "", Data: data})
		switch {
		case gateway.CodeOf(err) == gateway.CodeNotFound:
		case err != nil:
			return nil, fmt.Errorf("lists then valid: %w", err)
		default:
			from.Data = maps.Clone(from.Data)
			delete(from.Data, "blocked")
			if blocked, ok := then.Data["blocked"]; ok {
				from.Data["blocked"] = blocked
			}
		}
	}
	b, err := loadBundle(ctx, from)
	if err != nil {
		return nil, fmt.Errorf("candidate: %w", err)
	}
	if len(c.bundles) >= maxBundles {
		clear(c.bundles)
	}
	c.bundles[data] = b
	return b, nil
}

func (r *BacktestReport) add(d *gateway.Decision, a Answer, input ast.Value) {
	r.Decisions++
	if input == nil {
		r.Unread++
		return
	}
	way := string(d.Outcome) + " → " + string(a.Outcome)
	r.Outcomes[way]++
	if d.Outcome == a.Outcome {
		return
	}
	r.Flipped++
	f := flipOf(d, a, input)
	tally(r.ByOutcome, way, f)
	for _, rule := range f.Rules {
		if len(r.ByRule) >= maxCorridors && r.ByRule[rule] == nil {
			rule = "others"
		}
		tally(r.ByRule, rule, f)
	}
	corridor := f.Corridor
	if len(r.ByLane) >= maxCorridors && r.ByLane[corridor] == nil {
		corridor = "others"
	}
	tally(r.ByLane, corridor, f)
	if len(r.Flips) < maxFlips {
		r.Flips = append(r.Flips, f)
	}
}

// flipOf tells how an answer differs from a decision.
func flipOf(d *gateway.Decision, a Answer, input ast.Value) Flip {
	f := Flip{Decision: d.ID, Transfer: d.TransferID, From: string(d.Outcome), To: string(a.Outcome), Rules: []string{}}
	reasons := a.Reasons
	if a.Outcome == gateway.Allow {
		reasons = d.Reasons
	}
	for _, reason := range reasons {
		if !slices.Contains(f.Rules, reason.Rule) {
			f.Rules = append(f.Rules, reason.Rule)
		}
	}
	text := func(path ...string) string {
		ref := make(ast.Ref, len(path))
		for i, step := range path {
			ref[i] = ast.StringTerm(step)
		}
		value, err := input.Find(ref)
		if s, ok := value.(ast.String); err == nil && ok {
			return string(s)
		}
		return ""
	}
	f.Amount, f.Currency = text("transfer", "amount", "value"), text("transfer", "amount", "currency")
	from, to := bicCountry(text("transfer", "debtor_agent", "bic")), bicCountry(text("transfer", "creditor_agent", "bic"))
	f.Corridor = strings.TrimSpace(fmt.Sprintf("%s→%s %s", from, to, text("route", "lane")))
	return f
}

// exactly adds without rounding: in apd, precision 0 is unlimited.
var exactly = apd.Context{MaxExponent: apd.MaxExponent, MinExponent: apd.MinExponent, Traps: apd.DefaultTraps | apd.Inexact | apd.Rounded}

func tally(in map[string]*Tally, key string, f Flip) {
	t := in[key]
	if t == nil {
		t = &Tally{sums: map[string]*apd.Decimal{}}
		in[key] = t
	}
	t.Count++
	amount, _, err := apd.NewFromString(f.Amount)
	if err != nil || f.Currency == "" {
		return
	}
	sum := t.sums[f.Currency]
	if sum == nil {
		sum = new(apd.Decimal)
		t.sums[f.Currency] = sum
	}
	if _, err := exactly.Add(sum, sum, amount); err != nil {
		delete(t.sums, f.Currency) // beyond apd's exponents, where no accepted amount is
	}
}

func (t *Tally) finish() {
	t.Sums = map[string]string{}
	for currency, sum := range t.sums {
		t.Sums[currency] = sum.Text('f')
	}
}
