package mappings

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

// ReporterConfig says how reports are written.
type ReporterConfig struct {
	// Client finds the client of a transfer.
	Client func(id string) (*gateway.Client, bool)
	// Statuses is the table. Nil is DefaultStatuses.
	Statuses *Statuses
	// Network names the chains of bookings. It is not used for anything else.
	Network Network
	// Tables are those of clients that have their own rows, by client id.
	Tables map[string]*Statuses
	// BIC is the gateway's own, as InstgAgt and Fr of a report. Without one no report
	// has an AppHdr. Which have one otherwise is each client's choice; reports to who
	// isn't known by a BIC go without.
	BIC string
}

// Reporter writes the status messages and notifications of events. It is pure:
// the same event of the same subject gives the same bytes, also years later.
type Reporter struct {
	config   ReporterConfig
	chainIDs map[string]string // by chain name
}

var _ engine.Reporter = (*Reporter)(nil)

// NewReporter checks the configuration.
func NewReporter(c ReporterConfig) (*Reporter, error) {
	if c.Client == nil {
		return nil, gateway.Errorf(gateway.CodeConfiguration, "reports", gateway.RetryNever, "no clients")
	}
	if c.Statuses == nil {
		c.Statuses = DefaultStatuses()
	}
	r := &Reporter{config: c, chainIDs: map[string]string{}}
	for _, chain := range c.Network.Chains {
		r.chainIDs[chain.Name] = chain.ChainID
	}
	return r, nil
}

// Bounds of what a report says about reasons.
const (
	maxStatusReasons = 10
	maxReasonWords   = 420 // four pieces of AddtlInf
	maxPlaceWords    = 210 // two
	maxFoundWords    = 70  // with what introduces it, one
)

// Report gives the report about an event for each of the client's callbacks;
// none when the client hears nothing of it: it didn't ask for the status, the
// last report said the same, a final status was reported, or the event left no
// other state. Nothing in it comes from what may change about the transfer
// later.
func (r *Reporter) Report(s engine.Subject, e gateway.Event, told []gateway.Report) ([]engine.Told, error) {
	switch {
	case s.Transfer != nil:
		return r.transfer(s.Transfer, e, told)
	case s.Recall != nil:
		return r.recall(s.Recall, e, told)
	case s.Incoming != nil:
		return r.incoming(s.Incoming, e)
	case s.Order != nil:
		return r.order(s.Order, e, told)
	}
	return nil, nil
}

func (r *Reporter) transfer(t *gateway.Transfer, e gateway.Event, told []gateway.Report) ([]engine.Told, error) {
	client, ok := r.config.Client(t.Key.Client)
	if !ok || t.Key.Kind == gateway.KindFundLeg {
		return nil, nil // of an order's transfer the order tells
	}
	if t.Instruction.NAV != nil {
		return r.published(client, t, e, told)
	}
	// A report that can't be written doesn't keep the other from its bank.
	out, err := r.status(client, t, e, told)
	booked, bookErr := r.booked(client, t, e, told)
	returned, returnErr := r.returned(client, t, e, told)
	return slices.Concat(out, booked, returned), errors.Join(err, bookErr, returnErr)
}

// status tells what the event makes of the transfer's status.
func (r *Reporter) status(client *gateway.Client, t *gateway.Transfer, e gateway.Event, told []gateway.Report) ([]engine.Told, error) {
	last := lastStatus(told)
	if !reported(e.Type) || last != nil && final(last.Status) {
		return nil, nil
	}
	table := r.Statuses(client.ID)
	row := table.rowOf(t, e.Status.State, e.Reasons)
	status := wanted(client, t, e, row)
	if status == "" {
		return nil, nil
	}
	given := table.reasonsOf(e.Reasons, row, t.Route == nil)
	codes := reasonCodes(given)
	if last != nil && last.Status == status && last.Reason == codes {
		return nil, nil
	}
	report := gateway.Report{
		ID: reportID(t.ID, e, status), Client: client.ID, Type: table.Reply(t.Instruction.MessageType), Status: status, Reason: codes, CreatedAt: e.At,
	}
	write := r.write
	if report.Type == iso20022.TypeCustomerStatusReport {
		write = r.writeCustomer
	}
	var err error
	if report.Body, err = write(client, t, e, report.ID, status, given); err != nil {
		return nil, fmt.Errorf("status report %s: %w", report.ID, err)
	}
	return []engine.Told{tell(client, report)}, nil
}

