package contracts_test

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	contracts "github.com/vostro-gateway/vostro/deploy/contracts"
)

func TestSenderSendsApprovedPaymentOnce(t *testing.T) {
	t.Parallel()
	s, receiver := newSource(t)
	p := s.payment("one", receiver)
	fee := read(s.chain, s.router, routerABI.PackGetFee(selectorB, bindings.ClientEVM2AnyMessage{
		Receiver: word(receiver), Data: p.Data, ExtraArgs: p.ExtraArgs,
		TokenAmounts: []bindings.ClientEVMTokenAmount{{Token: s.token, Amount: p.Amount}},
	}), routerABI.UnpackGetFee)
	require.Positive(t, fee.Sign())
	before := s.holdings()
	native := s.native(s.sender)

	receipt := s.submit(s.approved(p))

	sent := logs(receipt, s.sender, senderABI.UnpackSentEvent)
	require.Len(t, sent, 1)
	message := logs(receipt, s.onRamp, onRampABI.UnpackCCIPMessageSentEvent)
	require.Len(t, message, 1)
	require.Equal(t, message[0].Message.Header.MessageId, sent[0].MessageId)
	require.Equal(t, p.PaymentRef, sent[0].PaymentRef)
	require.Equal(t, uint64(selectorB), sent[0].Destination)
	require.Equal(t, s.token, sent[0].Token)
	require.Equal(t, p.Amount, sent[0].Amount)
	require.Equal(t, receiver, sent[0].Receiver)
	require.Equal(t, beneficiary, sent[0].Beneficiary)
	require.Equal(t, nobody, sent[0].FeeToken)
	require.Equal(t, fee, sent[0].Fee)
	require.Equal(t, s.sender, message[0].Message.Sender)
	require.Equal(t, p.Data, message[0].Message.Data)
	require.Equal(t, word(receiver), message[0].Message.Receiver)

	require.Equal(t, new(big.Int).Sub(native, fee), s.native(s.sender), "exactly the fee is paid")
	require.Equal(t, fee, s.balance(s.weth, s.onRamp))
	require.Equal(t, units(9_900), s.balance(s.token, s.sender))
	after := s.holdings()
	require.Equal(t, before.next+1, after.next)
	require.Equal(t, "0", after.allowance)
	require.Equal(t, units(100).String(), after.sentToday)
	require.True(t, s.used(p.PaymentRef))
	at := read(s.chain, s.sender, senderABI.PackSentAt(p.PaymentRef), senderABI.UnpackSentAt)
	require.Equal(t, receipt.BlockNumber, at)

	p.Expiry++
	reason := s.refused(s.approved(p))
	require.Equal(t, p.PaymentRef, decoded[bindings.PaymentSenderReferenceUsed](t, reason, senderABI.UnpackError).Ref)
}

func TestSenderRefusesOnePaymentTwiceInOneBatch(t *testing.T) {
	t.Parallel()
	s, receiver := newSource(t)
	item := s.approved(s.payment("twice", receiver))
	receipt := s.submit(item, item)
	require.Len(t, logs(receipt, s.sender, senderABI.UnpackSentEvent), 1)
	refused := logs(receipt, s.sender, senderABI.UnpackRefusedEvent)
	require.Len(t, refused, 1)
	decoded[bindings.PaymentSenderReferenceUsed](t, refused[0].Reason, senderABI.UnpackError)
	require.Equal(t, units(9_900), s.balance(s.token, s.sender))
}

func TestSenderKeepsReferencesWhereTheArtifactSays(t *testing.T) {
	t.Parallel()
	s, receiver := newSource(t)
	p := s.payment("slot", receiver)
	receipt := s.submit(s.approved(p))
	artifacts, err := contracts.Artifacts()
	require.NoError(t, err)
	var slot *big.Int
	for _, a := range artifacts {
		for _, v := range a.Storage {
			if a.Contract == "PaymentSender" && v.Label == "_sentAt" {
				slot, _ = new(big.Int).SetString(v.Slot, 10)
			}
		}
	}
	require.NotNil(t, slot)
	key := crypto.Keccak256Hash(p.PaymentRef[:], common.LeftPadBytes(slot.Bytes(), 32))
	raw, err := s.client.StorageAt(context.Background(), s.sender, key, nil)
	require.NoError(t, err)
	require.Equal(t, receipt.BlockNumber, new(big.Int).SetBytes(raw))
}

