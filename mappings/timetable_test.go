package mappings_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/mappings"
)

func day(text string) mappings.Day {
	d, err := time.Parse(time.DateOnly, text)
	if err != nil {
		panic(err)
	}
	return d
}

// What the operators of the systems have published for single years.
func TestCalendarsCloseOnThePublishedDays(t *testing.T) {
	t.Parallel()
	calendars := mappings.DefaultCalendars()
	for name, years := range map[string]map[string][]string{
		"TARGET2": {
			"2026": {"2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01", "2026-12-25"},
			"2024": {"2024-01-01", "2024-03-29", "2024-04-01", "2024-05-01", "2024-12-25", "2024-12-26"},
		},
		"FEDWIRE": {
			"2026": {"2026-01-01", "2026-01-19", "2026-02-16", "2026-05-25", "2026-06-19", "2026-09-07", "2026-10-12", "2026-11-11", "2026-11-26", "2026-12-25"},
			"2027": {"2027-01-01", "2027-01-18", "2027-02-15", "2027-05-31", "2027-07-05", "2027-09-06", "2027-10-11", "2027-11-11", "2027-11-25"},
		},
		"CHAPS": {
			"2026": {"2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28"},
			"2027": {"2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30", "2027-12-27", "2027-12-28"},
		},
		"SIC": {"2026": {"2026-01-01", "2026-01-02", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25", "2026-12-25"}},
		"BOJNET": {"2026": {
			"2026-01-01", "2026-01-02", "2026-01-12", "2026-02-11", "2026-02-23", "2026-03-20", "2026-04-29", "2026-05-04", "2026-05-05",
			"2026-05-06", "2026-07-20", "2026-08-11", "2026-09-21", "2026-09-22", "2026-09-23", "2026-10-12", "2026-11-03", "2026-11-23", "2026-12-31",
		}, "2023": {
			"2023-01-02", "2023-01-03", "2023-01-09", "2023-02-23", "2023-03-21", "2023-05-03", "2023-05-04", "2023-05-05", "2023-07-17",
			"2023-08-11", "2023-09-18", "2023-10-09", "2023-11-03", "2023-11-23",
		}},
	} {
		for year, want := range years {
			var got []string
			for d := day(year + "-01-01"); d.Format("2006") == year; d = d.AddDate(0, 0, 1) {
				if closed := calendars[name].Closed(d); closed != "" && d.Weekday() != time.Saturday && d.Weekday() != time.Sunday {
					got = append(got, d.Format(time.DateOnly))
				}
			}
			require.Equal(t, want, got, "%s %s", name, year)
		}
	}
	require.Equal(t, "Saturday", calendars["TARGET2"].Closed(day("2026-11-21")))
	require.Equal(t, "Good Friday", calendars["TARGET2"].Closed(day("2026-04-03")))
}

// Easter Sundays as the astronomical tables have them, the earliest and the
// latest possible among them.
func TestEasterFallsWhereItFell(t *testing.T) {
	t.Parallel()
	target := mappings.DefaultCalendars()["TARGET2"]
	for _, sunday := range []string{"1818-03-22", "1943-04-25", "2000-04-23", "2008-03-23", "2019-04-21", "2025-04-20", "2038-04-25", "2049-04-18"} {
		require.Equal(t, "Good Friday", target.Closed(day(sunday).AddDate(0, 0, -2)), sunday)
		require.Equal(t, "Easter Monday", target.Closed(day(sunday).AddDate(0, 0, 1)), sunday)
	}
}

func instruction(currency, date string, received string) *gateway.Transfer {
	at, err := time.Parse(time.RFC3339, received)
	if err != nil {
		panic(err)
	}
	return &gateway.Transfer{
		Key:       gateway.Key{Client: "alpha"},
		CreatedAt: at,
		Route:     &gateway.Route{Lane: "ethereum→base"},
		Instruction: gateway.Instruction{
			MessageType: "pacs.008.001.08", Amount: gateway.MustAmount("1", currency), SettlementDate: date,
		},
	}
}

func TestWhenATransferIsSent(t *testing.T) {
	t.Parallel()
	table, err := mappings.NewTimetable(mappings.TimetableConfig{
		Calendars: []mappings.CalendarConfig{{Name: "house", Base: "TARGET2", Closed: []string{"2026-12-24"}, Open: []string{"2026-05-01"}}},
		CutOffs: []mappings.CutOff{
			{Currency: "EUR", Client: "strict", Calendar: "TARGET2", Until: "17:00", Refuse: true},
			{Currency: "EUR", Lane: "ethereum→base", Calendar: "house", Opens: "07:00", Until: "17:00"},
			{Currency: "USD", Calendar: "FEDWIRE", Until: "18:45"},
			{Currency: "CHF", TimeZone: "Europe/Zurich", Until: "02:30"},
		},
		PastDays: 5, FutureDays: 30,
	})
	require.NoError(t, err)
	for name, c := range map[string]struct {
		currency, client string
		date, received   string
		now              string // empty: when it was received
		at, value        string // RFC 3339 in UTC; "now" for at once
		rules            string // of the reasons, each with its ISO code
	}{
		"in time":                          {date: "2026-11-20", received: "2026-11-20T11:00:00+01:00", at: "now", value: "2026-11-20"},
		"without a date":                   {received: "2026-11-20T11:00:00+01:00", at: "now"},
		"before the day opens":             {date: "2026-11-20", received: "2026-11-20T06:30:00+01:00", at: "2026-11-20T06:00:00Z", value: "2026-11-20", rules: "DATE-WAIT "},
		"a second before the cut-off":      {date: "2026-11-19", received: "2026-11-19T16:59:59+01:00", at: "now", value: "2026-11-19"},
		"at the cut-off":                   {date: "2026-11-19", received: "2026-11-19T17:00:00+01:00", at: "2026-11-20T06:00:00Z", value: "2026-11-20", rules: "DATE-WAIT , DATE-ROLL "},
		"late on a Friday":                 {date: "2026-11-20", received: "2026-11-20T17:00:00+01:00", at: "2026-11-23T06:00:00Z", value: "2026-11-23", rules: "DATE-WAIT , DATE-ROLL "},
		"on a Sunday for that Sunday":      {date: "2026-11-22", received: "2026-11-22T11:00:00+01:00", at: "2026-11-23T06:00:00Z", value: "2026-11-23", rules: "DATE-WAIT , DATE-ROLL "},
		"on a Sunday after the cut-off":    {date: "2026-11-22", received: "2026-11-22T23:00:00+01:00", at: "2026-11-23T06:00:00Z", value: "2026-11-23", rules: "DATE-WAIT , DATE-ROLL "},
		"for Good Friday":                  {date: "2026-04-03", received: "2026-04-01T12:00:00+02:00", at: "2026-04-07T05:00:00Z", value: "2026-04-07", rules: "DATE-WAIT , DATE-ROLL "},
		"late before Good Friday":          {date: "2026-04-02", received: "2026-04-02T18:00:00+02:00", at: "2026-04-07T05:00:00Z", value: "2026-04-07", rules: "DATE-WAIT , DATE-ROLL "},
		"late at the end of the year":      {date: "2026-12-31", received: "2026-12-31T17:30:00+01:00", at: "2027-01-04T06:00:00Z", value: "2027-01-04", rules: "DATE-WAIT , DATE-ROLL "},
		"a day that the house closes":      {date: "2026-12-24", received: "2026-12-23T12:00:00+01:00", at: "2026-12-28T06:00:00Z", value: "2026-12-28", rules: "DATE-WAIT , DATE-ROLL "},
		"a day that the house opens":       {date: "2026-05-01", received: "2026-05-01T12:00:00+02:00", at: "now", value: "2026-05-01"},
		"ahead over the spring change":     {date: "2026-03-30", received: "2026-03-27T12:00:00+01:00", at: "2026-03-30T05:00:00Z", value: "2026-03-30", rules: "DATE-WAIT "},
		"ahead over the autumn change":     {date: "2026-10-26", received: "2026-10-23T12:00:00+02:00", at: "2026-10-26T06:00:00Z", value: "2026-10-26", rules: "DATE-WAIT "},
		"its day gone by in a review":      {date: "2026-11-19", received: "2026-11-19T11:00:00+01:00", now: "2026-11-20T12:00:00+01:00", at: "now", value: "2026-11-20"},
		"its cut-off gone by in a review":  {date: "2026-11-20", received: "2026-11-20T11:00:00+01:00", now: "2026-11-20T17:00:00+01:00", at: "2026-11-23T06:00:00Z", value: "2026-11-23", rules: "DATE-WAIT , DATE-ROLL "},
		"rolled, and its day has come":     {date: "2026-11-20", received: "2026-11-20T17:00:00+01:00", now: "2026-11-23T07:00:00+01:00", at: "now", value: "2026-11-23"},
		"a date that had passed":           {date: "2026-11-18", received: "2026-11-20T11:00:00+01:00", at: "now", value: "2026-11-20"},
		"a date that had passed, and late": {date: "2026-11-18", received: "2026-11-20T17:30:00+01:00", at: "2026-11-23T06:00:00Z", value: "2026-11-23", rules: "DATE-WAIT , DATE-ROLL , DATE-ROLL "},
		"at the edge of the past":          {date: "2026-11-15", received: "2026-11-20T11:00:00+01:00", at: "now", value: "2026-11-20"},
		"beyond the past":                  {date: "2026-11-14", received: "2026-11-20T11:00:00+01:00", at: "refused", rules: "DATE-PAST DT01"},
		"an old one that waited here":      {date: "2026-11-20", received: "2026-11-20T11:00:00+01:00", now: "2026-12-20T11:00:00+01:00", at: "2026-12-21T06:00:00Z", value: "2026-12-21", rules: "DATE-WAIT , DATE-ROLL "},
		"at the edge of the future":        {date: "2026-12-20", received: "2026-11-20T11:00:00+01:00", at: "2026-12-21T06:00:00Z", value: "2026-12-21", rules: "DATE-WAIT , DATE-ROLL "},
		"beyond the future":                {date: "2026-12-21", received: "2026-11-20T11:00:00+01:00", at: "refused", rules: "DATE-FUTURE DT04"},

		"strict, in time":              {client: "strict", date: "2026-11-20", received: "2026-11-20T16:59:59+01:00", at: "now", value: "2026-11-20"},
		"strict, late":                 {client: "strict", date: "2026-11-20", received: "2026-11-20T17:00:00+01:00", at: "refused", rules: "DATE-CUTOFF TM01"},
		"strict, for a holiday":        {client: "strict", date: "2026-12-25", received: "2026-12-21T12:00:00+01:00", at: "refused", rules: "DATE-CLOSED DT01"},
		"strict, made late by us":      {client: "strict", date: "2026-11-20", received: "2026-11-20T11:00:00+01:00", now: "2026-11-20T18:00:00+01:00", at: "2026-11-22T23:00:00Z", value: "2026-11-23", rules: "DATE-WAIT , DATE-ROLL "},
		"strict, late for a later day": {client: "strict", date: "2026-11-23", received: "2026-11-20T18:00:00+01:00", at: "2026-11-22T23:00:00Z", value: "2026-11-23", rules: "DATE-WAIT "},

		"dollars before their cut-off":      {currency: "USD", date: "2026-11-20", received: "2026-11-21T00:44:59+01:00", at: "now", value: "2026-11-20"},
		"dollars at it":                     {currency: "USD", date: "2026-11-20", received: "2026-11-21T00:45:00+01:00", at: "2026-11-23T05:00:00Z", value: "2026-11-23", rules: "DATE-WAIT , DATE-ROLL "},
		"dollars over Thanksgiving":         {currency: "USD", date: "2026-11-26", received: "2026-11-25T12:00:00-05:00", at: "2026-11-27T05:00:00Z", value: "2026-11-27", rules: "DATE-WAIT , DATE-ROLL "},
		"a cut-off in the spring gap":       {currency: "CHF", date: "2026-03-29", received: "2026-03-29T01:29:59Z", at: "now", value: "2026-03-29"},
		"after the cut-off in the gap":      {currency: "CHF", date: "2026-03-29", received: "2026-03-29T01:30:00Z", at: "2026-03-29T22:00:00Z", value: "2026-03-30", rules: "DATE-WAIT , DATE-ROLL "},
		"a cut-off that comes twice, first": {currency: "CHF", date: "2026-10-25", received: "2026-10-25T00:29:59Z", at: "now", value: "2026-10-25"},
		"between the two":                   {currency: "CHF", date: "2026-10-25", received: "2026-10-25T01:15:00Z", at: "2026-10-25T23:00:00Z", value: "2026-10-26", rules: "DATE-WAIT , DATE-ROLL "},
		"a currency without an entry":       {currency: "JPY", date: "2026-11-22", received: "2026-11-22T11:00:00Z", at: "now", value: "2026-11-22"},
		"ahead without an entry":            {currency: "JPY", date: "2026-11-29", received: "2026-11-22T11:00:00Z", at: "2026-11-29T00:00:00Z", value: "2026-11-29", rules: "DATE-WAIT "},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			currency := "EUR"
			if c.currency != "" {
				currency = c.currency
			}
			in := instruction(currency, c.date, c.received)
			if c.client != "" {
				in.Key.Client = c.client
			}
			now := in.CreatedAt
			if c.now != "" {
				var err error
				now, err = time.Parse(time.RFC3339, c.now)
				require.NoError(t, err)
			}
			got := table.When(in, now)
			require.Equal(t, c.rules, codes(got.Reasons))
			require.Equal(t, c.at == "refused", got.Refused)
			switch c.at {
			case "refused":
				return
			case "now":
				require.False(t, got.At.After(now), "%s", got.At)
			default:
				require.Equal(t, c.at, got.At.UTC().Format(time.RFC3339))
			}
			require.Equal(t, c.value, got.ValueDate)
		})
	}
}

