package evm_test

import (
	"context"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/adapters/evm/signertest"
	"github.com/vostro-gateway/vostro/gateway"
)

var testKey, _ = crypto.ToECDSA(crypto.Keccak256([]byte("signer test: worthless key")))

// writeKey writes the test key as geth does.
func writeKey(t *testing.T, password, line string) (key, passwordFile string) {
	t.Helper()
	file, err := keystore.EncryptKey(&keystore.Key{
		Id: uuid.New(), Address: crypto.PubkeyToAddress(testKey.PublicKey), PrivateKey: testKey,
	}, password, keystore.LightScryptN, keystore.LightScryptP)
	require.NoError(t, err)
	dir := t.TempDir()
	key, passwordFile = filepath.Join(dir, "key.json"), filepath.Join(dir, "password")
	require.NoError(t, os.WriteFile(key, file, 0o600))
	require.NoError(t, os.WriteFile(passwordFile, []byte(line), 0o600))
	return key, passwordFile
}

func TestAKeystoreFileSigns(t *testing.T) {
	t.Parallel()
	key, password := writeKey(t, " pass word ", " pass word \r\n")
	signertest.Run(t, func(t *testing.T) evm.Signer {
		s, err := evm.OpenKeystore(key, password)
		require.NoError(t, err)
		require.Equal(t, crypto.PubkeyToAddress(testKey.PublicKey), s.Address())
		return s
	})
}

func TestAKeystoreThatCantBeOpenedIsAConfigurationError(t *testing.T) {
	t.Parallel()
	key, password := writeKey(t, "right", "wrong")
	for name, open := range map[string]func() (evm.Signer, error){
		"wrong password":   func() (evm.Signer, error) { return evm.OpenKeystore(key, password) },
		"no key file":      func() (evm.Signer, error) { return evm.OpenKeystore(key+"x", password) },
		"no password file": func() (evm.Signer, error) { return evm.OpenKeystore(key, password+"x") },
		"no key in it":     func() (evm.Signer, error) { return evm.OpenKeystore(password, password) },
	} {
		_, err := open()
		require.Error(t, err, name)
		requireCode(t, gateway.CodeConfiguration, err)
		require.NotContains(t, err.Error(), "right")
	}
}

// oddSigner changes what a good signer gives.
type oddSigner struct {
	evm.Signer
	change func(r, s *big.Int) (*big.Int, *big.Int, error)
}

func (o oddSigner) Sign(ctx context.Context, payload []byte) (r, s *big.Int, err error) {
	r, s, err = o.Signer.Sign(ctx, payload)
	if err != nil {
		return nil, nil, err
	}
	return o.change(r, s)
}

// An HSM gives a high s half of the time; the same signature with low s is what
// chains take.
func TestASignerWithHighSConforms(t *testing.T) {
	t.Parallel()
	n := crypto.S256().Params().N
	signertest.Run(t, func(*testing.T) evm.Signer {
		return oddSigner{evm.NewKeySigner(testKey), func(r, s *big.Int) (*big.Int, *big.Int, error) {
			return r, new(big.Int).Sub(n, s), nil
		}}
	})
}

func TestASignatureThatIsntTheSignersNeverLeaves(t *testing.T) {
	t.Parallel()
	good := evm.NewKeySigner(testKey)
	other, err := crypto.GenerateKey()
	require.NoError(t, err)
	n := crypto.S256().Params().N
	fault := errors.New("session lost")
	tests := map[string]struct {
		signer evm.Signer
		want   gateway.Code
	}{
		"key of another": {addressed{evm.NewKeySigner(other), good.Address()}, gateway.CodeInternal},
		"one bit off": {oddSigner{good, func(r, s *big.Int) (*big.Int, *big.Int, error) {
			return r, new(big.Int).Xor(s, big.NewInt(1)), nil
		}}, gateway.CodeInternal},
		"r and s exchanged": {oddSigner{good, func(r, s *big.Int) (*big.Int, *big.Int, error) { return s, r, nil }}, gateway.CodeInternal},
		"zero":              {oddSigner{good, func(_, s *big.Int) (*big.Int, *big.Int, error) { return new(big.Int), s, nil }}, gateway.CodeInternal},
		"nil":               {oddSigner{good, func(*big.Int, *big.Int) (*big.Int, *big.Int, error) { return nil, nil, nil }}, gateway.CodeInternal},
		"too large":         {oddSigner{good, func(r, s *big.Int) (*big.Int, *big.Int, error) { return new(big.Int).Add(r, n), s, nil }}, gateway.CodeInternal},
		"negative":          {oddSigner{good, func(r, s *big.Int) (*big.Int, *big.Int, error) { return r, new(big.Int).Neg(s), nil }}, gateway.CodeInternal},
		"error":             {oddSigner{good, func(*big.Int, *big.Int) (*big.Int, *big.Int, error) { return nil, nil, fault }}, gateway.CodeSigner},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			sig, err := evm.Sign(t.Context(), tt.signer, []byte{7})
			require.Nil(t, sig)
			requireCode(t, tt.want, err)
		})
	}
}

// addressed is a signer that says it is another one.
type addressed struct {
	evm.Signer
	address common.Address
}

func (a addressed) Address() common.Address { return a.address }
