package iso20022

import "strings"

// Notification is a camt.054: what an account was debited or credited with.
type Notification struct {
	MessageID string                `xml:"GrpHdr>MsgId"`
	CreatedAt DateTime              `xml:"GrpHdr>CreDtTm"`
	Recipient *Party                `xml:"GrpHdr>MsgRcpt"` // who it is for; may be nil
	Accounts  []AccountNotification `xml:"Ntfctn"`
}

// AccountNotification is one Ntfctn: the entries of one account.
type AccountNotification struct {
	ID             string   `xml:"Id"`
	SequenceNumber string   `xml:"ElctrncSeqNb"`
	CreatedAt      DateTime `xml:"CreDtTm"`
	CopyDuplicate  string   `xml:"CpyDplctInd"` // CODU, COPY or DUPL
	Account        Account  `xml:"Acct"`        // with its owner and servicer
	RelatedAccount *Account `xml:"RltdAcct"`
	Entries        []Entry  `xml:"Ntry"`
	Info           string   `xml:"AddtlNtfctnInf"`
}

// Entry is one booking.
type Entry struct {
	Reference         string         `xml:"NtryRef"`
	Amount            Amount         `xml:"Amt"`
	Direction         string         `xml:"CdtDbtInd"` // CRDT or DBIT
	Reversal          Indicator      `xml:"RvslInd"`   // true: it takes an earlier entry back
	Status            Code           `xml:"Sts"`       // BOOK, PDNG, INFO, FUTR
	BookedOn          DayOrTime      `xml:"BookgDt"`
	ValueOn           DayOrTime      `xml:"ValDt"`
	ServicerReference string         `xml:"AcctSvcrRef"`
	TransactionCode   BankCode       `xml:"BkTxCd"`
	Charges           *EntryCharges  `xml:"Chrgs"`
	Batches           []EntryDetails `xml:"NtryDtls"`
	Info              string         `xml:"AddtlNtryInf"`
}

// BankCode is the bank transaction code: domain, family and subfamily of ISO, or
// one of the bank's own.
type BankCode struct {
	Domain      string `xml:"Domn>Cd"` // PMNT
	Family      string `xml:"Domn>Fmly>Cd"`
	SubFamily   string `xml:"Domn>Fmly>SubFmlyCd"`
	Proprietary string `xml:"Prtry>Cd"`
	Issuer      string `xml:"Prtry>Issr"`
}

// EntryDetails are the transactions behind one entry.
type EntryDetails struct {
	MessageID            string             `xml:"Btch>MsgId"`
	BlockID              string             `xml:"Btch>PmtInfId"`
	NumberOfTransactions string             `xml:"Btch>NbOfTxs"`
	Transactions         []EntryTransaction `xml:"TxDtls"`
}

// EntryTransaction is one transaction behind an entry.
type EntryTransaction struct {
	MessageID         string `xml:"Refs>MsgId"`
	ServicerReference string `xml:"Refs>AcctSvcrRef"`
	BlockID           string `xml:"Refs>PmtInfId"`
	InstructionID     string `xml:"Refs>InstrId"`
	EndToEndID        string `xml:"Refs>EndToEndId"`
	UETR              string `xml:"Refs>UETR"`
	TransactionID     string `xml:"Refs>TxId"`
	ClearingReference string `xml:"Refs>ClrSysRef"`

	Amount            *Amount       `xml:"Amt"`
	Direction         string        `xml:"CdtDbtInd"`
	InstructedAmount  *Amount       `xml:"AmtDtls>InstdAmt>Amt"`
	TransactionAmount *Amount       `xml:"AmtDtls>TxAmt>Amt"`
	TransactionCode   BankCode      `xml:"BkTxCd"`
	Charges           *EntryCharges `xml:"Chrgs"`

	InitiatingParty  *PartyOrAgent `xml:"RltdPties>InitgPty"`
	Debtor           *PartyOrAgent `xml:"RltdPties>Dbtr"`
	DebtorAccount    *Account      `xml:"RltdPties>DbtrAcct"`
	UltimateDebtor   *PartyOrAgent `xml:"RltdPties>UltmtDbtr"`
	Creditor         *PartyOrAgent `xml:"RltdPties>Cdtr"`
	CreditorAccount  *Account      `xml:"RltdPties>CdtrAcct"`
	UltimateCreditor *PartyOrAgent `xml:"RltdPties>UltmtCdtr"`
	InstructingAgent *Agent        `xml:"RltdAgts>InstgAgt"`
	InstructedAgent  *Agent        `xml:"RltdAgts>InstdAgt"`
	DebtorAgent      *Agent        `xml:"RltdAgts>DbtrAgt"`
	CreditorAgent    *Agent        `xml:"RltdAgts>CdtrAgt"`

	Purpose        Code         `xml:"Purp"`
	Remittance     *Remittance  `xml:"RmtInf"`
	AcceptedAt     DateTime     `xml:"RltdDts>AccptncDtTm"`
	SettlementDate Date         `xml:"RltdDts>IntrBkSttlmDt"`
	Return         *Reason      `xml:"RtrInf"`
	Info           string       `xml:"AddtlTxInf"`
	Supplementary  []RawElement `xml:"SplmtryData"`
}

// EntryCharges are the charges in or beside an entry.
type EntryCharges struct {
	Total   *Amount       `xml:"TtlChrgsAndTaxAmt"`
	Records []EntryCharge `xml:"Rcrd"`
}

// EntryCharge is one charge.
type EntryCharge struct {
	Amount    Amount     `xml:"Amt"`
	Direction string     `xml:"CdtDbtInd"`   // CRDT or DBIT
	Included  Indicator  `xml:"ChrgInclInd"` // true: the entry's amount has it in it
	Type      ChargeType `xml:"Tp"`
	Bearer    string     `xml:"Br"` // DEBT, CRED, SHAR, SLEV
	Agent     *Agent     `xml:"Agt"`
}

// DecodeNotification reads a camt.054 that has passed its schema.
func DecodeNotification(p Part) (*Notification, error) {
	m := new(Notification)
	return m, decodeWhole(p, m)
}

func decodeNotification(p Part) (Content, error) {
	m, err := DecodeNotification(p)
	if err != nil {
		return nil, err
	}
	for i := range m.Accounts {
		m.Accounts[i].SequenceNumber = strings.TrimSpace(m.Accounts[i].SequenceNumber)
	}
	return m, nil
}

// Reference is the MsgId.
func (m *Notification) Reference() string { return m.MessageID }

// Created is the CreDtTm.
func (m *Notification) Created() DateTime { return m.CreatedAt }

// Count is the number of accounts that are reported on.
func (m *Notification) Count() int { return len(m.Accounts) }

// WriteNotification writes a camt.054, with an AppHdr when a header is given, and
// holds it against its schema before it returns it: what comes back without an
// error can be sent.
func WriteNotification(m *Notification, header *OutboundHeader) ([]byte, error) {
	return compose(TypeNotification, "BkToCstmrDbtCdtNtfctn", m, m.MessageID, string(m.CreatedAt), header)
}

// ChargeType is what a charge is for: a published code, or one of the bank's own.
type ChargeType struct {
	Code        string `xml:"Cd"`
	Proprietary string `xml:"Prtry>Id"`
	Issuer      string `xml:"Prtry>Issr"`
}
