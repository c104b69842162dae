package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestConfigurationNamesCodesThatNoMessageCanBringBesideAllElse(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "vostro.yaml")
	require.NoError(t, os.WriteFile(path, []byte(`
server: {listen: "8443"}
store: {dsn: "sqlite:vostro.db"}
clients: [{id: alpha, bics: [ALPHDEFFXXX, ALPHQQFFXXX]}]
tokens: [{currency: EUX, chain: ethereum, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3", decimals: 6}]
`), 0o600))
	_, err := loadConfig(path)
	for _, finding := range []string{"server.listen", "clients[0].bics[1]: \"ALPHQQFFXXX\"", "tokens[0].currency: \"EUX\"", "tokens[0].chain"} {
		require.ErrorContains(t, err, finding)
	}
	require.NotContains(t, err.Error(), "ALPHDEFFXXX")
}

func TestACommandThatIsCalledWronglySaysHow(t *testing.T) {
	t.Parallel()
	for called, want := range map[string]string{
		"config check":           "usage: vostro config check FILE",
		"transfer show":          "usage: vostro transfer show ID|UETR",
		"serve --confg x":        "usage: vostro serve --config FILE",
		"demo --listen nonsense": `--listen "nonsense"`,
	} {
		root := newRoot()
		root.SetArgs(strings.Fields(called))
		require.ErrorContains(t, root.ExecuteContext(t.Context()), want, called)
	}
}
