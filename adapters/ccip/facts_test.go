package ccip_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink/chainlinktest"
	"github.com/vostro-gateway/vostro/gateway"
)

func TestAPolicyIsToldWhatTheChainsSayOfALane(t *testing.T) {
	t.Parallel()
	for _, generation := range append(chainlink.Generations(), "") {
		t.Run("lane "+generation, func(t *testing.T) {
			t.Parallel()
			var stack devnet.Stack
			version := "1.6.0"
			if generation != "" {
				stack, version = chainlinktest.Stack(t, generation, chainlink.Options{}), generation+".0"
			}
			w := openOn(t, stack)
			n := w.network()
			facts := func(change ...func(*gateway.Route)) gateway.RouteFacts {
				t.Helper()
				tr := w.transfer(w.src, "facts")
				for _, c := range change {
					c(tr.Route)
				}
				f, err := n.Facts(t.Context(), tr.Route)
				require.NoError(t, err)
				return f
			}
			f := facts()
			require.Empty(t, f.Unknown)
			require.Equal(t, version, f.Lane.Version)
			require.Equal(t, w.src.Head().Number.String(), f.Lane.Block)
			require.Equal(t, w.dst.Head().Number.String(), f.Lane.RemoteBlock)
			require.True(t, *f.Lane.Enabled)
			require.False(t, *f.Lane.Cursed)
			require.Nil(t, f.Lane.Stopped, "the chains don't know")
			require.Equal(t, w.src.Pool.Hex(), f.Token.Pool.Address)
			require.Len(t, f.Token.Lanes, 1)
			require.Equal(t, w.dst.Name, f.Token.Lanes[0].Destination)
			require.Equal(t, f.Token.Lanes[0].Outbound, f.Lane.Outbound)
			require.Equal(t, f.Token.Lanes[0].Remote.Inbound, f.Lane.Inbound)

			q, err := n.Quote(t.Context(), w.transfer(w.src, "facts"), nil)
			require.NoError(t, err)
			require.Equal(t, q.Fee.String(), f.Fees.CCIP)
			require.Equal(t, new(big.Int).SetUint64(q.GasLimit).String(), f.Fees.GasLimit)
			gas, _ := new(big.Int).SetString(f.Fees.Gas, 10)
			price, _ := new(big.Int).SetString(f.Fees.GasPrice, 10)
			require.Equal(t, gas, price.Mul(price, new(big.Int).SetUint64(q.GasLimit)))

			w.lane(w.src, n).Bucket(w.src.Name, big.NewInt(5_000), big.NewInt(7))
			require.NoError(t, w.dst.Curse(t.Context()))
			f = facts()
			require.Equal(t, &gateway.Bucket{Enabled: true, Tokens: "0", Capacity: "5000", Rate: "7"}, f.Lane.Outbound)
			require.True(t, *f.Lane.Cursed)

			// Data alone has no token, and a lane that is off no fees.
			f = facts(func(r *gateway.Route) { r.Token, r.DestToken, r.Units = gateway.Address{}, gateway.Address{}, "0" })
			require.Nil(t, f.Lane.Outbound)
			require.Empty(t, f.Token.Lanes)
			if generation != "" {
				return
			}
			w.pointOnRamp(w.src, gateway.Address{})
			f = facts()
			require.False(t, *f.Lane.Enabled)
			require.Nil(t, f.Fees)
			for _, path := range []string{"fees", "lane.version", "lane.outbound"} {
				require.True(t, slices.ContainsFunc(f.Unknown, func(u gateway.Unknown) bool { return u.Path == path && u.Reason != "" }), path)
			}
		})
	}
}

func TestWithoutAHeadNothingIsToldToAPolicy(t *testing.T) {
	t.Parallel()
	w := open(t)
	n := w.network()
	route := w.transfer(w.src, "unknown").Route
	for i := range 2 {
		w.dst.Endpoint(i).Set(devnet.Behaviour{Down: true})
	}
	_, err := n.Facts(t.Context(), route)
	require.Contains(t, []gateway.Code{gateway.CodeUnavailable, gateway.CodeQuorum}, gateway.CodeOf(err))
	route.Destination = "nowhere"
	_, err = n.Facts(t.Context(), route)
	require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err))
}

// What is asked at the same heads is asked of the chains once.
func TestAPolicyOfManyPaymentsAsksTheChainsOncePerHead(t *testing.T) {
	t.Parallel()
	w := open(t)
	n := w.network()
	route := w.transfer(w.src, "many").Route
	_, err := n.Facts(t.Context(), route)
	require.NoError(t, err)
	calls := func() (count uint64) {
		for _, c := range w.net.Chains {
			for i := range 3 {
				count += c.Endpoint(i).Requests("eth_call")
			}
		}
		return count
	}
	before := calls()
	for range 20 {
		_, err := n.Facts(t.Context(), route)
		require.NoError(t, err)
	}
	// A question that was on its way to a third endpoint may be counted late.
	require.Less(t, calls()-before, uint64(60))
}
