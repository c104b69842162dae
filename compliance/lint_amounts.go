package compliance

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"
)

// arithmetic are the functions that take text for a number or pass it through
// floats.
var arithmetic = []string{"to_number", "gt", "gte", "lt", "lte", "plus", "minus", "mul", "div", "sum", "max", "min"}

// followed is what the names of a bundle stand for: the places of the input that rules
// are, that functions give back, and that they are given. Rules and functions are known
// by their whole path, such as lib.money.above.
type followed struct {
	rules      map[string][]ast.Ref
	parameters map[string]map[int][]ast.Ref
}

// followedMax bounds how many places one name is followed to.
const followedMax = 16

func (f *followed) rule(path string, places []ast.Ref) {
	f.rules[path] = joinPlaces(f.rules[path], places)
}

func (f *followed) parameter(path string, i int, places []ast.Ref) {
	if len(places) == 0 {
		return
	}
	if f.parameters[path] == nil {
		f.parameters[path] = map[int][]ast.Ref{}
	}
	f.parameters[path][i] = joinPlaces(f.parameters[path][i], places)
}

func joinPlaces(to, more []ast.Ref) []ast.Ref {
	for _, ref := range more {
		if len(to) < followedMax && !slices.ContainsFunc(to, func(r ast.Ref) bool { return r.Equal(ref) }) {
			to = append(to, ref)
		}
	}
	return to
}

// scope is where a rule's names are looked up.
type scope struct {
	*followed
	module  *ast.Module
	pkg     string // without data.
	imports map[ast.Var]ast.Ref
	locals  map[ast.Var][]ast.Ref
}

// scopeOf gives the scope of a rule, with what its own names stand for.
func (f *followed) scopeOf(module *ast.Module, rule *ast.Rule) *scope {
	s := &scope{followed: f, module: module, pkg: strings.TrimPrefix(module.Package.Path.String(), "data."), imports: map[ast.Var]ast.Ref{}, locals: map[ast.Var][]ast.Ref{}}
	for _, imported := range module.Imports {
		if ref, ok := imported.Path.Value.(ast.Ref); ok {
			s.imports[imported.Name()] = ref
		}
	}
	for i, arg := range rule.Head.Args {
		if name, ok := arg.Value.(ast.Var); ok { // also one that is given nothing hides what has its name outside
			s.locals[name] = f.parameters[s.pkg+"."+ruleName(rule)][i]
		}
	}
	ast.WalkExprs(rule, func(e *ast.Expr) bool {
		if e.IsAssignment() || e.IsEquality() {
			if name, ok := e.Operand(0).Value.(ast.Var); ok {
				if places := s.of(e.Operand(1)); len(places) > 0 {
					s.locals[name] = joinPlaces(s.locals[name], places)
				}
			}
		}
		return false
	})
	return s
}

// of gives the places of the input that a term may be; none when it is none.
func (s *scope) of(t *ast.Term) []ast.Ref {
	var ref ast.Ref
	switch v := t.Value.(type) {
	case ast.Var:
		ref = ast.Ref{t}
	case ast.Ref:
		ref = v
	case ast.Call:
		return s.rules[s.path(v[0].Value.String())]
	default:
		return nil
	}
	head, ok := ref[0].Value.(ast.Var)
	if !ok {
		return nil
	}
	if places, local := s.locals[head]; local {
		return within(places, ref[1:])
	}
	whole := s.module.Package.Path.Append(ast.StringTerm(string(head))).Concat(ref[1:])
	if imported, ok := s.imports[head]; ok {
		whole = imported.Concat(ref[1:])
	} else if head == ast.DefaultRootDocument.Value.(ast.Var) || head == ast.InputRootDocument.Value.(ast.Var) {
		whole = ref
	}
	if whole.HasPrefix(ast.InputRootRef) {
		return []ast.Ref{whole}
	}
	path := make([]string, 0, len(whole))
	for i, step := range whole[1:] {
		name, plain := step.Value.(ast.String)
		if !plain {
			return nil
		}
		path = append(path, string(name))
		if places := s.rules[strings.Join(path, ".")]; len(places) > 0 {
			return within(places, whole[i+2:])
		}
	}
	return nil
}

func within(places []ast.Ref, rest ast.Ref) []ast.Ref {
	out := make([]ast.Ref, len(places))
	for i, ref := range places {
		out[i] = ref.Concat(rest)
	}
	return out
}

// path gives the whole path of a function as it is called.
func (s *scope) path(name string) string {
	if whole, ok := strings.CutPrefix(name, "data."); ok {
		return whole
	}
	head, rest, below := strings.Cut(name, ".")
	if imported, ok := s.imports[ast.Var(head)]; ok {
		head = strings.TrimPrefix(imported.String(), "data.")
		if !below {
			return head
		}
		return head + "." + rest
	}
	return s.pkg + "." + name
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

// followedDeep is through how many names an amount is followed.
const followedDeep = 4

// follow looks where the places of the input go, through names, rules and functions of
// every package.
func follow(live map[string]*ast.Module) *followed {
	f := &followed{rules: map[string][]ast.Ref{}, parameters: map[string]map[int][]ast.Ref{}}
	files := slices.Sorted(maps.Keys(live))
	for range followedDeep {
		for _, file := range files {
			for _, rule := range live[file].Rules {
				s := f.scopeOf(live[file], rule)
				if rule.Head.Value != nil && rule.Head.Key == nil {
					f.rule(s.pkg+"."+ruleName(rule), s.of(rule.Head.Value))
				}
				calls(rule, func(name string, operands []*ast.Term) {
					for i, t := range operands {
						f.parameter(s.path(name), i, s.of(t))
					}
				})
			}
		}
	}
	return f
}

// lintAmounts finds amounts that are compared as text or counted as floats, also under
// another name and within a function that they are given to, whose ever it is.
func (r *CheckReport) lintAmounts(live map[string]*ast.Module) {
	f := follow(live)
	for _, file := range slices.Sorted(maps.Keys(live)) {
		for _, rule := range live[file].Rules {
			s := f.scopeOf(live[file], rule)
			calls(rule, func(name string, operands []*ast.Term) {
				if !slices.Contains(arithmetic, name) {
					return
				}
				for _, t := range operands {
					if places := s.of(t); slices.ContainsFunc(places, isAmount) {
						ref := places[slices.IndexFunc(places, isAmount)]
						r.add("", t.Location, lintAmount, "%s is an amount, and an amount is text: compare it with lib.money", ref)
					}
				}
			})
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
