package contracts_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
)

func TestSenderObeysOperatorsAlone(t *testing.T) {
	t.Parallel()
	s, receiver := newSource(t)
	item := s.approved(s.payment("operator", receiver))
	data := senderABI.PackSend([]bindings.PaymentSenderItem{item})
	for _, other := range []account{stranger, owner, guardian, compliance} {
		reason := s.reverts(other, s.sender, data)
		require.Equal(t, other.addr, decoded[bindings.PaymentSenderNotOperator](t, reason, senderABI.UnpackError).Caller)
	}
	decoded[bindings.PaymentSenderOnlySelf](t,
		s.reverts(operator, s.sender, senderABI.PackSendOne(item)), senderABI.UnpackError)
	s.do(owner, s.sender, senderABI.PackSetOperator(operator.addr, false))
	decoded[bindings.PaymentSenderNotOperator](t, s.reverts(operator, s.sender, data), senderABI.UnpackError)
	require.False(t, s.used(item.Payment.PaymentRef))
	require.Equal(t, units(10_000), s.balance(s.token, s.sender))
}

func TestSenderStopsWhenPaused(t *testing.T) {
	t.Parallel()
	s, receiver := newSource(t)
	item := s.approved(s.payment("pause", receiver))
	data := senderABI.PackSend([]bindings.PaymentSenderItem{item})

	decoded[bindings.PaymentSenderNotGuardian](t, s.reverts(operator, s.sender, senderABI.PackPause()), senderABI.UnpackError)
	s.do(guardian, s.sender, senderABI.PackPause())
	decoded[bindings.PaymentSenderEnforcedPause](t, s.reverts(operator, s.sender, data), senderABI.UnpackError)
	require.False(t, s.used(item.Payment.PaymentRef))

	reason := s.reverts(guardian, s.sender, senderABI.PackUnpause())
	decoded[bindings.PaymentSenderOwnableUnauthorizedAccount](t, reason, senderABI.UnpackError)
	s.do(owner, s.sender, senderABI.PackUnpause())
	s.do(operator, s.sender, data)
	require.True(t, s.used(item.Payment.PaymentRef))
}

func TestSenderEndsForGoodWhenSealed(t *testing.T) {
	t.Parallel()
	s, receiver := newSource(t)
	sent := s.payment("before", receiver)
	s.submit(s.approved(sent))
	s.do(owner, s.sender, senderABI.PackSeal())
	require.True(t, read(s.chain, s.sender, senderABI.PackIsSealed(), senderABI.UnpackIsSealed))

	item := s.approved(s.payment("after", receiver))
	reason := s.reverts(operator, s.sender, senderABI.PackSend([]bindings.PaymentSenderItem{item}))
	decoded[bindings.PaymentSenderSealed](t, reason, senderABI.UnpackError)
	decoded[bindings.PaymentSenderSealed](t, s.reverts(owner, s.sender, senderABI.PackSeal()), senderABI.UnpackError)
	require.False(t, s.used(item.Payment.PaymentRef))
	require.True(t, s.used(sent.PaymentRef))

	s.do(owner, s.sender, senderABI.PackWithdraw(s.token, owner.addr, units(9_900)))
	require.Equal(t, units(9_900), s.balance(s.token, owner.addr), "the funds are still the owner's")
}

func TestSenderWaitsForItsPredecessorAndKnowsItsReferences(t *testing.T) {
	t.Parallel()
	s, receiver := newSource(t)
	first := s.sender
	old := s.payment("grandparent", receiver)
	at := s.submit(s.approved(old)).BlockNumber

	second := s.deploySender(first)
	s.do(owner, second, senderABI.PackAllowReceiver(selectorB, receiver, true))
	s.sender = second
	item := s.approved(s.payment("second", receiver))
	reason := s.reverts(operator, second, senderABI.PackSend([]bindings.PaymentSenderItem{item}))
	require.Equal(t, first, decoded[bindings.PaymentSenderPredecessorNotSealed](t, reason, senderABI.UnpackError).Predecessor)
	require.False(t, s.used(item.Payment.PaymentRef))

	s.do(owner, first, senderABI.PackSeal())
	s.submit(item)
	require.True(t, s.used(item.Payment.PaymentRef))
	require.True(t, s.used(old.PaymentRef))

	s.do(owner, second, senderABI.PackSeal())
	s.sender = s.deploySender(second)
	s.do(owner, s.sender, senderABI.PackAllowReceiver(selectorB, receiver, true))
	again := s.payment("grandparent", receiver)
	decoded[bindings.PaymentSenderReferenceUsed](t, s.refused(s.approved(again)), senderABI.UnpackError)
	require.Equal(t, at, read(s.chain, s.sender, senderABI.PackSentAt(old.PaymentRef), senderABI.UnpackSentAt))
	fresh := s.payment("third", receiver)
	s.submit(s.approved(fresh))
	require.True(t, s.used(fresh.PaymentRef))
}

func TestSenderIsNotDeployedOnAWrongPredecessor(t *testing.T) {
	t.Parallel()
	s, _ := newSource(t)
	code := append(common.FromHex(bindings.PaymentSenderMetaData.Bin),
		senderABI.PackConstructor(s.router, owner.addr, compliance.addr, guardian.addr, stranger.addr)...)
	require.Equal(t, types.ReceiptStatusFailed, s.transact(owner, nil, code).Status)
}

func TestSenderIsConfiguredByItsOwnerAlone(t *testing.T) {
	t.Parallel()
	s, receiver := newSource(t)
	for name, data := range map[string][]byte{
		"operator":      senderABI.PackSetOperator(stranger.addr, true),
		"complianceKey": senderABI.PackSetComplianceKey(stranger.addr),
		"guardian":      senderABI.PackSetGuardian(stranger.addr),
		"receiver":      senderABI.PackAllowReceiver(selectorB, stranger.addr, true),
		"limit":         senderABI.PackSetDailyLimit(s.token, units(1)),
		"itemGas":       senderABI.PackSetItemGas(big.NewInt(1)),
		"seal":          senderABI.PackSeal(),
		"tokens":        senderABI.PackWithdraw(s.token, stranger.addr, units(1)),
		"native":        senderABI.PackWithdraw(nobody, stranger.addr, big.NewInt(1)),
		"ownership":     senderABI.PackTransferOwnership(stranger.addr),
	} {
		for _, other := range []account{stranger, operator, guardian, compliance} {
			reason := s.reverts(other, s.sender, data)
			require.NotNil(t, decoded[bindings.PaymentSenderOwnableUnauthorizedAccount](t, reason, senderABI.UnpackError), name)
		}
	}
	decoded[bindings.PaymentSenderOwnerRequired](t,
		s.reverts(owner, s.sender, senderABI.PackRenounceOwnership()), senderABI.UnpackError)

	s.do(owner, s.sender, senderABI.PackTransferOwnership(stranger.addr))
	require.Equal(t, owner.addr, read(s.chain, s.sender, senderABI.PackOwner(), senderABI.UnpackOwner), "not before it is accepted")
	s.submit(s.approved(s.payment("still works", receiver)))
}
