package iso20022

import (
	"encoding/xml"
	"fmt"
	"strings"
)

// Header is the Business Application Header, as far as the gateway reads it.
type Header struct {
	Type              string // head.001.001.02
	From              HeaderParty
	To                HeaderParty
	BusinessMessageID string // BizMsgIdr
	MessageDefinition string // MsgDefIdr
	BusinessService   string // BizSvc
	CreatedAt         string // CreDt or CreDtTm, as it came
	CopyDuplicate     string // CODU, COPY or DUPL
	PossibleDuplicate string // PssblDplct as it came
	Priority          string // Prty
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
	var x struct {
		From    HeaderParty `xml:"Fr"`
		To      HeaderParty `xml:"To"`
		ID      string      `xml:"BizMsgIdr"`
		Def     string      `xml:"MsgDefIdr"`
		Svc     string      `xml:"BizSvc"`
		Created string      `xml:"CreDt"`
		Copy    string      `xml:"CpyDplct"`
		Dup     string      `xml:"PssblDplct"`
		Prio    string      `xml:"Prty"`
	}
	if err := xml.Unmarshal(p.XML, &x); err != nil {
		return nil, fmt.Errorf("decode AppHdr: %w", err)
	}
	return &Header{
		Type: p.Type, From: x.From, To: x.To, BusinessMessageID: x.ID, MessageDefinition: x.Def, BusinessService: x.Svc,
		CreatedAt: strings.TrimSpace(x.Created), CopyDuplicate: x.Copy, PossibleDuplicate: strings.TrimSpace(x.Dup), Priority: x.Prio,
	}, nil
}
