package iso20022

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

func TestSchemaFaultsSayWhereAndWhatToChange(t *testing.T) {
	t.Parallel()

	tx := "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf"
	for name, c := range map[string]struct {
		pairs             []string
		path, found, hint string
	}{
		"too long": {
			[]string{"<TxId>TX-1</TxId>", "<TxId>" + strings.Repeat("x", 36) + "</TxId>"},
			tx + "[1]/PmtId/TxId", strings.Repeat("x", 36), "at most 35 characters",
		},
		"empty": {[]string{"<TxId>TX-1</TxId>", "<TxId/>"}, tx + "[1]/PmtId/TxId", "", "at least 1 character"},
		"missing": {
			[]string{"<EndToEndId>E2E-1</EndToEndId>", ""},
			tx + "[1]/PmtId", "TxId",
			"TxId stands in the wrong place, too often, or beside one that excludes it; the order is InstrId, EndToEndId, TxId, UETR, ClrSysRef",
		},
		"missing at the end": {
			[]string{
				"<Cdtr>", "<Cdtr><CtctDtls><Othr></Othr></CtctDtls>", "<Nm>Creditor SA</Nm>", "",
				"<PstlAdr><TwnNm>Paris</TwnNm><Ctry>FR</Ctry><AdrLine>12 rue de la Paix</AdrLine></PstlAdr></Cdtr>", "</Cdtr>",
			},
			tx + "[1]/Cdtr/CtctDtls/Othr", "", "missing here: ChanlTp",
		},
		"unknown": {[]string{"<ChrgBr>", "<Chrg/><ChrgBr>"}, tx + "[1]", "Chrg", "Chrg doesn't exist here; allowed are PmtId, "},
		"code":    {[]string{"SHAR", "OURS"}, tx + "[1]/ChrgBr", "OURS", "one of CRED, DEBT, SHAR, SLEV"},
		"choice":  {[]string{"<Id><IBAN>DE89370400440532013000</IBAN></Id>", "<Id></Id>"}, tx + "[1]/DbtrAcct/Id", "", "one of these must stand here: IBAN, Othr"},
		"second line": {
			[]string{"<AdrLine>12 rue de la Paix</AdrLine>", "<AdrLine>a</AdrLine><AdrLine/>"},
			tx + "[1]/Cdtr/PstlAdr/AdrLine[2]", "", "at least 1 character",
		},
		"second transaction": {
			[]string{"</CdtTrfTxInf>", "</CdtTrfTxInf>" + strings.Replace(paymentTxXML, "1250.75", "12,50", 1)},
			tx + "[2]/IntrBkSttlmAmt", "12,50", "a decimal number: digits and a point, no exponent, no comma",
		},
		"currency":    {[]string{`Ccy="EUR"`, `Ccy="Euro"`}, tx + "[1]/IntrBkSttlmAmt", "", "the attribute Ccy is a currency code of three capitals"},
		"no currency": {[]string{` Ccy="EUR"`, ""}, tx + "[1]/IntrBkSttlmAmt", "", "missing required attribute Ccy"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()

			r := Validate(change(t, paymentXML, c.pairs...), Options{})
			require.Equal(t, gateway.GateXSD, r.Gate)
			require.Len(t, r.Faults, 1, r.Faults)
			f := r.Faults[0]
			require.Equal(t, c.path, f.Path)
			require.Equal(t, c.found, f.Found)
			require.Contains(t, f.Hint, c.hint)
			require.Equal(t, "FF01", f.Reason)
			require.Equal(t, gateway.WholeMessage, f.Tx)
		})
	}
}

func TestAllSchemaFaultsAreReportedAtOnceAndBounded(t *testing.T) {
	t.Parallel()

	r := Validate(change(t, paymentXML, "SHAR", "OURS", "1250.75", "x", "2026-11-20</IntrBkSttlmDt>", "2026-11-31</IntrBkSttlmDt>"), Options{})
	require.Len(t, r.Faults, 3)

	many := strings.Repeat(strings.Replace(paymentTxXML, "SHAR", "OURS", 1), 200)
	r = Validate(change(t, paymentXML, paymentTxXML, many), Options{})
	require.Len(t, r.Faults, schemaFaultsMax)
	require.Equal(t, "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[50]/ChrgBr", r.Faults[49].Path)
}

func TestHeaderIsHeldAgainstItsSchemaToo(t *testing.T) {
	t.Parallel()

	r := Validate(change(t, enveloped(headerXML), "<BizMsgIdr>MSG-1</BizMsgIdr>", ""), Options{})
	require.Equal(t, gateway.GateXSD, r.Gate)
	require.Equal(t, "/AppHdr", r.Faults[0].Path)
}

func TestSchemasCompileAndAreUsedByManyAtOnce(t *testing.T) {
	t.Parallel()

	require.NoError(t, CompileSchemas())
	for range 8 {
		t.Run("", func(t *testing.T) {
			t.Parallel()

			for range 20 {
				require.Equal(t, Accepted, Validate([]byte(paymentXML), Options{}).Verdict)
				require.Equal(t, Rejected, Validate(change(t, paymentXML, "SHAR", "OURS"), Options{}).Verdict)
			}
		})
	}
}
