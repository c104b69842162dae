package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

const houseRego = `package house.names

fault contains {"path": path, "rule": "ALPHA-7", "reason": "BE01", "hint": sprintf("%s may not be paid by %s", [value, input.client])} if {
	some path, value in input.paths
	endswith(path, "/Cdtr/Nm")
	value in data.names
}
`

func TestValidateAppliesTheRulesOfTheHouse(t *testing.T) {
	t.Parallel()

	dir := t.TempDir()
	rego := filepath.Join(dir, "names.rego")
	require.NoError(t, os.WriteFile(rego, []byte(houseRego), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "data.yaml"), []byte("names: [Creditor SA]\n"), 0o600))
	code, out, errs := validated(t, validPayment(1), "--rules", dir, "--client", "alpha", "--output", "json", "-")
	require.Empty(t, errs)
	require.Equal(t, 1, code)
	require.Equal(t, []map[string]string{{
		"gate": "rules", "path": "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[1]/Cdtr/Nm", "rule": "ALPHA-7", "reason": "BE01",
		"found": "Creditor SA", "hint": "Creditor SA may not be paid by alpha",
	}}, lines(t, out)[0].Faults)

	// One file is seen without what lies beside it.
	code, _, errs = validated(t, validPayment(1), "--rules", rego, "-")
	require.Equal(t, 0, code, errs)

	require.NoError(t, os.WriteFile(rego, []byte("package house.names\n"), 0o600))
	code, _, errs = validated(t, validPayment(1), "--rules", dir, "-")
	require.Equal(t, 2, code)
	require.Contains(t, errs, "declares no fault")
}
