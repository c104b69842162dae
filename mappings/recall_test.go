package mappings_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/iso20022/sample"
	"github.com/vostro-gateway/vostro/gateway"
)

const recallTx = `<TxInf><CxlId>CXL-1</CxlId><OrgnlGrpInf><OrgnlMsgId>M-1</OrgnlMsgId><OrgnlMsgNmId>pacs.008.001.08</OrgnlMsgNmId></OrgnlGrpInf>` +
	`<OrgnlInstrId>I-1</OrgnlInstrId><OrgnlEndToEndId>E2E-1</OrgnlEndToEndId><OrgnlTxId>T-1</OrgnlTxId><OrgnlUETR>EB6305C9-1f7f-49de-aed0-000000000001</OrgnlUETR>` +
	`<OrgnlIntrBkSttlmAmt Ccy="EUR">1250.750</OrgnlIntrBkSttlmAmt><OrgnlIntrBkSttlmDt>2026-11-20</OrgnlIntrBkSttlmDt>` +
	`<CxlRsnInf><Rsn><Cd>DUPL</Cd></Rsn><AddtlInf>sent twice</AddtlInf></CxlRsnInf></TxInf>`

// recallBody writes a camt.056 of an assigner with what stands under Undrlyg.
func recallBody(assigner string, underlying ...string) []byte {
	var b strings.Builder
	fmt.Fprintf(&b, `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.056.001.08"><FIToFIPmtCxlReq><Assgnmt><Id>CXL-20261120-1</Id>`+
		`<Assgnr><Agt><FinInstnId><BICFI>%s</BICFI></FinInstnId></Agt></Assgnr><Assgne><Agt><FinInstnId><BICFI>GATEDEFFXXX</BICFI></FinInstnId></Agt></Assgne>`+
		`<CreDtTm>2026-11-20T10:00:00+01:00</CreDtTm></Assgnmt><Case><Id>CASE-1</Id><Cretr><Agt><FinInstnId><BICFI>%[1]s</BICFI></FinInstnId></Agt></Cretr></Case>`, assigner)
	for _, u := range underlying {
		b.WriteString("<Undrlyg>" + u + "</Undrlyg>")
	}
	b.WriteString(`</FIToFIPmtCxlReq></Document>`)
	return []byte(b.String())
}

func lowerUETR(tx string) string { return strings.ReplaceAll(tx, "EB6305C9", "eb6305c9") }

func TestRecallCarriesWhatTheBankAsked(t *testing.T) {
	t.Parallel()
	reading := read(t, newReader(t), alpha(), recallBody("ALPHDEFFXXX", lowerUETR(recallTx)))
	require.Empty(t, reading.Transfers)
	require.Equal(t, "camt.056.001.08", reading.Message.Type)
	require.Equal(t, "CXL-20261120-1", reading.Message.MsgID)
	require.NotZero(t, reading.Message.Digest)
	require.Equal(t, "/Document/FIToFIPmtCxlReq/Assgnmt/Id", reading.Identification)
	require.Equal(t, []gateway.Recall{{
		Key: `["ALPHDEFFXXX","CXL-20261120-1","0"]`,
		Request: gateway.RecallRequest{
			MessageType: "camt.056.001.08", AssignmentID: "CXL-20261120-1", CaseID: "CASE-1", CancellationID: "CXL-1",
			Assigner: gateway.Agent{BICFI: "ALPHDEFFXXX"}, Assignee: gateway.Agent{BICFI: "GATEDEFFXXX"}, CaseCreator: gateway.Agent{BICFI: "ALPHDEFFXXX"},
			Original: gateway.OriginalRef{
				MessageType: "pacs.008.001.08", MsgID: "M-1", InstrID: "I-1", EndToEndID: "E2E-1", TxID: "T-1", UETR: uetr(1),
			},
			Amount: gateway.MustAmount("1250.75", "EUR"), SettlementDate: "2026-11-20", Reason: "DUPL", Info: "sent twice",
		},
	}}, reading.Recalls)
}

