package ivms

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	anyascii "github.com/anyascii/go"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/vostro-gateway/vostro/compliance/screening"
	"github.com/vostro-gateway/vostro/gateway"
)

// Written is a document with what it couldn't say.
type Written struct {
	Document Document
	Missing  []string // paths in the message of what the travel rule demands and isn't there; see Missing
	Assumed  []string // in words
}

// ends are the two sides of a transfer, and who keeps their accounts.
type ends struct {
	debtor, creditor               side
	debtorPath, creditorPath       string
	wallet                         string
	debtorIsAgent, creditorIsAgent bool // an institution pays for itself
}

type side struct {
	party   *gateway.Party
	account *gateway.Account
	agent   *gateway.Agent
}

// endsOf gives whom a transfer is really between: of a cover, the customers behind it.
func endsOf(t *gateway.Transfer) ends {
	in := &t.Instruction
	e := ends{
		debtor:     side{&in.Debtor, &in.DebtorAccount, &in.DebtorAgent},
		creditor:   side{&in.Creditor, &in.CreditorAccount, &in.CreditorAgent},
		debtorPath: "Dbtr", creditorPath: "Cdtr",
	}
	if u := in.Underlying; u != nil && t.Key.Kind == gateway.KindCover {
		e.debtor, e.creditor = side{&u.Debtor, &u.DebtorAccount, &u.DebtorAgent}, side{&u.Creditor, &u.CreditorAccount, &u.CreditorAgent}
		e.debtorPath, e.creditorPath = "UndrlygCstmrCdtTrf/Dbtr", "UndrlygCstmrCdtTrf/Cdtr"
	}
	if t.Key.Kind == gateway.KindFITransfer {
		e.debtorIsAgent, e.creditorIsAgent = true, true
	}
	if nobody(e.debtor.agent) {
		e.debtor.agent = &in.InstructingAgent
	}
	if nobody(e.creditor.agent) {
		e.creditor.agent = &in.InstructedAgent
	}
	if t.Route != nil && !t.Follows() {
		e.wallet = hexutil.Encode(t.Route.Beneficiary[:])
	}
	return e
}

func nobody(a *gateway.Agent) bool {
	return a.BICFI == "" && a.LEI == "" && a.Name == "" && a.ClearingID == ""
}

// Missing gives the paths in the message of what the travel rule demands and isn't there:
// names and accounts of both sides, of the debtor also one of address (with town and
// country), identification, or birth, and who keeps the accounts. It is nil when nothing is.
func Missing(t *gateway.Transfer) []string {
	e := endsOf(t)
	var missing []string
	lack := func(there bool, path string) {
		if !there {
			missing = append(missing, path)
		}
	}
	named := func(p *gateway.Party, institution bool) bool {
		return strings.TrimSpace(p.Name) != "" || institution && (p.AnyBIC != "" || p.LEI != "")
	}
	lack(named(e.debtor.party, e.debtorIsAgent), e.debtorPath+"/Nm")
	lack(e.debtorIsAgent || len(accounts(e.debtor.account, "")) > 0, e.debtorPath+"Acct")
	lack(placed(e.debtor.party), e.debtorPath+"/PstlAdr")
	lack(e.debtorIsAgent || !nobody(e.debtor.agent), e.debtorPath+"Agt")
	lack(named(e.creditor.party, e.creditorIsAgent), e.creditorPath+"/Nm")
	lack(e.creditorIsAgent || len(accounts(e.creditor.account, e.wallet)) > 0, e.creditorPath+"Acct")
	lack(e.creditorIsAgent || !nobody(e.creditor.agent), e.creditorPath+"Agt")
	return missing
}

// placed reports whether it can be told who a debtor is beyond the name.
func placed(p *gateway.Party) bool {
	if p.LEI != "" || p.AnyBIC != "" || address(p, addressPlain) != nil {
		return true
	}
	if p.Identity == nil {
		return false
	}
	id, customer := identified(p)
	return id != nil || customer != "" || birth(p) != nil
}

// Write gives the document of a transfer. It is whole as far as the message is: Missing
// says what isn't there.
func Write(t *gateway.Transfer) Written {
	e := endsOf(t)
	w := Written{Missing: Missing(t)}
	w.Document.Metadata.Version = Version
	w.Document.Originator.Persons = []Person{w.person(e.debtor, e.debtorPath, e.debtorIsAgent, "")}
	w.Document.Beneficiary.Persons = []Person{w.person(e.creditor, e.creditorPath, e.creditorIsAgent, e.wallet)}
	w.Document.OriginatingVASP = w.institution(e.debtor, e.debtorIsAgent)
	w.Document.BeneficiaryVASP = w.institution(e.creditor, e.creditorIsAgent)
	return w
}

func (w *Written) assume(format string, args ...any) {
	w.Assumed = append(w.Assumed, fmt.Sprintf(format, args...))
}

