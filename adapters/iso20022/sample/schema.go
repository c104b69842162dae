package sample

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"regexp"
	"regexp/syntax"
	"strconv"
	"strings"
)

// unbounded is a maximum that isn't one.
const unbounded = -1

// kind is what a particle of a content model is.
type kind uint8

const (
	kindElement kind = iota
	kindSequence
	kindChoice
	kindAny
)

// particle is one place in a content model.
type particle struct {
	kind      kind
	id        int    // counts the particles of a schema
	name      string // of an element
	typeName  string // of an element
	namespace string // of a wildcard
	min, max  int
	children  []*particle // of a sequence or a choice
}

// contentType is a type of the schema: complex with content, simple, or simple
// with attributes.
type contentType struct {
	name       string
	content    *particle // nil for text
	base       string    // of text: another type or an xs: one
	facets     facets
	attributes []attribute
}

type attribute struct {
	name, typeName string
	required       bool
}

// facets restrict a text.
type facets struct {
	enumeration    []string
	patterns       []pattern // any of them
	minLength      int
	maxLength      int // 0 for no bound
	totalDigits    int // 0 for no bound
	fractionDigits int // unbounded for no bound
	minInclusive   string
}

type pattern struct {
	tree  *syntax.Regexp
	match *regexp.Regexp
}

// schema is the content model of one message definition.
type schema struct {
	namespace string
	root      *particle
	types     map[string]*contentType
	particles int
}

// readSchema reads the subset of XML Schema that the published messages use:
// one root element, named types, sequences, choices and wildcards, texts with
// facets. Anything else is an error that names it, since a message written
// without it could be wrong.
func readSchema(text []byte) (*schema, error) {
	r := &schemaReader{d: xml.NewDecoder(bytes.NewReader(text)), s: &schema{types: map[string]*contentType{}}}
	if err := r.read(); err != nil {
		return nil, err
	}
	return r.s, r.s.check()
}

// check holds the types that are named against those that are there.
func (s *schema) check() error {
	if s.root == nil {
		return errors.New("the schema has no root element")
	}
	if s.types[s.root.typeName] == nil {
		return fmt.Errorf("type %s is not defined", s.root.typeName)
	}
	for _, t := range s.types {
		if t.content == nil && !strings.HasPrefix(t.base, "xs:") && s.types[t.base] == nil {
			return fmt.Errorf("type %s, the base of %s, is not defined", t.base, t.name)
		}
		for _, a := range t.attributes {
			if s.types[a.typeName] == nil {
				return fmt.Errorf("type %s of attribute %s is not defined", a.typeName, a.name)
			}
		}
		if err := s.checkParticle(t.content); err != nil {
			return err
		}
	}
	return nil
}

func (s *schema) checkParticle(p *particle) error {
	if p == nil {
		return nil
	}
	if p.kind == kindElement && s.types[p.typeName] == nil {
		return fmt.Errorf("type %s of element %s is not defined", p.typeName, p.name)
	}
	for _, c := range p.children {
		if err := s.checkParticle(c); err != nil {
			return err
		}
	}
	return nil
}

// text collects the facets of a text on the way to its xs: base, the nearest
// first.
func (s *schema) text(t *contentType) (facets, string) {
	f := t.facets
	for !strings.HasPrefix(t.base, "xs:") {
		t = s.types[t.base]
		f = f.or(t.facets)
	}
	return f, strings.TrimPrefix(t.base, "xs:")
}

// or takes from base what f leaves open.
func (f facets) or(base facets) facets {
	if len(f.enumeration) == 0 {
		f.enumeration = base.enumeration
	}
	if len(f.patterns) == 0 {
		f.patterns = base.patterns
	}
	f.minLength = max(f.minLength, base.minLength)
	if f.maxLength == 0 {
		f.maxLength = base.maxLength
	}
	if f.totalDigits == 0 {
		f.totalDigits = base.totalDigits
	}
	if f.fractionDigits == unbounded {
		f.fractionDigits = base.fractionDigits
	}
	if f.minInclusive == "" {
		f.minInclusive = base.minInclusive
	}
	return f
}

// schemaReader walks a schema document.
type schemaReader struct {
	d *xml.Decoder
	s *schema
}

