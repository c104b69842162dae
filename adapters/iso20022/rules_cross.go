package iso20022

import (
	"bytes"
	"slices"
)

// crossRules are what ISO's message definitions say about elements that depend on
// each other. Banks' own complete examples break some of them without contradicting
// themselves; where nothing is paid otherwise for it, the bank is warned.
var crossRules = slices.Concat(
	levels([]string{"pacs.008", "pacs.009", "pacs.004"}, "GrpHdr", true, "IntrBkSttlmDt", "InstgAgt", "InstdAgt", "PmtTpInf"),
	levels([]string{"pain.001"}, "PmtInf", false, "PmtTpInf", "ChrgBr", "UltmtDbtr"),
	[]rule{
		{
			id: "ISO-RATE", families: []string{"pacs.008"}, usage: usageAny, scope: perTransaction, reason: reasonMissing,
			hint: "InstdAmt in another currency needs the exchange rate (XchgRate)", check: rate(pathInstructed, pSettled),
		},
		{
			id: "ISO-RATE", families: []string{"pacs.004"}, usage: usageAny, scope: perTransaction, reason: reasonMissing,
			hint: "RtrdInstdAmt in another currency needs the exchange rate (XchgRate)", check: rate(pReturnedIn, pReturned),
		},
		{
			id: "ISO-RATE-IDLE", families: []string{"pacs.008", "pacs.004"}, usage: usageAny, scope: perTransaction, at: "XchgRate", reason: reasonBarred,
			hint: "an exchange rate goes with an instructed amount in another currency", check: rateIdle,
		},
		{
			id: "ISO-COVER", families: []string{"pacs.008"}, usage: usageAny, scope: perMessage, at: "GrpHdr/SttlmInf", reason: reasonMissing,
			hint: "COVE needs a reimbursement agent: InstgRmbrsmntAgt or InstdRmbrsmntAgt", check: coverAgent,
		},
		{
			id: "ISO-REIMBURSEMENT", families: []string{"pacs.008"}, usage: usageAny, scope: perMessage, at: "GrpHdr/SttlmInf", reason: reasonBarred, warns: true,
			hint: "a reimbursement agent goes with COVE alone; this method settles without one, and it is passed over", check: reimbursementIdle,
		},
	},
)

// levels gives the rules that an element stands above the transactions, for all of
// them, or in each, and not in both. Where strict is false the same said twice is
// warned of only.
func levels(families []string, above string, strict bool, names ...string) (rules []rule) {
	for _, name := range names {
		rules = append(rules, rule{
			id: "ISO-LEVEL", families: families, usage: usageAny, scope: perTransaction, at: name, reason: reasonBarred,
			hint: name + " stands in " + above + " for all transactions or in each of them, not in both", check: notAbove(pathTo(name), strict),
		})
	}
	return rules
}

var pGroup = pathTo("GrpHdr")

func notAbove(name elementPath, strict bool) func(*check, int32) {
	return func(c *check, n int32) {
		above := c.batch
		if above == 0 {
			above = c.at(c.root, pGroup)
		}
		other := c.at(above, name)
		switch {
		case above == 0 || other == 0:
		case !strict && c.same(n, other):
			c.warn(n, string(trim(c.nodes[n].text)))
		default:
			c.fault(n, "", string(trim(c.nodes[n].text)))
		}
	}
}

// same reports whether two elements say the same.
func (c *check) same(a, b int32) bool {
	if c.nodes[a].name != c.nodes[b].name || !bytes.Equal(trim(c.nodes[a].text), trim(c.nodes[b].text)) {
		return false
	}
	x, y := c.nodes[a].child, c.nodes[b].child
	for ; x != 0 && y != 0; x, y = c.nodes[x].next, c.nodes[y].next {
		if !c.same(x, y) {
			return false
		}
	}
	return x == y
}

var pRate = pathTo("XchgRate")

// rate has nothing to say about a currency that can't be settled in: that is the fault.
func rate(instructed, settled elementPath) func(*check, int32) {
	return func(c *check, tx int32) {
		a, b := c.at(tx, instructed), c.at(tx, settled)
		if a == 0 || b == 0 || c.at(tx, pRate) != 0 || bytes.Equal(c.nodes[a].currency, c.nodes[b].currency) {
			return
		}
		if digits, ok := CurrencyDigits(string(c.nodes[b].currency)); ok && digits >= 0 {
			c.fault(tx, "/XchgRate", string(c.nodes[a].currency)+" to "+string(c.nodes[b].currency))
		}
	}
}

func rateIdle(c *check, n int32) {
	tx := c.nodes[n].parent
	a, b := c.at(tx, pathInstructed), c.at(tx, pSettled)
	if c.shape.family == "pacs.004" {
		a, b = c.at(tx, pReturnedIn), c.at(tx, pReturned)
	}
	switch found := string(trim(c.nodes[n].text)); {
	case a == 0:
		c.fault(n, "", found).Hint = "an exchange rate needs the instructed amount that it exchanges; add that, or leave the rate out"
	case b != 0 && bytes.Equal(c.nodes[a].currency, c.nodes[b].currency):
		c.warn(n, found).Hint = "the amounts have one currency, so nothing is exchanged: the rate is passed over"
	}
}

var (
	pMethod     = pathTo("SttlmMtd")
	pReimbursed = []elementPath{pathTo("InstgRmbrsmntAgt"), pathTo("InstdRmbrsmntAgt"), pathTo("ThrdRmbrsmntAgt")}
)

// reimbursement gives the method of settlement and the first agent that reimburses.
func (c *check) reimbursement(info int32) (method string, agent int32) {
	for _, p := range pReimbursed {
		if agent = c.at(info, p); agent != 0 {
			break
		}
	}
	return string(c.value(info, pMethod)), agent
}

func coverAgent(c *check, n int32) {
	if method, agent := c.reimbursement(n); method == "COVE" && agent == 0 {
		c.fault(n, "/InstgRmbrsmntAgt", "")
	}
}

func reimbursementIdle(c *check, n int32) {
	if method, agent := c.reimbursement(n); method != "COVE" && agent != 0 {
		c.warn(agent, method)
	}
}
