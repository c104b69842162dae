package mappings

import (
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// orderStatuses are what a setr.016 says of an order's state.
var orderStatuses = map[gateway.OrderState]string{
	gateway.OrderReceived:  "RECE",
	gateway.OrderSuspended: iso20022.OrderSuspended,
	gateway.OrderAccepted:  "PACK",
	gateway.OrderPlaced:    "STNP",
	gateway.OrderOpen:      "OPOD",
	gateway.OrderExecuted:  "COSE",
	gateway.OrderSettled:   "SETT",
	gateway.OrderRejected:  iso20022.OrderRejected,
	gateway.OrderCanceled:  iso20022.OrderCancelled,
}

// OrderStatus gives what a setr.016 says of an order's state.
func OrderStatus(s gateway.OrderState) string { return orderStatuses[s] }

// statusConfirmed is what a confirmation says, as its report's status.
const statusConfirmed = "CONF"

// order tells what an event makes of an order that a bank placed, not of a bulk: a confirmation when it was executed,
// and its status when that isn't what was told last, or when the bank asks.
func (r *Reporter) order(o *gateway.Order, e gateway.Event, told []gateway.Report) ([]engine.Told, error) {
	client, ok := r.config.Client(o.Client)
	status := orderStatuses[gateway.OrderState(e.Status.State)]
	if !ok || status == "" || o.Members > 0 || e.Type == gateway.EventOrderAlarm || e.Type == gateway.EventOrderUnplaced || e.Type == gateway.EventOrderPaid {
		return nil, nil
	}
	definition := iso20022.Find(o.Request.MessageType)
	if definition == nil {
		return nil, gateway.Errorf(gateway.CodeInternal, "report order", gateway.RetryNever, "%s is no message", o.Request.MessageType)
	}
	var out []engine.Told
	if e.Type == gateway.EventOrderExecuted {
		report := gateway.Report{ID: reportID(o.ID, e, statusConfirmed), Client: client.ID, Status: statusConfirmed, CreatedAt: e.At}
		var err error
		if report.Type, report.Body, err = r.confirmation(client, o, e, definition, report.ID); err != nil {
			return nil, fmt.Errorf("confirmation %s: %w", report.ID, err)
		}
		out = append(out, tell(client, report))
	}
	asked := e.Type == gateway.EventOrderAsked
	var reasons []iso20022.OrderReason
	if !asked {
		reasons = orderReasons(status, e.Reasons, o.Fund == nil)
	} else if status == iso20022.OrderRejected || status == iso20022.OrderCancelled {
		reasons = orderReasons(status, o.Reasons, o.Fund == nil) // of an end, which never changes
	}
	code := orderCodes(reasons)
	if last := lastOrderStatus(told); !asked && last != nil && last.Status == status && last.Reason == code {
		return out, nil
	}
	report := gateway.Report{ID: reportID(o.ID, e, status), Client: client.ID, Status: status, Reason: code, Type: definition.Reply("setr.016"), CreatedAt: e.At}
	related := iso20022.FundReference{Reference: o.Request.MsgID, MessageName: o.Request.MessageType}
	if asked {
		var by engine.Asked
		if err := json.Unmarshal(e.Data, &by); err != nil {
			return out, fmt.Errorf("status report %s: %w", report.ID, err)
		}
		related = iso20022.FundReference{Reference: by.MsgID, MessageName: by.MessageType}
		if d := iso20022.Find(by.MessageType); d != nil {
			report.Type = d.Reply("setr.016")
		}
	}
	q := &o.Request
	entry := iso20022.OrderStatusEntry{
		MasterReference: q.MasterReference, Reference: q.Reference, ClientReference: q.ClientReference, Status: iso20022.OrderStatus{Status: status, Reasons: reasons},
	}
	if tokenised(report.Type) {
		entry.Nonce = q.Nonce
	}
	var err error
	report.Body, err = iso20022.WriteOrderStatusReport(iso20022.OrderStatusReport{
		Type: report.Type, MessageID: report.ID, CreatedAt: moment(e), Related: []iso20022.FundReference{related}, Orders: []iso20022.OrderStatusEntry{entry},
		Header: r.header(client, q.Heading, q.BIC, report.Type, e.At),
	})
	if err != nil {
		return out, fmt.Errorf("status report %s: %w", report.ID, err)
	}
	return append(out, tell(client, report)), nil
}

// lastOrderStatus gives the last setr.016 of an order.
func lastOrderStatus(told []gateway.Report) *gateway.Report {
	for i := len(told) - 1; i >= 0; i-- {
		if strings.HasPrefix(told[i].Type, "setr.016.") {
			return &told[i]
		}
	}
	return nil
}

// tokenised reports whether a version knows wallets and digital tokens.
func tokenised(messageType string) bool {
	return strings.HasSuffix(messageType, ".05") || strings.HasSuffix(messageType, ".06")
}

// orderRejections are the reasons that a rejection may have (RejectedStatusReason15Code).
var orderRejections = strings.Fields("DDAT POIN ICAG IDDB INTE SAFE IPAY ICTR DEPT IVAG ISAF DFOR DSEC BLCA BLTR DOCC MONY SECU IDNA UWAI UDCY UNAV UPAY " +
	"URSC SHIG SLOW ULNK DLVY ORRF IPAC IOTP NSLA CUTO DQUA LATE ADEA DTRD FEEE IEXE NCRR PHYS PLCE SETR RTGS CASH DMON BMIN INSU PRCT BMRA BMRV LOCK ILLI CLOS UNSC")

// orderCodeOf are the codes of payments in the words of orders. What isn't here
// breaks the agreement with the fund: NSLA.
var orderCodeOf = map[string]string{
	"TM01": "CUTO", "DT01": "DTRD", "DT04": "DTRD", "AM03": "NCRR", "CH20": "DQUA", "AM01": "DQUA", "AM11": "NCRR", "DU03": "ORRF",
	"AC01": "SAFE", "AC03": "SAFE", "AC04": "BLCA", "AC06": "BLTR",
}

// orderReasons gives the reasons of a status in the words that it has. Where a rule
// was broken is told of an order alone that was refused as it came.
func orderReasons(status string, reasons []gateway.Reason, asItCame bool) []iso20022.OrderReason {
	var out []iso20022.OrderReason
	for _, reason := range reasons {
		if len(out) == maxStatusReasons {
			break
		}
		reason = reason.ForSender()
		one := iso20022.OrderReason{Info: words(reason.Text, maxReasonWords)}
		switch status {
		case iso20022.OrderRejected:
			one.Code = first(orderCodeOf[reason.ISO], "NSLA")
			if slices.Contains(orderRejections, reason.ISO) {
				one.Code = reason.ISO
			}
			if place := strings.TrimSpace(reason.Path); place != "" && asItCame {
				one.Info = words(place+": "+one.Info, maxReasonWords)
			}
		case iso20022.OrderCancelled:
			switch reason.ISO {
			case "CUST", "CANP":
				one.Code = "CANP"
			default:
				one.Code = "CXLR"
			}
			return []iso20022.OrderReason{one} // there is room for one
		default:
			return nil
		}
		out = append(out, one)
	}
	if status == iso20022.OrderRejected && len(out) == 0 {
		out = append(out, iso20022.OrderReason{Code: "NSLA"})
	}
	return out
}

func orderCodes(reasons []iso20022.OrderReason) string {
	var codes []string
	for _, r := range reasons {
		if code := first(r.Code, r.Proprietary.ID); !slices.Contains(codes, code) {
			codes = append(codes, code)
		}
	}
	return strings.Join(codes, ",")
}

// confirmation writes the setr.012 or setr.006 of an order that was executed, from
// what the event says that the fund's chain has proven.
func (r *Reporter) confirmation(client *gateway.Client, o *gateway.Order, e gateway.Event, d *iso20022.Definition, id string) (string, []byte, error) {
	var fact gateway.FundFact
	if err := json.Unmarshal(e.Data, &fact); err != nil {
		return "", nil, err
	}
	units, err := baseUnits(fact.Units, o.Fund.Decimals, "")
	if err != nil {
		return "", nil, err
	}
	money, err := baseUnits(fact.Amount, fact.AmountDecimals, o.Fund.Currency)
	if err != nil {
		return "", nil, err
	}
	price, err := priceOf(fact, units, money)
	if err != nil {
		return "", nil, err
	}
	q := &o.Request
	name := first(d.Reply("setr.012"), d.Reply("setr.006"))
	c := iso20022.FundConfirmation{
		Type: name, MessageID: id, CreatedAt: moment(e), RelatedReference: &iso20022.FundReference{Reference: q.MsgID, MessageName: q.MessageType},
		MasterReference: q.MasterReference, OrderedAt: iso20022.DateTime(q.OrderedAt), RequestedTradeDate: iso20022.Date(q.RequestedDay),
		Account: iso20022.InvestmentAccount{ID: q.Account, Name: q.AccountName}, Header: r.header(client, q.Heading, q.BIC, name, e.At),
	}
	// What doesn't fit an element's digits is told whole beside it.
	fit := func(place string, a gateway.Amount, digits, fraction int) string {
		text := truncated(a, digits, fraction)
		if text != a.Value() {
			c.Extensions = append(c.Extensions, iso20022.Extension{Place: "/Document//IndvExctnDtls/" + place, Text: a.Value()})
		}
		return text
	}
	x := iso20022.FundExecution{
		Reference: q.Reference, ClientReference: q.ClientReference, DealReference: dealReference(fact.RequestID),
		TradedAt: iso20022.DateOrTime{Time: iso20022.NewDateTime(fact.At.UTC().Truncate(time.Second))},
		Price: iso20022.FundPrice{
			Type: iso20022.FundCode{Code: "NAVL"}, Amount: iso20022.Amount{Value: fit("DealgPricDtls", price, 18, 13), Currency: o.Fund.Currency},
		},
		CashSettlementDate: iso20022.Date(q.SettlementDate),
	}
	if s := q.SubAccount; s != nil {
		x.HoldingAccount = &iso20022.SubAccount{ID: s.ID, Name: s.Name, Characteristic: s.Characteristic, Designation: s.Designation}
	}
	switch {
	case o.Fund.ISIN != "":
		x.Instrument = iso20022.FundInstrument{ID: iso20022.InstrumentID{Scheme: iso20022.SchemeISIN, ID: o.Fund.ISIN}, Name: o.Fund.Name}
	case tokenised(name):
		x.Instrument = iso20022.FundInstrument{ID: iso20022.InstrumentID{Scheme: iso20022.SchemeDTI, ID: o.Fund.DTI}, Name: o.Fund.Name}
	default:
		x.Instrument = iso20022.FundInstrument{ID: iso20022.InstrumentID{Scheme: iso20022.SchemeOther, ID: o.Fund.DTI, Source: iso20022.InstrumentSource{Proprietary: "DTID"}}, Name: o.Fund.Name}
	}
	if tokenised(name) {
		x.Nonce = q.Nonce
		if q.Wallet != "" {
			c.Account.Wallet = &iso20022.FundWallet{ID: q.Wallet}
		}
	}
	if tokenised(name) && (q.Token || truncated(units, 18, 17) != units.Value()) {
		x.Units.TokenUnits = iso20022.Decimal(fit("Units", units, 30, 29))
	} else {
		x.Units.Units = iso20022.Decimal(fit("UnitsNb", units, 18, 17))
	}
	// No charge is taken on chain: gross, net and settlement amount are one.
	settled := iso20022.Amount{Value: fit("SttlmAmt", money, 18, 5), Currency: o.Fund.Currency}
	x.SettlementAmount, x.NetAmount, x.GrossAmount = settled, &settled, &settled
	c.Executions = []iso20022.FundExecution{x}
	body, err := iso20022.WriteFundConfirmation(c)
	return name, body, err
}

// dealReference is the request's id as far as a reference has room.
func dealReference(request gateway.Hash32) string { return request.Hex()[2:34] }

func baseUnits(text string, decimals uint8, currency string) (gateway.Amount, error) {
	n, ok := new(big.Int).SetString(text, 10)
	if !ok || n.Sign() < 0 {
		return gateway.Amount{}, gateway.Errorf(gateway.CodeInternal, "confirm order", gateway.RetryNever, "%q are no base units", text)
	}
	return gateway.AmountFromBaseUnits(n, decimals, currency), nil
}

// pricePrecision is how many decimals a price is reckoned to where the chain tells
// none: those of its element.
const pricePrecision = 13

// priceOf gives the price of a unit: the NAV that was dealt at, or what was paid for
// one, cut to the decimals that a price has.
func priceOf(f gateway.FundFact, units, money gateway.Amount) (gateway.Amount, error) {
	if f.Price != "" {
		return gateway.ParseAmount(f.Price, money.Currency())
	}
	if units.Sign() == 0 {
		return gateway.MustAmount("0", money.Currency()), nil
	}
	const shift = 60
	top, err := money.BaseUnits(shift)
	if err != nil {
		return gateway.Amount{}, err
	}
	below, err := units.BaseUnits(shift)
	if err != nil {
		return gateway.Amount{}, err
	}
	top.Mul(top, new(big.Int).Exp(big.NewInt(10), big.NewInt(pricePrecision), nil))
	return gateway.AmountFromBaseUnits(top.Quo(top, below), pricePrecision, money.Currency()), nil
}

// truncated gives the decimal text of an amount cut to a number of digits, of which
// at most some are fraction digits.
func truncated(a gateway.Amount, digits, fraction int) string {
	text := a.Value()
	whole, rest, point := strings.Cut(text, ".")
	if !point {
		return text
	}
	room := digits - len(strings.TrimLeft(strings.TrimPrefix(whole, "-"), "0"))
	rest = rest[:max(0, min(len(rest), fraction, room))]
	if rest = strings.TrimRight(rest, "0"); rest == "" {
		return whole
	}
	return whole + "." + rest
}

// orderCancelRefusals are the reasons that the refusal of a cancellation may have
// (RejectedStatusReason14Code); the codes of version 04 (RejectedStatusReason8Code)
// are fewer.
var orderCancelRefusals = map[string]struct{ in04 bool }{
	"NSLA": {true}, "CUTO": {true}, "NALC": {true}, "LEGL": {true}, "ULNK": {}, "ADEA": {}, "NRGM": {},
}

// cancelRefusal gives a reason in the words of a version: a code that it doesn't
// have is told as one of our own, with the same letters.
func cancelRefusal(reason gateway.Reason, messageType string) iso20022.OrderReason {
	out := iso20022.OrderReason{Code: reason.ISO, Info: words(reason.ForSender().Text, maxReasonWords)}
	switch known, ok := orderCancelRefusals[reason.ISO]; {
	case !ok:
		out.Code = "NALC"
	case !known.in04 && !tokenised(messageType):
		out.Code, out.Proprietary = "", iso20022.GenericID{ID: reason.ISO}
	}
	return out
}

// cancelled answers the wish to cancel an order: CANP while the chains decide, CAND
// when nothing was sent and nothing will be, and a refusal.
func (r *Reporter) cancelled(client *gateway.Client, recall *gateway.Recall, e gateway.Event, id string, answer gateway.RecallState) ([]engine.Told, error) {
	q := &recall.Request
	d := iso20022.Find(q.MessageType)
	if d == nil {
		return nil, gateway.Errorf(gateway.CodeInternal, "report cancellation", gateway.RetryNever, "%s is no message", q.MessageType)
	}
	status := iso20022.OrderStatus{Status: map[gateway.RecallState]string{
		gateway.RecallPending: "CANP", gateway.RecallCanceled: "CAND", gateway.RecallRefused: iso20022.OrderRejected,
	}[answer]}
	if answer == gateway.RecallRefused {
		for _, reason := range e.Reasons {
			status.Reasons = append(status.Reasons, cancelRefusal(reason, d.Reply("setr.017")))
		}
		if len(status.Reasons) == 0 {
			status.Reasons = []iso20022.OrderReason{{Code: "NALC"}}
		}
	}
	report := gateway.Report{ID: id, Client: client.ID, Type: d.Reply("setr.017"), Status: answer.Confirmation(), Reason: orderCodes(status.Reasons), CreatedAt: e.At}
	var err error
	report.Body, err = iso20022.WriteCancellationStatusReport(iso20022.CancellationStatusReport{
		Type: report.Type, MessageID: id, CreatedAt: moment(e), Related: []iso20022.FundReference{{Reference: q.AssignmentID, MessageName: q.MessageType}},
		Orders: []iso20022.CancellationEntry{{
			MasterReference: q.CaseID, Reference: q.Original.TxID, ClientReference: q.Original.InstrID, CancellationReference: q.CancellationID, Status: status,
		}},
		Header: r.header(client, q.Heading, q.Assigner.BICFI, report.Type, e.At),
	})
	if err != nil {
		return nil, fmt.Errorf("cancellation status %s: %w", id, err)
	}
	return []engine.Told{tell(client, report)}, nil
}
