package gateway

import (
	"encoding/json"
	"time"
)

// Event is one thing that happened to a transfer. Nothing is ever overwritten:
// a later fact that contradicts an earlier one is an event of its own.
type Event struct {
	Position int64           `json:"position,string"` // gapless and global; given by the store
	Subject  string          `json:"subject"`         // transfer id
	Sequence int64           `json:"sequence"`        // ascending per subject from 1; given by the store
	Type     EventType       `json:"type"`
	Status   Status          `json:"status"` // after the event
	Reasons  []Reason        `json:"reasons,omitempty"`
	Actor    string          `json:"actor"` // stage or credential
	Cause    string          `json:"cause,omitempty"`
	Data     json.RawMessage `json:"data,omitempty"`
	At       time.Time       `json:"at"`
}

// Report is one ISO 20022 message about one event. An event gives at most one
// report of a type; several of different types go out in the order of Part.
type Report struct {
	ID         string    `json:"id"`
	Position   int64     `json:"position,string"` // of the event; (position, type) is unique
	Part       int       `json:"part"`            // among the reports of the event, from 0
	TransferID string    `json:"transfer_id"`     // the event's subject
	Client     string    `json:"client"`
	Sequence   int64     `json:"sequence"`
	Type       string    `json:"type"`   // pacs.002.001.10
	Status     string    `json:"status"` // TxSts; of other messages what they say: CRDT, DBIT, RVSL, CNCL …
	Reason     string    `json:"reason,omitempty"`
	Body       []byte    `json:"-"` // the XML
	CreatedAt  time.Time `json:"created_at"`
}

// DeliveryState is where a delivery stands.
type DeliveryState string

// The delivery states. A dead delivery has used up its schedule; it stays
// visible and lets the next event of the transfer pass.
const (
	DeliveryPending DeliveryState = "pending"
	DeliveryAcked   DeliveryState = "acked"
	DeliveryDead    DeliveryState = "dead"
)

// Delivery is a report on its way to one callback. Deliveries of one transfer
// to one callback go strictly in sequence, those of one event by their part.
type Delivery struct {
	ID         string        `json:"id"`
	Report     string        `json:"report"`
	Position   int64         `json:"position,string"`
	Part       int           `json:"part"`
	TransferID string        `json:"transfer_id"`
	Client     string        `json:"client"`
	Callback   string        `json:"callback"`
	State      DeliveryState `json:"state"`
	Attempts   int           `json:"attempts"`
	NextAt     time.Time     `json:"next_at"`
	LastError  string        `json:"last_error,omitempty"`
	AckedAt    time.Time     `json:"acked_at,omitzero"`
	Epoch      int64         `json:"-"`
}
