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
