package compliance

import (
	"encoding/json"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/open-policy-agent/opa/v1/ast"
)

// The input is written twice: as JSON, which is stored and digested, and as
// the value that Rego reads. Both come from one tree, so that what was decided
// and what was recorded can't differ.

type member struct {
	key   string
	value any // string, object, list, int or bool
}

type (
	object []member
	list   []any
)

// text adds a string member; an empty one is left out, so that a rule sees
// undefined where the message says nothing.
func (o *object) text(key, value string) {
	if value != "" {
		*o = append(*o, member{key, strings.ToValidUTF8(value, "\uFFFD")})
	}
}

func (o *object) add(key string, value any) { *o = append(*o, member{key, value}) }

// appendJSON writes v compactly, members in the order in which they were
// added.
func appendJSON(b []byte, v any) []byte {
	switch v := v.(type) {
	case string:
		return appendString(b, v)
	case int:
		return strconv.AppendInt(b, int64(v), 10)
	case bool:
		return strconv.AppendBool(b, v)
	case list:
		b = append(b, '[')
		for i, item := range v {
			if i > 0 {
				b = append(b, ',')
			}
			b = appendJSON(b, item)
		}
		return append(b, ']')
	case object:
		b = append(b, '{')
		for i, m := range v {
			if i > 0 {
				b = append(b, ',')
			}
			b = appendString(b, m.key)
			b = append(b, ':')
			b = appendJSON(b, m.value)
		}
		return append(b, '}')
	}
	panic("compliance: a value that the input document doesn't have")
}

func appendString(b []byte, s string) []byte {
	for i := range len(s) {
		if c := s[i]; c < 0x20 || c >= utf8.RuneSelf || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&' {
			quoted, err := json.Marshal(s)
			if err != nil {
				panic(err) // strings always marshal
			}
			return append(b, quoted...)
		}
	}
	b = append(b, '"')
	b = append(b, s...)
	return append(b, '"')
}

// toAST gives v as Rego reads it.
func toAST(v any) *ast.Term {
	switch v := v.(type) {
	case string:
		return ast.StringTerm(v)
	case int:
		return ast.IntNumberTerm(v)
	case bool:
		return ast.BooleanTerm(v)
	case list:
		terms := make([]*ast.Term, len(v))
		for i, item := range v {
			terms[i] = toAST(item)
		}
		return ast.ArrayTerm(terms...)
	case object:
		pairs := make([][2]*ast.Term, len(v))
		for i, m := range v {
			pairs[i] = [2]*ast.Term{ast.InternedTerm(m.key), toAST(m.value)}
		}
		return ast.ObjectTerm(pairs...)
	}
	panic("compliance: a value that the input document doesn't have")
}
