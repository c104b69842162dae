package evm

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// headerBatch is how many headers are asked for in one JSON-RPC batch. Public
// nodes limit batches, commonly to 100 and more.
const headerBatch = 64

// headers gives the headers from..to of one endpoint, hashed here, with nil for
// blocks that it doesn't have.
func (e *endpoint) headers(ctx context.Context, from, to uint64) ([]*types.Header, error) {
	out := make([]*types.Header, 0, to-from+1)
	for low := from; low <= to; low += headerBatch {
		high := min(to, low+headerBatch-1)
		part, err := e.headerPart(ctx, low, high)
		if err != nil {
			return nil, err
		}
		out = append(out, part...)
	}
	return out, nil
}

func (e *endpoint) headerPart(ctx context.Context, low, high uint64) ([]*types.Header, error) {
	if low == high {
		h, err := e.headerAtNumber(ctx, low)
		return []*types.Header{h}, err
	}
	raws := make([]json.RawMessage, high-low+1)
	elems := make([]rpc.BatchElem, len(raws))
	for i := range raws {
		elems[i] = rpc.BatchElem{
			Method: "eth_getBlockByNumber",
			Args:   []any{hexutil.EncodeUint64(low + uint64(i)), false},
			Result: &raws[i],
		}
	}
	if err := e.batch(ctx, elems); err != nil {
		return nil, err
	}
	out := make([]*types.Header, len(raws))
	for i := range raws {
		n := low + uint64(i)
		if err := elems[i].Error; err != nil {
			f := e.translate(err)
			if f.kind == failedMissing {
				continue
			}
			e.failed(f)
			return nil, f
		}
		h, err := e.decodeHeader(raws[i])
		if err != nil {
			return nil, err
		}
		if h != nil && (!h.Number.IsUint64() || h.Number.Uint64() != n) {
			return nil, e.lying(fmt.Sprintf("asked for header %d, gave %s", n, h.Number))
		}
		out[i] = h
	}
	return out, nil
}

// linked gives the headers from..to below an agreed header, each proven by the
// parent hash of the one above it. They come from one endpoint, whoever gives
// them.
func (c *Chain) linked(ctx context.Context, from uint64, agreed *types.Header) ([]*types.Header, error) {
	to := agreed.Number.Uint64()
	if from >= to {
		return []*types.Header{agreed}, nil
	}
	var out []*types.Header
	err := c.first(ctx, fmt.Sprintf("headers %d to %d", from, to-1), func(ctx context.Context, e *endpoint) error {
		headers, err := e.headers(ctx, from, to-1)
		if err != nil {
			return err
		}
		headers = append(headers, agreed)
		for i := len(headers) - 2; i >= 0; i-- {
			n := from + uint64(i)
			if headers[i] == nil {
				return &failure{kind: failedMissing, sent: true, text: fmt.Sprintf("doesn't have block %d", n)}
			}
			if said := headers[i].Hash(); said != headers[i+1].ParentHash {
				e.chain.blameHeader(e, n, said.Hex(), headers[i+1].ParentHash.Hex())
				return errors.New("follows another chain than the agreed one")
			}
		}
		out = headers
		return nil
	})
	return out, err
}
