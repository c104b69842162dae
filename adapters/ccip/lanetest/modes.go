package lanetest

import (
	"math/big"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/ccip"
	"github.com/vostro-gateway/vostro/gateway"
)

// FeeToken is an ERC-20 in which a lane takes its fee.
type FeeToken struct {
	Address  gateway.Address
	Decimals uint8
	Balance  func(account gateway.Address) *big.Int
}

// RunData runs what needs no token: World.Data gives the routes.
func RunData(t *testing.T, open func(t *testing.T) *World) {
	run(t, open, []testCase{{"data alone crosses and its receiver's answer is seen", testData}})
}

func testFeeInToken(t *testing.T, w *World) {
	src, dst := w.follow(t, w.Route.Source), w.follow(t, w.Route.Destination)
	token := w.FeeToken()
	held := token.Balance(w.Route.Sender)
	require.Positive(t, held.Sign())
	w.Route.FeeToken, w.Route.FeeDecimals, w.Route.FeeTokenCeiling = token.Address, token.Decimals, held.String()
	tr := w.transfer(1_000)
	sent := new(big.Int)
	if token.Address == w.Route.Token {
		sent.SetInt64(1_000)
	}

	// The balance must cover what is promised to others, this fee, and the amount where it is of the same token.
	q, err := w.Network.Quote(t.Context(), tr, nil)
	require.NoError(t, err)
	require.Positive(t, q.Fee.Sign())
	free := new(big.Int).Sub(held, sent)
	free.Sub(free, q.Fee)
	_, err = w.Network.Quote(t.Context(), tr, &gateway.Promised{Fee: free})
	require.NoError(t, err)
	_, err = w.Network.Quote(t.Context(), tr, &gateway.Promised{Fee: new(big.Int).Add(free, big.NewInt(1))})
	require.Equal(t, "FF10", typed(t, err, gateway.CodeFundsShort, gateway.RetryAfterChange).Reason)

	// Its ceiling is in the token, and the other one is for gas alone.
	expiry := q.Block.Time.Add(time.Hour)
	terms, err := w.Network.Terms(tr, q, expiry)
	require.NoError(t, err)
	require.Equal(t, token.Address, terms.FeeToken)
	require.Positive(t, terms.MaxFee.Cmp(q.Fee))
	tr.Route.FeeTokenCeiling = terms.MaxFee.String()
	perGas := new(big.Int).Add(new(big.Int).Lsh(q.BaseFee, 1), big.NewInt(1_000_000_000))
	tr.Route.FeeCeiling = new(big.Int).Mul(perGas, new(big.Int).SetUint64(q.GasLimit)).String()
	_, err = w.Network.Terms(tr, q, expiry)
	require.NoError(t, err)
	tr.Route.FeeTokenCeiling = new(big.Int).Sub(terms.MaxFee, big.NewInt(1)).String()
	_, err = w.Network.Terms(tr, q, expiry)
	requireCode(t, err, gateway.CodeFeeOverCeiling, gateway.RetryAfterChange)
	tr.Route.FeeTokenCeiling, tr.Route.FeeCeiling = held.String(), w.Route.FeeCeiling
	look := w.Network.Preflight(t.Context(), tr, nil)
	require.NoError(t, look.Err())

	send := gateway.ApprovedSend{Terms: terms, Approval: w.Approve(terms)}
	require.NoError(t, w.Network.Simulate(t.Context(), tr, send))
	w.operate(t, tr, q, []gateway.ApprovedSend{send})
	seen := src.read(t)
	require.Len(t, seen, 1)
	require.Equal(t, gateway.SightedSent, seen[0].Kind, seen[0].Detail)
	require.Equal(t, q.Fee.String(), seen[0].Fee)
	require.Equal(t, new(big.Int).Add(sent, q.Fee), new(big.Int).Sub(held, token.Balance(w.Route.Sender)), "the fee and not a unit more")
	w.Deliver()
	require.ElementsMatch(t, []gateway.SightingKind{gateway.SightedExecuted, gateway.SightedCredited}, kinds(seen[0].MessageID, dst.read(t)))
	require.Equal(t, "1000", w.Balance(w.Route.Destination, tr.Route.Beneficiary).String())
}

func testManyInFlight(t *testing.T, w *World) {
	const batches, each = 6, 7
	src, dst := w.follow(t, w.Route.Source), w.follow(t, w.Route.Destination)
	sent := make(map[gateway.PaymentRef]*gateway.Transfer)
	w.FailNext(2)
	for b := range batches {
		var batch []*gateway.Transfer
		for i := range each {
			tr := w.transfer(int64(1 + b*each + i))
			sent[tr.Ref] = tr
			batch = append(batch, tr)
		}
		require.LessOrEqual(t, each, ccip.MaxBatch(gateway.Quote{GasLimit: 2_000_000}))
		w.send(t, batch...)
		if b == batches/2 {
			w.Deliver() // the others are sent while these are on their way back
		}
	}
	w.Deliver()
	require.Len(t, of(gateway.SightedFailed, dst.read(t)), 2)
	w.ExecuteFailed()

	messages := make(map[gateway.Hash32]gateway.PaymentRef)
	for _, s := range of(gateway.SightedSent, src.read(t)) {
		messages[s.MessageID] = s.Ref
	}
	require.Len(t, messages, batches*each, "one message each")
	seen := dst.read(t)
	credited := of(gateway.SightedCredited, seen)
	require.Len(t, credited, batches*each)
	require.Len(t, of(gateway.SightedExecuted, seen), batches*each)
	for _, s := range credited {
		require.Equal(t, messages[s.MessageID], s.Ref)
		tr := sent[s.Ref]
		require.NotNil(t, tr)
		delete(sent, s.Ref)
		require.Equal(t, tr.Route.Units, s.Units)
		require.Equal(t, tr.Route.Units, w.Balance(w.Route.Destination, tr.Route.Beneficiary).String())
	}
	require.Empty(t, sent)
}

func testData(t *testing.T, w *World) {
	src, dst := w.follow(t, w.Route.Source), w.follow(t, w.Route.Destination)
	tr := w.transfer(1)
	route := w.Data()
	route.ContentHash = tr.Route.ContentHash
	tr.Route = &route
	before := w.Balance(w.Route.Source, w.Route.Sender)
	look := w.Network.Preflight(t.Context(), tr, nil)
	require.NoError(t, look.Err())
	w.send(t, tr)
	seen := src.read(t)
	require.Len(t, seen, 1)
	require.Equal(t, gateway.SightedSent, seen[0].Kind, seen[0].Detail)
	require.Equal(t, "0", seen[0].Units)
	require.Zero(t, seen[0].Token)
	require.Equal(t, before, w.Balance(w.Route.Source, w.Route.Sender))
	w.Deliver()
	arrived := dst.read(t)
	require.ElementsMatch(t, []gateway.SightingKind{gateway.SightedExecuted, gateway.SightedCredited}, kinds(seen[0].MessageID, arrived))
	answer := of(gateway.SightedCredited, arrived)[0]
	require.Equal(t, tr.Ref, answer.Ref)
	require.Equal(t, route.Receiver, answer.Contract)
	require.Equal(t, route.Beneficiary, answer.Wallet)
	require.Equal(t, "0", answer.Units)
	require.Zero(t, answer.Token)
}
