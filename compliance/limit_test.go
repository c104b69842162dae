package compliance_test

import (
	"context"
	"encoding/json"
	"errors"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance"
	"github.com/vostro-gateway/vostro/gateway"
)

// past is a history that the test sets.
type past struct {
	known gateway.History
	err   error
}

func (p *past) History(_ context.Context, _ string, subjects gateway.Subjects, _ time.Time) (gateway.History, error) {
	return p.known, p.err
}

// approved sets what was approved of a kind within a day and a month.
func (p *past) approved(kind gateway.SubjectKind, count int64, sum string) {
	total := gateway.Total{Count: count, Sums: map[string]gateway.Amount{"EUR": gateway.MustAmount(sum, "EUR")}}
	p.known.Totals = map[gateway.SubjectKind]map[gateway.Window]gateway.Total{kind: {gateway.WindowDay: total, gateway.WindowMonth: total}}
}

func engineWith(t *testing.T, p *past, files map[string]string) *compliance.Engine {
	t.Helper()
	bundle := fstest.MapFS{}
	for name, text := range files {
		bundle[name] = &fstest.MapFile{Data: []byte(text)}
	}
	e, err := compliance.New(t.Context(), compliance.Config{Bundle: bundle, History: p, NewID: counter(), Timeout: patient})
	require.NoError(t, err)
	return e
}

const twoLimits = `limits:
  - {name: client-daily, per: client, of: alpha, currency: EUR, window: 24h, max: "2000"}
  - {name: bank-monthly, per: counterparty, currency: EUR, window: 30d, max: "1000000", action: deny}
`

func limited(t *testing.T) (*compliance.Engine, *past) {
	t.Helper()
	p := &past{}
	return engineWith(t, p, map[string]string{"a.rego": "package policy.a\n\nallow := true\n", "data.yaml": twoLimits}), p
}

func TestALimitHoldsWhatDoesNotFitBesideWhatWasApproved(t *testing.T) {
	t.Parallel()
	e, p := limited(t)
	tr := payment() // 1250.75 EUR
	p.approved(gateway.SubjectClient, 3, "749.25")
	d := screen(t, e, tr)
	require.Equal(t, gateway.Allow, d.Outcome, "%v", d.Reasons)
	require.Equal(t, []gateway.Limit{
		{Name: "client-daily", Subject: "client/alpha", Window: gateway.WindowDay, Max: gateway.MustAmount("2000", "EUR")},
		{Name: "bank-monthly", Subject: "counterparty/BETAFRPP", Window: gateway.WindowMonth, Max: gateway.MustAmount("1000000", "EUR")},
	}, d.Limits, "the commit checks them again")

	p.approved(gateway.SubjectClient, 3, "749.26")
	d = screen(t, e, tr)
	require.Equal(t, gateway.Hold, d.Outcome)
	require.Len(t, d.Reasons, 1)
	require.Equal(t, "limit/client-daily", d.Reasons[0].Rule)
	require.Equal(t, "AM14", d.Reasons[0].ISO)
	require.Equal(t, "2000.01 EUR with this payment within 24h; the limit per client is 2000 EUR", d.Reasons[0].Text)

	p.approved(gateway.SubjectCounterparty, 3, "999000")
	d = screen(t, e, tr)
	require.Equal(t, gateway.Deny, d.Outcome)
	require.Equal(t, "limit/bank-monthly", d.Reasons[0].Rule)

	other := payment()
	other.Instruction.Amount = gateway.MustAmount("5000", "USD")
	require.Empty(t, screen(t, e, other).Limits, "a limit of another currency")
}

// The totals go on moving while officers look, and a release holds all the same.
func TestAReleaseOfALimitHoldsWhateverWasApprovedMeanwhile(t *testing.T) {
	t.Parallel()
	e, p := limited(t)
	tr := payment()
	p.approved(gateway.SubjectClient, 3, "1000")
	held := screen(t, e, tr)
	require.Equal(t, gateway.Hold, held.Outcome)
	release := &gateway.Proposal{
		ID: "prop_1", Kind: gateway.ProposalRelease, Subject: tr.ID, Reasons: held.Reasons, Input: held.Asked, State: gateway.ProposalApproved,
		CreatedAt: noon, Votes: []gateway.Vote{{Credential: "a", Approve: true}, {Credential: "b", Approve: true}},
	}
	p.approved(gateway.SubjectClient, 4, "1700")
	d, err := e.Screen(t.Context(), tr, release, noon.Add(time.Hour))
	require.NoError(t, err)
	require.Equal(t, gateway.Allow, d.Outcome, "%v", d.Reasons)
	require.Len(t, d.Limits, 1)
	require.Equal(t, "bank-monthly", d.Limits[0].Name, "the released one isn't asked again")
	require.NotEqual(t, d.Asked, d.InputSHA)
	require.Equal(t, held.Asked, d.Asked)
}

