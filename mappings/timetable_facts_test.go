package mappings_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/mappings"
)

func TestTheTimetableTellsWhatTheClockSaysWhereTheCutOffIs(t *testing.T) {
	t.Parallel()
	tt, err := mappings.NewTimetable(mappings.TimetableConfig{
		CutOffs: []mappings.CutOff{{Currency: "EUR", Calendar: "TARGET2", Opens: "07:00", Until: "17:00"}}, PastDays: 5, FutureDays: 30,
	})
	require.NoError(t, err)
	tr := &gateway.Transfer{Instruction: gateway.Instruction{Amount: gateway.MustAmount("1", "EUR"), SettlementDate: "2026-07-03"}}

	// The third of July 2026 is a Friday: Fedwire keeps open on the eve of a holiday that
	// falls on a Saturday.
	before := time.Date(2026, 7, 3, 14, 59, 0, 0, time.UTC) // 16:59 in Frankfurt
	tr.CreatedAt = before
	f := tt.Facts(tr, before)
	require.Equal(t, "Europe/Berlin", f.TimeZone)
	require.Equal(t, "2026-07-03 16:59 friday", f.LocalDate+" "+f.LocalTime+" "+f.Weekday)
	require.True(t, f.BusinessDay)
	require.False(t, f.CutOffPassed)
	require.Equal(t, "17:00", f.CutOff)
	require.Equal(t, "2026-07-03", f.ValueDate)
	require.True(t, f.Currencies["EUR"])

	after := tt.Facts(tr, before.Add(time.Minute))
	require.True(t, after.CutOffPassed)
	require.Equal(t, "2026-07-06", after.ValueDate, "let pass now it would roll over the weekend")

	saturday := tt.Facts(tr, time.Date(2026, 7, 3, 23, 0, 0, 0, time.UTC)) // 01:00 in Frankfurt
	require.Equal(t, "saturday", saturday.Weekday)
	require.False(t, saturday.BusinessDay)
	require.False(t, saturday.Currencies["EUR"])
	require.True(t, saturday.Currencies["USD"], "it is still Friday evening in New York")
}
