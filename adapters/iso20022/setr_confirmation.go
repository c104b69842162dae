package iso20022

import (
	"encoding/xml"
	"time"
)

// FundConfirmation is a setr.012 or a setr.006 to be written: orders for one
// investment account that were executed. The tags name what a reader finds.
type FundConfirmation struct {
	// Type is the message and version, such as setr.012.001.06. It follows the
	// order's version: see [Definition.Reply].
	Type string `xml:"-"`

	MessageID          string          `xml:"MsgId>Id"` // at most 35 characters, unique for ever
	CreatedAt          time.Time       `xml:"MsgId>CreDtTm"`
	PoolReference      *FundReference  `xml:"PoolRef"`
	PreviousReferences []FundReference `xml:"PrvsRef"`
	RelatedReference   *FundReference  `xml:"RltdRef"` // the message with the orders

	// Amendment says that this replaces a confirmation of before.
	Amendment          bool              `xml:"MltplExctnDtls>AmdmntInd"`
	MasterReference    string            `xml:"MltplExctnDtls>MstrRef"`
	OrderedAt          DateTime          `xml:"MltplExctnDtls>OrdrDtTm"`
	ReceivedAt         DateTime          `xml:"MltplExctnDtls>RcvdDtTm"`
	RequestedTradeDate Date              `xml:"MltplExctnDtls>ReqdFutrTradDt"`
	Account            InvestmentAccount `xml:"MltplExctnDtls>InvstmtAcctDtls"`
	Executions         []FundExecution   `xml:"MltplExctnDtls>IndvExctnDtls"`
	TotalAmount        *Amount           `xml:"MltplExctnDtls>TtlSttlmAmt"`

	Extensions []Extension `xml:"Xtnsn"`
	// Header asks for an AppHdr around the Document. Nil writes the bare Document.
	Header *OutboundHeader `xml:"-"`
}

// FundExecution is one executed order.
type FundExecution struct {
	Reference       string         `xml:"OrdrRef"`
	ClientReference string         `xml:"ClntRef"`
	DealReference   string         `xml:"DealRef"`
	Nonce           string         `xml:"NonceId"` // 06
	Types           []FundCode     `xml:"OrdrTp"`
	Instrument      FundInstrument `xml:"FinInstrmDtls"`
	HoldingAccount  *SubAccount    `xml:"SubAcctForHldg"`
	Units           FundUnits      `xml:",any"`
	Rounding        string         `xml:"Rndg"`
	NetAmount       *Amount        `xml:"NetAmt"`
	GrossAmount     *Amount        `xml:"GrssAmt"`
	HoldingRate     Decimal        `xml:"HldgsRedRate"` // redemptions only
	TradedAt        DateOrTime     `xml:"TradDtTm"`
	Price           FundPrice      `xml:"DealgPricDtls"`

	SettlementAmount   Amount             `xml:"SttlmAmt"`
	CashSettlementDate Date               `xml:"CshSttlmDt"`
	SettlementMethod   string             `xml:"SttlmMtd"`
	Partial            bool               `xml:"PrtlyExctdInd"`
	CumDividend        bool               `xml:"CumDvddInd"`
	Exchanges          []FundExchange     `xml:"FXDtls"`
	IncomePreference   string             `xml:"IncmPref"`
	Charges            *ExecutionCharges  `xml:"TxOvrhd"`
	PhysicalDelivery   bool               `xml:"PhysDlvryInd"`
	SettlementCurrency string             `xml:"ReqdSttlmCcy"`
	ValuationCurrency  string             `xml:"ReqdNAVCcy"`
	Refund             *Amount            `xml:"Rfnd"` // subscriptions only
	CashSettlement     *CashSettlement    `xml:"CshSttlmDtls"`
	DigitalSettlement  *DigitalSettlement `xml:"DgtlAsstSttlm"` // 06
	Instructions       string             `xml:"NonStdSttlmInf"`
}

// FundUnits is how many units were dealt: one of these.
type FundUnits struct {
	Units      Decimal // UnitsNb, up to 18 digits
	TokenUnits Decimal // DgtlTknUnit, up to 30 digits, 06
}

// UnmarshalXML takes UnitsNb, as version 04 has it, or Units around the choice,
// as 06 has it. It passes over everything else that an execution has no field for.
func (u *FundUnits) UnmarshalXML(d *xml.Decoder, start xml.StartElement) error {
	switch start.Name.Local {
	case "UnitsNb":
		return d.DecodeElement(&u.Units, &start)
	case "Units":
		var x struct {
			Units      Decimal `xml:"UnitsNb"`
			TokenUnits Decimal `xml:"DgtlTknUnit"`
		}
		err := d.DecodeElement(&x, &start)
		*u = FundUnits(x)
		return err
	}
	return d.Skip()
}

