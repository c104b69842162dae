package contracts_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
)

var (
	managementABI = bindings.NewDevRequestManagement()
	settlementABI = bindings.NewDevRequestSettlement()
	fundTokenABI  = bindings.NewDevFundToken()
	fundABI       = bindings.NewFundReceiver()
	navABI        = bindings.NewNAVFeed()

	fundAdmin   = who("guardian") // any account with coin
	wallet      = who("operator") // keeps the distributor's units
	fundID      = crypto.Keccak256Hash([]byte("Vostro Liquidity Fund"))
	fundLineage = common.HexToHash("0xf04d")
)

// Request types, statuses and actions as the contracts number them.
const (
	subscription                                     = 1
	pending, processing, processed, canceled, failed = 1, 2, 3, 4, 5
	actionSubscribe, actionRedeem, actionCancel      = 1, 2, 3
)

// fund is a fund on a chain, and a distributor of it.
type fund struct {
	*side
	management, settlement, units, nav, receiver common.Address
	terms                                        bindings.IDTARequestManagementFundTokenData
}

// newFund deploys a fund on s: units with 18 decimals of which 4 count, money with 6, a NAV with 8. change may alter it.
func newFund(s *side, change func(*bindings.IDTARequestManagementFundTokenData)) *fund {
	f := &fund{side: s}
	f.units = s.deploy(bindings.DevFundTokenMetaData.Bin, fundTokenABI.PackConstructor("Liquidity Fund", "VLF", 18, owner.addr))
	f.management = s.deploy(bindings.DevRequestManagementMetaData.Bin, managementABI.PackConstructor(s.selector, s.router, owner.addr))
	f.settlement = s.deploy(bindings.DevRequestSettlementMetaData.Bin, settlementABI.PackConstructor(s.selector, s.router, owner.addr))
	f.nav = s.deploy(bindings.NAVFeedMetaData.Bin, navABI.PackConstructor(s.router, owner.addr, fundID, 8, "VLF NAV", big.NewInt(1_000)))
	f.receiver = s.deploy(bindings.FundReceiverMetaData.Bin, fundABI.PackConstructor(s.router, owner.addr, f.management))
	f.terms = bindings.IDTARequestManagementFundTokenData{
		FundTokenAddr: f.units, NavFeedDecimals: 8, PurchaseTokenRoundingDecimals: 2, PurchaseTokenDecimals: 6,
		FundRoundingDecimals: 4, FundTokenDecimals: 18, RequestsPerDay: 3, NavAddr: f.nav, TokenChainSelector: s.selector,
		DtaRequestSettlementAddr: f.settlement, TimezoneOffsetSecs: new(big.Int), NavTTL: new(big.Int),
		PaymentInfo: bindings.IDTAMessageDTAPayment{PaymentTokenSourceAddr: s.token, PaymentTokenDestAddr: s.token},
	}
	if change != nil {
		change(&f.terms)
	}
	s.do(owner, f.units, fundTokenABI.PackSetAgent(f.settlement, true))
	s.do(owner, f.settlement, settlementABI.PackAllowDTA(f.management, s.selector, fundAdmin.addr, fundID, f.units, 0, 0))
	s.do(fundAdmin, f.management, managementABI.PackRegisterFundAdmin())
	s.do(fundAdmin, f.management, managementABI.PackRegisterFundToken(fundID, f.terms))
	s.do(owner, f.receiver, fundABI.PackRegister(wallet.addr))
	s.do(wallet, f.management, managementABI.PackAuthorizeDistributorForToken(fundAdmin.addr, fundID, f.receiver))
	s.do(fundAdmin, f.management, managementABI.PackAllowDistributorForToken(fundID, f.receiver))
	return f
}

// orders is a lane whose destination has a fund, with a client that sends it orders.
type orders struct {
	*lane
	fund *fund
}

func newOrders(t *testing.T, change func(*bindings.IDTARequestManagementFundTokenData)) *orders {
	t.Helper()
	l := newLaneOf(t, 6)
	o := &orders{l, newFund(l.b, change)}
	l.a.do(owner, l.a.sender, senderABI.PackAllowReceiver(selectorB, o.fund.receiver, true))
	l.b.do(owner, o.fund.receiver, fundABI.PackAllowSender(selectorA, l.a.sender, lineage))
	l.b.do(owner, o.fund.receiver, fundABI.PackSetHome(selectorA, l.a.receiver, beneficiary))
	l.a.do(owner, l.a.receiver, receiverABI.PackAllowSender(selectorB, o.fund.receiver, fundLineage))
	return o
}

