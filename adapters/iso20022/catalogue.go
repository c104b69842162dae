package iso20022

import (
	"maps"
	"slices"
	"strings"
)

// RuleReason is a rule and an ISO reason code with which it may refuse.
type RuleReason struct {
	Rule, Reason string
}

// RuleReasons lists what the rules of all profiles and releases say of payments,
// recalls, returns and notifications, in order. Rules of orders of funds aren't
// among them: their codes are those of a setr.016.
func RuleReasons() []RuleReason {
	all := map[RuleReason]bool{{"KEY", reasonMissing}: true, {"ISO-EMPTY", reasonMissing}: true}
	note := func(r *rule) {
		if r.warns || len(r.families) > 0 && !slices.ContainsFunc(r.families, paysByFamily) || r.id == "DUP" {
			return // of the last, what the keys below say is told
		}
		if r.id == "WALLET" {
			for _, id := range walletRules {
				all[RuleReason{id, r.reason}] = true
			}
			return
		}
		for _, reason := range r.reasons() {
			all[RuleReason{r.id, reason}] = true
		}
	}
	for _, p := range profiles() {
		for _, s := range p.sets {
			for _, r := range s.rules {
				note(r)
			}
			if s.pack == nil {
				continue
			}
			for _, number := range s.pack.msgdef {
				all[RuleReason{number, reasonContent}] = true
			}
		}
	}
	note(&blankRule)
	for i := range batchRules {
		note(&batchRules[i])
	}
	for family, s := range shapes {
		for _, k := range s.keys {
			if paysByFamily(family) {
				all[RuleReason{k.rule, k.reason}] = true
			}
		}
	}
	return slices.SortedFunc(maps.Keys(all), func(a, b RuleReason) int {
		return strings.Compare(a.Rule+" "+a.Reason, b.Rule+" "+b.Reason)
	})
}

func paysByFamily(family string) bool {
	return strings.HasPrefix(family, "pacs.") || strings.HasPrefix(family, "pain.") || strings.HasPrefix(family, "camt.")
}

// reasons are the codes that a rule's faults may have: whose element it is may
// make one of its own of a general code.
func (r *rule) reasons() []string {
	address := r.scope == perAddress || r.kind == "structured" || r.kind == "hybrid" || r.kind == "unstructured"
	switch {
	case address && r.reason == reasonAddress:
		return []string{reasonAddress, reasonCreditor, reasonDebtor}
	case r.scope == perValue && r.reason == reasonCountry:
		return []string{reasonCountry, reasonDebtorCountry, reasonCreditorCountry}
	case r.reason == reasonName:
		return []string{reasonName, reasonDebtorName, reasonCreditorName}
	}
	return []string{r.reason}
}
