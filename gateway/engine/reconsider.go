package engine

import (
	"context"
	"slices"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// reconsider asks the policy again about a hold that people haven't decided yet, when
// rules or lists have changed since it was decided on; nil when they haven't. A denial
// ends the transfer. A reason that the open proposal doesn't have opens a new one,
// which covers all of them. Whatever else is answered is recorded, and the hold stays
// with the people who have it before them.
func (s *Screen) reconsider(ctx context.Context, t *gateway.Transfer, now time.Time, open *gateway.Proposal) *gateway.Commit {
	if t.Progress.Decision == "" || open == nil || open.State != gateway.ProposalOpen {
		return nil
	}
	last, err := s.Store.Decision(ctx, t.Progress.Decision)
	if err != nil {
		return s.again(t, now, "read decision", err)
	}
	if s.Policy.Current(&last) {
		return nil
	}
	d, err := s.Policy.Screen(ctx, t, nil, now)
	if err != nil {
		return s.again(t, now, "screen again", err)
	}
	d.TransferID, d.At = t.ID, now
	if d.Outcome != gateway.Allow && d.Outcome != gateway.Deny {
		d.Outcome = gateway.Hold
	}
	c, st := &gateway.Commit{Decisions: []gateway.Decision{d}}, change(t)
	st.Progress.Decision = d.ID
	overtakes := func() {
		closed := *open
		closed.State = gateway.ProposalExpired
		closed.Version++
		c.Proposals = append(c.Proposals, closed)
	}
	switch {
	case d.Outcome == gateway.Deny:
		overtakes()
		return s.reject(ctx, t, now, c, d.ID, d.Reasons)
	case d.Outcome == gateway.Hold && exceeds(d.Reasons, open):
		overtakes()
		deadline := t.Work.Deadline
		s.hold().put(c, &st, t, now, "screen", d.ID, asked(&d), union(d.Reasons, open.Reasons))
		if deadline.Before(st.Work.Deadline) { // a list that changes every day must not keep a payment for ever
			st.Work.Deadline = deadline
			c.Proposals[len(c.Proposals)-1].ExpiresAt = deadline
		}
	default:
		st.Work.DueAt = t.Work.Deadline
	}
	c.Changes = append(c.Changes, st.Change)
	return c
}

// exceeds reports whether a proposal doesn't cover reasons, or asks too few.
func exceeds(reasons []gateway.Reason, p *gateway.Proposal) bool {
	return approvers(reasons) > p.Required || slices.ContainsFunc(reasons, func(r gateway.Reason) bool {
		return !slices.ContainsFunc(p.Reasons, func(known gateway.Reason) bool {
			return known.Rule == r.Rule && r.Titles.Missing(known.Titles) == ""
		})
	})
}

// union gives reasons and, after them, those that were known before by another rule.
func union(reasons, before []gateway.Reason) []gateway.Reason {
	all := slices.Clone(reasons)
	for _, r := range before {
		if !slices.ContainsFunc(all, func(known gateway.Reason) bool { return known.Rule == r.Rule }) {
			all = append(all, r)
		}
	}
	return all
}
