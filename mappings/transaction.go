package mappings

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
)

// transaction is one transaction of any payments message as mapping sees it:
// what it says, what it moves, and where its parts stand in the message.
type transaction struct {
	gateway.Instruction

	kind  gateway.Kind
	leg   string
	index int // in the whole message
	// bic is the institution whose BIC the payment reference is made of: the
	// debtor's agent, or the debtor where that is an institution.
	bic string
	// follows says that the value moves with another message.
	follows bool
	// institution says that the creditor is an institution, which the directory
	// has among its agents.
	institution bool
	voids       []void // when the instruction is void, by any of its elements
	at          places
	// faults are what this message says and no transfer can be made of.
	faults []gateway.Fault
}

// places are the elements of a transaction that a fault can be about, below the
// transaction or, where they begin with a slash, in the message.
type places struct {
	transaction string
	bic         string // of the institution whose BIC the reference is made of
	instructing string
	agent       string // the creditor's
	creditor    string
	account     string // the creditor's
	amount      string
}

// void is a moment from which on an instruction is void, and the element that says so.
type void struct{ element, text string }

// voidFrom notes one, if there is one.
func (tx *transaction) voidFrom(element, text string) {
	if text != "" {
		tx.voids = append(tx.voids, void{element, text})
	}
}

func (tx *transaction) fault(element, rule, reason, found, hint string) *gateway.Fault {
	path := element
	switch {
	case element == "":
		path = tx.at.transaction
	case element[0] != '/':
		path = tx.at.transaction + "/" + element
	}
	return &gateway.Fault{Gate: gateway.GateRules, Path: path, Rule: rule, Reason: reason, Found: found, Hint: hint, Tx: tx.index}
}

func (tx *transaction) refuse(element, rule, reason, found, hint string) {
	tx.faults = append(tx.faults, *tx.fault(element, rule, reason, found, hint))
}

// unkept are the instructions for the creditor's agent that ask for another way of
// paying than a credit, or for somebody who calls: a chain does neither, and the
// instruction goes no further than here.
var unkept = []string{"CHQB", "HOLD", "PHOB", "TELB"}

// manners refuses what would be paid otherwise than it was ordered.
func (tx *transaction) manners(instructions []iso20022.Instruction) {
	for i, in := range instructions {
		if slices.Contains(unkept, in.Code) {
			tx.refuse("InstrForCdtrAgt["+strconv.Itoa(i+1)+"]/Cd", ruleManner, "AG03", in.Code,
				"is credited to a wallet at once, without cheque, hold or call; leave the instruction out, or pay on another way")
		}
	}
}

// expire takes over when the instruction is void, and refuses what is so already.
func (tx *transaction) expire(now time.Time) {
	for _, v := range tx.voids {
		at, problem := expiry(v.text, now)
		switch {
		case at.IsZero():
			tx.refuse(v.element, ruleExpiry, "DT01", v.text, problem)
		case problem != "":
			tx.refuse(v.element, ruleExpiry, "TM01", v.text, problem)
		case tx.ExpiresAt.IsZero() || at.Before(tx.ExpiresAt):
			tx.ExpiresAt = at
		}
	}
}

// expiry reads when an instruction is void, and says what is wrong with that at now.
// The time is zero where it can't be told.
func expiry(text string, now time.Time) (at time.Time, problem string) {
	text, midnight := midnightOf(text)
	at, err := time.Parse(time.RFC3339Nano, text)
	if err != nil {
		return time.Time{}, "write the time with its offset from UTC, such as 2026-11-20T17:00:00+01:00: without it nobody can tell when it is"
	}
	if midnight {
		at = at.AddDate(0, 0, 1)
	}
	if !now.Before(at) {
		return at.UTC(), "had passed when the instruction arrived; send a new one"
	}
	return at.UTC(), ""
}

// midnightOf writes the end of a day, which ISO 8601 knows as 24:00:00, as its
// beginning, and reports that it did.
func midnightOf(text string) (string, bool) {
	day, rest, ok := strings.Cut(text, "T24:00:00")
	if !ok {
		return text, false
	}
	return day + "T00:00:00" + rest, true
}

// join adds faults that mapping found, but none where what it is about is wrong
// already by the rules.
func (tx *transaction) join(faults []gateway.Fault) {
	known := tx.faults
	unread := len(known) > 0 && tx.Amount.Currency() == ""
	for _, f := range faults {
		explains := func(k gateway.Fault) bool { return tx.explained(f, k) }
		if unread && f.Rule == ruleCurrency || slices.ContainsFunc(known, explains) {
			continue
		}
		tx.faults = append(tx.faults, f)
	}
}

// explained reports whether a fault that mapping found may follow from a known one:
// that is about the same element, one in it, or one around it. What is about the
// whole transaction explains none of its parts, and no address says who holds an
// account.
func (tx *transaction) explained(f, known gateway.Fault) bool {
	switch {
	case within(tx.at.transaction, known.Path):
		return false
	case f.Rule == ruleHolder && strings.Contains(known.Path, "/PstlAdr"):
		return false
	}
	return within(known.Path, f.Path) || within(f.Path, known.Path)
}

// within reports whether a path is that of an element or of something in it.
func within(path, element string) bool {
	rest, ok := strings.CutPrefix(path, element)
	return ok && (rest == "" || rest[0] == '/')
}

// wholeFault is a fault of the whole message.
func wholeFault(path, rule, reason, found, hint string) gateway.Fault {
	return gateway.Fault{Gate: gateway.GateRules, Path: path, Rule: rule, Reason: reason, Found: found, Hint: hint, Tx: gateway.WholeMessage}
}

