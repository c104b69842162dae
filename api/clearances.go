package api

import (
	"context"
	"net/http"
	"strconv"

	"github.com/danielgtaylor/huma/v2"

	"github.com/vostro-gateway/vostro/gateway"
)

// ClearanceKeeper shows the false positives that are cleared, and takes clearances
// back; *compliance.Clearances is one. Revoke can return NOT_FOUND.
type ClearanceKeeper interface {
	Good(ctx context.Context) ([]gateway.Clearance, error)
	Revoke(ctx context.Context, number int64, by, reason string) error
}

// Clearance is a false positive that officers have cleared: this party isn't this
// entry of the list.
type Clearance struct {
	Number     string   `json:"number" doc:"By which it is taken back" example:"7"`
	List       string   `json:"list"`
	Entry      string   `json:"entry" doc:"Id in the list"`
	Listed     string   `json:"listed" doc:"Name of the entry that the party is like"`
	Party      string   `json:"party" doc:"Key of the party: name, country and identifiers in one form"`
	Name       string   `json:"name" doc:"As those who cleared it saw it"`
	Reason     string   `json:"reason,omitempty"`
	Proposal   string   `json:"proposal" doc:"The proposal that made it"`
	ProposedBy string   `json:"proposed_by"`
	ApprovedBy []string `json:"approved_by" nullable:"false"`
	At         string   `json:"at" format:"date-time"`
	ExpiresAt  string   `json:"expires_at" format:"date-time"`
}

// Clearances are all that are good now, oldest first.
type Clearances struct {
	Data []Clearance `json:"data" nullable:"false"`
}

type clearancesOutput struct{ Body Clearances }

// RevokeOrder is why a clearance is taken back.
type RevokeOrder struct {
	_      struct{} `additionalProperties:"false"`
	Reason string   `json:"reason" minLength:"1" maxLength:"1000" doc:"Why; for the audit"`
}

type revokeInput struct {
	Number int64 `path:"number" minimum:"1" doc:"Of the clearance"`
	Body   RevokeOrder
}

func (s *Server) registerClearances(a huma.API) {
	if s.clearances == nil {
		return
	}
	list := huma.Operation{
		OperationID: "list-clearances", Method: http.MethodGet, Path: "/v1/clearances", Tags: []string{"screening"}, Summary: "Show the false positives that are cleared",
		Description: "Those that are good now, oldest first: not what has expired or was taken back. Only officers of the house see them, because they name entries of lists.",
	}
	s.protect(a, &list, []Role{RoleOfficer})
	huma.Register(a, list, s.listClearances)

	revoke := huma.Operation{
		OperationID: "revoke-clearance", Method: http.MethodPost, Path: "/v1/clearances/{number}/revoke", Tags: []string{"screening"}, Summary: "Take a clearance back",
		Description: "One officer of the house is enough: it is the safe direction. From then on the party is a hit again at every gateway, whatever was allowed under the clearance and isn't " +
			"signed yet is screened again, and nothing more is signed by it. To clear the party again takes a proposal of kind clearance.",
		DefaultStatus: http.StatusNoContent, MaxBodyBytes: 16 << 10,
	}
	s.protect(a, &revoke, []Role{RoleOfficer}, 400, 404, 413, 415)
	huma.Register(a, revoke, s.revokeClearance)
}

func (s *Server) listClearances(ctx context.Context, _ *struct{}) (*clearancesOutput, error) {
	if err := s.house(ctx, matterOfScreening); err != nil {
		return nil, err
	}
	good, err := s.clearances.Good(ctx)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	out := &clearancesOutput{Clearances{Data: make([]Clearance, len(good))}}
	for i := range good {
		c := &good[i]
		out.Body.Data[i] = Clearance{
			Number: strconv.FormatInt(c.Number, 10), List: c.List, Entry: c.Entry, Listed: c.Listed, Party: c.Party, Name: c.Name, Reason: c.Reason,
			Proposal: c.Proposal, ProposedBy: c.ProposedBy, ApprovedBy: append([]string{}, c.ApprovedBy...), At: stamp(c.At), ExpiresAt: stamp(c.Expires),
		}
	}
	return out, nil
}

func (s *Server) revokeClearance(ctx context.Context, in *revokeInput) (*struct{}, error) {
	if err := s.house(ctx, matterOfScreening); err != nil {
		return nil, err
	}
	if err := s.clearances.Revoke(ctx, in.Number, credentialOf(ctx).Name, in.Body.Reason); err != nil {
		return nil, s.problem(ctx, err)
	}
	return nil, nil
}
