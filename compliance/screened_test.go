package compliance_test

import (
	"context"
	"encoding/json"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance"
	"github.com/vostro-gateway/vostro/compliance/screening"
	"github.com/vostro-gateway/vostro/gateway"
)

const listHead = "id,schema,name,aliases,birth_date,countries,identifiers,dataset\n"

// listing is a set of lists that a test changes.
type listing struct{ set *screening.Set }

func (h *listing) InForce() *screening.Set { return h.set }

func (h *listing) is(t *testing.T, rows string) {
	t.Helper()
	list, err := screening.NewList("house", screening.FormatOpenSanctions, 0, strings.NewReader(listHead+rows))
	require.NoError(t, err)
	h.set = screening.NewSet(list)
}

// shelf keeps clearances as a store does.
type shelf struct {
	kept    []gateway.Clearance
	revoked []gateway.Revocation
	ended   []int64 // of each revocation: the last clearance that there was
}

func (s *shelf) ScreeningNow(context.Context) (gateway.ScreeningFence, error) {
	return gateway.ScreeningFence{Revoked: int64(len(s.revoked))}, nil
}

func (s *shelf) Commit(_ context.Context, c *gateway.Commit) error {
	for _, r := range c.Revocations {
		s.revoked, s.ended = append(s.revoked, r), append(s.ended, int64(len(s.kept)))
	}
	return nil
}

func (s *shelf) ClearancesNow(context.Context) (int64, error) { return int64(len(s.kept)), nil }

func (s *shelf) Clearances(_ context.Context, after int64, now time.Time, _ int) (found []gateway.Clearance, _ error) {
	for _, c := range s.kept {
		if c.Number > after && c.Holds(now) && s.stands(&c) {
			found = append(found, c)
		}
	}
	return found, nil
}

// stands reports whether a clearance is the last one of its pair and wasn't ended.
func (s *shelf) stands(c *gateway.Clearance) bool {
	for _, other := range s.kept {
		if other.Party != c.Party || other.List != c.List || other.Entry != c.Entry {
			continue
		}
		if other.Digest == c.Digest && other.Number > c.Number {
			return false
		}
		for i, r := range s.revoked {
			if r.Clearance == other.Number && s.ended[i] >= c.Number {
				return false
			}
		}
	}
	return true
}

type screenedBench struct {
	engine  *compliance.Engine
	lists   *listing
	shelf   *shelf
	cleared *compliance.Clearances
}

func screeningBench(t *testing.T, rows string) *screenedBench {
	t.Helper()
	b := &screenedBench{lists: &listing{}, shelf: &shelf{}}
	b.lists.is(t, rows)
	b.cleared = &compliance.Clearances{Store: b.shelf, Commits: b.shelf, Lists: b.lists, Now: func() time.Time { return noon }, Log: slog.New(slog.DiscardHandler)}
	require.NoError(t, b.cleared.Refresh(t.Context()))
	var err error
	b.engine, err = compliance.New(t.Context(), compliance.Config{NewID: func() string { return "dec_1" }, Timeout: patient, Lists: b.lists, Cleared: b.cleared})
	require.NoError(t, err)
	return b
}

const nobody = "X-1,Person,Nobody Inparticular,,,,,house\n"

// paidTo is a payment to somebody in a country.
func paidTo(name, country string) *gateway.Transfer {
	tr := payment()
	tr.Instruction.Creditor = gateway.Party{Name: name, Address: gateway.PostalAddress{Town: "T", Country: country}}
	return tr
}

func TestAPartyThatAListMayNameIsHeldAndTheDecisionSaysWhy(t *testing.T) {
	t.Parallel()
	b := screeningBench(t, nobody+"X-2,Person,Ivan Examplov,Vanya,1970-07-07,bg,,house\n")
	d := screen(t, b.engine, paidTo("Iwan Examplow", "BG"))
	require.Equal(t, gateway.Hold, d.Outcome)
	require.Equal(t, "screening.house.X-2", d.Reasons[0].Rule)
	require.Equal(t, gateway.WithheldAll, d.Reasons[0].Withheld, "the sender must not learn of it")
	require.Equal(t, b.lists.set.Digest(), d.Lists)
	var input struct {
		Screening struct {
			Digest string
			Lists  []struct{ Name, Digest string }
			Hits   []struct {
				List, Entry, Path, Party, Listed string
				Score                            int
				Tokens                           []screening.Token
			}
		}
	}
	require.NoError(t, json.Unmarshal(d.Input, &input))
	require.Equal(t, d.Lists, input.Screening.Digest)
	require.Len(t, input.Screening.Lists[0].Digest, 64)
	hit := input.Screening.Hits[0]
	require.Equal(t, "Cdtr", hit.Path)
	require.Equal(t, "Ivan Examplov", hit.Listed)
	require.Equal(t, "EXAMPLOW IWAN|BG|||", hit.Party)
	require.Len(t, hit.Tokens, 2)
	require.Empty(t, faultsOf(t, "input.schema.json", json.RawMessage(d.Input)))
	require.Equal(t, gateway.Allow, screen(t, b.engine, paidTo("Beta Woods", "FR")).Outcome)
}

