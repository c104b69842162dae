package api

import (
	"context"
	"net/http"
	"strconv"

	"github.com/danielgtaylor/huma/v2"

	"github.com/vostro-gateway/vostro/gateway"
)

// ChainWatcher gives the chains in the order of the configuration, as this gateway saw
// them last. It asks no endpoint.
type ChainWatcher func(ctx context.Context) ([]gateway.ChainView, error)

// ChainHealth is a chain as this gateway sees it.
type ChainHealth struct {
	Name      string           `json:"name"`
	ChainID   string           `json:"chain_id"`
	Selector  string           `json:"selector" doc:"CCIP chain selector"`
	Observed  bool             `json:"observed" doc:"Whether enough endpoints are well to agree. While they aren't, its transfers wait and no state changes"`
	Quorum    int              `json:"quorum" doc:"How many endpoints must agree"`
	Endpoints []EndpointHealth `json:"endpoints" nullable:"false"`
	Head      *ChainBlock      `json:"head,omitempty" doc:"The last block on which a quorum agreed; absent: none since this gateway began"`
	AgreedAt  string           `json:"agreed_at,omitempty" format:"date-time" doc:"When a quorum last agreed on a head"`
	Read      *ChainBlock      `json:"read,omitempty" doc:"The last block whose events are in the store, whichever gateway read it"`
	Final     string           `json:"final,omitempty" doc:"Number of the last final block that was read" example:"21000000"`
	Signers   []string         `json:"signers" nullable:"false" doc:"Accounts that this gateway signs with"`
}

// EndpointHealth is an RPC endpoint. Its URL is never shown.
type EndpointHealth struct {
	Operator string `json:"operator"`
	State    string `json:"state" enum:"ok,lagging,forked,hanging,lying,foreign,down" doc:"lagging: too far behind the agreed head; forked: another block than the quorum's near the head; hanging: no answer in time; lying: something that a proof or the quorum contradicts; foreign: another chain; down: no connection, HTTP errors, rate limit"`
	Error    string `json:"error,omitempty" doc:"The last one, kept after recovery"`
	Since    string `json:"since,omitempty" format:"date-time" doc:"Of the state; absent: since this gateway began"`
	Faults   string `json:"faults" doc:"How often it was set aside since this gateway began"`
}

// ChainBlock names a block.
type ChainBlock struct {
	Number string `json:"number"`
	Hash   string `json:"hash"`
	Time   string `json:"time" format:"date-time"`
}

// Chains is every configured chain.
type Chains struct {
	Data []ChainHealth `json:"data" nullable:"false"`
}

type chainsOutput struct{ Body Chains }

func (s *Server) registerChains(a huma.API) {
	if s.chains == nil {
		return
	}
	list := huma.Operation{
		OperationID: "list-chains", Method: http.MethodGet, Path: "/v1/chains", Tags: []string{"lanes"}, Summary: "Show the chains and what is known of their endpoints",
		Description: "In the order of the configuration, as this gateway saw them last; nobody is asked for it. Only the house sees it; where one client alone is configured, its officers and viewers are the house's.",
	}
	s.protect(a, &list, []Role{RoleOfficer, RoleViewer})
	huma.Register(a, list, s.listChains)
}

func (s *Server) listChains(ctx context.Context, _ *struct{}) (*chainsOutput, error) {
	if err := s.house(ctx, matterOfLanes); err != nil {
		return nil, err
	}
	found, err := s.chains(ctx)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	out := &chainsOutput{Chains{Data: make([]ChainHealth, len(found))}}
	for i := range found {
		out.Body.Data[i] = viewChainHealth(&found[i])
	}
	return out, nil
}

func viewChainHealth(c *gateway.ChainView) ChainHealth {
	v := ChainHealth{
		Name: c.Name, ChainID: c.ChainID, Selector: c.Selector, Observed: c.Observed(), Quorum: c.Quorum,
		Endpoints: make([]EndpointHealth, len(c.Endpoints)), Signers: make([]string, len(c.Signers)),
		Head: viewBlock(c.Head), Read: viewBlock(c.Cursor.Head),
	}
	for i, e := range c.Endpoints {
		v.Endpoints[i] = EndpointHealth{Operator: e.Operator, State: e.State, Error: e.Error, Faults: strconv.Itoa(e.Faults)}
		if !e.Since.IsZero() {
			v.Endpoints[i].Since = stamp(e.Since)
		}
	}
	if !c.Agreed.IsZero() {
		v.AgreedAt = stamp(c.Agreed)
	}
	if v.Read != nil {
		v.Final = strconv.FormatUint(c.Cursor.Finalized, 10)
	}
	for i, signer := range c.Signers {
		v.Signers[i] = signer.Hex()
	}
	return v
}

func viewBlock(b gateway.Block) *ChainBlock {
	if b == (gateway.Block{}) {
		return nil
	}
	return &ChainBlock{Number: strconv.FormatUint(b.Number, 10), Hash: b.Hash.Hex(), Time: stamp(b.Time)}
}
