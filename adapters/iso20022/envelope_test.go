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
func prefixed(doc string) string {
	return strings.NewReplacer("</", "</p:", "<", "<p:", "xmlns=", "xmlns:p=").Replace(doc)
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
	wide := func(text string, order binary.AppendByteOrder) []byte {
		var out []byte
		for _, u := range utf16.Encode([]rune("\ufeff" + text)) {
			out = order.AppendUint16(out, u)
		}
		return out
	}
	latin := func(text string) []byte {
		var out []byte
		for _, r := range text {
			out = append(out, byte(r))
		}
		return out
	}
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
