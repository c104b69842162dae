package iso20022

import "strings"

// FundCancellation is a setr.011 or a setr.005: orders that were sent before and
// are to be cancelled. Orders are cancelled one by one; some may be too late.
type FundCancellation struct {
	// Redemption tells a cancellation of redemptions from one of subscriptions.
	Redemption bool `xml:"-"`

	MessageID         string              `xml:"MsgId>Id"`
	CreatedAt         DateTime            `xml:"MsgId>CreDtTm"`
	PoolReference     *FundReference      `xml:"PoolRef"`
	PreviousReference *FundReference      `xml:"PrvsRef"` // the message with the orders
	MasterReference   string              `xml:"MstrRef"`
	Orders            []OrderCancellation `xml:"OrdrRefs"`
	Copy              *CopyDetails        `xml:"CpyDtls"`
}

// OrderCancellation is one order that is to be cancelled.
type OrderCancellation struct {
	Reference             string   `xml:"OrdrRef"`
	ClientReference       string   `xml:"ClntRef"`
	Nonce                 string   `xml:"NonceId"` // 05 on
	CancellationReference string   `xml:"CxlRef"`
	Reason                FundCode `xml:"CxlRsn"`
}

// DecodeFundCancellation reads a setr.011 or setr.005 that has passed its schema.
func DecodeFundCancellation(p Part) (*FundCancellation, error) {
	m := &FundCancellation{Redemption: strings.HasPrefix(p.Type, "setr.005.")}
	if err := typed(p, m); err != nil {
		return nil, err
	}
	return m, nil
}

func decodeFundCancellation(p Part) (Content, error) { return orNil(DecodeFundCancellation(p)) }

// Reference is the identification of the message.
func (m *FundCancellation) Reference() string { return m.MessageID }

// Created is the creation time of the message.
func (m *FundCancellation) Created() DateTime { return m.CreatedAt }

// Count is how many orders are to be cancelled.
func (m *FundCancellation) Count() int { return len(m.Orders) }

// OrderStatusRequest is a setr.018: somebody wants to know how orders stand.
type OrderStatusRequest struct {
	MessageID  string             `xml:"MsgId>Id"`
	CreatedAt  DateTime           `xml:"MsgId>CreDtTm"`
	Requests   []OrderStatusQuery `xml:"ReqDtls"`
	Extensions []Extension        `xml:"Xtnsn"`
}

// OrderStatusQuery asks for the orders of a message, for single orders, or both.
type OrderStatusQuery struct {
	PreviousReferences []FundReference `xml:"Ref>PrvsRef"`
	OtherReferences    []FundReference `xml:"Ref>OthrRef"`
	RelatedReference   *FundReference  `xml:"RltdRef"`
	Orders             []OrderQuery    `xml:"OrdrRef"`
}

// OrderQuery asks for one order.
type OrderQuery struct {
	MasterReference       string             `xml:"MstrRef"`
	Reference             string             `xml:"OrdrRef"`
	ClientReference       string             `xml:"ClntRef"`
	CancellationReference string             `xml:"CxlRef"`
	DealReference         string             `xml:"DealRef"`
	Nonce                 string             `xml:"NonceId"` // 05 on
	Account               *InvestmentAccount `xml:"InvstmtAcctDtls"`
	Instrument            *FundInstrument    `xml:"FinInstrmDtls"`
}

// DecodeOrderStatusRequest reads a setr.018 that has passed its schema.
func DecodeOrderStatusRequest(p Part) (*OrderStatusRequest, error) {
	m := new(OrderStatusRequest)
	if err := typed(p, m); err != nil {
		return nil, err
	}
	return m, nil
}

func decodeOrderStatusRequest(p Part) (Content, error) { return orNil(DecodeOrderStatusRequest(p)) }

// Reference is the identification of the message.
func (m *OrderStatusRequest) Reference() string { return m.MessageID }

// Created is the creation time of the message.
func (m *OrderStatusRequest) Created() DateTime { return m.CreatedAt }

// Count is how many questions are asked.
func (m *OrderStatusRequest) Count() int { return len(m.Requests) }
