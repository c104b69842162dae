package contracts_test

import (
	"math/big"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
)

// loot is the wallet of whoever has stolen a key.
var loot = who("loot").addr

// theft is a payment to the thief, in every other way like one that goes.
func (s *side) theft(ref string, receiver common.Address) bindings.PaymentSenderPayment {
	p := s.payment(ref, receiver)
	p.Beneficiary, p.Data = loot, receiverData(p.PaymentRef, loot)
	return p
}

// powerless requires that an account can change and take nothing of either contract.
func (l *lane) powerless(thief account) {
	l.Helper()
	before := l.a.holdings()
	for name, data := range map[string][]byte{
		"operator":      senderABI.PackSetOperator(thief.addr, true),
		"complianceKey": senderABI.PackSetComplianceKey(thief.addr),
		"guardian":      senderABI.PackSetGuardian(thief.addr),
		"receiver":      senderABI.PackAllowReceiver(selectorB, loot, true),
		"limit":         senderABI.PackSetDailyLimit(l.a.token, units(1_000_000)),
		"unpause":       senderABI.PackUnpause(),
		"seal":          senderABI.PackSeal(),
		"tokens":        senderABI.PackWithdraw(l.a.token, loot, units(1)),
		"coins":         senderABI.PackWithdraw(nobody, loot, big.NewInt(1)),
		"ownership":     senderABI.PackTransferOwnership(thief.addr),
	} {
		require.NotEmpty(l, l.a.reverts(thief, l.a.sender, data), name)
	}
	for name, data := range map[string][]byte{
		"sender":       receiverABI.PackAllowSender(selectorA, thief.addr, lineage),
		"verification": receiverABI.PackSetVerification(selectorA, bindings.LineageReceiverVerification{}),
		"tokens":       receiverABI.PackWithdraw(l.b.token, loot, big.NewInt(1)),
		"ownership":    receiverABI.PackTransferOwnership(thief.addr),
		"credit":       receiverABI.PackCcipReceive(bindings.ClientAny2EVMMessage{SourceChainSelector: selectorA, Sender: word(l.a.sender)}),
	} {
		require.NotEmpty(l, l.b.reverts(thief, l.b.receiver, data), name)
	}
	require.Equal(l, before, l.a.holdings())
}

func (l *lane) looted() *big.Int {
	l.Helper()
	return l.b.balance(l.b.token, loot)
}

func TestAStolenOperatorKeyPaysNobody(t *testing.T) {
	t.Parallel()
	l := newLane(t)
	l.powerless(operator)

	// What it signs itself, and what was approved for others.
	decoded[bindings.PaymentSenderApprovalInvalid](t,
		l.a.refused(l.a.signed(operator, l.a.sender, l.a.theft("mine", l.b.receiver))), senderABI.UnpackError)
	good := l.a.approved(l.payment("of a bank"))
	turned := good
	turned.Payment.Beneficiary, turned.Payment.Data = loot, receiverData(good.Payment.PaymentRef, loot)
	decoded[bindings.PaymentSenderApprovalInvalid](t, l.a.refused(turned), senderABI.UnpackError)

	// The approved one goes as it is and once, whoever's hand sends it.
	messages := l.pay(good.Payment)
	decoded[bindings.PaymentSenderReferenceUsed](t, l.a.refused(good), senderABI.UnpackError)
	l.commit(messages...)
	_, executed := l.execute(messages, 0)
	require.Equal(t, uint8(success), executed.State)
	require.Equal(t, euros(100), l.b.balance(l.b.token, beneficiary))

	// What was kept back is worth nothing after its time.
	old := l.a.approved(l.payment("kept back"))
	l.a.wait(2 * time.Hour)
	decoded[bindings.PaymentSenderApprovalExpired](t, l.a.refused(old), senderABI.UnpackError)
	require.Zero(t, l.looted().Sign())
	require.Equal(t, units(9_900), l.a.balance(l.a.token, l.a.sender))
}

