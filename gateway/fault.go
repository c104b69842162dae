package gateway

// Gate names the check that caught a fault, in the order in which a message
// passes them.
type Gate string

// The gates. Nothing of a message reaches a later gate before it has passed
// the earlier ones.
const (
	GateParse Gate = "parse" // not well-formed, or over a structural limit
	GateSize  Gate = "size"  // larger than the door takes
	GateType  Gate = "type"  // not a message that we serve
	GateXSD   Gate = "xsd"   // against the published schema
	GateRules Gate = "rules" // against the rules of the profile
)

// WholeMessage is the Tx of a fault that concerns the message and not one of
// its transactions.
const WholeMessage = -1

// Fault is one thing that is wrong with a message, in words that a bank's
// developer can act on. Faults are collected, not returned one at a time.
type Fault struct {
	Gate   Gate   `json:"gate"`
	Path   string `json:"path"`   // XPath in the message, 1-based; empty when there is none
	Rule   string `json:"rule"`   // our id or the published number of the rule
	Reason string `json:"reason"` // ISO 20022 external reason code, such as AC01
	Found  string `json:"found"`  // what stood there, shortened
	Hint   string `json:"hint"`   // what to change
	Tx     int    `json:"-"`      // 0-based transaction, or WholeMessage
	// Txs is how many transactions from Tx on have this fault: one of what they
	// share, such as a PmtInf, is one of each of them. Zero means one.
	Txs int `json:"-"`

	// TakenBy is who has the identification that stood there, always the same
	// client's. Nil for any other fault.
	TakenBy *Taken `json:"taken_by,omitempty"`
}

// Taken is what an identification belongs to already, and in which state it is.
type Taken struct {
	ID    string `json:"id" doc:"Of the transfer, order, recall or incoming payment"`
	State string `json:"state"`
}

// Concerns reports whether the fault is one of a transaction.
func (f Fault) Concerns(tx int) bool {
	return f.Tx >= 0 && tx >= f.Tx && tx < f.Tx+max(f.Txs, 1)
}

// FaultsOf tells apart what is wrong with which of some transactions. Faults of the
// whole message are none of theirs.
func FaultsOf(faults []Fault, txs int) [][]Fault {
	of := make([][]Fault, txs)
	for _, f := range faults {
		for i := max(f.Tx, 0); i < txs && f.Concerns(i); i++ {
			of[i] = append(of[i], f)
		}
	}
	return of
}

// String gives path, rule and reason in one line, for logs and AddtlInf.
func (f Fault) String() string {
	s := f.Rule
	if f.Path != "" {
		s = f.Path + ": " + s
	}
	if f.Reason != "" {
		s += " (" + f.Reason + ")"
	}
	return s + ": " + f.Hint
}

// ForSender gives the fault as the sender of the message may read it: of one
// with a regulatory reason nothing but that. The transaction remains, but not the
// element, which could tell whom the rule means.
func (f Fault) ForSender() Fault {
	if !Regulatory(f.Reason) {
		return f
	}
	return Fault{Gate: f.Gate, Rule: "regulatory", Reason: f.Reason, Hint: regulatoryWords, Tx: f.Tx, Txs: f.Txs}
}
