package iso20022

import (
	"encoding/binary"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

func body(xml string) string {
	_, rest, _ := strings.Cut(xml, "?>\n")
	return rest
}

// prefixed gives every element of a document the prefix p.
func prefixed(doc string) string { return prefixedBy("p", doc) }

func prefixedBy(p, doc string) string {
	return strings.NewReplacer("</", "</"+p+":", "<", "<"+p+":", "xmlns=", "xmlns:"+p+"=").Replace(doc)
}

// encoded gives a text in UTF-16 with the byte order mark that it begins with, if any.
func encoded(text string, order binary.AppendByteOrder) []byte {
	var out []byte
	for _, u := range utf16.Encode([]rune(text)) {
		out = order.AppendUint16(out, u)
	}
	return out
}

// inLatin1 gives a text of Latin letters one byte each.
func inLatin1(text string) []byte {
	var out []byte
	for _, r := range text {
		out = append(out, byte(r))
	}
	return out
}

func TestDocumentIsFoundInAnyEnvelope(t *testing.T) {
	t.Parallel()

	doc := body(paymentXML)
	short := prefixed(doc)
	for name, c := range map[string]struct{ raw, wrapper, header string }{
		"bare":               {doc, "", ""},
		"declaration":        {`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + doc, "", ""},
		"byte order mark":    {"\ufeff" + paymentXML, "", ""},
		"no encoding":        {`<?xml version='1.0'?>` + doc, "", ""},
		"envelope":           {"<Envelope>" + headerXML + doc + "</Envelope>", "Envelope", TypeHeader},
		"foreign namespace":  {`<e:M xmlns:e="urn:e">` + headerXML + "<!-- x -->" + doc + "</e:M>", "M", TypeHeader},
		"deeper":             {"<A><B>" + headerXML + "</B><C><D>" + doc + "</D></C></A>", "A", TypeHeader},
		"prefixed":           {short, "", ""},
		"prefixed, outside":  {`<E xmlns:p="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08">` + strings.Replace(short, ` xmlns:p="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08"`, "", 1) + "</E>", "E", ""},
		"namespace outside":  {`<E xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08">` + strings.Replace(doc, ` xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08"`, "", 1) + "</E>", "E", ""},
		"overridden outside": {`<E xmlns="urn:x" xmlns:p="urn:p"><F xmlns="urn:y" xmlns:p="urn:q">` + doc + "</F></E>", "E", ""},
		"instruction":        {"<?x y?>" + doc + "<?x?>", "", ""},
		"odd white space":    {"<E\r\n\t>\r\n" + headerXML + "\r\n\r\n \t" + strings.ReplaceAll(doc, "><", ">\r\n<") + "\r\n</E\r\n>\r\n\n ", "E", TypeHeader},
		"header behind":      {"<E>" + doc + headerXML + "</E>", "E", TypeHeader},
		"DataPDU": {`<?xml version="1.0" encoding="UTF-8"?><Saa:DataPDU xmlns:Saa="urn:swift:saa:xsd:saa.2.0" xmlns:Sw="urn:swift:snl:ns.Sw"><Saa:Revision>2.0.14</Saa:Revision>` +
			`<Saa:Header><Saa:Message><Saa:SenderReference>R</Saa:SenderReference><Saa:MessageIdentifier>pacs.008.001.08</Saa:MessageIdentifier><Saa:Format>MX</Saa:Format>` +
			`<Saa:NetworkInfo><Saa:SWIFTNetNetworkInfo><Saa:RequestType>pacs.008.001.08</Saa:RequestType></Saa:SWIFTNetNetworkInfo></Saa:NetworkInfo></Saa:Message></Saa:Header>` +
			`<Saa:Body>` + headerXML + doc + `</Saa:Body></Saa:DataPDU>`, "DataPDU", TypeHeader},
		"BizMsgEnvlp": {`<n:BizMsgEnvlp xmlns:n="urn:iso:std:iso:20022:tech:xsd:nvlp.001.001.01"><n:Hdr>` + headerXML + `</n:Hdr><n:Doc>` + doc + `</n:Doc>` +
			`<n:SplmtryData><n:Envlp><x xmlns="urn:x"/></n:Envlp></n:SplmtryData></n:BizMsgEnvlp>`, "BizMsgEnvlp", TypeHeader},
		"BusMsg":         {`<BusMsg>` + headerXML + doc + `</BusMsg>`, "BusMsg", TypeHeader},
		"RequestPayload": {`<RequestPayload xmlns:h="urn:iso:std:iso:20022:tech:xsd:head.001.001.02">` + strings.Replace(prefixedBy("h", headerXML), ` xmlns:h="urn:iso:std:iso:20022:tech:xsd:head.001.001.02"`, "", 1) + short + `</RequestPayload>`, "RequestPayload", TypeHeader},
		"SOAP": {`<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header><w:Security xmlns:w="urn:w" s:mustUnderstand="1"><t/></w:Security></s:Header>` +
			`<s:Body>` + doc + `</s:Body></s:Envelope>`, "Envelope", ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()

			e, faults := Read([]byte(c.raw), Limits{})
			require.Empty(t, faults)
			require.Equal(t, c.wrapper, e.Wrapper)
			require.Equal(t, c.header, e.Header.Type)
			require.Equal(t, TypeCustomerCreditTransfer, e.Document.Type)
			require.Equal(t, Accepted, Validate([]byte(c.raw), Options{}).Verdict)
		})
	}
}

func TestPartsAreTheExactBytes(t *testing.T) {
	t.Parallel()

	raw := "<Envelope>" + headerXML + body(paymentXML) + "</Envelope>"
	e, faults := Read([]byte(raw), Limits{})
	require.Empty(t, faults)
	require.Equal(t, headerXML, raw[e.Header.Start:e.Header.End])
	require.Equal(t, body(paymentXML), raw[e.Document.Start:e.Document.End])
	require.Equal(t, body(paymentXML), string(e.Document.XML))
}

func TestPartStandsAloneWithTheNamespacesAroundIt(t *testing.T) {
	t.Parallel()

	e, faults := Read([]byte(`<E xmlns="urn:a&amp;b" xmlns:p="urn:p" xmlns:q="urn:q"><F xmlns:p="urn:p2">`+
		`<p:Document xmlns:q='urn:q2' x="1"><y/></p:Document></F></E>`), Limits{})
	require.Empty(t, faults)
	require.Equal(t, `<p:Document xmlns:q='urn:q2' x="1" xmlns="urn:a&amp;b" xmlns:p="urn:p2"><y/></p:Document>`, string(e.Document.XML))

	e, faults = Read([]byte(`<p:E xmlns:p="urn:p"><p:Document/></p:E>`), Limits{})
	require.Empty(t, faults)
	require.Equal(t, `<p:Document xmlns:p="urn:p"/>`, string(e.Document.XML))
}

func TestSchemaLocationHintsAreTakenOut(t *testing.T) {
	t.Parallel()

	e, faults := Read([]byte(`<E xmlns:x="`+nsXSI+`" xmlns:o="urn:o"><Document x:schemaLocation="a b" y="1"><z  x:noNamespaceSchemaLocation='c' o:schemaLocation=""/></Document></E>`), Limits{})
	require.Empty(t, faults)
	require.Equal(t, `<Document  y="1" xmlns:x="`+nsXSI+`" xmlns:o="urn:o"><z   o:schemaLocation=""/></Document>`, string(e.Document.XML))
}

func TestHonestEncodingsAreReadAndLiesRefused(t *testing.T) {
	t.Parallel()

	name := "Müller 株 😀"
	doc := strings.Replace(body(paymentXML), "Debtor AG", name, 1)
	wide := func(text string, order binary.AppendByteOrder) []byte { return encoded("\ufeff"+text, order) }
	latin := inLatin1
	german := strings.Replace(body(paymentXML), "Debtor AG", "Müller", 1)
	for label, c := range map[string]struct {
		raw  []byte
		name string // empty: must be refused
	}{
		"utf-8, any case":        {[]byte(`<?xml version="1.0" encoding="utf-8"?>` + doc), name},
		"utf-16le undeclared":    {wide(doc, binary.LittleEndian), name},
		"utf-16be declared":      {wide(`<?xml version="1.0" encoding="UTF-16"?>`+doc, binary.BigEndian), name},
		"latin-1":                {latin(`<?xml version="1.0" encoding="ISO-8859-1"?>` + german), "Müller"},
		"ascii":                  {[]byte(`<?xml version="1.0" encoding="US-ASCII"?>` + body(paymentXML)), "Debtor AG"},
		"ascii that is not":      {[]byte(`<?xml version="1.0" encoding="US-ASCII"?>` + doc), ""},
		"utf-8 that is latin-1":  {latin(`<?xml version="1.0" encoding="UTF-8"?>` + german), ""},
		"utf-8 that is utf-16":   {wide(`<?xml version="1.0" encoding="UTF-8"?>`+doc, binary.LittleEndian), ""},
		"utf-16 that is utf-8":   {[]byte(`<?xml version="1.0" encoding="UTF-16"?>` + doc), ""},
		"latin-1 with a mark":    {[]byte("\ufeff" + `<?xml version="1.0" encoding="ISO-8859-1"?>` + german), ""},
		"utf-16 without mark":    {wide(doc, binary.LittleEndian)[2:], ""},
		"utf-16le declared so":   {wide(`<?xml version="1.0" encoding="UTF-16LE"?>`+doc, binary.LittleEndian)[2:], name},
		"utf-16be declared so":   {wide(`<?xml version="1.0" encoding="utf-16be"?>`+doc, binary.BigEndian)[2:], name},
		"declared and marked":    {wide(`<?xml version="1.0" encoding="UTF-16BE"?>`+doc, binary.BigEndian), name},
		"the other end":          {wide(`<?xml version="1.0" encoding="UTF-16LE"?>`+doc, binary.BigEndian), ""},
		"the other end, no mark": {wide(`<?xml version="1.0" encoding="UTF-16LE"?>`+doc, binary.BigEndian)[2:], ""},
		"utf-16, which end":      {wide(`<?xml version="1.0" encoding="UTF-16"?>`+doc, binary.LittleEndian)[2:], ""},
		"latin-1, other name":    {latin(`<?xml version="1.0" encoding="latin1"?>` + german), "Müller"},
		"windows-1252":           {latin(`<?xml version="1.0" encoding="windows-1252"?>` + german), ""},
		"windows as latin-1":     {latin(`<?xml version="1.0" encoding="ISO-8859-1"?>` + strings.Replace(german, "Müller", "M\u0080", 1)), ""},
		"latin-1 undeclared":     {latin(german), ""},
		"utf-8 declared utf-16":  {[]byte("\ufeff" + `<?xml version="1.0" encoding="UTF-16LE"?>` + doc), ""},
		"utf-32":                 {append([]byte{0xFF, 0xFE, 0, 0}, wide(doc, binary.LittleEndian)...), ""},
		"ebcdic":                 {[]byte("\x4C\x6F\xA7\x94\x93"), ""},
		"gzip":                   {[]byte("\x1f\x8b\x08\x00"), ""},
		"utf-16, odd":            {wide(doc, binary.LittleEndian)[:101], ""},
		"utf-16, half surrogate": {append(wide(doc, binary.LittleEndian), 0x3d, 0xd8), ""},
		"unknown encoding":       {[]byte(`<?xml version="1.0" encoding="EBCDIC"?>` + doc), ""},
		"xml 1.1":                {[]byte(`<?xml version="1.1"?>` + doc), ""},
		"no version":             {[]byte(`<?xml encoding="UTF-8"?>` + doc), ""},
		"wrong order":            {[]byte(`<?xml version="1.0" standalone="yes" encoding="UTF-8"?>` + doc), ""},
		"open declaration":       {[]byte(`<?xml version="1.0" ` + doc), ""},
		"no quotes":              {[]byte(`<?xml version=1.0?>` + doc), ""},
	} {
		m, r := Accept(c.raw, Options{})
		if c.name == "" {
			require.Equal(t, gateway.GateParse, r.Gate, label)
			require.Contains(t, []string{"XML-ENCODING", "XML-DECLARATION", "XML-CHARACTER"}, r.Faults[0].Rule, label)
			require.NotEmpty(t, r.Faults[0].Hint, label)
			continue
		}
		require.Empty(t, r.Faults, label)
		require.Equal(t, c.name, m.CreditTransfer.Transactions[0].Debtor.Name, label)
	}
}

func TestMessagesThatAreNotServedAreNamed(t *testing.T) {
	t.Parallel()

	for name, c := range map[string]struct{ raw, message, found string }{
		"another message": {`<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.010.001.03"/>`, "pacs.010.001.03", "pacs.010.001.03"},
		"a status report": {`<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.002.001.10"/>`, TypeStatusReport, TypeStatusReport},
		"no ISO message":  {`<soap:Body xmlns:soap="urn:soap"/>`, "", "{urn:soap}Body"},
		"header alone":    {headerXML, "", "{urn:iso:std:iso:20022:tech:xsd:head.001.001.02}AppHdr"},
		"foreign header":  {`<E><AppHdr xmlns="urn:swift:xsd:$ahV10"/>` + body(paymentXML) + `</E>`, TypeCustomerCreditTransfer, ""},
	} {
		r := Validate([]byte(c.raw), Options{})
		require.Equal(t, gateway.GateType, r.Gate, name)
		require.Equal(t, c.message, r.Message, name)
		require.Equal(t, c.found, r.Faults[0].Found, name)
		require.Contains(t, r.Faults[0].Hint, "served", name)
		if name == "foreign header" {
			require.Equal(t, "/AppHdr", r.Faults[0].Path)
			require.Contains(t, r.Faults[0].Hint, "head.001.001.01 to .04")
		}
	}
}

func TestOnlyOneHeaderAndOneDocumentMayTravelTogether(t *testing.T) {
	t.Parallel()

	doc := body(paymentXML)
	for _, raw := range []string{
		"<E>" + doc + doc + "</E>", "<E>" + strings.Repeat(doc, 5) + "</E>", "<E>" + headerXML + headerXML + doc + "</E>",
		"<E>" + headerXML + doc + `<X><Document xmlns="urn:other"/></X></E>`,
	} {
		r := Validate([]byte(raw), Options{})
		require.Equal(t, gateway.GateRules, r.Gate)
		require.Equal(t, "ENVELOPE-ONE", r.Faults[0].Rule)
		require.True(t, r.Refused())
	}
}

func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		paymentXML, enveloped(headerXML), `<E xmlns="urn:a&amp;b" xmlns:p="urn:p"><p:Document xmlns:q='urn:q2' p:x="1"><y/></p:Document></E>`,
		`<E xmlns:x="` + nsXSI + `"><Document x:schemaLocation="a b" y="1"><z x:noNamespaceSchemaLocation='c'/></Document></E>`,
		"\xff\xfe<\x00a\x00/\x00>\x00", `<?xml version="1.0" encoding="ISO-8859-1"?><Document a="` + "\xe9" + `"/>`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		e, faults := Read(raw, Limits{})
		if len(faults) > 0 {
			require.Nil(t, e)
			for _, fault := range faults {
				require.NotEmpty(t, fault.Gate)
				require.Equal(t, gateway.WholeMessage, fault.Tx)
			}
			return
		}
		// A part that stands alone is found again, unchanged.
		for _, p := range []Part{e.Document, e.Header} {
			if !p.Present() {
				continue
			}
			want, err := CanonicalDigest(p)
			require.NoError(t, err)
			s := rescan(p.XML)
			for s.next() == nil && s.kind != tokenEOF {
			}
			require.Equal(t, tokenEOF, s.kind)
			again, faults := Read(p.XML, Limits{BodyBytes: 2 * len(p.XML), Attributes: 1000, Namespaces: 1000})
			if p.Type == "" || len(faults) > 0 { // an AppHdr alone is no message
				continue
			}
			got, err := CanonicalDigest(again.Document)
			require.NoError(t, err)
			require.Equal(t, want, got)
		}
	})
}

