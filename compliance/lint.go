package compliance

import (
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/vostro-gateway/vostro/gateway"
)

// The house rules that a bundle must obey, beside what the compiler demands.
const (
	lintReason  = "reason"        // a reason has rule and text, and no member that nobody knows
	lintDefault = "default-allow" // nothing passes by default
	lintAmount  = "amount"        // amounts are compared by lib.money
	lintOverlap = "allow"         // allow is a boolean, deny, hold and oblige are sets

	lintObligation = "obligation" // an obligation has rule and text, and something that binds
)

// lint finds what compiles and is still wrong.
func (r *CheckReport) lint(module *ast.Module) {
	pkg := strings.TrimPrefix(module.Package.Path.String(), "data.")
	decides := strings.HasPrefix(pkg, "policy.")
	for _, rule := range module.Rules {
		word := ruleName(rule)
		if decides {
			r.lintVerdict(rule, word)
		}
	}
}

func ruleName(rule *ast.Rule) string {
	head := rule.Head.Ref()
	if len(head) == 0 {
		return ""
	}
	return strings.Trim(head[0].String(), `"`)
}

func (r *CheckReport) lintVerdict(rule *ast.Rule, word string) {
	switch word {
	case "allow":
		if rule.Default && rule.Head.Value != nil && ast.Boolean(true).Equal(rule.Head.Value.Value) {
			r.add("", rule.Location, lintDefault, "allow is true by default: a question that has no answer would pass; let allow be true when its questions were answered")
		}
		if rule.Head.Key != nil {
			r.add("", rule.Location, lintOverlap, "allow is a boolean: allow if {…}")
		}
	case "deny", "hold", verdictOblige:
		if rule.Head.Key == nil {
			of := "reasons"
			if word == verdictOblige {
				of = "obligations"
			}
			r.add("", rule.Location, lintOverlap, "%s is a set of %s: %s contains {…} if {…}", word, of, word)
			return
		}
		reason, ok := rule.Head.Key.Value.(ast.Object)
		if !ok {
			return // made elsewhere: what it says is judged when it is evaluated
		}
		if word == verdictOblige {
			r.lintObligation(rule, reason)
			return
		}
		r.lintReason(rule, reason, word)
	}
}

// lintObligation judges what an obligation says in plain text; the rest is judged when
// it is evaluated.
func (r *CheckReport) lintObligation(rule *ast.Rule, obligation ast.Object) {
	has := map[string]bool{}
	obligation.Foreach(func(k, v *ast.Term) {
		name, ok := k.Value.(ast.String)
		if !ok {
			return
		}
		has[string(name)] = true
		if !slices.Contains(obligationMembers, string(name)) {
			r.add("", k.Location, lintObligation, "an obligation has no member %q; there are %s", string(name), strings.Join(obligationMembers, ", "))
			return
		}
		if value, err := ast.JSON(v.Value); err == nil {
			if err := obligationMember(&gateway.Obligation{}, string(name), value); err != nil {
				r.add("", v.Location, lintObligation, "this obligation %s", err)
			}
		}
	})
	for _, name := range []string{"rule", "text"} {
		if !has[name] {
			r.add("", rule.Location, lintObligation, "this obligation lacks %q", name)
		}
	}
	if !has["delay"] && !has["finality"] && !has["verifiers"] && !has["report"] {
		r.add("", rule.Location, lintObligation, "this obligation obliges to nothing: give it delay, finality, verifiers or report")
	}
}

// lintObligations finds obligations that hang on a release: a release is bound to
// them, so that it could never be used.
func (r *CheckReport) lintObligations(c *ast.Compiler, module *ast.Module) {
	for _, rule := range module.Rules {
		if ruleName(rule) != verdictOblige || !strings.HasPrefix(packageOf(rule), "policy.") {
			continue
		}
		for _, ref := range inputRefs(c, rule) {
			if path := pathOf(ref); path == "" || path == "release" || strings.HasPrefix(path, "release.") {
				r.add("", rule.Location, lintObligation, "an obligation can't hang on input.release: a release is bound to the obligations that there were at the hold")
			}
		}
	}
}

var reasonMembers = []string{"rule", "text", "iso", "path", "disclose", "approvers", "titles"}

func (r *CheckReport) lintReason(rule *ast.Rule, reason ast.Object, word string) {
	has := map[string]*ast.Term{}
	reason.Foreach(func(k, v *ast.Term) {
		name, ok := k.Value.(ast.String)
		if !ok {
			return
		}
		has[string(name)] = v
		if !slices.Contains(reasonMembers, string(name)) {
			r.add("", k.Location, lintReason, "a reason has no member %q; there are %s", string(name), strings.Join(reasonMembers, ", "))
		}
	})
	for _, name := range []string{"rule", "text"} {
		if has[name] == nil {
			r.add("", rule.Location, lintReason, "this reason lacks %q", name)
		}
	}
	if v := has["rule"]; v != nil {
		if id, ok := v.Value.(ast.String); ok && (!releasable(string(id)) || string(id) == RuleNotAllowed) {
			r.add("", v.Location, lintReason, "the rule %q is reserved", string(id))
		}
	}
	if v := has["iso"]; v != nil {
		if code, ok := v.Value.(ast.String); ok && !isReasonCode(string(code)) {
			r.add("", v.Location, lintReason, "%q is no ISO 20022 reason code: up to four upper-case letters or digits", string(code))
		}
	}
	if word == "deny" && has["iso"] == nil {
		r.add("", rule.Location, lintReason, `a denial needs "iso": the bank is told that code`)
	}
}
