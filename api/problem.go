package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/vostro-gateway/vostro/gateway"
)

// Problem is an RFC 9457 problem. Code and Retry are for programs, the rest is
// for people.
type Problem struct {
	Type        string         `json:"type" doc:"Page that explains the code"`
	Title       string         `json:"title"`
	Status      int            `json:"status"`
	Detail      string         `json:"detail,omitempty"`
	Code        string         `json:"code" doc:"Stable identifier; new ones may be added"`
	Retry       string         `json:"retry" enum:"never,same_bytes,after_change,unknown" doc:"What may be done next"`
	RetryAfterS int            `json:"retry_after_s,omitempty" doc:"Seconds to wait, as in Retry-After"`
	Reason      string         `json:"reason,omitempty" doc:"ISO 20022 external reason code"`
	Errors      []ProblemFault `json:"errors,omitempty" nullable:"false" doc:"Everything that is wrong, not only the first"`
	Incarnation string         `json:"incarnation,omitempty" doc:"Of the store, when a cursor was of another one"`
	RequestID   string         `json:"request_id"`

	authenticate bool
}

// ProblemFault is one thing that is wrong with a message or request.
type ProblemFault struct {
	Path        string `json:"path" doc:"XPath in the message, or where in the request"`
	Rule        string `json:"rule"`
	Reason      string `json:"reason,omitempty" doc:"ISO 20022 external reason code"`
	Found       string `json:"found,omitempty"`
	Hint        string `json:"hint,omitempty"`
	Gate        string `json:"gate,omitempty"`
	Transaction *int   `json:"transaction,omitempty" doc:"Index of the transaction from 0; absent when the whole message is meant, or several transactions that have what the path names in common"`

	TakenBy *gateway.Taken `json:"taken_by,omitempty" doc:"What has the identification already (CONFLICT)"`
}

// Error is the detail or title. It makes Problem an error that handlers return.
func (p *Problem) Error() string {
	if p.Detail != "" {
		return p.Detail
	}
	return p.Title
}

// GetStatus is the HTTP status.
func (p *Problem) GetStatus() int { return p.Status }

// GetHeaders gives what goes with the problem.
func (p *Problem) GetHeaders() http.Header {
	h := http.Header{}
	if p.RetryAfterS > 0 {
		h.Set("Retry-After", strconv.Itoa(p.RetryAfterS))
	}
	if p.authenticate {
		h.Set("WWW-Authenticate", `Bearer realm="vostro"`)
	}
	return h
}

// ContentType is application/problem+json.
func (p *Problem) ContentType(string) string { return "application/problem+json" }

var (
	_ huma.StatusError       = (*Problem)(nil)
	_ huma.HeadersError      = (*Problem)(nil)
	_ huma.ContentTypeFilter = (*Problem)(nil)
)

// meaning is how a code looks at this door.
type meaning struct {
	status int
	title  string
}

// meanings holds every code that a client can meet. A code that isn't here is
// a matter of the inside and shows as INTERNAL.
var meanings = map[gateway.Code]meaning{
	gateway.CodeInternal:       {http.StatusInternalServerError, "Internal error"},
	gateway.CodeInvalidMessage: {http.StatusUnprocessableEntity, "Invalid message"},
	gateway.CodeInvalidRequest: {http.StatusBadRequest, "Invalid request"},
	gateway.CodeConflict:       {http.StatusConflict, "Conflict"},
	gateway.CodeNotFound:       {http.StatusNotFound, "Not found"},
	gateway.CodeUnauthorized:   {http.StatusUnauthorized, "No valid credential"},
	gateway.CodeForbidden:      {http.StatusForbidden, "Not allowed"},
	gateway.CodeVersion:        {http.StatusConflict, "Changed meanwhile"},
	gateway.CodeUnavailable:    {http.StatusServiceUnavailable, "Not available now"},
	gateway.CodeOutcomeUnknown: {http.StatusServiceUnavailable, "Outcome not known"},
	gateway.CodeIncarnation:    {http.StatusConflict, "Cursor of another store"},
	gateway.CodeTooLarge:       {http.StatusRequestEntityTooLarge, "Too large"},
	gateway.CodeUnsupported:    {http.StatusUnprocessableEntity, "Not supported"},
}

// problem shows an error. Only the detail of a typed error below 500 gets out;
// causes and whatever isn't typed stay inside.
func (s *Server) problem(ctx context.Context, err error) *Problem {
	if p, ok := errors.AsType[*Problem](err); ok {
		return p
	}
	e, ok := errors.AsType[*gateway.Error](err)
	if !ok {
		e = &gateway.Error{Code: gateway.CodeInternal, Retry: gateway.RetryUnknown}
		if errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) {
			e.Code = gateway.CodeUnavailable
		}
	}
	code := e.Code
	m, known := meanings[code]
	if !known {
		code, m = gateway.CodeInternal, meanings[gateway.CodeInternal]
	}
	p := s.newProblem(ctx, m.status, code, e.Retry, "")
	if m.status >= http.StatusInternalServerError {
		s.log.ErrorContext(ctx, "request failed", "code", string(e.Code), "error", err, "request_id", p.RequestID)
		p.after(e.After)
		return p
	}
	p.Detail, p.Reason = e.Detail, e.Reason
	p.after(e.After)
	for _, f := range e.Faults {
		p.add(f)
	}
	return p
}