func TestSenderDigestIsTheTypedDataDigest(t *testing.T) {
	t.Parallel()
	s, receiver := newSource(t)
	p := s.payment("digest", receiver)
	got := read(s.chain, s.sender, senderABI.PackApprovalDigest(p), senderABI.UnpackApprovalDigest)
	require.Equal(t, digest(t, s.id, s.sender, p), got[:])
}

func TestSenderRefusesApprovalThatIsNotTheComplianceKeys(t *testing.T) {
	t.Parallel()
	s, receiver := newSource(t)
	p := s.payment("approval", receiver)
	good := s.approved(p).Approval
	n := crypto.S256().Params().N

	highS := append([]byte{}, good...)
	new(big.Int).Sub(n, new(big.Int).SetBytes(good[32:64])).FillBytes(highS[32:64])
	highS[64] = 27 + 28 - highS[64] // the other v makes it recover to the same key
	plain := append([]byte{}, good...)
	plain[64] -= 27
	otherContract := s.signed(compliance, who("another sender").addr, p).Approval
	otherChain, err := crypto.Sign(digest(t, big.NewInt(31337), s.sender, p), compliance.key)
	require.NoError(t, err)
	otherChain[64] += 27

	for name, approval := range map[string][]byte{
		"none":                   {},
		"forged by the operator": s.signed(operator, s.sender, p).Approval,
		"high s":                 highS,
		"v of 0 or 1":            plain,
		"one byte short":         good[:64],
		"one byte long":          append(append([]byte{}, good...), 0),
		"zeros":                  make([]byte, 65),
		"for another contract":   otherContract,
		"for another chain":      otherChain,
	} {
		reason := s.refused(bindings.PaymentSenderItem{Payment: p, Approval: approval})
		require.NotNil(t, decoded[bindings.PaymentSenderApprovalInvalid](t, reason, senderABI.UnpackError), name)
	}
	s.submit(bindings.PaymentSenderItem{Payment: p, Approval: good})
	require.True(t, s.used(p.PaymentRef), "the approval itself was good")
}

func TestSenderRefusesApprovalAfterKeyChange(t *testing.T) {
	t.Parallel()
	s, receiver := newSource(t)
	item := s.approved(s.payment("old key", receiver))
	s.do(owner, s.sender, senderABI.PackSetComplianceKey(stranger.addr))
	decoded[bindings.PaymentSenderApprovalInvalid](t, s.refused(item), senderABI.UnpackError)
}

func TestSenderRefusesAlteredApproval(t *testing.T) {
	t.Parallel()
	s, receiver := newSource(t)
	// What the alteration leads to is allowed in itself, so that only the approval can stop it.
	other := who("another receiver").addr
	s.do(owner, s.sender, senderABI.PackAllowReceiver(selectorB, other, true))
	s.do(owner, s.sender, senderABI.PackAllowReceiver(selectorA, receiver, true))
	s.do(owner, s.sender, senderABI.PackSetDailyLimit(s.link, units(1_000)))
	good := s.approved(s.payment("altered", receiver))

	for name, alter := range map[string]func(*bindings.PaymentSenderPayment){
		"paymentRef":  func(p *bindings.PaymentSenderPayment) { p.PaymentRef[31] ^= 1 },
		"token":       func(p *bindings.PaymentSenderPayment) { p.Token = s.link },
		"amount":      func(p *bindings.PaymentSenderPayment) { p.Amount = new(big.Int).Add(p.Amount, big.NewInt(1)) },
		"destination": func(p *bindings.PaymentSenderPayment) { p.Destination = selectorA },
		"receiver":    func(p *bindings.PaymentSenderPayment) { p.Receiver = other },
		"beneficiary": func(p *bindings.PaymentSenderPayment) { p.Beneficiary = stranger.addr },
		"data":        func(p *bindings.PaymentSenderPayment) { p.Data = receiverData(p.PaymentRef, stranger.addr) },
		"extraArgs":   func(p *bindings.PaymentSenderPayment) { p.ExtraArgs = extraArgsV2(400_001) },
		"feeToken":    func(p *bindings.PaymentSenderPayment) { p.FeeToken = s.link },
		"maxFee":      func(p *bindings.PaymentSenderPayment) { p.MaxFee = new(big.Int).Add(p.MaxFee, big.NewInt(1)) },
		"expiry":      func(p *bindings.PaymentSenderPayment) { p.Expiry++ },
	} {
		item := good
		alter(&item.Payment)
		require.NotNil(t, decoded[bindings.PaymentSenderApprovalInvalid](t, s.refused(item), senderABI.UnpackError), name)
	}
	s.submit(good)
	require.True(t, s.used(good.Payment.PaymentRef))
}

