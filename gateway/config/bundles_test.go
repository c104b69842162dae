package config_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway/config"
)

func TestABundleServerThatAnybodyCouldSpeakForIsRefused(t *testing.T) {
	t.Parallel()
	file := filepath.Join(t.TempDir(), "key.pem")
	require.NoError(t, os.WriteFile(file, []byte("x"), 0o600))
	key := []config.BundleKey{{ID: "release", Algorithm: "ES256", File: file}}
	good := config.BundleServer{URL: "https://bundles.example/vostro.tar.gz", Activate: "propose", Poll: 1e9, Timeout: 1e9}
	for want, change := range map[string]func(*config.BundleServer){
		"":                           func(*config.BundleServer) {},
		"anybody on the way":         func(b *config.BundleServer) { b.URL = "http://bundles.example/x" },
		"in the clear":               func(b *config.BundleServer) { b.URL, b.TokenFile, b.Keys = "http://bundles.example/x", file, key },
		"holds a user":               func(b *config.BundleServer) { b.URL = "https://u:p@bundles.example/x" },
		"no http(s) URL":             func(b *config.BundleServer) { b.URL = "bundles.example" },
		"without keys":               func(b *config.BundleServer) { b.Activate = "signed" },
		"bundle_server.activate":     func(b *config.BundleServer) { b.Activate = "always" },
		"cert_file and key_file":     func(b *config.BundleServer) { b.CertFile = file },
		"stands twice":               func(b *config.BundleServer) { b.Keys = append(key[:1:1], key[0]) },
		"bundle_server.keys[0].algo": func(b *config.BundleServer) { b.Keys = []config.BundleKey{{ID: "a", Algorithm: "HS256", File: file}} },
		"bundle_server.poll":         func(b *config.BundleServer) { b.Poll = 1 },
		"no server is followed":      func(b *config.BundleServer) { *b = config.BundleServer{Discovery: true} },
	} {
		cfg := &config.Config{}
		cfg.Compliance.BundleServer = good
		change(&cfg.Compliance.BundleServer)
		err := cfg.Check() // of the rest of the configuration there is nothing
		if want == "" {
			require.NotContains(t, err.Error(), "bundle_server")
			continue
		}
		require.ErrorContains(t, err, want)
	}
}
