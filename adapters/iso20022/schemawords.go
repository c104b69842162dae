package iso20022

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"slices"
	"strings"

	"github.com/jacoelho/xsd/xsderrors"

	"github.com/vostro-gateway/vostro/gateway"
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

func schemaFault(v violation, path string, way []step, child, text string, m *contentModel) gateway.Fault {
	f := gateway.Fault{Gate: gateway.GateXSD, Path: path, Rule: "XSD-" + ruleOf(v.code), Reason: reasonFormat, Tx: gateway.WholeMessage}
	t := m.typeOf(way)
	switch v.code {
	case string(xsderrors.CodeValidationElement):
		f.Found, f.Hint = child, placeHint(t, child)
		if strings.Contains(v.message, "{") && !strings.Contains(v.message, "{"+namespace) {
			f.Hint = "this element is of a foreign namespace; remove it"
		}
	case string(xsderrors.CodeValidationContent):
		f.Hint = "a mandatory element is missing here"
		if t != nil && len(way) > 0 {
			f.Hint = missing(t, way[len(way)-1].children)
		}
	case string(xsderrors.CodeValidationFacet), string(xsderrors.CodeValidationType):
		f.Found, f.Hint = excerpt(text), facetHint(m, t, v.message)
	case string(xsderrors.CodeValidationXML):
		f.Gate, f.Hint = gateway.GateParse, v.message
	case string(xsderrors.CodeValidationRoot):
		f.Hint = "this element is not the root that the schema has"
	default:
		f.Found, f.Hint = excerpt(text), v.message
	}
	if f.Hint == "" {
		f.Hint = v.message
	}
	return f
}

func ruleOf(code string) string {
	return strings.ToUpper(strings.TrimPrefix(strings.TrimPrefix(code, "validation."), "unsupported."))
}

func placeHint(t *contentModelType, child string) string {
	switch {
	case t == nil || len(t.children) == 0:
		return "no element may stand here"
	case slices.Contains(t.children, child):
		return fmt.Sprintf("%s stands in the wrong place, too often, or beside one that excludes it; the order is %s", child, strings.Join(t.children, ", "))
	}
	return fmt.Sprintf("%s doesn't exist here; allowed are %s", child, strings.Join(t.children, ", "))
}

func missing(t *contentModelType, have map[string]int) string {
	var lacking []string
	for _, c := range t.children {
		if have[c] == 0 && !t.optional[c] {
			lacking = append(lacking, c)
		}
	}
	if len(lacking) == 0 {
		return "a mandatory element is missing here"
	}
	if t.choice {
		return "one of these must stand here: " + strings.Join(lacking, ", ")
	}
	return "missing here: " + strings.Join(lacking, ", ")
}

func facetHint(m *contentModel, t *contentModelType, message string) string {
	is := func(s string) bool { return strings.Contains(message, s) }
	switch {
	case is("maxLength"):
		return "at most " + m.facet(t, "maxLength") + " characters"
	case is("minLength"):
		return "at least " + m.facet(t, "minLength") + " character"
	case is("fractionDigits"):
		return "at most " + m.facet(t, "fractionDigits") + " digits behind the decimal point"
	case is("totalDigits"):
		return "at most " + m.facet(t, "totalDigits") + " digits"
	case is("minInclusive"):
		return "not less than " + m.facet(t, "minInclusive")
	case is("pattern"):
		if p := m.facet(t, "pattern"); p != "" {
			return "must match " + p
		}
		return "the attribute Ccy is a currency code of three capitals, such as EUR" // no other attribute has a pattern
	case is("enumeration"):
		if t != nil && len(t.values) > 0 {
			return "one of " + strings.Join(t.values, ", ")
		}
	case is("decimal"):
		return "a decimal number: digits and a point, no exponent, no comma"
	case is("date/time"):
		return "a date that exists, written as YYYY-MM-DD, or a time as YYYY-MM-DDThh:mm:ss with an offset"
	}
	return message
}
