package iso20022

import (
	"fmt"
	"strings"
)

// Header is the Business Application Header, as far as the gateway reads it.
type Header struct {
	Type              string      `xml:"-"` // head.001.001.02
	From              HeaderParty `xml:"Fr"`
	To                HeaderParty `xml:"To"`
	BusinessMessageID string      `xml:"BizMsgIdr"`
	MessageDefinition string      `xml:"MsgDefIdr"`
	BusinessService   string      `xml:"BizSvc"`
	CreatedAt         string      `xml:"CreDt"`      // as it came
	CopyDuplicate     string      `xml:"CpyDplct"`   // CODU, COPY or DUPL
	PossibleDuplicate string      `xml:"PssblDplct"` // as it came
	Priority          string      `xml:"Prty"`
}

// HeaderParty is From or To: a financial institution or an organisation.
type HeaderParty struct {
	BIC        string `xml:"FIId>FinInstnId>BICFI"`
	LegacyBIC  string `xml:"FIId>FinInstnId>BIC"`
	OrgBIC     string `xml:"OrgId>Id>OrgId>AnyBIC"`
	MemberID   string `xml:"FIId>FinInstnId>ClrSysMmbId>MmbId"`
	LEI        string `xml:"FIId>FinInstnId>LEI"`
	OrgName    string `xml:"OrgId>Nm"`
	MemberName string `xml:"FIId>FinInstnId>Nm"`
}

// decodeHeader reads an AppHdr that has passed its schema.
func decodeHeader(p Part) (*Header, error) {
	h := &Header{Type: p.Type}
	d := newDecoder(p)
	if err := d.root(); err != nil {
		return nil, fmt.Errorf("decode AppHdr: %w", err)
	}
	if err := d.into(h); err != nil {
		return nil, fmt.Errorf("decode AppHdr: %w", err)
	}
	h.CreatedAt, h.PossibleDuplicate = strings.TrimSpace(h.CreatedAt), strings.TrimSpace(h.PossibleDuplicate)
	return h, nil
}
