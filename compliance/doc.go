// Package compliance decides whether a transfer may leave and signs what may.
//
// The rules are Rego that compliance officers write, compiled once and
// evaluated in this process; docs/policy.md is the public contract of input,
// verdict and bundle. Everything fails closed: a rule that is undefined,
// malformed, in error or too slow holds the transfer, and no release can pass
// such a hold.
//
// The same Engine signs the approval that PaymentSender demands, and signs it
// only for terms that a recorded allow covers under the rules and lists in
// force.
package compliance
