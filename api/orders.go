package api

import (
	"context"
	"net/http"
	"strconv"

	"github.com/danielgtaylor/huma/v2"

	"github.com/vostro-gateway/vostro/gateway"
)

// OrderReader finds orders of fund units.
type OrderReader interface {
	Order(ctx context.Context, id string) (gateway.Order, error)
	ListOrders(ctx context.Context, f gateway.OrderFilter) ([]gateway.Order, error)
}

// Order is an order of a fund's units.
type Order struct {
	ID          string   `json:"id"`
	MessageID   string   `json:"message_id"`
	Index       int      `json:"index" doc:"In the message, from 0"`
	Client      string   `json:"client"`
	ReferenceID string   `json:"reference_id" doc:"referenceID at the fund's contracts: keccak256(abi.encode(client, BIC11, OrdrRef))"`
	TransferID  string   `json:"transfer_id,omitempty" doc:"The transfer that carries it; absent when it was rejected as it came"`
	State       string   `json:"state" enum:"received,suspended,accepted,placed,open,executed,settled,rejected,canceled"`
	Reasons     []Reason `json:"reasons,omitempty" nullable:"false"`
	Sequence    int64    `json:"sequence" doc:"Of its last event"`

	MessageType     string  `json:"message_type"`
	MsgID           string  `json:"msg_id"`
	MasterReference string  `json:"master_reference,omitempty"`
	OrderReference  string  `json:"order_reference" doc:"OrdrRef"`
	ClientReference string  `json:"client_reference,omitempty"`
	BIC             string  `json:"bic" doc:"Of the ordering party"`
	Direction       string  `json:"direction" enum:"subscription,redemption"`
	ISIN            string  `json:"isin,omitempty"`
	DTI             string  `json:"dti,omitempty"`
	Amount          *Amount `json:"amount,omitempty" doc:"Ordered, of money"`
	Units           string  `json:"units,omitempty" doc:"Ordered"`
	Account         string  `json:"account" doc:"Investment account"`
	Wallet          string  `json:"wallet,omitempty" doc:"The investor's, as it stood"`
	RequestedDay    string  `json:"requested_day,omitempty" doc:"ReqdFutrTradDt"`

	SubAccount *gateway.SubAccount `json:"sub_account,omitempty" doc:"SubAcctForHldg: the investor's part of the account"`
	BulkID     string              `json:"bulk_id,omitempty" doc:"The bulk order that it is a member of; absent when it goes alone or isn't netted yet"`
	Members    int                 `json:"members,omitempty" doc:"Of a bulk order: how many orders it nets"`

	Fund *gateway.Fund     `json:"fund,omitempty" doc:"As the directory had it; absent when the order was rejected as it came"`
	Fact *gateway.FundFact `json:"fact,omitempty" doc:"What the fund's chain has proven; units and amount are base units"`

	CreatedAt string `json:"created_at" format:"date-time"`
	UpdatedAt string `json:"updated_at" format:"date-time"`
}

// Orders is one page of orders.
type Orders struct {
	Data       []Order `json:"data" nullable:"false"`
	NextCursor string  `json:"next_cursor,omitempty" doc:"Absent on the last page"`
}

type orderPath struct {
	ID string `path:"id" maxLength:"64" doc:"Id of the order"`
}

type orderOutput struct{ Body Order }

type ordersOutput struct{ Body Orders }

type listOrdersInput struct {
	Page
	Reference  string `query:"order_reference" maxLength:"35" doc:"OrdrRef"`
	MessageID  string `query:"message_id" maxLength:"64"`
	TransferID string `query:"transfer_id" maxLength:"64"`
	BulkID     string `query:"bulk_id" maxLength:"64" doc:"Members of a bulk order"`
	State      string `query:"state" enum:"received,suspended,accepted,placed,open,executed,settled,rejected,canceled"`
}

// orderEventsMax bounds what is shown of an order: it has some ten events.
const orderEventsMax = 500

func (s *Server) registerOrders(a huma.API) {
	list := huma.Operation{
		OperationID: "list-orders", Method: http.MethodGet, Path: "/v1/orders", Tags: []string{"orders"},
		Summary: "List orders of fund units", Description: "In the order of arrival. Filters narrow, and all of them apply.",
	}
	s.protect(a, &list, everyRole, 400, 409)
	huma.Register(a, list, s.listOrders)

	read := huma.Operation{
		OperationID: "get-order", Method: http.MethodGet, Path: "/v1/orders/{id}", Tags: []string{"orders"}, Summary: "Show an order of fund units",
		Description: "The states are those of a setr.016: received RECE, suspended Sspd, accepted PACK, placed STNP, open OPOD, executed COSE, settled SETT, rejected Rjctd, canceled Canc.",
	}
	s.protect(a, &read, everyRole, 404)
	huma.Register(a, read, s.getOrder)

	events := huma.Operation{
		OperationID: "list-order-events", Method: http.MethodGet, Path: "/v1/orders/{id}/events", Tags: []string{"orders"}, Summary: "What happened to an order",
	}
	s.protect(a, &events, everyRole, 404)
	huma.Register(a, events, s.listOrderEvents)

	reports := huma.Operation{
		OperationID: "list-order-reports", Method: http.MethodGet, Path: "/v1/orders/{id}/reports", Tags: []string{"reports"},
		Summary: "The messages that told of an order",
	}
	s.protect(a, &reports, everyRole, 404)
	huma.Register(a, reports, s.listOrderReports)

	s.registerNetting(a)
}

