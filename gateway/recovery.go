package gateway

import (
	"encoding/json"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Cause is why a message that was sent hasn't credited anybody, as far as the
// destination chain lets it be told.
type Cause string

// The causes of a stranded transfer, then those of an undelivered one.
const (
	CauseUncommitted Cause = "uncommitted"  // no commit on the destination holds the message: nobody can execute it
	CauseUnverified  Cause = "unverified"   // lanes 2.0: the word of a verifier is missing here
	CauseTooEarly    Cause = "too_early"    // the lane's own executor still has its time
	CauseUnexecuted  Cause = "unexecuted"   // nobody has executed it, and it succeeds as it is
	CausePassed      Cause = "passed"       // an execution failed, and it succeeds now as it is: what was wrong is gone
	CauseGriefed     Cause = "griefed"      // somebody had it fail, with too little gas or with signatures that are none; it succeeds as it is
	CauseOutOfGas    Cause = "out_of_gas"   // it succeeds with more gas for the receiver
	CauseRateLimited Cause = "rate_limited" // the token's bucket on the destination is too low
	CauseCursed      Cause = "cursed"       // the risk management network has halted the lane
	CauseReverts     Cause = "reverts"      // a contract refuses it, whatever the gas
	CauseExecuted    Cause = "executed"     // the agreed head shows it executed: the facts follow

	CauseRefused   Cause = "refused"  // set aside, and the beneficiary can't take it now either
	CausePayable   Cause = "payable"  // set aside, and the beneficiary can take it now
	CauseNotCalled Cause = "uncalled" // executed without the receiver keeping or crediting anything
	CauseUnknown   Cause = "unknown"  // the chains couldn't be asked
)

// ByHand says how a message is to be executed by hand. The zero value keeps it
// as it is.
type ByHand struct {
	// Gas is the receiver's gas limit in place of the message's; it can't be lower.
	Gas uint64
	// Results are what verifiers of a lane 2.0 say of the message, by their
	// contracts on the destination. They are in no contract: whoever runs a verifier
	// has them.
	Results map[Address][]byte
}

// Remedy is the call that would mend what is wrong. It was simulated and it
// succeeded, at the agreed head of its moment.
type Remedy struct {
	Purpose Purpose
	Chain   string
	Call    Call   // without a price
	Gas     uint64 // the receiver's, in place of the message's; 0: as the message has it
}

// Diagnosis is what one look at a transfer that isn't credited has found.
type Diagnosis struct {
	Cause  Cause
	Detail string        // what the contract answers, decoded: name and arguments
	Advice string        // what people can do; empty where a transaction does it
	After  time.Duration // when another look can be worth it; 0: nobody knows
	Remedy *Remedy       // nil: no transaction helps now
}

// Recovery is the work on one transfer that is stranded or undelivered. It
// begins with that state and ends when nothing of ours is on its way any more.
type Recovery struct {
	TransferID string    `json:"transfer_id"`
	Version    int64     `json:"-"` // 1 is the first
	DueAt      time.Time `json:"-"`

	Cause    Cause     `json:"cause,omitempty"`
	Detail   string    `json:"detail,omitempty"`
	Advice   string    `json:"advice,omitempty"`
	Purpose  Purpose   `json:"purpose,omitempty"` // of the transaction that helps, empty: none does now
	Gas      uint64    `json:"gas,string,omitempty"`
	LookedAt time.Time `json:"looked_at,omitzero"`
	Looks    int       `json:"looks,omitempty"` // since the cause was found, to look less often the longer it stays

	Proposal    string `json:"proposal,omitempty"`      // the last one about it
	Spent       string `json:"spent,omitempty"`         // the approved proposal that a transaction was made by: it isn't good for a second one
	Intent      string `json:"intent,omitempty"`        // the last transaction's
	MaxGasPrice string `json:"max_gas_price,omitempty"` // wei per gas that no bump of it may exceed
	Tx          Hash32 `json:"tx,omitzero"`             // its last attempt
	Tries       int    `json:"tries,omitempty"`         // transactions so far
}

// RecoveryStep replaces a recovery of the version before its own.
type RecoveryStep struct{ Recovery Recovery }

// Execution is the content of a proposal to execute by hand, or to have a credit
// paid that was set aside. Its approval is good for one transaction, of this
// purpose, with at most this gas.
type Execution struct {
	Purpose Purpose                   `json:"purpose"`
	Cause   Cause                     `json:"cause"`
	Detail  string                    `json:"detail,omitempty"`
	Message Hash32                    `json:"ccip_message_id,omitzero"`
	Chain   string                    `json:"chain"`
	To      Address                   `json:"to"`
	Data    hexutil.Bytes             `json:"data"` // as simulated; it is made anew, with the same meaning, when it is sent
	Gas     uint64                    `json:"gas_limit,string"`
	Receive uint64                    `json:"receiver_gas,string,omitempty"` // 0: as the message has it
	Ceiling string                    `json:"fee_ceiling"`                   // wei
	Results map[Address]hexutil.Bytes `json:"verifier_results,omitempty"`
}

// ExecutionOf reads the content of a proposal of kind execution.
func ExecutionOf(p Proposal) (Execution, error) {
	var x Execution
	if p.Kind != ProposalExecution {
		return x, Errorf(CodeInternal, "read proposal", RetryNever, "proposal %s is about %s", p.ID, p.Kind)
	}
	if err := json.Unmarshal(p.Content, &x); err != nil {
		return x, Errorf(CodeInternal, "read proposal", RetryNever, "content of %s: %w", p.ID, err)
	}
	return x, nil
}

// Covers reports whether an approval of x is one of a remedy: the same purpose,
// and no more gas for the receiver than was approved.
func (x Execution) Covers(r *Remedy) bool {
	return r != nil && x.Purpose == r.Purpose && x.Chain == r.Chain && r.Gas <= x.Receive
}

// By gives the directions that x holds.
func (x Execution) By() ByHand {
	how := ByHand{Gas: x.Receive}
	for a, b := range x.Results {
		if how.Results == nil {
			how.Results = map[Address][]byte{}
		}
		how.Results[a] = b
	}
	return how
}
