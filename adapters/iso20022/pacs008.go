package iso20022

import "strings"

// CustomerCreditTransfer is a pacs.008.
type CustomerCreditTransfer struct {
	GroupHeader  GroupHeader      `xml:"GrpHdr"`
	Transactions []CreditTransfer `xml:"CdtTrfTxInf"`
}

// GroupHeader is what a pacs.008 or pacs.009 says about all of its transactions.
type GroupHeader struct {
	MessageID            string       `xml:"MsgId"`
	CreatedAt            DateTime     `xml:"CreDtTm"`
	NumberOfTransactions string       `xml:"NbOfTxs"`
	ControlSum           string       `xml:"CtrlSum"`  // decimal text as it came, empty for none
	ExpiresAt            DateTime     `xml:"XpryDtTm"` // from version .13 of the pacs.008 on
	TotalAmount          *Amount      `xml:"TtlIntrBkSttlmAmt"`
	SettlementDate       Date         `xml:"IntrBkSttlmDt"`
	SettlementMethod     string       `xml:"SttlmInf>SttlmMtd"` // INDA, INGA, COVE, CLRG
	SettlementAccount    *Account     `xml:"SttlmInf>SttlmAcct"`
	ClearingSystem       Code         `xml:"SttlmInf>ClrSys"`
	InstructingReimburse *Agent       `xml:"SttlmInf>InstgRmbrsmntAgt"`
	InstructedReimburse  *Agent       `xml:"SttlmInf>InstdRmbrsmntAgt"`
	ThirdReimburse       *Agent       `xml:"SttlmInf>ThrdRmbrsmntAgt"`
	PaymentType          *PaymentType `xml:"PmtTpInf"`
	InstructingAgent     *Agent       `xml:"InstgAgt"`
	InstructedAgent      *Agent       `xml:"InstdAgt"`
}

// CreditTransfer is one transaction of a pacs.008. What the message says only
// once for all (agents, settlement date, payment type) is repeated here.
type CreditTransfer struct {
	InstructionID     string `xml:"PmtId>InstrId"`
	EndToEndID        string `xml:"PmtId>EndToEndId"`
	TransactionID     string `xml:"PmtId>TxId"`
	UETR              string `xml:"PmtId>UETR"`
	ClearingReference string `xml:"PmtId>ClrSysRef"`

	PaymentType        *PaymentType `xml:"PmtTpInf"`
	Amount             Amount       `xml:"IntrBkSttlmAmt"`
	SettlementDate     Date         `xml:"IntrBkSttlmDt"`
	SettlementPriority string       `xml:"SttlmPrty"`
	DebitedAt          DateTime     `xml:"SttlmTmIndctn>DbtDtTm"`
	CreditedAt         DateTime     `xml:"SttlmTmIndctn>CdtDtTm"`
	SettleByCLS        string       `xml:"SttlmTmReq>CLSTm"`
	SettleFrom         string       `xml:"SttlmTmReq>FrTm"`
	SettleTill         string       `xml:"SttlmTmReq>TillTm"`
	RejectAfter        string       `xml:"SttlmTmReq>RjctTm"`
	AcceptedAt         DateTime     `xml:"AccptncDtTm"`
	InstructedAmount   *Amount      `xml:"InstdAmt"`
	ExchangeRate       string       `xml:"XchgRate"` // decimal text as it came
	ChargeBearer       string       `xml:"ChrgBr"`   // DEBT, CRED, SHAR, SLEV
	Charges            []Charge     `xml:"ChrgsInf"`

	PreviousAgent1     *Agent `xml:"PrvsInstgAgt1"`
	PreviousAgent2     *Agent `xml:"PrvsInstgAgt2"`
	PreviousAgent3     *Agent `xml:"PrvsInstgAgt3"`
	InstructingAgent   *Agent `xml:"InstgAgt"`
	InstructedAgent    *Agent `xml:"InstdAgt"`
	IntermediaryAgent1 *Agent `xml:"IntrmyAgt1"`
	IntermediaryAgent2 *Agent `xml:"IntrmyAgt2"`
	IntermediaryAgent3 *Agent `xml:"IntrmyAgt3"`

	UltimateDebtor   *Party   `xml:"UltmtDbtr"`
	InitiatingParty  *Party   `xml:"InitgPty"`
	Debtor           Party    `xml:"Dbtr"`
	DebtorAccount    *Account `xml:"DbtrAcct"`
	DebtorAgent      Agent    `xml:"DbtrAgt"`
	CreditorAgent    Agent    `xml:"CdtrAgt"`
	Creditor         Party    `xml:"Cdtr"`
	CreditorAccount  *Account `xml:"CdtrAcct"`
	UltimateCreditor *Party   `xml:"UltmtCdtr"`

	ForCreditorAgent []Instruction `xml:"InstrForCdtrAgt"`
	ForNextAgent     []Instruction `xml:"InstrForNxtAgt"`
	Purpose          Code          `xml:"Purp"`
	Reporting        []Reporting   `xml:"RgltryRptg"`
	RelatedRemit     []struct{}    `xml:"RltdRmtInf"` // only how many there are
	Remittance       *Remittance   `xml:"RmtInf"`
	Supplementary    []RawElement  `xml:"SplmtryData"`
}

