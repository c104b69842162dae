package mappings_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/adapters/iso20022/sample"
	"github.com/vostro-gateway/vostro/gateway"
)

// What the table of messages says of the door, and with it every refusal and
// docs/messages.md, is what the door does.
func TestDoorTakesWhatTheTableOfMessagesSays(t *testing.T) {
	t.Parallel()

	r := newReader(t)
	client := alpha()
	client.Profile = iso20022.ProfilePlain
	taken := 0
	for _, d := range iso20022.Definitions() {
		if !slices.Contains(sample.Types(), d.ID) {
			require.False(t, d.Taken, "%s is taken, and no sample of it can be written", d.ID)
			continue
		}
		raw, err := sample.Write(sample.Message{Type: d.ID, CreatedAt: time.Date(2026, 11, 22, 16, 0, 0, 0, time.UTC)})
		require.NoError(t, err)
		reading, err := r.Read(t.Context(), client, raw)
		if d.Taken {
			taken++
			require.NoError(t, err, d.ID)
			require.Equal(t, 1, len(reading.Transfers)+len(reading.Recalls)+len(reading.Returns)+len(reading.Orders)+len(reading.Cancels)+len(reading.Questions)+len(reading.Credits), d.ID)
			continue
		}
		var e *gateway.Error
		require.ErrorAs(t, err, &e, "%s is taken, and the table says that it isn't", d.ID)
		require.Len(t, e.Faults, 1, d.ID)
		f := e.Faults[0]
		require.Equal(t, []string{"TYPE", "FF02", d.ID, "/Document"}, []string{f.Rule, f.Reason, f.Found, f.Path})
		require.Equal(t, "a "+d.ID+" ("+d.Name+") is read and checked, and nothing is made of it yet; served are "+iso20022.Served(), f.Hint)
		require.NotContains(t, iso20022.Served(), d.ID)
	}
	require.Equal(t, 21, taken)
}
