package gateway_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

// recallTable names every pair of a recall's state and event, as the table of
// transfers does.
const recallTable = `
         recall_received recall_pending recall_canceled recall_refused recall_alarm
new      open            .              .               .              .
open     .               pending        canceled        refused        =
pending  .               .              canceled        refused        =
canceled .               .              .               .              .
refused  .               .              .               .              .`

func TestEveryPairOfRecallStateAndEvent(t *testing.T) {
	t.Parallel()
	lines := strings.Split(strings.TrimSpace(recallTable), "\n")
	events := strings.Fields(lines[0])
	require.Len(t, events, len(gateway.RecallEventTypes()))
	require.Len(t, lines, len(gateway.RecallStates())+2)
	for _, line := range lines[1:] {
		cells := strings.Fields(line)
		from := gateway.RecallState(cells[0])
		if from == "new" {
			from = ""
		}
		for i, want := range cells[1:] {
			got, err := gateway.ApplyRecall(from, gateway.EventType(events[i]))
			switch want {
			case ".":
				require.Error(t, err, "%s after %s", events[i], cells[0])
				require.Equal(t, from, got)
			case "=":
				require.NoError(t, err)
				require.Equal(t, from, got)
			default:
				require.NoError(t, err, "%s after %s", events[i], cells[0])
				require.Equal(t, gateway.RecallState(want), got)
			}
		}
	}
}

// Only what never left may be called canceled, and only what can't come back
// refused: everything in between waits for the chains.
func TestWhatTheRecallOfAStateComesTo(t *testing.T) {
	t.Parallel()
	want := map[gateway.State]string{
		gateway.StateReceived: "CNCL", gateway.StateHeld: "CNCL", gateway.StateWarehoused: "CNCL", gateway.StateApproved: "CNCL",
		gateway.StateParked: "CNCL", gateway.StateSubmitting: "PDCR", gateway.StateSent: "PDCR", gateway.StateSourceFinal: "PDCR",
		gateway.StateStranded: "PDCR", gateway.StateUndelivered: "PDCR", gateway.StateCredited: "PDCR",
		gateway.StateSettled: "RJCR", gateway.StateRejected: "RJCR", gateway.StateCanceled: "CNCL",
	}
	for _, s := range gateway.States() {
		confirmation, ok := want[s]
		if !ok {
			confirmation = "CNCL" // a state added before the flight
			require.False(t, s.InFlight() || s.Terminal(), "state %s is missing from this table", s)
		}
		require.Equal(t, confirmation, s.Recalled().Confirmation(), "state %s", s)
	}
	require.Empty(t, gateway.RecallOpen.Confirmation())
}

func TestOriginalIsNamedByWhatTellsPaymentsApart(t *testing.T) {
	t.Parallel()
	in := &gateway.Instruction{UETR: "eb6305c9-1f7f-49de-aed0-16487c27b42d", MsgID: "M1", TxID: "T1", EndToEndID: "E1", InstrID: "I1"}
	for name, c := range map[string]struct {
		ref  gateway.OriginalRef
		want bool
	}{
		"by UETR":                       {gateway.OriginalRef{UETR: in.UETR}, true},
		"by message and transaction":    {gateway.OriginalRef{MsgID: "M1", TxID: "T1"}, true},
		"by message and end to end":     {gateway.OriginalRef{MsgID: "M1", EndToEndID: "E1"}, true},
		"by message and instruction":    {gateway.OriginalRef{MsgID: "M1", InstrID: "I1"}, true},
		"by end to end alone":           {gateway.OriginalRef{EndToEndID: "E1"}, false},
		"by message alone":              {gateway.OriginalRef{MsgID: "M1"}, false},
		"by nothing":                    {gateway.OriginalRef{}, false},
		"UETR and another transaction":  {gateway.OriginalRef{UETR: in.UETR, TxID: "T2"}, false},
		"UETR and another message":      {gateway.OriginalRef{UETR: in.UETR, MsgID: "M2"}, false},
		"message and other end to end":  {gateway.OriginalRef{MsgID: "M1", TxID: "T1", EndToEndID: "E2"}, false},
		"another UETR, everything else": {gateway.OriginalRef{UETR: "f", MsgID: "M1", TxID: "T1"}, false},
	} {
		require.Equal(t, c.want, c.ref.Matches(in), name)
	}
}
