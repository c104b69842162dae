package sample

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// NearMiss writes a message that the schema refuses for one reason only: a valid
// one with one thing wrong, at the edge of what is allowed where there is one. It
// says what is wrong, as ELEMENT: words.
func (g *Generator) NearMiss() (*Element, string) {
	g.business = false
	for {
		document := g.document()
		var slips []slip
		document.walk(func(e *Element) { slips = append(slips, g.slips(e)...) })
		if len(slips) == 0 {
			continue
		}
		// Rather one that wasn't there yet: a few kinds have most of the places.
		first := g.rand.IntN(len(slips))
		s := slips[first]
		for i := range slips {
			if next := slips[(first+i)%len(slips)]; g.once(next.element.typ.name, next.what) {
				s = next
				break
			}
		}
		s.make()
		return document, s.element.Name + ": " + s.what
	}
}

// slip is one thing that can be done wrong in a message.
type slip struct {
	what    string
	element *Element
	make    func()
}

// slips lists what can be done wrong at an element.
func (g *Generator) slips(e *Element) []slip {
	if e.typ == nil { // somebody else's
		return nil
	}
	var list []slip
	add := func(what string, do func()) { list = append(list, slip{what, e, do}) }
	for i, a := range e.Attrs {
		if a.Name == "Ccy" {
			add("without its attribute", func() { e.Attrs = slices.Delete(e.Attrs, i, i+1) })
			add("attribute in small letters", func() { e.Attrs[i].Value = strings.ToLower(a.Value) })
		}
	}
	if e.typ.content == nil {
		for what, text := range g.wrongTexts(e.typ) {
			add(what, func() { e.Text = text })
		}
		return list
	}
	add("text between elements", func() { e.Text = "x" })
	add("unknown child", func() { e.Children = append(e.Children, el("Unknwn")) })
	for i, c := range e.Children {
		if c.place == nil {
			continue
		}
		n := len(e.all(c.Name))
		if n == c.place.min && e.typ.content.kind == kindSequence {
			add(c.Name+" gone", func() { e.Children = slices.Delete(e.Children, i, i+1) })
		}
		if c.place.max != unbounded {
			add(c.Name+" too often", func() {
				for range c.place.max - n + 1 {
					e.Children = slices.Insert(e.Children, i, c)
				}
			})
		}
		if i > 0 && e.Children[i-1].Name != c.Name && e.typ.content.kind == kindSequence {
			add(c.Name+" too early", func() { e.Children[i-1], e.Children[i] = c, e.Children[i-1] })
		}
	}
	if e.typ.content.kind == kindChoice && len(e.typ.content.children) > 1 && len(e.Children) > 0 {
		add("two branches of a choice", func() {
			for _, b := range e.typ.content.children {
				if b.kind == kindElement && e.child(b.name) == nil {
					e.Children = append(e.Children, g.element(b))
					return
				}
			}
			e.Text = "x"
		})
	}
	return list
}

// wrongTexts gives texts that a type refuses by one of its facets each.
func (g *Generator) wrongTexts(t *contentType) map[string]string {
	f, base := g.schema.text(t)
	wrong := map[string]string{}
	switch base {
	case "decimal":
		wrong["no number"] = g.pick("1,5", "1e3", "NaN", "", "0x1", "1.2.3")
		if f.totalDigits > 0 {
			fraction := 0
			if f.fractionDigits > 0 {
				fraction = g.rand.IntN(f.fractionDigits + 1)
			}
			text := "1" + g.digits(f.totalDigits-fraction)
			if fraction > 0 {
				text += "." + strings.Repeat("3", fraction)
			}
			wrong["a digit too many"] = text
		}
		if f.fractionDigits != unbounded {
			wrong["a decimal too many"] = "0." + strings.Repeat("0", f.fractionDigits) + "7"
		}
		if f.minInclusive == "0" {
			wrong["negative"] = "-0.1"
			if f.fractionDigits == 0 {
				wrong["negative"] = "-1"
			}
		}
		return wrong
	case "boolean":
		wrong["no boolean"] = g.pick("TRUE", "yes", "", "2")
	case "date":
		wrong["no date"] = g.pick("2026-02-29", "2026-13-01", "20261120", "2026-11-20T10:00:00", "26-11-20", "2026-11-20+15:00", "")
	case "dateTime":
		wrong["no time"] = g.pick("2026-11-20", "2026-11-20T25:00:00", "2026-11-20 10:00:00", "2026-11-20T10:00", "2026-11-20T10:00:60Z", "")
	case "string":
		if f.maxLength > 0 && len(f.patterns) == 0 && len(f.enumeration) == 0 {
			wrong["a character too many"] = strings.Repeat(g.pick("x", "é", "𝄞"), f.maxLength+1)
		}
		if f.minLength > 0 || len(f.patterns) > 0 {
			wrong["empty"] = ""
		}
		if len(f.enumeration) > 0 {
			code := f.enumeration[g.rand.IntN(len(f.enumeration))]
			for _, text := range []string{code + "X", strings.ToLower(code), code[1:], "QQQQ", ""} {
				if !slices.Contains(f.enumeration, text) {
					wrong[fmt.Sprintf("no code of the list (%d)", len(text)-len(code))] = text
				}
			}
		}
		if len(f.patterns) > 0 {
			if text, ok := g.outside(t, f, base); ok {
				wrong["not the pattern"] = text
			}
		}
	}
	return wrong
}

// outside changes a text by one character so that its facets refuse it.
func (g *Generator) outside(t *contentType, f facets, base string) (string, bool) {
	const attempts = 20
	for range attempts {
		text := g.candidate(t.name, f, base)
		at := g.rand.IntN(utf8.RuneCountInString(text) + 1)
		runes := []rune(text)
		switch {
		case g.one(30):
			runes = slices.Insert(runes, at, []rune(g.pick("0", "A", "a", " "))...)
		case at < len(runes) && g.one(50):
			runes[at] = []rune(g.pick("0", "A", "a", "-", "é"))[0]
		case at < len(runes):
			runes = slices.Delete(runes, at, at+1)
		}
		if text = string(runes); !f.allow(text) {
			return text, true
		}
	}
	return "", false
}