// DecodeCustomerCreditTransfer reads a pacs.008 that has passed its schema, one
// transaction at a time: visit gets each with its index, and may keep it. An
// error of visit ends the walk and is returned.
func DecodeCustomerCreditTransfer(p Part, visit func(header *GroupHeader, index int, tx *CreditTransfer) error) (*GroupHeader, error) {
	header, index := new(GroupHeader), 0
	c := openMessage(p)
	for c.next() {
		switch c.name() {
		case "GrpHdr":
			c.read(header)
			header.trim()
		case "CdtTrfTxInf":
			tx := new(CreditTransfer)
			c.read(tx)
			if c.err != nil {
				return nil, c.err
			}
			tx.inherit(header)
			if err := visit(header, index, tx); err != nil {
				return nil, err
			}
			index++
		}
	}
	return header, c.err
}

func decodeCustomerCreditTransfer(p Part) (Content, error) {
	m := new(CustomerCreditTransfer)
	header, err := DecodeCustomerCreditTransfer(p, func(header *GroupHeader, index int, tx *CreditTransfer) error {
		if index == 0 {
			m.Transactions = make([]CreditTransfer, 0, expected(header.NumberOfTransactions, p))
		}
		m.Transactions = append(m.Transactions, *tx)
		return nil
	})
	if err != nil {
		return nil, err
	}
	m.GroupHeader = *header
	return m, nil
}

// Reference is the MsgId.
func (m *CustomerCreditTransfer) Reference() string { return m.GroupHeader.MessageID }

// Created is the CreDtTm.
func (m *CustomerCreditTransfer) Created() DateTime { return m.GroupHeader.CreatedAt }

// Count is the number of transactions.
func (m *CustomerCreditTransfer) Count() int { return len(m.Transactions) }

// trim takes the blanks off texts that are numbers.
func (h *GroupHeader) trim() {
	h.NumberOfTransactions = strings.TrimSpace(h.NumberOfTransactions)
	h.ControlSum = strings.TrimSpace(h.ControlSum)
}

func (tx *CreditTransfer) inherit(h *GroupHeader) {
	if tx.InstructingAgent == nil {
		tx.InstructingAgent = h.InstructingAgent
	}
	if tx.InstructedAgent == nil {
		tx.InstructedAgent = h.InstructedAgent
	}
	if tx.SettlementDate == "" {
		tx.SettlementDate = h.SettlementDate
	}
	if tx.PaymentType == nil {
		tx.PaymentType = h.PaymentType
	}
}