// A header may carry a signature, and a signature anything: all of it survives,
// and what looks like another message inside of it is none.
func TestAnySignatureInTheHeaderSurvives(t *testing.T) {
	t.Parallel()

	signature := `<Sgntr><ds:Signature xmlns:ds="` + nsDSig + `" Id="s"><ds:SignedInfo><ds:Reference URI=""><ds:DigestValue>q83v</ds:DigestValue></ds:Reference></ds:SignedInfo>` +
		"<ds:Object>\r\n<!-- kept --><Document xmlns=\"urn:other\"><AppHdr/></Document><x:any xmlns:x='urn:x' x:y = \"z\"/><![CDATA[<]]></ds:Object></ds:Signature></Sgntr>"
	header := strings.Replace(headerXML, "</AppHdr>", signature+"</AppHdr>", 1)
	raw := "<E>" + header + body(paymentXML) + "</E>"
	m, r := Accept([]byte(raw), Options{})
	require.Empty(t, r.Faults)
	require.Equal(t, header, string(m.Envelope.Header.XML))
	require.Equal(t, header, raw[m.Envelope.Header.Start:m.Envelope.Header.End])
	unsigned, r := Accept([]byte("<E>"+headerXML+body(paymentXML)+"</E>"), Options{})
	require.Empty(t, r.Faults)
	require.Equal(t, unsigned.Digest, m.Digest)
}

