package api

import (
	"context"
	"net/http"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"github.com/vostro-gateway/vostro/gateway"
)

// TransferPath names a transfer.
type TransferPath struct {
	ID string `path:"id" maxLength:"64" doc:"Id of the transfer"`
}

type transferOutput struct{ Body Transfer }

// Page chooses a page of a list.
type Page struct {
	Cursor string `query:"cursor" maxLength:"1024" doc:"next_cursor of the page before"`
	Limit  int    `query:"limit" minimum:"1" maximum:"500" default:"50"`
}

type listTransfersInput struct {
	Page
	UETR       string `query:"uetr" format:"uuid" doc:"In any case"`
	State      string `query:"state" enum:"received,held,warehoused,approved,parked,submitting,sent,source_final,stranded,undelivered,credited,settled,rejected,canceled"`
	EndToEndID string `query:"end_to_end_id" maxLength:"35"`
	MessageID  string `query:"message_id" maxLength:"64"`
}

// Transfers is one page of transfers.
type Transfers struct {
	Data       []Transfer `json:"data" nullable:"false"`
	NextCursor string     `json:"next_cursor,omitempty" doc:"Absent on the last page"`
}

type transfersOutput struct{ Body Transfers }

type eventsInput struct {
	TransferPath
	Page
}

// Events is one page of events.
type Events struct {
	Data       []Event `json:"data" nullable:"false"`
	NextCursor string  `json:"next_cursor,omitempty" doc:"Absent on the last page"`
}

type eventsOutput struct{ Body Events }

// Reports is all reports of a transfer.
type Reports struct {
	Data []Report `json:"data" nullable:"false"`
}

type reportsOutput struct{ Body Reports }

type reportInput struct {
	ID string `path:"id" maxLength:"64" doc:"Id of the report"`
}

func (s *Server) registerTransfers(a huma.API) {
	list := huma.Operation{
		OperationID: "list-transfers", Method: http.MethodGet, Path: "/v1/transfers", Tags: []string{"transfers"},
		Summary: "List transfers", Description: "In the order of arrival. Filters narrow, and all of them apply.",
	}
	s.protect(a, &list, everyRole, 400, 409)
	huma.Register(a, list, s.listTransfers)

	read := huma.Operation{
		OperationID: "get-transfer", Method: http.MethodGet, Path: "/v1/transfers/{id}", Tags: []string{"transfers"}, Summary: "Show a transfer",
	}
	s.protect(a, &read, everyRole, 404)
	huma.Register(a, read, s.getTransfer)

	events := huma.Operation{
		OperationID: "list-transfer-events", Method: http.MethodGet, Path: "/v1/transfers/{id}/events", Tags: []string{"transfers"},
		Summary: "What happened to a transfer", Description: "In ascending sequence. Nothing is ever overwritten: a correction is an event of its own.",
	}
	s.protect(a, &events, everyRole, 400, 404, 409)
	huma.Register(a, events, s.listEvents)

	reports := huma.Operation{
		OperationID: "list-transfer-reports", Method: http.MethodGet, Path: "/v1/transfers/{id}/reports", Tags: []string{"reports"},
		Summary: "The status messages about a transfer",
	}
	s.protect(a, &reports, everyRole, 404)
	huma.Register(a, reports, s.listReports)

	report := huma.Operation{
		OperationID: "get-report", Method: http.MethodGet, Path: "/v1/reports/{id}", Tags: []string{"reports"},
		Summary: "A status message", Responses: map[string]*huma.Response{"200": xmlResponse("The message, such as a pacs.002, as it was delivered")},
	}
	s.protect(a, &report, everyRole, 404)
	huma.Register(a, report, s.getReport)
	s.registerTravelRule(a)
}

