package gateway

import (
	"encoding/json"
	"time"
)

// PolicySubject is the subject of the events of the policy. The sequence of each
// is the number of the release that it made.
const PolicySubject = "policy"

// EventPolicyReleased is the one event of the policy: there is another release.
const EventPolicyReleased EventType = "policy_released"

// ActorBundleServer is who proposes what a bundle server gives. No credential can have
// the name.
const ActorBundleServer = "bundle server"

// ProposalPolicy is another release of the policy.
const ProposalPolicy ProposalKind = "policy"

// PolicyDigests name the three parts of a bundle, each by the SHA-256 of its
// canonical form in hex. What decides is rules and data.
type PolicyDigests struct {
	Rules string `json:"rules"`
	Tests string `json:"tests"`
	Data  string `json:"data"`
}

// PolicyRelease is one release of the policy, with those who answer for it. It
// never changes. Among all releases that have taken effect, the one with the
// highest number is in force, so that a later release also takes the place of one
// that still waits for its time.
type PolicyRelease struct {
	Number int64 `json:"number"` // from 1
	PolicyDigests
	Proposal   string    `json:"proposal,omitempty"` // empty: taken from the configured bundle
	ProposedBy string    `json:"proposed_by"`
	ApprovedBy []string  `json:"approved_by,omitempty"`
	Reason     string    `json:"reason,omitempty"`
	RollbackTo int64     `json:"rollback_to,omitempty"` // the earlier release whose content it has
	At         time.Time `json:"at"`
	Effective  time.Time `json:"effective"`
}

// PolicyPart is what a digest of a bundle is of.
type PolicyPart string

// The parts of a bundle.
const (
	PolicyRules PolicyPart = "rules" // *.rego that decide: a JSON object from file name to text
	PolicyTests PolicyPart = "tests" // *_test.rego: the same
	PolicyData  PolicyPart = "data"  // lists and limits: one JSON object
)

// PolicyContent is one part of a bundle. It is kept once however many releases
// have it.
type PolicyContent struct {
	Part    PolicyPart
	Digest  string
	Content []byte
}

// PolicyUpdate is a release as a commit has it: it follows the release before it,
// or the commit fails with VERSION.
type PolicyUpdate struct {
	Release  PolicyRelease
	Contents []PolicyContent
}

// PolicyProposal is the content of a proposal of kind policy.
type PolicyProposal struct {
	Base int64 `json:"base"` // number of the last release when it was made
	PolicyDigests
	RollbackTo int64             `json:"rollback_to,omitempty"`
	Effective  time.Time         `json:"effective,omitzero"` // zero: when it is approved
	Files      map[string]string `json:"files,omitempty"`    // rules and tests; of a rollback: none
	DataText   json.RawMessage   `json:"data_content,omitempty"`
	Report     json.RawMessage   `json:"report"` // what the check of the bundle found, and what differs
}

// PolicyProposalOf reads the content of a proposal.
func PolicyProposalOf(p Proposal) (PolicyProposal, error) {
	var content PolicyProposal
	if err := json.Unmarshal(p.Content, &content); err != nil {
		return content, Errorf(CodeInternal, "read proposal", RetryNever, "content of %s: %w", p.ID, err)
	}
	return content, nil
}

// BundleSeen is what was last made of a bundle server's bundles, for all gateways that
// ask it: a commit has it with the proposal, and fails with VERSION when another gateway
// was first.
type BundleSeen struct {
	Source  string // URL
	Version int64  // from 1
	PolicyDigests
	Revision string // as the bundles' manifests say
	Proposal string
	At       time.Time
}
