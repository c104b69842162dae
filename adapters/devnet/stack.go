package devnet

import (
	"context"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Stack is the CCIP that runs between the two chains of a Net: whose contracts
// they are and how an oracle network works them. Nodes, blocks, endpoints, the
// relay's loop and the oracles of sums are the same for all. The default is the
// devnet's own, which speaks 1.6.
type Stack interface {
	// Plan says where the contracts of a chain will be, before any is deployed:
	// next gives the address of the owner's next creation. The chain has WETH and
	// Token already; c.Other() may not be planned yet.
	Plan(c *Chain, next func() common.Address) Site
}

// Site is a Stack on one chain. The switches give calls that the owner makes in
// one block; nothing is sent by a Site itself.
type Site interface {
	// Contracts gives what Plan has named; WETH, Token and Receiver are the
	// chain's.
	Contracts() Contracts
	// Deploy gives the creations in the order in which Plan has named them, then
	// the calls that configure this chain's ends of both lanes. Both chains are
	// planned.
	Deploy(bucket RateLimit) (creations [][]byte, calls []Call, err error)
	// Lane gives the lane that leaves from here.
	Lane() Lane
	// Curse curses a subject or lifts its curse.
	Curse(subject [16]byte, on bool) ([]Call, error)
	// SetBuckets gives the pool's buckets new limits.
	SetBuckets(outbound, inbound Bucket) ([]Call, error)
	// SetPrice multiplies the first price of sending from here.
	SetPrice(times uint64) ([]Call, error)
}

// Lane is what the relay knows of the contracts of one direction.
type Lane interface {
	// Sent gives the messages for the destination in blocks from..to of the
	// source, in the order of their sequence numbers. What isn't for an EVM chain
	// is left out.
	Sent(ctx context.Context, from, to uint64) ([]Message, error)
	// Arrived gives what the destination has done in blocks from..to of its own.
	Arrived(ctx context.Context, from, to uint64) (Arrivals, error)
	// Next gives the first sequence number that isn't committed; committed is
	// false for lanes where each message is proven by itself.
	Next(ctx context.Context) (next uint64, committed bool, err error)
	// Commit gives the calls that commit trees of messages, one after the other.
	Commit(ctx context.Context, roots []Root) ([]Call, error)
	// Execute gives the call that executes some messages of a committed interval,
	// members being all of it, with so much gas. By hand, it is one that anybody
	// may make. ErrUnproven says that the oracle network owes a proof: try later.
	Execute(ctx context.Context, members []Message, chosen []int, byHand bool, gas uint64) (Call, error)
	// Cursed tells whether the destination has cursed the lane.
	Cursed(ctx context.Context) (bool, error)
}

// ErrUnproven says of a message that a proof which it needs isn't there yet.
var ErrUnproven = errors.New("a proof is missing")

// Message is a CCIP message on its way.
type Message struct {
	ID       common.Hash
	Sequence uint64
	// Leaf in the committed tree; zero on lanes without trees.
	Leaf common.Hash
	// Units of tokens that it carries.
	Units *big.Int
	// Gas that its execution takes at most, the transaction's own not included.
	Gas uint64
	// Starved is a transaction's gas limit under which the message ends in FAILURE
	// and the transaction succeeds.
	Starved uint64
	// Log is the source's event, from which a lane builds what it executes.
	Log types.Log
}

// Interval is a committed range of sequence numbers.
type Interval struct{ Min, Max uint64 }

// Root is a tree over an interval's messages.
type Root struct {
	Interval
	Hash common.Hash
}

// Execution is what became of a message at the destination.
type Execution struct {
	ID       common.Hash
	Sequence uint64
	State    uint8
}

// Execution states, as CCIP numbers them.
const (
	StateSuccess = 2
	StateFailure = 3
)

// Arrivals are commits and executions, each in chain order.
type Arrivals struct {
	Committed []Interval
	Executed  []Execution
}

// Call is one transaction that a role makes.
type Call struct {
	Role string
	To   *common.Address // nil deploys
	Data []byte
	Gas  uint64
	// Value is the native coin that goes with it; nil is none.
	Value *big.Int
}

const callGas = 2_000_000

// OwnerCall is a call that the owner makes.
func OwnerCall(to common.Address, data []byte) Call {
	return Call{Role: RoleOwner, To: &to, Data: data, Gas: callGas}
}

// RateLimit is a bucket of the token pool, in base units; rate per second. The
// zero value is no limit.
type RateLimit struct{ Capacity, Rate *big.Int }

// Bucket is a limit with what becomes of the bucket's tokens.
type Bucket struct {
	RateLimit
	Fill Fill
}

// Fill says what a bucket holds when its limit is set.
type Fill int

// The fills. Kept is what there was, up to the new capacity.
const (
	FillKept Fill = iota
	FillEmpty
	FillFull
)
