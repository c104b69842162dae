package compliance_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance"
	"github.com/vostro-gateway/vostro/gateway"
)

// The policies of testdata/unseen were written by docs/policy.md, docs/policy-input.md
// and the two schemas alone. Beside the default ones they can be released, and each
// does what its words say.
func TestPoliciesWrittenByTheContractAloneDecideAsTheySay(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "policies")
	require.NoError(t, os.CopyFS(dir, compliance.DefaultBundle()))
	require.NoError(t, os.CopyFS(dir, os.DirFS("testdata/unseen")))
	b, err := compliance.OpenBundle(dir)
	require.NoError(t, err)
	r, err := compliance.Check(t.Context(), b, compliance.CheckOptions{Budget: patient})
	require.NoError(t, err)
	require.Empty(t, r.Findings)

	before := &past{}
	e, err := compliance.New(t.Context(), compliance.Config{Bundle: os.DirFS(dir), History: before, NewID: counter(), Timeout: patient})
	require.NoError(t, err)
	payee := common.HexToAddress("0xaa")
	order := func(home string) func(*gateway.Transfer) {
		return func(tr *gateway.Transfer) {
			tr.Key.Kind, tr.Key.Leg = gateway.KindFundLeg, "cash"
			tr.Instruction.Debtor.Country = home
			tr.Instruction.Order = &gateway.OrderTerms{Reference: "O1", Direction: gateway.Subscription, ISIN: "LU0000000001", Account: "A1"}
		}
	}
	amount := func(value string) func(*gateway.Transfer) {
		return func(tr *gateway.Transfer) { tr.Instruction.Amount = gateway.MustAmount(value, "EUR") }
	}
	for name, tc := range map[string]struct {
		change    func(*gateway.Transfer)
		history   func()
		outcome   gateway.Outcome
		rules     []string
		finality  string
		delay     time.Duration
		tags      []string
		approvers int
	}{
		"a plain payment":            {outcome: gateway.Allow, delay: 4 * time.Hour},
		"from ten euros on":          {change: amount("10"), outcome: gateway.Allow, delay: 4 * time.Hour, tags: []string{"cross-fr"}},
		"known to each other":        {history: func() { before.known.Paid = 3 }, outcome: gateway.Allow},
		"safe is enough":             {change: amount("100.00"), outcome: gateway.Allow, finality: "safe", delay: 4 * time.Hour, tags: []string{"cross-fr"}},
		"the stricter of two":        {change: amount("1000"), outcome: gateway.Hold, rules: []string{"seniors"}, approvers: 3, finality: "full", delay: 4 * time.Hour, tags: []string{"cross-fr"}},
		"four officers":              {change: amount("5000"), history: func() { before.approved(gateway.SubjectDebtor, 1, "1") }, outcome: gateway.Hold, rules: []string{"corridorcap", "seniors"}, approvers: 4, finality: "full", delay: 4 * time.Hour, tags: []string{"cross-fr"}},
		"the corridor is full":       {history: func() { before.approved(gateway.SubjectCorridor, 2, "999.00") }, outcome: gateway.Hold, rules: []string{"corridorcap"}, delay: 4 * time.Hour},
		"the corridor has room":      {history: func() { before.approved(gateway.SubjectCorridor, 2, "995.00") }, outcome: gateway.Allow, delay: 4 * time.Hour},
		"a wallet that nobody knows": {change: func(tr *gateway.Transfer) { tr.Route.Beneficiary = common.HexToAddress("0xbb") }, outcome: gateway.Deny, rules: []string{"payees.wallet"}},
		"charges on one side":        {change: func(tr *gateway.Transfer) { tr.Instruction.ChargeBearer = "CRED" }, outcome: gateway.Deny, rules: []string{"bearer.shared"}},
		"a company without LEI":      {change: func(tr *gateway.Transfer) { tr.Instruction.Creditor.Name = "Beta Woods SARL" }, outcome: gateway.Hold, rules: []string{"lei.missing"}, delay: 4 * time.Hour},
		"a company with LEI": {change: func(tr *gateway.Transfer) {
			tr.Instruction.Creditor.Name, tr.Instruction.Creditor.LEI = "Beta SARL", "5493001KJTIIGC8Y1R12"
		}, outcome: gateway.Allow, delay: 4 * time.Hour},
		"somebody who was denied": {history: func() {
			before.known.Earlier = []gateway.EarlierDecision{{Party: gateway.SubjectCreditor, Outcome: gateway.Deny, Rules: []string{"x"}, At: noon}, {Party: gateway.SubjectDebtor, Outcome: gateway.Hold, At: noon}}
		}, outcome: gateway.Hold, rules: []string{"scarred.creditor"}, delay: 4 * time.Hour},
		"an investor of the fund's countries": {change: order("LU"), outcome: gateway.Allow, delay: 4 * time.Hour},
		"an investor of another country":      {change: order("US"), outcome: gateway.Deny, rules: []string{"fundhome.country"}},
	} {
		before.known = gateway.History{}
		if tc.history != nil {
			tc.history()
		}
		tr := payment()
		tr.Instruction.Amount = gateway.MustAmount("5.00", "EUR")
		tr.Route.Beneficiary = payee
		if tc.change != nil {
			tc.change(tr)
		}
		d := screen(t, e, tr)
		require.Equal(t, tc.outcome, d.Outcome, "%s: %v", name, d.Reasons)
		require.Equal(t, tc.rules, rulesOf(d), name)
		most := 0
		for _, r := range d.Reasons {
			most = max(most, r.Approvers)
		}
		require.Equal(t, tc.approvers, most, name)
		if tc.outcome != gateway.Deny {
			require.Equal(t, tc.finality, d.Obligations.Finality(), name)
			require.Equal(t, tc.delay, d.Obligations.Delay(), name)
			require.Equal(t, tc.tags, d.Obligations.Report(), name)
		}
	}
}
