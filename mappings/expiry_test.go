package mappings_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/mappings"
)

func TestWhatHasExpiredIsRefusedAtTheDoor(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, time.November, 20, 12, 0, 0, 0, time.UTC)
	for name, c := range map[string]struct{ expiry, want string }{
		"in time":              {"2026-11-20T13:00:01+01:00", ""},
		"at that very moment":  {"2026-11-20T13:00:00+01:00", "MAP-EXPIRY TM01"},
		"long ago":             {"2026-11-19T13:00:00Z", "MAP-EXPIRY TM01"},
		"at a time of nowhere": {"2026-11-20T18:00:00", "MAP-EXPIRY DT01"},
	} {
		raw := replaced(t, strings.Replace(string(body(pay{})), "pacs.008.001.08", "pacs.008.001.13", 1), "</CreDtTm>", "</CreDtTm><XpryDtTm>"+c.expiry+"</XpryDtTm>")
		r := newReader(t, func(c *mappings.ReaderConfig) { c.Now = func() time.Time { return now } })
		got := read(t, r, plainClient(), raw).Transfers[0]
		require.Equal(t, c.want, codes(got.Rejected), name)
		if c.want == "" {
			require.Equal(t, now.Add(time.Second), got.Transfer.Instruction.ExpiresAt)
		} else {
			require.Equal(t, "/Document/FIToFICstmrCdtTrf/GrpHdr/XpryDtTm", got.Rejected[0].Path)
		}
	}
}

func TestAnOrderThatHasExpiredIsRefusedAtTheDoor(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, time.November, 20, 12, 0, 0, 0, time.UTC)
	for expiry, want := range map[string]string{
		"<Dt>2026-11-20</Dt>":                      "",
		"<Dt>2026-11-19</Dt>":                      "FUND-EXPIRED LATE",
		"<DtTm>2026-11-20T12:00:00Z</DtTm>":        "FUND-EXPIRY LATE",
		"<DtTm>2026-11-20T13:00:00.5+01:00</DtTm>": "",
	} {
		raw := replaced(t, string(fundMessage("04", false, [3]string{"O-1", theFund, `<GrssAmt Ccy="EUR">1000.50</GrssAmt>`})), "<MltplOrdrDtls>", "<MltplOrdrDtls><XpryDtTm>"+expiry+"</XpryDtTm>")
		r := newReader(t, func(c *mappings.ReaderConfig) {
			c.Directory, c.Now = directory(t, fundYAML), func() time.Time { return now }
		})
		reading := read(t, r, plainClient(), raw)
		require.Equal(t, want, codes(reading.Orders[0].Rejected), expiry)
		if want == "" {
			require.True(t, reading.Transfers[0].Transfer.Instruction.ExpiresAt.After(now))
		}
	}
}
