package ccip_test

import (
	"context"
	"log/slog"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/ccip"
	"github.com/vostro-gateway/vostro/adapters/ccip/lanetest"
	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink/chainlinktest"
	"github.com/vostro-gateway/vostro/adapters/evm"
	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	"github.com/vostro-gateway/vostro/adapters/evm/chaintest"
	"github.com/vostro-gateway/vostro/gateway"
)

// world is a devnet with a network over both of its lanes.
type world struct {
	t      *testing.T
	net    *devnet.Net
	src    *devnet.Chain
	dst    *devnet.Chain
	config ccip.Config
}

func open(t *testing.T) *world {
	t.Helper()
	return openOn(t, nil)
}

// openOn opens a world on another stack than the devnet's own.
func openOn(t *testing.T, stack devnet.Stack) *world {
	t.Helper()
	return openWith(t, stack, nil)
}

// openWith opens a world with a fund on its second chain.
func openWith(t *testing.T, stack devnet.Stack, fund *devnet.FundSpec) *world {
	t.Helper()
	return openFrom(t, devnet.Config{Stack: stack, Fund: fund})
}

// openOnAnvil opens a world whose chains are anvil's.
func openOnAnvil(t *testing.T, stack devnet.Stack, fund *devnet.FundSpec) *world {
	t.Helper()
	return openFrom(t, devnet.Config{Stack: stack, Fund: fund, Outside: func(_ context.Context, chainID uint64) (devnet.Outside, error) {
		return devnet.Outside{URL: chaintest.StartAnvil(t, chainID), Close: func() error { return nil }}, nil // it ends with the test
	}})
}

func openFrom(t *testing.T, config devnet.Config) *world {
	t.Helper()
	config.Clients = []devnet.ClientSpec{
		{ID: "alpha", Funds: [2]string{"1000000", "1000000"}}, {ID: "gamma", Funds: [2]string{"1000", "1000"}},
	}
	net, err := devnet.Start(t.Context(), config)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, net.Close()) })
	w := &world{t: t, net: net, src: net.Chains[0], dst: net.Chains[1]}
	w.config = ccip.Config{ComplianceKey: devnet.Address(devnet.RoleCompliance), Logger: slog.New(slog.DiscardHandler)}
	for _, c := range net.Chains {
		net.Relay(c).Stall(true)
		w.config.Chains = append(w.config.Chains, ccip.ChainConfig{
			Name: c.Name, Selector: c.Selector, Chain: w.dial(c), Router: c.Router, Account: c.Operator,
		})
		w.config.Lanes = append(w.config.Lanes, ccip.LaneConfig{
			From: c.Name, To: c.Other().Name, Receiver: c.Other().Receiver,
			Tokens: []ccip.TokenPair{{Source: c.Token, Dest: c.Other().Token, Decimals: net.Decimals()}},
		})
		if net.Fund != nil && net.Fund.Chain != c {
			lane := &w.config.Lanes[len(w.config.Lanes)-1]
			lane.FundReceivers = append(lane.FundReceivers, net.Fund.Receivers["alpha"])
		}
		w.config.Senders = append(w.config.Senders, ccip.SenderConfig{Client: "alpha", Chain: c.Name, Address: c.Senders["alpha"]})
	}
	return w
}

func (w *world) dial(c *devnet.Chain) *evm.Chain {
	w.t.Helper()
	config := evm.Config{
		Name: c.Name, ChainID: new(big.Int).SetUint64(c.ChainID), Finality: evm.Finality{Depth: w.net.Finality()}, Quorum: 2,
		Timeout: 30 * time.Second, Logger: slog.New(slog.DiscardHandler),
	}
	for i, url := range c.Endpoints() {
		config.Endpoints = append(config.Endpoints, evm.Endpoint{URL: url, Operator: string(rune('a' + i))})
	}
	if len(config.Endpoints) == 1 { // a node outside this process, which knows itself what is final
		config.Finality, config.Quorum, config.TrustSingle = evm.Finality{Tag: "finalized"}, 1, true
	}
	chain, err := evm.Dial(w.t.Context(), config)
	require.NoError(w.t, err)
	w.t.Cleanup(chain.Close)
	return chain
}

