package screening_test

import (
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance/screening"
)

var quiet = slog.New(slog.DiscardHandler)

var noon = time.Date(2026, time.November, 23, 12, 0, 0, 0, time.UTC)

// write puts a list there as an officer would, with a time of its own.
func write(t *testing.T, path, text string, at time.Time) {
	t.Helper()
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	require.NoError(t, os.Chtimes(path, at, at))
}

func open(t *testing.T, s screening.Source) *screening.Files {
	t.Helper()
	f, err := screening.Open([]screening.Source{s}, noon, quiet)
	require.NoError(t, err)
	return f
}

func namedIn(f *screening.Files, name string) bool {
	return len(f.InForce().Screen([]screening.Subject{{Name: name}})) > 0
}

func TestAListThatChangesIsTakenUpWithAnotherDigest(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "list.csv")
	write(t, path, simple, noon)
	f := open(t, screening.Source{Name: "house", File: path, Format: screening.FormatOpenSanctions})
	before := f.InForce()
	require.True(t, namedIn(f, "Ivan Examplov"))
	require.False(t, namedIn(f, "Petra Neueintrag"))
	require.NoError(t, f.Refresh(noon))
	require.Same(t, before, f.InForce(), "nothing has changed")

	write(t, path, simple+"\"NK-3\",\"Person\",\"Petra Neueintrag\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"\n", noon.Add(time.Minute))
	require.NoError(t, f.Refresh(noon))
	require.NotEqual(t, before.Digest(), f.InForce().Digest())
	require.True(t, namedIn(f, "Petra Neueintrag"))
	require.Empty(t, before.Screen([]screening.Subject{{Name: "Petra Neueintrag"}}), "a set never changes")
}

func TestAListThatCannotBeReadIsStaleAndTheOldOneStays(t *testing.T) {
	t.Parallel()
	many := simple + strings.Repeat("\"NK-3\",\"Person\",\"Petra Neueintrag\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"\n", 4)
	for name, change := range map[string]func(path string){
		"nonsense": func(path string) { write(t, path, "<html>404</html>", noon.Add(time.Minute)) },
		"gone":     func(path string) { require.NoError(t, os.Remove(path)) },
		"cut off":  func(path string) { write(t, path, simple, noon.Add(time.Minute)) },
	} {
		path := filepath.Join(t.TempDir(), "list.csv")
		write(t, path, many, noon)
		f := open(t, screening.Source{Name: "house", File: path, Format: screening.FormatOpenSanctions})
		before := f.InForce().Digest()
		change(path)
		require.Error(t, f.Refresh(noon), name)
		require.Error(t, f.Ready(t.Context()), name)
		require.True(t, f.InForce().Lists()[0].Stale, name)
		require.NotEqual(t, before, f.InForce().Digest(), "what was allowed by the fresh list is decided again: %s", name)
		require.True(t, namedIn(f, "Petra Neueintrag"), name)

		write(t, path, many, noon)
		require.NoError(t, f.Refresh(noon), name)
		require.NoError(t, f.Ready(t.Context()), name)
		require.Equal(t, before, f.InForce().Digest(), name)
	}
}

func TestAListGrowsOld(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "list.csv")
	write(t, path, simple, noon)
	f := open(t, screening.Source{Name: "house", File: path, Format: screening.FormatOpenSanctions, MaxAge: time.Hour})
	require.NoError(t, f.Refresh(noon.Add(time.Hour)))
	require.False(t, f.InForce().Lists()[0].Stale)
	require.ErrorContains(t, f.Refresh(noon.Add(time.Hour+time.Second)), "more than 1h0m0s ago")
	require.True(t, f.InForce().Lists()[0].Stale)
}

func TestAGatewayDoesNotBeginWithoutItsLists(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "list.csv")
	write(t, path, simple, noon)
	good := screening.Source{Name: "house", File: path, Format: screening.FormatOpenSanctions}
	for want, sources := range map[string][]screening.Source{
		"no such file":   {good, {Name: "other", File: path + "x", Format: screening.FormatOpenSanctions}},
		"unknown format": {{Name: "house", File: path, Format: "pdf"}},
		"two lists have": {good, good},
		"has no name":    {{File: path, Format: screening.FormatOpenSanctions}},
		"threshold 30":   {{Name: "house", File: path, Format: screening.FormatOpenSanctions, Threshold: 30}},
	} {
		_, err := screening.Open(sources, noon, quiet)
		require.ErrorContains(t, err, want)
	}
}
