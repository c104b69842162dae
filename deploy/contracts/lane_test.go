package contracts_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
)

const (
	untouched = 0
	success   = 2
	failure   = 3
)

// lane is two chains with CCIP between them, and the messages that were committed.
type lane struct {
	*testing.T
	a, b *side
	next uint64 // the first sequence number that isn't committed
}

func newLane(t *testing.T) *lane {
	t.Helper()
	return newLaneOf(t, 18)
}

// newLaneOf is newLane with so many decimals of the destination's token.
func newLaneOf(t *testing.T, decimals uint8) *lane {
	t.Helper()
	l := &lane{T: t, a: newSide(t, 1337, selectorA, 6), b: newSide(t, 31337, selectorB, decimals), next: 1}
	l.a.connect(selectorB, l.b.token, l.b.pool, l.b.onRamp)
	l.b.connect(selectorA, l.a.token, l.a.pool, l.a.onRamp)
	l.a.do(owner, l.a.sender, senderABI.PackAllowReceiver(selectorB, l.b.receiver, true))
	l.b.do(owner, l.b.receiver, receiverABI.PackAllowSender(selectorA, l.a.sender, lineage))
	return l
}

// pay sends payments in one batch and returns their messages as the destination must see them.
func (l *lane) pay(payments ...bindings.PaymentSenderPayment) []bindings.RampAny2EVMRampMessage {
	l.Helper()
	var items []bindings.PaymentSenderItem
	for _, p := range payments {
		items = append(items, l.a.approved(p))
	}
	events := logs(l.a.submit(items...), l.a.onRamp, onRampABI.UnpackCCIPMessageSentEvent)
	require.Len(l, events, len(payments))
	var out []bindings.RampAny2EVMRampMessage
	for _, e := range events {
		require.Equal(l, messageID(l, e.Message, l.a.onRamp), common.Hash(e.Message.Header.MessageId))
		out = append(out, arriving(l, e.Message))
	}
	return out
}

func (l *lane) payment(ref string) bindings.PaymentSenderPayment {
	l.Helper()
	return l.a.payment(ref, l.b.receiver)
}

// commit puts the messages under one root.
func (l *lane) commit(messages ...bindings.RampAny2EVMRampMessage) {
	l.Helper()
	l.b.do(relay, l.b.offRamp, l.commitData(messages...))
	l.next += uint64(len(messages))
}

func (l *lane) commitData(messages ...bindings.RampAny2EVMRampMessage) []byte {
	l.Helper()
	root, _ := tree(l.leaves(messages), 0)
	return offRampABI.PackCommit([2][32]byte{}, commitReport(l, bindings.RampMerkleRoot{
		SourceChainSelector: selectorA, OnRampAddress: word(l.a.onRamp), MinSeqNr: l.next,
		MaxSeqNr: l.next + uint64(len(messages)) - 1, MerkleRoot: root,
	}), nil, nil, [32]byte{})
}

func (l *lane) leaves(messages []bindings.RampAny2EVMRampMessage) []common.Hash {
	var out []common.Hash
	for _, m := range messages {
		out = append(out, leaf(l, m, l.a.onRamp))
	}
	return out
}

// report proves one of the messages that were committed together.
func (l *lane) report(messages []bindings.RampAny2EVMRampMessage, i int) bindings.RampExecutionReport {
	l.Helper()
	_, proof := tree(l.leaves(messages), i)
	return bindings.RampExecutionReport{
		SourceChainSelector: selectorA, Messages: messages[i : i+1],
		OffchainTokenData: [][][]byte{make([][]byte, len(messages[i].TokenAmounts))},
		Proofs:            proof, ProofFlagBits: new(big.Int),
	}
}

func executeData(t require.TestingT, reports ...bindings.RampExecutionReport) []byte {
	parsed, err := bindings.DevOffRampMetaData.ParseABI()
	require.NoError(t, err)
	packed, err := abi.Arguments{parsed.Methods["manuallyExecute"].Inputs[0]}.Pack(reports)
	require.NoError(t, err)
	return offRampABI.PackExecute([2][32]byte{}, packed)
}

// execute has the relay execute a message, and returns what became of it.
func (l *lane) execute(messages []bindings.RampAny2EVMRampMessage, i int, opts ...txOpt) (*types.Receipt, *bindings.DevOffRampExecutionStateChanged) {
	l.Helper()
	receipt := l.b.do(relay, l.b.offRamp, executeData(l, l.report(messages, i)), opts...)
	events := logs(receipt, l.b.offRamp, offRampABI.UnpackExecutionStateChangedEvent)
	if len(events) == 0 {
		return receipt, nil
	}
	require.Len(l, events, 1)
	e, h := events[0], messages[i].Header
	require.Equal(l, h.MessageId, e.MessageId)
	require.Equal(l, h.SequenceNumber, e.SequenceNumber)
	require.Equal(l, uint64(selectorA), e.SourceChainSelector)
	require.Equal(l, leaf(l, messages[i], l.a.onRamp), common.Hash(e.MessageHash))
	require.Equal(l, e.State, l.state(h.SequenceNumber))
	return receipt, e
}

