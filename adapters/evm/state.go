package evm

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/vostro-gateway/vostro/gateway"
)

// RevertError is a call that the chain refuses, agreed by a quorum. Data is what
// the contract gave back: a selector with arguments, or nothing.
type RevertError struct {
	Data []byte
}

// Error gives the data in hex.
func (e *RevertError) Error() string {
	if len(e.Data) == 0 {
		return "execution reverted without data"
	}
	return "execution reverted: " + hexutil.Encode(e.Data)
}

// RevertData gives the revert data in err's chain; false when err is no revert.
func RevertData(err error) ([]byte, bool) {
	if revert, ok := errors.AsType[*RevertError](err); ok {
		return revert.Data, true
	}
	return nil, false
}

// Overrides change accounts for one simulated call and for nothing else.
type Overrides map[common.Address]Override

// Override is what one account has instead of its own. A zero field leaves what
// is there.
type Override struct {
	Code    []byte
	Balance *big.Int
	Slots   map[common.Hash]common.Hash // of its storage, the others stay
}

// MarshalJSON writes the form that eth_call takes.
func (o Override) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Code    hexutil.Bytes               `json:"code,omitempty"`
		Balance *hexutil.Big                `json:"balance,omitempty"`
		Slots   map[common.Hash]common.Hash `json:"stateDiff,omitempty"`
	}{o.Code, (*hexutil.Big)(o.Balance), o.Slots})
}

// Call runs a call on the state of a block, by its hash; a quorum must give the
// same bytes. REVERTED with a *RevertError when a quorum says that it reverts
// with the same data; SIGNER_FUNDS when msg.From can't pay msg.Value.
func (c *Chain) Call(ctx context.Context, msg ethereum.CallMsg, at common.Hash) ([]byte, error) {
	return c.CallOver(ctx, msg, at, nil)
}

// CallOver is Call on a state that overrides have changed. Endpoints that don't
// serve overrides give no answer to it.
func (c *Chain) CallOver(ctx context.Context, msg ethereum.CallMsg, at common.Hash, over Overrides) ([]byte, error) {
	args := []any{callArg(msg), atBlock(at)}
	if len(over) > 0 {
		args = append(args, over)
	}
	type outcome struct {
		data   []byte
		revert bool
		err    *gateway.Error
	}
	const op = "call"
	o, err := agree(ctx, c, question[outcome]{
		op:   op,
		dear: true,
		ask: func(ctx context.Context, e *endpoint) (vote[outcome], error) {
			var data hexutil.Bytes
			err := e.ask(ctx, &data, "eth_call", args...)
			if err == nil {
				return vote[outcome]{"data " + data.String(), outcome{data: data}}, nil
			}
			f, ok := errors.AsType[*failure](err)
			if !ok || f.kind != failedAnswer {
				return vote[outcome]{}, err
			}
			switch g := Classify(f.code, f.text, f.data); g.Code {
			case gateway.CodeReverted:
				data := revertData(f.data)
				return vote[outcome]{"revert " + hexutil.Encode(data), outcome{data: data, revert: true}}, nil
			case gateway.CodeSignerFunds:
				return vote[outcome]{"error " + string(g.Code), outcome{err: g}}, nil
			}
			return vote[outcome]{}, err
		},
		blame: lied("call", at),
	})
	switch {
	case err != nil:
		return nil, err
	case o.err != nil:
		o.err.Op = c.op(op)
		return nil, o.err
	case o.revert:
		revert := &RevertError{Data: o.data}
		return nil, &gateway.Error{Code: gateway.CodeReverted, Op: c.op(op), Retry: gateway.RetryAfterChange, Err: revert}
	}
	return o.data, nil
}

// Mined reports whether a quorum finds a transaction in some block.
func (c *Chain) Mined(ctx context.Context, tx common.Hash) (bool, error) {
	return agree(ctx, c, question[bool]{
		op: "find transaction",
		ask: func(ctx context.Context, e *endpoint) (vote[bool], error) {
			var found *struct {
				BlockHash *common.Hash `json:"blockHash"`
			}
			err := e.call(ctx, &found, "eth_getTransactionByHash", tx)
			mined := found != nil && found.BlockHash != nil
			return vote[bool]{fmt.Sprint(mined), mined}, err
		},
	})
}

// Nonce gives the account nonce in the state of an agreed header, as StateOf
// gives it.
func (c *Chain) Nonce(ctx context.Context, h *types.Header, account common.Address) (uint64, error) {
	a, err := c.StateOf(ctx, h, account)
	return a.Nonce, err
}

// BalanceAt gives the balance in wei in the state of a block, by its hash.
func (c *Chain) BalanceAt(ctx context.Context, account common.Address, at common.Hash) (*big.Int, error) {
	return agree(ctx, c, question[*big.Int]{
		op: "balance",
		ask: func(ctx context.Context, e *endpoint) (vote[*big.Int], error) {
			var b hexutil.Big
			err := e.ask(ctx, &b, "eth_getBalance", account, atBlock(at))
			return vote[*big.Int]{b.String(), b.ToInt()}, err
		},
		blame: lied("balance", at),
	})
}

// CodeAt gives the code of an account in the state of a block, by its hash;
// empty when the account is no contract.
func (c *Chain) CodeAt(ctx context.Context, account common.Address, at common.Hash) ([]byte, error) {
	return agree(ctx, c, question[[]byte]{
		op: "code",
		ask: func(ctx context.Context, e *endpoint) (vote[[]byte], error) {
			var code hexutil.Bytes
			err := e.ask(ctx, &code, "eth_getCode", account, atBlock(at))
			return vote[[]byte]{code.String(), code}, err
		},
		blame: lied("code", at),
	})
}

// lied blames who contradicts a quorum about the state of a block: that is
// determined by the block's hash, so that no fork explains it.
func lied(what string, at common.Hash) func(*endpoint, string, string) {
	return func(e *endpoint, said, agreed string) {
		e.setAside(StateLying, fmt.Sprintf("%s at block %s: says %s, the quorum says %s", what, at, short(said), short(agreed)))
	}
}

// atBlock is the block parameter of EIP-1898.
func atBlock(hash common.Hash) any {
	return map[string]any{"blockHash": hash}
}

func callArg(msg ethereum.CallMsg) map[string]any {
	arg := map[string]any{"from": msg.From}
	if msg.To != nil {
		arg["to"] = msg.To
	}
	if len(msg.Data) > 0 {
		arg["input"] = hexutil.Bytes(msg.Data)
	}
	if msg.Value != nil {
		arg["value"] = (*hexutil.Big)(msg.Value)
	}
	if msg.Gas != 0 {
		arg["gas"] = hexutil.Uint64(msg.Gas)
	}
	if msg.GasFeeCap != nil {
		arg["maxFeePerGas"] = (*hexutil.Big)(msg.GasFeeCap)
	}
	if msg.GasTipCap != nil {
		arg["maxPriorityFeePerGas"] = (*hexutil.Big)(msg.GasTipCap)
	}
	return arg
}
