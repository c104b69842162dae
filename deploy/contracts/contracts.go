// Package contracts holds the Solidity contracts that the gateway works with, compiled, and makes their Go bindings.
//
// The contracts are under src, what was compiled from them under artifacts, the bindings in adapters/evm/bindings. All
// three are committed; the tests here check that they belong together.
package contracts

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"go/format"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

//go:generate go run ./bindgen

//go:embed artifacts src build.mjs package-lock.json
var files embed.FS

// Artifact is one compiled contract.
type Artifact struct {
	Contract      string          `json:"contract"`
	Source        string          `json:"source"`
	SourcesSHA256 string          `json:"sourcesSha256"` // of everything any artifact is made from; see SourcesSHA256
	Compiler      string          `json:"compiler"`
	Bytecode      string          `json:"bytecode"` // creation code, 0x-prefixed hex
	ABI           json.RawMessage `json:"abi"`
	Storage       []Variable      `json:"storage"`
}

// Variable says where a contract keeps a state variable.
type Variable struct {
	Label  string `json:"label"`
	Slot   string `json:"slot"`
	Offset int    `json:"offset"`
}

// Artifacts returns the contracts in the order of their names. Those that exist for tests alone are in Testing.
func Artifacts() ([]Artifact, error) { return readArtifacts("artifacts") }

// Testing returns the contracts that only tests deploy; they have no bindings.
func Testing() ([]Artifact, error) { return readArtifacts("artifacts/testing") }

func readArtifacts(dir string) ([]Artifact, error) {
	names, err := fs.Glob(files, path.Join(dir, "*.json"))
	if err != nil {
		return nil, err
	}
	var out []Artifact
	for _, name := range names {
		raw, err := files.ReadFile(name)
		if err != nil {
			return nil, err
		}
		var a Artifact
		if err := json.Unmarshal(raw, &a); err != nil {
			return nil, fmt.Errorf("read %s: %w", name, err)
		}
		out = append(out, a)
	}
	return out, nil
}

// SourcesSHA256 is the hash that every artifact must name: over the Solidity files, the build script with the
// compiler's settings, and the lock file that pins compiler and library.
func SourcesSHA256() (string, error) {
	names := []string{"build.mjs", "package-lock.json"}
	err := fs.WalkDir(files, "src", func(name string, d fs.DirEntry, err error) error {
		if err == nil && path.Ext(name) == ".sol" {
			names = append(names, name)
		}
		return err
	})
	if err != nil {
		return "", err
	}
	slices.Sort(names)
	hash := sha256.New()
	for _, name := range names {
		body, err := files.ReadFile(name)
		if err != nil {
			return "", err
		}
		fmt.Fprintf(hash, "%s\x00%d\x00", name, len(body))
		hash.Write(body)
	}
	return hex.EncodeToString(hash.Sum(nil)), nil
}

// Bindings returns the Go source of package bindings for the artifacts. The same artifacts give the same bytes.
func Bindings() (string, error) {
	artifacts, err := Artifacts()
	if err != nil {
		return "", err
	}
	var names, abis, codes []string
	for _, a := range artifacts {
		names = append(names, a.Contract)
		abis = append(abis, string(a.ABI))
		codes = append(codes, a.Bytecode)
	}
	source, err := abigen.BindV2(names, abis, codes, "bindings", nil, nil)
	if err != nil {
		return "", err
	}
	formatted, err := format.Source([]byte(declareOnce(source)))
	return string(formatted), err
}

// outputs are what a function with several results gives. The generator declares one per contract, all with the
// function's name alone.
var outputs = regexp.MustCompile(`(?m)(?:^//.*\n)+^type (\w+Output) struct \{\n(?:.*\n)*?^\}\n`)

// declareOnce keeps the first of the same declarations. Two that differ under one name stay, and don't compile.
func declareOnce(source string) string {
	first := map[string]string{}
	return outputs.ReplaceAllStringFunc(source, func(declared string) string {
		name := outputs.FindStringSubmatch(declared)[1]
		body := declared[strings.Index(declared, "type "):]
		if first[name] == body {
			return ""
		}
		first[name] = body
		return declared
	})
}
