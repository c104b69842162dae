package compliance_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

const threeEyes = `package policy.a

allow := true

hold contains {"rule": "big", "text": "big", "approvers": 3}
`

func TestAHoldPassesWithAsManyOfficersAsItsReasonDemands(t *testing.T) {
	t.Parallel()
	e := engineOf(t, threeEyes)
	p := released(t, e, payment())
	require.Equal(t, 3, p.Reasons[0].Approvers)
	for n, outcome := range []gateway.Outcome{gateway.Hold, gateway.Hold, gateway.Hold, gateway.Allow} {
		p.Votes = nil
		for i := range n {
			p.Votes = append(p.Votes, gateway.Vote{Credential: fmt.Sprint(i), Approve: true})
		}
		d, err := e.Screen(t.Context(), payment(), p, noon)
		require.NoError(t, err)
		require.Equal(t, outcome, d.Outcome, "%d approvals", n)
	}
}

func TestApproversThatMeanNothingHoldForGood(t *testing.T) {
	t.Parallel()
	for _, bad := range []string{`1`, `10`, `2.5`, `"3"`, `true`} {
		d := screen(t, engineOf(t, "package policy.a\n\nallow := true\n\nhold contains {\"rule\": \"r\", \"text\": \"t\", \"approvers\": "+bad+"}"), payment())
		require.Equal(t, []string{"malformed"}, rulesOf(d), bad)
	}
	d := screen(t, engineOf(t, "package policy.a\n\nallow := true\n\ndeny contains {\"rule\": \"r\", \"text\": \"t\", \"approvers\": 2}"), payment())
	require.Equal(t, []string{"malformed"}, rulesOf(d), "nobody releases a denial")
}

func TestAHoldPassesWhenOfficersWithTheTitlesThatItDemandsReleasedIt(t *testing.T) {
	t.Parallel()
	e := engineOf(t, "package policy.a\n\nallow := true\n\nhold contains {\"rule\": \"pep\", \"text\": \"pep\", \"titles\": {\"mlro\": 1, \"treasurer\": 1}}\n")
	p := released(t, e, payment())
	require.Equal(t, gateway.Titles("mlro=1 treasurer=1"), p.Reasons[0].Titles)
	for name, c := range map[string]struct {
		titles  [2][]string
		outcome gateway.Outcome
	}{
		"nobody has a title":     {[2][]string{}, gateway.Hold},
		"one has one of them":    {[2][]string{{"mlro"}}, gateway.Hold},
		"both have the same":     {[2][]string{{"mlro"}, {"mlro"}}, gateway.Hold},
		"each has one":           {[2][]string{{"mlro"}, {"treasurer"}}, gateway.Allow},
		"one has both":           {[2][]string{nil, {"treasurer", "mlro"}}, gateway.Allow},
		"others count for these": {[2][]string{{"mlro", "cfo"}, {"treasurer", "cfo"}}, gateway.Allow},
	} {
		p.Votes = []gateway.Vote{{Credential: "a", Titles: c.titles[0], Approve: true}, {Credential: "b", Titles: c.titles[1], Approve: true}}
		d, err := e.Screen(t.Context(), payment(), p, noon)
		require.NoError(t, err)
		require.Equal(t, c.outcome, d.Outcome, name)
	}
}

func TestTitlesThatMeanNothingHoldForGood(t *testing.T) {
	t.Parallel()
	for _, bad := range []string{`{}`, `"mlro"`, `["mlro"]`, `{"mlro": 0}`, `{"mlro": 10}`, `{"mlro": 1.5}`, `{"mlro": "1"}`, `{"M L": 1}`, `{"mlro=1 x": 1}`} {
		d := screen(t, engineOf(t, "package policy.a\n\nallow := true\n\nhold contains {\"rule\": \"r\", \"text\": \"t\", \"titles\": "+bad+"}"), payment())
		require.Equal(t, []string{"malformed"}, rulesOf(d), bad)
	}
	d := screen(t, engineOf(t, "package policy.a\n\nallow := true\n\ndeny contains {\"rule\": \"r\", \"text\": \"t\", \"titles\": {\"mlro\": 1}}"), payment())
	require.Equal(t, []string{"malformed"}, rulesOf(d), "nobody releases a denial")
}
