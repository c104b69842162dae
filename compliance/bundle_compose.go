package compliance

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	opabundle "github.com/open-policy-agent/opa/v1/bundle"
)

// part is a bundle of a server with its name there.
type part struct {
	name string
	Bundle
}

// compose lays bundles over a release: each brings what is below its roots, and what is
// below none of them stays as it is released. So rules and data can come apart, and one of
// them from a server alone.
func compose(released Bundle, parts []part) (Bundle, error) {
	var roots []string
	for i := range parts {
		own := rootsOf(parts[i].Bundle)
		for _, root := range own {
			for _, other := range roots {
				if opabundle.RootPathsOverlap(root, other) {
					return Bundle{}, fmt.Errorf("bundle %s: its root %q overlaps with %q of another bundle", parts[i].name, root, other)
				}
			}
		}
		roots = append(roots, own...)
	}
	whole := Bundle{Rules: map[string]string{}, Tests: map[string]string{}, Data: dataOutside(released.Data, roots, "")}
	if err := addRules(&whole, "", released, func(pkg string) bool { return !opabundle.RootPathsContain(roots, pkg) }); err != nil {
		return whole, err
	}
	var revisions []string
	for _, p := range parts {
		prefix := ""
		if len(parts) > 1 {
			prefix = p.name + "/"
		}
		owned := rootsOf(p.Bundle)
		var strange error
		err := addRules(&whole, prefix, p.Bundle, func(pkg string) bool {
			if !opabundle.RootPathsContain(owned, pkg) {
				strange = fmt.Errorf("bundle %s: package %s is below none of its roots", p.name, strings.ReplaceAll(pkg, "/", "."))
			}
			return true
		})
		if err == nil {
			err = strange
		}
		if err == nil {
			err = layData(whole.Data, p.Data, "")
		}
		if err != nil {
			return whole, err
		}
		if p.Revision != "" {
			revisions = append(revisions, p.Revision)
		}
	}
	whole.Revision = strings.Join(revisions, ", ")
	if len(whole.Rules) == 0 {
		return whole, errNoRules
	}
	return whole, nil
}

// rootsOf gives what a bundle owns; a manifest without roots owns everything.
func rootsOf(b Bundle) []string {
	if len(b.Roots) == 0 {
		return []string{""}
	}
	return b.Roots
}

// addRules adds the rules and tests of which keep says so by their package.
func addRules(to *Bundle, prefix string, from Bundle, keep func(pkg string) bool) error {
	for name, source := range from.sources() {
		module, err := parseModule(name, source)
		if err != nil {
			return err
		}
		if !keep(strings.ReplaceAll(strings.TrimPrefix(module.Package.Path.String(), "data."), ".", "/")) {
			continue
		}
		into := to.Rules
		if isTest(name) {
			into = to.Tests
		}
		if _, twice := into[prefix+name]; twice {
			return fmt.Errorf("%s: another bundle has a file of that name", prefix+name)
		}
		into[prefix+name] = source
	}
	return nil
}

// dataOutside copies the data that is below none of some roots.
func dataOutside(data map[string]any, roots []string, at string) map[string]any {
	if slices.Contains(roots, "") {
		return map[string]any{}
	}
	kept := map[string]any{}
	for key, value := range data {
		place := strings.TrimPrefix(at+"/"+key, "/")
		if slices.Contains(roots, place) {
			continue
		}
		if below, ok := value.(map[string]any); ok && slices.ContainsFunc(roots, func(root string) bool { return strings.HasPrefix(root, place+"/") }) {
			value = dataOutside(below, roots, place)
		}
		kept[key] = value
	}
	return kept
}

// layData adds data where there is none.
func layData(to, from map[string]any, at string) error {
	for _, key := range slices.Sorted(maps.Keys(from)) {
		there, taken := to[key]
		if !taken {
			to[key] = from[key]
			continue
		}
		a, ok := there.(map[string]any)
		b, both := from[key].(map[string]any)
		if !ok || !both {
			return fmt.Errorf("data %s: is given twice", strings.TrimPrefix(at+"/"+key, "/"))
		}
		if err := layData(a, b, at+"/"+key); err != nil {
			return err
		}
	}
	return nil
}

// shrunkBelow is the part of what is released, in percent, that a bundle must have to be
// put in force by its signature alone.
const shrunkBelow = 50

// shrunk says when a bundle has much less than what is released; empty when it hasn't.
func shrunk(released, wanted Bundle) string {
	for _, of := range []struct {
		what      string
		has, want int
	}{{"files of rules", len(wanted.Rules), len(released.Rules)}, {"entries of data", leaves(wanted.Data), leaves(released.Data)}} {
		if of.has*100 < of.want*shrunkBelow {
			return fmt.Sprintf("it has %d %s, the release in force %d", of.has, of.what, of.want)
		}
	}
	return ""
}

func leaves(v any) int {
	n := 0
	switch v := v.(type) {
	case map[string]any:
		for _, below := range v {
			n += leaves(below)
		}
		return n
	case []any:
		for _, below := range v {
			n += leaves(below)
		}
		return n
	}
	return 1
}
