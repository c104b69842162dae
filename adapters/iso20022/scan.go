package iso20022

import (
	"bytes"
	"fmt"
)

const (
	nsXML   = "http://www.w3.org/XML/1998/namespace"
	nsXMLNS = "http://www.w3.org/2000/xmlns/"
	nsXSI   = "http://www.w3.org/2001/XMLSchema-instance"
	nsDSig  = "http://www.w3.org/2000/09/xmldsig#"
)

// tokenKind says what the scanner stands on.
type tokenKind uint8

const (
	tokenEOF   tokenKind = iota
	tokenStart           // start tag; selfClosing tells whether the end tag follows by itself
	tokenEnd             // end tag, also the second half of a self-closing tag
	tokenText            // character data with its references still unresolved
	tokenCDATA           // the inside of a CDATA section
	tokenOther           // comment or processing instruction: nobody's business
)

// attribute is one attribute of the start tag under the scanner. All slices
// point into the input.
type attribute struct {
	start, end    int // byte range, without the white space before it
	prefix, local []byte
	value         []byte // between the quotes, references unresolved
	uri           string // empty for an attribute without prefix
	declares      bool   // it is a namespace declaration
}

// binding is one namespace declaration in scope.
type binding struct {
	prefix []byte // empty for the default namespace
	uri    string
	depth  int
}

// open is an element whose end tag is still to come.
type open struct {
	name, local []byte
	uri         string
}

// syntaxError is a breach of XML well-formedness or of a limit, at a byte offset.
type syntaxError struct {
	offset int
	rule   string
	hint   string
}

func (e *syntaxError) Error() string { return fmt.Sprintf("offset %d: %s", e.offset, e.hint) }

// scanner is a strict pull tokenizer for namespaced XML 1.0 over bytes in memory.
// It knows no DTD and no entity but the five of XML, resolves nothing outside the
// input, copies nothing but namespace names, and keeps memory in proportion to the
// depth of the document. The input must have passed checkCharacters.
//
// encoding/xml isn't used for this because it accepts what must be refused here
// (duplicate attributes, unbound prefixes, several roots, any depth) and takes
// three times as long; a fuzz test holds the two against each other.
type scanner struct {
	src      []byte
	pos      int
	maxDepth int
	maxAttrs int
	maxNS    int
	tokens   int // how many tokens may still come

	start, end  int // byte range of the token
	kind        tokenKind
	selfClosing bool
	local       []byte // of tokenStart and tokenEnd
	uri         string // of tokenStart and tokenEnd
	attrs       []attribute
	content     []byte // of tokenText and tokenCDATA

	stack       []open
	bindings    []binding
	pendingEnd  bool
	rootClosed  bool
	lastURI     string // the newest namespace name, to avoid a copy per declaration
	lastURIText []byte
}

func newScanner(src []byte, l Limits) *scanner {
	return &scanner{src: src, stack: make([]open, 0, 16), bindings: make([]binding, 0, 4), attrs: make([]attribute, 0, 4), maxDepth: l.Depth, maxAttrs: l.Attributes, maxNS: l.Namespaces, tokens: l.Tokens}
}

// rescan reads again what the envelope reader has read and measured before.
func rescan(src []byte) *scanner {
	const unlimited = 1 << 30
	return &scanner{src: src, stack: make([]open, 0, 16), bindings: make([]binding, 0, 4), attrs: make([]attribute, 0, 4), maxDepth: unlimited, maxAttrs: unlimited, maxNS: unlimited, tokens: unlimited}
}

// depth is the number of open elements; the element of tokenStart is counted,
// that of tokenEnd is not any more.
func (s *scanner) depth() int { return len(s.stack) }

func (s *scanner) fail(at int, rule, format string, args ...any) error {
	return &syntaxError{offset: at, rule: rule, hint: fmt.Sprintf(format, args...)}
}