func TestADecisionByALimitIsTakenAgainTheSame(t *testing.T) {
	t.Parallel()
	h := newOffice(t)
	p := &past{}
	p.approved(gateway.SubjectDebtor, 9, "9000")
	b := defaultBundle(t)
	b.Data["limits"] = []any{map[string]any{"name": "x", "per": "debtor", "currency": "EUR", "window": "24h", "max": "10000"}}
	raw, err := json.Marshal(b.Data)
	require.NoError(t, err)
	files := b.Files()
	files["data.json"] = string(raw)
	b, err = compliance.ReadFiles(files)
	require.NoError(t, err)
	h.release(compliance.PolicyChanges{Files: files})
	e, err := compliance.New(t.Context(), compliance.Config{Source: &b, History: p, NewID: counter(), Timeout: patient})
	require.NoError(t, err)
	d := screen(t, e, payment())
	require.Equal(t, gateway.Hold, d.Outcome)
	p.approved(gateway.SubjectDebtor, 0, "0")
	again, same, err := compliance.Replay(t.Context(), h.store, &d)
	require.NoError(t, err)
	require.True(t, same, "%v", again)
	require.Equal(t, "limit/x", again.Reasons[0].Rule)
}

func TestAHistoryThatCannotBeReadIsNoDecision(t *testing.T) {
	t.Parallel()
	e, p := limited(t)
	p.err = gateway.Errorf(gateway.CodeUnavailable, "read history", gateway.RetrySameBytes, "%w", errors.New("gone"))
	_, err := e.Screen(t.Context(), payment(), nil, noon)
	require.Equal(t, gateway.CodeUnavailable, gateway.CodeOf(err))
}

func TestLimitsThatSayNothingClearAreRefused(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		`limits: {}`:          "not a list",
		`limits: [x]`:         "not a mapping",
		`limits: [{name: a}]`: "per is missing",
		`limits: [{name: a, per: client, currency: EUR, window: 24h, max: 5}]`:                                                                                     "quote it",
		`limits: [{name: a, per: client, currency: EUR, window: 24h, max: "-5"}]`:                                                                                  "is no amount",
		`limits: [{name: a, per: client, currency: EUR, window: 2h, max: "5"}]`:                                                                                    "none of 1h, 24h, 30d",
		`limits: [{name: a, per: person, currency: EUR, window: 1h, max: "5"}]`:                                                                                    "per is",
		`limits: [{name: a, per: client, currency: EUR, window: 1h, max: "5", action: warn}]`:                                                                      "neither hold nor deny",
		`limits: [{name: a, per: corridor, of: DEFR, currency: EUR, window: 1h, max: "5"}]`:                                                                        "DE>FR",
		`limits: [{name: a, per: counterparty, of: BETA, currency: EUR, window: 1h, max: "5"}]`:                                                                    "is a BIC",
		`limits: [{name: a, per: client, currency: EUR, window: 1h, max: "5", color: red}]`:                                                                        "unknown member",
		"limits:\n" + `  - {name: a, per: client, currency: EUR, window: 1h, max: "5"}` + "\n" + `  - {name: a, per: debtor, currency: EUR, window: 1h, max: "5"}`: "given twice",
	} {
		_, err := compliance.New(t.Context(), compliance.Config{NewID: counter(), Timeout: patient, Bundle: fstest.MapFS{
			"a.rego": &fstest.MapFile{Data: []byte("package policy.a\n\nallow := true\n")}, "data.yaml": &fstest.MapFile{Data: []byte(text)},
		}})
		require.ErrorContains(t, err, want, text)
		require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err))
	}
}
