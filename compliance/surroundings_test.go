package compliance_test

import (
	"context"
	"encoding/json"
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/compliance"
	"github.com/vostro-gateway/vostro/gateway"
)

// lanes answers what a network would.
type lanes struct {
	facts gateway.RouteFacts
	err   error
	asked int
}

func (l *lanes) Facts(context.Context, *gateway.Route) (gateway.RouteFacts, error) {
	l.asked++
	return l.facts, l.err
}

// dated answers what a timetable would.
type dated gateway.DateFacts

func (d dated) Facts(*gateway.Transfer, time.Time) gateway.DateFacts { return gateway.DateFacts(d) }

func factsOf() gateway.RouteFacts {
	no, six := false, 6
	return gateway.RouteFacts{
		Lane: gateway.LaneState{
			Version: "1.6.0", Block: "10", RemoteBlock: "20", Enabled: new(bool), Cursed: &no, Stopped: &no,
			Outbound: &gateway.Bucket{Enabled: true, Tokens: "5", Capacity: "10", Rate: "1"},
		},
		Token: gateway.TokenState{
			Chain: "ethereum", Address: "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", Block: "10", Symbol: "EURX", Decimals: &six,
			Pool:  &gateway.TokenPool{Address: "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", Type: "BurnMintTokenPool", Version: "1.6.1", Mechanism: "burn_mint"},
			Lanes: []gateway.TokenLane{{Selector: "15971525489660198786", Remote: &gateway.RemoteEnd{Block: "20", Agrees: true}}},
		},
		Fees: &gateway.RouteFees{Token: "0x0000000000000000000000000000000000000000", CCIP: "100", GasLimit: "600000", GasPrice: "7", Gas: "4200000"},
	}
}

func engineBeside(t *testing.T, l *lanes, source string) *compliance.Engine {
	t.Helper()
	e, err := compliance.New(t.Context(), compliance.Config{
		Bundle: rules(source), NewID: counter(), Timeout: patient, Lanes: l,
		Dates: dated{TimeZone: "Europe/Berlin", LocalDate: "2026-11-22", LocalTime: "13:00", Weekday: "sunday", CutOff: "17:00", ValueDate: "2026-11-23", Currencies: map[string]bool{"EUR": false}},
	})
	require.NoError(t, err)
	return e
}

func TestARuleSeesLaneTokenFeesAndCalendarAsTheyAre(t *testing.T) {
	t.Parallel()
	l := &lanes{facts: factsOf()}
	e := engineBeside(t, l, `package policy.all

allow if {
	input.lane.version == "1.6.0"
	input.lane.cursed == false
	input.token.pool.address == "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"
	input.token.lane.remote.agrees
	input.fees.ccip == "100"
	input.fees.ceiling == "10000000000000000"
	input.calendar.weekday == "sunday"
	not input.calendar.currencies.EUR
}
`)
	d := screen(t, e, payment())
	require.Equal(t, gateway.Allow, d.Outcome, "%s", d.Input)
	require.Empty(t, faultsOf(t, "input.schema.json", json.RawMessage(d.Input)))

	l.facts.Lane.Version = "2.0.0"
	later := screen(t, e, payment())
	require.Equal(t, gateway.Hold, later.Outcome)
	require.Equal(t, d.Asked, later.Asked, "what moves isn't part of what a release is bound to")
	require.NotEqual(t, d.InputSHA, later.InputSHA)
}

func TestTheChainsAreAskedOnlyForARuleThatLooks(t *testing.T) {
	t.Parallel()
	l := &lanes{facts: factsOf()}
	require.NotContains(t, string(screen(t, engineBeside(t, l, "package policy.a\n\nallow if input.transfer.id\n"), payment()).Input), `"lane":{`)
	require.Zero(t, l.asked)
	screen(t, engineBeside(t, l, "package policy.a\n\nimport input.lane as way\n\nallow if not way.cursed\n"), payment())
	require.Equal(t, 1, l.asked)
}

