package iso20022

import (
	"regexp"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

const paymentNS = "urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08"

// wide writes a text as UTF-16, little endian, behind what stands in front of it.
func wide(mark, text string) []byte {
	out := []byte(mark)
	for _, u := range utf16.Encode([]rune(text)) {
		out = append(out, byte(u), byte(u>>8))
	}
	return out
}

// What banks' systems write, and the standards allow, however seldom it is.
func TestOddButValidMessagesAreTaken(t *testing.T) {
	t.Parallel()

	const creditor, amount, created = "Creditor SA", ">1250.75<", "10:00:00+01:00</CreDtTm>"
	bare := strings.TrimPrefix(paymentXML, `<?xml version="1.0" encoding="UTF-8"?>`)
	tag := regexp.MustCompile(`<(/?)([A-Z])`)
	bank := strings.Replace(paymentXML, creditor, "Créditeur SA", 1)
	for name, raw := range map[string][]byte{
		"CDATA in a name":             change(t, paymentXML, creditor, "<![CDATA[Müller & Söhne]]>"),
		"CDATA in an amount":          change(t, paymentXML, amount, "><![CDATA[1250]]>.<![CDATA[75]]><"),
		"comment in a BIC":            change(t, paymentXML, "ALPHDEFFXXX", "ALPHDEFF<!-- branch -->XXX"),
		"processing instructions":     change(t, paymentXML, "<GrpHdr>", `<?route internal="1"?><GrpHdr><?x?>`),
		"default namespace inside":    change(t, paymentXML, "<CdtTrfTxInf>", `<CdtTrfTxInf xmlns="`+paymentNS+`">`),
		"a prefix everywhere":         []byte(strings.Replace(tag.ReplaceAllString(paymentXML, "<${1}p:$2"), "xmlns=", "xmlns:p=", 1)),
		"two prefixes":                change(t, paymentXML, "<Document xmlns=", `<Document xmlns:q="`+paymentNS+`" xmlns=`, "<GrpHdr>", "<q:GrpHdr>", "</GrpHdr>", "</q:GrpHdr>"),
		"a schema location":           change(t, paymentXML, "<Document xmlns=", `<Document xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="`+paymentNS+` p.xsd" xmlns=`),
		"an odd schema location":      change(t, paymentXML, "<Document xmlns=", `<Document xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="one" xmlns=`),
		"leading zeros and a sign":    change(t, paymentXML, amount, ">+0001250.75000<"),
		"no digit behind the point":   change(t, paymentXML, amount, ">1250.<"),
		"no digit before the point":   change(t, paymentXML, amount, ">.75<"),
		"eighteen digits":             change(t, paymentXML, amount, ">9999999999999999.99<"),
		"blanks around an amount":     change(t, paymentXML, amount, "> 1250.75\n<"),
		"blanks around a date":        change(t, paymentXML, ">2026-11-20<", "> 2026-11-20 <"),
		"a day with a zone":           change(t, paymentXML, ">2026-11-20<", ">2026-11-20-05:30<"),
		"UTC as Z":                    change(t, paymentXML, created, "10:00:00Z</CreDtTm>"),
		"an offset of half an hour":   change(t, paymentXML, created, "10:00:00-05:30</CreDtTm>"),
		"parts of a second":           change(t, paymentXML, created, "10:00:00.123456789+14:00</CreDtTm>"),
		"the end of a day":            change(t, paymentXML, created, "24:00:00+00:00</CreDtTm>"),
		"yen without hundredths":      change(t, paymentXML, `"EUR">1250.75`, `"JPY">1250.00`),
		"four decimals":               change(t, paymentXML, `"EUR">1250.75`, `"UYW">1250.1234`),
		"an IBAN with letters":        change(t, paymentXML, "DE89370400440532013000", "MT84MALT011000012345MTLCAST001S"),
		"a country that ISO reserves": change(t, paymentXML, "<BICFI>BETAFRPPXXX", "<BICFI>BETAXKPPXXX"),
		"references to characters":    change(t, paymentXML, creditor, "S&#246;hne &amp; Co &#xAE;"),
		"another script":              change(t, paymentXML, creditor, "株式会社マルタン"),
		"data of a bank's own":        change(t, paymentXML, "</CdtTrfTxInf>", `<SplmtryData><Envlp><Document xmlns="urn:bank"><IBAN>none</IBAN></Document></Envlp></SplmtryData></CdtTrfTxInf>`),
		"lines that end in CR":        []byte(strings.ReplaceAll(strings.ReplaceAll(paymentXML, "><", ">\n<"), "\n", "\r")),
		"a byte order mark":           []byte("\xEF\xBB\xBF" + paymentXML),
		"UTF-16 with its mark":        wide("\xFF\xFE", strings.Replace(bank, "UTF-8", "UTF-16", 1)),
		"UTF-16LE as declared":        wide("", strings.Replace(bank, "UTF-8", "UTF-16LE", 1)),
		"Latin-1 as declared":         []byte(strings.Replace(strings.Replace(bank, "é", "\xE9", 1), "UTF-8", "ISO-8859-1", 1)),
		"declared in lower case":      change(t, paymentXML, `<?xml version="1.0" encoding="UTF-8"?>`, "<?xml version='1.0' encoding='utf-8' standalone='yes'?>"),
		"no declaration":              []byte("\n\n  " + bare),
		"a comment at the end":        []byte(paymentXML + "<!-- sent -->\n"),
		"a megabyte of comment":       change(t, paymentXML, "<GrpHdr>", "<!--"+strings.Repeat("x", 1_000_000)+"--><GrpHdr>"),
		"the header behind":           []byte("<Envelope>" + bare + headerXML + "</Envelope>"),
		"in SOAP":                     []byte(`<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Header/><s:Body>` + headerXML + bare + "</s:Body></s:Envelope>"),
		"in a DataPDU":                []byte(`<Saa:DataPDU xmlns:Saa="urn:swift:saa:xsd:saa.2.0"><Saa:Revision>2.0.14</Saa:Revision><Saa:Body>` + headerXML + bare + "</Saa:Body></Saa:DataPDU>"),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()

			r := Validate(raw, Options{})
			require.Empty(t, r.Faults)
			require.Equal(t, Accepted, r.Verdict)
		})
	}
}

