package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// validated runs the command and gives its exit code and what it printed.
func validated(t *testing.T, stdin string, args ...string) (code int, out, errs string) {
	t.Helper()
	var o, e bytes.Buffer
	cmd := newValidate()
	cmd.SetArgs(args)
	cmd.SetIn(strings.NewReader(stdin))
	cmd.SetOut(&o)
	cmd.SetErr(&e)
	cmd.SilenceErrors, cmd.SilenceUsage = true, true
	switch err := cmd.ExecuteContext(t.Context()); {
	case errors.Is(err, errSaidNo):
		code = 1
	case err != nil:
		code = 2
		e.WriteString(err.Error())
	}
	return code, o.String(), e.String()
}

// line is one line of --output json.
type line struct {
	File    string              `json:"file"`
	Verdict string              `json:"verdict"`
	Gate    string              `json:"gate"`
	Message string              `json:"message"`
	Faults  []map[string]string `json:"faults"`
}

func lines(t *testing.T, out string) []line {
	t.Helper()
	var all []line
	for text := range strings.Lines(out) {
		var l line
		d := json.NewDecoder(strings.NewReader(text))
		d.DisallowUnknownFields()
		require.NoError(t, d.Decode(&l), text)
		all = append(all, l)
	}
	return all
}

func validPayment(n int) string {
	p := newPayment(n, "1250.75", "Creditor SA", "Paris", "FR", frenchIBAN(n))
	return string(pacs008(fmt.Sprintf("MSG-%d", n), time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC), p))
}

// inbox writes n files, every third of them wrong, some in a folder below.
func inbox(t testing.TB, n int) (dir string, names []string) {
	t.Helper()
	dir = t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(dir, "below"), 0o700))
	for i := range n {
		name := filepath.Join(dir, fmt.Sprintf("m%05d.xml", i))
		if i%5 == 4 {
			name = filepath.Join(dir, "below", fmt.Sprintf("m%05d.XML", i))
		}
		text := validPayment(i)
		if i%3 == 2 {
			text = strings.Replace(text, "</Document>", "</Dokument>", 1)
		}
		require.NoError(t, os.WriteFile(name, []byte(text), 0o600))
		names = append(names, name)
	}
	return dir, names
}

func TestValidatePrintsOneLinePerFileInTheOrderOfTheArguments(t *testing.T) {
	t.Parallel()

	_, names := inbox(t, 100)
	code, out, errs := validated(t, "", append([]string{"--profile", "plain", "--output", "json"}, names...)...)
	require.Equal(t, 1, code)
	require.Empty(t, errs)
	all := lines(t, out)
	require.Len(t, all, 100)
	for i, l := range all {
		require.Equal(t, names[i], l.File)
		if i%3 == 2 {
			require.Equal(t, "rejected", l.Verdict)
			require.Equal(t, "parse", l.Gate)
			require.Len(t, l.Faults, 1)
			for _, key := range []string{"path", "rule", "reason", "found", "hint"} {
				require.Contains(t, l.Faults[0], key)
			}
			continue
		}
		require.Equal(t, line{File: names[i], Verdict: "accepted", Message: "pacs.008.001.08", Faults: []map[string]string{}}, l)
	}
}

func TestValidateTakesEveryXMLFileOfADirectory(t *testing.T) {
	t.Parallel()

	dir, names := inbox(t, 10)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "README.txt"), []byte("no message"), 0o600))
	code, out, _ := validated(t, "", "--profile", "plain", "--output", "json", dir)
	require.Equal(t, 1, code)
	var got []string
	for _, l := range lines(t, out) {
		got = append(got, l.File)
	}
	require.ElementsMatch(t, names, got)

	code, _, errs := validated(t, "", t.TempDir())
	require.Equal(t, 2, code)
	require.Contains(t, errs, "no .xml file")
}

func TestValidateReadsStandardInput(t *testing.T) {
	t.Parallel()

	code, out, _ := validated(t, validPayment(1), "--profile", "plain", "--output", "json", "-")
	require.Equal(t, 0, code)
	require.Equal(t, []line{{File: "-", Verdict: "accepted", Message: "pacs.008.001.08", Faults: []map[string]string{}}}, lines(t, out))

	code, _, errs := validated(t, "", "-", "-")
	require.Equal(t, 2, code)
	require.Contains(t, errs, "one standard input")
}

func TestValidateSaysNoAndCannotWithDifferentCodes(t *testing.T) {
	t.Parallel()

	dir, names := inbox(t, 3)
	absent := filepath.Join(dir, "absent.xml")
	for _, c := range []struct {
		code int
		args []string
		says string
	}{
		{0, names[:2], "accepted"},
		{1, names, "rejected at gate parse"},
		{2, []string{absent, names[0]}, "accepted"}, // the others are judged all the same
		{2, []string{"--output", "xml", names[0]}, ""},
		{2, []string{"--profile", "no-such", names[0]}, ""},
		{2, []string{"--max-body", "0", names[0]}, ""},
		{2, []string{"--max-body", "67108865", names[0]}, ""},
		{1, []string{"--max-body", "100", names[0]}, "rejected at gate size"},
	} {
		code, out, errs := validated(t, "", append([]string{"--profile", "plain"}, c.args...)...)
		require.Equal(t, c.code, code, c.args)
		require.Contains(t, out, c.says)
		require.Equal(t, code == 2, errs != "", errs)
	}
}

func TestValidatePrintsALineForAFileThatCanNotBeRead(t *testing.T) {
	t.Parallel()

	dir, names := inbox(t, 1)
	absent, empty := filepath.Join(dir, "absent.xml"), t.TempDir()
	code, out, errs := validated(t, "", "--profile", "plain", "--output", "json", absent, names[0], empty)
	require.Equal(t, 2, code)
	require.Contains(t, errs, absent)
	all := lines(t, out)
	require.Len(t, all, 3)
	require.Equal(t, "accepted", all[1].Verdict)
	for i, name := range map[int]string{0: absent, 2: empty} {
		require.Equal(t, []string{name, "rejected", "parse", "FILE-READ", "FF01"}, []string{all[i].File, all[i].Verdict, all[i].Gate, all[i].Faults[0]["rule"], all[i].Faults[0]["reason"]})
		require.Contains(t, all[i].Faults[0]["hint"], name)
	}
}

// brokenPipe takes a little and then nothing more.
type brokenPipe struct{ left int }

func (p *brokenPipe) Write(b []byte) (int, error) {
	if p.left -= len(b); p.left < 0 {
		return 0, os.ErrClosed
	}
	return len(b), nil
}

func TestValidateEndsWhenNobodyListensOrSomebodyStopsIt(t *testing.T) {
	t.Parallel()

	dir, _ := inbox(t, 600)
	v := &validation{json: true, workers: 2}
	require.ErrorIs(t, v.run(t.Context(), []string{dir}, &brokenPipe{64 << 10}, &bytes.Buffer{}), os.ErrClosed)

	stopped, stop := context.WithCancel(t.Context())
	stop()
	require.ErrorIs(t, v.run(stopped, []string{dir}, &bytes.Buffer{}, &bytes.Buffer{}), context.Canceled)
}
