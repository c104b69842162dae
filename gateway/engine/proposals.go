package engine

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// ProposalStore is what making and deciding proposals reads and writes.
type ProposalStore interface {
	Committer
	Proposal(ctx context.Context, id string) (gateway.Proposal, error)
	Transfers(ctx context.Context, ids []string) ([]*gateway.Transfer, error)
	// OverdueProposals gives up to n open proposals whose time is over, without
	// releases: the stage that holds their transfer closes those.
	OverdueProposals(ctx context.Context, now time.Time, n int) ([]gateway.Proposal, error)
}

// Matter is what one kind of proposals is about.
type Matter interface {
	// Decided adds to c what follows from a proposal that is approved or rejected
	// in this very commit. An error refuses the vote. When the commit meets
	// VERSION, everything is read and asked again.
	Decided(ctx context.Context, p gateway.Proposal, v gateway.Vote, c *gateway.Commit) error
	// Committed hears of it once that commit is durable.
	Committed(ctx context.Context, p gateway.Proposal)
}

// Drafting is a matter that people may propose.
type Drafting interface {
	Matter
	// Draft checks what is proposed and gives subject, content and how many others
	// must approve. INVALID_REQUEST lists every fault.
	Draft(ctx context.Context, changes json.RawMessage) (gateway.Proposal, error)
}

// Heeding is a matter for which something follows already from a proposal.
type Heeding interface {
	Drafting
	// Proposed adds that to c. Committed hears of it, with the proposal open.
	Proposed(p gateway.Proposal, c *gateway.Commit)
}

// Proposals makes proposals, takes the votes on them and closes those that
// nobody decides. It is safe for concurrent use.
type Proposals struct {
	Store    ProposalStore
	Now      func() time.Time
	NewID    func(prefix string) string
	Patience Patience
	Wake     func(gateway.Stage) // may be nil
	// Matters are the kinds beside releases, which Proposals knows itself.
	Matters map[gateway.ProposalKind]Matter
}

// Propose opens a proposal of a kind that people may propose. Whoever proposes
// has no vote. Errors: INVALID_REQUEST, with all faults of what is proposed.
func (p *Proposals) Propose(ctx context.Context, kind gateway.ProposalKind, by, reason string, changes json.RawMessage) (gateway.Proposal, error) {
	matter, ok := p.Matters[kind].(Drafting)
	if !ok {
		return gateway.Proposal{}, gateway.Errorf(gateway.CodeInvalidRequest, "propose", gateway.RetryAfterChange, "nobody can propose a %q", kind)
	}
	draft, err := matter.Draft(ctx, changes)
	if err != nil {
		return gateway.Proposal{}, err
	}
	now := p.Now().UTC()
	draft.ID, draft.Kind, draft.State, draft.Version = p.NewID("prop"), kind, gateway.ProposalOpen, 1
	draft.ProposedBy, draft.Barred = by, append(draft.Barred, by)
	draft.Reasons = []gateway.Reason{{Text: reason}}
	draft.CreatedAt, draft.ExpiresAt = now, now.Add(p.Patience.Of(gateway.StateHeld))
	c := &gateway.Commit{Proposals: []gateway.Proposal{draft}}
	heeding, heeds := matter.(Heeding)
	if heeds {
		heeding.Proposed(draft, c)
	}
	if err := p.Store.Commit(ctx, c); err != nil {
		return gateway.Proposal{}, fmt.Errorf("store proposal: %w", err)
	}
	if heeds {
		matter.Committed(ctx, draft)
	}
	return draft, nil
}

// Vote records one credential's answer and, when it decides the proposal, what
// follows from it in the same commit. Errors: NOT_FOUND; FORBIDDEN for whoever
// caused it and for a second vote; CONFLICT when the proposal is closed, or when
// what it rests on has changed.
func (p *Proposals) Vote(ctx context.Context, id string, v gateway.Vote) (gateway.Proposal, error) {
	for attempt := 0; ; attempt++ {
		decided, err := p.vote(ctx, id, v)
		if gateway.CodeOf(err) == gateway.CodeVersion && attempt < 5 {
			continue // somebody else voted, or what follows has moved: read again
		}
		return decided, err
	}
}

