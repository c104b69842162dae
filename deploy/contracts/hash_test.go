package contracts_test

import (
	"bytes"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/vostro-gateway/vostro/adapters/evm/bindings"
)

// CCIP 1.6's hashes, written down here a second time so that the contracts are checked against something.

func kind(name string, parts ...abi.ArgumentMarshaling) abi.Argument {
	t, err := abi.NewType(name, "", parts)
	if err != nil {
		panic(err)
	}
	return abi.Argument{Type: t}
}

func encode(t require.TestingT, args abi.Arguments, values ...any) []byte {
	out, err := args.Pack(values...)
	require.NoError(t, err)
	return out
}

var (
	bytes32T = kind("bytes32")
	uint64T  = kind("uint64")
	uint256T = kind("uint256")
	addressT = kind("address")

	sourceTokens = kind("tuple[]",
		abi.ArgumentMarshaling{Name: "sourcePoolAddress", Type: "address"},
		abi.ArgumentMarshaling{Name: "destTokenAddress", Type: "bytes"},
		abi.ArgumentMarshaling{Name: "extraData", Type: "bytes"},
		abi.ArgumentMarshaling{Name: "amount", Type: "uint256"},
		abi.ArgumentMarshaling{Name: "destExecData", Type: "bytes"})
	destTokens = kind("tuple[]",
		abi.ArgumentMarshaling{Name: "sourcePoolAddress", Type: "bytes"},
		abi.ArgumentMarshaling{Name: "destTokenAddress", Type: "address"},
		abi.ArgumentMarshaling{Name: "destGasAmount", Type: "uint32"},
		abi.ArgumentMarshaling{Name: "extraData", Type: "bytes"},
		abi.ArgumentMarshaling{Name: "amount", Type: "uint256"})
	merkleRoots = []abi.ArgumentMarshaling{
		{Name: "sourceChainSelector", Type: "uint64"},
		{Name: "onRampAddress", Type: "bytes"},
		{Name: "minSeqNr", Type: "uint64"},
		{Name: "maxSeqNr", Type: "uint64"},
		{Name: "merkleRoot", Type: "bytes32"},
	}
	reportT = kind("tuple",
		abi.ArgumentMarshaling{Name: "priceUpdates", Type: "tuple", Components: []abi.ArgumentMarshaling{
			{Name: "tokenPriceUpdates", Type: "tuple[]", Components: []abi.ArgumentMarshaling{
				{Name: "sourceToken", Type: "address"}, {Name: "usdPerToken", Type: "uint224"},
			}},
			{Name: "gasPriceUpdates", Type: "tuple[]", Components: []abi.ArgumentMarshaling{
				{Name: "destChainSelector", Type: "uint64"}, {Name: "usdPerUnitGas", Type: "uint224"},
			}},
		}},
		abi.ArgumentMarshaling{Name: "blessedMerkleRoots", Type: "tuple[]", Components: merkleRoots},
		abi.ArgumentMarshaling{Name: "unblessedMerkleRoots", Type: "tuple[]", Components: merkleRoots},
		abi.ArgumentMarshaling{Name: "rmnSignatures", Type: "tuple[]", Components: []abi.ArgumentMarshaling{
			{Name: "r", Type: "bytes32"}, {Name: "s", Type: "bytes32"},
		}})
)

// messageID is the hash that an on-ramp gives a message.
func messageID(t require.TestingT, m bindings.RampEVM2AnyRampMessage, onRamp common.Address) common.Hash {
	h := m.Header
	meta := crypto.Keccak256Hash(encode(t, abi.Arguments{bytes32T, uint64T, uint64T, addressT},
		crypto.Keccak256Hash([]byte("EVM2AnyMessageHashV1")), h.SourceChainSelector, h.DestChainSelector, onRamp))
	fixed := crypto.Keccak256Hash(encode(t, abi.Arguments{addressT, uint64T, uint64T, addressT, uint256T},
		m.Sender, h.SequenceNumber, h.Nonce, m.FeeToken, m.FeeTokenAmount))
	return crypto.Keccak256Hash(make([]byte, 32), meta[:], fixed[:], crypto.Keccak256(m.Receiver), crypto.Keccak256(m.Data),
		crypto.Keccak256(encode(t, abi.Arguments{sourceTokens}, m.TokenAmounts)), crypto.Keccak256(m.ExtraArgs))
}

