package compliance_test

import (
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance"
	"github.com/vostro-gateway/vostro/gateway"
)

const houseLimits = `package house.limits

fault contains f if {
	some i, tx in input.message.FIToFICstmrCdtTrf.CdtTrfTxInf
	tx.IntrBkSttlmAmt.Ccy in data.closed
	path := sprintf("/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[%d]/IntrBkSttlmAmt", [i + 1])
	f := {"path": path, "rule": "ALPHA-1", "reason": "AM03", "hint": "this currency is closed"}
}
`

const houseLength = `package house.length

fault contains {"path": path, "rule": "ALPHA-2", "reason": "CH16", "hint": "at most 10 characters", "found": value} if {
	some path, value in input.paths
	endswith(path, "/EndToEndId")
	count(value) > 10
}
`

func house(t *testing.T, files map[string]string) (*compliance.MessageRules, error) {
	t.Helper()
	folder := fstest.MapFS{}
	for name, text := range files {
		folder[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return compliance.NewMessageRules(t.Context(), folder, 5*time.Second)
}

// messageIn is a message as rules see it.
func messageIn(currency, endToEnd string) map[string]any {
	return map[string]any{
		"message": map[string]any{"FIToFICstmrCdtTrf": map[string]any{"CdtTrfTxInf": []any{
			map[string]any{"IntrBkSttlmAmt": map[string]any{"text": "1.00", "Ccy": currency}},
		}}},
		"paths": map[string]any{"/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[1]/PmtId/EndToEndId": endToEnd},
	}
}

func TestHouseRulesOfSeveralPackagesFindTheirFaults(t *testing.T) {
	t.Parallel()

	rules, err := house(t, map[string]string{"limits.rego": houseLimits, "length.rego": houseLength, "data.yaml": "closed: [RUB, BYN]\n"})
	require.NoError(t, err)
	faults, err := rules.Judge(messageIn("EUR", "short"))
	require.NoError(t, err)
	require.Empty(t, faults)
	faults, err = rules.Judge(messageIn("RUB", "longer than ten"))
	require.NoError(t, err)
	require.Equal(t, []gateway.Fault{
		{Path: "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[1]/IntrBkSttlmAmt", Rule: "ALPHA-1", Reason: "AM03", Hint: "this currency is closed"},
		{Path: "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[1]/PmtId/EndToEndId", Rule: "ALPHA-2", Reason: "CH16", Hint: "at most 10 characters", Found: "longer than ten"},
	}, faults)
	code, data := rules.Digest()
	require.Len(t, code, 64)
	require.NotEqual(t, code, data)
}

func TestHouseRulesThatCanNotBeUsedAreRefused(t *testing.T) {
	t.Parallel()

	for name, c := range map[string]struct{ rego, says string }{
		"no package below house":   {"package policy.x\n\nfault contains 1 if false\n", "neither below house nor below lib"},
		"the root itself":          {"package house\n\nfault contains 1 if false\n", "neither below house nor below lib"},
		"no fault":                 {"package house.x\n\nother := 1\n", "declares no fault"},
		"fault is no set":          {"package house.x\n\nfault := 1\n", "must be a set"},
		"reaches outside":          {"package house.x\n\nfault contains f if f := http.send({\"url\": \"http://x\", \"method\": \"GET\"})\n", "http.send"},
		"reads a clock":            {"package house.x\n\nfault contains f if f := time.now_ns()\n", "time.now_ns"},
		"unused variable":          {"package house.x\n\nfault contains {\"a\": 1} if x := 1\n", "x"},
		"no Rego":                  {"package house.x\n\nfault contains if\n", "house.rego"},
		"its own test fails":       {"package house.x\n\nfault contains 1 if false\n\ntest_it if count(fault) == 1\n", "test_it fails"},
		"helpers beside the house": {"package lib.x\n\nother := 1\n", "no package below house"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()

			_, err := house(t, map[string]string{"house.rego": c.rego})
			require.ErrorContains(t, err, c.says)
			require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err))
		})
	}
}

func TestHouseRulesThatFailGiveNoVerdict(t *testing.T) {
	t.Parallel()

	for name, body := range map[string]string{
		"no object":        `fault contains 1`,
		"no path":          `fault contains {"rule": "A", "reason": "AM03", "hint": "h"}`,
		"empty hint":       `fault contains {"path": "/Document", "rule": "A", "reason": "AM03", "hint": ""}`,
		"unknown member":   `fault contains {"path": "/Document", "rule": "A", "reason": "AM03", "hint": "h", "text": "t"}`,
		"number as rule":   `fault contains {"path": "/Document", "rule": 1, "reason": "AM03", "hint": "h"}`,
		"evaluation fails": `fault contains {"path": "/Document", "rule": "A", "reason": "AM03", "hint": h} if h := sprintf("%d", [to_number(input.message)])`,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()

			rules, err := house(t, map[string]string{"x.rego": "package house.x\n\n" + body + "\n"})
			require.NoError(t, err)
			_, err = rules.Judge(map[string]any{"message": "no number"})
			require.ErrorContains(t, err, "house rules")
		})
	}
}

func TestHouseRulesThatNeverEndGiveNoVerdict(t *testing.T) {
	t.Parallel()

	slow := "package house.x\n\nfault contains {\"path\": \"/Document\", \"rule\": \"A\", \"reason\": \"AM03\", \"hint\": \"h\"} if {\n" +
		"\tcount([x | some a in numbers.range(1, 3000); some b in numbers.range(1, 3000); x := a * b]) == 7\n}\n"
	rules, err := compliance.NewMessageRules(t.Context(), fstest.MapFS{"x.rego": &fstest.MapFile{Data: []byte(slow)}}, time.Millisecond)
	require.NoError(t, err)
	_, err = rules.Judge(map[string]any{})
	require.ErrorContains(t, err, "cut off")
}
