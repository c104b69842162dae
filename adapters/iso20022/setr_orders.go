package iso20022

import (
	"encoding/xml"
	"strings"
)

// FundOrders is a setr.010 (subscription) or a setr.004 (redemption): one or
// many orders for one investment account.
type FundOrders struct {
	// Redemption tells a redemption from a subscription.
	Redemption bool `xml:"-"`

	MessageID          string          `xml:"MsgId>Id"`
	CreatedAt          DateTime        `xml:"MsgId>CreDtTm"`
	PoolReference      *FundReference  `xml:"PoolRef"`
	PreviousReferences []FundReference `xml:"PrvsRef"`

	MasterReference    string            `xml:"MltplOrdrDtls>MstrRef"`
	Place              PlaceOfTrade      `xml:"MltplOrdrDtls>PlcOfTrad"`
	OrderedAt          DateTime          `xml:"MltplOrdrDtls>OrdrDtTm"`
	ExpiresAt          DateOrTime        `xml:"MltplOrdrDtls>XpryDtTm"`
	RequestedTradeDate Date              `xml:"MltplOrdrDtls>ReqdFutrTradDt"`
	CancellationRight  FundCode          `xml:"MltplOrdrDtls>CxlRght"`
	Account            InvestmentAccount `xml:"MltplOrdrDtls>InvstmtAcctDtls"`
	Beneficiaries      []FundBeneficiary `xml:"MltplOrdrDtls>BnfcryDtls"`
	Orders             []FundOrder       `xml:"MltplOrdrDtls>IndvOrdrDtls"`
	BulkSettlement     *CashSettlement   `xml:"MltplOrdrDtls>BlkCshSttlmDtls"`
	TotalAmount        *Amount           `xml:"MltplOrdrDtls>TtlSttlmAmt"`

	Copy       *CopyDetails `xml:"CpyDtls"`
	Extensions []Extension  `xml:"Xtnsn"`
}

// PlaceOfTrade is where an order is dealt; one of these, or none.
type PlaceOfTrade struct {
	Country        string `xml:"Ctry"`
	Exchange       string `xml:"Xchg"` // MIC
	BIC            string `xml:"Pty"`
	OverTheCounter string `xml:"OverTheCntr"`
}

// FundBeneficiary is a person for whom the units are held.
type FundBeneficiary struct {
	Name      string         `xml:"Nm"`
	BirthDate Date           `xml:"BirthDt"`
	Country   string         `xml:"CtryAndResdtlSts>Ctry"`
	Residence string         `xml:"CtryAndResdtlSts>ResdtlSts"` // RESI, PRES, NRES
	OtherIDs  []FundPersonID `xml:"OthrId"`
}

// FundPersonID is a number that a person has somewhere.
type FundPersonID struct {
	ID     string   `xml:"Id"`
	Type   FundCode `xml:"IdTp"`
	Issuer string   `xml:"Issr"`
}

// FundOrder is one order of a setr.010 or setr.004.
type FundOrder struct {
	Reference       string         `xml:"OrdrRef"`
	ClientReference string         `xml:"ClntRef"`
	Nonce           string         `xml:"NonceId"` // 05 on
	Types           []FundCode     `xml:"OrdrTp"`
	Instrument      FundInstrument `xml:"FinInstrmDtls"`
	HoldingAccount  *SubAccount    `xml:"SubAcctForHldg"`
	Quantity        OrderQuantity  `xml:",any"`

	Rounding           string               `xml:"Rndg"` // RDUP, RDWN
	SettlementAmount   *Amount              `xml:"SttlmAmt"`
	CashSettlementDate Date                 `xml:"CshSttlmDt"`
	SettlementMethod   string               `xml:"SttlmMtd"` // FREE, APMT
	Exchange           *FundExchange        `xml:"FXDtls"`
	IncomePreference   string               `xml:"IncmPref"` // CASH, DRIP
	LetterOfIntent     string               `xml:"LttrInttRef"`
	AccumulationRight  string               `xml:"AcmltnRghtRef"`
	TaxGroup           string               `xml:"Grp1Or2Units"` // GRP1, GRP2
	Charges            *OrderCharges        `xml:"TxOvrhd"`
	Custody            *FundCustody         `xml:"SttlmAndCtdyDtls"`
	PhysicalDelivery   bool                 `xml:"PhysDlvryInd"`
	SettlementCurrency string               `xml:"ReqdSttlmCcy"`
	ValuationCurrency  string               `xml:"ReqdNAVCcy"`
	CashSettlement     *CashSettlement      `xml:"CshSttlmDtls"`
	DigitalSettlement  *DigitalSettlement   `xml:"DgtlAsstSttlm"` // 05 on
	Instructions       string               `xml:"NonStdSttlmInf"`
	FinancialAdvice    string               `xml:"FinAdvc"`
	NegotiatedTrade    string               `xml:"NgtdTrad"`
	RelatedParties     []FundRelatedParty   `xml:"RltdPtyDtls"`
	SourcesOfCash      []FundCode           `xml:"SrcOfCsh"`
	Channel            FundCode             `xml:"TxChanlTp"`
	Signature          FundCode             `xml:"SgntrTp"`
	Breakdown          []FundOrderBreakdown `xml:"StffClntBrkdwn"`
}

