package iso20022_test

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/adapters/iso20022/sample"
	"github.com/vostro-gateway/vostro/gateway"
)

// inboundMessages are the definitions that the type gate lets in.
func inboundMessages(t testing.TB) []string {
	t.Helper()
	var ids []string
	for _, d := range iso20022.Definitions() {
		r := iso20022.Validate([]byte(`<Document xmlns="urn:iso:std:iso:20022:tech:xsd:`+d.ID+`"/>`), iso20022.Options{})
		if r.Gate != gateway.GateType {
			ids = append(ids, d.ID)
		}
	}
	require.NotEmpty(t, ids)
	return ids
}

// many is how many random messages of each version a test goes through.
func many(whole int) int {
	if testing.Short() {
		return whole / 10
	}
	return whole
}

func TestRandomValidMessagesAreReadAndKeepTheirMeaning(t *testing.T) {
	t.Parallel()

	for _, message := range inboundMessages(t) {
		t.Run(message, func(t *testing.T) {
			t.Parallel()

			g, err := sample.NewGenerator(message, 1000)
			require.NoError(t, err)
			r := rand.New(rand.NewPCG(1000, 1))
			for i := range many(1000) {
				e := g.Valid()
				plain := e.Bytes()
				m := readValid(t, plain)
				if i%4 > 0 {
					continue
				}
				odd := dressed(e, r)
				again := readValid(t, odd)
				require.Equal(t, m.Digest, again.Digest, "%s\n%s", plain, odd)
				require.Equal(t, withoutRaw(m.Content), withoutRaw(again.Content), "%s\n%s", plain, odd)
			}
			if !testing.Short() { // so few messages need not have used every type
				require.Empty(t, g.Unused())
			}
		})
	}
}

// readValid takes a message of which only rules may say that it is wrong.
func readValid(t testing.TB, raw []byte) *iso20022.Message {
	t.Helper()
	m, r := iso20022.Accept(raw, iso20022.Options{Profile: iso20022.ProfilePlain})
	require.NotNil(t, m, "%v\n%s", r.Faults, raw)
	require.Contains(t, []gateway.Gate{"", gateway.GateRules}, r.Gate, "%v\n%s", r.Faults, raw)
	for _, f := range r.Faults {
		require.NotEqual(t, "DECODE", f.Rule, "%v\n%s", f, raw)
	}
	return m
}

func TestRandomBusinessMessagesAreAccepted(t *testing.T) {
	t.Parallel()

	for _, message := range inboundMessages(t) {
		t.Run(message, func(t *testing.T) {
			t.Parallel()

			g, err := sample.NewGenerator(message, 2000)
			require.NoError(t, err)
			for range many(200) {
				raw := g.Business().Bytes()
				r := iso20022.Validate(raw, iso20022.Options{Profile: iso20022.ProfilePlain})
				require.Empty(t, r.Faults, "%s", raw)
				require.Equal(t, iso20022.Accepted, r.Verdict)
			}
			if !testing.Short() { // so few messages need not have used every type
				require.Empty(t, g.Unused())
			}
		})
	}
}

// What a message says once must not be lost when the element is there: taking
// any text of a message away, or changing it, changes its digest.
func TestEveryTextOfAMessageCounts(t *testing.T) {
	t.Parallel()

	for _, message := range inboundMessages(t) {
		t.Run(message, func(t *testing.T) {
			t.Parallel()

			g, err := sample.NewGenerator(message, 3000)
			require.NoError(t, err)
			for range 5 {
				e := g.Valid()
				whole := digest(t, message, e.Part())
				for _, leaf := range leaves(e) {
					old := leaf.Text
					leaf.Text += "1"
					require.NotEqual(t, whole, digest(t, message, e.Part()), leaf.Name)
					leaf.Text = old
				}
			}
		})
	}
}

func digest(t testing.TB, message string, raw []byte) [32]byte {
	t.Helper()
	sum, err := iso20022.CanonicalDigest(iso20022.Part{Type: message, End: len(raw), XML: raw})
	require.NoError(t, err)
	return sum
}

func leaves(e *sample.Element, without ...string) []*sample.Element {
	if slices.Contains(without, e.Name) {
		return nil
	}
	if len(e.Children) == 0 {
		return []*sample.Element{e}
	}
	var all []*sample.Element
	for _, c := range e.Children {
		all = append(all, leaves(c, without...)...)
	}
	return all
}

// dressed writes the same message as another sender's software would: prefixes,
// references, CDATA sections, single quotes, comments, line breaks.
func dressed(e *sample.Element, r *rand.Rand) []byte {
	var b bytes.Buffer
	d := dresser{b: &b, r: r, prefix: []string{"", "p:", "iso-20022."}[r.IntN(3)], airy: r.IntN(2) == 0}
	d.prefix = strings.Replace(d.prefix, "iso-20022.", "iso-20022.x:", 1)
	d.element(e, 0, false)
	return b.Bytes()
}

type dresser struct {
	b      *bytes.Buffer
	r      *rand.Rand
	prefix string
	airy   bool
}

