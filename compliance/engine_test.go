package compliance_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance"
	"github.com/vostro-gateway/vostro/gateway"
)

var noon = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

// payment is a transfer that the default rules allow.
func payment() *gateway.Transfer {
	const uetr = "eb6305c9-1f7f-49de-aed0-16487c27b42d"
	ref := gateway.NewPaymentRef("ALPHDEFFXXX", gateway.KindCustomerCreditTransfer, "", uetr)
	return &gateway.Transfer{
		ID:        "tr_1",
		MessageID: "msg_1",
		Key:       gateway.UETRKey("alpha", gateway.KindCustomerCreditTransfer, "", uetr),
		Ref:       ref,
		Instruction: gateway.Instruction{
			MessageType: "pacs.008.001.08", MsgID: "M1", InstrID: "I1", EndToEndID: "E1", UETR: uetr,
			Amount: gateway.MustAmount("1250.75", "EUR"), SettlementDate: "2026-11-22", ChargeBearer: "SHAR",
			Debtor:          gateway.Party{Name: "Alpha Möbel GmbH", Address: gateway.PostalAddress{Town: "Berlin", Country: "DE"}},
			DebtorAccount:   gateway.Account{IBAN: "DE89370400440532013000"},
			DebtorAgent:     gateway.Agent{BICFI: "ALPHDEFFXXX"},
			Creditor:        gateway.Party{Name: "Beta Woods", Address: gateway.PostalAddress{Town: "Lyon", Country: "FR"}},
			CreditorAccount: gateway.Account{IBAN: "FR1420041010050500013M02606"},
			CreditorAgent:   gateway.Agent{BICFI: "BETAFRPPXXX"},
		},
		Route: &gateway.Route{
			Lane: "ethereum→base", Source: "ethereum", Destination: "base", Selector: "15971525489660198786",
			Mode: gateway.ModeReceiver, Sender: common.HexToAddress("0x51"), Receiver: common.HexToAddress("0x52"),
			Beneficiary: common.HexToAddress("0x53"), Token: common.HexToAddress("0x54"), DestToken: common.HexToAddress("0x55"),
			Decimals: 6, Units: "1250750000", FeeCeiling: "10000000000000000", GasLimit: 200_000,
			ContentHash: common.HexToHash("0x56"),
		},
	}
}

// counter gives ids that differ.
func counter() func() string {
	n := 0
	return func() string { n++; return fmt.Sprintf("dec_%d", n) }
}

// patient is a timeout that a loaded machine doesn't reach.
const patient = time.Minute

func defaultEngine(t *testing.T) *compliance.Engine {
	t.Helper()
	e, err := compliance.New(t.Context(), compliance.Config{NewID: counter(), Timeout: patient})
	require.NoError(t, err)
	return e
}

// rules gives a bundle of one file per package, named a.rego, b.rego …
func rules(sources ...string) fstest.MapFS {
	files := fstest.MapFS{}
	for i, source := range sources {
		files[string(rune('a'+i))+".rego"] = &fstest.MapFile{Data: []byte(source)}
	}
	return files
}

func engineOf(t *testing.T, sources ...string) *compliance.Engine {
	t.Helper()
	e, err := compliance.New(t.Context(), compliance.Config{Bundle: rules(sources...), NewID: counter(), Timeout: patient})
	require.NoError(t, err)
	return e
}

func screen(t *testing.T, e *compliance.Engine, tr *gateway.Transfer) gateway.Decision {
	t.Helper()
	d, err := e.Screen(t.Context(), tr, nil, noon)
	require.NoError(t, err)
	return d
}

func rulesOf(d gateway.Decision) []string {
	var names []string
	for _, r := range d.Reasons {
		names = append(names, r.Rule)
	}
	return names
}

const (
	allowAlways = "package policy.a\n\nallow := true\n"
	reason      = `{"rule": "r", "text": "t"}`
)

