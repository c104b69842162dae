package iso20022

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"
)

// The fund messages, each in the version that is live (04) and the one that
// knows tokens (05, confirmations 06).
const (
	TypeSubscriptionOrder04        = "setr.010.001.04"
	TypeSubscriptionOrder05        = "setr.010.001.05"
	TypeRedemptionOrder04          = "setr.004.001.04"
	TypeRedemptionOrder05          = "setr.004.001.05"
	TypeSubscriptionCancellation04 = "setr.011.001.04"
	TypeSubscriptionCancellation05 = "setr.011.001.05"
	TypeRedemptionCancellation04   = "setr.005.001.04"
	TypeRedemptionCancellation05   = "setr.005.001.05"
	TypeOrderStatusRequest04       = "setr.018.001.04"
	TypeOrderStatusRequest05       = "setr.018.001.05"

	TypeSubscriptionConfirmation04 = "setr.012.001.04"
	TypeSubscriptionConfirmation06 = "setr.012.001.06"
	TypeRedemptionConfirmation04   = "setr.006.001.04"
	TypeRedemptionConfirmation06   = "setr.006.001.06"
	TypeOrderStatusReport04        = "setr.016.001.04"
	TypeOrderStatusReport05        = "setr.016.001.05"
	TypeCancellationStatusReport04 = "setr.017.001.04"
	TypeCancellationStatusReport05 = "setr.017.001.05"
)

// Decimal is a number without a currency, in its shortest form: units, rates.
// It never passes through a float. The schemas let units be negative, so a minus
// sign may stand in front; zero has none. Empty means that there was none.
type Decimal string

// UnmarshalText reads an xs:decimal after the schema gate.
func (d *Decimal) UnmarshalText(text []byte) error {
	s := strings.Trim(string(text), " \t\r\n")
	magnitude, err := decimal(strings.TrimPrefix(s, "-"))
	if err != nil || strings.HasPrefix(s, "-+") {
		return fmt.Errorf("%q is not a decimal number", s)
	}
	if strings.HasPrefix(s, "-") && magnitude != "0" {
		magnitude = "-" + magnitude
	}
	*d = Decimal(magnitude)
	return nil
}

// DateOrTime is a calendar day or a time; one of the two is set.
type DateOrTime struct {
	Date Date     `xml:"Dt"`
	Time DateTime `xml:"DtTm"`
}

// GenericID is an identification of somebody's own making.
type GenericID struct {
	ID     string `xml:"Id"`
	Scheme string `xml:"SchmeNm"`
	Issuer string `xml:"Issr"`
}

// FundCode is a choice between a published code and one of the sender's own.
type FundCode struct {
	Code        string    `xml:"Cd"`
	Proprietary GenericID `xml:"Prtry"`
}

// FundReference names another message.
type FundReference struct {
	Reference   string     `xml:"Ref"`
	Issuer      *FundParty `xml:"RefIssr"`
	MessageName string     `xml:"MsgNm"`
}

// FundParty is somebody in a fund message: a BIC, a number, or a name and
// address; as a place of settlement also a ledger.
type FundParty struct {
	BIC         string    `xml:"Pty>AnyBIC"`
	Proprietary GenericID `xml:"Pty>PrtryId"`
	Name        string    `xml:"Pty>NmAndAdr>Nm"`
	Address     *Address  `xml:"Pty>NmAndAdr>Adr"`
	LedgerID    string    `xml:"Pty>DgtlLdgrId"` // DTI of a ledger, 05 on
	LEI         string    `xml:"LEI"`
}

// FundAgent is a financial institution in a fund message.
type FundAgent struct {
	BIC         string       `xml:"Pty>BICFI"`
	Clearing    *ClearingRef `xml:"Pty>ClrSysMmbId"`
	Proprietary string       `xml:"Pty>PrtryId"`
	Name        string       `xml:"Pty>NmAndAdr>Nm"`
	Address     *Address     `xml:"Pty>NmAndAdr>Adr"`
	LEI         string       `xml:"LEI"`
}

// ClearingRef is an agent's number in a clearing system: the element that names
// the system (USFW, DEBLZ …) and the number.
type ClearingRef struct {
	System string
	ID     string
}

// UnmarshalXML reads the choice after the schema gate.
func (c *ClearingRef) UnmarshalXML(d *xml.Decoder, _ xml.StartElement) error {
	return choice(d, func(alternative xml.StartElement) (err error) {
		c.System = alternative.Name.Local
		c.ID, err = elementText(d)
		return err
	})
}

// FundWallet is an address on a ledger, in the account that holds fund units or
// as a means of paying. The type says how the ID is to be read: CAIP for CAIP-10.
type FundWallet struct {
	ID       string    `xml:"Id"`
	Type     GenericID `xml:"Tp"`
	Name     string    `xml:"Nm"`
	LedgerID string    `xml:"DgtlLdgrId"` // DTI of the ledger; cash wallets have one
}

