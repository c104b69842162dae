package iso20022

import (
	"fmt"
	"slices"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// StatusReport is a pacs.002.001.10 to be written: what became of one or many
// transactions, or of a whole message.
type StatusReport struct {
	MessageID        string    `xml:"GrpHdr>MsgId"`                     // at most 35 characters, unique for ever
	CreatedAt        time.Time `xml:"GrpHdr>CreDtTm"`                   // its zone is the offset that is written
	InstructingAgent string    `xml:"GrpHdr>InstgAgt>FinInstnId>BICFI"` // who sends this report; may be empty
	InstructedAgent  string    `xml:"GrpHdr>InstdAgt>FinInstnId>BICFI"` // who gets it; may be empty
	// Group is the status of a whole message. Nil says nothing about it.
	Group *GroupStatus `xml:"OrgnlGrpInfAndSts"`
	// Transactions are the statuses, in the order in which they are written.
	Transactions []TransactionStatus `xml:"TxInfAndSts"`
	// Header asks for an AppHdr around the Document. Nil writes the bare Document.
	Header *OutboundHeader `xml:"-"`
}

// GroupStatus is the status of a message as a whole.
type GroupStatus struct {
	Original
	NumberOfTransactions string         `xml:"OrgnlNbOfTxs"` // may be empty
	Status               string         `xml:"GrpSts"`       // such as RJCT or PART; may be empty
	Reasons              []StatusReason `xml:"StsRsnInf"`
}

// TransactionStatus is the status of one transaction. Empty references are left
// out.
type TransactionStatus struct {
	StatusID      string         `xml:"StsId"` // ours
	Original      Original       `xml:"OrgnlGrpInf"`
	InstructionID string         `xml:"OrgnlInstrId"`
	EndToEndID    string         `xml:"OrgnlEndToEndId"`
	TransactionID string         `xml:"OrgnlTxId"`
	UETR          string         `xml:"OrgnlUETR"`
	Status        string         `xml:"TxSts"` // such as ACSC
	Reasons       []StatusReason `xml:"StsRsnInf"`
	Charges       []Charge       `xml:"ChrgsInf"`
	AcceptedAt    time.Time      `xml:"AccptncDtTm"` // zero leaves it out
	// SettledOn is the calendar day of effective settlement (YYYY-MM-DD), which a
	// rejection must not have; empty leaves it out.
	SettledOn        string `xml:"FctvIntrBkSttlmDt>Dt"`
	ClearingRef      string `xml:"ClrSysRef"`
	InstructingAgent string `xml:"InstgAgt>FinInstnId>BICFI"` // may be empty
	InstructedAgent  string `xml:"InstdAgt>FinInstnId>BICFI"` // may be empty
}

// StatusReason says why: a published code, or one of our own, and words.
type StatusReason struct {
	Code        string `xml:"Rsn>Cd"`    // four characters of ISO's external list
	Proprietary string `xml:"Rsn>Prtry"` // written when Code is empty
	// Info are the words. Each entry is split into pieces of 105 characters.
	Info []string `xml:"AddtlInf"`
}

// additionalInfoSize is what AddtlInf of a pacs.002 holds.
const additionalInfoSize = 105

// WriteStatusReport writes a pacs.002.001.10 and holds it against its schema
// before it returns it: what comes back without an error can be sent. A rejection
// without a reason, or with a settlement date, is refused as CBPR+ R9 and R10 demand.
func WriteStatusReport(r StatusReport) ([]byte, error) {
	const root = "FIToFIPmtStsRpt"
	if g := r.Group; g != nil {
		if err := rejection("pacs.002", root+"/OrgnlGrpInfAndSts", g.Status, g.Reasons, ""); err != nil {
			return nil, err
		}
		group := *g
		group.Reasons = fittedStatus(group.Reasons)
		r.Group = &group
	}
	r.Transactions = slices.Clone(r.Transactions)
	for i := range r.Transactions {
		t := &r.Transactions[i]
		if err := rejection("pacs.002", fmt.Sprintf("%s/TxInfAndSts[%d]", root, i+1), t.Status, t.Reasons, t.SettledOn); err != nil {
			return nil, err
		}
		t.Reasons = fittedStatus(t.Reasons)
	}
	return compose(TypeStatusReport, root, &r, r.MessageID, dateTime(r.CreatedAt), r.Header)
}

// DecodeStatusReport reads a pacs.002 that has passed its schema, as far as this
// gateway writes one.
func DecodeStatusReport(p Part) (*StatusReport, error) {
	r := new(StatusReport)
	return r, decodeWhole(p, r)
}

// rejection refuses a rejection that gives no reason, or that has a date of
// settlement. Its rules are those of the pacs.002; a pain.002 has the same.
func rejection(family, path, status string, reasons []StatusReason, settled string) error {
	if status != "RJCT" {
		return nil
	}
	f := gateway.Fault{Gate: gateway.GateRules, Path: "/Document/" + path, Tx: gateway.WholeMessage}
	switch {
	case len(reasons) == 0:
		f.Rule, f.Reason, f.Hint = family+":R9", reasonMissing, "a rejection needs a reason"
	case settled != "":
		f.Rule, f.Reason, f.Hint = family+":R10", reasonBarred, "a rejection has no settlement date"
	default:
		return nil
	}
	return invalid("write "+family, []gateway.Fault{f})
}

// fittedStatus makes reasons fit: one kind of code, and words in pieces.
func fittedStatus(reasons []StatusReason) []StatusReason {
	out := slices.Clone(reasons)
	for i := range out {
		if out[i].Code != "" {
			out[i].Proprietary = ""
		}
		out[i].Info = fitted(out[i].Info)
	}
	return out
}
