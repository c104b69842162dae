package compliance

import (
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// inputRefs gives every place of the input that a rule looks at, itself or by the
// rules that it uses.
func inputRefs(c *ast.Compiler, rule *ast.Rule) []ast.Ref {
	var refs []ast.Ref
	seen := map[*ast.Rule]bool{}
	var walk func(*ast.Rule)
	walk = func(rule *ast.Rule) {
		if seen[rule] {
			return
		}
		seen[rule] = true
		ast.WalkRefs(rule, func(ref ast.Ref) bool {
			switch {
			case ref.HasPrefix(ast.InputRootRef):
				refs = append(refs, ref)
			case ref.HasPrefix(ast.DefaultRootRef):
				for _, used := range c.GetRulesDynamicWithOpts(ref, ast.RulesOptions{}) {
					walk(used)
				}
			}
			return false
		})
	}
	walk(rule)
	return refs
}

// reach gives the places of the input that the rules of a bundle look at, as paths
// such as lane.cursed; a path that ends early, at a variable or at the input as a
// whole, stands for everything below it.
func reach(modules map[string]*ast.Module) []string {
	var paths []string
	add := func(ref ast.Ref) {
		path := pathOf(ref)
		if !slices.Contains(paths, path) {
			paths = append(paths, path)
		}
	}
	for name, module := range modules {
		if isTest(name) {
			continue
		}
		ast.WalkRefs(module, func(ref ast.Ref) bool {
			if ref.HasPrefix(ast.InputRootRef) {
				add(ref)
			}
			return false
		})
	}
	slices.Sort(paths)
	return paths
}

// pathOf gives the part of a reference to the input that is plain text.
func pathOf(ref ast.Ref) string {
	var steps []string
	for _, term := range ref[1:] {
		step, ok := term.Value.(ast.String)
		if !ok {
			break
		}
		steps = append(steps, string(step))
	}
	return strings.Join(steps, ".")
}

// touches reports whether what is read may say something of a path: the one is the
// other, or above it.
func touches(read []string, path string) bool {
	return slices.ContainsFunc(read, func(r string) bool {
		return r == "" || r == path || strings.HasPrefix(path, r+".") || strings.HasPrefix(r, path+".")
	})
}
