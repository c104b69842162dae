package mappings

import (
	"crypto/sha256"
	"fmt"
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
	// Tables are those of clients that have their own rows, by client id.
	Tables map[string]*Statuses
	// BIC is the gateway's own, as InstgAgt of a report. May be empty.
	BIC string
	// Header puts an AppHdr before each report; it needs BIC. Reports to a client
	// whose agent isn't known by a BIC go without.
	Header bool
}

// Reporter writes pacs.002 about the events of transfers. It is pure: the same
// event of the same transfer gives the same bytes, also years later.
type Reporter struct {
	config ReporterConfig
}

var _ engine.Reporter = (*Reporter)(nil)

// NewReporter checks the configuration.
func NewReporter(c ReporterConfig) (*Reporter, error) {
	if c.Client == nil {
		return nil, gateway.Errorf(gateway.CodeConfiguration, "reports", gateway.RetryNever, "no clients")
	}
	if c.Header && c.BIC == "" {
		return nil, gateway.Errorf(gateway.CodeConfiguration, "reports", gateway.RetryNever, "a header needs the gateway's BIC")
	}
	if c.Statuses == nil {
		c.Statuses = DefaultStatuses()
	}
	return &Reporter{c}, nil
}

// Bounds of what a report says about reasons.
const (
	maxStatusReasons = 10
	maxReasonWords   = 420 // four pieces of AddtlInf
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
	}
	return nil, nil
}

func (r *Reporter) transfer(t *gateway.Transfer, e gateway.Event, told []gateway.Report) ([]engine.Told, error) {
	client, ok := r.config.Client(t.Key.Client)
	last := lastStatus(told)
	if !ok || !reported(e.Type) || last != nil && final(last.Status) {
		return nil, nil
	}
	table := r.Statuses(client.ID)
	row := table.Row(e.Status.State)
	status := wanted(client, t, e, row)
	if status == "" {
		return nil, nil
	}
	given := table.reasonsOf(e.Reasons, row)
	codes := reasonCodes(given)
	if last != nil && last.Status == status && last.Reason == codes {
		return nil, nil
	}
	id := reportID(t, e, status)
	body, err := r.write(t, e, id, status, given)
	if err != nil {
		return nil, fmt.Errorf("status report %s: %w", id, err)
	}
	return []engine.Told{tell(client, gateway.Report{
		ID: id, Client: client.ID, Type: iso20022.TypeStatusReport, Status: status, Reason: codes, Body: body, CreatedAt: e.At,
	})}, nil
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
		if told[i].Type == iso20022.TypeStatusReport {
			return &told[i]
		}
	}
	return nil
}

// reported leaves out the events that only leave a trace. A contradiction
// comes after a final status, and is for camt.054 and a case to tell.
func reported(t gateway.EventType) bool {
	switch t {
	case gateway.EventRescreen, gateway.EventReplaced, gateway.EventAlarm, gateway.EventCase, gateway.EventContradicted, gateway.EventRecalled:
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
func reportID(t *gateway.Transfer, e gateway.Event, status string) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s %d %s %d", t.ID, e.Sequence, status, e.At.UnixMicro()))
	return fmt.Sprintf("VST-%d-%x", e.Position, sum[:5])
}

func (r *Reporter) write(t *gateway.Transfer, e gateway.Event, id, status string, given []iso20022.StatusReason) ([]byte, error) {
	in := &t.Instruction
	at := e.At.UTC().Truncate(time.Millisecond)
	tx := iso20022.TransactionStatus{
		StatusID:      fmt.Sprintf("%d", e.Sequence),
		Original:      iso20022.Original{MessageID: in.MsgID, MessageName: in.MessageType},
		InstructionID: in.InstrID, EndToEndID: in.EndToEndID, TransactionID: in.TxID, UETR: in.UETR,
		Status: status, Reasons: given,
	}
	if status == "ACSC" || status == "ACCC" {
		tx.SettledOn = at.Format(time.DateOnly)
	}
	to := first(in.InstructingAgent.BICFI, in.DebtorAgent.BICFI)
	report := iso20022.StatusReport{
		MessageID: id, CreatedAt: at, InstructingAgent: r.config.BIC, InstructedAgent: to, Transactions: []iso20022.TransactionStatus{tx},
	}
	if r.config.Header && to != "" {
		report.Header = &iso20022.OutboundHeader{From: r.config.BIC, To: to}
	}
	return iso20022.WriteStatusReport(report)
}

// reasonsOf gives the reasons of an event with their codes, or the row's own
// when there is none.
func (s *Statuses) reasonsOf(reasons []gateway.Reason, row StatusRow) []iso20022.StatusReason {
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
		if text := words(r.Text); text != "" {
			told.Info = []string{text}
		}
		if told.Code != "" || told.Proprietary != "" {
			out = append(out, told)
		}
	}
	if len(out) == 0 && (row.Code != "" || row.Proprietary != "") {
		out = append(out, iso20022.StatusReason{Code: row.Code, Proprietary: row.Proprietary})
	}
	return out
}

// words makes text fit for AddtlInf, so that no reason can keep a report from
// its schema and the reports behind it from their bank.
func words(text string) string {
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
	if runes := []rune(text); len(runes) > maxReasonWords {
		text = string(runes[:maxReasonWords])
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
