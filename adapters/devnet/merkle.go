package devnet

import (
	"bytes"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// padding completes an odd layer, as the oracle network does it: the chain sees
// only the root.
var padding = common.BytesToHash(bytes.Repeat([]byte{0xff}, common.HashLength))

// merkleNode is the parent of two nodes, in either order.
func merkleNode(a, b common.Hash) common.Hash {
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	return crypto.Keccak256Hash(common.BigToHash(common.Big1).Bytes(), a[:], b[:])
}

// merkleRoot is the root over leaves in the order of their sequence numbers.
func merkleRoot(leaves []common.Hash) common.Hash {
	layer := leaves
	for len(layer) > 1 {
		layer = nextLayer(layer)
	}
	return layer[0]
}

func nextLayer(layer []common.Hash) []common.Hash {
	layer = padded(layer)
	next := make([]common.Hash, len(layer)/2)
	for i := range next {
		next[i] = merkleNode(layer[2*i], layer[2*i+1])
	}
	return next
}

func padded(layer []common.Hash) []common.Hash {
	if len(layer)%2 == 0 {
		return layer
	}
	return append(append([]common.Hash(nil), layer...), padding)
}

// MerkleProof proves the leaves at the given ascending indices together. Bit i
// of flags says that step i joins two known nodes; otherwise it takes the next
// proof.
func MerkleProof(leaves []common.Hash, indices []int) (proofs [][32]byte, flags *big.Int) {
	proofs, flags = [][32]byte{}, new(big.Int)
	known := map[int]bool{}
	for _, index := range indices {
		known[index] = true
	}
	step := 0
	for layer := leaves; len(layer) > 1; layer = nextLayer(layer) {
		whole := padded(layer)
		above := map[int]bool{}
		for i := 0; i < len(whole); i += 2 {
			left, right := known[i], known[i+1]
			switch {
			case left && right:
				flags.SetBit(flags, step, 1)
			case left:
				proofs = append(proofs, whole[i+1])
			case right:
				proofs = append(proofs, whole[i])
			default:
				continue
			}
			above[i/2] = true
			step++
		}
		known = above
	}
	return proofs, flags
}