func reference(name string) common.Hash { return crypto.Keccak256Hash([]byte("order " + name)) }

// order is the payment that carries an order; amount is of money.
func (o *orders) order(name string, action int64, amount, quantity *big.Int) bindings.PaymentSenderPayment {
	p := o.a.payment(name, o.fund.receiver)
	p.Beneficiary, p.Amount = wallet.addr, amount
	if amount.Sign() == 0 {
		p.Token = nobody
	}
	p.Data = orderData(p.PaymentRef, wallet.addr, action, reference(name), quantity)
	p.ExtraArgs = extraArgsV2(2_000_000)
	return p
}

func orderData(ref common.Hash, to common.Address, action int64, referenceID common.Hash, quantity *big.Int) []byte {
	data := receiverData(ref, to)
	for _, word := range [][]byte{big.NewInt(action).Bytes(), fundAdmin.addr[:], fundID[:], referenceID[:], quantity.Bytes()} {
		data = append(data, common.LeftPadBytes(word, 32)...)
	}
	return data
}

// deliver sends an order and executes its message; it gives what the destination did.
func (o *orders) deliver(p bindings.PaymentSenderPayment) (*types.Receipt, *bindings.DevOffRampExecutionStateChanged) {
	o.Helper()
	messages := o.pay(p)
	o.commit(messages...)
	return o.execute(messages, 0)
}

// placed delivers an order that must be placed, and gives its request.
func (o *orders) placed(name string, action int64, amount, quantity *big.Int) common.Hash {
	o.Helper()
	receipt, e := o.deliver(o.order(name, action, amount, quantity))
	require.Equal(o, uint8(success), e.State, "%x", e.ReturnData)
	events := logs(receipt, o.fund.receiver, fundABI.UnpackOrderPlacedEvent)
	require.Len(o, events, 1, "%x", setAsideReason(receipt, o.fund.receiver))
	require.Equal(o, reference(name), common.Hash(events[0].ReferenceID))
	credited := logs(receipt, o.fund.receiver, fundABI.UnpackCreditedEvent)
	require.Len(o, credited, 1)
	require.Equal(o, amount.String(), credited[0].Amount.String())
	require.Equal(o, wallet.addr, credited[0].Beneficiary)
	return events[0].RequestId
}

func setAsideReason(r *types.Receipt, receiver common.Address) []byte {
	for _, e := range logs(r, receiver, fundABI.UnpackSetAsideEvent) {
		return e.Reason
	}
	return nil
}

func (f *fund) request(id common.Hash) bindings.IDTARequestManagementDistributorRequest {
	f.t.Helper()
	return read(f.chain, f.management, managementABI.PackGetDistributorRequest(id), managementABI.UnpackGetDistributorRequest)
}

// publish sets the NAV as of the newest block.
func (f *fund) publish(nav int64) {
	f.t.Helper()
	f.do(owner, f.nav, navABI.PackPublish(big.NewInt(nav), new(big.Int).SetUint64(f.now())))
}

// deal publishes a NAV that is newer than the request, and processes it.
func (f *fund) deal(id common.Hash, nav int64) *types.Receipt {
	f.t.Helper()
	f.wait(2e9)
	f.publish(nav)
	return f.do(fundAdmin, f.management, managementABI.PackProcessDistributorRequest(id))
}

func (f *fund) held(of common.Address) *big.Int { return f.balance(f.units, of) }

func (f *fund) unitSupply() *big.Int {
	f.t.Helper()
	return read(f.chain, f.units, fundTokenABI.PackTotalSupply(), fundTokenABI.UnpackTotalSupply)
}

func number(text string) *big.Int {
	v, ok := new(big.Int).SetString(text, 10)
	if !ok {
		panic(text)
	}
	return v
}

var none = new(big.Int)

