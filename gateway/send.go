package gateway

import (
	"math/big"
	"time"
)

// Quote is what a send would cost at one agreed block of the source chain.
type Quote struct {
	Block    Block
	Fee      *big.Int // CCIP fee in units of the fee token
	BaseFee  *big.Int // wei per gas, of that block
	GasLimit uint64   // for one item of a batch on the source chain
}

// SendTerms is everything that the compliance key signs about one send, and
// all that PaymentSender reads: changing any of it needs a new approval. See
// the EIP-712 type Approval in deploy/contracts.
type SendTerms struct {
	ChainID     *big.Int // of the source chain: EIP-712 domain
	Contract    Address  // PaymentSender: EIP-712 domain
	Ref         PaymentRef
	Token       Address
	Units       *big.Int
	Destination uint64 // CCIP chain selector
	Receiver    Address
	Beneficiary Address
	Data        []byte
	ExtraArgs   []byte
	FeeToken    Address
	MaxFee      *big.Int
	Expiry      time.Time // whole seconds, against block time, inclusive
}

// ApprovedSend is a send with the compliance key's signature.
type ApprovedSend struct {
	Terms    SendTerms
	Approval []byte // r || s || v, 65 bytes, low s
}

// Call is what an intent does: one call of one contract.
type Call struct {
	To          Address
	Data        []byte
	GasLimit    uint64
	Value       *big.Int // wei that goes along; nil: none
	MaxGasPrice *big.Int // wei per gas that no bump may exceed
}
