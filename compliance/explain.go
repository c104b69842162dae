package compliance

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/topdown"

	"github.com/vostro-gateway/vostro/gateway"
)

// Explanation says why a decision came out as it did.
type Explanation struct {
	Answer
	Fired       []Fired      `json:"fired"`       // what denied or held
	Missing     []Fired      `json:"missing"`     // an allow that isn't true, at the expression where it ended
	Suggestions []Suggestion `json:"suggestions"` // what would have passed, each tried
}

// Fired is a rule at its place, with the facts that it looked at.
type Fired struct {
	Rule  string   `json:"rule"` // such as policy.review.hold
	Place string   `json:"place"`
	Text  string   `json:"text"` // the rule's head, or the expression
	Facts []string `json:"facts"`
}

// Suggestion is a change of the input under which the same rules and data say
// allow. It was evaluated.
type Suggestion struct {
	Kind string `json:"kind"` // amount or approval
	Text string `json:"text"`
}

// Explain evaluates a recorded decision once more and tells what led to it.
func Explain(ctx context.Context, store Contents, d *gateway.Decision) (*Explanation, error) {
	b, input, err := recorded(ctx, store, d)
	if err != nil {
		return nil, err
	}
	return b.explain(ctx, input)
}

func (b *bundle) explain(ctx context.Context, input ast.Value) (*Explanation, error) {
	answer, err := b.answer(ctx, input)
	if err != nil {
		return nil, err
	}
	e := &Explanation{Answer: answer, Fired: []Fired{}, Missing: []Fired{}, Suggestions: []Suggestion{}}
	ctx, cancel := context.WithTimeout(ctx, replayTimeout)
	defer cancel()
	trace := topdown.NewBufferTracer()
	query, err := b.prepare(ctx)
	if err != nil {
		return nil, err
	}
	if _, err := query.Eval(ctx, rego.EvalParsedInput(input), rego.EvalQueryTracer(trace)); err != nil {
		return e, nil //nolint:nilerr // the answer says that it can't be evaluated, and the trace ends there
	}
	e.read(*trace, &explaining{b, input})
	if answer.Outcome != gateway.Allow {
		e.suggest(ctx, b, input)
	}
	return e, nil
}

// read takes from the trace which reasons fired, and where an allow ended.
func (e *Explanation) read(events []*topdown.Event, x *explaining) {
	ended := map[*ast.Rule]*ast.Expr{} // the last expression of an allow that failed
	inside := map[uint64]*ast.Rule{}
	var allows []*ast.Rule
	passed := map[string]bool{}
	for _, event := range events {
		switch event.Op {
		case topdown.EnterOp:
			if rule, ok := event.Node.(*ast.Rule); ok {
				inside[event.QueryID] = rule
				if decides(rule) == "allow" && !slices.Contains(allows, rule) {
					allows = append(allows, rule)
				}
			}
		case topdown.ExitOp:
			rule, ok := event.Node.(*ast.Rule)
			if !ok {
				continue
			}
			switch word := decides(rule); word {
			case "deny", "hold":
				if f := x.fired(rule, word); !slices.ContainsFunc(e.Fired, func(known Fired) bool { return known.Place == f.Place }) {
					e.Fired = append(e.Fired, f)
				}
			case "allow":
				passed[rule.Module.Package.String()] = true
			}
		case topdown.FailOp:
			rule := inside[event.QueryID]
			if expr, ok := event.Node.(*ast.Expr); ok && rule != nil {
				ended[rule] = expr
			}
		}
	}
	for _, rule := range allows {
		expr := ended[rule]
		if expr == nil || passed[rule.Module.Package.String()] {
			continue
		}
		e.Missing = append(e.Missing, Fired{
			Rule: packageOf(rule) + ".allow", Place: place(expr.Location), Text: source(expr.Location, expr.String()), Facts: x.facts(expr),
		})
	}
}

// decides gives the verdict that a rule of a package below policy adds to.
func decides(rule *ast.Rule) string {
	word := ruleName(rule)
	if rule.Module == nil || !strings.HasPrefix(packageOf(rule), "policy.") || word != "allow" && word != "deny" && word != "hold" {
		return ""
	}
	return word
}

func packageOf(rule *ast.Rule) string {
	return strings.TrimPrefix(rule.Module.Package.Path.String(), "data.")
}

// explaining is what facts are read from.
type explaining struct {
	bundle *bundle
	input  ast.Value
}

func (x *explaining) fired(rule *ast.Rule, word string) Fired {
	return Fired{
		Rule: packageOf(rule) + "." + word, Place: place(rule.Location), Text: source(rule.Location, rule.Head.String()), Facts: x.facts(rule),
	}
}

func place(l *ast.Location) string { return fmt.Sprintf("%s:%d:%d", l.File, l.Row, l.Col) }

// source gives the first line of what an officer has written.
func source(l *ast.Location, otherwise string) string {
	if l == nil || len(l.Text) == 0 {
		return otherwise
	}
	line, _, _ := strings.Cut(string(l.Text), "\n")
	return strings.TrimSpace(line)
}

// maxFacts bounds what is told of one rule.
const maxFacts = 40

