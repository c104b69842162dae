// Package ivmstest checks documents of the travel rule in tests.
package ivmstest

import (
	"encoding/json"
	"testing"

	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance/ivms"
)

// Faults gives what of a document doesn't fit the schema; empty when all does.
func Faults(t testing.TB, document any) string {
	t.Helper()
	text, err := json.Marshal(document)
	require.NoError(t, err)
	results, err := rego.New(
		rego.Query(`[ok, faults] := json.match_schema(input.document, input.schema)`),
		rego.Input(map[string]any{"document": string(text), "schema": string(ivms.Schema())}),
		rego.StrictBuiltinErrors(true),
	).Eval(t.Context())
	require.NoError(t, err)
	require.Len(t, results, 1)
	if results[0].Bindings["ok"] == true {
		return ""
	}
	faults, err := json.Marshal(results[0].Bindings["faults"])
	require.NoError(t, err)
	return string(faults) + " in " + string(text)
}
