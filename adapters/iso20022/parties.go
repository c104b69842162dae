package iso20022

import (
	"bytes"
	"fmt"
	"time"
)

// Code is a choice between a published code and one of the sender's own.
type Code struct {
	Code        string `xml:"Cd"`
	Proprietary string `xml:"Prtry"`
}

// String gives whichever of the two is there.
func (c Code) String() string {
	if c.Code != "" {
		return c.Code
	}
	return c.Proprietary
}

// PaymentType is how a payment wants to be handled.
type PaymentType struct {
	Priority        string `xml:"InstrPrty"` // HIGH, NORM
	ServiceLevels   []Code `xml:"SvcLvl"`
	LocalInstrument Code   `xml:"LclInstrm"`
	CategoryPurpose Code   `xml:"CtgyPurp"`
}

// Party is a debtor, a creditor, or somebody behind one of them.
type Party struct {
	Name               string    `xml:"Nm"`
	Address            *Address  `xml:"PstlAdr"`
	BIC                string    `xml:"Id>OrgId>AnyBIC"`
	LEI                string    `xml:"Id>OrgId>LEI"`
	OrganisationIDs    []OtherID `xml:"Id>OrgId>Othr"`
	BirthDate          Date      `xml:"Id>PrvtId>DtAndPlcOfBirth>BirthDt"`
	BirthCity          string    `xml:"Id>PrvtId>DtAndPlcOfBirth>CityOfBirth"`
	BirthCountry       string    `xml:"Id>PrvtId>DtAndPlcOfBirth>CtryOfBirth"`
	PrivateIDs         []OtherID `xml:"Id>PrvtId>Othr"`
	CountryOfResidence string    `xml:"CtryOfRes"`
}

// OtherID is an identification under some scheme.
type OtherID struct {
	ID     string `xml:"Id"`
	Scheme Code   `xml:"SchmeNm"`
	Issuer string `xml:"Issr"`
}

// Address is a postal address, structured, free, or both.
type Address struct {
	CareOf             string   `xml:"CareOf"` // in newer versions only, as is Unit
	Department         string   `xml:"Dept"`
	SubDepartment      string   `xml:"SubDept"`
	Street             string   `xml:"StrtNm"`
	BuildingNumber     string   `xml:"BldgNb"`
	BuildingName       string   `xml:"BldgNm"`
	Floor              string   `xml:"Flr"`
	Unit               string   `xml:"UnitNb"`
	PostBox            string   `xml:"PstBx"`
	Room               string   `xml:"Room"`
	PostCode           string   `xml:"PstCd"`
	Town               string   `xml:"TwnNm"`
	TownLocation       string   `xml:"TwnLctnNm"`
	District           string   `xml:"DstrctNm"`
	CountrySubdivision string   `xml:"CtrySubDvsn"`
	Country            string   `xml:"Ctry"`
	Lines              []string `xml:"AdrLine"`
}

// Account is a cash account: an IBAN or another number, and perhaps a proxy.
type Account struct {
	IBAN     string  `xml:"Id>IBAN"`
	Other    OtherID `xml:"Id>Othr"` // its ID is empty beside an IBAN
	Type     Code    `xml:"Tp"`
	Currency string  `xml:"Ccy"`
	Name     string  `xml:"Nm"`
	Proxy    *Proxy  `xml:"Prxy"`
	Owner    *Party  `xml:"Ownr"` // in a camt.054 only
	Servicer *Agent  `xml:"Svcr"` // in a camt.054 only
}

// Proxy stands for an account; type CAIP10 makes it a wallet.
type Proxy struct {
	Type Code   `xml:"Tp"`
	ID   string `xml:"Id"`
}

// Agent is a financial institution.
type Agent struct {
	BIC            string   `xml:"FinInstnId>BICFI"`
	ClearingSystem Code     `xml:"FinInstnId>ClrSysMmbId>ClrSysId"`
	MemberID       string   `xml:"FinInstnId>ClrSysMmbId>MmbId"`
	LEI            string   `xml:"FinInstnId>LEI"`
	Name           string   `xml:"FinInstnId>Nm"`
	Address        *Address `xml:"FinInstnId>PstlAdr"`
	Other          OtherID  `xml:"FinInstnId>Othr"`
	BranchID       string   `xml:"BrnchId>Id"`
}

