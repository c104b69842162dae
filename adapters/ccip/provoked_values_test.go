package ccip_test

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/devnet/chainlink"
	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	"github.com/vostro-gateway/vostro/gateway"
)

// valueProvocations are about what a payment is worth and how large it is: decimals, fees, data, and the buckets in US
// dollars that ramps of 1.5 have.
func valueProvocations() []provoked {
	const later, never = gateway.RetryAfterChange, gateway.RetryNever
	only15 := []string{"1.5"}
	dollars := func(check string, code gateway.Code, iso string, retry gateway.Retry, words string, source bool, capacity int64) provoked {
		set := func(l *lab, on bool) {
			ramp, name := l.src.OnRamp, "v1_5_0/evm_2_evm_onramp"
			if !source {
				ramp, name = l.dst.OffRamp, "v1_5_0/evm_2_evm_offramp"
			}
			limit := chainlink.Tuple{false, 0, 0}
			if on {
				limit = chainlink.Tuple{true, big.NewInt(capacity), big.NewInt(1)}
			}
			l.owner(l.chainOf(source), ramp, name, "setRateLimiterConfig", limit)
		}
		return provoked{
			check: check, code: code, iso: iso, retry: retry, words: words, on: only15,
			wrong: func(l *lab) { l.countDollars(source); set(l, true) },
			right: func(l *lab) { set(l, false) },
		}
	}
	// The payment of 1,000 units is worth 10^15.
	return []provoked{
		{
			check: "message", code: gateway.CodeTooLarge, iso: "FF10", retry: never, words: "CCIP takes 30000",
			wrong: func(l *lab) {
				l.tr.Route.Receiver, l.tr.Route.Payload = l.config.Lanes[0].FundReceivers[0], make([]byte, 30_001-96)
			},
		},
		{
			check: "decimals", code: gateway.CodeConfiguration, iso: "FF10", retry: later, words: "6 decimals, configured are 18",
			wrong: func(l *lab) { l.tr.Route.Decimals = 18 },
		},
		{
			check: "decimals", code: gateway.CodeUnsupported, iso: "FF10", retry: later, words: "6 decimals here and 18 on",
			wrong: func(l *lab) { l.tr.Route.DestToken = l.otherDecimals() },
			right: func(l *lab) {
				l.serve(l.src, l.src.Pool, false)
				l.serve(l.src, l.src.Pool, true)
				l.tr.Route.DestToken = l.dst.Token
			},
		},
		{
			check: "fee_balance", code: gateway.CodeFundsShort, iso: "FF10", retry: later, words: "wei for fees",
			wrong: func(l *lab) {
				balance, err := l.src.Client().BalanceAt(l.t.Context(), l.tr.Route.Sender, nil)
				require.NoError(l.t, err)
				l.do(l.src, devnet.RoleOwner, l.tr.Route.Sender, bindings.NewPaymentSender().PackWithdraw(common.Address{}, common.HexToAddress("0xfee"), balance))
			},
			right: func(l *lab) { l.pay(l.src, l.tr.Route.Sender, big.NewInt(5e18)) },
		},
		dollars("outbound_limit", gateway.CodeOverCapacity, "AM23", never, "US dollars", true, 1e14),
		dollars("outbound_limit", gateway.CodeRateLimited, "", later, "US dollars", true, 2e15),
		dollars("inbound_limit", gateway.CodeOverCapacity, "AM23", never, "US dollars", false, 1e14),
		dollars("inbound_limit", gateway.CodeRateLimited, "", later, "US dollars", false, 2e15),
	}
}

func (l *lab) chainOf(source bool) *devnet.Chain {
	if source {
		return l.src
	}
	return l.dst
}

// pay gives an account coins.
func (l *lab) pay(c *devnet.Chain, to common.Address, wei *big.Int) {
	l.t.Helper()
	nonce, err := c.Client().PendingNonceAt(l.t.Context(), devnet.Address(devnet.RoleOwner))
	require.NoError(l.t, err)
	id := new(big.Int).SetUint64(c.ChainID)
	tx, err := types.SignNewTx(devnet.Key(devnet.RoleOwner), types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, GasTipCap: big.NewInt(2e9), GasFeeCap: big.NewInt(1e10), Gas: 100_000, To: &to, Value: wei,
	})
	require.NoError(l.t, err)
	require.NoError(l.t, c.Client().SendTransaction(l.t.Context(), tx))
	l.mine(c, 1)
}

// countDollars has the ramp of 1.5 on one end count the token against its limit, at a dollar each.
func (l *lab) countDollars(source bool) {
	l.t.Helper()
	c, token := l.chainOf(source), l.chainOf(source).Token
	const on, off = "v1_5_0/evm_2_evm_onramp", "v1_5_0/evm_2_evm_offramp"
	var prices []byte
	if source {
		l.owner(c, c.OnRamp, on, "setTokenTransferFeeConfig", chainlink.List{chainlink.Tuple{token, 50, 1_000, 0, 90_000, 32, true}}, chainlink.List{})
		prices = l.answer(c, c.OnRamp, on, "getDynamicConfig")[7*32 : 8*32]
	} else {
		pair := chainlink.Tuple{l.src.Token, token}
		l.owner(c, c.OffRamp, off, "updateRateLimitTokens", chainlink.List{pair}, chainlink.List{pair})
		prices = l.answer(c, c.OffRamp, off, "getDynamicConfig")[4*32 : 5*32]
	}
	dollar := new(big.Int).Exp(big.NewInt(10), big.NewInt(30), nil)
	l.owner(c, common.BytesToAddress(prices), "v1_2_0/price_registry", "updatePrices",
		chainlink.Tuple{chainlink.List{chainlink.Tuple{token, dollar}}, chainlink.List{}})
}

// otherDecimals puts a token of 18 decimals with a pool of its own at the other end of the source's pool.
func (l *lab) otherDecimals() common.Address {
	l.t.Helper()
	owner, off := devnet.Address(devnet.RoleOwner), chainlink.Tuple{false, 0, 0}
	token := l.deploy(l.dst, append(common.FromHex(bindings.DevTokenMetaData.Bin), bindings.NewDevToken().PackConstructor("Eighteen", "E18", 18, owner)...))
	rmn := common.BytesToAddress(l.answer(l.dst, l.dst.Router, "v1_2_0/router", "getArmProxy"))
	arguments := []any{token, 18, chainlink.List{}, rmn, l.dst.Router}
	if l.generation == "2.0" {
		arguments[2] = common.Address{} // no hooks
	}
	pool := l.create(l.dst, l.poolName(), arguments...)
	const registry = "v1_5_0/token_admin_registry"
	l.owner(l.dst, l.dst.Registry, registry, "proposeAdministrator", token, owner)
	l.owner(l.dst, l.dst.Registry, registry, "acceptAdminRole", token)
	l.owner(l.dst, l.dst.Registry, registry, "setPool", token, pool)
	connect := func(c *devnet.Chain, at, pool, token common.Address, removed chainlink.List) {
		l.owner(c, at, l.poolName(), "applyChainUpdates", removed, chainlink.List{chainlink.Tuple{
			c.Other().Selector, chainlink.List{common.LeftPadBytes(pool[:], 32)}, common.LeftPadBytes(token[:], 32), off, off,
		}})
	}
	connect(l.dst, pool, l.src.Pool, l.src.Token, chainlink.List{})
	connect(l.src, l.src.Pool, pool, token, chainlink.List{l.dst.Selector})
	return token
}
