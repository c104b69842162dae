package lanetest

import (
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/ccip"
	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
	"github.com/vostro-gateway/vostro/gateway"
)

type testCase struct {
	name string
	test func(t *testing.T, w *World)
}

// Run runs the suite, each test in a world of its own.
func Run(t *testing.T, open func(t *testing.T) *World) {
	run(t, open, []testCase{
		{"a payment crosses and every step of it is seen once", testCrosses},
		{"a reference is sent once", testReferenceUsed},
		{"one refused item leaves the others of its batch alone", testBatch},
		{"a failed execution is told and turns into a credit by hand", testFailure},
		{"a credit that is set aside is told and credited later", testSetAside},
		{"a curse on either end parks the lane", testCurse},
		{"a bucket that is low differs from one that is too small", testBucket},
		{"what strangers emit is not believed", testForged},
		{"what the gateway holds and promised decides about funds", testFunds},
		{"a ceiling covers fee and gas or nothing is promised", testCeiling},
		{"a fee is paid in a token, under a ceiling of its own", testFeeInToken},
		{"many messages in flight arrive once each", testManyInFlight},
		{"an approval that says something else is refused before it is sent", testAltered},
	})
}

// RunPools runs what depends on a token's pools alone: for a second kind of pools on contracts that have passed Run.
func RunPools(t *testing.T, open func(t *testing.T) *World) {
	run(t, open, []testCase{
		{"a payment crosses and every step of it is seen once", testCrosses},
		{"a failed execution is told and turns into a credit by hand", testFailure},
		{"a bucket that is low differs from one that is too small", testBucket},
	})
}

func run(t *testing.T, open func(t *testing.T) *World, cases []testCase) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			c.test(t, open(t))
		})
	}
}

func testCrosses(t *testing.T, w *World) {
	src, dst := w.follow(t, w.Route.Source), w.follow(t, w.Route.Destination)
	tr := w.transfer(1_250_000)
	before := w.Balance(w.Route.Source, w.Route.Sender)
	q, send := w.approved(t, tr)
	require.Positive(t, q.Fee.Sign())
	require.NoError(t, w.Network.Simulate(t.Context(), tr, send))
	block, at, err := w.Network.SentAt(t.Context(), tr, false)
	require.NoError(t, err)
	require.Zero(t, block)
	require.Equal(t, q.Block.Number, at.Number)
	w.operate(t, tr, q, []gateway.ApprovedSend{send})

	// The source: one sighting, which Find gives too.
	seen := src.read(t)
	require.Len(t, seen, 1)
	sent := seen[0]
	require.Equal(t, gateway.SightedSent, sent.Kind)
	require.Equal(t, tr.Ref, sent.Ref)
	require.NotZero(t, sent.MessageID)
	require.NotZero(t, sent.Sequence)
	require.NotZero(t, sent.Tx)
	require.Equal(t, "1250000", sent.Units)
	require.Equal(t, q.Fee.String(), sent.Fee)
	require.Equal(t, w.Route.Token, sent.Token)
	require.Equal(t, w.Route.Sender, sent.Contract)
	require.Equal(t, tr.Route.Beneficiary, sent.Wallet)
	require.Equal(t, big.NewInt(1_250_000), new(big.Int).Sub(before, w.Balance(w.Route.Source, w.Route.Sender)))
	block, _, err = w.Network.SentAt(t.Context(), tr, false)
	require.NoError(t, err)
	require.Equal(t, sent.Block, block)
	found, err := w.Network.Find(t.Context(), tr, block)
	require.NoError(t, err)
	require.Equal(t, seen, found)

	found, err = w.Network.FindCredit(t.Context(), tr)
	require.NoError(t, err)
	require.Empty(t, found, "nothing has arrived")

	// Final later than at the head.
	block, _, err = w.Network.SentAt(t.Context(), tr, true)
	require.NoError(t, err)
	require.Zero(t, block)

	w.Deliver()
	block, _, err = w.Network.SentAt(t.Context(), tr, true)
	require.NoError(t, err)
	require.Equal(t, sent.Block, block)
	require.Len(t, src.read(t), 1)

	// The destination: an execution and a credit of the same message, which asking the receiver finds too.
	seen = dst.read(t)
	found, err = w.Network.FindCredit(t.Context(), tr)
	require.NoError(t, err)
	require.ElementsMatch(t, seen, found)
	require.ElementsMatch(t, []gateway.SightingKind{gateway.SightedExecuted, gateway.SightedCredited}, kinds(sent.MessageID, seen))
	require.Len(t, seen, 2)
	executed, credited := of(gateway.SightedExecuted, seen)[0], of(gateway.SightedCredited, seen)[0]
	require.Equal(t, executed.Tx, credited.Tx)
	require.Equal(t, sent.Sequence, executed.Sequence)
	require.Equal(t, tr.Ref, credited.Ref)
	require.Equal(t, "1250000", credited.Units)
	require.Equal(t, w.Route.DestToken, credited.Token)
	require.Equal(t, tr.Route.Beneficiary, credited.Wallet)
	require.Equal(t, w.Route.Receiver, credited.Contract)
	require.Equal(t, big.NewInt(1_250_000), w.Balance(w.Route.Destination, tr.Route.Beneficiary))
}

