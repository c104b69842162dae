package iso20022

import (
	"encoding/xml"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// oddity has every kind of field that the decoder knows, and one that it leaves
// to encoding/xml.
type oddity struct {
	Name    string    `xml:"Nm"`
	Deep    string    `xml:"A>B>C"`
	Beside  []string  `xml:"A>B>D"`
	Day     Date      `xml:"Dt"`
	Days    []*Date   `xml:"Dts"`
	Amount  Amount    `xml:"Amt"`
	Amounts []*Amount `xml:"Amts"`
	Nested  *oddity   `xml:"Odd"`
	List    []oddity  `xml:"Odds"`
	Own     foreign   `xml:"Own"`
	Count   int       `xml:"Cnt"`
	Raw     struct {
		Text string `xml:",chardata"`
		XML  []byte `xml:",innerxml"`
	}
	hidden string //nolint:unused // a decoder must pass it over
	Never  string `xml:"-"`
}

// foreign reads itself.
type foreign struct{ seen string }

func (f *foreign) UnmarshalXML(d *xml.Decoder, start xml.StartElement) error {
	text, err := elementText(d)
	f.seen = start.Name.Local + ":" + text
	return err
}

func decodeBoth[T any](t testing.TB, part []byte) (ours, theirs T) {
	t.Helper()
	d := newDecoder(Part{XML: part})
	require.NoError(t, d.root(), "%s", part)
	require.NoError(t, d.into(&ours), "%s", part)
	require.NoError(t, xml.Unmarshal(part, &theirs), "%s", part)
	return ours, theirs
}

func TestDecoderReadsWhatTheStandardLibraryReads(t *testing.T) {
	t.Parallel()

	inner := `<Nm>a&amp;b</Nm><A><x/><B><C>c</C><D>1</D><D> 2 </D></B></A><Dt> 2026-11-20Z </Dt><Dts>2026-11-21</Dts><Dts>2026-11-22</Dts>` +
		`<Amt Ccy="E&#85;R">+01.50</Amt><Amts Ccy="USD">2</Amts><Amts Ccy="JPY" other="x">3</Amts><Own>x<![CDATA[<y>]]></Own><Cnt>7</Cnt>` +
		"<Raw a='b'>t<z xmlns='urn:z'>u</z>v<!-- w --><![CDATA[x]]></Raw><Never>n</Never><Unknown><Nm>not me</Nm></Unknown>"
	for _, text := range []string{
		`<O/>`, `<O></O>`, `<O> ` + inner + ` </O>`,
		`<O>` + inner + `<Odd>` + inner + `<Odd><Nm>3</Nm></Odd></Odd><Odds>` + inner + `</Odds><Odds/><Odds><Nm/></Odds></O>`,
		`<p:O xmlns:p="urn:p"><p:Nm>x</p:Nm><p:A><p:B><p:C>y</p:C></p:B></p:A></p:O>`,
		`<O><Nm>a<!-- c -->b<?p i?>c<![CDATA[&amp;]]>d&#x41;<child>lost</child>e</Nm></O>`,
		"<O><Nm>a\r\nb\rc<![CDATA[d\r\ne]]></Nm></O>",
		`<O><Cnt>1</Cnt><Nm>back and</Nm><A><B><D>1</D></B></A><Nm>forth</Nm><A><B><D>2</D><C>c</C></B></A></O>`,
		`<O><Nm>` + strings.Repeat("long ", 2*textsChunk) + `</Nm><Raw>` + strings.Repeat("x", textsChunk) + `</Raw></O>`,
	} {
		ours, theirs := decodeBoth[oddity](t, []byte(text))
		require.Equal(t, theirs, ours, text)
	}
}

func TestTextsOutliveTheBytesThatTheyCameFrom(t *testing.T) {
	t.Parallel()

	raw := []byte(paymentXML)
	m, r := Accept(raw, Options{})
	require.Empty(t, r.Faults)
	before := fmt.Sprintf("%+v", m.CreditTransfer)
	for i := range raw {
		raw[i] = 'x'
	}
	require.Equal(t, before, fmt.Sprintf("%+v", m.CreditTransfer))
}

func TestDecoderReadsSamplesAsTheStandardLibraryDoes(t *testing.T) {
	t.Parallel()

	for _, row := range indexRows(t, sharedData(t, "samples", "INDEX.md")) {
		raw, err := os.ReadFile(sharedData(t, "samples", row[0]))
		require.NoError(t, err)
		e, faults := Read(raw, Limits{})
		if len(faults) > 0 || row[3] != "valid" {
			continue
		}
		type document struct {
			Body struct {
				Header       GroupHeader      `xml:"GrpHdr"`
				Transactions []CreditTransfer `xml:"CdtTrfTxInf"`
			} `xml:"FIToFICstmrCdtTrf"`
		}
		ours, theirs := decodeBoth[document](t, e.Document.XML)
		require.Equal(t, theirs, ours, row[0])
	}
}

func FuzzDecoderAgreesWithTheStandardLibrary(f *testing.F) {
	for _, text := range []string{
		`<O><Nm>a</Nm><A><B><C>c</C><D>1</D></B></A><Odd><Odds/></Odd><Raw>t<z/>v</Raw></O>`,
		`<O><Amt Ccy="EUR">1.5</Amt><Amts Ccy='X'>2</Amts><Own>x</Own><Cnt>7</Cnt><Dt>2026-11-20Z</Dt></O>`,
	} {
		f.Add(text)
	}
	f.Add("<O><Nm> </Nm><A><B><D>\n</D></B></A><Odds><Nm>\u00a0</Nm></Odds></O>")
	f.Fuzz(func(t *testing.T, text string) {
		if _, rule := scanAll(text); rule != "" {
			return
		}
		var ours, theirs oddity
		d := newDecoder(Part{XML: []byte(text)})
		require.NoError(t, d.root())
		failed := d.into(&ours)
		if err := xml.Unmarshal([]byte(text), &theirs); err != nil {
			return // also what it refuses for a name beyond ASCII
		}
		require.NoError(t, failed)
		theirs.unblank()
		require.Equal(t, theirs, ours)
	})
}

// unblank drops texts that say nothing, as our decoder does.
func (o *oddity) unblank() {
	for _, s := range append([]*string{&o.Name, &o.Deep}, pointers(o.Beside)...) {
		if blank([]byte(*s)) {
			*s = ""
		}
	}
	if o.Nested != nil {
		o.Nested.unblank()
	}
	for i := range o.List {
		o.List[i].unblank()
	}
}

func pointers(list []string) []*string {
	out := make([]*string, len(list))
	for i := range list {
		out[i] = &list[i]
	}
	return out
}