// SubAccount is a part of an investment account.
type SubAccount struct {
	ID             string `xml:"Id"`
	Name           string `xml:"Nm"`
	Characteristic string `xml:"Chrtc"`
	Designation    string `xml:"AcctDsgnt"`
}

// InvestmentAccount is the account that holds the fund units.
type InvestmentAccount struct {
	ID          string      `xml:"AcctId"`
	Name        string      `xml:"AcctNm"`
	Designation string      `xml:"AcctDsgnt"`
	Owners      []FundParty `xml:"OwnrId"`
	Servicer    *FundParty  `xml:"AcctSvcr"`
	Eligibility string      `xml:"OrdrOrgtrElgblty"` // ELIG, RETL, PROF
	SubAccount  *SubAccount `xml:"SubAcctDtls"`
	Wallet      *FundWallet `xml:"BlckChainAdrOrWllt"` // 05 on
}

// Schemes of an instrument identification that the gateway knows by name. The
// scheme is the element of the choice, so others are possible.
const (
	SchemeISIN  = "ISIN"
	SchemeDTI   = "DTI" // ISO 24165, 05 on
	SchemeOther = "OthrPrtryId"
)

// InstrumentID identifies a fund or a share class.
type InstrumentID struct {
	Scheme string // ISIN, DTI, SEDOL, CUSIP … or OthrPrtryId
	ID     string
	// Source says whose identification it is; only with OthrPrtryId.
	Source InstrumentSource
}

// InstrumentSource is a country or a name.
type InstrumentSource struct {
	Country     string `xml:"Dmst"`
	Proprietary string `xml:"Prtry"`
}

// UnmarshalXML reads the choice after the schema gate.
func (i *InstrumentID) UnmarshalXML(d *xml.Decoder, _ xml.StartElement) error {
	return choice(d, func(alternative xml.StartElement) (err error) {
		i.Scheme = alternative.Name.Local
		if i.Scheme != SchemeOther {
			i.ID, err = elementText(d)
			return err
		}
		var other struct {
			ID     string           `xml:"Id"`
			Source InstrumentSource `xml:"IdSrc"`
			// reda.001.001.04 has the choice itself in their place.
			Country     string `xml:"DmstIdSrc"`
			Proprietary string `xml:"PrtryIdSrc"`
		}
		err = d.DecodeElement(&other, &alternative)
		i.ID, i.Source = other.ID, other.Source
		if other.Country+other.Proprietary != "" {
			i.Source = InstrumentSource{Country: other.Country, Proprietary: other.Proprietary}
		}
		return err
	})
}

// FundInstrument is the fund or share class that an order is about.
type FundInstrument struct {
	ID            InstrumentID `xml:"Id"`
	Name          string       `xml:"Nm"`
	ShortName     string       `xml:"ShrtNm"`
	Supplementary string       `xml:"SplmtryId"`
	Class         string       `xml:"ClssTp"`
	Form          string       `xml:"SctiesForm"`  // BEAR, REGD
	Distribution  string       `xml:"DstrbtnPlcy"` // DIST, ACCU
	ProductGroup  string       `xml:"PdctGrp"`
	SeriesName    string       `xml:"SrsId>SrsNm"`
}

// Means of a cash settlement: the element of the choice.
const (
	MeansCreditTransfer = "CdtTrfDtls"
	MeansCashAccount    = "CshAcctDtls"
	MeansCashWallet     = "BlckChainCshWllt" // 05 on
)

// CashSettlement says how the cash of an order is paid. Cards, cheques, drafts
// and direct debits are only named: what stands in them isn't the gateway's business.
type CashSettlement struct {
	Means          string
	CreditTransfer *FundCreditTransfer
	CashAccount    *FundCashAccount
	Wallet         *FundWallet
}

// UnmarshalXML reads PmtInstrm, which is a choice, after the schema gate.
func (c *CashSettlement) UnmarshalXML(d *xml.Decoder, _ xml.StartElement) error {
	return choice(d, func(instrument xml.StartElement) error {
		return choice(d, func(alternative xml.StartElement) error {
			c.Means = alternative.Name.Local
			switch c.Means {
			case MeansCreditTransfer:
				c.CreditTransfer = new(FundCreditTransfer)
				return d.DecodeElement(c.CreditTransfer, &alternative)
			case MeansCashAccount:
				c.CashAccount = new(FundCashAccount)
				return d.DecodeElement(c.CashAccount, &alternative)
			case MeansCashWallet:
				c.Wallet = new(FundWallet)
				return d.DecodeElement(c.Wallet, &alternative)
			}
			return d.Skip()
		})
	})
}

