package iso20022

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// scanAll gives the events of a text as one line each, or the error's rule.
func scanAll(text string) (events []string, rule string) {
	if at, _ := checkCharacters([]byte(text)); at >= 0 {
		return nil, "XML-CHARACTER"
	}
	s := newScanner([]byte(text), Limits{}.withDefaults())
	for {
		if err := s.next(); err != nil {
			var se *syntaxError
			if !errors.As(err, &se) {
				return events, err.Error()
			}
			return events, se.rule
		}
		switch s.kind {
		case tokenEOF:
			return events, ""
		case tokenStart:
			event := "<" + expanded(s.uri, s.local)
			for _, a := range s.attrs {
				if !a.declares {
					event += " " + expanded(a.uri, a.local) + "=" + string(unescape(nil, a.value, true))
				}
			}
			events = append(events, event+">")
		case tokenEnd:
			events = append(events, "</"+expanded(s.uri, s.local)+">")
		case tokenText, tokenCDATA:
			text := appendLines(nil, s.content)
			if s.kind == tokenText {
				text = unescape(nil, s.content, false)
			}
			if s.depth() == 0 || len(text) == 0 {
				continue
			}
			if n := len(events); n > 0 && events[n-1][0] == '"' {
				events[n-1] += string(text)
			} else {
				events = append(events, `"`+string(text))
			}
		}
	}
}

// standardEvents are the same events as encoding/xml sees them.
func standardEvents(text string) (events []string, err error) {
	d := xml.NewDecoder(strings.NewReader(text))
	depth := 0
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return events, nil
		}
		if err != nil {
			return events, err
		}
		switch t := token.(type) {
		case xml.StartElement:
			depth++
			event := "<" + expanded(t.Name.Space, []byte(t.Name.Local))
			for _, a := range t.Attr {
				if a.Name.Space != "xmlns" && (a.Name.Space != "" || a.Name.Local != "xmlns") {
					event += " " + expanded(a.Name.Space, []byte(a.Name.Local)) + "=" + a.Value
				}
			}
			events = append(events, event+">")
		case xml.EndElement:
			depth--
			events = append(events, "</"+expanded(t.Name.Space, []byte(t.Name.Local))+">")
		case xml.CharData:
			if depth == 0 || len(t) == 0 {
				continue
			}
			if n := len(events); n > 0 && events[n-1][0] == '"' {
				events[n-1] += string(t)
			} else {
				events = append(events, `"`+string(t))
			}
		}
	}
}

func TestScannerSeesElementsNamespacesAndText(t *testing.T) {
	t.Parallel()

	for text, want := range map[string][]string{
		`<a/>`:                                        {"<a>", "</a>"},
		`<a></a >`:                                    {"<a>", "</a>"},
		" <!-- x --><a><?p q?></a>\n<!--y--> ":        {"<a>", "</a>"},
		`<a>1<![CDATA[<2>]]>&lt;3&#x34;</a>`:          {"<a>", `"1<2><34`, "</a>"},
		`<a xmlns="u"><b xmlns=""/><c/></a>`:          {"<{u}a>", "<b>", "</b>", "<{u}c>", "</{u}c>", "</{u}a>"},
		`<p:a xmlns:p="u" p:x="1" x='2'/>`:            {"<{u}a {u}x=1 x=2>", "</{u}a>"},
		`<a xml:lang="de"/>`:                          {"<a {" + nsXML + "}lang=de>", "</a>"},
		"<a x='1\n2&#10;3'>\r\n\r</a>":                {"<a x=1 2\n3>", "\"\n\n", "</a>"},
		`<a><p:b xmlns:p="u"/><p:b xmlns:p="v"/></a>`: {"<a>", "<{u}b>", "</{u}b>", "<{v}b>", "</{v}b>", "</a>"},
		`<é/>`: {"<é>", "</é>"},
	} {
		events, rule := scanAll(text)
		require.Empty(t, rule, text)
		require.Equal(t, want, events, text)
	}
}

