package compliance_test

import (
	"errors"
	"log/slog"
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

func shadowing(t *testing.T, c *candidate, timeout time.Duration) *compliance.Beside {
	t.Helper()
	b, err := compliance.NewBeside(t.Context(), compliance.BesideConfig{
		Open: c.open, Timeout: timeout, Now: func() time.Time { return noon }, Log: slog.New(slog.DiscardHandler),
	}, noon)
	require.NoError(t, err)
	return b
}

func evaluated(t *testing.T, b *compliance.Beside, now time.Time) compliance.BesideReport {
	t.Helper()
	_, _, err := b.Step(t.Context(), now)
	require.NoError(t, err)
	return b.Report()
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
		d.ID = string(rune('a' + i%26))
		b.Offer(d)
	}
	r := evaluated(t, b, noon)
	require.Equal(t, 1024, r.Decisions)
	require.EqualValues(t, 3000-1024, r.Dropped, "what comes while it is behind is dropped and counted, and nobody waits")
	require.Len(t, r.Flips, 200)
}

// A candidate never takes more than half of one processor, however much waits.
func TestACandidateRestsAsLongAsItWorked(t *testing.T) {
	t.Parallel()
	clock := noon
	b, err := compliance.NewBeside(t.Context(), compliance.BesideConfig{
		Open: (&candidate{text: holdsEUR}).open, Timeout: patient, Log: slog.New(slog.DiscardHandler),
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
	first := b.Report().Decisions
	require.Positive(t, first)
	require.Less(t, first, 5)
	require.GreaterOrEqual(t, next.Sub(noon), 100*time.Millisecond)
	_, _, err = b.Step(t.Context(), next)
	require.NoError(t, err)
	require.Greater(t, b.Report().Decisions, first, "what waits isn't lost")
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
