package iso20022_test

import (
	"bytes"
	"cmp"
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"go/parser"
	"go/token"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/cockroachdb/apd/v3"
	"github.com/moov-io/iso20022/pkg/document"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/adapters/iso20022/sample"
)

var updateDocs = flag.Bool("update-docs", false, "write the generated tables in docs anew")

// generatedForMoov is how many generated messages of each type moov reads.
const generatedForMoov = 40

// notAsked are elements that we never give to the other library, because it
// changes them. A row without any other difference is faithful.
var notAsked = map[string]string{"admi.002.001.01": "Rsn/RjctnDtTm"}

// comparison is what became of messages of one type that another library read
// and wrote.
type comparison struct {
	message                                     string
	known                                       bool // there is a type for it
	documents, read, approved, valid, unchanged int
	unasked                                     int            // unchanged but for what we don't ask of it
	refusals, lostOn, changedOn, addedOn        map[string]int // by reason or path
}

func TestTableOfDifferencesToMoovIsCurrent(t *testing.T) {
	t.Parallel()

	var rows []*comparison
	bySample := map[string][]specimen{}
	for _, s := range samples(t) {
		bySample[s.message] = append(bySample[s.message], s)
	}
	for _, d := range iso20022.Definitions() {
		row := &comparison{message: d.ID, refusals: map[string]int{}, lostOn: map[string]int{}, changedOn: map[string]int{}, addedOn: map[string]int{}}
		rows = append(rows, row)
		if _, err := document.NewDocument("urn:iso:std:iso:20022:tech:xsd:" + d.ID); err != nil {
			continue
		}
		row.known = true
		g, err := sample.NewGenerator(d.ID, 5000)
		require.NoError(t, err)
		var documents [][]byte
		for range generatedForMoov {
			documents = append(documents, g.Business().Part())
		}
		for _, s := range bySample[d.ID] {
			documents = append(documents, s.doc)
		}
		for _, doc := range documents {
			if len(iso20022.CheckSchema(iso20022.Part{Type: d.ID, End: len(doc), XML: doc})) == 0 {
				row.take(t, doc)
			}
		}
	}
	var faithful []string
	for _, r := range rows {
		if r.faithful() {
			faithful = append(faithful, r.message)
		}
	}
	require.Equal(t, []string{iso20022.TypeMessageReject}, faithful, "decision 3 says what it is used for; it may be used for these")

	path := filepath.Join("..", "..", "docs", "moov.md")
	want := moovDocument(rows)
	if *updateDocs {
		require.NoError(t, os.WriteFile(path, []byte(want), 0o644))
	}
	got, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, want, string(got), "run: go test ./adapters/iso20022 -run Moov -update-docs")
}

func (c *comparison) faithful() bool {
	return c.known && c.documents == c.read && c.documents == c.approved && c.documents == c.unchanged+c.unasked && c.documents == c.valid
}

// take has the other library read, approve and write a valid document.
func (c *comparison) take(t testing.TB, doc []byte) {
	t.Helper()
	c.documents++
	parsed, err := readByMoov(doc)
	if err != nil {
		c.refusals["read: "+firstWords(err)]++
		return
	}
	c.read++
	if err := approvedByMoov(parsed); err != nil {
		c.refusals[firstWords(err)]++
	} else {
		c.approved++
	}
	out, err := xml.Marshal(parsed)
	if err != nil {
		c.refusals["write: "+firstWords(err)]++
		return
	}
	if len(iso20022.CheckSchema(iso20022.Part{Type: c.message, End: len(out), XML: out})) == 0 {
		c.valid++
	}
	before, err := contentOf(doc)
	require.NoError(t, err)
	after, err := contentOf(out)
	if err != nil {
		c.refusals["write: "+firstWords(err)]++
		return
	}
	same, unasked := true, false
	for _, path := range slices.Sorted(maps.Keys(before)) {
		if theirs, ok := after[path]; !ok {
			c.lostOn[general(path)]++
			same = false
		} else if !sameValue(before[path], theirs) {
			c.changedOn[general(path)]++
			if general(path) == notAsked[c.message] {
				unasked = true
			} else {
				same = false
			}
		}
	}
	for path := range after {
		if _, ok := before[path]; !ok {
			c.addedOn[general(path)]++
			same = false
		}
	}
	switch {
	case same && unasked:
		c.unasked++
	case same:
		c.unchanged++
	}
}

func readByMoov(doc []byte) (parsed document.Iso20022Document, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %v", p)
		}
	}()
	return document.ParseIso20022Document(doc)
}

func approvedByMoov(parsed document.Iso20022Document) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %v", p)
		}
	}()
	return parsed.Validate()
}

