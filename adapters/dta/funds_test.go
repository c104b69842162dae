package dta_test

import (
	"context"
	"log/slog"
	"math/big"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/ccip"
	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/dta"
	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/gateway"
)

const client = devnet.ClientDefault

// world is a devnet with a fund on its second chain, seen through the adapters.
type world struct {
	*testing.T
	net   *devnet.Net
	fund  *devnet.Fund
	home  *evm.Chain
	there *evm.Chain
	funds *dta.Funds
}

func open(t *testing.T, spec devnet.FundSpec) *world {
	t.Helper()
	net, err := devnet.Start(t.Context(), devnet.Config{Fund: &spec})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, net.Close()) })
	w := &world{T: t, net: net, fund: net.Fund}
	w.home, w.there = w.dial(net.Chains[0]), w.dial(net.Chains[1])
	w.funds, err = dta.New(
		dta.Chain{Selector: net.Chains[0].Selector, Chain: w.home}, dta.Chain{Selector: net.Chains[1].Selector, Chain: w.there})
	require.NoError(t, err)
	return w
}

func (w *world) dial(c *devnet.Chain) *evm.Chain {
	w.Helper()
	config := evm.Config{
		Name: c.Name, ChainID: new(big.Int).SetUint64(c.ChainID), Finality: evm.Finality{Depth: w.net.Finality()}, Quorum: 2,
		Timeout: 30 * time.Second, Logger: slog.New(slog.DiscardHandler),
	}
	for i, url := range c.Endpoints() {
		config.Endpoints = append(config.Endpoints, evm.Endpoint{URL: url, Operator: string(rune('a' + i))})
	}
	chain, err := evm.Dial(w.Context(), config)
	require.NoError(w, err)
	w.Cleanup(chain.Close)
	return chain
}

func (w *world) mine(chain, blocks int) {
	w.Helper()
	_, err := w.net.Chains[chain].Mine(w.Context(), blocks)
	require.NoError(w, err)
}

// carry mines both chains until a message has gone there and one has come back.
func (w *world) carry() {
	w.Helper()
	for range 12 {
		w.mine(0, 1)
		w.mine(1, 1)
	}
}

// order is a gateway's order, of money or of units.
func (w *world) order(name string, direction gateway.Direction) *gateway.Order {
	f := w.fund
	return &gateway.Order{
		ID: name, Client: client, Reference: gateway.OrderRef(client, "ALPHDEFF", name),
		Request: gateway.OrderRequest{Direction: direction, Reference: name},
		Fund: &gateway.Fund{
			TokenID: f.ID, Administrator: f.Administrator, Chain: f.Chain.Name, Management: f.Management, Receiver: f.Receivers[client],
			Wallet: f.Wallets[client], Currency: w.net.Currency(), Decimals: devnet.FundDecimals,
		},
	}
}

func payRef(name string) gateway.PaymentRef {
	return gateway.PaymentRef(crypto.Keccak256Hash([]byte("pay " + name)))
}

// send places an order past the gateway.
func (w *world) send(o *gateway.Order, action int64, money int64, quantity *big.Int) {
	w.Helper()
	_, err := w.fund.Order(w.Context(), devnet.Order{
		Payment: devnet.Payment{Client: client, Ref: payRef(o.ID + strconv.FormatInt(action, 10)), Units: big.NewInt(money)},
		Action:  action, ReferenceID: o.Reference, Quantity: quantity,
	})
	require.NoError(w, err)
}

func (w *world) look(o *gateway.Order) gateway.FundFact {
	w.Helper()
	fact, err := w.funds.Look(w.Context(), o)
	require.NoError(w, err)
	return fact
}

func TestLookFollowsSubscriptionToFinality(t *testing.T) {
	t.Parallel()
	w := open(t, devnet.FundSpec{NAV: "101.23456789"})
	o := w.order("s", gateway.Subscription)
	require.Equal(t, gateway.FundFact{State: gateway.FundNone}, w.look(o))

	w.fund.Stall(true)
	w.send(o, 1, 123_456_789, nil)
	w.carry()
	fact := w.look(o)
	require.Equal(t, gateway.FundPending, fact.State)
	require.True(t, fact.Final)
	require.Equal(t, "123456789", fact.Amount)
	require.Equal(t, uint8(6), fact.AmountDecimals)
	require.NotZero(t, fact.RequestID)
	require.NotZero(t, fact.Tx)
	require.Empty(t, fact.Price)

	// The administrator publishes a NAV with the first block's step and processes with the second's.
	w.fund.Stall(false)
	w.mine(1, 3)
	fact = w.look(o)
	require.Equal(t, gateway.FundProcessed, fact.State)
	require.False(t, fact.Final, "block %d of %d", fact.Block, w.net.Chains[1].Head().Number)
	require.False(t, fact.Paid)
	require.Equal(t, "1219500000000000000", fact.Units)
	require.Equal(t, "101.23456789", fact.Price)

	w.mine(1, 3)
	fact = w.look(o)
	require.True(t, fact.Final)
	require.True(t, fact.Paid)
	require.Equal(t, fact.Tx, fact.PaidTx)
	units, err := w.fund.Units(t.Context(), w.fund.Wallets[client])
	require.NoError(t, err)
	require.Equal(t, units.String(), fact.Units)
}

