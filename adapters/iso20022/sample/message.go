package sample

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
)

// Message is a message of an inbound family, in the few facts that one needs.
// Empty fields are filled in by Write.
type Message struct {
	// Type is a definition (pacs.008.001.13) or a family (pacs.008), which means
	// the version that most banks use.
	Type string
	ID   string // MsgId; a fresh one when empty
	// CreatedAt is the creation time; its zone is the offset that is written.
	CreatedAt time.Time
	Day       string // of settlement or execution, YYYY-MM-DD; that of CreatedAt when empty
	Currency  string // EUR when empty
	Debtor    Party  // of an order: whose account it is; without a name the ordering bank's own
	Creditor  Party  // of the transactions that name none
	// Usage of a pacs.009: core, cov or adv; core when empty.
	Usage string
	// Reason is the code of a return or a recall: AC04 or DUPL when empty.
	Reason string
	// Fund is the ISIN of the fund that is ordered or valued; ExampleFund when empty.
	Fund string
	// Function of a price report, NEWP when empty, and the time (DtTm) of its
	// valuations; that of the message when empty.
	Function, ValuedAt string
	// Header puts an AppHdr before the Document, in an Envelope. An advice always
	// has one, since nothing else says that it is one.
	Header bool
	// Release of CBPR+ that the header names as its service: 04 when empty.
	Release      string
	Transactions []Transaction // one when empty

	named bool // the caller said who the debtor is
}

// Transaction is one payment, return, recall, entry or order of a message. Of a
// return or a recall InstructionID, EndToEndID, UETR and Amount are those of the
// original. A recall that is given any of the original's identifications says
// nothing else about it, because whoever looks for it goes by all that is said.
type Transaction struct {
	InstructionID string // InstrId, or OrdrRef of an order; fresh when empty
	EndToEndID    string // fresh when empty
	UETR          string // fresh when empty
	Original      Original
	Amount        string // 100.00 when empty, 100 where the currency has no decimals
	Units         string // of a fund: orders units rather than an amount; 10 when a redemption says neither
	Creditor      *Party

	named bool   // a return or a recall of an original that its caller named
	fresh string // an identification that nobody has used
}

// Original is what a return or a recall says of the message that brought the
// original. Made up when empty.
type Original struct {
	MessageID     string // OrgnlMsgId
	MessageName   string // OrgnlMsgNmId; pacs.008.001.08 when empty
	TransactionID string // OrgnlTxId; none when empty
}

// Party is somebody with an account at a bank.
type Party struct {
	Name, Street, Building, PostCode, Town, Country string
	BIC                                             string // of the bank
	LEI                                             string // of the bank; none where only the BIC is given
	IBAN                                            string
	Wallet                                          string // CAIP-10, beside the IBAN or instead of it
}

// The parties of a message that names none.
var (
	exampleDebtor = Party{
		Name: "Alpha Industries GmbH", Street: "Hafenstrasse", Building: "7", PostCode: "60311", Town: "Frankfurt", Country: "DE",
		BIC: "ALPHDEFFXXX", LEI: LEI("529900VOSTROALPHA0"), IBAN: "DE89370400440532013000", // the example of the IBAN registry
	}
	exampleCreditor = Party{
		Name: "Martin SARL", Town: "Paris", Country: "FR",
		BIC: "BETAFRPPXXX", LEI: LEI("529900VOSTROBETA00"), IBAN: "FR1420041010050500013M02606", // the example of the IBAN registry
	}
)

// ExampleFund is nobody's.
var ExampleFund = ISIN("LU999999999")

const (
	exampleAmount = "100.00"
	exampleUnits  = "10"
	service       = "swift.cbprplus" // BizSvc without its variant and release
	release       = "04"
)

// versions are the definitions that a family means.
var versions = map[string]string{
	"pacs.008": "pacs.008.001.08", "pacs.009": "pacs.009.001.08", "pacs.004": "pacs.004.001.09", "pain.001": "pain.001.001.09",
	"camt.056": "camt.056.001.08", "camt.054": "camt.054.001.08",
	"setr.010": "setr.010.001.04", "setr.004": "setr.004.001.04", "setr.011": "setr.011.001.04", "setr.005": "setr.005.001.04", "setr.018": "setr.018.001.04",
	"reda.001": "reda.001.001.04",
}

// Types lists what Write writes: every inbound definition.
func Types() []string {
	var types []string
	for _, d := range iso20022.Definitions() {
		if d.In && bodies[d.Family()] != nil {
			types = append(types, d.ID)
		}
	}
	return types
}

