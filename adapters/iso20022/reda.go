package iso20022

// The price reports, in the version that is live and the one that knows DTIs.
const (
	TypePriceReport04 = "reda.001.001.04"
	TypePriceReport05 = "reda.001.001.05"
)

// Functions of a price report.
const (
	PricesNew       = "NEWP"
	PricesReplaced  = "REPL" // the whole of an earlier report
	PricesCorrected = "PART" // a part of an earlier report
)

// PriceNAV is the type of a price that is the net asset value of a unit.
const PriceNAV = "NAVL"

// PriceReport is a reda.001: what funds or share classes are worth.
type PriceReport struct {
	MessageID  string           `xml:"MsgId>Id"`
	CreatedAt  DateTime         `xml:"MsgId>CreDtTm"`
	ReportID   string           `xml:"PricRptId"`
	Function   string           `xml:"Fctn"`  // PricesNew, PricesReplaced or PricesCorrected
	Cancels    string           `xml:"CxlId"` // identification of the report that it replaces
	Valuations []PriceValuation `xml:"PricValtnDtls"`
	Extensions []Extension      `xml:"Xtnsn"`
}

// PriceValuation is the valuation of one fund or share class.
type PriceValuation struct {
	ID          string         `xml:"Id"`
	ValuedAt    DateOrTime     `xml:"ValtnDtTm"` // when the prices were computed; may be empty
	NAVAt       DateOrTime     `xml:"NAVDtTm"`   // what the net asset value is of
	Instruments []InstrumentID `xml:"FinInstrmDtls>Id"`
	Name        string         `xml:"FinInstrmDtls>Nm"`
	Timing      string         `xml:"ValtnTp"`
	Official    Indicator      `xml:"OffclValtnInd"`
	Suspended   Indicator      `xml:"SspdInd"` // dealing is
	Prices      []UnitPrice    `xml:"PricDtls"`
}

// UnitPrice is a price of one unit.
type UnitPrice struct {
	// Type is PricTp, or what version 04 has in its place. PriceNAV is what is
	// published; BIDE, OFFR, SWNG … are other prices.
	Type         Code        `xml:"PricTp"`
	Type04       string      `xml:"Tp"`
	Values       []UnitValue `xml:"ValInInvstmtCcy"`
	Alternatives []UnitValue `xml:"ValInAltrntvCcy"`
	ForExecution Indicator   `xml:"ForExctnInd"`
	CumDividend  Indicator   `xml:"CumDvddInd"`
	Estimated    Indicator   `xml:"EstmtdPricInd"`
}

// Code is the price's type as a code; empty where it is one of the sender's own.
func (p *UnitPrice) Code() string { return first(p.Type.Code, p.Type04) }

// UnitValue is a value in one currency.
type UnitValue struct {
	Amount Amount `xml:"Amt"`
}

// DecodePriceReport reads a reda.001 that has passed its schema.
func DecodePriceReport(p Part) (*PriceReport, error) {
	m := new(PriceReport)
	if err := typed(p, m); err != nil {
		return nil, err
	}
	return m, nil
}

func decodePriceReport(p Part) (Content, error) { return orNil(DecodePriceReport(p)) }

// Reference is the identification of the message.
func (m *PriceReport) Reference() string { return m.MessageID }

// Created is the creation time of the message.
func (m *PriceReport) Created() DateTime { return m.CreatedAt }

// Count is how many valuations are reported.
func (m *PriceReport) Count() int { return len(m.Valuations) }
