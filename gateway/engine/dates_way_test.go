package engine_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/iso20022/sample"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
	"github.com/vostro-gateway/vostro/mappings"
)

// calendarDirectory has the creditor that sample messages pay.
const calendarDirectory = `
agents: [{bic: BETAFRPP}]
accounts:
  - iban: FR1420041010050500013M02606
    agent: BETAFRPPXXX
    party: {name: Martin SARL}
    wallets: [{chain: base, address: "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"}]
`

// calendar has messages read and dated as the gateway does: TARGET2, from 07:00
// to 17:00 in Frankfurt, late ones rolled or refused.
func (b *bench) calendar(refuse bool) *engine.Intake {
	b.Helper()
	directory, err := mappings.ParseDirectory([]byte(calendarDirectory))
	require.NoError(b, err)
	reader, err := mappings.NewReader(mappings.ReaderConfig{
		Network: mappings.Network{
			Chains: []mappings.Chain{{Name: "ethereum", ChainID: "1", Selector: 5009297550715157269}, {Name: "base", ChainID: "8453", Selector: 15971525489660198786}},
			Lanes:  []mappings.Lane{{From: "ethereum", To: "base", Receiver: gateway.Address{2}, FeeCeiling: big.NewInt(1e16), GasLimit: 200_000}},
			Tokens: []mappings.Token{
				{Currency: "EUR", Chain: "ethereum", Address: gateway.Address{4}, Decimals: 6}, {Currency: "EUR", Chain: "base", Address: gateway.Address{5}, Decimals: 6},
			},
		},
		Directory: directory, Now: func() time.Time { return b.now },
	})
	require.NoError(b, err)
	dates, err := mappings.NewTimetable(mappings.TimetableConfig{
		CutOffs: []mappings.CutOff{{Currency: "EUR", Calendar: "TARGET2", Opens: "07:00", Until: "17:00", Refuse: refuse}}, FutureDays: 30,
	})
	require.NoError(b, err)
	b.dates = dates
	return &engine.Intake{Reader: reader, Store: b.store, Now: func() time.Time { return b.now }, NewID: b.newID, Patience: b.patience}
}

func calendarClient() *gateway.Client {
	return &gateway.Client{ID: "alpha", BICs: []string{"ALPHDEFFXXX"}, Profile: "cbpr-2026", Senders: map[string]gateway.Address{"ethereum": {1}}}
}

// dated writes a pacs.008 for a day.
func (b *bench) dated(day string) []byte {
	b.Helper()
	raw, err := sample.Write(sample.Message{Type: "pacs.008", CreatedAt: b.now, Day: day, Transactions: []sample.Transaction{{}}})
	require.NoError(b, err)
	return raw
}

func moment(t *testing.T, text string) time.Time {
	t.Helper()
	at, err := time.Parse(time.RFC3339, text)
	require.NoError(t, err)
	return at.UTC()
}

// Bytes in, a day on chain out: a message arrives before Christmas 2026, which is
// a Friday, with a weekend after it. What a simulation says is what becomes of it.
func TestAPaymentIsSentOnTheBusinessDayThatItsDateComesTo(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		arrives, day string
		refuse       bool
		leaves       string // empty: refused
		value        string // that it is settled with, where it isn't the one asked for
		rules        []string
	}{
		"today, in time":                        {"2026-12-24T16:59:59+01:00", "2026-12-24", false, "2026-12-24T16:59:59+01:00", "", nil},
		"today, before the day begins":          {"2026-12-24T06:00:00+01:00", "2026-12-24", false, "2026-12-24T07:00:00+01:00", "", []string{"DATE-WAIT"}},
		"a future day":                          {"2026-12-21T12:00:00+01:00", "2026-12-23", false, "2026-12-23T07:00:00+01:00", "", []string{"DATE-WAIT"}},
		"a holiday, and the weekend after it":   {"2026-12-21T12:00:00+01:00", "2026-12-25", false, "2026-12-28T07:00:00+01:00", "2026-12-28", []string{"DATE-WAIT", "DATE-ROLL"}},
		"past the cut-off, before the holidays": {"2026-12-24T17:00:00+01:00", "2026-12-24", false, "2026-12-28T07:00:00+01:00", "2026-12-28", []string{"DATE-WAIT", "DATE-ROLL"}},
		"past the cut-off, refused":             {"2026-12-24T17:00:00+01:00", "2026-12-24", true, "", "", []string{"DATE-CUTOFF"}},
		"a closed day, refused":                 {"2026-12-21T12:00:00+01:00", "2026-12-26", true, "", "", []string{"DATE-CLOSED"}},
		"too far away":                          {"2026-12-21T12:00:00+01:00", "2027-02-01", false, "", "", []string{"DATE-FUTURE"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newBench(t)
			b.now = moment(t, c.arrives)
			in, raw := b.calendar(c.refuse), b.dated(c.day)

			s := &engine.Simulate{Reader: in.Reader, Store: b.store, Policy: b.policy, Timetable: b.dates, Lanes: one{}, Now: func() time.Time { return b.now }}
			foretold, err := s.Simulate(t.Context(), calendarClient(), raw)
			require.NoError(t, err)
			require.Empty(t, foretold.Transfers[0].Rejected)
			release := foretold.Transfers[0].Release
			require.Equal(t, c.leaves == "", release.Refused)
			stored, err := b.store.ListTransfers(t.Context(), gateway.TransferFilter{})
			require.NoError(t, err)
			require.Empty(t, stored, "a simulation leaves nothing")

			r, err := in.Accept(t.Context(), engine.Arrival{Client: calendarClient(), Credential: "desk", Door: gateway.DoorREST, Body: raw})
			require.NoError(t, err)
			id := r.Transfers[0].ID
			b.screen()
			b.submit()
			rules := []string{}
			for _, reason := range b.transfer(id).Progress.Reasons {
				rules = append(rules, reason.Rule)
			}
			require.ElementsMatch(t, c.rules, rules)
			told := []string{}
			for _, reason := range release.Reasons {
				told = append(told, reason.Rule)
			}
			require.ElementsMatch(t, c.rules, told, "as it was foretold")
			if c.leaves == "" {
				require.Equal(t, gateway.StateRejected, b.state(id))
				require.NotEmpty(t, b.transfer(id).Progress.Reasons[0].ISO)
				require.Empty(t, b.chain.signed)
				return
			}
			leaves := moment(t, c.leaves)
			require.Equal(t, leaves, maxTime(release.At.UTC(), b.now))
			if leaves.After(b.now) {
				require.Equal(t, gateway.StateWarehoused, b.state(id))
				for _, before := range []time.Time{b.now.Add(leaves.Sub(b.now) / 2), leaves.Add(-time.Second)} {
					b.now = before
					b.works()
					require.Equal(t, gateway.StateWarehoused, b.state(id), "at %s", before)
					require.Empty(t, b.chain.signed, "nothing may leave before its day")
				}
				b.now = leaves
				b.works()
			}
			require.Equal(t, gateway.StateSubmitting, b.state(id))
			require.Len(t, b.chain.signed, 1)
			require.Equal(t, c.value, b.transfer(id).Progress.ValueDate)
			b.see("ethereum", 100, 90)
			b.see("base", 500, 490)
			b.see("ethereum", 103, 102, sightedSend(b.transfer(id), 101))
			b.see("base", 503, 502, sightedCredit(b.transfer(id), 501))
			b.track()
			require.Equal(t, gateway.StateSettled, b.state(id))
		})
	}
}

func maxTime(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}