func TestVerdictsCombineDenyOverHoldOverAllow(t *testing.T) {
	t.Parallel()
	for name, tc := range map[string]struct {
		sources []string
		outcome gateway.Outcome
		rules   []string
	}{
		"one allow":                {[]string{allowAlways}, gateway.Allow, nil},
		"hold beside allow":        {[]string{allowAlways, "package policy.b\n\nhold contains " + reason}, gateway.Hold, []string{"r"}},
		"deny beside allow":        {[]string{allowAlways, "package policy.b\n\ndeny contains " + reason}, gateway.Deny, []string{"r"}},
		"deny beside hold":         {[]string{"package policy.a\n\nallow := true\nhold contains {\"rule\": \"h\", \"text\": \"t\"}\ndeny contains " + reason}, gateway.Deny, []string{"r"}},
		"an allow that is false":   {[]string{allowAlways, "package policy.b\n\ndefault allow := false"}, gateway.Hold, []string{"not_allowed"}},
		"an allow without a value": {[]string{allowAlways, "package policy.b\n\nallow if input.nowhere"}, gateway.Hold, []string{"undefined"}},
		"a deny without a value":   {[]string{allowAlways, "package policy.b\n\ndeny := input.nowhere"}, gateway.Hold, []string{"undefined"}},
		"a hold beside undefined":  {[]string{"package policy.a\n\nallow if input.nowhere\nhold contains " + reason}, gateway.Hold, []string{"r", "undefined"}},
		"an allow that is text":    {[]string{"package policy.a\n\nallow := \"true\""}, gateway.Hold, []string{"malformed"}},
		"a reason that is text":    {[]string{allowAlways, "package policy.b\n\ndeny contains \"no\""}, gateway.Hold, []string{"malformed"}},
		"a deny that is a boolean": {[]string{allowAlways, "package policy.b\n\ndeny := true"}, gateway.Hold, []string{"malformed"}},
		"a deny that is an object": {[]string{allowAlways, "package policy.b\n\ndeny[\"x\"] := " + reason}, gateway.Hold, []string{"malformed"}},
		"a reason without text":    {[]string{allowAlways, "package policy.b\n\nhold contains {\"rule\": \"r\"}"}, gateway.Hold, []string{"malformed"}},
		"a reason with a misspelling": {
			[]string{allowAlways, "package policy.b\n\nhold contains {\"rule\": \"r\", \"text\": \"t\", \"isocode\": \"AC01\"}"}, gateway.Hold, []string{"malformed"},
		},
		"a reason that takes a reserved rule": {
			[]string{allowAlways, "package policy.b\n\nhold contains {\"rule\": \"error\", \"text\": \"t\"}"}, gateway.Hold, []string{"malformed"},
		},
		"a deny beside a malformed reason": {
			[]string{allowAlways, "package policy.b\n\ndeny contains \"no\"\ndeny contains " + reason}, gateway.Deny, []string{"r"},
		},
		"rules that contradict each other": {
			[]string{"package policy.a\n\nallow := input.version == \"1\"\nallow := input.version != \"1\""}, gateway.Hold, []string{"error"},
		},
		"a function that fails": {
			[]string{allowAlways, "package policy.b\n\nhold contains " + reason + " if to_number(input.transfer.debtor.name) > 1"}, gateway.Hold, []string{"error"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := screen(t, engineOf(t, tc.sources...), payment())
			require.Equal(t, tc.outcome, d.Outcome)
			require.Equal(t, tc.rules, rulesOf(d))
		})
	}
}

