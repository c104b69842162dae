package mappings_test

import (
	"encoding/xml"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
	"github.com/vostro-gateway/vostro/mappings"
)

const feedAddress = "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB" // EIP-55's own example

const navYAML = fundYAML + `    nav:
      reporters: [alpha]
      valuation_point: "17:30"
      time_zone: Europe/Luxembourg
      feeds: [{chain: base, address: "` + feedAddress + `", decimals: 8}]
`

// priceReport writes a reda.001 with one valuation, changed by pairs of old and new.
func priceReport(version string, changes ...string) []byte {
	kind := `<Tp>NAVL</Tp>`
	if version == "05" {
		kind = `<PricTp><Cd>NAVL</Cd></PricTp>`
	}
	text := `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:reda.001.001.` + version + `"><PricRpt><MsgId><Id>M-1</Id><CreDtTm>2026-11-20T18:00:00Z</CreDtTm></MsgId>` +
		`<MsgPgntn><PgNb>1</PgNb><LastPgInd>true</LastPgInd></MsgPgntn><PricRptId>R-1</PricRptId><Fctn>NEWP</Fctn>` +
		`<PricValtnDtls><NAVDtTm><DtTm>2026-11-20T16:00:00Z</DtTm></NAVDtTm><FinInstrmDtls><Id><ISIN>` + theFund + `</ISIN></Id><DualFndInd>false</DualFndInd></FinInstrmDtls>` +
		`<ValtnTp>USUA</ValtnTp><OffclValtnInd>true</OffclValtnInd><SspdInd>false</SspdInd>` +
		`<PricDtls>` + kind + `<ValInInvstmtCcy><Amt Ccy="EUR">101.2500</Amt></ValInInvstmtCcy><ForExctnInd>true</ForExctnInd><CumDvddInd>false</CumDvddInd><EstmtdPricInd>false</EstmtdPricInd></PricDtls>` +
		`</PricValtnDtls></PricRpt></Document>`
	return []byte(strings.NewReplacer(changes...).Replace(text))
}

func navReader(t *testing.T) *mappings.Reader {
	t.Helper()
	return newReader(t, func(c *mappings.ReaderConfig) {
		c.Directory = directory(t, navYAML)
		c.Now = func() time.Time { return time.Date(2026, 11, 20, 18, 0, 1, 0, time.UTC) }
	})
}

func TestAPriceReportIsAPublicationOnEachChainWithAFeed(t *testing.T) {
	t.Parallel()
	var ids []string
	for _, version := range []string{"04", "05"} {
		reading := read(t, navReader(t), alpha(), priceReport(version))
		require.Len(t, reading.Transfers, 1)
		tr := reading.Transfers[0].Transfer
		require.Empty(t, reading.Transfers[0].Rejected)
		require.Equal(t, []any{gateway.KindData, gateway.LegNAV, "alpha"}, []any{tr.Key.Kind, tr.Key.Leg, tr.Key.Client})
		require.Equal(t, "101.25", tr.Instruction.NAV.Price)
		require.Equal(t, time.Date(2026, 11, 20, 16, 0, 0, 0, time.UTC), tr.Instruction.NAV.ValuedAt)
		require.Equal(t, common.HexToAddress(feedAddress), tr.Route.Receiver)
		require.Equal(t, gateway.Address{}, tr.Route.Token, "data alone")
		payload, err := tr.Instruction.NAV.Payload()
		require.NoError(t, err)
		require.Equal(t, payload, []byte(tr.Route.Payload))
		ids = append(ids, tr.Key.ID)
	}
	require.Equal(t, ids[0], ids[1], "one valuation, in whatever version")

	replaced := read(t, navReader(t), alpha(), priceReport("05", "NEWP", "REPL")).Transfers[0].Transfer
	require.NotEqual(t, ids[0], replaced.Key.ID, "a correction is a publication of its own")
	fine := read(t, navReader(t), alpha(), priceReport("04", "101.2500", "101.12345678")).Transfers[0]
	require.Empty(t, fine.Rejected, "a price may be finer than its currency")
	require.Equal(t, "101.12345678", fine.Transfer.Instruction.NAV.Price)
	dated := read(t, navReader(t), alpha(), priceReport("05", "<DtTm>2026-11-20T16:00:00Z</DtTm>", "<Dt>2026-11-20</Dt>")).Transfers[0].Transfer
	require.Equal(t, time.Date(2026, 11, 20, 16, 30, 0, 0, time.UTC), dated.Instruction.NAV.ValuedAt, "17:30 in Luxembourg")
}

