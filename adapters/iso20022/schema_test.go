package iso20022

import (
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

// mutant changes one thing in a document: the kind of slip that a bank's
// developer makes. The same seed gives the same slip.
func mutant(doc []byte, r *rand.Rand) []byte {
	type span struct{ start, end int }
	var elements, texts []span
	var starts []int
	s := rescan(doc)
	for s.next() == nil && s.kind != tokenEOF {
		switch s.kind {
		case tokenStart:
			starts = append(starts, s.start)
		case tokenEnd:
			elements = append(elements, span{starts[len(starts)-1], s.end})
			starts = starts[:len(starts)-1]
		case tokenText:
			if !isBlank(s.content) {
				texts = append(texts, span{s.start, s.end})
			}
		}
	}
	elements = elements[:len(elements)-1] // without the root
	pick := func(list []span) span { return list[r.IntN(len(list))] }
	put := func(at span, text string) []byte {
		return []byte(string(doc[:at.start]) + text + string(doc[at.end:]))
	}
	e := pick(elements)
	switch r.IntN(7) {
	case 0: // gone
		return put(e, "")
	case 1: // twice
		return put(e, string(doc[e.start:e.end])+string(doc[e.start:e.end]))
	case 2: // another in its place
		o := pick(elements)
		return put(e, string(doc[o.start:o.end]))
	case 3: // misspelt
		return put(e, strings.Replace(string(doc[e.start:e.end]), "<", "<X", 1))
	case 4: // empty
		return put(pick(texts), "")
	case 5:
		words := []string{"-1", "0.000001", "1e5", "2026-13-01", "2026-02-28Z", "xx", strings.Repeat("W", 36), strings.Repeat("W", 141), "true", "ABCDEFGH", "é", " "}
		return put(pick(texts), words[r.IntN(len(words))])
	default:
		t := pick(texts)
		return put(t, string(doc[t.start:t.end])+"9")
	}
}

func TestRenditionsJudgeAsThePublishedSchemasDo(t *testing.T) {
	t.Parallel()

	originals := map[string]validator{}
	for name := range schemas {
		text, err := os.ReadFile(sharedData(t, "xsd", name+".xsd"))
		require.NoError(t, err)
		originals[name], err = compileXSD(name, text)
		require.NoError(t, err)
	}
	r := rand.New(rand.NewPCG(20022, 8))
	judged, valid := map[string]int{}, 0
	judge := func(name string, doc []byte) {
		want, err := originals[name].validate(doc)
		require.NoError(t, err)
		ours, err := schemas[name].compile()
		require.NoError(t, err)
		got, err := ours.validate(doc)
		require.NoError(t, err)
		require.Equal(t, want, got, "%s\n%s", name, doc)
		judged[name]++
		if len(want) == 0 {
			valid++
		}
	}
	for _, row := range indexRows(t, sharedData(t, "samples", "INDEX.md")) {
		raw, err := os.ReadFile(sharedData(t, "samples", row[0]))
		require.NoError(t, err)
		e, faults := Read(raw, Limits{})
		if len(faults) > 0 {
			continue
		}
		for _, p := range []Part{e.Header, e.Document} {
			if !p.Present() || schemas[p.Type] == nil {
				continue
			}
			judge(p.Type, p.XML)
			for range 12 {
				judge(p.Type, mutant(p.XML, r))
			}
		}
	}
	total := 0
	for name, n := range judged {
		t.Logf("%s: %d documents", name, n)
		total += n
	}
	require.Greater(t, total, 1500)
	require.Greater(t, valid, 200)
	require.Greater(t, total-valid, 800)
	for _, name := range []string{TypeCustomerCreditTransfer, TypeStatusReport, TypeMessageReject, TypeHeader, "head.001.001.01"} {
		require.NotZero(t, judged[name], name)
	}
}

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
