package mappings_test

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
	"github.com/vostro-gateway/vostro/mappings"
)

const fundYAML = directoryYAML + `
funds:
  - isin: LU0378438732
    name: Vostro Liquidity Fund
    chain: base
    fund_token_id: "0x1111111111111111111111111111111111111111111111111111111111111111"
    administrator: "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"
    management: "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359"
    currency: EUR
    decimals: 18
    minimum_amount: "100"
    distributors:
      - {client: alpha, receiver: "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", wallet: "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359"}
`

// fundMessage writes a setr.010 or setr.004 with orders; each is reference, ISIN and
// the quantity's element.
func fundMessage(version string, redemption bool, orders ...[3]string) []byte {
	name, root, choice := "setr.010.001."+version, "SbcptOrdr", "AmtOrUnits"
	if redemption {
		name, root, choice = "setr.004.001."+version, "RedOrdr", "AmtOrUnitsOrPctg"
	}
	var b strings.Builder
	b.WriteString(`<Document xmlns="urn:iso:std:iso:20022:tech:xsd:` + name + `"><` + root + `><MsgId><Id>M-1</Id><CreDtTm>2026-11-20T10:00:00Z</CreDtTm></MsgId>` +
		`<MltplOrdrDtls><InvstmtAcctDtls><AcctId>INV-1</AcctId></InvstmtAcctDtls>`)
	for _, o := range orders {
		b.WriteString(`<IndvOrdrDtls><OrdrRef>` + o[0] + `</OrdrRef><FinInstrmDtls><Id><ISIN>` + o[1] + `</ISIN></Id></FinInstrmDtls><` + choice + `>` + o[2] + `</` + choice + `>` +
			`<PhysDlvryInd>false</PhysDlvryInd></IndvOrdrDtls>`)
	}
	b.WriteString(`</MltplOrdrDtls></` + root + `></Document>`)
	return []byte(b.String())
}

func fundReader(t *testing.T) *mappings.Reader {
	t.Helper()
	return newReader(t, func(c *mappings.ReaderConfig) { c.Directory = directory(t, fundYAML) })
}

const theFund = "LU0378438732"

func TestEachOrderOfAMessageIsCarriedByATransferOfItsOwnOrRejectedAlone(t *testing.T) {
	t.Parallel()
	for _, version := range []string{"04", "05"} {
		reading := read(t, fundReader(t), alpha(), fundMessage(version, false,
			[3]string{"O-1", theFund, `<GrssAmt Ccy="EUR">1000.50</GrssAmt>`},
			[3]string{"O-2", "DE0007164600", `<GrssAmt Ccy="EUR">1000</GrssAmt>`},
			[3]string{"O-3", theFund, `<GrssAmt Ccy="USD">1000</GrssAmt>`},
			[3]string{"O-4", theFund, `<GrssAmt Ccy="EUR">99.99</GrssAmt>`},
			[3]string{"O-5", theFund, `<UnitsNb>5</UnitsNb>`},
		))
		require.Len(t, reading.Orders, 5)
		require.Len(t, reading.Transfers, 1)
		first, carrier := reading.Orders[0], reading.Transfers[0].Transfer
		require.Equal(t, 0, first.Transfer)
		require.Empty(t, first.Rejected)
		require.Equal(t, gateway.OrderRef("alpha", "ALPHDEFFXXX", "O-1"), first.Order.Reference)
		require.Equal(t, gateway.KindFundLeg, carrier.Key.Kind)
		require.Equal(t, gateway.LegCash, carrier.Key.Leg)
		require.Equal(t, "1000500000", carrier.Route.Units)
		require.Equal(t, common.HexToAddress(woodsWallet), carrier.Route.Receiver)
		require.Equal(t, common.HexToAddress(otherWallet), carrier.Route.Beneficiary)
		payload, err := carrier.Instruction.Order.Payload()
		require.NoError(t, err)
		require.Equal(t, payload, []byte(carrier.Route.Payload))
		for i, code := range []string{"FUND-UNKNOWN DSEC", "FUND-CURRENCY NCRR", "FUND-MINIMUM BMIN", "FUND-QUANTITY DQUA"} {
			o := reading.Orders[i+1]
			require.Equal(t, code, codes(o.Rejected), o.Order.Request.Reference)
			require.Equal(t, -1, o.Transfer)
			require.Nil(t, o.Order.Fund)
		}
	}
}

