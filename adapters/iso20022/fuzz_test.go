package iso20022_test

import (
	"bytes"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/adapters/iso20022/sample"
	"github.com/vostro-gateway/vostro/gateway"
)

// The fuzz targets here are given seeds and shapes, not bytes: every input is a
// message that is valid or wrong in a known way, so that the fuzzer spends its
// time behind the gates. Targets that take bytes stand beside what they test.

// FuzzSplitterFindsWhatWasPutIn puts a header and a Document of any kind into an
// envelope of any kind, and wants both back unharmed.
func FuzzSplitterFindsWhatWasPutIn(f *testing.F) {
	for i := range uint8(8) {
		f.Add(uint64(i), 5*i, i, "urn:swift:saa:xsd:saa.2.0", true)
	}
	f.Add(uint64(9), uint8(3), uint8(0), "", false)
	headers := []string{"head.001.001.01", "head.001.001.02", "head.001.001.03", "head.001.001.04"}
	wrappers := []string{"Envelope", "DataPDU/Body", "BusMsg", "s:Message/s:Payload/s:Xml", "RequestPayload", "a/b/c/d/e/f"}
	f.Fuzz(func(t *testing.T, seed uint64, message, wrapper uint8, namespace string, odd bool) {
		if strings.ContainsFunc(namespace, func(r rune) bool { return r < ' ' || r == 0xFFFD || r == 0xFFFE || r == 0xFFFF }) {
			return // no characters of an attribute
		}
		if namespace == "" {
			namespace = "urn:example:envelope"
		}
		definitions := iso20022.Definitions()
		d := definitions[int(message)%len(definitions)]
		head := headers[int(message)%len(headers)]
		documents, err := sample.NewGenerator(d.ID, seed)
		require.NoError(t, err)
		heads, err := sample.NewGenerator(head, seed)
		require.NoError(t, err)
		document, header := documents.Valid(), heads.Valid()
		r := rand.New(rand.NewPCG(seed, 3))
		inside, hoisted := "", ""
		for i, e := range []*sample.Element{header, document} {
			switch {
			case !odd:
				inside += string(e.Part())
			case r.IntN(2) == 0:
				inside += string(dressed(e, r))
			default: // the prefix is declared by the envelope
				prefix := string(rune('v' + i))
				root := *e
				hoisted += " xmlns:" + prefix + `="` + root.Attrs[0].Value + `"`
				root.Attrs = root.Attrs[1:]
				var b bytes.Buffer
				dresser{b: &b, r: r, prefix: prefix + ":"}.element(&root, 0, false)
				inside += b.String()
			}
		}
		steps := strings.Split(wrappers[int(wrapper)%len(wrappers)], "/")
		for i := len(steps) - 1; i >= 0; i-- {
			declaration := ""
			if i == 0 {
				prefix, _, found := strings.Cut(steps[0], ":")
				declaration = ` xmlns="` + escaped(namespace) + `"`
				if found {
					declaration = ` xmlns:` + prefix + `="` + escaped(namespace) + `"`
				}
			}
			if i == 0 {
				declaration += hoisted
			}
			inside = "<" + steps[i] + declaration + ">" + inside + "</" + steps[i] + ">"
		}
		e, faults := iso20022.Read([]byte(inside), iso20022.Limits{})
		require.Empty(t, faults, "%s", inside)
		require.Equal(t, head, e.Header.Type)
		require.Equal(t, d.ID, e.Document.Type)
		require.Equal(t, digest(t, d.ID, document.Part()), digest(t, d.ID, e.Document.XML), "%s", inside)
		require.Equal(t, digest(t, head, header.Part()), digest(t, head, e.Header.XML), "%s", inside)
		require.Empty(t, iso20022.CheckSchema(e.Document))
		require.Empty(t, iso20022.CheckSchema(e.Header))
	})
}

// FuzzMessageMeansTheSameInOtherClothes reads a message of any inbound kind as
// two senders would write it.
func FuzzMessageMeansTheSameInOtherClothes(f *testing.F) {
	for i := range uint8(12) {
		f.Add(uint64(i), i, i%2 == 0)
	}
	messages := inboundMessages(f)
	f.Fuzz(func(t *testing.T, seed uint64, message uint8, business bool) {
		g, err := sample.NewGenerator(messages[int(message)%len(messages)], seed)
		require.NoError(t, err)
		e := g.Valid()
		if business {
			e = g.Business()
		}
		m := readValid(t, e.Bytes())
		again := readValid(t, dressed(e, rand.New(rand.NewPCG(seed, 4))))
		require.Equal(t, m.Digest, again.Digest)
		require.Equal(t, withoutRaw(m.Content), withoutRaw(again.Content))
	})
}

// FuzzNothingPassesWithOneThingWrong makes one slip in a valid message of any
// inbound kind: the schema gate must name it, with a place and a hint.
func FuzzNothingPassesWithOneThingWrong(f *testing.F) {
	for i := range uint8(12) {
		f.Add(uint64(i), i)
	}
	messages := inboundMessages(f)
	f.Fuzz(func(t *testing.T, seed uint64, message uint8) {
		g, err := sample.NewGenerator(messages[int(message)%len(messages)], seed)
		require.NoError(t, err)
		e, what := g.NearMiss()
		_, r := iso20022.Accept(e.Bytes(), iso20022.Options{})
		require.Equal(t, gateway.GateXSD, r.Gate, "%s\n%s", what, e.Bytes())
		for _, fault := range r.Faults {
			require.NotEmpty(t, fault.Path, what)
			require.NotEmpty(t, fault.Hint, what)
			require.Equal(t, gateway.WholeMessage, fault.Tx)
		}
	})
}