func TestAStolenOperatorKeyCannotMakeCreditsWithTokensOfItsOwn(t *testing.T) {
	t.Parallel()
	l := newLane(t)
	l.a.do(owner, l.a.token, tokenABI.PackMint(operator.addr, units(1)))
	l.a.do(operator, l.a.token, tokenABI.PackApprove(l.a.router, units(1)))
	ref := common.HexToHash("0xfeed")
	receipt := l.a.do(operator, l.a.router, routerABI.PackCcipSend(selectorB, bindings.ClientEVM2AnyMessage{
		Receiver: word(l.b.receiver), Data: receiverData(ref, loot), ExtraArgs: extraArgsV2(400_000),
		TokenAmounts: []bindings.ClientEVMTokenAmount{{Token: l.a.token, Amount: units(1)}},
	}), withValue(big.NewInt(1e17)))
	forged := []bindings.RampAny2EVMRampMessage{
		arriving(t, logs(receipt, l.a.onRamp, onRampABI.UnpackCCIPMessageSentEvent)[0].Message),
	}
	l.commit(forged...)
	_, executed := l.execute(forged, 0)
	require.Equal(t, uint8(failure), executed.State, "only PaymentSender is taken for one")
	require.Zero(t, l.looted().Sign())
	require.False(t, read(l.b.chain, l.b.receiver, receiverABI.PackUsed(lineage, ref), receiverABI.UnpackUsed))
}

func TestAStolenOperatorKeyIsStoppedAndReplaced(t *testing.T) {
	t.Parallel()
	l := newLane(t)
	item := l.a.approved(l.payment("of a bank"))
	send := senderABI.PackSend([]bindings.PaymentSenderItem{item})
	l.a.do(guardian, l.a.sender, senderABI.PackPause())
	decoded[bindings.PaymentSenderEnforcedPause](t, l.a.reverts(operator, l.a.sender, send), senderABI.UnpackError)
	l.a.do(owner, l.a.sender, senderABI.PackSetOperator(operator.addr, false))
	l.a.do(owner, l.a.sender, senderABI.PackSetOperator(stranger.addr, true))
	l.a.do(owner, l.a.sender, senderABI.PackUnpause())
	decoded[bindings.PaymentSenderNotOperator](t, l.a.reverts(operator, l.a.sender, send), senderABI.UnpackError)
	l.a.do(stranger, l.a.sender, send)
	require.True(t, l.a.used(item.Payment.PaymentRef), "approvals outlive the operator: nothing need be decided again")
}

func TestAStolenComplianceKeyPaysNobody(t *testing.T) {
	t.Parallel()
	l := newLane(t)
	l.powerless(compliance)
	item := l.a.approved(l.a.theft("mine", l.b.receiver))
	before := l.a.holdings()
	for _, by := range []account{compliance, stranger} {
		reason := l.a.reverts(by, l.a.sender, senderABI.PackSend([]bindings.PaymentSenderItem{item}))
		require.Equal(t, by.addr, decoded[bindings.PaymentSenderNotOperator](t, reason, senderABI.UnpackError).Caller)
		decoded[bindings.PaymentSenderOnlySelf](t, l.a.reverts(by, l.a.sender, senderABI.PackSendOne(item)), senderABI.UnpackError)
	}
	require.Equal(t, before, l.a.holdings())
	require.Zero(t, l.looted().Sign())
}

func TestAStolenComplianceKeyIsReplacedAndItsApprovalsDie(t *testing.T) {
	t.Parallel()
	l := newLane(t)
	stolen, good := l.a.approved(l.a.theft("mine", l.b.receiver)), l.a.approved(l.payment("of a bank"))
	fresh := who("new compliance")
	l.a.do(owner, l.a.sender, senderABI.PackSetComplianceKey(fresh.addr))
	for _, item := range []bindings.PaymentSenderItem{stolen, good} {
		decoded[bindings.PaymentSenderApprovalInvalid](t, l.a.refused(item), senderABI.UnpackError)
	}
	l.a.submit(l.a.signed(fresh, l.a.sender, good.Payment))
	require.True(t, l.a.used(good.Payment.PaymentRef))
}

