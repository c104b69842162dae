package iso20022

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

// Whatever a rule says of a sample that pays is in the catalogue.
func TestTheCatalogueKnowsEveryReasonThatRulesGive(t *testing.T) {
	t.Parallel()
	all, seen := RuleReasons(), map[RuleReason]bool{}
	for _, folder := range []string{"samples", "hostile"} {
		require.NoError(t, filepath.WalkDir(sharedData(t, folder), func(path string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || filepath.Ext(path) != ".xml" {
				return err
			}
			raw, err := os.ReadFile(path)
			for _, profile := range []string{ProfileCBPR2025, ProfileCBPR2026, ProfileHighValue} {
				r := Validate(raw, Options{Profile: profile})
				if !paysByFamily(r.Message) || r.Gate != gateway.GateRules {
					continue
				}
				for _, f := range r.Faults {
					pair := RuleReason{f.Rule, f.Reason}
					require.True(t, slices.Contains(all, pair), "%v of %s", pair, path)
					seen[pair] = true
				}
			}
			return err
		}))
	}
	require.Greater(t, len(seen), 30, "the samples break rules")
}
