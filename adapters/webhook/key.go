package webhook

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"os"
	"strings"

	"github.com/vostro-gateway/vostro/gateway"
)

// The prefixes of Standard Webhooks for ed25519 keys in one line of text.
const (
	privatePrefix = "whsk_"
	publicPrefix  = "whpk_"
)

// Key signs deliveries. It is immutable and safe for concurrent use, and it
// prints as its id.
type Key struct {
	id      string
	private ed25519.PrivateKey
}

// NewKey makes a key of a 32-byte ed25519 seed.
func NewKey(seed []byte) (*Key, error) {
	if len(seed) != ed25519.SeedSize {
		return nil, gateway.Errorf(gateway.CodeConfiguration, "webhook key", gateway.RetryNever,
			"an ed25519 seed has %d bytes, not %d", ed25519.SeedSize, len(seed))
	}
	private := ed25519.NewKeyFromSeed(seed)
	return &Key{thumbprint(private.Public().(ed25519.PublicKey)), private}, nil
}

// LoadKey reads a key from a file; see ParseKey for what it may hold.
func LoadKey(path string) (*Key, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, gateway.Errorf(gateway.CodeConfiguration, "webhook key", gateway.RetryNever, "%w", err)
	}
	k, err := ParseKey(text)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return k, nil
}

// ParseKey reads an ed25519 private key: PKCS #8 in PEM, the base64 of its
// 32-byte seed, or whsk_ followed by the base64 of the seed or of seed and
// public key. Its errors never quote the text.
func ParseKey(text []byte) (*Key, error) {
	refuse := func(why string) (*Key, error) {
		return nil, gateway.Errorf(gateway.CodeConfiguration, "webhook key", gateway.RetryNever, "%s", why)
	}
	if block, _ := pem.Decode(text); block != nil {
		parsed, err := x509.ParsePKCS8PrivateKey(block.Bytes)
		if err != nil {
			return refuse("the PEM block is no PKCS #8 private key")
		}
		private, ok := parsed.(ed25519.PrivateKey)
		if !ok {
			return refuse("the private key is not ed25519")
		}
		return NewKey(private.Seed())
	}
	line, prefixed := strings.CutPrefix(string(bytes.TrimSpace(text)), privatePrefix)
	raw, err := base64.StdEncoding.DecodeString(line)
	if err != nil {
		return refuse("neither PEM nor base64")
	}
	if prefixed && len(raw) == ed25519.PrivateKeySize {
		k, err := NewKey(raw[:ed25519.SeedSize])
		if err != nil || !bytes.Equal(k.private, raw) {
			return refuse("seed and public key don't belong together")
		}
		return k, nil
	}
	return NewKey(raw)
}

// ID is the RFC 7638 thumbprint of the public key, its kid in the key set.
func (k *Key) ID() string { return k.id }

// String is ID.
func (k *Key) String() string { return k.id }

// Public gives the key that receivers verify with.
func (k *Key) Public() ed25519.PublicKey { return k.private.Public().(ed25519.PublicKey) }

// PublicText gives the public key in one line: whpk_ and base64.
func (k *Key) PublicText() string {
	return publicPrefix + base64.StdEncoding.EncodeToString(k.Public())
}

func (k *Key) sign(signed []byte) string {
	return "v1a," + base64.StdEncoding.EncodeToString(ed25519.Sign(k.private, signed))
}

// ParsePublicKey reads what PublicText writes; the prefix may be missing.
func ParsePublicKey(text string) (ed25519.PublicKey, error) {
	raw, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(strings.TrimSpace(text), publicPrefix))
	if err != nil || len(raw) != ed25519.PublicKeySize {
		return nil, gateway.Errorf(gateway.CodeConfiguration, "webhook public key", gateway.RetryNever, "not the base64 of %d bytes", ed25519.PublicKeySize)
	}
	return raw, nil
}

type jwk struct {
	KeyType   string `json:"kty"`
	Curve     string `json:"crv"`
	X         string `json:"x"`
	ID        string `json:"kid"`
	Use       string `json:"use"`
	Algorithm string `json:"alg"`
}

// JWKS gives the public keys as an RFC 7517 key set, in the order of keys. A
// key that is being replaced stays in the set until the last delivery that it
// signed has been verified.
func JWKS(keys ...*Key) []byte {
	set := struct {
		Keys []jwk `json:"keys"`
	}{Keys: make([]jwk, 0, len(keys))}
	for _, k := range keys {
		x := base64.RawURLEncoding.EncodeToString(k.Public())
		set.Keys = append(set.Keys, jwk{"OKP", "Ed25519", x, k.id, "sig", "EdDSA"})
	}
	document, err := json.Marshal(set)
	if err != nil {
		panic(err) // strings always marshal
	}
	return document
}

// thumbprint hashes the members that RFC 8037 requires of an OKP key, in
// lexical order and without white space.
func thumbprint(public ed25519.PublicKey) string {
	x := base64.RawURLEncoding.EncodeToString(public)
	sum := sha256.Sum256([]byte(`{"crv":"Ed25519","kty":"OKP","x":"` + x + `"}`))
	return base64.RawURLEncoding.EncodeToString(sum[:])
}
