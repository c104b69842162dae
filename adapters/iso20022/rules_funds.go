package iso20022

import (
	"fmt"
	"strings"

	"github.com/cockroachdb/apd/v3"
)

// What a setr.016 says of an order that is rejected: the codes of its reason
// list that this package gives, by their names in ISO's repository.
const (
	orderDuplicate   = "ORRF" // duplicate order reference
	orderInstrument  = "DSEC" // financial instrument identification
	orderQuantity    = "DQUA" // financial instrument quantity
	orderAccount     = "SAFE" // investment account
	orderCashAccount = "CASH" // invalid cash account
	orderReceiving   = "IVAG" // receiving agent
	orderDelivering  = "ICAG" // delivering agent
	orderTradeDate   = "DTRD" // trade date
	orderLate        = "LATE" // too late
	orderCurrency    = "NCRR" // settlement amount currency
	orderUnknown     = "ULNK" // unknown linkages reference
)

var (
	fundFamilies = []string{"setr.004", "setr.005", "setr.010", "setr.011", "setr.018"}
	orderMessage = []string{"setr.004", "setr.010"}
)

// fundRules are what ISO 6166, ISO 24165 and common sense say about orders of
// investment funds, whatever the profile: CBPR+ has no word on them. The check
// character of a DTI isn't among them: we have no certain word on how it is
// computed.
var fundRules = []rule{
	{id: "FUND-ISIN", families: append(fundFamilies[:len(fundFamilies):len(fundFamilies)], "reda.001"), usage: usageAny, scope: perValue, reason: orderInstrument, value: on(isinProblem, isinNames), leaves: "ISIN"},
	{id: "FUND-DTI", families: orderMessage, usage: usageAny, scope: perTransaction, at: "FinInstrmDtls/Id/OthrPrtryId", reason: orderInstrument, hint: dtiHint, check: dtiOfInstrument},
	{id: "FUND-DTI", families: orderMessage, usage: usageAny, scope: perTransaction, at: "DgtlAsstSttlm/FinInstrmId/OthrId", reason: orderInstrument, hint: dtiHint, check: dtiOfAsset},
	{id: "FUND-DTI", families: orderMessage, usage: usageAny, scope: perTransaction, at: "TxOvrhd/DgtlNtwkFee/FinInstrmId/OthrId", reason: orderInstrument, hint: dtiHint, check: dtiOfAsset},

	{id: "FUND-QUANTITY", families: orderMessage, usage: usageAny, scope: perTransaction, at: "AmtOrUnits", reason: orderQuantity, check: quantity},
	{id: "FUND-QUANTITY", families: orderMessage, usage: usageAny, scope: perTransaction, at: "AmtOrUnitsOrPctg", reason: orderQuantity, check: quantity},
	{id: "FUND-QUANTITY", families: orderMessage, usage: usageAny, scope: perTransaction, at: "DgtlAsstSttlm/Qty/Qty", reason: orderQuantity, check: quantity},
	{
		id: "FUND-CURRENCY", families: orderMessage, usage: usageAny, scope: perTransaction, at: "ReqdSttlmCcy", reason: orderCurrency,
		hint: "the settlement amount must be in the currency that the order asks to be settled in", check: settlementCurrency,
	},

	{id: "FUND-EXPIRED", families: orderMessage, usage: usageAny, scope: perBatch, at: "XpryDtTm", reason: orderLate, hint: "the orders expired before the message was created", check: expired},
	{
		id: "FUND-TRADEDATE", families: orderMessage, usage: usageAny, scope: perBatch, at: "ReqdFutrTradDt", reason: orderTradeDate,
		hint: "a requested future trade date must not lie before the day of the message", check: beforeCreation,
	},

	{id: "WALLET", families: orderMessage, usage: usageAny, scope: perBatch, at: "InvstmtAcctDtls/BlckChainAdrOrWllt", reason: orderAccount, check: fundWallet},
	{id: "WALLET", families: orderMessage, usage: usageAny, scope: perMessage, at: "Xtnsn", reason: orderAccount, check: extensionWallet},
	{id: "WALLET", families: orderMessage, usage: usageAny, scope: perTransaction, at: "SttlmAndCtdyDtls/RcvgSdDtls/RcvgAgtDtls/BlckChainAdrOrWllt", reason: orderReceiving, check: fundWallet},
	{id: "WALLET", families: orderMessage, usage: usageAny, scope: perTransaction, at: "SttlmAndCtdyDtls/DlvrgSdDtls/DlvrgAgtDtls/BlckChainAdrOrWllt", reason: orderDelivering, check: fundWallet},
	{id: "WALLET", families: orderMessage, usage: usageAny, scope: perTransaction, at: "CshSttlmDtls/PmtInstrm/BlckChainCshWllt", reason: orderCashAccount, check: fundWallet},
	{id: "WALLET", families: orderMessage, usage: usageAny, scope: perTransaction, at: "CshSttlmDtls/PmtInstrm/CdtTrfDtls/DbtrAcct/Id/BlckChainCshWllt", reason: orderCashAccount, check: fundWallet},
	{id: "WALLET", families: orderMessage, usage: usageAny, scope: perTransaction, at: "CshSttlmDtls/PmtInstrm/CdtTrfDtls/CdtrAcct/Id/BlckChainCshWllt", reason: orderCashAccount, check: fundWallet},
	{id: "WALLET", families: orderMessage, usage: usageAny, scope: behindBatch, at: "BlkCshSttlmDtls/PmtInstrm/BlckChainCshWllt", reason: orderCashAccount, check: fundWallet},

	{id: "VAL-BIC", families: orderMessage, usage: usageAny, scope: perBatch, at: "PlcOfTrad/Pty", reason: reasonBIC, check: bicAt},
	{id: "VAL-BIC", families: orderMessage, usage: usageAny, scope: perTransaction, at: "SttlmAndCtdyDtls/SfkpgPlc/TpAndId/Id", reason: reasonBIC, check: bicAt},
	{id: "VAL-BIC", families: fundFamilies, usage: usageAny, scope: perMessage, at: "CpyDtls/OrgnlRcvr", reason: reasonBIC, check: bicAt},

	{
		id: "FUND-ASK", families: []string{"setr.018"}, usage: usageAny, scope: perTransaction, reason: orderUnknown,
		hint: "name the message or the orders whose status is asked for", check: asksNothing,
	},
}

