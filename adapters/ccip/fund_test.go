package ccip_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink/chainlinktest"
	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	"github.com/vostro-gateway/vostro/gateway"
)

// fundWorld is a lane of Chainlink's contracts with a fund at its end that is paid with the token.
type fundWorld struct {
	*stuck
	fund *devnet.Fund
}

func openFund(t *testing.T, generation string) *fundWorld {
	t.Helper()
	w := openWith(t, chainlinktest.Stack(t, generation, chainlink.Options{}), &devnet.FundSpec{NAV: "100"})
	return &fundWorld{stuck: &stuck{world: w, n: w.network(), cursor: w.cursor(w.dst)}, fund: w.net.Fund}
}

// order gives the transfer of a subscription with money, or of a redemption of a quantity.
func (f *fundWorld) order(name string, units int64, quantity *big.Int) *gateway.Transfer {
	tr := f.transfer(f.src, name)
	action := int64(1)
	if quantity.Sign() > 0 {
		action, tr.Route.Token, tr.Route.DestToken = 2, common.Address{}, common.Address{}
	}
	tr.Route.Receiver, tr.Route.Beneficiary = f.fund.Receivers["alpha"], f.fund.Wallets["alpha"]
	tr.Route.GasLimit, tr.Route.Units = devnet.FundReceiverGas, big.NewInt(units).String()
	word := func(n *big.Int) []byte { return common.BigToHash(n).Bytes() }
	tr.Route.Payload = slices.Concat(word(big.NewInt(action)), common.LeftPadBytes(f.fund.Administrator[:], 32), f.fund.ID[:],
		reference(name).Bytes(), word(quantity))
	return tr
}

func reference(name string) common.Hash { return crypto.Keccak256Hash([]byte("order"), []byte(name)) }

// carry mines until a message has gone there, the fund has dealt with it, and one has come back.
func (f *fundWorld) carry() {
	f.world.t.Helper()
	for _, c := range f.net.Chains {
		f.net.Relay(c).Stall(false)
	}
	for range 14 {
		f.mine(f.src, 1)
		f.mine(f.dst, 1)
	}
	for _, c := range f.net.Chains {
		f.net.Relay(c).Stall(true)
	}
}

// held gives what alpha holds of the fund, and of the money at home.
func (f *fundWorld) held() (units, home string) {
	f.world.t.Helper()
	u, err := f.fund.Units(f.world.t.Context(), f.fund.Wallets["alpha"])
	require.NoError(f.world.t, err)
	m, err := f.src.TokenBalance(f.world.t.Context(), f.fund.Wallets["alpha"])
	require.NoError(f.world.t, err)
	return u.String(), m.String()
}

// state gives an order's state at the receiver, and the money that it holds for orders which aren't closed.
func (f *fundWorld) state(name string) (state uint8, committed string) {
	f.world.t.Helper()
	receiver := bindings.NewFundReceiver()
	o, err := receiver.UnpackOrder(f.read(f.dst, f.fund.Receivers["alpha"], receiver.PackOrder(reference(name))))
	require.NoError(f.world.t, err)
	c, err := receiver.UnpackCommitted(f.read(f.dst, f.fund.Receivers["alpha"], receiver.PackCommitted(f.dst.Token)))
	require.NoError(f.world.t, err)
	return o.State, c.String()
}

// The states of an order at its receiver.
const (
	orderNone = iota
	orderSetAside
	orderPlaced
	orderClosed
)

// onRealLanes runs a test of the fund on each of Chainlink's generations.
func onRealLanes(t *testing.T, test func(t *testing.T, f *fundWorld)) {
	for _, generation := range chainlink.Generations() {
		t.Run(generation, func(t *testing.T) {
			t.Parallel()
			test(t, openFund(t, generation))
		})
	}
}

