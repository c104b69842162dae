package engine

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/vostro-gateway/vostro/gateway"
)

// propose asks people for a transaction.
func (w *work) propose(c *gateway.Commit, d gateway.Diagnosis, policy ByHandPolicy) {
	p := executionProposal(w.t, d, policy, gateway.ByHand{})
	p.ID, p.State, p.Version = w.NewID("prop"), gateway.ProposalOpen, 1
	p.Kind, p.Required = gateway.ProposalExecution, FourEyes
	p.Reasons = []gateway.Reason{{Rule: ruleCause, Text: detailed(causeTexts[d.Cause], d.Detail)}}
	p.CreatedAt, p.ExpiresAt = w.now, w.now.Add(w.Patience.Of(gateway.StateHeld))
	w.r.Proposal = p.ID
	c.Proposals = append(c.Proposals, p)
}

// executionProposal gives what a proposal of a remedy is about. Whoever sent the
// message may not decide.
func executionProposal(t *gateway.Transfer, d gateway.Diagnosis, policy ByHandPolicy, how gateway.ByHand) gateway.Proposal {
	x := gateway.Execution{
		Purpose: d.Remedy.Purpose, Cause: d.Cause, Detail: d.Detail, Message: t.Progress.MessageID, Chain: d.Remedy.Chain,
		To: d.Remedy.Call.To, Data: d.Remedy.Call.Data, Gas: d.Remedy.Call.GasLimit, Receive: d.Remedy.Gas,
	}
	if policy.FeeCeiling != nil {
		x.Ceiling = policy.FeeCeiling.String()
	}
	for a, b := range how.Results {
		if x.Results == nil {
			x.Results = map[gateway.Address]hexutil.Bytes{}
		}
		x.Results[a] = b
	}
	p := gateway.Proposal{Subject: t.ID, Client: t.Key.Client, Content: data(x)}
	if by := t.Progress.SubmittedBy; by != "" {
		p.Barred = []string{by}
	}
	return p
}

// Executions is the matter of transactions that bring stuck transfers on.
type Executions struct {
	Store    ResolveStore
	Remedies Remedies
	Policy   func(r *gateway.Route) ByHandPolicy
	Wake     func(gateway.Stage) // may be nil
}

var _ Heeding = (*Executions)(nil)

// ExecutionRequest is what people ask for.
type ExecutionRequest struct {
	Transfer string                            `json:"transfer_id"`
	Gas      string                            `json:"receiver_gas,omitempty"`
	Results  map[gateway.Address]hexutil.Bytes `json:"verifier_results,omitempty"`
}

// Draft simulates what is asked for, now. CONFLICT says why when it wouldn't
// succeed, when the transfer isn't stuck, and when it is being decided about or
// executed already; UNAVAILABLE that the chains couldn't be asked.
func (m *Executions) Draft(ctx context.Context, raw json.RawMessage) (gateway.Proposal, error) {
	const op = "propose execution"
	var request ExecutionRequest
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&request); err != nil {
		return gateway.Proposal{}, gateway.Errorf(gateway.CodeInvalidRequest, op, gateway.RetryNever, "%w", err)
	}
	how := gateway.ByHand{}
	if request.Gas != "" {
		gas, err := strconv.ParseUint(request.Gas, 10, 32)
		if err != nil {
			return gateway.Proposal{}, gateway.Errorf(gateway.CodeInvalidRequest, op, gateway.RetryNever, "receiver_gas: %q is no number of gas", request.Gas)
		}
		how.Gas = gas
	}
	for a, b := range request.Results {
		if how.Results == nil {
			how.Results = map[gateway.Address][]byte{}
		}
		how.Results[a] = b
	}
	t, err := m.free(ctx, op, request.Transfer)
	if err != nil {
		return gateway.Proposal{}, err
	}
	policy := m.Policy(t.Route)
	if policy.FeeCeiling == nil {
		return gateway.Proposal{}, gateway.Errorf(gateway.CodeConfiguration, op, gateway.RetryAfterChange, "no fee ceiling is configured for executions by hand on lane %s", t.Route.Lane)
	}
	d, err := m.Remedies.Diagnose(ctx, t, how)
	if err != nil {
		return gateway.Proposal{}, gateway.Errorf(gateway.CodeUnavailable, op, gateway.RetrySameBytes, "%w", err)
	}
	if d.Remedy == nil {
		e := gateway.Errorf(gateway.CodeConflict, op, gateway.RetryAfterChange, "%s", detailed(causeTexts[d.Cause], d.Detail))
		e.After = d.After
		return gateway.Proposal{}, e
	}
	p := executionProposal(t, d, policy, how)
	p.Required = FourEyes - 1 // beside the proposer
	return p, nil
}

// free gives a transfer that is stuck and that nobody is about to bring on.
func (m *Executions) free(ctx context.Context, op, id string) (*gateway.Transfer, error) {
	transfers, err := m.Store.Transfers(ctx, []string{id})
	if err != nil {
		return nil, fmt.Errorf("read transfer: %w", err)
	}
	t := transfers[0]
	refuse := func(format string, args ...any) (*gateway.Transfer, error) {
		return nil, gateway.Errorf(gateway.CodeConflict, op, gateway.RetryNever, format, args...)
	}
	if !stuck(t.Status.State) {
		return refuse("transfer %s is %s: only stranded and undelivered transfers are brought on by hand", id, t.Status.State)
	}
	if t.Follows() {
		return refuse("transfer %s waits for the one that moves its value: bring that one on", id)
	}
	open, err := m.Store.ListProposals(ctx, gateway.ProposalFilter{Kind: gateway.ProposalExecution, Subject: id, State: gateway.ProposalOpen, Limit: 1})
	if err != nil {
		return nil, fmt.Errorf("read proposals: %w", err)
	}
	if len(open) > 0 {
		return refuse("proposal %s about transfer %s is open: decide it first", open[0].ID, id)
	}
	intents, err := m.Store.IntentsOf(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("read intents: %w", err)
	}
	for _, in := range intents {
		if in.State == gateway.IntentLive && in.Purpose != gateway.PurposeSend {
			return refuse("transaction %s for transfer %s is on its way", in.Attempts[len(in.Attempts)-1].Hash.Hex(), id)
		}
	}
	return t, nil
}

// Proposed has the resolver look at once, so that it asks nothing that is asked
// already.
func (m *Executions) Proposed(p gateway.Proposal, c *gateway.Commit) {
	c.Stuck = append(c.Stuck, p.Subject)
}

// Decided has the resolver look at once. It looks for itself what was decided.
func (m *Executions) Decided(_ context.Context, p gateway.Proposal, _ gateway.Vote, c *gateway.Commit) error {
	c.Stuck = append(c.Stuck, p.Subject)
	return nil
}

// Committed wakes the resolver.
func (m *Executions) Committed(context.Context, gateway.Proposal) {
	if m.Wake != nil {
		m.Wake(gateway.StageResolve)
	}
}