// FundCashAccount is a cash account at the fund's own side.
type FundCashAccount struct {
	ID   string   `xml:"AcctId"`
	Type FundCode `xml:"Tp"`
}

// FundCreditTransfer is a credit transfer that settles an order's cash leg.
type FundCreditTransfer struct {
	Reference            string       `xml:"Ref"`
	Debtor               *FundParty   `xml:"Dbtr"`
	DebtorAccount        *FundAccount `xml:"DbtrAcct"`
	DebtorAgent          *FundAgent   `xml:"DbtrAgt"`
	DebtorAgentAccount   *FundAccount `xml:"DbtrAgtAcct"`
	IntermediaryAgent1   *FundAgent   `xml:"IntrmyAgt1"`
	IntermediaryAccount1 *FundAccount `xml:"IntrmyAgt1Acct"`
	IntermediaryAgent2   *FundAgent   `xml:"IntrmyAgt2"`
	IntermediaryAccount2 *FundAccount `xml:"IntrmyAgt2Acct"`
	CreditorAgent        *FundAgent   `xml:"CdtrAgt"`
	CreditorAgentAccount *FundAccount `xml:"CdtrAgtAcct"`
	Creditor             *FundParty   `xml:"Cdtr"`
	CreditorAccount      *FundAccount `xml:"CdtrAcct"`
}

// FundAccount is a cash account in a credit transfer: an IBAN, another number or,
// from 05 on, a wallet.
type FundAccount struct {
	IBAN   string      `xml:"Id>IBAN"`
	Other  OtherID     `xml:"Id>Othr"`
	Wallet *FundWallet `xml:"Id>BlckChainCshWllt"`
	Name   string      `xml:"Nm"`
}

// DigitalSettlement is an asset on a ledger and how much of it: the digital side
// of a settlement, or a network's fee. 05 on.
type DigitalSettlement struct {
	ISIN        string           `xml:"FinInstrmId>ISIN"`
	OtherIDs    []OtherAssetID   `xml:"FinInstrmId>OthrId"`
	Description string           `xml:"FinInstrmId>Desc"`
	Quantity    *DigitalQuantity `xml:"Qty>Qty"`
	Proprietary *OwnQuantity     `xml:"Qty>PrtryQty"`
	LedgerID    string           `xml:"DgtlLdgrId"` // DTI of the ledger
}

// OtherAssetID identifies an asset under a scheme, such as DTID for a DTI.
type OtherAssetID struct {
	ID     string `xml:"Id"`
	Suffix string `xml:"Sfx"`
	Type   Code   `xml:"Tp"`
}

// DigitalQuantity is one of these.
type DigitalQuantity struct {
	Units      Decimal `xml:"Unit"`
	FaceAmount Decimal `xml:"FaceAmt"`
	Amortised  Decimal `xml:"AmtsdVal"`
	TokenUnits Decimal `xml:"DgtlTknUnit"` // up to 30 digits
}

// OwnQuantity is a quantity in a unit of somebody's own.
type OwnQuantity struct {
	Quantity Decimal `xml:"Qty"`
	Type     string  `xml:"QtyTp"`
	Issuer   string  `xml:"Issr"`
	Scheme   string  `xml:"SchmeNm"`
}

// CopyDetails say that a message is a copy.
type CopyDetails struct {
	Copy             bool   `xml:"CpyInd"`
	OriginalReceiver string `xml:"OrgnlRcvr"` // BIC
}

// Extension is what a sender couldn't say otherwise: a place in the message and
// a text that belongs there.
type Extension struct {
	Place string `xml:"PlcAndNm"`
	Text  string `xml:"Txt"`
}

// choice reads the one child of an element that is a choice and consumes the
// element: read gets the child's start tag and must consume its end tag.
func choice(d *xml.Decoder, read func(alternative xml.StartElement) error) error {
	for {
		token, err := d.Token()
		if err != nil {
			return err
		}
		switch t := token.(type) {
		case xml.StartElement:
			if err := read(t); err != nil {
				return err
			}
		case xml.EndElement:
			return nil
		}
	}
}

// typed decodes the one child of a Document that has passed its schema.
func typed(p Part, into any) error {
	d := newDecoder(p)
	if !d.child(0) || !d.child(1) {
		return fmt.Errorf("decode %s: %w", p.Type, d.failure(io.ErrUnexpectedEOF))
	}
	if err := d.into(into); err != nil {
		return fmt.Errorf("decode %s: %w", p.Type, err)
	}
	return nil
}

// orNil makes a Content of what a decoder gave, which after an error is none.
func orNil[C Content](c C, err error) (Content, error) {
	if err != nil {
		return nil, err
	}
	return c, nil
}
