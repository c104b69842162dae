package mappings_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/mappings"
)

func TestStatusDocumentIsUpToDate(t *testing.T) {
	t.Parallel()
	const path = "../docs/statuses.md"
	got := mappings.DefaultStatuses().Document()
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	committed, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, got, string(committed), "go test ./mappings -run TestStatusDocument -update")
}

// The reasons that the stages, the mapping and the policy give have a row each,
// so that no bank is left with a code that says nothing.
func TestEveryRuleOfTheGatewayHasARow(t *testing.T) {
	t.Parallel()
	table := mappings.DefaultStatuses()
	literal := regexp.MustCompile(`Rule: +"([^"]+)"|= "((?:MAP|RTR)-[A-Z]+)"|"rule": "([a-z.-]+)"`)
	found := 0
	for _, pattern := range []string{"../gateway/engine/*.go", "*.go", "../compliance/policies/*.rego"} {
		files, err := filepath.Glob(pattern)
		require.NoError(t, err)
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") || strings.HasSuffix(file, "_test.rego") {
				continue
			}
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			for _, m := range literal.FindAllStringSubmatch(string(text), -1) {
				rule := m[1] + m[2] + m[3]
				switch rule {
				case "contradiction", "finality", "return":
					continue // told by camt.054 and a case, never by a status
				case "nonce":
					continue // an alarm for the bank's own engineers
				}
				code, proprietary := table.Code(gateway.Reason{Rule: rule})
				require.NotEmpty(t, code+proprietary, "%s in %s", rule, file)
				found++
			}
		}
	}
	require.Greater(t, found, 20, "the search finds what it looks for")
}

// What a rule says itself is told as it is, so the table must not promise other codes.
func TestTheTableNamesEveryCodeThatARuleForMessagesGives(t *testing.T) {
	t.Parallel()
	table := mappings.DefaultStatuses()
	lacking := map[string][]string{}
	for _, r := range iso20022.RuleReasons() {
		code, promised := table.Promised(r.Rule)
		if code == r.Reason || slices.Contains(promised, r.Reason) {
			continue
		}
		lacking[code] = append(lacking[code], r.Rule+" "+r.Reason)
	}
	require.Empty(t, lacking, "by the code of the first row that covers the rule")
}

func TestCodesOfTheTableArePublished(t *testing.T) {
	t.Parallel()
	raw, err := os.ReadFile(filepath.Join(sharedDir(t, "codes"), "external_status_reason_code.json"))
	require.NoError(t, err)
	var set struct {
		Codes map[string]string `json:"codes"`
	}
	require.NoError(t, json.Unmarshal(raw, &set))
	require.NotEmpty(t, set.Codes)
	for code := range set.Codes {
		_, err := mappings.DefaultStatuses().With([]byte("reasons: [{rules: [x], code: " + code + "}]"))
		require.NoError(t, err, code)
	}
	for _, code := range regexp.MustCompile(`\b[A-Z]{2}[A-Z0-9]{2}\b`).FindAllString(mappings.StatusReasonCodes, -1) {
		require.Contains(t, set.Codes, code)
	}
}

func TestAClientsRowsComeFirst(t *testing.T) {
	t.Parallel()
	base := mappings.DefaultStatuses()
	own, err := base.With([]byte(`
states: {settled: {statuses: [ACSC]}}
reasons:
  - {rules: [LANE_*], code: ED05}
  - {codes: [AC03], code: AC01}
  - {rules: ["limit.*"], codes: [AM14], proprietary: LIMIT}
replies: {pain.001.001.03: pacs.002.001.10}
`))
	require.NoError(t, err)
	for _, tc := range []struct {
		rule, iso, before, after string
	}{
		{"LANE_CURSED", "ED06", "ED06", "ED05"},
		{"LANE_CURSED", "", "ED06", "ED05"},
		{"RATE_LIMITED", "ED06", "ED06", "ED06"},
		{"VAL-IBAN", "AC03", "AC03", "AC01"},
		{"VAL-IBAN", "", "AC01", "AC01"},
		{"limit.day", "AM14", "AM14", "LIMIT"},
		{"limit.day", "AM02", "AM02", "AM02"},
		{"somebody's own", "", "", ""},
		{"somebody's own", "none of ISO's", "", ""},
		{"pacs.008:R28", "", "CH16", "CH16"},
	} {
		for table, want := range map[*mappings.Statuses]string{base: tc.before, own: tc.after} {
			code, proprietary := table.Code(gateway.Reason{Rule: tc.rule, ISO: tc.iso})
			require.Equal(t, want, code+proprietary, tc)
		}
	}
	settled := &gateway.Transfer{Status: gateway.Status{State: gateway.StateSettled}}
	status, _ := own.StatusOf(settled)
	require.Equal(t, "ACSC", status)
	status, _ = base.StatusOf(settled)
	require.Equal(t, "ACCC", status, "another client's rows change nothing for the others")
	require.Equal(t, "pacs.002.001.10", own.Reply("pain.001.001.03"))
	require.Equal(t, "pain.002.001.10", own.Reply("pain.001.001.09"))
	require.Equal(t, "pain.002.001.10", base.Reply("pain.001.001.03"))
	require.Equal(t, "pacs.002.001.10", base.Reply("pacs.009.001.08"))
}

