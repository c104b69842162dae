package mappings_test

import (
	"bytes"
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/mappings"
)

type houseFunc func(input map[string]any) ([]gateway.Fault, error)

func (f houseFunc) Judge(input map[string]any) ([]gateway.Fault, error) { return f(input) }

func TestRulesOfTheHouseAreThoseOfTheClientThatSends(t *testing.T) {
	t.Parallel()

	day := ""
	r := newReader(t, func(c *mappings.ReaderConfig) {
		c.Now = func() time.Time { return time.Date(2026, 12, 1, 0, 30, 0, 0, time.FixedZone("", 3600)) }
		c.House = map[string]iso20022.HouseRules{
			"alpha": houseFunc(func(input map[string]any) ([]gateway.Fault, error) {
				day = input["day"].(string)
				return []gateway.Fault{{Path: "/Document/FIToFICstmrCdtTrf/CdtTrfTxInf[1]/ChrgBr", Rule: "ALPHA-1", Reason: "CH16", Hint: "we share no charges"}}, nil
			}),
			"other": houseFunc(func(map[string]any) ([]gateway.Fault, error) { return nil, errors.New("must not be asked") }),
		}
	})
	reading := read(t, r, alpha(), body(pay{}))
	require.Equal(t, "ALPHA-1 CH16", codes(reading.Transfers[0].Rejected))
	require.Equal(t, "2026-11-30", day, "the day is that of UTC")
}

func TestMessageThatTheHouseCouldNotJudgeMayComeAgain(t *testing.T) {
	t.Parallel()

	fails := true
	r := newReader(t, func(c *mappings.ReaderConfig) {
		c.House = map[string]iso20022.HouseRules{"alpha": houseFunc(func(map[string]any) ([]gateway.Fault, error) {
			if fails {
				return nil, errors.New("no verdict")
			}
			return nil, nil
		})}
	})
	reading, err := r.Read(t.Context(), alpha(), body(pay{}))
	require.Nil(t, reading)
	require.Equal(t, gateway.CodeUnavailable, gateway.CodeOf(err))
	require.Equal(t, gateway.RetrySameBytes, gateway.RetryOf(err))
	fails = false
	require.Empty(t, read(t, r, alpha(), body(pay{})).Transfers[0].Rejected)
}

func TestDayOfArrivalDecidesTheReleaseOfTheRules(t *testing.T) {
	t.Parallel()

	now := time.Date(2026, 11, 13, 23, 59, 0, 0, time.UTC)
	r := newReader(t, func(c *mappings.ReaderConfig) { c.Now = func() time.Time { return now } })
	client := alpha()
	client.Profile = iso20022.ProfileCBPR
	raw := bytes.Replace(body(pay{}), []byte("<TwnNm>Lyon</TwnNm><Ctry>FR</Ctry>"), []byte("<AdrLine>1 quai, Lyon</AdrLine>"), 1)
	require.Empty(t, read(t, r, client, raw).Transfers[0].Rejected, "lines alone were allowed until then")
	now = now.Add(time.Minute)
	require.Equal(t, "CBPR-ADDRESS BE04", codes(read(t, r, client, raw).Transfers[0].Rejected))
}
