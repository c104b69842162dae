package api

import (
	"context"
	"net/http"
	"regexp"

	"github.com/danielgtaylor/huma/v2"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// Returning orders returns; *engine.ReturnOrders is one. It can return CONFLICT
// and whatever an Intake can.
type Returning interface {
	Order(ctx context.Context, o engine.ReturnOrder) (engine.Receipt, error)
}

// ReturnReader finds what came back of payments and what went back of them.
type ReturnReader interface {
	// ReturnBalance gives what is left to be returned of an incoming payment; false
	// while nothing was ever taken.
	ReturnBalance(ctx context.Context, incomingID string) (gateway.ReturnBalance, bool, error)
	// ReturnsOf gives the returns of an incoming payment that were accepted.
	ReturnsOf(ctx context.Context, incomingID string) ([]*gateway.Transfer, error)
	// ReturnedTo gives the incoming payments that bring value of a transfer back.
	ReturnedTo(ctx context.Context, transferID string) ([]gateway.Incoming, error)
}

// ReturnOf is what a transfer sends back.
type ReturnOf struct {
	ReturnID       string              `json:"return_id" doc:"RtrId"`
	IncomingID     string              `json:"incoming_id,omitempty" doc:"The incoming payment of which value goes back; absent when there is none with the references"`
	Original       gateway.OriginalRef `json:"original" doc:"How the message names the payment"`
	OriginalAmount *Amount             `json:"original_amount,omitempty"`
	Reason         string              `json:"reason,omitempty" example:"AC04"`
	Info           string              `json:"info,omitempty"`
}

// SentBack is a return of an incoming payment.
type SentBack struct {
	TransferID string `json:"transfer_id"`
	ReturnID   string `json:"return_id"`
	Amount     Amount `json:"amount"`
	State      string `json:"state" doc:"Of the transfer; of one that is rejected or canceled nothing was sent"`
	Reason     string `json:"reason,omitempty" example:"AC04"`
}

// CameBack is value of a transfer that was returned, as it was announced or
// credited.
type CameBack struct {
	IncomingID string `json:"incoming_id"`
	ReturnID   string `json:"return_id"`
	Amount     Amount `json:"amount"`
	State      string `json:"state" enum:"expected,booked,matched,case,reversed" doc:"Of the incoming payment; what is matched is there"`
	Reason     string `json:"reason,omitempty" example:"AC04"`
}

type returnInput struct {
	ID   string `path:"id" maxLength:"64" doc:"Id of the incoming payment"`
	Key  string `header:"Idempotency-Key" maxLength:"200" doc:"Makes the return's identification; the same key for the same payment is the same return"`
	Body struct {
		ReturnID     string `json:"return_id,omitempty" maxLength:"35" doc:"RtrId, in place of an Idempotency-Key"`
		Amount       string `json:"amount,omitempty" maxLength:"40" example:"1250.75" doc:"In the currency of the payment; absent: all that is left"`
		Reason       string `json:"reason" pattern:"^[A-Z0-9]{4}$" example:"AC04" doc:"ISO 20022 external return reason code"`
		Info         string `json:"additional_info,omitempty" maxLength:"210" doc:"For the bank that gets it back"`
		ChargeBearer string `json:"charge_bearer,omitempty" enum:"DEBT,SHAR,CRED" default:"SHAR"`
	}
}

// ReturnReceipt is the answer to the order of a return.
type ReturnReceipt struct {
	Message  Message  `json:"message" doc:"The pacs.004 that was written; /v1/messages/{id}/original has it"`
	Transfer Transfer `json:"transfer" doc:"The return; in state rejected when it was refused"`
	Href     string   `json:"href" doc:"Where the return's transfer is"`
}

type returnOutput struct {
	Status   int
	Location string `header:"Location" doc:"Of the transfer"`
	Replayed string `header:"Idempotent-Replayed" doc:"true when the same order had arrived before"`
	Body     ReturnReceipt
}

func (s *Server) registerReturns(a huma.API) {
	op := huma.Operation{
		OperationID: "return-incoming", Method: http.MethodPost, Path: "/v1/incoming/{id}/return", Tags: []string{"incoming"},
		Summary: "Return an incoming payment, or a part of it",
		Description: "Writes the pacs.004 and takes it like one that was sent to /v1/messages: it is screened, sent and reported in the same way. " +
			"Name it by an Idempotency-Key or by return_id. The same order again gets the first answer; another one under the same name is refused with 409, " +
			"and so is more than is left.",
		DefaultStatus: http.StatusAccepted, MaxBodyBytes: 4096,
	}
	s.protect(a, &op, []Role{RoleSubmitter}, 400, 404, 409, 503)
	huma.Register(a, op, s.returnIncoming)
}

// returnName is what RtrId may be: no slash at either end and no two in a row, as
// CBPR+ has references, and nothing else than its characters.
var returnName = regexp.MustCompile(`^[0-9A-Za-z?:().,'+-]([0-9A-Za-z?:().,'+ /-]*[0-9A-Za-z?:().,'+-])?$`)

func (s *Server) returnIncoming(ctx context.Context, in *returnInput) (*returnOutput, error) {
	bad := func(hint string) error {
		return s.newProblem(ctx, http.StatusBadRequest, gateway.CodeInvalidRequest, gateway.RetryAfterChange, hint)
	}
	one, err := s.incoming(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	c := credentialOf(ctx)
	client := s.clients[c.Client]
	order := engine.ReturnOrder{
		Client: client, Credential: c.Name, Incoming: one, ID: in.Body.ReturnID, Reason: in.Body.Reason, Info: in.Body.Info, ChargeBearer: in.Body.ChargeBearer,
	}
	switch {
	case order.ID == "" && in.Key == "":
		return nil, bad("name the return by an Idempotency-Key header or by return_id: a repeated request must not return twice")
	case order.ID == "":
		order.ID = engine.ReturnID(one.Client, one.ID, in.Key)
	case !returnName.MatchString(order.ID):
		return nil, bad("return_id has characters that RtrId may not have")
	}
	if in.Body.Amount != "" {
		currency := ""
		if one.Credit != nil && one.Credit.Amount != nil {
			currency = one.Credit.Amount.Currency()
		}
		amount, err := gateway.ParseAmount(in.Body.Amount, currency)
		if err != nil || amount.Sign() <= 0 {
			return nil, bad("amount is no decimal number above zero, such as 1250.75")
		}
		order.Amount = &amount
	}
	ctx, cancel := context.WithTimeout(ctx, s.limits.IntakeTimeout)
	defer cancel()
	receipt, err := s.returns.Order(ctx, order)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	out := &returnOutput{Status: http.StatusAccepted, Body: ReturnReceipt{Message: viewMessage(receipt.Message)}}
	for _, t := range receipt.Transfers {
		out.Body.Transfer, out.Body.Href = s.viewTransfer(c, t), "/v1/transfers/"+t.ID
	}
	out.Location = out.Body.Href
	if receipt.Replayed {
		out.Replayed = "true"
	}
	return out, nil
}

func viewReturn(in *gateway.Instruction) *ReturnOf {
	r := in.Return
	if r == nil {
		return nil
	}
	v := &ReturnOf{ReturnID: r.ID, IncomingID: r.Incoming, Original: r.Original, Reason: r.Reason, Info: r.Info}
	if a := r.OriginalAmount; a.Currency() != "" {
		v.OriginalAmount = &Amount{a.Value(), a.Currency()}
	}
	return v
}

// sentBack adds to an incoming payment what was returned of it and what is left.
func (s *Server) sentBack(ctx context.Context, v *Incoming, in *gateway.Incoming) error {
	b, found, err := s.store.ReturnBalance(ctx, in.ID)
	if err != nil {
		return s.problem(ctx, err)
	}
	if !found {
		if in.Returnable() == "" && (in.Notice == nil || in.Notice.Instruction.Return == nil) {
			v.Returnable = &Amount{in.Credit.Amount.Value(), in.Credit.Amount.Currency()}
		}
		return nil
	}
	v.Returnable = &Amount{b.Remaining.Value(), b.Remaining.Currency()}
	returns, err := s.store.ReturnsOf(ctx, in.ID)
	if err != nil {
		return s.problem(ctx, err)
	}
	for _, t := range returns {
		a := t.Instruction.Amount
		v.Returns = append(v.Returns, SentBack{
			TransferID: t.ID, ReturnID: t.Instruction.Return.ID, Amount: Amount{a.Value(), a.Currency()}, State: string(t.Status.State), Reason: t.Instruction.Return.Reason,
		})
	}
	return nil
}

// cameBack adds to a transfer what came back of it.
func (s *Server) cameBack(ctx context.Context, v *Transfer) error {
	payments, err := s.store.ReturnedTo(ctx, v.ID)
	if err != nil {
		return s.problem(ctx, err)
	}
	for _, in := range payments {
		n := &in.Notice.Instruction
		a := n.Amount
		if in.Credit != nil && in.Credit.Amount != nil {
			a = *in.Credit.Amount
		}
		v.Returns = append(v.Returns, CameBack{
			IncomingID: in.ID, ReturnID: n.Return.ID, Amount: Amount{a.Value(), a.Currency()}, State: string(in.State), Reason: n.Return.Reason,
		})
	}
	return nil
}
