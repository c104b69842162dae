package mappings_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/mappings"
)

func TestWhatFollowsIsSaidToWaitForItsCoverAndNeverToBeCredited(t *testing.T) {
	t.Parallel()
	table := mappings.DefaultStatuses()
	parked := func(iso string) gateway.Progress {
		return gateway.Progress{Reasons: []gateway.Reason{{Rule: "cover", Text: "waits", ISO: iso}}}
	}
	for name, c := range map[string]struct {
		mode     gateway.Mode
		state    gateway.State
		progress gateway.Progress
		want     string
	}{
		"waits for its cover":        {gateway.ModeCover, gateway.StateParked, parked("G004"), "ACSP G004"},
		"its cover is in flight":     {gateway.ModeCover, gateway.StateSubmitting, gateway.Progress{}, "ACSP G000"},
		"its cover is settled":       {gateway.ModeCover, gateway.StateSettled, gateway.Progress{}, "ACSC "},
		"settled itself":             {gateway.ModeReceiver, gateway.StateSettled, gateway.Progress{}, "ACCC "},
		"parked for a lane's reason": {gateway.ModeReceiver, gateway.StateParked, parked("ED06"), "PDNG ED06"},
	} {
		status, reason := table.StatusOf(&gateway.Transfer{
			Route: &gateway.Route{Mode: c.mode}, Status: gateway.Status{State: c.state}, Progress: c.progress,
		})
		require.Equal(t, c.want, status+" "+reason, name)
	}
}