func TestSubscriptionAndRedemptionConserveUnitsAndMoney(t *testing.T) {
	t.Parallel()
	o := newOrders(t, nil)
	f := o.fund
	money := func() *big.Int { return new(big.Int).Add(o.a.supply(), o.b.supply()) }
	before := money()

	subscribed := o.placed("s", actionSubscribe, big.NewInt(123_456_789), none) // 123.456789
	require.Equal(t, uint8(pending), f.request(subscribed).Status)
	require.Equal(t, reference("s"), common.Hash(f.request(subscribed).ReferenceID))
	require.Equal(t, "123456789", f.balance(f.token, f.receiver).String(), "the money waits at the distributor")
	require.Equal(t, "0", f.held(wallet.addr).String())

	// 123.456789 ÷ 101.23456789 = 1.2195122…, of which four decimals count.
	receipt := f.deal(subscribed, 10_123_456_789)
	done := logs(receipt, f.management, managementABI.UnpackDistributorRequestProcessedEvent)
	require.Len(t, done, 1)
	require.Equal(t, uint8(processed), done[0].Status)
	require.Equal(t, "1219500000000000000", done[0].Shares.String())
	require.Equal(t, done[0].Shares, f.held(wallet.addr))
	require.Equal(t, f.unitSupply(), f.held(wallet.addr))
	require.Equal(t, "123456789", f.balance(f.token, f.settlement).String())
	require.Equal(t, "0", f.balance(f.token, f.receiver).String())
	f.do(stranger, f.receiver, fundABI.PackClose(reference("s")))
	require.Equal(t, "0", read(f.chain, f.receiver, fundABI.PackCommitted(f.token), fundABI.UnpackCommitted).String())

	redeemed := o.placed("r", actionRedeem, none, number("1000000000000000000"))
	require.Equal(t, "1219500000000000000", f.held(wallet.addr).String(), "nothing is burned before it is priced")
	// 1 × 101.99999999 = 101.99999999, of which two decimals count.
	f.deal(redeemed, 10_199_999_999)
	require.Equal(t, uint8(processed), f.request(redeemed).Status)
	require.Equal(t, "101990000", f.request(redeemed).Amount.String())
	require.Equal(t, "219500000000000000", f.held(wallet.addr).String())
	require.Equal(t, f.unitSupply(), f.held(wallet.addr))
	require.Equal(t, "101990000", f.balance(f.token, f.receiver).String())
	require.Equal(t, before, money(), "money only crossed")

	quote := read(f.chain, f.receiver, fundABI.PackQuoteClose(reference("r")), fundABI.UnpackQuoteClose)
	require.Equal(t, "101990000", quote.Due.String())
	coin := f.native(f.receiver)
	receipt = f.do(stranger, f.receiver, fundABI.PackClose(reference("r")), withValue(new(big.Int).Add(quote.Fee, big.NewInt(7))))
	require.Equal(t, coin, f.native(f.receiver), "what is over the fee goes back")
	closed := logs(receipt, f.receiver, fundABI.UnpackOrderClosedEvent)
	require.Len(t, closed, 1)
	sent := logs(receipt, f.onRamp, onRampABI.UnpackCCIPMessageSentEvent)
	require.Len(t, sent, 1)
	require.Equal(t, sent[0].Message.Header.MessageId, closed[0].MessageId)
	require.Equal(t, "101990000", sent[0].Message.TokenAmounts[0].Amount.String())
	require.Equal(t, word(o.a.receiver), sent[0].Message.Receiver)
	require.Equal(t, reference("r").Bytes(), sent[0].Message.Data[:32])
	require.Equal(t, word(beneficiary), sent[0].Message.Data[32:64])
	require.Equal(t, "0", f.balance(f.token, f.receiver).String())
	reason := f.reverts(stranger, f.receiver, fundABI.PackClose(reference("r")))
	decoded[bindings.FundReceiverNotPlaced](t, reason, fundABI.UnpackError)
}

func TestFreshNAVDealsAtOnceAndStaleOneWaits(t *testing.T) {
	t.Parallel()
	o := newOrders(t, func(d *bindings.IDTARequestManagementFundTokenData) { d.NavTTL = big.NewInt(3_600) })
	f := o.fund
	f.publish(10_000_000_000)
	id := o.placed("fresh", actionSubscribe, units(50), none)
	require.Equal(t, uint8(processed), f.request(id).Status)
	require.Equal(t, "500000000000000000", f.held(wallet.addr).String())

	f.wait(2 * 3_600e9)
	id = o.placed("stale", actionSubscribe, units(50), none)
	require.Equal(t, uint8(pending), f.request(id).Status)
	reason := f.reverts(fundAdmin, f.management, managementABI.PackProcessDistributorRequest(id))
	decoded[bindings.DevRequestManagementStaleNAV](t, reason, managementABI.UnpackError)
	f.publish(10_000_000_000)
	f.do(fundAdmin, f.management, managementABI.PackProcessDistributorRequest(id))
	require.Equal(t, uint8(processed), f.request(id).Status)
}

