package evm

import (
	"encoding/hex"
	"net/http"
	"strings"
	"time"

	"github.com/vostro-gateway/vostro/gateway"
)

// rateLimitAfter is how long to leave an endpoint alone that says it is asked
// too often.
const rateLimitAfter = 2 * time.Second

// rule gives the meaning of a JSON-RPC error: by its code when that has one
// meaning only, else by a part of its text, lower case.
type rule struct {
	codes []int
	texts []string
	code  gateway.Code
	retry gateway.Retry
}

// rules are tried in order, codes and texts of one rule before the next rule:
// "replacement transaction underpriced" must not be taken for "transaction
// underpriced", nor "known transaction" in a text about something else. Codes
// that clients use for several things (-32000, -32005, -32007, -32603, 3 …)
// never stand here. Only texts of errors that are raised before a node takes a transaction
// are listed; whatever else a node says, it may have taken it.
var rules = []rule{
	{
		codes: []int{http.StatusTooManyRequests},
		texts: []string{"rate limit", "rate-limit", "ratelimit", "too many requests", "request limit", "requests limited", "compute units", "credits limited", "request count exceeded", "limit exceeded for", "capacity exceeded", "throughput limit", "request rate exceeded", "request rate limited", "quota exceeded", "call rate limit"},
		code:  gateway.CodeUnavailable,
		retry: gateway.RetrySameBytes,
	},
	{
		texts: []string{"already known", "alreadyknown", "known transaction", "already imported", "transaction already exists", "existing tx with same hash", "already in mempool", "already in the pool", "tx already exist", "already have transaction", "transaction already in"},
		code:  gateway.CodeAlreadyKnown,
		retry: gateway.RetryNever,
	},
	{
		texts: []string{"replacement transaction underpriced", "replacement underpriced", "replacementnotallowed", "replacement not allowed", "replacement fee too low", "another transaction with same nonce", "could not replace existing", "fee too low to replace", "gas price too low to replace", "future transaction tries to replace pending", "replacement gas price", "replacement_underpriced", "transaction_replacement_underpriced", "bump fee", "too low to compete with tx with same nonce"},
		code:  gateway.CodeUnderpriced,
		retry: gateway.RetryAfterChange,
	},
	{
		codes: []int{-38010, -38011},
		texts: []string{"nonce too low", "nonce too high", "nonce is too low", "nonce is too high", "nonce_too_low", "nonce_too_high", "oldnonce", "old nonce", "noncegap", "nonce gap", "noncetoofarinfuture", "nonce is too distant", "nonce too distant", "nonce_too_far", "invalid nonce", "incorrect nonce", "nonce has already been used", "nonce already used", "ownnoncealreadyused", "future nonce", "gapped-nonce", "nonce has max value", "nonce overflow", "transaction nonce too", "noncetoolow", "stale nonce", "queued sub-pool", "nonce below"},
		code:  gateway.CodeNonce,
		retry: gateway.RetryAfterChange,
	},
	{
		codes: []int{-38014},
		texts: []string{"insufficient funds", "insufficientfunds", "insufficient balance", "upfront cost exceeds", "upfront_cost_exceeds", "doesn't have enough funds", "not enough funds", "transaction would cause overdraft", "sender doesn't have enough", "lack of funds", "insufficient eth", "balance is too low"},
		code:  gateway.CodeSignerFunds,
		retry: gateway.RetryAfterChange,
	},
	{
		codes: []int{-38012},
		texts: []string{"max fee per gas less than block base fee", "fee cap less than block base fee", "less than block base fee", "less than the block base fee", "below base fee", "lower than the base fee", "less than current base fee", "less than the current base fee", "gasfeecap too low", "fee cap too low", "transaction underpriced", "gas price below", "gas price too low", "gasprice too low", "gas_price_too_low", "feetoolow", "feetoolowtocompete", "fee too low", "below configured minimum", "gas tip cap", "priority fee below", "tip below minimum", "minerfeetoolow", "underpriced", "supplied is too low", "basefee too low"},
		code:  gateway.CodeUnderpriced,
		retry: gateway.RetryAfterChange,
	},
	{
		texts: []string{"exceeds the configured cap", "tx fee cap", "transaction_feecap_exceeded", "exceeds rpc fee cap"},
		code:  gateway.CodeFeeOverCeiling,
		retry: gateway.RetryAfterChange,
	},
	{
		texts: []string{"execution reverted", "vm execution error", "vm exception", "transaction execution fails", "out of gas", "invalid opcode", "stack underflow", "stack overflow", "invalid jump", "bad instruction", "write protection", "evm error", "gas required exceeds", "gas uint64 overflow", "contract creation code storage out of gas"},
		codes: []int{-32015},
		code:  gateway.CodeReverted,
		retry: gateway.RetryAfterChange,
	},
	{
		codes: []int{-32601, -38013, -38024, -38025},
		texts: []string{
			"does not exist/is not available", "method not found", "method is not available", "method not supported", "unsupported method", "method is not whitelisted", "not supported on this network",
			"intrinsic gas too low", "intrinsic gas exceeds", "intrinsic_gas_exceeds", "gaslimittoolow", "insufficient gas for floor", "floor data gas", "exceeds block gas limit", "gaslimitexceeded", "gas limit too high", "gas limit reached", "exceeds_block_gas_limit", "exceeds transaction gas limit",
			"oversized data", "oversized_data", "maxtxsizeexceeded", "transaction size exceeds", "max initcode size", "invalid sender", "invalid signature", "invalid chain id", "invalid chainid", "wrong chain id", "wrong_chain_id", "incorrect chain id", "chain id mismatch", "chainid mismatch", "replay-protected", "replay_protected", "transaction type not supported", "invalid transaction type", "typed transaction too short", "rlp:", "rlp error", "priority fee per gas higher than max fee", "priority fee greater than max fee", "sender not an eoa", "senderiscontract", "tx type not supported", "failed to decode signed transaction", "sender account not authorized", "invalid transaction signature", "unrecognized transaction",
		},
		code:  gateway.CodeUnsupported,
		retry: gateway.RetryNever,
	},
	{
		texts: []string{"txpool is full", "transaction pool is full", "tx pool is full", "pool is full", "mempool is full", "out of capacity", "transaction pool not accepting", "account limit exceeded", "in-flight transaction limit", "authority already reserved", "address already reserved", "sender already has too many", "toomanytransactions", "transaction indexing is in progress", "syncing", "node is not synced", "txpool disabled", "limit exceeded"},
		code:  gateway.CodeUnavailable,
		retry: gateway.RetrySameBytes,
	},
}