// FundPrice is the price of one unit; its amount has up to 13 decimals.
type FundPrice struct {
	Type   FundCode `xml:"Tp"` // NAVL, BIDE, OFFR …
	Amount Amount   `xml:"Val>Amt"`
	Method string   `xml:"PricMtd"` // FORW, HIST
}

// ExecutionCharges are the fees and taxes that were taken.
type ExecutionCharges struct {
	Total       *Amount             `xml:"TtlOvrhdApld"`
	TotalFees   *Amount             `xml:"TtlFees"`
	TotalTaxes  *Amount             `xml:"TtlTaxs"`
	Agreement   string              `xml:"ComrclAgrmtRef"`
	Fees        []ExecutionFee      `xml:"IndvFee"`
	Taxes       []ExecutionTax      `xml:"IndvTax"`
	NetworkFees []DigitalSettlement `xml:"DgtlNtwkFee"` // 06
}

// ExecutionFee is one fee that was taken.
type ExecutionFee struct {
	Type           FundCode   `xml:"Tp"` // FEND, BEND, NTWK (06) …
	Basis          FundCode   `xml:"Bsis"`
	StandardAmount *Amount    `xml:"StdAmt"`
	StandardRate   Decimal    `xml:"StdRate"`
	Amount         *Amount    `xml:"ApldAmt"`
	Rate           Decimal    `xml:"ApldRate"`
	Agreement      string     `xml:"NonStdSLARef"`
	Recipient      *FundParty `xml:"RcptId"`
	// Informative tells a fee that is only shown from one that was taken.
	Informative bool `xml:"InftvInd"`
}

// ExecutionTax is one tax that was taken.
type ExecutionTax struct {
	Type      FundCode   `xml:"Tp"`
	Amount    Amount     `xml:"ApldAmt"`
	Rate      Decimal    `xml:"ApldRate"`
	Country   string     `xml:"Ctry"`
	Recipient *FundParty `xml:"RcptId"`
}

// WriteFundConfirmation writes a setr.012 or setr.006 of the version that its Type
// names and holds it against its schema before it returns it: what comes back
// without an error can be sent. What the version has no element for (tokens and
// wallets in 04) is an error, never left out.
func WriteFundConfirmation(m FundConfirmation) ([]byte, error) {
	op := "write " + m.Type
	root := map[string]string{
		TypeSubscriptionConfirmation04: "SbcptOrdrConf", TypeSubscriptionConfirmation06: "SbcptOrdrConf",
		TypeRedemptionConfirmation04: "RedOrdrConf", TypeRedemptionConfirmation06: "RedOrdrConf",
	}[m.Type]
	if root == "" {
		return nil, unwritable(op, "/Document", "TYPE", reasonType, m.Type, "a confirmation is a setr.012 or setr.006 of version 04 or 06")
	}
	var w writer
	w.root("Document", m.Type)
	w.open(root)
	w.messageID(m.MessageID, m.CreatedAt)
	w.fundReference("PoolRef", m.PoolReference)
	for i := range m.PreviousReferences {
		w.fundReference("PrvsRef", &m.PreviousReferences[i])
	}
	w.fundReference("RltdRef", m.RelatedReference)
	w.open("MltplExctnDtls")
	if m.Amendment {
		w.flag("AmdmntInd", true)
	}
	w.leaf("MstrRef", m.MasterReference)
	w.leaf("OrdrDtTm", string(m.OrderedAt))
	w.leaf("RcvdDtTm", string(m.ReceivedAt))
	w.leaf("ReqdFutrTradDt", string(m.RequestedTradeDate))
	w.investmentAccount(&m.Account)
	tokens := m.Type == TypeSubscriptionConfirmation06 || m.Type == TypeRedemptionConfirmation06
	for i := range m.Executions {
		w.execution(&m.Executions[i], tokens)
	}
	w.money("TtlSttlmAmt", m.TotalAmount)
	w.close("MltplExctnDtls")
	w.extensions(m.Extensions)
	w.close(root)
	w.close("Document")
	return envelope(op, m.Type, m.MessageID, m.CreatedAt, m.Header, w.Bytes())
}