// facts gives what the input says at every place that a rule names, itself or by
// the helpers that it uses.
func (x *explaining) facts(node any) []string {
	out := []string{}
	seen := map[*ast.Rule]bool{}
	var walk func(node any)
	walk = func(node any) {
		ast.WalkRefs(node, func(ref ast.Ref) bool {
			ground := ref.GroundPrefix()
			switch {
			case ref.HasPrefix(ast.DefaultRootRef):
				for _, rule := range x.bundle.compiler.GetRules(ground) {
					if !seen[rule] && len(seen) < maxFacts {
						seen[rule] = true
						walk(rule)
					}
				}
			case ref.HasPrefix(ast.InputRootRef) && len(ground) > 1 && len(out) < maxFacts:
				text := ground.String() + " is absent"
				if value, err := x.input.Find(ground[1:]); err == nil {
					text = ground.String() + " = " + brief(value)
				}
				if !slices.Contains(out, text) {
					out = append(out, text)
				}
			}
			return false
		})
	}
	walk(node)
	return out
}

// suggest tries what would have made the same payment pass.
func (e *Explanation) suggest(ctx context.Context, b *bundle, input ast.Value) {
	object, ok := input.(ast.Object)
	if !ok {
		return
	}
	if amount, ok := b.passingAmount(ctx, object); ok {
		e.Suggestions = append(e.Suggestions, Suggestion{"amount", amount})
	}
	if e.Outcome != gateway.Hold {
		return
	}
	var rules []*ast.Term
	var names []string
	approvals := minApprovers
	var titles gateway.Titles
	for _, r := range e.Reasons {
		approvals, titles = max(approvals, r.Approvers), titles.Most(r.Titles)
		if !slices.Contains(names, r.Rule) {
			names, rules = append(names, r.Rule), append(rules, ast.StringTerm(r.Rule))
		}
	}
	released := with(object, ast.ObjectTerm(
		[2]*ast.Term{ast.StringTerm("proposal"), ast.StringTerm("prop_explained")}, [2]*ast.Term{ast.StringTerm("rules"), ast.ArrayTerm(rules...)},
		[2]*ast.Term{ast.StringTerm("approvals"), ast.IntNumberTerm(approvals)}, [2]*ast.Term{ast.StringTerm("titles"), titlesTerm(titles)},
	), "release")
	if a, err := b.answer(ctx, released); err == nil && a.Outcome == gateway.Allow {
		among := ""
		if titles != "" {
			among = " (" + titles.String() + " among them)"
		}
		e.Suggestions = append(e.Suggestions, Suggestion{"approval", fmt.Sprintf("passes when %d officers%s release %s", approvals, among, strings.Join(names, ", "))})
	}
}

func titlesTerm(titles gateway.Titles) *ast.Term {
	object := ast.NewObject()
	for title, n := range titles.Map() {
		object.Insert(ast.StringTerm(title), ast.IntNumberTerm(n))
	}
	return ast.NewTerm(object)
}

// with gives an object with another value at a path.
func with(object ast.Object, value *ast.Term, path ...string) ast.Object {
	key := ast.StringTerm(path[0])
	if len(path) > 1 {
		inner := ast.NewObject()
		if below := object.Get(key); below != nil {
			if o, ok := below.Value.(ast.Object); ok {
				inner = o
			}
		}
		value = ast.NewTerm(with(inner, value, path[1:]...))
	}
	next := ast.NewObject()
	object.Foreach(func(k, v *ast.Term) { next.Insert(k, v) })
	next.Insert(key, value)
	return next
}

// passingAmount looks for the largest smaller amount that passes, in steps of the
// last place of the amount and of a hundredth at least. It halves: where rules
// don't go by size it may miss one, but never gives one that doesn't pass.
func (b *bundle) passingAmount(ctx context.Context, input ast.Object) (string, bool) {
	find := func(name string) string {
		value, err := input.Find(ast.Ref{ast.StringTerm("transfer"), ast.StringTerm("amount"), ast.StringTerm(name)})
		text, _ := value.(ast.String)
		if err != nil {
			return ""
		}
		return string(text)
	}
	whole, fraction, _ := strings.Cut(find("value"), ".")
	places := max(len(fraction), 2)
	units, ok := new(big.Int).SetString(whole+fraction+strings.Repeat("0", places-len(fraction)), 10)
	if !ok || units.Sign() <= 0 || places > 18 {
		return "", false
	}
	text := func(n *big.Int) string {
		digits := n.String()
		if len(digits) <= places {
			digits = strings.Repeat("0", places+1-len(digits)) + digits
		}
		return digits[:len(digits)-places] + "." + digits[len(digits)-places:]
	}
	passes := func(n *big.Int) bool {
		a, err := b.answer(ctx, with(input, ast.StringTerm(text(n)), "transfer", "amount", "value"))
		return err == nil && a.Outcome == gateway.Allow
	}
	low, high, one := big.NewInt(1), new(big.Int).Set(units), big.NewInt(1)
	if !passes(low) {
		return "", false
	}
	for new(big.Int).Sub(high, low).Cmp(one) > 0 {
		middle := new(big.Int).Rsh(new(big.Int).Add(low, high), 1)
		if passes(middle) {
			low = middle
		} else {
			high = middle
		}
	}
	return fmt.Sprintf("%s %s passes", text(low), find("currency")), true
}
