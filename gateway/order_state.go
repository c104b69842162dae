package gateway

// OrderState is where an order stands, in the words of a setr.016.
type OrderState string

// The states of an order, in the order in which one that meets no trouble passes
// them.
const (
	OrderReceived  OrderState = "received"  // RECE: durable, valid, its transfer waits for the policy
	OrderSuspended OrderState = "suspended" // Sspd: people must decide, or the way is barred for now
	OrderAccepted  OrderState = "accepted"  // PACK: the policy allowed it; it is dealt with on its day
	OrderPlaced    OrderState = "placed"    // STNP: the fund's chain has the request
	OrderOpen      OrderState = "open"      // OPOD: the fund is dealing with it
	OrderExecuted  OrderState = "executed"  // COSE: dealt with for good, and confirmed
	OrderSettled   OrderState = "settled"   // SETT: units and money are where they belong, for good
	OrderRejected  OrderState = "rejected"  // Rjctd: never accepted; nothing was sent
	OrderCanceled  OrderState = "canceled"  // Canc: accepted, and ended without units or money changing hands
)

// OrderStates lists every state in the order above.
func OrderStates() []OrderState {
	return []OrderState{
		OrderReceived, OrderSuspended, OrderAccepted, OrderPlaced, OrderOpen, OrderExecuted, OrderSettled, OrderRejected, OrderCanceled,
	}
}

// Terminal reports whether nothing more is expected of an order.
func (s OrderState) Terminal() bool {
	return s == OrderSettled || s == OrderRejected || s == OrderCanceled
}

// The events of an order. They stand in the log under the order's own id, with a
// sequence of their own; what happens to the transfer that carries it is in the
// transfer's.
const (
	EventOrderReceived  EventType = "order_received"
	EventOrderSuspended EventType = "order_suspended"
	EventOrderAccepted  EventType = "order_accepted"
	EventOrderPlaced    EventType = "order_placed"
	EventOrderOpened    EventType = "order_opened"
	EventOrderExecuted  EventType = "order_executed"
	EventOrderSettled   EventType = "order_settled"
	EventOrderRejected  EventType = "order_rejected"
	EventOrderCanceled  EventType = "order_canceled"
	EventOrderUnplaced  EventType = "order_unplaced" // a reorganisation took the request back; it comes again
	EventOrderAlarm     EventType = "order_alarm"    // a deadline passed
	EventOrderAsked     EventType = "order_asked"    // the bank asked how it stands
	EventOrderPaid      EventType = "order_paid"     // its money has come, outside the chains
)

// OrderEventTypes lists the events of orders in the order above.
func OrderEventTypes() []EventType {
	return []EventType{
		EventOrderReceived, EventOrderSuspended, EventOrderAccepted, EventOrderPlaced, EventOrderOpened, EventOrderExecuted, EventOrderSettled,
		EventOrderRejected, EventOrderCanceled, EventOrderUnplaced, EventOrderAlarm, EventOrderAsked, EventOrderPaid,
	}
}

// OfOrder reports whether an event is of an order and not of a transfer.
func (t EventType) OfOrder() bool {
	_, ok := orderEvents[t]
	return ok
}

// orderEvents give for each event where an order may stand before it, and where it
// stands after it; empty for where it stood.
var orderEvents = map[EventType]struct {
	from []OrderState
	to   OrderState
}{
	EventOrderReceived:  {[]OrderState{""}, OrderReceived},
	EventOrderSuspended: {[]OrderState{OrderReceived, OrderAccepted}, OrderSuspended},
	EventOrderAccepted:  {[]OrderState{OrderReceived, OrderSuspended}, OrderAccepted},
	EventOrderPlaced:    {[]OrderState{OrderAccepted, OrderOpen}, OrderPlaced},
	EventOrderOpened:    {[]OrderState{OrderAccepted, OrderPlaced}, OrderOpen},
	EventOrderExecuted:  {[]OrderState{OrderAccepted, OrderPlaced, OrderOpen}, OrderExecuted},
	EventOrderSettled:   {[]OrderState{OrderExecuted}, OrderSettled},
	EventOrderRejected:  {[]OrderState{OrderReceived, OrderSuspended}, OrderRejected},
	EventOrderCanceled:  {[]OrderState{OrderReceived, OrderSuspended, OrderAccepted, OrderPlaced, OrderOpen}, OrderCanceled},
	EventOrderUnplaced:  {[]OrderState{OrderPlaced, OrderOpen}, OrderAccepted},
	EventOrderAlarm:     {[]OrderState{OrderReceived, OrderSuspended, OrderAccepted, OrderPlaced, OrderOpen, OrderExecuted}, ""},
	EventOrderAsked:     {OrderStates(), ""},
	EventOrderPaid:      {[]OrderState{OrderAccepted, OrderPlaced, OrderOpen}, ""},
}

// ApplyOrder gives the state of an order after an event. Like Apply it is pure, and
// a pair that has no business happening is an error that changes nothing.
func ApplyOrder(s OrderState, t EventType) (OrderState, error) {
	row := orderEvents[t]
	for _, from := range row.from {
		if from != s {
			continue
		}
		if row.to == "" {
			return s, nil
		}
		return row.to, nil
	}
	return s, Errorf(CodeInternal, "apply", RetryNever, "%s can't follow %s", t, orNew(State(s)))
}

// OrderStep is an order as it is after a step, with the events that led there. Version
// of the order is FromVersion and the number of events; it is inserted when
// FromVersion is 0. Without events it only changes when it is due.
type OrderStep struct {
	Order       Order
	FromVersion int64
	Events      []Event
}