func testReferenceUsed(t *testing.T, w *World) {
	src := w.follow(t, w.Route.Source)
	tr := w.transfer(5_000)
	q, send := w.approved(t, tr)
	w.operate(t, tr, q, []gateway.ApprovedSend{send})
	requireCode(t, w.Network.Simulate(t.Context(), tr, send), gateway.CodeReferenceUsed, gateway.RetryNever)
	w.operate(t, tr, q, []gateway.ApprovedSend{send})
	seen := src.read(t)
	require.Len(t, of(gateway.SightedSent, seen), 1)
	refused := of(gateway.SightedRefused, seen)
	require.Len(t, refused, 1)
	require.Equal(t, tr.Ref, refused[0].Ref)
	require.Zero(t, refused[0].MessageID)
	require.Contains(t, refused[0].Detail, "ReferenceUsed")
	require.Contains(t, refused[0].Detail, tr.Ref.Hex())

	// What is found where it was sent is the send, not the later refusal.
	block, _, err := w.Network.SentAt(t.Context(), tr, false)
	require.NoError(t, err)
	found, err := w.Network.Find(t.Context(), tr, block)
	require.NoError(t, err)
	require.Equal(t, of(gateway.SightedSent, seen), found)
	found, err = w.Network.Find(t.Context(), tr, refused[0].Block)
	require.NoError(t, err)
	require.Equal(t, refused, found)
}

func testBatch(t *testing.T, w *World) {
	src, dst := w.follow(t, w.Route.Source), w.follow(t, w.Route.Destination)
	var transfers []*gateway.Transfer
	var sends []gateway.ApprovedSend
	var quote gateway.Quote
	const bad = 4
	first, err := w.Network.Quote(t.Context(), w.transfer(1_000), nil)
	require.NoError(t, err)
	size := ccip.MaxBatch(first)
	for i := range size {
		tr := w.transfer(int64(1_000 + i))
		q, s := w.approved(t, tr)
		if i == bad {
			s.Terms.Units = big.NewInt(2)
		}
		quote = q
		transfers, sends = append(transfers, tr), append(sends, s)
	}
	call, err := w.Network.SendCall(transfers[0], quote, sends)
	require.NoError(t, err)
	used := w.Operate(call)
	// The sender tells a refusal from a lack of gas by the quarter that is left.
	require.Less(t, used, call.GasLimit*3/4)
	seen := src.read(t)
	require.Len(t, seen, size)
	ids := make(map[gateway.Hash32]bool)
	cost := new(big.Int)
	for i, s := range seen {
		require.Equal(t, transfers[i].Ref, s.Ref)
		require.Equal(t, seen[0].Tx, s.Tx)
		share, ok := new(big.Int).SetString(s.Gas, 10)
		require.True(t, ok, "share of the gas: %q", s.Gas)
		cost.Add(cost, share)
		if i == bad {
			require.Equal(t, gateway.SightedRefused, s.Kind)
			require.Contains(t, s.Detail, "ApprovalInvalid")
			continue
		}
		require.Equal(t, gateway.SightedSent, s.Kind)
		require.Equal(t, transfers[i].Route.Units, s.Units)
		ids[s.MessageID] = true
	}
	require.Len(t, ids, size-1)
	price, rest := new(big.Int).QuoRem(cost, new(big.Int).SetUint64(used), new(big.Int))
	require.Zero(t, rest.Sign(), "the shares add up to the gas that was used, at one price")
	require.Positive(t, price.Sign())
	require.LessOrEqual(t, price.Cmp(call.MaxGasPrice), 0)

	w.Deliver()
	credited := of(gateway.SightedCredited, dst.read(t))
	require.Len(t, credited, size-1)
	byRef := make(map[gateway.PaymentRef]gateway.Sighting)
	for _, s := range credited {
		byRef[s.Ref] = s
	}
	for i, tr := range transfers {
		if i == bad {
			require.NotContains(t, byRef, tr.Ref)
			require.Zero(t, w.Balance(w.Route.Destination, tr.Route.Beneficiary).Sign())
			continue
		}
		require.Equal(t, seen[i].MessageID, byRef[tr.Ref].MessageID)
		require.Equal(t, tr.Route.Units, byRef[tr.Ref].Units)
		require.Equal(t, tr.Route.Units, w.Balance(w.Route.Destination, tr.Route.Beneficiary).String())
	}
}

