package devnet

import (
	"encoding/json"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// lag serves the chain as it was some blocks ago: tags mean older blocks, and
// what came later is unknown.
func lag(n *node, blocks uint64, next handler) handler {
	return func(c rpcCall) rpcAnswer {
		tip := n.head().Number.Uint64()
		tip -= min(tip, blocks)
		if c.Method == "eth_blockNumber" {
			return succeeded(hexutil.Uint64(tip))
		}
		var params any
		if json.Unmarshal(c.Params, &params) == nil {
			if asksBeyond(n, params, tip) && !isLookup(c.Method) {
				return failed(-32000, "header not found")
			}
			c.Params, _ = json.Marshal(walk(params, func(text string) string {
				switch text {
				case "latest", "pending", "safe":
					return hexutil.EncodeUint64(tip)
				case "finalized":
					if final := n.geth.eth.BlockChain().CurrentFinalBlock(); final != nil && final.Number.Uint64() > tip {
						return hexutil.EncodeUint64(tip)
					}
				}
				return text
			}))
		}
		answer := next(c)
		switch c.Method {
		case "eth_getBlockByNumber", "eth_getBlockByHash", "eth_getHeaderByNumber", "eth_getHeaderByHash":
			return answer.edit(func(v any) any { return unlessBeyond(v, "number", tip) })
		case "eth_getTransactionReceipt", "eth_getTransactionByHash":
			return answer.edit(func(v any) any { return unlessBeyond(v, "blockNumber", tip) })
		case "eth_getLogs", "eth_getBlockReceipts":
			return answer.edit(func(v any) any {
				kept := []any{}
				for _, item := range list(v) {
					if unlessBeyond(item, "blockNumber", tip) != nil {
						kept = append(kept, item)
					}
				}
				if len(kept) == 0 && len(list(v)) > 0 && c.Method == "eth_getBlockReceipts" {
					return nil
				}
				return kept
			})
		}
		return answer
	}
}

// isLookup reports methods that answer an unknown block with null, not with an
// error.
func isLookup(method string) bool {
	switch method {
	case "eth_call", "eth_getBalance", "eth_getCode", "eth_getProof", "eth_getStorageAt", "eth_getTransactionCount":
		return false
	}
	return true
}

// asksBeyond reports whether a block number or hash among the parameters is
// later than tip. Block parameters stand last, or in an object of their own.
func asksBeyond(n *node, params any, tip uint64) bool {
	items := list(params)
	if len(items) == 0 {
		return false
	}
	switch at := items[len(items)-1].(type) {
	case string:
		return beyond(n, at, tip)
	case map[string]any:
		return beyond(n, field(at, "blockNumber"), tip) || beyond(n, field(at, "blockHash"), tip)
	}
	return false
}

func beyond(n *node, at string, tip uint64) bool {
	if len(at) == 66 {
		header := n.geth.eth.BlockChain().GetHeaderByHash(common.HexToHash(at))
		return header != nil && header.Number.Uint64() > tip
	}
	number, err := hexutil.DecodeUint64(at)
	return err == nil && number > tip
}

func unlessBeyond(v any, numberField string, tip uint64) any {
	if number, err := hexutil.DecodeUint64(field(v, numberField)); err == nil && number > tip {
		return nil
	}
	return v
}

// walk changes every string of a JSON value.
func walk(v any, change func(string) string) any {
	switch v := v.(type) {
	case string:
		return change(v)
	case []any:
		for i := range v {
			v[i] = walk(v[i], change)
		}
	case map[string]any:
		for key := range v {
			v[key] = walk(v[key], change)
		}
	}
	return v
}
