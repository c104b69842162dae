package gateway

import (
	"errors"
	"fmt"
	"time"
)

// Retry says what a caller may do after an error. Nobody parses its text.
type Retry string

// The retry classes.
const (
	RetryNever       Retry = "never"        // no change of the request makes it succeed
	RetrySameBytes   Retry = "same_bytes"   // send the very same bytes again
	RetryAfterChange Retry = "after_change" // succeeds only after the request, or something outside, has changed
	RetryUnknown     Retry = "unknown"      // it may have happened: look before acting
)

// Code is the stable, public identifier of an error. Clients may rely on it.
type Code string

// The codes. Each has one meaning and one place in docs/errors.md.
const (
	CodeInternal        Code = "INTERNAL"         // a fault of ours
	CodeInvalidMessage  Code = "INVALID_MESSAGE"  // Faults say what
	CodeInvalidRequest  Code = "INVALID_REQUEST"  // a request that isn't about a message is malformed
	CodeConflict        Code = "CONFLICT"         // the key is taken with other content
	CodeNotFound        Code = "NOT_FOUND"        //
	CodeUnauthorized    Code = "UNAUTHORIZED"     // no or unknown credential
	CodeForbidden       Code = "FORBIDDEN"        // the credential lacks the role or is barred by four eyes
	CodeLeaseLost       Code = "LEASE_LOST"       // somebody else holds the work now
	CodeVersion         Code = "VERSION"          // the row has moved on since it was read
	CodeUnavailable     Code = "UNAVAILABLE"      // store, endpoint or quorum not reachable
	CodeOutcomeUnknown  Code = "OUTCOME_UNKNOWN"  // the call may have taken effect
	CodeNoRoute         Code = "NO_ROUTE"         // the directory knows no way to the creditor
	CodeLaneCursed      Code = "LANE_CURSED"      // RMN curse
	CodeLaneDisabled    Code = "LANE_DISABLED"    // the router or ramp doesn't serve it
	CodeRateLimited     Code = "RATE_LIMITED"     // bucket too low now; After says when
	CodeOverCapacity    Code = "OVER_CAPACITY"    // never fits the bucket
	CodeFeeOverCeiling  Code = "FEE_OVER_CEILING" //
	CodeFundsShort      Code = "FUNDS_SHORT"      // token or fee balance of the sender
	CodeLiquidityShort  Code = "LIQUIDITY_SHORT"  // the destination's pool can't release so much now
	CodeSimulation      Code = "SIMULATION"       // the send reverts when simulated
	CodeReferenceUsed   Code = "REFERENCE_USED"   // already sent: adopt it
	CodeApprovalStale   Code = "APPROVAL_STALE"   // bundle, lists or expiry have moved on
	CodeQuorum          Code = "QUORUM"           // endpoints disagree
	CodeIncarnation     Code = "INCARNATION"      // cursor of another store
	CodeTooLarge        Code = "TOO_LARGE"        //
	CodePolicy          Code = "POLICY"           // bundle missing or evaluation failed
	CodeNonce           Code = "NONCE"            // nonce too low or too high
	CodeUnderpriced     Code = "UNDERPRICED"      // replacement or inclusion fee too low
	CodeAlreadyKnown    Code = "ALREADY_KNOWN"    // the endpoint has this transaction
	CodeSigner          Code = "SIGNER"           // who holds a key can't be reached or refuses to sign
	CodeSignerFunds     Code = "SIGNER_FUNDS"     // the operator account can't pay gas
	CodeReverted        Code = "REVERTED"         // a call reverts
	CodeUnsupported     Code = "UNSUPPORTED"      // asked for what this version doesn't serve
	CodeConfiguration   Code = "CONFIGURATION"    //
	CodeBreaker         Code = "BREAKER"          // the circuit breaker of the lane or token is tripped
	CodeDuplicateIntent Code = "DUPLICATE_INTENT" // a live intent for the purpose exists
	CodeLimit           Code = "LIMIT"            // the amount doesn't fit a limit beside what is promised already
)

// Error is the one typed error of the project. Op names the operation in lower
// case ("quote ethereum→base"); Reason is the ISO 20022 code that a status
// message would carry, empty when none fits; After, when not zero, is how long
// to wait before a retry can succeed.
type Error struct {
	Code   Code
	Op     string
	Reason string
	Retry  Retry
	After  time.Duration
	Detail string
	Faults []Fault
	Err    error
}

// Error gives operation, code and detail. It never contains a secret.
func (e *Error) Error() string {
	s := e.Op
	if s != "" {
		s += ": "
	}
	s += string(e.Code)
	if e.Detail != "" {
		s += ": " + e.Detail
	}
	if e.Err != nil {
		s += ": " + e.Err.Error()
	}
	return s
}

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.Err }

// Is matches another *Error by code alone, so that errors.Is(err,
// &Error{Code: CodeConflict}) works.
func (e *Error) Is(target error) bool {
	t, ok := target.(*Error)
	return ok && t.Code == e.Code && t.Op == "" && t.Err == nil
}

// Errorf builds an Error with a formatted detail; a %w argument becomes the
// cause.
func Errorf(code Code, op string, retry Retry, format string, args ...any) *Error {
	err := fmt.Errorf(format, args...)
	return (&Error{Code: code, Op: op, Retry: retry, Detail: err.Error(), Err: errors.Unwrap(err)}).flat()
}

// flat drops the cause's text from the detail when %w has put it there already.
func (e *Error) flat() *Error {
	if e.Err != nil {
		e.Detail, e.Err = "", &detailed{text: e.Detail, err: e.Err}
	}
	return e
}

type detailed struct {
	text string
	err  error
}

func (d *detailed) Error() string { return d.text }
func (d *detailed) Unwrap() error { return d.err }

// CodeOf gives the code of the first Error in err's chain; CodeInternal when
// there is none, and "" for nil.
func CodeOf(err error) Code {
	if err == nil {
		return ""
	}
	if e, ok := errors.AsType[*Error](err); ok {
		return e.Code
	}
	return CodeInternal
}

// RetryOf gives the retry class of err; RetryUnknown when err carries none,
// because an error that nobody classified may have taken effect.
func RetryOf(err error) Retry {
	if e, ok := errors.AsType[*Error](err); ok && e.Retry != "" {
		return e.Retry
	}
	return RetryUnknown
}

// AfterOf gives how long to wait before a retry can succeed, or fallback when
// err doesn't say.
func AfterOf(err error, fallback time.Duration) time.Duration {
	if e, ok := errors.AsType[*Error](err); ok && e.After > 0 {
		return e.After
	}
	return fallback
}
