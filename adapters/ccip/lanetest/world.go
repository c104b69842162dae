// Package lanetest is the conformance suite of CCIP lanes: what the gateway relies on, asserted on the effects that the
// chains hold. It runs on any contracts that speak CCIP 1.6: those of the devnet, and the real ones.
package lanetest

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/ccip"
	"github.com/vostro-gateway/vostro/gateway"
)

// World is one lane with the two chains around it, on which a test can do what on a real network others do. Nothing
// moves by itself: blocks are mined and messages executed only when a function here says so. The route's chains are
// Network's; the sender on the source holds tokens and fees for every test.
//
// Functions fail the test when they can't do what they say.
type World struct {
	Network *ccip.Network
	Route   gateway.Route // without units and beneficiary
	Chains  map[string]Chain

	// Approve signs with the compliance key.
	Approve func(gateway.SendTerms) []byte
	// Operate sends a call from the operator, mines it and gives the gas that it used.
	Operate func(gateway.Call) uint64
	// Deliver executes every message that was sent and not yet tried, and mines on both chains until all are final.
	Deliver func()
	// FailNext makes the next n executions fail for a reason that goes away.
	FailNext func(n int)
	// ExecuteFailed executes by hand what has failed.
	ExecuteFailed func()
	// Block puts a wallet on the block-list of the token on the destination, or takes it off.
	Block func(wallet common.Address, blocked bool)
	// Retry retries a credit that was set aside.
	Retry func(ref gateway.PaymentRef)
	// Curse curses or lifts, on one chain, its lane to the other or everything.
	Curse func(chain string, everything, on bool)
	// Bucket limits what leaves (on the source) or arrives (on the destination), its bucket being empty then.
	Bucket func(chain string, capacity, rate *big.Int)
	// FeeToken gives the sender what it needs of a token in which the lane takes its fee.
	FeeToken func() FeeToken
	// Data gives the route of a message without a token, to a receiver that credits it; nil in worlds of Run.
	Data func() gateway.Route
	// Wallet has the sender allow a wallet on the destination, or no more; nil in worlds of Run, whose lanes lead to a receiver.
	Wallet func(wallet common.Address, allowed bool)
	// Balance reads the token on a chain.
	Balance func(chain string, account common.Address) *big.Int
}

// Chain is what a test does on one chain.
type Chain struct {
	// Deploy runs creation code from a stranger's account in the next block, together with what waits for it, and gives
	// the contract's address.
	Deploy func(code []byte) common.Address
	// Mine makes n blocks.
	Mine func(n int)
}

// transfer gives a new transfer over the world's lane.
func (w *World) transfer(units int64) *gateway.Transfer {
	uetr := uuid.NewString()
	route := w.Route
	route.Units = big.NewInt(units).String()
	route.Beneficiary = common.BytesToAddress(crypto.Keccak256([]byte(uetr)))
	route.ContentHash = crypto.Keccak256Hash([]byte("content"), []byte(uetr))
	return &gateway.Transfer{
		ID: uetr, Key: gateway.UETRKey("alpha", gateway.KindCustomerCreditTransfer, "", uetr),
		Ref: gateway.NewPaymentRef("ALPHDEFFXXX", gateway.KindCustomerCreditTransfer, "", uetr), Route: &route,
	}
}

// approved goes the way of the submit stage up to the approval.
func (w *World) approved(t *testing.T, tr *gateway.Transfer) (gateway.Quote, gateway.ApprovedSend) {
	t.Helper()
	q, err := w.Network.Quote(t.Context(), tr, nil)
	require.NoError(t, err)
	terms, err := w.Network.Terms(tr, q, q.Block.Time.Add(time.Hour))
	require.NoError(t, err)
	return q, gateway.ApprovedSend{Terms: terms, Approval: w.Approve(terms)}
}

// send sends transfers in one batch, without simulating.
func (w *World) send(t *testing.T, transfers ...*gateway.Transfer) {
	t.Helper()
	var sends []gateway.ApprovedSend
	var quote gateway.Quote
	for _, tr := range transfers {
		q, s := w.approved(t, tr)
		quote = q
		sends = append(sends, s)
	}
	w.operate(t, transfers[0], quote, sends)
}

func (w *World) operate(t *testing.T, tr *gateway.Transfer, q gateway.Quote, sends []gateway.ApprovedSend) {
	t.Helper()
	call, err := w.Network.SendCall(tr, q, sends)
	require.NoError(t, err)
	w.Operate(call)
}

// log is what a follower has given so far, as a store would hold it.
type log struct {
	follower interface {
		Advance(ctx context.Context, from gateway.ChainCursor, recent []gateway.Block) (gateway.ChainAdvance, error)
	}
	cursor gateway.ChainCursor
	blocks []gateway.Block
	seen   []gateway.Sighting
}

func (w *World) follow(t *testing.T, chain string) *log {
	t.Helper()
	f := w.Network.Follower(chain)
	require.NotNil(t, f)
	start, err := f.Start(t.Context())
	require.NoError(t, err)
	l := &log{follower: f, cursor: start, blocks: []gateway.Block{start.Head}}
	l.read(t)
	l.seen = nil
	return l
}

// read advances to the head and gives everything seen since follow.
func (l *log) read(t *testing.T) []gateway.Sighting {
	t.Helper()
	for {
		a, err := l.follower.Advance(t.Context(), l.cursor, l.blocks)
		if gateway.RetryOf(err) == gateway.RetrySameBytes {
			continue // a ramp was learned: the same blocks are read again
		}
		require.NoError(t, err)
		if a.Replaced > 0 {
			l.seen = keep(l.seen, func(s gateway.Sighting) bool { return s.Block < a.Replaced })
			l.blocks = keep(l.blocks, func(b gateway.Block) bool { return b.Number < a.Replaced })
		}
		l.seen = append(l.seen, a.Sightings...)
		l.blocks = append(l.blocks, a.Blocks...)
		if a.To == l.cursor {
			return l.seen
		}
		l.cursor = a.To
	}
}

func keep[T any](all []T, want func(T) bool) []T {
	var out []T
	for _, x := range all {
		if want(x) {
			out = append(out, x)
		}
	}
	return out
}

func of(kind gateway.SightingKind, all []gateway.Sighting) []gateway.Sighting {
	return keep(all, func(s gateway.Sighting) bool { return s.Kind == kind })
}

// kinds names what was seen of a message, in order.
func kinds(id gateway.Hash32, all []gateway.Sighting) []gateway.SightingKind {
	var out []gateway.SightingKind
	for _, s := range all {
		if s.MessageID == id {
			out = append(out, s.Kind)
		}
	}
	return out
}

func requireCode(t *testing.T, err error, code gateway.Code, retry gateway.Retry) {
	t.Helper()
	_ = typed(t, err, code, retry)
}

// typed gives the error after checking what callers act upon.
func typed(t *testing.T, err error, code gateway.Code, retry gateway.Retry) *gateway.Error {
	t.Helper()
	require.Error(t, err)
	require.Equal(t, code, gateway.CodeOf(err), err.Error())
	require.Equal(t, retry, gateway.RetryOf(err), err.Error())
	var e *gateway.Error
	require.ErrorAs(t, err, &e)
	return e
}
