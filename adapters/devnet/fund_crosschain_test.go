package devnet_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/devnet"
	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
)

// A fund whose request management and money are on the first chain, its units and settlement on the second.
func TestFundPaysAcrossChains(t *testing.T) {
	t.Parallel()
	n := start(t, devnet.Config{})
	a, b := n.Chains[0], n.Chains[1]
	var (
		management, settlement = bindings.NewDevRequestManagement(), bindings.NewDevRequestSettlement()
		units, nav             = bindings.NewDevFundToken(), bindings.NewNAVFeed()
		token                  = bindings.NewDevToken()
		owner                  = devnet.Address(devnet.RoleOwner)
		distributor            = devnet.Address(devnet.RoleStranger)
		id                     = crypto.Keccak256Hash([]byte("fund"))
	)
	deploy := func(c *devnet.Chain, code string, arguments []byte) common.Address {
		nonce, err := c.Client().PendingNonceAt(t.Context(), owner)
		require.NoError(t, err)
		require.NoError(t, c.Do(t.Context(), devnet.Call{Role: devnet.RoleOwner, Data: append(common.FromHex(code), arguments...), Gas: 10_000_000}))
		return crypto.CreateAddress(owner, nonce)
	}
	do := func(c *devnet.Chain, role string, to common.Address, data []byte, value *big.Int) {
		t.Helper()
		require.NoError(t, c.Do(t.Context(), devnet.Call{Role: role, To: &to, Data: data, Gas: 2_000_000, Value: value}))
	}
	m := deploy(a, bindings.DevRequestManagementMetaData.Bin, management.PackConstructor(a.Selector, a.Router, owner))
	feed := deploy(a, bindings.NAVFeedMetaData.Bin, nav.PackConstructor(a.Router, owner, id, 8, "NAV", new(big.Int)))
	u := deploy(b, bindings.DevFundTokenMetaData.Bin, units.PackConstructor("Fund", "F", 18, owner))
	s := deploy(b, bindings.DevRequestSettlementMetaData.Bin, settlement.PackConstructor(b.Selector, b.Router, owner))
	coins := big.NewInt(1e18)
	do(a, devnet.RoleOwner, m, nil, coins)
	do(b, devnet.RoleOwner, s, nil, coins)
	do(b, devnet.RoleOwner, u, units.PackSetAgent(s, true), nil)
	do(b, devnet.RoleOwner, s, settlement.PackAllowDTA(m, a.Selector, owner, id, u, 0, 0), nil)
	do(a, devnet.RoleOwner, m, management.PackRegisterFundAdmin(), nil)
	do(a, devnet.RoleOwner, m, management.PackRegisterFundToken(id, bindings.IDTARequestManagementFundTokenData{
		FundTokenAddr: u, NavFeedDecimals: 8, PurchaseTokenRoundingDecimals: 6, PurchaseTokenDecimals: 6, FundRoundingDecimals: 18,
		FundTokenDecimals: 18, RequestsPerDay: 9, NavAddr: feed, TokenChainSelector: b.Selector, DtaRequestSettlementAddr: s,
		TimezoneOffsetSecs: new(big.Int), NavTTL: new(big.Int),
		PaymentInfo: bindings.IDTAMessageDTAPayment{PaymentTokenSourceAddr: a.Token, PaymentTokenDestAddr: b.Token},
	}), nil)
	do(a, devnet.RoleStranger, m, management.PackRegisterDistributor(distributor), nil)
	do(a, devnet.RoleOwner, m, management.PackAllowDistributorForToken(id, distributor), nil)
	require.NoError(t, a.Mint(t.Context(), distributor, big.NewInt(300_000_000)))
	do(a, devnet.RoleStranger, a.Token, token.PackApprove(m, big.NewInt(300_000_000)), nil)

	var asked int64
	// request places a request, prices it, and waits until its settlement has answered.
	request := func(name string, data []byte, price int64) bindings.IDTARequestManagementDistributorRequest {
		t.Helper()
		day := new(big.Int).SetUint64(a.Head().Time)
		do(a, devnet.RoleStranger, m, data, nil)
		out, err := a.Read(t.Context(), m, management.PackGetTokenRequestsByDate(owner, id, day, big.NewInt(asked)))
		require.NoError(t, err)
		ids, err := management.UnpackGetTokenRequestsByDate(out)
		require.NoError(t, err)
		require.Len(t, ids, 1, name)
		asked++
		mine(t, a, 1)
		do(a, devnet.RoleOwner, feed, nav.PackPublish(big.NewInt(price), new(big.Int).SetUint64(a.Head().Time)), nil)
		do(a, devnet.RoleOwner, m, management.PackProcessDistributorRequest(ids[0]), nil)
		carry(t, n)
		out, err = a.Read(t.Context(), m, management.PackGetDistributorRequest(ids[0]))
		require.NoError(t, err)
		r, err := management.UnpackGetDistributorRequest(out)
		require.NoError(t, err)
		return r
	}
	held := func() string {
		out, err := b.Read(t.Context(), u, units.PackBalanceOf(distributor))
		require.NoError(t, err)
		v, err := units.UnpackBalanceOf(out)
		require.NoError(t, err)
		return v.String()
	}

	r := request("subscription", management.PackRequestSubscription(owner, id, big.NewInt(100_000_000), orderRef("s")), 20_000_000_000)
	require.Equal(t, uint8(3), r.Status)
	require.Equal(t, "500000000000000000", held())
	require.Equal(t, int64(100_000_000), balance(t, b, s))
	require.Equal(t, int64(200_000_000), balance(t, a, distributor))
	require.Zero(t, balance(t, a, m), "the escrow went with the request")

	r = request("redemption", management.PackRequestRedemption(owner, id, big.NewInt(1e17), orderRef("r")), 30_000_000_000)
	require.Equal(t, uint8(3), r.Status)
	require.Equal(t, "400000000000000000", held())
	require.Equal(t, int64(70_000_000), balance(t, b, s))
	require.Equal(t, int64(230_000_000), balance(t, a, distributor))

	do(b, devnet.RoleOwner, u, units.PackSetBlocked(distributor, true), nil)
	r = request("refused", management.PackRequestSubscription(owner, id, big.NewInt(50_000_000), orderRef("f")), 30_000_000_000)
	require.Equal(t, uint8(5), r.Status)
	require.Equal(t, int64(230_000_000), balance(t, a, distributor), "the money came back with the answer")
	require.Equal(t, int64(70_000_000), balance(t, b, s))
}
