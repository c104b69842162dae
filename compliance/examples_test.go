package compliance_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance"
)

// Each worked policy, copied beside the default ones, can be released as it is.
func TestEveryExampleCanBeReleased(t *testing.T) {
	t.Parallel()
	require.GreaterOrEqual(t, len(compliance.ExampleNames()), 12)
	for _, name := range compliance.ExampleNames() {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := filepath.Join(t.TempDir(), "policies")
			require.NoError(t, os.CopyFS(dir, compliance.DefaultBundle()))
			example, err := compliance.Example(name)
			require.NoError(t, err)
			require.NoError(t, os.CopyFS(filepath.Join(dir, name), example))
			_, err = fs.Stat(example, name+"_test.rego")
			require.NoError(t, err)
			b, err := compliance.OpenBundle(dir)
			require.NoError(t, err)
			r, err := compliance.Check(t.Context(), b, compliance.CheckOptions{Budget: patient, Coverage: 95})
			require.NoError(t, err)
			require.Empty(t, r.Findings)
		})
	}
}
