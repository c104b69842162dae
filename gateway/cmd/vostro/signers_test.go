package main

import (
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/adapters/evm/signertest"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/config"
)

func TestTheConfigurationChoosesWhoSigns(t *testing.T) {
	t.Parallel()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	address := crypto.PubkeyToAddress(key.PublicKey)
	dir := t.TempDir()
	file, err := keystore.EncryptKey(&keystore.Key{Id: uuid.New(), Address: address, PrivateKey: key}, "password", 2, 1)
	require.NoError(t, err)
	path := filepath.Join(dir, "key.json")
	password := filepath.Join(dir, "password")
	require.NoError(t, os.WriteFile(path, file, 0o600))
	require.NoError(t, os.WriteFile(password, []byte("password\n"), 0o600))
	service := signertest.NewWeb3Signer(t, false, key)
	remote := config.Signer{Web3Signer: config.Web3Signer{URL: service.URL, Address: address.Hex()}}

	for name, s := range map[string]config.Signer{"keystore": {Keystore: path, PasswordFile: password}, "web3signer": remote} {
		signer, err := openSigner(s)
		require.NoError(t, err, name)
		require.Equal(t, address, signer.Address(), name)
		_, err = evm.Sign(t.Context(), signer, []byte{1})
		require.NoError(t, err, name)
	}
	_, err = openSigner(config.Signer{PKCS11: config.PKCS11{Module: filepath.Join(dir, "none.so"), PINFile: password}})
	require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err))

	// One key for both would make four eyes of the contract two.
	operator, err := openSigner(remote)
	require.NoError(t, err)
	chain, err := evm.Dial(t.Context(), evm.Config{
		Name: "ethereum", ChainID: big.NewInt(1), Finality: evm.Finality{Instant: true},
		Endpoints: []evm.Endpoint{{URL: "http://127.0.0.1:1", Operator: "own"}}, Quorum: 1, TrustSingle: true,
	})
	require.NoError(t, err)
	t.Cleanup(chain.Close)
	accounts, err := evm.NewAccounts(map[string]*evm.ChainAccount{"ethereum": {Chain: chain, Signers: []evm.Signer{operator}}})
	require.NoError(t, err)
	_, err = openApprover(config.Signer{Keystore: path, PasswordFile: password}, []config.Chain{{Name: "ethereum"}}, accounts)
	require.ErrorContains(t, err, "is the operator key of ethereum too")
}
