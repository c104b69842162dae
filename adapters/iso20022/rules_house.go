package iso20022

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/vostro-gateway/vostro/gateway"
)

// HouseRules are the rules that a bank adds to its profile without rebuilding
// anything.
type HouseRules interface {
	// Judge says what is wrong with a message, given as docs/rules.md describes
	// it. A fault needs a path, a rule and a hint; its transaction is found by its
	// path, what was found there too unless it is given. An error means that the
	// message could not be judged. It must be safe for concurrent use.
	Judge(input map[string]any) ([]gateway.Fault, error)
}

// houseElementsMax bounds the elements of a message that house rules see: all
// of them are in memory at once.
const houseElementsMax = 200_000

var errTooLarge = errors.New("the message has too many elements")

// judgeByHouse holds a message against the rules of the house. The error says
// that it could not, so that nothing of the message may be taken yet.
func judgeByHouse(m *Message, profile string, o Options) ([]gateway.Fault, error) {
	h := houseInput{paths: map[string]any{}, txs: map[string]int{}, shape: shapeOf(m.Type)}
	document, err := h.read(m.Envelope.Document, "/Document")
	if errors.Is(err, errTooLarge) {
		return []gateway.Fault{{
			Gate: gateway.GateRules, Path: "/Document", Rule: "HOUSE-SIZE", Reason: reasonFormat, Tx: gateway.WholeMessage,
			Found: fmt.Sprintf("more than %d elements", houseElementsMax), Hint: "the rules of this bank judge messages of fewer elements; split the file",
		}}, nil
	}
	if err != nil {
		return nil, err
	}
	input := map[string]any{
		"type": m.Type, "profile": profile, "client": o.Client, "day": o.Day, "message": document, "paths": h.paths,
	}
	if m.Envelope.Header.Present() {
		header, err := h.read(m.Envelope.Header, "/AppHdr")
		if err != nil {
			return nil, err
		}
		input["header"] = header
	}
	faults, err := o.House.Judge(input)
	if err != nil {
		return nil, err
	}
	for i := range faults {
		f := &faults[i]
		if f.Rule == "" || f.Hint == "" || !strings.HasPrefix(f.Path, "/") || !isReason(f.Reason) {
			return nil, fmt.Errorf("a fault of house rule %q lacks path, rule, ISO reason or hint", f.Rule)
		}
		if found, ok := h.paths[f.Path].(string); ok && f.Found == "" {
			f.Found = found
		}
		f.Gate, f.Found, f.Tx = gateway.GateRules, excerpt(f.Found), h.transaction(f.Path)
	}
	return faults, nil
}

// isReason reports whether a word has the form of ISO's external reason codes.
func isReason(code string) bool {
	return len(code) == 4 && strings.Trim(code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") == ""
}

// houseInput writes a message as rules see it that know no XML: nested by
// element name, and flat by path.
type houseInput struct {
	paths    map[string]any // of every leaf and attribute
	txs      map[string]int // transactions by the path of their element
	shape    *shape
	elements int
}

// element is one that is open.
type element struct {
	step
	path     string
	children map[string]any
	text     []byte
	attrs    map[string]any
	kind     *contentModelType
}

// read gives the content of a part. What the schema lets repeat is a list, also
// where there is one only; a leaf is its text, or an object of its attributes
// and "text" where it has some.
func (h *houseInput) read(p Part, root string) (map[string]any, error) {
	var model *contentModel
	if s := schemas[p.Type]; s != nil {
		model = s.model()
	}
	var open []*element
	s := rescan(p.XML)
	for {
		if err := s.next(); err != nil {
			return nil, err
		}
		switch s.kind {
		case tokenEOF:
			return nil, errors.New("there is no end of the message")
		case tokenStart:
			if h.elements++; h.elements > houseElementsMax {
				return nil, errTooLarge
			}
			e := &element{step: step{name: string(s.local), index: 1}, path: root}
			if len(open) > 0 {
				parent := open[len(open)-1]
				siblings := parent.siblings()
				siblings[e.name]++
				e.index = siblings[e.name]
				e.path = parent.path + "/" + e.name
				if repeats[e.name] || e.index > 1 {
					e.path += "[" + strconv.Itoa(e.index) + "]"
				}
				if parent.kind != nil && model != nil {
					e.kind = model.types[parent.kind.of[e.name]]
				}
			} else if model != nil {
				e.kind = model.types[model.root[e.name]]
			}
			h.transactionAt(e, len(open))
			h.attributes(e, s)
			open = append(open, e)
		case tokenText:
			open[len(open)-1].write(unescape(nil, s.content, false))
		case tokenCDATA:
			open[len(open)-1].write(appendLines(nil, s.content))
		case tokenEnd:
			e := open[len(open)-1]
			open = open[:len(open)-1]
			if len(open) == 0 {
				return e.children, nil
			}
			h.close(open[len(open)-1], e)
		}
	}
}

func (e *element) write(text []byte) { e.text = append(e.text, text...) }

func (h *houseInput) attributes(e *element, s *scanner) {
	for i := range s.attrs {
		a := &s.attrs[i]
		if a.declares || len(a.prefix) > 0 {
			continue
		}
		if e.attrs == nil {
			e.attrs = map[string]any{}
		}
		value := string(unescape(nil, a.value, true))
		e.attrs[string(a.local)] = value
		h.paths[e.path+"/@"+string(a.local)] = value
	}
}

// close puts an element that ended into its parent.
func (h *houseInput) close(parent, e *element) {
	var value any = e.children
	if e.children == nil {
		text := string(e.text)
		h.paths[e.path] = text
		value = text
		if e.attrs != nil {
			e.attrs["text"] = text
			value = e.attrs
		}
	}
	if parent.children == nil {
		parent.children = map[string]any{}
	}
	switch before := parent.children[e.name].(type) {
	case nil:
		if parent.kind != nil && parent.kind.repeats[e.name] {
			value = []any{value}
		}
		parent.children[e.name] = value
	case []any:
		parent.children[e.name] = append(before, value)
	default: // beyond what a schema knows: supplementary data
		parent.children[e.name] = []any{before, value}
	}
}

// transactionAt numbers the elements that the gateway makes a transaction of.
func (h *houseInput) transactionAt(e *element, depth int) {
	unit, at := h.shape.tx, 2
	switch {
	case h.shape.byBatch:
		unit = h.shape.batch
	case h.shape.batch != 0:
		at = 3
	}
	if depth == at && unit != 0 && nameIDs[e.name] == unit {
		h.txs[e.path] = len(h.txs)
	}
}

// transaction finds the transaction that a path leads into.
func (h *houseInput) transaction(path string) int {
	for end := len(path); end > 0; end = strings.LastIndexByte(path[:end], '/') {
		if tx, ok := h.txs[path[:end]]; ok {
			return tx
		}
	}
	return gateway.WholeMessage
}
