package main

import (
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance/screening"
	"github.com/vostro-gateway/vostro/gateway/config"
)

func TestTheConfigurationKnowsEveryFormatOfLists(t *testing.T) {
	t.Parallel()
	var known []string
	for _, f := range screening.Formats() {
		known = append(known, string(f))
	}
	require.Equal(t, known, config.ListFormats)
}

func TestAConfiguredListIsAskedAndItsHitsAreExplained(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "house.csv")
	require.NoError(t, os.WriteFile(file, []byte("id,schema,name,aliases,countries\nX-2,Person,Ivan Examplov,,bg\n"), 0o600))
	cfg := &config.Config{Compliance: config.Compliance{Lists: []config.List{{Name: "house", File: file, Format: "opensanctions-csv", Threshold: 85}}}}
	files, err := configuredLists(cfg, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	var out strings.Builder
	printHits(&out, files.InForce().Screen([]screening.Subject{{Name: "Иван Экземплов"}, {Name: "Iwan Examplow"}}))
	require.Contains(t, out.String(), "house X-2: Ivan Examplov (name, person)")
	require.Regexp(t, `EXAMPLOW +EXAMPLOV +sound`, out.String())
	require.Contains(t, out.String(), "countries: bg")

	none, err := configuredLists(&config.Config{}, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	require.Nil(t, none)
}
