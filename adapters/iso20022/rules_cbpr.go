package iso20022

import (
	"fmt"
	"strings"

	"github.com/cockroachdb/apd/v3"
)

// cbprRules are the CBPR+ usage rules for pacs.008 of standards release 2026,
// under the numbers of its usage guideline, as far as a machine can check them.
// Rules without a number are the guideline's restrictions of the schema. Two of
// them are not enforced on purpose: the guideline wants one transaction per
// message, and banks send us files of many; its character set is narrower than
// the names that payments carry today.
var cbprRules = []rule{
	{
		id: "pacs.008:R1", reason: reasonContent, hint: "BizMsgIdr of the AppHdr must be the MsgId of the group header",
		message: func(c *check, report reportFunc) {
			if c.header != nil && c.header.BusinessMessageID != c.group.MessageID {
				report("/AppHdr/BizMsgIdr", c.header.BusinessMessageID)
			}
		},
	},
	{
		id: "pacs.008:R3", reason: reasonAgent, hint: "To of the AppHdr must be the instructed agent",
		message: func(c *check, report reportFunc) {
			if c.header == nil || c.header.CopyDuplicate == "COPY" || c.header.CopyDuplicate == "CODU" {
				return // R2: a copy goes to somebody else
			}
			if bic := c.header.To.bic(); !onlyAgent(c.agents.instructed, bic) {
				report("/AppHdr/To/FIId/FinInstnId/BICFI", bic)
			}
		},
	},
	{
		id: "pacs.008:R5", reason: reasonAgent, hint: "From of the AppHdr must be the instructing agent",
		message: func(c *check, report reportFunc) {
			if c.header == nil {
				return
			}
			if bic := c.header.From.bic(); !onlyAgent(c.agents.instructing, bic) {
				report("/AppHdr/Fr/FIId/FinInstnId/BICFI", bic)
			}
		},
	},
	{
		id: "pacs.008:R4", reason: reasonContent, hint: "priority of the AppHdr and of the payment type must be the same",
		message: func(c *check, report reportFunc) {
			if c.header == nil || c.header.Priority == "" || len(c.prios) == 0 {
				return
			}
			if len(c.prios) != 1 || !c.prios[c.header.Priority] {
				report("/AppHdr/Prty", c.header.Priority)
			}
		},
	},
	{
		id: "CBPR-UETR", reason: reasonMissing, hint: "the UETR is mandatory",
		tx: func(_ *check, tx *CreditTransfer, report reportFunc) {
			if tx.UETR == "" {
				report("PmtId/UETR", "")
			}
		},
	},
	{
		id: "pacs.008:R28", reason: reasonContent, hint: "no slash at either end and no two in a row",
		tx: func(_ *check, tx *CreditTransfer, report reportFunc) {
			if id := tx.InstructionID; strings.HasPrefix(id, "/") || strings.HasSuffix(id, "/") || strings.Contains(id, "//") {
				report("PmtId/InstrId", id)
			}
		},
	},
	{
		id: "pacs.008:R29", reason: reasonContent, hint: "write NOTPROVIDED where the debtor gave no EndToEndId",
		tx: func(_ *check, tx *CreditTransfer, report reportFunc) {
			if strings.TrimSpace(tx.EndToEndID) == "" {
				report("PmtId/EndToEndId", tx.EndToEndID)
			}
		},
	},
	{
		id: "pacs.008:R31", reason: reasonCurrency, hint: "XAU, XAG, XPD and XPT are commodities, not settlement currencies",
		tx: func(_ *check, tx *CreditTransfer, report reportFunc) {
			switch tx.Amount.Currency {
			case "XAU", "XAG", "XPD", "XPT":
				report("IntrBkSttlmAmt", tx.Amount.Currency)
			}
		},
	},
	{
		id: "pacs.008:R13", reason: "FF04", hint: "the gpi service level of a pacs.008 is G001",
		tx: func(_ *check, tx *CreditTransfer, report reportFunc) {
			if tx.PaymentType == nil {
				return
			}
			for _, level := range tx.PaymentType.ServiceLevels {
				if len(level.Code) == 4 && strings.HasPrefix(level.Code, "G00") && level.Code != "G001" {
					report("PmtTpInf/SvcLvl/Cd", level.Code)
				}
			}
		},
	},
	{id: "pacs.008:R23", reason: reasonBarred, hint: "with DEBT one ChrgsInf is allowed at most", tx: chargesDebtor},
	{
		id: "pacs.008:R26", reason: reasonMissing, hint: "with CRED charges must be stated, zero where none were taken",
		tx: func(_ *check, tx *CreditTransfer, report reportFunc) {
			if tx.ChargeBearer == "CRED" && len(tx.Charges) == 0 {
				report("ChrgsInf", "")
			}
		},
	},
	{id: "pacs.008:R30", reason: reasonContent, hint: "prepaid charges (DEBT, settlement above the instructed amount) must be stated and not be zero", tx: chargesPrepaid},
	{
		id: "pacs.008:R24", reason: reasonBarred, hint: "remittance information is structured or unstructured, not both",
		tx: func(_ *check, tx *CreditTransfer, report reportFunc) {
			if r := tx.Remittance; r != nil && len(r.Structured) > 0 && len(r.Unstructured) > 0 {
				report("RmtInf", "Strd and Ustrd")
			}
		},
	},
	{
		id: "pacs.008:R27", reason: reasonBarred, hint: "RltdRmtInf and RmtInf exclude each other",
		tx: func(_ *check, tx *CreditTransfer, report reportFunc) {
			if tx.Remittance != nil && len(tx.RelatedRemit) > 0 {
				report("RltdRmtInf", "RltdRmtInf and RmtInf")
			}
		},
	},
	{
		id: "pacs.008:R63", reason: reasonContent, hint: "structured remittance information has 9,000 characters at most",
		tx: func(_ *check, tx *CreditTransfer, report reportFunc) {
			if tx.Remittance == nil {
				return
			}
			size := 0
			for _, s := range tx.Remittance.Structured {
				size += textSize(s.RawXML)
			}
			if size > 9000 {
				report("RmtInf/Strd", "")
			}
		},
	},
	{id: "pacs.008:R25", reason: reasonContent, tx: creditorInstructions},
	{id: "pacs.008:R12", reason: reasonAgent, hint: agentHint, message: reimbursementNames},
	{id: "pacs.008:R22", reason: reasonAgent, hint: agentHint, tx: agentNames},
	{id: "pacs.008:R44", reason: reasonName, tx: partyNames},
	{id: "CBPR-ADDRESS", reason: reasonContent, tx: addresses},
}

