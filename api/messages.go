package api

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"io"
	"mime"
	"net"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// busyAfter is what a client is told to wait when the door is full.
const busyAfter = time.Second

type bodyKey struct{}

type submitOutput struct {
	Status      int
	ContentType string `header:"Content-Type" hidden:"true"`
	Location    string `header:"Location" doc:"Of the message"`
	Replayed    string `header:"Idempotent-Replayed" doc:"true when the same message had arrived before"`
	Body        any
}

type messageInput struct {
	ID string `path:"id" maxLength:"64" doc:"Id of the message"`
}

type messageOutput struct{ Body Message }

type xmlOutput struct {
	ContentType string `header:"Content-Type" hidden:"true"`
	Disposition string `header:"Content-Disposition" hidden:"true"`
	Digest      string `header:"Repr-Digest" doc:"SHA-256 of the body (RFC 9530)"`
	Body        []byte
}

func newXMLOutput(name string, body []byte) *xmlOutput {
	sum := sha256.Sum256(body)
	return &xmlOutput{
		ContentType: "application/xml",
		Disposition: mime.FormatMediaType("attachment", map[string]string{"filename": name + ".xml"}),
		Digest:      "sha-256=:" + base64.StdEncoding.EncodeToString(sum[:]) + ":",
		Body:        body,
	}
}

func (s *Server) registerMessages(a huma.API) {
	submit := huma.Operation{
		OperationID: "submit-message", Method: http.MethodPost, Path: "/v1/messages", Tags: []string{"messages"},
		Summary: "Submit an ISO 20022 message",
		Description: "The body is the message as it is: AppHdr and Document in any envelope, or a bare Document. The answer is given when the message is durable. " +
			"The same message again gets the same message and transfers; other content under a key that is taken is refused with 409. " +
			"With Accept: application/xml the answer is an admi.007, and a refusal an admi.002.",
		DefaultStatus: http.StatusAccepted,
		RequestBody: &huma.RequestBody{Required: true, Content: map[string]*huma.MediaType{
			"application/xml": {Schema: &huma.Schema{Type: huma.TypeString}},
			"text/xml":        {Schema: &huma.Schema{Type: huma.TypeString}},
		}},
		Responses: map[string]*huma.Response{"202": jsonResponse[Receipt](a, "Durable; each transfer's state says what becomes of it")},
	}
	s.protect(a, &submit, []Role{RoleSubmitter}, 400, 408, 409, 413, 415, 422, 503)
	submit.Responses["202"].Content["application/xml"] = &huma.MediaType{Schema: &huma.Schema{Type: huma.TypeString, Description: "admi.007"}}
	for _, status := range []string{"400", "409", "413", "422"} {
		submit.Responses[status].Content["application/xml"] = &huma.MediaType{Schema: &huma.Schema{Type: huma.TypeString, Description: "admi.002"}}
	}
	submit.Middlewares = append(submit.Middlewares, s.takeBody)
	huma.Register(a, submit, s.submit)

	read := huma.Operation{
		OperationID: "get-message", Method: http.MethodGet, Path: "/v1/messages/{id}", Tags: []string{"messages"}, Summary: "Show a message",
	}
	s.protect(a, &read, everyRole, 404)
	huma.Register(a, read, s.getMessage)

	s.registerOriginal(a)
}

// takeBody reads the message before the handler runs, within the client's
// limit and only while there is room. The bytes are the request's own: the
// engine keeps them until they are stored, and a pooled buffer would be written
// over by then if the client went away early.
func (s *Server) takeBody(ctx huma.Context, next func(huma.Context)) {
	c := humagin.Unwrap(ctx)
	r, w := c.Request, c.Writer
	if p := s.checkMediaType(r); p != nil {
		p.write(w)
		return
	}
	limit := s.limits.bodyOf(credentialOf(ctx.Context()).Client)
	if r.ContentLength > limit {
		w.Header().Set("Connection", "close") // or the rest would be read only to be thrown away
		s.tooLarge(r.Context(), limit).write(w)
		return
	}
	weight := r.ContentLength
	if weight < 0 {
		weight = limit // not announced: it may be all of it
	}
	leave, ok := s.turnstile.enter(weight)
	if !ok {
		p := s.newProblem(r.Context(), http.StatusServiceUnavailable, gateway.CodeUnavailable, gateway.RetrySameBytes, "too many messages at a time; nothing of this one was read")
		p.after(busyAfter)
		p.write(w)
		return
	}
	defer leave()
	body, err := readBody(w, r, limit)
	if err != nil {
		w.Header().Set("Connection", "close")
		s.unreadable(r.Context(), err, limit).write(w)
		return
	}
	if long := s.limits.intakeTimeout(int64(len(body))); long > s.limits.IntakeTimeout {
		// The answer to a file comes later than the server's own deadline allows.
		_ = http.NewResponseController(w).SetWriteDeadline(time.Now().Add(long + s.limits.WriteTimeout)) // or that deadline holds
	}
	next(huma.WithValue(ctx, bodyKey{}, body))
}

