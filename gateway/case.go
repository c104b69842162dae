package gateway

import (
	"strings"
	"time"
)

// CaseKind is what people must look into.
type CaseKind string

// The kinds of cases: an open proposal of any kind, an incoming payment of which
// one side never came or disagrees, and a transfer that is stuck without a
// proposal about it.
const (
	CaseProposal CaseKind = "proposal"
	CaseIncoming CaseKind = "incoming"
	CaseStuck    CaseKind = "stuck"
)

// CaseEntryKind is what somebody adds to a case.
type CaseEntryKind string

// The kinds of entries.
const (
	CaseNote     CaseEntryKind = "note"
	CaseQuestion CaseEntryKind = "question" // until an answer follows, the case waits for one
	CaseAnswer   CaseEntryKind = "answer"
	CaseEvidence CaseEntryKind = "evidence" // with content
	CaseOwner    CaseEntryKind = "owner"    // from now on Owner has it; empty: nobody
)

// CaseEntry is one line of a case's file. It never changes. Sequence begins with 1
// and has no gap: whoever writes the next one has read those before.
type CaseEntry struct {
	Case      string // id of the proposal, incoming payment or transfer
	Sequence  int64
	Kind      CaseEntryKind
	Author    string // credential
	Text      string
	Owner     string // of kind owner
	Name      string // of evidence: the file's
	MediaType string // of evidence
	Digest    string // of evidence: SHA-256 in hex
	Size      int64  // of evidence, in bytes
	Content   []byte // of evidence; not in lists
	At        time.Time
}

// EventCaseEntry says that a case's file has another line. The subject is
// CaseSubject.
const EventCaseEntry EventType = "case_entry"

const subjectCase = "case/"

// CaseSubject names a case in events: its file outlives the proposal.
func CaseSubject(id string) string { return subjectCase + id }

// OfCase reports whether a subject of events is a case.
func OfCase(subject string) bool { return strings.HasPrefix(subject, subjectCase) }

// Case is something that people must decide or look into, with its file.
type Case struct {
	ID       string // that of the proposal, incoming payment or transfer
	Kind     CaseKind
	Subject  string // of a proposal: what it is about; else ID
	Client   string // empty: a matter of the house
	Reasons  []Reason
	Report   []string // tags that the policy wants its transfer to be reported by
	Since    time.Time
	Deadline time.Time // zero: none
	Open     bool
	Owner    string
	Waits    bool        // a question has no answer yet
	Entries  []CaseEntry // without content
	Proposal *Proposal   // of kind proposal
}

// File puts the entries of a case into it, in their order.
func (c *Case) File(entries []CaseEntry) {
	c.Entries, c.Owner, c.Waits = entries, "", false
	for _, e := range entries {
		switch e.Kind {
		case CaseOwner:
			c.Owner = e.Owner
		case CaseQuestion:
			c.Waits = true
		case CaseAnswer:
			c.Waits = false
		}
	}
}
