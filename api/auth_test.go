package api_test

import (
	"encoding/hex"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/api"
	"github.com/vostro-gateway/vostro/gateway"
)

func TestOnlyTheOwnerOfAKeyGetsIn(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	alice := key("alice")
	for name, tc := range map[string]struct {
		header http.Header
		status int
	}{
		"bearer":             {http.Header{"Authorization": {"Bearer " + alice}}, 200},
		"bearer, lower case": {http.Header{"Authorization": {"bearer " + alice}}, 200},
		"x-api-key":          {http.Header{"X-Api-Key": {alice}}, 200},
		"both the same":      {http.Header{"Authorization": {"Bearer " + alice}, "X-Api-Key": {alice}}, 200},
		"nothing":            {http.Header{}, 401},
		"empty":              {http.Header{"Authorization": {"Bearer "}}, 401},
		"empty x-api-key":    {http.Header{"X-Api-Key": {""}}, 401},
		"wrong":              {http.Header{"Authorization": {"Bearer " + alice + "x"}}, 401},
		"the name":           {http.Header{"Authorization": {"Bearer alice"}}, 401},
		"the hash":           {http.Header{"Authorization": {"Bearer " + hexHash(alice)}}, 401},
		"basic":              {http.Header{"Authorization": {"Basic " + alice}}, 401},
		"no scheme":          {http.Header{"Authorization": {alice}}, 401},
		"two that differ":    {http.Header{"Authorization": {"Bearer " + alice}, "X-Api-Key": {key("bob")}}, 401},
		"twice that differ":  {http.Header{"X-Api-Key": {alice, key("bob")}}, 401},
		"good and basic":     {http.Header{"Authorization": {"Basic x"}, "X-Api-Key": {alice}}, 401},
	} {
		r, err := http.NewRequest("GET", b.url+"/v1/transfers", nil)
		require.NoError(t, err)
		r.Header = tc.header
		got, err := http.DefaultClient.Do(r)
		require.NoError(t, err)
		got.Body.Close()
		require.Equal(t, tc.status, got.StatusCode, name)
		if tc.status == 401 {
			require.Equal(t, `Bearer realm="vostro"`, got.Header.Get("WWW-Authenticate"), name)
		}
	}
	b.get("", "/v1/transfers").problem(t, http.StatusUnauthorized, gateway.CodeUnauthorized)
}

func hexHash(key string) string {
	h := api.HashKey(key)
	return hex.EncodeToString(h[:])
}

func TestRolesBoundWhatACredentialMayDo(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	b.store.proposals["prop_1"] = proposal("prop_1", "alpha", "alice")
	for _, tc := range []struct {
		who, method, path string
		status            int
	}{
		{"anna", "POST", "/v1/messages", 403},
		{"oscar", "POST", "/v1/messages", 403},
		{"house", "POST", "/v1/messages", 403},
		{"alice", "GET", "/v1/transfers", 200},
		{"anna", "GET", "/v1/transfers", 200},
		{"oscar", "GET", "/v1/transfers", 200},
		{"alice", "GET", "/v1/proposals", 403},
		{"anna", "GET", "/v1/proposals/prop_1", 403},
		{"alice", "POST", "/v1/proposals/prop_1/approve", 403},
		{"anna", "POST", "/v1/proposals/prop_1/reject", 403},
		{"both", "GET", "/v1/proposals", 200},
		{"house", "GET", "/v1/proposals/prop_1", 200},
	} {
		r := b.do(tc.who, tc.method, tc.path, "")
		require.Equal(t, tc.status, r.StatusCode, "%s %s %s: %s", tc.who, tc.method, tc.path, r.body)
		if tc.status == 403 {
			r.problem(t, http.StatusForbidden, gateway.CodeForbidden)
		}
	}
	require.Empty(t, b.store.proposals["prop_1"].Votes)
}

