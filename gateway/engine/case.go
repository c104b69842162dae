package engine

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// CaseStore is what the queue of cases reads and writes.
type CaseStore interface {
	Committer
	Proposal(ctx context.Context, id string) (gateway.Proposal, error)
	ListProposals(ctx context.Context, f gateway.ProposalFilter) ([]gateway.Proposal, error)
	Incoming(ctx context.Context, id string) (gateway.Incoming, error)
	ListIncoming(ctx context.Context, f gateway.IncomingFilter) ([]gateway.Incoming, error)
	Transfer(ctx context.Context, id string) (*gateway.Transfer, error)
	ListTransfers(ctx context.Context, f gateway.TransferFilter) ([]*gateway.Transfer, error)
	// CaseEntries gives the files of cases, each in its order, without contents.
	CaseEntries(ctx context.Context, ids []string) (map[string][]gateway.CaseEntry, error)
	// CaseEvidence gives an entry with its content. NOT_FOUND when there is none.
	CaseEvidence(ctx context.Context, id string, sequence int64) (gateway.CaseEntry, error)
}

// The bounds of a case's file.
const (
	CaseEntriesMax  = 500
	CaseTextMax     = 4000
	CaseEvidenceMax = 4 << 20
)

// Cases is the queue of what people must look into: open proposals, incoming
// payments in case and stuck transfers, in one list. It decides nothing: a
// proposal is decided by votes. It is safe for concurrent use.
type Cases struct {
	Store CaseStore
	Now   func() time.Time
}

const prefixProposal = "prop_"

// List gives up to n open cases of a client (empty: of everybody) after an id, in
// ascending order of id: incoming payments, proposals, transfers, each from the
// oldest on.
func (s *Cases) List(ctx context.Context, client, after string, n int) ([]gateway.Case, error) {
	var found []gateway.Case
	if after < prefixProposal {
		list, err := s.Store.ListIncoming(ctx, gateway.IncomingFilter{Client: client, State: gateway.IncomingCase, AfterID: after, Limit: n})
		if err != nil {
			return nil, fmt.Errorf("list incoming payments: %w", err)
		}
		for i := range list {
			found = append(found, caseOfIncoming(&list[i]))
		}
	}
	if after < prefixTransfer && len(found) < n {
		list, err := s.Store.ListProposals(ctx, gateway.ProposalFilter{Client: client, State: gateway.ProposalOpen, AfterID: after, Limit: n - len(found)})
		if err != nil {
			return nil, fmt.Errorf("list proposals: %w", err)
		}
		for _, p := range list {
			found = append(found, caseOfProposal(p))
		}
	}
	if len(found) < n {
		var stuck []*gateway.Transfer
		for _, state := range []gateway.State{gateway.StateStranded, gateway.StateUndelivered} {
			list, err := s.Store.ListTransfers(ctx, gateway.TransferFilter{Client: client, State: state, AfterID: after, Limit: n - len(found)})
			if err != nil {
				return nil, fmt.Errorf("list stuck transfers: %w", err)
			}
			stuck = append(stuck, list...)
		}
		slices.SortFunc(stuck, func(a, b *gateway.Transfer) int { return strings.Compare(a.ID, b.ID) })
		for _, t := range stuck[:min(len(stuck), n-len(found))] {
			found = append(found, caseOfTransfer(t))
		}
	}
	ids := make([]string, len(found))
	for i := range found {
		ids[i] = found[i].ID
	}
	entries, err := s.Store.CaseEntries(ctx, ids)
	if err != nil {
		return nil, fmt.Errorf("read files of cases: %w", err)
	}
	for i := range found {
		found[i].File(entries[found[i].ID])
	}
	return found, nil
}

const prefixTransfer = "tr_"

func caseOfProposal(p gateway.Proposal) gateway.Case {
	return gateway.Case{
		ID: p.ID, Kind: gateway.CaseProposal, Subject: p.Subject, Client: p.Client, Reasons: p.Reasons, Since: p.CreatedAt, Deadline: p.ExpiresAt,
		Open: p.State == gateway.ProposalOpen, Proposal: &p,
	}
}

func caseOfIncoming(in *gateway.Incoming) gateway.Case {
	return gateway.Case{
		ID: in.ID, Kind: gateway.CaseIncoming, Subject: in.ID, Client: in.Client, Reasons: in.Reasons, Since: in.UpdatedAt,
		Open: in.State == gateway.IncomingCase,
	}
}

func caseOfTransfer(t *gateway.Transfer) gateway.Case {
	return gateway.Case{
		ID: t.ID, Kind: gateway.CaseStuck, Subject: t.ID, Client: t.Key.Client, Reasons: t.Progress.Reasons, Report: t.Progress.Report, Since: t.UpdatedAt, Deadline: t.Work.Deadline,
		Open: t.Status.State == gateway.StateStranded || t.Status.State == gateway.StateUndelivered,
	}
}

// Case gives one case with its file, also when it is over. NOT_FOUND for what is
// none and never was.
func (s *Cases) Case(ctx context.Context, id string) (gateway.Case, error) {
	c, err := s.about(ctx, id)
	if err != nil {
		return c, err
	}
	entries, err := s.Store.CaseEntries(ctx, []string{id})
	if err != nil {
		return c, fmt.Errorf("read file of case: %w", err)
	}
	c.File(entries[id])
	if !c.Open && c.Kind != gateway.CaseProposal && len(c.Entries) == 0 {
		return c, gateway.Errorf(gateway.CodeNotFound, "read case", gateway.RetryNever, "no case %s", id)
	}
	return c, nil
}

