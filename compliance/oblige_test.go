package compliance_test

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance"
	"github.com/vostro-gateway/vostro/gateway"
)

const passes = "package policy.open\n\nallow := true\n"

func obliges(member string) string {
	return "package policy.duty\n\noblige contains {\"rule\": \"duty\", \"text\": \"t\", " + member + "}\n"
}

func TestPackagesObligeASendTogether(t *testing.T) {
	t.Parallel()
	verifier := common.HexToAddress("0x00000000000000000000000000000000000000Cc")
	e := engineOf(t, passes,
		"package policy.one\n\noblige contains {\"rule\": \"one\", \"text\": \"wait\", \"delay\": \"90m\", \"report\": \"large\"}\n",
		"package policy.two\n\noblige contains {\"rule\": \"two\", \"text\": \"safe\", \"finality\": \"12\", \"verifiers\": [\""+verifier.Hex()+"\"]} if input.transfer.amount.currency == \"EUR\"\n")
	d := screen(t, e, payment())
	require.Equal(t, gateway.Allow, d.Outcome, d.Reasons)
	require.Equal(t, gateway.Obligations{
		{Rule: "one", Text: "wait", Delay: 90 * time.Minute, Report: "large", Withheld: gateway.WithheldAll},
		{Rule: "two", Text: "safe", Finality: "12", Verifiers: []gateway.Address{verifier}, Withheld: gateway.WithheldAll},
	}, d.Obligations)
}

func TestAnObligationThatNobodyUnderstandsHolds(t *testing.T) {
	t.Parallel()
	for name, member := range map[string]string{
		"a strange member": `"delai": "2h"`, "no duration": `"delay": "soon"`, "a negative delay": `"delay": "-1h"`, "for ever": `"delay": "9000h"`,
		"no finality": `"finality": "soon"`, "no address": `"verifiers": ["0x12"]`, "no list": `"verifiers": "0x12"`, "no tag": `"report": "A B"`,
		"a number": `"delay": 5`, "nothing": `"disclose": true`,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := screen(t, engineOf(t, passes, obliges(member)), payment())
			require.Equal(t, gateway.Hold, d.Outcome)
			require.Equal(t, []string{compliance.RuleMalformed}, rulesOf(d))
		})
	}
}

func TestAReleaseIsBoundToTheObligationsThatThereWereAtTheHold(t *testing.T) {
	t.Parallel()
	held := "package policy.held\n\nallow := true\n\nhold contains {\"rule\": \"r\", \"text\": \"t\"}\n"
	e := engineOf(t, held, obliges(`"finality": "safe"`))
	tr := payment()
	d := screen(t, e, tr)
	p := released(t, e, tr)
	p.Input = d.Asked
	d, err := e.Screen(t.Context(), tr, p, noon)
	require.NoError(t, err)
	require.Equal(t, gateway.Allow, d.Outcome)

	require.NoError(t, e.Reload(t.Context(), rules(held, obliges(`"finality": "12"`))))
	d, err = e.Screen(t.Context(), tr, p, noon)
	require.NoError(t, err)
	require.Equal(t, gateway.Hold, d.Outcome, "other obligations are another question")
}

