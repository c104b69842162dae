package iso20022

// highValueRules are what real-time gross settlement systems ask of a payment in
// common, beyond ISO's own cross-checks. No system's guideline is copied: a bank
// adds what its own system wants by rules of the house. docs/rules.md names the
// sources.
var highValueRules = highValue()

var (
	interbank = []string{"pacs.008", "pacs.009"}
	settling  = []string{"pacs.008", "pacs.009", "pacs.004"}
)

func highValue() []rule {
	rules := []rule{
		{id: "HV-ONE", families: settling, scope: perMessage, at: "GrpHdr/NbOfTxs", reason: reasonSum, hint: "a high-value message carries one payment; send each by itself", check: singlePayment},
		{id: "HV-UETR", families: interbank, scope: perTransaction, reason: reasonMissing, hint: "the UETR is mandatory", check: uetrThere},
		{id: "HV-UETR", families: []string{"pacs.004"}, scope: perTransaction, reason: reasonMissing, hint: "the UETR of the original payment is mandatory", check: originalUETRThere},
		{id: "HV-DATE", families: settling, scope: perTransaction, reason: reasonMissing, hint: "the interbank settlement date is mandatory", check: settlementDateThere},
		{id: "HV-LEI", families: []string{"pacs.009"}, scope: perTransaction, reason: reasonMissing, hint: "a payment between financial institutions names both by LEI", check: institutionLEI},
		{id: "HV-ADDRESS", scope: perAddress, families: settling, reason: reasonAddress, check: addressOfToday},
	}
	for _, at := range []string{"Dbtr", "UltmtDbtr", "Cdtr", "UltmtCdtr", "InitgPty"} {
		rules = append(rules, rule{id: "HV-NAME", families: []string{"pacs.008"}, scope: perTransaction, at: at, reason: reasonName, hint: "an address needs a name", check: partyName})
	}
	for _, at := range []string{"Dbtr", "Cdtr"} {
		rules = append(rules, rule{id: "HV-PARTY", families: []string{"pacs.008"}, scope: perTransaction, at: at, reason: reasonName, hint: "a debtor and a creditor have a name or an AnyBIC", check: nameWithoutBIC})
	}
	agents := []string{"InstgAgt", "InstdAgt", "PrvsInstgAgt1", "PrvsInstgAgt2", "PrvsInstgAgt3", "IntrmyAgt1", "IntrmyAgt2", "IntrmyAgt3", "DbtrAgt", "CdtrAgt"}
	for _, at := range agents {
		rules = append(rules, rule{
			id: "HV-AGENT", families: interbank, scope: perTransaction, at: at + "/FinInstnId", reason: reasonAgent,
			hint: "an agent is named by BIC, LEI or clearing member, not by its name alone", check: agentIdentified,
		})
	}
	for i := range rules {
		rules[i].usage = usageAny
	}
	return rules
}

var (
	pOriginalUETR = pathTo("OrgnlUETR")
	pSettlement   = pathTo("IntrBkSttlmDt")
	pGroupDate    = pathTo("GrpHdr/IntrBkSttlmDt")
	pBIC          = pathTo("BICFI")
	pLEI          = pathTo("LEI")
	pMember       = pathTo("ClrSysMmbId/MmbId")
	pInstitutions = []struct {
		at   elementPath
		text string
	}{{pathTo("Dbtr/FinInstnId"), "Dbtr"}, {pathTo("Cdtr/FinInstnId"), "Cdtr"}}
)

func singlePayment(c *check, n int32) {
	if c.txs > 1 {
		c.fault(n, "", string(c.nodes[n].text))
	}
}

func originalUETRThere(c *check, tx int32) {
	if c.at(tx, pOriginalUETR) == 0 {
		c.fault(tx, "/OrgnlUETR", "")
	}
}

func settlementDateThere(c *check, tx int32) {
	if c.at(tx, pSettlement) == 0 && c.at(c.root, pGroupDate) == 0 {
		c.fault(tx, "/IntrBkSttlmDt", "")
	}
}

func institutionLEI(c *check, tx int32) {
	for _, p := range pInstitutions {
		if n := c.at(tx, p.at); n != 0 && c.at(n, pLEI) == 0 {
			c.fault(n, "/LEI", "")
		}
	}
}

func agentIdentified(c *check, n int32) {
	if c.at(n, pBIC) == 0 && c.at(n, pLEI) == 0 && c.at(n, pMember) == 0 {
		name := ""
		if at := c.at(n, pName); at != 0 {
			name = string(c.nodes[at].text)
		}
		c.fault(n, "/BICFI", name)
	}
}
