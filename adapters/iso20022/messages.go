package iso20022

import (
	"slices"
	"strings"
)

// Message definitions that code names. The table below has all of them.
const (
	TypeCustomerCreditTransfer = "pacs.008.001.08"
	TypeStatusReport           = "pacs.002.001.10"
	TypePaymentReturn          = "pacs.004.001.09"
	TypePaymentReturn10        = "pacs.004.001.10"
	TypeCustomerStatusReport   = "pain.002.001.10"
	TypeResolution             = "camt.029.001.09"
	TypeNotification           = "camt.054.001.08"
	TypeMessageReject          = "admi.002.001.01"
	TypeReceipt                = "admi.007.001.01"
	TypeHeader                 = "head.001.001.02"
)

// Area is the part of the gateway's business that a message belongs to.
type Area string

// The areas.
const (
	AreaPayments Area = "payments" // between banks, and from customers to their bank
	AreaCases    Area = "cases"    // recalls and their answers
	AreaCash     Area = "cash"     // account notifications
	AreaFunds    Area = "funds"    // orders, confirmations and statuses of investment funds
	AreaAdmin    Area = "admin"    // about messages themselves
)

// Content is what a message says, typed. It is one of
// [*CustomerCreditTransfer] (pacs.008), [*InstitutionCreditTransfer] (pacs.009),
// [*PaymentReturn] (pacs.004), [*CreditTransferInitiation] (pain.001),
// [*CancellationRequest] (camt.056), [*Notification] (camt.054), [*FundOrders]
// (setr.010, setr.004), [*FundCancellation] (setr.011, setr.005),
// [*OrderStatusRequest] (setr.018) and [*PriceReport] (reda.001).
type Content interface {
	// Reference is the identification that its sender gave the message: MsgId,
	// or Assgnmt/Id of a camt.056. It is never empty.
	Reference() string
	// Created is the creation time as it came; empty where the message has none.
	Created() DateTime
	// Count is how many transactions, orders or entries it carries.
	Count() int
}

// Definition is one row of the table of messages: all that tells one ISO 20022
// message from another here.
type Definition struct {
	ID   string // pacs.008.001.08
	Name string // what it is, in a few words
	Root string // the child of Document
	// In says that it is read and checked, Out that it is written.
	In, Out bool
	// Taken says that the gateway makes something of it at its door, which refuses
	// all others; Sent that a bank gets it.
	Taken, Sent bool
	Area        Area
	// Replies are what answers it, in the version that follows the request's. Not
	// all of them are Sent. See Reply.
	Replies []string

	// decode types the Document of an inbound message after its schema.
	decode func(Part) (Content, error)
	// walk does the same without keeping anything, and gives the content's Count.
	// Nil where messages are never long.
	walk func(Part) (count int, err error)
}

// Reply names the message of a family ("pacs.002") that answers this one, in its
// proper version; empty when there is no such answer.
func (d *Definition) Reply(family string) string {
	for _, id := range d.Replies {
		if strings.HasPrefix(id, family+".") {
			return id
		}
	}
	return ""
}

// Family is the identification without its version: pacs.008.
func (d *Definition) Family() string { return familyOf(d.ID) }

func familyOf(id string) string {
	if area, rest, ok := strings.Cut(id, "."); ok {
		number, _, _ := strings.Cut(rest, ".")
		return area + "." + number
	}
	return id
}

