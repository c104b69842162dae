package gateway

import "time"

// Sighting is one log of a chain that concerns a transfer, proven against an
// agreed header. A sighting of an orphaned block stays, marked.
type Sighting struct {
	Chain    string
	Block    uint64
	Hash     Hash32 // of the block
	LogIndex uint   // in the block
	Tx       Hash32 // as computed from the block's transactions, never as an endpoint says
	Time     time.Time
	Kind     SightingKind

	Ref       PaymentRef // zero when the log doesn't carry it (executions)
	MessageID Hash32     // zero for refusals
	Sequence  uint64     // CCIP sequence number, of sends
	Contract  Address    // that emitted it
	Units     string     // token amount in base units of the chain it was seen on
	Fee       string     // of sends, in units of the fee token
	Gas       string     // of sends and refusals: the share of what the transaction cost, in wei; empty where that isn't proven
	Token     Address
	Wallet    Address // beneficiary of a credit
	Detail    string  // decoded revert or reason, of refusals, failures and set-asides

	Orphaned bool // its block is no longer in the chain
	Final    bool // its block is final
}

// SightingKind says what a sighting shows.
type SightingKind string

// The kinds of sightings.
const (
	SightedSent     SightingKind = "sent"     // PaymentSender.Sent together with the on-ramp's CCIPMessageSent
	SightedRefused  SightingKind = "refused"  // PaymentSender.Refused: the item of a mined batch didn't go
	SightedExecuted SightingKind = "executed" // off-ramp: SUCCESS
	SightedFailed   SightingKind = "failed"   // off-ramp: FAILURE, not final
	SightedCredited SightingKind = "credited" // PaymentReceiver.Credited
	SightedSetAside SightingKind = "set_aside"
)

// Block is one header that a quorum agreed on.
type Block struct {
	Number uint64
	Hash   Hash32
	Parent Hash32
	Time   time.Time
}

// ChainCursor is how far a chain has been followed.
type ChainCursor struct {
	Chain     string
	Head      Block  // the last block whose logs are in the store
	Finalized uint64 // highest final block number; never above Head.Number
}

// ChainAdvance is what following a chain one step gave. Replaced, when not
// zero, is the first block number that a reorg took away.
type ChainAdvance struct {
	From      ChainCursor
	To        ChainCursor
	Replaced  uint64
	Blocks    []Block
	Sightings []Sighting
}

// Reservation is an amount of a resource that a transfer was promised: token
// balance or fee balance of a sender. Units are base units, decimal.
type Reservation struct {
	TransferID string
	Resource   string // such as token/ethereum/0xSender/0xToken
	Units      string
}
