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

// codedLeaves are the elements that value rules look at.
var codedLeaves = map[string]bool{
	"BICFI": true, "AnyBIC": true, "IBAN": true, "LEI": true, "Ctry": true, "CtryOfRes": true, "CtryOfBirth": true, "Ccy": true,
}

// checkLeaves runs the value rules of a profile over the whole Document, also
// where the typed message doesn't look (structured remittance, tax, reporting).
// Supplementary data is the sender's own and left alone.
func checkLeaves(p Part, rules []rule) []gateway.Fault {
	var values []rule
	for _, r := range rules {
		if r.value != nil {
			values = append(values, r)
		}
	}
	var faults []gateway.Fault
	var offsets []int
	s := rescan(p.XML)
	tx, perTx := -1, 0
	within := sideNone
	reading := false
	var l leaf
	var text []byte
	start := 0
	for s.next() == nil && s.kind != tokenEOF {
		switch s.kind {
		case tokenStart:
			reading = false
			if s.depth() == 3 {
				within = sideNone
				if string(s.local) == "CdtTrfTxInf" {
					tx, perTx = tx+1, 0
				}
			} else if s.depth() == 4 {
				within = sideOf(string(s.local))
			}
			if string(s.local) == "SplmtryData" {
				if skip(s) != nil {
					return faults
				}
				continue
			}
			currency := ""
			for _, a := range s.attrs {
				if string(a.local) == "Ccy" && len(a.prefix) == 0 {
					currency = string(a.value)
				}
			}
			if currency != "" || codedLeaves[string(s.local)] {
				reading, text, start = true, text[:0], s.start
				l = leaf{name: string(s.local), currency: currency, side: within}
			}
		case tokenText:
			if reading {
				text = unescape(text, s.content, false)
			}
		case tokenCDATA:
			if reading {
				text = append(text, s.content...)
			}
		case tokenEnd:
			if !reading {
				continue
			}
			reading, l.text = false, string(text)
			for _, r := range values {
				problem := r.value(l)
				if problem == "" || (tx >= 0 && perTx >= txFaultsMax) {
					continue
				}
				perTx++
				faults = append(faults, gateway.Fault{Gate: gateway.GateRules, Rule: r.id, Reason: l.reason(r.reason), Found: excerpt(l.found(r)), Hint: problem, Tx: tx})
				offsets = append(offsets, start)
			}
		}
	}
	for i, path := range pathsAt(p.XML, offsets) {
		faults[i].Path = path
	}
	return faults
}

func sideOf(name string) side {
	switch name {
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

func (l leaf) found(r rule) string {
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