func TestBothKeysStolenCostTheDailyLimitAndTheFeeCoin(t *testing.T) {
	t.Parallel()
	l := newLane(t)
	steal := func(refs ...string) (went int) {
		var items []bindings.PaymentSenderItem
		for _, ref := range refs {
			items = append(items, l.a.approved(l.a.theft(ref, l.b.receiver)))
		}
		return len(logs(l.a.submit(items...), l.a.sender, senderABI.UnpackSentEvent))
	}
	refs := strings.Split("abcdefghijklmnopqrst", "")
	require.Equal(t, 5, steal(refs[:5]...))
	require.Equal(t, 5, steal(refs[5:15]...), "1,000 a day in hundreds")
	require.Equal(t, units(9_000), l.a.balance(l.a.token, l.a.sender))

	elsewhere := l.a.theft("elsewhere", loot)
	decoded[bindings.PaymentSenderReceiverNotAllowed](t, l.a.refused(l.a.approved(elsewhere)), senderABI.UnpackError)
	unlisted := l.a.theft("another token", l.b.receiver)
	unlisted.Token = l.a.link
	decoded[bindings.PaymentSenderTokenNotAllowed](t, l.a.refused(l.a.approved(unlisted)), senderABI.UnpackError)

	// Messages without tokens aren't under the limit: they only burn the coin for fees.
	coins := l.a.native(l.a.sender)
	burnt := l.a.theft("data only", l.b.receiver)
	burnt.Token, burnt.Amount, burnt.MaxFee = nobody, new(big.Int), abi.MaxUint256
	l.a.submit(l.a.approved(burnt))
	require.Negative(t, l.a.native(l.a.sender).Cmp(coins))

	l.a.wait(24 * time.Hour)
	require.Equal(t, 5, steal(refs[15:]...), "a new day")
	l.a.do(guardian, l.a.sender, senderABI.PackPause())
	again := senderABI.PackSend([]bindings.PaymentSenderItem{l.a.approved(l.a.theft("too late", l.b.receiver))})
	decoded[bindings.PaymentSenderEnforcedPause](t, l.a.reverts(operator, l.a.sender, again), senderABI.UnpackError)
	l.a.do(owner, l.a.sender, senderABI.PackWithdraw(l.a.token, owner.addr, units(8_500)))
	require.Equal(t, units(8_500), l.a.balance(l.a.token, owner.addr), "the rest is still the owner's")
}

func TestAStolenGuardianKeyStopsAndNothingElse(t *testing.T) {
	t.Parallel()
	l := newLane(t)
	l.powerless(guardian)
	l.a.do(guardian, l.a.sender, senderABI.PackPause())
	l.a.do(owner, l.a.sender, senderABI.PackSetGuardian(stranger.addr))
	l.a.do(owner, l.a.sender, senderABI.PackUnpause())
	decoded[bindings.PaymentSenderNotGuardian](t, l.a.reverts(guardian, l.a.sender, senderABI.PackPause()), senderABI.UnpackError)
	l.pay(l.payment("goes on"))
}

