package iso20022

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// warnedBy lists the warnings of a message as rule and path.
func warnedBy(raw []byte, profile string) []string {
	var out []string
	for _, f := range Validate(raw, Options{Profile: profile}).Warnings {
		out = append(out, f.Rule+" "+f.Path)
	}
	return out
}

func TestElementsThatDependOnEachOtherAgree(t *testing.T) {
	t.Parallel()

	const (
		instgAgt  = "<InstgAgt><FinInstnId><BICFI>ALPHDEFFXXX</BICFI></FinInstnId></InstgAgt>"
		instdAgt  = "<InstdAgt><FinInstnId><BICFI>BETAFRPPXXX</BICFI></FinInstnId></InstdAgt>"
		reimburse = "<InstdRmbrsmntAgt><FinInstnId><BICFI>GAMANL2AXXX</BICFI></FinInstnId></InstdRmbrsmntAgt>"
	)
	for name, c := range map[string]struct {
		pairs  []string
		fault  string
		warned string
	}{
		"date at both levels":                    {[]string{"<SttlmInf>", "<IntrBkSttlmDt>2026-11-20</IntrBkSttlmDt><SttlmInf>"}, "ISO-LEVEL CH17 " + txAt + "IntrBkSttlmDt", ""},
		"another date above":                     {[]string{"<SttlmInf>", "<IntrBkSttlmDt>2027-11-20</IntrBkSttlmDt><SttlmInf>"}, "ISO-LEVEL CH17 " + txAt + "IntrBkSttlmDt", ""},
		"date above alone":                       {[]string{"<SttlmInf>", "<IntrBkSttlmDt>2026-11-20</IntrBkSttlmDt><SttlmInf>", "<IntrBkSttlmDt>2026-11-20</IntrBkSttlmDt><ChrgBr>", "<ChrgBr>"}, "", ""},
		"instructing agent at both levels":       {[]string{"</SttlmInf>", "</SttlmInf>" + instgAgt}, "ISO-LEVEL CH17 " + txAt + "InstgAgt", ""},
		"instructed agent at both levels":        {[]string{"</SttlmInf>", "</SttlmInf>" + instdAgt}, "ISO-LEVEL CH17 " + txAt + "InstdAgt", ""},
		"type of payment at both levels":         {[]string{"</SttlmInf>", "</SttlmInf><PmtTpInf><InstrPrty>HIGH</InstrPrty></PmtTpInf>"}, "ISO-LEVEL CH17 " + txAt + "PmtTpInf", ""},
		"another currency without a rate":        {[]string{"<ChrgBr>", `<InstdAmt Ccy="USD">1400.00</InstdAmt><ChrgBr>`}, "ISO-RATE CH21 " + txAt + "XchgRate", ""},
		"another currency with a rate":           {[]string{"<ChrgBr>", `<InstdAmt Ccy="USD">1400.00</InstdAmt><XchgRate>1.1193</XchgRate><ChrgBr>`}, "", ""},
		"a rate without an amount to exchange":   {[]string{"<ChrgBr>", "<XchgRate>1.1193</XchgRate><ChrgBr>"}, "ISO-RATE-IDLE CH17 " + txAt + "XchgRate", ""},
		"a rate between equal currencies":        {[]string{"<ChrgBr>", `<InstdAmt Ccy="EUR">1250.75</InstdAmt><XchgRate>1</XchgRate><ChrgBr>`}, "", "ISO-RATE-IDLE " + txAt + "XchgRate"},
		"cover without an agent that reimburses": {[]string{"INDA", "COVE"}, "ISO-COVER CH21 " + groupAt + "SttlmInf/InstgRmbrsmntAgt", ""},
		"cover with one":                         {[]string{"INDA</SttlmMtd>", "COVE</SttlmMtd>" + reimburse}, "", ""},
		"an agent that has nothing to reimburse": {[]string{"INDA</SttlmMtd>", "INGA</SttlmMtd>" + reimburse}, "", "ISO-REIMBURSEMENT " + groupAt + "SttlmInf/InstdRmbrsmntAgt"},
		"no rate to what nobody settles in":      {[]string{`<IntrBkSttlmAmt Ccy="EUR">1250.75`, `<IntrBkSttlmAmt Ccy="EUX">1250.75`, "<ChrgBr>", `<InstdAmt Ccy="USD">1400.00</InstdAmt><ChrgBr>`}, "VAL-CCY AM11 " + txAt + "IntrBkSttlmAmt", ""},
	} {
		raw := change(t, paymentXML, c.pairs...)
		for _, profile := range []string{ProfilePlain, ProfileCBPR2026, ProfileCBPR2025, ProfileHighValue} {
			var faults, warned []string
			if c.fault != "" {
				faults = []string{c.fault}
			}
			if c.warned != "" {
				warned = []string{c.warned}
			}
			require.Equal(t, faults, foundBy(raw, profile), "%s, %s", name, profile)
			require.Equal(t, warned, warnedBy(raw, profile), "%s, %s", name, profile)
		}
	}
}

