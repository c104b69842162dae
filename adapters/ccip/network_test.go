package ccip_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/ccip"
	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/gateway"
)

func configured(t *testing.T) ccip.Config {
	t.Helper()
	one := common.HexToAddress("0x1")
	var c ccip.Config
	for i, name := range []string{"a", "b"} {
		// Nobody listens there: a network is made without asking anybody.
		chain, err := evm.Dial(t.Context(), evm.Config{
			Name: name, ChainID: big.NewInt(int64(i + 1)), Finality: evm.Finality{Instant: true}, TrustSingle: true, Quorum: 1,
			Endpoints: []evm.Endpoint{{URL: "http://127.0.0.1:1", Operator: "own"}},
		})
		require.NoError(t, err)
		t.Cleanup(chain.Close)
		c.Chains = append(c.Chains, ccip.ChainConfig{Name: name, Selector: uint64(i + 1), Chain: chain, Router: one, Account: one})
	}
	c.Lanes = []ccip.LaneConfig{{From: "a", To: "b", Receiver: one}, {From: "b", To: "a", Receiver: one, ExecutionWindow: time.Minute}}
	c.Senders = []ccip.SenderConfig{{Client: "alpha", Chain: "a", Address: one}}
	return c
}

func TestAConfigurationThatCannotWorkIsRefused(t *testing.T) {
	t.Parallel()
	_, err := ccip.New(configured(t))
	require.NoError(t, err)
	for name, spoil := range map[string]func(c *ccip.Config){
		"a chain without a name":      func(c *ccip.Config) { c.Chains[0].Name = "" },
		"a chain without a router":    func(c *ccip.Config) { c.Chains[0].Router = common.Address{} },
		"a chain without an account":  func(c *ccip.Config) { c.Chains[0].Account = common.Address{} },
		"a chain without endpoints":   func(c *ccip.Config) { c.Chains[0].Chain = nil },
		"two chains of one name":      func(c *ccip.Config) { c.Chains[1].Name = "a" },
		"two chains of one selector":  func(c *ccip.Config) { c.Chains[1].Selector = 1 },
		"a lane to nowhere":           func(c *ccip.Config) { c.Lanes[0].To = "c" },
		"a lane to itself":            func(c *ccip.Config) { c.Lanes[0].To = "a" },
		"a lane twice":                func(c *ccip.Config) { c.Lanes[1] = c.Lanes[0] },
		"a lane without a receiver":   func(c *ccip.Config) { c.Lanes[0].Receiver = common.Address{} },
		"a lane with too much gas":    func(c *ccip.Config) { c.Lanes[0].GasLimit = 3_000_001 },
		"a lane with a window before": func(c *ccip.Config) { c.Lanes[0].ExecutionWindow = -1 },
		"a sender of nobody":          func(c *ccip.Config) { c.Senders[0].Client = "" },
		"a sender of two clients": func(c *ccip.Config) {
			c.Senders = append(c.Senders, ccip.SenderConfig{Client: "b", Chain: "a", Address: c.Senders[0].Address})
		},
		"a sender nowhere": func(c *ccip.Config) { c.Senders[0].Chain = "c" },
	} {
		c := configured(t)
		spoil(&c)
		_, err := ccip.New(c)
		require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err), name)
	}
}

func TestEachLaneHasItsOwnExecutionWindow(t *testing.T) {
	t.Parallel()
	n, err := ccip.New(configured(t))
	require.NoError(t, err)
	window := func(from, to string) time.Duration {
		return n.ExecutionWindow(&gateway.Route{Source: from, Destination: to})
	}
	require.Equal(t, 8*time.Hour, window("a", "b"))
	require.Equal(t, time.Minute, window("b", "a"))
	require.Equal(t, 8*time.Hour, window("a", "gone"))
}

func TestFollowersAreThoseOfTheConfiguredChains(t *testing.T) {
	t.Parallel()
	n, err := ccip.New(configured(t))
	require.NoError(t, err)
	require.Equal(t, "a", n.Follower("a").Chain())
	require.Equal(t, "b", n.Follower("b").Chain())
	require.Nil(t, n.Follower("c"))
}

func TestAChainThatIsDownIsAProblemAndNoCrash(t *testing.T) {
	t.Parallel()
	n, err := ccip.New(configured(t))
	require.NoError(t, err)
	require.Len(t, n.Check(t.Context()), 2)
	one := common.HexToAddress("0x1")
	tr := &gateway.Transfer{ID: "x", Route: &gateway.Route{
		Source: "a", Destination: "b", Selector: "2", Mode: gateway.ModeReceiver, Sender: one, Receiver: one, Beneficiary: common.HexToAddress("0x2"),
		Token: one, DestToken: one, Units: "1", FeeCeiling: "1",
	}}
	_, err = n.Quote(t.Context(), tr, nil)
	require.NotEqual(t, gateway.RetryNever, gateway.RetryOf(err))
	require.NotEqual(t, gateway.CodeInternal, gateway.CodeOf(err))
	_, _, err = n.SentAt(t.Context(), tr, false)
	require.Error(t, err, "silence is no proof that a reference is unused")
	_, err = n.Find(t.Context(), tr, 1)
	require.Error(t, err)
	require.Error(t, n.Simulate(t.Context(), tr, gateway.ApprovedSend{Terms: gateway.SendTerms{Units: big.NewInt(1), MaxFee: big.NewInt(1)}}))
}