func (s *Cases) about(ctx context.Context, id string) (gateway.Case, error) {
	switch {
	case strings.HasPrefix(id, prefixIncoming):
		in, err := s.Store.Incoming(ctx, id)
		return caseOfIncoming(&in), err
	case strings.HasPrefix(id, prefixTransfer):
		t, err := s.Store.Transfer(ctx, id)
		if err != nil {
			return gateway.Case{}, err
		}
		return caseOfTransfer(t), nil
	}
	p, err := s.Store.Proposal(ctx, id)
	if err != nil {
		return gateway.Case{}, err
	}
	c := caseOfProposal(p)
	if strings.HasPrefix(p.Subject, prefixTransfer) {
		t, err := s.Store.Transfer(ctx, p.Subject)
		if gateway.CodeOf(err) == gateway.CodeNotFound {
			return c, nil
		}
		if err != nil {
			return gateway.Case{}, fmt.Errorf("read transfer of case: %w", err)
		}
		c.Report = t.Progress.Report
	}
	return c, nil
}

// Evidence gives what was attached to a case. NOT_FOUND when there is none.
func (s *Cases) Evidence(ctx context.Context, id string, sequence int64) (gateway.CaseEntry, error) {
	e, err := s.Store.CaseEvidence(ctx, id, sequence)
	if err == nil && e.Kind != gateway.CaseEvidence {
		err = gateway.Errorf(gateway.CodeNotFound, "read evidence", gateway.RetryNever, "entry %d of case %s holds none", sequence, id)
	}
	return e, err
}

// Add writes a note, a question, an answer or evidence into a case's file, also
// after it was decided. INVALID_REQUEST says what is missing or too long.
func (s *Cases) Add(ctx context.Context, id string, e gateway.CaseEntry) (gateway.Case, error) {
	const op = "add to case"
	invalid := func(format string, args ...any) (gateway.Case, error) {
		return gateway.Case{}, gateway.Errorf(gateway.CodeInvalidRequest, op, gateway.RetryAfterChange, format, args...)
	}
	switch e.Kind {
	case gateway.CaseNote, gateway.CaseQuestion, gateway.CaseAnswer:
		if strings.TrimSpace(e.Text) == "" {
			return invalid("a %s without text", e.Kind)
		}
		e.Name, e.MediaType, e.Content = "", "", nil
	case gateway.CaseEvidence:
		if len(e.Content) == 0 || e.Name == "" {
			return invalid("evidence needs a name and content")
		}
		if len(e.Content) > CaseEvidenceMax {
			return invalid("evidence of %d bytes; %d are taken", len(e.Content), CaseEvidenceMax)
		}
		sum := sha256.Sum256(e.Content)
		e.Digest, e.Size = hex.EncodeToString(sum[:]), int64(len(e.Content))
	default:
		return invalid("%q is no kind of entry", e.Kind)
	}
	if len(e.Text) > CaseTextMax {
		return invalid("a text of %d bytes; %d are taken", len(e.Text), CaseTextMax)
	}
	return s.write(ctx, id, func(*gateway.Case) (gateway.CaseEntry, error) { return e, nil })
}

// Take makes a credential the owner of an open case. What somebody else owns is
// taken only from the owner who is named; CONFLICT otherwise.
func (s *Cases) Take(ctx context.Context, id, by, from string) (gateway.Case, error) {
	return s.hand(ctx, id, by, by, from)
}

// GiveBack ends the ownership of whoever has a case.
func (s *Cases) GiveBack(ctx context.Context, id, by string) (gateway.Case, error) {
	return s.hand(ctx, id, by, "", "")
}

func (s *Cases) hand(ctx context.Context, id, by, to, from string) (gateway.Case, error) {
	return s.write(ctx, id, func(c *gateway.Case) (gateway.CaseEntry, error) {
		const op = "take case"
		switch {
		case !c.Open:
			return gateway.CaseEntry{}, gateway.Errorf(gateway.CodeConflict, op, gateway.RetryNever, "case %s is over", id)
		case c.Owner == to:
			return gateway.CaseEntry{}, gateway.Errorf(gateway.CodeConflict, op, gateway.RetryNever, "case %s has this owner already: %q", id, to)
		case c.Owner != "" && c.Owner != by && c.Owner != from:
			return gateway.CaseEntry{}, gateway.Errorf(gateway.CodeConflict, op, gateway.RetryAfterChange, "case %s is %s's: who takes it over names them", id, c.Owner)
		}
		return gateway.CaseEntry{Kind: gateway.CaseOwner, Author: by, Owner: to}, nil
	})
}

// write adds the next entry to a file; where another one was faster, it looks
// again.
func (s *Cases) write(ctx context.Context, id string, next func(*gateway.Case) (gateway.CaseEntry, error)) (gateway.Case, error) {
	for attempt := 0; ; attempt++ {
		c, err := s.Case(ctx, id)
		if err != nil {
			return c, err
		}
		if len(c.Entries) >= CaseEntriesMax {
			return c, gateway.Errorf(gateway.CodeConflict, "add to case", gateway.RetryNever, "the file of case %s has %d entries, and takes no more", id, CaseEntriesMax)
		}
		e, err := next(&c)
		if err != nil {
			return c, err
		}
		e.Case, e.Sequence, e.At = id, int64(len(c.Entries))+1, s.Now().UTC()
		err = s.Store.Commit(ctx, &gateway.Commit{CaseEntries: []gateway.CaseEntry{e}})
		if gateway.CodeOf(err) == gateway.CodeVersion && attempt < 5 {
			continue
		}
		if err != nil {
			return c, fmt.Errorf("store entry of case: %w", err)
		}
		e.Content = nil
		c.File(append(c.Entries, e))
		return c, nil
	}
}
