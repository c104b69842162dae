package compliance

import (
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/vostro-gateway/vostro/compliance/screening"
	"github.com/vostro-gateway/vostro/gateway"
)

// Lists gives the sanctions lists in force.
type Lists interface {
	InForce() *screening.Set
}

// Cleared finds the clearance of a false positive that is good at now.
type Cleared interface {
	Cleared(party, list, entry, digest string, now time.Time) (gateway.Clearance, bool)
}

// RuleStale is the rule of a hold because of a list that is too old or can't be read.
// Nobody can release it: the list must be put there.
const RuleStale = "screening.stale"

var staleList = gateway.Reason{Rule: RuleStale, Text: "a sanctions list is stale", Withheld: gateway.WithheldAll}

// lists gives the lists in force, nil when none are configured.
func (e *Engine) lists() *screening.Set {
	if e.config.Lists == nil {
		return nil
	}
	return e.config.Lists.InForce()
}

// ReadsScreening reports whether a rule in force reads what the lists say. Without one
// hits stop nothing.
func (e *Engine) ReadsScreening() bool {
	for name, module := range e.current.Load().modules {
		if !isTest(name) && strings.Contains(module.String(), "input.screening") {
			return true
		}
	}
	return false
}

// screened is what the lists say to a transfer.
type screened struct {
	set     *screening.Set
	hits    []screening.Hit
	cleared []clearedHit
	until   time.Time // when the first clearance that let a hit off expires; zero: there is none
}

type clearedHit struct {
	hit       screening.Hit
	clearance gateway.Clearance
}

// screenLists finds whom of a transfer the lists name, but for those whom officers have
// cleared.
func (e *Engine) screenLists(t *gateway.Transfer, now time.Time) *screened {
	set := e.lists()
	if set == nil {
		return nil
	}
	s := &screened{set: set}
	for _, h := range set.Screen(Screened(t)) {
		if e.config.Cleared != nil {
			if c, ok := e.config.Cleared.Cleared(h.Party, h.List, h.Entry, h.Digest, now); ok {
				s.cleared = append(s.cleared, clearedHit{h, c})
				if s.until.IsZero() || c.Expires.Before(s.until) {
					s.until = c.Expires
				}
				continue
			}
		}
		s.hits = append(s.hits, h)
	}
	return s
}

// expiry ends an allow no later than the clearances that it rests on.
func (s *screened) expiry(expires time.Time) time.Time {
	if s != nil && !s.until.IsZero() && s.until.Before(expires) {
		return s.until
	}
	return expires
}

// staleIn reports whether an input tells of a list that is stale.
func staleIn(input ast.Value) bool {
	found, err := input.Find(ast.Ref{ast.StringTerm("screening"), ast.StringTerm("lists")})
	if err != nil {
		return false
	}
	lists, ok := found.(*ast.Array)
	if !ok {
		return true // nothing that this gateway has written
	}
	stale := false
	lists.Foreach(func(l *ast.Term) {
		value, err := l.Value.Find(ast.Ref{ast.StringTerm("stale")})
		stale = stale || err != nil || !ast.Boolean(false).Equal(value)
	})
	return stale
}

// object writes what the lists say. What a list says of an entry follows its digest, so
// that a rule may look at it and a replay needs no list.
func (s *screened) object() object {
	lists := make(list, 0, len(s.set.Lists()))
	for _, l := range s.set.Lists() {
		lists = append(lists, object{
			{"name", valid(l.Name)},
			{"format", string(l.Format)},
			{"digest", l.Digest},
			{"threshold", l.Threshold},
			{"entries", l.Entries},
			{"stale", l.Stale},
		})
	}
	hits := make(list, 0, len(s.hits))
	for i := range s.hits {
		hits = append(hits, hitObject(&s.hits[i]))
	}
	cleared := make(list, 0, len(s.cleared))
	for _, c := range s.cleared {
		cleared = append(cleared, object{
			{"list", valid(c.hit.List)},
			{"entry", valid(c.hit.Entry)},
			{"path", c.hit.Path},
			{"score", c.hit.Score},
			{"proposal", c.clearance.Proposal},
			{"expires", c.clearance.Expires.UTC().Format(time.RFC3339)},
		})
	}
	return object{{"digest", s.set.Digest()}, {"lists", lists}, {"hits", hits}, {"cleared", cleared}}
}

