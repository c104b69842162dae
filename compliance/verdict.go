package compliance

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/vostro-gateway/vostro/gateway"
)

// The rules of reasons that don't come from the bundle. They say that there is
// no verdict, and a release never covers them: behind a rule that could not
// answer there may be a deny.
const (
	RuleUndefined  = "undefined"   // a declared verdict has no value
	RuleMalformed  = "malformed"   // a verdict isn't of the form that docs/policy.md gives
	RuleError      = "error"       // evaluation failed or took too long
	RuleNotAllowed = "not_allowed" // an allow says false
)

const (
	maxReasons    = 100
	maxReasonText = 500
)

// releasable reports whether people may release a hold for this rule.
func releasable(rule string) bool {
	return rule != RuleUndefined && rule != RuleMalformed && rule != RuleError && rule != RuleStale && rule != RuleUnknown
}

// combine makes one outcome of every verdict of the bundle: deny over hold
// over allow; what is missing or malformed holds.
// denies and holds are those of limits.
func combine(verdicts []verdict, values map[string]any, denies, holds []gateway.Reason) (gateway.Outcome, []gateway.Reason) {
	hold := func(rule, pkg, format string, args ...any) {
		holds = append(holds, gateway.Reason{Rule: rule, Text: pkg + ": " + fmt.Sprintf(format, args...), Withheld: gateway.WithheldAll})
	}
	for _, v := range verdicts {
		value, defined := values[v.key()]
		if !defined {
			hold(RuleUndefined, v.Package, "%s is undefined", v.Rule)
			continue
		}
		if v.Rule == verdictOblige {
			continue // see obligationsOf
		}
		if v.Rule == "allow" {
			switch allowed, ok := value.(bool); {
			case !ok:
				hold(RuleMalformed, v.Package, "allow is not a boolean")
			case !allowed:
				hold(RuleNotAllowed, v.Package, "doesn't allow this transfer")
			}
			continue
		}
		entries, ok := value.([]any)
		if !ok {
			hold(RuleMalformed, v.Package, "%s is not a set", v.Rule)
			continue
		}
		for _, entry := range entries {
			reason, err := parseReason(entry, v.Rule == "hold")
			switch {
			case err != nil:
				hold(RuleMalformed, v.Package, "a reason in %s %v", v.Rule, err)
			case v.Rule == "deny":
				denies = append(denies, reason)
			default:
				// What is only suspected is nobody's business but the officers': a hold that
				// says why would tell of those that don't.
				reason.Withheld = gateway.WithheldAll
				holds = append(holds, reason)
			}
		}
	}
	switch {
	case len(denies) > 0:
		return gateway.Deny, tidy(denies)
	case len(holds) > 0:
		return gateway.Hold, tidy(holds)
	}
	return gateway.Allow, nil
}

// parseReason reads {rule, text, iso, path, disclose}, and approvers and titles of a hold; rule and text are required,
// and a member that nobody knows is a mistake that must be seen. The words are
// withheld from the sender of the payment unless disclose is true.
func parseReason(v any, hold bool) (gateway.Reason, error) {
	members, ok := v.(map[string]any)
	if !ok {
		return gateway.Reason{}, fmt.Errorf("is not an object")
	}
	r := gateway.Reason{Withheld: gateway.WithheldWords}
	for name, value := range members {
		if name == "disclose" {
			disclosed, ok := value.(bool)
			if !ok {
				return gateway.Reason{}, fmt.Errorf("has a disclose that is not a boolean")
			}
			if disclosed {
				r.Withheld = gateway.WithheldNothing
			}
			continue
		}
		if name == "approvers" && hold {
			n, err := approversOf(value)
			if err != nil {
				return gateway.Reason{}, err
			}
			r.Approvers = n
			continue
		}
		if name == "titles" && hold {
			titles, err := titlesOf(value)
			if err != nil {
				return gateway.Reason{}, err
			}
			r.Titles = titles
			continue
		}
		text, ok := value.(string)
		if !ok {
			return gateway.Reason{}, fmt.Errorf("has a %s that is not text", name)
		}
		if len(text) > maxReasonText {
			text = strings.ToValidUTF8(text[:maxReasonText], "")
		}
		switch name {
		case "rule":
			r.Rule = text
		case "text":
			r.Text = text
		case "iso":
			if !isReasonCode(text) {
				return gateway.Reason{}, fmt.Errorf("has an iso that is no ISO 20022 code")
			}
			r.ISO = text
		case "path":
			r.Path = text
		default:
			return gateway.Reason{}, fmt.Errorf("has an unknown member %q", name)
		}
	}
	if r.Rule == "" || r.Text == "" {
		return gateway.Reason{}, fmt.Errorf("lacks rule or text")
	}
	if !releasable(r.Rule) || r.Rule == RuleNotAllowed {
		return gateway.Reason{}, fmt.Errorf("uses the reserved rule %q", r.Rule)
	}
	return r, nil
}

// The officers that a reason may demand: two look at every hold.
const (
	minApprovers = 2
	maxApprovers = 9
)

func approversOf(value any) (int, error) {
	number, ok := value.(json.Number)
	n, err := strconv.Atoi(string(number))
	if !ok || err != nil || n < minApprovers || n > maxApprovers {
		return 0, fmt.Errorf("has approvers that are no number from %d to %d", minApprovers, maxApprovers)
	}
	return n, nil
}

// titlesOf reads {title: number}.
func titlesOf(value any) (gateway.Titles, error) {
	members, ok := value.(map[string]any)
	if !ok || len(members) == 0 {
		return "", fmt.Errorf("has titles that are no object of numbers")
	}
	demanded := make(map[string]int, len(members))
	for title, value := range members {
		number, ok := value.(json.Number)
		n, err := strconv.Atoi(string(number))
		if !ok || err != nil || n < 1 || n > maxApprovers {
			return "", fmt.Errorf("demands of title %q no number from 1 to %d", title, maxApprovers)
		}
		if !gateway.TitleName(title) {
			return "", fmt.Errorf("has %q among its titles: a title is lower-case letters, digits and hyphens", title)
		}
		demanded[title] = n
	}
	return gateway.NewTitles(demanded), nil
}

// isReasonCode checks the form that all external reason code sets share: up to
// four upper-case letters or digits.
func isReasonCode(s string) bool {
	for i := range len(s) {
		if c := s[i]; (c < 'A' || c > 'Z') && (c < '0' || c > '9') {
			return false
		}
	}
	return len(s) >= 1 && len(s) <= 4
}

// tidy gives the reasons in one order, each once, and no more than a report
// can carry.
func tidy(reasons []gateway.Reason) []gateway.Reason {
	slices.SortFunc(reasons, func(a, b gateway.Reason) int {
		for _, pair := range [][2]string{{a.Rule, b.Rule}, {a.Path, b.Path}, {a.ISO, b.ISO}} {
			if c := strings.Compare(pair[0], pair[1]); c != 0 {
				return c
			}
		}
		return strings.Compare(a.Text, b.Text)
	})
	reasons = slices.Compact(reasons)
	if len(reasons) > maxReasons {
		reasons = reasons[:maxReasons:maxReasons]
	}
	return reasons
}
