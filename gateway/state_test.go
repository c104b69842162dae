package gateway_test

import (
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

var update = flag.Bool("update", false, "write generated and golden files")

// table names every pair of state and event. A cell is the state that follows,
// "=" for a trace that changes nothing, "." for a pair that has no business
// happening. Observed has a table of its own below.
const table = `
             received held warehoused approved rejected canceled parked submitting adopted    covered    unsent rescreen replaced alarm case contradicted recalled returned diagnosed by_hand
new          received .    .          .        .        .        .      .          .          .          .      .        .        .     .    .            .        .        .         .
received     .        held warehoused approved rejected canceled .      .          submitting submitting .      .        .        =     =    .            =        .        .         .
held         .        held warehoused approved rejected canceled .      .          submitting submitting .      =        .        =     =    .            =        .        .         .
warehoused   .        held warehoused approved rejected canceled .      .          submitting submitting .      =        .        =     =    .            =        .        .         .
approved     .        held warehoused approved rejected canceled parked submitting submitting submitting .      =        .        =     =    .            =        .        .         .
parked       .        held warehoused approved rejected canceled parked submitting submitting submitting .      =        .        =     =    .            =        .        .         .
submitting   .        .    .          .        .        .        .      .          .          .          parked .        =        =     =    .            =        =        .         =
sent         .        .    .          .        .        .        .      .          .          .          .      .        .        =     =    .            =        =        .         =
source_final .        .    .          .        .        .        .      .          .          .          .      .        .        =     =    .            =        =        .         =
stranded     .        .    .          .        .        .        .      .          .          .          .      .        .        =     =    .            =        =        =         =
undelivered  .        .    .          .        .        .        .      .          .          .          .      .        .        =     =    .            =        =        =         =
credited     .        .    .          .        .        .        .      .          .          .          .      .        .        =     =    .            =        =        .         =
settled      .        .    .          .        .        .        .      .          .          .          .      .        .        .     =    =            .        =        .         =
rejected     .        .    .          .        .        .        .      .          .          .          .      .        .        .     .    =            .        .        .         .
canceled     .        .    .          .        .        .        .      .          .          .          .      .        .        .     .    =            .        .        .         .
`

func TestEveryPairOfStateAndEvent(t *testing.T) {
	t.Parallel()
	lines := strings.Split(strings.TrimSpace(table), "\n")
	events := strings.Fields(lines[0])
	require.Len(t, events, len(gateway.EventTypes())-1, "every event but observed has a column")
	require.Len(t, lines[1:], len(gateway.States())+1, "every state has a line")
	for _, line := range lines[1:] {
		cells := strings.Fields(line)
		require.Len(t, cells, len(events)+1, "line %s", cells[0])
		from := gateway.Status{State: gateway.State(cells[0])}
		if cells[0] == "new" {
			from.State = ""
		}
		for i, want := range cells[1:] {
			got, err := gateway.Apply(from, gateway.Transition{Type: gateway.EventType(events[i])})
			switch want {
			case ".":
				require.Error(t, err, "%s after %s", events[i], cells[0])
				require.Equal(t, from, got, "a refused event changes nothing")
			case "=":
				require.NoError(t, err, "%s after %s", events[i], cells[0])
				require.Equal(t, from, got)
			default:
				require.NoError(t, err, "%s after %s", events[i], cells[0])
				require.Equal(t, gateway.State(want), got.State, "%s after %s", events[i], cells[0])
			}
		}
	}
}

// flights names every combination of the two facts.
const flights = `
       none         overdue  failure  success     credited final
none   submitting   stranded stranded undelivered credited credited
mined  sent         stranded stranded undelivered credited credited
final  source_final stranded stranded undelivered credited settled
`

func TestEveryCombinationOfFactsHasItsName(t *testing.T) {
	t.Parallel()
	lines := strings.Split(strings.TrimSpace(flights), "\n")
	destinations := strings.Fields(lines[0])
	require.Len(t, destinations, len(gateway.DestFacts()))
	require.Len(t, lines[1:], len(gateway.SourceFacts()))
	for _, line := range lines[1:] {
		cells := strings.Fields(line)
		for i, want := range cells[1:] {
			f := gateway.Flight{Source: gateway.SourceFact(cells[0]), Destination: gateway.DestFact(destinations[i])}
			require.Equal(t, gateway.State(want), f.Name(), "%+v", f)
		}
	}
	require.Equal(t, gateway.StateSubmitting, gateway.Flight{}.Name(), "nothing known is nothing mined")
}

func TestObservedFollowsTheFactsFromAnyStateInFlight(t *testing.T) {
	t.Parallel()
	for _, s := range gateway.States() {
		for _, source := range gateway.SourceFacts() {
			for _, dest := range gateway.DestFacts() {
				flight := gateway.Flight{Source: source, Destination: dest}
				got, err := gateway.Apply(gateway.Status{State: s}, gateway.Transition{Type: gateway.EventObserved, Flight: flight})
				if !s.InFlight() {
					require.Error(t, err, "observed after %s", s)
					continue
				}
				require.NoError(t, err)
				require.Equal(t, gateway.Status{State: flight.Name(), Flight: flight}, got)

				_, err = gateway.Apply(got, gateway.Transition{Type: gateway.EventObserved, Flight: flight})
				require.Error(t, err, "the same facts are no news")
			}
		}
	}
}

// Settled is the one state that says the money is there: it needs both facts
// final, and nothing else leads to it.
func TestNothingButTwoFinalFactsSettles(t *testing.T) {
	t.Parallel()
	for _, s := range append(gateway.States(), "") {
		for _, e := range gateway.EventTypes() {
			for _, source := range gateway.SourceFacts() {
				for _, dest := range gateway.DestFacts() {
					got, err := gateway.Apply(gateway.Status{State: s}, gateway.Transition{Type: e, Flight: gateway.Flight{Source: source, Destination: dest}})
					if err == nil && s != gateway.StateSettled && got.State == gateway.StateSettled {
						require.Equal(t, gateway.EventObserved, e)
						require.Equal(t, gateway.SourceFinal, source)
						require.Equal(t, gateway.DestFinal, dest)
					}
				}
			}
		}
	}
}

func TestFurtherKeepsWhatProvesMore(t *testing.T) {
	t.Parallel()
	facts := gateway.DestFacts()
	for i, a := range facts {
		for j, b := range facts {
			require.Equal(t, facts[max(i, j)], gateway.Further(a, b))
		}
	}
}

func TestEveryStateThatIsNotTerminalHasADeadline(t *testing.T) {
	t.Parallel()
	for _, s := range gateway.States() {
		event, err := s.Overdue()
		if s.Terminal() {
			require.Error(t, err)
			continue
		}
		require.NoError(t, err, "state %s", s)
		flight := gateway.Flight{Source: gateway.SourceFinal, Destination: gateway.DestOverdue}
		_, err = gateway.Apply(gateway.Status{State: s}, gateway.Transition{Type: event, Flight: flight})
		require.NoError(t, err, "what ends the patience with %s must be able to happen", s)
	}
}

func TestDiagramIsUpToDate(t *testing.T) {
	t.Parallel()
	const path = "../docs/states.md"
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(gateway.Diagram()), 0o644))
	}
	committed, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, gateway.Diagram(), string(committed), "go generate ./gateway")
}
