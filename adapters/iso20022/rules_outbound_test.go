package iso20022

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// What the writers put around a message is theirs: identifications, agents and
// message names must agree with the AppHdr by the rules of CBPR+. The contents
// here have every element that a writer knows, so rules that a caller must mind
// are named.
func TestMessagesThatAreWrittenSatisfyCBPR(t *testing.T) {
	t.Parallel()

	// The return of these tests says the original's date and amount twice, its own
	// date and agents at both levels, and is a partial one that doesn't say so.
	twice := []string{"ISO-LEVEL", "pacs.004:R10", "pacs.004:R61", "pacs.004:R9"}
	callers := map[string][]string{TypePaymentReturn: twice, TypePaymentReturn10: twice}
	tested := 0
	for _, o := range outbound {
		family := familyOf(o.id)
		if shapes[family] == nil || strings.HasPrefix(family, "setr") {
			continue
		}
		raw, err := o.write(someHeader)
		require.NoError(t, err)
		_, _, ids := judged(t, raw, ProfileCBPR2026)
		require.Equal(t, callers[o.id], ids, "%s\n%s", o.id, raw)
		tested++
	}
	require.GreaterOrEqual(t, tested, 5)
}