// leaf is the hash under which an off-ramp knows the same message.
func leaf(t require.TestingT, m bindings.RampAny2EVMRampMessage, onRamp common.Address) common.Hash {
	h := m.Header
	meta := crypto.Keccak256Hash(encode(t, abi.Arguments{bytes32T, uint64T, uint64T, bytes32T},
		crypto.Keccak256Hash([]byte("Any2EVMMessageHashV1")), h.SourceChainSelector, h.DestChainSelector,
		crypto.Keccak256Hash(word(onRamp))))
	fixed := crypto.Keccak256Hash(encode(t, abi.Arguments{bytes32T, addressT, uint64T, uint256T, uint64T},
		h.MessageId, m.Receiver, h.SequenceNumber, m.GasLimit, h.Nonce))
	return crypto.Keccak256Hash(make([]byte, 32), meta[:], fixed[:], crypto.Keccak256(m.Sender), crypto.Keccak256(m.Data),
		crypto.Keccak256(encode(t, abi.Arguments{destTokens}, m.TokenAmounts)))
}

// arriving is a sent message as the destination sees it.
func arriving(t require.TestingT, m bindings.RampEVM2AnyRampMessage) bindings.RampAny2EVMRampMessage {
	require.Equal(t, common.FromHex("0x181dcf10"), m.ExtraArgs[:4])
	out := bindings.RampAny2EVMRampMessage{
		Header: m.Header, Sender: word(m.Sender), Data: m.Data, Receiver: common.BytesToAddress(m.Receiver),
		GasLimit: new(big.Int).SetBytes(m.ExtraArgs[4:36]), TokenAmounts: []bindings.RampAny2EVMTokenTransfer{},
	}
	for _, a := range m.TokenAmounts {
		out.TokenAmounts = append(out.TokenAmounts, bindings.RampAny2EVMTokenTransfer{
			SourcePoolAddress: word(a.SourcePoolAddress), DestTokenAddress: common.BytesToAddress(a.DestTokenAddress),
			DestGasAmount: uint32(new(big.Int).SetBytes(a.DestExecData).Uint64()), ExtraData: a.ExtraData, Amount: a.Amount,
		})
	}
	return out
}

// tree returns the root over leaves and the proof of leaf i.
func tree(leaves []common.Hash, i int) (root common.Hash, proof [][32]byte) {
	for len(leaves) > 1 {
		if len(leaves)%2 == 1 {
			leaves = append(leaves, common.MaxHash)
		}
		proof = append(proof, leaves[i^1])
		var next []common.Hash
		for j := 0; j < len(leaves); j += 2 {
			a, b := leaves[j], leaves[j+1]
			if bytes.Compare(a[:], b[:]) > 0 {
				a, b = b, a
			}
			next = append(next, crypto.Keccak256Hash(common.LeftPadBytes([]byte{1}, 32), a[:], b[:]))
		}
		leaves, i = next, i/2
	}
	return leaves[0], proof
}

// commitReport is abi.encode of a report with one root that needs no blessing.
func commitReport(t require.TestingT, root bindings.RampMerkleRoot) []byte {
	type signature struct{ R, S [32]byte }
	return encode(t, abi.Arguments{reportT}, struct {
		PriceUpdates                             bindings.RampPriceUpdates
		BlessedMerkleRoots, UnblessedMerkleRoots []bindings.RampMerkleRoot
		RmnSignatures                            []signature
	}{UnblessedMerkleRoots: []bindings.RampMerkleRoot{root}})
}
