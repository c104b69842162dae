package iso20022

// shape tells where a message keeps what the rules of every message ask for. A
// zero path means that the message has no such thing.
type shape struct {
	family string // pacs.008: what rule numbers begin with
	root   string // the child of Document
	batch  nameID // the element between root and transaction, 0 for none
	tx     nameID

	messageID elementPath // from the root
	count     elementPath // NbOfTxs
	sum       elementPath // CtrlSum
	total     elementPath // the total with a currency
	wholeFlag elementPath // true there: the message speaks of a whole group, and may list nothing
	groupMark elementPath // from the batch: it speaks of a whole group

	byBatch    bool        // the gateway's unit is the batch: faults below it are faults of the whole of it
	batchID    elementPath // from the batch
	batchCount elementPath
	batchSum   elementPath
	batchAlone bool // a batch whose count or sum is wrong is refused alone

	amount     elementPath // from the transaction: what moves
	zero       bool        // amount may be zero
	keys       []key
	groupAgent [2]elementPath // instructing and instructed agent's BIC, from the root
	agent      [2]elementPath // and from the transaction
	priority   elementPath
	prioGroup  elementPath
	accounts   []elementPath // that may name a wallet
}

// key is an identification that tells one transaction of a message from another.
type key struct {
	rule, reason string
	at           elementPath
	text         string      // the path, for words
	with         elementPath // unique together with this one
	withText     string      // its path, for words
	whole        bool        // a second one refuses the whole message: the two could not be stored side by side
	alone        bool        // it counts only where no key before it is there
	needed       bool        // without this and all before it nothing tells the transaction apart
	hint         string
}

func keyAt(rule, reason, at string) key {
	return key{rule: rule, reason: reason, at: pathTo(at), text: at}
}

var interbankAgents = [2]elementPath{pathTo("InstgAgt/FinInstnId/BICFI"), pathTo("InstdAgt/FinInstnId/BICFI")}

var paymentKeys = []key{
	{rule: "DUP-UETR", reason: reasonDuplicate, at: pathTo("PmtId/UETR"), text: "PmtId/UETR", whole: true},
	keyAt("DUP-TXID", reasonDuplicate, "PmtId/TxId"),
	{rule: "DUP-INSTRID", reason: reasonDupInstr, at: pathTo("PmtId/InstrId"), text: "PmtId/InstrId", with: pathTo("PmtId/EndToEndId"), withText: "PmtId/EndToEndId"},
	{
		rule: "DUP-E2E", reason: reasonDupEndToEn, at: pathTo("PmtId/EndToEndId"), text: "PmtId/EndToEndId", alone: true, needed: true,
		hint: "UETR, TxId or a real EndToEndId must tell this transaction from all others",
	},
}