// Statuses gives the table that holds for a client.
func (r *Reporter) Statuses(client string) *Statuses {
	if own, ok := r.config.Tables[client]; ok {
		return own
	}
	return r.config.Statuses
}

// tell has all callbacks of a client get a report.
func tell(client *gateway.Client, r gateway.Report) engine.Told {
	told := engine.Told{Report: r}
	for _, c := range client.Callbacks {
		told.Callbacks = append(told.Callbacks, c.Name)
	}
	return told
}

// lastStatus gives the last status report; other messages say nothing about the
// status.
func lastStatus(told []gateway.Report) *gateway.Report {
	for i := len(told) - 1; i >= 0; i-- {
		if isStatusReport(told[i].Type) {
			return &told[i]
		}
	}
	return nil
}

func isStatusReport(name string) bool {
	return name == iso20022.TypeStatusReport || name == iso20022.TypeCustomerStatusReport
}

// reported leaves out the events that only leave a trace. A contradiction
// comes after a final status, and is for camt.054 and a case to tell.
func reported(t gateway.EventType) bool {
	switch t {
	case gateway.EventRescreen, gateway.EventReplaced, gateway.EventAlarm, gateway.EventCase, gateway.EventContradicted, gateway.EventRecalled,
		gateway.EventReturned, gateway.EventDiagnosed, gateway.EventByHand:
		return false
	}
	return true
}

// wanted gives the first status of a row that the client wants. Of a
// transaction that was refused as it came, only the receipt may be told: it
// was never valid.
func wanted(client *gateway.Client, t *gateway.Transfer, e gateway.Event, row StatusRow) string {
	for _, s := range row.Statuses {
		if e.Type == gateway.EventReceived && t.Route == nil && s != "RCVD" {
			continue
		}
		if client.WantsStatus(s) {
			return s
		}
	}
	return ""
}

// reportID names report and message. Where a restored store counts positions
// again, transfer or time differ, so that no two contents share an id.
func reportID(subject string, e gateway.Event, status string) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %d %s %d", subject, e.Sequence, status, e.At.UnixMicro()))
	return fmt.Sprintf("VST-%d-%x", e.Position, sum[:5])
}

func (r *Reporter) write(client *gateway.Client, t *gateway.Transfer, e gateway.Event, id, status string, given []iso20022.StatusReason) ([]byte, error) {
	in := &t.Instruction
	tx := statusOf(t, e, status, given)
	tx.Original = iso20022.Original{MessageID: in.MsgID, MessageName: in.MessageType}
	tx.TransactionID = in.TxID
	at := moment(e)
	if status == "ACSC" || status == "ACCC" {
		tx.SettledOn = at.Format(time.DateOnly)
	}
	to := recipientOf(in)
	report := iso20022.StatusReport{MessageID: id, CreatedAt: at, Header: r.header(client, in.Heading, to, iso20022.TypeStatusReport, e.At)}
	if perTransaction(client) {
		tx.InstructingAgent, tx.InstructedAgent = r.config.BIC, to
	} else {
		report.InstructingAgent, report.InstructedAgent = r.config.BIC, to
	}
	report.Transactions = []iso20022.TransactionStatus{tx}
	return iso20022.WriteStatusReport(report)
}