// bic is whichever BIC the header names a party by.
func (p HeaderParty) bic() string { return first(p.BIC, first(p.OrgBIC, p.LegacyBIC)) }

// onlyAgent reports whether all transactions that name an agent by BIC name this
// one; without a BIC on either side there is nothing to compare.
func onlyAgent(agents map[string]bool, bic string) bool {
	if bic == "" || len(agents) == 0 || (len(agents) == 1 && agents[""]) {
		return true
	}
	return len(agents) == 1 && agents[padBIC(bic)]
}

func chargesDebtor(_ *check, tx *CreditTransfer, report reportFunc) {
	if tx.ChargeBearer == "DEBT" && len(tx.Charges) > 1 {
		report("ChrgsInf[2]", tx.Charges[1].Amount.Value)
	}
}

func chargesPrepaid(_ *check, tx *CreditTransfer, report reportFunc) {
	if tx.ChargeBearer != "DEBT" || tx.InstructedAmount == nil || tx.InstructedAmount.Currency != tx.Amount.Currency {
		return
	}
	var settled, instructed apd.Decimal
	_, _, err1 := settled.SetString(tx.Amount.Value)
	_, _, err2 := instructed.SetString(tx.InstructedAmount.Value)
	if err1 != nil || err2 != nil || settled.Cmp(&instructed) <= 0 {
		return
	}
	if len(tx.Charges) == 0 {
		report("ChrgsInf", "")
		return
	}
	for _, c := range tx.Charges {
		if c.Amount.Value == "0" {
			report("ChrgsInf/Amt", c.Amount.Value)
		}
	}
}