// OrderQuantity is how much is ordered: exactly one of these.
type OrderQuantity struct {
	Units       Decimal // UnitsNb, up to 18 digits
	GrossAmount *Amount
	NetAmount   *Amount
	TokenUnits  Decimal // DgtlTknUnit, up to 30 digits, 05 on
	HoldingRate Decimal // HldgsRedRate, percent of the holding, redemptions only
}

// UnmarshalXML takes AmtOrUnits, as subscriptions call it, or AmtOrUnitsOrPctg,
// as redemptions do. It is handed every element of an order that has no field of
// its own, and passes over the others.
func (q *OrderQuantity) UnmarshalXML(d *xml.Decoder, start xml.StartElement) error {
	if start.Name.Local != "AmtOrUnits" && start.Name.Local != "AmtOrUnitsOrPctg" {
		return d.Skip()
	}
	var x struct {
		Units       Decimal `xml:"UnitsNb"`
		GrossAmount *Amount `xml:"GrssAmt"`
		NetAmount   *Amount `xml:"NetAmt"`
		TokenUnits  Decimal `xml:"DgtlTknUnit"`
		HoldingRate Decimal `xml:"HldgsRedRate"`
	}
	err := d.DecodeElement(&x, &start)
	*q = OrderQuantity(x)
	return err
}

// FundExchange are the terms of a currency exchange.
type FundExchange struct {
	UnitCurrency   string     `xml:"UnitCcy"`
	QuotedCurrency string     `xml:"QtdCcy"`
	Rate           Decimal    `xml:"XchgRate"`
	QuotedAt       DateTime   `xml:"QtnDt"`
	Quoting        *FundParty `xml:"QtgInstn"`
}

// OrderCharges are the fees and taxes that an order states or asks for.
type OrderCharges struct {
	Agreement   string              `xml:"ComrclAgrmtRef"`
	Fees        []OrderFee          `xml:"IndvFee"`
	Taxes       []OrderTax          `xml:"IndvTax"`
	NetworkFees []DigitalSettlement `xml:"DgtlNtwkFee"` // 05 on
}

// OrderFee is one fee of an order: what is usual and what is asked for.
type OrderFee struct {
	Type            FundCode   `xml:"Tp"`
	Basis           FundCode   `xml:"Bsis"`
	StandardAmount  *Amount    `xml:"StdAmt"`
	StandardRate    Decimal    `xml:"StdRate"`
	DiscountAmount  *Amount    `xml:"DscntDtls>Amt"`
	DiscountRate    Decimal    `xml:"DscntDtls>Rate"`
	RequestedAmount *Amount    `xml:"ReqdAmt"`
	RequestedRate   Decimal    `xml:"ReqdRate"`
	Agreement       string     `xml:"NonStdSLARef"`
	Recipient       *FundParty `xml:"RcptId"`
}

