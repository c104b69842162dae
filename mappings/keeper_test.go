package mappings_test

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/sqlstore"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
	"github.com/vostro-gateway/vostro/mappings"
)

const gammaWallet = "0x52908400098527886E0F7030069857D2E4169EE7"

// house is a store with gateways on it.
type house struct {
	*testing.T
	store *sqlstore.Store
	ids   int
	log   strings.Builder
}

func newHouse(t *testing.T) *house {
	t.Helper()
	s, err := sqlstore.Open(t.Context(), "sqlite:"+filepath.Join(t.TempDir(), "vostro.db"), sqlstore.Options{})
	require.NoError(t, err)
	t.Cleanup(func() { _ = s.Close() })
	return &house{T: t, store: s}
}

// desk is one gateway's directory and what maps by it.
type desk struct {
	*mappings.DirectoryKeeper
	reader    *mappings.Reader
	proposals *engine.Proposals
}

func (h *house) open(file string, change ...func(*mappings.KeeperConfig)) (desk, error) {
	h.Helper()
	reader, err := mappings.NewReader(mappings.ReaderConfig{Network: network(), Random: &salts{}})
	require.NoError(h, err)
	c := mappings.KeeperConfig{
		Store: h.store, Reader: reader, Clients: []*gateway.Client{alpha()}, Now: time.Now, Log: slog.New(slog.NewTextHandler(&h.log, nil)),
	}
	for _, f := range change {
		f(&c)
	}
	keeper, err := mappings.OpenDirectory(h.Context(), c, []byte(file))
	return desk{keeper, reader, &engine.Proposals{
		Store: h.store, Now: time.Now, NewID: func(prefix string) string { h.ids++; return fmt.Sprintf("%s_%d", prefix, h.ids) },
		Matters: map[gateway.ProposalKind]engine.Matter{gateway.ProposalDirectory: keeper},
	}}, err
}

func (h *house) desk(file string, change ...func(*mappings.KeeperConfig)) desk {
	h.Helper()
	d, err := h.open(file, change...)
	require.NoError(h, err)
	return d
}

func (d desk) propose(ctx context.Context, changes string) (gateway.Proposal, error) {
	return d.proposals.Propose(ctx, gateway.ProposalDirectory, "oscar", "a ticket", json.RawMessage(changes))
}

func (h *house) propose(d desk, changes string) string {
	h.Helper()
	p, err := d.propose(h.Context(), changes)
	require.NoError(h, err)
	return p.ID
}

func (h *house) vote(d desk, id, who string) (gateway.Proposal, error) {
	return d.proposals.Vote(h.Context(), id, gateway.Vote{Credential: who, Approve: true})
}

func (h *house) approve(d desk, id string) {
	h.Helper()
	p, err := h.vote(d, id, "olga")
	require.NoError(h, err)
	require.Equal(h, gateway.ProposalApproved, p.State)
}

// wallet gives where a payment to Beta Woods goes, or why it goes nowhere.
func (h *house) wallet(d desk, p pay) string {
	h.Helper()
	r := read(h, d.reader, alpha(), body(p)).Transfers[0]
	if r.Transfer.Route == nil {
		return codes(r.Rejected)
	}
	return r.Transfer.Route.Beneficiary.Hex()
}

const (
	woodsIBANText = "FR1420041010050500013M02606"
	moveWoods     = `[{"op":"replace","account":{"iban":"FR1420041010050500013M02606","agent":"BETAFRPPXXX","party":{"name":"Beta Woods SARL"},"wallets":[{"chain":"base","address":"` + otherWallet + `"}]}}]`
	addGamma      = `[{"op":"add","account":{"iban":"GB29NWBK60161331926819","agent":"GAMMGB2L","party":{"name":"Gamma Two"},"wallets":[{"chain":"base","address":"` + gammaWallet + `"}]}}]`
)

