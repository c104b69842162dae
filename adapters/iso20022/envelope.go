package iso20022

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/vostro-gateway/vostro/gateway"
)

// Defaults and ceilings of Limits.
const (
	BodyBytesDefault  = 1 << 20  // 1 MB
	BodyBytesMax      = 64 << 20 // 64 MB, for files of many transactions
	DepthDefault      = 64
	AttributesDefault = 64
	NamespacesDefault = 64
)

// namespace is what every ISO 20022 message's namespace begins with.
const namespace = "urn:iso:std:iso:20022:tech:xsd:"

// Limits bound what a message may cost before anybody knows what it is. A zero
// field means its default.
type Limits struct {
	BodyBytes  int // size of the message as it came, BodyBytesDefault
	Depth      int // nesting of elements, DepthDefault
	Attributes int // attributes of one element, AttributesDefault
	Namespaces int // namespace declarations in scope, NamespacesDefault
	Tokens     int // tags and texts; by default one for eight bytes of BodyBytes, and real messages need half of that
}

func (l Limits) withDefaults() Limits {
	def := func(v *int, d int) {
		if *v <= 0 {
			*v = d
		}
	}
	def(&l.BodyBytes, BodyBytesDefault)
	def(&l.Depth, DepthDefault)
	def(&l.Attributes, AttributesDefault)
	def(&l.Namespaces, NamespacesDefault)
	def(&l.Tokens, max(l.BodyBytes/8, 1024))
	return l
}

// Envelope is a well-formed message taken apart, not yet held against a schema.
type Envelope struct {
	// Wrapper is the local name of the element around AppHdr and Document, empty
	// when the Document is the root.
	Wrapper string
	// Header is the Business Application Header; its zero value says that there is none.
	Header Part
	// Document is the message itself.
	Document Part
}

// Part is one element of the envelope, cut out so that it can stand alone.
type Part struct {
	// Type is the ISO message definition, such as pacs.008.001.08, from the namespace.
	Type string
	// Start and End are its byte range in the message as UTF-8, without byte
	// order mark and XML declaration.
	Start, End int
	// XML is the element as a root of its own: the namespaces of its
	// surroundings declared on it, schema location hints gone. It shares memory
	// with the message where nothing had to change.
	XML []byte

	uri string // its namespace
}

// Present reports whether the part was there.
func (p Part) Present() bool { return p.End > 0 }

// ReadLimited reads a message from r but never more than the limit and one
// byte, which is enough for Read to refuse it by its size.
func ReadLimited(r io.Reader, l Limits) ([]byte, error) {
	return io.ReadAll(io.LimitReader(r, int64(l.withDefaults().BodyBytes)+1))
}

// Read takes a message apart: any envelope, any prefixes. It refuses by size
// before it looks at a byte, then whatever is not well-formed, over a limit, or
// carries a document type declaration, and last what is no ISO 20022 message at
// all. With faults the envelope is nil; every fault concerns the whole message.
func Read(raw []byte, l Limits) (*Envelope, []gateway.Fault) {
	l = l.withDefaults()
	if len(raw) > l.BodyBytes {
		return nil, []gateway.Fault{{
			Gate: gateway.GateSize, Rule: "SIZE", Reason: reasonFormat, Tx: gateway.WholeMessage,
			Found: fmt.Sprintf("%d bytes", len(raw)),
			Hint:  fmt.Sprintf("a message may have %d bytes; split the file or ask for a higher limit", l.BodyBytes),
		}}
	}
	if len(bytes.TrimSpace(raw)) == 0 {
		return nil, []gateway.Fault{parseFault(raw, &syntaxError{rule: "XML-EMPTY", hint: "the message is empty"})}
	}
	text, err := toUTF8(raw)
	if err != nil {
		return nil, []gateway.Fault{parseFault(raw, err)}
	}
	if at, why := checkCharacters(text); at >= 0 {
		err := &syntaxError{offset: at, rule: "XML-CHARACTER", hint: "there " + why}
		return nil, []gateway.Fault{parseFault(text, err)}
	}
	e := &envelopeReader{scanner: newScanner(text, l)}
	if err := e.read(); err != nil {
		return nil, []gateway.Fault{parseFault(text, err)}
	}
	return e.envelope()
}

