package mappings_test

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
	"github.com/vostro-gateway/vostro/gateway/engine"
	"github.com/vostro-gateway/vostro/mappings"
)

// nettingYAML has the fund's distributor net its orders by message.
var nettingYAML = strings.Replace(fundYAML, "{client: alpha, ", "{client: alpha, netting: message, ", 1)

// investors writes a message of orders of the fund, one for each investor; an order named
// in days is settled on that day.
func investors(redemption bool, quantity string, names []string, days map[string]string) []byte {
	orders := make([][3]string, len(names))
	for i, name := range names {
		orders[i] = [3]string{name, theFund, quantity}
	}
	parts := strings.Split(string(fundMessage("05", redemption, orders...)), "</FinInstrmDtls>")
	for i, name := range names {
		parts[i] += "</FinInstrmDtls><SubAcctForHldg><Id>SUB-" + name + "</Id><Nm>Investor " + name + "</Nm></SubAcctForHldg>"
		if day := days[name]; day != "" {
			parts[i+1] = strings.Replace(parts[i+1], "<PhysDlvryInd>", "<CshSttlmDt>"+day+"</CshSttlmDt><PhysDlvryInd>", 1)
		}
	}
	return []byte(strings.Join(parts, ""))
}

func TestOrdersOfOneMessageAreNettedByFundAndSettlementDay(t *testing.T) {
	t.Parallel()
	reader := newReader(t, func(c *mappings.ReaderConfig) { c.Directory = directory(t, nettingYAML) })
	raw := investors(false, `<GrssAmt Ccy="EUR">1000.50</GrssAmt>`, []string{"O-1", "O-2", "O-3"}, map[string]string{"O-2": "2026-11-24"})
	reading := read(t, reader, alpha(), raw)
	require.Len(t, reading.Transfers, 3)
	groups := map[string][]string{}
	for i := range reading.Orders {
		o, carrier := &reading.Orders[i].Order, &reading.Transfers[i].Transfer
		require.Empty(t, reading.Orders[i].Rejected)
		groups[o.Netting] = append(groups[o.Netting], o.Request.Reference)
		require.True(t, carrier.Netted(), "it never goes alone")
		require.Empty(t, carrier.Route.Payload)
		require.Equal(t, "INV-1/SUB-"+o.Request.Reference, carrier.Instruction.DebtorAccount.Other, "limits are each investor's")
		require.Equal(t, "Investor "+o.Request.Reference, carrier.Instruction.Underlying.Debtor.Name, "who is screened")
		require.Equal(t, "1000.5", carrier.Instruction.Amount.Value(), "the policy sees what each puts in")
	}
	require.Equal(t, map[string][]string{theFund + "/": {"O-1", "O-3"}, theFund + "/2026-11-24": {"O-2"}}, groups)
}

// The bulk is one order and one request, with the sum; what it carries is what any
// order would.
func TestABulkOrderIsCarriedLikeAnyOther(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	d := h.desk(nettingYAML)
	for name, c := range map[string]struct {
		redemption   bool
		quantity     string
		leg          string
		units, shows string
	}{
		"subscription": {false, `<GrssAmt Ccy="EUR">1000.50</GrssAmt>`, gateway.LegCash, "3001500000", ""},
		"redemption":   {true, `<UnitsNb>1.5</UnitsNb>`, gateway.LegUnits, "0", "4500000000000000000"},
	} {
		t.Run(name, func(t *testing.T) {
			reading := read(t, d.reader, alpha(), investors(c.redemption, c.quantity, []string{"O-1", "O-2", "O-3"}, nil))
			bulk := reading.Orders[0].Order
			bulk.Members, bulk.Request.Reference, bulk.Request.SubAccount = 3, "NET-ABC-1", nil
			bulk.Reference = gateway.OrderRef("alpha", "ALPHDEFFXXX", bulk.Request.Reference)
			for _, o := range reading.Orders[1:] {
				var err error
				if c.redemption {
					bulk.Request.Units, err = bulk.Request.Units.Add(o.Order.Request.Units)
				} else {
					bulk.Request.Amount, err = bulk.Request.Amount.Add(o.Order.Request.Amount)
				}
				require.NoError(t, err)
			}
			carrier, err := d.Carrier(t.Context(), &bulk)
			require.NoError(t, err)
			require.False(t, carrier.Netted())
			require.Equal(t, gateway.Key{Client: "alpha", Kind: gateway.KindFundLeg, Leg: c.leg, ID: bulk.Reference.Hex()}, carrier.Key)
			require.Equal(t, c.units, carrier.Route.Units)
			require.Equal(t, c.shows, carrier.Instruction.Order.Shares)
			require.Equal(t, 3, carrier.Instruction.Order.Orders)
			require.Equal(t, "INV-1", carrier.Instruction.DebtorAccount.Other)
			require.Equal(t, common.HexToAddress(woodsWallet), carrier.Route.Receiver)
			payload, err := carrier.Instruction.Order.Payload()
			require.NoError(t, err)
			require.Equal(t, payload, []byte(carrier.Route.Payload))
		})
	}
}

