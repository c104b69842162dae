package compliance

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/vostro-gateway/vostro/gateway"
)

// replayTimeout bounds one evaluation after the fact: nobody waits for it.
const replayTimeout = 10 * time.Second

// Answer is what a bundle says to an input.
type Answer struct {
	Outcome gateway.Outcome  `json:"outcome"`
	Reasons []gateway.Reason `json:"reasons"`
	// Obligations are what the send must fulfil when it is allowed.
	Obligations gateway.Obligations `json:"obligations,omitempty"`
}

// answerOf gives what a recorded decision says.
func answerOf(d *gateway.Decision) Answer { return Answer{d.Outcome, d.Reasons, d.Obligations} }

// same reports whether two answers say the same; who may read a reason isn't part
// of it.
func (a Answer) same(b Answer) bool {
	bare := func(reasons []gateway.Reason) []gateway.Reason {
		out := make([]gateway.Reason, len(reasons))
		for i, r := range reasons {
			out[i] = gateway.Reason{Rule: r.Rule, Text: r.Text, ISO: r.ISO, Path: r.Path}
		}
		return out
	}
	binding := func(obligations gateway.Obligations) []gateway.Obligation {
		out := slices.Clone([]gateway.Obligation(obligations))
		for i := range out {
			out[i].Withheld = ""
		}
		return out
	}
	return a.Outcome == b.Outcome && reflect.DeepEqual(bare(a.Reasons), bare(b.Reasons)) &&
		slices.EqualFunc(binding(a.Obligations), binding(b.Obligations), func(x, y gateway.Obligation) bool { return x.Compare(&y) == 0 })
}

// parseInput reads an input document.
func parseInput(raw []byte) (ast.Value, error) {
	value, err := ast.ValueFromReader(bytes.NewReader(raw))
	if err != nil {
		return nil, fmt.Errorf("is no input document: %w", err)
	}
	if _, ok := value.(ast.Object); !ok {
		return nil, errors.New("is no input document: not an object")
	}
	return value, nil
}

// answer decides on a recorded input as Screen does, the effect of a release
// included.
func (b *bundle) answer(ctx context.Context, input ast.Value) (Answer, error) {
	return b.answerWithin(ctx, replayTimeout, input)
}

func (b *bundle) answerWithin(ctx context.Context, timeout time.Duration, input ast.Value) (Answer, error) {
	values, err := b.eval(ctx, timeout, input)
	if ctx.Err() != nil {
		return Answer{}, ctx.Err()
	}
	if err != nil {
		return Answer{Outcome: gateway.Hold, Reasons: []gateway.Reason{unevaluated}}, nil //nolint:nilerr // that is the answer: undefined is hold
	}
	a := b.combined(values, input)
	if a.Outcome == gateway.Hold && passesBy(input, a.Reasons) {
		a.Outcome = gateway.Allow
	}
	return a, nil
}

// releasedRules gives the rules that an input's release covers; nil without one.
func releasedRules(input ast.Value) []string {
	value, err := input.Find(ast.Ref{ast.StringTerm("release"), ast.StringTerm("rules")})
	if err != nil {
		return nil
	}
	list, ok := value.(*ast.Array)
	if !ok {
		return nil
	}
	var rules []string
	list.Foreach(func(t *ast.Term) {
		if rule, ok := t.Value.(ast.String); ok {
			rules = append(rules, string(rule))
		}
	})
	return rules
}

// passesBy reports whether an input's release covers reasons.
func passesBy(input ast.Value, reasons []gateway.Reason) bool {
	released, approvals, have := releasedRules(input), 0, make(map[string]int)
	if value, err := input.Find(ast.Ref{ast.StringTerm("release"), ast.StringTerm("approvals")}); err == nil {
		if n, ok := value.(ast.Number); ok {
			approvals, _ = n.Int()
		}
	}
	if value, err := input.Find(ast.Ref{ast.StringTerm("release"), ast.StringTerm("titles")}); err == nil {
		if titles, ok := value.(ast.Object); ok {
			titles.Foreach(func(title, number *ast.Term) {
				name, isText := title.Value.(ast.String)
				if n, isNumber := number.Value.(ast.Number); isText && isNumber {
					have[string(name)], _ = n.Int()
				}
			})
		}
	}
	titles := gateway.NewTitles(have)
	return !slices.ContainsFunc(reasons, func(r gateway.Reason) bool {
		return !releasable(r.Rule) || !slices.Contains(released, r.Rule) || approvals < r.Approvers || r.Titles.Missing(titles) != ""
	})
}

// Replay decides again on a recorded decision's input, by the rules and data that
// it names, and says whether the answer is the same. It fails when the input, the
// rules or the data aren't what the decision was taken on.
func Replay(ctx context.Context, store Contents, d *gateway.Decision) (again Answer, same bool, err error) {
	b, input, err := recorded(ctx, store, d)
	if err != nil {
		return Answer{}, false, err
	}
	again, err = b.answer(ctx, input)
	return again, err == nil && again.same(answerOf(d)), err
}

// recorded gives what a decision was taken on.
func recorded(ctx context.Context, store Contents, d *gateway.Decision) (*bundle, ast.Value, error) {
	if digest(d.Input) != d.InputSHA {
		return nil, nil, fmt.Errorf("the input of decision %s doesn't have the digest %s", d.ID, d.InputSHA)
	}
	input, err := parseInput(d.Input)
	if err != nil {
		return nil, nil, fmt.Errorf("the input of decision %s %w", d.ID, err)
	}
	from, err := FetchBundle(ctx, store, gateway.PolicyDigests{Rules: d.Bundle, Data: d.Data})
	if err != nil {
		return nil, nil, fmt.Errorf("what decision %s was taken by: %w", d.ID, err)
	}
	b, err := loadBundle(ctx, from)
	return b, input, err
}