func (p *Proposals) vote(ctx context.Context, id string, v gateway.Vote) (gateway.Proposal, error) {
	proposal, err := p.Store.Proposal(ctx, id)
	if err != nil {
		return gateway.Proposal{}, fmt.Errorf("read proposal: %w", err)
	}
	v.At = p.Now().UTC()
	decided, err := proposal.Vote(v)
	if err != nil {
		return proposal, err
	}
	c := &gateway.Commit{Proposals: []gateway.Proposal{decided}}
	if decided.State == gateway.ProposalOpen {
		if err := p.Store.Commit(ctx, c); err != nil {
			return proposal, fmt.Errorf("store vote: %w", err)
		}
		return decided, nil
	}
	matter, err := p.matter(decided.Kind)
	if err != nil {
		return proposal, err
	}
	if err := matter.Decided(ctx, decided, v, c); err != nil {
		return proposal, err
	}
	if err := p.Store.Commit(ctx, c); err != nil {
		return proposal, fmt.Errorf("store vote: %w", err)
	}
	matter.Committed(ctx, decided)
	return decided, nil
}

func (p *Proposals) matter(kind gateway.ProposalKind) (Matter, error) {
	if kind == gateway.ProposalRelease {
		return (*releases)(p), nil
	}
	if m, ok := p.Matters[kind]; ok {
		return m, nil
	}
	return nil, gateway.Errorf(gateway.CodeUnsupported, "vote", gateway.RetryAfterChange, "this gateway knows no proposals of kind %q: decide it at one that does", kind)
}

// expiry is how often overdue proposals are looked for. A vote that comes too
// late is refused all the same.
const expiry = 30 * time.Second

// Step closes proposals that nobody has decided in time.
func (p *Proposals) Step(ctx context.Context, now time.Time) (int, time.Time, error) {
	next := now.Add(expiry)
	overdue, err := p.Store.OverdueProposals(ctx, now, batchSize)
	if err != nil {
		return 0, next, fmt.Errorf("find overdue proposals: %w", err)
	}
	for _, proposal := range overdue {
		proposal.State = gateway.ProposalExpired
		proposal.Version++
		if err := p.Store.Commit(ctx, &gateway.Commit{Proposals: []gateway.Proposal{proposal}}); err != nil && !overtaken(err) {
			return 0, next, fmt.Errorf("close proposal %s: %w", proposal.ID, err)
		}
	}
	return len(overdue), next, nil
}

// Release has nothing to give back.
func (p *Proposals) Release(context.Context) error { return nil }

// releases is the matter of held transfers: the transfer is screened again, with
// an approved release as input, or to be rejected.
type releases Proposals

func (r *releases) Decided(ctx context.Context, p gateway.Proposal, v gateway.Vote, c *gateway.Commit) error {
	transfers, err := r.Store.Transfers(ctx, []string{p.Subject})
	if err != nil {
		return fmt.Errorf("read transfer of proposal: %w", err)
	}
	// A transfer that has left its hold meanwhile isn't touched: only the answer
	// is kept.
	if t := transfers[0]; t.Status.State == gateway.StateHeld && t.Progress.Proposal == p.ID {
		c.Changes = append(c.Changes, follow(t, p, v))
	}
	return nil
}

func (r *releases) Committed(context.Context, gateway.Proposal) {
	if r.Wake != nil {
		r.Wake(gateway.StageScreen)
	}
}

// follow has the held transfer looked at again: the screen stage reads what was
// decided. It is also who rejects, because only it asks the chain first.
func follow(t *gateway.Transfer, decided gateway.Proposal, v gateway.Vote) gateway.Change {
	s := change(t)
	s.raise(v.At, v.Credential, decided.ID, gateway.EventRescreen, nil)
	s.Work.DueAt = v.At
	return s.Change
}
