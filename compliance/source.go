package compliance

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"maps"
	"os"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/vostro-gateway/vostro/gateway"
)

// What a bundle may be at most.
const (
	maxBundleFile  = 64 << 20
	maxBundleBytes = 128 << 20
	maxBundleFiles = 10_000
)

// Bundle is what a policy consists of, read and not yet compiled. File names are
// relative, with slashes.
type Bundle struct {
	Rules    map[string]string // *.rego
	Tests    map[string]string // *_test.rego
	Data     map[string]any    // lists and limits: text, whole numbers, booleans, lists and objects
	Examples map[string][]byte // examples/*.json: inputs on which the bundle is tried; no part of a release
	Revision string            // of an OPA bundle's manifest
	Roots    []string          // that the manifest claims, such as policy/review; empty: everything
}

// OpenBundle reads a folder, or the tarball of an OPA bundle (.tar.gz).
func OpenBundle(name string) (Bundle, error) {
	info, err := os.Stat(name)
	if err != nil {
		return Bundle{}, err
	}
	if info.IsDir() {
		return ReadBundle(os.DirFS(name))
	}
	f, err := os.Open(name)
	if err != nil {
		return Bundle{}, err
	}
	defer func() { _ = f.Close() }()
	return ReadTarball(f)
}

// ReadBundle reads *.rego, and data.yaml and data.json at the place that their
// folder names, as OPA's own bundles have it. Other files are left alone.
func ReadBundle(files fs.FS) (Bundle, error) {
	r := newBundleReader()
	err := fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !concerns(name) {
			return err
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
		return r.take(name, raw)
	})
	return r.done(err)
}

// ReadFiles is ReadBundle for files that are held in memory.
func ReadFiles(files map[string]string) (Bundle, error) {
	r := newBundleReader()
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if !fs.ValidPath(name) {
			return Bundle{}, fmt.Errorf("read bundle: %q is no path within a bundle", name)
		}
		if err := r.take(name, []byte(files[name])); err != nil {
			return Bundle{}, fmt.Errorf("read bundle: %w", err)
		}
	}
	return r.done(nil)
}

// ReadTarball reads the tarball of an OPA bundle. Its manifest, when there is one,
// must speak of Rego v1 and own what the tarball holds; compiled Wasm is refused. No
// signature is looked at: ReadSigned does.
func ReadTarball(raw io.Reader) (Bundle, error) {
	files, err := unpack(raw)
	if err != nil {
		return Bundle{}, fmt.Errorf("read bundle: %w", err)
	}
	b, err := readPacked(files)
	if err == nil && len(b.Rules) == 0 {
		err = errNoRules
	}
	return b, err
}

type manifest struct {
	Revision    string            `json:"revision"`
	Roots       []string          `json:"roots"`
	RegoVersion *int              `json:"rego_version"`
	FileVersion map[string]int    `json:"file_rego_versions"`
	Wasm        []json.RawMessage `json:"wasm"`
}

type bundleReader struct {
	bundle   Bundle
	manifest manifest
	places   []string // below data, of every file
	bytes    int
	files    int

	dataAlone bool // need not have rules
}

var errNoRules = errors.New("read bundle: no *.rego file in it")

func newBundleReader() *bundleReader {
	return &bundleReader{bundle: Bundle{Rules: map[string]string{}, Tests: map[string]string{}, Data: map[string]any{}, Examples: map[string][]byte{}}}
}

func isTest(name string) bool { return strings.HasSuffix(name, "_test.rego") }

func isData(name string) bool {
	base := path.Base(name)
	return base == "data.yaml" || base == "data.yml" || base == "data.json"
}

func isExample(name string) bool { return path.Dir(name) == "examples" && path.Ext(name) == ".json" }

// concerns reports whether a file is one of a bundle's.
func concerns(name string) bool {
	return path.Ext(name) == ".rego" || path.Ext(name) == ".wasm" || isData(name) || isExample(name) || name == ".manifest"
}

func (r *bundleReader) take(name string, raw []byte) error {
	r.files++
	if r.bytes += len(raw); r.bytes > maxBundleBytes || r.files > maxBundleFiles {
		return fmt.Errorf("%s: the bundle is larger than %d bytes or %d files", name, maxBundleBytes, maxBundleFiles)
	}
	switch {
	case path.Ext(name) == ".wasm":
		return fmt.Errorf("%s: compiled Wasm is not served: nobody can read what it decides", name)
	case path.Ext(name) == ".rego":
		if !utf8.Valid(raw) || strings.IndexByte(string(raw), 0) >= 0 {
			return fmt.Errorf("%s: not UTF-8", name)
		}
		into := r.bundle.Rules
		if isTest(name) {
			into = r.bundle.Tests
		}
		if _, twice := into[name]; twice {
			return fmt.Errorf("%s: is there twice", name)
		}
		into[name] = string(raw)
	case isExample(name):
		r.bundle.Examples[name] = raw
	case name == ".manifest":
		if err := json.Unmarshal(raw, &r.manifest); err != nil {
			return fmt.Errorf(".manifest: %w", err)
		}
		r.bundle.Revision = r.manifest.Revision
		for _, root := range r.manifest.Roots {
			r.bundle.Roots = append(r.bundle.Roots, strings.Trim(root, "/"))
		}
	case isData(name):
		value, err := parseData(raw)
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		for key := range value {
			r.places = append(r.places, strings.TrimPrefix(path.Join(path.Dir(name), key), "./"))
		}
		return mergeData(r.bundle.Data, path.Dir(name), value)
	}
	return nil
}

