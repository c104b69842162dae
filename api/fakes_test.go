package api_test

import (
	"context"
	"crypto/sha256"
	"encoding/xml"
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

var noon = time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)

// memory is a store with memory. It holds what the engine commits and keeps its
// promises about keys, versions and messages.
type memory struct {
	mu          sync.Mutex
	balances    map[string]gateway.ReturnBalance
	fundOrders  map[string]gateway.Order
	incoming    map[string]gateway.Incoming
	orders      []engine.ReturnOrder
	commits     int
	events      map[string][]gateway.Event
	failure     error // of every call, when set
	incarnation string
	keys        map[gateway.Key]string
	messages    map[string]gateway.Message
	proposals   map[string]gateway.Proposal
	recoveries  map[string]gateway.Recovery
	recalls     map[string]gateway.Recall
	reports     map[string]gateway.Report
	transfers   map[string]*gateway.Transfer
	versions    []gateway.DirectoryUpdate
	releases    []gateway.PolicyUpdate
	decisions   []gateway.Decision
	files       map[string][]gateway.CaseEntry
}

func newMemory() *memory {
	return &memory{
		events: map[string][]gateway.Event{}, incarnation: "one", keys: map[gateway.Key]string{}, messages: map[string]gateway.Message{},
		proposals: map[string]gateway.Proposal{}, recoveries: map[string]gateway.Recovery{}, recalls: map[string]gateway.Recall{}, fundOrders: map[string]gateway.Order{}, reports: map[string]gateway.Report{}, transfers: map[string]*gateway.Transfer{},
	}
}

func absent(what, id string) error {
	return gateway.Errorf(gateway.CodeNotFound, "read "+what, gateway.RetryNever, "no %s %s", what, id)
}

func (m *memory) Commit(_ context.Context, c *gateway.Commit) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.failure != nil {
		return m.failure
	}
	if c.Message != nil {
		for _, known := range m.messages {
			if known.Client == c.Message.Client && known.Digest == c.Message.Digest {
				return gateway.Errorf(gateway.CodeConflict, "commit", gateway.RetryNever, "message %s is stored", known.ID)
			}
		}
	}
	for _, t := range c.Transfers {
		if id, taken := m.keys[t.Key]; taken {
			return gateway.Errorf(gateway.CodeConflict, "commit", gateway.RetryNever, "key %s is taken by %s", t.Key, id)
		}
	}
	for _, p := range c.Proposals {
		if known, ok := m.proposals[p.ID]; ok && known.Version != p.Version-1 {
			return gateway.Errorf(gateway.CodeVersion, "commit", gateway.RetrySameBytes, "proposal %s has moved on", p.ID)
		}
	}
	if u := c.PolicyUpdate; u != nil {
		if u.Release.Number != int64(len(m.releases)+1) {
			return gateway.Errorf(gateway.CodeVersion, "commit", gateway.RetryAfterChange, "release %d is the last one", len(m.releases))
		}
		m.releases = append(m.releases, *u)
	}
	if u := c.DirectoryUpdate; u != nil {
		if u.Version.Version != int64(len(m.versions)+1) {
			return gateway.Errorf(gateway.CodeVersion, "commit", gateway.RetryAfterChange, "version %d is in force", len(m.versions))
		}
		m.versions = append(m.versions, *u)
	}
	if c.Message != nil {
		stored := *c.Message
		stored.Body = slices.Clone(stored.Body)
		m.messages[stored.ID] = stored
	}
	for _, t := range c.Transfers {
		stored := *t
		m.transfers[t.ID], m.keys[t.Key] = &stored, t.ID
	}
	for id, events := range c.Events {
		m.append(id, events)
	}
	for _, change := range c.Changes {
		t := *m.transfers[change.TransferID]
		t.Status, t.Work, t.Progress = change.Status, change.Work, change.Progress
		t.Version += int64(len(change.Events))
		m.transfers[t.ID] = &t
		m.append(t.ID, change.Events)
	}
	for _, p := range c.Proposals {
		m.proposals[p.ID] = p
	}
	for _, e := range c.CaseEntries {
		if m.files == nil {
			m.files = map[string][]gateway.CaseEntry{}
		}
		if e.Sequence != int64(len(m.files[e.Case])+1) {
			return gateway.Errorf(gateway.CodeVersion, "commit", gateway.RetryAfterChange, "the file of case %s has moved on", e.Case)
		}
		m.files[e.Case] = append(m.files[e.Case], e)
	}
	for _, s := range c.Orders {
		m.fundOrders[s.Order.ID] = s.Order
	}
	for _, s := range c.Recalls {
		m.recalls[s.Recall.ID] = s.Recall
		m.append(s.Recall.ID, s.Events)
	}
	m.commits++
	return nil
}

func (m *memory) append(id string, events []gateway.Event) {
	for _, e := range events {
		e.Sequence = int64(len(m.events[id]) + 1)
		e.Position = e.Sequence
		m.events[id] = append(m.events[id], e)
	}
}

