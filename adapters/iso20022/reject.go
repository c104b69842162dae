package iso20022

import (
	"encoding/xml"
	"fmt"
	"strings"
	"time"

	"github.com/moov-io/iso20022/pkg/admi_v01"
	"github.com/moov-io/iso20022/pkg/common"

	"github.com/vostro-gateway/vostro/gateway"
)

// Reject is an admi.002.001.01 to be written: a message that we refuse as a
// whole. It says nothing about a payment: where one is alive under the same
// reference, a bank must not read this as "pay again".
type Reject struct {
	Reference   string // of the refused message: BizMsgIdr or MsgId; NOTPROVIDED when it has none
	Reason      string // RjctgPtyRsn, our code, at most 35 characters
	Location    string // ErrLctn; cut to 350 characters
	Description string // RsnDesc; cut to 350 characters

	MessageID string // BizMsgIdr of the header, used only with one
	CreatedAt time.Time
	Header    *OutboundHeader // nil writes the bare Document
}

// Sizes of the texts of an admi.002.
const (
	rejectReferenceSize = 35
	rejectTextSize      = 350
)

// RejectFor says in an admi.002 what is wrong with a message: reason and place of
// the first fault, and as many of the others in words as there is room for.
func RejectFor(reference string, faults []gateway.Fault) Reject {
	r := Reject{Reference: reference, Reason: reasonFormat}
	if len(faults) == 0 {
		return r
	}
	r.Reason, r.Location = first(faults[0].Reason, reasonFormat), faults[0].Path
	words := make([]string, 0, len(faults))
	for _, f := range faults {
		text := f.Rule + ": " + f.Hint
		if f.Found != "" {
			text += " (found: " + f.Found + ")"
		}
		words = append(words, text)
	}
	r.Description = strings.Join(words, "; ")
	return r
}

// WriteReject writes an admi.002.001.01 and holds it against its schema before
// it returns it. The time of the rejection stands in the header only: the module
// that writes the body drops the offset of a time.
func WriteReject(r Reject) ([]byte, error) {
	const op = "write " + TypeMessageReject
	body := admi_v01.Admi00200101{
		RltdRef: admi_v01.MessageReference{Ref: common.Max35Text(cutReference(first(strings.TrimSpace(r.Reference), notProvided)))},
		Rsn: admi_v01.RejectionReason2{
			RjctgPtyRsn: common.Max35Text(fitting(r.Reason, rejectReferenceSize)),
			ErrLctn:     optionalText(r.Location),
			RsnDesc:     optionalText(r.Description),
		},
	}
	text, err := xml.Marshal(body)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", op, err)
	}
	var w writer
	w.root("Document", TypeMessageReject)
	w.Write(text)
	w.close("Document")
	return envelope(op, TypeMessageReject, r.MessageID, r.CreatedAt, r.Header, w.Bytes())
}

// optionalText is nil for an empty text, which the element must not have.
func optionalText(text string) *common.Max350Text {
	if text = fitting(text, rejectTextSize); text == "" {
		return nil
	}
	t := common.Max350Text(text)
	return &t
}

// cutReference cuts without a mark: what is left must be found again in somebody's book.
func cutReference(text string) string {
	runes := []rune(strings.TrimSpace(printable([]byte(text))))
	return string(runes[:min(len(runes), rejectReferenceSize)])
}

// fitting shortens a text to what an element holds, without characters that XML
// can't carry.
func fitting(text string, size int) string {
	return shortened(strings.TrimSpace(printable([]byte(text))), size)
}
