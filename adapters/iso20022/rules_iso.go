package iso20022

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/cockroachdb/apd/v3"

	"github.com/vostro-gateway/vostro/gateway"
)

// notProvided stands in EndToEndId where the debtor gave none.
const notProvided = "NOTPROVIDED"

// isoRules are what ISO 20022 itself, ISO 4217, 9362, 13616, 17442 and 3166 say
// about any message, and what the gateway needs to tell transactions apart.
var isoRules = []rule{
	{id: "ISO-MSGDEF", usage: usageAny, scope: perMessage, reason: reasonContent, hint: "MsgDefIdr of the AppHdr must name the Document that follows", check: messageDefinition},
	{id: "VAL-BIC", usage: usageAny, scope: perMessage, reason: reasonBIC, check: headerBICs},
	{id: blankRule.id, usage: usageAny, scope: perMessage, reason: reasonMissing, hint: "BizMsgIdr of the AppHdr must say something: blanks alone are none", check: headerBlank},
	{id: "ISO-NBOFTXS", usage: usageAny, scope: perMessage, reason: reasonSum, hint: "NbOfTxs must be the number of transactions", check: (*check).countAgrees},
	{id: "ISO-CTRLSUM", usage: usageAny, scope: perMessage, reason: reasonSum, hint: "CtrlSum must be the sum of all amounts, whatever their currency", check: (*check).sumAgrees},
	{id: "ISO-TTLAMT", usage: usageAny, scope: perMessage, reason: reasonSum, hint: "the total must be the sum of all amounts, in their currency", check: (*check).totalAgrees},
	{id: "DUP", usage: usageAny, scope: perTransaction, reason: reasonDuplicate, check: (*check).identifications},
	{id: "AMOUNT-ZERO", usage: usageAny, scope: perTransaction, reason: reasonZero, hint: "a transfer moves more than nothing", check: amountZero},
	{id: "WALLET", usage: usageAny, scope: perTransaction, reason: reasonAccount, check: wallets},
	{id: "VAL-CCY", usage: usageAny, scope: perValue, reason: reasonCurrency, value: currencyRule, leaves: "@Ccy, Ccy"},
	{
		// The amounts of a price report are prices, which may be finer.
		id: "AMOUNT-DIGITS", except: []string{"reda.001"}, usage: usageAny, scope: perValue, reason: reasonDecimals, value: digitsRule, leaves: "amounts that are paid or taken",
	},
	{id: "VAL-BIC", usage: usageAny, scope: perValue, reason: reasonBIC, value: on(BICProblem, bicNames), leaves: "BICFI, AnyBIC, BIC"},
	{id: "VAL-IBAN", usage: usageAny, scope: perValue, reason: reasonAccount, value: on(ibanProblem, ibanNames), leaves: "IBAN"},
	{id: "VAL-LEI", usage: usageAny, scope: perValue, reason: reasonID, value: on(leiProblem, leiNames), leaves: "LEI"},
	{id: "VAL-CTRY", usage: usageAny, scope: perValue, reason: reasonCountry, value: on(countryProblem, countryNames), leaves: "Ctry, CtryOfRes, CtryOfBirth"},
}

func messageDefinition(c *check, _ int32) {
	if c.header != nil && c.header.MessageDefinition != c.docType {
		c.headerFault("/AppHdr/MsgDefIdr", c.header.MessageDefinition).Rule = c.set.msgdef(c.shape.family, c.usage, "ISO-MSGDEF")
	}
}

func headerBICs(c *check, _ int32) {
	if c.header == nil {
		return
	}
	for _, p := range []struct {
		path  string
		party *HeaderParty
	}{{"/AppHdr/Fr", &c.header.From}, {"/AppHdr/To", &c.header.To}} {
		if bic := p.party.bic(); bic != "" && BICProblem(bic) != "" {
			c.headerFault(p.path, bic).Hint = BICProblem(bic)
		}
	}
}

// totals is what the rules of a message and of a batch need of its transactions.
type totals struct {
	txs, batchTxs int
	batchNo       int  // how many batches have begun
	adding        bool // some sum is stated
	sum, batchSum apd.Decimal
	unsummed      bool // a transaction has no amount to add
	currency      string
	currencies    bool // more than one

	batchesBegun int    // of any message
	onlyBatch    string // the rule by which the first one was refused as if it were the only one

	covers     int      // transactions with UndrlygCstmrCdtTrf
	seen       []unique // by key of the shape
	batches    unique
	instructed distinct
	instructor distinct
	priority   distinct
	groupOnly  bool // the message speaks of whole groups, not of all their transactions
}

