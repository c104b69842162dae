package contracts_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
)

// newLocalFund is a fund on one chain whose router is an account of the test's, and a distributor that is one, too.
func newLocalFund(t *testing.T, change func(*bindings.IDTARequestManagementFundTokenData)) *fund {
	t.Helper()
	c := newChain(t, 31337, selectorB)
	s := &side{chain: c, router: relay.addr}
	s.token = c.deploy(bindings.DevTokenMetaData.Bin, tokenABI.PackConstructor("Euro", "EURD", 6, owner.addr))
	f := newFund(s, change)
	c.do(owner, s.token, tokenABI.PackMint(compliance.addr, units(1_000)))
	c.do(compliance, s.token, tokenABI.PackApprove(f.settlement, units(1_000)))
	return f
}

func (f *fund) refusesRequest(data []byte) any {
	f.t.Helper()
	v, err := managementABI.UnpackError(f.reverts(compliance, f.management, data))
	require.NoError(f.t, err)
	return v
}

func TestManagementRefusesWhoAndWhatItDoesNotKnow(t *testing.T) {
	t.Parallel()
	f := newLocalFund(t, nil)
	subscribe := func(id common.Hash, amount *big.Int) []byte {
		return managementABI.PackRequestSubscription(fundAdmin.addr, id, amount, reference("x"))
	}
	require.IsType(t, &bindings.DevRequestManagementUnauthorizedNotDistributor{}, f.refusesRequest(subscribe(fundID, units(1))))
	f.do(compliance, f.management, managementABI.PackRegisterDistributor(wallet.addr))
	require.IsType(t, &bindings.DevRequestManagementAddressExists{}, f.refusesRequest(managementABI.PackRegisterDistributor(wallet.addr)))
	require.IsType(t, &bindings.DevRequestManagementDoesNotExist{}, f.refusesRequest(subscribe(common.Hash{1}, units(1))))
	require.IsType(t, &bindings.DevRequestManagementUnauthorizedDistributorNotAllowedForToken{}, f.refusesRequest(subscribe(fundID, units(1))))
	f.do(fundAdmin, f.management, managementABI.PackAllowDistributorForToken(fundID, compliance.addr))
	require.IsType(t, &bindings.DevRequestManagementDistributorNotAuthorizedForToken{}, f.refusesRequest(subscribe(fundID, units(1))))
	f.do(wallet, f.management, managementABI.PackAuthorizeDistributorForToken(fundAdmin.addr, fundID, compliance.addr))
	require.IsType(t, &bindings.DevRequestManagementZeroValueRequest{}, f.refusesRequest(subscribe(fundID, none)))

	for range 3 {
		f.do(compliance, f.management, subscribe(fundID, units(1)))
	}
	limited, ok := f.refusesRequest(subscribe(fundID, units(1))).(*bindings.DevRequestManagementRateLimitExceeded)
	require.True(t, ok)
	require.Equal(t, uint8(subscription), limited.RequestType)
	f.do(compliance, f.management, managementABI.PackRequestRedemption(fundAdmin.addr, fundID, big.NewInt(1e18), reference("r")))
	f.wait(24 * 3_600e9)
	f.do(compliance, f.management, subscribe(fundID, units(1)))

	f.do(wallet, f.management, managementABI.PackRevokeDistributorForToken(fundAdmin.addr, fundID, compliance.addr))
	require.IsType(t, &bindings.DevRequestManagementDistributorNotAuthorizedForToken{}, f.refusesRequest(subscribe(fundID, units(1))))
	f.do(fundAdmin, f.management, managementABI.PackDisallowDistributorForToken(fundID, compliance.addr))
	require.IsType(t, &bindings.DevRequestManagementUnauthorizedDistributorNotAllowedForToken{}, f.refusesRequest(subscribe(fundID, units(1))))
	require.IsType(t, &bindings.DevRequestManagementInvalidDistributorWallet{},
		f.refusesRequest(managementABI.PackAuthorizeDistributorForToken(fundAdmin.addr, fundID, f.receiver)))
	require.IsType(t, &bindings.DevRequestManagementAddressDoesNotExist{}, f.refusesRequest(managementABI.PackRegisterFundToken(fundID, f.terms)))

	// Nobody else settles, and a stranger's word on a request is not taken.
	reason := f.reverts(stranger, f.settlement, settlementABI.PackDirectHandleDTAMessage(bindings.IDTAMessageDtaRequestMessage{
		FundTokenId: fundID, FundAdminAddr: fundAdmin.addr, Shares: units(1), Amount: units(1),
	}))
	decoded[bindings.DevRequestSettlementUnauthorizedNotAllowedDTA](t, reason, settlementABI.UnpackError)
}

