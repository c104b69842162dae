package iso20022

import (
	"fmt"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"
	"github.com/jacoelho/xsd/xsderrors"

	"github.com/vostro-gateway/vostro/gateway"
)

// misfit is what a schema doesn't allow, with what stands around it.
type misfit struct {
	violation
	path  string // of the element at fault
	way   []step // to it
	child *step  // the element below it that is meant, nil for the element itself
	attrs []attribute
	text  string
	model *contentModel
}

// fault puts a violation in words that say what to change.
func (v *misfit) fault() gateway.Fault {
	f := gateway.Fault{Gate: gateway.GateXSD, Path: v.path, Rule: "XSD-" + ruleOf(v.code), Reason: reasonFormat, Tx: gateway.WholeMessage}
	t := v.model.typeOf(v.way)
	switch v.code {
	case string(xsderrors.CodeValidationElement):
		f.Found, f.Hint = v.place(t)
	case string(xsderrors.CodeValidationContent):
		f.Hint = "a mandatory element is missing here"
		if t != nil && len(v.way) > 0 {
			f.Hint = missing(t, v.way[len(v.way)-1].children)
		}
	case string(xsderrors.CodeValidationAttribute):
		v.attribute(&f)
	case string(xsderrors.CodeValidationFacet):
		if _, ok := strings.CutPrefix(v.message, "invalid attribute "); ok {
			v.attribute(&f)
			break
		}
		f.Found, f.Hint = excerpt(v.text), v.facetHint(t)
	case string(xsderrors.CodeValidationNil), string(xsderrors.CodeValidationType):
		v.instance(&f)
	case string(xsderrors.CodeValidationText):
		f.Found, f.Hint = excerpt(strings.TrimSpace(v.text)), "there are elements here and no text between them; remove it"
	case string(xsderrors.CodeValidationXML):
		f.Gate, f.Hint = gateway.GateParse, v.message
	case string(xsderrors.CodeValidationRoot):
		f.Hint = "this element is not the root that the schema has"
	default:
		f.Found, f.Hint = excerpt(v.text), v.message
	}
	if f.Hint == "" {
		f.Hint = v.message
	}
	return f
}

func ruleOf(code string) string {
	return strings.ToUpper(strings.TrimPrefix(strings.TrimPrefix(code, "validation."), "unsupported."))
}

// attribute tells which attribute is meant, by the words of the validator.
func (v *misfit) attribute(f *gateway.Fault) {
	element := v.way[len(v.way)-1].name
	name, what := "", v.message
	for _, before := range []string{"attribute is not declared: ", "missing required attribute ", "invalid attribute "} {
		if rest, ok := strings.CutPrefix(v.message, before); ok {
			name, _, _ = strings.Cut(rest, ": ")
			what = before
		}
	}
	if name == "" {
		f.Hint = v.message
		return
	}
	local := name[strings.LastIndex(name, "}")+1:]
	f.Path += "/@" + local
	for _, a := range v.attrs {
		if string(a.local) == local && !a.declares {
			f.Found = excerpt(string(unescape(nil, a.value, true)))
		}
	}
	const currency = "a currency code of three capitals, such as EUR" // Ccy is the only attribute that the schemas have
	switch {
	case what == "invalid attribute ":
		f.Hint = "the attribute Ccy is " + currency
	case what == "missing required attribute ":
		f.Hint = "the attribute " + local + " is missing; add " + currency
	case strings.EqualFold(local, "Ccy"):
		f.Hint = "the attribute is written Ccy"
	default:
		f.Hint = element + " has no attribute " + local + "; remove it"
	}
}

// instance is about xsi:nil and xsi:type, which no ISO 20022 schema has a use for.
func (v *misfit) instance(f *gateway.Fault) {
	if v.child != nil {
		f.Path += "/" + v.child.name
	}
	for _, a := range v.attrs {
		if a.uri == nsXSI && (string(a.local) == "nil" || string(a.local) == "type") {
			f.Path += "/@xsi:" + string(a.local)
			f.Found = excerpt(string(unescape(nil, a.value, true)))
			f.Hint = "xsi:" + string(a.local) + " has no meaning in this message; remove it, and leave out an element that has nothing to say"
			return
		}
	}
	f.Found, f.Hint = excerpt(v.text), v.message
}

