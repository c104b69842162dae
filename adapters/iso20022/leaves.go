package iso20022

// leaf is one element of the Document that carries a code or an amount.
type leaf struct {
	name     nameID
	text     []byte
	currency []byte // its Ccy attribute
}

// side tells whose element something is, for the reason codes that differ.
type side uint8

const (
	sideNone side = iota
	sideDebtor
	sideCreditor
)

// coded tells the elements whose text is a code that value rules know.
var coded [1 << 10]bool

func codedNames(names ...string) []nameID {
	ids := make([]nameID, 0, len(names))
	for _, name := range names {
		ids = append(ids, idOf(name))
		coded[idOf(name)] = true
	}
	return ids
}

var (
	bicNames     = codedNames("BICFI", "AnyBIC", "BIC", "BICOrBEI")
	ibanNames    = codedNames("IBAN")
	leiNames     = codedNames("LEI")
	countryNames = codedNames("Ctry", "CtryOfRes", "CtryOfBirth")
	ccyNames     = codedNames("Ccy", "CcyOfTrf", "SrcCcy", "TrgtCcy", "UnitCcy", "QtdCcy", "ReqdSttlmCcy", "ReqdNAVCcy")

	namePstlAdr = idOf("PstlAdr")
	debtors     = []nameID{idOf("Dbtr"), idOf("UltmtDbtr"), idOf("DbtrAcct")}
	creditors   = []nameID{idOf("Cdtr"), idOf("UltmtCdtr"), idOf("CdtrAcct")}
	// settled amounts are paid today, so their currency must be one of today.
	settled = []nameID{idOf("IntrBkSttlmAmt"), idOf("TtlIntrBkSttlmAmt"), idOf("RtrdIntrBkSttlmAmt"), idOf("TtlRtrdIntrBkSttlmAmt"), idOf("SttlmAmt"), idOf("TtlSttlmAmt")}
	// exact amounts are paid or taken: they must be payable in their currency.
	// Tax bases, prices and the like may be finer.
	exact = append([]nameID{idOf("InstdAmt"), idOf("Amt"), idOf("RtrdInstdAmt"), idOf("EqvtAmt"), idOf("OrgnlIntrBkSttlmAmt"), idOf("GrssAmt"), idOf("NetAmt")}, settled...)
)

func among(name nameID, names []nameID) bool {
	for _, n := range names {
		if n == name {
			return true
		}
	}
	return false
}

// sideOf tells whose element n is in.
func (c *check) sideOf(n int32) side {
	for ; n != 0 && n != c.root; n = c.nodes[n].parent {
		switch name := c.nodes[n].name; {
		case among(name, debtors):
			return sideDebtor
		case among(name, creditors):
			return sideCreditor
		}
	}
	return sideNone
}

// reason makes a general reason that of the side, where there is one.
func (s side) reason(general string) string {
	if s == sideNone {
		return general
	}
	switch general {
	case reasonCountry:
		return [...]string{sideDebtor: reasonDebtorCountry, sideCreditor: reasonCreditorCountry}[s]
	case reasonAddress:
		return [...]string{sideDebtor: reasonDebtor, sideCreditor: reasonCreditor}[s]
	case reasonName:
		return [...]string{sideDebtor: reasonDebtorName, sideCreditor: reasonCreditorName}[s]
	}
	return general
}

func (l leaf) found(r *rule) string {
	if l.currency == nil {
		return string(l.text)
	}
	if r.id == "VAL-CCY" {
		return string(l.currency)
	}
	return string(l.text) + " " + string(l.currency)
}

// on makes a value rule of a check for the text of some elements.
func on(problem func(string) string, names []nameID) func(leaf) string {
	return func(l leaf) string {
		if !among(l.name, names) {
			return ""
		}
		return problem(string(l.text))
	}
}

func countryProblem(code string) string {
	if !knownCountry(code) {
		return "this is not a country of ISO 3166"
	}
	return ""
}

func currencyRule(l leaf) string {
	code := l.currency
	if among(l.name, ccyNames) {
		code = l.text
	}
	if code == nil {
		return ""
	}
	if _, ok := CurrencyDigits(string(code)); ok || (tables().former[string(code)] && !among(l.name, settled)) {
		return ""
	}
	return "this is not an active currency of ISO 4217"
}

func digitsRule(l leaf) string {
	if l.currency == nil || !among(l.name, exact) {
		return ""
	}
	digits, ok := CurrencyDigits(string(l.currency))
	if !ok || digits < 0 {
		return ""
	}
	value, err := decimal(string(l.text))
	if err != nil || fractionDigits(value) <= digits {
		return ""
	}
	if digits == 0 {
		return string(l.currency) + " has no decimals"
	}
	return string(l.currency) + " has " + string(rune('0'+digits)) + " decimals"
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
