package iso20022

import (
	"reflect"
	"time"
)

// element writes v, a struct or a pointer to one, as an element of that name by
// the same tags that the decoder reads by: fields in the order in which they are
// declared, which is the order of the schema, and nothing for what is empty. It
// reports whether there was anything to write.
func (w *writer) element(name string, v any) bool {
	value := reflect.Indirect(reflect.ValueOf(v))
	f := formOf(value.Type())
	return w.value(name, value, &f)
}

// elementWriter is what can't be told by tags.
type elementWriter interface {
	// writeTo writes the inside of the element.
	writeTo(w *writer)
}

func (w *writer) value(name string, v reflect.Value, f *form) bool {
	if f.slice {
		one := *f
		one.slice = false
		start := w.Len()
		for i := range v.Len() {
			// One of several counts also when it says nothing.
			if !w.value(name, v.Index(i), &one) && f.kind == formStruct {
				w.open(name)
				w.close(name)
			}
		}
		return w.Len() > start
	}
	if f.ptr {
		if v.IsNil() {
			return false
		}
		v = v.Elem()
	}
	start := w.Len()
	switch f.kind {
	case formString:
		w.leaf(name, v.String())
	case formAmount:
		w.amount(name, Amount{Value: v.Field(0).String(), Currency: v.Field(1).String()})
	case formText:
		if t, ok := v.Interface().(time.Time); ok {
			w.leaf(name, dateTime(t))
		} else {
			w.leaf(name, v.String())
		}
	case formStruct:
		w.inside(name, func() { w.fields(v, f.plan) })
	case formForeign:
		if e, ok := v.Interface().(elementWriter); ok {
			w.inside(name, func() { e.writeTo(w) })
		}
	}
	return w.Len() > start
}

// inside puts an element around what is written in between, and takes it back
// when that was nothing.
func (w *writer) inside(name string, write func()) {
	start := w.Len()
	w.open(name)
	opened := w.Len()
	write()
	if w.Len() == opened {
		w.Truncate(start)
		return
	}
	w.close(name)
}

func (w *writer) fields(v reflect.Value, p *plan) {
	if p.inner >= 0 {
		if raw := v.Field(p.inner).Bytes(); len(raw) > 0 {
			w.Write(raw)
			return
		}
	}
	for i := range p.fields {
		f := &p.fields[i]
		if f.step != nil {
			w.inside(f.name, func() { w.fields(v, f.step) })
			continue
		}
		w.value(f.name, v.FieldByIndex(f.index), &f.form)
	}
	if p.chardata >= 0 {
		w.Write(appendEscaped(nil, v.Field(p.chardata).String()))
	}
}

func (w *writer) amount(name string, a Amount) {
	if a.Value == "" {
		return
	}
	w.WriteString("<" + name)
	if a.Currency != "" {
		w.WriteString(` Ccy="`)
		w.Write(appendEscaped(nil, a.Currency))
		w.WriteString(`"`)
	}
	w.WriteString(">")
	w.Write(appendEscaped(nil, a.Value))
	w.close(name)
}