func TestLookTakesReorganisedDealBack(t *testing.T) {
	t.Parallel()
	w := open(t, devnet.FundSpec{})
	o := w.order("s", gateway.Subscription)
	w.fund.Stall(true)
	w.send(o, 1, 5_000_000, nil)
	w.carry()
	w.fund.Stall(false)
	w.mine(1, 3)
	require.Equal(t, gateway.FundProcessed, w.look(o).State)
	w.fund.Stall(true)
	require.NoError(t, w.net.Chains[1].Reorg(t.Context(), 2, true))
	require.Equal(t, gateway.FundPending, w.look(o).State)
}

func TestLookTellsNoStateWhoseEventNobodyShows(t *testing.T) {
	t.Parallel()
	w := open(t, devnet.FundSpec{})
	o := w.order("s", gateway.Subscription)
	w.send(o, 1, 5_000_000, nil)
	w.carry()
	hide := func(endpoints int) {
		for i := range 3 {
			w.net.Chains[1].Endpoint(i).Set(devnet.Behaviour{OmitLogs: i < endpoints})
		}
	}
	hide(3)
	_, err := w.funds.Look(t.Context(), o)
	require.Equal(t, gateway.CodeUnavailable, gateway.CodeOf(err), "%v", err)
	hide(1)
	require.Eventually(t, func() bool {
		fact, err := w.funds.Look(t.Context(), o)
		return err == nil && fact.State == gateway.FundProcessed && fact.Final
	}, time.Minute, 50*time.Millisecond, "another endpoint is asked")
}

func TestLookSaysPaidWhenRedemptionsMoneyCameHome(t *testing.T) {
	t.Parallel()
	w := open(t, devnet.FundSpec{})
	bought := w.order("s", gateway.Subscription)
	w.send(bought, 1, 200_000_000, nil)
	w.carry()
	require.True(t, w.look(bought).Paid)

	w.fund.SetNAV(big.NewInt(10_199_999_999))
	o := w.order("r", gateway.Redemption)
	w.net.Relay(w.net.Chains[1]).Stall(true)
	w.send(o, 2, 0, big.NewInt(1e18))
	w.carry()
	fact := w.look(o)
	require.Equal(t, gateway.FundProcessed, fact.State)
	require.True(t, fact.Final)
	require.False(t, fact.Paid, "the money is on its way")
	require.Equal(t, "101990000", fact.Amount)
	require.Equal(t, "101.99999999", fact.Price)

	w.net.Relay(w.net.Chains[1]).Stall(false)
	w.carry()
	fact = w.look(o)
	require.True(t, fact.Paid)
	require.NotZero(t, fact.PaidTx)
	require.NotEqual(t, fact.Tx, fact.PaidTx)
	money, err := w.net.Chains[0].TokenBalance(t.Context(), w.fund.Wallets[client])
	require.NoError(t, err)
	require.Equal(t, fact.Amount, money.String())
}

func TestLookTellsFailureWithItsReason(t *testing.T) {
	t.Parallel()
	w := open(t, devnet.FundSpec{})
	w.fund.Fail(1)
	o := w.order("s", gateway.Subscription)
	w.send(o, 1, 5_000_000, nil)
	w.carry()
	fact := w.look(o)
	require.Equal(t, gateway.FundFailed, fact.State)
	require.True(t, fact.Final)
	require.False(t, fact.Paid)
	require.Contains(t, fact.Problem, "AccountBlocked")
}