func TestRecallMeansThePaymentThatAPacs008Made(t *testing.T) {
	t.Parallel()
	r := newReader(t)
	in := read(t, r, alpha(), body(pay{txID: "T-1"})).Transfers[0].Transfer.Instruction
	for name, c := range map[string]struct {
		change []string
		want   bool
	}{
		"as it was sent":  {nil, true},
		"another amount":  {[]string{"1250.750", "1250.76"}, false},
		"other currency":  {[]string{`Ccy="EUR"`, `Ccy="USD"`}, false},
		"another message": {[]string{"M-1", "M-2"}, false},
	} {
		tx := strings.NewReplacer(c.change...).Replace(lowerUETR(recallTx))
		request := read(t, r, alpha(), recallBody("ALPHDEFFXXX", tx)).Recalls[0].Request
		require.Equal(t, c.want, request.Means(&in), name)
	}
}

// A bank's developer tries a recall with what `vostro message new` writes.
func TestSampleRecallThatNamesAPaymentMeansIt(t *testing.T) {
	t.Parallel()
	r, now := newReader(t), time.Date(2026, 11, 22, 16, 0, 0, 0, time.UTC)
	write := func(m sample.Message) []byte {
		m.CreatedAt = now
		raw, err := sample.Write(m)
		require.NoError(t, err)
		return raw
	}
	raw := write(sample.Message{Type: "pacs.008", ID: "M-7", Transactions: []sample.Transaction{{UETR: uetr(7), EndToEndID: "E-7", Amount: "7.25"}}})
	in := read(t, r, alpha(), raw).Transfers[0].Transfer.Instruction
	original := sample.Original{MessageID: "M-7"}
	for name, c := range map[string]struct {
		tx   sample.Transaction
		want bool
	}{
		"by UETR":                  {sample.Transaction{UETR: uetr(7)}, true},
		"by message and EndToEnd":  {sample.Transaction{Original: original, EndToEndID: "E-7"}, true},
		"by UETR with its amount":  {sample.Transaction{UETR: uetr(7), Amount: "7.25"}, true},
		"by UETR, another amount":  {sample.Transaction{UETR: uetr(7), Amount: "7.26"}, false},
		"nothing named is made up": {sample.Transaction{}, false},
	} {
		recall := write(sample.Message{Type: "camt.056", Transactions: []sample.Transaction{c.tx}})
		request := read(t, r, alpha(), recall).Recalls[0].Request
		require.Equal(t, c.want, request.Means(&in), name)
	}
}

func TestEachTransactionIsARecallOfItsOwn(t *testing.T) {
	t.Parallel()
	tx := lowerUETR(recallTx)
	reading := read(t, newReader(t), alpha(), recallBody("ALPHDEFFXXX", tx+tx, tx))
	require.Len(t, reading.Recalls, 3)
	keys := map[string]bool{}
	for i, r := range reading.Recalls {
		require.Equal(t, i, r.Index)
		keys[r.Key] = true
	}
	require.Len(t, keys, 3)
}

func TestRecallThatMayNotBeAskedIsRefusedWhole(t *testing.T) {
	t.Parallel()
	tx := lowerUETR(recallTx)
	group := `<OrgnlGrpInfAndCxl><OrgnlMsgId>M-1</OrgnlMsgId><OrgnlMsgNmId>pacs.008.001.08</OrgnlMsgNmId><GrpCxl>true</GrpCxl></OrgnlGrpInfAndCxl>`
	for name, c := range map[string]struct {
		body       []byte
		rule, path string
	}{
		"for another institution": {recallBody("BETAFRPPXXX", tx), "MAP-CLIENT", "/Document/FIToFIPmtCxlReq/Assgnmt/Assgnr"},
		"a whole message":         {recallBody("ALPHDEFFXXX", tx, group), "MAP-GROUP", "/Document/FIToFIPmtCxlReq/Undrlyg/OrgnlGrpInfAndCxl"},
	} {
		_, err := newReader(t).Read(t.Context(), alpha(), c.body)
		var e *gateway.Error
		require.ErrorAs(t, err, &e, name)
		require.Equal(t, gateway.CodeInvalidMessage, e.Code, name)
		require.Equal(t, c.rule, e.Faults[0].Rule, name)
		require.Equal(t, c.path, e.Faults[0].Path, name)
	}
}

func TestSampleRecallIsRead(t *testing.T) {
	t.Parallel()
	raw, err := os.ReadFile(filepath.Join(sharedDir(t, "samples"), "own", "camt.056.001.08-recall-DUPL.xml"))
	require.NoError(t, err)
	client := alpha()
	client.BICs = []string{"DEUTDEFFXXX"}
	reading := read(t, newReader(t), client, raw)
	require.Len(t, reading.Recalls, 1)
	require.Equal(t, "DUPL", reading.Recalls[0].Request.Reason)
}
