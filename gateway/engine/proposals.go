package engine

import (
	"context"
	"fmt"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// ProposalStore is what deciding a proposal reads and writes.
type ProposalStore interface {
	Committer
	Proposal(ctx context.Context, id string) (gateway.Proposal, error)
	Transfers(ctx context.Context, ids []string) ([]*gateway.Transfer, error)
}

// Proposals takes the votes on proposals. It is safe for concurrent use.
type Proposals struct {
	Store    ProposalStore
	Now      func() time.Time
	Patience Patience
	Wake     func(gateway.Stage) // may be nil
}

// Vote records one credential's answer and, when it decides the proposal, what
// follows from it in the same commit: the transfer is screened again, with an
// approved release as input, or to be rejected. Errors:
// NOT_FOUND; FORBIDDEN for the sender and for a second vote; CONFLICT when the
// proposal is closed.
func (p *Proposals) Vote(ctx context.Context, id string, v gateway.Vote) (gateway.Proposal, error) {
	for attempt := 0; ; attempt++ {
		decided, err := p.vote(ctx, id, v)
		if gateway.CodeOf(err) == gateway.CodeVersion && attempt < 5 {
			continue // somebody else voted, or a stage moved the transfer: read again
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
	if decided.State != gateway.ProposalOpen {
		transfers, err := p.Store.Transfers(ctx, []string{decided.Subject})
		if err != nil {
			return proposal, fmt.Errorf("read transfer of proposal: %w", err)
		}
		// A transfer that has left its hold meanwhile isn't touched: only the
		// answer is kept.
		if t := transfers[0]; t.Status.State == gateway.StateHeld && t.Progress.Proposal == id {
			c.Changes = append(c.Changes, p.follow(t, decided, v))
		}
	}
	if err := p.Store.Commit(ctx, c); err != nil {
		return proposal, fmt.Errorf("store vote: %w", err)
	}
	if len(c.Changes) > 0 && p.Wake != nil {
		p.Wake(gateway.StageScreen)
	}
	return decided, nil
}

// follow has the held transfer looked at again: the screen stage reads what was
// decided. It is also who rejects, because only it asks the chain first.
func (p *Proposals) follow(t *gateway.Transfer, decided gateway.Proposal, v gateway.Vote) gateway.Change {
	s := change(t)
	s.raise(v.At, v.Credential, decided.ID, gateway.EventRescreen, nil)
	s.Work.DueAt = v.At
	return s.Change
}