// contentOf gives the texts of a document's leaves and attributes by indexed path.
func contentOf(doc []byte) (map[string]string, error) {
	type level struct {
		path     string
		children map[string]int
		leaf     bool
		text     string
	}
	content := map[string]string{}
	way := []level{{children: map[string]int{}}}
	d := xml.NewDecoder(bytes.NewReader(doc))
	for {
		next, err := d.Token()
		if errors.Is(err, io.EOF) {
			return content, nil
		}
		if err != nil {
			return nil, err
		}
		switch next := next.(type) {
		case xml.StartElement:
			up := &way[len(way)-1]
			up.leaf = false
			up.children[next.Name.Local]++
			path := fmt.Sprintf("%s/%s[%d]", up.path, next.Name.Local, up.children[next.Name.Local])
			for _, a := range next.Attr {
				if a.Name.Local != "xmlns" && a.Name.Space != "xmlns" {
					content[path+"/@"+a.Name.Local] = a.Value
				}
			}
			way = append(way, level{path: path, children: map[string]int{}, leaf: true})
		case xml.CharData:
			way[len(way)-1].text += string(next)
		case xml.EndElement:
			if l := way[len(way)-1]; l.leaf {
				content[l.path] = l.text
			}
			way = way[:len(way)-1]
		}
	}
}

// sameValue compares texts, and numbers by their value: 1000.00 is 1000.
func sameValue(a, b string) bool {
	if a == b {
		return true
	}
	x, _, errX := apd.NewFromString(strings.TrimSpace(a))
	y, _, errY := apd.NewFromString(strings.TrimSpace(b))
	return errX == nil && errY == nil && !strings.ContainsAny(b, "eE") && x.Cmp(y) == 0
}

// general takes the indexes and all but the last steps off a path.
func general(path string) string {
	steps := strings.Split(path, "/")
	for i := range steps {
		steps[i], _, _ = strings.Cut(steps[i], "[")
	}
	return strings.Join(steps[max(len(steps)-2, 0):], "/")
}

// firstWords leaves the place out that stands behind the reason.
func firstWords(err error) string {
	words, _, _ := strings.Cut(strings.ReplaceAll(err.Error(), "|", "/"), " (")
	return words
}

// most names the most frequent keys.
func most(counts map[string]int, n int) string {
	keys := slices.Collect(maps.Keys(counts))
	slices.SortFunc(keys, func(a, b string) int {
		return cmp.Or(counts[b]-counts[a], strings.Compare(a, b))
	})
	words := make([]string, 0, n)
	for _, k := range keys[:min(n, len(keys))] {
		words = append(words, fmt.Sprintf("%s (%d)", k, counts[k]))
	}
	if len(keys) > n {
		words = append(words, fmt.Sprintf("%d more", len(keys)-n))
	}
	return strings.Join(words, ", ")
}

func moovDocument(rows []*comparison) string {
	var b strings.Builder
	b.WriteString(`# What moov-io/iso20022 makes of our messages

Generated by a test: ` + "`go test ./adapters/iso20022 -run Moov -update-docs`" + ` writes it, and without the flag the test fails when it is out of date.

The module (v0.2.1) reads valid messages of every type that the gateway reads or writes: ` + fmt.Sprint(generatedForMoov) + ` generated ones of each type, which pass the
plain rules, and the collected samples. It gets the bare Document, since it knows no envelope. Then it validates what it has read and writes it
again. All counts are of messages that are valid against the published schema.

- **read**: it could parse the message; **approved**: its own validation says that the message is valid.
- **written valid**: what it writes passes the schema. **unchanged**: every text and attribute is there again with its value, and none besides; numbers are
  compared by value.

It may carry a message only where all of these are the number of documents. That is admi.002 when it has no time of rejection, whose offset it loses; ours has
none, and so the module writes our admi.002, behind the schema like everything that leaves. It carries no payment. See [decision 3](decisions/0003-iso20022-libraries.md).

| message | documents | read | approved | written valid | unchanged |
|---|---|---|---|---|---|
`)
	var absent []string
	for _, r := range rows {
		if !r.known {
			absent = append(absent, r.message)
			continue
		}
		fmt.Fprintf(&b, "| %s | %d | %d | %d | %d | %d |\n", r.message, r.documents, r.read, r.approved, r.valid, r.unchanged)
	}
	fmt.Fprintf(&b, "\nIt has no type for %s.\n\n## Why\n\nThe most frequent reasons and elements; a number is how often.\n\n| message | refusals | lost | changed | added |\n|---|---|---|---|---|\n", strings.Join(absent, ", "))
	for _, r := range rows {
		if r.known {
			fmt.Fprintf(&b, "| %s | %s | %s | %s | %s |\n", r.message, most(r.refusals, 3), most(r.lostOn, 3), most(r.changedOn, 3), most(r.addedOn, 3))
		}
	}
	return b.String()
}

func TestMoovIsUsedOnlyWhereItIsFaithful(t *testing.T) {
	t.Parallel()

	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	used := map[string]bool{}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
		require.NoError(t, err)
		for _, i := range parsed.Imports {
			if pkg, ok := strings.CutPrefix(strings.Trim(i.Path.Value, `"`), "github.com/moov-io/iso20022/pkg/"); ok {
				used[pkg] = true
			}
		}
	}
	require.Equal(t, map[string]bool{"admi_v01": true, "common": true}, used)
}
