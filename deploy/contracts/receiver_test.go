package contracts_test

import (
	"encoding/json"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	contracts "github.com/vostro-gateway/vostro/deploy/contracts"
)

// desk is a receiver whose router is an account of the test's, so that each message can be made by hand.
type desk struct {
	*chain
	receiver, token, odd common.Address
	sender               common.Address // on the source chain
}

func newDesk(t *testing.T) *desk {
	t.Helper()
	c := newChain(t, 31337, selectorB)
	d := &desk{chain: c, sender: who("remote sender").addr}
	d.receiver = c.deploy(bindings.PaymentReceiverMetaData.Bin, receiverABI.PackConstructor(relay.addr, owner.addr))
	d.token = c.deploy(bindings.DevTokenMetaData.Bin, tokenABI.PackConstructor("Euro", "EURD", 6, owner.addr))
	testing, err := contracts.Testing()
	require.NoError(t, err)
	require.Equal(t, "OddToken", testing[0].Contract)
	d.odd = c.deploy(testing[0].Bytecode, nil)
	c.do(owner, d.receiver, receiverABI.PackAllowSender(selectorA, d.sender, lineage))
	return d
}

// message is one that the receiver takes; the tokens it names have arrived.
func (d *desk) message(ref string) bindings.ClientAny2EVMMessage {
	hash := crypto.Keccak256Hash([]byte(ref))
	return bindings.ClientAny2EVMMessage{
		MessageId: crypto.Keccak256Hash(hash[:]), SourceChainSelector: selectorA, Sender: word(d.sender),
		Data:             receiverData(hash, beneficiary),
		DestTokenAmounts: []bindings.ClientEVMTokenAmount{{Token: d.token, Amount: units(100)}},
	}
}

func (d *desk) fund(token common.Address, amount *big.Int) {
	d.t.Helper()
	d.do(owner, token, tokenABI.PackMint(d.receiver, amount))
}

func (d *desk) deliver(m bindings.ClientAny2EVMMessage, opts ...txOpt) *types.Receipt {
	d.t.Helper()
	return d.do(relay, d.receiver, receiverABI.PackCcipReceive(m), opts...)
}

func (d *desk) refuses(m bindings.ClientAny2EVMMessage) []byte {
	d.t.Helper()
	held := d.balance(d.token, d.receiver)
	reason := d.reverts(relay, d.receiver, receiverABI.PackCcipReceive(m))
	require.Equal(d.t, held, d.balance(d.token, d.receiver))
	return reason
}

func (d *desk) balance(token, of common.Address) *big.Int {
	d.t.Helper()
	return read(d.chain, token, tokenABI.PackBalanceOf(of), tokenABI.UnpackBalanceOf)
}

func (d *desk) used(ref string) bool {
	d.t.Helper()
	return read(d.chain, d.receiver, receiverABI.PackUsed(lineage, crypto.Keccak256Hash([]byte(ref))), receiverABI.UnpackUsed)
}

func (d *desk) receivedAt(ref string) uint64 {
	d.t.Helper()
	return read(d.chain, d.receiver, receiverABI.PackReceivedAt(lineage, crypto.Keccak256Hash([]byte(ref))), receiverABI.UnpackReceivedAt).Uint64()
}

func (d *desk) setAside(token common.Address) *big.Int {
	d.t.Helper()
	return read(d.chain, d.receiver, receiverABI.PackSetAsideTotal(token), receiverABI.UnpackSetAsideTotal)
}

func TestReceiverCreditsBeneficiaryOnce(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.fund(d.token, units(200))
	m := d.message("one")

	receipt := d.deliver(m)

	credited := logs(receipt, d.receiver, receiverABI.UnpackCreditedEvent)
	require.Len(t, credited, 1)
	require.Equal(t, crypto.Keccak256Hash([]byte("one")), common.Hash(credited[0].PaymentRef))
	require.Equal(t, m.MessageId, credited[0].MessageId)
	require.Equal(t, beneficiary, credited[0].Beneficiary)
	require.Equal(t, d.token, credited[0].Token)
	require.Equal(t, units(100), credited[0].Amount)
	require.Equal(t, lineage, common.Hash(credited[0].Lineage))
	require.Equal(t, crypto.Keccak256Hash([]byte("content")), common.Hash(credited[0].ContentHash))
	require.Equal(t, units(100), d.balance(d.token, beneficiary))
	require.True(t, d.used("one"))
	require.Equal(t, receipt.BlockNumber.Uint64(), d.receivedAt("one"))
	require.Zero(t, d.receivedAt("another"))

	m.MessageId[0] ^= 1 // sent again after a reorg, say
	used := decoded[bindings.PaymentReceiverReferenceUsed](t, d.refuses(m), receiverABI.UnpackError)
	require.Equal(t, lineage, common.Hash(used.Lineage))
	require.Equal(t, units(100), d.balance(d.token, beneficiary))
}

