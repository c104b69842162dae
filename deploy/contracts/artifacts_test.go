package contracts_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	contracts "github.com/vostro-gateway/vostro/deploy/contracts"
)

func TestArtifactsAreOfTheseSources(t *testing.T) {
	t.Parallel()
	want, err := contracts.SourcesSHA256()
	require.NoError(t, err)
	artifacts, err := contracts.Artifacts()
	require.NoError(t, err)
	testing, err := contracts.Testing()
	require.NoError(t, err)
	require.Len(t, artifacts, 15)
	for _, a := range append(artifacts, testing...) {
		require.Equal(t, want, a.SourcesSHA256,
			"%s was compiled from other sources: run `npm ci && node build.mjs` in deploy/contracts, then `go generate`", a.Contract)
	}
}

func TestBindingsAreOfTheseArtifacts(t *testing.T) {
	t.Parallel()
	want, err := contracts.Bindings()
	require.NoError(t, err)
	got, err := os.ReadFile(filepath.Join("..", "..", "adapters", "evm", "bindings", "bindings.go"))
	require.NoError(t, err)
	require.True(t, want == string(got), "the bindings are out of date: run `go generate ./deploy/contracts`")

	// The same once more by what the package says when it runs.
	metas := map[string]*bind.MetaData{
		"PaymentSender": &bindings.PaymentSenderMetaData, "PaymentReceiver": &bindings.PaymentReceiverMetaData,
		"DevToken": &bindings.DevTokenMetaData, "DevWETH": &bindings.DevWETHMetaData, "DevRMN": &bindings.DevRMNMetaData,
		"DevRouter": &bindings.DevRouterMetaData, "DevOnRamp": &bindings.DevOnRampMetaData,
		"DevOffRamp": &bindings.DevOffRampMetaData, "DevPool": &bindings.DevPoolMetaData,
		"DevTokenAdminRegistry": &bindings.DevTokenAdminRegistryMetaData,
		"DevRequestManagement":  &bindings.DevRequestManagementMetaData, "DevRequestSettlement": &bindings.DevRequestSettlementMetaData,
		"DevFundToken": &bindings.DevFundTokenMetaData, "FundReceiver": &bindings.FundReceiverMetaData, "NAVFeed": &bindings.NAVFeedMetaData,
	}
	artifacts, err := contracts.Artifacts()
	require.NoError(t, err)
	require.Len(t, metas, len(artifacts))
	for _, a := range artifacts {
		require.Contains(t, metas, a.Contract)
		require.Equal(t, a.Bytecode, metas[a.Contract].Bin, a.Contract)
		// The generator takes the white space out of the ABI, also where it means something to a reader.
		require.Equal(t, strings.Join(strings.Fields(string(a.ABI)), ""), metas[a.Contract].ABI, a.Contract)
	}
}

// EIP-170 allows 24,576 bytes of code; creation code is a little longer than what it leaves behind.
func TestContractsFitOnAChain(t *testing.T) {
	t.Parallel()
	artifacts, err := contracts.Artifacts()
	require.NoError(t, err)
	for _, a := range artifacts {
		require.Less(t, len(a.Bytecode)/2, 24_576, a.Contract)
	}
}

func TestArtifactsAreWhatTheCompilerMakes(t *testing.T) {
	t.Parallel()
	if _, err := os.Stat(filepath.Join("node_modules", "solc")); err != nil {
		skipWithoutTools(t, "the Solidity compiler isn't here: `make test-tools` fetches it")
	}
	node, err := exec.LookPath("node")
	if err != nil {
		skipWithoutTools(t, "node isn't here: install Node.js 20 or later")
	}
	out := t.TempDir()
	log, err := exec.CommandContext(t.Context(), node, "build.mjs", "--out", out).CombinedOutput()
	require.NoError(t, err, "%s", log)

	made := contents(t, out)
	committed := contents(t, "artifacts")
	require.NotEmpty(t, made)
	require.Equal(t, made, committed)
}

// contents maps the files under dir to their content.
func contents(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	require.NoError(t, filepath.WalkDir(dir, func(name string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		body, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(dir, name)
		out[rel] = string(body)
		return err
	}))
	return out
}

// skipWithoutTools skips where somebody works, and fails where nothing may be left out.
func skipWithoutTools(t *testing.T, why string) {
	t.Helper()
	if os.Getenv("CI") == "true" {
		require.FailNow(t, why)
	}
	t.Skip(why)
}
