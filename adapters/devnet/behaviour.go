package devnet

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
)

// Behaviour is what an endpoint does. The zero value serves faithfully. Fields
// can be combined.
type Behaviour struct {
	// Down cuts connections without an answer, open ones and new ones.
	Down bool
	// Hang answers nothing until the behaviour changes or the client gives up.
	Hang bool
	// LieHeaders serves a forged chain from the block that is the head when the
	// lie begins: state roots differ, hashes are those of the forged headers and
	// parents link up. Only other endpoints can tell.
	LieHeaders bool
	// OmitLogs hides every log of PaymentSenders, PaymentReceivers and a fund, and
	// makes the blooms of receipts fit.
	OmitLogs bool
	// SwapReceipts exchanges the transactionHash of the first two receipts of a
	// block, in every answer. The receipts root stays valid.
	SwapReceipts bool
	// Lag serves the chain as it was so many blocks ago.
	Lag uint64
	// ChainID, when not zero, is what the endpoint says its chain is.
	ChainID uint64
	// SendUnknown takes transactions, then answers with an internal error.
	SendUnknown bool
	// SendDrop answers with a transaction's hash and forgets the transaction.
	SendDrop bool
	// NonceShift is added to the nonces of accounts, which stay at least 0.
	NonceShift int64
	// FlipUsed says of a used payment reference that it is unused, and of an
	// unused one that it was used in the latest block.
	FlipUsed bool
}

type handler func(rpcCall) rpcAnswer

// wrap gives the handler that misbehaves as told over the node's, or nil when
// there is nothing to change.
func (b Behaviour) wrap(n *node, forged *forgery, next handler) handler {
	plain := true
	add := func(wanted bool, wrapped handler) {
		if wanted {
			next, plain = wrapped, false
		}
	}
	add(b.OmitLogs, omitLogs(n.payments, next))
	add(b.SwapReceipts, swapReceipts(n, next))
	add(b.FlipUsed, flipUsed(n, next))
	add(b.NonceShift != 0, shiftNonce(b.NonceShift, next))
	add(b.SendDrop, sendDrop(next))
	add(b.SendUnknown, sendUnknown(next))
	add(b.ChainID != 0, foreign(b.ChainID, next))
	add(b.Lag != 0, lag(n, b.Lag, next))
	if forged != nil {
		add(true, forged.lie(next))
	}
	if plain {
		return nil
	}
	return next
}

func foreign(chainID uint64, next handler) handler {
	return func(c rpcCall) rpcAnswer {
		switch c.Method {
		case "eth_chainId":
			return succeeded(hexutil.Uint64(chainID))
		case "net_version":
			return succeeded(strconv.FormatUint(chainID, 10))
		}
		return next(c)
	}
}

func sendUnknown(next handler) handler {
	return func(c rpcCall) rpcAnswer {
		if c.Method != "eth_sendRawTransaction" {
			return next(c)
		}
		next(c)
		return failed(-32603, "internal error")
	}
}

func sendDrop(next handler) handler {
	return func(c rpcCall) rpcAnswer {
		if c.Method != "eth_sendRawTransaction" {
			return next(c)
		}
		var params []hexutil.Bytes
		tx := new(types.Transaction)
		if json.Unmarshal(c.Params, &params) != nil || len(params) == 0 || tx.UnmarshalBinary(params[0]) != nil {
			return next(c) // the node says what is wrong
		}
		return succeeded(tx.Hash())
	}
}

func shiftNonce(shift int64, next handler) handler {
	moved := func(v any) any {
		text, _ := v.(string)
		nonce, err := hexutil.DecodeUint64(text)
		if err != nil {
			return v
		}
		return hexutil.Uint64(max(0, int64(nonce)+shift))
	}
	return func(c rpcCall) rpcAnswer {
		answer := next(c)
		switch c.Method {
		case "eth_getTransactionCount":
			return answer.edit(moved)
		case "eth_getProof":
			return answer.edit(func(v any) any {
				if proof, ok := v.(map[string]any); ok {
					proof["nonce"] = moved(proof["nonce"])
				}
				return v
			})
		}
		return answer
	}
}

var (
	usedSelector   = bindings.NewPaymentSender().PackUsed([32]byte{})[:4]
	sentAtSelector = bindings.NewPaymentSender().PackSentAt([32]byte{})[:4]
)