// OrderTax is one tax of an order.
type OrderTax struct {
	Type      FundCode   `xml:"Tp"`
	Amount    *Amount    `xml:"Tax>Amt"`
	Rate      Decimal    `xml:"Tax>Rate"`
	Country   string     `xml:"Ctry"`
	Exempt    bool       `xml:"XmptnInd"`
	Recipient *FundParty `xml:"RcptId"`
}

// FundCustody says where and by whom the units are held and delivered.
type FundCustody struct {
	SettlementDate   Date             `xml:"SttlmDt"`
	SettlementPlace  *FundParty       `xml:"SttlmPlc"`
	SafekeepingPlace SafekeepingPlace `xml:"SfkpgPlc"`
	SystemID         string           `xml:"SctiesSttlmSysId"`
	Receiving        *FundSide        `xml:"RcvgSdDtls"`
	Delivering       *FundSide        `xml:"DlvrgSdDtls"`
}

// SafekeepingPlace is one of these, or none.
type SafekeepingPlace struct {
	Type     string `xml:"Id>SfkpgPlcTp"`
	ID       string `xml:"Id>Id"`
	Country  string `xml:"Ctry"`
	LedgerID string `xml:"DgtlLdgrId"` // DTI, 05 on
	BICType  string `xml:"TpAndId>SfkpgPlcTp"`
	BIC      string `xml:"TpAndId>Id"`
	OwnID    string `xml:"Prtry>Id"`
}

// FundSide are the parties that receive or deliver units.
type FundSide struct {
	ReceivingCustodian  *FundPartyAccount `xml:"RcvrsCtdnDtls"`
	ReceivingAgent      *FundPartyAccount `xml:"RcvgAgtDtls"`
	DeliveringCustodian *FundPartyAccount `xml:"DlvrrsCtdnDtls"`
	DeliveringAgent     *FundPartyAccount `xml:"DlvrgAgtDtls"`
}

// FundPartyAccount is a party with its account or wallet.
type FundPartyAccount struct {
	Party     FundParty   `xml:"PtyId"`
	AccountID string      `xml:"AcctId"`
	Wallet    *FundWallet `xml:"BlckChainAdrOrWllt"` // 05 on
}

// FundRelatedParty is somebody else who has to do with an order, such as the
// distributor (DIST) or the transfer agent (TRAG).
type FundRelatedParty struct {
	Party     FundParty  `xml:"Id"`
	AccountID string     `xml:"Acct>Id"`
	Servicer  *FundParty `xml:"Acct>AcctSvcr"`
	Role      FundCode   `xml:"Role"`
}

// FundOrderBreakdown is a part of an order by who placed it.
type FundOrderBreakdown struct {
	Type   FundCode `xml:"OrdrBrkdwnTp"`
	Amount Amount   `xml:"Amt"`
}

// DecodeFundOrders reads a setr.010 or setr.004 that has passed its schema.
func DecodeFundOrders(p Part) (*FundOrders, error) {
	m := &FundOrders{Redemption: strings.HasPrefix(p.Type, "setr.004.")}
	if err := typed(p, m); err != nil {
		return nil, err
	}
	return m, nil
}

func decodeFundOrders(p Part) (Content, error) { return orNil(DecodeFundOrders(p)) }

// Reference is the identification of the message.
func (m *FundOrders) Reference() string { return m.MessageID }

// Created is the creation time of the message.
func (m *FundOrders) Created() DateTime { return m.CreatedAt }

// Count is how many orders there are.
func (m *FundOrders) Count() int { return len(m.Orders) }

// walletPlaces end the path of an extension that names the account's wallet.
// Version 04 has no element for one, so senders say it there.
var walletPlaces = []string{"/BlockchainAccount", "/BlckChainAdrOrWllt"}

// Wallet is the wallet of the investment account: the element that version 05
// has, or the extension that senders of version 04 use. Nil for none.
func (m *FundOrders) Wallet() *FundWallet {
	if m.Account.Wallet != nil {
		return m.Account.Wallet
	}
	for _, x := range m.Extensions {
		for _, place := range walletPlaces {
			if strings.HasSuffix(x.Place, place) {
				return &FundWallet{ID: x.Text}
			}
		}
	}
	return nil
}