func TestAStolenOwnerKeyTakesWhatTheSenderHoldsAndNoCredit(t *testing.T) {
	t.Parallel()
	l := newLane(t)
	messages := l.pay(l.payment("in flight"), l.payment("blocked"))
	l.commit(messages...)
	l.a.do(owner, l.a.sender, senderABI.PackWithdraw(l.a.token, loot, units(9_800)))
	require.Equal(t, units(9_800), l.a.balance(l.a.token, loot), "the owner is the one to keep safe")

	// At the receiver it can keep credits from arriving, not have them.
	l.b.do(owner, l.b.receiver, receiverABI.PackAllowSender(selectorA, l.a.sender, common.Hash{}))
	_, executed := l.execute(messages, 0)
	require.Equal(t, uint8(failure), executed.State)
	l.b.do(owner, l.b.receiver, receiverABI.PackAllowSender(selectorA, l.a.sender, lineage))
	l.b.do(stranger, l.b.offRamp, l.manually(messages, 0, 0))
	require.Equal(t, euros(100), l.b.balance(l.b.token, beneficiary))
	l.b.do(owner, l.b.token, tokenABI.PackSetBlocked(beneficiary, true))
	_, executed = l.execute(messages, 1)
	require.Equal(t, uint8(success), executed.State)
	decoded[bindings.PaymentReceiverNotFree](t,
		l.b.reverts(owner, l.b.receiver, receiverABI.PackWithdraw(l.b.token, loot, big.NewInt(1))), receiverABI.UnpackError)
	require.Zero(t, l.looted().Sign())
}

// A new sender with new keys after a theft of all but the owner's: what was sent stays sent.
func TestSuccessionAfterATheftSendsNothingTwice(t *testing.T) {
	t.Parallel()
	l := newLane(t)
	inFlight := l.pay(l.payment("before the theft"))
	l.a.do(guardian, l.a.sender, senderABI.PackPause())
	old := l.a.sender
	l.a.do(owner, old, senderABI.PackSeal())
	left := l.a.balance(l.a.token, old)
	fresh := who("new compliance")
	l.a.sender = l.a.deploySender(old)
	l.a.do(owner, l.a.sender, senderABI.PackSetComplianceKey(fresh.addr))
	l.a.do(owner, l.a.sender, senderABI.PackAllowReceiver(selectorB, l.b.receiver, true))
	l.a.do(owner, old, senderABI.PackWithdraw(l.a.token, l.a.sender, left))
	l.b.do(owner, l.b.receiver, receiverABI.PackAllowSender(selectorA, l.a.sender, lineage))

	// The stolen keys are good for nothing at the old one, and the old payments are known to the new one.
	stolen := senderABI.PackSend([]bindings.PaymentSenderItem{l.a.signed(compliance, old, l.a.theft("mine", l.b.receiver))})
	require.NotEmpty(t, l.a.reverts(operator, old, stolen))
	decoded[bindings.PaymentSenderReferenceUsed](t,
		l.a.refused(l.a.signed(fresh, l.a.sender, l.payment("before the theft"))), senderABI.UnpackError)
	receipt := l.a.submit(l.a.signed(fresh, l.a.sender, l.payment("after it")))
	sent := logs(receipt, l.a.onRamp, onRampABI.UnpackCCIPMessageSentEvent)
	require.Len(t, sent, 1)
	both := slices.Concat(inFlight, []bindings.RampAny2EVMRampMessage{arriving(t, sent[0].Message)})
	l.commit(both...)
	for i := range both {
		_, executed := l.execute(both, i)
		require.Equal(t, uint8(success), executed.State, "%x", executed.ReturnData)
	}
	require.Equal(t, euros(200), l.b.balance(l.b.token, beneficiary))
}

func TestSecurityPageNamesTestsThatExist(t *testing.T) {
	t.Parallel()
	page, err := os.ReadFile(filepath.Join("..", "..", "docs", "security.md"))
	require.NoError(t, err)
	var sources strings.Builder
	for _, dir := range []string{".", "../../adapters/evm", "../../adapters/ccip", "../../gateway/cmd/vostro", "../../gateway/engine", "../../gateway/config"} {
		files, err := filepath.Glob(filepath.Join(dir, "*_test.go"))
		require.NoError(t, err)
		for _, f := range files {
			raw, err := os.ReadFile(f)
			require.NoError(t, err)
			sources.Write(raw)
		}
	}
	named := regexp.MustCompile(`\bTest[A-Z]\w+`).FindAllString(string(page), -1)
	require.NotEmpty(t, named)
	for _, name := range named {
		require.Contains(t, sources.String(), "func "+name+"(t *testing.T)")
	}
}
