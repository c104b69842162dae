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

// Report is one ISO 20022 status message about one event.
type Report struct {
	ID         string    `json:"id"`
	Position   int64     `json:"position,string"` // of the event; unique
	TransferID string    `json:"transfer_id"`
	Client     string    `json:"client"`
	Sequence   int64     `json:"sequence"`
	Type       string    `json:"type"`   // pacs.002.001.10
	Status     string    `json:"status"` // TxSts
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
// to one callback go strictly in sequence.
type Delivery struct {
	ID         string        `json:"id"`
	Report     string        `json:"report"`
	Position   int64         `json:"position,string"`
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
