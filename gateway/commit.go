package gateway

import "time"

// Commit is what one step leaves: all of it or nothing, in one transaction of
// the store together with the events it produced. The zero value is empty.
//
// A store applies it so that: every Fence still holds; every Change finds its
// transfer at FromVersion (and, when Epoch is not zero, under that lease);
// keys, references, nonces and live intents are unique; events get their
// sequence from the transfer's version and their position, gapless, from the
// one head row.
type Commit struct {
	Fences []Fence
	// Directory, when it isn't 0, is the version of the routing directory that must
	// still be in force: the commit fails with VERSION when another one is.
	Directory int64
	// Policy is the same of the last release of the policy.
	Policy int64
	// Screening, when it isn't nil, are the lists and revocations that must still be the
	// last ones: the commit fails with VERSION when there are others.
	Screening *ScreeningFence
	// Conducts are the lanes and tokens that something is sent through: the commit
	// fails with BREAKER when the breaker of one of them is tripped.
	Conducts []Conduct

	Message   *Message    // with its body; its key is (client, digest)
	MsgID     *MsgIDClaim // of Message: it is CONFLICT when another message has claimed it from From
	Transfers []*Transfer // new ones, version 1, with an EventReceived or EventReceived and EventRejected in Events
	Events    map[string][]Event

	Changes   []Change
	Incoming  []IncomingChange
	Decisions []Decision
	Proposals []Proposal // inserted when Version is 0 or 1, else updated from Version-1

	DirectoryUpdate *DirectoryUpdate
	PolicyUpdate    *PolicyUpdate
	BundleSeen      *BundleSeen  // follows the version before it, or the commit fails with VERSION
	Revocations     []Revocation // each follows the one before it, or the commit fails with VERSION
	ListVersion     *ListVersion // the same
	Clearances      []Clearance  // each follows the one before it, or the commit fails with VERSION

	CaseEntries []CaseEntry // each with its event; VERSION when the number is taken

	Barriers []BarrierStep
	Breakers []Breaker // tripped or resumed, with their event; from Version-1, or the commit fails with VERSION
	Sends    []LaneSend

	Recalls []RecallStep
	Orders  []OrderStep
	// Allocation divides what a bulk order among Orders got. It is refused unless it
	// names every member once and its shares sum to what the bulk got.
	Allocation *Allocation
	Returns    []ReturnStep

	// Stuck are transfers that have become stranded or undelivered: the recovery
	// of each is due at once, and begins where there is none.
	Stuck      []string
	Recoveries []RecoveryStep

	Intents    []Intent
	Attempts   []Attempt
	IntentEnds []IntentEnd
	Broadcasts []Broadcast

	// Claims are what approved transfers count for. The commit fails with LIMIT when
	// one of them doesn't fit a limit that it names. A claim ends by itself with a
	// Change that holds, warehouses, rejects or cancels its transfer.
	Claims []Claim

	Reserve []Reservation
	Release []string // transfer ids whose reservations end

	Advance *ChainAdvance

	Reports      []Report
	Deliveries   []Delivery
	DeliveryEnds []Delivery // updates by ID and Epoch: state, attempts, next time, error
	Cursor       *Cursor
}

// Change is the new status, work and progress of one transfer together with
// the events that led there. Without events it only gives the lease back.
type Change struct {
	TransferID  string
	FromVersion int64
	Epoch       int64 // lease epoch, 0 when not leased
	Wakes       int64 // as leased; when it has moved, the transfer is due at once
	Status      Status
	Work        Work
	Progress    Progress
	Route       *Route // set only when it changes
	Events      []Event
	Rouse       *Key // of a transfer that, if it is there, is due at once when there are Events: it follows this one
	Carries     bool // the transfer carries an order, which is due at once when there are Events
}

// MsgIDClaim claims the MsgId of a message for it, where its client wants none twice.
type MsgIDClaim struct {
	From string // id of the message that had claimed it before and is dead; empty: none had
}

// Fence is a named lease that must still be ours when the commit happens.
type Fence struct {
	Name  string
	Owner string
	Epoch int64
}

// IntentEnd closes an intent, for all its transfers or, when Transfers is not
// empty, for those only: the (transfer, purpose) slots become free again.
type IntentEnd struct {
	ID        string
	State     IntentState
	Transfers []string
	Free      bool // free the slots: only when the reference is proven unused
}

// Broadcast records that an endpoint took an attempt.
type Broadcast struct {
	Hash Hash32
	At   time.Time
}

// Cursor is a named position in the event log that advances only by
// acknowledgement. The commit fails with LEASE_LOST when the stored position
// isn't From.
type Cursor struct {
	Name string
	From int64
	To   int64
}
