package iso20022

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
)

// CustomerCreditTransfer is a pacs.008.001.08.
type CustomerCreditTransfer struct {
	GroupHeader  GroupHeader
	Transactions []CreditTransfer
}

// GroupHeader is what a pacs.008 says about all of its transactions.
type GroupHeader struct {
	MessageID            string       `xml:"MsgId"`
	CreatedAt            DateTime     `xml:"CreDtTm"`
	NumberOfTransactions string       `xml:"NbOfTxs"`
	ControlSum           string       `xml:"CtrlSum"` // decimal text as it came, empty for none
	TotalAmount          *Amount      `xml:"TtlIntrBkSttlmAmt"`
	SettlementDate       Date         `xml:"IntrBkSttlmDt"`
	SettlementMethod     string       `xml:"SttlmInf>SttlmMtd"` // INDA, INGA, COVE, CLRG
	SettlementAccount    *Account     `xml:"SttlmInf>SttlmAcct"`
	ClearingSystem       Code         `xml:"SttlmInf>ClrSys"`
	InstructingReimburse *Agent       `xml:"SttlmInf>InstgRmbrsmntAgt"`
	InstructedReimburse  *Agent       `xml:"SttlmInf>InstdRmbrsmntAgt"`
	ThirdReimburse       *Agent       `xml:"SttlmInf>ThrdRmbrsmntAgt"`
	PaymentType          *PaymentType `xml:"PmtTpInf"`
	InstructingAgent     *Agent       `xml:"InstgAgt"`
	InstructedAgent      *Agent       `xml:"InstdAgt"`
}

// CreditTransfer is one transaction of a pacs.008. What the message says only
// once for all (agents, settlement date, payment type) is repeated here.
type CreditTransfer struct {
	InstructionID     string `xml:"PmtId>InstrId"`
	EndToEndID        string `xml:"PmtId>EndToEndId"`
	TransactionID     string `xml:"PmtId>TxId"`
	UETR              string `xml:"PmtId>UETR"`
	ClearingReference string `xml:"PmtId>ClrSysRef"`

	PaymentType        *PaymentType `xml:"PmtTpInf"`
	Amount             Amount       `xml:"IntrBkSttlmAmt"`
	SettlementDate     Date         `xml:"IntrBkSttlmDt"`
	SettlementPriority string       `xml:"SttlmPrty"`
	DebitedAt          DateTime     `xml:"SttlmTmIndctn>DbtDtTm"`
	CreditedAt         DateTime     `xml:"SttlmTmIndctn>CdtDtTm"`
	SettleFrom         string       `xml:"SttlmTmReq>FrTm"`
	SettleTill         string       `xml:"SttlmTmReq>TillTm"`
	RejectAfter        string       `xml:"SttlmTmReq>RjctTm"`
	AcceptedAt         DateTime     `xml:"AccptncDtTm"`
	InstructedAmount   *Amount      `xml:"InstdAmt"`
	ExchangeRate       string       `xml:"XchgRate"` // decimal text as it came
	ChargeBearer       string       `xml:"ChrgBr"`   // DEBT, CRED, SHAR, SLEV
	Charges            []Charge     `xml:"ChrgsInf"`

	PreviousAgent1     *Agent `xml:"PrvsInstgAgt1"`
	PreviousAgent2     *Agent `xml:"PrvsInstgAgt2"`
	PreviousAgent3     *Agent `xml:"PrvsInstgAgt3"`
	InstructingAgent   *Agent `xml:"InstgAgt"`
	InstructedAgent    *Agent `xml:"InstdAgt"`
	IntermediaryAgent1 *Agent `xml:"IntrmyAgt1"`
	IntermediaryAgent2 *Agent `xml:"IntrmyAgt2"`
	IntermediaryAgent3 *Agent `xml:"IntrmyAgt3"`

	UltimateDebtor   *Party   `xml:"UltmtDbtr"`
	InitiatingParty  *Party   `xml:"InitgPty"`
	Debtor           Party    `xml:"Dbtr"`
	DebtorAccount    *Account `xml:"DbtrAcct"`
	DebtorAgent      Agent    `xml:"DbtrAgt"`
	CreditorAgent    Agent    `xml:"CdtrAgt"`
	Creditor         Party    `xml:"Cdtr"`
	CreditorAccount  *Account `xml:"CdtrAcct"`
	UltimateCreditor *Party   `xml:"UltmtCdtr"`

	ForCreditorAgent []Instruction `xml:"InstrForCdtrAgt"`
	ForNextAgent     []Instruction `xml:"InstrForNxtAgt"`
	Purpose          Code          `xml:"Purp"`
	Reporting        []Reporting   `xml:"RgltryRptg"`
	RelatedRemit     []struct{}    `xml:"RltdRmtInf"` // only how many there are
	Remittance       *Remittance   `xml:"RmtInf"`
	Supplementary    []struct{}    `xml:"SplmtryData"` // only how many there are
}

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
	PrivateIDs         []OtherID `xml:"Id>PrvtId>Othr"`
	BirthDate          Date      `xml:"Id>PrvtId>DtAndPlcOfBirth>BirthDt"`
	BirthCity          string    `xml:"Id>PrvtId>DtAndPlcOfBirth>CityOfBirth"`
	BirthCountry       string    `xml:"Id>PrvtId>DtAndPlcOfBirth>CtryOfBirth"`
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
	Department         string   `xml:"Dept"`
	SubDepartment      string   `xml:"SubDept"`
	Street             string   `xml:"StrtNm"`
	BuildingNumber     string   `xml:"BldgNb"`
	BuildingName       string   `xml:"BldgNm"`
	Floor              string   `xml:"Flr"`
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

