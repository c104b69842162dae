package iso20022

import (
	"crypto/sha256"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/vostro-gateway/vostro/gateway"
)

// Options say how a message is to be checked. The zero value checks against
// cbpr-2026 with the default limits and the chains that CCIP knows.
type Options struct {
	// Profile is the name of the rules, cbpr-2026 when empty.
	Profile string
	// Day is the calendar day (YYYY-MM-DD) on which the message arrived: it decides
	// which release of a profile's rules is in force. Empty means the newest.
	Day    string
	Limits Limits
	// KnownChain reports whether a wallet's chain (decimal EVM chain id) is one
	// that a transfer can go to. Nil means KnownChain of this package.
	KnownChain func(eip155 string) bool
	// House are the rules of the client's own bank, nil for none. They see Client.
	House  HouseRules
	Client string
}

// Message is a message that has passed every gate up to its schema, typed.
type Message struct {
	Type     string // pacs.008.001.08
	Envelope *Envelope
	Header   *Header // nil when the Document came without AppHdr
	// Digest is the canonical digest of the Document: the same for the same
	// content, however it was written. Where only the header makes the message an
	// advice, which moves no value, it is another than that of the Document alone.
	Digest [sha256.Size]byte
	// Definition is the message's row of the table.
	Definition *Definition
	// Content is what the Document says.
	Content Content
	// Warnings are what a bank should look at in its message, which is taken all the
	// same.
	Warnings []gateway.Fault
	// CreditTransfer is Content where that is a pacs.008, else nil.
	CreditTransfer *CustomerCreditTransfer
}

// Verdict of a message.
const (
	Accepted = "accepted"
	Rejected = "rejected"
)

// Result is what the gates found.
type Result struct {
	// Verdict is accepted only without any fault. A message with faults of some
	// transactions is rejected here, while the gateway takes its other
	// transactions: see Refused.
	Verdict string `json:"verdict"`
	// Gate is the one that the message did not pass, empty when it passed all.
	Gate gateway.Gate `json:"gate"`
	// Message is the ISO type, as far as it could be told.
	Message string          `json:"message"`
	Faults  []gateway.Fault `json:"faults"`
	// Warnings change nothing about the verdict.
	Warnings []gateway.Fault `json:"warnings,omitempty"`
	// Err is set when the rules of the house could not judge the message: nothing
	// of it may be taken, and the same bytes may come again. The message is then
	// rejected with one fault of the whole of it.
	Err error `json:"-"`
}

// Refused reports whether a fault concerns the whole message, so that none of its
// transactions may be taken.
func (r Result) Refused() bool {
	return slices.ContainsFunc(r.Faults, func(f gateway.Fault) bool { return f.Tx == gateway.WholeMessage })
}

// Of returns the faults of one transaction.
func (r Result) Of(tx int) []gateway.Fault {
	var faults []gateway.Fault
	for _, f := range r.Faults {
		if f.Concerns(tx) {
			faults = append(faults, f)
		}
	}
	return faults
}

// Validate tells whether a message would be taken, and if not, everything that
// is wrong with it at the first gate that it doesn't pass. It never panics,
// whatever the bytes, and is safe for concurrent use. Beside the message itself it
// takes no more memory than its largest transaction.
func Validate(raw []byte, o Options) Result {
	_, result := accept(raw, o, false)
	return result
}

// Accept takes a message through every gate and returns it typed. The message is
// nil when it did not pass its schema; with faults of the rules it is there, and
// the result says whether they concern all of it (Refused) or which transactions.
// It is safe for concurrent use.
func Accept(raw []byte, o Options) (*Message, Result) { return accept(raw, o, true) }

// CheckWritten holds a message that the gateway sends, which Validate refuses by its name,
// against its schemas and the rules of a profile on a day, and gives its header, nil
// without one.
func CheckWritten(raw []byte, o Options) (*Header, []gateway.Fault, error) {
	profile, err := FindProfile(o.Profile)
	if err != nil {
		return nil, nil, err
	}
	e, faults := Read(raw, o.Limits)
	if len(faults) > 0 {
		return nil, faults, nil
	}
	var h *Header
	if e.Header.Present() {
		if faults = CheckSchema(e.Header); len(faults) == 0 {
			if h, err = decodeHeader(e.Header); err != nil {
				return nil, nil, err
			}
		}
	}
	if faults = append(faults, CheckSchema(e.Document)...); len(faults) > 0 {
		return h, faults, nil
	}
	_, faults, err = inspect(e.Document, newCheck(h, e.Document.Type, profile.on(o.Day), o))
	return h, faults, err
}

