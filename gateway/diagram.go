package gateway

import (
	"fmt"
	"slices"
	"strings"
)

// Diagram gives docs/states.md: the table and the picture of the state
// machine, drawn from Apply itself so that neither can be out of date.
func Diagram() string {
	var b strings.Builder
	b.WriteString("# The states of a transfer\n\nGenerated from the state machine (`go generate ./gateway`); don't edit.\n\n")
	b.WriteString("```mermaid\nstateDiagram-v2\n")
	for _, e := range edges() {
		fmt.Fprintf(&b, "    %s --> %s: %s\n", e.from, e.to, e.label)
	}
	b.WriteString("```\n\n")
	b.WriteString("Before anything leaves, a state is set by an event. In flight it is the name of two facts:\n\n")
	b.WriteString("| source \\ destination |")
	for _, d := range DestFacts() {
		fmt.Fprintf(&b, " %s |", d)
	}
	b.WriteString("\n|---|" + strings.Repeat("---|", len(DestFacts())) + "\n")
	for _, s := range SourceFacts() {
		fmt.Fprintf(&b, "| **%s** |", s)
		for _, d := range DestFacts() {
			fmt.Fprintf(&b, " %s |", Flight{s, d}.Name())
		}
		b.WriteString("\n")
	}
	b.WriteString("\nEvents that may follow a state without changing it:\n\n| state | leaves only a trace | deadline ends in |\n|---|---|---|\n")
	for _, s := range States() {
		overdue := "–"
		if e, err := s.Overdue(); err == nil {
			overdue = string(e)
			if e == EventObserved {
				overdue = "stranded"
			}
		}
		fmt.Fprintf(&b, "| %s | %s | %s |\n", s, strings.Join(traces(s), ", "), overdue)
	}
	return b.String()
}

type edge struct{ from, to, label string }

// edges lists what changes a state. Observed leads from any state in flight to
// the name of the new facts and is drawn only for steps forward by one fact.
func edges() []edge {
	out := []edge{{"[*]", string(StateReceived), string(EventReceived)}}
	for _, s := range States() {
		for _, e := range EventTypes() {
			if e == EventObserved {
				continue
			}
			to, err := Apply(Status{State: s, Flight: Flight{SourceNone, DestNone}}, Transition{Type: e})
			if err == nil && to.State != s {
				out = append(out, edge{string(s), string(to.State), string(e)})
			}
		}
	}
	forward := []struct{ from, to Flight }{
		{Flight{SourceNone, DestNone}, Flight{SourceMined, DestNone}},
		{Flight{SourceMined, DestNone}, Flight{SourceFinal, DestNone}},
		{Flight{SourceMined, DestNone}, Flight{SourceNone, DestNone}},
		{Flight{SourceFinal, DestNone}, Flight{SourceFinal, DestOverdue}},
		{Flight{SourceFinal, DestNone}, Flight{SourceFinal, DestFailure}},
		{Flight{SourceFinal, DestNone}, Flight{SourceFinal, DestSuccess}},
		{Flight{SourceFinal, DestNone}, Flight{SourceFinal, DestCredited}},
		{Flight{SourceMined, DestNone}, Flight{SourceMined, DestCredited}},
		{Flight{SourceFinal, DestFailure}, Flight{SourceFinal, DestCredited}},
		{Flight{SourceFinal, DestSuccess}, Flight{SourceFinal, DestCredited}},
		{Flight{SourceFinal, DestCredited}, Flight{SourceFinal, DestFinal}},
	}
	for _, f := range forward {
		e := edge{string(f.from.Name()), string(f.to.Name()), fmt.Sprintf("source %s, destination %s", f.to.Source, f.to.Destination)}
		if !slices.Contains(out, e) {
			out = append(out, e)
		}
	}
	for _, s := range []State{StateSettled, StateRejected, StateCanceled} {
		out = append(out, edge{string(s), "[*]", "terminal"})
	}
	return out
}

func traces(s State) []string {
	var out []string
	for _, e := range EventTypes() {
		if e == EventObserved {
			continue
		}
		to, err := Apply(Status{State: s, Flight: Flight{SourceNone, DestNone}}, Transition{Type: e})
		if err == nil && to.State == s {
			out = append(out, string(e))
		}
	}
	return out
}
