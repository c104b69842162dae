package sample

import (
	"encoding/base64"
	"fmt"
	"regexp/syntax"
	"strings"
	"unicode/utf8"
)

// alphabet are the letters of a text: mostly plain ones, some that encoders and
// counters of bytes stumble over, and those that XML writes as references.
var alphabet = []rune("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,-/+()?:äéñøßΩЖ株字𝄞&<>\"'")

// sober is the alphabet of a text that a clerk types.
var sober = []rune("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,-äéñøß")

// words writes a text of at least low and at most high characters, without
// blanks at its ends.
func (g *Generator) words(low, high int) string {
	if high <= 0 {
		high = 200
	}
	return g.letters(low + g.rand.IntN(min(high-low, 24)+1))
}

// letters writes a text of n characters.
func (g *Generator) letters(n int) string {
	letters := alphabet
	if g.business {
		letters = sober
	}
	var b strings.Builder
	for i := range n {
		if i > 0 && i < n-1 && g.rand.IntN(7) == 0 {
			b.WriteByte(' ')
			continue
		}
		b.WriteRune(letters[g.rand.IntN(len(letters))])
	}
	return b.String()
}

// text writes a text of a type that its facets allow.
func (g *Generator) text(name string, t *contentType) string {
	if g.business {
		if text, ok := g.businessText(name, t); ok {
			return text
		}
	}
	f, base := g.schema.text(t)
	if len(f.enumeration) > 0 {
		first := g.rand.IntN(len(f.enumeration))
		for i := range f.enumeration {
			if code := f.enumeration[(first+i)%len(f.enumeration)]; g.once(t.name, code) {
				return code
			}
		}
		return f.enumeration[first]
	}
	const attempts = 50
	for range attempts {
		text := g.candidate(t.name, f, base)
		if f.allow(text) {
			return g.spaced(base, text)
		}
	}
	panic(fmt.Sprintf("no text for %s of type %s in %d attempts", name, t.name, attempts)) // the facets are those of a schema of ours, and a test has been through all of them
}

// candidate writes a text that its base allows, and most likely its facets too.
func (g *Generator) candidate(typeName string, f facets, base string) string {
	switch base {
	case "boolean":
		return []string{"true", "false", "1", "0"}[g.rand.IntN(4)]
	case "decimal":
		return g.decimal(f)
	case "date":
		return g.day() + g.pick("", "", "", "Z", "+01:00", "-11:30", "+14:00")
	case "dateTime":
		return g.day() + "T" + g.clock() + g.zone()
	case "time":
		return g.clock() + g.zone()
	case "base64Binary":
		return base64.StdEncoding.EncodeToString([]byte(g.words(max(f.minLength, 1), min(f.maxLength, 60))))
	case "gYear":
		return g.day()[:4]
	case "gYearMonth":
		return g.day()[:7]
	}
	if len(f.patterns) > 0 {
		var b strings.Builder
		g.match(&b, f.patterns[g.rand.IntN(len(f.patterns))].tree)
		return b.String()
	}
	if !g.business && f.maxLength > 0 && f.maxLength <= 500 {
		switch {
		case g.once(typeName, "longest"):
			return g.letters(f.maxLength)
		case g.once(typeName, "shortest"):
			return g.letters(f.minLength)
		}
	}
	return g.words(f.minLength, f.maxLength)
}

// spaced puts the blanks around a text that its type lets a reader drop.
func (g *Generator) spaced(base, text string) string {
	if base == "string" || g.business || !g.one(2) {
		return text
	}
	return g.pick(" ", "\n\t", "") + text + g.pick(" ", "\n")
}

func (g *Generator) pick(list ...string) string { return list[g.rand.IntN(len(list))] }

// allow reports whether the facets that text can break let it be.
func (f facets) allow(text string) bool {
	n := utf8.RuneCountInString(text)
	if n < f.minLength || (f.maxLength > 0 && n > f.maxLength) {
		return false
	}
	for _, p := range f.patterns {
		if p.match.MatchString(text) {
			return true
		}
	}
	return len(f.patterns) == 0
}

