package gateway_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

func proposal() gateway.Proposal {
	return gateway.Proposal{
		ID: "prop_1", State: gateway.ProposalOpen, Required: 2, Barred: []string{"sender"}, Version: 1,
		Reasons:   []gateway.Reason{{Rule: "amount-review"}},
		ExpiresAt: time.Unix(1000, 0),
	}
}

func vote(credential string, approve bool) gateway.Vote {
	return gateway.Vote{Credential: credential, Approve: approve, At: time.Unix(10, 0)}
}

func TestTwoDifferentCredentialsReleaseAHold(t *testing.T) {
	t.Parallel()
	p, err := proposal().Vote(vote("officer-1", true))
	require.NoError(t, err)
	require.Equal(t, gateway.ProposalOpen, p.State)

	_, err = p.Vote(vote("officer-1", true))
	require.Equal(t, gateway.CodeForbidden, gateway.CodeOf(err), "one credential is one pair of eyes")

	p, err = p.Vote(vote("officer-2", true))
	require.NoError(t, err)
	require.Equal(t, gateway.ProposalApproved, p.State)

	_, err = p.Vote(vote("officer-3", false))
	require.Equal(t, gateway.CodeConflict, gateway.CodeOf(err), "decided is decided")
}

func TestTheSenderCannotDecide(t *testing.T) {
	t.Parallel()
	_, err := proposal().Vote(vote("sender", true))
	require.Equal(t, gateway.CodeForbidden, gateway.CodeOf(err))
}

func TestOneRefusalEndsAProposal(t *testing.T) {
	t.Parallel()
	p, err := proposal().Vote(vote("officer-1", true))
	require.NoError(t, err)
	p, err = p.Vote(vote("officer-2", false))
	require.NoError(t, err)
	require.Equal(t, gateway.ProposalRejected, p.State)
}

func TestAnExpiredProposalTakesNoVote(t *testing.T) {
	t.Parallel()
	v := vote("officer-1", true)
	v.At = time.Unix(1000, 0)
	_, err := proposal().Vote(v)
	require.Equal(t, gateway.CodeConflict, gateway.CodeOf(err))
}

func TestAReleaseCoversTheReasonsItWasGivenForAndNoOther(t *testing.T) {
	t.Parallel()
	p := proposal()
	require.False(t, p.Releases(p.Reasons), "an open proposal releases nothing")
	p.State = gateway.ProposalApproved
	require.True(t, p.Releases([]gateway.Reason{{Rule: "amount-review"}}))
	require.False(t, p.Releases([]gateway.Reason{{Rule: "amount-review"}, {Rule: "new-list-hit"}}))
}
