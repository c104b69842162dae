package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"
)

// VOSTRO_UPDATE=1 writes the document again.
func TestTheAsyncAPIDocumentIsThatOfTheCode(t *testing.T) {
	t.Parallel()
	path := filepath.Join("..", "..", "..", "docs", "asyncapi.yaml")
	text, err := asyncAPI()
	require.NoError(t, err)
	if os.Getenv("VOSTRO_UPDATE") == "1" {
		require.NoError(t, os.WriteFile(path, text, 0o600))
	}
	committed, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(text), string(committed), "write it again with VOSTRO_UPDATE=1")
}

func TestEveryReferenceOfTheAsyncAPIDocumentLeadsSomewhere(t *testing.T) {
	t.Parallel()
	text, err := asyncAPI()
	require.NoError(t, err)
	var document map[string]any
	require.NoError(t, yaml.Unmarshal(text, &document))
	require.Equal(t, "3.0.0", document["asyncapi"])
	references := 0
	var walk func(v any)
	walk = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			if to, ok := v["$ref"].(string); ok {
				references++
				var at any = document
				for _, part := range strings.Split(strings.TrimPrefix(to, "#/"), "/") {
					within, ok := at.(map[string]any)
					require.True(t, ok, to)
					require.Contains(t, within, part, to)
					at = within[part]
				}
			}
			for _, child := range v {
				walk(child)
			}
		case []any:
			for _, child := range v {
				walk(child)
			}
		}
	}
	walk(document)
	require.Greater(t, references, 15)
}
