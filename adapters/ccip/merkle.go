package ccip

import (
	"bytes"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// merklePadding completes an odd layer of a committed tree. The chain knows only roots: it is the oracle network's
// convention.
var merklePadding = common.BytesToHash(bytes.Repeat([]byte{0xff}, common.HashLength))

// merkleProof gives the root over leaves in the order of their sequence numbers, and what proves the leaf at an index,
// from the bottom up. There must be a leaf.
func merkleProof(leaves []common.Hash, index int) (root common.Hash, proof [][32]byte) {
	proof = [][32]byte{}
	for layer := leaves; ; index /= 2 {
		if len(layer) == 1 {
			return layer[0], proof
		}
		if len(layer)%2 == 1 {
			layer = append(layer[:len(layer):len(layer)], merklePadding)
		}
		proof = append(proof, layer[index^1])
		next := make([]common.Hash, len(layer)/2)
		for i := range next {
			next[i] = merkleNode(layer[2*i], layer[2*i+1])
		}
		layer = next
	}
}

// merkleNode is the parent of two nodes, in either order.
func merkleNode(a, b common.Hash) common.Hash {
	if a.Cmp(b) > 0 {
		a, b = b, a
	}
	return crypto.Keccak256Hash(common.BigToHash(common.Big1).Bytes(), a[:], b[:])
}
