package api_test

import (
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
	"github.com/vostro-gateway/vostro/mappings"
)

const wallet = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"

// withDirectory gives an API over a store that has taken a directory. alone
// leaves alpha as the only client.
func withDirectory(t *testing.T, alone bool) bundle {
	t.Helper()
	return setup(t, func(o *api.Options) {
		store := o.Store.(*memory)
		network := mappings.Network{Chains: []mappings.Chain{{Name: "base", ChainID: "8453", Selector: 1}}}
		reader, err := mappings.NewReader(mappings.ReaderConfig{Network: network})
		require.NoError(t, err)
		file := "agents: [{bic: BETAFRPP}]\naccounts:\n"
		for i := range 5 {
			file += fmt.Sprintf("  - {iban: FR%d, agent: BETAFRPP, party: {name: Holder %d}, wallets: [{chain: base, address: %q}]}\n", i, i, wallet)
		}
		keeper, err := mappings.OpenDirectory(t.Context(), mappings.KeeperConfig{Store: store, Reader: reader, Now: time.Now, Log: slog.New(slog.DiscardHandler)}, []byte(file))
		require.NoError(t, err)
		o.Voting = &engine.Proposals{
			Store: store, Now: o.Now, NewID: counter(), Matters: map[gateway.ProposalKind]engine.Matter{gateway.ProposalDirectory: keeper},
		}
		o.Credentials = append(o.Credentials, credential("helga", "", api.RoleOfficer), credential("vera", "", api.RoleViewer))
		if alone {
			o.Clients = o.Clients[:1]
			o.Credentials = []api.Credential{
				credential("alice", "alpha", api.RoleSubmitter), credential("oscar", "alpha", api.RoleOfficer), credential("olga", "alpha", api.RoleOfficer),
			}
		}
	})
}

func (b bundle) propose(who, changes string) response {
	b.t.Helper()
	return b.do(who, "POST", "/v1/proposals", `{"kind":"directory","reason":"ticket 4711","changes":`+changes+`}`, "Content-Type", "application/json")
}

const removeFirst = `[{"op":"remove","account":{"iban":"FR 0"}}]`

func TestOfficersOfTheHouseChangeTheDirectory(t *testing.T) {
	t.Parallel()
	b := withDirectory(t, false)
	made := b.propose("house", removeFirst)
	require.Equal(t, http.StatusCreated, made.StatusCode, "%s", made.body)
	path := "/v1/proposals/" + made.object(t)["id"].(string)
	shown := b.get("helga", path).object(t)
	require.Equal(t, "house", shown["proposed_by"])
	require.Equal(t, "ticket 4711", shown["reasons"].([]any)[0].(map[string]any)["text"])
	content := shown["content"].(map[string]any)
	require.Equal(t, []any{"remove account FR0; party: Holder 0; agent: BETAFRPPXXX; wallets: base " + wallet}, content["diff"])
	require.Equal(t, "1", fmt.Sprint(content["base"].(map[string]any)["version"]))
	listed := b.get("helga", "/v1/proposals").object(t)["data"].([]any)
	require.Len(t, listed, 1)
	require.NotContains(t, listed[0], "content", "lists are short")

	b.do("house", "POST", path+"/approve", "").problem(t, http.StatusForbidden, gateway.CodeForbidden)
	require.Equal(t, http.StatusOK, b.do("helga", "POST", path+"/approve", "").StatusCode)
	versions := b.get("vera", "/v1/directory/versions").object(t)["data"].([]any)
	require.Len(t, versions, 2)
	last := versions[1].(map[string]any)
	require.Equal(t, []any{"helga"}, last["approved_by"])
	require.Equal(t, "house", last["proposed_by"])
	require.Equal(t, "ticket 4711", last["reason"])
}

