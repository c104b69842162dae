package iso20022

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// blankRule is checked at each leaf. What is there by its schema and says nothing
// isn't there for any rule: the schemas count characters, and a blank is one.
var blankRule = rule{
	id: "ISO-BLANK", usage: usageAny, scope: perValue, reason: reasonMissing, leaves: "every mandatory text",
	hint: "a text of blanks alone, or of characters that nobody sees, is none, and this element is mandatory; give what it asks for",
}

// unseen are letters that show nothing, beside white space and format characters:
// the fillers of Hangul and the empty pattern of Braille.
var unseen = map[rune]bool{'\u115F': true, '\u1160': true, '\u2800': true, '\u3164': true, '\uFFA0': true}

// blank reports whether a text has characters, and none that anybody sees.
func blank(text []byte) bool {
	if len(text) == 0 || text[0] > ' ' && text[0] < utf8.RuneSelf {
		return false
	}
	for len(text) > 0 {
		r, size := utf8.DecodeRune(text)
		if !unicode.IsSpace(r) && !unicode.Is(unicode.Cf, r) && !unseen[r] {
			return false
		}
		text = text[size:]
	}
	return true
}

// blanks takes a leaf without content out of sight of the rules, and faults it
// where its schema demands it. An element that could have had others in it is no text.
func (c *check) blanks(n int32) {
	node := &c.nodes[n]
	if !blank(node.text) || !c.knowsModel() {
		return
	}
	if t := c.model.types[c.typeOf(n)]; t == nil || len(t.children) > 0 {
		return
	}
	node.blank = true
	around := c.model.types[c.typeOf(node.parent)]
	if around == nil || around.optional[localName(c.src[node.start:])] {
		return
	}
	c.rule = &blankRule
	c.fault(n, "", string(node.text))
}

// headerBlank does the same for the one text that an AppHdr must have.
func headerBlank(c *check, _ int32) {
	if c.header != nil && c.header.BusinessMessageID == "" {
		c.headerFault("/AppHdr/BizMsgIdr", "")
	}
}

// saidBetter drops the faults of blank texts that a rule with a number finds too.
func saidBetter(found []located) []located {
	numbered := map[int]bool{}
	for _, f := range found {
		if f.Rule != blankRule.id && f.suffix == "" {
			numbered[f.offset] = true
		}
	}
	return slices.DeleteFunc(found, func(f located) bool { return f.Rule == blankRule.id && f.offset >= 0 && numbered[f.offset] })
}
