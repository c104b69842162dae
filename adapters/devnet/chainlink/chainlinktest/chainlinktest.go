// Package chainlinktest gives tests Chainlink's CCIP contracts on a devnet.
//
// They are where `make test-tools` has put them, or where VOSTRO_TEST_CCIP says.
// Without them a test is skipped in clear words, and fails where CI=true.
package chainlinktest

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink"
)

// Env names the folder of the contracts.
const Env = "VOSTRO_TEST_CCIP"

// Folder gives the folder of the contracts.
func Folder(t testing.TB) string {
	t.Helper()
	dir := os.Getenv(Env)
	if dir == "" {
		dir = filepath.Join(root(t), ".tools", "contracts-ccip-"+chainlink.Version)
	}
	if _, err := chainlink.Open(dir); err != nil {
		const hint = "%v (run make test-tools, or set " + Env + ")"
		if os.Getenv("CI") == "true" || os.Getenv(Env) != "" {
			t.Fatalf(hint, err)
		}
		t.Skipf(hint, err)
	}
	return dir
}

// Stack gives a generation of CCIP.
func Stack(t testing.TB, generation string, o chainlink.Options) devnet.Stack {
	t.Helper()
	artifacts, err := chainlink.Open(Folder(t))
	if err != nil {
		t.Fatal(err)
	}
	stack, err := artifacts.Stack(generation, o)
	if err != nil {
		t.Fatal(err)
	}
	return stack
}

// root is the module's folder.
func root(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			t.Fatal("no go.mod above the test's folder")
		}
		dir = parent
	}
}