func (m *memory) MessageByDigest(_ context.Context, client, msgID string, digest [32]byte) (gateway.Message, bool, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, known := range m.messages {
		if known.Client == client && known.MsgID == msgID && known.Digest == digest {
			return known, true, m.failure
		}
	}
	return gateway.Message{}, false, m.failure
}

func (m *memory) MessageByMsgID(_ context.Context, client, msgID string) ([]gateway.Message, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var found []gateway.Message
	for _, known := range m.messages {
		if known.Client == client && known.MsgID == msgID {
			found = append(found, known)
		}
	}
	return found, m.failure
}

func (m *memory) MsgIDHolder(context.Context, string, string) (string, error) { return "", m.failure }

func (m *memory) Transfers(_ context.Context, ids []string) ([]*gateway.Transfer, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var found []*gateway.Transfer
	for _, id := range ids {
		found = append(found, m.transfers[id])
	}
	return found, m.failure
}

func (m *memory) RecallsOf(_ context.Context, messageID string) ([]gateway.Recall, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var found []gateway.Recall
	for _, r := range m.recalls {
		if r.MessageID == messageID {
			found = append(found, r)
		}
	}
	slices.SortFunc(found, func(a, b gateway.Recall) int { return a.Index - b.Index })
	return found, m.failure
}

func (m *memory) RecallByKey(_ context.Context, client, key string) (gateway.Recall, bool, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, r := range m.recalls {
		if r.Client == client && r.Key == key {
			return r, true, m.failure
		}
	}
	return gateway.Recall{}, false, m.failure
}

func (m *memory) Incarnation() string {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.incarnation
}

func read[T any](m *memory, from map[string]T, what, id string) (T, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	v, ok := from[id]
	if m.failure != nil {
		return v, m.failure
	}
	if !ok {
		return v, absent(what, id)
	}
	return v, nil
}

func (m *memory) Message(_ context.Context, id string) (gateway.Message, error) {
	return read(m, m.messages, "message", id)
}

func (m *memory) Transfer(_ context.Context, id string) (*gateway.Transfer, error) {
	return read(m, m.transfers, "transfer", id)
}

func (m *memory) Report(_ context.Context, id string) (gateway.Report, error) {
	return read(m, m.reports, "report", id)
}

func (m *memory) Recall(_ context.Context, id string) (gateway.Recall, error) {
	return read(m, m.recalls, "recall", id)
}

func (m *memory) ListRecalls(_ context.Context, f gateway.RecallFilter) ([]gateway.Recall, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var found []gateway.Recall
	for _, r := range m.recalls {
		if r.ID > f.AfterID && is(f.Client, r.Client) && is(f.State, r.State) && is(f.TransferID, r.TransferID) && is(f.MessageID, r.MessageID) {
			found = append(found, r)
		}
	}
	slices.SortFunc(found, func(a, b gateway.Recall) int { return strings.Compare(a.ID, b.ID) })
	return found[:min(len(found), f.Limit)], m.failure
}

func (m *memory) Proposal(_ context.Context, id string) (gateway.Proposal, error) {
	return read(m, m.proposals, "proposal", id)
}

func (m *memory) ListTransfers(_ context.Context, f gateway.TransferFilter) ([]*gateway.Transfer, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var found []*gateway.Transfer
	for _, t := range m.transfers {
		if t.ID > f.AfterID && is(f.Client, t.Key.Client) && is(f.UETR, t.Instruction.UETR) && is(f.EndToEndID, t.Instruction.EndToEndID) &&
			is(f.State, t.Status.State) && is(f.MessageID, t.MessageID) {
			found = append(found, t)
		}
	}
	slices.SortFunc(found, func(a, b *gateway.Transfer) int { return strings.Compare(a.ID, b.ID) })
	return found[:min(len(found), f.Limit)], m.failure
}

func (m *memory) ListProposals(_ context.Context, f gateway.ProposalFilter) ([]gateway.Proposal, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var found []gateway.Proposal
	for _, p := range m.proposals {
		if p.ID > f.AfterID && is(f.Client, p.Client) && is(f.State, p.State) {
			found = append(found, p)
		}
	}
	slices.SortFunc(found, func(a, b gateway.Proposal) int { return strings.Compare(a.ID, b.ID) })
	return found[:min(len(found), f.Limit)], m.failure
}

// is reports whether a filter's field lets a value pass.
func is[T ~string](want, got T) bool { return want == "" || want == got }

func (m *memory) EventsOf(_ context.Context, id string, after int64, n int) ([]gateway.Event, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	events := m.events[id]
	events = events[min(int(after), len(events)):]
	return events[:min(n, len(events))], m.failure
}

func (m *memory) ReportsOf(_ context.Context, id string) ([]gateway.Report, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var found []gateway.Report
	for _, r := range m.reports {
		if r.TransferID == id {
			found = append(found, r)
		}
	}
	slices.SortFunc(found, func(a, b gateway.Report) int { return int(a.Sequence - b.Sequence) })
	return found, m.failure
}

