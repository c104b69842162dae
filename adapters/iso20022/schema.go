package iso20022

import (
	"bytes"
	"context"
	"embed"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/jacoelho/xsd"
	"github.com/jacoelho/xsd/xsderrors"

	"github.com/vostro-gateway/vostro/gateway"
)

//go:generate go run ./schemagen -from ../../../shared/data/xsd -to schemas

// schemaFiles hold our renditions of the published schemas; schemagen writes them.
//
//go:embed schemas/*.xsd
var schemaFiles embed.FS

// schemaFaultsMax bounds the faults of one part: behind so many, the file is
// not what its sender thinks it is.
const schemaFaultsMax = 50

// violation is what a validator found at a byte offset of the part.
type violation struct {
	code    string
	path    string // elements without indexes, as the validator counts them
	message string
	line    int
	column  int // in bytes, 1-based, where the token begins
}

// validator holds one part against one schema. It is the seam behind which
// another XSD engine could stand.
type validator interface {
	// validate returns what is wrong with the document, at most schemaFaultsMax
	// of it, nothing for a valid one. It is safe for concurrent use.
	validate(doc []byte) ([]violation, error)
}

// schema is one embedded schema, compiled when it is first needed.
type schema struct {
	compile func() (validator, error)
	model   func() *contentModel
}

var schemas = loadSchemas()

func loadSchemas() map[string]*schema {
	entries, err := schemaFiles.ReadDir("schemas")
	if err != nil {
		panic(err) // embedded: it is there or the build was wrong
	}
	all := make(map[string]*schema, len(entries))
	for _, entry := range entries {
		name := strings.TrimSuffix(entry.Name(), ".xsd")
		text, err := schemaFiles.ReadFile("schemas/" + entry.Name())
		if err != nil {
			panic(err)
		}
		all[name] = &schema{
			compile: sync.OnceValues(func() (validator, error) { return compileXSD(name, text) }),
			model:   sync.OnceValue(func() *contentModel { return readContentModel(text) }),
		}
	}
	return all
}

// SchemaNames lists the message definitions that this package has the schema of,
// headers included, in order.
func SchemaNames() []string { return slices.Sorted(maps.Keys(schemas)) }

// SchemaText returns our rendition of the schema of a message definition, such as
// pacs.008.001.08.
func SchemaText(message string) ([]byte, error) {
	if schemas[message] == nil {
		return nil, fmt.Errorf("there is no schema of %q here; there are those of %s", message, strings.Join(SchemaNames(), ", "))
	}
	return schemaFiles.ReadFile("schemas/" + message + ".xsd")
}

// CompileSchemas compiles every embedded schema, so that the first message
// doesn't wait for it. It is safe to call twice, and not needed.
func CompileSchemas() error {
	for name, s := range schemas {
		if _, err := s.compile(); err != nil {
			return fmt.Errorf("compile schema %s: %w", name, err)
		}
	}
	return nil
}

// CheckSchema holds a part against its schema and returns every fault, up to a
// bound, with paths that count from the part's root. A part whose type has no
// schema here is a fault of the type gate.
func CheckSchema(p Part) []gateway.Fault {
	s := schemas[p.Type]
	if s == nil {
		return []gateway.Fault{{
			Gate: gateway.GateType, Rule: "TYPE", Reason: reasonType, Found: p.Type, Tx: gateway.WholeMessage,
			Hint: "there is no schema for this message here; served are " + Served(),
		}}
	}
	v, err := s.compile()
	var found []violation
	if err == nil {
		found, err = v.validate(p.XML)
	}
	if err != nil {
		return []gateway.Fault{{
			Gate: gateway.GateXSD, Rule: "XSD-INTERNAL", Reason: reasonFormat, Found: p.Type, Tx: gateway.WholeMessage,
			Hint: "the schema check itself didn't work: " + err.Error(),
		}}
	}
	if len(found) == 0 {
		return nil
	}
	return schemaFaults(p, s.model(), found)
}

// xsdValidator is github.com/jacoelho/xsd. Its sessions are reused: a fresh one
// costs more than a small message.
type xsdValidator struct {
	engine   *xsd.Engine
	sessions sync.Pool
}

// validateOptions are the engine's own bounds. The envelope reader has refused
// deep and wide input before; identity constraints don't occur in ISO 20022.
var validateOptions = xsd.ValidateOptions{
	MaxErrors:             schemaFaultsMax,
	MaxInstanceAttributes: 256,
	MaxInstanceBytes:      4 * BodyBytesMax,
	MaxInstanceTextBytes:  BodyBytesMax,
	MaxInstanceTokenBytes: BodyBytesMax,
}

func compileXSD(name string, text []byte) (validator, error) {
	engine, err := xsd.Compile(context.Background(), xsd.Bytes(name, text))
	if err != nil {
		return nil, err
	}
	return &xsdValidator{engine: engine}, nil
}