// Classify gives the meaning of a JSON-RPC error that a node or a provider
// returned, data being the error's data as text. Nothing of ours looks at such
// texts anywhere else. Unknown text is OUTCOME_UNKNOWN: a transaction may have
// been taken, so look before acting and never just send again. The result
// holds the text as detail, and no operation.
func Classify(code int, message, data string) *gateway.Error {
	err := &gateway.Error{Code: gateway.CodeOutcomeUnknown, Retry: gateway.RetryUnknown, Detail: message}
	if isRevert(code, message, data) {
		err.Code, err.Retry = gateway.CodeReverted, gateway.RetryAfterChange
		return err
	}
	text := strings.ToLower(message)
	if more := strings.ToLower(data); more != "" && !strings.HasPrefix(more, "0x") {
		text += " " + more
	}
	for _, r := range rules {
		if r.matches(code, text) {
			err.Code, err.Retry = r.code, r.retry
			if r.code == gateway.CodeUnavailable {
				err.After = rateLimitAfter
			}
			return err
		}
	}
	return err
}

// isRevert reports that a contract reverted. It is asked first, because what follows in the text are the contract's own
// words: one that reverts with "rate limit exceeded" or "block not found" must not make endpoints look busy or behind.
func isRevert(code int, message, data string) bool {
	// Code 3 is geth's for a revert with data; others use it for anything.
	if code == 3 && strings.HasPrefix(data, "0x") {
		return true
	}
	text := strings.ToLower(message)
	for _, begins := range []string{"execution reverted", "err: execution reverted", "vm execution error", "vm exception while processing transaction", "transaction reverted"} {
		if strings.HasPrefix(text, begins) {
			return true
		}
	}
	return false
}

func (r rule) matches(code int, text string) bool {
	for _, c := range r.codes {
		if c == code {
			return true
		}
	}
	for _, t := range r.texts {
		if containsWords(text, t) {
			return true
		}
	}
	return false
}

// containsWords reports whether words stand in text and begin there as a word:
// "unknown transaction" doesn't say "known transaction".
func containsWords(text, words string) bool {
	for from := 0; ; {
		i := strings.Index(text[from:], words)
		if i < 0 {
			return false
		}
		i += from
		if i == 0 || !isLetter(text[i-1]) {
			return true
		}
		from = i + 1
	}
}

func isLetter(c byte) bool { return c >= 'a' && c <= 'z' }

func isRateLimit(code int, text string) bool {
	return rules[0].matches(code, strings.ToLower(text))
}

// isMissingBlock reports that the node says it doesn't have the block, or no
// longer its state: it may be behind, or pruned.
func isMissingBlock(code int, text string) bool {
	if code == -39001 {
		return true
	}
	text = strings.ToLower(text)
	for _, t := range []string{"header not found", "unknown block", "block not found", "missing trie node", "header for hash not found", "could not find block", "resource not found", "state is not available", "not currently canonical", "world state unavailable", "hash not found", "requested block", "is pruned", "historical state", "pruned history", "no state available", "maximum proof window", "is missing from the db"} {
		if strings.Contains(text, t) {
			return true
		}
	}
	return false
}

// revertData finds the bytes that a contract reverted with; some clients put a
// word before the hex digits.
func revertData(data string) []byte {
	i := strings.Index(data, "0x")
	if i < 0 {
		return nil
	}
	digits := data[i+2:]
	end := 0
	for end < len(digits) && isHex(digits[end]) {
		end++
	}
	raw, err := hex.DecodeString(digits[:end&^1])
	if err != nil {
		return nil
	}
	return raw
}

func isHex(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
}
