package compliance

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"go.yaml.in/yaml/v3"
)

// maxBundleFile bounds one file of a bundle.
const maxBundleFile = 64 << 20

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
	query    rego.PreparedEvalQuery

	modules map[string]*ast.Module // tests included
	store   storage.Store
}

// loadBundle reads, checks and compiles a policy. more replaces top-level
// members of the bundle's own data.
func loadBundle(ctx context.Context, files fs.FS, more map[string]any) (*bundle, error) {
	return loadRules(ctx, files, more, declaredVerdicts)
}

// loadRules is loadBundle for rules whose answers are found by declared.
func loadRules(ctx context.Context, files fs.FS, more map[string]any, declared func(map[string]*ast.Module) ([]verdict, error)) (*bundle, error) {
	sources, data, err := readBundle(files)
	if err != nil {
		return nil, err
	}
	for _, key := range slices.Sorted(maps.Keys(more)) {
		plain, err := plainData(more[key])
		if err != nil {
			return nil, fmt.Errorf("data %s: %w", key, err)
		}
		data[key] = plain
	}
	for _, reserved := range []string{"policy", "house", "lib", entryPackage, "index"} {
		if _, taken := data[reserved]; taken {
			return nil, fmt.Errorf("data may not have the member %q: it belongs to the rules", reserved)
		}
	}
	if data["index"], err = indexLists(data); err != nil {
		return nil, err
	}

	b := &bundle{modules: map[string]*ast.Module{}}
	live := map[string]*ast.Module{}
	rules := sha256.New()
	options := ast.ParserOptions{Capabilities: capabilities(), RegoVersion: ast.RegoV1}
	for _, name := range slices.Sorted(maps.Keys(sources)) {
		module, err := ast.ParseModuleWithOpts(name, sources[name], options)
		if err != nil {
			return nil, err
		}
		b.modules[name] = module
		if strings.HasSuffix(name, "_test.rego") {
			continue
		}
		live[name] = module
		sum := sha256.Sum256([]byte(sources[name]))
		fmt.Fprintf(rules, "%s %x\n", name, sum)
	}
	b.rules = hex.EncodeToString(rules.Sum(nil))
	canonical, err := json.Marshal(data)
	if err != nil {
		return nil, fmt.Errorf("data: %w", err)
	}
	sum := sha256.Sum256(canonical)
	b.data = hex.EncodeToString(sum[:])

	if b.verdicts, err = declared(live); err != nil {
		return nil, err
	}
	entry, err := ast.ParseModuleWithOpts("vostro_entry.rego", entryModule(b.verdicts), options)
	if err != nil {
		return nil, fmt.Errorf("entry: %w", err)
	}
	live["vostro_entry.rego"] = entry
	compiler := newCompiler()
	if compiler.Compile(live); compiler.Failed() {
		return nil, compiler.Errors
	}
	b.store = inmem.NewFromObjectWithOpts(data, inmem.OptRoundTripOnWrite(false), inmem.OptReturnASTValuesOnRead(true))
	b.query, err = rego.New(
		rego.Query("data."+entryPackage+".verdicts"),
		rego.Compiler(compiler),
		rego.Store(b.store),
		rego.Capabilities(capabilities()),
		rego.StrictBuiltinErrors(true),
	).PrepareForEval(ctx)
	if err != nil {
		return nil, err
	}
	return b, nil
}

func newCompiler() *ast.Compiler {
	return ast.NewCompiler().WithCapabilities(capabilities()).WithStrict(true).WithDefaultRegoVersion(ast.RegoV1)
}

// readBundle reads *.rego, and data.yaml and data.json at the place that their
// folder names, as OPA's own bundles have it. Other files are left alone.
func readBundle(files fs.FS) (sources map[string]string, data map[string]any, err error) {
	sources, data = map[string]string{}, map[string]any{}
	err = fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		base := path.Base(name)
		isData := base == "data.yaml" || base == "data.yml" || base == "data.json"
		if !isData && path.Ext(base) != ".rego" {
			return nil
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		if info.Size() > maxBundleFile {
			return fmt.Errorf("%s: larger than %d bytes", name, maxBundleFile)
		}
		raw, err := fs.ReadFile(files, name)
		if err != nil {
			return err
		}
		if !isData {
			sources[name] = string(raw)
			return nil
		}
		value, err := parseData(raw)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		return mergeData(data, path.Dir(name), value)
	})
	if err != nil {
		return nil, nil, fmt.Errorf("read bundle: %w", err)
	}
	if len(sources) == 0 {
		return nil, nil, errors.New("read bundle: no *.rego file in it")
	}
	return sources, data, nil
}

