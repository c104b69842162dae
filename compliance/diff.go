package compliance

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// maxDiffLines bounds what is compared line by line, and what is told of it.
const maxDiffLines = 2000

// Diff says what makes one bundle of another: files line by line, data by the
// members that differ.
func Diff(from, to Bundle) []string {
	var lines []string
	was, is := from.Files(), to.Files()
	names := maps.Clone(was)
	maps.Copy(names, is)
	for _, name := range slices.Sorted(maps.Keys(names)) {
		before, there := was[name]
		after, stays := is[name]
		switch {
		case !there:
			lines = append(lines, "added "+name)
		case !stays:
			lines = append(lines, "removed "+name)
		case before != after:
			lines = append(lines, "changed "+name)
			lines = append(lines, diffLines(strings.Split(before, "\n"), strings.Split(after, "\n"))...)
		}
	}
	lines = diffData(lines, "data", from.Data, to.Data)
	if len(lines) > maxDiffLines {
		lines = append(lines[:maxDiffLines:maxDiffLines], fmt.Sprintf("… and %d lines more", len(lines)-maxDiffLines))
	}
	return lines
}

// diffLines gives what is only in one of two texts, in order: the rest is their
// longest common part.
func diffLines(a, b []string) []string {
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	if len(a) > maxDiffLines || len(b) > maxDiffLines {
		return []string{fmt.Sprintf("  %d lines are %d others", len(a), len(b))}
	}
	common := make([][]int, len(a)+1) // of the rests from i and j on
	for i := range common {
		common[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				common[i][j] = common[i+1][j+1] + 1
			} else {
				common[i][j] = max(common[i+1][j], common[i][j+1])
			}
		}
	}
	var out []string
	for i, j := 0, 0; i < len(a) || j < len(b); {
		switch {
		case i < len(a) && j < len(b) && a[i] == b[j]:
			i, j = i+1, j+1
		case j == len(b) || i < len(a) && common[i+1][j] >= common[i][j+1]:
			out = append(out, "  - "+a[i])
			i++
		default:
			out = append(out, "  + "+b[j])
			j++
		}
	}
	return out
}

// diffData compares data member by member; lists of text are compared as sets.
func diffData(lines []string, path string, a, b any) []string {
	x, okX := a.(map[string]any)
	y, okY := b.(map[string]any)
	if okX && okY {
		keys := maps.Clone(x)
		maps.Copy(keys, y)
		for _, key := range slices.Sorted(maps.Keys(keys)) {
			before, there := x[key]
			after, stays := y[key]
			switch {
			case !there:
				lines = append(lines, fmt.Sprintf("added %s.%s: %s", path, key, brief(after)))
			case !stays:
				lines = append(lines, fmt.Sprintf("removed %s.%s: %s", path, key, brief(before)))
			default:
				lines = diffData(lines, path+"."+key, before, after)
			}
		}
		return lines
	}
	before, after := brief(a), brief(b)
	listA, okX := a.([]any)
	listB, okY := b.([]any)
	if okX && okY {
		gone, fresh := missing(listA, listB), missing(listB, listA)
		for _, entry := range gone {
			lines = append(lines, fmt.Sprintf("removed from %s: %s", path, entry))
		}
		for _, entry := range fresh {
			lines = append(lines, fmt.Sprintf("added to %s: %s", path, entry))
		}
		return lines
	}
	if full(a) != full(b) {
		lines = append(lines, fmt.Sprintf("changed %s: %s → %s", path, before, after))
	}
	return lines
}

// missing gives what of a isn't in b.
func missing(a, b []any) []string {
	there := make(map[string]bool, len(b))
	for _, entry := range b {
		there[full(entry)] = true
	}
	var out []string
	for _, entry := range a {
		if text := full(entry); !there[text] {
			out = append(out, text)
		}
	}
	return out
}

func full(v any) string {
	raw, err := json.Marshal(v)
	if err != nil {
		return fmt.Sprint(v)
	}
	return string(raw)
}

// brief gives a value in a line.
func brief(v any) string {
	const most = 120
	text := full(v)
	if len(text) > most {
		text = strings.ToValidUTF8(text[:most], "") + "…"
	}
	return text
}
