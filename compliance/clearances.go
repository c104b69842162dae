package compliance

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/vostro-gateway/vostro/compliance/screening"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// ClearanceStore is where cleared false positives are kept.
type ClearanceStore interface {
	// ClearancesNow gives the number of the last clearance, 0 while there is none.
	ClearancesNow(ctx context.Context) (int64, error)
	// Clearances gives up to n clearances after a number that are good at now, oldest
	// first: of one pair the last alone, and none that began before a revocation of the
	// pair.
	Clearances(ctx context.Context, after int64, now time.Time, n int) ([]gateway.Clearance, error)
	// ScreeningNow gives the last version of the lists and the last revocation.
	ScreeningNow(ctx context.Context) (gateway.ScreeningFence, error)
}

// Clearances remembers which hits officers have cleared as false positives, also those
// that other gateways were told of, and is the matter of proposals to clear one. It is
// safe for concurrent use.
type Clearances struct {
	Store   ClearanceStore
	Commits engine.Committer // what Revoke writes by
	Lists   Lists
	Now     func() time.Time
	Log     engine.Logger

	mu    sync.Mutex // one refresh at a time
	known atomic.Pointer[book]
}

var (
	_ Cleared         = (*Clearances)(nil)
	_ engine.Drafting = (*Clearances)(nil)
	_ engine.Stepper  = (*Clearances)(nil)
)

// book is what is known of clearances up to a number. It never changes.
type book struct {
	number  int64
	revoked int64 // number of the last revocation
	good    map[pairOf]gateway.Clearance
}

type pairOf struct{ party, list, entry, digest string }

// How long a false positive may stay cleared.
const (
	ClearanceDefault = 365 * 24 * time.Hour
	clearanceMost    = 2 * 365 * 24 * time.Hour
)

// Cleared finds the clearance of a pair: of this party and of what the list says of the
// entry today.
func (c *Clearances) Cleared(party, list, entry, digest string, now time.Time) (gateway.Clearance, bool) {
	b := c.known.Load()
	if b == nil {
		return gateway.Clearance{}, false
	}
	found, ok := b.good[pairOf{party, list, entry, digest}]
	return found, ok && found.Holds(now)
}

// Refresh takes up the clearances that were made since.
func (c *Clearances) Refresh(ctx context.Context) error {
	const op, page = "read clearances", 500
	c.mu.Lock()
	defer c.mu.Unlock()
	was := c.known.Load()
	if was == nil {
		was = &book{}
	}
	last, err := c.Store.ClearancesNow(ctx)
	if err != nil {
		return fmt.Errorf("%s: %w", op, err)
	}
	head, err := c.Store.ScreeningNow(ctx)
	if err != nil {
		return fmt.Errorf("%s: %w", op, err)
	}
	if last == was.number && head.Revoked == was.revoked && c.known.Load() != nil {
		return nil
	}
	now := c.Now()
	next := &book{number: was.number, revoked: head.Revoked, good: map[pairOf]gateway.Clearance{}}
	if head.Revoked != was.revoked {
		next.number = 0 // what a revocation ends is the store's to say: it may have ended what isn't known here
	} else {
		for pair, found := range was.good {
			if found.Holds(now) {
				next.good[pair] = found
			}
		}
	}
	for {
		found, err := c.Store.Clearances(ctx, next.number, now, page)
		if err != nil {
			return fmt.Errorf("%s: %w", op, err)
		}
		for _, f := range found {
			next.good[pairOf{f.Party, f.List, f.Entry, f.Digest}] = f
			next.number = f.Number
		}
		if len(found) < page {
			break
		}
	}
	next.number = max(next.number, last)
	c.known.Store(next)
	return nil
}

// Step looks whether another gateway was told of a clearance.
func (c *Clearances) Step(ctx context.Context, now time.Time) (int, time.Time, error) {
	return 0, now.Add(followEvery), c.Refresh(ctx)
}

// Release has nothing to give back.
func (c *Clearances) Release(context.Context) error { return nil }

// Party is a party whose likeness to an entry is to be cleared, as the payment has it.
type Party struct {
	Name    string `json:"name,omitempty"`
	Country string `json:"country,omitempty"`
	BIC     string `json:"bic,omitempty"`
	LEI     string `json:"lei,omitempty"`
	Wallet  string `json:"wallet,omitempty"`
}

// ClearanceChanges is what is proposed: that a party isn't an entry of a list. The
// party is given as the payment has it, or by its key from a hit (input.screening).
type ClearanceChanges struct {
	List    string    `json:"list"`
	Entry   string    `json:"entry"`
	Party   *Party    `json:"party,omitempty"`
	Key     string    `json:"party_key,omitempty"`
	Expires time.Time `json:"expires,omitzero"` // zero: ClearanceDefault from now
}