func TestReceiverRefusesWhomItDoesNotKnow(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.fund(d.token, units(100))
	m := d.message("who")

	for _, other := range []account{stranger, owner, operator} {
		reason := d.reverts(other, d.receiver, receiverABI.PackCcipReceive(m))
		require.Equal(t, other.addr, decoded[bindings.PaymentReceiverNotRouter](t, reason, receiverABI.UnpackError).Caller)
	}

	wrong := d.message("who")
	wrong.SourceChainSelector = selectorB
	decoded[bindings.PaymentReceiverSourceNotAllowed](t, d.refuses(wrong), receiverABI.UnpackError)

	dirty := word(d.sender)
	dirty[0] = 1
	for _, sender := range [][]byte{word(stranger.addr), d.sender.Bytes(), dirty, append(word(d.sender), 0), {}} {
		wrong = d.message("who")
		wrong.Sender = sender
		decoded[bindings.PaymentReceiverSenderNotAllowed](t, d.refuses(wrong), receiverABI.UnpackError)
	}

	d.do(owner, d.receiver, receiverABI.PackAllowSender(selectorA, d.sender, common.Hash{}))
	decoded[bindings.PaymentReceiverSourceNotAllowed](t, d.refuses(m), receiverABI.UnpackError)
	d.do(owner, d.receiver, receiverABI.PackAllowSender(selectorA, who("its successor").addr, lineage))
	decoded[bindings.PaymentReceiverSenderNotAllowed](t, d.refuses(m), receiverABI.UnpackError)
	require.False(t, d.used("who"))
	require.Equal(t, "0", d.balance(d.token, beneficiary).String())
}

func TestReceiverRefusesMalformedMessage(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.fund(d.token, units(1_000))
	good := d.message("form")
	ref := crypto.Keccak256Hash([]byte("form"))
	dirty := append([]byte{}, good.Data...)
	dirty[32] = 1
	with := func(change func(*bindings.ClientAny2EVMMessage)) []byte {
		m := d.message("form")
		change(&m)
		return d.refuses(m)
	}

	for _, data := range [][]byte{{}, good.Data[:95], append(append([]byte{}, good.Data...), 0), dirty} {
		reason := with(func(m *bindings.ClientAny2EVMMessage) { m.Data = data })
		decoded[bindings.PaymentReceiverDataInvalid](t, reason, receiverABI.UnpackError)
	}
	one := good.DestTokenAmounts[0]
	for _, amounts := range [][]bindings.ClientEVMTokenAmount{{}, {one, one}, {{Token: d.token, Amount: new(big.Int)}}} {
		reason := with(func(m *bindings.ClientAny2EVMMessage) { m.DestTokenAmounts = amounts })
		decoded[bindings.PaymentReceiverTokensInvalid](t, reason, receiverABI.UnpackError)
	}
	for _, to := range []common.Address{nobody, d.receiver} {
		reason := with(func(m *bindings.ClientAny2EVMMessage) { m.Data = receiverData(ref, to) })
		require.Equal(t, to,
			decoded[bindings.PaymentReceiverBeneficiaryInvalid](t, reason, receiverABI.UnpackError).Beneficiary)
	}
	reason := with(func(m *bindings.ClientAny2EVMMessage) { m.Data = receiverData(common.Hash{}, beneficiary) })
	decoded[bindings.PaymentReceiverZeroReference](t, reason, receiverABI.UnpackError)
	require.False(t, d.used("form"))
	d.deliver(good)
}

func TestReceiverCountsReferencesPerLineage(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.fund(d.token, units(300))
	successor, another := who("successor").addr, who("another client's sender").addr
	d.do(owner, d.receiver, receiverABI.PackAllowSender(selectorA, successor, lineage))
	d.do(owner, d.receiver, receiverABI.PackAllowSender(selectorA, another, common.HexToHash("0xbe")))
	d.deliver(d.message("same"))

	m := d.message("same")
	m.Sender = word(successor)
	decoded[bindings.PaymentReceiverReferenceUsed](t, d.refuses(m), receiverABI.UnpackError)
	m.Sender = word(another)
	d.deliver(m)
	require.Equal(t, units(200), d.balance(d.token, beneficiary))
}