func TestAPolicyThatDoesNotReadTheListsIsFoundOut(t *testing.T) {
	t.Parallel()
	require.True(t, screeningBench(t, nobody).engine.ReadsScreening())
	require.False(t, engineOf(t, "package policy.all\n\nallow := true\n").ReadsScreening())
}

func TestIdentifiersAndBeneficiariesAreScreened(t *testing.T) {
	t.Parallel()
	b := screeningBench(t, "X-3,Company,Zzyzx Holding,,,,BETAFRPP,house\nX-4,Person,Qwfp Zxcv,,,,0x0000000000000000000000000000000000000B0B,house\n")
	tr := payment()
	tr.Instruction.CreditorAgent = gateway.Agent{BICFI: "BETAFRPPXXX"}
	require.Equal(t, "screening.house.X-3", screen(t, b.engine, tr).Reasons[0].Rule)
	tr = payment()
	tr.Instruction.CreditorAgent = gateway.Agent{BICFI: "GAMMFRPPXXX"}
	route := *tr.Route
	tr.Route = &route
	tr.Route.Beneficiary = gateway.Address{18: 0x0b, 19: 0x0b}
	require.Equal(t, "screening.house.X-4", screen(t, b.engine, tr).Reasons[0].Rule)
}

func TestEverybodyWhomThePaymentNamesIsScreened(t *testing.T) {
	t.Parallel()
	b := screeningBench(t, "X-5,Person,Ivan Examplov,,,,,house\nX-6,Company,Zzyzx Holding,,,,ZZYXRUMM,house\nX-7,Company,Qwfp Holding,,,,5493001KJTIIGC8Y1R12,house\n")
	for rule, who := range map[string]gateway.Involved{
		"screening.house.X-5": {Element: "UltmtDbtr", Party: &gateway.Party{Name: "Iwan Examplow"}},
		"screening.house.X-6": {Element: "IntrmyAgt2", Agent: &gateway.Agent{BICFI: "ZZYXRUMMXXX"}},
		"screening.house.X-7": {Element: "SttlmInf/ThrdRmbrsmntAgt", Agent: &gateway.Agent{LEI: "5493001KJTIIGC8Y1R12"}},
	} {
		tr := payment()
		tr.Instruction.Involved = []gateway.Involved{who}
		d := screen(t, b.engine, tr)
		require.Equal(t, gateway.Hold, d.Outcome, rule)
		require.Equal(t, rule, d.Reasons[0].Rule)
		require.Equal(t, gateway.WithheldAll, d.Reasons[0].Withheld, "the sender must not learn of it")
		require.Contains(t, string(d.Input), `"path":"`+who.Element+`"`)
		require.Empty(t, faultsOf(t, "input.schema.json", json.RawMessage(d.Input)))
	}
}

func TestTheNameOfAnAccountIsScreenedAndABirthIsInTheInput(t *testing.T) {
	t.Parallel()
	b := screeningBench(t, "X-5,Person,Ivan Examplov,,,,,house\n")
	for path, name := range map[string]func(in *gateway.Instruction) *gateway.Account{
		"DbtrAcct/Nm":                    func(in *gateway.Instruction) *gateway.Account { return &in.DebtorAccount },
		"CdtrAcct/Nm":                    func(in *gateway.Instruction) *gateway.Account { return &in.CreditorAccount },
		"UndrlygCstmrCdtTrf/CdtrAcct/Nm": func(in *gateway.Instruction) *gateway.Account { return &in.Underlying.CreditorAccount },
	} {
		tr := payment()
		tr.Instruction.Underlying = &gateway.Underlying{}
		tr.Instruction.Debtor.Identity = &gateway.Identity{Private: true, BirthDate: "1970-07-07", BirthPlace: "Plovdiv BG"}
		require.Equal(t, gateway.Allow, screen(t, b.engine, tr).Outcome)
		name(&tr.Instruction).Name = "Iwan Examplow"
		d := screen(t, b.engine, tr)
		require.Equal(t, gateway.Hold, d.Outcome, path)
		require.Equal(t, "screening.house.X-5", d.Reasons[0].Rule)
		require.Contains(t, string(d.Input), `"path":"`+path+`"`)
		require.Contains(t, string(d.Input), `"name":"Iwan Examplow"`)
		require.Contains(t, string(d.Input), `"birth_date":"1970-07-07","birth_place":"Plovdiv BG"`)
		require.Empty(t, faultsOf(t, "input.schema.json", json.RawMessage(d.Input)))
	}
}

func TestADecisionIsOfTheListsThatItWasTakenWith(t *testing.T) {
	t.Parallel()
	b := screeningBench(t, nobody)
	d := screen(t, b.engine, payment())
	require.Equal(t, gateway.Allow, d.Outcome)
	require.True(t, b.engine.Current(&d))
	b.lists.is(t, nobody+"X-2,Person,Ivan Examplov,,,,,house\n")
	require.False(t, b.engine.Current(&d))
	_, err := b.engine.Approve(t.Context(), payment(), d, gateway.SendTerms{}, noon)
	require.Error(t, err)
}