func TestEveryHeaderVersionIsRead(t *testing.T) {
	t.Parallel()

	for _, version := range []string{"01", "02", "03", "04"} {
		header := strings.Replace(headerXML, TypeHeader, "head.001.001."+version, 1)
		if version == "01" { // its CreDt has no offset
			header = strings.Replace(header, "2026-11-20T10:00:00+01:00</CreDt>", "2026-11-20T09:00:00Z</CreDt>", 1)
		}
		m, r := Accept([]byte(enveloped(header)), Options{Profile: ProfilePlain})
		require.Empty(t, r.Faults, version)
		require.Equal(t, "head.001.001."+version, m.Header.Type)
		require.Equal(t, "MSG-1", m.Header.BusinessMessageID)
		require.Equal(t, "ALPHDEFFXXX", m.Header.From.BIC)
	}
}

func TestMessagesPackedAsTextAreRefusedWithAHint(t *testing.T) {
	t.Parallel()

	doc := body(paymentXML)
	for _, raw := range []string{"<Payload><![CDATA[" + doc + "]]></Payload>", "<Payload>" + string(appendEscaped(nil, doc)) + "</Payload>"} {
		r := Validate([]byte(raw), Options{})
		require.Equal(t, gateway.GateType, r.Gate)
		require.Contains(t, r.Faults[0].Hint, "packed as text")
	}
}