func TestEmptyStoreTakesTheConfiguredDirectoryAndLaterFilesAreOnlyNoted(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	d := h.desk(directoryYAML)
	v, found, err := h.store.DirectoryVersion(t.Context())
	require.NoError(t, err)
	require.True(t, found)
	require.Equal(t, gateway.ActorConfiguration, v.ProposedBy)
	require.Equal(t, directory(t, directoryYAML).Digest(), v.Digest)
	require.Equal(t, woodsWallet, h.wallet(d, pay{}))
	require.Empty(t, d.Notes())

	shuffled := strings.Replace(directoryYAML, "  - {bic: BETAFRPP}\n", "", 1)
	shuffled = strings.Replace(shuffled, "agents:\n", "# written otherwise\nagents:\n", 1)
	shuffled = strings.Replace(shuffled, "accounts:\n", "  - bic: betafrppxxx\naccounts:\n", 1)
	require.Empty(t, h.desk(shuffled).Notes(), "it says the same")

	moved := strings.Replace(directoryYAML, woodsWallet, gammaWallet, 1)
	second := h.desk(moved)
	require.Len(t, second.Notes(), 1)
	require.Contains(t, h.log.String(), "vostro directory propose")
	require.Equal(t, woodsWallet, h.wallet(second, pay{}), "the store's is in force")
	v, _, err = h.store.DirectoryVersion(t.Context())
	require.NoError(t, err)
	require.EqualValues(t, 1, v.Version)

	h.approve(d, h.propose(d, strings.Replace(moveWoods, otherWallet, gammaWallet, 1)))
	require.Empty(t, h.desk(directoryYAML).Notes(), "the file that the store began with is no news")

	_, err = newHouse(t).open(strings.ReplaceAll(directoryYAML, "chain: base", "chain: basement"))
	require.ErrorIs(t, err, &gateway.Error{Code: gateway.CodeConfiguration})
}

func TestApprovedChangeIsInForceAtEveryGatewayAndNamedInTheRoute(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	one, two := h.desk(directoryYAML), h.desk(directoryYAML)
	id := h.propose(one, moveWoods)
	p, err := h.store.Proposal(t.Context(), id)
	require.NoError(t, err)
	content, err := gateway.DirectoryProposalOf(p)
	require.NoError(t, err)
	require.EqualValues(t, 1, content.Base.Version)
	require.Equal(t, []string{"replace account " + woodsIBANText + "; wallets: base " + woodsWallet + ", ethereum " + otherWallet + " → base " + otherWallet}, content.Diff)
	require.Equal(t, woodsWallet, h.wallet(one, pay{}), "nobody has approved it")
	_, err = h.vote(one, id, "oscar")
	require.Equal(t, gateway.CodeForbidden, gateway.CodeOf(err))
	require.Equal(t, woodsWallet, h.wallet(one, pay{}))

	h.approve(one, id)
	require.Equal(t, otherWallet, h.wallet(one, pay{}), "at once where it was approved")
	require.Equal(t, woodsWallet, h.wallet(two, pay{}))
	_, next, err := two.Step(t.Context(), time.Now())
	require.NoError(t, err)
	require.LessOrEqual(t, time.Until(next), time.Second)
	route := read(t, two.reader, alpha(), body(pay{})).Transfers[0].Transfer.Route
	require.Equal(t, otherWallet, route.Beneficiary.Hex())
	require.Equal(t, gateway.DirectoryRef{Version: 2, Digest: content.Digest}, route.Directory)
	v, _, err := h.store.DirectoryVersion(t.Context())
	require.NoError(t, err)
	require.Equal(t, []string{"olga"}, v.ApprovedBy)
	require.Equal(t, "oscar", v.ProposedBy)
	require.Equal(t, id, v.Proposal)
	require.Equal(t, "a ticket", v.Reason)
	three := h.desk(directoryYAML)
	require.Equal(t, otherWallet, h.wallet(three, pay{}), "a gateway that starts later reads the same")
}

