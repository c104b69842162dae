package evm

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// HintLogs asks for the logs of a contract with a topic in a range of blocks, one endpoint after the other until one
// answers. Nothing of the answer is proven, and logs may be missing: it tells where to look, and what is found there must
// be proven.
func (c *Chain) HintLogs(ctx context.Context, from, to uint64, contract common.Address, topic common.Hash) ([]*types.Log, error) {
	var logs []*types.Log
	err := c.first(ctx, "look for logs", func(ctx context.Context, e *endpoint) error {
		logs = nil
		return e.call(ctx, &logs, "eth_getLogs", map[string]any{
			"fromBlock": hexutil.Uint64(from), "toBlock": hexutil.Uint64(to), "address": contract, "topics": []common.Hash{topic},
		})
	})
	return logs, err
}

// HintInput asks for the call data of a transaction to a contract, one endpoint after the other until one answers. Nothing
// of the answer is proven. It is empty when there is no such transaction, or it calls another contract.
func (c *Chain) HintInput(ctx context.Context, tx common.Hash, contract common.Address) ([]byte, error) {
	var found *struct {
		To    *common.Address `json:"to"`
		Input hexutil.Bytes   `json:"input"`
	}
	err := c.first(ctx, "look for a transaction", func(ctx context.Context, e *endpoint) error {
		found = nil
		return e.call(ctx, &found, "eth_getTransactionByHash", tx)
	})
	if err != nil || found == nil || found.To == nil || *found.To != contract {
		return nil, err
	}
	return found.Input, nil
}
