package iso20022

import (
	"slices"
	"time"
)

// Receipt is an admi.007.001.01 to be written: a message arrived, and how it was
// taken. It says nothing about a payment.
type Receipt struct {
	MessageID string          `xml:"MsgId>MsgId"`   // at most 35 characters
	CreatedAt time.Time       `xml:"MsgId>CreDtTm"` // its zone is the offset that is written
	Reports   []ReceiptReport `xml:"Rpt"`
	// Header asks for an AppHdr around the Document. Nil writes the bare Document.
	Header *OutboundHeader `xml:"-"`
}

// ReceiptReport is about one message.
type ReceiptReport struct {
	Reference   string    `xml:"RltdRef>Ref"`     // its BizMsgIdr or MsgId; NOTPROVIDED when it has none
	MessageName string    `xml:"RltdRef>MsgNm"`   // such as pacs.008.001.08; may be empty
	Status      string    `xml:"ReqHdlg>StsCd"`   // at most four characters, such as RECE
	At          time.Time `xml:"ReqHdlg>StsDtTm"` // zero leaves it out
	Text        string    `xml:"ReqHdlg>Desc"`    // cut to 140 characters
}

const receiptTextSize = 140

// WriteReceipt writes an admi.007.001.01 and holds it against its schema before
// it returns it: what comes back without an error can be sent.
func WriteReceipt(r Receipt) ([]byte, error) {
	r.Reports = slices.Clone(r.Reports)
	for i := range r.Reports {
		report := &r.Reports[i]
		report.Reference = cutReference(first(report.Reference, notProvided))
		report.Text = fitting(report.Text, receiptTextSize)
	}
	return compose(TypeReceipt, "RctAck", &r, r.MessageID, dateTime(r.CreatedAt), r.Header)
}

// DecodeReceipt reads an admi.007 that has passed its schema, as far as this
// gateway writes one.
func DecodeReceipt(p Part) (*Receipt, error) {
	r := new(Receipt)
	return r, decodeWhole(p, r)
}
