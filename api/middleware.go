package api

import (
	"context"
	"errors"
	"net/http"
	"strconv"
	"strings"

	"github.com/gin-gonic/gin"

	"github.com/vostro-gateway/vostro/gateway"
)

type (
	requestIDKey struct{}
	xmlKey       struct{}
)

func requestIDOf(ctx context.Context) string {
	id, _ := ctx.Value(requestIDKey{}).(string)
	return id
}

func prefersXML(ctx context.Context) bool {
	xml, _ := ctx.Value(xmlKey{}).(bool)
	return xml
}

// frame is around every request: an id, the headers that every answer has, one
// line in the log, and a problem in place of a panic.
func (s *Server) frame(c *gin.Context) {
	began := s.now()
	id := c.GetHeader("X-Request-Id")
	if !usableID(id) {
		id = s.newRequestID()
	}
	ctx := context.WithValue(c.Request.Context(), requestIDKey{}, id)
	if acceptsXML(c.GetHeader("Accept")) {
		ctx = context.WithValue(ctx, xmlKey{}, true)
	}
	c.Request = c.Request.WithContext(ctx)
	// What is left to negotiate is JSON or nothing, and huma's own reading of the
	// header panics on some malformed ones.
	c.Request.Header.Set("Accept", "application/json")

	h := c.Writer.Header()
	h.Set("X-Request-Id", id)
	h.Set("Cache-Control", "no-store")
	h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("X-Content-Type-Options", "nosniff")
	if c.Request.TLS != nil {
		h.Set("Strict-Transport-Security", "max-age=31536000")
	}

	defer func() {
		if cause := recover(); cause != nil {
			if err, ok := cause.(error); ok && errors.Is(err, http.ErrAbortHandler) {
				panic(cause)
			}
			s.log.ErrorContext(ctx, "request panicked", "cause", cause, "path", c.FullPath(), "request_id", id)
			if c.Writer.Written() {
				panic(http.ErrAbortHandler) // half an answer mustn't look like a whole one
			}
			s.newProblem(ctx, http.StatusInternalServerError, gateway.CodeInternal, gateway.RetryUnknown, "").write(c.Writer)
		}
		took := s.now().Sub(began)
		s.meter.request(c.Request.Method, c.FullPath(), c.Writer.Status(), took)
		s.log.DebugContext(ctx, "request", "method", c.Request.Method, "path", c.FullPath(), "status", c.Writer.Status(), "duration", took, "request_id", id)
	}()
	c.Next()
}

// usableID keeps what goes into headers and logs to harmless text.
func usableID(id string) bool {
	if id == "" || len(id) > 128 {
		return false
	}
	for i := range len(id) {
		switch c := id[i]; {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == '-', c == '_', c == '.':
		default:
			return false
		}
	}
	return true
}

// acceptsXML reports whether an Accept header asks for XML before JSON.
func acceptsXML(accept string) bool {
	xml, other := 0.0, 0.0
	for entry := range strings.SplitSeq(accept, ",") {
		media, parameters, _ := strings.Cut(entry, ";")
		q := 1.0
		for p := range strings.SplitSeq(parameters, ";") {
			if text, ok := strings.CutPrefix(strings.TrimSpace(p), "q="); ok {
				var err error
				if q, err = strconv.ParseFloat(text, 64); err != nil {
					q = 0
				}
			}
		}
		switch strings.ToLower(strings.TrimSpace(media)) {
		case "application/xml", "text/xml":
			xml = max(xml, q)
		case "application/json", problemMedia:
			other = max(other, q)
		}
	}
	return xml > 0 && xml > other
}

func (s *Server) noRoute(c *gin.Context) {
	s.newProblem(c.Request.Context(), http.StatusNotFound, gateway.CodeNotFound, gateway.RetryNever, "there is no such path").write(c.Writer)
}

func (s *Server) noMethod(c *gin.Context) {
	s.newProblem(c.Request.Context(), http.StatusMethodNotAllowed, gateway.CodeInvalidRequest, gateway.RetryNever, "the path doesn't serve "+shown(c.Request.Method)).write(c.Writer)
}
