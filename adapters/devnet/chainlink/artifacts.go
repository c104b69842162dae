package chainlink

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"github.com/vostro-gateway/vostro/adapters/devnet"
)

// The npm package whose contracts are known here.
const (
	Package = "@chainlink/contracts-ccip"
	Version = "2.0.0"
)

// Artifacts are the compiled contracts in a folder.
type Artifacts struct{ dir string }

// Open checks that a folder holds the package, unpacked: package.json, abi and
// bytecode.
func Open(dir string) (*Artifacts, error) {
	raw, err := os.ReadFile(filepath.Join(dir, "package.json"))
	if err != nil {
		return nil, fmt.Errorf("no contracts of %s %s: %w", Package, Version, err)
	}
	var manifest struct {
		Name    string `json:"name"`
		Version string `json:"version"`
	}
	if err := json.Unmarshal(raw, &manifest); err != nil {
		return nil, fmt.Errorf("read package.json of %s: %w", dir, err)
	}
	if manifest.Name != Package || manifest.Version != Version {
		return nil, fmt.Errorf("%s holds %s %s, not %s %s", dir, manifest.Name, manifest.Version, Package, Version)
	}
	return &Artifacts{dir}, nil
}

// Pools is what the token pools do with tokens that leave.
type Pools int

// The kinds of pools. With LockRelease both ends lock and release, and the
// owner has given both liquidity.
const (
	BurnMint Pools = iota
	LockRelease
)

// Options vary a stack. The zero value is one that tokens are burned and minted on.
type Options struct {
	Pools Pools
}

// Generations are the lanes that Stack knows.
func Generations() []string { return []string{"1.5", "1.6", "2.0"} }

// Stack gives a generation of CCIP for devnet.Config.
func (a *Artifacts) Stack(generation string, o Options) (devnet.Stack, error) {
	switch generation {
	case "1.5":
		return newStack15(a, o)
	case "1.6":
		return newStack16(a, o)
	case "2.0":
		return newStack20(a, o)
	}
	return nil, fmt.Errorf("no lane of generation %q: there are %s", generation, strings.Join(Generations(), ", "))
}

// contract is one compiled contract.
type contract struct {
	name string
	abi  abi.ABI
	code []byte
}

// load reads a contract by its path without extension, such as v1_6_0/onramp.
func (a *Artifacts) load(name string) (*contract, error) {
	raw, err := os.ReadFile(filepath.Join(a.dir, "abi", name+".json"))
	if err != nil {
		return nil, fmt.Errorf("contract %s: %w", name, err)
	}
	c := &contract{name: name}
	if c.abi, err = abi.JSON(bytes.NewReader(raw)); err != nil {
		return nil, fmt.Errorf("ABI of contract %s: %w", name, err)
	}
	if raw, err = os.ReadFile(filepath.Join(a.dir, "bytecode", name+".bin")); err != nil {
		return nil, fmt.Errorf("contract %s: %w", name, err)
	}
	if c.code, err = hex.DecodeString(strings.TrimPrefix(strings.TrimSpace(string(raw)), "0x")); err != nil {
		return nil, fmt.Errorf("bytecode of contract %s: %w", name, err)
	}
	return c, nil
}

// Tuple and List are how Creation and Call take tuples and lists of values: in order, as they stand in Solidity.
type (
	Tuple = tuple
	List  = list
)

// Creation gives the creation code of a contract with constructor arguments. The contract is named by its path in the
// package, such as v2_0_0/onramp.
func (a *Artifacts) Creation(name string, args ...any) ([]byte, error) {
	c, err := a.load(name)
	if err != nil {
		return nil, err
	}
	return c.create(args...)
}

// Call gives the data of a call of a contract's method: its name, or its signature where it has several of that name.
func (a *Artifacts) Call(name, method string, args ...any) ([]byte, error) {
	c, err := a.load(name)
	if err != nil {
		return nil, err
	}
	return c.pack(overload(c, method), args...)
}

// loader loads several contracts and keeps the first error.
type loader struct {
	from *Artifacts
	err  error
}

func (l *loader) load(name string) *contract {
	c, err := l.from.load(name)
	if err != nil && l.err == nil {
		l.err = err
	}
	return c
}