func TestWordsOfAReasonAreWithheldUnlessTheRuleDisclosesThem(t *testing.T) {
	t.Parallel()
	const deny, hold = "package policy.b\n\ndeny contains ", "package policy.b\n\nhold contains "
	for name, tc := range map[string]struct {
		source   string
		outcome  gateway.Outcome
		withheld gateway.Withheld
	}{
		"a refusal":                     {deny + reason, gateway.Deny, gateway.WithheldWords},
		"a disclosed refusal":           {deny + `{"rule": "r", "text": "t", "disclose": true}`, gateway.Deny, gateway.WithheldNothing},
		"a refusal that isn't":          {deny + `{"rule": "r", "text": "t", "disclose": false}`, gateway.Deny, gateway.WithheldWords},
		"a hold":                        {hold + reason, gateway.Hold, gateway.WithheldAll},
		"a disclosed hold":              {hold + `{"rule": "r", "text": "t", "disclose": true}`, gateway.Hold, gateway.WithheldAll},
		"a disclosure that is text":     {deny + `{"rule": "r", "text": "t", "disclose": "true"}`, gateway.Hold, gateway.WithheldAll},
		"a rule that names its package": {"package policy.b\n\nallow if input.nowhere", gateway.Hold, gateway.WithheldAll},
	} {
		d := screen(t, engineOf(t, allowAlways, tc.source), payment())
		require.Equal(t, tc.outcome, d.Outcome, name)
		require.Len(t, d.Reasons, 1, name)
		require.Equal(t, tc.withheld, d.Reasons[0].Withheld, name)
	}
}

func TestAnEvaluationThatTakesTooLongHolds(t *testing.T) {
	t.Parallel()
	slow := `package policy.a

allow if count([1 | some i in numbers.range(1, 1000); some j in numbers.range(1, 1000); i * j == -1]) == 0
`
	e, err := compliance.New(t.Context(), compliance.Config{Bundle: rules(slow), NewID: counter(), Timeout: time.Millisecond})
	require.NoError(t, err)
	d := screen(t, e, payment())
	require.Equal(t, gateway.Hold, d.Outcome)
	require.Equal(t, []string{"error"}, rulesOf(d))
	require.Zero(t, d.Expires)
}

// hearer is a log that tests can read.
type hearer struct{ lines []string }

func (h *hearer) Info(msg string, args ...any) {
	h.lines = append(h.lines, fmt.Sprint(append([]any{msg}, args...)...))
}
func (h *hearer) Warn(msg string, args ...any) { h.Info(msg, args...) }

func TestAFailedEvaluationIsLoggedWithoutWhatTheMessageSays(t *testing.T) {
	t.Parallel()
	var log hearer
	e, err := compliance.New(t.Context(), compliance.Config{
		Bundle: rules("package policy.a\n\nallow if to_number(input.transfer.debtor.name) > 1"), NewID: counter(), Timeout: patient, Log: &log,
	})
	require.NoError(t, err)
	d := screen(t, e, payment())
	require.Equal(t, []string{"error"}, rulesOf(d))
	require.Len(t, log.lines, 1)
	require.Contains(t, log.lines[0], "a.rego:3")
	require.NotContains(t, log.lines[0]+d.Reasons[0].Text, "Alpha")
}

func TestACallerThatGoesAwayGetsNoDecision(t *testing.T) {
	t.Parallel()
	ctx, cancel := context.WithCancel(t.Context())
	e := defaultEngine(t)
	cancel()
	_, err := e.Screen(ctx, payment(), nil, noon)
	require.ErrorIs(t, err, context.Canceled)
}

func TestADecisionRecordsWhatIsNeededToRepeatIt(t *testing.T) {
	t.Parallel()
	clock := noon
	e, err := compliance.New(t.Context(), compliance.Config{
		NewID: counter(), Timeout: patient, ApprovalTTL: 7 * time.Minute,
		Now: func() time.Time { clock = clock.Add(time.Millisecond); return clock },
	})
	require.NoError(t, err)
	d := screen(t, e, payment())
	bundle, data := e.BundleData()
	require.Equal(t, gateway.Allow, d.Outcome, d.Reasons)
	require.Equal(t, "dec_1", d.ID)
	require.Equal(t, "tr_1", d.TransferID)
	require.Equal(t, bundle, d.Bundle)
	require.Equal(t, data, d.Data)
	require.Len(t, d.Bundle, 64)
	require.Len(t, d.Data, 64)
	require.Equal(t, sha256Hex(d.Input), d.InputSHA)
	require.Equal(t, time.Millisecond, d.Duration)
	require.Equal(t, noon, d.At)
	require.Equal(t, noon.Add(7*time.Minute), d.Expires)

	again, err := e.Screen(t.Context(), payment(), nil, noon.Add(3*time.Hour))
	require.NoError(t, err)
	require.Equal(t, d.InputSHA, again.InputSHA, "the input of one day is one input")
	tomorrow, err := e.Screen(t.Context(), payment(), nil, noon.Add(24*time.Hour))
	require.NoError(t, err)
	require.NotEqual(t, d.InputSHA, tomorrow.InputSHA)
}

