package gateway_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

func TestTitlesAreReadComparedAndToldInOneForm(t *testing.T) {
	t.Parallel()
	two := gateway.NewTitles(map[string]int{"treasurer": 2, "mlro": 1, "nobody": 0})
	require.Equal(t, gateway.Titles("mlro=1 treasurer=2"), two)
	require.Equal(t, "1 mlro, 2 treasurer", two.String())
	text, err := json.Marshal(gateway.Reason{Rule: "r", Text: "t", Titles: two})
	require.NoError(t, err)
	require.JSONEq(t, `{"rule":"r","text":"t","titles":{"mlro":1,"treasurer":2}}`, string(text))
	var again gateway.Reason
	require.NoError(t, json.Unmarshal(text, &again))
	require.Equal(t, two, again.Titles)
	require.Error(t, json.Unmarshal([]byte(`{"titles":{"M L":1}}`), &again))
	bare, err := json.Marshal(gateway.Reason{Rule: "r", Text: "t"})
	require.NoError(t, err)
	require.JSONEq(t, `{"rule":"r","text":"t"}`, string(bare))

	one := gateway.NewTitles(map[string]int{"mlro": 2})
	require.Equal(t, gateway.Titles("mlro=2 treasurer=2"), two.Most(one))
	require.Equal(t, two, two.Most(""))
	require.Equal(t, two, gateway.Titles("").Most(two))
	require.Equal(t, gateway.Titles("treasurer=2"), two.Missing(one))
	require.Empty(t, two.Missing(two.Most(one)))
	require.Empty(t, gateway.Titles("").Missing(""))
}

func TestARoleThatIsDemandedKeepsAHoldOpenUntilSomebodyOfItReleases(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)
	reasons := []gateway.Reason{{Rule: "pep", Titles: "mlro=1"}, {Rule: "size", Titles: "mlro=1 treasurer=1"}}
	p := gateway.Proposal{ID: "prop_1", Reasons: reasons, Required: 2, State: gateway.ProposalOpen, Version: 1, ExpiresAt: now.Add(time.Hour)}
	for _, step := range []struct {
		who     string
		titles  []string
		state   gateway.ProposalState
		missing gateway.Titles
	}{
		{"a", nil, gateway.ProposalOpen, "mlro=1 treasurer=1"},
		{"b", []string{"treasurer"}, gateway.ProposalOpen, "mlro=1"},
		{"c", []string{"treasurer"}, gateway.ProposalOpen, "mlro=1"},
		{"d", []string{"mlro", "treasurer"}, gateway.ProposalApproved, ""},
	} {
		var err error
		p, err = p.Vote(gateway.Vote{Credential: step.who, Titles: step.titles, Approve: true, At: now})
		require.NoError(t, err)
		require.Equal(t, step.state, p.State, step.who)
		require.Equal(t, step.missing, p.MissingTitles(), step.who)
	}
	require.True(t, p.Releases(reasons))
	require.False(t, p.Releases([]gateway.Reason{{Rule: "pep", Titles: "mlro=2"}}), "the same rule, but it demands more now")

	alone := gateway.Proposal{ID: "prop_2", Reasons: []gateway.Reason{{Rule: "pep", Titles: "mlro=1"}}, Required: 2, State: gateway.ProposalOpen, ExpiresAt: now.Add(time.Hour)}
	alone, err := alone.Vote(gateway.Vote{Credential: "d", Titles: []string{"mlro"}, Approve: true, At: now})
	require.NoError(t, err)
	require.Equal(t, gateway.ProposalOpen, alone.State, "a title doesn't stand for a second pair of eyes")
	alone, err = alone.Vote(gateway.Vote{Credential: "e", Titles: []string{"mlro"}, At: now})
	require.NoError(t, err)
	require.Equal(t, gateway.ProposalRejected, alone.State)
	require.Equal(t, gateway.Titles("mlro=1"), alone.Titles(), "who said no isn't counted")
}