func (l *lane) manually(messages []bindings.RampAny2EVMRampMessage, i int, gas int64) []byte {
	l.Helper()
	return offRampABI.PackManuallyExecute([]bindings.RampExecutionReport{l.report(messages, i)},
		[][]bindings.DevOffRampGasLimitOverride{{{
			ReceiverExecutionGasLimit: big.NewInt(gas), TokenGasOverrides: make([]uint32, len(messages[i].TokenAmounts)),
		}}})
}

func (l *lane) state(sequence uint64) uint8 {
	l.Helper()
	return read(l.b.chain, l.b.offRamp, offRampABI.PackGetExecutionState(selectorA, sequence), offRampABI.UnpackGetExecutionState)
}

// euros is so much of the destination's token, which has 18 decimals where the source has 6.
func euros(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

func TestLaneCarriesPaymentsAndConservesMoney(t *testing.T) {
	t.Parallel()
	l := newLane(t)
	supplyA, supplyB := l.a.supply(), l.b.supply()
	messages := l.pay(l.payment("a"), l.payment("b"), l.payment("c"))
	l.commit(messages...)
	require.Equal(t, uint64(untouched), uint64(l.state(1)))

	for _, i := range []int{2, 0, 1} { // in any order
		receipt, e := l.execute(messages, i)
		require.NotNil(t, e)
		require.Equal(t, uint8(success), e.State, "%x", e.ReturnData)
		require.Positive(t, e.GasUsed.Sign())
		credited := logs(receipt, l.b.receiver, receiverABI.UnpackCreditedEvent)
		require.Len(t, credited, 1)
		require.Equal(t, messages[i].Header.MessageId, credited[0].MessageId)
		require.Equal(t, euros(100), credited[0].Amount)
		require.Len(t, logs(receipt, l.b.router, routerABI.UnpackMessageExecutedEvent), 1)
		minted := logs(receipt, l.b.pool, poolABI.UnpackReleasedOrMintedEvent)
		require.Len(t, minted, 1)
		require.Equal(t, l.b.receiver, minted[0].Recipient)
	}
	require.Equal(t, euros(300), l.b.balance(l.b.token, beneficiary))
	require.Equal(t, "0", l.b.balance(l.b.token, l.b.receiver).String())
	require.Equal(t, units(300), new(big.Int).Sub(supplyA, l.a.supply()))
	require.Equal(t, euros(300), new(big.Int).Sub(l.b.supply(), supplyB))

	receipt, e := l.execute(messages, 1)
	require.Nil(t, e, "executed twice")
	skipped := logs(receipt, l.b.offRamp, offRampABI.UnpackSkippedAlreadyExecutedMessageEvent)
	require.Len(t, skipped, 1)
	require.Equal(t, messages[1].Header.SequenceNumber, skipped[0].SequenceNumber)
	require.Equal(t, euros(300), l.b.balance(l.b.token, beneficiary))
}

func TestLaneFailureIsExecutedByHand(t *testing.T) {
	t.Parallel()
	l := newLane(t)
	messages := l.pay(l.payment("paused"))
	l.commit(messages...)
	l.b.do(owner, l.b.token, tokenABI.PackPause())

	_, e := l.execute(messages, 0)
	require.Equal(t, uint8(failure), e.State)
	fault := decoded[bindings.DevOffRampTokenHandlingError](t, e.ReturnData, offRampABI.UnpackError)
	require.Equal(t, l.b.pool, fault.Target)
	decoded[bindings.DevTokenEnforcedPause](t, fault.Err, tokenABI.UnpackError)

	receipt, e := l.execute(messages, 0)
	require.Nil(t, e)
	require.Len(t, logs(receipt, l.b.offRamp, offRampABI.UnpackAlreadyAttemptedEvent), 1)

	reason := l.b.reverts(stranger, l.b.offRamp, l.manually(messages, 0, 0))
	decoded[bindings.DevOffRampExecutionError](t, reason, offRampABI.UnpackError)
	require.Equal(t, uint8(failure), l.state(1))

	l.b.do(owner, l.b.token, tokenABI.PackUnpause())
	reason = l.b.reverts(stranger, l.b.offRamp, l.manually(messages, 0, 399_999))
	decoded[bindings.DevOffRampInvalidManualExecutionGasLimit](t, reason, offRampABI.UnpackError)
	receipt = l.b.do(stranger, l.b.offRamp, l.manually(messages, 0, 500_000))
	require.Len(t, logs(receipt, l.b.receiver, receiverABI.UnpackCreditedEvent), 1)
	require.Equal(t, uint8(success), l.state(1))
	require.Equal(t, euros(100), l.b.balance(l.b.token, beneficiary))
}

func TestLaneReceiversRefusalMovesNothing(t *testing.T) {
	t.Parallel()
	l := newLane(t)
	l.b.do(owner, l.b.receiver, receiverABI.PackAllowSender(selectorA, l.a.sender, common.Hash{}))
	l.b.do(owner, l.b.receiver, receiverABI.PackAllowSender(selectorA, stranger.addr, lineage))
	supply := l.b.supply()
	messages := l.pay(l.payment("unknown sender"))
	l.commit(messages...)

	receipt, e := l.execute(messages, 0)

	require.Equal(t, uint8(failure), e.State)
	fault := decoded[bindings.DevOffRampReceiverError](t, e.ReturnData, offRampABI.UnpackError)
	decoded[bindings.PaymentReceiverSenderNotAllowed](t, fault.Err, receiverABI.UnpackError)
	require.Equal(t, supply, l.b.supply())
	require.Empty(t, logs(receipt, l.b.router, routerABI.UnpackMessageExecutedEvent), "rolled back with the message")
}

func TestLaneSetsBlockedBeneficiaryAside(t *testing.T) {
	t.Parallel()
	l := newLane(t)
	l.b.do(owner, l.b.token, tokenABI.PackSetBlocked(beneficiary, true))
	messages := l.pay(l.payment("blocked"))
	l.commit(messages...)

	receipt, e := l.execute(messages, 0)

	require.Equal(t, uint8(success), e.State, "%x", e.ReturnData)
	require.Len(t, logs(receipt, l.b.receiver, receiverABI.UnpackSetAsideEvent), 1)
	require.Equal(t, euros(100), l.b.balance(l.b.token, l.b.receiver))
	l.b.do(owner, l.b.token, tokenABI.PackSetBlocked(beneficiary, false))
	l.b.do(stranger, l.b.receiver, receiverABI.PackRetry(lineage, crypto.Keccak256Hash([]byte("blocked"))))
	require.Equal(t, euros(100), l.b.balance(l.b.token, beneficiary))
}

func TestLaneCallsOnlyReceiversThatDeclareIt(t *testing.T) {
	t.Parallel()
	l := newLane(t)
	for _, to := range []common.Address{beneficiary, l.b.weth} { // no contract; a contract without ccipReceive
		l.a.do(owner, l.a.sender, senderABI.PackAllowReceiver(selectorB, to, true))
		p := l.a.payment(to.Hex(), to)
		p.ExtraArgs = extraArgsV2(0)
		messages := l.pay(p)
		l.commit(messages...)

		receipt, e := l.execute(messages, 0)

		require.Equal(t, uint8(success), e.State, "%x", e.ReturnData)
		require.Empty(t, logs(receipt, l.b.router, routerABI.UnpackMessageExecutedEvent))
		require.Equal(t, euros(100), l.b.balance(l.b.token, to))
	}
}

func TestLaneRateLimits(t *testing.T) {
	t.Parallel()
	l := newLane(t)
	// A rate of one smallest unit a second refills nothing that matters while the test runs.
	limit := func(whole *big.Int) bindings.DevPoolConfig {
		return bindings.DevPoolConfig{IsEnabled: true, Capacity: whole, Rate: big.NewInt(1)}
	}
	none := bindings.DevPoolConfig{Capacity: new(big.Int), Rate: new(big.Int)}
	l.a.do(owner, l.a.pool, poolABI.PackSetChainRateLimiterConfig(selectorB, limit(units(150)), none))
	require.Equal(t, "0", l.bucket(l.a, poolABI.PackGetCurrentOutboundRateLimiterState(selectorB)).Tokens.String(),
		"a limiter that is switched on later starts empty")
	l.a.do(owner, l.a.pool, poolABI.PackSetBucketTokens(selectorB, units(150), new(big.Int)))

	p := l.payment("over capacity")
	p.Amount = units(151)
	over := decoded[bindings.DevPoolTokenMaxCapacityExceeded](t, l.a.refused(l.a.approved(p)), poolABI.UnpackError)
	require.Equal(t, units(150), over.Capacity)
	require.Equal(t, units(151), over.Requested)
	require.Equal(t, l.a.token, over.TokenAddress)

	messages := l.pay(l.payment("fits"))
	reached := decoded[bindings.DevPoolTokenRateLimitReached](t, l.a.refused(l.a.approved(l.payment("too soon"))), poolABI.UnpackError)
	nearly(t, units(50), reached.Available)
	nearly(t, units(50), reached.MinWaitInSeconds)

	l.b.do(owner, l.b.pool, poolABI.PackSetChainRateLimiterConfig(selectorA, none, limit(euros(1_000))))
	l.commit(messages...)
	_, e := l.execute(messages, 0)
	require.Equal(t, uint8(failure), e.State)
	fault := decoded[bindings.DevOffRampTokenHandlingError](t, e.ReturnData, offRampABI.UnpackError)
	decoded[bindings.DevPoolTokenRateLimitReached](t, fault.Err, poolABI.UnpackError)

	l.b.do(owner, l.b.pool, poolABI.PackSetBucketTokens(selectorA, new(big.Int), euros(1_000)))
	l.b.do(stranger, l.b.offRamp, l.manually(messages, 0, 0))
	require.Equal(t, euros(100), l.b.balance(l.b.token, beneficiary))
	nearly(t, euros(900), l.bucket(l.b, poolABI.PackGetCurrentInboundRateLimiterState(selectorA)).Tokens)
}

// nearly allows for what a bucket gains in the minute of chain time that a test may take.
func nearly(t *testing.T, want, got *big.Int) {
	t.Helper()
	off := new(big.Int).Sub(want, got)
	require.LessOrEqual(t, off.CmpAbs(big.NewInt(60)), 0, "want %s within 60, got %s", want, got)
}

func (l *lane) bucket(s *side, call []byte) bindings.DevPoolTokenBucket {
	l.Helper()
	return read(s.chain, s.pool, call, poolABI.UnpackGetCurrentOutboundRateLimiterState)
}

func TestLaneCurse(t *testing.T) {
	t.Parallel()
	l := newLane(t)
	messages := l.pay(l.payment("before"), l.payment("before too"))
	subject := func(selector uint64) (s [16]byte) {
		new(big.Int).SetUint64(selector).FillBytes(s[:])
		return s
	}
	global := [16]byte{0: 1, 15: 1}

	l.a.do(owner, l.a.rmn, rmnABI.PackCurse(subject(selectorB)))
	reason := l.a.refused(l.a.approved(l.payment("lane")))
	require.Equal(t, uint64(selectorB), decoded[bindings.DevOnRampCursedByRMN](t, reason, onRampABI.UnpackError).SourceChainSelector)
	l.a.do(owner, l.a.rmn, rmnABI.PackUncurse(subject(selectorB)))
	l.a.do(owner, l.a.rmn, rmnABI.PackCurse(global))
	message := bindings.ClientEVM2AnyMessage{Receiver: word(l.b.receiver), ExtraArgs: extraArgsV2(0)}
	reason = l.a.reverts(stranger, l.a.router, routerABI.PackCcipSend(selectorB, message), withValue(big.NewInt(1e18)))
	decoded[bindings.DevRouterBadARMSignal](t, reason, routerABI.UnpackError)
	l.a.do(owner, l.a.rmn, rmnABI.PackUncurse(global))

	l.b.do(owner, l.b.rmn, rmnABI.PackCurse(subject(selectorA)))
	reason = l.b.reverts(relay, l.b.offRamp, l.commitData(messages...))
	decoded[bindings.DevOffRampCursedByRMN](t, reason, offRampABI.UnpackError)
	l.b.do(owner, l.b.rmn, rmnABI.PackUncurse(subject(selectorA)))
	l.commit(messages...)
	l.b.do(owner, l.b.rmn, rmnABI.PackCurse(subject(selectorA)))
	receipt, e := l.execute(messages, 0)
	require.Nil(t, e)
	require.Len(t, logs(receipt, l.b.offRamp, offRampABI.UnpackSkippedReportExecutionEvent), 1)
	require.Equal(t, uint8(untouched), l.state(1))
	l.b.wait(2 * time.Hour)
	reason = l.b.reverts(stranger, l.b.offRamp, l.manually(messages, 0, 0))
	decoded[bindings.DevOffRampCursedByRMN](t, reason, offRampABI.UnpackError)
	require.Equal(t, [][16]byte{subject(selectorA)},
		read(l.b.chain, l.b.rmn, rmnABI.PackGetCursedSubjects(), rmnABI.UnpackGetCursedSubjects))

	l.b.do(owner, l.b.rmn, rmnABI.PackUncurse(subject(selectorA)))
	for i := range messages {
		_, e = l.execute(messages, i)
		require.Equal(t, uint8(success), e.State)
	}
	require.Equal(t, euros(200), l.b.balance(l.b.token, beneficiary))
}

func TestLaneMessageThatNobodyExecutesIsAnybodysAfterTheThreshold(t *testing.T) {
	t.Parallel()
	l := newLane(t)
	messages := l.pay(l.payment("late"))
	l.commit(messages...)
	reason := l.b.reverts(stranger, l.b.offRamp, l.manually(messages, 0, 0))
	decoded[bindings.DevOffRampManualExecutionNotYetEnabled](t, reason, offRampABI.UnpackError)
	l.b.wait(time.Hour)
	l.b.do(stranger, l.b.offRamp, l.manually(messages, 0, 0))
	require.Equal(t, uint8(success), l.state(1))
	require.Equal(t, euros(100), l.b.balance(l.b.token, beneficiary))
}

func TestLaneExecutionShortOfGasFailsTheMessageAndNotTheTransaction(t *testing.T) {
	t.Parallel()
	l := newLane(t)
	messages := l.pay(l.payment("gas"))
	l.commit(messages...)

	_, e := l.execute(messages, 0, withGas(450_000))
	require.Equal(t, uint8(failure), e.State)
	decoded[bindings.DevOffRampNotEnoughGasForCall](t, e.ReturnData, offRampABI.UnpackError)
	l.b.do(stranger, l.b.offRamp, l.manually(messages, 0, 0))
	require.Equal(t, uint8(success), l.state(1))
}

func TestLaneTakesOnlyWhatWasCommitted(t *testing.T) {
	t.Parallel()
	l := newLane(t)
	messages := l.pay(l.payment("x"), l.payment("y"))

	reason := l.b.reverts(stranger, l.b.offRamp, l.commitData(messages...))
	decoded[bindings.DevOffRampUnauthorizedTransmitter](t, reason, offRampABI.UnpackError)
	reason = l.b.reverts(relay, l.b.offRamp, executeData(t, l.report(messages, 0)))
	decoded[bindings.DevOffRampRootNotCommitted](t, reason, offRampABI.UnpackError)
	l.next = 2
	reason = l.b.reverts(relay, l.b.offRamp, l.commitData(messages[1]))
	decoded[bindings.DevOffRampInvalidInterval](t, reason, offRampABI.UnpackError)
	l.next = 1
	l.commit(messages...)

	forged := l.report(messages, 0)
	forged.Messages = []bindings.RampAny2EVMRampMessage{messages[0]}
	forged.Messages[0].Data = receiverData(crypto.Keccak256Hash([]byte("x")), stranger.addr)
	reason = l.b.reverts(relay, l.b.offRamp, executeData(t, forged))
	decoded[bindings.DevOffRampRootNotCommitted](t, reason, offRampABI.UnpackError)

	reason = l.b.reverts(stranger, l.b.offRamp, executeData(t, l.report(messages, 1)))
	decoded[bindings.DevOffRampUnauthorizedTransmitter](t, reason, offRampABI.UnpackError)
	require.Equal(t, "0", l.b.balance(l.b.token, stranger.addr).String())
	require.Equal(t, uint8(untouched), l.state(1))
}

func TestRouterKeepsNativeOverpayment(t *testing.T) {
	t.Parallel()
	s, receiver := newSource(t)
	message := bindings.ClientEVM2AnyMessage{Receiver: word(receiver), Data: []byte("x"), ExtraArgs: extraArgsV2(0)}
	fee := read(s.chain, s.router, routerABI.PackGetFee(selectorB, message), routerABI.UnpackGetFee)
	twice := new(big.Int).Mul(fee, big.NewInt(2))
	receipt := s.do(stranger, s.router, routerABI.PackCcipSend(selectorB, message), withValue(twice))
	sent := logs(receipt, s.onRamp, onRampABI.UnpackCCIPMessageSentEvent)
	require.Len(t, sent, 1)
	require.Equal(t, twice, sent[0].Message.FeeTokenAmount)
	require.Equal(t, s.weth, sent[0].Message.FeeToken)
	require.Equal(t, twice, s.balance(s.weth, s.onRamp))

	data := routerABI.PackCcipSend(selectorB, message)
	receipt = s.transact(stranger, &s.router, data, withValue(new(big.Int).Sub(fee, big.NewInt(1))))
	require.Equal(t, types.ReceiptStatusFailed, receipt.Status)
	require.Equal(t, twice, s.balance(s.weth, s.onRamp))
}