func (d dresser) element(e *sample.Element, depth int, foreign bool) {
	foreign = foreign || strings.Contains(e.Name, ":")
	name := e.Name
	if !foreign {
		name = d.prefix + name
	}
	d.b.WriteString("<" + name)
	for _, a := range e.Attrs {
		key := a.Name
		if key == "xmlns" && d.prefix != "" {
			key = "xmlns:" + strings.TrimSuffix(d.prefix, ":")
		}
		fmt.Fprintf(d.b, "\n %s = '%s'", key, escaped(a.Value))
	}
	if len(e.Children) == 0 && e.Text == "" && d.r.IntN(2) == 0 {
		d.b.WriteString(" />")
		return
	}
	d.b.WriteString(" >")
	d.text(e.Text)
	for _, c := range e.Children {
		d.space(depth + 1)
		d.element(c, depth+1, foreign)
	}
	if len(e.Children) > 0 {
		d.space(depth)
	}
	d.b.WriteString("</" + name + "\n>")
}

func (d dresser) space(depth int) {
	if d.airy {
		d.b.WriteString("\r\n" + strings.Repeat("\t", depth))
	}
	switch d.r.IntN(20) {
	case 0:
		d.b.WriteString("<!-- <Ntry>not & an element</Ntry> -->")
	case 1:
		d.b.WriteString("<?note to the reader?>")
	}
}

func (d dresser) text(text string) {
	runes := []rune(text)
	cut := d.r.IntN(len(runes) + 1)
	first, rest := string(runes[:cut]), string(runes[cut:])
	switch d.r.IntN(5) {
	case 0:
		d.b.WriteString("<![CDATA[" + text + "]]>")
	case 1:
		d.b.WriteString(escaped(first) + "<!-- a pause --><![CDATA[" + rest + "]]>")
	case 2:
		for _, c := range first {
			fmt.Fprintf(d.b, "&#x%X;", c)
		}
		d.b.WriteString(escaped(rest))
	default:
		d.b.WriteString(escaped(text))
	}
}

func escaped(text string) string {
	var b bytes.Buffer
	_ = xml.EscapeText(&b, []byte(text)) // a bytes.Buffer takes everything
	return b.String()
}

// withoutRaw gives a copy of typed content without the pieces that are kept as
// they came, byte for byte: those differ as the bytes do.
func withoutRaw(content any) any {
	v := reflect.ValueOf(content)
	out := reflect.New(v.Type()).Elem()
	copyWithoutRaw(out, v)
	return out.Interface()
}

func copyWithoutRaw(to, from reflect.Value) {
	switch from.Kind() {
	case reflect.Pointer:
		if !from.IsNil() {
			to.Set(reflect.New(from.Type().Elem()))
			copyWithoutRaw(to.Elem(), from.Elem())
		}
	case reflect.Slice:
		if from.Type().Elem().Kind() == reflect.Uint8 || from.IsNil() {
			return
		}
		to.Set(reflect.MakeSlice(from.Type(), from.Len(), from.Len()))
		for i := range from.Len() {
			copyWithoutRaw(to.Index(i), from.Index(i))
		}
	case reflect.Struct:
		for i := range from.NumField() {
			if to.Field(i).CanSet() {
				copyWithoutRaw(to.Field(i), from.Field(i))
			}
		}
	default:
		to.Set(from)
	}
}

// told are the elements that a payment can't be handled without, by message.
// Generated business messages have each of these texts once.
var told = map[string]bool{
	"MsgId": true, "PmtInfId": true, "InstrId": true, "EndToEndId": true, "TxId": true, "UETR": true, "RtrId": true, "CxlId": true, "OrdrRef": true,
	"OrgnlInstrId": true, "OrgnlEndToEndId": true, "OrgnlTxId": true, "OrgnlUETR": true, "OrgnlMsgId": true,
}

// aboutOthers are elements that name other messages, of no use here.
var aboutOthers = []string{"AddtlInfInd", "OrgnlBizQry"}

func TestTypedContentHasEveryReference(t *testing.T) {
	t.Parallel()

	for _, message := range inboundMessages(t) {
		t.Run(message, func(t *testing.T) {
			t.Parallel()

			g, err := sample.NewGenerator(message, 4000)
			require.NoError(t, err)
			looked := 0
			for range many(200) {
				e := g.Business()
				m := readValid(t, e.Bytes())
				has := map[string]bool{}
				texts(reflect.ValueOf(m.Content), has)
				for _, leaf := range leaves(e, aboutOthers...) {
					if told[leaf.Name] {
						looked++
						require.True(t, has[leaf.Text], "%s %s\n%s", leaf.Name, leaf.Text, e.Indented())
					}
				}
			}
			require.NotZero(t, looked)
		})
	}
}

// texts collects every text in typed content, raw pieces as they are.
func texts(v reflect.Value, into map[string]bool) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			texts(v.Elem(), into)
		}
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			return
		}
		for i := range v.Len() {
			texts(v.Index(i), into)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			texts(v.Field(i), into)
		}
	case reflect.String:
		into[v.String()] = true
	}
}
