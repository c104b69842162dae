package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// vostro runs one command line and gives what it printed and its error.
func vostro(t *testing.T, args ...string) (string, error) {
	t.Helper()
	root := newRoot()
	var out bytes.Buffer
	root.SetOut(&out)
	root.SetErr(&out)
	root.SetArgs(args)
	err := root.ExecuteContext(t.Context())
	return out.String(), err
}

func TestDirectoryIsShownChangedAndProposedFromTheCommandLine(t *testing.T) {
	t.Parallel()
	e := newEndToEnd(t, worldOptions{})
	e.up()
	key := filepath.Join(t.TempDir(), "officer.key")
	require.NoError(t, os.WriteFile(key, []byte(e.keys[officerOne]+"\n"), 0o600))
	at := []string{"--url", e.url, "--api-key-file", key}

	shown, err := vostro(t, append([]string{"directory", "show"}, at...)...)
	require.NoError(t, err, shown)
	file := filepath.Join(t.TempDir(), "directory.yaml")
	require.NoError(t, os.WriteFile(file, []byte(shown), 0o600))
	out, err := vostro(t, "directory", "check", "--config", e.config, file)
	require.NoError(t, err, out)
	out, err = vostro(t, append([]string{"directory", "propose", "--reason", "none", file}, at...)...)
	require.NoError(t, err, out)
	require.Equal(t, "nothing differs from version 1\n", out, "what is shown is what is in force")

	fresh := account{iban: frenchIBAN(9), holder: "Atelier Neuf SARL"}
	changed := strings.ReplaceAll(shown, e.accounts[0].iban, fresh.iban)
	changed = strings.ReplaceAll(changed, e.accounts[0].holder, fresh.holder)
	changed = strings.ReplaceAll(changed, e.accounts[1].wallet(), fresh.wallet())
	require.NoError(t, os.WriteFile(file, []byte(changed), 0o600))
	out, err = vostro(t, append([]string{"directory", "propose", "--reason", "ticket 4711", file}, at...)...)
	require.NoError(t, err, out)
	require.Contains(t, out, "add account "+fresh.iban)
	require.Contains(t, out, "remove account "+e.accounts[0].iban)
	require.Contains(t, out, e.accounts[1].wallet()+" → ")
	proposal := strings.TrimSuffix(strings.Fields(out[strings.Index(out, "proposed as"):])[2], ";")
	require.Equal(t, 403, e.answer(officerOne, proposal, "approve"))
	require.Equal(t, 200, e.answer(officerTwo, proposal, "approve"))

	out, err = vostro(t, append([]string{"directory", "history"}, at...)...)
	require.NoError(t, err, out)
	require.Contains(t, out, "taken from the configured file")
	require.Contains(t, out, "proposed by officer-1, approved by officer-2 ("+proposal+")")
	require.Contains(t, out, "ticket 4711")
	now, err := vostro(t, append([]string{"directory", "show"}, at...)...)
	require.NoError(t, err)
	require.Contains(t, now, fresh.wallet())
	require.NotContains(t, now, e.accounts[0].iban)
	before, err := vostro(t, append([]string{"directory", "show", "--version", "1"}, at...)...)
	require.NoError(t, err)
	require.Equal(t, shown, before)

	require.NoError(t, os.WriteFile(file, []byte(strings.Replace(changed, "chain: "+e.net.Chains[1].Name, "chain: nowhere", 1)), 0o600))
	out, err = vostro(t, append([]string{"directory", "propose", "--reason", "wrong", file}, at...)...)
	require.ErrorIs(t, err, errSaidNo, out)
	require.Contains(t, out, `changes[0].account.wallets[0].chain: chain "nowhere" is not configured`)
	out, err = vostro(t, "directory", "check", "--config", e.config, file)
	require.ErrorIs(t, err, errSaidNo, out)
	require.NoError(t, os.WriteFile(file, []byte("agents: [{bic: X}]\naccounts: [{iban: FR1}]\n"), 0o600))
	out, err = vostro(t, "directory", "check", file)
	require.ErrorIs(t, err, errSaidNo)
	for _, path := range []string{"agents[0].bic", "accounts[0].agent", "accounts[0].party", "accounts[0].wallets"} {
		require.Contains(t, out, path+": ")
	}
	e.nothingSent()
}