func (v *xsdValidator) validate(doc []byte) ([]violation, error) {
	session, _ := v.sessions.Get().(*xsd.Session)
	if session == nil {
		var err error
		if session, err = v.engine.NewSession(validateOptions); err != nil {
			return nil, err
		}
	}
	err := session.Validate(context.Background(), bytes.NewReader(doc))
	v.sessions.Put(session)
	if err == nil {
		return nil, nil
	}
	list := []error{err}
	var several xsderrors.Errors
	if errors.As(err, &several) {
		list = several
	}
	found := make([]violation, 0, len(list))
	for _, e := range list {
		var x *xsderrors.Error
		if !errors.As(e, &x) {
			return nil, e
		}
		switch x.Category {
		case xsderrors.CategoryInternal, xsderrors.CategoryCanceled:
			return nil, x
		}
		message := x.Message
		if message == "" && x.Err != nil {
			message = x.Err.Error()
		}
		found = append(found, violation{code: string(x.Code), path: x.Path, message: message, line: x.Line, column: x.Column})
	}
	return found, nil
}

// step is one element on the way to a fault.
type step struct {
	name     string
	uri      string
	index    int
	children map[string]int
}

// siblings counts the children of an element by name.
func (s *step) siblings() map[string]int {
	if s.children == nil {
		s.children = map[string]int{}
	}
	return s.children
}

// schemaFaults turns violations into faults with indexed paths. It walks the
// part once beside the list, since the validator reports in document order.
func schemaFaults(p Part, model *contentModel, found []violation) []gateway.Fault {
	var faults []gateway.Fault
	var way []step
	broken := map[string]bool{} // elements whose content is known to be wrong
	top := map[string]int{}
	s := rescan(p.XML)
	lines := lineStarts(p.XML)
	text := make([]byte, 0, 64)
	var attrs []attribute // of the newest start tag
	report := func(v violation) {
		depth := min(len(way), strings.Count(strings.Trim(v.path, "/"), "/")+1)
		path := pathOf(way[:depth])
		if v.code == string(xsderrors.CodeValidationElement) || v.code == string(xsderrors.CodeValidationContent) {
			// Behind the first child out of place a validator can only guess:
			// one fault per element says more than fifty.
			if broken[path] {
				return
			}
			broken[path] = true
		}
		m := misfit{violation: v, path: path, way: way[:depth], attrs: attrs, text: string(text), model: model}
		if len(way) > depth {
			m.child = &way[depth]
		}
		faults = append(faults, m.fault())
	}
	for len(found) > 0 {
		if err := s.next(); err != nil || s.kind == tokenEOF {
			break
		}
		switch s.kind {
		case tokenStart:
			siblings := top
			if len(way) > 0 {
				siblings = way[len(way)-1].siblings()
			}
			name := string(s.local)
			siblings[name]++
			way, attrs = append(way, step{name: name, uri: s.uri, index: siblings[name]}), s.attrs
			text = text[:0]
		case tokenText:
			text = unescape(text, s.content, false)
		case tokenCDATA:
			text = appendLines(text, s.content)
		}
		// The end of a self-closing tag stands where its start tag ends.
		for len(found) > 0 && offsetOf(lines, found[0]) < s.end && s.kind != tokenOther && !(s.kind == tokenStart && s.selfClosing) {
			report(found[0])
			found = found[1:]
		}
		if s.kind == tokenEnd {
			way = way[:len(way)-1]
			text = text[:0]
		}
	}
	for _, v := range found {
		report(v)
	}
	return faults
}

func pathOf(way []step) string {
	var b strings.Builder
	for _, s := range way {
		b.WriteByte('/')
		b.WriteString(s.name)
		if repeats[s.name] || s.index > 1 {
			fmt.Fprintf(&b, "[%d]", s.index)
		}
	}
	return b.String()
}

// repeats are the elements that may stand there more than once: their index is
// always written, also where there is one only.
var repeats = map[string]bool{
	"CdtTrfTxInf": true, "ChrgsInf": true, "AdrLine": true, "SvcLvl": true, "InstrForCdtrAgt": true, "InstrForNxtAgt": true,
	"RgltryRptg": true, "RltdRmtInf": true, "Ustrd": true, "Strd": true, "RfrdDocInf": true, "AddtlRmtInf": true,
	"TxInfAndSts": true, "StsRsnInf": true, "AddtlInf": true,
	"ReqDtls": true, "OwnrId": true, "RltdPtyDtls": true, "IndvFee": true, "Xtnsn": true, "IndvCxlStsRpt": true,
	"PmtInf": true, "TxInf": true, "Undrlyg": true, "RtrRsnInf": true, "CxlRsnInf": true, "CxlStsRsnInf": true, "CxlDtls": true,
	"OrgnlPmtInfAndSts": true, "Ntfctn": true, "Ntry": true, "NtryDtls": true, "TxDtls": true, "Rcrd": true, "SplmtryData": true,
	"IndvOrdrDtls": true, "IndvExctnDtls": true, "OrdrRefs": true, "IndvOrdrDtlsRpt": true,
}

func lineStarts(text []byte) []int {
	starts := []int{0}
	for i, c := range text {
		if c == '\n' {
			starts = append(starts, i+1)
		}
	}
	return starts
}

func offsetOf(lines []int, v violation) int {
	if v.line < 1 || v.line > len(lines) {
		return 0
	}
	return lines[v.line-1] + max(v.column-1, 0)
}
