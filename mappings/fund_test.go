package mappings_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/mappings"
)

func TestAFundDealsByACalendarThatIsConfigured(t *testing.T) {
	t.Parallel()
	dates, err := mappings.NewTimetable(mappings.TimetableConfig{Calendars: []mappings.CalendarConfig{{Name: "house", Base: "TARGET2"}}})
	require.NoError(t, err)
	dealing := func(calendar string) string {
		return strings.TrimSuffix(fundYAML, "\n") + "\n    dealing: {calendar: " + calendar + "}\n"
	}
	for calendar, known := range map[string]bool{"TARGET2": true, "house": true, "TARGET": false} {
		reader, err := mappings.NewReader(mappings.ReaderConfig{Network: network(), Random: &salts{}, Timetable: dates})
		require.NoError(t, err)
		err = reader.UseDirectory(directory(t, dealing(calendar)))
		if known {
			require.NoError(t, err)
			continue
		}
		require.ErrorIs(t, err, &gateway.Error{Code: gateway.CodeConfiguration})
		require.ErrorContains(t, err, theFund+`: dealing: calendar: "TARGET" is no calendar; there are BOJNET`)
	}

	h := newHouse(t)
	_, err = h.open(dealing("TARGET"), func(c *mappings.KeeperConfig) {
		c.Reader, err = mappings.NewReader(mappings.ReaderConfig{Network: network(), Random: &salts{}, Timetable: dates})
		require.NoError(t, err)
	})
	require.ErrorContains(t, err, `"TARGET" is no calendar`)
	d := h.desk(fundYAML, func(c *mappings.KeeperConfig) {
		c.Reader, err = mappings.NewReader(mappings.ReaderConfig{Network: network(), Random: &salts{}, Timetable: dates})
		require.NoError(t, err)
	})
	change := func(calendar string) string {
		return `[{"op":"replace","fund":{"isin":"` + theFund + `","name":"Vostro Liquidity Fund","chain":"base","currency":"EUR","decimals":18,
			"fund_token_id":"0x1111111111111111111111111111111111111111111111111111111111111111","administrator":"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
			"management":"0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359","dealing":{"calendar":"` + calendar + `"},
			"distributors":[{"client":"alpha","receiver":"0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed","wallet":"0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359"}]}}]`
	}
	_, err = d.propose(t.Context(), change("TARGET"))
	var e *gateway.Error
	require.ErrorAs(t, err, &e)
	require.Equal(t, "changes[0].fund.dealing", e.Faults[0].Path)
	_, err = d.propose(t.Context(), change("house"))
	require.NoError(t, err)
}