func TestTheKeySignsNothingThatFallsShortOfAnObligation(t *testing.T) {
	t.Parallel()
	verifier := common.HexToAddress("0xcc")
	v3 := func(finality ...byte) []byte { return append([]byte{0xa6, 0x9d, 0xd4, 0xaa, 0, 0, 0, 0}, finality...) }
	for name, c := range map[string]struct {
		obligation gateway.Obligation
		args       []byte
		from       time.Time
		signs      bool
	}{
		"full, sent full":             {gateway.Obligation{Finality: "full"}, v3(0, 0, 0, 0), time.Time{}, true},
		"full, sent safe":             {gateway.Obligation{Finality: "full"}, v3(0, 1, 0, 0), time.Time{}, false},
		"twelve, sent five":           {gateway.Obligation{Finality: "12"}, v3(0, 0, 0, 5), time.Time{}, false},
		"an encoding that is cut off": {gateway.Obligation{Finality: "1"}, v3(), time.Time{}, false},
		"a flag nobody knows":         {gateway.Obligation{Finality: "1"}, v3(0, 2, 0, 0), time.Time{}, false},
		"a verifier, asked":           {gateway.Obligation{Verifiers: []gateway.Address{verifier}}, append(v3(0, 0, 0, 0), verifier[:]...), time.Time{}, true},
		"a verifier, not asked":       {gateway.Obligation{Verifiers: []gateway.Address{verifier}}, v3(0, 0, 0, 0), time.Time{}, false},
		"a delay that is over":        {gateway.Obligation{Delay: time.Hour}, v3(0, 0, 0, 0), noon.Add(-time.Hour), true},
		"a delay that isn't over":     {gateway.Obligation{Delay: time.Hour}, v3(0, 0, 0, 0), noon.Add(-time.Minute), false},
		"a delay that hasn't begun":   {gateway.Obligation{Delay: time.Hour}, v3(0, 0, 0, 0), time.Time{}, false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			e := signingEngine(t, compliance.NewKeySigner(testKey))
			tr := payment()
			d := screen(t, e, tr)
			d.Obligations = gateway.Obligations{c.obligation}
			tr.Progress.DelayedFrom = c.from
			terms := termsFor(t, tr)
			terms.ExtraArgs = c.args
			_, err := e.Approve(t.Context(), tr, d, terms, noon)
			if c.signs {
				require.NoError(t, err)
				return
			}
			require.Equal(t, gateway.CodePolicy, gateway.CodeOf(err), err)
		})
	}
}

func TestTheKeySignsNothingWeakerThanTheRoute(t *testing.T) {
	t.Parallel()
	e := signingEngine(t, compliance.NewKeySigner(testKey))
	tr := payment()
	tr.Route.Finality = "64"
	terms := termsFor(t, tr)
	terms.ExtraArgs = []byte{0xa6, 0x9d, 0xd4, 0xaa, 0, 0, 0, 0, 0, 0, 0, 32}
	_, err := e.Approve(t.Context(), tr, screen(t, e, tr), terms, noon)
	require.ErrorContains(t, err, "less finality")
}

func TestTheCheckFindsObligationsThatBindNothing(t *testing.T) {
	t.Parallel()
	const tests = "package policy.duty_test\n\nimport data.policy.duty\n\ntest_it if count(duty.oblige) >= 0\n"
	for name, c := range map[string]struct{ rules, found string }{
		"a good one":        {obliges(`"delay": "2h"`), ""},
		"no duration":       {obliges(`"delay": "soon"`), `a.rego:3:56: this obligation has a delay "soon"`},
		"a strange member":  {obliges(`"until": "2h"`), `an obligation has no member "until"`},
		"nothing":           {obliges(`"disclose": true`), "obliges to nothing"},
		"no set":            {"package policy.duty\n\noblige := true\n", "a.rego:3:1: oblige is a set of obligations"},
		"hangs on releases": {"package policy.duty\n\noblige contains {\"rule\": \"r\", \"text\": \"t\", \"report\": \"x\"} if released\n\nreleased if input.release.proposal\n", "a.rego:3:1: an obligation can't hang on input.release"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b, err := compliance.ReadFiles(map[string]string{"a.rego": c.rules, "a_test.rego": tests, "b.rego": passes})
			require.NoError(t, err)
			r, err := compliance.Check(t.Context(), b, compliance.CheckOptions{Budget: patient, Coverage: 1})
			require.NoError(t, err)
			if c.found == "" {
				require.Empty(t, r.Findings)
				return
			}
			require.NotEmpty(t, r.Findings)
			text := ""
			for _, f := range r.Findings {
				text += f.String() + "\n"
			}
			require.Contains(t, text, c.found)
		})
	}
}
