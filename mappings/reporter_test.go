package mappings_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
	"github.com/vostro-gateway/vostro/mappings"
)

var update = flag.Bool("update", false, "write the golden files anew")

var at = time.Date(2026, 11, 20, 9, 30, 15, 250_000_000, time.UTC)

// everything is every status that a client can ask for.
var everything = strings.Fields("RCVD ACTC ACCP ACSP ACSC ACCC ACWC PDNG CANC RJCT")

func newReporter(t testing.TB, client *gateway.Client, change ...func(*mappings.ReporterConfig)) *mappings.Reporter {
	t.Helper()
	c := mappings.ReporterConfig{Client: func(id string) (*gateway.Client, bool) { return client, id == client.ID }}
	for _, f := range change {
		f(&c)
	}
	r, err := mappings.NewReporter(c)
	require.NoError(t, err)
	return r
}

// transfer is a mapped transfer as the store would give it.
func transfer(t testing.TB) *gateway.Transfer {
	t.Helper()
	tr := read(t, newReader(t), alpha(), body(pay{txID: "T-1"})).Transfers[0].Transfer
	tr.ID, tr.MessageID = "tr_1", "msg_1"
	return &tr
}

var eventOf = map[gateway.State]gateway.EventType{
	gateway.StateReceived: gateway.EventReceived, gateway.StateHeld: gateway.EventHeld, gateway.StateWarehoused: gateway.EventWarehoused,
	gateway.StateApproved: gateway.EventApproved, gateway.StateParked: gateway.EventParked, gateway.StateRejected: gateway.EventRejected,
	gateway.StateCanceled: gateway.EventCanceled, gateway.StateSubmitting: gateway.EventSubmitting,
}

// event is what leads to a state, at position 7.
func event(state gateway.State, reasons ...gateway.Reason) gateway.Event {
	kind, ok := eventOf[state]
	if !ok {
		kind = gateway.EventObserved
	}
	return gateway.Event{Position: 7, Subject: "tr_1", Sequence: 3, Type: kind, Status: gateway.Status{State: state}, Reasons: reasons, At: at}
}

// report gives the only report of an event, or nil.
func report(t testing.TB, r *mappings.Reporter, tr *gateway.Transfer, e gateway.Event, last *gateway.Report) (*gateway.Report, []string) {
	t.Helper()
	var told []gateway.Report
	if last != nil {
		before := *last
		before.Type = "pacs.002.001.10"
		told = append(told, before)
	}
	out, err := r.Report(engine.Subject{Transfer: tr}, e, told)
	require.NoError(t, err)
	if len(out) == 0 {
		return nil, nil
	}
	require.Len(t, out, 1)
	return &out[0].Report, out[0].Callbacks
}

func TestEveryStateIsReportedAsItsStatus(t *testing.T) {
	t.Parallel()
	client := alpha()
	client.Statuses = everything
	r := newReporter(t, client)
	because := gateway.Reason{Rule: "r", Text: "words for the bank", Path: "Cdtr"}
	withISO := gateway.Reason{Rule: "s", Text: strings.Repeat("a longer explanation ", 10), ISO: "ED06"}
	for _, tc := range []struct {
		state          gateway.State
		status, reason string
		reasons        []gateway.Reason
	}{
		{gateway.StateReceived, "ACTC", "", nil},
		{gateway.StateHeld, "PDNG", "HOLD", []gateway.Reason{because}},
		{gateway.StateWarehoused, "PDNG", "DATE", []gateway.Reason{because}},
		{gateway.StateApproved, "ACCP", "", []gateway.Reason{because}},
		{gateway.StateParked, "PDNG", "ED06", []gateway.Reason{withISO}},
		{gateway.StateSubmitting, "ACSP", "G000", nil},
		{gateway.StateSent, "ACSP", "G000", nil},
		{gateway.StateSourceFinal, "ACSP", "G000", nil},
		{gateway.StateStranded, "PDNG", "STRANDED", nil},
		{gateway.StateUndelivered, "ACWC", "UNDELIVERED", nil},
		{gateway.StateCredited, "ACSP", "G000", nil},
		{gateway.StateSettled, "ACCC", "", nil},
		{gateway.StateRejected, "RJCT", "RR04,NARR", []gateway.Reason{{Rule: "x", Text: "refused for regulatory reasons", ISO: "RR04"}, because}},
		{gateway.StateCanceled, "RJCT", "CUST", nil},
	} {
		got, _ := report(t, r, transfer(t), event(tc.state, tc.reasons...), nil)
		require.NotNil(t, got, tc.state)
		require.Equal(t, tc.status, got.Status, tc.state)
		require.Equal(t, tc.reason, got.Reason, tc.state)
		require.Empty(t, iso20022.CheckSchema(iso20022.Part{Type: got.Type, End: len(got.Body), XML: document(got.Body)}))
		golden(t, "pacs.002-"+string(tc.state)+".xml", got.Body)
	}
}

// document cuts the XML declaration off.
func document(body []byte) []byte {
	return []byte(string(body)[strings.Index(string(body), "<Document"):])
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(file, got, 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got), name)
}

