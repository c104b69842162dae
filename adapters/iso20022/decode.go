package iso20022

import (
	"bytes"
	"encoding"
	"encoding/xml"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"
	"sync"
)

// textsChunk is how many bytes of text the decoder keeps in one piece of memory:
// large enough that a usual transaction needs one or two, small enough that a
// single reference kept from a large file holds on to little.
const textsChunk = 2048

// decoder reads typed content off a part that has passed its schema, by the xml
// tags that encoding/xml knows: names, paths (A>B), innerxml and chardata. Like
// encoding/xml it goes by local names and passes over what no field asks for;
// a test holds the two against each other. A text of blanks alone it reads as none. It is its own because encoding/xml
// takes five times as long and would scan once more what has been scanned.
//
// Texts that it hands out share memory with each other, never with the message.
type decoder struct {
	*scanner
	// renamed are element names of older versions, under which the fields don't know them.
	renamed map[string]string
	texts   strings.Builder // of the chunk that is being filled
	chunk   int
	buf     []byte // a text that is not in one piece
	err     error  // that ended the walk over children
}

// newDecoder stands in front of the part's root.
func newDecoder(p Part) *decoder {
	return &decoder{scanner: rescan(p.XML), chunk: min(textsChunk, len(p.XML)/2)}
}

// root moves to the root element and, for each name, on to the child of that name.
func (d *decoder) root(names ...string) error {
	if !d.child(0) {
		return d.failure(io.ErrUnexpectedEOF)
	}
	for i, name := range names {
		for {
			if !d.child(i + 1) {
				return d.failure(fmt.Errorf("there is no %s", name))
			}
			if string(d.local) == name {
				break
			}
			if err := skip(d.scanner); err != nil {
				return err
			}
		}
	}
	return nil
}

// child moves to the next child of the element at a depth and reports whether
// there was one; behind the last it stands behind that element. Every child must
// be read by into, skipped, or gone down into. Failure tells whether the end
// came by an error.
func (d *decoder) child(depth int) bool {
	for d.err == nil {
		if d.err = d.next(); d.err != nil {
			return false
		}
		switch d.kind {
		case tokenStart:
			return true
		case tokenEnd:
			if d.depth() < depth {
				return false
			}
		case tokenEOF:
			return false
		}
	}
	return false
}

// failure is what ended the walk, or otherwise if that was nothing.
func (d *decoder) failure(otherwise error) error {
	if d.err != nil {
		return d.err
	}
	return otherwise
}

// into reads the element at hand into v, a pointer, and moves behind it.
func (d *decoder) into(v any) error {
	target := reflect.ValueOf(v).Elem()
	f := formOf(target.Type())
	return d.value(target, &f)
}

// keep copies a text that outlives the message's bytes.
func (d *decoder) keep(text []byte) string {
	if len(text) == 0 {
		return ""
	}
	if d.texts.Cap()-d.texts.Len() < len(text) {
		d.texts.Reset()
		d.texts.Grow(max(d.chunk, len(text)))
	}
	from := d.texts.Len()
	d.texts.Write(text)
	return d.texts.String()[from:]
}

// leafText reads the element's own text up to its end. The bytes are good until
// the next call.
func (d *decoder) leafText() ([]byte, error) {
	depth := d.depth()
	var whole []byte // while the text is one plain piece
	d.buf = d.buf[:0]
	for {
		if err := d.next(); err != nil {
			return nil, err
		}
		switch d.kind {
		case tokenText:
			if whole == nil && len(d.buf) == 0 && bytes.IndexByte(d.content, '&') < 0 && bytes.IndexByte(d.content, '\r') < 0 {
				whole = d.content
				continue
			}
			d.buf, whole = append(d.buf, whole...), nil
			d.buf = unescape(d.buf, d.content, false)
		case tokenCDATA:
			d.buf, whole = append(d.buf, whole...), nil
			d.buf = appendLines(d.buf, d.content)
		case tokenStart:
			if err := skip(d.scanner); err != nil {
				return nil, err
			}
		case tokenEnd:
			if d.depth() < depth {
				if whole != nil {
					return whole, nil
				}
				return d.buf, nil
			}
		}
	}
}

