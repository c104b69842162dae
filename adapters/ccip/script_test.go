package ccip

import (
	"bytes"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/stretchr/testify/require"
)

// runScript runs a script over contracts in a machine of its own.
func runScript(t *testing.T, contracts map[common.Address][]byte, calls []scriptCall) []scriptAnswer {
	t.Helper()
	st, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	require.NoError(t, err)
	for a, code := range contracts {
		st.CreateAccount(a)
		st.SetCode(a, code, 0)
	}
	self := common.HexToAddress("0x5e1f")
	st.SetCode(self, script(calls), 0)
	out, _, err := runtime.Call(self, nil, &runtime.Config{State: st, GasLimit: 10_000_000, Origin: self})
	require.NoError(t, err)
	answers, err := readScript(out, len(calls))
	require.NoError(t, err)
	return answers
}

func TestAScriptGivesWhatItsCallsCameTo(t *testing.T) {
	t.Parallel()
	echo, refuse, caller := common.HexToAddress("0xec"), common.HexToAddress("0xed"), common.HexToAddress("0xee")
	contracts := map[common.Address][]byte{
		// CALLDATASIZE, 0, 0, CALLDATACOPY, CALLDATASIZE, 0, RETURN or REVERT
		echo:   common.FromHex("366000600037366000f3"),
		refuse: common.FromHex("366000600037366000fd"),
		caller: common.FromHex("3360005260206000f3"),
	}
	long := bytes.Repeat([]byte{7}, 100)
	got := runScript(t, contracts, []scriptCall{
		{to: echo, data: long},
		{to: refuse, data: []byte("no")},
		{to: caller},
		{to: common.HexToAddress("0xdead"), data: []byte{1}},
		{to: echo},
		{to: echo, data: bytes.Repeat([]byte{9}, 32), gas: 2_000},
		{to: echo, data: long, gas: 20},
	})
	require.Equal(t, []scriptAnswer{
		{true, long},
		{false, []byte("no")},
		{true, common.LeftPadBytes(common.HexToAddress("0x5e1f").Bytes(), 32)},
		{true, []byte{}},
		{true, []byte{}},
		{true, bytes.Repeat([]byte{9}, 32)},
		{false, []byte{}}, // out of the gas that it was given
	}, got)
}

func FuzzReadScript(f *testing.F) {
	f.Add(make([]byte, 64), 1)
	f.Add(bytes.Repeat([]byte{0xff}, 128), 2)
	f.Fuzz(func(t *testing.T, out []byte, n int) {
		if n < 0 || n > 16 {
			return
		}
		answers, err := readScript(out, n)
		if err == nil {
			require.Len(t, answers, n)
		}
	})
}