func TestSenderCountsExpiryInclusively(t *testing.T) {
	t.Parallel()
	s, receiver := newSource(t)
	p := s.payment("expiry", receiver)
	p.Expiry = s.now() // the next block is one second later
	late := s.approved(p)
	require.Equal(t, p.Expiry, decoded[bindings.PaymentSenderApprovalExpired](t, s.refused(late), senderABI.UnpackError).Expiry)

	p.Expiry = s.now() + 1
	receipt := s.submit(s.approved(p))
	require.Len(t, logs(receipt, s.sender, senderABI.UnpackSentEvent), 1)
}

func TestSenderRefusesWhatIsNotAllowListed(t *testing.T) {
	t.Parallel()
	s, receiver := newSource(t)

	p := s.payment("destination", receiver)
	p.Destination = 4949039107694359620
	require.Equal(t, p.Destination,
		decoded[bindings.PaymentSenderDestinationNotAllowed](t, s.refused(s.approved(p)), senderABI.UnpackError).Destination)

	p = s.payment("receiver", stranger.addr)
	got := decoded[bindings.PaymentSenderReceiverNotAllowed](t, s.refused(s.approved(p)), senderABI.UnpackError)
	require.Equal(t, stranger.addr, got.Receiver)
	require.Equal(t, uint64(selectorB), got.Destination)

	p = s.payment("token", receiver)
	p.Token = s.link
	require.Equal(t, s.link,
		decoded[bindings.PaymentSenderTokenNotAllowed](t, s.refused(s.approved(p)), senderABI.UnpackError).Token)

	s.do(owner, s.sender, senderABI.PackAllowReceiver(selectorB, receiver, false))
	p = s.payment("withdrawn", receiver)
	decoded[bindings.PaymentSenderDestinationNotAllowed](t, s.refused(s.approved(p)), senderABI.UnpackError)
}

func TestSenderRefusesMalformedPayment(t *testing.T) {
	t.Parallel()
	s, receiver := newSource(t)

	p := s.payment("zero", receiver)
	p.PaymentRef = [32]byte{}
	decoded[bindings.PaymentSenderZeroReference](t, s.refused(s.approved(p)), senderABI.UnpackError)

	p = s.payment("no amount", receiver)
	p.Amount = new(big.Int)
	decoded[bindings.PaymentSenderAmountInvalid](t, s.refused(s.approved(p)), senderABI.UnpackError)

	p = s.payment("no token", receiver)
	p.Token = nobody
	decoded[bindings.PaymentSenderAmountInvalid](t, s.refused(s.approved(p)), senderABI.UnpackError)
}

func TestSenderSendsDataWithoutToken(t *testing.T) {
	t.Parallel()
	s, receiver := newSource(t)
	p := s.payment("data", receiver)
	p.Token, p.Amount = nobody, new(big.Int)
	receipt := s.submit(s.approved(p))
	message := logs(receipt, s.onRamp, onRampABI.UnpackCCIPMessageSentEvent)
	require.Len(t, message, 1)
	require.Empty(t, message[0].Message.TokenAmounts)
	require.Equal(t, units(10_000), s.balance(s.token, s.sender))
}