func TestRedemptionOfMoreThanIsHeldFails(t *testing.T) {
	t.Parallel()
	f := newLocalFund(t, nil)
	f.do(compliance, f.management, managementABI.PackRegisterDistributor(compliance.addr))
	f.do(fundAdmin, f.management, managementABI.PackAllowDistributorForToken(fundID, compliance.addr))
	receipt := f.do(compliance, f.management, managementABI.PackRequestRedemption(fundAdmin.addr, fundID, big.NewInt(1e18), reference("r")))
	id := logs(receipt, f.management, managementABI.UnpackRedemptionRequestedEvent)[0].RequestId
	receipt = f.deal(id, 10_000_000_000)
	require.Len(t, logs(receipt, f.settlement, settlementABI.UnpackSettlementFailedEvent), 1)
	require.Equal(t, uint8(failed), f.request(id).Status)
	require.Equal(t, units(1_000), f.balance(f.token, compliance.addr))
}

func TestOffChainPaymentReleasesUnitsOrGivesThemBack(t *testing.T) {
	t.Parallel()
	f := newLocalFund(t, func(d *bindings.IDTARequestManagementFundTokenData) {
		d.PaymentInfo = bindings.IDTAMessageDTAPayment{OffChainPaymentCurrency: 2}
	})
	f.do(compliance, f.management, managementABI.PackRegisterDistributor(compliance.addr))
	f.do(fundAdmin, f.management, managementABI.PackAllowDistributorForToken(fundID, compliance.addr))
	opened := func(data []byte) common.Hash {
		receipt := f.do(compliance, f.management, data)
		var id common.Hash
		for _, e := range logs(receipt, f.management, managementABI.UnpackSubscriptionRequestedEvent) {
			id = e.RequestId
		}
		for _, e := range logs(receipt, f.management, managementABI.UnpackRedemptionRequestedEvent) {
			id = e.RequestId
		}
		events := logs(f.deal(id, 10_000_000_000), f.settlement, settlementABI.UnpackDTASettlementOpenedEvent)
		require.Len(t, events, 1)
		require.Equal(t, uint8(2), events[0].Currency)
		require.Equal(t, uint8(processing), f.request(id).Status)
		return id
	}
	complete := func(id common.Hash, paid bool) []byte {
		return settlementABI.PackCompleteRequestProcessing(id, paid, []byte("why"), true)
	}
	subscribe := managementABI.PackRequestSubscription(fundAdmin.addr, fundID, units(100), reference("s"))

	id := opened(subscribe)
	require.Equal(t, "1000000000000000000", f.held(f.settlement).String(), "escrow")
	decoded[bindings.DevRequestSettlementOwnableUnauthorizedAccount](t, f.reverts(stranger, f.settlement, complete(id, true)), settlementABI.UnpackError)
	f.do(owner, f.settlement, complete(id, true))
	require.Equal(t, "1000000000000000000", f.held(compliance.addr).String())
	require.Equal(t, uint8(processed), f.request(id).Status)
	decoded[bindings.DevRequestSettlementDoesNotExist](t, f.reverts(owner, f.settlement, complete(id, true)), settlementABI.UnpackError)

	id = opened(subscribe)
	f.do(owner, f.settlement, complete(id, false))
	require.Equal(t, uint8(failed), f.request(id).Status)
	require.Equal(t, "0", f.held(f.settlement).String(), "unpaid units vanish")
	require.Equal(t, "1000000000000000000", f.unitSupply().String())

	id = opened(managementABI.PackRequestRedemption(fundAdmin.addr, fundID, big.NewInt(4e17), reference("r")))
	require.Equal(t, "600000000000000000", f.held(compliance.addr).String())
	f.do(owner, f.settlement, complete(id, false))
	require.Equal(t, "1000000000000000000", f.held(compliance.addr).String(), "units of a redemption that wasn't paid come back")
}

