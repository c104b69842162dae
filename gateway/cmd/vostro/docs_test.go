package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/pflag"
	"github.com/stretchr/testify/require"
)

// pages gives the text of every page that the repository has for people, by its path from
// the root.
func pages(t *testing.T) (root string, pages map[string]string) {
	t.Helper()
	root = filepath.Join("..", "..", "..")
	pages = make(map[string]string)
	require.NoError(t, filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := d.Name()
		if d.IsDir() && path != root && (strings.HasPrefix(name, ".") || name == "node_modules") {
			return filepath.SkipDir
		}
		if d.IsDir() || filepath.Ext(name) != ".md" {
			return nil
		}
		text, err := os.ReadFile(path) //nolint:gosec // a page of the repository
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, path)
		pages[filepath.ToSlash(rel)] = string(text)
		return err
	}))
	require.Contains(t, pages, "docs/README.md")
	return root, pages
}

var (
	links    = regexp.MustCompile(`\]\(([^()\s]+)\)`)
	headings = regexp.MustCompile(`(?m)^#+ (.+)$`)
	fences   = regexp.MustCompile("(?ms)^ *```.*?^ *```$")
	noAnchor = regexp.MustCompile(`[^\p{L}\p{N}_ -]`)
)

// anchors gives the places of a page that a link may name, as they are made of its
// headings.
func anchors(page string) map[string]bool {
	out := make(map[string]bool)
	for _, h := range headings.FindAllStringSubmatch(fences.ReplaceAllString(page, ""), -1) {
		out[strings.ReplaceAll(noAnchor.ReplaceAllString(strings.ToLower(h[1]), ""), " ", "-")] = true
	}
	return out
}

func TestEveryLinkOfThePagesLeadsSomewhere(t *testing.T) {
	t.Parallel()
	root, all := pages(t)
	for path, page := range all {
		for _, link := range links.FindAllStringSubmatch(fences.ReplaceAllString(page, ""), -1) {
			if strings.Contains(link[1], "://") || strings.HasPrefix(link[1], "mailto:") {
				continue
			}
			to, anchor, _ := strings.Cut(link[1], "#")
			target := path
			if to != "" {
				target = filepath.ToSlash(filepath.Join(filepath.Dir(path), to))
				_, err := os.Stat(filepath.Join(root, target))
				require.NoError(t, err, "%s links to %s", path, link[1])
			}
			if anchor != "" {
				require.True(t, anchors(all[target])[anchor], "%s links to %s, which has no such heading", path, link[1])
			}
		}
	}
}

func TestTheIndexOfTheDocsNamesEveryPage(t *testing.T) {
	t.Parallel()
	_, all := pages(t)
	for path := range all {
		if name, ok := strings.CutPrefix(path, "docs/"); ok && name != "README.md" && !strings.HasPrefix(name, "decisions/") {
			require.Contains(t, all["docs/README.md"], "("+name+")")
		}
	}
}

var (
	spoken = regexp.MustCompile("`vostro ([a-z][^`]*)`")
	typed  = regexp.MustCompile(`(?m)^(?:\$ )?(?:vostro|\./vostro|go run \./gateway/cmd/vostro) ([a-z][^\n]*)$`)
)

// A command that a page names is one that the program has, with the flags that it is
// named with.
func TestEveryCommandOfThePagesExists(t *testing.T) {
	t.Parallel()
	_, all := pages(t)
	seen := 0
	for path, page := range all {
		for _, found := range append(spoken.FindAllStringSubmatch(page, -1), typed.FindAllStringSubmatch(page, -1)...) {
			line := strings.Join(strings.Fields(found[1]), " ")
			line, _, _ = strings.Cut(line, " #")
			line, _, _ = strings.Cut(line, " | ")
			cmd, rest, err := newRoot().Find(strings.Fields(line))
			require.NoError(t, err, "%s: vostro %s", path, line)
			require.NotEmpty(t, cmd.Parent(), "%s: vostro %s", path, line)
			if cmd.HasSubCommands() && len(rest) > 0 {
				require.NotRegexp(t, `^[a-z]+$`, rest[0], "%s: vostro %s: %s has no such command", path, line, cmd.CommandPath())
			}
			for _, word := range rest {
				name, _, _ := strings.Cut(strings.Trim(word, "[]()…,"), "=")
				if name, ok := strings.CutPrefix(name, "--"); ok && name != "" && name != "help" {
					var flag *pflag.Flag
					if flag = cmd.Flags().Lookup(name); flag == nil {
						flag = cmd.InheritedFlags().Lookup(name)
					}
					require.NotNil(t, flag, "%s: vostro %s: %s has no flag --%s", path, line, cmd.CommandPath(), name)
				}
			}
			seen++
		}
	}
	require.Greater(t, seen, 50)
}
