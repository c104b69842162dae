package sample

import (
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/cockroachdb/apd/v3"
	"github.com/google/uuid"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
)

// essential are elements that a schema doesn't ask for and without which a
// message says nothing.
var essential = map[string]bool{"TxInf": true, "RtrId": true, "OrdrRef": true}

// facts are what a business message says in more than one place.
type facts struct {
	currency string
	digits   int // of its minor unit
}

func (g *Generator) newFacts() facts {
	currency := g.pick("EUR", "EUR", "USD", "GBP", "CHF", "JPY", "KRW", "BHD", "KWD")
	digits, _ := iso20022.CurrencyDigits(currency)
	return facts{currency: currency, digits: digits}
}

// businessText writes the texts that the rules judge, and reports false for all
// others.
func (g *Generator) businessText(name string, t *contentType) (string, bool) {
	switch {
	case strings.HasPrefix(t.name, "BIC"), strings.HasPrefix(t.name, "AnyBIC"):
		return g.bic(), true
	case strings.HasPrefix(t.name, "IBAN"):
		return g.iban(), true
	case strings.HasPrefix(t.name, "LEI"):
		return g.lei(), true
	case strings.HasPrefix(t.name, "ISIN"):
		return g.isin(), true
	case strings.HasPrefix(t.name, "UUID"):
		return g.uuid(), true
	case t.name == "CountryCode":
		return g.pick(countries...), true
	case strings.HasSuffix(t.name, "CurrencyCode"):
		return g.facts.currency, true
	case hasCurrency(t):
		return g.amount(), true
	case t.name == "Max35Text" && isReference(name):
		return g.reference(name), true
	}
	return "", false
}

func hasCurrency(t *contentType) bool {
	return slices.ContainsFunc(t.attributes, func(a attribute) bool { return a.name == "Ccy" })
}

// isReference tells the elements that name something once.
func isReference(name string) bool {
	return strings.HasSuffix(name, "Id") || strings.HasSuffix(name, "Ref") || strings.HasSuffix(name, "Idr")
}

// reference writes an identification that no other element of this generator's
// messages has.
func (g *Generator) reference(name string) string {
	g.elements++ // counts on beside the elements, and so differs within a message
	return fmt.Sprintf("%s-%d-%d-%s", strings.ToUpper(name[:min(len(name), 8)]), g.serial, g.elements, g.digits(4))
}

func (g *Generator) amount() string {
	text := fmt.Sprint(1 + g.rand.IntN(999_999))
	if n := g.rand.IntN(g.facts.digits + 1); n > 0 {
		text += "." + g.digits(n)
	}
	return text
}

// countries are those that business messages name; each has a bank account of
// the form below.
var countries = []string{"AT", "BE", "CH", "DE", "ES", "FR", "GB", "IT", "NL", "SE"}

// accounts are the national parts of an IBAN by country: n for digits, a for
// capitals, as the registry of ISO 13616 lists them.
var accounts = map[string]string{
	"AT": "16n", "BE": "12n", "CH": "17n", "DE": "18n", "ES": "20n", "FR": "23n", "GB": "4a14n", "IT": "1a22n", "NL": "4a10n", "SE": "20n",
}

func (g *Generator) iban() string {
	country := g.pick(countries...)
	return IBAN(country, g.form(accounts[country]))
}

// form writes digits and capitals as a form such as 4a14n asks for.
func (g *Generator) form(form string) string {
	var b strings.Builder
	n := 0
	for _, c := range form {
		switch c {
		case 'n':
			b.WriteString(g.digits(n))
			n = 0
		case 'a':
			for range n {
				b.WriteByte(byte('A' + g.rand.IntN(26)))
			}
			n = 0
		default:
			n = n*10 + int(c-'0')
		}
	}
	return b.String()
}

// IBAN puts country and check digits (ISO 13616) before a national account number.
func IBAN(country, account string) string {
	return country + check97(account+country) + account
}

// LEI puts check digits (ISO 17442) behind the first 18 characters.
func LEI(first string) string { return first + check97(first) }

// check97 gives the two check digits of ISO 7064 mod 97-10 for a number with
// capitals: what makes it, followed by them, leave a remainder of one.
func check97(number string) string {
	var digits strings.Builder
	for _, c := range []byte(number) {
		if c >= 'A' {
			fmt.Fprint(&digits, int(c-'A')+10)
		} else {
			digits.WriteByte(c)
		}
	}
	n, _ := new(big.Int).SetString(digits.String()+"00", 10) // digits only
	return fmt.Sprintf("%02d", 98-new(big.Int).Mod(n, big.NewInt(97)).Int64())
}

func (g *Generator) lei() string { return LEI("5299" + "00" + g.form("6a6n")) }

func (g *Generator) bic() string {
	return g.form("4a") + g.pick(countries...) + g.pick("2A", "PP", "FF", "33", "KK") + g.pick("", "XXX", "AB1")
}

func (g *Generator) isin() string { return ISIN(g.pick(countries...) + g.form("9n")) }

// ISIN puts the check digit (ISO 6166) behind the first 11 characters.
func ISIN(first string) string {
	var digits []int
	for _, c := range []byte(first) {
		if c >= 'A' {
			digits = append(digits, int(c-'A'+10)/10, int(c-'A'+10)%10)
		} else {
			digits = append(digits, int(c-'0'))
		}
	}
	sum := 0
	for i, d := range slices.Backward(digits) {
		if (len(digits)-1-i)%2 == 0 { // every second digit from the right is doubled
			d *= 2
		}
		sum += d/10 + d%10
	}
	return first + fmt.Sprint((10-sum%10)%10)
}

