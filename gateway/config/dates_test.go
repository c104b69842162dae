package config_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway/config"
)

const goodDates = good + `
dates: {past_days: 0, future_days: 90}
calendars:
  - {name: house, base: TARGET2, closed: [2026-12-24], open: ["2026-05-01"]}
cutoffs:
  - {client: alpha, currency: EUR, lane: "ethereum→base", calendar: house, opens: 07:00, until: "17:00", late: refuse}
  - {currency: USD, calendar: FEDWIRE, until: 18:45}
`

func TestDatesAreReadAsTheyAreWritten(t *testing.T) {
	t.Parallel()
	cfg, err := load(t, goodDates)
	require.NoError(t, err)
	require.NoError(t, cfg.Check())
	require.Equal(t, config.Dates{PastDays: 0, FutureDays: 90}, cfg.Dates)
	require.Equal(t, []string{"2026-12-24"}, cfg.Calendars[0].Closed, "a day needs no quotes")
	require.Equal(t, []config.CutOff{
		{Client: "alpha", Currency: "EUR", Lane: "ethereum→base", Calendar: "house", Opens: "07:00", Until: "17:00", Late: "refuse"},
		{Currency: "USD", Calendar: "FEDWIRE", Opens: "00:00", Until: "18:45", Late: "roll"},
	}, cfg.CutOffs)
	cfg, err = load(t, good)
	require.NoError(t, err)
	require.Equal(t, config.Dates{PastDays: 10, FutureDays: 365}, cfg.Dates)
}

func TestCheckNamesWhatIsWrongWithDates(t *testing.T) {
	t.Parallel()
	for want, c := range map[string][2]string{
		"dates.past_days":        {"past_days: 0", "past_days: -1"},
		"calendars[0].base":      {"base: TARGET2", "base: TARGET3"},
		"calendars[0].name":      {"name: house, base", "name: SIC, base"},
		`"2026-5-1" is no day`:   {`"2026-05-01"`, `"2026-5-1"`},
		"cutoffs[0].client":      {"client: alpha", "client: beta"},
		"cutoffs[0].currency":    {"currency: EUR, lane", "currency: eur, lane"},
		"cutoffs[0].lane":        {"ethereum→base", "base→ethereum"},
		"cutoffs[0].calendar":    {"calendar: house", "calendar: home"},
		"cutoffs[0].until":       {`"17:00"`, `"5pm"`},
		"cutoffs[0].opens":       {"opens: 07:00", "opens: 7:00"},
		"cutoffs[0].late":        {"late: refuse", "late: never"},
		"cutoffs[1].time_zone":   {"calendar: FEDWIRE", "time_zone: EST5, calendar: FEDWIRE"},
		"calendars[0].time_zone": {"base: TARGET2", "time_zone: Local, base: TARGET2"},
	} {
		t.Run(want, func(t *testing.T) {
			t.Parallel()
			yaml := strings.Replace(goodDates, c[0], c[1], 1)
			require.NotEqual(t, goodDates, yaml)
			cfg, err := load(t, yaml)
			require.NoError(t, err)
			require.ErrorContains(t, cfg.Check(), want)
		})
	}
}