// next moves to the next token. After an error or tokenEOF it must not be
// called again.
func (s *scanner) next() error {
	if s.pendingEnd {
		s.pendingEnd = false
		s.kind, s.start = tokenEnd, s.end
		s.pop()
		return nil
	}
	s.start = s.pos
	if s.pos >= len(s.src) {
		return s.finish()
	}
	s.tokens--
	if s.tokens < 0 {
		return s.fail(s.pos, "XML-LIMIT", "the message has more elements and texts than this gateway takes")
	}
	if s.src[s.pos] != '<' {
		return s.text()
	}
	rest := s.src[s.pos:]
	if len(rest) < 2 {
		return s.fail(s.pos, "XML-TRUNCATED", "the message ends inside a tag")
	}
	switch rest[1] {
	case '/':
		return s.endTag()
	case '?':
		return s.instruction()
	case '!':
		switch {
		case bytes.HasPrefix(rest, []byte("<!--")):
			return s.comment()
		case bytes.HasPrefix(rest, []byte("<![CDATA[")):
			return s.cdata()
		case bytes.HasPrefix(rest, []byte("<!DOCTYPE")):
			return s.fail(s.pos, "XML-DTD", "a document type declaration is refused whatever it says; remove it")
		}
		return s.fail(s.pos, "XML-SYNTAX", "unknown markup after <!")
	}
	return s.startTag()
}

func (s *scanner) finish() error {
	if len(s.stack) > 0 {
		return s.fail(s.pos, "XML-TRUNCATED", "the message ends before </%s>", s.stack[len(s.stack)-1].name)
	}
	if !s.rootClosed {
		return s.fail(s.pos, "XML-EMPTY", "there is no element in the message")
	}
	s.kind, s.end = tokenEOF, s.pos
	return nil
}

func (s *scanner) text() error {
	n := bytes.IndexByte(s.src[s.pos:], '<')
	if n < 0 {
		n = len(s.src) - s.pos
	}
	s.content = s.src[s.pos : s.pos+n]
	if len(s.stack) == 0 {
		if !isBlank(s.content) {
			if s.rootClosed {
				return s.fail(s.pos, "XML-TRAILING", "there is text after the end of the root element")
			}
			return s.fail(s.pos, "XML-SYNTAX", "this is not XML: it begins with text; send the message as XML, without anything around it")
		}
	} else {
		if i := bytes.Index(s.content, []byte("]]>")); i >= 0 {
			return s.fail(s.pos+i, "XML-SYNTAX", "]]> may not stand in text")
		}
		if err := s.references(s.content, s.pos); err != nil {
			return err
		}
	}
	s.kind, s.end = tokenText, s.pos+n
	s.pos = s.end
	return nil
}

func (s *scanner) cdata() error {
	if len(s.stack) == 0 {
		return s.fail(s.pos, "XML-SYNTAX", "CDATA outside the root element")
	}
	from := s.pos + len("<![CDATA[")
	n := bytes.Index(s.src[from:], []byte("]]>"))
	if n < 0 {
		return s.fail(s.pos, "XML-TRUNCATED", "a CDATA section has no end")
	}
	s.kind, s.content, s.end = tokenCDATA, s.src[from:from+n], from+n+3
	s.pos = s.end
	return nil
}

func (s *scanner) comment() error {
	from := s.pos + len("<!--")
	n := bytes.Index(s.src[from:], []byte("--"))
	if n < 0 || from+n+2 >= len(s.src) {
		return s.fail(s.pos, "XML-TRUNCATED", "a comment has no end")
	}
	if s.src[from+n+2] != '>' {
		return s.fail(from+n, "XML-SYNTAX", "-- may not stand in a comment")
	}
	s.kind, s.end = tokenOther, from+n+3
	s.pos = s.end
	return nil
}

func (s *scanner) instruction() error {
	from := s.pos + 2
	n := bytes.Index(s.src[from:], []byte("?>"))
	if n < 0 {
		return s.fail(s.pos, "XML-TRUNCATED", "a processing instruction has no end")
	}
	size := nameLength(s.src[from : from+n])
	target := s.src[from : from+size]
	if size == 0 || bytes.IndexByte(target, ':') >= 0 || (size < n && !isSpace(s.src[from+size])) {
		return s.fail(s.pos, "XML-SYNTAX", "a processing instruction has no proper target")
	}
	if bytes.EqualFold(target, []byte("xml")) {
		return s.fail(s.pos, "XML-SYNTAX", "an XML declaration may stand at the very beginning only")
	}
	s.kind, s.end = tokenOther, from+n+2
	s.pos = s.end
	return nil
}

