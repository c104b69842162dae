package engine

import (
	"context"
	"math/big"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// Committer makes a step durable, all of it or nothing. It fails with
// LEASE_LOST when a fence, lease or cursor no longer holds, VERSION when a
// transfer or proposal has moved on, CONFLICT when a key or reference is taken,
// DUPLICATE_INTENT when a live intent for the purpose exists, BREAKER when
// something is sent through a lane or token whose breaker is tripped. After an error
// with retry class unknown the step may or may not have happened.
type Committer interface {
	Commit(ctx context.Context, c *gateway.Commit) error
}

// WorkList hands out transfers under lease.
type WorkList interface {
	Committer

	// LeaseTransfers leases up to n transfers of a stage that are due at now and
	// not leased, earliest first, until now+ttl. Those of submit go by rank and then
	// by id; every eighth place is for what has been due for longest. next is when the stage should
	// look again: the earliest due time or lease end after now among those not
	// returned, zero when there is none.
	LeaseTransfers(ctx context.Context, stage gateway.Stage, owner string, now time.Time, ttl time.Duration, n int) (leased []*gateway.Transfer, next time.Time, err error)

	// KeepTransfers makes the leases of a stage that owner took until taken or later,
	// and that nobody else has taken since, last until a time at least. Older ones are
	// left to run out: nobody works at them.
	KeepTransfers(ctx context.Context, stage gateway.Stage, owner string, taken, until time.Time) error

	// ReleaseTransfers gives back what owner still holds of a stage.
	ReleaseTransfers(ctx context.Context, stage gateway.Stage, owner string) error
}

// Leases are named and exclusive: one signer, one chain to follow, one report
// cursor. Each change of hands raises the epoch, and a commit under an older
// epoch fails.
type Leases interface {
	// AcquireLease gives the fence, renewing it when owner holds it already; held
	// is false while somebody else does.
	AcquireLease(ctx context.Context, name, owner string, now time.Time, ttl time.Duration) (f gateway.Fence, held bool, err error)
	ReleaseLease(ctx context.Context, f gateway.Fence) error
}

// ScreenStore is what the screen stage reads and writes.
type ScreenStore interface {
	WorkList
	Pairs
	ReturnReader
	incomingReader
	ChainCursor(ctx context.Context, chain string) (gateway.ChainCursor, bool, error)
	Decision(ctx context.Context, id string) (gateway.Decision, error)
	Proposal(ctx context.Context, id string) (gateway.Proposal, error)
}

// SubmitStore is what the submit stage reads and writes.
type SubmitStore interface {
	WorkList
	Pairs
	nonces
	ReturnReader
	Decision(ctx context.Context, id string) (gateway.Decision, error)
	ChainCursor(ctx context.Context, chain string) (gateway.ChainCursor, bool, error)
	Reservations
	Barriers
}

// TrackStore is what the track stage reads and writes.
type TrackStore interface {
	WorkList
	Pairs
	Leases
	ReturnReader
	cancellations
	// Sightings gives every sighting of a reference, and of the message ids that
	// its sends carried, orphaned ones included, in chain order.
	Sightings(ctx context.Context, ref gateway.PaymentRef) ([]gateway.Sighting, error)
	// IntentsOf gives the intents that carry a transfer with their attempts,
	// oldest first.
	IntentsOf(ctx context.Context, transferID string) ([]IntentAttempts, error)
	ChainCursor(ctx context.Context, chain string) (gateway.ChainCursor, bool, error)
}

// IntentAttempts is an intent with its attempts, oldest first.
type IntentAttempts struct {
	gateway.Intent
	Attempts []gateway.Attempt
}

// FollowStore is what the follow step reads and writes.
type FollowStore interface {
	Committer
	Leases
	ChainCursor(ctx context.Context, chain string) (gateway.ChainCursor, bool, error)
	// Blocks gives the canonical blocks of a chain from a number on, ascending.
	Blocks(ctx context.Context, chain string, from uint64) ([]gateway.Block, error)
}

// ReportStore is what the report step reads and writes.
type ReportStore interface {
	Committer
	Leases
	Cursor(ctx context.Context, name string) (int64, error)
	subjectReader
	EventsAfter(ctx context.Context, position int64, n int) ([]gateway.Event, error)
	// ReportsOf gives the reports of a subject, oldest first.
	ReportsOf(ctx context.Context, transferID string) ([]gateway.Report, error)
}

// DeliverStore is what the deliver step reads and writes.
type DeliverStore interface {
	Committer
	// LeaseDeliveries leases up to n pending deliveries of a line that are due,
	// only the first unacknowledged one per (callback, transfer).
	LeaseDeliveries(ctx context.Context, line Line, owner string, now time.Time, ttl time.Duration, n int) (leased []Parcel, next time.Time, err error)
	ReleaseDeliveries(ctx context.Context, owner string) error
}

// Line is the way to one callback of one client. The zero value is every line.
type Line struct {
	Client   string
	Callback string
}

// Parcel is a delivery with what it delivers.
type Parcel struct {
	gateway.Delivery
	Report gateway.Report
}

// Policy decides.
type Policy interface {
	// Screen evaluates the policy for a transfer. release is the approved proposal
	// of an earlier hold, nil without one. An error means that there is no
	// decision, and the transfer is held.
	Screen(ctx context.Context, t *gateway.Transfer, release *gateway.Proposal, now time.Time) (gateway.Decision, error)
	// Current reports whether a decision's bundle, data and lists are still those in
	// force.
	Current(d *gateway.Decision) bool
	// BundleData gives the digests in force.
	BundleData() (bundle, data string)
}

// Directory is the routing directory that the store holds.
type Directory interface {
	// Current gives the version in force, whichever gateway made it.
	Current(ctx context.Context) (Bindings, error)
}

// Bindings is one version of the routing directory: whose wallets are whose.
type Bindings interface {
	Version() int64
	// Holds reports whether the wallet that a transfer was mapped to is still bound
	// to its creditor.
	Holds(t *gateway.Transfer) bool
	// Fits reports whether the units that a transfer was mapped to are still those of its
	// amount, by the tokens that are configured now.
	Fits(t *gateway.Transfer) bool
	// Route maps what was instructed anew. Without a route, the reasons say why.
	Route(t *gateway.Transfer) (*gateway.Route, []gateway.Reason)
}

// Timetable says when a transfer may be sent, by its date, calendars and
// cut-off times. It is pure: it depends on the transfer and now alone.
type Timetable interface {
	When(t *gateway.Transfer, now time.Time) gateway.Release
}

// Approver signs what PaymentSender demands, with the compliance key. It
// refuses (POLICY) unless d is an allow for t under the bundle and data in force
// and not expired at now.
type Approver interface {
	Approve(ctx context.Context, t *gateway.Transfer, d gateway.Decision, terms gateway.SendTerms, now time.Time) ([]byte, error)
}

// References finds what a reference has done on its source chain. Whoever
// rejects a transfer asks first: a used reference is adopted, never rejected.
type References interface {
	// SentAt gives the block in which the sender used the reference, agreed at the
	// head (final false) or at the last final block; 0 when it is unused there.
	SentAt(ctx context.Context, t *gateway.Transfer, final bool) (sent uint64, at gateway.Block, err error)
	// Find gives the proven sightings of a transfer's send in one source block.
	Find(ctx context.Context, t *gateway.Transfer, block uint64) ([]gateway.Sighting, error)
}

// Revisions tells how often the policy was released, as far as this gateway knows. A
// commit that names the number fails once there is a later release.
type Revisions interface {
	Revision() int64
}

// Screening tells which lists and clearances this gateway screens by. A commit that names
// them fails once there are others.
type Screening interface {
	Fence() gateway.ScreeningFence
}

// Lanes is the CCIP side of submit and track.
type Lanes interface {
	References
	// Quote asks what a send costs and checks what can be known before a nonce is
	// spent: curse, lane, limits, balances against units already reserved, and
	// the delivery, simulated. It stops at the first refusal. Errors are typed:
	// code, reason, retry class, After.
	Quote(ctx context.Context, t *gateway.Transfer, reserved *gateway.Promised) (gateway.Quote, error)
	// Terms gives what the send will say, from route and quote. FEE_OVER_CEILING
	// when fee and gas don't fit under the route's ceiling.
	Terms(t *gateway.Transfer, q gateway.Quote, expiry time.Time) (gateway.SendTerms, error)
	// Simulate runs one approved send as the contract would, at the agreed head.
	Simulate(ctx context.Context, t *gateway.Transfer, s gateway.ApprovedSend) error
	// SendCall encodes a batch; all sends are of one contract.
	SendCall(t *gateway.Transfer, q gateway.Quote, sends []gateway.ApprovedSend) (gateway.Call, error)
	// ExecutionWindow gives how long after source finality a message of the route
	// may take to execute before it is stranded.
	ExecutionWindow(r *gateway.Route) time.Duration
	// FindCredit gives the proven sightings of a transfer's delivery, wherever they
	// lie on the destination chain; none while its receiver hasn't had the reference.
	FindCredit(ctx context.Context, t *gateway.Transfer) ([]gateway.Sighting, error)
}

// Accounts signs and broadcasts for the signers of each chain. CONFIGURATION for
// a signer that it doesn't hold the key of.
type Accounts interface {
	// Signers gives who may sign the sends of a route: one at least.
	Signers(r *gateway.Route) ([]gateway.Address, error)
	// NextNonce gives max(stored, mined), and mined: the account nonce agreed at
	// the head, below which every nonce is in a block.
	NextNonce(ctx context.Context, chain string, signer gateway.Address, stored uint64) (next, mined uint64, err error)
	// FinalNonce gives an account's nonce at the last final block. The account
	// need not be the signer: an intent of a key that was replaced is still ours.
	FinalNonce(ctx context.Context, chain string, account gateway.Address) (nonce uint64, at gateway.Block, err error)
	// Sign gives a signed attempt for a call. previous, when not nil, is the
	// attempt that it replaces at the same nonce: its fees are raised enough to be
	// accepted, or FEE_OVER_CEILING when that would pass call.MaxGasPrice.
	Sign(ctx context.Context, chain string, signer gateway.Address, nonce uint64, call gateway.Call, previous *gateway.Attempt, now time.Time) (gateway.Attempt, error)
	// Cancel gives a signed attempt that sends nothing and replaces previous, at the
	// signer's own expense: FEE_OVER_CEILING when it would pass what one cancellation
	// may cost, or with spent what those of a day may.
	Cancel(ctx context.Context, chain string, signer gateway.Address, nonce uint64, previous gateway.Attempt, spent *big.Int, now time.Time) (gateway.Attempt, error)
	// Broadcast sends stored bytes. nil: an endpoint has it. NONCE: the nonce is
	// taken, perhaps by this very attempt. OUTCOME_UNKNOWN: look before acting.
	Broadcast(ctx context.Context, chain string, a gateway.Attempt) error
	// Replacement rebuilds the call of a stored attempt.
	Replacement(a gateway.Attempt, maxGasPrice *big.Int) (gateway.Call, error)
}

// Follower gives what happened on one chain.
type Follower interface {
	Chain() string
	// Start gives the cursor of a store that has never followed the chain.
	Start(ctx context.Context) (gateway.ChainCursor, error)
	// Advance gives the next blocks after from, a bounded number; recent are the
	// canonical blocks that the store holds back to the last final one, ascending.
	// The advance is empty (To == From) when nothing is new.
	Advance(ctx context.Context, from gateway.ChainCursor, recent []gateway.Block) (gateway.ChainAdvance, error)
}

// Reporter turns an event into what banks hear of it: any number of reports of
// different types, in the order in which they are to be delivered, none when
// nobody hears of it. It is pure: the same event always gives the same bytes.
// told are the reports of the subject so far, oldest first: nothing is said
// twice in a row, and nothing lower after a final status. What it gives beside
// an error is told. Position, part,
// sequence and subject of what it gives are filled in by the step.
type Reporter interface {
	Report(s Subject, e gateway.Event, told []gateway.Report) ([]Told, error)
}

// Subject is what an event is about. Exactly one field is set.
type Subject struct {
	Transfer *gateway.Transfer
	Recall   *gateway.Recall
	Incoming *gateway.Incoming
	Order    *gateway.Order
}

// Told is a report with the callbacks of its client that get it.
type Told struct {
	Report    gateway.Report
	Callbacks []string
}

// Courier delivers one parcel. nil is an acknowledgement. An error with retry
// class never ends the delivery (the endpoint wants no more of it); any other
// is tried again after the schedule, or after the error's After when that is
// later.
type Courier interface {
	Deliver(ctx context.Context, p Parcel) error
}