// transactions gives the transactions of a message that moves value, in their
// order; false for any other message.
func transactions(m *iso20022.Message) ([]transaction, bool) {
	switch content := m.Content.(type) {
	case *iso20022.CustomerCreditTransfer:
		out := make([]transaction, len(content.Transactions))
		for i := range content.Transactions {
			customerTransfer(m, &content.GroupHeader, i, &content.Transactions[i], &out[i])
		}
		return out, true
	case *iso20022.InstitutionCreditTransfer:
		out := make([]transaction, len(content.Transactions))
		for i := range content.Transactions {
			institutionTransfer(m, &content.GroupHeader, i, &content.Transactions[i], &out[i])
		}
		return out, true
	case *iso20022.CreditTransferInitiation:
		out := make([]transaction, 0, content.Count())
		for b := range content.Blocks {
			for i := range content.Blocks[b].Transactions {
				out = append(out, transaction{})
				initiated(m, &content.GroupHeader, b, &content.Blocks[b], i, &out[len(out)-1], len(out)-1)
			}
		}
		return out, true
	}
	return nil, false
}

// interbank are the places that pacs messages share.
func interbank(root string, i int) places {
	return places{
		transaction: "/Document/" + root + "/CdtTrfTxInf[" + strconv.Itoa(i+1) + "]", instructing: "InstgAgt",
		account: "CdtrAcct", amount: "IntrBkSttlmAmt",
	}
}

// customerTransfer maps a transaction of a pacs.008. Settled through a clearing
// system or over the books of one of the two banks (CLRG, INDA, INGA), it moves
// the value itself; by cover (COVE), it follows its pacs.009 COV.
func customerTransfer(m *iso20022.Message, group *iso20022.GroupHeader, i int, tx *iso20022.CreditTransfer, out *transaction) {
	*out = transaction{
		Instruction: customerInstruction(m, group, tx), kind: gateway.KindCustomerCreditTransfer, index: i, bic: tx.DebtorAgent.BIC,
		follows: group.SettlementMethod == gateway.MethodCover, at: interbank("FIToFICstmrCdtTrf", i),
	}
	out.voidFrom("/Document/FIToFICstmrCdtTrf/GrpHdr/XpryDtTm", string(group.ExpiresAt))
	out.timed(settlementTimes{tx.SettleByCLS, tx.SettleFrom, tx.SettleTill, tx.RejectAfter})
	out.at.bic, out.at.agent, out.at.creditor = "DbtrAgt/FinInstnId/BICFI", "CdtrAgt/FinInstnId/BICFI", "Cdtr"
	out.manners(tx.ForCreditorAgent)
	if out.follows && out.UETR == "" {
		out.refuse("PmtId/UETR", ruleCover, "CH21", "", "give the UETR: the cover is found by it")
	}
}

// institutionTransfer maps a transaction of a pacs.009: a core moves value, a
// cover that of a pacs.008, and an advice follows its core.
func institutionTransfer(m *iso20022.Message, group *iso20022.GroupHeader, i int, tx *iso20022.InstitutionTransfer, out *transaction) {
	*out = transaction{
		Instruction: institutionInstruction(m, group, tx), kind: gateway.KindFITransfer, index: i, bic: tx.Debtor.BIC,
		institution: true, at: interbank("FICdtTrf", i),
	}
	out.timed(settlementTimes{tx.SettleByCLS, tx.SettleFrom, tx.SettleTill, tx.RejectAfter})
	out.at.bic, out.at.agent, out.at.creditor = "Dbtr/FinInstnId/BICFI", "Cdtr/FinInstnId/BICFI", "Cdtr/FinInstnId/BICFI"
	out.manners(tx.ForCreditorAgent)
	switch tx.Usage(m.Header, group) {
	case iso20022.UsageCover:
		out.kind = gateway.KindCover
	case iso20022.UsageAdvice:
		out.leg, out.follows = gateway.LegAdvice, true
		if out.UETR == "" {
			out.refuse("PmtId/UETR", ruleCover, "CH21", "", "give the UETR: the transfer that this advises of is found by it")
		}
	}
}

// initiated maps a transaction of a pain.001.
func initiated(m *iso20022.Message, group *iso20022.InitiationGroupHeader, b int, block *iso20022.PaymentBlock, i int, out *transaction, index int) {
	tx := &block.Transactions[i]
	path := fmt.Sprintf("/Document/CstmrCdtTrfInitn/PmtInf[%d]", b+1)
	*out = transaction{
		Instruction: initiatedInstruction(m, group, block, tx), kind: gateway.KindCustomerCreditTransfer, index: index, bic: block.DebtorAgent.BIC,
		at: places{
			transaction: fmt.Sprintf("%s/CdtTrfTxInf[%d]", path, i+1), bic: path + "/DbtrAgt/FinInstnId/BICFI", instructing: path + "/DbtrAgt/FinInstnId/BICFI",
			agent: "CdtrAgt/FinInstnId/BICFI", creditor: "Cdtr", account: "CdtrAcct", amount: "Amt/InstdAmt",
		},
	}
	out.manners(tx.ForCreditorAgent)
	if tx.Equivalent != nil {
		out.refuse("Amt/EqvtAmt", ruleCurrency, "AM03", tx.Equivalent.Amount.Value+" "+tx.Equivalent.Amount.Currency,
			"an equivalent amount needs an exchange, which isn't served; give the amount that is to arrive as InstdAmt")
	}
	if block.Method == "CHK" || tx.Cheque != nil {
		out.refuse(path+"/PmtMtd", ruleLane, "AG03", block.Method, "cheques are not served; use TRF")
	}
}
