package sample

import (
	"bytes"
	"encoding/xml"
	"slices"
	"strings"
)

// Element is one element of a message before it is written.
type Element struct {
	Name     string
	Attrs    []Attr
	Text     string // of an element without children
	Children []*Element

	typ   *contentType // nil where no schema says what it is
	place *particle
}

// Attr is an attribute of an element.
type Attr struct{ Name, Value string }

// el makes an element of what stands in it: texts, attributes, elements. A nil
// element and an empty list leave nothing behind.
func el(name string, content ...any) *Element {
	e := &Element{Name: name}
	for _, c := range content {
		switch c := c.(type) {
		case string:
			e.Text = c
		case Attr:
			e.Attrs = append(e.Attrs, c)
		case *Element:
			if c != nil {
				e.Children = append(e.Children, c)
			}
		case []*Element:
			e.Children = append(e.Children, c...)
		}
	}
	return e
}

// leaf makes an element of a text, and nothing of none.
func leaf(name, text string) *Element {
	if text == "" {
		return nil
	}
	return el(name, text)
}

// drop removes the children of that name.
func (e *Element) drop(name string) {
	e.Children = slices.DeleteFunc(e.Children, func(c *Element) bool { return c.Name == name })
}

// child gives the first child of that name, nil for none.
func (e *Element) child(name string) *Element {
	for _, c := range e.Children {
		if c.Name == name {
			return c
		}
	}
	return nil
}

// find follows a path of names from e, nil where it ends early.
func (e *Element) find(path string) *Element {
	for name := range strings.SplitSeq(path, "/") {
		if e == nil {
			return nil
		}
		e = e.child(name)
	}
	return e
}

// all gives the children of that name.
func (e *Element) all(name string) []*Element {
	var found []*Element
	for _, c := range e.Children {
		if c.Name == name {
			found = append(found, c)
		}
	}
	return found
}

// remove takes the children of that name away.
func (e *Element) remove(name string) {
	kept := e.Children[:0]
	for _, c := range e.Children {
		if c.Name != name {
			kept = append(kept, c)
		}
	}
	e.Children = kept
}

// walk visits e and everything below it.
func (e *Element) walk(visit func(*Element)) {
	visit(e)
	for _, c := range e.Children {
		c.walk(visit)
	}
}

// Bytes writes the element as a document of its own.
func (e *Element) Bytes() []byte {
	var b bytes.Buffer
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?>` + "\n")
	e.write(&b, -1)
	b.WriteByte('\n')
	return b.Bytes()
}

// Part writes the element without an XML declaration, as it stands in an envelope.
func (e *Element) Part() []byte {
	var b bytes.Buffer
	e.write(&b, -1)
	return b.Bytes()
}

// Indented writes the element as a document of its own, one leaf to a line.
func (e *Element) Indented() []byte {
	var b bytes.Buffer
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?>`)
	e.write(&b, 0)
	b.WriteByte('\n')
	return b.Bytes()
}

// write writes e; a depth below zero writes it without line breaks.
func (e *Element) write(b *bytes.Buffer, depth int) {
	indent := func(d int) {
		if depth >= 0 {
			b.WriteByte('\n')
			for range d {
				b.WriteString("  ")
			}
		}
	}
	indent(depth)
	b.WriteByte('<')
	b.WriteString(e.Name)
	for _, a := range e.Attrs {
		b.WriteString(" " + a.Name + `="`)
		_ = xml.EscapeText(b, []byte(a.Value)) // a bytes.Buffer takes everything
		b.WriteByte('"')
	}
	b.WriteByte('>')
	_ = xml.EscapeText(b, []byte(e.Text))
	below := depth
	if depth >= 0 {
		below++
	}
	for _, c := range e.Children {
		c.write(b, below)
	}
	if len(e.Children) > 0 {
		indent(depth)
	}
	b.WriteString("</" + e.Name + ">")
}