func (s *Server) listOrders(ctx context.Context, in *listOrdersInput) (*ordersOutput, error) {
	const list = "orders"
	after, err := s.after(ctx, list, in.Cursor)
	if err != nil {
		return nil, err
	}
	found, err := s.store.ListOrders(ctx, gateway.OrderFilter{
		Client: credentialOf(ctx).Client, Reference: in.Reference, MessageID: in.MessageID, TransferID: in.TransferID,
		Bulk: in.BulkID, State: gateway.OrderState(in.State), AfterID: after, Limit: in.Limit,
	})
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	out := &ordersOutput{Orders{Data: viewOrders(credentialOf(ctx), found)}}
	if len(found) == in.Limit {
		out.Body.NextCursor = s.cursorAfter(list, found[len(found)-1].ID)
	}
	return out, nil
}

// order reads one that the caller may see.
func (s *Server) order(ctx context.Context, id string) (gateway.Order, error) {
	o, err := s.store.Order(ctx, id)
	return o, s.visible(ctx, "order", id, o.Client, err)
}

func (s *Server) getOrder(ctx context.Context, in *orderPath) (*orderOutput, error) {
	o, err := s.order(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return &orderOutput{viewOrder(credentialOf(ctx), &o)}, nil
}

func (s *Server) listOrderEvents(ctx context.Context, in *orderPath) (*eventsOutput, error) {
	o, err := s.order(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	found, err := s.store.EventsOf(ctx, o.ID, 0, orderEventsMax)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	c := credentialOf(ctx)
	out := &eventsOutput{Events{Data: make([]Event, 0, len(found))}}
	for _, e := range found {
		v := Event{
			Position: strconv.FormatInt(e.Position, 10), TransferID: e.Subject, Sequence: e.Sequence, Type: string(e.Type), State: string(e.Status.State),
			Reasons: viewOrderReasons(c, &o, e.Reasons), Actor: e.Actor, At: stamp(e.At),
		}
		if c.is(RoleOfficer) {
			v.Cause, v.Data = e.Cause, e.Data
		}
		out.Body.Data = append(out.Body.Data, v)
	}
	return out, nil
}

func (s *Server) listOrderReports(ctx context.Context, in *orderPath) (*reportsOutput, error) {
	o, err := s.order(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return s.reportsOf(ctx, o.ID)
}

func viewOrders(c *Credential, orders []gateway.Order) []Order {
	views := make([]Order, 0, len(orders))
	for i := range orders {
		views = append(views, viewOrder(c, &orders[i]))
	}
	return views
}

func viewOrder(c *Credential, o *gateway.Order) Order {
	q := &o.Request
	v := Order{
		ID: o.ID, MessageID: o.MessageID, Index: o.Index, Client: o.Client, ReferenceID: o.Reference.Hex(), TransferID: o.TransferID,
		State: string(o.State), Sequence: o.Version, MessageType: q.MessageType, MsgID: q.MsgID, MasterReference: q.MasterReference,
		OrderReference: q.Reference, ClientReference: q.ClientReference, BIC: q.BIC, Direction: string(q.Direction), ISIN: q.ISIN, DTI: q.DTI,
		SubAccount: q.SubAccount, BulkID: o.Bulk, Members: o.Members,
		Account: q.Account, Wallet: q.Wallet, RequestedDay: q.RequestedDay, Fund: o.Fund, CreatedAt: stamp(o.CreatedAt), UpdatedAt: stamp(o.UpdatedAt),
	}
	if q.Amount.Currency() != "" {
		v.Amount = &Amount{q.Amount.Value(), q.Amount.Currency()}
	}
	if q.Units.Sign() != 0 {
		v.Units = q.Units.Value()
	}
	if o.Fact != (gateway.FundFact{}) {
		v.Fact = &o.Fact
	}
	v.Reasons = viewOrderReasons(c, o, o.Reasons)
	return v
}

// viewOrderReasons shows where a rule was broken of an order alone that was refused
// as it came: any other reason may be the policy's.
func viewOrderReasons(c *Credential, o *gateway.Order, reasons []gateway.Reason) []Reason {
	var views []Reason
	for _, r := range reasons {
		if !c.is(RoleOfficer) {
			r = r.ForSender()
		}
		v := viewReason(r)
		if o.Fund != nil && !c.is(RoleOfficer) {
			v.Rule, v.Path, v.Found = "", "", ""
		}
		views = append(views, v)
	}
	return views
}
