package api

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"github.com/vostro-gateway/vostro/gateway"
)

// ProposalPath names a proposal.
type ProposalPath struct {
	ID string `path:"id" maxLength:"64" doc:"Id of the proposal"`
}

type proposalOutput struct{ Body Proposal }

type listProposalsInput struct {
	Page
	State string `query:"state" enum:"open,approved,rejected,expired"`
}

// Proposals is one page of proposals.
type Proposals struct {
	Data       []Proposal `json:"data" nullable:"false"`
	NextCursor string     `json:"next_cursor,omitempty" doc:"Absent on the last page"`
}

type proposalsOutput struct{ Body Proposals }

// Answer is what an officer says to a proposal.
type Answer struct {
	_    struct{} `additionalProperties:"false"`
	Note string   `json:"note,omitempty" maxLength:"1000" doc:"Kept with the vote"`
}

// NewProposal is what an officer proposes.
type NewProposal struct {
	_       struct{}        `additionalProperties:"false"`
	Kind    string          `json:"kind" enum:"directory,policy,lane,clearance"`
	Reason  string          `json:"reason" minLength:"1" maxLength:"1000" doc:"Why; for those who decide, and for the audit"`
	Changes json.RawMessage `json:"changes" doc:"Of kind directory: a list of changes, each with op (add, replace or remove) and an agent or an account as in directory.yaml; to remove one its id is enough. Of kind policy: files (an object from the names of a bundle's files to their text) or rollback_to (the number of an earlier release), and perhaps effective (a time; absent: as soon as it is approved). Of kind clearance: list, entry, and party (name, country, bic, lei, wallet) or party_key, and perhaps expires"`
}

// matters are what proposals of each kind are about.
var matters = map[string]string{string(gateway.ProposalDirectory): "the routing directory", string(gateway.ProposalPolicy): "the policy", string(gateway.ProposalLane): matterOfLanes, string(gateway.ProposalClearance): matterOfScreening}

const (
	matterOfLanes     = "what lanes may carry"
	matterOfScreening = "screening"
)

type proposeInput struct{ Body NewProposal }

// maxProposal bounds what is proposed.
const maxProposal = 8 << 20

type voteInput struct {
	ProposalPath
	Body *Answer
}

func (s *Server) registerProposals(a huma.API) {
	officers := []Role{RoleOfficer}
	list := huma.Operation{
		OperationID: "list-proposals", Method: http.MethodGet, Path: "/v1/proposals", Tags: []string{"proposals"}, Summary: "List proposals",
	}
	s.protect(a, &list, officers, 400, 409)
	huma.Register(a, list, s.listProposals)

	read := huma.Operation{
		OperationID: "get-proposal", Method: http.MethodGet, Path: "/v1/proposals/{id}", Tags: []string{"proposals"}, Summary: "Show a proposal",
	}
	s.protect(a, &read, officers, 404)
	huma.Register(a, read, s.getProposal)

	propose := huma.Operation{
		OperationID: "propose", Method: http.MethodPost, Path: "/v1/proposals", Tags: []string{"proposals"}, Summary: "Propose a change", DefaultStatus: http.StatusCreated,
		Description:  "What is proposed is checked at once, and every fault told with its path. Others decide: the credential that proposes has no vote. Only officers of the house may; where one client alone is configured, its officers are the house's.",
		MaxBodyBytes: maxProposal,
	}
	s.protect(a, &propose, officers, 400, 413, 415)
	huma.Register(a, propose, s.propose)

	for _, verb := range []struct {
		name, summary string
		approve       bool
	}{
		{"approve", "Say yes to a proposal", true},
		{"reject", "Say no to a proposal, which ends it", false},
	} {
		vote := huma.Operation{
			OperationID: verb.name + "-proposal", Method: http.MethodPost, Path: "/v1/proposals/{id}/" + verb.name, Tags: []string{"proposals"},
			Summary: verb.summary, Description: "Each credential has one vote. The credential that caused the proposal has none.",
			MaxBodyBytes: 16 << 10,
		}
		s.protect(a, &vote, officers, 400, 404, 409, 413, 415)
		huma.Register(a, vote, func(ctx context.Context, in *voteInput) (*proposalOutput, error) {
			return s.vote(ctx, in, verb.approve)
		})
	}
}

func (s *Server) listProposals(ctx context.Context, in *listProposalsInput) (*proposalsOutput, error) {
	const list = "proposals"
	after, err := s.after(ctx, list, in.Cursor)
	if err != nil {
		return nil, err
	}
	found, err := s.store.ListProposals(ctx, gateway.ProposalFilter{
		Client: s.scope(credentialOf(ctx)), State: gateway.ProposalState(in.State), AfterID: after, Limit: in.Limit,
	})
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	out := &proposalsOutput{Proposals{Data: make([]Proposal, 0, len(found))}}
	for _, p := range found {
		p.Content = nil
		out.Body.Data = append(out.Body.Data, viewProposal(p))
	}
	if len(found) == in.Limit {
		out.Body.NextCursor = s.cursorAfter(list, found[len(found)-1].ID)
	}
	return out, nil
}

// proposal reads one that the caller may see.
func (s *Server) proposal(ctx context.Context, id string) (gateway.Proposal, error) {
	p, err := s.store.Proposal(ctx, id)
	if err == nil && p.Client == "" && s.ofHouse(credentialOf(ctx)) {
		return p, nil
	}
	return p, s.visible(ctx, "proposal", id, p.Client, err)
}

// ofHouse reports whether a credential may see and decide what concerns every
// client.
func (s *Server) ofHouse(c *Credential) bool { return c.Client == "" || len(s.clients) == 1 }

// scope is whose proposals a credential sees; empty: all.
func (s *Server) scope(c *Credential) string {
	if s.ofHouse(c) {
		return ""
	}
	return c.Client
}

// house refuses what is a matter of the house to a credential that belongs to one
// client of several.
func (s *Server) house(ctx context.Context, what string) error {
	c := credentialOf(ctx)
	if s.ofHouse(c) {
		return nil
	}
	return s.newProblem(ctx, http.StatusForbidden, gateway.CodeForbidden, gateway.RetryAfterChange,
		what+" is a matter of the house, and the credential "+c.Name+" belongs to client "+c.Client)
}

func (s *Server) propose(ctx context.Context, in *proposeInput) (*proposalOutput, error) {
	if err := s.house(ctx, matters[in.Body.Kind]); err != nil {
		return nil, err
	}
	p, err := s.voting.Propose(ctx, gateway.ProposalKind(in.Body.Kind), credentialOf(ctx).Name, in.Body.Reason, in.Body.Changes)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	return &proposalOutput{viewProposal(p)}, nil
}

func (s *Server) getProposal(ctx context.Context, in *ProposalPath) (*proposalOutput, error) {
	p, err := s.proposal(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return &proposalOutput{viewProposal(p)}, nil
}

func (s *Server) vote(ctx context.Context, in *voteInput, approve bool) (*proposalOutput, error) {
	if _, err := s.proposal(ctx, in.ID); err != nil {
		return nil, err
	}
	by := credentialOf(ctx)
	v := gateway.Vote{Credential: by.Name, Titles: by.Titles, Approve: approve, At: s.now().UTC()}
	if in.Body != nil {
		v.Note = in.Body.Note
	}
	decided, err := s.voting.Vote(ctx, in.ID, v)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	return &proposalOutput{viewProposal(decided)}, nil
}
