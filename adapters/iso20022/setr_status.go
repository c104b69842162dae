package iso20022

import (
	"time"
)

// What a fund order's status can be where it isn't one of the plain codes: these
// come with reasons.
const (
	OrderCancelled             = "Canc"         // CANH, CANP, CANO, CXLR
	OrderConditionallyAccepted = "CondlyAccptd" // DOCC, AWRM, AWSM, DUPL, CRED
	OrderRejected              = "Rjctd"        // never accepted; what was accepted is cancelled
	OrderSuspended             = "Sspd"         // PRIC, FLOW
	OrderInRepair              = "InRpr"        // COMA; single orders only
	OrderPartlySettled         = "PrtlySttld"   // CPST, GATM, GAT1, UCPS, UPST
)

// OrderStatus is how an order, or its cancellation, stands.
type OrderStatus struct {
	// Status is a plain code (PACK, STNP, RECE, SETT, COSE, OPOD, CPNP …; of a
	// cancellation STNP, RECE, CANP, CAND), or one of the words above.
	Status string
	// Reasons are for the words; none means that there is no particular one, which
	// a rejection must not say.
	Reasons []OrderReason
}

// OrderReason says why: a published code or one of our own, and words.
type OrderReason struct {
	Code        string
	Proprietary GenericID // written when Code is empty
	Info        string    // cut to 350 characters
}

// OrderStatusReport is a setr.016 to be written: how the orders of a message, or
// single orders, stand.
type OrderStatusReport struct {
	// Type is the message and version, such as setr.016.001.05. It follows the
	// request's version: see [Definition.Reply].
	Type string

	MessageID string // at most 35 characters, unique for ever
	CreatedAt time.Time
	// Related are one or two messages that this one answers; Others are other
	// references. Only one of the two can be written.
	Related []FundReference
	Others  []FundReference
	// All is the status of every order of a message. Nil where Orders are given.
	All    *OrderGroupStatus
	Orders []OrderStatusEntry

	Extensions []Extension
	// Header asks for an AppHdr around the Document. Nil writes the bare Document.
	Header *OutboundHeader
}

// OrderGroupStatus is one status for all orders of a message.
type OrderGroupStatus struct {
	MasterReference string
	Status          OrderStatus
	Initiator       *FundParty
}

// OrderStatusEntry is the status of one order. Empty references are left out.
type OrderStatusEntry struct {
	MasterReference       string
	Reference             string
	ClientReference       string
	DealReference         string
	Nonce                 string // 05 on
	CancellationReference string
	Status                OrderStatus
	Initiator             *FundParty
	Data                  *OrderData
	ExpectedTrade         DateOrTime
	ExpectedSettlement    Date
}

// OrderData repeats what an order was about.
type OrderData struct {
	Account          *InvestmentAccount
	Instrument       *FundInstrument
	Quantity         OrderQuantity
	SettlementAmount *Amount
}

// WriteOrderStatusReport writes a setr.016 of the version that its Type names and
// holds it against its schema before it returns it: what comes back without an
// error can be sent. A rejection without a reason is refused.
func WriteOrderStatusReport(m OrderStatusReport) ([]byte, error) {
	op := "write " + m.Type
	if m.Type != TypeOrderStatusReport04 && m.Type != TypeOrderStatusReport05 {
		return nil, unwritable(op, "/Document", "TYPE", reasonType, m.Type, "an order status report is a setr.016 of version 04 or 05")
	}
	var w writer
	w.root("Document", m.Type)
	w.open("OrdrInstrStsRpt")
	w.messageID(m.MessageID, m.CreatedAt)
	w.references(m.Related, m.Others)
	w.open("StsRpt")
	if g := m.All; g != nil {
		w.open("OrdrDtlsRpt")
		w.leaf("MstrRef", g.MasterReference)
		if err := w.orderStatus(op, "OrdrSts", g.Status); err != nil {
			return nil, err
		}
		w.fundParty("StsInitr", g.Initiator)
		w.close("OrdrDtlsRpt")
	}
	for i := range m.Orders {
		if err := w.orderStatusEntry(op, &m.Orders[i]); err != nil {
			return nil, err
		}
	}
	w.close("StsRpt")
	w.extensions(m.Extensions)
	w.close("OrdrInstrStsRpt")
	w.close("Document")
	return envelope(op, m.Type, m.MessageID, m.CreatedAt, m.Header, w.Bytes())
}

// references writes Ref, which is a choice between the two.
func (w *writer) references(related, others []FundReference) {
	w.within("Ref", func() {
		for i := range related {
			w.fundReference("RltdRef", &related[i])
		}
		for i := range others {
			w.fundReference("OthrRef", &others[i])
		}
	})
}

func (w *writer) orderStatusEntry(op string, e *OrderStatusEntry) error {
	w.open("IndvOrdrDtlsRpt")
	w.leaf("MstrRef", e.MasterReference)
	w.leaf("OrdrRef", e.Reference)
	w.leaf("ClntRef", e.ClientReference)
	w.leaf("DealRef", e.DealReference)
	w.leaf("NonceId", e.Nonce)
	w.leaf("CxlRef", e.CancellationReference)
	if err := w.orderStatus(op, "OrdrSts", e.Status); err != nil {
		return err
	}
	w.fundParty("StsInitr", e.Initiator)
	if d := e.Data; d != nil {
		w.open("OrdrData")
		w.investmentAccount(d.Account)
		w.fundInstrument(d.Instrument)
		w.leaf("UnitsNb", string(d.Quantity.Units))
		w.leaf("DgtlTknUnit", string(d.Quantity.TokenUnits))
		w.money("NetAmt", d.Quantity.NetAmount)
		w.money("GrssAmt", d.Quantity.GrossAmount)
		w.leaf("HldgsRedRate", string(d.Quantity.HoldingRate))
		w.money("SttlmAmt", d.SettlementAmount)
		w.close("OrdrData")
	}
	w.within("NewDtls", func() {
		w.dateOrTime("XpctdTradDtTm", e.ExpectedTrade)
		w.leaf("XpctdCshSttlmDt", string(e.ExpectedSettlement))
	})
	w.close("IndvOrdrDtlsRpt")
	return nil
}

