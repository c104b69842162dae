package engine

import (
	"context"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/gateway"
)

type promisedBefore map[string]int64

func (p promisedBefore) Reserved(_ context.Context, resource string) (*big.Int, error) {
	return big.NewInt(p[resource]), nil
}

// A fee in a token is paid from the balance that amounts of that token are sent from, whichever transfer sends them.
func TestAFeeInATokenDrawsOnThatTokensBalance(t *testing.T) {
	t.Parallel()
	link, euro := gateway.Address{1}, gateway.Address{2}
	euros := &gateway.Route{Source: "a", Destination: "b", Token: euro, DestToken: gateway.Address{3}, Units: "10", FeeToken: link}
	links := *euros
	links.Token = link
	native := *euros
	native.FeeToken = gateway.Address{}

	resources := func(r *gateway.Route) map[string]string {
		drawn := map[string]string{}
		for _, d := range draws(&gateway.Transfer{ID: "t", Route: r}, big.NewInt(7)) {
			require.NotContains(t, drawn, d.Resource)
			drawn[d.Resource] = d.Units
		}
		return drawn
	}
	require.Equal(t, "7", resources(euros)[tokenResource(&links)])
	require.Equal(t, "10", resources(euros)[tokenResource(euros)])
	require.Equal(t, "17", resources(&links)[tokenResource(&links)], "amount and fee of one balance")
	require.Equal(t, "7", resources(&native)[feeResource(&native)])
	require.NotEqual(t, feeResource(&native), feeResource(euros))

	p := promises{store: promisedBefore{tokenResource(&links): 100}}
	first, err := p.ahead(t.Context(), &links)
	require.NoError(t, err)
	require.Equal(t, "100", first.Token.String())
	require.Equal(t, "100", first.Fee.String(), "its own amount is no promise to others")
	second, err := p.ahead(t.Context(), euros)
	require.NoError(t, err)
	require.Equal(t, "110", second.Fee.String(), "what goes first takes of it")
	require.Equal(t, "0", second.Token.String())
}
