package iso20022

import (
	"encoding/hex"
	"strings"

	"golang.org/x/crypto/sha3"
)

// WalletScheme is the proxy type that makes a proxy a wallet: CAIP-10.
const WalletScheme = "CAIP10"

// Wallet is an account on an EVM chain, as CAIP-10 writes it.
type Wallet struct {
	ChainID string // decimal
	Address string // 0x and 40 hex digits in EIP-55 form
}

// chainIDs are the EVM chains that CCIP has selectors for (the network list of
// its SDK), the two usual development chains included. They are what a chain
// must be one of where nobody hands in the chains that are really configured.
const chainIDs = `1 10 56 97 100 130 137 146 300 324 480 1111 1337 2020 5000 8453 10200 17000 31337 42161 42220 43113
43114 59141 59144 80002 81457 84532 421614 534351 534352 560048 11155111 11155420`

// KnownChain reports whether CCIP knows an EVM chain, by its decimal id. It is
// the default of Options.KnownChain.
func KnownChain(id string) bool {
	for known := range strings.FieldsSeq(chainIDs) {
		if known == id {
			return true
		}
	}
	return false
}

// Wallet returns the wallet that an account names, false for an account without one.
func (a *Account) Wallet() (Wallet, bool) {
	if a == nil || a.Proxy == nil || a.Proxy.Type.Proprietary != WalletScheme {
		return Wallet{}, false
	}
	w, p := parseWallet(a.Proxy.ID)
	return w, p == nil
}

type walletProblem struct{ rule, hint string }

// walletRules are those that a walletProblem names.
var walletRules = []string{"WALLET-CAIP10", "WALLET-CHAIN", "WALLET-ZERO", "WALLET-EIP55"}

var zeroAddress = "0x" + strings.Repeat("0", 40)

// parseWallet reads eip155:CHAIN:0xADDRESS and insists on the checksum: a wallet
// is typed by nobody, so there is no reason to take one that can't show a typo.
func parseWallet(id string) (Wallet, *walletProblem) {
	form := &walletProblem{"WALLET-CAIP10", "a wallet is written eip155:CHAIN-ID:0xADDRESS (CAIP-10)"}
	parts := strings.Split(id, ":")
	if len(parts) != 3 {
		return Wallet{}, form
	}
	chain, address := parts[1], parts[2]
	if parts[0] != "eip155" {
		return Wallet{}, &walletProblem{"WALLET-CHAIN", "only wallets of EVM chains (eip155) are served"}
	}
	if chain == "" || len(chain) > 20 || strings.Trim(chain, "0123456789") != "" || chain[0] == '0' {
		return Wallet{}, form
	}
	if len(address) != 42 || !strings.HasPrefix(address, "0x") {
		return Wallet{}, form
	}
	if _, err := hex.DecodeString(address[2:]); err != nil {
		return Wallet{}, form
	}
	if address == zeroAddress {
		return Wallet{}, &walletProblem{"WALLET-ZERO", "the zero address burns what is sent to it"}
	}
	if checksummed(address) != address {
		return Wallet{}, &walletProblem{"WALLET-EIP55", "the letters of the address must be in EIP-55 form; check it at its source"}
	}
	return Wallet{ChainID: chain, Address: address}, nil
}

// checksummed gives an address its EIP-55 form: a letter is a capital where the
// same digit of the Keccak hash of the lower-case address is 8 or more.
func checksummed(address string) string {
	out := []byte(strings.ToLower(address[2:]))
	h := sha3.NewLegacyKeccak256()
	h.Write(out)
	sum := h.Sum(nil)
	for i, c := range out {
		nibble := sum[i/2] >> 4
		if i%2 == 1 {
			nibble = sum[i/2] & 0x0f
		}
		if c >= 'a' && nibble >= 8 {
			out[i] = c - 'a' + 'A'
		}
	}
	return "0x" + string(out)
}