// reader understands <m id="M1"><t uetr="…" amount="10.5"/></m>. A t without
// amount is refused alone, an m without id is refused whole.
type reader struct{}

func (reader) Read(_ context.Context, client *gateway.Client, body []byte) (*engine.Reading, error) {
	refuse := func(faults ...gateway.Fault) (*engine.Reading, error) {
		return nil, &gateway.Error{Code: gateway.CodeInvalidMessage, Op: "read", Reason: "FF01", Retry: gateway.RetryAfterChange, Detail: "the message is refused", Faults: faults}
	}
	var m struct {
		XMLName xml.Name `xml:"m"`
		ID      string   `xml:"id,attr"`
		T       []struct {
			UETR   string `xml:"uetr,attr"`
			Amount string `xml:"amount,attr"`
		} `xml:"t"`
		Back []struct {
			UETR string `xml:"uetr,attr"`
		} `xml:"back"`
	}
	if err := xml.Unmarshal(body, &m); err != nil {
		return refuse(gateway.Fault{Gate: gateway.GateParse, Rule: "well-formed", Reason: "FF01", Hint: "send XML", Tx: gateway.WholeMessage})
	}
	if m.ID == "" {
		return refuse(
			gateway.Fault{Gate: gateway.GateXSD, Path: "/m/@id", Rule: "required", Reason: "FF01", Hint: "say which message it is", Tx: gateway.WholeMessage},
			gateway.Fault{Gate: gateway.GateXSD, Path: "/m/t[1]", Rule: "required", Reason: "AM12", Found: "nothing", Hint: "add it", Tx: 0},
			gateway.Fault{Gate: gateway.GateRules, Path: "/m/b[1]/c", Rule: "shared", Reason: "AC02", Hint: "of all below", Tx: 0, Txs: 2},
		)
	}
	r := &engine.Reading{Message: gateway.Message{Type: "pacs.008.001.08", MsgID: m.ID, SHA256: sha256.Sum256(body), Digest: sha256.Sum256([]byte(strings.Join(strings.Fields(string(body)), " ")))}}
	for _, t := range m.T {
		read := engine.ReadTransfer{Transfer: gateway.Transfer{
			Key: gateway.UETRKey(client.ID, gateway.KindCustomerCreditTransfer, "", t.UETR), Ref: gateway.NewPaymentRef("ALPHDEFF", "cct", "", t.UETR),
			Instruction: gateway.Instruction{MessageType: r.Message.Type, MsgID: m.ID, UETR: t.UETR, EndToEndID: "E-" + m.ID},
		}}
		if amount, err := gateway.ParseAmount(t.Amount, "EUR"); err == nil {
			read.Transfer.Instruction.Amount = amount
			read.Transfer.Route = &gateway.Route{Lane: "ethereum→base", Selector: "15971525489660198786", Units: "9007199254740993000000", GasLimit: 200_000}
		} else {
			read.Transfer.Instruction.AmountText = t.Amount
			read.Rejected = []gateway.Reason{{Rule: "amount", Text: "no amount", ISO: "AM12", Path: "/m/t/@amount", Found: t.Amount}}
		}
		r.Transfers = append(r.Transfers, read)
	}
	for i, back := range m.Back {
		r.Recalls = append(r.Recalls, gateway.Recall{
			Index: i, Key: m.ID + " " + fmt.Sprint(i),
			Request: gateway.RecallRequest{
				MessageType: "camt.056.001.08", AssignmentID: m.ID, Original: gateway.OriginalRef{UETR: back.UETR},
				Amount: gateway.MustAmount("12.5", "EUR"), Reason: "DUPL",
			},
		})
	}
	return r, nil
}

// counter gives ids that sort in the order in which they were given.
func counter() func(prefix string) string {
	var n atomic.Int64
	return func(prefix string) string { return fmt.Sprintf("%s_%06d", prefix, n.Add(1)) }
}

func (*memory) IncomingByRef(context.Context, string, gateway.PaymentRef) ([]gateway.Incoming, error) {
	return nil, nil
}

func (*memory) IncomingOfMessage(context.Context, string) ([]gateway.Incoming, error) {
	return nil, nil
}

func (*memory) ListIncoming(context.Context, gateway.IncomingFilter) ([]gateway.Incoming, error) {
	return nil, nil
}

func (m *memory) OverdueProposals(_ context.Context, now time.Time, n int) ([]gateway.Proposal, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	var found []gateway.Proposal
	for _, p := range m.proposals {
		if p.State == gateway.ProposalOpen && p.Kind != gateway.ProposalRelease && !now.Before(p.ExpiresAt) && len(found) < n {
			found = append(found, p)
		}
	}
	return found, m.failure
}

func (m *memory) Recovery(_ context.Context, transferID string) (gateway.Recovery, bool, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	r, found := m.recoveries[transferID]
	return r, found, m.failure
}
