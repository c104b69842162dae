package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
)

// handbook is what docs/compliance.md has its reader type: files to write, or lines of
// one to change, and commands, in the order of the page.
type handbookStep struct {
	file    string // to be written, or changed when it is there
	text    string
	command []string
}

var (
	fileBefore  = regexp.MustCompile("`(policies/[^`]+)`[^`]*:$")
	commandWord = regexp.MustCompile(`"[^"]*"|[^\s"]+`)
)

func handbook(t *testing.T) []handbookStep {
	t.Helper()
	page, err := os.ReadFile("../../../docs/compliance.md")
	require.NoError(t, err)
	var steps []handbookStep
	file, block := "", []string(nil)
	end := func() {
		text := strings.TrimRight(strings.Join(block, "\n"), "\n") + "\n"
		if len(block) > 0 && file != "" {
			steps = append(steps, handbookStep{file: file, text: text})
		} else {
			for _, line := range block {
				line, _, _ = strings.Cut(line, "  # ")
				if !strings.HasPrefix(line, "vostro ") {
					continue
				}
				var words []string
				for _, word := range commandWord.FindAllString(line, -1)[1:] {
					words = append(words, strings.Trim(word, `"`))
				}
				steps = append(steps, handbookStep{command: words})
			}
		}
		if len(block) > 0 {
			file, block = "", nil
		}
	}
	for line := range strings.Lines(string(page)) {
		line = strings.TrimRight(line, "\n")
		if inside, ok := strings.CutPrefix(line, "    "); ok || line == "" && len(block) > 0 {
			block = append(block, inside)
			continue
		}
		if end(); line != "" {
			file = ""
			if m := fileBefore.FindStringSubmatch(line); m != nil {
				file = m[1]
			}
		}
	}
	end()
	return steps
}

// The page is typed from its first command to its last, in an empty folder.
func TestTheOfficersHandbookCanBeTyped(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	e.up()
	dir := t.TempDir()
	for name, officer := range map[string]string{"officer.key": officerOne, "other-officer.key": officerTwo} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(e.keys[officer]+"\n"), 0o600))
	}
	before := e.payment("60000.00", 0)
	e.post("BEFORE", before)
	e.hears("ACCC", before)
	self, err := os.Executable()
	require.NoError(t, err)
	proposal, decision := "", ""
	typed := func(words ...string) *exec.Cmd {
		for i, word := range words {
			switch {
			case word == "https://vostro.example":
				words[i] = e.url
			case word == "prop_…":
				words[i] = proposal
			case word == "dec_…":
				words[i] = decision
			case word == "7" && words[1] == "rollback":
				words[i] = "1"
			}
			require.NotContains(t, words[i], "…", "a reader can't type that: vostro %s", strings.Join(words, " "))
		}
		cmd := exec.CommandContext(e.ctx, self, words...)
		cmd.Dir, cmd.Env = dir, append(os.Environ(), envCommand+"=1")
		return cmd
	}
	var followed *exec.Cmd
	seen := map[string]string{}
	for _, s := range handbook(t) {
		if s.file != "" {
			edit(t, filepath.Join(dir, s.file), s.text)
			continue
		}
		verb := strings.Join(s.command[:2], " ")
		if verb == "policy shadow" {
			followed = typed(s.command...)
			followed.Stdout = new(bytes.Buffer)
			require.NoError(t, followed.Start())
			continue
		}
		out, err := typed(s.command...).CombinedOutput()
		require.NoError(t, err, "vostro %s\n%s", strings.Join(s.command, " "), out)
		seen[verb] = string(out)
		switch verb {
		case "policy propose", "policy rollback":
			proposal = regexp.MustCompile(`prop_[\w-]+`).FindString(string(out))
		case "policy approve":
			if decision == "" { // the release is in force
				held := e.post("AFTER", e.payment("60000.00", 1))[0]
				e.state(held, gateway.StateHeld)
				decision = decisionOf(e, held)
			}
		}
	}
	require.Contains(t, seen["policy test"], "pass data.policy.cash_test.test_cash_is_held")
	require.Contains(t, seen["policy check"], "policies is good")
	require.Contains(t, seen["policy backtest"], `"allow → hold": 1`)
	require.Contains(t, seen["policy explain"], "49999.99 EUR passes")
	require.Contains(t, seen["policy replay"], "bit for bit")
	require.Contains(t, seen["policy rollback"], `changed data.review.limits.EUR: "50000" → "100000"`)
	require.Regexp(t, `(?m)^2 +in force`, seen["policy history"])
	require.FileExists(t, filepath.Join(dir, "backtest.html"))
	require.NoError(t, followed.Process.Signal(syscall.SIGINT))
	require.NoError(t, followed.Wait())
	require.Contains(t, followed.Stdout.(*bytes.Buffer).String(), "would have come out otherwise")
	after := e.payment("60001.00", 2)
	e.post("ROLLED-BACK", after)
	e.hears("ACCC", after)
}

// edit writes a file, or gives the line of one that is there the value that the text's
// last line has.
func edit(t *testing.T, path, text string) {
	t.Helper()
	there, err := os.ReadFile(path)
	if err != nil {
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755)) //nolint:gosec // rules are no secret
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		return
	}
	lines := strings.Split(strings.TrimSpace(text), "\n")
	last := lines[len(lines)-1]
	key, _, _ := strings.Cut(last, ":")
	changed := regexp.MustCompile(`(?m)^`+regexp.QuoteMeta(key)+`:.*$`).ReplaceAllString(string(there), last)
	require.NotEqual(t, string(there), changed, "%s has no line %q", path, key)
	require.NoError(t, os.WriteFile(path, []byte(changed), 0o600))
}

func decisionOf(e *endToEnd, transfer string) string {
	e.t.Helper()
	a, err := e.call(e.ctx, officerOne, http.MethodGet, "/v1/decisions", "", nil)
	require.NoError(e.t, err)
	var decisions api.Decisions
	require.NoError(e.t, json.Unmarshal(a.body, &decisions))
	for _, d := range decisions.Data {
		if d.TransferID == transfer {
			return d.ID
		}
	}
	require.FailNow(e.t, "no decision on "+transfer)
	return ""
}
