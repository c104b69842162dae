package iso20022

import (
	"slices"
	"strings"
)

// InstitutionCreditTransfer is a pacs.009: core, cover or advice.
type InstitutionCreditTransfer struct {
	GroupHeader  GroupHeader           `xml:"GrpHdr"`
	Transactions []InstitutionTransfer `xml:"CdtTrfTxInf"`
}

// Usage tells what a pacs.009 is for.
type Usage string

// The usages of a pacs.009.
const (
	// UsageCore moves value between institutions on its own account.
	UsageCore Usage = "CORE"
	// UsageCover moves the value of a customer credit transfer that was settled
	// by COVE; both have the same UETR.
	UsageCover Usage = "COV"
	// UsageAdvice tells a core transfer to somebody; the value moves elsewhere.
	UsageAdvice Usage = "ADV"
)

// advice is the part of CBPR+'s business service that names an advice, such as
// swift.cbprplus.adv.03; the number changes with each standards release.
const advice = ".adv."

// Usage tells what the transaction is for: a cover has the underlying customer
// credit transfer in it, an advice says so in the header's business service or,
// having no underlying transfer, by being settled by COVE itself.
func (t *InstitutionTransfer) Usage(header *Header, group *GroupHeader) Usage {
	switch {
	case header != nil && strings.Contains(header.BusinessService+".", advice):
		return UsageAdvice
	case t.Underlying != nil:
		return UsageCover
	case group.SettlementMethod == "COVE":
		return UsageAdvice
	}
	return UsageCore
}

// advisedBy reports whether the header makes an advice of what would move value
// without it.
func (m *InstitutionCreditTransfer) advisedBy(header *Header) bool {
	return slices.ContainsFunc(m.Transactions, func(t InstitutionTransfer) bool {
		return t.Usage(header, &m.GroupHeader) != t.Usage(nil, &m.GroupHeader)
	})
}

// InstitutionTransfer is one transaction of a pacs.009. What the message says
// only once for all (agents, settlement date, payment type) is repeated here.
type InstitutionTransfer struct {
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

	PreviousAgent1     *Agent `xml:"PrvsInstgAgt1"`
	PreviousAgent2     *Agent `xml:"PrvsInstgAgt2"`
	PreviousAgent3     *Agent `xml:"PrvsInstgAgt3"`
	InstructingAgent   *Agent `xml:"InstgAgt"`
	InstructedAgent    *Agent `xml:"InstdAgt"`
	IntermediaryAgent1 *Agent `xml:"IntrmyAgt1"`
	IntermediaryAgent2 *Agent `xml:"IntrmyAgt2"`
	IntermediaryAgent3 *Agent `xml:"IntrmyAgt3"`

	UltimateDebtor       *Agent   `xml:"UltmtDbtr"`
	Debtor               Agent    `xml:"Dbtr"`
	DebtorAccount        *Account `xml:"DbtrAcct"`
	DebtorAgent          *Agent   `xml:"DbtrAgt"`
	DebtorAgentAccount   *Account `xml:"DbtrAgtAcct"`
	CreditorAgent        *Agent   `xml:"CdtrAgt"`
	CreditorAgentAccount *Account `xml:"CdtrAgtAcct"`
	Creditor             Agent    `xml:"Cdtr"`
	CreditorAccount      *Account `xml:"CdtrAcct"`
	UltimateCreditor     *Agent   `xml:"UltmtCdtr"`

	ForCreditorAgent []Instruction       `xml:"InstrForCdtrAgt"`
	ForNextAgent     []Instruction       `xml:"InstrForNxtAgt"`
	Purpose          Code                `xml:"Purp"`
	Remittance       *Remittance         `xml:"RmtInf"` // unstructured only
	Underlying       *UnderlyingTransfer `xml:"UndrlygCstmrCdtTrf"`
	Supplementary    []RawElement        `xml:"SplmtryData"`
}

// UnderlyingTransfer is the customer credit transfer that a cover pays for.
type UnderlyingTransfer struct {
	UltimateDebtor       *Party        `xml:"UltmtDbtr"`
	InitiatingParty      *Party        `xml:"InitgPty"`
	Debtor               Party         `xml:"Dbtr"`
	DebtorAccount        *Account      `xml:"DbtrAcct"`
	DebtorAgent          Agent         `xml:"DbtrAgt"`
	DebtorAgentAccount   *Account      `xml:"DbtrAgtAcct"`
	PreviousAgent1       *Agent        `xml:"PrvsInstgAgt1"`
	PreviousAgent2       *Agent        `xml:"PrvsInstgAgt2"`
	PreviousAgent3       *Agent        `xml:"PrvsInstgAgt3"`
	IntermediaryAgent1   *Agent        `xml:"IntrmyAgt1"`
	IntermediaryAgent2   *Agent        `xml:"IntrmyAgt2"`
	IntermediaryAgent3   *Agent        `xml:"IntrmyAgt3"`
	CreditorAgent        Agent         `xml:"CdtrAgt"`
	CreditorAgentAccount *Account      `xml:"CdtrAgtAcct"`
	Creditor             Party         `xml:"Cdtr"`
	CreditorAccount      *Account      `xml:"CdtrAcct"`
	UltimateCreditor     *Party        `xml:"UltmtCdtr"`
	ForCreditorAgent     []Instruction `xml:"InstrForCdtrAgt"`
	ForNextAgent         []Instruction `xml:"InstrForNxtAgt"`
	Remittance           *Remittance   `xml:"RmtInf"`
	InstructedAmount     *Amount       `xml:"InstdAmt"`
}

// DecodeInstitutionCreditTransfer reads a pacs.009 that has passed its schema,
// one transaction at a time: visit gets each with its index, and may keep it. An
// error of visit ends the walk and is returned.
func DecodeInstitutionCreditTransfer(p Part, visit func(header *GroupHeader, index int, tx *InstitutionTransfer) error) (*GroupHeader, error) {
	header, index := new(GroupHeader), 0
	c := openMessage(p)
	for c.next() {
		switch c.name() {
		case "GrpHdr":
			c.read(header)
			header.trim()
		case "CdtTrfTxInf":
			tx := new(InstitutionTransfer)
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

func decodeInstitutionCreditTransfer(p Part) (Content, error) {
	m := new(InstitutionCreditTransfer)
	header, err := DecodeInstitutionCreditTransfer(p, func(header *GroupHeader, index int, tx *InstitutionTransfer) error {
		if index == 0 {
			m.Transactions = make([]InstitutionTransfer, 0, expected(header.NumberOfTransactions, p))
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
func (m *InstitutionCreditTransfer) Reference() string { return m.GroupHeader.MessageID }

// Created is the CreDtTm.
func (m *InstitutionCreditTransfer) Created() DateTime { return m.GroupHeader.CreatedAt }

// Count is the number of transactions.
func (m *InstitutionCreditTransfer) Count() int { return len(m.Transactions) }

func (t *InstitutionTransfer) inherit(h *GroupHeader) {
	if t.InstructingAgent == nil {
		t.InstructingAgent = h.InstructingAgent
	}
	if t.InstructedAgent == nil {
		t.InstructedAgent = h.InstructedAgent
	}
	if t.SettlementDate == "" {
		t.SettlementDate = h.SettlementDate
	}
	if t.PaymentType == nil {
		t.PaymentType = h.PaymentType
	}
}
