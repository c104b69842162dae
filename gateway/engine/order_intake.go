package engine

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// ReadOrder is one order: what was ordered, its reference, its fund, and where among
// the reading's transfers the one stands that carries it; or the reasons why it is
// refused alone.
type ReadOrder struct {
	Order          gateway.Order
	Transfer       int // index; -1 when it is refused
	Rejected       []gateway.Reason
	Identification string // path of what identifies it in the message
}

// ReadCancel is the wish to cancel an order.
type ReadCancel struct {
	Reference gateway.Hash32
	Direction gateway.Direction
	Recall    gateway.Recall // Index, Key, Request; Reasons when it is refused as it came
}

// ReadQuestion asks for the status of an order, or of those of a message.
type ReadQuestion struct {
	Reference gateway.Hash32
	MsgID     string // instead of Reference
	Found     string
	Path      string
}

// OrderReader finds orders.
type OrderReader interface {
	// Order gives an order. NOT_FOUND when there is none.
	Order(ctx context.Context, id string) (gateway.Order, error)
	// OrderByReference gives the order that has a reference, see gateway.OrderRef.
	OrderByReference(ctx context.Context, ref gateway.Hash32) (gateway.Order, bool, error)
	// OrdersOf gives the orders of a message, in its order.
	OrdersOf(ctx context.Context, messageID string) ([]gateway.Order, error)
	// OrdersByMsgID gives the orders of the messages that a client sent under a MsgId.
	OrdersByMsgID(ctx context.Context, client, msgID string) ([]gateway.Order, error)
}

// ruleOrder is the rule of what is said about orders by their references.
const ruleOrder = "order"

// order adds to the commit of a message the orders that it places, cancels or asks
// for.
func (in *Intake) order(ctx context.Context, c *gateway.Commit, reading *Reading) error {
	m, now := c.Message, c.Message.ReceivedAt
	for _, read := range reading.Orders {
		o := read.Order
		o.ID, o.MessageID, o.SubmittedBy, o.CreatedAt = in.NewID(prefixOrder), m.ID, m.Credential, now
		st := &ordering{gateway.OrderStep{Order: o}}
		if read.Transfer >= 0 {
			st.Order.TransferID = c.Transfers[read.Transfer].ID
		}
		st.raise(now, "intake", m.ID, gateway.EventOrderReceived)
		st.Order.DueAt, st.Order.Deadline = now, now.Add(in.Patience.order())
		if read.Transfer < 0 {
			st.raise(now, "intake", m.ID, gateway.EventOrderRejected, read.Rejected...)
			st.Order.DueAt, st.Order.Deadline = never, never
		}
		c.Orders = append(c.Orders, st.OrderStep)
	}
	a := Arrival{Client: &gateway.Client{ID: m.Client}, Credential: m.Credential}
	for _, cancel := range reading.Cancels {
		if err := in.cancel(ctx, m.Client, &cancel); err != nil {
			return err
		}
		c.Recalls = append(c.Recalls, in.recall(a, m, cancel.Recall.Index, cancel.Recall, now))
	}
	if err := in.credit(ctx, c, reading.Credits); err != nil {
		return err
	}
	m.Transaction += len(reading.Credits) + len(reading.Cancels) + len(reading.Questions)
	if len(reading.Orders) > 0 {
		m.Transaction = len(reading.Orders)
	}
	return in.ask(ctx, c, reading.Questions)
}

// cancel finds the order that is to be cancelled. One that isn't there, or of which
// nothing can be cancelled any more, is refused with the answer.
func (in *Intake) cancel(ctx context.Context, client string, cancel *ReadCancel) error {
	if len(cancel.Recall.Reasons) > 0 {
		return nil
	}
	o, found, err := in.Store.OrderByReference(ctx, cancel.Reference)
	switch {
	case err != nil:
		return fmt.Errorf("find order to cancel: %w", err)
	case !found || o.Client != client || o.Request.Direction != cancel.Direction:
		cancel.Recall.Reasons = []gateway.Reason{{Rule: ruleOrder, ISO: "ULNK", Text: "no order of yours has this reference"}}
	case o.TransferID == "":
		cancel.Recall.Reasons = []gateway.Reason{{Rule: ruleOrder, ISO: "NALC", Text: "the order was rejected before, nothing was sent"}}
	default:
		cancel.Recall.TransferID = o.TransferID
	}
	return nil
}