// What looks almost right, with the gate that it must not pass.
func TestAlmostValidMessagesAreRefusedWhereTheyAreWrong(t *testing.T) {
	t.Parallel()

	const creditor, amount, created = "Creditor SA", ">1250.75<", "10:00:00+01:00</CreDtTm>"
	bank := strings.Replace(paymentXML, creditor, "Créditeur SA", 1)
	for name, c := range map[string]struct {
		raw          []byte
		gate         gateway.Gate
		rule, reason string
	}{
		"UTF-16 without a mark":      {wide("", strings.Replace(bank, "UTF-8", "UTF-16", 1)), gateway.GateParse, "XML-ENCODING", "FF01"},
		"Latin-1 that isn't said":    {[]byte(strings.Replace(bank, "é", "\xE9", 1)), gateway.GateParse, "XML-CHARACTER", "FF01"},
		"Windows-1252":               {[]byte(strings.Replace(bank, "UTF-8", "windows-1252", 1)), gateway.GateParse, "XML-ENCODING", "FF01"},
		"half of a character":        {change(t, paymentXML, creditor, "C\xED\xA0\x80"), gateway.GateParse, "XML-CHARACTER", "FF01"},
		"a character in disguise":    {change(t, paymentXML, creditor, "C\xC0\xAF"), gateway.GateParse, "XML-CHARACTER", "FF01"},
		"a NUL byte":                 {change(t, paymentXML, creditor, "C\x00"), gateway.GateParse, "XML-CHARACTER", "FF01"},
		"a NUL byte at the end":      {[]byte(paymentXML + "\x00"), gateway.GateParse, "XML-CHARACTER", "FF01"},
		"a document type":            {change(t, paymentXML, "<Document", "<!DOCTYPE Document><Document"), gateway.GateParse, "XML-DTD", "FF01"},
		"an entity of HTML":          {change(t, paymentXML, creditor, "M&uuml;ller"), gateway.GateParse, "XML-REFERENCE", "FF01"},
		"deep nesting":               {change(t, paymentXML, "<GrpHdr>", strings.Repeat("<a>", 5000)+strings.Repeat("</a>", 5000)+"<GrpHdr>"), gateway.GateParse, "XML-DEPTH", "FF01"},
		"an attribute twice":         {change(t, paymentXML, `Ccy="EUR"`, `Ccy="EUR" Ccy="USD"`), gateway.GateParse, "XML-SYNTAX", "FF01"},
		"a prefix of nothing":        {change(t, paymentXML, "<ChrgBr>SHAR</ChrgBr>", "<z:ChrgBr>SHAR</z:ChrgBr>"), gateway.GateParse, "XML-NAMESPACE", "FF01"},
		"text behind the end":        {[]byte(paymentXML + "-"), gateway.GateParse, "XML-TRAILING", "FF01"},
		"an MT103":                   {[]byte("{1:F01ALPHDEFFXXXX0000000000}{2:I103BETAFRPPXXXXN}{4:\n:20:REF\n-}"), gateway.GateParse, "XML-SYNTAX", "FF01"},
		"a header alone":             {[]byte("<Envelope>" + headerXML + "</Envelope>"), gateway.GateType, "TYPE", "FF01"},
		"another variant":            {change(t, paymentXML, "pacs.008.001.08", "pacs.008.002.01"), gateway.GateType, "TYPE", "FF02"},
		"a header of tomorrow":       {change(t, enveloped(headerXML), "head.001.001.02", "head.001.001.09"), gateway.GateType, "TYPE", "FF02"},
		"a leap second":              {change(t, paymentXML, created, "10:00:60+00:00</CreDtTm>"), gateway.GateXSD, "XSD-FACET", "FF01"},
		"an offset beyond the earth": {change(t, paymentXML, created, "10:00:00+15:00</CreDtTm>"), gateway.GateXSD, "XSD-FACET", "FF01"},
		"nothing as remittance":      {change(t, paymentXML, "<Ustrd>", "<Ustrd></Ustrd><Ustrd>"), gateway.GateXSD, "XSD-FACET", "FF01"},
		"a UETR in capitals":         {change(t, paymentXML, "0b7a3c52", "0B7A3C52"), gateway.GateXSD, "XSD-FACET", "FF01"},
		"a line of 71":               {change(t, paymentXML, "12 rue de la Paix", strings.Repeat("x", 71)), gateway.GateXSD, "XSD-FACET", "FF01"},
		"thousandths of a euro":      {change(t, paymentXML, amount, ">1250.751<"), gateway.GateRules, "AMOUNT-DIGITS", "CH20"},
		"a currency of yesterday":    {change(t, paymentXML, `"EUR"`, `"DEM"`), gateway.GateRules, "VAL-CCY", "AM11"},
		"a currency for tests":       {change(t, paymentXML, `"EUR"`, `"XTS"`), gateway.GateRules, "VAL-CCY", "AM11"},
		"UK for GB":                  {change(t, paymentXML, "<Ctry>FR<", "<Ctry>UK<"), gateway.GateRules, "VAL-CTRY", "BE11"},
		"a BIC of UK":                {change(t, paymentXML, "<BICFI>BETAFRPPXXX", "<BICFI>BETAUKPPXXX"), gateway.GateRules, "VAL-BIC", "RC01"},
		"an IBAN of nowhere":         {change(t, paymentXML, "DE89370400440532013000", "XX82WEST12345698765432"), gateway.GateRules, "VAL-IBAN", "AC01"},
		"an IBAN that is short":      {change(t, paymentXML, "DE89370400440532013000", "DE8937040044053201300"), gateway.GateRules, "VAL-IBAN", "AC01"},
		"check digits 00":            {change(t, paymentXML, "DE89370400440532013000", "DE00370400440532013000"), gateway.GateRules, "VAL-IBAN", "AC01"},
		"an LEI with a slip":         {change(t, paymentXML, "529900T8BM49AURSDO55", "529900T8BM49AURSDO54"), gateway.GateRules, "VAL-LEI", "BE15"},
		"a third line":               {change(t, paymentXML, "</AdrLine>", "</AdrLine><AdrLine>b</AdrLine><AdrLine>c</AdrLine>"), gateway.GateRules, "CBPR-ADDRESS", "BE04"},
		"the town in a line":         {change(t, paymentXML, "12 rue de la Paix", "75001 Paris"), gateway.GateRules, "pacs.008:R20", "BE04"},
		"another BizMsgIdr":          {change(t, enveloped(headerXML), "<BizMsgIdr>MSG-1", "<BizMsgIdr>MSG-2"), gateway.GateRules, "pacs.008:R1", "CH16"},
		"a name of blanks":           {change(t, paymentXML, creditor, " \u200b "), gateway.GateRules, "pacs.008:R56", "BE22"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()

			r := Validate(c.raw, Options{})
			require.NotEmpty(t, r.Faults)
			f := r.Faults[0]
			require.Equal(t, []string{string(c.gate), c.rule, c.reason}, []string{string(r.Gate), f.Rule, f.Reason}, f)
			require.NotEmpty(t, f.Hint)
		})
	}
}