func TestRequestIsPricedByLaterValuationOnly(t *testing.T) {
	t.Parallel()
	o := newOrders(t, nil)
	f := o.fund
	f.publish(10_000_000_000)
	id := o.placed("forward", actionSubscribe, units(50), none)
	reason := f.reverts(fundAdmin, f.management, managementABI.PackProcessDistributorRequest(id))
	stale := decoded[bindings.DevRequestManagementStaleNAV](t, reason, managementABI.UnpackError)
	require.Equal(t, f.request(id).CreatedAt, stale.RequestCreatedAt)

	reason = f.reverts(stranger, f.management, managementABI.PackProcessDistributorRequest(id))
	decoded[bindings.DevRequestManagementUnauthorizedSender](t, reason, managementABI.UnpackError)
	f.deal(id, 10_000_000_000)
	reason = f.reverts(fundAdmin, f.management, managementABI.PackProcessDistributorRequest(id))
	decoded[bindings.DevRequestManagementRequestNotInStatus](t, reason, managementABI.UnpackError)
}

func TestReferenceIsPlacedOnce(t *testing.T) {
	t.Parallel()
	o := newOrders(t, nil)
	o.placed("once", actionSubscribe, units(10), none)

	again := o.order("once", actionSubscribe, units(10), none)
	again.PaymentRef = crypto.Keccak256Hash([]byte("another payment"))
	again.Data = orderData(again.PaymentRef, wallet.addr, actionSubscribe, reference("once"), none)
	_, e := o.deliver(again)

	require.Equal(t, uint8(failure), e.State)
	fault := decoded[bindings.DevOffRampReceiverError](t, e.ReturnData, offRampABI.UnpackError)
	exists := decoded[bindings.FundReceiverOrderExists](t, fault.Err, fundABI.UnpackError)
	require.Equal(t, reference("once"), common.Hash(exists.ReferenceID))
	require.Equal(t, units(10), o.fund.balance(o.fund.token, o.fund.receiver))
}

func TestOrderThatFundRefusesIsSetAsideAndTriedAgain(t *testing.T) {
	t.Parallel()
	o := newOrders(t, nil)
	f := o.fund
	f.do(fundAdmin, f.management, managementABI.PackDisableFundToken(fundID))
	receipt, e := o.deliver(o.order("closed", actionSubscribe, units(10), none))
	require.Equal(t, uint8(success), e.State, "%x", e.ReturnData)
	decoded[bindings.DevRequestManagementUnexpectedTokenStatus](t, setAsideReason(receipt, f.receiver), managementABI.UnpackError)
	ref := crypto.Keccak256Hash([]byte("closed"))
	aside := read(f.chain, f.receiver, fundABI.PackSetAside(lineage, ref), fundABI.UnpackSetAside)
	require.Equal(t, units(10), aside.Amount)
	require.Equal(t, "0", read(f.chain, f.token, tokenABI.PackAllowance(f.receiver, f.settlement), tokenABI.UnpackAllowance).String())
	reason := f.reverts(owner, f.receiver, fundABI.PackWithdraw(f.token, owner.addr, units(1)))
	decoded[bindings.FundReceiverNotFree](t, reason, fundABI.UnpackError)
	reason = f.reverts(stranger, f.receiver, fundABI.PackGiveBack(reference("closed")))
	decoded[bindings.FundReceiverOwnableUnauthorizedAccount](t, reason, fundABI.UnpackError)
	reason = f.reverts(stranger, f.receiver, fundABI.PackRetry(lineage, ref))
	decoded[bindings.DevRequestManagementUnexpectedTokenStatus](t, reason, managementABI.UnpackError)

	f.do(fundAdmin, f.management, managementABI.PackEnableFundToken(fundID))
	receipt = f.do(stranger, f.receiver, fundABI.PackRetry(lineage, ref))
	require.Len(t, logs(receipt, f.receiver, fundABI.UnpackOrderPlacedEvent), 1)
	require.Len(t, logs(receipt, f.receiver, fundABI.UnpackCreditedEvent), 1)
	reason = f.reverts(stranger, f.receiver, fundABI.PackRetry(lineage, ref))
	decoded[bindings.FundReceiverNothingSetAside](t, reason, fundABI.UnpackError)
}