func testFailure(t *testing.T, w *World) {
	src, dst := w.follow(t, w.Route.Source), w.follow(t, w.Route.Destination)
	lucky, unlucky := w.transfer(700), w.transfer(800)
	w.FailNext(1)
	w.send(t, unlucky)
	w.Deliver()
	w.send(t, lucky)
	w.Deliver()
	sent := of(gateway.SightedSent, src.read(t))
	require.Len(t, sent, 2)
	seen := dst.read(t)
	require.Equal(t, []gateway.SightingKind{gateway.SightedFailed}, kinds(sent[0].MessageID, seen))
	require.NotEmpty(t, of(gateway.SightedFailed, seen)[0].Detail)
	require.ElementsMatch(t, []gateway.SightingKind{gateway.SightedExecuted, gateway.SightedCredited}, kinds(sent[1].MessageID, seen))
	require.Zero(t, w.Balance(w.Route.Destination, unlucky.Route.Beneficiary).Sign())

	w.ExecuteFailed()
	seen = dst.read(t)
	require.ElementsMatch(t, []gateway.SightingKind{gateway.SightedFailed, gateway.SightedExecuted, gateway.SightedCredited}, kinds(sent[0].MessageID, seen))
	require.Equal(t, unlucky.Ref, of(gateway.SightedCredited, seen)[1].Ref)
	require.Equal(t, "800", w.Balance(w.Route.Destination, unlucky.Route.Beneficiary).String())
}

func testSetAside(t *testing.T, w *World) {
	src, dst := w.follow(t, w.Route.Source), w.follow(t, w.Route.Destination)
	tr := w.transfer(900)
	w.send(t, tr)
	w.Block(tr.Route.Beneficiary, true) // what is foreseen isn't sent
	w.Deliver()
	id := src.read(t)[0].MessageID
	seen := dst.read(t)
	require.ElementsMatch(t, []gateway.SightingKind{gateway.SightedExecuted, gateway.SightedSetAside}, kinds(id, seen))
	aside := of(gateway.SightedSetAside, seen)[0]
	require.Equal(t, tr.Ref, aside.Ref)
	require.Equal(t, "900", aside.Units)
	require.Equal(t, tr.Route.Beneficiary, aside.Wallet)
	require.NotEmpty(t, aside.Detail)

	w.Block(tr.Route.Beneficiary, false)
	w.Retry(tr.Ref)
	seen = dst.read(t)
	require.ElementsMatch(t, []gateway.SightingKind{gateway.SightedExecuted, gateway.SightedSetAside, gateway.SightedCredited}, kinds(id, seen))
	require.NotEqual(t, aside.Tx, of(gateway.SightedCredited, seen)[0].Tx)
	require.Equal(t, "900", w.Balance(w.Route.Destination, tr.Route.Beneficiary).String())
}

func testCurse(t *testing.T, w *World) {
	tr := w.transfer(1_000)
	_, send := w.approved(t, tr)
	for _, chain := range []string{w.Route.Source, w.Route.Destination} {
		for _, everything := range []bool{false, true} {
			w.Curse(chain, everything, true)
			_, err := w.Network.Quote(t.Context(), tr, nil)
			e := typed(t, err, gateway.CodeLaneCursed, gateway.RetryAfterChange)
			require.Equal(t, "ED06", e.Reason)
			require.Positive(t, e.After)
			require.Contains(t, e.Detail, chain)
			require.NotEqual(t, everything, strings.Contains(e.Detail, "its lane"))
			if chain == w.Route.Source {
				requireCode(t, w.Network.Simulate(t.Context(), tr, send), gateway.CodeLaneCursed, gateway.RetryAfterChange)
			}
			w.Curse(chain, everything, false)
			_, err = w.Network.Quote(t.Context(), tr, nil)
			require.NoError(t, err)
		}
	}
	require.NoError(t, w.Network.Simulate(t.Context(), tr, send))
}