func TestAValuationThatCannotBePublishedIsRejectedAlone(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		rule    string
		changes []string
	}{
		"no such fund":    {"NAV-FUND", []string{theFund, "US0378331005"}},
		"to come":         {"NAV-DATE", []string{"<DtTm>2026-11-20T16:00:00Z", "<DtTm>2026-11-20T18:00:02Z"}},
		"long ago":        {"NAV-DATE", []string{"<DtTm>2026-11-20T16:00:00Z", "<DtTm>1999-11-20T16:00:00Z"}},
		"not official":    {"NAV-PRICE", []string{"<OffclValtnInd>true", "<OffclValtnInd>false"}},
		"suspended":       {"NAV-PRICE", []string{"<SspdInd>false", "<SspdInd>true"}},
		"estimated":       {"NAV-PRICE", []string{"<EstmtdPricInd>false", "<EstmtdPricInd>true"}},
		"other currency":  {"NAV-PRICE", []string{`Ccy="EUR"`, `Ccy="USD"`}},
		"other price":     {"NAV-PRICE", []string{"NAVL", "BIDE"}},
		"nothing":         {"NAV-PRICE", []string{"101.2500", "0"}},
		"too many digits": {"NAV-DECIMALS", []string{"101.2500", "101.123456789"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			reading := read(t, navReader(t), alpha(), priceReport("05", c.changes...))
			require.Len(t, reading.Transfers, 1)
			rejected := reading.Transfers[0].Rejected
			require.NotEmpty(t, rejected)
			require.Equal(t, c.rule, rejected[0].Rule, "%v", rejected)
			require.Nil(t, reading.Transfers[0].Transfer.Route)
			require.NotEmpty(t, rejected[0].Text)
		})
	}
	foreign := newReader(t, func(c *mappings.ReaderConfig) {
		c.Directory = directory(t, strings.Replace(navYAML, "reporters: [alpha]", "reporters: [other]", 1))
	})
	require.Equal(t, "NAV-REPORTER", read(t, foreign, alpha(), priceReport("05")).Transfers[0].Rejected[0].Rule)
	undated := newReader(t, func(c *mappings.ReaderConfig) {
		c.Directory = directory(t, strings.Replace(navYAML, `      valuation_point: "17:30"`+"\n", "", 1))
	})
	dated := priceReport("05", "<DtTm>2026-11-20T16:00:00Z</DtTm>", "<Dt>2026-11-20</Dt>")
	require.Equal(t, "NAV-DATE", read(t, undated, alpha(), dated).Transfers[0].Rejected[0].Rule)
}

func TestWhoReportsAValueIsToldByAReceipt(t *testing.T) {
	t.Parallel()
	client := alpha()
	r, err := mappings.NewReporter(mappings.ReporterConfig{Client: func(string) (*gateway.Client, bool) { return client, true }})
	require.NoError(t, err)
	tr := read(t, navReader(t), client, priceReport("05")).Transfers[0].Transfer
	tr.ID = "tr_1"
	e := gateway.Event{
		Position: 9, Sequence: 5, Subject: tr.ID, Type: gateway.EventObserved, At: time.Date(2026, 11, 20, 18, 5, 0, 0, time.UTC),
		Status: gateway.Status{State: gateway.StateSettled, Flight: gateway.Flight{Source: gateway.SourceFinal, Destination: gateway.DestFinal}},
	}
	told, err := r.Report(engine.Subject{Transfer: &tr}, e, nil)
	require.NoError(t, err)
	require.Len(t, told, 1)
	var receipt struct {
		About  string `xml:"RctAck>Rpt>RltdRef>Ref"`
		Status string `xml:"RctAck>Rpt>ReqHdlg>StsCd"`
		Text   string `xml:"RctAck>Rpt>ReqHdlg>Desc"`
	}
	require.NoError(t, xml.Unmarshal(told[0].Report.Body, &receipt))
	require.Equal(t, "M-1", receipt.About)
	require.Equal(t, "ACSC", receipt.Status, "nobody's account is credited")
	require.Equal(t, theFund+" 101.25 EUR of 2026-11-20T16:00:00Z on base", receipt.Text)
	again, err := r.Report(engine.Subject{Transfer: &tr}, e, []gateway.Report{told[0].Report})
	require.NoError(t, err)
	require.Empty(t, again)
}
