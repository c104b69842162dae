package gateway

import (
	"slices"
	"time"
)

// Door is where a message came in.
type Door string

// The doors.
const (
	DoorREST  Door = "rest"
	DoorKafka Door = "kafka"
)

// Message is what arrived, kept as it arrived. It is written once and never
// changed.
type Message struct {
	ID          string    `json:"id"`
	Client      string    `json:"client"`
	Credential  string    `json:"credential"` // name of the credential that sent it: barred from deciding on it
	Door        Door      `json:"door"`
	Type        string    `json:"type"` // such as pacs.008.001.08
	BizMsgIdr   string    `json:"biz_msg_idr,omitempty"`
	MsgID       string    `json:"msg_id"`
	Body        []byte    `json:"-"`           // the original bytes
	SHA256      [32]byte  `json:"-"`           // of Body
	Digest      [32]byte  `json:"-"`           // of the canonical Document: the same message again has the same digest
	Transfers   []string  `json:"transfers"`   // ids, in the order of the transactions
	ReceivedAt  time.Time `json:"received_at"` // UTC
	CreatedAt   string    `json:"created_at"`  // CreDtTm as it stood
	Transaction int       `json:"-"`           // how many transactions
}

// Client is an institution that may instruct us.
type Client struct {
	ID        string
	BICs      []string // BIC11
	Profile   string   // rule pack
	Statuses  []string // ISO statuses it wants to hear
	Callbacks []Callback
	Senders   map[string]Address // its PaymentSender per chain name
	MaxBody   int64              // bytes of one message; 0: the reader's own limit
	RefSecret []byte             // for references without UETR; never rotates for an existing key

	RefusesDuplicateMsgID bool // payments under a MsgId that was used with other content

	Headers         Headers // which reports have an AppHdr
	BusinessService string  // BizSvc of those headers; empty: as the rules or the message have it

	Resolution []Resolution // how its creditors are found, in this order; empty: Resolutions

	Notifications []Notification // of which bookings it hears by camt.054
	Receives      []Receiving    // where payments of others reach it
}

// Headers is which of a client's reports have an AppHdr.
type Headers string

// The choices. The zero value is HeadersAsAsked.
const (
	HeadersAsAsked Headers = "request" // those about a message that had one
	HeadersAlways  Headers = "always"
	HeadersNever   Headers = "never"
)

// Heading is what a message's AppHdr says of how it is to be answered.
type Heading struct {
	Given   bool   `json:"given"`
	Service string `json:"biz_svc,omitempty"`
}

// Resolution is a way in which a message names the wallet that is to be
// credited. The directory must bind what is found to the creditor, whichever way.
type Resolution string

// The ways.
const (
	ResolveNative  Resolution = "native"  // an element of the message's own for wallets; no payment message has one
	ResolveCAIP10  Resolution = "caip10"  // a proxy of type CAIP10: eip155:CHAIN-ID:0xADDRESS
	ResolveAlias   Resolution = "alias"   // Othr/Id under a scheme of the bank's own
	ResolveAccount Resolution = "account" // IBAN, or Othr/Id without a scheme or under one of ISO's
)

// Resolutions lists the ways in the order that a client has by default.
func Resolutions() []Resolution {
	return []Resolution{ResolveNative, ResolveCAIP10, ResolveAlias, ResolveAccount}
}

// Resolves reports whether creditors of the client's payments are found in a
// way.
func (c *Client) Resolves(way Resolution) bool {
	return len(c.Resolution) == 0 || slices.Contains(c.Resolution, way)
}

// Notification is a kind of booking that a client hears of by camt.054.
type Notification string

// The kinds of notifications.
const (
	NotifyDebit  Notification = "debit"  // value that left its sender contract and has settled
	NotifyCredit Notification = "credit" // value that reached it on a chain
)

// Receiving is a chain on which a client is paid: at the wallets that the
// directory binds to accounts which one of its BICs keeps, and at these.
type Receiving struct {
	Chain   string
	Wallets []Address
}

// Notified reports whether the client hears of a kind of booking.
func (c *Client) Notified(n Notification) bool { return slices.Contains(c.Notifications, n) }

// WantsStatus reports whether the client asked to hear of an ISO status.
func (c *Client) WantsStatus(status string) bool {
	for _, s := range c.Statuses {
		if s == status {
			return true
		}
	}
	return false
}

// Callback is one place where a client hears of its transfers.
type Callback struct {
	Name    string // unique, stable: the delivery records name it
	Webhook string // URL; empty: KafkaTopic is where it is
	// KafkaTopic is a topic; the reports are its records.
	KafkaTopic string
}