// A row by rule would tell by its code what the words of the reason withhold.
func TestRowsSeeNoMoreOfAReasonThanItsSender(t *testing.T) {
	t.Parallel()
	own, err := mappings.DefaultStatuses().With([]byte("reasons: [{rules: [lists.eu, address.town], proprietary: LISTED}, {codes: [AC06], code: AC04}]"))
	require.NoError(t, err)
	for _, tc := range []struct {
		rule, iso string
		withheld  gateway.Withheld
		want      string
	}{
		{"lists.eu", "AC03", gateway.WithheldNothing, "LISTED"},
		{"lists.eu", "AC03", gateway.WithheldWords, "AC03"},
		{"lists.eu", "AC06", gateway.WithheldWords, "AC04"},
		{"lists.eu", "RR01", gateway.WithheldNothing, "RR01"},
		{"lists.eu", "AC03", gateway.WithheldAll, ""},
		{"address.town", "", gateway.WithheldAll, ""},
	} {
		code, proprietary := own.Code(gateway.Reason{Rule: tc.rule, ISO: tc.iso, Withheld: tc.withheld})
		require.Equal(t, tc.want, code+proprietary, tc)
	}
}

func TestRowsThatCanNotBeSentAreRefused(t *testing.T) {
	t.Parallel()
	for name, text := range map[string]string{
		"unknown key":                        "statuses: {}",
		"unknown state":                      "states: {lost: {statuses: [ACSP]}}",
		"unknown status":                     "states: {sent: {statuses: [ACSX]}}",
		"no status":                          "states: {sent: {code: G000}}",
		"unknown code":                       "reasons: [{rules: [a], code: ZZ99}]",
		"unknown code to replace":            "reasons: [{codes: [ZZ99], code: AC01}]",
		"a reason for nothing":               "reasons: [{code: AC01}]",
		"a reason without code":              "reasons: [{rules: [a]}]",
		"two codes":                          "reasons: [{rules: [a], code: AC01, proprietary: X}]",
		"a proprietary code too long":        "reasons: [{rules: [a], proprietary: " + strings.Repeat("x", 36) + "}]",
		"settled before it is":               "states: {credited: {statuses: [ACSC]}}",
		"credited before it is":              "states: {undelivered: {statuses: [ACCC]}}",
		"rejected in flight":                 "states: {stranded: {statuses: [RJCT], code: ED05}}",
		"canceled in flight":                 "states: {stranded: {statuses: [CANC]}}",
		"a rejection without reason":         "states: {rejected: {statuses: [RJCT]}}",
		"rejected, told as accepted":         "states: {rejected: {statuses: [ACSP], code: NARR}}",
		"a reply that isn't written":         "replies: {pacs.: pacs.002.001.15}",
		"no YAML":                            "states: [",
		"a settled payment told as rejected": "states: {settled: {statuses: [RJCT], code: AC01}}",
	} {
		_, err := mappings.DefaultStatuses().With([]byte(text))
		require.Error(t, err, name)
	}
	same, err := mappings.DefaultStatuses().With(nil)
	require.NoError(t, err)
	require.Equal(t, "ACSP", same.Row(gateway.StateSent).Statuses[0])
}
