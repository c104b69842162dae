package iso20022

import (
	"github.com/vostro-gateway/vostro/gateway"
)

// leaf is one element of the Document that carries a code or an amount.
type leaf struct {
	name     string
	text     string
	currency string // its Ccy attribute
	side     side
}

// side tells whose element a leaf is, for the reason codes that differ.
type side uint8

const (
	sideNone side = iota
	sideDebtor
	sideCreditor
)

// coded tells the elements whose text is a code that value rules know.
func coded(name []byte) bool {
	switch string(name) {
	case "BICFI", "AnyBIC", "IBAN", "LEI", "Ctry", "CtryOfRes", "CtryOfBirth", "Ccy":
		return true
	}
	return false
}

// leafReader runs the value rules of a profile over the whole Document, also
// where the typed message doesn't look (structured remittance, tax, reporting).
// Supplementary data is the sender's own and left alone.
type leafReader struct {
	values []rule

	tx, perTx int
	side      side
	foreign   int // depth of the supplementary data around the leaf, 0 for none
	reading   bool
	leaf      leaf
	at        int

	faults  []gateway.Fault
	offsets []int
}

func (r *leafReader) start(s *scanner) {
	r.reading = false
	if len(r.values) == 0 || r.foreign > 0 {
		return
	}
	switch s.depth() {
	case 3:
		r.side = sideNone
		if string(s.local) == "CdtTrfTxInf" {
			r.tx, r.perTx = r.tx+1, 0
		}
	case 4:
		r.side = sideOf(s.local)
	}
	if string(s.local) == "SplmtryData" {
		r.foreign = s.depth()
		return
	}
	currency := ""
	for i := range s.attrs {
		if a := &s.attrs[i]; len(a.prefix) == 0 && string(a.local) == "Ccy" {
			currency = string(unescape(nil, a.value, true))
		}
	}
	if currency != "" || coded(s.local) {
		r.reading, r.at = true, s.start
		r.leaf = leaf{name: string(s.local), currency: currency, side: r.side}
	}
}

func (r *leafReader) end(s *scanner) {
	r.reading = false
	if r.foreign > s.depth() {
		r.foreign = 0
	}
}

// judge holds the leaf at hand against every value rule.
func (r *leafReader) judge(text []byte) {
	r.leaf.text = string(text)
	for i := range r.values {
		rule := &r.values[i]
		problem := rule.value(r.leaf)
		if problem == "" || (r.tx >= 0 && r.perTx >= txFaultsMax) {
			continue
		}
		r.perTx++
		r.faults = append(r.faults, gateway.Fault{
			Gate: gateway.GateRules, Rule: rule.id, Reason: r.leaf.reason(rule.reason),
			Found: excerpt(r.leaf.found(rule)), Hint: problem, Tx: r.tx,
		})
		r.offsets = append(r.offsets, r.at)
	}
}

// finish gives the faults their paths, which nobody counts while all is well.
func (r *leafReader) finish(xml []byte) []gateway.Fault {
	for i, path := range pathsAt(xml, r.offsets) {
		r.faults[i].Path = path
	}
	return r.faults
}

func sideOf(name []byte) side {
	switch string(name) {
	case "Dbtr", "UltmtDbtr", "DbtrAcct":
		return sideDebtor
	case "Cdtr", "UltmtCdtr", "CdtrAcct":
		return sideCreditor
	}
	return sideNone
}

// reason makes a country's reason that of its side.
func (l leaf) reason(general string) string {
	switch {
	case general == reasonCountry && l.side == sideDebtor:
		return reasonDebtorCountry
	case general == reasonCountry && l.side == sideCreditor:
		return reasonCreditorCountry
	}
	return general
}

func (l leaf) found(r *rule) string {
	if l.currency == "" {
		return l.text
	}
	if r.id == "VAL-CCY" {
		return l.currency
	}
	return l.text + " " + l.currency
}

// on makes a value rule of a check for the text of some elements.
func on(problem func(string) string, names ...string) func(leaf) string {
	return func(l leaf) string {
		for _, name := range names {
			if l.name == name {
				return problem(l.text)
			}
		}
		return ""
	}
}

func countryProblem(code string) string {
	if !knownCountry(code) {
		return "this is not a country of ISO 3166"
	}
	return ""
}

func currencyRule(l leaf) string {
	code, settles := l.currency, l.name == "IntrBkSttlmAmt" || l.name == "TtlIntrBkSttlmAmt"
	if l.name == "Ccy" {
		code = l.text
	}
	if code == "" {
		return ""
	}
	if _, ok := CurrencyDigits(code); ok || (!settles && tables().former[code]) {
		return ""
	}
	return "this is not an active currency of ISO 4217"
}

// exactLeaves are the amounts that are paid or taken: they must be payable in
// their currency. Tax bases and the like may be finer.
var exactLeaves = map[string]bool{"IntrBkSttlmAmt": true, "TtlIntrBkSttlmAmt": true, "InstdAmt": true, "Amt": true}

func digitsRule(l leaf) string {
	if l.currency == "" || !exactLeaves[l.name] {
		return ""
	}
	digits, ok := CurrencyDigits(l.currency)
	if !ok || digits < 0 {
		return ""
	}
	value, err := decimal(l.text)
	if err != nil || fractionDigits(value) <= digits {
		return ""
	}
	if digits == 0 {
		return l.currency + " has no decimals"
	}
	return l.currency + " has " + string(rune('0'+digits)) + " decimals"
}

// pathsAt gives the indexed paths of the elements whose start tags stand at the
// given ascending offsets.
func pathsAt(xml []byte, offsets []int) []string {
	if len(offsets) == 0 {
		return nil
	}
	paths := make([]string, 0, len(offsets))
	top := map[string]int{}
	var way []step
	s := rescan(xml)
	for len(paths) < len(offsets) && s.next() == nil && s.kind != tokenEOF {
		switch s.kind {
		case tokenStart:
			siblings := top
			if len(way) > 0 {
				siblings = way[len(way)-1].siblings()
			}
			name := string(s.local)
			siblings[name]++
			way = append(way, step{name: name, index: siblings[name]})
			for len(paths) < len(offsets) && offsets[len(paths)] == s.start {
				paths = append(paths, pathOf(way))
			}
		case tokenEnd:
			way = way[:len(way)-1]
		}
	}
	for len(paths) < len(offsets) {
		paths = append(paths, "")
	}
	return paths
}
