package mappings_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
	"github.com/vostro-gateway/vostro/mappings"
)

func aRecall(t testing.TB) *gateway.Recall {
	t.Helper()
	r := read(t, newReader(t), alpha(), recallBody("ALPHDEFFXXX", lowerUETR(recallTx))).Recalls[0]
	r.ID, r.Client = "rcl_1", "alpha"
	return &r
}

func recallEvent(kind gateway.EventType, reasons ...gateway.Reason) gateway.Event {
	return gateway.Event{Position: 9, Subject: "rcl_1", Sequence: 2, Type: kind, Reasons: reasons, At: at}
}

func resolve(t testing.TB, r *mappings.Reporter, recall *gateway.Recall, e gateway.Event, told ...gateway.Report) []engine.Told {
	t.Helper()
	all, err := r.Report(engine.Subject{Recall: recall}, e, told)
	require.NoError(t, err)
	return all
}

func TestAnAnswerToARecallIsACamt029(t *testing.T) {
	t.Parallel()
	for kind, c := range map[gateway.EventType]struct{ conf, status, iso, code string }{
		gateway.EventRecallCanceled: {"CNCL", "ACCR", "CUST", ""},
		gateway.EventRecallPending:  {"PDCR", "PDCR", "", ""},
		gateway.EventRecallRefused:  {"RJCR", "RJCR", "PTNA", "PTNA"},
	} {
		all := resolve(t, newReporter(t, alpha()), aRecall(t), recallEvent(kind, gateway.Reason{Rule: "recall", Text: "words\nfor people", ISO: c.iso}))
		require.Len(t, all, 1)
		report := all[0].Report
		require.Equal(t, []string{"hook", "spare"}, all[0].Callbacks)
		require.Equal(t, iso20022.TypeResolution, report.Type)
		require.Equal(t, c.conf, report.Status)
		require.Equal(t, c.code, report.Reason)
		text := string(report.Body)
		for _, want := range []string{
			"<Conf>" + c.conf + "</Conf>", "<TxCxlSts>" + c.status + "</TxCxlSts>", "<OrgnlUETR>" + uetr(1) + "</OrgnlUETR>", "<OrgnlTxId>T-1</OrgnlTxId>",
			"<OrgnlMsgId>M-1</OrgnlMsgId>", "<OrgnlMsgNmId>pacs.008.001.08</OrgnlMsgNmId>", "<RslvdCase><Id>CASE-1</Id>", `Ccy="EUR">1250.75<`,
			"<CreDtTm>" + string(iso20022.NewDateTime(at)) + "</CreDtTm>", // with its offset in digits: CBPR+ takes no Z
			"words for people", "<Assgnr><Agt><FinInstnId><BICFI>GATEDEFFXXX</BICFI>", "<Assgne><Agt><FinInstnId><BICFI>ALPHDEFFXXX</BICFI>",
		} {
			require.Contains(t, text, want)
		}
		require.Equal(t, c.code != "", strings.Contains(text, "<Rsn>"), "codes of this list say why a cancellation was rejected")
	}
}

func TestOnlyAnswersAreTold(t *testing.T) {
	t.Parallel()
	r, recall := newReporter(t, alpha()), aRecall(t)
	require.Empty(t, resolve(t, r, recall, recallEvent(gateway.EventRecallReceived)))
	require.Empty(t, resolve(t, r, recall, recallEvent(gateway.EventRecallAlarm)))
	recall.Client = "gone"
	require.Empty(t, resolve(t, r, recall, recallEvent(gateway.EventRecallCanceled)))
}

func TestAnAnswerIsGivenOnceAndInTheSameBytes(t *testing.T) {
	t.Parallel()
	r, recall := newReporter(t, alpha()), aRecall(t)
	pending := resolve(t, r, recall, recallEvent(gateway.EventRecallPending))
	recall.State, recall.TransferID, recall.Reasons = gateway.RecallRefused, "tr_9", []gateway.Reason{{Text: "later"}}
	require.Equal(t, pending, resolve(t, r, recall, recallEvent(gateway.EventRecallPending)), "what became of it later changes nothing")
	require.Empty(t, resolve(t, r, recall, recallEvent(gateway.EventRecallPending), pending[0].Report))
	require.Len(t, resolve(t, r, recall, recallEvent(gateway.EventRecallRefused), pending[0].Report), 1)
}

// A recall may come with as little as a UETR, or nothing that names a payment,
// from somebody without a BIC; the answer must still be one that can be sent.
func TestAnAnswerFitsItsSchemaWhateverWasAsked(t *testing.T) {
	t.Parallel()
	r := newReporter(t, alpha())
	for name, recall := range map[string]*gateway.Recall{
		"almost nothing": {ID: "rcl_1", Client: "alpha", Request: gateway.RecallRequest{AssignmentID: "X", Original: gateway.OriginalRef{UETR: uetr(2)}}},
		"no references":  {ID: "rcl_1", Client: "alpha", Request: gateway.RecallRequest{AssignmentID: "X", Assigner: gateway.Agent{Name: "Bank"}}},
	} {
		reasons := []gateway.Reason{{Text: strings.Repeat("long ", 400) + "\x00", ISO: "nonsense", Path: "/a/b"}}
		for range 12 {
			reasons = append(reasons, gateway.Reason{Text: "more"})
		}
		all, err := r.Report(engine.Subject{Recall: recall}, recallEvent(gateway.EventRecallRefused, reasons...), nil)
		require.NoError(t, err, name)
		require.Equal(t, "NARR", all[0].Report.Reason)
	}
}

func TestARefusedRecallTellsWhatWasFoundUnlessItIsRegulatory(t *testing.T) {
	t.Parallel()
	reason := gateway.Reason{Rule: "ALPHA-1", Text: "not like this", ISO: "NOOR", Path: "/Document", Found: "what stood there"}
	body := resolve(t, newReporter(t, alpha()), aRecall(t), recallEvent(gateway.EventRecallRefused, reason))[0].Report.Body
	require.Equal(t, []string{"/Document: not like this", "found: what stood there"}, additional(t, body))
	reason.ISO = "RR04"
	body = resolve(t, newReporter(t, alpha()), aRecall(t), recallEvent(gateway.EventRecallRefused, reason))[0].Report.Body
	require.Equal(t, []string{"refused for regulatory reasons"}, additional(t, body))
}
