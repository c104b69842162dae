package compliance

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/vostro-gateway/vostro/compliance/ivms"
	"github.com/vostro-gateway/vostro/gateway"
)

// History tells what was approved of the parties of a transfer, and decided about
// them, before.
type History interface {
	// History leaves the transfer itself out.
	History(ctx context.Context, transferID string, subjects gateway.Subjects, now time.Time) (gateway.History, error)
}

// moment is what the input says beyond the transfer: facts that may have changed
// at the next look. They follow the stable part of the input, which alone a
// release and an approval are bound to.
type moment struct {
	subjects gateway.Subjects
	history  *gateway.History // nil: nobody keeps one
	screened *screened        // nil: no lists are configured
	lists    string           // digest of lists and revocations, from before they were asked
	nav      object           // nil: it publishes no net asset value
	dates    *gateway.DateFacts
	route    *gateway.RouteFacts // nil: no rule looks at them
}

// moment asks for the facts of the moment.
func (e *Engine) moment(ctx context.Context, b *bundle, t *gateway.Transfer, now time.Time) (moment, error) {
	m := moment{subjects: gateway.SubjectsOf(t), lists: e.listsDigest()}
	m.screened = e.screenLists(t, now)
	if e.config.Dates != nil {
		f := e.config.Dates.Facts(t, now)
		m.dates = &f
	}
	var err error
	if m.route, err = e.laneFacts(ctx, b, t); err != nil {
		return m, err
	}
	if m.nav, err = e.navMoment(ctx, t, now); err != nil {
		return m, err
	}
	if e.config.History == nil {
		return m, nil
	}
	h, err := e.config.History.History(ctx, t.ID, m.subjects, now)
	if err != nil {
		return m, fmt.Errorf("history of transfer %s: %w", t.ID, err)
	}
	m.history = &h
	return m, nil
}

// members gives what follows the stable part.
func (m *moment) members(t *gateway.Transfer, r *release) object {
	var o object
	if r != nil {
		o.add("release", r.object())
	}
	if m.nav != nil {
		o.add("nav", m.nav)
	}
	o.add("travel_rule", travelRule(t))
	if m.screened != nil {
		o.add("screening", m.screened.object())
	}
	if m.history != nil {
		o.add("aggregates", aggregates(m.history, m.subjects, t.Instruction.Amount))
		if m.subjects[gateway.SubjectPair] != "" {
			o.add("beneficiary", object{{"first_time", m.history.Paid <= 0}, {"payments", int(m.history.Paid)}})
		}
		o.add("earlier", earlier(m.history.Earlier))
	}
	dateMembers(&o, m.dates)
	routeMembers(&o, m.route, t.Route)
	return o
}

// travelRule says what the travel rule demands and the message doesn't have.
func travelRule(t *gateway.Transfer) object {
	paths := ivms.Missing(t)
	missing := make(list, len(paths))
	for i, path := range paths {
		missing[i] = path
	}
	return object{{"complete", len(paths) == 0}, {"missing", missing}}
}

func aggregates(h *gateway.History, subjects gateway.Subjects, amount gateway.Amount) object {
	o := object{}
	for _, kind := range gateway.SubjectKinds() {
		if subjects[kind] == "" {
			continue
		}
		subject := valid(subjects[kind])
		of := object{{"subject", subject}, {"of", strings.TrimPrefix(subject, gateway.NewSubject(kind, ""))}}
		for _, w := range gateway.Windows() {
			total := h.Totals[kind][w]
			sums := object{}
			for _, c := range total.Currencies() {
				sums.add(valid(c), total.Sum(c).Value())
			}
			sum := total.Sum(amount.Currency())
			in := object{{"count", int(total.Count)}, {"sum", sum.Value()}}
			if with, err := sum.Add(amount); err == nil { // else beyond every amount that is taken
				in.add("sum_with_this", with.Value())
			}
			in.add("sums", sums)
			of.add(w.String(), in)
		}
		o.add(string(kind), of)
	}
	return o
}

func earlier(decisions []gateway.EarlierDecision) list {
	out := make(list, 0, len(decisions))
	for _, d := range decisions {
		rules := make(list, len(d.Rules))
		for i, rule := range d.Rules {
			rules[i] = valid(rule)
		}
		out = append(out, object{
			{"party", string(d.Party)},
			{"outcome", string(d.Outcome)},
			{"rules", rules},
			{"at", d.At.UTC().Format(time.RFC3339)},
		})
	}
	return out
}