func TestReceiverNeverMovesASenderToAnotherLineage(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.fund(d.token, units(200))
	d.deliver(d.message("first"))
	other := receiverABI.PackAllowSender(selectorA, d.sender, common.HexToHash("0xbe"))
	decoded[bindings.PaymentReceiverLineageFixed](t, d.reverts(owner, d.receiver, other), receiverABI.UnpackError)
	d.do(owner, d.receiver, receiverABI.PackAllowSender(selectorA, d.sender, common.Hash{}))
	d.do(owner, d.receiver, receiverABI.PackAllowSender(selectorA, d.sender, common.Hash{})) // counted once
	fixed := decoded[bindings.PaymentReceiverLineageFixed](t, d.reverts(owner, d.receiver, other), receiverABI.UnpackError)
	require.Equal(t, lineage, common.Hash(fixed.Lineage))
	decoded[bindings.PaymentReceiverSourceNotAllowed](t, d.refuses(d.message("second")), receiverABI.UnpackError)

	d.do(owner, d.receiver, receiverABI.PackAllowSender(selectorA, d.sender, lineage))
	d.do(owner, d.receiver, receiverABI.PackAllowSender(selectorA, d.sender, lineage))
	decoded[bindings.PaymentReceiverReferenceUsed](t, d.refuses(d.message("first")), receiverABI.UnpackError)
	d.deliver(d.message("second"))
}

func TestReceiverSetsBlockedBeneficiaryAsideAndAnybodyRetries(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.fund(d.token, units(100))
	d.do(owner, d.token, tokenABI.PackSetBlocked(beneficiary, true))
	m := d.message("blocked")
	ref := crypto.Keccak256Hash([]byte("blocked"))

	receipt := d.deliver(m)

	require.Empty(t, logs(receipt, d.receiver, receiverABI.UnpackCreditedEvent))
	aside := logs(receipt, d.receiver, receiverABI.UnpackSetAsideEvent)
	require.Len(t, aside, 1)
	require.Equal(t, ref, common.Hash(aside[0].PaymentRef))
	require.Equal(t, m.MessageId, aside[0].MessageId)
	require.Equal(t, beneficiary, aside[0].Beneficiary)
	require.Equal(t, units(100), aside[0].Amount)
	require.Equal(t, beneficiary,
		decoded[bindings.DevTokenAccountBlocked](t, aside[0].Reason, tokenABI.UnpackError).Account)
	require.True(t, d.used("blocked"))
	require.Equal(t, units(100), d.balance(d.token, d.receiver))
	require.Equal(t, units(100), d.setAside(d.token))
	kept := read(d.chain, d.receiver, receiverABI.PackSetAside(lineage, ref), receiverABI.UnpackSetAside)
	require.Equal(t, beneficiary, kept.Beneficiary)
	require.Equal(t, units(100), kept.Amount)

	decoded[bindings.PaymentReceiverReferenceUsed](t, d.refuses(m), receiverABI.UnpackError)
	decoded[bindings.PaymentReceiverNotFree](t,
		d.reverts(owner, d.receiver, receiverABI.PackWithdraw(d.token, owner.addr, big.NewInt(1))), receiverABI.UnpackError)
	decoded[bindings.DevTokenAccountBlocked](t,
		d.reverts(stranger, d.receiver, receiverABI.PackRetry(lineage, ref)), tokenABI.UnpackError)
	require.Equal(t, units(100), d.setAside(d.token), "a retry that fails changes nothing")

	d.do(owner, d.token, tokenABI.PackSetBlocked(beneficiary, false))
	receipt = d.do(stranger, d.receiver, receiverABI.PackRetry(lineage, ref))
	require.Equal(t, receipt.BlockNumber.Uint64(), d.receivedAt("blocked"), "where the credit is")
	credited := logs(receipt, d.receiver, receiverABI.UnpackCreditedEvent)
	require.Len(t, credited, 1)
	require.Equal(t, m.MessageId, credited[0].MessageId)
	require.Equal(t, crypto.Keccak256Hash([]byte("content")), common.Hash(credited[0].ContentHash))
	require.Equal(t, units(100), d.balance(d.token, beneficiary))
	require.Equal(t, "0", d.setAside(d.token).String())
	decoded[bindings.PaymentReceiverNothingSetAside](t,
		d.reverts(stranger, d.receiver, receiverABI.PackRetry(lineage, ref)), receiverABI.UnpackError)
}

