package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway/config"
)

func TestTheWorkedLaneOfTheDocsIsAGoodConfiguration(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile(filepath.Join("..", "..", "..", "docs", "ccip.md"))
	require.NoError(t, err)
	_, rest, found := strings.Cut(string(text), "### Sepolia → Base Sepolia")
	require.True(t, found)
	_, rest, found = strings.Cut(rest, "```yaml\n")
	require.True(t, found)
	example, _, found := strings.Cut(rest, "```")
	require.True(t, found)
	path := filepath.Join(t.TempDir(), "vostro.yaml")
	require.NoError(t, os.WriteFile(path, []byte(example), 0o600))
	for _, name := range regexp.MustCompile(`[a-z-]+\.(url|json|password|yaml|key|crt)\b`).FindAllString(example, -1) {
		require.NoError(t, os.WriteFile(filepath.Join(filepath.Dir(path), name), []byte("https://node.example"), 0o600))
	}
	cert, key := newAuthority(t, "the docs").issue("tls")
	for name, file := range map[string]string{"tls.crt": cert, "tls.key": key} {
		if strings.Contains(example, name) {
			require.NoError(t, os.Rename(file, filepath.Join(filepath.Dir(path), name)))
		}
	}
	cfg, err := config.Load(path)
	require.NoError(t, err)
	cfg.Resolve(path)
	require.NoError(t, cfg.Check())
}
