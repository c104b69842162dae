package mappings_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
)

// additional gives the pieces of AddtlInf of a report.
func additional(t *testing.T, body []byte) []string {
	t.Helper()
	var out []string
	for _, part := range strings.Split(string(body), "<AddtlInf>")[1:] {
		text, _, ended := strings.Cut(part, "</AddtlInf>")
		require.True(t, ended)
		require.LessOrEqual(t, utf8.RuneCountInString(text), 105)
		out = append(out, text)
	}
	return out
}

func TestATransactionRefusedAloneTellsRulePlaceAndWhatWasFound(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		raw  []byte
		path string
	}{
		"pacs.002": {body(pay{account: "<Id><IBAN>DE75512108001245126199</IBAN></Id>"}), "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[1]/CdtrAcct/Id"},
		"pain.002": {
			initiation("09", []string{order("<EndToEndId>A</EndToEndId>", elevenEUR, betaAgent, "DE75512108001245126199")}),
			"/Document/CstmrCdtTrfInitn/PmtInf[1]/CdtTrfTxInf[1]/CdtrAcct/Id",
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			refused := read(t, newReader(t), plainClient(), c.raw).Transfers[0]
			require.Len(t, refused.Rejected, 1)
			require.Equal(t, "DE75512108001245126199", refused.Rejected[0].Found)
			refused.Transfer.ID = "tr_1"
			got, _ := report(t, newReporter(t, plainClient()), &refused.Transfer, event(gateway.StateRejected, refused.Rejected...), nil)
			require.True(t, strings.HasPrefix(got.Type, name))
			require.Empty(t, iso20022.CheckSchema(iso20022.Part{Type: got.Type, End: len(got.Body), XML: document(got.Body)}))
			info := additional(t, got.Body)
			require.Equal(t, strings.Fields(refused.Rejected[0].Text), strings.Fields(strings.Join(info[:len(info)-2], " ")))
			require.Equal(t, []string{"rule MAP-CDTRACCT at " + c.path, "found: DE75512108001245126199"}, info[len(info)-2:])
		})
	}
}

func TestWhatWasFoundIsShortened(t *testing.T) {
	t.Parallel()
	name := strings.Repeat("Möbel ", 22) + "GmbH"
	refused := read(t, newReader(t), plainClient(), body(pay{creditor: name})).Transfers[0]
	require.Equal(t, "MAP-CDTR BE01", codes(refused.Rejected))
	found := refused.Rejected[0].Found
	require.LessOrEqual(t, utf8.RuneCountInString(found), 70)
	require.True(t, strings.HasPrefix(name, strings.TrimSuffix(found, "…")))
	require.True(t, strings.HasSuffix(found, "…"))
}

func TestARegulatoryRefusalOrOneByThePolicyTellsNoRulePlaceOrFind(t *testing.T) {
	t.Parallel()
	reason := gateway.Reason{Rule: "party.listed", Text: "words of the bank's rule", Path: "Cdtr/Nm", Found: "the listed one"}
	asItCame := transfer(t)
	asItCame.Route = nil
	regulatory := reason
	regulatory.ISO = "RR04"
	got, _ := report(t, newReporter(t, alpha()), asItCame, event(gateway.StateRejected, regulatory), nil)
	require.Equal(t, []string{"refused for regulatory reasons"}, additional(t, got.Body))

	reason.ISO = "AM02"
	got, _ = report(t, newReporter(t, alpha()), transfer(t), event(gateway.StateRejected, reason), nil)
	require.Equal(t, []string{"words of the bank's rule"}, additional(t, got.Body), "a policy was asked")
}

func TestARefusalThatOnlySaysMoreIsNotToldAgain(t *testing.T) {
	t.Parallel()
	r, tr := newReporter(t, alpha()), transfer(t)
	tr.Route = nil
	reason := gateway.Reason{Rule: "LANE_CURSED", Text: "t", ISO: "ED05"}
	first, _ := report(t, r, tr, event(gateway.StateParked, reason), nil)
	require.NotNil(t, first)
	reason.Path, reason.Found = "CdtrAcct", "x"
	again, _ := report(t, r, tr, event(gateway.StateParked, reason), first)
	require.Nil(t, again)
}
