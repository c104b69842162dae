package compliance

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/vostro-gateway/vostro/gateway"
)

// MessageTimeoutDefault bounds one judgement of MessageRules; larger messages
// have more time, see MessageRules.
const MessageTimeoutDefault = time.Second

// MessageRules are a bank's own rules about messages, in Rego, that come on top of
// its profile. Every package below house declares a set named fault; docs/rules.md
// describes what a rule sees and says. The functions that a rule may call are
// those of policy. They are safe for concurrent use and never change.
type MessageRules struct {
	bundle  *bundle
	timeout time.Duration
}

// NewMessageRules compiles the rules of a folder and runs their tests. It fails
// with CONFIGURATION when they can't be used. A timeout of zero is
// MessageTimeoutDefault.
func NewMessageRules(ctx context.Context, files fs.FS, timeout time.Duration) (*MessageRules, error) {
	const op = "load house rules"
	if timeout <= 0 {
		timeout = MessageTimeoutDefault
	}
	from, err := ReadBundle(files)
	if err != nil {
		return nil, gateway.Errorf(gateway.CodeConfiguration, op, gateway.RetryAfterChange, "%w", err)
	}
	b, err := loadRules(ctx, from, declaredFaults)
	if err != nil {
		return nil, gateway.Errorf(gateway.CodeConfiguration, op, gateway.RetryAfterChange, "%w", err)
	}
	results, err := b.test(ctx)
	if err != nil {
		return nil, gateway.Errorf(gateway.CodeConfiguration, op, gateway.RetryAfterChange, "%w", err)
	}
	for _, r := range results {
		if !r.Passed {
			return nil, gateway.Errorf(gateway.CodeConfiguration, op, gateway.RetryAfterChange, "its test %s fails: %s", r.Name, r.Detail)
		}
	}
	return &MessageRules{bundle: b, timeout: timeout}, nil
}

// Digest identifies rules and data.
func (r *MessageRules) Digest() (rules, data string) { return r.bundle.rules, r.bundle.data }

// elementsPerTimeout is how many leaves a message may have for each timeout: one
// with more gets more time.
const elementsPerTimeout = 20_000

// Judge says what the rules find. An error means that there is no verdict: a rule
// failed, took too long twice, or said something that is no fault.
func (r *MessageRules) Judge(input map[string]any) ([]gateway.Fault, error) {
	value, err := ast.InterfaceToValue(input)
	if err != nil {
		return nil, fmt.Errorf("house rules: input: %w", err)
	}
	timeout := r.timeout
	if paths, ok := input["paths"].(map[string]any); ok {
		timeout *= time.Duration(1 + len(paths)/elementsPerTimeout)
	}
	values, err := onceMoreIfCutOff(func() (map[string]any, error) { return r.bundle.eval(context.Background(), timeout, value) })
	if err != nil {
		return nil, fmt.Errorf("house rules: %s", where(err))
	}
	var faults []gateway.Fault
	for _, v := range r.bundle.verdicts {
		found, ok := values[v.key()].([]any)
		if !ok {
			return nil, fmt.Errorf("house rules: %s.fault is no set", v.Package)
		}
		for _, item := range found {
			f, err := faultOf(item)
			if err != nil {
				return nil, fmt.Errorf("house rules: %s.fault: %w", v.Package, err)
			}
			faults = append(faults, f)
		}
	}
	slices.SortFunc(faults, func(a, b gateway.Fault) int {
		return strings.Compare(a.Path+"\x00"+a.Rule+"\x00"+a.Hint, b.Path+"\x00"+b.Rule+"\x00"+b.Hint)
	})
	return faults, nil
}

// faultOf reads one member of a fault set.
func faultOf(item any) (gateway.Fault, error) {
	object, ok := item.(map[string]any)
	if !ok {
		return gateway.Fault{}, errors.New("a member is no object")
	}
	var f gateway.Fault
	fields := map[string]*string{"path": &f.Path, "rule": &f.Rule, "reason": &f.Reason, "hint": &f.Hint, "found": &f.Found}
	for _, key := range slices.Sorted(maps.Keys(object)) {
		field, known := fields[key]
		text, isText := object[key].(string)
		if !known || !isText {
			return gateway.Fault{}, fmt.Errorf("member %q is unknown or no text; there are path, rule, reason, hint, found", key)
		}
		*field = text
	}
	for _, key := range []string{"path", "rule", "reason", "hint"} {
		if *fields[key] == "" {
			return gateway.Fault{}, fmt.Errorf("a fault lacks %q", key)
		}
	}
	return f, nil
}

// declaredFaults finds the packages below house and wants a set named fault in each.
func declaredFaults(modules map[string]*ast.Module) ([]verdict, error) {
	found := map[verdict]bool{}
	speaks := map[string]bool{}
	for _, name := range slices.Sorted(maps.Keys(modules)) {
		module := modules[name]
		pkg := strings.TrimPrefix(module.Package.Path.String(), "data.")
		root, below, _ := strings.Cut(pkg, ".")
		switch {
		case root == "lib":
			continue
		case root != "house" || below == "":
			return nil, fmt.Errorf("%s: package %s is neither below house nor below lib", name, pkg)
		}
		speaks[pkg] = speaks[pkg] || false
		for _, rule := range module.Rules {
			if head := rule.Head.Ref(); len(head) > 0 && strings.Trim(head[0].String(), `"`) == "fault" {
				if rule.Head.Key == nil {
					return nil, fmt.Errorf("%s: fault of package %s must be a set: fault contains {…} if {…}", name, pkg)
				}
				found[verdict{pkg, "fault"}] = true
				speaks[pkg] = true
			}
		}
	}
	for _, pkg := range slices.Sorted(maps.Keys(speaks)) {
		if !speaks[pkg] {
			return nil, fmt.Errorf("package %s declares no fault; helpers belong below lib", pkg)
		}
	}
	if len(found) == 0 {
		return nil, errors.New("no package below house declares fault")
	}
	return slices.SortedFunc(maps.Keys(found), func(a, b verdict) int { return strings.Compare(a.key(), b.key()) }), nil
}