func TestLookTellsACancelledRequestAndClosesItWithTheMoneyOnItsWayHome(t *testing.T) {
	t.Parallel()
	w := open(t, devnet.FundSpec{LeaveOpen: true})
	bought := w.order("b", gateway.Subscription)
	w.send(bought, 1, 200_000_000, nil)
	w.carry()
	require.Equal(t, gateway.FundProcessed, w.look(bought).State)
	w.fund.Stall(true)
	subscription, redemption := w.order("s", gateway.Subscription), w.order("r", gateway.Redemption)
	w.send(subscription, 1, 5_000_000, nil)
	w.send(redemption, 2, 0, big.NewInt(1e18))
	w.carry()
	for _, o := range []*gateway.Order{subscription, redemption} {
		placed := w.look(o)
		require.Equal(t, gateway.FundPending, placed.State)
		w.send(o, 3, 0, nil)
		w.mine(0, 3)
		w.mine(1, 1)
		fact := w.look(o)
		require.Equal(t, gateway.FundCanceled, fact.State)
		require.False(t, fact.Final, "block %d of %d", fact.Block, w.net.Chains[1].Head().Number)
		w.carry()
		fact = w.look(o)
		require.Equal(t, gateway.FundCanceled, fact.State)
		require.True(t, fact.Final)
		require.False(t, fact.Paid)
		require.Equal(t, placed.RequestID, fact.RequestID)
		require.NotEqual(t, placed.Tx, fact.Tx, "the event of the cancellation")
		require.Empty(t, fact.Price)
		closing, err := w.funds.Closing(t.Context(), o)
		require.NoError(t, err)
		require.NotNil(t, closing.Call)
		due := closing.Call.Value.Sign() > 0 // a message that brings money costs
		require.Equal(t, o == subscription, due)
	}
	units, err := w.fund.Units(t.Context(), w.fund.Wallets[client])
	require.NoError(t, err)
	require.Equal(t, "2000000000000000000", units.String(), "no unit was burned or minted")
}

func TestLookTellsThatACancellationCameTooLate(t *testing.T) {
	t.Parallel()
	w := open(t, devnet.FundSpec{})
	o := w.order("s", gateway.Subscription)
	w.send(o, 1, 5_000_000, nil)
	w.carry()
	before := w.look(o)
	require.Equal(t, gateway.FundProcessed, before.State)
	w.send(o, 3, 0, nil)
	w.carry()
	require.Equal(t, before, w.look(o))
}

func TestOffChainPaymentIsConfirmedByTheTransferAgent(t *testing.T) {
	t.Parallel()
	w := open(t, devnet.FundSpec{OffChain: 2})
	o := w.order("s", gateway.Subscription)
	w.send(o, 1, 0, big.NewInt(5_000_000))
	w.carry()
	fact := w.look(o)
	require.Equal(t, gateway.FundProcessing, fact.State)
	units, err := w.fund.Units(t.Context(), w.fund.Wallets[client])
	require.NoError(t, err)
	require.Zero(t, units.Sign(), "the units are in escrow")
	require.NoError(t, w.fund.Confirm(t.Context(), fact.RequestID, true))
	w.carry()
	fact = w.look(o)
	require.Equal(t, gateway.FundProcessed, fact.State)
	require.True(t, fact.Paid)
	units, err = w.fund.Units(t.Context(), w.fund.Wallets[client])
	require.NoError(t, err)
	require.Equal(t, "50000000000000000", units.String())
}

func TestLookRefusesAnotherOrdersRequest(t *testing.T) {
	t.Parallel()
	w := open(t, devnet.FundSpec{})
	o := w.order("s", gateway.Subscription)
	w.send(o, 1, 5_000_000, nil)
	w.carry()
	for name, change := range map[string]func(*gateway.Order){
		"direction":     func(o *gateway.Order) { o.Request.Direction = gateway.Redemption },
		"fund":          func(o *gateway.Order) { o.Fund.TokenID = gateway.Hash32{1} },
		"administrator": func(o *gateway.Order) { o.Fund.Administrator = common.Address{1} },
		"management":    func(o *gateway.Order) { o.Fund.Management = common.Address{1} },
		"chain":         func(o *gateway.Order) { o.Fund.Chain = "elsewhere" },
	} {
		wrong := w.order("s", gateway.Subscription)
		change(wrong)
		_, err := w.funds.Look(t.Context(), wrong)
		require.Equal(t, gateway.CodeConfiguration, gateway.CodeOf(err), "%s: %v", name, err)
	}
}