// institution gives who keeps an account; an institution that pays for itself keeps its own.
func (w *Written) institution(s side, itself bool) *Person {
	a := *s.agent
	if itself {
		a = gateway.Agent{Name: s.party.Name, BICFI: s.party.AnyBIC, LEI: s.party.LEI}
	}
	if nobody(&a) {
		return nil
	}
	name := a.Name
	for _, instead := range []string{a.BICFI, a.LEI, a.ClearingCode + a.ClearingID} {
		if name == "" && instead != "" {
			name = instead
			w.assume("%s has no name in the message: the document names it by that", instead)
		}
	}
	p := &LegalPerson{Name: w.legalName(name), ID: lei(a.LEI)}
	if len(a.BICFI) >= 6 && country(strings.ToUpper(a.BICFI[4:6])) {
		p.Registration = strings.ToUpper(a.BICFI[4:6])
	}
	return &Person{Legal: p}
}

func (w *Written) person(s side, path string, institution bool, wallet string) Person {
	p := s.party
	out := Person{Accounts: accounts(s.account, wallet)}
	switch {
	case institution || p.AnyBIC != "" || p.LEI != "" || p.Identity != nil && !p.Identity.Private:
		out.Legal = w.legal(p)
	case p.Identity != nil && p.Identity.Private:
		out.Natural = w.natural(p, path)
	case screening.Company(p.Name):
		w.assume("%s is taken for an organisation by the legal form in its name: the message doesn't say", path)
		out.Legal = w.legal(p)
	default:
		w.assume("%s is taken for a natural person: the message doesn't say", path)
		out.Natural = w.natural(p, path)
	}
	return out
}

func (w *Written) legal(p *gateway.Party) *LegalPerson {
	name := p.Name
	if strings.TrimSpace(name) == "" {
		name = p.AnyBIC + p.LEI
	}
	l := &LegalPerson{Name: w.legalName(name), ID: lei(p.LEI)}
	if a := address(p, addressBusiness); a != nil {
		l.Addresses = []Address{*a}
	}
	_, l.Customer = identified(p)
	return l
}

func (w *Written) legalName(name string) LegalName {
	name, local := w.latin(name)
	n := LegalName{Names: []LegalNameID{{w.fit(name), nameLegal}}}
	if local != "" {
		n.Local = []LegalNameID{{w.fit(local), nameLegal}}
	}
	return n
}

func (w *Written) natural(p *gateway.Party, path string) *NaturalPerson {
	name, local := w.latin(p.Name)
	n := &NaturalPerson{Name: NaturalName{Names: []NaturalNameID{w.split(name, path)}}}
	if local != "" {
		n.Name.Local = []LocalNaturalNameID{w.split(local, path)}
	}
	if a := address(p, addressHome); a != nil {
		n.Addresses = []Address{*a}
	}
	n.ID, n.Customer = identified(p)
	n.Birth = birth(p)
	if country(p.Country) {
		n.Residence = p.Country
	}
	return n
}

// split tells the family's name from the others where a comma does. Otherwise the whole
// stands in the primary identifier, as the model has it for names that can't be told
// apart; nothing is guessed from the order of words.
func (w *Written) split(name, path string) NaturalNameID {
	family, given, comma := strings.Cut(name, ",")
	family, given = strings.TrimSpace(family), strings.TrimSpace(given)
	if comma && family != "" && given != "" {
		return NaturalNameID{w.fit(family), w.fit(given), nameLegal}
	}
	name = strings.TrimSpace(name)
	if utf8.RuneCountInString(name) > maxName {
		at := strings.LastIndexByte(string([]rune(name)[:maxName]), ' ')
		if at > 0 {
			w.assume("the name of %s is longer than the model's %d characters: its end stands in the secondary identifier", path, maxName)
			return NaturalNameID{name[:at], w.fit(name[at+1:]), nameLegal}
		}
	}
	if name == "" {
		name = notProvided
	}
	return NaturalNameID{w.fit(name), "", nameLegal}
}

// notProvided stands where there is no name: the model has no person without one. Missing
// says that there is none.
const notProvided = "NOTPROVIDED"

// latin gives a name in Latin letters and, where it isn't, as it stands.
func (w *Written) latin(name string) (latin, local string) {
	name = strings.Join(strings.Fields(strings.ToValidUTF8(name, "")), " ")
	for _, r := range name {
		if unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) {
			w.Document.Metadata.Transliteration = []string{transliterated}
			if latin = strings.Join(strings.Fields(anyascii.Transliterate(name)), " "); latin == "" {
				latin = notProvided
			}
			return latin, name
		}
	}
	if name == "" {
		return notProvided, ""
	}
	return name, ""
}

// fit cuts what is longer than the model allows.
func (w *Written) fit(text string) string {
	short := cut(text, maxName)
	if short != text {
		w.assume("%q is longer than the model's %d characters and was cut", text, maxName)
	}
	return short
}

func cut(text string, most int) string {
	if utf8.RuneCountInString(text) <= most {
		return text
	}
	return strings.TrimSpace(string([]rune(text)[:most]))
}