// bodies write the child of Document, by family.
var bodies = map[string]func(*Message) *Element{
	"pacs.008": (*Message).customerTransfer,
	"pacs.009": (*Message).institutionTransfer,
	"pacs.004": (*Message).paymentReturn,
	"pain.001": (*Message).initiation,
	"camt.056": (*Message).recall,
	"camt.054": (*Message).notification,
	"setr.010": (*Message).order,
	"setr.004": (*Message).order,
	"setr.011": (*Message).orderCancellation,
	"setr.005": (*Message).orderCancellation,
	"setr.018": (*Message).statusRequest,
	"reda.001": (*Message).prices,
}

// Write writes a message and fills in what it doesn't say: identifiers that
// nobody has used, example parties, an amount. It holds the message against its
// schema and against nothing else, so that a caller can write one that a rule
// refuses; see [iso20022.Validate].
func Write(m Message) ([]byte, error) {
	if id, ok := versions[m.Type]; ok {
		m.Type = id
	}
	definition := iso20022.Find(m.Type)
	if definition == nil || !slices.Contains(Types(), m.Type) {
		return nil, fmt.Errorf("no message %q is written here; there are %s", m.Type, strings.Join(Types(), ", "))
	}
	if err := m.fill(); err != nil {
		return nil, err
	}
	document := el("Document", Attr{"xmlns", "urn:iso:std:iso:20022:tech:xsd:" + m.Type}, bodies[definition.Family()](&m))
	whole := document
	if m.Header || m.Usage == "adv" {
		whole = el("Envelope", m.header(), document)
	}
	raw := whole.Indented()
	envelope, faults := iso20022.Read(raw, iso20022.Limits{BodyBytes: iso20022.BodyBytesMax})
	if len(faults) == 0 {
		faults = iso20022.CheckSchema(envelope.Document)
	}
	if len(faults) > 0 {
		return nil, fmt.Errorf("%s: found %q, but %s", faults[0].Path, faults[0].Found, faults[0].Hint)
	}
	return raw, nil
}

// fill puts something into every field that has nothing.
func (m *Message) fill() error {
	if m.CreatedAt.IsZero() {
		return fmt.Errorf("a message needs the time at which it is created")
	}
	switch m.Usage {
	case "", "core", "cov", "adv":
	default:
		return fmt.Errorf("usage %q is none of core, cov, adv", m.Usage)
	}
	m.ID = or(m.ID, "VSTR"+strings.ToUpper(strings.ReplaceAll(uuid.NewString(), "-", ""))[:24])
	m.Currency = or(m.Currency, "EUR")
	m.Fund = or(m.Fund, ExampleFund)
	m.named = m.Debtor.Name != "" || m.Debtor.Town != "" || m.Debtor.Country != ""
	m.Debtor = m.Debtor.or(exampleDebtor)
	m.Creditor = m.Creditor.or(exampleCreditor)
	if len(m.Transactions) == 0 {
		m.Transactions = make([]Transaction, 1)
	}
	m.Transactions = slices.Clone(m.Transactions)
	amount := exampleAmount
	if digits, ok := iso20022.CurrencyDigits(m.Currency); ok && digits == 0 {
		amount, _, _ = strings.Cut(amount, ".")
	}
	for i := range m.Transactions {
		t := &m.Transactions[i]
		if t.Original.MessageName != "" && t.Original.MessageID == "" {
			return fmt.Errorf("the name of the original message, %q, stands beside its MsgId; give that too", t.Original.MessageName)
		}
		// InstrId has 16 characters in CBPR+; random ones make it differ between
		// messages, the number within one.
		t.fresh = fmt.Sprintf("%s-%d", strings.ToUpper(uuid.NewString()[:8]), i+1)
		t.named = (m.isRecall() || m.isReturn()) && (t.UETR != "" || t.EndToEndID != "" || t.InstructionID != "" || t.Original != Original{})
		if !t.named {
			t.UETR = or(t.UETR, uuid.NewString())
			t.InstructionID = or(t.InstructionID, t.fresh)
			t.EndToEndID = or(t.EndToEndID, "E2E-"+t.InstructionID)
			t.Original.MessageID = or(t.Original.MessageID, "ORIGINAL-"+m.ID[max(len(m.ID)-20, 0):])
		}
		if m.isRedemption() && t.Amount == "" {
			t.Units = or(t.Units, exampleUnits)
		}
		if !t.named || m.isReturn() {
			t.Amount = or(t.Amount, amount)
		}
		creditor := m.Creditor
		if t.Creditor != nil {
			creditor = t.Creditor.or(m.Creditor)
		}
		t.Creditor = &creditor
	}
	return nil
}