func TestNAVFeedTakesOnlyNewerPlausibleValuations(t *testing.T) {
	t.Parallel()
	f := newLocalFund(t, nil)
	sender := who("remote sender").addr
	f.do(owner, f.nav, navABI.PackAllowSender(selectorA, sender, lineage))
	var reported uint64
	message := func(name string, id common.Hash, nav int64, at uint64) bindings.ClientAny2EVMMessage {
		ref := crypto.Keccak256Hash([]byte(name))
		data := append(receiverData(ref, wallet.addr), id[:]...)
		for _, n := range []*big.Int{big.NewInt(nav), new(big.Int).SetUint64(at), new(big.Int).SetUint64(reported)} {
			data = append(data, common.BigToHash(n).Bytes()...)
		}
		return bindings.ClientAny2EVMMessage{
			MessageId: ref, SourceChainSelector: selectorA, Sender: word(sender), Data: data, DestTokenAmounts: []bindings.ClientEVMTokenAmount{},
		}
	}
	refuses := func(m bindings.ClientAny2EVMMessage) any {
		v, err := navABI.UnpackError(f.reverts(relay, f.nav, navABI.PackCcipReceive(m)))
		require.NoError(t, err)
		return v
	}
	f.wait(60e9)
	at := f.now() - 50
	reported = at + 10
	f.do(relay, f.nav, navABI.PackCcipReceive(message("first", fundID, 1_000, at)))
	round := read(f.chain, f.nav, navABI.PackLatestRoundData(), navABI.UnpackLatestRoundData)
	require.Equal(t, int64(1_000), round.Answer.Int64())
	require.Equal(t, at, round.UpdatedAt.Uint64(), "the valuation's time, not the message's")

	require.IsType(t, &bindings.NAVFeedReferenceUsed{}, refuses(message("first", fundID, 1_000, at+1)))
	require.IsType(t, &bindings.NAVFeedValuationNotNewer{}, refuses(message("older", fundID, 1_000, at-1)))
	require.IsType(t, &bindings.NAVFeedReportNotNewer{}, refuses(message("same", fundID, 1_000, at)))
	require.IsType(t, &bindings.NAVFeedValuationInFuture{}, refuses(message("future", fundID, 1_000, f.now()+3_600)))
	require.IsType(t, &bindings.NAVFeedJumpTooLarge{}, refuses(message("jump", fundID, 1_101, at+1)))
	require.IsType(t, &bindings.NAVFeedAnswerInvalid{}, refuses(message("zero", fundID, 0, at+1)))
	require.IsType(t, &bindings.NAVFeedFundMismatch{}, refuses(message("fund", common.Hash{1}, 1_000, at+1)))
	decoded[bindings.NAVFeedOwnableUnauthorizedAccount](t, f.reverts(stranger, f.nav, navABI.PackPublish(big.NewInt(1_000), new(big.Int).SetUint64(at+1))), navABI.UnpackError)
	f.do(relay, f.nav, navABI.PackCcipReceive(message("within", fundID, 1_100, at+1)))

	reported = at + 12
	f.do(relay, f.nav, navABI.PackCcipReceive(message("correction", fundID, 1_050, at+1)))
	corrected := read(f.chain, f.nav, navABI.PackLatestRoundData(), navABI.UnpackLatestRoundData)
	require.Equal(t, int64(1_050), corrected.Answer.Int64())
	require.Equal(t, at+1, corrected.UpdatedAt.Uint64())
	require.Equal(t, int64(3), corrected.Id.Int64(), "a correction is a round of its own")
	reported = at + 11
	require.IsType(t, &bindings.NAVFeedReportNotNewer{}, refuses(message("overtaken", fundID, 1_020, at+1)))
	reported = 1 << 40
	require.IsType(t, &bindings.NAVFeedTimeInvalid{}, refuses(message("time", fundID, 1_050, at+2)))
}
