package gateway

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Kind is what a transfer moves.
type Kind string

// The kinds, as they stand in a payment reference.
const (
	KindCustomerCreditTransfer Kind = "cct"
	KindFITransfer             Kind = "fi"
	KindCover                  Kind = "cov"
	KindReturn                 Kind = "rtr"
	KindFundLeg                Kind = "fund"
	KindData                   Kind = "data"
)

// Key identifies a transfer for ever: (client, kind, leg, id). ID is the UETR;
// without one it is the JSON text of [instructing agent, MsgId, TxId or
// EndToEndId], so that no two triples share a spelling.
type Key struct {
	Client string `json:"client"`
	Kind   Kind   `json:"kind"`
	Leg    string `json:"leg"`
	ID     string `json:"id"`
}

// UETRKey is the key of a transfer that carries a UETR.
func UETRKey(client string, kind Kind, leg, uetr string) Key {
	return Key{client, kind, leg, strings.ToLower(uetr)}
}

// TripleKey is the key of a transfer without a UETR.
func TripleKey(client string, kind Kind, leg, agent, msgID, txOrEndToEndID string) Key {
	id, err := json.Marshal([]string{agent, msgID, txOrEndToEndID})
	if err != nil {
		panic(err) // strings always marshal
	}
	return Key{client, kind, leg, string(id)}
}

// String gives the key on one line.
func (k Key) String() string {
	return strings.Join([]string{k.Client, string(k.Kind), k.Leg, k.ID}, "/")
}

// PaymentRef is the reference that a transfer carries on chain: both banks can
// compute it from what they know, nobody else can guess it.
type PaymentRef [32]byte

// Hex gives 0x and 64 lower-case digits.
func (r PaymentRef) Hex() string { return "0x" + hex.EncodeToString(r[:]) }

// String is Hex.
func (r PaymentRef) String() string { return r.Hex() }

// MarshalText writes Hex.
func (r PaymentRef) MarshalText() ([]byte, error) { return []byte(r.Hex()), nil }

// UnmarshalText reads what MarshalText writes.
func (r *PaymentRef) UnmarshalText(text []byte) error {
	b, err := hex.DecodeString(strings.TrimPrefix(string(text), "0x"))
	if err != nil || len(b) != len(r) {
		return Errorf(CodeInvalidMessage, "payment reference", RetryAfterChange, "%q is not 32 bytes of hex", shorten(string(text), 80))
	}
	copy(r[:], b)
	return nil
}

var (
	abiString, _ = abi.NewType("string", "", nil)
	refArguments = abi.Arguments{{Type: abiString}, {Type: abiString}, {Type: abiString}, {Type: abiString}, {Type: abiString}}
	triple       = abi.Arguments{{Type: abiString}, {Type: abiString}, {Type: abiString}}
)

// NewPaymentRef gives keccak256(abi.encode("vostro:1", bic, kind, leg, id)),
// every argument an ABI string. bic is the debtor agent's BICFI (pacs.009: the
// debtor's); it is put into upper case and a BIC8 is padded with XXX. id is
// the UETR in lower case, or what RefIDWithoutUETR gives.
func NewPaymentRef(bic string, kind Kind, leg, id string) PaymentRef {
	packed, err := refArguments.Pack("vostro:1", BIC11(bic), string(kind), leg, id)
	if err != nil {
		panic(err) // five strings always pack
	}
	return PaymentRef(crypto.Keccak256Hash(packed))
}

// RefIDWithoutUETR gives the id of a payment reference for a transfer without
// a UETR: lower-case hex of HMAC-SHA256(secret, abi.encode(agent, MsgId, TxId
// or EndToEndId)). The client's reference secret never rotates for an existing
// key.
func RefIDWithoutUETR(secret []byte, agent, msgID, txOrEndToEndID string) string {
	packed, err := triple.Pack(agent, msgID, txOrEndToEndID)
	if err != nil {
		panic(err) // three strings always pack
	}
	mac := hmac.New(sha256.New, secret)
	mac.Write(packed)
	return hex.EncodeToString(mac.Sum(nil))
}

// BIC11 gives a BIC in upper case, a BIC8 padded with XXX (ISO 9362).
func BIC11(bic string) string {
	bic = strings.ToUpper(bic)
	if len(bic) == 8 {
		bic += "XXX"
	}
	return bic
}

// Hash32 is a 32-byte hash of a chain: a block, a transaction, a CCIP message
// id. It is common.Hash under the domain's name, written as 0x and 64 digits.
type Hash32 = common.Hash

// Address is a 20-byte EVM address, written with its EIP-55 checksum.
type Address = common.Address