// Each investor is told its own share, in a confirmation that names its part of the
// account; the bulk is nobody's order and tells nothing.
func TestEachMemberOfABulkIsConfirmedItsShareAndTheBulkIsNot(t *testing.T) {
	t.Parallel()
	reporter, err := mappings.NewReporter(mappings.ReporterConfig{Client: func(string) (*gateway.Client, bool) { return alpha(), true }})
	require.NoError(t, err)
	reader := newReader(t, func(c *mappings.ReaderConfig) { c.Directory = directory(t, nettingYAML) })
	for name, c := range map[string]struct {
		redemption bool
		quantity   string
		units      string // of the bulk, dealt
		amount     string
		answer     string
		shares     [3]string
		tells      [3][2]string // units and money of each
	}{
		"subscription": {
			false, `<GrssAmt Ccy="EUR">1000.50</GrssAmt>`, "30000000000000000001", "3001500000", "setr.012.001.06",
			[3]string{"10000000000000000001", "10000000000000000000", "10000000000000000000"},
			[3][2]string{{"10.000000000000000001", "1000.5"}, {"10", "1000.5"}, {"10", "1000.5"}},
		},
		"redemption": {
			true, `<UnitsNb>1.5</UnitsNb>`, "4500000000000000000", "100000000", "setr.006.001.06",
			[3]string{"33333334", "33333333", "33333333"},
			[3][2]string{{"1.5", "33.33333"}, {"1.5", "33.33333"}, {"1.5", "33.33333"}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			orders := read(t, reader, alpha(), investors(c.redemption, c.quantity, []string{"O-1", "O-2", "O-3"}, nil)).Orders
			bulk := orders[0].Order
			bulk.ID, bulk.Members = "ord_bulk", 3
			bulk.Fact = gateway.FundFact{
				State: gateway.FundProcessed, RequestID: gateway.Hash32{1}, Units: c.units, Amount: c.amount, AmountDecimals: 6, Price: "100.05",
				At: time.Date(2026, 11, 20, 11, 0, 0, 0, time.UTC), Final: true,
			}
			executed := func(o *gateway.Order, fact gateway.FundFact) []engine.Told {
				raw, err := json.Marshal(fact)
				require.NoError(t, err)
				told, err := reporter.Report(engine.Subject{Order: o}, gateway.Event{
					Subject: o.ID, At: bulk.Fact.At, Sequence: 4, Position: 9, Type: gateway.EventOrderExecuted,
					Status: gateway.Status{State: "executed"}, Data: raw,
				}, nil)
				require.NoError(t, err)
				return told
			}
			require.Empty(t, executed(&bulk, bulk.Fact))

			allocated := new(big.Int)
			for i := range orders {
				o := &orders[i].Order
				o.ID, o.Bulk, o.Allocated = "ord_"+o.Request.Reference, bulk.ID, c.shares[i]
				share, _ := new(big.Int).SetString(o.Allocated, 10)
				allocated.Add(allocated, share)
				fact, err := o.MemberFact(&bulk)
				require.NoError(t, err)
				told := executed(o, fact)
				require.Len(t, told, 2)
				require.Equal(t, c.answer, told[0].Report.Type)
				body := string(told[0].Report.Body)
				require.Contains(t, body, "<OrdrRef>"+o.Request.Reference+"</OrdrRef>")
				require.Contains(t, body, "<Id>SUB-"+o.Request.Reference+"</Id><Nm>Investor "+o.Request.Reference+"</Nm>")
				require.Contains(t, body, ">"+c.tells[i][0]+"<")
				require.Contains(t, body, `<SttlmAmt Ccy="EUR">`+c.tells[i][1]+`</SttlmAmt>`)
			}
			require.Equal(t, bulk.Got(), allocated.String(), "to the last unit")
		})
	}
}
