package iso20022

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/cockroachdb/apd/v3"
)

// checkKind is a check that rule books repeat under many numbers: for each
// agent, each party, each address.
type checkKind struct {
	scope    scope // perAddress; else the place decides
	ofHeader bool  // it holds the AppHdr against the message
	reason   string
	hint     string
	check    func(c *check, n int32)
}

// checkKinds are the words with which a pack's table names its checks.
var checkKinds = map[string]checkKind{
	"bizmsgid": {ofHeader: true, reason: reasonContent, hint: "BizMsgIdr of the AppHdr must be the message's own identification", check: businessMessageID},
	"priority": {ofHeader: true, reason: reasonContent, hint: "priority of the AppHdr and of the payment type must be the same", check: priorities},
	"to":       {ofHeader: true, reason: reasonAgent, hint: "To of the AppHdr must be the instructed agent", check: ifOriginal(toInstructed)},
	"to-dupl":  {ofHeader: true, reason: reasonAgent, hint: "To of the AppHdr must be the instructed agent", check: ifDuplicate(toInstructed)},
	"from":     {ofHeader: true, reason: reasonAgent, hint: "Fr of the AppHdr must be the instructing agent", check: fromInstructing},
	"agents":   {ofHeader: true, reason: reasonAgent, hint: "Fr and To of the AppHdr must be the instructing and the instructed agent", check: ifOriginal(agentsAgree)},
	"agents-dupl": {
		ofHeader: true, reason: reasonAgent, hint: "Fr and To of the AppHdr must be the instructing and the instructed agent", check: ifDuplicate(agentsAgree),
	},
	"copydup": {reason: reasonContent, hint: "CpyDplct of the AppHdr must be the notification's own CpyDplctInd", check: copyDuplicate},

	"agent":        {reason: reasonAgent, hint: "an agent's name and address stand together or not at all", check: agentName},
	"party":        {reason: reasonName, hint: "an address needs a name", check: partyName},
	"anybic":       {reason: reasonName, hint: "without AnyBIC the name is mandatory", check: nameWithoutBIC},
	"bic-alone":    {reason: reasonBarred, hint: "beside AnyBIC name and address must not stand", check: bicAlone},
	"structured":   {reason: reasonAddress, hint: "an address without lines needs town (TwnNm) and country (Ctry)", check: addressStructured},
	"hybrid":       {reason: reasonAddress, hint: "beside lines and other elements town (TwnNm) and country (Ctry) are mandatory, and two lines are allowed", check: addressHybrid},
	"unstructured": {reason: reasonAddress, hint: "a line of an address of lines only has 35 characters at most", check: addressLines},
	"repeated":     {scope: perAddress, reason: reasonAddress, hint: "what stands in an element of its own must not be repeated in a line", check: addressRepeated},
	"address":      {scope: perAddress, reason: reasonAddress, check: addressOfToday},

	"slash":     {reason: reasonContent, hint: "no slash at either end and no two in a row", check: slashes},
	"e2e16":     {reason: reasonContent, hint: "the first and the 16th character are no slash, and the first 16 have no two in a row", check: slashes16},
	"provided":  {reason: reasonContent, hint: "write NOTPROVIDED where the debtor gave no EndToEndId", check: provided},
	"commodity": {reason: reasonCurrency, hint: "XAU, XAG, XPD and XPT are commodities, not settlement currencies", check: commodity},
	"gpi-G001":  {reason: "FF04", hint: "the gpi service level of this message is G001", check: serviceLevel("G001")},
	"gpi-G004":  {reason: "FF04", hint: "the gpi service level of this message is G004", check: serviceLevel("G004")},

	"debt-one":     {reason: reasonBarred, hint: "with DEBT one ChrgsInf is allowed at most", check: chargesDebtor},
	"cred":         {reason: reasonMissing, hint: "with CRED charges must be stated, zero where none were taken", check: chargesCreditor},
	"debt-prepaid": {reason: reasonContent, hint: "prepaid charges (DEBT, settlement above the instructed amount) must be stated and not be zero", check: chargesPrepaid},
	"returned":     {reason: reasonMissing, hint: "charges must be stated where the returned instructed amount differs from the returned settlement amount", check: chargesReturned},

	"remit-one":     {reason: reasonBarred, hint: "remittance information is structured or unstructured, not both", check: remittanceOne},
	"remit-related": {reason: reasonBarred, hint: "RltdRmtInf and RmtInf exclude each other", check: remittanceRelated},
	"remit-9000":    {reason: reasonContent, hint: "structured remittance information has 9,000 characters at most", check: remittanceSize},
	"once":          {reason: reasonContent, hint: "each code may stand there once", check: instructionOnce},
	"telb-phob":     {reason: reasonBarred, hint: "TELB and PHOB exclude each other", check: notBoth("TELB", "PHOB")},
	"hold-chqb":     {reason: reasonBarred, hint: "HOLD and CHQB exclude each other", check: notBoth("HOLD", "CHQB")},

	"original-date":   {reason: reasonBarred, hint: "the original settlement date stands once: in the transaction, not in its original reference too", check: originalOnce("OrgnlIntrBkSttlmDt", "IntrBkSttlmDt")},
	"original-amount": {reason: reasonBarred, hint: "the original settlement amount stands once: in the transaction, not in its original reference too", check: originalOnce("OrgnlIntrBkSttlmAmt", "IntrBkSttlmAmt")},
	"original-payment": {
		reason: reasonContent, hint: "the original message is a pacs.008, pacs.009, pacs.004, pacs.003 or pacs.010, with variant and version",
		check: originalName([]string{"pacs.008", "pacs.009", "pacs.004", "pacs.003", "pacs.010"}, nil),
	},
	"original-return": {
		reason: reasonContent, hint: "the original message is a pacs.002, pacs.008, pacs.009, camt.053 or camt.054 with variant and version, or MT103, MT202, MT205, MT900, MT910, MT940 or MT950",
		check: originalName([]string{"pacs.002", "pacs.008", "pacs.009", "camt.053", "camt.054"}, []string{"MT103", "MT202", "MT205", "MT900", "MT910", "MT940", "MT950"}),
	},
	"partial":     {reason: reasonContent, hint: `a partial return says AddtlInf "PART" and a reason code`, check: partialReturn},
	"rjct-reason": {reason: reasonMissing, hint: "RJCT needs a reason", check: rejectReason},
	"rjct-date":   {reason: reasonBarred, hint: "RJCT has no effective settlement date", check: rejectDate},
	"page":        {reason: reasonContent, hint: "pages are counted from 1", check: pageNumber},
	"booked":      {reason: reasonMissing, hint: "a booked entry has a booking date or a value date", check: bookedDate},
	"batchid":     {reason: reasonContent, hint: "PmtInfId must be the MsgId of the group header", check: batchIsMessage},

	"couple-IBAN":  {reason: reasonMissing, hint: coupleHint, check: countryCouple("AT BE BG BV CY CZ DE DK EE ES FI FR GB GF GI GP GR HR HU IE IS IT LI LT LU LV MQ MT NL NO PL PM PT RE RO SE SI SJ SK")},
	"couple-IT-VA": {reason: reasonMissing, hint: coupleHint, check: countryCouple("IT VA")},
	"couple-FR-MC": {reason: reasonMissing, hint: coupleHint, check: countryCouple("FR MC")},
	"couple-ES-AD": {reason: reasonMissing, hint: coupleHint, check: countryCouple("ES AD")},
	"couple-IT-SM": {reason: reasonMissing, hint: coupleHint, check: countryCouple("IT SM")},
	"uetr":         {reason: reasonMissing, hint: "the UETR is mandatory", check: uetrThere},
}

