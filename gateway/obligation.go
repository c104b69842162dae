package gateway

import (
	"bytes"
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// What a message can wait for on its source chain, beside a number of blocks.
const (
	FinalityFull = "full"
	FinalitySafe = "safe"
)

// Obligation is what a rule of the policy demands of the send that it lets pass.
type Obligation struct {
	Rule string `json:"rule"`
	Text string `json:"text"`

	Delay     time.Duration `json:"delay_ns,omitempty"`  // it isn't sent before so long after it was first let pass
	Finality  string        `json:"finality,omitempty"`  // the source waits for this at least: full, safe or a number of blocks
	Verifiers []Address     `json:"verifiers,omitempty"` // CCIP verifiers that must sign it, contracts on the source chain
	Report    string        `json:"report,omitempty"`    // a tag that stands in events, exports and cases

	Withheld Withheld `json:"withheld,omitempty"`
}

// Compare orders obligations, equal ones together.
func (o *Obligation) Compare(other *Obligation) int {
	return cmp.Or(
		strings.Compare(o.Rule, other.Rule), strings.Compare(o.Text, other.Text), cmp.Compare(o.Delay, other.Delay),
		strings.Compare(o.Finality, other.Finality),
		slices.CompareFunc(o.Verifiers, other.Verifiers, func(a, b Address) int { return bytes.Compare(a[:], b[:]) }),
		strings.Compare(o.Report, other.Report), strings.Compare(string(o.Withheld), string(other.Withheld)),
	)
}

// Obligations are all that a decision demands. The strictest of each kind counts.
type Obligations []Obligation

// Delay gives the longest delay.
func (o Obligations) Delay() time.Duration {
	var longest time.Duration
	for i := range o {
		longest = max(longest, o[i].Delay)
	}
	return longest
}

// Finality gives the strictest finality, empty when none is demanded.
func (o Obligations) Finality() string {
	strictest := ""
	for i := range o {
		if of := o[i].Finality; of != "" {
			if strictest == "" {
				strictest = of
			}
			strictest = Stricter(strictest, of)
		}
	}
	return strictest
}

// Verifiers gives all that are demanded, each once.
func (o Obligations) Verifiers() []Address {
	var all []Address
	for i := range o {
		all = append(all, o[i].Verifiers...)
	}
	slices.SortFunc(all, func(a, b Address) int { return bytes.Compare(a[:], b[:]) })
	return slices.Compact(all)
}

// Report gives the tags, each once.
func (o Obligations) Report() []string {
	var tags []string
	for i := range o {
		if tag := o[i].Report; tag != "" {
			tags = append(tags, tag)
		}
	}
	slices.Sort(tags)
	return slices.Compact(tags)
}

// RuleObligation is the rule of a hold because the route can't do what is demanded
// of it. Releasing the hold changes nothing of that.
const RuleObligation = "obligation."

// Unmet says what of the obligations no send on a route can fulfil. Finality isn't
// among it: any route can wait for longer.
func (o Obligations) Unmet(r *Route) []Reason {
	if r == nil {
		return nil
	}
	var reasons []Reason
	for i := range o {
		for _, v := range o[i].Verifiers {
			if !slices.Contains(r.Verifiers, v) {
				reasons = append(reasons, Reason{
					Rule: RuleObligation + "verifiers", Path: "route/verifiers", Withheld: WithheldAll,
					Text: o[i].Rule + " demands verifier " + v.Hex() + ", which lane " + r.Lane + " doesn't ask for",
				})
			}
		}
	}
	return slices.Compact(reasons)
}

// WaitsFor gives what the message of a route waits for on its source: what the lane
// is configured with, or more when the policy demands it.
func (r *Route) WaitsFor() string {
	if r.ObligedFinality == "" {
		return cmp.Or(r.Finality, FinalityFull)
	}
	return Stricter(r.Finality, r.ObligedFinality)
}

// Stricter gives a finality that is at least both: empty is full, and of two that
// can't be compared full is the one that is at least both.
func Stricter(a, b string) string {
	a, b = cmp.Or(a, FinalityFull), cmp.Or(b, FinalityFull)
	switch {
	case FinalAtLeast(a, b):
		return a
	case FinalAtLeast(b, a):
		return b
	}
	return FinalityFull
}

// FinalAtLeast reports whether a finality is known to be no less than another: full is
// no less than any, more blocks than fewer. Safe and a number of blocks can't be
// compared.
func FinalAtLeast(finality, least string) bool {
	finality, least = cmp.Or(finality, FinalityFull), cmp.Or(least, FinalityFull)
	if finality == least || finality == FinalityFull {
		return true
	}
	n, err := strconv.ParseUint(finality, 10, 16)
	m, err2 := strconv.ParseUint(least, 10, 16)
	return err == nil && err2 == nil && n >= m
}

// ValidFinality reports whether a text is full, safe or a number of blocks from 1 to
// 65535.
func ValidFinality(text string) bool {
	n, err := strconv.ParseUint(text, 10, 16)
	return text == FinalityFull || text == FinalitySafe || err == nil && n > 0 && strconv.FormatUint(n, 10) == text
}
