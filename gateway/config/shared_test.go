package config_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway/config"
)

func sharedOf(t *testing.T, replace ...string) map[string]string {
	t.Helper()
	cfg, err := load(t, strings.NewReplacer(replace...).Replace(good))
	require.NoError(t, err)
	return cfg.Shared()
}

func TestGatewaysOfAStoreMustAgreeOnWhatDecidesAboutAPayment(t *testing.T) {
	t.Parallel()
	base := sharedOf(t)
	require.Equal(t, `"0.01"`, base["lanes[ethereum→base].fee_ceiling"])
	require.Equal(t, "[ALPHDEFFXXX]", base["clients[alpha].bics"])
	require.NotContains(t, base, "clients[alpha].profile", "a default, which an older program may not know")
	require.NotContains(t, base, "store.revision")
	for _, value := range base {
		require.NotContains(t, value, "bank.example", "a callback's URL may hold a token")
	}

	for key, change := range map[string][2]string{
		"clients[alpha].duplicate_msg_id":           {"    bics: [ALPHDEFFXXX]", "    bics: [ALPHDEFFXXX]\n    duplicate_msg_id: refuse"},
		"clients[alpha].callbacks[webhook].webhook": {"https://bank.example/vostro", "https://bank.example/vostro2"},
		"chains[ethereum].chain_id":                 {`chain_id: "1"`, `chain_id: "2"`},
		"chains[ethereum].finality.tag":             {"{tag: finalized}", "{tag: safe}"},
		"lanes[ethereum→base].gas_limit":            {`fee_ceiling: "0.01"`, `fee_ceiling: "0.01", gas_limit: 1`},
		"tokens[ethereum→EUR].decimals":             {"decimals: 6", "decimals: 18"},
		"dates.past_days":                           {"webhooks:", "dates: {past_days: 3}\nwebhooks:"},
		"webhooks.retry":                            {"[1s, 2s]", "[1s, 3s]"},
	} {
		changed := sharedOf(t, change[0], change[1])
		require.NotEqual(t, base[key], changed[key], key)
		delete(changed, key)
		rest := sharedOf(t)
		delete(rest, key)
		require.Equal(t, rest, changed, key)
	}
}

func TestWhatEachGatewayHasForItselfMayDiffer(t *testing.T) {
	t.Parallel()
	require.Equal(t, sharedOf(t), sharedOf(t,
		`":8443"`, `":9443"`, "sqlite:vostro.db", "sqlite:other.db",
		`"1111111111111111111111111111111111111111111111111111111111111111"`, `"3333333333333333333333333333333333333333333333333333333333333333"`,
		"https://a.example/key", "https://d.example/key", "password_file: key.txt}]", "password_file: other.txt}]",
		`receiver: "0x5FbDB2315678afecb367f032d93F642f64180aa3"`, `receiver: "0x5fbdb2315678afecb367f032d93f642f64180aa3"`,
	))
}

func TestExplainNamesWhatEachGatewayHasForItself(t *testing.T) {
	t.Parallel()
	cfg, err := load(t, good)
	require.NoError(t, err)
	var out strings.Builder
	require.NoError(t, cfg.Explain(&out))
	require.Regexp(t, `chains\[0\]\.endpoints\[0\]\.operator .*; each gateway's own`, out.String())
	require.NotRegexp(t, `lanes\[0\]\.fee_ceiling .*; each gateway's own`, out.String())
}

func TestANegativeRevisionIsRefused(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "vostro.yaml")
	require.NoError(t, os.WriteFile(path, []byte("store: {revision: -1}\n"), 0o600))
	cfg, err := config.Load(path)
	require.NoError(t, err)
	require.ErrorContains(t, cfg.Check(), "store.revision: -1 is negative")
}
