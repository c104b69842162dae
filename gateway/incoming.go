package gateway

import (
	"encoding/json"
	"slices"
	"time"
)

// Incoming is one payment that reaches a client on a chain. It is known from
// two sides, and either may come first: the notice, a message in which another
// bank tells of it, and the credit, which the chain proves. Both carry the
// payment reference. Nothing is sent because of it.
//
// What the chain proves decides: a notice alone is no money, and a credit is
// booked when its block is final, with or without a notice.
type Incoming struct {
	ID     string     `json:"id"`
	Client string     `json:"client"`
	Ref    PaymentRef `json:"payment_ref"`
	// Turn is 0 for the notice and the first credit of a reference. A receiver lets
	// each reference through once, so that a further credit, of another receiver,
	// is a payment of its own that people must look at.
	Turn      int           `json:"turn"`
	State     IncomingState `json:"state"`
	Notice    *Notice       `json:"notice,omitempty"`
	Credit    *Credit       `json:"credit,omitempty"`
	Reasons   []Reason      `json:"reasons,omitempty"`
	Deadline  time.Time     `json:"deadline,omitzero"` // after it one side alone is a case
	Version   int64         `json:"version"`           // the sequence of its last event
	CreatedAt time.Time     `json:"created_at"`
	UpdatedAt time.Time     `json:"updated_at"`
}

// IncomingState is where an incoming payment stands.
type IncomingState string

// The states of incoming payments.
const (
	IncomingExpected IncomingState = "expected" // announced, no final credit yet
	IncomingBooked   IncomingState = "booked"   // credited and final, not announced yet
	IncomingMatched  IncomingState = "matched"  // both, and they agree
	IncomingCase     IncomingState = "case"     // people must look: one side never came, or they disagree
	IncomingReversed IncomingState = "reversed" // a credit that was final is no longer in its chain
)

// IncomingStates lists the states in the order above.
func IncomingStates() []IncomingState {
	return []IncomingState{IncomingExpected, IncomingBooked, IncomingMatched, IncomingCase, IncomingReversed}
}

// The events of incoming payments, beside EventCase and EventContradicted.
const (
	EventAnnounced EventType = "announced" // a notice came
	EventCredited  EventType = "credited"  // a final credit was seen
	EventMatched   EventType = "matched"   // notice and credit agree
)

// Notice is a transaction of a message that tells of a payment which another
// bank sends.
type Notice struct {
	MessageID   string      `json:"message_id"`
	Index       int         `json:"index"` // of the transaction in the message, from 0
	Instruction Instruction `json:"instruction"`
	Wallets     []Address   `json:"wallets,omitempty"` // that the directory binds to the creditor's account
}

// Credit is a credit to a wallet of a client, in a block that was final when it
// was booked.
type Credit struct {
	Chain     string    `json:"chain"`
	Block     uint64    `json:"block,string"`
	BlockHash Hash32    `json:"block_hash"`
	LogIndex  uint      `json:"log_index"`
	Tx        Hash32    `json:"tx"`
	MessageID Hash32    `json:"ccip_message_id"`
	Receiver  Address   `json:"receiver"` // PaymentReceiver that credited
	Token     Address   `json:"token"`
	Wallet    Address   `json:"wallet"`
	Units     string    `json:"units"`
	Amount    *Amount   `json:"amount,omitempty"` // nil: a token that isn't configured
	Account   Account   `json:"account"`          // that the wallet belongs to; empty for a wallet of the client's own
	At        time.Time `json:"at"`               // of the block
	// Order is the fund order that the money comes from: what a redemption brought, or a
	// subscription that didn't take place. Nil for any other credit.
	Order *CreditedOrder `json:"order,omitempty"`
}

// CreditedOrder names the order of a client that a credit pays out.
type CreditedOrder struct {
	ID        string    `json:"id"`
	MsgID     string    `json:"msg_id"`
	Reference string    `json:"order_reference"` // OrdrRef
	Direction Direction `json:"direction"`
}

// same reports whether both are one log of one block.
func (c *Credit) same(d *Credit) bool {
	return c.Chain == d.Chain && c.BlockHash == d.BlockHash && c.LogIndex == d.LogIndex
}

// credits reports whether both are the credit of one message by one receiver,
// perhaps in different blocks.
func (c *Credit) credits(d *Credit) bool {
	return c.Chain == d.Chain && c.Receiver == d.Receiver && c.MessageID == d.MessageID
}

// IncomingChange is an incoming payment as it is after a step, with the events
// that led there. A payment of version len(Events) is new.
type IncomingChange struct {
	Incoming Incoming
	Events   []Event
}

// Reasons of incoming payments.
const (
	ruleIncomingAmount   = "incoming-amount"
	ruleIncomingAccount  = "incoming-account"
	ruleIncomingToken    = "incoming-token"
	ruleIncomingTwice    = "incoming-twice"
	ruleIncomingDeadline = "incoming-deadline"
)

// Announce adds a notice. patience is how long it may wait for its credit. A
// payment that has another notice already is a CONFLICT: the reference is
// taken. It never changes i.
func (i Incoming) Announce(n Notice, now time.Time, patience time.Duration) (IncomingChange, error) {
	c := IncomingChange{Incoming: i}
	if i.Notice != nil {
		return c, Errorf(CodeConflict, "announce", RetryNever, "payment %s was announced already, by message %s", i.Ref, i.Notice.MessageID)
	}
	c.Incoming.Notice = &n
	state := IncomingExpected
	if i.Credit != nil {
		state = i.State
	}
	c.raise(now, "intake", n.MessageID, EventAnnounced, state, nil)
	if !i.Backed() {
		c.Incoming.Deadline = now.Add(patience)
		return c, nil
	}
	c.compare(now, "intake")
	return c, nil
}

