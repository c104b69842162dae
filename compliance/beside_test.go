package compliance_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance"
	"github.com/vostro-gateway/vostro/gateway"
)

// candidate is a policy in shadow that a test changes.
type candidate struct {
	text string
	err  error
}

func (c *candidate) open() (compliance.Bundle, error) {
	if c.err != nil {
		return compliance.Bundle{}, c.err
	}
	return compliance.ReadFiles(map[string]string{"a.rego": c.text})
}

const holdsEUR = "package policy.a\n\nallow := true\n\nhold contains {\"rule\": \"eur\", \"text\": \"t\"} if input.transfer.amount.currency == \"EUR\"\n"

// differences is a store of them.
type differences struct {
	kept []gateway.ShadowDifference
	err  error
}

func (d *differences) KeepDifferences(_ context.Context, more []gateway.ShadowDifference, _ time.Time) error {
	if d.err == nil {
		d.kept = append(d.kept, more...)
	}
	return d.err
}

func (d *differences) Differences(_ context.Context, candidate gateway.PolicyDigests, n int) (found []gateway.ShadowDifference, _ error) {
	for _, one := range slices.Backward(d.kept) {
		if len(found) < n && one.Candidate.Rules == candidate.Rules && one.Candidate.Data == candidate.Data {
			found = append(found, one)
		}
	}
	return found, d.err
}

func shadowing(t *testing.T, c *candidate, timeout time.Duration) *compliance.Beside {
	t.Helper()
	return shadowingTo(t, &differences{}, c, timeout)
}

func shadowingTo(t *testing.T, kept *differences, c *candidate, timeout time.Duration) *compliance.Beside {
	t.Helper()
	b, err := compliance.NewBeside(t.Context(), compliance.BesideConfig{
		Store: kept, Open: c.open, Timeout: timeout, Now: func() time.Time { return noon }, Log: slog.New(slog.DiscardHandler),
	}, noon)
	require.NoError(t, err)
	return b
}

func evaluated(t *testing.T, b *compliance.Beside, now time.Time) compliance.BesideReport {
	t.Helper()
	_, _, err := b.Step(t.Context(), now)
	require.NoError(t, err)
	return reported(t, b)
}

func reported(t *testing.T, b *compliance.Beside) compliance.BesideReport {
	t.Helper()
	r, err := b.Report(t.Context())
	require.NoError(t, err)
	return r
}

func TestACandidateIsComparedOnWhatWasDecided(t *testing.T) {
	t.Parallel()
	e := engineOf(t, passes)
	b := shadowing(t, &candidate{text: holdsEUR}, patient)
	d := screen(t, e, payment())
	dollars := payment()
	dollars.Instruction.Amount = gateway.MustAmount("1250.75", "USD")
	b.Offer(d)
	b.Offer(screen(t, e, dollars))
	r := evaluated(t, b, noon)
	require.Equal(t, 2, r.Decisions)
	require.Equal(t, 1, r.Flipped)
	require.Equal(t, map[string]int{"allow → hold": 1, "allow → allow": 1}, r.Outcomes)
	require.Equal(t, "1250.75", r.ByRule["eur"].Sums["EUR"])
	require.Len(t, r.Flips, 1)
	require.Equal(t, d.ID, r.Flips[0].Decision)
	require.Equal(t, gateway.Allow, d.Outcome, "what was decided stays")
}

func TestWhatIsKeptOfACandidateIsBounded(t *testing.T) {
	t.Parallel()
	b := shadowing(t, &candidate{text: holdsEUR}, patient)
	d := screen(t, engineOf(t, passes), payment())
	for i := range 3000 { // nobody takes them out
		d.ID = fmt.Sprintf("dec_%d", i)
		b.Offer(d)
	}
	r := evaluated(t, b, noon)
	require.Equal(t, 1024, r.Decisions)
	require.EqualValues(t, 3000-1024, r.Dropped, "what comes while it is behind is dropped and counted, and nobody waits")
	require.Len(t, r.Flips, 200)
	require.Equal(t, "dec_1023", r.Flips[199].Decision, "the last ones, the very last at the end")
}

