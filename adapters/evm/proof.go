package evm

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"
)

// proofNodes bounds how many trie nodes one proof may have: a path is at most 64
// nibbles long.
const proofNodes = 65

// Account is what the state of a block holds of an account. One that doesn't
// exist has nonce 0, the empty code hash, and zeros.
type Account struct {
	Nonce    uint64
	CodeHash common.Hash
	Storage  []common.Hash // in the order of the slots asked for
}

// StateOf gives an account and some of its storage in the state of a header that
// the caller knows to be agreed. It comes from any endpoint and is proven
// against the header's stateRoot (EIP-1186); one whose proof doesn't lead there
// is set aside and the next is asked. UNAVAILABLE when no endpoint gives a
// proof.
//
// With StateAgreement nothing is proven: a quorum must give the same at the
// block's hash. So it is at a genesis block whose header names the empty state,
// as those of development chains do whatever they begin with: it proves nothing.
func (c *Chain) StateOf(ctx context.Context, h *types.Header, address common.Address, slots ...common.Hash) (Account, error) {
	if c.cfg.StateAgreement || h.Number.Sign() == 0 && h.Root == types.EmptyRootHash {
		return c.agreedAccount(ctx, h, address, slots)
	}
	var out Account
	err := c.first(ctx, fmt.Sprintf("proof of account %s at block %s", address, h.Number), func(ctx context.Context, e *endpoint) error {
		var raw json.RawMessage
		if err := e.call(ctx, &raw, "eth_getProof", address, append([]common.Hash{}, slots...), atBlock(h.Hash())); err != nil {
			return err
		}
		if len(raw) == 0 || string(raw) == "null" {
			return e.missing(h)
		}
		account, err := verifyProof(h.Root, address, slots, raw)
		if err != nil {
			return e.lying(fmt.Sprintf("account %s at block %s: %s", address, h.Hash(), err))
		}
		out = account
		return nil
	})
	return out, err
}

// accountProof is the answer to eth_getProof. Nonce, code hash and values are
// claims; they are compared with what the nodes prove.
type accountProof struct {
	Nodes    []hexutil.Bytes `json:"accountProof"`
	Nonce    *hexutil.Uint64 `json:"nonce"`
	CodeHash *common.Hash    `json:"codeHash"`
	Storage  []struct {
		Value *hexutil.Big    `json:"value"`
		Nodes []hexutil.Bytes `json:"proof"`
	} `json:"storageProof"`
}

// verifyProof gives what an answer to eth_getProof proves under a state root. An
// answer that proves nothing, or claims something else than it proves, is an
// error.
func verifyProof(root common.Hash, address common.Address, slots []common.Hash, raw []byte) (Account, error) {
	var p accountProof
	if err := json.Unmarshal(raw, &p); err != nil {
		return Account{}, fmt.Errorf("proof can't be read: %w", err)
	}
	if len(p.Storage) != len(slots) {
		return Account{}, fmt.Errorf("asked for %d slots, got %d", len(slots), len(p.Storage))
	}
	leaf, err := proven(root, address.Bytes(), p.Nodes)
	if err != nil {
		return Account{}, fmt.Errorf("account proof: %w", err)
	}
	state := types.NewEmptyStateAccount()
	if leaf != nil {
		if err := rlp.DecodeBytes(leaf, state); err != nil {
			return Account{}, fmt.Errorf("account leaf: %w", err)
		}
	}
	out := Account{Nonce: state.Nonce, CodeHash: common.BytesToHash(state.CodeHash), Storage: make([]common.Hash, len(slots))}
	if p.Nonce != nil && uint64(*p.Nonce) != out.Nonce {
		return Account{}, fmt.Errorf("says nonce %d, proves %d", uint64(*p.Nonce), out.Nonce)
	}
	// Some nodes say zero for the code hash of an account that isn't there.
	if p.CodeHash != nil && *p.CodeHash != out.CodeHash && (leaf != nil || *p.CodeHash != common.Hash{}) {
		return Account{}, fmt.Errorf("says code hash %s, proves %s", p.CodeHash, out.CodeHash)
	}
	for i, slot := range slots {
		value, err := provenSlot(state.Root, slot, p.Storage[i].Nodes)
		if err != nil {
			return Account{}, fmt.Errorf("proof of slot %s: %w", slot, err)
		}
		if said := p.Storage[i].Value; said != nil && said.ToInt().Cmp(value.Big()) != 0 {
			return Account{}, fmt.Errorf("says %s for slot %s, proves %s", said, slot, value)
		}
		out.Storage[i] = value
	}
	return out, nil
}