func (s *Server) checkMediaType(r *http.Request) *Problem {
	media, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || media != "application/xml" && media != "text/xml" {
		return s.newProblem(r.Context(), http.StatusUnsupportedMediaType, gateway.CodeUnsupported, gateway.RetryAfterChange, "send the message with Content-Type: application/xml")
	}
	if coding := r.Header.Get("Content-Encoding"); coding != "" && !strings.EqualFold(coding, "identity") {
		return s.newProblem(r.Context(), http.StatusUnsupportedMediaType, gateway.CodeUnsupported, gateway.RetryAfterChange, "send the message without Content-Encoding")
	}
	return nil
}

func readBody(w http.ResponseWriter, r *http.Request, limit int64) ([]byte, error) {
	bounded := http.MaxBytesReader(w, r.Body, limit)
	if r.ContentLength < 0 {
		return io.ReadAll(bounded)
	}
	body := make([]byte, r.ContentLength)
	_, err := io.ReadFull(bounded, body)
	return body, err
}

func (s *Server) tooLarge(ctx context.Context, limit int64) *Problem {
	return s.newProblem(ctx, http.StatusRequestEntityTooLarge, gateway.CodeTooLarge, gateway.RetryAfterChange,
		"a message of this client may have "+strconv.FormatInt(limit, 10)+" bytes")
}

func (s *Server) unreadable(ctx context.Context, err error, limit int64) *Problem {
	if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
		return s.tooLarge(ctx, limit)
	}
	if timeout, ok := errors.AsType[net.Error](err); ok && timeout.Timeout() {
		return s.newProblem(ctx, http.StatusRequestTimeout, gateway.CodeInvalidRequest, gateway.RetrySameBytes, "the body took too long to arrive")
	}
	return s.newProblem(ctx, http.StatusBadRequest, gateway.CodeInvalidRequest, gateway.RetrySameBytes, "the body ended early")
}

func (s *Server) submit(ctx context.Context, _ *struct{}) (*submitOutput, error) {
	c := credentialOf(ctx)
	body, _ := ctx.Value(bodyKey{}).([]byte)
	arrival := engine.Arrival{Client: s.clients[c.Client], Credential: c.Name, Door: gateway.DoorREST, Body: body}

	ctx, cancel := context.WithTimeout(ctx, s.limits.intakeTimeout(int64(len(body))))
	defer cancel()
	receipt, err := s.intake.Accept(ctx, arrival)
	if err != nil {
		return s.refuse(ctx, arrival, err)
	}
	out := &submitOutput{Status: http.StatusAccepted, Location: "/v1/messages/" + receipt.Message.ID}
	if receipt.Replayed {
		out.Replayed = "true"
	}
	if s.acknowledged != nil && prefersXML(ctx) {
		document, err := s.acknowledged(ctx, receipt)
		if err == nil {
			out.ContentType, out.Body = "application/xml", document
			return out, nil
		}
		// The message is durable: it is acknowledged, if not in that form.
		s.log.ErrorContext(ctx, "acknowledgement not written", "error", err, "request_id", requestIDOf(ctx))
	}
	answer := Receipt{Message: viewMessage(receipt.Message), Transfers: make([]Transfer, 0, len(receipt.Transfers))}
	for _, t := range receipt.Transfers {
		answer.Transfers = append(answer.Transfers, s.viewTransfer(c, t))
	}
	answer.Incoming = viewAnnounced(receipt.Incoming)
	if len(receipt.Orders) > 0 {
		answer.Orders = viewOrders(c, receipt.Orders)
	}
	if len(receipt.Recalls) > 0 {
		answer.Recalls = viewRecalls(c, receipt.Recalls)
	}
	out.Body = &answer
	return out, nil
}

// refuse answers for a message that wasn't taken, or of which that isn't known.
func (s *Server) refuse(ctx context.Context, a engine.Arrival, err error) (*submitOutput, error) {
	p := s.problem(ctx, err)
	if p.Retry == string(gateway.RetryUnknown) {
		// At this door looking first isn't needed: a message that was stored answers
		// for itself.
		p.Retry = string(gateway.RetrySameBytes)
		p.Detail = "the message may have been stored; send the same bytes again and you get the first answer"
	}
	typed, ok := errors.AsType[*gateway.Error](err)
	about := ok && (typed.Code == gateway.CodeInvalidMessage || typed.Code == gateway.CodeConflict)
	if !about || s.refusal == nil || !prefersXML(ctx) {
		return nil, p
	}
	document, err := s.refusal(ctx, a, typed)
	if err != nil {
		s.log.ErrorContext(ctx, "refusal not written", "error", err, "request_id", p.RequestID)
		return nil, p
	}
	return &submitOutput{Status: p.Status, ContentType: "application/xml", Body: document}, nil
}

// message reads one that the caller may see.
func (s *Server) message(ctx context.Context, id string) (gateway.Message, error) {
	m, err := s.store.Message(ctx, id)
	return m, s.visible(ctx, "message", id, m.Client, err)
}

func (s *Server) getMessage(ctx context.Context, in *messageInput) (*messageOutput, error) {
	m, err := s.message(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	return &messageOutput{viewMessage(m)}, nil
}