func (r *schemaReader) read() error {
	start, err := r.next()
	if err != nil {
		return err
	}
	if start == nil || start.Name.Local != "schema" {
		return errors.New("this is no schema")
	}
	r.s.namespace = attr(*start, "targetNamespace")
	return r.children(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "element":
			if r.s.root != nil {
				return fmt.Errorf("there is a second root element, %s", attr(e, "name"))
			}
			r.s.root, err = r.particle(e)
			return err
		case "complexType", "simpleType":
			t := &contentType{name: attr(e, "name"), facets: facets{fractionDigits: unbounded}}
			r.s.types[t.name] = t
			return r.children(func(e xml.StartElement) error { return r.typeContent(t, e) })
		}
		return unknown(e)
	})
}

// typeContent reads what stands in a type.
func (r *schemaReader) typeContent(t *contentType, e xml.StartElement) error {
	switch e.Name.Local {
	case "sequence", "choice":
		p, err := r.particle(e)
		t.content = p
		return err
	case "simpleContent":
		return r.children(func(e xml.StartElement) error { return r.typeContent(t, e) })
	case "restriction", "extension":
		t.base = attr(e, "base")
		return r.children(func(e xml.StartElement) error {
			if e.Name.Local == "attribute" {
				t.attributes = append(t.attributes, attribute{attr(e, "name"), attr(e, "type"), attr(e, "use") == "required"})
				return r.d.Skip()
			}
			if err := t.facets.add(e.Name.Local, attr(e, "value")); err != nil {
				return fmt.Errorf("type %s: %w", t.name, err)
			}
			return r.d.Skip()
		})
	}
	return unknown(e)
}

// particle reads an element, a group or a wildcard with all that is in it.
func (r *schemaReader) particle(e xml.StartElement) (*particle, error) {
	p := &particle{id: r.s.particles, min: 1, max: 1, name: attr(e, "name"), typeName: attr(e, "type")}
	r.s.particles++
	var err error
	if text := attr(e, "minOccurs"); text != "" {
		if p.min, err = strconv.Atoi(text); err != nil {
			return nil, err
		}
	}
	switch text := attr(e, "maxOccurs"); text {
	case "":
	case "unbounded":
		p.max = unbounded
	default:
		if p.max, err = strconv.Atoi(text); err != nil {
			return nil, err
		}
	}
	switch e.Name.Local {
	case "element":
		p.kind = kindElement
	case "sequence":
		p.kind = kindSequence
	case "choice":
		p.kind = kindChoice
	case "any":
		p.kind, p.namespace = kindAny, attr(e, "namespace")
		if attr(e, "processContents") != "lax" {
			return nil, errors.New("a wildcard that is not lax is not read here")
		}
	default:
		return nil, unknown(e)
	}
	return p, r.children(func(e xml.StartElement) error {
		if p.kind == kindElement || p.kind == kindAny {
			return unknown(e)
		}
		child, err := r.particle(e)
		p.children = append(p.children, child)
		return err
	})
}

// children calls visit for each element up to the end of the one at hand; visit
// reads up to the end of its own.
func (r *schemaReader) children(visit func(xml.StartElement) error) error {
	for {
		e, err := r.next()
		if err != nil || e == nil {
			return err
		}
		if err := visit(*e); err != nil {
			return err
		}
	}
}

// next gives the next start tag, nil for an end tag.
func (r *schemaReader) next() (*xml.StartElement, error) {
	for {
		token, err := r.d.Token()
		if errors.Is(err, io.EOF) {
			return nil, io.ErrUnexpectedEOF
		}
		if err != nil {
			return nil, err
		}
		switch t := token.(type) {
		case xml.StartElement:
			return &t, nil
		case xml.EndElement:
			return nil, nil
		}
	}
}

// add reads one facet.
func (f *facets) add(name, value string) error {
	var err error
	switch name {
	case "enumeration":
		f.enumeration = append(f.enumeration, value)
	case "pattern":
		var p pattern
		if p.tree, err = syntax.Parse(value, syntax.Perl); err == nil {
			p.match, err = regexp.Compile(`\A(?:` + value + `)\z`)
		}
		f.patterns = append(f.patterns, p)
	case "minLength":
		f.minLength, err = strconv.Atoi(value)
	case "maxLength":
		f.maxLength, err = strconv.Atoi(value)
	case "totalDigits":
		f.totalDigits, err = strconv.Atoi(value)
	case "fractionDigits":
		f.fractionDigits, err = strconv.Atoi(value)
	case "minInclusive":
		f.minInclusive = value
	default:
		return fmt.Errorf("facet %s is not read here", name)
	}
	return err
}

func attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

func unknown(e xml.StartElement) error {
	return fmt.Errorf("%s %s is not read here", e.Name.Local, attr(e, "name"))
}
