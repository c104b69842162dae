package gateway

import (
	"encoding/json"
	"strings"
	"time"
)

// Breaker is the circuit breaker of a lane, or of one token on a lane. While it
// is tripped no send of theirs is signed: the commit of one fails. What arrives is
// accepted and waits.
type Breaker struct {
	Lane    string    // "ethereum→base"
	Token   Address   // on the source chain; zero: the whole lane
	Tripped bool      //
	Cause   TripCause // of the last trip
	Detail  string    // in words, for people
	Actor   string    // who tripped or resumed it last: a stage or a credential
	At      time.Time // when
	Version int64     // 0: never tripped; the sequence of its last event
}

// TripCause is why a breaker tripped.
type TripCause string

// The causes of a trip.
const (
	TripFailures      TripCause = "failures"      // too many of the last sends failed
	TripStranded      TripCause = "stranded"      // too many of the last sends lie stranded
	TripVelocity      TripCause = "velocity"      // more was sent in a window than is believable
	TripCurse         TripCause = "curse"         // a risk management network has cursed the lane
	TripContradiction TripCause = "contradiction" // a chain contradicts what was reported, or broke its finality
	TripByHand        TripCause = "by_hand"       // an officer tripped it
)

// The events of breakers. Their subject is Breaker.Subject.
const (
	EventLaneTripped EventType = "lane_tripped"
	EventLaneResumed EventType = "lane_resumed"
)

// subjectLane begins the subject of everything that is about a lane.
const subjectLane = "lane/"

// Subject names the breaker in events and proposals.
func (b Breaker) Subject() string {
	if b.Token == (Address{}) {
		return subjectLane + b.Lane
	}
	return subjectLane + b.Lane + "/" + b.Token.Hex()
}

// OfLane reports whether a subject of events is a breaker.
func OfLane(subject string) bool { return strings.HasPrefix(subject, subjectLane) }

// Conduct is what a send goes through: a commit that has one fails with BREAKER
// when the breaker of the lane, or of the token on it, is tripped.
type Conduct struct {
	Lane  string
	Token Address
}

// LaneSend is what a breaker remembers of a send: one row per transfer.
type LaneSend struct {
	TransferID  string
	Lane        string
	Token       Address
	Amount      Amount
	SentAt      time.Time
	Outcome     SendOutcome
	ConcludedAt time.Time // zero while there is no outcome
}

// SendOutcome is what became of a send, as far as a breaker asks.
type SendOutcome string

// The outcomes. A stranded one can still arrive.
const (
	SendPending  SendOutcome = ""
	SendArrived  SendOutcome = "arrived"
	SendFailed   SendOutcome = "failed"
	SendStranded SendOutcome = "stranded"
)

// LaneChange is the content of a proposal of kind lane: to resume what a breaker
// has stopped, as it stood when that was proposed.
type LaneChange struct {
	From    string  `json:"from"`
	To      string  `json:"to"`
	Token   Address `json:"token,omitzero"` // zero: the whole lane
	Version int64   `json:"version"`        // of the trip that it ends
}

// Breaker names the breaker that the change is about.
func (c LaneChange) Breaker() Breaker { return Breaker{Lane: LaneName(c.From, c.To), Token: c.Token} }

// LaneName names a lane as Route.Lane does.
func LaneName(from, to string) string { return from + "→" + to }

// LaneChangeOf reads the content of a proposal.
func LaneChangeOf(p Proposal) (LaneChange, error) {
	var content LaneChange
	if err := json.Unmarshal(p.Content, &content); err != nil {
		return content, Errorf(CodeInternal, "read proposal", RetryNever, "content of %s: %w", p.ID, err)
	}
	return content, nil
}