func testBucket(t *testing.T, w *World) {
	fits, never := w.transfer(1_000), w.transfer(10_001)
	_, fitsSend := w.approved(t, fits)
	_, neverSend := w.approved(t, never)
	for _, chain := range []string{w.Route.Source, w.Route.Destination} {
		w.Bucket(chain, big.NewInt(10_000), big.NewInt(3))
		_, err := w.Network.Quote(t.Context(), never, nil)
		e := typed(t, err, gateway.CodeOverCapacity, gateway.RetryNever)
		require.Equal(t, "AM23", e.Reason)
		_, err = w.Network.Quote(t.Context(), fits, nil)
		e = typed(t, err, gateway.CodeRateLimited, gateway.RetryAfterChange)
		// An empty bucket at the head: 1,000 units at 3 a second.
		require.Equal(t, 334*time.Second, e.After)
		if chain == w.Route.Source {
			e = typed(t, w.Network.Simulate(t.Context(), fits, fitsSend), gateway.CodeRateLimited, gateway.RetryAfterChange)
			require.InDelta(t, 334, e.After.Seconds(), 2)
			requireCode(t, w.Network.Simulate(t.Context(), never, neverSend), gateway.CodeOverCapacity, gateway.RetryNever)
		}
		w.Bucket(chain, nil, nil)
		_, err = w.Network.Quote(t.Context(), never, nil)
		require.NoError(t, err)
	}
}

func testForged(t *testing.T, w *World) {
	src, dst := w.follow(t, w.Route.Source), w.follow(t, w.Route.Destination)
	tr, never := w.transfer(600), w.transfer(601)
	id := crypto.Keccak256Hash([]byte("no message"))
	senderABI, err := bindings.PaymentSenderMetaData.ParseABI()
	require.NoError(t, err)
	receiverABI, err := bindings.PaymentReceiverMetaData.ParseABI()
	require.NoError(t, err)
	word := func(a common.Address) common.Hash { return common.BytesToHash(a[:]) }
	sent := senderABI.Events["Sent"]
	data, err := sent.Inputs.NonIndexed().Pack(w.Route.Token, big.NewInt(601), w.Route.Receiver, never.Route.Beneficiary, common.Address{}, big.NewInt(1))
	require.NoError(t, err)
	forgedSent := Emit([]common.Hash{sent.ID, common.Hash(never.Ref), id, common.BigToHash(big.NewInt(1))}, data)
	credited := receiverABI.Events["Credited"]
	data, err = credited.Inputs.NonIndexed().Pack(w.Route.DestToken, big.NewInt(601), [32]byte{1}, [32]byte{2})
	require.NoError(t, err)
	forgedCredit := Emit([]common.Hash{credited.ID, common.Hash(never.Ref), id, word(never.Route.Beneficiary)}, data)

	source := w.Chains[w.Route.Source]
	source.Deploy(forgedSent)
	w.send(t, tr)
	w.Deliver()
	dest := w.Chains[w.Route.Destination]
	dest.Deploy(forgedCredit)
	source.Mine(1)
	dest.Mine(1)

	for _, s := range append(src.read(t), dst.read(t)...) {
		require.NotEqual(t, never.Ref, s.Ref)
		require.NotEqual(t, id, s.MessageID)
	}
	require.Len(t, src.seen, 1)
	require.Len(t, of(gateway.SightedCredited, dst.seen), 1)
	for n := src.seen[0].Block - 1; n <= src.seen[0].Block; n++ {
		found, err := w.Network.Find(t.Context(), never, n)
		require.NoError(t, err)
		require.Empty(t, found)
	}
}

func testFunds(t *testing.T, w *World) {
	held := w.Balance(w.Route.Source, w.Route.Sender)
	tr := w.transfer(1_000)
	free := new(big.Int).Sub(held, big.NewInt(1_000))
	_, err := w.Network.Quote(t.Context(), tr, &gateway.Promised{Token: free})
	require.NoError(t, err)
	_, err = w.Network.Quote(t.Context(), tr, &gateway.Promised{Token: free.Add(free, big.NewInt(1))})
	e := typed(t, err, gateway.CodeFundsShort, gateway.RetryAfterChange)
	require.Equal(t, "AM04", e.Reason)
}