func TestOwnerGivesRefusedOrdersMoneyBack(t *testing.T) {
	t.Parallel()
	o := newOrders(t, nil)
	f := o.fund
	f.do(fundAdmin, f.management, managementABI.PackDisableFundToken(fundID))
	o.deliver(o.order("back", actionSubscribe, units(10), none))
	receipt := f.do(owner, f.receiver, fundABI.PackGiveBack(reference("back")), withValue(big.NewInt(1e18)))
	sent := logs(receipt, f.onRamp, onRampABI.UnpackCCIPMessageSentEvent)
	require.Len(t, sent, 1)
	require.Equal(t, units(10), sent[0].Message.TokenAmounts[0].Amount)
	require.Equal(t, "0", f.balance(f.token, f.receiver).String())
	reason := f.reverts(stranger, f.receiver, fundABI.PackRetry(lineage, crypto.Keccak256Hash([]byte("back"))))
	decoded[bindings.FundReceiverNothingSetAside](t, reason, fundABI.UnpackError)
}

func TestCanceledSubscriptionsMoneyGoesHome(t *testing.T) {
	t.Parallel()
	o := newOrders(t, nil)
	f := o.fund
	id := o.placed("c", actionSubscribe, units(10), none)
	other := o.placed("other", actionSubscribe, units(5), none)
	reason := f.reverts(stranger, f.receiver, fundABI.PackClose(reference("c")))
	decoded[bindings.FundReceiverRequestOpen](t, reason, fundABI.UnpackError)

	p := o.order("cancel c", actionCancel, none, none)
	p.Data = orderData(p.PaymentRef, wallet.addr, actionCancel, reference("c"), none)
	_, e := o.deliver(p)
	require.Equal(t, uint8(success), e.State, "%x", e.ReturnData)
	require.Equal(t, uint8(canceled), f.request(id).Status)
	reason = f.reverts(stranger, f.receiver, fundABI.PackClose(reference("c")))
	decoded[bindings.FundReceiverFeeShort](t, reason, fundABI.UnpackError)
	receipt := f.do(stranger, f.receiver, fundABI.PackClose(reference("c")), withValue(big.NewInt(1e18)))
	sent := logs(receipt, f.onRamp, onRampABI.UnpackCCIPMessageSentEvent)
	require.Len(t, sent, 1)
	require.Equal(t, units(10), sent[0].Message.TokenAmounts[0].Amount)
	require.Equal(t, units(5), read(f.chain, f.token, tokenABI.PackAllowance(f.receiver, f.settlement), tokenABI.UnpackAllowance))

	f.deal(other, 10_000_000_000)
	p = o.order("cancel other", actionCancel, none, none)
	p.Data = orderData(p.PaymentRef, wallet.addr, actionCancel, reference("other"), none)
	receipt, e = o.deliver(p)
	require.Equal(t, uint8(success), e.State, "%x", e.ReturnData)
	late := logs(receipt, f.receiver, fundABI.UnpackCancelRefusedEvent)
	require.Len(t, late, 1)
	decoded[bindings.DevRequestManagementCancelNotAllowed](t, late[0].Reason, managementABI.UnpackError)
	require.Equal(t, uint8(processed), f.request(other).Status)
}

func TestFailedSettlementMovesNothing(t *testing.T) {
	t.Parallel()
	o := newOrders(t, nil)
	f := o.fund
	id := o.placed("ineligible", actionSubscribe, units(10), none)
	f.do(owner, f.units, fundTokenABI.PackSetBlocked(wallet.addr, true))
	receipt := f.deal(id, 10_000_000_000)
	fault := logs(receipt, f.settlement, settlementABI.UnpackSettlementFailedEvent)
	require.Len(t, fault, 1)
	decoded[bindings.DevFundTokenAccountBlocked](t, fault[0].ErrData, fundTokenABI.UnpackError)
	require.Equal(t, uint8(failed), f.request(id).Status)
	require.Equal(t, units(10), f.balance(f.token, f.receiver))
	require.Equal(t, "0", f.unitSupply().String())
	receipt = f.do(stranger, f.receiver, fundABI.PackClose(reference("ineligible")), withValue(big.NewInt(1e18)))
	require.Len(t, logs(receipt, f.onRamp, onRampABI.UnpackCCIPMessageSentEvent), 1)
	require.Equal(t, "0", f.balance(f.token, f.receiver).String())
}