// Draft checks that the party is like the entry today, and gives a proposal to clear it.
func (c *Clearances) Draft(_ context.Context, raw json.RawMessage) (gateway.Proposal, error) {
	var changes ClearanceChanges
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&changes); err != nil {
		return gateway.Proposal{}, invalid("changes", "give list, entry, party or party_key, and perhaps expires: %v", err)
	}
	now := c.Now().UTC()
	if changes.Expires.IsZero() {
		changes.Expires = now.Add(ClearanceDefault)
	}
	if until := changes.Expires; !until.After(now) || until.After(now.Add(clearanceMost)) {
		return gateway.Proposal{}, invalid("changes.expires", "give a time within the next two years")
	}
	if (changes.Party == nil) == (changes.Key == "") {
		return gateway.Proposal{}, invalid("changes.party", "give the party, or the party_key of a hit")
	}
	var set *screening.Set
	if c.Lists != nil {
		set = c.Lists.InForce()
	}
	entry, ok := set.Entry(changes.List, changes.Entry)
	if !ok {
		return gateway.Proposal{}, invalid("changes.entry", "list %q has no entry %q", changes.List, changes.Entry)
	}
	subject := subjectOf(&changes)
	at := -1
	hits := set.Screen([]screening.Subject{subject})
	for i, h := range hits {
		if h.List == changes.List && h.Entry == changes.Entry {
			at = i
		}
	}
	if at < 0 {
		return gateway.Proposal{}, invalid("changes.party", "isn't like entry %s of list %s: there is nothing to clear", changes.Entry, changes.List)
	}
	clearance := gateway.Clearance{
		Party: subject.Key(), List: changes.List, Entry: changes.Entry, Digest: entry.Digest(), Name: hits[at].Subject, Listed: hits[at].Listed,
		Expires: changes.Expires.UTC().Truncate(time.Second),
	}
	content, err := json.Marshal(clearance)
	if err != nil {
		return gateway.Proposal{}, gateway.Errorf(gateway.CodeInternal, "propose", gateway.RetryNever, "%w", err)
	}
	return gateway.Proposal{Subject: gateway.ScreeningSubject, Required: 1, Content: content}, nil
}

func subjectOf(changes *ClearanceChanges) screening.Subject {
	if p := changes.Party; p != nil {
		return screening.Subject{Name: p.Name, Country: p.Country, BIC: p.BIC, LEI: p.LEI, Wallet: p.Wallet}
	}
	parts := append(strings.Split(changes.Key, "|"), make([]string, 5)...)
	return screening.Subject{Name: parts[0], Country: parts[1], BIC: parts[2], LEI: parts[3], Wallet: parts[4]}
}

// Decided adds the clearance that an approved proposal makes. It is CONFLICT when the
// list says something else of the entry now than those who vote were told.
func (c *Clearances) Decided(ctx context.Context, p gateway.Proposal, v gateway.Vote, commit *gateway.Commit) error {
	if p.State != gateway.ProposalApproved {
		return nil
	}
	var clearance gateway.Clearance
	if err := json.Unmarshal(p.Content, &clearance); err != nil {
		return gateway.Errorf(gateway.CodeInternal, "vote", gateway.RetryNever, "content of %s: %w", p.ID, err)
	}
	var set *screening.Set
	if c.Lists != nil {
		set = c.Lists.InForce()
	}
	entry, ok := set.Entry(clearance.List, clearance.Entry)
	if !ok || entry.Digest() != clearance.Digest {
		return gateway.Errorf(gateway.CodeConflict, "vote", gateway.RetryNever,
			"entry %s of list %s has changed since this was proposed: reject it, and propose it anew if it still holds", clearance.Entry, clearance.List)
	}
	if !clearance.Holds(v.At) {
		return gateway.Errorf(gateway.CodeConflict, "vote", gateway.RetryNever, "the clearance would have expired already")
	}
	last, err := c.Store.ClearancesNow(ctx)
	if err != nil {
		return fmt.Errorf("read clearances: %w", err)
	}
	clearance.Number, clearance.Proposal, clearance.ProposedBy, clearance.At = last+1, p.ID, p.ProposedBy, v.At
	for _, vote := range p.Votes {
		if vote.Approve {
			clearance.ApprovedBy = append(clearance.ApprovedBy, vote.Credential)
		}
	}
	if len(p.Reasons) > 0 {
		clearance.Reason = p.Reasons[0].Text
	}
	commit.Clearances = append(commit.Clearances, clearance)
	return nil
}

// Committed takes up a clearance before the answer is given.
func (c *Clearances) Committed(ctx context.Context, p gateway.Proposal) {
	if p.State != gateway.ProposalApproved {
		return
	}
	if err := c.Refresh(ctx); err != nil {
		c.Log.Warn("the clearance is not yet known here", "proposal", p.ID, "err", err)
	}
}