func TestAMomentThatAnOrderAsksForIsKept(t *testing.T) {
	t.Parallel()
	table, err := mappings.NewTimetable(mappings.TimetableConfig{CutOffs: []mappings.CutOff{{Calendar: "TARGET2", Until: "17:00"}}, PastDays: 5, FutureDays: 30})
	require.NoError(t, err)
	for text, want := range map[string]string{
		"2026-11-24T09:30:00+01:00": "2026-11-24T08:30:00Z",
		"2026-11-24T09:30:00":       "2026-11-24T08:30:00Z", // in the zone of the cut-off
		"2026-11-24T09:30:00Z":      "2026-11-24T09:30:00Z",
		"":                          "2026-11-23T23:00:00Z",
	} {
		in := instruction("EUR", "2026-11-24", "2026-11-20T11:00:00+01:00")
		in.Instruction.MessageType, in.Instruction.ExecutionTime = "pain.001.001.09", text
		got := table.When(in, in.CreatedAt)
		require.Equal(t, want, got.At.UTC().Format(time.RFC3339), text)
		require.Equal(t, "2026-11-24", got.ValueDate)
		require.Equal(t, "ReqdExctnDt", got.Reasons[0].Path)
		require.False(t, table.When(in, got.At).At.After(got.At), "then it goes")
	}
}

