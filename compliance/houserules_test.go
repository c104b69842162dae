package compliance_test

import (
	"log/slog"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance"
)

func TestRulesOfTheHouseFollowTheirFolder(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write := func(name, text string) {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600))
	}
	write("limits.rego", houseLimits)
	write("data.yaml", "closed: [USD]\n")
	h, err := compliance.OpenHouseRules(t.Context(), "alpha", os.DirFS(dir), time.Minute, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	faults := func() int {
		found, err := h.Judge(messageIn("EUR", "E1"))
		require.NoError(t, err)
		return len(found)
	}
	look := func() {
		_, next, err := h.Step(t.Context(), noon)
		require.NoError(t, err)
		require.True(t, next.After(noon))
	}
	require.Zero(t, faults())

	write("data.yaml", "closed: [EUR]\n")
	look()
	require.Equal(t, 1, faults(), "another revision is in force without a restart")
	require.Empty(t, h.Notes())

	write("limits.rego", "package house.limits\n\nfault contains f if {\n")
	look()
	require.Equal(t, 1, faults(), "a broken one keeps the one before it")
	require.Len(t, h.Notes(), 1)
	require.Contains(t, h.Notes()[0], "limits.rego:")

	write("limits.rego", houseLimits)
	write("limits_test.rego", "package house.limits_test\n\ntest_no if false\n")
	look()
	require.Contains(t, h.Notes()[0], "test_no fails", "and so does one whose own tests fail")

	require.NoError(t, os.Remove(filepath.Join(dir, "limits_test.rego")))
	write("data.yaml", "closed: []\n")
	look()
	require.Zero(t, faults())
	require.Empty(t, h.Notes())
}