// names that checks ask for.
var (
	pName       = pathTo("Nm")
	pAddress    = pathTo("PstlAdr")
	pLine       = pathTo("AdrLine")
	pTown       = pathTo("TwnNm")
	pCountry    = pathTo("Ctry")
	pAnyBIC     = pathTo("Id/OrgId/AnyBIC")
	pBearer     = pathTo("ChrgBr")
	pCharges    = pathTo("ChrgsInf")
	pAmt        = pathTo("Amt")
	pSettled    = pathTo("IntrBkSttlmAmt")
	pReturned   = pathTo("RtrdIntrBkSttlmAmt")
	pReturnedIn = pathTo("RtrdInstdAmt")
	pOriginal   = pathTo("OrgnlIntrBkSttlmAmt")
	pUstrd      = pathTo("Ustrd")
	pStrd       = pathTo("Strd")
	pRemit      = pathTo("RmtInf")
	pRelated    = pathTo("RltdRmtInf")
	pCode       = pathTo("Cd")
	pPmtID      = pathTo("PmtId")
	pUETR       = pathTo("UETR")
	pStatus     = pathTo("TxSts")
	pReason     = pathTo("StsRsnInf/Rsn")
	pEffective  = pathTo("FctvIntrBkSttlmDt")
	pEntryCode  = pathTo("Sts/Cd")
	pBooked     = pathTo("BookgDt")
	pValued     = pathTo("ValDt")
	pReturnInf  = pathTo("RtrRsnInf/AddtlInf")
	pReturnRsn  = pathTo("RtrRsnInf/Rsn")
	pOrgnlRef   = pathTo("OrgnlTxRef")
	pDebtorBIC  = pathTo("DbtrAgt/FinInstnId/BICFI")
	pCreditBIC  = pathTo("CdtrAgt/FinInstnId/BICFI")

	nameForCreditor = idOf("InstrForCdtrAgt")
	nameDebtor      = idOf("Dbtr")
	nameCreditor    = idOf("Cdtr")
	nameOriginal    = idOf("OrgnlTxRef")
	nameRemittance  = []nameID{idOf("RmtInf"), idOf("RltdRmtInf"), idOf("RgltryRptg"), idOf("Tax"), idOf("Authstn")}
	nameLine        = idOf("AdrLine")
	addressParts    = []nameID{
		idOf("TwnNm"), idOf("PstCd"), idOf("StrtNm"), idOf("BldgNm"), idOf("PstBx"), idOf("CtrySubDvsn"), idOf("DstrctNm"), idOf("TwnLctnNm"), idOf("Ctry"),
	}
)

