package evm

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/vostro-gateway/vostro/gateway"
)

// ProvenReceipts gives every receipt of a block, in order, and the hash of the
// transaction that each belongs to. They come from any endpoint and are proven
// against receiptsRoot and transactionsRoot of h, which the caller knows to be
// agreed. A receipt is tied to its transaction by its place in the block alone;
// TxHash, block fields, log positions and gas are computed here. An endpoint
// whose lists don't fit the roots is set aside and the next is asked.
//
// With LogAgreement nothing is proven: a quorum agrees on the block's list of
// logs, and there is one receipt, of status 1, for each transaction that has
// logs, with no other field than those of inclusion.
func (c *Chain) ProvenReceipts(ctx context.Context, h *types.Header) ([]*types.Receipt, []common.Hash, error) {
	if c.cfg.LogAgreement {
		return c.agreedLogs(ctx, h)
	}
	if h.ReceiptHash == types.EmptyReceiptsHash && h.TxHash == types.EmptyTxsHash {
		return nil, nil, nil
	}
	var receipts []*types.Receipt
	var hashes []common.Hash
	unhashable := 0
	err := c.first(ctx, fmt.Sprintf("receipts of block %s", h.Number), func(ctx context.Context, e *endpoint) error {
		txs, err := e.transactions(ctx, h)
		if errors.Is(err, types.ErrTxTypeNotSupported) {
			unhashable++
		}
		if err != nil {
			return err
		}
		list, err := e.receipts(ctx, h)
		if err != nil {
			return err
		}
		if len(list) != len(txs) {
			return e.lying(fmt.Sprintf("block %s: %d receipts for %d transactions", h.Hash(), len(list), len(txs)))
		}
		if err := c.derive(h, txs, list); err != nil {
			return e.lying(fmt.Sprintf("block %s: %s", h.Hash(), err))
		}
		receipts = list
		hashes = make([]common.Hash, len(txs))
		for i, tx := range txs {
			hashes[i] = tx.Hash()
		}
		return nil
	})
	if err != nil && unhashable >= c.cfg.Quorum {
		return nil, nil, gateway.Errorf(gateway.CodeUnsupported, c.op("receipts"), gateway.RetryNever,
			"block %s has a transaction type that can't be hashed here; the chain needs log agreement", h.Number)
	}
	if err != nil {
		return nil, nil, err
	}
	return receipts, hashes, nil
}

// transactions gives a block's transactions, proven against its header.
func (e *endpoint) transactions(ctx context.Context, h *types.Header) (types.Transactions, error) {
	var raw json.RawMessage
	if err := e.call(ctx, &raw, "eth_getBlockByHash", h.Hash(), true); err != nil {
		return nil, err
	}
	if string(raw) == "null" {
		return nil, e.missing(h)
	}
	var block struct {
		Transactions types.Transactions `json:"transactions"`
	}
	if err := json.Unmarshal(raw, &block); err != nil {
		if errors.Is(err, types.ErrTxTypeNotSupported) {
			return nil, err
		}
		return nil, e.lying(fmt.Sprintf("transactions of block %s: %s", h.Hash(), err))
	}
	for _, tx := range block.Transactions {
		if tx == nil {
			return nil, e.lying(fmt.Sprintf("transactions of block %s: null", h.Hash()))
		}
	}
	if root := types.DeriveSha(block.Transactions, trie.NewListHasher()); root != h.TxHash {
		return nil, e.lying(fmt.Sprintf("transactions of block %s don't give its transactionsRoot", h.Hash()))
	}
	return block.Transactions, nil
}

// receipts gives a block's receipts, proven against its header in all that
// consensus covers: type, status, cumulative gas, bloom, and the logs' address,
// topics and data, in their order.
func (e *endpoint) receipts(ctx context.Context, h *types.Header) ([]*types.Receipt, error) {
	var raw json.RawMessage
	if err := e.call(ctx, &raw, "eth_getBlockReceipts", h.Hash()); err != nil {
		return nil, err
	}
	if string(raw) == "null" {
		return nil, e.missing(h)
	}
	var list types.Receipts
	if err := json.Unmarshal(raw, &list); err != nil {
		return nil, e.lying(fmt.Sprintf("receipts of block %s: %s", h.Hash(), err))
	}
	for _, r := range list {
		if r == nil {
			return nil, e.lying(fmt.Sprintf("receipts of block %s: null", h.Hash()))
		}
		for _, l := range r.Logs {
			if l == nil {
				return nil, e.lying(fmt.Sprintf("receipts of block %s: null log", h.Hash()))
			}
		}
	}
	if root := types.DeriveSha(list, trie.NewListHasher()); root != h.ReceiptHash {
		return nil, e.lying(fmt.Sprintf("receipts of block %s don't give its receiptsRoot", h.Hash()))
	}
	return list, nil
}

func (e *endpoint) missing(h *types.Header) error {
	return &failure{kind: failedMissing, sent: true, text: fmt.Sprintf("doesn't have block %s", h.Hash())}
}