// parseFault puts a syntax error in words; the excerpt is what stands there.
func parseFault(text []byte, err error) gateway.Fault {
	f := gateway.Fault{Gate: gateway.GateParse, Rule: "XML-SYNTAX", Reason: reasonFormat, Hint: err.Error(), Tx: gateway.WholeMessage}
	var se *syntaxError
	if errors.As(err, &se) {
		f.Rule, f.Hint = se.rule, se.hint
		if se.offset < len(text) {
			f.Found = printable(text[se.offset:min(len(text), se.offset+40)])
		}
		if se.offset > 0 {
			f.Hint += fmt.Sprintf(" (line %s)", lineOf(text, se.offset))
		}
	}
	return f
}

// printable makes bytes of an unread message fit to be shown.
func printable(b []byte) string {
	return strings.Map(func(r rune) rune {
		if !isXMLChar(r) {
			return '\uFFFD'
		}
		return r
	}, strings.ToValidUTF8(string(b), "\uFFFD"))
}

func lineOf(text []byte, at int) string {
	return fmt.Sprint(1 + bytes.Count(text[:min(at, len(text))], []byte{'\n'}))
}

// envelopeReader walks the message once. Inside AppHdr and Document it looks
// for schema location hints only: what else is in there belongs to the schema.
type envelopeReader struct {
	*scanner
	root      string // expanded name of the root, for the words of a fault
	wrapper   string
	headers   []found
	documents []found
	surplus   found // the third and later ones, which nobody looks at
	packed    bool  // a text outside of them looks like a message itself
}

// found is an AppHdr or Document while the reader walks over it.
type found struct {
	uri        string
	start, end int
	tagEnd     int // offset in front of the > or /> of its start tag
	inherited  []binding
	declared   map[string]bool // prefixes declared on the tag itself
	hints      [][2]int        // ranges of schema location hints, with the blank before them
}

func (r *envelopeReader) read() error {
	var inside *found
	depth := 0 // of the element that inside stands for
	for {
		if err := r.next(); err != nil {
			return err
		}
		switch r.kind {
		case tokenEOF:
			return nil
		case tokenStart:
			if r.depth() == 1 {
				r.root, r.wrapper = expanded(r.uri, r.local), string(r.local)
			}
			if inside == nil {
				inside, depth = r.enter(), r.depth()
			}
			if inside != nil {
				for _, a := range r.attrs {
					if a.uri == nsXSI && (string(a.local) == "schemaLocation" || string(a.local) == "noNamespaceSchemaLocation") {
						inside.hints = append(inside.hints, [2]int{a.start, a.end})
					}
				}
			}
		case tokenText, tokenCDATA:
			if inside == nil && !r.packed {
				r.packed = bytes.Contains(r.content, []byte("&lt;Document")) || (r.kind == tokenCDATA && bytes.Contains(r.content, []byte("<Document")))
			}
		case tokenEnd:
			if inside != nil && r.depth() < depth {
				inside.end = r.end
				inside = nil
			}
		}
	}
}

// enter notes the start of an AppHdr or Document, or returns nil.
func (r *envelopeReader) enter() *found {
	var list *[]found
	switch string(r.local) {
	case "AppHdr":
		list = &r.headers
	case "Document":
		list = &r.documents
	default:
		return nil
	}
	if len(*list) > 1 { // two are a fault already; a thousand need no memory
		r.surplus = found{}
		return &r.surplus
	}
	f := found{uri: r.uri, start: r.start, tagEnd: r.end - 1, declared: map[string]bool{}}
	if r.selfClosing {
		f.tagEnd--
	}
	for _, b := range r.bindings {
		if b.depth == r.depth() {
			f.declared[string(b.prefix)] = true
		} else {
			f.inherited = append(f.inherited, b)
		}
	}
	if r.depth() == 1 {
		r.wrapper = ""
	}
	*list = append(*list, f)
	return &(*list)[len(*list)-1]
}

