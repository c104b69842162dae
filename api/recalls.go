package api

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"github.com/vostro-gateway/vostro/gateway"
)

// RecallReader finds recalls.
type RecallReader interface {
	Recall(ctx context.Context, id string) (gateway.Recall, error)
	ListRecalls(ctx context.Context, f gateway.RecallFilter) ([]gateway.Recall, error)
}

// Recall is the request to cancel one payment, with its answer.
type Recall struct {
	ID           string   `json:"id"`
	MessageID    string   `json:"message_id"`
	Index        int      `json:"index" doc:"Of the transaction in the message, from 0"`
	Client       string   `json:"client"`
	TransferID   string   `json:"transfer_id,omitempty" doc:"The payment; absent when none, or more than one, has the references"`
	State        string   `json:"state" enum:"open,pending,canceled,refused"`
	Confirmation string   `json:"confirmation,omitempty" enum:"PDCR,CNCL,RJCR" doc:"As camt.029 says it; absent before the first answer"`
	Reasons      []Reason `json:"reasons,omitempty" nullable:"false"`
	Sequence     int64    `json:"sequence" doc:"Of its last event"`

	MessageType    string              `json:"message_type"`
	AssignmentID   string              `json:"assignment_id"`
	CaseID         string              `json:"case_id,omitempty"`
	CancellationID string              `json:"cancellation_id,omitempty"`
	Original       gateway.OriginalRef `json:"original" doc:"How the message names the payment"`
	Amount         *Amount             `json:"amount,omitempty"`
	SettlementDate string              `json:"settlement_date,omitempty"`
	Reason         string              `json:"reason,omitempty" example:"DUPL" doc:"Why the bank asks"`
	Info           string              `json:"info,omitempty"`

	CreatedAt string `json:"created_at" format:"date-time"`
	UpdatedAt string `json:"updated_at" format:"date-time"`
}

// Recalls is one page of recalls.
type Recalls struct {
	Data       []Recall `json:"data" nullable:"false"`
	NextCursor string   `json:"next_cursor,omitempty" doc:"Absent on the last page"`
}

type recallPath struct {
	ID string `path:"id" maxLength:"64" doc:"Id of the recall"`
}

type recallOutput struct{ Body Recall }

type recallsOutput struct{ Body Recalls }

type listRecallsInput struct {
	Page
	TransferID string `query:"transfer_id" maxLength:"64"`
	MessageID  string `query:"message_id" maxLength:"64"`
	State      string `query:"state" enum:"open,pending,canceled,refused"`
}

func (s *Server) registerRecalls(a huma.API) {
	list := huma.Operation{
		OperationID: "list-recalls", Method: http.MethodGet, Path: "/v1/recalls", Tags: []string{"recalls"},
		Summary: "List recalls", Description: "In the order of arrival. Filters narrow, and all of them apply.",
	}
	s.protect(a, &list, everyRole, 400, 409)
	huma.Register(a, list, s.listRecalls)

	read := huma.Operation{
		OperationID: "get-recall", Method: http.MethodGet, Path: "/v1/recalls/{id}", Tags: []string{"recalls"}, Summary: "Show a recall",
		Description: "A recall is pending while its payment is in flight: then the chains decide whether it is canceled or refused.",
	}
	s.protect(a, &read, everyRole, 404)
	huma.Register(a, read, s.getRecall)

	reports := huma.Operation{
		OperationID: "list-recall-reports", Method: http.MethodGet, Path: "/v1/recalls/{id}/reports", Tags: []string{"reports"},
		Summary: "The messages that answered a recall",
	}
	s.protect(a, &reports, everyRole, 404)
	huma.Register(a, reports, s.listRecallReports)
}

func (s *Server) listRecalls(ctx context.Context, in *listRecallsInput) (*recallsOutput, error) {
	const list = "recalls"
	after, err := s.after(ctx, list, in.Cursor)
	if err != nil {
		return nil, err
	}
	found, err := s.store.ListRecalls(ctx, gateway.RecallFilter{
		Client: credentialOf(ctx).Client, TransferID: in.TransferID, MessageID: in.MessageID, State: gateway.RecallState(in.State), AfterID: after, Limit: in.Limit,
	})
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	out := &recallsOutput{Recalls{Data: viewRecalls(credentialOf(ctx), found)}}
	if len(found) == in.Limit {
		out.Body.NextCursor = s.cursorAfter(list, found[len(found)-1].ID)
	}
	return out, nil
}

// recall reads one that the caller may see.
func (s *Server) recall(ctx context.Context, id string) (gateway.Recall, error) {
	r, err := s.store.Recall(ctx, id)
	return r, s.visible(ctx, "recall", id, r.Client, err)
}

func (s *Server) getRecall(ctx context.Context, in *recallPath) (*recallOutput, error) {
	r, err := s.recall(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return &recallOutput{viewRecall(credentialOf(ctx), r)}, nil
}

func (s *Server) listRecallReports(ctx context.Context, in *recallPath) (*reportsOutput, error) {
	r, err := s.recall(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return s.reportsOf(ctx, r.ID)
}

func viewRecalls(c *Credential, recalls []gateway.Recall) []Recall {
	views := make([]Recall, 0, len(recalls))
	for _, r := range recalls {
		views = append(views, viewRecall(c, r))
	}
	return views
}

// viewRecall shows all of it to everybody, as none of its reasons comes from a
// policy, but for what a rule of the house gives as regulatory.
func viewRecall(c *Credential, r gateway.Recall) Recall {
	q := &r.Request
	v := Recall{
		ID: r.ID, MessageID: r.MessageID, Index: r.Index, Client: r.Client, TransferID: r.TransferID, State: string(r.State),
		Confirmation: r.State.Confirmation(), Sequence: r.Version,
		MessageType: q.MessageType, AssignmentID: q.AssignmentID, CaseID: q.CaseID, CancellationID: q.CancellationID, Original: q.Original,
		SettlementDate: q.SettlementDate, Reason: q.Reason, Info: q.Info, CreatedAt: stamp(r.CreatedAt), UpdatedAt: stamp(r.UpdatedAt),
	}
	if q.Amount.Currency() != "" {
		v.Amount = &Amount{q.Amount.Value(), q.Amount.Currency()}
	}
	for _, reason := range r.Reasons {
		if !c.is(RoleOfficer) {
			reason = reason.ForSender()
		}
		v.Reasons = append(v.Reasons, viewReason(reason))
	}
	return v
}
