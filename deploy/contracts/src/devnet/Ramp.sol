// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

/// CCIP 1.6's messages and how they are hashed; what the two ramps have to agree on.
library Ramp {
    struct RampMessageHeader {
        bytes32 messageId;
        uint64 sourceChainSelector;
        uint64 destChainSelector;
        uint64 sequenceNumber;
        uint64 nonce; // zero: out of order
    }

    struct EVM2AnyTokenTransfer {
        address sourcePoolAddress;
        bytes destTokenAddress;
        bytes extraData;
        uint256 amount;
        bytes destExecData; // abi.encode(uint32 destGasAmount)
    }

    struct EVM2AnyRampMessage {
        RampMessageHeader header;
        address sender;
        bytes data;
        bytes receiver;
        bytes extraArgs; // always V2
        address feeToken;
        uint256 feeTokenAmount;
        uint256 feeValueJuels;
        EVM2AnyTokenTransfer[] tokenAmounts;
    }

    struct Any2EVMTokenTransfer {
        bytes sourcePoolAddress;
        address destTokenAddress;
        uint32 destGasAmount;
        bytes extraData;
        uint256 amount;
    }

    struct Any2EVMRampMessage {
        RampMessageHeader header;
        bytes sender;
        bytes data;
        address receiver;
        uint256 gasLimit;
        Any2EVMTokenTransfer[] tokenAmounts;
    }

    struct MerkleRoot {
        uint64 sourceChainSelector;
        bytes onRampAddress;
        uint64 minSeqNr;
        uint64 maxSeqNr;
        bytes32 merkleRoot;
    }

    struct TokenPriceUpdate {
        address sourceToken;
        uint224 usdPerToken;
    }

    struct GasPriceUpdate {
        uint64 destChainSelector;
        uint224 usdPerUnitGas;
    }

    struct PriceUpdates {
        TokenPriceUpdate[] tokenPriceUpdates;
        GasPriceUpdate[] gasPriceUpdates;
    }

    struct ExecutionReport {
        uint64 sourceChainSelector;
        Any2EVMRampMessage[] messages;
        bytes[][] offchainTokenData;
        bytes32[] proofs;
        uint256 proofFlagBits;
    }

    enum MessageExecutionState {
        UNTOUCHED,
        IN_PROGRESS,
        SUCCESS,
        FAILURE
    }

    bytes32 internal constant EVM_2_ANY_MESSAGE_HASH = keccak256("EVM2AnyMessageHashV1");
    bytes32 internal constant ANY_2_EVM_MESSAGE_HASH = keccak256("Any2EVMMessageHashV1");
    /// "CCIP EVMExtraArgsV1" and "CCIP EVMExtraArgsV2", hashed and cut to four bytes.
    bytes4 internal constant EVM_EXTRA_ARGS_V1 = 0x97a657c9;
    bytes4 internal constant EVM_EXTRA_ARGS_V2 = 0x181dcf10;

    /// The id that a source chain gives a message.
    function messageId(EVM2AnyRampMessage memory m, address onRamp) internal pure returns (bytes32) {
        bytes32 meta = keccak256(
            abi.encode(EVM_2_ANY_MESSAGE_HASH, m.header.sourceChainSelector, m.header.destChainSelector, onRamp)
        );
        bytes32 fixedPart =
            keccak256(abi.encode(m.sender, m.header.sequenceNumber, m.header.nonce, m.feeToken, m.feeTokenAmount));
        return keccak256(
            abi.encode(
                bytes32(0),
                meta,
                fixedPart,
                keccak256(m.receiver),
                keccak256(m.data),
                keccak256(abi.encode(m.tokenAmounts)),
                keccak256(m.extraArgs)
            )
        );
    }

    /// The leaf under a committed root; another hash than the message id.
    function leaf(Any2EVMRampMessage memory m, bytes memory onRamp) internal pure returns (bytes32) {
        bytes32 meta = keccak256(
            abi.encode(
                ANY_2_EVM_MESSAGE_HASH, m.header.sourceChainSelector, m.header.destChainSelector, keccak256(onRamp)
            )
        );
        bytes32 fixedPart = keccak256(
            abi.encode(m.header.messageId, m.receiver, m.header.sequenceNumber, m.gasLimit, m.header.nonce)
        );
        return keccak256(
            abi.encode(
                bytes32(0),
                meta,
                fixedPart,
                keccak256(m.sender),
                keccak256(m.data),
                keccak256(abi.encode(m.tokenAmounts))
            )
        );
    }

    /// The root over leaves in tree order with a multiproof: bit i of flags says whether step i's second operand is
    /// known (a leaf or an inner node) or the next proof.
    function merkleRoot(bytes32[] memory leaves, bytes32[] memory proofs, uint256 flags)
        internal
        pure
        returns (bytes32 root, bool valid)
    {
        uint256 total = leaves.length + proofs.length;
        if (leaves.length == 0 || total > 257) return (0, false);
        if (total == 1) return (leaves[0], true);
        bytes32[] memory nodes = new bytes32[](total - 1);
        uint256 taken; // of leaves, then of nodes
        uint256 proof;
        for (uint256 i = 0; i < nodes.length; ++i) {
            bytes32 b;
            if (flags & (1 << i) != 0) {
                b = _known(leaves, nodes, taken++, i);
            } else {
                if (proof >= proofs.length) return (0, false);
                b = proofs[proof++];
            }
            nodes[i] = _node(_known(leaves, nodes, taken++, i), b);
        }
        // Everything is used exactly once: all proofs, all leaves, all nodes but the root.
        valid = proof == proofs.length && taken == leaves.length + nodes.length - 1;
        return (nodes[nodes.length - 1], valid);
    }

    function _known(bytes32[] memory leaves, bytes32[] memory nodes, uint256 index, uint256 made)
        private
        pure
        returns (bytes32)
    {
        if (index < leaves.length) return leaves[index];
        // A node that isn't made yet can't be read; zero makes the root wrong.
        return index - leaves.length < made ? nodes[index - leaves.length] : bytes32(0);
    }

    function _node(bytes32 a, bytes32 b) private pure returns (bytes32) {
        return a < b ? keccak256(abi.encode(uint256(1), a, b)) : keccak256(abi.encode(uint256(1), b, a));
    }
}