// form is how an element becomes a Go value.
type form struct {
	kind  formKind
	slice bool // one of several
	ptr   bool
	typ   reflect.Type // of the value itself
	plan  *plan        // of a struct
}

type formKind uint8

const (
	formForeign formKind = iota // what only encoding/xml can read
	formString
	formText // by UnmarshalText
	formAmount
	formStruct
)

// plan is the fields of a struct by the names of the elements that fill them.
type plan struct {
	fields   []planField
	inner    int // field that keeps the bytes between the tags, -1 for none
	chardata int // field that keeps the struct's own text, -1 for none
}

// planField is one child element: a field of the struct or a step on the way to some.
type planField struct {
	name  string
	index []int // of the field, also inside embedded structs; nil for a step
	form  form
	step  *plan
}

// find looks behind the last hit first: elements come in the order of the schema.
func (p *plan) find(name []byte, from *int) *planField {
	for i := *from; i < len(p.fields); i++ {
		if p.fields[i].name == string(name) {
			*from = i
			return &p.fields[i]
		}
	}
	for i := range min(*from, len(p.fields)) {
		if p.fields[i].name == string(name) {
			*from = i
			return &p.fields[i]
		}
	}
	return nil
}

// fill reads the children of the element at hand into the fields of a struct.
func (d *decoder) fill(v reflect.Value, p *plan) error {
	depth, inside, from := d.depth(), d.end, 0
	var text []byte
	for {
		if err := d.next(); err != nil {
			return err
		}
		switch d.kind {
		case tokenText:
			if p.chardata >= 0 {
				text = unescape(text, d.content, false)
			}
		case tokenCDATA:
			if p.chardata >= 0 {
				text = appendLines(text, d.content)
			}
		case tokenStart:
			var err error
			if name, ok := d.renamed[string(d.local)]; ok {
				d.local = []byte(name)
			}
			switch f := p.find(d.local, &from); {
			case f == nil:
				err = skip(d.scanner)
			case f.step != nil:
				err = d.fill(v, f.step)
			default:
				err = d.value(v.FieldByIndex(f.index), &f.form)
			}
			if err != nil {
				return err
			}
		case tokenEnd:
			if d.depth() >= depth {
				continue
			}
			if p.inner >= 0 {
				v.Field(p.inner).SetBytes(bytes.Clone(d.src[inside:d.start]))
			}
			if p.chardata >= 0 {
				v.Field(p.chardata).SetString(d.keep(text))
			}
			return nil
		}
	}
}

// value reads the element at hand into v.
func (d *decoder) value(v reflect.Value, f *form) error {
	if f.slice {
		n := v.Len()
		v.Grow(1)
		v.SetLen(n + 1)
		v = v.Index(n)
		v.SetZero()
	}
	if f.ptr {
		if v.IsNil() {
			v.Set(reflect.New(f.typ))
		}
		v = v.Elem()
	}
	switch f.kind {
	case formStruct:
		return d.fill(v, f.plan)
	case formString:
		text, err := d.leafText()
		if err == nil && !blank(text) {
			v.SetString(d.keep(text))
		}
		return err
	case formAmount:
		return d.amount(v.Addr().Interface().(*Amount))
	case formText:
		text, err := d.leafText()
		if err != nil {
			return err
		}
		return v.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText(text)
	}
	start := d.start
	if err := skip(d.scanner); err != nil {
		return err
	}
	return xml.Unmarshal(d.src[start:d.end], v.Addr().Interface())
}

func (d *decoder) amount(a *Amount) error {
	for i := range d.attrs {
		if at := &d.attrs[i]; !at.declares && at.uri == "" && string(at.local) == "Ccy" {
			a.Currency = d.keep(unescape(nil, at.value, true))
		}
	}
	text, err := d.leafText()
	if err != nil {
		return err
	}
	a.Value, err = decimal(d.keep(text))
	return err
}

