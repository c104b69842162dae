package compliance_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance"
)

// VOSTRO_UPDATE=1 writes the page anew.
func TestThePageAboutTheInputIsThatOfItsSchema(t *testing.T) {
	t.Parallel()
	const page = "../docs/policy-input.md"
	want, err := compliance.InputReference()
	require.NoError(t, err)
	if os.Getenv("VOSTRO_UPDATE") == "1" {
		require.NoError(t, os.WriteFile(page, []byte(want), 0o644)) //nolint:gosec // a page of the docs
	}
	got, err := os.ReadFile(page)
	require.NoError(t, err)
	require.Equal(t, want, string(got), "VOSTRO_UPDATE=1 go test ./compliance -run Page writes it")
	require.Contains(t, want, "| `transfer.amount.value` | text | yes |")
}