func TestAnOrderForAnotherWalletThanTheDistributorsIsRejected(t *testing.T) {
	t.Parallel()
	const another = "0x52908400098527886E0F7030069857D2E4169EE7"
	for named, rejected := range map[string]bool{
		otherWallet: false, "eip155:8453:" + otherWallet: false,
		another: true, "eip155:8453:" + another: true, "eip155:1:" + otherWallet: true,
	} {
		message := bytes.Replace(fundMessage("05", false, [3]string{"O-1", theFund, `<GrssAmt Ccy="EUR">1000.50</GrssAmt>`}), []byte("</AcctId>"),
			[]byte("</AcctId><BlckChainAdrOrWllt><Id>"+named+"</Id></BlckChainAdrOrWllt>"), 1)
		reading := read(t, fundReader(t), alpha(), message)
		require.Len(t, reading.Orders, 1)
		if !rejected {
			require.Empty(t, reading.Orders[0].Rejected, named)
			require.Len(t, reading.Transfers, 1)
			continue
		}
		require.Empty(t, reading.Transfers, named)
		require.Equal(t, "FUND-WALLET SAFE", codes(reading.Orders[0].Rejected), named)
		require.Equal(t, "/Document/SbcptOrdr/MltplOrdrDtls/InvstmtAcctDtls/BlckChainAdrOrWllt/Id", reading.Orders[0].Rejected[0].Path)
	}
}

func TestARedemptionIsCarriedWithoutAToken(t *testing.T) {
	t.Parallel()
	reading := read(t, fundReader(t), alpha(), fundMessage("05", true, [3]string{"O-1", theFund, `<DgtlTknUnit>1.000000000000000001</DgtlTknUnit>`}))
	require.Len(t, reading.Transfers, 1)
	carrier := reading.Transfers[0].Transfer
	require.Equal(t, gateway.LegUnits, carrier.Key.Leg)
	require.Equal(t, "0", carrier.Route.Units)
	require.Zero(t, carrier.Route.Token)
	require.Equal(t, "1000000000000000001", carrier.Instruction.Order.Shares)
}

func TestAnOrderReferenceTwiceInAMessageRefusesIt(t *testing.T) {
	t.Parallel()
	order := [3]string{"O-1", theFund, `<GrssAmt Ccy="EUR">1000</GrssAmt>`}
	_, err := fundReader(t).Read(t.Context(), alpha(), fundMessage("05", false, order, order))
	var e *gateway.Error
	require.ErrorAs(t, err, &e)
	require.Equal(t, gateway.CodeInvalidMessage, e.Code)
	require.Equal(t, "ORRF", e.Faults[0].Reason)
}

func TestAnOrderIsConfirmedOnceWithWhatTheChainProved(t *testing.T) {
	t.Parallel()
	reporter, err := mappings.NewReporter(mappings.ReporterConfig{Client: func(string) (*gateway.Client, bool) { return alpha(), true }})
	require.NoError(t, err)
	at := time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)
	for _, version := range []string{"04", "05"} {
		o := read(t, fundReader(t), alpha(), fundMessage(version, false, [3]string{"O-1", theFund, `<GrssAmt Ccy="EUR">1000.50</GrssAmt>`})).Orders[0].Order
		o.ID = "ord_1"
		told := func(e gateway.Event, before ...gateway.Report) []engine.Told {
			e.Subject, e.At, e.Sequence, e.Position = o.ID, at, 1, 1
			out, err := reporter.Report(engine.Subject{Order: &o}, e, before)
			require.NoError(t, err)
			return out
		}
		executed := gateway.Event{Type: gateway.EventOrderExecuted, Status: gateway.Status{State: "executed"}, Data: []byte(
			`{"state":"processed","request_id":"0x2222222222222222222222222222222222222222222222222222222222222222","units":"10004999999999999999","amount":"1000500000","amount_decimals":6,"price":"100","at":"2026-11-20T11:00:00Z"}`)}
		out := told(executed)
		require.Len(t, out, 2)
		confirmation := string(out[0].Report.Body)
		require.True(t, strings.HasPrefix(out[0].Report.Type, "setr.012."))
		require.Contains(t, confirmation, `<SttlmAmt Ccy="EUR">1000.5</SttlmAmt>`)
		require.Contains(t, confirmation, "10.004999999999999999", "no digit is lost, whatever the version")
		require.Equal(t, "COSE", out[1].Report.Status)
		require.Empty(t, told(gateway.Event{Type: gateway.EventOrderUnplaced, Status: gateway.Status{State: "accepted"}}))

		placed := gateway.Event{Type: gateway.EventOrderPlaced, Status: gateway.Status{State: "placed"}}
		once := told(placed)
		require.Equal(t, "STNP", once[0].Report.Status)
		require.Empty(t, told(placed, once[0].Report), "the same status isn't told twice in a row")

		rejected := told(gateway.Event{Type: gateway.EventOrderRejected, Status: gateway.Status{State: "rejected"}, Reasons: []gateway.Reason{{Rule: "sanctions", ISO: "RR04", Text: "on list X", Path: "Dbtr"}, {Rule: "limit.day", ISO: "AM02", Text: "too much", Path: "Amt"}}})
		require.Equal(t, "NSLA", rejected[0].Report.Reason)
		require.NotContains(t, string(rejected[0].Report.Body), "list X")
		require.NotContains(t, string(rejected[0].Report.Body), "Amt:", "where a policy's rule looked isn't told")
	}
}
