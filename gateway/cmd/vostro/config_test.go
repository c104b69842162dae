package main

import (
	"os"
	"path/filepath"
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
