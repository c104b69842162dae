package gateway

import (
	"encoding/json"
	"net/url"
	"strings"
	"time"
)

// DirectorySubject is the subject of the events of the routing directory. The
// sequence of each is the number of the version that it made.
const DirectorySubject = "directory"

// EventDirectoryChanged is the one event of the routing directory: another
// version is in force.
const EventDirectoryChanged EventType = "directory_changed"

// ActorConfiguration is who proposed the first version of a directory: the file
// that the configuration names.
const ActorConfiguration = "configuration"

// DirectoryRef names a version of the routing directory by its number, from 1,
// and by the digest of its content.
type DirectoryRef struct {
	Version int64  `json:"version"`
	Digest  string `json:"digest"` // SHA-256 of the entries, hex
}

// DirectoryVersion is one version of the routing directory, with those who
// answer for it. It never changes.
type DirectoryVersion struct {
	DirectoryRef
	Proposal   string    `json:"proposal,omitempty"` // empty: taken from the configured file
	ProposedBy string    `json:"proposed_by"`
	ApprovedBy []string  `json:"approved_by,omitempty"`
	Reason     string    `json:"reason,omitempty"`
	At         time.Time `json:"at"`
}

// DirectoryUpdate is a new version as a commit has it: it follows the version
// before it, or the commit fails with VERSION.
type DirectoryUpdate struct {
	Version DirectoryVersion
	Entries []DirectoryEntry // what differs from the version before
}

// DirectoryKind is what an entry of the directory is about.
type DirectoryKind string

// The kinds of entries.
const (
	DirectoryAgents   DirectoryKind = "agent"
	DirectoryAccounts DirectoryKind = "account"
	DirectoryFunds    DirectoryKind = "fund"
)

// DirectoryEntry is an entry as a version left it; with neither agent, account nor
// fund, that version removed it.
type DirectoryEntry struct {
	Version int64
	Kind    DirectoryKind
	ID      string
	Agent   *DirectoryAgent
	Account *DirectoryAccount
	Fund    *DirectoryFund
}

// Removed reports whether the entry is no longer there.
func (e *DirectoryEntry) Removed() bool { return e.Agent == nil && e.Account == nil && e.Fund == nil }

// DirectoryAgent is a financial institution that payments can go to.
type DirectoryAgent struct {
	BIC    string   `json:"bic" yaml:"bic"`
	Chains []string `json:"chains,omitempty" yaml:"chains,omitempty"` // where its accounts may be credited; empty: wherever they have a wallet
	// Wallets are its own, for what is paid to the institution itself: covers and
	// transfers between institutions. The first that can be reached is credited.
	Wallets []Wallet `json:"wallets,omitempty" yaml:"wallets,omitempty"`
}

// EntryID is the agent's BIC11.
func (a *DirectoryAgent) EntryID() string { return BIC11(a.BIC) }

// DirectoryAccount is a creditor's account with the wallets that are credited
// for it.
type DirectoryAccount struct {
	IBAN    string   `json:"iban,omitempty" yaml:"iban,omitempty"`
	Other   string   `json:"other,omitempty" yaml:"other,omitempty"`   // Othr/Id, together with Scheme
	Scheme  string   `json:"scheme,omitempty" yaml:"scheme,omitempty"` // Othr/SchmeNm, Cd or Prtry; empty for an Othr without one
	Agent   string   `json:"agent,omitempty" yaml:"agent,omitempty"`   // BIC of the agent that keeps it
	Party   Holder   `json:"party,omitzero" yaml:"party,omitempty"`
	Wallets []Wallet `json:"wallets,omitempty" yaml:"wallets,omitempty"` // the first that can be reached is credited
}

// EntryID is the IBAN in its compact form, or scheme/id.
func (a *DirectoryAccount) EntryID() string { return AccountEntryID(a.IBAN, a.Scheme, a.Other) }

// AccountEntryID gives the id of an account's entry: the IBAN in its compact
// form, or scheme/id with the scheme escaped, so that no two accounts share one.
// It is empty for an account without either.
func AccountEntryID(iban, scheme, other string) string {
	switch {
	case iban != "":
		return strings.ToUpper(strings.ReplaceAll(iban, " ", ""))
	case other != "":
		return url.PathEscape(scheme) + "/" + other
	}
	return ""
}

// Holder is whom an account belongs to. A creditor is the holder when its LEI
// or BIC is the holder's, or its name reads the same.
type Holder struct {
	Name string `json:"name,omitempty" yaml:"name,omitempty"`
	BIC  string `json:"bic,omitempty" yaml:"bic,omitempty"`
	LEI  string `json:"lei,omitempty" yaml:"lei,omitempty"`
}

// Wallet is an account on a chain.
type Wallet struct {
	Chain   string `json:"chain" yaml:"chain"`
	Address string `json:"address" yaml:"address"` // EIP-55
}

// DirectoryOp is what a change does to an entry.
type DirectoryOp string

// The operations. Add demands that the entry isn't there, the others that it is.
const (
	DirectoryAdd     DirectoryOp = "add"
	DirectoryReplace DirectoryOp = "replace"
	DirectoryRemove  DirectoryOp = "remove"
)

// DirectoryChange is one change of a directory, to an agent, an account or a fund.
// To remove an entry its id is enough: bic, iban, or other and scheme, isin or dti.
type DirectoryChange struct {
	Op      DirectoryOp       `json:"op"`
	Agent   *DirectoryAgent   `json:"agent,omitempty"`
	Account *DirectoryAccount `json:"account,omitempty"`
	Fund    *DirectoryFund    `json:"fund,omitempty"`
}

// Entry gives what the change is about, and false when it is about nothing, or
// about several things.
func (c *DirectoryChange) Entry() (kind DirectoryKind, id string, ok bool) {
	switch {
	case c.Agent != nil && c.Account == nil && c.Fund == nil:
		return DirectoryAgents, c.Agent.EntryID(), c.Agent.BIC != ""
	case c.Account != nil && c.Agent == nil && c.Fund == nil:
		id := c.Account.EntryID()
		return DirectoryAccounts, id, id != ""
	case c.Fund != nil && c.Agent == nil && c.Account == nil:
		id := c.Fund.EntryID()
		return DirectoryFunds, id, id != ""
	}
	return "", "", false
}

// DirectoryProposal is the content of a proposal of kind directory.
type DirectoryProposal struct {
	Base    DirectoryRef      `json:"base"`   // the version that it was made for
	Digest  string            `json:"digest"` // of that version with the changes
	Changes []DirectoryChange `json:"changes"`
	Diff    []string          `json:"diff"` // the changes in words, in their order
}

// DirectoryProposalOf reads the content of a proposal.
func DirectoryProposalOf(p Proposal) (DirectoryProposal, error) {
	var content DirectoryProposal
	if err := json.Unmarshal(p.Content, &content); err != nil {
		return content, Errorf(CodeInternal, "read proposal", RetryNever, "content of %s: %w", p.ID, err)
	}
	return content, nil
}
