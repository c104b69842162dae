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
			"EndToEndId is missing in front of TxId; the order is InstrId, EndToEndId, TxId, UETR, ClrSysRef",
		},
		"missing at the end": {
			[]string{
				"<Cdtr>", "<Cdtr><CtctDtls><Othr></Othr></CtctDtls>", "<Nm>Creditor SA</Nm>", "",
				"<PstlAdr><TwnNm>Paris</TwnNm><Ctry>FR</Ctry><AdrLine>12 rue de la Paix</AdrLine></PstlAdr></Cdtr>", "</Cdtr>",
			},
			tx + "[1]/Cdtr/CtctDtls/Othr", "", "missing here: ChanlTp",
		},
		"unknown": {[]string{"<ChrgBr>", "<Quux/><ChrgBr>"}, tx + "[1]", "Quux", "Quux doesn't exist here; allowed are PmtId, "},
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
		"currency":    {[]string{`Ccy="EUR"`, `Ccy="Eur&lt;o"`}, tx + "[1]/IntrBkSttlmAmt/@Ccy", "Eur<o", "the attribute Ccy is a currency code of three capitals, such as EUR"},
		"no currency": {[]string{` Ccy="EUR"`, ""}, tx + "[1]/IntrBkSttlmAmt/@Ccy", "", "the attribute Ccy is missing; add a currency code"},
		"attribute":   {[]string{`Ccy="EUR"`, `Ccy="EUR" Cur="USD"`}, tx + "[1]/IntrBkSttlmAmt/@Cur", "USD", "IntrBkSttlmAmt has no attribute Cur; remove it"},
		"misspelt":    {[]string{"<ChrgBr>SHAR</ChrgBr>", "<ChrgBear>SHAR</ChrgBear>"}, tx + "[1]", "ChrgBear", "ChrgBear doesn't exist here; ChrgBr does; allowed are PmtId, "},
		"too early": {
			[]string{"<InstrId>INSTR-1</InstrId>", "", "</EndToEndId>", "</EndToEndId><InstrId>INSTR-1</InstrId>"}, tx + "[1]/PmtId", "InstrId", "InstrId must stand in front of EndToEndId; ",
		},
		"among many": {
			[]string{"<ChrgBr>SHAR</ChrgBr>", ""},
			tx + "[1]", "InstgAgt",
			"ChrgBr is missing in front of InstgAgt; the order is …, PrvsInstgAgt2, PrvsInstgAgt2Acct, PrvsInstgAgt3, PrvsInstgAgt3Acct, InstgAgt, InstdAgt, IntrmyAgt1, IntrmyAgt1Acct, IntrmyAgt2, …",
		},
		"twice":      {[]string{"<ChrgBr>SHAR</ChrgBr>", "<ChrgBr>SHAR</ChrgBr><ChrgBr>DEBT</ChrgBr>"}, tx + "[1]", "ChrgBr", "ChrgBr may stand here once; remove the other"},
		"both":       {[]string{"</IBAN></Id></DbtrAcct>", "</IBAN><Othr><Id>1</Id></Othr></Id></DbtrAcct>"}, tx + "[1]/DbtrAcct/Id", "Othr", "only one of these may stand here: IBAN, Othr"},
		"text":       {[]string{"<GrpHdr>", "<GrpHdr>so "}, "/Document/FIToFICstmrCdtTrf/GrpHdr", "so", "there are elements here and no text between them; remove it"},
		"nil":        {[]string{"<Nm>Debtor AG</Nm>", `<Nm xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>`}, tx + "[1]/Dbtr/Nm/@xsi:nil", "true", "xsi:nil has no meaning"},
		"type":       {[]string{"<Nm>Debtor AG</Nm>", `<Nm xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="Max35Text">Debtor AG</Nm>`}, tx + "[1]/Dbtr/Nm/@xsi:type", "Max35Text", "xsi:type has no meaning"},
		"no instant": {[]string{"<CreDtTm>2026-11-20T", "<CreDtTm>2026-11-20 "}, "/Document/FIToFICstmrCdtTrf/GrpHdr/CreDtTm", "2026-11-20 10:00:00+01:00", "written as YYYY-MM-DDThh:mm:ss with an offset"},
		"no day":     {[]string{"2026-11-20</IntrBkSttlmDt>", "20.11.2026</IntrBkSttlmDt>"}, tx + "[1]/IntrBkSttlmDt", "20.11.2026", "written as YYYY-MM-DD"},
		"IBAN in groups": {
			[]string{"DE89370400440532013000", "DE89 3704 0044 0532 0130 00"}, tx + "[1]/DbtrAcct/Id/IBAN", "DE89 3704 0044 0532 0130 00", "an IBAN without blanks: country in capitals",
		},
		"another namespace": {
			[]string{"<ChrgBr>", `<ChrgBr xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.09">`},
			tx + "[1]", "{urn:iso:std:iso:20022:tech:xsd:pacs.008.001.09}ChrgBr",
			"ChrgBr is in namespace urn:iso:std:iso:20022:tech:xsd:pacs.008.001.09 and the message in urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08",
		},
		"no namespace": {[]string{"<ChrgBr>", `<ChrgBr xmlns="">`}, tx + "[1]", "ChrgBr", `ChrgBr is in no namespace and the message in urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08; remove xmlns=""`},
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

func TestADocumentOfAnotherNamespaceIsToldWhatItsOwnIs(t *testing.T) {
	t.Parallel()

	const iso = "urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08"
	for uri, c := range map[string]struct{ found, hint string }{
		"":                                {"", "the Document has no namespace; declare that of its message, such as " + iso},
		"urn:swift:xsd:pacs.008":          {"urn:swift:xsd:pacs.008", "isn't one of ISO 20022's, such as " + iso},
		strings.ToUpper(iso):              {strings.ToUpper(iso), "written in lower case"},
		" " + iso:                         {" " + iso, "written in lower case and without blanks"},
		iso + " ":                         {`"` + iso + ` "`, "there are blanks in the namespace"},
		strings.Replace(iso, "8", "x", 1): {"pacs.00x.001.08", "served are"},
	} {
		r := Validate(change(t, paymentXML, iso, uri), Options{})
		require.Equal(t, gateway.GateType, r.Gate, uri)
		require.Len(t, r.Faults, 1)
		require.Equal(t, []string{"/Document", "TYPE", "FF02", c.found}, []string{r.Faults[0].Path, r.Faults[0].Rule, r.Faults[0].Reason, r.Faults[0].Found})
		require.Contains(t, r.Faults[0].Hint, c.hint)
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
