package iso20022_test

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/adapters/iso20022/sample"
)

// sharedFolder finds the test data beside the repository, and skips without it.
func sharedFolder(t testing.TB, parts ...string) string {
	t.Helper()
	dir := filepath.Join("..", "..", "..", "shared", "data")
	if env := os.Getenv("VOSTRO_SHARED"); env != "" {
		dir = env
		if _, err := os.Stat(filepath.Join(env, "data")); err == nil {
			dir = filepath.Join(env, "data")
		}
	}
	if _, err := os.Stat(dir); err != nil {
		t.Skip("shared test data is not here: put it beside the repository or name its folder in VOSTRO_SHARED")
	}
	return filepath.Join(append([]string{dir}, parts...)...)
}

// specimen is one document to be judged, and where it comes from.
type specimen struct {
	message, origin string
	doc             []byte
}

// samples are the headers and Documents of every shared sample of whose type we
// have a schema.
func samples(t testing.TB) []specimen {
	t.Helper()
	var all []specimen
	names := iso20022.SchemaNames()
	files, err := filepath.Glob(sharedFolder(t, "samples", "*", "*.xml"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		raw, err := os.ReadFile(file)
		require.NoError(t, err)
		e, _ := iso20022.Read(raw, iso20022.Limits{})
		if e == nil {
			continue
		}
		for _, p := range []iso20022.Part{e.Header, e.Document} {
			if p.Present() && slices.Contains(names, p.Type) {
				all = append(all, specimen{p.Type, filepath.Base(file), p.XML})
			}
		}
	}
	return all
}

// Documents of the differential proof.
const (
	mutantsOfSamples = 2500
	perSchema        = 70 // of each kind that is generated: 36 schemas make 2,500
)

// generated are documents of one message: random valid ones, mutants of them, and
// those with just one thing wrong. The same seed gives the same.
func generated(t testing.TB, message string, n, more int, seed uint64) []specimen {
	t.Helper()
	g, err := sample.NewGenerator(message, seed)
	require.NoError(t, err)
	r := rand.New(rand.NewPCG(seed, 9))
	var all []specimen
	for range n {
		valid := g.Valid().Part()
		for range more {
			miss, what := g.NearMiss()
			all = append(all, specimen{message, "near miss, " + what, miss.Part()})
		}
		all = append(all, specimen{message, "generated", valid}, specimen{message, "mutant of generated", mutant(valid, r)})
	}
	return all
}

// specimens are all documents of the proof: the samples, mutants of them, and
// what is generated.
func specimens(t testing.TB) []specimen {
	t.Helper()
	originals := samples(t)
	all := slices.Clone(originals)
	r := rand.New(rand.NewPCG(20022, 8))
	for i := range mutantsOfSamples {
		s := originals[i%len(originals)]
		all = append(all, specimen{s.message, "mutant of " + s.origin, mutant(s.doc, r)})
	}
	for _, name := range iso20022.SchemaNames() {
		all = append(all, generated(t, name, perSchema, 1, 20022)...)
	}
	return all
}

// judge holds specimens against a schema of each message, on all cores. It gives
// the findings in the order of the specimens, and says nothing of a specimen
// whose message has no judge.
func judge(t testing.TB, judges map[string]iso20022.Judge, all []specimen) [][]string {
	t.Helper()
	verdicts := make([][]string, len(all))
	var group errgroup.Group
	workers := runtime.GOMAXPROCS(0)
	for w := range workers {
		group.Go(func() error {
			for i := w; i < len(all); i += workers {
				if judge := judges[all[i].message]; judge != nil {
					var err error
					if verdicts[i], err = judge(all[i].doc); err != nil {
						return fmt.Errorf("%s: %w", all[i].origin, err)
					}
				}
			}
			return nil
		})
	}
	require.NoError(t, group.Wait())
	return verdicts
}

func judges(t testing.TB, schema func(name string) ([]byte, error)) map[string]iso20022.Judge {
	t.Helper()
	all := map[string]iso20022.Judge{}
	for _, name := range iso20022.SchemaNames() {
		text, err := schema(name)
		require.NoError(t, err)
		all[name], err = iso20022.NewJudge(name, text)
		require.NoError(t, err)
	}
	return all
}

func publishedSchema(t testing.TB) func(name string) ([]byte, error) {
	return func(name string) ([]byte, error) { return os.ReadFile(sharedFolder(t, "xsd", name+".xsd")) }
}

func TestRenditionsJudgeAsThePublishedSchemasDo(t *testing.T) {
	t.Parallel()

	all := specimens(t)
	theirs := judge(t, judges(t, publishedSchema(t)), all)
	ours := judge(t, judges(t, iso20022.SchemaText), all)
	valid := map[string]int{}
	invalid := map[string]int{}
	mutants := 0
	for i, s := range all {
		if strings.HasPrefix(s.origin, "mutant of ") {
			mutants++
		}
		require.Equal(t, theirs[i], ours[i], "%s, %s\n%s", s.message, s.origin, s.doc)
		if len(theirs[i]) == 0 {
			valid[s.message]++
		} else {
			invalid[s.message]++
		}
	}
	t.Logf("%d documents, %d of them mutants, one verdict each", len(all), mutants)
	require.GreaterOrEqual(t, mutants, 5000)
	for _, name := range iso20022.SchemaNames() {
		t.Logf("%s: %d valid, %d invalid", name, valid[name], invalid[name])
		require.GreaterOrEqual(t, valid[name], 20, name)
		require.GreaterOrEqual(t, invalid[name], 80, name)
	}
}

// The proof is worth what it would find: most single changes of a rendition must
// make it fail, with no document but the generated ones.
func TestDifferentialProofFindsABrokenRendition(t *testing.T) {
	t.Parallel()

	const tries = 30
	for _, name := range []string{"pacs.008.001.08", "setr.010.001.05"} {
		text, err := iso20022.SchemaText(name)
		require.NoError(t, err)
		whole, err := iso20022.NewJudge(name, text)
		require.NoError(t, err)
		documents := generated(t, name, 150, 6, 20022)
		broken := breaks(string(text))
		r := rand.New(rand.NewPCG(20022, 9))
		r.Shuffle(len(broken), func(i, j int) { broken[i], broken[j] = broken[j], broken[i] })
		found, tried := 0, 0
		for _, b := range broken {
			other, err := iso20022.NewJudge(name, []byte(b))
			if err != nil {
				continue // no schema any more
			}
			if slices.ContainsFunc(documents, func(s specimen) bool { return differs(t, whole, other, s.doc) }) {
				found++
			} else {
				t.Log("not found: ", changedLine(string(text), b))
			}
			if tried++; tried == tries {
				break
			}
		}
		t.Logf("%s: %d of %d broken renditions found", name, found, tried)
		require.Equal(t, tries, tried)
		require.GreaterOrEqual(t, found, tries*2/3, name)
	}
}

var facetLine = regexp.MustCompile(`<xs:(maxLength|minLength|totalDigits|fractionDigits|minInclusive|pattern|enumeration) value="([^"]*)"/>`)

// breaks gives every rendition that differs from one in a single line: a facet
// moved or gone, an occurrence changed, an element misspelt.
func breaks(text string) []string {
	var all []string
	for _, at := range facetLine.FindAllStringSubmatchIndex(text, -1) {
		value := text[at[4]:at[5]]
		other := value + "X"
		var n int
		if _, err := fmt.Sscan(value, &n); err == nil {
			other = fmt.Sprint(n + 1)
		}
		all = append(all, text[:at[4]]+other+text[at[5]:], text[:at[0]]+text[at[1]:])
	}
	for _, swap := range [][2]string{{` minOccurs="0"`, ""}, {` maxOccurs="unbounded"`, ""}, {`"/>` + "\n      <xs:element", `" minOccurs="0"/>` + "\n      <xs:element"}, {`use="required"`, `use="optional"`}} {
		for at := 0; ; {
			n := strings.Index(text[at:], swap[0])
			if n < 0 {
				break
			}
			at += n
			all = append(all, text[:at]+swap[1]+text[at+len(swap[0]):])
			at += len(swap[0])
		}
	}
	return all
}

// span is a piece of a document.
type span struct{ start, end int }

// anatomy is a document taken apart: where its elements (without the root),
// start tags, names, texts and attributes stand.
type anatomy struct {
	elements, tags, names, texts, attributes []span
}

var (
	tagName      = regexp.MustCompile(`^<([^\s/>]+)`)
	tagAttribute = regexp.MustCompile(`\s[^\s=<>]+\s*=\s*("[^"]*"|'[^']*')`)
)

func dissect(doc []byte) anatomy {
	var a anatomy
	var starts []int
	d := xml.NewDecoder(bytes.NewReader(doc))
	d.Strict = false
	for {
		from := int(d.InputOffset())
		token, err := d.RawToken()
		if err != nil {
			return a
		}
		to := int(d.InputOffset())
		switch token := token.(type) {
		case xml.StartElement:
			starts = append(starts, from)
			if name := tagName.FindSubmatchIndex(doc[from:to]); name != nil {
				a.tags = append(a.tags, span{from, to})
				a.names = append(a.names, span{from + name[2], from + name[3]})
			}
			for _, at := range tagAttribute.FindAllIndex(doc[from:to], -1) {
				a.attributes = append(a.attributes, span{from + at[0], from + at[1]})
			}
		case xml.EndElement:
			if len(starts) > 1 {
				a.elements = append(a.elements, span{starts[len(starts)-1], to})
			}
			starts = starts[:max(len(starts)-1, 0)]
		case xml.CharData:
			if len(bytes.TrimFunc(token, unicode.IsSpace)) > 0 {
				a.texts = append(a.texts, span{from, to})
			}
		}
	}
}

// mutant changes one thing in a document, or two: the kind of slip that a bank's
// developer makes, and the kind of thing that somebody with bad intent tries.
func mutant(doc []byte, r *rand.Rand) []byte {
	out := slip(doc, r)
	if r.IntN(4) == 0 {
		out = slip(out, r)
	}
	return out
}

func slip(doc []byte, r *rand.Rand) []byte {
	a := dissect(doc)
	if len(a.elements) == 0 || len(a.texts) == 0 || len(a.attributes) == 0 {
		return doc
	}
	pick := func(list []span) span { return list[r.IntN(len(list))] }
	of := func(s span) string { return string(doc[s.start:s.end]) }
	put := func(at span, text string) []byte { return []byte(string(doc[:at.start]) + text + string(doc[at.end:])) }
	e, x, tag, name, at := pick(a.elements), pick(a.texts), pick(a.tags), pick(a.names), pick(a.attributes)
	switch r.IntN(18) {
	case 0: // gone
		return put(e, "")
	case 1: // twice
		return put(e, of(e)+of(e))
	case 2: // another in its place
		return put(e, of(pick(a.elements)))
	case 3: // another before it
		return put(e, of(pick(a.elements))+of(e))
	case 4: // misspelt, at both ends of an element
		return put(e, renamed(of(e), "X"+strings.TrimPrefix(tagName.FindString(of(e)), "<")))
	case 5: // in the place of another's name
		return put(e, renamed(of(e), of(name)))
	case 6: // empty
		return put(x, "")
	case 7:
		words := []string{
			"-1", "0.000001", "1e5", "12,50", "NaN", "2026-13-01", "2026-02-28Z", "24:00:00", "xx", "true", "ABCDEFGH", "é", " ", "\t", "&#32;",
			strings.Repeat("W", 5), strings.Repeat("W", 36), strings.Repeat("W", 71), strings.Repeat("ä", 140), strings.Repeat("W", 141), strings.Repeat("9", 19), "&lt;b&gt;", "<![CDATA[ABC]]>",
		}
		return put(x, words[r.IntN(len(words))])
	case 8: // longer
		return put(x, of(x)+[]string{"9", "x", " ", "&amp;", "é"}[r.IntN(5)])
	case 9: // shorter
		runes := []rune(of(x))
		return put(x, string(runes[:len(runes)-1]))
	case 10: // other letters
		return put(x, []string{strings.ToLower(of(x)), strings.ToUpper(of(x)), " " + of(x) + "\n"}[r.IntN(3)])
	case 11: // attribute gone
		return put(at, "")
	case 12: // attribute with another value
		return put(at, strings.Replace(of(at), `="`, `="`+[]string{"X", " ", "urn:x:"}[r.IntN(3)], 1))
	case 13: // an attribute that isn't the schema's, or is every schema's
		more := []string{
			` a="1"`, ` Ccy="EUR"`, ` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"`, ` xmlns:y="urn:y" y:z="1"`,
			` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="Max35Text"`, ` xml:lang="en"`,
		}
		end := tag.end - 1
		if doc[end-1] == '/' {
			end--
		}
		return put(span{end, end}, more[r.IntN(len(more))])
	case 14: // in another namespace
		more := []string{` xmlns=""`, ` xmlns="urn:example:other"`, ` xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.99"`}
		if strings.Contains(of(tag), " xmlns=") {
			return put(tag, strings.Replace(of(tag), "tech:xsd", "tech:xsf", 1))
		}
		return put(span{tag.start + len(tagName.FindString(of(tag))), tag.start + len(tagName.FindString(of(tag)))}, more[r.IntN(len(more))])
	case 15: // text between elements
		return put(span{tag.end, tag.end}, "loose text")
	case 16: // things that mean nothing
		more := []string{"<!-- a word -->", "<?a word?>", "\n\t ", "<![CDATA[ ]]>"}
		return put(span{e.start, e.start}, more[r.IntN(len(more))])
	default: // the end of the document gone
		return doc[:len(doc)-r.IntN(len(doc)/4+1)]
	}
}

// renamed gives an element another name in its start and its end tag.
func renamed(element, name string) string {
	old := strings.TrimPrefix(tagName.FindString(element), "<")
	out := "<" + name + strings.TrimPrefix(element, "<"+old)
	if end := "</" + old; strings.Contains(out, end) {
		n := strings.LastIndex(out, end)
		out = out[:n] + "</" + name + out[n+len(end):]
	}
	return out
}

// changedLine is the line of a that b has otherwise.
func changedLine(a, b string) string {
	other := strings.Split(b, "\n")
	for i, line := range strings.Split(a, "\n") {
		if i >= len(other) || line != other[i] {
			return strings.TrimSpace(line)
		}
	}
	return ""
}

func differs(t testing.TB, a, b iso20022.Judge, doc []byte) bool {
	t.Helper()
	want, err := a(doc)
	require.NoError(t, err)
	got, err := b(doc)
	require.NoError(t, err)
	return !slices.Equal(want, got)
}