// holdAmounts holds for each rule that input.transfer.purpose names, and
// denies when the release names a rule called "never".
const holdByPurpose = `package policy.a

allow := true

hold contains {"rule": rule, "text": "t"} if some rule in split(input.transfer.purpose, ",")

deny contains {"rule": "no", "text": "t"} if input.transfer.remittance == "deny"
`

func released(t *testing.T, e *compliance.Engine, tr *gateway.Transfer) *gateway.Proposal {
	t.Helper()
	d := screen(t, e, tr)
	require.Equal(t, gateway.Hold, d.Outcome)
	return &gateway.Proposal{
		ID: "prop_1", Kind: gateway.ProposalRelease, Subject: tr.ID, Reasons: d.Reasons, Input: d.Asked,
		State: gateway.ProposalApproved, CreatedAt: noon,
	}
}

func TestAReleaseLetsTheSameReasonsPassOnALaterDay(t *testing.T) {
	t.Parallel()
	e := engineOf(t, holdByPurpose)
	tr := payment()
	tr.Instruction.Purpose = "x,y"
	p := released(t, e, tr)
	d, err := e.Screen(t.Context(), tr, p, noon.Add(48*time.Hour))
	require.NoError(t, err)
	require.Equal(t, gateway.Allow, d.Outcome)
	require.Equal(t, noon.Add(48*time.Hour).Add(compliance.ApprovalTTLDefault), d.Expires)
	require.Contains(t, string(d.Input), `"release":{"proposal":"prop_1","rules":["x","y"]}`)
	require.Equal(t, []string{"x", "y"}, rulesOf(d), "what was released is on record")
}

func TestAReleaseDoesNotCoverANewReason(t *testing.T) {
	t.Parallel()
	e := engineOf(t, holdByPurpose)
	tr := payment()
	tr.Instruction.Purpose = "x"
	p := released(t, e, tr)
	stricter := strings.Replace(holdByPurpose, "deny contains", "hold contains {\"rule\": \"new\", \"text\": \"t\"}\n\ndeny contains", 1)
	require.NoError(t, e.Reload(t.Context(), rules(stricter)))
	d, err := e.Screen(t.Context(), tr, p, noon)
	require.NoError(t, err)
	require.Equal(t, gateway.Hold, d.Outcome)
	require.Equal(t, []string{"new", "x"}, rulesOf(d), "a new proposal must cover all of it")
	require.NotContains(t, string(d.Input), "release")
	next := *p
	next.Reasons, next.Input = d.Reasons, d.Asked
	d, err = e.Screen(t.Context(), tr, &next, noon)
	require.NoError(t, err)
	require.Equal(t, gateway.Allow, d.Outcome)
}

func TestADenyWinsOverARelease(t *testing.T) {
	t.Parallel()
	e := engineOf(t, holdByPurpose)
	tr := payment()
	tr.Instruction.Purpose = "x"
	p := released(t, e, tr)
	denying := strings.Replace(holdByPurpose, `if input.transfer.remittance == "deny"`, "", 1)
	require.NoError(t, e.Reload(t.Context(), rules(denying)))
	d, err := e.Screen(t.Context(), tr, p, noon)
	require.NoError(t, err)
	require.Equal(t, gateway.Deny, d.Outcome)
}

