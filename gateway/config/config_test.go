package config_test

import (
	"bytes"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway/config"
)

// good is a whole configuration; %DIR% is where its files are.
const good = `
server: {listen: ":8443"}
store: {dsn: "sqlite:vostro.db"}
clients:
  - id: alpha
    bics: [ALPHDEFFXXX]
    credentials:
      - {name: backoffice, api_key_sha256: "1111111111111111111111111111111111111111111111111111111111111111", roles: [submitter]}
      - {name: officer-1, api_key_sha256: "2222222222222222222222222222222222222222222222222222222222222222", roles: [officer]}
    statuses: [RJCT, ACSC]
    callbacks: [{webhook: "https://bank.example/vostro"}]
    senders: {ethereum: "0x5FbDB2315678afecb367f032d93F642f64180aa3"}
chains:
  - name: ethereum
    chain_id: "1"
    selector: "5009297550715157269"
    router: "0x5FbDB2315678afecb367f032d93F642f64180aa3"
    finality: {tag: finalized}
    endpoints: [{url: "https://a.example/key", operator: a}, {url: "https://b.example", operator: b}, {url: "https://c.example", operator: c}]
    quorum: 2
    signers: [{keystore: key.json, password_file: key.txt}]
  - name: base
    chain_id: "8453"
    selector: "15971525489660198786"
    router: "0x5FbDB2315678afecb367f032d93F642f64180aa3"
    finality: {depth: 64}
    endpoints: [{url: "https://a.example", operator: a}]
    trust: single
    quorum: 1
    signers: [{keystore: key.json, password_file: key.txt}]
lanes:
  - {from: ethereum, to: base, receiver: "0x5FbDB2315678afecb367f032d93F642f64180aa3", fee_ceiling: "0.01"}
tokens:
  - {currency: EUR, chain: ethereum, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3", decimals: 6}
directory: {file: directory.yaml}
compliance: {approval_key: {keystore: key.json, password_file: key.txt}}
webhooks: {key_file: key.txt, retry: [1s, 2s]}
`

func load(t *testing.T, yaml string) (*config.Config, error) {
	t.Helper()
	dir := t.TempDir()
	for _, name := range []string{"key.json", "key.txt", "directory.yaml"} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte("x"), 0o600))
	}
	path := filepath.Join(dir, "vostro.yaml")
	require.NoError(t, os.WriteFile(path, []byte(yaml), 0o600))
	cfg, err := config.Load(path)
	if err == nil {
		cfg.Resolve(path)
	}
	return cfg, err
}

func TestAWholeConfigurationPassesWithDefaultsFilledIn(t *testing.T) {
	t.Parallel()
	cfg, err := load(t, good)
	require.NoError(t, err)
	require.NoError(t, cfg.Check())
	require.Equal(t, "cbpr-2026", cfg.Clients[0].Profile, "default inside a list")
	require.Equal(t, []string{"RJCT", "ACSC"}, cfg.Clients[0].Statuses, "a list replaces the default whole")
	require.Equal(t, []time.Duration{time.Second, 2 * time.Second}, cfg.Webhooks.Retry)
	require.Equal(t, 8*time.Hour, cfg.Lanes[0].ExecutionWindow)
	require.True(t, filepath.IsAbs(cfg.Directory.File), "file names are relative to the configuration")
}

func TestUnknownKeysAreRefusedWithTheirName(t *testing.T) {
	t.Parallel()
	for _, yaml := range []string{
		strings.Replace(good, `server: {listen: ":8443"}`, `server: {listen: ":8443", lisetn: x}`, 1),
		strings.Replace(good, "id: alpha", "id: alpha\n    lisetn: 1", 1),
		good + "\nlisetn: 1\n",
	} {
		_, err := load(t, yaml)
		require.ErrorContains(t, err, "lisetn")
	}
}

