package compliance

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
)

// entryPackage holds one generated rule per verdict of the bundle, so that one
// evaluation answers for all of them and nothing else is computed.
const entryPackage = "vostro_entry"

// verdict names what a package of the bundle declares.
type verdict struct {
	Package string // such as policy.review
	Rule    string // allow, deny or hold
}

func (v verdict) key() string { return v.Package + "/" + v.Rule }

// bundle is a compiled set of rules with its data, ready to be evaluated. It
// never changes.
type bundle struct {
	rules    string // digest of the rego files
	data     string // digest of the data
	verdicts []verdict
	limits   []limit
	query    rego.PreparedEvalQuery
	until    time.Time // another release is in force from then on; zero: none is known

	reads    []string               // places of the input that the rules look at
	modules  map[string]*ast.Module // tests included
	compiler *ast.Compiler          // of what is live
	store    storage.Store
}

// loadBundle checks and compiles a policy.
func loadBundle(ctx context.Context, from Bundle) (*bundle, error) {
	return loadRules(ctx, from, declaredVerdicts)
}

// loadRules is loadBundle for rules whose answers are found by declared.
func loadRules(ctx context.Context, from Bundle, declared func(map[string]*ast.Module) ([]verdict, error)) (*bundle, error) {
	digests, err := from.Digests()
	if err != nil {
		return nil, err
	}
	b := &bundle{rules: digests.Rules, data: digests.Data, modules: map[string]*ast.Module{}}
	data := maps.Clone(from.Data)
	for _, reserved := range []string{"policy", "house", "lib", entryPackage, "index"} {
		if _, taken := data[reserved]; taken {
			return nil, fmt.Errorf("data may not have the member %q: it belongs to the rules", reserved)
		}
	}
	if data == nil {
		data = map[string]any{}
	}
	if data["index"], err = indexLists(data); err != nil {
		return nil, err
	}
	if b.limits, err = parseLimits(data); err != nil {
		return nil, err
	}
	live := map[string]*ast.Module{}
	for name, source := range from.sources() {
		module, err := parseModule(name, source)
		if err != nil {
			return nil, err
		}
		b.modules[name] = module
		if !isTest(name) {
			live[name] = module
		}
	}
	if b.verdicts, err = declared(live); err != nil {
		return nil, err
	}
	entry, err := parseModule("vostro_entry.rego", entryModule(b.verdicts))
	if err != nil {
		return nil, fmt.Errorf("entry: %w", err)
	}
	b.reads = reach(live)
	live["vostro_entry.rego"] = entry
	b.compiler = newCompiler()
	if b.compiler.Compile(live); b.compiler.Failed() {
		return nil, b.compiler.Errors
	}
	b.store = inmem.NewFromObjectWithOpts(data, inmem.OptRoundTripOnWrite(false), inmem.OptReturnASTValuesOnRead(true))
	b.query, err = b.prepare(ctx)
	return b, err
}

// prepare gives the query that answers for all verdicts.
func (b *bundle) prepare(ctx context.Context, more ...func(*rego.Rego)) (rego.PreparedEvalQuery, error) {
	return rego.New(append([]func(*rego.Rego){
		rego.Query("data." + entryPackage + ".verdicts"),
		rego.Compiler(b.compiler),
		rego.Store(b.store),
		rego.Capabilities(capabilities()),
		rego.StrictBuiltinErrors(true),
	}, more...)...).PrepareForEval(ctx)
}

func parseModule(name, source string) (*ast.Module, error) {
	return ast.ParseModuleWithOpts(name, source, ast.ParserOptions{Capabilities: capabilities(), RegoVersion: ast.RegoV1, ProcessAnnotation: true})
}

func newCompiler() *ast.Compiler {
	return ast.NewCompiler().WithCapabilities(capabilities()).WithStrict(true).WithDefaultRegoVersion(ast.RegoV1)
}

// indexLists derives data.index from data.blocked: the lists' entries in their
// normal form as keys, so that a rule finds one among tens of thousands at
// once.
func indexLists(data map[string]any) (map[string]any, error) {
	index := map[string]any{}
	kinds := map[string]func(string) string{"names": NameKey, "bics": bicKey, "leis": upper, "wallets": walletKey, "countries": upper}
	for kind := range kinds {
		index[kind] = map[string]any{}
	}
	blocked, ok := data["blocked"].(map[string]any)
	if !ok {
		if _, there := data["blocked"]; there {
			return nil, errors.New("data blocked: not a mapping")
		}
		return index, nil
	}
	for kind, entries := range blocked {
		normal, known := kinds[kind]
		if !known {
			return nil, fmt.Errorf("data blocked: unknown list %q", kind)
		}
		list, ok := entries.([]any)
		if !ok && entries != nil {
			return nil, fmt.Errorf("data blocked.%s: not a list", kind)
		}
		keys := make(map[string]any, len(list))
		for i, entry := range list {
			text, ok := entry.(string)
			if !ok || normal(text) == "" {
				return nil, fmt.Errorf("data blocked.%s[%d]: %v is no entry", kind, i, entry)
			}
			keys[normal(text)] = true
		}
		index[kind] = keys
	}
	return index, nil
}

// declaredVerdicts finds what the packages under policy declare. A package
// there without any verdict is refused: somebody believes that it decides.
func declaredVerdicts(modules map[string]*ast.Module) ([]verdict, error) {
	found := map[verdict]bool{}
	speaks := map[string]bool{}
	for _, name := range slices.Sorted(maps.Keys(modules)) {
		module := modules[name]
		pkg := strings.TrimPrefix(module.Package.Path.String(), "data.")
		root, _, _ := strings.Cut(pkg, ".")
		switch {
		case root == "lib":
			continue
		case root != "policy" || pkg == "policy":
			return nil, fmt.Errorf("%s: package %s is neither below policy nor below lib", name, pkg)
		}
		if _, known := speaks[pkg]; !known {
			speaks[pkg] = false // silent until a rule below speaks
		}
		for _, rule := range module.Rules {
			head := rule.Head.Ref()
			if len(head) == 0 {
				continue
			}
			switch word := strings.Trim(head[0].String(), `"`); word {
			case "allow", "deny", "hold", verdictOblige:
				found[verdict{pkg, word}] = true
				speaks[pkg] = true
			}
		}
	}
	allows := false
	for v := range found {
		allows = allows || v.Rule == "allow"
	}
	if !allows {
		return nil, errors.New("no package below policy declares allow: nothing could ever pass")
	}
	for _, pkg := range slices.Sorted(maps.Keys(speaks)) {
		if !speaks[pkg] {
			return nil, fmt.Errorf("package %s declares neither allow nor hold nor deny nor oblige; helpers belong below lib", pkg)
		}
	}
	return slices.SortedFunc(maps.Keys(found), func(a, b verdict) int { return strings.Compare(a.key(), b.key()) }), nil
}

func entryModule(verdicts []verdict) string {
	var b strings.Builder
	fmt.Fprintf(&b, "package %s\n", entryPackage)
	for _, v := range verdicts {
		fmt.Fprintf(&b, "\nverdicts[%q] := value if value := %s(data.%s.%s)\n", v.key(), boundedName, v.Package, v.Rule)
	}
	return b.String()
}