func TestAReleaseIsBoundToTheTransferAsItWasHeld(t *testing.T) {
	t.Parallel()
	e := engineOf(t, holdByPurpose)
	tr := payment()
	tr.Instruction.Purpose = "x"
	p := released(t, e, tr)
	for name, spoil := range map[string]func(*gateway.Transfer, *gateway.Proposal){
		"another beneficiary":   func(tr *gateway.Transfer, _ *gateway.Proposal) { tr.Route.Beneficiary = common.HexToAddress("0x99") },
		"another transfer":      func(_ *gateway.Transfer, p *gateway.Proposal) { p.Subject = "tr_2" },
		"no digest":             func(_ *gateway.Transfer, p *gateway.Proposal) { p.Input = "" },
		"still open":            func(_ *gateway.Transfer, p *gateway.Proposal) { p.State = gateway.ProposalOpen },
		"rejected":              func(_ *gateway.Transfer, p *gateway.Proposal) { p.State = gateway.ProposalRejected },
		"of another kind":       func(_ *gateway.Transfer, p *gateway.Proposal) { p.Kind = "policy" },
		"for fewer reasons":     func(_ *gateway.Transfer, p *gateway.Proposal) { p.Reasons = nil },
		"held on a changed day": func(_ *gateway.Transfer, p *gateway.Proposal) { p.CreatedAt = noon.Add(24 * time.Hour) },
	} {
		other, proposal := payment(), *p
		other.Instruction.Purpose = "x"
		spoil(other, &proposal)
		d, err := e.Screen(t.Context(), other, &proposal, noon)
		require.NoError(t, err)
		require.Equal(t, gateway.Hold, d.Outcome, name)
	}
}

func TestOnlyAnApprovedReleaseReachesTheRules(t *testing.T) {
	t.Parallel()
	e := engineOf(t, "package policy.a\n\nallow := true\n\nhold contains {\"rule\": \"x\", \"text\": \"t\"} if not input.release")
	tr := payment()
	p := released(t, e, tr)
	d, err := e.Screen(t.Context(), tr, p, noon)
	require.NoError(t, err)
	require.Equal(t, gateway.Allow, d.Outcome)
	p.State = gateway.ProposalOpen
	d, err = e.Screen(t.Context(), tr, p, noon)
	require.NoError(t, err)
	require.Equal(t, gateway.Hold, d.Outcome)
}

func TestAHoldThatAReleaseBringsAboutIsAHold(t *testing.T) {
	t.Parallel()
	e := engineOf(t, holdByPurpose)
	tr := payment()
	tr.Instruction.Purpose = "x"
	p := released(t, e, tr)
	require.NoError(t, e.Reload(t.Context(), rules("package policy.a\n\nallow := true\n\nhold contains {\"rule\": \"y\", \"text\": \"t\"} if input.release")))
	d, err := e.Screen(t.Context(), tr, p, noon)
	require.NoError(t, err)
	require.Equal(t, gateway.Hold, d.Outcome)
	require.Equal(t, []string{"y"}, rulesOf(d))
}

func TestAHoldForWantOfAVerdictCanNotBeReleased(t *testing.T) {
	t.Parallel()
	for name, source := range map[string]string{
		"undefined": "package policy.a\n\nallow if input.nowhere",
		"malformed": "package policy.a\n\nallow := 1",
		"error":     "package policy.a\n\nallow if to_number(input.message.id) > 1",
	} {
		e := engineOf(t, source)
		tr := payment()
		d, err := e.Screen(t.Context(), tr, released(t, e, tr), noon)
		require.NoError(t, err)
		require.Equal(t, gateway.Hold, d.Outcome, name)
		require.Equal(t, []string{name}, rulesOf(d))
	}
}