func TestCheckNamesEveryFindingAtOnce(t *testing.T) {
	t.Parallel()
	cases := map[string]struct{ old, new, want string }{
		"quorum of half":            {"quorum: 2", "quorum: 1", "chains[0].quorum"},
		"one operator twice":        {"operator: b", "operator: a", "chains[0].endpoints[1].operator"},
		"one endpoint believed":     {"    trust: single\n", "", "trust: single"},
		"two finalities":            {"finality: {depth: 64}", "finality: {depth: 64, instant: true}", "chains[1].finality"},
		"bad checksum":              {`router: "0x5FbDB2315678afecb367f032d93F642f64180aa3"`, `router: "0x5fbDB2315678afecb367f032d93F642f64180aa3"`, "EIP-55"},
		"an unknown resolution":     {"    credentials:\n", "    resolution: [account, guess]\n    credentials:\n", "clients[0].resolution[1]"},
		"a resolution twice":        {"    credentials:\n", "    resolution: [account, account]\n    credentials:\n", "stands twice"},
		"no resolution":             {"    credentials:\n", "    resolution: []\n    credentials:\n", "clients[0].resolution"},
		"approvals by nobody":       {"{file: directory.yaml}", "{file: directory.yaml, approvals: 0}", "directory.approvals"},
		"too many approvals":        {"{file: directory.yaml}", "{file: directory.yaml, approvals: 11}", "directory.approvals"},
		"one key under two names":   {"2222222222222222222222222222222222222222222222222222222222222222", "1111111111111111111111111111111111111111111111111111111111111111", "one pair of eyes"},
		"credential name twice":     {"name: officer-1", "name: backoffice", "credentials[1].name"},
		"staff that submits":        {"chains:\n", "staff: [{name: desk, api_key_sha256: \"" + strings.Repeat("3", 64) + "\", roles: [submitter]}]\nchains:\n", "staff[0].roles"},
		"staff with a client's key": {"chains:\n", "staff: [{name: desk, api_key_sha256: \"" + strings.Repeat("1", 64) + "\", roles: [officer]}]\nchains:\n", "one pair of eyes"},
		"a title of no officer":     {"roles: [submitter]", "roles: [submitter], titles: [mlro]", "is no officer"},
		"a title of many words":     {"roles: [officer]", "roles: [officer], titles: [\"head of risk\"]", "is no title"},
		"a title twice":             {"roles: [officer]", "roles: [officer], titles: [mlro, mlro]", "stands twice"},
		"unknown role":              {"roles: [officer]", "roles: [boss]", "boss"},
		"unknown chain in lane":     {"to: base", "to: bse", "lanes[0].to"},
		"callback without TLS":      {"https://bank.example/vostro", "http://bank.example/vostro", "allow_insecure"},
		"password in the DSN":       {"sqlite:vostro.db", "postgres://u:secret@h/db", "dsn_file"},
		"no questions at all":       {"chain_id: \"1\"", "chain_id: \"1\"\n    batch: 0", "chains[0].batch"},
		"unknown proofs":            {"chain_id: \"1\"", "chain_id: \"1\"\n    proofs: some", "chains[0].proofs"},
		"missing keystore":          {"keystore: key.json, password_file: key.txt}]\n  - name: base", "keystore: nokey.json, password_file: key.txt}]\n  - name: base", "chains[0].signers[0].keystore"},
		"ceiling that is no number": {`fee_ceiling: "0.01"`, `fee_ceiling: "1e-2"`, "lanes[0].fee_ceiling"},
		"wallets behind a receiver": {`fee_ceiling: "0.01"`, `fee_ceiling: "0.01", mode: wallet`, "lanes[0].receiver"},
		"wallets without finality":  {`receiver: "0x5FbDB2315678afecb367f032d93F642f64180aa3", fee_ceiling`, `mode: wallet, finality: safe, fee_ceiling`, "lanes[0].finality"},
		"orders to wallets":         {`receiver: "0x5FbDB2315678afecb367f032d93F642f64180aa3", fee_ceiling`, `mode: wallet, fund_receivers: ["0x5FbDB2315678afecb367f032d93F642f64180aa3"], fee_ceiling`, "lanes[0].fund_receivers"},
		"no such mode":              {`fee_ceiling: "0.01"`, `fee_ceiling: "0.01", mode: vault`, "lanes[0].mode"},
		"fees in no token":          {`fee_ceiling: "0.01"`, `fee_ceiling: "0.01", fee_token: link, fee_token_ceiling: "1"`, "lanes[0].fee_token"},
		"fees without a bound":      {`fee_ceiling: "0.01"`, `fee_ceiling: "0.01", fee_token: "0x5FbDB2315678afecb367f032d93F642f64180aa3"`, "lanes[0].fee_token_ceiling"},
		"a bound of no fee token":   {`fee_ceiling: "0.01"`, `fee_ceiling: "0.01", fee_token_ceiling: "1"`, "lanes[0].fee_token_ceiling"},
		"no finality of a lane":     {`fee_ceiling: "0.01"}`, `fee_ceiling: "0.01", finality: fast}`, "lanes[0].finality"},
		"too deep a finality":       {`fee_ceiling: "0.01"}`, `fee_ceiling: "0.01", finality: "65536"}`, "lanes[0].finality"},
		"more failures than sends":  {`fee_ceiling: "0.01"}`, `fee_ceiling: "0.01", breaker: {failures: 21}}`, "lanes[0].breaker.failures"},
		"stranded below nothing":    {`fee_ceiling: "0.01"}`, `fee_ceiling: "0.01", breaker: {stranded: -1}}`, "lanes[0].breaker.stranded"},
		"a breaker without sends":   {`fee_ceiling: "0.01"}`, `fee_ceiling: "0.01", breaker: {failures: 0, stranded: 0, of: 0}}`, "lanes[0].breaker.of"},
		"velocity no number":        {`fee_ceiling: "0.01"}`, `fee_ceiling: "0.01", breaker: {velocity: {amount: "1e6"}}}`, "lanes[0].breaker.velocity.amount"},
		"velocity without time":     {`fee_ceiling: "0.01"}`, `fee_ceiling: "0.01", breaker: {velocity: {amount: "1", window: 0s}}}`, "lanes[0].breaker.velocity.window"},
		"unknown answer to curse":   {`fee_ceiling: "0.01"}`, `fee_ceiling: "0.01", breaker: {curse: ignore}}`, "lanes[0].breaker.curse"},
		"half a verifier": {
			`fee_ceiling: "0.01"}`, `fee_ceiling: "0.01", verifiers: [{source: "0x5FbDB2315678afecb367f032d93F642f64180aa3"}]}`, "lanes[0].verifiers[0].destination",
		},
		"a cancellation for e-2": {"chain_id: \"1\"", "chain_id: \"1\"\n    cancel_ceiling: \"1e-2\"", "chains[0].cancel_ceiling"},
		"a tip over its ceiling": {"chain_id: \"1\"", "chain_id: \"1\"\n    tip_ceiling: \"999999999\"", "chains[0].tip_ceiling"},
		"a negative budget":      {"chain_id: \"1\"", "chain_id: \"1\"\n    cancel_budget: \"-1\"", "chains[0].cancel_budget"},
		"no gas to cancel with":  {"chain_id: \"1\"", "chain_id: \"1\"\n    cancel_gas: 20999", "chains[0].cancel_gas"},
		"no signer":              {keystoreSigner, "signers: []\n  - name: base", "chains[0].signers: is empty"},
		"two signers of one name": {
			keystoreSigner, strings.Replace(keystoreSigner, "[{", "[{name: a, keystore: key.json, password_file: key.txt}, {name: a, ", 1), "chains[0].signers[1].name",
		},
		"a signer of another chain": {`fee_ceiling: "0.01"}`, `fee_ceiling: "0.01", signers: [a]}`, "lanes[0].signers[0]"},
		"a patience below nothing":  {"directory: {", "engine: {held: -1h}\ndirectory: {", "engine.held: -1h0m0s is negative"},
		"a look back in time":       {"chain_id: \"1\"", "chain_id: \"1\"\n    poll: -1s", "chains[0].poll: -1s is negative"},
		"no port":                   {`":8443"`, `"8443"`, "server.listen"},
		"a port by name":            {`":8443"`, `":https"`, "server.listen"},
		"no certificate there":      {`":8443"`, `":8443", cert_file: nope.crt, key_file: key.txt`, "nope.crt"},
		"no certificate in it":      {`":8443"`, `":8443", cert_file: key.txt, key_file: key.txt`, "server.cert_file"},
		"unknown status":            {"statuses: [RJCT, ACSC]", "statuses: [RJCT, DONE]", "clients[0].statuses[1]"},
		"a gateway without a BIC":   {"directory: {", "reports: {bic: VOSTRO}\ndirectory: {", `reports.bic: "VOSTRO" is no BIC`},
		"an unknown header":         {"    credentials:\n", "    header: sometimes\n    credentials:\n", "clients[0].header"},
		"headers from nobody":       {"    credentials:\n", "    header: always\n    credentials:\n", "clients[0].header: always needs reports.bic"},
		"too long a service":        {"    credentials:\n", "    biz_svc: swift.cbprplus.cov.04.and.more.of.it\n    credentials:\n", "clients[0].biz_svc"},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			yaml := strings.Replace(good, c.old, c.new, 1)
			require.NotEqual(t, good, yaml, "the case changes something")
			cfg, err := load(t, yaml)
			require.NoError(t, err)
			err = cfg.Check()
			require.ErrorContains(t, err, c.want)
			require.NotContains(t, err.Error(), "secret@")
		})
	}
	t.Run("all at once", func(t *testing.T) {
		t.Parallel()
		yaml := strings.NewReplacer("quorum: 2", "quorum: 1", "roles: [officer]", "roles: [boss]").Replace(good)
		cfg, err := load(t, yaml)
		require.NoError(t, err)
		err = cfg.Check()
		require.ErrorContains(t, err, "quorum")
		require.ErrorContains(t, err, "boss")
	})
}

