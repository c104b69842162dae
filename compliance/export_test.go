package compliance

import (
	"bytes"
	"context"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"

	"github.com/vostro-gateway/vostro/gateway"
)

// BareEvaluation gives the evaluation alone, on the input that Screen would
// build, for the benchmark to compare with.
func (e *Engine) BareEvaluation(t *gateway.Transfer, now time.Time) func(context.Context) (rego.ResultSet, error) {
	b, input := e.current.Load(), toAST(document(t, day(now), nil))
	return func(ctx context.Context) (rego.ResultSet, error) {
		return b.query.Eval(ctx, rego.EvalParsedInput(input))
	}
}

// InputAgrees reports whether the JSON that is recorded and the value that is
// evaluated say the same.
func InputAgrees(t *gateway.Transfer, now time.Time) (bool, error) {
	doc := document(t, day(now), &release{Proposal: "p", Rules: []string{"x"}})
	recorded, err := ast.ValueFromReader(bytes.NewReader(appendJSON(nil, doc)))
	if err != nil {
		return false, err
	}
	return recorded.Compare(toAST(doc)) == 0, nil
}