// definitions is the table, in the order of the names.
var definitions = []Definition{
	{ID: TypeMessageReject, Name: "message reject", Root: "admi.002.001.01", Out: true, Sent: true, Area: AreaAdmin},
	{ID: TypeReceipt, Name: "receipt acknowledgement", Root: "RctAck", Out: true, Sent: true, Area: AreaAdmin},

	{ID: TypeResolution, Name: "resolution of investigation", Root: "RsltnOfInvstgtn", Out: true, Sent: true, Area: AreaCases},
	{ID: TypeNotification, Name: "debit credit notification", Root: "BkToCstmrDbtCdtNtfctn", In: true, Out: true, Taken: true, Sent: true, Area: AreaCash, decode: decodeNotification},
	{
		ID: "camt.056.001.08", Name: "payment cancellation request", Root: "FIToFIPmtCxlReq", In: true, Taken: true, Area: AreaCases,
		Replies: []string{TypeResolution, TypeStatusReport}, decode: decodeCancellationRequest, walk: walkCancellationRequest,
	},

	{ID: TypeStatusReport, Name: "payment status report", Root: "FIToFIPmtStsRpt", Out: true, Sent: true, Area: AreaPayments},
	{
		ID: TypePaymentReturn, Name: "payment return", Root: "PmtRtr", In: true, Out: true, Taken: true, Sent: true, Area: AreaPayments,
		Replies: []string{TypeStatusReport, TypePaymentReturn, TypeNotification}, decode: decodePaymentReturn, walk: walkPaymentReturn,
	},
	{
		ID: TypePaymentReturn10, Name: "payment return", Root: "PmtRtr", In: true, Out: true, Taken: true, Sent: true, Area: AreaPayments,
		Replies: []string{TypeStatusReport, TypePaymentReturn10, TypeNotification}, decode: decodePaymentReturn, walk: walkPaymentReturn,
	},
	{
		ID: TypeCustomerCreditTransfer, Name: "customer credit transfer", Root: "FIToFICstmrCdtTrf", In: true, Taken: true, Area: AreaPayments,
		Replies: []string{TypeStatusReport, TypePaymentReturn, TypeNotification}, decode: decodeCustomerCreditTransfer, walk: walkCustomerCreditTransfer,
	},
	{
		ID: "pacs.008.001.13", Name: "customer credit transfer", Root: "FIToFICstmrCdtTrf", In: true, Taken: true, Area: AreaPayments,
		Replies: []string{TypeStatusReport, TypePaymentReturn10, TypeNotification}, decode: decodeCustomerCreditTransfer, walk: walkCustomerCreditTransfer,
	},
	{
		ID: "pacs.009.001.08", Name: "financial institution credit transfer", Root: "FICdtTrf", In: true, Taken: true, Area: AreaPayments,
		Replies: []string{TypeStatusReport, TypePaymentReturn, TypeNotification}, decode: decodeInstitutionCreditTransfer, walk: walkInstitutionCreditTransfer,
	},
	{
		ID: "pain.001.001.03", Name: "customer credit transfer initiation", Root: "CstmrCdtTrfInitn", In: true, Taken: true, Area: AreaPayments,
		Replies: []string{TypeCustomerStatusReport, TypeNotification}, decode: decodeCreditTransferInitiation, walk: walkCreditTransferInitiation,
	},
	{
		ID: "pain.001.001.09", Name: "customer credit transfer initiation", Root: "CstmrCdtTrfInitn", In: true, Taken: true, Area: AreaPayments,
		Replies: []string{TypeCustomerStatusReport, TypeNotification}, decode: decodeCreditTransferInitiation, walk: walkCreditTransferInitiation,
	},
	{ID: TypeCustomerStatusReport, Name: "customer payment status report", Root: "CstmrPmtStsRpt", Out: true, Sent: true, Area: AreaPayments},

	{ID: TypePriceReport04, Name: "price report", Root: "PricRpt", In: true, Taken: true, Area: AreaFunds, Replies: []string{TypeReceipt}, decode: decodePriceReport},
	{ID: TypePriceReport05, Name: "price report", Root: "PricRpt", In: true, Taken: true, Area: AreaFunds, Replies: []string{TypeReceipt}, decode: decodePriceReport},

	{ID: "setr.004.001.04", Name: "redemption order", Root: "RedOrdr", In: true, Taken: true, Area: AreaFunds, Replies: []string{"setr.016.001.04", "setr.006.001.04"}, decode: decodeFundOrders},
	{ID: "setr.004.001.05", Name: "redemption order", Root: "RedOrdr", In: true, Taken: true, Area: AreaFunds, Replies: []string{"setr.016.001.05", "setr.006.001.06"}, decode: decodeFundOrders},
	{ID: "setr.005.001.04", Name: "redemption order cancellation request", Root: "RedOrdrCxlReq", In: true, Taken: true, Area: AreaFunds, Replies: []string{"setr.017.001.04"}, decode: decodeFundCancellation},
	{ID: "setr.005.001.05", Name: "redemption order cancellation request", Root: "RedOrdrCxlReq", In: true, Taken: true, Area: AreaFunds, Replies: []string{"setr.017.001.05"}, decode: decodeFundCancellation},
	{ID: "setr.006.001.04", Name: "redemption order confirmation", Root: "RedOrdrConf", Out: true, Sent: true, Area: AreaFunds},
	{ID: "setr.006.001.06", Name: "redemption order confirmation", Root: "RedOrdrConf", Out: true, Sent: true, Area: AreaFunds},
	{ID: "setr.010.001.04", Name: "subscription order", Root: "SbcptOrdr", In: true, Taken: true, Area: AreaFunds, Replies: []string{"setr.016.001.04", "setr.012.001.04"}, decode: decodeFundOrders},
	{ID: "setr.010.001.05", Name: "subscription order", Root: "SbcptOrdr", In: true, Taken: true, Area: AreaFunds, Replies: []string{"setr.016.001.05", "setr.012.001.06"}, decode: decodeFundOrders},
	{ID: "setr.011.001.04", Name: "subscription order cancellation request", Root: "SbcptOrdrCxlReq", In: true, Taken: true, Area: AreaFunds, Replies: []string{"setr.017.001.04"}, decode: decodeFundCancellation},
	{ID: "setr.011.001.05", Name: "subscription order cancellation request", Root: "SbcptOrdrCxlReq", In: true, Taken: true, Area: AreaFunds, Replies: []string{"setr.017.001.05"}, decode: decodeFundCancellation},
	{ID: "setr.012.001.04", Name: "subscription order confirmation", Root: "SbcptOrdrConf", Out: true, Sent: true, Area: AreaFunds},
	{ID: "setr.012.001.06", Name: "subscription order confirmation", Root: "SbcptOrdrConf", Out: true, Sent: true, Area: AreaFunds},
	{ID: "setr.016.001.04", Name: "order status report", Root: "OrdrInstrStsRpt", Out: true, Sent: true, Area: AreaFunds},
	{ID: "setr.016.001.05", Name: "order status report", Root: "OrdrInstrStsRpt", Out: true, Sent: true, Area: AreaFunds},
	{ID: "setr.017.001.04", Name: "order cancellation status report", Root: "OrdrCxlStsRpt", Out: true, Sent: true, Area: AreaFunds},
	{ID: "setr.017.001.05", Name: "order cancellation status report", Root: "OrdrCxlStsRpt", Out: true, Sent: true, Area: AreaFunds},
	{ID: "setr.018.001.04", Name: "request for order status report", Root: "ReqForOrdrStsRpt", In: true, Taken: true, Area: AreaFunds, Replies: []string{"setr.016.001.04"}, decode: decodeOrderStatusRequest},
	{ID: "setr.018.001.05", Name: "request for order status report", Root: "ReqForOrdrStsRpt", In: true, Taken: true, Area: AreaFunds, Replies: []string{"setr.016.001.05"}, decode: decodeOrderStatusRequest},
}

