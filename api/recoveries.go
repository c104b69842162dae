package api

import (
	"context"
	"encoding/json"
	"net/http"
	"strconv"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// RecoveryReader finds the work on transfers that are stranded or undelivered.
type RecoveryReader interface {
	Recovery(ctx context.Context, transferID string) (gateway.Recovery, bool, error)
}

// Recovery is why a transfer is stranded or undelivered, and what is done about
// it.
type Recovery struct {
	Cause        string `json:"cause,omitempty" doc:"Stable word, see docs/operations.md; absent until the first look has ended"`
	Detail       string `json:"detail,omitempty" doc:"What the contract answers, decoded: the error's name and arguments"`
	Advice       string `json:"advice,omitempty" doc:"What people can do"`
	Remedy       string `json:"remedy,omitempty" enum:"execute_by_hand,retry_credit" doc:"The transaction that would help, as simulated; absent: none would now"`
	ReceiverGas  string `json:"receiver_gas,omitempty" doc:"That the receiver gets in place of what the message says"`
	LookedAt     string `json:"looked_at,omitempty" format:"date-time"`
	NextLookAt   string `json:"next_look_at,omitempty" format:"date-time" doc:"No later than that; a vote is followed at once"`
	Proposal     string `json:"proposal,omitempty" doc:"The last proposal of a transaction"`
	Transaction  string `json:"transaction,omitempty" doc:"The last attempt of the last transaction, on the destination chain"`
	Transactions int    `json:"transactions" doc:"Made so far"`
}

// NewExecution is what an officer asks for.
type NewExecution struct {
	_           struct{}          `additionalProperties:"false"`
	Reason      string            `json:"reason" minLength:"1" maxLength:"1000" doc:"Why; for those who decide, and for the audit"`
	ReceiverGas string            `json:"receiver_gas,omitempty" pattern:"^[0-9]{1,9}$" doc:"Gas for the receiver in place of the message's, not less; absent: as simulation finds it"`
	Results     map[string]string `json:"verifier_results,omitempty" doc:"Lanes 2.0: what verifiers say of the message (hex), by their contracts on the destination"`
}

// maxExecution bounds what is asked for: a few verifiers' results.
const maxExecution = 256 << 10

type executeInput struct {
	TransferPath
	Body NewExecution
}

func (s *Server) registerRecoveries(a huma.API) {
	execute := huma.Operation{
		OperationID: "execute-transfer", Method: http.MethodPost, Path: "/v1/transfers/{id}/execute", Tags: []string{"transfers"},
		Summary: "Propose the transaction that brings a stuck transfer on", DefaultStatus: http.StatusCreated,
		Description: "Of a stranded transfer, the execution of its message by hand; of an undelivered one, the payment of the credit that was set aside. " +
			"It is simulated at once, and refused with the contract's own reason when it wouldn't succeed. Another officer decides.",
		MaxBodyBytes: maxExecution,
	}
	s.protect(a, &execute, []Role{RoleOfficer}, 400, 404, 409, 413, 415)
	huma.Register(a, execute, s.execute)
}

func (s *Server) execute(ctx context.Context, in *executeInput) (*proposalOutput, error) {
	t, err := s.transfer(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	request := engine.ExecutionRequest{Transfer: t.ID, Gas: in.Body.ReceiverGas}
	if request.Results, err = resultsOf(in.Body.Results); err != nil {
		return nil, s.problem(ctx, err)
	}
	changes, err := json.Marshal(request)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	p, err := s.voting.Propose(ctx, gateway.ProposalExecution, credentialOf(ctx).Name, in.Body.Reason, changes)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	return &proposalOutput{viewProposal(p)}, nil
}

// recovery gives the work on a transfer; nil while it isn't stuck.
func (s *Server) recovery(ctx context.Context, t *gateway.Transfer) (*Recovery, error) {
	if state := t.Status.State; state != gateway.StateStranded && state != gateway.StateUndelivered {
		return nil, nil
	}
	r, found, err := s.store.Recovery(ctx, t.ID)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	if !found {
		return nil, nil
	}
	v := &Recovery{
		Cause: string(r.Cause), Detail: r.Detail, Advice: r.Advice, Remedy: string(r.Purpose), Proposal: r.Proposal,
		Transaction: hash(r.Tx), Transactions: r.Tries,
	}
	if r.Gas > 0 {
		v.ReceiverGas = strconv.FormatUint(r.Gas, 10)
	}
	if !r.LookedAt.IsZero() {
		v.LookedAt = stamp(r.LookedAt)
	}
	if r.DueAt.After(r.LookedAt) {
		v.NextLookAt = stamp(r.DueAt)
	}
	return v, nil
}

// resultsOf reads verifiers' results, every fault of them at once.
func resultsOf(texts map[string]string) (map[gateway.Address]hexutil.Bytes, error) {
	results := make(map[gateway.Address]hexutil.Bytes, len(texts))
	refusal := gateway.Errorf(gateway.CodeInvalidRequest, "read verifier results", gateway.RetryNever, "verifier_results can't be read")
	for address, text := range texts {
		bytes, err := hexutil.Decode(text)
		if !common.IsHexAddress(address) || err != nil || len(bytes) == 0 {
			refusal.Faults = append(refusal.Faults, gateway.Fault{
				Path: "verifier_results." + address, Rule: "hex", Found: text[:min(len(text), 80)], Tx: gateway.WholeMessage, Hint: "an address, and what its verifier says as 0x and hex",
			})
			continue
		}
		results[common.HexToAddress(address)] = bytes
	}
	if len(refusal.Faults) > 0 {
		return nil, refusal
	}
	return results, nil
}
