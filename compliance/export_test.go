package compliance

import (
	"bytes"
	"context"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"

	"github.com/vostro-gateway/vostro/compliance/screening"
	"github.com/vostro-gateway/vostro/gateway"
)

// BareEvaluation gives the evaluation alone, on the input that Screen would
// build, for the benchmark to compare with.
func (e *Engine) BareEvaluation(t *gateway.Transfer, now time.Time) func(context.Context) (rego.ResultSet, error) {
	b, input := e.current.Load(), toAST(document(t, day(now)))
	return func(ctx context.Context) (rego.ResultSet, error) {
		return b.query.Eval(ctx, rego.EvalParsedInput(input))
	}
}

// InputAgrees reports whether the JSON that is recorded and the value that is
// evaluated say the same.
func InputAgrees(t *gateway.Transfer, now time.Time) (bool, error) {
	m := moment{
		subjects: gateway.SubjectsOf(t), history: &gateway.History{
			Totals: map[gateway.SubjectKind]map[gateway.Window]gateway.Total{gateway.SubjectClient: {gateway.WindowHour: {
				Count: 2, Sums: map[string]gateway.Amount{"EUR": gateway.MustAmount("0.3", "EUR"), "USD": gateway.MustAmount("1", "USD")},
			}}},
			Earlier: []gateway.EarlierDecision{{Party: gateway.SubjectDebtor, Outcome: gateway.Deny, Rules: []string{"r\xff"}, At: now}},
		}, screened: &screened{
			set: screening.NewSet(), hits: []screening.Hit{{List: "l", Tokens: []screening.Token{{Party: "A\xff", How: "missing"}}, Countries: []string{"c\xff"}}},
			cleared: []clearedHit{{clearance: gateway.Clearance{Proposal: "p", Expires: now}}},
		}, dates: &gateway.DateFacts{Weekday: "monday", CutOff: "17:00", ValueDate: "2026-01-02", Currencies: map[string]bool{"EUR": true, "USD": false}},
		route: &gateway.RouteFacts{
			Lane:  gateway.LaneState{Version: "2.0.0", Cursed: new(bool), Outbound: &gateway.Bucket{Enabled: true, Tokens: "5"}},
			Token: gateway.TokenState{Chain: "c", Address: "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", Lanes: []gateway.TokenLane{{Selector: "1"}}, Unknown: []gateway.Unknown{{Path: "lanes[0].outbound"}}},
			Fees:  &gateway.RouteFees{Token: "0x", CCIP: "1"},
		},
	}
	doc, more := document(t, day(now)), m.members(t, &release{Proposal: "p", Rules: []string{"x"}})
	recorded, err := ast.ValueFromReader(bytes.NewReader(appendMembers(appendJSON(nil, doc), more)))
	doc = append(doc, more...)
	if err != nil {
		return false, err
	}
	return recorded.Compare(toAST(doc)) == 0, nil
}
