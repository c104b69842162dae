package compliance

import (
	"context"
	"crypto/ecdsa"
	"math/big"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/vostro-gateway/vostro/gateway"
)

// Signer holds the compliance key: in a file, an HSM or a remote service. Sign
// gives any valid ECDSA signature over secp256k1 of a payload's Keccak-256; the
// caller makes S low, finds v and checks the result.
type Signer interface {
	Address() gateway.Address
	Sign(ctx context.Context, payload []byte) (r, s *big.Int, err error)
}

// KeySigner is a Signer whose key is in memory.
type KeySigner struct{ key *ecdsa.PrivateKey }

// NewKeySigner gives the Signer of a secp256k1 key.
func NewKeySigner(key *ecdsa.PrivateKey) *KeySigner { return &KeySigner{key} }

// Address is the account of the key.
func (k *KeySigner) Address() gateway.Address { return crypto.PubkeyToAddress(k.key.PublicKey) }

// Sign signs deterministically (RFC 6979).
func (k *KeySigner) Sign(_ context.Context, payload []byte) (r, s *big.Int, err error) {
	signature, err := crypto.Sign(crypto.Keccak256(payload), k.key)
	if err != nil {
		return nil, nil, err
	}
	return new(big.Int).SetBytes(signature[:32]), new(big.Int).SetBytes(signature[32:64]), nil
}
