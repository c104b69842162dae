package mappings_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
	"github.com/vostro-gateway/vostro/mappings"
)

func ofOwnBIC(c *mappings.ReporterConfig) { c.BIC = "VSTRDEFFXXX" }

// headed is a payment that came with an AppHdr of that business service.
func headed(t testing.TB, service string) *gateway.Transfer {
	t.Helper()
	header := `<AppHdr xmlns="urn:iso:std:iso:20022:tech:xsd:head.001.001.02"><Fr><FIId><FinInstnId><BICFI>ALPHDEFFXXX</BICFI></FinInstnId></FIId></Fr>` +
		`<To><FIId><FinInstnId><BICFI>BETAFRPPXXX</BICFI></FinInstnId></FIId></To><BizMsgIdr>M-1</BizMsgIdr><MsgDefIdr>pacs.008.001.08</MsgDefIdr>` +
		`<BizSvc>` + service + `</BizSvc><CreDt>2026-11-20T10:00:00+01:00</CreDt></AppHdr>`
	plain := alpha()
	plain.Profile = "plain"
	tr := read(t, newReader(t), plain, []byte("<E>"+header+string(body(pay{txID: "T-1"}))+"</E>")).Transfers[0].Transfer
	tr.ID, tr.MessageID = "tr_1", "msg_1"
	return &tr
}

// hasHeader reads a report and gives the business header that it came in.
func hasHeader(t testing.TB, body []byte, profile, day string) *iso20022.Header {
	t.Helper()
	h, faults, err := iso20022.CheckWritten(body, iso20022.Options{Profile: profile, Day: day, KnownChain: iso20022.KnownChain})
	require.NoError(t, err)
	require.Empty(t, faults, "%s", body)
	return h
}

func TestAReportHasAHeaderWhereTheMessageHadOneOrTheClientSaysSo(t *testing.T) {
	t.Parallel()
	bare, came := transfer(t), headed(t, "swift.cbprplus.04")
	for _, tc := range []struct {
		name    string
		bic     bool
		choice  gateway.Headers
		t       *gateway.Transfer
		written bool
	}{
		{"as asked, with one", true, gateway.HeadersAsAsked, came, true},
		{"no choice, with one", true, "", came, true},
		{"as asked, without", true, gateway.HeadersAsAsked, bare, false},
		{"always", true, gateway.HeadersAlways, bare, true},
		{"never", true, gateway.HeadersNever, came, false},
		{"the gateway has no BIC", false, gateway.HeadersAlways, came, false},
	} {
		client := alpha()
		client.Headers = tc.choice
		r := newReporter(t, client)
		if tc.bic {
			r = newReporter(t, client, ofOwnBIC)
		}
		got, _ := report(t, r, tc.t, event(gateway.StateSettled), nil)
		h := hasHeader(t, got.Body, "cbpr-2026", "2026-11-20")
		require.Equal(t, tc.written, h != nil, tc.name)
		require.Equal(t, tc.bic, strings.Contains(string(got.Body), "<InstgAgt><FinInstnId><BICFI>VSTRDEFFXXX</BICFI></FinInstnId></InstgAgt>"), tc.name)
		if h == nil {
			continue
		}
		require.Equal(t, []string{"VSTRDEFFXXX", "ALPHDEFFXXX", got.ID, "pacs.002.001.10", "2026-11-20T09:30:15.250+00:00"},
			[]string{h.From.BIC, h.To.BIC, h.BusinessMessageID, h.MessageDefinition, h.CreatedAt}, tc.name)
		again, _ := report(t, newReporter(t, client, ofOwnBIC), tc.t, event(gateway.StateSettled), nil)
		require.Equal(t, got.Body, again.Body, "another process writes the same bytes")
	}
}