// writeCustomer answers a pain.001: by its message and block.
func (r *Reporter) writeCustomer(client *gateway.Client, t *gateway.Transfer, e gateway.Event, id, status string, given []iso20022.StatusReason) ([]byte, error) {
	in := &t.Instruction
	tx := statusOf(t, e, status, given)
	return iso20022.WriteCustomerStatusReport(iso20022.CustomerStatusReport{
		MessageID: id, CreatedAt: moment(e), DebtorAgent: in.DebtorAgent.BICFI,
		Group:  iso20022.GroupStatus{Original: iso20022.Original{MessageID: in.MsgID, MessageName: in.MessageType}},
		Blocks: []iso20022.BlockStatus{{ID: first(in.PmtInfID, notProvided), Transactions: []iso20022.TransactionStatus{tx}}},
		Header: r.header(client, in.Heading, recipientOf(in), iso20022.TypeCustomerStatusReport, e.At),
	})
}

func statusOf(t *gateway.Transfer, e gateway.Event, status string, given []iso20022.StatusReason) iso20022.TransactionStatus {
	in := &t.Instruction
	return iso20022.TransactionStatus{
		StatusID: strconv.FormatInt(e.Sequence, 10), InstructionID: in.InstrID, EndToEndID: in.EndToEndID, UETR: in.UETR, Status: status, Reasons: given,
	}
}

// moment is the time that a report of an event carries.
func moment(e gateway.Event) time.Time { return e.At.UTC().Truncate(time.Millisecond) }

// recipientOf is the agent that hears of a transfer, by its BIC.
func recipientOf(in *gateway.Instruction) string {
	return first(in.InstructingAgent.BICFI, in.DebtorAgent.BICFI)
}

// reasonsOf gives the reasons of an event with their codes, or the row's own
// when there is none. Rule and place are told of a transaction alone that was
// refused as it came: any other reason may be the policy's, whose rules a sender
// must not learn.
func (s *Statuses) reasonsOf(reasons []gateway.Reason, row StatusRow, asItCame bool) []iso20022.StatusReason {
	var out []iso20022.StatusReason
	for _, r := range reasons {
		if !row.Reasons || len(out) == maxStatusReasons {
			break
		}
		var told iso20022.StatusReason
		told.Code, told.Proprietary = s.Code(r)
		if told.Code == "" && told.Proprietary == "" {
			told.Code, told.Proprietary = row.Code, row.Proprietary
		}
		told.Info = information(r.ForSender(), asItCame)
		if told.Code != "" || told.Proprietary != "" {
			out = append(out, told)
		}
	}
	if len(out) == 0 && (row.Code != "" || row.Proprietary != "") {
		out = append(out, iso20022.StatusReason{Code: row.Code, Proprietary: row.Proprietary})
	}
	return out
}

// information gives the words of a reason, each beginning a piece of AddtlInf of
// its own: what to change, and of a fault which rule it is, where, and what
// stood there.
func information(r gateway.Reason, fault bool) []string {
	var out []string
	if text := words(r.Text, maxReasonWords); text != "" {
		out = append(out, text)
	}
	if !fault {
		return out
	}
	if r.Rule != "" {
		place := "rule " + r.Rule
		if r.Path != "" {
			place += " at " + r.Path
		}
		out = append(out, words(place, maxPlaceWords))
	}
	if found := words(r.Found, maxFoundWords); found != "" {
		out = append(out, "found: "+found)
	}
	return out
}

// words makes text fit for AddtlInf, so that no reason can keep a report from
// its schema and the reports behind it from their bank. What is cut to size
// shows it.
func words(text string, size int) string {
	text = strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\r' || r == '\t':
			return ' '
		case !unicode.IsPrint(r) || r == utf8.RuneError:
			return -1
		}
		return r
	}, text)
	text = strings.Join(strings.Fields(text), " ")
	if runes := []rune(text); len(runes) > size {
		text = strings.TrimSpace(string(runes[:size-1])) + "…"
	}
	return text
}

// reasonCodes names the reasons in one text, each once: what a report repeats
// or changes is told by it.
func reasonCodes(reasons []iso20022.StatusReason) string {
	var codes []string
	seen := map[string]bool{}
	for _, r := range reasons {
		if code := first(r.Code, r.Proprietary); !seen[code] {
			seen[code] = true
			codes = append(codes, code)
		}
	}
	return strings.Join(codes, ",")
}
