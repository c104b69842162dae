package api

import (
	"context"
	"encoding/json"
	"net/http"
	"reflect"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humagin"
	"github.com/gin-gonic/gin"
)

const problemMedia = "application/problem+json"

// everyRole is what may read.
var everyRole = []Role{RoleSubmitter, RoleOfficer, RoleViewer}

func (s *Server) newHuma(router *gin.Engine) huma.API {
	config := huma.DefaultConfig("Vostro", s.version)
	config.Info.Description = "Gateway between ISO 20022 and chains. Amounts, selectors, nonces and wei are strings. Clients must accept members, enum values and codes that are not listed here."
	// Huma's own document handlers build the document in the first request,
	// unguarded, and its documentation page loads scripts from elsewhere.
	config.OpenAPIPath, config.DocsPath, config.SchemasPath = "", "", ""
	config.CreateHooks = nil // no $schema members in answers
	config.RejectUnknownQueryParameters = true
	config.Formats = formats()
	// What we answer may grow within a version; what we take is closed type by
	// type.
	config.AllowAdditionalPropertiesByDefault = true
	config.Transformers = []huma.Transformer{s.translate}
	config.Components.SecuritySchemes = map[string]*huma.SecurityScheme{
		"bearer":  {Type: "http", Scheme: "bearer", Description: "API key"},
		"api_key": {Type: "apiKey", In: "header", Name: "X-API-Key"},
	}
	return humagin.New(router, config)
}

// protect demands a credential with one of roles, and documents the problems
// that the operation can end in.
func (s *Server) protect(a huma.API, op *huma.Operation, roles []Role, problems ...int) {
	op.Security = []map[string][]string{{"bearer": {}}, {"api_key": {}}}
	op.Middlewares = append(op.Middlewares, s.authenticate, s.authorize(roles))
	if op.Responses == nil {
		op.Responses = map[string]*huma.Response{}
	}
	schema := a.OpenAPI().Components.Schemas.Schema(reflect.TypeFor[Problem](), true, "Problem")
	for _, status := range append(problems, http.StatusUnauthorized, http.StatusForbidden, http.StatusUnprocessableEntity, http.StatusInternalServerError) {
		op.Responses[strconv.Itoa(status)] = &huma.Response{
			Description: http.StatusText(status),
			Content:     map[string]*huma.MediaType{problemMedia: {Schema: schema}},
		}
	}
}

// authenticate finds the credential of a request.
func (s *Server) authenticate(ctx huma.Context, next func(huma.Context)) {
	c := humagin.Unwrap(ctx)
	credential := s.keyring.find(c.Request.Header)
	if credential == nil {
		detail := "send an API key as Authorization: Bearer or X-API-Key"
		if _, one := presentedKey(c.Request.Header); one {
			detail = "the API key is none that this gateway knows: its SHA-256 must be a credential's api_key_sha256"
		}
		s.newProblem(ctx.Context(), http.StatusUnauthorized, "UNAUTHORIZED", "after_change", detail).write(c.Writer)
		return
	}
	next(huma.WithValue(ctx, credentialKey{}, credential))
}

// authorize demands one of roles.
func (s *Server) authorize(roles []Role) func(huma.Context, func(huma.Context)) {
	return func(ctx huma.Context, next func(huma.Context)) {
		credential := credentialOf(ctx.Context())
		for _, r := range roles {
			if credential.is(r) {
				next(ctx)
				return
			}
		}
		s.newProblem(ctx.Context(), http.StatusForbidden, "FORBIDDEN", "after_change", "the credential "+credential.Name+" has not the role "+string(roles[0])).write(humagin.Unwrap(ctx).Writer)
	}
}

func jsonResponse[T any](a huma.API, description string) *huma.Response {
	t := reflect.TypeFor[T]()
	schema := a.OpenAPI().Components.Schemas.Schema(t, true, t.Name())
	return &huma.Response{Description: description, Content: map[string]*huma.MediaType{"application/json": {Schema: schema}}}
}

func xmlResponse(description string) *huma.Response {
	return &huma.Response{Description: description, Content: map[string]*huma.MediaType{"application/xml": {Schema: &huma.Schema{Type: huma.TypeString}}}}
}

type documentOutput struct {
	ContentType string `header:"Content-Type" hidden:"true"`
	Body        []byte
}

// registerDocument serves what the registered operations amount to. It is
// registered last.
func (s *Server) registerDocument(a huma.API) error {
	var document []byte
	huma.Register(a, huma.Operation{
		OperationID: "openapi", Method: http.MethodGet, Path: "/openapi.json", Tags: []string{"health"}, Summary: "This document",
		Responses: map[string]*huma.Response{"200": {Description: "OpenAPI 3.1", Content: map[string]*huma.MediaType{"application/openapi+json": {Schema: &huma.Schema{Type: huma.TypeObject}}}}},
	}, func(context.Context, *struct{}) (*documentOutput, error) {
		return &documentOutput{"application/openapi+json", document}, nil
	})
	// Huma documents its own error type for operations that name no problems, and
	// registers it in any case. No answer has it: translate sees to that.
	for _, name := range []string{"ErrorModel", "ErrorDetail"} {
		delete(a.OpenAPI().Components.Schemas.Map(), name)
	}
	for path, item := range a.OpenAPI().Paths {
		if !strings.HasPrefix(path, "/v1/") {
			delete(item.Get.Responses, "default")
		}
	}
	var err error
	document, err = json.Marshal(a.OpenAPI())
	return err
}
