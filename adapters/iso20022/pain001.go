package iso20022

import (
	"bytes"
	"encoding/xml"
	"strings"
)

// CreditTransferInitiation is a pain.001: blocks of transactions, each block
// with one debtor and one day.
type CreditTransferInitiation struct {
	GroupHeader InitiationGroupHeader `xml:"GrpHdr"`
	Blocks      []PaymentBlock        `xml:"PmtInf"`
}

// InitiationGroupHeader is what a pain.001 says about all of its blocks.
type InitiationGroupHeader struct {
	MessageID            string   `xml:"MsgId"`
	CreatedAt            DateTime `xml:"CreDtTm"`
	NumberOfTransactions string   `xml:"NbOfTxs"`
	ControlSum           string   `xml:"CtrlSum"` // decimal text as it came, empty for none
	InitiatingParty      Party    `xml:"InitgPty"`
	ForwardingAgent      *Agent   `xml:"FwdgAgt"`
}

// PaymentBlock is one PmtInf of a pain.001.
type PaymentBlock struct {
	ID                   string       `xml:"PmtInfId"`
	Method               string       `xml:"PmtMtd"` // TRF, CHK, TRA
	BatchBooking         Indicator    `xml:"BtchBookg"`
	NumberOfTransactions string       `xml:"NbOfTxs"` // empty for none
	ControlSum           string       `xml:"CtrlSum"` // decimal text as it came, empty for none
	PaymentType          *PaymentType `xml:"PmtTpInf"`
	ExecutionDate        DayOrTime    `xml:"ReqdExctnDt"`
	Debtor               Party        `xml:"Dbtr"`
	DebtorAccount        Account      `xml:"DbtrAcct"`
	DebtorAgent          Agent        `xml:"DbtrAgt"`
	DebtorAgentAccount   *Account     `xml:"DbtrAgtAcct"`
	ForDebtorAgent       string       `xml:"InstrForDbtrAgt"`
	UltimateDebtor       *Party       `xml:"UltmtDbtr"`
	ChargeBearer         string       `xml:"ChrgBr"` // DEBT, CRED, SHAR, SLEV; may be empty
	ChargesAccount       *Account     `xml:"ChrgsAcct"`
	ChargesAgent         *Agent       `xml:"ChrgsAcctAgt"`

	Transactions []InitiatedTransfer `xml:"CdtTrfTxInf"`
}

// DayOrTime is a day, or a moment with its day.
type DayOrTime struct {
	Day  Date     // always there
	Time DateTime // empty for a whole day
}

// UnmarshalXML reads a choice of Dt and DtTm, or the bare day of older versions.
func (d *DayOrTime) UnmarshalXML(decoder *xml.Decoder, start xml.StartElement) error {
	var x struct {
		Day  Date     `xml:"Dt"`
		Time DateTime `xml:"DtTm"`
		Text string   `xml:",chardata"`
	}
	if err := decoder.DecodeElement(&x, &start); err != nil {
		return err
	}
	d.Day, d.Time = x.Day, x.Time
	switch {
	case x.Time != "":
		return d.Day.UnmarshalText([]byte(x.Time))
	case x.Day == "":
		return d.Day.UnmarshalText(bytes.TrimSpace([]byte(x.Text)))
	}
	return nil
}

// writeTo writes the moment where there is one, else the day.
func (d DayOrTime) writeTo(w *writer) {
	if d.Time != "" {
		w.leaf("DtTm", string(d.Time))
		return
	}
	w.leaf("Dt", string(d.Day))
}

// InitiatedTransfer is one transaction of a pain.001. What its block says once
// for all (payment type, charge bearer, ultimate debtor) is repeated here.
type InitiatedTransfer struct {
	InstructionID string `xml:"PmtId>InstrId"`
	EndToEndID    string `xml:"PmtId>EndToEndId"`
	UETR          string `xml:"PmtId>UETR"` // from version .09 on

	PaymentType *PaymentType `xml:"PmtTpInf"`
	// Amount is the instructed amount; its Value is empty when the transaction
	// gives an equivalent amount instead.
	Amount             Amount      `xml:"Amt>InstdAmt"`
	Equivalent         *Equivalent `xml:"Amt>EqvtAmt"`
	ExchangeRate       string      `xml:"XchgRateInf>XchgRate"` // decimal text as it came
	ChargeBearer       string      `xml:"ChrgBr"`               // DEBT, CRED, SHAR, SLEV; may be empty
	Cheque             *RawElement `xml:"ChqInstr"`
	UltimateDebtor     *Party      `xml:"UltmtDbtr"`
	IntermediaryAgent1 *Agent      `xml:"IntrmyAgt1"`
	IntermediaryAgent2 *Agent      `xml:"IntrmyAgt2"`
	IntermediaryAgent3 *Agent      `xml:"IntrmyAgt3"`
	CreditorAgent      *Agent      `xml:"CdtrAgt"`
	Creditor           *Party      `xml:"Cdtr"`
	CreditorAccount    *Account    `xml:"CdtrAcct"`
	UltimateCreditor   *Party      `xml:"UltmtCdtr"`

	ForCreditorAgent []Instruction `xml:"InstrForCdtrAgt"`
	ForDebtorAgent   string        `xml:"InstrForDbtrAgt"`
	Purpose          Code          `xml:"Purp"`
	Reporting        []Reporting   `xml:"RgltryRptg"`
	RelatedRemit     []struct{}    `xml:"RltdRmtInf"` // only how many there are
	Remittance       *Remittance   `xml:"RmtInf"`
	Supplementary    []RawElement  `xml:"SplmtryData"`
}