// plans are the structs that have been met.
var plans struct {
	sync.RWMutex
	of map[reflect.Type]*plan
}

var (
	typeAmount          = reflect.TypeFor[Amount]()
	typeUnmarshaler     = reflect.TypeFor[xml.Unmarshaler]()
	typeTextUnmarshaler = reflect.TypeFor[encoding.TextUnmarshaler]()
)

func formOf(t reflect.Type) form {
	plans.RLock()
	p := plans.of[t]
	plans.RUnlock()
	if p != nil {
		return form{kind: formStruct, typ: t, plan: p}
	}
	plans.Lock()
	defer plans.Unlock()
	if plans.of == nil {
		plans.of = map[reflect.Type]*plan{}
	}
	return buildForm(t)
}

// buildForm needs the lock on plans.
func buildForm(t reflect.Type) form {
	f := form{typ: t}
	if t.Kind() == reflect.Slice && t.Elem().Kind() != reflect.Uint8 {
		f.slice, t = true, t.Elem()
	}
	if t.Kind() == reflect.Pointer {
		f.ptr, t = true, t.Elem()
	}
	f.typ = t
	switch {
	case t == typeAmount:
		f.kind = formAmount
	case reflect.PointerTo(t).Implements(typeUnmarshaler):
	case reflect.PointerTo(t).Implements(typeTextUnmarshaler):
		f.kind = formText
	case t.Kind() == reflect.String:
		f.kind = formString
	case t.Kind() == reflect.Struct:
		if f.plan = buildPlan(t); f.plan != nil {
			f.kind = formStruct
		}
	}
	return f
}

// buildPlan gives nil for a struct with tags that only encoding/xml understands.
func buildPlan(t reflect.Type) *plan {
	if p, ok := plans.of[t]; ok {
		return p
	}
	p := &plan{inner: -1, chardata: -1}
	plans.of[t] = p // before its fields: a type may hold itself
	if !p.addFields(t, nil) {
		plans.of[t] = nil
		return nil
	}
	return p
}

// addFields takes in the fields of a struct, and of those that it embeds under
// way; it reports whether it understood all of their tags.
func (p *plan) addFields(t reflect.Type, way []int) bool {
	for i := range t.NumField() {
		field := t.Field(i)
		tag := field.Tag.Get("xml")
		name, options, _ := strings.Cut(tag, ",")
		switch {
		case tag == "-":
		case field.Anonymous && tag == "" && field.Type.Kind() == reflect.Struct:
			if !p.addFields(field.Type, append(slices.Clone(way), i)) {
				return false
			}
		case !field.IsExported():
		case options == "innerxml" && len(way) == 0 && field.Type == reflect.TypeFor[[]byte]():
			p.inner = i
		case options == "chardata" && len(way) == 0 && field.Type.Kind() == reflect.String && !reflect.PointerTo(field.Type).Implements(typeTextUnmarshaler):
			p.chardata = i
		case options != "" || field.Anonymous || strings.Contains(name, " ") || field.Name == "XMLName":
			return false
		default:
			if name == "" {
				name = field.Name
			}
			p.add(strings.Split(name, ">"), append(slices.Clone(way), i), buildForm(field.Type))
		}
	}
	return true
}

// add puts a field at the end of its path.
func (p *plan) add(path []string, index []int, f form) {
	for len(path) > 1 {
		var step *plan
		for i := range p.fields {
			if p.fields[i].name == path[0] {
				step = p.fields[i].step
			}
		}
		if step == nil {
			step = &plan{inner: -1, chardata: -1}
			p.fields = append(p.fields, planField{name: path[0], step: step})
		}
		p, path = step, path[1:]
	}
	p.fields = append(p.fields, planField{name: path[0], index: index, form: f})
}
