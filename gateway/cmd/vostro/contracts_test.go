package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
)

func TestContractsAreDeployedAndVerifiedFromTheConfiguration(t *testing.T) {
	t.Parallel()
	w, err := newWorld(t.Context(), worldOptions{blockTime: 200 * time.Millisecond, finality: 2, poll: 50 * time.Millisecond})
	require.NoError(t, err)
	t.Cleanup(w.close)
	command := func(args ...string) (string, error) {
		root := newRoot()
		var out bytes.Buffer
		root.SetOut(&out)
		root.SetArgs(append([]string{"contracts"}, args...))
		err := root.ExecuteContext(t.Context())
		return out.String(), err
	}
	said, err := command("verify", "--config", w.config)
	require.NoError(t, err, said)
	require.Contains(t, said, "as they should be")

	key := &keystore.Key{Id: uuid.New(), Address: devnet.Address(devnet.RoleStranger), PrivateKey: devnet.Key(devnet.RoleStranger)}
	file, err := keystore.EncryptKey(key, "deployer", 2, 1)
	require.NoError(t, err)
	require.NoError(t, w.write("deployer.json", string(file)))
	require.NoError(t, w.write("deployer.pw", "deployer\n"))
	source := w.net.Chains[0]
	deploy := []string{
		"deploy", "--config", w.config, "--chain", source.Name, "--contract", "sender", "--client", "alpha",
		"--owner", devnet.Address(devnet.RoleOwner).Hex(), "--guardian", devnet.Address(devnet.RoleGuardian).Hex(),
		"--limit", w.net.Currency() + "=1000", "--predecessor", source.Senders["alpha"].Hex(),
		"--keystore", filepath.Join(w.dir, "deployer.json"), "--password-file", filepath.Join(w.dir, "deployer.pw"),
	}
	said, err = command(deploy...)
	require.NoError(t, err, said)
	require.Contains(t, said, "offer the ownership to "+devnet.Address(devnet.RoleOwner).Hex())
	require.Contains(t, said, "owner    accept the ownership")
	line := regexp.MustCompile(`senders: \{` + source.Name + `: "(0x[0-9a-fA-F]{40})"\}`).FindStringSubmatch(said)
	require.NotNil(t, line, said)

	// The line goes into the configuration; what is still wrong is named.
	text, err := os.ReadFile(w.config)
	require.NoError(t, err)
	require.NoError(t, w.write("vostro.yaml", strings.Replace(string(text), source.Senders["alpha"].Hex(), line[1], 1)))
	said, err = command("verify", "--config", w.config)
	require.ErrorIs(t, err, errSaidNo)
	require.Contains(t, said, "its predecessor "+source.Senders["alpha"].Hex()+" isn't sealed")
	require.NotContains(t, said, "its code isn't")

	for name, args := range map[string][]string{
		"isn't configured":     {"--chain", "elsewhere"},
		"is no address":        {"--owner", "0x12"},
		"neither sender":       {"--contract", "router"},
		"want CURRENCY=AMOUNT": {"--limit", "XXX=1"},
		"are of senders":       {"--contract", "receiver"},
	} {
		_, err := command(append(deploy, args...)...)
		require.ErrorContains(t, err, name)
	}
}
