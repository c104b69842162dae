package compliance

import (
	"encoding/json"
	"strconv"
	"strings"
	"sync"
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

// room is for objects that are made for every payment: growing step by step costs
// more than what they hold.
const (
	roomDocument = 16
	roomTransfer = 28
	roomParty    = 8
)

type (
	object []member
	list   []any
)

// text adds a string member; an empty one is left out, so that a rule sees
// undefined where the message says nothing.
func (o *object) text(key, value string) {
	if value != "" {
		*o = append(*o, member{key, valid(value)})
	}
}

// valid makes text what JSON can hold, so that both writings hold the same.
func valid(text string) string { return strings.ToValidUTF8(text, "\uFFFD") }

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

// appendMembers writes more members at the end of a document.
func appendMembers(doc []byte, more object) []byte {
	if len(more) == 0 {
		return doc
	}
	doc = append(doc[:len(doc)-1], ',')
	return append(doc, appendJSON(nil, more)[1:]...)
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

// memberNames are the names of a document's members as terms: a few dozen, the
// same in every document. Evaluation never changes a term.
var memberNames sync.Map

// builder gives the AST value of a document; terms and pairs are made by the
// hundred.
type builder struct {
	spare []ast.Term
	pairs [][2]*ast.Term
}

func toAST(o object) ast.Value {
	b := builder{make([]ast.Term, 160), make([][2]*ast.Term, 96)} // what a payment needs without facts of the moment
	return b.object(o, true)
}

// room gives pairs to fill. An object copies them, so that who has made it gives
// them back.
func (b *builder) room(n int) [][2]*ast.Term {
	if len(b.pairs) < n {
		b.pairs = make([][2]*ast.Term, max(n, 64))
	}
	pairs := b.pairs[:n:n]
	b.pairs = b.pairs[n:]
	return pairs
}

func (b *builder) term(v ast.Value) *ast.Term {
	if len(b.spare) == 0 {
		b.spare = make([]ast.Term, 64)
	}
	t := &b.spare[0]
	b.spare = b.spare[1:]
	t.Value = v
	return t
}

func (b *builder) value(v any, named bool) *ast.Term {
	switch v := v.(type) {
	case string:
		return b.term(ast.String(v))
	case int:
		return ast.IntNumberTerm(v)
	case bool:
		return ast.InternedTerm(v)
	case list:
		terms := make([]*ast.Term, len(v))
		for i, item := range v {
			terms[i] = b.value(item, named)
		}
		return b.term(ast.NewArray(terms...))
	case object:
		return b.term(b.object(v, named))
	}
	panic("compliance: a value that the input document doesn't have")
}

// object gives an object; named says that its keys are names of members and
// not what a message said.
func (b *builder) object(o object, named bool) ast.Value {
	before := b.pairs
	pairs := b.room(len(o))
	for i, m := range o {
		var key *ast.Term
		if named {
			key = memberName(m.key)
		} else {
			key = b.term(ast.String(m.key))
		}
		pairs[i] = [2]*ast.Term{key, b.value(m.value, named && m.key != "subjects" && m.key != "sums" && m.key != "currencies")}
	}
	made := ast.NewObject(pairs...)
	b.pairs = before
	return made
}

func memberName(name string) *ast.Term {
	if term, ok := memberNames.Load(name); ok {
		return term.(*ast.Term)
	}
	term, _ := memberNames.LoadOrStore(name, ast.StringTerm(name))
	return term.(*ast.Term)
}
