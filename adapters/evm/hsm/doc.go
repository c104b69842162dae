// Package hsm signs with a secp256k1 key that never leaves an HSM, by PKCS #11.
//
// PKCS #11 libraries are called through cgo, which the gateway otherwise does
// without: Open works in binaries built with CGO_ENABLED=1 and -tags pkcs11, and
// says so in any other.
package hsm

import "github.com/ethereum/go-ethereum/common"

// SessionsDefault is how many signatures an HSM is asked for at a time.
const SessionsDefault = 4

// Config names a key pair in a token. The private key must be allowed to sign
// with CKM_ECDSA; the public key must stand beside it under the same label.
type Config struct {
	Module   string         // path of the PKCS #11 library
	Token    string         // label of the token
	Key      string         // label of the key pair
	PINFile  string         // holds the user PIN
	Address  common.Address // of the key, compared by Open; zero: not compared
	Sessions int            // SessionsDefault when zero
}