func (r *envelopeReader) envelope() (*Envelope, []gateway.Fault) {
	whole := gateway.Fault{Gate: gateway.GateType, Reason: reasonFormat, Tx: gateway.WholeMessage}
	switch {
	case len(r.documents) == 0:
		whole.Rule, whole.Found = "TYPE", excerpt(r.root)
		whole.Hint = "there is no ISO 20022 Document in this message; served are " + Served()
		if r.packed {
			whole.Hint = "the Document is packed as text; send it as elements of the envelope, or by itself"
		}
		return nil, []gateway.Fault{whole}
	case len(r.documents) > 1, len(r.headers) > 1:
		whole.Gate, whole.Rule, whole.Path = gateway.GateRules, "ENVELOPE-ONE", "//Document"
		whole.Found = "more than one Document or AppHdr"
		whole.Hint = "an envelope carries one AppHdr and one Document; send the others by themselves"
		return nil, []gateway.Fault{whole}
	}
	e := &Envelope{Wrapper: r.wrapper, Document: r.part(r.documents[0])}
	if len(r.headers) == 1 {
		e.Header = r.part(r.headers[0])
	}
	return e, nil
}

// part cuts an element out as a root of its own.
func (r *envelopeReader) part(f found) Part {
	p := Part{Start: f.start, End: f.end, uri: f.uri, Type: strings.TrimPrefix(f.uri, namespace)}
	if !strings.HasPrefix(f.uri, namespace) {
		p.Type = ""
	}
	var context []byte
	for i, b := range f.inherited {
		if f.declared[string(b.prefix)] || (len(b.prefix) == 0 && b.uri == "") || overridden(f.inherited[i+1:], b.prefix) {
			continue
		}
		context = append(context, " xmlns"...)
		if len(b.prefix) > 0 {
			context = append(append(context, ':'), b.prefix...)
		}
		context = append(context, `="`...)
		context = append(appendEscaped(context, b.uri), '"')
	}
	if len(context) == 0 && len(f.hints) == 0 {
		p.XML = r.src[f.start:f.end]
		return p
	}
	p.XML = make([]byte, 0, f.end-f.start+len(context))
	at := f.start
	injected := false
	inject := func() {
		p.XML = append(append(p.XML, r.src[at:f.tagEnd]...), context...)
		at, injected = f.tagEnd, true
	}
	for _, h := range f.hints {
		if !injected && h[0] > f.tagEnd {
			inject()
		}
		p.XML = append(p.XML, r.src[at:h[0]]...)
		at = h[1]
	}
	if !injected {
		inject()
	}
	p.XML = append(p.XML, r.src[at:f.end]...)
	return p
}

func overridden(later []binding, prefix []byte) bool {
	for _, b := range later {
		if bytes.Equal(b.prefix, prefix) {
			return true
		}
	}
	return false
}

func expanded(uri string, local []byte) string {
	if uri == "" {
		return string(local)
	}
	return "{" + uri + "}" + string(local)
}

// appendEscaped appends text as it must stand in an attribute or an element.
func appendEscaped(dst []byte, text string) []byte {
	for _, r := range text {
		switch r {
		case '&':
			dst = append(dst, "&amp;"...)
		case '<':
			dst = append(dst, "&lt;"...)
		case '>':
			dst = append(dst, "&gt;"...)
		case '"':
			dst = append(dst, "&quot;"...)
		case '\t', '\n', '\r':
			dst = fmt.Appendf(dst, "&#%d;", r)
		default:
			if !isXMLChar(r) {
				r = '\uFFFD'
			}
			dst = append(dst, string(r)...)
		}
	}
	return dst
}