func (s *scanner) endTag() error {
	from := s.pos + 2
	if len(s.stack) == 0 {
		return s.fail(s.pos, "XML-SYNTAX", "an end tag without a start tag")
	}
	top := s.stack[len(s.stack)-1]
	if bytes.IndexByte(s.src[from:], '>') < 0 {
		return s.fail(s.pos, "XML-TRUNCATED", "the message ends inside an end tag")
	}
	if !bytes.HasPrefix(s.src[from:], top.name) {
		return s.fail(s.pos, "XML-SYNTAX", "</%s> was expected here", top.name)
	}
	at := skipSpace(s.src, from+len(top.name))
	if at >= len(s.src) {
		return s.fail(s.pos, "XML-TRUNCATED", "the message ends inside an end tag")
	}
	if s.src[at] != '>' {
		return s.fail(s.pos, "XML-SYNTAX", "</%s> was expected here", top.name)
	}
	s.kind, s.end = tokenEnd, at+1
	s.pos = s.end
	s.pop()
	return nil
}

// pop closes the innermost element and forgets the namespaces that it declared.
func (s *scanner) pop() {
	depth := len(s.stack)
	top := &s.stack[depth-1]
	s.local, s.uri = top.local, top.uri
	s.stack = s.stack[:depth-1]
	for n := len(s.bindings); n > 0 && s.bindings[n-1].depth == depth; n-- {
		s.bindings = s.bindings[:n-1]
	}
	if depth == 1 {
		s.rootClosed = true
	}
}

func (s *scanner) startTag() error {
	if s.rootClosed {
		return s.fail(s.pos, "XML-ROOTS", "there is a second root element; send one message at a time")
	}
	if len(s.stack) >= s.maxDepth {
		return s.fail(s.pos, "XML-DEPTH", "elements are nested deeper than %d", s.maxDepth)
	}
	at := s.pos + 1
	size := nameLength(s.src[at:])
	name := s.src[at : at+size]
	if size == 0 || !isQName(name) {
		return s.fail(s.pos, "XML-SYNTAX", "< is not followed by the name of an element")
	}
	at += size
	s.attrs = s.attrs[:0]
	for {
		blank := at
		at = skipSpace(s.src, at)
		if at >= len(s.src) {
			return s.fail(s.pos, "XML-TRUNCATED", "the message ends inside a tag")
		}
		c := s.src[at]
		if c == '>' {
			s.selfClosing = false
			at++
			break
		}
		if c == '/' {
			if at+1 >= len(s.src) || s.src[at+1] != '>' {
				return s.fail(at, "XML-SYNTAX", "/ must be followed by > in a tag")
			}
			s.selfClosing = true
			at += 2
			break
		}
		if blank == at {
			return s.fail(at, "XML-SYNTAX", "white space is missing between attributes")
		}
		if len(s.attrs) >= s.maxAttrs {
			return s.fail(at, "XML-ATTRIBUTES", "an element has more than %d attributes", s.maxAttrs)
		}
		next, err := s.attribute(at)
		if err != nil {
			return err
		}
		at = next
	}
	s.kind, s.end = tokenStart, at
	s.pos = at
	s.stack = append(s.stack, open{name: name})
	if err := s.resolve(name); err != nil {
		return err
	}
	s.pendingEnd = s.selfClosing
	return nil
}

// attribute reads one attribute at the given offset and returns the offset behind it.
func (s *scanner) attribute(at int) (int, error) {
	size := nameLength(s.src[at:])
	name := s.src[at : at+size]
	if !isQName(name) {
		return 0, s.fail(at, "XML-SYNTAX", "an attribute has no proper name")
	}
	eq := skipSpace(s.src, at+size)
	if eq >= len(s.src) || s.src[eq] != '=' {
		return 0, s.fail(at, "XML-SYNTAX", "the attribute %s has no value", name)
	}
	q := skipSpace(s.src, eq+1)
	if q >= len(s.src) || (s.src[q] != '"' && s.src[q] != '\'') {
		return 0, s.fail(at, "XML-SYNTAX", "the value of %s is not in quotes", name)
	}
	n := bytes.IndexByte(s.src[q+1:], s.src[q])
	if n < 0 {
		return 0, s.fail(at, "XML-TRUNCATED", "the value of %s has no end", name)
	}
	value := s.src[q+1 : q+1+n]
	if bytes.IndexByte(value, '<') >= 0 {
		return 0, s.fail(q, "XML-SYNTAX", "< may not stand in an attribute")
	}
	if err := s.references(value, q+1); err != nil {
		return 0, err
	}
	prefix, local := splitName(name)
	s.attrs = append(s.attrs, attribute{start: at, end: q + n + 2, prefix: prefix, local: local, value: value})
	return q + n + 2, nil
}