// decimal writes a number of at most the digits that the facets allow, in any
// of the forms that XML Schema knows.
func (g *Generator) decimal(f facets) string {
	total := f.totalDigits
	if total == 0 {
		total = 18
	}
	fraction := f.fractionDigits
	if fraction == unbounded || fraction > total {
		fraction = total
	}
	fraction = g.rand.IntN(fraction + 1)
	whole := g.rand.IntN(min(total-fraction, 9) + 1)
	if !g.business && g.one(5) {
		whole = total - fraction
	}
	text := g.digits(whole)
	if fraction > 0 {
		text += "." + g.digits(fraction)
	}
	if strings.Trim(text, ".") == "" {
		text = "0"
	}
	if g.business {
		return "0" + text
	}
	negative := f.minInclusive == "" && g.one(10)
	switch {
	case negative:
		return "-" + text
	case g.one(4):
		return "+" + text
	case g.one(4):
		return "00" + text
	case fraction > 0 && g.one(4):
		return text + "000" // digits that count for nothing
	}
	return text
}

func (g *Generator) digits(n int) string {
	var b strings.Builder
	for range n {
		b.WriteByte(byte('0' + g.rand.IntN(10)))
	}
	return b.String()
}

var monthDays = []int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

func (g *Generator) day() string {
	if !g.business && g.one(5) {
		return g.pick("2028-02-29", "2000-02-29", "1900-02-28", "9999-12-31", "2026-12-31")
	}
	month := g.rand.IntN(12)
	return fmt.Sprintf("%04d-%02d-%02d", 1990+g.rand.IntN(60), month+1, 1+g.rand.IntN(monthDays[month]))
}

func (g *Generator) clock() string {
	text := fmt.Sprintf("%02d:%02d:%02d", g.rand.IntN(24), g.rand.IntN(60), g.rand.IntN(60))
	if g.one(20) {
		text += "." + g.digits(1+g.rand.IntN(6))
	}
	return text
}

func (g *Generator) zone() string {
	if g.business {
		return g.pick("Z", "+00:00", "+01:00", "-05:00")
	}
	return g.pick("", "Z", "Z", "+00:00", "+05:30", "-08:00", "+14:00")
}

// match writes a text that a pattern describes.
func (g *Generator) match(b *strings.Builder, re *syntax.Regexp) {
	switch re.Op {
	case syntax.OpLiteral:
		b.WriteString(string(re.Rune))
	case syntax.OpCharClass:
		b.WriteRune(g.member(re.Rune))
	case syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		b.WriteByte(byte('0' + g.rand.IntN(10)))
	case syntax.OpCapture, syntax.OpConcat:
		for _, sub := range re.Sub {
			g.match(b, sub)
		}
	case syntax.OpAlternate:
		g.match(b, re.Sub[g.rand.IntN(len(re.Sub))])
	case syntax.OpQuest:
		g.repeat(b, re.Sub[0], 0, 1)
	case syntax.OpStar:
		g.repeat(b, re.Sub[0], 0, 8)
	case syntax.OpPlus:
		g.repeat(b, re.Sub[0], 1, 8)
	case syntax.OpRepeat:
		high := re.Max
		if high < 0 {
			high = re.Min + 8
		}
		g.repeat(b, re.Sub[0], re.Min, high)
	case syntax.OpEmptyMatch:
	default:
		panic(fmt.Sprintf("pattern %s: %s is not written here", re, re.Op)) // see text
	}
}

func (g *Generator) repeat(b *strings.Builder, re *syntax.Regexp, low, high int) {
	for range low + g.rand.IntN(high-low+1) {
		g.match(b, re)
	}
}

// member picks one of the runes of a class, which is written as ranges.
func (g *Generator) member(ranges []rune) rune {
	size := 0
	for i := 0; i < len(ranges); i += 2 {
		size += int(ranges[i+1]-ranges[i]) + 1
	}
	n := g.rand.IntN(size)
	for i := 0; ; i += 2 {
		width := int(ranges[i+1]-ranges[i]) + 1
		if n < width {
			return ranges[i] + rune(n)
		}
		n -= width
	}
}