// orderStatus writes the choice of an order's or a cancellation's status. Codes
// that the version doesn't have are left to its schema.
func (w *writer) orderStatus(op, name string, s OrderStatus) error {
	w.open(name)
	switch s.Status {
	case OrderRejected:
		if len(s.Reasons) == 0 {
			return unwritable(op, "/Document//"+name, "FUND-REASON", reasonMissing, s.Status, "a rejection needs a reason")
		}
		for _, r := range s.Reasons {
			w.open(s.Status)
			w.orderReason(r)
			w.close(s.Status)
		}
	case OrderCancelled, OrderPartlySettled:
		if len(s.Reasons) > 1 {
			return unwritable(op, "/Document//"+name, "FUND-REASON", reasonContent, s.Status, "only one reason fits here")
		}
		w.open(s.Status)
		if len(s.Reasons) == 0 {
			w.open("Rsn")
			w.leaf("NoSpcfdRsn", noReason)
			w.close("Rsn")
		}
		for _, r := range s.Reasons {
			w.orderReason(r)
		}
		w.close(s.Status)
	case OrderConditionallyAccepted, OrderSuspended, OrderInRepair:
		w.open(s.Status)
		if len(s.Reasons) == 0 {
			w.leaf("NoSpcfdRsn", noReason)
		}
		for _, r := range s.Reasons {
			w.open("RsnDtls")
			w.orderReason(r)
			w.close("RsnDtls")
		}
		w.close(s.Status)
	default:
		if len(s.Reasons) > 0 {
			return unwritable(op, "/Document//"+name, "FUND-REASON", reasonBarred, s.Status, "a plain status has no reason")
		}
		w.leaf("Sts", s.Status)
	}
	w.close(name)
	return nil
}

// noReason stands where there is no particular reason.
const noReason = "NORE"

func (w *writer) orderReason(r OrderReason) {
	w.within("Rsn", func() {
		if r.Code != "" {
			w.leaf("Cd", r.Code)
			return
		}
		w.ownID("Prtry", r.Proprietary)
	})
	w.leaf("AddtlInf", fitting(r.Info, fundTextSize))
}

// CancellationStatusReport is a setr.017 to be written: what became of a wish to
// cancel orders.
type CancellationStatusReport struct {
	// Type is the message and version, such as setr.017.001.05. It follows the
	// request's version: see [Definition.Reply].
	Type string

	MessageID string // at most 35 characters, unique for ever
	CreatedAt time.Time
	// Related are one or two messages that this one answers; Others are other
	// references. Only one of the two can be written.
	Related []FundReference
	Others  []FundReference
	// All is the status for every order of the request. Nil where Orders are given.
	All    *OrderGroupStatus
	Orders []CancellationEntry

	Extensions []Extension
	// Header asks for an AppHdr around the Document. Nil writes the bare Document.
	Header *OutboundHeader
}

// CancellationEntry says whether one order was cancelled: CAND done, CANP
// pending, RECE and STNP on the way, or OrderRejected with CUTO, NALC, NSLA, LEGL.
type CancellationEntry struct {
	MasterReference       string
	Reference             string
	ClientReference       string
	Nonce                 string // 05 on
	CancellationReference string
	Status                OrderStatus
	Initiator             *FundParty
	Account               *InvestmentAccount
	Instrument            *FundInstrument
}

// WriteCancellationStatusReport writes a setr.017 of the version that its Type
// names and holds it against its schema before it returns it: what comes back
// without an error can be sent. A rejection without a reason is refused.
func WriteCancellationStatusReport(m CancellationStatusReport) ([]byte, error) {
	op := "write " + m.Type
	if m.Type != TypeCancellationStatusReport04 && m.Type != TypeCancellationStatusReport05 {
		return nil, unwritable(op, "/Document", "TYPE", reasonType, m.Type, "a cancellation status report is a setr.017 of version 04 or 05")
	}
	var w writer
	w.root("Document", m.Type)
	w.open("OrdrCxlStsRpt")
	w.messageID(m.MessageID, m.CreatedAt)
	w.references(m.Related, m.Others)
	w.open("StsRpt")
	if g := m.All; g != nil {
		w.open("CxlStsRpt")
		w.leaf("MstrRef", g.MasterReference)
		if err := w.orderStatus(op, "CxlSts", g.Status); err != nil {
			return nil, err
		}
		w.fundParty("StsInitr", g.Initiator)
		w.close("CxlStsRpt")
	}
	for i := range m.Orders {
		e := &m.Orders[i]
		w.open("IndvCxlStsRpt")
		w.leaf("MstrRef", e.MasterReference)
		w.leaf("OrdrRef", e.Reference)
		w.leaf("ClntRef", e.ClientReference)
		w.leaf("NonceId", e.Nonce)
		w.leaf("CxlRef", e.CancellationReference)
		if err := w.orderStatus(op, "CxlSts", e.Status); err != nil {
			return nil, err
		}
		w.fundParty("StsInitr", e.Initiator)
		w.investmentAccount(e.Account)
		w.fundInstrument(e.Instrument)
		w.close("IndvCxlStsRpt")
	}
	w.close("StsRpt")
	w.extensions(m.Extensions)
	w.close("OrdrCxlStsRpt")
	w.close("Document")
	return envelope(op, m.Type, m.MessageID, m.CreatedAt, m.Header, w.Bytes())
}