// Money and order go in one message, the units stay there, and what a redemption pays comes home by a message of the
// receiver's own.
func TestAFundTakesOrdersAndPaysOverChainlinksContracts(t *testing.T) {
	t.Parallel()
	onRealLanes(t, func(t *testing.T, f *fundWorld) {
		subscription := f.order("s", 5_000_000, new(big.Int))
		look := f.n.Preflight(t.Context(), subscription, nil)
		require.NoError(t, look.Err())
		f.send(f.src, f.n, subscription)
		f.carry()
		credits := only(gateway.SightedCredited, f.see())
		require.Len(t, credits, 1)
		require.Equal(t, subscription.Ref, credits[0].Ref)
		require.Equal(t, "5000000", credits[0].Units)
		require.Equal(t, f.fund.Receivers["alpha"], credits[0].Contract)
		units, home := f.held()
		require.Equal(t, []string{"50000000000000000", "0"}, []string{units, home})
		state, committed := f.state("s")
		require.Equal(t, orderClosed, int(state))
		require.Equal(t, "0", committed)

		redemption := f.order("r", 0, big.NewInt(2e16))
		look = f.n.Preflight(t.Context(), redemption, nil)
		require.NoError(t, look.Err())
		f.send(f.src, f.n, redemption)
		f.carry()
		units, home = f.held()
		require.Equal(t, []string{"30000000000000000", "2000000"}, []string{units, home}, "what it pays came home")

		f.fund.Fail(1)
		f.send(f.src, f.n, f.order("fails", 1_000_000, new(big.Int)))
		f.carry()
		units, home = f.held()
		require.Equal(t, []string{"30000000000000000", "3000000"}, []string{units, home}, "the money of what failed came home")
	})
}

// The receiver gives the request its gas in full or nothing: the message fails with the receiver's error, the money waits
// in it, and is executed by hand with more.
func TestAnOrderThatLacksGasFailsAndIsExecutedByHand(t *testing.T) {
	t.Parallel()
	onRealLanes(t, func(t *testing.T, f *fundWorld) {
		f.fund.Stall(true) // no request is dealt with meanwhile
		low := f.order("low", 5_000_000, new(big.Int))
		low.Route.GasLimit = 600_000
		look := f.n.Preflight(t.Context(), low, nil)
		require.Equal(t, gateway.CodeSimulation, gateway.CodeOf(look.Err()), "%v", look.Err())
		require.ErrorContains(t, look.Err(), "GasShort")

		f.t = f.order("s", 5_000_000, new(big.Int))
		f.send(f.src, f.n, f.t)
		f.do(f.dst, devnet.RoleOwner, f.fund.Receivers["alpha"], bindings.NewFundReceiver().PackSetRequestGas(big.NewInt(2_100_000)))
		f.deliver(f.src)
		require.Len(t, only(gateway.SightedFailed, f.see()), 1)
		require.Equal(t, gateway.StateStranded, f.t.Status.State)
		state, committed := f.state("s")
		require.Equal(t, orderNone, int(state))
		require.Equal(t, "0", committed)
		d := f.diagnose(gateway.ByHand{})
		require.Equal(t, gateway.CauseOutOfGas, d.Cause, "%+v", d)
		require.Contains(t, d.Detail, "ReceiverError")
		require.Contains(t, d.Detail, "GasShort")
		require.Greater(t, d.Remedy.Gas, uint64(devnet.FundReceiverGas))
		f.mended(d)
		state, committed = f.state("s")
		require.Equal(t, orderPlaced, int(state))
		require.Equal(t, "5000000", committed)
		f.fund.Stall(false)
		f.carry()
		units, _ := f.held()
		require.Equal(t, "50000000000000000", units)
	})
}

// What the fund refuses is set aside with its money, and placed once it would be taken.
func TestAnOrderThatTheFundRefusesIsSetAsideAndTriedAgain(t *testing.T) {
	t.Parallel()
	onRealLanes(t, func(t *testing.T, f *fundWorld) {
		management := bindings.NewDevRequestManagement()
		receiver := f.fund.Receivers["alpha"]
		f.t = f.order("s", 5_000_000, new(big.Int))
		f.send(f.src, f.n, f.t)
		f.do(f.dst, devnet.RoleFundAdministrator, f.fund.Management, management.PackDisallowDistributorForToken(f.fund.ID, receiver))
		f.deliver(f.src)
		require.Len(t, only(gateway.SightedSetAside, f.see()), 1)
		state, committed := f.state("s")
		require.Equal(t, orderSetAside, int(state))
		require.Equal(t, "5000000", committed)
		d := f.diagnose(gateway.ByHand{})
		require.Equal(t, gateway.CauseRefused, d.Cause, "%+v", d)
		require.Nil(t, d.Remedy)
		f.do(f.dst, devnet.RoleFundAdministrator, f.fund.Management, management.PackAllowDistributorForToken(f.fund.ID, receiver))
		d = f.diagnose(gateway.ByHand{})
		require.Equal(t, gateway.CausePayable, d.Cause, "%+v", d)
		f.mended(d)
		f.carry()
		units, _ := f.held()
		require.Equal(t, "50000000000000000", units)
	})
}