func (r *bundleReader) done(err error) (Bundle, error) {
	m := r.manifest
	switch {
	case err != nil:
	case len(r.bundle.Rules) == 0 && !r.dataAlone:
		return Bundle{}, errNoRules
	case len(m.Wasm) > 0:
		err = errors.New(".manifest: compiled Wasm is not served")
	case m.RegoVersion != nil && *m.RegoVersion != 1 || len(m.FileVersion) > 0:
		err = errors.New(".manifest: only Rego v1 is served")
	default:
		for _, place := range r.places {
			if len(m.Roots) > 0 && !slices.ContainsFunc(m.Roots, func(root string) bool {
				return root == "" || place == root || strings.HasPrefix(place, strings.Trim(root, "/")+"/")
			}) {
				err = fmt.Errorf(".manifest: data %s is below none of its roots", place)
			}
		}
	}
	if err != nil {
		return Bundle{}, fmt.Errorf("read bundle: %w", err)
	}
	return r.bundle, nil
}

// sources gives every rego file, tests included.
func (b Bundle) sources() iter.Seq2[string, string] {
	all := maps.Clone(b.Rules)
	maps.Copy(all, b.Tests)
	return func(yield func(string, string) bool) {
		for _, name := range slices.Sorted(maps.Keys(all)) {
			if !yield(name, all[name]) {
				return
			}
		}
	}
}

// Files gives every rego file with its text.
func (b Bundle) Files() map[string]string { return maps.Collect(b.sources()) }

// Digests name the parts of the bundle.
func (b Bundle) Digests() (gateway.PolicyDigests, error) {
	data, err := json.Marshal(b.Data)
	if err != nil {
		return gateway.PolicyDigests{}, fmt.Errorf("data: %w", err)
	}
	return gateway.PolicyDigests{Rules: filesDigest(b.Rules), Tests: filesDigest(b.Tests), Data: digest(data)}, nil
}

func filesDigest(files map[string]string) string {
	sum := sha256.New()
	for _, name := range slices.Sorted(maps.Keys(files)) {
		fmt.Fprintf(sum, "%s %x\n", name, sha256.Sum256([]byte(files[name])))
	}
	return hex.EncodeToString(sum.Sum(nil))
}

// Contents gives the parts of the bundle in the form in which they are kept.
func (b Bundle) Contents() ([]gateway.PolicyContent, error) {
	digests, err := b.Digests()
	if err != nil {
		return nil, err
	}
	var contents []gateway.PolicyContent
	for _, c := range []struct {
		part   gateway.PolicyPart
		digest string
		value  any
	}{{gateway.PolicyRules, digests.Rules, b.Rules}, {gateway.PolicyTests, digests.Tests, b.Tests}, {gateway.PolicyData, digests.Data, b.Data}} {
		raw, err := json.Marshal(c.value)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", c.part, err)
		}
		contents = append(contents, gateway.PolicyContent{Part: c.part, Digest: c.digest, Content: raw})
	}
	return contents, nil
}

// BundleOf puts a bundle together again from what Contents gave, and refuses
// what no longer has its digest.
func BundleOf(contents []gateway.PolicyContent) (Bundle, error) {
	b := Bundle{Rules: map[string]string{}, Tests: map[string]string{}, Data: map[string]any{}}
	for _, c := range contents {
		into := map[gateway.PolicyPart]any{gateway.PolicyRules: &b.Rules, gateway.PolicyTests: &b.Tests, gateway.PolicyData: &b.Data}[c.Part]
		decoder := json.NewDecoder(strings.NewReader(string(c.Content)))
		decoder.UseNumber()
		if err := decoder.Decode(into); err != nil {
			return b, fmt.Errorf("%s %s: %w", c.Part, c.Digest, err)
		}
	}
	digests, err := b.Digests()
	if err != nil {
		return b, err
	}
	for _, c := range contents {
		is := map[gateway.PolicyPart]string{gateway.PolicyRules: digests.Rules, gateway.PolicyTests: digests.Tests, gateway.PolicyData: digests.Data}[c.Part]
		if is != c.Digest {
			return b, fmt.Errorf("%s has the digest %s and not %s: the store was changed past the gateway", c.Part, is, c.Digest)
		}
	}
	return b, nil
}
