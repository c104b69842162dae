package devnet

import (
	"crypto/ecdsa"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"
)

// Seed is the public text from which every key here is derived: a key is
// keccak256(Seed + ": " + role). Whoever reads this has all of them. They must
// never hold anything of worth.
const Seed = "vostro devnet, keys that are worth nothing"

// keyPassword encrypts the keystore files, because a keystore wants a password.
const keyPassword = "vostro-devnet"

// Key derives the key of a role, such as "owner" or "operator/alpha-chain".
func Key(role string) *ecdsa.PrivateKey {
	digest := crypto.Keccak256([]byte(Seed + ": " + role))
	for {
		key, err := crypto.ToECDSA(digest)
		if err == nil {
			return key
		}
		// Out of the curve's range: one digest in 2^128.
		digest = crypto.Keccak256(digest)
	}
}

// Address is the address of a role's key.
func Address(role string) common.Address { return crypto.PubkeyToAddress(Key(role).PublicKey) }

// The roles. Owner owns every contract, Guardian pauses PaymentSenders,
// Compliance signs approvals, Stranger is anybody.
const (
	RoleOwner      = "owner"
	RoleGuardian   = "guardian"
	RoleCompliance = "compliance"
	RoleStranger   = "stranger"
)

// RoleOperator is the gateway's signer on a chain.
func RoleOperator(chain string) string { return "operator/" + chain }

// RoleRelay is the relay's sender on a chain.
func RoleRelay(chain string) string { return "relay/" + chain }

// KeyFile is a geth keystore file with the file that holds its password.
type KeyFile struct {
	Keystore     string
	PasswordFile string
	Address      common.Address
}

// KeyFiles are what a gateway needs to work on the devnet.
type KeyFiles struct {
	Operators map[string]KeyFile // by chain name
	Approval  KeyFile
}

// WriteKeys writes the operators' keys and the compliance approval key into
// dir, which is made when it doesn't exist. Owner, guardian and relay stay
// inside.
func (n *Net) WriteKeys(dir string) (KeyFiles, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return KeyFiles{}, fmt.Errorf("make key folder: %w", err)
	}
	files := KeyFiles{Operators: map[string]KeyFile{}}
	for _, chain := range n.Chains {
		file, err := writeKey(dir, "operator-"+chain.Name, RoleOperator(chain.Name))
		if err != nil {
			return KeyFiles{}, err
		}
		files.Operators[chain.Name] = file
	}
	var err error
	files.Approval, err = writeKey(dir, "approval", RoleCompliance)
	return files, err
}

func writeKey(dir, name, role string) (KeyFile, error) {
	key := &keystore.Key{Id: uuid.New(), Address: Address(role), PrivateKey: Key(role)}
	// Light scrypt: the key is public anyway, and a demo should not wait for it.
	encrypted, err := keystore.EncryptKey(key, keyPassword, keystore.LightScryptN, keystore.LightScryptP)
	if err != nil {
		return KeyFile{}, fmt.Errorf("encrypt key %s: %w", name, err)
	}
	file := KeyFile{
		Keystore:     filepath.Join(dir, name+".json"),
		PasswordFile: filepath.Join(dir, name+".password"),
		Address:      key.Address,
	}
	if err := os.WriteFile(file.Keystore, encrypted, 0o600); err != nil {
		return KeyFile{}, fmt.Errorf("write key %s: %w", name, err)
	}
	if err := os.WriteFile(file.PasswordFile, []byte(keyPassword+"\n"), 0o600); err != nil {
		return KeyFile{}, fmt.Errorf("write password of %s: %w", name, err)
	}
	return file, nil
}
