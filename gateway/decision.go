package gateway

import (
	"encoding/json"
	"time"
)

// Outcome is what the policy says. Combining is deny over hold over allow, and
// anything undefined is hold.
type Outcome string

// The outcomes.
const (
	Allow Outcome = "allow"
	Hold  Outcome = "hold"
	Deny  Outcome = "deny"
)

// Decision is one evaluation of the policy, kept with what is needed to repeat
// it years later. It is committed together with the state that it causes.
type Decision struct {
	ID         string   `json:"id"`
	TransferID string   `json:"transfer_id"`
	Outcome    Outcome  `json:"outcome"`
	Reasons    []Reason `json:"reasons,omitempty"`
	// Obligations are what the send must fulfil when it is allowed.
	Obligations Obligations   `json:"obligations,omitempty"`
	Bundle      string        `json:"bundle"`          // digest of the rules
	Data        string        `json:"data"`            // digest of the data that is released with the rules
	Lists       string        `json:"lists,omitempty"` // digest of the sanctions lists; empty: none are configured
	Input       []byte        `json:"-"`               // the input document
	InputSHA    string        `json:"input_sha256"`    // of Input
	Duration    time.Duration `json:"duration_ns"`
	At          time.Time     `json:"at"`
	Expires     time.Time     `json:"expires,omitzero"` // an allow is good until then, for this bundle, data and lists

	// Asked is the digest of the input without the facts of the moment and without a
	// release, and of the obligations: a release is bound to it. Only while the decision is taken.
	Asked string `json:"-"`
	// Limits are what the transfer must fit into when it is approved. Only while the
	// decision is taken.
	Limits []Limit `json:"-"`
	// Subjects are those whom the decision is remembered for. Only while it is taken.
	Subjects Subjects `json:"-"`
}

// ProposalKind is what a proposal is about.
type ProposalKind string

// The kinds of proposals.
const (
	ProposalRelease   ProposalKind = "release"   // whether a held transfer may go on
	ProposalDirectory ProposalKind = "directory" // another version of the routing directory
	ProposalExecution ProposalKind = "execution" // a transaction that brings a stranded or undelivered transfer on
	ProposalLane      ProposalKind = "lane"      // to resume a lane, or a token on it, that a breaker has stopped
)

// ProposalState is where a proposal stands.
type ProposalState string

// The proposal states.
const (
	ProposalOpen     ProposalState = "open"
	ProposalApproved ProposalState = "approved"
	ProposalRejected ProposalState = "rejected"
	ProposalExpired  ProposalState = "expired"
)

// Proposal is the one four-eyes object. It names what is asked, who may not
// decide (the credential that caused it), and how many different credentials
// must say yes; its reasons may demand that some of them have a title. One no ends it.
type Proposal struct {
	ID         string          `json:"id"`
	Kind       ProposalKind    `json:"kind"`
	Subject    string          `json:"subject"` // what it is about: of a release, the transfer
	Client     string          `json:"client"`  // empty: a matter of the house
	Reasons    []Reason        `json:"reasons"`
	Input      string          `json:"input_digest"`          // the release holds for these reasons and this input only
	ProposedBy string          `json:"proposed_by,omitempty"` // credential; empty: a stage asked
	Content    json.RawMessage `json:"content,omitempty"`     // what is proposed, in the form of its kind; never changes
	Barred     []string        `json:"barred"`                // credentials that may not decide
	Required   int             `json:"required"`              // different credentials that must approve
	State      ProposalState   `json:"state"`
	Votes      []Vote          `json:"votes"`
	Version    int64           `json:"version"`
	CreatedAt  time.Time       `json:"created_at"`
	ExpiresAt  time.Time       `json:"expires_at"`
}

// Vote is one credential's answer to a proposal; (proposal, credential) is
// unique.
type Vote struct {
	Credential string    `json:"credential"`
	Titles     []string  `json:"titles,omitempty"` // that it had when it answered
	Approve    bool      `json:"approve"`
	Note       string    `json:"note,omitempty"`
	At         time.Time `json:"at"`
}

// Vote gives the proposal after a credential's answer. It refuses the sender,
// a second vote of the same credential and a closed proposal; it never changes
// p.
func (p Proposal) Vote(v Vote) (Proposal, error) {
	const op = "vote"
	if p.State != ProposalOpen {
		return p, Errorf(CodeConflict, op, RetryNever, "proposal %s is %s", p.ID, p.State)
	}
	if !v.At.Before(p.ExpiresAt) {
		return p, Errorf(CodeConflict, op, RetryNever, "proposal %s has expired", p.ID)
	}
	for _, barred := range p.Barred {
		if barred == v.Credential {
			return p, Errorf(CodeForbidden, op, RetryNever, "credential %s caused this proposal and can't decide it", v.Credential)
		}
	}
	for _, earlier := range p.Votes {
		if earlier.Credential == v.Credential {
			return p, Errorf(CodeForbidden, op, RetryNever, "credential %s has voted already", v.Credential)
		}
	}
	p.Votes = append(append([]Vote(nil), p.Votes...), v)
	p.Version++
	switch {
	case !v.Approve:
		p.State = ProposalRejected
	case p.Approvals() >= p.Required && p.MissingTitles() == "":
		p.State = ProposalApproved
	}
	return p, nil
}

// Approvals counts the credentials that said yes.
func (p Proposal) Approvals() int {
	n := 0
	for _, v := range p.Votes {
		if v.Approve {
			n++
		}
	}
	return n
}

// Titles counts the credentials that said yes by their titles.
func (p Proposal) Titles() Titles {
	have := make(map[string]int)
	for _, v := range p.Votes {
		if !v.Approve {
			continue
		}
		for _, title := range v.Titles {
			have[title]++
		}
	}
	return NewTitles(have)
}

// DemandedTitles gives what its reasons demand together.
func (p Proposal) DemandedTitles() Titles {
	var all Titles
	for _, r := range p.Reasons {
		all = all.Most(r.Titles)
	}
	return all
}

// MissingTitles gives what its reasons demand beyond who has said yes.
func (p Proposal) MissingTitles() Titles { return p.DemandedTitles().Missing(p.Titles()) }

// Releases reports whether an approved proposal covers a new hold: the same
// reasons (by rule) pass, a new one doesn't, and neither does one that demands
// more approvals, or others, than there were.
func (p Proposal) Releases(reasons []Reason) bool {
	if p.State != ProposalApproved {
		return false
	}
	approvals, titles := p.Approvals(), p.Titles()
	released := make(map[string]bool, len(p.Reasons))
	for _, r := range p.Reasons {
		released[r.Rule] = true
	}
	for _, r := range reasons {
		if !released[r.Rule] || approvals < r.Approvers || r.Titles.Missing(titles) != "" {
			return false
		}
	}
	return true
}