func (g *Generator) uuid() string {
	var raw [16]byte
	for i := range raw {
		raw[i] = byte(g.rand.IntN(256))
	}
	raw[6], raw[8] = raw[6]&0x0f|0x40, raw[8]&0x3f|0x80
	return uuid.UUID(raw).String()
}

// totals names, by the root of a message, the block that counts and the amounts
// that are summed.
var totals = map[string]struct{ header, block, amount, total string }{
	"FIToFICstmrCdtTrf": {"GrpHdr", "CdtTrfTxInf", "IntrBkSttlmAmt", "TtlIntrBkSttlmAmt"},
	"FICdtTrf":          {"GrpHdr", "CdtTrfTxInf", "IntrBkSttlmAmt", "TtlIntrBkSttlmAmt"},
	"PmtRtr":            {"GrpHdr", "TxInf", "RtrdIntrBkSttlmAmt", "TtlRtrdIntrBkSttlmAmt"},
}

// mend makes a random message agree with itself.
func (g *Generator) mend(document *Element) {
	if len(document.Children) == 0 {
		return
	}
	root := document.Children[0]
	if t, ok := totals[root.Name]; ok {
		blocks := root.all(t.block)
		var amounts []string
		for _, b := range blocks {
			if a := b.child(t.amount); a != nil {
				amounts = append(amounts, a.Text)
			}
		}
		header := root.child(t.header)
		put(header, "NbOfTxs", fmt.Sprint(len(blocks)))
		put(header, "CtrlSum", sum(amounts))
		put(header, t.total, sum(amounts))
		mendTransfers(header, blocks)
	}
	switch root.Name {
	case "CstmrCdtTrfInitn":
		g.mendInitiation(root)
	case "FIToFIPmtCxlReq":
		mendCancellation(root)
	case "BkToCstmrDbtCdtNtfctn":
		mendNotification(root)
	case "SbcptOrdr", "RedOrdr":
		mendOrders(root)
	}
}

// mendTransfers lets interbank transactions say once what they may say once: what
// the header says for all, a rate only beside what it exchanges, COVE only with an
// agent that reimburses.
func mendTransfers(header *Element, txs []*Element) {
	for _, tx := range txs {
		once(header, tx, "IntrBkSttlmDt", "InstgAgt", "InstdAgt", "PmtTpInf")
		if tx.child("InstdAmt") == nil && tx.child("RtrdInstdAmt") == nil {
			tx.drop("XchgRate")
		}
	}
	if info := header.child("SttlmInf"); info != nil && info.child("InstgRmbrsmntAgt") == nil && info.child("InstdRmbrsmntAgt") == nil && info.child("ThrdRmbrsmntAgt") == nil {
		if method := info.child("SttlmMtd"); method != nil && method.Text == "COVE" {
			method.Text = "INDA"
		}
	}
}

// once drops of a transaction what stands above it already.
func once(above, tx *Element, names ...string) {
	for _, name := range names {
		if above.child(name) != nil {
			tx.drop(name)
		}
	}
}

// mendInitiation counts and sums a pain.001, as a whole and by block.
func (g *Generator) mendInitiation(root *Element) {
	var all []string
	count := 0
	for _, block := range root.all("PmtInf") {
		var amounts []string
		for _, tx := range block.all("CdtTrfTxInf") {
			count++
			once(block, tx, "PmtTpInf", "ChrgBr", "UltmtDbtr")
			for _, path := range []string{"Amt/InstdAmt", "Amt/EqvtAmt/Amt"} {
				if a := tx.find(path); a != nil {
					amounts = append(amounts, a.Text)
				}
			}
		}
		put(block, "NbOfTxs", fmt.Sprint(len(block.all("CdtTrfTxInf"))))
		put(block, "CtrlSum", sum(amounts))
		all = append(all, amounts...)
	}
	put(root.child("GrpHdr"), "NbOfTxs", fmt.Sprint(count))
	put(root.child("GrpHdr"), "CtrlSum", sum(all))
}

// mendCancellation counts and sums a camt.056.
func mendCancellation(root *Element) {
	count := 0
	var amounts []string
	for _, block := range root.all("Undrlyg") {
		for _, tx := range block.all("TxInf") {
			count++
			if a := tx.child("OrgnlIntrBkSttlmAmt"); a != nil {
				amounts = append(amounts, a.Text)
			}
		}
	}
	put(root.child("CtrlData"), "NbOfTxs", fmt.Sprint(count))
	put(root.child("CtrlData"), "CtrlSum", sum(amounts))
}

// mendNotification counts and sums the entries of each account of a camt.054.
func mendNotification(root *Element) {
	for _, block := range root.all("Ntfctn") {
		var amounts []string
		for _, entry := range block.all("Ntry") {
			if a := entry.child("Amt"); a != nil {
				amounts = append(amounts, a.Text)
			}
		}
		entries := block.find("TxsSummry/TtlNtries")
		put(entries, "NbOfNtries", fmt.Sprint(len(amounts)))
		put(entries, "Sum", sum(amounts))
	}
}

// put sets the text of a child that is there.
func put(parent *Element, name, text string) {
	if parent == nil {
		return
	}
	if c := parent.child(name); c != nil {
		c.Text = text
	}
}

// sum adds decimal texts exactly.
func sum(amounts []string) string {
	var total, value apd.Decimal
	for _, a := range amounts {
		if _, _, err := value.SetString(a); err == nil {
			_, _ = apd.BaseContext.Add(&total, &total, &value) // unlimited precision: no condition can arise
		}
	}
	return total.Text('f')
}
