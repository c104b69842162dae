package compliance_test

import (
	"fmt"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance"
	"github.com/vostro-gateway/vostro/gateway"
)

// What one call makes can't be cut off: it must not begin. Without the bound each of
// these takes gigabytes.
func TestARuleThatMakesMuchOfLittleIsHeld(t *testing.T) {
	t.Parallel()
	const texts = "a := concat(\"\", [x | some _ in numbers.range(1, 1000); x := \"0123456789\"])\n\n"
	for name, source := range map[string]string{
		"a text in the place of each letter": texts + "b := replace(a, \"0\", a)\n\nc := replace(b, \"1\", b)\n\nallow if c != \"\"\n",
		"texts put together":                 texts + "b := concat(\"\", [a | some _ in numbers.range(1, 1000)])\n\nc := concat(b, [b | some x in [a, a, b]])\n\nallow if c != \"\"\n",
		"a number with many digits":          "allow if sprintf(\"%900000d\", [1]) != \"\"\n",
		"as many digits as a number says":    "allow if sprintf(\"%0*d\", [900000, 1]) != \"\"\n",
		"what was found, often":              texts + "b := regex.replace(a, \".*\", concat(\"\", [\"$0\" | some x in numbers.range(1, 2); x > 0]))\n\nc := regex.replace(a, \".*\", replace(a, \"9\", \"$0\"))\n\nallow if concat(b, [c]) != \"\"\n",
		"a list that holds itself twice":     doubled("allow if json.marshal(x30) != \"\"\n"),
		"a verdict that holds itself twice":  doubled("allow := x30\n"),
		"a reason that holds itself twice":   doubled("allow := true\n\nhold contains {\"rule\": \"r\", \"text\": x30} if input.transfer.id\n"),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			e, err := compliance.New(t.Context(), compliance.Config{
				Bundle: fstest.MapFS{"a.rego": &fstest.MapFile{Data: []byte("package policy.a\n\n" + source)}}, NewID: counter(), Timeout: patient,
			})
			require.NoError(t, err)
			d := screen(t, e, payment())
			require.Equal(t, gateway.Hold, d.Outcome)
			require.Equal(t, []string{compliance.RuleError}, rulesOf(d))
		})
	}
}

func doubled(end string) string {
	source := "x0 := [\"0123456789\"]\n\n"
	for i := range 30 {
		source += fmt.Sprintf("x%d := [x%d, x%d]\n\n", i+1, i, i)
	}
	return source + end
}
