package iso20022

import (
	"slices"
	"strings"
)

// PaymentReturn is a pacs.004: value that comes back.
type PaymentReturn struct {
	GroupHeader ReturnGroupHeader `xml:"GrpHdr"`
	// Original is what the message says once about where all of its transactions
	// come from, with the reasons that hold for all. Nil where it says nothing.
	Original     *ReturnedGroup      `xml:"OrgnlGrpInf"`
	Transactions []ReturnTransaction `xml:"TxInf"`
}

// ReturnGroupHeader is what a pacs.004 says about all of its transactions.
type ReturnGroupHeader struct {
	MessageID            string    `xml:"MsgId"`
	CreatedAt            DateTime  `xml:"CreDtTm"`
	NumberOfTransactions string    `xml:"NbOfTxs"`
	ControlSum           string    `xml:"CtrlSum"` // decimal text as it came, empty for none
	GroupReturn          Indicator `xml:"GrpRtr"`  // true: the whole original message comes back
	TotalAmount          *Amount   `xml:"TtlRtrdIntrBkSttlmAmt"`
	SettlementDate       Date      `xml:"IntrBkSttlmDt"`
	SettlementMethod     string    `xml:"SttlmInf>SttlmMtd"` // INDA, INGA, COVE, CLRG
	SettlementAccount    *Account  `xml:"SttlmInf>SttlmAcct"`
	ClearingSystem       Code      `xml:"SttlmInf>ClrSys"`
	InstructingReimburse *Agent    `xml:"SttlmInf>InstgRmbrsmntAgt"`
	InstructedReimburse  *Agent    `xml:"SttlmInf>InstdRmbrsmntAgt"`
	ThirdReimburse       *Agent    `xml:"SttlmInf>ThrdRmbrsmntAgt"`
	InstructingAgent     *Agent    `xml:"InstgAgt"`
	InstructedAgent      *Agent    `xml:"InstdAgt"`
}

// Original names a message that somebody sent us, or that we sent.
type Original struct {
	MessageID   string   `xml:"OrgnlMsgId"`
	MessageName string   `xml:"OrgnlMsgNmId"` // such as pacs.008.001.08
	CreatedAt   DateTime `xml:"OrgnlCreDtTm"` // exactly as it came; may be empty
}

// ReturnedGroup is the original message of a pacs.004.
type ReturnedGroup struct {
	Original
	Reasons []Reason `xml:"RtrRsnInf"`
}

// ReturnTransaction is one transaction of a pacs.004. What the message says only
// once for all (agents, settlement date, original message, reasons) is repeated here.
type ReturnTransaction struct {
	ReturnID                  string    `xml:"RtrId"`
	Original                  *Original `xml:"OrgnlGrpInf"`
	OriginalInstructionID     string    `xml:"OrgnlInstrId"`
	OriginalEndToEndID        string    `xml:"OrgnlEndToEndId"`
	OriginalTransactionID     string    `xml:"OrgnlTxId"`
	OriginalUETR              string    `xml:"OrgnlUETR"`
	OriginalClearingReference string    `xml:"OrgnlClrSysRef"`
	OriginalAmount            *Amount   `xml:"OrgnlIntrBkSttlmAmt"`
	OriginalSettlementDate    Date      `xml:"OrgnlIntrBkSttlmDt"`

	Amount             Amount   `xml:"RtrdIntrBkSttlmAmt"`
	SettlementDate     Date     `xml:"IntrBkSttlmDt"`
	SettlementPriority string   `xml:"SttlmPrty"`
	DebitedAt          DateTime `xml:"SttlmTmIndctn>DbtDtTm"`
	CreditedAt         DateTime `xml:"SttlmTmIndctn>CdtDtTm"`
	InstructedAmount   *Amount  `xml:"RtrdInstdAmt"`
	ExchangeRate       string   `xml:"XchgRate"` // decimal text as it came
	Compensation       *Amount  `xml:"CompstnAmt"`
	ChargeBearer       string   `xml:"ChrgBr"` // DEBT, CRED, SHAR, SLEV; may be empty
	Charges            []Charge `xml:"ChrgsInf"`
	ClearingReference  string   `xml:"ClrSysRef"`
	InstructingAgent   *Agent   `xml:"InstgAgt"`
	InstructedAgent    *Agent   `xml:"InstdAgt"`

	Chain             *ReturnChain         `xml:"RtrChain"`
	Reasons           []Reason             `xml:"RtrRsnInf"`
	OriginalReference *OriginalTransaction `xml:"OrgnlTxRef"`
	Supplementary     []RawElement         `xml:"SplmtryData"`
}

// ReturnChain is who pays whom in a return: its debtor is the creditor of the
// original.
type ReturnChain struct {
	UltimateDebtor     *PartyOrAgent `xml:"UltmtDbtr"`
	Debtor             PartyOrAgent  `xml:"Dbtr"`
	DebtorAccount      *Account      `xml:"DbtrAcct"` // from version .10 on
	InitiatingParty    *PartyOrAgent `xml:"InitgPty"`
	DebtorAgent        *Agent        `xml:"DbtrAgt"`
	PreviousAgent1     *Agent        `xml:"PrvsInstgAgt1"`
	PreviousAgent2     *Agent        `xml:"PrvsInstgAgt2"`
	PreviousAgent3     *Agent        `xml:"PrvsInstgAgt3"`
	IntermediaryAgent1 *Agent        `xml:"IntrmyAgt1"`
	IntermediaryAgent2 *Agent        `xml:"IntrmyAgt2"`
	IntermediaryAgent3 *Agent        `xml:"IntrmyAgt3"`
	CreditorAgent      *Agent        `xml:"CdtrAgt"`
	Creditor           PartyOrAgent  `xml:"Cdtr"`
	CreditorAccount    *Account      `xml:"CdtrAcct"` // from version .10 on
	UltimateCreditor   *PartyOrAgent `xml:"UltmtCdtr"`
}