// resolve binds the prefixes of the start tag just read: declarations first,
// then the element, then its attributes.
func (s *scanner) resolve(name []byte) error {
	depth := len(s.stack)
	for i := range s.attrs {
		a := &s.attrs[i]
		var declared []byte
		switch {
		case len(a.prefix) == 0 && string(a.local) == "xmlns":
		case string(a.prefix) == "xmlns":
			declared = a.local
		default:
			continue
		}
		a.declares, a.uri = true, nsXMLNS
		uri, err := s.namespaceName(a)
		if err != nil {
			return err
		}
		for _, b := range s.bindings {
			if b.depth == depth && bytes.Equal(b.prefix, declared) {
				return s.fail(a.start, "XML-SYNTAX", "the namespace prefix %q is declared twice", declared)
			}
		}
		if len(s.bindings) >= s.maxNS {
			return s.fail(a.start, "XML-LIMIT", "more than %d namespaces are in scope", s.maxNS)
		}
		s.bindings = append(s.bindings, binding{prefix: declared, uri: uri, depth: depth})
	}
	prefix, local := splitName(name)
	uri, ok := s.lookup(prefix)
	if !ok {
		return s.fail(s.start, "XML-NAMESPACE", "the namespace prefix %q is not declared", prefix)
	}
	s.local, s.uri = local, uri
	s.stack[depth-1].uri, s.stack[depth-1].local = uri, local
	for i := range s.attrs {
		a := &s.attrs[i]
		if !a.declares && len(a.prefix) > 0 {
			if a.uri, ok = s.lookup(a.prefix); !ok {
				return s.fail(a.start, "XML-NAMESPACE", "the namespace prefix %q is not declared", a.prefix)
			}
		}
		for j := range i {
			if b := &s.attrs[j]; b.uri == a.uri && b.declares == a.declares && bytes.Equal(a.local, b.local) {
				return s.fail(a.start, "XML-SYNTAX", "the attribute %s stands there twice", a.local)
			}
		}
	}
	return nil
}

// namespaceName checks a declaration against Namespaces in XML 1.0 and returns
// the name that it binds.
func (s *scanner) namespaceName(a *attribute) (string, error) {
	reserved := len(a.prefix) > 0 && (string(a.local) == "xml" || string(a.local) == "xmlns")
	if !reserved && s.lastURIText != nil && bytes.Equal(a.value, s.lastURIText) {
		return s.lastURI, nil
	}
	uri := string(unescape(nil, a.value, true))
	isXML := reserved && string(a.local) == "xml"
	switch {
	case isXML != (uri == nsXML), uri == nsXMLNS, reserved && !isXML:
		return "", s.fail(a.start, "XML-NAMESPACE", "the prefixes xml and xmlns are reserved")
	case len(a.prefix) > 0 && uri == "":
		return "", s.fail(a.start, "XML-NAMESPACE", "the prefix %s is bound to nothing", a.local)
	}
	if !isXML && uri != "" { // xmlns="" must not let xmlns:p="" pass by way of the shortcut
		s.lastURI, s.lastURIText = uri, a.value
	}
	return uri, nil
}

func (s *scanner) lookup(prefix []byte) (string, bool) {
	for i := len(s.bindings) - 1; i >= 0; i-- {
		if bytes.Equal(s.bindings[i].prefix, prefix) {
			return s.bindings[i].uri, true
		}
	}
	switch string(prefix) {
	case "":
		return "", true
	case "xml":
		return nsXML, true
	}
	return "", false
}

// references checks that every & in the text begins one of XML's own five
// entities or a reference to an allowed character.
func (s *scanner) references(text []byte, at int) error {
	for i := bytes.IndexByte(text, '&'); i >= 0; {
		_, size, err := reference(text[i:])
		if err != nil {
			return s.fail(at+i, "XML-REFERENCE", "%s", err.Error())
		}
		i += size
		n := bytes.IndexByte(text[i:], '&')
		if n < 0 {
			break
		}
		i += n
	}
	return nil
}