// read calls a view past the endpoints.
func (w *world) read(c *devnet.Chain, to common.Address, data []byte) []byte {
	w.t.Helper()
	out, err := c.Client().CallContract(w.t.Context(), ethereum.CallMsg{To: &to, Data: data}, nil)
	require.NoError(w.t, err)
	return out
}

func (w *world) network() *ccip.Network {
	w.t.Helper()
	n, err := ccip.New(w.config)
	require.NoError(w.t, err)
	return n
}

func (w *world) route(from *devnet.Chain) gateway.Route {
	to := from.Other()
	return gateway.Route{
		Lane: from.Name + "→" + to.Name, Source: from.Name, Destination: to.Name, Selector: new(big.Int).SetUint64(to.Selector).String(),
		Mode: gateway.ModeReceiver, Sender: from.Senders["alpha"], Receiver: to.Receiver, Token: from.Token, DestToken: to.Token,
		Decimals: w.net.Decimals(), FeeCeiling: "1000000000000000000", GasLimit: 400_000,
	}
}

// call signs transactions of a role; the next block mines them. to nil deploys.
func (w *world) call(c *devnet.Chain, role string, to *common.Address, datas ...[]byte) []*types.Transaction {
	w.t.Helper()
	nonce, err := c.Client().PendingNonceAt(w.t.Context(), devnet.Address(role))
	require.NoError(w.t, err)
	var txs []*types.Transaction
	for i, data := range datas {
		// The pool tells the next nonce a little later than it takes a transaction.
		txs = append(txs, w.callAt(c, role, nonce+uint64(i), to, data))
	}
	return txs
}

func (w *world) callAt(c *devnet.Chain, role string, nonce uint64, to *common.Address, data []byte) *types.Transaction {
	w.t.Helper()
	return w.callGas(c, role, nonce, to, data, 16_000_000)
}

// callGas is callAt with so much gas.
func (w *world) callGas(c *devnet.Chain, role string, nonce uint64, to *common.Address, data []byte, gas uint64) *types.Transaction {
	w.t.Helper()
	id := new(big.Int).SetUint64(c.ChainID)
	tx, err := types.SignNewTx(devnet.Key(role), types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, GasTipCap: big.NewInt(2e9), GasFeeCap: big.NewInt(1e10), Gas: gas, To: to, Data: data,
	})
	require.NoError(w.t, err)
	require.NoError(w.t, c.Client().SendTransaction(w.t.Context(), tx))
	return tx
}

func (w *world) mine(c *devnet.Chain, n int) {
	w.t.Helper()
	_, err := c.Mine(w.t.Context(), n)
	require.NoError(w.t, err)
}

// do has a role make calls and checks that they succeeded in one block.
func (w *world) do(c *devnet.Chain, role string, to common.Address, datas ...[]byte) {
	w.t.Helper()
	txs := w.call(c, role, &to, datas...)
	w.mine(c, 1)
	for _, tx := range txs {
		r, err := c.Client().TransactionReceipt(w.t.Context(), tx.Hash())
		require.NoError(w.t, err)
		require.Equal(w.t, types.ReceiptStatusSuccessful, r.Status)
	}
}

// callWith has a role make one call with so much gas, which must succeed.
func (w *world) callWith(c *devnet.Chain, role string, to common.Address, data []byte, gas uint64) {
	w.t.Helper()
	nonce, err := c.Client().PendingNonceAt(w.t.Context(), devnet.Address(role))
	require.NoError(w.t, err)
	tx := w.callGas(c, role, nonce, &to, data, gas)
	w.mine(c, 1)
	r, err := c.Client().TransactionReceipt(w.t.Context(), tx.Hash())
	require.NoError(w.t, err)
	require.Equal(w.t, types.ReceiptStatusSuccessful, r.Status)
}

