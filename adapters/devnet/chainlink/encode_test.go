package chainlink

import (
	"encoding/hex"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

func sample(t *testing.T) *contract {
	t.Helper()
	parsed, err := abi.JSON(strings.NewReader(`[
		{"type":"function","name":"set","inputs":[{"name":"limits","type":"tuple[]","components":[
			{"name":"remote","type":"uint64"},{"name":"on","type":"bool"},{"name":"pools","type":"bytes[]"},{"name":"tag","type":"bytes4"},{"name":"rate","type":"uint128"}]}]},
		{"type":"function","name":"curse","inputs":[{"name":"subject","type":"bytes16"}]},
		{"type":"function","name":"curse","inputs":[{"name":"subjects","type":"bytes16[]"}]},
		{"type":"function","name":"pair","inputs":[{"name":"words","type":"bytes32[2]"},{"name":"signed","type":"int8"}]}]`))
	require.NoError(t, err)
	return &contract{name: "sample", abi: parsed}
}

func TestArgumentsAreWrittenAsTheyStandInSolidity(t *testing.T) {
	t.Parallel()
	c := sample(t)
	data, err := c.pack("set", list{tuple{uint64(7), true, list{[]byte{1, 2}}, [4]byte{0xab}, 9}})
	require.NoError(t, err)
	values, err := c.abi.Methods["set"].Inputs.Unpack(data[4:])
	require.NoError(t, err)
	got := values[0].([]struct {
		Remote uint64   `json:"remote"`
		On     bool     `json:"on"`
		Pools  [][]byte `json:"pools"`
		Tag    [4]uint8 `json:"tag"`
		Rate   *big.Int `json:"rate"`
	})
	require.Len(t, got, 1)
	require.Equal(t, uint64(7), got[0].Remote)
	require.True(t, got[0].On)
	require.Equal(t, [][]byte{{1, 2}}, got[0].Pools)
	require.Equal(t, [4]byte{0xab}, got[0].Tag)
	require.Equal(t, "9", got[0].Rate.String())
}

func TestArgumentsThatDoNotFitAreNamed(t *testing.T) {
	t.Parallel()
	c := sample(t)
	for words, call := range map[string]func() ([]byte, error){
		"0 arguments instead of 1": func() ([]byte, error) { return c.pack("set") },
		"no method other":          func() ([]byte, error) { return c.pack("other") },
		"rate: string is no":       func() ([]byte, error) { return c.pack("set", list{tuple{7, true, list{}, [4]byte{}, "9"}}) },
		"remote: -1 doesn't fit":   func() ([]byte, error) { return c.pack("set", list{tuple{-1, true, list{}, [4]byte{}, 9}}) },
		"doesn't fit uint128": func() ([]byte, error) {
			return c.pack("set", list{tuple{7, true, list{}, [4]byte{}, new(big.Int).Lsh(common.Big1, 128)}})
		},
		"is no tuple":       func() ([]byte, error) { return c.pack("set", list{7}) },
		"on: int is no":     func() ([]byte, error) { return c.pack("set", list{tuple{7, 1, list{}, [4]byte{}, 9}}) },
		"is no list":        func() ([]byte, error) { return c.pack("set", 7) },
		"1 values are no":   func() ([]byte, error) { return c.pack("pair", list{[32]byte{}}, 1) },
		"tag: [3]uint8 is ": func() ([]byte, error) { return c.pack("set", list{tuple{7, true, list{}, [3]byte{}, 9}}) },
	} {
		_, err := call()
		require.ErrorContains(t, err, words)
	}
}

func TestAnOverloadIsFoundByItsSignature(t *testing.T) {
	t.Parallel()
	c := sample(t)
	for _, signature := range []string{"curse(bytes16)", "curse(bytes16[])"} {
		require.Equal(t, signature, c.abi.Methods[overload(c, signature)].Sig)
	}
}

func TestAFolderWithAnotherPackageIsRefused(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	_, err := Open(dir)
	require.ErrorContains(t, err, "no contracts of "+Package)
	for manifest, words := range map[string]string{
		`{"name":"@chainlink/contracts-ccip","version":"1.6.0"}`: "1.6.0, not " + Package,
		`{"name":"other","version":"2.0.0"}`:                     "holds other",
		`no json`:                                                "read package.json",
	} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, "package.json"), []byte(manifest), 0o600))
		_, err = Open(dir)
		require.ErrorContains(t, err, words)
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, "package.json"), []byte(`{"name":"`+Package+`","version":"`+Version+`"}`), 0o600))
	artifacts, err := Open(dir)
	require.NoError(t, err)
	for _, generation := range Generations() {
		_, err = artifacts.Stack(generation, Options{})
		require.ErrorContains(t, err, "contract v", "a folder without the contracts")
	}
}

// message20 is a MessageV1 with a token transfer of 5 units and data.
func message20() []byte {
	transfer := append([]byte{1}, common.BigToHash(big.NewInt(5)).Bytes()...)
	m, _ := hex.DecodeString("01" + "0000000000000001" + "0000000000000002" + "0000000000000003" + "00000004" + "00000005" + "00000000" + strings.Repeat("aa", 32))
	for range 4 {
		m = append(m, 2, 0xbb, 0xbb)
	}
	m = append(m, 0, 0)
	m = append(append(m, 0, byte(len(transfer))), transfer...)
	return append(m, 0, 1, 0xcc)
}

func TestAMessageOf20IsReadInItsPackedEncoding(t *testing.T) {
	t.Parallel()
	sequence, gas, receiverGas, units, err := readMessage20(message20())
	require.NoError(t, err)
	require.Equal(t, []uint64{3, 4, 5}, []uint64{sequence, gas, receiverGas})
	require.Equal(t, "5", units.String())
	for n := range len(message20()) - 3 {
		_, _, _, _, err := readMessage20(message20()[:n])
		require.Error(t, err, "cut after %d bytes", n)
	}
}

func FuzzReadMessage20(f *testing.F) {
	f.Add(message20())
	f.Add([]byte{1})
	f.Fuzz(func(t *testing.T, encoded []byte) {
		_, _, _, units, err := readMessage20(encoded)
		if err == nil {
			require.LessOrEqual(t, units.BitLen(), 256)
		}
	})
}
