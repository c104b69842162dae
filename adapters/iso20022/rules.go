package iso20022

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/cockroachdb/apd/v3"

	"github.com/vostro-gateway/vostro/gateway"
)

// Names of the profiles.
const (
	ProfilePlain    = "plain"     // ISO's own cross-checks
	ProfileCBPR2026 = "cbpr-2026" // and the CBPR+ usage rules of standards release 2026
)

// Profile is a set of rules with the day from which it is in force.
type Profile struct {
	Name          string
	EffectiveFrom string // YYYY-MM-DD, empty for always
	rules         []rule // all of them; the others are the same by their kind
	perMessage    []rule
	perTx         []rule
	values        []rule
}

// InForce reports whether the profile is in force on a calendar day (YYYY-MM-DD).
func (p Profile) InForce(day string) bool { return day >= p.EffectiveFrom }

var profiles = sync.OnceValue(func() []Profile {
	all := []Profile{
		{Name: ProfilePlain, rules: plainRules},
		{Name: ProfileCBPR2026, EffectiveFrom: "2026-11-14", rules: slices.Concat(plainRules, cbprRules)},
	}
	for i := range all {
		p := &all[i]
		for _, r := range p.rules {
			switch {
			case r.message != nil:
				p.perMessage = append(p.perMessage, r)
			case r.tx != nil:
				p.perTx = append(p.perTx, r)
			default:
				p.values = append(p.values, r)
			}
		}
	}
	return all
})

// Profiles lists every profile, the oldest first.
func Profiles() []Profile { return slices.Clone(profiles()) }

// FindProfile returns the profile of that name; "" means cbpr-2026.
func FindProfile(name string) (Profile, error) {
	if name == "" {
		name = ProfileCBPR2026
	}
	names := make([]string, 0, 2)
	for _, p := range profiles() {
		if p.Name == name {
			return p, nil
		}
		names = append(names, p.Name)
	}
	return Profile{}, fmt.Errorf("unknown profile %q: there are %s", name, strings.Join(names, ", "))
}

// rule is one row of a profile. Exactly one of the checks is set: message runs
// once behind the last transaction, tx for each of them, value for each leaf
// of the Document that carries a code or an amount.
type rule struct {
	id      string
	reason  string
	hint    string
	message func(c *check, report reportFunc)
	tx      func(c *check, tx *CreditTransfer, report reportFunc)
	value   func(l leaf) (problem string)
}

// reportFunc takes a fault: path below the transaction or, for message rules,
// from the root; what stood there; and, where it isn't the rule's own, reason or hint.
type reportFunc func(path, found string, more ...override)

// override replaces part of what a rule says by default.
type override struct {
	rule, reason, hint string
	whole              bool
}

const (
	pathDocument = "/Document/FIToFICstmrCdtTrf"
	pathHeader   = pathDocument + "/GrpHdr"
)

// txFaultsMax bounds the faults of one transaction: one is enough to reject it.
const txFaultsMax = 50

// check is one walk over a pacs.008 with the rules of a profile.
type check struct {
	header  *Header // nil without AppHdr
	docType string
	options Options
	group   *GroupHeader

	count      int
	sum        apd.Decimal
	currencies map[string]bool
	uetrs      map[string]int // index of the first transaction with it
	txIDs      map[string]int
	pairs      map[[2]string]int
	endToEnds  map[string]int

	index   int   // of the transaction at hand, or WholeMessage
	rule    *rule // at hand
	report  reportFunc
	agents  struct{ instructing, instructed map[string]bool }
	prios   map[string]bool
	perTx   int
	faults  []gateway.Fault
	profile Profile
}

func newCheck(header *Header, docType string, profile Profile, o Options) *check {
	c := &check{
		header: header, docType: docType, options: o, profile: profile,
		currencies: map[string]bool{}, uetrs: map[string]int{}, txIDs: map[string]int{},
		pairs: map[[2]string]int{}, endToEnds: map[string]int{}, prios: map[string]bool{},
	}
	c.agents.instructing, c.agents.instructed = map[string]bool{}, map[string]bool{}
	c.report = c.add
	return c
}

// transaction runs the rules of one transaction and remembers what the rules of
// the message need of it.
func (c *check) transaction(group *GroupHeader, index int, tx *CreditTransfer) {
	c.group, c.index, c.perTx = group, index, 0
	c.count++
	for i := range c.profile.perTx {
		c.rule = &c.profile.perTx[i]
		c.rule.tx(c, tx, c.report)
	}
	var value apd.Decimal
	if _, _, err := value.SetString(tx.Amount.Value); err == nil {
		_, _ = apd.BaseContext.Add(&c.sum, &c.sum, &value) // base context: unlimited precision, so no condition can arise
	}
	c.currencies[tx.Amount.Currency] = true
	if tx.InstructingAgent != nil {
		c.agents.instructing[padBIC(tx.InstructingAgent.BIC)] = true
	}
	if tx.InstructedAgent != nil {
		c.agents.instructed[padBIC(tx.InstructedAgent.BIC)] = true
	}
	if tx.PaymentType != nil && tx.PaymentType.Priority != "" {
		c.prios[tx.PaymentType.Priority] = true
	}
}