func TestTheBusinessServiceIsThatOfTheRulesOfTheDayOrOfTheMessageWithoutItsUsage(t *testing.T) {
	t.Parallel()
	old := time.Date(2026, 11, 13, 23, 59, 59, 0, time.UTC)
	for _, tc := range []struct {
		profile, own, came string
		at                 time.Time
		want               string
	}{
		{"plain", "", "swift.cbprplus.04", at, "swift.cbprplus.04"},
		{"plain", "", "swift.cbprplus.cov.04", at, "swift.cbprplus.04"},
		{"plain", "", "house.payments", at, ""},
		{"plain", "house.reports", "swift.cbprplus.04", at, "house.reports"},
		{"cbpr-2025", "", "swift.cbprplus.02", at, "swift.cbprplus.03"},
		{"cbpr", "", "swift.cbprplus.stp.03", old, "swift.cbprplus.03"},
		{"cbpr", "", "swift.cbprplus.stp.04", old.Add(time.Second), "swift.cbprplus.04"},
		{"cbpr-2026", "", "", at, ""},
	} {
		tr := transfer(t)
		tr.Instruction.Heading = gateway.Heading{Given: true, Service: tc.came}
		client := alpha()
		client.Profile, client.BusinessService = tc.profile, tc.own
		e := event(gateway.StateSettled)
		e.At = tc.at
		got, _ := report(t, newReporter(t, client, ofOwnBIC), tr, e, nil)
		require.Equal(t, tc.want, hasHeader(t, got.Body, tc.profile, tc.at.Format(time.DateOnly)).BusinessService, "%+v", tc)
	}
}

func TestEveryStatusReportWithItsHeaderPassesTheRulesOfCBPR(t *testing.T) {
	t.Parallel()
	reason := gateway.Reason{Rule: "x", Text: "refused for regulatory reasons", ISO: "RR04"}
	for _, profile := range []string{"cbpr-2025", "cbpr-2026"} {
		day := map[string]string{"cbpr-2025": "2026-11-13", "cbpr-2026": "2026-11-20"}[profile]
		for _, state := range gateway.States() {
			client := alpha()
			client.Profile, client.Headers, client.Statuses = profile, gateway.HeadersAlways, everything
			e := event(state, reason)
			var err error
			e.At, err = time.Parse(time.DateOnly, day)
			require.NoError(t, err)
			got, _ := report(t, newReporter(t, client, ofOwnBIC), headed(t, "swift.cbprplus.cov.04"), e, nil)
			require.NotNil(t, hasHeader(t, got.Body, profile, day), state)
		}
	}
}

func TestAnAnswerToARecallHasAHeaderToo(t *testing.T) {
	t.Parallel()
	q := gateway.RecallRequest{
		MessageType: "camt.056.001.08", Heading: gateway.Heading{Given: true, Service: "swift.cbprplus.04"}, AssignmentID: "A-1",
		Assigner: gateway.Agent{BICFI: "ALPHDEFFXXX"}, Assignee: gateway.Agent{BICFI: "VSTRDEFFXXX"}, Original: gateway.OriginalRef{UETR: "eb6305c9-1f7f-49de-aed0-16487c27b42d"},
	}
	recall := &gateway.Recall{ID: "rc_1", Client: "alpha", Key: "k", Request: q}
	e := gateway.Event{Position: 9, Subject: "rc_1", Sequence: 2, Type: gateway.EventRecallPending, At: at}
	out, err := newReporter(t, alpha(), ofOwnBIC).Report(engine.Subject{Recall: recall}, e, nil)
	require.NoError(t, err)
	h := hasHeader(t, out[0].Report.Body, "cbpr-2026", "2026-11-20")
	require.Equal(t, []string{"VSTRDEFFXXX", "ALPHDEFFXXX", "swift.cbprplus.04"}, []string{h.From.BIC, h.To.BIC, h.BusinessService})
	recall.Request.Heading = gateway.Heading{}
	out, err = newReporter(t, alpha(), ofOwnBIC).Report(engine.Subject{Recall: recall}, e, nil)
	require.NoError(t, err)
	require.Nil(t, hasHeader(t, out[0].Report.Body, "cbpr-2026", "2026-11-20"))
}
