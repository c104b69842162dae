package evm

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/vostro-gateway/vostro/gateway"
)

// Signer signs with one secp256k1 key: a key file, an HSM, a remote service. It
// signs the Keccak-256 of a payload and is given the payload, never a bare
// digest, so that whoever holds the key sees what it signs and may have rules
// about it. It may give a high s and needn't know v. Signing twice is harmless:
// nothing is sent before it is stored. Errors may be *gateway.Error; any other
// counts as SIGNER, to be tried again. It is safe for concurrent use. signertest holds the
// conformance suite.
type Signer interface {
	Address() common.Address
	Sign(ctx context.Context, payload []byte) (r, s *big.Int, err error)
}

var halfOrder = new(big.Int).Rsh(crypto.S256().Params().N, 1)

// Sign signs the Keccak-256 of a payload and gives r || s || v, 65 bytes, with
// low s and v 0 or 1. Whatever the signer gave, the signature recovers to its
// address, or the call fails with INTERNAL: a signature of the wrong key never
// leaves. Typed errors of the signer keep their code; others are SIGNER.
func Sign(ctx context.Context, signer Signer, payload []byte) ([]byte, error) {
	const op = "sign"
	r, s, err := signer.Sign(ctx, payload)
	if typed, ok := errors.AsType[*gateway.Error](err); ok {
		return nil, gateway.Errorf(typed.Code, op, typed.Retry, "signer %s: %w", signer.Address(), err)
	}
	if err != nil {
		return nil, gateway.Errorf(gateway.CodeSigner, op, gateway.RetrySameBytes, "signer %s: %w", signer.Address(), err)
	}
	wrong := func(format string, args ...any) error {
		return gateway.Errorf(gateway.CodeInternal, op, gateway.RetryNever, "signer %s: %s", signer.Address(), fmt.Sprintf(format, args...))
	}
	n := crypto.S256().Params().N
	if r == nil || s == nil || r.Sign() <= 0 || s.Sign() <= 0 || r.Cmp(n) >= 0 || s.Cmp(n) >= 0 {
		return nil, wrong("gave numbers that are no signature")
	}
	// (r, s) and (r, n-s) are both valid; chains take the low one only.
	if s.Cmp(halfOrder) > 0 {
		s = new(big.Int).Sub(n, s)
	}
	sig := make([]byte, crypto.SignatureLength)
	r.FillBytes(sig[:32])
	s.FillBytes(sig[32:64])
	digest := crypto.Keccak256(payload)
	for v := range byte(2) {
		sig[crypto.RecoveryIDOffset] = v
		key, err := crypto.SigToPub(digest, sig)
		if err == nil && crypto.PubkeyToAddress(*key) == signer.Address() {
			return sig, nil
		}
	}
	return nil, wrong("gave a signature of another key")
}