// deploy has the owner deploy a contract.
func (w *world) deploy(c *devnet.Chain, code []byte) common.Address {
	w.t.Helper()
	tx := w.call(c, devnet.RoleOwner, nil, code)[0]
	w.mine(c, 1)
	r, err := c.Client().TransactionReceipt(w.t.Context(), tx.Hash())
	require.NoError(w.t, err)
	require.Equal(w.t, types.ReceiptStatusSuccessful, r.Status)
	return r.ContractAddress
}

// deliver executes what was sent from a chain and makes it final on both.
func (w *world) deliver(from *devnet.Chain) {
	w.t.Helper()
	relay, final := w.net.Relay(from), int(w.net.Finality())
	relay.Stall(false)
	w.mine(from, final)
	w.mine(from.Other(), 1)
	relay.Stall(true)
	w.mine(from, final)
	w.mine(from.Other(), final)
}

func approve(t *testing.T, terms gateway.SendTerms, read func(data []byte) []byte) []byte {
	t.Helper()
	s := bindings.NewPaymentSender()
	digest, err := s.UnpackApprovalDigest(read(s.PackApprovalDigest(bindings.PaymentSenderPayment{
		PaymentRef: terms.Ref, Token: terms.Token, Amount: terms.Units, Destination: terms.Destination, Receiver: terms.Receiver,
		Beneficiary: terms.Beneficiary, Data: terms.Data, ExtraArgs: terms.ExtraArgs, FeeToken: terms.FeeToken, MaxFee: terms.MaxFee,
		Expiry: uint64(terms.Expiry.Unix()),
	})))
	require.NoError(t, err)
	signature, err := crypto.Sign(digest[:], devnet.Key(devnet.RoleCompliance))
	require.NoError(t, err)
	signature[64] += 27
	return signature
}

