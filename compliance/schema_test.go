package compliance_test

import (
	"encoding/json"
	"io/fs"
	"testing"

	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance"
	"github.com/vostro-gateway/vostro/gateway"
)

// faultsOf checks a document against one of the bundle's schemas.
func faultsOf(t *testing.T, schema string, document any) string {
	t.Helper()
	raw, err := fs.ReadFile(compliance.DefaultBundle(), schema)
	require.NoError(t, err)
	text, err := json.Marshal(document)
	require.NoError(t, err)
	results, err := rego.New(
		rego.Query(`[ok, faults] := json.match_schema(input.document, input.schema)`),
		rego.Input(map[string]any{"document": string(text), "schema": string(raw)}),
		rego.StrictBuiltinErrors(true),
	).Eval(t.Context())
	require.NoError(t, err)
	require.Len(t, results, 1)
	if results[0].Bindings["ok"] == true {
		return ""
	}
	faults, err := json.Marshal(results[0].Bindings["faults"])
	require.NoError(t, err)
	return string(faults)
}

func TestEveryInputFitsItsSchema(t *testing.T) {
	t.Parallel()
	full := payment()
	full.Key.Leg = "RTR-1"
	in := &full.Instruction
	in.TxID, in.Priority, in.Purpose, in.Remittance = "T1", "NORM", "SALA", "x"
	in.Debtor = gateway.Party{
		Name: "N", AnyBIC: "ALPHDEFF", LEI: "5493001KJTIIGC8Y1R12", Country: "DE",
		Address: gateway.PostalAddress{Street: "S", Building: "1", PostCode: "2", Town: "T", Region: "R", Country: "DE", Lines: []string{"a"}},
	}
	in.DebtorAccount = gateway.Account{IBAN: "DE89370400440532013000", Other: "O", Scheme: "S", ProxyType: "CAIP10", ProxyID: "eip155:1:0x1", Currency: "EUR"}
	in.DebtorAgent = gateway.Agent{BICFI: "ALPHDEFF", LEI: "L", ClearingID: "C", ClearingCode: "USABA", Name: "N", Address: gateway.PostalAddress{Country: "DE"}}
	in.Involved = []gateway.Involved{{Element: "UltmtDbtr", Party: &in.Debtor}, {Element: "IntrmyAgt1", Agent: &in.DebtorAgent}}
	in.Underlying = &gateway.Underlying{Debtor: in.Debtor, DebtorAccount: in.DebtorAccount, DebtorAgent: in.DebtorAgent, Remittance: "x"}
	bare := &gateway.Transfer{Key: gateway.Key{Client: "alpha", Kind: gateway.KindCustomerCreditTransfer}}
	e := engineOf(t, holdByPurpose)
	withRelease, err := e.Screen(t.Context(), full, released(t, e, full), noon)
	require.NoError(t, err)
	for name, input := range map[string][]byte{
		"full": screen(t, e, full).Input, "bare": screen(t, e, bare).Input, "released": withRelease.Input,
	} {
		require.Empty(t, faultsOf(t, "input.schema.json", json.RawMessage(input)), name)
	}
	require.NotEmpty(t, faultsOf(t, "input.schema.json", map[string]any{"version": "2"}))
}

func TestTheSchemaOfVerdictsSaysWhatIsTaken(t *testing.T) {
	t.Parallel()
	r := map[string]any{"rule": "r", "text": "t", "iso": "BE04", "path": "Cdtr"}
	disclosed := map[string]any{"rule": "r", "text": "t", "disclose": true}
	for _, good := range []map[string]any{{"allow": true}, {"deny": []any{r, disclosed}}, {"hold": []any{}}, {"hold": []any{map[string]any{"rule": "r", "text": "t", "approvers": 3, "titles": map[string]any{"mlro": 1}}}}} {
		require.Empty(t, faultsOf(t, "decision.schema.json", good))
	}
	for _, bad := range []map[string]any{
		{},
		{"allow": "true"},
		{"deny": []any{"no"}},
		{"hold": []any{map[string]any{"rule": "r"}}},
		{"deny": []any{map[string]any{"rule": "r", "text": "t", "disclose": "true"}}},
		{"hold": []any{map[string]any{"rule": "error", "text": "t"}}},
		{"hold": []any{map[string]any{"rule": "r", "text": "t", "titles": map[string]any{}}}},
		{"hold": []any{map[string]any{"rule": "r", "text": "t", "titles": map[string]any{"M L": 1}}}},
		{"deny": []any{map[string]any{"rule": "r", "text": "t", "iso": "be04"}}},
	} {
		require.NotEmpty(t, faultsOf(t, "decision.schema.json", bad), bad)
	}
}