func TestScannerRefusesWhatIsNotWellFormed(t *testing.T) {
	t.Parallel()

	for text, want := range map[string]string{
		"":                 "XML-EMPTY",
		"<!-- only -->":    "XML-EMPTY",
		"text":             "XML-SYNTAX",
		"<a>":              "XML-TRUNCATED",
		"<a":               "XML-TRUNCATED",
		"<":                "XML-TRUNCATED",
		"<a></":            "XML-TRUNCATED",
		"<a></b>":          "XML-SYNTAX",
		"<a></ab>":         "XML-SYNTAX",
		"</a>":             "XML-SYNTAX",
		"<a/><b/>":         "XML-ROOTS",
		"<a/>x":            "XML-TRAILING",
		"<a/>&amp;":        "XML-TRAILING",
		"<a x=1/>":         "XML-SYNTAX",
		"<a x/>":           "XML-SYNTAX",
		`<a x="1"y="2"/>`:  "XML-SYNTAX",
		`<a x="1" x="2"/>`: "XML-SYNTAX",
		`<a x="<"/>`:       "XML-SYNTAX",
		`<a x="1`:          "XML-TRUNCATED",
		`<a xmlns:p="u" xmlns:q="u" p:x="" q:x=""/>`: "XML-SYNTAX",
		`<a xmlns:p="u" xmlns:p="v"/>`:               "XML-SYNTAX",
		`<a xmlns="u" xmlns="v"/>`:                   "XML-SYNTAX",
		`<p:a/>`:                                     "XML-NAMESPACE",
		`<a p:x=""/>`:                                "XML-NAMESPACE",
		`<a xmlns:p=""/>`:                            "XML-NAMESPACE",
		`<a xmlns=""><b xmlns:p=""/></a>`:            "XML-NAMESPACE",
		`<a xmlns:xml="u"/>`:                         "XML-NAMESPACE",
		`<a xmlns:p="u" xmlns:xml="u"/>`:             "XML-NAMESPACE",
		`<a xmlns:xmlns="u"/>`:                       "XML-NAMESPACE",
		`<a xmlns:p="` + nsXML + `"/>`:               "XML-NAMESPACE",
		`<a xmlns="` + nsXMLNS + `"/>`:               "XML-NAMESPACE",
		"<a:b:c/>":                                   "XML-SYNTAX",
		"<:a/>":                                      "XML-SYNTAX",
		"<a:/>":                                      "XML-SYNTAX",
		"<1a/>":                                      "XML-SYNTAX",
		"<a:1 xmlns:a='u'/>":                         "XML-SYNTAX",
		"< a/>":                                      "XML-SYNTAX",
		"<a/ >":                                      "XML-SYNTAX",
		"<a>]]></a>":                                 "XML-SYNTAX",
		"<a><![CDATA[x</a>":                          "XML-TRUNCATED",
		"<![CDATA[x]]><a/>":                          "XML-SYNTAX",
		"<a><!--x</a>":                               "XML-TRUNCATED",
		"<a><!-- -- --></a>":                         "XML-SYNTAX",
		"<a><!--x---></a>":                           "XML-SYNTAX",
		"<a><!x></a>":                                "XML-SYNTAX",
		"<a><?xml version='1.0'?></a>":               "XML-SYNTAX",
		"<a><?XML x?></a>":                           "XML-SYNTAX",
		"<a><? x?></a>":                              "XML-SYNTAX",
		"<a><?p:q x?></a>":                           "XML-SYNTAX",
		"<a><?p x></a>":                              "XML-TRUNCATED",
		"<!DOCTYPE a><a/>":                           "XML-DTD",
		"<a><!DOCTYPE a></a>":                        "XML-DTD",
		"<a>&x;</a>":                                 "XML-REFERENCE",
		"<a>&lt</a>":                                 "XML-REFERENCE",
		"<a>& </a>":                                  "XML-REFERENCE",
		"<a>&#0;</a>":                                "XML-REFERENCE",
		"<a>&#xD800;</a>":                            "XML-REFERENCE",
		"<a>&#xFFFE;</a>":                            "XML-REFERENCE",
		"<a>&#x110000;</a>":                          "XML-REFERENCE",
		"<a>&#;</a>":                                 "XML-REFERENCE",
		"<a>&#x;</a>":                                "XML-REFERENCE",
		"<a>&#xg;</a>":                               "XML-REFERENCE",
		`<a x="&y;"/>`:                               "XML-REFERENCE",
		"<a>\x00</a>":                                "XML-CHARACTER",
		"<a>\x1f</a>":                                "XML-CHARACTER",
		"<a>\xff</a>":                                "XML-CHARACTER",
		"<a>\xed\xa0\x80</a>":                        "XML-CHARACTER",
		"<a>\uffff</a>":                              "XML-CHARACTER",
	} {
		_, rule := scanAll(text)
		require.Equal(t, want, rule, text)
	}
}

