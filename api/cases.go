package api

import (
	"context"
	"net/http"
	"strconv"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// CaseKeeper is the queue of cases; *engine.Cases is one. Reading one that doesn't
// exist is NOT_FOUND.
type CaseKeeper interface {
	List(ctx context.Context, client, after string, n int) ([]gateway.Case, error)
	Case(ctx context.Context, id string) (gateway.Case, error)
	Evidence(ctx context.Context, id string, sequence int64) (gateway.CaseEntry, error)
	Add(ctx context.Context, id string, e gateway.CaseEntry) (gateway.Case, error)
	Take(ctx context.Context, id, by, from string) (gateway.Case, error)
	GiveBack(ctx context.Context, id, by string) (gateway.Case, error)
}

// Case is something that people must decide or look into.
type Case struct {
	ID       string      `json:"id" doc:"Of the proposal, the incoming payment or the transfer"`
	Kind     string      `json:"kind" enum:"proposal,incoming,stuck"`
	Subject  string      `json:"subject" doc:"Of a proposal: what it is about, such as the held transfer"`
	Client   string      `json:"client,omitempty" doc:"Absent: a matter of the house"`
	Open     bool        `json:"open"`
	Reasons  []Reason    `json:"reasons" nullable:"false"`
	Report   []string    `json:"report,omitempty" doc:"Tags that the policy wants the transfer to be reported by; absent in lists of proposals"`
	Since    string      `json:"since" format:"date-time"`
	Age      string      `json:"age" doc:"How long it has been there" example:"1h5m0s"`
	Deadline string      `json:"deadline,omitempty" format:"date-time" doc:"A proposal that isn't decided by then expires, and what was held is rejected with AB03"`
	Owner    string      `json:"owner,omitempty" doc:"Credential that has taken it; absent: nobody"`
	Waits    bool        `json:"waits_for_answer" doc:"A question was asked that has no answer yet"`
	Required int         `json:"required,omitempty" doc:"Of a proposal: how many different credentials must approve"`
	Approved int         `json:"approved,omitempty" doc:"Of a proposal: how many have"`
	Proposal *Proposal   `json:"proposal,omitempty" doc:"Absent in lists"`
	Entries  []CaseEntry `json:"entries,omitempty" doc:"Absent in lists"`
}

// CaseEntry is a line of a case's file.
type CaseEntry struct {
	Sequence  int64  `json:"sequence"`
	Kind      string `json:"kind" enum:"note,question,answer,evidence,owner"`
	Author    string `json:"author" doc:"Credential"`
	Text      string `json:"text,omitempty"`
	Owner     string `json:"owner,omitempty" doc:"Of kind owner: who has it from now on; absent: nobody"`
	Name      string `json:"name,omitempty"`
	MediaType string `json:"media_type,omitempty"`
	SHA256    string `json:"sha256,omitempty" doc:"Of evidence"`
	Size      string `json:"size,omitempty" doc:"Of evidence, in bytes"`
	At        string `json:"at" format:"date-time"`
}

// Cases is one page of open cases.
type Cases struct {
	Data       []Case `json:"data" nullable:"false"`
	NextCursor string `json:"next_cursor,omitempty" doc:"Absent on the last page"`
}

// NewCaseEntry is what an officer adds to a case's file.
type NewCaseEntry struct {
	_         struct{} `additionalProperties:"false"`
	Kind      string   `json:"kind" enum:"note,question,answer,evidence"`
	Text      string   `json:"text,omitempty" maxLength:"4000"`
	Name      string   `json:"name,omitempty" maxLength:"200" doc:"Of evidence: the file's"`
	MediaType string   `json:"media_type,omitempty" maxLength:"100" example:"application/pdf"`
	Content   []byte   `json:"content,omitempty" doc:"Of evidence: up to 4 MiB, in base64"`
}

// TakeOrder says whom a case is taken from.
type TakeOrder struct {
	_    struct{} `additionalProperties:"false"`
	From string   `json:"from,omitempty" maxLength:"64" doc:"The owner whom it is taken over from; not needed where nobody has it"`
}

// CasePath names a case.
type CasePath struct {
	ID string `path:"id" maxLength:"64" doc:"Id of the case: a proposal, an incoming payment or a transfer"`
}

type (
	casesOutput struct{ Body Cases }
	caseOutput  struct{ Body Case }
	addInput    struct {
		CasePath
		Body NewCaseEntry
	}
	takeInput struct {
		CasePath
		Body *TakeOrder
	}
	evidenceInput struct {
		CasePath
		Sequence int64 `path:"sequence" minimum:"1"`
	}
	evidenceOutput struct {
		ContentType        string `header:"Content-Type"`
		ContentDisposition string `header:"Content-Disposition"`
		Digest             string `header:"Vostro-SHA256" doc:"Of the content, in hex"`
		Body               []byte
	}
)

// maxEntry bounds a body with evidence in base64.
const maxEntry = engine.CaseEvidenceMax*4/3 + 64<<10

func (s *Server) registerCases(a huma.API) {
	if s.cases == nil {
		return
	}
	officers := []Role{RoleOfficer}
	list := huma.Operation{
		OperationID: "list-cases", Method: http.MethodGet, Path: "/v1/cases", Tags: []string{"cases"}, Summary: "List what people must decide or look into",
		Description: "Open proposals of every kind, incoming payments of which one side is missing or disagrees, and transfers that are stuck. Incoming payments come first, then proposals, then transfers, each from the oldest on.",
	}
	s.protect(a, &list, officers, 400, 409)
	huma.Register(a, list, s.listCases)

	read := huma.Operation{
		OperationID: "get-case", Method: http.MethodGet, Path: "/v1/cases/{id}", Tags: []string{"cases"}, Summary: "Show a case with its file, also when it is over",
	}
	s.protect(a, &read, officers, 404)
	huma.Register(a, read, s.getCase)

	add := huma.Operation{
		OperationID: "add-to-case", Method: http.MethodPost, Path: "/v1/cases/{id}/entries", Tags: []string{"cases"}, Summary: "Add a note, a question, an answer or evidence",
		Description: "Nothing in a file is ever changed or removed. From a question until an answer the case says that it waits; its deadline stays.", MaxBodyBytes: maxEntry, DefaultStatus: http.StatusCreated,
	}
	s.protect(a, &add, officers, 400, 404, 409, 413, 415)
	huma.Register(a, add, s.addToCase)

	evidence := huma.Operation{
		OperationID: "get-evidence", Method: http.MethodGet, Path: "/v1/cases/{id}/evidence/{sequence}", Tags: []string{"cases"}, Summary: "Fetch evidence as it was attached",
	}
	s.protect(a, &evidence, officers, 404)
	huma.Register(a, evidence, s.getEvidence)

	take := huma.Operation{
		OperationID: "take-case", Method: http.MethodPost, Path: "/v1/cases/{id}/take", Tags: []string{"cases"}, Summary: "Become the owner of a case",
		Description: "Whoever takes over what somebody else has names them. An owner has no more votes than others.", MaxBodyBytes: 16 << 10,
	}
	s.protect(a, &take, officers, 400, 404, 409, 413, 415)
	huma.Register(a, take, s.takeCase)

	giveBack := huma.Operation{
		OperationID: "give-back-case", Method: http.MethodPost, Path: "/v1/cases/{id}/give-back", Tags: []string{"cases"}, Summary: "No longer own a case", MaxBodyBytes: 16 << 10,
	}
	s.protect(a, &giveBack, officers, 404, 409)
	huma.Register(a, giveBack, s.giveBackCase)
}

func (s *Server) listCases(ctx context.Context, in *Page) (*casesOutput, error) {
	const list = "cases"
	after, err := s.after(ctx, list, in.Cursor)
	if err != nil {
		return nil, err
	}
	found, err := s.cases.List(ctx, s.scope(credentialOf(ctx)), after, in.Limit)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	out := &casesOutput{Cases{Data: make([]Case, 0, len(found))}}
	for i := range found {
		v := viewCase(&found[i], s.now())
		v.Proposal, v.Entries = nil, nil
		out.Body.Data = append(out.Body.Data, v)
	}
	if len(found) == in.Limit {
		out.Body.NextCursor = s.cursorAfter(list, found[len(found)-1].ID)
	}
	return out, nil
}

// seen reads a case that the caller may see.
func (s *Server) seen(ctx context.Context, id string) (gateway.Case, error) {
	c, err := s.cases.Case(ctx, id)
	if err == nil && c.Client == "" && s.ofHouse(credentialOf(ctx)) {
		return c, nil
	}
	return c, s.visible(ctx, "case", id, c.Client, err)
}

func (s *Server) getCase(ctx context.Context, in *CasePath) (*caseOutput, error) {
	c, err := s.seen(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return &caseOutput{viewCase(&c, s.now())}, nil
}

// changed answers with a case after a change of its file.
func (s *Server) changed(ctx context.Context, id string, change func() (gateway.Case, error)) (*caseOutput, error) {
	if _, err := s.seen(ctx, id); err != nil {
		return nil, err
	}
	c, err := change()
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	return &caseOutput{viewCase(&c, s.now())}, nil
}

func (s *Server) addToCase(ctx context.Context, in *addInput) (*caseOutput, error) {
	return s.changed(ctx, in.ID, func() (gateway.Case, error) {
		return s.cases.Add(ctx, in.ID, gateway.CaseEntry{
			Kind: gateway.CaseEntryKind(in.Body.Kind), Author: credentialOf(ctx).Name, Text: in.Body.Text,
			Name: in.Body.Name, MediaType: in.Body.MediaType, Content: in.Body.Content,
		})
	})
}

func (s *Server) takeCase(ctx context.Context, in *takeInput) (*caseOutput, error) {
	from := ""
	if in.Body != nil {
		from = in.Body.From
	}
	return s.changed(ctx, in.ID, func() (gateway.Case, error) {
		return s.cases.Take(ctx, in.ID, credentialOf(ctx).Name, from)
	})
}

func (s *Server) giveBackCase(ctx context.Context, in *CasePath) (*caseOutput, error) {
	return s.changed(ctx, in.ID, func() (gateway.Case, error) { return s.cases.GiveBack(ctx, in.ID, credentialOf(ctx).Name) })
}

// getEvidence never lets a browser run what was attached.
func (s *Server) getEvidence(ctx context.Context, in *evidenceInput) (*evidenceOutput, error) {
	if _, err := s.seen(ctx, in.ID); err != nil {
		return nil, err
	}
	e, err := s.cases.Evidence(ctx, in.ID, in.Sequence)
	if err != nil {
		return nil, s.problem(ctx, err)
	}
	return &evidenceOutput{
		ContentType: "application/octet-stream", ContentDisposition: "attachment", Digest: e.Digest, Body: e.Content,
	}, nil
}

func viewCase(c *gateway.Case, now time.Time) Case {
	v := Case{
		ID: c.ID, Kind: string(c.Kind), Subject: c.Subject, Client: c.Client, Open: c.Open, Reasons: []Reason{}, Report: c.Report, Since: stamp(c.Since),
		Age: now.Sub(c.Since).Truncate(time.Second).String(), Owner: c.Owner, Waits: c.Waits,
	}
	for _, r := range c.Reasons {
		v.Reasons = append(v.Reasons, viewReason(r))
	}
	if !c.Deadline.IsZero() {
		v.Deadline = stamp(c.Deadline)
	}
	if p := c.Proposal; p != nil {
		full := viewProposal(*p)
		v.Proposal, v.Required, v.Approved = &full, p.Required, p.Approvals()
	}
	for _, e := range c.Entries {
		entry := CaseEntry{
			Sequence: e.Sequence, Kind: string(e.Kind), Author: e.Author, Text: e.Text, Owner: e.Owner, Name: e.Name, MediaType: e.MediaType, SHA256: e.Digest, At: stamp(e.At),
		}
		if e.Kind == gateway.CaseEvidence {
			entry.Size = strconv.FormatInt(e.Size, 10)
		}
		v.Entries = append(v.Entries, entry)
	}
	return v
}