// lane gives the suite's view of the direction that begins at a chain.
func (w *world) lane(from *devnet.Chain, n *ccip.Network) *lanetest.World {
	t, ctx, to := w.t, w.t.Context(), from.Other()
	chain := func(name string) *devnet.Chain { return w.net.Chain(name) }
	ok := func(err error) {
		t.Helper()
		require.NoError(t, err)
	}
	l := &lanetest.World{Network: n, Route: w.route(from), Chains: make(map[string]lanetest.Chain)}
	for _, c := range w.net.Chains {
		l.Chains[c.Name] = lanetest.Chain{
			Deploy: func(code []byte) common.Address {
				tx := w.call(c, devnet.RoleStranger, nil, code)[0]
				return crypto.CreateAddress(devnet.Address(devnet.RoleStranger), tx.Nonce())
			},
			Mine: func(n int) { w.mine(c, n) },
		}
	}
	l.Approve = func(terms gateway.SendTerms) []byte {
		return approve(t, terms, func(data []byte) []byte { return w.read(from, terms.Contract, data) })
	}
	l.Operate = func(call gateway.Call) uint64 {
		require.LessOrEqual(t, call.GasLimit, uint64(16_000_000))
		price := call.MaxGasPrice
		if most := big.NewInt(1e10); price.Cmp(most) > 0 {
			price = most
		}
		id := new(big.Int).SetUint64(from.ChainID)
		nonce, err := from.Client().PendingNonceAt(ctx, from.Operator)
		ok(err)
		tx, err := types.SignNewTx(devnet.Key(devnet.RoleOperator(from.Name)), types.LatestSignerForChainID(id), &types.DynamicFeeTx{
			ChainID: id, Nonce: nonce, GasTipCap: big.NewInt(1e9), GasFeeCap: price, Gas: call.GasLimit, To: &call.To, Data: call.Data,
		})
		ok(err)
		ok(from.Client().SendTransaction(ctx, tx))
		w.mine(from, 1)
		r, err := from.Client().TransactionReceipt(ctx, tx.Hash())
		ok(err)
		require.Equal(t, types.ReceiptStatusSuccessful, r.Status)
		return r.GasUsed
	}
	l.Deliver = func() { w.deliver(from) }
	l.FailNext = func(n int) { w.net.Relay(from).FailExecution(n) }
	l.ExecuteFailed = func() {
		_, err := w.net.Relay(from).ExecuteFailed(ctx)
		ok(err)
	}
	l.Block = func(wallet common.Address, blocked bool) { ok(to.BlockAccount(ctx, wallet, blocked)) }
	l.Retry = func(ref gateway.PaymentRef) {
		w.do(to, devnet.RoleStranger, to.Receiver, bindings.NewPaymentReceiver().PackRetry(devnet.Lineage("alpha"), ref))
	}
	l.Curse = func(name string, everything, on bool) {
		c := chain(name)
		f := map[[2]bool]func(context.Context) error{
			{false, true}: c.Curse, {false, false}: c.Uncurse, {true, true}: c.CurseAll, {true, false}: c.UncurseAll,
		}[[2]bool{everything, on}]
		ok(f(ctx))
	}
	l.Bucket = func(name string, capacity, rate *big.Int) {
		c := chain(name)
		limit, off := devnet.Bucket{RateLimit: devnet.RateLimit{Capacity: capacity, Rate: rate}, Fill: devnet.FillEmpty}, devnet.Bucket{}
		if c == from {
			ok(c.SetBuckets(ctx, limit, off))
		} else {
			ok(c.SetBuckets(ctx, off, limit))
		}
	}
	if w.config.Lanes[0].Wallets {
		l.Route.Mode, l.Route.Receiver, l.Route.GasLimit = gateway.ModeWallet, common.Address{}, 0
	}
	l.Wallet = func(wallet common.Address, allowed bool) {
		w.do(from, devnet.RoleOwner, from.Senders["alpha"], bindings.NewPaymentSender().PackAllowReceiver(to.Selector, wallet, allowed))
	}
	l.FeeToken = func() lanetest.FeeToken { return w.feeToken(from) }
	l.Data = func() gateway.Route { return w.dataRoute(from) }
	l.Balance = func(name string, account common.Address) *big.Int {
		b, err := chain(name).TokenBalance(ctx, account)
		ok(err)
		return b
	}
	return l
}

// feeToken lets the sender pay fees in LINK, or on the devnet's own contracts in the token that it sends.
func (w *world) feeToken(from *devnet.Chain) lanetest.FeeToken {
	token, at, decimals := bindings.NewDevToken(), from.Link, uint8(18)
	if at == (common.Address{}) {
		at, decimals = from.Token, w.net.Decimals()
		dollar := new(big.Int).Exp(big.NewInt(10), big.NewInt(30), nil) // of six decimals
		w.do(from, devnet.RoleOwner, from.OnRamp, bindings.NewDevOnRamp().PackSetFeeTokenPrice(at, dollar))
	} else {
		w.do(from, devnet.RoleOwner, at, token.PackMint(from.Senders["alpha"], big.NewInt(5e18)))
	}
	return lanetest.FeeToken{Address: at, Decimals: decimals, Balance: func(account common.Address) *big.Int {
		held, err := token.UnpackBalanceOf(w.read(from, at, token.PackBalanceOf(account)))
		require.NoError(w.t, err)
		return held
	}}
}

// dataRoute is that of an order for a fund which is paid outside the chains.
func (w *world) dataRoute(from *devnet.Chain) gateway.Route {
	r, fund := w.route(from), w.net.Fund
	r.Receiver, r.Beneficiary, r.GasLimit = fund.Receivers["alpha"], fund.Wallets["alpha"], devnet.FundReceiverGas
	r.Token, r.DestToken, r.Units = common.Address{}, common.Address{}, "0"
	word := func(n int64) []byte { return common.BigToHash(big.NewInt(n)).Bytes() }
	reference := crypto.Keccak256([]byte("order"))
	r.Payload = slices.Concat(word(1), common.LeftPadBytes(fund.Administrator[:], 32), fund.ID[:], reference, word(5_000_000))
	return r
}

