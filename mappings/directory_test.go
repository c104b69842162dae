package mappings_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/mappings"
)

func TestADirectoryThatCanNotBeTrustedIsRefused(t *testing.T) {
	t.Parallel()
	for name, change := range map[string][2]string{
		"an unknown key":                 {"- iban: FR14", "- ibann: FR14"},
		"an agent that is no BIC":        {"{bic: BETAFRPP}", "{bic: BETA}"},
		"an agent given twice":           {"{bic: BETAFRPP}", "{bic: GAMMGB2L}"},
		"an account given twice":         {"GB33BUKB20201555555555", "fr14 2004 1010 0505 0001 3M02 606"},
		"an account of an unknown agent": {"agent: GAMMGB2LXXX", "agent: DELTITMMXXX"},
		"an account of nobody":           {"party: {name: Gamma Ltd}", "party: {}"},
		"a holder without letters":       {"party: {name: Gamma Ltd}", "party: {name: '--'}"},
		"an account without an id":       {"other: woods-01", "other: ''"},
		"two ids in one":                 {"  - other: woods-01", "  - iban: DE75512108001245126199\n    other: woods-01"},
		"a wallet of nobody":             {otherWallet, "0x" + strings.Repeat("0", 40)},
		"a wallet without checksum":      {woodsWallet, strings.ToLower(woodsWallet)},
		"a wallet that is too short":     {woodsWallet, woodsWallet[:40]},
		"a wallet without a chain":       {"{chain: base, address: \"0x5aA", "{address: \"0x5aA"},
		"no wallet":                      {"party: {lei: 5493001KJTIIGC8Y1R12}\n    wallets: [{chain: base, address: \"" + otherWallet + "\"}]", "party: {lei: X}"},
	} {
		changed := strings.Replace(directoryYAML, change[0], change[1], 1)
		require.NotEqual(t, directoryYAML, changed, name)
		_, err := mappings.ParseDirectory([]byte(changed))
		require.Error(t, err, name)
	}
	_, err := mappings.ParseDirectory(nil)
	require.NoError(t, err, "an empty directory serves nobody")
}

func TestAnotherDirectoryTakesOverForNewPayments(t *testing.T) {
	t.Parallel()
	r := newReader(t)
	moved := strings.Replace(directoryYAML, woodsWallet, otherWallet, 1)
	require.NoError(t, r.UseDirectory(directory(t, moved)))
	require.Equal(t, otherWallet, read(t, r, alpha(), body(pay{})).Transfers[0].Transfer.Route.Beneficiary.Hex())

	elsewhere := strings.ReplaceAll(directoryYAML, "chain: base", "chain: basement")
	require.ErrorIs(t, r.UseDirectory(directory(t, elsewhere)), &gateway.Error{Code: gateway.CodeConfiguration})
	require.ErrorIs(t, r.UseDirectory(nil), &gateway.Error{Code: gateway.CodeConfiguration})
	require.Equal(t, otherWallet, read(t, r, alpha(), body(pay{})).Transfers[0].Transfer.Route.Beneficiary.Hex())
}

func TestANetworkThatContradictsItselfIsRefused(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*mappings.Network){
		"a chain twice":                 func(n *mappings.Network) { n.Chains[1].Name = "ethereum" },
		"a chain id twice":              func(n *mappings.Network) { n.Chains[1].ChainID = "1" },
		"a chain id that is none":       func(n *mappings.Network) { n.Chains[1].ChainID = "0x2105" },
		"a chain without selector":      func(n *mappings.Network) { n.Chains[1].Selector = 0 },
		"a lane to nowhere":             func(n *mappings.Network) { n.Lanes[0].To = "nowhere" },
		"a lane to itself":              func(n *mappings.Network) { n.Lanes[0].To = "ethereum" },
		"a lane without receiver":       func(n *mappings.Network) { n.Lanes[0].Receiver = common.Address{} },
		"a lane without a fee ceiling":  func(n *mappings.Network) { n.Lanes[0].FeeCeiling = nil },
		"a receiver before wallets":     func(n *mappings.Network) { n.Lanes[0].Wallets = true },
		"a fee token without a ceiling": func(n *mappings.Network) { n.Lanes[0].FeeToken = gateway.Address{9} },
		"a lane with a ceiling of 0":    func(n *mappings.Network) { n.Lanes[0].FeeCeiling = new(big.Int) },
		"a token twice":                 func(n *mappings.Network) { n.Tokens[1].Chain = "ethereum" },
		"a token nowhere":               func(n *mappings.Network) { n.Tokens[0].Chain = "nowhere" },
		"a token without address":       func(n *mappings.Network) { n.Tokens[0].Address = common.Address{} },
	} {
		n := network()
		change(&n)
		_, err := mappings.NewReader(mappings.ReaderConfig{Network: n, Directory: directory(t, directoryYAML)})
		require.ErrorIs(t, err, &gateway.Error{Code: gateway.CodeConfiguration}, name)
	}
}