// bic is whichever BIC the header names a party by.
func (p HeaderParty) bic() string { return first(p.BIC, first(p.OrgBIC, p.LegacyBIC)) }

func first(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// isAgent reports whether all transactions that name an agent by BIC name this
// one; without a BIC on either side there is nothing to compare.
func (d *distinct) isAgent(bic string) bool {
	return bic == "" || !d.any || !d.more && padBIC(d.value) == padBIC(bic)
}

func businessMessageID(c *check, root int32) {
	if c.header == nil || c.shape.messageID == nil {
		return
	}
	if at := c.at(root, c.shape.messageID); at != 0 && c.header.BusinessMessageID != string(c.nodes[at].text) {
		c.headerFault("/AppHdr/BizMsgIdr", c.header.BusinessMessageID)
	}
}

func priorities(c *check, _ int32) {
	if c.header == nil || c.header.Priority == "" || !c.priority.any {
		return
	}
	if c.priority.more || c.priority.value != c.header.Priority {
		c.headerFault("/AppHdr/Prty", c.header.Priority)
	}
}

// toInstructed has nothing to say about a copy: it goes to somebody else.
func toInstructed(c *check, _ int32) {
	if c.header == nil || c.isCopy() {
		return
	}
	if bic := c.header.To.bic(); !c.instructed.isAgent(bic) {
		c.headerFault("/AppHdr/To/FIId/FinInstnId/BICFI", bic)
	}
}

func fromInstructing(c *check, _ int32) {
	if c.header == nil {
		return
	}
	if bic := c.header.From.bic(); !c.instructor.isAgent(bic) {
		c.headerFault("/AppHdr/Fr/FIId/FinInstnId/BICFI", bic)
	}
}

func agentsAgree(c *check, root int32) {
	fromInstructing(c, root)
	toInstructed(c, root)
}

func (c *check) isCopy() bool {
	return c.header != nil && (c.header.CopyDuplicate == "COPY" || c.header.CopyDuplicate == "CODU")
}

// ifDuplicate is for the second number that a book gives to the same rule: it
// says what holds where CpyDplct is there, and the first what holds without.
func ifDuplicate(rule func(*check, int32)) func(*check, int32) {
	return func(c *check, n int32) {
		if c.header != nil && c.header.CopyDuplicate != "" && !c.isCopy() {
			rule(c, n)
		}
	}
}

// ifOriginal is for the first.
func ifOriginal(rule func(*check, int32)) func(*check, int32) {
	return func(c *check, n int32) {
		if c.header != nil && c.header.CopyDuplicate == "" {
			rule(c, n)
		}
	}
}

func copyDuplicate(c *check, n int32) {
	if c.header != nil && c.header.CopyDuplicate != "" && c.header.CopyDuplicate != string(trim(c.nodes[n].text)) {
		c.headerFault("/AppHdr/CpyDplct", c.header.CopyDuplicate)
	}
}

func slashes(c *check, n int32) {
	id := c.nodes[n].text
	if len(id) > 0 && (id[0] == '/' || id[len(id)-1] == '/' || bytes.Contains(id, []byte("//"))) {
		c.fault(n, "", string(id))
	}
}

func slashes16(c *check, n int32) {
	id := c.nodes[n].text
	if len(id) > 0 && (id[0] == '/' || len(id) > 15 && id[15] == '/' || bytes.Contains(id[:min(16, len(id))], []byte("//"))) {
		c.fault(n, "", string(id))
	}
}

func provided(c *check, n int32) {
	if len(trim(c.nodes[n].text)) == 0 {
		c.fault(n, "", string(c.nodes[n].text))
	}
}

func commodity(c *check, n int32) {
	switch string(c.nodes[n].currency) {
	case "XAU", "XAG", "XPD", "XPT":
		c.fault(n, "", string(c.nodes[n].currency))
	}
}

// serviceLevel looks at the codes of the gpi service alone.
func serviceLevel(want string) func(*check, int32) {
	return func(c *check, n int32) {
		if code := string(c.nodes[n].text); len(code) == 4 && strings.HasPrefix(code, "G00") && code != want {
			c.fault(n, "", code)
		}
	}
}

func uetrThere(c *check, tx int32) {
	if id := c.at(tx, pPmtID); id != 0 && c.at(id, pUETR) == 0 {
		c.fault(id, "/UETR", "")
	}
}

func chargesDebtor(c *check, tx int32) {
	if string(c.value(tx, pBearer)) != "DEBT" {
		return
	}
	count := 0
	c.each(tx, pCharges, func(n int32) {
		if count++; count == 2 {
			c.fault(n, "", string(c.value(n, pAmt)))
		}
	})
}

func chargesCreditor(c *check, tx int32) {
	if string(c.value(tx, pBearer)) == "CRED" && c.at(tx, pCharges) == 0 {
		c.fault(tx, "/ChrgsInf", "")
	}
}

// amounts gives two amounts of the same currency, false where there is nothing
// to compare.
func (c *check) amounts(n int32, a, b elementPath) (x, y apd.Decimal, ok bool) {
	p, q := c.at(n, a), c.at(n, b)
	if p == 0 || q == 0 || !bytes.Equal(c.nodes[p].currency, c.nodes[q].currency) {
		return x, y, false
	}
	left, err1 := decimal(string(c.nodes[p].text))
	right, err2 := decimal(string(c.nodes[q].text))
	if err1 != nil || err2 != nil {
		return x, y, false
	}
	_, _, err1 = x.SetString(left)
	_, _, err2 = y.SetString(right)
	return x, y, err1 == nil && err2 == nil
}

func chargesPrepaid(c *check, tx int32) {
	if string(c.value(tx, pBearer)) != "DEBT" {
		return
	}
	settled, instructed, ok := c.amounts(tx, pSettled, pathInstructed)
	if !ok || settled.Cmp(&instructed) <= 0 {
		return
	}
	if c.at(tx, pCharges) == 0 {
		c.fault(tx, "/ChrgsInf", "")
	}
	c.each(tx, pCharges, func(n int32) {
		amount := c.at(n, pAmt)
		if value, err := decimal(string(c.value(n, pAmt))); err == nil && value == "0" {
			c.fault(amount, "", value)
		}
	})
}

func chargesReturned(c *check, tx int32) {
	if instructed, settled, ok := c.amounts(tx, pReturnedIn, pReturned); ok && instructed.Cmp(&settled) != 0 && c.at(tx, pCharges) == 0 {
		c.fault(tx, "/ChrgsInf", "")
	}
}

func remittanceOne(c *check, n int32) {
	if c.at(n, pUstrd) != 0 && c.at(n, pStrd) != 0 {
		c.fault(n, "", "Strd and Ustrd")
	}
}

func remittanceRelated(c *check, tx int32) {
	if related := c.at(tx, pRelated); related != 0 && c.at(tx, pRemit) != 0 {
		c.fault(related, "", "RltdRmtInf and RmtInf")
	}
}

func remittanceSize(c *check, n int32) {
	const most = 9000
	size := 0
	c.each(n, pStrd, func(s int32) { size += c.textSize(s) })
	if size > most {
		c.fault(c.at(n, pStrd), "", fmt.Sprintf("%d characters", size))
	}
}

// textSize counts the characters of an element's leaves.
func (c *check) textSize(n int32) int {
	if c.nodes[n].child == 0 {
		return runes(trim(c.nodes[n].text))
	}
	size := 0
	for child := c.nodes[n].child; child != 0; child = c.nodes[child].next {
		size += c.textSize(child)
	}
	return size
}

// instructions calls visit for each code for the creditor's agent.
func (c *check) instructions(tx int32, visit func(n int32, code string)) {
	for n := c.nodes[tx].child; n != 0; n = c.nodes[n].next {
		if c.nodes[n].name == nameForCreditor {
			if code := c.value(n, pCode); code != nil {
				visit(n, string(code))
			}
		}
	}
}

func instructionOnce(c *check, tx int32) {
	var have []string
	c.instructions(tx, func(n int32, code string) {
		for _, h := range have {
			if h == code {
				c.fault(n, "", code)
				return
			}
		}
		have = append(have, code)
	})
}

func notBoth(a, b string) func(*check, int32) {
	return func(c *check, tx int32) {
		var first, second int32
		c.instructions(tx, func(n int32, code string) {
			switch code {
			case a:
				first = n
			case b:
				second = n
			}
		})
		if first != 0 && second != 0 {
			c.fault(max(first, second), "", a+" and "+b)
		}
	}
}

func originalOnce(above, below string) func(*check, int32) {
	outer, inner := pathTo(above), pathTo(below)
	return func(c *check, tx int32) {
		if c.at(tx, outer) == 0 {
			return
		}
		if at := c.at(c.at(tx, pOrgnlRef), inner); at > 0 && c.at(tx, pOrgnlRef) != 0 {
			c.fault(at, "", string(c.nodes[at].text))
		}
	}
}

// originalName wants one of some message definitions, with variant and version,
// or one of some other names.
func originalName(families, others []string) func(*check, int32) {
	return func(c *check, n int32) {
		name := string(c.nodes[n].text)
		for _, o := range others {
			if name == o {
				return
			}
		}
		for _, f := range families {
			if rest, ok := strings.CutPrefix(name, f+".001."); ok && len(rest) == 2 && strings.Trim(rest, "0123456789") == "" {
				return
			}
		}
		c.fault(n, "", name)
	}
}

func partialReturn(c *check, tx int32) {
	returned, original, ok := c.amounts(tx, pReturned, pOriginal)
	if !ok || returned.Cmp(&original) >= 0 {
		return
	}
	said := false
	c.each(tx, pReturnInf, func(n int32) { said = said || string(c.nodes[n].text) == "PART" })
	if !said || c.at(tx, pReturnRsn) == 0 {
		c.fault(tx, "/RtrRsnInf", "")
	}
}

func rejectReason(c *check, tx int32) {
	if string(c.value(tx, pStatus)) == "RJCT" && c.at(tx, pReason) == 0 {
		c.fault(tx, "/StsRsnInf/Rsn", "")
	}
}

func rejectDate(c *check, tx int32) {
	if at := c.at(tx, pEffective); at != 0 && string(c.value(tx, pStatus)) == "RJCT" {
		c.fault(at, "", "")
	}
}

func pageNumber(c *check, n int32) {
	if page := string(c.nodes[n].text); strings.Trim(page, "0") == "" {
		c.fault(n, "", page)
	}
}

func bookedDate(c *check, entry int32) {
	if string(c.value(entry, pEntryCode)) == "BOOK" && c.at(entry, pBooked) == 0 && c.at(entry, pValued) == 0 {
		c.fault(entry, "/BookgDt", "")
	}
}

// batchIsMessage is for the one PmtInf that CBPR+ wants in a message. A file of
// several, which the guideline doesn't know, gives each an identification of its own.
func batchIsMessage(c *check, n int32) {
	if c.batchesBegun > 1 {
		return
	}
	if id := c.value(c.root, c.shape.messageID); id != nil && !bytes.Equal(id, trim(c.nodes[n].text)) {
		c.fault(n, "", string(c.nodes[n].text))
		c.onlyBatch = c.rule.id
	}
}