func TestScannerKeepsItsLimits(t *testing.T) {
	t.Parallel()

	deep := func(n int) string { return strings.Repeat("<a>", n) + strings.Repeat("</a>", n) }
	attrs := func(n int) string {
		var b strings.Builder
		for i := range n {
			b.WriteString(" a" + strings.Repeat("x", i) + `=""`)
		}
		return "<a" + b.String() + "/>"
	}
	spaces := func(n int) string {
		return strings.ReplaceAll(strings.ReplaceAll(attrs(n), " a", " xmlns:a"), `""`, `"u"`)
	}
	for name, c := range map[string]struct{ good, bad, rule string }{
		"depth":      {deep(DepthDefault), deep(DepthDefault + 1), "XML-DEPTH"},
		"attributes": {attrs(AttributesDefault), attrs(AttributesDefault + 1), "XML-ATTRIBUTES"},
		"namespaces": {spaces(40), "<b" + spaces(40)[2:len(spaces(40))-2] + ">" + spaces(40) + "</b>", "XML-LIMIT"},
		"tokens":     {"<a>" + strings.Repeat("<b/>", 1000) + "</a>", "<a>" + strings.Repeat("<b/>", BodyBytesDefault/8) + "</a>", "XML-LIMIT"},
	} {
		_, rule := scanAll(c.good)
		require.Empty(t, rule, name)
		_, rule = scanAll(c.bad)
		require.Equal(t, c.rule, rule, name)
	}
}

// blanked makes white space in tags equal: encoding/xml leaves it in attribute
// values as it stands, where XML wants a blank.
func blanked(events []string) []string {
	for i, e := range events {
		if e[0] == '<' {
			events[i] = strings.Map(func(r rune) rune {
				if r < 0x80 && isSpace(byte(r)) {
					return ' '
				}
				return r
			}, e)
		}
	}
	return events
}

// What the scanner takes, encoding/xml must take too and see the same in it:
// the message is decoded by the one after it was judged by the other.
func FuzzScannerAgreesWithTheStandardLibrary(f *testing.F) {
	for _, text := range []string{
		paymentXML[len(`<?xml version="1.0" encoding="UTF-8"?>`):], enveloped(headerXML), `<a xmlns="u"><b xmlns=""/>x</a>`,
		`<p:a xmlns:p="u" p:x="1" x='2'>1<![CDATA[<2>]]>&lt;3&#x34;<?p q?><!--c--></p:a>`, "<a x='1\n2&#10;3'>\r\n\r</a>",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		ours, rule := scanAll(text)
		if rule != "" {
			return
		}
		theirs, err := standardEvents(text)
		if err != nil {
			for _, c := range []byte(text) {
				if c >= 0x80 { // encoding/xml knows an older edition's names
					return
				}
			}
			require.NoError(t, err)
		}
		require.Equal(t, blanked(theirs), blanked(ours))
	})
}
