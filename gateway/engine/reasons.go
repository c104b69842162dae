package engine

import (
	"errors"

	"github.com/vostro-gateway/vostro/gateway"
)

// reasonOf gives the reason that an error leaves with a transfer. Its text is
// for the client: it says what kind of trouble it is, and nothing of the
// error's inside.
func reasonOf(err error) gateway.Reason {
	code := gateway.CodeOf(err)
	r := gateway.Reason{Rule: string(code), Text: texts[code], ISO: isoOf[code]}
	if r.Text == "" {
		r.Text = "technical trouble at the gateway"
	}
	if e, ok := errors.AsType[*gateway.Error](err); ok && e.Reason != "" {
		r.ISO = e.Reason
	}
	return r
}

// texts are what a client reads of an error code.
var texts = map[gateway.Code]string{
	gateway.CodeLaneCursed:     "the lane is halted by its risk management network",
	gateway.CodeLaneDisabled:   "the lane is not in service",
	gateway.CodeRateLimited:    "the lane's rate limit leaves no room now",
	gateway.CodeOverCapacity:   "the amount is above what the lane takes in one piece",
	gateway.CodeFeeOverCeiling: "the fee is above the ceiling of the route",
	gateway.CodeFundsShort:     "the sender contract's balance is too low now",
	gateway.CodeLiquidityShort: "the destination's pool holds too little now",
	gateway.CodeSimulation:     "the send fails when simulated",
	gateway.CodeQuorum:         "the chain's endpoints do not agree",
	gateway.CodeUnavailable:    "the chain's endpoints can't be reached",
	gateway.CodePolicy:         "no policy decision could be made",
	gateway.CodeReverted:       "the chain refused the send",
	gateway.CodeBreaker:        "the gateway sends nothing through the lane until people have looked at it",
	gateway.CodeSigner:         "the service that holds a signing key doesn't sign now",
	gateway.CodeSignerFunds:    "the operator account can't pay for gas",
}

// isoOf are the ISO 20022 external reason codes of error codes
// (ExternalStatusReason1Code): AM23 amount exceeds the settlement limit, ED06
// settlement system not available, AB01 aborted after a time-out at clearing,
// FF10 technical problem at the bank side.
var isoOf = map[gateway.Code]string{
	gateway.CodeLaneCursed:     "ED06",
	gateway.CodeLaneDisabled:   "ED06",
	gateway.CodeRateLimited:    "ED06",
	gateway.CodeOverCapacity:   "AM23",
	gateway.CodeFeeOverCeiling: "ED06",
	gateway.CodeFundsShort:     "FF10",
	gateway.CodeLiquidityShort: "ED06",
	gateway.CodeBreaker:        "ED06",
	gateway.CodeQuorum:         "FF10",
	gateway.CodeUnavailable:    "FF10",
	gateway.CodePolicy:         "FF10",
	gateway.CodeSigner:         "FF10",
	gateway.CodeSignerFunds:    "FF10",
}

// sameReasons reports whether two lists name the same rules in the same order:
// then a state that stays the same is no news.
func sameReasons(a, b []gateway.Reason) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].Rule != b[i].Rule {
			return false
		}
	}
	return true
}
