package gateway

import (
	"math/big"
	"time"
)

// Purpose is what an intent does on chain.
type Purpose string

// The purposes that are served.
const (
	PurposeSend    Purpose = "send"
	PurposeExecute Purpose = "execute_by_hand" // a message, at the destination's off-ramp
	PurposeRetry   Purpose = "retry_credit"    // a credit that was set aside, at PaymentReceiver
	PurposeClose   Purpose = "close_order"     // an order whose request has ended, at FundReceiver
)

// IntentState is what is known of an intent's nonce.
type IntentState string

// The intent states.
const (
	IntentLive  IntentState = "live"  // may still be mined, by any of its attempts
	IntentMined IntentState = "mined" // its nonce is final and one of its attempts took it
	IntentLost  IntentState = "lost"  // its nonce is final and it left nothing behind
)

// Intent is one (chain, signer, nonce), unique for ever. It carries one
// transfer or a batch, and any of its attempts may be mined. Per (transfer,
// purpose) at most one intent is live.
type Intent struct {
	ID        string
	Chain     string
	Signer    Address
	Nonce     uint64
	Purpose   Purpose
	Contract  Address
	Transfers []string // ids
	State     IntentState
	CreatedAt time.Time
}

// Attempt is one signed transaction of an intent. It is stored before it is
// broadcast; broadcasting stored bytes twice is harmless.
type Attempt struct {
	Hash        Hash32
	Intent      string
	Raw         []byte // the signed transaction as eth_sendRawTransaction takes it
	GasLimit    uint64
	GasFeeCap   *big.Int // wei per gas
	GasTipCap   *big.Int // wei per gas
	Cancels     bool     // it sends nothing and only takes the nonce from the others
	CreatedAt   time.Time
	BroadcastAt time.Time // zero: never seen to be accepted by an endpoint
}