// Charge is what an agent on the way took.
type Charge struct {
	Amount Amount `xml:"Amt"`
	Agent  Agent  `xml:"Agt"`
}

// Instruction is something that an agent is asked to do.
type Instruction struct {
	Code string `xml:"Cd"`
	Text string `xml:"InstrInf"`
}

// Reporting is a regulatory report that travels with a payment.
type Reporting struct {
	Indicator        string `xml:"DbtCdtRptgInd"`
	AuthorityName    string `xml:"Authrty>Nm"`
	AuthorityCountry string `xml:"Authrty>Ctry"`
	Details          []struct {
		Type    string   `xml:"Tp"`
		Date    Date     `xml:"Dt"`
		Country string   `xml:"Ctry"`
		Code    string   `xml:"Cd"`
		Amount  *Amount  `xml:"Amt"`
		Text    []string `xml:"Inf"`
	} `xml:"Dtls"`
}

// Remittance is what the payment is for, free or structured.
type Remittance struct {
	Unstructured []string           `xml:"Ustrd"`
	Structured   []StructuredRemits `xml:"Strd"`
}

// StructuredRemits is one structured piece of remittance information; RawXML
// keeps all of it, byte for byte.
type StructuredRemits struct {
	DocumentNumbers    []string `xml:"RfrdDocInf>Nb"`
	CreditorReference  string   `xml:"CdtrRefInf>Ref"`
	AdditionalRemittal []string `xml:"AddtlRmtInf"`
	RawXML             []byte   `xml:",innerxml"`
}

// RawElement is an element that is kept as it came, such as SplmtryData.
type RawElement struct {
	// XML is everything between its tags, byte for byte.
	XML []byte `xml:",innerxml"`
}

// PartyOrAgent is somebody who is named as a party or as an agent.
type PartyOrAgent struct {
	Party *Party `xml:"Pty"`
	Agent *Agent `xml:"Agt"`
}

// BIC is the BIC of whichever of the two is there, empty when it has none.
func (p *PartyOrAgent) BIC() string {
	switch {
	case p == nil:
		return ""
	case p.Agent != nil:
		return p.Agent.BIC
	case p.Party != nil:
		return p.Party.BIC
	}
	return ""
}

// AgentOf names an agent by its BIC.
func AgentOf(bic string) PartyOrAgent { return PartyOrAgent{Agent: &Agent{BIC: bic}} }

// Reason says why a payment comes back or shall be taken back.
type Reason struct {
	Originator *Party   `xml:"Orgtr"`
	Code       Code     `xml:"Rsn"`
	Info       []string `xml:"AddtlInf"`
}

// Date is a calendar day, YYYY-MM-DD. A zone that stood behind it is gone and
// has not moved the day. Empty means that there was none.
type Date string

// UnmarshalText reads an xs:date after the schema gate.
func (d *Date) UnmarshalText(text []byte) error {
	s := string(bytes.Trim(text, " \t\r\n"))
	if len(s) < 10 || s[4] != '-' || s[7] != '-' {
		return fmt.Errorf("%q is not a day of our era", s)
	}
	*d = Date(s[:10])
	return nil
}

// DateTime is a time as it came, without surrounding blanks; it may lack an
// offset, and then it is the sender's local time.
type DateTime string

// Indicator is a boolean of XML Schema in its words: true or false, also where 1
// or 0 came. Empty means that there was none.
type Indicator string

// UnmarshalText reads an xs:boolean after the schema gate.
func (i *Indicator) UnmarshalText(text []byte) error {
	switch s := string(bytes.Trim(text, " \t\r\n")); s {
	case "1":
		*i = "true"
	case "0":
		*i = "false"
	default:
		*i = Indicator(s)
	}
	return nil
}

// NewDateTime writes a time as CBPR+ wants it: with its offset, to the second or,
// where there are any, to the millisecond. The zero time is empty.
func NewDateTime(t time.Time) DateTime { return DateTime(dateTime(t)) }

// UnmarshalText reads an xs:dateTime after the schema gate.
func (t *DateTime) UnmarshalText(text []byte) error {
	*t = DateTime(bytes.Trim(text, " \t\r\n"))
	return nil
}
