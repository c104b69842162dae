package compliance_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance"
)

func TestTheDefaultBundlePassesItsCheck(t *testing.T) {
	t.Parallel()
	b, err := compliance.ReadBundle(compliance.DefaultBundle())
	require.NoError(t, err)
	r, err := compliance.Check(t.Context(), b, compliance.CheckOptions{Budget: patient})
	require.NoError(t, err)
	require.Empty(t, r.Findings, "%v", r.Findings)
	require.GreaterOrEqual(t, r.Coverage, 90)
	require.Positive(t, r.Tried)
}
