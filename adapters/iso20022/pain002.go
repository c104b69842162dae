package iso20022

import (
	"fmt"
	"slices"
	"time"
)

// CustomerStatusReport is a pain.002.001.10 to be written: what became of a
// pain.001, or of transactions in it.
type CustomerStatusReport struct {
	MessageID       string    `xml:"GrpHdr>MsgId"`   // at most 35 characters, unique for ever
	CreatedAt       time.Time `xml:"GrpHdr>CreDtTm"` // its zone is the offset that is written
	InitiatingParty *Party    `xml:"GrpHdr>InitgPty"`
	DebtorAgent     string    `xml:"GrpHdr>DbtrAgt>FinInstnId>BICFI"` // may be empty
	// Group names the pain.001; its status may be empty.
	Group GroupStatus `xml:"OrgnlGrpInfAndSts"`
	// Blocks are what there is to say about its blocks.
	Blocks []BlockStatus `xml:"OrgnlPmtInfAndSts"`
	// Header asks for an AppHdr around the Document. Nil writes the bare Document.
	Header *OutboundHeader `xml:"-"`
}

// BlockStatus is the status of one block, or of transactions in it.
type BlockStatus struct {
	ID                   string         `xml:"OrgnlPmtInfId"`
	NumberOfTransactions string         `xml:"OrgnlNbOfTxs"` // may be empty
	Status               string         `xml:"PmtInfSts"`    // may be empty
	Reasons              []StatusReason `xml:"StsRsnInf"`
	// Transactions are the statuses. A pain.002 has no place for the original
	// message, TxId, settlement date and agents of one: they are left out.
	Transactions []TransactionStatus `xml:"TxInfAndSts"`
}

// WriteCustomerStatusReport writes a pain.002.001.10 and holds it against its
// schema before it returns it: what comes back without an error can be sent. A
// rejection without a reason is refused.
func WriteCustomerStatusReport(r CustomerStatusReport) ([]byte, error) {
	const root = "CstmrPmtStsRpt"
	if err := rejection("pain.002", root+"/OrgnlGrpInfAndSts", r.Group.Status, r.Group.Reasons, ""); err != nil {
		return nil, err
	}
	r.Group.Reasons = fittedStatus(r.Group.Reasons)
	r.Blocks = slices.Clone(r.Blocks)
	for i := range r.Blocks {
		b := &r.Blocks[i]
		path := fmt.Sprintf("%s/OrgnlPmtInfAndSts[%d]", root, i+1)
		if err := rejection("pain.002", path, b.Status, b.Reasons, ""); err != nil {
			return nil, err
		}
		b.Reasons = fittedStatus(b.Reasons)
		b.Transactions = slices.Clone(b.Transactions)
		for j := range b.Transactions {
			t := &b.Transactions[j]
			if err := rejection("pain.002", fmt.Sprintf("%s/TxInfAndSts[%d]", path, j+1), t.Status, t.Reasons, ""); err != nil {
				return nil, err
			}
			t.Reasons = fittedStatus(t.Reasons)
			t.Original, t.TransactionID, t.SettledOn, t.InstructingAgent, t.InstructedAgent = Original{}, "", "", "", ""
		}
	}
	return compose(TypeCustomerStatusReport, root, &r, r.MessageID, dateTime(r.CreatedAt), r.Header)
}

// DecodeCustomerStatusReport reads a pain.002 that has passed its schema, as far
// as this gateway writes one.
func DecodeCustomerStatusReport(p Part) (*CustomerStatusReport, error) {
	r := new(CustomerStatusReport)
	return r, decodeWhole(p, r)
}
