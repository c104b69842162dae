package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway/config"
	"github.com/vostro-gateway/vostro/mappings"
)

// The configuration names the calendars without knowing them.
func TestEveryCalendarThatTheConfigurationNamesExists(t *testing.T) {
	t.Parallel()
	for name := range mappings.DefaultCalendars() {
		cfg := &config.Config{CutOffs: []config.CutOff{{Calendar: name, Late: "roll"}}}
		_, err := timetable(cfg)
		require.NoError(t, err)
		require.NotContains(t, cfg.Check().Error(), "cutoffs", "%s is known to the configuration's check", name)
	}
}
