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