func TestDirectoryIsAMatterOfTheHouse(t *testing.T) {
	t.Parallel()
	b := withDirectory(t, false)
	for _, who := range []string{"oscar", "alice", "anna", "vera"} {
		b.propose(who, removeFirst).problem(t, http.StatusForbidden, gateway.CodeForbidden)
	}
	for _, who := range []string{"oscar", "alice", "anna", "bob"} {
		b.get(who, "/v1/directory").problem(t, http.StatusForbidden, gateway.CodeForbidden)
		b.get(who, "/v1/directory/versions").problem(t, http.StatusForbidden, gateway.CodeForbidden)
	}
	path := "/v1/proposals/" + b.propose("house", removeFirst).object(t)["id"].(string)
	for _, who := range []string{"oscar", "otto"} {
		b.get(who, path).problem(t, http.StatusNotFound, gateway.CodeNotFound)
		b.do(who, "POST", path+"/approve", "").problem(t, http.StatusNotFound, gateway.CodeNotFound)
		require.Empty(t, b.get(who, "/v1/proposals").object(t)["data"])
	}
	require.Len(t, b.store.versions, 1)

	alone := withDirectory(t, true)
	path = "/v1/proposals/" + alone.propose("oscar", removeFirst).object(t)["id"].(string)
	alone.do("oscar", "POST", path+"/approve", "").problem(t, http.StatusForbidden, gateway.CodeForbidden)
	require.Equal(t, http.StatusOK, alone.do("olga", "POST", path+"/approve", "").StatusCode)
	require.Equal(t, http.StatusOK, alone.get("oscar", "/v1/directory").StatusCode)
	alone.get("alice", "/v1/directory").problem(t, http.StatusForbidden, gateway.CodeForbidden)
}

func TestPagesOfTheDirectoryAreOfOneVersion(t *testing.T) {
	t.Parallel()
	b := withDirectory(t, false)
	page := b.get("vera", "/v1/directory?limit=3").object(t)
	require.Len(t, page["agents"], 1)
	require.Len(t, page["accounts"], 2)
	path := "/v1/proposals/" + b.propose("house", `[{"op":"remove","account":{"iban":"FR3"}}]`).object(t)["id"].(string)
	require.Equal(t, http.StatusOK, b.do("helga", "POST", path+"/approve", "").StatusCode)

	cursor := page["next_cursor"].(string)
	rest := b.get("vera", "/v1/directory?limit=10&cursor="+cursor).object(t)
	require.Len(t, rest["accounts"], 3, "FR3 is still in it")
	require.Equal(t, "1", fmt.Sprint(rest["version"]))
	require.NotContains(t, rest, "next_cursor")
	require.Len(t, b.get("vera", "/v1/directory").object(t)["accounts"], 4)
	require.Len(t, b.get("vera", "/v1/directory?version=1").object(t)["accounts"], 5)
	b.get("vera", "/v1/directory?version=9").problem(t, http.StatusNotFound, gateway.CodeNotFound)
	b.get("vera", "/v1/directory?version=2&cursor="+cursor).problem(t, http.StatusBadRequest, gateway.CodeInvalidRequest)
	b.get("vera", "/v1/directory/versions?cursor="+cursor).problem(t, http.StatusBadRequest, gateway.CodeInvalidRequest)
}

func TestProposalThatIsWrongIsRefusedWithEveryFault(t *testing.T) {
	t.Parallel()
	b := withDirectory(t, false)
	p := b.propose("house", `[{"op":"add","account":{"iban":"DE1","agent":"NOBODYXX","wallets":[{"chain":"nowhere","address":"0x1"}]}}]`).
		problem(t, http.StatusBadRequest, gateway.CodeInvalidRequest)
	var paths []string
	for _, f := range p.Errors {
		paths = append(paths, strings.TrimPrefix(f.Path, "changes[0].account."))
	}
	require.ElementsMatch(t, []string{"agent", "party", "wallets[0].address", "wallets[0].chain"}, paths)
	for body, status := range map[string]int{
		`{"kind":"release","reason":"x","changes":[]}`:              422,
		`{"kind":"directory","reason":"","changes":[]}`:             422,
		`{"kind":"directory","reason":"x"}`:                         422,
		`{"kind":"directory","reason":"x","changes":[],"client":1}`: 422,
		`{"kind":"directory","reason":"x","changes":[]}`:            400,
	} {
		require.Equal(t, status, b.do("house", "POST", "/v1/proposals", body, "Content-Type", "application/json").StatusCode, body)
	}
	require.Empty(t, b.store.proposals)
}
