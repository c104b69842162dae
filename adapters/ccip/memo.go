package ccip

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/lru"
	"github.com/ethereum/go-ethereum/core/types"
	"golang.org/x/sync/singleflight"

	"github.com/vostro-gateway/vostro/gateway"
)

const (
	memoAnswers = 8_192 // of contracts: a few dozen bytes each, a few kilobytes for the longest lists of ramps
	memoBlocks  = 16    // with their receipts
)

// receipts are those of a block, with the hashes of their transactions.
type receipts struct {
	list []*types.Receipt
	txs  []common.Hash
}

// memo remembers what a block's hash settles for ever: what a contract answers in its state, what its receipts are.
// Whoever asks what is being asked already waits for the same answer. Errors aren't remembered. It is safe for concurrent
// use, and nobody may change what it gives.
type memo[T any] struct {
	asked singleflight.Group
	known *lru.Cache[string, T]
}

func newMemo[T any](entries int) *memo[T] { return &memo[T]{known: lru.NewCache[string, T](entries)} }

// get gives what is remembered under a key, or finds it. find outlives ctx when others wait for it too.
func (m *memo[T]) get(ctx context.Context, key string, find func(context.Context) (T, error)) (T, error) {
	if v, ok := m.known.Get(key); ok {
		return v, nil
	}
	var zero T
	done := m.asked.DoChan(key, func() (any, error) {
		v, err := find(context.WithoutCancel(ctx))
		if err == nil {
			m.known.Add(key, v)
		}
		return v, err
	})
	select {
	case <-ctx.Done():
		return zero, gateway.Errorf(gateway.CodeUnavailable, "ask", gateway.RetrySameBytes, "%w", ctx.Err())
	case r := <-done:
		if r.Err != nil {
			return zero, r.Err
		}
		return r.Val.(T), nil
	}
}