// ask leaves with each order that is asked for that it was; the report stage answers.
func (in *Intake) ask(ctx context.Context, c *gateway.Commit, questions []ReadQuestion) error {
	m := c.Message
	asked := map[string]bool{}
	var faults []gateway.Fault
	for _, q := range questions {
		var found []gateway.Order
		if q.MsgID != "" {
			var err error
			if found, err = in.Store.OrdersByMsgID(ctx, m.Client, q.MsgID); err != nil {
				return fmt.Errorf("find orders asked for: %w", err)
			}
		} else if o, ok, err := in.Store.OrderByReference(ctx, q.Reference); err != nil {
			return fmt.Errorf("find order asked for: %w", err)
		} else if ok && o.Client == m.Client {
			found = []gateway.Order{o}
		}
		if len(found) == 0 {
			faults = append(faults, gateway.Fault{
				Gate: gateway.GateRules, Path: q.Path, Rule: ruleOrder, Reason: "ULNK", Found: q.Found, Tx: gateway.WholeMessage, Hint: "no order of yours has this reference",
			})
		}
		for _, o := range found {
			if asked[o.ID] {
				continue
			}
			asked[o.ID] = true
			st := orderingOf(o)
			st.raise(m.ReceivedAt, "intake", m.ID, gateway.EventOrderAsked)
			st.Events[0].Data = data(Asked{MessageType: m.Type, MsgID: m.MsgID})
			c.Orders = append(c.Orders, st.OrderStep)
		}
	}
	if len(faults) > 0 {
		e := gateway.Errorf(gateway.CodeInvalidMessage, "read", gateway.RetryAfterChange, "%d faults", len(faults))
		e.Faults, e.Reason, e.Detail = faults, faults[0].Reason, faults[0].String()
		return e
	}
	return nil
}

// Asked is the data of an order_asked: the message that asks.
type Asked struct {
	MessageType string `json:"message_type"`
	MsgID       string `json:"msg_id"`
}

// prefixOrder begins the ids of orders.
const prefixOrder = "ord"

// orderAsAccepted takes an order back to what the first answer said of it, as
// asAccepted does with a transfer.
func orderAsAccepted(o *gateway.Order) {
	if o.TransferID != "" {
		o.State, o.Version, o.Reasons, o.Fact = gateway.OrderReceived, 1, nil, gateway.FundFact{}
		o.Bulk, o.Allocated = "", ""
	}
	o.DueAt, o.Deadline, o.UpdatedAt = time.Time{}, time.Time{}, o.CreatedAt
}

// ordering is an OrderStep in the making, of an order as it was read.
type ordering struct{ gateway.OrderStep }

func orderingOf(o gateway.Order) *ordering {
	return &ordering{gateway.OrderStep{Order: o, FromVersion: o.Version}}
}

// raise adds an event with the reasons that become the order's. The pair must be
// legal: the caller chose it by the state. What the fund's chain has proven goes
// with it, so that the event tells all that is ever reported of it.
func (s *ordering) raise(now time.Time, actor, cause string, t gateway.EventType, reasons ...gateway.Reason) {
	state, err := gateway.ApplyOrder(s.Order.State, t)
	if err != nil {
		panic(err)
	}
	if state != s.Order.State {
		s.Order.Reasons = reasons
	}
	s.Order.State = state
	s.Order.Version++
	s.Order.UpdatedAt = now
	var fact json.RawMessage
	if s.Order.Fact != (gateway.FundFact{}) {
		fact = data(s.Order.Fact)
	}
	s.Events = append(s.Events, gateway.Event{
		Subject: s.Order.ID, Type: t, Status: gateway.Status{State: gateway.State(state)}, Reasons: reasons, Actor: actor, Cause: cause, Data: fact, At: now,
	})
}