func hitObject(h *screening.Hit) object {
	o := object{
		{"list", valid(h.List)},
		{"entry", valid(h.Entry)},
		{"entry_digest", h.Digest},
		{"path", h.Path},
		{"subject", valid(h.Subject)},
		{"party", valid(h.Party)},
		{"matched", h.Matched},
		{"listed", valid(h.Listed)},
		{"kind", string(h.Kind)},
		{"score", h.Score},
	}
	if len(h.Tokens) > 0 {
		tokens := make(list, 0, len(h.Tokens))
		for _, t := range h.Tokens {
			token := object{{"score", t.Score}, {"how", t.How}}
			token.text("party", t.Party)
			token.text("listed", t.Listed)
			tokens = append(tokens, token)
		}
		o.add("tokens", tokens)
	}
	for _, texts := range []struct {
		key    string
		values []string
	}{{"countries", h.Countries}, {"dates", h.Dates}, {"programs", h.Programs}} {
		if len(texts.values) == 0 {
			continue
		}
		values := make(list, len(texts.values))
		for i, v := range texts.values {
			values[i] = valid(v)
		}
		o.add(texts.key, values)
	}
	return o
}

// Screened gives whom and what of a transfer the lists are asked about.
func Screened(t *gateway.Transfer) []screening.Subject {
	in := &t.Instruction
	var found []screening.Subject
	known := make(map[string]bool, 8)
	add := func(s screening.Subject) {
		if s.Name == "" && s.BIC == "" && s.LEI == "" && s.Wallet == "" {
			return
		}
		if key := s.Key(); !known[key] { // the same party may stand in several places
			known[key] = true
			found = append(found, s)
		}
	}
	party := func(p *gateway.Party, path string) {
		country := p.Country
		if country == "" {
			country = p.Address.Country
		}
		add(screening.Subject{Path: path, Name: p.Name, Country: country, BIC: p.AnyBIC, LEI: p.LEI})
	}
	agent := func(a *gateway.Agent, path string) {
		country := bicCountry(a.BICFI)
		if country == "" {
			country = a.Address.Country
		}
		add(screening.Subject{Path: path, Name: a.Name, Country: country, BIC: a.BICFI, LEI: a.LEI})
	}
	account := func(a *gateway.Account, path string) {
		add(screening.Subject{Path: path + "/Prxy", Wallet: a.ProxyID})
		add(screening.Subject{Path: path + "/Nm", Name: a.Name})
	}
	party(&in.Debtor, "Dbtr")
	party(&in.Creditor, "Cdtr")
	agent(&in.DebtorAgent, "DbtrAgt")
	agent(&in.CreditorAgent, "CdtrAgt")
	agent(&in.InstructingAgent, "InstgAgt")
	agent(&in.InstructedAgent, "InstdAgt")
	account(&in.DebtorAccount, "DbtrAcct")
	account(&in.CreditorAccount, "CdtrAcct")
	for i := range in.Involved {
		switch v := &in.Involved[i]; {
		case v.Party != nil:
			party(v.Party, v.Element)
		case v.Agent != nil:
			agent(v.Agent, v.Element)
		}
	}
	if u := in.Underlying; u != nil {
		const path = "UndrlygCstmrCdtTrf/"
		party(&u.Debtor, path+"Dbtr")
		party(&u.Creditor, path+"Cdtr")
		agent(&u.DebtorAgent, path+"DbtrAgt")
		agent(&u.CreditorAgent, path+"CdtrAgt")
		account(&u.DebtorAccount, path+"DbtrAcct")
		account(&u.CreditorAccount, path+"CdtrAcct")
	}
	if t.Route != nil && !t.Follows() {
		add(screening.Subject{Path: "route/beneficiary", Wallet: hexutil.Encode(t.Route.Beneficiary[:])})
	}
	return found
}