func creditorInstructions(_ *check, tx *CreditTransfer, report reportFunc) {
	have := map[string]bool{}
	for _, i := range tx.ForCreditorAgent {
		if i.Code != "" && have[i.Code] {
			report("InstrForCdtrAgt", i.Code, override{hint: "each code may stand there once"})
		}
		have[i.Code] = true
	}
	if have["TELB"] && have["PHOB"] {
		report("InstrForCdtrAgt", "TELB and PHOB", override{rule: "pacs.008:R10", reason: reasonBarred, hint: "TELB and PHOB exclude each other"})
	}
	if have["HOLD"] && have["CHQB"] {
		report("InstrForCdtrAgt", "HOLD and CHQB", override{rule: "pacs.008:R11", reason: reasonBarred, hint: "HOLD and CHQB exclude each other"})
	}
}

// agentRow is an agent with its element and the numbers of its name-and-address rule.
type agentRow struct {
	path, rule string
	agent      *Agent
}

const agentHint = "an agent's name and address stand together or not at all"

// reimbursementNames are those of the agents that the header names once for all.
func reimbursementNames(c *check, report reportFunc) {
	report.names([]agentRow{
		{pathHeader + "/SttlmInf/InstgRmbrsmntAgt", "R12", c.group.InstructingReimburse},
		{pathHeader + "/SttlmInf/InstdRmbrsmntAgt", "R19", c.group.InstructedReimburse},
		{pathHeader + "/SttlmInf/ThrdRmbrsmntAgt", "R21", c.group.ThirdReimburse},
	})
}

func agentNames(_ *check, tx *CreditTransfer, report reportFunc) {
	rows := []agentRow{
		{"PrvsInstgAgt1", "R35", tx.PreviousAgent1},
		{"PrvsInstgAgt2", "R36", tx.PreviousAgent2},
		{"PrvsInstgAgt3", "R37", tx.PreviousAgent3},
		{"IntrmyAgt1", "R38", tx.IntermediaryAgent1},
		{"IntrmyAgt2", "R39", tx.IntermediaryAgent2},
		{"IntrmyAgt3", "R40", tx.IntermediaryAgent3},
		{"DbtrAgt", "R52", &tx.DebtorAgent},
		{"CdtrAgt", "R53", &tx.CreditorAgent},
	}
	for i := range tx.Charges {
		rows = append(rows, agentRow{fmt.Sprintf("ChrgsInf[%d]/Agt", i+1), "R22", &tx.Charges[i].Agent})
	}
	report.names(rows)
}

func (report reportFunc) names(rows []agentRow) {
	for _, r := range rows {
		if r.agent != nil && (r.agent.Name == "") != (r.agent.Address == nil) {
			report(r.path+"/FinInstnId", r.agent.Name, override{rule: "pacs.008:" + r.rule})
		}
	}
}

// partyRow is a party with its element, the rule that its address needs a name,
// the rule about name and BIC, and what is said when name or address is wrong.
type partyRow struct {
	path                   string
	party                  *Party
	nameRule, bicRule      string
	nameReason, addrReason string
	clashRule              string
}

func partyRows(tx *CreditTransfer) []partyRow {
	return []partyRow{
		{"UltmtDbtr", tx.UltimateDebtor, "R44", "", reasonName, reasonDebtor, ""},
		{"InitgPty", tx.InitiatingParty, "R45", "", reasonName, reasonContent, ""},
		{"Dbtr", &tx.Debtor, "R48", "R50", reasonDebtorName, reasonDebtor, "R47"},
		{"Cdtr", &tx.Creditor, "R56", "R55", reasonCreditorName, reasonCreditor, "R54"},
		{"UltmtCdtr", tx.UltimateCreditor, "R60", "", reasonName, reasonCreditor, ""},
	}
}

