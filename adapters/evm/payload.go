package evm

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
)

// signingPayload gives the bytes whose Keccak-256 is signed for a transaction:
// EIP-1559's for one with a fee cap, EIP-155's for a legacy one. It is compared
// with the hash that go-ethereum signs, so that the two can't drift apart.
func signingPayload(tx *types.Transaction, chainID *big.Int) ([]byte, error) {
	var fields []any
	var payload []byte
	switch tx.Type() {
	case types.DynamicFeeTxType:
		payload = []byte{types.DynamicFeeTxType}
		fields = []any{
			chainID, tx.Nonce(), tx.GasTipCap(), tx.GasFeeCap(), tx.Gas(), tx.To(), tx.Value(), tx.Data(), tx.AccessList(),
		}
	case types.LegacyTxType:
		fields = []any{tx.Nonce(), tx.GasPrice(), tx.Gas(), tx.To(), tx.Value(), tx.Data(), chainID, uint(0), uint(0)}
	default:
		return nil, fmt.Errorf("transaction type %d isn't signed here", tx.Type())
	}
	list, err := rlp.EncodeToBytes(fields)
	if err != nil {
		return nil, err
	}
	payload = append(payload, list...)
	if want := types.LatestSignerForChainID(chainID).Hash(tx); crypto.Keccak256Hash(payload) != want {
		return nil, fmt.Errorf("the bytes to sign hash to %s, the transaction to %s", crypto.Keccak256Hash(payload), want)
	}
	return payload, nil
}