func TestReceiverTakesTokensWithBadManners(t *testing.T) {
	t.Parallel()
	oddABI := parseTesting(t, "OddToken")
	const plain, returnsFalse, returnsNothing, burnsGas, longReason = 0, 1, 2, 3, 4
	for name, manner := range map[string]uint8{
		"false": returnsFalse, "nothing": returnsNothing, "all its gas": burnsGas, "a long reason": longReason,
	} {
		d := newDesk(t)
		d.fund(d.odd, units(100))
		set := func(manner uint8) {
			data, err := oddABI.Pack("setManner", manner)
			require.NoError(t, err)
			d.do(owner, d.odd, data)
		}
		set(manner)
		m := d.message(name)
		m.DestTokenAmounts[0].Token = d.odd

		receipt := d.deliver(m)

		aside := logs(receipt, d.receiver, receiverABI.UnpackSetAsideEvent)
		if manner == returnsNothing {
			require.Empty(t, aside, name)
			require.Equal(t, units(100), d.balance(d.odd, beneficiary), name)
			continue
		}
		require.Len(t, aside, 1, name)
		require.LessOrEqual(t, len(aside[0].Reason), 256, name)
		require.Equal(t, "0", d.balance(d.odd, beneficiary).String(), name)
		require.Equal(t, units(100), d.setAside(d.odd), name)

		retry := receiverABI.PackRetry(lineage, crypto.Keccak256Hash([]byte(name)))
		d.reverts(stranger, d.receiver, retry)
		set(plain)
		d.do(stranger, d.receiver, retry)
		require.Equal(t, units(100), d.balance(d.odd, beneficiary), name)
	}
}

// Whoever executes a message chooses the gas. With too little of it nothing may happen; a credit that the beneficiary
// can take must never be set aside.
func TestReceiverNeverSetsAsideForLackOfGas(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.fund(d.token, units(100))
	data := receiverABI.PackCcipReceive(d.message("gas"))
	done := false
	for gas := uint64(40_000); gas <= 500_000 && !done; gas += 3_000 {
		receipt := d.transact(relay, &d.receiver, data, withGas(gas))
		require.Empty(t, logs(receipt, d.receiver, receiverABI.UnpackSetAsideEvent), "set aside with %d gas", gas)
		done = receipt.Status == types.ReceiptStatusSuccessful
		require.Equal(t, done, d.used("gas"))
	}
	require.True(t, done)
	require.Equal(t, units(100), d.balance(d.token, beneficiary))
}

// A blocked beneficiary's credit must be set aside with the least gas that is accepted at all: what the receiver keeps
// back for its books has to be enough for them.
func TestReceiverKeepsBackEnoughGasToSetAside(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.fund(d.odd, units(100))
	oddABI := parseTesting(t, "OddToken")
	burn, err := oddABI.Pack("setManner", uint8(3))
	require.NoError(t, err)
	d.do(owner, d.odd, burn)
	m := d.message("books")
	m.DestTokenAmounts[0].Token = d.odd
	data := receiverABI.PackCcipReceive(m)
	least := read(d.chain, d.receiver, receiverABI.PackCreditGas(), receiverABI.UnpackCreditGas).Uint64()
	for gas := least; ; gas += 500 {
		require.Less(t, gas, least+150_000, "never accepted")
		receipt := d.transact(relay, &d.receiver, data, withGas(gas))
		if receipt.Status == types.ReceiptStatusFailed {
			// Still short of what it asks for, and not of what it kept back.
			require.Less(t, receipt.GasUsed, least, "ran dry with %d gas after the transfer was tried", gas)
			continue
		}
		require.Len(t, logs(receipt, d.receiver, receiverABI.UnpackSetAsideEvent), 1)
		break
	}
}