func provenSlot(root, slot common.Hash, nodes []hexutil.Bytes) (common.Hash, error) {
	if root == types.EmptyRootHash {
		return common.Hash{}, nil // an empty trie holds nothing, and has no node to show
	}
	leaf, err := proven(root, slot.Bytes(), nodes)
	if err != nil || leaf == nil {
		return common.Hash{}, err
	}
	var value []byte
	if err := rlp.DecodeBytes(leaf, &value); err != nil {
		return common.Hash{}, fmt.Errorf("leaf: %w", err)
	}
	if len(value) > common.HashLength {
		return common.Hash{}, fmt.Errorf("leaf has %d bytes", len(value))
	}
	return common.BytesToHash(value), nil
}

// proven gives what a trie with this root holds under the hash of a key; nil
// when the nodes prove that it holds nothing.
func proven(root common.Hash, key []byte, nodes []hexutil.Bytes) (leaf []byte, err error) {
	if len(nodes) > proofNodes {
		return nil, fmt.Errorf("%d nodes are more than a path has", len(nodes))
	}
	db := memorydb.New()
	for _, node := range nodes {
		if err := db.Put(crypto.Keccak256(node), node); err != nil {
			return nil, err
		}
	}
	return trie.VerifyProof(root, crypto.Keccak256(key), db)
}

// agreedAccount asks every endpoint for the account at the block's hash.
func (c *Chain) agreedAccount(ctx context.Context, h *types.Header, address common.Address, slots []common.Hash) (Account, error) {
	at := atBlock(h.Hash())
	return agree(ctx, c, question[Account]{
		op: "account",
		ask: func(ctx context.Context, e *endpoint) (vote[Account], error) {
			var nonce hexutil.Uint64
			var code hexutil.Bytes
			values := make([]common.Hash, len(slots))
			elems := []rpc.BatchElem{
				{Method: "eth_getTransactionCount", Args: []any{address, at}, Result: &nonce},
				{Method: "eth_getCode", Args: []any{address, at}, Result: &code},
			}
			for i, slot := range slots {
				elems = append(elems, rpc.BatchElem{Method: "eth_getStorageAt", Args: []any{address, slot, at}, Result: &values[i]})
			}
			if err := e.batch(ctx, elems); err != nil {
				return vote[Account]{}, err
			}
			for _, elem := range elems {
				if elem.Error == nil {
					continue
				}
				f := e.translate(elem.Error)
				e.failed(f)
				return vote[Account]{}, f
			}
			a := Account{Nonce: uint64(nonce), CodeHash: crypto.Keccak256Hash(code), Storage: values}
			var key strings.Builder
			fmt.Fprintf(&key, "nonce %d code %s", a.Nonce, a.CodeHash)
			for _, v := range values {
				fmt.Fprintf(&key, " %s", v)
			}
			return vote[Account]{key.String(), a}, nil
		},
		blame: lied("account "+address.Hex(), h.Hash()),
	})
}

// MappingSlot gives the slot of a mapping's value: of a key of 32 bytes in the
// mapping at a slot (Solidity's storage layout).
func MappingSlot(mapping uint64, key common.Hash) common.Hash {
	return crypto.Keccak256Hash(key[:], common.BigToHash(new(big.Int).SetUint64(mapping)).Bytes())
}