// UnmarshalText reads an xs:dateTime after the schema gate.
func (t *DateTime) UnmarshalText(text []byte) error {
	*t = DateTime(bytes.Trim(text, " \t\r\n"))
	return nil
}

// DecodeCustomerCreditTransfer reads a pacs.008.001.08 that has passed its
// schema, one transaction at a time: visit gets each with its index, and may
// keep it. An error of visit ends the walk and is returned.
func DecodeCustomerCreditTransfer(p Part, visit func(header *GroupHeader, index int, tx *CreditTransfer) error) (*GroupHeader, error) {
	d := newDecoder(p)
	if err := d.root("FIToFICstmrCdtTrf"); err != nil {
		return nil, fmt.Errorf("decode %s: %w", p.Type, err)
	}
	var header *GroupHeader
	index := 0
	for d.child(2) {
		switch string(d.local) {
		case "GrpHdr":
			header = new(GroupHeader)
			if err := d.into(header); err != nil {
				return nil, fmt.Errorf("decode GrpHdr: %w", err)
			}
			header.NumberOfTransactions = strings.TrimSpace(header.NumberOfTransactions)
			header.ControlSum = strings.TrimSpace(header.ControlSum)
		case "CdtTrfTxInf":
			tx := new(CreditTransfer)
			if err := d.into(tx); err != nil {
				return nil, fmt.Errorf("decode transaction %d: %w", index+1, err)
			}
			if header == nil {
				return nil, errors.New("decode: a transaction stands before the group header")
			}
			tx.inherit(header)
			if err := visit(header, index, tx); err != nil {
				return nil, err
			}
			index++
		default:
			if err := skip(d.scanner); err != nil {
				return nil, fmt.Errorf("decode %s: %w", p.Type, err)
			}
		}
	}
	if header == nil {
		return nil, fmt.Errorf("decode %s: %w", p.Type, d.failure(errors.New("there is no group header")))
	}
	return header, d.err
}

func (tx *CreditTransfer) inherit(h *GroupHeader) {
	if tx.InstructingAgent == nil {
		tx.InstructingAgent = h.InstructingAgent
	}
	if tx.InstructedAgent == nil {
		tx.InstructedAgent = h.InstructedAgent
	}
	if tx.SettlementDate == "" {
		tx.SettlementDate = h.SettlementDate
	}
	if tx.PaymentType == nil {
		tx.PaymentType = h.PaymentType
	}
}