func mergeData(data map[string]any, dir string, value map[string]any) error {
	at := data
	if dir != "." {
		for step := range strings.SplitSeq(dir, "/") {
			next, ok := at[step].(map[string]any)
			if !ok {
				if _, taken := at[step]; taken {
					return fmt.Errorf("data %s: %q is given twice", dir, step)
				}
				next = map[string]any{}
				at[step] = next
			}
			at = next
		}
	}
	for key, v := range value {
		if _, taken := at[key]; taken {
			return fmt.Errorf("data %s: %q is given twice", dir, key)
		}
		at[key] = v
	}
	return nil
}

// parseData reads YAML, of which JSON is a part. Duplicate keys are refused,
// and so is any number that isn't whole: an amount must be quoted, because a
// float would not be the number that the officer wrote.
func parseData(raw []byte) (map[string]any, error) {
	var root yaml.Node
	decoder := yaml.NewDecoder(bytes.NewReader(raw))
	if err := decoder.Decode(&root); err != nil {
		return nil, err
	}
	if err := decoder.Decode(new(yaml.Node)); err == nil {
		return nil, errors.New("more than one document")
	}
	value, err := fromYAML(root.Content[0], 0)
	if err != nil {
		return nil, err
	}
	object, ok := value.(map[string]any)
	if !ok {
		return nil, errors.New("not a mapping at its top")
	}
	return object, nil
}

const maxDataDepth = 32

func fromYAML(n *yaml.Node, depth int) (any, error) {
	if depth > maxDataDepth {
		return nil, fmt.Errorf("line %d: deeper than %d", n.Line, maxDataDepth)
	}
	switch n.Kind {
	case yaml.MappingNode:
		out := make(map[string]any, len(n.Content)/2)
		for i := 0; i+1 < len(n.Content); i += 2 {
			key := n.Content[i]
			if key.Kind != yaml.ScalarNode || key.Tag == "!!merge" {
				return nil, fmt.Errorf("line %d: a key must be plain text", key.Line)
			}
			if _, taken := out[key.Value]; taken {
				return nil, fmt.Errorf("line %d: %q is given twice", key.Line, key.Value)
			}
			value, err := fromYAML(n.Content[i+1], depth+1)
			if err != nil {
				return nil, err
			}
			out[key.Value] = value
		}
		return out, nil
	case yaml.SequenceNode:
		out := make([]any, len(n.Content))
		for i, item := range n.Content {
			value, err := fromYAML(item, depth+1)
			if err != nil {
				return nil, err
			}
			out[i] = value
		}
		return out, nil
	case yaml.ScalarNode:
		switch n.Tag {
		case "!!str":
			return n.Value, nil
		case "!!null":
			return nil, nil
		case "!!bool":
			return n.Value == "true" || n.Value == "True" || n.Value == "TRUE", nil
		case "!!int":
			var i int64
			if err := n.Decode(&i); err != nil {
				return nil, fmt.Errorf("line %d: %w", n.Line, err)
			}
			return json.Number(fmt.Sprint(i)), nil
		}
		return nil, fmt.Errorf("line %d: %s %q: quote it", n.Line, n.Tag, n.Value)
	}
	return nil, fmt.Errorf("line %d: aliases are not served", n.Line)
}

// plainData brings data that was handed in as Go values through the same
// checks.
func plainData(v any) (any, error) {
	raw, err := json.Marshal(map[string]any{"value": v})
	if err != nil {
		return nil, err
	}
	object, err := parseData(raw)
	if err != nil {
		return nil, err
	}
	return object["value"], nil
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
			case "allow", "deny", "hold":
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
			return nil, fmt.Errorf("package %s declares neither allow nor hold nor deny; helpers belong below lib", pkg)
		}
	}
	return slices.SortedFunc(maps.Keys(found), func(a, b verdict) int { return strings.Compare(a.key(), b.key()) }), nil
}

func entryModule(verdicts []verdict) string {
	var b strings.Builder
	fmt.Fprintf(&b, "package %s\n", entryPackage)
	for _, v := range verdicts {
		fmt.Fprintf(&b, "\nverdicts[%q] := value if value := data.%s.%s\n", v.key(), v.Package, v.Rule)
	}
	return b.String()
}