func TestDifferencesOutliveTheGatewayThatFoundThem(t *testing.T) {
	t.Parallel()
	kept := &differences{}
	c := &candidate{text: holdsEUR}
	b := shadowingTo(t, kept, c, patient)
	d := screen(t, engineOf(t, passes), payment())
	b.Offer(d)
	kept.err = errors.New("no store")
	_, _, err := b.Step(t.Context(), noon)
	require.ErrorContains(t, err, "no store")
	_, err = b.Report(t.Context())
	require.ErrorContains(t, err, "no store", "a report that leaves out what is kept would be taken for whole")
	kept.err = nil
	require.Len(t, evaluated(t, b, noon).Flips, 1, "what couldn't be stored is stored later")
	evaluated(t, b, noon)
	require.Len(t, kept.kept, 1, "and not again")

	again := reported(t, shadowingTo(t, kept, c, patient))
	require.Zero(t, again.Decisions, "this gateway has evaluated none")
	require.Len(t, again.Flips, 1)
	require.Equal(t, compliance.Flip{Decision: d.ID, Transfer: d.TransferID, From: "allow", To: "hold", Rules: []string{"eur"}, Corridor: "DE→FR ethereum→base", Amount: "1250.75", Currency: "EUR"}, again.Flips[0])
	require.Empty(t, reported(t, shadowingTo(t, kept, &candidate{text: holdsEUR + "\n"}, patient)).Flips, "another candidate has none yet")
}

// A candidate never takes more than half of one processor, however much waits.
func TestACandidateRestsAsLongAsItWorked(t *testing.T) {
	t.Parallel()
	clock := noon
	b, err := compliance.NewBeside(t.Context(), compliance.BesideConfig{
		Store: &differences{}, Open: (&candidate{text: holdsEUR}).open, Timeout: patient, Log: slog.New(slog.DiscardHandler),
		Now: func() time.Time { clock = clock.Add(20 * time.Millisecond); return clock },
	}, noon)
	require.NoError(t, err)
	d := screen(t, engineOf(t, passes), payment())
	for range 100 {
		b.Offer(d)
	}
	n, next, err := b.Step(t.Context(), noon)
	require.NoError(t, err)
	require.Zero(t, n, "a runner goes on at once after a step that did something")
	first := reported(t, b).Decisions
	require.Positive(t, first)
	require.Less(t, first, 5)
	require.GreaterOrEqual(t, next.Sub(noon), 100*time.Millisecond)
	_, _, err = b.Step(t.Context(), next)
	require.NoError(t, err)
	require.Greater(t, reported(t, b).Decisions, first, "what waits isn't lost")
}

func TestACandidateThatNeverEndsCostsItsOwnTimeAlone(t *testing.T) {
	t.Parallel()
	const explodes = "package policy.a\n\nallow if {\n\tsome a in numbers.range(1, 2000)\n\tsome b in numbers.range(1, 2000)\n\tsome c in numbers.range(1, 2000)\n\ta + b + c == -1\n}\n"
	b := shadowing(t, &candidate{text: explodes}, time.Millisecond)
	b.Offer(screen(t, engineOf(t, passes), payment()))
	r := evaluated(t, b, noon)
	require.Equal(t, 1, r.Decisions)
	require.Equal(t, map[string]int{"allow → hold": 1}, r.Outcomes)
	require.Equal(t, []string{compliance.RuleError}, r.Flips[0].Rules)
}

func TestACandidateThatChangesBeginsAnewAndABrokenOneDoesNot(t *testing.T) {
	t.Parallel()
	c := &candidate{text: holdsEUR}
	b := shadowing(t, c, patient)
	b.Offer(screen(t, engineOf(t, passes), payment()))
	require.Equal(t, 1, evaluated(t, b, noon).Flipped)

	c.err = errors.New("half of a file")
	r := evaluated(t, b, noon.Add(time.Minute))
	require.Equal(t, 1, r.Flipped, "the one before it goes on")
	require.Equal(t, "half of a file", r.Failure)
	require.Len(t, b.Notes(), 1)

	c.err, c.text = nil, passes
	r = evaluated(t, b, noon.Add(2*time.Minute))
	require.Zero(t, r.Decisions)
	require.Equal(t, noon.Add(2*time.Minute), r.Since)
	require.Empty(t, b.Notes())
}
