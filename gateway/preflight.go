package gateway

import (
	"errors"
	"math/big"
	"time"
)

// Promised is what of the things that a route draws on is promised to other
// transfers. Nil promises nothing, and so does a nil field.
type Promised struct {
	Token    *big.Int // of the sender's balance, in units of the token
	Fee      *big.Int // of the sender's coins, in wei
	Outbound *big.Int // of the source pool's bucket
	Inbound  *big.Int // of the destination pool's bucket, and of what it can release
}

// TokenUnits gives what is promised of the token balance.
func (p *Promised) TokenUnits() *big.Int {
	return p.units(func(p *Promised) *big.Int { return p.Token })
}

// FeeUnits gives what is promised of the fee balance.
func (p *Promised) FeeUnits() *big.Int { return p.units(func(p *Promised) *big.Int { return p.Fee }) }

// OutboundUnits gives what is promised of the outbound bucket.
func (p *Promised) OutboundUnits() *big.Int {
	return p.units(func(p *Promised) *big.Int { return p.Outbound })
}

// InboundUnits gives what is promised of the inbound bucket.
func (p *Promised) InboundUnits() *big.Int {
	return p.units(func(p *Promised) *big.Int { return p.Inbound })
}

func (p *Promised) units(of func(*Promised) *big.Int) *big.Int {
	if p == nil || of(p) == nil {
		return new(big.Int)
	}
	return of(p)
}

// CheckVerdict is what one look before a send came to.
type CheckVerdict string

// The verdicts. What couldn't be asked, or hangs on what was refused, is
// unknown and never passed.
const (
	CheckPassed  CheckVerdict = "passed"
	CheckRefused CheckVerdict = "refused"
	CheckUnknown CheckVerdict = "unknown"
)

// Check is one thing that was looked at before a send. Name is stable. Err is
// why it didn't pass: its code, ISO reason, retry class and, in After, how long
// to wait before it can. Found says what was seen, in words for an engineer.
type Check struct {
	Name    string
	Chain   string // where it was asked; empty when it is about no chain
	Verdict CheckVerdict
	Err     error
	HangsOn string // the check that didn't pass and whose Err this one has: it couldn't be asked
	Found   string
}

// Preflight is everything that was looked at before a send, in the order in
// which it counts, and what the send would cost where that could be told.
type Preflight struct {
	Quote  *Quote
	Checks []Check
}

// Err gives the error of the first check that didn't pass, nil when all did.
func (p *Preflight) Err() error {
	for _, c := range p.Checks {
		if c.Verdict != CheckPassed {
			return c.Err
		}
	}
	return nil
}

// After gives when a send may go by what is known now: zero when nothing stands
// in its way, the longest of all waits otherwise. It is false when something
// stands in the way that no waiting changes, or that nobody can tell.
func (p *Preflight) After() (time.Duration, bool) {
	var longest time.Duration
	for _, c := range p.Checks {
		if c.Verdict == CheckPassed {
			continue
		}
		e, ok := errors.AsType[*Error](c.Err)
		if !ok || c.Verdict == CheckUnknown || e.Retry == RetryNever || e.After <= 0 {
			return 0, false
		}
		longest = max(longest, e.After)
	}
	return longest, true
}
