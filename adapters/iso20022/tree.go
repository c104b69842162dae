package iso20022

import "bytes"

// tree is what rules see of a message: its elements by name, the text of its
// leaves, nothing resolved and hardly anything copied. Only the part of the
// message that rules may still ask for is in it: the walk drops a transaction
// when its rules have run, so that a file of any length takes the memory of its
// largest transaction.
type tree struct {
	src   []byte
	nodes []node // nodes[0] is nobody: zero means none in every link
	open  []int32
	buf   []byte // texts that don't stand in src as they are
}

// node is one element.
type node struct {
	name     nameID
	parent   int32
	child    int32 // first child
	last     int32 // last child
	next     int32 // next sibling
	start    int   // offset of its start tag
	text     []byte
	currency []byte // its Ccy attribute
	blank    bool   // a text that says nothing: no rule finds it by its name
}

// nameID is an element's name among those that some rule knows; zero is none of them.
type nameID uint16

// nameIDs is filled while the package's rules are built, and only read afterwards.
var nameIDs = map[string]nameID{}

func idOf(name string) nameID {
	id, ok := nameIDs[name]
	if !ok {
		id = nameID(len(nameIDs) + 1)
		nameIDs[name] = id
	}
	return id
}

// elementPath is the way from an element down to others, by their names.
type elementPath []nameID

// pathTo makes a path of names with slashes between; "" is the element itself.
func pathTo(names string) elementPath {
	if names == "" {
		return nil
	}
	var p elementPath
	for name := range bytes.SplitSeq([]byte(names), []byte{'/'}) {
		p = append(p, idOf(string(name)))
	}
	return p
}

func (t *tree) reset(src []byte) {
	t.src, t.buf = src, t.buf[:0]
	t.nodes, t.open = append(t.nodes[:0], node{}), append(t.open[:0], 0)
}

// push adds the element that the scanner stands on and returns it.
func (t *tree) push(s *scanner) int32 {
	n, parent := int32(len(t.nodes)), t.open[len(t.open)-1]
	t.nodes = append(t.nodes, node{name: nameIDs[string(s.local)], parent: parent, start: s.start})
	p := &t.nodes[parent]
	if p.last == 0 {
		p.child, p.text = n, nil
	} else {
		t.nodes[p.last].next = n
	}
	p.last = n
	for i := range s.attrs {
		if a := &s.attrs[i]; len(a.prefix) == 0 && string(a.local) == "Ccy" {
			t.nodes[n].currency = t.plain(a.value, true)
		}
	}
	t.open = append(t.open, n)
	return n
}

// write adds text to the element at hand, if it may still be a leaf.
func (t *tree) write(content []byte, cdata bool) {
	n := &t.nodes[t.open[len(t.open)-1]]
	switch {
	case n.child != 0 || len(content) == 0:
	case n.text == nil && cdata && bytes.IndexByte(content, '\r') < 0:
		n.text = content
	case n.text == nil && !cdata:
		n.text = t.plain(content, false)
	default: // split by a comment or a CDATA section
		from := len(t.buf)
		t.buf = append(t.buf, n.text...)
		if cdata {
			t.buf = appendLines(t.buf, content)
		} else {
			t.buf = unescape(t.buf, content, false)
		}
		n.text = t.buf[from:len(t.buf):len(t.buf)]
	}
}

// plain gives text without references, the piece of the input itself where it has none.
func (t *tree) plain(raw []byte, attr bool) []byte {
	if bytes.IndexByte(raw, '&') < 0 && bytes.IndexByte(raw, '\r') < 0 {
		return raw
	}
	from := len(t.buf)
	t.buf = unescape(t.buf, raw, attr)
	return t.buf[from:len(t.buf):len(t.buf)]
}

// pop ends the element at hand and returns it.
func (t *tree) pop() int32 {
	n := t.open[len(t.open)-1]
	t.open = t.open[:len(t.open)-1]
	return n
}

// mark remembers how the tree stood before an element was added to parent.
type mark struct {
	parent, last int32
	nodes, buf   int
}

func (t *tree) mark() mark {
	parent := t.open[len(t.open)-1]
	return mark{parent: parent, last: t.nodes[parent].last, nodes: len(t.nodes), buf: len(t.buf)}
}

// drop forgets everything that came behind the mark.
func (t *tree) drop(m mark) {
	t.nodes, t.buf = t.nodes[:m.nodes], t.buf[:m.buf]
	t.nodes[m.parent].last = m.last
	if m.last == 0 {
		t.nodes[m.parent].child = 0
	} else {
		t.nodes[m.last].next = 0
	}
}

// childOf gives the first child of that name, 0 for none. A blank text is none.
func (t *tree) childOf(n int32, name nameID) int32 {
	for c := t.nodes[n].child; c != 0; c = t.nodes[c].next {
		if t.nodes[c].name == name && !t.nodes[c].blank {
			return c
		}
	}
	return 0
}

// at gives the first element at a path below n, 0 for none.
func (t *tree) at(n int32, p elementPath) int32 {
	for _, name := range p {
		if n = t.childOf(n, name); n == 0 {
			return 0
		}
	}
	return n
}

// each visits every element at a path below n.
func (t *tree) each(n int32, p elementPath, visit func(int32)) {
	if len(p) == 0 {
		visit(n)
		return
	}
	for c := t.nodes[n].child; c != 0; c = t.nodes[c].next {
		if t.nodes[c].name == p[0] {
			t.each(c, p[1:], visit)
		}
	}
}

// value gives the text of the first element at a path, without the white space around it.
func (t *tree) value(n int32, p elementPath) []byte {
	if n = t.at(n, p); n == 0 {
		return nil
	}
	return trim(t.nodes[n].text)
}

// trim cuts white space off both ends; that is what most ISO types mean by it.
func trim(text []byte) []byte {
	for len(text) > 0 && isSpace(text[0]) {
		text = text[1:]
	}
	for len(text) > 0 && isSpace(text[len(text)-1]) {
		text = text[:len(text)-1]
	}
	return text
}