func partyNames(_ *check, tx *CreditTransfer, report reportFunc) {
	for _, r := range partyRows(tx) {
		p := r.party
		switch {
		case p == nil:
		case p.Address != nil && p.Name == "":
			report(r.path+"/Nm", "", override{rule: "pacs.008:" + r.nameRule, reason: r.nameReason, hint: "an address needs a name"})
		case r.bicRule != "" && p.BIC == "" && p.Name == "":
			report(r.path+"/Nm", "", override{rule: "pacs.008:" + r.bicRule, reason: r.nameReason, hint: "without AnyBIC the name is mandatory"})
		case r.clashRule != "" && p.BIC != "" && p.Name != "" && p.Address != nil:
			report(r.path+"/Id/OrgId/AnyBIC", p.BIC, override{rule: "pacs.008:" + r.clashRule, hint: "beside AnyBIC name and address must not stand", reason: reasonBarred})
		}
	}
}

// Bounds of a hybrid address.
const (
	hybridLinesMax = 2
	hybridLineSize = 70
)

func addresses(_ *check, tx *CreditTransfer, report reportFunc) {
	for _, r := range partyRows(tx) {
		if r.party == nil || r.party.Address == nil {
			continue
		}
		checkAddress(r.path, r.party.Address, r.addrReason, report)
	}
	for _, a := range []agentRow{
		{"DbtrAgt", "", &tx.DebtorAgent},
		{"CdtrAgt", "", &tx.CreditorAgent},
		{"IntrmyAgt1", "", tx.IntermediaryAgent1},
		{"IntrmyAgt2", "", tx.IntermediaryAgent2},
		{"IntrmyAgt3", "", tx.IntermediaryAgent3},
		{"PrvsInstgAgt1", "", tx.PreviousAgent1},
		{"PrvsInstgAgt2", "", tx.PreviousAgent2},
		{"PrvsInstgAgt3", "", tx.PreviousAgent3},
	} {
		if a.agent != nil && a.agent.Address != nil {
			checkAddress(a.path+"/FinInstnId", a.agent.Address, reasonContent, report)
		}
	}
}

// checkAddress wants town and country as elements, at most two short lines
// beside them, and nothing said twice.
func checkAddress(path string, a *Address, reason string, report reportFunc) {
	path += "/PstlAdr"
	if a.Town == "" || a.Country == "" {
		hint := "town (TwnNm) and country (Ctry) must stand as elements of their own"
		if len(a.Lines) > 0 {
			hint = "an address of lines only is no longer taken: " + hint
		}
		report(path, strings.Join(a.Lines, " | "), override{reason: reason, hint: hint})
		return
	}
	if len(a.Lines) > hybridLinesMax {
		report(path+"/AdrLine[3]", a.Lines[hybridLinesMax], override{reason: reason, hint: "beside town and country two lines are allowed"})
	}
	for _, line := range a.Lines {
		if len([]rune(line)) > hybridLineSize {
			report(path+"/AdrLine", line, override{reason: reason, hint: "a line has 70 characters at most"})
		}
		for _, part := range []string{a.Town, a.PostCode, a.Street, a.BuildingName, a.PostBox, a.CountrySubdivision, a.District, a.Country} {
			if part != "" && strings.EqualFold(strings.TrimSpace(line), strings.TrimSpace(part)) {
				report(path+"/AdrLine", line, override{rule: "pacs.008:R20", reason: reason, hint: "what stands in an element of its own must not be repeated in a line"})
			}
		}
	}
}

// textSize counts the characters outside tags.
func textSize(raw []byte) int {
	size, tag := 0, false
	for _, r := range string(raw) {
		switch {
		case r == '<':
			tag = true
		case r == '>' && tag:
			tag = false
		case !tag:
			size++
		}
	}
	return size
}