func TestSenderLimitsATokenPerDay(t *testing.T) {
	t.Parallel()
	s, receiver := newSource(t)
	pay := func(ref string, amount *big.Int) bindings.PaymentSenderItem {
		p := s.payment(ref, receiver)
		p.Amount = amount
		return s.approved(p)
	}
	s.submit(pay("first", units(600)))
	over := decoded[bindings.PaymentSenderOverDailyLimit](t, s.refused(pay("over", units(401))), senderABI.UnpackError)
	require.Equal(t, s.token, over.Token)
	require.Equal(t, units(1_000), over.Limit)
	require.Equal(t, units(1_001), over.WouldBe)
	huge := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	decoded[bindings.PaymentSenderOverDailyLimit](t, s.refused(pay("overflow", huge)), senderABI.UnpackError)
	s.submit(pay("to the limit", units(400)))
	decoded[bindings.PaymentSenderOverDailyLimit](t, s.refused(pay("one unit", big.NewInt(1))), senderABI.UnpackError)

	s.wait(23 * time.Hour) // the clock was at one in the morning
	s.submit(pay("tomorrow", units(1_000)))
	require.Equal(t, units(8_000), s.balance(s.token, s.sender))
}

func TestSenderPaysNoMoreThanTheFeeAgreed(t *testing.T) {
	t.Parallel()
	s, receiver := newSource(t)
	p := s.payment("fee", receiver)
	p.MaxFee = big.NewInt(1)
	over := decoded[bindings.PaymentSenderFeeOverMax](t, s.refused(s.approved(p)), senderABI.UnpackError)
	require.Equal(t, big.NewInt(1), over.MaxFee)

	p.MaxFee = new(big.Int).Sub(over.Fee, big.NewInt(1))
	decoded[bindings.PaymentSenderFeeOverMax](t, s.refused(s.approved(p)), senderABI.UnpackError)

	p.MaxFee = over.Fee
	receipt := s.submit(s.approved(p))
	require.Equal(t, over.Fee, logs(receipt, s.sender, senderABI.UnpackSentEvent)[0].Fee)
}

func TestSenderPaysFeeInTokens(t *testing.T) {
	t.Parallel()
	s, receiver := newSource(t)

	p := s.payment("link", receiver)
	p.FeeToken = s.link
	native, link := s.native(s.sender), s.balance(s.link, s.sender)
	receipt := s.submit(s.approved(p))
	sent := logs(receipt, s.sender, senderABI.UnpackSentEvent)
	require.Len(t, sent, 1)
	require.Equal(t, s.link, sent[0].FeeToken)
	require.Equal(t, new(big.Int).Sub(link, sent[0].Fee), s.balance(s.link, s.sender))
	require.Equal(t, native, s.native(s.sender))

	// The transferred token as fee token: one approval covers both. A smallest unit is worth 1e12 times more here.
	s.do(owner, s.onRamp, onRampABI.PackSetFeeTokenPrice(s.token, new(big.Int).Mul(big.NewInt(1e18), big.NewInt(1e12))))
	p = s.payment("same token", receiver)
	p.FeeToken = s.token
	before := s.balance(s.token, s.sender)
	receipt = s.submit(s.approved(p))
	sent = logs(receipt, s.sender, senderABI.UnpackSentEvent)
	require.Len(t, sent, 1)
	require.Positive(t, sent[0].Fee.Sign())
	spent := new(big.Int).Add(p.Amount, sent[0].Fee)
	require.Equal(t, new(big.Int).Sub(before, spent), s.balance(s.token, s.sender))
	require.Equal(t, "0", s.holdings().allowance)
}