func TestExplainShowsEveryKeyAndNoSecret(t *testing.T) {
	t.Parallel()
	cfg, err := load(t, good)
	require.NoError(t, err)
	var out bytes.Buffer
	require.NoError(t, cfg.Explain(&out))
	require.Contains(t, out.String(), "chains[0].endpoints[0].url")
	require.NotContains(t, out.String(), "a.example/key", "the path of an endpoint may be its key")
	require.Regexp(t, `server\.listen += ":8443" .*; file`, out.String())
	require.Regexp(t, `kafka\.inbound += \[\] .*; default`, out.String())
	require.Regexp(t, `staff += \[\] .*; default`, out.String())
	require.Regexp(t, `engine\.batch += 10 .*; default`, out.String())
}

// Every key must say what it means, or explain would print an empty word.
func TestEveryKeyIsDocumented(t *testing.T) {
	t.Parallel()
	var walk func(reflect.Type)
	walk = func(typ reflect.Type) {
		for i := range typ.NumField() {
			f := typ.Field(i)
			if !f.IsExported() {
				continue
			}
			require.NotEmpty(t, f.Tag.Get("koanf"), "%s.%s", typ.Name(), f.Name)
			if f.Type.Kind() == reflect.Slice {
				require.NotEmpty(t, f.Tag.Get("doc"), "%s.%s", typ.Name(), f.Name)
			}
			switch {
			case f.Type.Kind() == reflect.Struct:
				walk(f.Type)
			case f.Type.Kind() == reflect.Slice && f.Type.Elem().Kind() == reflect.Struct:
				walk(f.Type.Elem())
			default:
				require.NotEmpty(t, f.Tag.Get("doc"), "%s.%s", typ.Name(), f.Name)
			}
		}
	}
	walk(reflect.TypeFor[config.Config]())
}

func TestAClientsBodyLimitIsItsOwnOrTheServers(t *testing.T) {
	t.Parallel()
	with := func(server, client string) (*config.Config, error) {
		text := strings.Replace(good, `listen: ":8443"`, `listen: ":8443"`+server, 1)
		return load(t, strings.Replace(text, "  - id: alpha\n", "  - id: alpha\n"+client, 1))
	}
	for _, c := range []struct {
		server, client string
		want           int64
	}{
		{"", "", 1 << 20},
		{", max_body: 4096", "", 4096},
		{", max_body: 4096", "    max_body: 67108864\n", 64 << 20},
	} {
		cfg, err := with(c.server, c.client)
		require.NoError(t, err)
		require.NoError(t, cfg.Check())
		require.Equal(t, c.want, cfg.MaxBodyOf(cfg.Clients[0]))
	}
	for _, client := range []string{"    max_body: 67108865\n", "    max_body: -1\n"} {
		cfg, err := with("", client)
		require.NoError(t, err)
		require.ErrorContains(t, cfg.Check(), "clients[0].max_body")
	}
}