// derive fills in what no root covers from what the roots do cover, whatever
// the endpoint had put there.
func (c *Chain) derive(h *types.Header, txs types.Transactions, receipts []*types.Receipt) error {
	signer := types.LatestSignerForChainID(c.cfg.ChainID)
	logIndex := uint(0)
	used := uint64(0)
	for i, r := range receipts {
		tx := txs[i]
		if r.Type != tx.Type() {
			return fmt.Errorf("receipt %d has type %d, its transaction %d", i, r.Type, tx.Type())
		}
		if r.CumulativeGasUsed < used {
			return fmt.Errorf("receipt %d: cumulative gas falls", i)
		}
		r.TxHash = tx.Hash()
		r.BlockHash = h.Hash()
		r.BlockNumber = new(big.Int).Set(h.Number)
		r.TransactionIndex = uint(i)
		r.GasUsed = r.CumulativeGasUsed - used
		used = r.CumulativeGasUsed
		r.EffectiveGasPrice = effectiveGasPrice(tx, h.BaseFee)
		r.BlobGasUsed, r.BlobGasPrice = tx.BlobGas(), nil
		r.ContractAddress = common.Address{}
		if tx.To() == nil {
			from, err := types.Sender(signer, tx)
			if err != nil {
				return fmt.Errorf("transaction %d: %w", i, err)
			}
			r.ContractAddress = crypto.CreateAddress(from, tx.Nonce())
		}
		for _, l := range r.Logs {
			l.BlockNumber = h.Number.Uint64()
			l.BlockHash = r.BlockHash
			l.BlockTimestamp = h.Time
			l.TxHash = r.TxHash
			l.TxIndex = uint(i)
			l.Index = logIndex
			l.Removed = false
			logIndex++
		}
	}
	return nil
}

// effectiveGasPrice is what a gas unit cost: base fee plus tip, the tip cut so
// that both stay under the fee cap.
func effectiveGasPrice(tx *types.Transaction, baseFee *big.Int) *big.Int {
	if baseFee == nil {
		return tx.GasPrice()
	}
	price := new(big.Int).Add(baseFee, tx.GasTipCap())
	if price.Cmp(tx.GasFeeCap()) > 0 {
		price.Set(tx.GasFeeCap())
	}
	return price
}

// agreedLogs gives the logs of a block that a quorum agrees on, all of them.
func (c *Chain) agreedLogs(ctx context.Context, h *types.Header) ([]*types.Receipt, []common.Hash, error) {
	hash := h.Hash()
	logs, err := agree(ctx, c, question[[]*types.Log]{
		op: fmt.Sprintf("logs of block %s", h.Number),
		ask: func(ctx context.Context, e *endpoint) (vote[[]*types.Log], error) {
			var raw json.RawMessage
			if err := e.call(ctx, &raw, "eth_getLogs", map[string]any{"blockHash": hash}); err != nil {
				return vote[[]*types.Log]{}, err
			}
			var logs []*types.Log
			if err := json.Unmarshal(raw, &logs); err != nil {
				return vote[[]*types.Log]{}, e.lying(fmt.Sprintf("logs of block %s: %s", hash, err))
			}
			digest, err := digestLogs(logs)
			if err != nil {
				return vote[[]*types.Log]{}, e.lying(fmt.Sprintf("logs of block %s: %s", hash, err))
			}
			return vote[[]*types.Log]{digest.Hex(), logs}, nil
		},
		blame: lied("logs", hash),
	})
	if err != nil {
		return nil, nil, err
	}
	var receipts []*types.Receipt
	var hashes []common.Hash
	for _, l := range logs {
		l.BlockNumber, l.BlockHash, l.BlockTimestamp, l.Removed = h.Number.Uint64(), hash, h.Time, false
		last := len(receipts) - 1
		if last < 0 || receipts[last].TransactionIndex != l.TxIndex {
			receipts = append(receipts, &types.Receipt{
				Status:           types.ReceiptStatusSuccessful,
				TxHash:           l.TxHash,
				BlockHash:        hash,
				BlockNumber:      new(big.Int).Set(h.Number),
				TransactionIndex: l.TxIndex,
			})
			hashes = append(hashes, l.TxHash)
			last++
		}
		receipts[last].Logs = append(receipts[last].Logs, l)
	}
	for _, r := range receipts {
		r.Bloom = types.CreateBloom(r)
	}
	return receipts, hashes, nil
}

// digestLogs gives one hash over everything that matters in a list of logs. It
// refuses a list whose positions aren't those of a whole block.
func digestLogs(logs []*types.Log) (common.Hash, error) {
	var b bytes.Buffer
	number := func(n uint64) { _ = binary.Write(&b, binary.BigEndian, n) }
	for i, l := range logs {
		switch {
		case l == nil:
			return common.Hash{}, errors.New("null log")
		case l.Index != uint(i):
			return common.Hash{}, fmt.Errorf("log %d has position %d", i, l.Index)
		case i > 0 && l.TxIndex < logs[i-1].TxIndex, i > 0 && l.TxIndex == logs[i-1].TxIndex && l.TxHash != logs[i-1].TxHash:
			return common.Hash{}, fmt.Errorf("log %d is out of the order of transactions", i)
		}
		number(uint64(l.TxIndex))
		b.Write(l.TxHash[:])
		b.Write(l.Address[:])
		number(uint64(len(l.Topics)))
		for _, t := range l.Topics {
			b.Write(t[:])
		}
		number(uint64(len(l.Data)))
		b.Write(l.Data)
	}
	return crypto.Keccak256Hash(b.Bytes()), nil
}
