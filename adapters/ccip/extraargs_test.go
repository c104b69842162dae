package ccip

import (
	"encoding/hex"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

func TestOnlyWhatNeedsVersion20IsAskedInItsEncoding(t *testing.T) {
	t.Parallel()
	l := &lane{LaneConfig: LaneConfig{GasLimit: 200_000}}
	verifier := common.HexToAddress("0x00000000000000000000000000000000000000a1")
	for _, c := range []struct {
		route gateway.Route
		want  string
	}{
		{gateway.Route{}, "181dcf10" + strings.Repeat("0", 59) + "30d40" + strings.Repeat("0", 63) + "1"},
		{gateway.Route{Finality: "full", GasLimit: 7}, "181dcf10" + strings.Repeat("0", 63) + "7" + strings.Repeat("0", 63) + "1"},
		{gateway.Route{Finality: "safe"}, "a69dd4aa" + "00030d40" + "00010000" + "00000000000000"},
		{gateway.Route{Finality: "65535"}, "a69dd4aa" + "00030d40" + "0000ffff" + "00000000000000"},
		{
			gateway.Route{Verifiers: []gateway.Address{verifier}},
			"a69dd4aa" + "00030d40" + "00000000" + "02" + "000000" + "14" + hex.EncodeToString(verifier[:]) + "0000" + "000000000000",
		},
	} {
		require.Equal(t, c.want, hex.EncodeToString(l.extraArgs(&c.route)))
	}
	// The example that the contracts took.
	require.Equal(t, "a69dd4aa00030d400000000000000000000000", hex.EncodeToString(extraArgsV3(200_000, finality{}, nil)))
	gas, err := gasOf(extraArgsV2(123))
	require.NoError(t, err)
	require.EqualValues(t, 123, gas.Int64())
	for _, args := range [][]byte{nil, extraArgsV2(1)[:40], extraArgsV3(1, finality{}, nil)} {
		_, err := gasOf(args)
		require.Error(t, err)
	}
}

func TestFinalityIsFullOrSafeOrADepth(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]finality{
		"": {}, "full": {}, "safe": {0, 1, 0, 0}, "1": {0, 0, 0, 1}, "256": {0, 0, 1, 0}, "65535": {0, 0, 255, 255},
	} {
		f, ok := finalityOf(text)
		require.True(t, ok, text)
		require.Equal(t, want, f, text)
		if text != "" {
			require.Equal(t, text, f.String())
		}
	}
	for _, text := range []string{"0", "65536", "-1", "01", "1.5", "fast", "FULL", " 1"} {
		_, ok := finalityOf(text)
		require.False(t, ok, text)
	}
	for _, c := range []struct {
		wanted, allowed finality
		want            bool
	}{
		{finality{}, finality{}, true},
		{finality{0, 1, 0, 0}, finality{}, false},
		{finality{0, 1, 0, 0}, finality{0, 1, 0, 0}, true},
		{finality{0, 1, 0, 0}, finality{0, 0, 0, 1}, false},
		{finality{0, 0, 0, 5}, finality{0, 0, 0, 5}, true},
		{finality{0, 0, 0, 4}, finality{0, 0, 0, 5}, false},
		{finality{0, 0, 0, 6}, finality{0, 1, 0, 5}, true},
		{finality{0, 0, 0, 6}, finality{0, 1, 0, 0}, false},
	} {
		require.Equal(t, c.want, c.wanted.allowedBy(c.allowed), "%v by %v", c.wanted, c.allowed)
	}
}

func TestARouteMustDemandWhatItsLaneDemands(t *testing.T) {
	t.Parallel()
	a, b := common.HexToAddress("0xa1"), common.HexToAddress("0xb1")
	l := &lane{LaneConfig: LaneConfig{Finality: "safe", Verifiers: []Verifier{{Source: a, Dest: b}}}}
	require.NoError(t, l.checkDemand("check", &gateway.Route{Finality: "safe", Verifiers: []gateway.Address{a}}))
	for words, r := range map[string]gateway.Route{
		"waits for finality":     {Verifiers: []gateway.Address{a}},
		"demands verifier":       {Finality: "safe", Verifiers: []gateway.Address{b}},
		"demands 2 verifiers":    {Finality: "safe", Verifiers: []gateway.Address{a, b}},
		"waits for finality \"x": {Finality: "x", Verifiers: []gateway.Address{a}},
	} {
		err := l.checkDemand("check", &r)
		require.ErrorContains(t, err, words)
		require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err))
	}
	require.NoError(t, (&lane{}).checkDemand("check", &gateway.Route{Finality: "full"}))
}

func TestAPoolIsOfTheEraThatItsVersionSays(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]poolEra{
		"BurnMintTokenPool 1.5.0": era150, "BurnMintTokenPoolAndProxy 1.5.0": era150, "LockReleaseTokenPool 1.4.0": era150,
		"BurnMintTokenPool 1.5.1": era151, "LockReleaseTokenPool 1.6.1": era151, "USDCTokenPool 1.6.2-dev": era151,
		"BurnMintTokenPool 2.0.0": era20, "IssuersOwn 3.1.4": era20,
		"": era151, "pool": era151, "IssuersOwn 2": era151, "IssuersOwn x.y.z": era151,
	} {
		require.Equal(t, want, eraOf(text), text)
	}
}
