package main

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

const nsSchema = "http://www.w3.org/2001/XMLSchema"

// node is one element of a schema; schemas have no text that says anything.
type node struct {
	name     string
	attrs    map[string]string
	children []*node
}

// attributeOrder is how attributes are written; others follow by name.
var attributeOrder = []string{"name", "type", "base", "value", "minOccurs", "maxOccurs", "use"}

// unordered are the parents whose children mean the same in any order.
var unordered = map[string]bool{"restriction": true}

// render gives the canonical rendition of one published schema.
func render(published []byte) ([]byte, error) {
	schema, err := parse(published)
	if err != nil {
		return nil, err
	}
	target := schema.attrs["targetNamespace"]
	types, roots := map[string]*node{}, map[string]*node{}
	for _, c := range schema.children {
		switch c.name {
		case "complexType", "simpleType":
			types[c.attrs["name"]] = c
		case "element":
			roots[c.attrs["name"]] = c
		default:
			return nil, fmt.Errorf("unexpected %s at the top of the schema", c.name)
		}
	}
	root := roots["Document"]
	if strings.Contains(target, ":head.") {
		root = roots["AppHdr"]
	}
	if root == nil {
		return nil, errors.New("there is no root element")
	}
	reachable := map[string]bool{}
	if err := reach(root, types, reachable); err != nil {
		return nil, err
	}
	names := make([]string, 0, len(reachable))
	for name := range reachable {
		names = append(names, name)
	}
	slices.Sort(names)

	var out bytes.Buffer
	out.WriteString(xml.Header)
	fmt.Fprintf(&out, "<xs:schema xmlns=%q xmlns:xs=%q targetNamespace=%q elementFormDefault=%q>\n",
		target, nsSchema, target, schema.attrs["elementFormDefault"])
	write(&out, root, 1)
	for _, name := range names {
		write(&out, types[name], 1)
	}
	out.WriteString("</xs:schema>\n")
	return out.Bytes(), nil
}

// parse reads a schema and drops what says nothing: comments, annotations, text
// and occurrences that are the default anyway.
func parse(published []byte) (*node, error) {
	d := xml.NewDecoder(bytes.NewReader(published))
	top := &node{}
	stack := []*node{top}
	for {
		t, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		switch t := t.(type) {
		case xml.StartElement:
			if t.Name.Space != nsSchema {
				return nil, fmt.Errorf("%s is not an element of XML Schema", t.Name.Local)
			}
			n := &node{name: t.Name.Local, attrs: map[string]string{}}
			for _, a := range t.Attr {
				isDefault := (a.Name.Local == "minOccurs" || a.Name.Local == "maxOccurs") && a.Value == "1"
				if a.Name.Space != "xmlns" && a.Name.Local != "xmlns" && !isDefault {
					n.attrs[a.Name.Local] = a.Value
				}
			}
			parent := stack[len(stack)-1]
			if n.name != "annotation" {
				parent.children = append(parent.children, n)
			}
			stack = append(stack, n)
		case xml.EndElement:
			stack = stack[:len(stack)-1]
		}
	}
	if len(top.children) != 1 || top.children[0].name != "schema" {
		return nil, errors.New("this is not one schema")
	}
	return top.children[0], nil
}

// reach collects the named types that n leads to.
func reach(n *node, types map[string]*node, seen map[string]bool) error {
	for _, key := range []string{"type", "base"} {
		name := n.attrs[key]
		if name == "" || strings.HasPrefix(name, "xs:") || seen[name] {
			continue
		}
		t := types[name]
		if t == nil {
			return fmt.Errorf("type %s is not defined", name)
		}
		seen[name] = true
		if err := reach(t, types, seen); err != nil {
			return err
		}
	}
	for _, c := range n.children {
		if err := reach(c, types, seen); err != nil {
			return err
		}
	}
	return nil
}

func write(out *bytes.Buffer, n *node, depth int) {
	indent := strings.Repeat("  ", depth)
	out.WriteString(indent + "<xs:" + n.name)
	for _, key := range attributeKeys(n) {
		out.WriteString(" " + key + `="`)
		_ = xml.EscapeText(out, []byte(n.attrs[key])) // a bytes.Buffer takes everything
		out.WriteString(`"`)
	}
	if len(n.children) == 0 {
		out.WriteString("/>\n")
		return
	}
	out.WriteString(">\n")
	children := n.children
	if unordered[n.name] && !hasContent(n) {
		children = slices.Clone(children)
		slices.SortStableFunc(children, func(a, b *node) int {
			return strings.Compare(a.name+"\x00"+a.attrs["value"], b.name+"\x00"+b.attrs["value"])
		})
	}
	for _, c := range children {
		write(out, c, depth+1)
	}
	out.WriteString(indent + "</xs:" + n.name + ">\n")
}

// hasContent reports whether a restriction is one of a complex type, whose
// children are a content model and not a set of facets.
func hasContent(n *node) bool {
	return slices.ContainsFunc(n.children, func(c *node) bool { return c.attrs["value"] == "" })
}

func attributeKeys(n *node) []string {
	var keys, others []string
	for _, key := range attributeOrder {
		if _, ok := n.attrs[key]; ok {
			keys = append(keys, key)
		}
	}
	for key := range n.attrs {
		if !slices.Contains(attributeOrder, key) {
			others = append(others, key)
		}
	}
	slices.Sort(others)
	return append(keys, others...)
}