func TestFundReceiverTakesNothingElse(t *testing.T) {
	t.Parallel()
	c := newChain(t, 31337, selectorB)
	s := &side{chain: c, router: relay.addr}
	s.token = c.deploy(bindings.DevTokenMetaData.Bin, tokenABI.PackConstructor("Euro", "EURD", 6, owner.addr))
	f := newFund(s, nil)
	sender := who("remote sender").addr
	c.do(owner, f.receiver, fundABI.PackAllowSender(selectorA, sender, lineage))
	c.do(owner, s.token, tokenABI.PackMint(f.receiver, units(10)))
	good := func(name string) bindings.ClientAny2EVMMessage {
		ref := crypto.Keccak256Hash([]byte(name))
		return bindings.ClientAny2EVMMessage{
			MessageId: crypto.Keccak256Hash(ref[:]), SourceChainSelector: selectorA, Sender: word(sender),
			Data:             orderData(ref, wallet.addr, actionSubscribe, reference(name), none),
			DestTokenAmounts: []bindings.ClientEVMTokenAmount{{Token: s.token, Amount: units(10)}},
		}
	}
	ref := crypto.Keccak256Hash([]byte("x"))
	refuses := func(from account, change func(*bindings.ClientAny2EVMMessage)) any {
		m := good("x")
		change(&m)
		reason := c.reverts(from, f.receiver, fundABI.PackCcipReceive(m))
		v, err := fundABI.UnpackError(reason)
		require.NoError(t, err)
		return v
	}
	data := func(b []byte) func(*bindings.ClientAny2EVMMessage) {
		return func(m *bindings.ClientAny2EVMMessage) { m.Data = b }
	}
	nothing := func(*bindings.ClientAny2EVMMessage) {}
	require.IsType(t, &bindings.FundReceiverNotRouter{}, refuses(stranger, nothing))
	require.IsType(t, &bindings.FundReceiverSourceNotAllowed{}, refuses(relay, func(m *bindings.ClientAny2EVMMessage) { m.SourceChainSelector = selectorB }))
	require.IsType(t, &bindings.FundReceiverSenderNotAllowed{}, refuses(relay, func(m *bindings.ClientAny2EVMMessage) { m.Sender = word(stranger.addr) }))
	require.IsType(t, &bindings.FundReceiverDataInvalid{}, refuses(relay, data(receiverData(ref, wallet.addr))))
	require.IsType(t, &bindings.FundReceiverActionInvalid{}, refuses(relay, data(orderData(ref, wallet.addr, 4, reference("x"), none))))
	require.IsType(t, &bindings.FundReceiverActionInvalid{}, refuses(relay, data(orderData(ref, wallet.addr, 0, reference("x"), none))))
	require.IsType(t, &bindings.FundReceiverZeroReference{}, refuses(relay, data(orderData(common.Hash{}, wallet.addr, 1, reference("x"), none))))
	require.IsType(t, &bindings.FundReceiverZeroReference{}, refuses(relay, data(orderData(ref, wallet.addr, 1, common.Hash{}, none))))
	require.IsType(t, &bindings.FundReceiverBeneficiaryInvalid{}, refuses(relay, data(orderData(ref, stranger.addr, 1, reference("x"), none))))
	require.IsType(t, &bindings.FundReceiverTokensInvalid{}, refuses(relay, data(orderData(ref, wallet.addr, actionRedeem, reference("x"), units(1)))))
	require.IsType(t, &bindings.FundReceiverTokensInvalid{}, refuses(relay, func(m *bindings.ClientAny2EVMMessage) {
		m.DestTokenAmounts = append(m.DestTokenAmounts, m.DestTokenAmounts[0])
	}))
	require.IsType(t, &bindings.FundReceiverNotCovered{}, refuses(relay, func(m *bindings.ClientAny2EVMMessage) { m.DestTokenAmounts[0].Amount = units(11) }))
	cancel := orderData(ref, wallet.addr, actionCancel, reference("x"), none)
	require.IsType(t, &bindings.FundReceiverOrderUnknown{}, refuses(relay, func(m *bindings.ClientAny2EVMMessage) { m.Data, m.DestTokenAmounts = cancel, nil }))
	receipt := c.transact(relay, &f.receiver, fundABI.PackCcipReceive(good("x")), withGas(1_200_000))
	require.Equal(t, types.ReceiptStatusFailed, receipt.Status, "too little gas to try the fund reverts instead of setting aside")
	require.False(t, read(c, f.receiver, fundABI.PackUsed(lineage, ref), fundABI.UnpackUsed))

	c.do(relay, f.receiver, fundABI.PackCcipReceive(good("x")))
	require.IsType(t, &bindings.FundReceiverReferenceUsed{}, refuses(relay, nothing))
	reason := c.reverts(stranger, f.receiver, fundABI.PackPlace(reference("x")))
	decoded[bindings.FundReceiverOnlySelf](t, reason, fundABI.UnpackError)
}
