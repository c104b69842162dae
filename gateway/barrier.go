package gateway

import "time"

// Barrier is where transfers wait for one cause: a curse lifted on a lane, a bucket
// that refills, a fee that falls. Those who wait form a line, by rank and then by
// age. Only who is called from the line looks at the chains; everybody else would
// hear the same.
//
// The zero value is no barrier. A barrier is there as long as somebody waits.
type Barrier struct {
	Name   string // of the cause and of what it is about
	Lane   string
	Token  Address // zero: whatever the token
	Code   Code
	Reason Reason // as it is told to those who join
	Since  time.Time
	DueAt  time.Time // the next look; while a call is under way, when it is given up

	Phase   BarrierPhase
	Width   int    // how many the last call took
	Skip    int    // how many at the front of the line are known not to fit now
	Mark    int    // Skip when the last call was made
	Passes  int    // how often others were let past the head
	Head    string // who was last found not to fit, from the front of the line; empty: nobody yet
	Version int64
}

// BarrierPhase is what a barrier is about.
type BarrierPhase string

// The phases of a barrier.
const (
	BarrierShut       BarrierPhase = "shut"       // nobody is called before DueAt
	BarrierProbing    BarrierPhase = "probing"    // the head of the line looks whether the cause is over
	BarrierOpen       BarrierPhase = "open"       // it is: more and more are called
	BarrierOvertaking BarrierPhase = "overtaking" // the head doesn't fit; smaller ones behind it are tried until DueAt
)

// BarrierOp is what a commit does at a barrier.
type BarrierOp string

// The operations at a barrier. Refuse shuts it until DueAt, or makes it; join makes
// sure that it is there; call takes the next of the line; close removes it.
const (
	BarrierRefuse BarrierOp = "refuse"
	BarrierJoin   BarrierOp = "join"
	BarrierCall   BarrierOp = "call"
	BarrierClose  BarrierOp = "close"
)

// BarrierStep is one operation at a barrier. Call and close fail with VERSION unless
// the barrier is at Barrier.Version.
type BarrierStep struct {
	Op      BarrierOp
	Barrier Barrier
	Call    int       // of a call: how many
	After   int       // of a call: after how many of the line
	Who     string    // of a call: this one alone
	At      time.Time // of a call: when they are due
}

// noCutOff stands for a day without a cut-off time; it is later than any other.
const noCutOff = int64(1) << 51

// Rank orders transfers that wait: by priority, then by the cut-off of their day,
// and, where both are the same, by their ids, which is the order of arrival. A
// smaller rank goes first. It is never 0.
func Rank(priority string, cutOff time.Time) int64 {
	class := int64(3)
	switch priority {
	case "URGT":
		class = 1
	case "HIGH":
		class = 2
	}
	at := noCutOff
	if !cutOff.IsZero() {
		at = min(max(cutOff.UnixMicro(), 0), noCutOff-1)
	}
	return class<<52 + at
}
