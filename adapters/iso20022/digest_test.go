package iso20022

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func digestOf(t testing.TB, raw string) string {
	t.Helper()
	e, faults := Read([]byte(raw), Limits{})
	require.Empty(t, faults, raw)
	sum, err := CanonicalDigest(e.Document)
	require.NoError(t, err)
	return string(sum[:])
}

func TestSameContentHasTheSameDigest(t *testing.T) {
	t.Parallel()

	want := digestOf(t, paymentXML)
	for name, raw := range map[string]string{
		"another header":  "<E>" + headerXML + body(paymentXML) + "</E>",
		"indented":        strings.ReplaceAll(paymentXML, "><", ">\n\t <"),
		"comments":        strings.ReplaceAll(strings.Replace(paymentXML, "1250.75", "12<!-- x -->50.75", 1), "<Nm>", "<!--y--><Nm>"),
		"instructions":    strings.ReplaceAll(paymentXML, "<Nm>", "<?y?><Nm>"),
		"CDATA":           strings.Replace(paymentXML, "1250.75", "12<![CDATA[50.]]>75", 1),
		"references":      strings.Replace(paymentXML, "Debtor AG", "De&#98;tor &#x41;G", 1),
		"quotes":          strings.Replace(paymentXML, `Ccy="EUR"`, `Ccy = 'E&#85;R'`, 1),
		"prefix":          prefixed(body(paymentXML)),
		"unused prefix":   strings.Replace(paymentXML, "<GrpHdr>", `<GrpHdr xmlns:unused="urn:unused">`, 1),
		"schema location": strings.Replace(paymentXML, "<Document ", `<Document xmlns:xsi="`+nsXSI+`" xsi:schemaLocation="a b" `, 1),
		"byte order mark": "\ufeff" + paymentXML,
		"xml signature":   strings.Replace(paymentXML, "</FIToFICstmrCdtTrf>", `<Signature xmlns="`+nsDSig+`"><SignedInfo>x</SignedInfo></Signature></FIToFICstmrCdtTrf>`, 1),
	} {
		require.Equal(t, want, digestOf(t, raw), name)
	}
}

func TestOtherContentHasAnotherDigest(t *testing.T) {
	t.Parallel()

	seen := map[string]string{digestOf(t, paymentXML): "the payment"}
	for name, pair := range map[string][2]string{
		"amount":             {"1250.75", "1250.76"},
		"amount in form":     {"1250.75", "1250.750"},
		"currency":           {`"EUR"`, `"USD"`},
		"blank in a text":    {"Debtor AG", "Debtor  AG"},
		"blank at its end":   {"Debtor AG", "Debtor AG "},
		"blank text":         {"Invoice 4711", " "},
		"two blanks":         {"Invoice 4711", "  "},
		"no text":            {"<Ustrd>Invoice 4711</Ustrd>", "<Ustrd/>"},
		"line end in a text": {"Debtor AG", "Debtor\nAG"},
		"element gone":       {"<Purp><Cd>SUPP</Cd></Purp>", ""},
		"element moved":      {"<PmtId><InstrId>INSTR-1</InstrId>", "<InstrId>INSTR-1</InstrId><PmtId>"},
		"element moved out":  {"<PmtTpInf><InstrPrty>NORM</InstrPrty></PmtTpInf>", "<PmtTpInf/><InstrPrty>NORM</InstrPrty>"},
		"text moved":         {"<Cd>SUPP</Cd>", "<Cd>SUP</Cd><Cd>P</Cd>"},
		"element renamed":    {"<Cd>SUPP</Cd>", "<Prtry>SUPP</Prtry>"},
		"namespace":          {"<Purp>", `<Purp xmlns="urn:other">`},
		"new attribute":      {"<Purp>", `<Purp x="">`},
		"attribute's home":   {"<Purp>", `<Purp xmlns:p="urn:p" p:x="">`},
		"text beside":        {"<Purp>", "<Purp>x"},
	} {
		require.Contains(t, paymentXML, pair[0], name)
		sum := digestOf(t, strings.Replace(paymentXML, pair[0], pair[1], 1))
		require.Empty(t, seen[sum], name)
		seen[sum] = name
	}
}

