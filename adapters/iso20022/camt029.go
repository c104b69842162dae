package iso20022

import "slices"

// Resolution is a camt.029.001.09: the answer to a camt.056.
type Resolution struct {
	// Assignment is ours: from us to who asked.
	Assignment Assignment `xml:"Assgnmt"`
	// Case is the case of the request, when it had one.
	Case *Case `xml:"RslvdCase"`
	// Confirmation is the outcome as a whole: CNCL, PECR, PDCR, RJCR …
	Confirmation string `xml:"Sts>Conf"`
	// Group is the answer about a whole message.
	Group *GroupResolution `xml:"CxlDtls>OrgnlGrpInfAndSts"`
	// Transactions are the answers about single ones.
	Transactions []TransactionResolution `xml:"CxlDtls>TxInfAndSts"`
}

// GroupResolution is the answer about a whole message.
type GroupResolution struct {
	ID   string `xml:"OrgnlGrpCxlId"`
	Case *Case  `xml:"RslvdCase"`
	Original
	NumberOfTransactions string   `xml:"OrgnlNbOfTxs"`
	Status               string   `xml:"GrpCxlSts"` // PACR, RJCR, ACCR or PDCR
	Reasons              []Reason `xml:"CxlStsRsnInf"`
}

// TransactionResolution is the answer about one transaction. Empty references
// are left out.
type TransactionResolution struct {
	ID                        string        `xml:"CxlStsId"` // ours
	Case                      *Case         `xml:"RslvdCase"`
	Original                  *Original     `xml:"OrgnlGrpInf"`
	OriginalInstructionID     string        `xml:"OrgnlInstrId"`
	OriginalEndToEndID        string        `xml:"OrgnlEndToEndId"`
	OriginalTransactionID     string        `xml:"OrgnlTxId"`
	OriginalClearingReference string        `xml:"OrgnlClrSysRef"`
	OriginalUETR              string        `xml:"OrgnlUETR"`
	Status                    string        `xml:"TxCxlSts"`     // RJCR, ACCR or PDCR
	Reasons                   []Reason      `xml:"CxlStsRsnInf"` // of ISO's list of rejections of a cancellation
	OriginalAmount            *Amount       `xml:"OrgnlIntrBkSttlmAmt"`
	OriginalSettlementDate    Date          `xml:"OrgnlIntrBkSttlmDt"`
	Assigner                  *PartyOrAgent `xml:"Assgnr"`
	Assignee                  *PartyOrAgent `xml:"Assgne"`
}

// Answer gives the references of a request's transaction to the answer about it.
func (t *Cancellation) Answer(status string, reasons ...Reason) TransactionResolution {
	return TransactionResolution{
		Case: t.Case, Original: t.Original, OriginalInstructionID: t.OriginalInstructionID, OriginalEndToEndID: t.OriginalEndToEndID,
		OriginalTransactionID: t.OriginalTransactionID, OriginalClearingReference: t.OriginalClearingReference, OriginalUETR: t.OriginalUETR,
		Status: status, Reasons: reasons, OriginalAmount: t.OriginalAmount, OriginalSettlementDate: t.OriginalSettlementDate,
	}
}

// WriteResolution writes a camt.029.001.09, with an AppHdr when a header is
// given, and holds it against its schema before it returns it: what comes back
// without an error can be sent. Info of reasons is split into pieces of 105
// characters.
func WriteResolution(r *Resolution, header *OutboundHeader) ([]byte, error) {
	out := *r
	if r.Group != nil {
		group := *r.Group
		group.Reasons = fittedReasons(group.Reasons)
		out.Group = &group
	}
	out.Transactions = slices.Clone(r.Transactions)
	for i := range out.Transactions {
		out.Transactions[i].Reasons = fittedReasons(out.Transactions[i].Reasons)
	}
	return compose(TypeResolution, "RsltnOfInvstgtn", &out, r.Assignment.ID, string(r.Assignment.CreatedAt), header)
}

// DecodeResolution reads a camt.029 that has passed its schema, as far as this
// gateway writes one.
func DecodeResolution(p Part) (*Resolution, error) {
	r := new(Resolution)
	return r, decodeWhole(p, r)
}
