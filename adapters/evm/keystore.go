package evm

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/vostro-gateway/vostro/gateway"
)

// OpenKeystore opens a key file of version 3, as geth writes it, with the
// password in another file; line ends after the password don't count.
// CONFIGURATION when either can't be read or the password is wrong. The key
// stays in memory until the process ends.
func OpenKeystore(path, passwordFile string) (Signer, error) {
	const op = "open keystore"
	file, err := os.ReadFile(path)
	if err != nil {
		return nil, gateway.Errorf(gateway.CodeConfiguration, op, gateway.RetryNever, "%w", err)
	}
	password, err := os.ReadFile(passwordFile)
	if err != nil {
		return nil, gateway.Errorf(gateway.CodeConfiguration, op, gateway.RetryNever, "%w", err)
	}
	key, err := keystore.DecryptKey(file, strings.TrimRight(string(password), "\r\n"))
	if err != nil {
		return nil, gateway.Errorf(gateway.CodeConfiguration, op, gateway.RetryNever, "%s: %w", path, err)
	}
	return NewKeySigner(key.PrivateKey), nil
}

// NewKeySigner gives a signer for a key in memory, for development chains and
// tests.
func NewKeySigner(key *ecdsa.PrivateKey) Signer {
	return keySigner{key, crypto.PubkeyToAddress(key.PublicKey)}
}

type keySigner struct {
	key     *ecdsa.PrivateKey
	address common.Address
}

func (k keySigner) Address() common.Address { return k.address }

func (k keySigner) Sign(ctx context.Context, payload []byte) (r, s *big.Int, err error) {
	if err := ctx.Err(); err != nil {
		return nil, nil, err
	}
	sig, err := crypto.Sign(crypto.Keccak256(payload), k.key)
	if err != nil {
		return nil, nil, err
	}
	return new(big.Int).SetBytes(sig[:32]), new(big.Int).SetBytes(sig[32:64]), nil
}