func TestSenderRefusesWhenItsBalanceIsShort(t *testing.T) {
	t.Parallel()
	s, receiver := newSource(t)
	s.do(owner, s.sender, senderABI.PackWithdraw(nobody, owner.addr, s.native(s.sender)))
	short := decoded[bindings.PaymentSenderFeeBalanceShort](t,
		s.refused(s.approved(s.payment("no native", receiver))), senderABI.UnpackError)
	require.Equal(t, "0", short.Balance.String())

	s.do(owner, s.sender, nil, withValue(big.NewInt(1e18)))
	s.do(owner, s.sender, senderABI.PackWithdraw(s.token, owner.addr, units(9_950)))
	reason := s.refused(s.approved(s.payment("no tokens", receiver)))
	decoded[bindings.DevTokenERC20InsufficientBalance](t, reason, tokenABI.UnpackError)
}

func TestSenderSendsTheOthersOfABatch(t *testing.T) {
	t.Parallel()
	s, receiver := newSource(t)
	var items []bindings.PaymentSenderItem
	for _, ref := range []string{"a", "b", "c"} {
		items = append(items, s.approved(s.payment(ref, receiver)))
	}
	items[1].Payment.Amount = units(999) // altered

	receipt := s.submit(items...)

	sent := logs(receipt, s.sender, senderABI.UnpackSentEvent)
	require.Len(t, sent, 2)
	require.Equal(t, items[0].Payment.PaymentRef, sent[0].PaymentRef)
	require.Equal(t, items[2].Payment.PaymentRef, sent[1].PaymentRef)
	refused := logs(receipt, s.sender, senderABI.UnpackRefusedEvent)
	require.Len(t, refused, 1)
	require.Equal(t, items[1].Payment.PaymentRef, refused[0].PaymentRef)
	require.Equal(t, []bool{true, false, true},
		[]bool{s.used(items[0].Payment.PaymentRef), s.used(items[1].Payment.PaymentRef), s.used(items[2].Payment.PaymentRef)})
	require.Equal(t, units(9_800), s.balance(s.token, s.sender))
}

// A gateway may be wrong about how much gas a batch needs. Whatever it gives, a payment that is good is either sent or
// the whole transaction reverts; it is never recorded as refused.
func TestSenderNeverRefusesForLackOfGas(t *testing.T) {
	t.Parallel()
	s, receiver := newSource(t)
	items := []bindings.PaymentSenderItem{
		s.approved(s.payment("gas 1", receiver)), s.approved(s.payment("gas 2", receiver)),
	}
	for _, floor := range []int64{300_000, 0} {
		s.do(owner, s.sender, senderABI.PackSetItemGas(big.NewInt(floor)))
		enough := false
		for gas := uint64(60_000); gas <= 1_200_000 && !enough; gas += 11_000 {
			receipt := s.transact(operator, &s.sender, senderABI.PackSend(items), withGas(gas))
			require.Empty(t, logs(receipt, s.sender, senderABI.UnpackRefusedEvent), "refused with %d gas", gas)
			enough = receipt.Status == types.ReceiptStatusSuccessful
			require.Equal(t, enough, s.used(items[0].Payment.PaymentRef))
			require.Equal(t, enough, s.used(items[1].Payment.PaymentRef))
		}
		require.True(t, enough)
		items[0] = s.approved(s.payment("gas 3", receiver))
		items[1] = s.approved(s.payment("gas 4", receiver))
	}
	s.do(owner, s.sender, senderABI.PackSetItemGas(big.NewInt(20_000_000)))
	reason := s.reverts(operator, s.sender, senderABI.PackSend(items))
	decoded[bindings.PaymentSenderGasShort](t, reason, senderABI.UnpackError)
}

func TestSenderPassesOnTheRoutersReason(t *testing.T) {
	t.Parallel()
	s, receiver := newSource(t)

	p := s.payment("tag", receiver)
	p.ExtraArgs = common.FromHex("0xa69dd4aa")
	decoded[bindings.DevOnRampInvalidExtraArgsTag](t, s.refused(s.approved(p)), onRampABI.UnpackError)

	// A real lane answers a truncated body with no data at all; that is a refusal too, and no lack of gas.
	p = s.payment("body", receiver)
	p.ExtraArgs = common.FromHex("0x181dcf10")
	require.Empty(t, s.refused(s.approved(p)))
}
