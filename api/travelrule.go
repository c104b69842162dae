package api

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"github.com/vostro-gateway/vostro/gateway"
)

// TravelRule is what the travel rule has sent along with a transfer.
type TravelRule struct {
	TransferID string   `json:"transfer_id"`
	PaymentRef string   `json:"payment_ref" doc:"By which the other side finds the credit on its chain"`
	UETR       string   `json:"uetr,omitempty"`
	Complete   bool     `json:"complete" doc:"The message has everything that the travel rule demands"`
	Missing    []string `json:"missing" nullable:"false" doc:"Paths in the message of what it demands and isn't there"`
	Assumed    []string `json:"assumed" nullable:"false" doc:"What the document says and the message doesn't, in words"`
	IVMS101    any      `json:"ivms101" doc:"The payload, IVMS 101.2023"`
}

type travelRuleOutput struct{ Body TravelRule }

func (s *Server) registerTravelRule(a huma.API) {
	read := huma.Operation{
		OperationID: "get-travel-rule", Method: http.MethodGet, Path: "/v1/transfers/{id}/travel-rule", Tags: []string{"transfers"},
		Summary: "What the travel rule has sent along with a transfer",
		Description: "An IVMS 101.2023 payload, built from the message's parties, accounts and agents. The gateway sends it to nobody: " +
			"no personal data goes on chain, and the other side gets it by the channel that the two institutions have for that.",
	}
	s.protect(a, &read, everyRole, 404, 409)
	huma.Register(a, read, s.getTravelRule)
}

func (s *Server) getTravelRule(ctx context.Context, in *TransferPath) (*travelRuleOutput, error) {
	t, err := s.transfer(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	if s.travelRule == nil || t.Key.Kind == gateway.KindData {
		return nil, s.newProblem(ctx, http.StatusConflict, gateway.CodeUnsupported, gateway.RetryNever, "this transfer moves no value: the travel rule asks nothing about it")
	}
	document, missing, assumed := s.travelRule(t)
	return &travelRuleOutput{TravelRule{
		TransferID: t.ID, PaymentRef: t.Ref.Hex(), UETR: t.Instruction.UETR, Complete: len(missing) == 0,
		Missing: append([]string{}, missing...), Assumed: append([]string{}, assumed...), IVMS101: document,
	}}, nil
}