func (w *writer) messageID(id string, created time.Time) {
	w.open("MsgId")
	w.leaf("Id", id)
	w.leaf("CreDtTm", dateTime(created))
	w.close("MsgId")
}

func (w *writer) execution(e *FundExecution, tokens bool) {
	w.open("IndvExctnDtls")
	w.leaf("OrdrRef", e.Reference)
	w.leaf("ClntRef", e.ClientReference)
	w.leaf("DealRef", e.DealReference)
	w.leaf("NonceId", e.Nonce)
	for _, t := range e.Types {
		w.fundCode("OrdrTp", t)
	}
	w.fundInstrument(&e.Instrument)
	w.subAccount("SubAcctForHldg", e.HoldingAccount)
	if tokens {
		w.open("Units")
	}
	w.leaf("UnitsNb", string(e.Units.Units))
	w.leaf("DgtlTknUnit", string(e.Units.TokenUnits))
	if tokens {
		w.close("Units")
	}
	w.leaf("Rndg", e.Rounding)
	w.money("NetAmt", e.NetAmount)
	w.money("GrssAmt", e.GrossAmount)
	w.leaf("HldgsRedRate", string(e.HoldingRate))
	w.dateOrTime("TradDtTm", e.TradedAt)
	w.open("DealgPricDtls")
	w.fundCode("Tp", e.Price.Type)
	w.open("Val")
	w.money("Amt", &e.Price.Amount)
	w.close("Val")
	w.leaf("PricMtd", e.Price.Method)
	w.close("DealgPricDtls")
	w.money("SttlmAmt", &e.SettlementAmount)
	w.leaf("CshSttlmDt", string(e.CashSettlementDate))
	w.leaf("SttlmMtd", e.SettlementMethod)
	w.flag("PrtlyExctdInd", e.Partial)
	w.flag("CumDvddInd", e.CumDividend)
	for i := range e.Exchanges {
		w.exchange(&e.Exchanges[i])
	}
	w.leaf("IncmPref", e.IncomePreference)
	w.charges(e.Charges)
	w.flag("PhysDlvryInd", e.PhysicalDelivery)
	w.leaf("ReqdSttlmCcy", e.SettlementCurrency)
	w.leaf("ReqdNAVCcy", e.ValuationCurrency)
	w.money("Rfnd", e.Refund)
	w.cashSettlement("CshSttlmDtls", e.CashSettlement)
	w.digitalSettlement("DgtlAsstSttlm", e.DigitalSettlement)
	w.leaf("NonStdSttlmInf", e.Instructions)
	w.close("IndvExctnDtls")
}

func (w *writer) exchange(x *FundExchange) {
	w.open("FXDtls")
	w.leaf("UnitCcy", x.UnitCurrency)
	w.leaf("QtdCcy", x.QuotedCurrency)
	w.leaf("XchgRate", string(x.Rate))
	w.leaf("QtnDt", string(x.QuotedAt))
	w.fundParty("QtgInstn", x.Quoting)
	w.close("FXDtls")
}

func (w *writer) charges(c *ExecutionCharges) {
	if c == nil {
		return
	}
	w.open("TxOvrhd")
	w.money("TtlOvrhdApld", c.Total)
	w.money("TtlFees", c.TotalFees)
	w.money("TtlTaxs", c.TotalTaxes)
	w.leaf("ComrclAgrmtRef", c.Agreement)
	for i := range c.Fees {
		f := &c.Fees[i]
		w.open("IndvFee")
		w.fundCode("Tp", f.Type)
		w.fundCode("Bsis", f.Basis)
		w.money("StdAmt", f.StandardAmount)
		w.leaf("StdRate", string(f.StandardRate))
		w.money("ApldAmt", f.Amount)
		w.leaf("ApldRate", string(f.Rate))
		w.leaf("NonStdSLARef", f.Agreement)
		w.fundParty("RcptId", f.Recipient)
		w.flag("InftvInd", f.Informative)
		w.close("IndvFee")
	}
	for i := range c.Taxes {
		t := &c.Taxes[i]
		w.open("IndvTax")
		w.fundCode("Tp", t.Type)
		w.money("ApldAmt", &t.Amount)
		w.leaf("ApldRate", string(t.Rate))
		w.leaf("Ctry", t.Country)
		w.fundParty("RcptId", t.Recipient)
		w.close("IndvTax")
	}
	for i := range c.NetworkFees {
		w.digitalSettlement("DgtlNtwkFee", &c.NetworkFees[i])
	}
	w.close("TxOvrhd")
}
