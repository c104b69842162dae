package compliance_test

import (
	"bytes"
	"encoding/json"
	"iter"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance"
	"github.com/vostro-gateway/vostro/gateway"
)

// record gives what the office decides on payments of given amounts.
func (h *office) record(amounts ...string) []gateway.Decision {
	h.t.Helper()
	var all []gateway.Decision
	for _, amount := range amounts {
		tr := payment()
		tr.Instruction.Amount = gateway.MustAmount(amount, "EUR")
		d, err := h.engine.Screen(h.t.Context(), tr, nil, noon)
		require.NoError(h.t, err)
		all = append(all, d)
	}
	return all
}

func each(decisions []gateway.Decision) iter.Seq2[gateway.Decision, error] {
	return func(yield func(gateway.Decision, error) bool) {
		for _, d := range decisions {
			if !yield(d, nil) {
				return
			}
		}
	}
}

// limits gives the default bundle with another review limit for EUR.
func limits(t *testing.T, eur string) compliance.Bundle {
	t.Helper()
	b := defaultBundle(t)
	raw, err := json.Marshal(b.Data)
	require.NoError(t, err)
	raw = bytes.Replace(raw, []byte(`"EUR":"100000"`), []byte(`"EUR":"`+eur+`"`), 1)
	files := b.Files()
	files["data.json"] = string(raw)
	b, err = compliance.ReadFiles(files)
	require.NoError(t, err)
	return b
}

func TestARecordedDecisionIsTakenAgainTheSame(t *testing.T) {
	t.Parallel()
	h := newOffice(t)
	then := h.record("10.00", "250000.00")
	h.release(compliance.PolicyChanges{Files: blocking(t, creditor)})
	for _, d := range append(then, h.record("10.00")...) {
		again, same, err := compliance.Replay(t.Context(), h.store, &d)
		require.NoError(t, err)
		require.True(t, same, "%s: %v", d.Outcome, again)
	}
	forged := then[1]
	forged.Outcome = gateway.Allow
	_, same, err := compliance.Replay(t.Context(), h.store, &forged)
	require.NoError(t, err)
	require.False(t, same)
	forged = then[1]
	forged.Input = bytes.Replace(forged.Input, []byte(`"250000"`), []byte(`"250001"`), 1)
	_, _, err = compliance.Replay(t.Context(), h.store, &forged)
	require.ErrorContains(t, err, "doesn't have the digest")
	forged = then[1]
	forged.Bundle = strings.Repeat("0", 64)
	_, _, err = compliance.Replay(t.Context(), h.store, &forged)
	require.Equal(t, gateway.CodeNotFound, gateway.CodeOf(err))
}

func TestAReleasedHoldIsTakenAgainAsAnAllow(t *testing.T) {
	t.Parallel()
	h := newOffice(t)
	tr := payment()
	tr.Instruction.Amount = gateway.MustAmount("250000.00", "EUR")
	d, err := h.engine.Screen(t.Context(), tr, released(t, h.engine, tr), noon)
	require.NoError(t, err)
	require.Equal(t, gateway.Allow, d.Outcome)
	_, same, err := compliance.Replay(t.Context(), h.store, &d)
	require.NoError(t, err)
	require.True(t, same)
}

func TestAnExplanationNamesRulePlaceAndFactsAndWhatWouldPass(t *testing.T) {
	t.Parallel()
	h := newOffice(t)
	d := h.record("250000.00")[0]
	e, err := compliance.Explain(t.Context(), h.store, &d)
	require.NoError(t, err)
	require.Equal(t, gateway.Hold, e.Outcome)
	require.Len(t, e.Fired, 1)
	require.Equal(t, "policy.review.hold", e.Fired[0].Rule)
	require.Regexp(t, `^review\.rego:\d+:\d+$`, e.Fired[0].Place)
	require.Contains(t, e.Fired[0].Facts, `input.transfer.amount.value = "250000"`)
	require.Equal(t, []compliance.Suggestion{
		{Kind: "amount", Text: "99999.99 EUR passes"}, {Kind: "approval", Text: "passes when 2 officers release review.amount"},
	}, e.Suggestions)

	tr := payment()
	tr.Instruction.Debtor.Address.Country = "KP"
	d, err = h.engine.Screen(t.Context(), tr, nil, noon)
	require.NoError(t, err)
	e, err = compliance.Explain(t.Context(), h.store, &d)
	require.NoError(t, err)
	require.Equal(t, gateway.Deny, e.Outcome)
	require.Empty(t, e.Suggestions, "no amount and no officer lets it pass")
	require.Equal(t, "policy.sanctions.deny", e.Fired[0].Rule)
}