// Equivalent is an amount in the debtor's currency that is to arrive in another.
type Equivalent struct {
	Amount   Amount `xml:"Amt"`
	Currency string `xml:"CcyOfTrf"`
}

// beforeBICFI are the names of the two BICs in versions of before 2015.
var beforeBICFI = map[string]string{"BIC": "BICFI", "BICOrBEI": "AnyBIC"}

// DecodeCreditTransferInitiation reads a pain.001 that has passed its schema, one
// transaction at a time: visit gets each with its block and its index in the
// whole message, and may keep it; the block has no transactions then. An error of
// visit ends the walk and is returned.
func DecodeCreditTransferInitiation(p Part, visit func(header *InitiationGroupHeader, block *PaymentBlock, index int, tx *InitiatedTransfer) error) (*InitiationGroupHeader, error) {
	header, index := new(InitiationGroupHeader), 0
	c := openMessage(p)
	if strings.HasSuffix(p.Type, ".03") {
		c.d.renamed = beforeBICFI
	}
	for c.next() {
		switch c.name() {
		case "GrpHdr":
			c.read(header)
			header.NumberOfTransactions = strings.TrimSpace(header.NumberOfTransactions)
			header.ControlSum = strings.TrimSpace(header.ControlSum)
		case "PmtInf":
			c.enter()
			block := new(PaymentBlock)
			for c.next() {
				if c.name() != "CdtTrfTxInf" {
					block.read(c)
					continue
				}
				tx := new(InitiatedTransfer)
				c.read(tx)
				if c.err != nil {
					return nil, c.err
				}
				tx.inherit(block)
				if err := visit(header, block, index, tx); err != nil {
					return nil, err
				}
				index++
			}
		}
	}
	return header, c.err
}

// read takes over the element at hand; all of them stand before the first
// transaction.
func (b *PaymentBlock) read(c *cursor) {
	switch c.name() {
	case "PmtInfId":
		c.read(&b.ID)
	case "PmtMtd":
		c.read(&b.Method)
	case "BtchBookg":
		c.read(&b.BatchBooking)
	case "NbOfTxs":
		c.read(&b.NumberOfTransactions)
		b.NumberOfTransactions = strings.TrimSpace(b.NumberOfTransactions)
	case "CtrlSum":
		c.read(&b.ControlSum)
		b.ControlSum = strings.TrimSpace(b.ControlSum)
	case "PmtTpInf":
		c.read(&b.PaymentType)
	case "ReqdExctnDt":
		c.read(&b.ExecutionDate)
	case "Dbtr":
		c.read(&b.Debtor)
	case "DbtrAcct":
		c.read(&b.DebtorAccount)
	case "DbtrAgt":
		c.read(&b.DebtorAgent)
	case "DbtrAgtAcct":
		c.read(&b.DebtorAgentAccount)
	case "InstrForDbtrAgt":
		c.read(&b.ForDebtorAgent)
	case "UltmtDbtr":
		c.read(&b.UltimateDebtor)
	case "ChrgBr":
		c.read(&b.ChargeBearer)
	case "ChrgsAcct":
		c.read(&b.ChargesAccount)
	case "ChrgsAcctAgt":
		c.read(&b.ChargesAgent)
	}
}

func decodeCreditTransferInitiation(p Part) (Content, error) {
	m := new(CreditTransferInitiation)
	var last *PaymentBlock
	header, err := DecodeCreditTransferInitiation(p, func(_ *InitiationGroupHeader, block *PaymentBlock, _ int, tx *InitiatedTransfer) error {
		if block != last {
			m.Blocks = append(m.Blocks, *block)
			m.Blocks[len(m.Blocks)-1].Transactions = make([]InitiatedTransfer, 0, expected(block.NumberOfTransactions, p))
			last = block
		}
		b := &m.Blocks[len(m.Blocks)-1]
		b.Transactions = append(b.Transactions, *tx)
		return nil
	})
	if err != nil {
		return nil, err
	}
	m.GroupHeader = *header
	return m, nil
}

// Reference is the MsgId.
func (m *CreditTransferInitiation) Reference() string { return m.GroupHeader.MessageID }

// Created is the CreDtTm.
func (m *CreditTransferInitiation) Created() DateTime { return m.GroupHeader.CreatedAt }

// Count is the number of transactions of all blocks.
func (m *CreditTransferInitiation) Count() int {
	n := 0
	for i := range m.Blocks {
		n += len(m.Blocks[i].Transactions)
	}
	return n
}

func (t *InitiatedTransfer) inherit(b *PaymentBlock) {
	if t.PaymentType == nil {
		t.PaymentType = b.PaymentType
	}
	if t.ChargeBearer == "" {
		t.ChargeBearer = b.ChargeBearer
	}
	if t.UltimateDebtor == nil {
		t.UltimateDebtor = b.UltimateDebtor
	}
}
