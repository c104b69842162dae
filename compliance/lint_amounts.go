package compliance

import (
	"encoding/json"
	"slices"
	"strings"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"
)

// arithmetic are the functions that take text for a number or pass it through
// floats.
var arithmetic = []string{"to_number", "gt", "gte", "lt", "lte", "plus", "minus", "mul", "div", "sum", "max", "min"}

// places are what names of a rule stand for: places of the input.
type places map[ast.Var]ast.Ref

// of gives the place of the input that a term is, with names told apart; nil when it
// is none.
func (p places) of(t *ast.Term) ast.Ref {
	var head ast.Var
	var rest ast.Ref
	switch v := t.Value.(type) {
	case ast.Var:
		head = v
	case ast.Ref:
		if v.HasPrefix(ast.InputRootRef) {
			return v
		}
		first, ok := v[0].Value.(ast.Var)
		if !ok {
			return nil
		}
		head, rest = first, v[1:]
	default:
		return nil
	}
	if at, ok := p[head]; ok {
		return at.Concat(rest)
	}
	return nil
}

// named gives the names of a package: what it imports of the input, its rules that are
// a place of it, and those of its functions' parameters that are given an amount.
func named(modules []*ast.Module) (names places, functions map[ast.Var]map[int]ast.Ref) {
	names, functions = places{}, map[ast.Var]map[int]ast.Ref{}
	for range 3 { // a name of a name of a name
		for _, module := range modules {
			for _, imported := range module.Imports {
				if ref, ok := imported.Path.Value.(ast.Ref); ok && ref.HasPrefix(ast.InputRootRef) && len(ref) > 1 {
					names[imported.Name()] = ref
				}
			}
			for _, rule := range module.Rules {
				if rule.Head.Value == nil || len(rule.Head.Args) > 0 || rule.Head.Key != nil {
					continue
				}
				if ref := names.within(rule, functions).of(rule.Head.Value); ref != nil {
					names[ast.Var(ruleName(rule))] = ref
				}
			}
			for _, rule := range module.Rules {
				known := names.within(rule, functions)
				calls(rule, func(name string, operands []*ast.Term) {
					for i, t := range operands {
						ref := known.of(t)
						if ref == nil || !isAmount(ref) {
							continue
						}
						if functions[ast.Var(name)] == nil {
							functions[ast.Var(name)] = map[int]ast.Ref{}
						}
						functions[ast.Var(name)][i] = ref
					}
				})
			}
		}
	}
	return names, functions
}

// within adds what a rule's own names stand for.
func (p places) within(rule *ast.Rule, functions map[ast.Var]map[int]ast.Ref) places {
	known := make(places, len(p))
	for name, ref := range p {
		known[name] = ref
	}
	for i, arg := range rule.Head.Args {
		if name, ok := arg.Value.(ast.Var); ok {
			delete(known, name)
			if ref := functions[ast.Var(ruleName(rule))][i]; ref != nil {
				known[name] = ref
			}
		}
	}
	ast.WalkExprs(rule, func(e *ast.Expr) bool {
		if e.IsAssignment() || e.IsEquality() {
			if name, ok := e.Operand(0).Value.(ast.Var); ok {
				if ref := known.of(e.Operand(1)); ref != nil {
					known[name] = ref
				}
			}
		}
		return false
	})
	return known
}

// calls gives every call of a rule.
func calls(rule *ast.Rule, take func(name string, operands []*ast.Term)) {
	ast.WalkExprs(rule, func(e *ast.Expr) bool {
		if e.IsCall() {
			take(e.Operator().String(), e.Operands())
		}
		return false
	})
	ast.WalkTerms(rule, func(t *ast.Term) bool {
		if call, ok := t.Value.(ast.Call); ok && len(call) > 0 {
			take(call[0].Value.String(), call[1:])
		}
		return false
	})
}

// lintAmounts finds amounts that are compared as text or counted as floats, also under
// another name and within a function of the package.
func (r *CheckReport) lintAmounts(live map[string]*ast.Module) {
	packages := map[string][]*ast.Module{}
	for _, module := range live {
		if pkg := strings.TrimPrefix(module.Package.Path.String(), "data."); !strings.HasPrefix(pkg, "lib.") {
			packages[pkg] = append(packages[pkg], module)
		}
	}
	for _, modules := range packages {
		names, functions := named(modules)
		for _, module := range modules {
			for _, rule := range module.Rules {
				known := names.within(rule, functions)
				calls(rule, func(name string, operands []*ast.Term) {
					if !slices.Contains(arithmetic, name) {
						return
					}
					for _, t := range operands {
						if ref := known.of(t); ref != nil && isAmount(ref) {
							r.add("", t.Location, lintAmount, "%s is an amount, and an amount is text: compare it with lib.money", ref)
						}
					}
				})
			}
		}
	}
}

// numeric are the patterns of the schema that numbers in text have.
var numeric = []string{`^-?[0-9]+(\.[0-9]+)?$`, `^[0-9]+(\.[0-9]+)?$`, `^[0-9]+$`}

var schemaRoot = sync.OnceValue(func() map[string]any {
	var schema map[string]any
	if err := json.Unmarshal(inputSchema, &schema); err != nil {
		panic(err) // it is embedded, and a test reads it
	}
	return schema
})

// isAmount reports whether a place of the input is a number that is written as text:
// an amount, a sum, a price, wei. A step that isn't plain stands for any.
func isAmount(ref ast.Ref) bool {
	root := schemaRoot()
	definitions, _ := root["definitions"].(map[string]any)
	var at func(schema map[string]any, rest ast.Ref) bool
	at = func(schema map[string]any, rest ast.Ref) bool {
		if to, ok := schema["$ref"].(string); ok {
			schema, _ = definitions[strings.TrimPrefix(to, "#/definitions/")].(map[string]any)
		}
		if len(rest) == 0 {
			pattern, _ := schema["pattern"].(string)
			return slices.Contains(numeric, pattern)
		}
		if items, ok := schema["items"].(map[string]any); ok && at(items, rest[1:]) {
			return true
		}
		if more, ok := schema["additionalProperties"].(map[string]any); ok && at(more, rest[1:]) {
			return true
		}
		properties, _ := schema["properties"].(map[string]any)
		step, plain := rest[0].Value.(ast.String)
		for name, member := range properties {
			below, ok := member.(map[string]any)
			if ok && (!plain || name == string(step)) && at(below, rest[1:]) {
				return true
			}
		}
		return false
	}
	return len(ref) > 1 && at(root, ref[1:])
}