func TestNAVTellsWhetherItIsFresh(t *testing.T) {
	t.Parallel()
	w := open(t, devnet.FundSpec{NAV: "12.5", NAVTTL: time.Hour})
	nav, err := w.funds.NAV(t.Context(), w.order("s", gateway.Subscription).Fund)
	require.NoError(t, err)
	require.Equal(t, "12.5", nav.Value)
	require.True(t, nav.Fresh)
	w = open(t, devnet.FundSpec{})
	nav, err = w.funds.NAV(t.Context(), w.order("s", gateway.Subscription).Fund)
	require.NoError(t, err)
	require.False(t, nav.Fresh, "a fund without a TTL never deals at once")
}

// The transfers that carry orders pass the same preflight and are followed by the same follower as payments.
func TestLaneCarriesOrders(t *testing.T) {
	t.Parallel()
	w := open(t, devnet.FundSpec{})
	src, dst := w.net.Chains[0], w.net.Chains[1]
	network, err := ccip.New(ccip.Config{
		Chains: []ccip.ChainConfig{
			{Name: src.Name, Selector: src.Selector, Chain: w.home, Router: src.Router, Account: src.Operator},
			{Name: dst.Name, Selector: dst.Selector, Chain: w.there, Router: dst.Router, Account: dst.Operator},
		},
		Lanes: []ccip.LaneConfig{{
			From: src.Name, To: dst.Name, Receiver: dst.Receiver, FundReceivers: []common.Address{w.fund.Receivers[client]},
		}},
		Senders: []ccip.SenderConfig{{Client: client, Chain: src.Name, Address: src.Senders[client]}},
		Logger:  slog.New(slog.DiscardHandler),
	})
	require.NoError(t, err)

	for _, direction := range []gateway.Direction{gateway.Subscription, gateway.Redemption} {
		o := w.order(string(direction), direction)
		if direction == gateway.Redemption {
			o.Request.Units, err = gateway.ParseAmount("0.01", "XXX")
			require.NoError(t, err)
		}
		terms, err := o.Terms()
		require.NoError(t, err)
		payload, err := terms.Payload()
		require.NoError(t, err)
		transfer := &gateway.Transfer{ID: o.ID, Ref: payRef(o.ID), Route: &gateway.Route{
			Lane: src.Name + "→" + dst.Name, Source: src.Name, Destination: dst.Name, Selector: strconv.FormatUint(dst.Selector, 10),
			Mode: gateway.ModeReceiver, Sender: src.Senders[client], Receiver: w.fund.Receivers[client], Beneficiary: w.fund.Wallets[client],
			Token: src.Token, DestToken: dst.Token, Decimals: w.net.Decimals(), Units: "5000000", FeeCeiling: "1000000000000000000",
			GasLimit: devnet.FundReceiverGas, Payload: payload,
		}}
		if direction == gateway.Redemption {
			transfer.Route.Token, transfer.Route.DestToken, transfer.Route.Units = common.Address{}, common.Address{}, "0"
		}
		for _, check := range network.Preflight(t.Context(), transfer, nil).Checks {
			require.Equal(t, gateway.CheckPassed, check.Verdict, "%s %s: %v", direction, check.Name, check.Err)
		}
		short := *transfer
		route := *transfer.Route
		route.GasLimit = 400_000
		short.Route = &route
		_, err = network.Quote(t.Context(), &short, nil)
		require.Error(t, err, "too little gas to place an order is found before it is sent")

		sighted := w.follow(network, dst, func() {
			if direction == gateway.Subscription {
				w.send(o, 1, 5_000_000, nil)
			} else {
				w.send(o, 2, 0, big.NewInt(1e16))
			}
			w.carry()
		})
		credited := 0
		for _, s := range sighted {
			if s.Kind == gateway.SightedCredited && s.Contract == w.fund.Receivers[client] {
				credited++
				require.Equal(t, w.fund.Wallets[client], s.Wallet)
				require.Equal(t, transfer.Route.Units, s.Units)
				require.Equal(t, transfer.Route.DestToken, s.Token)
			}
		}
		require.Equal(t, 1, credited)
		require.Equal(t, gateway.FundProcessed, w.look(o).State)
	}
}

// follow gives what a chain's follower sees of what happens meanwhile.
func (w *world) follow(network *ccip.Network, c *devnet.Chain, happens func()) []gateway.Sighting {
	w.Helper()
	follower := network.Follower(c.Name)
	ctx := context.Background()
	cursor, err := follower.Start(ctx)
	require.NoError(w, err)
	happens()
	var all []gateway.Sighting
	for {
		advance, err := follower.Advance(ctx, cursor, nil)
		require.NoError(w, err)
		if advance.To == cursor {
			return all
		}
		all, cursor = append(all, advance.Sightings...), advance.To
	}
}
