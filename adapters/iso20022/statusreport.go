package iso20022

import (
	"strconv"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// StatusReport is a pacs.002.001.10 to be written: what became of one or many
// transactions, or of a whole message.
type StatusReport struct {
	MessageID        string    // MsgId, at most 35 characters, unique for ever
	CreatedAt        time.Time // CreDtTm; its zone is the offset that is written
	InstructingAgent string    // BIC of who sends this report; may be empty
	InstructedAgent  string    // BIC of who gets it; may be empty
	// Group is the status of a whole message. Nil says nothing about it.
	Group *GroupStatus
	// Transactions are the statuses, in the order in which they are written.
	Transactions []TransactionStatus
	// Header asks for an AppHdr around the Document. Nil writes the bare Document.
	Header *OutboundHeader
}

// GroupStatus is the status of a message as a whole.
type GroupStatus struct {
	Original
	NumberOfTransactions string // OrgnlNbOfTxs; may be empty
	Status               string // GrpSts, such as RJCT or PART; may be empty
	Reasons              []StatusReason
}

// TransactionStatus is the status of one transaction. Empty references are left
// out.
type TransactionStatus struct {
	StatusID      string // StsId, ours
	Original      Original
	InstructionID string
	EndToEndID    string
	TransactionID string
	UETR          string
	Status        string // TxSts, such as ACSC
	Reasons       []StatusReason
	AcceptedAt    time.Time // AccptncDtTm; zero leaves it out
	// SettledOn is the calendar day of effective settlement (YYYY-MM-DD), which a
	// rejection must not have; empty leaves it out.
	SettledOn        string
	ClearingRef      string // ClrSysRef
	InstructingAgent string // BIC; may be empty
	InstructedAgent  string // BIC; may be empty
}

// StatusReason says why: a published code, or one of our own, and words.
type StatusReason struct {
	Code        string // Rsn/Cd, four characters of ISO's external list
	Proprietary string // Rsn/Prtry, written when Code is empty
	// Info are the words. Each entry is split into pieces of 105 characters.
	Info []string
}

// additionalInfoSize is what AddtlInf of a pacs.002 holds.
const additionalInfoSize = 105

// WriteStatusReport writes a pacs.002.001.10 and holds it against its schema
// before it returns it: what comes back without an error can be sent. A rejection
// without a reason, or with a settlement date, is refused as CBPR+ R9 and R10 demand.
func WriteStatusReport(r StatusReport) ([]byte, error) {
	const op = "write " + TypeStatusReport
	var w writer
	w.root("Document", TypeStatusReport)
	w.open("FIToFIPmtStsRpt")
	w.open("GrpHdr")
	w.leaf("MsgId", r.MessageID)
	w.leaf("CreDtTm", dateTime(r.CreatedAt))
	w.agent("InstgAgt", r.InstructingAgent)
	w.agent("InstdAgt", r.InstructedAgent)
	w.close("GrpHdr")
	if g := r.Group; g != nil {
		w.open("OrgnlGrpInfAndSts")
		w.original(g.Original)
		w.leaf("OrgnlNbOfTxs", g.NumberOfTransactions)
		w.leaf("GrpSts", g.Status)
		w.reasons(g.Reasons)
		w.close("OrgnlGrpInfAndSts")
		if err := rejection(op, "OrgnlGrpInfAndSts", g.Status, g.Reasons, ""); err != nil {
			return nil, err
		}
	}
	for i, t := range r.Transactions {
		if err := rejection(op, "TxInfAndSts["+strconv.Itoa(i+1)+"]", t.Status, t.Reasons, t.SettledOn); err != nil {
			return nil, err
		}
		w.transaction(t)
	}
	w.close("FIToFIPmtStsRpt")
	w.close("Document")
	return envelope(op, TypeStatusReport, r.MessageID, r.CreatedAt, r.Header, w.Bytes())
}

func rejection(op, path, status string, reasons []StatusReason, settled string) error {
	if status != "RJCT" {
		return nil
	}
	f := gateway.Fault{Gate: gateway.GateRules, Path: "/Document/FIToFIPmtStsRpt/" + path, Tx: gateway.WholeMessage}
	switch {
	case len(reasons) == 0:
		f.Rule, f.Reason, f.Hint = "pacs.002:R9", reasonMissing, "a rejection needs a reason"
	case settled != "":
		f.Rule, f.Reason, f.Hint = "pacs.002:R10", reasonBarred, "a rejection has no settlement date"
	default:
		return nil
	}
	return invalid(op, []gateway.Fault{f})
}

func (w *writer) transaction(t TransactionStatus) {
	w.open("TxInfAndSts")
	w.leaf("StsId", t.StatusID)
	if t.Original.MessageID != "" {
		w.open("OrgnlGrpInf")
		w.original(t.Original)
		w.close("OrgnlGrpInf")
	}
	w.leaf("OrgnlInstrId", t.InstructionID)
	w.leaf("OrgnlEndToEndId", t.EndToEndID)
	w.leaf("OrgnlTxId", t.TransactionID)
	w.leaf("OrgnlUETR", t.UETR)
	w.leaf("TxSts", t.Status)
	w.reasons(t.Reasons)
	w.leaf("AccptncDtTm", dateTime(t.AcceptedAt))
	if t.SettledOn != "" {
		w.open("FctvIntrBkSttlmDt")
		w.leaf("Dt", t.SettledOn)
		w.close("FctvIntrBkSttlmDt")
	}
	w.leaf("ClrSysRef", t.ClearingRef)
	w.agent("InstgAgt", t.InstructingAgent)
	w.agent("InstdAgt", t.InstructedAgent)
	w.close("TxInfAndSts")
}

func (w *writer) original(o Original) {
	w.leaf("OrgnlMsgId", o.MessageID)
	w.leaf("OrgnlMsgNmId", o.MessageName)
	w.leaf("OrgnlCreDtTm", string(o.CreatedAt))
}

func (w *writer) reasons(reasons []StatusReason) {
	for _, r := range reasons {
		w.open("StsRsnInf")
		if r.Code != "" || r.Proprietary != "" {
			w.open("Rsn")
			if r.Code != "" {
				w.leaf("Cd", r.Code)
			} else {
				w.leaf("Prtry", r.Proprietary)
			}
			w.close("Rsn")
		}
		for _, text := range r.Info {
			for _, piece := range pieces(text, additionalInfoSize) {
				w.leaf("AddtlInf", piece)
			}
		}
		w.close("StsRsnInf")
	}
}