func TestATimetableThatCanNotBeMeantIsRefused(t *testing.T) {
	t.Parallel()
	for want, c := range map[string]mappings.TimetableConfig{
		`calendars[0].base: "EURO" is no calendar`: {Calendars: []mappings.CalendarConfig{{Name: "a", Base: "EURO"}}},
		`calendars[0].name: "SIC" is empty`:        {Calendars: []mappings.CalendarConfig{{Name: "SIC", Base: "TARGET2"}}},
		`closed: "24.12.2026" is no day`:           {Calendars: []mappings.CalendarConfig{{Name: "a", Base: "SIC", Closed: []string{"24.12.2026"}}}},
		`2026-12-24 is both open and closed`:       {Calendars: []mappings.CalendarConfig{{Name: "a", Base: "SIC", Closed: []string{"2026-12-24"}, Open: []string{"2026-12-24"}}}},
		`time_zone "CEST"`:                         {Calendars: []mappings.CalendarConfig{{Name: "a", TimeZone: "CEST"}}},
		`time_zone "Local"`:                        {CutOffs: []mappings.CutOff{{TimeZone: "Local"}}},
		`calendar: "T2" is no calendar`:            {CutOffs: []mappings.CutOff{{Calendar: "T2"}}},
		`until: "5pm" is no time of day`:           {CutOffs: []mappings.CutOff{{Until: "5pm"}}},
		`until: 07:00 is not after opens 08:00`:    {CutOffs: []mappings.CutOff{{Opens: "08:00", Until: "07:00"}}},
		`cutoffs[1]`:                               {CutOffs: []mappings.CutOff{{Currency: "EUR"}, {Currency: "EUR", Client: "alpha"}}},
		`past and future days`:                     {PastDays: -1},
	} {
		_, err := mappings.NewTimetable(c)
		require.ErrorContains(t, err, want)
		require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err))
	}
}

// Who waits for a lane goes in the order of the cut-offs of the days they are
// settled with.
func TestATransferThatMayGoHasTheCutOffOfItsDay(t *testing.T) {
	t.Parallel()
	table, err := mappings.NewTimetable(mappings.TimetableConfig{
		CutOffs:  []mappings.CutOff{{Currency: "EUR", Calendar: "TARGET2", Until: "17:00"}},
		PastDays: 5, FutureDays: 30,
	})
	require.NoError(t, err)
	friday := time.Date(2026, 11, 20, 10, 0, 0, 0, time.UTC)
	for currency, want := range map[string]time.Time{"EUR": time.Date(2026, 11, 20, 16, 0, 0, 0, time.UTC), "JPY": {}} {
		tr := &gateway.Transfer{CreatedAt: friday, Instruction: gateway.Instruction{Amount: gateway.MustAmount("1", currency), SettlementDate: "2026-11-20"}}
		require.True(t, want.Equal(table.When(tr, friday).CutOff), currency)
	}
}
