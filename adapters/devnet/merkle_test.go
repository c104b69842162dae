package devnet

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// What the off-ramp can't see: it takes any root, but others who prove messages
// by hand build the tree as the oracle network does.
func TestAnOddLayerIsPaddedWithOnes(t *testing.T) {
	t.Parallel()
	a, b, c := common.HexToHash("0x01"), common.HexToHash("0x02"), common.HexToHash("0x03")
	ones := common.HexToHash("0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff")
	require.Equal(t, merkleNode(merkleNode(a, b), merkleNode(c, ones)), merkleRoot([]common.Hash{a, b, c}))
	require.Equal(t, a, merkleRoot([]common.Hash{a}))
	require.Equal(t, merkleNode(b, a), merkleNode(a, b))

	proofs, flags := MerkleProof([]common.Hash{a, b, c}, []int{2})
	require.Equal(t, [][32]byte{ones, merkleNode(a, b)}, proofs)
	require.Zero(t, flags.Sign())
}