// unique remembers where a key was first. Most messages have one transaction,
// so the first key needs no map.
type unique struct {
	first string
	at    int
	any   bool
	more  map[string]int
}

// earlier reports where the key was before; if nowhere, it is noted.
func (u *unique) earlier(key []byte, index int) (int, bool) {
	switch {
	case !u.any:
		u.first, u.at, u.any = string(key), index, true
		return 0, false
	case u.first == string(key):
		return u.at, true
	}
	if at, ok := u.more[string(key)]; ok {
		return at, true
	}
	if u.more == nil {
		u.more = make(map[string]int)
	}
	u.more[string(key)] = index
	return 0, false
}

// distinct remembers a value, and whether another one came.
type distinct struct {
	value     string
	any, more bool
}

func (d *distinct) add(value []byte) {
	switch {
	case !d.any:
		d.value, d.any = string(value), true
	case d.value != string(value):
		d.more = true
	}
}

func (c *check) startBatch() {
	if c.shape.byBatch {
		c.index, c.perTx = c.batchNo, 0
		c.batchNo++
	}
	if c.batchesBegun++; c.batchesBegun == 2 && c.onlyBatch != "" {
		c.faults = slices.DeleteFunc(c.faults, func(f located) bool { return f.Rule == c.onlyBatch })
	}
	c.batchTxs = 0
	c.batchSum.SetInt64(0)
	c.batchFault = c.batchFault[:0]
}

func (c *check) startTransaction() {
	if c.txs == 0 {
		c.adding = c.at(c.root, c.shape.sum) != 0 && c.shape.sum != nil || c.shape.batchSum != nil || c.at(c.root, c.shape.total) != 0 && c.shape.total != nil
		c.seen = make([]unique, len(c.shape.keys))
	}
	if !c.shape.byBatch {
		c.index, c.perTx = c.txs, 0
	}
	c.txs++
	c.batchTxs++
	if c.batchTxs == 1 {
		c.batchAt = len(c.faults)
		c.faults = append(c.faults, c.batchFault...)
	}
}

// endTransaction runs the rules of the transaction at hand and keeps what those
// of the message need of it.
func (c *check) endTransaction() {
	if u := c.usageOfTx(); u != c.usage {
		c.usage, c.book = u, c.set.book(c.shape.family, u)
	}
	c.run(perTransaction, c.tx)
	if amount, currency := c.moved(); amount != nil {
		if c.adding {
			c.add(amount)
		}
		if c.txs == 1 {
			c.currency = string(currency)
		} else if c.currency != string(currency) {
			c.currencies = true
		}
	} else {
		c.unsummed = true
	}
	if c.header == nil {
		return
	}
	if c.at(c.tx, pathUnderlying) != 0 {
		c.covers++
	}
	for i, d := range []*distinct{&c.instructor, &c.instructed} {
		if bic := c.agentBIC(i); bic != nil {
			d.add(bic)
		}
	}
	if c.shape.priority != nil {
		if p := c.value(c.tx, c.shape.priority); p != nil {
			c.priority.add(p)
		} else if p := c.value(c.root, c.shape.prioGroup); p != nil {
			c.priority.add(p)
		}
	}
}

// agentBIC gives the instructing (0) or instructed (1) agent's BIC of the
// transaction at hand, nil for none.
func (c *check) agentBIC(which int) []byte {
	if c.shape.agent[which] == nil {
		return nil
	}
	if bic := c.value(c.tx, c.shape.agent[which]); bic != nil {
		return bic
	}
	return c.value(c.root, c.shape.groupAgent[which])
}

var (
	pathUnderlying = pathTo("UndrlygCstmrCdtTrf")
	pathInstructed = pathTo("InstdAmt")
	pathEquivalent = pathTo("EqvtAmt/Amt")
)

// moved gives the amount of the transaction at hand and its currency.
func (c *check) moved() (amount, currency []byte) {
	if c.shape.amount == nil {
		return nil, nil
	}
	n := c.at(c.tx, c.shape.amount)
	if n != 0 && c.shape.family == "pain.001" { // a choice
		choice := n
		if n = c.at(choice, pathInstructed); n == 0 {
			n = c.at(choice, pathEquivalent)
		}
	}
	if n == 0 {
		return nil, nil
	}
	return c.nodes[n].text, c.nodes[n].currency
}

func (c *check) add(amount []byte) {
	var value apd.Decimal
	text, err := decimal(string(amount))
	if err != nil {
		c.unsummed = true
		return
	}
	if _, _, err := value.SetString(text); err != nil {
		c.unsummed = true
		return
	}
	// The base context has unlimited precision, so no condition can arise.
	_, _ = apd.BaseContext.Add(&c.sum, &c.sum, &value)
	if c.batch != 0 {
		_, _ = apd.BaseContext.Add(&c.batchSum, &c.batchSum, &value)
	}
}

