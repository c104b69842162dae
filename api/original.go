package api

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"github.com/vostro-gateway/vostro/gateway"
)

type originalInput struct {
	ID          string `path:"id" maxLength:"64" doc:"Id of the message"`
	IfNoneMatch string `header:"If-None-Match" doc:"Entity tags that the caller has already; 304 when one of them is the message's"`
}

type originalOutput struct {
	Status      int
	ContentType string `header:"Content-Type" hidden:"true"`
	Disposition string `header:"Content-Disposition" hidden:"true"`
	Digest      string `header:"Repr-Digest" doc:"SHA-256 of the body (RFC 9530)"`
	ETag        string `header:"ETag" doc:"SHA-256 of the original bytes in hex; it never changes"`
	Body        []byte
}

func (s *Server) registerOriginal(a huma.API) {
	original := huma.Operation{
		OperationID: "get-message-original", Method: http.MethodGet, Path: "/v1/messages/{id}/original", Tags: []string{"messages"},
		Summary: "The original bytes of a message",
		Description: "The message byte for byte as it arrived, in the encoding in which it arrived: its own byte order mark and XML declaration say which, " +
			"so Content-Type names no charset (RFC 7303). What the gateway has no use for, SplmtryData among it, is all there.",
		Responses: map[string]*huma.Response{
			"200": xmlResponse("As it arrived, byte for byte"),
			"304": {Description: "The caller has these bytes already"},
		},
	}
	s.protect(a, &original, everyRole, 404)
	huma.Register(a, original, s.getOriginal)
}

// getOriginal serves what was stored, or nothing: bytes that don't have the
// digest any more under which they arrived are not the bank's message.
func (s *Server) getOriginal(ctx context.Context, in *originalInput) (*originalOutput, error) {
	m, err := s.message(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	if sum := sha256.Sum256(m.Body); !bytes.Equal(sum[:], m.SHA256[:]) {
		return nil, s.problem(ctx, gateway.Errorf(gateway.CodeInternal, "read message "+m.ID, gateway.RetryUnknown, "the stored bytes have another SHA-256 than the ones that arrived"))
	}
	x := newXMLOutput(m.ID, m.Body)
	out := &originalOutput{http.StatusOK, x.ContentType, x.Disposition, x.Digest, `"` + hex.EncodeToString(m.SHA256[:]) + `"`, x.Body}
	if matches(in.IfNoneMatch, out.ETag) {
		out.Status, out.Body = http.StatusNotModified, nil
	}
	return out, nil
}

// matches reports whether an If-None-Match header has a tag or is *. A weak tag
// of the same value counts (RFC 9110, 13.1.2).
func matches(header, tag string) bool {
	for listed := range strings.SplitSeq(header, ",") {
		listed = strings.TrimSpace(listed)
		if listed == "*" || strings.TrimPrefix(listed, "W/") == tag {
			return true
		}
	}
	return false
}
