package engine

import (
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// FourEyes is how many different credentials must approve a release.
const FourEyes = 2

// hold puts a transfer before people: a held event and a proposal that they
// decide. It serves every stage that may hold.
type hold struct {
	newID    func(prefix string) string
	patience Patience
}

// approvers gives how many officers must release a hold: the most that one of its
// reasons demands.
func approvers(reasons []gateway.Reason) int {
	n := FourEyes
	for _, r := range reasons {
		n = max(n, r.Approvers)
	}
	return n
}

// put adds the hold to c. input is the digest of what was evaluated, empty when
// nothing was. Whoever sent the message may not decide on it.
func (h hold) put(c *gateway.Commit, s *step, t *gateway.Transfer, now time.Time, actor, cause, input string, reasons []gateway.Reason) {
	id := h.newID("prop")
	s.raise(now, actor, cause, gateway.EventHeld, reasons)
	s.Progress.Reasons, s.Progress.Proposal = reasons, id
	s.Progress.ParkedUntil = time.Time{} // people have looked at it since
	s.Work = h.patience.work(gateway.StateHeld, now, never)
	s.Work.DueAt = undecided(t, s.Work.Deadline)
	var barred []string
	if by := t.Progress.SubmittedBy; by != "" {
		barred = []string{by}
	}
	c.Proposals = append(c.Proposals, gateway.Proposal{
		ID:        id,
		Kind:      gateway.ProposalRelease,
		Subject:   t.ID,
		Client:    t.Key.Client,
		Reasons:   reasons,
		Input:     input,
		Barred:    barred,
		Required:  approvers(reasons),
		State:     gateway.ProposalOpen,
		Version:   1,
		CreatedAt: now,
		ExpiresAt: s.Work.Deadline,
	})
}

// undecided gives when a held transfer is looked at again while nobody decides: at its
// deadline, or when it is void before that.
func undecided(t *gateway.Transfer, deadline time.Time) time.Time {
	if at := t.Instruction.ExpiresAt; !at.IsZero() && at.Before(deadline) && mayVoid(t) {
		return at
	}
	return deadline
}