func testCeiling(t *testing.T, w *World) {
	tr := w.transfer(1_000)
	q, err := w.Network.Quote(t.Context(), tr, nil)
	require.NoError(t, err)
	expiry := q.Block.Time.Add(time.Hour)
	maxFee := new(big.Int).Mul(q.Fee, big.NewInt(120))
	maxFee.Add(maxFee, big.NewInt(99)).Quo(maxFee, big.NewInt(100))
	// Twice the base fee and a tip of one gwei, for the gas of a transaction of its own.
	perGas := new(big.Int).Add(new(big.Int).Lsh(q.BaseFee, 1), big.NewInt(1_000_000_000))
	least := new(big.Int).Add(maxFee, new(big.Int).Mul(perGas, new(big.Int).SetUint64(q.GasLimit)))
	tr.Route.FeeCeiling = least.String()
	terms, err := w.Network.Terms(tr, q, expiry)
	require.NoError(t, err)
	require.Equal(t, maxFee, terms.MaxFee)
	call, err := w.Network.SendCall(tr, q, []gateway.ApprovedSend{{Terms: terms, Approval: w.Approve(terms)}})
	require.NoError(t, err)
	require.Equal(t, perGas, call.MaxGasPrice)
	require.Equal(t, q.GasLimit, call.GasLimit)

	tr.Route.FeeCeiling = least.Sub(least, big.NewInt(1)).String()
	_, err = w.Network.Terms(tr, q, expiry)
	requireCode(t, err, gateway.CodeFeeOverCeiling, gateway.RetryAfterChange)
}

func testAltered(t *testing.T, w *World) {
	tr := w.transfer(1_000)
	q, send := w.approved(t, tr)
	send.Terms.Units = big.NewInt(2_000)
	requireCode(t, w.Network.Simulate(t.Context(), tr, send), gateway.CodeConfiguration, gateway.RetryAfterChange)

	terms, err := w.Network.Terms(tr, q, q.Block.Time.Add(-time.Second))
	require.NoError(t, err)
	late := gateway.ApprovedSend{Terms: terms, Approval: w.Approve(terms)}
	requireCode(t, w.Network.Simulate(t.Context(), tr, late), gateway.CodeApprovalStale, gateway.RetryAfterChange)

	terms, err = w.Network.Terms(tr, q, q.Block.Time.Add(time.Hour))
	require.NoError(t, err)
	terms.MaxFee = new(big.Int).Sub(q.Fee, big.NewInt(1))
	cheap := gateway.ApprovedSend{Terms: terms, Approval: w.Approve(terms)}
	requireCode(t, w.Network.Simulate(t.Context(), tr, cheap), gateway.CodeFeeOverCeiling, gateway.RetryAfterChange)
}

// Emit gives creation code that emits one log and leaves no contract.
func Emit(topics []common.Hash, data []byte) []byte {
	// PUSH2 size, PUSH2 offset, PUSH0, CODECOPY; topics last first; PUSH2 size, PUSH0, LOGn, STOP.
	length := 3 + 3 + 1 + 1 + 33*len(topics) + 3 + 1 + 1 + 1
	size := []byte{0x61, byte(len(data) >> 8), byte(len(data))}
	code := append([]byte(nil), size...)
	code = append(code, 0x61, byte(length>>8), byte(length), 0x5f, 0x39)
	for i := len(topics) - 1; i >= 0; i-- {
		code = append(append(code, 0x7f), topics[i][:]...)
	}
	code = append(append(code, size...), 0x5f, 0xa0+byte(len(topics)), 0x00)
	return append(code, data...)
}

// Answer gives creation code of a contract that answers every call with the same bytes, fewer than 256.
func Answer(data []byte) []byte {
	// Runtime: PUSH1 size, DUP1, PUSH1 offset, PUSH0, CODECOPY, PUSH0, RETURN.
	runtime := append([]byte{0x60, byte(len(data)), 0x80, 0x60, 0x09, 0x5f, 0x39, 0x5f, 0xf3}, data...)
	// Creation: the same, of the runtime.
	return append([]byte{0x61, byte(len(runtime) >> 8), byte(len(runtime)), 0x80, 0x60, 0x0a, 0x5f, 0x39, 0x5f, 0xf3}, runtime...)
}
