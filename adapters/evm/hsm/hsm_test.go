//go:build pkcs11

package hsm

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/miekg/pkcs11"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/adapters/evm/signertest"
	"github.com/vostro-gateway/vostro/gateway"
)

// softHSM is where Debian's softhsm2 puts its library.
var softHSM = []string{
	"/usr/lib/softhsm/libsofthsm2.so",
	"/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
	"/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so",
	"/usr/local/lib/softhsm/libsofthsm2.so",
}

const userPIN = "4711"

// p256 is a curve that no chain knows (RFC 5480).
var p256 = []byte{0x06, 0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07}

// token is a SoftHSM with two key pairs: "operator", and "wrong" on another curve.
var token Config

func TestMain(m *testing.M) {
	os.Exit(func() int {
		for _, path := range softHSM {
			if _, err := os.Stat(path); err == nil {
				token.Module = path
			}
		}
		if token.Module == "" {
			return m.Run()
		}
		dir, err := os.MkdirTemp("", "vostro-softhsm-")
		if err != nil {
			panic(err)
		}
		defer func() { _ = os.RemoveAll(dir) }()
		if err := makeToken(dir); err != nil {
			panic(err)
		}
		return m.Run()
	}())
}

func makeToken(dir string) error {
	conf := filepath.Join(dir, "softhsm2.conf")
	store := filepath.Join(dir, "tokens")
	token.PINFile = filepath.Join(dir, "pin")
	if err := os.Mkdir(store, 0o700); err != nil {
		return err
	}
	for path, content := range map[string]string{
		conf:          fmt.Sprintf("directories.tokendir = %s\nobjectstore.backend = file\nlog.level = ERROR\n", store),
		token.PINFile: userPIN + "\n",
	} {
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			return err
		}
	}
	if err := os.Setenv("SOFTHSM2_CONF", conf); err != nil {
		return err
	}
	lib, err := load(token.Module)
	if err != nil {
		return err
	}
	slots, err := lib.GetSlotList(false)
	if err != nil {
		return err
	}
	token.Token, token.Key = "vostro test", "operator"
	if err := lib.InitToken(slots[0], "0000", token.Token); err != nil {
		return err
	}
	slot, err := (&signer{lib: lib, cfg: token}).slot()
	if err != nil {
		return err
	}
	s, err := lib.OpenSession(slot, pkcs11.CKF_SERIAL_SESSION|pkcs11.CKF_RW_SESSION)
	if err != nil {
		return err
	}
	if err := lib.Login(s, pkcs11.CKU_SO, "0000"); err != nil {
		return err
	}
	if err := lib.InitPIN(s, userPIN); err != nil {
		return err
	}
	if err := lib.Logout(s); err != nil {
		return err
	}
	if err := lib.Login(s, pkcs11.CKU_USER, userPIN); err != nil {
		return err
	}
	for label, curve := range map[string][]byte{"operator": secp256k1, "wrong": p256} {
		_, _, err := lib.GenerateKeyPair(s, []*pkcs11.Mechanism{pkcs11.NewMechanism(pkcs11.CKM_EC_KEY_PAIR_GEN, nil)},
			[]*pkcs11.Attribute{
				pkcs11.NewAttribute(pkcs11.CKA_EC_PARAMS, curve), pkcs11.NewAttribute(pkcs11.CKA_LABEL, label),
				pkcs11.NewAttribute(pkcs11.CKA_TOKEN, true), pkcs11.NewAttribute(pkcs11.CKA_VERIFY, true),
			},
			[]*pkcs11.Attribute{
				pkcs11.NewAttribute(pkcs11.CKA_LABEL, label), pkcs11.NewAttribute(pkcs11.CKA_TOKEN, true), pkcs11.NewAttribute(pkcs11.CKA_SIGN, true),
				pkcs11.NewAttribute(pkcs11.CKA_SENSITIVE, true), pkcs11.NewAttribute(pkcs11.CKA_EXTRACTABLE, false),
			})
		if err != nil {
			return err
		}
	}
	return lib.CloseSession(s)
}

func needsToken(t *testing.T) {
	t.Helper()
	if token.Module == "" && os.Getenv("CI") == "true" {
		t.Fatal("SoftHSM is missing")
	}
	if token.Module == "" {
		t.Skip("SoftHSM is missing: install the package softhsm2")
	}
}

func TestAKeyInAnHSMConforms(t *testing.T) {
	t.Parallel()
	needsToken(t)
	signertest.Run(t, func(t *testing.T) evm.Signer {
		s, err := Open(token)
		require.NoError(t, err)
		return s
	})
}

func TestAnHSMThatLostItsSessionsSignsInNewOnes(t *testing.T) {
	t.Parallel()
	needsToken(t)
	one := token
	one.Sessions = 1
	s, err := Open(one)
	require.NoError(t, err)
	h := s.(*signer)
	for range 10 {
		open := <-h.idle
		if open != nil {
			_ = h.lib.CloseSession(open.handle) // it may be closed already
		}
		h.idle <- open
		_, err := evm.Sign(t.Context(), s, []byte{1})
		require.NoError(t, err)
	}
}

func TestAnHSMThatIsNotAsConfiguredIsRefused(t *testing.T) {
	t.Parallel()
	needsToken(t)
	dir := t.TempDir()
	noKey, err := crypto.GenerateKey()
	require.NoError(t, err)
	good, err := Open(token)
	require.NoError(t, err)
	for name, tt := range map[string]struct {
		change func(*Config)
		text   string
	}{
		"another address": {func(c *Config) { c.Address = crypto.PubkeyToAddress(noKey.PublicKey) }, "is that of " + good.Address().Hex()},
		"another token":   {func(c *Config) { c.Token = "other" }, `tokens are called "other"`},
		"another key":     {func(c *Config) { c.Key = "other" }, `holds 0 private EC keys called "other"`},
		"another curve":   {func(c *Config) { c.Key = "wrong" }, "isn't on secp256k1"},
		"no library":      {func(c *Config) { c.Module = filepath.Join(dir, "none.so") }, "can't be loaded"},
		"no PIN":          {func(c *Config) { c.PINFile = filepath.Join(dir, "none") }, "no such file"},
	} {
		cfg := token
		tt.change(&cfg)
		_, err := Open(cfg)
		require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err), name)
		require.ErrorContains(t, err, tt.text, name)
	}
	same := token
	same.Address = good.Address()
	_, err = Open(same)
	require.NoError(t, err)
	require.NotEqual(t, common.Address{}, good.Address())
}