var (
	isinNames = codedNames("ISIN")

	pathCreated    = pathTo("MsgId/CreDtTm")
	pathSettlement = pathTo("SttlmAmt")
	pathWalletID   = pathTo("Id")
	pathWalletType = pathTo("Tp/Id")
	pathPlace      = pathTo("PlcAndNm")
	pathText       = pathTo("Txt")
	pathOwnSource  = pathTo("IdSrc/Prtry")
	pathAssetType  = pathTo("Tp/Cd")

	nameRate = idOf("HldgsRedRate")
	// quantities are the elements of which one says how much is ordered or paid.
	quantities = []nameID{
		idOf("UnitsNb"), idOf("GrssAmt"), idOf("NetAmt"), idOf("DgtlTknUnit"), nameRate, idOf("Unit"), idOf("FaceAmt"), idOf("AmtsdVal"),
	}
)

// isinProblem says what is wrong with an ISIN whose form the schema has checked:
// its last digit is Luhn's over the others, letters written as 10 to 35 (ISO 6166).
func isinProblem(isin string) string {
	sum, second := 0, false
	add := func(digit int) {
		if second {
			digit *= 2
		}
		sum += digit/10 + digit%10
		second = !second
	}
	for i := len(isin) - 1; i >= 0; i-- {
		switch c := isin[i]; {
		case c >= '0' && c <= '9':
			add(int(c - '0'))
		case c >= 'A' && c <= 'Z':
			value := int(c-'A') + 10
			add(value % 10)
			add(value / 10)
		default:
			return "an ISIN has a country, nine letters or digits, and a check digit"
		}
	}
	if sum%10 != 0 {
		return "the check digit doesn't match (ISO 6166)"
	}
	return ""
}

const dtiHint = "a DTI has nine characters: digits and consonants without Y, no zero in front (ISO 24165)"

// isDTI reports whether text has the form of a DTI, which the schema has checked
// only where an element is for nothing else.
func isDTI(text []byte) bool {
	if len(text) != 9 || text[0] == '0' {
		return false
	}
	for _, c := range text {
		if !strings.ContainsRune("0123456789BCDFGHJKLMNPQRSTVWXZ", rune(c)) {
			return false
		}
	}
	return true
}

