package engine_test

import (
	"context"
	"errors"
	"log/slog"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
)

func TestWhereChainAndConfigurationDifferIsShownUntilTheyAgree(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)
	var found []error
	s := &engine.Inspection{Check: func(context.Context) []error { return found }, Log: slog.New(slog.DiscardHandler)}
	look := func() time.Duration {
		_, next, err := s.Step(t.Context(), now)
		require.NoError(t, err)
		return next.Sub(now)
	}
	usual := look()
	require.Empty(t, s.Notes())

	found = []error{
		&gateway.Mismatch{Lane: "ethereum→base", Err: errors.New("token has 6 decimals, configured are 18")},
		&gateway.Mismatch{From: "base", Err: errors.New("sender is paused")},
		&gateway.Mismatch{Chain: "polygon", Err: errors.New("no router")},
		&gateway.Mismatch{Chain: "gnosis", Err: gateway.Errorf(gateway.CodeUnavailable, "ask", gateway.RetrySameBytes, "down")},
	}
	require.Less(t, look(), usual, "it is looked at sooner while they differ")
	require.Len(t, s.Notes(), 3, "a chain that doesn't answer has a check of its own")
	require.Contains(t, s.Notes()[0], "lane ethereum→base")
	require.NotContains(t, s.Notes()[0], "decimals", "readiness needs no credential")
	require.Equal(t, []string{"token has 6 decimals, configured are 18"}, s.Of("ethereum", "base"))
	require.Equal(t, []string{"sender is paused"}, s.Of("base", "ethereum"))
	require.Equal(t, []string{"sender is paused", "no router"}, s.Of("base", "polygon"))
	require.Empty(t, s.Of("ethereum", "gnosis"))

	found = nil
	require.Equal(t, usual, look())
	require.Empty(t, s.Notes())
	require.Empty(t, s.Of("ethereum", "base"))
}