func flipUsed(n *node, next handler) handler {
	return func(c rpcCall) rpcAnswer {
		answer := next(c)
		input := callInput(c)
		one := big.NewInt(1)
		switch {
		case bytes.HasPrefix(input, usedSelector):
		case bytes.HasPrefix(input, sentAtSelector):
			one = n.head().Number
		default:
			return answer
		}
		return answer.edit(func(v any) any {
			word, err := hexutil.Decode(fmt.Sprint(v))
			if err != nil || len(word) != 32 {
				return v
			}
			if new(big.Int).SetBytes(word).Sign() != 0 {
				one = new(big.Int)
			}
			return hexutil.Bytes(common.BigToHash(one).Bytes())
		})
	}
}

func callInput(c rpcCall) []byte {
	if c.Method != "eth_call" {
		return nil
	}
	var params []json.RawMessage
	var message struct {
		Data  hexutil.Bytes `json:"data"`
		Input hexutil.Bytes `json:"input"`
	}
	if json.Unmarshal(c.Params, &params) != nil || len(params) == 0 || json.Unmarshal(params[0], &message) != nil {
		return nil
	}
	if len(message.Input) > 0 {
		return message.Input
	}
	return message.Data
}

// omitLogs hides the logs of some contracts.
func omitLogs(hidden map[common.Address]bool, next handler) handler {
	kept := func(v any) []any {
		out := []any{}
		for _, l := range list(v) {
			if !hidden[common.HexToAddress(field(l, "address"))] {
				out = append(out, l)
			}
		}
		return out
	}
	edit := func(receipt any) any {
		r, ok := receipt.(map[string]any)
		if !ok {
			return receipt
		}
		r["logs"] = kept(r["logs"])
		var bloom types.Bloom
		for _, l := range list(r["logs"]) {
			bloom.Add(common.HexToAddress(field(l, "address")).Bytes())
			for _, topic := range list(l.(map[string]any)["topics"]) {
				bloom.Add(common.HexToHash(fmt.Sprint(topic)).Bytes())
			}
		}
		r["logsBloom"] = bloom
		return r
	}
	return func(c rpcCall) rpcAnswer {
		answer := next(c)
		switch c.Method {
		case "eth_getLogs":
			return answer.edit(func(v any) any { return kept(v) })
		case "eth_getTransactionReceipt":
			return answer.edit(edit)
		case "eth_getBlockReceipts":
			return answer.edit(func(v any) any {
				for _, receipt := range list(v) {
					edit(receipt)
				}
				return v
			})
		}
		return answer
	}
}

// swapReceipts gives the first two transactions of each block each other's
// receipt.
func swapReceipts(n *node, next handler) handler {
	// other gives the hash that stands in for a transaction's.
	other := func(block, tx string) (string, bool) {
		b := n.geth.eth.BlockChain().GetBlockByHash(common.HexToHash(block))
		if b == nil || len(b.Transactions()) < 2 {
			return "", false
		}
		first, second := b.Transactions()[0].Hash().Hex(), b.Transactions()[1].Hash().Hex()
		switch tx {
		case first:
			return second, true
		case second:
			return first, true
		}
		return "", false
	}
	rename := func(v any) {
		if object, ok := v.(map[string]any); ok {
			if hash, swapped := other(field(v, "blockHash"), field(v, "transactionHash")); swapped {
				object["transactionHash"] = hash
			}
			for _, l := range list(object["logs"]) {
				if hash, swapped := other(field(l, "blockHash"), field(l, "transactionHash")); swapped {
					l.(map[string]any)["transactionHash"] = hash
				}
			}
		}
	}
	return func(c rpcCall) rpcAnswer {
		switch c.Method {
		case "eth_getTransactionReceipt":
			// The receipt of the other, under the hash that was asked for.
			answer := next(c)
			var receipt any
			if json.Unmarshal(answer.Result, &receipt) != nil {
				return answer
			}
			hash, swapped := other(field(receipt, "blockHash"), field(receipt, "transactionHash"))
			if !swapped {
				return answer
			}
			c.Params, _ = json.Marshal([]string{hash})
			return next(c).edit(func(v any) any { rename(v); return v })
		case "eth_getBlockReceipts", "eth_getLogs":
			return next(c).edit(func(v any) any {
				for _, item := range list(v) {
					rename(item)
				}
				return v
			})
		}
		return next(c)
	}
}

// edit changes the result of a successful answer.
func (a rpcAnswer) edit(change func(any) any) rpcAnswer {
	var result any
	decoder := json.NewDecoder(bytes.NewReader(a.Result))
	decoder.UseNumber()
	if a.Error != nil || decoder.Decode(&result) != nil || result == nil {
		return a
	}
	return succeeded(change(result))
}

func list(v any) []any {
	items, _ := v.([]any)
	return items
}

func field(v any, name string) string {
	object, _ := v.(map[string]any)
	text, _ := object[name].(string)
	return text
}