// saysDTI tells the names that senders give to the scheme of a DTI: the code of
// ISO's external list, and the element that version 05 has for it.
func saysDTI(scheme []byte) bool { return string(scheme) == "DTID" || string(scheme) == SchemeDTI }

func dtiOfInstrument(c *check, n int32) { c.dti(n, pathOwnSource) }
func dtiOfAsset(c *check, n int32)      { c.dti(n, pathAssetType) }

func (c *check) dti(n int32, scheme elementPath) {
	if id := c.at(n, pathWalletID); id != 0 && saysDTI(c.value(n, scheme)) && !isDTI(c.nodes[id].text) {
		c.fault(id, "", string(c.nodes[id].text))
	}
}

var hundred = apd.New(100, 0)

// quantity holds the one thing that says how much against what can be meant. The
// schemas let units be zero and negative.
func quantity(c *check, n int32) {
	for child := c.nodes[n].child; child != 0; child = c.nodes[child].next {
		node := &c.nodes[child]
		if !among(node.name, quantities) {
			continue
		}
		var text Decimal
		var value apd.Decimal
		if text.UnmarshalText(node.text) != nil {
			continue
		}
		if _, _, err := value.SetString(string(text)); err != nil {
			continue
		}
		switch {
		case value.Sign() <= 0:
			c.fault(child, "", string(trim(node.text))).Hint = "an order is about more than nothing"
		case node.name == nameRate && value.Cmp(hundred) > 0:
			c.fault(child, "", string(trim(node.text))).Hint = "no more than 100 percent of a holding can be redeemed"
		}
	}
}

func settlementCurrency(c *check, n int32) {
	amount := c.at(c.tx, pathSettlement)
	if amount != 0 && string(c.nodes[amount].currency) != string(trim(c.nodes[n].text)) {
		c.fault(amount, "", string(c.nodes[amount].currency))
	}
}

// day is the calendar day that a date or a time begins with.
func day(text []byte) string {
	text = trim(text)
	return string(text[:min(len(text), len("2006-01-02"))])
}

func beforeCreation(c *check, n int32) {
	if created := day(c.value(c.root, pathCreated)); created != "" && day(c.nodes[n].text) < created {
		c.fault(n, "", string(trim(c.nodes[n].text)))
	}
}

// expired looks into the choice between a day and a time.
func expired(c *check, n int32) {
	if child := c.nodes[n].child; child != 0 {
		beforeCreation(c, child)
	}
}

// fundWallet holds an address against the rules for wallets where it is one of
// an EVM chain: in CAIP-10, or the bare address. Addresses of other ledgers are
// for the directory to know or not.
func fundWallet(c *check, n int32) {
	id := c.at(n, pathWalletID)
	if id == 0 {
		return
	}
	c.wallet(id, string(c.value(n, pathWalletType)) == "CAIP")
}

func extensionWallet(c *check, n int32) {
	place := string(c.value(n, pathPlace))
	for _, end := range walletPlaces {
		if text := c.at(n, pathText); text != 0 && strings.HasSuffix(place, end) {
			c.wallet(text, false)
		}
	}
}

func (c *check) wallet(n int32, caip bool) {
	id := string(c.nodes[n].text)
	written := id
	switch {
	case caip || strings.HasPrefix(id, "eip155:"):
	case strings.HasPrefix(id, "0x"):
		written = fmt.Sprintf("eip155:1:%s", id) // which chain it is on, the ledger says
	default:
		return
	}
	w, problem := parseWallet(written)
	if problem == nil && written == id && !c.options.KnownChain(w.ChainID) {
		problem = &walletProblem{"WALLET-CHAIN", "chain " + w.ChainID + " is not served"}
	}
	if problem != nil {
		f := c.fault(n, "", id)
		f.Rule, f.Hint = problem.rule, problem.hint
	}
}

func bicAt(c *check, n int32) {
	if problem := BICProblem(string(c.nodes[n].text)); problem != "" {
		c.fault(n, "", string(c.nodes[n].text)).Hint = problem
	}
}

func asksNothing(c *check, n int32) {
	if c.nodes[n].child == 0 {
		c.fault(n, "", "")
	}
}
