package gateway

import "fmt"

// State is where a transfer stands. Before anything leaves it is set by the
// stages; in flight it is the name of the two facts of a Flight.
type State string

// The states, in the order in which a payment that meets no trouble passes
// them. docs/states.md is generated from this file's table.
const (
	StateReceived    State = "received"     // durable, valid, mapped
	StateHeld        State = "held"         // people must decide
	StateWarehoused  State = "warehoused"   // value date or cut-off not yet reached
	StateApproved    State = "approved"     // policy said allow
	StateParked      State = "parked"       // the lane can't take it now
	StateSubmitting  State = "submitting"   // intent and attempt stored; source none
	StateSent        State = "sent"         // source mined
	StateSourceFinal State = "source_final" // source final, destination none
	StateStranded    State = "stranded"     // destination failure, or overdue; not final
	StateUndelivered State = "undelivered"  // executed, but the credit isn't proven
	StateCredited    State = "credited"     // credit seen, not final on both sides
	StateSettled     State = "settled"      // source final and credit final
	StateRejected    State = "rejected"     // nothing ever left
	StateCanceled    State = "canceled"     // nothing ever left
)

// States lists every state in the order above.
func States() []State {
	return []State{
		StateReceived, StateHeld, StateWarehoused, StateApproved, StateParked, StateSubmitting, StateSent,
		StateSourceFinal, StateStranded, StateUndelivered, StateCredited, StateSettled, StateRejected, StateCanceled,
	}
}

// Terminal reports whether no stage has work left with the state. A settled
// transfer can still be contradicted by the chains.
func (s State) Terminal() bool {
	return s == StateSettled || s == StateRejected || s == StateCanceled
}

// InFlight reports whether the state is the name of a Flight.
func (s State) InFlight() bool {
	switch s {
	case StateSubmitting, StateSent, StateSourceFinal, StateStranded, StateUndelivered, StateCredited, StateSettled:
		return true
	}
	return false
}

// SourceFact is what the source chain proves of a send.
type SourceFact string

// The source facts, from least to most. A reorg takes mined back to none.
const (
	SourceNone  SourceFact = "none"
	SourceMined SourceFact = "mined"
	SourceFinal SourceFact = "final"
)

// DestFact is what the destination chain proves of one CCIP message.
type DestFact string

// The destination facts. Overdue is the absence of any other after the lane's
// execution window; failure is not final and can turn into success when the
// message is executed again.
const (
	DestNone     DestFact = "none"
	DestOverdue  DestFact = "overdue"
	DestFailure  DestFact = "failure"
	DestSuccess  DestFact = "success"
	DestCredited DestFact = "credited"
	DestFinal    DestFact = "final"
)

// SourceFacts and DestFacts list the facts from least to most.
func SourceFacts() []SourceFact { return []SourceFact{SourceNone, SourceMined, SourceFinal} }

// DestFacts lists the destination facts from least to most.
func DestFacts() []DestFact {
	return []DestFact{DestNone, DestOverdue, DestFailure, DestSuccess, DestCredited, DestFinal}
}

// Flight is the pair of facts that a transfer in flight is known by. The two
// move independently: with fast finality execution may precede source
// finality, and a re-mined send has a new message id. The zero value is
// nothing known.
type Flight struct {
	Source      SourceFact `json:"source"`
	Destination DestFact   `json:"destination"`
}

// Further gives the destination fact that proves more. An orphaned and a
// re-mined send may both be executed; the receiver lets one through, and the
// furthest of their facts is the transfer's.
func Further(a, b DestFact) DestFact {
	for _, f := range []DestFact{DestFinal, DestCredited, DestSuccess, DestFailure, DestOverdue} {
		if a == f || b == f {
			return f
		}
	}
	return DestNone
}

// Name gives the state that the facts amount to. The destination decides
// first, then the source; every combination has a name.
func (f Flight) Name() State {
	switch f.Destination {
	case DestFinal:
		if f.Source == SourceFinal {
			return StateSettled
		}
		return StateCredited
	case DestCredited:
		return StateCredited
	case DestSuccess:
		return StateUndelivered
	case DestFailure, DestOverdue:
		return StateStranded
	}
	switch f.Source {
	case SourceFinal:
		return StateSourceFinal
	case SourceMined:
		return StateSent
	}
	return StateSubmitting
}

// Status is the subject of the state machine: a state and, in flight, the
// facts behind it.
type Status struct {
	State  State  `json:"state"`
	Flight Flight `json:"flight"`
}

// EventType names what happened to a transfer.
type EventType string

