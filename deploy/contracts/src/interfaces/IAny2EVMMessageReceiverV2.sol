// SPDX-License-Identifier: MIT
pragma solidity 0.8.36;

/// What a CCIP 2.0 off-ramp asks a receiver: whose verification it wants, and how final a message must be.
/// Its ERC-165 id is the selector of this one function; a V2 receiver declares ccipReceive's id too.
interface IAny2EVMMessageReceiverV2 {
    function getCCVsAndFinalityConfig(uint64 sourceChainSelector, bytes calldata sender)
        external
        view
        returns (
            address[] memory requiredCCVs,
            address[] memory optionalCCVs,
            uint8 optionalThreshold,
            bytes4 allowedFinalityConfig
        );
}