func TestAsManyOthersMustApproveAsAreConfigured(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	d := h.desk(directoryYAML, func(c *mappings.KeeperConfig) { c.Approvals = 2 })
	id := h.propose(d, moveWoods)
	p, err := h.vote(d, id, "olga")
	require.NoError(t, err)
	require.Equal(t, gateway.ProposalOpen, p.State)
	_, err = h.vote(d, id, "olga")
	require.Equal(t, gateway.CodeForbidden, gateway.CodeOf(err))
	require.Equal(t, woodsWallet, h.wallet(d, pay{}))
	p, err = h.vote(d, id, "otto")
	require.NoError(t, err)
	require.Equal(t, gateway.ProposalApproved, p.State)
	require.Equal(t, otherWallet, h.wallet(d, pay{}))
}

func TestProposalWhoseBaseWasOvertakenIsCheckedAnew(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	one, two := h.desk(directoryYAML), h.desk(directoryYAML)
	gamma, same, orphan := h.propose(two, addGamma), h.propose(two, strings.Replace(moveWoods, otherWallet, gammaWallet, 1)),
		h.propose(two, `[{"op":"add","account":{"iban":"GB82WEST12345698765432","agent":"GAMMGB2LXXX","party":{"name":"G"},"wallets":[{"chain":"base","address":"`+gammaWallet+`"}]}}]`)
	h.approve(one, h.propose(one, moveWoods))

	h.approve(two, gamma) // nothing of it has changed
	_, err := h.vote(two, same, "olga")
	require.Equal(t, gateway.CodeConflict, gateway.CodeOf(err))
	require.ErrorContains(t, err, woodsIBANText)
	require.ErrorContains(t, err, "propose it anew on version 3")
	require.Equal(t, otherWallet, h.wallet(two, pay{}))

	h.approve(one, h.propose(one, `[{"op":"remove","agent":{"bic":"GAMMGB2L"}},{"op":"remove","account":{"iban":"GB33BUKB20201555555555"}},{"op":"remove","account":{"iban":"GB29NWBK60161331926819"}}]`))
	_, err = h.vote(two, orphan, "olga")
	require.Equal(t, gateway.CodeConflict, gateway.CodeOf(err), "what would result is no longer right")
	p, err := h.store.Proposal(t.Context(), orphan)
	require.NoError(t, err)
	require.Equal(t, gateway.ProposalOpen, p.State, "it can still be refused")
	require.Empty(t, p.Votes)
	versions, err := h.store.DirectoryVersions(t.Context(), 0, 10)
	require.NoError(t, err)
	require.Len(t, versions, 4)
}