// shapes are the messages that have rules, by their family.
var shapes = map[string]*shape{
	"pacs.008": {
		family: "pacs.008", root: "FIToFICstmrCdtTrf", tx: idOf("CdtTrfTxInf"),
		messageID: pathTo("GrpHdr/MsgId"), count: pathTo("GrpHdr/NbOfTxs"), sum: pathTo("GrpHdr/CtrlSum"), total: pathTo("GrpHdr/TtlIntrBkSttlmAmt"),
		amount: pathTo("IntrBkSttlmAmt"), keys: paymentKeys,
		groupAgent: [2]elementPath{pathTo("GrpHdr/InstgAgt/FinInstnId/BICFI"), pathTo("GrpHdr/InstdAgt/FinInstnId/BICFI")}, agent: interbankAgents,
		priority: pathTo("PmtTpInf/InstrPrty"), prioGroup: pathTo("GrpHdr/PmtTpInf/InstrPrty"),
		accounts: []elementPath{pathTo("DbtrAcct"), pathTo("CdtrAcct")},
	},
	"pacs.009": {
		family: "pacs.009", root: "FICdtTrf", tx: idOf("CdtTrfTxInf"),
		messageID: pathTo("GrpHdr/MsgId"), count: pathTo("GrpHdr/NbOfTxs"), sum: pathTo("GrpHdr/CtrlSum"), total: pathTo("GrpHdr/TtlIntrBkSttlmAmt"),
		amount: pathTo("IntrBkSttlmAmt"), keys: paymentKeys,
		groupAgent: [2]elementPath{pathTo("GrpHdr/InstgAgt/FinInstnId/BICFI"), pathTo("GrpHdr/InstdAgt/FinInstnId/BICFI")}, agent: interbankAgents,
		priority: pathTo("PmtTpInf/InstrPrty"), prioGroup: pathTo("GrpHdr/PmtTpInf/InstrPrty"),
		accounts: []elementPath{pathTo("DbtrAcct"), pathTo("CdtrAcct"), pathTo("UndrlygCstmrCdtTrf/DbtrAcct"), pathTo("UndrlygCstmrCdtTrf/CdtrAcct")},
	},
	"pacs.004": {
		family: "pacs.004", root: "PmtRtr", tx: idOf("TxInf"),
		messageID: pathTo("GrpHdr/MsgId"), count: pathTo("GrpHdr/NbOfTxs"), sum: pathTo("GrpHdr/CtrlSum"), total: pathTo("GrpHdr/TtlRtrdIntrBkSttlmAmt"),
		wholeFlag: pathTo("GrpHdr/GrpRtr"),
		amount:    pathTo("RtrdIntrBkSttlmAmt"),
		keys: []key{
			keyAt("DUP-RTRID", reasonDuplicate, "RtrId"),
			{
				rule: "DUP-ORGNLUETR", reason: reasonDuplicate, at: pathTo("OrgnlUETR"), text: "OrgnlUETR", alone: true, needed: true,
				hint: "RtrId or OrgnlUETR must tell this return from all others",
			},
		},
		groupAgent: [2]elementPath{pathTo("GrpHdr/InstgAgt/FinInstnId/BICFI"), pathTo("GrpHdr/InstdAgt/FinInstnId/BICFI")}, agent: interbankAgents,
	},
	"pain.001": {
		family: "pain.001", root: "CstmrCdtTrfInitn", batch: idOf("PmtInf"), batchAlone: true, tx: idOf("CdtTrfTxInf"),
		messageID: pathTo("GrpHdr/MsgId"), count: pathTo("GrpHdr/NbOfTxs"), sum: pathTo("GrpHdr/CtrlSum"),
		batchID: pathTo("PmtInfId"), batchCount: pathTo("NbOfTxs"), batchSum: pathTo("CtrlSum"),
		amount: pathTo("Amt"),
		keys: []key{
			{rule: "DUP-UETR", reason: reasonDuplicate, at: pathTo("PmtId/UETR"), text: "PmtId/UETR", whole: true},
			{rule: "DUP-INSTRID", reason: reasonDupInstr, at: pathTo("PmtId/InstrId"), text: "PmtId/InstrId", with: pathTo("PmtId/EndToEndId"), withText: "PmtId/EndToEndId"},
			{
				rule: "DUP-E2E", reason: reasonDupEndToEn, at: pathTo("PmtId/EndToEndId"), text: "PmtId/EndToEndId", alone: true, needed: true,
				hint: "UETR or a real EndToEndId must tell this transaction from all others",
			},
		},
		accounts: []elementPath{pathTo("CdtrAcct")},
	},
	"camt.056": {
		family: "camt.056", root: "FIToFIPmtCxlReq", batch: idOf("Undrlyg"), tx: idOf("TxInf"),
		messageID: pathTo("Assgnmt/Id"), count: pathTo("CtrlData/NbOfTxs"), sum: pathTo("CtrlData/CtrlSum"),
		groupMark: pathTo("OrgnlGrpInfAndCxl"),
		amount:    pathTo("OrgnlIntrBkSttlmAmt"), zero: true,
		keys: []key{
			keyAt("DUP-CXLID", reasonDuplicate, "CxlId"),
			{rule: "DUP-ORGNLUETR", reason: reasonDuplicate, at: pathTo("OrgnlUETR"), text: "OrgnlUETR"},
		},
	},
	"camt.054": {
		family: "camt.054", root: "BkToCstmrDbtCdtNtfctn", batch: idOf("Ntfctn"), tx: idOf("Ntry"),
		messageID: pathTo("GrpHdr/MsgId"),
		batchID:   pathTo("Id"), batchCount: pathTo("TxsSummry/TtlNtries/NbOfNtries"), batchSum: pathTo("TxsSummry/TtlNtries/Sum"),
		byBatch: true, amount: pathTo("Amt"), zero: true,
		keys: []key{keyAt("DUP-NTRYREF", reasonDuplicate, "NtryRef")},
	},
	"pacs.002": {
		family: "pacs.002", root: "FIToFIPmtStsRpt", tx: idOf("TxInfAndSts"), messageID: pathTo("GrpHdr/MsgId"),
		groupAgent: [2]elementPath{pathTo("GrpHdr/InstgAgt/FinInstnId/BICFI"), pathTo("GrpHdr/InstdAgt/FinInstnId/BICFI")}, agent: interbankAgents,
	},
	"pain.002": {family: "pain.002", root: "CstmrPmtStsRpt", batch: idOf("OrgnlPmtInfAndSts"), tx: idOf("TxInfAndSts"), messageID: pathTo("GrpHdr/MsgId")},
	"camt.029": {family: "camt.029", root: "RsltnOfInvstgtn", batch: idOf("CxlDtls"), tx: idOf("TxInfAndSts"), messageID: pathTo("Assgnmt/Id")},
	"reda.001": {family: "reda.001", root: "PricRpt", tx: idOf("PricValtnDtls"), messageID: pathTo("MsgId/Id")},
	"setr.004": {
		family: "setr.004", root: "RedOrdr", batch: idOf("MltplOrdrDtls"), tx: idOf("IndvOrdrDtls"), messageID: pathTo("MsgId/Id"),
		batchSum: pathTo("TtlSttlmAmt"), amount: pathTo("SttlmAmt"), zero: true, keys: append(orderKeys[:1:1], keyAt("DUP-NONCE", orderDuplicate, "NonceId")),
	},
	"setr.010": {
		family: "setr.010", root: "SbcptOrdr", batch: idOf("MltplOrdrDtls"), tx: idOf("IndvOrdrDtls"), messageID: pathTo("MsgId/Id"),
		batchSum: pathTo("TtlSttlmAmt"), amount: pathTo("SttlmAmt"), zero: true, keys: append(orderKeys[:1:1], keyAt("DUP-NONCE", orderDuplicate, "NonceId")),
	},
	"setr.005": {family: "setr.005", root: "RedOrdrCxlReq", tx: idOf("OrdrRefs"), messageID: pathTo("MsgId/Id"), keys: orderKeys},
	"setr.011": {family: "setr.011", root: "SbcptOrdrCxlReq", tx: idOf("OrdrRefs"), messageID: pathTo("MsgId/Id"), keys: orderKeys},
	"setr.018": {family: "setr.018", root: "ReqForOrdrStsRpt", tx: idOf("ReqDtls"), messageID: pathTo("MsgId/Id")},
}

var orderKeys = []key{{rule: "DUP-ORDRREF", reason: orderDuplicate, at: pathTo("OrdrRef"), text: "OrdrRef", whole: true}}

// otherShape serves messages that have no rules of their own: value rules apply.
var otherShape = &shape{}

// shapeOf gives the shape of a message definition such as pacs.008.001.08.
func shapeOf(definition string) *shape {
	if s := shapes[familyOf(definition)]; s != nil {
		return s
	}
	return otherShape
}