func TestWhatAPmtInfSaysForAllNoTransactionSaysOtherwise(t *testing.T) {
	t.Parallel()

	doc := func(pairs ...string) []byte {
		xml := `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"><CstmrCdtTrfInitn><GrpHdr><MsgId>C-1</MsgId><CreDtTm>2026-11-20T10:00:00Z</CreDtTm>` +
			`<NbOfTxs>1</NbOfTxs><InitgPty><Nm>Debtor AG</Nm></InitgPty></GrpHdr><PmtInf><PmtInfId>C-1</PmtInfId><PmtMtd>TRF</PmtMtd>` +
			`<ReqdExctnDt><Dt>2026-11-20</Dt></ReqdExctnDt><Dbtr><Nm>Debtor AG</Nm></Dbtr><DbtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></DbtrAcct>` +
			`<DbtrAgt><FinInstnId><BICFI>ALPHDEFFXXX</BICFI></FinInstnId></DbtrAgt><ChrgBr>SHAR</ChrgBr><CdtTrfTxInf><PmtId><EndToEndId>E-1</EndToEndId></PmtId>` +
			`<Amt><InstdAmt Ccy="EUR">1.00</InstdAmt></Amt><Cdtr><Nm>Creditor SA</Nm></Cdtr></CdtTrfTxInf></PmtInf></CstmrCdtTrfInitn></Document>`
		return change(t, xml, pairs...)
	}
	const at = "/Document/CstmrCdtTrfInitn/PmtInf[1]/CdtTrfTxInf[1]/"
	require.Empty(t, foundBy(doc(), ProfilePlain))
	require.Equal(t, []string{"ISO-LEVEL CH17 " + at + "ChrgBr"}, foundBy(doc("</Amt>", "</Amt><ChrgBr>DEBT</ChrgBr>"), ProfilePlain))
	twice := doc("</Amt>", "</Amt><ChrgBr>SHAR</ChrgBr>")
	require.Empty(t, foundBy(twice, ProfilePlain))
	require.Equal(t, []string{"ISO-LEVEL " + at + "ChrgBr"}, warnedBy(twice, ProfilePlain))
	ultimate := func(name string) string { return "<UltmtDbtr><Nm>" + name + "</Nm></UltmtDbtr>" }
	require.Equal(t, []string{"ISO-LEVEL CH17 " + at + "UltmtDbtr"},
		foundBy(doc("<ChrgBr>", ultimate("One")+"<ChrgBr>", "</Amt>", "</Amt>"+ultimate("Two")), ProfilePlain))
	more := strings.Replace(ultimate("One"), "</Nm>", "</Nm><CtryOfRes>DE</CtryOfRes>", 1)
	require.NotEmpty(t, foundBy(doc("<ChrgBr>", ultimate("One")+"<ChrgBr>", "</Amt>", "</Amt>"+more), ProfilePlain))
	require.Empty(t, foundBy(doc("<ChrgBr>", ultimate("One")+"<ChrgBr>", "</Amt>", "</Amt>"+strings.ReplaceAll(ultimate(" One"), "<Nm>", "\n<Nm>")), ProfilePlain))
}
