package gateway

import "time"

// RecallState is where the request to cancel a payment stands.
type RecallState string

// The states of a recall. An answer that was given is never taken back: a
// pending recall ends in one of the two others, and those are for ever.
const (
	RecallOpen     RecallState = "open"     // durable; nothing was answered
	RecallPending  RecallState = "pending"  // answered PDCR: the payment is in flight
	RecallCanceled RecallState = "canceled" // answered CNCL: nothing left, nothing will
	RecallRefused  RecallState = "refused"  // answered RJCR
)

// RecallStates lists every state in the order above.
func RecallStates() []RecallState {
	return []RecallState{RecallOpen, RecallPending, RecallCanceled, RecallRefused}
}

// Terminal reports whether the last answer was given.
func (s RecallState) Terminal() bool { return s == RecallCanceled || s == RecallRefused }

// Confirmation gives the answer as camt.029 says it
// (ExternalInvestigationExecutionConfirmation1Code), empty while there is none.
func (s RecallState) Confirmation() string {
	switch s {
	case RecallPending:
		return "PDCR"
	case RecallCanceled:
		return "CNCL"
	case RecallRefused:
		return "RJCR"
	}
	return ""
}

// The events of a recall. They stand in the log under the recall's own id, with
// a sequence of their own; what happens to the payment is in the transfer's.
const (
	EventRecallReceived EventType = "recall_received" // accepted at a door
	EventRecallPending  EventType = "recall_pending"  // the payment is in flight: the answer must wait
	EventRecallCanceled EventType = "recall_canceled" // the payment was canceled before anything left
	EventRecallRefused  EventType = "recall_refused"  // the payment can't be called back
	EventRecallAlarm    EventType = "recall_alarm"    // a deadline passed without the last answer
)

// RecallEventTypes lists the events of recalls in the order above.
func RecallEventTypes() []EventType {
	return []EventType{EventRecallReceived, EventRecallPending, EventRecallCanceled, EventRecallRefused, EventRecallAlarm}
}

// OfRecall reports whether an event is of a recall and not of a transfer.
func (t EventType) OfRecall() bool {
	switch t {
	case EventRecallReceived, EventRecallPending, EventRecallCanceled, EventRecallRefused, EventRecallAlarm:
		return true
	}
	return false
}

// ApplyRecall gives the state of a recall after an event. Like Apply it is pure,
// and a pair that has no business happening is an error that changes nothing.
func ApplyRecall(s RecallState, t EventType) (RecallState, error) {
	switch {
	case s == "" && t == EventRecallReceived:
		return RecallOpen, nil
	case s == RecallOpen && t == EventRecallPending:
		return RecallPending, nil
	case (s == RecallOpen || s == RecallPending) && t == EventRecallCanceled:
		return RecallCanceled, nil
	case (s == RecallOpen || s == RecallPending) && t == EventRecallRefused:
		return RecallRefused, nil
	case (s == RecallOpen || s == RecallPending) && t == EventRecallAlarm:
		return s, nil
	}
	return s, Errorf(CodeInternal, "apply", RetryNever, "%s can't follow %s", t, orNew(State(s)))
}

// Recalled gives what the recall of a payment in this state comes to. Of a state
// before a flight that is what may be done, not what is: whoever does it asks
// the chain first.
func (s State) Recalled() RecallState {
	switch {
	case s == StateSettled || s == StateRejected:
		return RecallRefused
	case s == StateCanceled || beforeFlight(s):
		return RecallCanceled
	}
	return RecallPending
}

// Recall is the request of a bank to cancel one payment (a transaction of a
// camt.056), and what was answered. What was asked never changes.
type Recall struct {
	ID        string        `json:"id"`
	MessageID string        `json:"message_id"`
	Index     int           `json:"index"` // of the transaction in the message, from 0
	Client    string        `json:"client"`
	Key       string        `json:"-"` // with the client unique for ever: assignment and cancellation
	Request   RecallRequest `json:"request"`

	TransferID string      `json:"transfer_id,omitempty"` // the payment; empty when none or more than one was meant
	State      RecallState `json:"state"`
	Reasons    []Reason    `json:"reasons,omitempty"` // of the answer; given at intake, it is refused for them
	Version    int64       `json:"version"`           // the sequence of its last event
	DueAt      time.Time   `json:"-"`
	Deadline   time.Time   `json:"-"`

	SubmittedBy string    `json:"submitted_by,omitempty"` // credential
	CreatedAt   time.Time `json:"created_at"`
	UpdatedAt   time.Time `json:"updated_at"`
}

// RecallRequest is what the bank said, in its own terms.
type RecallRequest struct {
	MessageType    string      `json:"message_type"`
	Heading        Heading     `json:"heading,omitzero"`
	AssignmentID   string      `json:"assignment_id"`
	Assigner       Agent       `json:"assigner"`
	Assignee       Agent       `json:"assignee"`
	CaseID         string      `json:"case_id,omitempty"`
	CaseCreator    Agent       `json:"case_creator"`
	CancellationID string      `json:"cancellation_id,omitempty"`
	Original       OriginalRef `json:"original"`
	Amount         Amount      `json:"amount"`
	SettlementDate string      `json:"settlement_date,omitempty"`
	Reason         string      `json:"reason,omitempty"` // ExternalCancellationReason1Code, or the bank's own
	Info           string      `json:"info,omitempty"`
}

// Means reports whether a payment is the one that is asked for: the references
// say so, and the amount, when it is given, is the payment's.
func (r *RecallRequest) Means(in *Instruction) bool {
	if !r.Original.Matches(in) {
		return false
	}
	if r.Amount.Currency() == "" {
		return true
	}
	same, err := r.Amount.Cmp(in.Amount)
	return err == nil && same == 0
}

// OriginalRef is how a later message names an earlier payment.
type OriginalRef struct {
	MessageType string `json:"message_type,omitempty"`
	MsgID       string `json:"msg_id,omitempty"`
	InstrID     string `json:"instr_id,omitempty"`
	EndToEndID  string `json:"end_to_end_id,omitempty"`
	TxID        string `json:"tx_id,omitempty"`
	UETR        string `json:"uetr,omitempty"`
}

// Matches reports whether an instruction is the one that is named. Every
// reference that is given must agree, and one that tells payments apart must be
// given: the UETR, or the message with the transaction in it.
func (o OriginalRef) Matches(in *Instruction) bool {
	agree := func(given, own string) bool { return given == "" || given == own }
	if !agree(o.UETR, in.UETR) || !agree(o.MsgID, in.MsgID) || !agree(o.InstrID, in.InstrID) ||
		!agree(o.EndToEndID, in.EndToEndID) || !agree(o.TxID, in.TxID) {
		return false
	}
	return o.UETR != "" || o.MsgID != "" && (o.TxID != "" || o.EndToEndID != "" || o.InstrID != "")
}

// RecallStep is a recall as it is after a step, with the events that led there.
// Version of the recall is FromVersion and the number of events; it is inserted
// when FromVersion is 0. Without events it only changes when it is due.
type RecallStep struct {
	Recall      Recall
	FromVersion int64
	Events      []Event
}