func FuzzEncodingsCarryTheSameMessage(f *testing.F) {
	for _, text := range []string{"Debtor AG", "Müller", "ÿ\u00a0", "株式会社 😀", "\ufeff", "a\r\nb\rc", "]]&gt;"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		doc := "<Document>" + text + "</Document>"
		e, faults := Read([]byte(doc), Limits{})
		if len(faults) > 0 {
			return
		}
		want, err := CanonicalDigest(e.Document)
		require.NoError(t, err)
		declared := func(encoding string) string {
			return `<?xml version="1.0" encoding="` + encoding + `"?>` + doc
		}
		forms := map[string][]byte{
			"utf-8":           []byte(declared("UTF-8")),
			"marked utf-8":    []byte("\ufeff" + doc),
			"little, marked":  encoded("\ufeff"+declared("UTF-16"), binary.LittleEndian),
			"big, marked":     encoded("\ufeff"+doc, binary.BigEndian),
			"little, by name": encoded(declared("UTF-16LE"), binary.LittleEndian),
			"big, by name":    encoded(declared("UTF-16BE"), binary.BigEndian),
		}
		if strings.IndexFunc(text, func(r rune) bool { return r > 0xFF || (r >= 0x80 && r < 0xA0) }) < 0 {
			forms["latin-1"] = inLatin1(declared("ISO-8859-1"))
		}
		for name, raw := range forms {
			e, faults := Read(raw, Limits{})
			require.Empty(t, faults, name)
			got, err := CanonicalDigest(e.Document)
			require.NoError(t, err)
			require.Equal(t, want, got, name)
		}
	})
}
