package iso20022

import (
	"bytes"
	"strings"
)

const coupleHint = "between banks of these countries debtor and creditor need a name and an IBAN"

func agentName(c *check, n int32) {
	name, address := c.at(n, pName), c.at(n, pAddress)
	if (name != 0) != (address != 0) {
		found := ""
		if name != 0 {
			found = string(c.nodes[name].text)
		}
		c.fault(n, "", found)
	}
}

func partyName(c *check, n int32) {
	if c.at(n, pAddress) != 0 && c.at(n, pName) == 0 {
		c.fault(n, "/Nm", "").Reason = c.nameReason(n)
	}
}

func nameWithoutBIC(c *check, n int32) {
	if c.at(n, pAnyBIC) == 0 && c.at(n, pName) == 0 {
		c.fault(n, "/Nm", "").Reason = c.nameReason(n)
	}
}

// nameReason is that of a debtor or creditor itself; ultimate ones are others.
func (c *check) nameReason(n int32) string {
	for range 2 { // the party, or Pty below it
		switch c.nodes[n].name {
		case nameDebtor:
			return reasonDebtorName
		case nameCreditor:
			return reasonCreditorName
		}
		n = c.nodes[n].parent
	}
	return reasonName
}

func bicAlone(c *check, n int32) {
	at := c.at(n, pAnyBIC)
	if at != 0 && (c.at(n, pName) != 0 || c.at(n, pAddress) != 0) {
		c.fault(at, "", string(c.nodes[at].text))
	}
}

// lines counts the lines of an address and tells whether there is anything else.
func (c *check) lines(address int32) (lines int, others bool) {
	for n := c.nodes[address].child; n != 0; n = c.nodes[n].next {
		switch {
		case c.nodes[n].blank:
		case c.nodes[n].name == nameLine:
			lines++
		default:
			others = true
		}
	}
	return lines, others
}

func addressStructured(c *check, n int32) {
	if lines, _ := c.lines(n); lines == 0 && (c.at(n, pTown) == 0 || c.at(n, pCountry) == 0) {
		c.addressFault(n, "")
	}
}

func addressHybrid(c *check, n int32) {
	lines, others := c.lines(n)
	if lines > 0 && others && (lines > hybridLinesMax || c.at(n, pTown) == 0 || c.at(n, pCountry) == 0) {
		c.addressFault(n, "")
	}
}

func addressLines(c *check, n int32) {
	const lineSize = 35
	if lines, others := c.lines(n); lines == 0 || others {
		return
	}
	for line := c.nodes[n].child; line != 0; line = c.nodes[line].next {
		if text := c.nodes[line].text; runes(text) > lineSize {
			c.addressFault(line, string(text))
		}
	}
}

// addressFault is a fault with the reason of whose address it is.
func (c *check) addressFault(n int32, found string) *located {
	f := c.fault(n, "", found)
	f.Reason = c.sideOf(n).reason(f.Reason)
	return f
}

// Bounds of a hybrid address.
const (
	hybridLinesMax = 2
	hybridLineSize = 70
)

// addressOfToday wants town and country as elements of their own, at most two
// short lines beside them. What a transaction repeats of an older one, and
// addresses that no agent or party of it has, are left alone.
func addressOfToday(c *check, n int32) {
	if c.beyondParties(n) {
		return
	}
	lines, _ := c.lines(n)
	if c.at(n, pTown) == 0 || c.at(n, pCountry) == 0 {
		hint := "town (TwnNm) and country (Ctry) must stand as elements of their own"
		if lines > 0 {
			hint = "an address of lines only is no longer taken: " + hint
		}
		var found []string
		c.each(n, pLine, func(line int32) { found = append(found, string(c.nodes[line].text)) })
		c.addressFault(n, strings.Join(found, " | ")).Hint = hint
		return
	}
	if lines == 0 {
		return
	}
	lines = 0
	c.each(n, pLine, func(line int32) {
		text := c.nodes[line].text
		if lines++; lines == hybridLinesMax+1 {
			c.addressFault(line, string(text)).Hint = "beside town and country two lines are allowed"
		}
		if runes(text) > hybridLineSize {
			c.addressFault(line, string(text)).Hint = "a line has 70 characters at most"
		}
	})
}

// beyondParties reports whether an element is in remittance, tax or reporting,
// or in what is repeated of an original transaction.
func (c *check) beyondParties(n int32) bool {
	for ; n != 0 && n != c.root; n = c.nodes[n].parent {
		if name := c.nodes[n].name; name == nameOriginal || among(name, nameRemittance) {
			return true
		}
	}
	return false
}

// addressRepeated finds an element's text in a line: the whole line, or words of
// it. Two letters are too few to tell a country from a word.
func addressRepeated(c *check, n int32) {
	if lines, others := c.lines(n); lines == 0 || !others {
		return
	}
	for line := c.nodes[n].child; line != 0; line = c.nodes[line].next {
		if c.nodes[line].name != nameLine {
			continue
		}
		text := trim(c.nodes[line].text)
		for part := c.nodes[n].child; part != 0; part = c.nodes[part].next {
			if value := trim(c.nodes[part].text); among(c.nodes[part].name, addressParts) && repeated(text, value) {
				c.addressFault(line, string(text))
				break
			}
		}
	}
}

func repeated(line, value []byte) bool {
	const wordMin = 3
	if len(value) == 0 {
		return false
	}
	if bytes.EqualFold(line, value) {
		return true
	}
	if len(value) < wordMin {
		return false
	}
	for from := 0; ; {
		at := bytes.Index(line[from:], value)
		if at < 0 {
			return false
		}
		start, end := from+at, from+at+len(value)
		if (start == 0 || !isWord(line[start-1])) && (end == len(line) || !isWord(line[end])) {
			return true
		}
		from = start + 1
	}
}

func isWord(b byte) bool {
	return b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b >= 0x80
}

func runes(text []byte) int {
	n := 0
	for _, b := range text {
		if b&0xC0 != 0x80 {
			n++
		}
	}
	return n
}

// countryCouple wants names and IBANs where both agents are in some countries.
func countryCouple(countries string) func(*check, int32) {
	type need struct {
		at   elementPath
		text string
	}
	needs := []need{}
	for _, text := range []string{"Dbtr/Nm", "Cdtr/Nm", "DbtrAcct/Id/IBAN", "CdtrAcct/Id/IBAN"} {
		needs = append(needs, need{pathTo(text), text})
	}
	in := func(bic []byte) bool { return len(bic) >= 8 && strings.Contains(countries, string(bic[4:6])) }
	return func(c *check, tx int32) {
		if !in(c.value(tx, pDebtorBIC)) || !in(c.value(tx, pCreditBIC)) {
			return
		}
		for _, n := range needs {
			if c.at(tx, n.at) == 0 {
				c.fault(tx, "/"+n.text, "")
			}
		}
	}
}
