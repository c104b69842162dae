package sample

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
)

func generator(t testing.TB, message string, seed uint64) *Generator {
	t.Helper()
	g, err := NewGenerator(message, seed)
	require.NoError(t, err)
	return g
}

func part(message string, e *Element) iso20022.Part {
	xml := e.Part()
	return iso20022.Part{Type: message, End: len(xml), XML: xml}
}

func TestRandomMessagesAreValidAndReachWholeSchema(t *testing.T) {
	t.Parallel()

	for _, message := range iso20022.SchemaNames() {
		t.Run(message, func(t *testing.T) {
			t.Parallel()

			g := generator(t, message, 1)
			size := 0
			for i := range 300 {
				p := part(message, g.Valid())
				size += len(p.XML)
				require.Empty(t, iso20022.CheckSchema(p), "%d\n%s", i, p.XML)
			}
			require.Empty(t, g.Unused())
			for i := range 100 {
				p := part(message, g.Business())
				require.Empty(t, iso20022.CheckSchema(p), "%d\n%s", i, p.XML)
			}
			t.Log(fmt.Sprint(size/300, " bytes"))
		})
	}
}

func TestNearMissesAreRefusedForOneReason(t *testing.T) {
	t.Parallel()

	for _, message := range iso20022.SchemaNames() {
		t.Run(message, func(t *testing.T) {
			t.Parallel()

			g := generator(t, message, 2)
			for range 200 {
				e, what := g.NearMiss()
				p := part(message, e)
				require.NotEmpty(t, iso20022.CheckSchema(p), "%s\n%s", what, p.XML)
			}
		})
	}
}
