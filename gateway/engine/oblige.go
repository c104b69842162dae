package engine

import (
	"encoding/json"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// oblige makes the route of a transfer that is let pass do what the policy demands
// of it. Route is what the lane is configured with; only what is demanded beyond it
// is added, so that the input of the policy stays the same.
func oblige(st *step, t *gateway.Transfer, o gateway.Obligations, now time.Time) {
	if o.Delay() > 0 && st.Progress.DelayedFrom.IsZero() {
		st.Progress.DelayedFrom = now
	}
	route := t.Route
	if st.Route != nil {
		route = st.Route // mapped anew in this very step
	}
	if route == nil {
		return
	}
	demanded := o.Finality()
	if demanded != "" && gateway.FinalAtLeast(route.Finality, demanded) {
		demanded = ""
	}
	if route.ObligedFinality != demanded {
		changed := *route
		changed.ObligedFinality = demanded
		st.Route = &changed
	}
}

// delayed says when a transfer may be sent that isn't to be sent before the policy's
// delay is over. A delay that runs past a cut-off takes the day after it.
func (s *Screen) delayed(st *step, t *gateway.Transfer, o gateway.Obligations, now time.Time) gateway.Release {
	delay := o.Delay()
	earliest := st.Progress.DelayedFrom.Add(delay)
	if delay == 0 || !now.Before(earliest) {
		return s.when(t, now)
	}
	when := s.when(t, earliest)
	if when.At.Before(earliest) {
		when.At = earliest
	}
	for i := range o {
		if o[i].Delay > 0 {
			when.Reasons = append(when.Reasons, gateway.Reason{Rule: o[i].Rule, Text: o[i].Text, Withheld: o[i].Withheld})
		}
	}
	return when
}

// shortOf says what an approved transfer lacks of what its decision demands; empty
// when it lacks nothing. It is screened again then: never sent weaker.
func shortOf(t *gateway.Transfer, o gateway.Obligations, now time.Time) string {
	switch {
	case len(o) == 0 || t.Route == nil:
	case len(o.Unmet(t.Route)) > 0:
		return "the route doesn't ask for a verifier that the policy demands"
	case o.Finality() != "" && !gateway.FinalAtLeast(t.Route.WaitsFor(), o.Finality()):
		return "the route waits for less finality than the policy demands"
	case o.Delay() > 0 && now.Before(t.Progress.DelayedFrom.Add(o.Delay())):
		return "the policy's delay isn't over"
	}
	return ""
}

// tag puts the policy's report tags into the events of a step.
func (s *step) tag(tags []string) {
	if len(tags) == 0 {
		return
	}
	for i := range s.Events {
		members := map[string]json.RawMessage{}
		if e := &s.Events[i]; len(e.Data) == 0 || json.Unmarshal(e.Data, &members) == nil {
			members["report"] = data(tags)
			e.Data = data(members)
		}
	}
}
