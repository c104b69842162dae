package mappings_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/mappings"
)

// FuzzPriceReports starts from reports of both versions: what is published is exactly
// what was reported, and anything else is refused with a reason.
func FuzzPriceReports(f *testing.F) {
	for _, version := range []string{"04", "05"} {
		f.Add(priceReport(version))
		f.Add(priceReport(version, "NEWP", "REPL", "101.2500", "101.12345678"))
		f.Add(priceReport(version, "<DtTm>2026-11-20T16:00:00Z</DtTm>", "<Dt>2026-11-20</Dt>"))
		f.Add(priceReport(version, "101.2500", "99999999999999999.9"))
		f.Add(priceReport(version, "2026-11-20T16:00:00Z", "2026-11-20T18:00:02Z")) // still to come
		f.Add(priceReport(version, "2026-11-20T16:00:00Z", "2026-11-20T16:00:00.999999999+14:00", "18:00:00Z", "24:00:00"))
	}
	now := time.Date(2026, 11, 20, 18, 0, 1, 0, time.UTC)
	reader := newReader(f, func(c *mappings.ReaderConfig) {
		c.Directory, c.Now = directory(f, navYAML), func() time.Time { return now }
	})
	f.Fuzz(func(t *testing.T, raw []byte) {
		reading, err := reader.Read(t.Context(), alpha(), raw)
		if err != nil {
			require.NotEmpty(t, gateway.CodeOf(err))
			return
		}
		for i := range reading.Transfers {
			tr := &reading.Transfers[i].Transfer
			nav := tr.Instruction.NAV
			if nav == nil {
				continue // another message
			}
			if rejected := reading.Transfers[i].Rejected; len(rejected) > 0 {
				require.NotEmpty(t, rejected[0].Text)
				require.Nil(t, tr.Route, "what is rejected goes nowhere")
				continue
			}
			reported, ok := new(big.Rat).SetString(nav.Price)
			require.True(t, ok, nav.Price)
			payload := []byte(tr.Route.Payload)
			require.Len(t, payload, 4*32)
			answer := new(big.Int).SetBytes(payload[32:64])
			require.Zero(t, reported.Cmp(new(big.Rat).SetFrac(answer, big.NewInt(100_000_000))), "%s is published as %s", nav.Price, answer)
			require.Positive(t, answer.Sign())
			require.False(t, nav.ValuedAt.After(now), "a valuation that is still to come")
			require.Equal(t, nav.ValuedAt.Unix(), new(big.Int).SetBytes(payload[64:96]).Int64())
			require.Equal(t, nav.ReportedAt.Unix(), new(big.Int).SetBytes(payload[96:]).Int64())
			require.Equal(t, "0", tr.Route.Units, "no money goes with it")
		}
	})
}
