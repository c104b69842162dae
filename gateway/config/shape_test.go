package config_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway/config"
)

func TestWhatIsNoConfigurationIsToldByKeyAndWhatToWrite(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][]string{
		"server: {lissten: \":1\"}":             {"server.lissten: unknown key; did you mean listen?"},
		"webhooks: {zzzzzzz: 1}":                {"webhooks.zzzzzzz: unknown key; there are allow_insecure, allow_private, key_file, retry"},
		"engine: {lease: 3, batch: \"4\"}":      {"engine.lease: 3 has no unit: write for example 30s", "engine.batch: 4 must be a whole number, without quotes"},
		"server: {listen: 5}\nlog: {level: []}": {`server.listen: 5 must be text: write it in quotes, "5"`, "log.level: [] must be one text"},
		"clients: {}":                           {"clients: is keys with values, and must be a list"},
		"clients: [{bics: A, senders: [x]}]":    {"clients[0].bics: is a value, and must be a list", "clients[0].senders: is a list, and must be keys with values"},
		"tokens: [{decimals: -1}]":              {"tokens[0].decimals: -1 is negative"},
		"webhooks: {allow_private: \"yes\"}":    {"webhooks.allow_private: yes must be true or false, without quotes"},
		"- a":                                   {"is no list of keys with values"},
		"server:\n\tlisten: 1":                  {"line 2 is indented with a tab: YAML wants spaces"},
		"server: {}\nserver: {}":                {`mapping key "server" already defined at line 1`},
		" \n":                                   {"the file is empty"},
		"server: {listen: \xff}":                {"is no UTF-8 text"},
	} {
		path := filepath.Join(t.TempDir(), "bank.yaml")
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		_, err := config.Load(path)
		require.ErrorContains(t, err, "bank.yaml", text)
		for _, w := range want {
			require.ErrorContains(t, err, w, text)
		}
	}
}

func TestAKeyWithoutAValueIsAnAbsentOne(t *testing.T) {
	t.Parallel()
	cfg, err := load(t, strings.Replace(good, `server: {listen: ":8443"}`, "server:\nkafka: {brokers: }", 1))
	require.NoError(t, err)
	require.Equal(t, ":8080", cfg.Server.Listen)
}
