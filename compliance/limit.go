package compliance

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/vostro-gateway/vostro/gateway"
)

// RuleLimit begins the rule of a reason that a limit of the bundle's data gives; the
// limit's name follows.
const RuleLimit = "limit/"

// isoLimit is AmountExceedsAgreedLimit.
const isoLimit = "AM14"

// limit is an entry of data.limits: how much of a currency may be promised within a
// window, for one subject or for each of a kind.
type limit struct {
	name    string
	kind    gateway.SubjectKind
	subject string // empty: each of the kind
	window  gateway.Window
	max     gateway.Amount
	deny    bool
}

// parseLimits reads data.limits.
func parseLimits(data map[string]any) ([]limit, error) {
	value, there := data["limits"]
	if !there || value == nil {
		return nil, nil
	}
	entries, ok := value.([]any)
	if !ok {
		return nil, errors.New("data limits: not a list")
	}
	limits := make([]limit, 0, len(entries))
	names := map[string]bool{}
	for i, entry := range entries {
		l, err := parseLimit(entry)
		if err != nil {
			return nil, fmt.Errorf("data limits[%d]: %w", i, err)
		}
		if names[l.name] {
			return nil, fmt.Errorf("data limits[%d]: the name %q is given twice", i, l.name)
		}
		names[l.name] = true
		limits = append(limits, l)
	}
	return limits, nil
}

func parseLimit(entry any) (limit, error) {
	members, ok := entry.(map[string]any)
	if !ok {
		return limit{}, errors.New("not a mapping")
	}
	text := map[string]string{}
	for _, key := range slices.Sorted(maps.Keys(members)) {
		if !slices.Contains([]string{"name", "per", "of", "currency", "window", "max", "action"}, key) {
			return limit{}, fmt.Errorf("unknown member %q", key)
		}
		if text[key], ok = members[key].(string); !ok || text[key] == "" {
			return limit{}, fmt.Errorf("%s is no text: quote it", key)
		}
	}
	for _, key := range []string{"name", "per", "currency", "window", "max"} {
		if text[key] == "" {
			return limit{}, fmt.Errorf("%s is missing", key)
		}
	}
	l := limit{name: text["name"], kind: gateway.SubjectKind(text["per"])}
	if len(l.name) > 64 {
		return limit{}, errors.New("name is longer than 64")
	}
	if !slices.Contains(gateway.SubjectKinds(), l.kind) {
		return limit{}, fmt.Errorf("per is %q, none of %v", text["per"], gateway.SubjectKinds())
	}
	var err error
	if l.window, err = gateway.ParseWindow(text["window"]); err != nil {
		return limit{}, fmt.Errorf("window is %q, none of 1h, 24h, 30d", text["window"])
	}
	if l.max, err = gateway.ParseAmount(text["max"], text["currency"]); err != nil || l.max.Sign() < 0 {
		return limit{}, fmt.Errorf("max %q is no amount", text["max"])
	}
	switch text["action"] {
	case "", "hold":
	case "deny":
		l.deny = true
	default:
		return limit{}, fmt.Errorf("action is %q, neither hold nor deny", text["action"])
	}
	if of := text["of"]; of != "" {
		if l.subject, err = subjectNamed(l.kind, of); err != nil {
			return limit{}, err
		}
	}
	return l, nil
}

// subjectNamed gives the subject that an officer names: a client by its id, a
// corridor as DE>FR, a counterparty by its BIC, a debtor or creditor by its IBAN.
func subjectNamed(kind gateway.SubjectKind, of string) (string, error) {
	switch kind {
	case gateway.SubjectClient:
		return gateway.NewSubject(kind, of), nil
	case gateway.SubjectCorridor:
		if from, to, ok := strings.Cut(of, ">"); ok && len(from) == 2 && len(to) == 2 {
			return gateway.NewSubject(kind, upper(of)), nil
		}
		return "", fmt.Errorf("of is %q: a corridor is two countries, such as DE>FR", of)
	case gateway.SubjectCounterparty:
		if len(of) == 8 || len(of) == 11 {
			return gateway.NewSubject(kind, upper(of)[:8]), nil
		}
		return "", fmt.Errorf("of is %q: a counterparty is a BIC", of)
	}
	t := &gateway.Transfer{Instruction: gateway.Instruction{DebtorAccount: gateway.Account{IBAN: of}, CreditorAccount: gateway.Account{IBAN: of}}}
	return gateway.SubjectsOf(t)[kind], nil
}

// limitsFor gives the limits that a transfer must fit into, but for those that a
// released decision has among its reasons.
func (b *bundle) limitsFor(t *gateway.Transfer, subjects gateway.Subjects, released []gateway.Reason) []gateway.Limit {
	var out []gateway.Limit
	for _, l := range b.limits {
		subject := subjects[l.kind]
		if subject == "" || l.subject != "" && l.subject != subject || l.max.Currency() != t.Instruction.Amount.Currency() ||
			slices.ContainsFunc(released, func(r gateway.Reason) bool { return r.Rule == RuleLimit+l.name }) {
			continue
		}
		out = append(out, gateway.Limit{Name: l.name, Subject: subject, Window: l.window, Max: l.max})
	}
	return out
}

// combined makes one answer of what the rules say and of the limits.
func (b *bundle) combined(values map[string]any, input ast.Value) Answer {
	denies, holds := b.over(input)
	if staleIn(input) {
		holds = append(holds, staleList)
	}
	holds = append(holds, b.unknownIn(input)...)
	obligations, malformed := obligationsOf(b.verdicts, values)
	a := Answer{Obligations: obligations}
	a.Outcome, a.Reasons = combine(b.verdicts, values, denies, append(holds, malformed...))
	return a
}

// over gives the limits that the transfer of an input doesn't fit beside what its
// aggregates tell. What is told here is checked again by the commit that approves.
func (b *bundle) over(input ast.Value) (denies, holds []gateway.Reason) {
	if len(b.limits) == 0 {
		return nil, nil
	}
	amount, err := gateway.ParseAmount(textAt(input, "transfer", "amount", "value"), textAt(input, "transfer", "amount", "currency"))
	if err != nil {
		return nil, nil
	}
	for _, l := range b.limits {
		subject := textAt(input, "aggregates", string(l.kind), "subject")
		if subject == "" || l.subject != "" && l.subject != subject || l.max.Currency() != amount.Currency() {
			continue
		}
		whole, err := gateway.ParseAmount(textAt(input, "aggregates", string(l.kind), l.window.String(), "sum_with_this"), amount.Currency())
		if err != nil {
			continue
		}
		if c, err := whole.Cmp(l.max); err != nil || c <= 0 {
			continue
		}
		r := gateway.Reason{
			Rule: RuleLimit + l.name, ISO: isoLimit, Path: "IntrBkSttlmAmt",
			Text:     fmt.Sprintf("%s with this payment within %s; the limit per %s is %s", whole, l.window, l.kind, l.max),
			Withheld: gateway.WithheldAll,
		}
		if l.deny {
			r.Withheld = gateway.WithheldWords
			denies = append(denies, r)
		} else {
			holds = append(holds, r)
		}
	}
	return denies, holds
}

// textAt gives the text at a path of an input, empty without one.
func textAt(input ast.Value, path ...string) string {
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