func TestAReportNamesItsEventAndGoesToEveryCallback(t *testing.T) {
	t.Parallel()
	got, deliveries := report(t, newReporter(t, alpha()), transfer(t), event(gateway.StateSettled), nil)
	require.Equal(t, "alpha", got.Client)
	require.Equal(t, "pacs.002.001.10", got.Type)
	require.Equal(t, at, got.CreatedAt)
	require.Contains(t, string(got.Body), "<MsgId>"+got.ID+"</MsgId>")
	require.Contains(t, string(got.Body), "<TxSts>ACSC</TxSts>")
	require.Contains(t, string(got.Body), "<FctvIntrBkSttlmDt><Dt>2026-11-20</Dt>")
	require.LessOrEqual(t, len(got.ID), 35)
	require.Equal(t, []string{"hook", "spare"}, deliveries)
}

func TestARepeatedStepWritesTheSameBytes(t *testing.T) {
	t.Parallel()
	r, tr := newReporter(t, alpha()), transfer(t)
	one, _ := report(t, r, tr, event(gateway.StateSent), nil)
	tr.Status = gateway.Status{State: gateway.StateSettled}
	tr.Version, tr.UpdatedAt = 99, at.Add(time.Hour)
	tr.Progress = gateway.Progress{MessageID: common.HexToHash("0x1"), Reasons: []gateway.Reason{{Rule: "x", Text: "y", ISO: "ED05"}}}
	two, _ := report(t, r, tr, event(gateway.StateSent), nil)
	require.Equal(t, one, two)

	other := event(gateway.StateSent)
	other.Sequence++
	three, _ := report(t, r, tr, other, nil)
	require.NotEqual(t, one.ID, three.ID)
	tr.ID = "tr_2"
	four, _ := report(t, r, tr, event(gateway.StateSent), nil)
	require.NotEqual(t, one.ID, four.ID, "a restored store gives positions again, to other transfers")
}

func TestAClientHearsWhatItAskedFor(t *testing.T) {
	t.Parallel()
	for _, tc := range []struct {
		wants string
		state gateway.State
		hears string
	}{
		{"RJCT ACSC", gateway.StateApproved, ""},
		{"RJCT ACSC", gateway.StateSettled, "ACSC"},
		{"RJCT ACCC", gateway.StateSettled, "ACCC"},
		{"ACSC ACCC", gateway.StateSettled, "ACCC"},
		{"RCVD", gateway.StateReceived, "RCVD"},
		{"RCVD ACTC", gateway.StateReceived, "ACTC"},
		{"ACSP", gateway.StateStranded, "ACSP"},
		{"PDNG ACSP", gateway.StateUndelivered, "PDNG"},
		{"", gateway.StateRejected, ""},
	} {
		client := alpha()
		client.Statuses = strings.Fields(tc.wants)
		got, deliveries := report(t, newReporter(t, client), transfer(t), event(tc.state), nil)
		if tc.hears == "" {
			require.Nil(t, got, tc)
			require.Empty(t, deliveries)
			continue
		}
		require.Equal(t, tc.hears, got.Status, tc)
	}
}

func TestNothingIsSaidTwiceInARow(t *testing.T) {
	t.Parallel()
	r, tr := newReporter(t, alpha()), transfer(t)
	first, _ := report(t, r, tr, event(gateway.StateSubmitting), nil)
	for _, state := range []gateway.State{gateway.StateSent, gateway.StateSourceFinal, gateway.StateCredited} {
		again, _ := report(t, r, tr, event(state), first)
		require.Nil(t, again, state)
	}
	held, _ := report(t, r, tr, event(gateway.StateHeld, gateway.Reason{Rule: "a", Text: "t"}), nil)
	parked, _ := report(t, r, tr, event(gateway.StateParked, gateway.Reason{Rule: "b", Text: "t", ISO: "ED06"}), held)
	require.NotNil(t, parked, "the same status for another reason is news")
	require.Equal(t, "PDNG", parked.Status)
}

func TestNothingFollowsAFinalStatus(t *testing.T) {
	t.Parallel()
	client := alpha()
	client.Statuses = everything
	r, tr := newReporter(t, client), transfer(t)
	for _, status := range []string{"ACSC", "ACCC", "RJCT", "CANC"} {
		for _, state := range gateway.States() {
			got, _ := report(t, r, tr, event(state), &gateway.Report{Status: status})
			require.Nil(t, got, "%s after %s", state, status)
		}
	}
}

func TestEventsThatOnlyLeaveATraceAreNotReported(t *testing.T) {
	t.Parallel()
	r, tr := newReporter(t, alpha()), transfer(t)
	for _, kind := range []gateway.EventType{
		gateway.EventRescreen, gateway.EventReplaced, gateway.EventAlarm, gateway.EventCase, gateway.EventContradicted,
	} {
		e := event(gateway.StateSent)
		e.Type = kind
		got, _ := report(t, r, tr, e, nil)
		require.Nil(t, got, kind)
	}
}