// or takes an example's name and address as a whole, and each other field where
// p has none; a wallet stands for an account.
func (p Party) or(example Party) Party {
	if p.Name == "" && p.Town == "" && p.Country == "" {
		p.Name, p.Street, p.Building, p.PostCode, p.Town, p.Country = example.Name, example.Street, example.Building, example.PostCode, example.Town, example.Country
	}
	p.Name, p.Town, p.Country = or(p.Name, example.Name), or(p.Town, example.Town), or(p.Country, example.Country)
	if p.BIC == "" {
		p.BIC, p.LEI = example.BIC, or(p.LEI, example.LEI)
	}
	if p.Wallet == "" {
		p.IBAN, p.Wallet = or(p.IBAN, example.IBAN), example.Wallet
	}
	return p
}

func or(text, otherwise string) string {
	if text != "" {
		return text
	}
	return otherwise
}

func (m *Message) header() *Element {
	variant := ""
	if strings.HasPrefix(m.Type, "pacs.009") && m.Usage != "" && m.Usage != "core" {
		variant = "." + m.Usage
	}
	return el("AppHdr", Attr{"xmlns", "urn:iso:std:iso:20022:tech:xsd:" + iso20022.TypeHeader},
		el("Fr", el("FIId", institution(m.from()))), el("To", el("FIId", institution(m.to()))),
		leaf("BizMsgIdr", m.ID), leaf("MsgDefIdr", m.Type), leaf("BizSvc", service+variant+"."+or(m.Release, release)), leaf("CreDt", m.created()))
}

// from and to are the banks between which the message travels: a return goes the
// other way than the payment.
func (m *Message) from() string {
	if m.isReturn() {
		return m.Transactions[0].Creditor.BIC
	}
	return m.Debtor.BIC
}

func (m *Message) to() string {
	if m.isReturn() {
		return m.Debtor.BIC
	}
	return m.Transactions[0].Creditor.BIC
}

func (m *Message) isReturn() bool { return strings.HasPrefix(m.Type, "pacs.004") }

func (m *Message) isRedemption() bool { return strings.HasPrefix(m.Type, "setr.004") }

func (m *Message) isRecall() bool { return strings.HasPrefix(m.Type, "camt.056") }

// day is that of settlement or execution.
func (m *Message) day() string { return or(m.Day, m.CreatedAt.Format(time.DateOnly)) }

func (m *Message) created() string { return m.CreatedAt.Format("2006-01-02T15:04:05-07:00") }

func (m *Message) amount(name, value string) *Element {
	return el(name, Attr{"Ccy", m.Currency}, value)
}

func (m *Message) amounts() []string {
	all := make([]string, len(m.Transactions))
	for i, t := range m.Transactions {
		all[i] = t.Amount
	}
	return all
}

// each makes an element of every transaction.
func (m *Message) each(write func(i int, t Transaction) *Element) []*Element {
	var all []*Element
	for i, t := range m.Transactions {
		all = append(all, write(i, t))
	}
	return all
}

func institution(bic string) *Element { return el("FinInstnId", leaf("BICFI", bic)) }

func agent(name, bic string) *Element { return el(name, institution(bic)) }

// bank is the party's bank as a party itself.
func (p Party) bank(name string) *Element {
	return el(name, el("FinInstnId", leaf("BICFI", p.BIC), leaf("LEI", p.LEI)))
}

func (p Party) element(name string) *Element { return el(name, p.content()) }

func (p Party) content() []*Element {
	return []*Element{leaf("Nm", p.Name), el("PstlAdr", leaf("StrtNm", p.Street), leaf("BldgNb", p.Building), leaf("PstCd", p.PostCode), leaf("TwnNm", p.Town), leaf("Ctry", p.Country))}
}

// account names the party's account, and its wallet as the account's proxy.
func (p Party) account(name string) *Element {
	id := leaf("IBAN", p.IBAN)
	if id == nil {
		id = el("Othr", leaf("Id", "WALLET"))
	}
	var proxy *Element
	if p.Wallet != "" {
		proxy = el("Prxy", el("Tp", leaf("Prtry", iso20022.WalletScheme)), leaf("Id", p.Wallet))
	}
	return el(name, el("Id", id), proxy)
}