func TestABundleThatCanNotDecideIsRefused(t *testing.T) {
	t.Parallel()
	for name, source := range map[string]string{
		"a call to the network":         "package policy.a\n\nallow if http.send({\"method\": \"get\", \"url\": \"https://example.org\"}).status_code == 200",
		"a look-up of a name":           "package policy.a\n\nallow if count(net.lookup_ip_addr(\"example.org\")) > 0",
		"the clock":                     "package policy.a\n\nallow if time.now_ns() > 0",
		"randomness":                    "package policy.a\n\nallow if rand.intn(\"x\", 2) == 0",
		"the environment":               "package policy.a\n\nallow if opa.runtime().env.X",
		"a syntax error":                "package policy.a\n\nallow if {",
		"an unused variable":            "package policy.a\n\nallow if {\n\tx := 1\n\tinput.version\n}",
		"a package outside policy":      allowAlways + "\n",
		"nothing that allows":           "package policy.a\n\ndeny contains " + reason,
		"a package without a verdict":   "package policy.b\n\nhelper := 1",
		"a package named just policy":   "package policy\n\nallow := true",
		"a failing test of its own":     "package policy.a\n\nallow := true",
		"a name that is used but isn't": "package policy.a\n\nallow if undefined_thing",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			files := rules(source)
			switch name {
			case "a package outside policy":
				files["x.rego"] = &fstest.MapFile{Data: []byte("package elsewhere\n\nallow := true")}
			case "a package without a verdict":
				files["x.rego"] = &fstest.MapFile{Data: []byte(allowAlways)}
			case "a failing test of its own":
				files["a_test.rego"] = &fstest.MapFile{Data: []byte("package policy.a_test\n\nimport data.policy.a\n\ntest_x if not a.allow")}
			}
			_, err := compliance.New(t.Context(), compliance.Config{Bundle: files, NewID: counter()})
			require.ErrorIs(t, err, &gateway.Error{Code: gateway.CodeConfiguration})
		})
	}
}

func TestDataThatCanNotBeTrustedIsRefused(t *testing.T) {
	t.Parallel()
	for name, data := range map[string]string{
		"an amount that is a float":   "review: {limits: {EUR: 100.5}}",
		"a float with an exponent":    "review: {limits: {EUR: 1e3}}",
		"a key given twice":           "a: 1\na: 2",
		"an unknown list":             "blocked: {nmaes: [X]}",
		"an empty entry":              "blocked: {names: [\"--\"]}",
		"a list that is text":         "blocked: {names: X}",
		"an entry that is no text":    "blocked: {names: [{name: X}]}",
		"a member of the rules":       "policy: {a: {allow: true}}",
		"an index of its own":         "index: {}",
		"an alias":                    "a: &x [1]\nb: *x",
		"two documents":               "a: 1\n---\nb: 2",
		"something that is no object": "[1]",
	} {
		files := rules(allowAlways)
		files["data.yaml"] = &fstest.MapFile{Data: []byte(data)}
		_, err := compliance.New(t.Context(), compliance.Config{Bundle: files, NewID: counter()})
		require.ErrorIs(t, err, &gateway.Error{Code: gateway.CodeConfiguration}, name)
	}
}

func TestReloadTakesOverWholeOrNotAtAll(t *testing.T) {
	t.Parallel()
	e := engineOf(t, allowAlways)
	before := screen(t, e, payment())
	require.True(t, e.Current(&before))

	require.Error(t, e.Reload(t.Context(), rules("package policy.a\n\nallow if {")))
	require.True(t, e.Current(&before), "a broken bundle changes nothing")

	require.NoError(t, e.Reload(t.Context(), rules("package policy.a\n\ndefault allow := false")))
	require.False(t, e.Current(&before))
	after := screen(t, e, payment())
	require.Equal(t, gateway.Hold, after.Outcome)
	require.NotEqual(t, before.Bundle, after.Bundle)
	require.Equal(t, before.Data, after.Data)
	require.Equal(t, before.InputSHA, after.InputSHA)
}

func TestDataHasADigestOfItsOwn(t *testing.T) {
	t.Parallel()
	files := rules(allowAlways)
	e, err := compliance.New(t.Context(), compliance.Config{Bundle: files, NewID: counter()})
	require.NoError(t, err)
	bundle, data := e.BundleData()
	files["data.yaml"] = &fstest.MapFile{Data: []byte("blocked: {countries: [IR]}")}
	require.NoError(t, e.Reload(t.Context(), files))
	require.False(t, e.Current(&gateway.Decision{Bundle: bundle, Data: data}))
	sameBundle, otherData := e.BundleData()
	require.Equal(t, bundle, sameBundle)
	require.NotEqual(t, data, otherData)
}

func TestAnEngineNeedsIDs(t *testing.T) {
	t.Parallel()
	_, err := compliance.New(t.Context(), compliance.Config{})
	require.True(t, errors.Is(err, &gateway.Error{Code: gateway.CodeConfiguration}))
}