func TestMessageCarriesTheDigestOfItsDocument(t *testing.T) {
	t.Parallel()

	one, r := Accept([]byte(enveloped(headerXML)), Options{})
	require.Empty(t, r.Faults)
	other, r := Accept([]byte(strings.Replace(enveloped(headerXML), "2026-11-20T10:00:00+01:00</CreDt></AppHdr>", "2026-11-21T10:00:00+01:00</CreDt><PssblDplct>true</PssblDplct></AppHdr>", 1)), Options{})
	require.Empty(t, r.Faults)
	require.Equal(t, one.Digest, other.Digest)
	require.Equal(t, "true", other.Header.PossibleDuplicate)
	require.Equal(t, digestOf(t, paymentXML), string(one.Digest[:]))
}

// Whatever a bank sends counts, also where no field and no rule looks: a change
// of one letter anywhere is other content.
func TestEveryLetterOfTheDocumentCounts(t *testing.T) {
	t.Parallel()

	text := string(change(t, paymentXML, "<RmtInf>", "<RltdRmtInf><RmtId>R1</RmtId></RltdRmtInf><RmtInf>", "</CdtTrfTxInf>",
		`<SplmtryData><PlcAndNm>P</PlcAndNm><Envlp><o:own xmlns:o="urn:own" o:z="1" a="&#98;">x<![CDATA[y]]><o:deep/> tail </o:own></Envlp></SplmtryData></CdtTrfTxInf>`))
	m, r := Accept([]byte(text), Options{Profile: ProfilePlain})
	require.Empty(t, r.Faults)
	want := string(m.Digest[:])
	changed := 0
	for i := strings.Index(text, "<GrpHdr>"); i < len(text); i++ {
		c := text[i]
		if c < '1' || c > '8' && c < 'A' || c >= 'Z' && c < 'a' || c >= 'z' {
			continue
		}
		e, faults := Read([]byte(text[:i]+string(c+1)+text[i+1:]), Limits{})
		if len(faults) > 0 {
			continue // the letter of a tag, a prefix or a reference
		}
		sum, err := CanonicalDigest(e.Document)
		require.NoError(t, err)
		require.NotEqual(t, want, string(sum[:]), "%s", text[max(0, i-20):min(len(text), i+20)])
		changed++
	}
	require.Greater(t, changed, 300)
	require.Contains(t, string(m.Envelope.Document.XML), `<o:own xmlns:o="urn:own" o:z="1" a="&#98;">x<![CDATA[y]]><o:deep/> tail </o:own>`)
}

// Whether value moves is part of what a message is, also where its header alone
// says that. What the Document says itself needs no header's word, and what was
// stored before has its digest for ever.
func TestAnAdviceIsNotTheMessageThatMovesTheValue(t *testing.T) {
	t.Parallel()

	service := func(name string) string {
		return strings.NewReplacer("swift.cbprplus.04", name, "pacs.008.001.08", "pacs.009.001.08").Replace(headerXML)
	}
	institution := func(method, more string) string {
		return `<Document xmlns="` + namespace + `pacs.009.001.08"><FICdtTrf>` + institutionXML(method, more) + `</FICdtTrf></Document>`
	}
	digest := func(header, method, more string) string {
		raw := institution(method, more)
		if header != "" {
			raw = "<E>" + header + raw + "</E>"
		}
		m, r := Accept([]byte(raw), Options{Profile: ProfilePlain})
		require.NotNil(t, m, "%v", r.Faults)
		return string(m.Digest[:])
	}
	core, cover, advice := "swift.cbprplus.04", "swift.cbprplus.cov.04", "swift.cbprplus.adv.04"
	for name, c := range map[string]struct {
		service, method, more string
		other                 bool
	}{
		"a core":                              {core, "INDA", "", false},
		"a core that is called a cover":       {cover, "INDA", "", false},
		"a cover":                             {cover, "INGA", underlyingXML, false},
		"an advice by its method":             {core, "COVE", "", false},
		"an advice by its method and service": {advice, "COVE", "", false},
		"an advice by its service":            {advice, "INDA", "", true},
		"an advice of a cover":                {advice, "INDA", underlyingXML, true},
	} {
		alone := digest("", c.method, c.more)
		require.Equal(t, digestOf(t, institution(c.method, c.more)), alone, name)
		require.Equal(t, c.other, digest(service(c.service), c.method, c.more) != alone, name)
	}
	require.NotEqual(t, digest(service(advice), "INDA", ""), digest(service(advice), "INGA", ""))
	require.Equal(t, digest(service(advice), "INDA", ""), digest(service("swift.cbprplus.adv.05"), "INDA", ""), "a release of the service is no content")
}