// Definitions lists every message that the gateway reads or writes.
func Definitions() []Definition { return slices.Clone(definitions) }

// Find returns the row of a message, nil when the table has none.
func Find(id string) *Definition {
	for i := range definitions {
		if definitions[i].ID == id {
			return &definitions[i]
		}
	}
	return nil
}

// inbound returns the row of a message that a bank may send us.
func inbound(id string) *Definition {
	if d := Find(id); d != nil && d.In && d.decode != nil {
		return d
	}
	return nil
}

// Served names what the door takes, for the words of a fault.
func Served() string {
	var ids []string
	for _, d := range definitions {
		if d.Taken {
			ids = append(ids, d.ID)
		}
	}
	return strings.Join(ids, ", ")
}

// known are messages that banks send and this gateway doesn't take, so that it
// can say what they are. Names are those of the ISO 20022 catalogue.
var known = map[string]string{
	"acmt.007": "account opening request",
	"acmt.023": "identification verification request",
	"admi.004": "system event notification",
	"admi.011": "system event acknowledgement",
	"auth.018": "contract registration request",
	"camt.003": "get account",
	"camt.025": "receipt",
	"camt.026": "unable to apply",
	"camt.027": "claim non-receipt",
	"camt.028": "additional payment information",
	"camt.040": "fund estimated cash forecast report",
	"camt.050": "liquidity credit transfer",
	"camt.052": "bank to customer account report",
	"camt.053": "bank to customer statement",
	"camt.055": "customer payment cancellation request",
	"camt.057": "notification to receive",
	"camt.060": "account reporting request",
	"camt.087": "request to modify payment",
	"camt.110": "investigation request",
	"camt.111": "investigation response",
	"pacs.003": "customer direct debit",
	"pacs.007": "payment reversal",
	"pacs.010": "financial institution direct debit",
	"pacs.028": "payment status request",
	"pacs.029": "multilateral settlement request",
	"pain.007": "customer payment reversal",
	"pain.008": "customer direct debit initiation",
	"pain.013": "creditor payment activation request",
	"pain.014": "creditor payment activation request status report",
	"reda.001": "price report",
	"remt.001": "remittance advice",
	"seev.031": "corporate action notification",
	"semt.002": "custody statement of holdings",
	"semt.003": "accounting statement of holdings",
	"sese.023": "securities settlement transaction instruction",
	"sese.024": "securities settlement transaction status advice",
	"sese.025": "securities settlement transaction confirmation",
	"setr.013": "switch order",
	"setr.015": "switch order confirmation",
}

// notServed says what a message is that isn't read: one of ours that only leaves,
// another version of one that is taken or read, one that others know, or none.
func notServed(id string) string {
	if d := Find(id); d != nil && d.Sent {
		return "a " + id + " (" + d.Name + ") is what this gateway sends, it takes none"
	}
	family := familyOf(id)
	var taken, read []string
	name := known[family]
	for _, d := range definitions {
		if d.Family() != family {
			continue
		}
		name = d.Name
		switch version := strings.TrimPrefix(d.ID, family+"."); {
		case d.Taken:
			taken = append(taken, version)
		case d.In:
			read = append(read, version)
		}
	}
	switch {
	case len(taken) > 0:
		return "this version of the " + name + " is not served, " + isOrAre(taken, family)
	case len(read) > 0:
		return "this version of the " + name + " is not known, " + isOrAre(read, family) + " read and checked, but not taken"
	case name != "":
		return "a " + family + " (" + name + ") is not served"
	}
	return "this message is not served"
}

// isOrAre names versions of a family: 001.08 and 001.13 of pacs.008 are.
func isOrAre(versions []string, family string) string {
	verb := " is"
	if len(versions) > 1 {
		verb = " are"
	}
	return strings.Join(versions, " and ") + " of " + family + verb
}
