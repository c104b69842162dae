package gateway

import "time"

// ScreeningSubject is the subject of the events of screening. The sequence of each is
// the number of the clearance that it made.
const ScreeningSubject = "screening"

// RevocationSubject is the subject of the events of clearances that were taken back. The
// sequence of each is the number of the revocation.
const RevocationSubject = "screening/revocations"

// EventClearanceRevoked says that an officer has taken a clearance back.
const EventClearanceRevoked EventType = "clearance_revoked"

// EventCleared says that officers have cleared a false positive.
const EventCleared EventType = "false_positive_cleared"

// ProposalClearance is to clear a false positive.
const ProposalClearance ProposalKind = "clearance"

// Clearance is a false positive that officers have cleared: this party isn't this
// entry. It holds until it expires, the entry of the list changes, it is taken back or
// another one of the same pair takes its place, and never changes itself.
type Clearance struct {
	Number int64  `json:"number"` // from 1
	Party  string `json:"party"`  // key of the party: name, country and identifiers in one form
	List   string `json:"list"`
	Entry  string `json:"entry"`        // id in the list
	Digest string `json:"entry_digest"` // of what the entry says
	// Name and Listed are what the officers saw.
	Name       string    `json:"name"`
	Listed     string    `json:"listed"`
	Proposal   string    `json:"proposal"`
	ProposedBy string    `json:"proposed_by"`
	ApprovedBy []string  `json:"approved_by"`
	Reason     string    `json:"reason,omitempty"`
	At         time.Time `json:"at"`
	Expires    time.Time `json:"expires"`
}

// Holds reports whether the clearance is still good.
func (c *Clearance) Holds(now time.Time) bool { return now.Before(c.Expires) }

// Revocation takes a clearance back before it expires, and with it for good every
// clearance of the same party and entry that there is by then. It makes the house
// stricter, so that one officer is enough.
type Revocation struct {
	Number    int64     `json:"number"` // from 1
	Clearance int64     `json:"clearance"`
	By        string    `json:"by"`
	Reason    string    `json:"reason"`
	At        time.Time `json:"at"`
}

// ListVersion is a version of the sanctions lists: that of all lists together, in the
// order in which a gateway first had them.
type ListVersion struct {
	Version int64 // from 1
	Digest  string
	Owner   string // gateway
	At      time.Time
}

// ScreeningFence is what somebody who signs has been screened by.
type ScreeningFence struct {
	Lists   int64 // version; 0: no gateway has any
	Revoked int64 // number of the last revocation that is known
}