// OriginalTransaction is what a return or a recall repeats of the transaction
// that it is about.
type OriginalTransaction struct {
	SettlementAmount *Amount       `xml:"IntrBkSttlmAmt"`
	InstructedAmount *Amount       `xml:"Amt>InstdAmt"`
	SettlementDate   Date          `xml:"IntrBkSttlmDt"`
	SettlementMethod string        `xml:"SttlmInf>SttlmMtd"`
	PaymentType      *PaymentType  `xml:"PmtTpInf"`
	Remittance       *Remittance   `xml:"RmtInf"`
	UltimateDebtor   *PartyOrAgent `xml:"UltmtDbtr"`
	Debtor           *PartyOrAgent `xml:"Dbtr"`
	DebtorAccount    *Account      `xml:"DbtrAcct"`
	DebtorAgent      *Agent        `xml:"DbtrAgt"`
	CreditorAgent    *Agent        `xml:"CdtrAgt"`
	Creditor         *PartyOrAgent `xml:"Cdtr"`
	CreditorAccount  *Account      `xml:"CdtrAcct"`
	UltimateCreditor *PartyOrAgent `xml:"UltmtCdtr"`
	Purpose          Code          `xml:"Purp"`
}

// DecodePaymentReturn reads a pacs.004 that has passed its schema, one
// transaction at a time: visit gets each with its index, and may keep it. An
// error of visit ends the walk and is returned.
func DecodePaymentReturn(p Part, visit func(header *ReturnGroupHeader, index int, tx *ReturnTransaction) error) (*ReturnGroupHeader, *ReturnedGroup, error) {
	header, index := new(ReturnGroupHeader), 0
	var original *ReturnedGroup
	c := openMessage(p)
	for c.next() {
		switch c.name() {
		case "GrpHdr":
			c.read(header)
			header.NumberOfTransactions = strings.TrimSpace(header.NumberOfTransactions)
			header.ControlSum = strings.TrimSpace(header.ControlSum)
		case "OrgnlGrpInf":
			original = new(ReturnedGroup)
			c.read(original)
		case "TxInf":
			tx := new(ReturnTransaction)
			c.read(tx)
			if c.err != nil {
				return nil, nil, c.err
			}
			tx.inherit(header, original)
			if err := visit(header, index, tx); err != nil {
				return nil, nil, err
			}
			index++
		}
	}
	return header, original, c.err
}

func decodePaymentReturn(p Part) (Content, error) {
	m := new(PaymentReturn)
	header, original, err := DecodePaymentReturn(p, func(header *ReturnGroupHeader, index int, tx *ReturnTransaction) error {
		if index == 0 {
			m.Transactions = make([]ReturnTransaction, 0, expected(header.NumberOfTransactions, p))
		}
		m.Transactions = append(m.Transactions, *tx)
		return nil
	})
	if err != nil {
		return nil, err
	}
	m.GroupHeader, m.Original = *header, original
	return m, nil
}

// Reference is the MsgId.
func (m *PaymentReturn) Reference() string { return m.GroupHeader.MessageID }

// Created is the CreDtTm.
func (m *PaymentReturn) Created() DateTime { return m.GroupHeader.CreatedAt }

// Count is the number of transactions; none when a whole message is returned
// without naming what was in it.
func (m *PaymentReturn) Count() int { return len(m.Transactions) }

func (t *ReturnTransaction) inherit(h *ReturnGroupHeader, original *ReturnedGroup) {
	if t.InstructingAgent == nil {
		t.InstructingAgent = h.InstructingAgent
	}
	if t.InstructedAgent == nil {
		t.InstructedAgent = h.InstructedAgent
	}
	if t.SettlementDate == "" {
		t.SettlementDate = h.SettlementDate
	}
	if original == nil {
		return
	}
	if t.Original == nil {
		t.Original = &original.Original
	}
	if len(t.Reasons) == 0 {
		t.Reasons = original.Reasons
	}
}

// WritePaymentReturn writes a pacs.004 in one of its versions (TypePaymentReturn,
// TypePaymentReturn10), with an AppHdr when a header is given, and holds it
// against its schema before it returns it: what comes back without an error can
// be sent. What the group header says is written there, what a transaction says
// there; nothing moves from one to the other. Info of reasons is split into
// pieces of 105 characters.
func WritePaymentReturn(version string, r *PaymentReturn, header *OutboundHeader) ([]byte, error) {
	out := *r
	out.Transactions = slices.Clone(r.Transactions)
	for i := range out.Transactions {
		out.Transactions[i].Reasons = fittedReasons(out.Transactions[i].Reasons)
	}
	if r.Original != nil {
		original := *r.Original
		original.Reasons = fittedReasons(original.Reasons)
		out.Original = &original
	}
	return compose(version, "PmtRtr", &out, r.GroupHeader.MessageID, string(r.GroupHeader.CreatedAt), header)
}

func fittedReasons(reasons []Reason) []Reason {
	out := slices.Clone(reasons)
	for i := range out {
		out[i].Info = fitted(out[i].Info)
	}
	return out
}
