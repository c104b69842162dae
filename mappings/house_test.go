package mappings_test

import (
	"bytes"
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/iso20022"
	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
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
	unjudged, err := r.Read(t.Context(), alpha(), body(pay{}))
	require.Equal(t, gateway.CodeUnavailable, gateway.CodeOf(err))
	require.Equal(t, gateway.RetrySameBytes, gateway.RetryOf(err))
	require.Empty(t, unjudged.Transfers)
	fails = false
	taken := read(t, r, alpha(), body(pay{}))
	require.Empty(t, taken.Transfers[0].Rejected)
	require.Equal(t, taken.Message.Digest, unjudged.Message.Digest, "whoever has taken it before knows it again")
}

func TestMessageThatNewRulesRefuseIsStillTold(t *testing.T) {
	t.Parallel()

	r := newReader(t)
	taken := read(t, r, alpha(), body(pay{}))
	client := alpha()
	client.BICs = []string{"DELTDEFFXXX"}
	header := []byte(`<Msg><AppHdr xmlns="urn:iso:std:iso:20022:tech:xsd:head.001.001.02"><Fr><FIId><FinInstnId><BICFI>ALPHDEFFXXX</BICFI></FinInstnId></FIId></Fr>` +
		`<To><FIId><FinInstnId><BICFI>BETAFRPPXXX</BICFI></FinInstnId></FIId></To><BizMsgIdr>M</BizMsgIdr><MsgDefIdr>pacs.008.001.08</MsgDefIdr><BizSvc>x</BizSvc><CreDt>2026-03-02T10:00:00Z</CreDt></AppHdr>`)
	_, document, _ := bytes.Cut(body(pay{}), []byte("?>"))
	if document == nil {
		document = body(pay{})
	}
	refused, err := r.Read(t.Context(), client, bytes.Join([][]byte{header, document, []byte("</Msg>")}, nil))
	require.Equal(t, gateway.CodeInvalidMessage, gateway.CodeOf(err))
	require.Equal(t, taken.Message.Digest, refused.Message.Digest)
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

func TestARegulatoryRefusalOfAMessageNamesNothingElse(t *testing.T) {
	t.Parallel()

	r := newReader(t, func(c *mappings.ReaderConfig) {
		c.House = map[string]iso20022.HouseRules{"alpha": houseFunc(func(map[string]any) ([]gateway.Fault, error) {
			return []gateway.Fault{{Path: "/Document/FIToFICstmrCdtTrf/GrpHdr/MsgId", Rule: "INDISCREET", Reason: "RR02", Found: "INDISCREET", Hint: "INDISCREET"}}, nil
		})}
	})
	_, err := r.Read(t.Context(), alpha(), body(pay{}))
	var refused *gateway.Error
	require.ErrorAs(t, err, &refused)
	answer, err := mappings.Refusal(t.Context(), engine.Arrival{Body: body(pay{})}, refused)
	require.NoError(t, err)
	require.Contains(t, string(answer), "RR02")
	require.Equal(t, "RR02", refused.Reason)
	for _, told := range []string{string(answer), refused.Detail, refused.Faults[0].String(), refused.Faults[0].Found} {
		require.NotContains(t, told, "INDISCREET")
		require.NotContains(t, told, "MsgId\"")
	}
}