func TestEveryFaultOfAProposalIsToldWithItsPath(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	d := h.desk(directoryYAML)
	for name, c := range map[string]struct {
		changes string
		paths   []string
	}{
		"no list":           {`{}`, []string{"changes"}},
		"an empty list":     {`[]`, []string{"changes"}},
		"nothing":           {``, []string{"changes"}},
		"members unknown":   {`[{"op":"add","acount":{}},{"op":"add","account":{"ibann":"X"}}]`, []string{"changes[0]", "changes[1]"}},
		"another form":      {`[{"op":"add","account":{"iban":"X","wallets":["base:0x1"]}},{"op":"add","agent":7},{"op":["add"]}]`, []string{"changes[0].account.wallets", "changes[1].agent", "changes[2].op"}},
		"about nothing":     {`[{"op":"add"},{"op":"remove","agent":{}},null]`, []string{"changes[0]", "changes[1]", "changes[2]"}},
		"about two things":  {`[{"op":"add","agent":{"bic":"DELTITMM"},"account":{"iban":"X"}}]`, []string{"changes[0]"}},
		"another operation": {`[{"op":"upsert","agent":{"bic":"DELTITMM"}}]`, []string{"changes[0].op"}},
		"there already":     {`[{"op":"add","agent":{"bic":"BETAFRPP"}}]`, []string{"changes[0]"}},
		"not there":         {`[{"op":"remove","agent":{"bic":"DELTITMM"}},{"op":"replace","account":{"other":"x","scheme":"ALIAS"}}]`, []string{"changes[0]", "changes[1]"}},
		"twice":             {`[{"op":"remove","account":{"other":"woods-01","scheme":"ALIAS"}},{"op":"replace","account":{"other":"woods-01","scheme":"ALIAS"}}]`, []string{"changes[1]"}},
		"nothing differs":   {`[{"op":"replace","agent":{"bic":"BETAFRPP"}}]`, []string{"changes[0]"}},
		"wrong all over": {
			`[{"op":"add","account":{"iban":"DE1","scheme":"x","agent":"NOBODYXX","party":{"name":"--"},"wallets":[{"chain":"basement","address":"` + strings.ToLower(woodsWallet) + `"},{"chain":"","address":"0x0"}]}},` +
				`{"op":"add","agent":{"bic":"DELTA","chains":["basement"]}},{"op":"add","account":{"iban":"DE2","agent":"BETAFRPP"}}]`,
			[]string{
				"changes[0].account", "changes[0].account.agent", "changes[0].account.party.name", "changes[0].account.wallets[0].address", "changes[0].account.wallets[0].chain",
				"changes[0].account.wallets[1].address", "changes[0].account.wallets[1].chain", "changes[1].agent.bic", "changes[1].agent.chains[0]",
				"changes[2].account.party", "changes[2].account.wallets",
			},
		},
		"an agent that is needed": {`[{"op":"remove","agent":{"bic":"GAMMGB2L"}}]`, []string{"changes[0].agent"}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := d.propose(t.Context(), c.changes)
			require.Equal(t, gateway.CodeInvalidRequest, gateway.CodeOf(err))
			var refused *gateway.Error
			require.ErrorAs(t, err, &refused)
			var paths []string
			for _, f := range refused.Faults {
				paths = append(paths, f.Path)
				require.NotEmpty(t, f.Hint)
				require.NotContains(t, f.Hint, "Go ", "how we store it is nobody's business")
				require.NotEmpty(t, f.Rule)
			}
			require.ElementsMatch(t, c.paths, paths)
		})
	}
	found, err := h.store.ListProposals(t.Context(), gateway.ProposalFilter{Limit: 10})
	require.NoError(t, err)
	require.Empty(t, found)
}

// tampered gives other entries than those that were approved.
type tampered struct {
	*sqlstore.Store
	wallet string
}

func (s tampered) DirectoryChanges(ctx context.Context, after, upTo int64) ([]gateway.DirectoryEntry, error) {
	entries, err := s.Store.DirectoryChanges(ctx, after, upTo)
	for _, e := range entries {
		if e.Account != nil {
			e.Account.Wallets[0].Address = s.wallet
		}
	}
	return entries, err
}

func TestStoreThatWasChangedPastTheGatewayIsNotBelieved(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	d := h.desk(directoryYAML)
	_, err := h.open(directoryYAML, func(c *mappings.KeeperConfig) { c.Store = tampered{h.store, gammaWallet} })
	require.Equal(t, gateway.CodeInternal, gateway.CodeOf(err))

	other := h.desk(directoryYAML, func(c *mappings.KeeperConfig) { c.Store = &later{Store: h.store} })
	h.approve(d, h.propose(d, moveWoods))
	_, _, err = other.Step(t.Context(), time.Now())
	require.Equal(t, gateway.CodeInternal, gateway.CodeOf(err))
	require.Error(t, other.Ready(t.Context()))
	_, err = other.Current(t.Context())
	require.Error(t, err, "nothing is signed by it")
	require.Equal(t, woodsWallet, h.wallet(other, pay{}))
}

// later tampers once a first version was read.
type later struct {
	*sqlstore.Store
	reads int
}