// place says why a child must not stand where it does.
func (v *misfit) place(t *contentModelType) (found, hint string) {
	if v.child == nil {
		return "", "no element may stand here"
	}
	child, parent := v.child.name, &v.way[len(v.way)-1]
	if v.child.uri != parent.uri {
		if v.child.uri == "" {
			return child, fmt.Sprintf(`%s is in no namespace and the message in %s; remove xmlns="", or write the message's prefix`, child, parent.uri)
		}
		return excerpt(expanded(v.child.uri, []byte(child))),
			fmt.Sprintf("%s is in namespace %s and the message in %s; remove its xmlns or its prefix, or the element where it is foreign to the message", child, excerpt(v.child.uri), parent.uri)
	}
	if t == nil || len(t.children) == 0 {
		return child, "no element may stand here"
	}
	at := slices.Index(t.children, child)
	switch {
	case at < 0:
		hint = child + " doesn't exist here; "
		if meant := nearest(child, t.children); meant != "" {
			hint += meant + " does; "
		}
		return child, hint + "allowed are " + strings.Join(t.children, ", ")
	case t.choice:
		return child, "only one of these may stand here: " + strings.Join(t.children, ", ")
	}
	var lacking, behind []string
	for i, c := range t.children {
		switch {
		case i < at && parent.children[c] == 0 && !t.optional[c]:
			lacking = append(lacking, c)
		case i > at && parent.children[c] > 0:
			behind = append(behind, c)
		}
	}
	switch {
	case len(lacking) > 0:
		return child, fmt.Sprintf("%s is missing in front of %s; %s", strings.Join(lacking, ", "), child, order(t, at))
	case len(behind) > 0:
		return child, fmt.Sprintf("%s must stand in front of %s; %s", child, strings.Join(behind, ", "), order(t, at))
	case parent.children[child] > 1 && !t.repeats[child]:
		return child, child + " may stand here once; remove the other"
	}
	return child, fmt.Sprintf("%s stands too often; %s", child, order(t, at))
}

// order tells the order of an element's children, of many those around one.
func order(t *contentModelType, at int) string {
	const all, around = 12, 4
	if len(t.children) <= all {
		return "the order is " + strings.Join(t.children, ", ")
	}
	from, to := max(at-around, 0), min(at+around+1, len(t.children))
	text := "the order is "
	if from > 0 {
		text += "…, "
	}
	text += strings.Join(t.children[from:to], ", ")
	if to < len(t.children) {
		text += ", …"
	}
	return text
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

// nearest finds the name that somebody who wrote another probably meant, empty for none.
func nearest(name string, names []string) string {
	best, least := "", 3 // two slips of the pen
	for _, n := range names {
		if strings.EqualFold(n, name) {
			return n
		}
		if d := levenshtein.ComputeDistance(name, n); d < least && d*3 <= len(n) {
			best, least = n, d
		}
	}
	return best
}

// forms say in words what the pattern of an element means.
var forms = map[string]string{
	"IBAN":  "an IBAN without blanks: country in capitals, two check digits, account",
	"BICFI": bicForm, "AnyBIC": bicForm, "BIC": bicForm,
	"LEI":  "an LEI of 20 capitals and digits",
	"UETR": uuidForm, "OrgnlUETR": uuidForm,
	"Ctry": "a country code of two capitals", "CtryOfRes": "a country code of two capitals",
	"Ccy": "a currency code of three capitals",
}

const (
	bicForm  = "a BIC of 8 or 11 capitals and digits, without blanks"
	uuidForm = "a UUID of version 4 in lower case"
)

func (v *misfit) facetHint(t *contentModelType) string {
	is := func(s string) bool { return strings.Contains(v.message, s) }
	facet := func(name string) string { return v.model.facet(t, name) }
	switch {
	case is("maxLength"):
		return "at most " + facet("maxLength") + " characters"
	case is("minLength"):
		return "at least " + facet("minLength") + " character"
	case is("fractionDigits"):
		return "at most " + facet("fractionDigits") + " digits behind the decimal point"
	case is("totalDigits"):
		return "at most " + facet("totalDigits") + " digits"
	case is("minInclusive"):
		return "not less than " + facet("minInclusive")
	case is("pattern"):
		hint := "must match " + facet("pattern")
		if facet("pattern") == ".*Z" {
			return "a time in UTC, written with a Z at its end: YYYY-MM-DDThh:mm:ssZ"
		}
		if form := forms[v.way[len(v.way)-1].name]; form != "" {
			hint = form + ": " + hint
		}
		return hint
	case is("enumeration"):
		if t != nil && len(t.values) > 0 {
			return "one of " + strings.Join(t.values, ", ")
		}
	}
	switch v.model.primitive(t) {
	case "xs:decimal":
		return "a decimal number: digits and a point, no exponent, no comma"
	case "xs:boolean":
		return "true or false"
	case "xs:date":
		return "a date that exists, written as YYYY-MM-DD"
	case "xs:dateTime":
		return "a time that exists, written as YYYY-MM-DDThh:mm:ss with an offset such as +01:00"
	case "xs:time":
		return "a time of day that exists, written as hh:mm:ss with an offset such as +01:00"
	}
	return v.message
}