// Book adds a final credit; ok is false when it is booked already. A credit
// that took the place of one that a reorg took away is booked anew. cause names
// the block.
func (i Incoming) Book(credit Credit, now time.Time, patience time.Duration) (c IncomingChange, ok bool) {
	c = IncomingChange{Incoming: i}
	if i.Backed() {
		return c, false
	}
	c.Incoming.Credit = &credit
	c.raise(now, "receive", credit.cause(), EventCredited, IncomingBooked, nil)
	c.Incoming.Deadline = time.Time{}
	switch {
	case credit.Amount == nil:
		c.toCase(now, "receive", Reason{Rule: ruleIncomingToken, Text: "the token that was credited is not configured"})
	case i.Turn > 0:
		c.toCase(now, "receive", Reason{Rule: ruleIncomingTwice, Text: "the payment reference was credited before, by another receiver or message"})
	case i.Notice != nil:
		c.compare(now, "receive")
	case credit.Order != nil:
		c.raise(now, "receive", credit.Order.ID, EventMatched, IncomingMatched, nil) // its order announced it
	default:
		c.Incoming.Deadline = now.Add(patience)
	}
	return c, true
}

// Reverse takes a credit back whose block is no longer in the chain although it
// was final; ok is false when it isn't the one that is booked.
func (i Incoming) Reverse(credit Credit, now time.Time) (c IncomingChange, ok bool) {
	c = IncomingChange{Incoming: i}
	if i.Credit == nil || i.State == IncomingReversed || !i.Credit.same(&credit) {
		return c, false
	}
	c.raise(now, "receive", credit.cause(), EventContradicted, IncomingReversed,
		[]Reason{{Rule: "finality", Text: "a block that was final on " + credit.Chain + " is no longer in the chain"}})
	c.Incoming.Deadline = time.Time{}
	return c, true
}

// Overdue makes a case of a payment of which one side never came.
func (i Incoming) Overdue(now time.Time) IncomingChange {
	c := IncomingChange{Incoming: i}
	text := "credited, and no message has told of it"
	if !i.Backed() {
		text = "announced, and not credited in time"
		c.Incoming.Credit = nil // a case must not look as if what was reversed stood; the events keep it
	}
	c.toCase(now, "receive", Reason{Rule: ruleIncomingDeadline, Text: text})
	c.Incoming.Deadline = time.Time{}
	return c
}

// Takes reports whether a credit belongs here: to a payment that waits for one,
// to the one that is booked, or to one that was reversed and comes again.
func (i Incoming) Takes(c Credit) bool { return i.Credit == nil || i.Credit.credits(&c) }

// compare holds notice and credit against each other.
func (c *IncomingChange) compare(now time.Time, actor string) {
	notice, credit := c.Incoming.Notice, c.Incoming.Credit
	var wrong []Reason
	if !sameAmount(credit.Amount, notice.Instruction.Amount) {
		wrong = append(wrong, Reason{Rule: ruleIncomingAmount, Text: "the amount credited is not the one announced"})
	}
	if credit.Account != (Account{}) && !credit.Account.names(notice.Instruction.CreditorAccount) && !slices.Contains(notice.Wallets, credit.Wallet) {
		wrong = append(wrong, Reason{Rule: ruleIncomingAccount, Text: "the wallet credited is not of the account announced"})
	}
	c.Incoming.Deadline = time.Time{}
	if len(wrong) > 0 {
		c.toCase(now, actor, wrong...)
		return
	}
	c.Incoming.Reasons = nil
	c.raise(now, actor, "", EventMatched, IncomingMatched, nil)
}

func sameAmount(a *Amount, b Amount) bool {
	if a == nil || a.Currency() != b.Currency() {
		return false
	}
	order, err := a.Cmp(b)
	return err == nil && order == 0
}

// names reports whether both are one account by its identification.
func (a Account) names(b Account) bool {
	return a.IBAN != "" && a.IBAN == b.IBAN || a.Other != "" && a.Other == b.Other && a.Scheme == b.Scheme
}

func (c *IncomingChange) toCase(now time.Time, actor string, reasons ...Reason) {
	c.Incoming.Reasons = reasons
	c.raise(now, actor, "", EventCase, IncomingCase, reasons)
}

func (c *IncomingChange) raise(now time.Time, actor, cause string, t EventType, state IncomingState, reasons []Reason) {
	in := &c.Incoming
	if in.Version == 0 {
		in.CreatedAt = now
	}
	in.State, in.UpdatedAt = state, now
	in.Version++
	e := Event{
		Subject: in.ID, Sequence: in.Version, Type: t, Status: Status{State: State(state)}, Reasons: reasons, Actor: actor, Cause: cause, At: now,
	}
	if t == EventCredited || t == EventContradicted {
		e.Data = bookingData(Booking{*in.Credit, in.Notice != nil})
	}
	c.Events = append(c.Events, e)
}

func (c *Credit) cause() string { return c.Chain + " " + c.BlockHash.Hex() }

// Booking is the data of EventCredited, and of EventContradicted, about a
// credit: what was booked and whether it had been announced by then. Reports are
// made of it, so that they don't change with what becomes known later.
type Booking struct {
	Credit    Credit `json:"credit"`
	Announced bool   `json:"announced"`
}

func bookingData(b Booking) json.RawMessage {
	text, err := json.Marshal(b)
	if err != nil {
		panic(err) // text, numbers and amounts always marshal
	}
	return text
}