func TestAnAllowThatIsNotTrueIsExplainedWhereItEnds(t *testing.T) {
	t.Parallel()
	h := newOffice(t)
	tr := payment()
	tr.Instruction.Amount = gateway.MustAmount("1.00", "XAF")
	d, err := h.engine.Screen(t.Context(), tr, nil, noon)
	require.NoError(t, err)
	e, err := compliance.Explain(t.Context(), h.store, &d)
	require.NoError(t, err)
	require.NotEmpty(t, append(e.Missing, e.Fired...))
}

func TestABacktestCountsWhatWouldHaveComeOutOtherwise(t *testing.T) {
	t.Parallel()
	h := newOffice(t)
	past := h.record("10.00", "60000.00", "70000.05", "250000.00")
	h.release(compliance.PolicyChanges{Files: blocking(t, creditor)})
	past = append(past, h.record("80000.00")...)
	r, err := compliance.Backtest(t.Context(), h.store, limits(t, "50000"), each(past))
	require.NoError(t, err)
	require.Equal(t, 5, r.Decisions)
	require.Equal(t, 2, r.Flipped)
	require.Equal(t, map[string]int{"allow → allow": 1, "allow → hold": 2, "hold → hold": 1, "deny → deny": 1}, r.Outcomes, "the lists are those of the time")
	require.Equal(t, 2, r.ByRule["review.amount"].Count)
	require.Equal(t, map[string]string{"EUR": "130000.05"}, r.ByRule["review.amount"].Sums, "added exactly")
	require.Contains(t, r.ByLane, "DE→FR ethereum→base")
	require.Len(t, r.Flips, 2)
	require.Equal(t, past[1].ID, r.Flips[0].Decision)

	var page bytes.Buffer
	require.NoError(t, r.HTML(&page))
	require.Contains(t, page.String(), "<svg")
	require.Contains(t, page.String(), "130000.05 EUR")
	require.NotContains(t, page.String(), "http", "the page needs nothing from elsewhere")
}

func TestAShadowTellsWhereItDiffers(t *testing.T) {
	t.Parallel()
	h := newOffice(t)
	shadow := compliance.NewShadow(h.store, limits(t, "50000"))
	past := h.record("10.00", "60000.00")
	flip, err := shadow.Differs(t.Context(), past[0])
	require.NoError(t, err)
	require.Nil(t, flip)
	flip, err = shadow.Differs(t.Context(), past[1])
	require.NoError(t, err)
	require.Equal(t, past[1].ID, flip.Decision)
	require.Equal(t, []string{"review.amount"}, flip.Rules)
}

func TestADecisionIsWrittenAsAnEventOfOPAsDecisionLog(t *testing.T) {
	t.Parallel()
	d := newOffice(t).record("250000.00")[0]
	raw, err := json.Marshal(compliance.LogEvent(&d))
	require.NoError(t, err)
	var event map[string]any
	require.NoError(t, json.Unmarshal(raw, &event))
	require.Equal(t, d.ID, event["decision_id"])
	require.Equal(t, "2026-11-22T12:00:00Z", event["timestamp"])
	require.Equal(t, "hold", event["result"].(map[string]any)["outcome"])
	require.Equal(t, "1", event["input"].(map[string]any)["version"])
	require.Equal(t, d.Bundle, event["bundles"].(map[string]any)["rules"].(map[string]any)["revision"])
}