// usageOfTx tells which kind of the message the transaction at hand is of.
func (c *check) usageOfTx() usage {
	switch {
	case c.shape.family == "pacs.009" && c.at(c.tx, pathUnderlying) != 0:
		return usageCover
	case c.header != nil:
		return usageOf(c.header.BusinessService)
	}
	return usageCore
}

// usageOf reads the kind of a message from its BizSvc: swift.cbprplus.cov.04.
func usageOf(service string) usage {
	for part := range strings.SplitSeq(service, ".") {
		switch u := usage(part); u {
		case usageCover, usageAdv, usageSTP:
			return u
		}
	}
	return usageCore
}

// endBatch looks at what a batch says about its transactions. A batch whose own
// count or sum is wrong isn't what its sender meant, and neither is the message.
func (c *check) endBatch() {
	if c.batchTxs == 0 {
		c.batchTxs = -1 // the faults to come aren't those of transactions
		c.faults = append(c.faults, c.batchFault...)
		c.run(perBatch, c.batch)
	}
	c.rule = &batchRules[0]
	if c.shape.batchID != nil {
		if at := c.at(c.batch, c.shape.batchID); at != 0 {
			if earlier, ok := c.batches.earlier(trim(c.nodes[at].text), c.txs); ok {
				c.fault(at, "", string(c.nodes[at].text)).Hint = fmt.Sprintf("another one that ends with transaction %d has this identification already", earlier)
			}
		}
	}
	c.batchTxs = max(c.batchTxs, 0)
	if c.shape.groupMark != nil && c.at(c.batch, c.shape.groupMark) != 0 {
		c.groupOnly = true
	}
	c.rule = &batchRules[1]
	if c.batchTxs == 0 { // a summary alone
		c.batchTxs, c.index = 1, gateway.WholeMessage
		return
	}
	before := len(c.faults)
	if at := c.at(c.batch, c.shape.batchCount); at != 0 && c.shape.batchCount != nil {
		if stated := string(trim(c.nodes[at].text)); !isCount(stated, c.batchTxs) {
			c.fault(at, "", stated).Hint = fmt.Sprintf("this must be the number of transactions below, %d", c.batchTxs)
		}
	}
	c.rule = &batchRules[2]
	if at := c.at(c.batch, c.shape.batchSum); at != 0 && c.shape.batchSum != nil && !c.unsummed {
		if stated := string(trim(c.nodes[at].text)); !isSum(stated, &c.batchSum) {
			c.fault(at, "", stated).Hint = "this must be the sum of the amounts below, " + c.batchSum.Text('f')
		}
	}
	if c.shape.batchAlone {
		c.share(before, len(c.faults))
	}
	c.share(c.batchAt, c.batchAt+len(c.batchFault))
	c.batchTxs = 1 // whatever follows is no longer in front of transactions
	c.run(behindBatch, c.batch)
	c.index = gateway.WholeMessage
}

// share makes faults that are of the batch which ends faults of all its
// transactions: the other batches go on. Each is told once, whatever their number.
func (c *check) share(from, to int) {
	for i := from; i < to; i++ {
		c.faults[i].Tx, c.faults[i].Txs = c.txs-c.batchTxs, c.batchTxs
	}
}

// batchRules are checked where a batch ends.
var batchRules = []rule{
	{id: "DUP-BATCHID", families: []string{"pain.001", "camt.054"}, usage: usageAny, scope: perBatch, reason: reasonDuplicate, hint: "the identification is unique in a message", at: "PmtInfId or Id"},
	{id: "ISO-NBOFTXS", families: []string{"pain.001", "camt.054"}, usage: usageAny, scope: perBatch, reason: reasonSum, hint: "the count must be the number of transactions below", at: "NbOfTxs or NbOfNtries"},
	{id: "ISO-CTRLSUM", families: []string{"pain.001", "camt.054", "setr.004", "setr.010"}, usage: usageAny, scope: perBatch, reason: reasonSum, hint: "the sum must be that of the amounts below", at: "CtrlSum, Sum or TtlSttlmAmt"},
}

// message runs the rules of the whole message, behind its last transaction.
func (c *check) message() {
	c.index, c.batch = gateway.WholeMessage, 0
	c.run(perMessage, c.root)
}

// listsAll reports whether the message lists the transactions that it counts.
func (c *check) listsAll() bool {
	if c.groupOnly {
		return false
	}
	if c.shape.wholeFlag == nil {
		return true
	}
	flag := string(c.value(c.root, c.shape.wholeFlag))
	return flag != "true" && flag != "1"
}

