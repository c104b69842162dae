package api

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/hex"
	"net/http"
	"slices"
	"strings"

	"github.com/vostro-gateway/vostro/gateway"
)

// Role is what a credential may do. Every role may read.
type Role string

// The roles.
const (
	RoleSubmitter Role = "submitter" // sends messages
	RoleOfficer   Role = "officer"   // sees and decides proposals
	RoleViewer    Role = "viewer"
)

// Credential is one API key. Its name is what four eyes count, so no two
// credentials share a name or a key.
type Credential struct {
	Name      string
	Client    string   // id; empty: officers and viewers of the house, who see every client
	KeySHA256 [32]byte // of the key's text
	Roles     []Role
	Titles    []string // of an officer, in the bank's words; policies may demand them of those who release
}

// HashKey gives what is stored of an API key. Keys are 32 random bytes or
// more, so there is nothing to guess and a slow hash would protect nothing.
func HashKey(key string) [32]byte { return sha256.Sum256([]byte(key)) }

// ParseKeyHash reads the 64 hex digits of a key's SHA-256.
func ParseKeyHash(text string) ([32]byte, error) {
	var hash [32]byte
	raw, err := hex.DecodeString(text)
	if err != nil || len(raw) != len(hash) {
		return hash, gateway.Errorf(gateway.CodeConfiguration, "api key hash", gateway.RetryNever, "not 64 hex digits")
	}
	copy(hash[:], raw)
	return hash, nil
}

func (c *Credential) is(r Role) bool { return slices.Contains(c.Roles, r) }

// sees reports whether the credential may know of something of a client.
func (c *Credential) sees(client string) bool { return c.Client == "" || c.Client == client }

// keyring knows every credential.
type keyring struct{ credentials []Credential }

func newKeyring(credentials []Credential, clients map[string]*gateway.Client) (*keyring, error) {
	refuse := func(c Credential, why string) (*keyring, error) {
		return nil, gateway.Errorf(gateway.CodeConfiguration, "credentials", gateway.RetryNever, "%q %s", c.Name, why)
	}
	names, hashes := map[string]bool{}, map[[32]byte]bool{}
	for _, c := range credentials {
		switch {
		case c.Name == "":
			return refuse(c, "has no name")
		case names[c.Name]:
			return refuse(c, "exists twice: four eyes couldn't tell them apart")
		case c.KeySHA256 == [32]byte{} || c.KeySHA256 == HashKey(""):
			return refuse(c, "has no key")
		case hashes[c.KeySHA256]:
			return refuse(c, "has the key of another credential: one person would be two")
		case len(c.Roles) == 0:
			return refuse(c, "has no role")
		case c.Client != "" && clients[c.Client] == nil:
			return refuse(c, "belongs to a client that doesn't exist")
		case c.Client == "" && c.is(RoleSubmitter):
			return refuse(c, "submits for no client")
		}
		for _, r := range c.Roles {
			if r != RoleSubmitter && r != RoleOfficer && r != RoleViewer {
				return refuse(c, "has a role that doesn't exist")
			}
		}
		names[c.Name], hashes[c.KeySHA256] = true, true
	}
	return &keyring{slices.Clone(credentials)}, nil
}

// find gives the credential of a request; nil without one, with an unknown
// one, or with two that differ.
func (k *keyring) find(h http.Header) *Credential {
	key, ok := presentedKey(h)
	if !ok {
		return nil
	}
	hash := HashKey(key)
	var found *Credential
	// Every credential is compared, in constant time, whether one has matched or
	// not.
	for i := range k.credentials {
		if subtle.ConstantTimeCompare(hash[:], k.credentials[i].KeySHA256[:]) == 1 {
			found = &k.credentials[i]
		}
	}
	return found
}

// presentedKey reads Authorization: Bearer and X-API-Key. Both together must
// say the same: a proxy that looks at one would otherwise let the other pass.
func presentedKey(h http.Header) (string, bool) {
	var keys []string
	for _, v := range h.Values("Authorization") {
		scheme, key, ok := strings.Cut(v, " ")
		if !ok || !strings.EqualFold(scheme, "Bearer") {
			return "", false
		}
		keys = append(keys, strings.TrimSpace(key))
	}
	keys = append(keys, h.Values("X-Api-Key")...)
	if len(keys) == 0 || keys[0] == "" {
		return "", false
	}
	for _, key := range keys[1:] {
		if key != keys[0] {
			return "", false
		}
	}
	return keys[0], true
}

type credentialKey struct{}

// credentialOf gives the credential that a protected operation was called
// with.
func credentialOf(ctx context.Context) *Credential {
	c, _ := ctx.Value(credentialKey{}).(*Credential)
	return c
}