// message runs the rules of the whole message, behind its last transaction.
func (c *check) message() {
	c.index = gateway.WholeMessage
	for i := range c.profile.perMessage {
		c.rule = &c.profile.perMessage[i]
		c.rule.message(c, c.report)
	}
}

// add is the reportFunc of the rule and the transaction at hand.
func (c *check) add(path, found string, more ...override) {
	f := gateway.Fault{Gate: gateway.GateRules, Path: path, Rule: c.rule.id, Reason: c.rule.reason, Found: excerpt(found), Hint: c.rule.hint, Tx: c.index}
	if c.index != gateway.WholeMessage {
		if c.perTx >= txFaultsMax {
			return
		}
		c.perTx++
		f.Path = txPath(c.index) + "/" + path
	}
	for _, o := range more {
		f.Rule, f.Reason, f.Hint = first(o.rule, f.Rule), first(o.reason, f.Reason), first(o.hint, f.Hint)
		if o.whole {
			f.Tx = gateway.WholeMessage
		}
	}
	c.faults = append(c.faults, f)
}

func txPath(index int) string { return fmt.Sprintf("%s/CdtTrfTxInf[%d]", pathDocument, index+1) }

func first(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// plainRules are what ISO 20022 itself, ISO 4217, 9362, 13616, 17442 and 3166
// say about any pacs.008, and what the gateway needs to tell transactions apart.
var plainRules = []rule{
	{
		id: "ISO-MSGDEF", reason: reasonContent, hint: "MsgDefIdr of the AppHdr must name the Document that follows",
		message: func(c *check, report reportFunc) {
			if c.header != nil && c.header.MessageDefinition != c.docType {
				report("/AppHdr/MsgDefIdr", c.header.MessageDefinition, override{rule: c.published("R8")})
			}
		},
	},
	{
		id: "ISO-NBOFTXS", reason: reasonSum, hint: "NbOfTxs must be the number of transactions",
		message: func(c *check, report reportFunc) {
			if stated := strings.TrimLeft(c.group.NumberOfTransactions, "0"); stated != fmt.Sprint(c.count) {
				report(pathHeader+"/NbOfTxs", c.group.NumberOfTransactions, override{hint: fmt.Sprintf("NbOfTxs must be the number of transactions, %d", c.count)})
			}
		},
	},
	{
		id: "ISO-CTRLSUM", reason: reasonSum, hint: "CtrlSum must be the sum of all interbank settlement amounts",
		message: func(c *check, report reportFunc) {
			if c.group.ControlSum != "" && !c.sumIs(c.group.ControlSum) {
				report(pathHeader+"/CtrlSum", c.group.ControlSum, override{hint: "CtrlSum must be the sum of all interbank settlement amounts, " + c.sum.Text('f')})
			}
		},
	},
	{
		id: "ISO-TTLAMT", reason: reasonSum, hint: "TtlIntrBkSttlmAmt must be the sum of all interbank settlement amounts, in their currency",
		message: func(c *check, report reportFunc) {
			total := c.group.TotalAmount
			if total == nil {
				return
			}
			if !c.sumIs(total.Value) || len(c.currencies) != 1 || !c.currencies[total.Currency] {
				report(pathHeader+"/TtlIntrBkSttlmAmt", total.Value+" "+total.Currency)
			}
		},
	},
	{
		id: "DUP-UETR", reason: reasonDuplicate, hint: "every transaction has a UETR of its own",
		tx: func(c *check, tx *CreditTransfer, report reportFunc) {
			if earlier, ok := seen(c.uetrs, tx.UETR, c.index, tx.UETR != ""); ok {
				report("PmtId/UETR", tx.UETR, override{whole: true, hint: fmt.Sprintf("transaction %d has this UETR already", earlier+1)})
			}
		},
	},
	{
		id: "DUP-TXID", reason: reasonDuplicate, hint: "TxId is unique in a message",
		tx: func(c *check, tx *CreditTransfer, report reportFunc) {
			if earlier, ok := seen(c.txIDs, tx.TransactionID, c.index, tx.TransactionID != ""); ok {
				report("PmtId/TxId", tx.TransactionID, override{hint: fmt.Sprintf("transaction %d has this TxId already", earlier+1)})
			}
		},
	},
	{
		id: "DUP-INSTRID", reason: reasonDupInstr, hint: "InstrId and EndToEndId together are unique in a message",
		tx: func(c *check, tx *CreditTransfer, report reportFunc) {
			pair := [2]string{tx.InstructionID, tx.EndToEndID}
			if earlier, ok := seen(c.pairs, pair, c.index, tx.InstructionID != ""); ok {
				report("PmtId/InstrId", tx.InstructionID, override{hint: fmt.Sprintf("transaction %d has this InstrId and EndToEndId already", earlier+1)})
			}
		},
	},
	{
		id: "DUP-E2E", reason: reasonDupEndToEn, hint: "without UETR and TxId the EndToEndId must be unique in a message",
		tx: func(c *check, tx *CreditTransfer, report reportFunc) {
			alone := tx.UETR == "" && tx.TransactionID == ""
			if earlier, ok := seen(c.endToEnds, tx.EndToEndID, c.index, alone && tx.EndToEndID != notProvided); ok {
				report("PmtId/EndToEndId", tx.EndToEndID, override{hint: fmt.Sprintf("transaction %d has it already, and neither has UETR or TxId", earlier+1)})
			}
			if alone && tx.EndToEndID == notProvided {
				report("PmtId/UETR", "", override{rule: "KEY", reason: reasonMissing, hint: "UETR, TxId or a real EndToEndId must tell this transaction from all others"})
			}
		},
	},
	{
		id: "AMOUNT-ZERO", reason: reasonZero, hint: "a transfer moves more than nothing",
		tx: func(_ *check, tx *CreditTransfer, report reportFunc) {
			if tx.Amount.Value == "0" {
				report("IntrBkSttlmAmt", tx.Amount.Value)
			}
		},
	},
	{
		id: "WALLET", reason: reasonAccount,
		tx: func(c *check, tx *CreditTransfer, report reportFunc) {
			for _, a := range []struct {
				path    string
				account *Account
			}{{"DbtrAcct", tx.DebtorAccount}, {"CdtrAcct", tx.CreditorAccount}} {
				if a.account == nil || a.account.Proxy == nil || a.account.Proxy.Type.Proprietary != WalletScheme {
					continue
				}
				id := a.account.Proxy.ID
				w, problem := parseWallet(id)
				if problem == nil && !c.options.KnownChain(w.ChainID) {
					problem = &walletProblem{"WALLET-CHAIN", "chain " + w.ChainID + " is not served"}
				}
				if problem != nil {
					report(a.path+"/Prxy/Id", id, override{rule: problem.rule, hint: problem.hint})
				}
			}
		},
	},
	{
		id: "VAL-BIC", reason: reasonBIC,
		message: func(c *check, report reportFunc) {
			if c.header == nil {
				return
			}
			for _, p := range []struct {
				path  string
				party HeaderParty
			}{{"/AppHdr/Fr", c.header.From}, {"/AppHdr/To", c.header.To}} {
				if bic := p.party.bic(); bic != "" && bicProblem(bic) != "" {
					report(p.path, bic, override{hint: bicProblem(bic)})
				}
			}
		},
	},
	{id: "VAL-CCY", reason: reasonCurrency, value: currencyRule},
	{id: "AMOUNT-DIGITS", reason: reasonDecimals, value: digitsRule},
	{id: "VAL-BIC", reason: reasonBIC, value: on(bicProblem, "BICFI", "AnyBIC")},
	{id: "VAL-IBAN", reason: reasonAccount, value: on(ibanProblem, "IBAN")},
	{id: "VAL-LEI", reason: reasonID, value: on(leiProblem, "LEI")},
	{id: "VAL-CTRY", reason: reasonCountry, value: on(countryProblem, "Ctry", "CtryOfRes", "CtryOfBirth")},
}

// notProvided stands in EndToEndId where the debtor gave none.
const notProvided = "NOTPROVIDED"

// seen notes where a key occurs first and reports an earlier place, if it counts.
func seen[K comparable](first map[K]int, key K, index int, counts bool) (int, bool) {
	if !counts {
		return 0, false
	}
	if earlier, ok := first[key]; ok {
		return earlier, true
	}
	first[key] = index
	return 0, false
}

func (c *check) sumIs(text string) bool {
	var stated apd.Decimal
	_, _, err := stated.SetString(strings.TrimPrefix(strings.TrimSpace(text), "+"))
	return err == nil && stated.Cmp(&c.sum) == 0
}

// published gives a rule the number that it has in the profile's own book, and
// nothing where the profile has none.
func (c *check) published(number string) string {
	if c.profile.Name == ProfilePlain {
		return ""
	}
	return "pacs.008:" + number
}