func TestWhatARuleReadsAndNobodyKnowsHolds(t *testing.T) {
	t.Parallel()
	facts := factsOf()
	facts.Lane.Cursed = nil
	facts.Unknown = []gateway.Unknown{{Path: "lane.cursed", Reason: "UNAVAILABLE"}}
	facts.Token.Unknown = []gateway.Unknown{{Path: "lanes[0].remote.pool", Reason: "UNAVAILABLE"}}
	for source, want := range map[string][]string{
		"package policy.a\n\nallow := true\n\ndeny contains {\"rule\": \"curse\", \"text\": \"t\", \"iso\": \"ED06\"} if input.lane.cursed\n":                        {compliance.RuleUnknown},
		"package policy.a\n\nallow := true\n\ndeny contains {\"rule\": \"far\", \"text\": \"t\", \"iso\": \"ED06\"} if input.token.lane.remote.pool.type == \"x\"\n": {compliance.RuleUnknown},
		"package policy.a\n\nallow if input.lane.version == \"1.6.0\"\n":                                                                                             nil,
	} {
		d := screen(t, engineBeside(t, &lanes{facts: facts}, source), payment())
		require.Equal(t, want, rulesOf(d), source)
	}
}

func TestNothingIsDecidedWhileTheChainsCanNotBeAsked(t *testing.T) {
	t.Parallel()
	e := engineBeside(t, &lanes{err: errors.New("no quorum")}, "package policy.a\n\nallow if not input.lane.cursed\n")
	_, err := e.Screen(t.Context(), payment(), nil, noon)
	require.Equal(t, gateway.CodeUnavailable, gateway.CodeOf(err), "the transfer is looked at again")
}

func TestARuleSeesTheOrderThatATransferCarries(t *testing.T) {
	t.Parallel()
	tr := payment()
	tr.Key.Kind, tr.Key.Leg = gateway.KindFundLeg, gateway.LegCash
	tr.Instruction.Order = &gateway.OrderTerms{
		Reference: "ORD-1", Direction: gateway.Subscription, ISIN: "LU0000000007", Fund: "A fund", Account: "ACC-1",
		Wallet: "eip155:1:0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", Administrator: common.HexToAddress("0x77"),
	}
	e := engineOf(t, `package policy.a

allow if {
	input.order.direction == "subscription"
	input.order.fund.isin == "LU0000000007"
	input.order.amount.value == "1250.75"
	input.order.investor.country == "DE"
	input.order.investor.wallet == "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"
}
`)
	d := screen(t, e, tr)
	require.Equal(t, gateway.Allow, d.Outcome, "%s", d.Input)
	require.Empty(t, faultsOf(t, "input.schema.json", json.RawMessage(d.Input)))
	tr.Instruction.Order.Direction, tr.Instruction.Order.Units = gateway.Redemption, "12.5"
	d = screen(t, e, tr)
	require.Contains(t, string(d.Input), `"units":"12.5"`)
	require.Empty(t, faultsOf(t, "input.schema.json", json.RawMessage(d.Input)))
}

func TestARuleSeesWhatTheTravelRuleMisses(t *testing.T) {
	t.Parallel()
	e := engineOf(t, "package policy.a\n\nallow := input.travel_rule.complete\n\nhold contains {\"rule\": path, \"text\": \"missing\"} if some path in input.travel_rule.missing\n")
	d := screen(t, e, payment())
	require.Equal(t, gateway.Allow, d.Outcome, "%v", d.Reasons)
	nameless := payment()
	nameless.Instruction.Debtor.Name = ""
	d = screen(t, e, nameless)
	require.Equal(t, gateway.Hold, d.Outcome)
	require.Contains(t, rulesOf(d), compliance.RuleNotAllowed, "it isn't complete")
	require.Contains(t, rulesOf(d), "Dbtr/Nm")
}