func (s *later) DirectoryChanges(ctx context.Context, after, upTo int64) ([]gateway.DirectoryEntry, error) {
	s.reads++
	if s.reads == 1 {
		return s.Store.DirectoryChanges(ctx, after, upTo)
	}
	return tampered{s.Store, gammaWallet}.DirectoryChanges(ctx, after, upTo)
}

func TestTransferMayGoToItsWalletWhileTheDirectoryBindsIt(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		changes string
		holds   bool
		again   string // where it would be mapped to
	}{
		"another account changes":  {addGamma, true, woodsWallet},
		"a further wallet, first":  {strings.Replace(moveWoods, `"wallets":[`, `"wallets":[{"chain":"base","address":"`+gammaWallet+`"},{"chain":"base","address":"`+woodsWallet+`"},`, 1), true, gammaWallet},
		"another wallet":           {moveWoods, false, otherWallet},
		"another chain":            {strings.NewReplacer(`"chain":"base"`, `"chain":"ethereum"`, otherWallet, woodsWallet).Replace(moveWoods), false, "MAP-LANE AG03"},
		"the account is gone":      {`[{"op":"remove","account":{"iban":"` + woodsIBANText + `"}}]`, false, "MAP-CDTRACCT AC03"},
		"the account is another's": {strings.NewReplacer("Beta Woods SARL", "Beta Wood", otherWallet, woodsWallet).Replace(moveWoods), false, "MAP-CDTR BE01"},
		"the agent keeps it not":   {strings.NewReplacer("BETAFRPPXXX", "GAMMGB2LXXX", otherWallet, woodsWallet).Replace(moveWoods), false, "MAP-CDTRACCT AC03"},
		"the agent's chains":       {`[{"op":"replace","agent":{"bic":"BETAFRPP","chains":["ethereum"]}}]`, false, "MAP-LANE AG03"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := newHouse(t)
			d := h.desk(directoryYAML)
			tr := read(t, d.reader, alpha(), body(pay{})).Transfers[0].Transfer
			h.approve(d, h.propose(d, c.changes))
			now, err := d.Current(t.Context())
			require.NoError(t, err)
			require.EqualValues(t, 2, now.Version())
			require.Equal(t, c.holds, now.Holds(&tr))
			route, reasons := now.Route(&tr)
			if route == nil {
				require.Equal(t, c.again, codes(reasons))
				return
			}
			require.Equal(t, c.again, route.Beneficiary.Hex())
			require.EqualValues(t, 2, route.Directory.Version)
		})
	}
}

func TestAPaymentFitsTheTokenThatItWasMappedToAndNoOther(t *testing.T) {
	t.Parallel()
	d := newHouse(t).desk(directoryYAML)
	tr := read(t, d.reader, alpha(), body(pay{})).Transfers[0].Transfer
	now, err := d.Current(t.Context())
	require.NoError(t, err)
	require.True(t, now.Fits(&tr))
	for name, change := range map[string]func(*gateway.Route){
		"other decimals": func(r *gateway.Route) { r.Decimals++ },
		"another token":  func(r *gateway.Route) { r.Token[0]++ },
		"another chain":  func(r *gateway.Route) { r.Source = r.Destination },
	} {
		other, route := tr, *tr.Route
		change(&route)
		other.Route = &route
		require.False(t, now.Fits(&other), name)
		require.True(t, now.Holds(&other), name)
		again, reasons := now.Route(&other)
		require.Empty(t, reasons, name)
		require.Equal(t, []any{tr.Route.Token, tr.Route.Decimals, tr.Route.Units}, []any{again.Token, again.Decimals, again.Units}, name)
	}
	other := tr
	other.Key.Kind = gateway.KindReturn
	other.Route = &gateway.Route{Token: gateway.Address{1}}
	require.True(t, now.Fits(&other), "a return isn't mapped again")
}