func (s *Server) listTransfers(ctx context.Context, in *listTransfersInput) (*transfersOutput, error) {
	const list = "transfers"
	after, err := s.after(ctx, list, in.Cursor)
	if err != nil {
		return nil, err
	}
	c := credentialOf(ctx)
	found, err := s.store.ListTransfers(ctx, gateway.TransferFilter{
		Client: c.Client, UETR: strings.ToLower(in.UETR), EndToEndID: in.EndToEndID, State: gateway.State(in.State), MessageID: in.MessageID,
		AfterID: after, Limit: in.Limit,
	})
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	out := &transfersOutput{Transfers{Data: make([]Transfer, 0, len(found))}}
	for _, t := range found {
		out.Body.Data = append(out.Body.Data, s.viewTransfer(c, t))
	}
	// A full page may be the last one; then the next is empty, which costs less
	// than counting.
	if len(found) == in.Limit {
		out.Body.NextCursor = s.cursorAfter(list, found[len(found)-1].ID)
	}
	return out, nil
}

// transfer reads one that the caller may see.
func (s *Server) transfer(ctx context.Context, id string) (*gateway.Transfer, error) {
	t, err := s.store.Transfer(ctx, id)
	client := ""
	if err == nil {
		client = t.Key.Client
	}
	if err := s.visible(ctx, "transfer", id, client, err); err != nil {
		return nil, err
	}
	return t, nil
}

// visible turns what reading one thing of a client came to into an answer: nil
// for what the caller may see. What exists and isn't the caller's answers like
// what doesn't exist.
func (s *Server) visible(ctx context.Context, what, id, client string, err error) error {
	switch {
	case gateway.CodeOf(err) == gateway.CodeNotFound, err == nil && !credentialOf(ctx).sees(client):
		return s.notFound(ctx, what, id)
	case err != nil:
		return s.problem(ctx, err)
	}
	return nil
}

func (s *Server) getTransfer(ctx context.Context, in *TransferPath) (*transferOutput, error) {
	t, err := s.transfer(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	v := s.viewTransfer(credentialOf(ctx), t)
	if err := s.cameBack(ctx, &v); err != nil {
		return nil, err
	}
	if v.Recovery, err = s.recovery(ctx, t); err != nil {
		return nil, err
	}
	return &transferOutput{v}, nil
}

func (s *Server) listEvents(ctx context.Context, in *eventsInput) (*eventsOutput, error) {
	t, err := s.transfer(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	list := "events/" + t.ID
	text, err := s.after(ctx, list, in.Cursor)
	if err != nil {
		return nil, err
	}
	sequence := int64(0)
	if text != "" {
		if sequence, err = strconv.ParseInt(text, 10, 64); err != nil || sequence < 0 {
			return nil, s.newProblem(ctx, http.StatusBadRequest, gateway.CodeInvalidRequest, gateway.RetryAfterChange, "the cursor isn't one that this list gave")
		}
	}
	found, err := s.store.EventsOf(ctx, t.ID, sequence, in.Limit)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	out := &eventsOutput{Events{Data: make([]Event, 0, len(found))}}
	for _, e := range found {
		out.Body.Data = append(out.Body.Data, viewEvent(credentialOf(ctx), t, e))
	}
	if len(found) == in.Limit {
		out.Body.NextCursor = s.cursorAfter(list, strconv.FormatInt(found[len(found)-1].Sequence, 10))
	}
	return out, nil
}

func (s *Server) listReports(ctx context.Context, in *TransferPath) (*reportsOutput, error) {
	t, err := s.transfer(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return s.reportsOf(ctx, t.ID)
}

// reportsOf gives what was told of a subject: a transfer, a recall, an incoming
// payment.
func (s *Server) reportsOf(ctx context.Context, subject string) (*reportsOutput, error) {
	found, err := s.store.ReportsOf(ctx, subject)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	out := &reportsOutput{Reports{Data: make([]Report, 0, len(found))}}
	for _, r := range found {
		out.Body.Data = append(out.Body.Data, viewReport(r))
	}
	return out, nil
}

func (s *Server) getReport(ctx context.Context, in *reportInput) (*xmlOutput, error) {
	r, err := s.store.Report(ctx, in.ID)
	if err := s.visible(ctx, "report", in.ID, r.Client, err); err != nil {
		return nil, err
	}
	return newXMLOutput(r.ID, r.Body), nil
}
