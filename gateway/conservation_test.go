package gateway_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

func TestABulkOrderIsConservedWhenBothSidesAddUp(t *testing.T) {
	t.Parallel()
	member := func(amount, share string) gateway.Order {
		return gateway.Order{Allocated: share, Request: gateway.OrderRequest{Direction: gateway.Subscription, Amount: gateway.MustAmount(amount, "EUR")}}
	}
	bulk := gateway.Order{
		Members: 2, State: gateway.OrderSettled, Fund: &gateway.Fund{Decimals: 2}, Request: gateway.OrderRequest{Direction: gateway.Subscription},
		Fact: gateway.FundFact{Amount: "300000", AmountDecimals: 3, Units: "101"},
	}
	add := func(members ...gateway.Order) gateway.Conservation {
		r := gateway.Reckon(&bulk)
		require.NoError(t, r.Add(members...))
		return r.Conservation()
	}
	require.Equal(t, gateway.Conservation{Members: 2, Counted: 2, Ordered: "300", Dealt: "300", Got: "1.01", Allocated: "1.01", Holds: true},
		add(member("100.5", "34"), member("199.5", "67")))
	for what, members := range map[string][]gateway.Order{
		"a unit too many":       {member("100.5", "34"), member("199.5", "68")},
		"a unit too few":        {member("100.5", "33"), member("199.5", "67")},
		"less ordered":          {member("100.4", "34"), member("199.5", "67")},
		"one has no share":      {member("100.5", "101"), member("199.5", "")},
		"one is missing":        {member("300", "101")},
		"there is one too many": {member("100.5", "34"), member("199.5", "67"), member("0", "0")},
	} {
		require.False(t, add(members...).Holds, what)
	}
	bulk.State = gateway.OrderOpen
	c := add(member("100.5", ""), member("199.5", ""))
	require.False(t, c.Holds)
	require.Empty(t, c.Dealt+c.Got+c.Allocated, "nothing is told before it is final")

	bulk = gateway.Order{
		Members: 1, State: gateway.OrderExecuted, Fund: &gateway.Fund{Decimals: 2}, Request: gateway.OrderRequest{Direction: gateway.Redemption},
		Fact: gateway.FundFact{Amount: "5001", AmountDecimals: 3, Units: "101"},
	}
	c = add(gateway.Order{Allocated: "5001", Request: gateway.OrderRequest{Direction: gateway.Redemption, Units: gateway.MustAmount("1.01", "")}})
	require.Equal(t, gateway.Conservation{Members: 1, Counted: 1, Ordered: "1.01", Dealt: "1.01", Got: "5.001", Allocated: "5.001", Holds: true}, c)
}