// accept leaves the message without content unless it is to be kept.
func accept(raw []byte, o Options, keep bool) (*Message, Result) {
	if o.KnownChain == nil {
		o.KnownChain = KnownChain
	}
	profile, err := FindProfile(o.Profile)
	if err != nil {
		return nil, rejected("", []gateway.Fault{{Gate: gateway.GateRules, Rule: "PROFILE", Reason: "FF10", Found: o.Profile, Hint: err.Error(), Tx: gateway.WholeMessage}})
	}
	envelope, faults := Read(raw, o.Limits)
	if len(faults) > 0 {
		return nil, rejected("", faults)
	}
	kind := envelope.Document.Type
	if faults := checkType(envelope); len(faults) > 0 {
		return nil, rejected(kind, faults)
	}
	if envelope.Header.Present() {
		faults = CheckSchema(envelope.Header)
	}
	if faults = append(faults, CheckSchema(envelope.Document)...); len(faults) > 0 {
		return nil, rejected(kind, faults)
	}
	message, faults, err := decode(envelope, profile, o, keep)
	if err != nil {
		return nil, rejected(kind, []gateway.Fault{{Gate: gateway.GateRules, Path: "/Document", Rule: "DECODE", Reason: reasonContent, Hint: err.Error(), Tx: gateway.WholeMessage}})
	}
	if o.House != nil {
		more, err := judgeByHouse(message, profile.Name, o)
		if err != nil && !(Result{Faults: faults}).Refused() {
			r := rejected(kind, []gateway.Fault{unjudged})
			r.Err = gateway.Errorf(gateway.CodeUnavailable, "house rules", gateway.RetrySameBytes, "%w", err)
			return message, r
		}
		faults = append(faults, more...)
		slices.SortStableFunc(faults, func(a, b gateway.Fault) int { return a.Tx - b.Tx })
	}
	r := Result{Verdict: Accepted, Message: kind, Faults: []gateway.Fault{}}
	if len(faults) > 0 {
		r = rejected(kind, faults)
	}
	r.Warnings = message.Warnings
	return message, r
}

// unjudged is said to somebody who asks for a verdict when there can be none.
var unjudged = gateway.Fault{
	Gate: gateway.GateRules, Path: "/Document", Rule: "HOUSE-RULES", Reason: "FF10", Tx: gateway.WholeMessage,
	Hint: "the rules of this bank could not judge the message; nothing of it was taken, send the same bytes again",
}

func rejected(kind string, faults []gateway.Fault) Result {
	return Result{Verdict: Rejected, Gate: faults[0].Gate, Message: kind, Faults: faults}
}

// checkType refuses what isn't served, naming what it is.
func checkType(e *Envelope) []gateway.Fault {
	f := gateway.Fault{Gate: gateway.GateType, Rule: "TYPE", Reason: reasonType, Path: "/Document", Found: e.Document.Type, Tx: gateway.WholeMessage}
	switch {
	case e.Document.Type == "":
		f.Found, f.Hint = excerpt(e.Document.uri), notISO(e.Document.uri)+"; served are "+Served()
	case strings.TrimSpace(e.Document.Type) != e.Document.Type:
		f.Found, f.Hint = fmt.Sprintf("%q", e.Document.uri), "there are blanks in the namespace of the Document; remove them"
	case inbound(e.Document.Type) == nil:
		f.Hint = notServed(e.Document.Type) + "; served are " + Served()
	case e.Header.Present() && schemas[e.Header.Type] == nil:
		f.Path, f.Found = "/AppHdr", e.Header.Type
		f.Hint = "this header is not served; served are head.001.001.01 to .04"
	default:
		return nil
	}
	return []gateway.Fault{f}
}

// notISO says what is wrong with a namespace that isn't one of ISO 20022.
func notISO(uri string) string {
	const like = namespace + "pacs.008.001.08"
	switch {
	case uri == "":
		return "the Document has no namespace; declare that of its message, such as " + like
	case strings.HasPrefix(strings.ToLower(strings.TrimSpace(uri)), namespace):
		return "the namespace of a Document is written in lower case and without blanks, such as " + like
	}
	return "the namespace of the Document isn't one of ISO 20022's, such as " + like
}

// expected is how many transactions a message says it has, as far as its size
// lets one believe it: no transaction is shorter than its mandatory elements.
func expected(stated string, p Part) int {
	const shortest = 180
	n, err := strconv.Atoi(strings.TrimSpace(stated))
	if err != nil || n < 1 {
		return 1
	}
	return min(n, len(p.XML)/shortest+1)
}

// decode types the message and runs the rules over it.
func decode(e *Envelope, profile Profile, o Options, keep bool) (*Message, []gateway.Fault, error) {
	m := &Message{Type: e.Document.Type, Envelope: e, Definition: inbound(e.Document.Type)}
	var err error
	if e.Header.Present() {
		if m.Header, err = decodeHeader(e.Header); err != nil {
			return nil, nil, err
		}
	}
	c := newCheck(m.Header, m.Type, profile.on(o.Day), o)
	sum, faults, err := inspect(e.Document, c)
	if err != nil {
		return nil, nil, fmt.Errorf("digest: %w", err)
	}
	m.Digest, m.Warnings = sum, c.warnings
	count, err := m.read(keep)
	if err != nil {
		return nil, nil, err
	}
	if count == 0 {
		faults = append(faults, gateway.Fault{
			Gate: gateway.GateRules, Path: "/Document/" + m.Definition.Root, Rule: "ISO-EMPTY", Reason: reasonMissing, Tx: gateway.WholeMessage,
			Hint: "the message names no transaction; name each one that it is about",
		})
		slices.SortStableFunc(faults, func(a, b gateway.Fault) int { return a.Tx - b.Tx }) // the whole message's first
	}
	return m, faults, nil
}

// read types the content, and keeps it if it is to.
func (m *Message) read(keep bool) (count int, err error) {
	if !keep && m.Definition.walk != nil {
		return m.Definition.walk(m.Envelope.Document)
	}
	if m.Content, err = m.Definition.decode(m.Envelope.Document); err != nil {
		return 0, err
	}
	m.CreditTransfer, _ = m.Content.(*CustomerCreditTransfer)
	if c, ok := m.Content.(*InstitutionCreditTransfer); ok && c.advisedBy(m.Header) {
		m.Digest = adviceDigest(m.Digest)
	}
	return m.Content.Count(), nil
}
