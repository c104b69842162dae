// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

/// The structs of CCIP's client surface, identical on 1.5, 1.6 and 2.0 lanes.
library Client {
    struct EVMTokenAmount {
        address token;
        uint256 amount;
    }

    struct EVM2AnyMessage {
        bytes receiver; // abi.encode(address) for an EVM destination
        bytes data;
        EVMTokenAmount[] tokenAmounts;
        address feeToken; // zero for the native coin
        bytes extraArgs;
    }

    struct Any2EVMMessage {
        bytes32 messageId;
        uint64 sourceChainSelector;
        bytes sender; // abi.encode(address) for an EVM source
        bytes data;
        EVMTokenAmount[] destTokenAmounts;
    }
}