func TestAnotherClientsThingsDoNotExist(t *testing.T) {
	t.Parallel()
	b := setup(t, nil)
	got := b.receipt("alice", message("M1", uetrA))
	b.store.reports["rep_1"] = gateway.Report{ID: "rep_1", Client: "alpha", TransferID: got.Transfers[0].ID, Body: []byte("<x/>")}
	b.store.proposals["prop_1"] = proposal("prop_1", "alpha", "alice")
	transfer := "/v1/transfers/" + got.Transfers[0].ID
	for _, path := range []string{
		"/v1/messages/" + got.Message.ID, "/v1/messages/" + got.Message.ID + "/original", transfer, transfer + "/events", transfer + "/reports", "/v1/reports/rep_1",
	} {
		require.Equal(t, http.StatusOK, b.get("alice", path).StatusCode, path)
		require.Equal(t, http.StatusOK, b.get("house", path).StatusCode, path)
		theirs := b.get("bob", path)
		p := theirs.problem(t, http.StatusNotFound, gateway.CodeNotFound)

		// What isn't theirs looks like what isn't there.
		id := strings.Split(path, "/")[3]
		absent := b.get("bob", strings.Replace(path, id, "nothing", 1)).problem(t, http.StatusNotFound, gateway.CodeNotFound)
		require.Equal(t, p.Detail, strings.Replace(absent.Detail, "nothing", id, 1))
	}
	b.get("otto", "/v1/proposals/prop_1").problem(t, http.StatusNotFound, gateway.CodeNotFound)
	b.do("otto", "POST", "/v1/proposals/prop_1/approve", "").problem(t, http.StatusNotFound, gateway.CodeNotFound)
	require.Empty(t, b.store.proposals["prop_1"].Votes)

	require.Len(t, b.get("alice", "/v1/transfers").object(t)["data"], 1)
	require.Len(t, b.get("house", "/v1/transfers?message_id="+got.Message.ID).object(t)["data"], 1)
	require.Empty(t, b.get("bob", "/v1/transfers?message_id="+got.Message.ID).object(t)["data"])
	require.Empty(t, b.get("otto", "/v1/proposals").object(t)["data"])
	require.Len(t, b.get("house", "/v1/proposals").object(t)["data"], 1)
}

func TestCredentialsThatFourEyesCouldNotTellApartAreRefused(t *testing.T) {
	t.Parallel()
	for name, bad := range map[string]api.Credential{
		"no name":           credential("", "alpha", api.RoleViewer),
		"same name":         credential("alice", "beta", api.RoleViewer),
		"same key":          {Name: "second", Client: "alpha", KeySHA256: api.HashKey(key("alice")), Roles: []api.Role{api.RoleOfficer}},
		"no key":            {Name: "second", Client: "alpha", Roles: []api.Role{api.RoleOfficer}},
		"empty key":         {Name: "second", Client: "alpha", KeySHA256: api.HashKey(""), Roles: []api.Role{api.RoleOfficer}},
		"no role":           credential("second", "alpha"),
		"strange role":      credential("second", "alpha", "root"),
		"strange client":    credential("second", "gamma", api.RoleViewer),
		"house submits":     credential("second", "", api.RoleOfficer, api.RoleSubmitter),
		"valid, as control": credential("second", "beta", api.RoleOfficer, api.RoleSubmitter),
	} {
		o := options(newMemory())
		o.Credentials = append(o.Credentials, bad)
		_, err := api.New(o)
		if strings.HasPrefix(name, "valid") {
			require.NoError(t, err)
			continue
		}
		require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err), name)
	}
}

func TestOptionsThatCannotWorkAreRefused(t *testing.T) {
	t.Parallel()
	for name, change := range map[string]func(*api.Options){
		"no intake":        func(o *api.Options) { o.Intake = nil },
		"no store":         func(o *api.Options) { o.Store = nil },
		"no voting":        func(o *api.Options) { o.Voting = nil },
		"no status":        func(o *api.Options) { o.StatusOf = nil },
		"client twice":     func(o *api.Options) { o.Clients = append(o.Clients, &gateway.Client{ID: "alpha"}) },
		"client nameless":  func(o *api.Options) { o.Clients = append(o.Clients, &gateway.Client{}) },
		"body over 64 MB":  func(o *api.Options) { o.Limits.Body = map[string]int64{"alpha": 64<<20 + 1} },
		"body of no bytes": func(o *api.Options) { o.Limits.Body = map[string]int64{"alpha": 0} },
	} {
		o := options(newMemory())
		change(&o)
		_, err := api.New(o)
		require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err), name)
	}
}

func TestKeyHashesAreReadFromHex(t *testing.T) {
	t.Parallel()
	hash, err := api.ParseKeyHash(hexHash("k"))
	require.NoError(t, err)
	require.Equal(t, api.HashKey("k"), hash)
	for _, text := range []string{"", "00", strings.Repeat("g", 64), hexHash("k") + "00"} {
		_, err := api.ParseKeyHash(text)
		require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err))
	}
}
