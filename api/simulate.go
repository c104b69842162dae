package api

import (
	"context"
	"encoding/hex"
	"errors"
	"net/http"
	"strconv"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// Simulator says what would become of a message and leaves nothing behind;
// *engine.Simulate is one.
type Simulator interface {
	Simulate(ctx context.Context, client *gateway.Client, body []byte) (engine.Simulation, error)
}

// Simulation is what would become of a message.
type Simulation struct {
	Type         string                 `json:"type" example:"pacs.008.001.08"`
	MsgID        string                 `json:"msg_id"`
	SHA256       string                 `json:"sha256" doc:"Of the bytes, in hex"`
	SimulatedAt  string                 `json:"simulated_at" format:"date-time"`
	KnownMessage string                 `json:"known_message,omitempty" doc:"Id of the message that has arrived before with this content: sent again, it would get its first answer"`
	Transfers    []SimulatedTransaction `json:"transfers" nullable:"false" doc:"In the order of the transactions"`
}

// SimulatedTransaction is what would become of one transaction.
type SimulatedTransaction struct {
	Index         int     `json:"index" doc:"Of the transaction in the message, from 0"`
	Kind          string  `json:"kind"`
	UETR          string  `json:"uetr,omitempty"`
	EndToEndID    string  `json:"end_to_end_id,omitempty"`
	PaymentRef    string  `json:"payment_ref,omitempty"`
	Amount        *Amount `json:"amount,omitempty"`
	KnownTransfer string  `json:"known_transfer,omitempty" doc:"Id of the transfer that has its key: other content would be refused with 409"`
	KnownState    string  `json:"known_state,omitempty" doc:"State of that transfer"`

	Expected  string `json:"expected" enum:"sent,parked,warehoused,held,rejected,unknown,known,conflict" doc:"What would become of it now, by everything that the caller may know. known: the message has arrived before and gets its first answer, known_transfer is what has become of it; conflict: the key is taken by other content, and the message would be refused with 409"`
	Earliest  string `json:"earliest,omitempty" format:"date-time" doc:"When it could go, if nothing else changes; absent where nobody can tell"`
	ValueDate string `json:"value_date,omitempty" format:"date"`

	Faults   []Reason         `json:"faults" nullable:"false" doc:"Why reading or mapping refuses it"`
	Policy   *SimulatedPolicy `json:"policy,omitempty" doc:"Absent when the transaction has faults"`
	Calendar []Reason         `json:"calendar,omitempty" nullable:"false" doc:"Why it waits for its day, or is refused for it"`
	Route    *SimulatedRoute  `json:"route,omitempty"`
	Quote    *SimulatedQuote  `json:"quote,omitempty"`
	Checks   []PreflightCheck `json:"checks,omitempty" nullable:"false" doc:"Everything that was looked at before a send, in the order in which it counts"`
}

// SimulatedPolicy is what the policy says, as far as the caller may know.
type SimulatedPolicy struct {
	Outcome string   `json:"outcome" enum:"allow,hold,deny,no_objection" doc:"Officers see the decision. Others see no_objection unless a reason may be told: a simulation never tells what is on a list"`
	Reasons []Reason `json:"reasons" nullable:"false"`
}

// SimulatedRoute is the way that the transaction would take.
type SimulatedRoute struct {
	Lane        string `json:"lane"`
	Mode        string `json:"mode"`
	Sender      string `json:"sender"`
	Receiver    string `json:"receiver"`
	Beneficiary string `json:"beneficiary"`
	Token       string `json:"token"`
	Units       string `json:"units"`
	CreditUnits string `json:"credit_units"`
	FeeCeiling  string `json:"fee_ceiling" doc:"Wei"`
}

// SimulatedQuote is what a send would cost at one block.
type SimulatedQuote struct {
	Block    string `json:"block"`
	Fee      string `json:"fee" doc:"To CCIP, in units of the fee coin"`
	FeeToken string `json:"fee_token" doc:"Zero for the chain's own coin"`
	BaseFee  string `json:"base_fee" doc:"Wei per gas"`
	GasLimit string `json:"gas_limit" doc:"Of a transaction with this send alone"`
}

// PreflightCheck is one thing that was looked at.
type PreflightCheck struct {
	Name        string `json:"name" example:"outbound_limit"`
	Chain       string `json:"chain,omitempty"`
	Verdict     string `json:"verdict" enum:"passed,refused,unknown"`
	HangsOn     string `json:"hangs_on,omitempty" doc:"The check that didn't pass, so that this one couldn't be asked"`
	Code        string `json:"code,omitempty" doc:"Why it didn't pass: a code of docs/errors.md"`
	Text        string `json:"text,omitempty" doc:"The same in words, as a status message would carry it"`
	ISO         string `json:"iso,omitempty" doc:"ISO 20022 external reason code"`
	Retry       string `json:"retry,omitempty" enum:"never,same_bytes,after_change,unknown"`
	RetryAfterS int    `json:"retry_after_s,omitempty" doc:"Seconds after which another look is worth it"`
	Detail      string `json:"detail,omitempty" doc:"What was seen, for engineers; may change"`
}

type simulateInput struct {
	Client string `query:"client" maxLength:"64" doc:"For credentials of the house, which belong to no client: whose message it would be"`
}

type simulateOutput struct{ Body Simulation }

func (s *Server) registerSimulate(a huma.API) {
	if s.simulator == nil {
		return
	}
	op := huma.Operation{
		OperationID: "simulate-transfers", Method: http.MethodPost, Path: "/v1/transfers/simulate", Tags: []string{"transfers"},
		Summary: "Say what would become of a message",
		Description: "The body is that of POST /v1/messages. Nothing is stored, signed, reserved or sent: the message is read and mapped, the policy is asked, and each " +
			"transaction is looked at on both chains and simulated there. The answer is of this moment; a message that the door would refuse whole is refused the same way. Messages that make no " +
			"transfers (camt.056, pacs.004, …) aren't simulated: 422.",
		RequestBody: &huma.RequestBody{Required: true, Content: map[string]*huma.MediaType{
			"application/xml": {Schema: &huma.Schema{Type: huma.TypeString}},
			"text/xml":        {Schema: &huma.Schema{Type: huma.TypeString}},
		}},
	}
	s.protect(a, &op, []Role{RoleSubmitter, RoleOfficer}, 400, 404, 408, 413, 415, 422, 503)
	op.Middlewares = append(op.Middlewares, s.takeBody)
	huma.Register(a, op, s.simulate)
}

func (s *Server) simulate(ctx context.Context, in *simulateInput) (*simulateOutput, error) {
	c := credentialOf(ctx)
	id := c.Client
	if id == "" {
		id = in.Client
	}
	client := s.clients[id]
	if client == nil || in.Client != "" && in.Client != id {
		return nil, s.notFound(ctx, "client", in.Client)
	}
	body, _ := ctx.Value(bodyKey{}).([]byte)
	ctx, cancel := context.WithTimeout(ctx, s.limits.IntakeTimeout)
	defer cancel()
	found, err := s.simulator.Simulate(ctx, client, body)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	now := s.now()
	m := found.Message
	out := Simulation{
		Type: m.Type, MsgID: m.MsgID, SHA256: hex.EncodeToString(m.SHA256[:]), SimulatedAt: stamp(now), KnownMessage: found.Known,
		Transfers: make([]SimulatedTransaction, 0, len(found.Transfers)),
	}
	for i := range found.Transfers {
		out.Transfers = append(out.Transfers, viewSimulated(c, &found.Transfers[i], now))
	}
	return &simulateOutput{out}, nil
}

func viewSimulated(c *Credential, s *engine.Simulated, now time.Time) SimulatedTransaction {
	t := &s.Transfer
	v := SimulatedTransaction{
		Index: t.Index, Kind: string(t.Key.Kind), UETR: t.Instruction.UETR, EndToEndID: t.Instruction.EndToEndID, PaymentRef: refText(t.Ref),
		KnownTransfer: s.Known, KnownState: string(s.State), ValueDate: s.Release.ValueDate, Faults: []Reason{},
	}
	if t.Instruction.AmountText == "" {
		v.Amount = &Amount{t.Instruction.Amount.Value(), t.Instruction.Amount.Currency()}
	}
	for _, r := range s.Rejected {
		v.Faults = append(v.Faults, viewReason(r))
	}
	policy := gateway.Allow
	if len(s.Rejected) == 0 {
		v.Policy, policy = viewPolicy(c, s)
	}
	v.Expected = string(s.Expected(now, policy))
	for _, r := range s.Release.Reasons {
		v.Calendar = append(v.Calendar, viewReason(r))
	}
	if r := t.Route; r != nil && !t.Follows() {
		v.Route = &SimulatedRoute{
			Lane: r.Lane, Mode: string(r.Mode), Sender: r.Sender.Hex(), Receiver: r.Receiver.Hex(), Beneficiary: r.Beneficiary.Hex(),
			Token: r.Token.Hex(), Units: r.Units, CreditUnits: r.Credited(), FeeCeiling: r.FeeCeiling,
		}
	}
	if p := s.Preflight; p != nil {
		if q := p.Quote; q != nil {
			v.Quote = &SimulatedQuote{
				Block: strconv.FormatUint(q.Block.Number, 10), Fee: q.Fee.String(), FeeToken: t.Route.FeeToken.Hex(),
				BaseFee: q.BaseFee.String(), GasLimit: strconv.FormatUint(q.GasLimit, 10),
			}
		}
		v.Checks = ViewChecks(p)
		v.Earliest = earliest(s, now)
	}
	return v
}

// earliest tells when a transaction could go by what is known now.
func earliest(s *engine.Simulated, now time.Time) string {
	wait, known := s.Preflight.After()
	if !known || s.Release.Refused {
		return ""
	}
	at := now.Add(wait)
	if s.Release.At.After(at) {
		at = s.Release.At
	}
	return stamp(at)
}

// viewPolicy shows a decision to officers, and to others the part of it that a
// sender may know. outcome is the one that is shown, allow for no_objection.
func viewPolicy(c *Credential, s *engine.Simulated) (v *SimulatedPolicy, outcome gateway.Outcome) {
	v = &SimulatedPolicy{Reasons: []Reason{}}
	if !c.is(RoleOfficer) {
		outcome, reasons := s.Disclosed()
		v.Outcome = string(outcome)
		if outcome == gateway.Allow {
			v.Outcome = "no_objection"
		}
		for _, r := range reasons {
			v.Reasons = append(v.Reasons, Reason{Text: r.Text, ISO: r.ISO})
		}
		return v, outcome
	}
	outcome = gateway.Hold // no decision is a hold
	if d := s.Decision; d != nil {
		outcome = d.Outcome
		for _, r := range d.Reasons {
			v.Reasons = append(v.Reasons, viewReason(r))
		}
	}
	v.Outcome = string(outcome)
	return v, outcome
}

// ViewChecks shows the checks of a preflight. Words about what refused are for
// everybody, because they are about public chains and the caller's own money;
// why nobody answered is a matter of the inside.
func ViewChecks(p *gateway.Preflight) []PreflightCheck {
	out := make([]PreflightCheck, 0, len(p.Checks))
	for _, c := range p.Checks {
		v := PreflightCheck{Name: c.Name, Chain: c.Chain, Verdict: string(c.Verdict), HangsOn: c.HangsOn, Detail: c.Found}
		if c.Verdict != gateway.CheckPassed {
			r := engine.ReasonOf(c.Err)
			v.Code, v.Text, v.ISO, v.Retry = string(gateway.CodeOf(c.Err)), r.Text, r.ISO, string(gateway.RetryOf(c.Err))
			if wait := gateway.AfterOf(c.Err, 0); wait > 0 {
				v.RetryAfterS = int((wait + time.Second - 1) / time.Second)
			}
			if e, ok := errors.AsType[*gateway.Error](c.Err); ok && c.Verdict == gateway.CheckRefused {
				v.Detail = e.Detail
			}
		}
		out = append(out, v)
	}
	return out
}
