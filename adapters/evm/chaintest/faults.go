package chaintest

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/trie"
)

// Rewrite gives a fault that changes the true answers of some methods.
func Rewrite(change func(result any) any, methods ...string) Fault {
	return func(_ context.Context, method string, _ []json.RawMessage, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		raw, err := ask()
		if err != nil || !slices.Contains(methods, method) || string(raw) == "null" {
			return raw, err
		}
		var value any
		if err := json.Unmarshal(raw, &value); err != nil {
			return nil, err
		}
		return json.Marshal(change(value))
	}
}

// Refuse gives a fault that answers some methods with an error, after the node
// has done what it was asked when taken is true.
func Refuse(e *RPCError, taken bool, methods ...string) Fault {
	return func(_ context.Context, method string, _ []json.RawMessage, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		if !slices.Contains(methods, method) {
			return ask()
		}
		if taken {
			_, _ = ask() // whatever comes of it
		}
		return nil, e
	}
}

// ForgeHeaders lies about every header above a number, each hashing to what it
// claims: the state root is another, and parent hashes are kept consistent.
func ForgeHeaders(above uint64) Fault {
	return Rewrite(func(result any) any { return forge(result, above) }, "eth_getBlockByNumber", "eth_getBlockByHash")
}

func forge(result any, above uint64) any {
	raw, err := json.Marshal(result)
	if err != nil {
		return result
	}
	var h types.Header
	if json.Unmarshal(raw, &h) != nil || h.Number.Uint64() <= above {
		return result
	}
	block := result.(map[string]any)
	h.Root[0] ^= 0xff
	block["stateRoot"], block["hash"] = h.Root.Hex(), h.Hash().Hex()
	return block
}

// MisnameHeaders lies about headers carelessly: a field is another, the hash is
// still that of the true header.
func MisnameHeaders() Fault {
	return Rewrite(func(result any) any {
		block := result.(map[string]any)
		block["gasUsed"] = "0x1"
		return block
	}, "eth_getBlockByNumber", "eth_getBlockByHash")
}

// Lag gives a fault that knows nothing of the last blocks.
func Lag(n *Node, blocks uint64) Fault {
	return func(_ context.Context, method string, params []json.RawMessage, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		if method != "eth_getBlockByNumber" {
			return ask()
		}
		tip := n.tip()
		tip -= min(tip, blocks)
		var tag string
		if err := json.Unmarshal(params[0], &tag); err != nil {
			return nil, err
		}
		number, ok := new(big.Int).SetString(strings.TrimPrefix(tag, "0x"), 16)
		if tag == "latest" {
			return n.answer(context.Background(), method, []json.RawMessage{json.RawMessage(fmt.Sprintf(`"0x%x"`, tip)), params[1]})
		}
		if ok && strings.HasPrefix(tag, "0x") && number.Uint64() > tip {
			return json.RawMessage("null"), nil
		}
		return ask()
	}
}

// OmitLog drops the first log of every block's receipts, bloom untouched.
func OmitLog() Fault {
	return Rewrite(func(result any) any {
		for _, r := range result.([]any) {
			receipt := r.(map[string]any)
			if logs := receipt["logs"].([]any); len(logs) > 0 {
				receipt["logs"] = logs[1:]
				break
			}
		}
		return result
	}, "eth_getBlockReceipts")
}

// OmitReceipt drops the last receipt of every block.
func OmitReceipt() Fault {
	return Rewrite(func(result any) any {
		list := result.([]any)
		return list[:max(0, len(list)-1)]
	}, "eth_getBlockReceipts")
}

// InventLog repeats the first log of every block's receipts.
func InventLog() Fault {
	return Rewrite(func(result any) any {
		for _, r := range result.([]any) {
			receipt := r.(map[string]any)
			if logs := receipt["logs"].([]any); len(logs) > 0 {
				receipt["logs"] = append(logs, logs[0])
				break
			}
		}
		return result
	}, "eth_getBlockReceipts")
}

// SwapHashes exchanges the transaction hashes of the first two receipts of
// every block, and of their logs. No root covers them.
func SwapHashes() Fault {
	return Rewrite(func(result any) any {
		list := result.([]any)
		if len(list) < 2 {
			return result
		}
		first, second := list[0].(map[string]any), list[1].(map[string]any)
		first["transactionHash"], second["transactionHash"] = second["transactionHash"], first["transactionHash"]
		for _, receipt := range []map[string]any{first, second} {
			for _, l := range receipt["logs"].([]any) {
				l.(map[string]any)["transactionHash"] = receipt["transactionHash"]
			}
		}
		return result
	}, "eth_getBlockReceipts")
}

// SwapTransactions exchanges the first two transactions of every block, which
// would tie receipts to the wrong ones.
func SwapTransactions() Fault {
	return Rewrite(func(result any) any {
		block := result.(map[string]any)
		if list, ok := block["transactions"].([]any); ok && len(list) >= 2 {
			list[0], list[1] = list[1], list[0]
		}
		return result
	}, "eth_getBlockByHash")
}

// All gives a fault that applies several, the first one closest to the node.
func All(faults ...Fault) Fault {
	return func(ctx context.Context, method string, params []json.RawMessage, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		for _, f := range faults {
			inner := ask
			ask = func() (json.RawMessage, error) { return f(ctx, method, params, inner) }
		}
		return ask()
	}
}

// ReceiptsRoot gives the root of receipts as a header has it.
func ReceiptsRoot(receipts types.Receipts) [32]byte {
	return types.DeriveSha(receipts, trie.NewListHasher())
}

// ForgeProof gives a fault that changes the true answers to eth_getProof.
func ForgeProof(change func(proof map[string]any)) Fault {
	return Rewrite(func(result any) any {
		proof := result.(map[string]any)
		change(proof)
		return proof
	}, "eth_getProof")
}

// BeforeLondon gives a fault that serves headers without a base fee, each
// hashing to what it claims: a chain without EIP-1559.
func BeforeLondon() Fault {
	return Rewrite(func(result any) any {
		block := result.(map[string]any)
		for _, field := range []string{"baseFeePerGas", "withdrawalsRoot", "blobGasUsed", "excessBlobGas", "parentBeaconBlockRoot", "requestsHash"} {
			delete(block, field)
		}
		raw, err := json.Marshal(block)
		var h types.Header
		if err != nil || json.Unmarshal(raw, &h) != nil {
			return result
		}
		block["hash"] = h.Hash().Hex()
		return block
	}, "eth_getBlockByNumber", "eth_getBlockByHash")
}
