package api

import (
	"context"
	"encoding/hex"
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"github.com/vostro-gateway/vostro/gateway"
)

// TokenInspector tells what the chains say of a token; *ccip.Network is one. It
// can return NOT_FOUND for a chain that isn't configured.
type TokenInspector interface {
	Inspect(ctx context.Context, chain string, token gateway.Address, to string) (gateway.TokenState, error)
}

type tokenInput struct {
	Chain   string `path:"chain" maxLength:"64" doc:"Name of a configured chain"`
	Address string `path:"address" maxLength:"64" doc:"Of the token, any ERC-20"`
	To      string `query:"to" maxLength:"64" doc:"Name of the one destination to look at"`
}

type tokenOutput struct{ Body gateway.TokenState }

func (s *Server) registerTokens(a huma.API) {
	if s.tokens == nil {
		return
	}
	op := huma.Operation{
		OperationID: "inspect-token", Method: http.MethodGet, Path: "/v1/tokens/{chain}/{address}", Tags: []string{"tokens"},
		Summary: "Show what the chains say of a token",
		Description: "Its entry in CCIP's registry, its pool, and its lanes with both ends: remote pools and tokens, decimals, rate limits with what is in them now, " +
			"allow-lists, hooks, liquidity. What couldn't be read is absent, and unknown says why.",
	}
	s.protect(a, &op, everyRole, 404, 503)
	huma.Register(a, op, s.inspectToken)
}

func (s *Server) inspectToken(ctx context.Context, in *tokenInput) (*tokenOutput, error) {
	raw, err := hex.DecodeString(strings.TrimPrefix(in.Address, "0x"))
	if err != nil || len(raw) != len(gateway.Address{}) {
		return nil, s.newProblem(ctx, http.StatusUnprocessableEntity, gateway.CodeInvalidRequest, gateway.RetryAfterChange, "the address isn't 20 bytes in hex")
	}
	state, err := s.tokens.Inspect(ctx, in.Chain, gateway.Address(raw), in.To)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	return &tokenOutput{state}, nil
}