func (c *check) countAgrees(root int32) {
	at := c.at(root, c.shape.count)
	if c.shape.count == nil || at == 0 || !c.listsAll() {
		return
	}
	if stated := string(trim(c.nodes[at].text)); !isCount(stated, c.txs) {
		c.fault(at, "", stated).Hint = fmt.Sprintf("NbOfTxs must be the number of transactions, %d", c.txs)
	}
}

func isCount(stated string, n int) bool {
	stated = strings.TrimLeft(stated, "0")
	return stated == strconv.Itoa(n) || stated == "" && n == 0
}

func (c *check) sumAgrees(root int32) {
	at := c.at(root, c.shape.sum)
	if c.shape.sum == nil || at == 0 || c.unsummed || !c.listsAll() {
		return
	}
	if stated := string(trim(c.nodes[at].text)); !isSum(stated, &c.sum) {
		c.fault(at, "", stated).Hint = "CtrlSum must be the sum of all amounts, " + c.sum.Text('f')
	}
}

func (c *check) totalAgrees(root int32) {
	at := c.at(root, c.shape.total)
	if c.shape.total == nil || at == 0 || !c.listsAll() {
		return
	}
	stated, currency := string(trim(c.nodes[at].text)), string(c.nodes[at].currency)
	if !isSum(stated, &c.sum) || c.currencies || c.currency != currency {
		c.fault(at, "", stated+" "+currency)
	}
}

func isSum(stated string, sum *apd.Decimal) bool {
	var value apd.Decimal
	_, _, err := value.SetString(strings.TrimPrefix(stated, "+"))
	return err == nil && value.Cmp(sum) == 0
}

// identifications holds what tells a transaction from others against those
// before it.
func (c *check) identifications(tx int32) {
	known := false
	for i := range c.shape.keys {
		k := &c.shape.keys[i]
		at := c.at(tx, k.at)
		var id []byte
		if at != 0 {
			id = c.nodes[at].text
		}
		named := at != 0 && string(id) != notProvided
		if k.needed && !known && !named {
			c.missingKey(tx, k)
		}
		if !named || k.alone && known {
			continue
		}
		if k.with == nil {
			known = true
		} else {
			id = append(append(id[:len(id):len(id)], 0), c.value(tx, k.with)...)
		}
		if earlier, ok := c.seen[i].earlier(id, c.txs-1); ok {
			f := c.fault(at, "", string(c.nodes[at].text))
			f.Rule, f.Reason = k.rule, k.reason
			f.Hint = fmt.Sprintf("transaction %d has this identification already; it must be unique in a message", earlier+1)
			if k.whole {
				f.Tx = gateway.WholeMessage
			}
		}
	}
}

func (c *check) missingKey(tx int32, k *key) {
	first := c.shape.keys[0].text
	parent, name, deep := strings.Cut(first, "/")
	n, suffix := tx, "/"+first
	if at := c.childOf(tx, nameIDs[parent]); deep && at != 0 {
		n, suffix = at, "/"+name
	}
	f := c.fault(n, suffix, "")
	f.Rule, f.Reason, f.Hint = "KEY", reasonMissing, k.hint
}

func amountZero(c *check, _ int32) {
	if c.shape.zero {
		return
	}
	amount, _ := c.moved()
	if amount == nil {
		return
	}
	if value, err := decimal(string(amount)); err == nil && value == "0" {
		c.fault(c.movedAt(), "", string(trim(amount)))
	}
}

// movedAt gives the element of the amount of the transaction at hand.
func (c *check) movedAt() int32 {
	n := c.at(c.tx, c.shape.amount)
	if c.shape.family != "pain.001" || n == 0 {
		return n
	}
	if at := c.at(n, pathInstructed); at != 0 {
		return at
	}
	return c.at(n, pathEquivalent)
}

var (
	pathProxyType = pathTo("Prxy/Tp/Prtry")
	pathProxyID   = pathTo("Prxy/Id")
)

func wallets(c *check, tx int32) {
	for _, way := range c.shape.accounts {
		account := c.at(tx, way)
		if account == 0 || string(c.value(account, pathProxyType)) != WalletScheme {
			continue
		}
		at := c.at(account, pathProxyID)
		if at == 0 {
			continue
		}
		id := string(c.nodes[at].text)
		w, problem := parseWallet(id)
		if problem == nil && !c.options.KnownChain(w.ChainID) {
			problem = &walletProblem{"WALLET-CHAIN", "chain " + w.ChainID + " is not served"}
		}
		if problem != nil {
			f := c.fault(at, "", id)
			f.Rule, f.Hint = problem.rule, problem.hint
		}
	}
}
