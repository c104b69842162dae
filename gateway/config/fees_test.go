package config_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestGasMayBeFreeAndNeverLessThanThat(t *testing.T) {
	t.Parallel()
	with := func(line string) string {
		return strings.Replace(good, "chain_id: \"1\"", "chain_id: \"1\"\n    "+line, 1)
	}
	for _, line := range []string{`tip_cap: "0"`, `gas_price: "0"`, `gas_price: "2000000000"`} {
		cfg, err := load(t, with(line))
		require.NoError(t, err)
		require.NoError(t, cfg.Check(), line)
	}
	for line, text := range map[string]string{
		`tip_cap: "-1"`: "chains[0].tip_cap", `gas_price: "-1"`: "chains[0].gas_price", `gas_price: "2 gwei"`: "chains[0].gas_price",
	} {
		cfg, err := load(t, with(line))
		require.NoError(t, err)
		require.ErrorContains(t, cfg.Check(), text)
	}
}