// newProblem makes a problem of our own words.
func (s *Server) newProblem(ctx context.Context, status int, code gateway.Code, retry gateway.Retry, detail string) *Problem {
	if retry == "" {
		retry = gateway.RetryUnknown
	}
	return &Problem{
		Type:         s.docsURL + "#" + strings.ToLower(string(code)),
		Title:        meanings[code].title,
		Status:       status,
		Detail:       detail,
		Code:         string(code),
		Retry:        string(retry),
		RequestID:    requestIDOf(ctx),
		authenticate: status == http.StatusUnauthorized,
	}
}

// after rounds up: a client that comes back a second early gains nothing.
func (p *Problem) after(wait time.Duration) {
	if wait > 0 {
		p.RetryAfterS = int((wait + time.Second - 1) / time.Second)
	}
}

// add lists a fault. A message that isn't even well-formed is a bad request, one
// that is too large for the door says so; all other faults leave 422.
func (p *Problem) add(f gateway.Fault) {
	fault := ProblemFault{Path: f.Path, Rule: f.Rule, Reason: f.Reason, Found: f.Found, Hint: f.Hint, Gate: string(f.Gate), TakenBy: f.TakenBy}
	if f.Tx >= 0 && f.Txs < 2 {
		fault.Transaction = &f.Tx
	}
	p.Errors = append(p.Errors, fault)
	switch f.Gate {
	case gateway.GateParse:
		p.Status = http.StatusBadRequest
	case gateway.GateSize:
		p.Status = http.StatusRequestEntityTooLarge
	}
}

// notFound answers for what doesn't exist and for what isn't the caller's.
func (s *Server) notFound(ctx context.Context, what, id string) *Problem {
	return s.newProblem(ctx, http.StatusNotFound, gateway.CodeNotFound, gateway.RetryNever, what+" "+shown(id)+" doesn't exist")
}

// write sends a problem where no handler is there to return it.
func (p *Problem) write(w http.ResponseWriter) {
	for name, values := range p.GetHeaders() {
		w.Header()[name] = values
	}
	w.Header().Set("Content-Type", p.ContentType(""))
	w.WriteHeader(p.Status)
	body, err := json.Marshal(p)
	if err != nil {
		panic(err) // strings and numbers always marshal
	}
	_, _ = w.Write(append(body, '\n')) // the client may be gone; there is nobody else to tell
}

// translate turns huma's own findings, such as a query parameter that isn't
// allowed, into problems. Values of a body aren't echoed: it may hold anything.
func (s *Server) translate(ctx huma.Context, _ string, v any) (any, error) {
	found, ok := v.(*huma.ErrorModel)
	if !ok {
		return v, nil
	}
	code, retry := gateway.CodeInvalidRequest, gateway.RetryAfterChange
	switch found.Status {
	case http.StatusRequestEntityTooLarge:
		code = gateway.CodeTooLarge
	case http.StatusUnsupportedMediaType, http.StatusNotAcceptable:
		code = gateway.CodeUnsupported
	case http.StatusRequestTimeout:
		retry = gateway.RetrySameBytes
	case http.StatusNotFound, http.StatusMethodNotAllowed:
		retry = gateway.RetryNever // there is nothing to change the request into
	}
	if found.Status >= http.StatusInternalServerError {
		code, retry = gateway.CodeInternal, gateway.RetryUnknown
		s.log.ErrorContext(ctx.Context(), "request failed", "code", string(code), "error", found.Detail, "request_id", requestIDOf(ctx.Context()))
	}
	p := s.newProblem(ctx.Context(), found.Status, code, retry, "")
	if code == gateway.CodeInternal {
		return p, nil
	}
	p.Detail = found.Detail
	for _, e := range found.Errors {
		if e != nil {
			fault := ProblemFault{Path: shown(e.Location), Rule: "request", Hint: shortened(e.Message, 400)} // long enough for all the words of a list
			if strings.HasPrefix(e.Location, "query.") && e.Value != nil {
				fault.Found = shown(fmt.Sprint(e.Value))
			}
			p.Errors = append(p.Errors, fault)
		}
	}
	if len(p.Errors) > 0 {
		p.Detail = p.Errors[0].Path + ": " + p.Errors[0].Hint
	}
	if n := len(p.Errors) - 1; n > 0 {
		p.Detail += fmt.Sprintf(", and %d more", n)
	}
	return p, nil
}

// shown shortens what a client sent before it is sent back.
func shown(text string) string {
	return shortened(text, 100)
}

func shortened(text string, limit int) string {
	runes := []rune(text)
	if len(runes) <= limit {
		return text
	}
	return string(runes[:limit]) + "…"
}
