package iso20022

import (
	"fmt"
	"slices"
	"strings"
	"sync"
)

// Names of the profiles.
const (
	ProfilePlain     = "plain"      // ISO's own cross-checks
	ProfileCBPR      = "cbpr"       // and the CBPR+ usage rules of the release that is in force on the day
	ProfileCBPR2025  = "cbpr-2025"  // and those of standards release 2025
	ProfileCBPR2026  = "cbpr-2026"  // and those of standards release 2026
	ProfileHighValue = "high-value" // and what real-time gross settlement systems ask for
)

// Profile is a choice of rule packs for a client.
type Profile struct {
	Name string
	// EffectiveFrom and EffectiveUntil are the days from which and to which (exclusive)
	// what it adds to plain is in force, empty for always. A client whose
	// profile is named for a release keeps that release whatever the day.
	EffectiveFrom, EffectiveUntil string

	sets []*ruleSet // the oldest first; of several the day decides
}

// InForce reports whether the profile's own rules are in force on a calendar day
// (YYYY-MM-DD).
func (p Profile) InForce(day string) bool {
	return day >= p.EffectiveFrom && (p.EffectiveUntil == "" || day < p.EffectiveUntil)
}

// on gives the rules of a day. Before the oldest release that we have, that one
// counts; without a day, the newest.
func (p Profile) on(day string) *ruleSet {
	for i := len(p.sets) - 1; i > 0; i-- {
		if day == "" || day >= p.sets[i].from {
			return p.sets[i]
		}
	}
	return p.sets[0]
}

// BusinessService gives the BizSvc that the profile's rules demand on a calendar day of a
// message without a usage of its own, such as swift.cbprplus.03; empty when they name
// none.
func (p Profile) BusinessService(day string) string {
	if s := p.on(day); s.pack != nil {
		return s.pack.service
	}
	return ""
}

// ruleSet is rules that are applied together.
type ruleSet struct {
	name  string // cbpr-2026
	from  string
	rules []*rule
	pack  *pack // nil for none
	books map[bookKey]*rulebook
}

type bookKey struct {
	family string
	usage  usage
}

// usages are the kinds that a message has in some book, beside its core.
var usages = map[string][]usage{"pacs.008": {usageSTP}, "pacs.009": {usageCover, usageAdv}}

func newRuleSet(name string, p *pack, parts ...[]rule) *ruleSet {
	s := &ruleSet{name: name, pack: p, books: map[bookKey]*rulebook{}}
	if p != nil {
		s.from = p.from
		parts = append(parts, p.rules)
	}
	for _, part := range parts {
		for i := range part {
			if part[i].way == nil {
				part[i].way = pathTo(part[i].at)
			}
			s.rules = append(s.rules, &part[i])
		}
	}
	for family := range shapes {
		s.books[bookKey{family, usageCore}] = newRulebook(s.rules, family, usageCore)
		for _, u := range usages[family] {
			s.books[bookKey{family, u}] = newRulebook(s.rules, family, u)
		}
	}
	s.books[bookKey{}] = newRulebook(s.rules, "", usageCore)
	return s
}

// book gives the rules for one kind of message; a kind without rules of its own
// has those of the core.
func (s *ruleSet) book(family string, u usage) *rulebook {
	if b := s.books[bookKey{family, u}]; b != nil {
		return b
	}
	if b := s.books[bookKey{family, usageCore}]; b != nil {
		return b
	}
	return s.books[bookKey{}]
}

// msgdef gives the rule about MsgDefIdr the number that it has in the profile's
// book, or the name that is ours.
func (s *ruleSet) msgdef(family string, u usage, ours string) string {
	if s.pack == nil {
		return ours
	}
	if number := s.pack.msgdef[family+" "+string(u)]; number != "" {
		return number
	}
	return first(s.pack.msgdef[family+" "], ours)
}

var profiles = sync.OnceValue(func() []Profile {
	release25, release26 := mustPack(cbpr2025), mustPack(cbpr2026)
	old, current := newRuleSet(ProfileCBPR2025, release25, isoRules, crossRules, fundRules, cbprRules), newRuleSet(ProfileCBPR2026, release26, isoRules, crossRules, fundRules, cbprRules)
	return []Profile{
		{Name: ProfilePlain, sets: []*ruleSet{newRuleSet(ProfilePlain, nil, isoRules, crossRules, fundRules)}},
		{Name: ProfileCBPR, sets: []*ruleSet{old, current}},
		{Name: ProfileCBPR2025, EffectiveFrom: release25.from, EffectiveUntil: release25.until, sets: []*ruleSet{old}},
		{Name: ProfileCBPR2026, EffectiveFrom: release26.from, sets: []*ruleSet{current}},
		{Name: ProfileHighValue, sets: []*ruleSet{newRuleSet(ProfileHighValue, nil, isoRules, crossRules, fundRules, highValueRules)}},
	}
})

// Profiles lists every profile.
func Profiles() []Profile { return slices.Clone(profiles()) }

// FindProfile returns the profile of that name; "" means cbpr-2026.
func FindProfile(name string) (Profile, error) {
	if name == "" {
		name = ProfileCBPR2026
	}
	names := make([]string, 0, 5)
	for _, p := range profiles() {
		if p.Name == name {
			return p, nil
		}
		names = append(names, p.Name)
	}
	return Profile{}, fmt.Errorf("unknown profile %q: there are %s", name, strings.Join(names, ", "))
}