func TestReceiverNeverPaysFromWhatIsSetAside(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	d.fund(d.token, units(100))
	d.do(owner, d.token, tokenABI.PackSetBlocked(beneficiary, true))
	d.deliver(d.message("theirs"))

	m := d.message("not delivered")
	m.Data = receiverData(crypto.Keccak256Hash([]byte("not delivered")), stranger.addr)
	got := decoded[bindings.PaymentReceiverNotCovered](t, d.refuses(m), receiverABI.UnpackError)
	require.Equal(t, units(100), got.Balance)
	require.Equal(t, units(200), got.Needed)
	require.Equal(t, "0", d.balance(d.token, stranger.addr).String())

	d.fund(d.token, units(7)) // by mistake
	d.do(owner, d.receiver, receiverABI.PackWithdraw(d.token, owner.addr, units(7)))
	require.Equal(t, units(100), d.balance(d.token, d.receiver))
}

func TestReceiverDeclaresBothInterfaces(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	for id, want := range map[string]bool{
		"0x85572ffb": true, // ccipReceive
		"0x" + common.Bytes2Hex(receiverABI.PackGetCCVsAndFinalityConfig(0, nil)[:4]): true,
		"0x01ffc9a7": true,  // ERC-165
		"0xffffffff": false, // by ERC-165's rule
	} {
		got := read(d.chain, d.receiver, receiverABI.PackSupportsInterface([4]byte(common.FromHex(id))),
			receiverABI.UnpackSupportsInterface)
		require.Equal(t, want, got, id)
	}
}

func TestReceiverAnswersWithTheVerificationOfTheSource(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	ask := func(source uint64) bindings.GetCCVsAndFinalityConfigOutput {
		return read(d.chain, d.receiver, receiverABI.PackGetCCVsAndFinalityConfig(source, word(d.sender)),
			receiverABI.UnpackGetCCVsAndFinalityConfig)
	}
	require.Equal(t, [4]byte{}, ask(selectorA).AllowedFinalityConfig, "unset means full finality")
	require.Empty(t, ask(selectorA).RequiredCCVs)

	v := bindings.LineageReceiverVerification{
		RequiredCCVs: []common.Address{who("ccv 1").addr}, OptionalCCVs: []common.Address{who("ccv 2").addr, who("ccv 3").addr},
		OptionalThreshold: 1, AllowedFinality: [4]byte{0, 0, 0, 32},
	}
	d.do(owner, d.receiver, receiverABI.PackSetVerification(selectorA, v))
	got := ask(selectorA)
	require.Equal(t, v.RequiredCCVs, got.RequiredCCVs)
	require.Equal(t, v.OptionalCCVs, got.OptionalCCVs)
	require.Equal(t, v.OptionalThreshold, got.OptionalThreshold)
	require.Equal(t, v.AllowedFinality, got.AllowedFinalityConfig)
	require.Empty(t, ask(selectorB).RequiredCCVs)

	for _, threshold := range []uint8{0, 3} {
		v.OptionalThreshold = threshold
		reason := d.reverts(owner, d.receiver, receiverABI.PackSetVerification(selectorA, v))
		decoded[bindings.PaymentReceiverThresholdInvalid](t, reason, receiverABI.UnpackError)
	}
}

func TestReceiverIsConfiguredByItsOwnerAlone(t *testing.T) {
	t.Parallel()
	d := newDesk(t)
	for name, data := range map[string][]byte{
		"sender":       receiverABI.PackAllowSender(selectorA, stranger.addr, lineage),
		"verification": receiverABI.PackSetVerification(selectorA, bindings.LineageReceiverVerification{}),
		"transferGas":  receiverABI.PackSetTransferGas(big.NewInt(1)),
		"withdraw":     receiverABI.PackWithdraw(d.token, stranger.addr, big.NewInt(1)),
	} {
		for _, other := range []account{stranger, relay} {
			reason := d.reverts(other, d.receiver, data)
			require.NotNil(t, decoded[bindings.PaymentReceiverOwnableUnauthorizedAccount](t, reason, receiverABI.UnpackError), name)
		}
	}
	decoded[bindings.PaymentReceiverOwnerRequired](t,
		d.reverts(owner, d.receiver, receiverABI.PackRenounceOwnership()), receiverABI.UnpackError)
}

func parseTesting(t *testing.T, name string) abi.ABI {
	t.Helper()
	artifacts, err := contracts.Testing()
	require.NoError(t, err)
	for _, a := range artifacts {
		if a.Contract == name {
			var parsed abi.ABI
			require.NoError(t, json.Unmarshal(a.ABI, &parsed))
			return parsed
		}
	}
	require.FailNow(t, "no testing contract "+name)
	return abi.ABI{}
}