func TestAStaleListHoldsAndNobodyReleasesIt(t *testing.T) {
	t.Parallel()
	b := screeningBench(t, nobody)
	l := *b.lists.set.Lists()[0]
	l.Stale = true
	b.lists.set = screening.NewSet(&l)
	d := screen(t, b.engine, payment())
	require.Equal(t, gateway.Hold, d.Outcome)
	require.Equal(t, compliance.RuleStale, d.Reasons[0].Rule)
	p := &gateway.Proposal{
		ID: "prop_1", Kind: gateway.ProposalRelease, Subject: payment().ID, State: gateway.ProposalApproved, Reasons: d.Reasons, Input: d.Asked, CreatedAt: noon,
		Votes: []gateway.Vote{{Credential: "a", Approve: true}, {Credential: "b", Approve: true}},
	}
	again, err := b.engine.Screen(t.Context(), payment(), p, noon)
	require.NoError(t, err)
	require.Equal(t, gateway.Hold, again.Outcome)
}

// clear proposes and approves a clearance.
func (b *screenedBench) clear(t *testing.T, changes string) {
	t.Helper()
	p, err := b.cleared.Draft(t.Context(), json.RawMessage(changes))
	require.NoError(t, err)
	p.ID, p.State, p.ProposedBy, p.Votes = "prop_9", gateway.ProposalApproved, "oscar", []gateway.Vote{{Credential: "olga", Approve: true}}
	var c gateway.Commit
	require.NoError(t, b.cleared.Decided(t.Context(), p, gateway.Vote{Credential: "olga", Approve: true, At: noon}, &c))
	require.Len(t, c.Clearances, 1)
	b.shelf.kept = append(b.shelf.kept, c.Clearances...)
	b.cleared.Committed(t.Context(), p)
}

func TestAClearedPairDoesNotHitUntilItExpiresOrTheEntryChanges(t *testing.T) {
	t.Parallel()
	const entry = "X-2,Person,Ivan Examplov,,1970-07-07,bg,,house\n"
	b := screeningBench(t, nobody+entry)
	expires := noon.Add(5 * time.Minute)
	b.clear(t, `{"list": "house", "entry": "X-2", "party": {"name": "Iwan Examplow", "country": "BG"}, "expires": "`+expires.Format(time.RFC3339)+`"}`)

	d := screen(t, b.engine, paidTo("EXAMPLOW, IWAN", "BG"))
	require.Equal(t, gateway.Allow, d.Outcome, "it is the same party however it is written: %v", d.Reasons)
	require.Equal(t, expires, d.Expires, "an allow is good no longer than the clearance it rests on")
	require.Contains(t, string(d.Input), `"proposal":"prop_9"`)
	require.Empty(t, faultsOf(t, "input.schema.json", json.RawMessage(d.Input)))

	require.Equal(t, gateway.Hold, screen(t, b.engine, paidTo("Iwan Examplow", "RU")).Outcome, "somebody of that name elsewhere is somebody else")
	later, err := b.engine.Screen(t.Context(), paidTo("Iwan Examplow", "BG"), nil, expires)
	require.NoError(t, err)
	require.Equal(t, gateway.Hold, later.Outcome, "it has expired")
	b.lists.is(t, nobody+strings.Replace(entry, "1970", "1971", 1))
	require.Equal(t, gateway.Hold, screen(t, b.engine, paidTo("Iwan Examplow", "BG")).Outcome, "the list says something else of the entry")
}

func TestWhatIsNoHitCannotBeCleared(t *testing.T) {
	t.Parallel()
	b := screeningBench(t, nobody+"X-2,Person,Ivan Examplov,,,,,house\n")
	for want, changes := range map[string]string{
		"nothing to clear":          `{"list": "house", "entry": "X-2", "party": {"name": "Beta Woods"}}`,
		"has no entry":              `{"list": "house", "entry": "X-9", "party": {"name": "Ivan Examplov"}}`,
		"within the next two years": `{"list": "house", "entry": "X-2", "party": {"name": "Ivan Examplov"}, "expires": "2020-01-01T00:00:00Z"}`,
		"give the party":            `{"list": "house", "entry": "X-2"}`,
		"unknown field":             `{"list": "house", "entry": "X-2", "who": "me"}`,
	} {
		_, err := b.cleared.Draft(t.Context(), json.RawMessage(changes))
		require.ErrorContains(t, err, want)
		require.Equal(t, gateway.CodeInvalidRequest, gateway.CodeOf(err))
	}
	p, err := b.cleared.Draft(t.Context(), json.RawMessage(`{"list": "house", "entry": "X-2", "party_key": "EXAMPLOV IVAN|BG|||"}`))
	require.NoError(t, err)
	p.State = gateway.ProposalApproved
	b.lists.is(t, nobody+"X-2,Person,Ivan Examplov,Vanya,,,,house\n")
	err = b.cleared.Decided(t.Context(), p, gateway.Vote{At: noon}, &gateway.Commit{})
	require.Equal(t, gateway.CodeConflict, gateway.CodeOf(err), "those who vote were told of another entry")
}