// openWallets opens a world whose first lane leads to wallets.
func openWallets(t *testing.T, stack devnet.Stack) *lanetest.World {
	t.Helper()
	w := openOn(t, stack)
	w.config.Lanes[0].Wallets, w.config.Lanes[0].Receiver = true, common.Address{}
	return w.lane(w.src, w.network())
}

func TestLanesToWallets(t *testing.T) {
	t.Parallel()
	t.Run("devnet", func(t *testing.T) {
		t.Parallel()
		lanetest.RunWallets(t, func(t *testing.T) *lanetest.World { return openWallets(t, nil) })
	})
	for _, generation := range chainlink.Generations() {
		for name, pools := range map[string]chainlink.Options{"burn and mint": {}, "lock and release": {Pools: chainlink.LockRelease}} {
			t.Run(generation+" "+name, func(t *testing.T) {
				t.Parallel()
				lanetest.RunWallets(t, func(t *testing.T) *lanetest.World {
					return openWallets(t, chainlinktest.Stack(t, generation, pools))
				})
			})
		}
	}
}

func TestLanesOfTheDevnet(t *testing.T) {
	t.Parallel()
	lanetest.Run(t, func(t *testing.T) *lanetest.World {
		w := open(t)
		return w.lane(w.src, w.network())
	})
	lanetest.RunData(t, func(t *testing.T) *lanetest.World {
		w := openWith(t, nil, &devnet.FundSpec{OffChain: 1})
		return w.lane(w.src, w.network())
	})
}

// Another node's blocks, receipts, proofs and simulations under the same contracts: anvil is of revm and alloy, not of
// go-ethereum, and says itself what is final.
func TestLanesOfChainlinksContractsOnAnvil(t *testing.T) {
	t.Parallel()
	for _, generation := range chainlink.Generations() {
		on := func(fund *devnet.FundSpec, wallets bool) func(t *testing.T) *lanetest.World {
			return func(t *testing.T) *lanetest.World {
				w := openOnAnvil(t, chainlinktest.Stack(t, generation, chainlink.Options{}), fund)
				if wallets {
					w.config.Lanes[0].Wallets, w.config.Lanes[0].Receiver = true, common.Address{}
				}
				return w.lane(w.src, w.network())
			}
		}
		t.Run(generation, func(t *testing.T) {
			t.Parallel()
			lanetest.Run(t, on(nil, false))
			lanetest.RunData(t, on(&devnet.FundSpec{OffChain: 1}, false))
			lanetest.RunWallets(t, on(nil, true))
		})
	}
}

func TestLanesOfChainlinksContracts(t *testing.T) {
	t.Parallel()
	for _, generation := range chainlink.Generations() {
		on := func(o chainlink.Options) func(t *testing.T) *lanetest.World {
			return func(t *testing.T) *lanetest.World {
				w := openOn(t, chainlinktest.Stack(t, generation, o))
				return w.lane(w.src, w.network())
			}
		}
		t.Run(generation+" burn and mint", func(t *testing.T) {
			t.Parallel()
			lanetest.Run(t, on(chainlink.Options{}))
		})
		t.Run(generation+" data", func(t *testing.T) {
			t.Parallel()
			lanetest.RunData(t, func(t *testing.T) *lanetest.World {
				w := openWith(t, chainlinktest.Stack(t, generation, chainlink.Options{}), &devnet.FundSpec{OffChain: 1})
				return w.lane(w.src, w.network())
			})
		})
		t.Run(generation+" lock and release", func(t *testing.T) {
			t.Parallel()
			lanetest.RunPools(t, on(chainlink.Options{Pools: chainlink.LockRelease}))
		})
	}
}