// The events of a transfer. The first group changes the state, the second
// only leaves a trace.
const (
	EventReceived   EventType = "received"   // accepted at a door
	EventHeld       EventType = "held"       // policy or a deadline asks for people
	EventWarehoused EventType = "warehoused" // waits for its date
	EventApproved   EventType = "approved"   // policy said allow
	EventRejected   EventType = "rejected"   // refused before anything left
	EventCanceled   EventType = "canceled"   // recalled before anything left
	EventParked     EventType = "parked"     // the lane can't take it now
	EventSubmitting EventType = "submitting" // intent and signed attempt stored
	EventAdopted    EventType = "adopted"    // its reference was found used on chain
	EventCovered    EventType = "covered"    // the transfer that moves its value is in flight
	EventUnsent     EventType = "unsent"     // the nonce is final and the reference proven unused
	EventObserved   EventType = "observed"   // the facts on the chains have changed

	EventRescreen     EventType = "rescreen"     // to be screened again: due, released, expired or overtaken
	EventReplaced     EventType = "replaced"     // a further attempt of the same nonce was stored
	EventAlarm        EventType = "alarm"        // a deadline passed that only people can answer
	EventCase         EventType = "case"         // somebody must look into it
	EventContradicted EventType = "contradicted" // a later fact contradicts a report
	EventRecalled     EventType = "recalled"     // the bank asks for it back: nothing more is decided or sent
	EventReturned     EventType = "returned"     // value of it has come back, by a payment of its own
	EventDiagnosed    EventType = "diagnosed"    // why it is stranded or undelivered was found, or has changed
	EventByHand       EventType = "by_hand"      // a transaction that should bring it on was stored
)

// EventTypes lists every event in the order above.
func EventTypes() []EventType {
	return []EventType{
		EventReceived, EventHeld, EventWarehoused, EventApproved, EventRejected, EventCanceled, EventParked, EventSubmitting,
		EventAdopted, EventCovered, EventUnsent, EventObserved, EventRescreen, EventReplaced, EventAlarm, EventCase, EventContradicted, EventRecalled,
		EventReturned, EventDiagnosed, EventByHand,
	}
}

// Transition is an event as the state machine sees it. Flight is read for
// EventObserved only.
type Transition struct {
	Type   EventType
	Flight Flight
}

// Apply gives the status after t. It is pure: no clock, no store, no context.
// A pair that has no business happening is an error (code INTERNAL) and leaves
// the status as it was.
func Apply(s Status, t Transition) (Status, error) {
	to, ok := next(s, t)
	if !ok {
		return s, Errorf(CodeInternal, "apply", RetryNever, "%s can't follow %s", t.Type, orNew(s.State))
	}
	return to, nil
}

func next(s Status, t Transition) (Status, bool) {
	if s.State == "" {
		return Status{State: StateReceived}, t.Type == EventReceived
	}
	switch t.Type {
	case EventRescreen:
		return s, beforeFlight(s.State) && s.State != StateReceived
	case EventReplaced:
		return s, s.State == StateSubmitting
	case EventAlarm, EventRecalled:
		return s, !s.State.Terminal()
	case EventCase:
		return s, s.State != StateRejected && s.State != StateCanceled
	case EventContradicted:
		return s, s.State.Terminal()
	case EventReturned:
		return s, s.State.InFlight()
	case EventDiagnosed:
		return s, s.State == StateStranded || s.State == StateUndelivered
	case EventByHand: // of what was stored, a further attempt may follow when the facts have moved on
		return s, s.State.InFlight()
	case EventObserved:
		return Status{State: t.Flight.Name(), Flight: t.Flight}, s.State.InFlight() && t.Flight != s.Flight
	case EventUnsent:
		return Status{State: StateParked}, s.State == StateSubmitting
	}
	to, ok := map[EventType]State{
		EventHeld: StateHeld, EventWarehoused: StateWarehoused, EventApproved: StateApproved, EventRejected: StateRejected,
		EventCanceled: StateCanceled, EventParked: StateParked, EventSubmitting: StateSubmitting, EventAdopted: StateSubmitting, EventCovered: StateSubmitting,
	}[t.Type]
	if !ok || !beforeFlight(s.State) {
		return s, false
	}
	if (to == StateParked || t.Type == EventSubmitting) && s.State != StateApproved && s.State != StateParked {
		return s, false
	}
	after := Status{State: to}
	if to == StateSubmitting {
		after.Flight = Flight{Source: SourceNone, Destination: DestNone}
	}
	return after, true
}

func beforeFlight(s State) bool { return !s.InFlight() && !s.Terminal() }

func orNew(s State) string {
	if s == "" {
		return "nothing"
	}
	return string(s)
}

// Overdue says what becomes of a transfer whose deadline passes in a state:
// the event that the owner of the state raises.
func (s State) Overdue() (EventType, error) {
	switch s {
	case StateReceived, StateWarehoused, StateApproved, StateParked:
		return EventHeld, nil
	case StateHeld:
		return EventRejected, nil
	case StateSubmitting, StateSent, StateCredited:
		return EventAlarm, nil
	case StateSourceFinal:
		return EventObserved, nil // destination overdue: stranded
	case StateStranded, StateUndelivered:
		return EventCase, nil
	}
	return "", fmt.Errorf("state %s has no deadline", s)
}