func TestATransactionRefusedAsItCameIsNeverCalledValid(t *testing.T) {
	t.Parallel()
	client := alpha()
	client.Statuses = []string{"ACTC", "RJCT"}
	tr := transfer(t)
	tr.Route = nil
	got, _ := report(t, newReporter(t, client), tr, event(gateway.StateReceived), nil)
	require.Nil(t, got)
	client.Statuses = []string{"ACTC", "RCVD", "RJCT"}
	got, _ = report(t, newReporter(t, client), tr, event(gateway.StateReceived), nil)
	require.Equal(t, "RCVD", got.Status)
}

func TestAClientThatIsGoneStopsNobodysReports(t *testing.T) {
	t.Parallel()
	tr := transfer(t)
	tr.Key.Client = "gone"
	got, deliveries := report(t, newReporter(t, alpha()), tr, event(gateway.StateSettled), nil)
	require.Nil(t, got)
	require.Nil(t, deliveries)
}

func TestNoReasonKeepsAReportFromItsSchema(t *testing.T) {
	t.Parallel()
	many := make([]gateway.Reason, 50)
	for i := range many {
		many[i] = gateway.Reason{Rule: "r", Text: "\x00\x1b \u202e<&>\n\n" + strings.Repeat("無", 2000) + "\xff", ISO: "RR04"}
	}
	got, _ := report(t, newReporter(t, alpha()), transfer(t), event(gateway.StateRejected, many...), nil)
	require.Less(t, len(got.Body), 64<<10)
	require.NotContains(t, string(got.Body), "\u202e")
	odd, _ := report(t, newReporter(t, alpha()), transfer(t), event(gateway.StateRejected, gateway.Reason{Rule: "r", Text: "t", ISO: "no code"}), nil)
	require.Equal(t, "NARR", odd.Reason)
	bare, _ := report(t, newReporter(t, alpha()), transfer(t), event(gateway.StateRejected), nil)
	require.Contains(t, string(bare.Body), "<Cd>NARR</Cd>", "a rejection always has a reason")
}

func TestAHeaderNamesBothSides(t *testing.T) {
	t.Parallel()
	client := alpha()
	client.Headers = gateway.HeadersAlways
	r := newReporter(t, client, ofOwnBIC)
	got, _ := report(t, r, transfer(t), event(gateway.StateSettled), nil)
	golden(t, "pacs.002-with-header.xml", got.Body)
	envelope, faults := iso20022.Read(got.Body, iso20022.Limits{})
	require.Empty(t, faults)
	require.Empty(t, iso20022.CheckSchema(envelope.Header))
	require.Empty(t, iso20022.CheckSchema(envelope.Document))

	_, err := mappings.NewReporter(mappings.ReporterConfig{})
	require.ErrorIs(t, err, &gateway.Error{Code: gateway.CodeConfiguration})
}

func TestTheTableOfStatusesIsChecked(t *testing.T) {
	t.Parallel()
	raw, err := os.ReadFile("statuses.yaml")
	require.NoError(t, err)
	_, err = mappings.ParseStatuses(raw)
	require.NoError(t, err)
	for name, change := range map[string][2]string{
		"a state is missing":               {"credited: {statuses: [ACSP], code: G000}", ""},
		"an unknown state":                 {"credited:", "almost:"},
		"an unknown key":                   {"code: CUST", "cause: CUST"},
		"no such status":                   {"[ACCP]", "[ACCX]"},
		"a rejection without a reason":     {"code: NARR", "proprietary: ''"},
		"a rejection of what has left":     {"[PDNG, ACSP]", "[RJCT]"},
		"a rejection as something pending": {"[RJCT]", "[PDNG]"},
		"no status":                        {"[ACCP]", "[]"},
		"one state too many":               {"canceled:", "settling: {statuses: [ACSP]}\ncanceled:"},
	} {
		changed := strings.Replace(string(raw), change[0], change[1], 1)
		require.NotEqual(t, string(raw), changed, name)
		_, err := mappings.ParseStatuses([]byte(changed))
		require.Error(t, err, name)
	}
}

func TestATransferHasAStatusAtAnyTime(t *testing.T) {
	t.Parallel()
	table := mappings.DefaultStatuses()
	for _, state := range gateway.States() {
		status, _ := table.StatusOf(&gateway.Transfer{Status: gateway.Status{State: state}})
		require.NotEmpty(t, status, state)
	}
	tr := &gateway.Transfer{Status: gateway.Status{State: gateway.StateRejected}, Progress: gateway.Progress{Reasons: []gateway.Reason{{ISO: "AC01"}}}}
	status, reason := table.StatusOf(tr)
	require.Equal(t, []string{"RJCT", "AC01"}, []string{status, reason})
	tr.Status.State = gateway.StateSettled
	_, reason = table.StatusOf(tr)
	require.Empty(t, reason, "an earlier trouble is no reason for a good end")
	status, _ = table.StatusOf(&gateway.Transfer{})
	require.Empty(t, status)
}
