package iso20022

import (
	"bytes"
	"encoding/xml"
	"strings"
)

// contentModel is the little of a schema that the words of a fault need: which
// children an element may have, in order, and which facets its text must obey.
// It never decides whether a message is valid.
type contentModel struct {
	root  map[string]string            // element to type
	types map[string]*contentModelType // by name
}

type contentModelType struct {
	children []string          // in schema order
	of       map[string]string // child element to type
	optional map[string]bool
	repeats  map[string]bool
	base     string // of simple content
	facets   []string
	values   []string // enumeration
	choice   bool     // one of the children, not all
}

// readContentModel reads one of our own renditions; it can't fail on them.
func readContentModel(text []byte) *contentModel {
	m := &contentModel{root: map[string]string{}, types: map[string]*contentModelType{}}
	d := xml.NewDecoder(bytes.NewReader(text))
	var current *contentModelType
	for {
		token, err := d.Token()
		if err != nil {
			return m
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		attr := map[string]string{}
		for _, a := range start.Attr {
			attr[a.Name.Local] = a.Value
		}
		switch start.Name.Local {
		case "complexType", "simpleType":
			current = &contentModelType{of: map[string]string{}, optional: map[string]bool{}, repeats: map[string]bool{}}
			m.types[attr["name"]] = current
		case "element":
			if current == nil {
				m.root[attr["name"]] = attr["type"]
				continue
			}
			current.children = append(current.children, attr["name"])
			current.of[attr["name"]] = attr["type"]
			current.optional[attr["name"]] = attr["minOccurs"] == "0"
			current.repeats[attr["name"]] = attr["maxOccurs"] != "" && attr["maxOccurs"] != "1"
		case "choice":
			current.choice = true
		case "extension", "restriction":
			current.base = attr["base"]
		case "enumeration":
			current.values = append(current.values, attr["value"])
		case "pattern", "maxLength", "minLength", "fractionDigits", "totalDigits", "minInclusive":
			current.facets = append(current.facets, start.Name.Local+" "+attr["value"])
		}
	}
}

// typeOf follows a way from the root, nil where the schema doesn't know it.
func (m *contentModel) typeOf(way []step) *contentModelType {
	var t *contentModelType
	for i, s := range way {
		name := m.root[s.name]
		if i > 0 {
			if t == nil {
				return nil
			}
			name = t.of[s.name]
		}
		t = m.types[name]
	}
	return t
}

// facet finds what a facet demands, through the base types of simple content.
func (m *contentModel) facet(t *contentModelType, name string) string {
	for range 4 {
		if t == nil {
			return ""
		}
		for _, f := range t.facets {
			if value, ok := strings.CutPrefix(f, name+" "); ok {
				return value
			}
		}
		t = m.types[t.base]
	}
	return ""
}

// primitive gives the type of XML Schema that a simple type is made of: xs:date.
func (m *contentModel) primitive(t *contentModelType) string {
	for range 4 {
		if t == nil || strings.HasPrefix(t.base, "xs:") {
			break
		}
		t = m.types[t.base]
	}
	if t == nil {
		return ""
	}
	return t.base
}
